//! Reading what the vendor sends in looser types than it documents: numbers for strings, `[]` for "no address", nulls.

use domain::money::{Currency, Money};
use domain::shopper::Identity;
use domain::timestamp::Timestamp;
use serde::de::{DeserializeOwned, Error};
use serde::{Deserialize, Deserializer};
use serde_json::Value;

/// Most lines, variants or codes read from one record.
pub const ITEMS_MAX: usize = 500;
/// Longest title or name kept, in characters.
pub const TITLE_CHARS_MAX: usize = 300;
/// Longest description kept, in characters.
pub const DESCRIPTION_CHARS_MAX: usize = 20_000;

/// Text, or a number taken as text: ids and amounts come as both.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Loose(pub String);

impl<'de> Deserialize<'de> for Loose {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        match Value::deserialize(deserializer)? {
            Value::String(text) if text.len() <= 200 => Ok(Self(text)),
            Value::Number(number) => Ok(Self(number.to_string())),
            _ => Err(D::Error::custom("neither text nor number")),
        }
    }
}

/// The value, or `None` when it is absent, null or of another shape.
pub fn maybe<'de, D: Deserializer<'de>, T: DeserializeOwned>(deserializer: D) -> Result<Option<T>, D::Error> {
    Ok(serde_json::from_value(Value::deserialize(deserializer)?).ok())
}

/// The readable items of a list, bounded; nothing when it is no list.
pub fn list<'de, D: Deserializer<'de>, T: DeserializeOwned>(deserializer: D) -> Result<Vec<T>, D::Error> {
    Ok(match Value::deserialize(deserializer)? {
        Value::Array(items) => {
            items.into_iter().take(ITEMS_MAX).filter_map(|item| serde_json::from_value(item).ok()).collect()
        }
        _ => Vec::new(),
    })
}

/// An amount, when it is one.
pub fn money(text: Option<&Loose>, currency: Currency) -> Option<Money> {
    Money::parse(&text?.0, currency).ok()
}

/// An instant, when it is one.
pub fn instant(text: Option<&str>) -> Option<Timestamp> {
    text?.parse().ok()
}

/// At most `max` characters, without control characters, trimmed.
pub fn bounded(text: &str, max: usize) -> String {
    text.trim().chars().filter(|c| !c.is_control() || *c == '\n').take(max).collect()
}

/// Non-empty text of ordinary length.
pub fn short(text: Option<&str>) -> Option<String> {
    let text = bounded(text?, TITLE_CHARS_MAX);
    (!text.is_empty()).then_some(text)
}

/// An ISO 3166-1 alpha-2 code, upper-cased.
pub fn country(text: Option<&str>) -> Option<String> {
    let text = text?.trim();
    (text.len() == 2 && text.bytes().all(|b| b.is_ascii_alphabetic())).then(|| text.to_ascii_uppercase())
}

/// A language tag, when it looks like one.
pub fn locale(text: Option<&str>) -> Option<String> {
    let text = text?.trim().replace('_', "-");
    let plausible = (2..=35).contains(&text.len()) && text.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-');
    plausible.then_some(text)
}

/// The phone number as E.164, by its country where it is written nationally; `None` when it cannot be dialled.
pub fn phone(text: &str, country: Option<&str>) -> Option<Identity> {
    if text.len() > 40 {
        return None;
    }
    let region = country.and_then(|c| c.parse().ok());
    let number = phonenumber::parse(region, text).ok()?;
    let e164 = number.format().mode(phonenumber::Mode::E164).to_string();
    if number.is_valid() { Identity::phone(&e164) } else { None }
}

/// Markup to plain text: tags fall away, blocks part lines, the usual entities are read.
pub fn plain(html: &str) -> String {
    let mut out = String::with_capacity(html.len().min(DESCRIPTION_CHARS_MAX));
    let mut rest = html;
    while let Some(open) = rest.find('<') {
        out.push_str(&rest[..open]);
        let Some(close) = rest[open..].find('>') else {
            rest = "";
            break;
        };
        let tag = rest[open + 1..open + close].trim_start_matches('/').to_ascii_lowercase();
        if ["p", "br", "div", "li", "tr", "h"].iter().any(|block| tag.starts_with(block)) && !out.ends_with('\n') {
            out.push('\n');
        }
        rest = &rest[open + close + 1..];
    }
    out.push_str(rest);
    for (entity, character) in
        [("&nbsp;", " "), ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&")]
    {
        out = out.replace(entity, character);
    }
    bounded(&out, DESCRIPTION_CHARS_MAX)
}

/// The number at the end of a global id, `gid://shopify/Order/12?x=y` → `12`.
pub fn gid_number(gid: &str) -> Option<String> {
    let tail = gid.strip_prefix("gid://shopify/")?.split('?').next()?.rsplit('/').next()?;
    ((1..=20).contains(&tail.len()) && tail.bytes().all(|b| b.is_ascii_digit())).then(|| tail.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn phones_become_e164_or_nothing() {
        for (text, country, want) in [
            ("+1(502)-459-2181", Some("US"), Some("+15024592181")),
            ("0171 1234567", Some("DE"), Some("+491711234567")),
            ("0171 1234567", None, None),
            ("555-625-1199", Some("US"), None),
            ("abc", Some("US"), None),
        ] {
            assert_eq!(phone(text, country).map(|i| i.value).as_deref(), want, "{text}");
        }
    }

    #[test]
    fn markup_becomes_plain_text() {
        assert_eq!(plain("<p>Soft &amp; warm</p><ul><li>Wool</li></ul>"), "Soft & warm\nWool");
        assert_eq!(plain("a &amp;lt; b <unclosed"), "a &lt; b");
        assert_eq!(plain("<script>x</script>"), "x");
    }

    #[test]
    fn global_ids_give_their_number() {
        assert_eq!(gid_number("gid://shopify/Order/12").as_deref(), Some("12"));
        assert_eq!(gid_number("gid://shopify/InventoryLevel/5?inventory_item_id=8").as_deref(), Some("5"));
        for bad in ["", "12", "gid://shopify/Order/", "gid://shopify/Order/x", "gid://other/Order/12"] {
            assert_eq!(gid_number(bad), None, "{bad}");
        }
    }
}
