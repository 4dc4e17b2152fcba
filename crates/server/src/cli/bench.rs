//! `cartwright bench`: measures this machine; every figure as a ratio against a reference in the same run.

use std::process::ExitCode;
use std::time::Duration;

use super::{Place, exit_code};
use crate::bench::report::Report;
use crate::bench::{ingest, timers};

/// Measure this machine.
#[derive(Debug, clap::Args)]
#[command(
    arg_required_else_help = true,
    after_help = "Examples:\n  cartwright bench ingest --batch\n  cartwright bench timers --pending 1000000 --json\n\n\
                  A database that is given must be empty, and keeps what is written. Without one, a SQLite file in a new\n\
                  folder below the data folder is used and removed. Ends with 1 when a goal is missed or an event is lost."
)]
pub struct Args {
    #[command(subcommand)]
    what: What,
}

#[derive(Debug, clap::Subcommand)]
enum What {
    /// Webhooks: signature, dedupe and durable before 200, against the same route without the durable write
    Ingest(Ingest),
    /// Timers: dispatch with all checks on, against a bare claim loop
    Timers(Timers),
}

#[derive(Debug, clap::Args)]
struct Ingest {
    /// How long each side of a pair runs
    #[arg(long, default_value_t = 5, value_parser = clap::value_parser!(u64).range(1..=600))]
    seconds: u64,
    /// How many pairs
    #[arg(long, default_value_t = 3, value_parser = clap::value_parser!(u16).range(1..=100))]
    pairs: u16,
    /// Requests on their way at once
    #[arg(long, default_value_t = 64, value_parser = clap::value_parser!(u16).range(1..=1_000))]
    in_flight: u16,
    /// An empty database, as in the configuration
    #[arg(long, value_name = "URL")]
    database: Option<String>,
    /// Also the storefront door: 500 events per request, against bare batch inserts
    #[arg(long)]
    batch: bool,
    /// Machine-readable
    #[arg(long)]
    json: bool,
}

#[derive(Debug, clap::Args)]
struct Timers {
    /// Timers that wait for the far future
    #[arg(long, default_value_t = 1_000_000, value_parser = clap::value_parser!(u32).range(0..=20_000_000))]
    pending: u32,
    /// Timers that fire in each round
    #[arg(long, default_value_t = 20_000, value_parser = clap::value_parser!(u32).range(1..=1_000_000))]
    due: u32,
    /// How many rounds
    #[arg(long, default_value_t = 3, value_parser = clap::value_parser!(u16).range(1..=100))]
    pairs: u16,
    /// An empty database, as in the configuration
    #[arg(long, value_name = "URL")]
    database: Option<String>,
    /// Machine-readable
    #[arg(long)]
    json: bool,
}

/// Measures.
///
/// # Errors
/// When the database cannot be opened, or the measured part fails.
pub fn run(place: &Place, args: Args) -> anyhow::Result<ExitCode> {
    let data_dir = place.data_dir();
    let (report, json) = match args.what {
        What::Ingest(args) => {
            let settings = ingest::Settings {
                time: Duration::from_secs(args.seconds),
                pairs: args.pairs.into(),
                in_flight: args.in_flight.into(),
                batch: args.batch,
                database: args.database,
            };
            (ingest::run(&data_dir, &settings)?, args.json)
        }
        What::Timers(args) => {
            let settings = timers::Settings {
                pending: usize::try_from(args.pending)?,
                due: usize::try_from(args.due)?,
                pairs: args.pairs.into(),
                database: args.database,
            };
            (timers::run(&data_dir, &settings)?, args.json)
        }
    };
    tell(&report, json)?;
    Ok(exit_code(report.ok()))
}

fn tell(report: &Report, json: bool) -> anyhow::Result<()> {
    if json {
        println!("{}", serde_json::to_string_pretty(report)?);
    } else {
        report.print();
    }
    Ok(())
}
