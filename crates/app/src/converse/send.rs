//! Sends an answer, once. The intent is committed before the call and the outcome after it, as for every message.

use domain::ports::channel::Outbound;
use domain::ports::store::{StoreResult, read_async, write_async};
use domain::shopper::IdentityKind;
use domain::timestamp::MINUTE_MS;
use domain::touch::{Touch, TouchState};

use crate::context::App;
use crate::outreach::settle;

use super::CODE_STEP;

/// Sends a planned answer.
///
/// # Errors
/// When the store fails. What the channel answers is kept, never an error here.
pub async fn send(app: &App, planned: &Touch) -> StoreResult<()> {
    let channel = app.shops.get(&planned.shop).and_then(|a| a.channels.get(&planned.channel?)).cloned();
    let Some(channel) = channel else {
        return settle::postpone(app, planned, 10 * MINUTE_MS, "this channel is not connected").await;
    };
    let (for_tx, shop, id) = (app.clone(), planned.shop.clone(), planned.id);
    let begun = write_async(&*app.store, move |tx| {
        let now = for_tx.now();
        let due = |touch: &Touch| matches!(touch.state, TouchState::Planned { not_before } if not_before <= now);
        let Some(mut touch) = tx.touch(&shop, id)?.filter(due) else { return Ok(None) };
        touch.state = TouchState::Started { at: now };
        touch.updated_at = now;
        tx.update_touch(&touch)?;
        Ok(Some(touch))
    })
    .await?;
    let Some(touch) = begun else { return Ok(()) };
    if app.probe.crash_at("answer: intent committed") {
        return Ok(());
    }
    let (Some(message), Some(to)) = (touch.message.clone(), touch.address.clone()) else { return Ok(()) };
    let (shop, kind, address) = (touch.shop.clone(), message.channel, to.clone());
    let (last_inbound_at, country) = read_async(&*app.store, move |tx| {
        let country = tx.shop(&shop)?.map(|s| s.country).unwrap_or_default();
        let identity = domain::shopper::Identity { kind: IdentityKind::Phone, value: address };
        Ok((tx.last_inbound(&shop, kind, &identity)?, country))
    })
    .await?;
    let now = app.now();
    let outbound = Outbound { effect_key: touch.effect_key.clone(), to, message, last_inbound_at, country, now };
    let result = channel.send(&outbound).await;
    if app.probe.crash_at("answer: channel answered") {
        return Ok(());
    }
    settle::outcome(app, &touch, result).await?;
    if touch.step.starts_with(CODE_STEP) { forget_text(app, &touch).await } else { Ok(()) }
}

/// A code's text is of use to its owner alone: once the call is over it is not kept.
async fn forget_text(app: &App, touch: &Touch) -> StoreResult<()> {
    let (shop, id) = (touch.shop.clone(), touch.id);
    write_async(&*app.store, move |tx| {
        let over = |touch: &Touch| !matches!(touch.state, TouchState::Planned { .. } | TouchState::Started { .. });
        let Some(mut touch) = tx.touch(&shop, id)?.filter(over) else { return Ok(()) };
        touch.message = None;
        touch.receipt = None;
        tx.update_touch(&touch)
    })
    .await
}
