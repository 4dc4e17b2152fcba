//! Embeds every folder under `/locales` that has messages, so that a new locale needs no Rust.

use std::fmt::Write as _;
use std::path::Path;
use std::{env, fs, io};

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
        let line = format!(
            "    Source {{ tag: {:?}, messages: {}, answers: {}, meta: {}, words: {}, claims: {}, intents: {} }},\n",
            folder.file_name().to_string_lossy(),
            file("messages.ftl"),
            file("answers.ftl"),
            file("meta.toml"),
            file("words.toml"),
            where_present("claims.toml"),
            where_present("intents.toml"),
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
