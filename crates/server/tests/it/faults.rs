//! The outside fails: messages wait or are left, with words, and nothing acknowledged is lost.

use std::process::Command;

use domain::event::EventBody;
use serde_json::Value;

use crate::support::mail::Mood;
use crate::support::world::{ONE_MAIL, OTHER_SECRET, SECRET, address, cart, deliver, order};
use crate::support::{Service, World, http, pass, until};

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
    let text = std::fs::read_to_string(&file)
        .expect("written")
        .replace(&format!("port = {}", world.mail.port), &format!("port = {closed}"));
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
    assert!(
        world.ledger().iter().any(|e| matches!(e.event.body, EventBody::Suppressed { .. })),
        "a rebuild knows it too"
    );
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
    let world = World::new(&ONE_MAIL.replace("1s", "3s"));
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
    let stored: Vec<String> = world
        .ledger()
        .into_iter()
        .filter_map(|e| match e.event.body {
            EventBody::CartChanged { cart } => Some(cart.key),
            _ => None,
        })
        .collect();
    for key in &acknowledged {
        assert_eq!(stored.iter().filter(|k| *k == key).count(), 1, "{key} was acknowledged");
    }
    world.verify();
}

#[test]
fn an_open_stream_does_not_hold_up_the_end() {
    let world = World::new(ONE_MAIL);
    let service = world.serve();
    let bearer = format!("Bearer {}", service.token);
    let mut stream =
        http::send(service.port, "GET", "/api/v1/stream?shop=acme", &[("authorization", &bearer)], b"").expect("opens");
    let mut first = [0_u8; 15];
    std::io::Read::read_exact(&mut stream, &mut first).expect("answers");
    assert_eq!(&first, b"HTTP/1.1 200 OK");
    service.stop();
    drop(stream);
}

#[test]
fn malformed_requests_hurt_nobody() {
    let world = World::new(ONE_MAIL);
    let service = world.serve();
    let long = format!("GET /{} HTTP/1.1\r\nhost: x\r\n\r\n", "a".repeat(200_000));
    let many = format!("GET / HTTP/1.1\r\n{}\r\n", "x: y\r\n".repeat(5_000));
    let requests: [&[u8]; 9] = [
        b"\0\0\0\0",
        b"GET\r\n\r\n",
        b"GET / HTTP/9.9\r\n\r\n",
        b"POST /v1/events HTTP/1.1\r\nhost: x\r\ncontent-length: -1\r\n\r\n",
        b"POST /v1/events HTTP/1.1\r\nhost: x\r\ncontent-length: 5\r\ncontent-length: 6\r\n\r\nhello",
        b"POST /webhooks/acme/custom HTTP/1.1\r\nhost: x\r\ntransfer-encoding: chunked\r\n\r\nzz\r\n",
        b"GET /r/acme/\xff\xfe HTTP/1.1\r\nhost: x\r\nuser-agent: \xff\r\n\r\n",
        long.as_bytes(),
        many.as_bytes(),
    ];
    for request in requests {
        let answer = http::raw(service.port, request);
        assert!(
            !(200..400).contains(&answer.status) && answer.status < 500,
            "{}: {}",
            String::from_utf8_lossy(&request[..request.len().min(60)]),
            answer.status
        );
        assert_eq!(service.call("GET", "/healthz", &[], b"").json()["status"], "ok");
    }
    assert!(!service.log().contains("panicked"), "{}", service.log());
}

/// `serve` on a disk of its own of so many megabytes, `ballast` of which are taken.
fn serve_on_a_small_disk(world: &World, megabytes: u64, ballast: u64) -> Service {
    let inner = world.command(&["serve"]);
    let mut command = Command::new("unshare");
    let script = format!(
        "mount -t tmpfs -o size={megabytes}m tmpfs \"$DISK\" && head -c {ballast}M /dev/zero > \"$DISK/ballast\" \
         && exec \"$0\" \"$@\""
    );
    command.args(["-rm", "sh", "-c", &script]).arg(inner.get_program()).args(inner.get_args()).env("DISK", &world.data);
    command.envs(inner.get_envs().filter_map(|(name, value)| Some((name, value?))));
    command.current_dir(world.dir.path());
    Service::start(command).unwrap_or_else(|e| panic!("did not start on a small disk:\n{}", e.log))
}

#[test]
fn a_full_disk_still_takes_opt_outs_and_goes_on_when_there_is_room() {
    let may = Command::new("unshare").args(["-rm", "mount", "-t", "tmpfs", "tmpfs", "/mnt"]).output();
    if !may.is_ok_and(|output| output.status.success()) {
        println!("skipped: no disk of its own can be mounted here");
        return;
    }
    let world = World::new(ONE_MAIL);
    std::fs::create_dir_all(&world.data).expect("made");
    let service = serve_on_a_small_disk(&world, 64, 40);
    assert_eq!(deliver(&service, "cart.changed", &cart("ada")).status, 200);
    service.touches_in("accepted", 1);
    let mail = until(20, || world.mail.mails().into_iter().next()).expect("a mail arrives");
    let link = mail.header("List-Unsubscribe").expect("a way out");
    let way_out = link.trim_matches(['<', '>']).strip_prefix("https://go.acme.example").expect("ours").to_owned();

    let refused =
        (0..20_000).map(|n| deliver(&service, "cart.changed", &cart(&format!("bulk-{n}")))).find(|a| a.status != 200);
    let refused = refused.unwrap_or_else(|| panic!("the disk was never full:\n{}", service.log()));
    assert_eq!(refused.status, 503, "{}", refused.text());
    assert!(refused.header("retry-after").is_some(), "{refused:?}");
    assert_eq!(service.call("POST", &way_out, &[], b"").status, 200, "{}", service.log());
    assert_eq!(deliver(&service, "cart.changed", &cart("late")).status, 503, "what can wait waits");
    assert!(service.log().contains("the disk is full"), "{}", service.log());

    let disk = format!("/proc/{}/root{}/ballast", service.process(), world.data.display());
    std::fs::write(disk, b"").expect("room is made");
    let taken = until(30, || (deliver(&service, "cart.changed", &cart("late")).status == 200).then_some(()));
    assert!(taken.is_some(), "it goes on by itself:\n{}", service.log());
    service.stop();
}

#[test]
fn the_log_names_no_shopper_and_no_secret() {
    let world = World::new(ONE_MAIL);
    let service = world.try_serve(&[("CARTWRIGHT_LOG", "debug")]).unwrap_or_else(|e| panic!("{}", e.log));
    assert_eq!(deliver(&service, "cart.changed", &cart("ada")).status, 200);
    service.touches_in("accepted", 1);
    world.mail.be(Mood::NoSuchUser);
    assert_eq!(deliver(&service, "cart.changed", &cart("bert")).status, 200);
    service.touches_in("rejected", 1);
    deliver(&service, "cart.changed", b"{\"customer\": {\"email\": \"cleo@example.test\"}}");
    for private in ["@example.test", SECRET, OTHER_SECRET, "cs_test", "/r/acme/", "/u/acme/"] {
        assert!(!service.log().contains(private), "{private} in {}", service.log());
    }
    assert_eq!(service.log().matches(&service.token).count(), 1, "the console's address is printed once");
}

#[test]
fn a_message_on_its_way_is_settled_before_the_end() {
    let world = World::new(ONE_MAIL);
    world.mail.be(Mood::Slow);
    let service = world.serve();
    assert_eq!(deliver(&service, "cart.changed", &cart("ada")).status, 200);
    until(20, || world.mail.mails().into_iter().next()).expect("handed over, not answered");
    service.stop();
    let again = world.serve();
    assert_eq!(again.touches_in("accepted", 1)[0]["address"], address("ada"), "known, not unknown");
    again.stop();
    assert_eq!(world.mail.mails().len(), 1);
}
