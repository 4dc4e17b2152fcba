//! Reads a text as a suspicious shopper would and names everything commercial in it. Knows nothing of templates or of
//! how texts are made: only languages, scripts and disguises.
//!
//! To find more: a word goes into a locale's `words.toml`; a new kind of content is a pass here and a [`Kind`].

use icu_properties::props::GeneralCategory;

use super::fold::Folded;
use super::lexicon::Lexicon;
use super::numbers::{self, Found};
use super::token::{DateWord, Decimal, Kind, Quantity, Token};
use super::words::{Class, Words, is_cjk};
use super::{links, numbers::qualify};
use crate::clean::{category, is_hidden};

/// Everything commercial in `text`, in order.
pub(crate) fn scan(lexicon: &Lexicon<'_>, text: &str) -> (Folded, Vec<Token>) {
    let folded = Folded::new(text);
    let mut pass = Pass { folded: &folded, lexicon, taken: vec![false; folded.glyphs.len()], tokens: Vec::new() };
    pass.links();
    pass.codes_after_words();
    pass.digits();
    pass.spelled_numbers();
    pass.dates();
    pass.promises();
    pass.spaced_out();
    pass.signs();
    let mut tokens = pass.tokens;
    hidden(text, &folded, &mut tokens);
    tokens.sort_by_key(|t| (t.start, t.end));
    (folded, tokens)
}

/// Characters nobody sees, numerals that fold to no digit, and signs that are words.
fn hidden(text: &str, folded: &Folded, tokens: &mut Vec<Token>) {
    let mut before = None;
    let mut chars = text.char_indices().peekable();
    while let Some((start, c)) = chars.next() {
        let after = chars.peek().map(|(_, c)| *c);
        let numeral = matches!(category(c), GeneralCategory::LetterNumber | GeneralCategory::OtherNumber);
        let kind = if is_hidden(c, before, after) {
            Some(Kind::Hidden)
        } else if matches!(c, '💯' | '🔟' | '⃣') || (numeral && !has_digit(folded, start)) {
            Some(Kind::Number(Quantity::default()))
        } else {
            None
        };
        if let Some(kind) = kind {
            tokens.push(Token { start, end: start + c.len_utf8(), from: 0, to: 0, kind });
        }
        before = Some(c);
    }
}

fn has_digit(folded: &Folded, start: usize) -> bool {
    let from = folded.glyphs.partition_point(|g| g.start < start);
    folded.glyphs[from..].iter().take_while(|g| g.start == start).any(|g| g.c.is_ascii_digit())
}

struct Pass<'a> {
    folded: &'a Folded,
    lexicon: &'a Lexicon<'a>,
    /// Glyphs that belong to a token already.
    taken: Vec<bool>,
    tokens: Vec<Token>,
}

impl Pass<'_> {
    fn add(&mut self, (from, to, kind): Found) {
        if from >= to || to > self.taken.len() {
            return;
        }
        let (start, end) = self.folded.span(from, to);
        self.taken[from..to].fill(true);
        self.tokens.push(Token { start, end, from, to, kind });
    }

    fn is_free(&self, from: usize, to: usize) -> bool {
        self.taken.get(from..to).is_some_and(|t| t.iter().all(|t| !t))
    }

    fn links(&mut self) {
        for (from, to) in links::find(self.folded) {
            self.add((from, to, Kind::Link));
        }
    }

    /// "code WELCOME": a word in capitals, or with a digit, after a word that announces a code.
    fn codes_after_words(&mut self) {
        let patterns: Vec<_> = self.lexicon.all().flat_map(|w: &Words| &w.code_before).collect();
        for pattern in patterns {
            for (_, end) in pattern.find(self.folded) {
                let from = (end..end + 24)
                    .take_while(|i| self.folded.c(*i).is_some_and(|c| c != '\n' && c != '.'))
                    .find(|i| self.is_code_start(*i));
                if let Some(from) = from {
                    let to = (from..).find(|i| !self.folded.c(*i).is_some_and(is_code_char)).unwrap_or(from);
                    if self.is_free(from, to) {
                        self.add((from, to, Kind::Code));
                    }
                }
            }
        }
    }

    /// Three or more capitals or digits at the start of a word, none of its letters small.
    fn is_code_start(&self, from: usize) -> bool {
        if self.folded.before(from).is_some_and(is_code_char) {
            return false;
        }
        let word = self.folded.glyphs[from..].iter().take_while(|g| is_code_char(g.c));
        let (mut length, mut shouted) = (0, true);
        for glyph in word {
            length += 1;
            shouted &= !glyph.source.is_lowercase();
        }
        length >= 3 && shouted
    }

    fn digits(&mut self) {
        let mut i = 0;
        while i < self.folded.glyphs.len() {
            let digit = self.folded.c(i).is_some_and(|c| c.is_ascii_digit());
            if digit && !self.taken[i] {
                let found = numbers::digits_at(self.folded, self.lexicon, i);
                i = found.1.max(i + 1);
                self.add(found);
            } else if let Some(found) = numbers::chinese_at(self.folded, self.lexicon, i).filter(|_| !self.taken[i]) {
                i = found.1.max(i + 1);
                self.add(found);
            } else {
                i += 1;
            }
        }
    }

    fn spelled_numbers(&mut self) {
        let mut spans: Vec<(usize, usize, i64)> = Vec::new();
        for words in self.lexicon.all() {
            for (pattern, value) in &words.numbers {
                spans.extend(pattern.find(self.folded).into_iter().map(|(a, b)| (a, b, *value)));
            }
        }
        spans.sort_by_key(|(from, to, _)| (*from, std::cmp::Reverse(*to)));
        let harmless = self.harmless();
        for (from, to, value) in spans {
            if !self.is_free(from, to) || inside(&harmless, from, to) {
                continue;
            }
            let values = if value == 0 { Vec::new() } else { vec![Decimal::new(i128::from(value), 0)] };
            let quantity = Quantity { values, ..Quantity::default() };
            let (mut from, mut to, mut kind) = qualify(self.folded, self.lexicon, (from, to), quantity, false);
            self.join_tens(&mut from, &mut to, &mut kind);
            self.add((from, to, kind));
        }
    }

    /// "twenty-five": two spelled numbers side by side are one.
    fn join_tens(&self, from: &mut usize, to: &mut usize, kind: &mut Kind) {
        let joint = self.folded.c(*to).filter(|c| matches!(c, '-' | ' '));
        let Kind::Number(first) = kind else { return };
        let tens = (2..=9).map(|t| (t * 10, Decimal::new(t * 10, 0)));
        let Some((ten, _)) = tens.into_iter().find(|(_, d)| first.values.iter().any(|v| v.same(*d))) else { return };
        if joint.is_none() {
            return;
        }
        let ones = self.lexicon.all().flat_map(|w| &w.numbers).filter(|(_, n)| (1..=9).contains(n));
        let found = ones.filter_map(|(p, n)| Some((p.at(self.folded, *to + 1)?, *n))).max();
        if let Some((end, one)) = found {
            let quantity = Quantity { values: vec![Decimal::new(ten + i128::from(one), 0)], ..Quantity::default() };
            let joined = qualify(self.folded, self.lexicon, (*from, end), quantity, false);
            (*from, *to, *kind) = joined;
        }
    }

    fn dates(&mut self) {
        let mut found: Vec<Found> = Vec::new();
        for words in self.lexicon.all() {
            let every = |p: &super::words::Pattern, day: DateWord| {
                p.find(self.folded).into_iter().map(move |(a, b)| (a, b, Kind::Date(day))).collect::<Vec<_>>()
            };
            found.extend(words.weekdays.iter().flat_map(|(p, n)| every(p, DateWord::Weekday(*n))));
            found.extend(words.relative.iter().flat_map(|(p, n)| every(p, DateWord::Relative(*n))));
            found.extend(words.date_words.iter().flat_map(|p| every(p, DateWord::Other)));
            for (pattern, month) in &words.months {
                let doubtful = words.date_words_with_number.iter().any(|p| p.as_str() == pattern.as_str());
                let months = every(pattern, DateWord::Month(*month)).into_iter();
                found.extend(months.filter(|(a, b, _)| !doubtful || self.stands_at_number(*a, *b)));
            }
        }
        found.sort_by_key(|(from, to, _)| (*from, std::cmp::Reverse(*to)));
        let harmless = self.harmless();
        for find in found {
            if self.is_free(find.0, find.1) && !inside(&harmless, find.0, find.1) {
                self.add(find);
            }
        }
    }

    fn stands_at_number(&self, from: usize, to: usize) -> bool {
        let digit = |c: Option<char>| c.is_some_and(|c| c.is_ascii_digit());
        let spaced_before = from.checked_sub(1).is_some_and(|i| digit(self.folded.before(i)));
        digit(self.folded.before(from)) || spaced_before || digit(self.folded.c(to)) || digit(self.folded.c(to + 1))
    }

    fn harmless(&self) -> Vec<(usize, usize)> {
        self.lexicon.all().flat_map(|w| &w.harmless).flat_map(|p| p.find(self.folded)).collect()
    }

    fn promises(&mut self) {
        let harmless = self.harmless();
        let mut found: Vec<(usize, usize, Class)> = Vec::new();
        for (class, pattern) in self.lexicon.promises() {
            found.extend(pattern.find(self.folded).into_iter().map(|(a, b)| (a, b, class)));
        }
        found.retain(|(a, b, _)| !inside(&harmless, *a, *b));
        found.sort_by_key(|(a, b, _)| (*a, std::cmp::Reverse(*b)));
        let mut end = 0;
        for (from, to, class) in found {
            // A phrase may hold a number that has its own token; a word inside a longer phrase says nothing new.
            let in_link = self.tokens.iter().any(|t| t.kind == Kind::Link && t.from <= from && to <= t.to);
            if to > end && !in_link {
                self.add((from, to, Kind::Promise(class)));
                end = to;
            }
        }
    }

    /// "F R E E", "f.r.e.e": single letters set apart still spell a word.
    fn spaced_out(&mut self) {
        let glyphs = &self.folded.glyphs;
        let mut i = 0;
        while i < glyphs.len() {
            let mut word = String::new();
            let mut end = i;
            let alone = |k: usize| glyphs.get(k).is_some_and(|g| g.c.is_alphabetic() && !is_cjk(g.c));
            let apart =
                |k: usize| glyphs.get(k).is_some_and(|g| matches!(g.c, ' ' | '.' | '-' | '_' | '*' | '·' | '|'));
            let mut k = i;
            if !self.folded.before(i).is_some_and(char::is_alphanumeric) {
                while alone(k) && !alone(k + 1) {
                    word.push(glyphs[k].c);
                    end = k + 1;
                    if !apart(k + 1) {
                        break;
                    }
                    k += 2;
                }
            }
            if word.chars().count() >= 3 {
                let spelled = Folded::new(&word);
                if let Some((class, _)) = self.lexicon.promises().find(|(_, p)| p.at(&spelled, 0).is_some()) {
                    self.add((i, end, Kind::Promise(class)));
                }
                i = end;
            } else {
                i += 1;
            }
        }
    }

    fn signs(&mut self) {
        for i in 0..self.folded.glyphs.len() {
            let c = self.folded.glyphs[i].c;
            let sign = matches!(c, '%' | '‰' | '‱') || category(c) == GeneralCategory::CurrencySymbol;
            if sign && !self.taken[i] {
                self.add((i, i + 1, Kind::Sign));
            }
        }
        let percent: Vec<_> = self.lexicon.all().flat_map(|w| &w.percent).flat_map(|p| p.find(self.folded)).collect();
        for (from, to) in percent {
            if self.is_free(from, to) {
                self.add((from, to, Kind::Sign));
            }
        }
    }
}

fn inside(spans: &[(usize, usize)], from: usize, to: usize) -> bool {
    spans.iter().any(|(a, b)| *a <= from && to <= *b)
}

fn is_code_char(c: char) -> bool {
    c.is_ascii_alphanumeric() || matches!(c, '-' | '_')
}
