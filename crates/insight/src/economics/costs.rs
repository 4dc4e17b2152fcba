//! What a touch costs, from dated tables: messages by market, category and window, mail, model tokens, people's minutes.
//!
//! A price that is not in the table is *unknown*, never zero: the touch it belongs to cannot be valued and is not sent on
//! economic grounds. To add a kind of cost: a variant of [`Item`] and of [`Use`], and its line in [`CostTable::price`].

use domain::message::Cost;
use domain::money::{Currency, Money};
use domain::timestamp::Timestamp;
use serde::{Deserialize, Serialize};

/// Most rows of a table.
pub const ROWS_MAX: usize = 10_000;
/// Millionths of a major unit.
const MICROS: i128 = 1_000_000;
/// The market that stands for all others.
const ANY_MARKET: &str = "*";

/// Category of a WhatsApp message; decides its price.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Category {
    /// Wins something for the shop.
    Marketing,
    /// About an order.
    Utility,
    /// One-time codes.
    Authentication,
    /// A free-form answer; billed since 2026-10-01.
    Service,
}

/// State of the 24-hour window that a price is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Window {
    /// Only while the shopper wrote within 24 hours.
    Open,
    /// Only otherwise.
    Closed,
    /// In either state.
    Either,
}

/// What a row prices.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case", deny_unknown_fields)]
pub enum Item {
    /// One delivered WhatsApp message.
    Whatsapp {
        /// ISO 3166-1 alpha-2 country of the recipient, or `*`.
        market: String,
        /// Its category.
        category: Category,
        /// The window it is for.
        window: Window,
    },
    /// One e-mail.
    Email,
    /// A million tokens that a model reads.
    ModelInput,
    /// A million tokens that a model writes.
    ModelOutput,
    /// One minute of a person.
    HumanMinute,
}

/// One price from one day on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CostRow {
    /// Valid from here until the next row of the same item.
    pub from: Timestamp,
    /// What it prices.
    pub item: Item,
    /// Millionths of the currency's major unit.
    pub micros: i64,
    /// The currency.
    pub currency: Currency,
}

/// What a touch uses.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case", deny_unknown_fields)]
pub enum Use {
    /// One WhatsApp message.
    Whatsapp {
        /// Recipient's country.
        market: String,
        /// Its category.
        category: Category,
        /// Whether the shopper wrote within 24 hours.
        window_open: bool,
    },
    /// One e-mail.
    Email,
    /// Tokens of a language model.
    Model {
        /// Read.
        input: u32,
        /// Written.
        output: u32,
    },
    /// A person's time in seconds.
    Human {
        /// Seconds.
        seconds: u32,
    },
}

/// Why there is no price.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error, Serialize, Deserialize)]
#[serde(tag = "why", rename_all = "snake_case")]
pub enum NoPrice {
    /// The table has no row for it at that time.
    #[error("no price for {what} on that day")]
    NotInTable {
        /// What was asked.
        what: String,
    },
    /// The two prices of one use are in two currencies.
    #[error("prices of {what} are in two currencies")]
    TwoCurrencies {
        /// What was asked.
        what: String,
    },
    /// The price is in a currency that cannot be compared with the cart's.
    #[error("no rate from {from} to {to} on that day")]
    NoRate {
        /// The price's currency.
        from: Currency,
        /// The cart's.
        to: Currency,
    },
}

/// The table is not one.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum CostTableError {
    /// Too long.
    #[error("more than {ROWS_MAX} rows")]
    TooManyRows,
    /// Below zero.
    #[error("row {0}: the price is below zero")]
    Negative(usize),
    /// Neither a country nor `*`.
    #[error("row {row}: market {market:?} is neither a two-letter country nor \"*\"")]
    Market {
        /// Which row, from 1.
        row: usize,
        /// What it says.
        market: String,
    },
    /// Two prices for one thing on one day.
    #[error("rows {0} and {1} price the same from the same day")]
    Twice(usize, usize),
}

/// Dated prices, checked.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "Vec<CostRow>", into = "Vec<CostRow>")]
pub struct CostTable(Vec<CostRow>);

impl TryFrom<Vec<CostRow>> for CostTable {
    type Error = CostTableError;

    fn try_from(rows: Vec<CostRow>) -> Result<Self, CostTableError> {
        if rows.len() > ROWS_MAX {
            return Err(CostTableError::TooManyRows);
        }
        let mut seen = std::collections::BTreeMap::new();
        for (at, row) in rows.iter().enumerate() {
            if row.micros < 0 {
                return Err(CostTableError::Negative(at + 1));
            }
            if let Item::Whatsapp { market, .. } = &row.item
                && market != ANY_MARKET
                && !(market.len() == 2 && market.bytes().all(|b| b.is_ascii_uppercase()))
            {
                return Err(CostTableError::Market { row: at + 1, market: market.chars().take(20).collect() });
            }
            if let Some(before) = seen.insert((row.item.clone(), row.from), at) {
                return Err(CostTableError::Twice(before + 1, at + 1));
            }
        }
        Ok(Self(rows))
    }
}

impl From<CostTable> for Vec<CostRow> {
    fn from(table: CostTable) -> Self {
        table.0
    }
}

impl CostTable {
    /// What one use costs at a time.
    ///
    /// # Errors
    /// When the table does not say.
    pub fn price(&self, wanted: &Use, at: Timestamp) -> Result<Cost, NoPrice> {
        match wanted {
            Use::Whatsapp { market, category, window_open } => {
                let market = market.to_ascii_uppercase();
                let window = if *window_open { Window::Open } else { Window::Closed };
                let item =
                    |market: &str, window| Item::Whatsapp { market: market.to_owned(), category: *category, window };
                // The nearest description wins: the country before all countries, the window's own price before either's.
                let choices = [
                    item(&market, window),
                    item(&market, Window::Either),
                    item(ANY_MARKET, window),
                    item(ANY_MARKET, Window::Either),
                ];
                let what = || format!("whatsapp {market} {category:?} {window:?}").to_lowercase();
                let row = choices.iter().find_map(|item| self.row(item, at));
                row.map(|row| cost(row, 1, 1, what())).ok_or_else(|| NoPrice::NotInTable { what: what() })
            }
            Use::Email => self.one(&Item::Email, 1, 1, "email", at),
            Use::Human { seconds } => self.one(&Item::HumanMinute, i128::from(*seconds), 60, "person", at),
            Use::Model { input, output } => {
                let read = self.one(&Item::ModelInput, i128::from(*input), MICROS, "model", at)?;
                let written = self.one(&Item::ModelOutput, i128::from(*output), MICROS, "model", at)?;
                if read.currency != written.currency {
                    return Err(NoPrice::TwoCurrencies { what: "model".to_owned() });
                }
                Ok(Cost { micros: read.micros.saturating_add(written.micros), ..read })
            }
        }
    }

    fn one(&self, item: &Item, times: i128, per: i128, what: &str, at: Timestamp) -> Result<Cost, NoPrice> {
        let row = self.row(item, at).ok_or_else(|| NoPrice::NotInTable { what: what.to_owned() })?;
        Ok(cost(row, times, per, what.to_owned()))
    }

    /// The latest row of an item that is valid at a time.
    fn row(&self, item: &Item, at: Timestamp) -> Option<&CostRow> {
        self.0.iter().filter(|row| row.item == *item && row.from <= at).max_by_key(|row| row.from)
    }
}

/// Rounded up: a cost is never made smaller than it is.
fn cost(row: &CostRow, times: i128, per: i128, what: String) -> Cost {
    let product = i128::from(row.micros) * times;
    let micros = product / per + i128::from(product % per != 0);
    let day = row.from.to_string();
    let basis = format!("{what} {}", day.get(..10).unwrap_or(&day));
    Cost { micros: i64::try_from(micros).unwrap_or(i64::MAX), currency: row.currency, basis }
}

/// Millionths of the major unit of an amount of money; the ends of the range where it does not fit.
#[must_use]
pub fn micros_of(money: Money) -> i64 {
    let places = money.currency.exponent().min(6);
    let micros = i128::from(money.minor) * 10_i128.pow(6 - places);
    i64::try_from(micros).unwrap_or(if micros < 0 { i64::MIN } else { i64::MAX })
}

/// One dated rate: what one major unit of `from` is in millionths of `to`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Rate {
    /// Valid from here.
    pub valid_from: Timestamp,
    /// The price list's currency.
    pub from: Currency,
    /// The cart's currency.
    pub to: Currency,
    /// Millionths of `to` for one `from`; above zero.
    pub micros: i64,
}

/// A cost in another currency, rounded up, by the latest rate at a time.
///
/// # Errors
/// When no such rate is known: costs in an unknown currency are not zero.
pub fn convert(cost: &Cost, to: Currency, rates: &[Rate], at: Timestamp) -> Result<Cost, NoPrice> {
    if cost.currency == to {
        return Ok(cost.clone());
    }
    let fits = |r: &&Rate| r.from == cost.currency && r.to == to && r.valid_from <= at && r.micros > 0;
    let rate = rates.iter().filter(fits).max_by_key(|r| r.valid_from);
    let rate = rate.ok_or(NoPrice::NoRate { from: cost.currency, to })?;
    let product = i128::from(cost.micros) * i128::from(rate.micros);
    let micros = product / MICROS + i128::from(product % MICROS > 0);
    Ok(Cost { micros: i64::try_from(micros).unwrap_or(i64::MAX), currency: to, basis: cost.basis.clone() })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn eur() -> Currency {
        Currency::from_code("EUR").unwrap()
    }

    fn row(from: &str, item: Item, micros: i64) -> CostRow {
        CostRow { from: from.parse().unwrap(), item, micros, currency: eur() }
    }

    fn whatsapp(market: &str, category: Category, window: Window) -> Item {
        Item::Whatsapp { market: market.to_owned(), category, window }
    }

    fn table() -> CostTable {
        CostTable::try_from(vec![
            row("2026-01-01T00:00:00Z", whatsapp("*", Category::Marketing, Window::Either), 90_000),
            row("2026-01-01T00:00:00Z", whatsapp("DE", Category::Marketing, Window::Either), 113_000),
            row("2026-01-01T00:00:00Z", whatsapp("DE", Category::Service, Window::Open), 0),
            row("2026-10-01T00:00:00Z", whatsapp("DE", Category::Service, Window::Open), 30_000),
            row("2026-01-01T00:00:00Z", Item::Email, 400),
            row("2026-01-01T00:00:00Z", Item::ModelInput, 1_000_000),
            row("2026-01-01T00:00:00Z", Item::ModelOutput, 4_000_000),
            row("2026-01-01T00:00:00Z", Item::HumanMinute, 500_000),
        ])
        .unwrap()
    }

    #[test]
    fn prices_by_market_category_window_and_day() {
        let ask = |market: &str, category, window_open, at: &str| {
            let wanted = Use::Whatsapp { market: market.to_owned(), category, window_open };
            table().price(&wanted, at.parse().unwrap()).map(|c| c.micros)
        };
        assert_eq!(ask("de", Category::Marketing, true, "2026-05-01T00:00:00Z"), Ok(113_000));
        assert_eq!(ask("FR", Category::Marketing, false, "2026-05-01T00:00:00Z"), Ok(90_000));
        assert_eq!(ask("DE", Category::Service, true, "2026-09-30T23:59:59Z"), Ok(0));
        assert_eq!(ask("DE", Category::Service, true, "2026-10-01T00:00:00Z"), Ok(30_000));
        let missing = ask("FR", Category::Utility, true, "2026-10-01T00:00:00Z").unwrap_err();
        assert_eq!(missing.to_string(), "no price for whatsapp fr utility open on that day");
        assert!(ask("DE", Category::Marketing, true, "2025-12-31T00:00:00Z").is_err(), "before the first row");
    }

    #[test]
    fn tokens_minutes_and_rounding_up() {
        let at = "2026-05-01T00:00:00Z".parse().unwrap();
        let ask = |wanted: Use| table().price(&wanted, at).unwrap().micros;
        assert_eq!(ask(Use::Model { input: 1_500, output: 300 }), 1_500 + 1_200);
        assert_eq!(ask(Use::Human { seconds: 90 }), 750_000);
        assert_eq!(ask(Use::Human { seconds: 1 }), 8_334);
        assert_eq!(ask(Use::Email), 400);
        let full = Use::Model { input: u32::MAX, output: u32::MAX };
        assert!(ask(full) > 0);
    }

    #[test]
    fn bad_tables_are_refused() {
        let bad = |rows: Vec<CostRow>| CostTable::try_from(rows).unwrap_err();
        let day = "2026-01-01T00:00:00Z";
        assert_eq!(bad(vec![row(day, Item::Email, -1)]), CostTableError::Negative(1));
        assert_eq!(bad(vec![row(day, Item::Email, 1), row(day, Item::Email, 2)]), CostTableError::Twice(1, 2));
        let market = row(day, whatsapp("Germany", Category::Utility, Window::Open), 1);
        assert!(matches!(bad(vec![market]), CostTableError::Market { row: 1, .. }));
        let text = r#"[{"from":"2026-01-01T00:00:00Z","item":{"kind":"fax"},"micros":1,"currency":"EUR"}]"#;
        assert!(serde_json::from_str::<CostTable>(text).is_err());
        let text = serde_json::to_string(&table()).unwrap();
        assert_eq!(serde_json::from_str::<CostTable>(&text).unwrap(), table());
    }

    #[test]
    fn currencies_are_converted_by_a_dated_rate_or_not_at_all() {
        let usd = Currency::from_code("USD").unwrap();
        let rate = |day: &str, micros| Rate { valid_from: day.parse().unwrap(), from: usd, to: eur(), micros };
        let rates = [rate("2026-01-01T00:00:00Z", 900_000), rate("2026-06-01T00:00:00Z", 850_000)];
        let cost = Cost { micros: 3_401, currency: usd, basis: "x".to_owned() };
        let ask = |at: &str| convert(&cost, eur(), &rates, at.parse().unwrap()).map(|c| c.micros);
        assert_eq!((ask("2026-02-01T00:00:00Z"), ask("2026-07-01T00:00:00Z")), (Ok(3_061), Ok(2_891)));
        assert_eq!(ask("2025-02-01T00:00:00Z"), Err(NoPrice::NoRate { from: usd, to: eur() }));
        assert_eq!(convert(&cost, usd, &[], Timestamp::EPOCH), Ok(cost.clone()));
    }

    #[test]
    fn money_becomes_micros_by_its_places() {
        let of = |minor, code: &str| micros_of(Money::new(minor, Currency::from_code(code).unwrap()));
        assert_eq!((of(1_234, "EUR"), of(1_200, "JPY"), of(-5, "KWD")), (12_340_000, 1_200_000_000, -5_000));
        assert_eq!((of(i64::MAX, "JPY"), of(i64::MIN, "JPY")), (i64::MAX, i64::MIN));
    }
}
