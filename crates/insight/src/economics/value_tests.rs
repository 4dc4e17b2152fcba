//! Cases of the economics of a touch.

use proptest::prelude::*;

use super::*;

fn eur(minor: i64) -> Money {
    Money::new(minor, Currency::from_code("EUR").unwrap())
}

fn situation(price: i64, cost: i64, anyway: f64) -> Situation {
    let stake = Stake {
        price: eur(price),
        cost: Some(eur(cost)),
        return_basis_points: 0,
        return_cost: eur(0),
        assumed_margin_basis_points: 3_000,
    };
    Situation { stake, buys_anyway: anyway, recent_touches: 0 }
}

fn rules() -> Rules {
    Rules { fatigue: eur(1), explore_share: 0.0, explore_deviations: 1.0 }
}

fn candidate(id: &str, uplift: f64, micros: i64) -> Candidate {
    Candidate {
        id: id.to_owned(),
        channel: ChannelKind::Email,
        uplift: Estimate { uplift, sd: 0.01 },
        cost: Ok(Cost { micros, currency: eur(0).currency, basis: "email".to_owned() }),
        discount: None,
        refused: None,
    }
}

#[test]
fn the_value_is_what_the_formula_says() {
    // 100.00 with a cost of 60.00: margin 40.00; 5 % moved: 2.00; less 0.0004 mail and 0.01 patience.
    let parts = value(&situation(10_000, 6_000, 0.2), &candidate("mail", 0.05, 400), &rules()).unwrap();
    assert_eq!((parts.gain, parts.discount, parts.cost, parts.fatigue), (2_000_000, 0, 400, 10_000));
    assert_eq!((parts.value, parts.hoped), (1_989_600, 2_389_600));
    // 10.00 off goes to a quarter of all, though only 5 % are moved: 2.00 - 2.50.
    let off = Candidate { discount: Some(eur(1_000)), ..candidate("off", 0.05, 400) };
    let parts = value(&situation(10_000, 6_000, 0.2), &off, &rules()).unwrap();
    assert_eq!(parts.discount, 2_500_000);
    assert!(parts.value < 0);
}

#[test]
fn returns_and_unknown_costs_lower_the_margin() {
    let mut stake = situation(10_000, 6_000, 0.1).stake;
    (stake.return_basis_points, stake.return_cost) = (2_500, eur(800));
    assert_eq!(stake.margin_micros(), Ok(30_000_000 - 2_000_000));
    let unknown = Stake { cost: None, return_basis_points: 0, ..stake };
    assert_eq!(unknown.margin_micros(), Ok(30_000_000));
    let mixed = Stake { cost: Some(Money::new(1, Currency::from_code("USD").unwrap())), ..stake };
    assert_eq!(mixed.margin_micros(), Err(NoMargin::TwoCurrencies));
}

#[test]
fn takes_the_best_and_says_why_not_the_others() {
    let candidates = [
        candidate("mail", 0.01, 400),
        candidate("whatsapp", 0.04, 113_000),
        candidate("person", 0.06, 4_000_000),
        candidate("annoys", -0.02, 400),
        Candidate { discount: Some(eur(1_000)), ..candidate("coupon", 0.05, 400) },
        Candidate { cost: Err(NoPrice::NotInTable { what: "x".into() }), ..candidate("unknown", 0.5, 0) },
        Candidate { refused: Some(Refusal::Hunter), ..candidate("hunter", 0.5, 0) },
        candidate("broken", f64::NAN, 0),
    ];
    let verdict = choose(&situation(10_000, 6_000, 0.2), &candidates, &rules(), 0.99);
    assert_eq!(verdict.choice, Choice::Take { id: "whatsapp".into() });
    let why: Vec<Option<Against>> = verdict.explained.into_iter().map(|e| e.against).collect();
    let no_price = Against::NoPrice(NoPrice::NotInTable { what: "x".into() });
    assert_eq!(
        why,
        [
            Some(Against::Less),
            None,
            Some(Against::CostsMore),
            Some(Against::NotMoved),
            Some(Against::BuysAnyway),
            Some(no_price),
            Some(Against::Governor(Refusal::Hunter)),
            Some(Against::NotANumber),
        ]
    );
    // The same person pays off where more is at stake.
    let verdict = choose(&situation(100_000, 60_000, 0.2), &candidates, &rules(), 0.99);
    assert_eq!(verdict.choice, Choice::Take { id: "person".into() });
}

#[test]
fn nothing_is_a_choice() {
    let none = choose(&situation(10_000, 6_000, 0.2), &[], &rules(), 0.5);
    assert_eq!(none.choice, Choice::Nothing);
    let dear = choose(&situation(500, 450, 0.2), &[candidate("whatsapp", 0.02, 113_000)], &rules(), 0.5);
    assert_eq!(dear.choice, Choice::Nothing);
    let loss = choose(&situation(500, 900, 0.2), &[candidate("mail", 0.5, 0)], &rules(), 0.5);
    assert_eq!(loss.explained[0].against, Some(Against::NoMarginLeft));
    let mut tired = situation(10_000, 6_000, 0.2);
    tired.recent_touches = 1_000;
    assert_eq!(choose(&tired, &[candidate("mail", 0.05, 400)], &rules(), 0.5).choice, Choice::Nothing);
}

#[test]
fn exploration_is_bounded_and_only_tries_what_may_be_worth_something() {
    let rules = Rules { explore_share: 0.9, ..rules() };
    let candidates = [candidate("mail", 0.05, 400), candidate("doubtful", 0.0, 400), candidate("hopeless", -0.2, 400)];
    let mut seen = std::collections::BTreeMap::<String, u32>::new();
    for n in 0..10_000 {
        let draw = f64::from(n) / 10_000.0;
        if let Choice::Explore { id } = choose(&situation(10_000, 6_000, 0.2), &candidates, &rules, draw).choice {
            *seen.entry(id).or_default() += 1;
        }
    }
    assert_eq!(seen.into_iter().collect::<Vec<_>>(), [("doubtful".to_owned(), 500)], "half of a tenth");
}

proptest! {
    #[test]
    fn nothing_overflows_and_nothing_loses(
        price in any::<i64>(), cost in any::<i64>(), micros in any::<i64>(), discount in any::<i64>(),
        uplift in any::<f64>(), anyway in any::<f64>(), touches in any::<u32>(), draw in any::<f64>(),
    ) {
        let mut situation = situation(price, cost, anyway);
        situation.recent_touches = touches;
        let one = Candidate { discount: Some(eur(discount)), ..candidate("one", uplift, micros) };
        let verdict = choose(&situation, std::slice::from_ref(&one), &rules(), draw);
        if let Choice::Take { .. } = verdict.choice {
            prop_assert!(verdict.explained[0].parts.unwrap().value > 0);
        }
    }

    #[test]
    fn dearer_is_never_better(micros in 0_i64..1_000_000_000, more in 0_i64..1_000_000_000, uplift in -0.5_f64..0.5) {
        let at = |micros| value(&situation(10_000, 6_000, 0.2), &candidate("x", uplift, micros), &rules()).unwrap().value;
        prop_assert!(at(micros + more) <= at(micros));
    }
}
