//! Text into terms: one way for catalogue and query alike, whatever the language.
//!
//! [`normalise`] makes spellings comparable, [`segment`] cuts words (a dictionary and a model for the scripts that
//! write without spaces), [`fold`] drops marks, [`Analyzer`] adds the stemmer of the shop's language. To add a script
//! that is written without spaces: `segment::is_unspaced`; to add letters to transliteration: `data/latin.tsv`.

mod fold;
mod html;
mod latin;
mod quantity;
mod segment;

pub(crate) use fold::{fold, normalise};
pub(crate) use html::plain;
pub(crate) use latin::{latin_key, undouble};
pub(crate) use quantity::Quantity;
pub(crate) use segment::{is_unspaced, words};

/// Longest word that is indexed; what is longer is cut.
pub(crate) const MAX_WORD_CHARS: usize = 48;

/// A word as it is written and as it is compared.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Token {
    /// What is compared: stemmed and without marks.
    pub term: String,
    /// The word without marks, for display and model numbers.
    pub word: String,
    /// First byte in the normalised text.
    pub start: usize,
    /// First byte after it.
    pub end: usize,
    /// A comma, bracket or dash stands between this word and the one before.
    pub breaks: bool,
    /// Written together with the word before: `wh-1000`, `a/b`.
    pub glued: bool,
}

impl Token {
    /// Whether it holds a digit: a model number, a size, a count.
    pub fn has_digit(&self) -> bool {
        self.word.bytes().any(|b| b.is_ascii_digit())
    }
}

/// Cuts, folds and stems the words of one language.
#[derive(Clone)]
pub(crate) struct Analyzer {
    stemmer: Option<frostem::Stemmer>,
    compounds: bool,
    head_last: bool,
}

impl Analyzer {
    /// For a BCP 47 language tag; an unknown language is not stemmed.
    pub fn new(language: &str) -> Self {
        let primary = language.split(['-', '_']).next().unwrap_or_default().to_ascii_lowercase();
        let stemmer_name = match primary.as_str() {
            "nb" | "nn" => "no",
            "hr" | "bs" => "sr",
            other => other,
        };
        Self {
            stemmer: frostem::Stemmer::try_from_name(stemmer_name).ok(),
            compounds: matches!(
                primary.as_str(),
                "de" | "nl" | "sv" | "da" | "nb" | "nn" | "no" | "fi" | "is" | "hu" | "et" | "fy" | "af" | "lb"
            ),
            head_last: matches!(
                primary.as_str(),
                "en" | "de" | "nl" | "sv" | "da" | "nb" | "nn" | "no" | "fi" | "is" | "hu" | "et" | "tr" | "az" | "hi"
            ),
        }
    }

    /// Whether the language joins nouns to one word (`Handyhülle`).
    pub const fn joins_nouns(&self) -> bool {
        self.compounds
    }

    /// Whether the last noun of a group names the thing (`phone case` is a case).
    pub const fn head_last(&self) -> bool {
        self.head_last
    }

    /// The terms of a normalised text, at most `limit`.
    pub fn tokens(&self, normalised: &str, limit: usize) -> Vec<Token> {
        words(normalised)
            .take(limit)
            .map(|w| {
                let text = &normalised[w.start..w.end];
                Token {
                    term: self.term(text),
                    word: fold(text),
                    start: w.start,
                    end: w.end,
                    breaks: w.breaks,
                    glued: w.glued,
                }
            })
            // A mark or a stretching sign alone is no word.
            .filter(|token| !token.term.is_empty())
            .collect()
    }

    /// The comparable form of one normalised word.
    pub fn term(&self, word: &str) -> String {
        let cut = match word.char_indices().nth(MAX_WORD_CHARS) {
            Some((at, _)) => &word[..at],
            None => word,
        };
        match self.stemmer {
            Some(stemmer) if cut.chars().count() > 3 && !cut.bytes().any(|b| b.is_ascii_digit()) => {
                fold(&stemmer.stem(cut))
            }
            _ => fold(cut),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn terms(language: &str, text: &str) -> Vec<String> {
        Analyzer::new(language).tokens(&normalise(text, 1_000), 100).into_iter().map(|t| t.term).collect()
    }

    #[test]
    fn one_word_has_one_form_whatever_its_marks_case_and_ending() {
        for (language, a, b) in [
            ("de", "Kopfhörer", "KOPFHORER"),
            ("de", "Schuhe", "schuh"),
            ("fr", "écouteurs", "ecouteur"),
            ("es", "zapatos", "ZAPATO"),
            ("tr", "İPHONE", "iphone"),
            ("ru", "чёрные", "черный"),
            ("el", "ακουστικά", "ακουστικα"),
            ("ar", "سَمَّاعَة", "سماعه"),
            ("ja", "ｿﾆｰ", "ソニー"),
            ("en", "Size ４２", "size 42"),
        ] {
            assert_eq!(terms(language, a), terms(language, b), "{language}: {a} and {b}");
        }
    }

    #[test]
    fn scripts_without_spaces_are_cut_into_words() {
        assert_eq!(terms("ja", "ノイズキャンセリングヘッドホン 黒").last().map(String::as_str), Some("黒"));
        for (language, text, word) in
            [("th", "รองเท้าวิ่งสีแดง", "รองเท้า"), ("zh-Hans", "无线蓝牙耳机", "耳机"), ("km", "ទូរស័ព្ទដៃថ្មី", "ទូរស័ព្ទ")]
        {
            let found = terms(language, text);
            assert!(found.len() > 1 && found.iter().any(|t| t == word), "{language}: {found:?}");
        }
    }

    #[test]
    fn signs_of_trade_do_not_stick_to_words() {
        assert_eq!(terms("en", "Intel® Core™2 Kid's"), ["intel", "core", "2", "kid"]);
    }
}
