//! What the shop's pages say: which passage answers a question, and whether the pages agree among themselves.
//!
//! [`Index::of`] takes the pages of a shop; [`Index::search`] gives the passages that fit a question, each with a score from
//! 0 to 1 of which one half and more means that it answers. [`matters`] finds the places that state different numbers about
//! one matter; a passage of such a place is marked as disputed and must not be told.
//!
//! To add a matter that pages can disagree on: a variant of [`matters::Matter`], its rule in `matters::matter_of`, and the
//! words it needs in `words.txt`.

pub mod index;
pub mod matters;
mod speech;

#[cfg(test)]
mod tests;

pub use index::{Hit, Index};
pub use matters::{Claim, Contradiction, Matter, Place, Value};

use crate::understand::language::{Detector, Priors};

/// Letters that a text must have to tell its own language; those of other scripts than Latin tell three times as much.
const LETTERS_MIN: usize = 20;

/// The language of a text on a page, where the rest of the page says what it likely is. A few words tell nothing: they are
/// in the language of the page.
#[must_use]
pub fn language_of(text: &str, page_language: &str) -> String {
    let letters = text.chars().filter(|c| c.is_alphabetic()).map(|c| if c < '\u{250}' { 1 } else { 3 });
    if !page_language.is_empty() && letters.take(LETTERS_MIN).sum::<usize>() < LETTERS_MIN {
        return page_language.to_owned();
    }
    let priors =
        if page_language.is_empty() { Priors::default() } else { Priors::default().weigh(page_language, 30.0) };
    let best = Detector::embedded().detect(text, &priors).best();
    best.map_or_else(|| page_language.to_owned(), |found| found.language.to_owned())
}
