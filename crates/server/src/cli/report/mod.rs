//! `cartwright report`: figures for the owner. One report = one file.
//!
//! To add one: a file here with an `Args` and a `run`, a variant of [`What`], an arm in [`run`].

mod recommendations;

use std::process::ExitCode;

use super::Place;

/// Figures for the owner.
#[derive(Debug, clap::Args)]
#[command(
    after_help = "Examples:\n  cartwright report recommendations\n  cartwright report recommendations --shop my-shop --json"
)]
pub struct Args {
    #[command(subcommand)]
    what: What,
}

#[derive(Debug, clap::Subcommand)]
enum What {
    /// What recommendations bring, beside browsers that by lot see none
    Recommendations(recommendations::Args),
}

/// Prints a report.
///
/// # Errors
/// When the database cannot be read.
pub fn run(place: &Place, args: Args) -> anyhow::Result<ExitCode> {
    match args.what {
        What::Recommendations(args) => recommendations::run(place, args),
    }
}
