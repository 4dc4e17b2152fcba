//! `cartwright flows`: check documents, see what a flow would have done, print the schema.

use std::collections::BTreeMap;
use std::process::ExitCode;
use std::sync::Arc;

use app::context::{App, NoProbe, ShopAdapters};
use app::flows::{FlowCache, Move};
use app::links::Links;
use app::simulate::{IMPORTED_COUNTS, Simulated, Simulation, imported_count};
use connectors::channel::fake::{FakeChannel, FakeOptions};
use connectors::commerce::fake::{FakeShop, ShopSeed};
use domain::clock::{Clock, ManualClock, SeededRng};
use domain::consent::ChannelKind;
use domain::ids::ShopId;
use domain::ports::channel::Channel;
use domain::ports::store::{LedgerEntry, read, write};
use domain::shop::Shop;
use flow::migrate::Preview;
use storage::{Db, SecretKey};

use super::{Place, exit_code};
use crate::clock::{SystemClock, SystemRng};
use crate::wiring::{flow_text, publish_all};

/// Check flows, or see what they would have done.
#[derive(Debug, clap::Args)]
pub struct Args {
    #[command(subcommand)]
    action: Action,
}

#[derive(Debug, clap::Subcommand)]
enum Action {
    /// Check documents: every problem with its place
    #[command(after_help = "Example:\n  cartwright flows check flows/*.yaml")]
    Check {
        /// Files, or names of shipped flows.
        #[arg(required = true)]
        files: Vec<String>,
        /// Machine-readable.
        #[arg(long)]
        json: bool,
    },
    /// Replay a shop's history through a flow; nothing is sent, and the result says simulated
    #[command(
        after_help = "Example:\n  cartwright import events clicks.csv.gz --preset rees46 && cartwright flows simulate recover-three-touch --json"
    )]
    Simulate {
        /// A file, or the name of a shipped flow.
        flow: String,
        /// Shop whose history is replayed.
        #[arg(long)]
        shop: Option<ShopId>,
        /// Take addresses and consent as stored, instead of assuming that everybody without an address is reachable.
        #[arg(long)]
        as_stored: bool,
        /// Share kept aside, in basis points (default: the shop's).
        #[arg(long)]
        holdout: Option<i64>,
        /// Machine-readable.
        #[arg(long)]
        json: bool,
    },
    /// Run a flow on the shop's own past: who would have got what, when, at what cost; nothing is sent
    #[command(
        after_help = "Examples:\n  cartwright flows backtest recover-three-touch --from 2026-01-01 --to 2026-07-01 --json\n  cartwright flows backtest my-flow.yaml --lines touches.jsonl"
    )]
    Backtest(super::backtest::Args),
    /// Move people in flight from one version of a flow to another: a preview, and with --apply the move itself
    #[command(
        after_help = "Example:\n  cartwright flows migrate recover-three-touch --from 1 --to 2 --map a-day=two-days\n  cartwright flows migrate recover-three-touch --from 1 --to 2 --map a-day=two-days --apply"
    )]
    Migrate {
        /// Name of the flow.
        flow: String,
        /// The version people are in.
        #[arg(long)]
        from: i64,
        /// The version they move to.
        #[arg(long)]
        to: i64,
        /// Old step to new step, where the names differ; may be repeated.
        #[arg(long = "map", value_name = "OLD=NEW")]
        mapping: Vec<String>,
        /// Shop; needed when there are several.
        #[arg(long)]
        shop: Option<ShopId>,
        /// Do it.
        #[arg(long)]
        apply: bool,
        /// Machine-readable.
        #[arg(long)]
        json: bool,
    },
    /// Print the JSON Schema of flow documents
    Schema,
    /// List the shipped flows, or print one
    Shipped {
        /// Name.
        name: Option<String>,
    },
}

/// Runs the action.
///
/// # Errors
/// With words for the author of the flow.
pub fn run(place: &Place, args: Args) -> anyhow::Result<ExitCode> {
    match args.action {
        Action::Check { files, json } => check(&files, json),
        Action::Simulate { flow, shop, as_stored, holdout, json } => {
            let result = simulate(place, &flow, shop, !as_stored, holdout)?;
            if json {
                println!("{}", serde_json::to_string_pretty(&result)?)
            } else {
                print(&result)
            }
            Ok(exit_code(true))
        }
        Action::Backtest(args) => super::backtest::run(place, &args).map(|()| exit_code(true)),
        Action::Migrate { flow, from, to, mapping, shop, apply, json } => {
            let preview = migrate(place, flow, from, to, &mapping, shop, apply)?;
            if json {
                println!("{}", serde_json::to_string_pretty(&preview)?);
            } else {
                print_preview(&preview, apply);
            }
            Ok(exit_code(preview.refused.is_empty()))
        }
        Action::Schema => {
            println!("{}", serde_json::to_string_pretty(&flow::document::json_schema())?);
            Ok(exit_code(true))
        }
        Action::Shipped { name: Some(name) } => {
            print!("{}", flow_text(&name)?);
            Ok(exit_code(true))
        }
        Action::Shipped { name: None } => {
            for (name, _) in flow::presets::presets() {
                println!("{name}");
            }
            Ok(exit_code(true))
        }
    }
}

fn check(files: &[String], json: bool) -> anyhow::Result<ExitCode> {
    let mut found = BTreeMap::new();
    for file in files {
        let problems = flow::document::parse(&flow_text(file)?).err().unwrap_or_default();
        if !json {
            for p in &problems {
                let line = p.line.map_or(String::new(), |l| format!(":{l}"));
                println!("{file}{line}: {}: {}", p.path, p.message);
            }
            if problems.is_empty() {
                println!("{file}: ok");
            }
        }
        found.insert(file.clone(), problems);
    }
    if json {
        println!("{}", serde_json::to_string_pretty(&found)?);
    }
    Ok(exit_code(found.values().all(Vec::is_empty)))
}

/// An app on `db` without any outside: for projecting and counting.
#[must_use]
pub fn bare_app(db: Arc<Db>, clock: Arc<ManualClock>) -> App {
    App {
        store: db,
        clock,
        rng: Arc::new(SeededRng::new(1)),
        links: Links::new([0; 32], "https://simulated.invalid"),
        flows: Arc::new(FlowCache::default()),
        shelves: Arc::default(),
        shops: Arc::new(BTreeMap::new()),
        probe: Arc::new(NoProbe),
    }
}

/// Adapters that are never called but exist, so that the rules see their channels.
#[must_use]
pub fn stand_ins(shop: &Shop) -> ShopAdapters {
    let mut channels: BTreeMap<ChannelKind, Arc<dyn Channel>> = BTreeMap::new();
    for kind in [ChannelKind::Email, ChannelKind::Whatsapp] {
        channels.insert(kind, Arc::new(FakeChannel::new(kind, FakeOptions::default(), 1)));
    }
    ShopAdapters::new(Arc::new(FakeShop::new(ShopSeed::new(shop.id.clone(), shop.currency), 1)), channels)
}

fn simulate(
    place: &Place,
    flow: &str,
    shop: Option<ShopId>,
    assume: bool,
    holdout: Option<i64>,
) -> anyhow::Result<Simulated> {
    let live = place.open_existing()?;
    let shops = read(&*live, |tx| tx.shops())?;
    let mut shop = match shop {
        Some(id) => shops.into_iter().find(|s| s.id == id),
        None => shops.into_iter().next(),
    }
    .ok_or_else(|| anyhow::anyhow!("no such shop; import something first (`cartwright import --help`)"))?;
    if let Some(share) = holdout {
        shop.settings.holdout_basis_points = share.clamp(0, 10_000);
    }
    if shop.settings.postal_address.is_empty() {
        shop.settings.postal_address = "assumed for simulation".into();
    }
    let text = flow_text(flow)?;
    let mut config = storage::Config::new("sqlite::memory:", SecretKey::from_bytes([0; 32]));
    config.readers = 1;
    let scratch = storage::open(&config)?;
    let clock = Arc::new(ManualClock::default());
    let mut app = bare_app(scratch, clock.clone());
    app.shops = Arc::new(BTreeMap::from([(shop.id.clone(), stand_ins(&shop))]));
    let (flows, row, id) = (app.flows.clone(), shop.clone(), shop.id.clone());
    write(&*app.store, move |tx| {
        tx.put_shop(&row)?;
        Ok(publish_all(&flows, tx, &id, &[text], domain::timestamp::Timestamp::EPOCH))
    })?
    .map_err(|e| anyhow::anyhow!(e))?;
    let shop_id = shop.id.clone();
    let mut simulation = Simulation::new(app, clock, shop.id, flow, assume);
    for entries in by_time(&live)?.chunks(app::simulate::BATCH) {
        simulation.feed(entries.to_vec())?;
    }
    let mut result = simulation.finish()?;
    let id = shop_id;
    let counts = read(&*live, move |tx| {
        IMPORTED_COUNTS.iter().map(|what| tx.cursor(&imported_count(&id, what))).collect::<Result<Vec<i64>, _>>()
    })?;
    if let [events, sessions, shoppers] = counts[..]
        && events > 0
    {
        (result.events, result.sessions, result.shoppers) = (events, sessions, shoppers);
    }
    Ok(result)
}

fn migrate(
    place: &Place,
    flow: String,
    from: i64,
    to: i64,
    mapping: &[String],
    shop: Option<ShopId>,
    apply: bool,
) -> anyhow::Result<Preview> {
    let db = place.open_existing()?;
    let shop = match shop {
        Some(id) => id,
        None => read(&*db, |tx| tx.shops())?.into_iter().next().ok_or_else(|| anyhow::anyhow!("no shop"))?.id,
    };
    let pair = |text: &String| {
        let (old, new) = text.split_once('=').ok_or_else(|| anyhow::anyhow!("--map {text}: write OLD=NEW"))?;
        Ok((old.to_owned(), new.to_owned()))
    };
    let mapping = mapping.iter().map(pair).collect::<anyhow::Result<BTreeMap<String, String>>>()?;
    let mut app = bare_app(db.clone(), Arc::new(ManualClock::at(SystemClock.now())));
    app.rng = Arc::new(SystemRng);
    let wanted = Move { shop, flow, from, to, mapping };
    Ok(write(&*db, move |tx| app::flows::migrate(&app, tx, &wanted, apply))?)
}

fn print_preview(preview: &Preview, applied: bool) {
    for m in &preview.moves {
        let due = m.due_after.map_or_else(|| "at once".to_owned(), |at| at.to_string());
        println!("{}: {} -> {}, next {due}", m.subject.as_text(), m.step_before, m.step_after);
    }
    for r in &preview.refused {
        println!("{} stays at {}: {}", r.enrollment, r.step, r.reason);
    }
    let verb = if applied { "moved" } else { "would move (add --apply)" };
    println!("{} {verb}, {} stay", preview.moves.len(), preview.refused.len());
}

/// The whole ledger in order of time. Kept in memory: about a kilobyte an event.
fn by_time(db: &Arc<Db>) -> anyhow::Result<Vec<LedgerEntry>> {
    let (mut all, mut after) = (Vec::new(), 0);
    loop {
        let page = read(&**db, move |tx| tx.events_after(after, 5_000))?;
        let Some(last) = page.last() else { break };
        after = last.sequence;
        all.extend(page);
    }
    all.sort_by_key(|e| (e.event.occurred_at, e.sequence));
    Ok(all)
}

fn print(result: &Simulated) {
    println!("simulated: {} (nothing was sent)", result.flow);
    println!(
        "simulated: carts {}, abandoned {}, purchases {}, shoppers {}",
        result.carts, result.abandoned, result.purchases, result.shoppers
    );
    for (step, count) in &result.touches {
        println!("simulated: would touch at {step}: {count}");
    }
    for (reason, count) in &result.suppressed {
        println!("simulated: would not touch, {reason}: {count}");
    }
    for (reason, count) in &result.exits {
        println!("simulated: ended by {reason}: {count}");
    }
    if result.assumed_reachable {
        println!("simulated: shoppers without an address were taken as reachable and consenting");
    }
}
