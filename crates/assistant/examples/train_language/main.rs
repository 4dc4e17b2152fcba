//! Trains the language model and scores it.
//!
//! ```text
//! cargo run --release -p assistant --example train_language -- [--check] [--out FILE] SOURCE…
//! ```
//!
//! First a model is trained without a fifth of the text and scored on that fifth; its temperatures go into the second,
//! which is trained on everything and written to FILE. `--check` stops after the score. `files.rs` says what a SOURCE is.

mod files;

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::time::Instant;

use assistant::eval::language::{LanguageOptions, run};
use assistant::understand::language::train::corpus::{Corpus, Kind};
use assistant::understand::language::train::{Budget, train};
use assistant::understand::language::{Detector, Priors, tags};

type Any = Box<dyn std::error::Error>;

struct Arguments {
    check: bool,
    out: PathBuf,
    budget: Budget,
    sources: Vec<PathBuf>,
}

#[expect(clippy::disallowed_methods, reason = "a command that measures itself")]
fn main() -> Result<(), Any> {
    let arguments = arguments()?;
    let began = Instant::now();
    let mut told = |line: &str| eprintln!("[{:5.0} s] {line}", began.elapsed().as_secs_f64());
    let mut corpus = Corpus::default();
    for source in &arguments.sources {
        files::read(source, &mut corpus)?;
        told(&format!("{}: {} texts so far", source.display(), corpus.rows().len()));
    }
    let (kept, held) = corpus.hold_out();
    let parts = train(&kept, &held, arguments.budget, &mut told);
    let bytes = parts.write();
    told(&format!("{} labels, {} features, {} bytes", parts.labels.len(), parts.features.len(), bytes.len()));
    let detector = Detector::from_bytes(bytes.clone().into())?;
    for kind in [Kind::Table, Kind::Chat] {
        let table = table(&held, kind)?;
        for only_listed in [false, true] {
            match run(table.as_slice(), &detector, LanguageOptions { only_listed }, &|| began.elapsed()) {
                Ok(report) => println!("{}", serde_json::to_string(&report)?),
                Err(error) => told(&format!("{kind:?}: {error}")),
            }
        }
        told(&format!("{kind:?}: {}", confusions(&detector, &held, kind)));
    }
    if arguments.check {
        std::fs::write(arguments.out.with_extension("check"), bytes)?;
        return Ok(());
    }
    let mut corpus = kept;
    held.rows().iter().for_each(|row| corpus.add(row.language, row.kind, &row.text));
    let mut whole = train(&corpus, &Corpus::default(), arguments.budget, &mut told);
    whole.temperatures = parts.temperatures;
    let bytes = whole.write();
    Detector::from_bytes(bytes.clone().into())?;
    std::fs::write(&arguments.out, &bytes)?;
    told(&format!("wrote {} bytes to {}", bytes.len(), arguments.out.display()));
    Ok(())
}

fn arguments() -> Result<Arguments, Any> {
    let out = PathBuf::from("crates/assistant/data/language.bin");
    let mut found = Arguments { check: false, out, budget: Budget::default(), sources: Vec::new() };
    let mut rest = std::env::args().skip(1);
    while let Some(argument) = rest.next() {
        let mut value = || rest.next().ok_or_else(|| format!("{argument} needs a value"));
        match argument.as_str() {
            "--check" => found.check = true,
            "--out" => found.out = value()?.into(),
            "--features" => found.budget.features = value()?.parse()?,
            "--weights" => found.budget.weights = value()?.parse()?,
            "--messages" => found.budget.messages = value()?.parse()?,
            _ => found.sources.push(argument.into()),
        }
    }
    if found.sources.is_empty() { Err("name at least one source of text".into()) } else { Ok(found) }
}

/// The held-out text of a kind as a table.
fn table(held: &Corpus, kind: Kind) -> Result<Vec<u8>, Any> {
    let mut table = csv::Writer::from_writer(Vec::new());
    table.write_record(["lang", "kind", "text"])?;
    for row in held.rows().iter().filter(|row| row.kind == kind) {
        let words = match (kind, row.text.split_whitespace().count()) {
            (Kind::Chat, _) => "chat",
            (_, 1) => "one word",
            (_, 2) => "two words",
            _ => "more words",
        };
        table.write_record([tags::LANGUAGES[row.language], words, &row.text])?;
    }
    Ok(table.into_inner()?)
}

/// What is most often taken for what.
fn confusions(detector: &Detector, held: &Corpus, kind: Kind) -> String {
    let mut found: BTreeMap<(&str, &str), usize> = BTreeMap::new();
    for row in held.rows().iter().filter(|row| row.kind == kind) {
        let best = detector.detect(&row.text, &Priors::default()).best().map_or("none", |best| best.language);
        if best != tags::LANGUAGES[row.language] {
            *found.entry((tags::LANGUAGES[row.language], best)).or_default() += 1;
        }
    }
    let mut found: Vec<_> = found.into_iter().map(|((truth, best), rows)| (rows, truth, best)).collect();
    found.sort_unstable_by(|a, b| b.cmp(a));
    let told: Vec<_> = found.iter().take(60).map(|(rows, truth, best)| format!("{truth} as {best} {rows}")).collect();
    told.join(", ")
}
