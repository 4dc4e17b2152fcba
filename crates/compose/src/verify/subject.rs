//! Whose number it is: of two products in one draft, the price of one must not be said of the other.

use super::fold::{Folded, fold};
use super::truth::{Backing, Truth};

/// A place where a thing is named: glyph span and thing.
type Mention = (usize, usize, usize);
/// A piece that only facts of some things stand behind: glyph span and things.
type Piece<'a> = (usize, usize, &'a [usize]);

/// Indices of those pieces that are said of another thing than the one their facts are about.
pub(crate) fn misplaced(folded: &Folded, truth: &Truth<'_>, pieces: &[(usize, usize, Backing)]) -> Vec<usize> {
    if truth.titles.len() < 2 {
        return Vec::new();
    }
    let mentions = mentions(folded, truth);
    let mut wrong = Vec::new();
    let mut before: Option<Vec<usize>> = None;
    for (start, end) in sentences(folded, &mentions, pieces) {
        let named: Vec<Mention> = mentions.iter().filter(|m| start <= m.0 && m.0 < end).copied().collect();
        let said: Vec<(usize, Piece<'_>)> = pieces
            .iter()
            .enumerate()
            .filter_map(|(i, (a, b, backing))| match backing {
                Backing::Of(things) if start <= *a && *a < end => Some((i, (*a, *b, things.as_slice()))),
                _ => None,
            })
            .collect();
        let sentence = Sentence { folded, span: (start, end), named: &named, said: &said, before: before.as_deref() };
        wrong.extend(sentence.misplaced());
        if !named.is_empty() {
            before = Some(named.iter().map(|m| m.2).collect());
        }
    }
    wrong
}

struct Sentence<'a> {
    folded: &'a Folded,
    span: (usize, usize),
    named: &'a [Mention],
    said: &'a [(usize, Piece<'a>)],
    /// The things named before.
    before: Option<&'a [usize]>,
}

impl Sentence<'_> {
    fn misplaced(&self) -> Vec<usize> {
        let off = |assign: &dyn Fn(usize, &Piece<'_>) -> Option<usize>| -> Vec<usize> {
            let wrong = self
                .said
                .iter()
                .enumerate()
                .filter(|(order, (_, piece))| assign(*order, piece).is_some_and(|thing| !piece.2.contains(&thing)));
            wrong.map(|(_, (index, _))| *index).collect()
        };
        let (Some(first), Some(last), Some((_, said_first))) =
            (self.named.first(), self.named.last(), self.said.first())
        else {
            let ok = |piece: &Piece<'_>| self.before.is_none_or(|things| piece.2.iter().any(|t| things.contains(t)));
            return self.said.iter().filter(|(_, piece)| !ok(piece)).map(|(index, _)| *index).collect();
        };
        let earlier = |piece: &Piece<'_>| self.named.iter().rev().find(|m| m.0 < piece.0);
        let later = |piece: &Piece<'_>| self.named.iter().find(|m| m.0 >= piece.1);
        // "A costs 1 and B costs 2."
        let by_earlier = off(&|_, piece| earlier(piece).or(Some(first)).map(|m| m.2));
        if by_earlier.is_empty() {
            return by_earlier;
        }
        let by_clause = off(&|_, piece| self.of_clause(piece).or_else(|| earlier(piece).or(Some(first)).map(|m| m.2)));
        // "1 for A and 2 for B."
        let numbers_first = said_first.0 < first.0;
        let by_later = off(&|_, piece| later(piece).or(Some(last)).map(|m| m.2));
        // "A and B cost 1 and 2."
        let names_first = last.0 < said_first.0 && self.named.len() == self.said.len();
        let in_order = off(&|order, _| self.named.get(order).map(|m| m.2));
        let holds =
            by_clause.is_empty() || (numbers_first && by_later.is_empty()) || (names_first && in_order.is_empty());
        if holds { Vec::new() } else { by_earlier }
    }

    /// The only thing that the piece's clause names.
    fn of_clause(&self, piece: &Piece<'_>) -> Option<usize> {
        let ends = |c: char| matches!(c, ',' | ';' | '，' | '、' | '،' | '–' | '—' | '(' | ')' | '\n');
        let mut from = piece.0;
        while from > self.span.0 && !self.folded.before(from).is_some_and(ends) {
            from -= 1;
        }
        let mut to = piece.1;
        while to < self.span.1 && !self.folded.c(to).is_some_and(ends) {
            to += 1;
        }
        let mut things: Vec<usize> = self.named.iter().filter(|m| from <= m.0 && m.0 < to).map(|m| m.2).collect();
        things.dedup();
        if let [thing] = things[..] { Some(thing) } else { None }
    }
}

/// Sentences by glyphs; a point within a name or a number ends none.
fn sentences(folded: &Folded, mentions: &[Mention], pieces: &[(usize, usize, Backing)]) -> Vec<(usize, usize)> {
    let inside = |i: usize| mentions.iter().any(|m| m.0 <= i && i < m.1) || pieces.iter().any(|p| p.0 <= i && i < p.1);
    let mut found = Vec::new();
    let mut start = 0;
    for i in 0..folded.glyphs.len() {
        let ends = folded.c(i).is_some_and(|c| matches!(c, '.' | '!' | '?' | '\n' | '。' | '؟' | '।' | ';'));
        if ends && !inside(i) {
            found.push((start, i + 1));
            start = i + 1;
        }
    }
    found.push((start, folded.glyphs.len()));
    found
}

/// Where the things are named: by their whole title, else by words that only one title has.
fn mentions(folded: &Folded, truth: &Truth<'_>) -> Vec<Mention> {
    let mut titles: Vec<(usize, String)> = truth.titles.iter().map(|(thing, title)| (*thing, fold(title))).collect();
    titles.sort_by_key(|(_, title)| std::cmp::Reverse(title.len()));
    let mut found: Vec<Mention> = Vec::new();
    let add = |thing: usize, needle: &str, found: &mut Vec<Mention>| {
        for (from, to) in super::said::places(folded, needle) {
            if !found.iter().any(|m| m.0 < to && from < m.1) {
                found.push((from, to, thing));
            }
        }
    };
    for (thing, title) in &titles {
        add(*thing, title, &mut found);
    }
    for (thing, title) in &titles {
        let own = title.split(|c: char| !c.is_alphanumeric()).filter(|word| word.chars().count() >= 3);
        for word in own {
            let elsewhere = titles
                .iter()
                .any(|(other, t)| other != thing && t.split(|c: char| !c.is_alphanumeric()).any(|w| w == word));
            if !elsewhere {
                add(*thing, word, &mut found);
            }
        }
    }
    found.sort_unstable();
    found
}
