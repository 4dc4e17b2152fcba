//! A return, step by step: which order, which item, why, in what state, a photo of damage; then the policy decides, and
//! what it allows is registered after a yes. A refund is never promised.

mod item;
pub(super) mod reason;

use domain::fact::FactValue;
use domain::order::{Order, OrderLine, OrderStatus};

use super::talk::{Plan, Talk};
use super::{facts, order};
use crate::dialogue::Asked;
use crate::turn::{Effect, Need, Verdict};
use crate::understand::entity::Value;

pub(super) fn go(talk: &mut Talk<'_>) -> Plan {
    note(talk);
    let Some(of) = order::which(talk, "return-which-order", can_come_back)? else { return Ok(()) };
    if !can_come_back(of) {
        super::order_status::tell(talk, of);
        return Ok(());
    }
    if !of.latest.lines.iter().any(|line| line.quantity > 0) {
        let summary = format!("wants to return something from order {}, which has no lines", of.latest.number);
        talk.hand_off("policy", &summary, "return-review");
        return Ok(());
    }
    let Some(line) = item::which(talk, of) else { return Ok(()) };
    if !item::has_arrived(of, line) {
        talk.say_below("return-refused-undelivered", vec![title(talk, of, line)]);
        return Ok(());
    }
    if !told_everything(talk) {
        return Ok(());
    }
    decide(talk, of, line)
}

fn can_come_back(order: &Order) -> bool {
    !matches!(
        order.status(),
        OrderStatus::Cancelled | OrderStatus::Refunded | OrderStatus::Failed | OrderStatus::PendingPayment
    )
}

/// Takes from the message what it says beside answering the open question.
fn note(talk: &mut Talk<'_>) {
    let Some(heard) = talk.heard() else { return };
    let loose = talk.was_asked(Asked::Reason);
    let found = if loose { reason::of(heard) } else { reason::labelled(heard) };
    if talk.topic.reason.is_none() {
        talk.topic.reason = found.map(str::to_owned);
    }
    if let Some(quantity) = talk.named(|value| if let Value::Quantity(n) = value { Some(*n) } else { None }) {
        talk.topic.quantity = Some(quantity);
    }
    talk.topic.photos = talk.topic.photos.saturating_add(talk.scene.photos.max(0)).min(99);
    if talk.was_asked(Asked::Photo) {
        talk.topic.photo_skipped = talk.pressed() == Some("button-skip") || talk.said_no_to(Asked::Photo);
    }
    if talk.was_asked(Asked::Unused) {
        let state = if talk.said_yes_to(Asked::Unused) {
            Some("unused")
        } else if talk.said_no_to(Asked::Unused) {
            Some("worn")
        } else {
            None
        };
        talk.topic.condition = state.map(str::to_owned);
    }
}

/// Whether reason, state and photo are known; else the next of them was asked.
fn told_everything(talk: &mut Talk<'_>) -> bool {
    let Some(reason) = talk.topic.reason.clone() else {
        talk.choices.clear();
        talk.offer(reason::BUTTONS);
        talk.ask(Asked::Reason, "return-why", Vec::new());
        return false;
    };
    if talk.topic.condition.is_none() {
        if reason::is_a_fault(&reason) {
            // What is faulty had to be opened to see it; the policy does not hold that against anybody.
            talk.topic.condition = Some("opened".to_owned());
        } else {
            talk.ask_yes_or_no(Asked::Unused, "return-unused", Vec::new());
            return false;
        }
    }
    if reason == "damaged_in_transit" && talk.topic.photos == 0 && !talk.topic.photo_skipped {
        talk.offer(["button-skip"]);
        talk.ask(Asked::Photo, "return-photo", Vec::new());
        return false;
    }
    true
}

fn decide(talk: &mut Talk<'_>, of: &Order, line: &OrderLine) -> Plan {
    let known = |word: &Option<String>| word.clone().unwrap_or_default();
    let verdict = talk.verdict(Need::ReturnVerdict {
        order_key: of.latest.key.clone(),
        variant_key: line.variant_key.clone(),
        reason: known(&talk.topic.reason),
        condition: known(&talk.topic.condition),
        photos: talk.topic.photos,
    })?;
    match verdict.outcome.as_str() {
        "allow" => confirm(talk, of, line, verdict),
        "refuse" => refuse(talk, of, line, verdict),
        _ => review(talk, of, line, &verdict.reason),
    }
    Ok(())
}

fn confirm(talk: &mut Talk<'_>, of: &Order, line: &OrderLine, verdict: &Verdict) {
    if talk.said_no_to(Asked::ConfirmReturn) {
        return talk.say_below("return-stopped", Vec::new());
    }
    let told = vec![title(talk, of, line), order::number(talk, of)];
    if !talk.said_yes_to(Asked::ConfirmReturn) {
        if verdict.label_payer == "shop" {
            talk.say_below("return-free", Vec::new());
        }
        return talk.ask_yes_or_no(Asked::ConfirmReturn, "return-check", told);
    }
    talk.facts = told;
    let known = |word: &Option<String>| word.clone().unwrap_or_default();
    talk.effects.push(Effect::StartReturn {
        order_key: of.latest.key.clone(),
        variant_key: line.variant_key.clone(),
        quantity: talk.topic.quantity.filter(|n| (1..=line.quantity).contains(n)).unwrap_or(line.quantity),
        reason: known(&talk.topic.reason),
        condition: known(&talk.topic.condition),
        decision: verdict.decision.clone(),
    });
}

fn refuse(talk: &mut Talk<'_>, of: &Order, line: &OrderLine, verdict: &Verdict) {
    let mut told = vec![title(talk, of, line)];
    let id = match (verdict.reason.as_str(), verdict.until) {
        ("window_over", Some(until)) => {
            told.push(facts::order(talk.scene, of, "return.until", facts::date(talk.scene, until)));
            "return-refused-window"
        }
        ("final_sale", _) => "return-refused-final-sale",
        ("not_returnable" | "category_excluded", _) => "return-refused-kind",
        ("already" | "already_returned" | "returned_before", _) => "return-refused-already",
        ("undelivered" | "not_delivered", _) => "return-refused-undelivered",
        ("worn" | "used", _) => {
            told.clear();
            "return-refused-used"
        }
        // No sentence says this reason truly: a person explains it.
        (reason, _) => return review(talk, of, line, reason),
    };
    talk.say_below(id, told);
    talk.offer(["button-human"]);
}

/// Lays the case before a person.
fn review(talk: &mut Talk<'_>, of: &Order, line: &OrderLine, why: &str) {
    let topic = &talk.topic;
    let summary = format!(
        "return of {} from order {}: {}, {}, {} photos; the policy says {why}",
        line.title,
        of.latest.number,
        topic.reason.as_deref().unwrap_or("no reason"),
        topic.condition.as_deref().unwrap_or("state unknown"),
        topic.photos,
    );
    talk.hand_off("policy", &summary, "return-review");
}

fn title(talk: &Talk<'_>, of: &Order, line: &OrderLine) -> domain::fact::Fact {
    facts::order(talk.scene, of, "item.title", FactValue::Name(line.title.clone()))
}
