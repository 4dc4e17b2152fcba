//! Changes of orders: cancel, change items, address or payment, return, exchange, and the account's own address.
//!
//! ```text
//! request + who asks + order + catalogue ─ facts ─► table ─► Approved<OrderChange> ─ apply ─► new state
//! ```
//!
//! A table decides on facts that are worked out here and nowhere else: whose order it is, how it stands, whether every
//! piece is in it, whether the wanted variants are of the same product and there, whether a balance covers a difference.
//! The change that comes out says everything that is to be done; [`apply::apply`] carries it out on a state, and a
//! connector on a platform. Neither asks anybody again.
//!
//! To add an action: a variant of [`Action`], its table's name, its arm in [`facts`] and in [`apply`], a table with cases.

pub mod apply;
mod facts;

use domain::decision::{OrderChange, PostalAddress};
use domain::ids::{DecisionId, ShopId};
use domain::money::Money;
use domain::product::VariantOption;
use domain::timestamp::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::ruling::{Head, Question, Ruled, rule};
use crate::table::{Hit, Table};

/// Most pieces of one request.
pub const ITEMS_MAX: usize = 200;

/// How an order stands, as far as changes care.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Status {
    /// Taken, nothing done yet.
    Pending,
    /// Taken, its items were changed once.
    PendingItemsChanged,
    /// Being packed or on its way.
    Processed,
    /// With the customer.
    Delivered,
    /// Called off.
    Cancelled,
    /// A return was asked for.
    ReturnRequested,
    /// An exchange was asked for.
    ExchangeRequested,
}

/// What kind of payment method it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum MethodKind {
    /// A card with a balance in this shop.
    GiftCard,
    /// A wallet with another company.
    Wallet,
    /// A credit or debit card.
    CreditCard,
    /// Anything else.
    Other,
}

/// A payment method of an account.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Method {
    /// Its key.
    pub key: String,
    /// What it is.
    pub kind: MethodKind,
    /// What lies on it; gift cards alone.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub balance: Option<Money>,
}

/// An account, as far as changes of orders care. Its address is not stored with decisions.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Account {
    /// Its key.
    pub key: String,
    /// Its payment methods.
    pub methods: Vec<Method>,
    /// Its own address.
    #[serde(default, skip_serializing)]
    pub address: Option<PostalAddress>,
}

/// One piece of an order.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Item {
    /// Its product.
    pub product_key: String,
    /// Its variant.
    pub variant_key: String,
    /// What it was paid.
    pub price: Money,
    /// Its options.
    #[serde(default)]
    pub options: Vec<VariantOption>,
}

/// Which way money went.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Flow {
    /// To the shop.
    Payment,
    /// Back to the customer.
    Refund,
}

/// One movement of money.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Payment {
    /// Which way.
    pub flow: Flow,
    /// How much.
    pub amount: Money,
    /// By which method.
    pub method: String,
}

/// A return or an exchange that was asked for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Requested {
    /// Variants that come back, one entry a piece.
    pub items: Vec<String>,
    /// Variants that go out; none in a return.
    pub new_items: Vec<String>,
    /// The method that gets or pays.
    pub method: String,
    /// What is still paid; only in an exchange.
    pub difference: Option<Money>,
}

/// An order, one item a piece. Its address is not stored with decisions.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OrderState {
    /// Its key.
    pub key: String,
    /// Whose it is.
    pub account: String,
    /// How it stands.
    pub status: Status,
    /// What is in it.
    pub items: Vec<Item>,
    /// What was paid and given back.
    pub payments: Vec<Payment>,
    /// Why it was called off.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cancel_reason: Option<String>,
    /// The return or exchange that was asked for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub requested: Option<Requested>,
    /// Where it goes.
    #[serde(default, skip_serializing)]
    pub address: Option<PostalAddress>,
}

/// What the catalogue says of a wanted variant, read for this request.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Offer {
    /// Its product.
    pub product_key: String,
    /// Its variant.
    pub variant_key: String,
    /// What it costs.
    pub price: Money,
    /// Whether it can be had.
    pub available: bool,
    /// Its options.
    #[serde(default)]
    pub options: Vec<VariantOption>,
}

/// What is asked for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "type", rename_all = "snake_case", deny_unknown_fields)]
pub enum Action {
    /// Call the order off.
    Cancel {
        /// The customer's reason.
        reason: String,
    },
    /// Replace items before it is sent.
    ChangeItems {
        /// Variants in the order.
        items: Vec<String>,
        /// What is wanted for each.
        new_items: Vec<String>,
        /// The method that pays or gets the difference.
        method: String,
    },
    /// Send it elsewhere.
    ChangeAddress {
        /// Where to.
        address: PostalAddress,
    },
    /// Pay it another way.
    ChangePayment {
        /// The new method.
        method: String,
    },
    /// Give items back.
    Return {
        /// Variants in the order.
        items: Vec<String>,
        /// The method that gets the refund.
        method: String,
    },
    /// Change delivered items for others.
    Exchange {
        /// Variants in the order.
        items: Vec<String>,
        /// What is wanted for each.
        new_items: Vec<String>,
        /// The method that pays or gets the difference.
        method: String,
    },
    /// Change the account's own address.
    ChangeAccountAddress {
        /// The new address.
        address: PostalAddress,
    },
}

/// A request with everything that the answer depends on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OrderQuestion {
    /// The tenant.
    pub shop: ShopId,
    /// The effect that would carry it out.
    pub effect_key: String,
    /// The account of the shopper who was verified; `None` when nobody was.
    pub shopper: Option<String>,
    /// What is asked for.
    pub action: Action,
    /// Whether the shopper said yes to exactly this.
    pub confirmed: bool,
    /// The account it is about.
    pub account: Option<Account>,
    /// The order it is about.
    pub order: Option<OrderState>,
    /// What the catalogue says of each wanted variant.
    pub offers: Vec<Offer>,
    /// Now.
    pub now: Timestamp,
}

impl Question for OrderQuestion {
    const KIND: &'static str = "order_change";
    type Grant = OrderChange;

    fn table(&self) -> &'static str {
        match self.action {
            Action::Cancel { .. } => "orders-cancel",
            Action::ChangeItems { .. } => "orders-items",
            Action::ChangeAddress { .. } => "orders-address",
            Action::ChangePayment { .. } => "orders-payment",
            Action::Return { .. } => "orders-return",
            Action::Exchange { .. } => "orders-exchange",
            Action::ChangeAccountAddress { .. } => "orders-account-address",
        }
    }

    fn head(&self) -> Head<'_> {
        Head { shop: &self.shop, about: &self.effect_key, at: self.now }
    }

    fn facts(&self) -> Value {
        facts::facts(self)
    }

    fn grant(&self, _: &Hit<'_>) -> Option<OrderChange> {
        facts::change(self)
    }
}

/// Decides.
#[must_use]
pub fn decide(id: DecisionId, question: &OrderQuestion, table: &Table) -> Ruled<OrderChange> {
    rule(id, question, table)
}

/// Whether the shopper may be told anything of an order.
#[must_use]
pub fn may_read(shopper: Option<&str>, order: &OrderState) -> bool {
    shopper == Some(order.account.as_str())
}

#[cfg(test)]
mod tests;
