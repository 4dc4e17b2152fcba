use domain::clock::SeededRng;
use domain::decision::{LabelPayer, OrderChange, Pieces, PostalAddress, RefundTarget};
use domain::ids::{DecisionId, ShopId};
use domain::money::{Currency, Money};
use domain::shop::Settings;
use domain::timestamp::{DAY_MS, Timestamp};
use proptest::prelude::*;
use serde_json::{Value, json};

use super::*;
use crate::families::address::VerifiedBy;
use crate::families::business::{AccountState, BusinessTopic};
use crate::families::cancellation::Progress;
use crate::families::gift_card::{Action, CardState};
use crate::families::refund::{AskedBy, Cause};
use crate::families::returns::{Condition, GoodsKind, ReturnReason};
use crate::families::shipping::{Availability, Method, Zone};
use crate::families::warranty::{Fault, WarrantyClass};
use crate::incentive::IncentiveRequest;
use crate::ruling::Question;
use crate::shipped::{SHIPPED, Shipped, TAU2_RETAIL};
use crate::table::cases::{self, Cases};
use crate::table::replay::{allowed_amount, decide, replay};
use crate::table::{Table, analyse::analyse};

const NOW: Timestamp = Timestamp::from_ms(1_795_213_693_042);

fn eur(minor: i64) -> Money {
    Money::new(minor, Currency::from_code("EUR").unwrap())
}

fn shop() -> ShopId {
    ShopId::new("northpeak").unwrap()
}

fn id() -> DecisionId {
    DecisionId::new(Timestamp::EPOCH, &SeededRng::new(7))
}

fn tables() -> Tables {
    Tables::shipped(eur(0).currency).unwrap()
}

fn pieces(variant: &str) -> Pieces {
    Pieces { variant_key: variant.into(), quantity: 1 }
}

fn days_ago(days: i64) -> Option<Timestamp> {
    Some(NOW.plus_ms(-days * DAY_MS))
}

fn return_request() -> returns::ReturnRequest {
    returns::ReturnRequest {
        shop: shop(),
        effect_key: "northpeak/return:1".into(),
        order_key: "order:53".into(),
        pieces: vec![pieces("50")],
        value: eur(5_990),
        delivered_at: days_ago(5),
        reason: ReturnReason::WrongSize,
        condition: Condition::Unused,
        goods: GoodsKind::Standard,
        final_sale: false,
        photos: 0,
        whole_order: false,
        returns_90_days: 0,
        now: NOW,
    }
}

fn refund_request() -> refund::RefundRequest {
    refund::RefundRequest {
        shop: shop(),
        effect_key: "northpeak/refund:1".into(),
        order_key: "order:53".into(),
        amount: eur(5_990),
        paid: eur(9_990),
        refunded: eur(0),
        to: RefundTarget::Original,
        cause: Cause::ReturnedGoods,
        asked_by: AskedBy::System,
        goods_back: true,
        paid_at: days_ago(12),
        refunds_90_days: 0,
        now: NOW,
    }
}

fn incentive_request() -> IncentiveRequest {
    IncentiveRequest {
        shop: shop(),
        effect_key: "northpeak/cart:t_1/recover@1/incentive".into(),
        email: "anna@example.test".into(),
        cart_total: eur(10_490),
        items_margin: Some((eur(10_000), eur(6_000))),
        kind: domain::decision::DiscountKind::Percent(500),
        settings: Settings { discount_budget: Some(eur(50_000)), ..Settings::default() },
        spent_30_days: eur(10_000),
        orders_before: 0,
        orders_with_our_code: 0,
        incentives_to_shopper_90_days: 0,
        carts_abandoned_90_days: 1,
        shipping_cost: Some(eur(490)),
        now: NOW,
        code: "CW-7K2M9QXWTP".into(),
    }
}

fn address() -> PostalAddress {
    let text = |s: &str| s.to_owned();
    PostalAddress {
        line1: text("Lindenweg 4"),
        line2: text(""),
        city: text("Graz"),
        region: text(""),
        country: text("AT"),
        postal_code: text("8010"),
    }
}

/// Every shipped table is sound, says what its cases say, and has no row that no case leads to.
#[test]
fn shipped_tables_are_sound_and_their_cases_pass() {
    let check = |shipped: &Shipped| {
        let report = cases::check(shipped.document);
        assert!(report.ok(), "{}: {report:?}", shipped.name);
        let table = Table::parse(shipped.document).unwrap();
        assert_eq!(Some(table.name()), shipped.name.rsplit('/').next());
        let unreachable = analyse(&table).unreachable;
        let spare = unreachable.iter().filter(|u| u.field != "verdict").collect::<Vec<_>>();
        assert!(spare.is_empty(), "{}: {spare:?}", shipped.name);
        let run = cases::test(&table, &Cases::parse(shipped.cases).unwrap());
        assert!(run.ok() && run.untested_rows.is_empty(), "{}: {run:?}", shipped.name);
    };
    SHIPPED.iter().chain(TAU2_RETAIL).for_each(check);
}

#[test]
fn a_case_that_is_wrong_is_told() {
    let shipped = &SHIPPED[0];
    let table = Table::parse(shipped.document).unwrap();
    for (change, words) in [
        (json!({ "name": "x", "expect": { "verdict": "refuse" } }), "verdict is"),
        (json!({ "name": "x", "expect": { "verdict": "allow" }, "row": 1 }), "wanted row 1"),
        (json!({ "name": "x", "error": "missing" }), "wanted no verdict"),
        (json!({ "name": "x" }), "needs either"),
        (json!({ "name": "x", "expect": {} }), "expects nothing"),
        (json!({ "name": "x", "input": { "conditions": "unused" }, "expect": { "verdict": "allow" } }), "no field"),
        (json!({ "name": "x", "input": { "condition": null }, "expect": { "verdict": "allow" } }), "no verdict"),
    ] {
        let mut cases = Cases::parse(shipped.cases).unwrap();
        cases.cases = vec![serde_json::from_value(change).unwrap()];
        let report = cases::test(&table, &cases);
        assert!(report.failures[0].what.contains(words), "{words}: {report:?}");
    }
    assert!(Cases::parse("{}").is_err());
    assert!(!cases::check("{}").ok());
}

#[test]
fn a_return_is_authorised_with_its_label() {
    let tables = tables();
    let ruled = returns::decide(id(), &return_request(), tables.get("returns").unwrap());
    assert_eq!((ruled.outcome, ruled.why()), (Outcome::Allow, Some("in_time")));
    let approved = ruled.approved.unwrap();
    assert_eq!(approved.get().label, LabelPayer::Shop);
    assert_eq!(approved.decision(), ruled.decision.id);
    let label = returns::label(&approved).unwrap();
    assert_eq!((label.get().pieces.clone(), label.decision()), (vec![pieces("50")], ruled.decision.id));
    assert_eq!(reevaluate(&ruled.decision, &tables), Ok(Outcome::Allow));
    assert!(ruled.decision.checks.last().unwrap().detail.starts_with("allow (in_time)"));
    assert!(ruled.decision.checks[0].detail.starts_with("does not apply: value is 59.90 EUR"));
}

#[test]
fn what_is_not_known_goes_to_a_person() {
    let tables = tables();
    let table = tables.get("returns").unwrap();
    type Change = fn(&mut returns::ReturnRequest);
    let cases: [(&str, Change); 5] = [
        ("delivered_days is not known", |r| r.delivered_at = None),
        ("delivered_days is -1", |r| r.delivered_at = Some(NOW.plus_ms(1))),
        ("value is", |r| r.value = Money::new(5_990, Currency::from_code("USD").unwrap())),
        ("photos is -1", |r| r.photos = -1),
        ("cannot be carried out", |r| r.pieces.clear()),
    ];
    for (words, change) in cases {
        let mut request = return_request();
        change(&mut request);
        let ruled = returns::decide(id(), &request, table);
        assert!(ruled.approved.is_none() && ruled.outcome == Outcome::Person, "{words}");
        assert_eq!(ruled.decision.verdict, "person");
        assert!(ruled.decision.checks.last().unwrap().detail.contains(words), "{words}: {:?}", ruled.decision.checks);
        assert_eq!(reevaluate(&ruled.decision, &tables), Ok(Outcome::Person));
    }
    let foreign = returns::decide(id(), &return_request(), tables.get("refunds").unwrap());
    assert!(foreign.approved.is_none() && foreign.outcome == Outcome::Person);
}

#[test]
fn a_refund_never_passes_what_was_paid_whatever_the_table_says() {
    let tables = tables();
    let allowed = refund::decide(id(), &refund_request(), tables.get("refunds").unwrap());
    assert_eq!(allowed.approved.unwrap().get().amount, eur(5_990));
    // A careless owner's table that allows everything.
    let document = SHIPPED[1]
        .document
        .replace("\"\\\"refuse\\\"\"", "\"\\\"allow\\\"\"")
        .replace("\"\\\"person\\\"\"", "\"\\\"allow\\\"\"");
    let careless = Table::parse(&document).unwrap();
    type Change = fn(&mut refund::RefundRequest);
    let cases: [Change; 4] = [
        |r| r.refunded = eur(4_001),
        |r| r.amount = eur(0),
        |r| r.paid = eur(5_989),
        |r| r.paid = Money::new(9_990, Currency::from_code("USD").unwrap()),
    ];
    for (at, change) in cases.into_iter().enumerate() {
        let mut request = refund_request();
        change(&mut request);
        assert!(refund::decide(id(), &request, &careless).approved.is_none(), "case {at}");
    }
}

#[test]
fn the_built_in_rules_hold_beneath_the_discount_table() {
    let tables = tables();
    let table = tables.get("discounts").unwrap();
    let allowed = discount::decide(id(), &incentive_request(), table);
    assert_eq!(allowed.approved.as_ref().unwrap().get().cost_max, eur(525));
    assert_eq!(reevaluate(&allowed.decision, &tables), Ok(Outcome::Allow));
    let guessable = IncentiveRequest { code: "SAVE5".into(), ..incentive_request() };
    assert!(discount::decide(id(), &guessable, table).approved.is_none());
    type Change = fn(&mut IncentiveRequest);
    let refused: [(&str, Change); 6] = [
        ("switched_off", |r| r.settings.first_time_discount_basis_points = 0),
        ("not_bound", |r| r.email = "nobody".into()),
        ("budget_spent", |r| r.spent_30_days = eur(49_476)),
        ("margin_floor", |r| r.items_margin = Some((eur(10_000), eur(8_476)))),
        ("given_before", |r| r.incentives_to_shopper_90_days = 1),
        ("abandons_for_coupons", |r| r.carts_abandoned_90_days = 3),
    ];
    for (why, change) in refused {
        let mut request = incentive_request();
        change(&mut request);
        let ruled = discount::decide(id(), &request, table);
        assert_eq!((ruled.outcome, ruled.why()), (Outcome::Refuse, Some(why)));
    }
}

/// Rules on a question of every family, and what it comes to when it is read again.
fn rule_and_again<Q: Question>(question: &Q, tables: &Tables) -> Ruled<Q::Grant> {
    let ruled = ruling::rule(id(), question, tables.get(question.table()).unwrap());
    assert_eq!(reevaluate(&ruled.decision, tables), Ok(ruled.outcome), "{:?}", ruled.decision);
    assert_eq!(ruled.approved.is_some(), ruled.outcome == Outcome::Allow);
    ruled
}

#[test]
fn every_family_decides_stores_and_evaluates_again() {
    let tables = tables();
    let key = || "northpeak/x".to_owned();
    let order = || "order:53".to_owned();
    rule_and_again(&return_request(), &tables).approved.unwrap();
    rule_and_again(&refund_request(), &tables).approved.unwrap();
    let promise = shipping::PromiseRequest {
        shop: shop(),
        effect_key: key(),
        zone: Zone::Near,
        method: Method::Standard,
        availability: Availability::InStock,
        after_cutoff: true,
        oversized: false,
        peak_season: false,
        now: NOW,
    };
    assert_eq!(rule_and_again(&promise, &tables).approved.unwrap().get().transit_max_days, 6);
    let swap = exchange::ExchangeRequest {
        shop: shop(),
        effect_key: key(),
        order_key: order(),
        from: pieces("50"),
        from_product: "5".into(),
        to: pieces("51"),
        to_product: "5".into(),
        paid: eur(5_990),
        price: eur(6_490),
        available: true,
        delivered_at: days_ago(3),
        condition: Condition::Opened,
        goods: GoodsKind::Standard,
        faulty: false,
        final_sale: false,
        exchanges_before: 0,
        now: NOW,
    };
    assert_eq!(rule_and_again(&swap, &tables).approved.unwrap().get().difference, eur(500));
    let other = exchange::ExchangeRequest { to_product: "6".into(), ..swap };
    assert_eq!(rule_and_again(&other, &tables).why(), Some("other_product"));
    let cancel = cancellation::CancellationRequest {
        shop: shop(),
        effect_key: key(),
        order_key: order(),
        progress: Progress::Paid,
        made_to_order: false,
        total: eur(9_990),
        payments: vec![("card".into(), eur(9_990))],
        reason: "no longer needed".into(),
        confirmed: true,
        now: NOW,
    };
    assert!(
        matches!(rule_and_again(&cancel, &tables).approved.unwrap().get(), OrderChange::Cancel { refunds, .. } if refunds.len() == 1)
    );
    let too_much = cancellation::CancellationRequest { payments: vec![("card".into(), eur(9_991))], ..cancel };
    assert_eq!(rule_and_again(&too_much, &tables).outcome, Outcome::Person);
    let moved = address::AddressRequest {
        shop: shop(),
        effect_key: key(),
        order_key: order(),
        progress: Progress::Paid,
        verified_by: VerifiedBy::SignIn,
        address: address(),
        country_now: "AT".into(),
        served: true,
        total: eur(9_990),
        changes_before: 0,
        confirmed: true,
        now: NOW,
    };
    rule_and_again(&moved, &tables).approved.unwrap();
    let abroad = address::AddressRequest { country_now: "DE".into(), ..moved };
    assert_eq!(rule_and_again(&abroad, &tables).why(), Some("other_country"));
    let card = gift_card::GiftCardRequest {
        shop: shop(),
        effect_key: key(),
        card_key: "card:9".into(),
        action: Action::Refund,
        state: CardState::Untouched,
        balance: eur(5_000),
        bought_at: days_ago(3),
        holder_proven: true,
        is_buyer: true,
        now: NOW,
    };
    assert_eq!(rule_and_again(&card, &tables).approved.unwrap().get().action, "refund");
    let faulty = warranty::WarrantyRequest {
        shop: shop(),
        effect_key: key(),
        order_key: order(),
        variant_key: "50".into(),
        value: eur(7_900),
        delivered_at: days_ago(200),
        class: WarrantyClass::Electronics,
        fault: Fault::Material,
        shown: true,
        repairs_before: 0,
        replacement_available: true,
        now: NOW,
    };
    assert_eq!(rule_and_again(&faulty, &tables).approved.unwrap().get().remedy, "repair");
    let calm = escalation::EscalationRequest {
        shop: shop(),
        effect_key: key(),
        order_value: eur(0),
        anger: 0,
        legal_threat: false,
        safety: false,
        vip: false,
        asked_for_person: false,
        failed_turns: 0,
        now: NOW,
    };
    assert_eq!(rule_and_again(&calm, &tables).approved.unwrap().get().queue, "assistant");
    let threat = escalation::EscalationRequest { legal_threat: true, ..calm };
    let ruled = rule_and_again(&threat, &tables);
    assert_eq!((ruled.outcome, escalation::route_of(&ruled.outputs).queue.as_str()), (Outcome::Person, "legal"));
    let business = business::BusinessRequest {
        shop: shop(),
        effect_key: key(),
        account: AccountState::Good,
        has_manager: true,
        topic: BusinessTopic::Quote,
        value: eur(300_000),
        now: NOW,
    };
    assert_eq!(escalation::route_of(&rule_and_again(&business, &tables).outputs).queue, "account_manager");
}

#[test]
fn a_stored_decision_is_evaluated_under_its_own_version() {
    let mut tables = tables();
    let ruled = returns::decide(id(), &return_request(), tables.get("returns").unwrap());
    let document = SHIPPED[0].document.replace("<= 30", "<= 3");
    let stricter = tables.add(Table::parse(&document).unwrap()).unwrap();
    let now = returns::decide(id(), &return_request(), &stricter);
    assert_ne!((now.outcome, &now.decision.rules_version), (ruled.outcome, &ruled.decision.rules_version));
    assert_eq!(reevaluate(&ruled.decision, &tables), Ok(Outcome::Allow));
    for (change, wanted) in [
        (json!({ "rules_version": "returns@0000000000000000" }), "no table of version"),
        (json!({ "kind": "gift" }), "unknown kind"),
        (json!({ "input": { "shop": "northpeak" } }), "unreadable"),
    ] {
        let mut stored = serde_json::to_value(&ruled.decision).unwrap();
        stored.as_object_mut().unwrap().extend(change.as_object().unwrap().clone());
        let error = reevaluate(&serde_json::from_value(stored).unwrap(), &tables).unwrap_err();
        assert!(error.to_string().contains(wanted), "{error}");
    }
}

#[test]
fn a_replay_tells_what_changes_and_what_it_costs() {
    let before = Table::parse(SHIPPED[0].document).unwrap();
    let after =
        Table::parse(&SHIPPED[0].document.replace("\"o4\": \"1500\"", "\"o4\": \"1000\"").replace("<= 45", "<= 40"))
            .unwrap();
    let input = |days: i64, condition: &str| {
        json!({ "delivered_days": days, "reason": "changed_mind", "condition": condition, "goods": "standard", "final_sale": false,
            "photos": 0, "whole_order": false, "value": "100.00 EUR", "returns_in_90_days": 0 })
    };
    let stored = [input(5, "unused"), input(5, "opened"), input(42, "unused"), input(90, "worn"), json!({})];
    let report = replay(&before, &after, stored, allowed_amount("value"));
    assert_eq!((report.inputs, report.changed, report.examples.as_slice()), (5, 2, &[1, 2][..]));
    // 5.00 less is kept back of the opened one, and the late one is no longer paid.
    assert_eq!(report.money, [eur(500 - 10_000)]);
    let pairs: Vec<_> =
        report.pairs.iter().map(|p| (p.from.as_str(), p.to.as_str(), p.count, p.money.clone())).collect();
    assert_eq!(pairs, [("allow", "allow", 1, vec![eur(500)]), ("allow", "refuse", 1, vec![eur(-10_000)])]);
    assert_eq!(replay(&before, &before, [input(5, "opened")], allowed_amount("value")).changed, 0);
    let one = decide(&before, &input(5, "opened"));
    assert_eq!((one.word.as_str(), one.verdict.unwrap().row), ("allow", 18));
    assert_eq!(decide(&before, &Value::Null).word, "undecided");
}

#[test]
fn amounts_follow_the_currency_of_the_shop() {
    for code in ["USD", "JPY", "KWD"] {
        let currency = Currency::from_code(code).unwrap();
        let tables = Tables::shipped(currency).unwrap();
        let request = refund::RefundRequest {
            amount: Money::new(1, currency),
            paid: Money::new(2, currency),
            refunded: Money::zero(currency),
            ..refund_request()
        };
        assert_eq!(refund::decide(id(), &request, tables.get("refunds").unwrap()).outcome, Outcome::Allow, "{code}");
        assert_eq!(tables.iter().count(), SHIPPED.len());
    }
}

/// The examples of the page for owners are what the product reads.
#[test]
fn the_documented_examples_are_read() {
    let page = include_str!("../../../docs/policies.md");
    let examples: Vec<_> = page.split("```json").skip(1).filter_map(|part| part.split("```").next()).collect();
    let [table, example_cases] = examples[..] else { panic!("{} examples", examples.len()) };
    let report = cases::check(table);
    assert!(report.ok(), "{report:?}");
    assert_eq!(Cases::parse(example_cases).unwrap().cases.len(), 2);
}

proptest! {
    /// The shipped discount table never allows what the built-in rules refuse, and agrees with them where both speak.
    #[test]
    fn discounts_by_table_are_discounts_by_rule(
        total in 1_i64..200_000, cost in 0_i64..200_000, spent in 0_i64..60_000, share in -10_i64..2_000, left in 0_i64..5,
        orders in 0_i64..3, coded in 0_i64..3, given in 0_i64..2, costs_known in any::<bool>(),
    ) {
        let mut r = incentive_request();
        r.cart_total = eur(total);
        r.items_margin = costs_known.then_some((eur(total), eur(cost)));
        r.spent_30_days = eur(spent);
        r.kind = domain::decision::DiscountKind::Percent(share);
        r.carts_abandoned_90_days = left;
        (r.orders_before, r.orders_with_our_code, r.incentives_to_shopper_90_days) = (orders, coded, given);
        let by_table = discount::decide(id(), &r, tables().get("discounts").unwrap());
        let by_rule = incentive::decide(id(), &r);
        prop_assert!(by_table.approved.is_none() || by_rule.approved.is_some());
        prop_assert!(by_rule.approved.is_none() || share > 1_500 || by_table.approved.is_some(), "{:?}", by_table.decision);
    }
}
