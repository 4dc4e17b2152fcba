//! One process for one SQLite file: an advisory lock beside it, held as long as the process works with the file for long.
//!
//! SQLite itself would let two processes write in turns; what they keep in memory (catalogues, what is being sent) would
//! then no longer agree. PostgreSQL is made for several nodes and needs no hold.

use std::fs::{File, OpenOptions, TryLockError};
use std::io::{Read, Seek, SeekFrom, Write};

use domain::ports::store::{StoreError, StoreResult};

use crate::config::Place;
use crate::files::{beside, make_private};

/// Longest text that is read from a lock file.
const HOLDER_BYTES_MAX: u64 = 20;

/// A held database; given up when dropped, or by the system when the process ends, however it ends.
#[derive(Debug)]
pub struct Hold {
    /// `None`: the database is shared, or lives in memory.
    _file: Option<File>,
}

impl Hold {
    /// Takes the database at `url` for this process.
    ///
    /// # Errors
    /// [`StoreError::Rejected`] when another process holds it, [`StoreError::Unavailable`] when the file beside it cannot
    /// be opened or locked.
    pub fn take(url: &str) -> StoreResult<Self> {
        let Place::File(database) = Place::parse(url)? else { return Ok(Self { _file: None }) };
        let path = beside(&database, ".lock");
        let failed =
            |error: std::io::Error| StoreError::Unavailable(format!("cannot lock {}: {error}", path.display()));
        make_private(&path)?;
        let mut file = OpenOptions::new().read(true).write(true).open(&path).map_err(failed)?;
        match file.try_lock() {
            Ok(()) => {}
            Err(TryLockError::WouldBlock) => {
                let holder = holder(&mut file);
                return Err(StoreError::Rejected(format!(
                    "{} is in use by another cartwright{holder}: stop it first, or give another --data-dir",
                    database.display()
                )));
            }
            Err(TryLockError::Error(error)) => return Err(failed(error)),
        }
        // For people alone; the lock holds without it.
        let told = file.set_len(0).and_then(|()| file.write_all(std::process::id().to_string().as_bytes()));
        if let Err(error) = told {
            tracing::warn!(%error, "the lock file does not tell who holds it");
        }
        Ok(Self { _file: Some(file) })
    }
}

/// Who holds the lock, as far as the file tells.
fn holder(file: &mut File) -> String {
    let mut text = String::new();
    let read = file.seek(SeekFrom::Start(0)).and_then(|_| file.take(HOLDER_BYTES_MAX).read_to_string(&mut text));
    match (read, text.parse::<u32>()) {
        (Ok(_), Ok(process)) => format!(" (process {process})"),
        _ => String::new(),
    }
}
