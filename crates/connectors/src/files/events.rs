//! Click streams: one row, one thing a shopper did. Any CSV by naming its columns, or by a preset.
//!
//! To add a preset: a line in [`PRESETS`] and a test on a few rows of the real thing.

use std::collections::BTreeMap;
use std::io::Read;

use domain::money::{Currency, Money};
use domain::timestamp::Timestamp;
use jiff::tz::TimeZone;
use serde::Serialize;

use super::table::{Row, Table};
use super::{ImportError, RowProblem, values};

/// What the shopper did.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum ClickKind {
    /// Looked at a product.
    View,
    /// Marked it as a favourite.
    Favourite,
    /// Put one into the cart.
    Cart,
    /// Took one out of the cart.
    Remove,
    /// Bought one.
    Purchase,
}

/// One row of a click stream.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ClickEvent {
    /// When.
    pub at: Timestamp,
    /// What.
    pub kind: ClickKind,
    /// Which product.
    pub product_key: String,
    /// Its brand, when the file tells.
    pub brand: Option<String>,
    /// Its category, when the file tells.
    pub category: Option<String>,
    /// Its price, when the file tells.
    pub price: Option<Money>,
    /// Who.
    pub shopper_key: String,
    /// In which session, when the file tells; else sessions follow from the gaps.
    pub session_key: Option<String>,
    /// Line in the file.
    pub line: u64,
}

/// Which column holds what, and which word means what.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EventColumns {
    /// Time: epoch seconds or milliseconds, RFC 3339, or `YYYY-MM-DD HH:MM:SS` with or without ` UTC`.
    pub time: String,
    /// Kind.
    pub kind: String,
    /// Product.
    pub product: String,
    /// Shopper.
    pub user: String,
    /// Session.
    pub session: Option<String>,
    /// Price of one.
    pub price: Option<String>,
    /// Brand.
    pub brand: Option<String>,
    /// Category.
    pub category: Option<String>,
    /// The file's words for the kinds, lower-case.
    pub kinds: BTreeMap<String, ClickKind>,
    /// Zone of times that name none.
    pub zone: TimeZone,
}

/// A ready-made mapping: column names and words for kinds.
struct Preset {
    name: &'static str,
    columns: &'static [(&'static str, &'static str)],
}

const PRESETS: &[Preset] = &[
    Preset {
        name: "rees46",
        columns: &[
            ("time", "event_time"),
            ("kind", "event_type"),
            ("product", "product_id"),
            ("category", "category_code"),
            ("brand", "brand"),
            ("price", "price"),
            ("user", "user_id"),
            ("session", "user_session"),
            ("view", "view"),
            ("cart", "cart"),
            ("remove", "remove_from_cart"),
            ("purchase", "purchase"),
        ],
    },
    Preset {
        name: "taobao",
        columns: &[
            ("time", "timestamp"),
            ("kind", "behavior"),
            ("product", "item_id"),
            ("category", "category_id"),
            ("user", "user_id"),
            ("view", "pv"),
            ("cart", "cart"),
            ("favourite", "fav"),
            ("purchase", "buy"),
        ],
    },
    Preset {
        name: "retailrocket",
        columns: &[
            ("time", "timestamp"),
            ("kind", "event"),
            ("product", "itemid"),
            ("user", "visitorid"),
            ("view", "view"),
            ("cart", "addtocart"),
            ("purchase", "transaction"),
        ],
    },
    Preset {
        name: "generic",
        columns: &[
            ("time", "time"),
            ("kind", "kind"),
            ("product", "product"),
            ("category", "category"),
            ("brand", "brand"),
            ("price", "price"),
            ("user", "user"),
            ("session", "session"),
            ("view", "view"),
            ("cart", "cart"),
            ("remove", "remove"),
            ("favourite", "favourite"),
            ("purchase", "purchase"),
        ],
    },
];

impl EventColumns {
    /// Names of the presets.
    #[must_use]
    pub fn presets() -> Vec<&'static str> {
        PRESETS.iter().map(|preset| preset.name).collect()
    }

    /// The preset of a name.
    ///
    /// # Errors
    /// [`ImportError::Mapping`] when there is none.
    pub fn preset(name: &str) -> Result<Self, ImportError> {
        let preset = PRESETS.iter().find(|preset| preset.name == name).ok_or_else(|| {
            ImportError::Mapping(format!("unknown preset {name:?}; there are {}", Self::presets().join(", ")))
        })?;
        Ok(Self::of(preset))
    }

    /// Changes one entry, as flags do: `time`, `kind`, `product`, `user`, `session`, `price`, `brand` or `category` name a
    /// column (empty: none), `view`, `cart`, `remove`, `favourite` or `purchase` name one more word of the kind column,
    /// `zone` an IANA time zone.
    ///
    /// # Errors
    /// [`ImportError::Mapping`] for any other entry, or a zone that is not known.
    pub fn set(&mut self, entry: &str, value: &str) -> Result<(), ImportError> {
        let value = value.trim();
        let optional = (!value.is_empty()).then(|| value.to_owned());
        let kind = match entry {
            "view" => Some(ClickKind::View),
            "cart" => Some(ClickKind::Cart),
            "remove" => Some(ClickKind::Remove),
            "favourite" => Some(ClickKind::Favourite),
            "purchase" => Some(ClickKind::Purchase),
            _ => None,
        };
        if let Some(kind) = kind {
            self.kinds.insert(value.to_lowercase(), kind);
            return Ok(());
        }
        match entry {
            "time" => value.clone_into(&mut self.time),
            "kind" => value.clone_into(&mut self.kind),
            "product" => value.clone_into(&mut self.product),
            "user" => value.clone_into(&mut self.user),
            "session" => self.session = optional,
            "price" => self.price = optional,
            "brand" => self.brand = optional,
            "category" => self.category = optional,
            "zone" => {
                let zone = TimeZone::get(value);
                self.zone = zone.map_err(|_| ImportError::Mapping(format!("unknown time zone {value:?}")))?;
            }
            _ => return Err(ImportError::Mapping(format!("unknown column entry {entry:?}"))),
        }
        Ok(())
    }

    fn of(preset: &Preset) -> Self {
        let mut columns = Self {
            time: String::new(),
            kind: String::new(),
            product: String::new(),
            user: String::new(),
            session: None,
            price: None,
            brand: None,
            category: None,
            kinds: BTreeMap::new(),
            zone: TimeZone::UTC,
        };
        for (entry, value) in preset.columns {
            columns.set(entry, value).expect("presets use known entries; a test sets each of them");
        }
        columns
    }

    fn detect(table: &Table) -> Result<Self, ImportError> {
        let fits = |preset: &&Preset| {
            ["time", "kind", "product", "user"]
                .iter()
                .all(|need| preset.columns.iter().any(|(entry, column)| entry == need && table.find(column).is_some()))
        };
        PRESETS.iter().find(fits).map(Self::of).ok_or_else(|| {
            ImportError::UnknownFormat(format!(
                "name the columns, or a preset ({}); the file has {}",
                Self::presets().join(", "),
                table.header_text()
            ))
        })
    }
}

/// A click stream being read. Rows come as they lie in the file.
pub struct Events {
    table: Table,
    row: Row,
    at: Positions,
    columns: EventColumns,
    currency: Currency,
}

/// Where the columns are.
struct Positions {
    time: usize,
    kind: usize,
    product: usize,
    user: usize,
    session: Option<usize>,
    price: Option<usize>,
    brand: Option<usize>,
    category: Option<usize>,
}

impl Events {
    /// Reads the header. Without `columns` the first preset that fits it is taken.
    ///
    /// # Errors
    /// When the file cannot be read, or the header does not hold what the mapping needs. Session, price, brand and
    /// category may be missing.
    pub fn open(
        read: impl Read + Send + 'static,
        columns: Option<EventColumns>,
        currency: Currency,
    ) -> Result<Self, ImportError> {
        let table = Table::open(read)?;
        let columns = match columns {
            Some(columns) => columns,
            None => EventColumns::detect(&table)?,
        };
        let optional = |name: &Option<String>| name.as_deref().and_then(|name| table.find(name));
        let at = Positions {
            time: table.column(&columns.time)?,
            kind: table.column(&columns.kind)?,
            product: table.column(&columns.product)?,
            user: table.column(&columns.user)?,
            session: optional(&columns.session),
            price: optional(&columns.price),
            brand: optional(&columns.brand),
            category: optional(&columns.category),
        };
        Ok(Self { table, row: Row::default(), at, columns, currency })
    }

    fn event(&self) -> Result<ClickEvent, String> {
        let (row, at) = (&self.row, &self.at);
        let word = row.get(at.kind);
        let kind = self.columns.kinds.get(word).or_else(|| self.columns.kinds.get(&word.to_lowercase()));
        let label = |column| row.find(column).map(|text| text.chars().take(120).collect());
        Ok(ClickEvent {
            at: values::instant(row.get(at.time), &self.columns.zone)?,
            kind: *kind.ok_or_else(|| format!("unknown kind {:?}", word.chars().take(40).collect::<String>()))?,
            product_key: values::key(row.get(at.product), "product")?,
            brand: label(at.brand),
            category: label(at.category),
            price: row.find(at.price).map(|text| values::amount(text, self.currency)).transpose()?,
            shopper_key: values::key(row.get(at.user), "user")?,
            session_key: row.find(at.session).map(|text| values::key(text, "session")).transpose()?,
            line: row.line,
        })
    }
}

impl Iterator for Events {
    type Item = Result<ClickEvent, RowProblem>;

    fn next(&mut self) -> Option<Self::Item> {
        let read = self.table.read(&mut self.row)?;
        Some(read.and_then(|()| self.event().map_err(|message| RowProblem::new(self.row.line, message))))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str, columns: Option<EventColumns>) -> Vec<Result<ClickEvent, RowProblem>> {
        let usd = Currency::from_code("USD").expect("known");
        Events::open(std::io::Cursor::new(text.to_owned()), columns, usd).expect("opens").collect()
    }

    #[test]
    fn every_preset_is_made_of_known_entries_and_is_found_by_its_own_header() {
        for preset in PRESETS {
            let header: Vec<&str> = preset.columns.iter().take_while(|(e, _)| *e != "view").map(|(_, c)| *c).collect();
            let table = Table::open(std::io::Cursor::new(header.join(","))).expect("opens");
            assert_eq!(EventColumns::detect(&table).expect("found"), EventColumns::preset(preset.name).expect("known"));
        }
    }

    #[test]
    fn reads_rees46_rows() {
        let all = read(
            "event_time,event_type,product_id,category_id,category_code,brand,price,user_id,user_session\n\
             2019-10-01 00:00:00 UTC,view,3900821,205,appliances.water_heater,aqua,33.20,554748717,9333dfbd\n\
             2019-10-01 00:00:01 UTC,remove_from_cart,1,,,,,2,\n",
            None,
        );
        let first = all[0].as_ref().expect("good");
        assert_eq!((first.kind, first.price.map(|p| p.minor), first.line), (ClickKind::View, Some(3320), 2));
        assert_eq!(first.session_key.as_deref(), Some("9333dfbd"));
        let second = all[1].as_ref().expect("good");
        assert_eq!((second.kind, second.price, &second.session_key), (ClickKind::Remove, None, &None));
    }

    #[test]
    fn reads_taobao_rows_and_mappings_by_flags() {
        let all = read("user_id,item_id,category_id,behavior,timestamp\n1,2268318,2520377,pv,1511544070.0\n", None);
        assert_eq!(all[0].as_ref().expect("good").at.to_string(), "2017-11-24T17:21:10.000Z");

        let mut columns = EventColumns::preset("generic").expect("known");
        for (entry, value) in [("time", "when"), ("cart", "ADD"), ("zone", "Asia/Shanghai"), ("price", "")] {
            columns.set(entry, value).expect("known");
        }
        let all = read("when;kind;product;user\n2017-11-25 01:21:10;add;p;u\n", Some(columns.clone()));
        let event = all[0].as_ref().expect("good");
        assert_eq!((event.kind, event.at.to_string().as_str()), (ClickKind::Cart, "2017-11-24T17:21:10.000Z"));
        assert!(columns.set("colour", "x").is_err() && columns.set("zone", "Mars/Base").is_err());
    }

    #[test]
    fn bad_rows_say_what_is_wrong_and_a_wrong_header_stops() {
        let all = read(
            "user_id,item_id,category_id,behavior,timestamp\n1,2,3,pv,\n1,2,3,dance,1511544070\n,2,3,pv,1511544070\n\
             1,2\n1,2,3,pv,1511544070\n",
            None,
        );
        let words: Vec<String> = all.iter().filter_map(|r| r.as_ref().err()).map(ToString::to_string).collect();
        assert_eq!(
            words,
            [
                "line 2: not a time: \"\"",
                "line 3: unknown kind \"dance\"",
                "line 4: user is empty",
                "line 5: not a time: \"\""
            ]
        );
        assert!(all[4].is_ok());
        let usd = Currency::from_code("USD").expect("known");
        let wrong = Events::open(std::io::Cursor::new("a,b\n1,2\n"), EventColumns::preset("taobao").ok(), usd);
        let error = wrong.err().expect("refused").to_string();
        assert_eq!(error, "column \"timestamp\" is missing; the file has a, b");
    }
}
