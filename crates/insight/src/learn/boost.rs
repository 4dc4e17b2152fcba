//! Gradient boosting of small histogram trees (J. H. Friedman 2001, "Greedy function approximation", Annals of Statistics
//! 29; second-order leaves and the penalty on them as in T. Chen and C. Guestrin 2016, arXiv:1603.02754).
//!
//! Same rows, same seed, same model on every machine. To add a loss: a variant of [`Loss`] with its gradient.

use domain::clock::SeededRng;
use serde::{Deserialize, Serialize};

use super::frame::{BINS_MAX, Binned};

/// What the trees bring down.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Loss {
    /// Squared error; predicts a mean.
    Squared,
    /// Logistic loss of targets in `0..=1`; predicts a probability.
    Logistic,
}

/// How much is learned.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct BoostSettings {
    /// Trees; at most 5,000 are grown.
    pub trees: usize,
    /// Splits from the root to a leaf; at most 8.
    pub depth: usize,
    /// Share of each tree that is taken.
    pub rate: f64,
    /// Fewest rows of a leaf.
    pub leaf_rows_min: usize,
    /// Penalty on the size of a leaf's value, in units of curvature.
    pub penalty: f64,
    /// Share of the rows each tree sees.
    pub row_share: f64,
    /// Where the choice of rows begins.
    pub seed: u64,
}

/// A fitted sum of trees.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Boost {
    loss: Loss,
    base: f64,
    trees: Vec<Tree>,
}

/// Nodes; the first one is the root.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(transparent)]
struct Tree {
    nodes: Vec<Node>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Node {
    Leaf(f64),
    /// Rows whose bin of `column` is in the set `left` go to node `yes`, the others to the one after it.
    Split {
        column: u16,
        left: u64,
        yes: u32,
    },
}

/// Sums over some rows.
#[derive(Clone, Copy, Default)]
struct Sums {
    gradient: f64,
    curvature: f64,
    rows: u32,
}

impl Sums {
    fn add(&mut self, other: Self) {
        self.gradient += other.gradient;
        self.curvature += other.curvature;
        self.rows += other.rows;
    }

    fn minus(self, other: Self) -> Self {
        Self {
            gradient: self.gradient - other.gradient,
            curvature: self.curvature - other.curvature,
            rows: self.rows - other.rows,
        }
    }

    fn gain(self, penalty: f64) -> f64 {
        self.gradient * self.gradient / (self.curvature + penalty).max(1e-9)
    }
}

/// The logistic function.
#[must_use]
pub fn sigmoid(x: f64) -> f64 {
    1.0 / (1.0 + (-x).exp())
}

/// What one round of growing works on.
struct Round<'a> {
    bins: &'a Binned,
    gradient: &'a [f64],
    curvature: &'a [f64],
    settings: &'a BoostSettings,
}

impl Boost {
    /// Fits `targets` on the given `rows` of `bins`. Without rows it predicts zero (or one half, for probabilities).
    #[must_use]
    pub fn fit(bins: &Binned, targets: &[f64], rows: &[u32], loss: Loss, settings: &BoostSettings) -> Self {
        let mean = rows.iter().map(|row| targets[*row as usize]).sum::<f64>() / rows.len().max(1) as f64;
        let base = match loss {
            Loss::Squared => mean,
            Loss::Logistic if rows.is_empty() => 0.0,
            Loss::Logistic => {
                let kept = mean.clamp(1e-6, 1.0 - 1e-6);
                (kept / (1.0 - kept)).ln()
            }
        };
        let mut scores = vec![base; bins.rows()];
        let (mut gradient, mut curvature) = (vec![0.0; bins.rows()], vec![1.0; bins.rows()]);
        let rng = SeededRng::new(settings.seed);
        let mut trees = Vec::new();
        for _ in 0..settings.trees.min(5_000) {
            for row in rows.iter().map(|row| *row as usize) {
                (gradient[row], curvature[row]) = match loss {
                    Loss::Squared => (targets[row] - scores[row], 1.0),
                    Loss::Logistic => {
                        let p = sigmoid(scores[row]);
                        (targets[row] - p, p * (1.0 - p))
                    }
                };
            }
            let mut seen: Vec<u32> = rows.iter().copied().filter(|_| rng.chance(settings.row_share)).collect();
            let round = Round { bins, gradient: &gradient, curvature: &curvature, settings };
            let tree = round.tree(&mut seen);
            for row in rows {
                scores[*row as usize] += tree.predict(bins, *row as usize);
            }
            if tree.nodes.len() > 1 {
                trees.push(tree);
            }
        }
        Self { loss, base, trees }
    }

    /// The prediction for one row: a mean, or a probability.
    #[must_use]
    pub fn predict(&self, bins: &Binned, row: usize) -> f64 {
        let score = self.base + self.trees.iter().map(|tree| tree.predict(bins, row)).sum::<f64>();
        match self.loss {
            Loss::Squared => score,
            Loss::Logistic => sigmoid(score),
        }
    }
}

impl Tree {
    fn predict(&self, bins: &Binned, row: usize) -> f64 {
        let mut at = 0;
        loop {
            match self.nodes.get(at) {
                Some(Node::Split { column, left, yes }) => {
                    let bin = bins.column(usize::from(*column)).get(row).copied().unwrap_or(0);
                    let aside = usize::from(left >> (bin & 63) & 1 == 0);
                    let next = *yes as usize + aside;
                    if next <= at {
                        return 0.0; // Stored nodes point forward; a damaged document must not loop.
                    }
                    at = next;
                }
                Some(Node::Leaf(value)) => return *value,
                None => return 0.0,
            }
        }
    }
}

impl Round<'_> {
    fn tree(&self, rows: &mut [u32]) -> Tree {
        let mut nodes = vec![Node::Leaf(0.0)];
        self.grow(&mut nodes, 0, rows, self.settings.depth.min(8));
        Tree { nodes }
    }

    fn grow(&self, nodes: &mut Vec<Node>, at: usize, rows: &mut [u32], depth: usize) {
        let mut all = Sums::default();
        for row in rows.iter() {
            all.add(self.of(*row));
        }
        let best = if depth == 0 { None } else { self.best(rows, all) };
        let Some((column, left)) = best else {
            let value = all.gradient / (all.curvature + self.settings.penalty).max(1e-9);
            nodes[at] = Node::Leaf(if value.is_finite() { value * self.settings.rate } else { 0.0 });
            return;
        };
        let bins = self.bins.column(column);
        rows.sort_by_key(|row| left >> bins[*row as usize] & 1 == 0);
        let kept = rows.partition_point(|row| left >> bins[*row as usize] & 1 == 1);
        let yes = nodes.len();
        nodes.extend([Node::Leaf(0.0), Node::Leaf(0.0)]);
        // Columns are bounded by the frame and nodes by the depth, far below these types.
        nodes[at] = Node::Split { column: column as u16, left, yes: yes as u32 };
        let (first, second) = rows.split_at_mut(kept);
        self.grow(nodes, yes, first, depth - 1);
        self.grow(nodes, yes + 1, second, depth - 1);
    }

    fn of(&self, row: u32) -> Sums {
        Sums { gradient: self.gradient[row as usize], curvature: self.curvature[row as usize], rows: 1 }
    }

    /// The split that gains most: its column and the bins that go left.
    fn best(&self, rows: &[u32], all: Sums) -> Option<(usize, u64)> {
        let (mut best, mut found) = (all.gain(self.settings.penalty) + 1e-9, None);
        for column in 0..self.bins.width() {
            let bins = self.bins.column(column);
            let mut sums = [Sums::default(); BINS_MAX];
            for row in rows {
                sums[usize::from(bins[*row as usize] & 63)].add(self.of(*row));
            }
            let mut order: Vec<usize> = (0..BINS_MAX).filter(|bin| sums[*bin].rows > 0).collect();
            if !self.bins.is_ordered(column) {
                let slope =
                    |bin: &usize| sums[*bin].gradient / (sums[*bin].curvature + self.settings.penalty).max(1e-9);
                order.sort_by(|a, b| slope(a).total_cmp(&slope(b)));
            }
            let (mut left, mut set) = (Sums::default(), 0_u64);
            for bin in order {
                left.add(sums[bin]);
                set |= 1 << bin;
                let right = all.minus(left);
                if (left.rows.min(right.rows) as usize) < self.settings.leaf_rows_min.max(1) {
                    continue;
                }
                let gain = left.gain(self.settings.penalty) + right.gain(self.settings.penalty);
                if gain > best {
                    (best, found) = (gain, Some((column, set)));
                }
            }
        }
        found
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::learn::frame::{Column, Encoder, Frame};

    const SETTINGS: BoostSettings =
        BoostSettings { trees: 60, depth: 2, rate: 0.3, leaf_rows_min: 5, penalty: 1.0, row_share: 0.8, seed: 7 };

    fn data() -> (Binned, Vec<f64>, Vec<u32>) {
        let mut frame = Frame::new();
        frame.push("x", Column::Number((0..600).map(|n| f64::from(n % 20)).collect())).unwrap();
        let word = |n: usize| ["red", "green", "blue"][n % 3].to_owned();
        frame.push("w", Column::Word((0..600).map(word).collect())).unwrap();
        // Only both together tell: high x and green.
        let target = (0..600).map(|n| f64::from(u8::from(n % 20 >= 10 && n % 3 == 1))).collect();
        (Encoder::fit(&frame).encode(&frame), target, (0..600).collect())
    }

    #[test]
    fn learns_an_interaction_of_a_number_and_a_word() {
        let (bins, target, rows) = data();
        for loss in [Loss::Squared, Loss::Logistic] {
            let model = Boost::fit(&bins, &target, &rows, loss, &SETTINGS);
            for (row, target) in target.iter().enumerate() {
                let told = model.predict(&bins, row);
                assert!((told - target).abs() < 0.1, "{loss:?} {row} {told}");
            }
            assert_eq!(model, Boost::fit(&bins, &target, &rows, loss, &SETTINGS));
            let text = serde_json::to_string(&model).unwrap();
            let back: Boost = serde_json::from_str(&text).unwrap();
            assert!((0..60).all(|row| (back.predict(&bins, row) - model.predict(&bins, row)).abs() < 1e-12));
        }
    }

    #[test]
    fn nothing_to_learn_from_is_no_fault() {
        let (bins, target, _) = data();
        assert!(Boost::fit(&bins, &target, &[], Loss::Squared, &SETTINGS).predict(&bins, 0).abs() < 1e-12);
        assert!((Boost::fit(&bins, &target, &[], Loss::Logistic, &SETTINGS).predict(&bins, 0) - 0.5).abs() < 1e-12);
        let sure = Boost::fit(&bins, &vec![1.0; 600], &[0, 1, 2], Loss::Logistic, &SETTINGS).predict(&bins, 0);
        assert!(sure > 0.99 && sure <= 1.0, "{sure}");
    }

    #[test]
    fn a_damaged_document_does_not_loop() {
        let text = r#"{"loss":"squared","base":1.0,"trees":[[{"split":{"column":0,"left":0,"yes":0}}]]}"#;
        let model: Boost = serde_json::from_str(text).unwrap();
        let (bins, ..) = data();
        assert!((model.predict(&bins, 0) - 1.0).abs() < 1e-12);
    }
}
