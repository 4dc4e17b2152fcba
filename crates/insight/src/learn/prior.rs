//! What is assumed of a touch before a shop has data of its own, and how that gives way.
//!
//! Beliefs are normal: a mean and a standard deviation. The holdout's counts turn the shipped belief into the shop's, and the
//! shop's into that of each segment (partial pooling, B. Efron and C. Morris 1975, "Data analysis using Stein's estimator",
//! JASA 70). Nothing is switched over at some date: with every subject the data weigh more.
//!
//! The shipped belief is +0.6 points of purchases, give or take 1.0. It rests on three arms of two public trials of other
//! shops (+0.68, +0.31 and +0.96 points, see docs/measurement.md). No public trial tells segments apart, so all
//! segments begin alike; [`SEGMENT_SD`] says how far they may turn out to differ.

use serde::{Deserialize, Serialize};

use super::uplift::Estimate;
use crate::intervals::rates::Counts;

/// How far segments of one shop differ, as a standard deviation.
pub const SEGMENT_SD: f64 = 0.01;
/// Most segments.
pub const SEGMENTS_MAX: usize = 1_000;

/// The belief every shop begins with.
pub const SHIPPED: Estimate = Estimate { uplift: 0.006, sd: 0.01 };

/// What was seen of one segment.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SegmentCounts {
    /// Its name: `first_time`, `returning`, `high_value`, ….
    pub segment: String,
    /// Treated subjects and those who bought.
    pub treated: Counts,
    /// Subjects kept aside and those who bought.
    pub holdout: Counts,
}

/// What is believed of one segment.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SegmentBelief {
    /// Its name.
    pub segment: String,
    /// Change of the chance to buy.
    pub uplift: Estimate,
    /// Weight of the segment's own data in it, `0..=1`.
    pub own_weight: f64,
}

/// What is believed of a shop.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Beliefs {
    /// Of anybody whose segment is new.
    pub shop: Estimate,
    /// Of each segment.
    pub segments: Vec<SegmentBelief>,
}

impl Beliefs {
    /// What is believed of a segment; of one that is new, what is believed of the shop, with the doubt between segments.
    #[must_use]
    pub fn of(&self, segment: &str) -> Estimate {
        let known = self.segments.iter().find(|belief| belief.segment == segment);
        known.map_or(Estimate { uplift: self.shop.uplift, sd: self.shop.sd.hypot(SEGMENT_SD) }, |belief| belief.uplift)
    }
}

/// Turns the shipped belief into the shop's and its segments'. Segments beyond [`SEGMENTS_MAX`] are left out.
#[must_use]
pub fn believe(begin: Estimate, seen: &[SegmentCounts]) -> Beliefs {
    let seen = &seen[..seen.len().min(SEGMENTS_MAX)];
    // A segment tells of the shop with its own noise and with its distance from the shop.
    let mut shop = begin;
    for segment in seen {
        if let Some((difference, variance)) = difference(segment) {
            shop = update(shop, difference, variance + SEGMENT_SD * SEGMENT_SD).0;
        }
    }
    let belief = |counts: &SegmentCounts| {
        let before = Estimate { uplift: shop.uplift, sd: shop.sd.hypot(SEGMENT_SD) };
        let (uplift, own_weight) = difference(counts).map_or((before, 0.0), |(d, v)| update(before, d, v));
        SegmentBelief { segment: counts.segment.clone(), uplift, own_weight }
    };
    Beliefs { shop, segments: seen.iter().map(belief).collect() }
}

/// Difference of the two rates and its variance, with one success and one failure added to each arm (A. Agresti and
/// B. Caffo 2000), so that no variance is zero. `None` while one arm is empty.
fn difference(counts: &SegmentCounts) -> Option<(f64, f64)> {
    let arm = |c: Counts| {
        let n = c.subjects as f64 + 2.0;
        let p = (c.events.min(c.subjects) as f64 + 1.0) / n;
        (c.rate(), p * (1.0 - p) / n)
    };
    if counts.treated.subjects.min(counts.holdout.subjects) == 0 {
        return None;
    }
    let ((with, with_variance), (without, without_variance)) = (arm(counts.treated), arm(counts.holdout));
    Some((with - without, with_variance + without_variance))
}

/// Normal belief and normal measurement: the new belief and the measurement's weight in it.
fn update(before: Estimate, seen: f64, variance: f64) -> (Estimate, f64) {
    let known = before.sd * before.sd;
    let weight = known / (known + variance).max(1e-300);
    let uplift = before.uplift + weight * (seen - before.uplift);
    (Estimate { uplift, sd: (known * (1.0 - weight)).sqrt() }, weight)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn seen(n: u64, with: f64, without: f64) -> SegmentCounts {
        let counts = |rate: f64| Counts { subjects: n, events: (n as f64 * rate) as u64 };
        SegmentCounts { segment: "returning".to_owned(), treated: counts(with), holdout: counts(without) }
    }

    #[test]
    fn begins_with_the_shipped_belief_and_ends_with_the_data() {
        assert_eq!(believe(SHIPPED, &[]).shop, SHIPPED);
        let empty = believe(SHIPPED, &[seen(0, 0.0, 0.0)]);
        assert_eq!((empty.shop, empty.segments[0].own_weight), (SHIPPED, 0.0));
        let mut last = 0.0;
        for n in [30, 300, 3_000, 30_000, 300_000] {
            let told = believe(SHIPPED, &[seen(n, 0.15, 0.10)]);
            let belief = told.of("returning");
            assert!(belief.uplift > last && belief.uplift < 0.0501, "{n}: {belief:?}");
            assert!(belief.sd < SHIPPED.sd.hypot(SEGMENT_SD));
            last = belief.uplift;
        }
        assert!((last - 0.05).abs() < 0.001, "{last}");
        // Thirty carts a month: four against none bought, and it moves by a little only.
        let lucky = believe(SHIPPED, &[seen(15, 0.3, 0.0)]).of("returning");
        assert!(lucky.uplift < 0.02, "{lucky:?}");
    }

    #[test]
    fn segments_borrow_from_each_other() {
        let big = SegmentCounts { segment: "big".to_owned(), ..seen(100_000, 0.14, 0.10) };
        let small = SegmentCounts { segment: "small".to_owned(), ..seen(40, 0.1, 0.1) };
        let told = believe(SHIPPED, &[big, small]);
        assert!(told.of("big").uplift > 0.037);
        let (small, new) = (told.of("small"), told.of("new"));
        assert!(small.uplift > SHIPPED.uplift && small.sd > told.of("big").sd, "{told:?}");
        assert!((new.uplift - told.shop.uplift).abs() < 1e-12 && new.sd > told.shop.sd);
    }
}
