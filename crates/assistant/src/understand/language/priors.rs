//! What is known of a shopper's language before the message is read: the shop's languages, the browser, the phone number,
//! the conversation so far.

use super::tags::{COUNT, number_of};

/// How much the browser's first language outweighs one it does not name.
const BROWSER: f32 = 12.0;
/// How much a language of the phone number's country outweighs another.
const PHONE: f32 = 6.0;
/// How much the conversation's language outweighs another.
const EARLIER: f32 = 60.0;
/// Entries of an `Accept-Language` header that are looked at.
const BROWSER_MAX: usize = 10;

/// Weights of the languages; the default knows nothing.
#[derive(Clone, Debug, PartialEq)]
pub struct Priors {
    allowed: Option<[bool; COUNT]>,
    weights: [f32; COUNT],
    earlier: [f32; COUNT],
}

impl Default for Priors {
    fn default() -> Self {
        Self { allowed: None, weights: [1.0; COUNT], earlier: [0.0; COUNT] }
    }
}

impl Priors {
    /// Only these languages; unknown tags are passed over, and a list without a known one restricts nothing.
    #[must_use]
    pub fn allow<'a>(mut self, tags: impl IntoIterator<Item = &'a str>) -> Self {
        let mut allowed = [false; COUNT];
        for tag in tags {
            if let Some(number) = number_of(tag) {
                allowed[number] = true;
            }
            // A bare `zh` leaves the characters open.
            if tag.eq_ignore_ascii_case("zh") {
                number_of("zh-Hant").into_iter().for_each(|number| allowed[number] = true);
            }
        }
        self.allowed = allowed.contains(&true).then_some(allowed);
        self
    }

    /// Multiplies a language's weight; a weight that is not a positive number is passed over.
    #[must_use]
    pub fn weigh(mut self, tag: &str, weight: f32) -> Self {
        if let Some(number) = number_of(tag)
            && weight.is_finite()
            && weight > 0.0
        {
            self.weights[number] = (self.weights[number] * weight).clamp(1e-6, 1e6);
        }
        self
    }

    /// Takes a browser's `Accept-Language`: `de-AT,de;q=0.9,en;q=0.5`.
    #[must_use]
    pub fn browser(mut self, header: &str) -> Self {
        let mut best = [0.0_f32; COUNT];
        for entry in header.split(',').take(BROWSER_MAX) {
            let (tag, parameters) = entry.split_once(';').unwrap_or((entry, ""));
            let quality = parameters.trim().strip_prefix("q=").map_or(Some(1.0), |q| q.trim().parse::<f32>().ok());
            if let (Some(number), Some(quality)) = (number_of(tag), quality)
                && (0.0..=1.0).contains(&quality)
            {
                best[number] = best[number].max(quality);
            }
        }
        for (weight, quality) in self.weights.iter_mut().zip(best) {
            *weight *= 1.0 + (BROWSER - 1.0) * quality;
        }
        self
    }

    /// Takes a phone number in E.164 form: the languages of its country weigh more.
    #[must_use]
    pub fn phone(self, number: &str) -> Self {
        let Some(digits) = number.strip_prefix('+') else { return self };
        let found =
            PREFIXES.iter().filter(|(prefix, _)| digits.starts_with(prefix)).max_by_key(|(prefix, _)| prefix.len());
        let Some((_, tags)) = found else { return self };
        tags.split(' ').fold(self, |priors, tag| priors.weigh(tag, PHONE))
    }

    /// Takes a language of the conversation so far with its probability: it stays through borrowed words and short
    /// answers, and gives way to a sentence in another language.
    #[must_use]
    pub fn earlier(mut self, tag: &str, probability: f32) -> Self {
        if let Some(number) = number_of(tag)
            && (0.0..=1.0).contains(&probability)
        {
            self.earlier[number] = self.earlier[number].max(probability);
        }
        self
    }

    /// Whether nothing at all is known.
    pub(super) fn is_flat(&self) -> bool {
        *self == Self::default()
    }

    /// Whether a language may be found.
    pub(super) fn allows(&self, language: usize) -> bool {
        self.allowed.is_none_or(|allowed| allowed[language])
    }

    /// A language's weight, all in; zero where it is not allowed.
    pub(super) fn weight(&self, language: usize) -> f32 {
        if self.allows(language) { self.weights[language] * (1.0 + EARLIER * self.earlier[language]) } else { 0.0 }
    }

    /// How far the conversation is known to be in a language.
    pub(super) fn standing(&self, language: usize) -> f32 {
        if self.allows(language) { self.earlier[language] } else { 0.0 }
    }
}

/// Calling codes and the languages people write there, by their tags.
const PREFIXES: &[(&str, &str)] = &[
    ("1", "en es fr"),
    ("7", "ru kk"),
    ("77", "kk ru"),
    ("20", "ar"),
    ("27", "en af zu xh st tn ts"),
    ("30", "el"),
    ("31", "nl"),
    ("32", "nl fr"),
    ("33", "fr"),
    ("34", "es ca eu gl"),
    ("36", "hu"),
    ("39", "it"),
    ("40", "ro"),
    ("41", "de fr it"),
    ("43", "de"),
    ("44", "en cy"),
    ("45", "da"),
    ("46", "sv"),
    ("47", "nb nn"),
    ("48", "pl"),
    ("49", "de"),
    ("51", "es"),
    ("52", "es"),
    ("53", "es"),
    ("54", "es"),
    ("55", "pt"),
    ("56", "es"),
    ("57", "es"),
    ("58", "es"),
    ("60", "ms en zh-Hans ta"),
    ("61", "en"),
    ("62", "id"),
    ("63", "fil en"),
    ("64", "en mi"),
    ("65", "en zh-Hans ms ta"),
    ("66", "th"),
    ("81", "ja"),
    ("82", "ko"),
    ("84", "vi"),
    ("86", "zh-Hans ug"),
    ("90", "tr"),
    ("91", "hi en bn te mr ta gu kn ml or pa ur"),
    ("92", "ur sd ps pa"),
    ("93", "fa ps"),
    ("94", "si ta"),
    ("95", "my"),
    ("98", "fa az"),
    ("212", "ar fr"),
    ("213", "ar fr"),
    ("216", "ar fr"),
    ("218", "ar"),
    ("221", "fr"),
    ("225", "fr"),
    ("233", "en"),
    ("234", "en ha ig yo"),
    ("237", "fr en"),
    ("243", "fr sw"),
    ("244", "pt"),
    ("250", "rw en fr"),
    ("251", "am"),
    ("252", "so"),
    ("254", "sw en"),
    ("255", "sw"),
    ("256", "en lg sw"),
    ("258", "pt ts"),
    ("261", "mg fr"),
    ("263", "en sn"),
    ("266", "st en"),
    ("267", "tn en"),
    ("351", "pt"),
    ("352", "fr de"),
    ("353", "en ga"),
    ("354", "is"),
    ("355", "sq"),
    ("356", "mt en"),
    ("357", "el tr"),
    ("358", "fi sv"),
    ("359", "bg"),
    ("370", "lt"),
    ("371", "lv ru"),
    ("372", "et ru"),
    ("373", "ro ru"),
    ("374", "hy"),
    ("375", "be ru"),
    ("376", "ca"),
    ("380", "uk ru"),
    ("381", "sr"),
    ("382", "sr"),
    ("383", "sq sr"),
    ("385", "hr"),
    ("386", "sl"),
    ("387", "bs hr sr"),
    ("389", "mk sq"),
    ("420", "cs"),
    ("421", "sk"),
    ("502", "es"),
    ("503", "es"),
    ("504", "es"),
    ("505", "es"),
    ("506", "es"),
    ("507", "es"),
    ("591", "es"),
    ("593", "es"),
    ("595", "es"),
    ("598", "es"),
    ("673", "ms"),
    ("852", "zh-Hant en"),
    ("853", "zh-Hant pt"),
    ("855", "km"),
    ("856", "lo"),
    ("880", "bn"),
    ("886", "zh-Hant"),
    ("960", "en"),
    ("961", "ar"),
    ("962", "ar"),
    ("963", "ar"),
    ("964", "ar"),
    ("965", "ar"),
    ("966", "ar"),
    ("967", "ar"),
    ("968", "ar"),
    ("970", "ar"),
    ("971", "ar en"),
    ("972", "he ar"),
    ("973", "ar"),
    ("974", "ar"),
    ("976", "mn"),
    ("977", "ne"),
    ("992", "tg ru"),
    ("993", "tk ru"),
    ("994", "az"),
    ("995", "ka"),
    ("996", "ky ru"),
    ("998", "uz ru"),
];

#[cfg(test)]
mod tests {
    use super::super::tags::canonical;
    use super::*;

    fn weight(priors: &Priors, tag: &str) -> f32 {
        priors.weight(number_of(tag).unwrap())
    }

    #[test]
    fn a_browser_header_is_read_and_nonsense_is_not() {
        let priors = Priors::default().browser("de-AT,de;q=0.9,en;q=0.5, xx;q=1, fr;q=nan, es;q=7, it;q=");
        assert!(weight(&priors, "de") > weight(&priors, "en") && weight(&priors, "en") > weight(&priors, "sv"));
        for tag in ["fr", "es", "it"] {
            assert!((weight(&priors, tag) - 1.0).abs() < 1e-6, "{tag}");
        }
        assert_eq!(Priors::default().browser(&",;q=;".repeat(10_000)), Priors::default());
    }

    #[test]
    fn a_phone_number_brings_its_country() {
        let priors = Priors::default().phone("+77011234567");
        assert!(weight(&priors, "kk") > weight(&priors, "be"));
        assert!(weight(&Priors::default().phone("+4366012345"), "de") > 1.0);
        for number in ["", "+", "0664123", "+000"] {
            assert!(Priors::default().phone(number).is_flat(), "{number}");
        }
        for (prefix, tags) in PREFIXES {
            assert!(tags.split(' ').all(|tag| canonical(tag) == Some(tag)), "{prefix}");
        }
    }

    #[test]
    fn only_allowed_languages_weigh_and_an_empty_list_allows_all() {
        let priors = Priors::default().allow(["de-CH", "zh", "tlh"]).weigh("de", f32::NAN).weigh("de", -1.0);
        assert!(weight(&priors, "de") > 0.0 && weight(&priors, "zh-Hant") > 0.0 && weight(&priors, "zh-Hans") > 0.0);
        assert!(weight(&priors, "en").abs() < 1e-9);
        assert!(weight(&Priors::default().allow(["tlh"]), "en") > 0.0);
    }
}
