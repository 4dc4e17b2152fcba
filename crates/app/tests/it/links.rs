//! Links in messages lead back to the cart they were made for, and nowhere else.

use app::links::{LinkKind, looks_like_machine};
use domain::clock::Clock;
use domain::event::EventBody;
use domain::touch::DeliveryStatus;
use testkit::build;

use crate::stage::{ONE_MAIL, Stage};
use crate::support::{hours, shop_id};

fn token(url: &str) -> &str {
    url.rsplit('/').next().unwrap_or_default()
}

#[test]
fn the_links_of_a_message_open_for_its_touch_alone() {
    let stage = Stage::new(ONE_MAIL, |_| {});
    stage.fill("c1", &[1]);
    stage.go_to(hours(1));
    let (touch, sent) = (stage.touch_of("c1"), stage.sent().remove(0));
    let links = &stage.app.links;
    let back = sent.message.action.expect("a way back").url;
    let out = sent.message.opt_out.expect("a way out").url;
    let now = stage.clock.now();
    assert!(back.starts_with("https://c.example/r/northpeak/") && out.starts_with("https://c.example/u/northpeak/"));
    assert_eq!(links.open(LinkKind::Recover, &shop_id(), token(&back), now), Some(touch.id));
    assert_eq!(links.open(LinkKind::OptOut, &shop_id(), token(&out), now), Some(touch.id));
    assert_eq!(links.open(LinkKind::OptOut, &shop_id(), token(&back), now), None, "one kind is not the other");
    assert_eq!(links.open(LinkKind::Recover, &build::shop_id("other"), token(&back), now), None);
    assert_eq!(links.open(LinkKind::Recover, &shop_id(), token(&back), hours(1 + 15 * 24)), None, "links end");
    assert!(!back.contains("anna") && !back.contains("c1"), "a link tells nothing: {back}");
}

#[test]
fn people_click_and_machines_do_not() {
    let stage = Stage::new(ONE_MAIL, |_| {});
    stage.fill("c1", &[1]);
    stage.go_to(hours(1));
    let touch = stage.touch_of("c1").id;
    stage.append("scan", EventBody::LinkFollowed { touch, machine: true });
    stage.wait_minutes(1);
    assert_eq!(stage.touch_of("c1").delivery, DeliveryStatus::None);
    stage.append("click", EventBody::LinkFollowed { touch, machine: false });
    stage.wait_minutes(1);
    assert_eq!(stage.touch_of("c1").delivery, DeliveryStatus::Clicked);
}

#[test]
fn machines_are_known_by_what_they_say_and_do() {
    let firefox = "Mozilla/5.0 (X11; Linux x86_64; rv:143.0) Gecko/20100101 Firefox/143.0";
    let cases = [
        ("GET", firefox, Some(60_000), false),
        ("GET", firefox, None, false),
        ("HEAD", firefox, Some(60_000), true),
        ("GET", firefox, Some(1_500), true),
        ("GET", "", Some(60_000), true),
        ("GET", "facebookexternalhit/1.1", Some(60_000), true),
        ("GET", "WhatsApp/2.23", Some(60_000), true),
        ("GET", "Mozilla/5.0 (compatible; Proofpoint)", Some(60_000), true),
    ];
    for (method, agent, since_ms, machine) in cases {
        assert_eq!(looks_like_machine(method, agent, since_ms), machine, "{method} {agent} {since_ms:?}");
    }
}
