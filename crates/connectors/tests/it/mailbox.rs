//! E-mail in: raw mails as people and machines write them, and a scripted IMAP server.

use std::sync::Arc;

use connectors::channel::email::{Email, EmailConfig};
use connectors::channel::mailbox::{ImapConfig, Mailbox, MailboxConfig, Reading, SIGNATURE_HEADER, sign_report};
use domain::consent::{ChannelKind, ConsentState, Purpose};
use domain::event::EventBody;
use domain::ports::channel::{Channel, Incoming, PictureAt, SenderProof, Told};

use super::channel_conformance::{Subject, check};

mod server;

use server::{ImapServer, Script};

const SECRET: &str = "a-secret-of-the-mailbox";
const OWN: &str = "service@shop.example";

fn email() -> Arc<Email> {
    let mut config = EmailConfig::new("127.0.0.1", "Shop <hello@shop.example>");
    config.port = Some(9);
    config.tls = connectors::channel::email::Tls::None;
    Arc::new(Email::new(config).expect("config"))
}

fn config() -> MailboxConfig {
    let mut config = MailboxConfig::new(OWN);
    config.secret = Some(SECRET.into());
    config.authserv_id = Some("mx.shop.example".into());
    config.mail_bytes_max = 1 << 20;
    config
}

fn mailbox() -> Mailbox {
    Mailbox::new(config(), email()).expect("config")
}

/// A plain mail of Anna's with these headers in front of it.
fn mail(headers: &str, body: &str) -> Vec<u8> {
    let rest =
        "From: Anna Berg <anna@example.test>\r\nTo: service@shop.example\r\nDate: Fri, 20 Nov 2026 12:00:00 +0000\r\n";
    format!("{headers}{rest}Message-ID: <m1@example.test>\r\n\r\n{body}").into_bytes()
}

fn read(raw: &[u8]) -> Reading {
    mailbox().read_mail(raw)
}

fn said(raw: &[u8]) -> (String, Incoming) {
    let Reading::Message(mut told) = read(raw) else { panic!("{:?}", read(raw)) };
    let told = told.pop().expect("a message");
    let EventBody::MessageReceived { text, from, channel } = &told.event.body else { panic!("{told:?}") };
    assert_eq!((from.value.as_str(), *channel), ("anna@example.test", ChannelKind::Email));
    (text.clone(), told.incoming.expect("beside the text"))
}

fn passed(raw: &[u8]) -> &'static str {
    match read(raw) {
        Reading::Passed(why) => why,
        other => panic!("{other:?}"),
    }
}

#[tokio::test]
async fn the_mailbox_keeps_the_family_rules() {
    let open = mailbox();
    let closed = Mailbox::new(MailboxConfig { secret: None, ..config() }, email()).expect("config");
    let subject = Subject {
        channel: &open,
        closed: vec![&closed],
        header: SIGNATURE_HEADER,
        proof: &|body| sign_report(SECRET, body),
        signs_body: true,
        body: mail("Subject: Order\r\n", "Where is my order?"),
        strangers: &["", "anna", "anna@", "a@b.test\r\nBcc: c@d.test"],
    };
    check(&subject).await;
}

#[test]
fn settings_are_checked() {
    let refused = |change: fn(&mut MailboxConfig), word: &str| {
        let mut config = config();
        config.imap = Some(ImapConfig::new("imap.shop.example", "shop", "correct horse"));
        change(&mut config);
        let error = Mailbox::new(config, email()).expect_err(word).to_string();
        assert!(error.contains(word) && !error.contains("correct"), "{error}");
    };
    refused(|c| c.addresses.clear(), "addresses");
    refused(|c| c.addresses.push("nobody".into()), "addresses");
    refused(|c| c.secret = Some("short".into()), "secret");
    refused(|c| c.authserv_id = Some("two words".into()), "authserv_id");
    refused(|c| c.mail_bytes_max = 5, "mail_bytes_max");
    refused(|c| c.imap.as_mut().unwrap().tls = connectors::channel::email::Tls::None, "imap.tls");
    refused(|c| c.imap.as_mut().unwrap().username = "a\r\nC2 LOGOUT".into(), "imap.username");
    refused(|c| c.imap.as_mut().unwrap().folder = "INBÖX".into(), "imap.folder");
    refused(|c| c.imap.as_mut().unwrap().access_token = Some("t".into()), "either");
    refused(|c| c.imap.as_mut().unwrap().password = None, "either");
    refused(|c| c.imap.as_mut().unwrap().batch_max = 0, "imap.batch_max");
}

#[test]
fn a_reply_tells_what_is_new_and_what_it_answers() {
    let raw = mail(
        "Subject: Re: Ihr Warenkorb\r\nIn-Reply-To: <touch1@shop.example>\r\nReferences: <first@shop.example>\r\n <touch1@shop.example>\r\n",
        "Ja, in 42 bitte.\r\n\r\nAm 16.11.2026 um 10:00 schrieb Shop <hello@shop.example>:\r\n> Ihr Warenkorb\r\n> wartet\r\n-- \r\nAnna\r\n",
    );
    let (text, incoming) = said(&raw);
    assert_eq!(text, "Ja, in 42 bitte.");
    assert_eq!(incoming.answers, ["<touch1@shop.example>", "<first@shop.example>"], "as our Message-ID names them");
    assert_eq!((incoming.provider_ref.as_str(), incoming.subject.as_str()), ("<m1@example.test>", "Re: Ihr Warenkorb"));
    assert_eq!(incoming.proof, SenderProof::Claimed);

    let (text, _) = said(&mail("Subject: =?utf-8?q?Bestellung_10482=3F?=\r\n", "Wo ist sie?"));
    assert_eq!(text, "Bestellung 10482?\nWo ist sie?", "a first mail says half of it in its subject");
    let (text, _) = said(&mail("Subject: Re: x\r\nIn-Reply-To: <t@shop.example>\r\n", "> all quoted\r\n"));
    assert_eq!(text, "Re: x");
    assert_eq!(passed(&mail("", "> all quoted\r\n")), "nothing written");
    let long = said(&mail("", &"word ".repeat(5_000))).0;
    assert_eq!(long.chars().count(), 4_096);
}

#[test]
fn html_charsets_and_pictures_are_read() {
    let jpeg = [b"\xff\xd8\xff\xe0".as_slice(), &[7; 2_000]].concat();
    let encoded = base64::Engine::encode(&base64::engine::general_purpose::STANDARD, &jpeg);
    let raw = mail(
        "Subject: Re: x\r\nIn-Reply-To: <t@shop.example>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=\"b/message/1\"\r\n",
        &format!(
            "--b/message/1\r\nContent-Type: text/html; charset=iso-8859-1\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n\
             <p>Die N=E4hte sind <b>kaputt</b>.</p><div class=3D\"gmail_quote\">Ihr Warenkorb</div>\r\n\
             --b/message/1\r\nContent-Type: application/octet-stream; name=naht.exe\r\nContent-Transfer-Encoding: base64\r\n\r\n{encoded}\r\n\
             --b/message/1\r\nContent-Type: image/png; name=fake.png\r\n\r\n<script>{}</script>\r\n--b/message/1--\r\n",
            "x".repeat(2_000)
        ),
    );
    let (text, incoming) = said(&raw);
    assert_eq!(text, "Die Nähte sind kaputt.");
    assert_eq!(incoming.pictures, [PictureAt::Here(jpeg)], "by content, not by name");
}

#[test]
fn only_our_own_server_can_vouch_for_a_sender() {
    let proof = |header: &str| said(&mail(header, "hi")).1.proof;
    let pass = "Authentication-Results: mx.shop.example;\r\n dkim=pass header.d=example.test;\r\n dmarc=pass (p=REJECT) header.from=example.test\r\n";
    assert_eq!(proof(pass), SenderProof::Domain);
    assert_eq!(proof(""), SenderProof::Claimed);
    assert_eq!(proof(&pass.replace("mx.shop", "mx.evil")), SenderProof::Claimed);
    assert_eq!(proof(&pass.replace("dmarc=pass", "dmarc=fail")), SenderProof::Claimed);
    assert_eq!(
        proof(&format!("Authentication-Results: mx.shop.example; dmarc=fail header.from=example.test\r\n{pass}")),
        SenderProof::Claimed
    );
}

#[test]
fn machines_lists_and_ourselves_are_never_answered() {
    for (header, why) in [
        ("Auto-Submitted: auto-replied\r\n", "automatic mail"),
        ("Precedence: bulk\r\n", "automatic mail"),
        ("X-Auto-Response-Suppress: All\r\n", "automatic mail"),
        ("List-Id: <offers.example.test>\r\n", "mailing list"),
        ("Return-Path: <>\r\n", "bounce"),
        ("X-Cartwright-Effect: demo/1\r\n", "our own mail"),
    ] {
        assert_eq!(passed(&mail(header, "hi")), why, "{header}");
    }
    let from = |from: &str| format!("From: {from}\r\nMessage-ID: <m@x.test>\r\n\r\nhi").into_bytes();
    assert_eq!(passed(&from("Service <SERVICE@shop.example>")), "our own mail");
    assert_eq!(passed(&from("MAILER-DAEMON@x.test")), "sender takes no answers");
    for none in ["", "Anna", "a@x.test, b@x.test", "group: a@x.test;", "a@x.test\r\nFrom: b@x.test"] {
        assert_eq!(passed(&from(none)), "no single sender", "{none}");
    }
    let report = b"From: MAILER-DAEMON@x.test\r\nContent-Type: multipart/report; report-type=delivery-status; boundary=b\r\n\r\n--b--\r\n";
    assert_eq!(read(report), Reading::Report);
    assert_eq!(mailbox().read_webhook(report), Ok(vec![]), "a report about no mail of ours");
}

#[test]
fn stop_withdraws_marketing_and_nothing_more() {
    let Reading::Message(told) =
        read(&mail("Subject: Re: x\r\nIn-Reply-To: <t@shop.example>\r\n", "Stop\r\n\r\n> quoted"))
    else {
        panic!()
    };
    let EventBody::ConsentChanged { record } = &told[0].event.body else { panic!("{told:?}") };
    assert_eq!((record.purpose, record.state, told.len()), (Purpose::Marketing, ConsentState::Withdrawn, 2));
    let Reading::Message(told) = read(&mail("", "please do not stop selling it")) else { panic!() };
    assert_eq!(told.len(), 1);
}

#[test]
fn the_same_mail_has_the_same_id_by_either_way() {
    let id = |raw: &[u8]| match read(raw) {
        Reading::Message(told) => told[0].event.id.clone(),
        other => panic!("{other:?}"),
    };
    let once = id(&mail("", "hi"));
    assert_eq!(once, id(&mail("Received: from a by b; Fri, 20 Nov 2026 12:00:01 +0000\r\n", "hi\r\n")));
    assert_ne!(once, id(&mail("", "something else")), "nobody can take another mail's place by its name");
}

#[test]
fn hostile_mime_is_passed_over() {
    assert_eq!(passed(&vec![b'a'; (1 << 20) + 1]), "too large");
    assert_eq!(passed(&mail("", &"Content-Type: text/plain\r\n\r\n".repeat(500))), "too many parts");
    let nest = "Content-Type: message/rfc822\r\n\r\n".repeat(190);
    let _ = read(&mail("MIME-Version: 1.0\r\n", &nest));
    let outer = format!("From: anna@example.test\r\n{nest}From: evil@x.test\r\n\r\ninside");
    assert!(!format!("{:?}", read(outer.as_bytes())).contains("evil@x.test"), "mails inside a mail stay closed");
    // A nest hidden in an encoded part: it must neither be unpacked nor bring us down.
    let hidden = "Content-Type: message/rfc822\r\n\r\n".repeat(20_000);
    let hidden = base64::Engine::encode(&base64::engine::general_purpose::STANDARD, hidden);
    for kind in ["message/rfc822", "Message/RFC822", "(\\);) message/rfc822", "\r\n message/global"] {
        let raw = format!(
            "From: anna@example.test\r\nContent-Type: {kind}\r\nContent-Transfer-Encoding: base64\r\n\r\n{hidden}"
        );
        let _ = read(raw.as_bytes());
    }
    let boundaries = format!(
        "From: anna@example.test\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n{}",
        "--b\r\n\r\n".repeat(50_000)
    );
    let _ = read(boundaries.as_bytes());
    let html = mail("Content-Type: text/html\r\n", &"<div><blockquote>".repeat(20_000));
    let _ = read(&html);
    for odd in [
        &b"\0\0\0"[..],
        b"\r\n\r\n",
        b"From",
        b"From: =?utf-8?b?////?= <a@b.test>\r\n\r\nhi",
        b"\xff\xfe\xfd: \xff\r\n\r\n",
    ] {
        let _ = read(odd);
    }
    let header = mail(&format!("Subject: {}\r\n", "=?utf-8?q?a?= ".repeat(20_000)), "hi");
    let _ = read(&header);
    let sly = said(&mail("In-Reply-To: <a b@x> <>\r\nSubject: one\ttwo\u{7}\r\n", "hi\u{0}there")).0;
    assert!(!sly.contains('\0'));
}

// --- the mailbox on its server

fn with_imap(server: &ImapServer, change: impl FnOnce(&mut ImapConfig)) -> Mailbox {
    let mut imap = ImapConfig::new("127.0.0.1", "shop", "pass \"word\\");
    imap.port = Some(server.port);
    imap.tls = connectors::channel::email::Tls::None;
    imap.timeout_ms = 1_000;
    change(&mut imap);
    Mailbox::new(MailboxConfig { imap: Some(imap), ..config() }, email()).expect("config")
}

#[tokio::test]
async fn unread_mails_are_fetched_once_and_marked_when_stored() {
    let mails = vec![
        (7, mail("Subject: Order\r\n", "Where is it?")),
        (9, mail("List-Id: <x>\r\n", "offer")),
        (12, vec![b'x'; (1 << 20) + 5]),
    ];
    let server = ImapServer::start(Script { mails, ..Script::default() }).await;
    let mailbox = with_imap(&server, |_| {});
    let batch = mailbox.poll().await.expect("a look");
    assert_eq!(batch.validity, 3857);
    let uids: Vec<_> = batch.mails.iter().map(|m| (m.uid, m.told.len(), m.passed.as_deref())).collect();
    assert_eq!(uids, [(7, 1, None), (9, 0, Some("mailing list")), (12, 0, Some("too large"))]);
    let again = mailbox.poll().await.expect("a second look");
    assert_eq!(again, batch, "until it is stored, the next look brings it again");
    mailbox.done(&batch).await.expect("marked");
    assert_eq!(mailbox.poll().await.expect("a third look").mails, []);
    let said = server.said();
    assert!(said.iter().any(|l| l.ends_with("LOGIN \"shop\" \"pass \\\"word\\\\\"")), "{said:?}");
    assert!(said.iter().any(|l| l.ends_with("UID STORE 7,9,12 +FLAGS.SILENT (\\Seen)")), "{said:?}");
    assert!(!said.iter().any(|l| l.contains("FETCH 12 (UID BODY")), "too large to be fetched: {said:?}");
}

#[tokio::test]
async fn a_bounded_batch_and_a_renumbered_folder() {
    let mails = (1..=9).map(|uid| (uid, mail("", &format!("mail {uid}")))).collect();
    let server = ImapServer::start(Script { mails, ..Script::default() }).await;
    let mailbox = with_imap(&server, |c| c.batch_max = 4);
    let mut batch = mailbox.poll().await.expect("a look");
    assert_eq!(batch.mails.iter().map(|m| m.uid).collect::<Vec<_>>(), [1, 2, 3, 4]);
    batch.validity += 1;
    mailbox.done(&batch).await.expect("nothing to do");
    assert!(!server.said().iter().any(|l| l.contains("STORE")), "numbers of another time mean nothing");
}

#[tokio::test]
async fn a_token_logs_in_and_a_refusal_is_told_without_it() {
    let server = ImapServer::start(Script { token_ok: true, ..Script::default() }).await;
    let token = |c: &mut ImapConfig| {
        c.password = None;
        c.access_token = Some("ya29.secret-token".into());
    };
    assert_eq!(with_imap(&server, token).poll().await.map(|b| b.mails.len()), Ok(0));
    let encoded = base64::Engine::encode(
        &base64::engine::general_purpose::STANDARD,
        "user=shop\x01auth=Bearer ya29.secret-token\x01\x01",
    );
    assert!(server.said().contains(&encoded));

    let server = ImapServer::start(Script::default()).await;
    let error = with_imap(&server, token).poll().await.expect_err("refused");
    assert!(!error.temporary && error.message.contains("login refused"), "{error}");
    let server = ImapServer::start(Script { refuse_login: true, ..Script::default() }).await;
    let error = with_imap(&server, |_| {}).poll().await.expect_err("refused");
    assert!(!error.temporary && !error.to_string().contains("word"), "{error}");
}

#[tokio::test]
async fn odd_servers_are_left() {
    for (odd, words) in [
        ("* OK hi\r\n* FLOOD {99999999999}\r\n", ""),
        ("* OK hi\r\n* X {9000000}\r\n", "more than was asked"),
        ("* BYE not now\r\n", "greet"),
        ("\0\0\0\r\n", "greet"),
    ] {
        let server = ImapServer::start(Script { instead: Some(odd.to_owned()), ..Script::default() }).await;
        let error = with_imap(&server, |c| c.timeout_ms = 300).poll().await.expect_err(odd);
        assert!(error.temporary && error.message.contains(words), "{odd:?}: {error}");
    }
    let endless = format!("* OK hi\r\n{}", "* 1 EXISTS\r\n".repeat(3_000));
    let server = ImapServer::start(Script { instead: Some(endless), ..Script::default() }).await;
    assert!(with_imap(&server, |_| {}).poll().await.expect_err("endless").message.contains("end"));
    let server =
        ImapServer::start(Script { instead: Some(format!("* OK {}", "x".repeat(100_000))), ..Script::default() }).await;
    assert!(with_imap(&server, |_| {}).poll().await.expect_err("long").message.contains("long"));
    let error = with_imap(&server, |c| c.port = Some(9)).poll().await.expect_err("nobody listens");
    assert!(error.temporary, "{error}");
    let none = mailbox().poll().await.expect_err("no mailbox is set");
    assert!(!none.temporary, "{none}");
}

#[tokio::test]
async fn starttls_and_tls_protect_the_password() {
    let certified = rcgen::generate_simple_self_signed(vec!["localhost".to_owned()]).expect("a certificate");
    let ca = tempfile::NamedTempFile::new().expect("a file");
    std::fs::write(ca.path(), certified.cert.pem()).expect("written");
    for implicit in [true, false] {
        let script = Script { mails: vec![(1, mail("", "hi"))], ..Script::default() };
        let server = ImapServer::start_tls(script, &certified, implicit).await;
        let secure = |c: &mut ImapConfig| {
            c.host = "localhost".into();
            c.tls = if implicit {
                connectors::channel::email::Tls::Implicit
            } else {
                connectors::channel::email::Tls::Starttls
            };
        };
        let untrusted = with_imap(&server, secure).poll().await.expect_err("not trusted");
        assert!(!untrusted.temporary && untrusted.message.contains("tls"), "{untrusted}");
        let trusted = with_imap(&server, |c| {
            secure(c);
            c.ca_file = Some(ca.path().to_owned());
        });
        assert_eq!(trusted.poll().await.map(|b| b.mails.len()), Ok(1), "implicit: {implicit}");
        let clear = server.in_the_clear();
        assert!(!clear.iter().any(|l| l.contains("LOGIN")), "{clear:?}");
    }
    // A plain server behind STARTTLS: nothing is sent in the clear.
    let server = ImapServer::start(Script::default()).await;
    let error =
        with_imap(&server, |c| c.tls = connectors::channel::email::Tls::Starttls).poll().await.expect_err("no tls");
    assert!(!server.said().iter().any(|l| l.contains("LOGIN")), "{error}");
}

/// What the conformance rules cannot see: a message and nothing else.
#[test]
fn events_are_mails() {
    let told: Vec<Told> = mailbox().read_webhook(&mail("", "hi")).expect("a mail");
    assert!(told[0].event.id.starts_with("mailbox:") && told.len() == 1);
}
