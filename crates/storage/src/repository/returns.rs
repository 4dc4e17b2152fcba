//! Returns.

use domain::ids::ShopId;
use domain::ports::store::{ReturnRepository, StoreResult};
use domain::returns::Return;

use super::{Repositories, body, json};

impl ReturnRepository for Repositories<'_> {
    fn put_return(&mut self, one: &Return) -> StoreResult<()> {
        self.write(
            "INSERT INTO returns (shop, number, order_key, registered_ms, body) VALUES (?1, ?2, ?3, ?4, ?5) \
             ON CONFLICT (shop, number) DO UPDATE SET order_key = excluded.order_key, \
             registered_ms = excluded.registered_ms, body = excluded.body",
            &[
                (&one.shop).into(),
                one.registration.number.as_str().into(),
                one.registration.order_key.as_str().into(),
                one.registered_at.into(),
                body(&json(one)?),
            ],
        )?;
        Ok(())
    }

    fn return_by_number(&mut self, shop: &ShopId, number: &str) -> StoreResult<Option<Return>> {
        self.body("SELECT body FROM returns WHERE shop = ?1 AND number = ?2", &[shop.into(), number.into()])
    }

    fn returns_of(&mut self, shop: &ShopId, order_key: &str) -> StoreResult<Vec<Return>> {
        self.bodies(
            "SELECT body FROM returns WHERE shop = ?1 AND order_key = ?2 ORDER BY registered_ms, number",
            &[shop.into(), order_key.into()],
        )
    }
}
