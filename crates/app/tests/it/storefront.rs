//! The storefront script's key is public: whatever it sends is a stranger's word, bounded and never trusted.

use app::ingest::storefront::{Batch, EVENTS_MAX, Refused, accept};
use domain::event::{Event, EventBody};
use domain::ports::store::write;
use domain::shopper::Identity;
use serde_json::{Value, json};
use testkit::build;

use crate::stage::{ANNA, ONE_MAIL, Stage};
use crate::support::{hours, shop_id, shop_row};

const BROWSER: &str = "0123456789abcdef0123456789abcdef";
const OTHER_BROWSER: &str = "fedcba9876543210fedcba9876543210";

fn line() -> Value {
    json!({ "product_key": "p1", "variant_key": "v1", "title": "Summit Jacket", "quantity": 1,
            "unit_price": { "minor": 5990, "currency": "EUR" } })
}

fn cart() -> Value {
    json!({ "key": "k1", "stage": "checkout", "currency": "EUR", "lines": [line()],
            "total": { "minor": 5990, "currency": "EUR" } })
}

fn told(browser: &str, what: Value) -> Value {
    let mut told = what;
    let defaults = json!({ "id": "e1", "at": hours(0), "anonymous": browser });
    for (key, value) in defaults.as_object().expect("an object") {
        told.as_object_mut().expect("an object").entry(key).or_insert(value.clone());
    }
    told
}

fn cart_changed(cart: Value) -> Value {
    told(BROWSER, json!({ "type": "cart_changed", "cart": cart }))
}

fn door(events: Vec<Value>) -> Result<Vec<Event>, String> {
    let batch = json!({ "key": "pk", "shop": "northpeak", "events": events });
    let batch: Batch = serde_json::from_value(batch).map_err(|e| Refused::Malformed(e.to_string()).to_string())?;
    accept(&shop_row(), batch, hours(0)).map(|a| a.events).map_err(|e| e.to_string())
}

fn with(mut value: Value, path: &str, to: Value) -> Value {
    *value.pointer_mut(path).expect("the path is there") = to;
    value
}

fn watched(variant_key: &str, email: &str) -> Value {
    told(BROWSER, json!({ "type": "product_watched", "variant_key": variant_key, "email": email }))
}

#[test]
fn malformed_batches_are_refused_with_a_word_for_the_developer() {
    let long = "x".repeat(501);
    let add = |field: &str, to: Value| {
        let mut cart = cart();
        cart[field] = to;
        cart_changed(cart)
    };
    let cases: Vec<(&str, Value, &str)> = vec![
        ("short browser id", told("abc", json!({ "type": "page_left" })), "32 hexadecimal digits"),
        ("browser id of other letters", told(&"z".repeat(32), json!({ "type": "page_left" })), "32 hexadecimal digits"),
        ("long id", told(BROWSER, json!({ "type": "page_left", "id": long })), "id must be at most 500 bytes"),
        ("old", told(BROWSER, json!({ "type": "page_left", "at": hours(-8 * 24) })), "older than 7 days"),
        ("no such kind", told(BROWSER, json!({ "type": "order_paid" })), "not a batch of events"),
        (
            "orders cannot be told",
            told(BROWSER, json!({ "type": "order_changed", "order": {} })),
            "not a batch of events",
        ),
        ("no kind", told(BROWSER, json!({})), "not a batch of events"),
        ("wrong time", told(BROWSER, json!({ "type": "page_left", "at": "yesterday" })), "not a batch of events"),
        ("unknown cart field", add("discount", json!(100)), "not a batch of events"),
        ("too many lines", add("lines", json!(vec![line(); 101])), "at most 100 lines"),
        ("no pieces", cart_changed(with(cart(), "/lines/0/quantity", json!(0))), "quantity must be 1 to 10000"),
        ("fewer than none", cart_changed(with(cart(), "/lines/0/quantity", json!(-1))), "quantity must be 1 to 10000"),
        (
            "too many pieces",
            cart_changed(with(cart(), "/lines/0/quantity", json!(10_001))),
            "quantity must be 1 to 10000",
        ),
        ("price below zero", cart_changed(with(cart(), "/lines/0/unit_price/minor", json!(-1))), "unit_price must be"),
        (
            "price beyond all",
            cart_changed(with(cart(), "/lines/0/unit_price/minor", json!(i64::MAX))),
            "unit_price must be",
        ),
        (
            "other currency",
            cart_changed(with(cart(), "/lines/0/unit_price/currency", json!("USD"))),
            "unit_price must be",
        ),
        ("no currency", cart_changed(with(cart(), "/currency", json!("QQQ"))), "not a batch of events"),
        ("total below zero", cart_changed(with(cart(), "/total/minor", json!(-1))), "amounts must be"),
        ("total of another currency", cart_changed(with(cart(), "/total/currency", json!("USD"))), "amounts must be"),
        ("broken number", cart_changed(with(cart(), "/total/minor", json!(1e300))), "not a batch of events"),
        ("control characters", cart_changed(with(cart(), "/lines/0/title", json!("a\u{0}b"))), "title must be"),
        ("long title", cart_changed(with(cart(), "/lines/0/title", json!(long))), "title must be"),
        ("too many options", cart_changed(with(cart(), "/lines", json!([many_options()]))), "too many options"),
        ("no address", add("email", json!("not an address")), "email is not an address"),
        ("address with a header", add("email", json!("a@b.test\r\nBcc: x@y.test")), "email is not an address"),
        ("national number", add("phone", json!("0171 1234567")), "phone must be E.164"),
        ("no tag", add("profile", json!({ "locale": "de<script>" })), "locale or time_zone is not a tag"),
        ("no country", add("profile", json!({ "country": "Germany" })), "country must be two letters"),
        ("consent for chat", consent("webchat", json!("a@b.test")), "consent is for email or whatsapp"),
        ("consent of nobody", consent("email", Value::Null), "consent needs the address"),
        ("a wish of nobody", watched("v1", "nobody"), "email must be an address"),
        ("a wish with a header", watched("v1", "a@b.test\r\nBcc: x@y.test"), "email must be an address"),
        ("a wish for a broken key", watched("v\u{1f}1", "a@b.test"), "variant_key must be"),
        ("a wish for a long key", watched(&long, "a@b.test"), "variant_key must be"),
        (
            "long token",
            told(BROWSER, json!({ "type": "cart_changed", "cart": cart(), "cart_token": "t".repeat(4_097) })),
            "cart_token too long",
        ),
    ];
    for (name, event, words) in cases {
        // A sound event before it must not slip in.
        let refused = door(vec![cart_changed(cart()), event]).expect_err(name);
        assert!(refused.contains(words), "{name}: {refused}");
    }
    assert!(door(vec![cart_changed(cart())]).is_ok_and(|events| events.len() == 1), "the sound one alone is taken");
}

fn many_options() -> Value {
    let mut line = line();
    line["options"] = json!(vec![json!({ "name": "Size", "value": "M" }); 21]);
    line
}

fn consent(channel: &str, email: Value) -> Value {
    let sentence = "Yes, write to me";
    told(BROWSER, json!({ "type": "consent", "channel": channel, "granted": true, "text": sentence, "email": email }))
}

#[test]
fn a_batch_has_a_size() {
    let event = told(BROWSER, json!({ "type": "page_left" }));
    assert_eq!(door(vec![event.clone(); EVENTS_MAX]).map(|e| e.len()), Ok(EVENTS_MAX));
    let refused = door(vec![event; EVENTS_MAX + 1]).expect_err("one too many");
    assert!(refused.contains("at most 500 events in one request, got 501"), "{refused}");
    assert_eq!(door(vec![]).map(|e| e.len()), Ok(0));
}

#[test]
fn times_in_the_future_are_now() {
    let event = told(BROWSER, json!({ "type": "page_left", "at": hours(100) }));
    let events = door(vec![event]).expect("is taken");
    assert_eq!(events[0].occurred_at, hours(0));
}

#[test]
fn pictures_and_ways_back_are_not_the_scripts_to_tell() {
    let mut picture = cart();
    picture["lines"][0]["image_url"] = json!("https://attacker.test/x.png");
    let events = door(vec![cart_changed(picture)]).expect("is taken");
    let EventBody::CartChanged { cart } = &events[0].body else { panic!("a cart") };
    assert_eq!((&cart.lines[0].image_url, &cart.recovery_url, cart.shop_recovery), (&None, &None, false));
}

#[test]
fn nobody_reaches_another_browsers_cart() {
    let stage = Stage::new(ONE_MAIL, |_| {});
    stage.append_all(door(vec![cart_changed(cart())]).expect("is taken"));
    // The same key from another browser, that browser's own key spelt out, and a platform's key.
    for (n, key) in ["k1".to_owned(), format!("w:{BROWSER}:k1"), "c1".to_owned()].into_iter().enumerate() {
        let mut emptied = with(cart(), "/lines", json!([]));
        emptied["key"] = json!(key);
        let event = told(OTHER_BROWSER, json!({ "type": "cart_changed", "cart": emptied, "id": format!("x{n}") }));
        stage.append_all(door(vec![event]).expect("is taken"));
    }
    stage.fill("c1", &[1]);
    stage.go_to(hours(0).plus_ms(60_000));
    let lines = |key: String| {
        let cart = write(&*stage.db, move |tx| tx.cart(&shop_id(), &key)).expect("can be read");
        cart.map(|c| c.latest.lines.len())
    };
    assert_eq!(lines(format!("w:{BROWSER}:k1")), Some(1), "untouched");
    assert_eq!(lines("c1".into()), Some(1), "the platform's cart too");
    assert_eq!(lines(format!("w:{OTHER_BROWSER}:k1")), Some(0), "they have emptied their own");
}

#[test]
fn nobody_becomes_somebody_else_by_naming_their_address() {
    let stage = Stage::new(ONE_MAIL, |_| {});
    let mallory = build::email("mallory@example.test");
    stage.fill("c1", &[1]);
    stage.go_to(hours(0).plus_ms(60_000));
    let claims = [
        json!({ "type": "identified", "id": "m1", "email": ANNA, "phone": "+491711234567" }),
        json!({ "type": "identified", "id": "m2", "email": mallory.value }),
    ];
    let events = claims.into_iter().map(|what| told(OTHER_BROWSER, what)).collect();
    stage.append_all(door(events).expect("is taken"));
    stage.go_to(hours(0).plus_ms(120_000));
    let who = |identity: Identity| {
        write(&*stage.db, move |tx| tx.shopper_of(&shop_id(), &identity)).expect("can be read").expect("is known")
    };
    let anna = who(build::email(ANNA));
    let phone = Identity::phone("+491711234567").expect("a number");
    for identity in [mallory, phone, Identity::anonymous(OTHER_BROWSER)] {
        assert_ne!(who(identity.clone()), anna, "{identity:?} is not Anna");
    }
    let theirs = write(&*stage.db, move |tx| tx.shopper(&shop_id(), anna)).expect("can be read").expect("is known");
    assert_eq!(theirs.identities, [build::email(ANNA)]);
}

#[test]
fn a_name_that_is_everywhere_does_not_grow_without_end() {
    let stage = Stage::new(ONE_MAIL, |_| {});
    let named = (0..200).map(|n| {
        let what = json!({ "type": "identified", "id": format!("m{n}"), "email": ANNA });
        told(&format!("{n:032x}"), what)
    });
    stage.append_all(door(named.collect()).expect("is taken"));
    stage.go_to(hours(0).plus_ms(60_000));
    let anna = build::email(ANNA);
    let row = write(&*stage.db, move |tx| {
        let id = tx.shopper_of(&shop_id(), &anna)?;
        id.map_or(Ok(None), |id| tx.shopper(&shop_id(), id))
    });
    let claims = row.expect("can be read").expect("is known").claims;
    assert!((1..=50).contains(&claims.len()), "{} browsers are remembered", claims.len());
}
