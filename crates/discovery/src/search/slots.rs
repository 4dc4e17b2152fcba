//! From words to slots: each slot is one thing asked for, with every way the catalogue may write it.
//!
//! A word that the catalogue knows stands for itself, its synonyms and the compounds it is part of. One that it does not
//! know is repaired: as a compound, a beginning, a transliteration, a typing error. To add a repair: a line in [`repair`].

use crate::catalogue::Catalogue;
use crate::goods::{Named, goods};
use crate::index::Postings;
use crate::index::describe::ABSENT;
use crate::search::gather::MAX_SLOTS;
use crate::search::synonyms;
use crate::text::{Quantity, Token, is_unspaced, latin_key, undouble};
use crate::understand::Reading;

/// Most ways to write one thing.
const MAX_WAYS: usize = 24;
/// Longest model number that is joined from words.
const MAX_JOINED: usize = 3;

/// Most words of a query whose spelling is guessed at: guessing is the dear part.
pub(crate) const MAX_GUESSES: usize = 4;

/// Letters that an inflected word has more than its beginning.
const ENDING_CHARS: usize = 3;
/// From so many letters on a word of another language than the catalogue's is guessed at.
const GUESSED_CHARS: usize = 6;

/// A term of the index.
#[derive(Clone, Debug)]
pub(crate) struct Lexeme {
    pub term: String,
    pub postings: Postings,
}

/// One way to write a thing: all of these terms.
#[derive(Clone, Debug)]
pub(crate) struct Way {
    pub lexemes: Vec<Lexeme>,
    pub weight: f32,
}

/// One thing asked for.
#[derive(Clone, Debug)]
pub(crate) struct Slot {
    /// As the shopper wrote it.
    pub word: String,
    pub ways: Vec<Way>,
    /// How much a match tells: rare words tell more.
    pub idf: f32,
    /// Names a sort of thing.
    pub is_thing: bool,
}

/// A query as slots.
#[derive(Debug, Default)]
pub(crate) struct Slots {
    pub slots: Vec<Slot>,
    /// Words that the catalogue does not know in any way.
    pub unknown: Vec<String>,
    /// The query is in another language.
    foreign: bool,
    /// What was read differently: bytes of the text and the new words.
    pub corrections: Vec<(std::ops::Range<usize>, String)>,
}

impl Slots {
    fn take(&mut self, slot: Slot) {
        match slot.ways.is_empty() {
            // The little words of another language are neither wanted nor missed.
            true if self.foreign && !slot.is_thing => {}
            true => self.unknown.push(slot.word),
            false => self.slots.push(slot),
        }
    }

    fn correct(&mut self, catalogue: &Catalogue, token: &Token, term: &str) {
        let surface = catalogue.vocabulary.surface(term).unwrap_or(term).to_owned();
        self.corrections.push((token.start..token.end, surface));
    }
}

/// Builds the slots of a reading.
pub(crate) fn build(catalogue: &Catalogue, reading: &Reading) -> Slots {
    let (text, tokens) = (reading.text.as_str(), reading.tokens.as_slice());
    let mut out = Slots { foreign: reading.foreign, ..Slots::default() };
    let mut bridged = reading.bridged.iter().peekable();
    let mut at = 0;
    while at < tokens.len() {
        let is_before = |named: &Named| !reading.foreign && named.bytes.start < tokens[at].start;
        while let Some((named, covered)) = bridged.next_if(|(named, _)| is_before(named)) {
            let slot = bridge(catalogue, text, named, covered, &mut out);
            out.take(slot);
        }
        let (mut slot, taken) = quantity(catalogue, text, tokens, at)
            .or_else(|| joined(catalogue, text, tokens, at))
            .or_else(|| phrase(catalogue, text, tokens, at))
            .unwrap_or_else(|| (word(catalogue, &tokens[at], &mut out), 1));
        let bytes = tokens[at].start..tokens[at + taken - 1].end;
        let things = reading.named.iter().filter(|named| named.is_thing);
        slot.is_thing = { things }.any(|named| named.bytes.start < bytes.end && bytes.start < named.bytes.end);
        out.take(slot);
        at += taken;
    }
    let own = out.slots.len();
    for (named, covered) in bridged {
        let slot = bridge(catalogue, text, named, covered, &mut out);
        out.take(slot);
    }
    if reading.foreign && !catalogue.analyzer.head_last() {
        // What names the thing comes first there.
        out.slots.rotate_left(own);
    }
    out.slots.truncate(MAX_SLOTS);
    let documents = catalogue.index.segments.iter().map(|s| s.entries.len()).sum::<usize>() as f32;
    for slot in &mut out.slots {
        let most: u32 = slot.ways.iter().map(Way::documents).sum();
        let df = (most as f32).min(documents);
        slot.idf = (1.0 + (documents - df + 0.5) / (df + 0.5)).ln();
    }
    out
}

impl Slot {
    /// Every term that it may be written with.
    pub fn terms(&self) -> Vec<&str> {
        self.ways.iter().flat_map(|way| &way.lexemes).map(|lexeme| lexeme.term.as_str()).collect()
    }
}

impl Way {
    /// About how many documents match.
    fn documents(&self) -> u32 {
        self.lexemes.iter().map(|lexeme| lexeme.postings.most()).min().unwrap_or_default()
    }
}

impl Catalogue {
    /// A term, when the index has it.
    pub(crate) fn lexeme(&self, term: &str) -> Option<Lexeme> {
        let postings = self.index.postings(term);
        (postings.most() > 0).then(|| Lexeme { term: term.to_owned(), postings })
    }

    fn way(&self, term: &str, weight: f32) -> Option<Way> {
        self.lexeme(term).map(|lexeme| Way { lexemes: vec![lexeme], weight })
    }

    /// All terms together, when the index has each.
    fn way_of_all(&self, terms: &[String], weight: f32) -> Option<Way> {
        let lexemes: Option<Vec<_>> = terms.iter().map(|term| self.lexeme(term)).collect();
        lexemes.map(|lexemes| Way { lexemes, weight })
    }
}

fn slot(text: &str, tokens: &[Token], ways: Vec<Way>) -> Slot {
    let bytes = tokens.first().map_or(0, |t| t.start)..tokens.last().map_or(0, |t| t.end);
    Slot { word: text[bytes].to_owned(), ways, idf: 0.0, is_thing: false }
}

fn terms(tokens: &[Token]) -> Vec<String> {
    tokens.iter().map(|token| token.term.clone()).collect()
}

/// `256 gb`, however it is written.
fn quantity(catalogue: &Catalogue, text: &str, tokens: &[Token], at: usize) -> Option<(Slot, usize)> {
    let quantity = Quantity::at(text, tokens, at)?;
    let covered = &tokens[at..at + quantity.tokens];
    let mut ways = vec![catalogue.way(&quantity.term, 1.0)?];
    ways.extend(catalogue.way_of_all(&terms(covered), 0.8));
    Some((slot(text, covered, ways), quantity.tokens))
}

/// `wh-1000xm4`, `wh 1000 xm4`: neighbours that the catalogue writes as one model number or one word.
fn joined(catalogue: &Catalogue, text: &str, tokens: &[Token], at: usize) -> Option<(Slot, usize)> {
    for length in (2..=MAX_JOINED.min(tokens.len() - at)).rev() {
        let covered = &tokens[at..at + length];
        let word: String = covered.iter().map(|token| token.word.as_str()).collect();
        if covered.iter().any(|token| token.word.starts_with(is_unspaced)) {
            continue;
        }
        let model = word.bytes().any(|b| b.is_ascii_digit());
        let term = if model { word } else { catalogue.analyzer.term(&word) };
        if !model && catalogue.vocabulary.titles(&term) == 0 {
            continue;
        }
        let Some(as_one) = catalogue.way(&term, 1.0) else { continue };
        let apart = catalogue.way_of_all(&terms(covered), 1.0);
        return Some((slot(text, covered, std::iter::once(as_one).chain(apart).collect()), length));
    }
    None
}

/// A phrase of several words that has synonyms.
fn phrase(catalogue: &Catalogue, text: &str, tokens: &[Token], at: usize) -> Option<(Slot, usize)> {
    if catalogue.synonyms.is_empty() {
        return None;
    }
    for length in (2..=synonyms::MAX_WORDS.min(tokens.len() - at)).rev() {
        let covered = &tokens[at..at + length];
        let own = terms(covered);
        let others = catalogue.synonyms.of(&own);
        if !others.is_empty() {
            let ways = catalogue.way_of_all(&own, 1.0).into_iter();
            let ways = ways.chain(others.iter().filter_map(|other| catalogue.way_of_all(other, 0.9))).take(MAX_WAYS);
            return Some((slot(text, covered, ways.collect()), length));
        }
    }
    None
}

/// One word.
fn word(catalogue: &Catalogue, token: &Token, out: &mut Slots) -> Slot {
    let mut ways: Vec<Way> = catalogue.way(&token.term, 1.0).into_iter().collect();
    let others = catalogue.synonyms.of(std::slice::from_ref(&token.term));
    ways.extend(others.iter().filter_map(|other| catalogue.way_of_all(other, 0.9)));
    let unspaced = token.term.starts_with(is_unspaced);
    if unspaced || catalogue.analyzer.joins_nouns() {
        ways.extend(compounds(catalogue, &token.term, unspaced));
    }
    // A name in the middle of another language may be misspelt, too; a guess at its little words would be noise.
    if ways.is_empty() && (!out.foreign || token.word.chars().count() >= GUESSED_CHARS) {
        ways = repair(catalogue, token, out);
    }
    ways.truncate(MAX_WAYS);
    Slot { word: token.word.clone(), ways, idf: 0.0, is_thing: false }
}

/// What is named in other words than the catalogue's, in the catalogue's. One word of its own language that no such words
/// are found for may be misspelt like any other.
fn bridge(catalogue: &Catalogue, text: &str, named: &Named, covered: &[Token], out: &mut Slots) -> Slot {
    let mut ways: Vec<Way> = catalogue.way_of_all(&terms(covered), 0.5).into_iter().collect();
    for wording in goods().wordings(named, &catalogue.language) {
        let mut parts: Vec<String> = wording.parts.iter().map(|part| catalogue.analyzer.term(part)).collect();
        ways.extend(catalogue.way_of_all(&parts, 1.0));
        let Some(last) = parts.pop() else { continue };
        if parts.is_empty() && catalogue.analyzer.joins_nouns() {
            ways.extend(compounds(catalogue, &last, false));
        }
        // Words of languages that are not stemmed stand in the index with their endings.
        let written = wording.parts.last().map_or("", String::as_str);
        let longer = |term: &&str| term.chars().count() <= written.chars().count() + ENDING_CHARS;
        let ends = catalogue.vocabulary.beginning_with(written).take(48).filter(longer).filter(|_| wording.open);
        ways.extend(
            ends.take(8).filter_map(|term| catalogue.way_of_all(&[&parts[..], &[term.to_owned()]].concat(), 0.9)),
        );
    }
    if let (true, false, [token]) = (ways.is_empty(), out.foreign, covered) {
        ways = word(catalogue, token, out).ways;
    }
    ways.truncate(MAX_WAYS);
    Slot { is_thing: named.is_thing, ..slot(text, covered, ways) }
}

/// Words of the catalogue that hold this one: as what the thing is (`Handtasche` in `Lederhandtasche`), or as what it is
/// for or of (`Leder`).
fn compounds(catalogue: &Catalogue, term: &str, unspaced: bool) -> Vec<Way> {
    let length = term.chars().count();
    let shortest = if unspaced { 2 } else { 4 };
    if length < shortest {
        return Vec::new();
    }
    let vocabulary = &catalogue.vocabulary;
    // A few more letters are an ending, not a word.
    let is_compound = |other: &&str| other.chars().count() >= length + if unspaced { 1 } else { 3 };
    let heads = vocabulary.ending_with(term).into_iter().filter(is_compound).take(12).map(|term| (term, 0.8));
    let parts = vocabulary.beginning_with(term).take(48).filter(is_compound).take(8).map(|term| (term, 0.5));
    heads.chain(parts).filter_map(|(term, weight)| catalogue.way(term, weight)).collect()
}

/// Reads an unknown word as one that the catalogue knows.
fn repair(catalogue: &Catalogue, token: &Token, out: &mut Slots) -> Vec<Way> {
    if let Some(way) = split(catalogue, &token.term).or_else(|| split(catalogue, &token.word)) {
        return vec![way];
    }
    let beginnings = beginnings(catalogue, &token.word);
    if !beginnings.is_empty() {
        if let [Way { lexemes, .. }] = beginnings.as_slice() {
            out.correct(catalogue, token, &lexemes[0].term);
        }
        return beginnings;
    }
    if out.unknown.len() + out.corrections.len() >= MAX_GUESSES {
        return Vec::new();
    }
    let found = umlaut(catalogue, token).or_else(|| sound(catalogue, token)).or_else(|| typo(catalogue, &token.term));
    let Some(term) = found else { return Vec::new() };
    out.correct(catalogue, token, &term);
    catalogue.way(&term, 0.9).into_iter().collect()
}

/// `handyhülle` where the catalogue writes `handy hülle`; long runs of unspaced scripts likewise.
fn split(catalogue: &Catalogue, term: &str) -> Option<Way> {
    let shortest = if term.starts_with(is_unspaced) { 1 } else { 3 };
    let count = term.chars().count();
    if count < 2 * shortest || term.starts_with(|c: char| c.is_ascii_digit()) {
        return None;
    }
    let known = |part: &str| -> Option<String> {
        let stem = catalogue.analyzer.term(part);
        [part.to_owned(), stem].into_iter().find(|term| catalogue.vocabulary.titles(term) > 0)
    };
    let cuts = term.char_indices().map(|(at, _)| at).skip(shortest).take(count + 1 - 2 * shortest);
    let parts = cuts.filter_map(|at| {
        let (first, second) = term.split_at(at);
        let second = known(second)?;
        // German, Dutch and Scandinavian nouns may be glued by a letter.
        let first =
            known(first).or_else(|| known(first.strip_suffix('s')?)).or_else(|| known(first.strip_suffix('n')?))?;
        Some([first, second])
    });
    // The most balanced cut is the most likely one.
    let best = parts.max_by_key(|[a, b]| a.chars().count().min(b.chars().count()))?;
    catalogue.way_of_all(&best, 1.0)
}

/// A word that is still being typed.
fn beginnings(catalogue: &Catalogue, word: &str) -> Vec<Way> {
    if word.chars().count() < 3 {
        return Vec::new();
    }
    let found = catalogue.vocabulary.beginning_with(word).take(64).filter(|t| catalogue.vocabulary.titles(t) > 0);
    found.take(8).filter_map(|term| catalogue.way(term, 0.8)).collect()
}

/// `kopfhoerer` for `kopfhörer`.
fn umlaut(catalogue: &Catalogue, token: &Token) -> Option<String> {
    let plain = token.word.replace("ae", "a").replace("oe", "o").replace("ue", "u");
    let changed = plain != token.word;
    let candidates = [catalogue.analyzer.term(&plain), plain];
    candidates.into_iter().filter(|_| changed).find(|term| catalogue.vocabulary.titles(term) > 0)
}

/// A word in other letters than the catalogue's.
fn sound(catalogue: &Catalogue, token: &Token) -> Option<String> {
    let vocabulary = &catalogue.vocabulary;
    let Some(key) = latin_key(&token.word) else {
        let mut key = token.word.clone();
        undouble(&mut key);
        return vocabulary.sounding_like(&key).find(|t| vocabulary.titles(t) > 0).map(str::to_owned);
    };
    let same = [key.clone(), catalogue.analyzer.term(&key)];
    let same = same.into_iter().find(|term| catalogue.lexeme(term).is_some());
    same.or_else(|| typo(catalogue, &key)).or_else(|| same_consonants(catalogue, &key))
}

/// Arabic and Hebrew leave vowels out: a word that begins alike and has the same consonants.
fn same_consonants(catalogue: &Catalogue, key: &str) -> Option<String> {
    let bones = |word: &str| -> String {
        word.chars().filter(|c| !matches!(c, 'a' | 'e' | 'i' | 'o' | 'u' | 'y' | 'w' | 'h')).map(alike).collect()
    };
    let wanted = bones(key);
    if wanted.len() < 3 {
        return None;
    }
    let first = key.get(..1)?;
    let vocabulary = &catalogue.vocabulary;
    let fitting = vocabulary.beginning_with(first).take(20_000).filter(|term| bones(term) == wanted);
    fitting.max_by_key(|term| vocabulary.titles(term)).map(str::to_owned)
}

/// Consonants that transliterations mix up.
const fn alike(c: char) -> char {
    match c {
        'j' | 'q' | 'k' | 'c' => 'g',
        'p' | 'f' => 'b',
        'z' => 's',
        't' => 'd',
        other => other,
    }
}

/// The most frequent word within a few edits; model numbers are not guessed at.
fn typo(catalogue: &Catalogue, term: &str) -> Option<String> {
    let length = term.chars().count();
    if length < 4 || term.bytes().any(|b| b.is_ascii_digit()) || term.starts_with(is_unspaced) {
        return None;
    }
    let first = term.chars().next();
    let distances: &[u8] = if length >= 7 { &[1, 2] } else { &[1] };
    distances.iter().find_map(|distance| {
        let near = catalogue.index.similar(term, *distance).into_iter();
        let near = near.filter(|t| !t.starts_with(ABSENT) && catalogue.vocabulary.titles(t) > 0);
        near.max_by_key(|t| (t.chars().next() == first, catalogue.vocabulary.titles(t), std::cmp::Reverse(t.clone())))
    })
}

/// A much more frequent word that a rare one may be a slip of.
pub(crate) fn suspicion(catalogue: &Catalogue, token: &Token) -> Option<String> {
    let own = catalogue.index.postings(&token.term).most();
    let other = catalogue.index.similar(&token.term, 1).into_iter().filter(|t| *t != token.term && t.len() > 3);
    let other = other.max_by_key(|t| (catalogue.vocabulary.titles(t), std::cmp::Reverse(t.clone())))?;
    let often = u32::try_from(catalogue.vocabulary.titles(&other)).unwrap_or_default() >= own.max(1) * 20;
    (often && !token.has_digit()).then(|| catalogue.vocabulary.surface(&other).unwrap_or(&other).to_owned())
}
