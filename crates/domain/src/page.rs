//! Pages: what the shop wrote for its customers (policies, FAQ, help articles, macros), cut into sections that can be told.
//!
//! A page is read from a file or an address and replaced as a whole by its source. Its sections keep where they stand, so
//! that every passage that is told can be traced.

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use crate::ids::ShopId;
use crate::timestamp::{DAY_MS, Timestamp};

/// Longest text of a section, in characters: as much as one answer tells.
pub const SECTION_CHARS_MAX: usize = 560;
/// Most sections of a page.
pub const SECTIONS_MAX: usize = 500;
/// Most pages of a shop.
pub const PAGES_MAX: usize = 2_000;
/// Longest source, in bytes: it is looked up by.
pub const SOURCE_BYTES_MAX: usize = 1_000;
/// Longest time between two readings of a page, in days.
pub const EVERY_DAYS_MAX: i64 = 366;

/// A part of a page under one heading.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Section {
    /// The headings above it, outermost first.
    pub path: Vec<String>,
    /// Where it stands in the page; several sections share one when a text was too long for one.
    pub anchor: String,
    /// The words, at most [`SECTION_CHARS_MAX`] characters.
    pub text: String,
    /// BCP 47 tag of the language it is written in; empty when not known.
    pub language: String,
}

/// A page as it was read.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Page {
    /// The tenant.
    pub shop: ShopId,
    /// File path or address, unique in the shop.
    pub source: String,
    /// What was asked for when it was read: the folder above it, or the source itself.
    pub origin: String,
    /// Its title.
    pub title: String,
    /// Follows from the words: the same words have the same version.
    pub version: String,
    /// When it was read.
    pub read_at: Timestamp,
    /// Days after which it is to be read again.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub every_days: Option<i64>,
    /// Its sections, in order.
    pub sections: Vec<Section>,
}

impl Page {
    /// The version that follows from title and sections.
    #[must_use]
    pub fn version_of(title: &str, sections: &[Section]) -> String {
        let mut hash = Sha256::new();
        let mut take = |text: &str| {
            hash.update((text.len() as u64).to_be_bytes());
            hash.update(text.as_bytes());
        };
        take(title);
        for section in sections {
            section.path.iter().for_each(|heading| take(heading));
            take(&section.anchor);
            take(&section.text);
        }
        hash.finalize()[..8].iter().map(|byte| format!("{byte:02x}")).collect()
    }

    /// When it is to be read again.
    #[must_use]
    pub fn due_at(&self) -> Option<Timestamp> {
        self.every_days.map(|days| self.read_at.plus_ms(days.clamp(1, EVERY_DAYS_MAX) * DAY_MS))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_version_follows_from_the_words_and_their_places() {
        let section = |path: &str, text: &str| Section {
            path: vec![path.into()],
            anchor: "a".into(),
            text: text.into(),
            language: String::new(),
        };
        let version = |path: &str, text: &str| Page::version_of("Help", &[section(path, text)]);
        assert_eq!(version("Returns", "30 days"), version("Returns", "30 days"));
        assert_ne!(version("Returns", "30 days"), version("Returns", "14 days"));
        assert_ne!(version("Returns3", "0 days"), version("Returns", "30 days"));
        let german = Section { language: "de".into(), ..section("Returns", "30 days") };
        assert_eq!(Page::version_of("Help", &[german]), version("Returns", "30 days"));
    }
}
