//! The languages that are told apart, and the other names they go by.
//!
//! To add a language, add its tag to [`LANGUAGES`] (sorted) and train the model with text in it.

/// Every language a message can be found to be in.
pub const LANGUAGES: [&str; 98] = [
    "af", "am", "ar", "az", "be", "bg", "bn", "bs", "ca", "cs", "cy", "da", "de", "el", "en", "eo", "es", "et", "eu",
    "fa", "fi", "fil", "fr", "ga", "gl", "gu", "ha", "he", "hi", "hr", "hu", "hy", "id", "ig", "is", "it", "ja", "ka",
    "kk", "km", "kn", "ko", "ky", "la", "lg", "lo", "lt", "lv", "mg", "mi", "mk", "ml", "mn", "mr", "ms", "mt", "my",
    "nb", "ne", "nl", "nn", "or", "pa", "pl", "ps", "pt", "ro", "ru", "rw", "sd", "si", "sk", "sl", "sn", "so", "sq",
    "sr", "st", "sv", "sw", "ta", "te", "tg", "th", "tk", "tn", "tr", "ts", "ug", "uk", "ur", "uz", "vi", "xh", "yo",
    "zh-Hans", "zh-Hant", "zu",
];

/// How many there are.
pub const COUNT: usize = LANGUAGES.len();

/// The place of a language in [`LANGUAGES`]; takes tags as browsers and shops write them (`pt-BR`, `no`, `tl`, `zh-TW`).
#[must_use]
pub fn number_of(tag: &str) -> Option<usize> {
    let tag = canonical(tag)?;
    LANGUAGES.iter().position(|known| *known == tag)
}

/// The tag used here for a tag as others write it; `None` for a language that is not told apart.
#[must_use]
pub fn canonical(tag: &str) -> Option<&'static str> {
    if tag.len() > 35 {
        return None;
    }
    let tag = tag.trim().to_ascii_lowercase().replace('_', "-");
    let mut parts = tag.split('-');
    let language = match parts.next()? {
        "no" => "nb",
        "tl" => "fil",
        "iw" => "he",
        "in" => "id",
        "ji" | "yi" => return None,
        "sh" => "sr",
        "zh" | "cmn" => {
            let traditional = parts.any(|part| matches!(part, "hant" | "tw" | "hk" | "mo"));
            return Some(if traditional { "zh-Hant" } else { "zh-Hans" });
        }
        "yue" => "zh-Hant",
        other => other,
    };
    LANGUAGES.into_iter().find(|known| *known == language)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_list_is_sorted_and_has_each_language_once() {
        assert!(LANGUAGES.is_sorted_by(|a, b| a < b));
    }

    #[test]
    fn tags_are_understood_as_others_write_them() {
        for (tag, known) in [("pt-BR", "pt"), ("no", "nb"), ("tl", "fil"), ("zh", "zh-Hans"), ("zh_TW", "zh-Hant")] {
            assert_eq!(canonical(tag), Some(known), "{tag}");
        }
        for (tag, known) in [("zh-Hans-SG", "zh-Hans"), ("EN", "en"), ("sr-Latn-RS", "sr"), (" de ", "de")] {
            assert_eq!(canonical(tag), Some(known), "{tag}");
        }
        for tag in ["", "-", "xx", "tlh", &"a".repeat(1_000)] {
            assert_eq!(number_of(tag), None, "{tag}");
        }
    }
}
