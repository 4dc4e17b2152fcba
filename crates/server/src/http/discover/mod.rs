//! `GET /v1/search` and `GET /v1/recommendations`: the storefront finds products and what goes with them, with the public
//! key. Prices and stock are those the shop told last; a page that sells reads its own.
//!
//! Both answers carry the id of the list, to be told back through `POST /v1/events` with what became of it.

mod recommend;
mod search;

use domain::money::Money;
use domain::ports::store::{StoreResult, Tx, read_async};
use domain::product::Stock;
use domain::shop::Shop;
use serde::Serialize;

use super::{Problem, Shared};
pub use recommend::recommendations;
pub use search::search;

/// Most products of one answer.
const LIMIT_MAX: usize = 50;
/// Longest name of a shop, in characters.
const SHOP_CHARS_MAX: usize = 100;
/// Longest public key, in characters.
const KEY_CHARS_MAX: usize = 200;

/// A product as the storefront shows it.
#[derive(Serialize)]
struct Shown {
    product_key: String,
    title: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    url: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    image_url: Option<String>,
    /// Of the cheapest variant.
    #[serde(skip_serializing_if = "Option::is_none")]
    price: Option<Money>,
    available: bool,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    variant_keys: Vec<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    reason: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    because_of: Option<String>,
}

/// A product to be shown, with the variants that fit and the reason, where there is one.
struct Wanted {
    key: String,
    variants: Vec<String>,
    why: Option<(&'static str, Option<String>)>,
}

async fn show(service: &Shared, shop: &Shop, wanted: Vec<Wanted>) -> Result<Vec<Shown>, Problem> {
    let id = shop.id.clone();
    let read = move |tx: &mut dyn Tx| -> StoreResult<Vec<Shown>> {
        let mut shown = Vec::new();
        for Wanted { key, variants: variant_keys, why } in wanted {
            let Some(product) = tx.product(&id, &key)?.and_then(|held| held.value) else { continue };
            let variants = tx.variants_of(&id, &key)?;
            let priced = variants.iter().filter_map(|variant| variant.price);
            let (reason, because_of) = why.unzip();
            shown.push(Shown {
                product_key: key,
                title: product.title,
                url: product.url,
                image_url: product.image_url,
                price: priced.min_by_key(|price| price.minor),
                available: variants.iter().any(|variant| variant.price.is_some() && Stock::covers(variant.stock, 1)),
                variant_keys,
                reason,
                because_of: because_of.flatten(),
            });
        }
        Ok(shown)
    };
    Ok(read_async(&*service.app.store, read).await?)
}
