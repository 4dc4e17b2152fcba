//! Capital from betting against a claim, the engine of all sequences here.
//!
//! A gambler who bets on "the mean is larger" (or smaller) than claimed, at odds that would be fair if the claim were true,
//! will hardly ever own many times the stake while it is true: at most with probability alpha more than 1 / alpha times, at
//! any moment whatever (J. Ville 1939). So a claim may be given up at the first moment at which the capital is that large,
//! and people may look as often as they like. The stake is spread over a fixed ladder of bets (method of mixtures,
//! H. Robbins 1970, Annals of Mathematical Statistics 41), so no bet has to be tuned.

/// Steps of the ladder of bets.
pub(super) const BETS: usize = 12;
/// From the largest bet to the smallest.
const LADDER: f64 = 300.0;

/// Whether the bet is on a larger or a smaller mean than claimed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Side {
    Larger,
    Smaller,
}

impl Side {
    pub(super) const fn sign(self) -> f64 {
        match self {
            Self::Larger => 1.0,
            Self::Smaller => -1.0,
        }
    }
}

/// The ladder below the largest bet.
pub(super) fn ladder(largest: f64) -> [f64; BETS] {
    std::array::from_fn(|step| largest * LADDER.powf(-(step as f64) / (BETS - 1) as f64))
}

/// Logarithm of the mean of the capitals whose logarithms are given.
pub(super) fn log_mean(logs: &[f64]) -> f64 {
    let top = logs.iter().copied().fold(f64::NEG_INFINITY, f64::max);
    if !top.is_finite() {
        return top;
    }
    top + (logs.iter().map(|log| (log - top).exp()).sum::<f64>() / logs.len() as f64).ln()
}

/// The claims in `low..=high` that are still held: ends of the interval in which neither gambler owns more than
/// 2 / alpha. `capital` is the logarithm for a claim; that for larger means falls as the claim rises, the other one rises.
pub(super) fn held(low: f64, high: f64, alpha: f64, capital: impl Fn(f64, Side) -> f64) -> (f64, f64) {
    let limit = (2.0 / alpha).ln();
    let edge = |side: Side, safe: f64, open: f64| {
        let (mut given_up, mut kept) = (open, safe);
        if capital(open, side) < limit {
            return open;
        }
        if capital(safe, side) >= limit {
            return safe;
        }
        for _ in 0..60 {
            let middle = f64::midpoint(given_up, kept);
            if capital(middle, side) < limit { kept = middle } else { given_up = middle }
        }
        given_up
    };
    let (from, to) = (edge(Side::Larger, high, low), edge(Side::Smaller, low, high));
    if from <= to { (from, to) } else { (to, from) }
}
