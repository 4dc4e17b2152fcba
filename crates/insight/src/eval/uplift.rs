//! Scores the uplift learner on a trial: learned on one file, judged on another, that it never sees before.

use std::path::PathBuf;

use serde::Serialize;

use super::features::{LeftOutColumn, choose};
use super::metrics::{PolicyScores, RankScores, Scored, policy, rank};
use super::table::{Table, TableError, file_name};
use crate::learn::frame::{Column, Frame, FrameError};
use crate::learn::uplift::{Calibration, UpliftError, UpliftModel, UpliftSettings};

/// What is asked.
#[derive(Clone, Debug, PartialEq)]
pub struct UpliftRequest {
    /// What to learn from; CSV with a header, plain or gzip.
    pub train: PathBuf,
    /// What to be judged on.
    pub test: PathBuf,
    /// The column that holds the arm.
    pub treatment: String,
    /// Its value for those who were treated.
    pub treated: String,
    /// Its value for those who were not; rows of other arms are left out.
    pub control: String,
    /// The column that holds what came of it: 0 and 1, or amounts.
    pub outcome: String,
    /// What one unit of the outcome is worth, and what one touch costs.
    pub value_and_cost: Option<(f64, f64)>,
    /// Columns that are never features, beside those told from the data.
    pub ignore: Vec<String>,
}

/// What came out.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct UpliftScores {
    /// How good the ranking is.
    #[serde(flatten)]
    pub rank: RankScores,
    /// What sending by "expected value exceeds the cost" is worth; only where value and cost were given.
    #[serde(flatten)]
    pub policy: Option<PolicyScores>,
    /// Rows that were learned from.
    pub train_rows: usize,
    /// Rows that were judged.
    pub test_rows: usize,
    /// Columns that were used.
    pub features: Vec<String>,
    /// Columns that were not, and why.
    pub left_out: Vec<LeftOutColumn>,
    /// How far the model believes itself.
    pub calibration: Calibration,
}

/// Why there is no score.
#[derive(Debug, thiserror::Error)]
pub enum UpliftEvalError {
    /// A file.
    #[error(transparent)]
    Table(#[from] TableError),
    /// An arm is not in a file.
    #[error("{file}: no rows with {column} = {value:?}; it holds {found}")]
    NoArm {
        /// Which file.
        file: String,
        /// The treatment column.
        column: String,
        /// The value that was asked for.
        value: String,
        /// Values that are there.
        found: String,
    },
    /// The two arms are one.
    #[error("treated and control are both {0:?}")]
    SameArm(String),
    /// Value or cost.
    #[error("value and cost must be finite and not negative")]
    BadValue,
    /// Too little to learn from.
    #[error("{file}: {error}")]
    Learn {
        /// Which file.
        file: String,
        /// Why.
        error: UpliftError,
    },
    /// Columns that make no frame.
    #[error(transparent)]
    Frame(#[from] FrameError),
}

/// One arm's and the other's rows of a table.
struct Trial {
    table: Table,
    treated: Vec<bool>,
    outcome: Vec<f64>,
}

/// Learns on the one file and scores on the other.
///
/// # Errors
/// When a file, column or arm is missing, or there is too little to learn from.
pub fn uplift(request: &UpliftRequest) -> Result<UpliftScores, UpliftEvalError> {
    if request.treated == request.control {
        return Err(UpliftEvalError::SameArm(request.treated.clone()));
    }
    if request.value_and_cost.is_some_and(|(v, c)| !(v.is_finite() && c.is_finite() && v >= 0.0 && c >= 0.0)) {
        return Err(UpliftEvalError::BadValue);
    }
    let train = trial(&Table::open(&request.train)?, request, &file_name(&request.train))?;
    let test = trial(&Table::open(&request.test)?, request, &file_name(&request.test))?;
    scores(request, &train, &test)
}

fn scores(request: &UpliftRequest, train: &Trial, test: &Trial) -> Result<UpliftScores, UpliftEvalError> {
    let named: Vec<&str> =
        [&request.treatment, &request.outcome].into_iter().chain(&request.ignore).map(String::as_str).collect();
    let chosen = choose(&train.table, Some(&train.treated), &train.outcome, &named);
    let model = UpliftModel::fit(&chosen.frame, &train.treated, &train.outcome, &UpliftSettings::default())
        .map_err(|error| UpliftEvalError::Learn { file: file_name(&request.train), error })?;
    let mut frame = Frame::new();
    for name in chosen.frame.names() {
        let like = chosen.frame.column(name).unwrap_or(&Column::Word(Vec::new())).clone();
        if let Some(column) = test.table.typed_like(name, &like) {
            frame.push(name, column)?;
        }
    }
    if let Some(name) = chosen.frame.names().iter().find(|name| frame.column(name).is_none()) {
        let (file, column) = (file_name(&request.test), name.clone());
        return Err(TableError::NoColumn { file, column }.into());
    }
    let told = model.predict(&frame);
    let scored: Vec<Scored> = told
        .iter()
        .zip(&test.treated)
        .zip(&test.outcome)
        .map(|((told, treated), outcome)| Scored { score: told.uplift, treated: *treated, outcome: *outcome })
        .collect();
    Ok(UpliftScores {
        rank: rank(&scored),
        policy: request.value_and_cost.map(|(value, cost)| policy(&scored, value, cost)),
        train_rows: train.outcome.len(),
        test_rows: test.outcome.len(),
        features: chosen.frame.names().to_vec(),
        left_out: chosen.left_out,
        calibration: *model.calibration(),
    })
}

fn trial(table: &Table, request: &UpliftRequest, file: &str) -> Result<Trial, UpliftEvalError> {
    let missing = |column: &str| TableError::NoColumn { file: file.to_owned(), column: column.to_owned() };
    let arms = table.cells(&request.treatment).ok_or_else(|| missing(&request.treatment))?;
    for value in [&request.treated, &request.control] {
        if !arms.contains(value) {
            let (column, value) = (request.treatment.clone(), value.clone());
            return Err(UpliftEvalError::NoArm { file: file.to_owned(), column, value, found: some_values(arms) });
        }
    }
    let keep: Vec<bool> = arms.iter().map(|arm| *arm == request.treated || *arm == request.control).collect();
    let kept = table.filter(&keep);
    let arms = kept.cells(&request.treatment).ok_or_else(|| missing(&request.treatment))?;
    let treated = arms.iter().map(|arm| *arm == request.treated).collect();
    let outcomes = kept.cells(&request.outcome).ok_or_else(|| missing(&request.outcome))?;
    let number = |(at, cell): (usize, &String)| {
        let told = match cell.to_ascii_lowercase().as_str() {
            "true" | "yes" => Some(1.0),
            "false" | "no" => Some(0.0),
            other => other.parse::<f64>().ok().filter(|v| v.is_finite()),
        };
        told.ok_or_else(|| TableError::NotANumber {
            file: file.to_owned(),
            row: at + 1,
            column: request.outcome.clone(),
            value: cell.chars().take(40).collect(),
        })
    };
    let outcome = outcomes.iter().enumerate().map(number).collect::<Result<Vec<f64>, TableError>>()?;
    Ok(Trial { table: kept, treated, outcome })
}

/// A few values of a column, for people.
fn some_values(cells: &[String]) -> String {
    let mut values: Vec<&str> = cells.iter().map(String::as_str).collect();
    values.sort_unstable();
    values.dedup();
    let shown: Vec<String> =
        values.iter().take(5).map(|v| format!("{:?}", v.chars().take(40).collect::<String>())).collect();
    let more = if values.len() > 5 { format!(" and {} more", values.len() - 5) } else { String::new() };
    shown.join(", ") + &more
}

#[cfg(test)]
mod tests;
