//! The learner itself: a softmax over linear scores, fitted by AdaGrad in a fixed order. Small enough to train inside a
//! request, exact enough for hundreds of labels; the same sentences always give the same model.

use super::space::Vector;

/// One sentence to learn from.
#[derive(Debug, Clone)]
pub struct Example {
    /// Its vector.
    pub vector: Vector,
    /// The index of its label.
    pub label: u32,
    /// Scores it starts from, one a label: only what these miss is learned. Empty for none.
    pub start: Vec<f32>,
    /// How much it counts beside others, which count one.
    pub weight: f32,
}

impl Example {
    /// A sentence that counts one and starts from nothing.
    pub fn of(vector: Vector, label: u32) -> Self {
        Self { vector, label, start: Vec::new(), weight: 1.0 }
    }
}

/// How to fit.
#[derive(Debug, Clone, Copy)]
pub struct Fit {
    /// Passes over the examples.
    pub epochs: usize,
    /// First step size; it falls to zero.
    pub step: f32,
    /// The share of features that is hidden at each visit, so that no single one is relied on.
    pub hidden: f32,
    /// The share of certainty that is spread over all labels.
    pub smoothing: f32,
}

/// A score per label for every feature.
#[derive(Debug, Clone)]
pub struct Linear {
    labels: usize,
    weights: Vec<f32>,
    bias: Vec<f32>,
}

/// An error this small teaches nothing.
const ERROR_MIN: f32 = 1e-6;
/// How quickly the scores of no feature at all move.
const BIAS_STEP: f32 = 0.02;

impl Linear {
    /// Fits a softmax to the examples.
    pub fn fit(examples: &[Example], features: usize, labels: usize, how: Fit) -> Self {
        let mut made = Self { labels, weights: vec![0.0; features * labels], bias: vec![0.0; labels] };
        let mut squares = vec![1e-6_f32; features];
        let mut chance = Chance::default();
        let mut order: Vec<usize> = (0..examples.len()).collect();
        let (mut error, mut vector) = (vec![0.0; labels], Vector::new());
        for epoch in 0..how.epochs {
            chance.shuffle(&mut order);
            let step = how.step * (1.0 - epoch as f32 / how.epochs as f32);
            for n in &order {
                let example = &examples[*n];
                chance.thin(&example.vector, how.hidden, &mut vector);
                made.scores_into(&vector, &mut error);
                error.iter_mut().zip(&example.start).for_each(|(score, start)| *score += start);
                softmax(&mut error, 1.0);
                let size = blame(&mut error, example.label, how.smoothing, example.weight);
                if size >= ERROR_MIN {
                    made.pull(&vector, &error, size, step, &mut squares);
                }
            }
        }
        made
    }

    /// One step against the error.
    fn pull(&mut self, vector: &Vector, error: &[f32], size: f32, step: f32, squares: &mut [f32]) {
        for (index, value) in vector {
            let index = *index as usize;
            squares[index] += value * value * size;
            let rate = step * value / squares[index].sqrt();
            let row = &mut self.weights[index * self.labels..(index + 1) * self.labels];
            row.iter_mut().zip(error).for_each(|(weight, e)| *weight -= rate * e);
        }
        self.bias.iter_mut().zip(error).for_each(|(bias, e)| *bias -= BIAS_STEP * step * e);
    }

    /// The scores of a vector, one per label.
    pub fn scores(&self, vector: &Vector) -> Vec<f32> {
        let mut scores = vec![0.0; self.labels];
        self.scores_into(vector, &mut scores);
        scores
    }

    fn scores_into(&self, vector: &Vector, scores: &mut [f32]) {
        scores.copy_from_slice(&self.bias);
        for (index, value) in vector {
            let index = *index as usize;
            let row = &self.weights[index * self.labels..(index + 1) * self.labels];
            scores.iter_mut().zip(row).for_each(|(score, weight)| *score += value * weight);
        }
    }
}

/// Shares to errors: how far each is from what it should be, times how much that counts. Returns the sum of their squares.
pub(super) fn blame(shares: &mut [f32], label: u32, smoothing: f32, weight: f32) -> f32 {
    let spread = smoothing / shares.len() as f32;
    shares.iter_mut().for_each(|share| *share -= spread);
    shares[label as usize] -= 1.0 - smoothing;
    shares.iter_mut().for_each(|share| *share *= weight);
    shares.iter().map(|e| e * e).sum()
}

/// Scores to shares that sum to one; `heat` above one flattens.
pub fn softmax(scores: &mut [f32], heat: f32) {
    let top = scores.iter().copied().fold(f32::MIN, f32::max);
    let mut sum = 0.0;
    for score in scores.iter_mut() {
        *score = ((*score - top) / heat).exp();
        sum += *score;
    }
    scores.iter_mut().for_each(|score| *score /= sum);
}

/// A fixed sequence of numbers that look random: training must repeat exactly.
#[derive(Debug)]
pub(super) struct Chance(u64);

impl Default for Chance {
    fn default() -> Self {
        Self(0x9e37_79b9_7f4a_7c15)
    }
}

impl Chance {
    fn next(&mut self) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0
    }

    /// A number from 0 to 1.
    pub(super) fn unit(&mut self) -> f32 {
        (self.next() >> 40) as f32 / 16_777_216.0
    }

    pub(super) fn shuffle(&mut self, order: &mut [usize]) {
        for n in (1..order.len()).rev() {
            let other = usize::try_from(self.next() % (n as u64 + 1)).unwrap_or(n);
            order.swap(n, other);
        }
    }

    /// The vector without a share of its features, the others made up for it.
    pub(super) fn thin(&mut self, from: &Vector, hidden: f32, into: &mut Vector) {
        into.clear();
        if hidden <= 0.0 {
            into.extend_from_slice(from);
            return;
        }
        let more = 1.0 / (1.0 - hidden);
        for (index, value) in from {
            if self.unit() >= hidden {
                into.push((*index, value * more));
            }
        }
    }
}
