//! A small, strict IMAP client: log in, look for what is unread, fetch it without marking it, mark it when told. To use
//! another command: a function in [`Session`].
//!
//! It knows RFC 3501 as far as a mailbox of our own needs it, and no more: no folders, no IDLE, no threads.

use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use rustls::pki_types::ServerName;
use tokio::net::TcpStream;
use tokio::time::timeout;
use tokio_rustls::TlsConnector;

mod wire;

use super::config::ImapConfig;
use crate::channel::email::Tls;
use crate::http::{Secret, redact};
use wire::{Response, Stream, Wire};

/// Most responses to one command; a search answers in one, a fetch in one per mail.
const RESPONSES_MAX: usize = 2_000;

/// Why a look into the mailbox failed. Nothing was changed there, so that every look can be tried again.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("imap: {message}")]
pub struct ImapError {
    /// Whether trying later may help; otherwise somebody must look at the settings.
    pub temporary: bool,
    /// What happened, without secrets.
    pub message: String,
}

impl ImapError {
    fn new(temporary: bool, message: impl Into<String>) -> Self {
        Self { temporary, message: message.into() }
    }

    fn odd(message: &str) -> Self {
        Self::new(true, message)
    }

    fn silent() -> Self {
        Self::new(true, "no answer in time")
    }

    fn lost(error: &std::io::Error) -> Self {
        Self::new(true, format!("connection lost: {}", error.kind()))
    }
}

/// A mail in the mailbox.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Listed {
    pub(super) uid: u32,
    pub(super) bytes: usize,
}

/// A folder that was opened.
pub(super) struct Session {
    wire: Wire,
    tag: u32,
    /// Changes when the server numbers the mails anew: numbers of before mean nothing then.
    pub(super) validity: u32,
}

/// What a command brought: untagged responses, and the words after OK.
struct Done {
    responses: Vec<Response>,
}

impl Session {
    /// Connects, logs in and opens the folder.
    pub(super) async fn open(
        config: &ImapConfig,
        tls: &Arc<rustls::ClientConfig>,
        mail_bytes_max: usize,
    ) -> Result<Self, ImapError> {
        let wait = Duration::from_millis(config.timeout_ms);
        let dial = TcpStream::connect((config.host.as_str(), config.port()));
        let tcp = timeout(wait, dial).await.map_err(|_| ImapError::silent())?;
        let tcp: Box<dyn Stream> = Box::new(tcp.map_err(|e| ImapError::lost(&e))?);
        // Some servers tell sizes roughly: a mail a little larger than told must not stop the whole look.
        let wire = |stream| Wire::new(stream, wait, mail_bytes_max + mail_bytes_max / 4);
        let stream = if config.tls == Tls::Implicit { protect(tcp, config, tls, wait).await? } else { tcp };
        let mut session = Self { wire: wire(stream), tag: 0, validity: 0 };
        let greeting = session.wire.read().await?;
        if !greeting.text.to_ascii_uppercase().starts_with("* OK") {
            return Err(ImapError::new(true, "server does not greet"));
        }
        if config.tls == Tls::Starttls {
            session.run("STARTTLS").await?;
            let bare = session.wire.into_stream()?;
            session = Self { wire: wire(protect(bare, config, tls, wait).await?), tag: 100, validity: 0 };
        }
        session.log_in(config).await?;
        let opened = session.run(&format!("SELECT {}", quoted(&config.folder))).await?;
        session.validity = opened.responses.iter().find_map(|r| number_after(&r.text, "[UIDVALIDITY ")).unwrap_or(0);
        Ok(session)
    }

    async fn log_in(&mut self, config: &ImapConfig) -> Result<(), ImapError> {
        let refused = |e: ImapError, secret: &Secret| {
            let message = format!("login refused: {}", redact(&e.message, &[secret]));
            if e.temporary { e } else { ImapError::new(false, message) }
        };
        if let Some(token) = &config.access_token {
            let line = format!("user={}\x01auth=Bearer {}\x01\x01", config.username, token.expose());
            let done = self.authenticate(&STANDARD.encode(line)).await;
            return done.map_err(|e| refused(e, token));
        }
        let password = config.password.clone().unwrap_or_default();
        let line = format!("LOGIN {} {}", quoted(&config.username), quoted(password.expose()));
        self.run(&line).await.map(|_| ()).map_err(|e| refused(e, &password))
    }

    /// XOAUTH2: the server asks, we answer; of a refusal it tells the reason first and wants an empty line for it.
    async fn authenticate(&mut self, answer: &str) -> Result<(), ImapError> {
        let tag = self.next_tag();
        self.wire.write(&format!("{tag} AUTHENTICATE XOAUTH2")).await?;
        let mut answered = false;
        for _ in 0..RESPONSES_MAX {
            let response = self.wire.read().await?;
            if response.text.starts_with('+') {
                self.wire.write(if answered { "" } else { answer }).await?;
                answered = true;
            } else if let Some(outcome) = outcome(&response.text, &tag) {
                return outcome;
            }
        }
        Err(ImapError::odd("server does not come to an end"))
    }

    /// Unread mails, oldest first, with their sizes.
    pub(super) async fn unread(&mut self, max: usize) -> Result<Vec<Listed>, ImapError> {
        let found = self.run("UID SEARCH UNSEEN UNDELETED").await?;
        let mut uids: Vec<u32> = found.responses.iter().filter_map(|r| search_list(&r.text)).flatten().collect();
        uids.sort_unstable();
        uids.dedup();
        uids.truncate(max);
        if uids.is_empty() {
            return Ok(Vec::new());
        }
        let told = self.run(&format!("UID FETCH {} (UID RFC822.SIZE)", set(&uids))).await?;
        let size = |r: &Response| {
            let (uid, bytes) = (number_after(&r.text, "UID ")?, number_after(&r.text, "RFC822.SIZE ")?);
            Some(Listed { uid, bytes: usize::try_from(bytes).ok()? }).filter(|l| uids.contains(&l.uid))
        };
        let mut all: Vec<Listed> = told.responses.iter().filter(|r| is_fetch(&r.text)).filter_map(size).collect();
        all.sort_unstable_by_key(|l| l.uid);
        all.dedup_by_key(|l| l.uid);
        Ok(all)
    }

    /// The bytes of one mail; `None` when it is gone. It stays unread.
    pub(super) async fn fetch(&mut self, uid: u32) -> Result<Option<Vec<u8>>, ImapError> {
        let told = self.run(&format!("UID FETCH {uid} (UID BODY.PEEK[])")).await?;
        let ours = |r: &Response| {
            is_fetch(&r.text) && number_after(&r.text, "UID ") == Some(uid) && r.text.contains("BODY[] {}")
        };
        Ok(told.responses.into_iter().find(ours).and_then(|r| r.literals.into_iter().next()))
    }

    /// Marks mails as read.
    pub(super) async fn mark(&mut self, uids: &[u32]) -> Result<(), ImapError> {
        if uids.is_empty() {
            return Ok(());
        }
        self.run(&format!("UID STORE {} +FLAGS.SILENT (\\Seen)", set(uids))).await.map(|_| ())
    }

    /// Says goodbye; nothing depends on it.
    pub(super) async fn close(mut self) {
        let _ = self.run("LOGOUT").await;
    }

    fn next_tag(&mut self) -> String {
        self.tag += 1;
        format!("C{}", self.tag)
    }

    async fn run(&mut self, command: &str) -> Result<Done, ImapError> {
        let tag = self.next_tag();
        self.wire.write(&format!("{tag} {command}")).await?;
        let mut responses = Vec::new();
        while responses.len() < RESPONSES_MAX {
            let response = self.wire.read().await?;
            if let Some(outcome) = outcome(&response.text, &tag) {
                return outcome.map(|()| Done { responses });
            }
            if response.text.starts_with("* ") {
                responses.push(response);
            }
        }
        Err(ImapError::odd("server does not come to an end"))
    }
}

/// What a tagged line says; `None` for all other lines.
fn outcome(text: &str, tag: &str) -> Option<Result<(), ImapError>> {
    let rest = text.strip_prefix(tag)?.strip_prefix(' ')?;
    let (word, words) = rest.split_once(' ').unwrap_or((rest, ""));
    let words: String = words.chars().filter(|c| !c.is_control()).take(200).collect();
    Some(match word.to_ascii_uppercase().as_str() {
        "OK" => Ok(()),
        // These say so themselves that they pass (RFC 5530).
        _ if words.contains("[UNAVAILABLE]") || words.contains("[INUSE]") || words.contains("[LIMIT]") => {
            Err(ImapError::new(true, words))
        }
        _ => Err(ImapError::new(false, words)),
    })
}

async fn protect(
    bare: Box<dyn Stream>,
    config: &ImapConfig,
    tls: &Arc<rustls::ClientConfig>,
    wait: Duration,
) -> Result<Box<dyn Stream>, ImapError> {
    let name =
        ServerName::try_from(config.host.clone()).map_err(|_| ImapError::new(false, "host is no name for tls"))?;
    let shaking = TlsConnector::from(tls.clone()).connect(name, bare);
    let protected = timeout(wait, shaking).await.map_err(|_| ImapError::silent())?;
    Ok(Box::new(protected.map_err(|e| ImapError::new(false, format!("tls: {e}")))?))
}

/// What TLS trusts.
pub(super) fn tls_config(ca_file: Option<&Path>) -> Result<Arc<rustls::ClientConfig>, crate::http::HttpError> {
    let mut config = crate::http::tls_config(ca_file)?;
    config.alpn_protocols.clear();
    Ok(Arc::new(config))
}

/// A quoted string; the settings allow printable ASCII alone.
fn quoted(text: &str) -> String {
    format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\""))
}

fn set(uids: &[u32]) -> String {
    uids.iter().map(ToString::to_string).collect::<Vec<_>>().join(",")
}

fn is_fetch(text: &str) -> bool {
    text.strip_prefix("* ")
        .and_then(|t| t.split_once(' '))
        .is_some_and(|(_, t)| t.to_ascii_uppercase().starts_with("FETCH ("))
}

/// The numbers of `* SEARCH 4 8 15`.
fn search_list(text: &str) -> Option<Vec<u32>> {
    let rest = text.strip_prefix("* SEARCH")?;
    Some(rest.split_whitespace().filter_map(|n| n.parse().ok()).filter(|n| *n > 0).collect())
}

/// The number that follows `name`, which must stand at the beginning of a word.
fn number_after(text: &str, name: &str) -> Option<u32> {
    let at = text
        .match_indices(name)
        .map(|(at, _)| at)
        .find(|at| *at == 0 || matches!(text.as_bytes()[at - 1], b' ' | b'(') || name.starts_with('['))?;
    let digits: String = text[at + name.len()..].chars().take_while(char::is_ascii_digit).collect();
    digits.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn answers_are_read_strictly() {
        assert_eq!(number_after("* 4 FETCH (UID 17 RFC822.SIZE 900)", "UID "), Some(17));
        assert_eq!(number_after("* 4 FETCH (X-GUID 3 UID 17)", "UID "), Some(17));
        assert_eq!(number_after("* OK [UIDVALIDITY 12] ok", "[UIDVALIDITY "), Some(12));
        assert_eq!(number_after("* 4 FETCH (UID 99999999999)", "UID "), None);
        assert_eq!(search_list("* SEARCH 4 x 8 0 15"), Some(vec![4, 8, 15]));
        assert!(is_fetch("* 1 FETCH (UID 1)") && !is_fetch("* 1 EXISTS") && !is_fetch("C1 OK FETCH ("));
        assert_eq!(outcome("C1 OK done", "C1"), Some(Ok(())));
        assert_eq!(outcome("C10 OK done", "C1"), None);
        assert!(outcome("C1 NO [UNAVAILABLE] later", "C1").is_some_and(|o| o.is_err_and(|e| e.temporary)));
        assert!(outcome("C1 BAD what", "C1").is_some_and(|o| o.is_err_and(|e| !e.temporary)));
        assert_eq!(quoted("a\"b\\c"), "\"a\\\"b\\\\c\"");
    }
}
