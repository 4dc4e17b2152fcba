//! Turns of the assistant without a model: a whole turn against the sum of its parts, and how many there are in a second.
//!
//! A turn reads the message, plans in rounds, has its needs answered (here from memory, products by a real search) and forms
//! the text. Its parts are reading, the last round with everything gathered, and forming: what a turn must do at least once.
//! So the ratio tells what asking in rounds and looking things up costs.

mod questions;
mod shop;

use std::time::Duration;

use anyhow::Context as _;
use assistant::dialogue::Dialogue;
use assistant::turn::{self, Effect};
use assistant::understand::read;
use compose::Library;
use serde_json::json;

use super::machine::Machine;
use super::nanoseconds;
use super::report::{Check, Latency, Measure, Report, Row, Side, Stopwatch};
use questions::questions;
use shop::Stand;

/// Longest median time of a turn, as a multiple of its parts'.
const GOAL: f64 = 2.0;
/// Processor time that a turn may take: two cores then do 1,000 in a second.
const PROCESSOR_US_MAX: f64 = 2_000.0;

/// How to measure.
#[derive(Clone, Copy, Debug)]
pub struct Settings {
    /// Products of the made-up shop.
    pub products: usize,
    /// How often all questions are asked in one pair.
    pub rounds: usize,
    /// Pairs.
    pub pairs: usize,
    /// How long turns are counted, on one thread and then on all cores.
    pub time: Duration,
}

/// Measures.
///
/// # Errors
/// When a question cannot be answered.
pub fn run(settings: Settings) -> anyhow::Result<Report> {
    let machine = Machine::read();
    eprintln!("indexing {} made-up products …", settings.products);
    let stand = Stand::new(settings.products)?;
    let questions = questions(&stand);
    // Languages are loaded at their first use.
    let (mut understood, mut troubled) = (0, 0);
    for text in &questions {
        let effects = whole(&stand, text)?.reply.effects;
        let fetched = |why: &[&str]| {
            effects.iter().any(|e| matches!(e, Effect::HandOff { reason, .. } if why.contains(&reason.as_str())))
        };
        troubled += i64::from(fetched(&["trouble"]));
        understood += i64::from(!fetched(&["trouble", "not_understood"]));
    }
    let mut parts = Parts::default();
    let mut rows = Vec::new();
    for _ in 0..settings.pairs {
        rows.push(pair(&stand, &questions, settings.rounds, &mut parts)?);
    }
    let cores = machine.cores;
    let one = throughput(&stand, &questions, settings.time, 1)?;
    let all = throughput(&stand, &questions, settings.time, cores)?;
    let mut checks = vec![Check::equal("questions that ended in trouble", troubled, 0)];
    if let Some(used) = all.processor_us {
        checks.push(Check::at_most("processor time of a turn", used, PROCESSOR_US_MAX, "µs"));
    }
    Ok(Report {
        bench: "turns",
        machine,
        database: None,
        settings: json!({
            "products": settings.products, "questions": questions.len(), "rounds": settings.rounds,
            "pairs": settings.pairs, "seconds": settings.time.as_secs_f64(),
        }),
        measures: vec![Measure::at_most(
            "a whole turn against the sum of its parts, median times",
            "turns/s on one thread",
            rows,
            GOAL,
        )],
        figures: figures(parts, [("one_thread", one), ("all_cores", all)], cores, understood),
        checks,
    })
}

fn whole(stand: &Stand, text: &str) -> anyhow::Result<turn::Outcome> {
    turn::run(&stand.scene(), &Dialogue::default(), &stand.context(), text, &mut |need| stand.answer(need))
        .with_context(|| format!("no answer to {text:?}"))
}

/// Nanoseconds of each part of each turn.
#[derive(Default)]
struct Parts {
    read: Vec<u64>,
    needs: Vec<u64>,
    plan: Vec<u64>,
    form: Vec<u64>,
    /// Longest turn and its question.
    slowest: (u64, String),
}

/// Each question as a whole turn, then in its parts.
fn pair(stand: &Stand, questions: &[String], rounds: usize, parts: &mut Parts) -> anyhow::Result<Row> {
    let now = nanoseconds();
    let (mut turns, mut sums) = (Vec::new(), Vec::new());
    for text in (0..rounds).flat_map(|_| questions) {
        let start = now();
        let outcome = std::hint::black_box(whole(stand, text)?);
        let took = now() - start;
        turns.push(took);
        if took > parts.slowest.0 {
            parts.slowest = (took, text.clone());
        }
        let (scene, dialogue, context) = (stand.scene(), Dialogue::default(), stand.context());
        let mut times = [0_u64; 4];
        let mut timed = |at: usize, work: &mut dyn FnMut()| {
            let start = now();
            work();
            times[at] = now() - start;
        };
        timed(0, &mut || drop(std::hint::black_box(read(text, &context))));
        timed(1, &mut || {
            for (need, _) in &outcome.gathered.0 {
                std::hint::black_box(stand.answer(need));
            }
        });
        timed(2, &mut || {
            drop(std::hint::black_box(turn::next(&scene, &dialogue, &outcome.understanding, &outcome.gathered)));
        });
        let (wanted, lines) = ([outcome.understanding.language.as_str(), &stand.shop.locale], &outcome.reply.lines);
        timed(3, &mut || {
            let answer = compose::answer(Library::embedded(), &wanted, lines, scene.now);
            drop(std::hint::black_box(answer));
        });
        let [read_ns, needs_ns, plan_ns, form_ns] = times;
        parts.read.push(read_ns);
        parts.needs.push(needs_ns);
        parts.plan.push(plan_ns);
        parts.form.push(form_ns);
        sums.push(read_ns + plan_ns + form_ns);
    }
    let side = |times: Vec<u64>| {
        let seconds = times.iter().sum::<u64>() as f64 / 1e9;
        Side { per_s: times.len() as f64 / seconds.max(1e-9), processor_us: None, latency: Latency::of_ns(times) }
    };
    Ok(Row::by_median_time(side(turns), side(sums)))
}

/// Whole turns for a while on so many threads, each beginning at another question.
fn throughput(stand: &Stand, questions: &[String], time: Duration, threads: usize) -> anyhow::Result<Side> {
    let started = Stopwatch::start();
    let work = |thread: usize| -> anyhow::Result<Vec<u64>> {
        let (now, mut times) = (nanoseconds(), Vec::new());
        for text in questions.iter().cycle().skip(thread * questions.len() / threads) {
            if started.elapsed() >= time {
                break;
            }
            let start = now();
            std::hint::black_box(whole(stand, text)?);
            times.push(now() - start);
        }
        Ok(times)
    };
    let done: anyhow::Result<Vec<Vec<u64>>> = std::thread::scope(|scope| {
        let running: Vec<_> = (0..threads).map(|thread| scope.spawn(move || work(thread))).collect();
        running.into_iter().map(|t| t.join().map_err(|_| anyhow::anyhow!("a thread ended badly"))?).collect()
    });
    let times = done?.concat();
    Ok(Side { latency: Latency::of_ns(times.clone()), ..Side::since(&started, times.len() as u64) })
}

fn figures(
    parts: Parts,
    sides: [(&str, Side); 2],
    cores: usize,
    understood: i64,
) -> serde_json::Map<String, serde_json::Value> {
    let tenth = |value: f64| (value * 10.0).round() / 10.0;
    let mut figures = serde_json::Map::new();
    figures.insert("understood".into(), json!(understood));
    figures.insert("cores".into(), json!(cores));
    for (name, side) in sides {
        figures.insert(format!("{name}_turns_per_s"), json!(tenth(side.per_s)));
        figures.insert(format!("{name}_processor_us"), json!(side.processor_us.map(tenth)));
        figures.insert(format!("{name}_p50_us"), json!(side.latency.map(|l| tenth(l.p50_us))));
        figures.insert(format!("{name}_p99_us"), json!(side.latency.map(|l| tenth(l.p99_us))));
    }
    figures.insert("slowest_ms".into(), json!(tenth(parts.slowest.0 as f64 / 1e6)));
    figures.insert("slowest_question".into(), json!(parts.slowest.1));
    let parts = [("read", parts.read), ("needs", parts.needs), ("plan", parts.plan), ("form", parts.form)];
    for (name, times) in parts {
        let latency = Latency::of_ns(times);
        figures.insert(format!("{name}_p50_us"), json!(latency.map(|l| tenth(l.p50_us))));
        figures.insert(format!("{name}_p99_us"), json!(latency.map(|l| tenth(l.p99_us))));
    }
    figures
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_question_is_answered_in_its_language() {
        let stand = Stand::new(300).expect("indexed");
        let questions = questions(&stand);
        assert_eq!(questions.len(), 40);
        let mut locales = std::collections::BTreeSet::new();
        for text in &questions {
            assert!(!text.contains(['{', '}']), "{text}");
            let outcome = whole(&stand, text).expect("answers");
            assert!(!outcome.answer.text.trim().is_empty(), "{text}");
            locales.insert(outcome.answer.locale);
        }
        assert!(locales.len() >= 10, "{locales:?}");
    }

    #[test]
    fn turns_are_counted_on_all_threads() {
        let stand = Stand::new(50).expect("indexed");
        let questions = questions(&stand);
        let side = throughput(&stand, &questions, Duration::from_millis(30), 2).expect("runs");
        assert!(side.per_s > 0.0 && side.latency.is_some());
    }
}
