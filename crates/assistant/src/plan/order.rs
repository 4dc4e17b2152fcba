//! Which of the shopper's orders, and its facts.

use domain::fact::{Fact, FactValue};
use domain::order::{Order, OrderStatus, Shipment, ShipmentStatus};

use super::talk::{Plan, Talk};
use super::{facts, identify};
use crate::dialogue::Asked;

/// Orders that are listed.
const LISTED_MAX: usize = 5;

/// The order the topic is about, after the proof; `None` when something was asked or there is none. `ask` is the question
/// between several; `likely` settles it without asking where it fits exactly one.
pub(super) fn which<'a>(talk: &mut Talk<'a>, ask: &str, likely: fn(&Order) -> bool) -> Plan<Option<&'a Order>> {
    let Some(orders) = identify::orders(talk)? else { return Ok(None) };
    if orders.is_empty() {
        talk.say("order-none", Vec::new());
        talk.offer(["button-human"]);
        return Ok(None);
    }
    let named = talk.topic.order_number.take();
    if let Some(number) = &named {
        talk.topic.order_key =
            orders.iter().find(|order| is_number(order, number)).map(|order| order.latest.key.clone());
    }
    let held = orders.iter().find(|order| talk.topic.order_key.as_ref() == Some(&order.latest.key));
    let mut fitting = orders.iter().filter(|order| likely(order));
    let found = match (held, named.is_some(), orders.as_slice()) {
        (Some(order), ..) => Some(*order),
        (None, true, _) => None,
        (None, false, [only]) => Some(*only),
        (None, false, _) => fitting.next().filter(|_| fitting.next().is_none()).copied(),
    };
    match found {
        Some(order) => talk.topic.order_key = Some(order.latest.key.clone()),
        None => {
            if named.is_some() {
                talk.say("order-not-found", Vec::new());
            }
            list(talk, &orders, ask);
        }
    }
    Ok(found)
}

/// Lists the latest orders and asks which one.
fn list(talk: &mut Talk<'_>, orders: &[&Order], ask: &str) {
    talk.ask(Asked::WhichOrder, ask, Vec::new());
    if talk.topic.asked != Some(Asked::WhichOrder) {
        return;
    }
    for order in orders.iter().take(LISTED_MAX).filter(|order| order.latest.total.minor > 0) {
        let told = vec![number(talk, order), placed(talk, order), total(talk, order)];
        talk.say_below("order-line", told);
    }
    talk.offer_words(orders.iter().take(LISTED_MAX).map(|order| order.latest.number.as_str()));
}

/// Whether a number that was typed is that of the order: the same, or the same digits where the prefix was left out.
fn is_number(order: &Order, typed: &str) -> bool {
    let (own, typed) = (identify::plain_number(&order.latest.number), identify::plain_number(typed));
    let digits = |text: &str| text.chars().filter(char::is_ascii_digit).collect::<String>();
    let prefix_left_out = typed.bytes().all(|b| b.is_ascii_digit()) && !typed.is_empty() && digits(&own) == typed;
    !own.is_empty() && (own == typed || prefix_left_out)
}

/// `order.number`.
pub(super) fn number(talk: &Talk<'_>, order: &Order) -> Fact {
    facts::order(talk.scene, order, "order.number", FactValue::Name(order.latest.number.clone()))
}

/// `order.placed`.
pub(super) fn placed(talk: &Talk<'_>, order: &Order) -> Fact {
    facts::order(talk.scene, order, "order.placed", facts::date(talk.scene, order.latest.placed_at))
}

/// `order.total`.
pub(super) fn total(talk: &Talk<'_>, order: &Order) -> Fact {
    facts::order(talk.scene, order, "order.total", FactValue::Money(order.latest.total))
}

/// Whether nothing more will happen with an order by itself.
pub(super) fn is_over(order: &Order) -> bool {
    match order.status() {
        OrderStatus::Cancelled | OrderStatus::Refunded | OrderStatus::Failed | OrderStatus::Deleted => true,
        OrderStatus::Completed => !order.latest.shipments.iter().any(is_under_way),
        OrderStatus::PendingPayment | OrderStatus::OnHold | OrderStatus::Paid => {
            !order.latest.shipments.is_empty() && !order.latest.shipments.iter().any(is_under_way)
        }
    }
}

/// Whether a parcel is between the shop and the shopper.
pub(super) fn is_under_way(parcel: &Shipment) -> bool {
    parcel.status != ShipmentStatus::Delivered
}

/// Whether the parcels hold everything that was ordered.
pub(super) fn is_whole(order: &Order) -> bool {
    let parcels = &order.latest.shipments;
    let holds = |variant: &str| {
        parcels.iter().any(|p| p.variant_keys.is_empty() || p.variant_keys.iter().any(|k| k == variant))
    };
    order.latest.lines.iter().all(|line| holds(&line.variant_key))
}
