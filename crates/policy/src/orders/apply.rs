//! Carries an approved change out on a state. Asks nobody: it only makes sure that the state is the one that was decided
//! on, so that a change approved for yesterday's order does not touch today's.

use domain::decision::{Approved, OrderChange, Replacement};
use domain::money::Money;

use super::{Account, Flow, Item, OrderState, Payment, Requested, Status};

/// The state is not the one that was decided on.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the {0} is not the one that was decided on")]
pub struct Stale(&'static str);

/// Carries out `change` on an order and its account; on an error nothing is changed.
///
/// # Errors
/// [`Stale`].
pub fn apply(
    change: &Approved<OrderChange>,
    order: Option<&mut OrderState>,
    account: &mut Account,
) -> Result<(), Stale> {
    if let OrderChange::AccountAddress { account: key, address } = change.get() {
        if account.key != *key {
            return Err(Stale("account"));
        }
        account.address = Some(address.clone());
        return Ok(());
    }
    let held = order.ok_or(Stale("order"))?;
    if held.account != account.key || held.key != order_key(change.get()).unwrap_or_default() {
        return Err(Stale("order"));
    }
    let (mut new_order, mut new_account) = (held.clone(), account.clone());
    change_order(change.get(), &mut new_order, &mut new_account)?;
    (*held, *account) = (new_order, new_account);
    Ok(())
}

fn order_key(change: &OrderChange) -> Option<&str> {
    match change {
        OrderChange::Cancel { order_key, .. }
        | OrderChange::ReplaceItems { order_key, .. }
        | OrderChange::ShipTo { order_key, .. }
        | OrderChange::PayBy { order_key, .. }
        | OrderChange::Return { order_key, .. }
        | OrderChange::Exchange { order_key, .. } => Some(order_key),
        OrderChange::AccountAddress { .. } => None,
    }
}

fn change_order(change: &OrderChange, order: &mut OrderState, account: &mut Account) -> Result<(), Stale> {
    match change {
        OrderChange::Cancel { reason, refunds, .. } => {
            expect_status(order, Status::Pending)?;
            for (method, amount) in refunds {
                give_back(order, account, method, *amount)?;
            }
            order.status = Status::Cancelled;
            order.cancel_reason = Some(reason.clone());
        }
        OrderChange::ReplaceItems { items, difference, method, .. } => {
            expect_status(order, Status::Pending)?;
            replace(&mut order.items, items)?;
            // Settled even when it comes to nothing, so that the history shows it.
            if difference.minor > 0 {
                take(order, account, method, *difference)?;
            } else {
                give_back(order, account, method, negated(*difference)?)?;
            }
            order.status = Status::PendingItemsChanged;
        }
        OrderChange::ShipTo { address, .. } => order.address = Some(address.clone()),
        OrderChange::PayBy { from, to, amount, .. } => {
            expect_status(order, Status::Pending)?;
            take(order, account, to, *amount)?;
            give_back(order, account, from, *amount)?;
        }
        OrderChange::Return { items, method, .. } => {
            expect_status(order, Status::Delivered)?;
            request(order, items.clone(), vec![], method, None);
            order.status = Status::ReturnRequested;
        }
        OrderChange::Exchange { items, difference, method, .. } => {
            expect_status(order, Status::Delivered)?;
            let from = items.iter().map(|item| item.from.clone()).collect();
            let to = items.iter().map(|item| item.to.clone()).collect();
            request(order, from, to, method, Some(*difference));
            order.status = Status::ExchangeRequested;
        }
        OrderChange::AccountAddress { .. } => return Err(Stale("order")),
    }
    Ok(())
}

fn expect_status(order: &OrderState, status: Status) -> Result<(), Stale> {
    if order.status == status { Ok(()) } else { Err(Stale("order's state")) }
}

fn replace(held: &mut [Item], items: &[Replacement]) -> Result<(), Stale> {
    for wanted in items {
        let item = held.get_mut(wanted.line).filter(|item| item.variant_key == wanted.from).ok_or(Stale("item"))?;
        item.variant_key.clone_from(&wanted.to);
        item.price = wanted.price;
        item.options.clone_from(&wanted.options);
    }
    Ok(())
}

fn request(
    order: &mut OrderState,
    mut items: Vec<String>,
    mut new_items: Vec<String>,
    method: &str,
    difference: Option<Money>,
) {
    items.sort_unstable();
    new_items.sort_unstable();
    order.requested = Some(Requested { items, new_items, method: method.to_owned(), difference });
}

fn negated(amount: Money) -> Result<Money, Stale> {
    Ok(Money::new(amount.minor.checked_neg().ok_or(Stale("amount"))?, amount.currency))
}

fn take(order: &mut OrderState, account: &mut Account, method: &str, amount: Money) -> Result<(), Stale> {
    settle(account, method, negated(amount)?)?;
    order.payments.push(Payment { flow: Flow::Payment, amount, method: method.to_owned() });
    Ok(())
}

fn give_back(order: &mut OrderState, account: &mut Account, method: &str, amount: Money) -> Result<(), Stale> {
    settle(account, method, amount)?;
    order.payments.push(Payment { flow: Flow::Refund, amount, method: method.to_owned() });
    Ok(())
}

/// Moves a balance, where the method has one; it never falls below nothing.
fn settle(account: &mut Account, method: &str, change: Money) -> Result<(), Stale> {
    let held = account.methods.iter_mut().find(|m| m.key == method).ok_or(Stale("payment method"))?;
    if let Some(balance) = held.balance {
        let left = balance.checked_add(change).ok().filter(|left| left.minor >= 0 || change.minor >= 0);
        held.balance = Some(left.ok_or(Stale("balance"))?);
    }
    Ok(())
}
