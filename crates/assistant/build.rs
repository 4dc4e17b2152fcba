//! Embeds what the locales say about understanding and the concept lists, so that a new locale needs no Rust.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs, io};

fn main() -> io::Result<()> {
    let here = PathBuf::from(env!("CARGO_MANIFEST_DIR"));
    let locales = here.join("../../locales").canonicalize()?;
    let mut table = sources(&locales)?;
    let everywhere = locales.join("everywhere.toml").display().to_string();
    table.push_str(&format!(
        "/// Signs and words of every language.\npub const EVERYWHERE: &str = include_str!({everywhere:?});\n"
    ));
    table.push_str(&concepts(&here.join("src/understand/intent/concepts"))?);
    let out = env::var_os("OUT_DIR").ok_or_else(|| io::Error::other("cargo sets OUT_DIR"))?;
    fs::write(Path::new(&out).join("understanding.rs"), table)
}

/// The entries of a folder in the order of their names; the build runs again when they change.
fn entries(folder: &Path) -> io::Result<Vec<PathBuf>> {
    println!("cargo::rerun-if-changed={}", folder.display());
    let mut found = fs::read_dir(folder)?.map(|entry| Ok(entry?.path())).collect::<io::Result<Vec<_>>>()?;
    found.sort();
    Ok(found)
}

fn name(path: &Path) -> String {
    path.file_stem().unwrap_or_default().to_string_lossy().into_owned()
}

fn sources(locales: &Path) -> io::Result<String> {
    let mut table = String::from("/// The locales, in the order of their tags.\nconst SOURCES: &[Source] = &[\n");
    for folder in entries(locales)?.into_iter().filter(|path| path.is_dir()) {
        let file = |name: &str| {
            let path = folder.join(name);
            if path.exists() { format!("include_str!({:?})", path.display().to_string()) } else { "\"\"".into() }
        };
        let tag = folder.file_name().unwrap_or_default().to_string_lossy();
        let (intents, words) = (file("intents.toml"), file("words.toml"));
        writeln!(table, "    Source {{ tag: {tag:?}, intents: {intents}, words: {words} }},")
            .map_err(io::Error::other)?;
    }
    Ok(table + "];\n")
}

fn concepts(folder: &Path) -> io::Result<String> {
    let mut table =
        String::from("/// The concept lists, in the order of their tags.\nconst CONCEPTS: &[(&str, &str)] = &[\n");
    for path in entries(folder)?.into_iter().filter(|path| path.extension().is_some_and(|end| end == "txt")) {
        let text = path.display().to_string();
        writeln!(table, "    ({:?}, include_str!({text:?})),", name(&path)).map_err(io::Error::other)?;
    }
    Ok(table + "];\n")
}
