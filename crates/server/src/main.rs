//! The `cartwright` binary: configuration, wiring, command line, doors. The one place where adapters are chosen.

mod bench;
mod cli;
mod clock;
mod config;
mod demo;
mod http;
mod serve;
mod view;
mod wiring;

use clap::Parser;

fn main() -> std::process::ExitCode {
    let command = cli::Cli::parse();
    command.start_logging();
    match cli::run(command) {
        Ok(code) => code,
        Err(error) => {
            eprintln!("cartwright: {error:#}");
            std::process::ExitCode::FAILURE
        }
    }
}
