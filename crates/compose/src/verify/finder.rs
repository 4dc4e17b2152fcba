//! Finds all the words of a list in one pass over a text, however long the list is.

use std::collections::HashMap;

use super::fold::Folded;
use super::words::Pattern;

/// A list of words with what each means, ordered by how they begin.
#[derive(Debug)]
pub(crate) struct Finder<T> {
    entries: Vec<(Pattern, T)>,
    /// Entries by their first two characters (`\0` for a word of one).
    starts: HashMap<(char, char), Vec<usize>>,
}

impl<T> Default for Finder<T> {
    fn default() -> Self {
        Self { entries: Vec::new(), starts: HashMap::new() }
    }
}

impl<T: Copy> Finder<T> {
    /// A finder of these words; empty ones are left out.
    pub(crate) fn new(entries: impl IntoIterator<Item = (Pattern, T)>) -> Self {
        let entries: Vec<_> = entries.into_iter().filter(|(pattern, _)| !pattern.as_str().is_empty()).collect();
        let mut starts: HashMap<_, Vec<usize>> = HashMap::new();
        for (index, (pattern, _)) in entries.iter().enumerate() {
            let mut chars = pattern.as_str().chars();
            let start = (chars.next().unwrap_or_default(), chars.next().unwrap_or_default());
            starts.entry(start).or_default().push(index);
        }
        Self { entries, starts }
    }

    /// Glyph spans of every word of the list, with its meaning.
    pub(crate) fn find(&self, folded: &Folded, out: &mut Vec<(usize, usize, T)>) {
        if self.entries.is_empty() {
            return;
        }
        for from in 0..folded.glyphs.len() {
            let first = folded.glyphs[from].c;
            for second in [folded.c(from + 1), Some('\0')].into_iter().flatten() {
                for index in self.starts.get(&(first, second)).into_iter().flatten() {
                    let (pattern, meaning) = &self.entries[*index];
                    out.extend(pattern.span(folded, from).map(|(from, to)| (from, to, *meaning)));
                }
            }
        }
    }

    /// What the words say that stand exactly at glyph `from`.
    pub(crate) fn at<'a>(&'a self, folded: &'a Folded, from: usize) -> impl Iterator<Item = (usize, T)> + 'a {
        let first = folded.c(from).unwrap_or_default();
        let starts = [folded.c(from + 1), Some('\0')].into_iter().flatten();
        let entries = starts.filter_map(move |second| self.starts.get(&(first, second))).flatten();
        entries.filter_map(move |index| {
            let (pattern, meaning) = &self.entries[*index];
            pattern.at(folded, from).map(|to| (to, *meaning))
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_pass_finds_what_each_word_finds() {
        let words = ["free", "*rabatt*", "l", "garant*", "for nothing", "免费"];
        let finder = Finder::new(words.iter().enumerate().map(|(i, word)| (Pattern::new(word), i)));
        let folded = Folded::new("Free für den Sonderrabatte-Fan, size L: garantiert for nothing, 全场免费送");
        let mut found = Vec::new();
        finder.find(&folded, &mut found);
        let mut one_by_one = Vec::new();
        for (i, word) in words.iter().enumerate() {
            one_by_one.extend(Pattern::new(word).find(&folded).into_iter().map(|(a, b)| (a, b, i)));
        }
        found.sort_unstable();
        one_by_one.sort_unstable();
        assert_eq!(found, one_by_one);
        assert_eq!(found.len(), words.len());
    }
}
