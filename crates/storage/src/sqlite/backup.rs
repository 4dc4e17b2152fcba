//! Backups of SQLite databases: a file that SQLite opens, complete and checked before it gets its name.

use std::path::Path;

use domain::ports::store::{StoreError, StoreResult};
use rusqlite::Connection;
use rusqlite::backup::{Backup, StepResult};

use super::SqliteSession;
use super::error::store_error;
use crate::dump;
use crate::exec::Exec;
use crate::files::{beside, discard, make_private, with_draft};
use crate::migrate::migrate;
use crate::session::{Lane, Session};

/// Copies the database at `from`, which may be in use, page by page to `into`.
pub(crate) fn backup_file(from: &Path, into: &Path) -> StoreResult<()> {
    let source = SqliteSession::open_reader(from)?;
    with_draft(into, |draft| {
        make_private(draft)?;
        let mut target = Connection::open(draft).map_err(|error| store_error(&error))?;
        let copied = Backup::new(&source.connection, &mut target).and_then(|backup| backup.step(-1));
        match copied.map_err(|error| store_error(&error))? {
            StepResult::Done => check(&target),
            _ => Err(StoreError::Unavailable("the database was too busy to be copied".into())),
        }
    })
}

/// Copies a database that has no file of its own, row by row, from inside a transaction.
pub(crate) fn backup_session(source: &mut dyn Exec, into: &Path) -> StoreResult<()> {
    with_draft(into, |draft| {
        let mut target = SqliteSession::open_file(draft)?;
        migrate(&mut target)?;
        target.begin(Lane::Write)?;
        dump::copy(source, &mut target)?;
        target.commit()?;
        target.pragmas("PRAGMA journal_mode = DELETE;")?;
        check(&target.connection)
    })
}

/// Copies a backup, of this schema or an older one, into an empty database of any kind. The file stays as it is: it
/// is brought up to date in a copy.
pub(crate) fn read_backup(from: &Path, into: &mut dyn Exec) -> StoreResult<()> {
    let failed = |error| StoreError::Unavailable(format!("cannot copy {}: {error}", from.display()));
    let draft = beside(from, ".restoring");
    std::fs::copy(from, &draft).map_err(failed)?;
    let result = SqliteSession::open_file(&draft).and_then(|mut source| {
        check(&source.connection)?;
        migrate(&mut source)?;
        dump::copy(&mut source, into)
    });
    discard(&draft);
    result
}

fn check(connection: &Connection) -> StoreResult<()> {
    let found: String =
        connection.query_row("PRAGMA quick_check(1)", [], |row| row.get(0)).map_err(|error| store_error(&error))?;
    if found == "ok" { Ok(()) } else { Err(StoreError::Corrupt(found)) }
}
