//! The last step of ranking, on the best by text: what role the words play in the title, whose product it is, and which
//! category the query belongs to. All of it is learned from the catalogue, nothing from what people clicked.

use std::collections::BTreeMap;

use super::gather::Candidate;
use super::slots::Slot;
use crate::catalogue::Catalogue;
use crate::index::entry::Face;

/// How many of the best by text are looked at closely.
const WINDOW: usize = 64;
/// The thing asked for only describes another thing in this title (`camera` in `camera battery`).
const DESCRIBES: f32 = 0.8;
/// It is only what the thing goes with (`case for iphone`).
const GOES_WITH: f32 = 0.8;
/// Another word of the query is only found there.
const ASIDE: f32 = 0.95;
/// Two words of the query are neighbours in the title.
const NEIGHBOURS: f32 = 1.1;
/// The title says nothing else.
const EXACT: f32 = 1.1;
/// The product is of the maker whose line is asked for (`iphone` is Apple's).
const OWN_LINE: f32 = 1.15;
/// All the best titles are of this category.
const CATEGORY: f32 = 0.15;

/// The words of a slot as the vocabulary numbers them.
struct Wanted {
    words: Vec<u32>,
    owner: Option<u32>,
}

/// How well a title speaks of what is asked for.
struct Role {
    factor: f32,
    /// Every slot is in the title and the thing asked for is what it names.
    names_it: bool,
}

/// Orders candidates, whose scores become final: at least the first `needed` by everything; what is far behind by text is
/// left out.
pub(crate) fn rank(
    catalogue: &Catalogue,
    slots: &[Slot],
    mut candidates: Vec<Candidate>,
    needed: usize,
) -> Vec<Candidate> {
    for candidate in &mut candidates {
        candidate.score *= catalogue.boosts[candidate.entry as usize];
    }
    let window = needed.max(WINDOW);
    if candidates.len() > window {
        candidates.select_nth_unstable_by(window, |a, b| b.score.total_cmp(&a.score).then(a.entry.cmp(&b.entry)));
        candidates.truncate(window);
    }
    let wanted: Vec<Wanted> = slots.iter().map(|slot| wanted(catalogue, slot)).collect();
    let head_last = catalogue.analyzer.head_last();
    let mut votes: BTreeMap<u32, f32> = BTreeMap::new();
    for candidate in &mut candidates {
        let face = &catalogue.faces[candidate.entry as usize];
        let role = role(face, &wanted, head_last);
        candidate.score *= role.factor;
        if let Some(leaf) = face.leaf.filter(|_| role.names_it) {
            *votes.entry(leaf).or_default() += candidate.score;
        }
    }
    let most = votes.values().copied().fold(0.0, f32::max);
    for candidate in candidates.iter_mut().filter(|_| most > 0.0) {
        let leaf = catalogue.faces[candidate.entry as usize].leaf;
        let share = leaf.and_then(|leaf| votes.get(&leaf)).map_or(0.0, |vote| vote / most);
        candidate.score *= 1.0 + CATEGORY * share;
    }
    let key = |candidate: &Candidate| catalogue.entry(candidate.entry).map_or("", |entry| &entry.key);
    candidates.sort_by(|a, b| b.score.total_cmp(&a.score).then_with(|| key(a).cmp(key(b))));
    candidates
}

/// The words that a slot may be written with, as the vocabulary numbers them.
pub(crate) fn words(catalogue: &Catalogue, slot: &Slot) -> Vec<u32> {
    slot.terms().into_iter().filter_map(|term| catalogue.vocabulary.find(term)).collect()
}

fn wanted(catalogue: &Catalogue, slot: &Slot) -> Wanted {
    let words = words(catalogue, slot);
    let owner = words.first().and_then(|word| catalogue.vocabulary.owner(*word));
    Wanted { words, owner }
}

fn role(face: &Face, wanted: &[Wanted], head_last: bool) -> Role {
    let head = if head_last { wanted.len().saturating_sub(1) } else { 0 };
    let (mut factor, mut in_title, mut names_head) = (1.0, 0, false);
    let (mut previous, mut covered) = (0_u64, 0_u64);
    for (nth, slot) in wanted.iter().enumerate() {
        let places = face.places(&slot.words);
        covered |= places;
        in_title += usize::from(places != 0);
        if places != 0 && places & !face.related == 0 {
            factor *= if nth == head { GOES_WITH } else { ASIDE };
        } else if places != 0 && nth == head {
            names_head = places & face.names != 0;
            factor *= if names_head { 1.0 } else { DESCRIBES };
        }
        if (previous << 1) & places != 0 {
            factor *= NEIGHBOURS;
        }
        if slot.owner.is_some() && slot.owner == face.brand {
            factor *= OWN_LINE;
        }
        previous = places;
    }
    if covered != 0 && covered.count_ones() as usize == face.words.len() {
        factor *= EXACT;
    }
    Role { factor, names_it: in_title == wanted.len() && names_head }
}
