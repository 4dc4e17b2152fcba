//! A search, step by step: read the query, turn words into slots, gather documents, apply limits, relax what cannot be met,
//! rank, answer.

pub(crate) mod bands;
pub(crate) mod facets;
pub(crate) mod filter;
pub(crate) mod gather;
mod owner;
pub(crate) mod rank;
pub(crate) mod slots;
pub(crate) mod synonyms;
#[cfg(test)]
mod tests;

use std::collections::{HashMap, HashSet};
use std::sync::PoisonError;

use filter::{Limits, Needs};
use gather::{Candidate, Gather};
use owner::Obeyed;
pub use owner::Say;
use slots::{Slot, Slots};

use crate::catalogue::Catalogue;
use crate::index::describe::ABSENT;
use crate::index::entry::{Entry, Sku};
use crate::index::{ATTRIBUTE, FIELDS, KIND, TITLE};
use crate::query::{Found, Hit, Limit, MAX_LIMIT, MAX_OFFSET, Match, Query, Relaxed, Sort};
use crate::understand::{Context, Reading, read};

/// How much a product gains that says it is without what must not be in it.
const SAYS_ABSENT: f32 = 1.25;
/// With this many hits or fewer a rare word is suspected to be a slip.
const SUSPICIOUSLY_FEW: usize = 2;

impl Catalogue {
    /// Searches. Nothing in the text can make it fail.
    #[must_use]
    pub fn search(&self, query: &Query) -> Found {
        self.search_as(query, None)
    }

    /// Searches, with what the owner says of products by their keys. An order that the shopper chose stands above boosts,
    /// burials and pins; what is excluded is excluded in any order.
    #[must_use]
    pub fn search_as(&self, query: &Query, say: Option<&dyn Fn(&str) -> Say>) -> Found {
        let reading = self.read(query);
        let slots = slots::build(self, &reading);
        let things = reading.named.iter().filter(|named| named.is_thing);
        let things = things.map(|named| reading.text[named.bytes.clone()].to_owned()).collect();
        let mut found = Found { understood: reading.understood.clone(), things, ..Found::default() };
        let candidates = self.bind(&reading, &slots, self.candidates(&reading, &slots, &mut found));
        let candidates = self.limit(query, &reading, candidates, &mut found);
        let obeyed = self.obey(candidates, say);
        self.answer(query, &reading, &slots, obeyed, &mut found);
        found.did_you_mean = self.did_you_mean(&reading, &slots, found.total);
        found
    }

    fn read(&self, query: &Query) -> Reading {
        read(
            &query.text,
            &Context {
                analyzer: &self.analyzer,
                language: &self.language,
                spoken: query.language.as_deref(),
                in_index: &|term| self.lexeme(term).is_some(),
                in_titles: &|term| self.vocabulary.titles(term) > 0,
                currency: self.settings.currency,
                colors: self.colors,
                has_sizes: !self.sizes.is_empty(),
                has_size: &|size| self.sizes.contains(size),
                absent: &|term| self.lexeme(&format!("{ABSENT}{term}")).is_some(),
            },
        )
    }

    /// Products whose texts match, without those that have what must not be in them.
    fn candidates(&self, reading: &Reading, slots: &Slots, found: &mut Found) -> Vec<Candidate> {
        let gather = Gather::new(&self.index, &self.levels);
        let names_nothing = reading.tokens.is_empty() && reading.bridged.is_empty();
        let mut candidates = if names_nothing && slots.slots.is_empty() {
            self.everything()
        } else {
            self.matching(&gather, &slots.slots, found)
        };
        if !candidates.is_empty() {
            found.relaxed.extend(slots.unknown.iter().map(|word| Relaxed::Word { word: word.clone() }));
        }
        candidates.retain(|candidate| self.boosts.get(candidate.entry as usize).is_some_and(|boost| *boost > 0.0));
        for term in &reading.excluded {
            self.exclude(&gather, term, &mut candidates);
        }
        candidates
    }

    fn everything(&self) -> Vec<Candidate> {
        let entries = (0..).zip(&self.boosts).filter(|(_, boost)| **boost > 0.0);
        entries.map(|(entry, _)| Candidate { entry, document: 0, score: 1.0, fields: 0 }).collect()
    }

    fn matching(&self, gather: &Gather<'_>, slots: &[Slot], found: &mut Found) -> Vec<Candidate> {
        let pool = || self.scratch.lock().unwrap_or_else(PoisonError::into_inner);
        let mut scratch = pool().pop().unwrap_or_default();
        let alive = |c: &Candidate| self.boosts.get(c.entry as usize).is_some_and(|boost| *boost > 0.0);
        let mut candidates = gather.all(slots, &mut scratch);
        if slots.len() > 1 && !candidates.iter().any(alive) {
            candidates = gather.most(slots, &mut scratch);
            candidates.retain(alive);
            // What the best hit lacks is what was left out.
            let best = candidates.iter().max_by(|a, b| a.score.total_cmp(&b.score).then(b.entry.cmp(&a.entry)));
            let dropped = slots.iter().enumerate().filter(|(at, _)| best.is_some_and(|best| best.fields_of(*at) == 0));
            found.relaxed.extend(dropped.map(|(_, slot)| Relaxed::Word { word: slot.word.clone() }));
        }
        pool().push(scratch);
        candidates
    }

    fn exclude(&self, gather: &Gather<'_>, term: &str, candidates: &mut Vec<Candidate>) {
        let entries = |term: &str, fields: &[usize]| -> HashSet<u32> {
            self.lexeme(term).map(|lexeme| gather.entries(&lexeme, fields)).into_iter().flatten().collect()
        };
        let with = entries(term, &[TITLE, KIND, ATTRIBUTE]);
        let without = entries(&format!("{ABSENT}{term}"), &[TITLE, KIND, ATTRIBUTE, FIELDS.len() - 1]);
        candidates.retain(|candidate| !with.contains(&candidate.entry) || without.contains(&candidate.entry));
        for candidate in candidates.iter_mut().filter(|candidate| without.contains(&candidate.entry)) {
            candidate.score *= SAYS_ABSENT;
        }
    }

    /// Where the words set limits, a product that only mentions the thing asked for (socks "for your boots") must not pass for it
    /// because the thing itself does not pass: what names the thing counts, if anything does.
    /// Filters that the shopper ticks do not bind: what they bring must agree with what was counted before.
    fn bind(&self, reading: &Reading, slots: &Slots, mut candidates: Vec<Candidate>) -> Vec<Candidate> {
        let limited = reading.price.is_some() || !reading.colors.is_empty() || !reading.sizes.is_empty();
        let mut things = (0..slots.slots.len()).filter(|at| slots.slots[*at].is_thing);
        let head = if self.analyzer.head_last() { things.next_back() } else { things.next() };
        let Some(head) = head.filter(|_| limited) else { return candidates };
        let words = rank::words(self, &slots.slots[head]);
        let names = |candidate: &Candidate| {
            let fields = candidate.fields_of(head);
            let face = &self.faces[candidate.entry as usize];
            fields & (1 << KIND | 1 << ATTRIBUTE) != 0 || face.places(&words) & face.names & !face.related != 0
        };
        if candidates.iter().any(names) {
            candidates.retain(names);
        }
        candidates
    }

    /// Applies the limits; where nothing passes, drops what was read from the text, as little as possible.
    fn limit(
        &self,
        query: &Query,
        reading: &Reading,
        mut candidates: Vec<Candidate>,
        found: &mut Found,
    ) -> Vec<Candidate> {
        let all = Limits { price: reading.price, colors: reading.colors, sizes: reading.sizes.clone() };
        let without = |dropped: &[Limit]| {
            let mut limits = all.clone();
            for limit in dropped {
                match limit {
                    Limit::Price => limits.price = None,
                    Limit::Color => limits.colors = Default::default(),
                    Limit::Size => limits.sizes.clear(),
                    Limit::Without => {}
                }
            }
            limits
        };
        const STEPS: [&[Limit]; 8] = [
            &[],
            &[Limit::Price],
            &[Limit::Color],
            &[Limit::Size],
            &[Limit::Price, Limit::Color],
            &[Limit::Price, Limit::Size],
            &[Limit::Color, Limit::Size],
            &[Limit::Price, Limit::Color, Limit::Size],
        ];
        let has = |limit: &Limit| match limit {
            Limit::Price => reading.price.is_some(),
            Limit::Color => !reading.colors.is_empty(),
            Limit::Size => !reading.sizes.is_empty(),
            Limit::Without => false,
        };
        for dropped in STEPS.into_iter().filter(|step| step.iter().all(has)) {
            let needs = Needs::new(self, &query.filters, query.only_available, without(dropped));
            if needs.is_nothing() || candidates.iter().any(|candidate| self.passes(&needs, candidate)) {
                let relaxed = |limit: &Limit| Relaxed::Limit { limit: *limit, words: reading.words_for(*limit) };
                found.relaxed.extend(dropped.iter().map(relaxed));
                candidates.retain(|candidate| needs.is_nothing() || self.passes(&needs, candidate));
                return candidates;
            }
        }
        Vec::new()
    }

    fn passes(&self, needs: &Needs, candidate: &Candidate) -> bool {
        let by_price = needs.passes_by_price(&self.spans[candidate.entry as usize]);
        by_price.unwrap_or_else(|| self.entry(candidate.entry).is_some_and(|entry| needs.passes(entry)))
    }

    fn answer(&self, query: &Query, reading: &Reading, slots: &Slots, obeyed: Obeyed, found: &mut Found) {
        let Obeyed { candidates, pins } = obeyed;
        let limit = if query.limit == 0 { 10 } else { query.limit.min(MAX_LIMIT) };
        let offset = query.offset.min(MAX_OFFSET);
        found.total = candidates.len();
        if query.facets {
            found.facets =
                facets::facets(self, candidates.iter().map(|candidate| candidate.entry), query.only_available);
        }
        let dropped = |limit: Limit| {
            found.relaxed.iter().any(|r| matches!(r, Relaxed::Limit { limit: dropped, .. } if *dropped == limit))
        };
        let limits = Limits {
            price: reading.price.filter(|_| !dropped(Limit::Price)),
            colors: if dropped(Limit::Color) { Default::default() } else { reading.colors },
            sizes: if dropped(Limit::Size) { Vec::new() } else { reading.sizes.clone() },
        };
        let needs = Needs::new(self, &query.filters, query.only_available, limits);
        let ranked = match query.sort {
            Sort::Relevance => pins.put(rank::rank(self, &slots.slots, candidates, offset + limit)),
            sort => self.by_price(candidates, &needs, sort == Sort::PriceDown),
        };
        let terms: Vec<Vec<&str>> = slots.slots.iter().map(Slot::terms).collect();
        let hit = |candidate: Candidate| {
            let entry = self.entry(candidate.entry)?;
            let why = slots.slots.iter().enumerate().flat_map(|(at, slot)| {
                let fields =
                    FIELDS.iter().enumerate().filter(move |(field, _)| candidate.fields_of(at) & (1 << field) != 0);
                fields.map(|(_, field)| Match { field, word: slot.word.clone() })
            });
            Some(Hit {
                product_key: entry.key.to_string(),
                score: candidate.score,
                variant_keys: fitting_variants(entry, &terms, &needs),
                why: why.collect(),
            })
        };
        found.hits = ranked.into_iter().skip(offset).take(limit).filter_map(hit).collect();
    }

    /// By the cheapest fitting variant; what has no price comes last either way.
    fn by_price(&self, candidates: Vec<Candidate>, needs: &Needs, dearest_first: bool) -> Vec<Candidate> {
        let price = |entry: &Entry| {
            let fitting = entry.skus.iter().filter(|sku| needs.fits(entry, sku)).filter_map(|sku| sku.price);
            fitting.filter(|price| price.currency == self.settings.currency).map(|price| price.minor).min()
        };
        let key = |candidate: &Candidate| {
            let entry = self.entry(candidate.entry);
            let minor = entry.and_then(price);
            let way = if dearest_first { -1 } else { 1 };
            (minor.is_none(), minor.map(|minor| minor * way), entry.map_or("", |entry| &*entry.key))
        };
        let mut keyed: Vec<_> = candidates.iter().map(|candidate| (key(candidate), *candidate)).collect();
        keyed.sort_by(|a, b| a.0.cmp(&b.0));
        keyed.into_iter().map(|(_, candidate)| candidate).collect()
    }

    /// The text with what was read differently, or with a suspected slip put right.
    fn did_you_mean(&self, reading: &Reading, slots: &Slots, total: usize) -> Option<String> {
        let mut corrections: HashMap<usize, (usize, String)> = HashMap::new();
        for (bytes, word) in &slots.corrections {
            corrections.insert(bytes.start, (bytes.end, word.clone()));
        }
        if corrections.is_empty() && total <= SUSPICIOUSLY_FEW && !slots.slots.is_empty() {
            let suspect = reading
                .tokens
                .iter()
                .take(slots::MAX_GUESSES)
                .find_map(|token| Some((token, slots::suspicion(self, token)?)));
            suspect.into_iter().for_each(|(token, word)| drop(corrections.insert(token.start, (token.end, word))));
        }
        if corrections.is_empty() {
            return None;
        }
        let mut starts: Vec<_> = corrections.into_iter().collect();
        starts.sort_unstable_by_key(|(start, _)| std::cmp::Reverse(*start));
        let mut text = reading.text.clone();
        for (start, (end, word)) in starts {
            text.replace_range(start..end, &word);
        }
        Some(text)
    }
}

/// Variants that fit the limits and, where the words tell siblings apart, the words; cheapest first.
fn fitting_variants(entry: &Entry, slots: &[Vec<&str>], needs: &Needs) -> Vec<String> {
    let mut fitting: Vec<_> = entry.skus.iter().filter(|sku| needs.fits(entry, sku)).collect();
    for terms in slots.iter().filter(|_| entry.skus.len() > 1) {
        let names = |sku: &&Sku| sku.terms.iter().any(|term| terms.contains(&&**term));
        if fitting.iter().any(names) {
            fitting.retain(names);
        }
    }
    fitting.sort_by_key(|sku| (sku.price.map_or(i64::MAX, |price| price.minor), &sku.key));
    fitting.into_iter().map(|sku| sku.key.to_string()).collect()
}
