//! Files that hold people's data: made for their owner alone, and given their name when they are whole.

use std::path::{Path, PathBuf};

use domain::ports::store::{StoreError, StoreResult};

/// Runs `make` on a file beside `path`, and gives it the name when it is whole and on the disk.
pub(crate) fn with_draft(path: &Path, make: impl FnOnce(&Path) -> StoreResult<()>) -> StoreResult<()> {
    let draft = beside(path, ".partial");
    discard(&draft);
    let made = make(&draft).and_then(|()| {
        let sync = || {
            std::fs::File::open(&draft)?.sync_all()?;
            std::fs::rename(&draft, path)
        };
        sync().map_err(|error| StoreError::Unavailable(format!("cannot write {}: {error}", path.display())))
    });
    discard(&draft);
    made
}

/// Makes an empty file that its owner alone may read; SQLite gives its helper files the same mode.
pub(crate) fn make_private(path: &Path) -> StoreResult<()> {
    let mut options = std::fs::OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    match options.open(path) {
        Err(error) if error.kind() != std::io::ErrorKind::AlreadyExists => {
            Err(StoreError::Unavailable(format!("cannot open {}: {error}", path.display())))
        }
        _ => Ok(()),
    }
}

pub(crate) fn beside(path: &Path, suffix: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(suffix);
    name.into()
}

/// Removes a draft with SQLite's helper files, as far as they are there.
pub(crate) fn discard(draft: &Path) {
    for suffix in ["", "-wal", "-shm", "-journal"] {
        drop(std::fs::remove_file(beside(draft, suffix)));
    }
}
