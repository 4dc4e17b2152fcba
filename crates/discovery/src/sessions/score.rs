//! From a path to the items that come next.
//!
//! With the path's different items from the last one back, p = 0, 1, …, and idf(i) = ln(sessions / sessions with i):
//!
//! - a session is as near as the sum over the items it shares of 0.5^p · idf³, times 1 - 0.6 · its age (as a share of all kept);
//! - each of the k nearest votes, with its nearness · 0.87^p of the last item it shares, for the items around that one:
//!   d clicks after it with d^-0.65, before it with 0.8 · d^-0.65, and for that item itself (a way back) with 3;
//! - the 200 youngest sessions with the current item vote once more for what followed it, with 0.3 / d (rules of succession);
//! - items of the path itself get 0.1 · 0.9^p (shoppers go back);
//! - the sum is multiplied with √idf of the item, so that what everybody looks at does not crowd out what fits.

use super::SessionIndex;

/// Most items of one answer.
pub const PREDICTED_MAX: usize = 1_000;
/// Most items of a path that are looked at.
pub(super) const LAST_ITEMS_MAX: usize = 16;
/// How far around a shared item votes reach.
const REACH: usize = 24;
/// How far after the current item rules of succession reach.
const RULE_REACH: usize = 10;

/// Sessions with the current item that make rules of succession.
const RULE_SESSIONS: usize = 200;

const STEP_BACK: f32 = 0.5;
const AGE: f32 = 0.6;
const SHARED_STEP_BACK: f32 = 0.87;
const DISTANCE_POWER: f32 = 0.65;
const BEFORE: f32 = 0.8;
const WAY_BACK: f32 = 3.0;
const RULE: f32 = 0.3;
const OWN: f32 = 0.1;
const OWN_STEP_BACK: f32 = 0.9;
const IDF_MIN: f32 = 0.1;

/// Marks a free place of the table; never a session's number.
const FREE: u32 = u32::MAX;

/// A session near the path.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Neighbour {
    /// Its number in the index.
    pub session: u32,
    /// Greater is nearer.
    pub similarity: f32,
}

/// An item that may come next.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Predicted {
    /// The item.
    pub item: u32,
    /// Only for comparing items of one answer.
    pub score: f32,
    /// The item of the path that spoke for it most.
    pub because: u32,
}

/// A different item of the path.
#[derive(Clone, Copy, Debug, Default)]
struct Step {
    item: u32,
    weight: f32,
}

#[derive(Clone, Copy, Debug)]
struct Slot {
    session: u32,
    similarity: f32,
}

/// The votes for an item.
#[derive(Clone, Copy, Debug, Default)]
struct Cell {
    sum: f32,
    greatest: f32,
    because: u32,
    /// The last voter: each votes once for an item, from where it stands nearest.
    voter: u32,
}

/// Memory for answers, used again and again. One for each thread; fits every index.
#[derive(Debug, Default)]
pub struct Scratch {
    steps: Vec<Step>,
    table: Vec<Slot>,
    used: Vec<u32>,
    ranked: Vec<u64>,
    near: Vec<Neighbour>,
    votes: Votes,
    predicted: Vec<Predicted>,
    distances: Vec<f32>,
    /// What reading ahead has read; kept so that it is not optimised away.
    warmth: u32,
}

#[derive(Debug, Default)]
struct Votes {
    cells: Vec<Cell>,
    touched: Vec<u32>,
    voter: u32,
}

impl Votes {
    fn reset(&mut self, items: usize) {
        for item in self.touched.drain(..) {
            self.cells[item as usize] = Cell::default();
        }
        if self.cells.len() < items {
            self.cells.resize(items, Cell::default());
        }
        self.voter = 0;
    }

    #[inline]
    fn add(&mut self, item: u32, weight: f32, because: u32) {
        let Some(cell) = self.cells.get_mut(item as usize) else { return };
        if cell.voter == self.voter {
            return;
        }
        if cell.voter == 0 {
            self.touched.push(item);
        }
        cell.voter = self.voter;
        cell.sum += weight;
        if weight > cell.greatest {
            (cell.greatest, cell.because) = (weight, because);
        }
    }
}

impl SessionIndex {
    /// The sessions nearest to a path (oldest item first), nearest first; of equals the younger.
    pub fn neighbours<'s>(&self, path: &[u32], scratch: &'s mut Scratch) -> &'s [Neighbour] {
        self.find_steps(path, scratch);
        self.gather(scratch);
        let Scratch { table, used, ranked, near, .. } = scratch;
        ranked.clear();
        // Positive floats sort like their bits.
        ranked.extend(used.iter().map(|at| {
            let slot = table[*at as usize];
            u64::from((slot.similarity * self.freshness(slot.session)).to_bits()) << 32 | u64::from(slot.session)
        }));
        keep_greatest(ranked, self.settings.neighbours);
        near.clear();
        near.extend(
            ranked
                .iter()
                .map(|packed| Neighbour { session: *packed as u32, similarity: f32::from_bits((packed >> 32) as u32) }),
        );
        near
    }

    /// At most `limit` items that may follow a path (oldest item first), best first, without the current item and what the
    /// filter leaves out.
    pub fn predict<'s>(
        &self,
        path: &[u32],
        limit: usize,
        filter: impl Fn(u32) -> bool,
        scratch: &'s mut Scratch,
    ) -> &'s [Predicted] {
        let current = path.last().copied();
        let limit = limit.min(PREDICTED_MAX);
        self.neighbours(path, scratch);
        self.vote(current, scratch);
        let Scratch { ranked, votes, predicted, .. } = scratch;
        ranked.clear();
        ranked.extend(votes.touched.iter().filter(|item| Some(**item) != current).map(|item| {
            let score = votes.cells[*item as usize].sum * self.idf(*item).sqrt();
            u64::from(score.to_bits()) << 32 | u64::from(!item)
        }));
        predicted.clear();
        let mut left = ranked.as_mut_slice();
        while predicted.len() < limit && !left.is_empty() {
            let (best, rest) = greatest_first(left, 2 * limit);
            let items = best.iter().map(|packed| (!(*packed as u32), f32::from_bits((*packed >> 32) as u32)));
            let fit = items.filter(|(item, _)| filter(*item)).take(limit - predicted.len());
            predicted.extend(fit.map(|(item, score)| {
                let because = votes.cells[item as usize].because;
                Predicted { item, score, because }
            }));
            left = rest;
        }
        predicted
    }

    /// ln(sessions / sessions with the item), never 0.
    #[inline]
    fn idf(&self, item: u32) -> f32 {
        let seen = self.seen.get(item as usize).copied().unwrap_or(0).max(1);
        (self.arena.len() as f32 / seen as f32).ln().max(IDF_MIN)
    }

    /// 1 for the youngest session, less for older ones.
    #[inline]
    fn freshness(&self, session: u32) -> f32 {
        1.0 - AGE * (self.arena.end() - 1 - session) as f32 / self.arena.len() as f32
    }

    fn find_steps(&self, path: &[u32], scratch: &mut Scratch) {
        scratch.steps.clear();
        let mut back = 1.0;
        for item in path.iter().rev().copied() {
            if scratch.steps.len() == self.settings.last_items {
                break;
            }
            if !self.recent(item).is_empty() && scratch.steps.iter().all(|step| step.item != item) {
                scratch.steps.push(Step { item, weight: back * self.idf(item).powi(3) });
                back *= STEP_BACK;
            }
        }
    }

    /// Fills the table with the sessions that share an item with the path, each with its sum.
    fn gather(&self, scratch: &mut Scratch) {
        let Scratch { steps, table, used, .. } = scratch;
        let most: usize = steps.iter().map(|step| self.recent(step.item).len()).sum();
        let size = (2 * most).next_power_of_two().max(64);
        if table.len() < size {
            table.resize(size, Slot { session: FREE, similarity: 0.0 });
        }
        // What the last answer used is freed again; all else is free.
        used.drain(..).for_each(|at| table[at as usize].session = FREE);
        let (mask, shift) = (size - 1, 32 - size.trailing_zeros());
        for step in steps {
            for session in self.recent(step.item).iter().copied() {
                let mut at = (session.wrapping_mul(0x9E37_79B1) >> shift) as usize;
                loop {
                    let slot = &mut table[at];
                    if slot.session == session {
                        slot.similarity += step.weight;
                        break;
                    }
                    if slot.session == FREE {
                        *slot = Slot { session, similarity: step.weight };
                        used.push(at as u32);
                        break;
                    }
                    at = (at + 1) & mask;
                }
            }
        }
    }

    /// Lets the neighbours, the rules of succession and the path itself vote.
    fn vote(&self, current: Option<u32>, scratch: &mut Scratch) {
        let Scratch { steps, near, votes, distances, warmth, .. } = scratch;
        if distances.is_empty() {
            distances.extend((0..=REACH).map(|d| (d.max(1) as f32).powf(-DISTANCE_POWER)));
        }
        votes.reset(self.postings.len());
        *warmth = self.arena.warm(near.iter().map(|neighbour| neighbour.session));
        let mut all = 0.0;
        for neighbour in near.iter() {
            let items = self.arena.get(neighbour.session);
            let shared = steps.iter().enumerate().find_map(|(p, step)| {
                let at = items.iter().rposition(|item| *item == step.item)?;
                Some((p, at))
            });
            let Some((p, at)) = shared else { continue };
            let (weight, because) = (neighbour.similarity * SHARED_STEP_BACK.powi(p as i32), steps[p].item);
            all += weight;
            votes.voter += 1;
            votes.add(because, weight * WAY_BACK, because);
            for (distance, near) in distances.iter().enumerate().skip(1) {
                let (after, before) = (items.get(at + distance), at.checked_sub(distance).map(|at| items[at]));
                if let Some(item) = after {
                    votes.add(*item, weight * near, because);
                }
                if let Some(item) = before {
                    votes.add(item, weight * near * BEFORE, because);
                } else if after.is_none() {
                    break;
                }
            }
        }
        let Some(current) = current else { return };
        let all = if all > 0.0 { all } else { 1.0 };
        self.vote_by_rules(current, all, votes);
        votes.voter += 1;
        let own = std::iter::successors(Some(OWN * all), |weight| Some(weight * OWN_STEP_BACK));
        for (step, weight) in steps.iter().zip(own) {
            votes.add(step.item, weight, step.item);
        }
    }

    /// What followed the current item, in all its recent sessions.
    fn vote_by_rules(&self, current: u32, all: f32, votes: &mut Votes) {
        let recent = self.recent(current);
        let recent = &recent[recent.len().saturating_sub(RULE_SESSIONS)..];
        let fresh: f32 = recent.iter().map(|session| self.freshness(*session)).sum();
        for session in recent {
            let items = self.arena.get(*session);
            let Some(at) = items.iter().position(|item| *item == current) else { continue };
            let weight = RULE * all * self.freshness(*session) / fresh;
            votes.voter += 1;
            let mut distance = 0.0;
            for item in items[at + 1..].iter().take(RULE_REACH) {
                distance = if *item == current { 0.0 } else { distance + 1.0 };
                if distance > 0.0 {
                    votes.add(*item, weight / distance, current);
                }
            }
        }
    }
}

/// Keeps the greatest, greatest first.
fn keep_greatest(packed: &mut Vec<u64>, most: usize) {
    let kept = greatest_first(packed, most).0.len();
    packed.truncate(kept);
}

/// The greatest, greatest first, and the others.
fn greatest_first(packed: &mut [u64], most: usize) -> (&mut [u64], &mut [u64]) {
    let most = most.min(packed.len());
    if most > 0 && most < packed.len() {
        packed.select_nth_unstable_by(most - 1, |a, b| b.cmp(a));
    }
    let (best, rest) = packed.split_at_mut(most);
    best.sort_unstable_by(|a, b| b.cmp(a));
    (best, rest)
}
