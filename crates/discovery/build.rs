//! Embeds the colour and size words of every locale, so that a new locale needs no Rust.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs, io};

fn main() -> io::Result<()> {
    let locales = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../locales");
    println!("cargo::rerun-if-changed={}", locales.display());
    let mut folders = fs::read_dir(&locales)?.map(|e| Ok(e?.path())).collect::<io::Result<Vec<_>>>()?;
    folders.sort();
    let mut table = String::from(
        "/// Colour and size words of the locales, as TOML, in the order of their tags.\nconst LOCALES: &[&str] = &[\n",
    );
    for file in folders.into_iter().map(|folder| folder.join("intents.toml")).filter(|file| file.exists()) {
        println!("cargo::rerun-if-changed={}", file.display());
        writeln!(table, "    {:?},", sections(&fs::read_to_string(&file)?)).map_err(io::Error::other)?;
    }
    table.push_str("];\n");
    let out = env::var_os("OUT_DIR").ok_or_else(|| io::Error::other("cargo sets OUT_DIR"))?;
    fs::write(Path::new(&out).join("locales.rs"), table)
}

/// The lines of `[colors]` and `[sizes]`: the rest of the file is the assistant's.
fn sections(text: &str) -> String {
    let mut wanted = false;
    let mut kept = String::new();
    for line in text.lines() {
        if line.starts_with('[') {
            wanted = matches!(line.trim_end(), "[colors]" | "[sizes]");
        }
        if wanted && !line.trim().is_empty() {
            kept.push_str(line);
            kept.push('\n');
        }
    }
    kept
}
