//! From what a shopper typed to comparable words: one form for case, width, accents and letter variants, and placeholders
//! for what never repeats (numbers, amounts, addresses, codes). Language-free: it never needs to know the language.

use unicode_normalization::UnicodeNormalization as _;
use unicode_normalization::char::is_combining_mark;

use super::roman::roman;

/// Characters of a message that are looked at; the rest is ignored.
pub const TEXT_CHARS_MAX: usize = 2_000;

/// One word of a message in its comparable forms.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Word {
    /// Lower case, accents kept.
    pub kept: String,
    /// The same without accents.
    pub plain: String,
    /// The same in Latin letters, where the script has vowels to write: what is typed in either compares.
    pub roman: String,
    /// Written without spaces between words (Han, kana, Thai, Lao, Khmer, Burmese): a run of characters, not one word.
    pub run: bool,
}

impl Word {
    fn mark(name: &str) -> Self {
        Self { kept: name.into(), plain: name.into(), roman: name.into(), run: false }
    }
}

/// The words of a text, at most [`TEXT_CHARS_MAX`] characters of it.
pub fn words(text: &str) -> Vec<Word> {
    let normal: String = text.chars().take(TEXT_CHARS_MAX).nfkc().filter(|c| !is_invisible(*c)).collect();
    let mut found = Vec::new();
    for chunk in normal.split_whitespace() {
        match address(chunk) {
            Some(mark) => found.push(Word::mark(mark)),
            None => split(chunk, &mut found),
        }
    }
    found
}

/// One comparable form of a short text: words without accents, joined by a space. Serves word lists.
pub fn plain(text: &str) -> String {
    text.chars()
        .take(TEXT_CHARS_MAX)
        .nfkc()
        .filter(|c| !is_invisible(*c))
        .flat_map(lower)
        .nfd()
        .filter_map(bare)
        .collect()
}

fn address(chunk: &str) -> Option<&'static str> {
    if chunk.contains("://") || chunk.starts_with("www.") {
        return Some("#link");
    }
    let (name, host) = chunk.split_once('@')?;
    (!name.is_empty() && host.contains('.')).then_some("#mail")
}

/// Cuts one chunk between spaces into words and marks.
fn split(chunk: &str, found: &mut Vec<Word>) {
    let mut piece = String::new();
    let mut before = None;
    let asks = chunk.contains(ARMENIAN_QUESTION) || (chunk.ends_with(';') && chunk.contains(is_greek));
    for c in chunk.chars().filter(|c| !is_armenian_tone(*c)) {
        if is_apostrophe(c) && !piece.is_empty() && !ELIDED.contains(&piece.to_lowercase().as_str()) {
            continue;
        }
        let joins = is_word_char(c) || (c == '-' && piece.chars().any(char::is_numeric));
        let breaks = piece.chars().last().is_some_and(|last| is_run_char(last) != is_run_char(c));
        if breaks || !joins {
            take(&mut piece, before.take(), found);
        }
        if joins {
            piece.push(c);
        } else {
            before = Some(c);
            let mark = if is_currency(c) { Some("#money") } else { sign(c) };
            found.extend(mark.map(Word::mark));
        }
    }
    take(&mut piece, before, found);
    if asks {
        found.push(Word::mark("#?"));
    }
}

/// Written on the vowel of the word that is asked about.
const ARMENIAN_QUESTION: char = '\u{55e}';

/// Signs that stand within Armenian words.
fn is_armenian_tone(c: char) -> bool {
    matches!(c, '\u{55a}'..='\u{55f}')
}

fn is_greek(c: char) -> bool {
    matches!(c, '\u{370}'..='\u{3ff}' | '\u{1f00}'..='\u{1fff}')
}

fn take(piece: &mut String, before: Option<char>, found: &mut Vec<Word>) {
    let text = std::mem::take(piece);
    let text = text.trim_end_matches('-');
    if text.is_empty() {
        return;
    }
    let digits = text.chars().filter(|c| c.is_numeric() && !is_run_char(*c)).count();
    if digits > 0 {
        let letters = text.chars().any(char::is_alphabetic);
        if letters && digits <= 2 {
            // "38mm", "2x": the letters say something, the digits do not.
            let rest: String = text.chars().filter(|c| !c.is_numeric()).collect();
            found.push(word(&rest));
        }
        found.push(Word::mark(match (letters, digits) {
            _ if matches!(before, Some('#' | '№')) => "#order",
            (true, 3..) => "#code",
            (_, 1) => "#1",
            (_, 2) => "#2",
            (_, 3..=4) => "#3",
            _ => "#order",
        }));
        return;
    }
    if matches!(text, "XS" | "S" | "M" | "L" | "XL" | "XXL" | "XXXL" | "xs" | "xl" | "xxl" | "xxxl") {
        found.push(Word::mark("#size"));
    }
    found.push(word(text));
}

fn word(text: &str) -> Word {
    let kept: String = text.chars().flat_map(lower).collect();
    let plain: String = kept.nfd().filter_map(bare).collect();
    Word { run: text.chars().all(is_run_char), roman: roman(&plain), kept, plain }
}

/// Lower case with the variants of one letter made one.
fn lower(c: char) -> impl Iterator<Item = char> {
    let c = match c {
        'أ' | 'إ' | 'آ' | 'ٱ' => 'ا',
        'ى' | 'ی' | 'ې' | 'ے' => 'ي',
        'ک' | 'ڪ' => 'ك',
        'ة' | 'ۀ' | 'ہ' | 'ھ' | 'ە' => 'ه',
        'ё' | 'Ё' => 'е',
        'İ' | 'ı' => 'i',
        other => other,
    };
    c.to_lowercase().filter(|c| *c != '\u{307}')
}

/// A character of the decomposed text without its accent; `None` for the accents themselves.
fn bare(c: char) -> Option<char> {
    Some(match c {
        '\u{300}'..='\u{36f}' | '\u{591}'..='\u{5c7}' | '\u{610}'..='\u{61a}' | '\u{64b}'..='\u{65f}' | '\u{670}' => {
            return None;
        }
        'ø' => 'o',
        'ł' => 'l',
        'đ' | 'ð' | 'ɗ' => 'd',
        'æ' => 'a',
        'ə' | 'ɛ' => 'e',
        'ɔ' => 'o',
        'ŋ' => 'n',
        'œ' => 'o',
        'ß' => 's',
        'ħ' => 'h',
        'ɓ' => 'b',
        'ƙ' => 'k',
        other => other,
    })
}

fn is_invisible(c: char) -> bool {
    matches!(c, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}' | '\u{640}' | '\u{ad}'
        | '\u{fe00}'..='\u{fe0f}')
}

/// Signs that say something about what is wanted.
fn sign(c: char) -> Option<&'static str> {
    match c {
        '?' | '؟' | '\u{37e}' => Some("#?"),
        '!' => Some("#!"),
        '%' | '٪' => Some("#%"),
        _ => None,
    }
}

fn is_currency(c: char) -> bool {
    matches!(c, '$' | '£' | '¥' | '\u{20a0}'..='\u{20cf}')
}

fn is_word_char(c: char) -> bool {
    (c.is_alphanumeric() && !is_apostrophe(c)) || is_combining_mark(c)
}

/// Small words that an apostrophe joins to the next; elsewhere it is a part of the word.
const ELIDED: [&str; 16] =
    ["l", "d", "j", "c", "s", "n", "m", "t", "qu", "un", "all", "dell", "nell", "dall", "sull", "jusqu"];

/// An apostrophe, or a letter or quote that is used as one.
pub fn is_apostrophe(c: char) -> bool {
    matches!(c, '\'' | '’' | '‘' | '`' | '´' | 'ʼ' | 'ʻ' | 'ʹ')
}

/// A character of a script that is written without spaces between words.
pub fn is_run_char(c: char) -> bool {
    matches!(c, '\u{e00}'..='\u{eff}' | '\u{1000}'..='\u{109f}' | '\u{1780}'..='\u{17ff}' | '\u{3005}'..='\u{30ff}'
        | '\u{3400}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{20000}'..='\u{3ffff}')
        && !matches!(c, '\u{e50}'..='\u{e59}' | '\u{ed0}'..='\u{ed9}' | '\u{1040}'..='\u{1049}' | '\u{17e0}'..='\u{17e9}')
}
