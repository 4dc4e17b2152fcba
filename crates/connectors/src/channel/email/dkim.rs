//! DKIM signatures (RFC 6376; Ed25519: RFC 8463) over the finished bytes of a mail, relaxed/relaxed.
//!
//! Our own small signer, because the time of the signature is a parameter here and because the RSA operations come
//! from the TLS library, which runs them in constant time.

use std::fmt;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use domain::timestamp::{SECOND_MS, Timestamp};
use ring::rand::SystemRandom;
use ring::signature::{Ed25519KeyPair, RSA_PKCS1_SHA256, RsaKeyPair};
use rustls::pki_types::PrivateKeyDer;
use rustls::pki_types::pem::PemObject;
use sha2::{Digest, Sha256};

use super::config::{DkimConfig, EmailConfigError, is_domain};

/// Headers that are signed when present. The unsubscribe pair must be (RFC 8058 section 4).
const SIGNED: [&str; 11] = [
    "from",
    "to",
    "reply-to",
    "subject",
    "date",
    "message-id",
    "mime-version",
    "content-type",
    "list-unsubscribe",
    "list-unsubscribe-post",
    "feedback-id",
];
/// Named once more than they occur, so that nobody can add a second one and keep the signature.
const OVERSIGNED: [&str; 5] = ["from", "to", "subject", "list-unsubscribe", "list-unsubscribe-post"];

enum Key {
    Ed25519(Box<Ed25519KeyPair>),
    Rsa(Box<RsaKeyPair>),
}

/// A key with the names under which it is published.
pub(super) struct DkimKey {
    domain: String,
    selector: String,
    key: Key,
}

// By hand: the key stays out of logs.
impl fmt::Debug for DkimKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "DkimKey({}._domainkey.{})", self.selector, self.domain)
    }
}

impl DkimKey {
    /// Reads a PEM key.
    pub(super) fn read(config: &DkimConfig) -> Result<Self, EmailConfigError> {
        let bad = |text: &str| EmailConfigError::Dkim(text.to_owned());
        if !is_domain(&config.domain) || !is_domain(&config.selector) {
            return Err(EmailConfigError::Domain("dkim domain or selector"));
        }
        let der = PrivateKeyDer::from_pem_slice(config.key_pem.expose().as_bytes())
            .map_err(|_| bad("not a PEM private key"))?;
        let key = match der {
            PrivateKeyDer::Pkcs1(der) => RsaKeyPair::from_der(der.secret_pkcs1_der()).map(|k| Key::Rsa(Box::new(k))),
            PrivateKeyDer::Pkcs8(der) => {
                let der = der.secret_pkcs8_der();
                Ed25519KeyPair::from_pkcs8_maybe_unchecked(der)
                    .map(|k| Key::Ed25519(Box::new(k)))
                    .or_else(|_| RsaKeyPair::from_pkcs8(der).map(|k| Key::Rsa(Box::new(k))))
            }
            _ => return Err(bad("only Ed25519 and RSA keys can sign mail")),
        };
        let key = key.map_err(|_| bad("neither an Ed25519 key nor an RSA key of at least 2048 bits"))?;
        Ok(Self { domain: config.domain.clone(), selector: config.selector.clone(), key })
    }

    /// The whole `DKIM-Signature` header line for `mail`, with its line end.
    ///
    /// # Errors
    /// When the signing operation fails.
    pub(super) fn sign(&self, mail: &[u8], now: Timestamp) -> Result<String, &'static str> {
        let split = find(mail, b"\r\n\r\n").ok_or("mail has no body")?;
        let head = String::from_utf8_lossy(&mail[..split + 2]);
        let headers = canonical_headers(&head);
        let body_hash = STANDARD.encode(Sha256::digest(canonical_body(&mail[split + 4..])));
        let mut names = Vec::new();
        let mut signed = String::new();
        for name in SIGNED {
            for line in headers.iter().filter(|h| h.split(':').next() == Some(name)) {
                names.push(name);
                signed.push_str(line);
                signed.push_str("\r\n");
            }
        }
        names.extend(OVERSIGNED);
        let algorithm = match self.key {
            Key::Ed25519(_) => "ed25519-sha256",
            Key::Rsa(_) => "rsa-sha256",
        };
        let value = format!(
            "v=1; a={algorithm}; c=relaxed/relaxed; d={}; s={}; t={};\r\n h={};\r\n bh={body_hash};\r\n b=",
            self.domain,
            self.selector,
            now.as_ms().max(0) / SECOND_MS,
            names.join(":\r\n  "),
        );
        let own = canonical_headers(&format!("DKIM-Signature: {value}\r\n"));
        signed.push_str(own.first().map_or("", String::as_str));
        let signature = self.sign_bytes(signed.as_bytes())?;
        Ok(format!("DKIM-Signature: {value}{}\r\n", folded(&signature)))
    }

    fn sign_bytes(&self, signed: &[u8]) -> Result<String, &'static str> {
        match &self.key {
            // RFC 8463: Ed25519 signs the SHA-256 of the data.
            Key::Ed25519(key) => Ok(STANDARD.encode(key.sign(&Sha256::digest(signed)))),
            Key::Rsa(key) => {
                let mut signature = vec![0; key.public().modulus_len()];
                key.sign(&RSA_PKCS1_SHA256, &SystemRandom::new(), signed, &mut signature)
                    .map_err(|_| "RSA signing failed")?;
                Ok(STANDARD.encode(signature))
            }
        }
    }
}

/// Base64 in lines of at most 72 characters.
fn folded(text: &str) -> String {
    let chunks: Vec<&str> = text.as_bytes().chunks(72).filter_map(|c| std::str::from_utf8(c).ok()).collect();
    chunks.join("\r\n  ")
}

pub(super) fn find(haystack: &[u8], needle: &[u8]) -> Option<usize> {
    haystack.windows(needle.len()).position(|w| w == needle)
}

/// Each header as `name:value`, unfolded, with single spaces (RFC 6376 section 3.4.2).
fn canonical_headers(head: &str) -> Vec<String> {
    let mut out: Vec<String> = Vec::new();
    for line in head.split("\r\n").filter(|l| !l.is_empty()) {
        match (line.starts_with([' ', '\t']), out.last_mut()) {
            (true, Some(last)) => {
                last.push(' ');
                last.push_str(line);
            }
            _ => out.push(line.to_owned()),
        }
    }
    out.iter()
        .map(|header| {
            let (name, value) = header.split_once(':').unwrap_or((header, ""));
            let words: Vec<&str> = value.split([' ', '\t']).filter(|w| !w.is_empty()).collect();
            format!("{}:{}", name.trim().to_ascii_lowercase(), words.join(" "))
        })
        .collect()
}

/// The body with runs of spaces as one, none at line ends, and no empty lines at the end (section 3.4.4).
fn canonical_body(body: &[u8]) -> Vec<u8> {
    let mut out = Vec::with_capacity(body.len());
    for line in body.split(|b| *b == b'\n') {
        let line = line.strip_suffix(b"\r").unwrap_or(line);
        let mut space = false;
        for byte in line {
            if matches!(byte, b' ' | b'\t') {
                space = true;
            } else {
                if std::mem::take(&mut space) {
                    out.push(b' ');
                }
                out.push(*byte);
            }
        }
        out.extend_from_slice(b"\r\n");
    }
    while out.ends_with(b"\r\n\r\n") {
        out.truncate(out.len() - 2);
    }
    if out == b"\r\n" { Vec::new() } else { out }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn canonical_forms_follow_the_rfc_examples() {
        // RFC 6376 section 3.4.5.
        let head = "A: X\r\nB : Y\t\r\n\tZ  \r\n";
        assert_eq!(canonical_headers(head), ["a:X", "b:Y Z"]);
        assert_eq!(canonical_body(b" C \r\nD \t E\r\n\r\n\r\n"), b" C\r\nD E\r\n");
        assert_eq!(canonical_body(b""), b"");
        assert_eq!(canonical_body(b"\r\n\r\n"), b"");
        assert_eq!(canonical_body(b"no end"), b"no end\r\n");
    }

    #[test]
    fn keys_that_cannot_sign_are_refused() {
        let config = |pem: &str| DkimConfig { domain: "a.test".into(), selector: "s1".into(), key_pem: pem.into() };
        for pem in ["", "MC4CAQAwBQYDK2VwBCIEI", "-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n"] {
            assert!(matches!(DkimKey::read(&config(pem)), Err(EmailConfigError::Dkim(_))), "{pem}");
        }
        let mut bad_name = config("");
        bad_name.domain = "a.test; x=1".into();
        assert!(matches!(DkimKey::read(&bad_name), Err(EmailConfigError::Domain(_))));
    }
}
