//! How fast due timers are dispatched: ours, which wakes an enrollment, reads cart, shopper and orders, asks the flow's
//! conditions and plans a touch, against a bare loop that claims the same kind of timers on the same database, marks
//! them and does nothing else. Both with no other timer waiting and with very many.

use std::path::Path;

use anyhow::{Context, ensure};
use app::context::App;
use app::pump;
use domain::enrollment::Subject as EnrollmentSubject;
use domain::ids::{EnrollmentId, TimerId};
use domain::ports::store::{StoreResult, Tx, read, write};
use domain::timer::Timer;
use domain::timestamp::{DAY_MS, MINUTE_MS, Timestamp};
use flow::document::FlowDoc;
use flow::engine::{EnterRequest, enter};

use super::machine::{Machine, resident_bytes};
use super::report::{Check, Measure, Report, Row, Side, Stopwatch};
use super::scratch::Scratch;
use super::subjects::{self, FLOW, Subject, shop_id};
use crate::wiring::flow_text;

/// Timers in one transaction, as the service takes them.
const BATCH: i64 = 500;
/// Rows written in one transaction while the ground is prepared.
const PREPARE: usize = 2_000;
/// Least share of the bare loop's rate.
const GOAL_OF_BARE: f64 = 0.5;
/// Least share of the rate without waiting timers.
const GOAL_OF_EMPTY: f64 = 0.9;
/// Most memory for a million waiting timers.
const MIB_PER_MILLION_MAX: f64 = 64.0;
/// The step at which subjects wait: behind it stand two conditions and a touch.
const STEP: &str = "a-day";

/// How to measure.
#[derive(Clone, Debug)]
pub struct Settings {
    /// Timers that wait for the far future.
    pub pending: usize,
    /// Timers that fire, in every round.
    pub due: usize,
    /// Rounds.
    pub pairs: usize,
    /// An empty database; `None` = new SQLite files.
    pub database: Option<String>,
}

/// Measures.
///
/// # Errors
/// When the database fails or a timer is lost.
pub fn run(data_dir: &Path, settings: &Settings) -> anyhow::Result<Report> {
    let machine = Machine::read();
    let url = settings.database.as_deref();
    let mut empty = Ground::open(data_dir, url)?;
    let database = empty.scratch.about()?;
    let (mut without, mut with) = (Vec::new(), Vec::new());
    let mut full = if url.is_none() { Some(Ground::open(data_dir, None)?) } else { None };
    let filled = match &mut full {
        // Two files: the rounds can take turns.
        Some(full) => {
            let filled = full.fill(settings.pending)?;
            for _ in 0..settings.pairs {
                without.push(empty.round(settings.due)?);
                with.push(full.round(settings.due)?);
            }
            filled
        }
        None => {
            for _ in 0..settings.pairs {
                without.push(empty.round(settings.due)?);
            }
            let filled = empty.fill(settings.pending)?;
            for _ in 0..settings.pairs {
                with.push(empty.round(settings.due)?);
            }
            filled
        }
    };
    let mut checks = full.as_ref().unwrap_or(&empty).checks(settings)?;
    checks.extend(filled.check(settings.pending));
    Ok(Report {
        bench: "timers",
        machine,
        database: Some(database),
        settings: serde_json::json!({
            "pending": settings.pending, "due": settings.due, "pairs": settings.pairs, "batch": BATCH,
            "interleaved": url.is_none(), "created_per_s": filled.per_s.round(), "bytes_per_timer": filled.bytes_each(settings.pending),
        }),
        measures: measures(&without, &with, settings.pending),
        figures: serde_json::Map::new(),
        checks,
    })
}

fn measures(without: &[Round], with: &[Round], pending: usize) -> Vec<Measure> {
    let of_bare =
        |rounds: &[Round]| -> Vec<Row> { rounds.iter().map(|round| Row::new(round.ours, round.bare, None)).collect() };
    let of_empty = with.iter().zip(without).map(|(w, o)| Row::new(w.ours, o.ours, None)).collect();
    vec![
        Measure::new(
            "dispatch against a bare claim loop, nothing else pending",
            "timers/s",
            of_bare(without),
            GOAL_OF_BARE,
        ),
        Measure::new(
            format!("dispatch against a bare claim loop, {pending} pending"),
            "timers/s",
            of_bare(with),
            GOAL_OF_BARE,
        ),
        Measure::new(format!("dispatch with {pending} pending against none"), "timers/s", of_empty, GOAL_OF_EMPTY),
    ]
}

/// Timers per second of both sides.
#[derive(Clone, Copy, Debug)]
struct Round {
    ours: Side,
    bare: Side,
}

/// What filling a database came to.
#[derive(Clone, Copy, Debug)]
struct Filled {
    per_s: f64,
    grown_bytes: Option<i64>,
}

impl Filled {
    fn bytes_each(self, pending: usize) -> Option<f64> {
        self.grown_bytes.filter(|_| pending > 0).map(|bytes| (bytes as f64 / pending as f64).round())
    }

    /// Fewer than half a million timers say nothing about memory: the database's caches, of a fixed size, are larger.
    fn check(self, pending: usize) -> Option<Check> {
        let grown = self.grown_bytes.filter(|_| pending >= 500_000)?;
        let mib = grown as f64 / f64::from(1 << 20) * 1e6 / pending as f64;
        Some(Check {
            name: "memory for a million waiting timers",
            found: format!("{mib:.0} MiB"),
            wanted: format!("at most {MIB_PER_MILLION_MAX:.0} MiB"),
            ok: mib <= MIB_PER_MILLION_MAX,
        })
    }
}

/// A database with a shop whose flow is live.
struct Ground {
    scratch: Scratch,
    app: App,
    document: FlowDoc,
    /// Subjects so far: each round has new ones.
    subjects: u64,
    /// Far-future timers.
    waiting: usize,
}

impl Ground {
    fn open(data_dir: &Path, url: Option<&str>) -> anyhow::Result<Self> {
        let scratch = Scratch::open(data_dir, url)?;
        let app = subjects::app(&scratch.db, "unused")?;
        let parsed = flow::document::parse(&flow_text(FLOW)?);
        let document = parsed.map_err(|problems| anyhow::anyhow!("{FLOW}: {problems:?}"))?;
        Ok(Self { scratch, app, document, subjects: 0, waiting: 0 })
    }

    /// Creates timers for the far future, in the order of their keys: so a million takes seconds.
    fn fill(&mut self, count: usize) -> anyhow::Result<Filled> {
        let before = resident_bytes();
        let began = Stopwatch::start();
        let now = self.app.now();
        let mut random: Vec<_> = (0..count).map(|n| self.key(&["pending", &n.to_string()], now)).collect();
        random.sort_unstable();
        let due = |place: usize| now.plus_ms(30 * DAY_MS + i64::try_from(place).unwrap_or(i64::MAX));
        let timers =
            random.into_iter().enumerate().map(|(place, (enrollment, id))| timer(enrollment, id, due(place), 1));
        put_timers(&self.app, timers)?;
        self.waiting += count;
        let per_s = Side::since(&began, count as u64).per_s;
        let grown = |after: u64| i64::try_from(after).ok()?.checked_sub(i64::try_from(before?).ok()?);
        Ok(Filled { per_s, grown_bytes: resident_bytes().and_then(grown) })
    }

    /// Keys as the service makes them: an enrollment's follows from its subject, so neighbours in time are none on disk.
    fn key(&self, of: &[&str], now: Timestamp) -> (EnrollmentId, TimerId) {
        (EnrollmentId::derive(of), TimerId::new(now, &*self.app.rng))
    }

    /// Bare, then ours: neither sees the other's timers.
    fn round(&mut self, due: usize) -> anyhow::Result<Round> {
        let now = self.app.now();
        let base = self.subjects.to_string();
        let new = |n: usize| {
            let (enrollment, id) = self.key(&["bare", &base, &n.to_string()], now);
            timer(enrollment, id, now, 1)
        };
        put_timers(&self.app, (0..due).map(new))?;
        let app = self.app.clone();
        let bare = drain(&self.app, due, move |tx| claim_and_mark(&app, tx))?;
        self.put_subjects(due)?;
        let app = self.app.clone();
        let ours = drain(&self.app, due, move |tx| pump::fire_timers(&app, tx, BATCH))?;
        Ok(Round { ours, bare })
    }

    /// Shoppers who left a cart a day ago, each with an enrollment whose wait is over now.
    fn put_subjects(&mut self, count: usize) -> anyhow::Result<()> {
        let now = self.app.now();
        let mut numbers: Vec<u64> = (self.subjects..).take(count).collect();
        self.subjects += count as u64;
        while !numbers.is_empty() {
            let part = numbers.split_off(numbers.len().saturating_sub(PREPARE));
            let (app, document) = (self.app.clone(), self.document.clone());
            write(&*self.app.store, move |tx| part.iter().try_for_each(|n| put_subject(&app, tx, &document, *n, now)))?;
        }
        Ok(())
    }

    fn checks(&self, settings: &Settings) -> anyhow::Result<Vec<Check>> {
        let touches_max = 100_000;
        let now = self.app.now().plus_ms(MINUTE_MS);
        let (counts, touches) =
            read(&*self.app.store, move |tx| Ok((tx.timer_counts()?, tx.due_touches(now, touches_max)?.len())))?;
        let lateness = counts.lateness_ms_min;
        let planned = i64::try_from(self.subjects).unwrap_or(i64::MAX).min(touches_max);
        let touches = i64::try_from(touches).unwrap_or(i64::MAX);
        Ok(vec![
            Check::equal(
                "timers pending + done + cancelled = created",
                counts.pending + counts.done + counts.cancelled,
                counts.created,
            ),
            Check::equal("timers that still wait", counts.pending, i64::try_from(settings.pending).unwrap_or(i64::MAX)),
            Check::equal("touches planned by those that fired", touches, planned),
            Check {
                name: "least lateness of a timer",
                found: lateness.map_or_else(|| "none fired".into(), |ms| format!("{ms} ms")),
                wanted: "0 ms or more".into(),
                ok: lateness.is_some_and(|ms| ms >= 0),
            },
        ])
    }
}

fn timer(enrollment: EnrollmentId, id: TimerId, due_at: Timestamp, revision: i64) -> Timer {
    Timer { id, shop: shop_id(), enrollment, due_at, revision }
}

fn put_timers(app: &App, timers: impl Iterator<Item = Timer>) -> anyhow::Result<()> {
    let mut timers = timers.peekable();
    while timers.peek().is_some() {
        let part: Vec<Timer> = timers.by_ref().take(10 * PREPARE).collect();
        write(&*app.store, move |tx| tx.put_timers(&part))?;
    }
    Ok(())
}

/// An enrollment as the engine makes it, moved to the step before its last touch.
fn put_subject(app: &App, tx: &mut dyn Tx, document: &FlowDoc, number: u64, now: Timestamp) -> StoreResult<()> {
    let left_at = now.plus_ms(-DAY_MS);
    let subject = Subject::new(number, left_at);
    subject.put(tx)?;
    let request = EnterRequest {
        shop: shop_id(),
        version: 1,
        subject: EnrollmentSubject::Cart(subject.cart.latest.key.clone()),
        shopper: subject.cart.shopper,
        anchor_at: left_at,
        time_zone: "Europe/Berlin".into(),
        now: left_at,
    };
    let (mut enrollment, _) = enter(document, request);
    enrollment.step = STEP.into();
    enrollment.used_steps = vec!["reminder".into()];
    enrollment.due_at = Some(now);
    enrollment.revision = 2;
    tx.put_enrollments(std::slice::from_ref(&enrollment))?;
    tx.put_timers(&[timer(enrollment.id, TimerId::new(left_at, &*app.rng), now, enrollment.revision)])
}

/// The reference: what no dispatcher can do without.
fn claim_and_mark(app: &App, tx: &mut dyn Tx) -> StoreResult<usize> {
    let now = app.now();
    let timers = tx.claim_due_timers(now, now.plus_ms(MINUTE_MS), BATCH)?;
    tx.finish_timers(&timers, now)?;
    Ok(timers.len())
}

/// Fires until nothing is due; the rate. One transaction after the other, as the service does it.
fn drain<F>(app: &App, due: usize, fire: F) -> anyhow::Result<Side>
where
    F: Fn(&mut dyn Tx) -> StoreResult<usize> + Clone + Send + 'static,
{
    let began = Stopwatch::start();
    let mut fired = 0;
    loop {
        let fire = fire.clone();
        let count = write(&*app.store, move |tx| fire(tx)).context("timers could not be fired")?;
        if count == 0 {
            break;
        }
        fired += count;
    }
    let side = Side::since(&began, fired as u64);
    ensure!(fired == due, "{fired} timers fired where {due} were due");
    Ok(side)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_small_run_loses_nothing_and_plans_every_touch() {
        let data = tempfile::tempdir().expect("a folder");
        let settings = Settings { pending: 700, due: 600, pairs: 1, database: None };
        let report = run(data.path(), &settings).expect("runs");
        assert!(report.checks.iter().all(|check| check.ok), "{:#?}", report.checks);
        assert_eq!(report.measures.len(), 3);
        assert!(report.measures.iter().all(|m| m.rows.len() == 1 && m.ratio > 0.0));
        assert_eq!(std::fs::read_dir(data.path()).expect("a folder").count(), 0, "the folders are removed");
    }
}
