//! The client's layers, against servers in this process.

use std::io::{Read as _, Write as _};
use std::net::TcpListener;
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, AtomicU32, Ordering};
use std::time::Duration;

use connectors::http::{Ambient, Endpoint, HttpClient, HttpError, HttpErrorKind, Request, Sleeper};
use domain::clock::{ManualClock, SeededRng};
use domain::ports::BoxFuture;
use wiremock::matchers::{header, method, path};
use wiremock::{Mock, MockServer, ResponseTemplate};

/// Counts waits instead of waiting.
#[derive(Debug, Default)]
pub struct CountingSleeper {
    pub waits: AtomicU32,
    pub slept_ms: AtomicI64,
}

impl Sleeper for CountingSleeper {
    fn sleep_ms(&self, ms: i64) -> BoxFuture<'_, ()> {
        self.waits.fetch_add(1, Ordering::SeqCst);
        self.slept_ms.fetch_add(ms, Ordering::SeqCst);
        Box::pin(async {})
    }
}

pub fn ambient() -> (Ambient, Arc<CountingSleeper>) {
    let sleeper = Arc::new(CountingSleeper::default());
    let now = "2026-11-20T22:30:00Z".parse().expect("time");
    let ambient =
        Ambient { clock: Arc::new(ManualClock::at(now)), rng: Arc::new(SeededRng::new(1)), sleeper: sleeper.clone() };
    (ambient, sleeper)
}

fn client(uri: &str, change: impl FnOnce(&mut Endpoint)) -> Result<(HttpClient, Arc<CountingSleeper>), HttpError> {
    let (ambient, sleeper) = ambient();
    let mut endpoint = Endpoint { allow_private: true, timeout_ms: 5_000, ..Endpoint::new(uri)? };
    change(&mut endpoint);
    Ok((HttpClient::new(endpoint, ambient)?, sleeper))
}

async fn kind_of(client: &HttpClient, request: Request) -> HttpErrorKind {
    client.send(request).await.expect_err("fails").kind
}

#[tokio::test]
async fn repeatable_requests_are_tried_again_and_writes_are_not() {
    let server = MockServer::start().await;
    Mock::given(method("GET")).respond_with(ResponseTemplate::new(503)).up_to_n_times(2).mount(&server).await;
    Mock::given(method("GET")).respond_with(ResponseTemplate::new(200).set_body_string("ok")).mount(&server).await;
    Mock::given(method("POST")).respond_with(ResponseTemplate::new(503)).expect(1).mount(&server).await;
    let (client, sleeper) = client(&server.uri(), |_| {}).expect("client");
    assert_eq!(client.send(Request::get("x")).await.expect("answer").body, b"ok");
    assert_eq!(sleeper.waits.load(Ordering::SeqCst), 2);
    assert_eq!(client.send(Request::post("x")).await.expect("answer").status, 503);
}

#[tokio::test]
async fn a_short_retry_after_is_waited_for_and_a_long_one_handed_on() {
    let server = MockServer::start().await;
    let busy = |after: &str| ResponseTemplate::new(429).insert_header("retry-after", after);
    Mock::given(path("/long")).respond_with(busy("600")).expect(1).mount(&server).await;
    Mock::given(path("/short")).respond_with(busy("3")).up_to_n_times(1).mount(&server).await;
    Mock::given(path("/short")).respond_with(ResponseTemplate::new(204)).mount(&server).await;
    let (client, sleeper) = client(&server.uri(), |_| {}).expect("client");
    let long = client.send(Request::get("long")).await.expect("answer");
    assert_eq!((long.status, long.retry_after_ms(client.now())), (429, Some(600_000)));
    assert_eq!(client.send(Request::get("short")).await.expect("answer").status, 204);
    assert_eq!(sleeper.slept_ms.load(Ordering::SeqCst), 3_000);
}

#[tokio::test]
async fn slow_huge_and_broken_answers_are_errors_of_their_kind() {
    let server = MockServer::start().await;
    let slow = ResponseTemplate::new(200).set_delay(Duration::from_secs(20));
    Mock::given(path("/slow")).respond_with(slow).mount(&server).await;
    Mock::given(path("/huge"))
        .respond_with(ResponseTemplate::new(200).set_body_bytes(vec![b'x'; 4_096]))
        .mount(&server)
        .await;
    Mock::given(path("/moved"))
        .respond_with(ResponseTemplate::new(301).insert_header("location", "/slow"))
        .mount(&server)
        .await;
    let (client, _) = client(&server.uri(), |e| {
        e.timeout_ms = 150;
        e.response_bytes_max = 4_095;
    })
    .expect("client");
    let slow = client.send(Request::get("slow").repeatable(false)).await.expect_err("too slow");
    assert!(slow.kind == HttpErrorKind::Timeout && slow.temporary() && slow.may_have_arrived(), "{slow}");
    assert_eq!(kind_of(&client, Request::get("huge")).await, HttpErrorKind::TooLarge);
    assert_eq!(client.send(Request::get("moved")).await.expect("answer").status, 301, "redirects are not followed");
    let bad_header = Request::get("x").header("x-key", "a\r\nhost: evil.example");
    assert_eq!(kind_of(&client, bad_header).await, HttpErrorKind::Invalid);
}

/// Answers each connection with `raw` and closes it.
fn raw_server(raw: &'static [u8]) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").expect("port");
    let address = listener.local_addr().expect("address");
    std::thread::spawn(move || {
        for connection in listener.incoming().take(10) {
            let Ok(mut connection) = connection else { return };
            let _ = connection.read(&mut [0; 4_096]);
            let _ = connection.write_all(raw);
        }
    });
    format!("http://{address}")
}

#[tokio::test]
async fn an_answer_that_breaks_off_is_broken_not_short() {
    let uri = raw_server(b"HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\n{\"id\":");
    let (client, sleeper) = client(&uri, |_| {}).expect("client");
    assert_eq!(kind_of(&client, Request::get("x")).await, HttpErrorKind::Broken);
    assert_eq!(sleeper.waits.load(Ordering::SeqCst), 2, "reads are tried again");
}

#[tokio::test]
async fn the_breaker_spares_a_dead_system() {
    let port = TcpListener::bind("127.0.0.1:0").expect("port").local_addr().expect("address").port();
    let (client, _) = client(&format!("http://127.0.0.1:{port}"), |e| e.attempts_max = 1).expect("client");
    let mut kinds = Vec::new();
    for _ in 0..20 {
        kinds.push(kind_of(&client, Request::get("x")).await);
    }
    assert_eq!(kinds.iter().filter(|k| **k == HttpErrorKind::Connect).count(), 8);
    assert_eq!(kinds.last(), Some(&HttpErrorKind::CircuitOpen));
}

#[tokio::test]
async fn private_hosts_are_refused_by_address_and_by_name() {
    let server = MockServer::start().await;
    Mock::given(method("GET")).respond_with(ResponseTemplate::new(200)).expect(0).mount(&server).await;
    let port = server.address().port();
    let literal = client(&format!("http://127.0.0.1:{port}"), |e| e.allow_private = false).expect_err("refused");
    assert_eq!(literal.kind, HttpErrorKind::Blocked);
    let metadata = client("http://169.254.169.254/", |_| {}).expect_err("refused even where private ones are allowed");
    assert_eq!(metadata.kind, HttpErrorKind::Blocked);
    let (named, _) = client(&format!("http://localhost:{port}"), |e| e.allow_private = false).expect("client");
    assert_eq!(kind_of(&named, Request::get("x")).await, HttpErrorKind::Blocked);
}

#[tokio::test]
async fn no_path_leads_to_another_host() {
    let server = MockServer::start().await;
    Mock::given(method("GET")).respond_with(ResponseTemplate::new(200)).expect(5).mount(&server).await;
    let (client, _) = client(&format!("{}/shop", server.uri()), |_| {}).expect("client");
    for odd in ["//evil.example/x", "http://evil.example/", "@evil.example", "\\\\evil.example", "../../?a=b#c"] {
        client.send(Request::get(odd)).await.expect("answer");
    }
    // All five arrived here, none with a query of its own.
    let requests = server.received_requests().await.expect("recorded");
    assert!(requests.len() == 5 && requests.iter().all(|r| r.url.query().is_none()));
}

#[tokio::test]
async fn errors_and_debug_texts_hold_no_secrets() {
    let port = TcpListener::bind("127.0.0.1:0").expect("port").local_addr().expect("address").port();
    let (client, _) = client(&format!("http://127.0.0.1:{port}"), |_| {}).expect("client");
    let request =
        Request::get("x").query("consumer_secret", "cs_canary").basic_auth("ck", "cs_canary").header("x", "cs_canary");
    let shown = format!("{request:?} {client:?} {:?}", client.send(request.clone()).await.expect_err("refused"));
    assert!(!shown.contains("cs_canary"), "{shown}");
}

/// One HTTPS answer under a certificate of a made-up authority; returns address and authority.
fn https_server() -> (String, String) {
    let authority_key = rcgen::KeyPair::generate().expect("key");
    let mut authority = rcgen::CertificateParams::new(vec![]).expect("params");
    authority.is_ca = rcgen::IsCa::Ca(rcgen::BasicConstraints::Unconstrained);
    let authority_pem = authority.self_signed(&authority_key).expect("certificate").pem();
    let issuer = rcgen::Issuer::new(authority, authority_key);
    let key = rcgen::KeyPair::generate().expect("key");
    let leaf = rcgen::CertificateParams::new(vec!["127.0.0.1".to_owned()]).expect("params");
    let leaf = leaf.signed_by(&key, &issuer).expect("certificate");
    let key = rustls::pki_types::PrivateKeyDer::try_from(key.serialize_der()).expect("key");
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let config = rustls::ServerConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .expect("versions")
        .with_no_client_auth()
        .with_single_cert(vec![leaf.der().clone()], key)
        .expect("config");
    let config = Arc::new(config);
    let listener = TcpListener::bind("127.0.0.1:0").expect("port");
    let address = listener.local_addr().expect("address");
    std::thread::spawn(move || {
        for connection in listener.incoming().take(10) {
            let Ok(mut connection) = connection else { return };
            let mut tls = rustls::ServerConnection::new(config.clone()).expect("connection");
            let mut stream = rustls::Stream::new(&mut tls, &mut connection);
            if stream.read(&mut [0; 4_096]).is_ok() {
                let _ = stream.write_all(b"HTTP/1.1 200 OK\r\ncontent-length: 2\r\nconnection: close\r\n\r\nok");
            }
        }
    });
    (format!("https://{address}"), authority_pem)
}

#[tokio::test]
async fn a_ca_file_makes_its_authority_trusted_and_nothing_else_does() {
    let (uri, authority) = https_server();
    let (strict, _) = client(&uri, |_| {}).expect("client");
    let refused = strict.send(Request::get("x")).await.expect_err("unknown authority");
    assert!(refused.kind == HttpErrorKind::Tls && !refused.temporary(), "{refused}");
    let folder = tempfile::tempdir().expect("folder");
    let file = folder.path().join("ca.pem");
    std::fs::write(&file, authority).expect("written");
    let (trusting, _) = client(&uri, |e| e.ca_file = Some(file.clone())).expect("client");
    assert_eq!(trusting.send(Request::get("x")).await.expect("answer").body, b"ok");
    std::fs::write(&file, "no certificate").expect("written");
    assert!(client(&uri, |e| e.ca_file = Some(file)).is_err());
}

#[tokio::test]
async fn credentials_travel_as_written() {
    let server = MockServer::start().await;
    Mock::given(header("authorization", "Basic Y2s6Y3M="))
        .respond_with(ResponseTemplate::new(200))
        .expect(1)
        .mount(&server)
        .await;
    let (client, _) = client(&server.uri(), |_| {}).expect("client");
    assert!(client.send(Request::get("x").basic_auth("ck", "cs")).await.expect("answer").is_success());
}
