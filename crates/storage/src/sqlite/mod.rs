//! The SQLite driver: one connection as a [`Session`].
//!
//! WAL with `synchronous=FULL`: a commit returns after its fsync. When writing or syncing fails at a commit, the file
//! may hold less than SQLite believes, and a second fsync could report success without having written anything: the
//! session then refuses every further write until the program is started again and has recovered the file. A full disk
//! is different: the commit fails, nothing was kept, the reserve is given back for what is owed, and the next one is tried.

mod backup;
mod error;

pub(crate) use backup::{backup_file, backup_session, read_backup};

use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use domain::ports::store::{StoreError, StoreResult};
use rusqlite::config::DbConfig;
use rusqlite::types::{ToSqlOutput, ValueRef};
use rusqlite::{Connection, OpenFlags, Statement, ToSql};

use crate::dialect::{Answer, Bulk, Dialect, ReadEach};
use crate::exec::{Bind, Column, Exec, Row, Value};
use crate::files::make_private;
use crate::reserve::Reserve;
use crate::session::{Lane, Session};
use error::{is_write_failure, store_error};

/// SQLite up to 3.51.2 could lose WAL frames when a reset met a checkpoint.
const VERSION_MIN: i32 = 3_051_003;
const STATEMENTS_MAX: usize = 256;
/// Transactions between two looks for room on a full disk; an idle service begins about two in a second.
const LOOK_FOR_ROOM_EVERY: u64 = 8;

/// One connection.
pub(crate) struct SqliteSession {
    connection: Connection,
    /// Set after a write to the disk failed: why nothing is written any more.
    refusal: Option<StoreError>,
    reserve: Arc<Reserve>,
    /// Transactions that were begun while the reserve was spent.
    begun_without: u64,
}

impl SqliteSession {
    /// A connection that may write. The file is made if need be, readable by its owner alone.
    pub(crate) fn open_file(path: &Path) -> StoreResult<Self> {
        make_private(path)?;
        let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_CREATE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
        let session = Self::prepare(Connection::open_with_flags(path, flags), path)?;
        session.pragmas(
            "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; \
             PRAGMA cache_size = -32768; PRAGMA temp_store = MEMORY; PRAGMA journal_size_limit = 67108864; \
             PRAGMA wal_autocheckpoint = 8192;",
        )?;
        let mode: String =
            session.connection.query_row("PRAGMA journal_mode", [], |row| row.get(0)).map_err(|e| store_error(&e))?;
        if mode == "wal" { Ok(session) } else { Err(StoreError::Rejected(format!("journal mode is {mode}, not wal"))) }
    }

    /// With room kept for what is owed.
    pub(crate) fn with_reserve(self, reserve: Arc<Reserve>) -> Self {
        Self { reserve, ..self }
    }

    /// A connection that cannot write.
    pub(crate) fn open_reader(path: &Path) -> StoreResult<Self> {
        let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX;
        let session = Self::prepare(Connection::open_with_flags(path, flags), path)?;
        session.pragmas("PRAGMA query_only = ON; PRAGMA cache_size = -8192; PRAGMA temp_store = MEMORY;")?;
        Ok(session)
    }

    /// A database that lives as long as the connection.
    pub(crate) fn open_memory() -> StoreResult<Self> {
        let session = Self::prepare(Connection::open_in_memory(), Path::new(":memory:"))?;
        session.pragmas("PRAGMA foreign_keys = ON; PRAGMA temp_store = MEMORY;")?;
        Ok(session)
    }

    fn prepare(connection: rusqlite::Result<Connection>, path: &Path) -> StoreResult<Self> {
        if rusqlite::version_number() < VERSION_MIN {
            return Err(StoreError::Rejected(format!("SQLite {} loses data, 3.51.3 is needed", rusqlite::version())));
        }
        let connection = connection.map_err(|error| match store_error(&error) {
            StoreError::Unavailable(text) => StoreError::Unavailable(format!("cannot open {}: {text}", path.display())),
            other => other,
        })?;
        connection.set_prepared_statement_cache_capacity(STATEMENTS_MAX);
        connection.busy_timeout(Duration::from_secs(5)).map_err(|error| store_error(&error))?;
        // Plans may not follow bound values: else a statement with `LIMIT ?` is parsed and planned again at every run.
        let stable = DbConfig::SQLITE_DBCONFIG_ENABLE_QPSG;
        connection.set_db_config(stable, true).map_err(|error| store_error(&error))?;
        Ok(Self { connection, refusal: None, reserve: Arc::new(Reserve::none()), begun_without: 0 })
    }

    fn pragmas(&self, sql: &str) -> StoreResult<()> {
        self.connection.execute_batch(sql).map_err(|error| store_error(&error))
    }

    fn control(&mut self, sql: &str) -> StoreResult<()> {
        let result = self.connection.prepare_cached(sql).and_then(|mut statement| statement.execute([]));
        result.map(drop).map_err(|error| self.failed(&error))
    }

    /// Classifies an error and remembers one after which nothing may be written.
    fn failed(&mut self, error: &rusqlite::Error) -> StoreError {
        let classified = store_error(error);
        if error.sqlite_error_code() == Some(rusqlite::ErrorCode::DiskFull) {
            self.reserve.spend();
        }
        if is_write_failure(error) && self.refusal.is_none() {
            tracing::error!(error = %classified, "writing to the disk failed; refusing further writes until restarted");
            self.refusal = Some(StoreError::Unavailable(format!(
                "a write to the disk failed ({classified}): check the disk and start again"
            )));
        }
        classified
    }

    /// Now and then, while the reserve is spent: is there room again?
    fn look_for_room(&mut self) {
        if self.reserve.is_spent() {
            self.begun_without += 1;
            if self.begun_without.is_multiple_of(LOOK_FOR_ROOM_EVERY) {
                self.reserve.remake();
            }
        }
    }

    fn query(&self, sql: &str, params: &[Bind<'_>], rows: &mut Vec<Row>) -> rusqlite::Result<()> {
        let mut statement = self.connection.prepare_cached(sql)?;
        bind_all(&mut statement, params.iter().copied())?;
        collect(&mut statement, rows)
    }
}

impl ToSql for Bind<'_> {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(ToSqlOutput::Borrowed(match self {
            Self::Int(Some(value)) => ValueRef::Integer(*value),
            Self::Text(Some(text)) | Self::Body(Some(text)) => ValueRef::Text(text.as_bytes()),
            Self::Blob(Some(bytes)) => ValueRef::Blob(bytes),
            _ => ValueRef::Null,
        }))
    }
}

fn bind_all<'a>(statement: &mut Statement<'_>, params: impl Iterator<Item = Bind<'a>>) -> rusqlite::Result<()> {
    for (place, param) in params.enumerate() {
        statement.raw_bind_parameter(place + 1, param)?;
    }
    Ok(())
}

fn collect(statement: &mut Statement<'_>, into: &mut Vec<Row>) -> rusqlite::Result<()> {
    let columns = statement.column_count();
    let mut rows = statement.raw_query();
    while let Some(row) = rows.next()? {
        let value = |column| {
            Ok(match row.get_ref(column)? {
                ValueRef::Null => Value::Null,
                ValueRef::Integer(value) => Value::Int(value),
                ValueRef::Text(text) => {
                    let text = std::str::from_utf8(text).map_err(|error| rusqlite::Error::Utf8Error(column, error))?;
                    Value::Text(text.to_owned())
                }
                ValueRef::Blob(bytes) => Value::Blob(bytes.to_vec()),
                ValueRef::Real(_) => return Err(rusqlite::Error::IntegralValueOutOfRange(column, 0)),
            })
        };
        into.push(Row((0..columns).map(value).collect::<rusqlite::Result<_>>()?));
    }
    Ok(())
}

impl Exec for SqliteSession {
    fn dialect(&self) -> Dialect {
        Dialect::Sqlite
    }

    fn run(&mut self, sql: &str, params: &[Bind<'_>]) -> StoreResult<u64> {
        let run = |connection: &Connection| {
            let mut statement = connection.prepare_cached(sql)?;
            bind_all(&mut statement, params.iter().copied())?;
            statement.raw_execute()
        };
        run(&self.connection).map(|changed| changed as u64).map_err(|error| self.failed(&error))
    }

    fn rows(&mut self, sql: &str, params: &[Bind<'_>]) -> StoreResult<Vec<Row>> {
        let mut rows = Vec::new();
        let result = self.query(sql, params, &mut rows);
        result.map(|()| rows).map_err(|error| self.failed(&error))
    }

    fn bulk(&mut self, bulk: &Bulk, columns: &[Column<'_>]) -> StoreResult<Vec<Row>> {
        let count = columns.first().map_or(0, Column::len);
        let mut rows = Vec::with_capacity(count);
        let run = |connection: &Connection, rows: &mut Vec<Row>| {
            let mut statement = connection.prepare_cached(bulk.sqlite)?;
            let wanted = statement.parameter_count();
            for place in 0..count {
                bind_all(&mut statement, columns.iter().take(wanted).map(|column| column.bind(place)))?;
                if statement.raw_execute()? > 0 {
                    let value = |answer: &Answer| match answer {
                        Answer::Given(column) => {
                            columns.get(*column).map_or(Value::Null, |c| Value::from(c.bind(place)))
                        }
                        Answer::Inserted => Value::Int(connection.last_insert_rowid()),
                    };
                    rows.push(Row(bulk.sqlite_answer.iter().map(value).collect()));
                }
            }
            Ok(())
        };
        run(&self.connection, &mut rows).map(|()| rows).map_err(|error| self.failed(&error))
    }

    fn read_each(&mut self, read: &ReadEach, columns: &[Column<'_>]) -> StoreResult<Vec<Row>> {
        let count = columns.first().map_or(0, Column::len);
        let mut rows = Vec::with_capacity(count);
        let run = |connection: &Connection, rows: &mut Vec<Row>| {
            let mut statement = connection.prepare_cached(read.sqlite)?;
            for place in 0..count {
                bind_all(&mut statement, columns.iter().map(|column| column.bind(place)))?;
                collect(&mut statement, rows)?;
            }
            Ok(())
        };
        run(&self.connection, &mut rows).map(|()| rows).map_err(|error| self.failed(&error))
    }

    fn script(&mut self, sql: &str) -> StoreResult<()> {
        self.connection.execute_batch(sql).map_err(|error| self.failed(&error))
    }

    fn can_wait(&self) -> StoreResult<()> {
        self.reserve.check()
    }

    /// There is one writer: sequences are in the order of commits already.
    fn lock_ledger(&mut self) -> StoreResult<()> {
        Ok(())
    }
}

impl Session for SqliteSession {
    fn begin(&mut self, lane: Lane) -> StoreResult<()> {
        match (lane, &self.refusal) {
            (Lane::Read, _) => self.control("BEGIN"),
            (_, Some(refusal)) => Err(refusal.clone()),
            (_, None) => {
                self.look_for_room();
                self.control("BEGIN IMMEDIATE")
            }
        }
    }

    fn commit(&mut self) -> StoreResult<()> {
        self.control("COMMIT")
    }

    fn rollback(&mut self) {
        if !self.connection.is_autocommit()
            && let Err(error) = self.control("ROLLBACK")
        {
            tracing::error!(%error, "rollback failed");
        }
    }

    fn savepoint(&mut self) -> StoreResult<()> {
        self.control("SAVEPOINT job")
    }

    fn release(&mut self) -> StoreResult<()> {
        self.control("RELEASE job")
    }

    fn rollback_to(&mut self) -> StoreResult<()> {
        self.control("ROLLBACK TO job")?;
        self.control("RELEASE job")
    }

    fn is_open(&self) -> bool {
        !self.connection.is_autocommit()
    }

    fn is_lost(&self) -> bool {
        false
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_is_written_after_a_failed_write_to_the_disk() {
        let mut session = SqliteSession::open_memory().expect("opens");
        let code = rusqlite::ffi::SQLITE_IOERR_FSYNC;
        session.failed(&rusqlite::Error::SqliteFailure(rusqlite::ffi::Error::new(code), None));
        let refused = session.begin(Lane::Write);
        assert!(matches!(&refused, Err(StoreError::Unavailable(text)) if text.contains("start again")), "{refused:?}");
        assert_eq!(session.begin(Lane::Append), refused);
        assert_eq!(session.begin(Lane::Read), Ok(()), "reading goes on");
    }

    #[test]
    fn a_statement_is_planned_once() {
        let mut session = SqliteSession::open_memory().expect("opens");
        session.script("CREATE TABLE t (a INTEGER PRIMARY KEY)").expect("a table");
        let sql = "SELECT a FROM t ORDER BY a LIMIT ?1";
        for limit in 1..=5 {
            assert_eq!(session.rows(sql, &[limit.into()]), Ok(vec![]));
        }
        let statement = session.connection.prepare_cached(sql).expect("is cached");
        assert_eq!(statement.get_status(rusqlite::StatementStatus::RePrepare), 0);
    }

    #[test]
    fn a_full_disk_is_no_reason_to_stop() {
        let mut session = SqliteSession::open_memory().expect("opens");
        let code = rusqlite::ffi::SQLITE_FULL;
        session.failed(&rusqlite::Error::SqliteFailure(rusqlite::ffi::Error::new(code), None));
        assert_eq!(session.begin(Lane::Write), Ok(()));
    }
}
