//! One listed word or phrase, and where it stands in a folded text: what is a word of its own depends on the script.

use super::fold::{Folded, fold, has_accent};

/// A word or phrase to look for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Pattern {
    text: String,
    open_start: bool,
    open_end: bool,
    /// A word of one letter or syllable.
    short: bool,
    /// Its letters with their accents, where these tell words apart.
    accented: Option<Vec<char>>,
}

impl Pattern {
    /// Reads `*stem*`, `word`, `several words`.
    pub(crate) fn new(raw: &str) -> Self {
        let (open_start, rest) = raw.strip_prefix('*').map_or((false, raw), |r| (true, r));
        let (open_end, rest) = rest.strip_suffix('*').map_or((false, rest), |r| (true, r));
        Self { text: fold(rest), open_start, open_end, short: rest.chars().count() == 1, accented: None }
    }

    /// The same for a language whose accents make other words: they must be right, or left out.
    pub(crate) fn with_accents(raw: &str, accents: bool) -> Self {
        let pattern = Self::new(raw);
        let letters: Vec<char> = raw.trim_matches('*').to_lowercase().chars().collect();
        let whole = accents && letters.len() == pattern.text.chars().count();
        Self { accented: whole.then_some(letters), ..pattern }
    }

    /// Glyph spans of every place where it stands.
    pub(crate) fn find(&self, folded: &Folded) -> Vec<(usize, usize)> {
        if self.text.is_empty() {
            return Vec::new();
        }
        let places = folded.text.match_indices(&self.text);
        places.filter_map(|(at, _)| self.span_at(folded, folded.glyph_at(at))).collect()
    }

    /// The span of it, when it stands at glyph `from`.
    pub(crate) fn span(&self, folded: &Folded, from: usize) -> Option<(usize, usize)> {
        self.at(folded, from).map(|to| (from, to))
    }

    /// The end of it, when it stands at glyph `from`.
    pub(crate) fn at(&self, folded: &Folded, from: usize) -> Option<usize> {
        let stands = self.text.chars().enumerate().all(|(i, c)| folded.c(from + i) == Some(c));
        let stands = stands && self.accents_stand(folded, from);
        if stands && !self.text.is_empty() { self.span_at(folded, from).map(|s| s.1) } else { None }
    }

    /// The start of it, when it stands right before glyph `to`.
    pub(crate) fn before(&self, folded: &Folded, to: usize) -> Option<usize> {
        let nearest = to.checked_sub(self.text.chars().count())?;
        let furthest = if self.open_end { nearest.saturating_sub(12) } else { nearest };
        (furthest..=nearest).rev().find(|from| self.at(folded, *from) == Some(to))
    }

    fn accents_stand(&self, folded: &Folded, from: usize) -> bool {
        let letter = |(i, c): (usize, &char)| {
            folded.glyphs.get(from + i).is_some_and(|g| !has_accent(g.source) || g.source.to_lowercase().eq([*c]))
        };
        self.accented.as_ref().is_none_or(|letters| letters.iter().enumerate().all(letter))
    }

    fn span_at(&self, folded: &Folded, from: usize) -> Option<(usize, usize)> {
        let mut to = from + self.text.chars().count();
        let first = self.text.chars().next()?;
        let starts = self.open_start || !is_wordy(first) || !joined(folded.before(from)) || {
            let length = self.text.chars().count();
            let counted = is_hangul(first) && folded.before(from).is_some_and(|c| c.is_ascii_digit());
            counted
                || (is_arabic(first) && has_clitic_before(folded, from, length))
                || (is_hebrew(first) && length > 2 && has_hebrew_prefix_before(folded, from))
        };
        let last = folded.before(to)?;
        // Korean joins its particles to the word before them; one syllable says too little then, but behind a number.
        let digit_before = folded.before(from).is_some_and(|c| c.is_ascii_digit());
        let particle = is_hangul(last) && (!self.short || digit_before);
        let ends = self.open_end || !is_wordy(last) || particle || !joined(folded.c(to));
        if !starts || !ends {
            return None;
        }
        while self.open_end && joined(folded.c(to)) {
            to += 1;
        }
        Some((from, to))
    }

    /// The folded words.
    pub(crate) fn as_str(&self) -> &str {
        &self.text
    }
}

/// Whether words of this character's script are set apart by spaces.
fn is_wordy(c: char) -> bool {
    c.is_alphanumeric() && !is_cjk(c)
}

fn joined(c: Option<char>) -> bool {
    c.is_some_and(is_wordy)
}

fn is_hebrew(c: char) -> bool {
    matches!(c, '\u{05D0}'..='\u{05EA}')
}

/// Hebrew joins "in", "to", "from", "the", "and", "as", "that" to the word after them.
fn has_hebrew_prefix_before(folded: &Folded, from: usize) -> bool {
    let letters: Vec<char> =
        (1..=4).map_while(|back| folded.before((from + 1).checked_sub(back)?)).take_while(|c| is_wordy(*c)).collect();
    (1..=3).contains(&letters.len()) && letters.iter().all(|c| "בלמהוכש".contains(*c))
}

/// Scripts written without spaces between words.
pub(crate) fn is_cjk(c: char) -> bool {
    matches!(c, '\u{2E80}'..='\u{30FF}' | '\u{3400}'..='\u{9FFF}' | '\u{F900}'..='\u{FAFF}' | '\u{20000}'..='\u{3FFFF}'
        | '\u{0E00}'..='\u{0EFF}' | '\u{1000}'..='\u{109F}' | '\u{1780}'..='\u{17FF}' | '\u{FF00}'..='\u{FFEF}')
}

/// Letters of Korean.
pub(crate) fn is_hangul(c: char) -> bool {
    matches!(c, '\u{1100}'..='\u{11FF}' | '\u{AC00}'..='\u{D7AF}')
}

/// Whether two letters belong to different writing: a Latin name with an ending or a prefix of another script.
pub(crate) fn is_change_of_script(a: char, b: char) -> bool {
    let foreign = |c: char| c.is_alphabetic() && !c.is_ascii() && !matches!(c, '\u{00C0}'..='\u{052F}');
    (a.is_ascii_alphanumeric() && foreign(b)) || (b.is_ascii_alphanumeric() && foreign(a))
}

fn is_arabic(c: char) -> bool {
    matches!(c, '\u{0600}'..='\u{06FF}')
}

/// Arabic joins "and", "the", "with", "for" to the word after them. Short words take only the safest of these.
fn has_clitic_before(folded: &Folded, from: usize, length: usize) -> bool {
    let mut start = from;
    while start > 0 && joined(folded.before(start)) && from - start < 5 {
        start -= 1;
    }
    let prefix = folded.slice(start, from);
    let safe = ["و", "ال", "ب", "وال", "بال", "وب"];
    let more = ["ف", "ل", "لل", "فال", "كال", "ول", "ك", "ا"];
    safe.contains(&prefix.as_str()) || (length > 3 && more.contains(&prefix.as_str()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(pattern: &str, text: &str) -> Vec<String> {
        let folded = Folded::new(text);
        Pattern::new(pattern).find(&folded).into_iter().map(|(a, b)| folded.slice(a, b)).collect()
    }

    #[test]
    fn words_end_where_words_end() {
        assert_eq!(found("free", "Free, freedom, carefree, FREE!"), ["free", "free"]);
        assert_eq!(found("garant*", "Garantiert! Ingarant"), ["garantiert"]);
        assert_eq!(found("*rabatt*", "Sonderrabatte"), ["rabatte"]);
        assert_eq!(found("免费", "全场免费送"), ["免费"]);
        assert_eq!(found("مجان*", "الشحن بالمجان والمجاني، للمجانين"), ["مجان", "مجاني", "مجانين"]);
        assert_eq!(found("ست", "لست"), Vec::<String>::new());
    }
}
