//! Scores of the search on a file: the same code the product runs, nothing tuned for the file. The command line only opens
//! files, lends a clock and prints.

pub mod icecat;
pub mod search;

use std::io::{self, BufRead, BufReader, Read};

/// The text of a reader that may be gzip, told by its first bytes.
fn maybe_gzip(reader: impl Read + 'static) -> io::Result<Box<dyn BufRead>> {
    let mut reader = BufReader::new(reader);
    let gzip = reader.fill_buf()?.starts_with(&[0x1f, 0x8b]);
    Ok(if gzip { Box::new(BufReader::new(flate2::bufread::MultiGzDecoder::new(reader))) } else { Box::new(reader) })
}
