//! The PostgreSQL driver: one connection as a [`Session`].
//!
//! Writing transactions take one advisory lock, so that there is one at a time over all nodes; appends to the ledger
//! take another, held until their commit, so that sequences are in the order of commits and a reader that follows a
//! position misses nothing. Server-side timeouts end the transaction of a node that stopped in the middle of one.

mod connect;
mod error;

pub(crate) use connect::Connector;

use std::collections::HashMap;
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

use domain::ports::store::{StoreError, StoreResult};
use postgres::types::{ToSql, Type};
use postgres::{Client, Statement};

use crate::dialect::{Bulk, Dialect, ReadEach};
use crate::exec::{Bind, Column, Exec, Row, Value};
use crate::session::{Lane, Session};

/// Advisory locks are numbered by whoever takes them; these two are Cartwright's ("cw", 1 and 2).
const BEGIN_WRITE: &str = "BEGIN; SELECT pg_advisory_xact_lock(25463, 1)";
const BEGIN_APPEND: &str = "BEGIN; SELECT pg_advisory_xact_lock(25463, 2)";
const LOCK_LEDGER: &str = "SELECT pg_advisory_xact_lock(25463, 2)";
const BEGIN_READ: &str = "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY";
/// Statements kept prepared; beyond that all are forgotten, as texts come from a small, fixed set.
const STATEMENTS_MAX: usize = 512;

/// One connection.
pub(crate) struct PgSession {
    client: Client,
    statements: HashMap<String, Statement>,
    lost: bool,
    /// Whether this transaction began with the ledger's lock.
    ledger_locked: bool,
    /// The highest ledger sequence that was acknowledged to anybody here.
    seen: Arc<AtomicI64>,
}

impl PgSession {
    fn new(client: Client, seen: Arc<AtomicI64>) -> Self {
        Self { client, statements: HashMap::new(), lost: false, ledger_locked: false, seen }
    }

    fn failed(&mut self, error: &postgres::Error) -> StoreError {
        self.lost |= error::ends_connection(error) || self.client.is_closed();
        error::store_error(error)
    }

    fn statement(&mut self, sql: &str) -> StoreResult<Statement> {
        if let Some(statement) = self.statements.get(sql) {
            return Ok(statement.clone());
        }
        // Repositories number parameters `?1`; nothing else in their texts is a question mark.
        let statement = self.client.prepare(&sql.replace('?', "$")).map_err(|error| self.failed(&error))?;
        if self.statements.len() >= STATEMENTS_MAX {
            self.statements.clear();
        }
        self.statements.insert(sql.to_owned(), statement.clone());
        Ok(statement)
    }

    fn query(&mut self, sql: &str, params: &[&(dyn ToSql + Sync)]) -> StoreResult<Vec<Row>> {
        let statement = self.statement(sql)?;
        let rows = self.client.query(&statement, params).map_err(|error| self.failed(&error))?;
        rows.iter().map(row).collect()
    }

    fn control(&mut self, sql: &str) -> StoreResult<()> {
        self.client.batch_execute(sql).map_err(|error| self.failed(&error))
    }
}

fn param<'a>(bind: &'a Bind<'_>) -> &'a (dyn ToSql + Sync) {
    match bind {
        Bind::Int(value) => value,
        Bind::Text(text) | Bind::Body(text) => text,
        Bind::Blob(bytes) => bytes,
    }
}

fn array<'a>(column: &'a Column<'_>) -> &'a (dyn ToSql + Sync) {
    match column {
        Column::Ints(values) => values,
        Column::Texts(values) => values,
        Column::Blobs(values) => values,
    }
}

fn row(row: &postgres::Row) -> StoreResult<Row> {
    let unreadable = |_| StoreError::Corrupt("a column is not of the kind that it says".into());
    let value = |place: usize, kind: &Type| {
        Ok(match *kind {
            Type::INT8 => row.try_get::<_, Option<i64>>(place).map_err(unreadable)?.map(Value::Int),
            Type::INT4 => row.try_get::<_, Option<i32>>(place).map_err(unreadable)?.map(|v| Value::Int(v.into())),
            Type::BYTEA => row.try_get::<_, Option<Vec<u8>>>(place).map_err(unreadable)?.map(Value::Blob),
            _ => row.try_get::<_, Option<String>>(place).map_err(unreadable)?.map(Value::Text),
        }
        .unwrap_or(Value::Null))
    };
    let columns = row.columns().iter().enumerate();
    columns.map(|(place, column)| value(place, column.type_())).collect::<StoreResult<_>>().map(Row)
}

impl Exec for PgSession {
    fn dialect(&self) -> Dialect {
        Dialect::Postgres
    }

    fn run(&mut self, sql: &str, params: &[Bind<'_>]) -> StoreResult<u64> {
        let statement = self.statement(sql)?;
        let params: Vec<_> = params.iter().map(param).collect();
        self.client.execute(&statement, &params).map_err(|error| self.failed(&error))
    }

    fn rows(&mut self, sql: &str, params: &[Bind<'_>]) -> StoreResult<Vec<Row>> {
        self.query(sql, &params.iter().map(param).collect::<Vec<_>>())
    }

    fn bulk(&mut self, bulk: &Bulk, columns: &[Column<'_>]) -> StoreResult<Vec<Row>> {
        self.query(bulk.postgres, &columns.iter().map(array).collect::<Vec<_>>())
    }

    fn read_each(&mut self, read: &ReadEach, columns: &[Column<'_>]) -> StoreResult<Vec<Row>> {
        self.query(read.postgres, &columns.iter().map(array).collect::<Vec<_>>())
    }

    fn script(&mut self, sql: &str) -> StoreResult<()> {
        self.control(sql)
    }

    /// A rollback to a savepoint frees the lock again, hence once per append and not once per transaction.
    fn lock_ledger(&mut self) -> StoreResult<()> {
        if self.ledger_locked { Ok(()) } else { self.control(LOCK_LEDGER) }
    }
}

impl Session for PgSession {
    fn begin(&mut self, lane: Lane) -> StoreResult<()> {
        self.ledger_locked = lane == Lane::Append;
        self.control(match lane {
            Lane::Write => BEGIN_WRITE,
            Lane::Append => BEGIN_APPEND,
            Lane::Read => BEGIN_READ,
        })
    }

    fn commit(&mut self) -> StoreResult<()> {
        self.control("COMMIT").map_err(|error| match error {
            StoreError::Unavailable(text) if self.lost => StoreError::Unavailable(format!(
                "the connection was lost at the commit, its outcome is not known: {text}"
            )),
            other => other,
        })
    }

    fn acknowledged(&mut self, sequence: i64) {
        self.seen.fetch_max(sequence, Ordering::SeqCst);
    }

    fn rollback(&mut self) {
        if !self.lost
            && let Err(error) = self.control("ROLLBACK")
        {
            // The server rolls back with the connection.
            self.lost = true;
            tracing::warn!(%error, "rollback failed");
        }
    }

    fn savepoint(&mut self) -> StoreResult<()> {
        self.control("SAVEPOINT job")
    }

    fn release(&mut self) -> StoreResult<()> {
        self.control("RELEASE job")
    }

    fn rollback_to(&mut self) -> StoreResult<()> {
        self.control("ROLLBACK TO job; RELEASE job")
    }

    fn is_open(&self) -> bool {
        !self.lost
    }

    fn is_lost(&self) -> bool {
        self.lost
    }
}
