//! The sending step: from a planned touch to a message in the world, or to a recorded reason why not.
//!
//! 1. [`truth`]: the shop is asked for price, stock, cart and orders as they are this second (no transaction is open).
//! 2. [`begin`]: in one transaction everything that was committed so far is projected, the rules are asked, the message is
//!    composed and verified, and the intent is committed. A coupon is created before, by an [`domain::decision::Approved`].
//! 3. The channel is called, once.
//! 4. [`settle`]: the outcome is committed. If the process dies between 2 and 4, [`recover`] asks the provider where it
//!    can be asked; else the outcome is unknown, counts as used, and is never repeated.

pub mod begin;
pub mod landing;
pub mod recover;
pub mod rehearse;
pub mod settle;
pub(crate) mod situation;
pub mod truth;

use domain::ports::store::{StoreResult, read_async, write_async};
use domain::timestamp::MINUTE_MS;
use domain::touch::Touch;

use crate::context::App;
use crate::{converse, work};
use begin::{Begun, Coupon};

/// How often a coupon may be asked for within one run: once to decide, once to send.
const ROUNDS_MAX: usize = 2;

/// Runs one planned touch to its next resting place.
///
/// # Errors
/// When the store fails. What the outside answers is never an error here: it is recorded.
pub async fn execute(app: &App, planned: &Touch) -> StoreResult<()> {
    if planned.flow == converse::FLOW {
        return converse::send(app, planned).await;
    }
    if work::is_work(planned) {
        return work::execute(app, planned).await;
    }
    let Some(adapters) = app.shops.get(&planned.shop).cloned() else {
        return settle::postpone(app, planned, 10 * MINUTE_MS, "no connection is configured for this shop").await;
    };
    let touch = planned.clone();
    let loaded = read_async(&*app.store, move |tx| truth::load(tx, &touch)).await?;
    if app.probe.crash_at("touch: loaded") {
        return Ok(());
    }
    let truth = match truth::read(app, &adapters, &loaded, planned).await {
        Ok(truth) => truth,
        Err(error) => return settle::shop_unavailable(app, planned, &error).await,
    };
    if app.probe.crash_at("touch: truth read") {
        return Ok(());
    }
    let mut coupon: Option<Coupon> = None;
    for _ in 0..ROUNDS_MAX {
        let begun = {
            let (app, id, shop) = (app.clone(), planned.id, planned.shop.clone());
            let (truth, coupon, adapters) = (truth.clone(), coupon.clone(), adapters.clone());
            write_async(&*app.clone().store, move |tx| begin::begin(&app, tx, &adapters, &shop, id, &truth, coupon))
                .await?
        };
        match begun {
            Begun::Rests => return Ok(()),
            Begun::NeedsCoupon(approved) => {
                let created = adapters.commerce.create_coupon(&approved).await;
                if app.probe.crash_at("touch: coupon created") {
                    return Ok(());
                }
                coupon = Some(match created {
                    Ok(()) => Coupon::Created(approved),
                    Err(error) if error.temporary => return settle::shop_unavailable(app, planned, &error).await,
                    Err(error) => Coupon::Refused(error.message),
                });
            }
            Begun::Send(outbound, channel) => {
                if app.probe.crash_at("touch: intent committed") {
                    return Ok(());
                }
                let result = channel.send(&outbound).await;
                if app.probe.crash_at("touch: channel answered") {
                    return Ok(());
                }
                settle::outcome(app, planned, result).await?;
                let _ = app.probe.crash_at("touch: settled");
                return Ok(());
            }
        }
    }
    settle::postpone(app, planned, MINUTE_MS, "the coupon was not ready").await
}
