//! Scores of the statistics: who is moved by a touch, who will buy, and how intervals do when they are looked at every day.

use std::path::PathBuf;
use std::process::ExitCode;

use comfy_table::Table;
use insight::eval::features::LeftOutColumn;
use insight::eval::intervals::{Alarms, IntervalsReport, IntervalsRequest, intervals as simulate};
use insight::eval::purchase::{PurchaseRequest, purchase as score_purchase};
use insight::eval::uplift::{UpliftRequest, uplift as score_uplift};

use super::{exit_code, tell};

/// A trial: one file to learn from, one to be judged on.
#[derive(Debug, clap::Args)]
#[command(
    after_help = "Rows of other arms are left out. Ids, constants, consequences of the outcome and columns that tell the arms apart\n\
                  are never features; the report says which and why.\n\n\
                  Example:\n  cartwright eval uplift --train training.csv --test test.csv --treatment Promotion --treated Yes --control No \\\n    \
                  --outcome purchase --value 10 --cost 0.15 --json"
)]
pub struct Uplift {
    /// What to learn from (CSV with a header; gzip)
    #[arg(long, value_name = "FILE")]
    train: PathBuf,
    /// What to be judged on (the same columns)
    #[arg(long, value_name = "FILE")]
    test: PathBuf,
    /// Column that holds the arm
    #[arg(long, value_name = "COLUMN")]
    treatment: String,
    /// Its value for those who were touched
    #[arg(long, value_name = "VALUE")]
    treated: String,
    /// Its value for those who were kept aside
    #[arg(long, value_name = "VALUE")]
    control: String,
    /// Column that holds what came of it: 0 and 1, or amounts
    #[arg(long, value_name = "COLUMN")]
    outcome: String,
    /// What one unit of the outcome is worth; with --cost, also scores sending where it pays
    #[arg(long, value_name = "AMOUNT", requires = "cost")]
    value: Option<f64>,
    /// What one touch costs
    #[arg(long, value_name = "AMOUNT", requires = "value")]
    cost: Option<f64>,
    /// Column that must not be a feature; may be repeated
    #[arg(long, value_name = "COLUMN")]
    ignore: Vec<String>,
    /// Machine-readable
    #[arg(long)]
    json: bool,
}

/// How much is simulated.
#[derive(Debug, clap::Args)]
#[command(after_help = "Ends with 1 when false alarms exceed the level.\n\n\
                  Examples:\n  cartwright eval intervals --json\n  cartwright eval intervals --runs 100 --subjects 2000")]
pub struct Intervals {
    /// Runs of each row
    #[arg(long, default_value_t = 1_000)]
    runs: u32,
    /// Subjects of each run, looked at after every one
    #[arg(long, default_value_t = 10_000)]
    subjects: u32,
    /// What the runs follow from
    #[arg(long, default_value_t = 1)]
    seed: u64,
    /// Machine-readable
    #[arg(long)]
    json: bool,
}

/// Sessions with their ends.
#[derive(Debug, clap::Args)]
#[command(
    after_help = "Every session is judged by models that never saw it, with and without the columns that leak the purchase.\n\n\
                  Example:\n  cartwright eval purchase --data online_shoppers_intention.csv.gz --json"
)]
pub struct Purchase {
    /// Sessions (CSV with a header; gzip)
    #[arg(long, value_name = "FILE")]
    data: PathBuf,
    /// Column that says whether it ended in a purchase
    #[arg(long, value_name = "COLUMN", default_value = "Revenue")]
    outcome: String,
    /// Column that is known only once the purchase is near; may be repeated
    #[arg(long = "leak", value_name = "COLUMN", default_value = "PageValues")]
    leaks: Vec<String>,
    /// Machine-readable
    #[arg(long)]
    json: bool,
}

/// Scores the uplift learner on a trial.
pub fn uplift(args: Uplift) -> anyhow::Result<ExitCode> {
    eprintln!("learning from {} …", args.train.display());
    let report = score_uplift(&UpliftRequest {
        train: args.train,
        test: args.test,
        treatment: args.treatment,
        treated: args.treated,
        control: args.control,
        outcome: args.outcome,
        value_and_cost: args.value.zip(args.cost),
        ignore: args.ignore,
    })?;
    tell(&report, args.json)?;
    tell_left_out(&report.left_out, args.json)?;
    Ok(ExitCode::SUCCESS)
}

/// Scores the chance of a purchase.
pub fn purchase(args: Purchase) -> anyhow::Result<ExitCode> {
    eprintln!("learning from {} …", args.data.display());
    let report = score_purchase(&PurchaseRequest { data: args.data, outcome: args.outcome, leaks: args.leaks })?;
    tell(&report, args.json)?;
    tell_left_out(&report.left_out, args.json)?;
    Ok(ExitCode::SUCCESS)
}

/// Simulates the intervals; ends with 1 when they raise more false alarms than they may.
pub fn intervals(args: &Intervals) -> anyhow::Result<ExitCode> {
    eprintln!("simulating {} runs of {} subjects for each row …", args.runs, args.subjects);
    let report = simulate(&IntervalsRequest { seed: args.seed, runs: args.runs, subjects: args.subjects })?;
    tell(&report, args.json)?;
    if !args.json {
        println!("{}", rows(&report));
    }
    Ok(exit_code(report.holds))
}

fn rows(report: &IntervalsReport) -> Table {
    let mut table = Table::new();
    table.set_header([
        "outcome",
        "treated",
        "without",
        "lift",
        "ours",
        "large numbers",
        "plain, peeking",
        "plain, once",
    ]);
    let told = |alarms: &Alarms| {
        let after = alarms.median_subjects.map(|n| format!(" after {n}")).unwrap_or_default();
        format!("{:.1} %{after}", alarms.share * 100.0)
    };
    for row in &report.rows {
        table.add_row([
            row.outcome.to_owned(),
            format!("{:.0} %", row.treated_share * 100.0),
            format!("{:.3}", row.without),
            format!("{:.3}", row.lift),
            told(&row.anytime),
            row.asymptotic.as_ref().map(told).unwrap_or_default(),
            told(&row.plain_peeking),
            told(&row.plain_once),
        ]);
    }
    table
}

/// For people, the columns that were not used, each with its reason.
fn tell_left_out(columns: &[LeftOutColumn], json: bool) -> anyhow::Result<()> {
    for left in columns.iter().filter(|_| !json) {
        let why = serde_json::to_value(left.reason)?;
        println!("{:28} {}: {}", "left out", left.column, why.as_str().unwrap_or_default().replace('_', " "));
    }
    Ok(())
}
