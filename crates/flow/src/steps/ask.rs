//! `ask`: a question in a talk, asked until its slot is filled, and again when the answer is none.
//!
//! To add a type of slot: a variant of [`SlotKind`] with its samples in [`Ask::samples`], how the assistant fills it
//! (`assistant::plan::guide::slots`), and a line in `docs/flows.md`.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::clip;
use super::say::{OwnWords, check_words};
use crate::document::{Condition, Problem};

/// Most options of a choice.
const OPTIONS_MAX: usize = 12;
/// Longest text that a slot takes, in characters.
pub const TEXT_CHARS_MAX: i64 = 500;
/// How often a question is asked again, unless the step says otherwise.
pub const AGAIN: u8 = 2;
/// How often it can be asked again at most.
const AGAIN_MAX: u8 = 5;
/// Why things come back, in the policy's words.
pub const REASONS: [&str; 7] =
    ["changed_mind", "wrong_size", "not_as_described", "wrong_item", "damaged_in_transit", "defective", "arrived_late"];

/// A question.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Ask {
    /// Name of the answer: expressions read it as `slot.NAME`.
    pub slot: String,
    /// What counts as an answer.
    #[serde(rename = "type")]
    pub kind: SlotKind,
    /// The question: a sentence of the library. Slots of orders and goods have one of their own.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
    /// The question in the owner's own words, by language.
    #[serde(default, skip_serializing_if = "OwnWords::is_empty")]
    pub text: OwnWords,
    /// Of `choice`: what can be chosen.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub options: Vec<Choice>,
    /// Of `yes_no`: the value of a yes, where it is not `true`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub yes: Option<String>,
    /// Of `yes_no`: the value of a no, where it is not `false`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub no: Option<String>,
    /// Of `number`: the least; of `text`: the fewest characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub min: Option<i64>,
    /// Of `number`: the greatest; of `text`: the most characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub max: Option<i64>,
    /// Of `order` and `item`: which ones are meant.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub only: Option<Only>,
    /// When the answer is known without asking.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub unless: Option<Unless>,
    /// How often it is asked again, 0 to 5; 2 when left out.
    #[serde(default = "again", skip_serializing_if = "is_again")]
    pub again: u8,
    /// Of `confirm`: the step after a no; without it the talk ends with nothing changed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub on_no: Option<String>,
    /// The step when it was asked in vain; without it a person is fetched.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub on_give_up: Option<String>,
}

/// What counts as an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum SlotKind {
    /// One of the shopper's orders, after the proof of who is asking.
    Order,
    /// An item of that order.
    Item,
    /// Why it comes back: one of the policy's reasons.
    Reason,
    /// How many photos came.
    Photos,
    /// Another variant of the item's product.
    Variant,
    /// A postal address.
    Address,
    /// A yes to exactly what is read back. It holds for what follows at once, and is never kept.
    Confirm,
    /// Yes or no, kept.
    YesNo,
    /// One of the options.
    Choice,
    /// Any words.
    Text,
    /// A whole number.
    Number,
    /// A day.
    Date,
    /// An e-mail address.
    Email,
}

/// One option of a choice.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Choice {
    /// What expressions read.
    pub value: String,
    /// What the shopper reads, by language.
    pub label: OwnWords,
}

/// Which orders or items are meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Only {
    /// Orders that something can come back from; items that have arrived.
    Returnable,
    /// Orders that are not over.
    Open,
}

/// When the answer is known without asking.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Unless {
    /// What decides.
    #[serde(rename = "if")]
    pub condition: Condition,
    /// The answer then: a text, a number, or true or false.
    pub take: Value,
}

const fn again() -> u8 {
    AGAIN
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde asks for a reference")]
const fn is_again(again: &u8) -> bool {
    *again == AGAIN
}

impl SlotKind {
    /// The library's own question for it.
    #[must_use]
    pub const fn message(self) -> Option<&'static str> {
        match self {
            Self::Order => Some("order-list"),
            Self::Item => Some("return-which-item"),
            Self::Reason => Some("return-why"),
            Self::Photos => Some("return-photo"),
            Self::Variant => Some("exchange-which"),
            Self::Address => Some("address-ask"),
            _ => None,
        }
    }
}

impl Ask {
    /// Values that stand for every answer, for checks of expressions.
    #[must_use]
    pub fn samples(&self) -> Vec<Value> {
        let words = |values: &[&str]| values.iter().map(|value| json!(value)).collect();
        let mut samples: Vec<Value> = match self.kind {
            SlotKind::Order | SlotKind::Item | SlotKind::Variant => words(&["key"]),
            SlotKind::Reason => words(&REASONS),
            SlotKind::Photos => vec![json!(0), json!(1)],
            SlotKind::Address => words(&["12 High Street, York YO1 7LL"]),
            SlotKind::Confirm => vec![json!(true)],
            SlotKind::YesNo => {
                let of = |word: &Option<String>, plain: bool| word.as_ref().map_or(json!(plain), |word| json!(word));
                vec![of(&self.yes, true), of(&self.no, false)]
            }
            SlotKind::Choice => self.options.iter().map(|option| json!(option.value)).collect(),
            SlotKind::Text | SlotKind::Email => words(&["words"]),
            SlotKind::Number => vec![json!(self.min.unwrap_or(0)), json!(self.max.unwrap_or(1))],
            SlotKind::Date => words(&["2026-11-22"]),
        };
        samples.extend(self.unless.as_ref().map(|unless| unless.take.clone()));
        samples
    }

    pub(super) fn check(&self) -> Vec<Problem> {
        let own = !self.text.is_empty();
        let is = |kind: SlotKind| self.kind == kind;
        let ranged = is(SlotKind::Number) || is(SlotKind::Text);
        let floor = if is(SlotKind::Text) { 1 } else { i64::MIN };
        let name = (1..=40).contains(&self.slot.len())
            && self.slot.starts_with(|c: char| c.is_ascii_lowercase())
            && self.slot.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'_');
        let rules = [
            ("ask.slot", name, "must be a name of a-z, 0-9 and '_'"),
            ("ask.message", !(own && self.message.is_some()), "a question is a message or a text, not both"),
            (
                "ask.message",
                own || self.message.is_some() || self.kind.message().is_some(),
                "needs a message or a text: this type has no question of its own",
            ),
            (
                "ask.options",
                is(SlotKind::Choice) != self.options.is_empty() && self.options.len() <= OPTIONS_MAX,
                "must be 1 to 12 for a choice, and none for other types",
            ),
            (
                "ask.yes",
                is(SlotKind::YesNo) || (self.yes.is_none() && self.no.is_none()),
                "yes and no are for the type yes_no",
            ),
            ("ask.yes", self.yes.is_some() == self.no.is_some(), "yes and no go together"),
            ("ask.min", ranged || (self.min.is_none() && self.max.is_none()), "min and max are for number and text"),
            (
                "ask.min",
                self.min.unwrap_or(floor) >= floor && self.min.zip(self.max).is_none_or(|(min, max)| min <= max),
                "must be at most max",
            ),
            (
                "ask.max",
                !is(SlotKind::Text) || (1..=TEXT_CHARS_MAX).contains(&self.max.unwrap_or(1)),
                "a text has at most 500 characters",
            ),
            (
                "ask.only",
                self.only.is_none() || matches!(self.kind, SlotKind::Order | SlotKind::Item),
                "is for order and item",
            ),
            ("ask.again", self.again <= AGAIN_MAX, "must be 0 to 5"),
            ("ask.on_no", self.on_no.is_none() || is(SlotKind::Confirm), "is for the type confirm"),
            ("ask.unless", self.unless.is_none() || !is(SlotKind::Confirm), "a yes is never known beforehand"),
            (
                "ask.unless.take",
                self.unless.as_ref().is_none_or(|unless| is_plain(&unless.take)),
                "must be a short text, a number, or true or false",
            ),
        ];
        let mut problems: Vec<Problem> =
            rules.into_iter().filter(|(_, ok, _)| !ok).map(|(path, _, words)| Problem::new(path, words)).collect();
        problems.extend(check_words("ask", self.message.as_deref(), &self.text));
        for (at, option) in self.options.iter().enumerate() {
            if self.options[..at].iter().any(|earlier| earlier.value == option.value) {
                problems.push(Problem::new("ask.options", format!("a second option {:?}", clip(&option.value))));
            }
            if option.value.is_empty() || option.value.len() > 60 || option.label.is_empty() {
                problems.push(Problem::new("ask.options", "an option needs a value of at most 60 bytes and a label"));
            }
            problems.extend(check_words("ask.options", None, &option.label));
        }
        problems
    }
}

fn is_plain(value: &Value) -> bool {
    match value {
        Value::Bool(_) => true,
        Value::Number(number) => number.is_i64(),
        Value::String(text) => text.len() <= 100,
        _ => false,
    }
}
