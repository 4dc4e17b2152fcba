//! The way back into a cart.

use domain::cart::Cart;
use url::Url;

use super::map::ShopContext;

/// Most lines put into a link; longer carts lead to the cart page.
const LINES_MAX: usize = 50;

/// The shop's own recovery address where there is one, else a cart link with the lines, else the cart page; with the
/// coupon and the campaign mark.
pub(super) fn url(shop: &ShopContext, cart: &Cart, coupon: Option<&str>, campaign: &str) -> String {
    let own = cart.latest.recovery_url.as_deref().and_then(|text| shop.own_address(text));
    let Some(mut url) = own.or_else(|| cart_link(shop, cart)) else { return String::new() };
    let kept: Vec<(String, String)> = url
        .query_pairs()
        .filter(|(name, _)| name != "utm_content" && !(coupon.is_some() && name == "discount"))
        .map(|(name, value)| (name.into_owned(), value.into_owned()))
        .collect();
    let has_source = kept.iter().any(|(name, _)| name == "utm_source");
    {
        let mut query = url.query_pairs_mut();
        query.clear().extend_pairs(&kept);
        if let Some(code) = coupon {
            query.append_pair("discount", code);
        }
        if !has_source {
            query.append_pair("utm_source", "cartwright");
        }
        query.append_pair("utm_content", campaign);
    }
    url.into()
}

/// `/cart/VARIANT:QUANTITY,…` on the storefront.
fn cart_link(shop: &ShopContext, cart: &Cart) -> Option<Url> {
    let numeric = |key: &str| (1..=20).contains(&key.len()) && key.bytes().all(|b| b.is_ascii_digit());
    let lines = &cart.latest.lines;
    let all = !lines.is_empty() && lines.len() <= LINES_MAX && lines.iter().all(|l| numeric(&l.variant_key));
    let parts: Vec<String> = lines.iter().map(|l| format!("{}:{}", l.variant_key, l.quantity)).collect();
    let path = if all { format!("/cart/{}", parts.join(",")) } else { "/cart".to_owned() };
    Url::parse(&format!("{}{path}", shop.origins.first()?)).ok()
}
