//! The word lists that apply to one text: its language's, or when that is not known those of every language of its script.

use super::claims::{Claims, Unit};
use super::fold::{Folded, fold};
use super::words::{Meaning, Pattern, Words};

/// Word lists, the text's own first.
#[derive(Debug)]
pub(crate) struct Lexicon<'a> {
    lists: Vec<&'a Words>,
    everywhere: &'a Words,
    /// Of free drafts only: our own sentences are proven by their bindings.
    claims: Vec<&'a Claims>,
}

impl<'a> Lexicon<'a> {
    /// Lists of the text's languages, and the one for every language.
    pub(crate) fn new(lists: Vec<&'a Words>, everywhere: &'a Words) -> Self {
        Self { lists, everywhere, claims: Vec::new() }
    }

    /// These lists with those of claims, for a free draft.
    pub(crate) fn with_claims(self, claims: Vec<&'a Claims>) -> Self {
        Self { claims, ..self }
    }

    /// Every list.
    pub(crate) fn all(&self) -> impl Iterator<Item = &'a Words> + '_ {
        self.lists.iter().copied().chain([self.everywhere])
    }

    /// Every list of claims.
    pub(crate) fn claims(&self) -> impl Iterator<Item = &'a Claims> + '_ {
        self.claims.iter().copied()
    }

    /// Whether a free draft is read.
    pub(crate) fn is_for_drafts(&self) -> bool {
        !self.claims.is_empty()
    }

    /// Every listed word of the text, with what it means.
    pub(crate) fn find(&self, folded: &Folded) -> Vec<(usize, usize, Meaning)> {
        let mut found = Vec::new();
        self.all().for_each(|words| words.finder.find(folded, &mut found));
        self.claims().for_each(|claims| claims.finder.find(folded, &mut found));
        found
    }

    /// What the listed words mean that stand exactly at glyph `from`.
    pub(crate) fn meanings_at(&self, folded: &Folded, from: usize) -> Vec<Meaning> {
        let words = self.all().flat_map(|words| words.finder.at(folded, from).collect::<Vec<_>>());
        let claims = self.claims().flat_map(|claims| claims.finder.at(folded, from).collect::<Vec<_>>());
        words.chain(claims).map(|(_, meaning)| meaning).collect()
    }

    /// The number that one folded word says.
    pub(crate) fn number_word(&self, word: &str) -> Option<i64> {
        let listed = self.all().find_map(|words| words.number_words.get(word).copied());
        listed.or_else(|| self.claims().flat_map(|c| &c.numbers).find(|(w, _)| w == word).map(|(_, n)| *n))
    }

    /// Whether this may stand between two words of one number.
    pub(crate) fn joins_numbers(&self, between: &str) -> bool {
        matches!(between, " " | "-" | " and " | " und " | " et " | "-et-" | " y " | " e " | " و")
            || self.claims().flat_map(|c| &c.and).any(|and| and == between)
    }

    /// Whether the lists tell days from weeks.
    pub(crate) fn tells_units(&self) -> bool {
        self.claims().any(|claims| !claims.units.is_empty())
    }

    /// Whether the lists tell a price from the price before.
    pub(crate) fn tells_amounts(&self) -> bool {
        self.claims().any(|claims| claims.tells_amounts)
    }

    /// The unit of time that stands at glyph `from`.
    pub(crate) fn unit_at(&self, folded: &Folded, from: usize) -> Option<Unit> {
        let units = self.claims().flat_map(|claims| &claims.units);
        units.filter_map(|(pattern, unit)| Some((pattern.at(folded, from)?, *unit))).max().map(|(_, unit)| unit)
    }

    /// Whether a word for size stands at glyph `from`.
    pub(crate) fn size_word_at(&self, folded: &Folded, from: usize) -> bool {
        self.claims().flat_map(|claims| &claims.size).any(|pattern| pattern.at(folded, from).is_some())
    }

    /// The start of a word for size that stands right before glyph `to`.
    pub(crate) fn size_word_before(&self, folded: &Folded, to: usize) -> Option<usize> {
        self.claims().flat_map(|claims| &claims.size).filter_map(|pattern| pattern.before(folded, to)).min()
    }

    /// Whether a folded word is listed as one that is no name.
    pub(crate) fn is_no_name(&self, word: &str) -> bool {
        self.claims().any(|claims| claims.names.contains(word))
    }

    /// Whether a name is expected after this word, in languages that write all nouns with a capital.
    pub(crate) fn announces_name(&self, word: &str) -> bool {
        self.claims().any(|claims| claims.before_names.contains(word))
    }

    /// Whether the language writes all nouns with a capital.
    pub(crate) fn has_capital_nouns(&self) -> bool {
        self.claims().any(|claims| claims.capital_nouns)
    }

    /// The longest of the picked patterns that stands at glyph `from`, by its end.
    pub(crate) fn longest_at<F>(&self, folded: &Folded, from: usize, pick: F) -> Option<usize>
    where
        F: Fn(&'a Words) -> &'a [Pattern],
    {
        self.all().flat_map(pick).filter_map(|p| p.at(folded, from)).max()
    }

    /// The start of the longest of the picked patterns that stands right before glyph `to`.
    pub(crate) fn before<F>(&self, folded: &Folded, to: usize, pick: F) -> Option<usize>
    where
        F: Fn(&'a Words) -> &'a [Pattern],
    {
        self.all().flat_map(pick).filter_map(|p| p.before(folded, to)).min()
    }
}

/// Every word of a text, folded: what a language's own texts show to be ordinary words.
/// Words with a capital are names, unless the language writes all its nouns so.
pub(crate) fn ordinary_words(text: &str, capital_nouns: bool) -> impl Iterator<Item = String> + '_ {
    let words = text.split(|c: char| !c.is_alphabetic() && c != '\u{301}');
    let small = move |word: &&str| capital_nouns || word.chars().next().is_some_and(|c| !c.is_uppercase());
    words.filter(|word| word.len() > 1).filter(small).map(fold)
}
