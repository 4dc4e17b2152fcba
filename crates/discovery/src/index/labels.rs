//! Texts that many products share, kept once: brands, categories, option names and values.

use std::collections::HashMap;

use crate::text::{fold, normalise};

/// Longest label that is kept.
const MAX_CHARS: usize = 80;

/// Texts by number; two spellings of one label are one.
#[derive(Debug, Default)]
pub(crate) struct Labels {
    ids: HashMap<Box<str>, u32>,
    texts: Vec<Box<str>>,
}

impl Labels {
    fn key(text: &str) -> Box<str> {
        fold(normalise(text, MAX_CHARS).trim()).into()
    }

    /// The number of a text; `None` when it is blank.
    pub fn intern(&mut self, text: &str) -> Option<u32> {
        let key = Self::key(text);
        if key.is_empty() {
            return None;
        }
        if let Some(id) = self.ids.get(&key) {
            return Some(*id);
        }
        let id = u32::try_from(self.texts.len()).ok()?;
        self.texts.push(text.trim().chars().take(MAX_CHARS).collect());
        self.ids.insert(key, id);
        Some(id)
    }

    /// The number of a text that was met.
    pub fn find(&self, text: &str) -> Option<u32> {
        self.ids.get(&Self::key(text)).copied()
    }

    /// The text of a number, as first met.
    pub fn text(&self, id: u32) -> &str {
        self.texts.get(id as usize).map_or("", AsRef::as_ref)
    }
}
