//! WooCommerce's product CSV (Products › Export). Keys are the numeric ids, the same that the connector uses, so that an
//! import and a connection know one product as one. Variations name their parent as `id:12` or by SKU.

use std::collections::HashMap;

use domain::money::Money;
use domain::product::{Product, Stock, Variant, VariantOption};
use domain::timestamp::{DAY_MS, Timestamp};
use jiff::tz::TimeZone;

use super::super::table::{Row, Table};
use super::super::{ImportError, RowProblem, text, values};
use super::{
    CatalogueOptions, Item, Items, VARIANTS_MAX, address, chained, list, on_sale, optional_amount, read_whole, title,
};

/// Most attributes of one product that are read.
const ATTRIBUTES_MAX: usize = 20;

struct Columns {
    id: Option<usize>,
    kind: usize,
    sku: usize,
    name: usize,
    regular: usize,
    sale: Option<usize>,
    sale_from: Option<usize>,
    sale_until: Option<usize>,
    published: Option<usize>,
    short: Option<usize>,
    description: Option<usize>,
    in_stock: Option<usize>,
    stock: Option<usize>,
    backorders: Option<usize>,
    categories: Option<usize>,
    tags: Option<usize>,
    brands: Option<usize>,
    images: Option<usize>,
    parent: Option<usize>,
    cost: Option<usize>,
    attributes: Vec<(usize, usize)>,
}

impl Columns {
    fn of(table: &Table) -> Result<Self, ImportError> {
        let attribute = |n: usize| {
            let name = table.find(&format!("Attribute {n} name"))?;
            Some((name, table.find(&format!("Attribute {n} value(s)"))?))
        };
        Ok(Self {
            id: table.find("ID"),
            kind: table.column("Type")?,
            sku: table.column("SKU")?,
            name: table.column("Name")?,
            regular: table.column("Regular price")?,
            sale: table.find("Sale price"),
            sale_from: table.find("Date sale price starts"),
            sale_until: table.find("Date sale price ends"),
            published: table.find("Published"),
            short: table.find("Short description"),
            description: table.find("Description"),
            in_stock: table.find("In stock?"),
            stock: table.find("Stock"),
            backorders: table.find("Backorders allowed?"),
            categories: table.find("Categories"),
            tags: table.find("Tags"),
            brands: table.find("Brands"),
            images: table.find("Images"),
            parent: table.find("Parent"),
            cost: table.find_any(&["Cost of goods", "Meta: _wc_cog_cost", "Meta: _cogs_total_value"]),
            attributes: (1..=ATTRIBUTES_MAX).map_while(attribute).collect(),
        })
    }
}

/// Regular price and sale price.
type Prices = (Option<Money>, Option<Money>);

/// What a row is.
enum Entry {
    /// Can be browsed; with its own variant when it can be bought as it is.
    Product { product: Box<Product>, sku: Option<String>, stock: Stock, for_sale: bool, own: Option<Box<Variant>> },
    /// Belongs to a variable product. `stock` is `None` where the parent's holds.
    Variation { parent: String, variant: Box<Variant>, stock: Option<Stock>, line: u64 },
}

pub(super) fn items(table: Table, options: &CatalogueOptions) -> Result<Items, ImportError> {
    let columns = Columns::of(&table)?;
    let (entries, problems) = read_whole(table, |row| entry(row, &columns, options).map(Some));
    Ok(join(entries, problems))
}

/// Gives every variation to its parent.
fn join(entries: Vec<Entry>, mut problems: Vec<RowProblem>) -> Items {
    let mut items: Vec<(Item, Stock, bool)> = Vec::new();
    let mut places: HashMap<String, usize> = HashMap::new();
    let mut variations = Vec::new();
    for entry in entries {
        match entry {
            Entry::Product { product, sku, stock, for_sale, own } => {
                for name in [Some(format!("id:{}", product.key)), sku].into_iter().flatten() {
                    places.entry(name).or_insert(items.len());
                }
                let own = own.into_iter().map(|variant| *variant).collect();
                items.push(((*product, own), stock, for_sale));
            }
            Entry::Variation { parent, variant, stock, line } => variations.push((parent, variant, stock, line)),
        }
    }
    for (parent, mut variant, stock, line) in variations {
        let Some(((product, variants), parent_stock, for_sale)) = places.get(&parent).and_then(|&at| items.get_mut(at))
        else {
            problems.push(RowProblem::new(line, format!("its parent {parent:?} is not in the file")));
            continue;
        };
        if variants.len() >= VARIANTS_MAX {
            problems.push(RowProblem::new(line, format!("more than {VARIANTS_MAX} variants of {:?}", product.key)));
            continue;
        }
        variant.product_key.clone_from(&product.key);
        variant.stock = stock.unwrap_or(*parent_stock);
        variant.price = variant.price.filter(|_| *for_sale);
        variant.image_url = variant.image_url.or_else(|| product.image_url.clone());
        variants.push(*variant);
    }
    chained(items.into_iter().map(|(item, ..)| item).collect(), problems)
}

fn entry(row: &Row, columns: &Columns, options: &CatalogueOptions) -> Result<Entry, String> {
    let kinds: Vec<&str> = row.get(columns.kind).split(',').map(str::trim).collect();
    let is = |kind: &str| kinds.iter().any(|k| k.eq_ignore_ascii_case(kind));
    let sku = Some(row.get(columns.sku)).filter(|sku| !sku.is_empty());
    let id = row.find(columns.id).or(sku).unwrap_or_default();
    let key = values::key(id, "both id and SKU")?;
    let (regular, sale) = prices(row, columns, options)?;
    let for_sale = row.find(columns.published).is_none_or(|published| published == "1");
    let (price, compare_at) = on_sale(regular, sale);
    let stock = stock(row, columns)?;
    let first_image = row.find(columns.images).and_then(|images| address(images.split(',').next()?, None));
    let variant = Variant {
        key: key.clone(),
        product_key: key.clone(),
        sku: sku.map(|sku| sku.chars().take(120).collect()),
        options: Vec::new(),
        price: price.filter(|_| for_sale),
        compare_at: compare_at.filter(|_| for_sale),
        cost: optional_amount(row.find(columns.cost), options.currency)?,
        stock: stock.unwrap_or(Stock::Available),
        image_url: first_image.clone(),
    };
    if is("variation") {
        let parent = values::key(row.find(columns.parent).unwrap_or_default(), "parent")?;
        let variant = Box::new(Variant { options: attributes(row, columns), ..variant });
        return Ok(Entry::Variation { parent, variant, stock, line: row.line });
    }
    let description = row.find(columns.description).or_else(|| row.find(columns.short)).unwrap_or_default();
    let product = Product {
        key,
        title: title(row.get(columns.name))?,
        description: text::plain(&description.replace("\\n", "\n")),
        brand: row.find(columns.brands).and_then(|brands| list(brands, ',').into_iter().next()),
        categories: row.find(columns.categories).map(categories).unwrap_or_default(),
        tags: row.find(columns.tags).map(|tags| list(tags, ',')).unwrap_or_default(),
        url: None,
        image_url: first_image,
        rating: None,
    };
    // Variable products are bought as a variation, grouped ones as their parts, external ones elsewhere.
    let own = (!is("variable") && !is("grouped") && !is("external")).then(|| Box::new(variant));
    let sku = sku.map(str::to_owned);
    Ok(Entry::Product { product: Box::new(product), sku, stock: stock.unwrap_or(Stock::Available), for_sale, own })
}

/// Regular price, and the sale price when it holds now.
fn prices(row: &Row, columns: &Columns, options: &CatalogueOptions) -> Result<Prices, String> {
    let regular = optional_amount(Some(row.get(columns.regular)).filter(|p| !p.is_empty()), options.currency)?;
    let sale = optional_amount(row.find(columns.sale), options.currency)?;
    let from = date(row.find(columns.sale_from))?;
    let last = row.find(columns.sale_until);
    let whole_day = if last.is_some_and(|text| text.len() <= 10) { DAY_MS - 1 } else { 0 };
    let until = date(last)?.map(|until| until.plus_ms(whole_day));
    let holds = from.is_none_or(|from| from <= options.now) && until.is_none_or(|until| options.now <= until);
    Ok((regular, sale.filter(|_| holds)))
}

fn date(text: Option<&str>) -> Result<Option<Timestamp>, String> {
    text.map(|text| values::instant(text, &TimeZone::UTC)).transpose()
}

/// `None` where the parent's stock holds.
fn stock(row: &Row, columns: &Columns) -> Result<Option<Stock>, String> {
    let quantity = row.find(columns.stock);
    if quantity.is_some_and(|text| text.eq_ignore_ascii_case("parent")) {
        return Ok(None);
    }
    if row.find(columns.in_stock).is_some_and(|text| text == "0") {
        return Ok(Some(Stock::SoldOut));
    }
    let backorders = row.find(columns.backorders).is_some_and(|text| text != "0");
    match quantity {
        Some(text) if !backorders => Ok(Some(Stock::Count(values::whole(text, "stock")?.max(0)))),
        _ => Ok(Some(Stock::Available)),
    }
}

/// The options of a variation, sorted by name. An attribute without a value means "any" and tells nothing apart.
fn attributes(row: &Row, columns: &Columns) -> Vec<VariantOption> {
    let mut options: Vec<VariantOption> = columns
        .attributes
        .iter()
        .filter_map(|&(name, value)| Some((row.find(Some(name))?, row.find(Some(value))?)))
        .map(|(name, value)| VariantOption {
            name: name.chars().take(120).collect(),
            value: text::references(value).chars().take(120).collect(),
        })
        .collect();
    options.sort();
    options
}

/// The deepest of the category paths, from broad to narrow. Commas inside a name are written `\,`.
fn categories(text: &str) -> Vec<String> {
    let hidden = text.replace("\\,", "\u{1}");
    let paths = hidden.split(',').map(|path| list(&path.replace('\u{1}', ","), '>'));
    paths.fold(Vec::new(), |deepest, path| if path.len() > deepest.len() { path } else { deepest })
}
