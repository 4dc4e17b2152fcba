//! Links back to the cart. They lead to the shop's own host, whatever a cart or a template holds, and carry nothing but
//! the cart's key: they sign nobody in.

use domain::cart::Cart;
use url::Url;

use super::config::Config;
use super::template::{self, percent_encode};

/// Whether two addresses have scheme, host and port in common, and `url` carries no user name or password.
pub(super) fn same_host(url: &Url, shop: &Url) -> bool {
    url.origin() == shop.origin() && url.origin().is_tuple() && url.username().is_empty() && url.password().is_none()
}

/// An address that a shop told, when it lies on the shop's host.
pub(super) fn own_address(text: &str, shop: &Url) -> Option<String> {
    let url = Url::parse(text).ok().filter(|_| text.len() <= 2_000)?;
    same_host(&url, shop).then(|| url.to_string())
}

/// The link for a cart: by the template, else what the shop itself gave, else the shop's front page.
pub(super) fn url(config: &Config, cart: &Cart, coupon: Option<&str>, campaign: &str) -> String {
    let values = [
        ("cart_key", cart.latest.key.clone()),
        ("coupon", coupon.unwrap_or_default().to_owned()),
        ("campaign", campaign.to_owned()),
    ];
    let by_template = config.recovery.as_ref().and_then(|recovery| {
        let (address, query) = recovery.url.split_once('?').unwrap_or((&recovery.url, ""));
        let mut filled = template::fill_path(address, &values)?;
        let pairs = query.split('&').filter_map(|pair| pair.split_once('='));
        let pairs: Vec<(String, String)> = pairs.map(|(name, value)| (name.to_owned(), value.to_owned())).collect();
        for (name, value) in template::fill_query(pairs.iter().map(|(n, v)| (n, v)), &values) {
            filled.push(if filled.contains('?') { '&' } else { '?' });
            filled.push_str(&format!("{name}={}", percent_encode(&value)));
        }
        own_address(&filled, config.shop.url.get())
    });
    let by_shop = || cart.latest.recovery_url.as_deref().and_then(|text| own_address(text, config.shop.url.get()));
    by_template.or_else(by_shop).unwrap_or_else(|| config.shop.url.get().to_string())
}
