//! What a ranking of shoppers by uplift, or by chance of purchase, is worth on rows with known arms and outcomes.
//!
//! Definitions as in N. Radcliffe 2007, "Using control groups to target on predicted lift" (Qini), and P. Gutierrez and
//! J.-Y. Gérardy 2017, "Causal inference and uplift modelling: a review of the literature" (area under the uplift curve).

use serde::Serialize;

/// One shopper of a trial with a score.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Scored {
    /// Told uplift.
    pub score: f64,
    /// The arm.
    pub treated: bool,
    /// What came.
    pub outcome: f64,
}

/// Running sums in order of score, at the places where the score changes.
#[derive(Clone, Copy, Debug, Default)]
struct Sums {
    rows: f64,
    treated: f64,
    control: f64,
    treated_outcome: f64,
    control_outcome: f64,
}

impl Sums {
    fn add(&mut self, row: &Scored) {
        self.rows += 1.0;
        if row.treated {
            self.treated += 1.0;
            self.treated_outcome += row.outcome;
        } else {
            self.control += 1.0;
            self.control_outcome += row.outcome;
        }
    }

    /// Outcomes that treating these rows added, in the treated arm's number.
    fn qini(&self) -> f64 {
        self.treated_outcome - self.control_outcome * share(self.treated, self.control)
    }

    /// The same, as if all of them were treated.
    fn gain(&self) -> f64 {
        self.uplift() * self.rows
    }

    fn uplift(&self) -> f64 {
        share(self.treated_outcome, self.treated) - share(self.control_outcome, self.control)
    }
}

fn share(a: f64, b: f64) -> f64 {
    if b == 0.0 { 0.0 } else { a / b }
}

/// How good a ranking is.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct RankScores {
    /// Difference of mean outcomes among the 30 % with the highest scores.
    pub uplift_at_30: f64,
    /// Area between the Qini curve and a random order's, per row squared.
    pub qini: f64,
    /// The same over that of a perfect order (binary outcomes only; zero otherwise).
    pub qini_coefficient: f64,
    /// Area between the uplift curve and a random order's, per row squared.
    pub auuc: f64,
    /// The same over that of a perfect order (binary outcomes only; zero otherwise).
    pub auuc_coefficient: f64,
    /// Difference of mean outcomes among all.
    pub average_effect: f64,
}

/// What a policy "treat these" is worth in the trial.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct PolicyScores {
    /// Incremental response rate: difference of mean outcomes among those it would treat.
    pub irr: f64,
    /// Net incremental revenue among them: value of outcomes less cost in the treated arm, less value in the other.
    pub nir: f64,
    /// Share it would treat.
    pub share_sent: f64,
}

/// Scores a ranking. Rows of one score count as one step, so their order in the file means nothing.
#[must_use]
pub fn rank(rows: &[Scored]) -> RankScores {
    let sorted = by_score(rows);
    let top = (sorted.len() * 3 / 10).max(1).min(sorted.len());
    let mut first = Sums::default();
    sorted[..top].iter().for_each(|row| first.add(row));
    let mut all = Sums::default();
    sorted.iter().for_each(|row| all.add(row));
    let curves = areas(&sorted);
    let yes_or_no = rows.iter().all(|row| row.outcome == 0.0 || row.outcome == 1.0);
    let perfect = |row: &Scored| Scored { score: if row.treated { row.outcome } else { -row.outcome }, ..*row };
    let best = if yes_or_no { areas(&by_score(&rows.iter().map(perfect).collect::<Vec<_>>())) } else { (0.0, 0.0) };
    RankScores {
        uplift_at_30: first.uplift(),
        qini: curves.0,
        qini_coefficient: share(curves.0, best.0),
        auuc: curves.1,
        auuc_coefficient: share(curves.1, best.1),
        average_effect: all.uplift(),
    }
}

fn by_score(rows: &[Scored]) -> Vec<Scored> {
    let mut sorted = rows.to_vec();
    sorted.sort_by(|a, b| b.score.total_cmp(&a.score));
    sorted
}

/// Areas of the Qini and the uplift curve above the straight line, per row squared.
fn areas(sorted: &[Scored]) -> (f64, f64) {
    let (mut at, mut before) = (Sums::default(), Sums::default());
    let (mut qini, mut gain) = (0.0, 0.0);
    for (place, row) in sorted.iter().enumerate() {
        at.add(row);
        let last_of_its_score = sorted.get(place + 1).is_none_or(|next| next.score != row.score);
        if last_of_its_score {
            let step = at.rows - before.rows;
            qini += step * f64::midpoint(at.qini(), before.qini());
            gain += step * f64::midpoint(at.gain(), before.gain());
            before = at;
        }
    }
    let n = at.rows.max(1.0);
    ((qini - n * at.qini() / 2.0) / (n * n), (gain - n * at.gain() / 2.0) / (n * n))
}

/// Scores the policy that treats those whose expected value exceeds the cost.
#[must_use]
pub fn policy(rows: &[Scored], value: f64, cost: f64) -> PolicyScores {
    let mut sent = Sums::default();
    rows.iter().filter(|row| row.score * value > cost).for_each(|row| sent.add(row));
    PolicyScores {
        irr: sent.uplift(),
        nir: value * sent.treated_outcome - cost * sent.treated - value * sent.control_outcome,
        share_sent: share(sent.rows, rows.len() as f64),
    }
}

/// Area under the ROC curve: how often a positive row scores above a negative one, ties counting half. `None` when all rows
/// are of one kind.
#[must_use]
pub fn auc(scores: &[f64], positive: &[bool]) -> Option<f64> {
    let mut rows: Vec<(f64, bool)> = scores.iter().copied().zip(positive.iter().copied()).collect();
    rows.sort_by(|a, b| a.0.total_cmp(&b.0));
    let (mut ranks, mut at) = (0.0, 0);
    while at < rows.len() {
        let end = at + rows[at..].iter().take_while(|row| row.0 == rows[at].0).count().max(1);
        let middle = (at + 1 + end) as f64 / 2.0;
        ranks += middle * rows[at..end].iter().filter(|row| row.1).count() as f64;
        at = end;
    }
    let yes = rows.iter().filter(|row| row.1).count() as f64;
    let no = rows.len() as f64 - yes;
    (yes > 0.0 && no > 0.0).then(|| (ranks - yes * (yes + 1.0) / 2.0) / (yes * no))
}

#[cfg(test)]
mod tests {
    use domain::clock::SeededRng;
    use proptest::prelude::*;

    use super::*;

    fn rows(scores: &[f64], treated: &[u8], outcome: &[u8]) -> Vec<Scored> {
        let one =
            |((score, t), y): ((&f64, &u8), &u8)| Scored { score: *score, treated: *t == 1, outcome: f64::from(*y) };
        scores.iter().zip(treated).zip(outcome).map(one).collect()
    }

    #[test]
    fn curves_by_hand() {
        // Four rows: treated buyer, control without, control buyer, treated without.
        let best = rows(&[4.0, 3.0, 2.0, 1.0], &[1, 0, 0, 1], &[1, 0, 1, 0]);
        let told = rank(&best);
        // Qini at 0..4: 0, 1, 1, 0.5, 0; trapezia 0.5 + 1 + 0.75 + 0.25 = 2.5; straight line 0; / 16.
        assert!((told.qini - 2.5 / 16.0).abs() < 1e-12, "{told:?}");
        // Gain: 0, 1, 2, (1 - 0.5) * 3 = 1.5, 0: 0.5 + 1.5 + 1.75 + 0.75 = 4.5.
        assert!((told.auuc - 4.5 / 16.0).abs() < 1e-12, "{told:?}");
        assert!((told.uplift_at_30 - 1.0).abs() < 1e-12 && told.average_effect.abs() < 1e-12);
        let worst: Vec<Scored> = best.iter().map(|r| Scored { score: -r.score, ..*r }).collect();
        assert!(rank(&worst).qini < 0.0);
        let perfect: Vec<Scored> =
            best.iter().map(|r| Scored { score: if r.treated { r.outcome } else { -r.outcome }, ..*r }).collect();
        assert!((rank(&perfect).qini_coefficient - 1.0).abs() < 1e-12);
    }

    #[test]
    fn one_score_for_all_is_worth_nothing() {
        let rng = SeededRng::new(2);
        let some: Vec<Scored> = (0..500)
            .map(|_| Scored { score: 1.0, treated: rng.chance(0.5), outcome: f64::from(u8::from(rng.chance(0.3))) })
            .collect();
        let told = rank(&some);
        assert!(told.qini.abs() < 1e-12 && told.auuc.abs() < 1e-12);
    }

    #[test]
    fn policies_by_hand() {
        let rows = rows(&[0.02, 0.02, 0.01, 0.03], &[1, 0, 1, 1], &[1, 0, 1, 0]);
        let told = policy(&rows, 10.0, 0.15);
        assert!((told.nir - (10.0 - 0.30)).abs() < 1e-12 && (told.share_sent - 0.75).abs() < 1e-12, "{told:?}");
        assert!((told.irr - 0.5).abs() < 1e-12);
        let none = policy(&rows, 10.0, 100.0);
        assert!(none.nir.abs() < 1e-12 && none.irr.abs() < 1e-12 && none.share_sent.abs() < 1e-12);
    }

    #[test]
    fn auc_of_one_kind_is_unknown() {
        assert_eq!(auc(&[1.0, 2.0], &[true, true]), None);
        assert_eq!(auc(&[], &[]), None);
        assert_eq!(auc(&[1.0, 1.0], &[true, false]), Some(0.5));
    }

    proptest! {
        #[test]
        fn auc_is_the_share_of_pairs(rows in prop::collection::vec((0_u8..6, any::<bool>()), 2..40)) {
            let scores: Vec<f64> = rows.iter().map(|r| f64::from(r.0)).collect();
            let positive: Vec<bool> = rows.iter().map(|r| r.1).collect();
            let (mut won, mut pairs) = (0.0, 0.0);
            for a in rows.iter().filter(|r| r.1) {
                for b in rows.iter().filter(|r| !r.1) {
                    pairs += 1.0;
                    won += if a.0 > b.0 { 1.0 } else if a.0 == b.0 { 0.5 } else { 0.0 };
                }
            }
            match auc(&scores, &positive) {
                None => prop_assert!(pairs == 0.0),
                Some(told) => prop_assert!((told - won / pairs).abs() < 1e-9),
            }
        }
    }
}
