//! The repositories of [`domain::ports::store`], written once over [`Exec`]: one file per trait.
//!
//! A row is a JSON body and beside it the columns that queries look for. To add a repository: a trait in the ports, a
//! file here with its `impl … for Repositories<'_>`, tables in both migration folders, cases in `tests/it`.

mod catalogue;
mod conversation;
mod discovery;
mod flow;
mod ledger;
mod pages;
mod photos;
mod projections;
mod returns;
mod sales;
mod shop;
mod shopper;
mod timer;
mod touch;

pub(crate) use ledger::LedgerRow;

use domain::ids::ShopId;
use domain::ports::store::{StoreError, StoreResult};
use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::dialect::{Bulk, ReadEach};
use crate::exec::{Bind, Column, Exec, Row};
use crate::group::Tally;
use crate::secret::SecretKey;

/// Longest text that is looked up by. Two of them fit one index entry of PostgreSQL.
const KEY_BYTES_MAX: usize = 1_200;
/// Longest body of a row.
const BODY_BYTES_MAX: usize = 8 << 20;
/// Longest secret.
const SECRET_BYTES_MAX: usize = 64 << 10;
/// Most rows of one answer, whatever was asked for.
const ROWS_MAX: i64 = 100_000;
/// Deepest free JSON that is stored: with the row around it, it must stay below the reader's limit of 128.
const DEPTH_MAX: u32 = 64;

/// All repositories, inside one transaction.
pub(crate) struct Repositories<'a> {
    exec: &'a mut dyn Exec,
    key: &'a SecretKey,
    tally: &'a mut Tally,
    writes: bool,
    failure: Option<StoreError>,
}

impl<'a> Repositories<'a> {
    pub(crate) fn new(exec: &'a mut dyn Exec, key: &'a SecretKey, tally: &'a mut Tally, writes: bool) -> Self {
        Self { exec, key, tally, writes, failure: None }
    }

    /// The driver, for the store's own jobs.
    pub(crate) fn exec(&mut self) -> &mut dyn Exec {
        self.exec
    }

    /// The first statement that failed.
    pub(crate) fn take_failure(&mut self) -> Option<StoreError> {
        self.failure.take()
    }

    fn note<T>(&mut self, result: StoreResult<T>) -> StoreResult<T> {
        if let (Err(error), None) = (&result, &self.failure) {
            self.failure = Some(error.clone());
        }
        result
    }

    fn may_write(&self) -> StoreResult<()> {
        if self.writes { Ok(()) } else { Err(StoreError::Rejected("a reading job tried to write".into())) }
    }

    /// Asked by writes that can wait until a full disk has room again.
    fn can_wait(&mut self) -> StoreResult<()> {
        let result = self.exec.can_wait();
        self.note(result)
    }

    fn write(&mut self, sql: &str, params: &[Bind<'_>]) -> StoreResult<u64> {
        self.may_write()?;
        params.iter().try_for_each(checked)?;
        let result = self.exec.run(sql, params);
        self.note(result)
    }

    fn write_rows(&mut self, sql: &str, params: &[Bind<'_>]) -> StoreResult<Vec<Row>> {
        self.may_write()?;
        params.iter().try_for_each(checked)?;
        let result = self.exec.rows(sql, params);
        self.note(result)
    }

    fn write_bulk(&mut self, bulk: &Bulk, columns: &[Column<'_>]) -> StoreResult<Vec<Row>> {
        self.may_write()?;
        if columns.first().is_none_or(|column| column.len() == 0) {
            return Ok(Vec::new());
        }
        for column in columns {
            (0..column.len()).try_for_each(|row| checked(&column.bind(row)))?;
        }
        let result = self.exec.bulk(bulk, columns);
        self.note(result)
    }

    fn rows(&mut self, sql: &str, params: &[Bind<'_>]) -> StoreResult<Vec<Row>> {
        let result = self.exec.rows(sql, params);
        self.note(result)
    }

    fn row(&mut self, sql: &str, params: &[Bind<'_>]) -> StoreResult<Option<Row>> {
        Ok(self.rows(sql, params)?.into_iter().next())
    }

    /// Rows whose first column is a JSON body.
    fn bodies<T: DeserializeOwned>(&mut self, sql: &str, params: &[Bind<'_>]) -> StoreResult<Vec<T>> {
        self.rows(sql, params)?.iter().map(|row| parsed(row.text(0)?)).collect()
    }

    /// Rows for many keys, whose first column is a JSON body.
    fn each_body<T: DeserializeOwned>(&mut self, read: &ReadEach, columns: &[Column<'_>]) -> StoreResult<Vec<T>> {
        if columns.first().is_none_or(|column| column.len() == 0) {
            return Ok(Vec::new());
        }
        let result = self.exec.read_each(read, columns);
        self.note(result)?.iter().map(|row| parsed(row.text(0)?)).collect()
    }

    /// One row whose first column is a JSON body.
    fn body<T: DeserializeOwned>(&mut self, sql: &str, params: &[Bind<'_>]) -> StoreResult<Option<T>> {
        self.row(sql, params)?.map(|row| parsed(row.text(0)?)).transpose()
    }
}

/// What both databases can hold: PostgreSQL knows no NUL in text and no endless index entry.
fn checked(bind: &Bind<'_>) -> StoreResult<()> {
    let (text, bytes_max) = match bind {
        Bind::Text(Some(text)) => (*text, KEY_BYTES_MAX),
        Bind::Body(Some(text)) => (*text, BODY_BYTES_MAX),
        _ => return Ok(()),
    };
    if text.len() > bytes_max {
        return Err(StoreError::Rejected(format!("a text of {} bytes is too long to store", text.len())));
    }
    if text.as_bytes().contains(&0) {
        return Err(StoreError::Rejected("a text with a NUL character cannot be stored".into()));
    }
    Ok(())
}

/// The JSON of a row.
fn json<T: Serialize>(value: &T) -> StoreResult<String> {
    serde_json::to_string(value).map_err(|error| StoreError::Rejected(format!("a row cannot be written: {error}")))
}

/// The row of a JSON text. The error tells where, never what: bodies hold personal data.
fn parsed<T: DeserializeOwned>(text: &str) -> StoreResult<T> {
    serde_json::from_str(text).map_err(|error| {
        let kind = std::any::type_name::<T>();
        StoreError::Corrupt(format!("{kind}: {:?} error at column {}", error.classify(), error.column()))
    })
}

fn body(text: &str) -> Bind<'_> {
    Bind::Body(Some(text))
}

fn bounded(limit: i64) -> Bind<'static> {
    limit.clamp(0, ROWS_MAX).into()
}

/// Refuses free JSON that could be written but not read again.
fn shallow(value: &serde_json::Value) -> StoreResult<()> {
    fn fits(value: &serde_json::Value, left: u32) -> bool {
        match value {
            serde_json::Value::Array(items) => left > 0 && items.iter().all(|item| fits(item, left - 1)),
            serde_json::Value::Object(items) => left > 0 && items.values().all(|item| fits(item, left - 1)),
            _ => true,
        }
    }
    if fits(value, DEPTH_MAX) { Ok(()) } else { Err(StoreError::Rejected("the JSON is nested too deeply".into())) }
}

/// The stored word of a unit variant, as serde writes it.
fn word<T: Serialize>(value: &T) -> StoreResult<String> {
    json(value).map(|text| text.trim_matches('"').to_owned())
}

/// The unit variant of a stored word.
fn from_word<T: DeserializeOwned>(text: &str) -> StoreResult<T> {
    T::deserialize(serde::de::value::StrDeserializer::<serde::de::value::Error>::new(text))
        .map_err(|_| StoreError::Corrupt(format!("unknown word in a row of {}", std::any::type_name::<T>())))
}

/// The bytes of one of the domain's ids.
macro_rules! bytes {
    ($id:expr) => {
        *$id.as_uuid().as_bytes()
    };
}
use bytes;

/// The same shop for every row of a bulk statement.
fn shops(shop: &ShopId, count: usize) -> Column<'_> {
    Column::Texts(vec![Some(shop.as_str()); count])
}

/// Text that names a shop in an error.
fn in_shop(shop: &ShopId, what: &str) -> StoreError {
    StoreError::Rejected(format!("{what} in shop {shop}"))
}
