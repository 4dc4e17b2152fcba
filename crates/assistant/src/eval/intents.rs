//! Scores of intent recognition: the built-in intents by language, and intents learned from a shop's own sentences with
//! texts that are none of them. Reads CSV with a header, plain or gzipped; times come from the caller's clock.

use std::collections::BTreeMap;
use std::io::{BufRead as _, BufReader, Read};

use serde::Serialize;

use crate::understand::intent::own::means_else;
use crate::understand::intent::{Advice, Intent, Intents, LearnError, Learner};

/// Rows a file may have.
const ROWS_MAX: usize = 1_000_000;
/// The share of in-scope texts that the second figure for refusal keeps.
const KEPT: f64 = 0.95;

/// Guesses the language of a text: tags with weights.
pub type Detect = dyn Fn(&str) -> Vec<(String, f32)>;

/// What every run needs.
#[derive(Clone, Copy)]
pub struct Options<'a> {
    /// Nanoseconds that only ever grow.
    pub clock: &'a dyn Fn() -> u64,
    /// Guesses languages; without it the file's own column counts.
    pub detect: Option<&'a Detect>,
}

/// Why a file could not be scored.
#[derive(Debug, thiserror::Error)]
pub enum EvalError {
    /// The file cannot be read.
    #[error("cannot read the file: {0}")]
    Unreadable(#[from] std::io::Error),
    /// A row cannot be used.
    #[error("line {line}: {message}")]
    Row {
        /// The line of the file.
        line: u64,
        /// What is wrong and what is expected.
        message: String,
    },
    /// There is no row.
    #[error("the file has no rows below its header")]
    Empty,
    /// Nothing could be learned from the training file.
    #[error("cannot learn from the training file: {0}")]
    Learn(#[from] LearnError),
}

/// Right answers among rows.
#[derive(Debug, Clone, Copy, Default, PartialEq, Serialize)]
pub struct Score {
    /// Rows.
    pub rows: usize,
    /// The share that is right, 0 to 1.
    pub accuracy: f64,
}

/// The score of the built-in intents.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct BuiltinReport {
    /// Rows scored.
    pub rows: usize,
    /// The share of rows whose best intent is right.
    pub accuracy: f64,
    /// The mean of the languages' shares.
    pub macro_accuracy: f64,
    /// The share of rows whose intent is among the two best.
    pub top2_accuracy: f64,
    /// Languages with their shares.
    pub by_language: BTreeMap<String, Score>,
    /// Intents with their shares.
    pub by_intent: BTreeMap<String, Score>,
    /// The share of rows that were taken as sure, and how many of these are right.
    pub sure: f64,
    /// See `sure`.
    pub sure_accuracy: f64,
    /// Half of the messages took at most this long, in microseconds (learning a language at its first message included).
    pub p50_us: f64,
    /// 99 of 100 messages took at most this long.
    pub p99_us: f64,
}

/// The score of intents learned from a file.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct OwnReport {
    /// Rows scored.
    pub rows: usize,
    /// Matthews correlation over all labels, refusal being one of them.
    pub mcc: f64,
    /// The share of rows that are right, a refused text being right where the file says it is none of the labels.
    pub accuracy: f64,
    /// The share of in-scope rows whose best label is right, refused or not.
    pub in_scope_accuracy: f64,
    /// The share of in-scope rows that are answered and right.
    pub in_scope_answered_accuracy: f64,
    /// The share of in-scope rows that are not refused.
    pub in_scope_kept: f64,
    /// The share of out-of-scope rows that are refused.
    pub oos_recall: f64,
    /// The same with the threshold at which 95 of 100 in-scope rows of this file are kept.
    pub oos_recall_at_95_kept: f64,
    /// Time to learn.
    pub train_ms: f64,
    /// Half of the texts took at most this long.
    pub p50_us: f64,
    /// 99 of 100 texts took at most this long.
    pub p99_us: f64,
}

/// Scores the built-in intents on `lang,intent,text`.
pub fn run_builtin(intents: &Intents, test: impl Read, options: Options<'_>) -> Result<BuiltinReport, EvalError> {
    let rows = rows(test, &[&["intent", "label"], &["text", "sentence", "utterance"], &["lang", "language"]], 2)?;
    let mut tally = BuiltinTally::default();
    for (line, row) in &rows {
        let [intent, text, language] = row.as_slice() else { continue };
        let wanted = Intent::from_name(intent)
            .ok_or_else(|| EvalError::Row { line: *line, message: format!("unknown intent {intent:?}") })?;
        let from = (options.clock)();
        let found = match options.detect {
            Some(detect) => {
                let guessed = detect(text);
                let tags: Vec<(&str, f32)> = guessed.iter().map(|(tag, weight)| (tag.as_str(), *weight)).collect();
                intents.classify(text, &tags)
            }
            None => intents.classify(text, &[(language.as_str(), 1.0)]),
        };
        tally.times.push((options.clock)().saturating_sub(from));
        let right = found.best().intent == wanted;
        tally.second += usize::from(found.ranked.iter().take(2).any(|ranked| ranked.intent == wanted));
        if matches!(found.advice, Advice::Sure(_)) {
            tally.sure.add(right);
        }
        tally.all.add(right);
        tally.by_language.entry(language.clone()).or_default().add(right);
        tally.by_intent.entry(intent.clone()).or_default().add(right);
    }
    Ok(tally.report())
}

#[derive(Default)]
struct BuiltinTally {
    all: Count,
    sure: Count,
    second: usize,
    by_language: BTreeMap<String, Count>,
    by_intent: BTreeMap<String, Count>,
    times: Vec<u64>,
}

impl BuiltinTally {
    fn report(mut self) -> BuiltinReport {
        let scores = |counts: BTreeMap<String, Count>| -> BTreeMap<String, Score> {
            counts.into_iter().map(|(name, count)| (name, count.score())).collect()
        };
        let by_language = scores(self.by_language);
        let macro_accuracy = by_language.values().map(|score| score.accuracy).sum::<f64>() / by_language.len() as f64;
        let (p50_us, p99_us) = percentiles(&mut self.times);
        BuiltinReport {
            rows: self.all.rows,
            accuracy: self.all.share(),
            macro_accuracy,
            top2_accuracy: share(self.second, self.all.rows),
            by_language,
            by_intent: scores(self.by_intent),
            sure: share(self.sure.rows, self.all.rows),
            sure_accuracy: self.sure.share(),
            p50_us,
            p99_us,
        }
    }
}

/// Learns from one file and scores on the other; both `sentence,label`.
pub fn run_own(train: impl Read, test: impl Read, options: Options<'_>) -> Result<OwnReport, EvalError> {
    const COLUMNS: [&[&str]; 2] = [&["sentence", "text", "utterance"], &["label", "intent"]];
    let pairs: Vec<(String, String)> = pairs(rows(train, &COLUMNS, 2)?);
    let from = (options.clock)();
    let model = Learner::train(&pairs)?;
    let train_ms = (options.clock)().saturating_sub(from) as f64 / 1e6;
    let mut tally = OwnTally::default();
    for (text, label) in self::pairs(rows(test, &COLUMNS, 2)?) {
        let from = (options.clock)();
        let choice = model.classify(&text);
        tally.times.push((options.clock)().saturating_sub(from));
        let best = choice.ranked.first().map(|(label, _)| label.as_str()).unwrap_or_default();
        if means_else(&label) {
            tally.outside.add(choice.refused);
            tally.outside_scores.push(choice.in_scope);
        } else {
            tally.best.add(best == label);
            tally.answered.add(!choice.refused && best == label);
            tally.kept.add(!choice.refused);
            tally.inside_scores.push(choice.in_scope);
        }
        let truth = if means_else(&label) { REFUSED.to_owned() } else { label };
        tally.pairs.push((truth, choice.label().unwrap_or(REFUSED).to_owned()));
    }
    Ok(tally.report(train_ms))
}

const REFUSED: &str = "\u{0}refused";

#[derive(Default)]
struct OwnTally {
    best: Count,
    answered: Count,
    kept: Count,
    outside: Count,
    inside_scores: Vec<f32>,
    outside_scores: Vec<f32>,
    pairs: Vec<(String, String)>,
    times: Vec<u64>,
}

impl OwnTally {
    fn report(mut self, train_ms: f64) -> OwnReport {
        self.inside_scores.sort_by(f32::total_cmp);
        let at = ((1.0 - KEPT) * self.inside_scores.len() as f64) as usize;
        let threshold = self.inside_scores.get(at).copied().unwrap_or(0.0);
        let below = self.outside_scores.iter().filter(|score| **score < threshold).count();
        let (p50_us, p99_us) = percentiles(&mut self.times);
        OwnReport {
            rows: self.pairs.len(),
            mcc: mcc(&self.pairs),
            accuracy: share(self.pairs.iter().filter(|(truth, said)| truth == said).count(), self.pairs.len()),
            in_scope_accuracy: self.best.share(),
            in_scope_answered_accuracy: self.answered.share(),
            in_scope_kept: self.kept.share(),
            oos_recall: self.outside.share(),
            oos_recall_at_95_kept: share(below, self.outside_scores.len()),
            train_ms,
            p50_us,
            p99_us,
        }
    }
}

/// Matthews correlation of truth and answer over any number of labels; zero where either never varies.
fn mcc(pairs: &[(String, String)]) -> f64 {
    let mut counts: BTreeMap<&str, (f64, f64)> = BTreeMap::new();
    for (truth, said) in pairs {
        counts.entry(truth).or_default().0 += 1.0;
        counts.entry(said).or_default().1 += 1.0;
    }
    let total = pairs.len() as f64;
    let right = pairs.iter().filter(|(truth, said)| truth == said).count() as f64;
    let sum = |part: fn(&(f64, f64)) -> f64| counts.values().map(part).sum::<f64>();
    let spread = (total * total - sum(|c| c.0 * c.0)) * (total * total - sum(|c| c.1 * c.1));
    if spread > 0.0 { (right * total - sum(|c| c.0 * c.1)) / spread.sqrt() } else { 0.0 }
}

#[derive(Debug, Clone, Copy, Default)]
struct Count {
    rows: usize,
    right: usize,
}

impl Count {
    fn add(&mut self, right: bool) {
        self.rows += 1;
        self.right += usize::from(right);
    }

    fn share(self) -> f64 {
        share(self.right, self.rows)
    }

    fn score(self) -> Score {
        Score { rows: self.rows, accuracy: self.share() }
    }
}

fn share(part: usize, of: usize) -> f64 {
    if of == 0 { 0.0 } else { part as f64 / of as f64 }
}

/// The middle and the 99th of 100, in microseconds.
fn percentiles(nanoseconds: &mut [u64]) -> (f64, f64) {
    nanoseconds.sort_unstable();
    let at = |share: f64| {
        let n = (share * nanoseconds.len() as f64) as usize;
        nanoseconds.get(n.min(nanoseconds.len().saturating_sub(1))).map_or(0.0, |time| *time as f64 / 1e3)
    };
    (at(0.5), at(0.99))
}

fn pairs(rows: Vec<(u64, Vec<String>)>) -> Vec<(String, String)> {
    rows.into_iter().filter_map(|(_, row)| <[String; 2]>::try_from(row).ok()).map(|[a, b]| (a, b)).collect()
}

/// The wanted columns of every row with its line; columns after the first `needed` may be missing.
fn rows(file: impl Read, columns: &[&[&str]], needed: usize) -> Result<Vec<(u64, Vec<String>)>, EvalError> {
    let mut buffered = BufReader::new(file);
    let zipped = buffered.fill_buf()?.starts_with(&[0x1f, 0x8b]);
    let plain: Box<dyn Read> =
        if zipped { Box::new(flate2::bufread::MultiGzDecoder::new(buffered)) } else { Box::new(buffered) };
    let mut reader = csv::ReaderBuilder::new().flexible(true).from_reader(plain);
    let header = reader.headers().map_err(|error| malformed(&error))?.clone();
    let place = |names: &&[&str]| {
        header
            .iter()
            .position(|cell| names.contains(&cell.trim().trim_start_matches('\u{feff}').to_lowercase().as_str()))
    };
    let places: Vec<Option<usize>> = columns.iter().map(place).collect();
    if let Some(missing) = places.iter().take(needed).position(Option::is_none) {
        let message = format!("the header needs a column {}", columns[missing].join(" or "));
        return Err(EvalError::Row { line: 1, message });
    }
    let mut found = Vec::new();
    for record in reader.into_records() {
        let record = record.map_err(|error| malformed(&error))?;
        let line = record.position().map_or(0, csv::Position::line);
        let cell = |place: &Option<usize>| match place {
            None => Some(String::new()),
            Some(n) => record.get(*n).map(str::to_owned),
        };
        let cells: Option<Vec<String>> = places.iter().map(cell).collect();
        let cells = cells.ok_or_else(|| EvalError::Row { line, message: "too few cells".into() })?;
        if found.len() >= ROWS_MAX {
            return Err(EvalError::Row { line, message: format!("more than {ROWS_MAX} rows") });
        }
        found.push((line, cells));
    }
    if found.is_empty() { Err(EvalError::Empty) } else { Ok(found) }
}

fn malformed(error: &csv::Error) -> EvalError {
    let line = error.position().map_or(1, csv::Position::line);
    EvalError::Row { line, message: error.to_string() }
}

#[cfg(test)]
mod tests {
    use std::io::Write as _;

    use super::*;

    fn options(clock: &dyn Fn() -> u64) -> Options<'_> {
        Options { clock, detect: None }
    }

    const TRAIN: &str = "sentence,label\nwhere is my parcel,TRACK\ntrack my order please,TRACK\nwhen will it arrive,TRACK\n\
        i want my money back,REFUND\nrefund please,REFUND\nplease pay me back,REFUND\n";

    #[test]
    fn own_intents_are_scored_with_refusals() {
        let test = "sentence,label\nwhere is my order,TRACK\nrefund my money,REFUND\nzxqv wkkp,NO_NODES_DETECTED\n";
        let report = run_own(TRAIN.as_bytes(), test.as_bytes(), options(&|| 0)).expect("scores");
        assert_eq!((report.rows, report.in_scope_accuracy, report.oos_recall), (3, 1.0, 1.0));
        assert!((report.mcc - 1.0).abs() < 1e-9, "{report:?}");
    }

    #[test]
    fn gzip_is_read_by_its_first_bytes() {
        let mut zipped = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::fast());
        zipped.write_all(TRAIN.as_bytes()).expect("writes");
        let zipped = zipped.finish().expect("ends");
        assert_eq!(run_own(zipped.as_slice(), TRAIN.as_bytes(), options(&|| 0)).expect("scores").rows, 6);
    }

    #[test]
    fn errors_name_the_line_and_what_is_expected() {
        let fails = |train: &str, test: &str| {
            run_own(train.as_bytes(), test.as_bytes(), options(&|| 0)).expect_err("fails").to_string()
        };
        assert_eq!(fails("a,b\n1,2\n", TRAIN), "line 1: the header needs a column sentence or text or utterance");
        assert_eq!(fails(TRAIN, "sentence,label\nx\n"), "line 2: too few cells");
        assert_eq!(fails(TRAIN, "sentence,label\n"), "the file has no rows below its header");
        let one = "sentence,label\na,ONE\n";
        assert_eq!(
            fails(one, TRAIN),
            "cannot learn from the training file: at least two intents with sentences are needed, found 1"
        );
    }

    #[test]
    fn mcc_agrees_with_the_two_class_formula() {
        let pairs: Vec<(String, String)> = [("a", "a", 6), ("a", "b", 2), ("b", "a", 1), ("b", "b", 3)]
            .into_iter()
            .flat_map(|(truth, said, times)| vec![(truth.to_owned(), said.to_owned()); times])
            .collect();
        let expected = (6.0 * 3.0 - 1.0 * 2.0) / (7.0_f64 * 8.0 * 4.0 * 5.0).sqrt();
        assert!((mcc(&pairs) - expected).abs() < 1e-12);
    }
}
