//! Shops, settings, secrets.

use domain::ids::ShopId;
use domain::ports::store::{ShopRepository, StoreError, StoreResult};
use domain::shop::Shop;

use super::{Repositories, SECRET_BYTES_MAX, body, json};
use crate::exec::Bind;

impl ShopRepository for Repositories<'_> {
    fn put_shop(&mut self, shop: &Shop) -> StoreResult<()> {
        self.write(
            "INSERT INTO shops (id, body) VALUES (?1, ?2) ON CONFLICT (id) DO UPDATE SET body = excluded.body",
            &[(&shop.id).into(), body(&json(shop)?)],
        )?;
        Ok(())
    }

    fn shop(&mut self, id: &ShopId) -> StoreResult<Option<Shop>> {
        self.body("SELECT body FROM shops WHERE id = ?1", &[id.into()])
    }

    fn shops(&mut self) -> StoreResult<Vec<Shop>> {
        self.bodies("SELECT body FROM shops ORDER BY id", &[])
    }

    fn put_secret(&mut self, shop: &ShopId, name: &str, value: &[u8]) -> StoreResult<()> {
        if value.len() > SECRET_BYTES_MAX {
            return Err(StoreError::Rejected(format!("a secret may have {SECRET_BYTES_MAX} bytes at most")));
        }
        let sealed = self.key.seal(shop, name, value)?;
        self.write(
            "INSERT INTO secrets (shop, name, sealed) VALUES (?1, ?2, ?3) \
             ON CONFLICT (shop, name) DO UPDATE SET sealed = excluded.sealed",
            &[shop.into(), name.into(), Bind::Blob(Some(&sealed))],
        )?;
        Ok(())
    }

    fn secret(&mut self, shop: &ShopId, name: &str) -> StoreResult<Option<Vec<u8>>> {
        let row = self.row("SELECT sealed FROM secrets WHERE shop = ?1 AND name = ?2", &[shop.into(), name.into()])?;
        row.map(|row| self.key.open(shop, name, row.blob(0)?)).transpose()
    }

    fn delete_secret(&mut self, shop: &ShopId, name: &str) -> StoreResult<()> {
        self.write("DELETE FROM secrets WHERE shop = ?1 AND name = ?2", &[shop.into(), name.into()])?;
        Ok(())
    }
}
