//! The command line. One subcommand = one file; every command that reports takes `--json`.
//!
//! To add a command: a file here with an `Args` and a `run`, a variant of [`Command`], an arm in [`run`].

pub(crate) mod backtest;
mod backup;
mod bench;
mod chat;
mod demo;
mod doctor;
mod eval;
mod explain;
mod flows;
mod grant;
mod import;
mod init;
mod policy;
mod report;
mod serve;
pub mod verify;

use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::Arc;

use clap::{Parser, Subcommand};
use storage::{Db, Hold};
use tracing_subscriber::EnvFilter;

use crate::config::Draft;
use crate::wiring;

/// Win back abandoned carts, and prove what it earned.
#[derive(Debug, Parser)]
#[command(name = "cartwright", version, about, after_help = "Start with:  cartwright demo")]
pub struct Cli {
    /// Where database, keys and backups lie.
    #[arg(long, global = true, env = "CARTWRIGHT_DATA_DIR", value_name = "DIR")]
    data_dir: Option<PathBuf>,
    /// Configuration file.
    #[arg(long, global = true, env = "CARTWRIGHT_CONFIG", default_value = "cartwright.toml", value_name = "FILE")]
    config: PathBuf,
    /// More words in the log (repeat for more).
    #[arg(long, short, global = true, action = clap::ArgAction::Count)]
    verbose: u8,
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// The whole product on a made-up shop, on a fast clock, without accounts
    Demo(demo::Args),
    /// The service
    Serve(serve::Args),
    /// Connect a shop
    Init(init::Args),
    /// Take in catalogue, events or orders from files
    Import(import::Args),
    /// Check flows, or see what they would have done
    Flows(flows::Args),
    /// Talk to the assistant of the made-up shop in the terminal
    Chat(chat::Args),
    /// Decision tables: check, test, decide, replay
    Policy(policy::Args),
    /// Score the built-in parts on a file
    Eval(eval::Args),
    /// Why a cart or touch is what it is
    Explain(explain::Args),
    /// Figures for the owner
    Report(report::Args),
    /// Audit a shop's data: what is missing or contradicts itself, what it cost, and how to mend it
    Doctor(doctor::Args),
    /// Check the stored invariants
    Verify(verify::Args),
    /// Write a backup while the service runs
    Backup(backup::BackupArgs),
    /// Bring a backup back; sending stays off until `verify` passes
    Restore(backup::RestoreArgs),
    /// Measure this machine
    Bench(bench::Args),
}

impl Cli {
    /// Logs go to standard error; `CARTWRIGHT_LOG` overrides (`info`, `app=debug`).
    pub fn start_logging(&self) {
        let level = match (self.verbose, &self.command) {
            (0, Command::Serve(_)) => "info",
            (0, _) => "warn",
            (1, _) => "info",
            _ => "debug",
        };
        let filter = EnvFilter::try_from_env("CARTWRIGHT_LOG").unwrap_or_else(|_| EnvFilter::new(level));
        tracing_subscriber::fmt().with_env_filter(filter).with_writer(std::io::stderr).init();
    }
}

/// Runs the command.
///
/// # Errors
/// With words for the operator.
pub fn run(cli: Cli) -> anyhow::Result<ExitCode> {
    let place = Place { data_dir: cli.data_dir, config: cli.config };
    match cli.command {
        Command::Demo(args) => demo::run(&place, args),
        Command::Serve(args) => serve::run(&place, args),
        Command::Init(args) => init::run(&place, args),
        Command::Import(args) => import::run(&place, args),
        Command::Flows(args) => flows::run(&place, args),
        Command::Chat(args) => chat::run(args),
        Command::Policy(args) => policy::run(args),
        Command::Eval(args) => eval::run(args),
        Command::Explain(args) => explain::run(&place, args),
        Command::Report(args) => report::run(&place, args),
        Command::Doctor(args) => doctor::run(&place, &args),
        Command::Verify(args) => verify::run(&place, args),
        Command::Backup(args) => backup::backup(&place, args),
        Command::Restore(args) => backup::restore(&place, args),
        Command::Bench(args) => bench::run(&place, args),
    }
}

/// Where things lie.
#[derive(Clone, Debug)]
pub struct Place {
    data_dir: Option<PathBuf>,
    config: PathBuf,
}

impl Place {
    /// The data folder: as given, else `data`.
    #[must_use]
    pub fn data_dir(&self) -> PathBuf {
        self.data_dir.clone().unwrap_or_else(|| "data".into())
    }

    /// The demo's data folder: as given, else `data/demo`.
    #[must_use]
    pub fn demo_dir(&self) -> PathBuf {
        self.data_dir.clone().unwrap_or_else(|| Path::new("data").join("demo"))
    }

    /// The folder to look into: as given, else `data` when a database lies there, else the demo's.
    #[must_use]
    pub fn existing_dir(&self) -> PathBuf {
        let (own, demo) = (self.data_dir(), self.demo_dir());
        if self.data_dir.is_none() && !own.join(DATABASE_FILE).exists() && demo.join(DATABASE_FILE).exists() {
            eprintln!("no database in {}, looking at the demo's in {}", own.display(), demo.display());
            return demo;
        }
        own
    }

    /// Opens the database that is there.
    ///
    /// # Errors
    /// When there is none, or it cannot be opened.
    pub fn open_existing(&self) -> anyhow::Result<Arc<Db>> {
        let dir = self.existing_dir();
        let url = Draft::read(&self.config)?.database(&dir);
        if let Some(file) = url.strip_prefix("sqlite:")
            && file != ":memory:"
            && !Path::new(file).exists()
        {
            anyhow::bail!(
                "there is no database at {file}; run `cartwright demo`, `cartwright init` or give --data-dir"
            );
        }
        wiring::open_database(&dir, &url)
    }

    /// Takes the database for this process alone: for commands that write what a running service keeps in memory.
    ///
    /// # Errors
    /// When another process has it.
    pub fn hold(&self) -> anyhow::Result<Hold> {
        let dir = self.data_dir();
        wiring::hold(&dir, &Draft::read(&self.config)?.database(&dir))
    }

    /// Opens the database, making it when it is not there.
    ///
    /// # Errors
    /// When it cannot be opened.
    pub fn open(&self) -> anyhow::Result<Arc<Db>> {
        let dir = self.data_dir();
        let url = Draft::read(&self.config)?.database(&dir);
        wiring::open_database(&dir, &url)
    }
}

/// Name of the SQLite file in a data folder.
pub const DATABASE_FILE: &str = "cartwright.db";
/// Present while sending is off: after a restore, until `verify` has passed.
pub const EMBARGO_FILE: &str = "EMBARGO";

/// An exit code by whether all is well.
#[must_use]
pub fn exit_code(ok: bool) -> ExitCode {
    if ok { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}
