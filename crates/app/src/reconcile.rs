//! Finds what webhooks missed: asks each shop what changed since the last answer, with overlap, and appends it. Ids are
//! those of the webhook for the same state, so what was not missed is a duplicate and changes nothing.

use domain::ids::ShopId;
use domain::ports::commerce::{ChangeFeed, Commerce, CommerceError};
use domain::ports::store::{Appended, Store, StoreError, read_async, write_async};
use domain::timestamp::{DAY_MS, MINUTE_MS, Timestamp};

use crate::ingest;

/// How far each question reaches back behind the last answer: a shop's clock, its same-second changes and its slow
/// transactions fit in.
const OVERLAP_MS: i64 = 2 * MINUTE_MS;
/// How far the first question reaches back.
const FIRST_REACH_MS: i64 = 30 * DAY_MS;
/// Most pages of one run; the next run goes on where this one ended.
const PAGES_MAX: usize = 200;

/// What one run found.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Found {
    /// Happenings the shop told of.
    pub told: usize,
    /// Those we did not have.
    pub new: usize,
}

/// Why a run stopped.
#[derive(Debug, thiserror::Error)]
pub enum ReconcileError {
    /// The shop did not answer.
    #[error("shop did not answer: {0}")]
    Shop(#[from] CommerceError),
    /// The store did not take it.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// Asks one feed of one shop and appends what is new. The position moves only past what was stored, by the shop's own
/// times: a clock of ours that ran ahead for a while must not make us skip what happens meanwhile.
///
/// # Errors
/// When shop or store fail; what was stored until then stays, and the next run asks again from the same position.
pub async fn run(
    store: &dyn Store,
    shop: &ShopId,
    commerce: &dyn Commerce,
    feed: ChangeFeed,
    now: Timestamp,
) -> Result<Found, ReconcileError> {
    let name = format!("reconcile/{shop}/{}", feed.as_str());
    let position = read_async(store, {
        let name = name.clone();
        move |tx| tx.cursor(&name)
    })
    .await?;
    let first = now.plus_ms(-FIRST_REACH_MS);
    let since = if position == 0 { first } else { Timestamp::from_ms(position).plus_ms(-OVERLAP_MS) };
    let (mut found, mut page, mut latest) = (Found::default(), None::<String>, Timestamp::from_ms(position));
    let source = commerce.capabilities().connector;
    for _ in 0..PAGES_MAX {
        let answer = commerce.changes(feed, since, page.as_deref()).await?;
        latest = answer.events.iter().map(|e| e.occurred_at.min(now)).fold(latest, Timestamp::max);
        found.told += answer.events.len();
        let events = ingest::from_commerce(shop, source, answer.events, now);
        let appended = write_async(store, move |tx| tx.append_events(&events)).await?;
        found.new += appended.iter().filter(|a| matches!(a, Appended::Stored(_))).count();
        page = answer.next;
        if page.is_none() {
            break;
        }
    }
    write_async(store, move |tx| tx.set_cursor(&name, latest.as_ms())).await?;
    Ok(found)
}
