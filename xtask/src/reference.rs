//! Pages that follow from the program itself: its command line and the schema of flow documents.

use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};

use anyhow::{Context as _, bail};

/// Deepest level of subcommands.
const DEPTH_MAX: usize = 4;

/// Writes the pages, or compares them when `check` is set.
pub fn run(root: &Path, binary: Option<PathBuf>, check: bool) -> anyhow::Result<ExitCode> {
    let binary = binary.or_else(|| std::env::var_os("CARTWRIGHT_BIN").map(PathBuf::from));
    let binary = binary.unwrap_or_else(|| built(root));
    if !binary.is_file() {
        bail!("{} is not there; build it (cargo build -p server) or name it with --bin", binary.display());
    }
    let pages = [
        ("docs/reference/cli.md", command_line(&binary)?),
        ("docs/reference/flow.schema.json", ask(&binary, &["flows", "schema"])?),
    ];
    let mut stale = 0;
    for (name, text) in pages {
        let path = root.join(name);
        if std::fs::read_to_string(&path).is_ok_and(|old| old == text) {
            continue;
        }
        if check {
            eprintln!("reference: {name} is out of date; run `cargo xtask reference`");
            stale += 1;
        } else {
            std::fs::create_dir_all(path.parent().unwrap_or(root))?;
            std::fs::write(&path, text).with_context(|| format!("cannot write {name}"))?;
            println!("reference: wrote {name}");
        }
    }
    Ok(if stale == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// Where cargo puts the program.
fn built(root: &Path) -> PathBuf {
    let target = std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| root.join("target"), PathBuf::from);
    target.join("debug").join(format!("cartwright{}", std::env::consts::EXE_SUFFIX))
}

/// What the program prints for `arguments`, with no settings from outside.
fn ask(binary: &Path, arguments: &[&str]) -> anyhow::Result<String> {
    let output = Command::new(binary)
        .args(arguments)
        .env_clear()
        .env("NO_COLOR", "1")
        .output()
        .with_context(|| format!("cannot run {}", binary.display()))?;
    if !output.status.success() {
        let words = String::from_utf8_lossy(&output.stderr);
        bail!("{} {} failed: {words}", binary.display(), arguments.join(" "));
    }
    let text = String::from_utf8(output.stdout).context("the program printed no text")?;
    let trimmed: Vec<&str> = text.lines().map(str::trim_end).collect();
    Ok(format!("{}\n", trimmed.join("\n").trim_end()))
}

fn command_line(binary: &Path) -> anyhow::Result<String> {
    let mut page = "# Command line\n\nWritten by `cargo xtask reference` from the program's own help.\n".to_owned();
    add_command(binary, &mut Vec::new(), &mut page)?;
    Ok(page)
}

fn add_command(binary: &Path, words: &mut Vec<String>, page: &mut String) -> anyhow::Result<()> {
    let arguments: Vec<&str> = words.iter().map(String::as_str).chain(["--help"]).collect();
    let help = ask(binary, &arguments)?;
    let name = ["cartwright"].into_iter().chain(words.iter().map(String::as_str)).collect::<Vec<_>>().join(" ");
    page.push_str(&format!("\n## `{name}`\n\n```text\n{help}```\n"));
    if words.len() < DEPTH_MAX {
        for sub in subcommands(&help) {
            words.push(sub);
            add_command(binary, words, page)?;
            words.pop();
        }
    }
    Ok(())
}

/// The names in the `Commands:` block of a help text.
fn subcommands(help: &str) -> Vec<String> {
    let block = help.lines().skip_while(|line| line.trim() != "Commands:").skip(1);
    let block = block.take_while(|line| line.is_empty() || line.starts_with(' '));
    let name = |line: &str| {
        let word = line.strip_prefix("  ").filter(|rest| !rest.starts_with(' '))?.split_whitespace().next()?;
        (word != "help").then(|| word.to_owned())
    };
    block.filter_map(name).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn subcommands_are_read_from_the_help() {
        let help = "Recovers carts\n\nUsage: x\n\nCommands:\n  demo   The product\n         on a fast clock\n  serve  \
                    The service\n  help   Print this\n\nOptions:\n  -h, --help  Print help\n";
        assert_eq!(subcommands(help), ["demo", "serve"]);
        assert!(subcommands("Usage: x\n\nOptions:\n  -h\n").is_empty());
    }
}
