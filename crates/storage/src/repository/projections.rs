//! The tables that are folded from the ledger and can be built again from it: emptied before a rebuild, and written
//! out in a fixed order so that the rebuilt state can be compared with the live one (V10).

use std::io::Write;

use domain::ports::store::{StoreError, StoreResult};

use super::Repositories;
use crate::dump::each_row;
use crate::tables::{TABLES, Table};

/// Names of the projections, in the order in which they are written out.
const PROJECTIONS: [&str; 12] = [
    "shoppers",
    "identities",
    "carts",
    "cart_identities",
    "orders",
    "products",
    "variants",
    "consents",
    "suppressions",
    "inbound",
    "returns",
    "exposures",
];

/// The projections with their columns.
fn projections() -> impl Iterator<Item = &'static Table> {
    PROJECTIONS.iter().filter_map(|name| TABLES.iter().find(|table| table.name == *name))
}

impl Repositories<'_> {
    /// Empties the projections. Cursors are the business of whoever folds.
    pub(crate) fn clear_projections(&mut self) -> StoreResult<()> {
        for table in projections() {
            self.write(&format!("DELETE FROM {}", table.name), &[])?;
        }
        Ok(())
    }

    /// One line per row, `table<TAB>[columns]`, tables in a fixed order and rows by key.
    pub(crate) fn dump_projections(&mut self, out: &mut dyn Write) -> StoreResult<()> {
        for table in projections() {
            each_row(self.exec(), table, &mut |line| {
                writeln!(out, "{}\t{line}", table.name)
                    .map_err(|error| StoreError::Unavailable(format!("cannot write the projections out: {error}")))
            })?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_projection_is_a_table() {
        assert_eq!(projections().count(), PROJECTIONS.len());
    }
}
