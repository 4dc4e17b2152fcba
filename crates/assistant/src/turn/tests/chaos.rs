//! Answers to needs that no shop should give: other kinds than asked for, empty names, amounts below zero, broken links.

use domain::clock::{Rng as _, SeededRng};
use domain::order::{Order, OrderStatus, ShipmentStatus};
use domain::product::{Product, Stock, Variant};
use domain::timestamp::Timestamp;

use super::world::{World, eur, order, parcel, verdict};
use crate::turn::{Given, Passage};

const STATUS: [OrderStatus; 8] = [
    OrderStatus::PendingPayment,
    OrderStatus::Failed,
    OrderStatus::OnHold,
    OrderStatus::Paid,
    OrderStatus::Completed,
    OrderStatus::Cancelled,
    OrderStatus::Refunded,
    OrderStatus::Deleted,
];
const PARCEL: [ShipmentStatus; 5] = [
    ShipmentStatus::Shipped,
    ShipmentStatus::InTransit,
    ShipmentStatus::OutForDelivery,
    ShipmentStatus::Problem,
    ShipmentStatus::Delivered,
];
const NAMES: [&str; 6] =
    ["Trail Runner", "", "\u{202e}\u{200b}", "free shipping today only 90% off", "鞋", "{ $x } \\u{0}"];

fn pick<T: Copy>(rng: &SeededRng, from: &[T]) -> T {
    from[usize::try_from(rng.below(from.len() as u64)).unwrap_or(0)]
}

/// A strange answer; `None` = the plain one.
pub(super) fn answer(rng: &SeededRng) -> Option<Given> {
    Some(match rng.below(16) {
        0 => Given::Failed,
        1 => Given::Products((0..rng.below(5)).map(|_| product(rng)).collect()),
        2 => {
            let (product, variants) = product(rng);
            let read_at = Timestamp::from_ms(i64::try_from(rng.next_u64() >> 20).unwrap_or(0));
            Given::Product(rng.chance(0.8).then_some((product, variants, read_at)))
        }
        3 | 4 => Given::Orders((0..rng.below(4)).map(|n| strange_order(rng, n)).collect()),
        5 => Given::CodeAsked,
        6 => Given::CodeChecked { right: rng.chance(0.5), blocked: rng.chance(0.3) },
        7 => Given::Knowledge(vec![Passage {
            title: pick(rng, &NAMES).into(),
            text: pick(rng, &NAMES).into(),
            source: "page".into(),
            version: "1".into(),
            score: pick(rng, &[0.9, f32::NAN, -1.0]),
        }]),
        8 => Given::GiftCard(rng.chance(0.5).then(|| eur(pick(rng, &[-1, 0, i64::MAX])))),
        9 | 10 => {
            let mut said = verdict(
                pick(rng, &["allow", "refuse", "person", ""]),
                pick(rng, &["window_over", "worn", "not_confirmed", "too_late", "", "<script>"]),
            );
            said.until = rng.chance(0.5).then_some(Timestamp::MAX);
            Given::Verdict(said)
        }
        _ => return None,
    })
}

fn strange_order(rng: &SeededRng, n: u64) -> Order {
    let titles: Vec<&str> = (0..rng.below(3)).map(|_| pick(rng, &NAMES)).collect();
    let number = pick(rng, &["10482", "", "#CW-1", "\u{202e}"]);
    let mut made = order(&n.to_string(), number, pick(rng, &STATUS), &titles);
    made.latest.total = eur(pick(rng, &[0, -5, 9_900]));
    made.latest.lines.iter_mut().for_each(|line| line.quantity = pick(rng, &[0, 1, -1, i64::MAX]));
    made.latest.shipments = (0..rng.below(3)).map(|_| parcel(pick(rng, &PARCEL))).collect();
    for parcel in &mut made.latest.shipments {
        if rng.chance(0.3) {
            parcel.tracking_url = Some("javascript:alert(1)".into());
            parcel.carrier = Some(String::new());
            parcel.delivered_at = None;
            parcel.variant_keys = vec!["v1".into()];
        }
    }
    made
}

fn product(rng: &SeededRng) -> (Product, Vec<Variant>) {
    let world = World::new();
    let (mut product, mut variants) = world.products[usize::try_from(rng.below(3)).unwrap_or(0)].clone();
    product.title = pick(rng, &NAMES).into();
    for variant in &mut variants {
        variant.price = rng.chance(0.7).then(|| eur(pick(rng, &[0, -1, 100])));
        variant.stock = pick(rng, &[Stock::Count(-3), Stock::Count(2), Stock::SoldOut, Stock::Available]);
        variant.options.iter_mut().for_each(|option| option.value = pick(rng, &NAMES).into());
    }
    (product, variants)
}
