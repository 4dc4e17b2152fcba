//! Shopify's product CSV: the first row of a handle describes the product, each row with a price is a variant, rows with
//! a picture alone are further pictures. The export holds no ids, so the handle is the key, and a variant's key is the
//! handle with its option values.

use std::collections::{HashSet, VecDeque};

use domain::product::{Product, Stock, Variant, VariantOption};

use super::super::table::{Row, Table};
use super::super::{ImportError, RowProblem, text, values};
use super::{CatalogueOptions, Item, Items, VARIANTS_MAX, address, list, optional_amount, title};

/// Where the columns are.
struct Columns {
    handle: usize,
    title: usize,
    price: usize,
    body: Option<usize>,
    vendor: Option<usize>,
    kind: Option<usize>,
    category: Option<usize>,
    tags: Option<usize>,
    published: Option<usize>,
    status: Option<usize>,
    options: [(Option<usize>, Option<usize>); 3],
    sku: Option<usize>,
    tracker: Option<usize>,
    stock: Option<usize>,
    policy: Option<usize>,
    compare_at: Option<usize>,
    cost: Option<usize>,
    image: Option<usize>,
    variant_image: Option<usize>,
}

impl Columns {
    fn of(table: &Table) -> Result<Self, ImportError> {
        let option = |n: u8| (table.find(&format!("Option{n} Name")), table.find(&format!("Option{n} Value")));
        Ok(Self {
            handle: table.column("Handle")?,
            title: table.column("Title")?,
            price: table.column("Variant Price")?,
            body: table.find("Body (HTML)"),
            vendor: table.find("Vendor"),
            kind: table.find("Type"),
            category: table.find_any(&["Product Category", "Standard Product Type"]),
            tags: table.find("Tags"),
            published: table.find("Published"),
            status: table.find("Status"),
            options: [option(1), option(2), option(3)],
            sku: table.find("Variant SKU"),
            tracker: table.find("Variant Inventory Tracker"),
            stock: table.find("Variant Inventory Qty"),
            policy: table.find("Variant Inventory Policy"),
            compare_at: table.find("Variant Compare At Price"),
            cost: table.find_any(&["Cost per item", "Cost"]),
            image: table.find("Image Src"),
            variant_image: table.find("Variant Image"),
        })
    }
}

/// A product whose rows are still coming.
struct Open {
    product: Product,
    variants: Vec<Variant>,
    option_names: [String; 3],
    for_sale: bool,
}

struct Reader {
    table: Table,
    row: Row,
    columns: Columns,
    options: CatalogueOptions,
    /// `None` when the first row of the handle could not be used.
    open: Option<Open>,
    /// Handle of the rows being read, and all that came.
    handle: String,
    seen: HashSet<String>,
    ready: VecDeque<Result<Item, RowProblem>>,
}

pub(super) fn items(table: Table, options: CatalogueOptions) -> Result<Items, ImportError> {
    let columns = Columns::of(&table)?;
    Ok(Box::new(Reader {
        table,
        row: Row::default(),
        columns,
        options,
        open: None,
        handle: String::new(),
        seen: HashSet::new(),
        ready: VecDeque::new(),
    }))
}

impl Iterator for Reader {
    type Item = Result<Item, RowProblem>;

    fn next(&mut self) -> Option<Self::Item> {
        loop {
            if let Some(ready) = self.ready.pop_front() {
                return Some(ready);
            }
            match self.table.read(&mut self.row) {
                None => return self.open.take().map(|open| Ok((open.product, open.variants))),
                Some(Err(problem)) => return Some(Err(problem)),
                Some(Ok(())) => {
                    if let Err(message) = self.take() {
                        self.ready.push_back(Err(RowProblem::new(self.row.line, message)));
                    }
                }
            }
        }
    }
}

impl Reader {
    fn take(&mut self) -> Result<(), String> {
        let handle = values::key(self.row.get(self.columns.handle), "handle")?;
        if handle != self.handle {
            if !self.seen.insert(handle.clone()) {
                return Err(format!("handle {handle:?} came before; rows of one product must follow each other"));
            }
            self.ready.extend(self.open.take().map(|open| Ok((open.product, open.variants))));
            self.handle = handle;
            self.open = Some(self.first_row()?);
        }
        self.add_variant()
    }

    fn first_row(&self) -> Result<Open, String> {
        let (row, columns) = (&self.row, &self.columns);
        let published = row.find(columns.published).is_none_or(|text| text.eq_ignore_ascii_case("true"));
        let active = row.find(columns.status).is_none_or(|text| text.eq_ignore_ascii_case("active"));
        let categories = match (row.find(columns.category), row.find(columns.kind)) {
            (Some(path), _) => list(path, '>'),
            (None, Some(kind)) => list(kind, '>'),
            (None, None) => Vec::new(),
        };
        let product = Product {
            key: self.handle.clone(),
            title: title(row.get(columns.title))?,
            description: row.find(columns.body).map(text::plain).unwrap_or_default(),
            brand: row.find(columns.vendor).map(|vendor| vendor.chars().take(120).collect()),
            categories,
            tags: row.find(columns.tags).map(|tags| list(tags, ',')).unwrap_or_default(),
            url: address(&format!("products/{}", self.handle), self.options.base_url.as_deref()),
            image_url: row.find(columns.image).and_then(|image| address(image, None)),
            rating: None,
        };
        let option_names = columns.options.map(|(name, _)| row.find(name).unwrap_or_default().to_owned());
        Ok(Open { product, variants: Vec::new(), option_names, for_sale: published && active })
    }

    fn add_variant(&mut self) -> Result<(), String> {
        let (row, columns) = (&self.row, &self.columns);
        let open = self.open.as_mut().ok_or("the first row of this product could not be used")?;
        let named = columns.options.iter().zip(&open.option_names);
        let options: Vec<VariantOption> = named.filter_map(|((_, value), name)| option(row, name, *value)).collect();
        let price = row.get(columns.price);
        if price.is_empty() && options.is_empty() && row.find(columns.sku).is_none() {
            // A further picture of the product, nothing that can be bought.
            return Ok(());
        }
        let currency = self.options.currency;
        let price = optional_amount(Some(price).filter(|p| !p.is_empty()), currency)?;
        let compare_at = optional_amount(row.find(columns.compare_at), currency)?;
        let compare_at = compare_at.filter(|before| price.is_some_and(|price| price.minor < before.minor));
        let image = row.find(columns.variant_image).or_else(|| row.find(columns.image));
        let key = variant_key(&self.handle, &options);
        let mut options = options;
        options.sort();
        let variant = Variant {
            key,
            product_key: self.handle.clone(),
            sku: row.find(columns.sku).map(|sku| sku.trim_start_matches('\'').chars().take(120).collect()),
            options,
            price: price.filter(|_| open.for_sale),
            compare_at: compare_at.filter(|_| open.for_sale),
            cost: optional_amount(row.find(columns.cost), currency)?,
            stock: stock(row, columns)?,
            image_url: image.and_then(|image| address(image, None)),
        };
        if open.variants.len() >= VARIANTS_MAX {
            return Err(format!("more than {VARIANTS_MAX} variants"));
        }
        if open.variants.iter().any(|known| known.key == variant.key) {
            return Err(format!("variant {:?} came before", variant.key));
        }
        open.variants.push(variant);
        Ok(())
    }
}

/// The option of a row; `Title: Default Title` is how Shopify writes a product without options.
fn option(row: &Row, name: &str, value: Option<usize>) -> Option<VariantOption> {
    let value = row.find(value)?;
    let default = name == "Title" && value == "Default Title";
    let option = || VariantOption { name: name.to_owned(), value: value.chars().take(120).collect() };
    (!name.is_empty() && !default).then(option)
}

fn variant_key(handle: &str, options: &[VariantOption]) -> String {
    options.iter().fold(handle.to_owned(), |key, option| format!("{key}/{}", option.value))
}

/// Shopify counts only what has a tracker, and goes on selling where the policy says `continue`.
fn stock(row: &Row, columns: &Columns) -> Result<Stock, String> {
    let continues = row.find(columns.policy).is_some_and(|policy| policy.eq_ignore_ascii_case("continue"));
    match (row.find(columns.tracker), row.find(columns.stock)) {
        (Some(_), Some(quantity)) if !continues => Ok(Stock::Count(values::whole(quantity, "stock")?.max(0))),
        _ => Ok(Stock::Available),
    }
}
