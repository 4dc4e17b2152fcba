//! The command line: help, flows, and the demo's closing figures.

use domain::ports::store::TouchFilter;
use domain::touch::TouchState;
use serde_json::Value;

use crate::support::World;
use crate::support::world::{ONE_MAIL, shop};

fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

#[test]
fn every_command_explains_itself() {
    let world = World::new(ONE_MAIL);
    let with_examples: [&[&str]; 12] = [
        &["demo"],
        &["serve"],
        &["init"],
        &["import"],
        &["flows", "check"],
        &["flows", "simulate"],
        &["explain"],
        &["verify"],
        &["backup"],
        &["restore"],
        &["bench"],
        &[],
    ];
    let others: [&[&str]; 5] =
        [&["flows"], &["flows", "schema"], &["flows", "shipped"], &["init", "woocommerce"], &["init", "shopify"]];
    for command in with_examples.iter().chain(&others) {
        let output = world.run(&[command, &["--help"][..]].concat());
        let help = text(&output.stdout);
        assert!(output.status.success() && help.contains("Usage: cartwright"), "{command:?}: {help}");
        assert!(help.lines().next().is_some_and(|l| l.len() > 10), "{command:?} says what it is for: {help}");
        let examples = help.contains("Example") || help.contains("Start with:");
        assert!(examples || others.contains(command), "{command:?} shows how: {help}");
    }
    assert!(text(&world.run(&["--version"]).stdout).starts_with("cartwright "));
    let wrong = world.run(&["sreve"]);
    assert_eq!(wrong.status.code(), Some(2));
    assert!(text(&wrong.stderr).contains("serve"), "a near miss is told: {}", text(&wrong.stderr));
}

#[test]
fn flows_check_tells_good_from_bad() {
    let world = World::new(ONE_MAIL);
    let good = world.dir.path().join("flow.yaml").display().to_string();
    let output = world.run(&["flows", "check", &good, "recover-three-touch"]);
    assert!(output.status.success(), "{}", text(&output.stderr));
    assert_eq!(text(&output.stdout).lines().filter(|l| l.ends_with(": ok")).count(), 2);

    let steps = std::fs::read_to_string(&good).expect("written").replace("for: 1s", "for: 1 fortnight");
    let bad = world.write("bad.yaml", &steps).display().to_string();
    let output = world.run(&["flows", "check", &good, &bad]);
    assert_eq!(output.status.code(), Some(1));
    let said = text(&output.stdout);
    assert!(
        said.contains(&format!("{good}: ok")) && said.contains(&format!("{bad}:")) && said.contains("length of time"),
        "{said}"
    );

    let output = world.run(&["flows", "check", "--json", &good, &bad]);
    let found: Value = serde_json::from_slice(&output.stdout).expect("json");
    assert_eq!(output.status.code(), Some(1));
    assert_eq!(found[&good].as_array().map(Vec::len), Some(0));
    assert!(found[&bad].as_array().is_some_and(|p| !p.is_empty() && p[0]["message"].is_string()), "{found}");

    let output = world.run(&["flows", "check", "nowhere.yaml"]);
    assert_eq!(output.status.code(), Some(1));
    assert!(text(&output.stderr).contains("neither a file nor a shipped flow"), "{}", text(&output.stderr));
    for (name, content) in [("empty", ""), ("deep", &"[".repeat(5_000)), ("binary", "\u{0}\u{1}")] {
        let file = world.write(&format!("{name}.yaml"), content).display().to_string();
        let output = world.run(&["flows", "check", &file]);
        assert_eq!(output.status.code(), Some(1), "{name}: {}", text(&output.stderr));
    }
}

#[test]
fn flows_schema_and_shipped_print_what_they_say() {
    let world = World::new(ONE_MAIL);
    let schema = world.json(&["flows", "schema"]);
    assert!(schema["properties"]["steps"].is_object(), "{schema}");
    let names = text(&world.run(&["flows", "shipped"]).stdout);
    for name in ["recover-three-touch", "recover-whatsapp", "browse-help"] {
        assert!(names.lines().any(|l| l == name), "{names}");
        let file =
            world.write("shipped.yaml", &text(&world.run(&["flows", "shipped", name]).stdout)).display().to_string();
        assert!(world.run(&["flows", "check", &file]).status.success(), "{name}");
    }
}

#[test]
fn commands_that_need_a_database_say_so() {
    let world = World::new(ONE_MAIL);
    for command in [&["verify"][..], &["explain", "x"], &["backup", "b"], &["flows", "simulate", "recover-whatsapp"]] {
        let output = world.run(command);
        assert_eq!(output.status.code(), Some(1), "{command:?}");
        assert!(text(&output.stderr).contains("there is no database at"), "{command:?}: {}", text(&output.stderr));
    }
    assert!(!world.data.exists(), "looking makes nothing");
}

#[test]
fn one_seed_of_the_demo_gives_one_output_whose_touches_can_be_explained() {
    let (first, second) = (World::new(ONE_MAIL), World::new(ONE_MAIL));
    let arguments = ["demo", "--headless", "--json", "--seed", "3"];
    let (a, b) = std::thread::scope(|scope| {
        let a = scope.spawn(|| first.run(&arguments));
        let b = scope.spawn(|| second.run(&arguments));
        (a.join().expect("runs"), b.join().expect("runs"))
    });
    assert!(a.status.success(), "{}", text(&a.stderr));
    assert_eq!(text(&a.stdout), text(&b.stdout));
    let figures: Value = serde_json::from_slice(&a.stdout).expect("json");
    assert_eq!(
        (&figures["simulated"], &figures["verified"], &figures["seed"]),
        (&true.into(), &true.into(), &3.into())
    );
    assert!(
        figures["touched"].as_i64() > Some(0) && figures["abandoned"].as_i64() <= figures["carts"].as_i64(),
        "{figures}"
    );
    first.verify();

    let name = first.read(|tx| tx.shops().expect("readable")[0].id.to_string());
    let of = shop(&name);
    let touches = first.read(move |tx| {
        tx.touches(&of, &TouchFilter { states: vec!["accepted", "skipped"], limit: 500, ..TouchFilter::default() })
            .expect("readable")
    });
    let mail = touches.iter().find(|t| {
        matches!(t.state, TouchState::Accepted { .. }) && t.subject.starts_with("cart:") && t.message.is_some()
    });
    let mail = mail.expect("something was sent");
    let story = text(&first.run(&["explain", &mail.id.to_string()]).stdout);
    for word in ["consent: pass", "frequency_cap: pass", "holdout: pass", "Touch sent", "cost"] {
        assert!(story.contains(word), "no {word:?} in {story}");
    }
    let json = first.json(&["explain", &mail.id.to_string(), "--json"]);
    assert!(json["touches"].as_array().is_some_and(|t| t.iter().any(|t| t["id"] == mail.id.to_string())));
    let skipped =
        touches.iter().find(|t| matches!(t.state, TouchState::Skipped { .. }) && t.subject.starts_with("cart:"));
    let story = text(&first.run(&["explain", &skipped.expect("something was not sent").id.to_string()]).stdout);
    assert!(story.contains("Touch not sent") && story.contains(": refuse"), "a silence is explained too: {story}");
    let nothing = first.run(&["explain", "0198c0de-0000-7000-8000-000000000000"]);
    assert!(!nothing.status.success() && text(&nothing.stderr).contains("no cart, touch or message"));
}
