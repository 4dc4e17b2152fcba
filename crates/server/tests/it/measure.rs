//! `cartwright eval` and `cartwright bench` on small files: their figures, and what they say of files that are none.

use std::io::Write as _;

use flate2::Compression;
use flate2::write::GzEncoder;
use serde_json::Value;

use crate::support::World;
use crate::support::world::ONE_MAIL;

/// The words with which a command refused.
#[track_caller]
fn refused(world: &World, arguments: &[&str]) -> String {
    let output = world.run(arguments);
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(!output.status.success() && output.stdout.is_empty(), "{arguments:?}: {said}");
    assert!(!said.contains("panicked"), "{said}");
    said
}

/// Writes a file and gives its path as an argument.
fn file(world: &World, name: &str, text: &str) -> String {
    world.write(name, text).display().to_string()
}

#[track_caller]
fn figure(report: &Value, name: &str) -> f64 {
    report[name].as_f64().unwrap_or_else(|| panic!("{name} is a number: {report}"))
}

/// A generator of numbers that are spread evenly enough for a made-up file.
fn spread(number: u64) -> u64 {
    let mixed = (number + 1).wrapping_mul(0x9E37_79B9_7F4A_7C15);
    (mixed ^ (mixed >> 29)).wrapping_mul(0xBF58_476D_1CE4_E5B9) >> 33
}

#[test]
fn sessions_are_scored_packed_or_not() {
    let world = World::new(ONE_MAIL);
    let test = file(&world, "test.txt", "7\t1 1 9 2\n8\t3 1\n");
    let packed = world.dir.path().join("train.txt");
    let mut gzip = GzEncoder::new(std::fs::File::create(&packed).expect("a file"), Compression::fast());
    gzip.write_all(b"1 2\n1 2\n3 4\n").expect("written");
    gzip.finish().expect("written");
    let report = world.json(&["eval", "sessions", "--train", &packed.display().to_string(), "--test", &test, "--json"]);
    // One of two next items is foretold, in the first place.
    assert!((figure(&report, "hr_at_20") - 0.5).abs() < 1e-9 && (figure(&report, "mrr_at_20") - 0.5).abs() < 1e-9);
    assert_eq!(report["predictions"], 2);
    for name in ["predictions_per_s_per_thread", "p50_us", "p99_5_us", "build_s", "peak_rss_mb"] {
        assert!(figure(&report, name) > 0.0, "{name}: {report}");
    }
    let people = world.run(&["eval", "sessions", "--train", &test, "--test", &test]);
    assert!(String::from_utf8_lossy(&people.stdout).contains("hr_at_20"), "{people:?}");
    assert!(String::from_utf8_lossy(&people.stderr).contains("reading"), "{people:?}");
}

#[test]
fn sessions_that_are_none_are_named() {
    let world = World::new(ONE_MAIL);
    let good = file(&world, "good.txt", "1 2\n1 2\n");
    let bad = file(&world, "bad.csv", "SessionId,ItemId,Time\n1,2,soon\n");
    let said = refused(&world, &["eval", "sessions", "--train", &bad, "--test", &good]);
    assert!(said.contains("bad.csv") && said.contains("line 2: the time is not a number"), "{said}");
    let strangers = file(&world, "strangers.txt", "8 9\n");
    let said = refused(&world, &["eval", "sessions", "--train", &good, "--test", &strangers]);
    assert!(said.contains("no test session has two known items"), "{said}");
    assert!(refused(&world, &["eval", "sessions", "--train", "nowhere.txt", "--test", &good]).contains("nowhere.txt"));
    let cut = world.dir.path().join("cut.gz");
    std::fs::write(&cut, [0x1f, 0x8b, 8, 0, 0]).expect("written");
    let cut = cut.display().to_string();
    assert!(refused(&world, &["eval", "sessions", "--train", &cut, "--test", &good]).contains("cut.gz"));
}

#[test]
fn complements_are_scored_beside_plain_ways() {
    let world = World::new(ONE_MAIL);
    let orders = file(&world, "orders.csv", "bread,butter\nbread,butter\nbread,butter\nsoap,brush\nbutter,bread\n");
    let report = world.json(&["eval", "complements", "--orders", &orders, "--json"]);
    for name in ["hit_rate_at_10", "popularity", "co_occurrence"] {
        assert!((figure(&report, name) - 1.0).abs() < 1e-9, "{name}: {report}");
    }
    let few = file(&world, "few.csv", "bread\n");
    let said = refused(&world, &["eval", "complements", "--orders", &few]);
    assert!(said.contains("few.csv") && said.contains("too few with two items"), "{said}");
    let headless = file(&world, "headless.csv", "InvoiceNo,Price\n1,2\n");
    assert!(refused(&world, &["eval", "complements", "--orders", &headless]).contains("no column \"StockCode\""));
}

#[test]
fn search_is_scored_with_and_without_unrated_hits() {
    let world = World::new(ONE_MAIL);
    let catalog = file(
        &world,
        "products.jsonl",
        "{\"id\":1,\"title\":\"Bluetooth speaker\"}\n{\"id\":2,\"title\":\"Wooden speaker\"}\n{\"id\":3,\"title\":\"Desk lamp\"}\nno product\n",
    );
    let ratings = file(&world, "ratings.csv", "query,docid,final_rating\nspeaker,1,3\nspeaker,3,0\nlamp,3,2\n");
    let report = world.json(&["eval", "search", "--catalog", &catalog, "--ratings", &ratings, "--json"]);
    assert_eq!((&report["products"], &report["skipped_lines"], &report["queries"]), (&3.into(), &1.into(), &2.into()));
    assert!((figure(&report, "judged_ndcg_at_10") - 1.0).abs() < 1e-9, "{report}");
    assert!((0.5..=1.0).contains(&figure(&report, "ndcg_at_10")), "{report}");
    assert!(figure(&report, "p50_us") > 0.0 && figure(&report, "p99_us") >= figure(&report, "p50_us"));
    let bad = file(&world, "bad.csv", "query,product\nspeaker,1\n");
    let said = refused(&world, &["eval", "search", "--catalog", &catalog, "--ratings", &bad]);
    assert!(said.contains("no column \"docid\""), "{said}");
    let said = refused(&world, &["eval", "search", "--catalog", &catalog, "--ratings", &ratings, "--currency", "XYZ"]);
    assert!(said.contains("XYZ is no currency"), "{said}");
}

/// Only the young are moved by a mail; a third arm does not count.
fn trial(rows: u64, seed: u64) -> String {
    let mut text = "id,arm,age,bought\n".to_owned();
    for row in 0..rows {
        let at = (seed + row) * 4;
        let (arm, age) = (["mail", "none", "call"][(spread(at) % 3) as usize], 18 + spread(at + 1) % 60);
        let chance = if arm == "mail" && age < 40 { 40 } else { 10 };
        text.push_str(&format!("{row},{arm},{age},{}\n", u8::from(spread(at + 2) % 100 < chance)));
    }
    text
}

#[test]
fn uplift_is_scored_on_a_trial() {
    let world = World::new(ONE_MAIL);
    let (train, test) = (file(&world, "train.csv", &trial(6_000, 0)), file(&world, "test.csv", &trial(6_000, 9_000)));
    let base = ["eval", "uplift", "--train", &train, "--test", &test, "--treatment", "arm", "--control", "none"];
    let asked = |more: &[&'static str]| [&base[..], more].concat();
    let worth = asked(&["--treated", "mail", "--outcome", "bought", "--value", "10", "--cost", "0.5", "--json"]);
    let report = world.json(&worth);
    assert!(figure(&report, "uplift_at_30") > 0.15 && figure(&report, "qini") > 0.0, "{report}");
    assert!(figure(&report, "nir") > 0.0 && (0.2..0.6).contains(&figure(&report, "share_sent")), "{report}");
    assert_eq!(report["features"], serde_json::json!(["age"]));
    let people = world.run(&asked(&["--treated", "mail", "--outcome", "bought", "--ignore", "age"]));
    assert!(!people.status.success(), "without its only feature nothing can be learned");
    let said = refused(&world, &asked(&["--treated", "fax", "--outcome", "bought"]));
    assert!(said.contains("no rows with arm = \"fax\""), "{said}");
    assert!(refused(&world, &asked(&["--treated", "mail", "--outcome", "spend"])).contains("no column \"spend\""));
    let half = refused(&world, &asked(&["--treated", "mail", "--outcome", "bought", "--value", "10"]));
    assert!(half.contains("--cost"), "{half}");
    let worse = refused(&world, &asked(&["--treated", "mail", "--outcome", "bought", "--value=-1", "--cost", "1"]));
    assert!(worse.contains("not negative"), "{worse}");
}

#[test]
fn intervals_are_simulated() {
    let world = World::new(ONE_MAIL);
    let ask = ["eval", "intervals", "--runs", "20", "--subjects", "400", "--seed", "3"];
    let report = world.json(&[&ask[..], &["--json"]].concat());
    assert_eq!((&report["runs"], &report["subjects"], &report["holds"]), (&20.into(), &400.into(), &true.into()));
    assert!(figure(&report, "false_alarms") <= figure(&report, "level"), "{report}");
    let people = String::from_utf8_lossy(&world.run(&ask).stdout).into_owned();
    assert!(people.contains("plain, peeking") && people.contains("false_alarms"), "{people}");
    assert!(refused(&world, &["eval", "intervals", "--runs", "0"]).contains("at least 1"));
}

#[test]
fn purchases_are_foretold_with_and_without_the_leak() {
    let world = World::new(ONE_MAIL);
    let mut text = "PageValues,pages,Revenue\n".to_owned();
    for row in 0..1_200_u64 {
        let (pages, bought) = (spread(row * 3) % 20, spread(row * 3 + 1) % 100 < 10 + 3 * (spread(row * 3) % 20));
        text.push_str(&format!("{},{pages},{bought}\n", if bought { 5 + spread(row * 3 + 2) % 9 } else { 0 }));
    }
    let data = file(&world, "sessions.csv", &text);
    let report = world.json(&["eval", "purchase", "--data", &data, "--json"]);
    assert_eq!((&report["rows"], &report["folds"]), (&1_200.into(), &5.into()));
    let (with, without) = (figure(&report["with_leaks"], "auc"), figure(&report["without_leaks"], "auc"));
    assert!(without > 0.6 && without <= with, "{report}");
    let people = String::from_utf8_lossy(&world.run(&["eval", "purchase", "--data", &data]).stdout).into_owned();
    assert!(people.contains("without_leaks.auc"), "{people}");
    let none = file(&world, "none.csv", "PageValues,pages,Revenue\n0,1,maybe\n");
    assert!(refused(&world, &["eval", "purchase", "--data", &none]).contains("row 1, column \"Revenue\""));
    assert!(refused(&world, &["eval", "purchase", "--data", "nowhere.csv"]).contains("nowhere.csv"));
}

/// Runs a benchmark. It may miss its goals here: the build and the sizes are for trying only.
#[track_caller]
fn bench(arguments: &[&str]) -> Value {
    let world = World::new(ONE_MAIL);
    let output = world.run(&[&["bench"], arguments, &["--json"]].concat());
    let (out, err) = (String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    assert!(matches!(output.status.code(), Some(0 | 1)), "{arguments:?}: {out}{err}");
    let report: Value = serde_json::from_str(&out).unwrap_or_else(|e| panic!("no json ({e}): {out}{err}"));
    assert_eq!(report["bench"], arguments[0]);
    for measure in report["measures"].as_array().expect("a list") {
        assert!(figure(measure, "ratio") > 0.0 && figure(measure, "goal") > 0.0, "{measure}");
        assert!(!measure["rows"].as_array().expect("a list").is_empty(), "{measure}");
    }
    report
}

#[test]
fn turns_are_measured_in_whole_and_in_parts() {
    let report = bench(&["turns", "--products", "60", "--rounds", "1", "--pairs", "1", "--seconds", "1"]);
    assert_eq!(report["measures"][0]["wanted"], "at_most");
    let figures = &report["figures"];
    for name in ["one_thread_turns_per_s", "all_cores_turns_per_s", "all_cores_p99_us", "read_p50_us", "form_p50_us"] {
        assert!(figure(figures, name) > 0.0, "{name}: {figures}");
    }
    assert!(figure(figures, "understood") >= 36.0, "of 40 questions: {figures}");
    assert_eq!(report["checks"][0]["ok"], true, "no question ends in trouble: {}", report["checks"]);
}

#[test]
fn libraries_are_measured_beside_their_references() {
    let policy = bench(&["policy", "--milliseconds", "10", "--pairs", "1"]);
    assert_eq!(policy["checks"][0]["ok"], true, "both sides decide alike: {}", policy["checks"]);
    let recommend = bench(&["recommend", "--sessions", "2000", "--items", "500", "--pairs", "1"]);
    assert_eq!(recommend["figures"]["sessions"], 2_000);
    assert!(figure(&recommend["measures"][0]["rows"][0]["ours"], "p50_us") > 0.0);
    let search = bench(&["search", "--products", "200", "--rounds", "1", "--pairs", "2"]);
    assert_eq!((&search["settings"]["products"], &search["measures"][0]["goal"]), (&200.into(), &1.5.into()));
    let wrong = World::new(ONE_MAIL).run(&["bench", "search", "--products", "0"]);
    assert_eq!(wrong.status.code(), Some(2));
}

#[test]
fn scores_and_benchmarks_explain_themselves() {
    let world = World::new(ONE_MAIL);
    let help = |command: &[&str]| {
        let output = world.run(&[command, &["--help"][..]].concat());
        assert!(output.status.success(), "{command:?}");
        String::from_utf8_lossy(&output.stdout).into_owned()
    };
    for (command, about) in [
        (["eval", "sessions"], "What comes next in a session"),
        (["eval", "complements"], "What goes with a basket"),
        (["eval", "uplift"], "Who is moved by a touch"),
        (["eval", "intervals"], "Intervals that are looked at"),
        (["eval", "purchase"], "Chance of a purchase"),
    ] {
        let help = help(&command);
        assert!(help.starts_with(about) && help.contains("Example"), "{command:?}: {help}");
    }
    for name in ["turns", "policy", "recommend", "search"] {
        assert!(help(&["bench", name]).contains("--json"), "{name}");
        assert!(help(&["bench"]).contains(&format!("cartwright bench {name}")), "{name}");
    }
}
