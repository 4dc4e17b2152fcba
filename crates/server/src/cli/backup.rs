//! `cartwright backup` and `restore`.

use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::Context;

use super::{EMBARGO_FILE, Place, exit_code};

/// Write a backup; the service may go on meanwhile. Keep `secret.key` apart from it: without the key stored secrets cannot
/// be read, with it anybody can.
#[derive(Debug, clap::Args)]
#[command(after_help = "Example:\n  cartwright backup backups/2026-11-21.backup")]
pub struct BackupArgs {
    /// File to write; must not exist.
    file: PathBuf,
}

/// Bring a backup back into an empty data folder. Nothing is sent until `cartwright verify` has passed, and touches that
/// were under way or planned at the time of the backup are not sent at all: they may have been sent since.
#[derive(Debug, clap::Args)]
#[command(after_help = "Example:\n  cartwright restore backups/2026-11-21.backup && cartwright verify")]
pub struct RestoreArgs {
    /// File written by `cartwright backup`.
    file: PathBuf,
}

/// Writes a backup.
///
/// # Errors
/// When the file exists or cannot be written.
pub fn backup(place: &Place, args: BackupArgs) -> anyhow::Result<ExitCode> {
    anyhow::ensure!(!args.file.exists(), "{} exists already", args.file.display());
    if let Some(folder) = args.file.parent().filter(|p| !p.as_os_str().is_empty()) {
        std::fs::create_dir_all(folder).with_context(|| format!("cannot make {}", folder.display()))?;
    }
    let db = place.open_existing()?;
    db.backup_to(&args.file)?;
    eprintln!("wrote {}; keep secret.key in another place", args.file.display());
    Ok(exit_code(true))
}

/// Restores a backup under embargo.
///
/// # Errors
/// When there is data already, or the file cannot be read.
pub fn restore(place: &Place, args: RestoreArgs) -> anyhow::Result<ExitCode> {
    let dir = place.data_dir();
    anyhow::ensure!(args.file.exists(), "there is no file {}", args.file.display());
    anyhow::ensure!(
        !dir.join(super::DATABASE_FILE).exists(),
        "{} holds a database already; restore into an empty folder (--data-dir)",
        dir.display()
    );
    let _hold = place.hold()?;
    // First the embargo, then the data: a service that starts in between must not send.
    std::fs::write(dir.join(EMBARGO_FILE), "restored; run `cartwright verify`\n")?;
    let db = place.open()?;
    db.restore_from(&args.file)?;
    let held = domain::ports::store::write(&*db, |tx| app::outreach::recover::hold_after_restore(tx))?;
    eprintln!(
        "restored; {held} touch(es) that were planned or under way will not be sent; now run `cartwright verify`"
    );
    Ok(exit_code(true))
}
