//! The facts of a line as the product's own: kinds become names, since a fact's name tells what it is.

use domain::fact::{Fact, FactSource, FactValue};
use domain::money::{Currency, Money};
use domain::timestamp::{DAY_MS, Timestamp};
use jiff::civil::Date;
use serde_json::Value;

use super::CaseFact;

/// Dates without a time of day stand at one that nobody tells.
const NO_TIME: &str = "T03:17:00Z";

/// The facts of a line, read at noon of `today`.
pub(super) fn read(facts: &[CaseFact], today: Date) -> Result<Vec<Fact>, String> {
    let read_at = format!("{today}T12:00:00Z").parse().map_err(|e| format!("{e}"))?;
    let mut made = Facts { read_at, titles: Vec::new(), facts: Vec::new() };
    for fact in facts {
        let named = if fact.kind == "product" { Some(text(&fact.value)?) } else { fact.subject.clone() };
        if let Some(title) = named {
            made.title(&title);
        }
    }
    for (index, fact) in facts.iter().enumerate() {
        made.add(index, fact).map_err(|why| format!("{} fact: {why}", fact.kind))?;
    }
    Ok(made.facts)
}

struct Facts {
    read_at: Timestamp,
    titles: Vec<String>,
    facts: Vec<Fact>,
}

impl Facts {
    fn push(&mut self, name: String, value: FactValue) {
        let source = FactSource { system: "file".into(), record: "line".into(), version: "1".into() };
        self.facts.push(Fact { name, value, source, read_at: self.read_at, ttl_ms: DAY_MS });
    }

    /// The beginning of the names of facts about that thing.
    fn title(&mut self, title: &str) -> String {
        let known = self.titles.iter().position(|known| known.eq_ignore_ascii_case(title.trim()));
        let index = known.unwrap_or_else(|| {
            self.titles.push(title.trim().to_owned());
            let index = self.titles.len() - 1;
            self.push(format!("item{index}.title"), FactValue::Name(title.trim().to_owned()));
            index
        });
        format!("item{index}.")
    }

    fn add(&mut self, index: usize, fact: &CaseFact) -> Result<(), String> {
        let about = fact.subject.as_deref().map_or_else(|| format!("f{index}."), |subject| self.title(subject));
        let value = &fact.value;
        let name = |kind: &str| format!("{about}{kind}");
        match fact.kind.as_str() {
            "product" => {}
            "price" => self.push(name("price"), FactValue::Money(money(value)?)),
            "compare_at" => self.push(name("price_before"), FactValue::Money(money(value)?)),
            "shipping_cost" => self.push(name("shipping_cost"), FactValue::Money(money(value)?)),
            "total" => self.push(name("total"), FactValue::Money(money(value)?)),
            "stock" => self.push(name("stock"), FactValue::Count(integer(value)?)),
            "quantity" => self.push(name("quantity"), FactValue::Count(integer(value)?)),
            "reviews" => self.push(name("reviews"), FactValue::Count(integer(value)?)),
            "days" => self.push(name("days"), FactValue::Count(integer(value)?)),
            "percent" => self.push(name("percent"), FactValue::BasisPoints(hundredths(value)?)),
            "rating" => self.push(name("rating"), FactValue::Count(hundredths(value)?)),
            "date" => self.push(name("date"), date(value)?),
            "order" => self.order(&about, &text(value)?),
            "status" => self.push(name("status"), FactValue::Name(text(value)?)),
            "tracking" => self.push(name("tracking"), FactValue::Name(text(value)?)),
            "carrier" => self.push(name("carrier"), FactValue::Name(text(value)?)),
            "size" => self.push(name("size"), FactValue::Name(text(value)?)),
            "color" => self.push(name("color"), FactValue::Name(text(value)?)),
            "material" => self.push(name("material"), FactValue::Name(text(value)?)),
            "city" => self.push(name("city"), FactValue::Name(text(value)?)),
            "coupon" => self.push(name("code"), FactValue::Code(text(value)?)),
            "url" => self.push(name("link"), FactValue::Link(text(value)?)),
            "policy" => self.policy(index, value)?,
            _ => return Err("unknown kind".to_owned()),
        }
        Ok(())
    }

    /// An order number is told with and without its sign.
    fn order(&mut self, about: &str, number: &str) {
        let bare = number.trim_start_matches('#');
        if bare != number {
            self.push(format!("{about}order_digits"), FactValue::Name(bare.to_owned()));
        }
        self.push(format!("{about}order"), FactValue::Name(number.to_owned()));
    }

    /// What a policy grants, as a sentence; what it denies grants nothing.
    fn policy(&mut self, index: usize, value: &Value) -> Result<(), String> {
        let name = text(value.get("name").ok_or("a policy has a name")?)?.replace(['_', '-'], " ");
        let granted = value.get("value").unwrap_or(&Value::Bool(true));
        let told = match granted {
            Value::Bool(granted) => {
                if *granted {
                    name
                } else {
                    return Ok(());
                }
            }
            Value::Null => return Ok(()),
            other => {
                let other = text(other)?;
                if matches!(other.trim().to_lowercase().as_str(), "no" | "false" | "none" | "0" | "never") {
                    return Ok(());
                }
                if let Some(days) = other.trim().parse().ok().filter(|_| is_period_of_days(&name)) {
                    self.push(format!("policy{index}.days"), FactValue::Count(days));
                    name
                } else {
                    format!("{name}: {other}")
                }
            }
        };
        self.push(format!("policy{index}.passage"), FactValue::Passage(told));
        Ok(())
    }
}

/// Whether a bare number under that name counts days.
fn is_period_of_days(name: &str) -> bool {
    let has = |words: &[&str]| words.iter().any(|word| name.contains(word));
    has(&["day", "window", "period", "return", "delivery", "refund"])
        && !has(&["year", "month", "week", "hour", "from", "min", "cost", "fee"])
}

fn text(value: &Value) -> Result<String, String> {
    match value {
        Value::String(text) => Ok(text.clone()),
        Value::Number(number) => Ok(number.to_string()),
        _ => Err("neither a text nor a number".to_owned()),
    }
}

fn integer(value: &Value) -> Result<i64, String> {
    let text = text(value)?;
    let digits: String = text.chars().take_while(|c| c.is_ascii_digit() || *c == '-').collect();
    digits.parse().map_err(|_| format!("{text:?} is no whole number"))
}

/// `12.5`, `"12.5 %"` as hundredths.
fn hundredths(value: &Value) -> Result<i64, String> {
    let text = text(value)?;
    let number =
        text.trim().trim_end_matches(['%', ' ']).split('/').next().unwrap_or_default().trim().replace(',', ".");
    scaled(&number, 2).ok_or_else(|| format!("{text:?} is no number with at most two decimal places"))
}

/// A decimal number times 10^`places`; no more places than that.
fn scaled(number: &str, places: usize) -> Option<i64> {
    let (whole, fraction) = number.split_once('.').unwrap_or((number, ""));
    if fraction.len() > places || !fraction.bytes().all(|b| b.is_ascii_digit()) {
        return None;
    }
    format!("{whole}{fraction:0<places$}").parse().ok()
}

/// `59.90 EUR`, `EUR 59.90`, `1,299.00 USD`.
fn money(value: &Value) -> Result<Money, String> {
    let text = text(value)?;
    let code: String = text.chars().filter(|c| c.is_alphabetic()).collect();
    let currency = Currency::from_code(&code.to_uppercase()).map_err(|e| format!("{text:?}: {e}"))?;
    let number: String = text.chars().filter(|c| c.is_ascii_digit() || matches!(c, '.' | ',' | '-')).collect();
    let places = usize::try_from(currency.exponent()).unwrap_or(2);
    let amount = plain_decimal(&number, places);
    let minor = scaled(&amount, places).ok_or_else(|| format!("{text:?} is no amount of that currency"))?;
    Ok(Money::new(minor, currency))
}

/// With a point before its decimal places and nothing else between its digits.
fn plain_decimal(number: &str, places: usize) -> String {
    let last = number.rfind(['.', ',']).filter(|at| (1..=places).contains(&(number.len() - at - 1)));
    let digits = |text: &str| text.replace(['.', ','], "");
    match last {
        Some(at) => format!("{}.{}", digits(&number[..at]), &number[at + 1..]),
        None => digits(number),
    }
}

fn date(value: &Value) -> Result<FactValue, String> {
    let text = text(value)?;
    let whole = if text.len() == 10 { format!("{text}{NO_TIME}") } else { text.clone() };
    let at = whole.parse().map_err(|_| format!("{text:?} is no date such as 2026-11-24"))?;
    Ok(FactValue::Date { at, zone: "UTC".into() })
}
