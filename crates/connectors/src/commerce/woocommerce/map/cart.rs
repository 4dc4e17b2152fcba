//! The live cart, as the Store API tells it: money in integer strings of minor units.

use std::collections::BTreeMap;

use domain::cart::{CartLine, CartSnapshot, CartStage};
use domain::money::{Currency, Money};
use domain::product::VariantOption;

use super::super::html::plain;
use super::super::loose::Loose;
use super::{Context, NAME_MAX, person};

/// A cart body, read.
#[derive(Debug)]
pub(in super::super) struct StoreCart {
    /// The cart. Lines of variations carry the variation's key as product key until the product is known.
    pub snapshot: CartSnapshot,
    /// Variants that were put in and have sold out since.
    pub sold_out: Vec<String>,
    /// Lines that are variations, whose product the Store API does not tell.
    pub variations: Vec<String>,
}

/// Reads a Store API cart under `key`; `None` when the body is none, or is in a currency that nobody knows.
pub(in super::super) fn store_cart(body: Loose<'_>, key: &str, ctx: &Context) -> Option<StoreCart> {
    let totals = body.at("totals");
    let items: Vec<Loose<'_>> = body.at("items").items().collect();
    // A cart that counts items and shows none was not read; taking it for emptied would end a recovery.
    if !body.has("items") || (items.is_empty() && body.at("items_count").int().is_some_and(|n| n > 0)) {
        return None;
    }
    let currency = totals.at("currency_code").text().map_or(Ok(ctx.currency), Currency::from_code).ok()?;
    let unit = totals.at("currency_minor_unit").int();
    let billing = body.at("billing_address");
    let customer_id = key.strip_prefix("customer:").and_then(|id| id.parse().ok());
    let identities = person::identities(customer_id, billing, ctx);
    // The address is typed at the checkout; before that the session holds none.
    let at_checkout = billing.at("email").text().is_some() && customer_id.is_none();
    let shipping = minor(totals.at("total_shipping"), unit, currency).map(|net| {
        let tax = minor(totals.at("total_shipping_tax"), unit, currency).map_or(0, |m| m.minor);
        Money::new(net.minor.saturating_add(tax), currency)
    });
    let snapshot = CartSnapshot {
        key: key.to_owned(),
        identities,
        profile: person::profile(billing),
        stage: if at_checkout { CartStage::Checkout } else { CartStage::Cart },
        currency,
        lines: items.iter().filter_map(|i| line(*i, currency)).collect(),
        total: minor(totals.at("total_price"), unit, currency).unwrap_or(Money::zero(currency)),
        shipping,
        coupon_codes: body.at("coupons").items().filter_map(|c| c.at("code").string(100)).take(20).collect(),
        device: None,
        recovery_url: None,
        shop_recovery: false,
        order_key: None,
    };
    let is_variation = |i: &&Loose<'_>| i.at("type").text() == Some("variation");
    let keys = |i: &Loose<'_>| i.at("id").id().map(|id| id.to_string());
    let variations = items.iter().filter(is_variation).filter_map(keys).collect();
    Some(StoreCart { snapshot, sold_out: sold_out(body, &items), variations })
}

/// Puts products under lines of variations, where known; `products` maps variant keys to product keys.
pub(in super::super) fn set_products(snapshot: &mut CartSnapshot, products: &BTreeMap<String, String>) {
    for line in &mut snapshot.lines {
        if let Some(product) = products.get(&line.variant_key) {
            line.product_key.clone_from(product);
        }
    }
}

fn line(item: Loose<'_>, currency: Currency) -> Option<CartLine> {
    let key = item.at("id").id()?.to_string();
    let quantity = item.at("quantity").int().filter(|n| (1..=1_000_000).contains(n))?;
    let prices = item.at("prices");
    let unit_price = minor(prices.at("price"), prices.at("currency_minor_unit").int(), currency)?;
    let mut options: Vec<VariantOption> = item
        .at("variation")
        .items()
        .filter_map(|v| {
            let (name, value) = (v.at("attribute").text()?, v.at("value").string(200)?);
            Some(VariantOption { name: plain(name, 60), value: plain(&value, 60) })
        })
        .take(8)
        .collect();
    options.sort();
    Some(CartLine {
        product_key: key.clone(),
        variant_key: key,
        title: plain(item.at("name").text().unwrap_or_default(), NAME_MAX),
        options,
        quantity,
        unit_price,
        image_url: item.at("images").items().find_map(|i| i.at("src").string(2_000)).filter(|s| s.starts_with("http")),
    })
}

/// Minor units by the shop's own number of decimals, which need not be the currency's.
fn minor(value: Loose<'_>, unit: Option<i64>, currency: Currency) -> Option<Money> {
    let amount = value.int()?;
    let places = u32::try_from(unit.unwrap_or(i64::from(currency.exponent()))).ok().filter(|p| *p <= 8)?;
    let exponent = currency.exponent();
    let scaled = if places <= exponent {
        amount.checked_mul(10_i64.pow(exponent - places))?
    } else {
        let divisor = 10_i64.pow(places - exponent);
        let half = if amount < 0 { -divisor / 2 } else { divisor / 2 };
        amount.checked_add(half)? / divisor
    };
    Some(Money::new(scaled, currency))
}

/// Sold-out lines: by the shop's error messages, which quote the name, and by the remaining stock it tells.
fn sold_out(body: Loose<'_>, items: &[Loose<'_>]) -> Vec<String> {
    let messages: Vec<String> = body
        .at("errors")
        .items()
        .filter(|e| e.at("code").text().is_some_and(|c| c.contains("out_of_stock") || c.contains("not_purchasable")))
        .filter_map(|e| e.at("message").text().map(|m| plain(m, 1_000)))
        .collect();
    let named = |item: &Loose<'_>| {
        let name = plain(item.at("name").text().unwrap_or_default(), NAME_MAX);
        !name.is_empty()
            && messages.iter().any(|m| m.contains(&format!("“{name}”")) || m.contains(&format!("\"{name}\"")))
    };
    let exhausted = |item: &Loose<'_>| {
        item.at("low_stock_remaining").int().is_some_and(|n| n <= 0)
            && item.at("backorders_allowed").flag() == Some(false)
    };
    items.iter().filter(|i| named(i) || exhausted(i)).filter_map(|i| i.at("id").id()).map(|id| id.to_string()).collect()
}
