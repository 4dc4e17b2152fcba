//! The process dies at every named point, and at moments of no name: what was acknowledged is there once, nobody is
//! written to twice, and the stored invariants hold.

use std::collections::BTreeMap;

use app::context::CRASH_POINTS;
use domain::consent::ConsentState;
use domain::event::EventBody;

use crate::chat;
use crate::support::world::{COUPON, address, cart, deliver};
use crate::support::{Service, World, until};

/// Deliveries that a shop wants to be rid of, and repeats until they are acknowledged.
#[derive(Default)]
struct Deliveries(BTreeMap<String, (Vec<u8>, bool)>);

impl Deliveries {
    fn add(&mut self, key: &str) {
        self.0.insert(key.to_owned(), (cart(key), false));
    }

    fn deliver(&mut self, service: &Service) {
        for (body, acknowledged) in self.0.values_mut().filter(|(_, acknowledged)| !acknowledged) {
            *acknowledged = deliver(service, "cart.changed", body).status == 200;
        }
    }

    fn acknowledged(&self) -> usize {
        self.0.values().filter(|(_, acknowledged)| *acknowledged).count()
    }
}

/// Every acknowledged delivery is stored once, every mail left once, and `verify` agrees.
#[track_caller]
fn whole(world: &World, deliveries: &Deliveries) {
    let mut stored: BTreeMap<String, usize> = BTreeMap::new();
    for entry in world.ledger() {
        if let EventBody::CartChanged { cart } = entry.event.body {
            *stored.entry(cart.key).or_default() += 1;
        }
    }
    for (key, (_, acknowledged)) in &deliveries.0 {
        assert!(*acknowledged, "{key} was never taken");
        assert_eq!(stored.get(key), Some(&1), "{key} in the ledger");
    }
    assert_eq!(stored.len(), deliveries.0.len(), "nothing that nobody sent");
    for (id, count) in world.mail.by_id() {
        assert_eq!(count, 1, "{id} was sent more than once");
    }
    world.verify();
}

/// Waits until every cart's touch has come to rest.
#[track_caller]
fn settle(service: &Service, carts: usize) {
    let rests = |t: &serde_json::Value| t["state"] != "planned" && t["state"] != "started";
    let done = until(30, || (service.touches().iter().filter(|t| rests(t)).count() >= carts).then_some(()));
    assert!(done.is_some(), "touches did not come to rest: {:#?}\n{}", service.touches(), service.log());
}

/// One run that ends at `point`, between one that is killed after its acknowledgements and one that tidies up.
fn dies_at(point: &str) {
    let world = World::new(COUPON);
    let asks = point.starts_with("answer:");
    if asks {
        world.configure("assistant = true");
    }
    let mut deliveries = Deliveries::default();
    let first = world.serve();
    deliveries.add("before");
    deliveries.deliver(&first);
    assert_eq!(deliveries.acknowledged(), 1, "{}", first.log());
    first.kill();

    deliveries.add("during-a");
    deliveries.add("during-b");
    match world.try_serve(&[("CARTWRIGHT_CRASH_AT", point)]) {
        // Some points lie on the way of an idle round: it is dead before it listens.
        Err(ended) => assert!(ended.status.is_some_and(|s| !s.success()), "{point}: {}", ended.log),
        Ok(mut doomed) => {
            deliveries.deliver(&doomed);
            if point == "link: committed" {
                opt_out(&world, &doomed);
            }
            if asks {
                assert_eq!(chat::write(&doomed, "1", "hello").status, 202);
            }
            let died = doomed.wait(20);
            assert!(died.is_some_and(|s| !s.success()), "{point} lies on the way: {died:?}\n{}", doomed.log());
        }
    }

    let last = world.serve();
    deliveries.deliver(&last);
    settle(&last, 3);
    if asks {
        let by = |turns: &[serde_json::Value]| turns.iter().map(|t| t["by"].clone()).collect::<Vec<_>>();
        let answered = until(20, || Some(chat::turns(&last)).filter(|turns| turns.len() >= 2));
        assert_eq!(answered.as_deref().map(by), Some(vec!["shopper".into(), "assistant".into()]), "{point}");
    }
    last.stop();
    whole(&world, &deliveries);
    if point == "touch: coupon created" {
        assert!(
            world.shop.asked().iter().filter(|a| *a == "POST /coupons").count() > 3,
            "one was asked for twice, with one code"
        );
    }
    if point == "link: committed" {
        let withdrawn = |body: &EventBody| matches!(body, EventBody::ConsentChanged { record } if record.state == ConsentState::Withdrawn);
        assert_eq!(world.ledger().iter().filter(|e| withdrawn(&e.event.body)).count(), 1, "the opt-out survived");
    }
}

fn opt_out(world: &World, service: &Service) {
    let mail = until(20, || world.mail.mails().into_iter().next()).expect("a mail arrives");
    let link = mail.header("List-Unsubscribe").expect("a way out");
    let path =
        link.trim_matches(['<', '>']).strip_prefix("https://go.acme.example").expect("our own address").to_owned();
    assert_eq!(service.call("POST", &path, &[], b"").status, 0, "dead before it answered");
}

#[test]
fn a_death_at_every_named_point_loses_and_repeats_nothing() {
    for points in CRASH_POINTS.chunks(4) {
        std::thread::scope(|scope| {
            let runs: Vec<_> = points.iter().map(|point| (point, scope.spawn(move || dies_at(point)))).collect();
            for (point, run) in runs {
                assert!(run.join().is_ok(), "failed at {point:?}");
            }
        });
    }
}

#[test]
fn what_the_points_do_to_a_message_is_what_they_must() {
    // A message may have left only where the channel had answered; before that it is certain that none did.
    for (point, sent) in [("touch: intent committed", 0), ("touch: channel answered", 1)] {
        let world = World::new(COUPON);
        let mut doomed = world.try_serve(&[("CARTWRIGHT_CRASH_AT", point)]).expect("not on an idle way");
        let mut deliveries = Deliveries::default();
        deliveries.add("only");
        deliveries.deliver(&doomed);
        assert!(doomed.wait(20).is_some(), "{}", doomed.log());
        let last = world.serve();
        let unknown = last.touches_in("unknown", 1);
        assert_eq!(unknown[0]["address"], address("only"));
        crate::support::pass(1_500);
        assert_eq!(last.touches_in("unknown", 1).len(), 1, "an unknown outcome stays one");
        last.stop();
        assert_eq!(world.mail.to(&address("only")).len(), sent, "{point}");
        whole(&world, &deliveries);
    }
}

#[test]
fn deaths_at_any_moment_lose_and_repeat_nothing() {
    let world = World::new(COUPON);
    let mut deliveries = Deliveries::default();
    let mut seed = 0x5eed_u64;
    for round in 0..8 {
        for cart in 0..3 {
            deliveries.add(&format!("cart-{round}-{cart}"));
        }
        let service = world.serve();
        seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        let moment = (seed >> 33) % 2_000;
        std::thread::scope(|scope| {
            let port = service.port;
            let deliveries = &mut deliveries;
            scope.spawn(move || {
                for (body, acknowledged) in deliveries.0.values_mut().filter(|(_, acknowledged)| !acknowledged) {
                    *acknowledged = deliver_to(port, body);
                }
            });
            crate::support::pass(moment);
            service.kill();
        });
    }
    let last = world.serve();
    deliveries.deliver(&last);
    settle(&last, deliveries.0.len());
    last.stop();
    whole(&world, &deliveries);
}

fn deliver_to(port: u16, body: &[u8]) -> bool {
    use crate::support::{call, hex, hmac, world::SECRET};
    let signature = format!("sha256={}", hex(&hmac(SECRET, body)));
    let headers = [("x-acme-topic", "cart.changed"), ("x-acme-signature", signature.as_str())];
    call(port, "POST", "/webhooks/acme/custom", &headers, body).status == 200
}
