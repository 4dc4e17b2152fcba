//! Spellings made comparable: width, case, digits, quotes, marks.

use unicode_normalization::UnicodeNormalization as _;
use unicode_normalization::char::{decompose_canonical, is_combining_mark};

/// Lower case, compatibility forms, ASCII digits, plain quotes and dashes; at most `max_chars` characters of the input.
pub(crate) fn normalise(text: &str, max_chars: usize) -> String {
    if text.is_ascii() {
        return text[..text.len().min(max_chars)].replace('`', "'").to_ascii_lowercase();
    }
    let mut out = String::with_capacity(text.len().min(max_chars));
    let invisible = |c: &char| matches!(c, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{feff}');
    let kept = text.chars().take(max_chars).filter(|c| !invisible(c)).map(|c| match c {
        // Compatibility forms would turn these into letters that stick to the word before.
        '™' | '®' | '©' | '℠' => ' ',
        other => other,
    });
    for c in kept.nfkc().flat_map(char::to_lowercase) {
        match c {
            // Turkish İ in lower case carries a dot of its own.
            '\u{307}' => {}
            '’' | '‘' | '´' | '`' => out.push('\''),
            '“' | '”' | '″' | '„' => out.push('"'),
            '‐' | '‑' | '‒' | '–' | '—' | '−' => out.push('-'),
            c => out.push(ascii_digit(c).unwrap_or(c)),
        }
    }
    out
}

/// The ASCII digit for a decimal digit of another script.
fn ascii_digit(c: char) -> Option<char> {
    const ZEROS: [u32; 13] =
        [0x660, 0x6F0, 0x7C0, 0x966, 0x9E6, 0xA66, 0xAE6, 0xB66, 0xBE6, 0xC66, 0xCE6, 0xE50, 0x17E0];
    const MORE_ZEROS: [u32; 3] = [0xD66, 0xED0, 0x1040];
    let code = u32::from(c);
    if code < 0x660 {
        return None;
    }
    let zero = ZEROS.iter().chain(&MORE_ZEROS).find(|zero| (**zero..**zero + 10).contains(&code))?;
    char::from_digit(code - zero, 10)
}

/// Whether marks on the letters of this script may be left out without making another word.
fn marks_are_optional(c: char) -> bool {
    matches!(u32::from(c), 0xC0..=0x24F | 0x370..=0x6FF | 0x1E00..=0x1FFF)
}

/// A lower-case word without the marks and letter variants that people leave out when they type.
pub(crate) fn fold(word: &str) -> String {
    if word.is_ascii() {
        return word.to_owned();
    }
    let mut out = String::with_capacity(word.len());
    for c in word.chars() {
        match c {
            'ß' => out.push_str("ss"),
            'æ' | 'ǽ' => out.push_str("ae"),
            'œ' => out.push_str("oe"),
            'þ' => out.push_str("th"),
            'ø' => out.push('o'),
            'ł' => out.push('l'),
            'đ' | 'ð' => out.push('d'),
            'ħ' => out.push('h'),
            'ı' => out.push('i'),
            'ς' => out.push('σ'),
            'ى' | 'ی' | 'ئ' => out.push('ي'),
            'ة' | 'ۀ' => out.push('ه'),
            'ک' => out.push('ك'),
            'ٱ' => out.push('ا'),
            'ـ' => {}
            c if is_combining_mark(c)
                && matches!(u32::from(c), 0x300..=0x36F | 0x591..=0x5C7 | 0x610..=0x61A | 0x64B..=0x65F | 0x670) => {}
            c if marks_are_optional(c) => decompose_canonical(c, |d| {
                if !is_combining_mark(d) {
                    out.push(d);
                }
            }),
            c => out.push(c),
        }
    }
    out
}
