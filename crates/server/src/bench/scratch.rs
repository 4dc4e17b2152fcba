//! A database for one benchmark: a SQLite file of its own that is removed afterwards, or an empty database that was given.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use anyhow::{Context, bail};
use domain::ports::store::read;
use storage::{Db, SecretKey};

use super::report::Database;
use crate::clock::secret_bytes;

/// An open database in a folder that goes with it.
pub struct Scratch {
    /// The database.
    pub db: Arc<Db>,
    folder: PathBuf,
}

impl Scratch {
    /// Opens `url`, which must hold nothing yet, or a new SQLite file in a new folder below `data_dir`.
    ///
    /// # Errors
    /// When it cannot be opened, or is not empty: benchmarks write made-up shops, and nobody wants those beside real ones.
    pub fn open(data_dir: &Path, url: Option<&str>) -> anyhow::Result<Self> {
        let folder = data_dir.join(format!("bench-{:016x}", u64::from_be_bytes(secret_bytes())));
        std::fs::create_dir_all(&folder).with_context(|| format!("cannot make the folder {}", folder.display()))?;
        let own = format!("sqlite:{}", folder.join("bench.db").display());
        let config = storage::Config::new(url.unwrap_or(&own), SecretKey::from_bytes(secret_bytes()));
        let opened = storage::open(&config).map_err(anyhow::Error::from).and_then(|db| refuse_used(&db).map(|()| db));
        match opened {
            Ok(db) => Ok(Self { db, folder }),
            Err(error) => {
                remove(&folder);
                Err(error)
            }
        }
    }

    /// A folder on the same disk as the file.
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// What the database says of itself.
    ///
    /// # Errors
    /// When it cannot be asked.
    pub fn about(&self) -> anyhow::Result<Database> {
        Ok(Database { kind: self.db.backend(), version: self.db.version()? })
    }
}

fn refuse_used(db: &Db) -> anyhow::Result<()> {
    let used = read(db, |tx| Ok(!tx.shops()?.is_empty() || tx.ledger_head()? > 0 || tx.timer_counts()?.created > 0))?;
    if used {
        bail!("the database is in use: a benchmark needs an empty one of its own");
    }
    Ok(())
}

fn remove(folder: &Path) {
    if let Err(error) = std::fs::remove_dir_all(folder) {
        tracing::warn!(folder = %folder.display(), error = %error, "the benchmark's folder could not be removed");
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        self.db.close();
        remove(&self.folder);
    }
}

#[cfg(test)]
mod tests {
    use domain::ports::store::write;

    use super::*;

    #[test]
    fn a_database_in_use_is_refused_and_nothing_is_left_behind() {
        let data = tempfile::tempdir().expect("a folder");
        let url = format!("sqlite:{}", data.path().join("shop.db").display());
        let first = Scratch::open(data.path(), Some(&url)).expect("empty");
        assert_eq!(first.about().expect("answers").kind, "sqlite");
        write(&*first.db, |tx| tx.put_shop(&super::super::subjects::shop())).expect("writes");
        drop(first);
        let refused = Scratch::open(data.path(), Some(&url)).map(|_| ()).expect_err("in use");
        assert!(refused.to_string().contains("empty one of its own"), "{refused}");
        let left = std::fs::read_dir(data.path()).expect("a folder").flatten();
        let left: Vec<_> = left.filter(|e| e.file_name().to_string_lossy().starts_with("bench-")).collect();
        assert!(left.is_empty(), "{left:?}");
    }
}
