//! From a raw message to words of one script each: what is not language (addresses, codes, numbers, signs, direction
//! marks) is left out, and the same word written in different ways becomes the same letters.

use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};

use super::script::Script;

/// How many characters of a message are looked at.
pub const CHARS_MAX: usize = 2_000;
/// Letters of a word that are looked at; a longer run is cut into words of this length.
pub const WORD_MAX: usize = 40;

/// A word: letters of one script, in lower case.
#[derive(Clone, Copy, Debug)]
pub struct Word<'a> {
    /// What it is written in.
    pub script: Script,
    /// Its letters.
    pub letters: &'a [char],
}

/// Calls `each` for every word of the first [`CHARS_MAX`] characters.
pub fn words(text: &str, mut each: impl FnMut(Word<'_>)) {
    let end = text.char_indices().nth(CHARS_MAX).map_or(text.len(), |(at, _)| at);
    let mut run = Run::default();
    for token in text[..end].split_whitespace() {
        if is_address(token) {
            continue;
        }
        if token.chars().all(|c| (c as u32) < 0x300) {
            run.token(token.chars(), &mut each);
        } else {
            // Decomposed letters, full-width forms and Arabic presentation forms become the plain letters.
            run.token(token.nfkc(), &mut each);
        }
        run.flush(&mut each);
    }
}

/// Whether a token is an address of some kind, which says nothing about the language around it.
fn is_address(token: &str) -> bool {
    token.contains('@') || token.contains("://") || token.starts_with("www.")
}

/// The word being collected.
struct Run {
    letters: [char; WORD_MAX],
    length: usize,
    script: Option<Script>,
    /// Letters of Latin, Cyrillic and Greek in it: these are mixed up for looking alike.
    alike: [usize; 3],
    /// Whether a digit touches it: `XL2` and `B07X` are codes, `10482sipariş` is not.
    digit: bool,
}

impl Default for Run {
    fn default() -> Self {
        Self { letters: ['\0'; WORD_MAX], length: 0, script: None, alike: [0; 3], digit: false }
    }
}

impl Run {
    fn token(&mut self, chars: impl Iterator<Item = char>, each: &mut impl FnMut(Word<'_>)) {
        for c in chars {
            match Script::of(c) {
                Some(script) => self.letter(c, script, each),
                // Accents without a letter of their own, vowel points, joiners and direction marks end no word.
                None if is_combining_mark(c) || is_invisible(c) => {}
                None => {
                    let digit = c.is_numeric();
                    self.digit |= digit;
                    self.flush(each);
                    self.digit = digit;
                }
            }
        }
    }

    fn letter(&mut self, c: char, script: Script, each: &mut impl FnMut(Word<'_>)) {
        let joins = match self.script {
            None => true,
            Some(now) => now == script || (alike(now).is_some() && alike(script).is_some()),
        };
        if !joins || self.length == WORD_MAX {
            self.flush(each);
        }
        self.script = Some(script);
        if let Some(which) = alike(script) {
            self.alike[which] += 1;
        }
        // One letter to one letter: lower case that grows (İ) keeps its first letter.
        self.letters[self.length] = c.to_lowercase().next().unwrap_or(c);
        self.length += 1;
    }

    fn flush(&mut self, each: &mut impl FnMut(Word<'_>)) {
        if let Some(script) = self.script
            && !(self.digit && self.length < 4)
        {
            let script = self.settle(script);
            each(Word { script, letters: &self.letters[..self.length] });
        }
        self.length = 0;
        self.script = None;
        self.alike = [0; 3];
        self.digit = false;
    }

    /// Of a word that mixes look-alike scripts: the script most letters are in, the others turned into it.
    fn settle(&mut self, script: Script) -> Script {
        let [latin, cyrillic, greek] = self.alike;
        if alike(script).is_none() || latin.max(cyrillic).max(greek) == self.length {
            return script;
        }
        let script = match (latin, cyrillic, greek) {
            (l, c, g) if l >= c && l >= g => Script::Latin,
            (_, c, g) if c >= g => Script::Cyrillic,
            _ => Script::Greek,
        };
        let into = alike(script).unwrap_or(0);
        for letter in &mut self.letters[..self.length] {
            if let Some(row) = LOOK_ALIKES.iter().find(|row| row.contains(letter)) {
                *letter = row[into];
            }
        }
        script
    }
}

const fn alike(script: Script) -> Option<usize> {
    match script {
        Script::Latin => Some(0),
        Script::Cyrillic => Some(1),
        Script::Greek => Some(2),
        _ => None,
    }
}

/// Lower-case letters that look the same in Latin, Cyrillic and Greek.
const LOOK_ALIKES: [[char; 3]; 12] = [
    ['a', 'а', 'α'],
    ['e', 'е', 'ε'],
    ['o', 'о', 'ο'],
    ['p', 'р', 'ρ'],
    ['c', 'с', 'ς'],
    ['y', 'у', 'γ'],
    ['x', 'х', 'χ'],
    ['i', 'і', 'ι'],
    ['k', 'к', 'κ'],
    ['t', 'т', 'τ'],
    ['v', 'ѵ', 'ν'],
    ['h', 'һ', 'η'],
];

/// Marks that are not seen: joiners, direction marks and overrides, tatweel, soft hyphen, variation selectors.
const fn is_invisible(c: char) -> bool {
    matches!(c, '\u{AD}' | '\u{640}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{2069}')
        || matches!(c, '\u{FE00}'..='\u{FE0F}' | '\u{FEFF}')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn split(text: &str) -> Vec<(Script, String)> {
        let mut found = Vec::new();
        words(text, |word| found.push((word.script, word.letters.iter().collect())));
        found
    }

    fn plain(text: &str) -> Vec<String> {
        split(text).into_iter().map(|(_, word)| word).collect()
    }

    #[test]
    fn addresses_codes_and_numbers_are_left_out() {
        assert_eq!(plain("Wo ist #10482? mail anna@example.test https://shop.test/x B07X XL2"), ["wo", "ist", "mail"]);
        assert_eq!(plain("10482sipariş"), ["sipariş"]);
        assert!(plain("12 345,00 😀 !!! ٣٤").is_empty());
    }

    #[test]
    fn different_ways_to_write_a_word_become_one() {
        assert_eq!(plain("CAFE\u{301}"), ["café"]);
        assert_eq!(plain("ｈｅｌｌｏ"), ["hello"]);
        assert_eq!(plain("İade"), ["iade"]);
        assert_eq!(plain("س\u{64E}لام"), plain("سلام"));
        assert_eq!(plain("\u{202E}hola\u{202C}"), ["hola"]);
    }

    #[test]
    fn homoglyphs_take_the_script_of_the_rest_of_the_word() {
        assert_eq!(split("bеstеllung"), [(Script::Latin, "bestellung".to_owned())]);
        assert_eq!(split("зaкaз"), [(Script::Cyrillic, "заказ".to_owned())]);
    }

    #[test]
    fn scripts_part_words_and_length_is_bounded() {
        assert_eq!(split("iPhoneケース"), [(Script::Latin, "iphone".to_owned()), (Script::Cjk, "ケース".to_owned())]);
        let long = "a".repeat(1_000_000);
        let found = plain(&long);
        assert_eq!(found.len(), CHARS_MAX / WORD_MAX);
        assert!(found.iter().all(|word| word.len() == WORD_MAX));
    }
}
