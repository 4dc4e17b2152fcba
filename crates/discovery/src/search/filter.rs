//! Which products, and which of their variants, fit the limits that were set.

use domain::money::Money;

use crate::catalogue::Catalogue;
use crate::index::entry::{Entry, Sku, Span};
use crate::query::Filters;
use crate::understand::Range;
use crate::words::Colors;

/// Limits read from the text: these may be relaxed.
#[derive(Clone, Debug, Default)]
pub(crate) struct Limits {
    pub price: Option<Range>,
    pub colors: Colors,
    pub sizes: Vec<String>,
}

/// All limits of a search, as numbers.
#[derive(Debug)]
pub(crate) struct Needs {
    limits: Limits,
    price: Option<Range>,
    currency: domain::money::Currency,
    only_available: bool,
    brands: Option<Vec<u32>>,
    categories: Option<Vec<u32>>,
    options: Vec<(u32, Vec<u32>)>,
    /// A limit names what no product has.
    impossible: bool,
}

impl Needs {
    /// Looks the limits up in the catalogue.
    pub fn new(catalogue: &Catalogue, filters: &Filters, only_available: bool, limits: Limits) -> Self {
        let labels = &catalogue.labels;
        let find = |names: &[String]| -> Option<Vec<u32>> {
            (!names.is_empty()).then(|| names.iter().filter_map(|name| labels.find(name)).collect())
        };
        let mut options: Vec<(u32, Vec<u32>)> = Vec::new();
        let mut impossible = false;
        for (name, value) in &filters.options {
            let Some(name) = labels.find(name) else {
                impossible = true;
                continue;
            };
            let at = options.iter().position(|(held, _)| *held == name).unwrap_or_else(|| {
                options.push((name, Vec::new()));
                options.len() - 1
            });
            options[at].1.extend(labels.find(value));
        }
        let currency = catalogue.settings.currency;
        // A limit in another currency cannot be compared: nothing passes it.
        impossible |= [filters.price_min, filters.price_max].iter().flatten().any(|money| money.currency != currency);
        let minor = |money: Option<Money>| money.map(|money| money.minor);
        let price = Range { min: minor(filters.price_min), max: minor(filters.price_max) };
        Self {
            limits,
            price: (price != Range::default()).then_some(price),
            currency,
            only_available,
            brands: find(&filters.brands),
            categories: find(&filters.categories),
            options,
            impossible,
        }
    }

    /// Whether everything passes.
    pub fn is_nothing(&self) -> bool {
        !self.impossible && self.brands.is_none() && self.categories.is_none() && self.is_nothing_of_variants()
    }

    fn is_nothing_of_variants(&self) -> bool {
        let Limits { price, colors, sizes } = &self.limits;
        let nothing_read = price.is_none() && colors.is_empty() && sizes.is_empty();
        nothing_read && self.price.is_none() && self.options.is_empty() && !self.only_available
    }

    /// Whether the product fits: it, and at least one variant in all respects at once.
    pub fn passes(&self, entry: &Entry) -> bool {
        let among = |wanted: &Option<Vec<u32>>, has: &[u32]| {
            wanted.as_ref().is_none_or(|wanted| has.iter().any(|label| wanted.contains(label)))
        };
        !self.impossible
            && among(&self.brands, entry.brand.as_slice())
            && among(&self.categories, &entry.categories)
            && (self.is_nothing_of_variants() || entry.skus.iter().any(|sku| self.fits(entry, sku)))
    }

    /// What the prices alone tell, without looking at the product; `None` when they do not suffice.
    pub fn passes_by_price(&self, span: &Span) -> Option<bool> {
        let nothing_else =
            !self.impossible && self.brands.is_none() && self.categories.is_none() && self.options.is_empty();
        let Limits { price, colors, sizes } = &self.limits;
        if !nothing_else || !colors.is_empty() || !sizes.is_empty() {
            return None;
        }
        let prices = if self.only_available { span.buyable } else { span.all };
        let ranges = || self.price.iter().chain(price);
        if ranges().next().is_none() && !self.only_available {
            return None;
        }
        let min = ranges().filter_map(|range| range.min).max().unwrap_or(i64::MIN);
        let max = ranges().filter_map(|range| range.max).min().unwrap_or(i64::MAX);
        if prices.low > prices.high {
            // Nothing to buy in the shop's currency: only a search that asks no price may still want it.
            return if ranges().next().is_some() { Some(false) } else { None };
        }
        let within = |minor: i64| (min..=max).contains(&minor);
        if within(prices.low) || within(prices.high) {
            return Some(true);
        }
        (prices.high < min || prices.low > max).then_some(false)
    }

    /// Whether a variant fits.
    pub fn fits(&self, entry: &Entry, sku: &Sku) -> bool {
        let Limits { price, colors, sizes } = &self.limits;
        (!self.only_available || sku.price.is_some() && sku.stock.covers(1))
            && self.price.is_none_or(|range| self.in_range(range, sku))
            && price.is_none_or(|range| self.in_range(range, sku))
            && (colors.is_empty() || colors.meets(if sku.colors.is_empty() { entry.colors } else { sku.colors }))
            && (sizes.is_empty() || sku.sizes.iter().any(|size| sizes.iter().any(|wanted| **wanted == **size)))
            && self.options.iter().all(|(name, values)| {
                let has = |(held, value): &(u32, u32)| held == name && values.contains(value);
                sku.options.iter().any(has) || entry.attributes.iter().any(has)
            })
    }

    fn in_range(&self, range: Range, sku: &Sku) -> bool {
        sku.price.is_some_and(|price| {
            price.currency == self.currency
                && range.min.is_none_or(|min| price.minor >= min)
                && range.max.is_none_or(|max| price.minor <= max)
        })
    }
}
