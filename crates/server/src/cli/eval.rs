//! `cartwright eval`: scores the built-in parts on a file. The scoring is the parts' own (`assistant::eval`, …); here are
//! arguments and print.

use std::fs::File;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::Instant;

use anyhow::Context;
use assistant::eval::{grounding, injection, intents, language, policy};
use assistant::understand::intent::Intents;
use assistant::understand::language::{Detector, Priors};
use discovery::SearchSettings;
use discovery::eval::search;
use domain::money::Currency;
use serde::Serialize;

use super::exit_code;

/// Largest share of sound drafts that may be refused.
const FALSE_REJECTIONS_MAX: f64 = 0.02;

/// Score the built-in parts on a file.
#[derive(Debug, clap::Args)]
#[command(
    arg_required_else_help = true,
    after_help = "Examples:\n  cartwright eval intents --test messages.csv --json\n  \
                  cartwright eval intents --train own.csv --test queries.csv\n  \
                  cartwright eval language --test langid.csv.gz\n  \
                  cartwright eval policy --tau2 taubench_retail --tasks taubench_retail/tau2_tasks.json"
)]
pub struct Args {
    #[command(subcommand)]
    what: What,
}

#[derive(Debug, clap::Subcommand)]
enum What {
    /// What messages want: the built-in intents (CSV lang,intent,text), or a shop's own (--train, CSV sentence,label)
    Intents(IntentsArgs),
    /// Which language messages are in (CSV lang,text or lang,kind,text; gzip)
    Language(LanguageArgs),
    /// Order tools under policy tables, on the shop of τ²-bench
    Policy(PolicyArgs),
    /// Free drafts: which claim something that no fact says (JSON lines, or generated ones)
    Grounding(GroundingArgs),
    /// A model that always does the worst, with attacks in messages, products, notes and mails
    Injection(InjectionArgs),
    /// Catalogue search against rated products
    Search(SearchArgs),
}

#[derive(Debug, clap::Args)]
struct GroundingArgs {
    /// Drafts with their facts and labels, one JSON object a line
    #[arg(long, value_name = "FILE", required_unless_present = "generate", conflicts_with = "generate")]
    drafts: Option<PathBuf>,
    /// Make so many drafts in all languages instead
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u32).range(1..=1_000_000))]
    generate: Option<u32>,
    /// What the made drafts follow from
    #[arg(long, default_value_t = 7)]
    seed: u64,
    /// The day that relative days count from
    #[arg(long, value_name = "DATE", default_value = "2026-11-20")]
    today: jiff::civil::Date,
    /// Machine-readable
    #[arg(long)]
    json: bool,
}

#[derive(Debug, clap::Args)]
struct InjectionArgs {
    /// Texts (CSV source,id,is_attack,language,text,kind; gzip)
    #[arg(long, value_name = "FILE")]
    input: PathBuf,
    /// What the worst model does follows from this number
    #[arg(long, default_value_t = 7)]
    seed: u64,
    /// Machine-readable
    #[arg(long)]
    json: bool,
}

#[derive(Debug, clap::Args)]
struct SearchArgs {
    /// Products, one JSON object a line (gzip)
    #[arg(long, value_name = "FILE")]
    catalog: PathBuf,
    /// Queries with rated products (CSV; gzip)
    #[arg(long, value_name = "FILE")]
    ratings: PathBuf,
    /// Language of the titles
    #[arg(long, default_value = "en")]
    language: String,
    /// Currency of prices in queries
    #[arg(long, default_value = "EUR")]
    currency: String,
    /// Machine-readable
    #[arg(long)]
    json: bool,
}

#[derive(Debug, clap::Args)]
struct IntentsArgs {
    /// Messages with the right answers
    #[arg(long, value_name = "FILE")]
    test: PathBuf,
    /// Sentences to learn a shop's own intents from; without it the built-in intents are scored
    #[arg(long, value_name = "FILE")]
    train: Option<PathBuf>,
    /// Find out each message's language instead of reading it from the file
    #[arg(long, conflicts_with = "train")]
    detect: bool,
    /// Machine-readable
    #[arg(long)]
    json: bool,
}

#[derive(Debug, clap::Args)]
struct LanguageArgs {
    /// Texts with their languages
    #[arg(long, value_name = "FILE")]
    test: PathBuf,
    /// Choose among the languages of the file alone, as a shop that answers in these would
    #[arg(long)]
    only_listed: bool,
    /// Machine-readable
    #[arg(long)]
    json: bool,
}

#[derive(Debug, clap::Args)]
struct PolicyArgs {
    /// Folder with `tau2_db.json.gz`
    #[arg(long, value_name = "DIR")]
    tau2: PathBuf,
    /// Tasks with their recorded actions
    #[arg(long, value_name = "FILE")]
    tasks: PathBuf,
    /// Machine-readable
    #[arg(long)]
    json: bool,
}

/// Scores.
///
/// # Errors
/// When a file cannot be read or is of another kind.
#[expect(clippy::disallowed_methods, reason = "a score tells how long it took")]
pub fn run(args: Args) -> anyhow::Result<ExitCode> {
    let begun = Instant::now();
    match args.what {
        What::Intents(args) => {
            let clock = || u64::try_from(begun.elapsed().as_nanos()).unwrap_or(u64::MAX);
            let detect = |text: &str| -> Vec<(String, f32)> {
                let found = Detector::embedded().detect(text, &Priors::default());
                found.candidates.iter().take(3).map(|c| (c.language.to_owned(), c.probability)).collect()
            };
            let mut options = intents::Options { clock: &clock, detect: None };
            if args.detect {
                options.detect = Some(&detect);
            }
            let test = open(&args.test)?;
            match &args.train {
                Some(train) => tell(&intents::run_own(open(train)?, test, options)?, args.json)?,
                None => tell(&intents::run_builtin(Intents::embedded(), test, options)?, args.json)?,
            }
            Ok(ExitCode::SUCCESS)
        }
        What::Language(args) => {
            let options = language::LanguageOptions { only_listed: args.only_listed };
            let report = language::run(open(&args.test)?, Detector::embedded(), options, &|| begun.elapsed())?;
            tell(&report, args.json)?;
            Ok(ExitCode::SUCCESS)
        }
        What::Policy(args) => {
            let report = policy::run(&args.tau2, &args.tasks)?;
            tell(&report, args.json)?;
            let right = report.golden_allowed == report.golden_actions
                && report.state_equal == report.tasks
                && report.forbidden_refused == report.forbidden_tried;
            Ok(exit_code(right))
        }
        What::Grounding(args) => grounding(&args),
        What::Injection(args) => {
            let report = injection::run(open(&args.input)?, args.seed)?;
            tell(&report, args.json)?;
            Ok(exit_code(report.violations == 0))
        }
        What::Search(args) => {
            let currency = Currency::from_code(&args.currency)
                .with_context(|| format!("{} is no currency of ISO 4217", args.currency))?;
            let settings = SearchSettings { language: args.language, synonyms: vec![], currency };
            let clock = move || u64::try_from(begun.elapsed().as_nanos()).unwrap_or(u64::MAX);
            tell(&search::run(open(&args.catalog)?, open(&args.ratings)?, settings, clock)?, args.json)?;
            Ok(ExitCode::SUCCESS)
        }
    }
}

fn grounding(args: &GroundingArgs) -> anyhow::Result<ExitCode> {
    let report = match (&args.drafts, args.generate) {
        (Some(file), _) => grounding::run(open(file)?, args.today)?,
        (None, count) => {
            let count = usize::try_from(count.unwrap_or(0))?;
            grounding::score(&grounding::generate::generate(args.seed, count, args.today), args.today)?
        }
    };
    let (leaks, refused) = (&report.leaks, &report.false_rejections);
    let flat = serde_json::json!({
        "drafts": report.drafts,
        "leaks": leaks.count,
        "leaks_of": leaks.of,
        "leak_ids": leaks.ids,
        "false_rejections": refused.count,
        "false_rejections_of": refused.of,
        "false_rejection_share": refused.share,
        "false_rejection_ids": refused.ids,
        "why": report.why,
        "by_language": report.by_language,
    });
    tell(&flat, args.json)?;
    Ok(exit_code(leaks.count == 0 && refused.share <= FALSE_REJECTIONS_MAX))
}

fn open(path: &Path) -> anyhow::Result<File> {
    File::open(path).with_context(|| format!("cannot read {}", path.display()))
}

/// The whole report for machines; for people its plain figures, a line each.
fn tell(report: &impl Serialize, json: bool) -> anyhow::Result<()> {
    let value = serde_json::to_value(report)?;
    if json {
        println!("{}", serde_json::to_string_pretty(&value)?);
        return Ok(());
    }
    for (name, figure) in value.as_object().into_iter().flatten() {
        match figure {
            serde_json::Value::Number(number) => match number.as_f64().filter(|_| !number.is_i64()) {
                Some(share) => println!("{name:28} {share:.4}"),
                None => println!("{name:28} {number}"),
            },
            serde_json::Value::String(text) => println!("{name:28} {text}"),
            serde_json::Value::Bool(yes) => println!("{name:28} {yes}"),
            serde_json::Value::Array(list) if !list.is_empty() => {
                println!("{name:28} {} (see --json)", list.len());
            }
            serde_json::Value::Object(map) if !map.is_empty() => {
                println!("{name:28} {} entries (see --json)", map.len());
            }
            _ => {}
        }
    }
    Ok(())
}
