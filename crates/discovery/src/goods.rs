//! What things and stuffs are called in other languages, so that a question in one language finds goods whose texts are in
//! another, and so that a search knows which word names the thing asked for.
//!
//! To add a thing: a line in `data/goods.txt`; to add a language: a column there. A word that means two things stands for both.

use std::collections::HashMap;
use std::ops::Range;
use std::sync::LazyLock;

use crate::text::{Token, fold, is_unspaced, normalise};

/// Letters by which entries are looked up.
const KEY_CHARS: usize = 2;
/// What Arabic writes together with the next word.
const JOINED: [&str; 5] = ["وال", "بال", "ال", "لل", "و"];
/// Letters that a word may have beyond a short and a long entry.
const ENDING_CHARS: [usize; 2] = [3, 5];
/// From so many letters on an entry is long: it stands for the compounds that end with it, and is taken for a word of its
/// language where nothing says that the text is in it.
const LONG_CHARS: usize = 5;
/// Languages that write a thing and what it is for as one word.
const COMPOUNDING: [&str; 7] = ["de", "nl", "sv", "da", "nb", "fi", "hu"];

/// One way to write a thing.
struct Entry {
    language: u8,
    concept: u16,
    /// Folded words; of unspaced scripts one run.
    parts: Vec<String>,
    /// Stands for this very word alone.
    whole: bool,
}

struct Concept {
    is_thing: bool,
    /// For each language its words.
    words: Vec<Vec<u32>>,
}

/// All words.
pub(crate) struct Goods {
    languages: Vec<&'static str>,
    concepts: Vec<Concept>,
    entries: Vec<Entry>,
    /// Entries by the first letters of their first word.
    beginning: HashMap<String, Vec<u32>>,
    /// Long entries of one word by their last letters.
    ending: HashMap<String, Vec<u32>>,
    /// Entries of scripts without spaces, longest first.
    runs: Vec<u32>,
}

/// A thing or stuff that a text names.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Named {
    /// Bytes of the text.
    pub bytes: Range<usize>,
    /// What the words may mean.
    concepts: Vec<u16>,
    /// Whether they name a thing, not what it is made of or like.
    pub is_thing: bool,
    languages: Vec<u8>,
}

/// A way in which the catalogue's language may write what is named.
pub(crate) struct Wording<'a> {
    /// Folded words, the last of which may be a beginning.
    pub parts: &'a [String],
    /// Whether the last word may go on.
    pub open: bool,
}

/// The words, read once.
pub(crate) fn goods() -> &'static Goods {
    static GOODS: LazyLock<Goods> = LazyLock::new(|| Goods::read(include_str!("../data/goods.txt")));
    &GOODS
}

fn chars(text: &str, count: usize) -> String {
    text.chars().take(count).collect()
}

fn last_chars(text: &str) -> String {
    let skipped = text.chars().count().saturating_sub(KEY_CHARS);
    text.chars().skip(skipped).collect()
}

impl Goods {
    fn read(file: &'static str) -> Self {
        let mut made = Self {
            languages: Vec::new(),
            concepts: Vec::new(),
            entries: Vec::new(),
            beginning: HashMap::new(),
            ending: HashMap::new(),
            runs: Vec::new(),
        };
        let mut is_thing = true;
        for line in file.lines().filter(|line| !line.starts_with('#')) {
            let mut cells = line.split('|').map(str::trim);
            match cells.next() {
                Some("languages") => made.languages = cells.collect(),
                Some("[things]") => is_thing = true,
                Some("[stuffs]") => is_thing = false,
                Some(_) => made.concept(is_thing, cells),
                None => {}
            }
        }
        made.runs.sort_by_key(|entry| std::cmp::Reverse(made.entries[*entry as usize].parts[0].chars().count()));
        made
    }

    fn concept(&mut self, is_thing: bool, cells: impl Iterator<Item = &'static str>) {
        let concept = u16::try_from(self.concepts.len()).unwrap_or(u16::MAX);
        let mut words = Vec::new();
        for (language, cell) in (0_u8..).zip(cells) {
            let entries = cell.split(',').map(str::trim).filter(|word| !word.is_empty());
            words.push(entries.filter_map(|word| self.entry(language, concept, word)).collect());
        }
        self.concepts.push(Concept { is_thing, words });
    }

    fn entry(&mut self, language: u8, concept: u16, word: &str) -> Option<u32> {
        let whole = word.ends_with('.');
        let text = normalise(word.trim_end_matches('.'), 64);
        let is_run = text.contains(is_unspaced);
        let parts: Vec<String> = if is_run {
            vec![fold(&text)]
        } else {
            crate::text::words(&text).map(|w| fold(&text[w.start..w.end])).collect()
        };
        let (first, last) = (parts.first()?, parts.last()?);
        let number = u32::try_from(self.entries.len()).ok()?;
        let letters = last.chars().count();
        let whole = whole || letters < open_from(last);
        if is_run {
            self.runs.push(number);
        } else {
            self.beginning.entry(chars(first, KEY_CHARS)).or_default().push(number);
            let compounding = self.languages.get(usize::from(language)).is_some_and(|tag| COMPOUNDING.contains(tag));
            if compounding && parts.len() == 1 && letters >= LONG_CHARS {
                self.ending.entry(last_chars(first)).or_default().push(number);
            }
        }
        self.entries.push(Entry { language, concept, parts, whole });
        Some(number)
    }

    fn language(&self, tag: &str) -> Option<u8> {
        let primary = tag.split(['-', '_']).next().unwrap_or_default();
        let primary = if matches!(primary, "no" | "nn") { "nb" } else { primary };
        self.languages.iter().position(|held| held.eq_ignore_ascii_case(primary)).and_then(|n| u8::try_from(n).ok())
    }

    /// What a text names, in order. `spoken` is the language it is written in, where that is known; `own` the catalogue's.
    pub fn named(&self, text: &str, tokens: &[Token], spoken: Option<&str>, own: &str) -> Vec<Named> {
        let wanted: Vec<u8> =
            [spoken, Some(own), Some("en")].into_iter().flatten().filter_map(|t| self.language(t)).collect();
        let near = |entry: &Entry| wanted.contains(&entry.language);
        let found = if spoken.is_some() { self.look(text, tokens, &near) } else { Vec::new() };
        // The language of a few words is often misjudged, but short words are words of too many languages.
        let any = |entry: &Entry| near(entry) || entry.is_telling();
        if found.is_empty() { self.look(text, tokens, &any) } else { found }
    }

    fn look(&self, text: &str, tokens: &[Token], takes: &dyn Fn(&Entry) -> bool) -> Vec<Named> {
        let mut found: Vec<Named> = self.runs_in(text, tokens, takes);
        let mut at = 0;
        while at < tokens.len() {
            let here = self.at(&tokens[at..], takes);
            let longest = here.iter().map(|(_, length)| *length).max().unwrap_or(0);
            let entries: Vec<u32> = here.into_iter().filter(|(_, length)| *length == longest).map(|(e, _)| e).collect();
            if longest > 0 {
                found.push(self.means(tokens[at].start..tokens[at + longest - 1].end, &entries));
            }
            at += longest.max(1);
        }
        found.sort_by_key(|named| named.bytes.start);
        found
    }

    /// Entries that stand at the beginning of the tokens, with how many tokens each takes. Of those of one length the ones
    /// that say most of the word count.
    fn at(&self, tokens: &[Token], takes: &dyn Fn(&Entry) -> bool) -> Vec<(u32, usize)> {
        let Some(first) = tokens.first() else { return Vec::new() };
        let bare =
            JOINED.iter().find_map(|joined| first.word.strip_prefix(joined)).filter(|rest| rest.chars().count() > 2);
        let mut here: Vec<(u32, usize, usize)> = Vec::new();
        for word in [Some(first.word.as_str()), bare].into_iter().flatten() {
            for number in self.beginning.get(&chars(word, KEY_CHARS)).into_iter().flatten() {
                let entry = &self.entries[*number as usize];
                if takes(entry) && entry.begins(word, tokens) {
                    here.push((*number, entry.parts.len(), entry.parts[0].len()));
                }
            }
        }
        if here.is_empty() {
            for number in self.ending.get(&last_chars(&first.word)).into_iter().flatten() {
                let entry = &self.entries[*number as usize];
                if takes(entry) && first.word.len() > entry.parts[0].len() && first.word.ends_with(&entry.parts[0]) {
                    here.push((*number, 1, entry.parts[0].len()));
                }
            }
        }
        let most = here.iter().map(|(_, length, letters)| (*length, *letters)).max().unwrap_or_default();
        here.retain(|(_, length, letters)| *length != most.0 || *letters == most.1);
        here.into_iter().map(|(entry, length, _)| (entry, length)).collect()
    }

    /// Entries of scripts without spaces: anywhere in the text; a single letter as the end of a word.
    fn runs_in(&self, text: &str, tokens: &[Token], takes: &dyn Fn(&Entry) -> bool) -> Vec<Named> {
        if !text.contains(is_unspaced) {
            return Vec::new();
        }
        let mut found: Vec<(Range<usize>, Vec<u32>)> = Vec::new();
        for number in self.runs.iter().filter(|number| takes(&self.entries[**number as usize])) {
            let run = self.entries[*number as usize].parts[0].as_str();
            for (start, _) in text.match_indices(run).take(4) {
                let bytes = start..start + run.len();
                let ends_word = tokens.iter().any(|t| t.end == bytes.end && t.start <= bytes.start);
                if run.chars().count() == 1 && !ends_word {
                    continue;
                }
                match found.iter_mut().find(|(held, _)| held.start < bytes.end && bytes.start < held.end) {
                    Some((held, entries)) if *held == bytes => entries.push(*number),
                    Some(_) => {}
                    None => found.push((bytes, vec![*number])),
                }
            }
        }
        found.into_iter().map(|(bytes, entries)| self.means(bytes, &entries)).collect()
    }

    fn means(&self, bytes: Range<usize>, entries: &[u32]) -> Named {
        let of = |number: &u32| &self.entries[*number as usize];
        let mut concepts: Vec<u16> = entries.iter().map(|number| of(number).concept).collect();
        concepts.sort_unstable();
        concepts.dedup();
        let is_thing = concepts.iter().all(|concept| self.concepts[*concept as usize].is_thing);
        Named { bytes, concepts, is_thing, languages: entries.iter().map(|number| of(number).language).collect() }
    }

    /// How a language writes what is named; in English where it has no words for it.
    pub fn wordings<'a>(&'a self, named: &'a Named, language: &str) -> impl Iterator<Item = Wording<'a>> + 'a {
        let own = self.language(language).or_else(|| self.language("en")).map_or(0, usize::from);
        let words = named.concepts.iter().filter_map(move |concept| self.concepts[*concept as usize].words.get(own));
        words
            .flatten()
            .map(|number| &self.entries[*number as usize])
            .map(|entry| Wording { parts: &entry.parts, open: !entry.whole })
    }

    /// Whether a language has these very words.
    pub fn is_of(&self, named: &Named, language: &str) -> bool {
        self.language(language).is_some_and(|language| named.languages.contains(&language))
    }

    /// The languages that the words may be of.
    pub fn languages_of(&self, named: &Named) -> Vec<&'static str> {
        named.languages.iter().filter_map(|language| self.languages.get(usize::from(*language)).copied()).collect()
    }
}

/// From how many letters on an entry may be a beginning.
fn open_from(word: &str) -> usize {
    match word.chars().next() {
        Some('\u{ac00}'..='\u{d7af}') => 2,
        Some(c) if c as u32 >= 0x370 => 3,
        _ => 4,
    }
}

impl Entry {
    /// Whether it hardly is a word of another language by chance.
    fn is_telling(&self) -> bool {
        let letters: usize = self.parts.iter().map(|part| part.chars().count()).sum();
        letters >= LONG_CHARS || self.parts.iter().any(|part| part.chars().any(|c| c as u32 >= 0x370))
    }

    /// Whether the tokens begin with this entry; `first` is the first word as it is compared.
    fn begins(&self, first: &str, tokens: &[Token]) -> bool {
        if tokens.len() < self.parts.len() {
            return false;
        }
        let (last, before) = (self.parts.len() - 1, tokens.iter().map(|token| token.word.as_str()));
        let mut words = std::iter::once(first).chain(before.skip(1));
        self.parts.iter().enumerate().all(|(nth, part)| {
            let Some(word) = words.next() else { return false };
            // Words before the last are inflected in some languages, too.
            let fits = |part: &str, open: bool| match word.strip_prefix(part) {
                Some("") => true,
                Some(rest) => {
                    open && rest.chars().count() <= ENDING_CHARS[usize::from(part.chars().count() >= LONG_CHARS)]
                }
                None => false,
            };
            fits(part, if nth == last { !self.whole } else { part.chars().count() >= open_from(part) })
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::Analyzer;

    #[test]
    fn every_line_has_a_cell_for_every_language() {
        let goods = goods();
        assert!(goods.languages.len() >= 25, "{:?}", goods.languages);
        for concept in &goods.concepts {
            let first = concept.words[0].first().map(|entry| &goods.entries[*entry as usize].parts);
            assert_eq!(concept.words.len(), goods.languages.len(), "{first:?}");
            assert!(concept.words.iter().all(|words| !words.is_empty()), "{first:?} lacks a language");
        }
    }

    #[test]
    fn things_are_named_in_many_languages() {
        for (language, text, thing) in [
            ("de", "Haben Sie einen Rucksack?", "backpack"),
            ("de", "Wanderstiefel aus Leder", "boot"),
            ("fr", "avez-vous des sacs à dos ?", "backpack"),
            ("es", "¿Tienen mochilas?", "backpack"),
            ("tr", "Sırt çantası var mı?", "backpack"),
            ("ar", "هل لديكم حقيبة ظهر؟", "backpack"),
            ("zh-Hans", "你们有背包吗", "backpack"),
            ("ja", "リュックはありますか", "backpack"),
            ("ko", "배낭이 있나요?", "backpack"),
            ("ru", "есть ли у вас рюкзаки?", "backpack"),
            ("pl", "szukam plecaka", "backpack"),
            ("hi", "क्या आपके पास बैकपैक है", "backpack"),
            ("fi", "etsin teltan", "tent"),
        ] {
            let text = normalise(text, 200);
            let named = goods().named(&text, &Analyzer::new("en").tokens(&text, 40), Some(language), "en");
            let found: Vec<&String> = named
                .iter()
                .flat_map(|named| goods().wordings(named, "en"))
                .flat_map(|wording| wording.parts)
                .collect();
            assert!(found.iter().any(|word| *word == thing), "{text}: {found:?}");
        }
    }

    #[test]
    fn words_with_another_meaning_name_nothing() {
        for (language, text) in
            [("de", "um 8 Uhr"), ("en", "in case it rains"), ("zh-Hans", "我的包裹在哪里"), ("en", "ring me")]
        {
            let text = normalise(text, 200);
            let named = goods().named(&text, &Analyzer::new("en").tokens(&text, 40), Some(language), "en");
            assert_eq!(named, [], "{text}");
        }
    }
}
