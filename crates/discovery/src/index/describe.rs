//! From a product to its terms and its [`Entry`]: what is indexed where. Everything here is bounded: catalogues are
//! written by strangers.

use std::collections::BTreeSet;

use domain::product::{Product, Variant};

use super::entry::{Entry, Face, MAX_TITLE_WORDS, Sku};
use super::labels::Labels;
use super::vocabulary::Vocabulary;
use super::{ATTRIBUTE, BRAND, CODE, DocTerms, FIELDS, KIND, TITLE};
use crate::text::{Analyzer, Quantity, Token, fold, normalise, plain};
use crate::words::{Colors, lexicon};

const MAX_TITLE_CHARS: usize = 400;
const MAX_BODY_CHARS: usize = 12_000;
const MAX_BODY_WORDS: usize = 1_000;
const MAX_VALUE_CHARS: usize = 200;
const MAX_ATTRIBUTE_WORDS: usize = 1_500;
const MAX_CATEGORIES: usize = 12;
const MAX_TAGS: usize = 400;
const MAX_VARIANTS: usize = 5_000;
const MAX_OPTIONS: usize = 8;
/// Longest model number made by joining neighbours.
const MAX_CODE_CHARS: usize = 24;

/// Marks a term that the product says it is without.
pub(crate) const ABSENT: char = '!';

/// What the index and the search keep of one product.
pub(crate) struct Described {
    pub entry: Entry,
    pub face: Face,
    pub terms: DocTerms,
}

/// Reads products with the shop's analyser and learns its labels and words.
pub(crate) struct Describer<'a> {
    pub analyzer: &'a Analyzer,
    pub labels: &'a mut Labels,
    pub vocabulary: &'a mut Vocabulary,
}

impl Describer<'_> {
    /// Terms and entry of one product.
    pub fn describe(&mut self, product: &Product, variants: &[Variant]) -> Described {
        let mut terms: DocTerms = std::array::from_fn::<_, { FIELDS.len() }, _>(|_| Vec::new());
        let mut entry = Entry { key: product.key.as_str().into(), ..Entry::default() };
        let mut face = self.title(product, &mut terms, &mut entry);
        self.brand(product, &mut terms, &mut entry);
        self.categories(product, &mut terms, &mut entry);
        let mut values = BTreeSet::new();
        self.tags(product, &mut terms, &mut entry, &mut values);
        self.variants(variants, &mut terms, &mut entry, &mut values);
        self.body(product, &mut terms);
        entry.popularity = product.rating.map_or(0.0, |rating| {
            let count = rating.count.clamp(0, 1_000_000) as f32;
            rating.hundredths.clamp(0, 500) as f32 / 500.0 * count / (count + 20.0)
        });
        for field in &mut terms[CODE..=CODE] {
            field.sort_unstable();
            field.dedup();
        }
        (face.brand, face.leaf) = (entry.brand, entry.categories.last().copied());
        let values: Vec<u32> = values.into_iter().collect();
        face.values = face.places(&values);
        Described { entry, face, terms }
    }

    fn title(&mut self, product: &Product, terms: &mut DocTerms, entry: &mut Entry) -> Face {
        let text = normalise(&plain(&product.title, MAX_TITLE_CHARS), MAX_TITLE_CHARS);
        let tokens = self.analyzer.tokens(&text, MAX_TITLE_WORDS);
        codes(&text, &tokens, &mut terms[CODE]);
        terms[TITLE] = with_absences(&tokens);
        entry.colors = colors(&tokens);
        let mut face = Face::default();
        let mut related = false;
        for (at, token) in tokens.iter().enumerate() {
            let relation = at > 0 && (lexicon().relates(&token.word) || lexicon().excludes_next(&token.word));
            face.related |= u64::from(related) << at;
            face.relations |= u64::from(relation) << at;
            face.breaks |= u64::from(token.breaks) << at;
            face.digits |= u64::from(token.has_digit()) << at;
            related |= relation;
        }
        face.words = tokens.iter().map(|token| self.vocabulary.intern(&token.term, &token.word)).collect();
        face
    }

    fn brand(&mut self, product: &Product, terms: &mut DocTerms, entry: &mut Entry) {
        let Some(brand) = &product.brand else { return };
        entry.brand = self.labels.intern(brand);
        let tokens = self.analyzer.tokens(&normalise(brand, MAX_VALUE_CHARS), 8);
        for token in &tokens {
            let word = self.vocabulary.intern(&token.term, &token.word);
            if let (1, Some(label)) = (tokens.len(), entry.brand) {
                self.vocabulary.name_brand(word, label);
            }
        }
        terms[BRAND] = tokens.into_iter().map(|token| token.term).collect();
    }

    fn categories(&mut self, product: &Product, terms: &mut DocTerms, entry: &mut Entry) {
        for category in product.categories.iter().take(MAX_CATEGORIES) {
            let category = plain(category, MAX_VALUE_CHARS);
            let Some(label) = self.labels.intern(&category) else { continue };
            // A category that contains itself is told once.
            if entry.categories.contains(&label) {
                continue;
            }
            entry.categories.push(label);
            let tokens = self.analyzer.tokens(&normalise(&category, MAX_VALUE_CHARS), 16);
            for (at, token) in tokens.iter().enumerate() {
                let word = self.vocabulary.intern(&token.term, &token.word);
                if self.is_head(&tokens, at) {
                    entry.kind.push(word);
                    terms[KIND].push(token.term.clone());
                } else {
                    terms[ATTRIBUTE].push(token.term.clone());
                }
            }
        }
        entry.kind.sort_unstable();
        entry.kind.dedup();
    }

    /// Whether a word of a category's name says what things it holds: `cover` of `Keyboard cover`, both of `Bags & cases`.
    fn is_head(&self, tokens: &[Token], at: usize) -> bool {
        let bounds = |token: &Token| token.breaks || lexicon().relates(&token.word);
        let (first, last) = (at == 0 || bounds(&tokens[at]), tokens.get(at + 1).is_none_or(bounds));
        !lexicon().relates(&tokens[at].word) && if self.analyzer.head_last() { last } else { first }
    }

    /// A tag is a word or `name: value`.
    fn tags(&mut self, product: &Product, terms: &mut DocTerms, entry: &mut Entry, values: &mut BTreeSet<u32>) {
        for tag in product.tags.iter().take(MAX_TAGS) {
            let tag = plain(tag, MAX_VALUE_CHARS * 2);
            let (name, value) =
                tag.split_once(':').map_or(("", tag.as_str()), |(name, value)| (name.trim(), value.trim()));
            let normal_value = normalise(value, MAX_VALUE_CHARS);
            let normal_name = normalise(name, MAX_VALUE_CHARS);
            match (normal_name.as_str(), normal_value.as_str()) {
                (_, "true" | "yes") if !name.is_empty() => {
                    let tokens = self.analyzer.tokens(&normal_name, 16);
                    terms[ATTRIBUTE].extend(tokens.into_iter().map(|token| token.term));
                }
                (_, "false" | "no") if !name.is_empty() => {
                    let tokens = self.analyzer.tokens(&normal_name, 16);
                    terms[ATTRIBUTE].extend(tokens.into_iter().map(|token| format!("{ABSENT}{}", token.term)));
                }
                _ => {
                    if let (Some(name), Some(value)) = (self.labels.intern(name), self.labels.intern(value)) {
                        entry.attributes.push((name, value));
                    }
                    // A bare number says nothing as a word, unless it is long enough to name one thing.
                    if !name.is_empty() && normal_value.bytes().all(|b| b.is_ascii_digit() || b == b'.') {
                        terms[CODE].extend((normal_value.len() >= 6).then_some(normal_value));
                        continue;
                    }
                    let tokens = self.value(&normal_value, terms, values);
                    if lexicon().is_color_name(&fold(&normal_name)) {
                        entry.colors = entry.colors.with(colors(&tokens));
                    }
                }
            }
        }
    }

    /// Indexes a value of an attribute or option.
    fn value(&mut self, normal: &str, terms: &mut DocTerms, values: &mut BTreeSet<u32>) -> Vec<Token> {
        let tokens = self.analyzer.tokens(normal, 40);
        codes(normal, &tokens, &mut terms[CODE]);
        let room = MAX_ATTRIBUTE_WORDS.saturating_sub(terms[ATTRIBUTE].len());
        terms[ATTRIBUTE].extend(with_absences(&tokens).into_iter().take(room));
        values.extend(tokens.iter().filter_map(|token| self.vocabulary.find(&token.term)));
        tokens
    }

    fn variants(&mut self, variants: &[Variant], terms: &mut DocTerms, entry: &mut Entry, values: &mut BTreeSet<u32>) {
        let mut told = BTreeSet::new();
        for variant in variants.iter().take(MAX_VARIANTS) {
            let mut sku = Sku {
                key: variant.key.as_str().into(),
                colors: Colors::default(),
                sizes: Vec::new(),
                options: Vec::new(),
                terms: Vec::new(),
                price: variant.price,
                stock: variant.stock,
            };
            for option in variant.options.iter().take(MAX_OPTIONS) {
                let (name, value) = (fold(&normalise(&option.name, 64)), normalise(&option.value, MAX_VALUE_CHARS));
                let (Some(name_label), Some(value_label)) =
                    (self.labels.intern(&option.name), self.labels.intern(&option.value))
                else {
                    continue;
                };
                sku.options.push((name_label, value_label));
                let tokens = if told.insert((name_label, value_label)) {
                    self.value(&value, terms, values)
                } else {
                    self.analyzer.tokens(&value, 40)
                };
                if lexicon().is_size_name(&name) {
                    sku.sizes.extend(sizes(&value));
                } else {
                    sku.colors = sku.colors.with(colors(&tokens));
                }
                sku.terms.extend(tokens.into_iter().map(|token| token.term.into()));
            }
            if let Some(number) = &variant.sku {
                let number = normalise(number, MAX_VALUE_CHARS);
                let tokens = self.analyzer.tokens(&number, 8);
                codes(&number, &tokens, &mut terms[CODE]);
                let words = tokens.into_iter().filter(|token| !token.has_digit() && token.word.len() > 1);
                terms[ATTRIBUTE].extend(words.map(|token| token.term));
            }
            entry.skus.push(sku);
        }
    }

    fn body(&mut self, product: &Product, terms: &mut DocTerms) {
        let text = normalise(&plain(&product.description, MAX_BODY_CHARS), MAX_BODY_CHARS);
        let tokens = self.analyzer.tokens(&text, MAX_BODY_WORDS);
        terms[ATTRIBUTE].truncate(MAX_ATTRIBUTE_WORDS);
        terms[CODE].extend(Quantity::all(&text, &tokens));
        terms[FIELDS.len() - 1] = with_absences(&tokens);
    }
}

/// The terms of a text, those it says are absent marked as such.
fn with_absences(tokens: &[Token]) -> Vec<String> {
    let words = lexicon();
    let mut out: Vec<String> = Vec::with_capacity(tokens.len());
    for (at, token) in tokens.iter().enumerate() {
        if at > 0 && words.excludes_next(&tokens[at - 1].word) {
            out.push(format!("{ABSENT}{}", token.term));
        } else if token.glued && at > 0 && words.is_absence(&token.word) || words.excludes_previous(&token.word) {
            if let Some(before) = out.pop() {
                out.push(format!("{ABSENT}{before}"));
            }
        } else {
            if let Some(absent) = words.absent_in(&token.word) {
                out.push(format!("{ABSENT}{absent}"));
            }
            out.push(token.term.clone());
        }
    }
    out
}

/// Model numbers and quantities: neighbours of which one holds a digit, written together in one.
fn codes(text: &str, tokens: &[Token], out: &mut Vec<String>) {
    for at in 0..tokens.len() {
        let mut joined = tokens[at].word.clone();
        let mut digits = tokens[at].has_digit();
        if digits {
            out.push(joined.clone());
        }
        for next in tokens[at + 1..].iter().take(2) {
            if next.breaks && !next.glued {
                break;
            }
            joined.push_str(&next.word);
            digits |= next.has_digit();
            if joined.len() > MAX_CODE_CHARS {
                break;
            }
            if digits {
                out.push(joined.clone());
            }
        }
    }
    out.extend(Quantity::all(text, tokens));
}

/// The colours that words name.
fn colors(tokens: &[Token]) -> Colors {
    let named = tokens.iter().filter_map(|token| lexicon().color(&token.word));
    named.fold(Colors::default(), Colors::with)
}

/// The sizes an option value names: itself, and each part of `EU 38 / UK 5`.
fn sizes(value: &str) -> Vec<Box<str>> {
    let whole = fold(value.trim());
    let mut found: Vec<Box<str>> = vec![lexicon().size(&whole).unwrap_or_else(|| whole.clone()).into()];
    let parts = whole.split(|c: char| c.is_whitespace() || matches!(c, '/' | '|' | ',' | '(' | ')' | '='));
    for part in parts.filter(|part| *part != whole).take(8) {
        if let Some(size) = lexicon().size(part) {
            found.push(size.into());
        }
    }
    found.dedup();
    found
}
