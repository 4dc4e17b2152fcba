//! The catalogue: versioned rows, tombstones kept so that an older telling cannot bring a product back.

use domain::ids::ShopId;
use domain::ports::store::{CatalogueRepository, StoreResult};
use domain::product::{Product, Variant, Versioned};
use domain::timestamp::Timestamp;
use serde::Serialize;
use serde::de::DeserializeOwned;

use super::{Repositories, bounded, json, parsed};
use crate::exec::{Bind, Row};

/// A row of version and body.
fn versioned<T: DeserializeOwned>(row: &Row) -> StoreResult<Versioned<T>> {
    let value = row.opt_text(1)?.map(parsed).transpose()?;
    Ok(Versioned { value, version: Timestamp::from_ms(row.int(0)?) })
}

fn text_of<T: Serialize>(row: &Versioned<T>) -> StoreResult<Option<String>> {
    row.value.as_ref().map(json).transpose()
}

impl CatalogueRepository for Repositories<'_> {
    fn product(&mut self, shop: &ShopId, key: &str) -> StoreResult<Option<Versioned<Product>>> {
        let row =
            self.row("SELECT version_ms, body FROM products WHERE shop = ?1 AND key = ?2", &[shop.into(), key.into()])?;
        row.as_ref().map(versioned).transpose()
    }

    fn put_product(&mut self, shop: &ShopId, key: &str, product: &Versioned<Product>) -> StoreResult<()> {
        self.write(
            "INSERT INTO products (shop, key, version_ms, body) VALUES (?1, ?2, ?3, ?4) \
             ON CONFLICT (shop, key) DO UPDATE SET version_ms = excluded.version_ms, body = excluded.body",
            &[shop.into(), key.into(), product.version.into(), Bind::Body(text_of(product)?.as_deref())],
        )?;
        Ok(())
    }

    fn variant(&mut self, shop: &ShopId, key: &str) -> StoreResult<Option<Versioned<Variant>>> {
        let row =
            self.row("SELECT version_ms, body FROM variants WHERE shop = ?1 AND key = ?2", &[shop.into(), key.into()])?;
        row.as_ref().map(versioned).transpose()
    }

    fn put_variant(
        &mut self,
        shop: &ShopId,
        key: &str,
        product_key: &str,
        variant: &Versioned<Variant>,
    ) -> StoreResult<()> {
        self.write(
            "INSERT INTO variants (shop, key, product_key, version_ms, body) VALUES (?1, ?2, ?3, ?4, ?5) \
             ON CONFLICT (shop, key) DO UPDATE SET product_key = excluded.product_key, \
             version_ms = excluded.version_ms, body = excluded.body",
            &[
                shop.into(),
                key.into(),
                product_key.into(),
                variant.version.into(),
                Bind::Body(text_of(variant)?.as_deref()),
            ],
        )?;
        Ok(())
    }

    fn variants_of(&mut self, shop: &ShopId, product_key: &str) -> StoreResult<Vec<Variant>> {
        self.bodies(
            "SELECT body FROM variants WHERE shop = ?1 AND product_key = ?2 AND body IS NOT NULL ORDER BY key",
            &[shop.into(), product_key.into()],
        )
    }

    fn products(&mut self, shop: &ShopId, after: &str, limit: i64) -> StoreResult<Vec<Product>> {
        self.bodies(
            "SELECT body FROM products WHERE shop = ?1 AND key > ?2 AND body IS NOT NULL ORDER BY key LIMIT ?3",
            &[shop.into(), after.into(), bounded(limit)],
        )
    }
}
