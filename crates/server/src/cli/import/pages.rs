//! `cartwright import pages`: what the shop wrote for its customers, from files, folders and named hosts.

use std::path::Path;
use std::process::ExitCode;
use std::sync::Arc;

use anyhow::Context;
use app::pages::{self, Fresh, Import, Replaced};
use connectors::files::pages::fetch::{Allowed, fetch};
use connectors::files::pages::{Document, Unreadable, folder, format_of, read};
use connectors::http::{Ambient, TokioSleeper};
use domain::clock::Clock as _;
use domain::page::EVERY_DAYS_MAX;
use domain::ports::store::write;
use domain::shop::Shop;
use serde_json::{Value, json};
use storage::Db;

use super::Args;
use crate::cli::exit_code;
use crate::clock::{SystemClock, SystemRng};

/// What one import came to.
#[derive(Default)]
struct Report {
    pages: u64,
    sections: u64,
    replaced: Replaced,
    left_out: Vec<String>,
    unreadable: Vec<String>,
}

/// Imports; pages that cannot be read are told, and what is held of them stays.
///
/// # Errors
/// When an argument is not usable or the store fails.
pub(super) fn run(db: &Arc<Db>, args: &Args, shop: &Shop) -> anyhow::Result<ExitCode> {
    let every = args.every;
    anyhow::ensure!(
        every.is_none_or(|days| (1..=EVERY_DAYS_MAX).contains(&days)),
        "--every takes 1 to {EVERY_DAYS_MAX} days"
    );
    let origins = origins(db, args, shop)?;
    let allowed = Allowed { hosts: args.allow_host.clone(), private: args.allow_private };
    let mut report = Report::default();
    for (origin, every_days) in origins {
        let import = if is_address(&origin) {
            gather_address(&origin, &allowed, &mut report)?
        } else {
            gather_files(&origin, &mut report)?
        };
        report.pages += import.fresh.len() as u64;
        report.sections += import.fresh.iter().map(|page| page.sections.len() as u64).sum::<u64>();
        let (for_tx, now) = (shop.clone(), SystemClock.now());
        let import = Import { every_days, ..import };
        let done = write(&**db, move |tx| pages::replace(tx, &for_tx, import, now))?;
        report.replaced.add(&done);
    }
    tell(db, args, shop, &report)
}

/// What is to be read, each with the days until it is read again.
fn origins(db: &Arc<Db>, args: &Args, shop: &Shop) -> anyhow::Result<Vec<(String, Option<i64>)>> {
    if args.due {
        anyhow::ensure!(args.files.is_empty(), "--due reads what is due again; name no files");
        let (id, now) = (shop.id.clone(), SystemClock.now());
        let due = write(&**db, move |tx| pages::due(tx, &id, now))?;
        return Ok(due.into_iter().map(|(origin, days)| (origin, Some(days))).collect());
    }
    anyhow::ensure!(!args.files.is_empty(), "name a file, a folder or an address");
    let mut found = Vec::new();
    for file in &args.files {
        let text = file.to_str().with_context(|| format!("{} is no usable name", file.display()))?;
        let origin = if is_address(text) {
            text.split('#').next().unwrap_or(text).to_owned()
        } else {
            // Known by its whole path, so that it can be read again from anywhere.
            let whole = file.canonicalize().with_context(|| format!("cannot open {}", file.display()))?;
            whole.to_str().with_context(|| format!("{} is no usable name", file.display()))?.to_owned()
        };
        found.push((origin, args.every));
    }
    Ok(found)
}

fn is_address(text: &str) -> bool {
    text.starts_with("https://") || text.starts_with("http://")
}

fn gather_address(origin: &str, allowed: &Allowed, report: &mut Report) -> anyhow::Result<Import> {
    let ambient = Ambient { clock: Arc::new(SystemClock), rng: Arc::new(SystemRng), sleeper: Arc::new(TokioSleeper) };
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    let outcome = runtime.block_on(fetch(origin, allowed, &ambient));
    let mut import = Import { origin: origin.to_owned(), ..Import::default() };
    take(origin, outcome, &mut import, report);
    Ok(import)
}

fn gather_files(origin: &str, report: &mut Report) -> anyhow::Result<Import> {
    let mut import = Import { origin: origin.to_owned(), ..Import::default() };
    for path in folder::list(Path::new(origin))? {
        let Some(source) = path.to_str() else {
            report.unreadable.push(format!("{} is no usable name", path.display()));
            continue;
        };
        let format = format_of(source, None).ok_or_else(|| Unreadable("is no page that is known here".into()));
        let outcome = format.and_then(|format| read(&folder::bytes(&path)?, format, source));
        take(source, outcome, &mut import, report);
    }
    Ok(import)
}

fn take(source: &str, outcome: Result<Document, Unreadable>, import: &mut Import, report: &mut Report) {
    match outcome {
        Ok(document) => {
            report.left_out.extend(document.notes.iter().map(|note| format!("{source}: {note}")));
            let Document { title, sections, .. } = document;
            import.fresh.push(Fresh { source: source.to_owned(), title, sections });
        }
        Err(why) => {
            report.unreadable.push(format!("{source}: {why}"));
            import.failed.push(source.to_owned());
        }
    }
}

fn tell(db: &Arc<Db>, args: &Args, shop: &Shop, report: &Report) -> anyhow::Result<ExitCode> {
    let id = shop.id.clone();
    let held = write(&**db, move |tx| pages::all(tx, &id))?;
    let contradictions = pages::contradictions(shop, &held);
    if args.json {
        let told: Value = json!({
            "shop": shop.id,
            "pages": report.pages,
            "sections": report.sections,
            "added": report.replaced.added,
            "changed": report.replaced.changed,
            "unchanged": report.replaced.unchanged,
            "removed": report.replaced.removed,
            "held": held.len(),
            "left_out": report.left_out,
            "unreadable": report.unreadable,
            "contradictions": contradictions,
        });
        println!("{}", serde_json::to_string_pretty(&told)?);
    } else {
        let Replaced { added, changed, unchanged, removed } = report.replaced;
        println!("{} pages in {} sections", report.pages, report.sections);
        println!("{added} added, {changed} changed, {unchanged} unchanged, {removed} removed; {} held", held.len());
        report.left_out.iter().for_each(|line| println!("note: {line}"));
        report.unreadable.iter().for_each(|line| println!("cannot be read: {line}"));
        contradictions.iter().for_each(|one| println!("contradiction: {one}"));
    }
    Ok(exit_code(report.unreadable.is_empty()))
}
