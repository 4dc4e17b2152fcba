//! What PostgreSQL's SQLSTATE classes mean for the caller.

use domain::ports::store::StoreError;
use postgres::error::DbError;

/// The class of an error. Only the message is kept: the detail of a constraint error repeats values.
pub(super) fn store_error(error: &postgres::Error) -> StoreError {
    let Some(server) = error.as_db_error() else {
        // The cause of a failed connection or handshake is worth telling; other causes may repeat values.
        return if error.is_closed() || is_network(error) {
            let cause = std::error::Error::source(error).map(|cause| format!(": {cause}")).unwrap_or_default();
            StoreError::Unavailable(format!("PostgreSQL: {error}{cause}"))
        } else {
            StoreError::Corrupt(format!("PostgreSQL: {error}"))
        };
    };
    let text = format!("PostgreSQL {}: {}", server.code().code(), server.message());
    match class(server) {
        // Data too long or not storable, constraints, limits of an index entry.
        "22" | "23" | "54" => StoreError::Rejected(text),
        // Connections, transactions that collided, resources and disk, operators, failed hardware below.
        "08" | "25" | "40" | "53" | "55" | "57" | "58" | "28" | "3D" => StoreError::Unavailable(text),
        _ => StoreError::Corrupt(text),
    }
}

/// Whether the connection cannot be used after it. `0A` is a plan that a migration by another node made void, `25` a
/// transaction that the server ended.
pub(super) fn ends_connection(error: &postgres::Error) -> bool {
    match error.as_db_error() {
        None => error.is_closed() || is_network(error),
        Some(server) => {
            matches!(server.severity(), "FATAL" | "PANIC") || matches!(class(server), "08" | "0A" | "25" | "57" | "58")
        }
    }
}

fn class(server: &DbError) -> &str {
    server.code().code().get(..2).unwrap_or_default()
}

fn is_network(error: &postgres::Error) -> bool {
    let mut source = std::error::Error::source(error);
    while let Some(inner) = source {
        if inner.is::<std::io::Error>() {
            return true;
        }
        source = inner.source();
    }
    false
}
