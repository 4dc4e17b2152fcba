//! Reads the truth again before a message leaves: what lies in the cart, what it costs now, what is left, who has bought.

use std::collections::BTreeSet;

use domain::cart::{Cart, CartLine, CartSnapshot, CartStage};
use domain::enrollment::Subject;
use domain::ids::CartId;
use domain::money::Money;
use domain::ports::commerce::{CommerceError, Truth, TruthRequest};
use domain::ports::store::{StoreResult, Tx};
use domain::product::{Product, Variant};
use domain::shopper::{Identity, Profile};
use domain::touch::Touch;
use domain::watch;

use crate::context::{App, ShopAdapters};
use crate::ingest::storefront::cart_token_name;
use crate::journey::session_product;

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
    /// What the touch is about where that is no cart (something looked at, ordered, waited for), as a cart that exists
    /// nowhere.
    pub about: Option<Cart>,
}

/// Loads what the question to the shop needs.
///
/// # Errors
/// When the store fails.
pub fn load(tx: &mut dyn Tx, touch: &Touch) -> StoreResult<Loaded> {
    let key = match Subject::from_text(&touch.subject) {
        Some(Subject::Cart(key)) => key,
        Some(Subject::Session(key)) => return Ok(Loaded { cart: looked_at(tx, touch, &key)?, ..Loaded::default() }),
        Some(Subject::Watch(key)) => return Ok(Loaded { cart: waited_for(tx, touch, &key)?, ..Loaded::default() }),
        Some(Subject::Order(key)) => {
            let cart = ordered(tx, touch, &key)?;
            let also = cart.as_ref().map_or(Ok(vec![]), |cart| also(tx, cart))?;
            return Ok(Loaded { cart, secret: None, also });
        }
        Some(Subject::Return(_) | Subject::Conversation(_)) | None => return Ok(Loaded::default()),
    };
    let Some(cart) = tx.cart(&touch.shop, &key)? else { return Ok(Loaded::default()) };
    let secret = tx.secret(&touch.shop, &cart_token_name(&key))?.and_then(|s| String::from_utf8(s).ok());
    let also = also(tx, &cart)?;
    Ok(Loaded { cart: Some(cart), secret, also })
}

/// What a shopper looked at for long.
fn looked_at(tx: &mut dyn Tx, touch: &Touch, session: &str) -> StoreResult<Option<Cart>> {
    let Some(key) = session_product(session) else { return Ok(None) };
    let Some(product) = tx.product(&touch.shop, key)?.and_then(|p| p.value) else { return Ok(None) };
    let variants = tx.variants_of(&touch.shop, key)?;
    let Some(variant) = variants.iter().find(|v| v.price.is_some() && v.stock.covers(1)) else { return Ok(None) };
    Ok(as_line(&product, variant).and_then(|line| basket(touch, "session", vec![line])))
}

/// What somebody waits for.
fn waited_for(tx: &mut dyn Tx, touch: &Touch, key: &str) -> StoreResult<Option<Cart>> {
    let Some(variant) = watch::variant(key).map_or(Ok(None), |key| tx.variant(&touch.shop, key))? else {
        return Ok(None);
    };
    let Some(variant) = variant.value else { return Ok(None) };
    let product = tx.product(&touch.shop, &variant.product_key)?.and_then(|p| p.value);
    let line = product.and_then(|product| as_line(&product, &variant));
    Ok(line.and_then(|line| basket(touch, "watch", vec![line])))
}

/// What was ordered, at the price that was paid: it may have left the catalogue since.
fn ordered(tx: &mut dyn Tx, touch: &Touch, key: &str) -> StoreResult<Option<Cart>> {
    let Some(order) = tx.order(&touch.shop, key)? else { return Ok(None) };
    let lines = order.latest.lines.into_iter().filter(|line| line.quantity > 0).map(|line| CartLine {
        product_key: line.product_key,
        variant_key: line.variant_key,
        title: line.title,
        options: vec![],
        quantity: line.quantity,
        unit_price: Money::new(line.total.minor / line.quantity, line.total.currency),
        image_url: None,
    });
    Ok(basket(touch, "order", lines.collect()))
}

/// A cart that exists nowhere, so that price and stock of what a touch is about are read by the same question as for carts.
fn basket(touch: &Touch, source: &str, lines: Vec<CartLine>) -> Option<Cart> {
    let currency = lines.first()?.unit_price.currency;
    let snapshot = CartSnapshot {
        key: touch.subject.clone(),
        identities: vec![],
        profile: Profile::default(),
        stage: CartStage::Cart,
        currency,
        lines,
        total: Money::zero(currency),
        shipping: None,
        coupon_codes: vec![],
        device: None,
        recovery_url: None,
        shop_recovery: false,
        order_key: None,
    };
    Some(Cart {
        id: CartId::derive(&[touch.shop.as_str(), &touch.subject]),
        shop: touch.shop.clone(),
        shopper: None,
        latest: snapshot,
        identities: BTreeSet::new(),
        stage: CartStage::Cart,
        first_seen_at: touch.created_at,
        last_change_at: touch.created_at,
        source: source.into(),
        shop_recovery: false,
        purchase: None,
    })
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
        let variant =
            tx.variants_of(&cart.shop, &product.key)?.into_iter().find(|v| v.price.is_some() && v.stock.covers(1));
        found.extend(variant.map(|v| (product, v)));
    }
    found.truncate(ALSO_MAX);
    Ok(found)
}

/// Asks the shop.
///
/// # Errors
/// When the shop does not answer; the touch is then tried again later.
pub async fn read(app: &App, adapters: &ShopAdapters, loaded: &Loaded, touch: &Touch) -> Result<Read, CommerceError> {
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
    let subject = Subject::from_text(&touch.subject);
    let about = (!matches!(subject, Some(Subject::Cart(_)))).then(|| cart.clone());
    // Such a cart exists nowhere: what the shop says of it, or does not, means nothing.
    let truth = if about.is_some() { Truth { cart: None, purchase: None, ..truth } } else { truth };
    Ok(Read { truth, also, about })
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
