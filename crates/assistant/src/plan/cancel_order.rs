//! Calling off an order: the policy decides, and what it allows is done after a yes.

use super::talk::{Plan, Talk};
use super::{order, order_status};
use crate::dialogue::Asked;
use crate::turn::{Effect, Need, Place};
use domain::order::{Order, OrderStatus};

pub(super) fn go(talk: &mut Talk<'_>) -> Plan {
    let Some(of) = order::which(talk, "order-list", |order| !order::is_over(order))? else { return Ok(()) };
    if matches!(of.status(), OrderStatus::Cancelled | OrderStatus::Refunded) {
        order_status::tell(talk, of);
        return Ok(());
    }
    if talk.said_no_to(Asked::ConfirmCancel) {
        talk.say_below("stopped", Vec::new());
        return Ok(());
    }
    let confirmed = talk.said_yes_to(Asked::ConfirmCancel);
    let verdict = talk.verdict(Need::CancelVerdict { order_key: of.latest.key.clone(), confirmed })?;
    match (verdict.outcome.as_str(), verdict.reason.as_str()) {
        ("allow", _) if confirmed => {
            talk.facts = vec![order::number(talk, of)];
            let effect = Effect::CancelOrder {
                order_key: of.latest.key.clone(),
                decision: verdict.decision.clone(),
                place: Place::default(),
            };
            talk.effects.push(effect);
        }
        ("allow", _) | ("refuse", "not_confirmed") if !confirmed && of.latest.total.minor > 0 => {
            let told = vec![order::number(talk, of), order::total(talk, of)];
            talk.ask_yes_or_no(Asked::ConfirmCancel, "cancel-check", told);
        }
        ("refuse", "on_its_way" | "return_it" | "too_late") => {
            talk.say_below("cancel-too-late", vec![order::number(talk, of)]);
            talk.offer(["button-human"]);
        }
        ("refuse", "cancelled_before") => talk.say_below("order-cancelled", vec![order::number(talk, of)]),
        (_, why) => review(talk, of, why),
    }
    Ok(())
}

fn review(talk: &mut Talk<'_>, of: &Order, why: &str) {
    let summary = format!("wants order {} cancelled; the policy says {why}", of.latest.number);
    talk.hand_off("policy", &summary, "change-review");
}
