//! Past orders: one row, one line of an order; the rows of one order may lie anywhere in the file.
//!
//! The file is read whole, up to [`ROWS_MAX`] rows, because only its end tells that an order is complete. To add a
//! preset: a line in [`PRESETS`] and a test on a few rows of the real thing.

use std::collections::HashMap;
use std::io::Read;

use domain::money::{Currency, Money};
use domain::order::{OrderLine, OrderSnapshot, OrderStatus};
use domain::shopper::{Identity, Profile};
use domain::timestamp::Timestamp;
use jiff::tz::TimeZone;

use super::ledger::SOURCE;
use super::table::{Row, Table};
use super::{ImportError, RowProblem, values};

/// Most rows of one file.
pub const ROWS_MAX: usize = 2_000_000;
/// Most lines of one order; further ones are reported.
pub const LINES_MAX: usize = 2_000;

/// Which column holds what; an empty name means that there is none.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OrderColumns {
    /// Column names by entry: `order`, `time`, `customer`, `email`, `phone`, `product`, `variant`, `title`, `quantity`,
    /// `unit_price`, `line_total`, `discount`, `coupon`, `status`, `country`.
    names: HashMap<&'static str, String>,
    /// Orders whose id begins so are cancellations, not orders.
    pub cancelled_prefix: Option<String>,
    /// Zone of times that name none.
    pub zone: TimeZone,
}

/// Every entry of a mapping.
const ENTRIES: &[&str] = &[
    "order",
    "time",
    "customer",
    "email",
    "phone",
    "product",
    "variant",
    "title",
    "quantity",
    "unit_price",
    "line_total",
    "discount",
    "coupon",
    "status",
    "country",
];

/// Entries that a file must have beside a price.
const NEEDED: &[&str] = &["order", "time", "product", "quantity"];

/// Name, columns and the prefix of cancellations.
type Preset = (&'static str, &'static [(&'static str, &'static str)], Option<&'static str>);

const PRESETS: &[Preset] = &[
    (
        "uci",
        &[
            ("order", "InvoiceNo"),
            ("time", "InvoiceDate"),
            ("customer", "CustomerID"),
            ("product", "StockCode"),
            ("title", "Description"),
            ("quantity", "Quantity"),
            ("unit_price", "UnitPrice"),
            ("country", "Country"),
        ],
        Some("C"),
    ),
    (
        "completejourney",
        &[
            ("order", "basket_id"),
            ("time", "transaction_timestamp"),
            ("customer", "household_id"),
            ("product", "product_id"),
            ("quantity", "quantity"),
            ("line_total", "sales_value"),
            ("discount", "coupon_disc"),
        ],
        None,
    ),
    (
        "generic",
        &[
            ("order", "order"),
            ("time", "placed_at"),
            ("customer", "customer"),
            ("email", "email"),
            ("phone", "phone"),
            ("product", "product"),
            ("variant", "variant"),
            ("title", "title"),
            ("quantity", "quantity"),
            ("unit_price", "unit_price"),
            ("line_total", "line_total"),
            ("discount", "discount"),
            ("coupon", "coupon"),
            ("status", "status"),
            ("country", "country"),
        ],
        None,
    ),
];

impl OrderColumns {
    /// Names of the presets.
    #[must_use]
    pub fn presets() -> Vec<&'static str> {
        PRESETS.iter().map(|(name, ..)| *name).collect()
    }

    /// The preset of a name.
    ///
    /// # Errors
    /// [`ImportError::Mapping`] when there is none.
    pub fn preset(name: &str) -> Result<Self, ImportError> {
        PRESETS.iter().find(|(known, ..)| *known == name).map(Self::of).ok_or_else(|| {
            ImportError::Mapping(format!("unknown preset {name:?}; there are {}", Self::presets().join(", ")))
        })
    }

    /// Names the column of one entry (empty: none), or sets `cancelled_prefix` or `zone`.
    ///
    /// # Errors
    /// [`ImportError::Mapping`] for any other entry, or a zone that is not known.
    pub fn set(&mut self, entry: &str, value: &str) -> Result<(), ImportError> {
        let value = value.trim();
        match entry {
            "cancelled_prefix" => self.cancelled_prefix = (!value.is_empty()).then(|| value.to_owned()),
            "zone" => {
                self.zone =
                    TimeZone::get(value).map_err(|_| ImportError::Mapping(format!("unknown time zone {value:?}")))?;
            }
            _ => {
                let known = ENTRIES.iter().find(|known| **known == entry);
                let known = known.ok_or_else(|| ImportError::Mapping(format!("unknown column entry {entry:?}")))?;
                self.names.insert(known, value.to_owned());
            }
        }
        Ok(())
    }

    fn of((_, columns, prefix): &Preset) -> Self {
        let names = columns.iter().map(|(entry, column)| (*entry, (*column).to_owned())).collect();
        Self { names, cancelled_prefix: prefix.map(str::to_owned), zone: TimeZone::UTC }
    }

    fn name(&self, entry: &str) -> Option<&str> {
        self.names.get(entry).map(String::as_str).filter(|name| !name.is_empty())
    }

    fn detect(table: &Table) -> Result<Self, ImportError> {
        let fits = |columns: &Self| {
            NEEDED.iter().all(|entry| columns.name(entry).is_some_and(|name| table.find(name).is_some()))
        };
        PRESETS.iter().map(Self::of).find(fits).ok_or_else(|| {
            ImportError::UnknownFormat(format!(
                "name the columns, or a preset ({}); the file has {}",
                Self::presets().join(", "),
                table.header_text()
            ))
        })
    }
}

/// Orders of a file: problems first, then the orders from the oldest.
#[derive(Debug)]
pub struct Orders {
    /// Rows of cancellations, left out.
    pub cancelled_rows: u64,
    items: std::vec::IntoIter<Result<OrderSnapshot, RowProblem>>,
}

impl Iterator for Orders {
    type Item = Result<OrderSnapshot, RowProblem>;

    fn next(&mut self) -> Option<Self::Item> {
        self.items.next()
    }
}

impl Orders {
    /// Reads and groups the file. Without `columns` the first preset that fits the header is taken.
    ///
    /// # Errors
    /// When the file cannot be read, or the header lacks `order`, `time`, `product`, `quantity` or any price.
    pub fn open(
        read: impl Read + Send + 'static,
        columns: Option<OrderColumns>,
        currency: Currency,
    ) -> Result<Self, ImportError> {
        let table = Table::open(read)?;
        let columns = match columns {
            Some(columns) => columns,
            None => OrderColumns::detect(&table)?,
        };
        let at = positions(&table, &columns)?;
        let mut grouping = Grouping {
            at,
            columns,
            currency,
            places: HashMap::new(),
            orders: Vec::new(),
            problems: Vec::new(),
            cancelled_rows: 0,
        };
        grouping.read(table);
        Ok(grouping.finish())
    }
}

type Positions = HashMap<&'static str, usize>;

fn positions(table: &Table, columns: &OrderColumns) -> Result<Positions, ImportError> {
    for entry in NEEDED {
        let name = columns.name(entry).ok_or_else(|| ImportError::Mapping(format!("no column named for {entry:?}")))?;
        table.column(name)?;
    }
    let found = |entry: &&'static str| Some((*entry, table.find(columns.name(entry)?)?));
    let at: Positions = ENTRIES.iter().filter_map(found).collect();
    if !at.contains_key("unit_price") && !at.contains_key("line_total") {
        let column = columns.name("unit_price").or(columns.name("line_total")).unwrap_or("unit_price").to_owned();
        return Err(ImportError::MissingColumn { column, found: table.header_text() });
    }
    Ok(at)
}

struct Grouping {
    at: Positions,
    columns: OrderColumns,
    currency: Currency,
    places: HashMap<String, usize>,
    orders: Vec<OrderSnapshot>,
    problems: Vec<RowProblem>,
    cancelled_rows: u64,
}

impl Grouping {
    fn read(&mut self, mut table: Table) {
        let mut row = Row::default();
        let mut rows = 0;
        while let Some(read) = table.read(&mut row) {
            rows += 1;
            if rows > ROWS_MAX {
                self.problems.push(RowProblem::last(row.line, format!("more than {ROWS_MAX} rows; split the file")));
                return;
            }
            if let Err(problem) = read.and_then(|()| self.take(&row).map_err(|m| RowProblem::new(row.line, m))) {
                self.problems.push(problem);
            }
        }
    }

    fn take(&mut self, row: &Row) -> Result<(), String> {
        let key = values::numeric_key(self.text(row, "order"), "order")?;
        if self.columns.cancelled_prefix.as_ref().is_some_and(|prefix| key.starts_with(prefix.as_str())) {
            self.cancelled_rows += 1;
            return Ok(());
        }
        let line = self.line(row)?;
        let discount = self.amount(row, "discount")?;
        let code = self.find(row, "coupon").map(str::to_lowercase);
        let place = match self.places.get(&key) {
            Some(&place) => place,
            None => {
                let order = self.order(row, key.clone())?;
                self.places.insert(key, self.orders.len());
                self.orders.push(order);
                self.orders.len() - 1
            }
        };
        let order = &mut self.orders[place];
        if order.lines.len() >= LINES_MAX {
            return Err(format!("more than {LINES_MAX} lines in order {:?}", order.key));
        }
        order.total = order.total.checked_add(line.total).map_err(|error| error.to_string())?;
        if let Some(given) = discount.filter(|given| given.minor > 0) {
            let before = order.discount.unwrap_or(Money::zero(self.currency));
            order.discount = Some(before.checked_add(given).map_err(|error| error.to_string())?);
        }
        if let Some(code) = code
            && code.len() <= values::KEY_BYTES_MAX
            && !order.coupon_codes.contains(&code)
        {
            order.coupon_codes.push(code);
        }
        order.lines.push(line);
        Ok(())
    }

    fn line(&self, row: &Row) -> Result<OrderLine, String> {
        let product_key = values::numeric_key(self.text(row, "product"), "product")?;
        let variant_key =
            self.find(row, "variant").map_or(Ok(product_key.clone()), |v| values::numeric_key(v, "variant"))?;
        let quantity = values::quantity(self.text(row, "quantity"))?;
        let total = match self.amount(row, "line_total")? {
            Some(total) => total,
            None => {
                let unit = self.amount(row, "unit_price")?.ok_or("the line has no price")?;
                unit.checked_mul(quantity).map_err(|error| error.to_string())?
            }
        };
        let title = self.find(row, "title").unwrap_or(&product_key).chars().take(300).collect();
        Ok(OrderLine { product_key, variant_key, title, quantity, total })
    }

    /// What the first row of an order tells of it.
    fn order(&self, row: &Row, key: String) -> Result<OrderSnapshot, String> {
        let placed_at: Timestamp = values::instant(self.text(row, "time"), &self.columns.zone)?;
        let customer = self.find(row, "customer").map(|text| values::numeric_key(text, "customer")).transpose()?;
        let identities = [
            customer.map(|id| Identity::customer(SOURCE, &id)),
            self.find(row, "email").and_then(Identity::email),
            self.find(row, "phone").and_then(Identity::phone),
        ];
        let country = self.find(row, "country").filter(|c| c.len() == 2 && c.bytes().all(|b| b.is_ascii_alphabetic()));
        Ok(OrderSnapshot {
            number: key.clone(),
            key,
            identities: identities.into_iter().flatten().collect(),
            profile: Profile { country: country.map(str::to_ascii_uppercase), ..Profile::default() },
            status: self.find(row, "status").map_or(Ok(OrderStatus::Paid), status)?,
            placed_at,
            lines: Vec::new(),
            total: Money::zero(self.currency),
            discount: None,
            coupon_codes: Vec::new(),
            cart_key: None,
            entered_by_staff: false,
            utm_content: None,
            shipments: vec![],
        })
    }

    fn find<'a>(&self, row: &'a Row, entry: &str) -> Option<&'a str> {
        row.find(self.at.get(entry).copied())
    }

    fn text<'a>(&self, row: &'a Row, entry: &str) -> &'a str {
        self.find(row, entry).unwrap_or_default()
    }

    fn amount(&self, row: &Row, entry: &str) -> Result<Option<Money>, String> {
        self.find(row, entry).map(|text| values::amount(text, self.currency)).transpose()
    }

    fn finish(mut self) -> Orders {
        self.orders.sort_by(|a, b| (a.placed_at, &a.key).cmp(&(b.placed_at, &b.key)));
        let problems = self.problems.into_iter().map(Err);
        let items: Vec<_> = problems.chain(self.orders.into_iter().map(Ok)).collect();
        Orders { cancelled_rows: self.cancelled_rows, items: items.into_iter() }
    }
}

/// The words that platforms write, in our own.
fn status(text: &str) -> Result<OrderStatus, String> {
    Ok(match text.to_lowercase().as_str() {
        "paid" | "processing" => OrderStatus::Paid,
        "completed" | "complete" | "fulfilled" | "closed" => OrderStatus::Completed,
        "pending" | "pending_payment" => OrderStatus::PendingPayment,
        "failed" => OrderStatus::Failed,
        "on-hold" | "on_hold" | "authorized" => OrderStatus::OnHold,
        "cancelled" | "canceled" | "voided" => OrderStatus::Cancelled,
        "refunded" => OrderStatus::Refunded,
        other => return Err(format!("unknown status {:?}", other.chars().take(40).collect::<String>())),
    })
}

#[cfg(test)]
mod tests;
