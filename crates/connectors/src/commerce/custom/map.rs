//! Items of a described shop as our nouns. Pure; every value is looked up by its path and checked.

use std::collections::BTreeMap;

use domain::cart::{CartLine, CartSnapshot, CartStage};
use domain::event::EventBody;
use domain::money::{Currency, Money};
use domain::order::{OrderLine, OrderSnapshot};
use domain::ports::commerce::CommerceEvent;
use domain::product::{Product, Stock, Variant, VariantOption};
use domain::shopper::{Identity, Profile};
use domain::timestamp::Timestamp;
use jiff::tz::TimeZone;
use serde_json::Value;
use sha2::{Digest, Sha256};

use super::config::{Amounts, Config, Kind};
use super::fields::{LinePaths, Path, PersonPaths, VariantPaths};
use super::recovery::own_address;
use crate::files::{text, values};

/// Connector name in identities and ids.
pub(super) const CONNECTOR: &str = "custom";
/// Most lines of a cart or order, and variants of a product.
const LINES_MAX: usize = 1_000;
/// Most tags, categories and coupons of one item.
const WORDS_MAX: usize = 50;

/// One item as a happening. Its id follows from its content, so that a webhook and a list tell of one state alike.
pub(super) fn event(
    config: &Config,
    kind: Kind,
    item: &Value,
    received_at: Timestamp,
) -> Result<CommerceEvent, String> {
    let (name, key, updated_at, body) = match kind {
        Kind::Cart => {
            let (cart, at) = cart(config, item)?;
            ("cart", cart.key.clone(), at, EventBody::CartChanged { cart: Box::new(cart) })
        }
        Kind::Order => {
            let (order, at) = order(config, item)?;
            ("order", order.key.clone(), at, EventBody::OrderChanged { order: Box::new(order) })
        }
        Kind::Product => {
            let (product, variants, at) = product(config, item)?;
            let key = product.key.clone();
            (
                "product",
                key,
                at,
                EventBody::ProductChanged { product: Box::new(product), variants, variants_complete: true },
            )
        }
        Kind::ProductDeleted => {
            let fields = &config.products.as_ref().ok_or("products are not described")?.fields;
            let product_key = key_at(item, &fields.key, "product key")?;
            let at = fields.updated_at.first(item).map(instant).transpose()?.unwrap_or(received_at);
            ("product_deleted", product_key.clone(), at, EventBody::ProductDeleted { product_key })
        }
    };
    let print: String =
        Sha256::digest(item.to_string().as_bytes())[..16].iter().map(|byte| format!("{byte:02x}")).collect();
    let id = format!("{CONNECTOR}:{name}:{}:{print}", key.chars().take(32).collect::<String>());
    Ok(CommerceEvent { id, occurred_at: updated_at.min(received_at), body })
}

/// A cart and when it last changed.
pub(super) fn cart(config: &Config, item: &Value) -> Result<(CartSnapshot, Timestamp), String> {
    let carts = config.carts.as_ref().ok_or("carts are not described")?;
    let fields = &carts.fields;
    let currency = currency(config, fields.currency.as_ref(), item)?;
    let lines = bounded(fields.lines.all(item), "cart")?
        .into_iter()
        .map(|line| cart_line(config, &fields.line, line, currency))
        .collect::<Result<Vec<_>, String>>()?;
    let total = match optional_amount(config, fields.total.as_ref(), item, currency)? {
        Some(total) => total,
        None => sum(lines.iter().map(|line| line.unit_price.checked_mul(line.quantity)), currency)?,
    };
    let stage = fields.stage.as_ref().and_then(|path| words(path, item).into_iter().next());
    let (identities, profile) = person(&fields.person, item);
    let snapshot = CartSnapshot {
        key: key_at(item, &fields.key, "cart key")?,
        identities,
        profile,
        stage: stage.and_then(|word| carts.stages.get(&word).copied()).unwrap_or(CartStage::Cart),
        currency,
        lines,
        total,
        shipping: None,
        coupon_codes: list(fields.coupons.as_ref(), item),
        device: one(fields.device.as_ref(), item),
        recovery_url: one(fields.recovery_url.as_ref(), item).and_then(|url| own_address(&url, config.shop.url.get())),
        shop_recovery: false,
        order_key: one(fields.order_key.as_ref(), item),
    };
    Ok((snapshot, instant_at(item, &fields.updated_at, "updated_at")?))
}

/// An order and when it last changed.
pub(super) fn order(config: &Config, item: &Value) -> Result<(OrderSnapshot, Timestamp), String> {
    let orders = config.orders.as_ref().ok_or("orders are not described")?;
    let fields = &orders.fields;
    let currency = currency(config, fields.currency.as_ref(), item)?;
    let key = key_at(item, &fields.key, "order key")?;
    let word = one(Some(&fields.status), item).ok_or("the order has no status")?;
    let status = orders.statuses.get(&word).copied();
    let lines = bounded(fields.lines.all(item), "order")?
        .into_iter()
        .map(|line| order_line(config, &fields.line, line, currency))
        .collect::<Result<Vec<_>, String>>()?;
    let (identities, profile) = person(&fields.person, item);
    let snapshot = OrderSnapshot {
        number: one(fields.number.as_ref(), item).unwrap_or_else(|| key.clone()),
        key,
        identities,
        profile,
        status: status.ok_or_else(|| format!("status {word:?} is not in orders.statuses"))?,
        placed_at: instant_at(item, &fields.placed_at, "placed_at")?,
        lines,
        total: optional_amount(config, Some(&fields.total), item, currency)?.ok_or("the order has no total")?,
        discount: optional_amount(config, fields.discount.as_ref(), item, currency)?.filter(|given| given.minor > 0),
        coupon_codes: list(fields.coupons.as_ref(), item),
        cart_key: one(fields.cart_key.as_ref(), item),
        entered_by_staff: fields.entered_by_staff.as_ref().and_then(|p| p.first(item)) == Some(&Value::Bool(true)),
        utm_content: one(fields.campaign.as_ref(), item),
        shipments: vec![],
    };
    Ok((snapshot, instant_at(item, &fields.updated_at, "updated_at")?))
}

/// A product, its variants and when it last changed.
pub(super) fn product(config: &Config, item: &Value) -> Result<(Product, Vec<Variant>, Timestamp), String> {
    let fields = &config.products.as_ref().ok_or("products are not described")?.fields;
    let key = key_at(item, &fields.key, "product key")?;
    let title = one(Some(&fields.title), item).ok_or("the product has no title")?;
    let image_url = one(fields.image.as_ref(), item).filter(|url| is_address(url));
    let items = match &fields.variants {
        None => vec![item],
        Some(path) => bounded(path.all(item), "product")?,
    };
    let variants = items
        .into_iter()
        .map(|variant| self::variant(config, &fields.variant, variant, &key))
        .collect::<Result<Vec<_>, String>>()?;
    let product = Product {
        key,
        title,
        description: one_long(fields.description.as_ref(), item).map(|html| text::plain(&html)).unwrap_or_default(),
        brand: one(fields.brand.as_ref(), item),
        categories: list(fields.categories.as_ref(), item),
        tags: list(fields.tags.as_ref(), item),
        url: one(fields.url.as_ref(), item).and_then(|url| own_address(&url, config.shop.url.get())),
        image_url,
        rating: None,
    };
    Ok((product, variants, instant_at(item, &fields.updated_at, "updated_at")?))
}

fn variant(config: &Config, paths: &VariantPaths, item: &Value, product_key: &str) -> Result<Variant, String> {
    let currency = config.shop.currency;
    Ok(Variant {
        key: key_at(item, &paths.key, "variant key")?,
        product_key: product_key.to_owned(),
        sku: one(paths.sku.as_ref(), item),
        options: options(&paths.options, item),
        price: optional_amount(config, Some(&paths.price), item, currency)?,
        compare_at: optional_amount(config, paths.compare_at.as_ref(), item, currency)?,
        cost: optional_amount(config, paths.cost.as_ref(), item, currency)?,
        stock: paths.stock.as_ref().and_then(|path| path.first(item)).map_or(Ok(Stock::Available), stock)?,
        image_url: one(paths.image.as_ref(), item).filter(|url| is_address(url)),
    })
}

fn stock(value: &Value) -> Result<Stock, String> {
    match value {
        Value::Bool(true) => Ok(Stock::Available),
        Value::Bool(false) => Ok(Stock::SoldOut),
        other => {
            let text = scalar(other).ok_or("stock is not a number")?;
            values::whole(&text, "stock").map(|count| Stock::Count(count.max(0)))
        }
    }
}

fn cart_line(config: &Config, paths: &LinePaths, item: &Value, currency: Currency) -> Result<CartLine, String> {
    let line = order_line(config, paths, item, currency)?;
    let unit_price = match optional_amount(config, paths.unit_price.as_ref(), item, currency)? {
        Some(price) => price,
        None => Money::new(line.total.minor / line.quantity, currency),
    };
    Ok(CartLine {
        product_key: line.product_key,
        variant_key: line.variant_key,
        title: line.title,
        options: options(&paths.options, item),
        quantity: line.quantity,
        unit_price,
        image_url: one(paths.image.as_ref(), item).filter(|url| is_address(url)),
    })
}

fn order_line(config: &Config, paths: &LinePaths, item: &Value, currency: Currency) -> Result<OrderLine, String> {
    let product_key = key_at(item, &paths.product, "product key")?;
    let variant_key = match &paths.variant {
        Some(path) => one(Some(path), item).map_or(Ok(product_key.clone()), |v| values::key(&v, "variant key"))?,
        None => product_key.clone(),
    };
    let quantity = values::quantity(&one(Some(&paths.quantity), item).unwrap_or_default())?;
    let total = match optional_amount(config, paths.line_total.as_ref(), item, currency)? {
        Some(total) => total,
        None => optional_amount(config, paths.unit_price.as_ref(), item, currency)?
            .ok_or("a line has no price")?
            .checked_mul(quantity)
            .map_err(|error| error.to_string())?,
    };
    let title = one(paths.title.as_ref(), item).unwrap_or_else(|| product_key.clone());
    Ok(OrderLine { product_key, variant_key, title, quantity, total })
}

fn person(paths: &PersonPaths, item: &Value) -> (Vec<Identity>, Profile) {
    let customer = one(paths.customer.as_ref(), item).and_then(|id| values::key(&id, "customer").ok());
    let phone = one(paths.phone.as_ref(), item).map(|text| text.replace([' ', '-', '(', ')', '/'], ""));
    let identities = [
        customer.filter(|id| id != "0").map(|id| Identity::customer(CONNECTOR, &id)),
        one(paths.email.as_ref(), item).and_then(|email| Identity::email(&email)),
        phone.and_then(|phone| Identity::phone(&phone)),
    ];
    let country = one(paths.country.as_ref(), item);
    let profile = Profile {
        first_name: one(paths.first_name.as_ref(), item),
        locale: one(paths.locale.as_ref(), item).map(|tag| tag.replace('_', "-")),
        country: country
            .filter(|code| code.len() == 2 && code.bytes().all(|b| b.is_ascii_alphabetic()))
            .map(|code| code.to_ascii_uppercase()),
        time_zone: None,
    };
    (identities.into_iter().flatten().collect(), profile)
}

fn options(paths: &BTreeMap<String, Path>, item: &Value) -> Vec<VariantOption> {
    let option =
        |(name, path): (&String, &Path)| one(Some(path), item).map(|value| VariantOption { name: name.clone(), value });
    paths.iter().filter_map(option).collect()
}

fn currency(config: &Config, path: Option<&Path>, item: &Value) -> Result<Currency, String> {
    one(path, item).map_or(Ok(config.shop.currency), |code| Currency::from_code(&code).map_err(|e| e.to_string()))
}

fn optional_amount(
    config: &Config,
    path: Option<&Path>,
    item: &Value,
    currency: Currency,
) -> Result<Option<Money>, String> {
    one(path, item).map(|text| amount(&text, config.shop.amounts, currency)).transpose()
}

/// An amount as the description says that amounts are written.
pub(crate) fn amount(text: &str, amounts: Amounts, currency: Currency) -> Result<Money, String> {
    match amounts {
        Amounts::Decimal => values::amount(text, currency),
        Amounts::Minor => match text.parse::<i64>() {
            Ok(minor @ 0..=1_000_000_000_000_000) => Ok(Money::new(minor, currency)),
            _ => Err(format!("not an amount in minor units: {:?}", text.chars().take(40).collect::<String>())),
        },
    }
}

fn sum(
    amounts: impl Iterator<Item = Result<Money, domain::money::MoneyError>>,
    currency: Currency,
) -> Result<Money, String> {
    let mut total = Money::zero(currency);
    for amount in amounts {
        total = amount.and_then(|amount| total.checked_add(amount)).map_err(|error| error.to_string())?;
    }
    Ok(total)
}

fn key_at(item: &Value, path: &Path, what: &str) -> Result<String, String> {
    values::key(&one(Some(path), item).unwrap_or_default(), what)
}

fn instant_at(item: &Value, path: &Path, what: &str) -> Result<Timestamp, String> {
    path.first(item).ok_or_else(|| format!("{what} is missing")).and_then(instant)
}

fn instant(value: &Value) -> Result<Timestamp, String> {
    values::instant(&scalar(value).unwrap_or_default(), &TimeZone::UTC)
}

fn bounded<'a>(items: Vec<&'a Value>, what: &str) -> Result<Vec<&'a Value>, String> {
    if items.len() > LINES_MAX { Err(format!("more than {LINES_MAX} lines in one {what}")) } else { Ok(items) }
}

pub(crate) fn scalar(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.trim().to_owned()),
        Value::Number(number) => Some(number.to_string()),
        Value::Bool(flag) => Some(flag.to_string()),
        _ => None,
    }
}

/// A short text that is not empty; control characters are dropped.
pub(crate) fn one(path: Option<&Path>, item: &Value) -> Option<String> {
    let text = scalar(path?.first(item)?)?;
    let text: String = text.chars().filter(|c| !c.is_control()).take(2_000).collect();
    (!text.is_empty()).then_some(text)
}

fn one_long(path: Option<&Path>, item: &Value) -> Option<String> {
    scalar(path?.first(item)?)
}

fn words(path: &Path, item: &Value) -> Vec<String> {
    let texts = path.all(item).into_iter().filter_map(scalar).filter(|text| !text.is_empty());
    texts.map(|text| text.chars().take(120).collect()).take(WORDS_MAX).collect()
}

fn list(path: Option<&Path>, item: &Value) -> Vec<String> {
    path.map(|path| words(path, item)).unwrap_or_default()
}

fn is_address(text: &str) -> bool {
    url::Url::parse(text).is_ok_and(|url| matches!(url.scheme(), "https" | "http"))
}
