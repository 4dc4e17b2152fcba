//! The table of texts: `source,id,is_attack,language,text,kind`, plain or gzip.

use std::io::{BufRead, BufReader, Read};

use super::InjectionError;

/// Rows that are read at most.
const ROWS_MAX: usize = 200_000;
/// Bytes that are read at most, unpacked.
const BYTES_MAX: u64 = 512 << 20;

/// One text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Row {
    /// Source and id.
    pub(super) id: String,
    pub(super) is_attack: bool,
    pub(super) text: String,
}

pub(super) fn rows(reader: impl Read) -> Result<Vec<Row>, InjectionError> {
    let mut reader = BufReader::new(reader);
    let packed = reader.fill_buf()?.starts_with(&[0x1F, 0x8B]);
    let plain: Box<dyn Read + '_> =
        if packed { Box::new(flate2::read::MultiGzDecoder::new(reader)) } else { Box::new(reader) };
    let mut table = csv::Reader::from_reader(plain.take(BYTES_MAX));
    let bad = |error: csv::Error| match error.position().map(csv::Position::line) {
        Some(line) => {
            InjectionError::Row { line, why: "is not a row of UTF-8 text with as many columns as the header" }
        }
        None => InjectionError::Row { line: 1, why: "cannot be read; a .gz file must be complete" },
    };
    let headers = table.headers().map_err(bad)?.clone();
    let column = |name: &'static str| {
        let found = headers.iter().position(|header| header.trim_start_matches('\u{FEFF}') == name);
        found.ok_or(InjectionError::Column(name))
    };
    let (source, id, attack, text) = (column("source")?, column("id")?, column("is_attack")?, column("text")?);
    let mut rows = Vec::new();
    for record in table.records() {
        let record = record.map_err(bad)?;
        let line = record.position().map_or(0, csv::Position::line);
        let field = |at: usize| record.get(at).unwrap_or_default();
        let is_attack = match field(attack) {
            "1" | "true" => true,
            "0" | "false" => false,
            _ => return Err(InjectionError::Row { line, why: "is_attack must be 0 or 1" }),
        };
        if rows.len() == ROWS_MAX {
            return Err(InjectionError::Row { line, why: "is one too many; split the file" });
        }
        let id = format!("{}/{}", field(source), field(id));
        rows.push(Row { id, is_attack, text: field(text).to_owned() });
    }
    if rows.is_empty() { Err(InjectionError::Empty) } else { Ok(rows) }
}
