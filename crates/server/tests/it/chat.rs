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

/// A picture of one pixel.
fn png() -> Vec<u8> {
    let chunk = |name: &[u8], data: &[u8]| {
        let length = u32::try_from(data.len()).expect("short");
        [&length.to_be_bytes()[..], name, data, b"crc!"].concat()
    };
    let head = chunk(b"IHDR", &[0, 0, 0, 1, 0, 0, 0, 1, 8, 2, 0, 0, 0]);
    [b"\x89PNG\r\n\x1a\n", &head[..], &chunk(b"IDAT", b"x"), &chunk(b"IEND", b"")].concat()
}

#[test]
fn a_photo_is_seen_by_the_team_alone() {
    let world = World::new(ONE_MAIL);
    world.configure("assistant = true");
    let service = world.serve();
    let path = |key: &str, id: &str| format!("/v1/chat/photos?shop=acme&key={key}&id={BROWSER}&message_id={id}");
    let send = |path: &str, body: &[u8]| service.call("POST", path, &[("origin", ORIGIN)], body);
    assert_eq!(send(&path(WRITE_KEY, "p-1"), &png()).status, 202);
    assert_eq!(send(&path(WRITE_KEY, "p-1"), &png()).status, 202, "a repeat is fine");
    for (name, path, body, wanted) in [
        ("a wrong key", path("pk_acme_tesu", "p-2"), png(), 401),
        ("a message id of other signs", path(WRITE_KEY, "..%2F1"), png(), 400),
        ("nothing", path(WRITE_KEY, "p-2"), vec![], 400),
        ("an unknown field", path(WRITE_KEY, "p-2&admin=true"), png(), 400),
        ("too large", path(WRITE_KEY, "p-2"), vec![0xff; (8 << 20) + 1], 413),
    ] {
        assert_eq!(send(&path, &body).status, wanted, "{name}");
    }
    let said = until(20, || Some(turns(&service)).filter(|turns| turns.len() >= 2)).expect("an answer");
    assert_eq!((said.len(), &said[0]["photos"]), (2, &json!(1)), "{said:#?}");

    let get = |path: &str| service.console("GET", path, b"");
    let all = get("/api/v1/conversations").json();
    let id = all["conversations"][0]["id"].as_str().expect("a conversation").to_owned();
    let story = get(&format!("/api/v1/conversations/{id}")).json();
    let photo = &story["turns"][0]["photos"][0];
    let url = photo["url"].as_str().expect("an address");
    let shown = get(url);
    assert_eq!((shown.status, shown.header("content-type")), (200, Some("image/png")));
    assert_eq!(service.call("GET", url, &[], b"").status, 401, "no shopper is shown a photo");
    assert_eq!(service.call("GET", &format!("/api/v1/conversations/{id}"), &[], b"").status, 401);

    // A person types: the assistant is quiet, and the person's words arrive.
    assert_eq!(service.console("POST", &format!("/api/v1/conversations/{id}/typing"), b"").status, 200);
    assert_eq!(write(&service, "m-2", "hello?").status, 202);
    until(20, || Some(turns(&service)).filter(|turns| turns.len() >= 3)).expect("is heard");
    let words = json!({ "after": 3, "text": "I am here." }).to_string();
    let path = format!("/api/v1/conversations/{id}/messages");
    assert_eq!(service.console("POST", &path, words.as_bytes()).status, 202);
    assert_eq!(service.console("POST", &path, words.as_bytes()).status, 409, "nothing is said twice");
    let said = turns(&service);
    assert_eq!((said.len(), &said[3]["by"], &said[3]["text"]), (4, &json!("person"), &json!("I am here.")));
    service.stop();
    world.verify();
}

#[test]
fn the_team_reads_what_stands_behind_an_answer() {
    let world = World::new(ONE_MAIL);
    world.configure("assistant = true\nfree_returns_days = 30");
    let service = world.serve();
    assert_eq!(write(&service, "m-1", "Wie lange kann ich etwas zurückgeben? <b>").status, 202);
    until(20, || Some(turns(&service)).filter(|turns| turns.len() >= 2)).expect("an answer");
    let all = service.api("/api/v1/conversations");
    let id = all["conversations"][0]["id"].as_str().expect("a conversation").to_owned();
    let story = service.api(&format!("/api/v1/conversations/{id}"));
    let path = story["turns"][1]["receipt"].as_str().expect("a receipt").to_owned();
    let receipt = service.api(&path);
    let claim = &receipt["claims"][0];
    assert_eq!((&receipt["findings"], &receipt["said_by"]), (&json!([]), &json!("facts")), "{receipt:#}");
    assert!(claim["says"].as_str().is_some_and(|says| says.contains("30")), "{receipt:#}");
    assert_eq!((&claim["source"]["system"], &claim["fresh"]), (&json!("settings"), &json!(true)));
    assert!(claim["bound_by"].as_str().is_some_and(|by| by.starts_with("sentence ")));

    let bearer = format!("Bearer {}", service.token);
    let page = service.call("GET", &path, &[("authorization", &bearer), ("accept", "text/html")], b"");
    assert_eq!((page.status, page.text().contains("binds every claim")), (200, true), "{}", page.text());
    assert!(!page.text().contains("<b>"));
    assert_eq!(service.call("GET", &path, &[], b"").status, 401);
    let unknown = service.console("GET", "/r/019b0000-0000-7000-8000-000000000000?shop=acme", b"");
    let garbage = service.console("GET", "/r/garbage?shop=acme", b"");
    let elsewhere = service.console("GET", &path.replace("shop=acme", "shop=other"), b"");
    for other in [&garbage, &elsewhere] {
        assert_eq!((other.status, other.text()), (404, unknown.text()));
    }
    service.stop();
    world.verify();
}
