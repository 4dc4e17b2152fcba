//! The outside fails: messages wait or are left, with words, and nothing acknowledged is lost.

use std::process::Command;

use domain::event::EventBody;
use serde_json::Value;

use crate::support::mail::Mood;
use crate::support::world::{ONE_MAIL, address, cart, deliver, order};
use crate::support::{Service, World, pass, until};

/// The words that a rule left on a touch.
fn words(touch: &Value, rule: &str) -> String {
    let checks = touch["checks"].as_array().expect("checks");
    checks.iter().find(|c| c["rule"] == rule).map_or_else(String::new, |c| c["detail"].to_string())
}

/// A touch that was tried and waits.
#[track_caller]
fn deferred(service: &Service, rule: &str) -> Value {
    let found = until(30, || service.touches_in("planned", 1).into_iter().find(|t| !words(t, rule).is_empty()));
    found.unwrap_or_else(|| panic!("not deferred by {rule}: {:#?}\n{}", service.touches(), service.log()))
}

#[test]
fn a_busy_mail_server_makes_a_touch_wait() {
    let world = World::new(ONE_MAIL);
    world.mail.be(Mood::Busy);
    let service = world.serve();
    assert_eq!(deliver(&service, "cart.changed", &cart("ada")).status, 200);
    let touch = deferred(&service, "provider");
    assert!(words(&touch, "provider").contains("451"), "{touch}");
    assert!(touch["cost"].is_null() && touch["provider_ref"].is_null(), "nothing sent costs nothing: {touch}");
    service.stop();
    world.verify();
}

#[test]
fn an_absent_mail_server_makes_a_touch_wait() {
    let world = World::new(ONE_MAIL);
    let closed = std::net::TcpListener::bind("127.0.0.1:0").expect("loopback").local_addr().expect("bound").port();
    let file = world.dir.path().join("cartwright.toml");
    let text = std::fs::read_to_string(&file).expect("written").replace(&format!("port = {}", world.mail.port), &format!("port = {closed}"));
    std::fs::write(&file, text).expect("written");
    let service = world.serve();
    assert_eq!(deliver(&service, "cart.changed", &cart("ada")).status, 200);
    let touch = deferred(&service, "provider");
    assert!(words(&touch, "provider").contains("cannot connect"), "{touch}");
    service.stop();
    world.verify();
}

#[test]
fn an_address_that_does_not_exist_is_not_written_to_again() {
    let world = World::new(ONE_MAIL);
    world.mail.be(Mood::NoSuchUser);
    let service = world.serve();
    assert_eq!(deliver(&service, "cart.changed", &cart("ada")).status, 200);
    let touch = service.touches_in("rejected", 1).remove(0);
    assert!(touch["state"].to_string().contains("rejected") && touch["cost"].is_null(), "{touch}");
    world.mail.be(Mood::Willing);
    let other_cart = String::from_utf8(cart("second")).expect("text").replace(&address("second"), &address("ada"));
    assert_eq!(deliver(&service, "cart.changed", other_cart.as_bytes()).status, 200);
    let skipped = service.touches_in("skipped", 1).remove(0);
    assert!(skipped["state"].to_string().contains("skipped"), "{skipped}");
    assert!(!words(&skipped, "suppression").is_empty(), "{skipped}");
    service.stop();
    assert_eq!(world.mail.mails().len(), 0);
    assert!(world.ledger().iter().any(|e| matches!(e.event.body, EventBody::Suppressed { .. })), "a rebuild knows it too");
    world.verify();
}

#[test]
fn a_mail_that_was_handed_over_but_not_answered_is_never_repeated() {
    let world = World::new(ONE_MAIL);
    world.mail.be(Mood::Cut);
    let service = world.serve();
    assert_eq!(deliver(&service, "cart.changed", &cart("ada")).status, 200);
    service.touches_in("unknown", 1);
    world.mail.be(Mood::Willing);
    service.stop();
    let again = world.serve();
    pass(2_000);
    assert_eq!(again.touches_in("unknown", 1).len(), 1);
    again.stop();
    assert_eq!(world.mail.mails().len(), 1, "once, whatever became of it");
    world.verify();
}

#[test]
fn a_shop_that_does_not_answer_makes_a_touch_wait() {
    let world = World::new(ONE_MAIL);
    world.shop.set_down(true);
    let service = world.serve();
    assert_eq!(deliver(&service, "cart.changed", &cart("ada")).status, 200, "webhooks need no shop");
    let touch = deferred(&service, "truth");
    assert!(words(&touch, "truth").contains("the shop did not answer"), "{touch}");
    service.stop();
    assert_eq!(world.mail.mails().len(), 0, "nothing is sent on an old truth");
    world.verify();
}

#[test]
fn a_purchase_that_came_in_between_stops_the_message() {
    let world = World::new(ONE_MAIL);
    let service = world.serve();
    for name in ["buys", "leaves"] {
        assert_eq!(deliver(&service, "cart.changed", &cart(name)).status, 200);
    }
    assert_eq!(deliver(&service, "order.changed", &order("o1", "buys")).status, 200);
    service.touches_in("accepted", 1);
    pass(1_000);
    service.stop();
    assert_eq!((world.mail.to(&address("buys")).len(), world.mail.to(&address("leaves")).len()), (0, 1));
    world.verify();
}

/// `serve` whose files may not grow beyond `kilobytes`: writes then fail as on a full disk.
fn serve_with_a_full_disk(world: &World, kilobytes: u64) -> Service {
    let inner = world.command(&["serve"]);
    let mut command = Command::new("sh");
    // POSIX counts in blocks of 512 bytes; the signal is ignored so that the write itself fails.
    command.arg("-c").arg(format!("trap '' XFSZ; ulimit -f {}; exec \"$0\" \"$@\"", kilobytes * 2));
    command.arg(inner.get_program()).args(inner.get_args());
    command.envs(inner.get_envs().filter_map(|(name, value)| Some((name, value?))));
    command.current_dir(world.dir.path());
    Service::start(command).unwrap_or_else(|e| panic!("did not start on a full disk:\n{}", e.log))
}

#[test]
fn a_full_disk_acknowledges_nothing_that_is_not_kept_and_recovers() {
    if !cfg!(target_os = "linux") {
        println!("skipped: file size limits are set by the shell of Linux here");
        return;
    }
    let world = World::new("\n  - id: long\n    wait: { for: 1h, from: previous }\n");
    world.serve().stop();
    let size = std::fs::metadata(world.data.join("cartwright.db")).expect("a database").len();
    let service = serve_with_a_full_disk(&world, size / 1_024 + 64);
    let mut acknowledged = Vec::new();
    let mut refused = None;
    for number in 0..400 {
        let key = format!("cart-{number}");
        let answer = deliver(&service, "cart.changed", &cart(&key));
        match answer.status {
            200 => acknowledged.push(key),
            _ => {
                refused = Some(answer);
                break;
            }
        }
    }
    let refused = refused.unwrap_or_else(|| panic!("the disk was never full:\n{}", service.log()));
    assert_eq!(refused.status, 503, "the shop is told to try again: {}\n{}", refused.text(), service.log());
    assert!(refused.header("retry-after").is_some(), "{refused:?}");
    service.kill();
    assert!(!acknowledged.is_empty());

    let service = world.serve();
    assert_eq!(deliver(&service, "cart.changed", &cart("after")).status, 200);
    service.stop();
    let stored: Vec<String> = world.ledger().into_iter().filter_map(|e| match e.event.body {
        EventBody::CartChanged { cart } => Some(cart.key),
        _ => None,
    }).collect();
    for key in &acknowledged {
        assert_eq!(stored.iter().filter(|k| *k == key).count(), 1, "{key} was acknowledged");
    }
    world.verify();
}
