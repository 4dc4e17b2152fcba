//! WhatsApp in conversation: choices, signs that somebody is there, and pictures.

use std::sync::Arc;

use connectors::channel::whatsapp::{SIGNATURE_HEADER, WhatsApp, WhatsappConfig, plan, request_body};
use connectors::http::{Ambient, TokioSleeper};
use domain::clock::{ManualClock, SeededRng};
use domain::consent::ChannelKind;
use domain::conversation::Choice;
use domain::event::EventBody;
use domain::ports::channel::{Channel, Courtesy, FailureKind, Outbound, PictureAt, SenderProof, Told};
use hmac::{Hmac, KeyInit, Mac};
use serde_json::{Value, json};
use sha2::Sha256;
use wiremock::matchers::{header, method, path};
use wiremock::{Mock, MockServer, ResponseTemplate};

use super::channel_conformance::{Subject, check};
use super::channel_support::{NOW, outbound};

const NUMBER: &str = "106540352242922";
const TOKEN: &str = "EAAB-test-token-0123456789";
const APP_SECRET: &str = "app-secret-for-tests";
const ANNA: &str = "+4915112345678";

fn channel_with(base_url: &str, secret: Option<&str>) -> WhatsApp {
    let mut config = WhatsappConfig::new(NUMBER, "102290129340398", TOKEN);
    config.base_url = base_url.to_owned();
    config.allow_private = true;
    config.app_secret = secret.map(Into::into);
    config.timeout_ms = 2_000;
    let ambient = Ambient {
        clock: Arc::new(ManualClock::at(NOW)),
        rng: Arc::new(SeededRng::new(1)),
        sleeper: Arc::new(TokioSleeper),
    };
    WhatsApp::new(config, ambient).expect("config")
}

fn channel(base_url: &str) -> WhatsApp {
    channel_with(base_url, Some(APP_SECRET))
}

fn signature(body: &[u8]) -> String {
    let mut mac = Hmac::<Sha256>::new_from_slice(APP_SECRET.as_bytes()).expect("any key");
    mac.update(body);
    mac.finalize().into_bytes().iter().fold("sha256=".to_owned(), |out, b| out + &format!("{b:02x}"))
}

fn webhook(kind: &str, content: Value) -> Vec<u8> {
    let mut message = json!({ "from": "4915112345678", "id": "wamid.B2", "timestamp": "1795176000", "type": kind,
        "context": { "from": NUMBER, "id": "wamid.A1" } });
    message[kind] = content;
    let value =
        json!({ "messaging_product": "whatsapp", "metadata": { "phone_number_id": NUMBER }, "messages": [message] });
    let change = json!({ "field": "messages", "value": value });
    serde_json::to_vec(&json!({ "object": "whatsapp_business_account", "entry": [{ "id": "1", "changes": [change] }] }))
        .expect("json")
}

fn said(body: &[u8]) -> (String, Told) {
    let told = channel("http://127.0.0.1:9").read_webhook(body).expect("a webhook").pop().expect("a message");
    let EventBody::MessageReceived { text, .. } = &told.event.body else { panic!("{told:?}") };
    (text.clone(), told)
}

fn answer(choices: &[(&str, &str)]) -> Outbound {
    let mut out = outbound(ChannelKind::Whatsapp, ANNA);
    out.last_inbound_at = Some(NOW);
    out.message.text = "Which one?".to_owned();
    out.message.choices = choices.iter().map(|(l, s)| Choice { label: (*l).into(), says: (*s).into() }).collect();
    out
}

fn body(out: &Outbound) -> Value {
    request_body(out, plan(out).expect("a plan"))
}

#[tokio::test]
async fn whatsapp_keeps_the_family_rules() {
    let open = channel("http://127.0.0.1:9");
    let (unset, empty) = (channel_with("http://127.0.0.1:9", None), channel_with("http://127.0.0.1:9", Some("")));
    let subject = Subject {
        channel: &open,
        closed: vec![&unset, &empty],
        header: SIGNATURE_HEADER,
        proof: &signature,
        signs_body: true,
        body: webhook("text", json!({ "body": "Stop" })),
        strangers: &["", "015112345678", "telegram:4711", "anna@example.test"],
    };
    check(&subject).await;
}

#[test]
fn a_tapped_choice_says_what_it_stands_for() {
    let sent = body(&answer(&[("Yes", "yes, send it back"), ("No", "")]));
    assert_eq!(sent["type"], "interactive");
    assert_eq!(sent["interactive"]["body"]["text"], "Which one?");
    let tap = |form: &str, reply: &Value| {
        said(&webhook("interactive", json!({ "type": form, form: { "id": reply["id"], "title": reply["title"] } }))).0
    };
    let buttons = &sent["interactive"]["action"]["buttons"];
    assert_eq!(tap("button_reply", &buttons[0]["reply"]), "yes, send it back");
    assert_eq!(tap("button_reply", &buttons[1]["reply"]), "No", "a choice without words says its label");

    let many: Vec<(String, String)> = (0..8).map(|i| (format!("Order #1048{i}"), format!("order 1048{i}"))).collect();
    let many: Vec<(&str, &str)> = many.iter().map(|(l, s)| (l.as_str(), s.as_str())).collect();
    let sent = body(&answer(&many));
    assert_eq!(sent["interactive"]["type"], "list");
    assert_eq!(tap("list_reply", &sent["interactive"]["action"]["sections"][0]["rows"][7]), "order 10487");
    assert_eq!(body(&answer(&[]))["type"], "text");
    let mut long = answer(&[("Yes", "yes")]);
    long.message.text = "x".repeat(4_096);
    assert_eq!(body(&long)["type"], "interactive", "a list takes longer texts than buttons do");
}

#[tokio::test]
async fn signs_are_shown_for_the_message_that_they_are_about() {
    let server = MockServer::start().await;
    let answer = ResponseTemplate::new(200).set_body_json(json!({ "success": true }));
    Mock::given(method("POST"))
        .and(path(format!("/v23.0/{NUMBER}/messages")))
        .respond_with(answer)
        .mount(&server)
        .await;
    let whatsapp = channel(&server.uri());
    for what in [Courtesy::Seen("wamid.B2"), Courtesy::Typing("wamid.B2"), Courtesy::Pressed("x")] {
        whatsapp.courtesy(ANNA, what).await.expect("shown");
    }
    let all = server.received_requests().await.expect("recorded");
    let shown: Vec<Value> = all.iter().map(|r| r.body_json().expect("json")).collect();
    let seen = json!({ "messaging_product": "whatsapp", "status": "read", "message_id": "wamid.B2" });
    let mut typing = seen.clone();
    typing["typing_indicator"] = json!({ "type": "text" });
    assert_eq!(shown, [seen, typing]);
    let error = channel("http://127.0.0.1:9").courtesy(ANNA, Courtesy::Seen("w")).await.expect_err("nobody listens");
    assert_ne!(error.kind, FailureKind::Unknown, "a sign is no message");
}

#[tokio::test]
async fn pictures_come_with_the_token_and_from_metas_hosts_alone() {
    let (text, told) =
        said(&webhook("image", json!({ "id": "1003383421387256", "mime_type": "image/jpeg", "caption": "torn" })));
    let incoming = told.incoming.expect("beside the text");
    assert_eq!((text.as_str(), incoming.proof), ("[image] torn", SenderProof::Account));
    assert_eq!((incoming.provider_ref.as_str(), incoming.answers), ("wamid.B2", vec!["wamid.A1".to_owned()]));
    assert_eq!(incoming.pictures, [PictureAt::Provider("1003383421387256".into())]);
    let (_, odd) = said(&webhook("image", json!({ "id": "../me" })));
    assert_eq!(odd.incoming.expect("beside the text").pictures, [], "ids stand in the path of a call");

    let jpeg = [b"\xff\xd8\xff\xe0".as_slice(), &[7; 64]].concat();
    for (link, size, fits) in [
        ("{here}/whatsapp_business/attachments/?mid=1", 68, true),
        ("https://evil.test/attachments/?mid=1", 68, false),
        ("{here}/whatsapp_business/attachments/?mid=1", 99_000_000, false),
        ("{here}/gone", 68, false),
    ] {
        let server = MockServer::start().await;
        let told = json!({ "url": link.replace("{here}", &server.uri()), "mime_type": "image/jpeg", "file_size": size, "id": "7" });
        let with_token = || header("authorization", format!("Bearer {TOKEN}").as_str());
        let answer = ResponseTemplate::new(200).set_body_json(told);
        Mock::given(path("/v23.0/7")).and(with_token()).respond_with(answer).mount(&server).await;
        let bytes = ResponseTemplate::new(200).set_body_bytes(jpeg.clone());
        let place = path("/whatsapp_business/attachments/");
        Mock::given(place).and(with_token()).respond_with(bytes).mount(&server).await;
        let got = channel(&server.uri()).picture(&PictureAt::Provider("7".into())).await;
        assert_eq!(got.is_ok(), fits, "{link} {got:?}");
    }
}
