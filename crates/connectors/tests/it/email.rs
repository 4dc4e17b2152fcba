//! E-mail against a real SMTP server, read back by independent libraries; and reports that come back.

use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::OnceLock;

use connectors::channel::email::{
    DkimConfig, Email, EmailConfig, EmailConfigError, SIGNATURE_HEADER, Tls, sign_report,
};
use domain::consent::{ChannelKind, SuppressionReason};
use domain::event::EventBody;
use domain::ports::channel::{Channel, ChannelEvent, FailureKind};
use domain::touch::DeliveryStatus;
use serde_json::{Value, json};

use super::channel_support::{EFFECT, NOW, POSTAL, outbound};

const SECRET: &str = "a-secret-of-at-least-16-bytes";
const HELPER: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/it/smtp_helper.py");
const RSA_KEY: &str = include_str!("../fixtures/email/dkim-rsa-for-tests.pem");

fn config(port: u16) -> EmailConfig {
    let mut config = EmailConfig::new("127.0.0.1", "Nordlicht <hello@shop.example>");
    config.port = Some(port);
    config.tls = Tls::None;
    config.postal_address = POSTAL.to_owned();
    config.reply_to = Some("Service <service@shop.example>".to_owned());
    config.bounce_domain = Some("b.shop.example".to_owned());
    config.secret = Some(SECRET.into());
    config.timeout_ms = 5_000;
    config
}

/// The Python with the mail server in it; `None` (with a line that says so) where there is none.
fn python() -> Option<&'static Path> {
    static PYTHON: OnceLock<Result<PathBuf, String>> = OnceLock::new();
    match PYTHON.get_or_init(make_python) {
        Ok(path) => Some(path),
        Err(why) => {
            let required = std::env::var("CARTWRIGHT_REQUIRE_SMTP").is_ok_and(|v| v == "1");
            assert!(!required, "mail server is required: {why}");
            println!("skipped: no mail server for tests: {why}");
            None
        }
    }
}

fn make_python() -> Result<PathBuf, String> {
    let cache = std::env::var_os("CARTWRIGHT_CACHE").map_or_else(|| env!("CARGO_TARGET_TMPDIR").into(), PathBuf::from);
    let folder = cache.join("smtp-venv");
    let python = folder.join("bin/python");
    let works = || {
        let probe = Command::new(&python).args(["-c", "import aiosmtpd, dkim, nacl"]).output();
        probe.is_ok_and(|o| o.status.success())
    };
    if works() {
        return Ok(python);
    }
    let run = |command: &mut Command| -> Result<(), String> {
        let output = command.output().map_err(|e| e.to_string())?;
        let text = String::from_utf8_lossy(&output.stderr).lines().last().unwrap_or_default().to_owned();
        if output.status.success() { Ok(()) } else { Err(text) }
    };
    run(Command::new("python3").args(["-m", "venv"]).arg(&folder))?;
    let packages = ["aiosmtpd==1.4.6", "dkimpy==1.1.8", "PyNaCl"];
    run(Command::new(&python).args(["-m", "pip", "install", "-q", "--disable-pip-version-check"]).args(packages))?;
    if works() { Ok(python) } else { Err("packages cannot be loaded".to_owned()) }
}

/// A running mail server; ends with its standard input.
struct Server {
    child: Child,
    port: u16,
    folder: tempfile::TempDir,
}

impl Server {
    fn start(extra: &[&str]) -> Option<Self> {
        let folder = tempfile::tempdir().expect("temporary folder");
        let mut child = Command::new(python()?)
            .args([HELPER, "serve"])
            .arg(folder.path())
            .args(extra)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            // Handshakes that are meant to fail would fill the screen.
            .stderr(Stdio::null())
            .spawn()
            .expect("server starts");
        let mut line = String::new();
        BufReader::new(child.stdout.take().expect("piped")).read_line(&mut line).expect("server speaks");
        let port = line.trim().strip_prefix("PORT ").and_then(|p| p.parse().ok()).expect("server tells its port");
        Some(Self { child, port, folder })
    }

    /// Envelope of the nth mail.
    fn envelope(&self, n: usize) -> Value {
        let text = std::fs::read_to_string(self.folder.path().join(format!("{n}.json"))).expect("mail arrived");
        serde_json::from_str(&text).expect("json")
    }

    fn count(&self) -> usize {
        let files = std::fs::read_dir(self.folder.path()).expect("folder");
        files.flatten().filter(|f| f.path().extension().is_some_and(|e| e == "eml")).count()
    }

    /// What independent libraries read from the nth mail, with `dns` as the world's DNS.
    fn inspect(&self, n: usize, dns: &Value) -> Value {
        let file = self.folder.path().join("dns.json");
        std::fs::write(&file, dns.to_string()).expect("written");
        let mail = self.folder.path().join(format!("{n}.eml"));
        let output = Command::new(python().expect("was there")).args([HELPER, "inspect"]).arg(mail).arg(file).output();
        let output = output.expect("inspector runs");
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        serde_json::from_slice(&output.stdout).expect("json")
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        drop(self.child.stdin.take());
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn header<'a>(inspected: &'a Value, name: &str) -> Option<&'a str> {
    let found: Vec<_> = inspected["headers"].as_array()?.iter().filter(|h| h[0] == name).collect();
    assert!(found.len() <= 1, "{name} occurs {} times", found.len());
    found.first().and_then(|h| h[1].as_str())
}

/// An Ed25519 key: PEM and DNS record.
fn ed25519() -> (String, String) {
    use base64::Engine as _;
    let key = rcgen::KeyPair::generate_for(&rcgen::PKCS_ED25519).expect("key");
    let public = base64::engine::general_purpose::STANDARD.encode(rcgen::PublicKeyData::der_bytes(&key));
    (key.serialize_pem(), format!("v=DKIM1; k=ed25519; p={public}"))
}

fn rsa_record() -> String {
    use base64::Engine as _;
    use rustls::pki_types::PrivatePkcs1KeyDer;
    use rustls::pki_types::pem::PemObject;
    let der = PrivatePkcs1KeyDer::from_pem_slice(RSA_KEY.as_bytes()).expect("key");
    let key = ring::signature::RsaKeyPair::from_der(der.secret_pkcs1_der()).expect("key");
    let public = ring::signature::KeyPair::public_key(&key).as_ref().to_vec();
    // RFC 6376 wants a SubjectPublicKeyInfo; verifiers take the bare RSAPublicKey as well (RFC 8017 form).
    format!("v=DKIM1; k=rsa; p={}", base64::engine::general_purpose::STANDARD.encode(public))
}

#[tokio::test]
async fn delivered_mail_is_signed_and_carries_the_way_out() {
    let Some(server) = Server::start(&[]) else { return };
    let (pem, record) = ed25519();
    for (n, (key, record)) in [(pem, record), (RSA_KEY.to_owned(), rsa_record())].into_iter().enumerate() {
        let mut config = config(server.port);
        config.dkim = Some(DkimConfig { domain: "shop.example".into(), selector: "cw1".into(), key_pem: key.into() });
        let email = Email::new(config).expect("config");
        let out = outbound(ChannelKind::Email, "anna@example.test");
        let accepted = email.send(&out).await.expect("accepted");
        assert_eq!((accepted.cost.micros, accepted.cost.currency.code()), (1_000, "USD"));

        let mail = server.inspect(n + 1, &json!({ "cw1._domainkey.shop.example": record }));
        assert_eq!(mail["dkim"], true, "{mail:#}");
        for (what, holds) in mail["tampered"].as_object().expect("object") {
            assert_eq!(mail["changed"][what], true, "test must change {what}");
            assert_eq!(holds, false, "signature must not hold with changed {what}");
        }
        let url = &out.message.opt_out.as_ref().expect("set").url;
        let lines: Vec<&str> = mail["lines"].as_array().expect("lines").iter().filter_map(Value::as_str).collect();
        assert!(lines.contains(&format!("List-Unsubscribe: <{url}>").as_str()), "on one line: {lines:#?}");
        assert!(lines.contains(&"List-Unsubscribe-Post: List-Unsubscribe=One-Click"));
        assert_eq!(header(&mail, "Message-ID"), Some(accepted.provider_ref.as_str()));
        assert_eq!(header(&mail, "Subject"), Some(out.message.subject.as_str()));
        assert_eq!(header(&mail, "From"), Some("Nordlicht <hello@shop.example>"));
        assert_eq!(header(&mail, "Reply-To"), Some("Service <service@shop.example>"));
        assert_eq!(header(&mail, "To"), Some("anna@example.test"));
        assert_eq!(header(&mail, "Date"), Some("Fri, 20 Nov 2026 12:00:00 +0000"));
        assert!(header(&mail, "Feedback-ID").is_some_and(|f| f.starts_with("recover-reminder:de:email:")));
        for absent in ["Precedence", "Auto-Submitted", "Bcc", "X-Mailer"] {
            assert_eq!(header(&mail, absent), None);
        }
        let kinds: Vec<_> = mail["parts"].as_array().expect("parts").iter().map(|p| p[0].clone()).collect();
        assert_eq!(kinds, ["text/plain", "text/html"]);
        let text = mail["parts"][0][1].as_str().expect("text").replace("\r\n", "\n");
        assert_eq!(text.trim_end(), out.message.text.trim_end(), "text arrives whole, the lone dot too");
        assert!(mail["longest"].as_u64().is_some_and(|n| n <= 998));

        let envelope = server.envelope(n + 1);
        let from = envelope["from"].as_str().expect("sender");
        assert!(from.starts_with("bounce+") && from.ends_with("@b.shop.example"), "{from}");
    }
    assert_eq!(server.envelope(1)["from"], server.envelope(2)["from"], "names follow from the effect key");
}

#[tokio::test]
async fn refusals_tell_what_may_happen_next() {
    let Some(server) = Server::start(&[]) else { return };
    let mut config = config(server.port);
    config.timeout_ms = 1_000;
    let email = Email::new(config).expect("config");
    for (to, kind, wait) in [
        ("nobody@example.test", FailureKind::BadAddress, None),
        ("policy@example.test", FailureKind::Permanent, None),
        ("spam@example.test", FailureKind::Permanent, None),
        ("full@example.test", FailureKind::Temporary, None),
        ("grey@example.test", FailureKind::Temporary, Some(90_000)),
        ("no address", FailureKind::BadAddress, None),
    ] {
        let error = email.send(&outbound(ChannelKind::Email, to)).await.expect_err(to);
        assert_eq!((error.kind, error.retry_after_ms), (kind, wait), "{to}: {error}");
        assert!(!error.message.contains("example.test"), "no addresses in errors: {error}");
    }
    assert_eq!(server.count(), 0, "certainly nothing was sent");
    for to in ["cut@example.test", "silent@example.test"] {
        let error = email.send(&outbound(ChannelKind::Email, to)).await.expect_err(to);
        assert_eq!(error.kind, FailureKind::Unknown, "{to}: {error}");
    }
    assert_eq!(server.count(), 2, "the server did take both");
    email.send(&outbound(ChannelKind::Email, "grey@example.test")).await.expect("accepted the second time");
    email.send(&outbound(ChannelKind::Email, "anna@example.test")).await.expect("accepted");
    assert_eq!(server.envelope(3)["peer"], server.envelope(4)["peer"], "the connection is kept");

    let port = server.port;
    drop(server);
    let gone = Email::new(self::config(port)).expect("config");
    let error = gone.send(&outbound(ChannelKind::Email, "anna@example.test")).await.expect_err("nobody listens");
    assert_eq!(error.kind, FailureKind::Temporary);
}

/// Certificate authority, certificate and key for 127.0.0.1, as files.
fn certificates(folder: &Path) -> (PathBuf, PathBuf, PathBuf) {
    let ca_key = rcgen::KeyPair::generate().expect("key");
    let mut params = rcgen::CertificateParams::new(Vec::new()).expect("params");
    params.is_ca = rcgen::IsCa::Ca(rcgen::BasicConstraints::Unconstrained);
    let ca = params.self_signed(&ca_key).expect("ca");
    let issuer = rcgen::Issuer::new(params, ca_key);
    let key = rcgen::KeyPair::generate().expect("key");
    let leaf = rcgen::CertificateParams::new(vec!["localhost".to_owned(), "127.0.0.1".to_owned()]).expect("params");
    let leaf = leaf.signed_by(&key, &issuer).expect("leaf");
    let write = |name: &str, text: String| {
        std::fs::write(folder.join(name), text).expect("written");
        folder.join(name)
    };
    (write("ca.pem", ca.pem()), write("cert.pem", leaf.pem()), write("key.pem", key.serialize_pem()))
}

#[tokio::test]
async fn tls_and_login_are_demanded() {
    let folder = tempfile::tempdir().expect("folder");
    let (ca, cert, key) = certificates(folder.path());
    for (mode, tls) in [("starttls", Tls::Starttls), ("implicit", Tls::Implicit)] {
        let login = ["--user", "shop", "--password", "right"];
        let tls_arguments =
            ["--cert", cert.to_str().expect("path"), "--key", key.to_str().expect("path"), "--tls", mode];
        let Some(server) = Server::start(&[&tls_arguments[..], &login[..]].concat()) else { return };
        let mut config = config(server.port);
        config.tls = tls;
        config.username = Some("shop".to_owned());
        config.password = Some("right".into());
        let out = outbound(ChannelKind::Email, "anna@example.test");

        let untrusted = Email::new(config.clone()).expect("config").send(&out).await.expect_err("unknown authority");
        assert_eq!(untrusted.kind, FailureKind::Temporary, "{untrusted}");
        assert_eq!(server.count(), 0);

        config.ca_file = Some(ca.clone());
        let mut wrong = config.clone();
        wrong.password = Some("wrong-password".into());
        let refused = Email::new(wrong).expect("config").send(&out).await.expect_err("wrong password");
        assert_eq!(refused.kind, FailureKind::Permanent, "{refused}");
        assert!(!refused.message.contains("wrong-password"), "{refused}");

        Email::new(config).expect("config").send(&out).await.expect("accepted");
        let envelope = server.envelope(1);
        assert_eq!((&envelope["tls"], &envelope["user"]), (&json!(true), &json!("shop")), "{mode}");
    }
    let Some(plain) = Server::start(&[]) else { return };
    let mut config = config(plain.port);
    config.tls = Tls::Starttls;
    let error = Email::new(config).expect("config").send(&outbound(ChannelKind::Email, "anna@example.test")).await;
    assert_eq!(error.expect_err("no STARTTLS there").kind, FailureKind::Permanent);
    assert_eq!(plain.count(), 0, "nothing in the clear");
}

#[tokio::test]
async fn nothing_can_smuggle_a_header_in() {
    let Some(server) = Server::start(&[]) else { return };
    let mut config = config(server.port);
    config.from = "\"Nord\" <hello@shop.example>".to_owned();
    let email = Email::new(config).expect("config");
    let mut out = outbound(ChannelKind::Email, "anna@example.test");
    out.message.subject = "Hi\r\nBcc: all@example.test\r\n\r\nbody\u{0}\u{85}é".to_owned();
    out.message.template = "x\r\nBcc: a@b.test".to_owned();
    out.message.locale = "de\r\nBcc: a@b.test".to_owned();
    out.effect_key = "demo/cart:1\r\nBcc: a@b.test".to_owned();
    email.send(&out).await.expect("accepted, harmless");
    let mail = server.inspect(1, &json!({}));
    assert_eq!(header(&mail, "Bcc"), None);
    assert_eq!(header(&mail, "X-Cartwright-Effect"), None);
    assert!(header(&mail, "Subject").is_some_and(|s| s.starts_with("Hi  Bcc: all@example.test")), "{mail:#}");
    for to in ["anna@example.test\r\nBcc: a@b.test", "anna@example.test>\r\nRCPT TO:<b@b.test", "a@b.test, c@d.test"] {
        let error = email.send(&outbound(ChannelKind::Email, to)).await.expect_err(to);
        assert_eq!(error.kind, FailureKind::BadAddress);
    }
    let mut bad_link = outbound(ChannelKind::Email, "anna@example.test");
    bad_link.message.opt_out.as_mut().expect("set").url = "https://x.test/\r\nBcc: a@b.test".to_owned();
    assert_eq!(email.send(&bad_link).await.expect_err("refused").kind, FailureKind::Permanent);
    assert_eq!(server.count(), 1);
    let mut names = self::config(1);
    names.from = "Nord\r\nBcc: a@b.test <hello@shop.example>".to_owned();
    if let Ok(email) = Email::new(names) {
        let text = format!("{email:?}");
        panic!("a sender with line breaks was accepted: {text}");
    }
}

#[tokio::test]
async fn marketing_needs_the_way_out_and_the_postal_address() {
    // Nobody listens there: a refusal must come before the call.
    let mut config = config(1);
    let email = Email::new(config.clone()).expect("config");
    let good = outbound(ChannelKind::Email, "anna@example.test");
    let kind = async |email: &Email, out| email.send(&out).await.expect_err("nobody listens").kind;

    let mut no_way_out = good.clone();
    no_way_out.message.opt_out = None;
    assert_eq!(kind(&email, no_way_out.clone()).await, FailureKind::Permanent);
    let mut plain_http = good.clone();
    plain_http.message.opt_out.as_mut().expect("set").url = "http://go.shop.example/u/1".to_owned();
    assert_eq!(kind(&email, plain_http).await, FailureKind::Permanent);
    let mut no_address = good.clone();
    no_address.message.text = "Your basket is saved".to_owned();
    assert_eq!(kind(&email, no_address).await, FailureKind::Permanent);
    assert_eq!(kind(&email, good.clone()).await, FailureKind::Temporary, "the good one gets as far as the call");
    let mut broken_lines = good.clone();
    broken_lines.message.text = format!("Hi\n{}", POSTAL.replace(", ", "\n"));
    assert_eq!(kind(&email, broken_lines).await, FailureKind::Temporary, "line breaks do not matter");
    no_way_out.message.template = "payment-reminder".to_owned();
    assert_eq!(kind(&email, no_way_out).await, FailureKind::Temporary, "service mail needs neither");
    config.postal_address = " ".to_owned();
    assert_eq!(kind(&Email::new(config).expect("config"), good.clone()).await, FailureKind::Permanent);
    let mut huge = good;
    huge.message.html = Some("x".repeat(2 << 20));
    assert_eq!(kind(&email, huge).await, FailureKind::Permanent);
}

#[test]
fn settings_are_checked_before_use() {
    let broken = |change: fn(&mut EmailConfig)| {
        let mut config = config(25);
        change(&mut config);
        Email::new(config).err()
    };
    assert_eq!(broken(|c| c.from = "not an address".into()), Some(EmailConfigError::Address("from")));
    assert_eq!(broken(|c| c.secret = Some("short".into())), Some(EmailConfigError::ShortSecret));
    assert_eq!(broken(|c| c.secret = None), Some(EmailConfigError::BounceWithoutSecret));
    assert_eq!(broken(|c| c.bounce_domain = Some("a b".into())), Some(EmailConfigError::Domain("bounce_domain")));
    assert_eq!(broken(|c| c.cost_micros = -1), Some(EmailConfigError::Range("cost_micros")));
    let missing_ca = |c: &mut EmailConfig| {
        c.tls = Tls::Implicit;
        c.ca_file = Some("/no/such/file".into());
    };
    assert!(matches!(broken(missing_ca), Some(EmailConfigError::Tls(_))));
    let plain = |c: &mut EmailConfig| {
        c.host = "mail.example.test".into();
        c.password = Some("x".into());
    };
    assert_eq!(broken(plain), Some(EmailConfigError::PlainPassword));
    let shown = format!("{:?}", Email::new(config(25)).expect("config"));
    assert!(!shown.contains(SECRET), "{shown}");
}

// --- reports

fn receiver() -> Email {
    Email::new(config(25)).expect("config")
}

/// The return address as a server would see it, caught on the wire by a listener that refuses everything after it.
async fn return_path(to: &str) -> String {
    use tokio::io::{AsyncBufReadExt, AsyncWriteExt, BufReader};
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.expect("port");
    let port = listener.local_addr().expect("address").port();
    let watch = tokio::spawn(async move {
        let (stream, _) = listener.accept().await.expect("client");
        let (reader, mut writer) = stream.into_split();
        let mut lines = BufReader::new(reader).lines();
        writer.write_all(b"220 hi\r\n").await.expect("written");
        while let Ok(Some(line)) = lines.next_line().await {
            if let Some(path) = line.strip_prefix("MAIL FROM:<") {
                let _ = writer.write_all(b"554 5.7.1 no\r\n").await;
                return path.split('>').next().unwrap_or_default().to_owned();
            }
            writer.write_all(b"250 ok\r\n").await.expect("written");
        }
        String::new()
    });
    let email = Email::new(config(port)).expect("config");
    let error = email.send(&outbound(ChannelKind::Email, to)).await.expect_err("refused");
    assert_eq!(error.kind, FailureKind::Permanent);
    watch.await.expect("seen")
}

fn report(path: &str, recipient: &str, action: &str, status: &str, diagnostic: &str) -> String {
    format!(
        "From: MAILER-DAEMON@mx.example.test\r\nTo: <{path}>\r\nDate: Fri, 20 Nov 2026 12:05:00 +0000\r\n\
         Subject: Undelivered\r\nMIME-Version: 1.0\r\n\
         Content-Type: multipart/report; report-type=delivery-status;\r\n\tboundary=\"=b=1\"\r\n\r\n\
         preamble\r\n--=b=1\r\nContent-Type: text/plain\r\n\r\nSorry.\r\n--=b=1\r\n\
         Content-Type: message/delivery-status\r\n\r\n\
         Reporting-MTA: dns; mx.example.test\r\nArrival-Date: Fri, 20 Nov 2026 12:00:01 +0000\r\n\r\n\
         Final-Recipient: rfc822; {recipient}\r\nAction: {action}\r\nStatus: {status}\r\n\
         Diagnostic-Code: smtp; {diagnostic}\r\n\r\n--=b=1\r\nContent-Type: text/rfc822-headers\r\n\r\n\
         To: {recipient}\r\nSubject: Ihr Warenkorb\r\nX-Cartwright-Effect: {EFFECT}\r\n\r\n--=b=1--\r\n"
    )
}

fn shape(events: &[ChannelEvent]) -> Vec<(&'static str, bool)> {
    events
        .iter()
        .map(|e| match &e.body {
            EventBody::MessageStatus { status: DeliveryStatus::Failed, permanent, .. } => ("failed", *permanent),
            EventBody::MessageStatus { permanent, .. } => ("status", *permanent),
            EventBody::Suppressed { reason: SuppressionReason::HardBounce, .. } => ("bounce", true),
            EventBody::Suppressed { reason: SuppressionReason::Complaint, .. } => ("complaint", true),
            other => (other.kind(), false),
        })
        .collect()
}

#[tokio::test]
async fn a_bounce_names_its_touch_and_suppresses_its_address() {
    let path = return_path("anna@example.test").await;
    let email = receiver();
    let dead = report(&path, "anna@example.test", "failed", "5.1.1", "550 5.1.1 <anna@example.test> unknown");
    let events = email.parse_report(dead.as_bytes()).expect("report");
    assert_eq!(shape(&events), [("failed", true), ("bounce", true)]);
    let EventBody::MessageStatus { provider_ref, effect_key, error, .. } = &events[0].body else { panic!() };
    assert_eq!(effect_key.as_deref(), Some(EFFECT));
    assert!(provider_ref.as_deref().is_some_and(|r| r.ends_with("@shop.example>")));
    assert_eq!(error.as_deref(), Some("5.1.1 smtp; 550 5.1.1 <address> unknown"));
    let EventBody::Suppressed { identity, channel, .. } = &events[1].body else { panic!() };
    assert_eq!((identity.value.as_str(), *channel), ("anna@example.test", ChannelKind::Email));
    assert_eq!(events[0].occurred_at, NOW.plus_ms(300_000));
    assert_eq!(email.parse_report(dead.as_bytes()), Ok(events), "told twice, named the same");

    for (action, status, words, wanted) in [
        ("failed", "5.0.0", "550 5.1.1 user unknown", vec![("failed", true), ("bounce", true)]),
        ("failed", "5.0.0", "550 no such user", vec![("failed", true), ("bounce", true)]),
        ("failed", "5.7.1", "550 5.7.1 spam", vec![("failed", false)]),
        ("failed", "5.2.2", "552 mailbox full", vec![("failed", false)]),
        ("failed", "4.4.7", "451 gave up", vec![("failed", false)]),
        ("delivered", "2.0.0", "250 ok", vec![("status", false)]),
        ("delayed", "4.4.1", "no answer", vec![]),
        ("relayed", "2.0.0", "", vec![]),
        ("", "", "", vec![]),
    ] {
        let raw = report(&path, "anna@example.test", action, status, words);
        assert_eq!(shape(&email.parse_report(raw.as_bytes()).expect("report")), wanted, "{action} {status} {words}");
        let unix = raw.replace("\r\n", "\n");
        assert_eq!(shape(&email.parse_report(unix.as_bytes()).expect("report")), wanted, "bare line feeds");
    }
}

#[tokio::test]
async fn reports_that_we_did_not_sign_for_change_nothing() {
    let path = return_path("anna@example.test").await;
    let email = receiver();
    let forged_path = path.replace(&path[7..9], "00");
    for raw in [
        report(&path, "victim@example.test", "failed", "5.1.1", "unknown"),
        report(&forged_path, "anna@example.test", "failed", "5.1.1", "unknown"),
        report("bounce@b.shop.example", "anna@example.test", "failed", "5.1.1", "unknown"),
        report(&path, "anna@example.test", "failed", "5.1.1", "x").replace("multipart/report", "multipart/mixed"),
        format!("To: {path}\r\nSubject: Out of office\r\n\r\nI am away, anna@example.test"),
    ] {
        assert_eq!(email.parse_report(raw.as_bytes()), Ok(vec![]), "{raw}");
    }
    let other_key = report(&path, "anna@example.test", "failed", "5.1.1", "x").replace(EFFECT, "demo/cart:other/f@1/s");
    let events = email.parse_report(other_key.as_bytes()).expect("report");
    assert!(
        matches!(&events[0].body, EventBody::MessageStatus { effect_key: None, .. }),
        "a forged key is not believed"
    );
}

#[tokio::test]
async fn a_complaint_suppresses() {
    let path = return_path("anna@example.test").await;
    let arf = |kind: &str| {
        format!(
            "From: fbl@provider.test\r\nTo: fbl@shop.example\r\nDate: Fri, 20 Nov 2026 13:00:00 +0000\r\n\
             Content-Type: multipart/report; report-type=feedback-report; boundary=b2\r\n\r\n--b2\r\n\
             Content-Type: text/plain\r\n\r\nabuse\r\n--b2\r\nContent-Type: message/feedback-report\r\n\r\n\
             Feedback-Type: {kind}\r\nUser-Agent: P/1\r\nVersion: 1\r\nOriginal-Mail-From: <{path}>\r\n\
             Original-Rcpt-To: <anna@example.test>\r\n\r\n--b2\r\nContent-Type: message/rfc822\r\n\r\n\
             Return-Path: <{path}>\r\nTo: anna@example.test\r\n\r\nbody\r\n--b2--\r\n"
        )
    };
    let email = receiver();
    assert_eq!(shape(&email.parse_report(arf("abuse").as_bytes()).expect("report")), [("complaint", true)]);
    assert_eq!(shape(&email.parse_report(arf("not-spam").as_bytes()).expect("report")), []);
}

#[tokio::test]
async fn malformed_reports_are_refused_or_ignored_never_more() {
    let path = return_path("anna@example.test").await;
    let email = receiver();
    let whole = report(&path, "anna@example.test", "failed", "5.1.1", "unknown").into_bytes();
    for end in 0..whole.len() {
        let _ = email.parse_report(&whole[..end]);
    }
    let dice = domain::clock::SeededRng::new(11);
    for _ in 0..2_000 {
        let mut bytes = whole.clone();
        for _ in 0..=dice.below(6) {
            let at = dice.below(bytes.len() as u64) as usize;
            bytes[at] = dice.below(256) as u8;
        }
        let _ = email.parse_report(&bytes);
    }
    assert!(email.parse_report(b"").is_err());
    assert!(email.parse_report(b"\r\n\r\n").is_err());
    assert!(email.parse_report(&vec![b'a'; 2 << 20]).is_err());
    let parts = format!("To: {path}\nContent-Type: multipart/report; boundary=x\n\n{}", "--x\n\n".repeat(100_000));
    assert_eq!(email.parse_report(parts.as_bytes()), Ok(vec![]));
    let blocks = report(&path, "anna@example.test", "failed", "5.1.1", &"x\r\n\r\nFinal-Recipient: x".repeat(10_000));
    assert!(email.parse_report(blocks.as_bytes()).expect("report").len() <= 100);
}

#[test]
fn the_webhook_opens_only_for_the_right_signature() {
    let body = b"From: a\r\n\r\n";
    let good = sign_report(SECRET, body);
    let email = receiver();
    let given = |value: &str| vec![(SIGNATURE_HEADER.to_owned(), value.to_owned())];
    assert!(email.verify(&given(&good), body));
    assert!(email.verify(&[("x-cartwright-signature".to_owned(), good.clone())], body));
    for bad in ["", &good[..63], &good.to_uppercase(), &format!("sha256={good}"), &format!("{good} "), &"0".repeat(64)]
    {
        assert!(!email.verify(&given(bad), body), "{bad}");
    }
    assert!(!email.verify(&[], body));
    assert!(!email.verify(&given(&good), b"From: b\r\n\r\n"));
    assert!(!email.verify(&[given(&good), given(&good)].concat(), body), "given twice");
    let mut shut = config(25);
    shut.secret = None;
    shut.bounce_domain = None;
    assert!(!Email::new(shut).expect("config").verify(&given(&sign_report("", body)), body), "no secret, no entry");
}
