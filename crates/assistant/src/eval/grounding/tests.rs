use jiff::civil::date;

use super::*;

fn today() -> Date {
    date(2026, 11, 20)
}

fn told(report: &GroundingReport, cases: &[Case]) -> String {
    let missed = report.leaks.ids.iter().chain(&report.false_rejections.ids);
    let told = missed.filter_map(|id| cases.iter().find(|case| case.id.as_str() == Some(id))).take(40);
    told.map(|case| format!("{} {} {:?}: {}\n   {:?}\n", case.id, case.lang, case.label, case.draft, case.facts))
        .collect()
}

#[test]
fn generated_drafts_are_told_apart_in_every_language() {
    let cases = generate(7, 2_000, today());
    assert_eq!(cases.len(), 2_000);
    let languages: std::collections::BTreeSet<_> = cases.iter().map(|case| case.lang.as_str()).collect();
    assert_eq!(languages.len(), compose::Library::embedded().locales().len());
    let report = score(&cases, today()).unwrap();
    assert!(report.leaks.of >= 1_400 && report.false_rejections.of >= 400, "{report:?}");
    assert_eq!(report.leaks.count, 0, "{}", told(&report, &cases));
    assert!(report.false_rejections.share <= 0.02, "{}", told(&report, &cases));
}

#[test]
fn the_same_seed_makes_the_same_drafts() {
    assert_eq!(generate(3, 50, today()), generate(3, 50, today()));
    assert_ne!(generate(3, 50, today()), generate(4, 50, today()));
}

/// Written by hand in many languages: `cases.jsonl`.
#[test]
fn written_cases_are_judged_as_labelled() {
    let file = include_str!("cases.jsonl");
    let cases: Vec<Case> =
        file.lines().map(|line| serde_json::from_str(line).unwrap_or_else(|e| panic!("{line}: {e}"))).collect();
    assert!(cases.len() > 200);
    let report = run(file.as_bytes(), today()).unwrap();
    assert_eq!((report.leaks.count, report.false_rejections.count), (0, 0), "{}", told(&report, &cases));
}

#[test]
fn files_that_cannot_be_scored_say_where_and_why() {
    for (file, told) in [
        ("", "no drafts"),
        ("\n\n", "no drafts"),
        ("{", "line 1"),
        (r#"{"id":1,"draft":"x","label":"maybe"}"#, "line 1: unknown variant"),
        (
            r#"{"id":1,"draft":"x","label":"grounded","facts":[{"kind":"mood","value":"good"}]}"#,
            "mood fact: unknown kind",
        ),
        (r#"{"id":1,"draft":"x","label":"grounded","facts":[{"kind":"price","value":"cheap"}]}"#, "price fact"),
        (r#"{"id":1,"draft":"x","label":"grounded","facts":[{"kind":"price","value":{"a":1}}]}"#, "neither a text"),
        (r#"{"id":1,"draft":"x","label":"grounded","facts":[{"kind":"date","value":"soon"}]}"#, "no date"),
        (r#"{"id":1,"draft":"x","label":"grounded","facts":[{"kind":"stock","value":"many"}]}"#, "no whole number"),
    ] {
        let error = run(file.as_bytes(), today()).unwrap_err().to_string();
        assert!(error.contains(told), "{file}: {error}");
    }
    let good = r#"{"id":1,"lang":"en","facts":[{"kind":"price","value":"1,299.00 USD"}],"draft":"It is $1,299.","label":"grounded"}"#;
    let report = run(format!("{good}\n\n{good}").as_bytes(), today()).unwrap();
    assert_eq!((report.drafts, report.false_rejections.count), (2, 0));
}

#[test]
fn leaks_and_false_rejections_are_counted_by_language() {
    let line = |id: &str, lang: &str, draft: &str, label: &str| {
        format!(r#"{{"id":"{id}","lang":"{lang}","facts":[],"draft":"{draft}","label":"{label}"}}"#)
    };
    let file = [
        line("a", "en", "Hello!", "ungrounded"),
        line("b", "de", "Hallo!", "grounded"),
        line("c", "en", "Free shipping!", "grounded"),
    ];
    let report = run(file.join("\n").as_bytes(), today()).unwrap();
    assert_eq!((report.leaks.ids, report.false_rejections.ids), (vec!["a".to_owned()], vec!["c".to_owned()]));
    assert_eq!(report.by_language["en"], (1, 1));
    assert!((report.leaks.share - 1.0).abs() < 1e-9 && (report.false_rejections.share - 0.5).abs() < 1e-9);
}
