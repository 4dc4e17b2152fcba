//! A backtest over the ledger does what the live run did: the same touches, at the same times, for the same reasons.

use std::sync::{Arc, Mutex, PoisonError};

use app::backtest::tally::{Difference, Line, Report, Subjects};
use app::backtest::{Backtest, Plan, Sink, stream, with_candidate};
use app::context::ShopAdapters;
use app::worker;
use domain::cart::CartSnapshot;
use domain::clock::Clock;
use domain::consent::ConsentState;
use domain::event::{Event, EventBody};
use domain::ports::store::{StoreResult, read, write};
use domain::product::Stock;
use domain::timestamp::{DAY_MS, HOUR_MS, MINUTE_MS, Timestamp};
use domain::touch::{Touch, TouchState};
use insight::economics::costs::{CostRow, CostTable, Item};
use testkit::build;

use crate::stage::{INCENTIVE, ONE_MAIL, Stage};
use crate::support::{hours, preset, shop_id, stocked};

/// Everything due before `at` happens at its own time, then the clock stands at `at`.
fn live_to(stage: &Stage, at: Timestamp) {
    loop {
        let next = write(&*stage.db, |tx| worker::next_wake(tx)).expect("the store answers");
        let Some(next) = next.filter(|next| *next < at) else { break };
        stage.go_to(next.max(stage.clock.now()));
    }
    stage.clock.set(at);
}

/// Three weeks of a small shop: forty carts of twelve people, by day and night, some bought, some emptied, one product
/// sold out on the way, one person who objects.
fn lived(stage: &Stage) {
    stage.shop.put_products((0..4).map(|n| stocked(n, 4_990 + 1_000 * n as i64, 40)).collect(), hours(0));
    stage.go_to(hours(0));
    for n in 0..40_usize {
        let at = hours(1).plus_ms(i64::try_from(n).expect("small") * (11 * HOUR_MS + 37 * MINUTE_MS));
        live_to(stage, at);
        let (who, key) = (format!("p{}@example.test", n % 12), format!("c{n}"));
        stage.fill_for(&who, &key, &[n % 4, (n + 1) % 4]);
        stage.go_to(at);
        if n == 20 {
            stage.shop.set_stock("v1", Stock::Count(0), at);
            stage.shop.set_stock("v2", Stock::SoldOut, at);
            stage.go_to(at);
        }
        live_to(stage, at.plus_ms(30 * MINUTE_MS));
        match n % 5 {
            1 => {
                // Bought where it can be; else left.
                let _ = stage.shop.place_order(&key, None, stage.clock.now());
            }
            2 if n % 2 == 0 => {
                let emptied = CartSnapshot { lines: vec![], total: build::eur(0), ..stage.cart(&key, &[0]) };
                let emptied = CartSnapshot { identities: vec![build::email(&who)], ..emptied };
                stage.shop.cart_put(emptied, stage.clock.now());
            }
            _ => {}
        }
        stage.go_to(stage.clock.now());
        if n == 25 {
            let record = build::consent(&build::email("p3@example.test"), ConsentState::Withdrawn, stage.clock.now());
            stage.append("no-more", EventBody::ConsentChanged { record });
            stage.go_to(stage.clock.now());
        }
    }
    let end = stage.clock.now().plus_ms(30 * DAY_MS);
    live_to(stage, end);
    stage.go_to(end);
}

fn costs() -> CostTable {
    let row = CostRow { from: Timestamp::EPOCH, item: Item::Email, micros: 400, currency: build::eur(0).currency };
    CostTable::try_from(vec![row]).expect("a table")
}

struct Ran {
    report: Report,
    subjects: Subjects,
    lines: Vec<Line>,
}

fn run(stage: &Stage, text: &str, by_time: bool, edit: impl FnOnce(&mut Plan)) -> Ran {
    let (shop, stored) =
        read(&*stage.db, |tx| Ok((tx.shop(&shop_id())?, tx.flow_versions(&shop_id())?))).expect("reads");
    let (flows, candidate, _) = with_candidate(stored, text).expect("a sound document");
    let mut plan = Plan {
        shop: shop.expect("a shop"),
        flows,
        flow: candidate.flow,
        from: None,
        to: None,
        costs: costs(),
        lines_max: 10,
    };
    edit(&mut plan);
    let to = plan.to;
    let lines: Arc<Mutex<Vec<Line>>> = Arc::default();
    let told = lines.clone();
    let sink: Sink = Box::new(move |line| told.lock().unwrap_or_else(PoisonError::into_inner).push(line.clone()));
    let channels = stage.app.shops[&shop_id()].channels.clone();
    let adapters = ShopAdapters::new(stage.shop.clone(), channels);
    let mut backtest = Backtest::new(plan, adapters, Some(sink));
    let mut failed: StoreResult<()> = Ok(());
    let mut take = |moments: Vec<stream::Moment>| {
        failed = moments.iter().try_for_each(|(at, event)| backtest.feed(*at, event));
        failed.is_ok()
    };
    if by_time {
        stream::by_time(&*stage.db, &shop_id(), to, &mut take).expect("reads");
    } else {
        let ended = stream::as_stored(&*stage.db, &shop_id(), to, &mut take).expect("reads");
        assert_eq!(ended, stream::Ended::Complete);
    }
    failed.expect("the past can be lived through");
    let (report, subjects) = backtest.finish().expect("finishes");
    let lines = std::mem::take(&mut *lines.lock().unwrap_or_else(PoisonError::into_inner));
    Ran { report, subjects, lines }
}

/// A touch in the words that live and backtest share.
fn told_live(touch: &Touch) -> String {
    let (at, outcome) = match &touch.state {
        TouchState::Accepted { at } => (*at, "sent".to_owned()),
        TouchState::Skipped { at, reason } => (*at, format!("not_sent {reason}")),
        other => panic!("{} has not come to rest: {other:?}", touch.effect_key),
    };
    let channel = touch.channel.filter(|_| outcome == "sent");
    format!(
        "{} {}@{} {} {} {at} {outcome} {channel:?}",
        touch.subject, touch.flow, touch.flow_version, touch.step, touch.created_at
    )
}

fn told(line: &Line) -> String {
    let outcome = line.reason.as_ref().map_or_else(|| line.outcome.to_owned(), |why| format!("{} {why}", line.outcome));
    format!(
        "{} {}@{} {} {} {} {outcome} {:?}",
        line.subject, line.flow, line.version, line.step, line.planned_at, line.at, line.channel
    )
}

fn same_as_live(flow: &str, edit: impl FnOnce(&mut domain::shop::Shop)) -> (Stage, Ran) {
    let stage = Stage::new(flow, edit);
    lived(&stage);
    let ran = run(&stage, flow, false, |_| {});
    let mut live: Vec<String> = stage.touches().iter().map(told_live).collect();
    let mut back: Vec<String> = ran.lines.iter().map(told).collect();
    live.sort();
    back.sort();
    assert_eq!(live, back);
    assert!(live.len() > 20, "something happened: {}", live.len());
    (stage, ran)
}

#[test]
fn three_touches_are_the_same_live_and_in_a_backtest() {
    let (_, ran) = same_as_live(preset("recover-three-touch"), |shop| {
        shop.settings.holdout_basis_points = 1_500;
        shop.settings.high_value_from = Some(build::eur(13_000));
    });
    let reasons: Vec<&String> = ran.report.suppressed.keys().collect();
    for wanted in ["holdout", "sold_out"] {
        assert!(reasons.iter().any(|r| *r == wanted), "{wanted} not in {reasons:?}");
    }
    assert!(ran.report.clashes.contains_key("quiet_hours"), "{:?}", ran.report.clashes);
    assert!(ran.report.exits.contains_key("purchase") && ran.report.exits.contains_key("emptied"));
    assert_eq!(ran.report.channels.values().sum::<u64>(), ran.report.sent);
    assert_eq!(ran.report.touches.len(), 10, "the first lines are in the report");
    assert_eq!(ran.report.touches_left_out, ran.lines.len() as u64 - 10);
}

#[test]
fn discounts_are_the_same_live_and_in_a_backtest() {
    let (_, ran) = same_as_live(INCENTIVE, |shop| {
        shop.settings.discount_budget = Some(build::eur(2_000));
        shop.settings.touches_per_week_max = 1;
    });
    assert!(ran.report.discounts > 0, "{:?}", ran.report.templates);
    assert!(ran.report.discounts < ran.report.sent, "the budget held some back: {:?}", ran.report.templates);
    let mails = ran.report.channels.get("email").copied().unwrap_or(0);
    assert_eq!(ran.report.cost_micros.get("EUR").copied(), i64::try_from(mails * 400).ok());
    assert!(ran.report.clashes.contains_key("frequency_cap") || ran.report.suppressed.contains_key("frequency_cap"));
}

#[test]
fn a_period_counts_only_what_happened_in_it_and_knows_what_was_before() {
    let stage = Stage::new(ONE_MAIL, |_| {});
    lived(&stage);
    let whole = run(&stage, ONE_MAIL, false, |_| {});
    let middle = hours(24 * 8);
    let first = run(&stage, ONE_MAIL, false, |plan| plan.to = Some(middle));
    let rest = run(&stage, ONE_MAIL, false, |plan| plan.from = Some(middle));
    let both: Vec<String> = first.lines.iter().chain(&rest.lines).map(told).collect();
    assert_eq!(both, whole.lines.iter().map(told).collect::<Vec<_>>());
    assert!(first.report.sent > 0 && rest.report.sent > 0);
    assert_eq!(first.report.enrollments + rest.report.enrollments, whole.report.enrollments);
    assert!(first.report.events < whole.report.events);
}

#[test]
fn another_version_is_compared_with_the_live_one() {
    let stage = Stage::new(ONE_MAIL, |_| {});
    lived(&stage);
    let live = run(&stage, ONE_MAIL, false, |_| {});
    let later = ONE_MAIL.replace("for: 1h", "for: 3h");
    let new = run(&stage, &later, false, |_| {});
    assert_eq!((live.report.version, new.report.version), (1, 2));
    let same = Difference::of((&live.report, &live.subjects), (&live.report, &live.subjects));
    assert_eq!((same.subjects_changed, same.sent), (0, 0));
    let found = Difference::of((&new.report, &new.subjects), (&live.report, &live.subjects));
    assert!(found.subjects_changed > 0 && found.subjects_changed <= live.subjects.len(), "{found:?}");
    assert_eq!(found.version, 1);
}

#[test]
fn an_unsorted_import_is_lived_through_in_order_of_time() {
    let stage = Stage::new(ONE_MAIL, |_| {});
    let import = |n: i64| {
        let who = format!("i{n}@example.test");
        let cart = CartSnapshot { identities: vec![build::email(&who)], ..stage.cart(&format!("i{n}"), &[0]) };
        let at = hours(24 * 20 - n * 24);
        let told = |id: String, body| Event {
            shop: shop_id(),
            id,
            source: "import".into(),
            occurred_at: at,
            received_at: hours(24 * 30),
            body,
        };
        let record = build::consent(&build::email(&who), ConsentState::Granted, at);
        vec![
            told(format!("consent{n}"), EventBody::ConsentChanged { record }),
            told(format!("cart{n}"), EventBody::CartChanged { cart: Box::new(cart) }),
        ]
    };
    stage.append_all((0..12).flat_map(import).collect());
    let mut given = 0;
    let mut take = |moments: Vec<stream::Moment>| {
        given += moments.len();
        true
    };
    let ended = stream::as_stored(&*stage.db, &shop_id(), None, &mut take).expect("reads");
    assert_eq!(ended, stream::Ended::OutOfOrder, "newest first is noticed");
    let ran = run(&stage, ONE_MAIL, true, |_| {});
    assert_eq!(ran.report.enrollments, 12);
    assert_eq!(ran.report.sent, 12, "{:?}", ran.report.suppressed);
    assert!(ran.lines.is_sorted_by_key(|line| line.at));
}

#[test]
fn a_shop_without_a_past_gives_a_report_of_nothing() {
    let stage = Stage::new(ONE_MAIL, |_| {});
    let plan_to = hours(-24);
    let ran = run(&stage, ONE_MAIL, false, |plan| plan.to = Some(plan_to));
    assert_eq!((ran.report.events, ran.report.sent, ran.report.open), (0, 0, 0));
    assert!(ran.lines.is_empty() && ran.subjects.is_empty());
}
