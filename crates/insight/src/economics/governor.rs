//! Limits on discounts: in all, for one shopper, for one day, and what must be left of an order.
//!
//! Amounts already promised but not yet redeemed count as spent, at the most they can cost: so no order of events passes a
//! limit. The governor only refuses; an approval is minted by the policy alone.

use domain::money::{Currency, Money};
use serde::{Deserialize, Serialize};

/// Limits; all amounts in one currency.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Limits {
    /// In all, over the budget's time.
    pub total: Money,
    /// For one shopper, over the same time.
    pub per_shopper: Money,
    /// On one day: how far a mistake can reach before somebody looks.
    pub per_day: Money,
    /// Discounts on one day.
    pub count_per_day: u32,
    /// What must be left of the price after cost and discount, in basis points of the price.
    pub margin_floor_basis_points: i64,
}

/// What was given or promised so far.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Spent {
    /// In all.
    pub total: Money,
    /// To this shopper.
    pub shopper: Money,
    /// Today.
    pub today: Money,
    /// Discounts today.
    pub count_today: u32,
}

/// A discount that is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Ask {
    /// The most it can cost.
    pub cost_max: Money,
    /// Price of the basket.
    pub price: Money,
    /// What the basket costs the shop; `None` where the catalogue does not know.
    pub cost: Option<Money>,
    /// Whether the shopper leaves carts to get coupons.
    pub hunter: bool,
}

/// Why a discount is refused.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error, Serialize, Deserialize)]
#[serde(tag = "why", content = "detail", rename_all = "snake_case")]
pub enum Refusal {
    /// The budget does not cover it.
    #[error("{left} of the discount budget are left, {asked} are asked")]
    Total {
        /// What is left.
        left: Money,
        /// What is asked.
        asked: Money,
    },
    /// This shopper had enough.
    #[error("{left} are left for this shopper, {asked} are asked")]
    Shopper {
        /// What is left.
        left: Money,
        /// What is asked.
        asked: Money,
    },
    /// Today is over.
    #[error("{left} are left for today, {asked} are asked")]
    Day {
        /// What is left.
        left: Money,
        /// What is asked.
        asked: Money,
    },
    /// Too many today.
    #[error("{0} discounts were given today, which is the limit")]
    DayCount(u32),
    /// Too little would be left of the order.
    #[error("{left} would be left of the order, the floor is {floor}")]
    MarginFloor {
        /// What would be left.
        left: Money,
        /// What must be left.
        floor: Money,
    },
    /// The goods' cost is not known, so the floor cannot be checked.
    #[error("the cost of the goods is not known")]
    NoCost,
    /// The shopper leaves carts to get coupons.
    #[error("this shopper tends to leave carts until a coupon comes")]
    Hunter,
    /// Nothing or less is asked.
    #[error("a discount must be above zero")]
    NotAbove,
    /// Amounts cannot be compared.
    #[error("{0} cannot be compared with {1}")]
    Currency(Currency, Currency),
}

/// Whether a discount may be given; the first limit that is passed refuses.
///
/// # Errors
/// With the reason it is refused for.
pub fn govern(limits: &Limits, spent: &Spent, ask: &Ask) -> Result<(), Refusal> {
    let currency = ask.cost_max.currency;
    let amounts = [
        limits.total,
        limits.per_shopper,
        limits.per_day,
        spent.total,
        spent.shopper,
        spent.today,
        ask.price,
        ask.cost.unwrap_or(ask.price),
    ];
    if let Some(other) = amounts.iter().find(|amount| amount.currency != currency) {
        return Err(Refusal::Currency(currency, other.currency));
    }
    let asked = ask.cost_max;
    if asked.minor <= 0 {
        return Err(Refusal::NotAbove);
    }
    if ask.hunter {
        return Err(Refusal::Hunter);
    }
    // A negative sum of what was spent (a fault elsewhere) never widens a limit.
    let left = |limit: Money, spent: Money| Money::new(limit.minor.saturating_sub(spent.minor.max(0)), currency);
    let total = left(limits.total, spent.total);
    if total.minor < asked.minor {
        return Err(Refusal::Total { left: total, asked });
    }
    let shopper = left(limits.per_shopper, spent.shopper);
    if shopper.minor < asked.minor {
        return Err(Refusal::Shopper { left: shopper, asked });
    }
    let today = left(limits.per_day, spent.today);
    if today.minor < asked.minor {
        return Err(Refusal::Day { left: today, asked });
    }
    if spent.count_today >= limits.count_per_day {
        return Err(Refusal::DayCount(limits.count_per_day));
    }
    let cost = ask.cost.ok_or(Refusal::NoCost)?;
    let kept = ask.price.minor.saturating_sub(cost.minor.max(0)).saturating_sub(asked.minor);
    let floor = ask.price.basis_points(limits.margin_floor_basis_points.clamp(0, 10_000));
    if kept < floor.minor {
        return Err(Refusal::MarginFloor { left: Money::new(kept, currency), floor });
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn eur(minor: i64) -> Money {
        Money::new(minor, Currency::from_code("EUR").unwrap())
    }

    fn limits() -> Limits {
        Limits {
            total: eur(100_000),
            per_shopper: eur(2_000),
            per_day: eur(5_000),
            count_per_day: 10,
            margin_floor_basis_points: 1_000,
        }
    }

    fn spent(total: i64, shopper: i64, today: i64, count_today: u32) -> Spent {
        Spent { total: eur(total), shopper: eur(shopper), today: eur(today), count_today }
    }

    fn ask(cost_max: i64) -> Ask {
        Ask { cost_max: eur(cost_max), price: eur(10_000), cost: Some(eur(6_000)), hunter: false }
    }

    #[test]
    fn each_limit_refuses_with_what_is_left() {
        let none = spent(0, 0, 0, 0);
        assert_eq!(govern(&limits(), &none, &ask(1_000)), Ok(()));
        let why = |spent: Spent, ask: Ask| govern(&limits(), &spent, &ask).unwrap_err().to_string();
        assert_eq!(
            why(spent(99_500, 0, 0, 0), ask(1_000)),
            "5.00 EUR of the discount budget are left, 10.00 EUR are asked"
        );
        assert_eq!(why(spent(0, 1_500, 0, 0), ask(1_000)), "5.00 EUR are left for this shopper, 10.00 EUR are asked");
        assert_eq!(why(spent(0, 0, 4_500, 0), ask(1_000)), "5.00 EUR are left for today, 10.00 EUR are asked");
        assert_eq!(why(spent(0, 0, 0, 10), ask(1_000)), "10 discounts were given today, which is the limit");
        let thin = Ask { cost: Some(eur(8_500)), ..ask(1_000) };
        assert_eq!(why(none, thin), "5.00 EUR would be left of the order, the floor is 10.00 EUR");
        assert_eq!(govern(&limits(), &none, &Ask { cost: None, ..ask(1_000) }), Err(Refusal::NoCost));
        assert_eq!(govern(&limits(), &none, &Ask { hunter: true, ..ask(1_000) }), Err(Refusal::Hunter));
        assert_eq!(govern(&limits(), &none, &ask(0)), Err(Refusal::NotAbove));
        let dollars = Ask { price: Money::new(1, Currency::from_code("USD").unwrap()), ..ask(1_000) };
        assert!(matches!(govern(&limits(), &none, &dollars), Err(Refusal::Currency(..))));
    }

    proptest! {
        #[test]
        fn no_row_of_asks_passes_a_limit(asks in prop::collection::vec(1_i64..3_000, 1..80)) {
            let mut spent = spent(0, 0, 0, 0);
            for cost_max in asks {
                if govern(&limits(), &spent, &ask(cost_max)).is_ok() {
                    spent.total.minor += cost_max;
                    spent.shopper.minor += cost_max;
                    spent.today.minor += cost_max;
                    spent.count_today += 1;
                }
            }
            prop_assert!(spent.shopper.minor <= 2_000 && spent.today.minor <= 5_000 && spent.count_today <= 10);
        }

        #[test]
        fn extremes_do_not_overflow(a in any::<i64>(), b in any::<i64>(), c in any::<i64>(), d in any::<i64>()) {
            let wide = Limits { total: eur(a), per_shopper: eur(b), per_day: eur(c), ..limits() };
            let ask = Ask { cost_max: eur(d), price: eur(a), cost: Some(eur(b)), hunter: false };
            let _ = govern(&wide, &spent(c, d, a, 0), &ask);
        }
    }
}
