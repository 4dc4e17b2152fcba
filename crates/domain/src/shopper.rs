//! People, and the identities they are known by.

use serde::{Deserialize, Serialize};

use crate::ids::ShopperId;
use crate::timestamp::Timestamp;

/// What kind of name an identity is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum IdentityKind {
    /// An e-mail address, lower-cased.
    Email,
    /// An E.164 phone number with its plus sign.
    Phone,
    /// The platform's customer id, prefixed by the connector (`woocommerce:2`).
    Customer,
    /// A random id that the storefront script keeps in the browser. Weak: never merges two people.
    Anonymous,
    /// An address on a chat channel (`telegram:12345`).
    Handle,
}

impl IdentityKind {
    /// The stored name.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Email => "email",
            Self::Phone => "phone",
            Self::Customer => "customer",
            Self::Anonymous => "anonymous",
            Self::Handle => "handle",
        }
    }

    /// Whether two identities of this kind in one event mean one person.
    #[must_use]
    pub const fn is_strong(self) -> bool {
        !matches!(self, Self::Anonymous)
    }
}

/// One name of one person.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Identity {
    /// What kind of name.
    pub kind: IdentityKind,
    /// The normalised value.
    pub value: String,
}

impl Identity {
    /// An e-mail identity: trimmed and lower-cased; `None` when it cannot be an address.
    #[must_use]
    pub fn email(text: &str) -> Option<Self> {
        let value = text.trim().to_lowercase();
        let (local, host) = value.rsplit_once('@')?;
        let printable = value.chars().all(|c| !c.is_whitespace() && !c.is_control() && !"<>\",;:\\()[]".contains(c));
        let plausible = !local.is_empty()
            && local.len() <= 64
            && host.contains('.')
            && !host.starts_with('.')
            && !host.ends_with('.')
            && !host.contains("..")
            && value.len() <= 254;
        (printable && plausible).then_some(Self { kind: IdentityKind::Email, value })
    }

    /// A phone identity from text that is already E.164; `None` otherwise. Connectors normalise national numbers.
    #[must_use]
    pub fn phone(e164: &str) -> Option<Self> {
        let digits = e164.strip_prefix('+')?;
        let ok =
            (7..=15).contains(&digits.len()) && digits.bytes().all(|b| b.is_ascii_digit()) && !digits.starts_with('0');
        ok.then(|| Self { kind: IdentityKind::Phone, value: e164.to_owned() })
    }

    /// A platform customer (`connector`, the platform's id).
    #[must_use]
    pub fn customer(connector: &str, id: &str) -> Self {
        Self { kind: IdentityKind::Customer, value: format!("{connector}:{id}") }
    }

    /// The storefront script's browser id.
    #[must_use]
    pub fn anonymous(id: &str) -> Self {
        Self { kind: IdentityKind::Anonymous, value: id.to_owned() }
    }
}

/// What is known of a person beside identities. Every field is the latest one that was told.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Profile {
    /// Given name, for the salutation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub first_name: Option<String>,
    /// BCP 47 language tag of the pages they read.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub locale: Option<String>,
    /// ISO 3166-1 alpha-2 country; decides the consent rules.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub country: Option<String>,
    /// IANA time zone; decides quiet hours.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub time_zone: Option<String>,
}

/// When each field of a profile was last told. Fields are versioned apart, because tellings are partial: only so do
/// late ones fall into place whatever the order of arrival.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct ProfileVersions {
    /// Of the given name.
    pub first_name: Timestamp,
    /// Of the language.
    pub locale: Timestamp,
    /// Of the country.
    pub country: Timestamp,
    /// Of the zone.
    pub time_zone: Timestamp,
}

impl Profile {
    /// Takes every field of `other` that was told later; of two told at once, the greater value.
    pub fn overlay(&mut self, versions: &mut ProfileVersions, other: &Self, told: &ProfileVersions) {
        for (mine, my_version, theirs, their_version) in [
            (&mut self.first_name, &mut versions.first_name, &other.first_name, told.first_name),
            (&mut self.locale, &mut versions.locale, &other.locale, told.locale),
            (&mut self.country, &mut versions.country, &other.country, told.country),
            (&mut self.time_zone, &mut versions.time_zone, &other.time_zone, told.time_zone),
        ] {
            if theirs.is_some() && (their_version, theirs) > (*my_version, &*mine) {
                mine.clone_from(theirs);
                *my_version = their_version;
            }
        }
    }
}

impl ProfileVersions {
    /// Everything told at `at`.
    #[must_use]
    pub const fn all(at: Timestamp) -> Self {
        Self { first_name: at, locale: at, country: at, time_zone: at }
    }
}

/// A person with all identities that were found to be theirs.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Shopper {
    /// The smallest id derived from any of the strong identities (or of the anonymous one): independent of order.
    pub id: ShopperId,
    /// All identities, sorted.
    pub identities: Vec<Identity>,
    /// Name, language, country, zone.
    pub profile: Profile,
    /// When each field of it was told.
    pub profile_versions: ProfileVersions,
    /// For an anonymous browser: strong identities that were seen with it. It belongs to a person only while they all
    /// are that person's: a shared browser belongs to nobody.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub claims: Vec<Identity>,
}

impl Shopper {
    /// The first address of a kind, if any.
    #[must_use]
    pub fn address(&self, kind: IdentityKind) -> Option<&str> {
        self.identities.iter().find(|i| i.kind == kind).map(|i| i.value.as_str())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_are_normalised_or_refused() {
        assert_eq!(Identity::email(" Anna@Example.TEST ").map(|i| i.value).as_deref(), Some("anna@example.test"));
        for bad in ["", "a", "a@b", "a b@c.de", "a@c..de", "@c.de", "a@.de", "a\r\nBcc: x@y.de"] {
            assert_eq!(Identity::email(bad), None, "{bad:?}");
        }
        assert!(Identity::phone("+4915112345678").is_some());
        for bad in ["", "4915112345678", "+0151", "+49 151", "+123"] {
            assert_eq!(Identity::phone(bad), None, "{bad:?}");
        }
    }
}
