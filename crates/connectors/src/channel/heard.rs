//! From a shopper's words to events, the same on every messenger: bounded text, and "stop" heard before anything else.

use domain::consent::{ChannelKind, ConsentRecord, ConsentState, Evidence, Purpose};
use domain::event::{EVENT_ID_BYTES_MAX, EventBody};
use domain::ports::channel::{ChannelEvent, Incoming, Told};
use domain::shopper::Identity;
use domain::timestamp::Timestamp;
use sha2::{Digest, Sha256};

use super::whatsapp::is_opt_out;

/// Longest text of a message that is kept, in characters.
pub(super) const TEXT_CHARS_MAX: usize = 4_096;

/// What was said, by whom, where.
pub(super) struct Heard<'a> {
    /// Begins ids, and the name of the evidence: `telegram`.
    pub(super) connector: &'a str,
    /// The kind events are filed under.
    pub(super) channel: ChannelKind,
    /// The provider's names for the happening.
    pub(super) id: &'a [&'a str],
    pub(super) at: Timestamp,
    pub(super) from: Identity,
    pub(super) text: &'a str,
    /// What a "stop" takes back.
    pub(super) stops: &'a [Purpose],
    pub(super) incoming: Incoming,
}

/// The events of one message: withdrawals first, then the message itself.
pub(super) fn heard(said: Heard<'_>) -> Vec<Told> {
    let text = clip(said.text);
    let mut all = Vec::new();
    if is_opt_out(&text) || text.strip_prefix('/').is_some_and(is_opt_out) {
        for purpose in said.stops {
            let name = match purpose {
                Purpose::Marketing => "stop_marketing",
                Purpose::Service => "stop_service",
            };
            let record = ConsentRecord {
                identity: said.from.clone(),
                purpose: *purpose,
                channel: said.channel,
                state: ConsentState::Withdrawn,
                at: said.at,
                evidence: Evidence {
                    source: format!("{}_stop", said.connector),
                    text: Some(text.clone()),
                    reference: Some(said.incoming.provider_ref.clone()),
                },
            };
            let id = event_id(said.connector, &[said.id, &[name]].concat());
            let body = EventBody::ConsentChanged { record };
            all.push(ChannelEvent { id, occurred_at: said.at, body }.into());
        }
    }
    let event = ChannelEvent {
        id: event_id(said.connector, said.id),
        occurred_at: said.at,
        body: EventBody::MessageReceived { channel: said.channel, from: said.from, text },
    };
    all.push(Told { event, incoming: Some(said.incoming) });
    all
}

/// A text within bounds and without the one character that databases refuse.
pub(super) fn clip(text: &str) -> String {
    text.chars().filter(|c| *c != '\0').take(TEXT_CHARS_MAX).collect()
}

/// An id for the ledger, hashed when the provider's names are too long or too odd for it.
pub(super) fn event_id(connector: &str, parts: &[&str]) -> String {
    let id = format!("{connector}:{}", parts.join(":"));
    if id.len() <= EVENT_ID_BYTES_MAX && id.bytes().all(|b| b.is_ascii_graphic()) {
        return id;
    }
    Sha256::digest(id.as_bytes()).iter().fold(format!("{connector}:sha256:"), |out, b| out + &format!("{b:02x}"))
}
