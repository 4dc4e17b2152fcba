//! Files and folders of pages on this machine.

use std::fs;
use std::io::Read as _;
use std::path::{Path, PathBuf};

use super::{PAGE_BYTES_MAX, Unreadable, format_of};

/// Deepest folder that is looked into.
const DEPTH_MAX: usize = 8;
/// Most files of one import.
const FILES_MAX: usize = 2_000;

/// The pages at a path, in the order of their names: the file itself, or what a folder holds that can be read as a page.
/// Hidden files and links are passed over.
///
/// # Errors
/// When the path or a folder below cannot be read, or holds too much.
pub fn list(path: &Path) -> Result<Vec<PathBuf>, Unreadable> {
    let mut found = Vec::new();
    let about = fs::metadata(path).map_err(|error| unreadable(path, &error))?;
    if about.is_dir() {
        gather(path, 0, &mut found)?;
    } else {
        found.push(path.to_owned());
    }
    Ok(found)
}

fn gather(folder: &Path, depth: usize, found: &mut Vec<PathBuf>) -> Result<(), Unreadable> {
    if depth > DEPTH_MAX {
        return Err(Unreadable(format!("{}: folders are nested too deeply", folder.display())));
    }
    let entries = fs::read_dir(folder).map_err(|error| unreadable(folder, &error))?;
    let mut entries = entries.collect::<Result<Vec<_>, _>>().map_err(|error| unreadable(folder, &error))?;
    entries.sort_by_key(fs::DirEntry::file_name);
    for entry in entries {
        let (path, name) = (entry.path(), entry.file_name().to_string_lossy().into_owned());
        let kind = entry.file_type().map_err(|error| unreadable(&path, &error))?;
        if name.starts_with('.') {
            continue;
        }
        if kind.is_dir() {
            gather(&path, depth + 1, found)?;
        } else if kind.is_file() && format_of(&name, None).is_some() {
            if found.len() == FILES_MAX {
                return Err(Unreadable(format!("holds more than {FILES_MAX} pages")));
            }
            found.push(path);
        }
    }
    Ok(())
}

/// The bytes of a file, at most one more than a page may have.
///
/// # Errors
/// When it cannot be read.
pub fn bytes(path: &Path) -> Result<Vec<u8>, Unreadable> {
    let mut bytes = Vec::new();
    let most = u64::try_from(PAGE_BYTES_MAX).unwrap_or(u64::MAX).saturating_add(1);
    fs::File::open(path)
        .and_then(|file| file.take(most).read_to_end(&mut bytes))
        .map_err(|error| unreadable(path, &error))?;
    Ok(bytes)
}

fn unreadable(path: &Path, error: &std::io::Error) -> Unreadable {
    Unreadable(format!("{}: {error}", path.display()))
}
