//! `cartwright flows backtest`: a flow on the shop's own past, beside the version that is live. Nothing is sent and
//! nothing is written to the database.

use std::fs::File;
use std::io::{BufWriter, Write as _};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::mpsc::sync_channel;

use anyhow::Context as _;
use app::backtest::tally::{Difference, Report, Subjects};
use app::backtest::{Backtest, Plan, Sink, stream, with_candidate};
use domain::ids::ShopId;
use domain::ports::store::{FlowVersion, StoreResult, read};
use domain::shop::Shop;
use domain::timestamp::Timestamp;
use insight::economics::costs::CostTable;
use storage::Db;

use super::Place;
use super::flows::stand_ins;
use crate::wiring::{cost_table, flow_text};

/// Most bytes of a file with costs.
const COSTS_BYTES_MAX: u64 = 4 * 1024 * 1024;
/// Most touches listed in the report.
const LINES_MAX: usize = 100_000;
/// Pages that wait between the reader and those who live through them.
const PAGES_AHEAD: usize = 4;
/// Events between two words of progress.
const PROGRESS_EVERY: usize = 100_000;

/// What is asked.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// A file, or the name of a live or shipped flow.
    flow: String,
    /// Count from this day or instant (`2026-01-01`, `2026-01-01T08:00:00Z`); what was before is lived through.
    #[arg(long, value_name = "DATE", value_parser = date)]
    from: Option<Timestamp>,
    /// Until this day or instant, exclusive.
    #[arg(long, value_name = "DATE", value_parser = date)]
    to: Option<Timestamp>,
    /// Shop; needed when there are several.
    #[arg(long)]
    shop: Option<ShopId>,
    /// Dated costs as JSON rows, instead of the shipped price lists.
    #[arg(long, value_name = "FILE")]
    costs: Option<PathBuf>,
    /// Write every touch to this file, one JSON object a line.
    #[arg(long, value_name = "FILE")]
    lines: Option<PathBuf>,
    /// Most touches listed in the report itself.
    #[arg(long, default_value_t = 1_000)]
    limit: usize,
    /// Machine-readable.
    #[arg(long)]
    json: bool,
}

fn date(text: &str) -> Result<Timestamp, String> {
    let whole = if text.len() == 10 { format!("{text}T00:00:00Z") } else { text.to_owned() };
    whole.parse().map_err(|_| "write a day as 2026-01-31 or an instant as 2026-01-31T08:00:00Z".to_owned())
}

/// Runs it.
///
/// # Errors
/// With words for the author of the flow.
pub fn run(place: &Place, args: &Args) -> anyhow::Result<()> {
    if let (Some(from), Some(to)) = (args.from, args.to)
        && from >= to
    {
        anyhow::bail!("--from {from} is not before --to {to}");
    }
    let db = place.open_existing()?;
    let shop = shop_of(&db, args.shop.clone())?;
    let id = shop.id.clone();
    let stored = read(&*db, move |tx| tx.flow_versions(&id))?;
    let text = text_of(&stored, &args.flow)?;
    let (flows, candidate, live) = with_candidate(stored, &text).map_err(|problems| {
        let first = problems.first().map_or_else(String::new, |p| format!("{}: {}", p.path, p.message));
        anyhow::anyhow!("the flow has {} problem(s), first {first}; see `cartwright flows check`", problems.len())
    })?;
    let costs = match &args.costs {
        Some(file) => read_costs(file)?,
        None => cost_table()?,
    };
    let plan = Plan {
        shop,
        flows,
        flow: candidate.flow.clone(),
        from: args.from,
        to: args.to,
        costs,
        lines_max: args.limit.min(LINES_MAX),
    };
    let report = compared(&db, &plan, live.as_ref(), args.lines.as_deref())?;
    if args.json {
        println!("{}", serde_json::to_string_pretty(&report)?);
    } else {
        print(&report);
    }
    Ok(())
}

fn shop_of(db: &Arc<Db>, wanted: Option<ShopId>) -> anyhow::Result<Shop> {
    let mut shops = read(&**db, |tx| tx.shops())?;
    match wanted {
        Some(id) => shops.into_iter().find(|s| s.id == id).with_context(|| format!("there is no shop {id}")),
        None if shops.len() > 1 => {
            let names: Vec<&str> = shops.iter().map(|s| s.id.as_str()).collect();
            anyhow::bail!("there are several shops; name one with --shop ({})", names.join(", "))
        }
        None => shops.pop().context("no shop yet; connect one (`cartwright init`) or import its past"),
    }
}

/// A live flow's document, else a file's or a shipped flow's.
fn text_of(stored: &[FlowVersion], name: &str) -> anyhow::Result<String> {
    match stored.iter().find(|v| v.live && v.flow == name) {
        Some(live) => Ok(serde_json::to_string(&live.document)?),
        None => flow_text(name),
    }
}

fn read_costs(file: &Path) -> anyhow::Result<CostTable> {
    let bytes = std::fs::metadata(file).with_context(|| format!("cannot read {}", file.display()))?.len();
    anyhow::ensure!(bytes <= COSTS_BYTES_MAX, "{} is larger than 4 MiB", file.display());
    let text = std::fs::read_to_string(file).with_context(|| format!("cannot read {}", file.display()))?;
    serde_json::from_str(&text).with_context(|| format!("{} is no list of dated costs", file.display()))
}

/// Runs the plan and, where another version is live, that one beside it on the same events.
///
/// # Errors
/// When the store fails or the file for the lines cannot be written.
pub fn compared(db: &Arc<Db>, plan: &Plan, live: Option<&FlowVersion>, lines: Option<&Path>) -> anyhow::Result<Report> {
    let make = || -> anyhow::Result<Vec<Backtest>> {
        let adapters = stand_ins(&plan.shop);
        let mut runs = vec![Backtest::new(plan.clone(), adapters.clone(), lines.map(sink).transpose()?)];
        if let Some(live) = live {
            let mut flows = plan.flows.clone();
            flows.retain(|v| v.flow != live.flow);
            flows.push(live.clone());
            runs.push(Backtest::new(Plan { flows, lines_max: 0, ..plan.clone() }, adapters, None));
        }
        Ok(runs)
    };
    let mut ran = match pass(db, plan, make()?, false)? {
        Some(ran) => ran,
        None => pass(db, plan, make()?, true)?.context("the ledger could not be put in order")?,
    };
    let beside = (ran.len() > 1).then(|| ran.remove(1));
    let (mut report, subjects) = ran.remove(0);
    report.against_live = beside.map(|(live, theirs)| Difference::of((&report, &subjects), (&live, &theirs)));
    Ok(report)
}

fn sink(file: &Path) -> anyhow::Result<Sink> {
    let out = File::create(file).with_context(|| format!("cannot write {}", file.display()))?;
    let mut out = BufWriter::new(out);
    let name = file.display().to_string();
    let mut failed = false;
    Ok(Box::new(move |line| {
        let told = serde_json::to_writer(&mut out, line).map_err(std::io::Error::from).and_then(|()| writeln!(out));
        if let Err(error) = told
            && !failed
        {
            failed = true;
            eprintln!("backtest: {name} is incomplete: {error}");
        }
    }))
}

type Ran = Vec<(Report, Subjects)>;

/// Reads the ledger once and lets every run live through it, each on its own thread. `None` when it lies out of order.
fn pass(db: &Arc<Db>, plan: &Plan, runs: Vec<Backtest>, by_time: bool) -> anyhow::Result<Option<Ran>> {
    std::thread::scope(|scope| {
        let mut senders = Vec::new();
        let mut threads = Vec::new();
        for mut run in runs {
            let (sender, pages) = sync_channel::<Arc<Vec<stream::Moment>>>(PAGES_AHEAD);
            senders.push(sender);
            threads.push(scope.spawn(move || -> StoreResult<(Report, Subjects)> {
                for page in pages {
                    for (at, event) in page.iter() {
                        run.feed(*at, event)?;
                    }
                }
                run.finish()
            }));
        }
        let (mut read, mut told) = (0, 0);
        let mut take = |moments: Vec<stream::Moment>| {
            read += moments.len();
            if read - told >= PROGRESS_EVERY {
                told = read;
                let at = moments.last().map(|(at, _)| at.to_string()).unwrap_or_default();
                eprintln!("backtest: {read} events, at {at}");
            }
            let page = Arc::new(moments);
            senders.iter().all(|sender| sender.send(page.clone()).is_ok())
        };
        let in_order = if by_time {
            stream::by_time(&**db, &plan.shop.id, plan.to, &mut take)?;
            true
        } else {
            stream::as_stored(&**db, &plan.shop.id, plan.to, &mut take)? == stream::Ended::Complete
        };
        drop(senders);
        let mut ran = Vec::new();
        for thread in threads {
            ran.push(thread.join().map_err(|_| anyhow::anyhow!("the backtest broke off"))??);
        }
        Ok(in_order.then_some(ran))
    })
}

fn print(report: &Report) {
    let p = |text: String| println!("backtest: {text}");
    p(format!("{} version {} (nothing was sent)", report.flow, report.version));
    p(format!("{} events, {} entered, {} still in it", report.events, report.enrollments, report.open));
    p(format!(
        "{} messages to {} subjects, {} with a discount",
        report.sent, report.subjects_touched, report.discounts
    ));
    for (what, counts) in [
        ("sent at step", &report.steps),
        ("sent by", &report.channels),
        ("not sent,", &report.suppressed),
        ("clash with", &report.clashes),
        ("ended by", &report.exits),
    ] {
        for (name, count) in counts {
            p(format!("{what} {name}: {count}"));
        }
    }
    for (currency, micros) in &report.cost_micros {
        p(format!("cost {} {currency}", decimal(*micros)));
    }
    if report.unpriced > 0 {
        p(format!("{} messages have no price in the tables and are in no sum", report.unpriced));
    }
    if let Some(live) = &report.against_live {
        p(format!(
            "against live version {}: {} subjects change ({} only now, {} no more), {:+} messages",
            live.version, live.subjects_changed, live.only_new, live.only_live, live.sent
        ));
        for (currency, micros) in &live.cost_micros {
            p(format!("against live version {}: cost {} {currency}", live.version, decimal(*micros)));
        }
    }
    for note in &report.notes {
        p((*note).to_owned());
    }
}

/// Millionths as a decimal number with four places.
fn decimal(micros: i64) -> String {
    let sign = if micros < 0 { "-" } else { "" };
    let size = micros.unsigned_abs() / 100;
    format!("{sign}{}.{:04}", size / 10_000, size % 10_000)
}
