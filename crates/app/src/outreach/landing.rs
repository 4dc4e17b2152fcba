//! Where the link of a message leads that is not about a cart: the page of what was waited for or is to be reviewed, else
//! the shop. Always on the shop's own host, whatever the catalogue says.

use domain::enrollment::Subject;
use domain::ports::store::{StoreResult, Tx};
use domain::shop::Shop;
use domain::touch::Touch;
use domain::watch;

/// The template whose link leads to the page of what was bought.
const REVIEW: &str = "review-request";

/// The address for a touch; `None` when its link leads nowhere.
///
/// # Errors
/// When the store fails.
pub fn address(tx: &mut dyn Tx, shop: &Shop, touch: &Touch) -> StoreResult<Option<String>> {
    let product = match Subject::from_text(&touch.subject) {
        Some(Subject::Watch(key)) => match watch::variant(&key).map_or(Ok(None), |key| tx.variant(&shop.id, key))? {
            Some(variant) => variant.value.map(|variant| variant.product_key),
            None => None,
        },
        Some(Subject::Order(key)) if touch.message.as_ref().is_some_and(|m| m.template == REVIEW) => {
            let lines = tx.order(&shop.id, &key)?.map(|order| order.latest.lines);
            lines.and_then(|lines| lines.into_iter().next()).map(|line| line.product_key)
        }
        Some(Subject::Order(_)) => None,
        _ => return Ok(None),
    };
    let product = product.map_or(Ok(None), |key| tx.product(&shop.id, &key))?.and_then(|product| product.value);
    let page = product.and_then(|product| product.url).and_then(|url| on_shop(shop, &url));
    Ok(Some(with_campaign(&page.unwrap_or_else(|| shop.url.clone()), touch)))
}

/// An address of the shop's own host; paths are put behind it.
fn on_shop(shop: &Shop, url: &str) -> Option<String> {
    let home = shop.url.trim_end_matches('/');
    let rest = url.strip_prefix(home).or_else(|| url.starts_with('/').then_some(url))?;
    let inside = rest.is_empty() || (rest.starts_with(['/', '?']) && !rest.starts_with("//"));
    inside.then(|| format!("{home}{rest}"))
}

/// Marks by which the shop's statistics and our reports know the visit.
fn with_campaign(url: &str, touch: &Touch) -> String {
    let (page, fragment) = url.split_once('#').map_or((url, None), |(page, fragment)| (page, Some(fragment)));
    let join = if page.contains('?') { '&' } else { '?' };
    let fragment = fragment.map(|f| format!("#{f}")).unwrap_or_default();
    format!("{page}{join}utm_source=cartwright&utm_campaign={}&utm_content={}{fragment}", touch.flow, touch.id)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_page_leads_away_from_the_shop() {
        let shop = Shop { url: "https://shop.example.test/".into(), ..testkit::build::shop("demo") };
        for (url, wanted) in [
            ("https://shop.example.test/p/1", Some("https://shop.example.test/p/1")),
            ("/p/1?x=2", Some("https://shop.example.test/p/1?x=2")),
            ("https://shop.example.test", Some("https://shop.example.test")),
            ("https://shop.example.test.evil.test/p", None),
            ("https://shop.example.test@evil.test/p", None),
            ("//evil.test/p", None),
            ("https://shop.example.test//evil.test", None),
            ("javascript:alert(1)", None),
            ("", None),
        ] {
            assert_eq!(on_shop(&shop, url).as_deref(), wanted, "{url}");
        }
    }
}
