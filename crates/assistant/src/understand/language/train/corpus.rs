//! Text by language, from the formats open text comes in. To add a format, add a `read_…` here and its file name to
//! `examples/train_language`.

use std::io::{self, BufRead, BufReader, Read};

use serde::Deserialize;

use super::chain::Chain;
use crate::understand::language::tags;

/// Longest line that is taken; longer ones are cut.
const LINE_MAX: usize = 2_000;

/// Where a text stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Rows of a table of labelled text: words, pairs, sentences.
    Table,
    /// Running text, translations.
    Text,
    /// What shoppers write; the only kind that shows a language in a script it is not usually written in.
    Chat,
}

/// One text.
#[derive(Clone, Debug)]
pub struct Row {
    /// Place in [`tags::LANGUAGES`].
    pub language: usize,
    /// What kind of text.
    pub kind: Kind,
    /// The text.
    pub text: String,
}

/// Texts, and letter frequencies of languages.
#[derive(Debug, Default)]
pub struct Corpus {
    rows: Vec<Row>,
    chains: Vec<(usize, Chain)>,
}

#[derive(Deserialize)]
struct Intents {
    intents: std::collections::BTreeMap<String, Vec<String>>,
}

impl Corpus {
    /// The texts.
    #[must_use]
    pub fn rows(&self) -> &[Row] {
        &self.rows
    }

    /// A language's letter frequencies.
    #[must_use]
    pub fn chain(&self, language: usize) -> Option<&Chain> {
        self.chains.iter().find(|(of, _)| *of == language).map(|(_, chain)| chain)
    }

    /// Adds a language's letter frequencies.
    pub fn add_chain(&mut self, language: usize, chain: Chain) {
        self.chains.push((language, chain));
    }

    /// Adds one text.
    pub fn add(&mut self, language: usize, kind: Kind, text: &str) {
        let end = text.char_indices().nth(LINE_MAX).map_or(text.len(), |(at, _)| at);
        let text = text[..end].trim();
        if !text.is_empty() {
            self.rows.push(Row { language, kind, text: text.to_owned() });
        }
    }

    /// Reads a table with the columns `lang` and `text`; rows in languages that are not told apart are passed over.
    ///
    /// # Errors
    /// When a column is missing or a row cannot be read.
    pub fn read_csv(&mut self, reader: impl Read) -> io::Result<()> {
        let mut table = csv::Reader::from_reader(reader);
        let headers = table.headers()?.clone();
        let column = |name: &str| {
            headers
                .iter()
                .position(|header| header == name)
                .ok_or_else(|| io::Error::other(format!("no column {name}")))
        };
        let (lang, text) = (column("lang")?, column("text")?);
        for row in table.records() {
            let row = row?;
            if let (Some(language), Some(text)) = (row.get(lang).and_then(tags::number_of), row.get(text)) {
                self.add(language, Kind::Table, text);
            }
        }
        Ok(())
    }

    /// Reads text, one sentence or paragraph a line.
    ///
    /// # Errors
    /// When it cannot be read.
    pub fn read_plain(&mut self, language: usize, reader: impl Read) -> io::Result<()> {
        for line in BufReader::new(reader).lines() {
            self.add(language, Kind::Text, &line?);
        }
        Ok(())
    }

    /// Reads the example sentences of a locale's `intents.toml`.
    ///
    /// # Errors
    /// When it is not such a file.
    pub fn read_intents(&mut self, language: usize, text: &str) -> io::Result<()> {
        let intents: Intents = toml::from_str(text).map_err(io::Error::other)?;
        for sentence in intents.intents.values().flatten() {
            self.add(language, Kind::Chat, sentence);
        }
        Ok(())
    }

    /// Reads the translations of a compiled message catalogue (`.mo`).
    ///
    /// # Errors
    /// When it is not one.
    pub fn read_catalogue(&mut self, language: usize, bytes: &[u8]) -> io::Result<()> {
        let number = |at: usize| {
            let four = bytes.get(at..).and_then(<[u8]>::first_chunk).copied();
            four.map(|four| u32::from_le_bytes(four) as usize).ok_or_else(|| io::Error::other("catalogue is cut short"))
        };
        if number(0)? != 0x9504_12DE {
            return Err(io::Error::other("not a little-endian message catalogue"));
        }
        let (count, table) = (number(8)?, number(16)?);
        // The first message is the catalogue's own description.
        for entry in 1..count {
            let (length, at) = (number(table + entry * 8)?, number(table + entry * 8 + 4)?);
            let text = bytes.get(at..at.saturating_add(length)).and_then(|text| std::str::from_utf8(text).ok());
            for form in text.unwrap_or_default().split('\0') {
                // Mnemonics, mark-up and placeholders are not language.
                self.add(language, Kind::Text, &form.replace(['~', '_', '&'], "").replace(['<', '%', '$', '{'], " 0"));
            }
        }
        Ok(())
    }

    /// Reads a page that names its language (`lang="…"`); pages in languages that are not told apart are passed over.
    pub fn read_page(&mut self, page: &str) {
        let named = page.split_once("lang=\"").and_then(|(_, rest)| rest.split_once('"'));
        let Some(language) = named.and_then(|(tag, _)| tags::number_of(tag)) else { return };
        // After each `<`: the tag, `>`, and the text that follows it.
        for text in page.split('<').filter_map(|part| part.split_once('>')).map(|(_, text)| text) {
            self.add(language, Kind::Text, text);
        }
    }

    /// Parts the rows into those that stay and one fifth that is held out, by the text alone. Letter frequencies stay.
    #[must_use]
    pub fn hold_out(self) -> (Self, Self) {
        let (kept, held) = self.rows.into_iter().partition(|row| !is_held_out(&row.text));
        (Self { rows: kept, chains: self.chains }, Self { rows: held, chains: Vec::new() })
    }
}

/// Whether a text belongs to the held-out fifth.
#[must_use]
pub fn is_held_out(text: &str) -> bool {
    text.bytes().fold(0xCBF2_9CE4_8422_2325_u64, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x100_0000_01B3))
        >> 32
        & 0xFFFF
        < 0x3333
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn formats_are_read_and_wrong_ones_refused() {
        let mut corpus = Corpus::default();
        corpus.read_csv("lang,kind,text\nde,x,Hallo Welt\nxx,x,none\n".as_bytes()).unwrap();
        corpus.read_plain(0, "one\n\n two \n".as_bytes()).unwrap();
        corpus.read_intents(1, "[intents]\ngreeting = ['hi', 'hello']\n[words]\nyes = ['x']").unwrap();
        let texts: Vec<_> = corpus.rows().iter().map(|row| row.text.as_str()).collect();
        assert_eq!(texts, ["Hallo Welt", "one", "two", "hi", "hello"]);
        corpus.read_page("<html lang=\"de-1996\"><p>Alle <b>Menschen</b>\n</p></html>");
        corpus.read_page("<html lang=\"tlh\"><p>nuqneH</p></html>");
        assert_eq!(corpus.rows()[5..].iter().map(|row| row.text.as_str()).collect::<Vec<_>>(), ["Alle", "Menschen"]);
        assert!(corpus.read_csv("language,words\n".as_bytes()).is_err());
        assert!(corpus.read_intents(1, "intents = 3").is_err());
        assert!(corpus.read_catalogue(1, b"\xDE\x12\x04\x95\0\0\0\0\xFF\xFF\xFF\xFF\0\0\0\0\x10").is_err());
    }
}
