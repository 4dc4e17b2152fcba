//! The files of the project, read once.

use std::path::Path;

use anyhow::Context as _;

/// One text file.
pub struct File {
    /// Below the root, with `/`.
    pub path: String,
    /// Its content.
    pub text: String,
}

/// All text files, in order of their paths.
#[derive(Default)]
pub struct Tree {
    /// The files.
    pub files: Vec<File>,
}

/// Folders that are not ours, at the root or (the last two) anywhere.
const SKIPPED_AT_ROOT: &[&str] = &["target", "data"];
const SKIPPED: &[&str] = &[".git", "node_modules"];

/// Larger files are data, not text that people read.
const BYTES_MAX: u64 = 4 << 20;

impl Tree {
    /// Reads everything below `root` that is UTF-8.
    pub fn read(root: &Path) -> anyhow::Result<Self> {
        let mut tree = Self::default();
        tree.add(root, "")?;
        tree.files.sort_by(|a, b| a.path.cmp(&b.path));
        Ok(tree)
    }

    /// A tree made of `files`, for tests.
    #[cfg(test)]
    pub fn of(files: &[(&str, &str)]) -> Self {
        let file = |(path, text): &(&str, &str)| File { path: (*path).to_owned(), text: (*text).to_owned() };
        Self { files: files.iter().map(file).collect() }
    }

    /// Whether a file is there.
    pub fn has(&self, path: &str) -> bool {
        self.files.iter().any(|file| file.path == path)
    }

    fn add(&mut self, folder: &Path, prefix: &str) -> anyhow::Result<()> {
        for entry in std::fs::read_dir(folder).with_context(|| format!("cannot list {}", folder.display()))? {
            let entry = entry?;
            let Ok(name) = entry.file_name().into_string() else { continue };
            let path = format!("{prefix}{name}");
            let kind = entry.file_type()?;
            let skipped = SKIPPED.contains(&name.as_str()) || SKIPPED_AT_ROOT.contains(&path.as_str());
            if kind.is_dir() && !skipped {
                self.add(&entry.path(), &format!("{path}/"))?;
            } else if kind.is_file() && entry.metadata()?.len() <= BYTES_MAX {
                let bytes = std::fs::read(entry.path()).with_context(|| format!("cannot read {path}"))?;
                self.files.extend(String::from_utf8(bytes).ok().map(|text| File { path, text }));
            }
        }
        Ok(())
    }
}
