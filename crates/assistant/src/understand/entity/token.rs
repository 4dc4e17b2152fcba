//! A message in tokens that remember their bytes: words, numbers, signs. Digits of every script become ASCII.

use super::super::intent::fold::{is_run_char, plain};

/// What a token is made of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shape {
    /// Letters.
    Word,
    /// Letters of a script written without spaces: several words.
    Run,
    /// Digits.
    Number,
    /// Any other character.
    Sign,
}

/// A piece of a message.
#[derive(Debug, Clone)]
pub struct Token<'a> {
    /// First byte in the message.
    pub start: usize,
    /// Byte after the last.
    pub end: usize,
    /// What it is made of.
    pub shape: Shape,
    /// As written.
    pub raw: &'a str,
    /// Comparable: folded letters, ASCII digits.
    pub plain: String,
    /// Whether it follows the token before it directly.
    pub joined: bool,
}

/// The tokens of a message.
#[derive(Debug, Default)]
pub struct Tokens<'a>(Vec<Token<'a>>);

impl<'a> std::ops::Deref for Tokens<'a> {
    type Target = [Token<'a>];
    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

impl<'a> Tokens<'a> {
    /// The tokens of at most [`super::TEXT_CHARS_MAX`] characters.
    pub fn of(text: &'a str) -> Self {
        let end = text.char_indices().nth(super::TEXT_CHARS_MAX).map_or(text.len(), |(at, _)| at);
        let text = &text[..end];
        let mut found: Vec<Token<'a>> = Vec::new();
        let mut open: Option<(usize, Shape)> = None;
        let mut last_end = usize::MAX;
        let mut close = |open: &mut Option<(usize, Shape)>, at: usize| {
            if let Some((start, shape)) = open.take() {
                found.push(Token::of(&text[start..at], start, shape, start == last_end));
                last_end = at;
            }
        };
        for (at, c) in text.char_indices() {
            let shape = shape(c);
            if open.is_some_and(|(_, held)| Some(held) != shape || held == Shape::Sign) {
                close(&mut open, at);
            }
            if open.is_none()
                && let Some(shape) = shape
            {
                open = Some((at, shape));
            }
        }
        close(&mut open, text.len());
        Self(found)
    }

    /// The end of the tokens that hang together from `first` on: ASCII letters, digits and the given signs between them.
    pub fn joined_end(&self, first: usize, signs: &[char]) -> usize {
        let code = |n: usize| {
            let token = self.get(n).filter(|token| token.joined)?;
            match token.shape {
                Shape::Number => Some(()),
                Shape::Word => token.raw.chars().all(|c| c.is_ascii_alphanumeric()).then_some(()),
                Shape::Run | Shape::Sign => None,
            }
        };
        let between =
            |n: usize| self.get(n).is_some_and(|token| token.joined && token.raw.chars().all(|c| signs.contains(&c)));
        let mut after = first + 1;
        loop {
            if code(after).is_some() {
                after += 1;
            } else if between(after) && code(after + 1).is_some() {
                after += 2;
            } else {
                return after;
            }
        }
    }

    /// The text of a range as written, with ASCII digits.
    pub fn written(&self, range: std::ops::Range<usize>) -> String {
        let written = |token: &Token<'_>| match token.shape {
            Shape::Number => token.plain.clone(),
            _ => token.raw.to_owned(),
        };
        self[range].iter().map(written).collect()
    }

    /// How many tokens from `first` on the words of a phrase take, if they stand there.
    pub fn phrase_at(&self, first: usize, phrase: &[String]) -> Option<usize> {
        let here = self.get(first..first + phrase.len())?;
        here.iter().zip(phrase).all(|(token, word)| token.plain == *word).then_some(phrase.len())
    }
}

impl<'a> Token<'a> {
    fn of(raw: &'a str, start: usize, shape: Shape, joined: bool) -> Self {
        let plain = match shape {
            Shape::Number => raw.chars().filter_map(digit).collect(),
            Shape::Sign => raw.to_owned(),
            Shape::Word | Shape::Run => plain(raw),
        };
        Self { start, end: start + raw.len(), shape, raw, plain, joined }
    }

    /// The bytes of the message at which a run holds a folded word.
    pub fn inside(&self, word: &str) -> Option<(usize, usize)> {
        if self.shape != Shape::Run || !self.plain.contains(word) {
            return None;
        }
        let starts = self.raw.char_indices().map(|(at, _)| at);
        starts.into_iter().find_map(|from| {
            let rest = &self.raw[from..];
            let ends = rest.char_indices().map(|(at, c)| at + c.len_utf8());
            let fits =
                ends.map(|end| (end, plain(&rest[..end]))).take_while(|(_, text)| word.starts_with(text.as_str()));
            let (end, _) = fits.filter(|(_, text)| text == word).last()?;
            Some((self.start + from, self.start + from + end))
        })
    }

    /// Whether the token is this sign.
    pub fn is(&self, sign: char) -> bool {
        self.shape == Shape::Sign && self.raw.starts_with(sign)
    }

    /// The number, where it is one of at most nine digits.
    pub fn number(&self) -> Option<i64> {
        if self.shape == Shape::Number && self.plain.len() <= 9 { self.plain.parse().ok() } else { None }
    }
}

fn shape(c: char) -> Option<Shape> {
    if c.is_whitespace() {
        None
    } else if digit(c).is_some() {
        Some(Shape::Number)
    } else if is_run_char(c) {
        Some(Shape::Run)
    } else if c.is_alphabetic()
        || unicode_normalization::char::is_combining_mark(c)
        || matches!(c, '\'' | '’' | '\u{200c}')
    {
        Some(Shape::Word)
    } else {
        Some(Shape::Sign)
    }
}

/// First digits of the scripts that shoppers type.
const ZEROS: [u32; 20] = [
    0x30, 0x660, 0x6f0, 0x7c0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xde6, 0xe50, 0xed0,
    0xf20, 0x1040, 0x17e0, 0xff10,
];

/// The ASCII digit of a decimal digit in any of these scripts.
pub fn digit(c: char) -> Option<char> {
    let code = u32::from(c);
    let zero = ZEROS.iter().find(|zero| (**zero..**zero + 10).contains(&code))?;
    char::from_digit(code - zero, 10)
}
