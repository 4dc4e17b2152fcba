//! Scores on public evaluation files, which are not part of the repository: `CARTWRIGHT_SHARED` names their folder. Optimised
//! builds take seconds, others minutes: `cargo test --release -p insight --test it -- --nocapture`.

#![expect(clippy::unwrap_used, reason = "helpers of tests, which may fail loudly")]

use std::io::Write as _;
use std::path::{Path, PathBuf};

use insight::eval::intervals::{IntervalsRequest, intervals};
use insight::eval::purchase::{PurchaseRequest, purchase};
use insight::eval::table::Table;
use insight::eval::uplift::{UpliftRequest, UpliftScores, uplift};

fn shared(file: &str) -> Option<PathBuf> {
    let path = std::env::var_os("CARTWRIGHT_SHARED").map(|folder| Path::new(&folder).join("data").join(file));
    match path.filter(|path| path.exists()) {
        None => {
            println!("skipped: CARTWRIGHT_SHARED does not hold {file}");
            None
        }
        found => found,
    }
}

/// Two thirds of a file to learn from and one third to be judged on, thrice, each third once.
fn thirds(file: &Path, folder: &Path, request: &UpliftRequest) -> Vec<UpliftScores> {
    let table = Table::open(file).unwrap();
    let write = |name: &str, keep: &dyn Fn(usize) -> bool| {
        let path = folder.join(name);
        let mut out = std::io::BufWriter::new(std::fs::File::create(&path).unwrap());
        let quoted = |cell: &str| format!("\"{}\"", cell.replace('"', "\"\""));
        let line = |cells: Vec<&str>| cells.into_iter().map(quoted).collect::<Vec<_>>().join(",");
        writeln!(out, "{}", line(table.names().iter().map(String::as_str).collect())).unwrap();
        for row in (0..table.rows()).filter(|row| keep(*row)) {
            let cell = |name: &String| table.cells(name).map_or("", |cells| cells[row].as_str());
            writeln!(out, "{}", line(table.names().iter().map(cell).collect())).unwrap();
        }
        path
    };
    // A multiplicative hash of the row, so that the file's own order means nothing.
    let third = |row: usize| (row.wrapping_mul(0x9E37_79B9_7F4A_7C15) >> 40) % 3;
    (0..3)
        .map(|part| {
            let train = write("train.csv", &|row| third(row) != part);
            let test = write("test.csv", &|row| third(row) == part);
            uplift(&UpliftRequest { train, test, ..request.clone() }).unwrap()
        })
        .collect()
}

fn mean(scores: &[UpliftScores], of: impl Fn(&UpliftScores) -> f64) -> f64 {
    scores.iter().map(of).sum::<f64>() / scores.len() as f64
}

#[test]
fn sends_promotions_to_those_they_move() {
    let Some(file) = shared("uplift_starbucks/training.csv.gz") else { return };
    let folder = tempfile::tempdir().unwrap();
    let request = UpliftRequest {
        train: PathBuf::new(),
        test: PathBuf::new(),
        treatment: "Promotion".to_owned(),
        treated: "Yes".to_owned(),
        control: "No".to_owned(),
        outcome: "purchase".to_owned(),
        value_and_cost: Some((10.0, 0.15)),
        ignore: Vec::new(),
    };
    let scores = thirds(&file, folder.path(), &request);
    println!("{}", serde_json::to_string_pretty(&scores).unwrap());
    // As if each third were as large as the published test file.
    let nir = mean(&scores, |s| s.policy.unwrap().nir * 41_650.0 / s.test_rows as f64);
    let share = mean(&scores, |s| s.policy.unwrap().share_sent);
    println!("net incremental revenue {nir:.1}, share sent {share:.3}");
    assert!(nir >= 300.0 && share < 0.5, "{nir} {share}");
    assert_eq!(scores[0].features, ["V1", "V2", "V3", "V4", "V5", "V6", "V7"]);
}

#[test]
fn ranks_shoppers_by_how_far_a_mail_moves_them() {
    let Some(file) = shared("uplift_hillstrom/hillstrom.csv.gz") else { return };
    let folder = tempfile::tempdir().unwrap();
    let request = UpliftRequest {
        train: PathBuf::new(),
        test: PathBuf::new(),
        treatment: "segment".to_owned(),
        treated: "Womens E-Mail".to_owned(),
        control: "No E-Mail".to_owned(),
        outcome: "visit".to_owned(),
        value_and_cost: None,
        ignore: Vec::new(),
    };
    let scores = thirds(&file, folder.path(), &request);
    println!("{}", serde_json::to_string_pretty(&scores).unwrap());
    let (top, all) = (mean(&scores, |s| s.rank.uplift_at_30), mean(&scores, |s| s.rank.average_effect));
    println!("uplift at 30 % {top:.4}, average {all:.4}");
    assert!(top >= 0.066 && top > all, "{top} {all}");
    for scores in &scores {
        assert!(!scores.features.iter().any(|f| ["visit", "conversion", "spend", "row"].contains(&f.as_str())));
        assert_eq!(scores.features.len(), 8, "{:?}", scores.features);
    }
}

#[test]
fn tells_buyers_from_browsers_without_the_leak() {
    let Some(file) = shared("shoppers_uci/online_shoppers_intention.csv.gz") else { return };
    let scores = purchase(&PurchaseRequest::new(file)).unwrap();
    println!("{}", serde_json::to_string_pretty(&scores).unwrap());
    assert!(scores.with_leaks.auc > 0.91 && scores.with_leaks.auc > scores.with_leaks.logistic_auc);
    assert!((0.74..0.85).contains(&scores.without_leaks.auc));
    assert!(scores.without_leaks.auc > scores.without_leaks.logistic_auc);
}

#[test]
fn intervals_hold_at_every_look() {
    if std::env::var_os("CARTWRIGHT_SHARED").is_none() {
        println!("skipped: the long simulation runs where CARTWRIGHT_SHARED is set; a short one is a unit test");
        return;
    }
    let report = intervals(&IntervalsRequest::default()).unwrap();
    println!("{}", serde_json::to_string_pretty(&report).unwrap());
    assert!(report.holds && report.plain_false_alarms > 0.2, "{report:?}");
}
