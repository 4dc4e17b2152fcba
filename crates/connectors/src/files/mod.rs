//! Imports from files: what a shop already has (catalogue, orders, click history) as Cartwright's own nouns.
//!
//! Every reader here is pure: it takes anything that can be read, plain or gzip (told by its first bytes, never by its
//! name), and gives an iterator. Memory is bounded whatever the file holds. A wrong header stops at once, because no row
//! could be right; a wrong row becomes a [`RowProblem`] with its line and the reading goes on.
//!
//! - [`events`]: click streams (view, cart, purchase) of any CSV by column mapping; [`fold`] turns them into carts and
//!   orders for the ledger.
//! - [`catalogue`]: product exports of Shopify, WooCommerce and Magento, and JSON lines.
//! - [`orders`]: order lines, grouped into orders.
//! - [`pages`]: policies, FAQ, help articles and macros, cut into sections.
//!
//! To add a CSV dialect of events or orders: a preset there. To add a catalogue format: a module in [`catalogue`], a
//! variant of [`catalogue::CatalogueFormat`] and its header in `detect`.

use serde::Serialize;

pub mod catalogue;
pub mod events;
pub mod fold;
pub mod ledger;
pub mod orders;
pub mod pages;
mod table;
pub mod text;
pub(crate) mod values;

/// Most problems kept word for word in a summary; all are counted.
pub const PROBLEM_SAMPLES_MAX: usize = 100;

/// Why a file cannot be read at all.
#[derive(Debug, thiserror::Error)]
pub enum ImportError {
    /// The file could not be opened or its first bytes not be read.
    #[error("cannot read the file: {0}")]
    Io(#[from] std::io::Error),
    /// There is no header line.
    #[error("the file is empty")]
    Empty,
    /// The header is not text, or too long.
    #[error("the header is not readable: {0}")]
    Header(String),
    /// A column is missing.
    #[error("column {column:?} is missing; the file has {found}")]
    MissingColumn {
        /// The one that was looked for.
        column: String,
        /// Those that are there, shortened.
        found: String,
    },
    /// Nothing known fits the header.
    #[error("unknown format; {0}")]
    UnknownFormat(String),
    /// A preset or mapping that makes no sense.
    #[error("{0}")]
    Mapping(String),
}

/// One row that could not be used.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, thiserror::Error)]
#[error("line {line}: {message}")]
pub struct RowProblem {
    /// Line where the row begins; the header is line 1.
    pub line: u64,
    /// What is wrong with it.
    pub message: String,
    /// Nothing after this row could be read: the file is cut short, damaged or over a limit.
    pub ends_file: bool,
}

impl RowProblem {
    fn new(line: u64, message: impl Into<String>) -> Self {
        Self { line, message: message.into(), ends_file: false }
    }

    fn last(line: u64, message: impl Into<String>) -> Self {
        Self { line, message: message.into(), ends_file: true }
    }
}

/// Problems of one import: all counted, the first [`PROBLEM_SAMPLES_MAX`] kept.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Problems {
    /// How many rows could not be used.
    pub count: u64,
    /// The first of them.
    pub samples: Vec<RowProblem>,
    /// The file could not be read to its end.
    pub incomplete: bool,
}

impl Problems {
    /// Counts one, and keeps it while there is room.
    pub fn add(&mut self, problem: RowProblem) {
        self.count += 1;
        self.incomplete |= problem.ends_file;
        if self.samples.len() < PROBLEM_SAMPLES_MAX {
            self.samples.push(problem);
        }
    }
}
