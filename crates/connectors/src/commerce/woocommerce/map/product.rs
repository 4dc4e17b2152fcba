//! Products and variations.

use domain::event::EventBody;
use domain::money::Money;
use domain::ports::commerce::CommerceEvent;
use domain::product::{Product, Rating, Stock, Variant, VariantOption};
use domain::timestamp::Timestamp;
use serde_json::Value;

use super::super::html::plain;
use super::super::loose::Loose;
use super::{Context, NAME_MAX, event};

/// Fields read of a product; asking for these alone keeps answers small.
pub(in super::super) const PRODUCT_FIELDS: &str = "id,name,type,status,permalink,description,short_description,sku,price,\
    regular_price,on_sale,purchasable,manage_stock,stock_quantity,stock_status,backorders,backorders_allowed,parent_id,\
    categories,brands,tags,images,attributes,variations,average_rating,rating_count,post_password,date_modified_gmt,\
    cost_of_goods_sold";

/// Fields read of a variation.
pub(in super::super) const VARIATION_FIELDS: &str = "id,status,sku,price,regular_price,on_sale,purchasable,manage_stock,\
    stock_quantity,stock_status,backorders,backorders_allowed,parent_id,image,attributes,date_modified_gmt,\
    cost_of_goods_sold";

/// What a body under `/products` is.
#[derive(Debug)]
pub(in super::super) enum Item {
    /// A product that shoppers can see.
    Product(Box<Product>),
    /// A variation; products and variations share their ids.
    Variation(Box<Variant>),
    /// A product that is not published.
    Hidden(String),
}

/// Reads a product or variation; `None` when the body is neither.
pub(in super::super) fn item(body: Loose<'_>, ctx: &Context) -> Option<Item> {
    let id = body.at("id").id()?;
    let kind = body.at("type").text()?;
    if kind == "variation" {
        let parent = body.at("parent_id").id()?;
        return Some(Item::Variation(Box::new(variant(body, id, parent, ctx))));
    }
    let published =
        body.at("status").text().is_none_or(|s| s == "publish") && body.at("post_password").text().is_none();
    if published { Some(Item::Product(Box::new(product(body, id, ctx)))) } else { Some(Item::Hidden(id.to_string())) }
}

/// Whether the product is bought through variations.
pub(in super::super) fn is_variable(body: Loose<'_>) -> bool {
    body.at("type").text().is_some_and(|t| t.starts_with("variable"))
}

fn product(body: Loose<'_>, id: u64, ctx: &Context) -> Product {
    let names = |field: &str| -> Vec<String> {
        body.at(field).items().filter_map(|c| c.at("name").text()).map(|n| plain(n, NAME_MAX)).take(50).collect()
    };
    let description = body.at("description").text().or_else(|| body.at("short_description").text()).unwrap_or_default();
    let count = body.at("rating_count").int().unwrap_or(0);
    let stars: Option<f64> = body.at("average_rating").string(20).and_then(|r| r.parse().ok());
    let hundredths = stars.filter(|s| (0.0..=5.0).contains(s)).map(|s| (s * 100.0).round() as i64);
    Product {
        key: id.to_string(),
        title: plain(body.at("name").text().unwrap_or_default(), NAME_MAX),
        description: plain(description, 10_000),
        brand: names("brands").into_iter().next(),
        categories: names("categories"),
        tags: names("tags"),
        url: body.at("permalink").text().and_then(|u| ctx.own_url(u)).map(Into::into),
        image_url: body.at("images").items().find_map(image),
        rating: hundredths.filter(|_| count > 0).map(|hundredths| Rating { hundredths, count }),
    }
}

/// The one variant of a product without variations.
pub(in super::super) fn own_variant(body: Loose<'_>, ctx: &Context) -> Option<Variant> {
    let id = body.at("id").id()?;
    Some(variant(body, id, id, ctx))
}

/// A variation as listed below its product.
pub(in super::super) fn variation(body: Loose<'_>, parent: u64, ctx: &Context) -> Option<Variant> {
    Some(variant(body, body.at("id").id()?, parent, ctx))
}

fn variant(body: Loose<'_>, id: u64, parent: u64, ctx: &Context) -> Variant {
    // A simple product's attributes describe it; only a variation's tell it from its siblings. One that is left out
    // stands for "any".
    let mut options: Vec<VariantOption> =
        if id == parent { vec![] } else { body.at("attributes").items().filter_map(option).take(20).collect() };
    options.sort();
    let for_sale =
        body.at("purchasable").flag() != Some(false) && body.at("status").text().is_none_or(|s| s == "publish");
    let price = body.at("price").money(ctx.currency).filter(|p| for_sale && p.minor >= 0);
    let regular = body.at("regular_price").money(ctx.currency);
    let on_sale = body.at("on_sale").flag() == Some(true);
    Variant {
        key: id.to_string(),
        product_key: parent.to_string(),
        sku: body.at("sku").string(100),
        options,
        price,
        compare_at: regular.filter(|r| on_sale && price.is_some_and(|p| r.minor > p.minor)),
        cost: cost(body, ctx),
        stock: stock(body),
        image_url: image(body.at("image")).or_else(|| body.at("images").items().find_map(image)),
    }
}

fn option(attribute: Loose<'_>) -> Option<VariantOption> {
    let slug = || attribute.at("slug").text().map(|s| s.trim_start_matches("pa_"));
    let name = attribute.at("name").text().or_else(slug)?;
    let value = attribute.at("option").string(NAME_MAX)?;
    Some(VariantOption { name: plain(name, NAME_MAX), value: plain(&value, NAME_MAX) })
}

fn image(image: Loose<'_>) -> Option<String> {
    let src = image.at("src").text()?;
    url::Url::parse(src).ok().filter(|u| matches!(u.scheme(), "http" | "https") && src.len() <= 2_000).map(Into::into)
}

/// Cost of goods: the core field where the feature is on, else what common plugins keep.
fn cost(body: Loose<'_>, ctx: &Context) -> Option<Money> {
    let plugin = ["_wc_cog_cost", "_alg_wc_cog_cost"].into_iter().map(|key| body.meta(key));
    std::iter::once(body.at("cost_of_goods_sold").at("total_value"))
        .chain(plugin)
        .find_map(|v| v.money(ctx.currency))
        .filter(|m| m.minor > 0)
}

/// `manage_stock` is true, false or `"parent"`; the quantity is right in the last case too.
fn stock(body: Loose<'_>) -> Stock {
    let managed = body.at("manage_stock");
    let quantity =
        body.at("stock_quantity").int().filter(|_| managed.text() == Some("parent") || managed.flag() == Some(true));
    let backorders = body.at("backorders_allowed").flag() == Some(true)
        || body.at("backorders").text().is_some_and(|b| matches!(b, "yes" | "notify"));
    match (body.at("stock_status").text(), quantity) {
        (Some("onbackorder"), _) => Stock::Available,
        (Some("instock") | None, Some(_)) if backorders => Stock::Available,
        (Some("instock") | None, Some(n)) => Stock::Count(n.max(0)),
        (Some("instock") | None, None) => Stock::Available,
        // A status that only a plugin knows: nothing that may be promised.
        (Some(_), Some(n)) if n <= 0 => Stock::Count(0),
        (Some(_), _) => Stock::SoldOut,
    }
}

/// Variants of a product: its own, or the given variations.
pub(in super::super) fn variants(body: Loose<'_>, variations: &[Value], ctx: &Context) -> Vec<Variant> {
    if is_variable(body) {
        let parent = body.at("id").id().unwrap_or(0);
        variations.iter().filter_map(|v| variation(Loose::new(v), parent, ctx)).collect()
    } else {
        own_variant(body, ctx).into_iter().collect()
    }
}

/// The event of a product body. `variations` where they were fetched; a webhook does not carry them.
pub(in super::super) fn product_event(
    body: Loose<'_>,
    variations: Option<&[Value]>,
    ctx: &Context,
    received_at: Timestamp,
) -> Option<CommerceEvent> {
    let modified = body.at("date_modified_gmt").gmt();
    let record = format!("product:{}", body.at("id").id()?);
    let body = match item(body, ctx)? {
        Item::Variation(variant) => EventBody::VariantChanged { variant },
        Item::Hidden(product_key) => EventBody::ProductDeleted { product_key },
        Item::Product(product) => EventBody::ProductChanged {
            product,
            variants: variants(body, variations.unwrap_or_default(), ctx),
            variants_complete: variations.is_some() || !is_variable(body),
        },
    };
    Some(event(&record, modified, received_at, body))
}

/// The event of a binned product: its body is the id alone.
pub(in super::super) fn product_deleted(id: u64, received_at: Timestamp) -> CommerceEvent {
    let body = EventBody::ProductDeleted { product_key: id.to_string() };
    event(&format!("product:{id}"), None, received_at, body)
}
