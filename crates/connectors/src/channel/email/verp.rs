//! Names that tie a mail to its effect: the Message-ID, and the signed return address that a bounce comes back to.
//!
//! Both follow from the effect key, so that a second try carries the same names. The return address also signs the
//! recipient: whoever holds one of our mails cannot make us suppress somebody else's address.

use hmac::{Hmac, KeyInit, Mac};
use sha2::{Digest, Sha256};
use subtle::ConstantTimeEq;

use crate::http::Secret;

/// Hex digits of the part that names the effect.
const ID_DIGITS: usize = 32;
/// Hex digits of the signature.
const MAC_DIGITS: usize = 20;
/// What return addresses begin with.
const PREFIX: &str = "bounce+";

/// Makes and checks the names.
#[derive(Debug)]
pub(super) struct Verp {
    secret: Option<Secret>,
    bounce_domain: Option<String>,
    id_domain: String,
}

impl Verp {
    pub(super) fn new(secret: Option<&Secret>, bounce_domain: Option<&str>, id_domain: &str) -> Self {
        Self {
            secret: secret.cloned(),
            bounce_domain: bounce_domain.map(str::to_owned),
            id_domain: id_domain.to_owned(),
        }
    }

    /// The effect's name: a keyed hash where there is a key, so that nothing can be read from it.
    pub(super) fn id(&self, effect_key: &str) -> String {
        let digest = match &self.secret {
            Some(secret) => keyed(secret.expose().as_bytes(), &[b"effect", effect_key.as_bytes()]),
            None => Sha256::digest(effect_key.as_bytes()).into(),
        };
        hex(&digest)[..ID_DIGITS].to_owned()
    }

    /// `<id@domain>`: the Message-ID header, and what the provider reference is.
    pub(super) fn message_id(&self, effect_key: &str) -> String {
        self.message_id_of(&self.id(effect_key))
    }

    fn message_id_of(&self, id: &str) -> String {
        format!("<{id}@{}>", self.id_domain)
    }

    /// The return address for one effect and recipient, when bounces are taken in.
    pub(super) fn return_path(&self, effect_key: &str, recipient: &str) -> Option<String> {
        let domain = self.bounce_domain.as_ref()?;
        let id = self.id(effect_key);
        let mac = self.mac(&id, recipient)?;
        Some(format!("{PREFIX}{id}{mac}@{domain}"))
    }

    /// Looks for one of our return addresses in `texts` and for the recipient it was made for among `recipients`.
    pub(super) fn find(&self, texts: &[&str], recipients: &[String]) -> Option<Found> {
        texts.iter().flat_map(|text| tokens(text)).find_map(|token| {
            let (id, mac) = token.split_at(ID_DIGITS);
            let recipient = recipients
                .iter()
                .find(|r| self.mac(id, r).is_some_and(|wanted| bool::from(wanted.as_bytes().ct_eq(mac.as_bytes()))))?;
            Some(Found { id: id.to_owned(), message_id: self.message_id_of(id), recipient: recipient.clone() })
        })
    }

    fn mac(&self, id: &str, recipient: &str) -> Option<String> {
        let recipient = recipient.trim().to_lowercase();
        let digest = keyed(self.secret.as_ref()?.expose().as_bytes(), &[b"verp", id.as_bytes(), recipient.as_bytes()]);
        Some(hex(&digest)[..MAC_DIGITS].to_owned())
    }
}

/// A return address of ours, checked.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Found {
    pub(super) id: String,
    pub(super) message_id: String,
    pub(super) recipient: String,
}

/// Everything in `text` that looks like the local part of a return address, lower-cased.
fn tokens(text: &str) -> Vec<String> {
    let lower = text.to_ascii_lowercase();
    lower
        .match_indices(PREFIX)
        .filter_map(|(at, _)| {
            let rest = &lower[at + PREFIX.len()..];
            let token = rest.get(..ID_DIGITS + MAC_DIGITS)?;
            let ends = rest[token.len()..].starts_with('@');
            (ends && token.bytes().all(|b| b.is_ascii_hexdigit())).then(|| token.to_owned())
        })
        .take(8)
        .collect()
}

/// HMAC-SHA256 over length-prefixed parts.
pub(super) fn keyed(secret: &[u8], parts: &[&[u8]]) -> [u8; 32] {
    let mut mac = new_mac(secret);
    for part in parts {
        mac.update(&(part.len() as u64).to_be_bytes());
        mac.update(part);
    }
    mac.finalize().into_bytes().into()
}

#[expect(clippy::expect_used, reason = "HMAC takes keys of any length")]
pub(super) fn new_mac(secret: &[u8]) -> Hmac<Sha256> {
    Hmac::new_from_slice(secret).expect("HMAC takes keys of any length")
}

/// Lower-case hex.
pub(super) fn hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::with_capacity(bytes.len() * 2), |mut out, b| {
        out.push(char::from(b"0123456789abcdef"[usize::from(b >> 4)]));
        out.push(char::from(b"0123456789abcdef"[usize::from(b & 15)]));
        out
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    const KEY: &str = "demo/cart:7/recover-three-touch@1/mail";

    fn verp() -> Verp {
        Verp::new(Some(&"0123456789abcdef".into()), Some("b.shop.example"), "shop.example")
    }

    #[test]
    fn names_are_stable_and_say_nothing() {
        let path = verp().return_path(KEY, "Anna@example.test").expect("has a bounce domain");
        assert_eq!(Some(path.clone()), verp().return_path(KEY, "anna@example.test"));
        assert_eq!(verp().message_id(KEY), verp().message_id(KEY));
        assert!(!path.contains("anna") && !path.contains("cart"), "{path}");
        let local = path.split('@').next().expect("has a local part");
        assert!(local.len() <= 64, "RFC 5321 allows 64 octets, got {}", local.len());
    }

    #[test]
    fn only_the_signed_recipient_is_found() {
        let path = verp().return_path(KEY, "anna@example.test").expect("has a bounce domain");
        let anna = ["ben@example.test".to_owned(), "ANNA@example.test".to_owned()];
        let found = verp().find(&["noise", &format!("To: {}", path.to_uppercase())], &anna).expect("ours");
        assert_eq!(found.message_id, verp().message_id(KEY));
        assert_eq!(found.recipient, "ANNA@example.test");
        assert_eq!(verp().find(&[&path], &["ben@example.test".to_owned()]), None);
        let other = Verp::new(Some(&"another-secret-of-ours".into()), Some("b.shop.example"), "shop.example");
        assert_eq!(other.find(&[&path], &anna), None);
        let unsigned = Verp::new(None, None, "shop.example");
        assert_eq!(unsigned.find(&[&path], &anna), None);
        for bad in ["bounce+", "bounce+00@x", "bounce+\u{e9}\u{e9}", &path[..30]] {
            assert_eq!(verp().find(&[bad], &anna), None, "{bad}");
        }
    }
}
