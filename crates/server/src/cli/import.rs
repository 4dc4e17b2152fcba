//! `cartwright import`: what a shop already has, from files, into the ledger. Importing a file twice adds nothing.

mod pages;

use std::fs::File;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::Arc;

use anyhow::Context;
use app::pump;
use app::simulate::{IMPORTED_COUNTS, imported_count};
use connectors::files::Problems;
use connectors::files::catalogue::{Catalogue, CatalogueOptions};
use connectors::files::events::{EventColumns, Events};
use connectors::files::fold::{LedgerOptions, to_ledger};
use connectors::files::ledger::{order_event, product_event};
use connectors::files::orders::{OrderColumns, Orders};
use domain::clock::Clock;
use domain::event::Event;
use domain::ids::ShopId;
use domain::money::Currency;
use domain::ports::store::{Appended, write};
use domain::shop::{Settings, Shop};
use domain::timestamp::Timestamp;
use serde_json::json;
use storage::Db;

use super::{Place, exit_code};
use crate::clock::SystemClock;

/// Events appended in one transaction.
const BATCH: usize = 1_000;

/// Take in catalogue, events or orders from files (plain or gzip), and the pages written for customers.
#[derive(Debug, clap::Args)]
#[command(
    after_help = "Examples:\n  cartwright import events clicks.csv.gz --preset rees46\n  cartwright import events clicks.csv --column time=ts --column user=visitor\n  cartwright import catalogue products.csv --shop my-shop --currency EUR\n  cartwright import orders orders.csv --preset uci\n  cartwright import pages help/ faq.csv --shop my-shop\n  cartwright import pages https://shop.example/returns --allow-host shop.example --every 7 --shop my-shop"
)]
pub struct Args {
    /// What the file holds.
    #[arg(value_enum)]
    what: What,
    /// The file; for pages files, folders and addresses.
    files: Vec<PathBuf>,
    /// Shop to import into; made when it is not there yet.
    #[arg(long, default_value = "imported")]
    shop: ShopId,
    /// Currency of prices in the file, when the shop is new.
    #[arg(long, default_value = "USD")]
    currency: String,
    /// Column mapping by name (events: rees46, taobao, generic; orders: uci, completejourney, generic); else by header.
    #[arg(long)]
    preset: Option<String>,
    /// One entry of the mapping, such as time=event_time; may be repeated.
    #[arg(long = "column", value_name = "ENTRY=NAME")]
    columns: Vec<String>,
    /// Pages: a host that may be fetched from; may be repeated.
    #[arg(long, value_name = "HOST")]
    allow_host: Vec<String>,
    /// Pages: loopback and private addresses are fine.
    #[arg(long)]
    allow_private: bool,
    /// Pages: read them again after so many days.
    #[arg(long, value_name = "DAYS")]
    every: Option<i64>,
    /// Pages: read again what is due.
    #[arg(long)]
    due: bool,
    /// Machine-readable.
    #[arg(long)]
    json: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
enum What {
    /// Click streams: view, cart, purchase.
    Events,
    /// Products and variants: Shopify, WooCommerce, Magento CSV, JSON lines.
    Catalogue,
    /// Past orders.
    Orders,
    /// Policies, FAQ, help articles, macros: HTML, Markdown, text, CSV, JSON.
    Pages,
}

/// Imports.
///
/// # Errors
/// When the file cannot be read at all, or the store fails. Wrong rows are counted and reported.
pub fn run(place: &Place, args: Args) -> anyhow::Result<ExitCode> {
    if args.what == What::Pages {
        let db = place.open()?;
        let shop = ensure_shop(&db, &args)?;
        return pages::run(&db, &args, &shop);
    }
    let of_pages = args.due || args.every.is_some() || args.allow_private || !args.allow_host.is_empty();
    anyhow::ensure!(!of_pages, "--allow-host, --allow-private, --every and --due are for pages");
    let [name] = &args.files[..] else { anyhow::bail!("name one file") };
    let file = File::open(name).with_context(|| format!("cannot open {}", name.display()))?;
    // A running service would not hear of it. (Pages it reads each time, so they may be renewed beside it.)
    let _hold = place.hold()?;
    let db = place.open()?;
    let now = SystemClock.now();
    let shop = ensure_shop(&db, &args)?;
    let mut sink = Sink { db: db.clone(), batch: Vec::new(), stored: 0, duplicates: 0 };
    let mut report = match args.what {
        What::Events => events(&args, file, &shop, now, &mut sink)?,
        What::Catalogue => catalogue(name, file, &shop, now, &mut sink)?,
        What::Orders => orders(&args, file, &shop, now, &mut sink)?,
        What::Pages => anyhow::bail!("pages are no events"),
    };
    sink.flush()?;
    if args.what == What::Events && sink.stored > 0 {
        count(&db, &shop.id, &report)?;
    }
    project(&db, now)?;
    report["stored"] = json!(sink.stored);
    report["already_there"] = json!(sink.duplicates);
    report["shop"] = json!(shop.id);
    if args.json {
        println!("{}", serde_json::to_string_pretty(&report)?);
    } else {
        print(&report);
    }
    Ok(exit_code(true))
}

fn ensure_shop(db: &Arc<Db>, args: &Args) -> anyhow::Result<Shop> {
    let currency = Currency::from_code(&args.currency)?;
    let id = args.shop.clone();
    let fresh = Shop {
        name: id.to_string(),
        id: id.clone(),
        url: "https://shop.invalid".into(),
        currency,
        locale: "en".into(),
        time_zone: "UTC".into(),
        country: "US".into(),
        write_key: String::new(),
        origins: vec![],
        settings: Settings::default(),
    };
    Ok(write(&**db, move |tx| {
        if let Some(known) = tx.shop(&id)? {
            return Ok(known);
        }
        tx.put_shop(&fresh)?;
        Ok(fresh)
    })?)
}

/// Appends in batches and says how far it is.
struct Sink {
    db: Arc<Db>,
    batch: Vec<Event>,
    stored: u64,
    duplicates: u64,
}

impl Sink {
    fn put(&mut self, event: Event) -> anyhow::Result<()> {
        self.batch.push(event);
        if self.batch.len() >= BATCH { self.flush() } else { Ok(()) }
    }

    fn flush(&mut self) -> anyhow::Result<()> {
        let batch = std::mem::take(&mut self.batch);
        if batch.is_empty() {
            return Ok(());
        }
        let appended = write(&*self.db, move |tx| tx.append_events(&batch))?;
        let stored = appended.iter().filter(|a| matches!(a, Appended::Stored(_))).count() as u64;
        self.stored += stored;
        self.duplicates += appended.len() as u64 - stored;
        if (self.stored + self.duplicates) % 20_000 < BATCH as u64 && self.stored + self.duplicates >= 20_000 {
            eprintln!("{} events so far", self.stored + self.duplicates);
        }
        Ok(())
    }
}

fn mapping<T>(
    args: &Args,
    preset: impl Fn(&str) -> Result<T, connectors::files::ImportError>,
    set: impl Fn(&mut T, &str, &str) -> Result<(), connectors::files::ImportError>,
) -> anyhow::Result<Option<T>> {
    if args.preset.is_none() && args.columns.is_empty() {
        return Ok(None);
    }
    let mut columns = preset(args.preset.as_deref().unwrap_or("generic"))?;
    for entry in &args.columns {
        let (name, value) = entry.split_once('=').with_context(|| format!("--column {entry}: write ENTRY=NAME"))?;
        set(&mut columns, name, value)?;
    }
    Ok(Some(columns))
}

fn events(args: &Args, file: File, shop: &Shop, now: Timestamp, sink: &mut Sink) -> anyhow::Result<serde_json::Value> {
    let columns = mapping(args, EventColumns::preset, EventColumns::set)?;
    let rows = Events::open(file, columns, shop.currency)?;
    let options = LedgerOptions { shop: shop.id.clone(), currency: shop.currency, received_at: now };
    let mut ledger = to_ledger(rows, options);
    for event in ledger.by_ref() {
        sink.put(event)?;
    }
    Ok(serde_json::to_value(ledger.summary())?)
}

fn catalogue(
    name: &Path,
    file: File,
    shop: &Shop,
    now: Timestamp,
    sink: &mut Sink,
) -> anyhow::Result<serde_json::Value> {
    let changed = file.metadata().and_then(|m| m.modified()).ok().and_then(|t| jiff::Timestamp::try_from(t).ok());
    let occurred_at = changed.map_or(now, Timestamp::from);
    let options = CatalogueOptions { currency: shop.currency, now, base_url: Some(shop.url.clone()) };
    let rows = Catalogue::open(file, options).with_context(|| name.display().to_string())?;
    let (mut products, mut variants, mut problems) = (0_u64, 0_u64, Problems::default());
    for row in rows {
        match row {
            Ok(item) => {
                products += 1;
                variants += item.1.len() as u64;
                sink.put(product_event(&shop.id, occurred_at, now, item))?;
            }
            Err(problem) => problems.add(problem),
        }
    }
    Ok(json!({ "products": products, "variants": variants, "problems": problems }))
}

fn orders(args: &Args, file: File, shop: &Shop, now: Timestamp, sink: &mut Sink) -> anyhow::Result<serde_json::Value> {
    let columns = mapping(args, OrderColumns::preset, OrderColumns::set)?;
    let rows = Orders::open(file, columns, shop.currency)?;
    let cancelled = rows.cancelled_rows;
    let (mut orders, mut problems) = (0_u64, Problems::default());
    for row in rows {
        match row {
            Ok(order) => {
                orders += 1;
                sink.put(order_event(&shop.id, now, order))?;
            }
            Err(problem) => problems.add(problem),
        }
    }
    Ok(json!({ "orders": orders, "cancelled_rows": cancelled, "problems": problems }))
}

/// Keeps the counts that the ledger cannot give, because views make no entry. A file that added nothing adds nothing here.
fn count(db: &Arc<Db>, shop: &ShopId, report: &serde_json::Value) -> anyhow::Result<()> {
    let counts = IMPORTED_COUNTS.map(|what| (imported_count(shop, what), report[what].as_i64().unwrap_or(0)));
    Ok(write(&**db, move |tx| {
        counts.iter().try_for_each(|(name, more)| {
            let before = tx.cursor(name)?;
            tx.set_cursor(name, before + more)
        })
    })?)
}

/// Projects what was imported, so that it can be looked at without a running service.
fn project(db: &Arc<Db>, now: Timestamp) -> anyhow::Result<()> {
    let app = super::flows::bare_app(db.clone(), Arc::new(domain::clock::ManualClock::at(now)));
    loop {
        let app = app.clone();
        if write(&**db, move |tx| pump::drain(&app, tx, 1_000))? == 0 {
            return Ok(());
        }
    }
}

fn print(report: &serde_json::Value) {
    for (name, value) in report.as_object().into_iter().flatten() {
        if name != "problems" {
            println!("{name:<16} {value}");
        }
    }
    let problems: Reported = serde_json::from_value(report["problems"].clone()).unwrap_or_default();
    println!("{:<16} {}", "wrong rows", problems.count);
    for p in problems.samples.iter().take(10) {
        println!("  line {}: {}", p.line, p.message);
    }
}

#[derive(Default, serde::Deserialize)]
struct Reported {
    count: u64,
    samples: Vec<Sample>,
}

#[derive(serde::Deserialize)]
struct Sample {
    line: u64,
    message: String,
}
