//! Pages of the demo in a real browser, where one is installed: what people see after the scripts have run.

use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Stdio};

use serde_json::{Value, json};

use crate::support::{call, until};

const BROWSERS: [&str; 3] = ["chromium", "chromium-browser", "google-chrome"];

/// The first browser that starts.
fn browser() -> Option<&'static str> {
    BROWSERS.into_iter().find(|name| Command::new(name).arg("--version").output().is_ok_and(|o| o.status.success()))
}

/// A running demo; killed when dropped.
struct Demo {
    child: Child,
    port: u16,
    _dir: tempfile::TempDir,
}

impl Demo {
    fn start() -> Self {
        let dir = tempfile::tempdir().expect("a folder");
        let mut command = Command::new(env!("CARGO_BIN_EXE_cartwright"));
        command.args(["demo", "--listen", "127.0.0.1:0", "--seconds", "5"]).arg("--data-dir").arg(dir.path());
        let mut child = command.stdout(Stdio::piped()).stderr(Stdio::null()).spawn().expect("the binary starts");
        let mut lines = BufReader::new(child.stdout.take().expect("piped")).lines().map_while(Result::ok);
        let port = lines.find_map(|line| {
            let rest = line.split("http://127.0.0.1:").nth(1)?.to_owned();
            rest.split('/').next()?.trim().parse().ok()
        });
        // What it says later must not fill the pipe.
        std::thread::spawn(move || lines.for_each(drop));
        Self { child, port: port.expect("it says where it listens"), _dir: dir }
    }

    fn json(&self, method: &str, path: &str, body: &Value) -> Value {
        let headers = [("content-type", "application/json")];
        let answer = call(self.port, method, path, &headers, body.to_string().as_bytes());
        assert_eq!(answer.status, 200, "{path}: {}", answer.text());
        answer.json()
    }

    /// The page after its scripts have run, as text of the document.
    fn page(&self, browser: &str, path: &str) -> String {
        let profile = tempfile::tempdir().expect("a folder");
        let mut command = Command::new(browser);
        command.args([
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--disable-background-networking",
        ]);
        command.args([
            "--lang=en",
            "--window-size=1200,900",
            "--virtual-time-budget=6000",
            "--timeout=20000",
            "--dump-dom",
        ]);
        command.arg(format!("--user-data-dir={}", profile.path().display()));
        command.arg(format!("http://127.0.0.1:{}{path}", self.port));
        let output = command.stderr(Stdio::null()).output().expect("it starts");
        String::from_utf8_lossy(&output.stdout).into_owned()
    }
}

impl Drop for Demo {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

#[test]
fn rules_and_facets_are_seen_in_a_browser() {
    let Some(browser) = browser() else {
        println!("skipped: no browser is installed");
        return;
    };
    let demo = Demo::start();
    let keys = until(30, || {
        let found = call(demo.port, "GET", "/v1/search?shop=demo&key=pk_demo&limit=2", &[], b"");
        let keys: Vec<String> =
            found.json()["products"].as_array()?.iter().map(|p| p["product_key"].to_string()).collect();
        (keys.len() == 2).then_some(keys)
    });
    let key: Value = keys.expect("the demo has products")[1].parse().expect("a key");
    let rules = json!({ "version": 0, "by": "Ada", "rules": [{ "do": { "pin": 1 }, "with": { "product": key } }] });
    demo.json("PUT", "/api/v1/merchandising?shop=demo", &rules);

    let shelves = demo.page(browser, "/console/?shop=demo#/merchandising");
    for seen in ["What recommendations bring", "Put in force", "Version 1 by Ada", "With the rules above", "Pinned"] {
        assert!(shelves.contains(seen), "{seen:?} is missing in {shelves}");
    }
    let value = format!("value={key}");
    assert!(shelves.contains(&value), "the rule's product is in its field: {shelves}");

    let found = demo.page(browser, "/shop/#/search/jacket");
    for seen in ["Filters", "Category", "Colour", "Sort by", "Price: low to high", "class=\"card\""] {
        assert!(found.contains(seen), "{seen:?} is missing in {found}");
    }
}
