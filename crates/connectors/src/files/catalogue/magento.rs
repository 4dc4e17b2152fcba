//! Magento 2's product CSV. The key is the SKU. A configurable product names its variants in `configurable_variations`;
//! rows that are not visible on their own become variants of the product that names them.

use std::collections::{HashMap, HashSet};

use domain::money::Money;
use domain::product::{Product, Stock, Variant, VariantOption};
use domain::timestamp::Timestamp;
use jiff::civil;
use jiff::tz::TimeZone;

use super::super::table::{Row, Table};
use super::super::{ImportError, RowProblem, text, values};
use super::{
    CatalogueOptions, Item, Items, VARIANTS_MAX, address, chained, list, on_sale, optional_amount, read_whole, title,
};

struct Columns {
    sku: usize,
    kind: usize,
    name: usize,
    price: usize,
    store_view: Option<usize>,
    special: Option<usize>,
    special_from: Option<usize>,
    special_to: Option<usize>,
    cost: Option<usize>,
    online: Option<usize>,
    visibility: Option<usize>,
    categories: Option<usize>,
    description: Option<usize>,
    short: Option<usize>,
    url_key: Option<usize>,
    image: Option<usize>,
    quantity: Option<usize>,
    minimum: Option<usize>,
    in_stock: Option<usize>,
    manage: Option<usize>,
    manage_default: Option<usize>,
    backorders: Option<usize>,
    additional: Option<usize>,
    variations: Option<usize>,
    labels: Option<usize>,
}

impl Columns {
    fn of(table: &Table) -> Result<Self, ImportError> {
        Ok(Self {
            sku: table.column("sku")?,
            kind: table.column("product_type")?,
            name: table.column("name")?,
            price: table.column("price")?,
            store_view: table.find("store_view_code"),
            special: table.find("special_price"),
            special_from: table.find("special_price_from_date"),
            special_to: table.find("special_price_to_date"),
            cost: table.find("cost"),
            online: table.find("product_online"),
            visibility: table.find("visibility"),
            categories: table.find("categories"),
            description: table.find("description"),
            short: table.find("short_description"),
            url_key: table.find("url_key"),
            image: table.find_any(&["base_image", "image"]),
            quantity: table.find("qty"),
            minimum: table.find("out_of_stock_qty"),
            in_stock: table.find("is_in_stock"),
            manage: table.find("manage_stock"),
            manage_default: table.find("use_config_manage_stock"),
            backorders: table.find("allow_backorders"),
            additional: table.find("additional_attributes"),
            variations: table.find("configurable_variations"),
            labels: table.find("configurable_variation_labels"),
        })
    }
}

/// Price, and price before a sale.
type Prices = (Option<Money>, Option<Money>);

/// One row.
struct Entry {
    product: Product,
    variant: Variant,
    /// Shoppers can find it on its own.
    visible: bool,
    /// It is bought as it is.
    simple: bool,
    /// SKU and options of each variant it names.
    children: Vec<(String, Vec<VariantOption>)>,
    line: u64,
}

pub(super) fn items(table: Table, options: &CatalogueOptions) -> Result<Items, ImportError> {
    let columns = Columns::of(&table)?;
    let (entries, problems) = read_whole(table, |row| {
        // Rows of one store view hold only what that view says otherwise.
        if row.find(columns.store_view).is_some() { Ok(None) } else { entry(row, &columns, options).map(Some) }
    });
    Ok(join(entries, problems))
}

/// Gives the variants to the products that name them.
fn join(entries: Vec<Entry>, mut problems: Vec<RowProblem>) -> Items {
    let variants: HashMap<&str, &Variant> =
        entries.iter().filter(|e| e.simple).map(|e| (e.variant.key.as_str(), &e.variant)).collect();
    let named: HashSet<&str> = entries.iter().flat_map(|e| e.children.iter().map(|(sku, _)| sku.as_str())).collect();
    let mut items: Vec<Item> = Vec::new();
    for entry in &entries {
        if !entry.visible {
            if !named.contains(entry.product.key.as_str()) {
                let words = "not visible on its own, and no configurable product names it";
                problems.push(RowProblem::new(entry.line, words));
            }
            continue;
        }
        let mut own: Vec<Variant> = entry.simple.then(|| entry.variant.clone()).into_iter().collect();
        for (sku, options) in &entry.children {
            match variants.get(sku.as_str()) {
                Some(variant) => own.push(Variant {
                    product_key: entry.product.key.clone(),
                    options: options.clone(),
                    ..(*variant).clone()
                }),
                None => problems.push(RowProblem::new(entry.line, format!("its variant {sku:?} is not in the file"))),
            }
        }
        items.push((entry.product.clone(), own));
    }
    chained(items, problems)
}

fn entry(row: &Row, columns: &Columns, options: &CatalogueOptions) -> Result<Entry, String> {
    let key = values::key(row.get(columns.sku), "SKU")?;
    let kind = row.get(columns.kind);
    let online = row.find(columns.online).is_none_or(|online| online == "1");
    let (price, compare_at) = prices(row, columns, options)?;
    let base = options.base_url.as_deref();
    let image_url = row.find(columns.image).and_then(|path| picture(path, base));
    let description = row.find(columns.description).or_else(|| row.find(columns.short)).unwrap_or_default();
    let additional = pairs(row.find(columns.additional).unwrap_or_default());
    let brand = ["brand", "manufacturer"].iter().find_map(|name| additional.iter().find(|(n, _)| n == name));
    let product = Product {
        key: key.clone(),
        title: title(row.get(columns.name))?,
        description: text::plain(description),
        brand: brand.map(|(_, value)| value.clone()),
        categories: row.find(columns.categories).map(categories).unwrap_or_default(),
        tags: Vec::new(),
        url: row.find(columns.url_key).and_then(|key| address(&format!("{key}.html"), base)),
        image_url: image_url.clone(),
        rating: None,
    };
    let variant = Variant {
        key: key.clone(),
        product_key: key.clone(),
        sku: Some(key),
        options: Vec::new(),
        price: price.filter(|_| online),
        compare_at: compare_at.filter(|_| online),
        cost: optional_amount(row.find(columns.cost), options.currency)?,
        stock: stock(row, columns)?,
        image_url,
    };
    let visible =
        row.find(columns.visibility).is_none_or(|text| !text.eq_ignore_ascii_case("Not Visible Individually"));
    let simple = !["configurable", "bundle", "grouped"].iter().any(|other| kind.eq_ignore_ascii_case(other));
    Ok(Entry { product, variant, visible, simple, children: children(row, columns)?, line: row.line })
}

/// Price and, when a special price holds now, the price before.
fn prices(row: &Row, columns: &Columns, options: &CatalogueOptions) -> Result<Prices, String> {
    let regular = optional_amount(Some(row.get(columns.price)).filter(|p| !p.is_empty()), options.currency)?;
    let special = optional_amount(row.find(columns.special), options.currency)?;
    let from = row.find(columns.special_from).map(date).transpose()?;
    let to = row.find(columns.special_to).map(date).transpose()?;
    let holds = from.is_none_or(|from| from <= options.now)
        && to.is_none_or(|to| options.now.as_ms() < to.as_ms() + domain::timestamp::DAY_MS);
    Ok(on_sale(regular, special.filter(|_| holds)))
}

/// `2026-05-03`, `2026-05-03 00:00:00`, or the exporter's own `5/3/26` (month first).
fn date(text: &str) -> Result<Timestamp, String> {
    let day = text.split(&[',', ' '][..]).next().unwrap_or_default();
    let short = civil::Date::strptime("%m/%d/%y", day).or_else(|_| civil::Date::strptime("%m/%d/%Y", day));
    match short {
        Ok(date) => date.to_zoned(TimeZone::UTC).map(|zoned| zoned.timestamp().into()).map_err(|e| e.to_string()),
        Err(_) => day
            .parse::<civil::Date>()
            .and_then(|date| date.to_zoned(TimeZone::UTC))
            .map(|zoned| zoned.timestamp().into())
            .map_err(|_| format!("not a date: {:?}", text.chars().take(40).collect::<String>())),
    }
}

fn stock(row: &Row, columns: &Columns) -> Result<Stock, String> {
    let is = |column, value| row.find(column) == Some(value);
    if is(columns.in_stock, "0") {
        return Ok(Stock::SoldOut);
    }
    let not_managed = is(columns.manage, "0") && is(columns.manage_default, "0");
    let backorders = row.find(columns.backorders).is_some_and(|text| text != "0");
    match row.find(columns.quantity) {
        Some(quantity) if !not_managed && !backorders => {
            let minimum = row.find(columns.minimum).map_or(Ok(0), pieces)?;
            Ok(Stock::Count((pieces(quantity)? - minimum).max(0)))
        }
        _ => Ok(Stock::Available),
    }
}

/// Whole pieces; goods sold by weight are rounded down.
fn pieces(text: &str) -> Result<i64, String> {
    values::whole(text.split('.').next().unwrap_or_default(), "stock")
}

/// `sku=A,size=XS,color=Black|sku=B,…` with the names people see from the label column.
fn children(row: &Row, columns: &Columns) -> Result<Vec<(String, Vec<VariantOption>)>, String> {
    let Some(variations) = row.find(columns.variations) else { return Ok(Vec::new()) };
    let labels = pairs(row.find(columns.labels).unwrap_or_default());
    let label = |name: &str| labels.iter().find(|(code, _)| code == name).map_or(name, |(_, label)| label).to_owned();
    let mut children = Vec::new();
    for variation in variations.split('|') {
        let mut sku = None;
        let mut options = Vec::new();
        for (name, value) in pairs(variation) {
            match name.as_str() {
                "sku" => sku = Some(value),
                _ => options.push(VariantOption { name: label(&name), value }),
            }
        }
        options.sort();
        children.push((sku.ok_or("a configurable variation names no sku")?, options));
        if children.len() > VARIANTS_MAX {
            return Err(format!("more than {VARIANTS_MAX} variants"));
        }
    }
    Ok(children)
}

/// `name=value` pairs; a part without a sign belongs to the value before it, which held a comma.
fn pairs(text: &str) -> Vec<(String, String)> {
    let mut pairs: Vec<(String, String)> = Vec::new();
    for part in text.split(',').take(1_000) {
        match (part.split_once('='), pairs.last_mut()) {
            (Some((name, value)), _) => pairs.push((name.trim().to_owned(), value.chars().take(120).collect())),
            (None, Some((_, value))) if value.len() < 120 => {
                value.push(',');
                value.extend(part.chars().take(120));
            }
            (None, _) => {}
        }
    }
    pairs
}

/// The deepest category path below the root, from broad to narrow.
fn categories(text: &str) -> Vec<String> {
    let path = |path: &str| list(path, '/').into_iter().skip(1).collect::<Vec<_>>();
    text.split(',').map(path).fold(Vec::new(), |deepest, path| if path.len() > deepest.len() { path } else { deepest })
}

fn picture(path: &str, base: Option<&str>) -> Option<String> {
    if path.starts_with("http") {
        return address(path, None);
    }
    address(&format!("media/catalog/product/{}", path.trim_start_matches('/')), Some(base?))
}
