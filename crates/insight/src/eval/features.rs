//! Which columns of a trial may be features, told from the training rows alone.
//!
//! Left out, each with its reason:
//! - *ids*: words or whole numbers that hardly repeat;
//! - *constants*;
//! - *consequences*: another outcome. It happens only where the outcome happened, or wherever the outcome happened, without
//!   one exception where chance alone would have made twenty or more;
//! - *treatments*: arms are drawn by lot, so nothing that was there before can differ much between them. A column that
//!   does (chi-square far beyond chance) was written by the treatment or after it.
//!
//! An outcome that is only loosely tied to the one that is measured cannot be told this way: name it to leave it out.

use serde::Serialize;

use super::table::Table;
use crate::learn::frame::{BINS_MAX, Column, Encoder, Frame};

/// Exceptions that chance would make before their absence tells something: e^-20 is about 2 in a billion.
const EXPECTED_MIN: f64 = 20.0;
/// Standard normal quantile beyond which a column differs between the arms.
const DIFFERS_Z: f64 = 6.0;
/// Share of distinct values above which words or whole numbers are ids.
const DISTINCT_SHARE: f64 = 0.5;

/// Why a column is no feature.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum LeftOut {
    /// The outcome or treatment itself, or named by the caller.
    Named,
    /// Hardly repeats.
    Id,
    /// Tells nothing.
    Constant,
    /// Another outcome.
    Consequence,
    /// Differs between arms that were drawn by lot.
    Treatment,
}

/// A column that is no feature.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct LeftOutColumn {
    /// Its name.
    pub column: String,
    /// Why.
    pub reason: LeftOut,
}

/// The features of a trial.
#[derive(Clone, Debug)]
pub(super) struct Chosen {
    pub frame: Frame,
    pub left_out: Vec<LeftOutColumn>,
}

/// Chooses the features among the columns of `table`, which holds the rows of both arms. `named` are never features.
pub(super) fn choose(table: &Table, treated: Option<&[bool]>, outcome: &[f64], named: &[&str]) -> Chosen {
    let mut chosen = Chosen { frame: Frame::new(), left_out: Vec::new() };
    for name in table.names() {
        let Some(column) = table.typed(name) else { continue };
        let reason =
            if named.contains(&name.as_str()) { Some(LeftOut::Named) } else { why_not(&column, treated, outcome) };
        match reason {
            Some(reason) => chosen.left_out.push(LeftOutColumn { column: name.clone(), reason }),
            // A repeated header name is read once; tables have at most as many columns as frames.
            None => drop(chosen.frame.push(name, column)),
        }
    }
    chosen
}

fn why_not(column: &Column, treated: Option<&[bool]>, outcome: &[f64]) -> Option<LeftOut> {
    let distinct = distinct(column);
    if distinct < 2 {
        return Some(LeftOut::Constant);
    }
    let whole = match column {
        Column::Number(values) => values.iter().all(|v| v.is_nan() || v.fract() == 0.0),
        Column::Word(_) => true,
    };
    if whole && distinct > BINS_MAX && distinct as f64 > DISTINCT_SHARE * column.len() as f64 {
        return Some(LeftOut::Id);
    }
    if treated.is_some() && is_consequence(column, outcome) {
        return Some(LeftOut::Consequence);
    }
    let apart = treated.is_some_and(|treated| differs(column, treated));
    apart.then_some(LeftOut::Treatment)
}

fn distinct(column: &Column) -> usize {
    match column {
        Column::Number(values) => {
            let mut bits: Vec<u64> = values.iter().filter(|v| !v.is_nan()).map(|v| v.to_bits()).collect();
            bits.sort_unstable();
            bits.dedup();
            bits.len()
        }
        Column::Word(values) => {
            let mut words: Vec<&str> = values.iter().filter(|v| !v.is_empty()).map(String::as_str).collect();
            words.sort_unstable();
            words.dedup();
            words.len()
        }
    }
}

/// Whether "not zero" implies the outcome, or the outcome "not zero".
fn is_consequence(column: &Column, outcome: &[f64]) -> bool {
    let Column::Number(values) = column else { return false };
    let n = outcome.len() as f64;
    let (mut happened, mut marked, mut only_happened, mut only_marked) = (0.0, 0.0, 0_u64, 0_u64);
    for (value, outcome) in values.iter().zip(outcome) {
        let (mark, event) = (*value != 0.0 && !value.is_nan(), *outcome != 0.0);
        happened += f64::from(u8::from(event));
        marked += f64::from(u8::from(mark));
        only_happened += u64::from(event && !mark);
        only_marked += u64::from(mark && !event);
    }
    let implies = |exceptions: u64, from: f64, to: f64| exceptions == 0 && from * (1.0 - to / n) >= EXPECTED_MIN;
    implies(only_marked, marked, happened) || implies(only_happened, happened, marked)
}

/// Whether the column's bins are spread otherwise among the treated: chi-square, as a normal quantile (Wilson-Hilferty).
fn differs(column: &Column, treated: &[bool]) -> bool {
    let mut frame = Frame::new();
    if frame.push("c", column.clone()).is_err() {
        return false;
    }
    let bins = Encoder::fit(&frame).encode(&frame);
    let mut counts = [(0.0_f64, 0.0_f64); BINS_MAX];
    for (bin, treated) in bins.column(0).iter().zip(treated) {
        let count = &mut counts[usize::from(*bin)];
        if *treated { count.0 += 1.0 } else { count.1 += 1.0 }
    }
    let (yes, no) = counts.iter().fold((0.0, 0.0), |sum, c| (sum.0 + c.0, sum.1 + c.1));
    let filled: Vec<&(f64, f64)> = counts.iter().filter(|c| c.0 + c.1 >= 20.0).collect();
    let freedom = filled.len().saturating_sub(1) as f64;
    if freedom < 1.0 || yes < 1.0 || no < 1.0 {
        return false;
    }
    let part = |seen: f64, expected: f64| (seen - expected).powi(2) / expected;
    let chi: f64 =
        filled.iter().map(|(a, b)| part(*a, (a + b) * yes / (yes + no)) + part(*b, (a + b) * no / (yes + no))).sum();
    let spread = 2.0 / (9.0 * freedom);
    ((chi / freedom).cbrt() - (1.0 - spread)) / spread.sqrt() > DIFFERS_Z
}

#[cfg(test)]
mod tests {
    use domain::clock::SeededRng;

    use super::*;

    #[test]
    fn tells_features_from_ids_outcomes_and_treatments() {
        let rng = SeededRng::new(1);
        let mut text = "id,arm,arm_code,visit,spend,age,one,city\n".to_owned();
        let (mut treated, mut outcome) = (Vec::new(), Vec::new());
        for row in 0..2_000 {
            let arm = rng.chance(0.5);
            let visit = rng.chance(0.2);
            let spend = if visit && rng.chance(0.3) { 12.5 } else { 0.0 };
            let (age, city) = (rng.below(60), ["a", "b", "c"][rng.below(3) as usize]);
            let code = u8::from(arm) * 7;
            text.push_str(&format!("{row},{arm},{code},{},{spend},{age},1,{city}\n", u8::from(visit)));
            treated.push(arm);
            outcome.push(f64::from(u8::from(visit)));
        }
        let table = Table::read(text.as_bytes(), "t").unwrap();
        let chosen = choose(&table, Some(&treated), &outcome, &["arm", "visit"]);
        assert_eq!(chosen.frame.names(), ["age", "city"]);
        let why: Vec<(&str, LeftOut)> = chosen.left_out.iter().map(|l| (l.column.as_str(), l.reason)).collect();
        assert_eq!(
            why,
            [
                ("id", LeftOut::Id),
                ("arm", LeftOut::Named),
                ("arm_code", LeftOut::Treatment),
                ("visit", LeftOut::Named),
                ("spend", LeftOut::Consequence),
                ("one", LeftOut::Constant),
            ]
        );
        // Measured by spend, the visit is what every buyer also has.
        let Some(Column::Number(spend)) = table.typed("spend") else { panic!("spend is a number") };
        let chosen = choose(&table, Some(&treated), &spend, &["arm", "spend"]);
        assert!(chosen.left_out.contains(&LeftOutColumn { column: "visit".into(), reason: LeftOut::Consequence }));
    }
}
