//! One shop's catalogue, ready to be searched: texts in the index, everything that moves beside it.
//!
//! [`Catalogue::put`] and [`Catalogue::remove`] are seen after [`Catalogue::commit`]; [`Catalogue::set_offer`] at once.
//! It holds no truth: after a restart it is filled again from the store.

use std::collections::{BTreeMap, HashMap, HashSet};
use std::sync::Mutex;

use domain::money::{Currency, Money};
use domain::product::{Product, Stock, Variant};

use crate::index::TextIndex;
use crate::index::describe::{Described, Describer};
use crate::index::entry::{Entry, Face, Span};
use crate::index::labels::Labels;
use crate::index::vocabulary::Vocabulary;
use crate::search::gather::{Levels, Scratch, levels};
use crate::search::synonyms::Synonyms;
use crate::text::Analyzer;
use crate::words::Colors;

/// Most products of one shop.
pub const MAX_PRODUCTS: usize = 1_000_000;
/// Bytes of text that wait for a commit before one is made unasked, so that a long import stays small in memory.
const PENDING_MAX_BYTES: usize = 64 << 20;

/// What a shop's search depends on.
#[derive(Clone, Debug)]
pub struct SearchSettings {
    /// BCP 47 tag of the language that titles are written in.
    pub language: String,
    /// Groups of phrases that mean the same in this shop.
    pub synonyms: Vec<Vec<String>>,
    /// What prices in queries are taken to be in.
    pub currency: Currency,
}

/// Why the catalogue could not be changed.
#[derive(Debug, thiserror::Error)]
pub enum CatalogueError {
    /// A product or variant without a key.
    #[error("product {0:?} or one of its variants has no key")]
    NoKey(String),
    /// More than [`MAX_PRODUCTS`].
    #[error("catalogue is full: at most {MAX_PRODUCTS} products")]
    Full,
    /// The text index could not be written.
    #[error("text index could not be written: {0}")]
    Index(#[from] tantivy::TantivyError),
}

/// A change that waits for the commit.
enum Pending {
    Put(Box<(Product, Vec<Variant>)>),
    Remove,
}

/// One shop's searchable catalogue.
pub struct Catalogue {
    pub(crate) settings: SearchSettings,
    /// Primary subtag.
    pub(crate) language: String,
    pub(crate) analyzer: Analyzer,
    pub(crate) synonyms: Synonyms,
    pub(crate) index: TextIndex,
    pub(crate) entries: Vec<Option<Box<Entry>>>,
    /// [`Entry::boost`] of each entry; 0 = gone.
    pub(crate) boosts: Vec<f32>,
    /// The title of each entry.
    pub(crate) faces: Vec<Face>,
    /// [`Entry::span`] of each entry.
    pub(crate) spans: Vec<Span>,
    pub(crate) labels: Labels,
    pub(crate) vocabulary: Vocabulary,
    /// Colours that products have.
    pub(crate) colors: Colors,
    /// Sizes that variants have.
    pub(crate) sizes: HashSet<Box<str>>,
    pub(crate) levels: Box<Levels>,
    pub(crate) scratch: Mutex<Vec<Scratch>>,
    by_key: HashMap<Box<str>, u32>,
    by_variant: HashMap<Box<str>, (u32, u32)>,
    pending: BTreeMap<String, Pending>,
    /// The product that each variant waits with.
    pending_variants: HashMap<String, String>,
    pending_bytes: usize,
}

impl std::fmt::Debug for Catalogue {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Catalogue").field("products", &self.len()).field("pending", &self.pending.len()).finish()
    }
}

impl Catalogue {
    /// An empty catalogue.
    #[must_use]
    pub fn new(settings: SearchSettings) -> Self {
        let analyzer = Analyzer::new(&settings.language);
        let index = TextIndex::new();
        Self {
            language: settings.language.split(['-', '_']).next().unwrap_or_default().to_ascii_lowercase(),
            synonyms: Synonyms::new(&settings.synonyms, &analyzer),
            analyzer,
            settings,
            levels: levels(&index),
            index,
            entries: Vec::new(),
            boosts: Vec::new(),
            faces: Vec::new(),
            spans: Vec::new(),
            labels: Labels::default(),
            vocabulary: Vocabulary::default(),
            colors: Colors::default(),
            sizes: HashSet::new(),
            scratch: Mutex::new(Vec::new()),
            by_key: HashMap::new(),
            by_variant: HashMap::new(),
            pending: BTreeMap::new(),
            pending_variants: HashMap::new(),
            pending_bytes: 0,
        }
    }

    /// Products that can be found now.
    #[must_use]
    pub fn len(&self) -> usize {
        self.by_key.len()
    }

    /// Whether nothing can be found.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.by_key.is_empty()
    }

    /// Adds or replaces a product with all its variants. Seen after the next [`Self::commit`].
    ///
    /// # Errors
    /// When a key is empty or the catalogue is full.
    pub fn put(&mut self, product: &Product, variants: &[Variant]) -> Result<(), CatalogueError> {
        if product.key.is_empty() || variants.iter().any(|variant| variant.key.is_empty()) {
            return Err(CatalogueError::NoKey(product.title.chars().take(60).collect()));
        }
        if self.by_key.len() + self.pending.len() >= MAX_PRODUCTS && !self.by_key.contains_key(product.key.as_str()) {
            return Err(CatalogueError::Full);
        }
        let waiting = variants.iter().map(|variant| (variant.key.clone(), product.key.clone()));
        self.pending_variants.extend(waiting);
        let put = Pending::Put(Box::new((product.clone(), variants.to_vec())));
        self.pending.insert(product.key.clone(), put);
        let tags: usize = product.tags.iter().map(String::len).sum();
        self.pending_bytes += 1_024 + product.title.len() + product.description.len() + tags + 512 * variants.len();
        if self.pending_bytes >= PENDING_MAX_BYTES { self.commit() } else { Ok(()) }
    }

    /// Takes a product out. Seen after the next [`Self::commit`].
    pub fn remove(&mut self, product_key: &str) {
        self.pending.insert(product_key.to_owned(), Pending::Remove);
    }

    /// Sets price and stock of a variant, seen by the next search. Answers whether the variant is known.
    pub fn set_offer(&mut self, variant_key: &str, price: Option<Money>, stock: Stock) -> bool {
        let mut known = false;
        let waits = self.pending_variants.get(variant_key).and_then(|product| self.pending.get_mut(product));
        if let Some(Pending::Put(put)) = waits {
            for variant in put.1.iter_mut().filter(|variant| variant.key == variant_key) {
                (variant.price, variant.stock, known) = (price, stock, true);
            }
        }
        let Some((entry_id, at)) = self.by_variant.get(variant_key).copied() else { return known };
        let Some(entry) = self.entries.get_mut(entry_id as usize).and_then(Option::as_mut) else { return known };
        let Some(sku) = entry.skus.get_mut(at as usize) else { return known };
        (sku.price, sku.stock) = (price, stock);
        self.boosts[entry_id as usize] = entry.boost();
        self.spans[entry_id as usize] = entry.span(self.settings.currency);
        true
    }

    /// Makes what was put and removed visible.
    ///
    /// # Errors
    /// When the text index cannot be written; the catalogue is to be built anew then.
    pub fn commit(&mut self) -> Result<(), CatalogueError> {
        if self.pending.is_empty() {
            return Ok(());
        }
        self.pending_bytes = 0;
        self.pending_variants.clear();
        let mut gone = Vec::new();
        let mut documents = Vec::new();
        for (key, change) in std::mem::take(&mut self.pending) {
            gone.extend(self.take_out(&key));
            if let Pending::Put(put) = change {
                let entry = u32::try_from(self.entries.len()).map_err(|_| CatalogueError::Full)?;
                documents.push((entry, self.take_in(entry, &put.0, &put.1)));
            }
        }
        // Only now is it known which words describe and which name.
        for (id, _) in &documents {
            if let Some(entry) = self.entries[*id as usize].as_deref() {
                let face = &mut self.faces[*id as usize];
                face.names = self.vocabulary.names(entry, face, self.analyzer.head_last());
            }
        }
        self.index.write(gone.into_iter(), documents.into_iter())?;
        self.levels = levels(&self.index);
        Ok(())
    }

    fn take_in(&mut self, id: u32, product: &Product, variants: &[Variant]) -> crate::index::DocTerms {
        let mut describer =
            Describer { analyzer: &self.analyzer, labels: &mut self.labels, vocabulary: &mut self.vocabulary };
        let Described { entry, face, terms } = describer.describe(product, variants);
        self.vocabulary.count(&entry, &face, 1);
        self.colors = self.colors.with(entry.colors);
        for (at, sku) in (0..).zip(&entry.skus) {
            self.colors = self.colors.with(sku.colors);
            self.sizes.extend(sku.sizes.iter().cloned());
            self.by_variant.insert(sku.key.clone(), (id, at));
        }
        self.by_key.insert(entry.key.clone(), id);
        self.boosts.push(entry.boost());
        self.spans.push(entry.span(self.settings.currency));
        self.faces.push(face);
        self.entries.push(Some(Box::new(entry)));
        terms
    }

    fn take_out(&mut self, key: &str) -> Option<u32> {
        let id = self.by_key.remove(key)?;
        let entry = self.entries[id as usize].take()?;
        self.boosts[id as usize] = 0.0;
        let face = std::mem::take(&mut self.faces[id as usize]);
        self.vocabulary.count(&entry, &face, -1);
        for sku in &entry.skus {
            if self.by_variant.get(&sku.key).is_some_and(|(owner, _)| *owner == id) {
                self.by_variant.remove(&sku.key);
            }
        }
        Some(id)
    }

    /// The entry of a number, unless it is gone.
    pub(crate) fn entry(&self, id: u32) -> Option<&Entry> {
        self.entries.get(id as usize).and_then(Option::as_deref)
    }
}
