//! Language models against a scripted server that speaks OpenAI's and Anthropic's protocols, well and badly.

mod log;
mod protocols;
mod server;

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

use connectors::http::{Ambient, Secret, Sleeper};
use connectors::llm::{FakeModel, LlmModel, Scripted};
use domain::clock::{ManualClock, SeededRng};
use domain::money::Currency;
use domain::ports::BoxFuture;
use domain::ports::model::{
    AnswerBy, AnswerSchema, Completion, Model, ModelError, ModelErrorKind, ModelMessage, ModelRequest, ModelSettings,
    Provider, Role, TokenPrices, Usage,
};
use domain::timestamp::Timestamp;
use serde_json::{Value, json};
use tracing::instrument::WithSubscriber as _;

use protocols::*;
use server::{Act, Event, Server, Told, events, json as whole};

const KEY: &str = "sk-test-4711-0815";
const PROVIDERS: [Provider; 2] = [Provider::Openai, Provider::Anthropic];
const USED: Usage = Usage { input_tokens: 120, output_tokens: 30 };

/// Counts the waits instead of waiting.
#[derive(Default)]
struct Waits(AtomicI64);

impl Sleeper for Waits {
    fn sleep_ms(&self, ms: i64) -> BoxFuture<'_, ()> {
        self.0.fetch_add(ms, Ordering::SeqCst);
        Box::pin(async {})
    }
}

struct Setup {
    server: Server,
    model: LlmModel,
    waits: Arc<Waits>,
}

fn settings(provider: Provider) -> ModelSettings {
    ModelSettings { allow_private: true, key_name: Some("model".into()), ..ModelSettings::new(provider, "m-1") }
}

async fn setup(settings: ModelSettings, acts: Vec<Act>) -> Setup {
    let server = Server::start(acts).await;
    let waits = Arc::new(Waits::default());
    let ambient = Ambient {
        clock: Arc::new(ManualClock::at(Timestamp::EPOCH)),
        rng: Arc::new(SeededRng::new(1)),
        sleeper: waits.clone(),
    };
    let settings = ModelSettings { base_url: Some(server.address.clone()), ..settings };
    let model = LlmModel::new(settings, Some(&Secret::new(KEY)), ambient).expect("settings are fine");
    Setup { server, model, waits }
}

fn request() -> ModelRequest {
    let schema = json!({"type": "object", "properties": {"intent": {"type": "string"}}, "required": ["intent"], "additionalProperties": false});
    ModelRequest {
        system: "Read the message.".into(),
        messages: vec![ModelMessage { role: Role::User, text: "{\"message\":\"where is it\"}".into() }],
        schema: AnswerSchema { name: "understanding".into(), schema },
        tokens_max: 200,
        timeout_ms: 5_000,
    }
}

async fn ask(setup: &Setup) -> Result<Completion, ModelError> {
    setup.model.complete(&request()).await
}

/// The stream of an answer in words.
fn words(provider: Provider, pieces: &[&str], end: &str) -> Vec<Event> {
    match provider {
        Provider::Anthropic => [
            anthropic_start(json!({"type": "text", "text": ""})),
            anthropic_pieces("text_delta", "text", pieces),
            anthropic_end(end),
        ]
        .concat(),
        _ => [openai_words(pieces), openai_end(end)].concat(),
    }
}

/// The stream of an answer as a tool call.
fn call(provider: Provider, name: &str, pieces: &[&str]) -> Vec<Event> {
    match provider {
        Provider::Anthropic => [
            anthropic_start(json!({"type": "tool_use", "id": "t1", "name": name, "input": {}})),
            anthropic_pieces("input_json_delta", "partial_json", pieces),
            anthropic_end("tool_use"),
        ]
        .concat(),
        _ => [openai_call(name, pieces), openai_end("tool_calls")].concat(),
    }
}

/// What was sent, in the terms of its protocol: the key, the instruction, the bound, the form.
fn assert_asked(provider: Provider, told: &Told, by: AnswerBy) {
    let Told { head, body } = told;
    let pointer = |path: &str| body.pointer(path).cloned().unwrap_or_default();
    match provider {
        Provider::Anthropic => {
            assert!(head.starts_with("post /v1/messages "), "{head}");
            assert!(head.contains(&format!("x-api-key: {KEY}")), "{head}");
            assert!(pointer("/system").to_string().contains("Read the message."), "{body}");
        }
        _ => {
            assert!(head.starts_with("post /v1/chat/completions "), "{head}");
            assert!(head.contains(&format!("authorization: bearer {KEY}")), "{head}");
            assert_eq!(pointer("/messages/0/role"), "system", "{body}");
        }
    }
    assert_eq!((pointer("/model"), pointer("/max_tokens")), (json!("m-1"), json!(200)), "{body}");
    let form = match (by, provider) {
        (AnswerBy::Schema, Provider::Anthropic) => pointer("/output_config/format/schema"),
        (AnswerBy::Schema, _) => pointer("/response_format/json_schema/schema"),
        (AnswerBy::Tool, Provider::Anthropic) => pointer("/tools/0/input_schema"),
        (AnswerBy::Tool, _) => pointer("/tools/0/function/parameters"),
    };
    assert_eq!(form.pointer("/additionalProperties"), Some(&Value::Bool(false)), "{body}");
    let choice = match (by, provider) {
        (AnswerBy::Schema, _) => Value::Null,
        (AnswerBy::Tool, Provider::Anthropic) => pointer("/tool_choice/name"),
        (AnswerBy::Tool, _) => pointer("/tool_choice/function/name"),
    };
    assert_eq!(choice, if by == AnswerBy::Tool { json!("understanding") } else { Value::Null }, "{body}");
}

#[tokio::test]
async fn a_streamed_answer_is_put_together_and_paid_for() {
    for provider in PROVIDERS {
        let prices = TokenPrices {
            as_of: "2026-11-01".into(),
            currency: Currency::from_code("USD").expect("known"),
            input_micros_per_million: 1_000_000,
            output_micros_per_million: 5_000_000,
        };
        let settings = ModelSettings { prices: Some(prices), ..settings(provider) };
        let done = words(provider, &["{\"intent\":", "\"order_", "status\"}"], "stop");
        let setup = setup(settings, vec![Act::Say(events(&done))]).await;
        let answer = ask(&setup).await.expect("answers");
        assert_eq!(answer.answer, json!({"intent": "order_status"}), "{provider:?}");
        assert_eq!(answer.usage, Some(USED), "{provider:?}");
        assert_eq!(answer.cost.map(|cost| cost.micros), Some(120 + 150), "{provider:?}");
        assert_asked(provider, &setup.server.told()[0], AnswerBy::Schema);
        assert_eq!(setup.server.told()[0].body["stream"], true);
    }
}

#[tokio::test]
async fn an_answer_in_one_piece_is_read_too() {
    for provider in PROVIDERS {
        let text = "{\"intent\":\"thanks\"}";
        let body = match provider {
            Provider::Anthropic => json!({
                "id": "m1", "type": "message", "role": "assistant", "model": "m", "stop_reason": "end_turn",
                "content": [{"type": "text", "text": text}], "usage": {"input_tokens": 120, "output_tokens": 30},
            }),
            _ => json!({
                "id": "c1", "model": "m", "usage": {"prompt_tokens": 120, "completion_tokens": 30, "total_tokens": 150},
                "choices": [{"index": 0, "finish_reason": "stop", "message": {"role": "assistant", "content": text}}],
            }),
        };
        let settings = ModelSettings { stream: false, ..settings(provider) };
        let setup = setup(settings, vec![whole(200, "", &body)]).await;
        let answer = ask(&setup).await.expect("answers");
        assert_eq!((answer.answer, answer.usage), (json!({"intent": "thanks"}), Some(USED)), "{provider:?}");
    }
}

#[tokio::test]
async fn an_answer_may_come_as_the_offered_tools_arguments_and_no_other() {
    for provider in PROVIDERS {
        let settings = ModelSettings { answer_by: AnswerBy::Tool, ..settings(provider) };
        let right = call(provider, "understanding", &["{\"inte", "nt\":\"thanks\"}"]);
        let forged = call(provider, "issue_refund", &["{\"order\":\"10482\"}"]);
        let setup = setup(settings, vec![Act::Say(events(&right)), Act::Say(events(&forged))]).await;
        assert_eq!(ask(&setup).await.expect("answers").answer, json!({"intent": "thanks"}), "{provider:?}");
        assert_asked(provider, &setup.server.told()[0], AnswerBy::Tool);
        let error = ask(&setup).await.expect_err("is refused");
        assert_eq!((error.kind, error.usage), (ModelErrorKind::Malformed, Some(USED)), "{provider:?}: {error}");
    }
}

#[tokio::test]
async fn a_passing_failure_is_tried_once_more_and_not_twice() {
    for provider in PROVIDERS {
        let slow_down = whole(429, "retry-after: 1\r\n", &json!({"error": {"type": "rate_limit_error"}}));
        let done = Act::Say(events(&words(provider, &["{}"], "stop")));
        let good = setup(settings(provider), vec![slow_down.clone(), done]).await;
        assert_eq!(ask(&good).await.map(|answer| answer.answer), Ok(json!({})), "{provider:?}");
        assert_eq!(good.waits.0.load(Ordering::SeqCst), 1_000);

        let bad = setup(settings(provider), vec![slow_down]).await;
        let error = ask(&bad).await.expect_err("fails");
        assert_eq!((error.kind, error.usage), (ModelErrorKind::Temporary, Some(Usage::default())), "{provider:?}");
        assert_eq!(bad.server.told().len(), 2, "{provider:?}");

        let long = whole(429, "retry-after: 600\r\n", &json!({}));
        let patient = setup(settings(provider), vec![long]).await;
        assert_eq!(ask(&patient).await.expect_err("fails").retry_after_ms, Some(600_000), "{provider:?}");
        assert_eq!(patient.server.told().len(), 1, "nobody waits ten minutes");
    }
}

#[tokio::test]
async fn failures_are_sorted_and_tell_neither_key_nor_prompt() {
    for provider in PROVIDERS {
        for (status, kind, calls) in [
            (401, ModelErrorKind::Refused, 1),
            (400, ModelErrorKind::Refused, 1),
            (500, ModelErrorKind::Temporary, 2),
            (302, ModelErrorKind::Refused, 1),
        ] {
            let echo = json!({"error": {"message": format!("key {KEY}, prompt where is it"), "type": "some_error"}});
            let more = if status == 302 { "location: http://127.0.0.1:1/\r\n" } else { "" };
            for stream in [true, false] {
                let settings = ModelSettings { stream, ..settings(provider) };
                let setup = setup(settings, vec![whole(status, more, &echo)]).await;
                let error = ask(&setup).await.expect_err("fails");
                assert_eq!(error.kind, kind, "{provider:?} {status} {error}");
                assert_eq!(setup.server.told().len(), calls, "{provider:?} {status}");
                let told = format!("{error:?} {:?}", setup.model);
                assert!(!told.contains(KEY) && !told.contains("where is it"), "{told}");
            }
        }
    }
}

#[tokio::test]
async fn the_log_holds_that_it_failed_and_nothing_that_was_said() {
    for provider in PROVIDERS {
        let echo = json!({"error": {"message": format!("key {KEY}, prompt where is it"), "type": "some_error"}});
        let done = Act::Say(events(&words(provider, &["{\"said\": \"secret words\", oops"], "stop")));
        let mut failed = events(&anthropic_start(json!({"type": "text", "text": ""})));
        failed.extend_from_slice(b"event: error\ndata: {\"error\": \"where is it\"}\n\ndata: where is it\n\n");
        let setup = setup(settings(provider), vec![whole(400, "", &echo), done, Act::Say(failed)]).await;
        let log = log::Log::default();
        for _ in 0..3 {
            let _ = ask(&setup).with_subscriber(log.clone()).await.expect_err("fails");
        }
        let told = log.told();
        assert_eq!(told.matches("model gave no answer").count(), 3, "{told}");
        for secret in [KEY, "where is it", "secret words"] {
            assert!(!told.contains(secret), "{secret:?} in {told}");
        }
    }
}

#[tokio::test]
async fn broken_answers_are_no_answers() {
    for provider in PROVIDERS {
        let done = words(provider, &["{\"intent\":\"thanks\"}"], "stop");
        let cut = &done[..done.len() - 2];
        let mut invalid = events(cut);
        invalid.extend_from_slice(b"data: \xff\xfe{\n\n");
        for (what, bytes) in [
            ("cut stream", events(&done[..2])),
            ("no json", events(&words(provider, &["I would love to help!"], "stop"))),
            ("an array", events(&words(provider, &["[1]"], "stop"))),
            ("empty", events(&words(provider, &[], "stop"))),
            (
                "at its limit",
                events(&words(
                    provider,
                    &["{}"],
                    if provider == Provider::Anthropic { "max_tokens" } else { "length" },
                )),
            ),
            ("garbage events", events(&[Event("message_start", "{".into()), Event("", "\u{0}".into())])),
            ("garbage bytes", invalid),
            ("a page", b"HTTP/1.1 200 OK\r\ncontent-type: text/html\r\n\r\n<html>hello</html>".to_vec()),
            ("no http", b"\x16\x03\x01\x02\x00".to_vec()),
            ("nothing", Vec::new()),
        ] {
            let setup = setup(settings(provider), vec![Act::Say(bytes)]).await;
            let error = ask(&setup).await.expect_err(what);
            assert!(
                matches!(error.kind, ModelErrorKind::Malformed | ModelErrorKind::Temporary),
                "{provider:?} {what}: {error:?}"
            );
        }
    }
    let begun = anthropic_start(json!({"type": "text", "text": ""}));
    let failed = [begun, vec![anthropic_failure()]].concat();
    let setup = setup(settings(Provider::Anthropic), vec![Act::Say(events(&failed))]).await;
    let error = ask(&setup).await.expect_err("fails");
    assert_eq!((error.kind, error.usage), (ModelErrorKind::Temporary, None), "{error:?}");
    assert_eq!(setup.server.told().len(), 1, "what had begun is not asked again");
}

#[tokio::test]
async fn a_giant_answer_is_cut_off() {
    for provider in PROVIDERS {
        let begun = match provider {
            Provider::Anthropic => anthropic_start(json!({"type": "text", "text": ""})),
            _ => Vec::new(),
        };
        let more = match provider {
            Provider::Anthropic => anthropic_pieces("text_delta", "text", &[&"x".repeat(5_000)]),
            _ => openai_words(&[&"x".repeat(5_000)]),
        };
        let again = events(&more);
        let body = again.windows(4).position(|w| w == b"\r\n\r\n").expect("a head") + 4;
        let setup = setup(settings(provider), vec![Act::Flood(events(&begun), again[body..].to_vec())]).await;
        let error = ask(&setup).await.expect_err("is too long");
        assert_eq!(error.kind, ModelErrorKind::Malformed, "{provider:?} {error}");
        assert!(error.message.contains("longer than"), "{error}");
    }
}

#[tokio::test]
async fn nobody_waits_for_ever() {
    for provider in PROVIDERS {
        let begun = events(&words(provider, &["{"], "stop")[..1]);
        for bytes in [Vec::new(), begun] {
            let settings = ModelSettings { timeout_ms: 500, ..settings(provider) };
            let setup = setup(settings, vec![Act::Stall(bytes)]).await;
            let error = ask(&setup).await.expect_err("is late");
            assert_eq!((error.kind, error.usage), (ModelErrorKind::Temporary, None), "{provider:?} {error}");
            assert_eq!(setup.server.told().len(), 1, "{provider:?}: it may have been billed, so it is not asked again");
        }
    }
}

#[tokio::test]
async fn nobody_there_is_a_passing_failure_and_costs_nothing() {
    let free = tokio::net::TcpListener::bind("127.0.0.1:0").await.expect("binds");
    let address = format!("http://{}/v1", free.local_addr().expect("address"));
    drop(free);
    let mut setup = setup(settings(Provider::Compatible), vec![Act::Say(Vec::new())]).await;
    let ambient = Ambient {
        clock: Arc::new(ManualClock::at(Timestamp::EPOCH)),
        rng: Arc::new(SeededRng::new(1)),
        sleeper: setup.waits.clone(),
    };
    let settings = ModelSettings { base_url: Some(address), key_name: None, ..settings(Provider::Compatible) };
    setup.model = LlmModel::new(settings, None, ambient).expect("needs no key");
    let error = ask(&setup).await.expect_err("nobody there");
    assert_eq!((error.kind, error.usage), (ModelErrorKind::Temporary, Some(Usage::default())), "{error}");
}

#[tokio::test]
async fn settings_that_cannot_work_are_refused_at_once() {
    let setup = setup(settings(Provider::Openai), vec![Act::Say(Vec::new())]).await;
    let ambient = || Ambient {
        clock: Arc::new(ManualClock::at(Timestamp::EPOCH)),
        rng: Arc::new(SeededRng::new(1)),
        sleeper: setup.waits.clone(),
    };
    let key = Secret::new(KEY);
    let made = |settings: ModelSettings, key| LlmModel::new(settings, key, ambient()).map(|model| model.name());
    assert_eq!(made(settings(Provider::Gemini), Some(&key)).as_deref(), Ok("gemini/m-1"));
    assert_eq!(made(ModelSettings::new(Provider::Ollama, "qwen3:8b"), None).as_deref(), Ok("ollama/qwen3:8b"));
    for provider in [Provider::Openai, Provider::Anthropic, Provider::Gemini, Provider::Compatible] {
        assert!(made(settings(provider), None).is_err(), "{provider:?} without its key");
    }
    let to = |address: &str| ModelSettings {
        base_url: Some(address.into()),
        allow_private: false,
        ..settings(Provider::Compatible)
    };
    for address in
        ["http://127.0.0.1:1/v1", "http://169.254.169.254/", "file:///etc/passwd", "https://a@b.example/", "x"]
    {
        assert!(made(to(address), Some(&key)).is_err(), "{address}");
    }
    let mut too_long = request();
    too_long.messages[0].text = "x".repeat(100_000);
    assert!(setup.model.complete(&too_long).await.is_err_and(|error| error.kind == ModelErrorKind::Refused));
    assert!(setup.server.told().is_empty(), "nothing was called");
}

#[tokio::test]
async fn a_name_that_leads_inside_is_not_followed() {
    let setup = setup(settings(Provider::Openai), vec![Act::Say(Vec::new())]).await;
    let inside = setup.server.address.replace("127.0.0.1", "localhost");
    let ambient = Ambient {
        clock: Arc::new(ManualClock::at(Timestamp::EPOCH)),
        rng: Arc::new(SeededRng::new(1)),
        sleeper: setup.waits.clone(),
    };
    let settings = ModelSettings { base_url: Some(inside), allow_private: false, ..settings(Provider::Compatible) };
    let model = LlmModel::new(settings, Some(&Secret::new(KEY)), ambient).expect("a name may be anywhere");
    let error = model.complete(&request()).await.expect_err("is blocked");
    assert_eq!(error.kind, ModelErrorKind::Refused, "{error}");
    assert!(error.message.contains("not allowed"), "{error}");
    assert!(setup.server.told().is_empty());
}

#[tokio::test]
async fn the_fake_plays_its_script() {
    let fail = ModelError::new(ModelErrorKind::Temporary, "down");
    let fake = FakeModel::new([Scripted::Fail(fail.clone())], Scripted::Answer(json!({"a": 1})));
    assert_eq!(fake.complete(&request()).await, Err(fail));
    let answer = fake.complete(&request()).await.expect("answers");
    assert_eq!(answer.answer, json!({"a": 1}));
    assert!(answer.usage.is_some_and(|usage| usage.input_tokens > 0));
    assert_eq!(fake.seen().len(), 2);
}
