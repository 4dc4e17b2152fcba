//! What a message can want, and what to do about it when that is more or less clear.

use serde::{Deserialize, Serialize};

/// From this share on, the best intent is taken.
const SURE_MIN: f32 = 0.55;
/// Intents with at least this share are worth asking about.
const ASK_MIN: f32 = 0.15;
/// Below this share even the best intent is a guess.
const GUESS_MAX: f32 = 0.25;

/// What a shopper can want.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Intent {
    /// Where an order is.
    OrderStatus,
    /// Send something back or exchange it.
    ReturnRequest,
    /// The rules of returning.
    ReturnPolicy,
    /// Where the money of a return is.
    RefundStatus,
    /// Cancel an order.
    CancelOrder,
    /// Change an order that was placed.
    ChangeOrder,
    /// Whether something is available.
    StockCheck,
    /// Which size fits.
    SizeHelp,
    /// Anything about a product.
    ProductQuestion,
    /// Cost, time and ways of delivery, before ordering.
    ShippingInfo,
    /// Codes, discounts, sales.
    DiscountRequest,
    /// Gift cards.
    GiftCard,
    /// Paying, and what went wrong with it.
    PaymentHelp,
    /// Disappointment or anger.
    Complaint,
    /// A person is wanted.
    HumanRequest,
    /// No more messages are wanted.
    OptOut,
    /// Hello.
    Greeting,
    /// Thank you, goodbye.
    Thanks,
    /// Nothing to do with the shop.
    OutOfScope,
}

impl Intent {
    /// All of them, in the order of their numbers.
    pub const ALL: [Self; 19] = [
        Self::OrderStatus,
        Self::ReturnRequest,
        Self::ReturnPolicy,
        Self::RefundStatus,
        Self::CancelOrder,
        Self::ChangeOrder,
        Self::StockCheck,
        Self::SizeHelp,
        Self::ProductQuestion,
        Self::ShippingInfo,
        Self::DiscountRequest,
        Self::GiftCard,
        Self::PaymentHelp,
        Self::Complaint,
        Self::HumanRequest,
        Self::OptOut,
        Self::Greeting,
        Self::Thanks,
        Self::OutOfScope,
    ];

    /// The name used in files.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::OrderStatus => "order_status",
            Self::ReturnRequest => "return_request",
            Self::ReturnPolicy => "return_policy",
            Self::RefundStatus => "refund_status",
            Self::CancelOrder => "cancel_order",
            Self::ChangeOrder => "change_order",
            Self::StockCheck => "stock_check",
            Self::SizeHelp => "size_help",
            Self::ProductQuestion => "product_question",
            Self::ShippingInfo => "shipping_info",
            Self::DiscountRequest => "discount_request",
            Self::GiftCard => "gift_card",
            Self::PaymentHelp => "payment_help",
            Self::Complaint => "complaint",
            Self::HumanRequest => "human_request",
            Self::OptOut => "opt_out",
            Self::Greeting => "greeting",
            Self::Thanks => "thanks",
            Self::OutOfScope => "out_of_scope",
        }
    }

    /// The intent of a name.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|intent| intent.as_str() == name)
    }
}

/// An intent and how likely it is.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct Ranked {
    /// The intent.
    pub intent: Intent,
    /// Its share, 0 to 1; over many messages, how often it is right.
    pub confidence: f32,
}

/// What to do about a message.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Advice {
    /// Go on with this intent.
    Sure(Intent),
    /// Ask which of these is meant.
    Ask(Vec<Intent>),
    /// Nothing fits: ask for other words once, then hand over.
    HandOver,
}

/// What a message wants.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Classified {
    /// All intents, best first; the shares sum to one.
    pub ranked: Vec<Ranked>,
    /// What to do about it.
    pub advice: Advice,
}

impl Classified {
    /// Ranks the shares of [`Intent::ALL`].
    pub(super) fn of(shares: &[f32]) -> Self {
        let mut ranked: Vec<Ranked> = (Intent::ALL.into_iter().zip(shares))
            .map(|(intent, confidence)| Ranked { intent, confidence: *confidence })
            .collect();
        ranked.sort_by(|a, b| b.confidence.total_cmp(&a.confidence).then(a.intent.cmp(&b.intent)));
        let advice = match ranked[0].confidence {
            sure if sure >= SURE_MIN => Advice::Sure(ranked[0].intent),
            guess if guess < GUESS_MAX => Advice::HandOver,
            _ => Advice::Ask(ranked.iter().take(3).filter(|r| r.confidence >= ASK_MIN).map(|r| r.intent).collect()),
        };
        Self { ranked, advice }
    }

    /// The best intent.
    pub fn best(&self) -> Ranked {
        self.ranked[0]
    }
}
