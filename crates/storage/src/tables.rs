//! The tables as data, for whatever goes through all of them: dumps, copies, the comparison of projections.
//!
//! To add a table: a line in [`TABLES`], with the columns of its key first.

/// What a column holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    Int,
    Text,
    Blob,
}
use Kind::{Blob, Int, Text};

/// A table, with the columns that make its key first.
#[derive(Debug)]
pub(crate) struct Table {
    pub(crate) name: &'static str,
    pub(crate) columns: &'static [(&'static str, Kind)],
    /// How many of the columns make the key.
    pub(crate) keys: usize,
}

/// Every table but the list of migrations.
pub(crate) const TABLES: &[Table] = &[
    Table { name: "cursors", columns: &[("name", Text), ("value", Int)], keys: 1 },
    Table { name: "counters", columns: &[("name", Text), ("value", Int)], keys: 1 },
    Table { name: "shops", columns: &[("id", Text), ("body", Text)], keys: 1 },
    Table { name: "secrets", columns: &[("shop", Text), ("name", Text), ("sealed", Blob)], keys: 2 },
    Table { name: "events", columns: &[("sequence", Int), ("shop", Text), ("id", Text), ("body", Text)], keys: 1 },
    Table { name: "shoppers", columns: &[("shop", Text), ("id", Blob), ("body", Text)], keys: 2 },
    Table {
        name: "identities",
        columns: &[("shop", Text), ("kind", Text), ("value", Text), ("shopper", Blob)],
        keys: 3,
    },
    Table {
        name: "consents",
        columns: &[("shop", Text), ("kind", Text), ("value", Text), ("at_ms", Int), ("digest", Blob), ("body", Text)],
        keys: 5,
    },
    Table {
        name: "suppressions",
        columns: &[
            ("shop", Text),
            ("channel", Text),
            ("kind", Text),
            ("value", Text),
            ("reason", Text),
            ("at_ms", Int),
        ],
        keys: 4,
    },
    Table {
        name: "inbound",
        columns: &[("shop", Text), ("channel", Text), ("kind", Text), ("value", Text), ("at_ms", Int)],
        keys: 4,
    },
    Table {
        name: "carts",
        columns: &[("shop", Text), ("key", Text), ("id", Blob), ("shopper", Blob), ("changed_ms", Int), ("body", Text)],
        keys: 2,
    },
    Table {
        name: "cart_identities",
        columns: &[("shop", Text), ("kind", Text), ("value", Text), ("cart_key", Text)],
        keys: 4,
    },
    Table {
        name: "orders",
        columns: &[
            ("shop", Text),
            ("key", Text),
            ("shopper", Blob),
            ("cart_key", Text),
            ("placed_ms", Int),
            ("body", Text),
        ],
        keys: 2,
    },
    Table { name: "products", columns: &[("shop", Text), ("key", Text), ("version_ms", Int), ("body", Text)], keys: 2 },
    Table {
        name: "variants",
        columns: &[("shop", Text), ("key", Text), ("product_key", Text), ("version_ms", Int), ("body", Text)],
        keys: 2,
    },
    Table {
        name: "flow_versions",
        columns: &[
            ("shop", Text),
            ("flow", Text),
            ("version", Int),
            ("live", Int),
            ("published_ms", Int),
            ("document", Text),
        ],
        keys: 3,
    },
    Table {
        name: "enrollments",
        columns: &[
            ("shop", Text),
            ("id", Blob),
            ("flow", Text),
            ("version", Int),
            ("subject", Text),
            ("shopper", Blob),
            ("open", Int),
            ("started_ms", Int),
            ("body", Text),
        ],
        keys: 2,
    },
    Table {
        name: "timers",
        columns: &[
            ("shop", Text),
            ("enrollment", Blob),
            ("id", Blob),
            ("due_ms", Int),
            ("revision", Int),
            ("state", Int),
            ("lease_ms", Int),
            ("fired_ms", Int),
        ],
        keys: 3,
    },
    Table {
        name: "touches",
        columns: &[
            ("shop", Text),
            ("id", Blob),
            ("effect_key", Text),
            ("enrollment", Blob),
            ("subject", Text),
            ("shopper", Blob),
            ("channel", Text),
            ("provider_ref", Text),
            ("state", Text),
            ("not_before_ms", Int),
            ("created_ms", Int),
            ("updated_ms", Int),
            ("body", Text),
        ],
        keys: 2,
    },
    Table {
        name: "decisions",
        columns: &[("shop", Text), ("id", Blob), ("kind", Text), ("about", Text), ("at_ms", Int), ("body", Text)],
        keys: 2,
    },
    Table {
        name: "tickets",
        columns: &[("shop", Text), ("id", Blob), ("shopper", Blob), ("open", Int), ("opened_ms", Int), ("body", Text)],
        keys: 2,
    },
    Table {
        name: "conversations",
        columns: &[
            ("shop", Text),
            ("id", Blob),
            ("shopper", Blob),
            ("waiting", Int),
            ("updated_ms", Int),
            ("body", Text),
        ],
        keys: 2,
    },
    Table {
        name: "turns",
        columns: &[("shop", Text), ("conversation", Blob), ("number", Int), ("body", Text)],
        keys: 3,
    },
    Table {
        name: "access_codes",
        columns: &[("shop", Text), ("conversation", Blob), ("asked_ms", Int), ("order_key", Text), ("body", Text)],
        keys: 3,
    },
    Table {
        name: "returns",
        columns: &[("shop", Text), ("number", Text), ("order_key", Text), ("registered_ms", Int), ("body", Text)],
        keys: 2,
    },
    Table {
        name: "photos",
        columns: &[
            ("shop", Text),
            ("id", Blob),
            ("event", Text),
            ("conversation", Blob),
            ("turn", Int),
            ("waiting", Int),
            ("hash", Text),
            ("at_ms", Int),
            ("body", Text),
        ],
        keys: 2,
    },
    Table { name: "photo_bytes", columns: &[("shop", Text), ("hash", Text), ("bytes", Blob)], keys: 2 },
    Table { name: "pages", columns: &[("shop", Text), ("source", Text), ("due_ms", Int), ("body", Text)], keys: 2 },
    Table { name: "exposures", columns: &[("shop", Text), ("browser", Text), ("body", Text)], keys: 2 },
    Table {
        name: "merchandising",
        columns: &[("shop", Text), ("version", Int), ("at_ms", Int), ("body", Text)],
        keys: 2,
    },
];
