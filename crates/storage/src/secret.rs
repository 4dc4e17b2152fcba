//! Secrets at rest: XChaCha20-Poly1305 under a key that never enters the database or a backup of it.
//!
//! The nonce is random (24 bytes, so random ones never meet), the associated data is shop and name: a row copied to
//! another shop or name does not open.

use std::fmt;
use std::fs::OpenOptions;
use std::io::{ErrorKind, Read, Write};
use std::path::Path;

use chacha20poly1305::aead::{Aead, KeyInit, Payload};
use chacha20poly1305::{Key, XChaCha20Poly1305, XNonce};
use domain::ids::ShopId;
use domain::ports::store::{StoreError, StoreResult};

const NONCE_BYTES: usize = 24;

/// The key that secrets are sealed with. Not printable, never logged.
#[derive(Clone)]
pub struct SecretKey([u8; 32]);

impl fmt::Debug for SecretKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("SecretKey(..)")
    }
}

impl SecretKey {
    /// A key from its bytes.
    #[must_use]
    pub const fn from_bytes(bytes: [u8; 32]) -> Self {
        Self(bytes)
    }

    /// A key from 64 hexadecimal digits, as kept in the key file or in an environment variable.
    ///
    /// # Errors
    /// [`StoreError::Rejected`] when the text is anything else. The message does not repeat it.
    pub fn from_hex(text: &str) -> StoreResult<Self> {
        let digits: Option<Vec<u8>> =
            text.trim().chars().map(|c| c.to_digit(16).and_then(|d| u8::try_from(d).ok())).collect();
        let bytes = digits
            .filter(|digits| digits.len() == 64)
            .map(|digits| digits.chunks(2).map(|pair| pair[0] << 4 | pair[1]).collect::<Vec<u8>>())
            .and_then(|bytes| bytes.try_into().ok());
        bytes.map(Self).ok_or_else(|| StoreError::Rejected("the secret key must be 64 hexadecimal digits".into()))
    }

    /// Reads the key file; makes one with a random key, readable by its owner alone, when there is none.
    ///
    /// # Errors
    /// When the file cannot be read or made, or does not hold a key.
    pub fn load_or_create(path: &Path) -> StoreResult<Self> {
        match Self::load(path) {
            Err(error) if error.kind() == ErrorKind::NotFound => {
                Self::create(path).map_err(|error| about(path, "make", &error))?;
                Self::load(path).map_err(|error| about(path, "read", &error))?
            }
            other => other.map_err(|error| about(path, "read", &error))?,
        }
    }

    fn load(path: &Path) -> std::io::Result<StoreResult<Self>> {
        let mut text = String::new();
        let file = std::fs::File::open(path)?;
        warn_if_shared(path, &file);
        file.take(1_024).read_to_string(&mut text)?;
        Ok(Self::from_hex(&text))
    }

    /// Written beside and linked into place: a crash leaves no half key, and of two first starts one key wins.
    fn create(path: &Path) -> std::io::Result<()> {
        let mut bytes = [0_u8; 32];
        getrandom::fill(&mut bytes).map_err(|_| std::io::Error::other("no system randomness"))?;
        let mut text: String = bytes.iter().map(|byte| format!("{byte:02x}")).collect();
        text.push('\n');
        let draft = path.with_extension(format!("new-{}", std::process::id()));
        let mut options = OpenOptions::new();
        options.write(true).create(true).truncate(true);
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        let mut file = options.open(&draft)?;
        file.write_all(text.as_bytes())?;
        file.sync_all()?;
        let linked = std::fs::hard_link(&draft, path);
        std::fs::remove_file(&draft)?;
        match linked {
            Err(error) if error.kind() != ErrorKind::AlreadyExists => Err(error),
            _ => Ok(()),
        }
    }

    fn cipher(&self) -> XChaCha20Poly1305 {
        XChaCha20Poly1305::new(Key::from_slice(&self.0))
    }

    /// Nonce and ciphertext of a secret.
    pub(crate) fn seal(&self, shop: &ShopId, name: &str, value: &[u8]) -> StoreResult<Vec<u8>> {
        let mut nonce = [0_u8; NONCE_BYTES];
        getrandom::fill(&mut nonce).map_err(|_| StoreError::Unavailable("no system randomness".into()))?;
        let payload = Payload { msg: value, aad: &associated(shop, name) };
        let sealed = self
            .cipher()
            .encrypt(XNonce::from_slice(&nonce), payload)
            .map_err(|_| StoreError::Rejected("the secret cannot be sealed".into()))?;
        Ok([&nonce[..], &sealed].concat())
    }

    /// The secret in `sealed`.
    pub(crate) fn open(&self, shop: &ShopId, name: &str, sealed: &[u8]) -> StoreResult<Vec<u8>> {
        let refused =
            || StoreError::Corrupt("a secret does not open: the secret key is not the one it was sealed with".into());
        let (nonce, sealed) = sealed.split_at_checked(NONCE_BYTES).ok_or_else(refused)?;
        let payload = Payload { msg: sealed, aad: &associated(shop, name) };
        self.cipher().decrypt(XNonce::from_slice(nonce), payload).map_err(|_| refused())
    }
}

/// A shop id holds no NUL, so the pair reads in one way only.
fn associated(shop: &ShopId, name: &str) -> Vec<u8> {
    [shop.as_str().as_bytes(), b"\0", name.as_bytes()].concat()
}

fn about(path: &Path, verb: &str, error: &std::io::Error) -> StoreError {
    StoreError::Rejected(format!("cannot {verb} the secret key file {}: {error}", path.display()))
}

#[cfg(unix)]
fn warn_if_shared(path: &Path, file: &std::fs::File) {
    use std::os::unix::fs::PermissionsExt;
    let shared = file.metadata().is_ok_and(|meta| meta.permissions().mode() & 0o077 != 0);
    if shared {
        tracing::warn!(path = %path.display(), "secret key file can be read by others");
    }
}

#[cfg(not(unix))]
fn warn_if_shared(_path: &Path, _file: &std::fs::File) {}

#[cfg(test)]
mod tests {
    use super::*;

    fn shop(id: &str) -> ShopId {
        ShopId::new(id).expect("valid")
    }

    #[test]
    fn opens_only_with_the_same_key_shop_and_name() {
        let key = SecretKey::from_bytes([7; 32]);
        let sealed = key.seal(&shop("a"), "token", b"s3cret").expect("seals");
        assert_eq!(key.open(&shop("a"), "token", &sealed).expect("opens"), b"s3cret");
        assert_ne!(sealed, key.seal(&shop("a"), "token", b"s3cret").expect("seals"), "nonces repeat");
        assert!(key.open(&shop("b"), "token", &sealed).is_err());
        assert!(key.open(&shop("a"), "other", &sealed).is_err());
        assert!(SecretKey::from_bytes([8; 32]).open(&shop("a"), "token", &sealed).is_err());
        for cut in [0, 10, 24, sealed.len() - 1] {
            assert!(key.open(&shop("a"), "token", &sealed[..cut]).is_err(), "{cut}");
        }
    }

    #[test]
    fn the_key_file_is_made_once_and_for_its_owner() {
        let dir = tempfile::tempdir().expect("temp dir");
        let path = dir.path().join("secret.key");
        let first = SecretKey::load_or_create(&path).expect("made");
        let again = SecretKey::load_or_create(&path).expect("read");
        assert_eq!(first.0, again.0);
        assert_eq!(std::fs::read_dir(dir.path()).expect("lists").count(), 1, "no draft is left");
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt;
            assert_eq!(std::fs::metadata(&path).expect("exists").permissions().mode() & 0o777, 0o600);
        }
        assert_eq!(format!("{first:?}"), "SecretKey(..)");
    }

    #[test]
    fn refuses_what_is_no_key() {
        for bad in ["", "00", &"g".repeat(64), &"0".repeat(63), &"0".repeat(66), &"ä".repeat(32)] {
            assert!(SecretKey::from_hex(bad).is_err(), "{bad:?}");
        }
        assert_eq!(SecretKey::from_hex(&format!(" {}\n", "0f".repeat(32))).expect("a key").0, [0x0f; 32]);
        let dir = tempfile::tempdir().expect("temp dir");
        let path = dir.path().join("secret.key");
        std::fs::write(&path, "short").expect("writes");
        assert!(SecretKey::load_or_create(&path).is_err(), "a damaged key file is never replaced");
    }
}
