//! Faults of the catalogue: what carts name and nobody can buy, and what messages cannot show.

use std::collections::{BTreeMap, HashSet};

use domain::ports::store::{StoreResult, Tx};
use domain::product::{Product, Stock, Variant};

use super::history::History;
use super::{Audit, Having, Severity};

/// Products read at once.
const PAGE: i64 = 500;
/// Most products looked at.
const PRODUCTS_MAX: u64 = 200_000;

#[derive(Default)]
struct Found {
    no_price: Having,
    no_stock: Having,
    no_image: Having,
    foreign: Having,
    known: HashSet<String>,
    skus: BTreeMap<String, Vec<String>>,
}

pub(super) fn look(audit: &mut Audit, tx: &mut dyn Tx, history: &History) -> StoreResult<()> {
    let currency = tx.shop(&audit.shop)?.map(|shop| shop.currency);
    let (mut found, mut after) = (Found::default(), String::new());
    loop {
        let products = tx.products(&audit.shop, &after, PAGE)?;
        let Some(last) = products.last() else { break };
        after.clone_from(&last.key);
        audit.looked_at.products += u64::try_from(products.len()).unwrap_or(0);
        for product in &products {
            for variant in tx.variants_of(&audit.shop, &product.key)? {
                audit.looked_at.variants += 1;
                found.variant(product, variant, history, currency);
            }
        }
        if audit.looked_at.products >= PRODUCTS_MAX {
            audit.not_looked_at.push(format!("products after the first {PRODUCTS_MAX}"));
            break;
        }
    }
    found.tell(audit, history);
    Ok(())
}

impl Found {
    fn variant(
        &mut self,
        product: &Product,
        variant: Variant,
        history: &History,
        currency: Option<domain::money::Currency>,
    ) {
        let carts = history.carts_with(&variant.key);
        let name = format!("{} ({})", product.title, variant.sku.as_deref().unwrap_or(&variant.key));
        match variant.price {
            Some(price) if price.minor > 0 => {
                if currency.is_some_and(|shops| shops != price.currency) {
                    self.foreign.add(name.clone(), carts);
                }
            }
            _ => self.no_price.add(name.clone(), carts),
        }
        if matches!(variant.stock, Stock::SoldOut) || matches!(variant.stock, Stock::Count(left) if left <= 0) {
            self.no_stock.add(name.clone(), carts);
        }
        if variant.image_url.is_none() && product.image_url.is_none() {
            self.no_image.add(name, carts);
        }
        if let Some(sku) = variant.sku.filter(|sku| !sku.trim().is_empty()) {
            self.skus.entry(sku).or_default().push(variant.key.clone());
        }
        self.known.insert(variant.key);
    }

    fn tell(self, audit: &mut Audit, history: &History) {
        let mut twice = Having::default();
        for (sku, keys) in self.skus.iter().filter(|(_, keys)| keys.len() > 1) {
            twice.add(sku.clone(), keys.iter().map(|key| history.carts_with(key)).sum());
        }
        let mut dead = Having::default();
        // A shop whose catalogue was never told has no dead articles, it has no catalogue: that is a fault of its own.
        if !self.known.is_empty() {
            let mut gone: Vec<(&String, &u64)> =
                history.carts_naming.iter().filter(|(key, _)| !self.known.contains(*key)).collect();
            gone.sort_by_key(|(key, carts)| (std::cmp::Reverse(**carts), (*key).clone()));
            gone.into_iter().for_each(|(key, carts)| dead.add(key.clone(), *carts));
        } else if !history.carts_naming.is_empty() {
            let mut none = Having::default();
            none.add("the whole catalogue", history.looked_at().carts);
            audit.find(none.finding(
                "no_catalogue",
                Severity::Error,
                "catalogue missing: carts name articles that were never told of",
                "import the catalogue (`cartwright import catalog`) or connect the shop's product webhooks",
            ));
        }
        let asked = history.asked(&["stock_check"]);
        audit.find(self.no_price.finding(
            "variant_without_price",
            Severity::Error,
            "variants have no price: no message can offer them",
            "set a price in the shop, or take the variant out of the catalogue",
        ));
        audit.find(dead.finding(
            "dead_sku",
            Severity::Warning,
            "articles lie in carts and are not in the catalogue",
            "restore them in the shop, or let old carts go; check that products are told with all their variants",
        ));
        audit.find(twice.finding(
            "duplicate_sku",
            Severity::Warning,
            "SKUs are used by more than one variant: stock and reports mix them up",
            "give each variant a SKU of its own in the shop",
        ));
        let mut no_stock = self.no_stock.finding(
            "variant_without_stock",
            Severity::Note,
            "variants are sold out: carts with them are left out of messages",
            "restock, or offer back-in-stock mail; if they are in stock, check that stock is told by webhook",
        );
        no_stock.questions = asked;
        audit.find(no_stock);
        audit.find(self.no_image.finding(
            "variant_without_image",
            Severity::Note,
            "variants have no picture: messages show them as text",
            "add a picture to the product or the variant in the shop",
        ));
        audit.find(self.foreign.finding(
            "price_in_other_currency",
            Severity::Error,
            "variants are priced in another currency than the shop's",
            "set the shop's currency in cartwright.toml, or the price list that the connection reads",
        ));
    }
}
