//! What the demo's storefront page asks for: products, pictures, the clock, and placing an order.

use std::sync::Arc;
use std::sync::atomic::Ordering;

use axum::extract::{Path, State};
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use axum::{Json, Router};
use domain::clock::Clock;
use domain::money::Money;
use domain::order::{OrderLine, OrderSnapshot, OrderStatus};
use domain::product::Stock;
use domain::shopper::{Identity, Profile};
use serde::Deserialize;
use serde_json::json;

use super::shop::euro;
use super::{DemoControl, art};
use crate::http::{Problem, Shared};

/// The demo's own routes.
pub fn router() -> Router<Shared> {
    Router::new()
        .route("/demo/api/products", get(products))
        .route("/demo/api/clock", get(clock).post(set_clock))
        .route("/demo/api/order", post(order))
        .route("/demo/titles.json", get(titles))
        .route("/demo/art/{product}/{file}", get(picture))
}

fn control(service: &Shared) -> Result<Arc<DemoControl>, Problem> {
    service.demo.clone().ok_or_else(Problem::not_found)
}

async fn products(State(service): State<Shared>) -> Result<Json<serde_json::Value>, Problem> {
    let products: Vec<_> = control(&service)?
        .shop
        .products()
        .into_iter()
        .map(|(product, variants)| json!({ "product": product, "variants": variants }))
        .collect();
    Ok(Json(json!({ "products": products })))
}

async fn titles() -> Response {
    ([(header::CONTENT_TYPE, "application/json")], include_str!("../../../../demo/titles.json")).into_response()
}

async fn picture(Path((product, file)): Path<(String, String)>) -> Response {
    let found = match file.rsplit_once('.') {
        Some((variant, "svg")) => art::svg(&product, variant).map(|t| ("image/svg+xml", t.into_bytes())),
        Some((variant, "png")) => art::png(&product, variant).map(|b| ("image/png", b)),
        _ => None,
    };
    match found {
        Some((kind, bytes)) => {
            ([(header::CONTENT_TYPE, kind), (header::CACHE_CONTROL, "max-age=86400")], bytes).into_response()
        }
        None => StatusCode::NOT_FOUND.into_response(),
    }
}

async fn clock(State(service): State<Shared>) -> Result<Json<serde_json::Value>, Problem> {
    let control = control(&service)?;
    Ok(Json(json!({ "now": control.clock.now(), "speed": control.speed() })))
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Speed {
    speed: f64,
}

async fn set_clock(
    State(service): State<Shared>,
    Json(wanted): Json<Speed>,
) -> Result<Json<serde_json::Value>, Problem> {
    let control = control(&service)?;
    control.set_speed(wanted.speed);
    Ok(Json(json!({ "now": control.clock.now(), "speed": control.speed() })))
}

/// An order of the storefront page.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Order {
    cart_key: String,
    lines: Vec<Line>,
    #[serde(default)]
    shipping: Option<String>,
    #[serde(default)]
    coupon_codes: Vec<String>,
    #[serde(default)]
    utm_content: Option<String>,
    #[serde(default)]
    email: Option<String>,
    #[serde(default)]
    phone: Option<String>,
    #[serde(default)]
    first_name: Option<String>,
    #[serde(default)]
    locale: Option<String>,
    #[serde(default)]
    country: Option<String>,
    #[serde(default)]
    time_zone: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Line {
    variant_key: String,
    quantity: i64,
}

/// Places an order at today's prices, as the made-up shop's own checkout would.
async fn order(State(service): State<Shared>, Json(order): Json<Order>) -> Result<Json<serde_json::Value>, Problem> {
    let control = control(&service)?;
    let now = control.clock.now();
    let bad = |why: &str| Problem::new(StatusCode::BAD_REQUEST, why);
    if order.lines.is_empty() || order.lines.len() > 100 || order.cart_key.len() > 200 {
        return Err(bad("an order needs 1 to 100 lines"));
    }
    let mut lines = Vec::new();
    for line in &order.lines {
        let (product, variant) = control.shop.variant(&line.variant_key).ok_or_else(|| bad("unknown variant"))?;
        let quantity = line.quantity.clamp(1, 100);
        let price = variant.price.filter(|_| variant.stock.covers(quantity)).ok_or_else(|| bad("sold out"))?;
        let total = price.checked_mul(quantity).map_err(|_| bad("too many"))?;
        if let Stock::Count(left) = variant.stock {
            control.shop.set_stock(&variant.key, Stock::Count(left - quantity), now);
        }
        lines.push(OrderLine {
            product_key: product.key,
            variant_key: variant.key,
            title: product.title,
            quantity,
            total,
        });
    }
    let shipping = if order.shipping.as_deref() == Some("express") { 1_290 } else { 490 };
    let total = Money::new(lines.iter().map(|l| l.total.minor).sum::<i64>() + shipping, euro());
    let key = format!("web-{}", control.orders.fetch_add(1, Ordering::Relaxed) + 1);
    let identities =
        [order.email.as_deref().and_then(Identity::email), order.phone.as_deref().and_then(Identity::phone)];
    let snapshot = OrderSnapshot {
        key: key.clone(),
        number: key.clone(),
        identities: identities.into_iter().flatten().collect(),
        profile: Profile {
            first_name: order.first_name,
            locale: order.locale,
            country: order.country,
            time_zone: order.time_zone,
        },
        status: OrderStatus::Paid,
        placed_at: now,
        lines,
        total,
        discount: None,
        coupon_codes: order.coupon_codes.into_iter().take(5).collect(),
        cart_key: None,
        entered_by_staff: false,
        utm_content: order.utm_content,
        shipments: vec![],
    };
    control.shop.put_order(snapshot, now);
    Ok(Json(json!({ "order_key": key })))
}
