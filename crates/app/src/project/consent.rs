//! The consent ledger: appended, never changed. A withdrawal is told to the flows at once.

use domain::consent::{ConsentRecord, ConsentState, Purpose};
use domain::ids::ShopId;
use domain::ports::store::{StoreResult, Tx};

use super::Change;

pub(super) fn changed(tx: &mut dyn Tx, shop: &ShopId, record: &ConsentRecord) -> StoreResult<Vec<Change>> {
    tx.append_consent(shop, record)?;
    if record.state == ConsentState::Withdrawn && record.purpose == Purpose::Marketing {
        return Ok(vec![Change::OptOut { shopper: tx.shopper_of(shop, &record.identity)? }]);
    }
    Ok(vec![])
}
