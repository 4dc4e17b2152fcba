//! Why carts were left, as far as what was seen makes it likely.
//!
//! Nobody asked the shopper: these are guesses by rule, in the order of how directly something was seen to stand in the way.
//! The first that fits is taken; a cart that shows nothing is *not known*, and no share of it is given to the others.

use std::collections::BTreeMap;

use domain::cart::CartStage;
use domain::money::{Currency, Money};
use serde::{Deserialize, Serialize};

/// Shipping of at least this share of the goods stands in the way, in basis points.
pub const SHIPPING_BASIS_POINTS: i64 = 1_000;
/// A promise of at least so many days stands in the way.
pub const DELIVERY_DAYS: u32 = 7;
/// Looks at that many other products after the cart are a comparison.
pub const COMPARED_MIN: u32 = 3;

/// What was seen of one left cart.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LeftCart {
    /// How far the shopper came.
    pub stage: CartStage,
    /// What the goods come to.
    pub goods: Money,
    /// Shipping cost, where it was shown.
    pub shipping_shown: Option<Money>,
    /// Days of the delivery promise, where it was shown.
    pub delivery_days_shown: Option<u32>,
    /// Something in the cart was sold out or too few.
    pub stock_short: bool,
    /// The page asked to sign up, and the shopper did not.
    pub sign_up_refused: bool,
    /// A payment was tried and failed.
    pub payment_failed: bool,
    /// Other products looked at after the cart was filled.
    pub looked_at_after: u32,
}

/// The likely reason.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Reason {
    /// The payment failed.
    PaymentError,
    /// Sold out, or too few.
    Stock,
    /// An account was asked for.
    SignUp,
    /// Shipping seemed dear.
    ShippingCost,
    /// Delivery seemed late.
    DeliveryTime,
    /// Still comparing.
    Comparison,
    /// Nothing was seen that tells.
    NotKnown,
}

/// The likely reason of one cart.
#[must_use]
pub fn reason(cart: &LeftCart) -> Reason {
    let dear = cart.shipping_shown.is_some_and(|shipping| {
        shipping.currency == cart.goods.currency
            && shipping.minor > 0
            && shipping.minor >= cart.goods.basis_points(SHIPPING_BASIS_POINTS).minor
    });
    if cart.payment_failed {
        Reason::PaymentError
    } else if cart.stock_short {
        Reason::Stock
    } else if cart.sign_up_refused {
        Reason::SignUp
    } else if dear {
        Reason::ShippingCost
    } else if cart.delivery_days_shown.is_some_and(|days| days >= DELIVERY_DAYS) {
        Reason::DeliveryTime
    } else if cart.looked_at_after >= COMPARED_MIN {
        Reason::Comparison
    } else {
        Reason::NotKnown
    }
}

/// Carts and their value for one reason at one stage.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ReasonSum {
    /// Carts.
    pub carts: u64,
    /// What they held, in minor units by currency.
    pub value: BTreeMap<Currency, i64>,
}

/// Left carts by stage and reason, with what each counts as, in the order given.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Abandonment {
    /// Sums.
    pub sums: BTreeMap<(CartStage, Reason), ReasonSum>,
    /// The reason of each cart.
    pub reasons: Vec<Reason>,
}

/// Sums up left carts.
#[must_use]
pub fn abandonment(carts: &[LeftCart]) -> Abandonment {
    let mut told = Abandonment::default();
    for cart in carts {
        let reason = reason(cart);
        let sum = told.sums.entry((cart.stage, reason)).or_default();
        sum.carts += 1;
        let value = sum.value.entry(cart.goods.currency).or_default();
        *value = value.saturating_add(cart.goods.minor);
        told.reasons.push(reason);
    }
    told
}

#[cfg(test)]
mod tests {
    use super::*;

    fn eur(minor: i64) -> Money {
        Money::new(minor, Currency::from_code("EUR").unwrap())
    }

    fn cart() -> LeftCart {
        LeftCart {
            stage: CartStage::Checkout,
            goods: eur(5_000),
            shipping_shown: Some(eur(499)),
            delivery_days_shown: Some(6),
            stock_short: false,
            sign_up_refused: false,
            payment_failed: false,
            looked_at_after: 2,
        }
    }

    #[test]
    fn limits_are_exact_and_the_direct_comes_first() {
        assert_eq!(reason(&cart()), Reason::NotKnown);
        assert_eq!(reason(&LeftCart { looked_at_after: 3, ..cart() }), Reason::Comparison);
        assert_eq!(reason(&LeftCart { delivery_days_shown: Some(7), ..cart() }), Reason::DeliveryTime);
        let dear = LeftCart { shipping_shown: Some(eur(500)), delivery_days_shown: Some(30), ..cart() };
        assert_eq!(reason(&dear), Reason::ShippingCost);
        assert_eq!(reason(&LeftCart { sign_up_refused: true, ..dear }), Reason::SignUp);
        assert_eq!(reason(&LeftCart { stock_short: true, sign_up_refused: true, ..dear }), Reason::Stock);
        assert_eq!(reason(&LeftCart { payment_failed: true, stock_short: true, ..dear }), Reason::PaymentError);
        let foreign = Money::new(9_000, Currency::from_code("USD").unwrap());
        assert_eq!(reason(&LeftCart { shipping_shown: Some(foreign), ..cart() }), Reason::NotKnown);
        let empty = LeftCart { goods: eur(0), shipping_shown: Some(eur(0)), ..cart() };
        assert_eq!(reason(&empty), Reason::NotKnown);
    }

    #[test]
    fn every_cart_counts_once() {
        let carts = [cart(), LeftCart { payment_failed: true, ..cart() }, LeftCart { goods: eur(i64::MAX), ..cart() }];
        let told = abandonment(&carts);
        assert_eq!(told.reasons, [Reason::NotKnown, Reason::PaymentError, Reason::NotKnown]);
        assert_eq!(told.sums.values().map(|s| s.carts).sum::<u64>(), 3);
        assert_eq!(told.sums[&(CartStage::Checkout, Reason::NotKnown)].value[&eur(0).currency], i64::MAX);
        assert_eq!(abandonment(&[]), Abandonment::default());
    }
}
