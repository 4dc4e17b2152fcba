//! Watches: somebody wants to be told when a variant is back in stock. The watch is the enrollment of a flow, so there is
//! no table of its own; here is how its subject is named.

use crate::ids::{ShopId, ShopperId};
use crate::shopper::Identity;
use crate::timestamp::{DAY_MS, Timestamp};

/// Stands between the parts of a key; no platform's key holds it.
const SEPARATOR: char = '\u{1f}';

/// What all keys of one variant begin with, and no others.
#[must_use]
pub fn of_variant(variant_key: &str) -> String {
    format!("{variant_key}{SEPARATOR}")
}

/// What all keys of one person's watches of one variant begin with, and no others. The address is hashed: keys of
/// subjects travel to providers.
#[must_use]
pub fn of_person(shop: &ShopId, variant_key: &str, identity: &Identity) -> String {
    let who = ShopperId::derive(&[shop.as_str(), "watch", identity.kind.as_str(), &identity.value]);
    format!("{}{who}{SEPARATOR}", of_variant(variant_key))
}

/// Names who waits for which variant since when: who was told once may ask again on another day.
#[must_use]
pub fn key(shop: &ShopId, variant_key: &str, identity: &Identity, asked_at: Timestamp) -> String {
    format!("{}{}", of_person(shop, variant_key, identity), asked_at.as_ms() / DAY_MS)
}

/// The variant of a key.
#[must_use]
pub fn variant(key: &str) -> Option<&str> {
    key.split_once(SEPARATOR).map(|(variant, _)| variant)
}

/// Which of these identities a key was made for.
#[must_use]
pub fn identity<'a>(shop: &ShopId, key: &str, of: impl IntoIterator<Item = &'a Identity>) -> Option<&'a Identity> {
    let variant = variant(key)?;
    of.into_iter().find(|identity| key.starts_with(&of_person(shop, variant, identity)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_names_variant_and_person_and_tells_no_address() {
        let shop = ShopId::new("demo").expect("is a name");
        let [anna, ben] = ["anna@example.test", "ben@example.test"].map(|a| Identity::email(a).expect("is one"));
        let asked_at = Timestamp::EPOCH.plus_ms(3 * DAY_MS + 5);
        let of = key(&shop, "v:1", &anna, asked_at);
        assert_eq!(variant(&of), Some("v:1"));
        assert!(
            of.starts_with(&of_variant("v:1")) && !of.starts_with(&of_variant("v:")) && !of.contains("anna"),
            "{of}"
        );
        assert_eq!(identity(&shop, &of, [&ben, &anna]), Some(&anna));
        assert_eq!(identity(&shop, &of, [&ben]), None);
        assert_eq!(identity(&shop, "nothing", [&anna]), None);
        assert_ne!(of, key(&shop, "v:1", &anna, asked_at.plus_ms(DAY_MS)), "a later day is another wish");
        assert_eq!(of, key(&shop, "v:1", &anna, asked_at.plus_ms(1)));
    }
}
