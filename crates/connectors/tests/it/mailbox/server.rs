//! An IMAP server that knows one folder and does as it is told.

use std::sync::{Arc, Mutex, PoisonError};

use tokio::io::{AsyncBufReadExt, AsyncRead, AsyncWrite, AsyncWriteExt, BufReader};
use tokio::net::TcpListener;
use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::ServerConfig;
use tokio_rustls::rustls::pki_types::{PrivateKeyDer, PrivatePkcs8KeyDer};

/// How it behaves.
#[derive(Clone, Default)]
pub struct Script {
    /// Unread mails by number.
    pub mails: Vec<(u32, Vec<u8>)>,
    /// Takes access tokens.
    pub token_ok: bool,
    /// Takes no password.
    pub refuse_login: bool,
    /// Says this and nothing else.
    pub instead: Option<String>,
}

#[derive(Default)]
struct Seen {
    clear: Vec<String>,
    protected: Vec<String>,
    read: Vec<u32>,
}

/// The server; ends with the test's runtime.
pub struct ImapServer {
    pub port: u16,
    seen: Arc<Mutex<Seen>>,
}

#[derive(Clone)]
struct House {
    script: Script,
    seen: Arc<Mutex<Seen>>,
    tls: Option<TlsAcceptor>,
    implicit: bool,
}

trait Line: AsyncRead + AsyncWrite + Send + Unpin {}

impl<T: AsyncRead + AsyncWrite + Send + Unpin> Line for T {}

impl ImapServer {
    pub async fn start(script: Script) -> Self {
        Self::open(script, None, false).await
    }

    pub async fn start_tls(script: Script, certified: &rcgen::CertifiedKey<rcgen::KeyPair>, implicit: bool) -> Self {
        let key = PrivateKeyDer::Pkcs8(PrivatePkcs8KeyDer::from(certified.signing_key.serialize_der()));
        let provider = Arc::new(tokio_rustls::rustls::crypto::ring::default_provider());
        let config = ServerConfig::builder_with_provider(provider)
            .with_safe_default_protocol_versions()
            .expect("versions")
            .with_no_client_auth()
            .with_single_cert(vec![certified.cert.der().clone()], key)
            .expect("a certificate");
        Self::open(script, Some(TlsAcceptor::from(Arc::new(config))), implicit).await
    }

    async fn open(script: Script, tls: Option<TlsAcceptor>, implicit: bool) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
        let port = listener.local_addr().expect("an address").port();
        let seen = Arc::new(Mutex::new(Seen::default()));
        let house = House { script, seen: seen.clone(), tls, implicit };
        tokio::spawn(async move {
            while let Ok((tcp, _)) = listener.accept().await {
                let house = house.clone();
                tokio::spawn(async move { house.receive(Box::new(tcp)).await });
            }
        });
        Self { port, seen }
    }

    /// All lines that clients wrote.
    pub fn said(&self) -> Vec<String> {
        let seen = self.seen.lock().unwrap_or_else(PoisonError::into_inner);
        [seen.clear.clone(), seen.protected.clone()].concat()
    }

    /// Those that anyone on the way could read.
    pub fn in_the_clear(&self) -> Vec<String> {
        self.seen.lock().unwrap_or_else(PoisonError::into_inner).clear.clone()
    }
}

impl House {
    async fn receive(self, tcp: Box<dyn Line>) {
        let (mut line, mut protected) = (tcp, false);
        if let (true, Some(tls)) = (self.implicit, &self.tls) {
            let Ok(secure) = tls.accept(line).await else { return };
            (line, protected) = (Box::new(secure), true);
        }
        let mut io = BufReader::new(line);
        let greeting = self.script.instead.clone().unwrap_or_else(|| "* OK ready\r\n".to_owned());
        if io.get_mut().write_all(greeting.as_bytes()).await.is_err() {
            return;
        }
        loop {
            let mut text = String::new();
            if io.read_line(&mut text).await.unwrap_or(0) == 0 {
                return;
            }
            let text = text.trim_end().to_owned();
            self.note(&text, protected);
            if self.script.instead.is_some() {
                continue;
            }
            let answer = self.answer(&text);
            if io.get_mut().write_all(&answer).await.is_err() {
                return;
            }
            if let (true, Some(tls), false) = (text.ends_with("STARTTLS"), &self.tls, protected) {
                let Ok(secure) = tls.accept(io.into_inner()).await else { return };
                let secure: Box<dyn Line> = Box::new(secure);
                (io, protected) = (BufReader::new(secure), true);
            }
        }
    }

    fn note(&self, text: &str, protected: bool) {
        let mut seen = self.seen.lock().unwrap_or_else(PoisonError::into_inner);
        if protected { seen.protected.push(text.to_owned()) } else { seen.clear.push(text.to_owned()) }
    }

    fn answer(&self, text: &str) -> Vec<u8> {
        let (tag, command) = text.split_once(' ').unwrap_or((text, ""));
        let mut seen = self.seen.lock().unwrap_or_else(PoisonError::into_inner);
        let unread: Vec<_> = self.script.mails.iter().filter(|(uid, _)| !seen.read.contains(uid)).collect();
        let done = format!("{tag} OK done\r\n");
        if command == "STARTTLS" && self.tls.is_none() {
            return format!("{tag} BAD no such command\r\n").into_bytes();
        }
        if command.starts_with("LOGIN") && self.script.refuse_login {
            return format!("{tag} NO [AUTHENTICATIONFAILED] wrong pass \"word\\ for you\r\n").into_bytes();
        }
        if command == "AUTHENTICATE XOAUTH2" {
            return b"+ \r\n".to_vec();
        }
        if command.is_empty() && !tag.is_empty() && !tag.starts_with('C') {
            // What answers the continuation: the token. The client's first tag is C1.
            let refusal = "+ eyJzdGF0dXMiOiI0MDAifQ==\r\n".to_owned();
            return if self.script.token_ok { b"C1 OK in\r\n".to_vec() } else { refusal.into_bytes() };
        }
        if text.is_empty() {
            return b"C1 NO [AUTHENTICATIONFAILED] bad token\r\n".to_vec();
        }
        if command.starts_with("SELECT") {
            return format!("* 9 EXISTS\r\n* OK [UIDVALIDITY 3857] ok\r\n{done}").into_bytes();
        }
        if command.starts_with("UID SEARCH") {
            let list: String = unread.iter().rev().map(|(uid, _)| format!(" {uid}")).collect();
            return format!("* SEARCH{list}\r\n{done}").into_bytes();
        }
        if let Some(rest) = command.strip_prefix("UID FETCH ") {
            return fetched(&unread, rest, &done);
        }
        if let Some(rest) = command.strip_prefix("UID STORE ") {
            let list = rest.split(' ').next().unwrap_or_default();
            seen.read.extend(list.split(',').filter_map(|n| n.parse::<u32>().ok()));
        }
        done.into_bytes()
    }
}

fn fetched(unread: &[&(u32, Vec<u8>)], rest: &str, done: &str) -> Vec<u8> {
    let (list, what) = rest.split_once(' ').unwrap_or((rest, ""));
    let wanted: Vec<u32> = list.split(',').filter_map(|n| n.parse().ok()).collect();
    let mut out = Vec::new();
    for (uid, mail) in unread.iter().filter(|(uid, _)| wanted.contains(uid)) {
        if what.contains("RFC822.SIZE") {
            out.extend(format!("* 1 FETCH (RFC822.SIZE {} UID {uid} FLAGS ())\r\n", mail.len()).into_bytes());
        } else {
            out.extend(format!("* 1 FETCH (UID {uid} BODY[] {{{}}}\r\n", mail.len()).into_bytes());
            out.extend(mail);
            out.extend(b")\r\n");
        }
    }
    out.extend(done.as_bytes());
    out
}
