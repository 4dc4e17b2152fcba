//! The word lists that apply to one text: its language's, or every language's when that is not known.

use super::fold::Folded;
use super::words::{Class, Pattern, Words};

/// Word lists, the text's own first.
#[derive(Debug)]
pub(crate) struct Lexicon<'a> {
    lists: Vec<&'a Words>,
    everywhere: &'a Words,
}

impl<'a> Lexicon<'a> {
    /// Lists of the text's language (or of all), and the one for every language.
    pub(crate) fn new(lists: Vec<&'a Words>, everywhere: &'a Words) -> Self {
        Self { lists, everywhere }
    }

    /// Every list.
    pub(crate) fn all(&self) -> impl Iterator<Item = &'a Words> + '_ {
        self.lists.iter().copied().chain([self.everywhere])
    }

    /// Every promising word.
    pub(crate) fn promises(&self) -> impl Iterator<Item = (Class, &'a Pattern)> + '_ {
        self.all().flat_map(|w| w.promises.iter().map(|(c, p)| (*c, p)))
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
