//! Gathers the facts of one message from the truth that was read a moment ago. What cannot be told for certain is left
//! out; what changed since the shopper saw it is told as it is now, and noted.

use domain::cart::{Cart, CartLine};
use domain::decision::{Check, CheckOutcome, DiscountKind};
use domain::fact::{Fact, FactSource, FactValue};
use domain::money::Money;
use domain::ports::commerce::Truth;
use domain::product::{Product, Stock, Variant};
use domain::shop::{Settings, ShippingWay, Shop};
use domain::timestamp::{DAY_MS, MINUTE_MS, Timestamp};

/// Most cart lines shown in a message; the rest is told as a number.
pub const ITEMS_MAX: usize = 5;
/// How long prices and stock may be told after they were read.
const LIVE_TTL_MS: i64 = 5 * MINUTE_MS;
/// How long settings, names and links may be told.
const SETTINGS_TTL_MS: i64 = DAY_MS;

/// A coupon that a message carries.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CouponFact {
    /// The code.
    pub code: String,
    /// What it gives.
    pub kind: DiscountKind,
    /// Until when.
    pub expires_at: Timestamp,
}

/// Everything a message is made from.
#[derive(Debug)]
pub struct Sources<'a> {
    /// The shop.
    pub shop: &'a Shop,
    /// The cart as we know it.
    pub cart: &'a Cart,
    /// What the shop said a moment ago.
    pub truth: &'a Truth,
    /// Given name, when known.
    pub first_name: Option<&'a str>,
    /// Where the shopper is.
    pub country: &'a str,
    /// The shopper's zone.
    pub time_zone: &'a str,
    /// The way back.
    pub link: String,
    /// The way out.
    pub opt_out_link: String,
    /// The coupon, when one was approved and created.
    pub coupon: Option<&'a CouponFact>,
    /// Products to show beside the cart.
    pub also: &'a [(Product, Variant)],
    /// Connector that answered.
    pub system: &'a str,
    /// When the truth was read.
    pub now: Timestamp,
}

/// The facts, and what had to be changed to stay true.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sheet {
    /// Ready for `compose`.
    pub facts: Vec<Fact>,
    /// Drifts: a price that changed, an item that is gone.
    pub adjustments: Vec<Check>,
    /// How many lines can still be bought.
    pub sellable_lines: usize,
}

/// Gathers the facts.
#[must_use]
pub fn gather(sources: &Sources<'_>) -> Sheet {
    let mut sheet = Sheet::default();
    let kept = kept_lines(sources, &mut sheet);
    sheet.sellable_lines = kept.len();
    for (index, (line, product, variant, price)) in kept.iter().take(ITEMS_MAX).enumerate() {
        item(sources, &mut sheet, &format!("item{index}"), line.quantity, (product, variant), *price);
    }
    if kept.len() > ITEMS_MAX {
        let more = i64::try_from(kept.len() - ITEMS_MAX).unwrap_or(0);
        push(&mut sheet, sources, "cart.more", FactValue::Count(more), cart_source(sources), LIVE_TTL_MS);
    }
    totals(sources, &mut sheet, &kept);
    people_and_links(sources, &mut sheet);
    answers(sources, &mut sheet, kept.first().map(|k| k.1));
    also(sources, &mut sheet);
    sheet
}

/// Products that go with it, those that can be had now.
fn also(sources: &Sources<'_>, sheet: &mut Sheet) {
    for (index, (product, variant)) in sources.also.iter().take(3).enumerate() {
        if let Some(price) = variant.price.filter(|p| p.minor > 0)
            && variant.stock.covers(1)
        {
            item(sources, sheet, &format!("also{index}"), 1, (product, variant), price);
        }
    }
}

/// The facts of a message about an order that was placed: what was bought by its name at the time, and what goes with it.
/// Whether the bought pieces can still be had is no matter.
#[must_use]
pub fn of_order(sources: &Sources<'_>) -> Vec<Fact> {
    let mut sheet = Sheet::default();
    let source = FactSource {
        system: "ledger".into(),
        record: sources.cart.latest.key.clone(),
        version: sources.cart.last_change_at.to_string(),
    };
    for (index, line) in sources.cart.latest.lines.iter().take(ITEMS_MAX).enumerate() {
        let title = FactValue::Name(line.title.clone());
        push(&mut sheet, sources, &format!("item{index}.title"), title, source.clone(), SETTINGS_TTL_MS);
    }
    people_and_links(sources, &mut sheet);
    also(sources, &mut sheet);
    sheet.facts
}

type Kept<'a> = (&'a CartLine, &'a Product, &'a Variant, Money);

/// The lines that can be bought now, at their price of now.
fn kept_lines<'a>(sources: &'a Sources<'_>, sheet: &mut Sheet) -> Vec<Kept<'a>> {
    let lines = sources.truth.cart.as_ref().map_or(&sources.cart.latest.lines, |c| &c.lines);
    let mut kept = Vec::new();
    for line in lines {
        match live(sources, line) {
            Ok((product, variant, price)) => {
                if price.currency == line.unit_price.currency && price != line.unit_price {
                    adjust(sheet, "price", format!("{}: {} is now {price}", line.title, line.unit_price));
                }
                kept.push((line, product, variant, price));
            }
            Err(why) => adjust(sheet, "stock", format!("{}: {why}, left out", line.title)),
        }
    }
    kept
}

fn live<'a>(sources: &'a Sources<'_>, line: &CartLine) -> Result<(&'a Product, &'a Variant, Money), String> {
    let found = sources.truth.variants.iter().find(|(_, v)| v.key == line.variant_key);
    let (product, variant) = found.ok_or("no longer in the catalogue")?;
    let price = variant.price.ok_or("has no price any more")?;
    if price.minor <= 0 {
        return Err(format!("price of {price} looks like a mistake"));
    }
    if !variant.stock.covers(1) {
        return Err("sold out".into());
    }
    if !variant.stock.covers(line.quantity) {
        return Err(format!("fewer than the {} wanted are left", line.quantity));
    }
    Ok((product, variant, price))
}

fn adjust(sheet: &mut Sheet, rule: &str, detail: String) {
    sheet.adjustments.push(Check { rule: rule.into(), outcome: CheckOutcome::Adjust, detail });
}

fn push(sheet: &mut Sheet, sources: &Sources<'_>, name: &str, value: FactValue, source: FactSource, ttl_ms: i64) {
    sheet.facts.push(Fact { name: name.to_owned(), value, source, read_at: sources.now, ttl_ms });
}

fn variant_source(sources: &Sources<'_>, variant: &Variant) -> FactSource {
    FactSource {
        system: sources.system.to_owned(),
        record: format!("variant:{}", variant.key),
        version: sources.truth.version.clone(),
    }
}

fn cart_source(sources: &Sources<'_>) -> FactSource {
    let from_shop = sources.truth.cart.is_some();
    FactSource {
        system: if from_shop { sources.system.to_owned() } else { "ledger".into() },
        record: format!("cart:{}", sources.cart.id),
        version: if from_shop { sources.truth.version.clone() } else { sources.cart.last_change_at.to_string() },
    }
}

fn settings_source() -> FactSource {
    FactSource { system: "settings".into(), record: "shop".into(), version: "current".into() }
}

/// A product's name with the options that were chosen, as shoppers read it.
fn title(product: &Product, variant: &Variant) -> String {
    let options: Vec<&str> = variant.options.iter().map(|o| o.value.as_str()).collect();
    if options.is_empty() { product.title.clone() } else { format!("{}, {}", product.title, options.join(", ")) }
}

fn item(sources: &Sources<'_>, sheet: &mut Sheet, name: &str, quantity: i64, of: (&Product, &Variant), price: Money) {
    let (product, variant) = of;
    let source = variant_source(sources, variant);
    let mut add =
        |field: &str, value| push(sheet, sources, &format!("{name}.{field}"), value, source.clone(), LIVE_TTL_MS);
    add("title", FactValue::Name(title(product, variant)));
    add("price", FactValue::Money(price));
    add("quantity", FactValue::Count(quantity));
    if let Some(before) = variant.compare_at.filter(|b| b.currency == price.currency && b.minor > price.minor) {
        add("price_before", FactValue::Money(before));
    }
    if let Some(image) =
        variant.image_url.as_ref().or(product.image_url.as_ref()).and_then(|i| absolute(sources.shop, i))
    {
        add("image", FactValue::Image(image));
    }
    if let Stock::Count(left) = variant.stock
        && (1..=sources.shop.settings.tell_stock_up_to).contains(&left)
    {
        add("stock", FactValue::Count(left));
    }
}

/// A picture's address a mail client can fetch: absolute, or on the shop's own host.
fn absolute(shop: &Shop, url: &str) -> Option<String> {
    if url.starts_with("https://") || url.starts_with("http://") {
        Some(url.to_owned())
    } else {
        url.starts_with('/').then(|| format!("{}{url}", shop.url.trim_end_matches('/')))
    }
}

fn totals(sources: &Sources<'_>, sheet: &mut Sheet, kept: &[Kept<'_>]) {
    let pieces: i64 = kept.iter().map(|k| k.0.quantity).sum();
    push(sheet, sources, "cart.count", FactValue::Count(pieces), cart_source(sources), LIVE_TTL_MS);
    // The shop's own total stands for the prices it was made of: where one has changed since, it is added up anew.
    let unchanged = kept.iter().all(|(line, _, _, price)| line.unit_price == *price);
    let whole = sources.truth.cart.as_ref().filter(|c| unchanged && c.lines.len() == kept.len()).map(|c| c.total);
    let sum = || {
        kept.iter().try_fold(Money::zero(kept.first()?.3.currency), |sum, (line, _, _, price)| {
            price.checked_mul(line.quantity).and_then(|p| sum.checked_add(p)).ok()
        })
    };
    if let Some(total) = whole.or_else(sum) {
        push(sheet, sources, "cart.total", FactValue::Money(total), cart_source(sources), LIVE_TTL_MS);
    }
}

fn people_and_links(sources: &Sources<'_>, sheet: &mut Sheet) {
    let shop = sources.shop;
    let mut add = |name: &str, value| push(sheet, sources, name, value, settings_source(), SETTINGS_TTL_MS);
    add("shop.name", FactValue::Name(shop.name.clone()));
    if !shop.settings.postal_address.is_empty() {
        add("shop.address", FactValue::Name(shop.settings.postal_address.clone()));
    }
    if let Some(name) = sources.first_name {
        add("shopper.first_name", FactValue::Name(name.to_owned()));
    }
    add("link", FactValue::Link(sources.link.clone()));
    add("opt_out.link", FactValue::Link(sources.opt_out_link.clone()));
    if let Some(coupon) = sources.coupon {
        let source = FactSource {
            system: sources.system.to_owned(),
            record: format!("coupon:{}", coupon.code),
            version: coupon.expires_at.to_string(),
        };
        let value = match &coupon.kind {
            DiscountKind::Percent(basis_points) => FactValue::BasisPoints(*basis_points),
            DiscountKind::Fixed(amount) => FactValue::Money(*amount),
            DiscountKind::FreeShipping => FactValue::Promise { claim: "free_shipping".into(), count: None },
        };
        let expires = FactValue::Date { at: coupon.expires_at, zone: sources.time_zone.to_owned() };
        for (name, value) in [
            ("coupon.code", FactValue::Code(coupon.code.clone())),
            ("coupon.value", value),
            ("coupon.expires", expires),
        ] {
            push(sheet, sources, name, value, source.clone(), LIVE_TTL_MS);
        }
    }
}

/// Facts for the lines that answer what shoppers most often ask before they buy.
fn answers(sources: &Sources<'_>, sheet: &mut Sheet, first: Option<&Product>) {
    let settings = &sources.shop.settings;
    let mut add = |name: &str, value| push(sheet, sources, name, value, settings_source(), SETTINGS_TTL_MS);
    if let Some(days) = settings.free_returns_days {
        add("returns", FactValue::Promise { claim: "free_returns".into(), count: Some(days) });
    }
    if let Some((extra, days)) = express(settings, sources.country) {
        let by = sources.now.plus_ms(working_days_ms(sources.now, sources.time_zone, days));
        add("express.extra", FactValue::Money(extra));
        add("express.by", FactValue::Date { at: by, zone: sources.time_zone.to_owned() });
    }
    if let Some(shipping) = sources.cart.latest.shipping {
        push(sheet, sources, "shipping.cost", FactValue::Money(shipping), cart_source(sources), LIVE_TTL_MS);
    }
    if let Some((product, rating)) = first.and_then(|p| p.rating.filter(|r| r.count > 0).map(|r| (p, r))) {
        let source = FactSource {
            system: sources.system.to_owned(),
            record: format!("product:{}", product.key),
            version: sources.truth.version.clone(),
        };
        push(sheet, sources, "rating", FactValue::Count(rating.hundredths), source.clone(), LIVE_TTL_MS);
        push(sheet, sources, "rating.count", FactValue::Count(rating.count), source, LIVE_TTL_MS);
    }
}

/// What express costs more than the cheapest way, and its working days; only where it is faster.
fn express(settings: &Settings, country: &str) -> Option<(Money, i64)> {
    let serves = |w: &&ShippingWay| w.countries.is_empty() || w.countries.iter().any(|c| c == country);
    let ways: Vec<&ShippingWay> = settings.shipping.iter().filter(serves).collect();
    let cheapest = ways.iter().min_by_key(|w| w.price.minor)?;
    let fastest =
        ways.iter().filter(|w| w.price.currency == cheapest.price.currency).min_by_key(|w| (w.days, w.price.minor))?;
    let extra = Money::new(fastest.price.minor - cheapest.price.minor, cheapest.price.currency);
    (fastest.days < cheapest.days && extra.minor > 0).then_some((extra, fastest.days))
}

/// Milliseconds until `days` working days (Monday to Friday) after today in `zone` have passed.
fn working_days_ms(now: Timestamp, zone: &str, days: i64) -> i64 {
    let mut day = now.in_zone(zone).weekday().to_monday_zero_offset();
    let (mut left, mut calendar_days) = (days.clamp(0, 60), 0_i64);
    while left > 0 {
        calendar_days += 1;
        day = (day + 1) % 7;
        left -= i64::from(day < 5);
    }
    calendar_days * DAY_MS
}
