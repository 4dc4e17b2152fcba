//! Published flows, parsed once. Versions never change, so what was parsed stays right; only the list of live versions is
//! read again after a while, and at once after publishing.

use std::collections::{BTreeMap, HashMap};
use std::sync::{Arc, Mutex, PoisonError};

use assistant::guides::Guide;
use domain::ids::ShopId;
use domain::ports::store::{FlowVersion, StoreError, StoreResult, Tx};
use domain::timestamp::{MINUTE_MS, Timestamp};
use flow::document::{FlowDoc, Problem};
use flow::migrate::{self, Migration, Preview};

use crate::context::App;
use crate::journey;

/// How long another node may serve an old list of live versions.
const STALE_AFTER_MS: i64 = MINUTE_MS / 2;

/// One flow version, parsed.
#[derive(Debug)]
pub struct Published {
    /// Name.
    pub flow: String,
    /// Version.
    pub version: i64,
    /// Whether new subjects enter it.
    pub live: bool,
    /// The document.
    pub document: Arc<FlowDoc>,
}

#[derive(Default)]
struct Shelf {
    read_at: Option<Timestamp>,
    versions: Vec<Arc<Published>>,
}

/// Parsed flow versions by shop.
#[derive(Default)]
pub struct FlowCache {
    shelves: Mutex<HashMap<ShopId, Shelf>>,
    /// Nothing is published while this one is used: what was read once is never read again.
    settled: bool,
}

impl std::fmt::Debug for FlowCache {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("FlowCache")
    }
}

impl FlowCache {
    /// A cache for a run in which nothing is published: it reads each shop's versions once.
    #[must_use]
    pub fn settled() -> Self {
        Self { settled: true, ..Self::default() }
    }

    /// All versions of a shop.
    ///
    /// # Errors
    /// When the store fails or holds a document that does not parse.
    pub fn of(&self, tx: &mut dyn Tx, shop: &ShopId, now: Timestamp) -> StoreResult<Vec<Arc<Published>>> {
        {
            let shelves = self.shelves.lock().unwrap_or_else(PoisonError::into_inner);
            if let Some(shelf) = shelves.get(shop)
                && shelf.read_at.is_some_and(|at| self.settled || (0..STALE_AFTER_MS).contains(&now.since_ms(at)))
            {
                return Ok(shelf.versions.clone());
            }
        }
        let stored = tx.flow_versions(shop)?;
        let mut shelves = self.shelves.lock().unwrap_or_else(PoisonError::into_inner);
        let shelf = shelves.entry(shop.clone()).or_default();
        let known = std::mem::take(&mut shelf.versions);
        shelf.versions = stored.into_iter().map(|v| parsed(v, &known)).collect::<StoreResult<_>>()?;
        shelf.read_at = Some(now);
        Ok(shelf.versions.clone())
    }

    /// One version.
    ///
    /// # Errors
    /// When the store fails, or there is no such version.
    pub fn version(
        &self,
        tx: &mut dyn Tx,
        shop: &ShopId,
        flow: &str,
        version: i64,
        now: Timestamp,
    ) -> StoreResult<Arc<Published>> {
        let find = |all: Vec<Arc<Published>>| all.into_iter().find(|p| p.flow == flow && p.version == version);
        if let Some(found) = find(self.of(tx, shop, now)?) {
            return Ok(found);
        }
        self.forget(shop);
        find(self.of(tx, shop, now)?).ok_or_else(|| StoreError::Corrupt(format!("no version {version} of flow {flow}")))
    }

    /// The conversation flows of a shop, all versions: a talk finishes the one it began with.
    ///
    /// # Errors
    /// As [`Self::of`].
    pub fn guides(&self, tx: &mut dyn Tx, shop: &ShopId, now: Timestamp) -> StoreResult<Vec<Guide>> {
        let all = self.of(tx, shop, now)?;
        Ok(all.iter().filter_map(|p| Guide::of(&p.flow, p.version, p.live, &p.document)).collect())
    }

    /// Reads the list again at the next use.
    pub fn forget(&self, shop: &ShopId) {
        if let Some(shelf) = self.shelves.lock().unwrap_or_else(PoisonError::into_inner).get_mut(shop) {
            shelf.read_at = None;
        }
    }
}

fn parsed(stored: FlowVersion, known: &[Arc<Published>]) -> StoreResult<Arc<Published>> {
    if let Some(same) =
        known.iter().find(|k| k.flow == stored.flow && k.version == stored.version && k.live == stored.live)
    {
        return Ok(Arc::clone(same));
    }
    let document: FlowDoc = serde_json::from_value(stored.document)
        .map_err(|e| StoreError::Corrupt(format!("flow {} version {}: {e}", stored.flow, stored.version)))?;
    Ok(Arc::new(Published {
        flow: stored.flow,
        version: stored.version,
        live: stored.live,
        document: Arc::new(document),
    }))
}

/// Why a flow was not published.
#[derive(Debug, thiserror::Error)]
pub enum PublishError {
    /// The document has problems.
    #[error("flow has {} problem(s), first: {}", .0.len(), .0.first().map_or("", |p| p.message.as_str()))]
    Problems(Vec<Problem>),
    /// The store failed.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// Publishes `text` as the next version of its flow and makes it the live one; unchanged text publishes nothing. People in
/// flight stay on their version.
///
/// # Errors
/// When the document has problems or the store fails.
pub fn publish(
    cache: &FlowCache,
    tx: &mut dyn Tx,
    shop: &ShopId,
    text: &str,
    now: Timestamp,
) -> Result<i64, PublishError> {
    let document = flow::document::parse(text).map_err(PublishError::Problems)?;
    let json = serde_json::to_value(&document).map_err(|e| StoreError::Corrupt(e.to_string()))?;
    let versions = tx.flow_versions(shop)?;
    let mine: Vec<&FlowVersion> = versions.iter().filter(|v| v.flow == document.name).collect();
    if let Some(live) = mine.iter().find(|v| v.live && v.document == json) {
        return Ok(live.version);
    }
    for old in mine.iter().filter(|v| v.live) {
        tx.put_flow_version(shop, &FlowVersion { live: false, ..(*old).clone() })?;
    }
    let version = mine.iter().map(|v| v.version).max().unwrap_or(0) + 1;
    let published = FlowVersion { flow: document.name.clone(), version, document: json, live: true, published_at: now };
    tx.put_flow_version(shop, &published)?;
    cache.forget(shop);
    Ok(version)
}

/// What to move where.
#[derive(Clone, Debug)]
pub struct Move {
    /// The shop.
    pub shop: ShopId,
    /// The flow.
    pub flow: String,
    /// The version people are in.
    pub from: i64,
    /// The version they move to.
    pub to: i64,
    /// Old step to new step; steps of one name need no entry.
    pub mapping: BTreeMap<String, String>,
}

/// Previews, and with `apply` carries out, the move of everybody in flight from one version of a flow to another. Used
/// steps go with people, so nobody is touched twice.
///
/// # Errors
/// When the store fails or a version is not there.
pub fn migrate(app: &App, tx: &mut dyn Tx, wanted: &Move, apply: bool) -> StoreResult<Preview> {
    let now = app.now();
    let old = app.flows.version(tx, &wanted.shop, &wanted.flow, wanted.from, now)?;
    let new = app.flows.version(tx, &wanted.shop, &wanted.flow, wanted.to, now)?;
    let shop = tx.shop(&wanted.shop)?.ok_or_else(|| StoreError::Rejected(format!("no shop {}", wanted.shop)))?;
    let migration = Migration {
        old: &old.document,
        new: &new.document,
        new_version: wanted.to,
        mapping: &wanted.mapping,
        time_zone: &shop.time_zone,
        now,
    };
    let mut whole = Preview::default();
    let mut after = None;
    loop {
        let page = tx.enrollments_in(&wanted.shop, &wanted.flow, wanted.from, true, after, 500)?;
        let Some(last) = page.last() else { return Ok(whole) };
        after = Some(last.id);
        let preview = migrate::preview(&migration, &page);
        whole.moves.extend(preview.moves);
        whole.refused.extend(preview.refused);
        if apply {
            for (enrollment, commands) in migrate::apply(&migration, &page) {
                tx.put_enrollments(std::slice::from_ref(&enrollment))?;
                journey::carry_out(app, tx, &enrollment, commands, now)?;
            }
        }
    }
}
