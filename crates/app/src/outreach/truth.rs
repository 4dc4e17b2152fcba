//! Reads the truth again before a message leaves: what lies in the cart, what it costs now, what is left, who has bought.

use domain::cart::{Cart, CartLine};
use domain::enrollment::Subject;
use domain::event::EVENT_ID_BYTES_MAX;
use domain::ports::commerce::{CommerceError, Truth, TruthRequest};
use domain::ports::store::{StoreResult, Tx};
use domain::product::{Product, Variant};
use domain::shopper::Identity;
use domain::touch::Touch;

use crate::context::{App, ShopAdapters};
use crate::ingest::storefront::cart_token_name;

/// Most products that are shown beside a cart.
const ALSO_MAX: usize = 3;
/// Most catalogue rows that are looked at to find them.
const CATALOGUE_LOOKED_AT: i64 = 500;

/// What is known before the shop is asked.
#[derive(Clone, Default)]
pub struct Loaded {
    /// The cart of the touch's subject.
    pub cart: Option<Cart>,
    /// The platform's secret for it.
    pub secret: Option<String>,
    /// Products that go with it, by our copy of the catalogue.
    pub also: Vec<(Product, Variant)>,
}

/// The shop's answer for one touch.
#[derive(Clone, Debug, Default)]
pub struct Read {
    /// About the cart.
    pub truth: Truth,
    /// Products to show beside it, as they are now.
    pub also: Vec<(Product, Variant)>,
}

/// Loads what the question to the shop needs.
///
/// # Errors
/// When the store fails.
pub fn load(tx: &mut dyn Tx, touch: &Touch) -> StoreResult<Loaded> {
    let Some(Subject::Cart(key)) = Subject::from_text(&touch.subject) else { return Ok(Loaded::default()) };
    debug_assert!(key.len() <= EVENT_ID_BYTES_MAX * 4, "cart keys are bounded at the door");
    let Some(cart) = tx.cart(&touch.shop, &key)? else { return Ok(Loaded::default()) };
    let secret = tx.secret(&touch.shop, &cart_token_name(&key))?.and_then(|s| String::from_utf8(s).ok());
    let also = also(tx, &cart)?;
    Ok(Loaded { cart: Some(cart), secret, also })
}

/// Products of the same categories that are not in the cart, best rated first. A plain rule; recommendations proper come
/// from `discovery`.
fn also(tx: &mut dyn Tx, cart: &Cart) -> StoreResult<Vec<(Product, Variant)>> {
    let mut wanted: Vec<String> = Vec::new();
    for line in &cart.latest.lines {
        if let Some(product) = tx.product(&cart.shop, &line.product_key)?.and_then(|p| p.value) {
            wanted.extend(product.categories);
        }
    }
    let in_cart = |key: &str| cart.latest.lines.iter().any(|l| l.product_key == key);
    let mut near: Vec<Product> = tx.products(&cart.shop, "", CATALOGUE_LOOKED_AT)?;
    near.retain(|p| !in_cart(&p.key) && p.categories.iter().any(|c| wanted.contains(c)));
    near.sort_by_key(|p| (std::cmp::Reverse(p.rating.map_or(0, |r| r.hundredths)), p.key.clone()));
    let mut found = Vec::new();
    for product in near.into_iter().take(ALSO_MAX * 2) {
        let variant = tx.variants_of(&cart.shop, &product.key)?.into_iter().find(|v| v.price.is_some() && v.stock.covers(1));
        found.extend(variant.map(|v| (product, v)));
    }
    found.truncate(ALSO_MAX);
    Ok(found)
}

/// Asks the shop.
///
/// # Errors
/// When the shop does not answer; the touch is then tried again later.
pub async fn read(
    app: &App,
    adapters: &ShopAdapters,
    loaded: &Loaded,
    touch: &Touch,
) -> Result<Read, CommerceError> {
    let Some(cart) = &loaded.cart else { return Ok(Read::default()) };
    let identities: Vec<Identity> = cart.identities.iter().cloned().collect();
    // The products beside the cart ride on the same question, as further lines of a copy.
    let mut asked = cart.clone();
    asked.latest.lines.extend(loaded.also.iter().filter_map(|(p, v)| as_line(p, v)));
    let request = TruthRequest { cart: &asked, identities: &identities, cart_secret: loaded.secret.as_deref() };
    let mut truth = adapters.commerce.truth(request).await?;
    if truth.version.is_empty() {
        truth.version = app.now().to_string();
    }
    tracing::debug!(touch = %touch.id, variants = truth.variants.len(), "truth read");
    let also = loaded.also.iter().filter_map(|(_, v)| truth.variants.iter().find(|(_, now)| now.key == v.key).cloned());
    let also = also.collect();
    Ok(Read { truth, also })
}

fn as_line(product: &Product, variant: &Variant) -> Option<CartLine> {
    Some(CartLine {
        product_key: product.key.clone(),
        variant_key: variant.key.clone(),
        title: product.title.clone(),
        options: variant.options.clone(),
        quantity: 1,
        unit_price: variant.price?,
        image_url: None,
    })
}
