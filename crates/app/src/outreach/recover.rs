//! After a restart, and now and then: settles touches whose call was begun but whose outcome is not known.

use domain::ports::channel::Lookup;
use domain::ports::store::{StoreResult, Tx, read_async, write_async};
use domain::timestamp::{DAY_MS, Timestamp};
use domain::touch::{Touch, TouchState};

use super::settle;
use crate::context::App;
use crate::work;

/// Most touches settled in one run.
const BATCH: i64 = 500;
/// Provider's memory: after this long it is not asked any more.
const ASKED_FOR_MS: i64 = DAY_MS;

/// Settles every touch whose call may have been on the wire when this process's predecessor died. Call once at start,
/// before anything is sent.
///
/// # Errors
/// When the store fails.
pub async fn started(app: &App) -> StoreResult<usize> {
    let touches = read_async(&*app.store, |tx| tx.touches_in_state("started", BATCH)).await?;
    let count = touches.len();
    for touch in touches {
        if work::recover(app, &touch).await? {
            continue;
        }
        let answer = ask(app, &touch).await;
        keep(app, touch, answer, "the process stopped while the call was under way").await?;
    }
    Ok(count)
}

/// Asks providers again about unknown outcomes of the last day.
///
/// # Errors
/// When the store fails.
pub async fn unknown(app: &App) -> StoreResult<usize> {
    let touches = read_async(&*app.store, |tx| tx.touches_in_state("unknown", BATCH)).await?;
    let now = app.now();
    let mut settled = 0;
    for touch in touches {
        let TouchState::Unknown { at, error } = touch.state.clone() else { continue };
        // Work of unknown outcome was laid before a person.
        if now.since_ms(at) > ASKED_FOR_MS || work::is_work(&touch) {
            continue;
        }
        let answer = ask(app, &touch).await;
        if !matches!(answer, Lookup::Unsupported) {
            keep(app, touch, answer, &error).await?;
            settled += 1;
        }
    }
    Ok(settled)
}

async fn ask(app: &App, touch: &Touch) -> Lookup {
    let channel = touch.channel.and_then(|kind| app.shops.get(&touch.shop)?.channels.get(&kind).cloned());
    match channel {
        Some(channel) => channel.lookup(&touch.effect_key).await,
        None => Lookup::Unsupported,
    }
}

async fn keep(app: &App, touch: Touch, answer: Lookup, why: &str) -> StoreResult<()> {
    let (app, why) = (app.clone(), why.to_owned());
    write_async(&*app.clone().store, move |tx| {
        let Some(mut held) = tx.touch(&touch.shop, touch.id)?.filter(|t| t.state == touch.state) else { return Ok(()) };
        let now: Timestamp = app.now();
        held.updated_at = now;
        match answer {
            Lookup::Accepted(accepted) => return settle::taken(tx, held, accepted, now),
            Lookup::NotAccepted => {
                held.state = TouchState::Planned { not_before: now };
                held.cost = None;
            }
            Lookup::Unsupported => held.state = TouchState::Unknown { at: now, error: why },
        }
        tx.update_touch(&held)
    })
    .await
}

/// After a restore: what was planned or under way when the backup was made may have been sent since. Planned touches are
/// skipped, started ones count as unknown; a restored past is never sent again. Work on returns is owed to somebody, so a
/// person is told of it.
///
/// # Errors
/// When the store fails.
pub fn hold_after_restore(tx: &mut dyn Tx) -> StoreResult<usize> {
    let mut held = 0;
    for state in ["planned", "started"] {
        loop {
            let touches = tx.touches_in_state(state, BATCH)?;
            if touches.is_empty() {
                break;
            }
            for mut touch in touches {
                let at = touch.updated_at;
                if work::is_work(&touch) {
                    work::to_a_person_after_restore(tx, &touch)?;
                }
                touch.state = match touch.state {
                    TouchState::Started { .. } => TouchState::Unknown { at, error: "restored from a backup".into() },
                    _ => TouchState::Skipped { at, reason: "restored".into() },
                };
                tx.update_touch(&touch)?;
                held += 1;
            }
        }
    }
    Ok(held)
}
