//! Cart-Tokens: what the shop's Store API hands to a browser, and what lets us read that browser's cart.
//!
//! A token is a bearer secret of the basket, for reading and writing: store it encrypted, never log it. It is not ours to
//! verify (the shop signs it with its own key); we only read whose cart it names.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde_json::Value;

/// Longest token accepted.
const TOKEN_BYTES_MAX: usize = 2_048;

/// Whose cart a token names: `t_…` for guests, a number for customers. `None` when it is no token.
#[must_use]
pub fn user_id(token: &str) -> Option<String> {
    let plain = |b: u8| b.is_ascii_alphanumeric() || b"-_.".contains(&b);
    if token.len() > TOKEN_BYTES_MAX || !token.bytes().all(plain) {
        return None;
    }
    let mut parts = token.split('.');
    let (_, payload, signature) = (parts.next()?, parts.next()?, parts.next()?);
    if signature.is_empty() || parts.next().is_some() {
        return None;
    }
    let claims: Value = serde_json::from_slice(&URL_SAFE_NO_PAD.decode(payload).ok()?).ok()?;
    let id = match claims.get("user_id")? {
        Value::String(id) => id.clone(),
        Value::Number(id) => id.to_string(),
        _ => return None,
    };
    let fine =
        !id.is_empty() && id != "0" && id.len() <= 64 && id.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'_');
    fine.then_some(id)
}

/// The key under which the cart of a token is known here: `t_…` for guests, `customer:<id>` for customers.
#[must_use]
pub fn cart_key(token: &str) -> Option<String> {
    let id = user_id(token)?;
    Some(if id.bytes().all(|b| b.is_ascii_digit()) { format!("customer:{id}") } else { id })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn token(payload: &str) -> String {
        format!("eyJhbGciOiJIUzI1NiJ9.{}.c2ln", URL_SAFE_NO_PAD.encode(payload))
    }

    #[test]
    fn names_the_cart_and_refuses_the_rest() {
        assert_eq!(cart_key(&token(r#"{"user_id":"t_3c5f04","exp":1}"#)).as_deref(), Some("t_3c5f04"));
        assert_eq!(cart_key(&token(r#"{"user_id":"2"}"#)).as_deref(), Some("customer:2"));
        assert_eq!(cart_key(&token(r#"{"user_id":2}"#)).as_deref(), Some("customer:2"));
        for bad in [
            String::new(),
            "a.b".into(),
            "a.b.c".into(),
            token("[]"),
            token(r#"{"user_id":0}"#),
            token(r#"{"user_id":"../x"}"#),
            token(r#"{"user_id":null}"#),
            format!("{}.x", token(r#"{"user_id":"t_1"}"#)),
            format!("{}\r\nx: y", token(r#"{"user_id":"t_1"}"#)),
            "a".repeat(5_000),
        ] {
            assert_eq!(cart_key(&bad), None, "{bad:.60}");
        }
    }
}
