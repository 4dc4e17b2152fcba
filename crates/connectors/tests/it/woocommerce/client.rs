//! Calls: authentication, paging, changes, coupons, webhooks, the first look at a shop, and its failures.

use std::sync::atomic::Ordering;
use std::time::Duration;

use connectors::commerce::woocommerce::{AuthScheme, Config, GrantRequest, WooCommerce, grant_url, parse_grant};
use connectors::http::{Endpoint, HttpClient, HttpErrorKind};
use domain::clock::SeededRng;
use domain::decision::{Approved, Discount, DiscountKind};
use domain::event::EventBody;
use domain::ids::DecisionId;
use domain::ports::commerce::{ChangeFeed, Commerce as _, CommerceError};
use domain::product::Stock;
use domain::timestamp::Timestamp;
use serde_json::{Value, json};
use wiremock::matchers::{body_partial_json, method, path, query_param, query_param_is_missing};
use wiremock::{Mock, MockServer, ResponseTemplate};

use super::{SECRET, cents, config, eur, fixture, recorded, recorded_with, shop, time};
use crate::http::ambient;

fn at(verb: &str, route: &str) -> wiremock::MockBuilder {
    Mock::given(method(verb)).and(path(format!("/wp-json/wc/v3/{route}")))
}

fn list(rows: &Value, pages: u32) -> ResponseTemplate {
    ResponseTemplate::new(200).set_body_json(rows).insert_header("x-wp-totalpages", pages.to_string())
}

#[tokio::test]
async fn plain_http_is_signed_anew_for_each_try_and_the_secret_stays_home() {
    let server = MockServer::start().await;
    at("GET", "orders").respond_with(ResponseTemplate::new(502)).up_to_n_times(1).mount(&server).await;
    at("GET", "orders").respond_with(list(&json!([]), 1)).mount(&server).await;
    shop(&server.uri()).0.list_orders(None, 1).await.expect("orders");
    let requests = server.received_requests().await.expect("recorded");
    let of = |i: usize, name: &str| requests[i].url.query_pairs().find(|(n, _)| n == name).map(|(_, v)| v.into_owned());
    assert_eq!(requests.len(), 2);
    assert_eq!(of(0, "oauth_signature_method").as_deref(), Some("HMAC-SHA256"));
    assert_ne!(of(0, "oauth_nonce"), of(1, "oauth_nonce"), "a nonce works once");
    assert_ne!(of(0, "oauth_signature"), of(1, "oauth_signature"));
    assert_eq!(of(0, "oauth_timestamp").as_deref(), Some("1795213800"));
    assert!(requests.iter().all(|r| !r.headers.contains_key("authorization") && !r.url.as_str().contains("canary")));
}

#[tokio::test]
async fn keys_never_travel_in_the_clear() {
    for scheme in [AuthScheme::Basic, AuthScheme::Query] {
        let config = Config { auth: scheme, ..config("http://127.0.0.1:1") };
        assert!(WooCommerce::connect(config, ambient().0).is_err(), "{scheme:?}");
    }
    let keyless = Config { consumer_secret: "".into(), ..config("https://127.0.0.1:8443") };
    assert!(WooCommerce::connect(keyless, ambient().0).is_err());
    let private = Config { allow_private: false, ..config("https://10.0.0.1") };
    let refused = WooCommerce::connect(private, ambient().0).err().expect("refused");
    assert_eq!(refused.kind, HttpErrorKind::Blocked);
    let read: Config = toml::from_str(
        "base_url='https://shop.example'\nconsumer_key='ck_1'\nconsumer_secret='cs_canary'\ncurrency='EUR'",
    )
    .expect("read");
    assert!(!format!("{read:?}").contains("canary"));
    assert!(
        toml::from_str::<Config>("base_url='x'\nconsumer_key='a'\nconsumer_secret='b'\ncurrency='EUR'\nextra=1")
            .is_err()
    );
}

#[tokio::test]
async fn products_are_listed_page_by_page_with_their_variations() {
    let server = MockServer::start().await;
    let pages = |name: &str| json!([fixture(name)["body"]]);
    at("GET", "products")
        .and(query_param("page", "1"))
        .respond_with(list(&pages("products-07-variable-full"), 2))
        .mount(&server)
        .await;
    at("GET", "products")
        .and(query_param("page", "2"))
        .respond_with(list(&pages("products-05-simple-full"), 2))
        .mount(&server)
        .await;
    at("GET", "products/11/variations").respond_with(recorded("products-08-variations-any")).mount(&server).await;
    let (shop, _) = shop(&server.uri());
    let first = shop.list_products(1).await.expect("page");
    let (product, variants) = &first.rows[0];
    assert_eq!((product.title.as_str(), variants.len(), first.next), ("V-Neck T-Shirt", 3, Some(2)));
    assert_eq!(
        (variants[0].key.as_str(), variants[0].product_key.as_str(), variants[0].price),
        ("27", "11", Some(cents(1_500)))
    );
    assert_eq!(variants[0].options.len(), 1, "size is any");
    let second = shop.list_products(2).await.expect("page");
    assert_eq!((second.rows[0].1[0].key.as_str(), second.next), ("15", None));
}

fn draft_row(id: u64, status: &str, modified: &str) -> Value {
    json!({"id": id, "status": status, "currency": "EUR", "total": "18.00", "version": "10.5.2", "billing": {"email": "a@example.test"},
        "date_created_gmt": modified, "date_modified_gmt": modified,
        "line_items": [{"product_id": 14, "quantity": 1, "subtotal": "18", "name": "T-Shirt"}]})
}

#[tokio::test]
async fn changes_overlap_go_on_by_time_and_equal_the_webhooks_events() {
    let server = MockServer::start().await;
    let full = fixture("orders-02-get-full")["body"].clone();
    let rows = json!([full, draft_row(60, "checkout-draft", "2026-11-20T22:22:06")]);
    at("GET", "orders")
        .and(query_param("modified_after", "2026-11-20T22:18:21"))
        .and(query_param("dates_are_gmt", "true"))
        .and(query_param("page", "1"))
        .respond_with(list(&rows, 2))
        .expect(1)
        .mount(&server)
        .await;
    at("GET", "orders")
        .and(query_param("modified_after", "2026-11-20T22:22:05"))
        .and(query_param("page", "1"))
        .respond_with(list(&json!([draft_row(60, "checkout-draft", "2026-11-20T22:22:06")]), 1))
        .expect(1)
        .mount(&server)
        .await;
    let (shop, _) = shop(&server.uri());
    let since = time("2026-11-20T22:18:26Z");
    let first = shop.changes(ChangeFeed::Orders, since, None).await.expect("page");
    let kinds: Vec<_> = first.events.iter().map(|e| e.body.kind()).collect();
    assert_eq!(
        kinds,
        ["order_changed", "cart_changed", "cart_changed"],
        "pending order and its cart; draft as cart only"
    );
    let second = shop.changes(ChangeFeed::Orders, since, first.next.as_deref()).await.expect("page");
    assert_eq!((second.next, &second.events[0].id), (None, &first.events[2].id), "the overlap is the same event");
    let bad = shop.changes(ChangeFeed::Orders, since, Some("rubbish")).await.expect_err("token");
    assert!(!bad.temporary);
    let none = shop.changes(ChangeFeed::Checkouts, since, None).await.expect("page");
    assert_eq!((none.events.len(), none.next), (0, None));
}

#[tokio::test]
async fn changed_products_bring_all_variations_and_hidden_ones_go() {
    let server = MockServer::start().await;
    let mut hidden = fixture("products-05-simple-full")["body"].clone();
    hidden["status"] = json!("private");
    let rows = json!([fixture("products-07-variable-full")["body"], hidden]);
    at("GET", "products")
        .and(query_param_is_missing("modified_after"))
        .respond_with(list(&rows, 1))
        .mount(&server)
        .await;
    at("GET", "products/11/variations").respond_with(recorded("products-08-variations-any")).mount(&server).await;
    let page = shop(&server.uri()).0.changes(ChangeFeed::Products, Timestamp::EPOCH, None).await.expect("page");
    let EventBody::ProductChanged { variants, variants_complete, .. } = &page.events[0].body else {
        panic!("{page:?}")
    };
    assert_eq!((variants.len(), *variants_complete), (3, true));
    assert_eq!(page.events[1].body, EventBody::ProductDeleted { product_key: "15".to_owned() });
}

#[tokio::test]
async fn variations_with_own_and_with_parents_stock() {
    let server = MockServer::start().await;
    let sweater = json!({"id": 36, "name": "Sweater", "type": "variable", "status": "publish", "price": "39.95"});
    at("GET", "products").respond_with(list(&json!([sweater]), 1)).mount(&server).await;
    let change = |rows: &mut Value| {
        let parent = fixture("products-16-variation-manage-parent")["body"].clone();
        for field in ["manage_stock", "stock_quantity", "stock_status"] {
            rows[3][field] = parent[field].clone();
        }
    };
    at("GET", "products/36/variations")
        .respond_with(recorded_with("products-13-variations-list", change))
        .mount(&server)
        .await;
    let page = shop(&server.uri()).0.list_products(1).await.expect("page");
    let stocks: Vec<Stock> = page.rows[0].1.iter().map(|v| v.stock).collect();
    assert_eq!(stocks, [Stock::Count(4), Stock::Count(0), Stock::Available, Stock::Count(5), Stock::Count(7)]);
}

#[tokio::test]
async fn placed_orders_are_listed_without_drafts() {
    let server = MockServer::start().await;
    let rows = json!([
        draft_row(1, "checkout-draft", "2026-11-20T22:22:06"),
        draft_row(2, "processing", "2026-11-20T22:22:07")
    ]);
    at("GET", "orders")
        .and(query_param("after", "2026-11-20T00:00:00"))
        .respond_with(list(&rows, 1))
        .mount(&server)
        .await;
    let page = shop(&server.uri()).0.list_orders(Some(time("2026-11-20T00:00:00Z")), 1).await.expect("page");
    assert_eq!(page.rows.iter().map(|o| o.key.as_str()).collect::<Vec<_>>(), ["2"]);
}

async fn failure(answer: ResponseTemplate) -> (CommerceError, u32) {
    let server = MockServer::start().await;
    Mock::given(method("GET")).respond_with(answer).mount(&server).await;
    let (ambient, sleeper) = ambient();
    let config = config(&server.uri());
    let endpoint = Endpoint { timeout_ms: 400, response_bytes_max: 50_000, ..config.endpoint().expect("endpoint") };
    let shop = WooCommerce::new(config, HttpClient::new(endpoint, ambient).expect("client")).expect("connection");
    let error = shop.list_orders(None, 1).await.expect_err("fails");
    assert!(!error.message.contains("canary"), "{error}");
    (error, sleeper.waits.load(Ordering::SeqCst))
}

#[tokio::test]
async fn failures_are_told_apart() {
    let (maintenance, waits) = failure(recorded("store-12-maintenance-503")).await;
    assert!(maintenance.temporary && maintenance.retry_after_ms == Some(600_000) && waits == 0, "{maintenance:?}");
    let (busy, waits) = failure(ResponseTemplate::new(429).insert_header("retry-after", "1")).await;
    assert!(busy.temporary && waits == 2, "{busy:?}");
    let (slow, _) = failure(ResponseTemplate::new(200).set_delay(Duration::from_secs(20))).await;
    assert!(slow.temporary, "{slow:?}");
    let (huge, _) = failure(ResponseTemplate::new(200).set_body_bytes(vec![b' '; 60_000])).await;
    assert!(!huge.temporary && huge.message.contains("larger"), "{huge:?}");
    let (cut, _) = failure(ResponseTemplate::new(200).set_body_string("[{\"id\":5,\"status\":")).await;
    assert!(cut.temporary, "{cut:?}");
    let (page, _) = failure(ResponseTemplate::new(200).set_body_string("<!DOCTYPE html><title>Soon</title>")).await;
    assert!(!page.temporary && page.message.contains("web page"), "{page:?}");
    let moved = ResponseTemplate::new(301)
        .insert_header("location", "https://shop.example/wp-json/?consumer_secret=cs_canary_b2b2");
    let (moved, _) = failure(moved).await;
    assert!(!moved.temporary && moved.message.contains("https://shop.example/wp-json/"), "{moved:?}");
    for (name, word) in [
        ("auth-05-basic-over-http-401", "oauth 1.0a"),
        ("auth-03-basic-bad-secret-401", "refused the api key"),
        ("auth-12-read-key-on-write-401", "write permissions"),
        ("orders-11-refund-too-much-error", "refused"),
    ] {
        let (refused, _) = failure(recorded(name)).await;
        assert!(!refused.temporary && refused.message.contains(word), "{name}: {refused:?}");
    }
}

fn discount() -> Approved<Discount> {
    let discount = Discount {
        kind: DiscountKind::Percent(1_000),
        code: "CW-Anna-10".to_owned(),
        email: "anna@example.test".to_owned(),
        expires_at: time("2026-11-27T22:00:00Z"),
        minimum: Some(cents(2_000)),
        maximum: None,
        cost_max: cents(1_000),
    };
    Approved::mint(discount, DecisionId::new(time("2026-11-20T22:00:00Z"), &SeededRng::new(3)))
}

#[tokio::test]
async fn a_coupon_is_written_exactly() {
    let server = MockServer::start().await;
    at("POST", "coupons").respond_with(recorded("coupons-01-create-201")).expect(1).mount(&server).await;
    let discount = discount();
    shop(&server.uri()).0.create_coupon(&discount).await.expect("made");
    let written: Value = server.received_requests().await.expect("recorded")[0].body_json().expect("json");
    let wanted = json!({
        "code": "cw-anna-10", "discount_type": "percent", "amount": "10", "free_shipping": false, "individual_use": true,
        "usage_limit": 1, "usage_limit_per_user": 1, "email_restrictions": ["anna@example.test"],
        "date_expires": "2026-11-27T22:00:00Z", "minimum_amount": "20.00", "maximum_amount": "",
        "meta_data": [{"key": "_cartwright_decision", "value": discount.decision().to_string()}],
    });
    assert_eq!(written, wanted);
}

#[tokio::test]
async fn a_taken_code_is_fine_when_it_is_ours_and_an_error_otherwise() {
    let ours = fixture("coupons-01-create-201")["body"].clone();
    let mut shared = ours.clone();
    shared["email_restrictions"] = json!([]);
    let mut endless = ours.clone();
    endless["date_expires_gmt"] = json!(null);
    for (existing, fine) in [(ours, true), (shared, false), (endless, false)] {
        let server = MockServer::start().await;
        let taken =
            json!({"code": "woocommerce_rest_coupon_code_already_exists", "message": "taken", "data": {"status": 400}});
        at("POST", "coupons").respond_with(ResponseTemplate::new(400).set_body_json(taken)).mount(&server).await;
        at("GET", "coupons")
            .and(query_param("code", "cw-anna-10"))
            .respond_with(list(&json!([existing]), 1))
            .mount(&server)
            .await;
        let outcome = shop(&server.uri()).0.create_coupon(&discount()).await;
        assert_eq!(outcome.is_ok(), fine, "{outcome:?}");
    }
}

#[tokio::test]
async fn a_coupon_that_the_shop_keeps_without_an_end_is_taken_back() {
    let server = MockServer::start().await;
    let endless = recorded_with("coupons-01-create-201", |body| body["date_expires_gmt"] = json!(null));
    at("POST", "coupons").respond_with(endless).mount(&server).await;
    at("DELETE", "coupons/51")
        .and(query_param("force", "true"))
        .respond_with(recorded("coupons-01-create-201"))
        .expect(1)
        .mount(&server)
        .await;
    let refused = shop(&server.uri()).0.create_coupon(&discount()).await.expect_err("other terms");
    assert!(!refused.temporary && refused.message.contains("deleted again"), "{refused}");
}

fn hook(id: u64, topic: &str, status: &str, url: &str) -> Value {
    json!({"id": id, "topic": topic, "status": status, "delivery_url": url, "name": "x"})
}

#[tokio::test]
async fn webhooks_are_made_once_with_our_secret() {
    let url = "https://cartwright.example/in";
    let server = MockServer::start().await;
    let existing =
        json!([hook(3, "order.created", "active", url), hook(4, "order.updated", "active", "https://other.example/")]);
    at("GET", "webhooks").respond_with(list(&existing, 1)).mount(&server).await;
    let ours = || body_partial_json(json!({"secret": SECRET, "delivery_url": url, "status": "active"}));
    at("PUT", "webhooks/3").and(ours()).respond_with(recorded("webhooks-06-create-201")).expect(1).mount(&server).await;
    at("POST", "webhooks").and(ours()).respond_with(recorded("webhooks-06-create-201")).expect(9).mount(&server).await;
    assert_eq!(shop(&server.uri()).0.create_webhooks(url).await.expect("made").len(), 10);
    let open = Config { webhook_secret: None, ..config(&server.uri()) };
    assert!(
        WooCommerce::connect(open, ambient().0).expect("connection").create_webhooks(url).await.is_err(),
        "no secret"
    );
}

#[tokio::test]
async fn a_disabled_webhook_is_replaced_as_its_failures_are_never_forgotten() {
    let disabled = fixture("webhooks-10-auto-disabled")["body"].clone();
    let url = disabled["delivery_url"].as_str().expect("address");
    let server = MockServer::start().await;
    let existing = json!([disabled, hook(5, "order.updated", "active", url), hook(6, "order.deleted", "paused", url)]);
    at("GET", "webhooks").respond_with(list(&existing, 1)).mount(&server).await;
    at("POST", "webhooks")
        .and(body_partial_json(json!({"topic": "order.created"})))
        .respond_with(recorded("webhooks-06-create-201"))
        .expect(1)
        .mount(&server)
        .await;
    at("DELETE", "webhooks/22")
        .and(query_param("force", "true"))
        .respond_with(ResponseTemplate::new(200).set_body_json(disabled.clone()))
        .expect(1)
        .mount(&server)
        .await;
    let report = shop(&server.uri()).0.check_webhooks(url).await.expect("report");
    assert_eq!(
        (report.renewed, report.active, report.paused),
        (vec!["order.created".to_owned()], vec!["order.updated".to_owned()], vec!["order.deleted".to_owned()])
    );
    assert_eq!(report.missing.len(), 7);
}

#[tokio::test]
async fn the_first_look_tells_what_the_shop_is() {
    let server = MockServer::start().await;
    Mock::given(path("/wp-json/")).respond_with(recorded("store-01-wp-index")).mount(&server).await;
    at("GET", "orders").respond_with(list(&json!([]), 1)).mount(&server).await;
    at("GET", "system_status").respond_with(recorded("store-02-system-status")).mount(&server).await;
    let setting = |value: &str| ResponseTemplate::new(200).set_body_json(json!({"value": value}));
    for (name, value) in [
        ("general/woocommerce_default_country", "DE:DE-BE"),
        ("general/woocommerce_calc_taxes", "yes"),
        ("tax/woocommerce_prices_include_tax", "no"),
        ("tax/woocommerce_tax_display_shop", "incl"),
    ] {
        at("GET", &format!("settings/{name}")).respond_with(setting(value)).mount(&server).await;
    }
    let info = shop(&server.uri()).0.probe().await.expect("shop");
    assert_eq!(
        (info.version.as_deref(), info.currency, info.country.as_deref()),
        (Some("10.5.2"), Some(eur()), Some("DE"))
    );
    assert_eq!((info.time_zone.as_deref(), info.locale.as_deref()), (Some("Europe/Berlin"), Some("en-US")));
    assert!(info.live_cart && info.checkout_link);
    assert!(info.warnings.iter().any(|w| w.contains("tax")), "{:?}", info.warnings);
}

#[tokio::test]
async fn a_page_that_is_no_shop_is_told_so() {
    let server = MockServer::start().await;
    let blog = json!({"name": "Blog", "namespaces": ["wp/v2"]});
    Mock::given(path("/wp-json/")).respond_with(ResponseTemplate::new(200).set_body_json(blog)).mount(&server).await;
    assert!(shop(&server.uri()).0.probe().await.expect_err("no shop").message.contains("WooCommerce active"));
}

#[tokio::test]
async fn accounts_are_found_by_address() {
    let server = MockServer::start().await;
    at("GET", "customers")
        .and(query_param("email", "anna@example.test"))
        .respond_with(recorded("customers-03-by-email"))
        .mount(&server)
        .await;
    let (identities, _) =
        shop(&server.uri()).0.customer_by_email("anna@example.test").await.expect("answer").expect("found");
    assert_eq!(identities.len(), 3);
}

#[test]
fn a_grant_is_asked_for_and_read_strictly() {
    let state = "k3J9x0QmT7uVw2YzA4bCdE";
    let request = GrantRequest {
        shop_url: "https://shop.example/store",
        state,
        return_url: "https://cartwright.example/back",
        callback_url: "https://cartwright.example/keys",
    };
    let url = grant_url(&request).expect("address");
    assert!(url.as_str().starts_with(
        "https://shop.example/store/wc-auth/v1/authorize?app_name=Cartwright&scope=read_write&user_id=k3J9"
    ));
    assert!(grant_url(&GrantRequest { callback_url: "http://cartwright.example/keys", ..request.clone() }).is_err());
    assert!(grant_url(&GrantRequest { state: "tenant_1", ..request.clone() }).is_err(), "guessable");
    assert!(grant_url(&GrantRequest { shop_url: "https://shop.example@evil.example", ..request }).is_err());

    let answer = json!({"key_id": 4, "user_id": state, "consumer_key": format!("ck_{}", "a1".repeat(20)),
        "consumer_secret": format!("cs_{}", "b2".repeat(20)), "key_permissions": "read_write"});
    let read = |body: &Value| parse_grant(body.to_string().as_bytes(), state);
    assert_eq!(read(&answer).expect("grant").key_id, 4);
    for (field, value) in [
        ("user_id", json!("another")),
        ("user_id", json!("")),
        ("user_id", json!(null)),
        ("key_permissions", json!("read")),
        ("consumer_key", json!("ck_short")),
        ("consumer_secret", json!("cs_zz")),
        ("consumer_key", json!(["x"])),
        ("key_id", json!("4")),
        ("extra", json!(1)),
    ] {
        let mut forged = answer.clone();
        forged[field] = value;
        assert!(read(&forged).is_err(), "{field}");
    }
    assert!(parse_grant(&vec![b' '; 5_000], state).is_err());
    let mut stateless = answer;
    stateless["user_id"] = json!("");
    assert!(parse_grant(stateless.to_string().as_bytes(), "").is_err(), "an empty state ties nothing");
}
