use super::*;
use domain::clock::SeededRng;

fn request(train: &str, test: &str) -> UpliftRequest {
    UpliftRequest {
        train: train.into(),
        test: test.into(),
        treatment: "arm".to_owned(),
        treated: "mail".to_owned(),
        control: "none".to_owned(),
        outcome: "bought".to_owned(),
        value_and_cost: Some((10.0, 0.5)),
        ignore: Vec::new(),
    }
}

/// Only the young are moved; a third arm is there and does not count.
fn table(rows: usize, seed: u64) -> Table {
    let rng = SeededRng::new(seed);
    let mut text = "id,arm,age,bought\n".to_owned();
    for row in 0..rows {
        let arm = ["mail", "none", "call"][rng.below(3) as usize];
        let age = 18 + rng.below(60);
        let moved = if arm == "mail" && age < 40 { 0.25 } else { 0.0 };
        text.push_str(&format!("{row},{arm},{age},{}\n", u8::from(rng.chance(0.1 + moved))));
    }
    Table::read(text.as_bytes(), "t").unwrap()
}

#[test]
fn ranks_and_sends_to_those_who_are_moved() {
    let request = request("train.csv", "test.csv");
    let (train, test) = (table(9_000, 1), table(9_000, 2));
    let (train, test) = (trial(&train, &request, "a").unwrap(), trial(&test, &request, "b").unwrap());
    let scores = scores(&request, &train, &test).unwrap();
    assert_eq!(scores.features, ["age"]);
    assert!(scores.rank.uplift_at_30 > 0.18 && scores.rank.qini > 0.01, "{scores:?}");
    let policy = scores.policy.unwrap();
    assert!((0.28..0.48).contains(&policy.share_sent) && policy.nir > 1_000.0, "{policy:?}");
    let json = serde_json::to_value(&scores).unwrap();
    for key in ["uplift_at_30", "qini", "auuc", "irr", "nir", "share_sent"] {
        assert!(json[key].is_number(), "{key}: {json}");
    }
}

#[test]
fn what_is_missing_is_named() {
    let table = table(900, 3);
    let told = |change: fn(&mut UpliftRequest)| {
        let mut request = request("a", "b");
        change(&mut request);
        trial(&table, &request, "train.csv").err().map(|e| e.to_string()).unwrap()
    };
    assert_eq!(told(|r| r.outcome = "spend".into()), "train.csv: no column \"spend\"");
    let no_arm = told(|r| r.treated = "fax".into());
    assert_eq!(no_arm, r#"train.csv: no rows with arm = "fax"; it holds "call", "mail", "none""#);
    assert!(told(|r| r.outcome = "arm".into()).contains("row 1, column \"arm\""));
    let mut same = request("no-such-file.csv", "b");
    assert!(matches!(uplift(&same), Err(UpliftEvalError::Table(TableError::Io { .. }))));
    same.control = "mail".into();
    assert!(matches!(uplift(&same), Err(UpliftEvalError::SameArm(_))));
    let bad = UpliftRequest { value_and_cost: Some((f64::NAN, 1.0)), ..request("a", "b") };
    assert!(matches!(uplift(&bad), Err(UpliftEvalError::BadValue)));
}
