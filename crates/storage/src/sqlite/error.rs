//! What SQLite's result codes mean for the caller.

use domain::ports::store::StoreError;
use rusqlite::ErrorCode;
use rusqlite::ffi;

/// The class of an error. Texts of SQLite name tables and columns, never values.
pub(super) fn store_error(error: &rusqlite::Error) -> StoreError {
    let text = error.to_string();
    match error.sqlite_error_code() {
        Some(
            ErrorCode::DiskFull
            | ErrorCode::DatabaseBusy
            | ErrorCode::DatabaseLocked
            | ErrorCode::SystemIoFailure
            | ErrorCode::OutOfMemory
            | ErrorCode::CannotOpen
            | ErrorCode::ReadOnly
            | ErrorCode::PermissionDenied
            | ErrorCode::FileLockingProtocolFailed
            | ErrorCode::OperationInterrupted,
        ) => StoreError::Unavailable(text),
        Some(ErrorCode::ConstraintViolation | ErrorCode::TooBig) => StoreError::Rejected(text),
        _ => StoreError::Corrupt(text),
    }
}

/// Whether bytes may be missing on the disk that SQLite believes to be there. Failed reads are not among them.
pub(super) fn is_write_failure(error: &rusqlite::Error) -> bool {
    matches!(
        error.sqlite_error().map(|error| error.extended_code),
        Some(
            ffi::SQLITE_IOERR_WRITE
                | ffi::SQLITE_IOERR_FSYNC
                | ffi::SQLITE_IOERR_DIR_FSYNC
                | ffi::SQLITE_IOERR_TRUNCATE
                | ffi::SQLITE_IOERR_COMMIT_ATOMIC
        )
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn result_codes_have_a_class() {
        let error = |code| rusqlite::Error::SqliteFailure(ffi::Error::new(code), None);
        for code in [ffi::SQLITE_FULL, ffi::SQLITE_BUSY, ffi::SQLITE_IOERR_FSYNC, ffi::SQLITE_READONLY] {
            assert!(matches!(store_error(&error(code)), StoreError::Unavailable(_)), "{code}");
        }
        assert!(matches!(store_error(&error(ffi::SQLITE_CORRUPT)), StoreError::Corrupt(_)));
        assert!(matches!(store_error(&error(ffi::SQLITE_CONSTRAINT)), StoreError::Rejected(_)));
        assert!(is_write_failure(&error(ffi::SQLITE_IOERR_FSYNC)));
        assert!(!is_write_failure(&error(ffi::SQLITE_IOERR_READ)));
        assert!(!is_write_failure(&error(ffi::SQLITE_FULL)));
    }
}
