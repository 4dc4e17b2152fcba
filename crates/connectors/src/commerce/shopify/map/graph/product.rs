//! Products and variants.

use domain::event::EventBody;
use domain::money::Currency;
use domain::product::{Product, Stock, Variant};
use serde::Deserialize;

use super::list::{Amount, Choice, Image, Page, options, picture};
use crate::commerce::shopify::map::text::{
    self, DESCRIPTION_CHARS_MAX, TITLE_CHARS_MAX, bounded, gid_number, instant, short,
};
use crate::commerce::shopify::map::{Happening, on_sale, stock};

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
struct InventoryItem {
    tracked: bool,
    unit_cost: Option<Amount>,
}

/// A variant.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct VariantNode {
    id: String,
    sku: Option<String>,
    price: text::Loose,
    compare_at_price: Option<text::Loose>,
    available_for_sale: bool,
    sellable_online_quantity: i64,
    inventory_policy: String,
    selected_options: Vec<Choice>,
    image: Option<Image>,
    inventory_item: InventoryItem,
}

impl VariantNode {
    /// The variant of a product; `None` when it has no readable id.
    pub fn variant(&self, product_key: &str, currency: Currency) -> Option<Variant> {
        let price = text::money(Some(&self.price), currency);
        let before = text::money(self.compare_at_price.as_ref(), currency);
        let oversold = self.inventory_policy == "CONTINUE";
        let pieces = stock(self.inventory_item.tracked, oversold, Some(self.sellable_online_quantity));
        Some(Variant {
            key: gid_number(&self.id)?,
            product_key: product_key.to_owned(),
            sku: short(self.sku.as_deref()),
            options: options(&self.selected_options),
            price,
            compare_at: before.filter(|b| price.is_some_and(|p| b.minor > p.minor)),
            cost: self.inventory_item.unit_cost.as_ref().and_then(Amount::money),
            stock: if self.available_for_sale || pieces == Stock::Count(0) { pieces } else { Stock::SoldOut },
            image_url: picture(self.image.as_ref()),
        })
    }
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Category {
    full_name: String,
}

#[derive(Debug, Deserialize)]
struct Media {
    preview: Option<Preview>,
}

#[derive(Debug, Deserialize)]
struct Preview {
    image: Option<Image>,
}

/// A product without its variants.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ProductHead {
    id: String,
    title: String,
    description: String,
    vendor: String,
    product_type: String,
    tags: Vec<String>,
    status: String,
    online_store_url: Option<String>,
    updated_at: String,
    category: Option<Category>,
    featured_media: Option<Media>,
}

impl ProductHead {
    /// The global id.
    pub fn gid(&self) -> &str {
        &self.id
    }

    /// The product; `None` when it cannot be bought.
    pub fn product(&self) -> Option<Product> {
        if !on_sale(&self.status) {
            return None;
        }
        let broad = self.category.iter().flat_map(|c| c.full_name.split('>'));
        let categories = broad.chain([self.product_type.as_str()]).filter_map(|c| short(Some(c))).collect();
        let media = self.featured_media.as_ref().and_then(|m| m.preview.as_ref());
        Some(Product {
            key: gid_number(&self.id)?,
            title: bounded(&self.title, TITLE_CHARS_MAX),
            description: bounded(&self.description, DESCRIPTION_CHARS_MAX),
            brand: short(Some(&self.vendor)),
            categories,
            tags: self.tags.iter().filter_map(|t| short(Some(t))).take(text::ITEMS_MAX).collect(),
            url: self.online_store_url.clone().filter(|u| u.starts_with("https://")),
            image_url: picture(media.and_then(|p| p.image.as_ref())),
            rating: None,
        })
    }
}

/// A product with the first of its variants.
#[derive(Debug, Deserialize)]
pub struct ProductNode {
    /// The product itself.
    #[serde(flatten)]
    pub head: ProductHead,
    /// Its first variants.
    pub variants: Page<VariantNode>,
}

impl ProductNode {
    /// What the product tells; `complete` = all variants are there.
    pub fn happening(&self, complete: bool, currency: Currency) -> Option<Happening> {
        let at = instant(Some(&self.head.updated_at));
        let key = gid_number(&self.head.id)?;
        let Some(product) = self.head.product() else {
            return Some(Happening { body: EventBody::ProductDeleted { product_key: key }, at });
        };
        let variants = self.variants.nodes.iter().filter_map(|v| v.variant(&key, currency)).collect();
        let body = EventBody::ProductChanged { product: Box::new(product), variants, variants_complete: complete };
        Some(Happening { body, at })
    }
}

/// A variant with its product.
#[derive(Debug, Deserialize)]
pub struct VariantWithProduct {
    #[serde(flatten)]
    variant: VariantNode,
    product: ProductHead,
}

impl VariantWithProduct {
    /// Both, when the product can be bought.
    pub fn pair(&self, currency: Currency) -> Option<(Product, Variant)> {
        let product = self.product.product()?;
        let variant = self.variant.variant(&product.key, currency)?;
        Some((product, variant))
    }
}
