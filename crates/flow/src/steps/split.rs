//! `split`: one of several ways by chance, the same one for the same subject however often it is asked, and recorded.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use super::is_slug;
use crate::document::Problem;

/// Most ways.
const WAYS_MAX: usize = 10;

/// Takes one of several ways.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Split {
    /// Name of the record: expressions read it as `split.NAME`.
    pub name: String,
    /// The ways, 2 to 10.
    pub ways: Vec<Way>,
}

/// One way.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Way {
    /// Its name, a slug.
    pub way: String,
    /// Its share, in proportion to the others'.
    pub share: u32,
    /// Its step.
    pub then: String,
}

impl Split {
    /// The way of a subject: the recorded one while it exists, else by a hash of flow, split and subject.
    #[must_use]
    pub fn way(&self, recorded: Option<&str>, flow: &str, subject: &str) -> Option<&Way> {
        if let Some(kept) = self.ways.iter().find(|way| Some(way.way.as_str()) == recorded) {
            return Some(kept);
        }
        let total: u64 = self.ways.iter().map(|way| u64::from(way.share)).sum();
        let hash = Sha256::digest(format!("{flow}\n{}\n{subject}", self.name));
        let number = hash.iter().take(8).fold(0_u64, |sum, byte| (sum << 8) | u64::from(*byte));
        let mut left = number.checked_rem(total)?;
        self.ways.iter().find(|way| {
            let here = left < u64::from(way.share);
            left = left.saturating_sub(u64::from(way.share));
            here
        })
    }

    pub(super) fn check(&self) -> Vec<Problem> {
        let mut problems = Vec::new();
        let name = !self.name.is_empty()
            && self.name.len() <= 40
            && self.name.starts_with(|c: char| c.is_ascii_lowercase())
            && self.name.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'_');
        if !name {
            problems.push(Problem::new("split.name", "must be a name of a-z, 0-9 and '_'"));
        }
        if !(2..=WAYS_MAX).contains(&self.ways.len()) {
            problems.push(Problem::new("split.ways", format!("must be 2 to {WAYS_MAX}")));
        }
        for (at, way) in self.ways.iter().enumerate() {
            if !is_slug(&way.way) || self.ways[..at].iter().any(|earlier| earlier.way == way.way) {
                problems.push(Problem::new("split.ways", "each needs a name of its own: a slug of a-z, 0-9 and '-'"));
            }
            if !(1..=10_000).contains(&way.share) {
                problems.push(Problem::new("split.ways", "a share must be 1 to 10000"));
            }
        }
        problems
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ways_are_taken_by_their_shares_and_stay_as_recorded() {
        let way = |name: &str, share| Way { way: name.into(), share, then: name.into() };
        let mut split = Split { name: "tone".into(), ways: vec![way("a", 1), way("b", 3)] };
        let taken = |split: &Split, n: usize| split.way(None, "f", &format!("cart:{n}")).unwrap().way.clone();
        let b = (0..4_000).filter(|n| taken(&split, *n) == "b").count();
        assert!((2_880..3_120).contains(&b), "{b}");
        assert_eq!(taken(&split, 7), taken(&split, 7));
        assert_eq!(split.way(Some("a"), "f", "cart:1").unwrap().way, "a");
        split.ways.clear();
        assert_eq!(split.way(None, "f", "cart:1"), None);
    }
}
