//! What recommendations bring: browsers that may see them beside those that by lot do not, compared as drawn and from the
//! moment at which something was, or would have been, on their screen.
//!
//! Two figures: the value of what a browser ordered within the window, zero where it ordered nothing, and the share that
//! ordered at all. What was ordered after a click is told beside them: some of it would have been ordered anyway.

use domain::money::{Currency, Money};
use serde::{Deserialize, Serialize};

use super::order_value::{OrderValueLift, SessionValue, order_value_lift};
use crate::intervals::means::MeanDesign;
use crate::intervals::rates::{Counts, Design, difference_of_rates};
use crate::intervals::{Interval, Told};

/// Orders from before the measurement that are needed to know how far order values scatter.
pub const EARLIER_ORDERS_MIN: usize = 20;
/// A bound on the scatter is this many times the root mean square of earlier orders: room for browsers that order twice.
const SCATTER: f64 = 2.0;
/// Chance of ever being wrong.
const ALPHA: f64 = 0.05;

/// One browser.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct BrowserValue {
    /// Whether it may see recommendations.
    pub treated: bool,
    /// Whether it chose a recommended product.
    pub clicked: bool,
    /// What was ordered within the window.
    pub order: Option<Money>,
    /// Of that, lines of products that had been chosen in a recommendation before.
    pub after_click: Option<Money>,
}

/// The figures.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RecommendationLift {
    /// What recommendations add to the value of one browser.
    pub order_value: OrderValueLift,
    /// What they add to the share of browsers that order.
    pub conversion: Interval,
    /// What may be said of that.
    pub conversion_told: Told,
    /// Browsers that may see them, and those of them that ordered.
    pub treated: Counts,
    /// Browsers that do without, and those of them that ordered.
    pub control: Counts,
    /// Browsers that chose something.
    pub clicked: u64,
    /// Ordered after a click, in minor units of the currency. Attributed, not incremental.
    pub after_click_minor: i64,
}

/// Compares browsers in one currency; `control_share` is the probability of doing without, `earlier` are orders from before
/// the measurement, which say how far order values scatter.
#[must_use]
pub fn recommendation_lift(
    browsers: &[BrowserValue],
    currency: Currency,
    control_share: f64,
    earlier: &[Money],
) -> RecommendationLift {
    let values: Vec<SessionValue> =
        browsers.iter().map(|b| SessionValue { treated: b.treated, order: b.order }).collect();
    let order_value = order_value_lift(&values, currency, &design(currency, control_share, earlier));
    let counts = |treated: bool| {
        let of_arm = || browsers.iter().filter(move |b| b.treated == treated);
        Counts { subjects: of_arm().count() as u64, events: of_arm().filter(|b| b.order.is_some()).count() as u64 }
    };
    let (treated, control) = (counts(true), counts(false));
    let conversion =
        difference_of_rates(treated, control, &Design { alpha: ALPHA, ..Design::new(1.0 - control_share) });
    let after_click = browsers.iter().filter_map(|b| b.after_click).filter(|money| money.currency == currency);
    RecommendationLift {
        order_value,
        conversion_told: conversion.told(),
        conversion,
        treated,
        control,
        clicked: browsers.iter().filter(|b| b.clicked).count() as u64,
        after_click_minor: after_click.fold(0, |sum, money| sum.saturating_add(money.minor)),
    }
}

/// Without enough earlier orders there is no bound, and only the interval for large numbers is told.
fn design(currency: Currency, control_share: f64, earlier: &[Money]) -> MeanDesign {
    let values: Vec<f64> = earlier.iter().filter(|m| m.currency == currency).map(|m| m.minor as f64).collect();
    let n = values.len() as f64;
    let known = values.len() >= EARLIER_ORDERS_MIN;
    let scatter = if known { SCATTER * (values.iter().map(|v| v * v).sum::<f64>() / n).sqrt() } else { f64::NAN };
    MeanDesign { treated_share: 1.0 - control_share, expected_mean: 0.0, deviation_max: scatter, alpha: ALPHA }
}

#[cfg(test)]
mod tests {
    use domain::clock::SeededRng;

    use super::*;

    fn eur() -> Currency {
        Currency::from_code("EUR").unwrap()
    }

    fn browsers(seed: u64, count: usize, rates: [f64; 2]) -> Vec<BrowserValue> {
        let rng = SeededRng::new(seed);
        let one = |_| {
            let treated = !rng.chance(0.1);
            let bought = rng.chance(rates[usize::from(!treated)]);
            let order = bought.then(|| Money::new(2_000 + rng.below(6_000) as i64, eur()));
            BrowserValue { treated, clicked: treated && bought, order, after_click: order.filter(|_| treated) }
        };
        (0..count).map(one).collect()
    }

    fn earlier() -> Vec<Money> {
        (0..40).map(|n| Money::new(3_000 + n * 50, eur())).collect()
    }

    #[test]
    fn a_real_difference_is_found_and_none_is_made_up() {
        let better = recommendation_lift(&browsers(1, 40_000, [0.14, 0.08]), eur(), 0.1, &earlier());
        assert_eq!((better.conversion_told, better.order_value.told), (Told::Gain, Told::Gain), "{better:?}");
        assert!((3_500..4_500).contains(&better.control.subjects), "{:?}", better.control);
        let wrong = (0..100).filter(|seed| {
            let same = recommendation_lift(&browsers(*seed, 2_000, [0.1, 0.1]), eur(), 0.1, &earlier());
            same.conversion_told != Told::CannotTell || same.order_value.told != Told::CannotTell
        });
        assert!(wrong.count() <= 8, "an interval at 5 % is hardly ever wrong");
    }

    #[test]
    fn nobody_and_one_arm_alone_tell_nothing() {
        let none = recommendation_lift(&[], eur(), 0.1, &[]);
        assert_eq!(
            (none.conversion_told, none.order_value.told, none.clicked),
            (Told::CannotTell, Told::CannotTell, 0)
        );
        let order = Some(Money::new(5_000, eur()));
        let shown = BrowserValue { treated: true, clicked: true, order, after_click: order };
        let few = recommendation_lift(&[shown; 3], eur(), 0.1, &earlier());
        assert_eq!((few.conversion_told, few.order_value.told), (Told::CannotTell, Told::CannotTell), "{few:?}");
        assert_eq!((few.after_click_minor, few.clicked, few.treated.events), (15_000, 3, 3));
    }
}
