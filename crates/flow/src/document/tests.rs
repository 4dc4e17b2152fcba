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
    assert_eq!(steps.len(), 13);
    for block in steps {
        let indented: String = block.lines().map(|line| format!("  {line}\n")).collect();
        let talks = [" say: ", " ask:", " decide:"].iter().any(|kind| block.contains(kind));
        let head = match () {
            () if talks => head
                .replace("subject: cart", "subject: conversation")
                .replace("on: cart_changed", "on: asked_for\n  intent: return_request")
                .replace("when: cart.items > 0", ""),
            () if block.contains(" do: ") => {
                head.replace("subject: cart", "subject: return").replace("cart_changed", "return_registered")
            }
            () => (*head).into(),
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
    assert_eq!(step["oneOf"].as_array().map(Vec::len), Some(10), "{step}");
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

/// A talk; `steps` is its YAML, indented by two.
fn talk(steps: &str) -> String {
    format!(
        "schema: cartwright/flow/1\nname: test\ntitle: Test\nsubject: conversation\n\
         trigger: {{ on: asked_for, intent: return_request }}\nexpires_after: 7d\nsteps:\n{steps}"
    )
}

const ORDER: &str = "  - { id: o, ask: { slot: order, type: order } }\n";
const ITEM: &str = "  - { id: i, ask: { slot: item, type: item } }\n";
const REASON: &str = "  - { id: r, ask: { slot: reason, type: reason } }\n";

fn decide(id: &str, inputs: &str, rest: &str) -> String {
    format!("  - {{ id: {id}, decide: {{ table: returns, inputs: {{ {inputs} }}{rest} }} }}\n")
}

#[test]
fn what_is_wrong_in_a_talk_is_told() {
    let right = "reason: slot.reason, condition: \"'unused'\", photos: 0";
    let confirm = "  - { id: c, ask: { slot: yes, type: confirm, message: return-check } }\n";
    let register = "  - { id: reg, do: { tool: register_return } }\n";
    let cases = [
        (format!("{ORDER}{ITEM}{REASON}{}{confirm}{}{register}", decide("a", right, ""), decide("b", right, "")), ""),
        (ITEM.to_string(), "type order comes before"),
        (format!("{ORDER}{ITEM}{}", decide("a", right, "")), "slot.reason may not have been asked"),
        (format!("{ORDER}{REASON}{}", decide("a", right, "")), "type item comes before"),
        (
            format!("{ORDER}{ITEM}{REASON}{}", decide("a", "reason: slot.item, condition: slot.reason, photos: 0", "")),
            "is not what the column takes",
        ),
        (format!("{ORDER}{ITEM}{REASON}{}", decide("a", "reason: slot.reason", "")), "\"condition\" is missing"),
        (format!("{ORDER}{ITEM}{REASON}{}", decide("a", &format!("{right}, value: 5"), "")), "is not given by a talk"),
        (format!("{ORDER}{ITEM}{REASON}{}{register}", decide("a", right, "")), "needs a confirm"),
        (format!("{ORDER}{ITEM}{REASON}{}{confirm}{register}", decide("a", right, "")), "needs a confirm"),
        (format!("{ORDER}{confirm}{ITEM}"), "no question may follow a confirm"),
        (format!("{ORDER}  - {{ id: l, do: {{ tool: create_label }} }}"), "register_return comes before"),
        (format!("{ORDER}  - {{ id: s, say: {{ explain: true }} }}"), "no verdict here yet"),
        ("  - { id: s, say: { message: rob-the-bank } }".to_owned(), "no sentence \"rob-the-bank\""),
        ("  - { id: s, say: { text: { english: '' } } }".to_owned(), "must have 1 to 600 characters"),
        ("  - { id: s, say: {} }".to_owned(), "exactly one of message, text, explain"),
        ("  - { id: w, wait: { for: 1h } }".to_owned(), "a talk does not wait"),
        (
            "  - { id: t, touch: { purpose: service, candidates: [{ channel: email, template: a }] } }".to_owned(),
            "is not for flows",
        ),
        ("  - { id: a, ask: { slot: Own, type: text, text: { en: What? } } }".to_owned(), "must be a name of a-z"),
        ("  - { id: a, ask: { slot: own, type: text } }".to_owned(), "needs a message or a text"),
        ("  - { id: a, ask: { slot: own, type: choice, text: { en: What? } } }".to_owned(), "1 to 12 for a choice"),
        (
            "  - { id: a, ask: { slot: own, type: number, text: { en: What? }, min: 5, max: 2 } }".to_owned(),
            "must be at most max",
        ),
        (format!("{ORDER}  - {{ id: x, when: {{ if: slot.nothing == 1, then: o }} }}"), "goes in a circle"),
        ("  - { id: x, decide: { table: discounts } }".to_owned(), "no table \"discounts\" for talks"),
    ];
    for (steps, wrong) in cases {
        let found = problems(&talk(&steps));
        if wrong.is_empty() {
            assert_eq!(found, [], "{steps}");
        } else {
            assert!(found.iter().any(|p| p.message.contains(wrong)), "{wrong}: {found:?}\n{steps}");
        }
    }
}

#[test]
fn an_own_slot_is_known_on_the_ways_that_asked_it_alone() {
    let own = "  - { id: gift, ask: { slot: gift, type: yes_no, text: { en: Is it a gift? } } }\n";
    let asks = "  - { id: who, ask: { slot: who, type: text, text: { en: From whom? } } }\n";
    let over = "  - { id: over, end: {} }\n";
    let when = |test: &str| format!("  - {{ id: w, when: {{ if: {test}, then: over, else: who }} }}\n");
    assert_eq!(problems(&talk(&format!("{own}{}{asks}{over}", when("slot.gift")))), []);
    let late = format!(
        "{own}{}{asks}  - {{ id: l, when: {{ if: slot.who == 'me', then: over, else: over2 }} }}\n{over}  - {{ id: over2, end: {{}} }}\n",
        when("slot.gift")
    );
    assert_eq!(problems(&talk(&late)), []);
    let early = format!("{own}{}{asks}{over}", when("slot.who == 'me'"));
    assert!(problems(&talk(&early))[0].message.contains("slot.who may not have been asked"));
}
