//! Whether a message answers the open question, begins another matter, or says nothing clear.

use super::guide::{reason, slots};
use super::identify;
use super::talk::Talk;
use crate::dialogue::{Asked, Dialogue, Topic};
use crate::guides;
use crate::turn::Scene;
use crate::understand::entity::{Answer, Value};
use crate::understand::intent::{Advice, Intent};
use crate::understand::{Sort, Understanding};

/// A best intent with at least this share, and …
const LEAD_MIN: f32 = 0.4;
/// … this many times the next one's, is taken without asking.
const LEAD_TIMES: f32 = 2.0;
/// Below this share a wish for a discount on a named product is taken as a question for its price.
const PRICE_SHARE_MAX: f32 = 0.9;
/// Messages in a row that are not understood before a person is fetched.
const MISUNDERSTOOD_MAX: u8 = 2;
/// Words of a message that is nothing but a name or number.
const NAME_WORDS_MAX: usize = 6;
/// The same for a bare number, which may be a house number in a longer one.
const NUMBER_WORDS_MAX: usize = 2;

/// What to do with a message.
#[derive(Debug)]
pub(super) enum Course {
    /// The topic goes on: the message answers its question, or the question is asked again.
    GoOn(Topic),
    /// Another matter begins.
    Begin(Topic),
    /// The shopper does not want to go on with this.
    Stop(Intent),
    /// It may be one of these.
    Unclear(Vec<Intent>),
}

/// Decides, and puts aside or takes up topics in `state`.
pub(super) fn course(state: &mut Dialogue, scene: &Scene<'_>, heard: &Understanding) -> Course {
    if heard.answer == Some(Answer::Stop) {
        state.topic = None;
        return Course::Begin(Topic::new(Intent::OptOut));
    }
    let open = state.topic.take();
    match (open, heard.pressed) {
        (Some(topic), Some("button-cancel")) => Course::Stop(topic.intent),
        (Some(topic), _) => with_open(state, topic, scene, heard),
        (None, _) => without_topic(state, heard),
    }
}

fn with_open(state: &mut Dialogue, topic: Topic, scene: &Scene<'_>, heard: &Understanding) -> Course {
    let pressed = pressed_intent(heard);
    let Some(asked) = topic.asked else { return without_topic(state, heard) };
    let answered = match asked {
        Asked::Slot => guides::open_ask(scene.guides, &topic).is_some_and(|ask| slots::answers(ask, heard)),
        asked => answers(asked, heard, scene.photos),
    };
    let other = pressed.or_else(|| clear_intent(heard)).filter(|intent| *intent != topic.intent);
    match other {
        Some(intent) if pressed.is_some() || (!answered && leads_away(asked, intent)) => {
            if is_worth_keeping(&topic, asked, intent) {
                state.park(topic);
            }
            begin(state, intent)
        }
        _ => Course::GoOn(topic),
    }
}

fn without_topic(state: &mut Dialogue, heard: &Understanding) -> Course {
    let found = pressed_intent(heard).or_else(|| clear_intent(heard)).or_else(|| named_intent(heard));
    if let Some(intent) = found {
        return begin(state, intent);
    }
    match &heard.intents.advice {
        Advice::Ask(likely) if heard.sort == Sort::Words => Course::Unclear(likely.clone()),
        _ => Course::Unclear(Vec::new()),
    }
}

fn begin(state: &mut Dialogue, intent: Intent) -> Course {
    let held = state.parked.iter().position(|topic| topic.intent == intent);
    let mut topic = held.map_or_else(|| Topic::new(intent), |at| state.parked.remove(at));
    topic.asked = None;
    topic.tries = 0;
    Course::Begin(topic)
}

fn pressed_intent(heard: &Understanding) -> Option<Intent> {
    match heard.pressed? {
        "button-order-status" => Some(Intent::OrderStatus),
        "button-return" => Some(Intent::ReturnRequest),
        "button-product" => Some(Intent::ProductQuestion),
        "button-human" => Some(Intent::HumanRequest),
        _ => None,
    }
}

/// The intent, where it is sure or far ahead of the next. What somebody has to be sure of is never guessed.
fn clear_intent(heard: &Understanding) -> Option<Intent> {
    if heard.sort != Sort::Words || heard.pressed.is_some() || heard.answer.is_some() {
        return None;
    }
    let ahead = match (&heard.intents.advice, heard.intents.ranked.as_slice()) {
        (Advice::Ask(likely), _) if likely.len() == 1 => likely.first().copied(),
        (_, [first, second, ..])
            if first.confidence >= LEAD_MIN && first.confidence >= LEAD_TIMES * second.confidence =>
        {
            Some(first.intent)
        }
        _ => None,
    };
    let found = heard.sure().or(ahead.filter(|intent| *intent != Intent::OptOut))?;
    let share = heard.intents.ranked.first().map_or(0.0, |best| best.confidence);
    let named = heard.entities.iter().any(|entity| entity.sure && matches!(entity.value, Value::Product { .. }));
    // "Price of the …" reads much like asking for a better one; the price answers both.
    let of_price = found == Intent::DiscountRequest && named && share < PRICE_SHARE_MAX;
    Some(if of_price { Intent::ProductQuestion } else { found })
}

/// What a message is about by what it names, where its wording leaves that open.
fn named_intent(heard: &Understanding) -> Option<Intent> {
    if heard.answer == Some(Answer::No) {
        return Some(Intent::Thanks);
    }
    let words = heard.text.split_whitespace().count();
    let likely = |wanted: &[Intent]| match &heard.intents.advice {
        Advice::Ask(likely) => likely.iter().copied().find(|intent| wanted.contains(intent)),
        _ => None,
    };
    heard.entities.iter().find_map(|found| match found.value {
        Value::OrderNumber(_) if found.sure || words <= NUMBER_WORDS_MAX => {
            let short = (words <= NAME_WORDS_MAX).then_some(Intent::OrderStatus);
            likely(&[Intent::OrderStatus, Intent::RefundStatus]).or(short)
        }
        Value::Product { .. } => {
            let short = (words <= NAME_WORDS_MAX).then_some(Intent::ProductQuestion);
            likely(&[Intent::StockCheck, Intent::SizeHelp, Intent::ProductQuestion]).or(short)
        }
        _ => None,
    })
}

/// Whether a message can be the answer to a question, by its form.
fn answers(asked: Asked, heard: &Understanding, photos: i64) -> bool {
    let names = |wanted: fn(&Value) -> bool| heard.values().any(wanted);
    let answered = heard.answer.is_some() || matches!(heard.pressed, Some("button-yes" | "button-no"));
    match asked {
        Asked::OrderNumber | Asked::WhichOrder => identify::number_in(heard).is_some(),
        Asked::Contact => identify::contact_in(heard).is_some(),
        Asked::Code => {
            identify::code_in(&heard.text, None).is_some()
                || names(|value| matches!(value, Value::Email(_) | Value::Phone(_)))
        }
        Asked::WhichItem | Asked::WhichProduct => names(|value| matches!(value, Value::Product { .. })),
        Asked::Reason => reason::of(heard).is_some(),
        Asked::Photo => photos > 0 || answered || heard.pressed == Some("button-skip"),
        Asked::Address => super::change_order::address_in(&heard.text).is_some(),
        Asked::GiftCard => super::gift_card::code_in(heard).is_some(),
        Asked::YesNo
        | Asked::Confirm
        | Asked::ConfirmReturn
        | Asked::ConfirmCancel
        | Asked::ConfirmAddress
        | Asked::BackInStock => answered,
        // Told by its step: see `with_open`.
        Asked::Slot => false,
    }
}

/// Whether an intent leads away from an open question; some are only ways of answering it.
fn leads_away(asked: Asked, intent: Intent) -> bool {
    use Intent as I;
    match (asked, intent) {
        (_, I::HumanRequest | I::OptOut) => true,
        (_, I::Greeting) => false,
        (asked, I::Thanks) => is_optional(asked),
        (Asked::Reason | Asked::YesNo | Asked::Slot | Asked::Photo | Asked::WhichItem, intent) => !matches!(
            intent,
            I::Complaint
                | I::SizeHelp
                | I::ProductQuestion
                | I::StockCheck
                | I::OrderStatus
                | I::RefundStatus
                | I::ChangeOrder
                | I::OutOfScope
        ),
        (Asked::Address, intent) => {
            !matches!(intent, I::ShippingInfo | I::StockCheck | I::ProductQuestion | I::SizeHelp | I::OutOfScope)
        }
        _ => true,
    }
}

/// A question that may stay unanswered.
fn is_optional(asked: Asked) -> bool {
    matches!(asked, Asked::BackInStock | Asked::WhichProduct | Asked::GiftCard)
}

/// Whether a topic is taken up again after another matter.
fn is_worth_keeping(topic: &Topic, asked: Asked, other: Intent) -> bool {
    use Intent as I;
    let of_orders = matches!(
        other,
        I::OrderStatus | I::RefundStatus | I::ReturnRequest | I::CancelOrder | I::ChangeOrder | I::Complaint
    );
    let just_looking = matches!(topic.intent, I::OrderStatus | I::RefundStatus);
    let told_little = matches!(asked, Asked::OrderNumber | Asked::Contact | Asked::Code | Asked::WhichOrder);
    let begun_anew = of_orders && just_looking && told_little;
    !is_optional(asked) && !begun_anew
}

/// Asks what is meant; the second time in a row a person is fetched.
pub(super) fn ask_back(talk: &mut Talk<'_>, likely: &[Intent]) {
    talk.state.misunderstood = talk.state.misunderstood.saturating_add(1);
    if talk.state.misunderstood >= MISUNDERSTOOD_MAX {
        talk.state.misunderstood = 0;
        return talk.hand_off("not_understood", "two messages in a row were not understood", "handoff-done");
    }
    for intent in likely {
        match intent {
            Intent::OrderStatus | Intent::RefundStatus => talk.offer(["button-order-status"]),
            Intent::ReturnRequest | Intent::ReturnPolicy => talk.offer(["button-return"]),
            Intent::StockCheck | Intent::SizeHelp | Intent::ProductQuestion => talk.offer(["button-product"]),
            _ => {}
        }
    }
    let id = if talk.choices.is_empty() { "assist-not-understood" } else { "assist-choose" };
    talk.say(id, Vec::new());
    if talk.choices.is_empty() {
        talk.offer(["button-order-status", "button-return", "button-product"]);
    }
    talk.offer(["button-human"]);
}
