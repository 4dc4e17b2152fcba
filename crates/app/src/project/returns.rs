//! Returns: what was registered stands, the first label stays.

use domain::event::Event;
use domain::ports::carrier::ShippingLabel;
use domain::ports::store::{StoreResult, Tx};
use domain::returns::{Registration, Return};

use super::Change;

pub(super) fn registered(tx: &mut dyn Tx, event: &Event, registration: &Registration) -> StoreResult<Vec<Change>> {
    if tx.return_by_number(&event.shop, &registration.number)?.is_some() {
        return Ok(vec![]);
    }
    tx.put_return(&Return {
        shop: event.shop.clone(),
        registration: registration.clone(),
        registered_at: event.occurred_at,
        label: None,
        updated_at: event.occurred_at,
    })?;
    Ok(vec![Change::ReturnRegistered { number: registration.number.clone() }])
}

pub(super) fn labelled(
    tx: &mut dyn Tx,
    event: &Event,
    number: &str,
    label: &ShippingLabel,
) -> StoreResult<Vec<Change>> {
    if let Some(held) = tx.return_by_number(&event.shop, number)?.filter(|held| held.label.is_none()) {
        let updated_at = held.updated_at.max(event.occurred_at);
        tx.put_return(&Return { label: Some(label.clone()), updated_at, ..held })?;
    }
    Ok(vec![])
}
