//! Every door that providers knock at, with every forgery: the matrix. To add a provider: a line in [`DOORS`], its shop in
//! [`with_doors`].

use base64::Engine;
use domain::event::EventBody;

use crate::support::world::{ONE_MAIL, OTHER_SECRET};
use crate::support::{Service, World, hmac};
use crate::webhooks::signed;

/// A door, how it is signed for, and what stands beside the signature.
struct Door {
    path: &'static str,
    header: &'static str,
    beside: (&'static str, &'static str),
    sign: fn(&str, &[u8]) -> String,
    body: &'static [u8],
}

const DOOR_SECRET: &str = "door-secret-of-thirty-two-bytes-1";

fn base64_of(secret: &str, body: &[u8]) -> String {
    base64::engine::general_purpose::STANDARD.encode(hmac(secret, body))
}

const DOORS: [Door; 4] = [
    Door {
        path: "/webhooks/doors/shopify",
        header: "x-shopify-hmac-sha256",
        beside: ("x-shopify-topic", "products/delete"),
        sign: base64_of,
        body: br#"{"id": 788032119674292922}"#,
    },
    Door {
        path: "/webhooks/doors/whatsapp",
        header: "x-hub-signature-256",
        beside: ("content-type", "application/json"),
        sign: signed,
        body: br#"{"object": "whatsapp_business_account", "entry": []}"#,
    },
    Door {
        path: "/webhooks/doors/email",
        header: connectors::channel::email::SIGNATURE_HEADER,
        beside: ("content-type", "message/rfc822"),
        sign: connectors::channel::email::sign_report,
        body: b"From: mailer@example.test\r\nSubject: hello\r\n\r\nNo report at all.\r\n",
    },
    Door {
        path: "/webhooks/woo/woocommerce",
        header: "x-wc-webhook-signature",
        beside: ("x-wc-webhook-topic", "product.deleted"),
        sign: base64_of,
        body: br#"{"id": 15}"#,
    },
];

/// A world with a shop for every door; `secret` signs at all of them.
fn with_doors(secret: &str) -> (World, Service) {
    let world = World::new(ONE_MAIL);
    let file = world.dir.path().join("cartwright.toml");
    let (mail, mock) = (world.mail.port, world.shop.port);
    let given = |name: &str| if secret.is_empty() { String::new() } else { format!("{name} = \"{secret}\"") };
    let (shopify, whatsapp, email) = (given("webhook_secret"), given("app_secret"), given("secret"));
    let text = std::fs::read_to_string(&file).expect("written").replace("env:woo_webhook", secret);
    let more = format!(
        r#"
[[shops]]
id = "doors"
name = "Doors"
url = "https://doors.example"
currency = "EUR"
country = "DE"
flows = []
[shops.settings]
postal_address = "Doors, Street 1, 10115 Berlin"
[shops.commerce]
connector = "shopify"
shop_domain = "doors.myshopify.com"
access_token = "token"
currency = "EUR"
base_url = "http://127.0.0.1:{mock}"
allow_private = true
{shopify}
[shops.whatsapp]
base_url = "http://127.0.0.1:{mock}"
allow_private = true
phone_number_id = "1"
waba_id = "2"
token = "token"
verify_token = "agreed-word"
{whatsapp}
[shops.email]
host = "127.0.0.1"
port = {mail}
tls = "none"
from = "Doors <hello@doors.example>"
{email}
"#
    );
    std::fs::write(&file, text + &more).expect("written");
    let service = world.serve();
    (world, service)
}

impl Door {
    fn knock(&self, service: &Service, signatures: &[&str], body: &[u8]) -> u16 {
        let mut headers = vec![self.beside];
        headers.extend(signatures.iter().map(|s| (self.header, *s)));
        service.call("POST", self.path, &headers, body).status
    }
}

#[test]
fn sec_cve_2026_21894_every_door_refuses_every_forgery() {
    let (world, service) = with_doors(DOOR_SECRET);
    for door in &DOORS {
        let right = (door.sign)(DOOR_SECRET, door.body);
        let foreign = (door.sign)(OTHER_SECRET, door.body);
        let of_nothing = (door.sign)("", door.body);
        let of_another_body = (door.sign)(DOOR_SECRET, b"{}");
        let mut changed = right.clone().into_bytes();
        let middle = changed.len() / 2;
        changed[middle] = if changed[middle] == b'a' { b'b' } else { b'a' };
        let changed = String::from_utf8(changed).expect("text");
        let (cut, long) = (&right[..right.len() - 1], format!("{right}0"));
        let forgeries: [(&str, Vec<&str>); 10] = [
            ("none", vec![]),
            ("empty", vec![""]),
            ("cut", vec![cut]),
            ("too long", vec![&long]),
            ("one letter changed", vec![&changed]),
            ("another secret", vec![&foreign]),
            ("the empty secret", vec![&of_nothing]),
            ("of another body", vec![&of_another_body]),
            ("twice", vec![&right, &right]),
            ("a right one after a wrong one", vec![&foreign, &right]),
        ];
        for (name, signatures) in forgeries {
            assert_eq!(door.knock(&service, &signatures, door.body), 401, "{}: {name}", door.path);
        }
        let mut body = door.body.to_vec();
        body[5] ^= 1;
        assert_eq!(door.knock(&service, &[&right], &body), 401, "{}: one bit of the body", door.path);
        let status = door.knock(&service, &[&right], door.body);
        assert!(matches!(status, 200 | 400), "{} is open for who can sign: {status}", door.path);
    }
    let hello = |word: &str| {
        let path =
            format!("/webhooks/doors/whatsapp?hub.mode=subscribe&hub.verify_token={word}&hub.challenge=1158201444");
        let answer = service.call("GET", &path, &[], b"");
        (answer.status, answer.text())
    };
    assert_eq!(hello("agreed-word"), (200, "1158201444".to_owned()));
    for word in ["", "agreed-wor", "Agreed-word"] {
        assert_eq!(hello(word).0, 401, "{word:?}");
    }
    service.stop();
    assert!(world.ledger().iter().all(|e| matches!(e.event.body, EventBody::ProductDeleted { .. })), "what was signed");
}

#[test]
fn sec_cve_2026_41432_no_door_opens_without_a_secret() {
    let (world, service) = with_doors("");
    for door in &DOORS {
        for secret in ["", DOOR_SECRET] {
            let signature = (door.sign)(secret, door.body);
            assert_eq!(door.knock(&service, &[&signature], door.body), 401, "{} with {secret:?}", door.path);
        }
        assert_eq!(door.knock(&service, &[], door.body), 401, "{}", door.path);
    }
    service.stop();
    assert_eq!(world.ledger().len(), 0);
}
