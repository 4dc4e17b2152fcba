//! The catalogue: per product and per variant the latest telling stands; leaving the catalogue leaves a tombstone.

use domain::conflict::replaces;
use domain::ids::ShopId;
use domain::ports::store::{StoreResult, Tx};
use domain::product::{Product, Variant, Versioned};
use domain::timestamp::Timestamp;

pub(super) fn product(
    tx: &mut dyn Tx,
    shop: &ShopId,
    at: Timestamp,
    product: &Product,
    variants: &[Variant],
    complete: bool,
) -> StoreResult<()> {
    put_product(tx, shop, at, &product.key, Some(product.clone()))?;
    for one in variants {
        put_variant(tx, shop, at, &one.key, &one.product_key, Some(one.clone()))?;
    }
    if complete {
        for gone in tx.variants_of(shop, &product.key)? {
            if !variants.iter().any(|v| v.key == gone.key) {
                put_variant(tx, shop, at, &gone.key, &product.key, None)?;
            }
        }
    }
    Ok(())
}

pub(super) fn variant(tx: &mut dyn Tx, shop: &ShopId, at: Timestamp, variant: &Variant) -> StoreResult<()> {
    put_variant(tx, shop, at, &variant.key, &variant.product_key, Some(variant.clone()))
}

pub(super) fn deleted(tx: &mut dyn Tx, shop: &ShopId, at: Timestamp, product_key: &str) -> StoreResult<()> {
    put_product(tx, shop, at, product_key, None)?;
    for gone in tx.variants_of(shop, product_key)? {
        put_variant(tx, shop, at, &gone.key, product_key, None)?;
    }
    Ok(())
}

fn put_product(tx: &mut dyn Tx, shop: &ShopId, at: Timestamp, key: &str, value: Option<Product>) -> StoreResult<()> {
    let wins = tx.product(shop, key)?.is_none_or(|held| replaces((at, &value), (held.version, &held.value)));
    if wins { tx.put_product(shop, key, &Versioned { value, version: at }) } else { Ok(()) }
}

fn put_variant(
    tx: &mut dyn Tx,
    shop: &ShopId,
    at: Timestamp,
    key: &str,
    product_key: &str,
    value: Option<Variant>,
) -> StoreResult<()> {
    let wins = tx.variant(shop, key)?.is_none_or(|held| replaces((at, &value), (held.version, &held.value)));
    if wins { tx.put_variant(shop, key, product_key, &Versioned { value, version: at }) } else { Ok(()) }
}
