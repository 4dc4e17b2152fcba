//! `POST /webhooks/{shop}/{connector}`: whoever cannot sign is nobody.

use base64::Engine;
use domain::event::EventBody;
use serde_json::Value;

use crate::support::world::{ONE_MAIL, OTHER_SECRET, SECRET, WOO_SECRET, cart, cart_at, deliver};
use crate::support::{Service, World, hex, hmac};

const DOOR: &str = "/webhooks/acme/custom";

/// Hexadecimal with a prefix, as the shop `acme` and WhatsApp write it.
pub fn signed(secret: &str, body: &[u8]) -> String {
    format!("sha256={}", hex(&hmac(secret, body)))
}

fn post(service: &Service, signatures: &[&str], body: &[u8]) -> u16 {
    let mut headers = vec![("x-acme-topic", "cart.changed")];
    headers.extend(signatures.iter().map(|s| ("x-acme-signature", *s)));
    service.call("POST", DOOR, &headers, body).status
}

#[test]
fn sec_cve_2026_39969_only_the_shops_own_signature_opens_the_door() {
    let world = World::new(ONE_MAIL);
    let service = world.serve();
    let body = cart("c1");
    let right = signed(SECRET, &body);
    let truncated = right[..right.len() - 1].to_owned();
    let half = right[..7 + 32].to_owned();
    let foreign = signed(OTHER_SECRET, &body);
    let of_nothing = signed("", &body);
    let bare = hex(&hmac(SECRET, &body));
    let long = format!("{right}00");
    let huge = format!("sha256={}", "a".repeat(8_000));
    let wrong: [(&str, Vec<&str>); 12] = [
        ("none", vec![]),
        ("empty", vec![""]),
        ("prefix alone", vec!["sha256="]),
        ("without prefix", vec![&bare]),
        ("truncated", vec![&truncated]),
        ("half", vec![&half]),
        ("too long", vec![&long]),
        ("huge", vec![&huge]),
        ("of another shop", vec![&foreign]),
        ("with an empty secret", vec![&of_nothing]),
        ("twice", vec![&right, &right]),
        ("right and wrong", vec![&right, &foreign]),
    ];
    for (name, signatures) in wrong {
        assert_eq!(post(&service, &signatures, &body), 401, "{name}");
    }
    let mut changed = body.clone();
    let last = changed.len() - 2;
    changed[last] ^= 1;
    assert_eq!(post(&service, &[&right], &changed), 401, "one bit of the body");
    assert_eq!(post(&service, &[&right.to_uppercase()], &body), 401, "the prefix is as configured");
    assert_eq!(post(&service, &[&right], &body), 200, "the right one");
    service.stop();
    assert_eq!(world.ledger().len(), 1, "of all that, one event");
}

#[test]
fn every_refusal_of_a_signature_has_the_same_bytes() {
    let world = World::new(ONE_MAIL);
    let service = world.serve();
    let body = cart("c1");
    let answer = |signature: &str| {
        let answer =
            service.call("POST", DOOR, &[("x-acme-topic", "cart.changed"), ("x-acme-signature", signature)], &body);
        (answer.status, answer.body)
    };
    let first = answer("");
    assert_eq!(first.0, 401);
    assert_eq!(first, answer(&signed(OTHER_SECRET, &body)));
    assert_eq!(first, answer("sha256=zz"));
}

#[test]
fn a_shop_without_a_secret_takes_nothing() {
    let world = World::new(ONE_MAIL);
    let ended = world.try_serve(&[("acme_webhook", "")]).err().expect("refuses to start");
    assert!(ended.log.contains("shop acme") && ended.log.contains("\"acme_webhook\" is not set"), "{}", ended.log);

    let service = world.try_serve(&[("woo_webhook", "")]).expect("starts: the door stays closed");
    for secret in ["", WOO_SECRET] {
        let (mut headers, body) = recorded("hook-02-order-created");
        let forged = base64::engine::general_purpose::STANDARD.encode(hmac(secret, &body));
        headers.retain(|(name, _)| !name.eq_ignore_ascii_case("x-wc-webhook-signature"));
        headers.push(("X-WC-Webhook-Signature".into(), forged));
        assert_eq!(to_woo(&service, &headers, &body), 401, "secret {secret:?}");
    }
}

#[test]
fn what_is_signed_but_unreadable_is_a_400_and_stores_nothing() {
    let world = World::new(ONE_MAIL);
    let service = world.serve();
    let deep = format!("{}{}", "[".repeat(100_000), "]".repeat(100_000)).into_bytes();
    let bodies: [(&str, Vec<u8>); 7] = [
        ("empty", vec![]),
        ("no json", b"key=value".to_vec()),
        ("deep", deep),
        ("not UTF-8", b"{\"key\": \"\xff\xfe\"}".to_vec()),
        ("lone surrogate", br#"{"key": "\ud800"}"#.to_vec()),
        ("without what it needs", b"{}".to_vec()),
        ("no number", String::from_utf8(cart("c1")).expect("text").replace("\"89.90\"", "1e309").into_bytes()),
    ];
    for (name, body) in bodies {
        let answer = deliver(&service, "cart.changed", &body);
        assert_eq!(answer.status, 400, "{name}: {}", answer.text());
        assert_eq!(answer.header("content-type"), Some("application/problem+json"), "{name}");
    }
    let too_large = vec![b' '; (2 << 20) + 1];
    assert_eq!(deliver(&service, "cart.changed", &too_large).status, 413);
    let answer = deliver(&service, "something.else", &cart("c1"));
    assert_eq!(answer.status, 200, "a topic that is not configured is acknowledged and left");
    service.stop();
    assert_eq!(world.ledger().len(), 0);
}

#[test]
fn an_event_from_the_future_happened_now() {
    let world = World::new(ONE_MAIL);
    let service = world.serve();
    assert_eq!(deliver(&service, "cart.changed", &cart_at("c1", "2999-01-01T00:00:00Z")).status, 200);
    service.stop();
    let event = &world.ledger()[0].event;
    assert_eq!(event.occurred_at, event.received_at);
}

#[test]
fn a_delivery_told_three_times_is_stored_once() {
    let world = World::new(ONE_MAIL);
    let service = world.serve();
    let body = cart("c1");
    for _ in 0..3 {
        let answer = deliver(&service, "cart.changed", &body);
        assert_eq!((answer.status, answer.text().as_str()), (200, "ok"));
    }
    service.touches_in("accepted", 1);
    service.stop();
    assert_eq!(world.ledger().len(), 1);
    assert_eq!(world.mail.mails().len(), 1);
}

#[test]
fn an_unknown_shop_and_an_unknown_connector_look_the_same() {
    let world = World::new(ONE_MAIL);
    let service = world.serve();
    let body = cart("c1");
    let signature = signed(SECRET, &body);
    let headers = [("x-acme-topic", "cart.changed"), ("x-acme-signature", signature.as_str())];
    let paths =
        ["/webhooks/nobody/custom", "/webhooks/acme/shopify", "/webhooks/acme/whatsapp", "/webhooks/ACME!/custom"];
    let answers: Vec<_> = paths.iter().map(|p| service.call("POST", p, &headers, &body)).collect();
    for answer in &answers {
        assert_eq!((answer.status, &answer.body), (404, &answers[0].body));
    }
    let signed_for_acme = service.call("POST", "/webhooks/other/custom", &headers, &body);
    assert_eq!(signed_for_acme.status, 401, "a delivery of one shop at the door of another");
}

/// A recorded delivery of a WooCommerce shop, byte for byte.
fn recorded(name: &str) -> (Vec<(String, String)>, Vec<u8>) {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../connectors/tests/fixtures/woocommerce");
    let text = std::fs::read_to_string(format!("{folder}/{name}.json")).expect("recorded");
    let recording: Value = serde_json::from_str(&text).expect("json");
    let text = |v: &Value| v.as_str().expect("text").to_owned();
    let headers =
        recording["headers"].as_array().expect("headers").iter().map(|h| (text(&h[0]), text(&h[1]))).collect();
    (headers, text(&recording["body"]).into_bytes())
}

fn to_woo(service: &Service, headers: &[(String, String)], body: &[u8]) -> u16 {
    let headers: Vec<(&str, &str)> = headers.iter().map(|(n, v)| (n.as_str(), v.as_str())).collect();
    service.call("POST", "/webhooks/woo/woocommerce", &headers, body).status
}

#[test]
fn recorded_deliveries_are_taken_as_they_were_sent_and_refused_with_one_bit_changed() {
    let world = World::new(ONE_MAIL);
    let service = world.serve();
    let (headers, ping) = recorded("hook-01-ping");
    assert_eq!(to_woo(&service, &headers, &ping), 200, "exactly 200, or the shop counts a failure");
    for name in ["hook-02-order-created", "hook-10-product-updated-variation"] {
        let (headers, body) = recorded(name);
        let mut changed = body.clone();
        let middle = changed.len() / 2;
        changed[middle] ^= 1;
        assert_eq!(to_woo(&service, &headers, &changed), 401, "{name} changed");
        assert_eq!(to_woo(&service, &headers, &body), 200, "{name}");
    }
    service.stop();
    let kinds: Vec<String> = world.ledger().iter().map(|e| e.event.body.kind().to_owned()).collect();
    assert_eq!(kinds.len(), 2, "{kinds:?}");
    assert!(
        world
            .ledger()
            .iter()
            .all(|e| e.event.shop.as_str() == "woo" && !matches!(e.event.body, EventBody::CartChanged { .. }))
    );
}
