//! Products with their variations, page by page and by id.

use std::collections::{BTreeMap, BTreeSet};

use domain::cart::CartLine;
use domain::ports::commerce::CommerceError;
use domain::product::{Product, Variant};
use serde_json::Value;

use super::WooCommerce;
use super::client::PER_PAGE;
use super::error::ApiError;
use super::loose::Loose;
use super::map::product::{
    Item, PRODUCT_FIELDS, VARIATION_FIELDS, is_variable, item, own_variant, variants, variation,
};

/// Pages of variations read of one product.
const VARIATION_PAGES_MAX: u32 = 20;
/// Ids looked up one by one when a list did not hold them.
const SINGLE_READS_MAX: usize = 20;
/// Lines of a cart that are read again.
const LINES_MAX: usize = 100;

/// One page of a listing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Listed<T> {
    /// Rows.
    pub rows: Vec<T>,
    /// The next page, if there is one.
    pub next: Option<u32>,
    /// Rows on all pages, when the shop tells.
    pub total: Option<u64>,
}

impl WooCommerce {
    /// One page of published products, each with all its variants. Pages begin at 1.
    ///
    /// # Errors
    /// When the shop cannot be asked, or refuses.
    pub async fn list_products(&self, page: u32) -> Result<Listed<(Product, Vec<Variant>)>, CommerceError> {
        let query = [
            ("per_page", "50".to_owned()),
            ("status", "publish".to_owned()),
            ("orderby", "id".to_owned()),
            ("order", "asc".to_owned()),
            ("_fields", PRODUCT_FIELDS.to_owned()),
        ];
        let answer = self.api.list("products", &query, page).await?;
        let mut rows = Vec::new();
        for row in &answer.rows {
            let body = Loose::new(row);
            if let Some(Item::Product(product)) = item(body, &self.ctx) {
                let variations = self.variations_of(body).await?;
                rows.push((*product, variants(body, &variations, &self.ctx)));
            }
        }
        Ok(Listed { rows, next: answer.has_next.then_some(page + 1), total: answer.total })
    }

    /// All variations of a product body; none for products without.
    pub(super) async fn variations_of(&self, body: Loose<'_>) -> Result<Vec<Value>, ApiError> {
        let Some(id) = body.at("id").id().filter(|_| is_variable(body)) else { return Ok(vec![]) };
        let query = [("per_page", PER_PAGE.to_string()), ("_fields", VARIATION_FIELDS.to_owned())];
        let mut all = Vec::new();
        for page in 1..=VARIATION_PAGES_MAX {
            let answer = match self.api.list(&format!("products/{id}/variations"), &query, page).await {
                Err(e) if e.is_gone() => break,
                answer => answer?,
            };
            all.extend(answer.rows);
            if !answer.has_next {
                break;
            }
        }
        Ok(all)
    }

    /// Product and variant of each line as they are now; lines whose product or variant is gone are left out.
    pub(super) async fn current_variants(&self, lines: &[CartLine]) -> Result<Vec<(Product, Variant)>, ApiError> {
        let mut wanted: BTreeMap<u64, BTreeSet<u64>> = BTreeMap::new();
        for line in lines.iter().take(LINES_MAX) {
            if let (Ok(product), Ok(variant)) = (line.product_key.parse(), line.variant_key.parse()) {
                wanted.entry(product).or_default().insert(variant);
            }
        }
        let mut bodies = self.products_by_id(wanted.keys().copied()).await?;
        self.resolve_variations(&mut wanted, &mut bodies).await?;
        let mut found = Vec::new();
        for (id, body) in &bodies {
            let Some(Item::Product(product)) = item(Loose::new(body), &self.ctx) else { continue };
            let keys = wanted.get(id).cloned().unwrap_or_default();
            let own = own_variant(Loose::new(body), &self.ctx)
                .filter(|_| keys.contains(id) && !is_variable(Loose::new(body)));
            let others: Vec<u64> = keys.into_iter().filter(|k| k != id).collect();
            let variations = self.variations_by_id(*id, &others).await?;
            found.extend(own.into_iter().chain(variations).map(|v| (Product::clone(&product), v)));
        }
        Ok(found)
    }

    /// Lists never hold variations, so an id that a list did not bring may be one: a live cart names variations by
    /// their own id alone. Moves such ids below their product.
    async fn resolve_variations(
        &self,
        wanted: &mut BTreeMap<u64, BTreeSet<u64>>,
        bodies: &mut BTreeMap<u64, Value>,
    ) -> Result<(), ApiError> {
        let missing: Vec<u64> =
            wanted.keys().copied().filter(|id| !bodies.contains_key(id)).take(SINGLE_READS_MAX).collect();
        let mut parents = BTreeSet::new();
        for id in missing {
            if let Some(parent) = self.parent_of(id).await? {
                wanted.remove(&id);
                wanted.entry(parent).or_default().insert(id);
                parents.insert(parent);
            }
        }
        parents.retain(|id| !bodies.contains_key(id));
        bodies.extend(self.products_by_id(parents.into_iter()).await?);
        Ok(())
    }

    /// The product that a variation belongs to; `None` when the id is no variation or is gone.
    pub(super) async fn parent_of(&self, id: u64) -> Result<Option<u64>, ApiError> {
        match self.api.get(&format!("products/{id}"), &[("_fields", "id,type,parent_id".to_owned())]).await {
            Ok(body) => Ok(Loose::new(&body).at("parent_id").id()),
            Err(e) if e.is_gone() => Ok(None),
            Err(e) => Err(e),
        }
    }

    async fn products_by_id(&self, ids: impl Iterator<Item = u64>) -> Result<BTreeMap<u64, Value>, ApiError> {
        let rows = self.by_id("products", PRODUCT_FIELDS, &ids.collect::<Vec<_>>()).await?;
        Ok(rows.into_iter().filter_map(|row| Some((Loose::new(&row).at("id").id()?, row))).collect())
    }

    async fn variations_by_id(&self, product: u64, ids: &[u64]) -> Result<Vec<Variant>, ApiError> {
        match self.by_id(&format!("products/{product}/variations"), VARIATION_FIELDS, ids).await {
            Ok(rows) => Ok(rows
                .iter()
                .map(Loose::new)
                .filter(|body| body.at("id").id().is_some_and(|id| ids.contains(&id)))
                .filter_map(|body| variation(body, product, &self.ctx))
                .collect()),
            Err(e) if e.is_gone() => Ok(vec![]),
            Err(e) => Err(e),
        }
    }

    async fn by_id(&self, path: &str, fields: &str, ids: &[u64]) -> Result<Vec<Value>, ApiError> {
        let mut rows = Vec::new();
        for chunk in ids.chunks(PER_PAGE) {
            let list: Vec<String> = chunk.iter().map(u64::to_string).collect();
            let query =
                [("include", list.join(",")), ("per_page", PER_PAGE.to_string()), ("_fields", fields.to_owned())];
            rows.extend(self.api.list(path, &query, 1).await?.rows);
        }
        Ok(rows)
    }
}
