//! The steps of flow documents, one file each.
//!
//! To add a step: a file here with its content type and its `check`; a variant of [`Action`] and a field of [`RawStep`];
//! its arm in [`Action`]'s methods, in `engine::Run::proceed` and in `document::timeline`; a paragraph in
//! `docs/flows.md`; and a case in the tests of the engine.

mod ask;
mod decide;
mod end;
mod hand_off;
mod say;
mod split;
mod touch;
mod wait;
mod when;
mod work;

use schemars::{JsonSchema, Schema, SchemaGenerator};
use serde::{Deserialize, Serialize};

pub use ask::{AGAIN, Ask, Choice, Only, REASONS, SlotKind, TEXT_CHARS_MAX, Unless};
pub use decide::{Asked, Decide, TABLES};
pub use end::End;
pub use hand_off::HandOff;
pub use say::{OwnWords, SAYINGS, Say, own_words};
pub use split::{Split, Way};
pub use touch::{CANDIDATES_MAX, Candidate, Hold, Offer, TouchStep};
pub(crate) use wait::next_local;
pub use wait::{SIGNALS, WAIT_MS_MAX, Wait, WaitBase, WaitFrom};
pub use when::When;
pub use work::{Tool, Work};

use crate::document::{Condition, Problem};

/// One step.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "RawStep", into = "RawStep")]
pub struct Step {
    /// Name inside the document, a slug.
    pub id: String,
    /// The step that follows; without it, the one below.
    pub next: Option<String>,
    /// What it does.
    pub action: Action,
}

/// What a step does.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Action {
    /// Waits.
    Wait(Wait),
    /// Chooses a way.
    When(When),
    /// Writes to the shopper.
    Touch(TouchStep),
    /// Calls a person of the team.
    HandOff(HandOff),
    /// Does work outside.
    Do(Work),
    /// Says something in the talk.
    Say(Say),
    /// Asks something in the talk.
    Ask(Box<Ask>),
    /// Asks a policy table.
    Decide(Decide),
    /// Takes one of several ways by chance.
    Split(Split),
    /// Ends the enrollment.
    End(End),
}

impl Action {
    /// Steps it names, with the field that names them.
    pub(crate) fn targets(&self) -> Vec<(&'static str, &str)> {
        match self {
            Self::When(when) => {
                let otherwise = when.otherwise.as_deref().map(|target| ("when.else", target));
                [Some(("when.then", when.then.as_str())), otherwise].into_iter().flatten().collect()
            }
            Self::Wait(wait) => wait.on_timeout().map(|target| ("wait.on_timeout", target)).into_iter().collect(),
            Self::Do(work) => work.on_failure.as_deref().map(|target| ("do.on_failure", target)).into_iter().collect(),
            Self::Ask(ask) => [("ask.on_no", &ask.on_no), ("ask.on_give_up", &ask.on_give_up)]
                .into_iter()
                .filter_map(|(field, target)| Some((field, target.as_deref()?)))
                .collect(),
            Self::Decide(decide) => decide.targets(),
            Self::Split(split) => split.ways.iter().map(|way| ("split.ways", way.then.as_str())).collect(),
            Self::Touch(_) | Self::HandOff(_) | Self::Say(_) | Self::End(_) => Vec::new(),
        }
    }

    /// Whether the following step can come after it.
    pub(crate) fn goes_on(&self) -> bool {
        match self {
            Self::End(_) | Self::Split(_) => false,
            Self::When(when) => when.otherwise.is_none(),
            Self::Decide(decide) => decide.allow.is_none(),
            Self::Wait(_) | Self::Touch(_) | Self::HandOff(_) | Self::Do(_) | Self::Say(_) | Self::Ask(_) => true,
        }
    }

    /// Its conditions, with where they stand.
    pub(crate) fn conditions(&self) -> Vec<(String, &Condition)> {
        match self {
            Self::When(when) => vec![("when.if".to_owned(), &when.condition)],
            Self::Touch(touch) => touch.conditions(),
            Self::Ask(ask) => ask.unless.iter().map(|unless| ("ask.unless.if".to_owned(), &unless.condition)).collect(),
            Self::Decide(decide) => {
                decide.inputs.iter().map(|(column, input)| (format!("decide.inputs.{column}"), input)).collect()
            }
            Self::Wait(_) | Self::HandOff(_) | Self::Do(_) | Self::Say(_) | Self::Split(_) | Self::End(_) => Vec::new(),
        }
    }

    /// Whether it is part of a talk: somebody has to be listening.
    #[must_use]
    pub const fn is_talk(&self) -> bool {
        matches!(self, Self::Say(_) | Self::Ask(_) | Self::Decide(_))
    }

    /// Whether passing it takes time, however often it is passed.
    pub(crate) const fn rests(&self) -> bool {
        match self {
            Self::Wait(wait) => wait.rests(),
            _ => false,
        }
    }

    /// What is wrong inside it.
    pub(crate) fn check(&self) -> Vec<Problem> {
        match self {
            Self::Wait(wait) => wait.check(),
            Self::When(when) => when.check(),
            Self::Touch(touch) => touch.check(),
            Self::HandOff(hand_off) => hand_off.check(),
            Self::Do(_) => Vec::new(),
            Self::Say(say) => say.check(),
            Self::Ask(ask) => ask.check(),
            Self::Decide(decide) => decide.check(),
            Self::Split(split) => split.check(),
            Self::End(end) => end.check(),
        }
    }
}

/// The kinds of steps, as documents name them.
const KINDS: [&str; 10] = ["wait", "when", "touch", "hand_off", "do", "say", "ask", "decide", "split", "end"];

/// A step as written: exactly one of the kinds.
#[derive(Clone, Default, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct RawStep {
    /// Name inside the document, a slug.
    id: String,
    /// Waits for a time, a time of day, or an event.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    wait: Option<Wait>,
    /// Chooses a way.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    when: Option<When>,
    /// Writes to the shopper, at most once per enrollment.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    touch: Option<TouchStep>,
    /// Calls a person of the team.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    hand_off: Option<HandOff>,
    /// Does work outside, at most once per enrollment, and waits for it.
    #[serde(default, rename = "do", skip_serializing_if = "Option::is_none")]
    work: Option<Work>,
    /// Says something in a talk, once.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    say: Option<Say>,
    /// Asks something in a talk, until it is answered.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    ask: Option<Ask>,
    /// Asks a policy table.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    decide: Option<Decide>,
    /// Takes one of several ways by chance, and records it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    split: Option<Split>,
    /// Ends the enrollment.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    end: Option<End>,
    /// The step that follows; without it, the one below.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    next: Option<String>,
}

impl TryFrom<RawStep> for Step {
    type Error = String;

    fn try_from(raw: RawStep) -> Result<Self, Self::Error> {
        let mut actions = [
            raw.wait.map(Action::Wait),
            raw.when.map(Action::When),
            raw.touch.map(Action::Touch),
            raw.hand_off.map(Action::HandOff),
            raw.work.map(Action::Do),
            raw.say.map(Action::Say),
            raw.ask.map(|ask| Action::Ask(Box::new(ask))),
            raw.decide.map(Action::Decide),
            raw.split.map(Action::Split),
            raw.end.map(Action::End),
        ]
        .into_iter()
        .flatten();
        match (actions.next(), actions.next()) {
            (Some(action), None) => Ok(Self { id: raw.id, next: raw.next, action }),
            _ => Err(format!("step {:?} must have exactly one of {}", clip(&raw.id), KINDS.join(", "))),
        }
    }
}

impl From<Step> for RawStep {
    fn from(step: Step) -> Self {
        let mut raw = Self { id: step.id, next: step.next, ..Self::default() };
        match step.action {
            Action::Wait(wait) => raw.wait = Some(wait),
            Action::When(when) => raw.when = Some(when),
            Action::Touch(touch) => raw.touch = Some(touch),
            Action::HandOff(hand_off) => raw.hand_off = Some(hand_off),
            Action::Do(work) => raw.work = Some(work),
            Action::Say(say) => raw.say = Some(say),
            Action::Ask(ask) => raw.ask = Some(*ask),
            Action::Decide(decide) => raw.decide = Some(decide),
            Action::Split(split) => raw.split = Some(split),
            Action::End(end) => raw.end = Some(end),
        }
        raw
    }
}

impl JsonSchema for Step {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Step".into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        let mut schema = RawStep::json_schema(generator);
        let kinds = KINDS.map(|kind| serde_json::json!({ "required": [kind] }));
        schema.insert("oneOf".to_owned(), kinds.to_vec().into());
        schema
    }
}

/// A name that can stand in keys and addresses: `a-z`, `0-9`, `-`, 1 to 63 characters, starting with a letter or digit.
pub(crate) fn is_slug(text: &str) -> bool {
    (1..=63).contains(&text.len())
        && !text.starts_with('-')
        && text.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
}

/// The beginning of a text from outside, for messages.
pub(crate) fn clip(text: &str) -> String {
    text.chars().take(60).collect()
}
