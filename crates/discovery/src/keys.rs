//! Numbers for the shop's product keys, so that what is kept per click is four bytes.
//!
//! Numbers are handed out in order and never again for another key; they are stored nowhere but in a snapshot that also holds
//! the keys (see [`Keys::iter`]).

use std::collections::HashMap;
use std::sync::Arc;

/// Longest key that gets a number.
pub const KEY_BYTES_MAX: usize = 200;

/// Keys by number and numbers by key.
#[derive(Clone, Debug, Default)]
pub struct Keys {
    keys: Vec<Arc<str>>,
    numbers: HashMap<Arc<str>, u32>,
}

impl Keys {
    /// The number of a key, when it has one.
    #[must_use]
    pub fn number(&self, key: &str) -> Option<u32> {
        self.numbers.get(key).copied()
    }

    /// The number of a key, a new one if needed. `None` for an empty or too long key, and when `keys_max` have one.
    pub fn intern(&mut self, key: &str, keys_max: usize) -> Option<u32> {
        if let Some(number) = self.numbers.get(key) {
            return Some(*number);
        }
        let number = u32::try_from(self.keys.len()).ok()?;
        if key.is_empty() || key.len() > KEY_BYTES_MAX || self.keys.len() >= keys_max {
            return None;
        }
        let key: Arc<str> = key.into();
        self.keys.push(key.clone());
        self.numbers.insert(key, number);
        Some(number)
    }

    /// The key of a number.
    #[must_use]
    pub fn key(&self, number: u32) -> Option<&str> {
        self.keys.get(number as usize).map(AsRef::as_ref)
    }

    /// All keys, by number.
    pub fn iter(&self) -> impl Iterator<Item = &str> {
        self.keys.iter().map(AsRef::as_ref)
    }

    /// How many keys have a number.
    #[must_use]
    pub fn len(&self) -> usize {
        self.keys.len()
    }

    /// Whether no key has a number.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.keys.is_empty()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hands_out_numbers_in_order_and_bounded() {
        let mut keys = Keys::default();
        assert_eq!([keys.intern("a", 2), keys.intern("b", 2), keys.intern("a", 2)], [Some(0), Some(1), Some(0)]);
        assert_eq!([keys.intern("c", 2), keys.intern("", 9), keys.intern(&"x".repeat(201), 9)], [None; 3]);
        assert_eq!((keys.key(1), keys.number("b"), keys.key(2), keys.len()), (Some("b"), Some(1), None, 2));
    }
}
