//! Embeds every folder under `/locales` that has messages, so that a new locale needs no Rust.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::path::Path;
use std::{env, fs, io};

/// What verifying needs of the sentences that shoppers write: the tables of colours and sizes, and the words themselves,
/// each once; not those of talk about anything else.
fn understood(path: &Path) -> io::Result<(String, String)> {
    let text = if path.is_file() { fs::read_to_string(path)? } else { String::new() };
    let (sentences, options) = text.split_at(text.find("[colors]").unwrap_or(text.len()));
    let mut words = BTreeSet::new();
    let mut elsewhere = false;
    for line in sentences.lines() {
        if let Some((key, _)) = line.split_once(" = [") {
            elsewhere = key == "out_of_scope";
        }
        if !elsewhere && line.starts_with("    ") {
            words.extend(line.split(|c: char| !c.is_alphabetic()).filter(|word| word.len() > 1));
        }
    }
    Ok((options.to_owned(), words.into_iter().collect::<Vec<_>>().join(" ")))
}

fn main() -> io::Result<()> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../locales").canonicalize()?;
    println!("cargo::rerun-if-changed={}", root.display());
    let mut folders: Vec<_> = fs::read_dir(&root)?.collect::<Result<Vec<_>, _>>()?;
    folders.retain(|entry| entry.path().join("messages.ftl").is_file());
    folders.sort_by_key(fs::DirEntry::file_name);

    let mut table = String::from("pub(crate) const LOCALES: &[Source] = &[\n");
    for folder in folders {
        let file = |name: &str| format!("include_str!({:?})", folder.path().join(name).display().to_string());
        let where_present = |name: &str| if folder.path().join(name).is_file() { file(name) } else { "\"\"".into() };
        let (options, examples) = understood(&folder.path().join("intents.toml"))?;
        let line = format!(
            "    Source {{ tag: {:?}, messages: {}, answers: {}, meta: {}, words: {}, claims: {}, options: {options:?}, \
             examples: {examples:?} }},\n",
            folder.file_name().to_string_lossy(),
            file("messages.ftl"),
            file("answers.ftl"),
            file("meta.toml"),
            file("words.toml"),
            where_present("claims.toml"),
        );
        table.push_str(&line);
    }
    table.push_str("];\n");
    for (name, file) in [("EVERYWHERE", "everywhere.toml"), ("CLAIMS_EVERYWHERE", "claims.toml")] {
        let path = root.join(file).display().to_string();
        writeln!(table, "pub(crate) const {name}: &str = include_str!({path:?});").map_err(io::Error::other)?;
    }
    let out = env::var_os("OUT_DIR").ok_or_else(|| io::Error::other("cargo sets OUT_DIR"))?;
    fs::write(Path::new(&out).join("locales.rs"), table)
}
