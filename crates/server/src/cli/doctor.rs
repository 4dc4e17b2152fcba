//! `cartwright doctor`: audits a shop's data. The exit code is 1 when something is broken.

use std::process::ExitCode;

use app::doctor::{self, Outside, Report, Severity};
use domain::clock::Clock as _;
use domain::ids::ShopId;
use domain::ports::store::read;

use super::{Place, exit_code};
use crate::clock::SystemClock;

/// What to audit.
#[derive(Debug, clap::Args)]
#[command(
    after_help = "Examples:\n  cartwright doctor\n  cartwright doctor --shop northpeak --json\n\nThe exit code is 1 when something is broken, 0 otherwise."
)]
pub struct Args {
    /// One shop; all of them without it.
    #[arg(long)]
    shop: Option<ShopId>,
    /// Machine-readable.
    #[arg(long)]
    json: bool,
}

/// Audits.
///
/// # Errors
/// When the database cannot be read, or there is no such shop.
pub fn run(place: &Place, args: &Args) -> anyhow::Result<ExitCode> {
    let db = place.open_existing()?;
    let mut shops: Vec<ShopId> = read(&*db, |tx| tx.shops())?.into_iter().map(|shop| shop.id).collect();
    if let Some(wanted) = &args.shop {
        shops.retain(|id| id == wanted);
        anyhow::ensure!(!shops.is_empty(), "there is no shop {wanted}");
    }
    anyhow::ensure!(!shops.is_empty(), "no shop yet; connect one (`cartwright init`) or import its data");
    let now = SystemClock.now();
    let audit = |id: &ShopId| doctor::audit(&*db, id, now, &Outside::default());
    let reports = shops.iter().map(audit).collect::<Result<Vec<Report>, _>>()?;
    let ok = reports.iter().all(Report::ok);
    if args.json {
        println!("{}", serde_json::to_string_pretty(&serde_json::json!({ "ok": ok, "shops": reports }))?);
    } else {
        reports.iter().for_each(print);
    }
    Ok(exit_code(ok))
}

fn print(report: &Report) {
    let seen = &report.looked_at;
    println!(
        "{}: looked at {} products, {} variants, {} carts, {} orders, {} questions",
        report.shop, seen.products, seen.variants, seen.carts, seen.orders, seen.questions
    );
    for finding in &report.findings {
        let severity = match finding.severity {
            Severity::Error => "error",
            Severity::Warning => "warning",
            Severity::Note => "note",
        };
        println!("{severity}: {} [{}]", finding.summary, finding.fault);
        println!("  cost so far: {} carts, {} questions", finding.carts, finding.questions);
        println!("  such as: {}", finding.examples.join("; "));
        println!("  mend: {}", finding.mend);
    }
    for what in &report.not_looked_at {
        println!("not looked at: {what}");
    }
    if report.findings.is_empty() {
        println!("nothing is wrong with the data that was looked at");
    }
}
