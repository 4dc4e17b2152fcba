//! Sets of whole numbers as sorted, disjoint, inclusive intervals: what every condition of a table comes down to.

/// A set of values of one column.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Spans(Vec<(i64, i64)>);

impl Spans {
    /// The values from `from` to `to`, both included; empty when they are the wrong way round.
    #[must_use]
    pub fn between(from: i64, to: i64) -> Self {
        Self(if from <= to { vec![(from, to)] } else { vec![] })
    }

    /// Whether nothing is in it.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The intervals.
    #[must_use]
    pub fn intervals(&self) -> &[(i64, i64)] {
        &self.0
    }

    /// Whether `value` is in it.
    #[must_use]
    pub fn contains(&self, value: i64) -> bool {
        self.0.iter().any(|(from, to)| (*from..=*to).contains(&value))
    }

    /// What is in one or the other.
    #[must_use]
    pub fn union(mut self, other: &Self) -> Self {
        self.0.extend_from_slice(&other.0);
        self.0.sort_unstable();
        let mut merged: Vec<(i64, i64)> = Vec::with_capacity(self.0.len());
        for (from, to) in self.0 {
            match merged.last_mut() {
                Some(last) if from <= last.1.saturating_add(1) => last.1 = last.1.max(to),
                _ => merged.push((from, to)),
            }
        }
        Self(merged)
    }

    /// What is in both.
    #[must_use]
    pub fn intersection(&self, other: &Self) -> Self {
        let mut both = Vec::new();
        for (a, b) in &self.0 {
            for (c, d) in &other.0 {
                if a.max(c) <= b.min(d) {
                    both.push((*a.max(c), *b.min(d)));
                }
            }
        }
        both.sort_unstable();
        Self(both)
    }

    /// What of `from..=to` is not in it.
    #[must_use]
    pub fn complement(&self, from: i64, to: i64) -> Self {
        let mut rest = Vec::new();
        let mut next = from;
        for (start, end) in &self.0 {
            if next < *start {
                rest.push((next, start - 1));
            }
            next = next.max(end.saturating_add(1));
        }
        if next <= to {
            rest.push((next, to));
        }
        Self(rest)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn set(spans: &Spans) -> Vec<i64> {
        (0..=12).filter(|v| spans.contains(*v)).collect()
    }

    proptest! {
        #[test]
        fn agrees_with_sets_of_numbers(parts in prop::collection::vec((0_i64..=12, 0_i64..=12), 0..4), more in prop::collection::vec((0_i64..=12, 0_i64..=12), 0..4)) {
            let build = |list: &[(i64, i64)]| list.iter().fold(Spans::default(), |all, (a, b)| all.union(&Spans::between(*a, *b)));
            let (a, b) = (build(&parts), build(&more));
            let plain = |list: &[(i64, i64)], v: i64| list.iter().any(|(from, to)| (*from..=*to).contains(&v));
            prop_assert_eq!(set(&a.clone().union(&b)), (0..=12).filter(|v| plain(&parts, *v) || plain(&more, *v)).collect::<Vec<_>>());
            prop_assert_eq!(set(&a.intersection(&b)), (0..=12).filter(|v| plain(&parts, *v) && plain(&more, *v)).collect::<Vec<_>>());
            prop_assert_eq!(set(&a.complement(0, 12)), (0..=12).filter(|v| !plain(&parts, *v)).collect::<Vec<_>>());
        }
    }
}
