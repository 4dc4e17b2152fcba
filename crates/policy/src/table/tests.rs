use proptest::prelude::*;
use serde_json::{Value, json};

use super::analyse::analyse;
use super::*;

/// A small document: `columns` of inputs with their types, one text output `verdict`, rows of cells.
fn small(policy: &str, columns: &[(&str, Value)], rows: &[(Vec<&str>, &str)]) -> String {
    let heads: Vec<_> =
        columns.iter().enumerate().map(|(at, (f, _))| json!({ "id": format!("i{at}"), "field": f })).collect();
    let rules: Vec<_> = rows
        .iter()
        .map(|(cells, verdict)| {
            let mut rule = Map::from_iter([("o".to_owned(), json!(verdict))]);
            rule.extend(cells.iter().enumerate().map(|(at, cell)| (format!("i{at}"), json!(cell))));
            Value::Object(rule)
        })
        .collect();
    let types: Map<_, _> = columns.iter().map(|(field, spec)| ((*field).to_owned(), spec.clone())).collect();
    json!({
        "cartwright": { "format": "policy-table/1", "name": "small", "inputs": types,
            "outputs": { "verdict": { "type": "text", "values": ["allow", "refuse", "person"] } } },
        "nodes": [{ "id": "t", "type": "decisionTableNode", "content": {
            "hitPolicy": policy, "inputs": heads, "outputs": [{ "id": "o", "field": "verdict" }], "rules": rules } }],
        "edges": [],
    })
    .to_string()
}

fn all_types() -> Vec<(&'static str, Value)> {
    vec![
        ("order.final_sale", json!({ "type": "bool" })),
        ("reason", json!({ "type": "text", "values": ["late", "worn", "other"] })),
        ("count", json!({ "type": "integer", "min": "0", "max": "9" })),
        ("share", json!({ "type": "decimal", "places": 2 })),
        ("value", json!({ "type": "money", "currency": "EUR", "min": "0" })),
        ("day", json!({ "type": "date" })),
        ("open_days", json!({ "type": "days", "min": "0" })),
    ]
}

fn context() -> Value {
    json!({ "order": { "final_sale": true }, "reason": "late", "count": 3, "share": "0.25",
        "value": { "minor": 12_000, "currency": "EUR" }, "day": "2026-03-01", "open_days": 14, "unused": 1 })
}

/// Whether `cell` in the column at `at` holds for the context.
fn holds(at: usize, cell: &str) -> bool {
    let mut cells = vec!["-"; 7];
    cells[at] = cell;
    let rows = [(cells, "\"allow\""), (vec!["-"; 7], "\"refuse\"")];
    let table = Table::parse(&small("first", &all_types(), &rows)).unwrap_or_else(|e| panic!("{cell}: {e}"));
    table.verdict(&context()).unwrap().row == 1
}

#[test]
fn conditions_say_what_they_read_like() {
    for (at, cell, expected) in [
        (0, "true", true),
        (0, "false", false),
        (0, "!= true", false),
        (1, "\"late\"", true),
        (1, "\"worn\", \"late\"", true),
        (1, "[\"worn\", \"other\"]", false),
        (1, "not in [\"worn\"]", true),
        (1, "!= \"late\"", false),
        (2, "3", true),
        (2, "> 3", false),
        (2, ">= 3", true),
        (2, "[1..3]", true),
        (2, "[1..3)", false),
        (2, "(2..4)", true),
        (2, "(3..9]", false),
        (2, "not in [2..4]", false),
        (2, "< 2, > 2", true),
        (2, "> 2 and < 4", true),
        (2, "> 2 and != 3", false),
        (2, "$ > 2", true),
        (2, "($ > 2)", true),
        (2, "1, 3, 5", true),
        (3, "0.25", true),
        (3, "> 0.24", true),
        (3, "< -0.1", false),
        (4, "120.00", true),
        (4, "< 120", false),
        (4, "<= 119.99", false),
        (4, "[100..120]", true),
        (5, "\"2026-03-01\"", true),
        (5, "< \"2026-03-01\"", false),
        (5, "[\"2026-02-28\"..\"2026-03-02\"]", true),
        (6, "<= 14", true),
        (6, "(14..30]", false),
    ] {
        assert_eq!(holds(at, cell), expected, "column {at}: {cell}");
    }
}

/// The problems of a table with one cell changed.
fn problems(at: usize, cell: &str) -> Vec<Problem> {
    let mut cells = vec!["-"; 7];
    cells[at] = cell;
    let rows = [(vec!["-"; 7], "\"allow\""), (cells, "\"refuse\"")];
    Table::parse(&small("first", &all_types(), &rows)).expect_err(cell).problems
}

#[test]
fn a_cell_that_is_not_exact_is_an_error_with_row_and_column() {
    for (at, cell) in [
        (0, "\"true\""),
        (0, "1"),
        (0, "> true"),
        (0, "true, false"),
        (1, "\"unheard of\""),
        (1, "late"),
        (1, "> \"late\""),
        (1, "3"),
        (1, "\"late"),
        (1, "\"late\", \"worn\", \"other\""),
        (2, "\"3\""),
        (2, "3.5"),
        (2, "> count"),
        (2, "null"),
        (2, "> 2 and < 4, 7"),
        (2, "> 9"),
        (2, ">= 0"),
        (2, "[5..2]"),
        (2, "> 2 +"),
        (2, "> 1 + 1"),
        (2, "== [1..2]"),
        (2, "len($) > 1"),
        (2, "foo(1)"),
        (3, "0.255"),
        (4, "119.999"),
        (4, "\"120.00 EUR\""),
        (5, "2026"),
        (5, "\"2026-02-30\""),
        (5, "\"1 March\""),
        (6, "> 14 days"),
        (6, "((((((((((14))))))))))"),
    ] {
        let found = problems(at, cell);
        assert_eq!(found.len(), 1, "{cell}: {found:?}");
        assert_eq!(found[0].row, Some(2), "{cell}");
        assert_eq!(found[0].column.as_deref(), Some(all_types()[at].0), "{cell}");
    }
    // The position within the cell is told where the grammar stumbles.
    for (cell, words) in [("> 14 of", "`of` at 5"), ("> 14 ]", "at 5"), ("14 $$ 3", "at 3"), ("\"14", "at 2")] {
        assert!(problems(6, cell)[0].what.contains(words), "{:?}", problems(6, cell));
    }
    let long = format!("\"{}\"", "x".repeat(cell::CELL_BYTES_MAX));
    assert!(problems(1, &long)[0].what.contains("longer"));
    for cell in ["", "\"maybe\"", "3", "verdict", "\"allow\" + \"\""] {
        let rows = [(vec!["-"; 7], cell)];
        let found = Table::parse(&small("first", &all_types(), &rows)).expect_err(cell).problems;
        assert_eq!((found[0].row, found[0].column.as_deref()), (Some(1), Some("verdict")), "{cell}");
    }
}

#[test]
fn a_document_that_is_not_whole_is_no_table() {
    type Change = fn(&mut Value);
    let cases: [(&str, Change); 19] = [
        ("unknown field", |d| d["extra"] = json!(1)),
        ("unknown field", |d| d["nodes"][0]["content"]["hitPolicies"] = json!(1)),
        ("unknown variant", |d| d["nodes"][0]["content"]["hitPolicy"] = json!("any")),
        ("hitPolicy is missing", |d| d["nodes"][0]["content"]["hitPolicy"] = Value::Null),
        ("unknown field", |d| d["cartwright"]["inputs"]["count"]["maximum"] = json!("3")),
        ("unknown type", |d| d["cartwright"]["inputs"]["count"]["type"] = json!("number")),
        ("does not belong", |d| d["cartwright"]["inputs"]["count"]["places"] = json!(2)),
        ("needs its currency", |d| d["cartwright"]["inputs"]["value"] = json!({ "type": "money" })),
        ("ends in _days", |d| d["cartwright"]["inputs"]["count"]["type"] = json!("days")),
        ("not a whole number", |d| d["cartwright"]["inputs"]["count"]["max"] = json!("9.5")),
        ("above its greatest", |d| d["cartwright"]["inputs"]["count"]["min"] = json!("10")),
        ("distinct", |d| d["cartwright"]["inputs"]["reason"]["values"] = json!(["late", "late"])),
        ("no type in the schema", |d| d["nodes"][0]["content"]["inputs"][2]["field"] = json!("counts")),
        ("cell of no column", |d| d["nodes"][0]["content"]["rules"][0]["i9"] = json!("-")),
        ("has no cell", |d| d["nodes"][0]["content"]["rules"][0] = json!({ "o": "\"allow\"" })),
        ("expected a string", |d| d["nodes"][0]["content"]["rules"][0]["i0"] = Value::Null),
        ("not supported", |d| d["nodes"][0]["type"] = json!("functionNode")),
        ("leads to no node", |d| d["edges"] = json!([{ "id": "e", "sourceId": "t", "targetId": "x" }])),
        ("rows", |d| d["nodes"][0]["content"]["rules"] = json!([])),
    ];
    for (words, change) in cases {
        let mut document: Value =
            serde_json::from_str(&small("first", &all_types(), &[(vec!["-"; 7], "\"allow\"")])).unwrap();
        change(&mut document);
        let error = Table::parse(&document.to_string()).expect_err(words).to_string();
        assert!(error.contains(words), "{words}: {error}");
    }
    let twice = small("first", &[("count", json!({ "type": "integer" }))], &[(vec!["> 3"], "\"allow\"")])
        .replace("\"i0\":\"> 3\"", "\"i0\":\"> 3\",\"i0\":\"-\"");
    assert!(Table::parse(&twice).expect_err("twice").to_string().contains("stands twice"));
    for text in ["", "[]", "{", &" ".repeat(document::DOCUMENT_BYTES_MAX + 1), &"[".repeat(5_000)] {
        assert!(Table::parse(text).is_err());
    }
    let rows: Vec<_> = (0..=ROWS_MAX).map(|_| (vec!["-"], "\"allow\"")).collect();
    assert!(Table::parse(&small("first", &[("count", json!({ "type": "integer" }))], &rows)).is_err());
}

#[test]
fn an_input_that_is_not_exact_gets_no_verdict() {
    let table = Table::parse(&small("first", &all_types(), &[(vec!["-"; 7], "\"allow\"")])).unwrap();
    assert_eq!(table.verdict(&context()).unwrap().outputs["verdict"], "allow");
    let mut same = context();
    same["value"] = json!("120.00 EUR");
    assert_eq!(table.input(&same), table.input(&context()));
    for (field, value, kind) in [
        ("reason", Value::Null, "missing"),
        ("order", json!({}), "missing"),
        ("order", json!({ "final_sale": null }), "missing"),
        ("order", json!({ "final_sale": "true" }), "value"),
        ("order", json!({ "final_sale": 1 }), "value"),
        ("reason", json!("unheard of"), "value"),
        ("reason", json!(["late"]), "value"),
        ("count", json!("3"), "value"),
        ("count", json!(3.5), "value"),
        ("count", json!(10), "value"),
        ("count", json!(-1), "value"),
        ("share", json!(0.255), "value"),
        ("share", json!("1/4"), "value"),
        ("value", json!(12_000), "value"),
        ("value", json!({ "minor": 12_000, "currency": "USD" }), "value"),
        ("value", json!({ "minor": 12_000.5, "currency": "EUR" }), "value"),
        ("value", json!("120.00 USD"), "value"),
        ("value", json!("120.001 EUR"), "value"),
        ("value", json!({ "minor": -1, "currency": "EUR" }), "value"),
        ("day", json!("2026-02-30"), "value"),
        ("day", json!("2026-3-1"), "value"),
        ("open_days", json!(-1), "value"),
    ] {
        let mut broken = context();
        broken[field] = value.clone();
        let undecided = table.verdict(&broken).expect_err("no verdict");
        assert_eq!(undecided.kind(), kind, "{field} = {value}: {undecided}");
    }
    let closed =
        Table::parse(&small("first", &all_types(), &[(vec!["false", "-", "-", "-", "-", "-", "-"], "\"allow\"")]))
            .unwrap();
    assert_eq!(closed.verdict(&context()), Err(Undecided::NoMatch));
    assert_eq!(closed.decide(&Input(vec![0])).map(|hit| hit.row()), Err(Undecided::Foreign));
}

#[test]
fn the_trace_says_where_each_row_failed() {
    let mut cells = vec!["-"; 7];
    cells[0] = "true";
    cells[6] = "<= 7";
    let rows = [(cells, "\"allow\""), (vec!["-"; 7], "\"person\"")];
    let verdict = Table::parse(&small("first", &all_types(), &rows)).unwrap().verdict(&context()).unwrap();
    let told: Vec<_> = verdict.trace.iter().map(|t| (t.row, t.failed_at.as_deref(), t.detail.as_deref())).collect();
    assert_eq!(told, [(1, Some("open_days"), Some("open_days is 14")), (2, None, None)]);
}

#[test]
fn collect_gives_every_matching_row() {
    let columns = [("count", json!({ "type": "integer" }))];
    let rows = [(vec!["> 1"], "\"allow\""), (vec!["> 5"], "\"refuse\""), (vec!["> 2"], "\"person\"")];
    let verdict = Table::parse(&small("collect", &columns, &rows)).unwrap().verdict(&json!({ "count": 3 })).unwrap();
    assert_eq!((verdict.row, verdict.further.len()), (1, 1));
    assert_eq!(verdict.further[0]["verdict"], "person");
}

#[test]
fn the_version_follows_what_is_said_and_not_how_it_is_drawn() {
    let columns = [("count", json!({ "type": "integer" }))];
    let text = small("first", &columns, &[(vec!["> 1"], "\"allow\"")]);
    let version = |text: &str| Table::parse(text).unwrap().version().to_owned();
    let drawn = text.replace("\"id\":\"t\"", "\"id\":\"t\",\"position\":{\"x\":1,\"y\":2}").replace("i0", "column");
    assert_eq!(version(&text), version(&drawn));
    assert!(version(&text).starts_with("small@") && version(&text).len() == 22);
    for changed in
        [text.replace("> 1", "> 2"), text.replace("first", "collect"), text.replace("\\\"allow", "\\\"refuse")]
    {
        assert_ne!(version(&text), version(&changed), "{changed}");
    }
}

#[test]
fn the_measured_table_is_decided_at_every_row() {
    let bench = bench::bench_table();
    let rows: std::collections::BTreeSet<_> =
        bench.inputs.iter().map(|input| bench.table.decide(input).unwrap().row()).collect();
    assert_eq!((bench.inputs.len(), rows.len()), (bench.contexts.len(), bench.table.rows()));
    assert!(analyse(&bench.table).is_sound());
}

/// Columns small enough to try every input.
fn tiny() -> Vec<(&'static str, Value)> {
    vec![
        ("a", json!({ "type": "bool" })),
        ("b", json!({ "type": "text", "values": ["x", "y", "z"] })),
        ("c", json!({ "type": "integer", "min": "0", "max": "5" })),
        ("d", json!({ "type": "money", "currency": "EUR", "min": "0", "max": "0.04" })),
    ]
}

fn tiny_inputs() -> Vec<Value> {
    let mut all = Vec::new();
    for a in [false, true] {
        for b in ["x", "y", "z"] {
            for c in 0..=5 {
                all.extend((0..=4).map(|d| json!({ "a": a, "b": b, "c": c, "d": format!("0.0{d} EUR") })));
            }
        }
    }
    all
}

fn tiny_cell(column: usize) -> BoxedStrategy<&'static str> {
    let cells: &'static [&'static str] = match column {
        0 => &["-", "-", "true", "false"],
        1 => &["-", "\"x\"", "\"x\", \"z\"", "!= \"y\"", "not in [\"x\"]"],
        2 => &["-", "> 2", "<= 2", "[1..3]", "0, 5", "(1..4) and != 3", "< 1, > 4"],
        _ => &["-", "> 0.02", "<= 0.02", "0.00, 0.03", "[0.01..0.03)"],
    };
    prop::sample::select(cells).boxed()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    /// Gaps, overlaps, shadowed rows and unreachable outputs are those that trying every input finds.
    #[test]
    fn analysis_agrees_with_trying_everything(
        rows in prop::collection::vec(((0..4_usize).prop_map(|_| ()), tiny_cell(0), tiny_cell(1), tiny_cell(2), tiny_cell(3), 0..3_usize), 1..7),
        collect in any::<bool>(),
    ) {
        let verdicts = ["\"allow\"", "\"refuse\"", "\"person\""];
        let rows: Vec<_> = rows.iter().map(|(_, a, b, c, d, v)| (vec![*a, *b, *c, *d], verdicts[*v])).collect();
        let table = Table::parse(&small(if collect { "collect" } else { "first" }, &tiny(), &rows)).unwrap();
        let found = analyse(&table);
        prop_assert!(found.complete);
        let mut reached = std::collections::BTreeSet::new();
        let (mut deciding, mut pairs, mut gaps) = (reached.clone(), std::collections::BTreeSet::new(), 0);
        for context in tiny_inputs() {
            let input = table.input(&context).unwrap();
            let matching: Vec<_> = (0..table.rows.len()).filter(|at| table.matches(&table.rows[*at], &input)).collect();
            prop_assert_eq!(table.decide(&input).ok().map(|hit| hit.row() - 1), matching.first().copied());
            gaps += usize::from(matching.is_empty());
            deciding.extend(matching.first().copied());
            reached.extend(matching.iter().copied());
            for (at, first) in matching.iter().enumerate() {
                pairs.extend(matching[at + 1..].iter().map(|second| (first + 1, second + 1)));
            }
        }
        prop_assert_eq!(found.gaps.is_empty(), gaps == 0);
        for gap in &found.gaps {
            prop_assert_eq!(table.verdict(&Value::Object(gap.example.clone())), Err(Undecided::NoMatch));
        }
        prop_assert_eq!(found.overlaps.iter().map(|o| (o.first, o.second)).collect::<std::collections::BTreeSet<_>>(), pairs);
        let never: Vec<_> = (0..table.rows.len()).filter(|row| !collect && !deciding.contains(row)).map(|row| row + 1).collect();
        prop_assert_eq!(found.shadowed.iter().map(|s| s.row).collect::<Vec<_>>(), never);
        let live = if collect { &reached } else { &deciding };
        let given: std::collections::BTreeSet<_> = live.iter().map(|row| table.rows[*row].outputs["verdict"].clone().to_string()).collect();
        prop_assert_eq!(found.unreachable.len(), 3 - given.len());
    }

    /// Whatever stands in a cell, it is read or refused.
    #[test]
    fn any_cell_is_read_or_refused(cell in "[a-z0-9 .,()\\[\\]<>=!$\"'-]{0,40}|\\PC{0,30}", at in 0..7_usize) {
        let mut cells = vec!["-"; 7];
        cells[at] = &cell;
        let _ = Table::parse(&small("first", &all_types(), &[(cells, "\"allow\"")]));
    }
}
