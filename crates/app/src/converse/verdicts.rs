//! What the shop's policy tables say about a request, asked with facts from the order and stored with the answer. The shopper's
//! words choose the question; what is decided depends on the order, the clock and the table alone.

use assistant::turn::Verdict;
use domain::conversation::Conversation;
use domain::decision::Pieces;
use domain::ids::DecisionId;
use domain::money::Money;
use domain::order::{Order, OrderStatus, ShipmentStatus};
use domain::ports::store::{StoreResult, Tx};
use domain::shop::Shop;
use domain::timestamp::{DAY_MS, Timestamp};
use policy::cancellation::{self, CancellationRequest, Progress};
use policy::returns::{self, GoodsKind, ReturnRequest};
use policy::shipped::{SHIPPED, in_currency};
use policy::table::Table;
use policy::{Outcome, Ruled};
use serde::Deserialize;
use serde::de::value::{Error as ValueError, StrDeserializer};

use super::access;
use crate::context::App;

/// Orders of a shopper that are looked through for returns.
const ORDERS_MAX: i64 = 50;

/// A return as the shopper asks for it.
pub(super) struct Wanted<'a> {
    pub(super) order_key: &'a str,
    pub(super) variant_key: &'a str,
    pub(super) reason: &'a str,
    pub(super) condition: &'a str,
    pub(super) photos: i64,
}

/// Whether something may come back.
pub(super) fn of_return(
    app: &App,
    tx: &mut dyn Tx,
    shop: &Shop,
    conversation: &Conversation,
    wanted: &Wanted<'_>,
) -> StoreResult<Verdict> {
    let Some(order) = proven(app, tx, conversation, wanted.order_key)? else { return Ok(person("not_proven")) };
    let line = order.latest.lines.iter().find(|line| line.variant_key == wanted.variant_key);
    let (Some(line), Some(reason), Some(condition)) = (line, word(wanted.reason), word(wanted.condition)) else {
        return Ok(person("not_understood"));
    };
    let before = tx.returns_of(&shop.id, wanted.order_key)?;
    if before.iter().any(|one| one.registration.pieces.variant_key == wanted.variant_key) {
        return Ok(Verdict { outcome: "refuse".into(), ..person("already_returned") });
    }
    let Some(table) = table("returns", shop) else { return Ok(person("no_table")) };
    let delivered_at = delivered_at(&order, wanted.variant_key);
    let request = ReturnRequest {
        shop: shop.id.clone(),
        effect_key: return_key(conversation, &order.latest.key, &line.variant_key),
        order_key: order.latest.key.clone(),
        pieces: vec![Pieces { variant_key: line.variant_key.clone(), quantity: line.quantity }],
        value: line.total,
        delivered_at,
        reason,
        condition,
        goods: GoodsKind::Standard,
        final_sale: false,
        photos: wanted.photos,
        whole_order: order.latest.lines.len() == 1,
        returns_90_days: recent_returns(app, tx, &order)?,
        now: app.now(),
    };
    let ruled = returns::decide(DecisionId::new(app.now(), &*app.rng), &request, &table);
    let until =
        shop.settings.free_returns_days.zip(delivered_at).map(|(days, at)| at.plus_ms(days.saturating_mul(DAY_MS)));
    told(tx, ruled, until)
}

/// What the verdict on a return is about: this line, asked for at this point of the talk.
pub(super) fn return_key(conversation: &Conversation, order_key: &str, variant_key: &str) -> String {
    format!("return:{order_key}:{variant_key}:{}:{}", conversation.id, conversation.turns)
}

/// Returns of the order's owner in the last 90 days.
fn recent_returns(app: &App, tx: &mut dyn Tx, order: &Order) -> StoreResult<i64> {
    let since = app.now().plus_ms(-90 * DAY_MS);
    let keys: Vec<String> = match order.shopper {
        Some(shopper) => tx.orders_of(&order.shop, shopper, ORDERS_MAX)?.into_iter().map(|o| o.latest.key).collect(),
        None => vec![order.latest.key.clone()],
    };
    let mut count = 0;
    for key in keys {
        let of_order = tx.returns_of(&order.shop, &key)?;
        count += of_order.iter().filter(|one| one.registered_at >= since).count();
    }
    Ok(i64::try_from(count).unwrap_or(i64::MAX))
}

/// Whether an order may be called off.
pub(super) fn of_cancellation(
    app: &App,
    tx: &mut dyn Tx,
    shop: &Shop,
    conversation: &Conversation,
    order_key: &str,
    confirmed: bool,
) -> StoreResult<Verdict> {
    let Some(order) = proven(app, tx, conversation, order_key)? else { return Ok(person("not_proven")) };
    let Some(table) = table("cancellation", shop) else { return Ok(person("no_table")) };
    let request = CancellationRequest {
        shop: shop.id.clone(),
        effect_key: format!("cancel:{order_key}:{}", conversation.turns),
        order_key: order_key.to_owned(),
        progress: progress(&order),
        made_to_order: false,
        total: order.latest.total,
        payments: Vec::<(String, Money)>::new(),
        reason: "asked in the conversation".into(),
        confirmed,
        now: app.now(),
    };
    let ruled = cancellation::decide(DecisionId::new(app.now(), &*app.rng), &request, &table);
    told(tx, ruled, None)
}

/// How far an order is, as its status and parcels tell.
fn progress(order: &Order) -> Progress {
    let parcels = &order.latest.shipments;
    match order.status() {
        OrderStatus::PendingPayment | OrderStatus::Failed | OrderStatus::OnHold => Progress::Unpaid,
        OrderStatus::Cancelled | OrderStatus::Deleted | OrderStatus::Refunded => Progress::Cancelled,
        OrderStatus::Paid | OrderStatus::Completed if parcels.is_empty() => match order.status() {
            // A shop marks an order completed when it has left.
            OrderStatus::Completed => Progress::Shipped,
            _ => Progress::Paid,
        },
        OrderStatus::Paid | OrderStatus::Completed => {
            let all_there = parcels.iter().all(|parcel| parcel.status == ShipmentStatus::Delivered);
            if all_there { Progress::Delivered } else { Progress::Shipped }
        }
    }
}

fn delivered_at(order: &Order, variant_key: &str) -> Option<Timestamp> {
    let holds = |keys: &[String]| keys.is_empty() || keys.iter().any(|key| key == variant_key);
    let parcels = order.latest.shipments.iter().filter(|parcel| holds(&parcel.variant_keys));
    parcels.filter_map(|parcel| parcel.delivered_at).max()
}

fn proven(app: &App, tx: &mut dyn Tx, conversation: &Conversation, key: &str) -> StoreResult<Option<Order>> {
    Ok(access::orders(app, tx, conversation)?.into_iter().find(|order| order.latest.key == key))
}

/// A shipped table with its amounts in the shop's currency.
pub(crate) fn table(name: &str, shop: &Shop) -> Option<Table> {
    let shipped = SHIPPED.iter().find(|shipped| shipped.name == name)?;
    in_currency(shipped.document, shop.currency)
        .inspect_err(|error| tracing::error!(%error, table = name, "a person decides: the table cannot be used"))
        .ok()
}

fn told<T>(tx: &mut dyn Tx, ruled: Ruled<T>, until: Option<Timestamp>) -> StoreResult<Verdict> {
    tx.put_decision(&ruled.decision)?;
    let text = |name: &str| ruled.outputs.get(name).and_then(|value| value.as_str()).unwrap_or_default().to_owned();
    let outcome = match ruled.outcome {
        Outcome::Allow => "allow",
        Outcome::Refuse => "refuse",
        Outcome::Person => "person",
    };
    Ok(Verdict {
        outcome: outcome.into(),
        reason: text("why"),
        decision: ruled.decision.id.to_string(),
        label_payer: text("label"),
        until,
    })
}

fn person(reason: &str) -> Verdict {
    let (outcome, reason) = ("person".to_owned(), reason.to_owned());
    Verdict { outcome, reason, decision: String::new(), label_payer: String::new(), until: None }
}

fn word<'a, T: Deserialize<'a>>(text: &'a str) -> Option<T> {
    T::deserialize(StrDeserializer::<ValueError>::new(text)).ok()
}
