//! Plain logistic regression with a ridge penalty, fitted by Newton's steps (iteratively reweighted least squares).
//!
//! Numbers are standardised (a gap is the mean); words become one indicator each, the most frequent one left out.
//! It stands beside the trees as the yardstick that everybody knows.

use super::boost::sigmoid;
use super::frame::{Column, Frame};

/// Most inputs after the words are spread out.
const INPUTS_MAX: usize = 400;
/// Most words of one column.
const WORDS_MAX: usize = 40;
/// Newton's steps; it converges in fewer than ten.
const STEPS_MAX: usize = 25;

/// Columns as standardised inputs; learned from the training rows.
#[derive(Clone, Debug)]
pub struct Inputs {
    columns: Vec<Input>,
}

#[derive(Clone, Debug)]
enum Input {
    Number { name: String, mean: f64, scale: f64 },
    Is { name: String, word: String },
}

/// A fitted line on the scale of log odds.
#[derive(Clone, Debug)]
pub struct Logistic {
    inputs: Inputs,
    /// The constant comes last.
    weights: Vec<f64>,
}

impl Inputs {
    /// Learns means, scales and words.
    #[must_use]
    pub fn fit(frame: &Frame, rows: &[u32]) -> Self {
        let mut columns = Vec::new();
        for name in frame.names() {
            match frame.column(name) {
                Some(Column::Number(values)) => {
                    let kept: Vec<f64> =
                        rows.iter().map(|row| values[*row as usize]).filter(|v| v.is_finite()).collect();
                    let n = kept.len().max(1) as f64;
                    let mean = kept.iter().sum::<f64>() / n;
                    let scale = (kept.iter().map(|v| (v - mean).powi(2)).sum::<f64>() / n).sqrt();
                    if scale > 1e-12 {
                        columns.push(Input::Number { name: name.clone(), mean, scale });
                    }
                }
                Some(Column::Word(values)) => {
                    let mut counts = std::collections::BTreeMap::<&str, usize>::new();
                    for row in rows {
                        *counts.entry(&values[*row as usize]).or_default() += 1;
                    }
                    let mut ranked: Vec<(&str, usize)> = counts.into_iter().collect();
                    ranked.sort_by(|a, b| b.1.cmp(&a.1).then(a.0.cmp(b.0)));
                    let words = ranked.iter().skip(1).take(WORDS_MAX);
                    columns.extend(words.map(|(w, _)| Input::Is { name: name.clone(), word: (*w).to_owned() }));
                }
                None => {}
            }
        }
        columns.truncate(INPUTS_MAX);
        Self { columns }
    }

    fn matrix(&self, frame: &Frame) -> Vec<Vec<f64>> {
        let rows = frame.rows();
        let one = |input: &Input| match input {
            Input::Number { name, mean, scale } => match frame.column(name) {
                Some(Column::Number(values)) => {
                    let unit = |v: &f64| if v.is_finite() { (v - mean) / scale } else { 0.0 };
                    values.iter().map(unit).collect()
                }
                _ => vec![0.0; rows],
            },
            Input::Is { name, word } => match frame.column(name) {
                Some(Column::Word(values)) => values.iter().map(|v| f64::from(u8::from(v == word))).collect(),
                _ => vec![0.0; rows],
            },
        };
        self.columns.iter().map(one).chain([vec![1.0; rows]]).collect()
    }
}

impl Logistic {
    /// Fits `targets` (0 or 1) on the given rows. `ridge` keeps weights finite where the data part cleanly.
    #[must_use]
    pub fn fit(frame: &Frame, targets: &[f64], rows: &[u32], ridge: f64) -> Self {
        let inputs = Inputs::fit(frame, rows);
        let x = inputs.matrix(frame);
        let width = x.len();
        let mut weights = vec![0.0; width];
        for _ in 0..STEPS_MAX {
            let (mut slope, mut curve) = (vec![0.0; width], vec![vec![0.0; width]; width]);
            for row in rows.iter().map(|row| *row as usize) {
                let p = sigmoid((0..width).map(|k| weights[k] * x[k][row]).sum());
                let weight = (p * (1.0 - p)).max(1e-9);
                for j in 0..width {
                    slope[j] += (targets[row] - p) * x[j][row];
                    let scaled = weight * x[j][row];
                    if scaled != 0.0 {
                        for k in 0..=j {
                            curve[j][k] += scaled * x[k][row];
                        }
                    }
                }
            }
            for j in 0..width {
                // The constant is not held back.
                let held = if j + 1 == width { 1e-9 } else { ridge };
                slope[j] -= held * weights[j];
                curve[j][j] += held + 1e-9;
            }
            let step = solve(curve, slope);
            let longest = step.iter().fold(0.0_f64, |longest, s| longest.max(s.abs()));
            let shorten = if longest > 5.0 { 5.0 / longest } else { 1.0 };
            weights.iter_mut().zip(&step).for_each(|(w, s)| *w += s * shorten);
            if longest < 1e-6 {
                break;
            }
        }
        Self { inputs, weights }
    }

    /// Probabilities of all rows of a frame.
    #[must_use]
    pub fn predict(&self, frame: &Frame) -> Vec<f64> {
        let x = self.inputs.matrix(frame);
        let one = |row: usize| sigmoid(self.weights.iter().zip(&x).map(|(w, column)| w * column[row]).sum());
        (0..frame.rows()).map(one).collect()
    }
}

/// Solves a symmetric positive system given by its lower half (Cholesky).
fn solve(mut a: Vec<Vec<f64>>, mut b: Vec<f64>) -> Vec<f64> {
    let n = b.len();
    for j in 0..n {
        for k in 0..j {
            let dot: f64 = (0..k).map(|i| a[j][i] * a[k][i]).sum();
            a[j][k] = (a[j][k] - dot) / a[k][k];
        }
        let dot: f64 = (0..j).map(|i| a[j][i] * a[j][i]).sum();
        a[j][j] = (a[j][j] - dot).max(1e-12).sqrt();
    }
    for j in 0..n {
        let dot: f64 = (0..j).map(|i| a[j][i] * b[i]).sum();
        b[j] = (b[j] - dot) / a[j][j];
    }
    for j in (0..n).rev() {
        let dot: f64 = (j + 1..n).map(|i| a[i][j] * b[i]).sum();
        b[j] = (b[j] - dot) / a[j][j];
    }
    b
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn solves_a_system() {
        let x = solve(vec![vec![4.0, 0.0], vec![2.0, 3.0]], vec![10.0, 8.0]);
        assert!((x[0] - 1.75).abs() < 1e-9 && (x[1] - 1.5).abs() < 1e-9, "{x:?}");
    }

    #[test]
    fn gives_the_shares_of_two_groups() {
        // One indicator and a constant: the fit is the share in each group, exactly.
        let mut frame = Frame::new();
        frame.push("g", Column::Word((0..100).map(|n| if n < 60 { "a" } else { "b" }.to_owned()).collect())).unwrap();
        let target: Vec<f64> = (0..100).map(|n| f64::from(u8::from(!(15..70).contains(&n)))).collect();
        let rows: Vec<u32> = (0..100).collect();
        let told = Logistic::fit(&frame, &target, &rows, 0.0).predict(&frame);
        assert!((told[0] - 0.25).abs() < 1e-6 && (told[99] - 0.75).abs() < 1e-6, "{} {}", told[0], told[99]);
    }

    #[test]
    fn clean_partings_stay_finite() {
        let mut frame = Frame::new();
        frame.push("x", Column::Number((0..100).map(f64::from).collect())).unwrap();
        let target: Vec<f64> = (0..100).map(|n| f64::from(u8::from(n >= 50))).collect();
        let rows: Vec<u32> = (0..100).collect();
        let told = Logistic::fit(&frame, &target, &rows, 1.0).predict(&frame);
        assert!(told.iter().all(|p| p.is_finite()) && told[0] < 0.05 && told[99] > 0.95);
        assert!(Logistic::fit(&Frame::new(), &[], &[], 1.0).predict(&Frame::new()).is_empty());
    }
}
