//! What goes with what, from orders: takes each order as it comes, bounded, the newer the weightier.
//!
//! An order of n items adds 2^(t / half-life) / (n - 1) to each of its pairs, so that a wholesale order does not drown the small
//! ones (forward decay: Cormode, Shkapenyuk, Srivastava, Xu: "Forward Decay: A Practical Time Decay Model for Streaming Systems",
//! ICDE 2009). A pair counts as (pair / (item + shrinkage))², summed over the basket, and is divided by the candidate's
//! share of all sales to the power 0.6, so that what everybody buys anyway does not go with everything.

#[cfg(test)]
mod tests;

use domain::timestamp::{DAY_MS, Timestamp};

/// Weights above 2^this are brought down again.
const EXPONENT_MAX: f64 = 40.0;
/// One order moves the time on by at most this: a clock that jumps ahead must not devalue all that is known.
const STEP_MS: i64 = 30 * DAY_MS;
/// Orders whose worth counts against a pair.
const SHRINKAGE: f32 = 20.0;
const POPULARITY_POWER: f32 = 0.6;
/// Most items of a basket that are looked at.
const BASKET_MAX: usize = 60;
/// Most items of one answer.
const SUGGESTED_MAX: usize = 1_000;

/// Sizes. One configuration for all shops.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ComplementSettings {
    /// Item numbers from here on are left out.
    pub items_max: u32,
    /// Most partners kept of an item; the weakest makes place.
    pub partners_max: usize,
    /// Items of an order that are looked at.
    pub lines_max: usize,
    /// After so long an order counts half.
    pub half_life_ms: i64,
}

impl Default for ComplementSettings {
    fn default() -> Self {
        Self { items_max: 1_000_000, partners_max: 256, lines_max: 100, half_life_ms: 120 * DAY_MS }
    }
}

/// What was bought with an item.
#[derive(Clone, Debug, Default)]
struct Row {
    weight: f32,
    partners: Vec<(u32, f32)>,
}

/// Pairs of items bought together. See the module.
#[derive(Debug)]
pub struct Complements {
    settings: ComplementSettings,
    rows: Vec<Row>,
    all: f32,
    orders: u64,
    /// Weight 1.
    origin: Option<Timestamp>,
    latest: Timestamp,
}

/// An item that goes with a basket.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Suggested {
    /// The item.
    pub item: u32,
    /// Only for comparing items of one answer.
    pub score: f32,
    /// The item of the basket that spoke for it most.
    pub because: u32,
}

/// Memory for answers, used again and again. One for each thread.
#[derive(Debug, Default)]
pub struct Weighing {
    cells: Vec<(f32, f32, u32)>,
    touched: Vec<u32>,
    suggested: Vec<Suggested>,
}

impl Complements {
    /// Nothing known yet.
    #[must_use]
    pub fn new(settings: ComplementSettings) -> Self {
        let settings = ComplementSettings {
            items_max: settings.items_max.clamp(1, 10_000_000),
            partners_max: settings.partners_max.clamp(1, 10_000),
            lines_max: settings.lines_max.clamp(2, 1_000),
            half_life_ms: settings.half_life_ms.max(1),
        };
        Self { settings, rows: Vec::new(), all: 0.0, orders: 0, origin: None, latest: Timestamp::EPOCH }
    }

    /// Orders with at least two items that were taken in.
    #[must_use]
    pub fn orders(&self) -> u64 {
        self.orders
    }

    /// Bytes reserved, about.
    #[must_use]
    pub fn bytes(&self) -> usize {
        let partners: usize = self.rows.iter().map(|row| 8 * row.partners.capacity() + 16).sum();
        partners + size_of::<Row>() * self.rows.capacity()
    }

    /// Takes an order, in any order of arrival; the same order must not be told twice.
    pub fn observe(&mut self, order: &[u32], at: Timestamp) {
        let mut items = order.to_vec();
        items.retain(|item| *item < self.settings.items_max);
        items.sort_unstable();
        items.dedup();
        spread(&mut items, self.settings.lines_max);
        let Some(greatest) = items.last().copied().filter(|_| items.len() > 1) else { return };
        if greatest as usize >= self.rows.len() {
            self.rows.resize_with(greatest as usize + 1, Row::default);
        }
        let weight = self.weight_at(at);
        let share = weight / (items.len() - 1) as f32;
        for item in &items {
            let row = &mut self.rows[*item as usize];
            row.weight += weight;
            for partner in items.iter().filter(|partner| *partner != item) {
                row.add(*partner, share, self.settings.partners_max);
            }
        }
        self.all += weight * items.len() as f32;
        self.orders += 1;
    }

    /// What goes with a basket, best first, without the basket itself and what the filter leaves out.
    pub fn suggest<'w>(
        &self,
        basket: &[u32],
        limit: usize,
        filter: impl Fn(u32) -> bool,
        weighing: &'w mut Weighing,
    ) -> &'w [Suggested] {
        let basket = &basket[basket.len().saturating_sub(BASKET_MAX)..];
        let Weighing { cells, touched, suggested } = weighing;
        touched.drain(..).for_each(|item| cells[item as usize] = (0.0, 0.0, 0));
        if cells.len() < self.rows.len() {
            cells.resize(self.rows.len(), (0.0, 0.0, 0));
        }
        let shrinkage = SHRINKAGE * self.unit();
        for (place, item) in basket.iter().enumerate() {
            let Some(row) = self.rows.get(*item as usize).filter(|_| !basket[..place].contains(item)) else { continue };
            for (partner, pair) in &row.partners {
                let vote = (pair / (row.weight + shrinkage)).powi(2);
                let cell = &mut cells[*partner as usize];
                if cell.0 == 0.0 {
                    touched.push(*partner);
                }
                cell.0 += vote;
                if vote > cell.1 {
                    (cell.1, cell.2) = (vote, *item);
                }
            }
        }
        suggested.clear();
        suggested.extend(touched.iter().filter(|item| !basket.contains(item) && filter(**item)).map(|item| {
            let (sum, _, because) = cells[*item as usize];
            let sales = (self.rows[*item as usize].weight / self.all).max(1e-9);
            Suggested { item: *item, score: sum / sales.powf(POPULARITY_POWER), because }
        }));
        let order = |a: &Suggested, b: &Suggested| b.score.total_cmp(&a.score).then(a.item.cmp(&b.item));
        let limit = limit.min(SUGGESTED_MAX);
        if limit > 0 && suggested.len() > limit {
            suggested.select_nth_unstable_by(limit - 1, order);
        }
        suggested.truncate(limit);
        suggested.sort_unstable_by(order);
        suggested
    }

    /// The weight of an order of today.
    fn unit(&self) -> f32 {
        self.exponent(self.latest).exp2() as f32
    }

    fn exponent(&self, at: Timestamp) -> f64 {
        let since = self.origin.map_or(0, |origin| at.since_ms(origin));
        (since as f64 / self.settings.half_life_ms as f64).max(-EXPONENT_MAX)
    }

    /// The weight of an order, after all weights were brought down if they have become too great.
    fn weight_at(&mut self, at: Timestamp) -> f32 {
        let origin = *self.origin.get_or_insert(at);
        if self.orders == 0 {
            self.latest = origin;
        }
        let at = if at > self.latest { at.min(self.latest.plus_ms(STEP_MS)) } else { at };
        self.latest = self.latest.max(at);
        if self.exponent(at) > EXPONENT_MAX {
            let down = (-self.exponent(at)).exp2() as f32;
            for row in &mut self.rows {
                row.weight *= down;
                row.partners.iter_mut().for_each(|(_, pair)| *pair *= down);
                row.partners.retain(|(_, pair)| *pair > 1e-9);
            }
            self.all *= down;
            self.origin = Some(at);
        }
        self.exponent(at).exp2() as f32
    }
}

impl Row {
    /// Adds to a partner. A new one takes the place of the weakest and its weight, so that it can grow (Space-Saving:
    /// Metwally, Agrawal, El Abbadi, ICDT 2005).
    fn add(&mut self, partner: u32, share: f32, most: usize) {
        if let Some((_, pair)) = self.partners.iter_mut().find(|(known, _)| *known == partner) {
            *pair += share;
        } else if self.partners.len() < most {
            self.partners.push((partner, share));
        } else if let Some(weakest) = self.partners.iter_mut().min_by(|a, b| a.1.total_cmp(&b.1)) {
            *weakest = (partner, weakest.1 + share);
        }
    }
}

/// Keeps at most `most`, evenly spread, so that no end of the list is preferred.
fn spread(items: &mut Vec<u32>, most: usize) {
    let n = items.len();
    if n > most {
        *items = (0..most).map(|at| items[at * n / most]).collect();
    }
}
