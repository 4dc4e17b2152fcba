//! Where the money of an order is.

use domain::order::OrderStatus;

use super::talk::{Plan, Talk};
use super::{order, order_status};

pub(super) fn go(talk: &mut Talk<'_>) -> Plan {
    let Some(found) = order::which(talk, "order-list", |order| order.status() == OrderStatus::Refunded)? else {
        return Ok(());
    };
    if found.status() == OrderStatus::Refunded && found.latest.total.minor > 0 {
        order_status::refunded(talk, found);
    } else {
        talk.say_below("refund-none", vec![order::number(talk, found)]);
        talk.offer(["button-human"]);
    }
    Ok(())
}
