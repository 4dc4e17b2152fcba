//! Habits that the compiler does not check.

use std::collections::BTreeSet;
use std::path::Path;
use std::process::ExitCode;

use crate::edges;
use crate::tree::{File, Tree};

/// More lines than this in one file of code are refused …
const LINES_MAX: usize = 1_000;
/// … and more than this mentioned.
const LINES_WARN: usize = 400;
/// Most mentions printed.
const WARNINGS_MAX: usize = 20;

/// Families of connectors: one folder per vendor, one page per vendor.
const FAMILIES: &[&str] = &["commerce", "channel", "carrier", "erp", "crm", "workflow", "llm"];

/// Made-up vendors need no page.
const NO_PAGE: &[&str] = &["fake"];

/// Both databases have the same migrations.
const MIGRATIONS: [&str; 2] = ["crates/storage/migrations/sqlite/", "crates/storage/migrations/postgres/"];

/// Checks everything and prints what it found.
pub fn run(root: &Path) -> anyhow::Result<ExitCode> {
    let tree = Tree::read(root)?;
    let mut found = edges::wrong(&tree)?;
    found.extend(mints(&tree));
    found.extend(leftovers(&tree));
    found.extend(machine_paths(&tree));
    found.extend(missing_module_docs(&tree));
    found.extend(missing_pages(&tree));
    found.extend(lonely_migrations(&tree));
    let (too_long, long) = sizes(&tree);
    found.extend(too_long);
    for warning in long.iter().take(WARNINGS_MAX) {
        println!("tidy: note: {warning}");
    }
    for problem in &found {
        eprintln!("tidy: {problem}");
    }
    println!("tidy: {} files, {} problems, {} notes", tree.files.len(), found.len(), long.len());
    Ok(if found.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

fn rust(tree: &Tree) -> impl Iterator<Item = &File> {
    tree.files.iter().filter(|file| file.path.ends_with(".rs"))
}

/// Lines of code with their numbers: no comments, and nothing after the unit tests begin.
fn code(file: &File) -> impl Iterator<Item = (usize, &str)> {
    let lines = file.text.lines().enumerate().map(|(at, line)| (at + 1, line));
    lines.take_while(|(_, line)| line.trim() != "#[cfg(test)]").filter(|(_, line)| !line.trim_start().starts_with("//"))
}

fn is_test(path: &str) -> bool {
    path.contains("/tests/") || path.ends_with("/tests.rs") || path.starts_with("crates/testkit/")
}

/// `Approved` is proof that the policy allowed something: nobody else may make one.
fn mints(tree: &Tree) -> Vec<String> {
    let elsewhere = |file: &&File| !file.path.starts_with("crates/policy/") && !is_test(&file.path);
    let call = concat!("::", "mint");
    let mut found = Vec::new();
    for file in rust(tree).filter(elsewhere) {
        for (line, _) in code(file).filter(|(_, text)| text.contains(call)) {
            found.push(format!("{}:{line}: approvals are minted in crates/policy alone", file.path));
        }
    }
    found
}

/// Macros that were meant for a moment.
fn leftovers(tree: &Tree) -> Vec<String> {
    let macros = [concat!("dbg", "!("), concat!("todo", "!(")];
    let mut found = Vec::new();
    for file in rust(tree) {
        for (at, line) in file.text.lines().enumerate() {
            for name in macros.iter().filter(|name| line.contains(**name)) {
                found.push(format!("{}:{}: {name}…) was left behind", file.path, at + 1));
            }
        }
    }
    found
}

/// Paths of somebody's own machine.
fn machine_paths(tree: &Tree) -> Vec<String> {
    let paths = [concat!("/wo", "rk/"), concat!("/fa", "rm/")];
    let mut found = Vec::new();
    for file in &tree.files {
        for (at, line) in file.text.lines().enumerate() {
            if paths.iter().any(|path| names_folder(line, path)) {
                found.push(format!("{}:{}: names a path of one machine", file.path, at + 1));
            }
        }
    }
    found
}

/// Whether `line` holds `path` as an absolute one, not as a part of a longer path or address.
fn names_folder(line: &str, path: &str) -> bool {
    line.match_indices(path).any(|(at, _)| {
        let before = line[..at].chars().next_back();
        !before.is_some_and(|c| c.is_alphanumeric() || "._-/}".contains(c))
    })
}

/// Every module says what it is for.
fn missing_module_docs(tree: &Tree) -> Vec<String> {
    let module = |file: &&File| file.path.contains("/src/") && !is_test(&file.path);
    let opens =
        |file: &&File| file.text.lines().find(|line| !line.trim().is_empty()).is_some_and(|l| l.starts_with("//!"));
    let words = |file: &File| format!("{}: does not open with //! and what it is for", file.path);
    rust(tree).filter(module).filter(|file| !opens(file)).map(words).collect()
}

/// Every vendor has a page.
fn missing_pages(tree: &Tree) -> Vec<String> {
    let mut vendors = BTreeSet::new();
    for file in rust(tree) {
        let Some(rest) = file.path.strip_prefix("crates/connectors/src/") else { continue };
        let parts: Vec<&str> = rest.split('/').collect();
        if let [family, vendor, _, ..] = parts[..]
            && FAMILIES.contains(&family)
            && !NO_PAGE.contains(&vendor)
        {
            vendors.insert(vendor);
        }
    }
    let page = |vendor: &&str| format!("docs/connectors/{vendor}.md");
    vendors.iter().map(page).filter(|page| !tree.has(page)).map(|page| format!("{page}: is missing")).collect()
}

/// A migration that only one database has.
fn lonely_migrations(tree: &Tree) -> Vec<String> {
    let [ours, theirs] = MIGRATIONS;
    let lonely = |from: &str, to: &str| -> Vec<String> {
        let names = tree.files.iter().filter_map(|file| file.path.strip_prefix(from));
        let missing = names.map(|name| format!("{to}{name}")).filter(|path| !tree.has(path));
        missing.map(|path| format!("{path}: is missing")).collect()
    };
    [lonely(ours, theirs), lonely(theirs, ours)].concat()
}

/// Files of code that are too long, and those that are long.
fn sizes(tree: &Tree) -> (Vec<String>, Vec<String>) {
    let code = |file: &&File| {
        [".rs", ".js", ".css", ".html", ".sh", ".py"].iter().any(|end| file.path.ends_with(end))
            && !file.path.contains("/fixtures/")
    };
    let (mut too_long, mut long) = (Vec::new(), Vec::new());
    for file in tree.files.iter().filter(code) {
        match file.text.lines().count() {
            lines if lines > LINES_MAX => too_long.push(format!("{}: {lines} lines", file.path)),
            lines if lines > LINES_WARN => long.push(format!("{}: {lines} lines", file.path)),
            _ => {}
        }
    }
    (too_long, long)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn approvals_are_minted_in_policy_alone() {
        let call = concat!("let a = Approved::", "mint(x, y);\n");
        let hidden =
            format!("//! Docs.\n/// See `Approved{}`.\n#[cfg(test)]\nmod tests {{ {call} }}\n", concat!("::", "mint"));
        let tree = Tree::of(&[
            ("crates/policy/src/lib.rs", call),
            ("crates/connectors/tests/it/x.rs", call),
            ("crates/connectors/src/y.rs", &hidden),
            ("crates/app/src/z.rs", call),
        ]);
        assert_eq!(mints(&tree), ["crates/app/src/z.rs:1: approvals are minted in crates/policy alone"]);
    }

    #[test]
    fn leftovers_paths_docs_pages_and_migrations_are_found() {
        let path = concat!("cp /wo", "rk/x .\n");
        let address = concat!("https://host/wo", "rk/x ./wo", "rk/y\n");
        let left = concat!("//! Docs.\nfn f() { dbg", "!(1); }\n");
        let tree = Tree::of(&[
            ("Makefile", path),
            ("docs/page.md", address),
            ("crates/a/src/lib.rs", left),
            ("crates/a/src/b.rs", "\nfn b() {}\n"),
            ("crates/connectors/src/channel/email/mod.rs", "//! E-mail.\n"),
            ("crates/connectors/src/channel/fake/mod.rs", "//! Fake.\n"),
            ("crates/connectors/src/channel/mod.rs", "//! Channels.\n"),
            ("crates/storage/migrations/sqlite/0001_start.sql", ""),
        ]);
        assert_eq!(machine_paths(&tree), ["Makefile:1: names a path of one machine"]);
        assert_eq!(leftovers(&tree).len(), 1);
        assert_eq!(missing_module_docs(&tree), ["crates/a/src/b.rs: does not open with //! and what it is for"]);
        assert_eq!(missing_pages(&tree), ["docs/connectors/email.md: is missing"]);
        assert_eq!(lonely_migrations(&tree), ["crates/storage/migrations/postgres/0001_start.sql: is missing"]);
    }

    #[test]
    fn long_files_are_told_and_fixtures_are_not_code() {
        let text = "x\n".repeat(LINES_MAX + 1);
        let tree =
            Tree::of(&[("a.rs", &text), ("b.js", &text[..1_000]), ("c/fixtures/d.js", &text), ("e.json", &text)]);
        let (too_long, long) = sizes(&tree);
        assert_eq!((too_long, long), (vec!["a.rs: 1001 lines".to_owned()], vec!["b.js: 500 lines".to_owned()]));
    }
}
