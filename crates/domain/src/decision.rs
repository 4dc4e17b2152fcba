//! Verdicts, stored with everything that led to them, so that every send and every silence can be explained.

use std::sync::Arc;

use serde::{Deserialize, Serialize};

use crate::ids::{DecisionId, ShopId};
use crate::money::Money;
use crate::ports::carrier::Direction;
use crate::product::VariantOption;
use crate::timestamp::Timestamp;

/// What one rule said.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Check {
    /// The rule: `consent`, `suppression`, `frequency_cap`, `quiet_hours`, `already_bought`, `stock`, ….
    pub rule: String,
    /// What it came to.
    pub outcome: CheckOutcome,
    /// For people: `no consent to whatsapp in DE (opt-in needed)`.
    pub detail: String,
}

/// What a rule came to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum CheckOutcome {
    /// Nothing against it.
    Pass,
    /// Not now, later.
    Defer,
    /// Not this candidate.
    Refuse,
    /// Changed the message (a price drifted, an item sold out).
    Adjust,
}

/// A stored verdict.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Decision {
    /// UUIDv7.
    pub id: DecisionId,
    /// The tenant.
    pub shop: ShopId,
    /// What kind: `touch`, `incentive`.
    pub kind: String,
    /// What it is about: a touch id, an effect key.
    pub about: String,
    /// `send`, `skip:no_consent`, `defer`, `allow`, `refuse`.
    pub verdict: String,
    /// The rules in the order they were asked.
    pub checks: Vec<Check>,
    /// The inputs, so that it can be evaluated again.
    pub input: serde_json::Value,
    /// Version of the rules that were used.
    pub rules_version: String,
    /// When.
    pub at: Timestamp,
}

/// A discount that may be given to one person once.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Discount {
    /// What is given.
    pub kind: DiscountKind,
    /// The code to create; unguessable.
    pub code: String,
    /// Bound to this address, so that nobody else can use it.
    pub email: String,
    /// Not valid after.
    pub expires_at: Timestamp,
    /// Not valid below this basket value.
    pub minimum: Option<Money>,
    /// Not valid above this basket value: what grows with the basket would cost more than `cost_max` there. `None` for
    /// what costs the same on every basket. A shop that cannot hold it must refuse.
    #[serde(default)]
    pub maximum: Option<Money>,
    /// The most it can cost, for the budget.
    pub cost_max: Money,
}

/// The kinds of incentive.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "type", content = "value", rename_all = "snake_case")]
pub enum DiscountKind {
    /// A share of the basket in basis points.
    Percent(i64),
    /// An amount off.
    Fixed(Money),
    /// No shipping cost.
    FreeShipping,
}

/// Money that may go back to a customer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Refund {
    /// The order it belongs to.
    pub order_key: String,
    /// How much.
    pub amount: Money,
    /// Where it goes.
    pub to: RefundTarget,
    /// Why, in the policy's word: `lost_parcel`.
    pub cause: String,
}

/// Where a refund goes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "type", content = "value", rename_all = "snake_case")]
pub enum RefundTarget {
    /// The way it was paid.
    Original,
    /// A credit in the shop.
    StoreCredit,
    /// A payment method of the customer's, by its key.
    Method(String),
}

/// Pieces of one line of an order.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Pieces {
    /// The platform's variant id.
    pub variant_key: String,
    /// How many.
    pub quantity: i64,
}

/// A return that may be sent in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ReturnAuthorisation {
    /// The order.
    pub order_key: String,
    /// What comes back.
    pub pieces: Vec<Pieces>,
    /// What the pieces were paid.
    pub value: Money,
    /// Kept back of it, in basis points.
    pub fee_basis_points: i64,
    /// Where the refund will go once the goods are here.
    pub refund_to: RefundTarget,
    /// Whether the first shipping cost goes back too.
    pub refund_shipping: bool,
    /// Who pays the way back.
    pub label: LabelPayer,
}

/// Who pays a label.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum LabelPayer {
    /// The shop.
    Shop,
    /// The customer.
    Customer,
    /// Nothing is sent back.
    None,
}

/// A label that the shop pays.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Label {
    /// The order.
    pub order_key: String,
    /// What goes into the parcel.
    pub pieces: Vec<Pieces>,
    /// Which way.
    #[serde(default = "Label::usual_direction")]
    pub direction: Direction,
    /// The most it may cost; `None` = what the carrier asks.
    #[serde(default)]
    pub cost_max: Option<Money>,
}

impl Label {
    /// What was meant before it was written down: labels were for returns.
    const fn usual_direction() -> Direction {
        Direction::Return
    }
}

/// An exchange that may be sent in and out.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ExchangeAuthorisation {
    /// The order.
    pub order_key: String,
    /// What comes back.
    pub from: Pieces,
    /// What goes out.
    pub to: Pieces,
    /// What the customer still pays; negative goes back.
    pub difference: Money,
    /// Who pays the way back.
    pub label: LabelPayer,
}

/// Something that may be done with a gift card.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct GiftCardAction {
    /// The card, by the platform's key; never its code.
    pub card_key: String,
    /// `tell_balance`, `redeem`, `refund`, `extend`, `replace`.
    pub action: String,
    /// What lies on it.
    pub balance: Money,
}

/// What a warranty gives.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct WarrantyRemedy {
    /// The order.
    pub order_key: String,
    /// The faulty piece.
    pub variant_key: String,
    /// `repair`, `replace`, `refund`.
    pub remedy: String,
}

/// Days that may be promised.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ShippingPromise {
    /// Working days until it is handed to the carrier.
    pub handling_days: i64,
    /// Fewest working days on the way.
    pub transit_min_days: i64,
    /// Most working days on the way.
    pub transit_max_days: i64,
}

/// Who takes care of a conversation.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Route {
    /// `assistant`, `support`, `legal`, `account_manager`, ….
    pub queue: String,
    /// Within how many minutes somebody is to answer.
    pub answer_within_minutes: i64,
}

/// A postal address as the customer wrote it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PostalAddress {
    /// Street and number.
    pub line1: String,
    /// Flat, floor, or nothing.
    pub line2: String,
    /// Town.
    pub city: String,
    /// State or province, or nothing.
    pub region: String,
    /// Country as the shop writes it.
    pub country: String,
    /// Postal code.
    pub postal_code: String,
}

/// One piece of an order, replaced by another variant.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Replacement {
    /// Which line of the order, counted from 0.
    pub line: usize,
    /// The variant that stands there.
    pub from: String,
    /// The variant that is wanted.
    pub to: String,
    /// What the wanted one costs.
    pub price: Money,
    /// The options of the wanted one.
    #[serde(default)]
    pub options: Vec<VariantOption>,
}

/// A change of an order, or of an account's address, that may be carried out as it stands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "type", rename_all = "snake_case", deny_unknown_fields)]
pub enum OrderChange {
    /// Call it off and give back every payment to the method it came from.
    Cancel {
        /// The order.
        order_key: String,
        /// The customer's reason.
        reason: String,
        /// Payments that go back: method and amount.
        refunds: Vec<(String, Money)>,
    },
    /// Replace pieces of an order that was not sent yet.
    ReplaceItems {
        /// The order.
        order_key: String,
        /// What is replaced.
        items: Vec<Replacement>,
        /// What is still paid; negative goes back.
        difference: Money,
        /// The method that pays or gets it.
        method: String,
    },
    /// Send it elsewhere.
    ShipTo {
        /// The order.
        order_key: String,
        /// Where to.
        address: PostalAddress,
    },
    /// Pay it another way.
    PayBy {
        /// The order.
        order_key: String,
        /// The method that gets its money back.
        from: String,
        /// The method that pays.
        to: String,
        /// How much.
        amount: Money,
    },
    /// Take pieces back.
    Return {
        /// The order.
        order_key: String,
        /// Variants, one entry a piece.
        items: Vec<String>,
        /// The method that gets the refund.
        method: String,
    },
    /// Take pieces back and send others.
    Exchange {
        /// The order.
        order_key: String,
        /// What is replaced.
        items: Vec<Replacement>,
        /// What is still paid; negative goes back.
        difference: Money,
        /// The method that pays or gets it.
        method: String,
    },
    /// Change the address that an account uses when nothing else is said.
    AccountAddress {
        /// The account.
        account: String,
        /// The new address.
        address: PostalAddress,
    },
}

/// Proof that the `policy` crate allowed `T`, with the stored decision it follows from.
///
/// Connector functions that move money take `Approved<T>` and nothing else. `cargo xtask tidy` refuses a call of
/// [`Approved::mint`] anywhere outside `crates/policy`.
#[derive(Clone, Debug)]
pub struct Approved<T> {
    value: Arc<T>,
    decision: DecisionId,
}

impl<T> Approved<T> {
    /// For the `policy` crate alone.
    #[doc(hidden)]
    #[must_use]
    pub fn mint(value: T, decision: DecisionId) -> Self {
        Self { value: Arc::new(value), decision }
    }

    /// What was allowed.
    #[must_use]
    pub fn get(&self) -> &T {
        &self.value
    }

    /// The stored decision.
    #[must_use]
    pub const fn decision(&self) -> DecisionId {
        self.decision
    }
}
