//! The catalogue: per product and per variant the latest telling stands; leaving the catalogue leaves a tombstone.
//!
//! A telling that lists all variants of a product also says that every other one is gone, and so does a deletion. That
//! word must reach variants that are heard of only afterwards, by an older telling that was late. It is kept as a
//! tombstone of its own beside the product's variants ([`all_told`]).

use domain::conflict::replaces;
use domain::ids::ShopId;
use domain::ports::store::{StoreResult, Tx};
use domain::product::{Product, Variant, Versioned};
use domain::timestamp::Timestamp;

use super::Change;

pub(super) fn product(
    tx: &mut dyn Tx,
    shop: &ShopId,
    at: Timestamp,
    product: &Product,
    variants: &[Variant],
    complete: bool,
) -> StoreResult<Vec<Change>> {
    // Asked before older tellings are buried, which takes these variants along until they are told below.
    let sold_before = variants.iter().map(|one| was_sold(tx, shop, &one.key)).collect::<StoreResult<Vec<_>>>()?;
    put_product(tx, shop, at, &product.key, Some(product.clone()))?;
    if complete {
        bury_older(tx, shop, at, &product.key)?;
    }
    let mut changes = Vec::new();
    for (one, before) in variants.iter().zip(sold_before) {
        changes.extend(take(tx, shop, at, one, before)?);
    }
    Ok(changes)
}

/// Takes in one variant; says when one that could not be had can be had again.
pub(super) fn variant(tx: &mut dyn Tx, shop: &ShopId, at: Timestamp, variant: &Variant) -> StoreResult<Option<Change>> {
    let before = was_sold(tx, shop, &variant.key)?;
    take(tx, shop, at, variant, before)
}

fn take(
    tx: &mut dyn Tx,
    shop: &ShopId,
    at: Timestamp,
    variant: &Variant,
    sold_before: Option<bool>,
) -> StoreResult<Option<Change>> {
    let wins = tx
        .variant(shop, &variant.key)?
        .is_none_or(|held| replaces((at, &Some(variant)), (held.version, &held.value.as_ref())));
    if !wins {
        return Ok(None);
    }
    let buried = tx.variant(shop, &all_told(&variant.product_key))?.is_some_and(|mark| at < mark.version);
    let value = (!buried).then(|| variant.clone());
    let restocked = sold_before == Some(false) && value.as_ref().is_some_and(is_sold);
    tx.put_variant(shop, &variant.key, &variant.product_key, &Versioned { value, version: at })?;
    Ok(restocked.then(|| Change::Restocked { variant_key: variant.key.clone() }))
}

/// Whether a variant could be had by what was told so far; `None` when nothing was.
fn was_sold(tx: &mut dyn Tx, shop: &ShopId, key: &str) -> StoreResult<Option<bool>> {
    Ok(tx.variant(shop, key)?.and_then(|held| held.value).as_ref().map(is_sold))
}

/// Whether it can be had: it has a price and there is one left.
fn is_sold(variant: &Variant) -> bool {
    variant.price.is_some() && variant.stock.covers(1)
}

pub(super) fn deleted(tx: &mut dyn Tx, shop: &ShopId, at: Timestamp, product_key: &str) -> StoreResult<()> {
    put_product(tx, shop, at, product_key, None)?;
    bury_older(tx, shop, at, product_key)
}

/// Key of the tombstone that says: what was told of this product's variants before its time is over. No platform's key
/// begins with a control character.
fn all_told(product_key: &str) -> String {
    format!("\u{1}all:{product_key}")
}

/// Variants told before `at` are gone, those that are known and those that are yet to be heard of. Each keeps the time it
/// was last told, so that it does not matter which of several burials found it.
fn bury_older(tx: &mut dyn Tx, shop: &ShopId, at: Timestamp, product_key: &str) -> StoreResult<()> {
    let mark = all_told(product_key);
    if tx.variant(shop, &mark)?.is_some_and(|held| held.version >= at) {
        return Ok(());
    }
    tx.put_variant(shop, &mark, product_key, &Versioned { value: None, version: at })?;
    for known in tx.variants_of(shop, product_key)? {
        if let Some(held) = tx.variant(shop, &known.key)?.filter(|held| held.version < at) {
            tx.put_variant(shop, &known.key, product_key, &Versioned { value: None, ..held })?;
        }
    }
    Ok(())
}

fn put_product(tx: &mut dyn Tx, shop: &ShopId, at: Timestamp, key: &str, value: Option<Product>) -> StoreResult<()> {
    let wins = tx.product(shop, key)?.is_none_or(|held| replaces((at, &value), (held.version, &held.value)));
    if wins { tx.put_product(shop, key, &Versioned { value, version: at }) } else { Ok(()) }
}
