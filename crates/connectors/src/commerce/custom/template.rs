//! Texts with `{placeholders}`: paths, query values, coupon bodies and recovery links. A closed look-up, nothing else:
//! no expressions, no environment, and what is put in is percent-encoded wherever it becomes part of an address.

use serde_json::Value;

/// Names and values that a template may use.
pub(crate) type Values<'a> = [(&'a str, String)];

/// The placeholders of a text, in order.
pub(crate) fn placeholders(text: &str) -> Result<Vec<&str>, String> {
    let mut names = Vec::new();
    let mut rest = text;
    while let Some(open) = rest.find(['{', '}']) {
        let after = &rest[open + 1..];
        let close = after.find('}').filter(|_| rest[open..].starts_with('{'));
        let name = close
            .map(|close| &after[..close])
            .filter(|name| !name.is_empty() && name.bytes().all(|b| b.is_ascii_lowercase() || b == b'_'));
        let name = name.ok_or("a brace without its partner, or a placeholder that is no name")?;
        names.push(name);
        rest = &after[name.len() + 1..];
    }
    Ok(names)
}

/// Fills a text. `encode` is applied to each value.
pub(crate) fn fill(text: &str, values: &Values<'_>, encode: impl Fn(&str) -> String) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('{') {
        out.push_str(before);
        let Some((name, tail)) = after.split_once('}') else { break };
        out.push_str(&values.iter().find(|(known, _)| *known == name).map(|(_, v)| encode(v)).unwrap_or_default());
        rest = tail;
    }
    out.push_str(rest);
    out
}

/// Everything but letters, digits and `-._~` as `%XX`.
pub(crate) fn percent_encode(text: &str) -> String {
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

/// Fills an address path. `None` when a value would be a path segment of dots, which address parsers climb up.
pub(crate) fn fill_path(path: &str, values: &Values<'_>) -> Option<String> {
    let filled = fill(path, values, percent_encode);
    (!filled.split('/').any(|segment| matches!(segment, "." | ".."))).then_some(filled)
}

/// Fills query values; a parameter whose placeholders all came out empty is left out.
pub(crate) fn fill_query<'a>(
    query: impl Iterator<Item = (&'a String, &'a String)>,
    values: &Values<'_>,
) -> Vec<(String, String)> {
    query
        .filter(|(_, template)| !is_void(template, values))
        .map(|(name, template)| (name.clone(), fill(template, values, str::to_owned)))
        .collect()
}

/// Fills every text of a JSON body. A text that is one placeholder ending in `_number` or `_minor` becomes a number; an
/// entry whose placeholders all came out empty is left out.
pub(crate) fn fill_json(body: &Value, values: &Values<'_>) -> Value {
    match body {
        Value::String(text) => {
            let filled = fill(text, values, str::to_owned);
            let numeric = text.starts_with('{') && (text.ends_with("_number}") || text.ends_with("_minor}"));
            let number = numeric.then(|| serde_json::from_str::<serde_json::Number>(&filled).ok()).flatten();
            number.map_or(Value::String(filled), Value::Number)
        }
        Value::Array(items) => Value::Array(items.iter().map(|item| fill_json(item, values)).collect()),
        Value::Object(map) => Value::Object(
            map.iter()
                .filter(|(_, value)| !value.as_str().is_some_and(|text| is_void(text, values)))
                .map(|(name, value)| (name.clone(), fill_json(value, values)))
                .collect(),
        ),
        other => other.clone(),
    }
}

fn is_void(template: &str, values: &Values<'_>) -> bool {
    let names = placeholders(template).unwrap_or_default();
    let empty = |name: &&str| values.iter().find(|(known, _)| known == name).is_none_or(|(_, v)| v.is_empty());
    !names.is_empty() && names.iter().all(empty)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_named_placeholders_are_filled_and_values_stay_inert() {
        let values = [("cart_key", "a/../b?c={coupon}&ü".to_owned()), ("coupon", String::new())];
        assert_eq!(
            fill_path("/carts/{cart_key}", &values).as_deref(),
            Some("/carts/a%2F..%2Fb%3Fc%3D%7Bcoupon%7D%26%C3%BC")
        );
        assert_eq!(fill_path("/carts/{cart_key}", &[("cart_key", "..".to_owned())]), None);
        assert_eq!(placeholders("/a/{b}?{c_d}"), Ok(vec!["b", "c_d"]));
        for bad in ["{", "}", "{}", "{A}", "{a b}", "{a{b}}", "a}b{"] {
            assert!(placeholders(bad).is_err(), "{bad}");
        }
    }

    #[test]
    fn bodies_keep_numbers_and_lose_what_is_empty() {
        let values = [("code", "X".to_owned()), ("percent_number", "7.5".to_owned()), ("minimum", String::new())];
        let body =
            serde_json::json!({"c": "code {code}", "p": "{percent_number}", "m": "{minimum}", "n": [1, "{code}"]});
        let expected = serde_json::json!({"c": "code X", "p": 7.5, "n": [1, "X"]});
        assert_eq!(fill_json(&body, &values), expected);
    }
}
