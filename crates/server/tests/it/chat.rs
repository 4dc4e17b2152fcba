//! Chat on the shop's page: what a page may write and read, and that a question is answered by the running service.

use serde_json::{Value, json};

use crate::support::world::{ONE_MAIL, ORIGIN, WRITE_KEY};
use crate::support::{Answer, Service, World, until};

const BROWSER: &str = "0123456789abcdef0123456789abcdef";
const STRANGER: &str = "fedcba9876543210fedcba9876543210";

fn post(service: &Service, body: &Value) -> Answer {
    service.call("POST", "/v1/chat/messages", &[("origin", ORIGIN)], body.to_string().as_bytes())
}

fn message(id: &str, text: &str) -> Value {
    json!({ "shop": "acme", "key": WRITE_KEY, "id": BROWSER, "message_id": id, "text": text })
}

/// Writes as the page of one browser.
pub fn write(service: &Service, id: &str, text: &str) -> Answer {
    post(service, &message(id, text))
}

fn turns_of(service: &Service, browser: &str) -> Vec<Value> {
    let path = format!("/v1/chat/turns?shop=acme&key={WRITE_KEY}&id={browser}");
    let answer = service.call("GET", &path, &[("origin", ORIGIN)], b"");
    assert_eq!(answer.status, 200);
    answer.json()["turns"].as_array().cloned().unwrap_or_default()
}

/// What was said so far.
pub fn turns(service: &Service) -> Vec<Value> {
    turns_of(service, BROWSER)
}

#[test]
fn a_question_is_answered_once_and_read_by_its_browser_alone() {
    let world = World::new(ONE_MAIL);
    world.configure("assistant = true\nfree_returns_days = 30");
    let service = world.serve();
    assert_eq!(write(&service, "m-1", "Wie lange kann ich etwas zurückgeben?").status, 202);
    assert_eq!(write(&service, "m-1", "Wie lange kann ich etwas zurückgeben?").status, 202, "a repeat is fine");
    let said = until(20, || Some(turns(&service)).filter(|turns| turns.len() >= 2)).expect("an answer");
    assert_eq!(said.len(), 2, "{said:#?}");
    assert_eq!((&said[0]["by"], &said[1]["by"]), (&json!("shopper"), &json!("assistant")));
    assert!(said[1]["text"].as_str().is_some_and(|text| text.contains("30")), "{said:#?}");
    assert_eq!(turns_of(&service, STRANGER), Vec::<Value>::new(), "another browser reads nothing");
    service.stop();
    world.verify();
}

#[test]
fn what_is_out_of_bounds_is_refused() {
    let world = World::new(ONE_MAIL);
    world.configure("assistant = true");
    let service = world.serve();
    let with = |field: &str, value: Value| {
        let mut body = message("1", "hello");
        body[field] = value;
        body
    };
    for (name, body, wanted) in [
        ("a wrong key", with("key", json!("pk_acme_tesu")), 401),
        ("another shop", with("shop", json!("other")), 401),
        ("a short browser id", with("id", json!("abc")), 400),
        ("a browser id that counts", with("id", json!("0".repeat(32))), 400),
        ("no message id", with("message_id", json!("")), 400),
        ("a message id of other signs", with("message_id", json!("../1")), 400),
        ("an unknown field", with("admin", json!(true)), 400),
        ("a text that is none", with("text", json!(7)), 400),
        ("too long", with("text", json!("x".repeat(4_001))), 413),
        ("far too long", with("text", json!("x".repeat(300_000))), 413),
    ] {
        assert_eq!(post(&service, &body).status, wanted, "{name}");
    }
    let refused = post(&service, &with("text", json!(7)));
    assert_eq!(refused.header("access-control-allow-origin"), Some(ORIGIN), "the page can read why");
    let evil = service.call(
        "POST",
        "/v1/chat/messages",
        &[("origin", "https://evil.example")],
        message("1", "hello").to_string().as_bytes(),
    );
    assert_eq!((evil.status, evil.header("access-control-allow-origin")), (401, None));
    service.stop();
    assert_eq!(world.ledger().len(), 0);
}

#[test]
fn without_the_assistant_the_door_is_not_there() {
    let world = World::new(ONE_MAIL);
    let service = world.serve();
    assert_eq!(write(&service, "1", "hello").status, 404);
    service.stop();
    assert_eq!(world.ledger().len(), 0);
}

/// Empty, signs alone, enormous within the limit, reordering marks: answered, and nothing breaks.
#[test]
fn odd_messages_are_answered() {
    let world = World::new(ONE_MAIL);
    world.configure("assistant = true");
    let service = world.serve();
    let odd =
        ["", "🙂🙂", &"wo ".repeat(1_300), "\u{202e}редро ym si erehw", "<script>alert(1)</script>", "\u{0}\u{7}", "#"];
    for (n, text) in odd.iter().enumerate() {
        let before = turns(&service).len();
        assert_eq!(write(&service, &n.to_string(), text).status, 202, "{text:?}");
        let answered = until(20, || Some(turns(&service)).filter(|turns| turns.len() >= before + 2));
        assert!(answered.is_some(), "{text:?}\n{}", service.log());
    }
    service.stop();
    world.verify();
}
