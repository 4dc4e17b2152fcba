//! Each shop's catalogue in memory, ready to be searched and to be recognised in a message.
//!
//! A shelf holds no truth. It is filled from the store at first use ([`Shelves::of`]), follows the ledger from then on, and is
//! dropped when nobody has asked for an hour. Following is cheap: what this node projected it has heard ([`heard`]) and reads
//! only the rows that changed; what another node projected it reads from the ledger.
//!
//! To let it follow another kind of event: a variant of [`heard::Heard`] and its arm in [`Held::take`].

mod heard;
mod taste;

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::atomic::{AtomicI64, Ordering};
use std::sync::{Arc, Mutex, PoisonError, RwLock};

use assistant::understand::entity::Catalogue as Titles;
use discovery::recommend::{Placement, Rules};
use discovery::{Catalogue, Found, Query, SearchSettings};
use domain::event::Event;
use domain::ids::ShopId;
use domain::ports::store::{LedgerEntry, StoreError, StoreResult, Tx, read_async};
use domain::shop::Shop;
use domain::timestamp::{HOUR_MS, Timestamp};

use crate::context::App;
use crate::merchandise;
use crate::pages::Indexes;
use crate::pump;
use heard::{Heard, Ring};
use taste::Taste;
pub use taste::{Moment, Suggestion};

/// Rows read at a time.
const PAGE: i64 = 1_000;
/// A shelf that nobody asked for this long is dropped.
const IDLE_MS: i64 = HOUR_MS;
/// Ledger entries that are read back for what shoppers looked at and bought, when a shelf is filled.
const REMEMBERED: i64 = 200_000;
/// So far behind, filling anew is quicker than catching up.
const BEHIND_MAX: i64 = 200_000;

/// The shelves of all shops.
#[derive(Debug, Default)]
pub struct Shelves {
    by_shop: Mutex<HashMap<ShopId, Arc<Shelf>>>,
    ring: Mutex<Ring>,
    /// What the shops' pages say.
    pub(crate) pages: Indexes,
}

/// One shop's catalogue in memory.
#[derive(Debug)]
pub struct Shelf {
    language: String,
    settings: SearchSettings,
    /// Ledger position that `held` stands for; −1 = nothing is held yet.
    position: AtomicI64,
    /// Version of the owner's rules that is held; −1 = none was looked for yet.
    ruled: AtomicI64,
    used_at: AtomicI64,
    held: RwLock<Held>,
}

#[derive(Debug)]
struct Held {
    catalogue: Catalogue,
    titles: BTreeMap<String, String>,
    taste: Taste,
    /// The owner's say.
    rules: Rules,
    /// Made at first need after a title changed.
    named: Option<Arc<Titles>>,
}

impl Shelves {
    /// Hears of projected events. Called inside the transaction that projects them: nothing is read before it is committed.
    pub(crate) fn hear(&self, after: i64, entries: &[LedgerEntry]) {
        self.ring.lock().unwrap_or_else(PoisonError::into_inner).hear(after, entries);
    }

    /// A shop's shelf as of the last commit. The first call for a shop reads its whole catalogue.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn of(&self, app: &App, shop: &Shop) -> StoreResult<Arc<Shelf>> {
        let (shelf, shelves, id) = (self.shelf(shop, app.now()), app.shelves.clone(), shop.id.clone());
        read_async(&*app.store, move |tx| {
            let head = tx.cursor(pump::CURSOR)?;
            if shelf.position.load(Ordering::Acquire) < head {
                shelf.catch_up(tx, &shelves, &id, head)?;
            }
            shelf.follow_rules(tx, &id)?;
            Ok(shelf)
        })
        .await
    }

    fn shelf(&self, shop: &Shop, now: Timestamp) -> Arc<Shelf> {
        let mut by_shop = self.by_shop.lock().unwrap_or_else(PoisonError::into_inner);
        by_shop.retain(|id, shelf| *id == shop.id || now.as_ms() - shelf.used_at.load(Ordering::Relaxed) < IDLE_MS);
        let held = by_shop
            .get(&shop.id)
            .filter(|shelf| shelf.settings.language == shop.locale && shelf.settings.currency == shop.currency);
        let shelf = held.cloned().unwrap_or_else(|| Arc::new(Shelf::new(shop)));
        shelf.used_at.store(now.as_ms(), Ordering::Relaxed);
        by_shop.insert(shop.id.clone(), shelf.clone());
        shelf
    }
}

impl Shelf {
    fn new(shop: &Shop) -> Self {
        let settings = SearchSettings { language: shop.locale.clone(), synonyms: Vec::new(), currency: shop.currency };
        Self {
            language: shop.locale.clone(),
            position: AtomicI64::new(-1),
            ruled: AtomicI64::new(-1),
            used_at: AtomicI64::new(0),
            held: RwLock::new(Held::empty(&settings)),
            settings,
        }
    }

    /// Finds products, in the owner's sense.
    #[must_use]
    pub fn search(&self, query: &Query, now: Timestamp) -> Found {
        let held = self.held.read().unwrap_or_else(PoisonError::into_inner);
        held.search(query, now, &held.rules)
    }

    /// What to show a shopper now.
    #[must_use]
    pub fn recommend(&self, moment: &Moment<'_>) -> Vec<Suggestion> {
        let held = self.held.read().unwrap_or_else(PoisonError::into_inner);
        held.taste.recommend(moment, &held.rules)
    }

    /// Finds products as if other rules were in force.
    #[must_use]
    pub fn search_under(&self, query: &Query, now: Timestamp, rules: &Rules) -> Found {
        self.held.read().unwrap_or_else(PoisonError::into_inner).search(query, now, rules)
    }

    /// What would be shown if other rules were in force.
    #[must_use]
    pub fn recommend_under(&self, moment: &Moment<'_>, rules: &Rules) -> Vec<Suggestion> {
        self.held.read().unwrap_or_else(PoisonError::into_inner).taste.recommend(moment, rules)
    }

    /// Takes the owner's rules that are in force.
    fn follow_rules(&self, tx: &mut dyn Tx, shop: &ShopId) -> StoreResult<()> {
        let version = tx.merchandising_version(shop)?;
        if self.ruled.load(Ordering::Acquire) == version {
            return Ok(());
        }
        let rules = merchandise::in_force(tx, shop)?;
        self.held.write().unwrap_or_else(PoisonError::into_inner).rules = rules;
        self.ruled.store(version, Ordering::Release);
        Ok(())
    }

    /// The products by the words of their titles.
    #[must_use]
    pub fn titles(&self) -> Arc<Titles> {
        if let Some(named) = &self.held.read().unwrap_or_else(PoisonError::into_inner).named {
            return named.clone();
        }
        let mut held = self.held.write().unwrap_or_else(PoisonError::into_inner);
        let held = &mut *held;
        held.named.get_or_insert_with(|| Arc::new(Titles::of(held.titles.iter()))).clone()
    }

    /// Brings the shelf to `head`, the position that the open transaction sees.
    fn catch_up(&self, tx: &mut dyn Tx, shelves: &Shelves, shop: &ShopId, head: i64) -> StoreResult<()> {
        let mut held = self.held.write().unwrap_or_else(PoisonError::into_inner);
        let position = self.position.load(Ordering::Acquire);
        if position >= head {
            return Ok(());
        }
        let outcome = if position < 0 || head - position > BEHIND_MAX {
            let rules = std::mem::take(&mut held.rules);
            *held = Held { rules, ..Held::empty(&self.settings) };
            held.fill(tx, shop, head)
        } else {
            let heard = shelves.ring.lock().unwrap_or_else(PoisonError::into_inner).between(position, head, shop);
            let heard = heard.map_or_else(|| read_ledger(tx, shop, position, head), Ok)?;
            held.take(tx, shop, &heard)
        };
        // A shelf that was changed by half is filled anew at the next use.
        self.position.store(if outcome.is_ok() { head } else { -1 }, Ordering::Release);
        outcome
    }

    /// BCP 47 tag of the language that the titles are written in.
    #[must_use]
    pub fn language(&self) -> &str {
        &self.language
    }
}

impl Held {
    fn empty(settings: &SearchSettings) -> Self {
        Self {
            catalogue: Catalogue::new(settings.clone()),
            titles: BTreeMap::new(),
            taste: Taste::empty(),
            rules: Rules::default(),
            named: None,
        }
    }

    fn search(&self, query: &Query, now: Timestamp, rules: &Rules) -> Found {
        if rules.is_silent(Placement::Search, now) {
            return self.catalogue.search(query);
        }
        let say = |key: &str| self.taste.say(key, Placement::Search, now, rules);
        self.catalogue.search_as(query, Some(&say))
    }

    fn fill(&mut self, tx: &mut dyn Tx, shop: &ShopId, head: i64) -> StoreResult<()> {
        let mut after = String::new();
        loop {
            let page = tx.products(shop, &after, PAGE)?;
            for product in &page {
                let variants = tx.variants_of(shop, &product.key)?;
                self.catalogue.put(product, &variants).map_err(|e| unusable(&e))?;
                self.taste.put(product, &variants);
                self.titles.insert(product.key.clone(), product.title.clone());
            }
            match page.last() {
                Some(last) if self.titles.len() < discovery::MAX_PRODUCTS => after.clone_from(&last.key),
                _ => break,
            }
        }
        for heard in read_ledger(tx, shop, (head - REMEMBERED).max(0), head)? {
            self.notice(&heard);
        }
        self.catalogue.commit().map_err(|e| unusable(&e))
    }

    /// Takes what shoppers did.
    fn notice(&mut self, heard: &Heard) {
        match heard {
            Heard::Viewed { visitor, product, at } => self.taste.viewed(visitor, product, *at),
            Heard::Bought { order, products, at } => self.taste.bought(order, products, *at),
            Heard::Product(_) | Heard::Variant(_) => {}
        }
    }

    /// Reads again what was heard to have changed.
    fn take(&mut self, tx: &mut dyn Tx, shop: &ShopId, heard: &[Heard]) -> StoreResult<()> {
        let (mut products, mut variants) = (BTreeSet::new(), BTreeSet::new());
        for heard in heard {
            match heard {
                Heard::Product(key) => drop(products.insert(key.clone())),
                Heard::Variant(key) => drop(variants.insert(key.as_str())),
                Heard::Viewed { .. } | Heard::Bought { .. } => self.notice(heard),
            }
        }
        for key in variants {
            let Some(variant) = tx.variant(shop, key)?.and_then(|held| held.value) else { continue };
            if !self.catalogue.set_offer(key, variant.price, variant.stock) {
                products.insert(variant.product_key);
            } else if let Some(product) = tx.product(shop, &variant.product_key)?.and_then(|held| held.value) {
                self.taste.put(&product, &tx.variants_of(shop, &variant.product_key)?);
            }
        }
        for key in &products {
            match tx.product(shop, key)?.and_then(|held| held.value) {
                Some(product) => {
                    let variants = tx.variants_of(shop, key)?;
                    self.catalogue.put(&product, &variants).map_err(|e| unusable(&e))?;
                    self.taste.put(&product, &variants);
                    if self.titles.get(key) != Some(&product.title) {
                        self.titles.insert(product.key, product.title);
                        self.named = None;
                    }
                }
                None => {
                    self.catalogue.remove(key);
                    self.taste.remove(key);
                    if self.titles.remove(key).is_some() {
                        self.named = None;
                    }
                }
            }
        }
        self.catalogue.commit().map_err(|e| unusable(&e))
    }
}

/// What a shelf cares for in a stretch of the ledger.
fn read_ledger(tx: &mut dyn Tx, shop: &ShopId, mut position: i64, head: i64) -> StoreResult<Vec<Heard>> {
    let mut heard = Vec::new();
    while position < head {
        let page = tx.events_after(position, PAGE)?;
        let Some(last) = page.last() else { break };
        position = last.sequence;
        let of_shop = |event: &&Event| event.shop == *shop;
        heard.extend(page.iter().map(|entry| &entry.event).filter(of_shop).filter_map(Heard::of));
    }
    Ok(heard)
}

fn unusable(error: &discovery::CatalogueError) -> StoreError {
    StoreError::Corrupt(format!("the catalogue cannot be searched: {error}"))
}
