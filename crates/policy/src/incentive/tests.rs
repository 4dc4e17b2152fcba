use domain::clock::SeededRng;
use domain::money::Currency;
use proptest::prelude::*;

use super::*;

fn eur(minor: i64) -> Money {
    Money::new(minor, Currency::from_code("EUR").unwrap())
}

fn usd(minor: i64) -> Money {
    Money::new(minor, Currency::from_code("USD").unwrap())
}

fn request() -> IncentiveRequest {
    IncentiveRequest {
        shop: ShopId::new("northpeak").unwrap(),
        effect_key: "northpeak/cart:t_1/recover@1/incentive".into(),
        email: "anna@example.test".into(),
        cart_total: eur(10_490),
        items_margin: Some((eur(10_000), eur(6_000))),
        kind: DiscountKind::Percent(500),
        settings: Settings { discount_budget: Some(eur(50_000)), ..Settings::default() },
        spent_30_days: eur(10_000),
        orders_before: 0,
        orders_with_our_code: 0,
        incentives_to_shopper_90_days: 0,
        carts_abandoned_90_days: 1,
        shipping_cost: Some(eur(490)),
        now: Timestamp::from_ms(1_795_213_693_042),
        code: "CW-7K2M9QXWTP".into(),
    }
}

fn id() -> DecisionId {
    DecisionId::new(Timestamp::EPOCH, &SeededRng::new(7))
}

fn refusals(request: &IncentiveRequest) -> Vec<String> {
    let checks = decide(id(), request).decision.checks;
    checks.into_iter().filter(|c| c.outcome == CheckOutcome::Refuse).map(|c| c.rule).collect()
}

#[test]
fn allows_and_mints_with_the_decision() {
    let given = decide(id(), &request());
    assert_eq!(given.decision.verdict, "allow", "{:?}", given.decision.checks);
    let approved = given.approved.expect("allowed");
    assert_eq!(approved.decision(), given.decision.id);
    let discount = approved.get();
    assert_eq!(discount.cost_max, eur(525));
    assert_eq!(discount.maximum, Some(eur(10_490)), "no larger basket, or it would cost more");
    assert_eq!(discount.minimum, Some(eur(8_000)));
    assert_eq!(discount.expires_at, request().now.plus_ms(72 * HOUR_MS));
    assert_eq!(reevaluate(&given.decision.input), Ok(true));
}

#[test]
fn each_rule_refuses_for_its_own_reason() {
    type Change = fn(&mut IncentiveRequest);
    let cases: [(&str, Change); 22] = [
        ("enabled", |r| r.settings.first_time_discount_basis_points = 0),
        ("enabled", |r| r.cart_total = eur(0)),
        ("share_limit", |r| r.kind = DiscountKind::Percent(501)),
        ("share_limit", |r| r.kind = DiscountKind::Percent(0)),
        ("share_limit", |r| r.kind = DiscountKind::Percent(-500)),
        ("share_limit", |r| r.kind = DiscountKind::Fixed(eur(526))),
        ("share_limit", |r| r.kind = DiscountKind::Fixed(usd(100))),
        ("share_limit", |r| r.settings.first_time_discount_basis_points = 10_000),
        ("bound_to_email", |r| r.email = "nobody".into()),
        ("unguessable_code", |r| r.code = "SAVE5".into()),
        ("unguessable_code", |r| r.code = "CW 7K2M9QXWTP<".into()),
        ("validity", |r| r.settings.coupon_valid_hours = 0),
        ("budget", |r| r.settings.discount_budget = None),
        ("budget", |r| r.spent_30_days = eur(49_476)),
        ("budget", |r| r.settings.discount_budget = Some(usd(50_000))),
        ("budget", |r| {
            r.kind = DiscountKind::FreeShipping;
            r.shipping_cost = None;
        }),
        ("margin_floor", |r| r.items_margin = Some((eur(10_000), eur(8_476)))),
        ("margin_floor", |r| r.items_margin = Some((usd(10_000), usd(6_000)))),
        ("second_incentive", |r| r.incentives_to_shopper_90_days = 1),
        ("abandon_for_coupon", |r| r.carts_abandoned_90_days = 3),
        ("abandon_for_coupon", |r| {
            r.orders_before = 2;
            r.orders_with_our_code = 2;
        }),
        ("validity", |r| r.settings.coupon_valid_hours = i64::MAX),
    ];
    for (rule, change) in cases {
        let mut request = request();
        change(&mut request);
        let given = decide(id(), &request);
        assert!(given.approved.is_none() && given.decision.verdict == "refuse", "{rule}");
        assert!(refusals(&request).contains(&rule.to_owned()), "{rule}: {:?}", refusals(&request));
        assert_eq!(reevaluate(&given.decision.input), Ok(false), "{rule}");
    }
}

#[test]
fn the_last_cent_and_the_third_cart_decide() {
    type Change = fn(&mut IncentiveRequest);
    let still_fine: [Change; 6] = [
        |r| r.spent_30_days = eur(49_475),
        |r| r.items_margin = Some((eur(10_000), eur(8_475))),
        |r| r.items_margin = None,
        |r| r.carts_abandoned_90_days = 2,
        |r| {
            r.carts_abandoned_90_days = 9;
            r.orders_before = 2;
            r.orders_with_our_code = 1;
        },
        |r| r.kind = DiscountKind::Fixed(eur(525)),
    ];
    for (at, change) in still_fine.into_iter().enumerate() {
        let mut request = request();
        change(&mut request);
        assert_eq!(refusals(&request), Vec::<String>::new(), "case {at}");
    }
}

#[test]
fn an_amount_must_bear_the_smallest_basket_it_works_for() {
    let mut request = request();
    request.kind = DiscountKind::FreeShipping;
    // 80 % of 100.00 - 84.00 leaves 12.80; minus 4.90 shipping is 7.90, below 10 % of 80.00.
    request.items_margin = Some((eur(10_000), eur(8_400)));
    assert_eq!(refusals(&request), ["margin_floor"]);
    request.items_margin = Some((eur(10_000), eur(8_380)));
    assert_eq!(refusals(&request), Vec::<String>::new());
}

#[test]
fn free_shipping_costs_what_shipping_costs() {
    let mut request = request();
    request.kind = DiscountKind::FreeShipping;
    let discount = decide(id(), &request).approved.expect("allowed");
    assert_eq!(discount.get().cost_max, eur(490));
}

#[test]
fn a_stored_input_that_was_tampered_with_is_refused_or_unreadable() {
    let stored = decide(id(), &request()).decision.input;
    let mut raised = stored.clone();
    raised["kind"] = serde_json::json!({ "type": "percent", "value": 9_000 });
    assert_eq!(reevaluate(&raised), Ok(false));
    for (key, value) in [("extra", serde_json::json!(1)), ("cart_total", serde_json::json!("12 EUR"))] {
        let mut broken = stored.clone();
        broken[key] = value;
        assert!(reevaluate(&broken).is_err(), "{key}");
    }
    assert!(reevaluate(&serde_json::Value::Null).is_err());
}

proptest! {
    #[test]
    fn what_is_allowed_fits_the_budget_and_comes_out_the_same_again(
        total in -100_i64..1_000_000, price in -100_i64..1_000_000, cost in -100_i64..1_000_000, spent in -1_000_i64..60_000,
        share in -10_i64..2_000, limit in -10_i64..20_000, amount in any::<i64>(), pick in 0..3_usize, costs_known in any::<bool>(),
    ) {
        let mut r = request();
        r.cart_total = eur(total);
        r.items_margin = costs_known.then_some((eur(price), eur(cost)));
        r.spent_30_days = eur(spent);
        r.settings.first_time_discount_basis_points = limit;
        r.kind = [DiscountKind::Percent(share), DiscountKind::Fixed(eur(amount)), DiscountKind::FreeShipping][pick].clone();
        let given = decide(id(), &r);
        prop_assert_eq!(reevaluate(&given.decision.input), Ok(given.approved.is_some()));
        if let Some(approved) = given.approved {
            let most = approved.get().cost_max.minor;
            // Whatever the basket grows to afterwards: where the code works, it costs no more.
            if let DiscountKind::Percent(share) = r.kind {
                let largest = approved.get().maximum.expect("a share has a largest basket");
                prop_assert!(largest.basis_points(share).minor <= most);
            }
            prop_assert!(most > 0 && spent + most <= 50_000);
            prop_assert!(!costs_known || price - cost - most > 0);
        }
    }
}
