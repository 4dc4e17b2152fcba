//! Shoppers who leave carts to get a coupon: told from how often they bought only after one, beside the shop's usual share.
//!
//! The question is how likely so many coupon purchases would be for an ordinary shopper (binomial tail). Few carts never
//! make anybody a hunter.

use serde::{Deserialize, Serialize};

/// Fewest carts left before anything is said.
pub const LEFT_MIN: u32 = 3;
/// Fewest purchases after a coupon.
pub const COUPONS_MIN: u32 = 3;
/// Chance under which an ordinary shopper would do the same.
pub const CHANCE_MAX: f64 = 0.01;
/// Most carts that are counted.
const CARTS_MAX: u32 = 1_000;
/// The usual share is never taken as lower: a shop without coupons so far knows nothing of its shoppers' ways.
const USUAL_MIN: f64 = 0.05;

/// What one shopper did.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CouponHistory {
    /// Carts left and then answered with a coupon.
    pub left: u32,
    /// Of these, bought with that coupon.
    pub bought_with_coupon: u32,
}

/// Whether a shopper hunts coupons, with the figures behind it.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "verdict", rename_all = "snake_case")]
pub enum HunterVerdict {
    /// Too few carts to tell.
    TooFew,
    /// Nothing unusual.
    Ordinary {
        /// Chance of as many coupon purchases for an ordinary shopper.
        chance: f64,
    },
    /// Coupons go to others.
    Hunter {
        /// Chance of as many coupon purchases for an ordinary shopper.
        chance: f64,
    },
}

impl HunterVerdict {
    /// Whether coupons should go to others.
    #[must_use]
    pub const fn is_hunter(&self) -> bool {
        matches!(self, Self::Hunter { .. })
    }
}

/// Tells hunters; `usual_share` is the share of coupon purchases among all such carts of the shop.
#[must_use]
pub fn hunter(history: CouponHistory, usual_share: f64) -> HunterVerdict {
    let left = history.left.min(CARTS_MAX);
    let bought = history.bought_with_coupon.min(left);
    if left < LEFT_MIN || bought < COUPONS_MIN {
        return HunterVerdict::TooFew;
    }
    let usual = if usual_share.is_finite() { usual_share.clamp(USUAL_MIN, 1.0) } else { 1.0 };
    let chance = tail(left, bought, usual);
    if chance < CHANCE_MAX { HunterVerdict::Hunter { chance } } else { HunterVerdict::Ordinary { chance } }
}

/// Chance of at least `k` of `n`, each with probability `p`.
fn tail(n: u32, k: u32, p: f64) -> f64 {
    if p >= 1.0 {
        return 1.0;
    }
    let mut log = f64::from(n) * (1.0 - p).ln();
    let mut sum = if k == 0 { log.exp() } else { 0.0 };
    for i in 1..=n {
        log += (f64::from(n - i + 1) / f64::from(i) * p / (1.0 - p)).ln();
        if i >= k {
            sum += log.exp();
        }
    }
    sum.min(1.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tails_by_hand() {
        assert!((tail(3, 2, 0.5) - 0.5).abs() < 1e-12 && (tail(4, 4, 0.1) - 1e-4).abs() < 1e-12);
        assert!((tail(10, 0, 0.3) - 1.0).abs() < 1e-12 && tail(1_000, 1_000, 0.05) >= 0.0);
    }

    #[test]
    fn few_carts_make_no_hunter() {
        let ask = |left, bought_with_coupon, usual| hunter(CouponHistory { left, bought_with_coupon }, usual);
        assert_eq!(ask(0, 0, 0.2), HunterVerdict::TooFew);
        assert_eq!(ask(2, 9, 0.0), HunterVerdict::TooFew);
        assert!(ask(3, 3, 0.1).is_hunter());
        assert!(!ask(3, 3, 0.3).is_hunter());
        assert!(!ask(12, 3, 0.2).is_hunter());
        assert!(ask(12, 9, 0.2).is_hunter());
        assert!(!ask(12, 12, f64::NAN).is_hunter(), "an unknown share makes nobody a hunter");
    }
}
