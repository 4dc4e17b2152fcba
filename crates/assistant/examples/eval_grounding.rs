//! Scores the verifier of free drafts: `cargo run --release -p assistant --example eval_grounding -- FILE|COUNT [TODAY [print]]`.
//! A number makes that many drafts instead of reading them; `print` writes them out instead of judging them.

use assistant::eval::grounding::{generate, run, score};

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let today = arguments.get(1).map_or("2026-11-20", String::as_str).parse();
    let (Some(from), Ok(today)) = (arguments.first(), today) else {
        eprintln!("usage: eval_grounding FILE|COUNT [TODAY]");
        std::process::exit(2);
    };
    if let (Some("print"), Ok(count)) = (arguments.get(2).map(String::as_str), from.parse()) {
        for case in generate(7, count, today) {
            println!("{}", serde_json::to_string(&case).unwrap_or_default());
        }
        return;
    }
    let scored = match from.parse::<usize>() {
        Ok(count) => score(&generate(7, count, today), today).map_err(|e| e.to_string()),
        Err(_) => {
            std::fs::File::open(from).map_err(|e| e.to_string()).and_then(|f| run(f, today).map_err(|e| e.to_string()))
        }
    };
    match scored {
        Ok(report) => println!("{}", serde_json::to_string_pretty(&report).unwrap_or_default()),
        Err(error) => {
            eprintln!("{error}");
            std::process::exit(1);
        }
    }
}
