//! Where a recovery link leads. Always to the shop's own home address.

use domain::cart::{Cart, CartStage};
use url::Url;

use super::map::Context;

/// Most lines in one link.
const LINES_MAX: usize = 50;

/// The address that brings the cart back:
/// - an order that waits for payment: its payment page (which takes no coupon, so not with one);
/// - WooCommerce 10.0 and later: `/checkout-link/`, which rebuilds the cart and applies the coupon;
/// - before: `/cart/?add-to-cart=`, which takes one product, so the line that is worth most.
pub(super) fn recovery_url(
    ctx: &Context,
    checkout_link: bool,
    cart: &Cart,
    coupon: Option<&str>,
    campaign: &str,
) -> String {
    let payment = cart.latest.recovery_url.as_deref().filter(|_| coupon.is_none() && cart.stage == CartStage::Payment);
    let mut url = match payment.and_then(|u| ctx.own_url(u)) {
        Some(url) => url,
        None if checkout_link => checkout_link_url(&ctx.home, cart, coupon),
        None => add_to_cart_url(&ctx.home, cart),
    };
    url.query_pairs_mut().append_pair("utm_source", "cartwright").append_pair("utm_content", campaign);
    url.into()
}

fn below(home: &Url, path: &str) -> Url {
    let mut url = home.clone();
    url.set_path(&format!("{}/{path}", home.path().trim_end_matches('/')));
    url
}

/// Lines with a key that the shop could have given: links are built from digits alone.
fn lines(cart: &Cart) -> impl Iterator<Item = (&str, i64, i64)> {
    let numeric = |key: &&str| !key.is_empty() && key.len() <= 20 && key.bytes().all(|b| b.is_ascii_digit());
    cart.latest.lines.iter().take(LINES_MAX).filter_map(move |line| {
        let key = Some(line.variant_key.as_str()).filter(numeric)?;
        Some((key, line.quantity.max(1), line.unit_price.minor.saturating_mul(line.quantity.max(1))))
    })
}

fn checkout_link_url(home: &Url, cart: &Cart, coupon: Option<&str>) -> Url {
    let products: Vec<String> = lines(cart).map(|(key, quantity, _)| format!("{key}:{quantity}")).collect();
    if products.is_empty() {
        return below(home, "cart/");
    }
    let mut url = below(home, "checkout-link/");
    url.query_pairs_mut().append_pair("products", &products.join(","));
    if let Some(code) = coupon {
        url.query_pairs_mut().append_pair("coupon", code);
    }
    url
}

fn add_to_cart_url(home: &Url, cart: &Cart) -> Url {
    let mut url = below(home, "cart/");
    if let Some((key, quantity, _)) = lines(cart).max_by_key(|(_, _, worth)| *worth) {
        url.query_pairs_mut().append_pair("add-to-cart", key).append_pair("quantity", &quantity.to_string());
    }
    url
}
