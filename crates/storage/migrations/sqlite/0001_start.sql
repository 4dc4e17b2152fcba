-- The first schema. Bodies are JSON; the columns beside them are what queries look for.
-- Times are milliseconds since the epoch, ids are 16 bytes.

CREATE TABLE cursors (
    name TEXT NOT NULL,
    value INTEGER NOT NULL,
    PRIMARY KEY (name)
) WITHOUT ROWID;

CREATE TABLE counters (
    name TEXT NOT NULL,
    value INTEGER NOT NULL,
    PRIMARY KEY (name)
) WITHOUT ROWID;

-- AUTOINCREMENT: a sequence that was given out is never given out again, whatever is deleted.
CREATE TABLE events (
    sequence INTEGER PRIMARY KEY AUTOINCREMENT,
    shop TEXT NOT NULL,
    id TEXT NOT NULL,
    body TEXT NOT NULL
);
CREATE UNIQUE INDEX events_by_id ON events (shop, id);

CREATE TABLE shops (
    id TEXT NOT NULL,
    body TEXT NOT NULL,
    PRIMARY KEY (id)
);

CREATE TABLE secrets (
    shop TEXT NOT NULL,
    name TEXT NOT NULL,
    sealed BLOB NOT NULL,
    PRIMARY KEY (shop, name)
) WITHOUT ROWID;

CREATE TABLE shoppers (
    shop TEXT NOT NULL,
    id BLOB NOT NULL,
    body TEXT NOT NULL,
    PRIMARY KEY (shop, id)
);

CREATE TABLE identities (
    shop TEXT NOT NULL,
    kind TEXT NOT NULL,
    value TEXT NOT NULL,
    shopper BLOB NOT NULL,
    PRIMARY KEY (shop, kind, value)
) WITHOUT ROWID;
CREATE INDEX identities_by_shopper ON identities (shop, shopper);

-- The digest tells two records of one instant apart and one record told twice together.
CREATE TABLE consents (
    shop TEXT NOT NULL,
    kind TEXT NOT NULL,
    value TEXT NOT NULL,
    at_ms INTEGER NOT NULL,
    digest BLOB NOT NULL,
    body TEXT NOT NULL,
    PRIMARY KEY (shop, kind, value, at_ms, digest)
);

CREATE TABLE suppressions (
    shop TEXT NOT NULL,
    channel TEXT NOT NULL,
    kind TEXT NOT NULL,
    value TEXT NOT NULL,
    reason TEXT NOT NULL,
    at_ms INTEGER NOT NULL,
    PRIMARY KEY (shop, channel, kind, value)
) WITHOUT ROWID;

CREATE TABLE inbound (
    shop TEXT NOT NULL,
    channel TEXT NOT NULL,
    kind TEXT NOT NULL,
    value TEXT NOT NULL,
    at_ms INTEGER NOT NULL,
    PRIMARY KEY (shop, channel, kind, value)
) WITHOUT ROWID;

CREATE TABLE carts (
    shop TEXT NOT NULL,
    key TEXT NOT NULL,
    id BLOB NOT NULL,
    shopper BLOB,
    changed_ms INTEGER NOT NULL,
    body TEXT NOT NULL,
    PRIMARY KEY (shop, key)
);
CREATE UNIQUE INDEX carts_by_id ON carts (shop, id);
CREATE INDEX carts_by_shopper ON carts (shop, shopper, changed_ms) WHERE shopper IS NOT NULL;
CREATE INDEX carts_by_change ON carts (shop, changed_ms);

CREATE TABLE cart_identities (
    shop TEXT NOT NULL,
    kind TEXT NOT NULL,
    value TEXT NOT NULL,
    cart_key TEXT NOT NULL,
    PRIMARY KEY (shop, kind, value, cart_key)
) WITHOUT ROWID;
CREATE INDEX cart_identities_by_cart ON cart_identities (shop, cart_key);

CREATE TABLE orders (
    shop TEXT NOT NULL,
    key TEXT NOT NULL,
    shopper BLOB,
    cart_key TEXT,
    placed_ms INTEGER NOT NULL,
    body TEXT NOT NULL,
    PRIMARY KEY (shop, key)
);
CREATE INDEX orders_by_shopper ON orders (shop, shopper, placed_ms) WHERE shopper IS NOT NULL;
CREATE INDEX orders_by_cart ON orders (shop, cart_key) WHERE cart_key IS NOT NULL;

-- A row without a body is a tombstone.
CREATE TABLE products (
    shop TEXT NOT NULL,
    key TEXT NOT NULL,
    version_ms INTEGER NOT NULL,
    body TEXT,
    PRIMARY KEY (shop, key)
);

CREATE TABLE variants (
    shop TEXT NOT NULL,
    key TEXT NOT NULL,
    product_key TEXT NOT NULL,
    version_ms INTEGER NOT NULL,
    body TEXT,
    PRIMARY KEY (shop, key)
);
CREATE INDEX variants_by_product ON variants (shop, product_key, key);

CREATE TABLE flow_versions (
    shop TEXT NOT NULL,
    flow TEXT NOT NULL,
    version INTEGER NOT NULL,
    live INTEGER NOT NULL,
    published_ms INTEGER NOT NULL,
    document TEXT NOT NULL,
    PRIMARY KEY (shop, flow, version)
);

CREATE TABLE enrollments (
    shop TEXT NOT NULL,
    id BLOB NOT NULL,
    flow TEXT NOT NULL,
    version INTEGER NOT NULL,
    subject TEXT NOT NULL,
    shopper BLOB,
    open INTEGER NOT NULL,
    started_ms INTEGER NOT NULL,
    body TEXT NOT NULL,
    PRIMARY KEY (shop, id)
);
CREATE INDEX enrollments_by_subject ON enrollments (shop, subject);
CREATE INDEX enrollments_by_shopper ON enrollments (shop, shopper) WHERE shopper IS NOT NULL;
CREATE INDEX enrollments_by_flow ON enrollments (shop, flow, version, id);

-- Keyed by enrollment, so that cancelling needs no index of its own.
-- state: 0 pending, 1 done, 2 cancelled. A lease hides a pending timer from other workers until it runs out; it is not
-- part of an index, so that claiming touches the row alone.
CREATE TABLE timers (
    shop TEXT NOT NULL,
    enrollment BLOB NOT NULL,
    id BLOB NOT NULL,
    due_ms INTEGER NOT NULL,
    revision INTEGER NOT NULL,
    state INTEGER NOT NULL DEFAULT 0,
    lease_ms INTEGER NOT NULL DEFAULT 0,
    fired_ms INTEGER,
    PRIMARY KEY (shop, enrollment, id)
) WITHOUT ROWID;
CREATE INDEX timers_due ON timers (due_ms, shop, enrollment, id) WHERE state = 0;

CREATE TABLE touches (
    shop TEXT NOT NULL,
    id BLOB NOT NULL,
    effect_key TEXT NOT NULL,
    enrollment BLOB NOT NULL,
    subject TEXT NOT NULL,
    shopper BLOB,
    channel TEXT,
    provider_ref TEXT,
    state TEXT NOT NULL,
    not_before_ms INTEGER,
    created_ms INTEGER NOT NULL,
    updated_ms INTEGER NOT NULL,
    body TEXT NOT NULL,
    PRIMARY KEY (shop, id)
);
CREATE UNIQUE INDEX touches_by_effect ON touches (shop, effect_key);
CREATE INDEX touches_planned ON touches (not_before_ms, shop, id) WHERE state = 'planned';
CREATE INDEX touches_started ON touches (updated_ms, shop, id) WHERE state = 'started';
CREATE INDEX touches_unknown ON touches (updated_ms, shop, id) WHERE state = 'unknown';
CREATE INDEX touches_by_shopper ON touches (shop, shopper, created_ms) WHERE shopper IS NOT NULL;
CREATE INDEX touches_by_provider_ref ON touches (shop, channel, provider_ref) WHERE provider_ref IS NOT NULL;
CREATE INDEX touches_by_enrollment ON touches (shop, enrollment);
CREATE INDEX touches_by_subject ON touches (shop, subject);
CREATE INDEX touches_by_creation ON touches (shop, created_ms);

CREATE TABLE decisions (
    shop TEXT NOT NULL,
    id BLOB NOT NULL,
    kind TEXT NOT NULL,
    about TEXT NOT NULL,
    at_ms INTEGER NOT NULL,
    body TEXT NOT NULL,
    PRIMARY KEY (shop, id)
);
CREATE INDEX decisions_about ON decisions (shop, about, at_ms);
CREATE INDEX decisions_by_kind ON decisions (shop, kind, at_ms);

CREATE TABLE tickets (
    shop TEXT NOT NULL,
    id BLOB NOT NULL,
    shopper BLOB,
    open INTEGER NOT NULL,
    opened_ms INTEGER NOT NULL,
    body TEXT NOT NULL,
    PRIMARY KEY (shop, id)
);
CREATE INDEX tickets_open ON tickets (shop, opened_ms) WHERE open = 1;
CREATE INDEX tickets_by_shopper ON tickets (shop, shopper) WHERE shopper IS NOT NULL;

-- What the query planner believes, fixed instead of measured: one large shop, so that `shop = ?` alone never looks
-- selective. Without it a look-up by shop and enrollment may walk through the whole shop. A new index needs a line of
-- its own; `ANALYZE` on whole tables is never run.
ANALYZE sqlite_schema;
INSERT INTO sqlite_stat1 (tbl, idx, stat) VALUES
    ('events', 'events_by_id', '1000000 1000000 1'),
    ('identities', 'identities', '1000000 1000000 500000 1'),
    ('identities', 'identities_by_shopper', '1000000 1000000 3'),
    ('consents', 'sqlite_autoindex_consents_1', '1000000 1000000 500000 3 1 1'),
    ('carts', 'sqlite_autoindex_carts_1', '1000000 1000000 1'),
    ('carts', 'carts_by_id', '1000000 1000000 1'),
    ('carts', 'carts_by_shopper', '1000000 1000000 5 1'),
    ('carts', 'carts_by_change', '1000000 1000000 1'),
    ('cart_identities', 'cart_identities', '1000000 1000000 500000 3 1'),
    ('cart_identities', 'cart_identities_by_cart', '1000000 1000000 2'),
    ('orders', 'sqlite_autoindex_orders_1', '1000000 1000000 1'),
    ('orders', 'orders_by_shopper', '1000000 1000000 5 1'),
    ('orders', 'orders_by_cart', '1000000 1000000 1'),
    ('products', 'sqlite_autoindex_products_1', '100000 100000 1'),
    ('variants', 'sqlite_autoindex_variants_1', '100000 100000 1'),
    ('variants', 'variants_by_product', '100000 100000 5 1'),
    ('enrollments', 'sqlite_autoindex_enrollments_1', '1000000 1000000 1'),
    ('enrollments', 'enrollments_by_subject', '1000000 1000000 2'),
    ('enrollments', 'enrollments_by_shopper', '1000000 1000000 5'),
    ('enrollments', 'enrollments_by_flow', '1000000 1000000 300000 200000 1'),
    ('timers', 'timers', '1000000 1000000 3 1'),
    ('timers', 'timers_due', '1000000 3 2 1 1'),
    ('touches', 'sqlite_autoindex_touches_1', '1000000 1000000 1'),
    ('touches', 'touches_by_effect', '1000000 1000000 1'),
    ('touches', 'touches_planned', '10000 2 1 1'),
    ('touches', 'touches_started', '1000 2 1 1'),
    ('touches', 'touches_unknown', '1000 2 1 1'),
    ('touches', 'touches_by_shopper', '1000000 1000000 5 1'),
    ('touches', 'touches_by_provider_ref', '1000000 1000000 500000 1'),
    ('touches', 'touches_by_enrollment', '1000000 1000000 3'),
    ('touches', 'touches_by_subject', '1000000 1000000 3'),
    ('touches', 'touches_by_creation', '1000000 1000000 1'),
    ('decisions', 'sqlite_autoindex_decisions_1', '1000000 1000000 1'),
    ('decisions', 'decisions_about', '1000000 1000000 3 1'),
    ('decisions', 'decisions_by_kind', '1000000 1000000 500000 1'),
    ('tickets', 'sqlite_autoindex_tickets_1', '10000 10000 1'),
    ('tickets', 'tickets_open', '1000 1000 1'),
    ('tickets', 'tickets_by_shopper', '10000 10000 2');
ANALYZE sqlite_schema;
