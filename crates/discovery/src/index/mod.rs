//! The text index: tantivy in memory, small segments that merge as they add up.
//!
//! Only texts live here. Price, stock and everything else that changes by the minute is kept beside it in [`entry`], so a
//! change of an offer touches no text. To add a field: [`FIELDS`], [`DocTerms`] and its weight in `search::gather`.

pub(crate) mod describe;
pub(crate) mod entry;
pub(crate) mod labels;
pub(crate) mod vocabulary;

use std::sync::Arc;

use tantivy::fieldnorm::FieldNormReader;
use tantivy::index::SegmentReader;
use tantivy::postings::TermInfo;
use tantivy::query::FuzzyTermQuery;
use tantivy::schema::{FAST, Field, INDEXED, IndexRecordOption, Schema, TextFieldIndexing, TextOptions};
use tantivy::{InvertedIndexReader, TantivyDocument, TantivyError, Term};

/// Names of the text fields.
pub(crate) const FIELDS: [&str; 6] = ["title", "brand", "category", "code", "attribute", "description"];
/// The product's name.
pub(crate) const TITLE: usize = 0;
/// Its maker.
pub(crate) const BRAND: usize = 1;
/// What kind of thing it is.
pub(crate) const KIND: usize = 2;
/// Model numbers, numbers with units.
pub(crate) const CODE: usize = 3;
/// Options and tags.
pub(crate) const ATTRIBUTE: usize = 4;

/// Texts come to the engine as our terms with spaces between them.
pub(crate) const TOKENIZER: &str = "whitespace";
/// Memory that indexing may take before it writes a segment.
const WRITER_BYTES: usize = 192_000_000;

/// The terms of one product, field by field.
pub(crate) type DocTerms = [Vec<String>; FIELDS.len()];

/// One immutable part of the index, opened.
pub(crate) struct Segment {
    pub inverted: Vec<Arc<InvertedIndexReader>>,
    pub norms: Vec<FieldNormReader>,
    /// The entry of each document.
    pub entries: Vec<u32>,
}

/// The index and its opened segments.
pub(crate) struct TextIndex {
    index: tantivy::Index,
    entry: Field,
    fields: Vec<Field>,
    pub segments: Vec<Segment>,
    /// Mean number of tokens, by field.
    pub mean_tokens: [f32; FIELDS.len()],
}

/// What is known of a term before its documents are read.
#[derive(Clone, Debug, Default)]
pub(crate) struct Postings {
    /// By segment, by field.
    pub infos: Vec<[Option<TermInfo>; FIELDS.len()]>,
    /// Documents, by field.
    pub documents: [u32; FIELDS.len()],
}

impl Postings {
    /// Documents in the field that has most.
    pub fn most(&self) -> u32 {
        self.documents.iter().copied().max().unwrap_or_default()
    }
}

impl TextIndex {
    /// An empty index.
    pub fn new() -> Self {
        let mut schema = Schema::builder();
        let entry = schema.add_u64_field("entry", FAST | INDEXED);
        let text = TextFieldIndexing::default().set_tokenizer(TOKENIZER).set_index_option(IndexRecordOption::WithFreqs);
        let text = TextOptions::default().set_indexing_options(text);
        let fields = FIELDS.iter().map(|name| schema.add_text_field(name, text.clone())).collect();
        let index = tantivy::Index::create_in_ram(schema.build());
        Self { index, entry, fields, segments: Vec::new(), mean_tokens: [1.0; FIELDS.len()] }
    }

    /// The engine itself, for the benchmark.
    pub fn raw(&self) -> (&tantivy::Index, &[Field]) {
        (&self.index, &self.fields)
    }

    /// Adds documents and takes the old ones out. Merging is waited for, so that the same steps give the same index.
    pub fn write(
        &mut self,
        gone: impl Iterator<Item = u32>,
        documents: impl Iterator<Item = (u32, DocTerms)>,
    ) -> Result<(), TantivyError> {
        let mut writer = self.index.writer_with_num_threads::<TantivyDocument>(1, WRITER_BYTES)?;
        for entry in gone {
            writer.delete_term(Term::from_field_u64(self.entry, u64::from(entry)));
        }
        for (entry, terms) in documents {
            writer.add_document(self.document(entry, terms))?;
        }
        writer.commit()?;
        writer.wait_merging_threads()?;
        self.open()
    }

    fn document(&self, entry: u32, terms: DocTerms) -> TantivyDocument {
        let mut document = TantivyDocument::new();
        document.add_u64(self.entry, u64::from(entry));
        for (field, terms) in self.fields.iter().zip(terms) {
            if !terms.is_empty() {
                document.add_text(*field, terms.join(" "));
            }
        }
        document
    }

    fn open(&mut self) -> Result<(), TantivyError> {
        let searcher = self.index.reader()?.searcher();
        self.segments = searcher.segment_readers().iter().map(|s| self.segment(s)).collect::<Result<_, _>>()?;
        // Tantivy lists segments in no promised order; ours is by their oldest product.
        self.segments.sort_by_key(|segment| segment.entries.first().copied());
        let documents = self.segments.iter().map(|s| s.entries.len()).sum::<usize>().max(1);
        for (field, mean) in self.mean_tokens.iter_mut().enumerate() {
            let tokens: u64 = self.segments.iter().map(|s| s.inverted[field].total_num_tokens()).sum();
            *mean = (tokens as f32 / documents as f32).max(1.0);
        }
        Ok(())
    }

    fn segment(&self, reader: &SegmentReader) -> Result<Segment, TantivyError> {
        let column = reader.fast_fields().u64("entry")?;
        let entry = |doc| column.first(doc).and_then(|entry| u32::try_from(entry).ok()).unwrap_or(u32::MAX);
        Ok(Segment {
            inverted: self.fields.iter().map(|f| reader.inverted_index(*f)).collect::<Result<_, _>>()?,
            norms: self.fields.iter().map(|f| reader.get_fieldnorms_reader(*f)).collect::<Result<_, _>>()?,
            entries: (0..reader.max_doc()).map(entry).collect(),
        })
    }

    /// Looks a term up in every field.
    pub fn postings(&self, term: &str) -> Postings {
        let mut found = Postings::default();
        for segment in &self.segments {
            let infos: [Option<TermInfo>; FIELDS.len()] = std::array::from_fn(|field| {
                // Memory cannot fail to be read; a term that could not be is as good as unknown.
                let info = segment.inverted[field].terms().get(term.as_bytes()).ok().flatten();
                found.documents[field] += info.as_ref().map_or(0, |info| info.doc_freq);
                info
            });
            found.infos.push(infos);
        }
        found
    }

    /// Terms of titles, brands and categories within `distance` edits of `word`.
    pub fn similar(&self, word: &str, distance: u8) -> Vec<String> {
        let mut found = Vec::new();
        for field in [TITLE, BRAND, KIND] {
            let query = FuzzyTermQuery::new(Term::from_field_text(self.fields[field], word), distance, true);
            for segment in &self.segments {
                let Ok(automaton) = query.automaton() else { continue };
                let Ok(mut terms) = segment.inverted[field].terms().search(automaton).into_stream() else { continue };
                while terms.advance() {
                    if let Ok(term) = std::str::from_utf8(terms.key()) {
                        found.push(term.to_owned());
                    }
                }
            }
        }
        found.sort_unstable();
        found.dedup();
        found
    }
}
