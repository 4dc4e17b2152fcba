//! `cartwright import` and `flows simulate` on a small file.

use serde_json::{Value, json};

use crate::data::Recount;
use crate::support::World;
use crate::support::world::ONE_MAIL;

/// Four shoppers: one buys at once, one after two hours, one leaves, one empties the cart and goes.
const CLICKS: &str = "\
time,user,kind,product,price,session
2026-03-02T09:00:00Z,u1,view,boot,89.90,s1
2026-03-02T09:01:00Z,u1,cart,boot,89.90,s1
2026-03-02T09:05:00Z,u1,purchase,boot,89.90,s1
2026-03-02T10:00:00Z,u2,cart,boot,89.90,s2
2026-03-02T10:01:00Z,u2,cart,sock,9.50,s2
2026-03-02T12:30:00Z,u2,purchase,boot,89.90,s3
2026-03-02T12:30:00Z,u2,purchase,sock,9.50,s3
2026-03-02T11:00:00Z,u3,cart,tent,249.00,s4
2026-03-02T11:10:00Z,u4,cart,sock,9.50,s5
2026-03-02T11:12:00Z,u4,remove,sock,9.50,s5
2026-03-02T11:13:00Z,u4,remove,sock,9.50,s5
2026-03-03T08:00:00Z,u1,cart,tent,249.00,s6
";

#[test]
fn importing_twice_adds_nothing() {
    let world = World::new(ONE_MAIL);
    let file = world.write("clicks.csv", CLICKS).display().to_string();
    let report = world.json(&["import", "events", &file, "--json"]);
    let expected = json!({
        "events": 12, "views": 1, "cart_rows": 6, "remove_rows": 2, "purchase_rows": 3, "favourites": 0, "sessions": 6,
        "shoppers": 4, "carts": 5, "carts_purchased": 2, "purchases": 2, "ledger_events": 10, "stored": 10, "already_there": 0,
    });
    for (name, value) in expected.as_object().expect("an object") {
        assert_eq!(&report[name], value, "{name} in {report:#}");
    }
    assert_eq!(report["problems"]["count"], 0);

    let mut rows: Vec<&str> = CLICKS.lines().collect();
    rows[1..].reverse();
    let sorted_otherwise = world.write("same.csv", &rows.join("\n")).display().to_string();
    for again in [&file, &sorted_otherwise] {
        let report = world.json(&["import", "events", again, "--json"]);
        assert_eq!(
            (&report["stored"], &report["already_there"], &report["carts"]),
            (&json!(0), &json!(10), &json!(5)),
            "{again}"
        );
    }
    world.verify();
}

#[test]
fn a_simulation_agrees_with_the_file() {
    let world = World::new(ONE_MAIL);
    let file = world.write("clicks.csv", CLICKS).display().to_string();
    world.json(&["import", "events", &file, "--json"]);
    let simulated = world.json(&["flows", "simulate", "recover-three-touch", "--holdout", "0", "--json"]);
    let recount = Recount::of(
        CLICKS.as_bytes(),
        &["time", "user", "kind", "product", "session"],
        &["cart", "remove", "purchase"],
    );
    assert_eq!(
        (recount.carts, recount.carts_purchased, recount.abandoned),
        (5, 2, 3),
        "by hand: u2, u3 and u1's second"
    );
    recount.agrees(&simulated);
    assert_eq!(simulated["exits"]["purchase"], 2, "{simulated:#}");
    assert_eq!(simulated["touches"]["reminder"], 2, "after four hours, u2 has bought and u4 has gone: {simulated:#}");
}

#[test]
fn wrong_rows_are_counted_and_wrong_files_refused() {
    let world = World::new(ONE_MAIL);
    let rows = "time,user,kind,product\n2026-03-02T09:01:00Z,u1,cart,boot\nyesterday,u1,cart,boot\n2026-03-02T09:02:00Z,u1,steal,boot\n2026-03-02T09:02:00Z,,cart,boot\n";
    let file = world.write("wrong.csv", rows).display().to_string();
    let report = world.json(&["import", "events", &file, "--json"]);
    assert_eq!((&report["events"], &report["problems"]["count"]), (&json!(1), &json!(3)), "{report:#}");
    let lines: Vec<&Value> =
        report["problems"]["samples"].as_array().expect("samples").iter().map(|p| &p["line"]).collect();
    assert_eq!(lines, [3, 4, 5]);
    for (name, content, words) in [
        ("header.csv", "a,b\n1,2\n", "name the columns"),
        ("empty.csv", "", ""),
        ("utf16.csv", "\u{feff}t\u{0}i\u{0}m\u{0}e\u{0}", ""),
    ] {
        let file = world.write(name, content).display().to_string();
        let output = world.run(&["import", "events", &file]);
        let said = String::from_utf8_lossy(&output.stderr).into_owned();
        assert_eq!(output.status.code(), Some(1), "{name}: {said}");
        assert!(said.contains(words) && !said.contains("panicked"), "{name}: {said}");
    }
    for arguments in [
        &["import", "events", "nowhere.csv"][..],
        &["import", "events", &file, "--preset", "none"],
        &["import", "events", &file, "--column", "time"],
        &["import", "events", &file, "--currency", "XQQ", "--shop", "new"],
    ] {
        let output = world.run(arguments);
        assert_eq!(output.status.code(), Some(1), "{arguments:?}");
        assert!(String::from_utf8_lossy(&output.stderr).starts_with("cartwright: "), "{arguments:?}");
    }
}

#[test]
fn pages_come_from_folders_and_are_replaced_by_them() {
    let world = World::new(ONE_MAIL);
    let returns = world.write("returns.md", "# Returns\nYou can return goods within 30 days.\n");
    let folder = returns.parent().expect("a folder").join("help");
    std::fs::create_dir(&folder).expect("makes a folder");
    let put = |name: &str, text: &str| std::fs::write(folder.join(name), text).expect("writes");
    put("returns.md", "# Returns\nYou can return goods within 30 days.\n");
    put("faq.csv", "question,answer\nCan I return it?,\"Yes, returns are accepted for 14 days.\"\nHi,{{name}}\n");
    put("picture.png", "not read");
    let path = folder.display().to_string();
    let report = world.json(&["import", "pages", &path, "--every", "7", "--shop", "pages", "--json"]);
    let counted =
        |report: &Value| ["added", "changed", "unchanged", "removed", "held"].map(|name| report[name].clone());
    assert_eq!(counted(&report), [2, 0, 0, 0, 2].map(Value::from), "{report:#}");
    assert_eq!(report["left_out"].as_array().map(Vec::len), Some(1), "{report:#}");
    assert_eq!(report["contradictions"][0]["matter"], "return_window", "{report:#}");
    assert_eq!(report["contradictions"][0]["places"].as_array().map(Vec::len), Some(2), "{report:#}");

    std::fs::remove_file(folder.join("faq.csv")).expect("removes");
    let report = world.json(&["import", "pages", &path, "--every", "7", "--shop", "pages", "--json"]);
    assert_eq!(counted(&report), [0, 0, 1, 1, 1].map(Value::from), "{report:#}");
    assert_eq!(report["contradictions"], json!([]));
    let report = world.json(&["import", "pages", "--due", "--shop", "pages", "--json"]);
    assert_eq!(report["pages"], 0, "nothing is due yet");

    put("returns.md", "\u{0}");
    for arguments in [
        &["import", "pages", &path, "--shop", "pages"][..],
        &["import", "pages", "http://127.0.0.1:9/x", "--shop", "pages"],
        &["import", "pages", "http://127.0.0.1:9/x", "--allow-host", "127.0.0.1", "--shop", "pages"],
        &["import", "pages", "--shop", "pages"],
        &["import", "pages", &path, "--every", "0", "--shop", "pages"],
        &["import", "pages", "nowhere", "--shop", "pages"],
        &["import", "events", &path, "--every", "7"],
    ] {
        let output = world.run(arguments);
        assert_eq!(output.status.code(), Some(1), "{arguments:?}");
    }
    put("returns.md", "# Returns\nYou can return goods within 60 days.\n");
    let report = world.json(&["import", "pages", &path, "--shop", "pages", "--json"]);
    assert_eq!(counted(&report), [0, 1, 0, 0, 1].map(Value::from), "a page that could not be read had stayed");
}
