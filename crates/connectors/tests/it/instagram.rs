//! Instagram against a stand-in for the Graph API, with bodies of the shapes that Meta documents.

use std::sync::Arc;
use std::time::Duration;

use connectors::channel::instagram::{Instagram, InstagramConfig, SIGNATURE_HEADER};
use connectors::http::{Ambient, TokioSleeper};
use domain::clock::{ManualClock, SeededRng};
use domain::consent::{ChannelKind, ConsentState, Purpose};
use domain::conversation::Choice;
use domain::event::EventBody;
use domain::message::MessageAction;
use domain::ports::channel::{Channel, Courtesy, FailureKind, Incoming, Outbound, PictureAt, Told};
use domain::timestamp::{DAY_MS, MINUTE_MS, Timestamp};
use domain::touch::DeliveryStatus;
use hmac::{Hmac, KeyInit, Mac};
use serde_json::{Value, json};
use sha2::Sha256;
use wiremock::matchers::{header, method, path};
use wiremock::{Mock, MockServer, ResponseTemplate};

use super::channel_conformance::{Subject, check};
use super::channel_support::{NOW, outbound};

const ACCOUNT: &str = "17841405822304914";
const TOKEN: &str = "IGAA-test-token-0123456789";
const APP_SECRET: &str = "app-secret-for-tests";
const MESSAGES: &str = "/v25.0/17841405822304914/messages";
/// What these tests file events under.
const KIND: ChannelKind = ChannelKind::Webchat;
const ANNA: &str = "instagram:8901234567890123";

fn config(base_url: &str) -> InstagramConfig {
    let mut config = InstagramConfig::new(ACCOUNT, TOKEN);
    config.base_url = base_url.to_owned();
    config.allow_private = true;
    config.app_secret = Some(APP_SECRET.into());
    config.verify_token = Some("agreed-word".into());
    config.timeout_ms = 2_000;
    config
}

fn ambient() -> Ambient {
    Ambient { clock: Arc::new(ManualClock::at(NOW)), rng: Arc::new(SeededRng::new(1)), sleeper: Arc::new(TokioSleeper) }
}

fn channel(base_url: &str) -> Instagram {
    Instagram::new(config(base_url), KIND, ambient()).expect("config")
}

fn warm() -> Outbound {
    Outbound { last_inbound_at: Some(NOW.plus_ms(-MINUTE_MS)), ..outbound(KIND, ANNA) }
}

fn signature(body: &[u8]) -> String {
    let mut mac = Hmac::<Sha256>::new_from_slice(APP_SECRET.as_bytes()).expect("any key");
    mac.update(body);
    mac.finalize().into_bytes().iter().fold("sha256=".to_owned(), |out, b| out + &format!("{b:02x}"))
}

fn webhook(item: Value) -> Vec<u8> {
    let mut whole = json!({ "sender": { "id": "8901234567890123" }, "recipient": { "id": ACCOUNT }, "timestamp": 1_795_176_000_000_i64 });
    whole.as_object_mut().expect("object").extend(item.as_object().expect("object").clone());
    let body = json!({ "object": "instagram", "entry": [{ "id": ACCOUNT, "time": 1_795_176_000_001_i64, "messaging": [whole] }] });
    serde_json::to_vec(&body).expect("json")
}

fn read(body: &[u8]) -> Vec<Told> {
    channel("http://127.0.0.1:9").read_webhook(body).expect("a webhook")
}

fn said(item: Value) -> (String, Incoming) {
    let told = read(&webhook(item)).pop().expect("a message");
    let EventBody::MessageReceived { text, from, channel } = &told.event.body else { panic!("{told:?}") };
    assert_eq!((from.value.as_str(), *channel), (ANNA, KIND));
    assert_eq!(told.event.occurred_at, Timestamp::from_ms(1_795_176_000_000));
    (text.clone(), told.incoming.expect("beside the text"))
}

async fn mock(server: &MockServer, answer: ResponseTemplate) {
    let with_token = header("authorization", format!("Bearer {TOKEN}").as_str());
    Mock::given(method("POST")).and(path(MESSAGES)).and(with_token).respond_with(answer).mount(server).await;
}

fn accepted() -> ResponseTemplate {
    ResponseTemplate::new(200)
        .set_body_json(json!({ "recipient_id": "8901234567890123", "message_id": "aWdfZAG1faXRlbToxA1" }))
}

async fn bodies(server: &MockServer) -> Vec<Value> {
    let all = server.received_requests().await.expect("recorded");
    all.iter().map(|r| r.body_json().expect("json")).collect()
}

#[tokio::test]
async fn instagram_keeps_the_family_rules() {
    let open = channel("http://127.0.0.1:9");
    let without = |secret: Option<&str>| {
        let mut config = config("http://127.0.0.1:9");
        config.app_secret = secret.map(Into::into);
        Instagram::new(config, KIND, ambient()).expect("config")
    };
    let (unset, empty) = (without(None), without(Some("")));
    let subject = Subject {
        channel: &open,
        closed: vec![&unset, &empty],
        header: SIGNATURE_HEADER,
        proof: &signature,
        signs_body: true,
        body: webhook(json!({ "message": { "mid": "aWdfZAG1", "text": "stop" } })),
        strangers: &["", "8901234567890123", "instagram:", "instagram:anna", "instagram:1/../2", "+4915112345678"],
    };
    check(&subject).await;
}

#[test]
fn settings_and_handshake_are_checked() {
    let refused = |change: fn(&mut InstagramConfig), word: &str| {
        let mut config = config("http://127.0.0.1:9");
        change(&mut config);
        let error = Instagram::new(config, KIND, ambient()).expect_err(word).to_string();
        assert!(error.contains(word) && !error.contains(TOKEN), "{error}");
    };
    refused(|c| c.account_id = "me".into(), "account_id");
    refused(|c| c.api_version = "../v1".into(), "api_version");
    refused(|c| c.token = "".into(), "token");
    refused(|c| c.timeout_ms = 0, "timeout_ms");
    assert!(!format!("{:?} {:?}", config("http://127.0.0.1:9"), channel("http://127.0.0.1:9")).contains("IGAA"));

    let ask = |mode: &str, word: &str, challenge: &str| {
        let pairs = [("hub.mode", mode), ("hub.verify_token", word), ("hub.challenge", challenge)];
        channel("http://127.0.0.1:9").handshake(&pairs.map(|(n, v)| (n.to_owned(), v.to_owned())))
    };
    assert_eq!(ask("subscribe", "agreed-word", "1158201444").as_deref(), Some("1158201444"));
    assert_eq!(ask("subscribe", "other", "1"), None);
    assert_eq!(ask("unsubscribe", "agreed-word", "1"), None);
    assert_eq!(ask("subscribe", "agreed-word", "<script>"), None);
}

#[tokio::test]
async fn answers_go_out_inside_the_window_alone() {
    let server = MockServer::start().await;
    mock(&server, accepted()).await;
    let instagram = channel(&server.uri());
    for (age_ms, goes) in [(0, true), (DAY_MS - 1, true), (DAY_MS, false)] {
        let out = Outbound { last_inbound_at: Some(NOW.plus_ms(-age_ms)), ..warm() };
        let result = instagram.send(&out).await;
        assert_eq!(result.is_ok(), goes, "{age_ms}: {result:?}");
    }
    let never = instagram.send(&Outbound { last_inbound_at: None, ..warm() }).await.expect_err("closed");
    assert!(never.kind == FailureKind::Permanent && never.message.contains("24 hours"), "{never}");
    let sent = bodies(&server).await;
    assert_eq!(sent.len(), 2);
    assert!(sent.iter().all(|b| b.get("tag").is_none() && b["messaging_type"] == "RESPONSE"), "no tag is ever used");

    let mut out = warm();
    out.message.text = "Which one?".into();
    out.message.action =
        Some(MessageAction { label: "To the cart".into(), url: "https://go.shop.example/r/abc".into() });
    let choice = |label: &str, says: &str| Choice { label: label.into(), says: says.into() };
    out.message.choices =
        vec![choice("A label that is longer than twenty", "the long one"), choice("No", ""), choice(" ", "x")];
    let accepted = instagram.send(&out).await.expect("accepted");
    assert_eq!((accepted.provider_ref.as_str(), accepted.cost.micros), ("aWdfZAG1faXRlbToxA1", 0));
    assert_eq!(
        bodies(&server).await.pop().expect("sent"),
        json!({ "recipient": { "id": "8901234567890123" }, "messaging_type": "RESPONSE", "message": {
            "text": "Which one?\n\nTo the cart:\nhttps://go.shop.example/r/abc",
            "quick_replies": [
                { "content_type": "text", "title": "A label that is long", "payload": "the long one" },
                { "content_type": "text", "title": "No", "payload": "No" },
            ] } })
    );
    for text in ["", " ", &"ä".repeat(501)] {
        out.message.text = text.to_owned();
        assert_eq!(instagram.send(&out).await.expect_err(text).kind, FailureKind::Permanent);
    }
    assert_eq!(bodies(&server).await.len(), 3);
}

#[tokio::test]
async fn every_refusal_has_a_meaning() {
    use FailureKind::{BadAddress, Permanent, Temporary, Unknown};
    for (status, code, subcode, kind, wait, words) in [
        (400, 10, 2_534_022, Permanent, None, "24 hours"),
        (400, 10, 2_018_278, Permanent, None, "24 hours"),
        (403, 10, 0, Permanent, None, "permission"),
        (403, 230, 0, Permanent, None, "permission"),
        (403, 299, 0, Permanent, None, "permission"),
        (400, 190, 463, Permanent, None, "access token"),
        (400, 100, 2_534_014, BadAddress, None, "no such person"),
        (400, 100, 0, Permanent, None, "<number>"),
        (400, 551, 1_545_041, Permanent, None, "cannot be reached"),
        (400, 4, 0, Temporary, Some(60_000), "call limit"),
        (400, 613, 0, Temporary, Some(60_000), "call limit"),
        (503, 2, 0, Temporary, Some(30_000), "down"),
        (500, 1, 1_357_046, Unknown, None, "unknown reason"),
        (200, 10, 2_534_022, Permanent, None, "24 hours"),
        (400, 777_777, 0, Permanent, None, "777777"),
    ] {
        let server = MockServer::start().await;
        let error = json!({ "error": { "message": format!("bad {TOKEN} for 8901234567890123"), "type": "IGApiException",
            "code": code, "error_subcode": subcode, "fbtrace_id": "A" } });
        mock(&server, ResponseTemplate::new(status).set_body_json(error)).await;
        let error = channel(&server.uri()).send(&warm()).await.expect_err("refused");
        assert_eq!((error.kind, error.retry_after_ms), (kind, wait), "{code}: {error}");
        assert!(error.message.contains(words), "{code}: {error}");
        assert!(!error.message.contains(TOKEN) && !error.message.contains("8901234567890123"), "{error}");
        assert_eq!(bodies(&server).await.len(), 1, "{code}: never repeated inside");
    }
}

#[tokio::test]
async fn what_cannot_be_told_is_unknown() {
    use FailureKind::{Permanent, Temporary, Unknown};
    for (answer, kind, wait) in [
        (accepted().set_delay(Duration::from_secs(20)), Unknown, None),
        (ResponseTemplate::new(502), Unknown, None),
        (ResponseTemplate::new(200).set_body_string("{\"recipient_id\":\"8"), Unknown, None),
        (ResponseTemplate::new(200).set_body_json(json!({ "message_id": "" })), Unknown, None),
        (ResponseTemplate::new(429).insert_header("retry-after", "7"), Temporary, Some(7_000)),
        (ResponseTemplate::new(404), Permanent, None),
    ] {
        let server = MockServer::start().await;
        mock(&server, answer).await;
        let mut config = config(&server.uri());
        config.timeout_ms = 500;
        let channel = Instagram::new(config, KIND, ambient()).expect("config");
        let error = channel.send(&warm()).await.expect_err("not accepted");
        assert_eq!((error.kind, error.retry_after_ms), (kind, wait), "{error}");
    }
    let error = channel("http://127.0.0.1:9").send(&warm()).await.expect_err("nobody listens");
    assert_eq!(error.kind, Temporary, "certainly not sent: {error}");
}

#[test]
fn messages_taps_and_replies_are_understood() {
    let image = |url: &str| json!({ "type": "image", "payload": { "url": url } });
    let cdn = "https://lookaside.fbsbx.com/ig_messaging_cdn/?asset_id=1&signature=a";
    for (message, wanted) in [
        (json!({ "mid": "m1", "text": "Gibt es das in Blau?" }), "Gibt es das in Blau?"),
        (json!({ "mid": "m1", "text": "No", "quick_reply": { "payload": "no, thanks" } }), "no, thanks"),
        (json!({ "mid": "m1", "attachments": [image(cdn)] }), "[image]"),
        (json!({ "mid": "m1", "text": "this", "attachments": [image(cdn)] }), "[image] this"),
        (
            json!({ "mid": "m1", "attachments": [{ "type": "story_mention", "payload": { "url": cdn } }] }),
            "[story_mention]",
        ),
        (json!({ "mid": "m1", "attachments": [{ "type": "<b>1", "payload": {} }] }), "[b]"),
        (json!({ "mid": "m1", "is_unsupported": true }), "[unsupported]"),
    ] {
        let (text, incoming) = said(json!({ "message": message }));
        assert_eq!((text.as_str(), incoming.provider_ref.as_str()), (wanted, "m1"));
    }
    let (_, both) =
        said(json!({ "message": { "mid": "m1", "attachments": [image(cdn), image(cdn), { "type": "audio" }] } }));
    assert_eq!(both.pictures, vec![PictureAt::Provider(cdn.into()); 2]);
    let (text, story) = said(json!({ "message": { "mid": "m1", "text": "how much?",
        "reply_to": { "story": { "url": cdn, "id": "17900000000000001" } } } }));
    assert_eq!((text.as_str(), story.answers), ("how much?", vec!["story:17900000000000001".to_owned()]));
    let (_, reply) = said(
        json!({ "message": { "mid": "m2", "text": "yes", "reply_to": { "mid": "m1" }, "referral": { "ref": "cart_7" } } }),
    );
    assert_eq!((reply.answers, reply.start.as_deref()), (vec!["m1".to_owned()], Some("cart_7")));
    assert_eq!(
        said(json!({ "postback": { "mid": "m3", "title": "Track", "payload": "where is my order" } })).0,
        "where is my order"
    );
    assert_eq!(said(json!({ "postback": { "title": "Track" } })).0, "Track");
    let (heart, to) = said(json!({ "reaction": { "mid": "m1", "action": "react", "reaction": "love", "emoji": "❤" } }));
    assert_eq!((heart.as_str(), to.answers), ("❤", vec!["m1".to_owned()]));
}

#[test]
fn reads_and_stops_are_heard_and_the_rest_is_passed_over() {
    let told = read(&webhook(json!({ "read": { "mid": "aWdfZAG1" } })));
    let EventBody::MessageStatus { provider_ref, status, .. } = &told[0].event.body else { panic!("{told:?}") };
    assert_eq!((provider_ref.as_deref(), *status), (Some("aWdfZAG1"), DeliveryStatus::Read));

    let told = read(&webhook(json!({ "message": { "mid": "m", "text": "Stopp!" } })));
    let stops: Vec<_> = told
        .iter()
        .filter_map(|t| match &t.event.body {
            EventBody::ConsentChanged { record } => Some((record.purpose, record.state)),
            _ => None,
        })
        .collect();
    assert_eq!(stops, [(Purpose::Marketing, ConsentState::Withdrawn), (Purpose::Service, ConsentState::Withdrawn)]);

    for item in [
        json!({ "message": { "mid": "m", "text": "ours", "is_echo": true } }),
        json!({ "message": { "mid": "m", "is_deleted": true } }),
        json!({ "message": { "mid": "m", "text": "self", "is_self": true } }),
        json!({ "message": { "text": "no name" } }),
        json!({ "message": { "mid": "m" } }),
        json!({ "message": { "mid": "m", "text": 7 } }),
        json!({ "message": { "mid": "x".repeat(2_000), "text": "hi" } }),
        json!({ "reaction": { "mid": "m", "action": "unreact" } }),
        json!({ "message": { "mid": "m", "text": "hi" }, "recipient": { "id": "999" } }),
        json!({ "message": { "mid": "m", "text": "hi" }, "sender": { "id": "anna" } }),
        json!({ "delivery": {} }),
    ] {
        assert_eq!(read(&webhook(item.clone())), [], "{item}");
    }
    let standby = json!({ "object": "instagram", "entry": [{ "id": ACCOUNT, "standby": [{ "message": { "mid": "m", "text": "hi" } }] }, 7] });
    assert_eq!(read(&serde_json::to_vec(&standby).expect("json")), [], "another app has the floor");
    let channel = channel("http://127.0.0.1:9");
    for bad in ["{}", "{\"object\":\"page\"}", "{\"object\":\"whatsapp_business_account\"}"] {
        assert!(channel.parse_webhook(bad.as_bytes()).is_err(), "{bad}");
    }
    assert!(channel.parse_webhook(&vec![b' '; (3 << 20) + 1]).is_err());
}

#[tokio::test]
async fn signs_are_shown_and_pictures_come_from_metas_hosts_alone() {
    let server = MockServer::start().await;
    mock(&server, ResponseTemplate::new(200).set_body_json(json!({ "recipient_id": "8901234567890123" }))).await;
    let instagram = channel(&server.uri());
    for what in [Courtesy::Typing("m1"), Courtesy::Seen("m1"), Courtesy::Pressed("m1")] {
        instagram.courtesy(ANNA, what).await.expect("shown");
    }
    let shown: Vec<Value> = bodies(&server).await.into_iter().map(|b| b["sender_action"].clone()).collect();
    assert_eq!(shown, ["typing_on", "mark_seen"]);

    let png = [b"\x89PNG\r\n\x1a\n".as_slice(), &[1; 50]].concat();
    let kept = MockServer::start().await;
    Mock::given(method("GET"))
        .and(path("/cdn/a%20b.png"))
        .and(wiremock::matchers::query_param("signature", "a+b/c="))
        .respond_with(ResponseTemplate::new(200).set_body_bytes(png.clone()))
        .mount(&kept)
        .await;
    let here = channel(&kept.uri());
    let link = |path: &str| PictureAt::Provider(format!("{}{path}", kept.uri()));
    let got = here.picture(&link("/cdn/a%20b.png?signature=a%2Bb%2Fc%3D")).await.expect("a picture");
    assert_eq!((got.media_type, got.bytes), ("image/png", png));
    assert!(kept.received_requests().await.expect("recorded").iter().all(|r| !r.headers.contains_key("authorization")));
    assert_eq!(here.picture(&link("/gone.png")).await.map_err(|e| e.kind), Err(FailureKind::Permanent));
    for foreign in [
        "https://evil.test/x.png",
        "https://lookaside.fbsbx.com.evil.test/x.png",
        "https://evilfbsbx.com/x.png",
        "https://user@lookaside.fbsbx.com/x.png",
        "http://lookaside.fbsbx.com/x.png",
        "https://lookaside.fbsbx.com:8443/x.png",
        "http://169.254.169.254/latest/meta-data",
        "file:///etc/passwd",
        "not an address",
    ] {
        let error = here.picture(&PictureAt::Provider(foreign.into())).await.expect_err(foreign);
        assert!(error.kind == FailureKind::Permanent && error.message.contains("own host"), "{foreign}: {error}");
    }
}
