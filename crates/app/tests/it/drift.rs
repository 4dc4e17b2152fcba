//! Truth at send time: between the cart that was left and the message an hour passes, and the shop does not stand still.

use std::sync::Arc;

use connectors::commerce::fake::FakeFaults;
use domain::cart::{Cart, CartSnapshot};
use domain::clock::Clock;
use domain::decision::{Approved, Discount};
use domain::event::EventBody;
use domain::ports::BoxFuture;
use domain::ports::commerce::{
    ChangeFeed, ChangePage, Commerce, CommerceCapabilities, CommerceError, Truth, TruthRequest, Webhook,
};
use domain::ports::store::write;
use domain::product::Stock;
use domain::timestamp::{MINUTE_MS, Timestamp};
use domain::touch::TouchState;
use testkit::build;

use crate::stage::{ANNA, INCENTIVE, ONE_MAIL, Stage, ending, words_of};
use crate::support::{hours, shop_id};

/// The shop's webhooks stop coming.
fn lose_webhooks(stage: &Stage) {
    stage.shop.set_faults(FakeFaults { lose: 1.0, ..FakeFaults::default() });
}

struct Case {
    name: &'static str,
    /// Products in the cart.
    cart: &'static [usize],
    /// What happens within the hour.
    drift: fn(&Stage),
    ending: &'static str,
    /// A rule and a piece of its words.
    check: Option<(&'static str, &'static str)>,
    /// Must stand in the text.
    says: &'static [&'static str],
    /// Must not.
    is_silent_on: &'static [&'static str],
}

const CASES: &[Case] = &[
    Case {
        name: "nothing changed",
        cart: &[1],
        drift: |_| {},
        ending: "accepted",
        check: None,
        says: &["Summit Jacket", "59,90"],
        is_silent_on: &[],
    },
    Case {
        name: "the price changed",
        cart: &[1],
        drift: |s| assert!(s.shop.set_price("v1", build::eur(6_490), s.clock.now())),
        ending: "accepted",
        check: Some(("price", "64.90")),
        says: &["64,90"],
        is_silent_on: &["59,90"],
    },
    Case {
        name: "the price changed and the webhook was lost",
        cart: &[1],
        drift: |s| {
            lose_webhooks(s);
            assert!(s.shop.set_price("v1", build::eur(6_490), s.clock.now()));
        },
        ending: "accepted",
        check: Some(("price", "64.90")),
        says: &["64,90"],
        is_silent_on: &["59,90"],
    },
    Case {
        name: "sold out",
        cart: &[1],
        drift: |s| assert!(s.shop.set_stock("v1", Stock::Count(0), s.clock.now())),
        ending: "skipped:sold_out",
        check: Some(("stock", "left out")),
        says: &[],
        is_silent_on: &[],
    },
    Case {
        name: "one of two lines is gone",
        cart: &[1, 2],
        drift: |s| assert!(s.shop.set_stock("v2", Stock::SoldOut, s.clock.now())),
        ending: "accepted",
        check: Some(("stock", "River Pack")),
        says: &["Summit Jacket"],
        is_silent_on: &["River Pack", "129,80"],
    },
    Case {
        name: "the product left the catalogue",
        cart: &[1],
        drift: |s| {
            let (product, _) = s.shop.variant("v1").expect("is there");
            s.shop.put_products(vec![(product, vec![])], s.clock.now());
        },
        ending: "skipped:sold_out",
        check: Some(("stock", "no longer in the catalogue")),
        says: &[],
        is_silent_on: &[],
    },
    Case {
        name: "a price of zero is a mistake",
        cart: &[1],
        drift: |s| assert!(s.shop.set_price("v1", build::eur(0), s.clock.now())),
        ending: "skipped:sold_out",
        check: Some(("stock", "looks like a mistake")),
        says: &[],
        is_silent_on: &[],
    },
    Case {
        name: "emptied, and only the shop knows",
        cart: &[1],
        drift: |s| {
            lose_webhooks(s);
            s.shop.cart_put(s.cart("c1", &[]), s.clock.now());
        },
        ending: "skipped:emptied",
        check: Some(("emptied", "the cart is empty")),
        says: &[],
        is_silent_on: &[],
    },
    Case {
        name: "bought, and only the shop knows",
        cart: &[1],
        drift: |s| {
            lose_webhooks(s);
            s.shop.place_order("c1", None, s.clock.now()).expect("can be bought");
        },
        ending: "skipped:already_bought",
        check: Some(("already_bought", "has bought")),
        says: &[],
        is_silent_on: &[],
    },
    Case {
        name: "the consent is taken back",
        cart: &[1],
        drift: |s| {
            // The flow has no word of it, as when the exit were switched off: the address' ledger stops the mail.
            let record = build::consent(&build::email(ANNA), domain::consent::ConsentState::Withdrawn, s.clock.now());
            let fold = move |tx: &mut dyn domain::ports::store::Tx| tx.append_consent(&shop_id(), &record);
            write(&*s.db, fold).expect("the store takes it");
        },
        ending: "skipped:opted_out",
        check: Some(("consent", "withdrawn")),
        says: &[],
        is_silent_on: &[],
    },
];

#[test]
fn what_changed_within_the_hour_changes_the_message() {
    for case in CASES {
        let stage = Stage::new(ONE_MAIL, |_| {});
        stage.fill("c1", case.cart);
        stage.go_to(hours(0).plus_ms(59 * MINUTE_MS));
        assert!(stage.sent().is_empty(), "{}: nothing before the hour", case.name);
        (case.drift)(&stage);
        stage.go_to(hours(1));
        let touch = stage.touch_of("c1");
        assert_eq!(ending(&touch), case.ending, "{}: {:?}", case.name, touch.checks);
        assert_eq!(stage.sent().len(), usize::from(case.ending == "accepted"), "{}", case.name);
        if let Some((rule, words)) = case.check {
            let said: Vec<_> = touch.checks.iter().filter(|c| c.rule == rule).map(|c| c.detail.as_str()).collect();
            assert!(said.iter().any(|d| d.contains(words)), "{}: {rule} said {said:?}", case.name);
        }
        let text =
            stage.sent().first().map(|s| format!("{}{}", s.message.text, s.message.html.clone().unwrap_or_default()));
        let text = text.unwrap_or_default();
        case.says.iter().for_each(|piece| assert!(text.contains(piece), "{}: no {piece} in {text}", case.name));
        case.is_silent_on.iter().for_each(|piece| assert!(!text.contains(piece), "{}: {piece} in {text}", case.name));
    }
}

#[test]
fn a_shop_that_does_not_answer_is_asked_again_and_then_nothing_is_sent() {
    let stage = Stage::new(ONE_MAIL, |_| {});
    stage.fill("c1", &[1]);
    stage.shop.set_faults(FakeFaults { error_rate: 1.0, ..FakeFaults::default() });
    stage.go_to(hours(1));
    let touch = stage.touch_of("c1");
    assert_eq!((ending(&touch).as_str(), touch.attempts), ("planned", 1));
    assert!(words_of(&touch, "truth").is_some_and(|w| w.contains("503")), "{:?}", touch.checks);
    let mut rounds = 0;
    while let TouchState::Planned { not_before } = stage.touch_of("c1").state {
        assert!(not_before > stage.clock.now(), "waits before it asks again");
        stage.go_to(not_before);
        rounds += 1;
        assert!(rounds < 10, "gives up in the end");
    }
    assert_eq!(ending(&stage.touch_of("c1")), "skipped:shop_unavailable");
    assert!(stage.sent().is_empty());
}

#[test]
fn a_shop_that_answers_again_in_time_is_believed() {
    let stage = Stage::new(ONE_MAIL, |_| {});
    stage.fill("c1", &[1]);
    stage.shop.set_faults(FakeFaults { error_rate: 1.0, ..FakeFaults::default() });
    stage.go_to(hours(1));
    stage.shop.set_faults(FakeFaults::default());
    stage.wait_minutes(30);
    assert_eq!(ending(&stage.touch_of("c1")), "accepted");
    assert_eq!(stage.sent().len(), 1);
}

#[test]
fn a_day_late_is_too_late() {
    let stage = Stage::new(ONE_MAIL, |_| {});
    stage.fill("c1", &[1]);
    stage.go_to(hours(0).plus_ms(MINUTE_MS));
    // The process was down from before the hour until a day after it.
    stage.go_to(hours(25).plus_ms(MINUTE_MS));
    assert_eq!(ending(&stage.touch_of("c1")), "skipped:too_late");
    assert!(stage.sent().is_empty());
}

#[test]
fn the_recipients_night_defers() {
    let stage = Stage::new(ONE_MAIL, |_| {});
    // 20:30 in Berlin: an hour later is night there.
    stage.go_to(hours(7).plus_ms(30 * MINUTE_MS));
    stage.fill("c1", &[1]);
    stage.go_to(hours(8).plus_ms(30 * MINUTE_MS));
    let touch = stage.touch_of("c1");
    let morning = "2026-11-21T07:00:00Z".parse::<Timestamp>().expect("an instant");
    assert_eq!(touch.state, TouchState::Planned { not_before: morning }, "{:?}", touch.checks);
    stage.go_to(morning.plus_ms(-1));
    assert!(stage.sent().is_empty());
    stage.go_to(morning);
    assert_eq!(stage.sent().len(), 1);
}

#[test]
fn caps_count_over_carts() {
    let stage = Stage::new(ONE_MAIL, |shop| shop.settings.touches_per_day_max = 1);
    stage.fill("c1", &[1]);
    stage.go_to(hours(1));
    stage.fill("c2", &[2]);
    stage.go_to(hours(2));
    let (first, second) = (stage.touch_of("c1"), stage.touch_of("c2"));
    assert_eq!((ending(&first).as_str(), ending(&second).as_str()), ("accepted", "planned"), "{:?}", second.checks);
    assert!(
        words_of(&second, "frequency_cap").is_some_and(|w| w.contains("1 messages in 24 hours")),
        "{:?}",
        second.checks
    );
    stage.go_to(hours(25).plus_ms(-1));
    assert_eq!(stage.sent().len(), 1, "the window slides: a day, to the millisecond");
    stage.go_to(hours(25));
    assert_eq!((ending(&stage.touch_of("c2")).as_str(), stage.sent().len()), ("accepted", 2));
}

// ---- incentives

/// A shop that makes no coupons.
struct NoCoupons(Arc<dyn Commerce>);

impl Commerce for NoCoupons {
    fn capabilities(&self) -> CommerceCapabilities {
        self.0.capabilities()
    }

    fn webhook(&self, headers: &[(String, String)], body: &[u8], received_at: Timestamp) -> Webhook {
        self.0.webhook(headers, body, received_at)
    }

    fn truth<'a>(&'a self, request: TruthRequest<'a>) -> BoxFuture<'a, Result<Truth, CommerceError>> {
        self.0.truth(request)
    }

    fn changes<'a>(
        &'a self,
        feed: ChangeFeed,
        since: Timestamp,
        page: Option<&'a str>,
    ) -> BoxFuture<'a, Result<ChangePage, CommerceError>> {
        self.0.changes(feed, since, page)
    }

    fn create_coupon<'a>(&'a self, _: &'a Approved<Discount>) -> BoxFuture<'a, Result<(), CommerceError>> {
        Box::pin(async { Err(CommerceError::permanent("coupons are switched off in the shop")) })
    }

    fn recovery_url(&self, cart: &Cart, coupon: Option<&str>, campaign: &str) -> String {
        self.0.recovery_url(cart, coupon, campaign)
    }
}

#[test]
fn an_incentive_is_created_in_the_shop_and_bound_to_its_shopper() {
    let stage = Stage::new(INCENTIVE, |shop| shop.settings.discount_budget = Some(build::eur(10_000)));
    stage.fill("c1", &[1]);
    stage.go_to(hours(1));
    let touch = stage.touch_of("c1");
    assert_eq!(ending(&touch), "accepted", "{:?}", touch.checks);
    let code = touch.coupon.expect("carries a code");
    let (discount, redeemed) = stage.shop.coupon(&code).expect("the shop knows it");
    assert_eq!((discount.email.as_str(), redeemed), (ANNA, None));
    assert!(stage.sent()[0].message.text.contains(&code));
}

#[test]
fn without_an_offer_the_next_candidate_speaks() {
    type Wrap = fn(Arc<dyn Commerce>) -> Arc<dyn Commerce>;
    let refusing: Wrap = |shop| Arc::new(NoCoupons(shop));
    let plain: Wrap = |shop| shop;
    let cases: [(&str, i64, Wrap, &str); 3] = [
        ("the shop refuses the coupon", 10_000, refusing, "switched off in the shop"),
        ("the budget is spent", 1, plain, "spent in 30 days"),
        ("there is no budget", 0, plain, "spent in 30 days"),
    ];
    for (name, budget, wrap, words) in cases {
        let stage = Stage::with(INCENTIVE, |s| s.settings.discount_budget = Some(build::eur(budget)), wrap);
        stage.fill("c1", &[1]);
        stage.go_to(hours(1));
        let touch = stage.touch_of("c1");
        assert_eq!(
            (ending(&touch).as_str(), touch.coupon.as_deref()),
            ("accepted", None),
            "{name}: {:?}",
            touch.checks
        );
        assert!(words_of(&touch, "incentive").is_some_and(|w| w.contains(words)), "{name}: {:?}", touch.checks);
        assert_eq!(touch.message.map(|m| m.template).as_deref(), Some("recover-social-proof"), "{name}");
        let about = touch.effect_key;
        let decisions = write(&*stage.db, move |tx| tx.decisions_about(&shop_id(), &about)).expect("can be read");
        let verdict = if budget == 10_000 { "allow" } else { "refuse" };
        assert!(decisions.iter().all(|d| d.verdict == verdict) && !decisions.is_empty(), "{name}: {decisions:?}");
    }
}

#[test]
fn the_second_promise_must_fit_into_what_is_left() {
    // 5 % of 59.90 is 3.00 (rounded): one fits into 5.00, two do not.
    let stage = Stage::new(INCENTIVE, |shop| shop.settings.discount_budget = Some(build::eur(500)));
    let other = build::email("ben@example.test");
    let record = build::consent(&other, domain::consent::ConsentState::Granted, hours(-1));
    stage.append("consent-ben", EventBody::ConsentChanged { record });
    stage.fill("c1", &[1]);
    stage.shop.cart_put(CartSnapshot { identities: vec![other], ..stage.cart("c2", &[1]) }, stage.clock.now());
    stage.go_to(hours(1));
    let coupons = [stage.touch_of("c1"), stage.touch_of("c2")].map(|t| t.coupon.is_some());
    assert_eq!(coupons.iter().filter(|c| **c).count(), 1, "{coupons:?}");
    assert_eq!(stage.sent().len(), 2);
}
