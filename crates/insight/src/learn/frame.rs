//! Columns as people have them (numbers, words, gaps) and the small whole numbers that learners work on.
//!
//! Each column is cut into at most 63 bins and one more for what is missing or was never seen, so that a set of bins fits
//! one machine word. Numbers are cut at quantiles of the training rows; words get a bin each, the rarest share one.

use serde::{Deserialize, Serialize};

/// Bins of a column, the one for missing values included.
pub const BINS_MAX: usize = 64;
/// Most columns that are looked at.
pub const COLUMNS_MAX: usize = 512;
/// Where a missing or unknown value goes.
const MISSING: u8 = 0;

/// One column of raw values.
#[derive(Clone, Debug, PartialEq)]
pub enum Column {
    /// Numbers; not-a-number is a gap.
    Number(Vec<f64>),
    /// Words; an empty one is a gap.
    Word(Vec<String>),
}

impl Column {
    /// How many rows it has.
    #[must_use]
    pub fn len(&self) -> usize {
        match self {
            Self::Number(values) => values.len(),
            Self::Word(values) => values.len(),
        }
    }

    /// Whether it has no rows.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }
}

/// Named columns of one length.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Frame {
    names: Vec<String>,
    columns: Vec<Column>,
}

/// The columns do not make a frame.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum FrameError {
    /// Lengths differ.
    #[error("column {0:?} is not as long as the others")]
    Length(String),
    /// A name twice.
    #[error("column {0:?} is there twice")]
    Twice(String),
    /// More than is looked at.
    #[error("more than {COLUMNS_MAX} columns")]
    TooMany,
}

impl Frame {
    /// A frame without columns.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a column.
    ///
    /// # Errors
    /// When its length or name does not fit the others, or there are too many.
    pub fn push(&mut self, name: &str, column: Column) -> Result<(), FrameError> {
        if self.names.iter().any(|known| known == name) {
            return Err(FrameError::Twice(name.to_owned()));
        }
        if self.columns.first().is_some_and(|first| first.len() != column.len()) {
            return Err(FrameError::Length(name.to_owned()));
        }
        if self.columns.len() >= COLUMNS_MAX {
            return Err(FrameError::TooMany);
        }
        self.names.push(name.to_owned());
        self.columns.push(column);
        Ok(())
    }

    /// Rows.
    #[must_use]
    pub fn rows(&self) -> usize {
        self.columns.first().map_or(0, Column::len)
    }

    /// Names in order.
    #[must_use]
    pub fn names(&self) -> &[String] {
        &self.names
    }

    /// The column of a name.
    #[must_use]
    pub fn column(&self, name: &str) -> Option<&Column> {
        let at = self.names.iter().position(|known| known == name)?;
        self.columns.get(at)
    }
}

/// How one column is cut.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case", deny_unknown_fields)]
enum Cut {
    /// Bin 1 is below the first bound, the last one at or above the last bound.
    Number { name: String, bounds: Vec<f64> },
    /// Bin n + 1 is the n-th word; rare and new ones are as good as missing.
    Word { name: String, words: Vec<String> },
}

/// How columns become bins; learned from the training rows alone.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Encoder {
    cuts: Vec<Cut>,
}

/// A frame in bins, column by column.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Binned {
    columns: Vec<Vec<u8>>,
    ordered: Vec<bool>,
    rows: usize,
}

impl Binned {
    /// Rows.
    #[must_use]
    pub const fn rows(&self) -> usize {
        self.rows
    }

    /// How many columns there are.
    #[must_use]
    pub const fn width(&self) -> usize {
        self.columns.len()
    }

    /// Whether neighbouring bins of a column mean neighbouring values.
    #[must_use]
    pub fn is_ordered(&self, at: usize) -> bool {
        self.ordered.get(at).copied().unwrap_or(true)
    }

    /// The bins of one column; empty where there is no such column.
    #[must_use]
    pub fn column(&self, at: usize) -> &[u8] {
        self.columns.get(at).map_or(&[], Vec::as_slice)
    }
}

impl Encoder {
    /// Learns the bounds from a frame.
    #[must_use]
    pub fn fit(frame: &Frame) -> Self {
        let cut = |(name, column): (&String, &Column)| match column {
            Column::Number(values) => Cut::Number { name: name.clone(), bounds: bounds(values) },
            Column::Word(values) => Cut::Word { name: name.clone(), words: frequent(values) },
        };
        Self { cuts: frame.names.iter().zip(&frame.columns).map(cut).collect() }
    }

    /// Bins of a frame. A column that it lacks, or has in another kind, counts as missing.
    #[must_use]
    pub fn encode(&self, frame: &Frame) -> Binned {
        let rows = frame.rows();
        let encode = |cut: &Cut| match cut {
            Cut::Number { name, bounds } => match frame.column(name) {
                Some(Column::Number(values)) => values.iter().map(|v| number_bin(bounds, *v)).collect(),
                _ => vec![MISSING; rows],
            },
            Cut::Word { name, words } => match frame.column(name) {
                Some(Column::Word(values)) => values.iter().map(|v| word_bin(words, v)).collect(),
                _ => vec![MISSING; rows],
            },
        };
        let ordered = self.cuts.iter().map(|cut| matches!(cut, Cut::Number { .. })).collect();
        Binned { columns: self.cuts.iter().map(encode).collect(), ordered, rows }
    }

    /// Names of the columns it reads.
    #[must_use]
    pub fn names(&self) -> Vec<&str> {
        self.cuts.iter().map(Cut::name).collect()
    }
}

impl Cut {
    fn name(&self) -> &str {
        match self {
            Self::Number { name, .. } | Self::Word { name, .. } => name,
        }
    }
}

fn number_bin(bounds: &[f64], value: f64) -> u8 {
    if value.is_nan() {
        return MISSING;
    }
    let place = bounds.partition_point(|bound| *bound <= value) + 1;
    u8::try_from(place.min(BINS_MAX - 1)).unwrap_or(MISSING)
}

fn word_bin(words: &[String], value: &str) -> u8 {
    let place = words.binary_search_by(|word| word.as_str().cmp(value)).map_or(0, |at| at + 1);
    u8::try_from(place).unwrap_or(MISSING)
}

/// At most 62 bounds: halfway between neighbours where values are few, at quantiles otherwise.
fn bounds(values: &[f64]) -> Vec<f64> {
    let mut sorted: Vec<f64> = values.iter().copied().filter(|v| v.is_finite()).collect();
    sorted.sort_unstable_by(f64::total_cmp);
    let mut distinct = sorted.clone();
    distinct.dedup();
    let bounds_max = BINS_MAX - 2;
    if distinct.len() <= bounds_max {
        return distinct.windows(2).map(|pair| f64::midpoint(pair[0], pair[1])).collect();
    }
    let at = |k: usize| sorted.get(k * sorted.len() / (bounds_max + 1)).copied().unwrap_or(0.0);
    let mut cuts: Vec<f64> = (1..=bounds_max).map(at).collect();
    cuts.dedup();
    cuts
}

/// The 62 most frequent words, sorted.
fn frequent(values: &[String]) -> Vec<String> {
    let mut counts = std::collections::BTreeMap::<&str, usize>::new();
    for value in values.iter().filter(|value| !value.is_empty()) {
        *counts.entry(value).or_default() += 1;
    }
    let mut ranked: Vec<(&str, usize)> = counts.into_iter().collect();
    ranked.sort_by(|a, b| b.1.cmp(&a.1).then(a.0.cmp(b.0)));
    let mut words: Vec<String> = ranked.into_iter().take(BINS_MAX - 2).map(|(word, _)| word.to_owned()).collect();
    words.sort_unstable();
    words
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_words_and_gaps_get_bins() {
        let mut frame = Frame::new();
        frame.push("n", Column::Number(vec![1.0, 2.0, 4.0, f64::NAN])).unwrap();
        frame.push("w", Column::Word(["b", "a", "", "b"].map(str::to_owned).to_vec())).unwrap();
        let encoder = Encoder::fit(&frame);
        let bins = encoder.encode(&frame);
        assert_eq!((bins.column(0), bins.column(1)), (&[1, 2, 3, 0][..], &[2, 1, 0, 2][..]));
        assert_eq!(encoder.names(), ["n", "w"]);
        let mut other = Frame::new();
        other.push("w", Column::Word(vec!["new".to_owned()])).unwrap();
        let bins = encoder.encode(&other);
        assert_eq!((bins.rows(), bins.column(0), bins.column(1)), (1, &[0][..], &[0][..]));
        assert_eq!(frame.push("n", Column::Number(vec![])), Err(FrameError::Twice("n".to_owned())));
        assert_eq!(frame.push("x", Column::Number(vec![])), Err(FrameError::Length("x".to_owned())));
    }

    #[test]
    fn many_values_share_bins_in_order_and_extremes_fit() {
        let values: Vec<f64> = (0..10_000).map(f64::from).chain([f64::INFINITY, f64::NEG_INFINITY]).collect();
        let mut frame = Frame::new();
        frame.push("n", Column::Number(values)).unwrap();
        let bins = Encoder::fit(&frame).encode(&frame);
        assert!(bins.column(0)[..10_000].windows(2).all(|pair| pair[0] <= pair[1]));
        assert_eq!((bins.column(0)[0], bins.column(0)[9_999]), (1, 63));
        assert_eq!((bins.column(0)[10_000], bins.column(0)[10_001]), (63, 1));
    }
}
