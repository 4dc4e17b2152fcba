//! Carts, before and at the checkout.

use domain::cart::{CartLine, CartSnapshot, CartStage};
use domain::event::EventBody;
use domain::money::{Currency, Money};
use domain::shopper::Profile;
use serde::Deserialize;

use super::amount::{Code, Line, Priced, as_seen, codes};
use super::person::{Address, Customer, Found};
use crate::commerce::shopify::map::text::{Loose, instant, list, maybe, money, short};
use crate::commerce::shopify::map::{Happening, ShopContext, cart_key, checkout_key};

/// A cart line; lines that are no catalogue goods (tips, custom items) or count nothing fall away.
fn cart_line(line: &Line, currency: Currency) -> Option<CartLine> {
    let unit_price = as_seen(line.price_set.as_ref())
        .filter(|m| m.currency == currency)
        .or_else(|| money(line.price.as_ref(), currency))?;
    Some(CartLine {
        product_key: line.product_id.clone()?.0,
        variant_key: line.variant_id.clone()?.0,
        title: short(line.presentment_title.as_deref().or(line.title.as_deref())).unwrap_or_default(),
        options: Vec::new(),
        quantity: line.quantity.filter(|q| *q >= 1)?,
        unit_price,
        image_url: line.image_url.clone().filter(|u| u.starts_with("https://") && u.len() <= 2_048),
    })
}

fn goods(lines: &[CartLine], currency: Currency) -> Money {
    let total = lines.iter().fold(0_i64, |sum, l| sum.saturating_add(l.unit_price.minor.saturating_mul(l.quantity)));
    Money::new(total, currency)
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Checkout {
    #[serde(deserialize_with = "maybe")]
    id: Option<Loose>,
    #[serde(deserialize_with = "maybe")]
    email: Option<String>,
    #[serde(deserialize_with = "maybe")]
    phone: Option<String>,
    #[serde(deserialize_with = "maybe")]
    created_at: Option<String>,
    #[serde(deserialize_with = "maybe")]
    updated_at: Option<String>,
    #[serde(deserialize_with = "maybe")]
    completed_at: Option<String>,
    #[serde(deserialize_with = "maybe")]
    order_id: Option<Loose>,
    #[serde(deserialize_with = "maybe")]
    buyer_accepts_marketing: Option<bool>,
    #[serde(deserialize_with = "maybe")]
    customer_locale: Option<String>,
    #[serde(deserialize_with = "maybe")]
    currency: Option<String>,
    #[serde(deserialize_with = "maybe")]
    presentment_currency: Option<String>,
    #[serde(deserialize_with = "maybe")]
    total_price: Option<Loose>,
    #[serde(deserialize_with = "maybe")]
    abandoned_checkout_url: Option<String>,
    #[serde(deserialize_with = "list")]
    discount_codes: Vec<Code>,
    #[serde(deserialize_with = "list")]
    line_items: Vec<Line>,
    #[serde(deserialize_with = "list")]
    shipping_lines: Vec<Priced>,
    #[serde(deserialize_with = "maybe")]
    shipping_address: Option<Address>,
    #[serde(deserialize_with = "maybe")]
    billing_address: Option<Address>,
    #[serde(deserialize_with = "maybe")]
    customer: Option<Customer>,
}

pub(super) fn checkout(c: Checkout, shop: &ShopContext) -> Result<Vec<Happening>, String> {
    let id = c.id.as_ref().ok_or("a checkout without id")?.0.clone();
    let known = |code: Option<&String>| Currency::from_code(code?).ok();
    let currency =
        known(c.presentment_currency.as_ref()).or_else(|| known(c.currency.as_ref())).unwrap_or(shop.currency);
    let found = Found {
        email: c.email.as_ref(),
        phone: c.phone.as_ref(),
        locale: c.customer_locale.as_ref(),
        addresses: [c.shipping_address.as_ref(), c.billing_address.as_ref()],
        customer: c.customer.as_ref(),
    };
    let person = found.person();
    let lines: Vec<CartLine> = c.line_items.iter().filter_map(|l| cart_line(l, currency)).collect();
    let shipping = c.shipping_lines.iter().filter_map(|l| money(l.price.as_ref(), currency)).reduce(plus);
    let finished = || c.completed_at.as_ref().map(|_| format!("completed:{id}"));
    let cart = CartSnapshot {
        key: checkout_key(&id),
        identities: person.identities(),
        profile: person.profile(),
        stage: CartStage::Checkout,
        currency,
        total: money(c.total_price.as_ref(), currency).unwrap_or_else(|| goods(&lines, currency)),
        lines,
        shipping,
        coupon_codes: codes(&c.discount_codes),
        device: None,
        recovery_url: c.abandoned_checkout_url.as_deref().and_then(|u| shop.own_address(u)).map(Into::into),
        shop_recovery: false,
        order_key: c.order_id.clone().map(|o| o.0).or_else(finished),
    };
    let at = instant(c.updated_at.as_deref());
    let record = format!("checkout:{id}");
    let mut told = vec![Happening { body: EventBody::CartChanged { cart: Box::new(cart) }, at }];
    told.extend(found.consents(c.buyer_accepts_marketing, c.created_at.as_deref(), &record));
    Ok(told)
}

fn plus(a: Money, b: Money) -> Money {
    a.checked_add(b).unwrap_or(a)
}

pub(super) fn emptied(key: String, shop: &ShopContext) -> Happening {
    let cart = CartSnapshot {
        key,
        identities: Vec::new(),
        profile: Profile::default(),
        stage: CartStage::Cart,
        currency: shop.currency,
        lines: Vec::new(),
        total: Money::zero(shop.currency),
        shipping: None,
        coupon_codes: Vec::new(),
        device: None,
        recovery_url: None,
        shop_recovery: false,
        order_key: None,
    };
    Happening { body: EventBody::CartChanged { cart: Box::new(cart) }, at: None }
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Cart {
    #[serde(deserialize_with = "maybe")]
    token: Option<Loose>,
    #[serde(deserialize_with = "maybe")]
    id: Option<Loose>,
    #[serde(deserialize_with = "maybe")]
    updated_at: Option<String>,
    #[serde(deserialize_with = "list")]
    line_items: Vec<Line>,
}

pub(super) fn cart(cart: Cart, shop: &ShopContext) -> Result<Vec<Happening>, String> {
    let token = cart.token.or(cart.id).ok_or("a cart without token")?.0;
    let seen = cart.line_items.iter().find_map(|l| as_seen(l.price_set.as_ref()));
    let currency = seen.map_or(shop.currency, |m| m.currency);
    let lines: Vec<CartLine> = cart.line_items.iter().filter_map(|l| cart_line(l, currency)).collect();
    let mut told = emptied(cart_key(&token), shop);
    told.at = instant(cart.updated_at.as_deref());
    if let EventBody::CartChanged { cart } = &mut told.body {
        cart.currency = currency;
        cart.total = goods(&lines, currency);
        cart.lines = lines;
    }
    Ok(vec![told])
}
