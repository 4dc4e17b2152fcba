//! `POST /v1/events`: the key is public, so everything else must hold.

use serde_json::{Value, json};

use crate::support::http::beginning;
use crate::support::world::{ONE_MAIL, ORIGIN, WRITE_KEY, address, cart, deliver, shop};
use crate::support::{Answer, Service, World, now};

const BROWSER: &str = "0123456789abcdef0123456789abcdef";

fn viewed(id: &str) -> Value {
    json!({ "id": id, "at": now().to_string(), "anonymous": BROWSER, "type": "product_viewed", "product_key": "boot" })
}

fn batch(events: Vec<Value>) -> Value {
    json!({ "key": WRITE_KEY, "shop": "acme", "events": events })
}

fn post(service: &Service, batch: &Value) -> Answer {
    service.call(
        "POST",
        "/v1/events",
        &[("origin", ORIGIN), ("content-type", "text/plain")],
        batch.to_string().as_bytes(),
    )
}

#[test]
fn a_good_batch_is_taken_once() {
    let world = World::new(ONE_MAIL);
    let service = world.serve();
    let good = batch(vec![viewed("1"), viewed("2")]);
    let answer = post(&service, &good);
    assert_eq!((answer.status, answer.json()["accepted"].clone()), (202, json!(2)));
    assert_eq!(answer.header("access-control-allow-origin"), Some(ORIGIN));
    assert_eq!(post(&service, &good).status, 202, "a repeat is fine");
    service.stop();
    assert_eq!(world.ledger().len(), 2);
}

#[test]
fn key_shop_and_origin_must_fit_together() {
    let world = World::new(ONE_MAIL);
    let service = world.serve();
    let with = |field: &str, value: Value| {
        let mut batch = batch(vec![viewed("1")]);
        batch[field] = value;
        batch
    };
    for (name, batch) in [
        ("no key", with("key", json!(""))),
        ("wrong key", with("key", json!("pk_acme_tesu"))),
        ("a shop without a key", with("shop", json!("other"))),
        ("an unknown shop", with("shop", json!("nobody"))),
        ("no slug", with("shop", json!("../acme"))),
    ] {
        assert_eq!(post(&service, &batch).status, 401, "{name}");
    }
    let no_key_for_other = json!({ "key": "", "shop": "other", "events": [] });
    assert_eq!(post(&service, &no_key_for_other).status, 401, "an empty key opens no shop without a key");
    let good = batch(vec![viewed("1")]).to_string();
    for origin in ["https://evil.example", "null", "https://www.acme.example.evil.example", "http://www.acme.example"] {
        let answer = service.call("POST", "/v1/events", &[("origin", origin)], good.as_bytes());
        assert_eq!(answer.status, 401, "{origin}");
        assert_eq!(answer.header("access-control-allow-origin"), None, "{origin}");
    }
    service.stop();
    assert_eq!(world.ledger().len(), 0);
}

#[test]
fn what_is_out_of_bounds_is_refused_whole() {
    let world = World::new(ONE_MAIL);
    let service = world.serve();
    let with = |field: &str, value: Value| {
        let mut event = viewed("1");
        event[field] = value;
        batch(vec![viewed("0"), event])
    };
    let mut unknown_outside = batch(vec![]);
    unknown_outside["shop_id"] = json!("other");
    let week = (now() - jiff::SignedDuration::from_hours(7 * 24 + 1)).to_string();
    let price = json!({ "minor": 1, "currency": "USD" });
    let line =
        json!({ "product_key": "boot", "variant_key": "boot", "title": "B", "quantity": 0, "unit_price": price });
    let cart = json!({ "key": "k", "currency": "USD", "lines": [line], "total": price });
    let cart_changed =
        json!({ "id": "1", "at": now().to_string(), "anonymous": BROWSER, "type": "cart_changed", "cart": cart });
    for (name, batch, wanted) in [
        ("an unknown field", with("admin", json!(true)), 400),
        ("an unknown field outside", unknown_outside, 400),
        ("an unknown type", with("type", json!("order_placed")), 400),
        ("501 events", batch((0..501).map(|n| viewed(&n.to_string())).collect()), 400),
        ("older than 7 days", with("at", json!(week)), 400),
        ("a time that is none", with("at", json!("yesterday")), 400),
        ("a short browser id", with("anonymous", json!("abc")), 400),
        ("a browser id of other letters", with("anonymous", json!("z".repeat(32))), 400),
        ("a control character", with("product_key", json!("a\u{0}b")), 400),
        ("a long text", with("product_key", json!("x".repeat(501))), 400),
        ("no pieces", batch(vec![cart_changed]), 400),
        (
            "300 KB",
            batch(vec![{
                let mut e = viewed("1");
                e["product_key"] = json!("x".repeat(300_000));
                e
            }]),
            413,
        ),
    ] {
        let answer = post(&service, &batch);
        assert_eq!(answer.status, wanted, "{name}: {}", answer.text());
    }
    for body in [&b""[..], b"[]", b"{", b"\xff", &[b'['; 50_000]] {
        assert_eq!(service.call("POST", "/v1/events", &[("origin", ORIGIN)], body).status, 400);
    }
    service.stop();
    assert_eq!(world.ledger().len(), 0, "nothing of a refused batch is kept");
}

#[test]
fn a_browser_may_ask_first() {
    let world = World::new(ONE_MAIL);
    let service = world.serve();
    let asked = [("origin", ORIGIN), ("access-control-request-method", "POST")];
    let answer = service.call("OPTIONS", "/v1/events", &asked, b"");
    assert_eq!(answer.status, 204);
    assert_eq!(answer.header("access-control-allow-origin"), Some(ORIGIN));
    assert_eq!(answer.header("access-control-allow-credentials"), None, "cookies have no place here");
}

#[test]
fn one_address_cannot_flood_the_door() {
    let world = World::new(ONE_MAIL);
    let service = world.serve();
    let empty = batch(vec![]).to_string();
    // Who says to come from elsewhere is not believed: there is no proxy in front.
    let knock = |n: usize| {
        let elsewhere = format!("203.0.113.{}", n % 250);
        service.call("POST", "/v1/events", &[("origin", ORIGIN), ("x-forwarded-for", &elsewhere)], empty.as_bytes())
    };
    let refused = (0..2_000).map(knock).find(|a| a.status != 202).expect("a limit");
    assert_eq!(refused.status, 429);
    let seconds: u32 = refused.header("retry-after").expect("says when").parse().expect("seconds");
    assert!((1..=60).contains(&seconds), "{seconds}");
    assert_eq!(service.call("GET", "/healthz", &[], b"").status, 200, "other doors stay open");
}

#[test]
fn a_stranger_cannot_touch_a_cart_that_the_shop_told_of() {
    let world = World::new(ONE_MAIL);
    let service = world.serve();
    assert_eq!(deliver(&service, "cart.changed", &cart("ada")).status, 200);
    let price = json!({ "minor": 1, "currency": "USD" });
    let emptied = json!({ "key": "ada", "currency": "USD", "lines": [], "total": price, "email": address("ada") });
    let told =
        json!({ "id": "1", "at": now().to_string(), "anonymous": BROWSER, "type": "cart_changed", "cart": emptied });
    assert_eq!(post(&service, &batch(vec![told])).status, 202, "it is a cart of that browser");
    service.touches_in("accepted", 1);
    service.stop();
    assert_eq!(world.mail.to(&address("ada")).len(), 1);
    let keys = world.read(|tx| {
        let carts = tx.recent_carts(&shop("acme"), domain::timestamp::Timestamp::MAX, 10).expect("readable");
        carts.into_iter().map(|c| (c.latest.key, c.latest.lines.len())).collect::<std::collections::BTreeMap<_, _>>()
    });
    assert_eq!((keys["ada"], keys[&format!("w:{BROWSER}:ada")]), (1, 0));
    world.verify();
}

#[test]
fn the_chat_stream_is_for_the_shops_own_pages() {
    let world = World::new(ONE_MAIL);
    let service = world.serve();
    let path = |shop: &str, key: &str, id: &str| format!("/v1/chat/stream?shop={shop}&key={key}&id={id}");
    let status = |path: &str, origin: &str| service.call("GET", path, &[("origin", origin)], b"").status;
    assert_eq!(status(&path("acme", "pk_wrong", BROWSER), ORIGIN), 401);
    assert_eq!(status(&path("other", "", BROWSER), ORIGIN), 401);
    assert_eq!(status(&path("acme", WRITE_KEY, BROWSER), "https://evil.example"), 401);
    assert_eq!(status(&path("acme", WRITE_KEY, "short"), ORIGIN), 400);
    assert_eq!(status("/v1/chat/stream?shop=acme", ORIGIN), 400);
    let opened = beginning(service.port, &path("acme", WRITE_KEY, BROWSER), &[("origin", ORIGIN)], "\r\n\r\n");
    let head = opened.to_ascii_lowercase();
    assert!(head.starts_with("http/1.1 200") && head.contains("text/event-stream"), "{opened}");
    assert!(head.contains(&format!("access-control-allow-origin: {ORIGIN}")), "{opened}");
}
