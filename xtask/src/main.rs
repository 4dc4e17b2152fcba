//! The project's own chores: `cargo xtask tidy` checks habits that the compiler does not, `cargo xtask reference` writes
//! the pages that follow from the program itself.
//!
//! To add a habit: a function in [`tidy`] that returns what it found, and a line in its list. To add a generated page: a
//! line in [`reference`].

mod edges;
mod reference;
mod tidy;
mod tree;

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::{Context as _, bail};

const HELP: &str = "\
usage: cargo xtask <task>

  tidy                              check habits: crate directions, file sizes, docs of connectors, migrations …
  reference [--check] [--bin PATH]  write docs/reference from the built program (PATH, or CARTWRIGHT_BIN, or the one in
                                    the target folder); with --check, fail when the pages differ
";

fn main() -> ExitCode {
    match run() {
        Ok(code) => code,
        Err(error) => {
            eprintln!("xtask: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> anyhow::Result<ExitCode> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let root = root()?;
    match arguments.iter().map(String::as_str).collect::<Vec<_>>().as_slice() {
        ["tidy"] => tidy::run(&root),
        ["reference", rest @ ..] => {
            let (mut check, mut binary) = (false, None);
            let mut rest = rest.iter();
            while let Some(flag) = rest.next() {
                match *flag {
                    "--check" => check = true,
                    "--bin" => binary = Some(PathBuf::from(rest.next().context("--bin needs a path")?)),
                    other => bail!("unknown flag {other}\n{HELP}"),
                }
            }
            reference::run(&root, binary, check)
        }
        ["help" | "--help" | "-h"] => {
            print!("{HELP}");
            Ok(ExitCode::SUCCESS)
        }
        _ => bail!("no such task\n{HELP}"),
    }
}

/// The workspace's root: the folder above this crate.
fn root() -> anyhow::Result<PathBuf> {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.parent().map(Path::to_path_buf).context("xtask lies in no workspace")
}
