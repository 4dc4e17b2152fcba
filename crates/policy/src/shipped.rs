//! The tables that come with the product, and the set of tables a shop decides by.
//!
//! To add a shipped table: a folder in `policies/` with `table.json` and `cases.json`, and a line in [`SHIPPED`]. Its
//! cases are run, and it is analysed, by this crate's tests.

use std::collections::BTreeMap;
use std::sync::Arc;

use domain::money::Currency;

use crate::table::document::Document;
use crate::table::{Problem, Table, TableError};

/// A table with its cases, as shipped.
#[derive(Clone, Copy, Debug)]
pub struct Shipped {
    /// Its name and folder.
    pub name: &'static str,
    /// `table.json`.
    pub document: &'static str,
    /// `cases.json`.
    pub cases: &'static str,
}

macro_rules! shipped {
    ($($name:literal),+ $(,)?) => {
        &[$(Shipped {
            name: $name,
            document: include_str!(concat!("../../../policies/", $name, "/table.json")),
            cases: include_str!(concat!("../../../policies/", $name, "/cases.json")),
        }),+]
    };
}

/// All of them.
pub const SHIPPED: &[Shipped] = shipped![
    "returns",
    "refunds",
    "discounts",
    "shipping-promise",
    "exchange",
    "cancellation",
    "address-change",
    "gift-cards",
    "warranty",
    "escalation",
    "b2b-routing",
];

/// The rules of a public benchmark's shop on changes of orders, in dollars: what `cartwright eval policy` runs by, and an
/// example of tables for [`crate::orders`].
pub const TAU2_RETAIL: &[Shipped] = shipped![
    "tau2-retail/orders-cancel",
    "tau2-retail/orders-items",
    "tau2-retail/orders-address",
    "tau2-retail/orders-payment",
    "tau2-retail/orders-return",
    "tau2-retail/orders-exchange",
    "tau2-retail/orders-account-address",
];

/// Most versions of tables that are kept in one set.
pub const VERSIONS_MAX: usize = 10_000;

/// The tables in force, and every version that a stored decision may name.
#[derive(Clone, Debug, Default)]
pub struct Tables {
    current: BTreeMap<String, Arc<Table>>,
    versions: BTreeMap<String, Arc<Table>>,
}

impl Tables {
    /// The shipped tables, their amounts in the shop's currency. The numbers stay: an owner of a shop in yen sets limits
    /// that make sense in yen; until then more goes to people, not less.
    ///
    /// # Errors
    /// When an amount of a shipped table cannot be had in the currency.
    pub fn shipped(currency: Currency) -> Result<Self, TableError> {
        let mut tables = Self::default();
        for shipped in SHIPPED {
            tables.add(in_currency(shipped.document, currency)?)?;
        }
        Ok(tables)
    }

    /// A set of tables as they stand.
    ///
    /// # Errors
    /// When one is no table.
    pub fn of(shipped: &[Shipped]) -> Result<Self, TableError> {
        let mut tables = Self::default();
        for one in shipped {
            tables.add(Table::parse(one.document)?)?;
        }
        Ok(tables)
    }

    /// Puts a table in force; its former version stays at hand for stored decisions.
    ///
    /// # Errors
    /// When too many versions are kept.
    pub fn add(&mut self, table: Table) -> Result<Arc<Table>, TableError> {
        if self.versions.len() >= VERSIONS_MAX && !self.versions.contains_key(table.version()) {
            let what = format!("more than {VERSIONS_MAX} versions of tables");
            let problems = vec![Problem { row: None, column: None, what }];
            return Err(TableError { name: table.name().to_owned(), problems });
        }
        let table = Arc::new(table);
        self.versions.insert(table.version().to_owned(), Arc::clone(&table));
        self.current.insert(table.name().to_owned(), Arc::clone(&table));
        Ok(table)
    }

    /// The table in force.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&Arc<Table>> {
        self.current.get(name)
    }

    /// The table that a stored decision names.
    #[must_use]
    pub fn version(&self, version: &str) -> Option<&Arc<Table>> {
        self.versions.get(version)
    }

    /// The tables in force, by name.
    pub fn iter(&self) -> impl Iterator<Item = &Arc<Table>> {
        self.current.values()
    }
}

/// A document with all its amounts in `currency`.
///
/// # Errors
/// As [`Table::parse`]; also when a limit has more decimal places than the currency.
pub fn in_currency(document: &str, currency: Currency) -> Result<Table, TableError> {
    let mut read: Document = Table::document(document)?;
    let schema = &mut read.cartwright;
    for (_, spec) in schema.inputs.0.iter_mut().chain(&mut schema.outputs.0) {
        if spec.currency.is_some() {
            spec.currency = Some(currency);
        }
    }
    Table::compile(&read)
}
