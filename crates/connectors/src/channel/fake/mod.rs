//! A provider that behaves, and misbehaves, without a network: for tests, the simulation and the demo.
//!
//! Everything follows from the seed and the effect key, never from the order of calls, so that a run can be replayed.
//! Its log is written by the provider's side of the call and nobody else: the independent witness of what was sent.
//!
//! To add a fault: a share in [`Faults`], its place in `faults::draw`, and what it means in `FakeChannel::attempt`.

use std::collections::HashMap;
use std::sync::{Mutex, MutexGuard, PoisonError};

use domain::consent::ChannelKind;
use domain::event::EventBody;
use domain::message::{Cost, Message};
use domain::ports::BoxFuture;
use domain::ports::channel::{
    Accepted, Channel, ChannelCapabilities, ChannelError, ChannelEvent, FailureKind, Lookup, Outbound,
};
use domain::timestamp::{SECOND_MS, Timestamp};
use serde::{Deserialize, Serialize};
use subtle::ConstantTimeEq;

mod callbacks;
mod faults;

pub use faults::Faults;
use faults::{Dice, Fate};

use super::email::{DEFAULT_COST_MICROS, default_currency, flat_cost, sign_report};

/// Header that carries the hex HMAC-SHA256 of a callback body.
pub const FAKE_SIGNATURE_HEADER: &str = "X-Fake-Signature";

/// How a fake behaves.
#[derive(Clone, Debug)]
pub struct FakeOptions {
    /// What goes wrong, how often.
    pub faults: Faults,
    /// A second call with one effect key answers like the first instead of sending again.
    pub idempotency_key: bool,
    /// Can be asked what became of an effect key.
    pub lookup: bool,
    /// Callers give up after this long: a later answer is `Unknown`, although the message went out.
    pub timeout_ms: i64,
    /// Signs callback bodies. Without it the webhook stays shut.
    pub secret: Option<String>,
}

impl Default for FakeOptions {
    fn default() -> Self {
        Self { faults: Faults::none(), idempotency_key: false, lookup: false, timeout_ms: 20 * SECOND_MS, secret: None }
    }
}

/// One message that the provider took.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FakeSend {
    /// Under which key it came.
    pub effect_key: String,
    /// To whom.
    pub to: String,
    /// What.
    pub message: Message,
    /// When, by virtual time with the provider's delay.
    pub accepted_at: Timestamp,
    /// When the call began.
    pub called_at: Timestamp,
    /// The provider's id.
    pub provider_ref: String,
    /// What it bills.
    pub cost: Cost,
    /// Whether the caller got the answer; `false`: it must take the outcome for unknown.
    pub answered: bool,
}

/// A callback as it comes in over HTTP.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CallbackRequest {
    /// Headers, with the signature.
    pub headers: Vec<(String, String)>,
    /// Raw body.
    pub body: Vec<u8>,
}

#[derive(Default)]
struct State {
    log: Vec<FakeSend>,
    /// Where the first message of each effect key stands in the log.
    first: HashMap<String, usize>,
    calls: u64,
    attempts: HashMap<String, u64>,
    callbacks: Vec<(Timestamp, ChannelEvent)>,
    down_until: Option<Timestamp>,
}

impl State {
    fn known(&self, effect_key: &str) -> Option<&FakeSend> {
        self.log.get(*self.first.get(effect_key)?)
    }
}

/// A fake provider of one channel.
pub struct FakeChannel {
    kind: ChannelKind,
    options: FakeOptions,
    seed: u64,
    state: Mutex<State>,
}

impl std::fmt::Debug for FakeChannel {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "FakeChannel({}, {} sent)", self.kind.as_str(), self.state().log.len())
    }
}

impl FakeChannel {
    /// A fake of `kind`.
    #[must_use]
    pub fn new(kind: ChannelKind, options: FakeOptions, seed: u64) -> Self {
        Self { kind, options, seed, state: Mutex::default() }
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Everything the provider took, in order. Never shortened.
    #[must_use]
    pub fn log(&self) -> Vec<FakeSend> {
        self.state().log.clone()
    }

    /// What the provider took after the first `from` messages; for watchers that ask often.
    #[must_use]
    pub fn log_since(&self, from: usize) -> Vec<FakeSend> {
        self.state().log.get(from..).map(<[FakeSend]>::to_vec).unwrap_or_default()
    }

    /// How often it was called, refusals included.
    #[must_use]
    pub fn calls(&self) -> u64 {
        self.state().calls
    }

    /// The provider is unreachable until `until`: every call is refused before anything is sent.
    pub fn down_until(&self, until: Timestamp) {
        self.state().down_until = Some(until);
    }

    /// What the provider tells by webhook up to `now`; each entry is handed out once, in the order it is due.
    #[must_use]
    pub fn callbacks(&self, now: Timestamp) -> Vec<ChannelEvent> {
        let mut state = self.state();
        let (mut due, later): (Vec<_>, Vec<_>) = state.callbacks.drain(..).partition(|(at, _)| *at <= now);
        state.callbacks = later;
        due.sort_by(|a, b| (a.0, &a.1.id).cmp(&(b.0, &b.1.id)));
        due.into_iter().map(|(_, event)| event).collect()
    }

    /// When the next callback is due.
    #[must_use]
    pub fn next_callback_at(&self) -> Option<Timestamp> {
        self.state().callbacks.iter().map(|(at, _)| *at).min()
    }

    /// Queues anything else the provider should tell: an answer, an opt-out, a complaint.
    pub fn tell(&self, at: Timestamp, event: ChannelEvent) {
        self.state().callbacks.push((at, event));
    }

    /// A callback as it would come in over HTTP: signature header and body.
    ///
    /// # Errors
    /// When there is no secret to sign with.
    pub fn callback_request(&self, event: &ChannelEvent) -> Result<CallbackRequest, String> {
        let secret = self.options.secret.as_deref().filter(|s| !s.is_empty()).ok_or("fake has no secret")?;
        let wire = Wire { id: event.id.clone(), occurred_at: event.occurred_at, body: event.body.clone() };
        let body = serde_json::to_vec(&wire).map_err(|e| e.to_string())?;
        let headers = vec![(FAKE_SIGNATURE_HEADER.to_owned(), sign_report(secret, &body))];
        Ok(CallbackRequest { headers, body })
    }

    /// The provider's side of one call.
    fn attempt(&self, out: &Outbound) -> Result<Accepted, ChannelError> {
        let mut state = self.state();
        state.calls += 1;
        if state.down_until.is_some_and(|until| out.now < until) {
            return Err(failure(FailureKind::Temporary, "connection refused", None));
        }
        // Meta's first rule holds here too. Pictures and names are not looked at: the demo's live on its own machine.
        let window_open = super::whatsapp::window_open(out.last_inbound_at, out.now);
        if self.kind == ChannelKind::Whatsapp && !window_open && out.message.whatsapp.is_none() {
            return Err(failure(FailureKind::Permanent, "window is closed and the message has no template", None));
        }
        if self.options.idempotency_key
            && let Some(known) = state.known(&out.effect_key)
        {
            return Ok(Accepted { provider_ref: known.provider_ref.clone(), cost: known.cost.clone() });
        }
        let attempt = state.attempts.entry(out.effect_key.clone()).or_default();
        let dice = Dice::new(self.seed, self.kind, &out.effect_key, *attempt);
        *attempt += 1;
        match faults::draw(&self.options.faults, &dice, &Dice::new(self.seed, self.kind, &out.to, 0)) {
            Fate::Temporary => Err(failure(FailureKind::Temporary, "provider is busy", Some(30 * SECOND_MS))),
            Fate::Permanent => Err(failure(FailureKind::Permanent, "provider refused the message", None)),
            Fate::BadAddress => Err(failure(FailureKind::BadAddress, "no such recipient", None)),
            Fate::UnknownNotAccepted => Err(failure(FailureKind::Unknown, "connection reset", None)),
            Fate::UnknownAccepted => {
                self.accept(&mut state, out, &dice, false);
                Err(failure(FailureKind::Unknown, "no answer in time", None))
            }
            Fate::Accept => {
                let delay_ms = self.options.faults.latency(&dice);
                let sent = self.accept(&mut state, out, &dice, delay_ms < self.options.timeout_ms);
                if sent.answered {
                    Ok(Accepted { provider_ref: sent.provider_ref, cost: sent.cost })
                } else {
                    Err(failure(FailureKind::Unknown, "no answer in time", None))
                }
            }
        }
    }

    fn accept(&self, state: &mut State, out: &Outbound, dice: &Dice, answered: bool) -> FakeSend {
        let sent = FakeSend {
            effect_key: out.effect_key.clone(),
            to: out.to.clone(),
            message: out.message.clone(),
            accepted_at: out.now.plus_ms(self.options.faults.latency(dice)),
            called_at: out.now,
            provider_ref: format!("fake-{}-{:016x}", self.kind.as_str(), dice.word("ref")),
            cost: self.price(out),
            answered,
        };
        let place = state.log.len();
        state.first.entry(out.effect_key.clone()).or_insert(place);
        state.log.push(sent.clone());
        self.queue_callbacks(state, &sent, dice);
        sent
    }
}

fn failure(kind: FailureKind, message: &str, retry_after_ms: Option<i64>) -> ChannelError {
    ChannelError { kind, message: message.to_owned(), retry_after_ms }
}

/// A callback on the wire.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Wire {
    id: String,
    occurred_at: Timestamp,
    body: EventBody,
}

impl Channel for FakeChannel {
    fn capabilities(&self) -> ChannelCapabilities {
        ChannelCapabilities {
            kind: self.kind,
            idempotency_key: self.options.idempotency_key,
            lookup: self.options.lookup,
        }
    }

    /// What the real channel would charge.
    fn price(&self, out: &Outbound) -> Cost {
        match self.kind {
            ChannelKind::Email => flat_cost(DEFAULT_COST_MICROS, default_currency()),
            ChannelKind::Whatsapp => super::whatsapp::cost(&[], out, None),
            _ => {
                let basis = format!("{} free", self.kind.as_str());
                Cost { micros: 0, currency: default_currency(), basis }
            }
        }
    }

    fn send<'a>(&'a self, out: &'a Outbound) -> BoxFuture<'a, Result<Accepted, ChannelError>> {
        Box::pin(async move { self.attempt(out) })
    }

    fn lookup<'a>(&'a self, effect_key: &'a str) -> BoxFuture<'a, Lookup> {
        let answer = if self.options.lookup {
            let state = self.state();
            state.known(effect_key).map_or(Lookup::NotAccepted, |s| {
                Lookup::Accepted(Accepted { provider_ref: s.provider_ref.clone(), cost: s.cost.clone() })
            })
        } else {
            Lookup::Unsupported
        };
        Box::pin(std::future::ready(answer))
    }

    fn parse_webhook(&self, body: &[u8]) -> Result<Vec<ChannelEvent>, String> {
        let wire: Wire = serde_json::from_slice(body).map_err(|e| format!("not a fake callback: {e}"))?;
        Ok(vec![ChannelEvent { id: wire.id, occurred_at: wire.occurred_at, body: wire.body }])
    }

    fn verify(&self, headers: &[(String, String)], body: &[u8]) -> bool {
        let Some(secret) = self.options.secret.as_deref().filter(|s| !s.is_empty()) else { return false };
        let wanted = sign_report(secret, body);
        let mut given = headers.iter().filter(|(n, _)| n.eq_ignore_ascii_case(FAKE_SIGNATURE_HEADER));
        matches!((given.next(), given.next()), (Some((_, s)), None) if bool::from(wanted.as_bytes().ct_eq(s.as_bytes())))
    }
}
