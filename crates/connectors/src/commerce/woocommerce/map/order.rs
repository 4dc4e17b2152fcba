//! Orders, and the carts that unpaid orders are.
//!
//! | status | becomes |
//! | --- | --- |
//! | `checkout-draft` | a cart at the checkout; never an order |
//! | `pending`, `failed` | an unpaid order, and a cart at payment whose way back is the shop's payment page |
//! | `cancelled`, never paid, placed by the shopper | a cancelled order, and a cart at payment without payment page: shops cancel unpaid orders by themselves after an hour |
//! | `on-hold`, `processing`, `completed`, `refunded` | an order that counts as bought |
//! | `trash`, or deleted | a deleted order, and the cart emptied |
//! | a plugin's own | by payment date, else by `needs_payment`, else as bought: silence is the safer mistake |
//!
//! All of them share the cart key `order:<id>`, as a draft keeps its id when it is placed.

use domain::cart::{CartLine, CartSnapshot, CartStage};
use domain::event::EventBody;
use domain::money::{Currency, Money};
use domain::order::{OrderLine, OrderSnapshot, OrderStatus};
use domain::ports::commerce::CommerceEvent;
use domain::product::VariantOption;
use domain::timestamp::Timestamp;

use super::super::html::plain;
use super::super::loose::Loose;
use super::{Context, NAME_MAX, event, person, shipment};

/// Fields read of an order.
pub(in super::super) const ORDER_FIELDS: &str = "id,number,status,currency,version,prices_include_tax,date_created_gmt,\
    date_modified_gmt,date_paid_gmt,discount_total,discount_tax,shipping_total,shipping_tax,total,customer_id,billing,\
    payment_method,payment_url,needs_payment,created_via,customer_user_agent,meta_data,line_items,shipping_lines,\
    coupon_lines";

/// Marks that the shop's own recovery mail is planned or sent.
const SHOP_RECOVERY_MARKS: [&str; 2] =
    ["_abandoned_cart_recovery_scheduled_at", "_abandoned_cart_recovery_email_sent_at"];

/// An order body, read.
#[derive(Debug)]
pub(in super::super) struct Order {
    /// Last change.
    pub modified: Option<Timestamp>,
    /// The order; `None` for a draft.
    pub order: Option<OrderSnapshot>,
    /// When it was paid, or placed.
    pub bought_at: Timestamp,
    /// The cart it is, while it is not bought.
    pub cart: Option<CartSnapshot>,
}

/// The cart key of an order or draft.
pub(in super::super) fn cart_key(order_id: u64) -> String {
    format!("order:{order_id}")
}

/// The order's id of such a key.
pub(in super::super) fn order_id(cart_key: &str) -> Option<u64> {
    cart_key.strip_prefix("order:")?.parse().ok()
}

enum Standing {
    Draft,
    Placed(OrderStatus),
    /// Staff began to enter it and did not finish.
    Unfinished,
}

fn standing(body: Loose<'_>) -> Standing {
    let status = body.at("status").text().unwrap_or_default();
    Standing::Placed(match status.strip_prefix("wc-").unwrap_or(status) {
        "checkout-draft" => return Standing::Draft,
        "auto-draft" | "draft" | "new" => return Standing::Unfinished,
        "pending" => OrderStatus::PendingPayment,
        "failed" => OrderStatus::Failed,
        "on-hold" => OrderStatus::OnHold,
        "processing" => OrderStatus::Paid,
        "completed" => OrderStatus::Completed,
        "cancelled" => OrderStatus::Cancelled,
        "refunded" => OrderStatus::Refunded,
        "trash" => OrderStatus::Deleted,
        _ if body.at("date_paid_gmt").gmt().is_some() => OrderStatus::Paid,
        _ if body.at("needs_payment").flag() == Some(true) => OrderStatus::PendingPayment,
        _ => OrderStatus::OnHold,
    })
}

/// Reads an order; `None` when the body is no order, is not finished, or has a currency that nobody knows.
pub(in super::super) fn order(body: Loose<'_>, ctx: &Context, received_at: Timestamp) -> Option<Order> {
    let shaped = body.has("status") && ["total", "line_items", "billing"].into_iter().any(|f| body.has(f));
    let id = body.at("id").id().filter(|_| shaped)?;
    let currency = match body.at("currency").text() {
        None => ctx.currency,
        Some(code) => Currency::from_code(code)
            .inspect_err(|error| tracing::warn!(order = id, %error, "order in a currency that cannot be read"))
            .ok()?,
    };
    let modified = body.at("date_modified_gmt").gmt();
    let created = body.at("date_created_gmt").gmt().or(modified).unwrap_or(received_at);
    let bought_at = body.at("date_paid_gmt").gmt().unwrap_or(created);
    let (order, stage) = match standing(body) {
        Standing::Unfinished => return None,
        Standing::Draft => (None, Some(CartStage::Checkout)),
        Standing::Placed(status) => {
            let order = order_snapshot(body, id, status, currency, created, ctx);
            let stage = is_abandonable(body, &order).then_some(CartStage::Payment);
            (Some(order), stage)
        }
    };
    let cart = match (&order, stage) {
        (Some(o), _) if o.status == OrderStatus::Deleted => Some(emptied_cart(id, currency)),
        (_, Some(stage)) => Some(cart_snapshot(body, id, stage, currency, ctx)),
        _ => None,
    };
    Some(Order { modified, order, bought_at, cart })
}

/// Whether a placed order is also an abandoned cart: the shopper went as far as paying, and did not.
fn is_abandonable(body: Loose<'_>, order: &OrderSnapshot) -> bool {
    let unpaid = body.at("date_paid_gmt").gmt().is_none() && !order.entered_by_staff;
    // These are never paid on the spot, so a cancelled one had been bought and called off.
    let offline = matches!(body.at("payment_method").text(), Some("bacs" | "cheque" | "cod" | "invoice"));
    let by_shopper = matches!(body.at("created_via").text(), Some("checkout" | "store-api"));
    match order.status {
        OrderStatus::PendingPayment | OrderStatus::Failed => unpaid,
        OrderStatus::Cancelled => unpaid && by_shopper && !offline,
        _ => false,
    }
}

fn order_snapshot(
    body: Loose<'_>,
    id: u64,
    status: OrderStatus,
    currency: Currency,
    placed_at: Timestamp,
    ctx: &Context,
) -> OrderSnapshot {
    let billing = body.at("billing");
    let money = |field: &str| body.at(field).money(currency);
    let discount = sum(currency, [money("discount_total"), money("discount_tax")]);
    let ours = body.meta("_wc_order_attribution_utm_source").text() == Some("cartwright");
    OrderSnapshot {
        key: id.to_string(),
        number: body.at("number").string(40).unwrap_or_else(|| id.to_string()),
        identities: person::identities(body.at("customer_id").id(), billing, ctx),
        profile: person::profile(billing),
        status,
        placed_at,
        lines: body.at("line_items").items().filter_map(|l| order_line(l, currency)).collect(),
        total: money("total").unwrap_or(Money::zero(currency)),
        discount: Some(discount).filter(|d| d.minor > 0),
        coupon_codes: coupon_codes(body),
        cart_key: Some(cart_key(id)),
        entered_by_staff: is_staff(body),
        utm_content: body.meta("_wc_order_attribution_utm_content").string(200).filter(|_| ours),
        shipments: shipment::shipments(body),
    }
}

/// Admin screens, the shop's own app and points of sale.
fn is_staff(body: Loose<'_>) -> bool {
    let via = body.at("created_via").text().unwrap_or_default();
    let source = body.meta("_wc_order_attribution_source_type").text().unwrap_or_default();
    via == "admin" || via.starts_with("pos") || matches!(source, "admin" | "mobile_app" | "pos")
}

fn coupon_codes(body: Loose<'_>) -> Vec<String> {
    body.at("coupon_lines")
        .items()
        .filter_map(|c| c.at("code").string(100))
        .map(|c| c.to_lowercase())
        .take(20)
        .collect()
}

fn sum<const N: usize>(currency: Currency, parts: [Option<Money>; N]) -> Money {
    let minor = parts.into_iter().flatten().fold(0_i64, |sum, part| sum.saturating_add(part.minor));
    Money::new(minor, currency)
}

/// Product, variant and quantity of a line; `None` for lines without a product, and for nothing of it.
fn bought(line: Loose<'_>) -> Option<(String, String, i64)> {
    let product = line.at("product_id").id()?;
    let variant = line.at("variation_id").id().unwrap_or(product);
    let quantity = line.at("quantity").int().filter(|n| (1..=1_000_000).contains(n))?;
    Some((product.to_string(), variant.to_string(), quantity))
}

fn order_line(line: Loose<'_>, currency: Currency) -> Option<OrderLine> {
    let (product_key, variant_key, quantity) = bought(line)?;
    // `price` is a net float with noise; the totals are exact.
    let total = sum(currency, [line.at("total").money(currency), line.at("total_tax").money(currency)]);
    let title = plain(line.at("name").text().unwrap_or_default(), NAME_MAX);
    Some(OrderLine { product_key, variant_key, title, quantity, total })
}

fn cart_snapshot(body: Loose<'_>, id: u64, stage: CartStage, currency: Currency, ctx: &Context) -> CartSnapshot {
    let billing = body.at("billing");
    let money = |field: &str| body.at(field).money(currency);
    let gross = body.at("prices_include_tax").flag() != Some(false);
    // Only an order that waits for its payment can be paid: drafts and cancelled orders are refused by the shop.
    let payable = matches!(body.at("status").text(), Some("pending" | "failed"));
    let shipped = body.at("shipping_lines").items().next().is_some();
    CartSnapshot {
        key: cart_key(id),
        identities: person::identities(body.at("customer_id").id(), billing, ctx),
        profile: person::profile(billing),
        stage,
        currency,
        lines: body.at("line_items").items().filter_map(|l| cart_line(l, currency, gross)).collect(),
        total: money("total").unwrap_or(Money::zero(currency)),
        shipping: shipped.then(|| sum(currency, [money("shipping_total"), money("shipping_tax")])),
        coupon_codes: coupon_codes(body),
        device: device(body),
        recovery_url: body.at("payment_url").text().filter(|_| payable).and_then(|u| ctx.own_url(u)).map(Into::into),
        shop_recovery: SHOP_RECOVERY_MARKS.iter().any(|mark| body.meta(mark).string(40).is_some()),
        order_key: None,
    }
}

fn cart_line(line: Loose<'_>, currency: Currency, gross: bool) -> Option<CartLine> {
    let (product_key, variant_key, quantity) = bought(line)?;
    // Before discounts, as the catalogue shows it: with tax where the shop enters its prices with tax.
    let tax = line.at("subtotal_tax").money(currency).filter(|_| gross);
    let subtotal = sum(currency, [line.at("subtotal").money(currency), tax]);
    let options = if product_key == variant_key { vec![] } else { line_options(line) };
    let title = line.at("parent_name").text().filter(|_| !options.is_empty()).or_else(|| line.at("name").text());
    Some(CartLine {
        product_key,
        variant_key,
        title: plain(title.unwrap_or_default(), NAME_MAX),
        options,
        quantity,
        unit_price: Money::new(divide_rounded(subtotal.minor, quantity), currency),
        image_url: line
            .at("image")
            .at("src")
            .text()
            .filter(|s| s.starts_with("http"))
            .map(|s| s.chars().take(2_000).collect()),
    })
}

fn divide_rounded(minor: i64, by: i64) -> i64 {
    let half = by / 2;
    if minor < 0 { minor.saturating_sub(half) / by } else { minor.saturating_add(half) / by }
}

/// Chosen options of a variation: the line's visible marks.
fn line_options(line: Loose<'_>) -> Vec<VariantOption> {
    let mut options: Vec<VariantOption> = line
        .at("meta_data")
        .items()
        .filter(|m| m.at("key").text().is_some_and(|k| !k.starts_with('_')))
        .filter_map(|m| {
            let name = m.at("display_key").text().or_else(|| m.at("key").text())?;
            let value = m.at("display_value").string(200).or_else(|| m.at("value").string(200))?;
            Some(VariantOption { name: plain(name, 60), value: plain(&value, 60) })
        })
        .filter(|o| !o.value.is_empty())
        .take(8)
        .collect();
    options.sort();
    options
}

fn device(body: Loose<'_>) -> Option<String> {
    let told = body.meta("_wc_order_attribution_device_type").text().map(str::to_lowercase);
    let agent = body.at("customer_user_agent").text().unwrap_or_default();
    let known = match told.as_deref() {
        Some("mobile") => "phone",
        Some("tablet") => "tablet",
        Some("desktop") => "desktop",
        _ if agent.contains("iPad") || agent.contains("Tablet") => "tablet",
        _ if agent.contains("Mobi") => "phone",
        _ if agent.starts_with("Mozilla/") => "desktop",
        _ => return None,
    };
    Some(known.to_owned())
}

/// The cart of an order that is gone.
pub(in super::super) fn emptied_cart(id: u64, currency: Currency) -> CartSnapshot {
    CartSnapshot {
        key: cart_key(id),
        identities: vec![],
        profile: Default::default(),
        stage: CartStage::Cart,
        currency,
        lines: vec![],
        total: Money::zero(currency),
        shipping: None,
        coupon_codes: vec![],
        device: None,
        recovery_url: None,
        shop_recovery: false,
        order_key: None,
    }
}

/// The events of an order body.
pub(in super::super) fn order_events(
    body: Loose<'_>,
    ctx: &Context,
    received_at: Timestamp,
) -> Option<Vec<CommerceEvent>> {
    let id = body.at("id").id()?;
    let read = order(body, ctx, received_at)?;
    Some(events(id, read.modified, received_at, read.order, read.cart))
}

/// The events of a deleted order, of which the shop tells the id alone.
pub(in super::super) fn order_deleted(id: u64, ctx: &Context, received_at: Timestamp) -> Vec<CommerceEvent> {
    let order = OrderSnapshot {
        key: id.to_string(),
        number: id.to_string(),
        identities: vec![],
        profile: Default::default(),
        status: OrderStatus::Deleted,
        // Unknown, and fixed, so that a redelivery is the same event.
        placed_at: Timestamp::EPOCH,
        lines: vec![],
        total: Money::zero(ctx.currency),
        discount: None,
        coupon_codes: vec![],
        cart_key: Some(cart_key(id)),
        entered_by_staff: false,
        utm_content: None,
        shipments: vec![],
    };
    events(id, None, received_at, Some(order), Some(emptied_cart(id, ctx.currency)))
}

fn events(
    id: u64,
    modified: Option<Timestamp>,
    received_at: Timestamp,
    order: Option<OrderSnapshot>,
    cart: Option<CartSnapshot>,
) -> Vec<CommerceEvent> {
    let record = format!("order:{id}");
    let order = order.map(|o| EventBody::OrderChanged { order: Box::new(o) });
    let cart = cart.map(|c| EventBody::CartChanged { cart: Box::new(c) });
    [order, cart].into_iter().flatten().map(|body| event(&record, modified, received_at, body)).collect()
}
