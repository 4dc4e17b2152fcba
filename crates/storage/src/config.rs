//! Where the database is and how it is used.

use std::path::PathBuf;

use domain::ports::store::{StoreError, StoreResult};

use crate::secret::SecretKey;

/// How to open a store.
#[derive(Clone, Debug)]
pub struct Config {
    /// `sqlite:PATH`, `sqlite::memory:` or `postgres://user:password@host/database?…`. PostgreSQL's `sslmode` may be
    /// `disable` (the default) or `require`, `verify-ca`, `verify-full`, which all three verify certificate and host;
    /// `sslrootcert=FILE` adds a private authority.
    pub url: String,
    /// What secrets are sealed with.
    pub key: SecretKey,
    /// Threads for reading jobs. Without effect on an in-memory database, whose writer also reads.
    pub readers: usize,
    /// Most jobs that may wait in one queue; more are refused as unavailable.
    pub waiting_max: usize,
    /// Room kept beside a SQLite file for the day when its disk is full; 0 = none. Made with twice as much free.
    pub reserve_bytes: u64,
}

impl Config {
    /// Four readers, and a queue that holds about a second of work.
    #[must_use]
    pub fn new(url: impl Into<String>, key: SecretKey) -> Self {
        Self { url: url.into(), key, readers: 4, waiting_max: 50_000, reserve_bytes: 0 }
    }
}

/// A parsed address.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Place {
    Memory,
    File(PathBuf),
    Postgres { url: String, tls: Option<Tls> },
}

/// Whom to trust on the way to PostgreSQL.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Tls {
    /// An authority beside the public ones.
    pub(crate) root_file: Option<PathBuf>,
}

impl Place {
    /// Messages never repeat the address: it may hold a password.
    pub(crate) fn parse(url: &str) -> StoreResult<Self> {
        if let Some(path) = url.strip_prefix("sqlite:") {
            return match path.strip_prefix("//").unwrap_or(path) {
                ":memory:" => Ok(Self::Memory),
                "" => Err(StoreError::Rejected("the database address names no file".into())),
                path => Ok(Self::File(path.into())),
            };
        }
        if url.starts_with("postgres://") || url.starts_with("postgresql://") {
            return parse_postgres(url);
        }
        Err(StoreError::Rejected("the database address must begin with sqlite: or postgres://".into()))
    }
}

/// Takes the TLS settings out of the address: the driver does not know all of PostgreSQL's own words for them.
fn parse_postgres(url: &str) -> StoreResult<Place> {
    let (base, query) = url.split_once('?').unwrap_or((url, ""));
    let mut mode = "disable".to_owned();
    let mut root_file = None;
    let mut kept = Vec::new();
    for pair in query.split('&').filter(|pair| !pair.is_empty()) {
        match pair.split_once('=') {
            Some(("sslmode", value)) => value.clone_into(&mut mode),
            Some(("sslrootcert", value)) => root_file = Some(PathBuf::from(percent_decoded(value)?)),
            _ => kept.push(pair),
        }
    }
    let tls = match mode.as_str() {
        "disable" => None,
        "require" | "verify-ca" | "verify-full" => Some(Tls { root_file }),
        _ => return Err(StoreError::Rejected("sslmode must be disable, require, verify-ca or verify-full".into())),
    };
    let driver_mode = if tls.is_some() { "sslmode=require" } else { "sslmode=disable" };
    kept.push(driver_mode);
    Ok(Place::Postgres { url: format!("{base}?{}", kept.join("&")), tls })
}

fn percent_decoded(text: &str) -> StoreResult<String> {
    let bad = || StoreError::Rejected("sslrootcert is not a valid path".into());
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.bytes();
    while let Some(byte) = rest.next() {
        if byte == b'%' {
            let digits = [rest.next().ok_or_else(bad)?, rest.next().ok_or_else(bad)?];
            let digits = std::str::from_utf8(&digits).map_err(|_| bad())?;
            bytes.push(u8::from_str_radix(digits, 16).map_err(|_| bad())?);
        } else {
            bytes.push(byte);
        }
    }
    String::from_utf8(bytes).map_err(|_| bad())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_addresses() {
        let file = |path: &str| Ok(Place::File(path.into()));
        assert_eq!(Place::parse("sqlite::memory:"), Ok(Place::Memory));
        assert_eq!(Place::parse("sqlite:data/shop.db"), file("data/shop.db"));
        assert_eq!(Place::parse("sqlite:/var/shop.db"), file("/var/shop.db"));
        assert_eq!(Place::parse("sqlite:///var/shop.db"), file("/var/shop.db"));
        assert_eq!(
            Place::parse("postgres://u:p@h/d?connect_timeout=3"),
            Ok(Place::Postgres { url: "postgres://u:p@h/d?connect_timeout=3&sslmode=disable".into(), tls: None })
        );
        let tls = Some(Tls { root_file: Some("/etc/a b.pem".into()) });
        assert_eq!(
            Place::parse("postgresql://h/d?sslmode=verify-full&sslrootcert=/etc/a%20b.pem"),
            Ok(Place::Postgres { url: "postgresql://h/d?sslmode=require".into(), tls })
        );
    }

    #[test]
    fn refuses_other_addresses_without_repeating_them() {
        for bad in [
            "",
            "sqlite:",
            "mysql://u:hunter2@h",
            "postgres://u:hunter2@h/d?sslmode=prefer",
            "postgres://h/d?sslrootcert=%f",
        ] {
            let error = Place::parse(bad).expect_err(bad);
            assert!(!error.to_string().contains("hunter2"), "{error}");
        }
    }
}
