//! `cartwright demo`: the whole product on a made-up shop.

use std::net::SocketAddr;
use std::path::Path;
use std::process::ExitCode;
use std::sync::Arc;
use std::time::Duration;

use anyhow::Context;
use app::report;
use comfy_table::Table;
use domain::clock::Clock;
use domain::ids::ShopId;
use domain::ports::store::read;
use domain::timestamp::{DAY_MS, HOUR_MS, Timestamp};
use serde_json::{Value, json};
use tokio::sync::Notify;

use super::verify::Referee;
use super::{DATABASE_FILE, Place, exit_code};
use crate::clock::SystemClock;
use crate::demo::{Demo, FAST_MS, shop};
use crate::http::{Admin, Limits, Service, ShopDoors, router};
use crate::view;

/// Where a demo without a browser begins: a Monday morning, so that one seed gives one output for ever.
const HEADLESS_START: &str = "2026-11-02T05:00:00Z";
/// Real time between two steps of the clock.
const STEP: Duration = Duration::from_millis(200);

/// The whole product on a made-up shop: shoppers leave carts, some are touched, some come back.
#[derive(Debug, clap::Args)]
#[command(
    after_help = "Examples:\n  cartwright demo                              72 hours in about a minute, then real time; open the printed address\n  cartwright demo --headless --json --seed 7   only the closing figures; one seed, one output"
)]
pub struct Args {
    /// Everything that happens follows from this number.
    #[arg(long, default_value_t = 7)]
    seed: u64,
    /// End after the fast part and print the figures.
    #[arg(long)]
    headless: bool,
    /// Machine-readable figures (with --headless).
    #[arg(long)]
    json: bool,
    /// Seconds that the 72 hours take on the screen.
    #[arg(long, default_value_t = 60)]
    seconds: u64,
    /// Virtual seconds per real second after the fast part.
    #[arg(long, default_value_t = 1.0)]
    speed: f64,
    /// Address to listen on.
    #[arg(long, default_value = "127.0.0.1:8080")]
    listen: String,
}

/// Runs the demo.
///
/// # Errors
/// When the address is taken, or the data folder holds something that is not a demo's.
pub fn run(place: &Place, args: Args) -> anyhow::Result<ExitCode> {
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build()?;
    if args.headless {
        return runtime.block_on(headless(place, &args));
    }
    runtime.block_on(live(place, &args))
}

async fn headless(place: &Place, args: &Args) -> anyhow::Result<ExitCode> {
    let start: Timestamp = HEADLESS_START.parse().context("start")?;
    let demo = Demo::new(args.seed, start, "http://127.0.0.1:8080")?;
    for hour in 1..=72 {
        demo.run_to(start.plus_ms(hour * HOUR_MS)).await?;
        if hour % 6 == 0 {
            eprintln!("simulated hour {hour} of 72");
        }
    }
    let (figures, verified) = figures(&demo, args.seed)?;
    keep(place, &demo)?;
    if args.json {
        println!("{}", serde_json::to_string_pretty(&figures)?);
    } else {
        print_table(&figures);
    }
    Ok(exit_code(verified))
}

/// The closing figures, and whether the invariants hold.
fn figures(demo: &Demo, seed: u64) -> anyhow::Result<(Value, bool)> {
    let shop = ShopId::new(shop::SHOP)?;
    let now = demo.app.now();
    let (summary, report) =
        read(&*demo.app.store, move |tx| Ok((report::summary(tx, &shop, now)?, app::verify::check(tx, &Referee)?)))?;
    let verified = report.violations.is_empty();
    for violation in &report.violations {
        eprintln!("{} at {}: {}", violation.invariant, violation.at, violation.detail);
    }
    let suppressed: serde_json::Map<String, Value> =
        summary.suppressed.iter().map(|r| (r.reason.clone(), json!(r.count))).collect();
    let figures = json!({
        "simulated": true,
        "seed": seed,
        "hours": FAST_MS / HOUR_MS,
        "carts": summary.carts,
        "abandoned": summary.abandoned,
        "touched": summary.touched,
        "touches": summary.touches,
        "suppressed": suppressed,
        "recovered": summary.recovered,
        "treated": summary.treated,
        "holdout": summary.holdout,
        "attributed": summary.attributed,
        "cost": { "text": view::cost_text(&summary.cost), "by_currency": summary.cost },
        "events": report.events,
        "verified": verified,
    });
    Ok((figures, verified))
}

/// Leaves the demo's database behind, so that `verify`, `explain` and `flows simulate` have something to look at.
fn keep(place: &Place, demo: &Demo) -> anyhow::Result<()> {
    let dir = place.demo_dir();
    std::fs::create_dir_all(&dir)?;
    let (file, mark) = (dir.join(DATABASE_FILE), dir.join("DEMO"));
    anyhow::ensure!(
        !file.exists() || mark.exists(),
        "{} holds a database that is not a demo's; give another --data-dir",
        dir.display()
    );
    let url = format!("sqlite:{}", file.display());
    let _hold = crate::wiring::hold(&dir, &url)?;
    std::fs::write(&mark, "made by `cartwright demo`; may be deleted\n")?;
    remove(&file)?;
    let copy = crate::wiring::open_database(&dir, &url)?;
    let dump = dir.join("demo.backup");
    remove(&dump)?;
    demo.db.backup_to(&dump)?;
    copy.restore_from(&dump)?;
    copy.close();
    remove(&dump)?;
    Ok(())
}

fn remove(file: &Path) -> anyhow::Result<()> {
    for suffix in ["", "-wal", "-shm"] {
        let mut name = file.as_os_str().to_owned();
        name.push(suffix);
        match std::fs::remove_file(&name) {
            Err(error) if error.kind() != std::io::ErrorKind::NotFound => return Err(error.into()),
            _ => {}
        }
    }
    Ok(())
}

async fn live(place: &Place, args: &Args) -> anyhow::Result<ExitCode> {
    let listener = tokio::net::TcpListener::bind(&args.listen)
        .await
        .with_context(|| format!("cannot listen on {} (another demo? try --listen 127.0.0.1:8081)", args.listen))?;
    let base = format!("http://{}", listener.local_addr()?);
    let end = SystemClock.now();
    let start = end.plus_ms(-FAST_MS);
    let demo = Arc::new(Demo::new(args.seed, start, &base)?);
    let service = Arc::new(Service {
        app: demo.app.clone(),
        db: demo.db.clone(),
        doors: std::collections::BTreeMap::from([(
            ShopId::new(shop::SHOP)?,
            ShopDoors { webchat: Some(demo.webchat.clone()), ..ShopDoors::default() },
        )]),
        wake: Arc::new(Notify::new()),
        admin: if listener.local_addr()?.ip().is_loopback() {
            Admin::Open
        } else {
            anyhow::bail!("the demo listens on loopback only")
        },
        limits: Limits::new(false),
        demo: Some(demo.control.clone()),
    });
    println!("Cartwright demo: everything below is simulated, nothing is sent to anybody.\n");
    println!("  console     {base}/console/");
    println!("  storefront  {base}/shop/   (leave a cart yourself)\n");
    let doors = router(service).into_make_service_with_connect_info::<SocketAddr>();
    let server = tokio::spawn(async move { axum::serve(listener, doors).await });
    tokio::select! {
        result = play(place, &demo, args, start) => result?,
        result = server => anyhow::bail!("the server stopped: {result:?}"),
        _ = tokio::signal::ctrl_c() => println!("\nbye"),
    }
    demo.db.close();
    Ok(exit_code(true))
}

/// The fast part, the closing table, then real time.
async fn play(place: &Place, demo: &Demo, args: &Args, start: Timestamp) -> anyhow::Result<()> {
    let end = start.plus_ms(FAST_MS);
    let fast = FAST_MS as f64 / (args.seconds.max(1) as f64 * 1_000.0);
    demo.control.set_speed(fast);
    let mut ticks = tokio::time::interval(STEP);
    let (mut at, mut told) = (start, 0);
    while at < end {
        ticks.tick().await;
        at = at.plus_ms((STEP.as_millis() as f64 * demo.control.speed()) as i64).min(end);
        demo.run_to(at).await?;
        let hours = at.since_ms(start) / HOUR_MS;
        if hours >= told + 6 {
            told = hours - hours % 6;
            progress(demo, hours)?;
        }
    }
    let (figures, _) = figures(demo, args.seed)?;
    print_table(&figures);
    keep(place, demo)?;
    println!(
        "\nTime now goes {}x. Leave a cart in the storefront, or speed time up in the console. Ctrl-C ends the demo.",
        args.speed
    );
    demo.control.set_speed(args.speed);
    loop {
        ticks.tick().await;
        at = at.plus_ms((STEP.as_millis() as f64 * demo.control.speed()) as i64).max(demo.control.clock.now());
        demo.run_to(at).await?;
    }
}

fn progress(demo: &Demo, hours: i64) -> anyhow::Result<()> {
    let (shop, now) = (ShopId::new(shop::SHOP)?, demo.app.now());
    let s = read(&*demo.app.store, move |tx| report::summary(tx, &shop, now))?;
    let bar: String = (0..24).map(|i| if i * 3 < hours { '█' } else { '░' }).collect();
    println!(
        "  {bar} day {} {:>2} h   carts {:>5}   left {:>5}   touched {:>4}   came back after a message {:>3}",
        hours * HOUR_MS / DAY_MS + 1,
        hours % 24,
        s.carts,
        s.abandoned,
        s.touched,
        s.recovered
    );
    Ok(())
}

fn print_table(figures: &Value) {
    let mut table = Table::new();
    table.load_style(comfy_table::presets::UTF8_HORIZONTAL_ONLY).set_header(["simulated, 72 hours", ""]);
    for name in ["carts", "abandoned", "touched", "recovered"] {
        table.add_row([name.to_owned(), figures[name].to_string()]);
    }
    for touch in figures["touches"].as_array().into_iter().flatten() {
        table.add_row([
            format!("  sent: {} by {}", text(&touch["step"]), text(&touch["channel"])),
            touch["count"].to_string(),
        ]);
    }
    for (reason, count) in figures["suppressed"].as_object().into_iter().flatten() {
        table.add_row([format!("  not sent: {reason}"), count.to_string()]);
    }
    for (name, words) in [("treated", "treated (incl. unreachable later)"), ("holdout", "kept aside (holdout)")] {
        let (size, back) =
            (figures[name]["size"].as_i64().unwrap_or(0), figures[name]["recovered"].as_i64().unwrap_or(0));
        let share = if size == 0 { 0.0 } else { back as f64 * 100.0 / size as f64 };
        table.add_row([words.to_owned(), format!("{back} of {size} bought ({share:.1} %)")]);
    }
    table.add_row(["cost of messages".to_owned(), text(&figures["cost"]["text"])]);
    table.add_row([
        "invariants".to_owned(),
        if figures["verified"] == json!(true) { "verified".into() } else { "BROKEN".to_owned() },
    ]);
    println!("\n{table}");
}

fn text(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}
