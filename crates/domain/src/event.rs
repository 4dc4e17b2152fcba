//! What happened, as kept in the ledger: canonical, versioned, immutable.
//!
//! To add a kind: a variant of [`EventBody`] with `deny_unknown_fields` content, its projection in `app::project`, and
//! a case in the storage suite. Stored kinds are never renamed; readers must accept every kind ever written.

use serde::{Deserialize, Serialize};

use crate::cart::CartSnapshot;
use crate::consent::{ChannelKind, ConsentRecord, SuppressionReason};
use crate::ids::{ShopId, TouchId};
use crate::list::{ListHappening, ListId};
use crate::order::OrderSnapshot;
use crate::ports::carrier::ShippingLabel;
use crate::product::{Product, Variant};
use crate::returns::Registration;
use crate::shopper::{Identity, Profile};
use crate::timestamp::Timestamp;
use crate::touch::DeliveryStatus;

/// Longest event id accepted, in bytes.
pub const EVENT_ID_BYTES_MAX: usize = 200;

/// One thing that happened in or around one shop.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Event {
    /// The tenant.
    pub shop: ShopId,
    /// Unique in the shop; the same happening told twice has the same id (V4).
    pub id: String,
    /// Connector that told it: `woocommerce`, `storefront`, `whatsapp`, `cartwright`.
    pub source: String,
    /// When it happened, by the source's clock; never later than `received_at` (clamped at the door).
    pub occurred_at: Timestamp,
    /// When we took it in.
    pub received_at: Timestamp,
    /// What happened.
    pub body: EventBody,
}

/// What happened.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case", deny_unknown_fields)]
pub enum EventBody {
    /// A cart was filled, changed or emptied; the whole cart as it then was.
    CartChanged {
        /// The cart.
        cart: Box<CartSnapshot>,
    },
    /// An order was placed or changed; the whole order as it then was.
    OrderChanged {
        /// The order.
        order: Box<OrderSnapshot>,
    },
    /// A product was created or changed, with all its variants when `variants_complete`.
    ProductChanged {
        /// The product.
        product: Box<Product>,
        /// Its variants, or some of them.
        variants: Vec<Variant>,
        /// Whether variants not listed are gone.
        variants_complete: bool,
    },
    /// Price or stock of one variant changed.
    VariantChanged {
        /// The variant.
        variant: Box<Variant>,
    },
    /// A product left the catalogue.
    ProductDeleted {
        /// Its key.
        product_key: String,
    },
    /// Something was learned of a person: that identities belong together, a name, a language.
    ShopperSeen {
        /// Identities of one person.
        identities: Vec<Identity>,
        /// What is known.
        profile: Profile,
    },
    /// Consent was given, asked for or taken back.
    ConsentChanged {
        /// The ledger line.
        record: ConsentRecord,
    },
    /// An address must not be used any more.
    Suppressed {
        /// Where.
        channel: ChannelKind,
        /// Which address.
        identity: Identity,
        /// Why.
        reason: SuppressionReason,
    },
    /// Something the storefront script noticed while the shopper is on the page.
    Browsing {
        /// Browser id.
        anonymous: String,
        /// What was noticed.
        signal: BrowsingSignal,
    },
    /// A list of products was shown to a browser, or kept from it by lot, or one of its products was chosen.
    ProductList {
        /// Browser id.
        anonymous: String,
        /// Which list.
        list: ListId,
        /// What became of it.
        happening: ListHappening,
    },
    /// The provider told what became of a message.
    MessageStatus {
        /// Channel that tells.
        channel: ChannelKind,
        /// Provider's id of the message, when it tells it.
        provider_ref: Option<String>,
        /// Our effect key, when the provider carries it back.
        effect_key: Option<String>,
        /// What became of it.
        status: DeliveryStatus,
        /// Error code and words when it failed.
        error: Option<String>,
        /// Permanent failures suppress the address.
        permanent: bool,
    },
    /// A shopper wrote to the shop.
    MessageReceived {
        /// Where.
        channel: ChannelKind,
        /// From.
        from: Identity,
        /// What; bounded by the door.
        text: String,
    },
    /// A recovery link was followed.
    LinkFollowed {
        /// The touch it was made for.
        touch: TouchId,
        /// Whether it looks like a machine (mail scanner, link preview).
        machine: bool,
    },
    /// A return was approved and confirmed.
    ReturnRegistered {
        /// What was approved.
        registration: Box<Registration>,
    },
    /// The label of a return was made.
    ReturnLabelled {
        /// Number of the return.
        number: String,
        /// The label.
        label: Box<ShippingLabel>,
    },
    /// Somebody asked to be told when a variant is back in stock.
    ProductWatched {
        /// The variant.
        variant_key: String,
        /// Where to tell it.
        identity: Identity,
    },
    /// The conversation with a shopper was closed: paused enrollments go on.
    ConversationClosed {
        /// Whose.
        identity: Identity,
    },
}

/// What the storefront script notices.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "type", rename_all = "snake_case", deny_unknown_fields)]
pub enum BrowsingSignal {
    /// A product page was looked at.
    ProductViewed {
        /// Which.
        product_key: String,
    },
    /// The pointer rested on, or the page stayed on, a product without adding it.
    ProductHovered {
        /// Which.
        product_key: String,
        /// How long, in seconds.
        seconds: i64,
    },
    /// Nothing happened at the checkout for a while.
    CheckoutIdle {
        /// Which cart.
        cart_key: String,
        /// How long, in seconds.
        seconds: i64,
    },
    /// The page was left; chat can no longer reach the shopper.
    PageLeft,
    /// The shopper closed our bubble: not again in this session.
    BubbleDismissed,
}

impl EventBody {
    /// The stored kind.
    #[must_use]
    pub const fn kind(&self) -> &'static str {
        match self {
            Self::CartChanged { .. } => "cart_changed",
            Self::OrderChanged { .. } => "order_changed",
            Self::ProductChanged { .. } => "product_changed",
            Self::VariantChanged { .. } => "variant_changed",
            Self::ProductDeleted { .. } => "product_deleted",
            Self::ShopperSeen { .. } => "shopper_seen",
            Self::ConsentChanged { .. } => "consent_changed",
            Self::Suppressed { .. } => "suppressed",
            Self::Browsing { .. } => "browsing",
            Self::ProductList { .. } => "product_list",
            Self::MessageStatus { .. } => "message_status",
            Self::MessageReceived { .. } => "message_received",
            Self::LinkFollowed { .. } => "link_followed",
            Self::ReturnRegistered { .. } => "return_registered",
            Self::ReturnLabelled { .. } => "return_labelled",
            Self::ProductWatched { .. } => "product_watched",
            Self::ConversationClosed { .. } => "conversation_closed",
        }
    }
}
