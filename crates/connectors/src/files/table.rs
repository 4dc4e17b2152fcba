//! Delimited text with a header, read a row at a time: bounded, and going on after a bad row.

use std::io::{BufRead, BufReader, Read};

use csv_core::{ReadRecordResult, Terminator};
use flate2::bufread::MultiGzDecoder;

use super::{ImportError, RowProblem};

/// Longest row, in bytes. A longer one (a quote that is never closed, a binary file) is reported and left out.
pub(super) const ROW_BYTES_MAX: usize = 1 << 20;
/// Most columns.
const COLUMNS_MAX: usize = 1_000;

/// A text file, unpacked when it is gzip (by its first two bytes), as lines of bounded length.
pub(super) struct Lines {
    input: Box<dyn BufRead + Send>,
    /// Lines read so far.
    pub line: u64,
    done: bool,
}

/// What one line turned out to be.
pub(super) enum Line {
    /// Text with its line end taken off, in the buffer.
    Text,
    /// Longer than [`ROW_BYTES_MAX`]; skipped to its end.
    TooLong,
    /// No more.
    End,
}

impl Lines {
    /// Unpacks gzip, refuses UTF-16 and steps over a UTF-8 byte order mark.
    pub(super) fn open(read: impl Read + Send + 'static) -> Result<Self, ImportError> {
        let mut raw = BufReader::with_capacity(64 * 1024, read);
        let packed = raw.fill_buf()?.starts_with(&[0x1f, 0x8b]);
        let mut input: Box<dyn BufRead + Send> = if packed {
            Box::new(BufReader::with_capacity(64 * 1024, MultiGzDecoder::new(raw)))
        } else {
            Box::new(raw)
        };
        let head = input.fill_buf()?;
        if head.starts_with(&[0xff, 0xfe]) || head.starts_with(&[0xfe, 0xff]) {
            return Err(ImportError::Header("it is UTF-16; save the file as UTF-8".to_owned()));
        }
        if head.starts_with(b"\xef\xbb\xbf") {
            input.consume(3);
        }
        Ok(Self { input, line: 0, done: false })
    }

    /// The first byte that is not blank, without taking it.
    pub(super) fn peek(&mut self) -> Result<Option<u8>, ImportError> {
        Ok(self.input.fill_buf()?.iter().copied().find(|b| !b.is_ascii_whitespace()))
    }

    /// Appends the next line to `buffer` as long as that stays within bounds.
    pub(super) fn next_line(&mut self, buffer: &mut Vec<u8>) -> Result<Line, RowProblem> {
        if self.done {
            return Ok(Line::End);
        }
        let before = buffer.len();
        let room = (ROW_BYTES_MAX + 1).saturating_sub(before);
        self.line += 1;
        let read = self.input.by_ref().take(room as u64).read_until(b'\n', buffer);
        let read = read.map_err(|error| self.broken(&error))?;
        if room == 0 {
            self.skip_line()?;
            return Ok(Line::TooLong);
        }
        if read == 0 {
            self.done = true;
            return Ok(Line::End);
        }
        if buffer.last() != Some(&b'\n') && buffer.len() > ROW_BYTES_MAX {
            self.skip_line()?;
            return Ok(Line::TooLong);
        }
        if buffer.last() == Some(&b'\n') {
            buffer.pop();
        }
        if buffer.len() > before && buffer.last() == Some(&b'\r') {
            buffer.pop();
        }
        Ok(Line::Text)
    }

    fn skip_line(&mut self) -> Result<(), RowProblem> {
        loop {
            let available = match self.input.fill_buf() {
                Ok(bytes) => bytes,
                Err(error) => return Err(self.broken(&error)),
            };
            if available.is_empty() {
                return Ok(());
            }
            let end = available.iter().position(|b| *b == b'\n');
            let taken = end.map_or(available.len(), |at| at + 1);
            self.input.consume(taken);
            if end.is_some() {
                return Ok(());
            }
        }
    }

    fn broken(&mut self, error: &std::io::Error) -> RowProblem {
        self.done = true;
        RowProblem::last(self.line, format!("cannot read further, the file is cut short or damaged: {error}"))
    }
}

/// One row; reused from row to row.
#[derive(Default)]
pub(super) struct Row {
    /// Line where it begins.
    pub line: u64,
    text: String,
    ends: Vec<usize>,
}

impl Row {
    /// The trimmed text of a column; empty when the row is shorter.
    pub(super) fn get(&self, column: usize) -> &str {
        let Some(&end) = self.ends.get(column) else { return "" };
        let start = if column == 0 { 0 } else { self.ends[column - 1] };
        self.text.get(start..end).unwrap_or("").trim()
    }

    /// Like [`Self::get`], of a column that the file need not have.
    pub(super) fn find(&self, column: Option<usize>) -> Option<&str> {
        column.map(|c| self.get(c)).filter(|text| !text.is_empty())
    }
}

/// A delimited file whose header has been read.
pub(super) struct Table {
    lines: Lines,
    parser: csv_core::Reader,
    headers: Vec<String>,
    raw: Vec<u8>,
    fields: Vec<u8>,
    ends: Vec<usize>,
}

impl Table {
    /// Reads the header; `,`, `;` or tab, whichever it holds most of.
    pub(super) fn open(read: impl Read + Send + 'static) -> Result<Self, ImportError> {
        Self::from_lines(Lines::open(read)?)
    }

    /// The same for lines that are open already.
    pub(super) fn from_lines(mut lines: Lines) -> Result<Self, ImportError> {
        let mut raw = Vec::new();
        loop {
            raw.clear();
            match lines.next_line(&mut raw).map_err(|problem| ImportError::Header(problem.message))? {
                Line::End => return Err(ImportError::Empty),
                Line::TooLong => return Err(ImportError::Header("it is longer than 1 MiB".to_owned())),
                Line::Text if raw.iter().all(u8::is_ascii_whitespace) => {}
                Line::Text => break,
            }
        }
        let delimiter = *[b',', b';', b'\t']
            .iter()
            .max_by_key(|d| (raw.iter().filter(|b| b == d).count(), **d == b','))
            .unwrap_or(&b',');
        let parser = csv_core::ReaderBuilder::new().delimiter(delimiter).terminator(Terminator::Any(b'\n')).build();
        let mut table = Self { lines, parser, headers: Vec::new(), raw, fields: Vec::new(), ends: Vec::new() };
        let mut row = Row::default();
        if !table.parse_line(0) {
            return Err(ImportError::Header("a quote is not closed".to_owned()));
        }
        table.take_row(&mut row, 1).map_err(|problem| ImportError::Header(problem.message))?;
        table.headers = (0..row.ends.len()).map(|column| row.get(column).to_owned()).collect();
        Ok(table)
    }

    /// Where a column is, by its name in any case.
    pub(super) fn find(&self, name: &str) -> Option<usize> {
        self.headers.iter().position(|h| h.eq_ignore_ascii_case(name.trim()))
    }

    /// Where the first of several names is.
    pub(super) fn find_any(&self, names: &[&str]) -> Option<usize> {
        names.iter().find_map(|name| self.find(name))
    }

    /// Where a column is that must be there.
    pub(super) fn column(&self, name: &str) -> Result<usize, ImportError> {
        self.find(name).ok_or_else(|| ImportError::MissingColumn { column: name.to_owned(), found: self.header_text() })
    }

    /// The header, shortened, for messages.
    pub(super) fn header_text(&self) -> String {
        let mut text = String::new();
        for header in self.headers.iter().take(40) {
            text.push_str(if text.is_empty() { "" } else { ", " });
            text.extend(header.chars().take(40));
        }
        text
    }

    /// Reads the next row into `row`. `None` at the end.
    pub(super) fn read(&mut self, row: &mut Row) -> Option<Result<(), RowProblem>> {
        let first = loop {
            self.raw.clear();
            match self.lines.next_line(&mut self.raw) {
                Err(problem) => return Some(Err(problem)),
                Ok(Line::End) => return None,
                Ok(Line::TooLong) => return Some(Err(too_long(self.lines.line))),
                Ok(Line::Text) if self.raw.iter().all(u8::is_ascii_whitespace) => {}
                Ok(Line::Text) => break self.lines.line,
            }
        };
        let mut parsed = 0;
        while !self.parse_line(parsed) {
            // The row goes on: a quoted field holds a line break.
            self.raw.push(b'\n');
            parsed = self.raw.len();
            match self.lines.next_line(&mut self.raw) {
                Err(problem) => return Some(Err(problem)),
                Ok(Line::End) => {
                    return Some(Err(self.abandon(first, "a quote is not closed before the end of the file")));
                }
                Ok(Line::TooLong) => return Some(Err(self.abandon(first, TOO_LONG))),
                Ok(Line::Text) => {}
            }
        }
        Some(self.take_row(row, first))
    }

    fn abandon(&mut self, line: u64, message: &str) -> RowProblem {
        self.parser.reset();
        self.fields.clear();
        self.ends.clear();
        RowProblem::new(line, message)
    }

    /// Feeds `raw[from..]` and a line end to the parser; whether the row is complete.
    fn parse_line(&mut self, from: usize) -> bool {
        if from == 0 {
            self.parser.reset();
            self.fields.clear();
            self.ends.clear();
        }
        self.raw.push(b'\n');
        // A row is never longer than its raw text, nor has more fields than that has bytes.
        let (used, ended) = (self.fields.len(), self.ends.len());
        let added = self.raw.len() - from + 1;
        self.fields.resize(used + added, 0);
        self.ends.resize(ended + added, 0);
        let (result, _, wrote, fields) =
            self.parser.read_record(&self.raw[from..], &mut self.fields[used..], &mut self.ends[ended..]);
        self.fields.truncate(used + wrote);
        self.ends.truncate(ended + fields);
        self.raw.pop();
        matches!(result, ReadRecordResult::Record)
    }

    fn take_row(&mut self, row: &mut Row, line: u64) -> Result<(), RowProblem> {
        if self.ends.len() > COLUMNS_MAX {
            return Err(RowProblem::new(line, format!("more than {COLUMNS_MAX} columns")));
        }
        row.line = line;
        row.ends.clone_from(&self.ends);
        row.text.clear();
        let text = std::str::from_utf8(&self.fields).map_err(|_| RowProblem::new(line, "not valid UTF-8"))?;
        row.text.push_str(text);
        Ok(())
    }
}

const TOO_LONG: &str = "longer than 1 MiB, or a quote is not closed";

fn too_long(line: u64) -> RowProblem {
    RowProblem::new(line, TOO_LONG)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rows(bytes: &[u8]) -> Vec<Result<Vec<String>, RowProblem>> {
        let mut table = Table::open(std::io::Cursor::new(bytes.to_vec())).expect("opens");
        let (mut row, mut all) = (Row::default(), Vec::new());
        while let Some(read) = table.read(&mut row) {
            all.push(read.map(|()| (0..row.ends.len()).map(|c| row.get(c).to_owned()).collect()));
        }
        all
    }

    fn texts(row: &Result<Vec<String>, RowProblem>) -> Vec<&str> {
        row.as_ref().expect("a good row").iter().map(String::as_str).collect()
    }

    #[test]
    fn reads_quotes_line_breaks_crlf_blank_lines_and_a_byte_order_mark() {
        let all = rows(b"\xef\xbb\xbfa,b\r\n1,\"x, \"\"y\"\"\r\nz\"\r\n\r\n2,\r\nlone \"quote\",3\n4");
        assert_eq!(texts(&all[0]), ["1", "x, \"y\"\nz"]);
        assert_eq!(texts(&all[1]), ["2", ""]);
        assert_eq!(texts(&all[2]), ["lone \"quote\"", "3"]);
        assert_eq!(texts(&all[3]), ["4"]);
        assert_eq!(all.len(), 4);
    }

    #[test]
    fn tells_the_delimiter_by_the_header() {
        assert_eq!(texts(&rows(b"a;b,c;d\n1;2;3\n")[0]), ["1", "2", "3"]);
        assert_eq!(texts(&rows(b"a\tb\n1\t2\n")[0]), ["1", "2"]);
    }

    #[test]
    fn a_bad_row_is_reported_with_its_line_and_the_next_is_read() {
        let mut file = b"a,b\n1,2\n\xff\xfe,3\n".to_vec();
        file.extend(std::iter::repeat_n(b'x', 10_000_000));
        file.extend(b"\n5,6\n\"open,7\n");
        let all = rows(&file);
        assert_eq!(texts(&all[0]), ["1", "2"]);
        assert_eq!(all[1].as_ref().expect_err("bytes").to_string(), "line 3: not valid UTF-8");
        assert!(all[2].as_ref().expect_err("long").to_string().starts_with("line 4: longer than 1 MiB"));
        assert_eq!(texts(&all[3]), ["5", "6"]);
        assert!(all[4].as_ref().expect_err("open").to_string().contains("line 6: a quote is not closed"));
        assert_eq!(all.len(), 5);
    }

    #[test]
    fn a_quote_left_open_costs_a_mebibyte_and_not_the_file() {
        let mut file = b"a,b\n\"open,1\n".to_vec();
        for _ in 0..400_000 {
            file.extend(b"1,2\n");
        }
        let all = rows(&file);
        assert_eq!(all.iter().filter(|row| row.is_err()).count(), 1);
        assert!(all.len() > 130_000, "{}", all.len());
    }

    #[test]
    fn a_cut_gzip_gives_what_it_holds_and_says_so() {
        use std::io::Write;
        let mut packer = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::none());
        packer.write_all(b"a,b\n").expect("packs");
        for n in 0..50_000 {
            writeln!(packer, "{n},x").expect("packs");
        }
        let whole = packer.finish().expect("packs");
        assert_eq!(rows(&whole).len(), 50_000);
        let cut = rows(&whole[..whole.len() / 2]);
        let last = cut.last().expect("some").as_ref().expect_err("reported");
        assert!(last.ends_file && cut.len() > 1_000, "{last} after {}", cut.len());
        assert!(matches!(Table::open(std::io::Cursor::new(whole[..8].to_vec())), Err(ImportError::Io(_))));
    }

    #[test]
    fn files_without_a_usable_header_are_refused() {
        for bytes in [&b""[..], b"\n \n", b"\"a,b\n", b"\xff\xfea\0", b"\xc3(,b\n"] {
            assert!(Table::open(std::io::Cursor::new(bytes.to_vec())).is_err(), "{bytes:?}");
        }
    }
}
