//! What browsers saw of lists, and the owner's rules for what is shown where.

use domain::ids::ShopId;
use domain::list::Exposure;
use domain::merchandise::{BY_BYTES_MAX, Merchandising};
use domain::ports::store::{ExposureRepository, MerchandisingRepository, StoreResult};

use super::{Repositories, body, bounded, in_shop, json, shallow};

impl ExposureRepository for Repositories<'_> {
    fn exposure(&mut self, shop: &ShopId, browser: &str) -> StoreResult<Option<Exposure>> {
        self.body("SELECT body FROM exposures WHERE shop = ?1 AND browser = ?2", &[shop.into(), browser.into()])
    }

    fn put_exposure(&mut self, exposure: &Exposure) -> StoreResult<()> {
        self.write(
            "INSERT INTO exposures (shop, browser, body) VALUES (?1, ?2, ?3) \
             ON CONFLICT (shop, browser) DO UPDATE SET body = excluded.body",
            &[(&exposure.shop).into(), exposure.browser.as_str().into(), body(&json(exposure)?)],
        )?;
        Ok(())
    }

    fn exposures(&mut self, shop: &ShopId, after: &str, limit: i64) -> StoreResult<Vec<Exposure>> {
        self.bodies(
            "SELECT body FROM exposures WHERE shop = ?1 AND browser > ?2 ORDER BY browser LIMIT ?3",
            &[shop.into(), after.into(), bounded(limit)],
        )
    }
}

impl MerchandisingRepository for Repositories<'_> {
    fn merchandising_version(&mut self, shop: &ShopId) -> StoreResult<i64> {
        let row = self
            .row("SELECT version FROM merchandising WHERE shop = ?1 ORDER BY version DESC LIMIT 1", &[shop.into()])?;
        row.map_or(Ok(0), |row| row.int(0))
    }

    fn merchandising(&mut self, shop: &ShopId, limit: i64) -> StoreResult<Vec<Merchandising>> {
        self.bodies(
            "SELECT body FROM merchandising WHERE shop = ?1 ORDER BY version DESC LIMIT ?2",
            &[shop.into(), bounded(limit)],
        )
    }

    fn add_merchandising(&mut self, next: &Merchandising) -> StoreResult<()> {
        shallow(&next.rules)?;
        if next.by.is_empty() || next.by.len() > BY_BYTES_MAX {
            return Err(in_shop(&next.shop, "rules without a usable name of who changed them"));
        }
        if next.version != self.merchandising_version(&next.shop)? + 1 {
            return Err(in_shop(&next.shop, "rules that follow another version than the one in force"));
        }
        self.write(
            "INSERT INTO merchandising (shop, version, at_ms, body) VALUES (?1, ?2, ?3, ?4)",
            &[(&next.shop).into(), next.version.into(), next.at.into(), body(&json(next)?)],
        )?;
        Ok(())
    }
}
