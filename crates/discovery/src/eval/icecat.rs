//! Reads a catalogue as lines of JSON in the form of Open Icecat exports: `id`, `title`, `name` (model), `supplier`,
//! `short_description`, `price` in minor units, `ean` and any number of `attr_t_*` (text), `attr_n_*` (number), `attr_b_*`.

use std::io::{BufRead as _, Read};

use domain::money::{Currency, Money};
use domain::product::{Product, Stock, Variant};
use serde_json::{Map, Value};

use crate::{Catalogue, CatalogueError, SearchSettings};

/// Longest line that is read.
const MAX_LINE_BYTES: u64 = 1 << 20;

/// Why a catalogue file could not be read.
#[derive(Debug, thiserror::Error)]
pub enum ReadError {
    /// The file.
    #[error("file could not be read: {0}")]
    Io(#[from] std::io::Error),
    /// A line is longer than a product can be.
    #[error("line {0} is too long")]
    LineTooLong(usize),
    /// The search.
    #[error(transparent)]
    Catalogue(#[from] CatalogueError),
}

/// A catalogue from a file, and how many lines held no product.
///
/// # Errors
/// When the file cannot be read. A line that is no product is skipped and counted.
pub fn catalogue(reader: impl Read + 'static, settings: SearchSettings) -> Result<(Catalogue, usize), ReadError> {
    let mut lines = super::maybe_gzip(reader)?;
    let currency = settings.currency;
    let mut catalogue = Catalogue::new(settings);
    let (mut skipped, mut number) = (0, 0);
    let mut line = Vec::new();
    loop {
        line.clear();
        number += 1;
        let length = lines.by_ref().take(MAX_LINE_BYTES).read_until(b'\n', &mut line)?;
        if length == 0 {
            break;
        }
        if length as u64 == MAX_LINE_BYTES {
            return Err(ReadError::LineTooLong(number));
        }
        let parsed = serde_json::from_slice::<Map<String, Value>>(&line).ok().and_then(|m| product(&m, currency));
        match parsed {
            Some((product, variant)) => catalogue.put(&product, &[variant])?,
            None if line.trim_ascii().is_empty() => {}
            None => skipped += 1,
        }
    }
    catalogue.commit()?;
    Ok((catalogue, skipped))
}

fn text(value: Option<&Value>) -> String {
    match value {
        Some(Value::String(text)) => text.clone(),
        Some(Value::Number(number)) => number.to_string(),
        _ => String::new(),
    }
}

fn product(line: &Map<String, Value>, currency: Currency) -> Option<(Product, Variant)> {
    let key = text(line.get("id"));
    if key.is_empty() {
        return None;
    }
    let named = |name: &str| Some(text(line.get(name))).filter(|text| !text.is_empty());
    let eans = line.get("ean").and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_str);
    let tags = line.iter().filter_map(|(name, value)| attribute(name, value));
    let product = Product {
        key: key.clone(),
        title: text(line.get("title")),
        description: text(line.get("short_description")),
        brand: named("supplier"),
        categories: named("attr_t_product_type").into_iter().collect(),
        tags: eans.map(|ean| format!("ean: {ean}")).chain(tags).collect(),
        url: None,
        image_url: None,
        rating: None,
    };
    let minor = line.get("price").and_then(|price| price.as_i64().or_else(|| price.as_str()?.trim().parse().ok()));
    let price = minor.map(|minor| Money::new(minor, currency));
    let sku = named("name");
    let stock = Stock::Available;
    let (options, compare_at, cost, image_url) = (Vec::new(), None, None, None);
    Some((
        product,
        Variant { key: key.clone(), product_key: key, sku, options, price, compare_at, cost, stock, image_url },
    ))
}

/// `attr_t_printing_colours` as the tag `printing colours: Black`.
fn attribute(name: &str, value: &Value) -> Option<String> {
    let name = name.strip_prefix("attr_")?.split_once('_')?.1.replace('_', " ");
    (name != "product type").then(|| match value {
        Value::String(text) => format!("{name}: {text}"),
        other => format!("{name}: {other}"),
    })
}
