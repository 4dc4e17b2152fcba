//! Buying in the fake shop.

use domain::cart::{CartLine, CartSnapshot};
use domain::decision::{Discount, DiscountKind};
use domain::money::{Money, MoneyError};
use domain::order::{OrderLine, OrderSnapshot, OrderStatus};
use domain::product::Stock;
use domain::shopper::Identity;
use domain::timestamp::Timestamp;

use super::state::State;

/// Why a cart was not bought.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PlaceOrderError {
    /// No cart under this key.
    #[error("no such cart")]
    UnknownCart,
    /// Nothing in it.
    #[error("the cart is empty")]
    EmptyCart,
    /// It was bought before.
    #[error("the cart was bought already")]
    AlreadyBought,
    /// A variant is gone or has no price.
    #[error("variant {0} is not for sale")]
    NotForSale(String),
    /// Not enough of a variant.
    #[error("variant {0} is sold out")]
    SoldOut(String),
    /// No coupon under this code.
    #[error("no such coupon")]
    UnknownCoupon,
    /// The coupon's time is over.
    #[error("the coupon has expired")]
    CouponExpired,
    /// The coupon was redeemed before.
    #[error("the coupon was used already")]
    CouponUsed,
    /// The coupon belongs to another address.
    #[error("the coupon belongs to somebody else")]
    CouponBound,
    /// The basket is below the coupon's minimum.
    #[error("the basket is too small for the coupon")]
    BelowMinimum,
    /// The basket is above the coupon's maximum.
    #[error("the basket is too large for the coupon")]
    AboveMaximum,
    /// Amounts of different currencies, or too large.
    #[error("{0}")]
    Money(#[from] MoneyError),
}

/// What a shopper does at the checkout.
#[derive(Clone, Copy, Debug)]
pub(super) struct Purchase<'a> {
    pub cart_key: &'a str,
    pub coupon: Option<&'a str>,
    pub utm_content: Option<&'a str>,
    pub at: Timestamp,
}

/// One line at today's price.
struct Priced {
    line: CartLine,
    total: Money,
}

/// Checks everything first, then changes cart, stock, coupon and orders.
pub(super) fn place_order(state: &mut State, purchase: Purchase<'_>) -> Result<OrderSnapshot, PlaceOrderError> {
    let cart = state.cart(purchase.cart_key).cloned().ok_or(PlaceOrderError::UnknownCart)?;
    if cart.order_key.is_some() {
        return Err(PlaceOrderError::AlreadyBought);
    }
    let priced = price_lines(state, &cart)?;
    let goods = sum(&cart, &priced)?;
    let shipping = cart.shipping.unwrap_or(Money::zero(cart.currency));
    let off = match purchase.coupon {
        Some(code) => discount(state, code, &cart, goods, shipping, purchase.at)?,
        None => Money::zero(cart.currency),
    };
    let total = goods.checked_add(shipping)?.checked_add(Money::new(-off.minor, off.currency))?;
    let number = state.next_order_number().to_string();
    let order = OrderSnapshot {
        key: number.clone(),
        number: format!("#{number}"),
        identities: cart.identities.clone(),
        profile: cart.profile.clone(),
        status: OrderStatus::Paid,
        placed_at: purchase.at,
        lines: order_lines(&priced, goods, off.minor.min(goods.minor)),
        total,
        discount: (off.minor > 0).then_some(off),
        coupon_codes: purchase.coupon.map(str::to_lowercase).into_iter().collect(),
        cart_key: Some(cart.key.clone()),
        entered_by_staff: false,
        utm_content: purchase.utm_content.map(str::to_owned),
        shipments: vec![],
    };
    for Priced { line, .. } in &priced {
        state.edit_variant(&line.variant_key, purchase.at, |variant| {
            if let Stock::Count(n) = variant.stock {
                variant.stock = Stock::Count(n - line.quantity);
            }
        });
    }
    if let Some(coupon) = purchase.coupon.and_then(|code| state.coupons.get_mut(&code.to_lowercase())) {
        coupon.redeemed_by = Some(number.clone());
    }
    state.put_cart(CartSnapshot { order_key: Some(number), ..cart }, purchase.at);
    state.put_order(order.clone(), purchase.at);
    Ok(order)
}

fn price_lines(state: &State, cart: &CartSnapshot) -> Result<Vec<Priced>, PlaceOrderError> {
    if cart.lines.is_empty() {
        return Err(PlaceOrderError::EmptyCart);
    }
    let mut priced = Vec::with_capacity(cart.lines.len());
    for line in &cart.lines {
        let gone = || PlaceOrderError::NotForSale(line.variant_key.clone());
        let (_, variant) = state.variant(&line.variant_key).ok_or_else(gone)?;
        let price = variant.price.ok_or_else(gone)?;
        // Two lines may ask for one variant: together they must fit the stock.
        let wanted = cart
            .lines
            .iter()
            .filter(|l| l.variant_key == line.variant_key)
            .fold(0_i64, |sum, l| sum.saturating_add(l.quantity));
        if line.quantity < 1 || !variant.stock.covers(wanted) {
            return Err(PlaceOrderError::SoldOut(line.variant_key.clone()));
        }
        priced.push(Priced { line: line.clone(), total: price.checked_mul(line.quantity)? });
    }
    Ok(priced)
}

fn sum(cart: &CartSnapshot, priced: &[Priced]) -> Result<Money, MoneyError> {
    priced.iter().try_fold(Money::zero(cart.currency), |sum, p| sum.checked_add(p.total))
}

fn discount(
    state: &State,
    code: &str,
    cart: &CartSnapshot,
    goods: Money,
    shipping: Money,
    at: Timestamp,
) -> Result<Money, PlaceOrderError> {
    let coupon = state.coupons.get(&code.to_lowercase()).ok_or(PlaceOrderError::UnknownCoupon)?;
    let Discount { kind, email, expires_at, minimum, maximum, .. } = &coupon.discount;
    if coupon.redeemed_by.is_some() {
        return Err(PlaceOrderError::CouponUsed);
    }
    if at > *expires_at {
        return Err(PlaceOrderError::CouponExpired);
    }
    if !Identity::email(email).is_some_and(|owner| cart.identities.contains(&owner)) {
        return Err(PlaceOrderError::CouponBound);
    }
    if minimum.is_some_and(|m| m.currency != goods.currency || goods.minor < m.minor) {
        return Err(PlaceOrderError::BelowMinimum);
    }
    if maximum.is_some_and(|m| m.currency != goods.currency || goods.minor > m.minor) {
        return Err(PlaceOrderError::AboveMaximum);
    }
    Ok(match kind {
        DiscountKind::Percent(basis_points) => goods.basis_points((*basis_points).clamp(0, 10_000)),
        DiscountKind::Fixed(amount) => Money::new(amount.minor.clamp(0, goods.minor.max(0)), goods.currency),
        DiscountKind::FreeShipping => shipping,
    })
}

/// Spreads what is taken off over the lines by value; the last line takes the rounding.
fn order_lines(priced: &[Priced], goods: Money, off: i64) -> Vec<OrderLine> {
    let mut left = off;
    let last = priced.len().saturating_sub(1);
    let share = |total: i64| match goods.minor {
        0 => 0,
        all => (i128::from(off) * i128::from(total) / i128::from(all)) as i64,
    };
    priced
        .iter()
        .enumerate()
        .map(|(i, Priced { line, total })| {
            let taken = if i == last { left } else { share(total.minor) };
            left -= taken;
            OrderLine {
                product_key: line.product_key.clone(),
                variant_key: line.variant_key.clone(),
                title: line.title.clone(),
                quantity: line.quantity,
                total: Money::new(total.minor - taken, total.currency),
            }
        })
        .collect()
}
