//! `cartwright policy`: checks decision tables, runs their cases, decides one input, and tells what a changed table would
//! have changed.

use std::fs;
use std::io::BufRead as _;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::{Context, bail};
use policy::shipped::{SHIPPED, TAU2_RETAIL};
use policy::table::cases::{self, Cases, CheckReport, TestReport};
use policy::table::{Table, replay};

use super::exit_code;

/// Decision tables: what a shop allows.
#[derive(Debug, clap::Args)]
#[command(
    arg_required_else_help = true,
    after_help = "Examples:\n  cartwright policy check\n  cartwright policy test policies/returns\n  \
                  cartwright policy decide returns --input case.json --json\n  \
                  cartwright policy replay returns my-returns.json --inputs past.jsonl --paid value\n\n\
                  TABLE is a shipped table's name, a folder with table.json and cases.json, or a file."
)]
pub struct Args {
    #[command(subcommand)]
    what: What,
}

#[derive(Debug, clap::Subcommand)]
enum What {
    /// Read tables and analyse them: gaps, overlaps, shadowed rows, outputs that never come out
    Check {
        /// Tables; all shipped ones without any
        tables: Vec<String>,
        /// Machine-readable
        #[arg(long)]
        json: bool,
    },
    /// Run the cases beside tables
    Test {
        /// Tables; all shipped ones without any
        tables: Vec<String>,
        /// Machine-readable
        #[arg(long)]
        json: bool,
    },
    /// Decide one input
    Decide {
        /// The table
        table: String,
        /// JSON file with the input; `-` reads standard input
        #[arg(long, value_name = "FILE")]
        input: PathBuf,
        /// Machine-readable
        #[arg(long)]
        json: bool,
    },
    /// What would have come out differently under a changed table
    Replay {
        /// The table as it was
        before: String,
        /// The table as it would be
        after: String,
        /// Past inputs, one JSON object a line
        #[arg(long, value_name = "FILE")]
        inputs: PathBuf,
        /// Field of the inputs that is paid out when the verdict is allow
        #[arg(long, value_name = "FIELD", default_value = "value")]
        paid: String,
        /// Machine-readable
        #[arg(long)]
        json: bool,
    },
}

/// A table's texts.
struct Source {
    document: String,
    cases: Option<String>,
}

/// Runs.
///
/// # Errors
/// When a file cannot be read.
pub fn run(args: Args) -> anyhow::Result<ExitCode> {
    match args.what {
        What::Check { tables, json } => check(&tables, json),
        What::Test { tables, json } => test(&tables, json),
        What::Decide { table, input, json } => decide(&table, &input, json),
        What::Replay { before, after, inputs, paid, json } => replayed(&before, &after, &inputs, &paid, json),
    }
}

fn sources(names: &[String]) -> anyhow::Result<Vec<Source>> {
    if names.is_empty() {
        let shipped = SHIPPED.iter().chain(TAU2_RETAIL);
        return Ok(shipped.map(|s| Source { document: s.document.into(), cases: Some(s.cases.into()) }).collect());
    }
    names.iter().map(|name| source(name)).collect()
}

fn source(name: &str) -> anyhow::Result<Source> {
    if let Some(shipped) = SHIPPED.iter().chain(TAU2_RETAIL).find(|s| s.name == name) {
        return Ok(Source { document: shipped.document.into(), cases: Some(shipped.cases.into()) });
    }
    let path = Path::new(name);
    let file = if path.is_dir() { path.join("table.json") } else { path.to_owned() };
    let document = fs::read_to_string(&file).with_context(|| {
        let names: Vec<_> = SHIPPED.iter().map(|s| s.name).collect();
        format!("{name} is neither a file nor a shipped table ({})", names.join(", "))
    })?;
    let beside = file.with_file_name("cases.json");
    let cases = beside.exists().then(|| fs::read_to_string(&beside)).transpose()?;
    Ok(Source { document, cases })
}

fn check(names: &[String], json: bool) -> anyhow::Result<ExitCode> {
    let reports: Vec<CheckReport> = sources(names)?.iter().map(|s| cases::check(&s.document)).collect();
    let ok = reports.iter().all(CheckReport::ok);
    if json {
        println!("{}", serde_json::to_string_pretty(&serde_json::json!({ "ok": ok, "tables": reports }))?);
        return Ok(exit_code(ok));
    }
    for report in &reports {
        println!("{} {} ({} rows)", if report.ok() { "ok  " } else { "FAIL" }, report.table, report.rows);
        for problem in &report.problems {
            println!("     {problem}");
        }
        let Some(analysis) = &report.analysis else { continue };
        for gap in &analysis.gaps {
            println!("     gap: no row for {}", serde_json::to_string(gap)?);
        }
        for shadowed in &analysis.shadowed {
            println!("     never reached: {}", serde_json::to_string(shadowed)?);
        }
        if !analysis.complete {
            println!("     the table is too large to be analysed as a whole");
        }
    }
    Ok(exit_code(ok))
}

fn test(names: &[String], json: bool) -> anyhow::Result<ExitCode> {
    let mut reports: Vec<TestReport> = Vec::new();
    for source in sources(names)? {
        let table = Table::parse(&source.document)?;
        let Some(text) = source.cases else { bail!("{} has no cases.json beside it", table.name()) };
        let cases = Cases::parse(&text).map_err(|why| anyhow::anyhow!("{}: {why}", table.name()))?;
        reports.push(cases::test(&table, &cases));
    }
    let ok = reports.iter().all(TestReport::ok);
    if json {
        println!("{}", serde_json::to_string_pretty(&serde_json::json!({ "ok": ok, "tables": reports }))?);
        return Ok(exit_code(ok));
    }
    for report in &reports {
        let word = if report.ok() { "ok  " } else { "FAIL" };
        println!("{word} {}: {} of {} cases", report.table, report.passed, report.cases);
        for failure in &report.failures {
            println!("     {}: {}", failure.name, failure.what);
        }
        if !report.untested_rows.is_empty() {
            println!("     rows that no case leads to: {:?}", report.untested_rows);
        }
    }
    Ok(exit_code(ok))
}

fn decide(name: &str, input: &Path, json: bool) -> anyhow::Result<ExitCode> {
    let table = Table::parse(&source(name)?.document)?;
    let text =
        if input == Path::new("-") { std::io::read_to_string(std::io::stdin())? } else { fs::read_to_string(input)? };
    let input: serde_json::Value = serde_json::from_str(&text).context("the input is not JSON")?;
    let decided = replay::decide(&table, &input);
    if json {
        println!("{}", serde_json::to_string_pretty(&decided)?);
    } else {
        println!("{} ({})", decided.word, decided.version);
        if let Some(error) = &decided.error {
            println!("a person decides: {error}");
        }
        if let Some(verdict) = &decided.verdict {
            println!("{}", serde_json::to_string_pretty(&verdict.outputs)?);
        }
    }
    Ok(exit_code(decided.error.is_none()))
}

fn replayed(before: &str, after: &str, inputs: &Path, paid: &str, json: bool) -> anyhow::Result<ExitCode> {
    let (before, after) = (Table::parse(&source(before)?.document)?, Table::parse(&source(after)?.document)?);
    let file = fs::File::open(inputs).with_context(|| format!("cannot read {}", inputs.display()))?;
    let mut read = Vec::new();
    for (at, line) in std::io::BufReader::new(file).lines().enumerate() {
        let line = line?;
        if !line.trim().is_empty() {
            let value = serde_json::from_str(&line).with_context(|| format!("line {} is not JSON", at + 1))?;
            read.push(value);
        }
    }
    let report = replay::replay(&before, &after, read, replay::allowed_amount(paid));
    if json {
        println!("{}", serde_json::to_string_pretty(&report)?);
        return Ok(ExitCode::SUCCESS);
    }
    println!("{} of {} come out differently", report.changed, report.inputs);
    for pair in &report.pairs {
        let money: Vec<String> = pair.money.iter().map(ToString::to_string).collect();
        println!("  {} -> {}: {} {}", pair.from, pair.to, pair.count, money.join(", "));
    }
    let money: Vec<String> = report.money.iter().map(ToString::to_string).collect();
    println!("paid more (or less): {}", if money.is_empty() { "nothing".into() } else { money.join(", ") });
    Ok(ExitCode::SUCCESS)
}
