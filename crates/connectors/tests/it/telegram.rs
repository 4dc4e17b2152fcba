//! Telegram against a stand-in for the Bot API, and its own description where that is at hand.

use std::io::Read as _;
use std::sync::Arc;
use std::time::Duration;

use connectors::channel::telegram::{SECRET_HEADER, Telegram, TelegramConfig, UPDATES, call};
use connectors::http::{Ambient, TokioSleeper};
use domain::clock::{ManualClock, SeededRng};
use domain::consent::{ChannelKind, ConsentState, Purpose, SuppressionReason};
use domain::conversation::Choice;
use domain::event::EventBody;
use domain::message::{MessageAction, MessageItem};
use domain::ports::channel::{Channel, Courtesy, FailureKind, Outbound, PictureAt, SenderProof, Told};
use domain::timestamp::Timestamp;
use serde_json::{Value, json};
use wiremock::matchers::{method, path};
use wiremock::{Mock, MockServer, ResponseTemplate};

use super::channel_conformance::{Subject, check};
use super::channel_support::{NOW, outbound};

const TOKEN: &str = "110201543:AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsaw1";
const SECRET: &str = "agreed_Secret-1";
/// What these tests file events under.
const KIND: ChannelKind = ChannelKind::Webchat;
const ANNA: &str = "telegram:4711";

fn config(base_url: &str) -> TelegramConfig {
    let mut config = TelegramConfig::new(TOKEN);
    config.base_url = base_url.to_owned();
    config.allow_private = true;
    config.secret_token = Some(SECRET.into());
    config.timeout_ms = 2_000;
    config
}

fn channel_with(config: TelegramConfig) -> Telegram {
    let ambient = Ambient {
        clock: Arc::new(ManualClock::at(NOW)),
        rng: Arc::new(SeededRng::new(1)),
        sleeper: Arc::new(TokioSleeper),
    };
    Telegram::new(config, KIND, ambient).expect("config")
}

fn channel(base_url: &str) -> Telegram {
    channel_with(config(base_url))
}

fn out() -> Outbound {
    outbound(KIND, ANNA)
}

fn sent(chat: i64) -> Value {
    json!({ "ok": true, "result": { "message_id": 88, "date": 1_795_176_000, "chat": { "id": chat, "type": "private" }, "text": "x" } })
}

async fn mock(server: &MockServer, name: &str, answer: ResponseTemplate) {
    Mock::given(method("POST")).and(path(format!("/bot{TOKEN}/{name}"))).respond_with(answer).mount(server).await;
}

fn ok(body: Value) -> ResponseTemplate {
    ResponseTemplate::new(200).set_body_json(body)
}

async fn bodies(server: &MockServer) -> Vec<(String, Value)> {
    let all = server.received_requests().await.expect("recorded");
    let name = |r: &wiremock::Request| r.url.path().rsplit('/').next().unwrap_or_default().to_owned();
    all.iter().map(|r| (name(r), r.body_json().unwrap_or_default())).collect()
}

fn update(kind: &str, content: Value) -> Vec<u8> {
    serde_json::to_vec(&json!({ "update_id": 10_000, kind: content })).expect("json")
}

fn written(extra: Value) -> Vec<u8> {
    let mut message = json!({ "message_id": 5, "date": 1_795_176_000,
        "from": { "id": 4711, "is_bot": false, "first_name": "Anna", "language_code": "de" },
        "chat": { "id": 4711, "type": "private", "first_name": "Anna" } });
    message.as_object_mut().expect("object").extend(extra.as_object().expect("object").clone());
    update("message", message)
}

fn read(body: &[u8]) -> Vec<Told> {
    channel("http://127.0.0.1:9").read_webhook(body).expect("an update")
}

/// The one message that an update tells.
fn said(body: &[u8]) -> (String, Told) {
    let told = read(body).pop().expect("a message");
    let EventBody::MessageReceived { text, from, channel } = &told.event.body else { panic!("{told:?}") };
    assert_eq!((from.value.as_str(), *channel), (ANNA, KIND));
    (text.clone(), told)
}

#[tokio::test]
async fn telegram_keeps_the_family_rules() {
    let open = channel("http://127.0.0.1:9");
    let without = |secret: Option<&str>| {
        let mut config = config("http://127.0.0.1:9");
        config.secret_token = secret.map(Into::into);
        channel_with(config)
    };
    let (unset, empty) = (without(None), without(Some("")));
    let subject = Subject {
        channel: &open,
        closed: vec![&unset, &empty],
        header: SECRET_HEADER,
        proof: &|_| SECRET.to_owned(),
        signs_body: false,
        body: written(json!({ "text": "/start cart_7" })),
        strangers: &[
            "",
            "4711",
            "telegram:",
            "telegram:-100200300",
            "telegram:0",
            "telegram:4711x",
            "telegram:99999999999999999",
            "+4915112345678",
        ],
    };
    check(&subject).await;
}

#[test]
fn settings_are_checked() {
    let ambient = || Ambient {
        clock: Arc::new(ManualClock::at(NOW)),
        rng: Arc::new(SeededRng::new(1)),
        sleeper: Arc::new(TokioSleeper),
    };
    let refused = |change: fn(&mut TelegramConfig), word: &str| {
        let mut config = config("http://127.0.0.1:9");
        change(&mut config);
        let error = Telegram::new(config, KIND, ambient()).expect_err(word).to_string();
        assert!(error.contains(word), "{error}");
        assert!(!error.contains("AAHdq"), "{error}");
    };
    refused(|c| c.token = "110201543".into(), "token");
    refused(|c| c.token = "110201543:../../../../etc/passwd-and-more".into(), "token");
    refused(|c| c.token = "".into(), "token");
    refused(|c| c.secret_token = Some("with space".into()), "secret_token");
    refused(|c| c.timeout_ms = 1, "timeout_ms");
    refused(|c| c.base_url = "ftp://x".into(), "base address");
    assert!(!format!("{:?} {:?}", config("http://127.0.0.1:9"), channel("http://127.0.0.1:9")).contains("AAHdq"));
}

#[tokio::test]
async fn texts_choices_and_cards_go_out() {
    let server = MockServer::start().await;
    mock(&server, "sendMessage", ok(sent(4711))).await;
    mock(&server, "sendPhoto", ok(sent(4711))).await;
    let telegram = channel(&server.uri());
    let mut out = out();
    out.message.text = " <b>Socks & \"more\"</b>: 19,99 € _now_ ".to_owned();
    let accepted = telegram.send(&out).await.expect("accepted");
    assert_eq!((accepted.provider_ref.as_str(), accepted.cost.micros), ("4711:88", 0));

    out.message.action =
        Some(MessageAction { label: "To the cart".into(), url: "https://go.shop.example/r/abc".into() });
    let choice = |label: &str, says: &str| Choice { label: label.into(), says: says.into() };
    out.message.choices =
        vec![choice("Yes", "yes, send it"), choice("No", ""), choice("Long", &"x".repeat(90)), choice(" ", "never")];
    telegram.send(&out).await.expect("accepted");

    let item = |url: &str| MessageItem {
        title: "Trail Runner, 42".into(),
        price: "89,90 €".into(),
        price_before: None,
        quantity: String::new(),
        image_url: Some(url.to_owned()),
        url: None,
        note: None,
    };
    out.message.items = vec![item("http://shop.example/insecure.jpg"), item("https://shop.example/p/50.jpg")];
    telegram.send(&out).await.expect("accepted");
    out.message.text = "x".repeat(1_025);
    telegram.send(&out).await.expect("accepted");

    let all = bodies(&server).await;
    assert_eq!(
        all[0],
        (
            "sendMessage".to_owned(),
            json!({ "chat_id": 4711, "text": "<b>Socks & \"more\"</b>: 19,99 € _now_",
            "link_preview_options": { "is_disabled": true } })
        ),
        "plain text, no parse mode: nothing in it is markup"
    );
    let keyboard = json!({ "inline_keyboard": [
        [{ "text": "To the cart", "url": "https://go.shop.example/r/abc" }],
        [{ "text": "Yes", "callback_data": "s:yes, send it" }, { "text": "No", "callback_data": "#1" }],
        [{ "text": "Long", "callback_data": "#2" }],
    ] });
    assert_eq!(all[1].1["reply_markup"], keyboard);
    assert_eq!((all[2].0.as_str(), &all[2].1["photo"]), ("sendPhoto", &json!("https://shop.example/p/50.jpg")));
    assert_eq!((&all[2].1["reply_markup"], all[2].1.get("text")), (&keyboard, None));
    assert_eq!(all[3].0, "sendMessage", "too long to stand below a picture");
    assert_eq!(all.len(), 4);
}

#[tokio::test]
async fn what_telegram_would_refuse_is_not_even_tried() {
    let server = MockServer::start().await;
    let telegram = channel(&server.uri());
    let mut long = out();
    long.message.text = "😀".repeat(2_049);
    let error = telegram.send(&long).await.expect_err("too long in utf-16 units");
    assert!(error.kind == FailureKind::Permanent && error.message.contains("4096"), "{error}");
    let mut empty = out();
    empty.message.text = " \n".into();
    assert_eq!(telegram.send(&empty).await.expect_err("empty").kind, FailureKind::Permanent);
    assert_eq!(server.received_requests().await.map(|r| r.len()), Some(0));
}

#[tokio::test]
async fn every_refusal_has_a_meaning() {
    use FailureKind::{BadAddress, Permanent, Temporary, Unknown};
    for (status, description, retry, kind, wait, words) in [
        (429, "Too Many Requests: retry after 7", Some(7), Temporary, Some(7_000), "retry after 7"),
        (429, "Too Many Requests", None, Temporary, Some(60_000), "Too Many"),
        (403, "Forbidden: bot was blocked by the user", None, BadAddress, None, "blocked"),
        (403, "Forbidden: user is deactivated", None, BadAddress, None, "deactivated"),
        (403, "Forbidden: bot can't initiate conversation with a user", None, BadAddress, None, "initiate"),
        (400, "Bad Request: chat not found", None, BadAddress, None, "chat not found"),
        (400, "Bad Request: message text is empty", None, Permanent, None, "empty"),
        (401, "Unauthorized", None, Permanent, None, "token was refused"),
        (404, "Not Found", None, Permanent, None, "token was refused"),
        (400, &format!("Bad Request: {TOKEN} for 4711471147"), None, Permanent, None, "<number>"),
        (500, "Internal Server Error", None, Unknown, None, "500"),
    ] {
        let server = MockServer::start().await;
        let mut body = json!({ "ok": false, "error_code": status, "description": description });
        if let Some(seconds) = retry {
            body["parameters"] = json!({ "retry_after": seconds });
        }
        mock(&server, "sendMessage", ResponseTemplate::new(status).set_body_json(body)).await;
        let error = channel(&server.uri()).send(&out()).await.expect_err("refused");
        assert_eq!((error.kind, error.retry_after_ms), (kind, wait), "{error}");
        assert!(error.message.contains(words), "{words}: {error}");
        assert!(!error.message.contains("AAHdq") && !error.message.contains("4711471147"), "{error}");
        assert_eq!(server.received_requests().await.map(|r| r.len()), Some(1), "never repeated inside");
    }
}

#[tokio::test]
async fn what_cannot_be_told_is_unknown() {
    use FailureKind::{Permanent, Temporary, Unknown};
    for (answer, kind) in [
        (ok(sent(4711)).set_delay(Duration::from_secs(20)), Unknown),
        (ResponseTemplate::new(502).set_body_string("<html>bad gateway</html>"), Unknown),
        (ResponseTemplate::new(200).set_body_string("{\"ok\":true,\"resu"), Unknown),
        (ok(json!({ "ok": true })), Unknown),
        (ok(json!({ "ok": true, "result": true })), Unknown),
        (ResponseTemplate::new(200).set_body_string("x".repeat(2 << 20)), Unknown),
        (ResponseTemplate::new(413).set_body_string("too large"), Permanent),
        (ResponseTemplate::new(429), Temporary),
        (ResponseTemplate::new(302).insert_header("location", "https://evil.test/"), Unknown),
    ] {
        let server = MockServer::start().await;
        mock(&server, "sendMessage", answer).await;
        let mut config = config(&server.uri());
        config.timeout_ms = 500;
        let error = channel_with(config).send(&out()).await.expect_err("not accepted");
        assert_eq!(error.kind, kind, "{error}");
        assert!(!error.message.contains("AAHdq"), "{error}");
    }
    let error = channel("http://127.0.0.1:9").send(&out()).await.expect_err("nobody listens");
    assert_eq!(error.kind, Temporary, "certainly not sent: {error}");
    assert!(!error.message.contains("AAHdq"), "{error}");
}

#[tokio::test]
async fn a_picture_that_cannot_be_had_does_not_cost_the_answer() {
    let server = MockServer::start().await;
    let refusal =
        json!({ "ok": false, "error_code": 400, "description": "Bad Request: failed to get HTTP URL content" });
    mock(&server, "sendPhoto", ResponseTemplate::new(400).set_body_json(refusal)).await;
    mock(&server, "sendMessage", ok(sent(4711))).await;
    let mut out = out();
    out.message.items = vec![MessageItem {
        title: "x".into(),
        price: "1".into(),
        price_before: None,
        quantity: String::new(),
        image_url: Some("https://shop.example/gone.jpg".into()),
        url: None,
        note: None,
    }];
    channel(&server.uri()).send(&out).await.expect("the words went");
    let names: Vec<String> = bodies(&server).await.into_iter().map(|(name, _)| name).collect();
    assert_eq!(names, ["sendPhoto", "sendMessage"]);
}

#[test]
fn messages_are_understood() {
    for (extra, wanted) in [
        (json!({ "text": "Wo ist meine Bestellung?" }), "Wo ist meine Bestellung?"),
        (json!({ "photo": [{ "file_id": "s", "width": 90, "height": 90 }], "caption": "kaputt" }), "[image] kaputt"),
        (json!({ "document": { "file_id": "d", "mime_type": "image/png" } }), "[image]"),
        (json!({ "document": { "file_id": "d", "mime_type": "application/pdf" } }), "[document]"),
        (json!({ "voice": { "file_id": "v" } }), "[voice]"),
        (json!({ "sticker": { "file_id": "s", "emoji": "👍" } }), "👍"),
        (json!({ "text": "a\u{0}b" }), "ab"),
    ] {
        let (text, told) = said(&written(extra));
        assert_eq!(text, wanted);
        assert_eq!(told.event.occurred_at, Timestamp::from_ms(1_795_176_000_000));
        assert_eq!(told.event.id, "telegram:110201543:4711:5");
        let incoming = told.incoming.expect("beside the text");
        assert_eq!((incoming.provider_ref.as_str(), incoming.proof), ("4711:5", SenderProof::Account));
    }
    assert_eq!(said(&written(json!({ "text": "x".repeat(9_000) }))).0.len(), 4_096);
    let reply = said(&written(json!({ "text": "ja", "reply_to_message": { "message_id": 4 } }))).1;
    assert_eq!(reply.incoming.expect("beside the text").answers, ["4711:4"]);
    let sizes = json!([{ "file_id": "small", "width": 90, "height": 90 }, { "file_id": "large", "width": 900, "height": 900 },
        { "file_id": "huge", "width": 9000, "height": 9000, "file_size": 99_000_000 }]);
    let photo = said(&written(json!({ "photo": sizes }))).1;
    assert_eq!(photo.incoming.expect("beside the text").pictures, [PictureAt::Provider("large".into())]);
}

#[test]
fn a_chat_that_begins_tells_name_language_and_payload() {
    let told = read(&written(json!({ "text": "/start cart_7-x" })));
    let [seen, message] = &told[..] else { panic!("{told:?}") };
    let EventBody::ShopperSeen { identities, profile } = &seen.event.body else { panic!("{seen:?}") };
    assert_eq!(identities[0].value, ANNA);
    assert_eq!((profile.first_name.as_deref(), profile.locale.as_deref()), (Some("Anna"), Some("de")));
    let start = |text: &str| said(&written(json!({ "text": text }))).1.incoming.expect("beside the text").start;
    assert_eq!(message.incoming.as_ref().and_then(|i| i.start.as_deref()), Some("cart_7-x"));
    for bad in ["/start", "/start <b>", "/start a b", &format!("/start {}", "x".repeat(65)), "/started x"] {
        assert_eq!(start(bad), None, "{bad}");
    }
}

#[test]
fn pressed_buttons_say_what_they_stand_for() {
    let press = |data: &str| {
        update(
            "callback_query",
            json!({ "id": "99", "from": { "id": 4711, "is_bot": false, "first_name": "Anna" },
            "chat_instance": "1", "data": data, "message": { "message_id": 88, "date": 1, "chat": { "id": 4711, "type": "private" },
            "reply_markup": { "inline_keyboard": [[{ "text": "Long label", "callback_data": "#2" }]] } } }),
        )
    };
    let (text, told) = said(&press("s:yes, send it"));
    assert_eq!((text.as_str(), told.event.occurred_at), ("yes, send it", Timestamp::MAX));
    let incoming = told.incoming.expect("beside the text");
    assert_eq!((incoming.pressed.as_deref(), incoming.answers[0].as_str()), (Some("99"), "4711:88"));
    assert_eq!(said(&press("#2")).0, "Long label");
    assert_eq!(read(&press("#7")), [], "no such button");
    assert_eq!(read(&press("s:STOP")).len(), 3, "a button can say stop");
}

#[test]
fn stop_and_blocking_are_heard() {
    for text in ["STOP", "/stop", "Stopp!", "отписаться"] {
        let told = read(&written(json!({ "text": text })));
        let purposes: Vec<_> = told
            .iter()
            .filter_map(|t| match &t.event.body {
                EventBody::ConsentChanged { record } => {
                    assert_eq!((record.state, record.identity.value.as_str()), (ConsentState::Withdrawn, ANNA));
                    assert_eq!(record.evidence.source, "telegram_stop");
                    Some(record.purpose)
                }
                _ => None,
            })
            .collect();
        assert_eq!((purposes, told.len()), (vec![Purpose::Marketing, Purpose::Service], 3), "{text}");
    }
    let member = |chat: Value, status: &str| {
        update(
            "my_chat_member",
            json!({ "chat": chat, "from": { "id": 4711 }, "date": 1_795_176_000,
            "old_chat_member": { "status": "member" }, "new_chat_member": { "status": status, "until_date": 0 } }),
        )
    };
    let own = json!({ "id": 4711, "type": "private" });
    let told = read(&member(own.clone(), "kicked"));
    let EventBody::Suppressed { identity, reason, channel } = &told[0].event.body else { panic!("{told:?}") };
    assert_eq!((identity.value.as_str(), *reason, *channel), (ANNA, SuppressionReason::HardBounce, KIND));
    assert_eq!(read(&member(own, "member")), []);
    assert_eq!(read(&member(json!({ "id": -100, "type": "group" }), "kicked")), [], "thrown out of a group");
}

#[test]
fn groups_bots_and_strange_updates_are_passed_over() {
    for extra in [
        json!({ "chat": { "id": -100, "type": "supergroup" }, "text": "hi" }),
        json!({ "chat": { "id": 4711, "type": "group" }, "text": "hi" }),
        json!({ "chat": { "id": -4711, "type": "private" }, "text": "hi" }),
        json!({ "from": { "id": 1, "is_bot": true }, "text": "hi" }),
        json!({ "pinned_message": {} }),
        json!({ "message_id": "5", "text": "hi" }),
        json!({}),
    ] {
        assert_eq!(read(&written(extra.clone())), [], "{extra}");
    }
    assert_eq!(read(&update("edited_message", json!({ "text": "x" }))), []);
    assert_eq!(read(&update("channel_post", json!({ "text": "x" }))), []);
    let telegram = channel("http://127.0.0.1:9");
    for bad in ["{}", "{\"update_id\":\"1\"}", "7"] {
        assert!(telegram.parse_webhook(bad.as_bytes()).is_err(), "{bad}");
    }
    assert!(telegram.parse_webhook(&vec![b' '; (1 << 20) + 1]).is_err());
}

#[tokio::test]
async fn pictures_are_fetched_within_bounds() {
    let server = MockServer::start().await;
    let jpeg = [b"\xff\xd8\xff\xe0".as_slice(), &[7; 100]].concat();
    let file = |name: &str, size: u64| json!({ "ok": true, "result": { "file_id": "x", "file_unique_id": "y", "file_size": size, "file_path": name } });
    for (told, fits) in [
        (file("photos/file_7.jpg", 104), true),
        (file("photos/fake.jpg", 10), false),
        (file("photos/gone.jpg", 10), false),
        (file("../../etc/passwd", 10), false),
        (file("/var/lib/bot/file_7.jpg", 10), false),
        (file("photos/file_7.jpg", 99_000_000), false),
        (json!({ "ok": true, "result": { "file_id": "x" } }), false),
    ] {
        let one = MockServer::start().await;
        mock(&one, "getFile", ok(told.clone())).await;
        let at = |name: &str| path(format!("/file/bot{TOKEN}/photos/{name}"));
        Mock::given(at("file_7.jpg"))
            .respond_with(ResponseTemplate::new(200).set_body_bytes(jpeg.clone()))
            .mount(&one)
            .await;
        Mock::given(at("fake.jpg"))
            .respond_with(ResponseTemplate::new(200).set_body_string("<html>"))
            .mount(&one)
            .await;
        let got = channel(&one.uri()).picture(&PictureAt::Provider("AgACx".into())).await;
        assert_eq!(got.is_ok(), fits, "{told} {got:?}");
        if let Ok(picture) = got {
            assert_eq!((picture.media_type, picture.bytes), ("image/jpeg", jpeg.clone()));
        }
    }
    let telegram = channel(&server.uri());
    assert!(telegram.picture(&PictureAt::Here(b"GIF89a".to_vec())).await.is_ok());
}

#[tokio::test]
async fn signs_are_shown_and_the_webhook_is_set() {
    let server = MockServer::start().await;
    for name in ["sendChatAction", "answerCallbackQuery", "setWebhook"] {
        mock(&server, name, ok(json!({ "ok": true, "result": true }))).await;
    }
    let telegram = channel(&server.uri());
    for what in [Courtesy::Typing("4711:5"), Courtesy::Seen("4711:5"), Courtesy::Pressed("99")] {
        telegram.courtesy(ANNA, what).await.expect("shown");
    }
    telegram.set_webhook("https://shop.example/webhooks/demo/telegram").await.expect("set");
    assert_eq!(
        bodies(&server).await,
        [
            ("sendChatAction".to_owned(), json!({ "chat_id": 4711, "action": "typing" })),
            ("answerCallbackQuery".to_owned(), json!({ "callback_query_id": "99" })),
            (
                "setWebhook".to_owned(),
                json!({ "url": "https://shop.example/webhooks/demo/telegram", "secret_token": SECRET,
                "allowed_updates": UPDATES, "max_connections": 20 })
            ),
        ]
    );
    let mut open = config(&server.uri());
    open.secret_token = None;
    assert!(channel_with(open).set_webhook("https://shop.example/").await.is_err(), "it would stay shut");
    let down = channel("http://127.0.0.1:9").courtesy(ANNA, Courtesy::Typing("")).await.expect_err("nobody listens");
    assert_ne!(down.kind, FailureKind::Unknown, "a sign is no message");
}

// --- Telegram's own description

/// Every parameter we send is known to the description, every required one is there, and types fit.
#[test]
fn calls_follow_telegrams_description() {
    let Some(folder) = std::env::var_os("CARTWRIGHT_SHARED") else {
        println!("skipped: CARTWRIGHT_SHARED does not name the folder with the vendors' descriptions");
        return;
    };
    let packed = std::fs::read(std::path::Path::new(&folder).join("specs/telegram/api.min.json.gz")).expect("there");
    let mut text = String::new();
    flate2::read::GzDecoder::new(&packed[..]).read_to_string(&mut text).expect("gzip");
    let spec: Value = serde_json::from_str(&text).expect("json");
    let mut rich = out();
    rich.message.choices = vec![Choice { label: "Yes".into(), says: "yes".into() }];
    rich.message.action = Some(MessageAction { label: "Go".into(), url: "https://shop.example/".into() });
    let plain = call(&rich).expect("a call");
    rich.message.items = vec![MessageItem {
        title: "x".into(),
        price: "1".into(),
        price_before: None,
        quantity: String::new(),
        image_url: Some("https://shop.example/1.jpg".into()),
        url: None,
        note: None,
    }];
    let photo = call(&rich).expect("a call");
    for made in [plain, photo] {
        fields(&spec, &spec["methods"][made.method], &made.body, made.method);
    }
    for name in UPDATES {
        assert!(
            spec["types"]["Update"]["fields"].as_array().expect("fields").iter().any(|f| f["name"] == name),
            "{name}"
        );
    }
}

fn fields(spec: &Value, described: &Value, value: &Value, place: &str) {
    let known = described["fields"].as_array().unwrap_or_else(|| panic!("{place} has fields"));
    for field in known.iter().filter(|f| f["required"] == true) {
        assert!(!value[field["name"].as_str().expect("name")].is_null(), "{place} lacks {}", field["name"]);
    }
    for (name, inner) in value.as_object().expect("an object") {
        let field = known.iter().find(|f| f["name"] == *name).unwrap_or_else(|| panic!("{place} knows no {name}"));
        let types: Vec<&str> = field["types"].as_array().expect("types").iter().filter_map(Value::as_str).collect();
        typed(spec, &types, inner, &format!("{place}.{name}"));
    }
}

fn typed(spec: &Value, types: &[&str], value: &Value, place: &str) {
    let fits = types.iter().any(|t| match *t {
        "Integer" => value.is_i64(),
        "String" => value.is_string(),
        "Boolean" => value.is_boolean(),
        t if t.starts_with("Array of ") => value.is_array(),
        _ => value.is_object(),
    });
    assert!(fits, "{place}: {value} is none of {types:?}");
    match value {
        Value::Array(all) => {
            let inner = types[0].strip_prefix("Array of ").expect("an array");
            all.iter().for_each(|v| typed(spec, &[inner], v, place));
        }
        Value::Object(_) => fields(spec, &spec["types"][types[0]], value, place),
        _ => {}
    }
}
