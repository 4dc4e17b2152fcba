//! Where an order is.

use domain::fact::FactValue;
use domain::order::{Order, OrderStatus, Shipment, ShipmentStatus};
use domain::timestamp::DAY_MS;

use super::talk::{Plan, Talk};
use super::{facts, order};

/// Parcels that are told one by one.
const PARCELS_MAX: usize = 3;
/// An order without parcels that was completed longer ago than this says nothing about where it is.
const COMPLETED_DAYS_MAX: i64 = 30;

pub(super) fn go(talk: &mut Talk<'_>) -> Plan {
    if let Some(found) = order::which(talk, "order-list", |order| !order::is_over(order))? {
        tell(talk, found);
    }
    Ok(())
}

/// Says how an order stands.
pub(super) fn tell(talk: &mut Talk<'_>, of: &Order) {
    let number = vec![order::number(talk, of)];
    let age_ms = talk.scene.now.since_ms(of.latest.placed_at);
    match of.status() {
        OrderStatus::Cancelled | OrderStatus::Deleted => talk.say_below("order-cancelled", number),
        OrderStatus::Refunded => refunded(talk, of),
        _ if !of.latest.shipments.is_empty() => parcels(talk, of),
        OrderStatus::PendingPayment | OrderStatus::Failed | OrderStatus::OnHold => {
            talk.say_below("order-unpaid", vec![order::number(talk, of), order::placed(talk, of)]);
        }
        OrderStatus::Paid => talk.say_below("order-received", vec![order::number(talk, of), order::placed(talk, of)]),
        OrderStatus::Completed if age_ms <= COMPLETED_DAYS_MAX * DAY_MS => {
            talk.say_below("order-shipped", number);
            talk.say("order-no-tracking", Vec::new());
        }
        OrderStatus::Completed => talk.say_unknown(),
    }
}

/// Says that the whole order was refunded.
pub(super) fn refunded(talk: &mut Talk<'_>, of: &Order) {
    let amount = facts::order(talk.scene, of, "refund.amount", FactValue::Money(of.latest.total));
    talk.say_below("order-refunded", vec![order::number(talk, of), amount]);
}

fn parcels(talk: &mut Talk<'_>, of: &Order) {
    let mut parcels: Vec<&Shipment> = of.latest.shipments.iter().collect();
    parcels.sort_by_key(|parcel| std::cmp::Reverse(parcel.status));
    if parcels.iter().any(|parcel| parcel.status == ShipmentStatus::Problem) {
        talk.say_below("order-problem", vec![order::number(talk, of)]);
        let summary = format!("the carrier reports a problem with order {}", of.latest.number);
        talk.effects.push(crate::turn::Effect::HandOff { reason: "trouble".into(), summary });
        return;
    }
    let under_way = || parcels.iter().filter(|parcel| order::is_under_way(parcel));
    if !order::is_whole(of) || (under_way().count() > 0 && under_way().count() < parcels.len()) {
        talk.say_below("order-partly-shipped", vec![order::number(talk, of)]);
        under_way().take(PARCELS_MAX).for_each(|parcel| tracking(talk, of, parcel));
        return;
    }
    for parcel in parcels.iter().take(PARCELS_MAX) {
        parcel_state(talk, of, parcel);
    }
}

fn parcel_state(talk: &mut Talk<'_>, of: &Order, parcel: &Shipment) {
    let mut told = vec![order::number(talk, of)];
    let carrier =
        parcel.carrier.as_ref().map(|name| facts::order(talk.scene, of, "carrier.name", FactValue::Name(name.clone())));
    match (parcel.status, parcel.delivered_at, carrier.filter(facts::tellable)) {
        (ShipmentStatus::Delivered, Some(at), _) => {
            told.push(facts::order(talk.scene, of, "order.delivered", facts::date(talk.scene, at)));
            return talk.say_below("order-delivered", told);
        }
        // Delivered, but nobody says when: there is no honest sentence for it.
        (ShipmentStatus::Delivered, None, _) => return talk.say_unknown(),
        (ShipmentStatus::OutForDelivery, ..) => talk.say_below("order-out-for-delivery", told),
        (_, _, Some(carrier)) => {
            told.push(carrier);
            talk.say_below("order-shipped-with", told);
        }
        (_, _, None) => talk.say_below("order-shipped", told),
    }
    tracking(talk, of, parcel);
}

/// When a parcel should arrive, and how to follow it.
fn tracking(talk: &mut Talk<'_>, of: &Order, parcel: &Shipment) {
    let expected = parcel.expected_at.filter(|at| at.since_ms(talk.scene.now) > -DAY_MS);
    if let Some(at) = expected {
        let by = facts::order(talk.scene, of, "delivery.by", facts::date(talk.scene, at));
        talk.say("order-expected", vec![by]);
    }
    let number = parcel.tracking_number.clone().map(FactValue::Name);
    let link = parcel.tracking_url.clone().map(FactValue::Link);
    let mut found = false;
    for (id, name, value) in
        [("order-tracking", "tracking.number", number), ("order-tracking-link", "tracking.link", link)]
    {
        let fact = value.map(|value| facts::order(talk.scene, of, name, value)).filter(facts::tellable);
        if let Some(fact) = fact {
            talk.say(id, vec![fact]);
            found = true;
        }
    }
    if !found {
        talk.say("order-no-tracking", Vec::new());
    }
}
