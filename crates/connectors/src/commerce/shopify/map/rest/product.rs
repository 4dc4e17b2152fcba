//! Products with their variants.

use domain::event::EventBody;
use domain::money::Currency;
use domain::product::{Product, Variant, VariantOption};
use serde::Deserialize;

use crate::commerce::shopify::map::text::{
    ITEMS_MAX, Loose, TITLE_CHARS_MAX, bounded, instant, list, maybe, money, plain, short,
};
use crate::commerce::shopify::map::{Happening, NO_OPTION, ShopContext, on_sale, stock};

/// Variants that a product webhook spells out; a product with more is cut off here by the vendor.
const WEBHOOK_VARIANTS_MAX: usize = 100;

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Named {
    #[serde(deserialize_with = "maybe")]
    name: Option<String>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Picture {
    #[serde(deserialize_with = "maybe")]
    src: Option<String>,
    #[serde(deserialize_with = "list")]
    variant_ids: Vec<Loose>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct RestVariant {
    #[serde(deserialize_with = "maybe")]
    id: Option<Loose>,
    #[serde(deserialize_with = "maybe")]
    sku: Option<String>,
    #[serde(deserialize_with = "maybe")]
    price: Option<Loose>,
    #[serde(deserialize_with = "maybe")]
    compare_at_price: Option<Loose>,
    #[serde(deserialize_with = "maybe")]
    option1: Option<String>,
    #[serde(deserialize_with = "maybe")]
    option2: Option<String>,
    #[serde(deserialize_with = "maybe")]
    option3: Option<String>,
    #[serde(deserialize_with = "maybe")]
    inventory_policy: Option<String>,
    #[serde(deserialize_with = "maybe")]
    inventory_management: Option<String>,
    #[serde(deserialize_with = "maybe")]
    inventory_quantity: Option<i64>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct RestProduct {
    #[serde(deserialize_with = "maybe")]
    id: Option<Loose>,
    #[serde(deserialize_with = "maybe")]
    title: Option<String>,
    #[serde(deserialize_with = "maybe")]
    body_html: Option<String>,
    #[serde(deserialize_with = "maybe")]
    vendor: Option<String>,
    #[serde(deserialize_with = "maybe")]
    product_type: Option<String>,
    #[serde(deserialize_with = "maybe")]
    handle: Option<String>,
    #[serde(deserialize_with = "maybe")]
    updated_at: Option<String>,
    #[serde(deserialize_with = "maybe")]
    tags: Option<String>,
    #[serde(deserialize_with = "maybe")]
    status: Option<String>,
    #[serde(deserialize_with = "list")]
    variants: Vec<RestVariant>,
    #[serde(deserialize_with = "list")]
    options: Vec<Named>,
    #[serde(deserialize_with = "list")]
    images: Vec<Picture>,
}

fn variant(v: &RestVariant, product: &RestProduct, product_key: &str, currency: Currency) -> Option<Variant> {
    let key = v.id.clone()?.0;
    let values = [&v.option1, &v.option2, &v.option3];
    let named = product.options.iter().zip(values).filter_map(|(option, value)| {
        let (name, value) = (short(option.name.as_deref())?, short(value.as_deref())?);
        (value != NO_OPTION).then_some(VariantOption { name, value })
    });
    let mut options: Vec<VariantOption> = named.collect();
    options.sort();
    let own_picture = product.images.iter().find(|p| p.variant_ids.iter().any(|id| id.0 == key));
    let price = money(v.price.as_ref(), currency);
    Some(Variant {
        product_key: product_key.to_owned(),
        sku: short(v.sku.as_deref()),
        options,
        price,
        compare_at: money(v.compare_at_price.as_ref(), currency).filter(|c| price.is_some_and(|p| c.minor > p.minor)),
        cost: None,
        stock: stock(
            v.inventory_management.is_some(),
            v.inventory_policy.as_deref() == Some("continue"),
            v.inventory_quantity,
        ),
        image_url: own_picture.and_then(|p| p.src.clone()),
        key,
    })
}

/// A product that is not active cannot be bought: for us it has left the catalogue.
pub(super) fn product(p: RestProduct, shop: &ShopContext) -> Result<Vec<Happening>, String> {
    let key = p.id.as_ref().ok_or("a product without id")?.0.clone();
    let at = instant(p.updated_at.as_deref());
    if p.status.as_deref().is_some_and(|s| !on_sale(s)) {
        return Ok(vec![Happening { body: EventBody::ProductDeleted { product_key: key }, at }]);
    }
    let variants: Vec<Variant> =
        p.variants.iter().take(ITEMS_MAX).filter_map(|v| variant(v, &p, &key, shop.currency)).collect();
    let page = p.handle.as_deref().filter(|h| !h.contains(['/', '?', '#'])).zip(shop.origins.first());
    let product = Product {
        title: bounded(p.title.as_deref().unwrap_or_default(), TITLE_CHARS_MAX),
        description: plain(p.body_html.as_deref().unwrap_or_default()),
        brand: short(p.vendor.as_deref()),
        categories: short(p.product_type.as_deref()).into_iter().collect(),
        tags: p.tags.iter().flat_map(|t| t.split(',')).filter_map(|t| short(Some(t))).take(ITEMS_MAX).collect(),
        url: page.map(|(handle, origin)| format!("{origin}/products/{handle}")),
        image_url: p.images.first().and_then(|i| i.src.clone()),
        rating: None,
        key,
    };
    let variants_complete = p.variants.len() < WEBHOOK_VARIANTS_MAX;
    let body = EventBody::ProductChanged { product: Box::new(product), variants, variants_complete };
    Ok(vec![Happening { body, at }])
}
