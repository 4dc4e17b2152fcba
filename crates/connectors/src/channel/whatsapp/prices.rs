//! What a WhatsApp message costs: dated data, because the rates and the rules about what is free both change.
//!
//! Rates live in `data/whatsapp-prices.json` and in the shop's own rate card, never in code. Unknown markets are
//! charged by assumptions on the high side, so that a message is rather left out than sent at a loss.

use std::sync::OnceLock;

use domain::message::Cost;
use domain::money::Currency;
use domain::timestamp::Timestamp;
use serde::Deserialize;

const DATA: &str = include_str!("../../../data/whatsapp-prices.json");

/// A day, `2026-10-01`, from whose beginning (UTC) a rule holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(try_from = "String")]
pub struct Day(jiff::civil::Date);

impl TryFrom<String> for Day {
    type Error = jiff::Error;
    fn try_from(text: String) -> Result<Self, Self::Error> {
        text.parse().map(Self)
    }
}

impl std::fmt::Display for Day {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.0.fmt(f)
    }
}

impl Day {
    /// Its beginning, in UTC.
    ///
    /// # Errors
    /// When the day is beyond what an instant can be.
    pub fn begins_at(self) -> Result<Timestamp, jiff::Error> {
        self.0.in_tz("UTC").map(|zoned| Timestamp::from(zoned.timestamp()))
    }

    fn of(at: Timestamp) -> Self {
        Self(at.in_zone("UTC").date())
    }
}

/// One rate.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PriceRow {
    /// In force from this day on.
    pub effective_from: Day,
    /// ISO 3166-1 alpha-2 country of the recipient's number, `*` for all without a row.
    pub market: String,
    /// `marketing`, `utility`, `authentication` or `service` (free-form inside the window).
    pub category: String,
    /// Millionths of the currency's major unit.
    pub micros: i64,
    /// ISO 4217.
    pub currency: Currency,
    /// Where the rate was read.
    #[serde(default)]
    pub source: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct FreeRow {
    category: String,
    until: Day,
    #[serde(rename = "source")]
    _source: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct BlockedRow {
    effective_from: Day,
    market: String,
    category: String,
    source: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Data {
    #[serde(rename = "about")]
    _about: String,
    rates: Vec<PriceRow>,
    free_inside_window: Vec<FreeRow>,
    not_delivered: Vec<BlockedRow>,
}

#[expect(clippy::expect_used, reason = "the file is part of the binary and read by a test")]
fn data() -> &'static Data {
    static CELL: OnceLock<Data> = OnceLock::new();
    CELL.get_or_init(|| serde_json::from_str(DATA).expect("embedded price data is valid"))
}

/// Every shipped rate.
#[must_use]
pub fn rates() -> &'static [PriceRow] {
    &data().rates
}

/// Until when a category costs nothing inside the window.
#[must_use]
pub fn free_until(category: &str) -> Option<Day> {
    data().free_inside_window.iter().find(|row| row.category == category).map(|row| row.until)
}

/// What is to be priced.
#[derive(Clone, Copy, Debug)]
pub struct Item<'a> {
    /// Country of the recipient's number.
    pub market: &'a str,
    /// `marketing`, `utility`, `authentication` or `service`.
    pub category: &'a str,
    /// Whether the shopper wrote within the last 24 hours.
    pub window_open: bool,
    /// When it is sent.
    pub at: Timestamp,
}

/// The cost of one message; `card` is the shop's own rate card and goes first.
#[must_use]
pub fn price(card: &[PriceRow], item: Item<'_>) -> Cost {
    let day = Day::of(item.at);
    let category = item.category.to_ascii_lowercase();
    let free = data().free_inside_window.iter().any(|f| f.category == category && day < f.until);
    let found = best(card, item.market, &category, day)
        .or_else(|| best(&data().rates, item.market, &category, day))
        // A category nobody has a rate for is priced as the dearest one.
        .or_else(|| best(&data().rates, "*", "marketing", day));
    let (micros, currency, from, market) = match found {
        Some(row) => (row.micros, row.currency, row.effective_from.to_string(), row.market.as_str()),
        None => (data().rates.iter().map(|r| r.micros).max().unwrap_or(0), fallback_currency(), String::new(), "*"),
    };
    if item.window_open && free {
        return Cost { micros: 0, currency, basis: format!("whatsapp {category} free inside the window") };
    }
    let note = if market == "*" { " (assumed)" } else { "" };
    Cost { micros, currency, basis: format!("whatsapp {from} {} {category}{note}", item.market) }
}

fn fallback_currency() -> Currency {
    data().rates.first().map_or_else(super::super::email::default_currency, |r| r.currency)
}

/// The latest row in force; a row of the market goes before one for all.
fn best<'a>(rows: &'a [PriceRow], market: &str, category: &str, day: Day) -> Option<&'a PriceRow> {
    rows.iter()
        .filter(|r| r.category == category && r.effective_from <= day)
        .filter(|r| r.market == "*" || r.market.eq_ignore_ascii_case(market))
        .max_by_key(|r| (r.market != "*", r.effective_from))
}

/// Why a template of this category does not reach this market, if so.
#[must_use]
pub fn not_delivered(market: &str, category: &str, at: Timestamp) -> Option<&'static str> {
    let day = Day::of(at);
    data()
        .not_delivered
        .iter()
        .find(|b| b.market.eq_ignore_ascii_case(market) && b.category == category && b.effective_from <= day)
        .map(|b| b.source.as_str())
}

/// Country of an E.164 number, by its own digits; `fallback` where they do not tell.
#[must_use]
pub fn market(number: &str, fallback: &str) -> String {
    phonenumber::parse(None, number)
        .ok()
        .and_then(|n| n.country().id())
        .map_or_else(|| fallback.to_ascii_uppercase(), |id| id.as_ref().to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str) -> Timestamp {
        text.parse().expect("time")
    }

    fn micros(market: &str, category: &str, window_open: bool, time: &str) -> i64 {
        price(&[], Item { market, category, window_open, at: at(time) }).micros
    }

    #[test]
    fn rates_follow_market_category_window_and_day() {
        let (before, after) = ("2026-09-30T23:59:59Z", "2026-10-01T00:00:00Z");
        assert_eq!(micros("US", "utility", false, before), 3_400);
        assert_eq!(micros("US", "utility", true, before), 0);
        assert_eq!(micros("US", "utility", true, after), 3_400);
        assert_eq!(micros("AR", "service", true, before), 0);
        assert_eq!(micros("AR", "service", true, after), 26_000);
        assert_eq!(micros("DE", "service", true, after), 30_000);
        assert_eq!(micros("DE", "marketing", true, before), 160_000, "marketing is never free");
        assert_eq!(micros("de", "MARKETING", false, after), 160_000);
        assert_eq!(micros("DE", "no such category", false, after), 160_000);
        assert!(micros("US", "utility", false, "2001-01-01T00:00:00Z") > 0, "before any rate nothing is free");
        let cost = price(&[], Item { market: "DE", category: "marketing", window_open: false, at: at(after) });
        assert_eq!(cost.basis, "whatsapp 2025-07-01 DE marketing (assumed)");
    }

    #[test]
    fn the_shops_own_card_goes_first_from_its_day_on() {
        let row = |day: &str, market: &str, micros| PriceRow {
            effective_from: Day(day.parse().expect("day")),
            market: market.to_owned(),
            category: "marketing".to_owned(),
            micros,
            currency: Currency::from_code("EUR").expect("known"),
            source: String::new(),
        };
        let card = [row("2026-01-01", "*", 90), row("2026-11-01", "DE", 110), row("2026-02-01", "DE", 100)];
        let ask = |market, time| price(&card, Item { market, category: "marketing", window_open: false, at: at(time) });
        assert_eq!(ask("DE", "2026-11-20T00:00:00Z").micros, 110);
        assert_eq!(ask("DE", "2026-10-20T00:00:00Z").micros, 100);
        assert_eq!(ask("FR", "2026-10-20T00:00:00Z").micros, 90);
        assert_eq!(ask("FR", "2025-10-20T00:00:00Z").micros, 160_000);
    }

    #[test]
    fn numbers_tell_their_market() {
        assert_eq!(market("+15208782491", "DE"), "US");
        assert_eq!(market("+16137827274", "US"), "CA");
        assert_eq!(market("+4915112345678", "US"), "DE");
        assert_eq!(market("nonsense", "de"), "DE");
        assert!(not_delivered("US", "marketing", at("2026-11-20T00:00:00Z")).is_some());
        assert!(not_delivered("CA", "marketing", at("2026-11-20T00:00:00Z")).is_none());
        assert!(not_delivered("US", "utility", at("2026-11-20T00:00:00Z")).is_none());
        assert!(not_delivered("US", "marketing", at("2025-01-01T00:00:00Z")).is_none());
    }
}
