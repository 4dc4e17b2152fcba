//! Reads a text as a suspicious shopper would and names everything commercial in it. Knows nothing of templates or of
//! how texts are made: only languages, scripts and disguises.
//!
//! To find more: a word goes into a locale's `words.toml`; a new kind of content is a pass here and a [`Kind`].

use icu_properties::props::GeneralCategory;

use super::claims::{Claim, Topic};
use super::fold::Folded;
use super::lexicon::Lexicon;
use super::numbers::{self, Found, qualify};
use super::token::{DateWord, Kind, Quantity, Role, Token};
use super::words::{Class, Meaning, is_cjk};
use super::{east_asian, links, spelled};
use crate::clean::{category, is_hidden};

/// An initial stands this near the beginning of a text ("Bonjour M. Dupont").
const INITIAL_GLYPHS_MAX: usize = 16;

/// What a reader found.
pub(crate) struct Scan {
    pub(crate) folded: Folded,
    /// Everything commercial, in order.
    pub(crate) tokens: Vec<Token>,
    /// Every listed word with what it means, by glyphs.
    pub(crate) finds: Vec<(usize, usize, Meaning)>,
}

/// Everything commercial in `text`.
pub(crate) fn scan(lexicon: &Lexicon<'_>, text: &str) -> Scan {
    let folded = Folded::new(text);
    let finds = lexicon.find(&folded);
    let harmless = finds.iter().filter(|(_, _, m)| *m == Meaning::Harmless).map(|(a, b, _)| (*a, *b)).collect();
    let taken = vec![false; folded.glyphs.len()];
    let mut pass = Pass { folded: &folded, lexicon, finds: &finds, harmless, taken, tokens: Vec::new() };
    pass.links();
    pass.codes_after_words();
    pass.digits();
    pass.spelled_numbers();
    pass.dates();
    pass.promises();
    pass.spaced_out();
    pass.signs();
    if lexicon.is_for_drafts() {
        pass.claims();
        pass.letter_sizes();
        pass.markup();
    }
    let mut tokens = pass.tokens;
    hidden(text, &folded, &mut tokens);
    tokens.sort_by_key(|t| (t.start, t.end));
    Scan { folded, tokens, finds }
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
    finds: &'a [(usize, usize, Meaning)],
    /// Innocent uses of listed words.
    harmless: Vec<(usize, usize)>,
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
        for (_, end, _) in self.finds.iter().filter(|(_, _, meaning)| *meaning == Meaning::Code) {
            let from = (*end..end + 24)
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
            } else if let Some(found) = self.east_asian_number(i).filter(|_| !self.taken[i]) {
                i = found.1.max(i + 1);
                self.add(found);
            } else {
                i += 1;
            }
        }
    }

    fn east_asian_number(&self, i: usize) -> Option<Found> {
        let chinese = east_asian::chinese_at(self.folded, self.lexicon, i);
        chinese.or_else(|| east_asian::korean_at(self.folded, self.lexicon, i))
    }

    fn spelled_numbers(&mut self) {
        // "الاثنين" is Monday before it is two.
        let days: Vec<_> = self.finds.iter().filter(|f| matches!(f.2, Meaning::Day(_))).map(|f| (f.0, f.1)).collect();
        for (from, to, values) in spelled::find(self.folded, self.lexicon, self.finds) {
            let in_day = days.iter().any(|(a, b)| *a <= from && to <= *b && to - from < b - a);
            if !in_day && self.is_free(from, to) && !inside(&self.harmless, from, to) {
                let quantity = Quantity { values, ..Quantity::default() };
                let found = qualify(self.folded, self.lexicon, (from, to), quantity, false);
                self.add(found);
            }
        }
    }

    fn dates(&mut self) {
        let days = self.finds.iter().filter_map(|(from, to, meaning)| match meaning {
            Meaning::Day(day) => Some((*from, *to, *day)),
            Meaning::DoubtfulMonth(month) => {
                self.stands_at_number(*from, *to).then_some((*from, *to, DateWord::Month(*month)))
            }
            _ => None,
        });
        let mut found: Vec<_> = days.collect();
        found.sort_by_key(|(from, to, _)| (*from, std::cmp::Reverse(*to)));
        for (from, to, day) in found {
            if self.is_free(from, to) && !inside(&self.harmless, from, to) {
                self.add((from, to, Kind::Date(day)));
                if matches!(day, DateWord::Month(_)) {
                    self.day_beside(from, to);
                }
            }
        }
    }

    /// A plain number beside the name of a month is one of its days.
    fn day_beside(&mut self, from: usize, to: usize) {
        let folded = self.folded;
        let near = |a: usize, b: usize| {
            b >= a
                && b - a <= 4
                && !folded.slice(a, b).chars().any(|c| c.is_ascii_digit() || matches!(c, '!' | '?' | '\n' | ';'))
        };
        for token in &mut self.tokens {
            if let Kind::Number(quantity) = &mut token.kind
                && quantity.role == Role::Plain
                && (near(token.to, from) || (token.from >= to && token.from - to <= 2))
            {
                quantity.role = Role::Calendar;
            }
        }
    }

    fn stands_at_number(&self, from: usize, to: usize) -> bool {
        let digit = |c: Option<char>| c.is_some_and(|c| c.is_ascii_digit());
        let spaced_before = from.checked_sub(1).is_some_and(|i| digit(self.folded.before(i)));
        digit(self.folded.before(from)) || spaced_before || digit(self.folded.c(to)) || digit(self.folded.c(to + 1))
    }

    fn promises(&mut self) {
        let promise = |(from, to, meaning): &(usize, usize, Meaning)| match meaning {
            Meaning::Promise(class) if !inside(&self.harmless, *from, *to) => Some((*from, *to, *class)),
            _ => None,
        };
        let mut found: Vec<(usize, usize, Class)> = self.finds.iter().filter_map(promise).collect();
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

    /// States, materials, colours, carriers, cities; a size by name only beside a word for size.
    fn claims(&mut self) {
        let mut found: Vec<Found> = Vec::new();
        for (from, to, meaning) in self.finds {
            match meaning {
                Meaning::Claim(claim) => found.push((*from, *to, Kind::Claim(*claim))),
                Meaning::Parcel => found.push((*from, *to, Kind::Parcel)),
                Meaning::SizeName(claim) if self.is_size_named(*from, *to) => {
                    found.push((*from, *to, Kind::Claim(*claim)))
                }
                _ => {}
            }
        }
        found.sort_by_key(|(from, to, _)| (std::cmp::Reverse(to - from), *from));
        for (from, to, kind) in found {
            if self.is_free(from, to) && !inside(&self.harmless, from, to) {
                self.add((from, to, kind));
            }
        }
    }

    fn is_size_named(&self, from: usize, to: usize) -> bool {
        let gap = |c: char| matches!(c, ' ' | ':' | '-' | '"' | '(');
        let after = if self.folded.c(to).is_some_and(gap) { to + 1 } else { to };
        let mut before = from;
        while self.folded.before(before).is_some_and(gap) {
            before -= 1;
        }
        self.lexicon.size_word_before(self.folded, before).is_some() || self.lexicon.size_word_at(self.folded, after)
    }

    /// `M`, `XL`: capitals that stand alone.
    fn letter_sizes(&mut self) {
        let glyphs = &self.folded.glyphs;
        let mut from = 0;
        while from < glyphs.len() {
            let mut to = from;
            while glyphs.get(to).is_some_and(|g| g.c.is_ascii_alphabetic() && !g.source.is_lowercase()) {
                to += 1;
            }
            let word = self.folded.slice(from, to);
            let apart = |c: Option<char>| {
                !c.is_some_and(|c| (c.is_alphanumeric() && !is_cjk(c)) || matches!(c, '\'' | '-' | '&'))
            };
            let whole = apart(self.folded.before(from)) && apart(self.folded.c(to));
            // One letter at the start of a sentence, or with a point in an address of a person, is an initial or a word.
            let greeted =
                from <= INITIAL_GLYPHS_MAX && self.folded.c(to) == Some('.') && self.folded.c(to + 1).is_some();
            let initial = to - from == 1 && (self.begins(from) || greeted);
            let size = matches!(word.as_str(), "xxs" | "xs" | "s" | "m" | "l" | "xl" | "xxl" | "xxxl");
            if size && whole && !initial && self.is_free(from, to) {
                let claim = Claim::new(Topic::Size, &word);
                self.add((from, to, Kind::Claim(claim)));
            }
            from = to.max(from + 1);
        }
    }

    /// Whether a sentence begins at glyph `from`.
    fn begins(&self, from: usize) -> bool {
        let mut i = from;
        while self.folded.before(i).is_some_and(|c| matches!(c, ' ' | '"' | '\'' | '¿' | '¡' | '*' | '«' | '“' | '„'))
        {
            i -= 1;
        }
        self.folded.before(i).is_none_or(|c| matches!(c, '.' | '!' | '?' | '\n'))
    }

    /// `[text](address)`, `![picture](…)`, `[text][reference]`, `<a …>`.
    fn markup(&mut self) {
        for sign in ["](", "][", "]:", "![", "<a ", "<img", "<http"] {
            for (at, _) in self.folded.text.match_indices(sign) {
                let from = self.folded.glyph_at(at);
                self.add((from, from + sign.chars().count(), Kind::Markup));
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
                let promise = self.lexicon.meanings_at(&spelled, 0).into_iter().find_map(|meaning| match meaning {
                    Meaning::Promise(class) => Some(class),
                    _ => None,
                });
                if let Some(class) = promise {
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
        for (from, to, _) in self.finds.iter().filter(|(_, _, meaning)| *meaning == Meaning::Percent) {
            if self.is_free(*from, *to) {
                self.add((*from, *to, Kind::Sign));
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
