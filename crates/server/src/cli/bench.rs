//! `cartwright bench`: measures this machine; every figure as a ratio against a reference in the same run.

use std::process::ExitCode;
use std::time::Duration;

use discovery::bench::recommend::Plan;

use super::{Place, exit_code};
use crate::bench::report::Report;
use crate::bench::{ingest, policy, recommend, search, timers, turns};

/// Measure this machine.
#[derive(Debug, clap::Args)]
#[command(
    arg_required_else_help = true,
    after_help = "Examples:\n  cartwright bench ingest --batch\n  cartwright bench timers --pending 1000000 --json\n  \
                  cartwright bench turns\n  cartwright bench recommend --sessions 100000 --items 20000\n  \
                  cartwright bench search --products 2000 --json\n  cartwright bench policy\n\n\
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
    /// The assistant without a model: a whole turn against the sum of its parts, and turns per second
    Turns(Turns),
    /// Decision tables, against zen-expression's machine on the same cells
    Policy(Policy),
    /// Session recommendations, against a plain implementation of the published algorithm
    Recommend(Recommend),
    /// Catalogue search with all limits on, against raw tantivy on the same index
    Search(Search),
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

#[derive(Debug, clap::Args)]
struct Turns {
    /// Products of the made-up shop
    #[arg(long, default_value_t = 2_000, value_parser = clap::value_parser!(u32).range(1..=100_000))]
    products: u32,
    /// How often all questions are asked in one pair
    #[arg(long, default_value_t = 5, value_parser = clap::value_parser!(u16).range(1..=1_000))]
    rounds: u16,
    /// How many pairs
    #[arg(long, default_value_t = 5, value_parser = clap::value_parser!(u16).range(1..=100))]
    pairs: u16,
    /// How long turns are counted, on one thread and then on all cores
    #[arg(long, default_value_t = 5, value_parser = clap::value_parser!(u64).range(1..=600))]
    seconds: u64,
    /// Machine-readable
    #[arg(long)]
    json: bool,
}

#[derive(Debug, clap::Args)]
struct Policy {
    /// How long each side of a pair runs, in milliseconds
    #[arg(long, default_value_t = 500, value_parser = clap::value_parser!(u64).range(1..=600_000))]
    milliseconds: u64,
    /// How many pairs
    #[arg(long, default_value_t = 7, value_parser = clap::value_parser!(u16).range(1..=100))]
    pairs: u16,
    /// Machine-readable
    #[arg(long)]
    json: bool,
}

#[derive(Debug, clap::Args)]
struct Recommend {
    /// Sessions that are taken in
    #[arg(long, default_value_t = 1_000_000, value_parser = clap::value_parser!(u32).range(1..=20_000_000))]
    sessions: u32,
    /// Items that there are
    #[arg(long, default_value_t = 100_000, value_parser = clap::value_parser!(u32).range(64..=5_000_000))]
    items: u32,
    /// How many pairs of batches of 1,000 predictions or more
    #[arg(long, default_value_t = 15, value_parser = clap::value_parser!(u16).range(1..=1_000))]
    pairs: u16,
    /// What the made-up sessions follow from
    #[arg(long, default_value_t = 7)]
    seed: u64,
    /// Machine-readable
    #[arg(long)]
    json: bool,
}

#[derive(Debug, clap::Args)]
struct Search {
    /// Products of the made-up catalogue
    #[arg(long, default_value_t = 20_000, value_parser = clap::value_parser!(u32).range(1..=200_000))]
    products: u32,
    /// How often all queries are asked in one pair
    #[arg(long, default_value_t = 10, value_parser = clap::value_parser!(u16).range(1..=1_000))]
    rounds: u16,
    /// How many pairs
    #[arg(long, default_value_t = 5, value_parser = clap::value_parser!(u16).range(1..=100))]
    pairs: u16,
    /// Machine-readable
    #[arg(long)]
    json: bool,
}

/// Measures.
///
/// # Errors
/// When a database cannot be opened, or the measured part fails.
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
        What::Turns(args) => (args.run()?, args.json),
        What::Policy(args) => (args.run()?, args.json),
        What::Recommend(args) => (args.run()?, args.json),
        What::Search(args) => (args.run()?, args.json),
    };
    tell(&report, json)?;
    Ok(exit_code(report.ok()))
}

impl Turns {
    fn run(&self) -> anyhow::Result<Report> {
        turns::run(turns::Settings {
            products: usize::try_from(self.products)?,
            rounds: self.rounds.into(),
            pairs: self.pairs.into(),
            time: Duration::from_secs(self.seconds),
        })
    }
}

impl Policy {
    fn run(&self) -> anyhow::Result<Report> {
        let time = Duration::from_millis(self.milliseconds);
        policy::run(policy::Settings { time, pairs: self.pairs.into() })
    }
}

impl Recommend {
    fn run(&self) -> anyhow::Result<Report> {
        let sessions = usize::try_from(self.sessions)?;
        recommend::run(Plan { sessions, items: self.items, pairs: self.pairs.into(), seed: self.seed })
    }
}

impl Search {
    fn run(&self) -> anyhow::Result<Report> {
        let products = usize::try_from(self.products)?;
        search::run(search::Settings { products, rounds: self.rounds.into(), pairs: self.pairs.into() })
    }
}

fn tell(report: &Report, json: bool) -> anyhow::Result<()> {
    if json {
        println!("{}", serde_json::to_string_pretty(report)?);
    } else {
        report.print();
    }
    Ok(())
}
