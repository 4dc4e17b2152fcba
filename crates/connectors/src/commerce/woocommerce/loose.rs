//! Lenient reading of the shop's JSON. Plugins and PHP bend types: numbers arrive as strings, empty objects as `[]`,
//! lists with gaps as objects, nothing as `""`. One odd field must cost that field, never the record.

use domain::money::{Currency, Money};
use domain::timestamp::Timestamp;
use serde_json::Value;

/// Most entries read of any list.
const LIST_MAX: usize = 1_000;

/// A JSON value, or the absence of one.
#[derive(Clone, Copy, Debug)]
pub(super) struct Loose<'a>(&'a Value);

static NOTHING: Value = Value::Null;

impl<'a> Loose<'a> {
    pub(super) const fn new(value: &'a Value) -> Self {
        Self(value)
    }

    /// A field; nothing when there is none.
    pub(super) fn at(self, field: &str) -> Self {
        Self(self.0.get(field).unwrap_or(&NOTHING))
    }

    /// Whether the field is there at all.
    pub(super) fn has(self, field: &str) -> bool {
        self.0.get(field).is_some()
    }

    /// A non-empty text.
    pub(super) fn text(self) -> Option<&'a str> {
        self.0.as_str().map(str::trim).filter(|t| !t.is_empty())
    }

    /// A text or number as text, at most `max` characters.
    pub(super) fn string(self, max: usize) -> Option<String> {
        match self.0 {
            Value::Number(n) => Some(n.to_string()),
            _ => self.text().map(|t| t.chars().take(max).collect()),
        }
    }

    /// A whole number; fractions are rounded.
    pub(super) fn int(self) -> Option<i64> {
        let from_float = |f: f64| (f.abs() < 9e15).then(|| f.round() as i64);
        match self.0 {
            Value::Number(n) => n.as_i64().or_else(|| n.as_f64().and_then(from_float)),
            Value::String(s) => s
                .trim()
                .parse()
                .ok()
                .or_else(|| s.trim().parse().ok().filter(|f: &f64| f.is_finite()).and_then(from_float)),
            _ => None,
        }
    }

    /// A record's id: a number above zero.
    pub(super) fn id(self) -> Option<u64> {
        self.int().and_then(|n| u64::try_from(n).ok()).filter(|n| *n > 0)
    }

    /// A switch, also as `"yes"`, `"1"` or `1`.
    pub(super) fn flag(self) -> Option<bool> {
        match self.0 {
            Value::Bool(b) => Some(*b),
            Value::Number(n) => n.as_i64().map(|n| n != 0),
            Value::String(s) => match s.trim() {
                "yes" | "1" | "true" => Some(true),
                "no" | "0" | "false" | "" => Some(false),
                _ => None,
            },
            _ => None,
        }
    }

    /// A decimal amount, as text or number.
    pub(super) fn money(self, currency: Currency) -> Option<Money> {
        match self.0 {
            Value::Number(n) if n.is_f64() => {
                n.as_f64().filter(|f| f.abs() < 1e12).and_then(|f| Money::parse(&format!("{f:.6}"), currency).ok())
            }
            Value::Number(n) => Money::parse(&n.to_string(), currency).ok(),
            _ => self.text().and_then(|t| Money::parse(t, currency).ok()),
        }
    }

    /// An instant in UTC; the shop leaves out the `Z`.
    pub(super) fn gmt(self) -> Option<Timestamp> {
        let text = self.text().filter(|t| t.len() <= 40)?;
        if let Ok(at) = text.parse() {
            return Some(at);
        }
        format!("{}Z", text.replacen(' ', "T", 1)).parse().ok()
    }

    /// Entries of a list, or the values of an object that stands for one.
    pub(super) fn items(self) -> impl Iterator<Item = Loose<'a>> {
        let (list, object) = match self.0 {
            Value::Array(list) => (Some(list), None),
            Value::Object(object) => (None, Some(object)),
            _ => (None, None),
        };
        list.into_iter().flatten().chain(object.into_iter().flat_map(|o| o.values())).take(LIST_MAX).map(Loose)
    }

    /// The value of a `meta_data` entry.
    pub(super) fn meta(self, key: &str) -> Self {
        let found = self.at("meta_data").items().find(|m| m.at("key").text() == Some(key));
        found.map_or(Self(&NOTHING), |m| m.at("value"))
    }
}

/// Parses a body; a byte-order mark and PHP notices printed before the JSON are skipped.
pub(super) fn parse_body(bytes: &[u8]) -> Option<Value> {
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    serde_json::from_slice(bytes).ok().or_else(|| {
        let notice = bytes.trim_ascii_start().starts_with(b"<br") || bytes.starts_with(b"\n");
        let start = bytes.windows(2).position(|w| w == b"\n{" || w == b"\n[")?;
        if notice { serde_json::from_slice(&bytes[start..]).ok() } else { None }
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn bends_with_the_types() {
        let eur = Currency::from_code("EUR").expect("known");
        let v = json!({"s": "7", "n": 7, "f": 7.0, "e": "", "z": null, "b": "yes", "m": "39.95", "mf": 41.932_773_000_000_005,
            "bad": "12,50", "gap": {"0": 1, "2": 2}, "list": [1, 2], "empty": [], "t": "2026-11-20T22:18:26",
            "tz": "2026-11-20T23:18:26+01:00", "ts": "2026-11-20 22:18:26", "huge": 1e300, "inf": "inf"});
        let l = Loose::new(&v);
        assert_eq!((l.at("s").id(), l.at("n").id(), l.at("f").id()), (Some(7), Some(7), Some(7)));
        assert_eq!((l.at("e").id(), l.at("z").id(), l.at("none").at("deep").id()), (None, None, None));
        assert_eq!((l.at("huge").int(), l.at("inf").int(), l.at("huge").money(eur)), (None, None, None));
        assert_eq!(l.at("b").flag(), Some(true));
        assert_eq!(l.at("m").money(eur).map(|m| m.minor), Some(3995));
        assert_eq!(l.at("mf").money(eur).map(|m| m.minor), Some(4193));
        assert_eq!(l.at("bad").money(eur), None);
        assert_eq!(
            (l.at("gap").items().count(), l.at("list").items().count(), l.at("empty").items().count()),
            (2, 2, 0)
        );
        let at = l.at("t").gmt();
        assert!(at.is_some() && at == l.at("tz").gmt() && at == l.at("ts").gmt());
        assert_eq!(l.at("m").gmt(), None);
    }

    #[test]
    fn finds_json_behind_php_notices_only() {
        assert!(parse_body(b"\xef\xbb\xbf{\"a\":1}").is_some());
        assert!(parse_body(b"<br />\n<b>Deprecated</b>: x in y on line 3<br />\n[{\"id\":1}]").is_some());
        assert!(parse_body(b"<!DOCTYPE html><script>\n{\"a\":1}").is_none());
        assert!(parse_body(b"{\"a\":").is_none());
        assert!(parse_body("[".repeat(100_000).as_bytes()).is_none());
    }
}
