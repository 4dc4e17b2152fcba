//! Tables (CSV with a header, plain or gzip) as columns typed by inspection.
//!
//! A column whose filled cells are all finite numbers is a number; any other one is words. `NA`, `null`, `nan` and empty
//! cells are gaps.

use std::fs::File;
use std::io::{BufRead, BufReader, Read};
use std::path::Path;

use flate2::read::MultiGzDecoder;

use crate::learn::frame::{COLUMNS_MAX, Column};

/// Most rows that are read.
const ROWS_MAX: usize = 5_000_000;
/// Most bytes that are read, unpacked.
const BYTES_MAX: u64 = 2 << 30;

/// A table in columns.
#[derive(Clone, Debug, Default)]
pub struct Table {
    names: Vec<String>,
    columns: Vec<Vec<String>>,
}

/// A file that is no table.
#[derive(Debug, thiserror::Error)]
pub enum TableError {
    /// The bytes could not be read.
    #[error("cannot read {file}: {error}")]
    Io {
        /// Which file.
        file: String,
        /// Why.
        error: std::io::Error,
    },
    /// Not a table.
    #[error("{file}: {error}")]
    Csv {
        /// Which file.
        file: String,
        /// Why.
        error: csv::Error,
    },
    /// More than is read.
    #[error("{file}: more than {what} are not read")]
    Large {
        /// Which file.
        file: String,
        /// The limit.
        what: String,
    },
    /// A column that was asked for.
    #[error("{file}: no column {column:?}")]
    NoColumn {
        /// Which file.
        file: String,
        /// Which column.
        column: String,
    },
    /// A header and nothing below it.
    #[error("{file}: no rows below the header")]
    Empty {
        /// Which file.
        file: String,
    },
    /// A cell that must be a number.
    #[error("{file}: row {row}, column {column:?}: {value:?} is no number")]
    NotANumber {
        /// Which file.
        file: String,
        /// Which row below the header, from 1.
        row: usize,
        /// Which column.
        column: String,
        /// The cell.
        value: String,
    },
}

/// The name to tell people.
pub(super) fn file_name(path: &Path) -> String {
    path.file_name().unwrap_or(path.as_os_str()).to_string_lossy().into_owned()
}

impl Table {
    /// Opens and reads a file.
    ///
    /// # Errors
    /// When it cannot be read, is no table, is empty or too large.
    pub fn open(path: &Path) -> Result<Self, TableError> {
        let name = file_name(path);
        let file = File::open(path).map_err(|error| TableError::Io { file: name.clone(), error })?;
        Self::read(file, &name)
    }

    /// Reads a table; `name` is told in errors.
    ///
    /// # Errors
    /// As [`Table::open`].
    pub fn read(reader: impl Read, name: &str) -> Result<Self, TableError> {
        let io = |error| TableError::Io { file: name.to_owned(), error };
        let mut reader = BufReader::new(reader);
        let packed = reader.fill_buf().map_err(io)?.starts_with(&[0x1f, 0x8b]);
        let plain: Box<dyn Read + '_> = if packed { Box::new(MultiGzDecoder::new(reader)) } else { Box::new(reader) };
        let mut csv = csv::ReaderBuilder::new().from_reader(plain.take(BYTES_MAX));
        let bad = |error| TableError::Csv { file: name.to_owned(), error };
        let names: Vec<String> = csv.headers().map_err(bad)?.iter().map(|n| n.trim().to_owned()).collect();
        let large = |what: String| TableError::Large { file: name.to_owned(), what };
        if names.len() > COLUMNS_MAX {
            return Err(large(format!("{COLUMNS_MAX} columns")));
        }
        let mut columns = vec![Vec::new(); names.len()];
        for (at, record) in csv.records().enumerate() {
            if at >= ROWS_MAX {
                return Err(large(format!("{ROWS_MAX} rows")));
            }
            for (column, cell) in columns.iter_mut().zip(record.map_err(bad)?.iter()) {
                column.push(cell.trim().to_owned());
            }
        }
        let table = Self { names, columns };
        if table.rows() == 0 { Err(TableError::Empty { file: name.to_owned() }) } else { Ok(table) }
    }

    /// Rows below the header.
    #[must_use]
    pub fn rows(&self) -> usize {
        self.columns.first().map_or(0, Vec::len)
    }

    /// The header.
    #[must_use]
    pub fn names(&self) -> &[String] {
        &self.names
    }

    /// The cells of a column.
    #[must_use]
    pub fn cells(&self, name: &str) -> Option<&[String]> {
        let at = self.names.iter().position(|known| known == name)?;
        self.columns.get(at).map(Vec::as_slice)
    }

    /// Keeps the rows that `keep` says.
    #[must_use]
    pub fn filter(&self, keep: &[bool]) -> Self {
        let kept = |cells: &Vec<String>| {
            cells.iter().zip(keep).filter(|(_, keep)| **keep).map(|(cell, _)| cell.clone()).collect()
        };
        Self { names: self.names.clone(), columns: self.columns.iter().map(kept).collect() }
    }

    /// A column as a number where all filled cells are finite numbers, as words otherwise.
    #[must_use]
    pub fn typed(&self, name: &str) -> Option<Column> {
        let cells = self.cells(name)?;
        Some(as_numbers(cells).unwrap_or_else(|| as_words(cells)))
    }

    /// A column in the kind of another one: what is no number in a column of numbers is a gap.
    #[must_use]
    pub fn typed_like(&self, name: &str, like: &Column) -> Option<Column> {
        let cells = self.cells(name)?;
        Some(match like {
            Column::Number(_) => Column::Number(cells.iter().map(|cell| number(cell)).collect()),
            Column::Word(_) => as_words(cells),
        })
    }
}

fn is_gap(cell: &str) -> bool {
    cell.is_empty() || ["na", "null", "nan", "none"].iter().any(|gap| cell.eq_ignore_ascii_case(gap))
}

fn number(cell: &str) -> f64 {
    cell.parse::<f64>().ok().filter(|v| v.is_finite()).unwrap_or(f64::NAN)
}

fn as_numbers(cells: &[String]) -> Option<Column> {
    let mut values = Vec::with_capacity(cells.len());
    for cell in cells {
        let value = number(cell);
        if value.is_nan() && !is_gap(cell) {
            return None;
        }
        values.push(value);
    }
    values.iter().any(|v| !v.is_nan()).then_some(Column::Number(values))
}

fn as_words(cells: &[String]) -> Column {
    let word = |cell: &String| if is_gap(cell) { String::new() } else { cell.clone() };
    Column::Word(cells.iter().map(word).collect())
}

#[cfg(test)]
mod tests {
    use std::io::Write as _;

    use super::*;

    #[test]
    fn types_columns_and_reads_gzip() {
        let text = "a,b,c\n1,x,\n,2.5,NA\n-3e2,,\n";
        let table = Table::read(text.as_bytes(), "t").unwrap();
        match table.typed("a").unwrap() {
            Column::Number(v) => assert!(v[0] == 1.0 && v[1].is_nan() && v[2] == -300.0),
            Column::Word(_) => panic!("a is a number"),
        }
        assert_eq!(table.typed("b"), Some(Column::Word(["x", "2.5", ""].map(str::to_owned).to_vec())));
        assert_eq!(table.typed("c"), Some(Column::Word(vec![String::new(); 3])));
        let mut packed = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::fast());
        packed.write_all(text.as_bytes()).unwrap();
        let packed = packed.finish().unwrap();
        assert_eq!(Table::read(&packed[..], "t").unwrap().rows(), 3);
        assert!(matches!(Table::read(&packed[..packed.len() / 2], "t"), Err(TableError::Csv { .. })));
    }

    #[test]
    fn refuses_what_is_no_table() {
        assert!(matches!(Table::read(&b""[..], "t"), Err(TableError::Empty { .. })));
        assert!(matches!(Table::read(&b"a,b\n"[..], "t"), Err(TableError::Empty { .. })));
        assert!(matches!(Table::read(&b"a,b\n1\n"[..], "t"), Err(TableError::Csv { .. })));
        let wide = (0..600).map(|n| n.to_string()).collect::<Vec<_>>().join(",");
        assert!(matches!(Table::read(wide.as_bytes(), "t"), Err(TableError::Large { .. })));
    }
}
