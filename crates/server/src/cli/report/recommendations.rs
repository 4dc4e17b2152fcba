//! `cartwright report recommendations`: what they bring, incremental first.

use std::process::ExitCode;

use app::measure::{RecommendationReport, recommendation_report};
use domain::ids::ShopId;
use domain::money::Money;
use domain::ports::store::read;
use domain::shop::Shop;
use insight::intervals::{Interval, Told};

use crate::cli::{Place, exit_code};

/// What recommendations bring.
#[derive(Debug, clap::Args)]
#[command(
    after_help = "Examples:\n  cartwright report recommendations\n  cartwright report recommendations --shop my-shop --json"
)]
pub struct Args {
    /// Shop; all of them if nothing is said.
    #[arg(long)]
    shop: Option<String>,
    /// Machine-readable.
    #[arg(long)]
    json: bool,
}

/// Prints the report of each shop.
///
/// # Errors
/// When the database cannot be read or there is no such shop.
pub fn run(place: &Place, args: Args) -> anyhow::Result<ExitCode> {
    let db = place.open_existing()?;
    let wanted = args.shop.as_deref().map(ShopId::new).transpose()?;
    let reports: Vec<(Shop, RecommendationReport)> = read(&*db, move |tx| {
        let mut shops = tx.shops()?;
        shops.retain(|shop| wanted.as_ref().is_none_or(|wanted| *wanted == shop.id));
        let report = |shop: Shop| recommendation_report(tx, &shop).map(|report| (shop, report));
        shops.into_iter().map(report).collect()
    })?;
    if let (Some(shop), true) = (&args.shop, reports.is_empty()) {
        anyhow::bail!("no shop {shop:?}");
    }
    if args.json {
        let all: Vec<_> =
            reports.iter().map(|(shop, report)| serde_json::json!({ "shop": shop.id, "report": report })).collect();
        println!("{}", serde_json::to_string_pretty(&serde_json::json!({ "recommendations": all }))?);
    } else {
        reports.iter().for_each(|(shop, report)| print(shop, report));
    }
    Ok(exit_code(true))
}

fn print(shop: &Shop, report: &RecommendationReport) {
    let lift = &report.lift;
    println!("{}: orders within {} days after the first list", shop.name, report.window_days);
    println!("  may see them      {:>7} browsers, {:>6} ordered", lift.treated.subjects, lift.treated.events);
    println!("  do without        {:>7} browsers, {:>6} ordered", lift.control.subjects, lift.control.events);
    println!(
        "  share that orders {}",
        told(lift.conversion_told, Some(&lift.conversion), |x| format!("{:+.2} points", x * 100.0))
    );
    let value = lift.order_value.asymptotic.or(lift.order_value.per_session);
    let money =
        |x: f64| format!("{} {}", Money::new(x.round() as i64, shop.currency).to_decimal(), shop.currency.code());
    println!("  value of a browser {}", told(lift.order_value.told, value.as_ref(), money));
    println!(
        "  {} browsers chose something; ordered after that: {} (attributed)",
        lift.clicked,
        money(lift.after_click_minor as f64)
    );
    for (place, tally) in &report.places {
        println!("  {place:<13} {:>7} shown {:>7} withheld {:>7} clicks", tally.shown, tally.withheld, tally.clicked);
    }
    if report.is_cut {
        println!("  there are more browsers than one report reads: these are some of them");
    }
}

fn told(told: Told, interval: Option<&Interval>, show: impl Fn(f64) -> String) -> String {
    let Some(interval) = interval else { return "cannot be told yet: too few orders".to_owned() };
    let range = format!("between {} and {}", show(interval.low), show(interval.high));
    match told {
        Told::Gain => format!("{range}: more than chance"),
        Told::Loss => format!("{range}: a loss, more than chance"),
        Told::CannotTell => format!("{range}: cannot be told from chance yet"),
    }
}
