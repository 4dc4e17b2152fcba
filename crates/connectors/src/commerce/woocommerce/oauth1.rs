//! OAuth 1.0a, one-legged, HMAC-SHA256, as WooCommerce checks it over plain HTTP.
//!
//! The shop signs over its own home address, not over the one that was dialled. Time stamps may be off by 15 minutes, a
//! nonce works once; so each try is signed anew.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use domain::timestamp::SECOND_MS;
use hmac::{Hmac, KeyInit as _, Mac as _};
use sha2::Sha256;
use url::Url;

use crate::http::{Ambient, QuerySigner, Secret};

/// Signs requests for one key.
pub(super) struct OAuth1 {
    pub consumer_key: Secret,
    pub consumer_secret: Secret,
    /// Path of the base address, which is replaced by that of `home`.
    pub base_path: String,
    /// Home address with the scheme the shop sees.
    pub home: Url,
    pub ambient: Ambient,
}

impl QuerySigner for OAuth1 {
    fn sign(&self, method: &str, url: &Url) -> Vec<(String, String)> {
        let nonce = format!("{:016x}{:016x}", self.ambient.rng.next_u64(), self.ambient.rng.next_u64());
        let timestamp = self.ambient.clock.now().as_ms().div_euclid(SECOND_MS);
        let mut added = vec![
            ("oauth_consumer_key".to_owned(), self.consumer_key.expose().to_owned()),
            ("oauth_nonce".to_owned(), nonce),
            ("oauth_signature_method".to_owned(), "HMAC-SHA256".to_owned()),
            ("oauth_timestamp".to_owned(), timestamp.to_string()),
        ];
        let mut all: Vec<(String, String)> = url.query_pairs().into_owned().collect();
        all.extend(added.iter().cloned());
        let path = url.path().strip_prefix(self.base_path.trim_end_matches('/')).unwrap_or(url.path());
        let base = base_string(method, &self.home, path, all);
        added.push(("oauth_signature".to_owned(), signature(&base, self.consumer_secret.expose())));
        added
    }
}

/// Method, address and sorted parameters, each encoded, joined by `&`.
pub(super) fn base_string(method: &str, home: &Url, path: &str, mut params: Vec<(String, String)>) -> String {
    for (name, value) in &mut params {
        *name = encode(name);
        *value = encode(value);
    }
    params.sort();
    let joined: Vec<String> = params.iter().map(|(name, value)| format!("{name}={value}")).collect();
    let origin = home.origin().ascii_serialization();
    let address = format!("{origin}{}{path}", home.path().trim_end_matches('/'));
    format!("{method}&{}&{}", encode(&address), encode(&joined.join("&")))
}

/// `base64(HMAC-SHA256(base string, secret + "&"))`.
pub(super) fn signature(base_string: &str, consumer_secret: &str) -> String {
    let mut mac =
        Hmac::<Sha256>::new_from_slice(format!("{consumer_secret}&").as_bytes()).expect("any key length fits");
    mac.update(base_string.as_bytes());
    STANDARD.encode(mac.finalize().into_bytes())
}

/// RFC 3986 percent-encoding of everything but unreserved characters.
fn encode(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
            out.push(char::from(byte));
        } else {
            out.push_str(&format!("%{byte:02X}"));
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn params(list: &[(&str, &str)]) -> Vec<(String, String)> {
        list.iter().map(|(n, v)| ((*n).to_owned(), (*v).to_owned())).collect()
    }

    #[test]
    fn base_string_and_signature_equal_the_recorded_ones() {
        let home = Url::parse("http://127.0.0.1:8081").expect("address");
        let base = base_string(
            "GET",
            &home,
            "/wp-json/wc/v3/products",
            params(&[
                ("per_page", "1"),
                ("_fields", "id,name,price"),
                ("oauth_consumer_key", "ck_a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1"),
                ("oauth_timestamp", "1795213087"),
                ("oauth_nonce", "UDTaqZdpmeYjVbXR0czNwoOvM7tR6ps3"),
                ("oauth_signature_method", "HMAC-SHA256"),
            ]),
        );
        assert_eq!(
            base,
            "GET&http%3A%2F%2F127.0.0.1%3A8081%2Fwp-json%2Fwc%2Fv3%2Fproducts&_fields%3Did%252Cname%252Cprice%26\
             oauth_consumer_key%3Dck_a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1%26oauth_nonce%3D\
             UDTaqZdpmeYjVbXR0czNwoOvM7tR6ps3%26oauth_signature_method%3DHMAC-SHA256%26oauth_timestamp%3D1795213087%26\
             per_page%3D1"
        );
        let secret = "cs_b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2";
        assert_eq!(signature(&base, secret), "udsmgafoUW/QAWiwSNbgCagSN0UJRrSFlcnYC8UNd/4=");
    }

    #[test]
    fn folders_and_array_names_are_literal() {
        let home = Url::parse("http://shop.example/store/").expect("address");
        let base = base_string("GET", &home, "/wp-json/wc/v3/orders", params(&[("include[0]", "7 8"), ("a", "ü~")]));
        assert_eq!(
            base,
            "GET&http%3A%2F%2Fshop.example%2Fstore%2Fwp-json%2Fwc%2Fv3%2Forders&\
             a%3D%25C3%25BC~%26include%255B0%255D%3D7%25208"
        );
    }
}
