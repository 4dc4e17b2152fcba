//! Answers the core's questions: from the store, and from the shop as it is this second. Facts only; order data only as far
//! as the conversation's proof reaches.

use std::collections::BTreeSet;
use std::sync::Arc;

use assistant::turn::{Given, Need, Offered, Searched, Verdict};
use discovery::{Limit, Query, Relaxed};
use domain::cart::{Cart, CartLine, CartSnapshot, CartStage};
use domain::conversation::Conversation;
use domain::ids::{CartId, ShopId};
use domain::ports::commerce::TruthRequest;
use domain::ports::store::{StoreResult, Tx, read_async, write_async};
use domain::product::{Product, Variant};
use domain::shop::Shop;
use domain::shopper::Profile;

use super::{access, verdicts};
use crate::context::App;
use crate::shelf::Shelf;

/// Products that a search brings at most.
const FOUND_MAX: usize = 10;
/// Variants of one product that are read live.
const VARIANTS_MAX: usize = 50;

/// A code that must go out when the turn is kept.
pub(super) type CodeToSend = Option<access::ToSend>;

/// Answers one need. `conversation` takes what a right code proves.
pub(super) async fn ask(
    app: &App,
    shop: &Shop,
    conversation: &mut Conversation,
    shelf: &Arc<Shelf>,
    need: &Need,
    code: &mut CodeToSend,
) -> StoreResult<Given> {
    match need {
        Need::Search { words, language, limit } => {
            let (limit, language) = ((*limit).min(FOUND_MAX), Some(language.clone()));
            let found = shelf.search(&Query { limit, language, ..Query::text(words) }, app.now());
            let id = shop.id.clone();
            read_async(&*app.store, move |tx| searched(tx, &id, &found)).await.map(Given::Products)
        }
        Need::Product { key } => product(app, shop, key).await,
        Need::Orders => {
            let (for_tx, held) = (app.clone(), conversation.clone());
            read_async(&*app.store, move |tx| access::orders(&for_tx, tx, &held)).await.map(Given::Orders)
        }
        Need::SendCode { order_number, contact } => {
            let (for_tx, held) = (app.clone(), conversation.clone());
            let (number, contact) = (order_number.clone(), contact.clone());
            *code = write_async(&*app.store, move |tx| access::ask(&for_tx, tx, &held, &number, &contact)).await?;
            Ok(Given::CodeAsked)
        }
        Need::CheckCode { code } => {
            let (for_tx, mut held, code) = (app.clone(), conversation.clone(), code.clone());
            let (checked, held) = write_async(&*app.store, move |tx| {
                let checked = access::check(&for_tx, tx, &mut held, &code)?;
                Ok((checked, held))
            })
            .await?;
            conversation.verified_until = held.verified_until;
            conversation.verified_orders = held.verified_orders;
            Ok(Given::CodeChecked { right: checked.0, blocked: checked.1 })
        }
        Need::Knowledge { words } => crate::pages::answer(app, shop, &conversation.locale, words).await,
        // Gift cards no connector can look up yet.
        Need::GiftCard { .. } => Ok(Given::Failed),
        Need::ReturnVerdict { order_key, variant_key, reason, condition, photos } => {
            let (for_tx, shop, held) = (app.clone(), shop.clone(), conversation.clone());
            let (order, variant) = (order_key.clone(), variant_key.clone());
            let (reason, condition, photos) = (reason.clone(), condition.clone(), *photos);
            let ask = move |tx: &mut dyn Tx| {
                let (order_key, variant_key, reason, condition) = (&*order, &*variant, &*reason, &*condition);
                let wanted = verdicts::Wanted { order_key, variant_key, reason, condition, photos };
                verdicts::of_return(&for_tx, tx, &shop, &held, &wanted)
            };
            write_async(&*app.store, ask).await.map(Given::Verdict)
        }
        Need::CancelVerdict { order_key, confirmed } => {
            let (for_tx, shop, held, key) = (app.clone(), shop.clone(), conversation.clone(), order_key.clone());
            let confirmed = *confirmed;
            let ask = move |tx: &mut dyn Tx| verdicts::of_cancellation(&for_tx, tx, &shop, &held, &key, confirmed);
            write_async(&*app.store, ask).await.map(Given::Verdict)
        }
        // Free text is no address that a table could judge.
        Need::AddressVerdict { .. } => Ok(Given::Verdict(Verdict {
            outcome: "person".into(),
            reason: "written_address".into(),
            decision: String::new(),
            label_payer: String::new(),
            until: None,
        })),
    }
}

/// What a search found, as the store holds it.
fn searched(tx: &mut dyn Tx, shop: &ShopId, found: &discovery::Found) -> StoreResult<Searched> {
    let mut products = Vec::new();
    for hit in &found.hits {
        let Some(product) = tx.product(shop, &hit.product_key)?.and_then(|held| held.value) else { continue };
        let words = hit.why.iter().filter(|why| matches!(why.field, "title" | "brand" | "category"));
        let named = words.map(|why| &why.word).collect::<BTreeSet<_>>().len();
        products.push(Offered { product, variants: tx.variants_of(shop, &hit.product_key)?, named });
    }
    // Sizes and colours that a product does not come in are told with the product itself.
    let widened = |relaxed: &Relaxed| match relaxed {
        Relaxed::Limit { limit, .. } => *limit == Limit::Price,
        Relaxed::Word { word } => found.things.contains(word),
    };
    Ok(Searched { products, names_thing: !found.things.is_empty(), relaxed: found.relaxed.iter().any(widened) })
}

/// A product with price and stock as the shop tells them now.
async fn product(app: &App, shop: &Shop, key: &str) -> StoreResult<Given> {
    let (id, wanted) = (shop.id.clone(), key.to_owned());
    let known = read_async(&*app.store, move |tx| {
        let product = tx.product(&id, &wanted)?.and_then(|p| p.value);
        Ok((product, tx.variants_of(&id, &wanted)?))
    })
    .await?;
    let (Some(product), variants) = known else { return Ok(Given::Product(None)) };
    let Some(adapters) = app.shops.get(&shop.id) else { return Ok(Given::Failed) };
    let Some(cart) = as_cart(app, shop, &product, &variants) else { return Ok(Given::Product(None)) };
    let request = TruthRequest { cart: &cart, identities: &[], cart_secret: None };
    let Ok(truth) = adapters.commerce.truth(request).await else { return Ok(Given::Failed) };
    let mut live: Vec<Variant> = Vec::new();
    for (_, variant) in truth.variants.iter().filter(|(p, _)| p.key == key) {
        live.push(variant.clone());
    }
    let product = truth.variants.into_iter().map(|(p, _)| p).find(|p| p.key == key);
    Ok(Given::Product(product.map(|p| (p, live, app.now()))))
}

/// A cart of the product's variants that exists nowhere, so that they are read by the same question as carts are.
fn as_cart(app: &App, shop: &Shop, product: &Product, variants: &[Variant]) -> Option<Cart> {
    let key = format!("look:{}", product.key);
    let lines: Vec<CartLine> = (variants.iter().take(VARIANTS_MAX))
        .filter_map(|variant| {
            Some(CartLine {
                product_key: product.key.clone(),
                variant_key: variant.key.clone(),
                title: product.title.clone(),
                options: variant.options.clone(),
                quantity: 1,
                unit_price: variant.price?,
                image_url: None,
            })
        })
        .collect();
    let total = lines.first()?.unit_price;
    let snapshot = CartSnapshot {
        key: key.clone(),
        identities: vec![],
        profile: Profile::default(),
        stage: CartStage::Cart,
        currency: shop.currency,
        lines,
        total,
        shipping: None,
        coupon_codes: vec![],
        device: None,
        recovery_url: None,
        shop_recovery: false,
        order_key: None,
    };
    Some(Cart {
        id: CartId::derive(&[shop.id.as_str(), &key]),
        shop: shop.id.clone(),
        shopper: None,
        latest: snapshot,
        identities: std::collections::BTreeSet::new(),
        stage: CartStage::Cart,
        first_seen_at: app.now(),
        last_change_at: app.now(),
        source: "assistant".into(),
        shop_recovery: false,
        purchase: None,
    })
}
