//! Scores of the search on a file: the same code the product runs, nothing tuned for the file. The command line only opens
//! files, lends a clock and prints.

pub mod complements;
pub mod icecat;
pub mod search;
pub mod sessions;

use std::io::{self, BufRead, BufReader, Read};

/// The text of a reader that may be gzip, told by its first bytes.
fn maybe_gzip(reader: impl Read + 'static) -> io::Result<Box<dyn BufRead>> {
    let mut reader = BufReader::new(reader);
    let gzip = reader.fill_buf()?.starts_with(&[0x1f, 0x8b]);
    Ok(if gzip { Box::new(BufReader::new(flate2::bufread::MultiGzDecoder::new(reader))) } else { Box::new(reader) })
}

/// A line of what the system tells of this process's memory (`VmHWM:` the most it had, `VmRSS:` now), in MB; `None` where it
/// tells nothing.
pub(crate) fn memory_mb(line: &str) -> Option<f64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let kib = status.lines().find_map(|l| l.strip_prefix(line))?.trim().strip_suffix("kB")?;
    Some(kib.trim().parse::<f64>().ok()? * 1_024.0 / 1e6)
}
