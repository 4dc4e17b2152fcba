//! `cartwright eval`: scores the built-in parts on a file. The scoring is the parts' own (`assistant::eval`, …); here are
//! arguments and print.
//!
//! To add a score: a variant of [`What`], and its arguments and print in the module of its part.

mod assistant;
mod discovery;
mod insight;

use std::fs::File;
use std::path::Path;
use std::process::ExitCode;
use std::time::{Duration, Instant};

use anyhow::Context;
use serde::Serialize;
use serde_json::Value;

use super::exit_code;

/// Entries of a map that are shown to people one by one; of a longer one only the number is told.
const SHOWN_MAX: usize = 12;

/// Score the built-in parts on a file.
#[derive(Debug, clap::Args)]
#[command(
    arg_required_else_help = true,
    after_help = "Examples:\n  cartwright eval intents --test messages.csv --json\n  \
                  cartwright eval intents --train own.csv --test queries.csv\n  \
                  cartwright eval language --test langid.csv.gz\n  \
                  cartwright eval policy --tau2 taubench_retail --tasks taubench_retail/tau2_tasks.json\n  \
                  cartwright eval conversations conversations --json\n  \
                  cartwright eval search --catalog products.jsonl.gz --ratings ratings.csv --json\n  \
                  cartwright eval sessions --train train_sessions.txt.gz --test test_sessions.txt.gz\n  \
                  cartwright eval complements --orders online_retail.csv.gz\n  \
                  cartwright eval uplift --train training.csv --test test.csv --treatment Promotion --treated Yes \\\n    \
                  --control No --outcome purchase --value 10 --cost 0.15\n  \
                  cartwright eval intervals --json\n  \
                  cartwright eval purchase --data online_shoppers_intention.csv.gz"
)]
pub struct Args {
    #[command(subcommand)]
    what: What,
}

#[derive(Debug, clap::Subcommand)]
enum What {
    /// What messages want: the built-in intents (CSV lang,intent,text), or a shop's own (--train, CSV sentence,label)
    Intents(assistant::Intents),
    /// Which language messages are in (CSV lang,text or lang,kind,text; gzip)
    Language(assistant::Language),
    /// Order tools under policy tables, on the shop of τ²-bench
    Policy(assistant::Policy),
    /// Free drafts: which claim something that no fact says (JSON lines, or generated ones)
    Grounding(assistant::Grounding),
    /// A model that always does the worst, with attacks in messages, products, notes and mails
    Injection(assistant::Injection),
    /// A folder of conversations, each with a shop's state and what must and must not come of every turn (YAML)
    Conversations(assistant::Conversations),
    /// Catalogue search against rated products
    Search(discovery::Search),
    /// What comes next in a session: each next click among the first twenty, learned from other sessions
    Sessions(discovery::Sessions),
    /// What goes with a basket: items left out of real orders, beside popularity and plain counting
    Complements(discovery::Complements),
    /// Who is moved by a touch: the uplift learner on a trial
    Uplift(insight::Uplift),
    /// Intervals that are looked at after every subject, beside the plain test: false alarms and time to a find
    Intervals(insight::Intervals),
    /// Chance of a purchase from a session, with and without the columns that leak it
    Purchase(insight::Purchase),
}

/// Time since the command began.
#[derive(Clone, Copy, Debug)]
struct Elapsed(Instant);

impl Elapsed {
    fn ns(self) -> u64 {
        u64::try_from(self.time().as_nanos()).unwrap_or(u64::MAX)
    }

    fn time(self) -> Duration {
        self.0.elapsed()
    }
}

/// Scores.
///
/// # Errors
/// When a file cannot be read or is of another kind.
#[expect(clippy::disallowed_methods, reason = "a score tells how long it took")]
pub fn run(args: Args) -> anyhow::Result<ExitCode> {
    let clock = Elapsed(Instant::now());
    match args.what {
        What::Intents(args) => assistant::intents(&args, clock),
        What::Language(args) => assistant::language(&args, clock),
        What::Policy(args) => assistant::policy(&args),
        What::Grounding(args) => assistant::grounding(&args),
        What::Injection(args) => assistant::injection(&args),
        What::Conversations(args) => assistant::conversations(&args),
        What::Search(args) => discovery::search(args, clock),
        What::Sessions(args) => discovery::sessions(&args, clock),
        What::Complements(args) => discovery::complements(&args),
        What::Uplift(args) => insight::uplift(args),
        What::Intervals(args) => insight::intervals(&args),
        What::Purchase(args) => insight::purchase(args),
    }
}

fn open(path: &Path) -> anyhow::Result<File> {
    File::open(path).with_context(|| format!("cannot read {}", path.display()))
}

/// An error of a part that was only given readers, with the names of the files.
fn within(files: &[&Path], error: impl std::error::Error + Send + Sync + 'static) -> anyhow::Error {
    let names: Vec<String> = files.iter().map(|file| file.display().to_string()).collect();
    anyhow::Error::new(error).context(format!("cannot score {}", names.join(" and ")))
}

/// The whole report for machines; for people its plain figures, a line each.
fn tell(report: &impl Serialize, json: bool) -> anyhow::Result<()> {
    let value = serde_json::to_value(report)?;
    if json {
        println!("{}", serde_json::to_string_pretty(&value)?);
        return Ok(());
    }
    for (name, figure) in value.as_object().into_iter().flatten() {
        if let Some(text) = plain(figure) {
            println!("{name:28} {text}");
            continue;
        }
        match figure {
            Value::Object(map) if map.len() <= SHOWN_MAX && map.values().all(|inner| plain(inner).is_some()) => {
                for (inner, text) in map.iter().filter_map(|(inner, figure)| Some((inner, plain(figure)?))) {
                    println!("{:28} {text}", format!("{name}.{inner}"));
                }
            }
            Value::Array(list) if !list.is_empty() => println!("{name:28} {} (see --json)", list.len()),
            Value::Object(map) if !map.is_empty() => println!("{name:28} {} entries (see --json)", map.len()),
            _ => {}
        }
    }
    Ok(())
}

/// A single figure.
fn plain(figure: &Value) -> Option<String> {
    match figure {
        Value::Number(number) => Some(match number.as_f64().filter(|_| number.is_f64()) {
            Some(share) => format!("{share:.4}"),
            None => number.to_string(),
        }),
        Value::String(text) => Some(text.clone()),
        Value::Bool(yes) => Some(yes.to_string()),
        _ => None,
    }
}
