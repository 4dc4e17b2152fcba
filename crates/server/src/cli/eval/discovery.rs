//! Scores of search and recommendations on catalogues, clicks and orders.

use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::Context;
use discovery::SearchSettings;
use discovery::complements::ComplementSettings;
use discovery::eval::{complements, search, sessions};
use discovery::sessions::SessionSettings;
use domain::money::Currency;

use super::{Elapsed, open, tell, within};

/// Products and people's ratings of them.
#[derive(Debug, clap::Args)]
pub struct Search {
    /// Products, one JSON object a line (gzip)
    #[arg(long, value_name = "FILE")]
    catalog: PathBuf,
    /// Queries with rated products (CSV; gzip)
    #[arg(long, value_name = "FILE")]
    ratings: PathBuf,
    /// Language of the titles
    #[arg(long, default_value = "en")]
    language: String,
    /// Currency of prices in queries
    #[arg(long, default_value = "EUR")]
    currency: String,
    /// Machine-readable
    #[arg(long)]
    json: bool,
}

/// Clicks to learn from and clicks to foretell.
#[derive(Debug, clap::Args)]
#[command(
    after_help = "A file holds one session a line, items separated by blanks, with or without a number and a tab before them;\n\
                  or SessionId, ItemId, Time with that header, separated by tabs or commas. gzip or not.\n\n\
                  Example:\n  cartwright eval sessions --train train_sessions.txt.gz --test test_sessions.txt.gz --json"
)]
pub struct Sessions {
    /// Sessions to learn from
    #[arg(long, value_name = "FILE")]
    train: PathBuf,
    /// Sessions whose next items are asked for
    #[arg(long, value_name = "FILE")]
    test: PathBuf,
    /// Machine-readable
    #[arg(long)]
    json: bool,
}

/// Orders to leave items out of.
#[derive(Debug, clap::Args)]
#[command(
    after_help = "A file holds one basket a line, items separated by commas; or InvoiceNo, StockCode, Quantity, InvoiceDate\n\
                  with that header. gzip or not.\n\n\
                  Example:\n  cartwright eval complements --orders online_retail.csv.gz --json"
)]
pub struct Complements {
    /// Past orders
    #[arg(long, value_name = "FILE")]
    orders: PathBuf,
    /// Machine-readable
    #[arg(long)]
    json: bool,
}

/// Scores catalogue search.
pub fn search(args: Search, clock: Elapsed) -> anyhow::Result<ExitCode> {
    let currency =
        Currency::from_code(&args.currency).with_context(|| format!("{} is no currency of ISO 4217", args.currency))?;
    let settings = SearchSettings { language: args.language, synonyms: vec![], currency };
    let (catalog, ratings) = (open(&args.catalog)?, open(&args.ratings)?);
    eprintln!("indexing {} …", args.catalog.display());
    let files = [&*args.catalog, &*args.ratings];
    let report = search::run(catalog, ratings, settings, move || clock.ns()).map_err(|e| within(&files, e))?;
    tell(&report, args.json)?;
    Ok(ExitCode::SUCCESS)
}

/// Scores what comes next in a session.
pub fn sessions(args: &Sessions, clock: Elapsed) -> anyhow::Result<ExitCode> {
    let (train, test) = (open(&args.train)?, open(&args.test)?);
    eprintln!("reading {} and {} …", args.train.display(), args.test.display());
    let report = sessions::run(train, test, SessionSettings::default(), move || clock.ns())
        .map_err(|e| within(&[&args.train, &args.test], e))?;
    tell(&report, args.json)?;
    Ok(ExitCode::SUCCESS)
}

/// Scores what goes with a basket.
pub fn complements(args: &Complements) -> anyhow::Result<ExitCode> {
    let orders = open(&args.orders)?;
    eprintln!("reading {} …", args.orders.display());
    let report = complements::run(orders, ComplementSettings::default()).map_err(|e| within(&[&args.orders], e))?;
    tell(&report, args.json)?;
    Ok(ExitCode::SUCCESS)
}
