//! A second opinion for large tasks: one layer of hidden units between features and labels sees combinations that linear
//! scores cannot. It pays only where there are thousands of sentences; below that, [`super::linear`] stands alone.

use super::linear::{Chance, Example, blame, softmax};
use super::space::Vector;

/// Hidden units.
const UNITS: usize = 96;
/// Passes over the examples.
const EPOCHS: usize = 6;
/// First step size of the lower layer; it falls to zero.
const STEP: f32 = 0.2;
/// The step of the upper layer, relative to the lower.
const UPPER: f32 = 0.3;
/// The share of features, and of units, hidden at each visit.
const HIDDEN_FEATURES: f32 = 0.4;
const HIDDEN_UNITS: f32 = 0.3;
const SMOOTHING: f32 = 0.1;
/// An error this small teaches nothing.
const ERROR_MIN: f32 = 1e-5;

/// Features to hidden units to labels.
#[derive(Debug, Clone)]
pub struct Hidden {
    labels: usize,
    lower: Vec<f32>,
    upper: Vec<f32>,
    bias: Vec<f32>,
}

impl Hidden {
    /// Fits the layers to the examples.
    pub fn fit(examples: &[Example], features: usize, labels: usize) -> Self {
        let mut chance = Chance::default();
        let scale = (2.0 / UNITS as f32).sqrt() * 2.0;
        let lower = (0..features * UNITS).map(|_| chance.unit() - 0.5).collect();
        let upper = (0..UNITS * labels).map(|_| (chance.unit() - 0.5) * scale).collect();
        let mut made = Self { labels, lower, upper, bias: vec![0.0; labels] };
        let mut state = State {
            lower: vec![1e-6; features],
            upper: vec![1e-6; UNITS],
            units: [0.0; UNITS],
            pull: [0.0; UNITS],
            error: vec![0.0; labels],
        };
        let mut order: Vec<usize> = (0..examples.len()).collect();
        let mut vector = Vector::new();
        for epoch in 0..EPOCHS {
            chance.shuffle(&mut order);
            let step = STEP * (1.0 - epoch as f32 / EPOCHS as f32);
            for n in &order {
                chance.thin(&examples[*n].vector, HIDDEN_FEATURES, &mut vector);
                made.units_into(&vector, &mut state.units);
                for unit in state.units.iter_mut().filter(|unit| **unit > 0.0) {
                    *unit = if chance.unit() < HIDDEN_UNITS { 0.0 } else { *unit / (1.0 - HIDDEN_UNITS) };
                }
                made.learn(&vector, examples[*n].label, step, &mut state);
            }
        }
        made
    }

    /// One step against the error of one example.
    fn learn(&mut self, vector: &Vector, label: u32, step: f32, state: &mut State) {
        self.scores_into(&state.units, &mut state.error);
        softmax(&mut state.error, 1.0);
        let size = blame(&mut state.error, label, SMOOTHING, 1.0);
        if size < ERROR_MIN {
            return;
        }
        for (n, unit) in state.units.iter().enumerate() {
            state.pull[n] = 0.0;
            if *unit > 0.0 {
                let row = &mut self.upper[n * self.labels..(n + 1) * self.labels];
                state.pull[n] = row.iter().zip(&state.error).map(|(weight, e)| weight * e).sum();
                state.upper[n] += unit * unit * size / self.labels as f32;
                let rate = step * UPPER * unit / state.upper[n].sqrt();
                row.iter_mut().zip(&state.error).for_each(|(weight, e)| *weight -= rate * e);
            }
        }
        self.bias.iter_mut().zip(&state.error).for_each(|(bias, e)| *bias -= 0.02 * step * e);
        let size = state.pull.iter().map(|p| p * p).sum::<f32>() / UNITS as f32;
        for (index, value) in vector {
            let index = *index as usize;
            state.lower[index] += value * value * size;
            let rate = step * value / state.lower[index].sqrt();
            let row = &mut self.lower[index * UNITS..(index + 1) * UNITS];
            row.iter_mut().zip(&state.pull).for_each(|(weight, p)| *weight -= rate * p);
        }
    }

    /// The scores of a vector, one per label.
    pub fn scores(&self, vector: &Vector) -> Vec<f32> {
        let mut units = [0.0; UNITS];
        self.units_into(vector, &mut units);
        let mut scores = vec![0.0; self.labels];
        self.scores_into(&units, &mut scores);
        scores
    }

    fn units_into(&self, vector: &Vector, units: &mut [f32; UNITS]) {
        units.fill(0.0);
        for (index, value) in vector {
            let row = &self.lower[*index as usize * UNITS..(*index as usize + 1) * UNITS];
            units.iter_mut().zip(row).for_each(|(unit, weight)| *unit += value * weight);
        }
        units.iter_mut().for_each(|unit| *unit = unit.max(0.0));
    }

    fn scores_into(&self, units: &[f32; UNITS], scores: &mut [f32]) {
        scores.copy_from_slice(&self.bias);
        for (n, unit) in units.iter().enumerate().filter(|(_, unit)| **unit > 0.0) {
            let row = &self.upper[n * self.labels..(n + 1) * self.labels];
            scores.iter_mut().zip(row).for_each(|(score, weight)| *score += unit * weight);
        }
    }
}

/// What training keeps beside the weights.
struct State {
    lower: Vec<f32>,
    upper: Vec<f32>,
    units: [f32; UNITS],
    pull: [f32; UNITS],
    error: Vec<f32>,
}
