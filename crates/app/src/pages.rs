//! What the shop wrote for its customers: taken in, kept in memory for the assistant, read again when it is time.
//!
//! Pages are replaced by where they come from ([`replace`]): what a folder no longer holds is forgotten. Every change moves a
//! position of the shop in the store, by which each node sees that its index ([`Indexes`]) is no longer the pages; the index
//! holds no truth and is made anew then. A passage that another place contradicts is not told: its question goes to a person.

use std::collections::{BTreeSet, HashMap};
use std::sync::{Arc, Mutex, PoisonError};

use assistant::knowledge::{Claim, Contradiction, Hit, Index, Matter, Value, language_of};
use assistant::turn::{Given, Passage};
use domain::ids::ShopId;
use domain::page::{EVERY_DAYS_MAX, PAGES_MAX, Page, SOURCE_BYTES_MAX, Section};
use domain::ports::store::{StoreError, StoreResult, Tx, read_async};
use domain::shop::Shop;
use domain::timestamp::Timestamp;

use crate::context::App;

/// Passages that a question brings.
const PASSAGES_MAX: usize = 3;
/// Below this a contradiction says nothing about the question.
const ANSWERS_FROM: f32 = 0.5;
/// Shops whose pages are held in memory.
const HELD_MAX: usize = 200;
/// Rows read at a time.
const ROWS: i64 = 200;
/// Characters of a page by which its language is told.
const SAMPLE_CHARS: usize = 2_000;

/// A page that was read and is not kept yet.
#[derive(Clone, Debug)]
pub struct Fresh {
    /// File path or address.
    pub source: String,
    /// Its title.
    pub title: String,
    /// Its sections; those without a language get one.
    pub sections: Vec<Section>,
}

/// What was read from one place.
#[derive(Clone, Debug, Default)]
pub struct Import {
    /// What was asked for: a folder, file or address.
    pub origin: String,
    /// Days after which it is to be read again.
    pub every_days: Option<i64>,
    /// The pages.
    pub fresh: Vec<Fresh>,
    /// Sources that are there and could not be read: what is held of them stays, and stays due.
    pub failed: Vec<String>,
}

/// What became of an import.
#[derive(Clone, Debug, Default, PartialEq, Eq, serde::Serialize)]
pub struct Replaced {
    /// Pages that were not there.
    pub added: u64,
    /// Pages whose words changed.
    pub changed: u64,
    /// Pages with the same words.
    pub unchanged: u64,
    /// Pages that are gone.
    pub removed: u64,
}

impl Replaced {
    /// Adds what became of another import.
    pub const fn add(&mut self, other: &Self) {
        self.added += other.added;
        self.changed += other.changed;
        self.unchanged += other.unchanged;
        self.removed += other.removed;
    }
}

/// The position that moves with every change of a shop's pages.
fn position(shop: &ShopId) -> String {
    format!("pages:{shop}")
}

/// Puts what was read in the place of all that came from the same origin.
///
/// # Errors
/// When the store fails, or there are too many pages.
pub fn replace(tx: &mut dyn Tx, shop: &Shop, import: Import, now: Timestamp) -> StoreResult<Replaced> {
    let Import { origin, every_days, fresh, failed } = import;
    let held = all(tx, &shop.id)?;
    let mut done = Replaced::default();
    let mut kept: BTreeSet<String> = failed.into_iter().collect();
    for fresh in fresh {
        if fresh.source.is_empty() || fresh.source.len() > SOURCE_BYTES_MAX {
            return Err(StoreError::Rejected("a page has no usable source".into()));
        }
        let page = page(shop, &origin, every_days, fresh, now);
        match held.iter().find(|held| held.source == page.source) {
            None => done.added += 1,
            Some(before) if before.version == page.version => done.unchanged += 1,
            Some(_) => done.changed += 1,
        }
        tx.put_page(&page)?;
        kept.insert(page.source);
    }
    for gone in held.iter().filter(|page| page.origin == origin && !kept.contains(&page.source)) {
        tx.delete_page(&shop.id, &gone.source)?;
        done.removed += 1;
    }
    let count = held.iter().filter(|page| page.origin != origin && !kept.contains(&page.source)).count() + kept.len();
    if count > PAGES_MAX {
        return Err(StoreError::Rejected(format!("a shop has at most {PAGES_MAX} pages")));
    }
    let name = position(&shop.id);
    let moved = tx.cursor(&name)?.saturating_add(1);
    tx.set_cursor(&name, moved)?;
    Ok(done)
}

fn page(shop: &Shop, origin: &str, every_days: Option<i64>, fresh: Fresh, now: Timestamp) -> Page {
    let Fresh { source, title, mut sections } = fresh;
    // Headings tell a language where the text below them is short.
    let words = |section: &Section| format!("{} {}", section.path.last().map_or("", String::as_str), section.text);
    let sample: String = sections.iter().map(words).collect::<Vec<_>>().join(" ").chars().take(SAMPLE_CHARS).collect();
    let language = language_of(&sample, &shop.locale);
    for section in sections.iter_mut().filter(|section| section.language.is_empty()) {
        section.language = language_of(&words(section), &language);
    }
    Page {
        shop: shop.id.clone(),
        origin: origin.to_owned(),
        version: Page::version_of(&title, &sections),
        read_at: now,
        every_days: every_days.map(|days| days.clamp(1, EVERY_DAYS_MAX)),
        source,
        title,
        sections,
    }
}

/// All pages of a shop, by source.
///
/// # Errors
/// When the store fails.
pub fn all(tx: &mut dyn Tx, shop: &ShopId) -> StoreResult<Vec<Page>> {
    let mut found: Vec<Page> = Vec::new();
    while found.len() <= PAGES_MAX {
        let after = found.last().map(|page| page.source.clone()).unwrap_or_default();
        let rows = tx.pages(shop, &after, ROWS)?;
        if rows.is_empty() {
            break;
        }
        found.extend(rows);
    }
    Ok(found)
}

/// What is to be read again by `now`: the origins, each with its days.
///
/// # Errors
/// When the store fails.
pub fn due(tx: &mut dyn Tx, shop: &ShopId, now: Timestamp) -> StoreResult<Vec<(String, i64)>> {
    let mut found: Vec<(String, i64)> = Vec::new();
    for page in tx.pages_due(shop, now, i64::try_from(PAGES_MAX).unwrap_or(i64::MAX))? {
        if let Some(days) = page.every_days
            && found.iter().all(|(origin, _)| *origin != page.origin)
        {
            found.push((page.origin, days));
        }
    }
    Ok(found)
}

/// What the pages and the settings of a shop state differently.
#[must_use]
pub fn contradictions(shop: &Shop, pages: &[Page]) -> Vec<Contradiction> {
    assistant::knowledge::matters::contradictions(pages, &stated(shop))
}

/// What the settings state about matters that pages speak of too.
fn stated(shop: &Shop) -> Vec<Claim> {
    let days = shop.settings.free_returns_days.filter(|days| *days > 0);
    let claim = |days| Claim {
        matter: Matter::ReturnWindow,
        scope: BTreeSet::new(),
        value: Value::days(days),
        quote: format!("free_returns_days = {days}"),
    };
    days.map(claim).into_iter().collect()
}

/// The pages of shops in memory.
#[derive(Debug, Default)]
pub struct Indexes(Mutex<HashMap<ShopId, Held>>);

#[derive(Debug)]
struct Held {
    position: i64,
    /// What the settings stated when it was made.
    stated: Vec<Claim>,
    index: Arc<Index>,
}

impl Indexes {
    /// A shop's index as of the last commit; made anew when a page or what the settings state has changed.
    async fn of(app: &App, shop: &Shop) -> StoreResult<Arc<Index>> {
        let (shelves, shop) = (app.shelves.clone(), shop.clone());
        read_async(&*app.store, move |tx| {
            let (position, stated) = (tx.cursor(&position(&shop.id))?, stated(&shop));
            if let Some(held) = shelves.pages.0.lock().unwrap_or_else(PoisonError::into_inner).get(&shop.id)
                && held.position == position
                && held.stated == stated
            {
                return Ok(held.index.clone());
            }
            // A shop without pages has none in memory either.
            let pages = if position == 0 { Vec::new() } else { all(tx, &shop.id)? };
            let index = Arc::new(Index::of(&pages, &stated));
            let mut held = shelves.pages.0.lock().unwrap_or_else(PoisonError::into_inner);
            if held.len() >= HELD_MAX {
                held.clear();
            }
            held.insert(shop.id, Held { position, stated, index: index.clone() });
            Ok(index)
        })
        .await
    }
}

/// What the pages say about the shopper's words.
pub(crate) async fn answer(app: &App, shop: &Shop, locale: &str, words: &str) -> StoreResult<Given> {
    let index = Indexes::of(app, shop).await?;
    let locale = if locale.is_empty() { &shop.locale } else { locale };
    let hits = index.search(words, Some(locale), PASSAGES_MAX);
    let disputed = hits.first().filter(|hit| hit.score >= ANSWERS_FROM).and_then(|hit| hit.disputed);
    if let Some(contradiction) = disputed.and_then(|number| index.contradictions().get(number)) {
        return Ok(Given::Disputed { summary: contradiction.to_string() });
    }
    Ok(Given::Knowledge(hits.into_iter().filter(|hit| hit.disputed.is_none()).map(passage).collect()))
}

fn passage(hit: Hit<'_>) -> Passage {
    let (page, section) = (hit.page, hit.section);
    let heading = section.path.last().filter(|heading| **heading != page.title);
    let title = heading.map_or_else(|| page.title.clone(), |heading| format!("{} – {heading}", page.title));
    let anchor = if section.anchor.is_empty() { String::new() } else { format!("#{}", section.anchor) };
    Passage {
        title,
        text: section.text.clone(),
        source: format!("{}{anchor}", page.source),
        version: page.version.clone(),
        score: hit.score,
    }
}
