//! Price bands for a filter panel: cut at the quarters of the prices found, at round amounts that people would choose.

use domain::money::{Currency, Money};

use crate::query::{Band, Facet};

/// Bands at most.
const BANDS: usize = 4;

/// The range of prices of products, each with the prices of its variants, and its bands.
pub(crate) fn bands(products: &[Vec<i64>], currency: Currency) -> Option<Facet> {
    let mut all: Vec<i64> = products.iter().flatten().copied().collect();
    all.sort_unstable();
    let (min, max) = (*all.first()?, *all.last()?);
    let mut edges: Vec<i64> = (1..BANDS).map(|cut| round(all[cut * all.len() / BANDS])).collect();
    edges.retain(|edge| *edge > min && *edge <= max);
    edges.dedup();
    let money = |minor| Money::new(minor, currency);
    let starts = std::iter::once(min).chain(edges.iter().copied());
    let ends = edges.iter().map(|edge| edge - 1).chain([max]);
    let band = |(from, to): (i64, i64)| {
        let within = |prices: &&Vec<i64>| prices.iter().any(|price| (from..=to).contains(price));
        Band { from: money(from), to: money(to), count: products.iter().filter(within).count() }
    };
    let bands: Vec<Band> = starts.zip(ends).map(band).filter(|band| band.count > 0).collect();
    let bands = if bands.len() > 1 { bands } else { Vec::new() };
    Some(Facet::Price { min: money(min), max: money(max), bands })
}

/// The nearest amount of one round digit, or one and a half.
fn round(minor: i64) -> i64 {
    let magnitude = 10_i64.pow(minor.max(1).ilog10());
    let steps = [10, 15, 20, 25, 30, 40, 50, 60, 80, 100].map(|tenths| magnitude.saturating_mul(tenths) / 10);
    steps.into_iter().min_by_key(|step| step.abs_diff(minor)).unwrap_or(minor)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cut(products: &[Vec<i64>]) -> Vec<(i64, i64, usize)> {
        let found = bands(products, Currency::from_code("EUR").expect("a currency"));
        let Some(Facet::Price { bands, .. }) = found else { return Vec::new() };
        bands.iter().map(|band| (band.from.minor, band.to.minor, band.count)).collect()
    }

    #[test]
    fn bands_are_round_and_hold_everything_once() {
        let products: Vec<Vec<i64>> = (1..=100).map(|n| vec![n * 197]).collect();
        let cut = cut(&products);
        assert_eq!(cut, [(197, 4_999, 25), (5_000, 9_999, 25), (10_000, 14_999, 26), (15_000, 19_700, 24)]);
        assert_eq!(cut.iter().map(|(_, _, count)| count).sum::<usize>(), 100);
    }

    #[test]
    fn one_price_and_none_need_no_bands() {
        assert_eq!(bands(&[], Currency::from_code("EUR").expect("a currency")), None);
        assert_eq!(bands(&[vec![]], Currency::from_code("EUR").expect("a currency")), None);
        assert_eq!(cut(&[vec![500], vec![500]]), []);
        assert_eq!(cut(&[vec![0], vec![0, i64::MAX]]).len(), 2, "no overflow");
    }

    #[test]
    fn a_product_counts_once_in_each_band_it_has_a_price_in() {
        let cut = cut(&[vec![100, 110, 900], vec![100], vec![900, 950]]);
        assert!(cut.len() > 1 && cut[0].2 == 2 && cut.last().is_some_and(|band| band.2 == 2), "{cut:?}");
    }
}
