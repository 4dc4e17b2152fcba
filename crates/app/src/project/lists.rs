//! Lists of products: what each browser saw, was kept from and chose.

use domain::event::Event;
use domain::list::{Exposure, ListHappening, ListId};
use domain::ports::store::{StoreResult, Tx};

pub(super) fn apply(
    tx: &mut dyn Tx,
    event: &Event,
    browser: &str,
    list: ListId,
    happening: &ListHappening,
) -> StoreResult<()> {
    let held = tx.exposure(&event.shop, browser)?;
    let mut exposure = held.unwrap_or_else(|| Exposure::new(event.shop.clone(), browser.to_owned()));
    exposure.take(list.place, happening, event.occurred_at);
    tx.put_exposure(&exposure)
}
