//! Keeps what became of a call, and puts off what could not be tried.

use domain::consent::SuppressionReason;
use domain::decision::{Check, CheckOutcome};
use domain::event::EventBody;
use domain::ports::channel::{Accepted, ChannelError, FailureKind};
use domain::ports::commerce::CommerceError;
use domain::ports::store::{Store, StoreError, StoreResult, Tx, write_async};
use domain::timestamp::{HOUR_MS, MINUTE_MS, Timestamp};
use domain::touch::{Touch, TouchState};

use crate::context::App;
use crate::{ingest, verify};

/// Most tries of one touch: after that the provider or shop has refused for good.
const ATTEMPTS_MAX: i64 = 6;
/// Longest wait between two tries.
const BACKOFF_MS_MAX: i64 = 2 * HOUR_MS;

/// Keeps the channel's answer.
///
/// # Errors
/// When the store fails; after a restart the touch is then found in `Started` and settled by [`super::recover`].
pub async fn outcome(app: &App, touch: &Touch, result: Result<Accepted, ChannelError>) -> StoreResult<()> {
    let (app, shop, id) = (app.clone(), touch.shop.clone(), touch.id);
    keep_outcome(&*app.clone().store, move |tx| {
        let Some(touch) = tx.touch(&shop, id)? else { return Ok(()) };
        // A status webhook may have settled it while we waited for the answer.
        if !matches!(touch.state, TouchState::Started { .. }) {
            return Ok(());
        }
        match &result {
            Ok(accepted) => taken(tx, touch, accepted.clone(), app.now()),
            Err(error) => refused(tx, touch, error, app.now()),
        }
    })
    .await
}

/// Writes what became of a call, which nobody could tell later. What fails is tried once more: a store that found its disk
/// full has made room for this, a lost connection is a new one.
pub(crate) async fn keep_outcome<F>(store: &dyn Store, write: F) -> StoreResult<()>
where
    F: Fn(&mut dyn Tx) -> StoreResult<()> + Clone + Send + 'static,
{
    match write_async(store, write.clone()).await {
        Err(StoreError::Unavailable(_)) => write_async(store, write).await,
        result => result,
    }
}

/// The provider took it.
pub(super) fn taken(tx: &mut dyn Tx, mut touch: Touch, accepted: Accepted, now: Timestamp) -> StoreResult<()> {
    touch.attempts += 1;
    touch.state = TouchState::Accepted { at: now };
    touch.provider_ref = Some(accepted.provider_ref);
    touch.cost = Some(accepted.cost);
    touch.updated_at = now;
    tx.update_touch(&touch)
}

/// The provider, or the way to it, refused.
fn refused(tx: &mut dyn Tx, mut touch: Touch, error: &ChannelError, now: Timestamp) -> StoreResult<()> {
    touch.attempts += 1;
    touch.updated_at = now;
    match error.kind {
        FailureKind::Unknown => {
            touch.state = TouchState::Unknown { at: now, error: error.message.clone() };
            return tx.update_touch(&touch);
        }
        FailureKind::Temporary if touch.attempts < ATTEMPTS_MAX => {
            let wait = error.retry_after_ms.unwrap_or_else(|| backoff_ms(touch.attempts)).clamp(1_000, BACKOFF_MS_MAX);
            touch.state = TouchState::Planned { not_before: now.plus_ms(wait) };
            note(&mut touch, "provider", CheckOutcome::Defer, &error.message);
        }
        FailureKind::BadAddress => {
            suppress(tx, &touch, now)?;
            touch.state = TouchState::Rejected { at: now, error: error.message.clone() };
        }
        FailureKind::Temporary | FailureKind::Permanent => {
            touch.state = TouchState::Rejected { at: now, error: error.message.clone() };
        }
    }
    touch.cost = None;
    tx.update_touch(&touch)
}

/// Doubles from one minute.
fn backoff_ms(attempts: i64) -> i64 {
    MINUTE_MS << attempts.clamp(0, 7)
}

fn note(touch: &mut Touch, rule: &str, outcome: CheckOutcome, detail: &str) {
    touch.checks.retain(|c| c.rule != rule);
    touch.checks.push(Check { rule: rule.into(), outcome, detail: detail.into() });
}

/// Puts the address on the suppression list, by way of the ledger, so that a rebuild knows it too.
fn suppress(tx: &mut dyn Tx, touch: &Touch, now: Timestamp) -> StoreResult<()> {
    let (Some(channel), Some(identity)) = (touch.channel, verify::touch_identity(touch)) else { return Ok(()) };
    let body = EventBody::Suppressed { channel, identity, reason: SuppressionReason::HardBounce };
    let event = ingest::event(&touch.shop, "cartwright", &format!("suppress:{}", touch.id), now, now, body);
    tx.append_events(&[event]).map(|_| ())
}

/// The shop could not be asked: later, and after some tries not at all. Nothing is sent on an old truth.
///
/// # Errors
/// When the store fails.
pub async fn shop_unavailable(app: &App, touch: &Touch, error: &CommerceError) -> StoreResult<()> {
    let wait = error.retry_after_ms.unwrap_or_else(|| backoff_ms(touch.attempts)).clamp(1_000, BACKOFF_MS_MAX);
    let (app, shop, id, message) = (app.clone(), touch.shop.clone(), touch.id, error.message.clone());
    write_async(&*app.clone().store, move |tx| {
        let Some(mut touch) = tx.touch(&shop, id)?.filter(|t| matches!(t.state, TouchState::Planned { .. })) else {
            return Ok(());
        };
        let now = app.now();
        touch.attempts += 1;
        touch.updated_at = now;
        note(&mut touch, "truth", CheckOutcome::Defer, &format!("the shop did not answer: {message}"));
        touch.state = if touch.attempts < ATTEMPTS_MAX {
            TouchState::Planned { not_before: now.plus_ms(wait) }
        } else {
            TouchState::Skipped { at: now, reason: "shop_unavailable".into() }
        };
        tx.update_touch(&touch)
    })
    .await
}

/// Tries again after `wait_ms` for a reason that is not the shopper's.
///
/// # Errors
/// When the store fails.
pub async fn postpone(app: &App, touch: &Touch, wait_ms: i64, why: &str) -> StoreResult<()> {
    let (app, shop, id, why) = (app.clone(), touch.shop.clone(), touch.id, why.to_owned());
    write_async(&*app.clone().store, move |tx| {
        let Some(mut touch) = tx.touch(&shop, id)?.filter(|t| matches!(t.state, TouchState::Planned { .. })) else {
            return Ok(());
        };
        touch.updated_at = app.now();
        touch.state = TouchState::Planned { not_before: app.now().plus_ms(wait_ms) };
        note(&mut touch, "connection", CheckOutcome::Defer, &why);
        tx.update_touch(&touch)
    })
    .await
}
