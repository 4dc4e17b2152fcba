//! The concepts of a text in one language, with the help of others: what its own list does not know may be a word of a
//! related language, or English, which people mix into every other.

use std::sync::Arc;

use super::concepts::{Lexicon, note};
use super::fold::Word;

/// Letters from which a word that the own list does not know is looked up in others: shorter ones are alike by chance.
const LENT_CHARS_MIN: usize = 4;

/// Reads concepts off the texts of one language.
#[derive(Debug)]
pub struct Reader {
    own: Arc<Lexicon>,
    lent: Vec<Arc<Lexicon>>,
    english: Arc<Lexicon>,
}

impl Reader {
    /// A reader of one language; `lent` are the lists of its relatives, nearest first.
    pub fn of(own: Arc<Lexicon>, lent: Vec<Arc<Lexicon>>, english: Arc<Lexicon>) -> Self {
        Self { own, lent, english }
    }

    /// The concepts of a text, in order, each once.
    pub fn find(&self, words: &[Word]) -> Vec<u32> {
        let (mut found, mut here) = (Vec::new(), Vec::new());
        for (n, word) in words.iter().enumerate() {
            here.clear();
            self.own.find_at(word, &words[n..], &mut here);
            if !self.own.is_latin() && word.kept.is_ascii() {
                self.english.find_at(word, &words[n..], &mut here);
            }
            if here.is_empty() && word.kept.chars().nth(LENT_CHARS_MIN - 1).is_some() {
                for lexicon in self.lent.iter().chain([&self.english]) {
                    lexicon.find_at(word, &words[n..], &mut here);
                    if !here.is_empty() {
                        break;
                    }
                }
            }
            here.iter().for_each(|concept| note(&mut found, *concept));
        }
        found
    }
}

#[cfg(test)]
mod tests {
    use super::super::concepts::concept;
    use super::super::fold::words;
    use super::*;

    #[test]
    fn words_are_looked_up_in_related_lists_where_the_own_one_has_none() {
        let list = |text: &str| Arc::new(Lexicon::read(text));
        let english = list("order: order\nrefund: refund\ncan: can\n");
        let own = list("order: objednávk\nreturn: vrátit\n");
        let reader = Reader::of(own, vec![list("refund: peniaze objednávk\n")], Arc::clone(&english));
        let found = |text: &str| reader.find(&words(text));
        assert_eq!(found("objednávka"), [concept("order")], "the own list goes first");
        assert_eq!(found("moje peniaze"), [concept("refund")], "a related word");
        assert_eq!(found("můj refund"), [concept("refund")], "an English word");
        assert_eq!(found("can"), Vec::<u32>::new(), "too short to be lent");
        let greek = Reader::of(list("order: παραγγελία"), Vec::new(), english);
        assert_eq!(greek.find(&words("can")), [concept("can")], "Latin letters in Greek are English");
    }
}
