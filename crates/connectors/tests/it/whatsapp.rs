//! WhatsApp against a stand-in for the Graph API, Meta's own schema and webhook examples, and a signature matrix.

use std::sync::Arc;
use std::time::Duration;

use connectors::channel::whatsapp::{
    DraftButton, SIGNATURE_HEADER, TemplateDraft, WhatsApp, WhatsappConfig, request_body, window_open,
};
use connectors::http::{Ambient, TokioSleeper};
use domain::clock::{ManualClock, Rng, SeededRng};
use domain::consent::{ChannelKind, ConsentState, Purpose};
use domain::conversation::Choice;
use domain::event::EventBody;
use domain::ports::channel::{Channel, ChannelEvent, FailureKind, Outbound};
use domain::timestamp::{DAY_MS, MINUTE_MS, SECOND_MS, Timestamp};
use domain::touch::DeliveryStatus;
use hmac::{Hmac, KeyInit, Mac};
use serde_json::{Value, json};
use sha2::Sha256;
use wiremock::matchers::{header, method, path, query_param};
use wiremock::{Mock, MockServer, Request, ResponseTemplate};

use super::channel_support::{EFFECT, NOW, outbound, template};

const NUMBER: &str = "106540352242922";
const ACCOUNT: &str = "102290129340398";
const TOKEN: &str = "EAAB-test-token-0123456789";
const APP_SECRET: &str = "app-secret-for-tests";
const MESSAGES: &str = "/v23.0/106540352242922/messages";
const TEMPLATES: &str = "/v23.0/102290129340398/message_templates";

fn config(base_url: &str) -> WhatsappConfig {
    let mut config = WhatsappConfig::new(NUMBER, ACCOUNT, TOKEN);
    config.base_url = base_url.to_owned();
    config.allow_private = true;
    config.app_secret = Some(APP_SECRET.into());
    config.verify_token = Some("agreed-word".into());
    config.timeout_ms = 2_000;
    config
}

fn channel_with(config: WhatsappConfig) -> WhatsApp {
    let ambient = Ambient {
        clock: Arc::new(ManualClock::at(NOW)),
        rng: Arc::new(SeededRng::new(1)),
        sleeper: Arc::new(TokioSleeper),
    };
    WhatsApp::new(config, ambient).expect("config")
}

fn channel(base_url: &str) -> WhatsApp {
    channel_with(config(base_url))
}

/// Outside the window, with a template.
fn cold(to: &str) -> Outbound {
    let mut out = outbound(ChannelKind::Whatsapp, to);
    out.message.whatsapp = Some(template());
    out
}

/// Inside the window.
fn warm(to: &str) -> Outbound {
    Outbound { last_inbound_at: Some(NOW.plus_ms(-MINUTE_MS)), ..cold(to) }
}

const ANNA: &str = "+4915112345678";

fn listed(status: &str, category: &str) -> Value {
    json!({ "data": [{ "name": "cartwright_recover_reminder", "language": "de", "status": status, "category": category,
        "quality_score": { "score": "GREEN" }, "id": "1" }] })
}

async fn mock_templates(server: &MockServer, body: Value) {
    let answer = ResponseTemplate::new(200).set_body_json(body);
    Mock::given(method("GET")).and(path(TEMPLATES)).respond_with(answer).mount(server).await;
}

async fn mock_messages(server: &MockServer, answer: ResponseTemplate) {
    Mock::given(method("POST")).and(path(MESSAGES)).respond_with(answer).mount(server).await;
}

fn accepted() -> ResponseTemplate {
    ResponseTemplate::new(200).set_body_json(json!({ "messaging_product": "whatsapp",
        "contacts": [{ "input": ANNA, "wa_id": "4915112345678" }], "messages": [{ "id": "wamid.A1" }] }))
}

fn posts(requests: Option<Vec<Request>>) -> Vec<Value> {
    let all = requests.expect("recorded");
    all.iter().filter(|r| r.method.as_str() == "POST").map(|r| r.body_json().expect("json")).collect()
}

#[tokio::test]
async fn the_window_decides_between_text_and_template() {
    let server = MockServer::start().await;
    mock_templates(&server, listed("APPROVED", "MARKETING")).await;
    let with_token = header("authorization", format!("Bearer {TOKEN}").as_str());
    Mock::given(method("POST")).and(path(MESSAGES)).and(with_token).respond_with(accepted()).mount(&server).await;
    let whatsapp = channel(&server.uri());
    for (age_ms, kind, micros) in
        [(DAY_MS - SECOND_MS, "text", 30_000), (DAY_MS - 1, "text", 30_000), (DAY_MS, "template", 160_000)]
    {
        let out = Outbound { last_inbound_at: Some(NOW.plus_ms(-age_ms)), ..cold(ANNA) };
        let accepted = whatsapp.send(&out).await.expect("accepted");
        assert_eq!(accepted.provider_ref, "wamid.A1");
        assert_eq!((accepted.cost.micros, &accepted.cost), (micros, &whatsapp.price(&out)), "{age_ms}");
        let body = posts(server.received_requests().await).pop().expect("sent");
        assert_eq!((&body["type"], &body["biz_opaque_callback_data"]), (&json!(kind), &json!(EFFECT)), "{age_ms}");
    }
    let body = posts(server.received_requests().await).pop().expect("sent");
    assert_eq!(body["template"]["language"], json!({ "policy": "deterministic", "code": "de" }));
    assert_eq!(
        body["template"]["components"],
        json!([
            { "type": "header", "parameters": [{ "type": "image", "image": { "link": "https://shop.example/p/50.jpg" } }] },
            { "type": "body", "parameters": [{ "type": "text", "text": "Anna" }, { "type": "text", "text": "Trail Runner, 42" }] },
            { "type": "button", "sub_type": "url", "index": "0", "parameters": [{ "type": "text", "text": "r/abc" }] },
        ])
    );
    assert!(!window_open(None, NOW));
}

#[tokio::test]
async fn what_meta_would_refuse_is_not_even_tried() {
    let server = MockServer::start().await;
    let whatsapp = channel(&server.uri());
    let refused = async |change: fn(&mut Outbound)| {
        let mut out = cold(ANNA);
        change(&mut out);
        let error = whatsapp.send(&out).await.expect_err("refused");
        (error.kind, error.message)
    };
    let permanent = |r: (FailureKind, String), words: &str| {
        assert!(r.0 == FailureKind::Permanent && r.1.contains(words), "{words}: {r:?}");
    };
    permanent(refused(|o| o.message.whatsapp = None).await, "24 hours");
    permanent(refused(|o| o.message.whatsapp.as_mut().unwrap().body[0] = " ".into()).await, "parameter 1");
    permanent(refused(|o| o.message.whatsapp.as_mut().unwrap().name = "Bad Name".into()).await, "name");
    permanent(refused(|o| o.message.whatsapp.as_mut().unwrap().language = "../x".into()).await, "language");
    permanent(refused(|o| o.message.whatsapp.as_mut().unwrap().header_image = Some("http://x/".into())).await, "image");
    permanent(refused(|o| o.message.whatsapp.as_mut().unwrap().button_suffix = Some(String::new())).await, "button");
    let long = refused(|o| {
        o.last_inbound_at = Some(NOW);
        o.message.text = "x".repeat(4_097);
    });
    permanent(long.await, "4096");
    for bad in ["", "015112345678", "anna@example.test", "+49151 2345678"] {
        assert_eq!(whatsapp.send(&cold(bad)).await.expect_err(bad).kind, FailureKind::BadAddress);
    }
    assert_eq!(server.received_requests().await.map(|r| r.len()), Some(0));

    mock_templates(&server, listed("APPROVED", "MARKETING")).await;
    let american = whatsapp.send(&cold("+15208782491")).await.expect_err("not delivered there");
    assert!(american.kind == FailureKind::Permanent && american.message.contains("US"), "{american}");
    assert_eq!(posts(server.received_requests().await).len(), 0);
}

#[tokio::test]
async fn templates_are_sent_only_while_approved() {
    let server = MockServer::start().await;
    mock_messages(&server, accepted()).await;
    for (status, goes) in [
        ("APPROVED", true),
        ("FLAGGED", true),
        ("PENDING", false),
        ("REJECTED", false),
        ("PAUSED", false),
        ("DISABLED", false),
    ] {
        let one = MockServer::start().await;
        mock_templates(&one, listed(status, "MARKETING")).await;
        mock_messages(&one, accepted()).await;
        let result = channel(&one.uri()).send(&cold(ANNA)).await;
        assert_eq!(result.is_ok(), goes, "{status}: {result:?}");
        assert_eq!(posts(one.received_requests().await).len(), usize::from(goes));
    }

    // Two pages; the address in `next` is never followed, only its cursor.
    let first = json!({ "data": [{ "name": "other", "language": "en", "status": "APPROVED", "category": "UTILITY" }],
        "paging": { "cursors": { "after": "CUR" }, "next": "https://evil.test/steal" } });
    let page2 = ResponseTemplate::new(200).set_body_json(listed("APPROVED", "UTILITY"));
    Mock::given(method("GET"))
        .and(path(TEMPLATES))
        .and(query_param("after", "CUR"))
        .respond_with(page2)
        .mount(&server)
        .await;
    mock_templates(&server, first).await;
    let whatsapp = channel(&server.uri());
    assert_eq!(whatsapp.refresh_templates().await, Ok(2));
    let mut out = cold(ANNA);
    assert_eq!(whatsapp.price(&out).basis, "whatsapp 2025-07-01 DE utility (assumed)", "Meta's category is billed");
    whatsapp.send(&out).await.expect("approved");

    let told = |field: &str, value: Value| {
        let body = json!({ "object": "whatsapp_business_account",
            "entry": [{ "id": ACCOUNT, "changes": [{ "field": field, "value": value }] }] });
        assert_eq!(whatsapp.parse_webhook(&serde_json::to_vec(&body).expect("json")), Ok(vec![]));
    };
    let name = json!({ "message_template_id": 1, "message_template_name": "cartwright_recover_reminder", "message_template_language": "de" });
    let with = |extra: Value| {
        let mut value = name.clone();
        value.as_object_mut().expect("object").extend(extra.as_object().expect("object").clone());
        value
    };
    told("template_category_update", with(json!({ "previous_category": "UTILITY", "new_category": "MARKETING" })));
    assert_eq!(whatsapp.price(&out).micros, 160_000);
    told(
        "message_template_quality_update",
        with(json!({ "previous_quality_score": "GREEN", "new_quality_score": "RED" })),
    );
    assert!(whatsapp.templates().iter().any(|t| t.quality.as_deref() == Some("RED")));
    told("message_template_status_update", with(json!({ "event": "PAUSED", "reason": "low quality" })));
    let paused = whatsapp.send(&out).await.expect_err("paused");
    assert!(paused.kind == FailureKind::Permanent && paused.message.contains("paused: low quality"), "{paused}");
    told("message_template_status_update", with(json!({ "event": "REINSTATED", "reason": "NONE" })));
    whatsapp.send(&out).await.expect("back");
    out.message.whatsapp.as_mut().expect("set").language = "tr".to_owned();
    assert!(whatsapp.send(&out).await.expect_err("unknown").message.contains("not known"));

    let down = MockServer::start().await;
    let error = channel(&down.uri()).send(&cold(ANNA)).await.expect_err("no list");
    assert_ne!(error.kind, FailureKind::Unknown, "reading the list sends nothing");
}

#[tokio::test]
async fn drafts_are_linted_then_handed_in() {
    let server = MockServer::start().await;
    let answer =
        ResponseTemplate::new(200).set_body_json(json!({ "id": "77", "status": "PENDING", "category": "MARKETING" }));
    Mock::given(method("POST")).and(path(TEMPLATES)).respond_with(answer).mount(&server).await;
    mock_templates(&server, json!({ "data": [] })).await;
    let whatsapp = channel(&server.uri());
    whatsapp.refresh_templates().await.expect("empty list");
    let mut draft = TemplateDraft {
        name: "cartwright_recover_reminder".to_owned(),
        language: "de".to_owned(),
        category: "utility".to_owned(),
        body: "Hallo {{1}}, Ihr Warenkorb mit {{2}} ist gespeichert.".to_owned(),
        examples: vec!["Anna".to_owned(), "Trail Runner".to_owned()],
        header_image_handle: Some("4::abc".to_owned()),
        footer: None,
        button: Some(DraftButton {
            label: "Zum Warenkorb".to_owned(),
            url_prefix: "https://go.shop.example/".to_owned(),
            example_suffix: "r/abc".to_owned(),
        }),
    };
    let wrong = whatsapp.create_template(&draft).await.expect_err("a cart is marketing");
    assert!(wrong.message.contains("marketing"), "{wrong}");
    draft.category = "marketing".to_owned();
    assert_eq!(whatsapp.create_template(&draft).await, Ok("77".to_owned()));
    let sent = posts(server.received_requests().await);
    assert_eq!(sent.len(), 1);
    assert_eq!(sent[0]["category"], "MARKETING");
    assert_eq!(sent[0]["components"][2]["buttons"][0]["url"], "https://go.shop.example/{{1}}");
    assert!(whatsapp.send(&cold(ANNA)).await.expect_err("not approved yet").message.contains("pending"));
}

#[tokio::test]
async fn every_refusal_of_meta_has_a_meaning() {
    use FailureKind::{BadAddress, Permanent, Temporary};
    let token_words = "access token";
    for (status, code, kind, wait, words) in [
        (400, 131_047, Permanent, None, "24 hours"),
        (400, 131_049, Permanent, None, "not tried again"),
        (400, 131_050, Permanent, None, "stopped marketing"),
        (400, 131_056, Temporary, Some(6_000), "short time"),
        (429, 130_429, Temporary, Some(1_000), "per second"),
        (400, 131_026, BadAddress, None, "not on WhatsApp"),
        (401, 190, Permanent, None, token_words),
        (401, 0, Permanent, None, token_words),
        (400, 100, Permanent, None, "<number>"),
        (403, 10, Permanent, None, "permission"),
        (403, 299, Permanent, None, "permission"),
        (400, 132_000, Permanent, None, "parameters"),
        (404, 132_001, Permanent, None, "does not exist"),
        (400, 132_015, Permanent, None, "paused"),
        (400, 131_042, Permanent, None, "payment"),
        (400, 131_048, Temporary, Some(3_600_000), "reported"),
        (500, 131_000, Temporary, Some(30_000), "unknown reason"),
        (503, 131_016, Temporary, Some(30_000), "down"),
        (400, 4, Temporary, Some(60_000), "call limit"),
        (400, 80_007, Temporary, Some(60_000), "call limit"),
        (400, 368, Permanent, None, "policy"),
        (200, 131_026, BadAddress, None, "not on WhatsApp"),
        (400, 777_777, Permanent, None, "777777"),
    ] {
        let server = MockServer::start().await;
        let error = json!({ "error": { "message": format!("(#{code}) bad {TOKEN} for 4915112345678"), "type": "OAuthException",
            "code": code, "fbtrace_id": "A", "extra": { "x": 1 } } });
        mock_messages(&server, ResponseTemplate::new(status).set_body_json(error)).await;
        let error = channel(&server.uri()).send(&warm(ANNA)).await.expect_err("refused");
        assert_eq!((error.kind, error.retry_after_ms), (kind, wait), "{code}: {error}");
        assert!(error.message.contains(words), "{code}: {error}");
        assert!(!error.message.contains(TOKEN) && !error.message.contains("4915112345678"), "{error}");
        assert_eq!(
            server.received_requests().await.map(|r| r.len()),
            Some(1),
            "{code}: a send is never repeated inside"
        );
    }
}

#[tokio::test]
async fn what_cannot_be_told_is_unknown() {
    use FailureKind::{Permanent, Temporary, Unknown};
    let slow = accepted().set_delay(Duration::from_secs(20));
    let wait = ResponseTemplate::new(429).insert_header("retry-after", "7");
    for (answer, kind, retry) in [
        (slow, Unknown, None),
        (ResponseTemplate::new(502).set_body_string("<html>bad gateway</html>"), Unknown, None),
        (ResponseTemplate::new(503), Unknown, None),
        (ResponseTemplate::new(200).set_body_string("{\"messages\":[{\"id\":\"wam"), Unknown, None),
        (ResponseTemplate::new(200).set_body_json(json!({ "messages": [] })), Unknown, None),
        (ResponseTemplate::new(200).set_body_string("x".repeat(3 << 20)), Unknown, None),
        (wait, Temporary, Some(7_000)),
        (ResponseTemplate::new(404).set_body_string("nothing here"), Permanent, None),
        (ResponseTemplate::new(401), Permanent, None),
        (ResponseTemplate::new(302).insert_header("location", "https://evil.test/"), Unknown, None),
    ] {
        let server = MockServer::start().await;
        mock_messages(&server, answer).await;
        let mut config = config(&server.uri());
        config.timeout_ms = 700;
        let error = channel_with(config).send(&warm(ANNA)).await.expect_err("not accepted");
        assert_eq!((error.kind, error.retry_after_ms), (kind, retry), "{error}");
        assert_eq!(server.received_requests().await.map(|r| r.len()), Some(1));
    }
    // Nobody listens: certainly not sent.
    let error = channel("http://127.0.0.1:9").send(&warm(ANNA)).await.expect_err("refused");
    assert_eq!(error.kind, Temporary, "{error}");
}

#[test]
fn settings_are_checked_before_use() {
    let broken = |change: fn(&mut WhatsappConfig)| {
        let mut config = config("https://graph.example.test");
        change(&mut config);
        let ambient = Ambient {
            clock: Arc::new(ManualClock::at(NOW)),
            rng: Arc::new(SeededRng::new(1)),
            sleeper: Arc::new(TokioSleeper),
        };
        WhatsApp::new(config, ambient).is_err()
    };
    assert!(!broken(|_| ()));
    assert!(broken(|c| c.phone_number_id = "12/../34".into()));
    assert!(broken(|c| c.waba_id = String::new()));
    assert!(broken(|c| c.api_version = "23.0".into()));
    assert!(broken(|c| c.api_version = "v23/..".into()));
    assert!(broken(|c| c.token = "".into()));
    assert!(broken(|c| c.base_url = "ftp://graph.example.test".into()));
    let shown = format!("{:?}", channel("http://127.0.0.1:9"));
    assert!(!shown.contains(TOKEN) && !shown.contains(APP_SECRET) && !shown.contains("agreed-word"), "{shown}");
}

// --- webhooks

fn sign(secret: &str, body: &[u8]) -> String {
    let mut mac = Hmac::<Sha256>::new_from_slice(secret.as_bytes()).expect("any key");
    mac.update(body);
    mac.finalize().into_bytes().iter().fold("sha256=".to_owned(), |out, b| out + &format!("{b:02x}"))
}

fn webhook(field: &str, value: &Value) -> Vec<u8> {
    let mut value = value.clone();
    value["messaging_product"] = json!("whatsapp");
    value["metadata"] = json!({ "display_phone_number": "15550783881", "phone_number_id": NUMBER });
    serde_json::to_vec(&json!({ "object": "whatsapp_business_account",
        "entry": [{ "id": ACCOUNT, "changes": [{ "field": field, "value": value }] }] }))
    .expect("json")
}

fn parse(body: &[u8]) -> Vec<ChannelEvent> {
    channel("http://127.0.0.1:9").parse_webhook(body).expect("webhook")
}

#[test]
fn signatures_are_checked_over_the_raw_body() {
    let body = "{\"object\":\"whatsapp_business_account\",\"entry\":[],\"x\":\"\\ud83d\\udc4d\u{1f44d}\"}".as_bytes();
    let good = sign(APP_SECRET, body);
    let given = |value: String| vec![(SIGNATURE_HEADER.to_owned(), value)];
    let with_secret = |secret: Option<&str>| {
        let mut config = config("http://127.0.0.1:9");
        config.app_secret = secret.map(Into::into);
        channel_with(config)
    };
    let right = with_secret(Some(APP_SECRET));
    assert!(right.verify(&given(good.clone()), body));
    assert!(right.verify(&[("x-hub-signature-256".to_owned(), good.clone())], body));
    let hex = good.trim_start_matches("sha256=").to_owned();
    let flipped = |i: usize| {
        let mut bytes = good.clone().into_bytes();
        bytes[i] = if bytes[i] == b'0' { b'1' } else { b'0' };
        String::from_utf8(bytes).expect("ascii")
    };
    let mutations: Vec<Vec<(String, String)>> = vec![
        vec![],
        given(String::new()),
        given("sha256=".to_owned()),
        given(hex.clone()),
        given(format!("sha1={hex}")),
        given(format!("SHA256={hex}")),
        given(format!("v1,{good}")),
        given(format!("sha256={}", hex.to_uppercase())),
        given(good[..good.len() - 1].to_owned()),
        given(good[..7 + 32].to_owned()),
        given(format!("{good}0")),
        given(format!(" {good}")),
        given(format!("{good}\n")),
        given(flipped(7)),
        given(flipped(good.len() - 1)),
        given("sha256=".to_owned() + &"0".repeat(64)),
        given("sha256=".to_owned() + &"é".repeat(32)),
        given("x".repeat(1 << 20)),
        [given(good.clone()), given(good.clone())].concat(),
        vec![("X-Hub-Signature".to_owned(), good.clone())],
    ];
    for secret in [Some(APP_SECRET), Some("rotated-secret"), Some(""), None] {
        let channel = with_secret(secret);
        for mutation in &mutations {
            assert!(!channel.verify(mutation, body), "{secret:?} {mutation:?}");
        }
        if secret != Some(APP_SECRET) {
            assert!(!channel.verify(&given(good.clone()), body));
            assert!(!channel.verify(&given(sign("", body)), body), "an empty secret signs nothing");
        }
    }
    for i in 0..body.len() {
        let mut other = body.to_vec();
        other[i] ^= 1;
        assert!(!right.verify(&given(good.clone()), &other));
    }
    let reserialised = serde_json::to_vec(&serde_json::from_slice::<Value>(body).expect("json")).expect("json");
    assert!(!right.verify(&given(good), &reserialised), "only the raw bytes count");
}

#[test]
fn the_handshake_echoes_for_the_right_word_only() {
    let query = |mode: &str, word: &str, challenge: &str| -> Vec<(String, String)> {
        [("hub.mode", mode), ("hub.verify_token", word), ("hub.challenge", challenge)]
            .map(|(n, v)| (n.to_owned(), v.to_owned()))
            .to_vec()
    };
    let whatsapp = channel("http://127.0.0.1:9");
    assert_eq!(whatsapp.handshake(&query("subscribe", "agreed-word", "1158201444")).as_deref(), Some("1158201444"));
    for bad in [
        query("subscribe", "agreed-wor", "1"),
        query("subscribe", "", "1"),
        query("unsubscribe", "agreed-word", "1"),
        query("subscribe", "agreed-word", ""),
        query("subscribe", "agreed-word", "<script>"),
        query("subscribe", "agreed-word", &"1".repeat(129)),
        vec![],
    ] {
        assert_eq!(whatsapp.handshake(&bad), None, "{bad:?}");
    }
    let mut shut = config("http://127.0.0.1:9");
    shut.verify_token = Some("".into());
    assert_eq!(channel_with(shut.clone()).handshake(&query("subscribe", "", "1")), None);
    shut.verify_token = None;
    assert_eq!(channel_with(shut).handshake(&query("subscribe", "", "1")), None);
}

#[test]
fn statuses_carry_our_key_and_settle_in_the_lattice() {
    let at = NOW.as_ms() / 1_000;
    let status = |name: &str, seconds: i64| {
        json!({ "id": "wamid.A1", "status": name, "timestamp": (at + seconds).to_string(), "recipient_id": "4915112345678",
            "biz_opaque_callback_data": EFFECT, "pricing": { "billable": true, "pricing_model": "PMP", "category": "marketing" } })
    };
    let events = parse(&webhook("messages", &json!({ "statuses": [status("sent", 1), status("played", 9)] })));
    assert_eq!(events.len(), 1, "kinds that say nothing of delivery are passed over");
    assert_eq!(events[0].id, format!("whatsapp:wamid.A1:sent:{}", at + 1));
    assert_eq!(events[0].occurred_at, NOW.plus_ms(SECOND_MS));
    let EventBody::MessageStatus { effect_key, provider_ref, permanent, .. } = &events[0].body else { panic!() };
    assert_eq!((effect_key.as_deref(), provider_ref.as_deref(), *permanent), (Some(EFFECT), Some("wamid.A1"), false));

    let whatsapp = channel("http://127.0.0.1:9");
    let told = [status("sent", 1), status("delivered", 2), status("read", 3)];
    let dice = SeededRng::new(2_026);
    for _ in 0..10_000 {
        // Each at least once, some several times, shuffled and cut into bodies at random.
        let mut copies: Vec<&Value> = told.iter().flat_map(|s| vec![s; 1 + dice.below(3) as usize]).collect();
        for i in (1..copies.len()).rev() {
            copies.swap(i, dice.below(i as u64 + 1) as usize);
        }
        let (mut seen, mut held) = (std::collections::HashSet::new(), DeliveryStatus::None);
        for chunk in copies.chunks(1 + dice.below(3) as usize) {
            let body = webhook("messages", &json!({ "statuses": chunk }));
            for event in whatsapp.parse_webhook(&body).expect("webhook") {
                let EventBody::MessageStatus { status, .. } = event.body else { panic!() };
                seen.insert(event.id);
                held = held.max(status);
            }
        }
        assert_eq!((held, seen.len()), (DeliveryStatus::Read, 3), "duplicates keep their ids");
    }
}

#[test]
fn failures_say_why_and_suppress_only_dead_numbers() {
    let failed = |code: i64| {
        let status = json!({ "id": "wamid.A1", "status": "failed", "timestamp": "1795176000", "recipient_id": "4915112345678",
            "errors": [{ "code": code, "title": "t", "message": "m", "error_data": { "details": "about 4915112345678" } }] });
        parse(&webhook("messages", &json!({ "statuses": [status] })))
    };
    for (code, permanent) in [(131_026, true), (131_049, false), (131_047, false), (131_042, false), (424_242, false)] {
        let events = failed(code);
        assert_eq!(events.len(), 1);
        let EventBody::MessageStatus { status, error: Some(error), permanent: told, .. } = &events[0].body else {
            panic!()
        };
        assert_eq!((*status, *told), (DeliveryStatus::Failed, permanent), "{code}");
        assert!(error.contains(&code.to_string()) && !error.contains("4915112345678"), "{error}");
    }
    let stopped = failed(131_050);
    assert_eq!(consents(&stopped), [(Purpose::Marketing, "+4915112345678".to_owned())]);
}

fn consents(events: &[ChannelEvent]) -> Vec<(Purpose, String)> {
    events
        .iter()
        .filter_map(|e| match &e.body {
            EventBody::ConsentChanged { record } => {
                assert_eq!(
                    (record.state, record.channel, record.at),
                    (ConsentState::Withdrawn, ChannelKind::Whatsapp, e.occurred_at)
                );
                assert!(record.evidence.source.starts_with("whatsapp_"));
                Some((record.purpose, record.identity.value.clone()))
            }
            _ => None,
        })
        .collect()
}

#[test]
fn a_stop_in_any_form_withdraws_consent_and_is_an_answer() {
    let from = |kind: &str, content: Value| {
        let mut message = json!({ "from": "4915112345678", "id": "wamid.B2", "timestamp": "1795176000", "type": kind });
        message[kind] = content;
        parse(&webhook("messages", &json!({ "messages": [message] })))
    };
    for events in [
        from("text", json!({ "body": "Stopp!" })),
        from("text", json!({ "body": "إيقاف" })),
        from("button", json!({ "payload": "STOP", "text": "Keine Angebote" })),
        from("button", json!({ "payload": "x", "text": "Unsubscribe" })),
        from("interactive", json!({ "type": "button_reply", "button_reply": { "id": "STOP", "title": "No more" } })),
    ] {
        let number = "+4915112345678".to_owned();
        assert_eq!(consents(&events), [(Purpose::Marketing, number.clone()), (Purpose::Service, number)]);
        assert!(matches!(&events[2].body, EventBody::MessageReceived { .. }), "{events:?}");
        let mut ids: Vec<_> = events.iter().map(|e| e.id.clone()).collect();
        ids.dedup();
        assert_eq!(ids.len(), 3);
    }
    for (events, wanted) in [
        (from("text", json!({ "body": "Do you stop selling it?" })), "Do you stop selling it?"),
        (from("image", json!({ "id": "1", "caption": "this one" })), "[image] this one"),
        (from("audio", json!({ "id": "1" })), "[audio]"),
        (from("reaction", json!({ "message_id": "w", "emoji": "👍" })), "👍"),
        (from("<b>", json!({})), "[b]"),
    ] {
        let [ChannelEvent { body: EventBody::MessageReceived { text, from, .. }, .. }] = &events[..] else {
            panic!("{events:?}")
        };
        assert_eq!((text.as_str(), from.value.as_str()), (wanted, "+4915112345678"));
    }
    assert_eq!(from("system", json!({ "type": "user_changed_number", "wa_id": "1", "body": "x" })), []);

    let preference = |value: &str| {
        let entry = json!({ "wa_id": "4915112345678", "detail": "User requested to stop marketing messages",
            "category": "marketing_messages", "value": value, "timestamp": 1_795_176_000 });
        parse(&webhook("user_preferences", &json!({ "user_preferences": [entry] })))
    };
    assert_eq!(consents(&preference("stop")), [(Purpose::Marketing, "+4915112345678".to_owned())]);
    assert_eq!(preference("resume"), [], "resuming is no consent to us");
    let hidden = json!({ "from_user_id": "DE.13491208655302741918", "id": "wamid.C3", "timestamp": "1795176000", "type": "text", "text": { "body": "hi" } });
    let events = parse(&webhook("messages", &json!({ "messages": [hidden] })));
    assert!(
        matches!(&events[0].body, EventBody::MessageReceived { from, .. } if from.value == "whatsapp:DE.13491208655302741918")
    );
}

#[test]
fn strange_bodies_are_refused_or_passed_over() {
    let whatsapp = channel("http://127.0.0.1:9");
    for bad in [
        "",
        "null",
        "[]",
        "{",
        "{\"object\":\"page\",\"entry\":[]}",
        "{\"object\":1}",
        &format!("{}1{}", "[".repeat(100_000), "]".repeat(100_000)),
    ] {
        assert!(whatsapp.parse_webhook(bad.as_bytes()).is_err(), "{:.40}", bad);
    }
    assert!(whatsapp.parse_webhook(&vec![b' '; (3 << 20) + 1]).is_err());
    let other_number = String::from_utf8(webhook("messages", &json!({ "messages": [{ "from": "4915112345678", "id": "w", "timestamp": "1", "type": "text", "text": { "body": "hi" } }] })))
        .expect("utf-8");
    assert_eq!(parse(other_number.as_bytes()).len(), 1);
    assert_eq!(parse(other_number.replace(NUMBER, "999").as_bytes()), [], "another number of the account");
    for odd in [
        json!({ "messages": [1, null, {}, { "id": "w" }, { "from": "4915112345678" }, { "from": "abc", "id": "w" }] }),
        json!({ "statuses": [{ "id": "w" }, { "status": "sent" }, { "id": 1, "status": ["sent"] }] }),
        json!({ "messages": "none", "statuses": {} }),
    ] {
        assert_eq!(parse(&webhook("messages", &odd)), [], "{odd}");
    }
    let undated = parse(&webhook("messages", &json!({ "statuses": [{ "id": "w".repeat(400), "status": "sent" }] })));
    assert_eq!(undated[0].occurred_at, Timestamp::MAX, "the door makes it now");
    assert!(undated[0].id.len() <= domain::event::EVENT_ID_BYTES_MAX);
    let whole = webhook(
        "messages",
        &json!({ "messages": [{ "from": "4915112345678", "id": "w", "timestamp": "1", "type": "text", "text": { "body": "hi" } }] }),
    );
    let dice = SeededRng::new(5);
    for _ in 0..3_000 {
        let mut bytes = whole.clone();
        let at = dice.below(bytes.len() as u64) as usize;
        bytes[at] = dice.next_u64() as u8;
        let _ = whatsapp.parse_webhook(&bytes);
    }
}

// --- Meta's own description

fn shared() -> Option<Value> {
    let Some(folder) = std::env::var_os("CARTWRIGHT_SHARED") else {
        println!("skipped: CARTWRIGHT_SHARED does not name the folder with the vendors' descriptions");
        return None;
    };
    let file = std::path::Path::new(&folder).join("specs/whatsapp/business-messaging_v23.0.subset.json");
    Some(serde_json::from_slice(&std::fs::read(file).expect("description is there")).expect("json"))
}

/// Required fields, types and enumerations of the description, through references, `allOf` and discriminators.
/// Patterns and closed objects are left out: the description contradicts its own examples there.
fn check(spec: &Value, schema: &Value, value: &Value, place: &str) {
    if let Some(reference) = schema["$ref"].as_str() {
        let target = spec.pointer(&reference[1..]).unwrap_or_else(|| panic!("{reference}"));
        return check(spec, target, value, place);
    }
    for part in schema["allOf"].as_array().into_iter().flatten() {
        check_plain(spec, part, value, place);
    }
    if let Some(target) = schema["discriminator"]["mapping"][value["type"].as_str().unwrap_or_default()].as_str() {
        let target = spec.pointer(&target[1..]).unwrap_or_else(|| panic!("{target}"));
        for part in target["allOf"].as_array().into_iter().flatten() {
            check_plain(spec, part, value, place);
        }
    }
    check_plain(spec, schema, value, place);
}

fn check_plain(spec: &Value, schema: &Value, value: &Value, place: &str) {
    let resolved = match schema["$ref"].as_str() {
        Some(reference) => spec.pointer(&reference[1..]).unwrap_or_else(|| panic!("{reference}")),
        None => schema,
    };
    for name in resolved["required"].as_array().into_iter().flatten() {
        assert!(!value[name.as_str().expect("text")].is_null(), "{place} lacks {name}");
    }
    if let Some(allowed) = resolved["enum"].as_array() {
        assert!(allowed.contains(value), "{place}: {value} is not among {allowed:?}");
    }
    let fits = match resolved["type"].as_str() {
        Some("object") => value.is_object(),
        Some("array") => value.is_array(),
        Some("string") => value.is_string(),
        Some("boolean") => value.is_boolean(),
        Some("integer") => value.is_i64(),
        _ => true,
    };
    assert!(fits, "{place}: {value} is no {}", resolved["type"]);
    for (name, inner) in resolved["properties"].as_object().into_iter().flatten() {
        if !value[name].is_null() {
            check(spec, inner, &value[name], &format!("{place}.{name}"));
        }
    }
    for (i, item) in value.as_array().into_iter().flatten().enumerate() {
        if !resolved["items"].is_null() {
            check(spec, &resolved["items"], item, &format!("{place}[{i}]"));
        }
    }
}

#[tokio::test]
async fn requests_follow_metas_description() {
    let Some(spec) = shared() else { return };
    let operations = &spec["paths"];
    let send = &operations["/{Version}/{Phone-Number-ID}/messages"]["post"]["requestBody"]["content"]["application/json"]
        ["schema"];
    let hand_in = &operations["/{Version}/{WABA-ID}/message_templates"]["post"]["requestBody"]["content"]["application/json"]
        ["schema"];
    assert!(operations["/{Version}/{WABA-ID}/message_templates"]["get"].is_object());
    let with_choices = |count: usize| {
        let mut out = warm(ANNA);
        let choice = |i| Choice { label: format!("Choice {i}"), says: format!("I choose {i}") };
        out.message.choices = (0..count).map(choice).collect();
        out
    };
    for out in [cold(ANNA), warm(ANNA), with_choices(2), with_choices(7)] {
        let plan = connectors::channel::whatsapp::plan(&out).expect("plan");
        check(&spec, send, &request_body(&out, plan), "message");
    }
    let broken = std::panic::catch_unwind(|| {
        let mut body = request_body(&cold(ANNA), connectors::channel::whatsapp::plan(&cold(ANNA)).expect("plan"));
        body["template"]["components"][2]["sub_type"] = json!("nonsense");
        check(&spec, send, &body, "message");
    });
    assert!(broken.is_err(), "the check can fail");

    let server = MockServer::start().await;
    let answer = ResponseTemplate::new(200).set_body_json(json!({ "id": "77" }));
    Mock::given(method("POST")).and(path(TEMPLATES)).respond_with(answer).mount(&server).await;
    let draft = TemplateDraft {
        name: "cartwright_recover_reminder".to_owned(),
        language: "en".to_owned(),
        category: "marketing".to_owned(),
        body: "Hello {{1}}, your basket is saved.".to_owned(),
        examples: vec!["Anna".to_owned()],
        header_image_handle: None,
        footer: None,
        button: None,
    };
    channel(&server.uri()).create_template(&draft).await.expect("handed in");
    check(&spec, hand_in, &posts(server.received_requests().await)[0], "template");
}

#[test]
fn metas_own_webhook_examples_are_understood() {
    let Some(spec) = shared() else { return };
    let examples =
        &spec["paths"]["/whatsapp/webhooks"]["post"]["requestBody"]["content"]["application/json"]["examples"];
    let mut seen = 0;
    for (name, example) in examples.as_object().expect("examples") {
        let events = parse(&serde_json::to_vec(&example["value"]).expect("json"));
        let kinds: Vec<_> = events.iter().map(|e| e.body.kind()).collect();
        let wanted: &[&str] = match name.as_str() {
            "Button Message" => &["consent_changed", "consent_changed", "message_received"],
            name if name.starts_with("Group") || name == "System Message" => &[],
            _ => &["message_received"],
        };
        assert_eq!(kinds, wanted, "{name}");
        seen += 1;
    }
    assert!(seen >= 10, "{seen} examples");
}
