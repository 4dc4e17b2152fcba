//! All SQL that differs between the two databases. SQLite runs a bulk statement once per row (there is no network to
//! save, and a cached statement in a loop is as fast as unpacking JSON); PostgreSQL runs it once over arrays.

/// Which database.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Dialect {
    Sqlite,
    Postgres,
}

impl Dialect {
    /// The name people know.
    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::Sqlite => "sqlite",
            Self::Postgres => "postgres",
        }
    }

    /// Finds timers to claim: `?1` now, `?2` how many. PostgreSQL passes over rows that another worker is claiming.
    pub(crate) const fn due_timers(self) -> &'static str {
        match self {
            Self::Sqlite => {
                "SELECT shop, enrollment, id, due_ms, revision FROM timers \
                 WHERE state = 0 AND due_ms <= ?1 AND lease_ms <= ?1 ORDER BY due_ms, shop, enrollment, id LIMIT ?2"
            }
            Self::Postgres => {
                "SELECT shop, enrollment, id, due_ms, revision FROM timers \
                 WHERE state = 0 AND due_ms <= ?1 AND lease_ms <= ?1 ORDER BY due_ms, shop, enrollment, id LIMIT ?2 \
                 FOR UPDATE SKIP LOCKED"
            }
        }
    }

    /// Run after rows with given sequences were inserted, so that new ones follow them.
    pub(crate) const fn after_import(self) -> Option<&'static str> {
        match self {
            Self::Sqlite => None,
            Self::Postgres => Some(
                "SELECT setval(pg_get_serial_sequence('events', 'sequence'), \
                 (SELECT coalesce(max(sequence), 0) + 1 FROM events), false)",
            ),
        }
    }

    /// Tells the database's version.
    pub(crate) const fn version(self) -> &'static str {
        match self {
            Self::Sqlite => "SELECT sqlite_version()",
            Self::Postgres => "SELECT current_setting('server_version')",
        }
    }

    /// Lists what is wrong with the files or indexes, one text per row; `ok` counts as nothing.
    pub(crate) const fn integrity_check(self) -> &'static str {
        match self {
            Self::Sqlite => "PRAGMA integrity_check",
            Self::Postgres => {
                "SELECT 'index ' || c.relname || ' is not valid' FROM pg_index i \
                 JOIN pg_class c ON c.oid = i.indexrelid JOIN pg_namespace n ON n.oid = c.relnamespace \
                 WHERE n.nspname = current_schema() AND NOT i.indisvalid"
            }
        }
    }
}

/// A statement for many rows, in both forms, which answers with a row for each row that it changed.
#[derive(Debug)]
pub(crate) struct Bulk {
    /// One row: parameters are the first of the columns' values. Without `RETURNING`, for which SQLite makes a table
    /// that it throws away after each row: that costs more than the row.
    pub(crate) sqlite: &'static str,
    /// What the answer's rows hold on SQLite.
    pub(crate) sqlite_answer: &'static [Answer],
    /// All rows: parameters are arrays.
    pub(crate) postgres: &'static str,
}

/// A value of the answer to a bulk statement on SQLite.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Answer {
    /// What was given in this column.
    Given(usize),
    /// The number of the row that was inserted.
    Inserted,
}

/// Appends events (shops, ids, bodies); answers with those that were new, in the order given.
pub(crate) const APPEND_EVENTS: Bulk = Bulk {
    sqlite: "INSERT INTO events (shop, id, body) VALUES (?1, ?2, ?3) ON CONFLICT (shop, id) DO NOTHING",
    sqlite_answer: &[Answer::Given(0), Answer::Given(1), Answer::Inserted],
    postgres: "INSERT INTO events (shop, id, body) \
               SELECT shop, id, body FROM unnest(?1::text[], ?2::text[], ?3::text[]) \
               WITH ORDINALITY AS given (shop, id, body, place) ORDER BY place \
               ON CONFLICT (shop, id) DO NOTHING RETURNING shop, id, sequence",
};

/// Leases timers (shops, enrollments, ids, until); answers with nothing of use.
pub(crate) const LEASE_TIMERS: Bulk = Bulk {
    sqlite: "UPDATE timers SET lease_ms = ?4 WHERE shop = ?1 AND enrollment = ?2 AND id = ?3",
    sqlite_answer: &[],
    postgres: "UPDATE timers SET lease_ms = given.until_ms \
               FROM unnest(?1::text[], ?2::bytea[], ?3::bytea[], ?4::bigint[]) \
               AS given (shop, enrollment, id, until_ms) \
               WHERE timers.shop = given.shop AND timers.enrollment = given.enrollment AND timers.id = given.id",
};

/// Marks timers as fired (shops, enrollments, ids, fired, due); answers with when those that were pending were due.
pub(crate) const FINISH_TIMERS: Bulk = Bulk {
    sqlite: "UPDATE timers SET state = 1, fired_ms = ?4 \
             WHERE shop = ?1 AND enrollment = ?2 AND id = ?3 AND state = 0",
    sqlite_answer: &[Answer::Given(4)],
    postgres: "UPDATE timers SET state = 1, fired_ms = given.fired_ms \
               FROM unnest(?1::text[], ?2::bytea[], ?3::bytea[], ?4::bigint[], ?5::bigint[]) \
               AS given (shop, enrollment, id, fired_ms, due_ms) \
               WHERE timers.shop = given.shop AND timers.enrollment = given.enrollment AND timers.id = given.id \
               AND timers.state = 0 RETURNING given.due_ms",
};

/// Reads rows for many keys, in both forms: on SQLite once per key, on PostgreSQL once for all.
#[derive(Debug)]
pub(crate) struct ReadEach {
    /// One key: parameters are its columns' values.
    pub(crate) sqlite: &'static str,
    /// All keys: parameters are arrays.
    pub(crate) postgres: &'static str,
}

/// Enrollments (shops, ids).
pub(crate) const EACH_ENROLLMENT: ReadEach = ReadEach {
    sqlite: "SELECT body FROM enrollments WHERE shop = ?1 AND id = ?2",
    postgres: "SELECT body FROM unnest(?1::text[], ?2::bytea[]) AS given (shop, id) \
               JOIN enrollments t ON t.shop = given.shop AND t.id = given.id",
};

/// Carts (shops, keys).
pub(crate) const EACH_CART: ReadEach = ReadEach {
    sqlite: "SELECT body FROM carts WHERE shop = ?1 AND key = ?2",
    postgres: "SELECT body FROM unnest(?1::text[], ?2::text[]) AS given (shop, key) \
               JOIN carts t ON t.shop = given.shop AND t.key = given.key",
};

/// Shoppers (shops, ids).
pub(crate) const EACH_SHOPPER: ReadEach = ReadEach {
    sqlite: "SELECT body FROM shoppers WHERE shop = ?1 AND id = ?2",
    postgres: "SELECT body FROM unnest(?1::text[], ?2::bytea[]) AS given (shop, id) \
               JOIN shoppers t ON t.shop = given.shop AND t.id = given.id",
};

/// The latest orders of each shopper (shops, shoppers, how many).
pub(crate) const EACH_SHOPPERS_ORDERS: ReadEach = ReadEach {
    sqlite: "SELECT body FROM orders WHERE shop = ?1 AND shopper = ?2 ORDER BY placed_ms DESC, key LIMIT ?3",
    postgres: "SELECT t.body FROM unnest(?1::text[], ?2::bytea[], ?3::bigint[]) AS given (shop, shopper, most) \
               CROSS JOIN LATERAL (SELECT body FROM orders o WHERE o.shop = given.shop AND o.shopper = given.shopper \
               ORDER BY o.placed_ms DESC, o.key LIMIT given.most) t",
};

/// Creates or replaces enrollments (shops, ids, flows, versions, subjects, shoppers, open, started, bodies). On SQLite
/// the statement leaves rows alone whose keys change: writing what an index holds costs a page of that index.
pub(crate) const PUT_ENROLLMENTS: Bulk = Bulk {
    sqlite: "INSERT INTO enrollments (shop, id, flow, version, subject, shopper, open, started_ms, body) \
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9) \
             ON CONFLICT (shop, id) DO UPDATE SET open = excluded.open, started_ms = excluded.started_ms, \
             body = excluded.body \
             WHERE enrollments.flow = excluded.flow AND enrollments.version = excluded.version \
             AND enrollments.subject = excluded.subject AND enrollments.shopper IS NOT DISTINCT FROM excluded.shopper",
    sqlite_answer: &[Answer::Given(1)],
    postgres: "INSERT INTO enrollments (shop, id, flow, version, subject, shopper, open, started_ms, body) \
               SELECT * FROM unnest(?1::text[], ?2::bytea[], ?3::text[], ?4::bigint[], ?5::text[], ?6::bytea[], \
               ?7::bigint[], ?8::bigint[], ?9::text[]) \
               ON CONFLICT (shop, id) DO UPDATE SET flow = excluded.flow, version = excluded.version, \
               subject = excluded.subject, shopper = excluded.shopper, open = excluded.open, \
               started_ms = excluded.started_ms, body = excluded.body RETURNING id",
};

/// Cancels what is pending (shops, enrollments).
pub(crate) const CANCEL_TIMERS: Bulk = Bulk {
    sqlite: "UPDATE timers SET state = 2 WHERE shop = ?1 AND enrollment = ?2 AND state = 0",
    sqlite_answer: &[],
    postgres: "UPDATE timers SET state = 2 FROM unnest(?1::text[], ?2::bytea[]) AS given (shop, enrollment) \
               WHERE timers.shop = given.shop AND timers.enrollment = given.enrollment AND timers.state = 0",
};

/// Creates timers (shops, enrollments, ids, due, revisions); answers with those that were new.
pub(crate) const PUT_TIMERS: Bulk = Bulk {
    sqlite: "INSERT INTO timers (shop, enrollment, id, due_ms, revision) VALUES (?1, ?2, ?3, ?4, ?5) \
             ON CONFLICT (shop, enrollment, id) DO NOTHING",
    sqlite_answer: &[Answer::Given(2)],
    postgres: "INSERT INTO timers (shop, enrollment, id, due_ms, revision) \
               SELECT * FROM unnest(?1::text[], ?2::bytea[], ?3::bytea[], ?4::bigint[], ?5::bigint[]) \
               ON CONFLICT (shop, enrollment, id) DO NOTHING RETURNING id",
};

/// Creates touches (shops, ids, effect keys, enrollments, subjects, shoppers, channels, provider references, states, not
/// before, created, updated, bodies); answers with those that were new.
pub(crate) const INSERT_TOUCHES: Bulk = Bulk {
    sqlite: "INSERT INTO touches (shop, id, effect_key, enrollment, subject, shopper, channel, provider_ref, state, \
             not_before_ms, created_ms, updated_ms, body) \
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13) ON CONFLICT DO NOTHING",
    sqlite_answer: &[Answer::Given(1)],
    postgres: "INSERT INTO touches (shop, id, effect_key, enrollment, subject, shopper, channel, provider_ref, state, \
               not_before_ms, created_ms, updated_ms, body) \
               SELECT * FROM unnest(?1::text[], ?2::bytea[], ?3::text[], ?4::bytea[], ?5::text[], ?6::bytea[], \
               ?7::text[], ?8::text[], ?9::text[], ?10::bigint[], ?11::bigint[], ?12::bigint[], ?13::text[]) \
               ON CONFLICT DO NOTHING RETURNING id",
};
