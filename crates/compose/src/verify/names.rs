//! Names that nobody has given: a word with a capital inside a sentence, a Latin name in a text of another script. And
//! letters in disguise: words of several scripts, or of one that only looks like the language's own.

use std::collections::HashSet;

use domain::fact::{Fact, FactValue};
use icu_properties::CodePointMapData;
use icu_properties::props::Script;

use super::fold::{Folded, fold};
use super::lexicon::Lexicon;
use super::numbers::Found;
use super::token::Kind;
use super::words::is_cjk;

/// Languages that are written in Latin and in Cyrillic letters.
const TWO_SCRIPTS: &[&str] = &["sr", "bs", "uz", "az", "kk", "tk", "mn", "tg", "ky"];

/// What a reader of one language takes for granted.
pub(crate) struct Reader<'a> {
    /// Tag of the language; empty when it is not known.
    pub(crate) tag: &'a str,
    /// Its script, `Latn`.
    pub(crate) script: Option<&'a str>,
    /// Its ordinary words.
    pub(crate) ordinary: Vec<&'a HashSet<String>>,
    pub(crate) lexicon: &'a Lexicon<'a>,
    /// Folded words of the facts' names.
    pub(crate) given: Vec<String>,
}

impl Reader<'_> {
    /// Every name and every disguise among the glyphs that nothing else stands for.
    pub(crate) fn find(&self, folded: &Folded, covered: impl Fn(usize, usize) -> bool) -> Vec<Found> {
        let mut found = Vec::new();
        let mut previous = String::new();
        for (order, (from, to)) in words(folded).into_iter().enumerate() {
            let word = folded.slice(from, to);
            if !covered(from, to) {
                if self.is_disguised(folded, from, to) && (self.script == Some("Latn") || !self.is_ordinary(&word)) {
                    found.push((from, to, Kind::Disguise));
                } else if self.is_name(folded, (from, to), &word, &previous, order) {
                    found.push((from, to, Kind::Name));
                }
            }
            previous = word;
        }
        let lettered =
            |c: char| matches!(c, '\u{1D00}'..='\u{1DBF}' | '\u{1F130}'..='\u{1F1FF}' | '\u{A730}'..='\u{A7FF}');
        let signs = folded.glyphs.iter().enumerate().filter(|(_, glyph)| lettered(glyph.source));
        found.extend(signs.map(|(i, _)| (i, i + 1, Kind::Disguise)));
        found
    }

    fn is_name(&self, folded: &Folded, (from, to): (usize, usize), word: &str, previous: &str, order: usize) -> bool {
        let Some(first) = folded.glyphs.get(from).map(|glyph| glyph.source) else { return false };
        let latin = script(first) == Script::Latin;
        let own = self.is_own(script(first));
        if self.tag.is_empty() || !first.is_uppercase() || to - from < 2 || (!own && !latin) {
            return false;
        }
        // A foreign script is no sentence's beginning.
        if own && (begins(folded, from) || is_greeted(folded, to, order)) {
            return false;
        }
        let noun = !self.lexicon.announces_name(previous) || is_german_noun(word);
        if own && self.lexicon.has_capital_nouns() && noun {
            return false;
        }
        !self.is_known(word)
    }

    /// An ordinary word, or one of a fact's name, perhaps with an ending of the language.
    fn is_known(&self, word: &str) -> bool {
        let ending = |given: &String| {
            let common = word.chars().zip(given.chars()).take_while(|(a, b)| a == b).count();
            let (own, whole) = (word.chars().count(), given.chars().count());
            common >= 3 && common + 2 >= whole && common + 4 >= own
        };
        self.lexicon.is_no_name(word) || self.is_ordinary(word) || self.given.iter().any(ending)
    }

    fn is_ordinary(&self, word: &str) -> bool {
        self.ordinary.iter().any(|words| words.contains(word))
    }

    fn is_own(&self, script: Script) -> bool {
        let own = match self.script {
            Some("Latn") => Script::Latin,
            Some("Cyrl") => Script::Cyrillic,
            Some("Grek") => Script::Greek,
            Some("Armn") => Script::Armenian,
            _ => return false,
        };
        let two = TWO_SCRIPTS.contains(&self.tag) && matches!(script, Script::Latin | Script::Cyrillic);
        own == script || two
    }

    /// Letters of several scripts in one word, or of another alphabet than the language's, Latin apart.
    fn is_disguised(&self, folded: &Folded, from: usize, to: usize) -> bool {
        let alphabets = [Script::Latin, Script::Cyrillic, Script::Greek, Script::Armenian, Script::Cherokee];
        let mut seen: Vec<Script> = Vec::new();
        for glyph in &folded.glyphs[from..to] {
            let script = script(glyph.source);
            if alphabets.contains(&script) && !seen.contains(&script) {
                seen.push(script);
            }
        }
        let alphabetic = matches!(self.script, Some("Latn" | "Cyrl" | "Grek" | "Armn"));
        let foreign = |script: &Script| *script != Script::Latin && !self.is_own(*script);
        seen.len() > 1 || (alphabetic && seen.iter().any(foreign))
    }
}

/// The scripts a text is written in, by their codes; Latin only where there is no other.
pub(crate) fn scripts(text: &str) -> Vec<&'static str> {
    let map = CodePointMapData::<Script>::new();
    let short = |script: Script| -> &'static [&'static str] {
        match script {
            Script::Cyrillic => &["Cyrl"],
            Script::Greek => &["Grek"],
            Script::Armenian => &["Armn"],
            Script::Georgian => &["Geor"],
            Script::Hebrew => &["Hebr"],
            Script::Arabic => &["Arab"],
            Script::Devanagari => &["Deva"],
            Script::Bengali => &["Beng"],
            Script::Gujarati => &["Gujr"],
            Script::Gurmukhi => &["Guru"],
            Script::Kannada => &["Knda"],
            Script::Malayalam => &["Mlym"],
            Script::Oriya => &["Orya"],
            Script::Sinhala => &["Sinh"],
            Script::Tamil => &["Taml"],
            Script::Telugu => &["Telu"],
            Script::Thai => &["Thai"],
            Script::Lao => &["Laoo"],
            Script::Khmer => &["Khmr"],
            Script::Myanmar => &["Mymr"],
            Script::Ethiopic => &["Ethi"],
            Script::Hangul => &["Kore"],
            Script::Hiragana | Script::Katakana => &["Jpan"],
            Script::Han => &["Hans", "Hant", "Jpan"],
            _ => &[],
        }
    };
    let mut found: Vec<&'static str> = text.chars().flat_map(|c| short(map.get(c))).copied().collect();
    found.sort_unstable();
    found.dedup();
    if found.is_empty() { vec!["Latn"] } else { found }
}

/// Folded words of the facts' names, three letters at least.
pub(crate) fn given(facts: &[Fact]) -> Vec<String> {
    let names = facts.iter().filter_map(|fact| match &fact.value {
        FactValue::Name(text) | FactValue::Passage(text) => Some(fold(text)),
        _ => None,
    });
    let words = names.flat_map(|n| n.split(|c: char| !c.is_alphabetic()).map(str::to_owned).collect::<Vec<_>>());
    words.filter(|word| word.chars().count() >= 3).collect()
}

fn script(c: char) -> Script {
    CodePointMapData::<Script>::new().get(c)
}

/// Glyph spans of the words.
fn words(folded: &Folded) -> Vec<(usize, usize)> {
    let letter = |i: usize| folded.c(i).is_some_and(|c| c.is_alphabetic() && !is_cjk(c));
    let mut found = Vec::new();
    let mut from = 0;
    while from < folded.glyphs.len() {
        let mut to = from;
        while letter(to) {
            to += 1;
        }
        if to > from {
            found.push((from, to));
        }
        from = to.max(from + 1);
    }
    found
}

/// Whether a sentence begins there.
fn begins(folded: &Folded, from: usize) -> bool {
    let mut i = from;
    while folded.before(i).is_some_and(|c| {
        !c.is_alphanumeric() && !matches!(c, '.' | '!' | '?' | '\n' | ':' | ',' | ';' | '-' | '…' | '·')
    }) {
        i -= 1;
    }
    match folded.before(i) {
        None | Some('!' | '?' | '\n' | '…' | '·') => true,
        // "- Item" at the start of a line.
        Some('-') => matches!(folded.before(i - 1), None | Some('\n')),
        // A point ends a sentence, not an abbreviation before a name.
        Some('.') => i < from && folded.before(i - 1).is_some_and(|c| !c.is_uppercase()),
        _ => false,
    }
}

/// "Hello Anna,": one of the first words of a text, with a comma or an exclamation mark behind it.
fn is_greeted(folded: &Folded, to: usize, order: usize) -> bool {
    (1..=3).contains(&order) && matches!(folded.c(to), Some(',' | '!')) && {
        let breaks = (0..to).any(|i| folded.c(i).is_some_and(|c| matches!(c, '.' | ',' | '!' | '?' | ':' | '\n')));
        !breaks
    }
}

/// Endings of German nouns that are no names.
fn is_german_noun(word: &str) -> bool {
    [
        "ung", "ungen", "heit", "keit", "schaft", "tion", "tionen", "tat", "nis", "tum", "ling", "chen", "ment", "age",
        "ie", "ik", "ur",
    ]
    .iter()
    .any(|end| word.ends_with(end))
}
