//! Secrets that cannot be printed by accident.

use std::fmt;

use serde::Deserialize;

/// A key, password or token. `Debug` and `Display` hide it; [`Secret::expose`] is the only way to the text.
#[derive(Clone, Default, Deserialize)]
#[serde(transparent)]
pub struct Secret(String);

impl Secret {
    /// Wraps a secret text.
    #[must_use]
    pub fn new(text: impl Into<String>) -> Self {
        Self(text.into())
    }

    /// The text itself: for headers and signatures only.
    #[must_use]
    pub fn expose(&self) -> &str {
        &self.0
    }

    /// Whether there is nothing.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("[secret]")
    }
}

impl fmt::Display for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("[secret]")
    }
}

impl From<String> for Secret {
    fn from(text: String) -> Self {
        Self(text)
    }
}

impl From<&str> for Secret {
    fn from(text: &str) -> Self {
        Self(text.to_owned())
    }
}

/// A vendor's words made fit for logs and screens: known secrets removed, one line, at most 300 characters.
#[must_use]
pub fn redact(text: &str, secrets: &[&Secret]) -> String {
    let mut clean = text.to_owned();
    for secret in secrets.iter().filter(|s| s.0.len() >= 4) {
        clean = clean.replace(&secret.0, "[secret]");
    }
    clean.chars().map(|c| if c.is_control() { ' ' } else { c }).take(300).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn secrets_never_show() {
        let key = Secret::new("cs_0123456789");
        assert_eq!(format!("{key:?} {key}"), "[secret] [secret]");
        assert_eq!(redact("bad cs_0123456789\nhere", &[&key]), "bad [secret] here");
        assert_eq!(redact(&"x".repeat(999), &[]).len(), 300);
        assert_eq!(redact("unchanged", &[&Secret::default()]), "unchanged");
    }
}
