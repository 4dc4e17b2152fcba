//! How slots are filled: from what was understood, and else by asking. An answer to an earlier question counts too, as long
//! as it reads as nothing else: that is how answers are corrected.

use domain::order::{Order, OrderStatus};
use flow::memory::Memory;
use flow::steps::{Action, Ask, Only, SlotKind};
use flow::talk::Talk as Way;
use serde_json::{Value, json};

use super::super::talk::{Plan, Talk};
use super::super::{change_order, order, order_status};
use super::{Case, item, reason, words};
use crate::dialogue::Asked;
use crate::guides::Guide;
use crate::turn::Button;
use crate::understand::Understanding;
use crate::understand::entity::token::digit;
use crate::understand::entity::{Answer, Value as Named};
use crate::understand::intent::Intent;

/// What became of a slot.
pub(super) enum Filled {
    /// It is filled.
    With(Value),
    /// A no to what was read back.
    No,
    /// It was asked in vain for the last time.
    GaveUp,
    /// It was asked, or the talk ended with something else that was said.
    Asked,
}

/// Takes from the message what it says beside answering the open question.
pub(super) fn note(talk: &mut Talk<'_>, guide: &Guide, way: &mut Way<'_>) {
    let Some(heard) = talk.heard() else { return };
    let found = if talk.was_asked(Asked::Reason) { reason::of(heard) } else { reason::labelled(heard) };
    if let Some(found) = found {
        talk.topic.reason = Some(found.to_owned());
    }
    if let Some(quantity) = talk.named(|value| if let Named::Quantity(n) = value { Some(*n) } else { None }) {
        talk.topic.quantity = Some(quantity);
    }
    talk.topic.photos = talk.topic.photos.saturating_add(talk.scene.photos.max(0)).min(99);
    if talk.was_asked(Asked::Photo) {
        talk.topic.photo_skipped = talk.pressed() == Some("button-skip") || talk.said_no_to(Asked::Photo);
    }
    // A button of an earlier question was pressed again.
    for step in &guide.document.steps {
        if let Action::Ask(ask) = &step.action
            && ask.kind == SlotKind::Choice
            && way.memory().slots.contains_key(&ask.slot)
            && let Some(value) = ask.options.iter().find(|option| is_label(option, &heard.text))
        {
            way.correct(&ask.slot, json!(value.value));
        }
    }
}

/// Whether a message can be the answer to a step's question, by its form.
pub(in super::super) fn answers(ask: &Ask, heard: &Understanding) -> bool {
    match ask.kind {
        // Any words are a text: only what leads away for sure does.
        SlotKind::Text => false,
        _ => value_in(ask, heard).is_some(),
    }
}

/// Sees whether a slot is filled, else asks.
pub(super) fn fill<'a>(
    talk: &mut Talk<'a>,
    case: &mut Case<'a>,
    guide: &Guide,
    step: &str,
    ask: &Ask,
    memory: &Memory,
) -> Plan<Filled> {
    match ask.kind {
        SlotKind::Order => return which_order(talk, case, ask),
        SlotKind::Item => return Ok(which_item(talk, case, step, ask)),
        SlotKind::Reason => {
            if let Some(found) = &talk.topic.reason {
                return Ok(Filled::With(json!(found)));
            }
            talk.choices.clear();
            talk.offer(reason::BUTTONS);
        }
        SlotKind::Photos => {
            if talk.topic.photos > 0 || talk.topic.photo_skipped {
                return Ok(Filled::With(json!(talk.topic.photos)));
            }
            talk.offer(["button-skip"]);
        }
        SlotKind::Confirm => {
            let asked = confirms(talk.topic.intent);
            if talk.said_no_to(asked) {
                return Ok(Filled::No);
            }
            if talk.said_yes_to(asked) {
                return Ok(Filled::With(json!(true)));
            }
            talk.offer(["button-yes", "button-no"]);
        }
        _ => {
            let heard = talk.heard().filter(|_| talk.was_asked_at(step));
            let new = heard.and_then(|heard| value_in(ask, heard));
            let kept = memory.slots.get(&ask.slot).filter(|kept| is_value(ask, kept)).cloned();
            if let Some(value) = new.or(kept) {
                if ask.kind == SlotKind::Address {
                    case.address = value.as_str().map(str::to_owned);
                }
                return Ok(Filled::With(value));
            }
            if ask.kind == SlotKind::YesNo {
                talk.offer(["button-yes", "button-no"]);
            }
            let language = talk.language();
            let labels = ask.options.iter().filter_map(|option| flow::steps::own_words(&option.label, &language));
            talk.choices.extend(labels.map(|(_, label)| Button::Words(label.to_owned())));
        }
    }
    Ok(put(talk, case, guide, step, ask))
}

/// Asks the question of a step.
fn put(talk: &mut Talk<'_>, case: &Case<'_>, guide: &Guide, step: &str, ask: &Ask) -> Filled {
    let message = ask.message.as_deref().or_else(|| ask.kind.message()).filter(|_| ask.text.is_empty());
    let Some(line) = words::line(talk, case, guide, message, &ask.text) else { return Filled::GaveUp };
    if talk.ask_at(asked(ask.kind, talk.topic.intent), step, ask.again, line) { Filled::Asked } else { Filled::GaveUp }
}

fn asked(kind: SlotKind, intent: Intent) -> Asked {
    match kind {
        SlotKind::Order => Asked::WhichOrder,
        SlotKind::Item => Asked::WhichItem,
        SlotKind::Reason => Asked::Reason,
        SlotKind::Photos => Asked::Photo,
        SlotKind::Address => Asked::Address,
        SlotKind::Confirm => confirms(intent),
        SlotKind::YesNo => Asked::YesNo,
        _ => Asked::Slot,
    }
}

const fn confirms(intent: Intent) -> Asked {
    match intent {
        Intent::ReturnRequest => Asked::ConfirmReturn,
        Intent::CancelOrder => Asked::ConfirmCancel,
        Intent::ChangeOrder => Asked::ConfirmAddress,
        _ => Asked::Confirm,
    }
}

fn which_order<'a>(talk: &mut Talk<'a>, case: &mut Case<'a>, ask: &Ask) -> Plan<Filled> {
    let fits: fn(&Order) -> bool = match ask.only {
        Some(Only::Returnable) => can_come_back,
        Some(Only::Open) => |order| !order::is_over(order),
        None => |_| true,
    };
    let before = talk.topic.order_key.clone();
    let message = ask.message.as_deref().or_else(|| ask.kind.message()).unwrap_or("order-list");
    let Some(of) = order::which(talk, message, fits)? else { return Ok(Filled::Asked) };
    if before.is_some_and(|before| before != of.latest.key) {
        talk.topic.variant_key = None;
    }
    let closed = matches!(of.status(), OrderStatus::Cancelled | OrderStatus::Refunded);
    let stands = match ask.only {
        Some(Only::Returnable) => can_come_back(of),
        Some(Only::Open) => !closed,
        None => true,
    };
    if !stands {
        order_status::tell(talk, of);
        return Ok(Filled::Asked);
    }
    case.order = Some(of);
    Ok(Filled::With(json!(of.latest.key)))
}

fn can_come_back(order: &Order) -> bool {
    !matches!(
        order.status(),
        OrderStatus::Cancelled | OrderStatus::Refunded | OrderStatus::Failed | OrderStatus::PendingPayment
    )
}

fn which_item<'a>(talk: &mut Talk<'a>, case: &mut Case<'a>, step: &str, ask: &Ask) -> Filled {
    let Some(of) = case.order else { return Filled::GaveUp };
    if !of.latest.lines.iter().any(|line| line.quantity > 0) {
        let summary = format!("asks for something from order {}, which has no lines", of.latest.number);
        talk.hand_off("policy", &summary, "return-review");
        return Filled::Asked;
    }
    let Some(line) = item::which(talk, of) else {
        let id = ask.message.as_deref().or_else(|| ask.kind.message()).unwrap_or("return-which-item");
        let line = domain::conversation::Line::block(id, Vec::new());
        return if talk.ask_at(Asked::WhichItem, step, ask.again, line) { Filled::Asked } else { Filled::GaveUp };
    };
    if ask.only == Some(Only::Returnable) && !item::has_arrived(of, line) {
        talk.say_below("return-refused-undelivered", vec![words::title(talk, of, line)]);
        return Filled::Asked;
    }
    case.line = Some(line);
    Filled::With(json!(line.variant_key))
}

/// The answer in a message to a step's own question.
fn value_in(ask: &Ask, heard: &Understanding) -> Option<Value> {
    let text = heard.text.trim();
    let chars = i64::try_from(text.chars().count()).unwrap_or(i64::MAX);
    let number_fits = |n: &i64| ask.min.is_none_or(|min| min <= *n) && ask.max.is_none_or(|max| *n <= max);
    match ask.kind {
        SlotKind::YesNo => {
            let yes = heard.pressed == Some("button-yes") || heard.answer == Some(Answer::Yes);
            let no = heard.pressed == Some("button-no") || heard.answer == Some(Answer::No);
            (yes || no).then(|| yes_no(ask, yes))
        }
        SlotKind::Choice => {
            let exact = ask.options.iter().find(|option| is_label(option, text));
            let mut named = ask.options.iter().filter(|option| names(option, text));
            let found = exact.or_else(|| named.next().filter(|_| named.next().is_none()));
            found.map(|option| json!(option.value))
        }
        SlotKind::Text => {
            let fits = (ask.min.unwrap_or(1)..=ask.max.unwrap_or(flow::steps::TEXT_CHARS_MAX)).contains(&chars);
            (fits && heard.pressed.is_none()).then(|| json!(text.split_whitespace().collect::<Vec<_>>().join(" ")))
        }
        SlotKind::Number => number_in(text).filter(number_fits).map(|n| json!(n)),
        SlotKind::Date => heard.values().find_map(|value| match value {
            Named::Date(day) => Some(json!(day.to_string())),
            _ => None,
        }),
        SlotKind::Email => heard.values().find_map(|value| match value {
            Named::Email(told) => Some(json!(told)),
            _ => None,
        }),
        SlotKind::Address => change_order::address_in(text).map(|address| json!(address)),
        _ => None,
    }
}

/// Whether what is kept can be an answer still: the step may be that of another version.
fn is_value(ask: &Ask, kept: &Value) -> bool {
    match ask.kind {
        SlotKind::YesNo => *kept == yes_no(ask, true) || *kept == yes_no(ask, false),
        SlotKind::Choice => ask.options.iter().any(|option| *kept == json!(option.value)),
        SlotKind::Number => kept.is_i64(),
        _ => kept.is_string(),
    }
}

fn yes_no(ask: &Ask, yes: bool) -> Value {
    let word = if yes { &ask.yes } else { &ask.no };
    word.as_ref().map_or(json!(yes), |word| json!(word))
}

fn is_label(option: &flow::steps::Choice, text: &str) -> bool {
    let text = text.trim().to_lowercase();
    option.label.values().any(|label| label.trim().to_lowercase() == text)
}

/// Whether a message holds the words of an option's label.
fn names(option: &flow::steps::Choice, text: &str) -> bool {
    let plain = |text: &str| {
        let words = text.to_lowercase();
        let words = words.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
        format!(" {} ", words.collect::<Vec<_>>().join(" "))
    };
    let text = plain(text);
    option.label.values().map(|label| plain(label)).any(|label| label.trim() != "" && text.contains(&label))
}

/// The only whole number in a message, in the digits of any script.
fn number_in(text: &str) -> Option<i64> {
    let plain: String = text.chars().map(|c| digit(c).unwrap_or(c)).collect();
    let mut numbers = plain.split(|c: char| !c.is_ascii_digit()).filter(|part| !part.is_empty());
    let found = numbers.next()?.parse().ok()?;
    numbers.next().is_none().then_some(found)
}
