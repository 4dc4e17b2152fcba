//! Who is kept aside: decided by a hash, so that it is the same on every machine, every time, without being stored.

use domain::enrollment::Arm;
use domain::ids::ShopId;
use sha2::{Digest, Sha256};

/// Basis points of everything.
const WHOLE: u64 = 10_000;

/// The arm of one unit (a shopper, or a cart while nobody is known) in one flow, with `basis_points` of all units kept
/// aside. Raising the share moves units from treated to kept aside and none the other way.
#[must_use]
pub fn assign(shop: &ShopId, unit: &str, flow: &str, basis_points: i64) -> Arm {
    let mut hash = Sha256::new();
    for part in ["cartwright/holdout/1", shop.as_str(), flow, unit] {
        hash.update((part.len() as u64).to_be_bytes());
        hash.update(part.as_bytes());
    }
    let mut first = [0_u8; 8];
    first.copy_from_slice(&hash.finalize()[..8]);
    // The remainder's bias is below 10,000 / 2^64.
    let place = u64::from_be_bytes(first) % WHOLE;
    let share = u64::try_from(basis_points.clamp(0, 10_000)).unwrap_or(0);
    if place < share { Arm::Holdout } else { Arm::Treated }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shop(name: &str) -> ShopId {
        ShopId::new(name).unwrap()
    }

    #[test]
    fn the_assignment_never_changes() {
        // Written down once: a change of the hash would move people between the groups of running measurements.
        let arms: String = (0..40)
            .map(|n| match assign(&shop("northpeak"), &format!("shopper:{n}"), "recover-three-touch", 2_500) {
                Arm::Holdout => 'h',
                Arm::Treated => 't',
            })
            .collect();
        assert_eq!(arms, "tttthtthtththtthttttttttttthtttthttttttt");
    }

    #[test]
    fn the_share_is_kept_and_grows_by_adding() {
        let count = |share: i64| {
            let units = (0..20_000).map(|n| assign(&shop("a"), &format!("cart:{n}"), "f", share));
            units.filter(|arm| *arm == Arm::Holdout).count()
        };
        assert_eq!((count(0), count(-5), count(10_000), count(20_000)), (0, 0, 20_000, 20_000));
        // 2,000 expected, standard deviation 42.
        assert!((1_830..2_170).contains(&count(1_000)), "{}", count(1_000));
        for n in 0..2_000 {
            let arm = |share| assign(&shop("a"), &format!("cart:{n}"), "f", share);
            assert!(arm(500) == Arm::Treated || arm(1_000) == Arm::Holdout);
        }
    }

    #[test]
    fn shops_and_flows_are_independent() {
        let differ = |a: (&str, &str), b: (&str, &str)| {
            let arm = |(s, f): (&str, &str), n: usize| assign(&shop(s), &n.to_string(), f, 5_000);
            (0..1_000).filter(|n| arm(a, *n) != arm(b, *n)).count()
        };
        assert!((400..600).contains(&differ(("a", "f"), ("b", "f"))));
        assert!((400..600).contains(&differ(("a", "f"), ("a", "g"))));
    }
}
