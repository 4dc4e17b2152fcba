//! The words that name products, learned from titles, brands and categories: what spelling, compounds, transliteration
//! and the role of a word in a title are judged by.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::ops::Bound;

use super::entry::{Entry, Face};
use crate::text::latin_key;

/// What is known of a word.
#[derive(Debug, Default)]
struct Known {
    term: Box<str>,
    surface: Box<str>,
    /// Titles it stands in.
    titles: i32,
    /// Titles of products that also have it as the value of an attribute or option.
    values: i32,
    /// Products whose category it names.
    kinds: i32,
}

/// Words by number and by spelling from both ends.
#[derive(Debug, Default)]
pub(crate) struct Vocabulary {
    ids: HashMap<Box<str>, u32>,
    known: Vec<Known>,
    forward: BTreeSet<Box<str>>,
    backward: BTreeMap<Box<str>, u32>,
    latin: BTreeMap<Box<str>, Vec<u32>>,
    /// Label of the brand whose name is this word.
    brands: HashMap<u32, u32>,
    /// How often a word follows a brand in titles.
    follows: HashMap<u32, BTreeMap<u32, i32>>,
}

fn reversed(text: &str) -> Box<str> {
    text.chars().rev().collect()
}

impl Vocabulary {
    /// The number of a term; `surface` is how it is written.
    pub fn intern(&mut self, term: &str, surface: &str) -> u32 {
        if let Some(id) = self.ids.get(term) {
            return *id;
        }
        let id = u32::try_from(self.known.len()).unwrap_or(u32::MAX);
        self.ids.insert(term.into(), id);
        self.known.push(Known { term: term.into(), surface: surface.into(), ..Known::default() });
        if !term.bytes().any(|b| b.is_ascii_digit()) {
            self.forward.insert(term.into());
            self.backward.insert(reversed(term), id);
        }
        if let Some(key) = latin_key(surface) {
            self.latin.entry(key.into()).or_default().push(id);
        }
        id
    }

    /// The number of a term that was met.
    pub fn find(&self, term: &str) -> Option<u32> {
        self.ids.get(term).copied()
    }

    /// How a term is written.
    pub fn surface(&self, term: &str) -> Option<&str> {
        self.find(term).map(|id| &*self.known[id as usize].surface)
    }

    /// The term of a number.
    pub fn term(&self, id: u32) -> &str {
        self.known.get(id as usize).map_or("", |known| &known.term)
    }

    /// Titles that hold a term now.
    pub fn titles(&self, term: &str) -> i32 {
        self.find(term).map_or(0, |id| self.known[id as usize].titles)
    }

    /// Whether the word mostly tells a property (`wireless`, `oak`), not a thing.
    fn is_property(&self, id: u32) -> bool {
        self.known
            .get(id as usize)
            .is_some_and(|known| known.titles >= 5 && known.values * 2 > known.titles && known.kinds == 0)
    }

    /// Names the brand that a word stands for.
    pub fn name_brand(&mut self, word: u32, label: u32) {
        self.brands.entry(word).or_insert(label);
    }

    /// The brand that a word of a product line belongs to (`iphone`): the one it follows clearly most often.
    pub fn owner(&self, word: u32) -> Option<u32> {
        let follows = self.follows.get(&word)?;
        let (label, most) = follows.iter().max_by_key(|(label, count)| (**count, std::cmp::Reverse(**label)))?;
        let rest: i32 = follows.values().sum::<i32>() - most;
        (*most >= 2 && *most > rest).then_some(*label)
    }

    /// Takes a product in (`by` = 1) or out (-1).
    pub fn count(&mut self, entry: &Entry, face: &Face, by: i32) {
        let mut seen = BTreeSet::new();
        for (at, word) in face.words.iter().enumerate().filter(|(_, word)| seen.insert(**word)) {
            let known = &mut self.known[*word as usize];
            known.titles += by;
            known.values += if Face::has(face.values, at) { by } else { 0 };
        }
        for word in &entry.kind {
            self.known[*word as usize].kinds += by;
        }
        let apart = face.breaks | face.digits;
        for (_, pair) in (1..).zip(face.words.windows(2)).filter(|(at, _)| !Face::has(apart, *at)) {
            if let Some(label) = self.brands.get(&pair[0]) {
                *self.follows.entry(pair[1]).or_default().entry(*label).or_default() += by;
            }
        }
    }

    /// Which words of a title name the thing: those in its category's name; without such, where the language puts what
    /// names the thing last, those that no other noun follows.
    pub fn names(&self, entry: &Entry, face: &Face, head_last: bool) -> u64 {
        let all = (1_u64 << face.words.len()) - 1;
        let kind = face.places(&entry.kind);
        if kind & !face.related != 0 {
            return kind;
        }
        if !head_last {
            return all;
        }
        let ends = face.breaks | face.relations | face.digits;
        let last =
            |at: &usize| face.words.get(at + 1).is_none_or(|next| Face::has(ends, at + 1) || self.is_property(*next));
        (0..face.words.len()).filter(last).fold(0, |bits, at| bits | 1 << at)
    }

    /// Terms that begin with `prefix` and are longer, in order.
    pub fn beginning_with<'a>(&'a self, prefix: &'a str) -> impl Iterator<Item = &'a str> {
        self.forward
            .range::<str, _>((Bound::Excluded(prefix), Bound::Unbounded))
            .map(AsRef::as_ref)
            .take_while(move |term: &&str| term.starts_with(prefix))
    }

    /// Terms that end with `suffix` and are longer, in the order of their reversed spelling.
    pub fn ending_with(&self, suffix: &str) -> Vec<&str> {
        let back = reversed(suffix);
        self.backward
            .range::<str, _>((Bound::Excluded(&*back), Bound::Unbounded))
            .take_while(|(spelled, _)| spelled.starts_with(&*back))
            .take(64)
            .map(|(_, id)| self.term(*id))
            .collect()
    }

    /// Terms of other scripts whose sound in Latin letters is `key`.
    pub fn sounding_like(&self, key: &str) -> impl Iterator<Item = &str> {
        self.latin.get(key).into_iter().flatten().map(|id| self.term(*id))
    }
}
