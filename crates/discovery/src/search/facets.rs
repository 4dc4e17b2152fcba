//! What hits have in common, for a filter panel.

use std::collections::{BTreeMap, BTreeSet};

use super::bands::bands;
use crate::catalogue::Catalogue;
use crate::index::entry::Sku;
use crate::query::Facet;

/// Most hits that are counted; beyond that the shares hardly change.
const MAX_COUNTED: usize = 5_000;
/// Most groups.
const MAX_GROUPS: usize = 10;
/// Most values of a group.
const MAX_VALUES: usize = 20;

/// Counts brands, categories, options, attributes and prices of entries; `only_available` leaves out variants that cannot be
/// bought, so that no value is offered that finds nothing.
pub(crate) fn facets(catalogue: &Catalogue, entries: impl Iterator<Item = u32>, only_available: bool) -> Vec<Facet> {
    let counts = |sku: &&Sku| !only_available || sku.price.is_some() && sku.stock.covers(1);
    let mut brands: BTreeMap<u32, usize> = BTreeMap::new();
    let mut categories: BTreeMap<u32, usize> = BTreeMap::new();
    let mut options: BTreeMap<u32, BTreeMap<u32, usize>> = BTreeMap::new();
    let mut prices = Vec::new();
    for entry in entries.take(MAX_COUNTED).filter_map(|id| catalogue.entry(id)) {
        entry.brand.into_iter().for_each(|label| *brands.entry(label).or_default() += 1);
        entry.categories.iter().for_each(|label| *categories.entry(*label).or_default() += 1);
        let skus = || entry.skus.iter().filter(counts);
        let pairs: BTreeSet<_> = skus().flat_map(|sku| &sku.options).chain(&entry.attributes).collect();
        for (name, value) in pairs {
            *options.entry(*name).or_default().entry(*value).or_default() += 1;
        }
        let offered = skus().filter_map(|sku| sku.price).filter(|p| p.currency == catalogue.settings.currency);
        prices.push(offered.map(|price| price.minor).collect());
    }
    let mut options: Vec<_> = options.into_iter().collect();
    options.sort_by_key(|(name, values)| (std::cmp::Reverse(values.values().sum::<usize>()), *name));
    let named = [("brand", brands), ("category", categories)].map(|(name, values)| (name.to_owned(), values));
    let options = options.into_iter().map(|(name, values)| (catalogue.labels.text(name).to_owned(), values));
    let groups = named.into_iter().chain(options).filter(|(_, values)| !values.is_empty()).take(MAX_GROUPS);
    let price = bands(&prices, catalogue.settings.currency);
    groups.map(|(name, values)| group(catalogue, name, values)).chain(price).collect()
}

fn group(catalogue: &Catalogue, name: String, values: BTreeMap<u32, usize>) -> Facet {
    let mut values: Vec<_> = values.into_iter().map(|(v, n)| (catalogue.labels.text(v).to_owned(), n)).collect();
    values.sort_by(|a, b| b.1.cmp(&a.1).then_with(|| a.0.cmp(&b.0)));
    values.truncate(MAX_VALUES);
    Facet::Values { name, values }
}
