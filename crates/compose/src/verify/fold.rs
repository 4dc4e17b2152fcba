//! One plain form of a text for reading it as a machine must: compatibility forms, case, accents, digits of any script
//! and look-alike letters folded to one, invisible characters gone, every character knowing where it came from.

use icu_properties::props::GeneralCategory;

use crate::clean::{category, is_hidden};

/// One folded character and the bytes of the original it stands for.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Glyph {
    pub(crate) c: char,
    /// The original, with its case.
    pub(crate) source: char,
    pub(crate) start: usize,
    pub(crate) end: usize,
}

/// A folded text.
#[derive(Debug, Default)]
pub(crate) struct Folded {
    pub(crate) glyphs: Vec<Glyph>,
    /// The folded characters as one string, to search in.
    pub(crate) text: String,
    /// For each byte of `text` the index of its glyph.
    at: Vec<u32>,
}

impl Folded {
    /// Folds `text`.
    pub(crate) fn new(text: &str) -> Self {
        let mut glyphs = Vec::with_capacity(text.len());
        let mut before = None;
        let mut chars = text.char_indices().peekable();
        while let Some((start, source)) = chars.next() {
            let after = chars.peek().map(|(_, c)| *c);
            if !is_hidden(source, before, after) {
                let end = start + source.len_utf8();
                fold_char(source, &mut |c| glyphs.push(Glyph { c, source, start, end }));
            }
            before = Some(source);
        }
        unmask(&mut glyphs);
        let mut folded = Self { glyphs, text: String::with_capacity(text.len()), at: Vec::with_capacity(text.len()) };
        for (index, glyph) in folded.glyphs.iter().enumerate() {
            folded.text.push(glyph.c);
            folded.at.resize(folded.text.len(), u32::try_from(index).unwrap_or(u32::MAX));
        }
        folded
    }

    /// Index of the glyph at byte `at` of the folded text.
    pub(crate) fn glyph_at(&self, at: usize) -> usize {
        self.at.get(at).map_or(self.glyphs.len(), |i| *i as usize)
    }

    /// The folded character at a glyph index.
    pub(crate) fn c(&self, index: usize) -> Option<char> {
        self.glyphs.get(index).map(|g| g.c)
    }

    /// The folded character before a glyph index.
    pub(crate) fn before(&self, index: usize) -> Option<char> {
        index.checked_sub(1).and_then(|i| self.c(i))
    }

    /// Bytes of the original for the glyphs `from..to`.
    pub(crate) fn span(&self, from: usize, to: usize) -> (usize, usize) {
        let start = self.glyphs.get(from).map_or(0, |g| g.start);
        let end = to.checked_sub(1).and_then(|i| self.glyphs.get(i)).map_or(start, |g| g.end);
        (start, end.max(start))
    }

    /// The folded characters of the glyphs `from..to`.
    pub(crate) fn slice(&self, from: usize, to: usize) -> String {
        self.glyphs.get(from..to.min(self.glyphs.len())).unwrap_or_default().iter().map(|g| g.c).collect()
    }
}

/// `text` folded, as a plain string.
pub(crate) fn fold(text: &str) -> String {
    Folded::new(text).text
}

fn fold_char(source: char, push: &mut dyn FnMut(char)) {
    unicode_normalization::char::decompose_compatible(source, |d| {
        if is_mark(d) {
            return;
        }
        if let Some(digit) = digit_value(d) {
            push(char::from(b'0' + digit));
            return;
        }
        match d {
            'ı' => push('i'),
            'ß' => "ss".chars().for_each(&mut *push),
            'æ' | 'Æ' => "ae".chars().for_each(&mut *push),
            'ø' | 'Ø' => push('o'),
            'ł' | 'Ł' => push('l'),
            'đ' | 'Đ' => push('d'),
            'ى' | 'ی' => push('ي'),
            'ک' => push('ك'),
            'ة' => push('ه'),
            '\u{0640}' => {}
            '٪' => push('%'),
            '’' | '‘' | 'ʼ' | '′' | '`' | '´' => push('\''),
            '‐' | '‑' | '‒' | '–' | '—' | '−' | '﹘' => push('-'),
            '٫' => push('.'),
            '٬' => push(','),
            c if c.is_whitespace() && c != '\n' => push(' '),
            c => c.to_lowercase().filter(|l| !is_mark(*l)).for_each(&mut *push),
        }
    });
}

/// An accent or vowel point that readers do without. The scripts of South and South-East Asia write their vowels as marks,
/// and Japanese its voiced sounds: there a mark makes another word.
fn is_mark(c: char) -> bool {
    matches!(category(c), GeneralCategory::NonspacingMark | GeneralCategory::EnclosingMark)
        && !matches!(c, '\u{0900}'..='\u{109F}' | '\u{1780}'..='\u{17FF}' | '\u{3099}' | '\u{309A}')
}

/// Whether folding takes an accent off the letter.
pub(crate) fn has_accent(c: char) -> bool {
    let mut found = false;
    unicode_normalization::char::decompose_compatible(c, |d| found |= is_mark(d));
    found
}

/// The value of a decimal digit of any script. Unicode keeps the ten digits of a script together, zero first.
pub(crate) fn digit_value(c: char) -> Option<u8> {
    if let Some(d) = c.to_digit(10) {
        return u8::try_from(d).ok();
    }
    if c.is_ascii() || category(c) != GeneralCategory::DecimalNumber {
        return None;
    }
    let is_digit = |cp: u32| char::from_u32(cp).is_some_and(|d| category(d) == GeneralCategory::DecimalNumber);
    let mut first = u32::from(c);
    while first.checked_sub(1).is_some_and(is_digit) {
        first -= 1;
    }
    u8::try_from((u32::from(c) - first) % 10).ok()
}

/// Letters of other scripts that look Latin become Latin inside words that also hold Latin letters.
fn unmask(glyphs: &mut [Glyph]) {
    let mut start = 0;
    while start < glyphs.len() {
        let mut end = start;
        while end < glyphs.len() && glyphs[end].c.is_alphabetic() {
            end += 1;
        }
        let word = &mut glyphs[start..end];
        if word.iter().any(|g| g.c.is_ascii_alphabetic()) {
            for glyph in word {
                glyph.c = latin_twin(glyph.c);
            }
        }
        start = end.max(start + 1);
    }
}

fn latin_twin(c: char) -> char {
    match c {
        'а' | 'α' | 'ɑ' => 'a',
        'в' | 'β' => 'b',
        'с' | 'ϲ' => 'c',
        'ԁ' => 'd',
        'е' | 'ε' | 'ҽ' => 'e',
        'ғ' => 'f',
        'һ' | 'н' => 'h',
        'і' | 'ι' | 'ӏ' => 'i',
        'ј' => 'j',
        'к' | 'κ' => 'k',
        'м' => 'm',
        'о' | 'ο' | 'օ' => 'o',
        'р' | 'ρ' => 'p',
        'ԛ' => 'q',
        'г' => 'r',
        'ѕ' => 's',
        'т' | 'τ' => 't',
        'υ' => 'u',
        'ν' | 'ѵ' => 'v',
        'ԝ' => 'w',
        'х' | 'χ' => 'x',
        'у' | 'γ' => 'y',
        c => c,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn folds_every_disguise_to_one_form() {
        for (raw, folded) in [
            ("ＦＲＥＥ 𝐟𝐫𝐞𝐞 f̶r̶é̶e", "free free free"),
            ("fr\u{200b}ее", "free"),
            ("１２ ٣٤ ५६ 𝟕𝟖 ²", "12 34 56 78 2"),
            ("İNDİRİM ındırım", "indirim indirim"),
            ("مجّانًا ـــ ٪", "مجانا  %"),
            ("Größe 19\u{a0}€", "grosse 19 €"),
            ("бесплатно", "бесплатно"),
            ("मुफ़्त છે ガ", "मु\u{92b}\u{93c}\u{94d}त છે カ\u{3099}"),
        ] {
            assert_eq!(fold(raw), folded, "{raw}");
        }
    }

    #[test]
    fn spans_lead_back_to_the_original() {
        let text = "für １２ €";
        let folded = Folded::new(text);
        let at = folded.text.find("12").expect("folded digits");
        let from = folded.glyph_at(at);
        let (start, end) = folded.span(from, from + 2);
        assert_eq!(&text[start..end], "１２");
    }
}
