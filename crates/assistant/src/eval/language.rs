//! Scores language identification on a table `lang,kind,text` (or `lang,text`), plain or gzip.

use std::collections::{BTreeMap, BTreeSet};
use std::io::{BufRead, BufReader, Read};
use std::time::Duration;

use serde::Serialize;

use crate::understand::language::{Detector, Priors, tags};

/// Rows that are read at most.
const ROWS_MAX: usize = 5_000_000;
/// Bytes that are read at most, unpacked.
const BYTES_MAX: u64 = 2 << 30;

/// What a run needs beside the file.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct LanguageOptions {
    /// Only look among the languages the file has, as a shop that serves these would.
    pub only_listed: bool,
}

/// What came out. Accuracies are shares in `0..=1`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct LanguageReport {
    /// Rows that were read.
    pub rows: usize,
    /// Mean over languages of the mean over kinds.
    pub accuracy: f64,
    /// Share of all rows that were right.
    pub micro_accuracy: f64,
    /// By language as the file writes it: mean over kinds.
    pub by_language: BTreeMap<String, f64>,
    /// By kind: mean over languages.
    pub by_kind: BTreeMap<String, f64>,
    /// Languages of the file that are not told apart; their rows count as wrong.
    pub not_told_apart: Vec<String>,
    /// Whether only the file's languages were looked among.
    pub only_listed: bool,
    /// Messages a second; zero when no time passed on the clock.
    pub per_second: f64,
}

/// A file that cannot be scored.
#[derive(Debug, thiserror::Error)]
pub enum LanguageEvalError {
    /// A line that is no row of the table.
    #[error("line {line}: {why}; expected a table with the header lang,kind,text or lang,text")]
    Row {
        /// Where.
        line: u64,
        /// What is wrong.
        why: String,
    },
    /// A column is missing.
    #[error("line 1: no column {0}; the header must be lang,kind,text or lang,text")]
    Column(&'static str),
    /// Nothing to score.
    #[error("no rows after the header; add lines such as: de,hallo wo ist mein paket")]
    Empty,
    /// More than is read.
    #[error("line {0}: the file is longer than {ROWS_MAX} rows; split it")]
    Long(u64),
    /// The bytes could not be read.
    #[error("cannot read the file: {0}; a .gz file must be complete")]
    Io(#[from] std::io::Error),
}

struct Row {
    lang: String,
    kind: String,
    text: String,
}

/// Scores a detector on a table. `clock` tells the time since some fixed moment.
///
/// # Errors
/// When the table cannot be read, lacks a column, or is empty or too long.
pub fn run(
    reader: impl Read,
    detector: &Detector,
    options: LanguageOptions,
    clock: &dyn Fn() -> Duration,
) -> Result<LanguageReport, LanguageEvalError> {
    let rows = read(reader)?;
    let langs: BTreeSet<&str> = rows.iter().map(|row| row.lang.as_str()).collect();
    let folds = Folds::of(&langs);
    let priors = if options.only_listed { Priors::default().allow(langs.iter().copied()) } else { Priors::default() };
    let from = clock();
    let found: Vec<_> = rows.iter().map(|row| detector.detect(&row.text, &priors).best()).collect();
    let seconds = clock().saturating_sub(from).as_secs_f64();
    // By language and kind: rows, and rows that were right.
    let mut cells: BTreeMap<(&str, &str), (usize, usize)> = BTreeMap::new();
    for (row, found) in rows.iter().zip(&found) {
        let right = found.is_some_and(|found| folds.fold(&row.lang) == folds.fold(found.language));
        let cell = cells.entry((&row.lang, &row.kind)).or_default();
        *cell = (cell.0 + 1, cell.1 + usize::from(right));
    }
    let by_language = means(&cells, |(lang, _)| lang);
    Ok(LanguageReport {
        rows: rows.len(),
        accuracy: mean(by_language.values().copied()),
        micro_accuracy: cells.values().map(|(_, right)| *right).sum::<usize>() as f64 / rows.len() as f64,
        by_kind: means(&cells, |(_, kind)| kind),
        not_told_apart: langs.iter().filter(|lang| tags::canonical(lang).is_none()).map(ToString::to_string).collect(),
        only_listed: options.only_listed,
        per_second: if seconds > 0.0 { rows.len() as f64 / seconds } else { 0.0 },
        by_language,
    })
}

fn means<'a>(
    cells: &BTreeMap<(&'a str, &'a str), (usize, usize)>,
    key: impl Fn((&'a str, &'a str)) -> &'a str,
) -> BTreeMap<String, f64> {
    let mut groups: BTreeMap<&str, Vec<f64>> = BTreeMap::new();
    for (cell, (rows, right)) in cells {
        groups.entry(key(*cell)).or_default().push(*right as f64 / *rows as f64);
    }
    groups.into_iter().map(|(key, shares)| (key.to_owned(), mean(shares.into_iter()))).collect()
}

fn mean(shares: impl ExactSizeIterator<Item = f64>) -> f64 {
    let count = shares.len().max(1);
    shares.sum::<f64>() / count as f64
}

/// Which of our languages a file's labels do not keep apart.
struct Folds {
    norwegian: bool,
    chinese: bool,
}

impl Folds {
    fn of(langs: &BTreeSet<&str>) -> Self {
        let canonical: BTreeSet<_> = langs.iter().filter_map(|lang| tags::canonical(lang)).collect();
        let both = |a, b| canonical.contains(a) && canonical.contains(b);
        Self { norwegian: !both("nb", "nn"), chinese: !both("zh-Hans", "zh-Hant") }
    }

    fn fold(&self, tag: &str) -> Option<&'static str> {
        Some(match tags::canonical(tag)? {
            "nn" if self.norwegian => "nb",
            "zh-Hant" if self.chinese => "zh-Hans",
            other => other,
        })
    }
}

fn read(reader: impl Read) -> Result<Vec<Row>, LanguageEvalError> {
    let mut reader = BufReader::new(reader);
    let packed = reader.fill_buf()?.starts_with(&[0x1F, 0x8B]);
    let plain: Box<dyn Read + '_> =
        if packed { Box::new(flate2::read::MultiGzDecoder::new(reader)) } else { Box::new(reader) };
    let mut table = csv::Reader::from_reader(plain.take(BYTES_MAX));
    let at = |error: csv::Error| {
        let line = error.position().map_or(1, csv::Position::line);
        match error.into_kind() {
            csv::ErrorKind::Io(error) => LanguageEvalError::Io(error),
            csv::ErrorKind::UnequalLengths { expected_len, len, .. } => {
                LanguageEvalError::Row { line, why: format!("{len} columns, not {expected_len}") }
            }
            csv::ErrorKind::Utf8 { .. } => LanguageEvalError::Row { line, why: "not UTF-8".to_owned() },
            _ => LanguageEvalError::Row { line, why: "not a row".to_owned() },
        }
    };
    let headers = table.headers().map_err(at)?.clone();
    let column = |name| headers.iter().position(|header| header.trim_start_matches('\u{FEFF}') == name);
    let lang = column("lang").ok_or(LanguageEvalError::Column("lang"))?;
    let text = column("text").ok_or(LanguageEvalError::Column("text"))?;
    let kind = column("kind");
    let mut rows = Vec::new();
    for record in table.records() {
        let record = record.map_err(at)?;
        let line = record.position().map_or(0, csv::Position::line);
        if rows.len() == ROWS_MAX {
            return Err(LanguageEvalError::Long(line));
        }
        let field = |at: usize| record.get(at).unwrap_or_default().to_owned();
        let row = Row { lang: field(lang), kind: kind.map_or_else(|| "all".to_owned(), field), text: field(text) };
        if row.lang.trim().is_empty() {
            return Err(LanguageEvalError::Row { line, why: "no language".to_owned() });
        }
        rows.push(row);
    }
    if rows.is_empty() { Err(LanguageEvalError::Empty) } else { Ok(rows) }
}

#[cfg(test)]
mod tests {
    use std::io::Write;

    use super::*;

    fn score(table: &[u8]) -> Result<LanguageReport, LanguageEvalError> {
        run(table, Detector::embedded(), LanguageOptions::default(), &|| Duration::ZERO)
    }

    #[test]
    fn labels_are_scored_by_language_and_kind() {
        let table = "lang,kind,text\nel,a,πού είναι\nel,a,γεια\nel,b,заказ\nzh,a,我的订单在哪里\nxx,a,γεια\n";
        let report = score(table.as_bytes()).unwrap();
        assert_eq!(report.rows, 5);
        assert!((report.by_language["el"] - 0.5).abs() < 1e-9, "{report:?}");
        assert!((report.by_language["zh"] - 1.0).abs() < 1e-9, "{report:?}");
        assert!((report.accuracy - 0.5).abs() < 1e-9 && (report.micro_accuracy - 0.6).abs() < 1e-9);
        assert_eq!(report.not_told_apart, ["xx"]);
    }

    #[test]
    fn gzip_is_recognised_and_kind_may_be_missing() {
        let mut packed = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::fast());
        packed.write_all("lang,text\nka,სად არის\nko,주문\n".as_bytes()).unwrap();
        let packed = packed.finish().unwrap();
        let report = score(&packed).unwrap();
        assert!((report.by_kind["all"] - 1.0).abs() < 1e-9);
        assert!(matches!(score(&packed[..packed.len() / 2]), Err(LanguageEvalError::Io(_))));
    }

    #[test]
    fn norwegian_and_chinese_are_kept_apart_only_by_files_that_do() {
        let of = |langs: &[&str]| Folds::of(&langs.iter().copied().collect());
        assert_eq!(of(&["no", "sv"]).fold("nn"), of(&["no"]).fold("no"));
        assert_ne!(of(&["nb", "nn"]).fold("nn"), of(&["nb", "nn"]).fold("no"));
        assert_eq!(of(&["zh"]).fold("zh-Hant"), Some("zh-Hans"));
        assert_ne!(of(&["zh-Hans", "zh-TW"]).fold("zh-TW"), Some("zh-Hans"));
    }

    #[test]
    fn errors_name_the_line_and_what_to_do() {
        for (table, told) in [
            (&b"lang,text\n"[..], "no rows"),
            (b"", "no column lang"),
            (b"lang,words\nde,x\n", "no column text"),
            (b"lang,text\nde,hallo\nde,hallo,x\n", "line 3: 3 columns"),
            (b"lang,text\nde,hallo\n,hallo\n", "line 3: no language"),
            (b"lang,text\nde,\xFF\xFE\n", "line 2: not UTF-8"),
        ] {
            let error = score(table).unwrap_err().to_string();
            assert!(error.contains(told), "{error}");
        }
    }
}
