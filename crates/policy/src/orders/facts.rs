//! What a table is told of a request, and the change that follows from it.

use domain::decision::{OrderChange, PostalAddress, Replacement};
use domain::money::Money;
use serde_json::{Value, json};

use super::{Account, Action, Flow, ITEMS_MAX, Item, Method, MethodKind, Offer, OrderQuestion, OrderState};

/// Longest line of an address, in bytes.
const ADDRESS_BYTES_MAX: usize = 200;

/// Everything a table may ask about; what makes no sense for the action is null.
pub(super) fn facts(q: &OrderQuestion) -> Value {
    let (method, known) = (q.action.method(), method(q));
    let asked = q.action.items();
    // Asked of actions that want other variants; what cannot be looked up is not so.
    let pairs = paired(q);
    let wants_others = asked.is_some_and(|(_, wanted)| wanted.is_some());
    let all = |holds: fn(&Pair<'_>) -> bool| wants_others.then(|| pairs.as_ref().is_some_and(|p| p.iter().all(holds)));
    json!({
        "verified": q.shopper.is_some(),
        "own": is_own(q),
        "confirmed": q.confirmed,
        "status": q.order.as_ref().map(|order| order.status),
        "reason": reason(&q.action),
        "items": asked.map(|(items, _)| items_word(q.order.as_ref(), items)),
        "paired": asked.map(|(items, wanted)| wanted.is_none_or(|wanted| wanted.len() == items.len())),
        "same_product": all(|p| p.offer.product_key == p.item.product_key),
        "available": all(|p| p.offer.available),
        "other_variant": all(|p| p.offer.variant_key != p.item.variant_key),
        "method": method.map(|_| known.map_or("unknown", |m| word(m.kind))),
        "method_is_original": method.and_then(|key| Some(original(q.order.as_ref()?)? == key)),
        "covered": method.and_then(|_| known.map_or(Some(false), |known| covered(q, known))),
        "paid_once": q.order.as_ref().map(paid_once),
        "address_whole": q.action.address().map(is_whole),
    })
}

/// The change to carry out; `None` when the request does not hang together, whatever a table said.
pub(super) fn change(q: &OrderQuestion) -> Option<OrderChange> {
    let account = q.account.as_ref()?;
    if !is_own(q) {
        return None;
    }
    if let Action::ChangeAccountAddress { address } = &q.action {
        return is_whole(address)
            .then(|| OrderChange::AccountAddress { account: account.key.clone(), address: address.clone() });
    }
    let order = q.order.as_ref()?;
    let order_key = order.key.clone();
    match &q.action {
        Action::Cancel { reason } => {
            Some(OrderChange::Cancel { order_key, reason: reason.clone(), refunds: still_held(order)? })
        }
        Action::ChangeItems { method, .. } => {
            let (items, difference, method) = (replacements(q)?, difference(q)?, method.clone());
            Some(OrderChange::ReplaceItems { order_key, items, difference, method })
        }
        Action::Exchange { method, .. } => {
            let (items, difference, method) = (replacements(q)?, difference(q)?, method.clone());
            Some(OrderChange::Exchange { order_key, items, difference, method })
        }
        Action::ChangeAddress { address } => {
            is_whole(address).then(|| OrderChange::ShipTo { order_key, address: address.clone() })
        }
        Action::ChangePayment { method } => {
            let paid = order.payments.first().filter(|_| paid_once(order))?;
            Some(OrderChange::PayBy { order_key, from: paid.method.clone(), to: method.clone(), amount: paid.amount })
        }
        Action::Return { items, method } => {
            lines(order, items)?;
            Some(OrderChange::Return { order_key, items: items.clone(), method: method.clone() })
        }
        Action::ChangeAccountAddress { .. } => None,
    }
}

impl Action {
    /// The method it names.
    #[must_use]
    pub fn method(&self) -> Option<&str> {
        match self {
            Self::ChangeItems { method, .. }
            | Self::ChangePayment { method }
            | Self::Return { method, .. }
            | Self::Exchange { method, .. } => Some(method),
            _ => None,
        }
    }

    /// The items it names, and what is wanted for them.
    #[must_use]
    pub fn items(&self) -> Option<(&[String], Option<&[String]>)> {
        match self {
            Self::ChangeItems { items, new_items, .. } | Self::Exchange { items, new_items, .. } => {
                Some((items, Some(new_items)))
            }
            Self::Return { items, .. } => Some((items, None)),
            _ => None,
        }
    }

    fn address(&self) -> Option<&PostalAddress> {
        match self {
            Self::ChangeAddress { address } | Self::ChangeAccountAddress { address } => Some(address),
            _ => None,
        }
    }
}

/// Whether account and order belong to the shopper who was verified.
fn is_own(q: &OrderQuestion) -> bool {
    let Some(shopper) = &q.shopper else { return false };
    let account = q.account.as_ref().is_some_and(|account| account.key == *shopper);
    let order = match (&q.action, &q.order) {
        (Action::ChangeAccountAddress { .. }, _) => true,
        (_, order) => order.as_ref().is_some_and(|order| order.account == *shopper),
    };
    account && order
}

/// The reasons that policies name; every other one is `other`.
fn reason(action: &Action) -> Option<&'static str> {
    let Action::Cancel { reason } = action else { return None };
    Some(match reason.trim() {
        "no longer needed" => "no_longer_needed",
        "ordered by mistake" => "ordered_by_mistake",
        _ => "other",
    })
}

fn items_word(order: Option<&OrderState>, items: &[String]) -> &'static str {
    match order {
        _ if items.is_empty() => "none",
        Some(order) if lines(order, items).is_some() => "in_order",
        _ => "not_in_order",
    }
}

/// The line of each named item, every line at most once; `None` when there are not that many.
fn lines(order: &OrderState, items: &[String]) -> Option<Vec<usize>> {
    if items.is_empty() || items.len() > ITEMS_MAX {
        return None;
    }
    let mut taken: Vec<usize> = Vec::new();
    for wanted in items {
        let free = |(at, item): &(usize, &Item)| item.variant_key == *wanted && !taken.contains(at);
        let (at, _) = order.items.iter().enumerate().find(free)?;
        taken.push(at);
    }
    Some(taken)
}

struct Pair<'q> {
    line: usize,
    item: &'q Item,
    offer: &'q Offer,
}

/// Each named item with the offer that is wanted for it; `None` when one is not in the order or not in the catalogue.
fn paired(q: &OrderQuestion) -> Option<Vec<Pair<'_>>> {
    let (items, Some(wanted)) = q.action.items()? else { return None };
    let order = q.order.as_ref()?;
    if items.len() != wanted.len() {
        return None;
    }
    let pair = |(line, key): (usize, &String)| {
        let offer = q.offers.iter().find(|offer| offer.variant_key == *key)?;
        Some(Pair { line, item: &order.items[line], offer })
    };
    lines(order, items)?.into_iter().zip(wanted).map(pair).collect()
}

fn replacements(q: &OrderQuestion) -> Option<Vec<Replacement>> {
    let replacement = |pair: &Pair<'_>| Replacement {
        line: pair.line,
        from: pair.item.variant_key.clone(),
        to: pair.offer.variant_key.clone(),
        price: pair.offer.price,
        options: pair.offer.options.clone(),
    };
    Some(paired(q)?.iter().map(replacement).collect())
}

/// What is still paid for what is wanted; below zero goes back.
fn difference(q: &OrderQuestion) -> Option<Money> {
    let pairs = paired(q)?;
    let mut sum = Money::zero(pairs.first()?.item.price.currency);
    for pair in &pairs {
        let back = Money::new(pair.item.price.minor.checked_neg()?, pair.item.price.currency);
        sum = sum.checked_add(pair.offer.price).and_then(|s| s.checked_add(back)).ok()?;
    }
    Some(sum)
}

fn method(q: &OrderQuestion) -> Option<&Method> {
    let key = q.action.method()?;
    let own = |account: &&Account| q.shopper.as_ref() == Some(&account.key);
    q.account.as_ref().filter(own)?.methods.iter().find(|method| method.key == key)
}

const fn word(kind: MethodKind) -> &'static str {
    match kind {
        MethodKind::GiftCard => "gift_card",
        MethodKind::Wallet => "wallet",
        MethodKind::CreditCard => "credit_card",
        MethodKind::Other => "other",
    }
}

/// The method that the order was paid with first.
fn original(order: &OrderState) -> Option<&str> {
    order.payments.iter().find(|p| p.flow == Flow::Payment).map(|p| p.method.as_str())
}

/// What each method paid and did not get back; what was given back before is not given back again.
fn still_held(order: &OrderState) -> Option<Vec<(String, Money)>> {
    let mut held: Vec<(String, Money)> = Vec::new();
    for payment in &order.payments {
        let minor = payment.amount.minor;
        let signed = if payment.flow == Flow::Payment { minor } else { minor.checked_neg()? };
        let amount = Money::new(signed, payment.amount.currency);
        match held.iter_mut().find(|(method, _)| *method == payment.method) {
            Some((_, sum)) => *sum = sum.checked_add(amount).ok()?,
            None => held.push((payment.method.clone(), amount)),
        }
    }
    held.retain(|(_, sum)| sum.minor != 0);
    held.iter().all(|(_, sum)| sum.minor > 0).then_some(held)
}

fn paid_once(order: &OrderState) -> bool {
    matches!(&order.payments[..], [only] if only.flow == Flow::Payment && only.amount.minor >= 0)
}

/// Whether what is to be paid lies on a gift card; other methods are asked elsewhere.
fn covered(q: &OrderQuestion, method: &Method) -> Option<bool> {
    let due = match &q.action {
        Action::ChangePayment { .. } => q.order.as_ref()?.payments.first()?.amount,
        Action::ChangeItems { .. } | Action::Exchange { .. } => match difference(q) {
            Some(due) => due,
            None => return Some(false),
        },
        _ => return Some(true),
    };
    match (method.kind, method.balance) {
        (MethodKind::GiftCard, Some(balance)) if balance.currency == due.currency => Some(balance.minor >= due.minor),
        (MethodKind::GiftCard, _) => None,
        _ => Some(true),
    }
}

fn is_whole(address: &PostalAddress) -> bool {
    let a = address;
    let needed = [&a.line1, &a.city, &a.country, &a.postal_code];
    let all = [&a.line1, &a.line2, &a.city, &a.region, &a.country, &a.postal_code];
    needed.iter().all(|text| !text.trim().is_empty())
        && all.iter().all(|text| text.len() <= ADDRESS_BYTES_MAX && !text.chars().any(char::is_control))
}
