//! One input decided on request, and many past inputs decided by two versions of a table: what would change, and what
//! that would cost.

use std::collections::BTreeMap;

use domain::money::{Currency, Money};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use super::{Table, Undecided, Verdict};

/// Most changed inputs that are listed.
pub const EXAMPLES_MAX: usize = 20;
/// The output that says what is to happen.
pub const VERDICT: &str = "verdict";
/// The output that says what share is kept back, in basis points.
pub const FEE: &str = "fee_basis_points";

/// What a table says to one input.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Decided {
    /// Name and hash of the table.
    pub version: String,
    /// Its word, `undecided` when it has none.
    pub word: String,
    /// The verdict with its trace.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub verdict: Option<Verdict>,
    /// Why there is none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub error: Option<String>,
}

/// Decides one input.
#[must_use]
pub fn decide(table: &Table, input: &Value) -> Decided {
    let verdict = table.verdict(input);
    let word = word(&verdict).to_owned();
    let version = table.version().to_owned();
    match verdict {
        Ok(verdict) => Decided { version, word, verdict: Some(verdict), error: None },
        Err(why) => Decided { version, word, verdict: None, error: Some(why.to_string()) },
    }
}

fn word(verdict: &Result<Verdict, Undecided>) -> &str {
    match verdict {
        Ok(verdict) => verdict.outputs.get(VERDICT).and_then(Value::as_str).unwrap_or("decided"),
        Err(_) => "undecided",
    }
}

/// What would change.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Replay {
    /// Version before.
    pub before: String,
    /// Version after.
    pub after: String,
    /// How many inputs.
    pub inputs: usize,
    /// How many come out differently in any output.
    pub changed: usize,
    /// By the words before and after.
    pub pairs: Vec<Pair>,
    /// What is paid more (or less) after, by currency.
    pub money: Vec<Money>,
    /// The first inputs that change, by their place in the list.
    pub examples: Vec<usize>,
}

/// Inputs that went from one word to another.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Pair {
    /// Before.
    pub from: String,
    /// After.
    pub to: String,
    /// How many.
    pub count: usize,
    /// What they are paid more (or less), by currency.
    pub money: Vec<Money>,
}

type Sums = BTreeMap<Currency, i64>;

/// Replays past inputs. `paid` says what a verdict on an input costs; see [`allowed_amount`].
pub fn replay(
    before: &Table,
    after: &Table,
    inputs: impl IntoIterator<Item = Value>,
    paid: impl Fn(&Value, &Verdict) -> Option<Money>,
) -> Replay {
    let mut report =
        Replay { before: before.version().to_owned(), after: after.version().to_owned(), ..Replay::default() };
    let mut total = Sums::new();
    let mut pairs: BTreeMap<(String, String), (usize, Sums)> = BTreeMap::new();
    for (at, input) in inputs.into_iter().enumerate() {
        report.inputs += 1;
        let (old, new) = (before.verdict(&input), after.verdict(&input));
        if outputs(&old) == outputs(&new) {
            continue;
        }
        report.changed += 1;
        if report.examples.len() < EXAMPLES_MAX {
            report.examples.push(at);
        }
        let pair = pairs.entry((word(&old).to_owned(), word(&new).to_owned())).or_default();
        pair.0 += 1;
        let cost = |verdict: &Result<Verdict, Undecided>| verdict.as_ref().ok().and_then(|v| paid(&input, v));
        for (money, sign) in [(cost(&new), 1), (cost(&old), -1)] {
            let Some(money) = money else { continue };
            for sums in [&mut total, &mut pair.1] {
                let sum = sums.entry(money.currency).or_default();
                *sum = sum.saturating_add(money.minor.saturating_mul(sign));
            }
        }
    }
    report.money = moneys(total);
    let pair = |((from, to), (count, sums))| Pair { from, to, count, money: moneys(sums) };
    report.pairs = pairs.into_iter().map(pair).collect();
    report
}

/// All that a verdict gives; nothing without one.
fn outputs(verdict: &Result<Verdict, Undecided>) -> Vec<&Map<String, Value>> {
    verdict.iter().flat_map(|v| std::iter::once(&v.outputs).chain(&v.further)).collect()
}

fn moneys(sums: Sums) -> Vec<Money> {
    sums.into_iter().filter(|(_, minor)| *minor != 0).map(|(currency, minor)| Money::new(minor, currency)).collect()
}

/// The amount in `field` of the input where the verdict is `allow`, less the fee that the table keeps back.
pub fn allowed_amount(field: &str) -> impl Fn(&Value, &Verdict) -> Option<Money> + use<'_> {
    move |input, verdict| {
        if verdict.outputs.get(VERDICT)?.as_str()? != "allow" {
            return None;
        }
        let amount = field.split('.').try_fold(input, |at, name| at.get(name)).and_then(money)?;
        let fee = verdict.outputs.get(FEE).and_then(Value::as_i64).unwrap_or(0);
        Some(Money::new(amount.minor.saturating_sub(amount.basis_points(fee).minor), amount.currency))
    }
}

/// An amount in either of its two forms, `{"minor": 12000, "currency": "EUR"}` and `"120.00 EUR"`.
fn money(value: &Value) -> Option<Money> {
    match value {
        Value::String(text) => {
            let (amount, code) = text.split_once(' ')?;
            Money::parse(amount, Currency::from_code(code).ok()?).ok()
        }
        other => Money::deserialize(other).ok(),
    }
}
