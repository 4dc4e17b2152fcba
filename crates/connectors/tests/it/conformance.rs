//! What every shop connector must keep, run over each of them.
//!
//! To hold a new connector to it: build a [`Subject`] in its module, call [`check`], and [`check_coupons`] where it has coupons.

use std::collections::BTreeSet;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use domain::cart::{Cart, CartSnapshot};
use domain::clock::SeededRng;
use domain::decision::{Approved, Discount, DiscountKind};
use domain::ids::{CartId, DecisionId, ShopId};
use domain::money::{Currency, Money};
use domain::ports::commerce::{Commerce, Webhook};
use domain::timestamp::Timestamp;
use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;
use url::Url;

/// Headers of a call.
pub type Headers = Vec<(String, String)>;

/// A connector under test.
pub struct Subject<'a> {
    /// With the webhook secret `secret`.
    pub commerce: &'a dyn Commerce,
    /// The same without a secret, and with an empty one.
    pub closed: Vec<&'a dyn Commerce>,
    /// The webhook secret.
    pub secret: &'a str,
    /// Name of the signature header.
    pub signature_header: &'a str,
    /// Other headers of a proper call.
    pub headers: Headers,
    /// A body that tells of something.
    pub body: Vec<u8>,
    /// A cart of the shop.
    pub cart: Cart,
    /// Where its recovery links may lead.
    pub origin: &'a str,
}

/// HMAC-SHA256 in base64.
pub fn signature(secret: &str, body: &[u8]) -> String {
    let mut mac = Hmac::<Sha256>::new_from_slice(secret.as_bytes()).expect("any key");
    mac.update(body);
    STANDARD.encode(mac.finalize().into_bytes())
}

/// An instant.
pub fn at(text: &str) -> Timestamp {
    text.parse().expect("an instant")
}

/// A cart with this snapshot.
pub fn cart_of(latest: CartSnapshot) -> Cart {
    let shop = ShopId::new("demo").expect("a shop id");
    Cart {
        id: CartId::derive(&["demo", &latest.key]),
        shop,
        shopper: None,
        identities: latest.identities.iter().cloned().collect(),
        stage: latest.stage,
        first_seen_at: at("2026-11-20T10:00:00Z"),
        last_change_at: at("2026-11-20T10:05:00Z"),
        source: "test".to_owned(),
        shop_recovery: false,
        purchase: None,
        latest,
    }
}

/// A discount as policy would allow it.
pub fn approved(discount: Discount) -> Approved<Discount> {
    Approved::mint(discount, DecisionId::new(at("2026-11-20T10:00:00Z"), &SeededRng::new(1)))
}

/// Ten per cent for Anna, valid for three days.
pub fn discount(currency: Currency) -> Discount {
    Discount {
        kind: DiscountKind::Percent(1_000),
        code: "CW-7QX4-ANNA".to_owned(),
        email: "anna.berg@example.test".to_owned(),
        expires_at: at("2026-11-23T10:00:00Z"),
        minimum: Some(Money::new(1_000, currency)),
        maximum: None,
        cost_max: Money::new(500, currency),
    }
}

/// All rules that need no answer from the shop.
pub fn check(subject: &Subject<'_>) {
    only_signed_webhooks_are_read(subject);
    a_replay_has_the_same_ids(subject);
    malformed_bodies_are_refused_in_words(subject);
    recovery_links_stay_in_the_shop(subject);
}

/// For connectors that create coupons: one that exists is as good as one that was made.
pub async fn check_coupons(subject: &Subject<'_>) {
    assert!(subject.commerce.capabilities().coupons);
    let discount = approved(discount(subject.cart.latest.currency));
    for _ in 0..2 {
        assert_eq!(subject.commerce.create_coupon(&discount).await, Ok(()));
    }
}

fn signed(subject: &Subject<'_>, signature: &str) -> Headers {
    let mut headers = subject.headers.clone();
    headers.push((subject.signature_header.to_owned(), signature.to_owned()));
    headers
}

/// Later than every body under test: an earlier arrival would rightly cap the time told.
fn received() -> Timestamp {
    at("2026-12-01T12:00:00Z")
}

fn only_signed_webhooks_are_read(s: &Subject<'_>) {
    let good = signature(s.secret, &s.body);
    let read = |headers: &Headers, body: &[u8]| s.commerce.webhook(headers, body, received());
    assert!(matches!(read(&signed(s, &good), &s.body), Webhook::Events(_)), "the proper call is read");
    let lower: Headers = signed(s, &good).into_iter().map(|(n, v)| (n.to_lowercase(), v)).collect();
    assert!(matches!(read(&lower, &s.body), Webhook::Events(_)), "header names have no case");

    assert_eq!(read(&s.headers, &s.body), Webhook::Unauthorized, "no signature");
    let mut raw = STANDARD.decode(&good).expect("base64");
    let mut bad: BTreeSet<String> = [
        String::new(),
        " ".to_owned(),
        "v1,".to_owned(),
        format!("v1,{good}"),
        format!("sha256={good}"),
        format!("{good} "),
        format!("{good}{good}"),
        good[..good.len() - 1].to_owned(),
        good[..12].to_owned(),
        good.to_lowercase(),
        good.to_uppercase(),
        signature("", &s.body),
        signature(&format!("{}x", s.secret), &s.body),
        signature(s.secret, b""),
        "A".repeat(1 << 20),
        "ä".repeat(22),
    ]
    .into();
    for i in 0..raw.len() {
        raw[i] ^= 1;
        bad.insert(STANDARD.encode(&raw));
        raw[i] ^= 1;
        bad.insert(STANDARD.encode(&raw[..i]));
    }
    for text in bad {
        assert_eq!(read(&signed(s, &text), &s.body), Webhook::Unauthorized, "{:.60}", text);
    }
    let mut twice = signed(s, &good);
    twice.push((s.signature_header.to_owned(), good.clone()));
    assert_eq!(read(&twice, &s.body), Webhook::Unauthorized, "two signatures");
    for i in [0, s.body.len() / 2, s.body.len() - 1] {
        let mut body = s.body.clone();
        body[i] ^= 1;
        assert_eq!(read(&signed(s, &good), &body), Webhook::Unauthorized, "one bit of the body");
    }
    for closed in &s.closed {
        for signature in [&good, &signature("", &s.body)] {
            let answer = closed.webhook(&signed(s, signature), &s.body, received());
            assert_eq!(answer, Webhook::Unauthorized, "no secret, no trust");
        }
    }
}

fn a_replay_has_the_same_ids(s: &Subject<'_>) {
    let headers = signed(s, &signature(s.secret, &s.body));
    let ids = |received| match s.commerce.webhook(&headers, &s.body, received) {
        Webhook::Events(events) => events.into_iter().map(|e| (e.id, e.occurred_at)).collect::<Vec<_>>(),
        other => panic!("{other:?}"),
    };
    let first = ids(received());
    assert_eq!(first, ids(received().plus_ms(7 * 86_400_000)));
    let distinct: BTreeSet<&String> = first.iter().map(|(id, _)| id).collect();
    assert_eq!(distinct.len(), first.len(), "ids tell the events of one call apart");
    assert!(first.iter().all(|(id, _)| (1..=domain::event::EVENT_ID_BYTES_MAX).contains(&id.len())));
}

fn malformed_bodies_are_refused_in_words(s: &Subject<'_>) {
    let deep = format!("{}1{}", "[".repeat(100_000), "]".repeat(100_000));
    let cut = &s.body[..s.body.len() / 2];
    for body in [b"".as_slice(), b"{", b"null", b"[]", b"\"x\"", b"{}", b"\xff\xfe", cut, deep.as_bytes()] {
        let headers = signed(s, &signature(s.secret, body));
        let answer = s.commerce.webhook(&headers, body, received());
        assert!(matches!(answer, Webhook::Malformed(_) | Webhook::Nothing), "{:?}", String::from_utf8_lossy(cut));
        if let Webhook::Malformed(words) = answer {
            assert!(!words.is_empty() && words.len() < 300 && !words.contains(s.secret), "{words}");
        }
    }
}

fn recovery_links_stay_in_the_shop(s: &Subject<'_>) {
    let own = |cart: &Cart, coupon, campaign| {
        let link = s.commerce.recovery_url(cart, coupon, campaign);
        let url = Url::parse(&link).unwrap_or_else(|e| panic!("{link}: {e}"));
        assert_eq!(url.origin().ascii_serialization(), s.origin, "{link}");
        assert!(url.username().is_empty() && url.password().is_none(), "{link}");
        url
    };
    let value = |url: &Url, wanted: &str| {
        let found: Vec<String> = url.query_pairs().filter(|(_, v)| v == wanted).map(|(n, _)| n.into_owned()).collect();
        assert_eq!(found.len(), 1, "{wanted:?} once in {url}");
        found[0].clone()
    };
    let url = own(&s.cart, Some("CW-7QX4-ANNA"), "touch-7");
    assert_eq!(value(&url, "touch-7"), "utm_content");
    value(&url, "CW-7QX4-ANNA");
    let nasty = "a&b=c#d?e/../\"<ä>\r\n@evil.example";
    value(&own(&s.cart, Some(nasty), "t"), nasty);
    assert_eq!(value(&own(&s.cart, None, nasty), nasty), "utm_content");

    let host = s.origin.trim_start_matches("https://");
    for foreign in [
        "https://evil.example/recover".to_owned(),
        format!("https://evil.example/{host}"),
        format!("https://{host}.evil.example/"),
        format!("https://{host}@evil.example/"),
        format!("https://user:pass@{host}/recover"),
        format!("https://evil.example\\@{host}/"),
        format!("//evil.example/{host}"),
        "javascript:alert(1)".to_owned(),
        "not an address".to_owned(),
    ] {
        let mut cart = s.cart.clone();
        cart.latest.recovery_url = Some(foreign);
        own(&cart, None, "touch-7");
    }
    let mut cart = s.cart.clone();
    cart.latest.recovery_url = None;
    cart.latest.lines[0].variant_key = "../../@evil.example/".to_owned();
    cart.latest.key = "../../@evil.example/?x=".to_owned();
    own(&cart, None, "touch-7");
    cart.latest.lines.clear();
    own(&cart, None, "touch-7");
}
