//! `eval_intents builtin TEST.csv [LOCALES]` or `eval_intents own TRAIN.csv TEST.csv`: prints the score as JSON.

use std::fs::File;
use std::path::Path;
use std::time::Instant;
use std::{env, error, process};

use assistant::eval::intents::{Options, run_builtin, run_own};
use assistant::understand::intent::Intents;

#[expect(clippy::disallowed_methods, reason = "measuring is what this program is for")]
fn main() {
    let started = Instant::now();
    let clock = move || u64::try_from(started.elapsed().as_nanos()).unwrap_or(u64::MAX);
    match run(&clock) {
        Ok(report) => println!("{report}"),
        Err(error) => {
            eprintln!("failed to score: {error}");
            process::exit(1);
        }
    }
}

fn run(clock: &dyn Fn() -> u64) -> Result<String, Box<dyn error::Error>> {
    let options = Options { clock, detect: None };
    let given: Vec<String> = env::args().skip(1).collect();
    match given.iter().map(String::as_str).collect::<Vec<_>>().as_slice() {
        ["builtin", test, rest @ ..] => {
            let read;
            let intents = match rest.first() {
                Some(folder) => {
                    read = Intents::from_folder(Path::new(folder))?;
                    &read
                }
                None => Intents::embedded(),
            };
            Ok(serde_json::to_string_pretty(&run_builtin(intents, File::open(test)?, options)?)?)
        }
        ["own", train, test] => {
            let report = run_own(File::open(train)?, File::open(test)?, options)?;
            Ok(serde_json::to_string_pretty(&report)?)
        }
        _ => Err("usage: eval_intents builtin TEST.csv [LOCALES] | own TRAIN.csv TEST.csv".into()),
    }
}
