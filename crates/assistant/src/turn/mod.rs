//! One turn: what was understood, and where the talk stands, become an answer made of facts.
//!
//! The core is pure and asks for what it needs: [`next`] returns [`Step::Need`] with questions for the shop's data, the caller
//! answers them ([`Given`]) and asks again, until [`Step::Reply`]. At most [`ROUNDS_MAX`] rounds; then a person is fetched.
//! So the same code runs in the service, in `cartwright chat`, in the simulation and in the evaluations.
//!
//! After a reply its effects are carried out by the caller, and [`conclude`] adds what became of them. [`speak`] forms the
//! text. [`run`] is the whole turn for callers that can answer every need at once.

mod conclude;
mod run;

#[cfg(test)]
mod tests;

use domain::conversation::Line;
use domain::fact::Fact;
use domain::money::Money;
use domain::order::Order;
use domain::product::{Product, Variant};
use domain::shop::Shop;
use domain::timestamp::Timestamp;
use serde::{Deserialize, Serialize};

use crate::dialogue::Dialogue;
use crate::guides::Guide;
use crate::understand::Understanding;

pub use conclude::{Became, conclude};
pub use run::{Outcome, choices, in_trouble, run, speak};

/// Most rounds of questions in one turn.
pub const ROUNDS_MAX: usize = 5;

/// What surrounds a turn.
#[derive(Clone, Debug)]
pub struct Scene<'a> {
    /// The shop and its settings.
    pub shop: &'a Shop,
    /// Now.
    pub now: Timestamp,
    /// The shopper's zone, else the shop's.
    pub time_zone: &'a str,
    /// ISO 3166 country of the shopper, when known.
    pub country: Option<&'a str>,
    /// Whether order data may be told: proven by a signed login or a one-time code that still holds.
    pub verified: bool,
    /// Photos that came with the message and passed the checks.
    pub photos: i64,
    /// The conversation flows that the shop has published.
    pub guides: &'a [Guide],
    /// What tells this talk from others.
    pub talk: &'a str,
}

/// A question to the shop's data. Every answer comes from the shop in question and, for orders, from what the proof covers.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "need", rename_all = "snake_case")]
pub enum Need {
    /// Products for words, best first.
    Search {
        /// The shopper's words.
        words: String,
        /// BCP 47 tag of the language that they are in.
        language: String,
        /// At most.
        limit: usize,
    },
    /// One product with its variants, price and stock read from the shop in this second.
    Product {
        /// Its key.
        key: String,
    },
    /// The verified shopper's orders, latest first, at most ten.
    Orders,
    /// A one-time code for the order with this number, to the address on the order, if `contact` is that of the order. Never
    /// tells whether it was sent.
    SendCode {
        /// As the shopper wrote it.
        order_number: String,
        /// E-mail or phone as the shopper wrote it.
        contact: String,
    },
    /// Whether this is the code that was sent.
    CheckCode {
        /// As the shopper wrote it.
        code: String,
    },
    /// What the shop's pages and help articles say about the words.
    Knowledge {
        /// The shopper's words.
        words: String,
    },
    /// The balance of a gift card.
    GiftCard {
        /// As the shopper wrote it.
        code: String,
    },
    /// What the return table says about one line of an order.
    ReturnVerdict {
        /// The order's key.
        order_key: String,
        /// The variant.
        variant_key: String,
        /// `policy::families::returns::ReturnReason` in its stored word.
        reason: String,
        /// `policy::families::returns::Condition` in its stored word.
        condition: String,
        /// Photos so far.
        photos: i64,
    },
    /// What the cancellation table says about an order.
    CancelVerdict {
        /// The order's key.
        order_key: String,
        /// Whether the shopper said yes to exactly this.
        confirmed: bool,
    },
    /// What the address-change table says about an order.
    AddressVerdict {
        /// The order's key.
        order_key: String,
        /// As the shopper wrote it.
        address: String,
        /// Whether the shopper said yes to exactly this.
        confirmed: bool,
    },
}

/// What a search brought.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Searched {
    /// Best first.
    pub products: Vec<Offered>,
    /// Whether the words name a sort of thing, in whatever language, so that they are not about what was shown before.
    pub names_thing: bool,
    /// Whether what was asked for had to be widened to find anything: a price, or the thing itself.
    pub relaxed: bool,
}

/// A product that a search found.
#[derive(Clone, Debug, PartialEq)]
pub struct Offered {
    /// The product.
    pub product: Product,
    /// Its variants as last told by the shop.
    pub variants: Vec<Variant>,
    /// How many of the words its title, brand or category has, in whatever language.
    pub named: usize,
}

impl FromIterator<(Product, Vec<Variant>)> for Searched {
    /// Products of which nothing is known but that they were found.
    fn from_iter<I: IntoIterator<Item = (Product, Vec<Variant>)>>(found: I) -> Self {
        let offered = |(product, variants)| Offered { product, variants, named: 0 };
        Self { products: found.into_iter().map(offered).collect(), ..Self::default() }
    }
}

/// The shop's answer to a need.
#[derive(Clone, Debug, PartialEq)]
pub enum Given {
    /// What a search brought.
    Products(Searched),
    /// A product as read in this second; `None` = there is no such product any more.
    Product(Option<(Product, Vec<Variant>, Timestamp)>),
    /// Orders.
    Orders(Vec<Order>),
    /// The code was sent, or was not: both look the same.
    CodeAsked,
    /// The code was right (order data may be told from now on) or not.
    CodeChecked {
        /// Whether it was right.
        right: bool,
        /// Whether there were too many attempts.
        blocked: bool,
    },
    /// Passages, best first; empty when nothing is known.
    Knowledge(Vec<Passage>),
    /// What answers is contradicted elsewhere on the pages: a person must answer.
    Disputed {
        /// What is stated differently and where, for the queue.
        summary: String,
    },
    /// The balance, when the card exists.
    GiftCard(Option<Money>),
    /// A policy's verdict.
    Verdict(Verdict),
    /// Could not be asked: the shop does not answer, or does not offer this.
    Failed,
}

/// A passage of the shop's own texts.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Passage {
    /// Title of the page and section.
    pub title: String,
    /// The words.
    pub text: String,
    /// Where it was read.
    pub source: String,
    /// Version of the source that was read.
    pub version: String,
    /// How well it fits, 0 to 1.
    pub score: f32,
}

/// What a policy table said, for the words of the answer; the stored decision is the caller's.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Verdict {
    /// `allow`, `refuse`, `person`.
    pub outcome: String,
    /// The table's reason: `window_over`, `final_sale`, `category_excluded`, …
    pub reason: String,
    /// The stored decision.
    pub decision: String,
    /// Who pays the way back: `shop`, `shopper`; empty where it does not matter.
    pub label_payer: String,
    /// When the window ends or ended, where there is one.
    pub until: Option<Timestamp>,
}

/// Everything that was asked and answered in this turn, in order.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Gathered(pub Vec<(Need, Given)>);

impl Gathered {
    /// The answer to a need, when it was asked.
    #[must_use]
    pub fn get(&self, need: &Need) -> Option<&Given> {
        self.0.iter().find(|(asked, _)| asked == need).map(|(_, given)| given)
    }
}

/// What to do next.
#[derive(Clone, Debug, PartialEq)]
pub enum Step {
    /// Answer these first.
    Need(Vec<Need>),
    /// Say this and do that.
    Reply(Box<Reply>),
}

/// The end of a turn.
#[derive(Clone, Debug, PartialEq)]
pub struct Reply {
    /// The answer, sentence by sentence.
    pub lines: Vec<Line>,
    /// Buttons: id of the locale's message for the label (`button-yes`), or a fact's name for a product or order.
    pub choices: Vec<Button>,
    /// Products to show as cards.
    pub cards: Vec<Card>,
    /// What is to be done beside answering.
    pub effects: Vec<Effect>,
    /// Facts for the sentences about what became of the effects; see [`conclude`].
    pub facts: Vec<Fact>,
    /// Where the talk stands now.
    pub dialogue: Dialogue,
}

/// A button.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Button {
    /// A message of the locale; pressing sends its words.
    Label(&'static str),
    /// Words of the shop's data (a product, a size, an order number); pressing sends them.
    Words(String),
}

/// A product to look at: the facts that stand on its card, named as [`compose::cards`] wants them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Card {
    /// Key of the product.
    pub product_key: String,
    /// Title, price, picture, page, pieces left.
    pub facts: Vec<Fact>,
}

/// Something to be done.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "effect", rename_all = "snake_case")]
pub enum Effect {
    /// Fetch a person; the assistant goes quiet when that person types.
    HandOff {
        /// For the queue: `asked`, `complaint`, `not_understood`, `policy`, `refund`, `trouble`.
        reason: String,
        /// One line for the queue.
        summary: String,
    },
    /// No more marketing to this address on this channel.
    OptOut,
    /// Tell them once when it is back.
    BackInStock {
        /// The variant.
        variant_key: String,
    },
    /// A return that was allowed and confirmed.
    StartReturn {
        /// The order's key.
        order_key: String,
        /// The variant.
        variant_key: String,
        /// How many.
        quantity: i64,
        /// Why, in its stored word.
        reason: String,
        /// In what state, in its stored word.
        condition: String,
        /// The stored decision.
        decision: String,
        /// Where its flow goes on.
        place: Place,
    },
    /// A cancellation that was allowed and confirmed.
    CancelOrder {
        /// The order's key.
        order_key: String,
        /// The stored decision.
        decision: String,
        /// Where its flow goes on.
        place: Place,
    },
    /// A new address that was allowed and confirmed.
    ChangeAddress {
        /// The order's key.
        order_key: String,
        /// As the shopper wrote it.
        address: String,
        /// The stored decision.
        decision: String,
        /// Where its flow goes on.
        place: Place,
    },
}

/// A step of a flow at which work begins, with what the talk came to.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Place {
    /// The flow.
    pub flow: String,
    /// Its version; 0 when the shop has not published it.
    pub version: i64,
    /// The step.
    pub step: String,
    /// What the flow keeps, in its stored form.
    pub memory: serde_json::Value,
}

/// One step of a turn.
#[must_use]
pub fn next(scene: &Scene<'_>, dialogue: &Dialogue, heard: &Understanding, gathered: &Gathered) -> Step {
    crate::plan::next(scene, dialogue, heard, gathered)
}
