//! What the tests stand on.

pub mod http;
pub mod mail;
pub mod service;
pub mod shop;
pub mod world;

pub use http::{Answer, call};
pub use service::{Ended, Service};
pub use world::World;

use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;

/// Longest time between two looks, in milliseconds.
const LOOK_MS: u64 = 25;

/// Looks until `look` finds something, for at most about `seconds`.
#[expect(clippy::disallowed_methods, reason = "another process is waited for: there is no event to wait on")]
pub fn until<T>(seconds: u64, mut look: impl FnMut() -> Option<T>) -> Option<T> {
    for _ in 0..seconds * 1_000 / LOOK_MS {
        if let Some(found) = look() {
            return Some(found);
        }
        std::thread::sleep(std::time::Duration::from_millis(LOOK_MS));
    }
    look()
}

/// Lets real time pass in which nothing may happen.
#[expect(clippy::disallowed_methods, reason = "that nothing happens can only be seen by waiting")]
pub fn pass(ms: u64) {
    std::thread::sleep(std::time::Duration::from_millis(ms));
}

/// The time, as shops write it.
#[expect(clippy::disallowed_methods, reason = "the binary under test lives in real time")]
pub fn now() -> jiff::Timestamp {
    jiff::Timestamp::now()
}

/// HMAC-SHA256 of `body`.
pub fn hmac(secret: &str, body: &[u8]) -> Vec<u8> {
    let mut mac = Hmac::<Sha256>::new_from_slice(secret.as_bytes()).expect("any length");
    mac.update(body);
    mac.finalize().into_bytes().to_vec()
}

/// Hexadecimal.
pub fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|b| format!("{b:02x}")).collect()
}
