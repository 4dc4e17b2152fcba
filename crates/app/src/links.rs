//! Links in messages: signed, expiring, for one touch and one purpose. A link holds no e-mail address, no cart id that
//! could be swapped, and no login: following one leads to the shop's own address that restores the cart, nothing more.
//!
//! How others failed: CVE-2023-2986 and CVE-2026-97657 decoded an encrypted cart id into a *login* (one with a cipher
//! without a MAC, checked only when the parameter was present). Here the token is checked as a whole, in constant time,
//! before anything is looked up, and the address it leads to is made by the shop's connector.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use domain::ids::{ShopId, TouchId};
use domain::timestamp::Timestamp;
use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;
use subtle::ConstantTimeEq;

/// What a link may do. Part of the signature: one kind can never be used as the other.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LinkKind {
    /// Back to the cart.
    Recover,
    /// No more marketing on this channel.
    OptOut,
    /// The label of a return.
    Label,
}

impl LinkKind {
    const fn byte(self) -> u8 {
        match self {
            Self::Recover => b'r',
            Self::OptOut => b'o',
            Self::Label => b'l',
        }
    }

    const fn path(self) -> &'static str {
        match self {
            Self::Recover => "r",
            Self::OptOut => "u",
            Self::Label => "l",
        }
    }
}

/// Signs and checks links of one installation.
#[derive(Clone)]
pub struct Links {
    key: [u8; 32],
    base_url: String,
}

impl std::fmt::Debug for Links {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Links").field("base_url", &self.base_url).finish_non_exhaustive()
    }
}

/// Bytes of expiry, touch and MAC in a token.
const TOKEN_BYTES: usize = 6 + 16 + 16;

impl Links {
    /// Links under `base_url` (this installation's public address), signed with `key`.
    #[must_use]
    pub fn new(key: [u8; 32], base_url: &str) -> Self {
        Self { key, base_url: base_url.trim_end_matches('/').to_owned() }
    }

    /// This installation's public address, without a slash at the end.
    #[must_use]
    pub fn base_url(&self) -> &str {
        &self.base_url
    }

    /// `https://…/r/<shop>/<token>`; `/u/…` for opting out, `/l/…` for a label.
    #[must_use]
    pub fn url(&self, kind: LinkKind, shop: &ShopId, touch: TouchId, expires_at: Timestamp) -> String {
        let mut token = Vec::with_capacity(TOKEN_BYTES);
        token.extend_from_slice(&u64::try_from(expires_at.as_ms() / 1000).unwrap_or(0).to_be_bytes()[2..]);
        token.extend_from_slice(touch.as_uuid().as_bytes());
        let mac = self.mac(kind, shop, &token);
        token.extend_from_slice(&mac);
        format!("{}/{}/{shop}/{}", self.base_url, kind.path(), URL_SAFE_NO_PAD.encode(token))
    }

    /// The touch behind a token, when it is genuine, for this shop and kind, and not expired.
    #[must_use]
    pub fn open(&self, kind: LinkKind, shop: &ShopId, token: &str, now: Timestamp) -> Option<TouchId> {
        let bytes = URL_SAFE_NO_PAD.decode(token).ok().filter(|b| b.len() == TOKEN_BYTES)?;
        let (signed, mac) = bytes.split_at(TOKEN_BYTES - 16);
        if !bool::from(self.mac(kind, shop, signed).ct_eq(mac)) {
            return None;
        }
        let mut seconds = [0_u8; 8];
        seconds[2..].copy_from_slice(&signed[..6]);
        let expires_at = Timestamp::from_ms(i64::try_from(u64::from_be_bytes(seconds)).ok()?.saturating_mul(1000));
        if now > expires_at {
            return None;
        }
        uuid::Uuid::from_slice(&signed[6..]).ok()?.to_string().parse().ok()
    }

    /// A hash of `text` that nobody without the key can compute, apart for every `purpose`.
    #[must_use]
    pub fn keyed_hash(&self, purpose: &str, text: &str) -> [u8; 32] {
        let mut mac = Hmac::<Sha256>::new_from_slice(&self.key).expect("HMAC takes keys of any length");
        mac.update(purpose.as_bytes());
        mac.update(&[0]);
        mac.update(text.as_bytes());
        mac.finalize().into_bytes().into()
    }

    fn mac(&self, kind: LinkKind, shop: &ShopId, signed: &[u8]) -> [u8; 16] {
        let mut mac = Hmac::<Sha256>::new_from_slice(&self.key).expect("HMAC takes keys of any length");
        mac.update(&[kind.byte()]);
        mac.update(shop.as_str().as_bytes());
        mac.update(&[0]);
        mac.update(signed);
        let mut short = [0_u8; 16];
        short.copy_from_slice(&mac.finalize().into_bytes()[..16]);
        short
    }
}

/// Whether a click looks like a machine: mail scanners and link previews, by what they say of themselves, or a `HEAD`.
/// People's first clicks within two seconds of sending do not happen either.
#[must_use]
pub fn looks_like_machine(method: &str, user_agent: &str, since_sent_ms: Option<i64>) -> bool {
    const MARKS: [&str; 16] = [
        "bot",
        "crawl",
        "spider",
        "preview",
        "scan",
        "facebookexternalhit",
        "whatsapp/",
        "telegram",
        "slack",
        "proofpoint",
        "mimecast",
        "barracuda",
        "googleimageproxy",
        "curl/",
        "python",
        "headless",
    ];
    let agent = user_agent.to_ascii_lowercase();
    method != "GET"
        || agent.is_empty()
        || MARKS.iter().any(|m| agent.contains(m))
        || since_sent_ms.is_some_and(|ms| ms < 2_000)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fixture() -> (Links, ShopId, TouchId, Timestamp) {
        let shop = ShopId::new("demo").expect("valid");
        (
            Links::new([7; 32], "https://c.example/"),
            shop,
            TouchId::derive(&["x"]),
            Timestamp::from_ms(1_800_000_000_000),
        )
    }

    fn token(url: &str) -> &str {
        url.rsplit('/').next().expect("has a token")
    }

    #[test]
    fn sec_cve_2026_97657_every_changed_bit_closes_the_link() {
        let (links, shop, touch, expires) = fixture();
        let url = links.url(LinkKind::Recover, &shop, touch, expires);
        let now = Timestamp::from_ms(1_700_000_000_000);
        assert_eq!(links.open(LinkKind::Recover, &shop, token(&url), now), Some(touch));
        let bytes = URL_SAFE_NO_PAD.decode(token(&url)).expect("base64");
        for bit in 0..bytes.len() * 8 {
            let mut changed = bytes.clone();
            changed[bit / 8] ^= 1 << (bit % 8);
            assert_eq!(links.open(LinkKind::Recover, &shop, &URL_SAFE_NO_PAD.encode(changed), now), None, "bit {bit}");
        }
        for bad in ["", "AAAA", &token(&url)[..20], "../../etc", "%00"] {
            assert_eq!(links.open(LinkKind::Recover, &shop, bad, now), None, "{bad}");
        }
    }

    #[test]
    fn a_link_serves_one_kind_one_shop_and_ends() {
        let (links, shop, touch, expires) = fixture();
        let url = links.url(LinkKind::Recover, &shop, touch, expires);
        let now = Timestamp::from_ms(1_700_000_000_000);
        let other = ShopId::new("other").expect("valid");
        assert_eq!(links.open(LinkKind::OptOut, &shop, token(&url), now), None);
        assert_eq!(links.open(LinkKind::Recover, &other, token(&url), now), None);
        assert_eq!(links.open(LinkKind::Recover, &shop, token(&url), expires.plus_ms(1)), None);
        assert_eq!(Links::new([8; 32], "https://c.example").open(LinkKind::Recover, &shop, token(&url), now), None);
    }
}
