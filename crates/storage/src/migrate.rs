//! Migrations: embedded, each applied in a transaction of its own and recorded with the hash of its text.
//!
//! To change the schema add a file to both folders and a line to both lists. A file that was released never changes:
//! a database that was made by other text than the program holds is refused. Expand first, contract in a later release.

use domain::ports::store::{StoreError, StoreResult};
use sha2::{Digest, Sha256};

use crate::dialect::Dialect;
use crate::session::{Lane, Session};

/// One step of the schema; versions count from 1.
struct Migration {
    name: &'static str,
    sql: &'static str,
}

const SQLITE: &[Migration] = &[
    Migration { name: "0001_start", sql: include_str!("../migrations/sqlite/0001_start.sql") },
    Migration { name: "0002_fewer_indexes", sql: include_str!("../migrations/sqlite/0002_fewer_indexes.sql") },
    Migration { name: "0003_conversations", sql: include_str!("../migrations/sqlite/0003_conversations.sql") },
    Migration { name: "0004_returns", sql: include_str!("../migrations/sqlite/0004_returns.sql") },
    Migration { name: "0005_pages", sql: include_str!("../migrations/sqlite/0005_pages.sql") },
    Migration { name: "0006_discovery", sql: include_str!("../migrations/sqlite/0006_discovery.sql") },
    Migration { name: "0007_photos", sql: include_str!("../migrations/sqlite/0007_photos.sql") },
];

const POSTGRES: &[Migration] = &[
    Migration { name: "0001_start", sql: include_str!("../migrations/postgres/0001_start.sql") },
    Migration { name: "0002_fewer_indexes", sql: include_str!("../migrations/postgres/0002_fewer_indexes.sql") },
    Migration { name: "0003_conversations", sql: include_str!("../migrations/postgres/0003_conversations.sql") },
    Migration { name: "0004_returns", sql: include_str!("../migrations/postgres/0004_returns.sql") },
    Migration { name: "0005_pages", sql: include_str!("../migrations/postgres/0005_pages.sql") },
    Migration { name: "0006_discovery", sql: include_str!("../migrations/postgres/0006_discovery.sql") },
    Migration { name: "0007_photos", sql: include_str!("../migrations/postgres/0007_photos.sql") },
];

const LIST: &str = "CREATE TABLE IF NOT EXISTS schema_migrations \
                    (version BIGINT NOT NULL PRIMARY KEY, name TEXT NOT NULL, checksum TEXT NOT NULL)";

fn migrations(dialect: Dialect) -> &'static [Migration] {
    match dialect {
        Dialect::Sqlite => SQLITE,
        Dialect::Postgres => POSTGRES,
    }
}

/// The newest schema that this program knows; the same number on both databases.
pub(crate) fn schema_version(dialect: Dialect) -> i64 {
    i64::try_from(migrations(dialect).len()).unwrap_or(i64::MAX)
}

fn checksum(migration: &Migration) -> String {
    Sha256::digest(migration.sql.as_bytes()).iter().map(|byte| format!("{byte:02x}")).collect()
}

/// Brings the schema up to date, or refuses a database that is not of this line.
pub(crate) fn migrate(session: &mut dyn Session) -> StoreResult<()> {
    loop {
        session.begin(Lane::Write)?;
        let applied = step(session);
        match applied {
            Ok(more) => {
                session.commit()?;
                if !more {
                    return Ok(());
                }
            }
            Err(error) => {
                session.rollback();
                return Err(error);
            }
        }
    }
}

/// Checks what was applied and applies the next migration; whether there was one. Under the lock of a writing
/// transaction, so that of two nodes that start together one migrates.
fn step(session: &mut dyn Session) -> StoreResult<bool> {
    let known = migrations(session.dialect());
    session.script(LIST)?;
    let rows = session.rows("SELECT version, checksum FROM schema_migrations ORDER BY version", &[])?;
    for (place, row) in rows.iter().enumerate() {
        let version = row.int(0)?;
        let Some(migration) = known.get(place) else {
            let text =
                format!("the database has schema {version}, this program knows {}: use a newer program", known.len());
            return Err(StoreError::Rejected(text));
        };
        if usize::try_from(version) != Ok(place + 1) || row.text(1)? != checksum(migration) {
            let text = format!("migration {version} of the database is not {} of this program", migration.name);
            return Err(StoreError::Rejected(text));
        }
    }
    let Some(next) = known.get(rows.len()) else { return Ok(false) };
    session.script(next.sql)?;
    let version = i64::try_from(rows.len() + 1).unwrap_or(i64::MAX);
    session.run(
        "INSERT INTO schema_migrations (version, name, checksum) VALUES (?1, ?2, ?3)",
        &[version.into(), next.name.into(), checksum(next).as_str().into()],
    )?;
    tracing::info!(version, name = next.name, "schema migrated");
    Ok(true)
}
