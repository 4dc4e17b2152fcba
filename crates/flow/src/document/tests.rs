use proptest::prelude::*;
use serde_json::json;

use super::*;
use crate::vars::{CartVars, ItemVars, NowVars, OrderVars, ReturnVars, ShopperVars, VARIABLES, ValueTier};
use domain::cart::CartStage;

/// A small document; `steps` is its YAML, indented by two.
fn with_steps(steps: &str) -> String {
    format!(
        "schema: cartwright/flow/1\nname: test\ntitle: Test\nsubject: cart\ntrigger: {{ on: cart_changed }}\n\
         exit_on: [purchase]\nexpires_after: 7d\nsteps:\n{steps}"
    )
}

fn problems(text: &str) -> Vec<Problem> {
    parse(text).err().unwrap_or_default()
}

const TOUCH: &str = "touch: { purpose: marketing, candidates: [{ channel: email, template: recover-reminder }] }";

#[test]
fn shipped_flows_are_right_and_survive_json() {
    for (name, text) in presets() {
        let doc = parse(text).unwrap_or_else(|p| panic!("{name}: {p:?}"));
        assert_eq!(doc.name, name);
        let as_json = serde_json::to_string(&doc).unwrap();
        assert_eq!(parse(&as_json), Ok(doc), "{name}");
    }
}

/// The examples of the reference are what it says they are.
#[test]
fn the_examples_of_the_reference_can_be_read() {
    let reference = include_str!("../../../../docs/flows.md");
    let blocks: Vec<&str> =
        reference.split("```yaml\n").skip(1).filter_map(|rest| Some(rest.split_once("```")?.0)).collect();
    let (head, steps) = blocks.split_first().unwrap();
    assert_eq!(steps.len(), 8);
    for block in steps {
        let indented: String = block.lines().map(|line| format!("  {line}\n")).collect();
        let head = if block.contains(" do: ") {
            head.replace("subject: cart", "subject: return").replace("cart_changed", "return_registered")
        } else {
            (*head).into()
        };
        let text = head.replace("steps: []", &format!("steps:\n{indented}")).replace("# 1 to 100", "#");
        // The steps they lead to are not part of them.
        let wrong: Vec<_> =
            problems(&text).into_iter().filter(|p| !p.message.starts_with("there is no step")).collect();
        assert_eq!(wrong, [], "{block}");
    }
}

#[test]
fn a_flow_begins_with_something_that_happens_to_its_subject() {
    for (on, own) in [
        ("cart_changed", "cart"),
        ("checkout_idle", "cart"),
        ("order_changed", "order"),
        ("return_registered", "return"),
        ("product_viewed", "session"),
        ("product_hovered", "session"),
    ] {
        for subject in ["cart", "session", "order", "return"] {
            let text = format!(
                "schema: cartwright/flow/1\nname: t\ntitle: T\nsubject: {subject}\ntrigger: {{ on: {on} }}\n\
                 exit_on: [purchase]\nexpires_after: 7d\nsteps:\n  - {{ id: a, end: {{ reason: done }} }}"
            );
            let wrong = problems(&text).iter().any(|p| p.path == "trigger.on");
            assert_eq!(wrong, subject != own, "{subject} on {on}: {:?}", problems(&text));
        }
    }
}

#[test]
fn work_is_for_returns_and_returns_are_for_work() {
    let with = |subject: &str, step: &str| {
        let on = if subject == "return" { "return_registered" } else { "order_changed" };
        let text = format!(
            "schema: cartwright/flow/1\nname: t\ntitle: T\nsubject: {subject}\ntrigger: {{ on: {on} }}\n\
             expires_after: 7d\nsteps:\n  - {{ id: a, {step} }}"
        );
        problems(&text).into_iter().map(|p| p.path).collect::<Vec<_>>()
    };
    let touch = "touch: { purpose: service, candidates: [{ channel: email, template: recover-reminder }] }";
    let (work, person) = ("do: { tool: update_crm }", "hand_off: { kind: k, title: T }");
    for (subject, step, wrong) in [
        ("return", work, None),
        ("order", work, Some("steps[0].do")),
        ("order", touch, None),
        ("return", touch, Some("steps[0].touch")),
        ("order", person, None),
        ("return", person, Some("steps[0].hand_off")),
    ] {
        assert_eq!(with(subject, step), wrong.into_iter().collect::<Vec<_>>(), "{subject} {step}");
    }
}

#[test]
fn shipped_flows_have_their_times() {
    const HOUR: i64 = 3_600_000;
    let times = |name: &str| {
        let text = presets().into_iter().find(|(n, _)| *n == name).unwrap().1;
        let timeline = timeline(&parse(text).unwrap());
        timeline.into_iter().map(|(step, ms)| (step, ms as f64 / HOUR as f64)).collect::<Vec<_>>()
    };
    let expected = |list: &[(&str, f64)]| list.iter().map(|(s, h)| ((*s).to_owned(), *h)).collect::<Vec<_>>();
    assert_eq!(
        times("recover-three-touch"),
        expected(&[
            ("idle-at-checkout", 0.0),
            ("chat", 30.0 / 3_600.0),
            ("four-hours", 30.0 / 3_600.0),
            ("reminder", 4.0),
            ("a-day", 4.0),
            ("high-value", 24.0),
            ("concierge", 24.0),
            ("first-order", 24.0),
            ("incentive", 24.0),
            ("cross-sell", 24.0),
            ("done", 24.0),
        ])
    );
    assert_eq!(
        times("recover-whatsapp"),
        expected(&[
            ("an-hour", 0.0),
            ("reminder", 1.0),
            ("a-day", 1.0),
            ("social-proof", 24.0),
            ("three-days", 24.0),
            ("incentive", 72.0),
            ("done", 72.0),
        ])
    );
    assert_eq!(times("browse-help"), expected(&[("offer-help", 0.0), ("done", 0.0)]));
}

#[test]
fn every_mistake_is_told_with_its_place() {
    let long_chain: String = (0..101).map(|n| format!("  - {{ id: s{n}, {TOUCH} }}\n")).collect();
    for (steps, path, words) in [
        (format!("  - id: a\n    {TOUCH}\n    next: gone"), "steps[0].next", "no step \"gone\""),
        ("  - id: a\n    when: { if: 'true', then: b }\n".into(), "steps[0].when.then", "no step \"b\""),
        (format!("  - id: a\n    {TOUCH}\n  - id: a\n    {TOUCH}"), "steps[1].id", "second step"),
        (format!("  - id: a\n    end: {{}}\n  - id: b\n    {TOUCH}"), "steps[1].id", "no way leads here"),
        ("  - id: a\n    end: {}\n    next: a".into(), "steps[0].next", "never followed"),
        (format!("  - id: A b\n    {TOUCH}"), "steps[0].id", "slug"),
        (format!("  - id: a\n    {TOUCH}\n    next: a"), "steps[0]", "circle"),
        (
            format!("  - id: a\n    {TOUCH}\n  - id: b\n    wait: {{ for: 1h, from: entry }}\n    next: a"),
            "steps[0]",
            "circle",
        ),
        (
            "  - id: a\n    when: { if: cart.totl > 1, then: b }\n  - id: b\n    end: {}".into(),
            "steps[0].when.if",
            "unknown variable \"cart.totl\"",
        ),
        (
            "  - id: a\n    when: { if: cart.items >, then: b }\n  - id: b\n    end: {}".into(),
            "steps[0].when.if",
            "cannot be read",
        ),
        (
            "  - id: a\n    when: { if: 'true', then: b, else: b }\n  - id: b\n    end: {}".into(),
            "steps[0].when",
            "same step",
        ),
        ("  - id: a\n    touch: { purpose: marketing, candidates: [] }".into(), "steps[0].touch.candidates", "1 to 8"),
        (
            "  - id: a\n    touch: { purpose: service, candidates: [{ channel: human, template: x }] }".into(),
            "steps[0].touch.candidates[0].channel",
            "hand_off",
        ),
        (
            "  - id: a\n    touch: { purpose: service, candidates: [{ channel: email, template: X Y }] }".into(),
            "steps[0].touch.candidates[0].template",
            "slug",
        ),
        (
            "  - id: a\n    touch: { purpose: service, candidates: [{ channel: email, template: x, when: nope }] }"
                .into(),
            "steps[0].touch.candidates[0].when",
            "unknown variable",
        ),
        ("  - id: a\n    wait: { for: 91d }".into(), "steps[0].wait", "90 days"),
        ("  - id: a\n    wait: { event: moonrise, timeout: 1h }".into(), "steps[0].wait.event", "unknown event"),
        (
            "  - id: a\n    wait: { event: page_left, timeout: 1h, at_least: 2h }".into(),
            "steps[0].wait.at_least",
            "longer",
        ),
        (
            "  - id: a\n    wait: { event: page_left, timeout: 1h, on_timeout: x }".into(),
            "steps[0].wait.on_timeout",
            "no step",
        ),
        ("  - id: a\n    hand_off: { kind: concierge, title: '' }".into(), "steps[0].hand_off.title", "characters"),
        (long_chain, "steps", "1 to 100"),
    ] {
        let found = problems(&with_steps(&steps));
        let hit = found.iter().any(|p| p.path == path && p.message.contains(words));
        assert!(hit, "{path} {words}: {found:?}");
    }
}

#[test]
fn the_head_is_checked_too() {
    let good = with_steps(&format!("  - id: a\n    {TOUCH}\n"));
    assert_eq!(problems(&good), []);
    for (from, to, path) in [
        ("cartwright/flow/1", "cartwright/flow/2", "schema"),
        ("name: test", "name: Test Flow", "name"),
        ("title: Test", "title: ''", "title"),
        ("exit_on: [purchase]", "exit_on: [opt_out]", "exit_on"),
        ("expires_after: 7d", "expires_after: 30s", "expires_after"),
        ("expires_after: 7d", "expires_after: 366d", "expires_after"),
        ("expires_after: 7d", "expires_after: 7d\nholdout_basis_points: 10001", "holdout_basis_points"),
        ("{ on: cart_changed }", "{ on: cart_changed, when: item.color == 'red' }", "trigger.when"),
    ] {
        let found = problems(&good.replace(from, to));
        assert!(found.iter().any(|p| p.path == path), "{path}: {found:?}");
    }
}

#[test]
fn several_mistakes_come_at_once_with_their_lines() {
    let text = with_steps(
        "  - id: first\n    when: { if: nope, then: second }\n\n  - id: second\n    wait: { for: 100d }\n  - id: second\n    end: {}\n",
    );
    let lines: Vec<_> = problems(&text).into_iter().map(|p| (p.path, p.line)).collect();
    let expected = [("steps[0].when.if", 9), ("steps[1].wait", 12), ("steps[2].id", 14)];
    assert_eq!(lines, expected.map(|(path, line)| (path.to_owned(), Some(line))));
}

#[test]
fn what_is_not_understood_is_refused() {
    let good = with_steps(&format!("  - id: a\n    {TOUCH}\n"));
    for (from, to) in [
        ("title: Test", "title: Test\ncolour: red"),
        ("title: Test", "title: Test\ntitle: Again"),
        ("touch:", "say:"),
        ("touch:", "end: {}\n    touch:"),
        ("template: recover-reminder", "template: recover-reminder, discount: 90"),
        ("channel: email", "channel: pigeon"),
        ("subject: cart", "subject: planet"),
        ("expires_after: 7d", "expires_after: 7"),
        ("title: Test", "title: &a Test\ndescription: *a"),
        ("title: Test", "title: [[[[[[[[[[[[[[[[[[[[x]]]]]]]]]]]]]]]]]]]]"),
    ] {
        let found = problems(&good.replace(from, to));
        assert!(!found.is_empty(), "{to}");
    }
    for steps in [
        "  - id: a\n    wait: {}",
        "  - id: a\n    wait: { for: 1h, until_local: '09:00' }",
        "  - id: a\n    wait: { for: 1h, timeout: 2h }",
        "  - id: a\n    wait: { until_local: '9' }",
        "  - id: a\n    wait: { until_local: '09:00', from: entry }",
        "  - id: a\n    wait: { event: page_left }",
        "  - id: a",
        "  []",
    ] {
        assert!(!problems(&with_steps(steps)).is_empty(), "{steps}");
    }
    for text in ["", "{", "[]", "null", "- 1", "\u{0}", "{\"schema\": 1}"] {
        assert!(!problems(text).is_empty(), "{text:?}");
    }
    let long = format!("{good}# {}", "x".repeat(TEXT_BYTES_MAX));
    assert!(problems(&long)[0].message.contains("longer"));
    assert_eq!(problems("{\"schema\":\n \"b\",\n 1}")[0].line, Some(3));
}

#[test]
fn the_schema_describes_the_document() {
    let schema = json_schema();
    assert_eq!(schema["additionalProperties"], json!(false));
    let step = &schema["$defs"]["Step"];
    assert_eq!(step["oneOf"].as_array().map(Vec::len), Some(6), "{step}");
    assert_eq!(schema["$defs"]["Wait"]["oneOf"].as_array().map(Vec::len), Some(3));
}

#[test]
fn the_list_of_variables_is_what_is_given_to_expressions() {
    fn leaves(value: &Value, path: &str, found: &mut Vec<String>) {
        match value {
            Value::Object(fields) => {
                for (name, inner) in fields {
                    leaves(inner, format!("{path}.{name}").trim_start_matches('.'), found);
                }
            }
            _ => found.push(path.to_owned()),
        }
    }
    let vars = Vars {
        cart: Some(CartVars {
            total_minor: 1,
            currency: "EUR".into(),
            items: 1,
            stage: CartStage::Payment,
            has_checkout: true,
            value_tier: ValueTier::High,
        }),
        shopper: ShopperVars::default(),
        item: Some(ItemVars { price_minor: 1, high_value: true, hovered_seconds: 40 }),
        order: Some(OrderVars { total_minor: 1, currency: "EUR".into(), items: 1, value_tier: ValueTier::Normal }),
        goods: Some(ReturnVars { label_payer: "shop".into(), reason: "defective".into() }),
        now: NowVars::at("2026-11-22T23:30:00Z".parse().unwrap(), "Europe/Berlin"),
    };
    let mut found = Vec::new();
    leaves(&vars.context(), "", &mut found);
    found.sort();
    assert_eq!(found, VARIABLES);
    assert_eq!(vars.now, NowVars { hour_local: 0, weekday: 1 });
    assert_eq!(
        (vars.context()["cart"]["stage"].clone(), vars.context()["cart"]["value_tier"].clone()),
        (json!("payment"), json!("high"))
    );
}

proptest! {
    #[test]
    fn any_text_is_read_or_refused(text in "\\PC{0,200}|[-a-z:{}\\[\\], \n]{0,200}") {
        let _ = parse(&text);
    }
}
