//! Folds the ledger into the projections: shoppers, carts, orders, catalogue, consent.
//!
//! Every rule here gives the same rows for every order of arrival: the later snapshot wins, ties go to the greater
//! content, sets only grow, minima and maxima are kept. So duplicates, late bodies and reordering cannot matter, and
//! a rebuild from the ledger equals the live rows (V10).
//!
//! To add a kind of event: an arm in [`apply`], a module here, a case in the 720-orders test.

mod carts;
mod catalogue;
mod consent;
mod lists;
mod orders;
mod returns;
mod shoppers;

use domain::consent::ChannelKind;
use domain::event::{BrowsingSignal, Event, EventBody};
use domain::ids::{ShopId, ShopperId};
use domain::ports::store::{StoreResult, Tx};
use domain::shopper::{Identity, Profile};
use domain::timestamp::Timestamp;
use domain::touch::DeliveryStatus;

/// Source of events from the storefront script's public route. What it says of identities is a stranger's word.
pub const STOREFRONT: &str = "storefront";

/// What a projected event means to the flows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Change {
    /// A cart was filled, changed, emptied or bought.
    Cart {
        /// Platform's key.
        key: String,
    },
    /// A person bought something.
    Purchase {
        /// Who, when known.
        shopper: Option<ShopperId>,
        /// The order.
        order_key: String,
        /// The cart it came from, when the platform says.
        cart_key: Option<String>,
        /// When the order was placed.
        placed_at: Timestamp,
    },
    /// An order was placed or changed.
    Order {
        /// Platform's key.
        key: String,
    },
    /// A variant that could not be had can be had again.
    Restocked {
        /// Platform's key.
        variant_key: String,
    },
    /// Somebody waits for a variant.
    Watched {
        /// Platform's key.
        variant_key: String,
        /// Who.
        shopper: Option<ShopperId>,
        /// Where to tell it.
        identity: Identity,
    },
    /// Marketing consent was taken back, or the address was suppressed.
    OptOut {
        /// Who.
        shopper: Option<ShopperId>,
    },
    /// A shopper wrote to us.
    Reply {
        /// Where.
        channel: ChannelKind,
        /// Who.
        shopper: Option<ShopperId>,
        /// From which address.
        from: Identity,
        /// What.
        text: String,
    },
    /// The conversation is over.
    ConversationClosed {
        /// Whose.
        shopper: Option<ShopperId>,
    },
    /// The storefront script noticed something.
    Signal {
        /// Browser id.
        anonymous: String,
        /// What.
        signal: BrowsingSignal,
    },
    /// A provider told what became of a message.
    Delivery {
        /// Provider's id.
        provider_ref: Option<String>,
        /// Our key.
        effect_key: Option<String>,
        /// What became of it.
        status: DeliveryStatus,
        /// Why it failed.
        error: Option<String>,
        /// Which channel.
        channel: domain::consent::ChannelKind,
    },
    /// A return was approved and confirmed.
    ReturnRegistered {
        /// Its number.
        number: String,
    },
    /// A recovery link was followed.
    Click {
        /// The touch.
        touch: domain::ids::TouchId,
        /// By a machine, as far as we can tell.
        machine: bool,
    },
}

/// Folds one event into the projections and says what it means to the flows.
///
/// # Errors
/// Store failures only: an event that was accepted at the door can always be projected.
pub fn apply(tx: &mut dyn Tx, event: &Event) -> StoreResult<Vec<Change>> {
    let shop = &event.shop;
    match &event.body {
        EventBody::CartChanged { cart } => carts::apply(tx, event, cart),
        EventBody::OrderChanged { order } => orders::apply(tx, event, order),
        EventBody::ProductChanged { product, variants, variants_complete } => {
            catalogue::product(tx, shop, event.occurred_at, product, variants, *variants_complete)
        }
        EventBody::VariantChanged { variant } => {
            Ok(catalogue::variant(tx, shop, event.occurred_at, variant)?.into_iter().collect())
        }
        EventBody::ProductDeleted { product_key } => {
            catalogue::deleted(tx, shop, event.occurred_at, product_key)?;
            Ok(vec![])
        }
        EventBody::ShopperSeen { identities, profile } if event.source == STOREFRONT => {
            shoppers::resolve_untrusted(tx, shop, identities, profile, event.occurred_at).map(|()| vec![])
        }
        EventBody::ShopperSeen { identities, profile } => {
            shoppers::resolve(tx, shop, identities, profile, event.occurred_at).map(|_| vec![])
        }
        EventBody::ConsentChanged { record } => consent::changed(tx, shop, record),
        EventBody::Suppressed { channel, identity, reason } => {
            tx.suppress(shop, *channel, identity, *reason, event.occurred_at)?;
            Ok(vec![])
        }
        EventBody::Browsing { anonymous, signal } => {
            Ok(vec![Change::Signal { anonymous: anonymous.clone(), signal: signal.clone() }])
        }
        EventBody::ProductList { anonymous, list, happening } => {
            lists::apply(tx, event, anonymous, *list, happening)?;
            Ok(vec![])
        }
        EventBody::MessageStatus { channel, provider_ref, effect_key, status, error, .. } => {
            Ok(vec![Change::Delivery {
                provider_ref: provider_ref.clone(),
                effect_key: effect_key.clone(),
                status: *status,
                error: error.clone(),
                channel: *channel,
            }])
        }
        EventBody::MessageReceived { channel, from, text } => {
            tx.put_last_inbound(shop, *channel, from, event.occurred_at)?;
            let shopper = shopper_of(tx, shop, from)?;
            Ok(vec![Change::Reply { channel: *channel, shopper, from: from.clone(), text: text.clone() }])
        }
        EventBody::LinkFollowed { touch, machine } => Ok(vec![Change::Click { touch: *touch, machine: *machine }]),
        EventBody::ReturnRegistered { registration } => returns::registered(tx, event, registration),
        EventBody::ReturnLabelled { number, label } => returns::labelled(tx, event, number, label),
        EventBody::ProductWatched { variant_key, identity } => {
            let (identities, nothing) = (std::slice::from_ref(identity), Profile::default());
            let shopper = shoppers::resolve(tx, shop, identities, &nothing, event.occurred_at)?;
            Ok(vec![Change::Watched { variant_key: variant_key.clone(), shopper, identity: identity.clone() }])
        }
        EventBody::ConversationClosed { identity } => {
            Ok(vec![Change::ConversationClosed { shopper: shopper_of(tx, shop, identity)? }])
        }
    }
}

fn shopper_of(tx: &mut dyn Tx, shop: &ShopId, identity: &Identity) -> StoreResult<Option<ShopperId>> {
    tx.shopper_of(shop, identity)
}
