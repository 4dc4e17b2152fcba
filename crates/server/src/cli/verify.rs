//! `cartwright verify`: are the stored invariants whole?

use std::process::ExitCode;

use app::verify::{self, MessageCheck, Report};
use compose::Library;
use domain::ports::store::read;
use domain::touch::Touch;

use super::{EMBARGO_FILE, Place, exit_code};
use crate::wiring;

/// Check the stored invariants V1 to V11.
#[derive(Debug, clap::Args)]
#[command(
    after_help = "Examples:\n  cartwright verify\n  cartwright verify --rebuild --json --data-dir /var/lib/cartwright"
)]
pub struct Args {
    /// Also rebuild all projections from the ledger, on a copy, and compare (V10). SQLite only.
    #[arg(long)]
    rebuild: bool,
    /// Machine-readable.
    #[arg(long)]
    json: bool,
}

/// Checks texts and discounts again with the crates that made them.
pub struct Referee;

impl MessageCheck for Referee {
    fn unbound(&self, touch: &Touch) -> Vec<String> {
        let (Some(message), Some(receipt)) = (&touch.message, &touch.receipt) else {
            return vec!["sent without a receipt".into()];
        };
        match compose::verify(Library::embedded(), message, receipt, receipt.composed_at) {
            Ok(()) => vec![],
            Err(violations) => violations.iter().map(|v| format!("{}: {:?} {}", v.field, v.text, v.why)).collect(),
        }
    }

    fn reevaluates(&self, input: &serde_json::Value) -> Result<bool, String> {
        policy::incentive::reevaluate(input).map_err(|e| e.to_string())
    }
}

/// Verifies and reports; lifts the embargo of a restore when all is well.
///
/// # Errors
/// When the database cannot be read.
pub fn run(place: &Place, args: Args) -> anyhow::Result<ExitCode> {
    let dir = place.existing_dir();
    let db = place.open_existing()?;
    let mut report = read(&*db, |tx| verify::check(tx, &Referee))?;
    let integrity = db.integrity_check()?;
    if args.rebuild {
        report.checked.push("V10");
        report.violations.extend(rebuild(&db, &dir)?);
    }
    let ok = report.violations.is_empty() && integrity.is_empty();
    if args.json {
        let json = serde_json::json!({ "ok": ok, "report": report, "integrity": integrity });
        println!("{}", serde_json::to_string_pretty(&json)?);
    } else {
        print(&report, &integrity);
    }
    let embargo = dir.join(EMBARGO_FILE);
    if ok && embargo.exists() {
        std::fs::remove_file(&embargo)?;
        eprintln!("the restore is verified: sending may go on");
    }
    Ok(exit_code(ok))
}

fn print(report: &Report, integrity: &[String]) {
    println!("{} events, {} touches; checked {}", report.events, report.touches, report.checked.join(" "));
    for v in &report.violations {
        println!("{} at {}: {}", v.invariant, v.at, v.detail);
    }
    for line in integrity {
        println!("database: {line}");
    }
    if report.violations.is_empty() && integrity.is_empty() {
        println!("all is well");
    }
}

/// Rebuilds the projections on a copy and compares them with the live ones.
fn rebuild(db: &storage::Db, dir: &std::path::Path) -> anyhow::Result<Vec<verify::Violation>> {
    let copy_dir = dir.join(format!("rebuild-{}", std::process::id()));
    std::fs::create_dir_all(&copy_dir)?;
    let copy_file = copy_dir.join(super::DATABASE_FILE);
    let outcome = (|| {
        db.backup_to(&copy_file)?;
        std::fs::copy(dir.join("secret.key"), copy_dir.join("secret.key")).ok();
        let copy = wiring::open_database(&copy_dir, &format!("sqlite:{}", copy_file.display()))?;
        // What is in the ledger but not projected yet is no difference: a service goes on with it.
        let done = read(&*copy, |tx| tx.cursor(app::pump::CURSOR))?;
        let live = copy.dump_projections(Vec::new())?;
        copy.clear_projections()?;
        let mut after = 0;
        loop {
            let last = domain::ports::store::write(&*copy, move |tx| {
                let mut entries = tx.events_after(after, 1_000)?;
                entries.retain(|e| e.sequence <= done);
                for entry in &entries {
                    app::project::apply(tx, &entry.event)?;
                }
                Ok(entries.last().map(|e| e.sequence))
            })?;
            let Some(last) = last else { break };
            after = last;
        }
        let rebuilt = copy.dump_projections(Vec::new())?;
        copy.close();
        Ok::<_, anyhow::Error>(differences(&live, &rebuilt))
    })();
    std::fs::remove_dir_all(&copy_dir).ok();
    outcome
}

fn differences(live: &[u8], rebuilt: &[u8]) -> Vec<verify::Violation> {
    let lines = |bytes: &[u8]| {
        String::from_utf8_lossy(bytes).lines().map(str::to_owned).collect::<std::collections::BTreeSet<_>>()
    };
    let (live, rebuilt) = (lines(live), lines(rebuilt));
    let one = |line: &String, only: &str| verify::Violation {
        invariant: "V10",
        at: line.chars().take(120).collect(),
        detail: format!("row only {only}"),
    };
    let missing = live.difference(&rebuilt).map(|l| one(l, "in the live state"));
    missing.chain(rebuilt.difference(&live).map(|l| one(l, "in the rebuilt state"))).take(50).collect()
}
