//! Where the facts of a draft are said word by word: names, addresses, codes and days.

use domain::fact::{Fact, FactValue};

use super::fold::{Folded, fold};
use super::words::{is_change_of_script, is_cjk};
use crate::clean;
use crate::format::date::Day;
use crate::library::{FALLBACK, Library, Locale};

/// Glyph spans where facts are said word by word.
#[derive(Default)]
pub(crate) struct Said {
    pub(crate) names: Vec<Named>,
    pub(crate) links: Vec<(usize, usize)>,
    pub(crate) codes: Vec<(usize, usize)>,
    pub(crate) days: Vec<(usize, usize)>,
}

impl Said {
    /// Whether a name, an address, a code or a day stands there.
    pub(crate) fn covers(&self, from: usize, to: usize) -> bool {
        let within = |spans: &[(usize, usize)]| spans.iter().any(|(a, b)| *a <= from && to <= *b);
        let named = self.names.iter().any(|n| n.from <= from && to <= n.to);
        named || within(&self.links) || within(&self.codes) || within(&self.days)
    }

    /// Looks for every fact in the text, in these languages and in English.
    pub(crate) fn find(locales: &[&Locale], library: &Library, text: &str, folded: &Folded, allowed: &[Fact]) -> Self {
        let mut said = Self::default();
        for (index, fact) in allowed.iter().enumerate() {
            match &fact.value {
                FactValue::Name(name) => said.name(&clean::name(name), index, text, folded),
                FactValue::Passage(passage) => said.name(&clean::passage(passage), index, text, folded),
                FactValue::Code(code) => said.codes.extend(places(folded, &fold(code))),
                FactValue::Link(url) | FactValue::Image(url) => {
                    said.links.extend(links(folded, text, url));
                }
                FactValue::Date { at, zone } => {
                    let day = Day::of(*at, zone);
                    for locale in locales {
                        said.days.extend(locale.ways(&day).iter().flat_map(|way| places(folded, way)));
                    }
                    // English names of months are understood everywhere; its order of figures is not.
                    let english = library.exact(FALLBACK).map(|english| english.ways(&day));
                    let in_words =
                        english.iter().flat_map(|ways| ways.iter()).filter(|way| way.contains(char::is_alphabetic));
                    said.days.extend(in_words.flat_map(|way| places(folded, way)));
                }
                _ => {}
            }
        }
        said
    }

    fn name(&mut self, name: &str, fact: usize, text: &str, folded: &Folded) {
        for (from, to) in places(folded, &fold(name)) {
            let (start, end) = folded.span(from, to);
            self.names.push(Named { from, to, exact: text.get(start..end) == Some(name), fact });
        }
    }
}

/// A place where a name stands.
pub(crate) struct Named {
    pub(crate) from: usize,
    pub(crate) to: usize,
    /// Letter by letter.
    pub(crate) exact: bool,
    /// Index of the fact.
    pub(crate) fact: usize,
}

/// Places where `needle` stands as words of its own.
pub(crate) fn places(folded: &Folded, needle: &str) -> Vec<(usize, usize)> {
    if needle.is_empty() {
        return Vec::new();
    }
    let length = needle.chars().count();
    let joined = |a: Option<char>, b: Option<char>| match (a, b) {
        (Some(a), Some(b)) => [a, b].iter().all(|c| c.is_alphanumeric() && !is_cjk(*c)) && !is_change_of_script(a, b),
        _ => false,
    };
    let spans = folded.text.match_indices(needle).map(|(at, _)| folded.glyph_at(at)).map(|from| (from, from + length));
    spans
        .filter(|(from, to)| {
            let apart = !joined(folded.before(*from), folded.c(*from)) && !joined(folded.before(*to), folded.c(*to));
            apart && !runs_on(folded, *from, *to)
        })
        .collect()
}

/// "1.30.11" does not say "30.11", "3-CODE-9" does not say "CODE".
fn runs_on(folded: &Folded, from: usize, to: usize) -> bool {
    let joint = |c: Option<char>| c.is_some_and(|c| matches!(c, '.' | ',' | '/' | '-' | '_' | ':'));
    // A full-width comma or colon sets apart.
    let full_width = |i: usize| folded.glyphs.get(i).is_some_and(|g| matches!(g.source, '，' | '：' | '、'));
    let digit = |c: Option<char>| c.is_some_and(|c| c.is_ascii_digit());
    let digit_first = digit(folded.c(from))
        && joint(folded.before(from))
        && from >= 2
        && !full_width(from - 1)
        && digit(folded.before(from - 1));
    let digit_last = digit(folded.before(to)) && joint(folded.c(to)) && !full_width(to) && digit(folded.c(to + 1));
    digit_first || digit_last
}

/// Places where exactly this address stands, not as the beginning of a longer one.
fn links(folded: &Folded, text: &str, url: &str) -> Vec<(usize, usize)> {
    let bare = url.split_once("://").map_or(url, |(_, rest)| rest);
    let mut found = Vec::new();
    for needle in [url, bare, url.trim_end_matches('/'), bare.trim_end_matches('/')] {
        for (start, _) in text.match_indices(needle).filter(|_| !needle.is_empty()) {
            let end = start + needle.len();
            let goes_on = text[end..]
                .starts_with(|c: char| c.is_alphanumeric() && !is_cjk(c) || "/?=&-_%#@:+~$".contains(c))
                || text[end..].starts_with('.') && text[end + 1..].starts_with(char::is_alphanumeric);
            let before = text[..start].chars().next_back();
            let goes_before = before.is_some_and(|c| c.is_alphanumeric() && !is_cjk(c) || "/.@-_:".contains(c));
            if !goes_on && !goes_before {
                let from = folded.glyphs.partition_point(|g| g.start < start);
                found.push((from, folded.glyphs.partition_point(|g| g.start < end)));
            }
        }
    }
    found
}
