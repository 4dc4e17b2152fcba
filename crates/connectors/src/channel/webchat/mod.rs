//! Chat on the shop's own page: reaches a shopper only while a page of theirs is open.
//!
//! The hub lives in the process. A page subscribes with its random browser id; a message is taken when at least one
//! page of that browser has room for it. One bubble per visit, none after one was closed. State is memory only: after a
//! restart pages subscribe again, and a visit starts anew.

use std::collections::HashMap;
use std::pin::Pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll};

use domain::consent::ChannelKind;
use domain::message::{Cost, Message};
use domain::money::Currency;
use domain::ports::BoxFuture;
use domain::ports::channel::{
    Accepted, Channel, ChannelCapabilities, ChannelError, ChannelEvent, FailureKind, Outbound,
};
use domain::timestamp::{MINUTE_MS, SECOND_MS, Timestamp};
use futures_util::Stream;
use serde::Serialize;
use sha2::{Digest, Sha256};
use tokio::sync::mpsc;
use tokio::sync::mpsc::error::TrySendError;

use super::email::default_currency;

/// The template of messages that answer a shopper.
const ANSWER: &str = "answer";
/// Open pages of one browser; the oldest is closed for a new one.
const PAGES_PER_BROWSER_MAX: usize = 4;
/// Messages waiting for one page.
const QUEUE_MAX: usize = 16;
/// Browsers remembered; beyond, the one not seen for longest is forgotten.
const BROWSERS_MAX: usize = 50_000;
/// A visit ends when no page was opened for this long and none is open.
const VISIT_MS: i64 = 30 * MINUTE_MS;
/// Wait asked for when every open page is slow.
const FULL_WAIT_MS: i64 = 5 * SECOND_MS;

/// What a page gets.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "type", rename_all = "snake_case")]
pub enum ChatEvent {
    /// Show a bubble with a message.
    Bubble {
        /// Stable name of the message: a page that gets it twice shows it once.
        id: String,
        /// What to show.
        message: Box<Message>,
    },
    /// Show the next line of a conversation that the shopper began.
    Answer {
        /// Stable name of the message: a page that gets it twice shows it once.
        id: String,
        /// What to show.
        message: Box<Message>,
    },
}

/// Why a page cannot subscribe.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum SubscribeError {
    /// Shorter than 128 bits or of other characters: such ids can be guessed.
    #[error("browser id must be 32 to 64 hexadecimal digits made at random")]
    WeakId,
}

#[derive(Default)]
struct Browser {
    pages: Vec<(u64, mpsc::Sender<ChatEvent>)>,
    /// Last moment a page was opened or a message sent.
    seen_at: Timestamp,
    bubble_shown: bool,
    dismissed: bool,
}

#[derive(Default)]
struct Hub {
    browsers: HashMap<String, Browser>,
    next_page: u64,
}

/// The web chat channel. Clones share one hub.
#[derive(Clone)]
pub struct WebChat {
    hub: Arc<Mutex<Hub>>,
    currency: Currency,
}

impl std::fmt::Debug for WebChat {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "WebChat({} browsers)", lock(&self.hub).browsers.len())
    }
}

impl Default for WebChat {
    fn default() -> Self {
        Self::new()
    }
}

fn lock(hub: &Mutex<Hub>) -> MutexGuard<'_, Hub> {
    hub.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Whether an id is long and mixed enough to be random: knowing it is the right to read what is sent there.
#[must_use]
pub fn is_browser_id(id: &str) -> bool {
    let mut seen = [false; 16];
    let hex = id.chars().all(|c| c.to_digit(16).map(|d| seen[d as usize] = true).is_some());
    // 128 random bits use fewer than 6 of the 16 digits once in 10^10; counters and padding use few.
    (32..=64).contains(&id.len()) && hex && seen.iter().filter(|s| **s).count() >= 6
}

impl WebChat {
    /// An empty hub.
    #[must_use]
    pub fn new() -> Self {
        Self { hub: Arc::default(), currency: default_currency() }
    }

    /// Opens a page's stream; dropping it closes it.
    ///
    /// # Errors
    /// When the id could be guessed.
    pub fn subscribe(&self, browser_id: &str, now: Timestamp) -> Result<ChatStream, SubscribeError> {
        if !is_browser_id(browser_id) {
            return Err(SubscribeError::WeakId);
        }
        let (sender, receiver) = mpsc::channel(QUEUE_MAX);
        let mut hub = lock(&self.hub);
        if !hub.browsers.contains_key(browser_id) && hub.browsers.len() >= BROWSERS_MAX {
            forget_oldest(&mut hub);
        }
        hub.next_page += 1;
        let page = hub.next_page;
        let browser = hub.browsers.entry(browser_id.to_owned()).or_default();
        if browser.pages.is_empty() && now.since_ms(browser.seen_at) >= VISIT_MS {
            browser.bubble_shown = false;
            browser.dismissed = false;
        }
        browser.seen_at = browser.seen_at.max(now);
        if browser.pages.len() >= PAGES_PER_BROWSER_MAX {
            browser.pages.remove(0);
        }
        browser.pages.push((page, sender));
        Ok(ChatStream { receiver, hub: Arc::clone(&self.hub), browser_id: browser_id.to_owned(), page })
    }

    /// Whether a page of this browser is open.
    #[must_use]
    pub fn present(&self, browser_id: &str) -> bool {
        let hub = lock(&self.hub);
        hub.browsers.get(browser_id).is_some_and(|b| b.pages.iter().any(|(_, s)| !s.is_closed()))
    }

    /// The shopper closed the bubble: no other in this visit.
    pub fn dismiss(&self, browser_id: &str) {
        if let Some(browser) = lock(&self.hub).browsers.get_mut(browser_id) {
            browser.dismissed = true;
        }
    }

    fn push(&self, out: &Outbound) -> Result<String, ChannelError> {
        if out.message.template == ANSWER {
            return Ok(self.push_answer(out));
        }
        let mut hub = lock(&self.hub);
        let browser = hub.browsers.get_mut(&out.to);
        let browser = browser
            .filter(|b| b.pages.iter().any(|(_, s)| !s.is_closed()))
            .ok_or_else(|| refused("shopper is not on the page"))?;
        if browser.dismissed {
            return Err(refused("shopper closed the bubble in this visit"));
        }
        if browser.bubble_shown {
            return Err(refused("a bubble was already shown in this visit"));
        }
        let id = message_ref(&out.effect_key);
        let event = ChatEvent::Bubble { id: id.clone(), message: Box::new(out.message.clone()) };
        if !show(browser, &event) {
            return Err(ChannelError {
                kind: FailureKind::Temporary,
                message: "no open page takes messages at the moment".to_owned(),
                retry_after_ms: Some(FULL_WAIT_MS),
            });
        }
        browser.bubble_shown = true;
        browser.seen_at = browser.seen_at.max(out.now);
        Ok(id)
    }

    /// An answer was asked for, so no rule of bubbles holds it back. A page that is closed, or slow, reads it with the
    /// conversation's turns when it is there again.
    fn push_answer(&self, out: &Outbound) -> String {
        let id = message_ref(&out.effect_key);
        let mut hub = lock(&self.hub);
        if let Some(browser) = hub.browsers.get_mut(&out.to) {
            show(browser, &ChatEvent::Answer { id: id.clone(), message: Box::new(out.message.clone()) });
            browser.seen_at = browser.seen_at.max(out.now);
        }
        id
    }
}

/// Shows a message on every open page that has room; whether one had.
fn show(browser: &mut Browser, event: &ChatEvent) -> bool {
    let mut taken = false;
    browser.pages.retain(|(_, sender)| match sender.try_send(event.clone()) {
        Ok(()) => {
            taken = true;
            true
        }
        Err(TrySendError::Full(_)) => true,
        Err(TrySendError::Closed(_)) => false,
    });
    taken
}

/// Nothing was sent, and this message will not be: the moment is over. The browser id itself stays good.
fn refused(why: &str) -> ChannelError {
    ChannelError { kind: FailureKind::Permanent, message: why.to_owned(), retry_after_ms: None }
}

/// The effect's name for the page: says nothing of the shop's flows.
fn message_ref(effect_key: &str) -> String {
    let digest = Sha256::digest(effect_key.as_bytes());
    digest.iter().take(12).fold("webchat:".to_owned(), |out, b| out + &format!("{b:02x}"))
}

/// Drops the browser that was not seen for longest, preferring those without an open page.
fn forget_oldest(hub: &mut Hub) {
    let oldest = hub.browsers.iter().min_by_key(|(_, b)| (!b.pages.is_empty(), b.seen_at)).map(|(id, _)| id.clone());
    if let Some(id) = oldest {
        hub.browsers.remove(&id);
    }
}

/// One page's messages. Ends when the page was pushed out by newer ones.
pub struct ChatStream {
    receiver: mpsc::Receiver<ChatEvent>,
    hub: Arc<Mutex<Hub>>,
    browser_id: String,
    page: u64,
}

impl std::fmt::Debug for ChatStream {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "ChatStream(page {})", self.page)
    }
}

impl ChatStream {
    /// The next message; `None` when this page was closed from our side.
    pub async fn next_event(&mut self) -> Option<ChatEvent> {
        self.receiver.recv().await
    }

    /// A message that is already waiting.
    pub fn try_next_event(&mut self) -> Option<ChatEvent> {
        self.receiver.try_recv().ok()
    }
}

impl Stream for ChatStream {
    type Item = ChatEvent;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<ChatEvent>> {
        self.receiver.poll_recv(context)
    }
}

impl Drop for ChatStream {
    fn drop(&mut self) {
        if let Some(browser) = lock(&self.hub).browsers.get_mut(&self.browser_id) {
            browser.pages.retain(|(page, _)| *page != self.page);
        }
    }
}

impl Channel for WebChat {
    fn capabilities(&self) -> ChannelCapabilities {
        ChannelCapabilities { kind: ChannelKind::Webchat, idempotency_key: false, lookup: false }
    }

    fn reachable(&self, address: &str) -> bool {
        self.present(address)
    }

    fn price(&self, _out: &Outbound) -> Cost {
        Cost { micros: 0, currency: self.currency, basis: "webchat free".to_owned() }
    }

    fn send<'a>(&'a self, out: &'a Outbound) -> BoxFuture<'a, Result<Accepted, ChannelError>> {
        let result = self.push(out).map(|provider_ref| Accepted { provider_ref, cost: self.price(out) });
        Box::pin(std::future::ready(result))
    }

    /// Pages talk to the shop's own service, which knows their session; there is no provider to hear from.
    fn parse_webhook(&self, _body: &[u8]) -> Result<Vec<ChannelEvent>, String> {
        Err("web chat has no webhook".to_owned())
    }

    fn verify(&self, _headers: &[(String, String)], _body: &[u8]) -> bool {
        false
    }
}
