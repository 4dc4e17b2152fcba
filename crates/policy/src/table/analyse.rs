//! What a table leaves open or never uses: gaps, overlaps, shadowed rows, outputs that no input reaches. Exact: every
//! column is a range of whole numbers, and values that no row tells apart are looked at once.
//!
//! The search walks the columns with the set of rows that can still match; two paths with the same set are one. Tables
//! as people write them take some hundreds of steps; beyond [`STEPS_MAX`] the report says that it is not complete.

use std::collections::{BTreeMap, BTreeSet, HashSet};

use serde::Serialize;
use serde_json::{Map, Value};

use super::document::HitPolicy;
use super::spans::Spans;
use super::{ROWS_MAX, Table};

/// Most steps of the search.
pub const STEPS_MAX: usize = 400_000;
/// Most gaps, and most overlaps, that are listed.
pub const TOLD_MAX: usize = 100;

/// What was found.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Analysis {
    /// Inputs that no row matches.
    pub gaps: Vec<Gap>,
    /// Pairs of rows that match the same input; what two rows both take, the upper one decides.
    pub overlaps: Vec<Overlap>,
    /// How many such pairs there are.
    pub overlap_count: usize,
    /// Rows that never decide, because earlier ones take all they could match.
    pub shadowed: Vec<Shadowed>,
    /// Allowed output values that no input leads to.
    pub unreachable: Vec<Unreachable>,
    /// False when the table is too large to be searched whole: then no row is called shadowed.
    pub complete: bool,
}

impl Analysis {
    /// Nothing that must be mended: no gap, no shadowed row, and all of it was searched.
    #[must_use]
    pub fn is_sound(&self) -> bool {
        self.gaps.is_empty() && self.shadowed.is_empty() && self.complete
    }
}

/// A gap, by one input that falls into it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Gap {
    /// The input.
    pub example: Map<String, Value>,
}

/// Two rows that match the same input.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Overlap {
    /// The upper row, counted from 1.
    pub first: usize,
    /// The lower row.
    pub second: usize,
    /// Whether they give different outputs: harmless where the first row is meant to win.
    pub conflicting: bool,
}

/// A row that never decides.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Shadowed {
    /// Counted from 1.
    pub row: usize,
    /// The rows above that take its inputs.
    pub by: Vec<usize>,
}

/// A value that is allowed but never given.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Unreachable {
    /// The output.
    pub field: String,
    /// The value.
    pub value: Value,
}

/// A set of rows.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
struct Rows([u64; ROWS_MAX / 64]);

impl Rows {
    fn all(count: usize) -> Self {
        (0..count).fold(Self::default(), Self::with)
    }

    fn with(mut self, row: usize) -> Self {
        self.0[row / 64] |= 1 << (row % 64);
        self
    }

    fn and(mut self, other: &Self) -> Self {
        self.0.iter_mut().zip(other.0).for_each(|(mine, theirs)| *mine &= theirs);
        self
    }

    fn has(&self, row: usize) -> bool {
        self.0[row / 64] & (1 << (row % 64)) != 0
    }

    fn iter(self) -> impl Iterator<Item = usize> {
        (0..ROWS_MAX).filter(move |row| self.has(*row))
    }

    /// These rows down to `last`.
    fn until(self, last: usize) -> Self {
        self.iter().filter(|row| *row <= last).fold(Self::default(), Self::with)
    }
}

/// Values of one column that all rows treat alike.
struct Class {
    value: i64,
    rows: Rows,
}

struct Search<'t> {
    table: &'t Table,
    classes: Vec<Vec<Class>>,
    /// Rows without a condition from this column on.
    free_from: Vec<Rows>,
    seen: HashSet<(usize, Rows)>,
    path: Vec<i64>,
    gaps: Vec<Gap>,
    deciding: Rows,
    complete: bool,
}

/// Analyses a table.
#[must_use]
pub fn analyse(table: &Table) -> Analysis {
    let spans = spans_by_row(table);
    let classes = (0..table.inputs.len()).map(|column| classes(table, &spans, column)).collect();
    let free_from = (0..=table.inputs.len()).map(|at| free_from(&spans, at)).collect();
    let mut search = Search {
        table,
        classes,
        free_from,
        seen: HashSet::new(),
        path: Vec::new(),
        gaps: Vec::new(),
        deciding: Rows::default(),
        complete: true,
    };
    search.walk(0, Rows::all(table.rows.len()));
    let (mut overlaps, pairs) = overlaps(table, &spans);
    let shadowed = match table.hit_policy {
        HitPolicy::First if search.complete => shadowed(table, search.deciding, &pairs),
        _ => vec![],
    };
    let overlap_count = overlaps.len();
    overlaps.truncate(TOLD_MAX);
    let unreachable = unreachable(table, &shadowed);
    Analysis { gaps: search.gaps, overlaps, overlap_count, shadowed, unreachable, complete: search.complete }
}

type RowSpans = BTreeMap<usize, Spans>;

fn spans_by_row(table: &Table) -> Vec<RowSpans> {
    let of =
        |row: &super::Row| table.conditions[row.conditions.clone()].iter().map(|c| (c.column, c.spans())).collect();
    table.rows.iter().map(of).collect()
}

/// Cuts the column's range where any row's condition begins or ends, and joins what all rows treat alike.
fn classes(table: &Table, spans: &[RowSpans], column: usize) -> Vec<Class> {
    let (min, max) = table.inputs[column].range();
    let mut cuts = BTreeSet::from([min]);
    for (from, to) in spans.iter().filter_map(|row| row.get(&column)).flat_map(|s| s.intervals()) {
        cuts.insert(*from);
        cuts.insert(to.saturating_add(1));
    }
    let mut found: Vec<Class> = Vec::new();
    for value in cuts.into_iter().filter(|value| (min..=max).contains(value)) {
        let open = |row: &RowSpans| row.get(&column).is_none_or(|s| s.contains(value));
        let rows =
            spans.iter().enumerate().filter(|(_, row)| open(row)).fold(Rows::default(), |all, (at, _)| all.with(at));
        if !found.iter().any(|class| class.rows == rows) {
            found.push(Class { value, rows });
        }
    }
    found
}

fn free_from(spans: &[RowSpans], at: usize) -> Rows {
    let free = spans.iter().enumerate().filter(|(_, row)| row.range(at..).next().is_none());
    free.fold(Rows::default(), |all, (row, _)| all.with(row))
}

impl Search<'_> {
    fn walk(&mut self, column: usize, rows: Rows) {
        // A row that asks nothing more decides over all below it.
        let sure = rows.and(&self.free_from[column]).iter().next();
        let rows = match (self.table.hit_policy, sure) {
            (HitPolicy::First, Some(last)) => rows.until(last),
            _ => rows,
        };
        if !self.seen.insert((column, rows)) {
            return;
        }
        if self.seen.len() > STEPS_MAX {
            self.complete = false;
            return;
        }
        let Some(first) = rows.iter().next() else {
            return self.gap();
        };
        if column == self.classes.len() || sure == Some(first) {
            self.deciding = self.deciding.with(first);
            return;
        }
        for at in 0..self.classes[column].len() {
            let class = &self.classes[column][at];
            let (value, left) = (class.value, rows.and(&class.rows));
            self.path.push(value);
            self.walk(column + 1, left);
            self.path.pop();
        }
    }

    fn gap(&mut self) {
        if self.gaps.len() >= TOLD_MAX {
            return;
        }
        let value = |(at, column): (usize, &super::column::Column)| {
            let value = self.path.get(at).copied().unwrap_or(column.range().0);
            (column.field.clone(), column.decode(value))
        };
        let example = self.table.inputs.iter().enumerate().map(value).collect();
        self.gaps.push(Gap { example });
    }
}

fn overlaps(table: &Table, spans: &[RowSpans]) -> (Vec<Overlap>, BTreeSet<(usize, usize)>) {
    let mut found = Vec::new();
    let mut pairs = BTreeSet::new();
    for (first, above) in spans.iter().enumerate() {
        for (second, below) in spans.iter().enumerate().skip(first + 1) {
            let apart = above.iter().any(|(column, s)| below.get(column).is_some_and(|t| s.intersection(t).is_empty()));
            if !apart {
                let conflicting = table.rows[first].values != table.rows[second].values;
                found.push(Overlap { first: first + 1, second: second + 1, conflicting });
                pairs.insert((first, second));
            }
        }
    }
    (found, pairs)
}

fn shadowed(table: &Table, deciding: Rows, pairs: &BTreeSet<(usize, usize)>) -> Vec<Shadowed> {
    let never = (0..table.rows.len()).filter(|row| !deciding.has(*row));
    let by = |row: usize| (0..row).filter(|above| pairs.contains(&(*above, row))).map(|above| above + 1).collect();
    never.map(|row| Shadowed { row: row + 1, by: by(row) }).collect()
}

fn unreachable(table: &Table, shadowed: &[Shadowed]) -> Vec<Unreachable> {
    use super::column::Kind;
    let mut found = Vec::new();
    for (at, column) in table.outputs.iter().enumerate() {
        if !matches!(column.kind(), Kind::Bool | Kind::Text(_)) {
            continue;
        }
        let live = table.rows.iter().enumerate().filter(|(row, _)| !shadowed.iter().any(|s| s.row == row + 1));
        let given: BTreeSet<i64> = live.map(|(_, row)| row.values[at]).collect();
        let (min, max) = column.range();
        for value in (min..=max).filter(|value| !given.contains(value)) {
            found.push(Unreachable { field: column.field.clone(), value: column.decode(value) });
        }
    }
    found
}
