//! Product exports: Shopify, WooCommerce and Magento 2 CSV, and JSON lines of our own nouns. The format is told by the
//! header.
//!
//! JSON lines and Shopify (whose rows of one product follow each other) are read as they come. WooCommerce and Magento
//! name the parent of a variant anywhere in the file, so they are read whole, up to [`ROWS_MAX`] rows.

use std::io::Read;

use domain::money::{Currency, Money};
use domain::product::{Product, Variant};
use domain::timestamp::Timestamp;
use serde::{Deserialize, Serialize};

use super::table::{Line, Lines, Row, Table};
use super::{ImportError, RowProblem, values};

mod magento;
mod shopify;
mod woocommerce;

/// Most rows of a format that must be read whole.
pub const ROWS_MAX: usize = 500_000;
/// Most variants of one product.
pub const VARIANTS_MAX: usize = 2_000;

/// Whose export it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum CatalogueFormat {
    /// Products › Export › CSV.
    Shopify,
    /// Products › Export, with the column names in English.
    Woocommerce,
    /// System › Export › Products of Magento 2 and its relatives.
    Magento,
    /// One `{"product": {…}, "variants": [{…}]}` a line.
    JsonLines,
}

/// What the file itself does not tell.
#[derive(Clone, Debug)]
pub struct CatalogueOptions {
    /// Currency of all prices.
    pub currency: Currency,
    /// Now: decides which sale prices hold.
    pub now: Timestamp,
    /// Address of the shop, for pages and pictures that the file names by path alone.
    pub base_url: Option<String>,
}

/// A product with all its variants.
pub type Item = (Product, Vec<Variant>);

type Items = Box<dyn Iterator<Item = Result<Item, RowProblem>> + Send>;

/// A catalogue being read.
pub struct Catalogue {
    format: CatalogueFormat,
    items: Items,
}

impl std::fmt::Debug for Catalogue {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Catalogue").field("format", &self.format).finish_non_exhaustive()
    }
}

impl Catalogue {
    /// Tells the format and reads the header.
    ///
    /// # Errors
    /// When the file cannot be read, or its header fits no format.
    pub fn open(read: impl Read + Send + 'static, options: CatalogueOptions) -> Result<Self, ImportError> {
        let mut lines = Lines::open(read)?;
        if lines.peek()? == Some(b'{') {
            let items = JsonLines { lines, buffer: Vec::new(), currency: options.currency };
            return Ok(Self { format: CatalogueFormat::JsonLines, items: Box::new(items) });
        }
        let table = Table::from_lines(lines)?;
        let format = detect(&table)?;
        let items = match format {
            CatalogueFormat::Shopify => shopify::items(table, options)?,
            CatalogueFormat::Woocommerce => woocommerce::items(table, &options)?,
            CatalogueFormat::Magento | CatalogueFormat::JsonLines => magento::items(table, &options)?,
        };
        Ok(Self { format, items })
    }

    /// What it was taken for.
    #[must_use]
    pub const fn format(&self) -> CatalogueFormat {
        self.format
    }
}

impl Iterator for Catalogue {
    type Item = Result<Item, RowProblem>;

    fn next(&mut self) -> Option<Self::Item> {
        self.items.next()
    }
}

fn detect(table: &Table) -> Result<CatalogueFormat, ImportError> {
    let all = |names: &[&str]| names.iter().all(|name| table.find(name).is_some());
    if all(&["Handle", "Title", "Variant Price"]) {
        Ok(CatalogueFormat::Shopify)
    } else if all(&["Type", "SKU", "Name", "Regular price"]) {
        Ok(CatalogueFormat::Woocommerce)
    } else if all(&["sku", "product_type", "name", "price"]) {
        Ok(CatalogueFormat::Magento)
    } else {
        Err(ImportError::UnknownFormat(format!(
            "a Shopify, WooCommerce (in English) or Magento product export, or JSON lines, is needed; the file has {}",
            table.header_text()
        )))
    }
}

/// Reads a whole table through `keep`; problems are collected beside.
fn read_whole<T>(
    mut table: Table,
    mut keep: impl FnMut(&Row) -> Result<Option<T>, String>,
) -> (Vec<T>, Vec<RowProblem>) {
    let (mut kept, mut problems, mut row) = (Vec::new(), Vec::new(), Row::default());
    while let Some(read) = table.read(&mut row) {
        match read.and_then(|()| keep(&row).map_err(|message| RowProblem::new(row.line, message))) {
            Ok(None) => {}
            Ok(Some(_)) if kept.len() >= ROWS_MAX => {
                let words = format!("more than {ROWS_MAX} rows; split the file or use JSON lines");
                problems.push(RowProblem::last(row.line, words));
                break;
            }
            Ok(Some(value)) => kept.push(value),
            Err(problem) if problems.len() >= ROWS_MAX => {
                problems.push(RowProblem { ends_file: true, ..problem });
                break;
            }
            Err(problem) => problems.push(problem),
        }
    }
    (kept, problems)
}

/// Problems first, then what was read.
fn chained(items: Vec<Item>, problems: Vec<RowProblem>) -> Items {
    Box::new(problems.into_iter().map(Err).chain(items.into_iter().map(Ok)))
}

/// Selling price and, when it is on sale, the price before.
fn on_sale(regular: Option<Money>, sale: Option<Money>) -> (Option<Money>, Option<Money>) {
    match (regular, sale) {
        (Some(regular), Some(sale)) if sale.minor < regular.minor => (Some(sale), Some(regular)),
        (regular, sale) => (regular.or(sale), None),
    }
}

fn optional_amount(text: Option<&str>, currency: Currency) -> Result<Option<Money>, String> {
    text.map(|text| values::amount(text, currency)).transpose()
}

/// Tags or categories: trimmed, none empty, bounded.
fn list(text: &str, separator: char) -> Vec<String> {
    text.split(separator)
        .map(|part| super::text::references(part.trim()))
        .filter(|part| !part.is_empty())
        .map(|part| part.chars().take(120).collect())
        .take(50)
        .collect()
}

/// A title: resolved, on one line, bounded, never empty.
fn title(text: &str) -> Result<String, String> {
    let words: Vec<String> = super::text::plain(text).split_whitespace().map(str::to_owned).collect();
    let title: String = words.join(" ").chars().take(300).collect();
    if title.is_empty() { Err("the product has no name".to_owned()) } else { Ok(title) }
}

/// An address: absolute as it stands, or a path below `base`.
fn address(text: &str, base: Option<&str>) -> Option<String> {
    let text = text.trim();
    if text.len() > 2_000 || text.chars().any(|c| c.is_control() || c.is_whitespace()) {
        return None;
    }
    if text.starts_with("https://") || text.starts_with("http://") {
        return url::Url::parse(text).ok().map(|_| text.to_owned());
    }
    let base = base?.trim_end_matches('/');
    let joined = format!("{base}/{}", text.trim_start_matches('/'));
    (!text.is_empty()).then(|| url::Url::parse(&joined).ok().map(|_| joined)).flatten()
}

/// Our own nouns, one product a line.
struct JsonLines {
    lines: Lines,
    buffer: Vec<u8>,
    currency: Currency,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct JsonItem {
    product: Product,
    #[serde(default)]
    variants: Vec<Variant>,
}

impl JsonLines {
    fn item(&self) -> Result<Item, String> {
        let item: JsonItem = serde_json::from_slice(&self.buffer).map_err(|error| format!("not a product: {error}"))?;
        values::key(&item.product.key, "product key")?;
        if item.variants.len() > VARIANTS_MAX {
            return Err(format!("more than {VARIANTS_MAX} variants"));
        }
        for variant in &item.variants {
            values::key(&variant.key, "variant key")?;
            if variant.product_key != item.product.key {
                return Err(format!("variant {:?} belongs to another product", variant.key));
            }
            for money in [variant.price, variant.compare_at, variant.cost].into_iter().flatten() {
                if money.currency != self.currency || money.minor < 0 {
                    return Err(format!("variant {:?} costs {money}, wanted {}", variant.key, self.currency));
                }
            }
        }
        Ok((item.product, item.variants))
    }
}

impl Iterator for JsonLines {
    type Item = Result<Item, RowProblem>;

    fn next(&mut self) -> Option<Self::Item> {
        loop {
            self.buffer.clear();
            match self.lines.next_line(&mut self.buffer) {
                Err(problem) => return Some(Err(problem)),
                Ok(Line::End) => return None,
                Ok(Line::TooLong) => return Some(Err(RowProblem::new(self.lines.line, "longer than 1 MiB"))),
                Ok(Line::Text) if self.buffer.iter().all(u8::is_ascii_whitespace) => {}
                Ok(Line::Text) => {
                    let line = self.lines.line;
                    return Some(self.item().map_err(|message| RowProblem::new(line, message)));
                }
            }
        }
    }
}

#[cfg(test)]
mod tests;
