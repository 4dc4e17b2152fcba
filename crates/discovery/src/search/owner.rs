//! What the owner says of products, applied to the hits of a search: before anything is counted, so that totals, facets and
//! pages agree.

use super::gather::Candidate;
use crate::catalogue::Catalogue;

/// A buried hit keeps its order among the buried and stands after all others.
const BURIED: f32 = 1e-6;

/// What the owner says of one product.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Say {
    /// Its score is taken times this.
    pub factor: f32,
    /// It is not shown.
    pub excluded: bool,
    /// It stands after all others.
    pub buried: bool,
    /// Its place, counted from 1, when it is a hit at all.
    pub place: Option<usize>,
}

impl Default for Say {
    fn default() -> Self {
        Self { factor: 1.0, excluded: false, buried: false, place: None }
    }
}

/// Hits in the owner's sense.
pub(super) struct Obeyed {
    pub candidates: Vec<Candidate>,
    pub pins: Pins,
}

/// Hits that have a place of their own.
#[derive(Default)]
pub(super) struct Pins(Vec<(usize, Candidate)>);

impl Pins {
    /// Puts them in their places.
    pub fn put(mut self, mut ranked: Vec<Candidate>) -> Vec<Candidate> {
        self.0.sort_by_key(|(place, _)| *place);
        for (place, candidate) in self.0 {
            ranked.retain(|other| other.entry != candidate.entry);
            ranked.insert((place - 1).min(ranked.len()), candidate);
        }
        ranked
    }
}

impl Catalogue {
    /// Takes out what is excluded, weighs the rest, and sets aside what is pinned and can be bought.
    pub(super) fn obey(&self, mut candidates: Vec<Candidate>, say: Option<&dyn Fn(&str) -> Say>) -> Obeyed {
        let mut pins = Pins::default();
        let Some(say) = say else { return Obeyed { candidates, pins } };
        candidates.retain_mut(|candidate| {
            let Some(entry) = self.entry(candidate.entry) else { return false };
            let said = say(&entry.key);
            candidate.score *= said.factor * if said.buried { BURIED } else { 1.0 };
            let buyable = || entry.skus.iter().any(|sku| sku.price.is_some() && sku.stock.covers(1));
            if let Some(place) = said.place.filter(|place| *place > 0 && !said.excluded && buyable()) {
                pins.0.push((place, *candidate));
            }
            !said.excluded
        });
        Obeyed { candidates, pins }
    }
}
