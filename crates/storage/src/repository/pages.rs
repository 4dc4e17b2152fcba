//! Pages of the shop.

use domain::ids::ShopId;
use domain::page::{Page, SOURCE_BYTES_MAX};
use domain::ports::store::{PageRepository, StoreResult};
use domain::timestamp::Timestamp;

use super::{Repositories, body, bounded, in_shop, json};
use crate::exec::Bind;

impl PageRepository for Repositories<'_> {
    fn put_page(&mut self, page: &Page) -> StoreResult<()> {
        if page.source.is_empty() || page.source.len() > SOURCE_BYTES_MAX {
            return Err(in_shop(&page.shop, "a page without a usable source"));
        }
        self.write(
            "INSERT INTO pages (shop, source, due_ms, body) VALUES (?1, ?2, ?3, ?4) \
             ON CONFLICT (shop, source) DO UPDATE SET due_ms = excluded.due_ms, body = excluded.body",
            &[
                (&page.shop).into(),
                page.source.as_str().into(),
                Bind::Int(page.due_at().map(Timestamp::as_ms)),
                body(&json(page)?),
            ],
        )?;
        Ok(())
    }

    fn delete_page(&mut self, shop: &ShopId, source: &str) -> StoreResult<bool> {
        let gone = self.write("DELETE FROM pages WHERE shop = ?1 AND source = ?2", &[shop.into(), source.into()])?;
        Ok(gone > 0)
    }

    fn pages(&mut self, shop: &ShopId, after: &str, limit: i64) -> StoreResult<Vec<Page>> {
        self.bodies(
            "SELECT body FROM pages WHERE shop = ?1 AND source > ?2 ORDER BY source LIMIT ?3",
            &[shop.into(), after.into(), bounded(limit)],
        )
    }

    fn pages_due(&mut self, shop: &ShopId, now: Timestamp, limit: i64) -> StoreResult<Vec<Page>> {
        self.bodies(
            "SELECT body FROM pages WHERE shop = ?1 AND due_ms IS NOT NULL AND due_ms <= ?2 \
             ORDER BY due_ms, source LIMIT ?3",
            &[shop.into(), now.into(), bounded(limit)],
        )
    }
}
