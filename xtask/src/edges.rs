//! Which crate may depend on which: the heart of the design, as data.

use std::collections::BTreeMap;

use anyhow::Context as _;
use serde::Deserialize;

use crate::tree::Tree;

/// Each crate with the crates of ours that it may use.
const ALLOWED: &[(&str, &[&str])] = &[
    ("domain", &[]),
    ("compose", &["domain"]),
    ("policy", &["domain"]),
    // Expressions are one language: flows use the evaluator of policies.
    ("flow", &["domain", "policy"]),
    ("discovery", &["domain"]),
    ("insight", &["domain"]),
    ("storage", &["domain"]),
    ("connectors", &["domain"]),
    ("assistant", &["domain", "compose", "policy", "flow", "discovery"]),
    ("app", &["domain", "compose", "policy", "flow", "discovery", "assistant", "insight"]),
    (
        "server",
        &["domain", "compose", "policy", "flow", "discovery", "assistant", "insight", "storage", "connectors", "app"],
    ),
    ("testkit", &["domain"]),
];

/// What tests may use beside: `testkit` everywhere, and these.
const ALLOWED_IN_TESTS: &[(&str, &[&str])] = &[("app", &["storage", "connectors"])];

#[derive(Deserialize)]
struct Manifest {
    #[serde(default)]
    dependencies: toml::Table,
    #[serde(default, rename = "build-dependencies")]
    build_dependencies: toml::Table,
    #[serde(default, rename = "dev-dependencies")]
    dev_dependencies: toml::Table,
    #[serde(default)]
    target: BTreeMap<String, Target>,
}

#[derive(Deserialize)]
struct Target {
    #[serde(default)]
    dependencies: toml::Table,
}

/// Dependencies that point the wrong way.
pub fn wrong(tree: &Tree) -> anyhow::Result<Vec<String>> {
    let mut found = Vec::new();
    for file in tree.files.iter().filter(|f| f.path.starts_with("crates/") && f.path.ends_with("/Cargo.toml")) {
        let Some(name) = file.path.split('/').nth(1) else { continue };
        let manifest: Manifest = toml::from_str(&file.text).with_context(|| file.path.clone())?;
        let Some((_, allowed)) = ALLOWED.iter().find(|(known, _)| *known == name) else {
            found.push(format!("{}: crate {name} has no place in xtask/src/edges.rs", file.path));
            continue;
        };
        let tables = [&manifest.dependencies, &manifest.build_dependencies];
        let tables = tables.into_iter().chain(manifest.target.values().map(|target| &target.dependencies));
        for used in tables.flat_map(ours) {
            if !allowed.contains(&used.as_str()) {
                found.push(format!("{}: {name} must not depend on {used}", file.path));
            }
        }
        let tests = ALLOWED_IN_TESTS.iter().find(|(known, _)| *known == name).map_or(&[][..], |(_, more)| more);
        for used in ours(&manifest.dev_dependencies) {
            let fine = used == "testkit" || allowed.contains(&used.as_str()) || tests.contains(&used.as_str());
            if !fine {
                found.push(format!("{}: tests of {name} must not depend on {used}", file.path));
            }
        }
    }
    Ok(found)
}

/// The crates of ours in a dependency table, by their real names.
fn ours(table: &toml::Table) -> Vec<String> {
    let real = |(name, value): (&String, &toml::Value)| {
        value.get("package").and_then(toml::Value::as_str).unwrap_or(name).to_owned()
    };
    table.iter().map(real).filter(|name| ALLOWED.iter().any(|(known, _)| known == name)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_wrong_direction_is_found_wherever_it_stands() {
        let tree = Tree::of(&[
            ("crates/domain/Cargo.toml", "[dependencies]\nserde = \"1\"\n[dev-dependencies]\ntestkit = \"1\"\n"),
            ("crates/policy/Cargo.toml", "[dependencies]\nhidden = { package = \"storage\", path = \"x\" }\n"),
            ("crates/flow/Cargo.toml", "[dependencies]\npolicy.workspace = true\n"),
            ("crates/app/Cargo.toml", "[target.'cfg(unix)'.dependencies]\nconnectors.workspace = true\n"),
            ("crates/insight/Cargo.toml", "[dev-dependencies]\nstorage.workspace = true\n"),
            ("crates/extra/Cargo.toml", ""),
        ]);
        let found = wrong(&tree).expect("readable");
        assert_eq!(
            found,
            [
                "crates/policy/Cargo.toml: policy must not depend on storage",
                "crates/app/Cargo.toml: app must not depend on connectors",
                "crates/insight/Cargo.toml: tests of insight must not depend on storage",
                "crates/extra/Cargo.toml: crate extra has no place in xtask/src/edges.rs",
            ]
        );
    }
}
