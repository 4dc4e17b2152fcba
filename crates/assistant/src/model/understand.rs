//! Reading a message with a model: it may choose one of the intents and point at words of the message. Everything else
//! stays with the built-in reading: yes and no, buttons, opting out, numbers, addresses, codes.
//!
//! To let it point at one more kind of thing: a variant of [`Kind`], and what of it counts in `is_of`.

use domain::ports::model::{AnswerSchema, ModelRequest};
use serde::{Deserialize, Serialize};
use serde_json::{Value as Json, json};

use super::mask::masked;
use super::{FENCE, Refusal, closed, data};
use crate::dialogue::{Asked, Dialogue};
use crate::understand::entity::{self, Entity, Reading, Value};
use crate::understand::intent::{Advice, Classified, Intent, Ranked};
use crate::understand::{Context, Sort, Understanding};

/// Name of the closed form.
pub const SCHEMA: &str = "understanding";
/// Things pointed at, at most.
const NAMED_MAX: usize = 8;
/// Most tokens of the answer.
const TOKENS_MAX: u32 = 250;
/// The share of an intent that the model chose.
const CHOSEN: f32 = 0.6;
/// An intent that ends or declines something must be this likely without the model.
const LIKELY_MIN: f32 = 0.1;

const TASK: &str = "You read one message of a shopper to an online shop and say what it is about. \
    Choose the one intent that fits best. Copy the words that name a product, a size, a colour or a quantity exactly as \
    they stand in the message; leave out what is not there. Answer with JSON of the asked form and nothing else.";

/// What a model may point at.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Kind {
    Product,
    Size,
    Color,
    Quantity,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Answer {
    intent: Intent,
    entities: Vec<Named>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Named {
    kind: Kind,
    text: String,
}

/// Whether a model is worth asking about a message: the built-in reading is not sure, and no question is open whose answer
/// is personal.
#[must_use]
pub fn is_worth_asking(heard: &Understanding, dialogue: &Dialogue) -> bool {
    may_be_asked(heard, dialogue) && heard.sure().is_none()
}

/// Whether a model may see a message at all.
pub(crate) fn may_be_asked(heard: &Understanding, dialogue: &Dialogue) -> bool {
    !expects_personal(dialogue) && heard.sort == Sort::Words && heard.answer.is_none() && heard.pressed.is_none()
}

/// Whether a question is open whose answer is personal: what is written then goes to nobody outside.
#[must_use]
pub fn expects_personal(dialogue: &Dialogue) -> bool {
    use Asked as A;
    let asked = dialogue.topic.as_ref().and_then(|topic| topic.asked);
    matches!(
        asked,
        Some(A::OrderNumber | A::Contact | A::Code | A::WhichOrder | A::Address | A::ConfirmAddress | A::GiftCard)
    )
}

/// The question about a message.
#[must_use]
pub fn request(heard: &Understanding, timeout_ms: i64) -> ModelRequest {
    let message = json!({ "message": masked(heard), "language": heard.language });
    ModelRequest {
        system: format!("{TASK}\n{FENCE}"),
        messages: vec![data(&message)],
        schema: AnswerSchema { name: SCHEMA.to_owned(), schema: schema() },
        tokens_max: TOKENS_MAX,
        timeout_ms,
    }
}

fn schema() -> Json {
    let intents: Vec<&str> = Intent::ALL.iter().map(|intent| intent.as_str()).collect();
    let named = json!({
        "type": "object",
        "properties": {
            "kind": { "type": "string", "enum": ["product", "size", "color", "quantity"] },
            "text": { "type": "string", "description": "exactly as in the message" },
        },
        "required": ["kind", "text"],
        "additionalProperties": false,
    });
    json!({
        "type": "object",
        "properties": {
            "intent": { "type": "string", "enum": intents },
            "entities": { "type": "array", "items": named },
        },
        "required": ["intent", "entities"],
        "additionalProperties": false,
    })
}

/// The built-in reading with what the model adds.
///
/// # Errors
/// Why the answer is not used; the built-in reading stands then.
pub fn understand_with(heard: &Understanding, answer: &Json, context: &Context<'_>) -> Result<Understanding, Refusal> {
    let answer: Answer = closed(answer)?;
    if answer.entities.len() > NAMED_MAX {
        return Err(Refusal::new("answer names too many things"));
    }
    check_intent(heard, answer.intent)?;
    let sent = masked(heard);
    let mut entities = heard.entities.clone();
    for named in &answer.entities {
        let Some(found) = locate(heard, &sent, named, context)? else { continue };
        let overlaps = |held: &Entity| held.start < found.end && found.start < held.end;
        if !entities.iter().any(overlaps) && entities.len() < entity::ENTITIES_MAX {
            entities.push(found);
        }
    }
    entities.sort_by_key(|entity| (entity.start, entity.end));
    Ok(Understanding { intents: chosen(&heard.intents, answer.intent), entities, ..heard.clone() })
}

/// A model neither opts anybody out nor turns anybody away where the built-in reading sees something else.
fn check_intent(heard: &Understanding, intent: Intent) -> Result<(), Refusal> {
    let share = |of: Intent| heard.intents.ranked.iter().find(|r| r.intent == of).map_or(0.0, |r| r.confidence);
    let stands = matches!(heard.sure(), Some(Intent::OptOut | Intent::HumanRequest));
    if stands && heard.sure() != Some(intent) {
        return Err(Refusal::new("what the shopper clearly asks for stands"));
    }
    let ruled_out = match &heard.intents.advice {
        Advice::Sure(sure) => *sure != Intent::OutOfScope,
        Advice::Ask(likely) => !likely.contains(&Intent::OutOfScope),
        Advice::HandOver => false,
    };
    match intent {
        Intent::OptOut if share(Intent::OptOut) < LIKELY_MIN => Err(Refusal::new("nothing in the message opts out")),
        Intent::OutOfScope if ruled_out => Err(Refusal::new("the message seems to be about the shop")),
        _ => Ok(()),
    }
}

/// Where the named words stand, with the value that the built-in reading gives them; `None` when it gives none.
fn locate(heard: &Understanding, sent: &str, named: &Named, context: &Context<'_>) -> Result<Option<Entity>, Refusal> {
    let words = named.text.as_str();
    if words.trim().is_empty() || !sent.contains(words) {
        return Err(Refusal::new("answer names words that are not in the message"));
    }
    // Masking closes up spaces; what only stands in the closed-up text has no place of its own.
    let Some(start) = heard.text.find(words) else { return Ok(None) };
    let vocabularies = heard.vocabularies();
    let reading = Reading {
        currency: context.currency,
        region: context.region,
        catalogue: context.catalogue,
        ..Reading::new(&vocabularies, context.today)
    };
    let found = entity::extract(words, &reading).into_iter().find(|entity| is_of(named.kind, &entity.value));
    Ok(found.map(|entity| Entity { start: start + entity.start, end: start + entity.end, sure: false, ..entity }))
}

const fn is_of(kind: Kind, value: &Value) -> bool {
    matches!(
        (kind, value),
        (Kind::Product, Value::Product { .. })
            | (Kind::Size, Value::Size(_))
            | (Kind::Color, Value::Color(_))
            | (Kind::Quantity, Value::Quantity(_))
    )
}

/// The intents with the chosen one first.
fn chosen(before: &Classified, intent: Intent) -> Classified {
    let others = before.ranked.iter().filter(|ranked| ranked.intent != intent);
    let rest: f32 = others.clone().map(|ranked| ranked.confidence).sum();
    let scale = if rest > 0.0 { (1.0 - CHOSEN) / rest } else { 0.0 };
    let mut ranked = vec![Ranked { intent, confidence: CHOSEN }];
    ranked.extend(others.map(|other| Ranked { confidence: other.confidence * scale, ..*other }));
    Classified { ranked, advice: Advice::Sure(intent) }
}
