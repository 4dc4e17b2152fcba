//! Questions to the interface, against a mock that answers by the name of the operation.

use std::sync::Mutex;
use std::sync::atomic::Ordering;

use connectors::commerce::shopify::{ConfigError, Shopify, TOPICS};
use domain::cart::CartStage;
use domain::decision::DiscountKind;
use domain::event::EventBody;
use domain::money::{Currency, Money};
use domain::ports::commerce::{ChangeFeed, Commerce, TruthRequest};
use domain::product::Stock;
use domain::shopper::Identity;
use serde_json::{Value, json};
use wiremock::matchers::{header, method, path};
use wiremock::{Mock, MockServer, Request, Respond, ResponseTemplate};

use super::{ambient, config};
use crate::conformance::{approved, at, discount};

struct ByOperation<F>(F);

impl<F: Fn(&str, &Value) -> Value + Send + Sync> Respond for ByOperation<F> {
    fn respond(&self, request: &Request) -> ResponseTemplate {
        let body: Value = request.body_json().expect("a json body");
        let operation = body["operationName"].as_str().expect("a name");
        ResponseTemplate::new(200).set_body_json((self.0)(operation, &body))
    }
}

/// A server that answers each operation by `answer(name, body)`.
pub async fn mock(answer: impl Fn(&str, &Value) -> Value + Send + Sync + 'static) -> MockServer {
    let server = MockServer::start().await;
    Mock::given(method("POST"))
        .and(path("/admin/api/2026-10/graphql.json"))
        .and(header("x-shopify-access-token", "shpat_0123456789abcdef"))
        .respond_with(ByOperation(answer))
        .mount(&server)
        .await;
    server
}

fn shop(server: &MockServer) -> Shopify {
    Shopify::new(config(Some(server.uri())), ambient().0).expect("a good configuration")
}

fn usd(minor: i64) -> Money {
    Money::new(minor, Currency::from_code("USD").expect("known"))
}

fn cost(available: f64) -> Value {
    let status = json!({"maximumAvailable": 100.0, "currentlyAvailable": available, "restoreRate": 50.0});
    json!({"cost": {"requestedQueryCost": 60, "actualQueryCost": 60, "throttleStatus": status}})
}

const SHOP: &str = r#"{"shop": {"name": "Demo", "myshopifyDomain": "demo-shop.myshopify.com", "email": "x@example.test",
    "currencyCode": "USD", "ianaTimezone": "Europe/Berlin", "primaryDomain": {"host": "shop.example.test",
    "url": "https://shop.example.test"}}}"#;

fn shop_data() -> Value {
    serde_json::from_str(SHOP).expect("json")
}

fn variant(id: u32, quantity: i64) -> Value {
    json!({"id": format!("gid://shopify/ProductVariant/{id}"), "sku": "SOCK", "price": "19.90", "compareAtPrice": "25.00",
        "availableForSale": quantity > 0, "sellableOnlineQuantity": quantity, "inventoryPolicy": "DENY",
        "selectedOptions": [{"name": "Color", "value": "Red"}, {"name": "Title", "value": "Default Title"}],
        "image": {"url": "https://cdn.example.test/red.png"},
        "inventoryItem": {"tracked": true, "unitCost": {"amount": "7.5", "currencyCode": "USD"}}})
}

fn product(id: u32, status: &str) -> Value {
    json!({"id": format!("gid://shopify/Product/{id}"), "title": "Wool Sock", "description": "Warm.", "vendor": "Berg Wool",
        "productType": "Socks", "tags": ["warm"], "status": status, "updatedAt": "2026-11-20T10:00:00Z",
        "onlineStoreUrl": "https://shop.example.test/products/wool-sock", "category": {"fullName": "Apparel > Socks"},
        "featuredMedia": {"preview": {"image": {"url": "https://cdn.example.test/sock.png"}}}})
}

fn with(mut base: Value, key: &str, value: Value) -> Value {
    base[key] = value;
    base
}

fn customer() -> Value {
    json!({"id": "gid://shopify/Customer/7", "firstName": "Anna", "locale": "de", "updatedAt": "2026-11-20T09:00:00Z",
        "defaultAddress": {"firstName": "Anna", "countryCodeV2": "DE", "phone": null},
        "defaultEmailAddress": {"emailAddress": "anna.berg@example.test", "marketingState": "SUBSCRIBED",
            "marketingOptInLevel": "CONFIRMED_OPT_IN", "marketingUpdatedAt": "2026-01-01T00:00:00Z"},
        "defaultPhoneNumber": {"phoneNumber": "+4915112345678", "whatsAppMarketingConsent": {"state": "UNSUBSCRIBED",
            "optInLevel": "SINGLE_OPT_IN", "updatedAt": "2026-02-01T00:00:00Z"}}})
}

fn amount(side: &str, amount: &str) -> Value {
    json!({side: {"amount": amount, "currencyCode": "USD"}})
}

fn checkout(completed_at: Value) -> Value {
    let line = json!({"title": "Wool Sock", "quantity": 2, "image": null, "product": {"id": "gid://shopify/Product/1"},
        "variant": {"id": "gid://shopify/ProductVariant/11", "selectedOptions": []},
        "originalUnitPriceSet": amount("presentmentMoney", "19.90")});
    json!({"id": "gid://shopify/AbandonedCheckout/99", "abandonedCheckoutUrl": "https://demo-shop.myshopify.com/recover",
        "createdAt": "2026-11-20T10:00:00Z", "updatedAt": "2026-11-20T10:05:00Z", "completedAt": completed_at,
        "discountCodes": [], "totalPriceSet": amount("presentmentMoney", "39.80"), "shippingAddress": null,
        "billingAddress": null, "customer": customer(), "lineItems": {"nodes": [line]}})
}

fn order_head(id: u32, financial: &str, created_at: &str) -> Value {
    json!({"id": format!("gid://shopify/Order/{id}"), "createdAt": created_at, "cancelledAt": null, "closed": false,
        "displayFinancialStatus": financial, "displayFulfillmentStatus": "UNFULFILLED"})
}

fn page(nodes: Value, next: Option<&str>) -> Value {
    json!({"nodes": nodes, "pageInfo": {"hasNextPage": next.is_some(), "endCursor": next}})
}

fn anna() -> Vec<Identity> {
    vec![Identity::email("anna.berg@example.test").expect("an address"), Identity::customer("shopify", "7")]
}

#[test]
fn the_token_goes_nowhere_but_to_a_shop() {
    for domain in [
        "",
        ".myshopify.com",
        "evil.example",
        "shop.myshopify.com.evil.example",
        "evil.example/.myshopify.com",
        "a.b.myshopify.com",
        "shop@evil.myshopify.com",
        "Shop.myshopify.com",
        "-a.myshopify.com",
        "shop.myshopify.com:8080",
        "shop.myshopify.com/",
        "evil.example#.myshopify.com",
        "shöp.myshopify.com",
    ] {
        let mut config = config(None);
        config.shop_domain = domain.to_owned();
        assert!(matches!(Shopify::new(config, ambient().0), Err(ConfigError::ShopDomain(_))), "{domain}");
    }
    let bad = |change: fn(&mut connectors::commerce::shopify::ShopifyConfig)| {
        let mut config = config(None);
        change(&mut config);
        Shopify::new(config, ambient().0).map(|_| ()).expect_err("refused").to_string()
    };
    assert!(bad(|c| c.api_version = "latest".into()).starts_with("api_version"));
    assert!(bad(|c| c.access_token = " ".into()).starts_with("access_token"));
    assert!(bad(|c| c.storefront_url = Some("ftp://x".into())).starts_with("storefront_url"));
    assert!(bad(|c| c.checkout_hosts = vec!["a/b".into()]).starts_with("checkout_hosts"));
    assert!(bad(|c| c.base_url = Some("http://169.254.169.254".into())).starts_with("cannot build"));
    assert!(!format!("{:?}", config(None)).contains("0123456789"), "secrets never show");
}

#[tokio::test]
async fn a_connection_is_probed() {
    let server = mock(|_, _| json!({"data": shop_data()})).await;
    let info = shop(&server).probe().await.expect("an answer");
    assert_eq!((info.name.as_str(), info.time_zone.as_str()), ("Demo", "Europe/Berlin"));
    let server = mock(|_, _| {
        let mut data = shop_data();
        data["shop"]["myshopifyDomain"] = json!("other.myshopify.com");
        json!({"data": data})
    })
    .await;
    let error = shop(&server).probe().await.expect_err("another shop");
    assert!(!error.temporary && error.message.contains("other.myshopify.com"));
}

#[tokio::test]
async fn waits_for_cost_points_before_a_question_that_would_not_fit() {
    let server = mock(|_, _| json!({"data": shop_data(), "extensions": cost(10.0)})).await;
    let (ambient, waited_ms) = ambient();
    let shop = Shopify::new(config(Some(server.uri())), ambient).expect("good");
    shop.probe().await.expect("an answer");
    assert_eq!(waited_ms.load(Ordering::SeqCst), 0);
    shop.probe().await.expect("an answer");
    assert_eq!(waited_ms.load(Ordering::SeqCst), 1_000, "50 points at 50 a second");
}

#[tokio::test]
async fn throttled_questions_are_asked_again_but_not_for_ever() {
    let calls = Mutex::new(0);
    let server = mock(move |_, _| {
        let mut calls = calls.lock().expect("unpoisoned");
        *calls += 1;
        let refused = json!([{"message": "Throttled", "extensions": {"code": "THROTTLED"}}]);
        if *calls == 3 {
            json!({"data": shop_data(), "extensions": cost(40.0)})
        } else {
            json!({"errors": refused, "extensions": cost(5.0)})
        }
    })
    .await;
    let (ambient, waited_ms) = ambient();
    let shop = Shopify::new(config(Some(server.uri())), ambient).expect("good");
    shop.probe().await.expect("the third try");
    assert_eq!(waited_ms.load(Ordering::SeqCst), 2_200, "twice 55 points at 50 a second");
    let error = shop.probe().await.expect_err("given up");
    assert!(error.temporary, "{error}");
    assert_eq!(server.received_requests().await.expect("recorded").len(), 3 + 4);
}

#[tokio::test]
async fn a_question_found_too_large_is_asked_in_smaller_parts() {
    let server = mock(|_, body| {
        let rows = body["variables"]["n"].as_u64().expect("a number");
        if rows > 7 {
            return json!({"errors": [{"message": "too large", "extensions": {"code": "MAX_COST_EXCEEDED"}}]});
        }
        json!({"data": {"orders": page(json!([]), None)}})
    })
    .await;
    let page = shop(&server).changes(ChangeFeed::Orders, at("2026-11-20T10:00:00Z"), None).await.expect("a page");
    assert_eq!(page.next, None);
    let asked: Vec<Value> =
        server.received_requests().await.expect("recorded").iter().map(|r| r.body_json().expect("json")).collect();
    let rows: Vec<u64> = asked.iter().filter_map(|b| b["variables"]["n"].as_u64()).collect();
    assert_eq!(rows, [25, 12, 6]);
    assert_eq!(asked[0]["variables"]["q"], "updated_at:>='2026-11-20T09:59:00.000Z'");
}

#[tokio::test]
async fn orders_are_read_page_by_page_with_the_consent_beside_them() {
    let server = mock(|operation, body| {
        assert_eq!(operation, "Orders");
        let line = json!({"title": "Wool Sock", "quantity": 2, "product": {"id": "gid://shopify/Product/1"},
            "variant": {"id": "gid://shopify/ProductVariant/11"}, "discountedTotalSet": amount("shopMoney", "30.00"),
            "taxLines": [{"priceSet": amount("shopMoney", "5.70")}]});
        let mut order = order_head(53, "PAID", "2026-11-20T10:00:00Z");
        let rest = json!({"name": "#1001", "updatedAt": "2026-11-20T10:01:00Z", "email": "anna.berg@example.test",
            "phone": null, "sourceName": "web", "customerLocale": "de-DE", "taxesIncluded": false,
            "discountCodes": ["TENOFF"], "totalDiscountsSet": amount("shopMoney", "9.80"),
            "currentTotalPriceSet": amount("shopMoney", "35.70"), "shippingAddress": {"firstName": "Anna",
            "countryCodeV2": "DE", "phone": "0171 1234567"}, "billingAddress": null, "customer": customer(),
            "customerJourneySummary": {"lastVisit": {"utmParameters": {"content": "touch-7"}}},
            "lineItems": {"nodes": [line]}});
        order.as_object_mut().expect("object").extend(rest.as_object().expect("object").clone());
        let next = body["variables"]["after"].is_null().then_some("mark");
        json!({"data": {"orders": page(json!([order]), next)}})
    })
    .await;
    let shop = shop(&server);
    let since = at("2026-11-20T10:00:00Z");
    let first = shop.changes(ChangeFeed::Orders, since, None).await.expect("a page");
    assert_eq!(first.next.as_deref(), Some("mark"));
    let EventBody::OrderChanged { order } = &first.events[0].body else { panic!("{first:?}") };
    assert_eq!((order.key.as_str(), order.total, order.lines[0].total), ("53", usd(3_570), usd(3_570)));
    assert_eq!(order.utm_content.as_deref(), Some("touch-7"));
    let values: Vec<&str> = order.identities.iter().map(|i| i.value.as_str()).collect();
    assert_eq!(values, ["anna.berg@example.test", "+4915112345678", "+491711234567", "shopify:7"]);
    let kinds: Vec<&str> = first.events.iter().map(|e| e.body.kind()).collect();
    assert_eq!(kinds, ["order_changed", "consent_changed", "consent_changed"]);
    let second = shop.changes(ChangeFeed::Orders, since, first.next.as_deref()).await.expect("a page");
    assert_eq!(second.next, None);
    assert_eq!(first.events[0].id, second.events[0].id, "one state is one event, however often it is read");
}

#[tokio::test]
async fn products_are_read_with_all_their_variants() {
    let server = mock(|operation, body| match operation {
        "Products" => {
            let many = with(product(1, "ACTIVE"), "variants", page(json!([variant(11, 3)]), Some("v1")));
            let gone = with(product(2, "DRAFT"), "variants", page(json!([variant(21, 3)]), None));
            json!({"data": {"products": page(json!([many, gone]), None)}})
        }
        _ => {
            let next = (body["variables"]["after"] == "v1").then_some("v2");
            let id = if next.is_some() { 12 } else { 13 };
            json!({"data": {"product": {"variants": page(json!([variant(id, 0)]), next)}}})
        }
    })
    .await;
    let page = shop(&server).changes(ChangeFeed::Products, at("2026-11-20T10:00:00Z"), None).await.expect("a page");
    let EventBody::ProductChanged { product, variants, variants_complete } = &page.events[0].body else {
        panic!("{page:?}")
    };
    assert!(variants_complete);
    assert_eq!(product.categories, ["Apparel", "Socks", "Socks"]);
    assert_eq!(
        variants.iter().map(|v| v.stock).collect::<Vec<_>>(),
        [Stock::Count(3), Stock::Count(0), Stock::Count(0)]
    );
    assert_eq!(
        (variants[0].price, variants[0].compare_at, variants[0].cost),
        (Some(usd(1_990)), Some(usd(2_500)), Some(usd(750)))
    );
    assert_eq!(variants[0].options.len(), 1, "the option of a product without options is none");
    assert!(matches!(&page.events[1].body, EventBody::ProductDeleted { product_key } if product_key == "2"));
}

fn truth_server(answers: impl Fn(&str) -> Value + Send + Sync + 'static) -> impl Future<Output = MockServer> {
    mock(move |operation, _| json!({"data": answers(operation)}))
}

pub fn cart() -> domain::cart::Cart {
    let line = domain::cart::CartLine {
        product_key: "2".into(),
        variant_key: "21".into(),
        title: "Gone".into(),
        options: vec![],
        quantity: 1,
        unit_price: usd(100),
        image_url: None,
    };
    crate::conformance::cart_of(domain::cart::CartSnapshot {
        key: "checkout:99".into(),
        identities: anna(),
        profile: Default::default(),
        stage: CartStage::Checkout,
        currency: usd(0).currency,
        lines: vec![line],
        total: usd(100),
        shipping: None,
        coupon_codes: vec![],
        device: None,
        recovery_url: None,
        shop_recovery: false,
        order_key: None,
    })
}

#[tokio::test]
async fn truth_is_the_checkout_its_variants_and_no_purchase() {
    let server = truth_server(|operation| match operation {
        "Checkout" => json!({"node": checkout(Value::Null), "abandonmentByAbandonedCheckoutId": {"emailState": "SCHEDULED"}}),
        "Variants" => json!({"nodes": [with(variant(11, 1), "product", product(1, "ACTIVE")), null]}),
        _ => json!({"orders": {"nodes": [order_head(52, "PAID", "2026-11-20T09:00:00Z"), order_head(53, "VOIDED", "2026-11-20T11:00:00Z")]},
            "customerByIdentifier": null}),
    })
    .await;
    let cart = cart();
    let request = TruthRequest { cart: &cart, identities: &anna(), cart_secret: None };
    let truth = shop(&server).truth(request).await.expect("truth");
    assert_eq!(truth.purchase, None, "one order is older than the cart, the other was voided");
    let live = truth.cart.expect("live");
    assert_eq!((live.key.as_str(), live.lines[0].quantity, live.shop_recovery), ("checkout:99", 2, true));
    assert_eq!(truth.variants.len(), 1, "the variant that is gone is missing");
    assert_eq!(truth.variants[0].1.stock, Stock::Count(1));
    let asked: Vec<Value> =
        server.received_requests().await.expect("recorded").iter().map(|r| r.body_json().expect("json")).collect();
    let search = &asked.iter().find(|b| b["operationName"] == "OrdersOf").expect("asked")["variables"];
    assert_eq!(
        search["q"],
        "(customer_id:7 OR email:\"anna.berg@example.test\") AND created_at:>='2026-11-20T10:00:00.000Z'"
    );
    assert_eq!(search["who"], json!({"id": "gid://shopify/Customer/7"}));
    let ids = &asked.iter().find(|b| b["operationName"] == "Variants").expect("asked")["variables"]["ids"];
    assert_eq!(ids, &json!(["gid://shopify/ProductVariant/11", "gid://shopify/ProductVariant/21"]));
}

#[tokio::test]
async fn a_purchase_is_seen_by_search_by_customer_or_by_the_checkout() {
    let paid = || order_head(53, "PAID", "2026-11-20T11:00:00Z");
    for (found, known, completed, key) in [
        (json!([paid()]), Value::Null, Value::Null, "53"),
        (json!([]), json!({"orders": {"nodes": [paid()]}}), Value::Null, "53"),
        (json!([]), Value::Null, json!("2026-11-20T11:00:00Z"), "completed:99"),
    ] {
        let server = truth_server(move |operation| match operation {
            "Checkout" => json!({"node": checkout(completed.clone()), "abandonmentByAbandonedCheckoutId": null}),
            "Variants" => json!({"nodes": []}),
            _ => json!({"orders": {"nodes": found}, "customerByIdentifier": known}),
        })
        .await;
        let cart = cart();
        let request = TruthRequest { cart: &cart, identities: &anna(), cart_secret: None };
        let truth = shop(&server).truth(request).await.expect("truth");
        assert_eq!(truth.purchase, Some((key.to_owned(), at("2026-11-20T11:00:00Z"))));
    }
}

#[tokio::test]
async fn a_coupon_is_for_one_person_one_use_and_a_while() {
    let server = mock(|operation, _| match operation {
        "Customer" => json!({"data": {"customerByIdentifier": customer()}}),
        "Discount" => json!({"data": {"discountCodeBasicCreate": {"codeDiscountNode": {"id": "gid://shopify/DiscountCodeNode/1"}, "userErrors": []}}}),
        _ => json!({"data": {"discountCodeFreeShippingCreate": {"codeDiscountNode": {"id": "gid://shopify/DiscountCodeNode/2"}, "userErrors": []}}}),
    })
    .await;
    let shop = shop(&server);
    let mut kinds = vec![];
    for kind in [DiscountKind::Percent(1_050), DiscountKind::Fixed(usd(500)), DiscountKind::FreeShipping] {
        let discount = domain::decision::Discount { kind, ..discount(usd(0).currency) };
        shop.create_coupon(&approved(discount)).await.expect("created");
        let last: Value =
            server.received_requests().await.expect("recorded").last().expect("one").body_json().expect("json");
        kinds.push(last["variables"]["d"].clone());
    }
    for input in &kinds {
        assert_eq!(input["code"], "CW-7QX4-ANNA");
        assert_eq!((&input["usageLimit"], &input["appliesOncePerCustomer"]), (&json!(1), &json!(true)));
        assert_eq!(input["endsAt"], "2026-11-23T10:00:00.000Z");
        assert_eq!(input["context"], json!({"customers": {"add": ["gid://shopify/Customer/7"]}}));
        assert_eq!(input["minimumRequirement"]["subtotal"]["greaterThanOrEqualToSubtotal"], "10.00");
    }
    assert_eq!(kinds[0]["customerGets"]["value"], json!({"percentage": 0.105}));
    assert_eq!(kinds[1]["customerGets"]["value"]["discountAmount"]["amount"], "5.00");
    assert_eq!(kinds[2]["destination"], json!({"all": true}));
    assert_eq!(kinds[2]["maximumShippingPrice"], discount(usd(0).currency).cost_max.to_decimal());

    let before = server.received_requests().await.expect("recorded").len();
    let bound = domain::decision::Discount {
        kind: DiscountKind::Percent(1_050),
        maximum: Some(usd(10_000)),
        ..discount(usd(0).currency)
    };
    let error = shop.create_coupon(&approved(bound)).await.expect_err("there is no largest basket to set");
    assert!(!error.temporary && error.message.contains("an amount must be given instead"), "{error}");
    assert_eq!(server.received_requests().await.expect("recorded").len(), before, "nothing was asked for");
    assert!(!shop.capabilities().basket_ceiling);
}

#[tokio::test]
async fn a_refused_coupon_tells_why() {
    let server = mock(|operation, _| match operation {
        "Customer" => json!({"data": {"customerByIdentifier": null}}),
        _ => json!({"data": {"discountCodeBasicCreate": {"codeDiscountNode": null, "userErrors": [
            {"field": ["basicCodeDiscount", "endsAt"], "message": "Ends at needs to be after starts at", "code": "END_DATE_BEFORE_START_DATE"}]}}}),
    })
    .await;
    let error = shop(&server).create_coupon(&approved(discount(usd(0).currency))).await.expect_err("refused");
    assert!(
        !error.temporary && error.message.contains("endsAt") && error.message.contains("after starts at"),
        "{error}"
    );
}

#[tokio::test]
async fn missing_webhooks_are_created_and_only_those() {
    let callback = "https://cartwright.example.test/hooks/demo";
    let server = mock(move |operation, body| match operation {
        "Webhooks" if body["variables"]["after"].is_null() => {
            let other = json!({"id": "gid://shopify/WebhookSubscription/1", "topic": "ORDERS_CREATE", "uri": "https://old.example.test"});
            json!({"data": {"webhookSubscriptions": page(json!([other]), Some("more"))}})
        }
        "Webhooks" => {
            let held: Vec<Value> = TOPICS[1..].iter().filter(|t| **t != "ORDERS_CREATE").map(|topic| json!({"id": "gid://shopify/WebhookSubscription/2", "topic": topic, "uri": callback})).collect();
            json!({"data": {"webhookSubscriptions": page(json!(held), None)}})
        }
        _ if body["variables"]["topic"] == TOPICS[0] => {
            json!({"data": {"webhookSubscriptionCreate": {"webhookSubscription": null, "userErrors": [
                {"field": ["webhookSubscription", "callbackUrl"], "message": "Address for this topic has already been taken"}]}}})
        }
        _ => json!({"data": {"webhookSubscriptionCreate": {"webhookSubscription": {"id": "gid://shopify/WebhookSubscription/3"}, "userErrors": []}}}),
    })
    .await;
    assert_eq!(shop(&server).create_webhooks(callback).await.expect("created"), [TOPICS[0], "ORDERS_CREATE"]);
}

#[tokio::test]
async fn failures_are_told_apart_and_keep_the_token_secret() {
    for (status, body, temporary) in [
        (401, json!({"errors": "[API] Invalid API key or access token shpat_0123456789abcdef"}), false),
        (403, json!({}), false),
        (404, json!({"errors": "Not Found"}), false),
        (503, json!({}), true),
        (200, json!("not an answer"), true),
        (200, json!({"data": null}), true),
        (200, json!({"data": {"shop": {"name": 5}}}), false),
        (
            200,
            json!({"errors": [{"message": "no scope for shpat_0123456789abcdef", "extensions": {"code": "ACCESS_DENIED"}}]}),
            false,
        ),
        (200, json!({"errors": "odd shpat_0123456789abcdef"}), false),
    ] {
        let server = MockServer::start().await;
        Mock::given(method("POST"))
            .respond_with(ResponseTemplate::new(status).set_body_json(&body))
            .mount(&server)
            .await;
        let error = shop(&server).probe().await.expect_err("refused");
        assert_eq!(error.temporary, temporary, "{status} {body}: {error}");
        assert!(!error.message.contains("0123456789"), "{error}");
    }
    let server = MockServer::start().await;
    Mock::given(method("POST"))
        .respond_with(ResponseTemplate::new(200).set_body_string("{\"data\": {\"sh"))
        .mount(&server)
        .await;
    assert!(shop(&server).probe().await.expect_err("broken off").temporary);
    let server = MockServer::start().await;
    let slow = ResponseTemplate::new(429).insert_header("retry-after", "120");
    Mock::given(method("POST")).respond_with(slow).mount(&server).await;
    assert_eq!(shop(&server).probe().await.expect_err("later").retry_after_ms, Some(120_000));
}
