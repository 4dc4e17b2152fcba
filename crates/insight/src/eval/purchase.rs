//! Chance of a purchase from a session: how well it is told, with and without the column that leaks it.
//!
//! `PageValues` counts the value of pages before a purchase: it is known only once the checkout was reached, so what it adds
//! is not foresight. Scores are out of fold: every row is judged by a model that never saw it.

use std::path::PathBuf;

use domain::clock::{Rng as _, SeededRng};
use serde::Serialize;

use super::features::{LeftOutColumn, choose};
use super::metrics::auc;
use super::table::{Table, TableError, file_name};
use crate::learn::boost::{Boost, BoostSettings, Loss};
use crate::learn::frame::{Column, Encoder, Frame};
use crate::learn::logistic::Logistic;

/// Parts of the cross-validation.
const FOLDS: usize = 5;
/// What it learns with; the same for every file.
const SETTINGS: BoostSettings =
    BoostSettings { trees: 150, depth: 4, rate: 0.07, leaf_rows_min: 20, penalty: 2.0, row_share: 0.7, seed: 1 };

/// What is asked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PurchaseRequest {
    /// Sessions; CSV with a header, plain or gzip.
    pub data: PathBuf,
    /// The column that says whether it ended in a purchase.
    pub outcome: String,
    /// Columns that leak it.
    pub leaks: Vec<String>,
}

impl PurchaseRequest {
    /// The public file of 12,330 sessions of an online shop, with its own names.
    #[must_use]
    pub fn new(data: PathBuf) -> Self {
        Self { data, outcome: "Revenue".to_owned(), leaks: vec!["PageValues".to_owned()] }
    }
}

/// What came out.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct PurchaseScores {
    /// Sessions.
    pub rows: usize,
    /// Sessions with a purchase.
    pub purchases: usize,
    /// Parts of the cross-validation.
    pub folds: usize,
    /// With all columns.
    pub with_leaks: Aucs,
    /// Without the columns that leak the outcome: what is known before the checkout.
    pub without_leaks: Aucs,
    /// Columns that were left out of both.
    pub left_out: Vec<LeftOutColumn>,
}

/// Areas under the ROC curve, out of fold.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Aucs {
    /// Boosted trees.
    pub auc: f64,
    /// Plain logistic regression on the same columns and folds.
    pub logistic_auc: f64,
}

/// Why there is no score.
#[derive(Debug, thiserror::Error)]
pub enum PurchaseEvalError {
    /// The file.
    #[error(transparent)]
    Table(#[from] TableError),
    /// Only one kind of session.
    #[error("{0}: sessions with and without a purchase are needed, at least {FOLDS} of each")]
    OneKind(String),
}

/// Scores on a file.
///
/// # Errors
/// When the file cannot be read or holds only one kind of session.
pub fn purchase(request: &PurchaseRequest) -> Result<PurchaseScores, PurchaseEvalError> {
    score(&Table::open(&request.data)?, request, &file_name(&request.data))
}

fn score(table: &Table, request: &PurchaseRequest, file: &str) -> Result<PurchaseScores, PurchaseEvalError> {
    let target = outcome(table, &request.outcome, file)?;
    let bought: Vec<bool> = target.iter().map(|y| *y > 0.5).collect();
    let purchases = bought.iter().filter(|b| **b).count();
    if purchases.min(bought.len() - purchases) < FOLDS {
        return Err(PurchaseEvalError::OneKind(file.to_owned()));
    }
    let folds = folds(&bought);
    let all = choose(table, None, &target, &[&request.outcome]);
    let named: Vec<&str> = [&request.outcome].into_iter().chain(&request.leaks).map(String::as_str).collect();
    let fair = choose(table, None, &target, &named);
    let aucs = |frame: &Frame| {
        let told = out_of_fold(frame, &target, &folds);
        // Both kinds are there, as checked above.
        let area = |scores: &[f64]| auc(scores, &bought).unwrap_or(0.5);
        Aucs { auc: area(&told.0), logistic_auc: area(&told.1) }
    };
    Ok(PurchaseScores {
        rows: bought.len(),
        purchases,
        folds: FOLDS,
        with_leaks: aucs(&all.frame),
        without_leaks: aucs(&fair.frame),
        left_out: all.left_out,
    })
}

fn outcome(table: &Table, column: &str, file: &str) -> Result<Vec<f64>, TableError> {
    let missing = || TableError::NoColumn { file: file.to_owned(), column: column.to_owned() };
    let cells = table.cells(column).ok_or_else(missing)?;
    let read = |(at, cell): (usize, &String)| match cell.to_ascii_lowercase().as_str() {
        "true" | "1" | "yes" => Ok(1.0),
        "false" | "0" | "no" => Ok(0.0),
        _ => Err(TableError::NotANumber {
            file: file.to_owned(),
            row: at + 1,
            column: column.to_owned(),
            value: cell.chars().take(40).collect(),
        }),
    };
    cells.iter().enumerate().map(read).collect()
}

/// Folds with equal shares of buyers.
fn folds(bought: &[bool]) -> Vec<usize> {
    let rng = SeededRng::new(1);
    let mut order: Vec<(bool, u64, usize)> =
        bought.iter().enumerate().map(|(row, bought)| (*bought, rng.next_u64(), row)).collect();
    order.sort_unstable();
    let mut folds = vec![0; bought.len()];
    for (place, (_, _, row)) in order.into_iter().enumerate() {
        folds[row] = place % FOLDS;
    }
    folds
}

/// Chances told by trees and by the line, each row by models that never saw it.
fn out_of_fold(frame: &Frame, target: &[f64], folds: &[usize]) -> (Vec<f64>, Vec<f64>) {
    let (mut trees, mut line) = (vec![0.0; target.len()], vec![0.0; target.len()]);
    for fold in 0..FOLDS {
        let rows: Vec<u32> = (0..target.len() as u32).filter(|row| folds[*row as usize] != fold).collect();
        // Bounds of the bins are learned without the judged rows, too.
        let encoder = Encoder::fit(&take(frame, &rows));
        let bins = encoder.encode(frame);
        let boost = Boost::fit(&bins, target, &rows, Loss::Logistic, &SETTINGS);
        let plain = Logistic::fit(frame, target, &rows, 1.0).predict(frame);
        for row in (0..target.len()).filter(|row| folds[*row] == fold) {
            (trees[row], line[row]) = (boost.predict(&bins, row), plain[row]);
        }
    }
    (trees, line)
}

fn take(frame: &Frame, rows: &[u32]) -> Frame {
    let mut kept = Frame::new();
    for name in frame.names() {
        let column = match frame.column(name) {
            Some(Column::Number(values)) => Column::Number(rows.iter().map(|row| values[*row as usize]).collect()),
            Some(Column::Word(values)) => Column::Word(rows.iter().map(|row| values[*row as usize].clone()).collect()),
            None => continue,
        };
        // Names and lengths are those of a frame already.
        drop(kept.push(name, column));
    }
    kept
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_leak_is_told_apart_from_foresight() {
        let rng = SeededRng::new(6);
        let mut text = "row,PageValues,pages,kind,Revenue\n".to_owned();
        for row in 0..3_000 {
            let pages = rng.below(20);
            let kind = ["new", "back"][rng.below(2) as usize];
            // Only few pages by a new one, or many by one who is back: no line can tell.
            let bought = rng.chance(if (pages > 9) == (kind == "back") { 0.5 } else { 0.05 });
            let value = if bought && rng.chance(0.9) { 5 + rng.below(50) } else { 0 };
            let revenue = if bought { "TRUE" } else { "FALSE" };
            text.push_str(&format!("{row},{value},{pages},{kind},{revenue}\n"));
        }
        let table = Table::read(text.as_bytes(), "t").unwrap();
        let request = PurchaseRequest::new("t".into());
        let scores = score(&table, &request, "t").unwrap();
        assert!(scores.with_leaks.auc > 0.93, "{scores:?}");
        assert!((0.68..0.85).contains(&scores.without_leaks.auc), "{scores:?}");
        assert!(scores.without_leaks.logistic_auc < 0.6, "{scores:?}");
    }

    #[test]
    fn one_kind_of_session_is_refused() {
        let request = PurchaseRequest::new("t".into());
        let told = |text: &str| {
            let table = Table::read(text.as_bytes(), "t").unwrap();
            score(&table, &request, "t").unwrap_err().to_string()
        };
        assert!(told("pages,Revenue\n1,FALSE\n2,FALSE\n").contains("at least 5 of each"));
        assert_eq!(told("pages,Revenue\n1,maybe\n"), r#"t: row 1, column "Revenue": "maybe" is no number"#);
        assert_eq!(told("pages\n1\n"), r#"t: no column "Revenue""#);
    }
}
