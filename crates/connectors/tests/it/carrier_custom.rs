//! A described carrier, by the very example of its page in the docs.

use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use connectors::carrier::custom::{Config, CustomCarrier, check};
use connectors::commerce::custom::Syntax;
use connectors::http::{Ambient, Secret, TokioSleeper};
use domain::clock::{ManualClock, SeededRng};
use domain::ports::carrier::{
    Carrier, CarrierError, CarrierFailure, Direction, DocumentFormat, LabelDocument, LabelRequest, Refusal,
    ShippingLabel, TrackRequest, Tracking, TrackingState,
};
use serde_json::{Value, json};
use testkit::conformance::carrier::{self as conformance, Subject, request};
use wiremock::matchers::any;
use wiremock::{Mock, MockServer, Request, Respond, ResponseTemplate};

use crate::carrier_fake::{approved, approved_for};
use crate::conformance::at;

const PAGE: &str = include_str!("../../../../docs/connectors/carrier-custom.md");
const PDF: &[u8] = b"%PDF-1.4\n%made up\n";

/// The example of the page, with its API at `uri`.
fn example(uri: &str) -> Value {
    let block = PAGE.split("```toml\n").nth(1).and_then(|rest| rest.split("```").next()).expect("an example");
    let text = block.replacen("https://api.courier.example", uri, 1);
    let mut value: Value = serde_json::to_value(toml::from_str::<toml::Value>(&text).expect("toml")).expect("json");
    value["endpoint"]["allow_private"] = json!(true);
    value
}

fn parse(description: &Value) -> Config {
    Config::parse(&description.to_string(), Syntax::Yaml).expect("json is yaml, and the description is right")
}

fn connect(description: &Value) -> CustomCarrier {
    let ambient = Ambient {
        clock: Arc::new(ManualClock::at(at("2026-11-20T22:30:00Z"))),
        rng: Arc::new(SeededRng::new(1)),
        sleeper: Arc::new(TokioSleeper),
    };
    let secret = |name: &str| (name == "courier_key").then(|| Secret::new("key-1"));
    CustomCarrier::connect(parse(description), secret, ambient).expect("connects")
}

/// The courier's side: books of what was made.
#[derive(Clone, Default)]
struct Courier(Arc<Mutex<Vec<Value>>>);

impl Courier {
    fn books(&self) -> Vec<Value> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    fn ship(&self, order: &Value) -> ResponseTemplate {
        let mut books = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if books.iter().any(|made| made["customer_ref"] == order["customer_ref"]) {
            return ResponseTemplate::new(409).set_body_json(json!({"error": {"code": "DUPLICATE"}}));
        }
        let number = books.len() + 1;
        let made = json!({"id": number, "barcode": format!("AC{number:07}"), "customer_ref": order["customer_ref"],
            "label_pdf": STANDARD.encode(PDF), "qr": null, "price": "79.90", "expires": "2026-12-20T23:59:00",
            "status": "CREATED", "asked": order});
        books.push(made.clone());
        ResponseTemplate::new(201).set_body_json(json!({"shipment": made}))
    }

    /// Searches by prefix, as some do: the adapter must not take the neighbour's label.
    fn search(&self, reference: &str) -> ResponseTemplate {
        let starts = |made: &Value| made["customer_ref"].as_str().is_some_and(|known| known.starts_with(reference));
        let found: Vec<Value> = self.books().into_iter().filter(starts).collect();
        ResponseTemplate::new(200).set_body_json(json!({"shipments": found}))
    }

    fn void(&self, id: &str) -> ResponseTemplate {
        let mut books = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        match books.iter_mut().find(|made| made["id"].as_u64() == id.parse().ok()) {
            None => ResponseTemplate::new(404),
            Some(made) if made["status"] == "VOID" => ResponseTemplate::new(410),
            Some(made) => {
                made["status"] = json!("VOID");
                ResponseTemplate::new(204)
            }
        }
    }

    fn follow(&self, number: &str) -> ResponseTemplate {
        match self.books().into_iter().find(|made| made["barcode"] == number) {
            Some(made) => ResponseTemplate::new(200).set_body_json(json!({"status": made["status"], "history": []})),
            None => ResponseTemplate::new(404),
        }
    }
}

impl Respond for Courier {
    fn respond(&self, request: &Request) -> ResponseTemplate {
        if request.headers.get("x-api-key").is_none_or(|key| key != "key-1") {
            return ResponseTemplate::new(401);
        }
        let path = request.url.path().strip_prefix("/v2/").unwrap_or_default();
        let query = request.url.query_pairs().find(|(name, _)| name == "customer_ref").map(|(_, value)| value);
        match (request.method.as_str(), path.split_once('/').unwrap_or((path, ""))) {
            ("POST", ("shipments", "")) => self.ship(&request.body_json().expect("json")),
            ("GET", ("shipments", "")) => self.search(&query.unwrap_or_default()),
            ("DELETE", ("shipments", id)) => self.void(id),
            ("GET", ("tracking", number)) => self.follow(number),
            _ => ResponseTemplate::new(404),
        }
    }
}

async fn server(answers: impl Respond + 'static) -> MockServer {
    let server = MockServer::start().await;
    Mock::given(any()).respond_with(answers).mount(&server).await;
    server
}

async fn buy(description: &Value) -> Result<ShippingLabel, CarrierError> {
    connect(description).create_label(&approved(), &request("return:1")).await
}

async fn calls(server: &MockServer, method: &str) -> usize {
    let all = server.received_requests().await.expect("recorded");
    all.iter().filter(|request| request.method.as_str() == method).count()
}

#[tokio::test]
async fn it_conforms_as_described_and_with_the_least() {
    let courier = Courier::default();
    let server = server(courier.clone()).await;
    let full = connect(&example(&server.uri()));
    let bought = || courier.books().len();
    conformance::check(&Subject { carrier: &full, approved: &approved(), bought: &bought }).await;

    let courier = Courier::default();
    let server = self::server(courier.clone()).await;
    let mut least = example(&server.uri());
    for section in ["prices", "find", "cancel", "tracking"] {
        least.as_object_mut().expect("an object").remove(section);
    }
    for entry in ["deduplicates", "exists_status", "idempotency_header"] {
        least["label"].as_object_mut().expect("an object").remove(entry);
    }
    let bought = || courier.books().len();
    let least = connect(&least);
    assert!(!least.capabilities().lookup && !least.capabilities().idempotency_key);
    conformance::check(&Subject { carrier: &least, approved: &approved(), bought: &bought }).await;
}

#[tokio::test]
async fn a_label_is_asked_for_as_described() {
    let courier = Courier::default();
    let server = server(courier.clone()).await;
    let mut order = request("return:1");
    let mut second = order.parcels[0];
    (second.weight_g, second.size_mm) = (800, None);
    order.parcels.push(second);
    order.from.phone = None;
    order.from.name = "{reference} \"Anna\"".to_owned();
    let label = connect(&example(&server.uri())).create_label(&approved(), &order).await.expect("a label");
    let sent = &server.received_requests().await.expect("recorded")[0];
    assert_eq!(sent.headers.get("idempotency-key").and_then(|v| v.to_str().ok()), Some("return:1"));
    let expected = json!({
        "type": "RETURN", "service": "STANDARD", "customer_ref": "return:1", "note": "Order #1053",
        "packages": [{"kg": 1.2, "length": 33, "width": 23, "height": 12}, {"kg": 0.8}],
        "sender": {"name": "{reference} \"Anna\"", "address": "Kıbrıs Şehitleri Caddesi 12 ", "city": "İzmir",
                   "zip": "35220", "country": "TR"},
        "recipient": {"name": "Demo Shop (Returns)", "phone": "+902321234567", "address": "Bağdat Caddesi 1 ",
                      "city": "İstanbul", "zip": "34728", "country": "TR"}
    });
    assert_eq!(sent.body_json::<Value>().expect("json"), expected);
    assert_eq!((label.provider_ref.as_str(), label.tracking_number.as_str()), ("1", "AC0000001"));
    assert_eq!(label.tracking_url.as_deref(), Some("https://courier.example/t/AC0000001"));
    assert_eq!(label.cost.map(|cost| cost.minor), Some(7_990), "the carrier's word before the price list's");
    assert_eq!(label.valid_until, Some(at("2026-12-20T20:59:00Z")), "by the carrier's clock");
    assert_eq!(label.document, Some(LabelDocument::File { format: DocumentFormat::Pdf, bytes: PDF.to_vec() }));
}

#[tokio::test]
async fn in_doubt_the_outcome_is_unknown_and_the_call_is_not_repeated() {
    use CarrierFailure::{Permanent, Refused, Temporary, Unknown};
    let refused = |code: &str| ResponseTemplate::new(422).set_body_json(json!({"error": {"code": code}}));
    let shipment = |shipment: Value| ResponseTemplate::new(201).set_body_json(json!({"shipment": shipment}));
    let html = STANDARD.encode("<html>");
    for (answer, expected) in [
        (ResponseTemplate::new(500), Unknown),
        (ResponseTemplate::new(504), Unknown),
        (ResponseTemplate::new(201).set_body_string("<html>"), Unknown),
        (ResponseTemplate::new(200).set_body_json(json!({"shipment": null})), Unknown),
        (shipment(json!({"id": 1})), Unknown),
        (shipment(json!({"id": 1, "barcode": "A", "label_pdf": html})), Unknown),
        (shipment(json!({"id": 1, "barcode": "A"})), Unknown),
        (shipment(json!({"id": 1, "barcode": "a b", "qr": "x"})), Unknown),
        (shipment(json!({"id": 1, "barcode": "A", "qr": "x", "price": "-1"})), Unknown),
        (ResponseTemplate::new(200).set_delay(Duration::from_secs(3)), Unknown),
        (ResponseTemplate::new(409), Unknown),
        (ResponseTemplate::new(401), Permanent),
        (ResponseTemplate::new(301), Permanent),
        (ResponseTemplate::new(429).insert_header("retry-after", "7"), Temporary),
        (refused("ADDRESS_INVALID"), Refused(Refusal::Address)),
        (refused("AREA_NOT_SERVED"), Refused(Refusal::NotServed)),
        (refused("FULL_MOON"), Refused(Refusal::Other)),
        (ResponseTemplate::new(400).set_body_string("not json"), Refused(Refusal::Other)),
    ] {
        let answers = move |request: &Request| match request.method.as_str() {
            "POST" => answer.clone(),
            _ => ResponseTemplate::new(200).set_body_json(json!({"shipments": []})),
        };
        let server = server(answers).await;
        let mut description = example(&server.uri());
        description["endpoint"]["timeout_ms"] = json!(1_000);
        let error = buy(&description).await.expect_err("no label");
        assert_eq!(error.kind, expected, "{error}");
        assert_eq!(error.retry_after_ms, (expected == Temporary).then_some(7_000));
        assert_eq!(calls(&server, "POST").await, 1, "{error}");
        assert!(!error.message.contains("key-1") && !error.message.contains("Anna"), "{error}");
    }
    let nobody = buy(&example("http://127.0.0.1:9")).await.expect_err("nobody there");
    assert_eq!(nobody.kind, Temporary, "{nobody}");
}

#[tokio::test]
async fn what_can_be_refused_without_a_call_is() {
    let server = server(Courier::default()).await;
    let mut description = example(&server.uri());
    description["label"]["directions"].as_object_mut().expect("an object").remove("outbound");
    let carrier = connect(&description);
    assert_eq!(carrier.capabilities().labels, [Direction::Return]);
    let mut abroad = request("return:1");
    abroad.to.address.country = "DE".to_owned();
    let mut heavy = request("return:1");
    heavy.parcels[0].weight_g = 10_001;
    let outbound = LabelRequest { direction: Direction::Outbound, ..request("return:1") };
    for (request, reason) in [(abroad, Refusal::NotServed), (heavy, Refusal::Parcel), (outbound, Refusal::Unsupported)]
    {
        let approved = approved_for(request.direction);
        let error = carrier.create_label(&approved, &request).await.expect_err("refused");
        assert_eq!(error.refusal(), Some(reason), "{error}");
    }
    assert_eq!(server.received_requests().await.map(|all| all.len()), Some(0));
}

#[tokio::test]
async fn documents_are_fetched_or_linked_where_described() {
    let answers = |request: &Request| match (request.method.as_str(), request.url.path()) {
        ("POST", _) => ResponseTemplate::new(201)
            .set_body_json(json!({"shipment": {"id": 5, "barcode": "A/5", "url": "http://courier.example/5.pdf"}})),
        (_, "/v2/shipments/5/label") => ResponseTemplate::new(200).set_body_bytes(b"^XA^FO50^XZ".to_vec()),
        _ => ResponseTemplate::new(500),
    };
    let server = server(answers).await;
    let mut description = example(&server.uri());
    description["label"]["fields"].as_object_mut().expect("an object").remove("document");
    description["document"] = json!({"path": "/shipments/{provider_ref}/label"});
    let label = buy(&description).await.expect("a label");
    assert!(matches!(label.document, Some(LabelDocument::File { format: DocumentFormat::Zpl, .. })), "{label:?}");
    assert_eq!(label.tracking_url.as_deref(), Some("https://courier.example/t/A%2F5"));
    assert_eq!(label.cost.map(|cost| cost.minor), Some(8_990), "by the price list");

    description["document"]["path"] = json!("/labels/{tracking_number}");
    let bought = buy(&description).await.expect_err("the document cannot be had");
    assert_eq!(bought.kind, CarrierFailure::Unknown, "{bought}");

    description.as_object_mut().expect("an object").remove("document");
    description["label"]["fields"]["link"] = json!("$.url");
    let plain = buy(&description).await.expect_err("a link anybody on the way can read");
    assert!(plain.message.contains("unusable link"), "{plain}");
}

#[tokio::test]
async fn a_parcel_is_told_in_our_words() {
    let track = async |answer: Value| -> Result<Tracking, CarrierError> {
        let server = server(move |_: &Request| ResponseTemplate::new(200).set_body_json(answer.clone())).await;
        let carrier = connect(&example(&server.uri()));
        let told = carrier.track(TrackRequest { number: "AC 1/2", shipment: None, postal_code: Some("34728") }).await;
        let sent = &server.received_requests().await.expect("recorded")[0];
        assert_eq!((sent.url.path(), sent.url.query()), ("/v2/tracking/AC%201%2F2", Some("zip=34728")));
        told
    };
    let scan = |time: &str, code: &str| json!({"time": time, "code": code, "branch": "Bornova"});
    let told = track(json!({
        "status": "OUT", "eta": {"from": "2026-11-21T09:00:00", "to": "2026-11-21T12:00:00+03:00"},
        "history": [scan("2026-11-20T18:00:00", "AT_HUB"), scan("2026-11-19T10:00:00", "CREATED"),
                    scan("2026-11-20T19:00:00", "WEIGHED"), scan("2026-11-20T18:00:00", "AT_HUB")]
    }))
    .await
    .expect("readable");
    assert_eq!((told.carrier.as_str(), told.state), ("Acme Courier", TrackingState::OutForDelivery));
    let events: Vec<(&str, TrackingState)> = told.events.iter().map(|e| (e.code.as_str(), e.state)).collect();
    use TrackingState::{Announced, Delivered, InTransit};
    assert_eq!(events, [("CREATED", Announced), ("AT_HUB", InTransit), ("WEIGHED", InTransit)]);
    assert_eq!((told.events[0].at, told.events[0].place.as_deref()), (at("2026-11-19T07:00:00Z"), Some("Bornova")));
    let window = told.expected.expect("a window");
    assert_eq!((window.from, window.to), (at("2026-11-21T06:00:00Z"), at("2026-11-21T09:00:00Z")));

    let done = track(json!({"status": "NEW_WORD", "eta": {"to": "2026-11-21T12:00:00Z"},
        "history": [scan("2026-11-20T18:00:00", "DONE")]}))
    .await
    .expect("the last scan is known");
    assert_eq!((done.state, done.expected, done.delivered_at), (Delivered, None, Some(at("2026-11-20T15:00:00Z"))));

    for bad in [
        json!({}),
        json!([]),
        json!({"status": "NEW_WORD", "history": []}),
        json!({"status": {"code": "OUT"}}),
        json!({"status": "OUT", "history": [{"code": "DONE"}]}),
        json!({"status": "OUT", "history": [{"time": "yesterday", "code": "DONE"}]}),
        json!({"status": "OUT", "history": vec![scan("2026-11-20T18:00:00", "AT_HUB"); 1_001]}),
    ] {
        let error = track(bad.clone()).await.expect_err("unreadable");
        assert_eq!(error.kind, CarrierFailure::Permanent, "{bad:.80}");
    }
}

#[test]
fn what_is_wrong_is_told_with_its_place() {
    let good = example("https://api.courier.example");
    assert_eq!(check(&good.to_string(), Syntax::Yaml), []);
    let set = |pointer: &str, value: Value| {
        let mut changed = good.clone();
        let (parent, name) = pointer.rsplit_once('/').expect("a place");
        let entries = changed.pointer_mut(parent).and_then(Value::as_object_mut).expect("there");
        entries.insert(name.to_owned(), value);
        changed
    };
    for (changed, expected) in [
        (set("/endpoint/base_url", json!("ftp://x")), "endpoint.base_url: "),
        (set("/auth/secret", json!("a b")), "auth.secret: must be the name of a secret"),
        (set("/carrier/time_zone", json!("Mars/Olympus")), "carrier.time_zone: "),
        (set("/carrier/countries", json!(["Turkey"])), "carrier.countries: "),
        (set("/carrier/tracking_url", json!("https://{number}.example/")), "carrier.tracking_url: must be an https"),
        (set("/carrier/tracking_url", json!("http://a.example/{number}")), "carrier.tracking_url: must be an https"),
        (set("/prices", json!([{"up_to_g": 5, "price": "2"}, {"up_to_g": 1, "price": "1"}])), "prices: steps must go"),
        (set("/prices", json!([{"up_to_g": 5, "price": "-2"}])), "prices: "),
        (set("/label/path", json!("https://evil.example/")), "label.path: must be a path alone"),
        (set("/label/body", json!({"a": "{from_iban}"})), "label.body: unknown placeholder {from_iban}"),
        (set("/label/parcel", json!({"a": "{reference}"})), "label.parcel: unknown placeholder {reference}"),
        (set("/label/directions", json!({})), "label.directions: names none"),
        (set("/label/refusals/X", json!("odd")), "odd"),
        (set("/label/fields/reference", json!(null)), "label.fields.reference: is needed by find"),
        (set("/find", json!(null)), "label.exists_status: needs find"),
        (set("/find/path", json!("/s/{order}")), "find.path: unknown placeholder {order}"),
        (set("/find/query", json!({})), "find: does not use {reference}"),
        (set("/cancel/path", json!("/void")), "cancel: does not use {reference}"),
        (set("/label", json!(null)), "label: is needed by find, cancel and document"),
        (set("/tracking/call/next", json!("$.n")), "tracking.call.next: has no use"),
        (set("/tracking/fields/event", json!(null)), "tracking.fields: needs both"),
        (set("/tracking/states/ODD", json!("lost")), "lost"),
        (set("/trackin", json!({})), "trackin"),
    ] {
        let words = check(&changed.to_string(), Syntax::Yaml).iter().map(ToString::to_string).collect::<Vec<_>>();
        assert!(words.iter().any(|problem| problem.contains(expected)), "{expected}: {words:?}");
    }
    let mut unsent = set("/label/body", json!({"a": "b"}));
    unsent["label"].as_object_mut().expect("an object").remove("idempotency_header");
    assert!(check(&unsent.to_string(), Syntax::Yaml).iter().any(|p| p.message == "does not use {reference}"));
    assert_eq!(check(&"x".repeat(300_000), Syntax::Toml)[0].path, "file");
    assert_eq!(check("", Syntax::Yaml)[0].path, "file");
}
