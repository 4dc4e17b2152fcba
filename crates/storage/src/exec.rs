//! The narrow waist between repositories and drivers: statements with bound parameters, rows of plain values.
//!
//! SQL texts number their parameters `?1`, `?2`, …; the PostgreSQL driver rewrites them when it prepares a statement.
//! Both drivers keep prepared statements by text, so texts should come from a small, fixed set.

use domain::ids::ShopId;
use domain::ports::store::{StoreError, StoreResult};
use domain::timestamp::Timestamp;
use serde::Deserialize;
use serde::de::value::{BytesDeserializer, Error as ValueError};

use crate::dialect::{Bulk, Dialect, ReadEach};

/// A bound parameter. `Body` is text of any length (JSON); `Text` is a key and is kept short by the repositories.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Bind<'a> {
    Int(Option<i64>),
    Text(Option<&'a str>),
    Body(Option<&'a str>),
    Blob(Option<&'a [u8]>),
}

impl From<i64> for Bind<'_> {
    fn from(value: i64) -> Self {
        Self::Int(Some(value))
    }
}

impl From<Timestamp> for Bind<'_> {
    fn from(value: Timestamp) -> Self {
        Self::Int(Some(value.as_ms()))
    }
}

impl<'a> From<&'a str> for Bind<'a> {
    fn from(value: &'a str) -> Self {
        Self::Text(Some(value))
    }
}

impl<'a> From<Option<&'a str>> for Bind<'a> {
    fn from(value: Option<&'a str>) -> Self {
        Self::Text(value)
    }
}

impl<'a> From<&'a ShopId> for Bind<'a> {
    fn from(value: &'a ShopId) -> Self {
        Self::Text(Some(value.as_str()))
    }
}

impl<'a> From<&'a [u8; 16]> for Bind<'a> {
    fn from(value: &'a [u8; 16]) -> Self {
        Self::Blob(Some(value))
    }
}

impl<'a> From<&'a Option<[u8; 16]>> for Bind<'a> {
    fn from(value: &'a Option<[u8; 16]>) -> Self {
        Self::Blob(value.as_ref().map(<[u8; 16]>::as_slice))
    }
}

/// A column of parameters for a bulk statement; all columns of one statement are equally long.
#[derive(Clone, Debug)]
pub(crate) enum Column<'a> {
    Ints(Vec<Option<i64>>),
    Texts(Vec<Option<&'a str>>),
    Blobs(Vec<Option<&'a [u8]>>),
}

impl<'a> Column<'a> {
    /// A column without nulls.
    pub(crate) fn ints(values: impl IntoIterator<Item = i64>) -> Self {
        Self::Ints(values.into_iter().map(Some).collect())
    }

    /// A column without nulls.
    pub(crate) fn texts(values: impl IntoIterator<Item = &'a str>) -> Self {
        Self::Texts(values.into_iter().map(Some).collect())
    }

    /// A column without nulls.
    pub(crate) fn ids(values: impl IntoIterator<Item = &'a [u8; 16]>) -> Self {
        Self::Blobs(values.into_iter().map(|id| Some(id.as_slice())).collect())
    }

    /// The columns of rows of equal shape. A null takes the kind of the values around it.
    pub(crate) fn of<const N: usize>(rows: impl Iterator<Item = [Bind<'a>; N]>) -> Vec<Self> {
        let mut columns: Vec<Option<Self>> = vec![None; N];
        for (count, row) in rows.enumerate() {
            for (column, bind) in columns.iter_mut().zip(row) {
                column.get_or_insert_with(|| Self::like(&bind, count)).push(bind);
            }
        }
        columns.into_iter().flatten().collect()
    }

    fn like(bind: &Bind<'a>, count: usize) -> Self {
        match bind {
            Bind::Int(_) => Self::Ints(vec![None; count]),
            Bind::Text(_) | Bind::Body(_) => Self::Texts(vec![None; count]),
            Bind::Blob(_) => Self::Blobs(vec![None; count]),
        }
    }

    fn push(&mut self, bind: Bind<'a>) {
        match (self, bind) {
            (Self::Ints(values), Bind::Int(value)) => values.push(value),
            (Self::Texts(values), Bind::Text(value) | Bind::Body(value)) => values.push(value),
            (Self::Blobs(values), Bind::Blob(value)) => values.push(value),
            // A bind is of its column's kind whatever it holds, null too.
            (Self::Ints(values), _) => values.push(None),
            (Self::Texts(values), _) => values.push(None),
            (Self::Blobs(values), _) => values.push(None),
        }
    }

    pub(crate) fn len(&self) -> usize {
        match self {
            Self::Ints(values) => values.len(),
            Self::Texts(values) => values.len(),
            Self::Blobs(values) => values.len(),
        }
    }

    /// The value in one row, as a parameter of its own.
    pub(crate) fn bind(&self, row: usize) -> Bind<'_> {
        match self {
            Self::Ints(values) => Bind::Int(values.get(row).copied().flatten()),
            Self::Texts(values) => Bind::Body(values.get(row).copied().flatten()),
            Self::Blobs(values) => Bind::Blob(values.get(row).copied().flatten()),
        }
    }
}

/// A value of a result row.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Value {
    Null,
    Int(i64),
    Text(String),
    Blob(Vec<u8>),
}

impl From<Bind<'_>> for Value {
    fn from(bind: Bind<'_>) -> Self {
        match bind {
            Bind::Int(Some(value)) => Self::Int(value),
            Bind::Text(Some(text)) | Bind::Body(Some(text)) => Self::Text(text.to_owned()),
            Bind::Blob(Some(bytes)) => Self::Blob(bytes.to_vec()),
            _ => Self::Null,
        }
    }
}

/// A result row.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Row(pub(crate) Vec<Value>);

impl Row {
    fn wrong(&self, column: usize, wanted: &str) -> StoreError {
        let found = match self.0.get(column) {
            None => "no column",
            Some(Value::Null) => "null",
            Some(Value::Int(_)) => "integer",
            Some(Value::Text(_)) => "text",
            Some(Value::Blob(_)) => "bytes",
        };
        StoreError::Corrupt(format!("column {column} holds {found} where {wanted} belongs"))
    }

    pub(crate) fn int(&self, column: usize) -> StoreResult<i64> {
        match self.0.get(column) {
            Some(Value::Int(value)) => Ok(*value),
            _ => Err(self.wrong(column, "an integer")),
        }
    }

    pub(crate) fn opt_int(&self, column: usize) -> StoreResult<Option<i64>> {
        match self.0.get(column) {
            Some(Value::Null) => Ok(None),
            _ => self.int(column).map(Some),
        }
    }

    pub(crate) fn text(&self, column: usize) -> StoreResult<&str> {
        match self.0.get(column) {
            Some(Value::Text(value)) => Ok(value),
            _ => Err(self.wrong(column, "text")),
        }
    }

    pub(crate) fn opt_text(&self, column: usize) -> StoreResult<Option<&str>> {
        match self.0.get(column) {
            Some(Value::Null) => Ok(None),
            _ => self.text(column).map(Some),
        }
    }

    pub(crate) fn blob(&self, column: usize) -> StoreResult<&[u8]> {
        match self.0.get(column) {
            Some(Value::Blob(value)) => Ok(value),
            _ => Err(self.wrong(column, "bytes")),
        }
    }

    /// One of the domain's UUID ids.
    pub(crate) fn id<'a, T: Deserialize<'a>>(&'a self, column: usize) -> StoreResult<T> {
        T::deserialize(BytesDeserializer::<ValueError>::new(self.blob(column)?))
            .map_err(|_| self.wrong(column, "an id"))
    }

    pub(crate) fn shop(&self, column: usize) -> StoreResult<ShopId> {
        ShopId::new(self.text(column)?).map_err(|_| self.wrong(column, "a shop id"))
    }
}

/// What a driver can do inside a transaction.
pub(crate) trait Exec {
    /// Which SQL it speaks, for the few texts that differ.
    fn dialect(&self) -> Dialect;
    /// Runs a statement; how many rows it changed.
    fn run(&mut self, sql: &str, params: &[Bind<'_>]) -> StoreResult<u64>;
    /// Runs a statement that answers with rows.
    fn rows(&mut self, sql: &str, params: &[Bind<'_>]) -> StoreResult<Vec<Row>>;
    /// Runs one statement for many rows of parameters; the rows it answers with.
    fn bulk(&mut self, bulk: &Bulk, columns: &[Column<'_>]) -> StoreResult<Vec<Row>>;
    /// Reads for many rows of parameters, in no particular order.
    fn read_each(&mut self, read: &ReadEach, columns: &[Column<'_>]) -> StoreResult<Vec<Row>>;
    /// Runs several statements without parameters (migrations).
    fn script(&mut self, sql: &str) -> StoreResult<()>;
    /// Makes the order of ledger sequences the order of commits from here to the end of the transaction.
    fn lock_ledger(&mut self) -> StoreResult<()>;
    /// Refuses while there is room left for what is owed alone (see [`crate::reserve`]).
    fn can_wait(&self) -> StoreResult<()> {
        Ok(())
    }
}
