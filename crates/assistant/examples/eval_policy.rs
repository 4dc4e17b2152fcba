//! Scores the order tools on a recorded shop: `cargo run -p assistant --example eval_policy -- DIR TASKS`.

use std::path::Path;

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [dir, tasks] = &arguments[..] else {
        eprintln!("usage: eval_policy DIR TASKS");
        std::process::exit(2);
    };
    match assistant::eval::policy::run(Path::new(dir), Path::new(tasks)) {
        Ok(report) => println!("{}", serde_json::to_string_pretty(&report).unwrap_or_default()),
        Err(error) => {
            eprintln!("{error}");
            std::process::exit(1);
        }
    }
}
