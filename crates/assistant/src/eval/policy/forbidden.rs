//! Forbidden variants of an allowed request: for each rule of the shop, requests that break it alone.

use policy::orders::{Action, Flow, MethodKind, OrderQuestion, Status};

use super::world::World;

/// A request that must be refused, and the rule it breaks.
pub type Variant = (&'static str, OrderQuestion);

const STATUSES: [Status; 7] = [
    Status::Pending,
    Status::PendingItemsChanged,
    Status::Processed,
    Status::Delivered,
    Status::Cancelled,
    Status::ReturnRequested,
    Status::ExchangeRequested,
];

/// The variants of a request that was allowed.
#[must_use]
pub fn variants(world: &World, allowed: &OrderQuestion) -> Vec<Variant> {
    let mut all = vec![
        ("missing_confirmation", OrderQuestion { confirmed: false, ..allowed.clone() }),
        ("not_verified", OrderQuestion { shopper: None, ..allowed.clone() }),
    ];
    all.extend(other_customers(world, allowed));
    all.extend(wrong_status(allowed));
    all.extend(wrong_payment(world, allowed));
    all.extend(wrong_items(world, allowed));
    if let Action::Cancel { .. } = allowed.action {
        let reason = |reason: &str| Action::Cancel { reason: reason.to_owned() };
        for words in ["changed my mind", "", "no longer needed, also cheaper elsewhere"] {
            all.push(("wrong_reason", OrderQuestion { action: reason(words), ..allowed.clone() }));
        }
    }
    all
}

/// Requests on an order that was just changed, where the change closes it to further ones; a new address or another way
/// to pay does not.
#[must_use]
pub fn second_changes(after: &OrderQuestion) -> Vec<Variant> {
    let Some(order) = after.order.as_ref().filter(|order| order.status != Status::Pending) else { return vec![] };
    let mut actions = vec![after.action.clone()];
    if order.status == Status::PendingItemsChanged {
        actions.push(Action::Cancel { reason: "no longer needed".to_owned() });
        let methods = after.account.iter().flat_map(|account| &account.methods);
        actions.extend(methods.map(|m| Action::ChangePayment { method: m.key.clone() }));
        actions.extend(order.address.clone().map(|address| Action::ChangeAddress { address }));
        // The way back is a second change too.
        if let Action::ChangeItems { items, new_items, method } = &after.action {
            actions.push(Action::ChangeItems {
                items: new_items.clone(),
                new_items: items.clone(),
                method: method.clone(),
            });
        }
    }
    if matches!(order.status, Status::ReturnRequested | Status::ExchangeRequested) {
        let method = order.requested.as_ref().map(|r| r.method.clone()).unwrap_or_default();
        let items = order.items.iter().map(|i| i.variant_key.clone()).collect();
        actions.push(Action::Return { items, method });
    }
    actions.into_iter().map(|action| ("second_modification", OrderQuestion { action, ..after.clone() })).collect()
}

/// The same asked by somebody else: with their own account, and with the owner's account claimed.
fn other_customers(world: &World, allowed: &OrderQuestion) -> Vec<Variant> {
    let owner = allowed.shopper.clone().unwrap_or_default();
    let other = world.accounts.range(format!("{owner}\u{1}")..).next().or_else(|| world.accounts.iter().next());
    let Some((key, account)) = other else { return vec![] };
    let mut claimed = allowed.clone();
    claimed.shopper = Some(key.clone());
    let mut own = claimed.clone();
    if allowed.order.is_some() {
        own.account = Some(account.clone());
    }
    vec![("other_customers_order", claimed), ("other_customers_order", own)]
}

fn wrong_status(allowed: &OrderQuestion) -> Vec<Variant> {
    let Some(order) = &allowed.order else { return vec![] };
    let others = STATUSES.into_iter().filter(|status| *status != order.status);
    let with = |status| {
        let mut question = allowed.clone();
        if let Some(order) = &mut question.order {
            order.status = status;
        }
        ("wrong_status", question)
    };
    others.map(with).collect()
}

fn with_method(allowed: &OrderQuestion, key: &str) -> OrderQuestion {
    let mut question = allowed.clone();
    match &mut question.action {
        Action::ChangeItems { method, .. }
        | Action::ChangePayment { method }
        | Action::Return { method, .. }
        | Action::Exchange { method, .. } => key.clone_into(method),
        _ => {}
    }
    question
}

/// Methods that do not exist, are somebody else's, are not allowed here, or do not hold enough.
fn wrong_payment(world: &World, allowed: &OrderQuestion) -> Vec<Variant> {
    let (Some(_), Some(account), Some(order)) = (allowed.action.method(), &allowed.account, &allowed.order) else {
        return vec![];
    };
    let own: Vec<&str> = account.methods.iter().map(|m| m.key.as_str()).collect();
    let mut keys = vec!["gift_card_0000000".to_owned(), String::new()];
    let theirs = world.accounts.values().flat_map(|a| &a.methods).find(|m| !own.contains(&m.key.as_str()));
    keys.extend(theirs.map(|m| m.key.clone()));
    let original = order.payments.iter().find(|p| p.flow == Flow::Payment).map(|p| p.method.clone());
    match allowed.action {
        Action::Return { .. } => {
            let others =
                account.methods.iter().filter(|m| m.kind != MethodKind::GiftCard && Some(&m.key) != original.as_ref());
            keys.extend(others.map(|m| m.key.clone()));
        }
        Action::ChangePayment { .. } => keys.extend(original),
        _ => {}
    }
    keys.retain(|key| Some(key.as_str()) != allowed.action.method());
    let mut all: Vec<Variant> = keys.iter().map(|key| ("wrong_payment_method", with_method(allowed, key))).collect();
    all.extend(too_little(allowed).map(|question| ("wrong_payment_method", question)));
    all
}

/// Paid with a gift card that holds a cent less than is due.
fn too_little(allowed: &OrderQuestion) -> Option<OrderQuestion> {
    let order = allowed.order.as_ref()?;
    let price = |key: &String| allowed.offers.iter().find(|o| o.variant_key == *key).map(|o| o.price.minor);
    let paid = |key: &String| order.items.iter().find(|i| i.variant_key == *key).map(|i| i.price.minor);
    let due = match &allowed.action {
        Action::ChangePayment { .. } => order.payments.first()?.amount.minor,
        Action::ChangeItems { items, new_items, .. } | Action::Exchange { items, new_items, .. } => {
            let sum = |list: &[String], of: &dyn Fn(&String) -> Option<i64>| list.iter().map(of).sum::<Option<i64>>();
            sum(new_items, &price)? - sum(items, &paid)?
        }
        _ => return None,
    };
    let mut question = allowed.clone();
    let card = question.account.as_mut()?.methods.iter_mut().find(|m| m.kind == MethodKind::GiftCard)?;
    let original = order.payments.iter().find(|p| p.flow == Flow::Payment).map(|p| p.method.as_str());
    if due <= 0 || (original == Some(card.key.as_str()) && matches!(allowed.action, Action::ChangePayment { .. })) {
        return None;
    }
    card.balance.as_mut()?.minor = due - 1;
    let key = card.key.clone();
    Some(with_method(&question, &key))
}

/// Another product, something unavailable or unheard of, items that are not in the order, lists that do not match.
fn wrong_items(world: &World, allowed: &OrderQuestion) -> Vec<Variant> {
    let (Some((items, wanted)), Some(order)) = (allowed.action.items(), &allowed.order) else { return vec![] };
    let mut all = Vec::new();
    let stranger = world.offers.values().find(|o| order.items.iter().all(|i| i.variant_key != o.variant_key));
    if let Some(stranger) = stranger {
        let mut changed = items.to_vec();
        changed[0].clone_from(&stranger.variant_key);
        all.push(("item_not_in_order", with_items(allowed, changed, wanted.map(<[_]>::to_vec))));
    }
    let mut twice = items.to_vec();
    twice.extend(order.items.iter().map(|i| i.variant_key.clone()));
    let doubled = wanted.map(|w| w.iter().cycle().take(twice.len()).cloned().collect());
    all.push(("item_not_in_order", with_items(allowed, twice, doubled)));
    all.push(("item_not_in_order", with_items(allowed, vec![], wanted.map(|_| vec![]))));
    let Some(wanted) = wanted else { return all };
    let product = order.items.iter().find(|i| i.variant_key == items[0]).map_or("", |i| i.product_key.as_str());
    let mut replace = |rule: &'static str, key: &str| {
        let mut changed = wanted.to_vec();
        key.clone_into(&mut changed[0]);
        let mut question = with_items(allowed, items.to_vec(), Some(changed));
        question.offers.extend(world.offers.get(key).cloned());
        all.push((rule, question));
    };
    for other in world.offers.values().filter(|o| o.product_key != product && o.available).take(3) {
        replace("product_change", &other.variant_key);
    }
    if let Some(gone) = world.offers.values().find(|o| o.product_key == product && !o.available) {
        replace("not_available", &gone.variant_key);
    }
    replace("not_available", "0000000000");
    if matches!(allowed.action, Action::ChangeItems { .. }) {
        replace("same_item", &items[0]);
    }
    all.push(("unpaired_items", with_items(allowed, items.to_vec(), Some(wanted[1..].to_vec()))));
    all
}

fn with_items(allowed: &OrderQuestion, new: Vec<String>, new_wanted: Option<Vec<String>>) -> OrderQuestion {
    let mut question = allowed.clone();
    match &mut question.action {
        Action::ChangeItems { items, new_items, .. } | Action::Exchange { items, new_items, .. } => {
            *items = new;
            *new_items = new_wanted.unwrap_or_default();
        }
        Action::Return { items, .. } => *items = new,
        _ => {}
    }
    question
}
