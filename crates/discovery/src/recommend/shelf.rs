//! What the ranking knows of products beside behaviour: features (category, brand, attributes, options), price, margin, stock.
//!
//! Filled by [`Shelf::put`] with every change of a product, read by the ranking. Features are pairs of name and value without
//! regard to case; `category` and `brand` are features like any other.

use std::collections::HashMap;

use domain::product::{Product, Variant};

use crate::Keys;

/// Most features of one product.
const FEATURES_MAX: usize = 64;
/// Most different names and values in all.
const LABELS_MAX: usize = 1_000_000;
/// Most products that are looked at for one feature.
const LIKE_MAX: usize = 2_000;
/// So few are left that another shopper may take the last one.
const FEW: i64 = 3;

/// Name and value, as numbers of this shelf.
pub(super) type Feature = (u32, u32);

/// What is known of one product.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Facts {
    /// Sorted; also those of its options.
    pub features: Vec<Feature>,
    /// Of the variants that can be bought now, sorted.
    pub offered: Vec<Feature>,
    /// The narrowest category.
    pub category: Option<Feature>,
    pub brand: Option<Feature>,
    /// Share of the price that is left to the shop, 0 to 1, when the cost is known.
    pub margin: Option<f32>,
    pub available: bool,
    pub few: bool,
}

/// The products of one shop by item number.
#[derive(Debug, Default)]
pub struct Shelf {
    labels: Keys,
    facts: Vec<Option<Box<Facts>>>,
    by_feature: HashMap<Feature, Vec<u32>>,
}

impl Shelf {
    /// Adds or replaces a product. Item numbers are those of sessions and orders.
    pub fn put(&mut self, item: u32, product: &Product, variants: &[Variant]) {
        self.remove(item);
        let at = item as usize;
        if at >= crate::MAX_PRODUCTS * 4 {
            return;
        }
        if at >= self.facts.len() {
            self.facts.resize_with(at + 1, || None);
        }
        let facts = self.describe(product, variants);
        for feature in &facts.features {
            self.by_feature.entry(*feature).or_default().push(item);
        }
        self.facts[at] = Some(Box::new(facts));
    }

    /// Takes a product out.
    pub fn remove(&mut self, item: u32) {
        let Some(facts) = self.facts.get_mut(item as usize).and_then(Option::take) else { return };
        for feature in &facts.features {
            if let Some(items) = self.by_feature.get_mut(feature) {
                items.retain(|other| *other != item);
                if items.is_empty() {
                    self.by_feature.remove(feature);
                }
            }
        }
    }

    /// Whether something of the product can be bought now.
    #[must_use]
    pub fn available(&self, item: u32) -> bool {
        self.facts(item).is_some_and(|facts| facts.available)
    }

    pub(super) fn facts(&self, item: u32) -> Option<&Facts> {
        self.facts.get(item as usize).and_then(Option::as_deref)
    }

    /// All products, in no order that means anything.
    pub(super) fn items(&self) -> impl Iterator<Item = u32> {
        (0..).zip(&self.facts).filter(|(_, facts)| facts.is_some()).map(|(item, _)| item)
    }

    /// The numbers of a name and a value that some product has.
    pub(super) fn feature(&self, name: &str, value: &str) -> Option<Feature> {
        Some((self.labels.number(&fold(name))?, self.labels.number(&fold(value))?))
    }

    /// The number of a name.
    pub(super) fn name(&self, name: &str) -> Option<u32> {
        self.labels.number(&fold(name))
    }

    /// Products with a feature, some of them where there are many.
    pub(super) fn with(&self, feature: Feature) -> &[u32] {
        let items = self.by_feature.get(&feature).map_or(&[][..], Vec::as_slice);
        &items[items.len().saturating_sub(LIKE_MAX)..]
    }

    /// How much a feature tells: what many products share tells little.
    pub(super) fn weight(&self, feature: Feature) -> f32 {
        let with = self.by_feature.get(&feature).map_or(1, Vec::len) as f32;
        (1.0 + self.facts.len() as f32 / with).ln()
    }

    fn describe(&mut self, product: &Product, variants: &[Variant]) -> Facts {
        let brand = product.brand.as_ref().and_then(|brand| self.intern("brand", brand));
        let categories: Vec<Feature> =
            product.categories.iter().take(8).filter_map(|name| self.intern("category", name)).collect();
        let mut features: Vec<Feature> = categories.iter().copied().chain(brand).collect();
        for tag in product.tags.iter().take(FEATURES_MAX / 2) {
            let (name, value) = tag.split_once(": ").unwrap_or(("tag", tag));
            features.extend(self.intern(name, value));
        }
        let mut offered = Vec::new();
        for variant in variants {
            let buyable = variant.price.is_some() && variant.stock.covers(1);
            for option in &variant.options {
                let feature = self.intern(&option.name, &option.value);
                features.extend(feature);
                offered.extend(feature.filter(|_| buyable));
            }
        }
        for list in [&mut features, &mut offered] {
            list.sort_unstable();
            list.dedup();
            list.truncate(FEATURES_MAX);
        }
        Facts {
            features,
            offered,
            category: categories.last().copied(),
            brand,
            margin: margin(variants),
            available: variants.iter().any(|v| v.price.is_some() && v.stock.covers(1)),
            few: !variants.iter().any(|v| v.price.is_some() && v.stock.covers(FEW)),
        }
    }

    fn intern(&mut self, name: &str, value: &str) -> Option<Feature> {
        Some((self.labels.intern(&fold(name), LABELS_MAX)?, self.labels.intern(&fold(value), LABELS_MAX)?))
    }
}

fn fold(text: &str) -> String {
    text.trim().to_lowercase()
}

/// Share of the price left to the shop, of the variant that leaves least.
fn margin(variants: &[Variant]) -> Option<f32> {
    let shares = variants.iter().filter_map(|variant| {
        let (price, cost) = (variant.price?, variant.cost?);
        (price.currency == cost.currency && price.minor > 0)
            .then(|| ((price.minor as f32 - cost.minor as f32) / price.minor as f32).clamp(0.0, 1.0))
    });
    shares.min_by(f32::total_cmp)
}
