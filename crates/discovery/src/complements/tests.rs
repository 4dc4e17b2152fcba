use domain::timestamp::Timestamp;
use proptest::prelude::*;

use super::*;

fn day(n: i64) -> Timestamp {
    Timestamp::from_ms(n * DAY_MS)
}

fn told(orders: &[&[u32]]) -> Complements {
    let mut complements = Complements::new(ComplementSettings::default());
    orders.iter().for_each(|order| complements.observe(order, day(0)));
    complements
}

fn items(complements: &Complements, basket: &[u32]) -> Vec<u32> {
    complements.suggest(basket, 10, |_| true, &mut Weighing::default()).iter().map(|s| s.item).collect()
}

#[test]
fn what_is_bought_together_comes_before_what_everybody_buys() {
    // 0 is in every order; 2 goes with 1.
    let complements = told(&[&[0, 1, 2], &[0, 1, 2], &[0, 3], &[0, 4], &[0, 5], &[0, 6, 7], &[0, 1, 2]]);
    assert_eq!(items(&complements, &[1]), [2, 0]);
    assert_eq!(items(&complements, &[1, 2]), [0]);
    assert!(items(&complements, &[99]).is_empty() && items(&complements, &[]).is_empty());
    let mut weighing = Weighing::default();
    let one = complements.suggest(&[3, 1], 1, |item| item != 0, &mut weighing);
    assert_eq!((one.len(), one[0].item, one[0].because), (1, 2, 1));
}

#[test]
fn what_cannot_be_a_pair_is_not_taken_in() {
    let mut complements = told(&[&[], &[1], &[1, 1], &[1, u32::MAX]]);
    assert_eq!(complements.orders(), 0);
    complements.observe(&(0..5_000).collect::<Vec<_>>(), day(0));
    assert_eq!((complements.orders(), items(&complements, &[0]).len()), (1, 10));
}

#[test]
fn newer_orders_weigh_more_and_a_jump_of_the_clock_does_not_wipe_out_the_past() {
    let mut complements = Complements::new(ComplementSettings::default());
    (0..3).for_each(|_| complements.observe(&[1, 2], day(0)));
    (0..3).for_each(|n| complements.observe(&[1, 3], day(200 + n)));
    assert_eq!(items(&complements, &[1]), [3, 2]);
    let mut jumped = told(&[&[1, 2], &[1, 2], &[1, 2]]);
    jumped.observe(&[1, 3], day(1_000_000));
    assert_eq!(items(&jumped, &[1])[0], 2);
    jumped.observe(&[1, 3], day(-1_000_000));
    assert!(jumped.rows.iter().flat_map(|row| &row.partners).all(|(_, pair)| pair.is_finite()));
}

#[test]
fn weights_stay_finite_over_centuries() {
    let mut complements = Complements::new(ComplementSettings::default());
    for n in 0..6_000 {
        complements.observe(&[n % 7, n % 5 + 7], day(i64::from(n) * 20));
    }
    assert_eq!(items(&complements, &[1]).len(), 5);
    assert!(complements.all.is_finite() && complements.rows.iter().all(|row| row.weight.is_finite()));
}

proptest! {
    #[test]
    fn partners_are_bounded_and_the_basket_is_never_suggested(
        orders in prop::collection::vec(prop::collection::vec(0_u32..60, 0..12), 0..80),
        basket in prop::collection::vec(0_u32..70, 0..8),
    ) {
        let settings = ComplementSettings { partners_max: 5, lines_max: 8, ..ComplementSettings::default() };
        let mut complements = Complements::new(settings);
        for (n, order) in (0..).zip(&orders) {
            complements.observe(order, day(n));
        }
        prop_assert!(complements.rows.iter().all(|row| row.partners.len() <= 5));
        let mut weighing = Weighing::default();
        let suggested = complements.suggest(&basket, 10, |item| item % 2 == 0, &mut weighing);
        prop_assert!(suggested.iter().all(|s| s.item % 2 == 0 && !basket.contains(&s.item) && s.score.is_finite()));
        prop_assert!(suggested.windows(2).all(|pair| pair[0].score >= pair[1].score));
    }
}
