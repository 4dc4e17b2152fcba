//! What can go wrong while a text is made or checked. A text with a violation is never handed out.

/// One piece of text that nothing stands behind, or a proof that does not hold.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Violation {
    /// Which text: `subject`, `text`, `html`, `item0.price`, `draft`, ….
    pub field: String,
    /// First byte in that text.
    pub start: usize,
    /// One past the last byte.
    pub end: usize,
    /// The piece itself, at most 80 characters of it.
    pub text: String,
    /// For people: `number without a fact`.
    pub why: String,
}

impl std::fmt::Display for Violation {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{} at {}..{} of {}: {:?}", self.why, self.start, self.end, self.field, self.text)
    }
}

/// Why no message was made.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ComposeError {
    /// No template of that name.
    #[error("unknown template {0:?}")]
    UnknownTemplate(String),
    /// The template is not made for that channel.
    #[error("template {template} is not made for {channel}")]
    UnsupportedChannel {
        /// The template.
        template: String,
        /// The channel's stored name.
        channel: String,
    },
    /// The template cannot do without this fact.
    #[error("template {template} needs the fact {fact}")]
    MissingFact {
        /// The template.
        template: String,
        /// The fact's name.
        fact: String,
    },
    /// The fact cannot be told: wrong kind for its name, not an address, empty.
    #[error("fact {fact} cannot be told: {why}")]
    InvalidFact {
        /// The fact's name.
        fact: String,
        /// For people.
        why: String,
    },
    /// The fact was read too long ago.
    #[error("fact {fact} is stale")]
    Stale {
        /// The fact's name.
        fact: String,
    },
    /// A locale's sentence could not be formed; a fault of the locale files.
    #[error("message {message} of locale {locale} cannot be formed: {why}")]
    Locale {
        /// The locale.
        locale: String,
        /// The message id.
        message: String,
        /// For people.
        why: String,
    },
    /// The finished text does not pass the verifier.
    #[error("text is not verified: {}", first(.0))]
    Unverified(Vec<Violation>),
}

fn first(violations: &[Violation]) -> String {
    violations.first().map_or_else(|| "no violation named".to_owned(), ToString::to_string)
}
