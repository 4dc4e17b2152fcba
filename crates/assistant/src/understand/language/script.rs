//! Scripts: which letters belong to which writing system, and which systems name their language by themselves.
//!
//! To add a script, add its variant, its ranges in [`Script::of`], and, when one language of the product alone is
//! written in it, its line in [`Script::only_language`].

/// A writing system, as far as it matters for telling languages apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[repr(u8)]
#[allow(missing_docs, reason = "the names are the field's own")]
pub enum Script {
    Latin,
    Cyrillic,
    Arabic,
    Devanagari,
    /// Han characters, kana and bopomofo: one run of text mixes them freely.
    Cjk,
    Greek,
    Armenian,
    Hebrew,
    Bengali,
    Gurmukhi,
    Gujarati,
    Oriya,
    Tamil,
    Telugu,
    Kannada,
    Malayalam,
    Sinhala,
    Thai,
    Lao,
    Myanmar,
    Georgian,
    Hangul,
    Ethiopic,
    Khmer,
}

/// How many scripts there are.
pub const SCRIPTS: usize = 24;

/// Scripts that several languages share; the rest name their language.
pub const SHARED: [Script; 5] = [Script::Latin, Script::Cyrillic, Script::Arabic, Script::Devanagari, Script::Cjk];

impl Script {
    /// The script of a letter (or of a vowel sign that stands among letters); `None` for everything else.
    #[must_use]
    pub const fn of(c: char) -> Option<Self> {
        Some(match c as u32 {
            0x41..=0x5A | 0x61..=0x7A | 0xAA | 0xBA | 0xC0..=0xD6 | 0xD8..=0xF6 | 0xF8..=0x2AF => Self::Latin,
            0x1E00..=0x1EFF | 0x2C60..=0x2C7F | 0xA720..=0xA7FF => Self::Latin,
            0x370..=0x373 | 0x376..=0x37D | 0x37F..=0x386 | 0x388..=0x3FF | 0x1F00..=0x1FFF => Self::Greek,
            0x400..=0x481 | 0x48A..=0x52F | 0x1C80..=0x1C8F => Self::Cyrillic,
            0x531..=0x556 | 0x561..=0x587 | 0xFB13..=0xFB17 => Self::Armenian,
            0x5D0..=0x5F2 | 0xFB1D..=0xFB4F => Self::Hebrew,
            0x620..=0x63F | 0x641..=0x64A | 0x66E..=0x66F | 0x671..=0x6D3 | 0x6D5 => Self::Arabic,
            0x6EE..=0x6EF | 0x6FA..=0x6FF | 0x750..=0x77F | 0x8A0..=0x8C9 => Self::Arabic,
            0xFB50..=0xFDFB | 0xFE70..=0xFEFC => Self::Arabic,
            0x900..=0x963 | 0x971..=0x97F => Self::Devanagari,
            0x980..=0x9E3 | 0x9F0..=0x9F1 => Self::Bengali,
            0xA01..=0xA65 | 0xA70..=0xA75 => Self::Gurmukhi,
            0xA81..=0xAE3 => Self::Gujarati,
            0xB01..=0xB63 | 0xB71 => Self::Oriya,
            0xB82..=0xBD7 => Self::Tamil,
            0xC00..=0xC63 => Self::Telugu,
            0xC80..=0xCE3 => Self::Kannada,
            0xD00..=0xD63 | 0xD7A..=0xD7F => Self::Malayalam,
            0xD81..=0xDDF => Self::Sinhala,
            0xE01..=0xE3A | 0xE40..=0xE4E => Self::Thai,
            0xE81..=0xECD | 0xEDC..=0xEDF => Self::Lao,
            0x1000..=0x103F | 0x1050..=0x108F | 0xAA60..=0xAA7F => Self::Myanmar,
            0x10A0..=0x10FF | 0x1C90..=0x1CBF => Self::Georgian,
            0x1100..=0x11FF | 0x3131..=0x318E | 0xAC00..=0xD7A3 => Self::Hangul,
            0x1200..=0x135A | 0x1380..=0x139F => Self::Ethiopic,
            0x1780..=0x17D3 => Self::Khmer,
            0x3005..=0x3007 | 0x3041..=0x309F | 0x30A1..=0x30FA | 0x30FC..=0x30FF | 0x3105..=0x312F => Self::Cjk,
            0x31F0..=0x31FF | 0x3400..=0x4DBF | 0x4E00..=0x9FFF | 0xF900..=0xFAFF | 0xFF66..=0xFF9D => Self::Cjk,
            0x20000..=0x3FFFF => Self::Cjk,
            _ => return None,
        })
    }

    /// The language of a script that one language of the product alone uses.
    #[must_use]
    pub const fn only_language(self) -> Option<&'static str> {
        Some(match self {
            Self::Latin | Self::Cyrillic | Self::Arabic | Self::Devanagari | Self::Cjk => return None,
            Self::Greek => "el",
            Self::Armenian => "hy",
            Self::Hebrew => "he",
            Self::Bengali => "bn",
            Self::Gurmukhi => "pa",
            Self::Gujarati => "gu",
            Self::Oriya => "or",
            Self::Tamil => "ta",
            Self::Telugu => "te",
            Self::Kannada => "kn",
            Self::Malayalam => "ml",
            Self::Sinhala => "si",
            Self::Thai => "th",
            Self::Lao => "lo",
            Self::Myanmar => "my",
            Self::Georgian => "ka",
            Self::Hangul => "ko",
            Self::Ethiopic => "am",
            Self::Khmer => "km",
        })
    }

    /// How much a letter says, against a letter of an alphabet: a Han character or a syllable carries more, and Latin
    /// letters are the ones that names and brands bring into other scripts.
    #[must_use]
    pub const fn letter_weight(self) -> f32 {
        match self {
            Self::Latin => 0.7,
            Self::Cjk | Self::Hangul => 2.0,
            _ => 1.0,
        }
    }

    /// Whether words are written without spaces, so that word borders say nothing.
    #[must_use]
    pub const fn runs_on(self) -> bool {
        matches!(self, Self::Cjk)
    }

    /// The shared script with this number.
    #[must_use]
    pub fn from_number(number: u8) -> Option<Self> {
        SHARED.into_iter().find(|script| *script as u8 == number)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_have_their_script_and_signs_have_none() {
        for (c, script) in [('a', Script::Latin), ('ğ', Script::Latin), ('ệ', Script::Latin), ('ж', Script::Cyrillic)]
        {
            assert_eq!(Script::of(c), Some(script), "{c}");
        }
        for (c, script) in [('ی', Script::Arabic), ('の', Script::Cjk), ('漢', Script::Cjk), ('한', Script::Hangul)]
        {
            assert_eq!(Script::of(c), Some(script), "{c}");
        }
        for c in ['1', '٣', '९', ' ', '😀', '×', '÷', '\u{202E}', '。', '・', '!'] {
            assert_eq!(Script::of(c), None, "{c:?}");
        }
    }

    #[test]
    fn every_unshared_script_names_its_language() {
        for c in "ελհעবਪગଓதతಕമසทລမაㄱ한አខ".chars() {
            assert!(Script::of(c).and_then(Script::only_language).is_some(), "{c}");
        }
        for script in SHARED {
            assert_eq!(Script::from_number(script as u8), Some(script));
            assert_eq!(script.only_language(), None);
        }
    }
}
