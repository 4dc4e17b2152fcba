//! What each kind of provider tells about a message afterwards, with its delays, repetitions and overtaking.

use domain::consent::{ChannelKind, SuppressionReason};
use domain::event::EventBody;
use domain::ports::channel::ChannelEvent;
use domain::shopper::{Identity, IdentityKind};
use domain::timestamp::{HOUR_MS, SECOND_MS, Timestamp};
use domain::touch::DeliveryStatus;

use super::faults::Dice;
use super::{FakeChannel, FakeSend, State};

impl FakeChannel {
    /// What this kind of provider tells about a message later.
    pub(super) fn queue_callbacks(&self, state: &mut State, sent: &FakeSend, dice: &Dice) {
        let faults = &self.options.faults;
        let bounces = dice.chance("bounce", faults.bounce);
        let mut queue = |status: DeliveryStatus, after_ms: i64| {
            let at = sent.accepted_at.plus_ms(after_ms);
            let event = self.status_event(sent, status, at);
            let shuffled_ms =
                if dice.chance("shuffle", faults.reordered) { 10 * SECOND_MS - after_ms } else { after_ms };
            let told_at = sent.accepted_at.plus_ms(shuffled_ms.max(1));
            if dice.chance(status_name(status), faults.duplicated) {
                state.callbacks.push((told_at.plus_ms(3 * SECOND_MS), event.clone()));
            }
            state.callbacks.push((told_at, event));
        };
        match (self.kind, bounces) {
            // Mail servers tell failures only; page and desk tell nothing.
            (ChannelKind::Email, true) => queue(DeliveryStatus::Failed, 60 * SECOND_MS),
            (ChannelKind::Whatsapp, true) => {
                queue(DeliveryStatus::Sent, SECOND_MS);
                queue(DeliveryStatus::Failed, 4 * SECOND_MS);
            }
            (ChannelKind::Whatsapp, false) => {
                queue(DeliveryStatus::Sent, SECOND_MS);
                queue(DeliveryStatus::Delivered, 3 * SECOND_MS);
                if dice.chance("read", faults.read) {
                    let after = (dice.unit("read after") * HOUR_MS as f64) as i64;
                    queue(DeliveryStatus::Read, 5 * SECOND_MS + after);
                }
            }
            _ => {}
        }
        if self.kind == ChannelKind::Email
            && bounces
            && let Some(identity) = self.identity(&sent.to)
        {
            let at = sent.accepted_at.plus_ms(60 * SECOND_MS);
            let body = EventBody::Suppressed { channel: self.kind, identity, reason: SuppressionReason::HardBounce };
            let id = format!("{}:bounce", sent.provider_ref);
            state.callbacks.push((at, ChannelEvent { id, occurred_at: at, body }));
        }
    }

    fn status_event(&self, sent: &FakeSend, status: DeliveryStatus, at: Timestamp) -> ChannelEvent {
        let failed = status == DeliveryStatus::Failed;
        ChannelEvent {
            id: format!("{}:{}", sent.provider_ref, status_name(status)),
            occurred_at: at,
            body: EventBody::MessageStatus {
                channel: self.kind,
                provider_ref: Some(sent.provider_ref.clone()),
                effect_key: Some(sent.effect_key.clone()),
                status,
                error: failed.then(|| "5.1.1 no such recipient".to_owned()),
                permanent: failed,
            },
        }
    }

    fn identity(&self, to: &str) -> Option<Identity> {
        match self.kind {
            ChannelKind::Email => Identity::email(to),
            ChannelKind::Whatsapp => Identity::phone(to),
            ChannelKind::Telegram | ChannelKind::Instagram => {
                Some(Identity { kind: IdentityKind::Handle, value: to.to_owned() })
            }
            ChannelKind::Webchat | ChannelKind::Human => {
                Some(Identity { kind: IdentityKind::Anonymous, value: to.to_owned() })
            }
        }
    }
}

const fn status_name(status: DeliveryStatus) -> &'static str {
    match status {
        DeliveryStatus::None => "none",
        DeliveryStatus::Sent => "sent",
        DeliveryStatus::Delivered => "delivered",
        DeliveryStatus::Read => "read",
        DeliveryStatus::Clicked => "clicked",
        DeliveryStatus::Failed => "failed",
    }
}
