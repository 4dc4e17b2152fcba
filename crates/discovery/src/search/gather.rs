//! Reads the documents of the slots and scores their texts: BM25F, term at a time.
//!
//! One number per word and document: occurrences in all fields are weighted by field, levelled by the field's length,
//! added up and then saturated. So a word in title and description is not twice the evidence, and the score of a document
//! does not depend on how the catalogue's texts are spread over fields.

use std::collections::{BTreeMap, HashMap};

use tantivy::fieldnorm::FieldNormReader;
use tantivy::postings::Postings as _;
use tantivy::schema::IndexRecordOption;
use tantivy::{DocSet as _, TERMINATED};

use super::slots::{Lexeme, Slot, Way};
use crate::index::{FIELDS, Segment, TextIndex};

/// What an occurrence in each field is worth. A model number counts in the title as well.
const WEIGHTS: [f32; FIELDS.len()] = [2.0, 1.0, 2.0, 0.5, 0.2, 0.6];
/// How much longer fields count less.
const LENGTH: [f32; FIELDS.len()] = [0.6, 0.3, 0.3, 0.0, 0.6, 0.75];
/// How soon more occurrences stop to add.
const SATURATION: f32 = 1.2;

/// A document that matches, with its text score.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Candidate {
    pub entry: u32,
    pub document: u32,
    pub score: f32,
    /// In which fields each slot was found: [`BITS`] bits a slot.
    pub fields: u128,
}

/// One bit a field.
const BITS: usize = 8;
/// Most slots of a search.
pub(crate) const MAX_SLOTS: usize = 128 / BITS;

impl Candidate {
    /// The fields in which a slot was found, one bit each.
    pub const fn fields_of(&self, slot: usize) -> u8 {
        (self.fields >> (slot * BITS)) as u8
    }

    /// How many slots were found.
    fn slots(&self) -> usize {
        (0..MAX_SLOTS).filter(|slot| self.fields_of(*slot) != 0).count()
    }
}

/// What one slot adds to a document.
#[derive(Clone, Copy, Default)]
struct Found {
    worth: f32,
    fields: u8,
}

/// Memory of one search, kept for the next.
#[derive(Default)]
pub(crate) struct Scratch {
    found: Vec<Found>,
    touched: Vec<u32>,
}

impl Scratch {
    fn fit(&mut self, documents: usize) {
        if self.found.len() < documents {
            self.found.resize(documents, Found::default());
        }
    }

    fn add(&mut self, document: u32, found: Found) {
        let held = &mut self.found[document as usize];
        if held.fields == 0 {
            self.touched.push(document);
        }
        held.worth += found.worth;
        held.fields |= found.fields;
    }

    fn clear(&mut self) {
        for document in self.touched.drain(..) {
            self.found[document as usize] = Found::default();
        }
    }
}

/// Weight over length, for each of the 256 lengths that the index tells apart.
pub(crate) type Levels = [[f32; 256]; FIELDS.len()];

/// Reads documents.
pub(crate) struct Gather<'a> {
    index: &'a TextIndex,
    levels: &'a Levels,
}

/// The levels for an index as it is now.
pub(crate) fn levels(index: &TextIndex) -> Box<Levels> {
    let mut levels = Box::new([[0.0; 256]; FIELDS.len()]);
    for (field, table) in levels.iter_mut().enumerate() {
        for (id, level) in (0..=u8::MAX).zip(table.iter_mut()) {
            let relative = FieldNormReader::id_to_fieldnorm(id) as f32 / index.mean_tokens[field];
            *level = WEIGHTS[field] / (1.0 - LENGTH[field] + LENGTH[field] * relative);
        }
    }
    levels
}

fn saturate(worth: f32, idf: f32) -> f32 {
    idf * worth * (SATURATION + 1.0) / (worth + SATURATION)
}

impl<'a> Gather<'a> {
    /// A reader of `index` with its [`levels`].
    pub const fn new(index: &'a TextIndex, levels: &'a Levels) -> Self {
        Self { index, levels }
    }

    /// Documents that match every slot.
    pub fn all(&self, slots: &[Slot], scratch: &mut Scratch) -> Vec<Candidate> {
        let mut order: Vec<usize> = (0..slots.len()).collect();
        // The rarest first: the others need only be looked up in its documents.
        order.sort_by(|a, b| slots[*b].idf.total_cmp(&slots[*a].idf));
        let Some((rarest, others)) = order.split_first() else { return Vec::new() };
        let mut out = Vec::new();
        for number in 0..self.index.segments.len() {
            let mut found = self.documents(number, &slots[*rarest], *rarest, scratch);
            for other in others {
                self.narrow(number, &slots[*other], *other, &mut found, scratch);
            }
            out.append(&mut found);
        }
        out
    }

    /// Documents that match as many slots as any does.
    pub fn most(&self, slots: &[Slot], scratch: &mut Scratch) -> Vec<Candidate> {
        let mut by_entry: HashMap<u32, Candidate> = HashMap::new();
        for number in 0..self.index.segments.len() {
            for (at, slot) in slots.iter().enumerate() {
                for found in self.documents(number, slot, at, scratch) {
                    let held = by_entry.entry(found.entry).or_insert(Candidate { score: 0.0, fields: 0, ..found });
                    held.score += found.score;
                    held.fields |= found.fields;
                }
            }
        }
        let most = by_entry.values().map(Candidate::slots).max().unwrap_or_default();
        let mut out: Vec<_> = by_entry.into_values().filter(|c| c.slots() == most).collect();
        out.sort_unstable_by_key(|candidate| candidate.entry);
        out
    }

    /// Documents of one slot in one segment, by number.
    fn documents(&self, number: usize, slot: &Slot, at: usize, scratch: &mut Scratch) -> Vec<Candidate> {
        let segment = &self.index.segments[number];
        scratch.fit(segment.entries.len());
        for way in &slot.ways {
            self.way(number, segment, way, scratch);
        }
        // One ascending run a field: a merge sort makes little work of it.
        scratch.touched.sort();
        let candidate = |document: &u32| {
            let found = scratch.found[*document as usize];
            Candidate {
                entry: segment.entries[*document as usize],
                document: *document,
                score: saturate(found.worth, slot.idf),
                fields: u128::from(found.fields) << (at * BITS),
            }
        };
        let found = scratch.touched.iter().map(candidate).collect();
        scratch.clear();
        found
    }

    /// Keeps those of the documents already found that match one more slot.
    fn narrow(&self, number: usize, slot: &Slot, at: usize, found: &mut Vec<Candidate>, scratch: &mut Scratch) {
        let segment = &self.index.segments[number];
        let lexemes = slot.ways.iter().flat_map(|way| &way.lexemes);
        let documents: u32 = lexemes.map(|lexeme| lexeme.postings.documents.iter().sum::<u32>()).sum();
        // Looking a document up costs about as much as reading eight in a row.
        let look_up = slot.ways.iter().all(|way| way.lexemes.len() == 1) && found.len() * 8 < documents as usize;
        for way in &slot.ways {
            if look_up {
                self.look_up(number, segment, way, found, scratch);
            } else {
                self.way(number, segment, way, scratch);
            }
        }
        found.retain_mut(|candidate| {
            let found = scratch.found[candidate.document as usize];
            candidate.score += saturate(found.worth, slot.idf);
            candidate.fields |= u128::from(found.fields) << (at * BITS);
            found.fields != 0
        });
        scratch.clear();
    }

    /// Adds the worth of every document of a way.
    fn way(&self, number: usize, segment: &Segment, way: &Way, scratch: &mut Scratch) {
        let weigh = |found: Found| Found { worth: found.worth * way.weight, ..found };
        if let [lexeme] = way.lexemes.as_slice() {
            self.each(number, segment, lexeme, |document, found| scratch.add(document, weigh(found)));
            return;
        }
        let mut together: BTreeMap<u32, (usize, Found)> = BTreeMap::new();
        for (nth, lexeme) in way.lexemes.iter().enumerate() {
            self.each(number, segment, lexeme, |document, found| {
                let held = together.entry(document).or_default();
                // Counts a lexeme once, in whatever fields it stands, and only where those before it stand too.
                if held.0 == nth || held.0 == nth + 1 {
                    *held =
                        (nth + 1, Found { worth: held.1.worth + found.worth, fields: held.1.fields | found.fields });
                }
            });
        }
        for (document, (_, found)) in together.into_iter().filter(|(_, (matched, _))| *matched == way.lexemes.len()) {
            scratch.add(document, weigh(found));
        }
    }

    /// Calls with each document of a term and field, and what the occurrence is worth.
    fn each(&self, number: usize, segment: &Segment, lexeme: &Lexeme, mut take: impl FnMut(u32, Found)) {
        for (field, info) in lexeme.postings.infos[number].iter().enumerate() {
            let Some(info) = info else { continue };
            let reader = &segment.inverted[field];
            let Ok(mut postings) = reader.read_postings_from_terminfo(info, IndexRecordOption::WithFreqs) else {
                continue;
            };
            let (norms, levels) = (&segment.norms[field], &self.levels[field]);
            let mut document = postings.doc();
            while document != TERMINATED {
                let worth = postings.term_freq() as f32 * levels[norms.fieldnorm_id(document) as usize];
                take(document, Found { worth, fields: 1 << field });
                document = postings.advance();
            }
        }
    }

    /// Adds the worth of the documents already found, of a way of one term.
    fn look_up(&self, number: usize, segment: &Segment, way: &Way, found: &[Candidate], scratch: &mut Scratch) {
        for (field, info) in way.lexemes.iter().flat_map(|lexeme| lexeme.postings.infos[number].iter().enumerate()) {
            let Some(info) = info else { continue };
            let reader = &segment.inverted[field];
            let Ok(mut postings) = reader.read_postings_from_terminfo(info, IndexRecordOption::WithFreqs) else {
                continue;
            };
            let (norms, levels) = (&segment.norms[field], &self.levels[field]);
            for candidate in found {
                if postings.doc() < candidate.document {
                    postings.seek(candidate.document);
                }
                if postings.doc() == candidate.document {
                    let level = levels[norms.fieldnorm_id(candidate.document) as usize];
                    let worth = postings.term_freq() as f32 * level * way.weight;
                    scratch.add(candidate.document, Found { worth, fields: 1 << field });
                }
            }
        }
    }

    /// The entries of all documents in which a term stands in one of the fields.
    pub fn entries(&self, lexeme: &Lexeme, fields: &[usize]) -> Vec<u32> {
        let mut out = Vec::new();
        for (number, segment) in self.index.segments.iter().enumerate() {
            for field in fields {
                let Some(info) = &lexeme.postings.infos[number][*field] else { continue };
                let Ok(mut postings) =
                    segment.inverted[*field].read_postings_from_terminfo(info, IndexRecordOption::Basic)
                else {
                    continue;
                };
                while postings.doc() != TERMINATED {
                    out.push(segment.entries[postings.doc() as usize]);
                    postings.advance();
                }
            }
        }
        out
    }
}
