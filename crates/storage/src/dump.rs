//! The portable dump: every table as JSON lines, the same on both databases, so that a backup of one can be restored
//! into the other. Secrets stay sealed in it; the key is not part of it.
//!
//! Lines: a header, then for each table one line with its columns and one array per row, then an end line with the
//! number of rows, which tells a whole dump from a cut one. Bytes are `{"hex": "…"}`.

use std::io::{BufRead, Read, Write};

use domain::ports::store::{StoreError, StoreResult};
use serde::{Deserialize, Serialize};

use crate::exec::{Bind, Exec, Row, Value};
use crate::tables::Kind::{self, Blob, Int, Text};
use crate::tables::{TABLES, Table};

const FORMAT: &str = "cartwright-dump";
/// Longest line that is read: a body of the largest size, every character escaped.
const LINE_BYTES_MAX: u64 = 64 << 20;
/// Rows per statement.
const PAGE: i64 = 500;

#[derive(Serialize, Deserialize)]
struct Header {
    format: String,
    version: i64,
    schema: i64,
}

#[derive(Serialize, Deserialize)]
struct TableLine {
    table: String,
    columns: Vec<String>,
}

#[derive(Serialize, Deserialize)]
struct EndLine {
    end: bool,
    rows: u64,
}

fn names(columns: &[(&str, Kind)]) -> Vec<String> {
    columns.iter().map(|(name, _)| (*name).to_owned()).collect()
}

fn holes(count: usize) -> String {
    (1..=count).map(|n| format!("?{n}")).collect::<Vec<_>>().join(", ")
}

/// The value as a parameter of its column's kind.
fn bind(value: &Value, kind: Kind) -> StoreResult<Bind<'_>> {
    Ok(match (value, kind) {
        (Value::Null, Int) => Bind::Int(None),
        (Value::Null, Text) => Bind::Body(None),
        (Value::Null, Blob) => Bind::Blob(None),
        (Value::Int(value), Int) => Bind::Int(Some(*value)),
        (Value::Text(value), Text) => Bind::Body(Some(value)),
        (Value::Blob(value), Blob) => Bind::Blob(Some(value)),
        _ => return Err(StoreError::Rejected("a value of the dump is not of its column's kind".into())),
    })
}

fn binds<'a>(values: &'a [Value], columns: &[(&str, Kind)]) -> StoreResult<Vec<Bind<'a>>> {
    values.iter().zip(columns).map(|(value, (_, kind))| bind(value, *kind)).collect()
}

/// Reads a table in the order of its key, a page at a time.
fn each(exec: &mut dyn Exec, table: &Table, take: &mut dyn FnMut(&Row) -> StoreResult<()>) -> StoreResult<u64> {
    let columns = names(table.columns).join(", ");
    let key = names(&table.columns[..table.keys]).join(", ");
    let select = format!("SELECT {columns} FROM {}", table.name);
    let first = format!("{select} ORDER BY {key} LIMIT {PAGE}");
    let next = format!("{select} WHERE ({key}) > ({}) ORDER BY {key} LIMIT {PAGE}", holes(table.keys));
    let mut count = 0;
    let mut page = exec.rows(&first, &[])?;
    while let Some(last) = page.last() {
        page.iter().try_for_each(&mut *take)?;
        count += page.len() as u64;
        page = exec.rows(&next, &binds(&last.0[..table.keys], table.columns)?)?;
    }
    Ok(count)
}

/// Reads a table in the order of its key as JSON arrays.
pub(crate) fn each_row(
    exec: &mut dyn Exec,
    table: &Table,
    take: &mut dyn FnMut(&str) -> StoreResult<()>,
) -> StoreResult<u64> {
    each(exec, table, &mut |row| take(&as_line(row)))
}

fn as_line(row: &Row) -> String {
    let hex = |bytes: &[u8]| bytes.iter().map(|byte| format!("{byte:02x}")).collect::<String>();
    let values = row.0.iter().map(|value| match value {
        Value::Null => serde_json::Value::Null,
        Value::Int(value) => (*value).into(),
        Value::Text(value) => value.as_str().into(),
        Value::Blob(value) => serde_json::json!({ "hex": hex(value) }),
    });
    serde_json::Value::Array(values.collect()).to_string()
}

fn from_line(items: &[serde_json::Value]) -> StoreResult<Vec<Value>> {
    let bad = || StoreError::Rejected("the dump holds a value of no known kind".into());
    let value = |item: &serde_json::Value| match item {
        serde_json::Value::Null => Ok(Value::Null),
        serde_json::Value::Number(number) => number.as_i64().map(Value::Int).ok_or_else(bad),
        serde_json::Value::String(text) => Ok(Value::Text(text.clone())),
        other => other.get("hex").and_then(|hex| unhex(hex.as_str()?)).map(Value::Blob).ok_or_else(bad),
    };
    items.iter().map(value).collect()
}

fn unhex(text: &str) -> Option<Vec<u8>> {
    let digits: Option<Vec<u8>> = text.chars().map(|c| c.to_digit(16).and_then(|d| u8::try_from(d).ok())).collect();
    let digits = digits.filter(|digits| digits.len() % 2 == 0)?;
    Some(digits.chunks(2).map(|pair| pair[0] << 4 | pair[1]).collect())
}

/// Writes everything out.
pub(crate) fn export(exec: &mut dyn Exec, schema: i64, out: &mut dyn Write) -> StoreResult<()> {
    let mut line = |text: &str| {
        let failed = |error| StoreError::Unavailable(format!("cannot write the dump: {error}"));
        out.write_all(text.as_bytes()).and_then(|()| out.write_all(b"\n")).map_err(failed)
    };
    let text = |value: serde_json::Result<String>| value.map_err(|error| StoreError::Corrupt(error.to_string()));
    line(&text(serde_json::to_string(&Header { format: FORMAT.into(), version: 1, schema }))?)?;
    let mut rows = 0;
    for table in TABLES {
        let head = TableLine { table: table.name.into(), columns: names(table.columns) };
        line(&text(serde_json::to_string(&head))?)?;
        rows += each_row(exec, table, &mut line)?;
    }
    line(&text(serde_json::to_string(&EndLine { end: true, rows }))?)
}

/// Copies every table of one database into another, empty one.
pub(crate) fn copy(from: &mut dyn Exec, into: &mut dyn Exec) -> StoreResult<()> {
    must_be_empty(into)?;
    for table in TABLES {
        let sql = insert(table.name, &names(table.columns));
        each(from, table, &mut |row| into.run(&sql, &binds(&row.0, table.columns)?).map(drop))?;
    }
    finish(into)
}

/// Reads a dump into an empty database.
pub(crate) fn import(exec: &mut dyn Exec, schema: i64, from: &mut dyn BufRead) -> StoreResult<()> {
    must_be_empty(exec)?;
    let header: Header = parsed(&next_line(from)?)?;
    if header.format != FORMAT || header.version != 1 {
        return Err(StoreError::Rejected("the file is not a dump that this program reads".into()));
    }
    if header.schema > schema {
        return Err(StoreError::Rejected(format!(
            "the dump is of schema {}, this program knows {schema}",
            header.schema
        )));
    }
    let mut into: Option<(String, Vec<(&str, Kind)>)> = None;
    let mut rows = 0;
    loop {
        let line = next_line(from)?;
        if line.starts_with('[') {
            let (sql, columns) = into.as_ref().ok_or_else(|| StoreError::Rejected("the dump names no table".into()))?;
            let values = from_line(&parsed::<Vec<serde_json::Value>>(&line)?)?;
            if values.len() != columns.len() {
                return Err(StoreError::Rejected("a row of the dump has the wrong number of columns".into()));
            }
            exec.run(sql, &binds(&values, columns)?)?;
            rows += 1;
        } else if let Ok(end) = parsed::<EndLine>(&line) {
            return if end.rows == rows { finish(exec) } else { Err(cut()) };
        } else {
            into = Some(target(&parsed(&line)?)?);
        }
    }
}

/// The statement and the kinds for the columns that a dump lists: an older one may lack some, none may be unknown.
fn target(head: &TableLine) -> StoreResult<(String, Vec<(&'static str, Kind)>)> {
    let unknown = || StoreError::Rejected(format!("the dump holds columns of {:?} that are not known", head.table));
    let table = TABLES.iter().find(|table| table.name == head.table).ok_or_else(unknown)?;
    let known = |name: &String| table.columns.iter().copied().find(|(column, _)| column == name).ok_or_else(unknown);
    let columns = head.columns.iter().map(known).collect::<StoreResult<Vec<_>>>()?;
    Ok((insert(table.name, &names(&columns)), columns))
}

fn insert(table: &str, columns: &[String]) -> String {
    format!("INSERT INTO {table} ({}) VALUES ({})", columns.join(", "), holes(columns.len()))
}

fn finish(exec: &mut dyn Exec) -> StoreResult<()> {
    exec.dialect().after_import().map_or(Ok(()), |sql| exec.rows(sql, &[]).map(drop))
}

fn must_be_empty(exec: &mut dyn Exec) -> StoreResult<()> {
    for table in TABLES {
        if !exec.rows(&format!("SELECT 1 FROM {} LIMIT 1", table.name), &[])?.is_empty() {
            return Err(StoreError::Rejected("a backup can only be restored into an empty database".into()));
        }
    }
    Ok(())
}

fn next_line(from: &mut dyn BufRead) -> StoreResult<String> {
    let mut line = String::new();
    let read = from.take(LINE_BYTES_MAX).read_line(&mut line);
    match read {
        Ok(_) if line.ends_with('\n') => Ok(line),
        Ok(_) => Err(cut()),
        Err(error) => Err(StoreError::Unavailable(format!("cannot read the dump: {error}"))),
    }
}

fn parsed<T: for<'de> Deserialize<'de>>(line: &str) -> StoreResult<T> {
    serde_json::from_str(line).map_err(|_| StoreError::Rejected("the dump holds a line of no known kind".into()))
}

fn cut() -> StoreError {
    StoreError::Rejected("the dump is not complete".into())
}
