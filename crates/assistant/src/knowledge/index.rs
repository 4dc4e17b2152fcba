//! The passages of a shop in memory, found by the words of a question.
//!
//! A passage's score says how much of what the question says it speaks of: each word counts by how much it says (see
//! `speech`) and how rare it is on these pages, fully where it stands in a heading, less in the text, least where only
//! its meaning does. So a question about something else scores low however many common words it shares.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use domain::page::{Page, Section};

use super::matters::{self, Claim, Contradiction, Place};
use super::speech::{Speech, Term};
use crate::understand::language::{Detector, Priors};

/// Most passages of one shop.
const PASSAGES_MAX: usize = 20_000;
/// Characters of a question that are looked at.
const QUESTION_CHARS_MAX: usize = 600;
/// Sentences of a question that are looked at one by one.
const SENTENCES_MAX: usize = 5;
/// What a match counts: the word in a heading, in the text; the meaning in a heading, in the text.
const HEADING: f32 = 1.0;
const TEXT: f32 = 0.85;
const MEANT_HEADING: f32 = 0.75;
const MEANT_TEXT: f32 = 0.6;
/// What another form of the word counts beside the word itself.
const FORM: f32 = 0.92;
/// How much of the score hangs on the heading being about nothing else.
const FOCUS: f32 = 0.15;
/// What one sentence of several counts.
const SENTENCE: f32 = 0.95;
/// The coverage from which a passage answers; see the calibration in `tests`.
const ANSWERS_FROM: f32 = 0.55;
/// What a question must say at least to be one; "what is it" says next to nothing, and would be covered by anything.
const SAID_MIN: f32 = 0.45;
/// A question as sure as this to be in another language is not read as one in the language of the pages.
const FOREIGN_FROM: f32 = 0.8;
/// What a meaning that no page speaks of counts beside one that some do.
const UNKNOWN: f32 = 0.5;
/// What a question in another language counts of which one meaning alone is known.
const ALONE: f32 = 0.6;
/// A language that a question is likelier than this to be written in is one it may be in.
const LANGUAGE_MIN: f32 = 0.1;
/// What a passage in a language that was not asked in counts.
const FOREIGN: f32 = 0.95;

/// A passage that fits a question.
#[derive(Clone, Debug)]
pub struct Hit<'a> {
    /// The page it stands on.
    pub page: &'a Head,
    /// The passage.
    pub section: &'a Section,
    /// 0 to 1; from one half on it answers.
    pub score: f32,
    /// The contradiction it is part of, by its number in [`Index::contradictions`].
    pub disputed: Option<usize>,
}

/// What a page is called and where it was read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Head {
    /// File or address.
    pub source: String,
    /// Title.
    pub title: String,
    /// Version that was read.
    pub version: String,
}

#[derive(Debug)]
struct Passage {
    head: usize,
    section: Section,
    concepts: [BTreeSet<u32>; 2],
    /// Words of the last heading, by number, with what they say.
    focus: Vec<(u32, f32)>,
    disputed: Option<usize>,
}

/// The passages of a shop.
#[derive(Debug, Default)]
pub struct Index {
    heads: Vec<Head>,
    passages: Vec<Passage>,
    words: HashMap<String, u32>,
    /// By word: how it is written.
    spelled: Vec<String>,
    /// Words by their first three letters, for other forms of a word.
    begun: HashMap<String, Vec<u32>>,
    /// By word: the passages it stands in, and whether in a heading.
    places: Vec<Vec<(u32, bool)>>,
    languages: BTreeSet<String>,
    contradictions: Vec<Contradiction>,
}

impl Index {
    /// Over the pages of a shop; `settings` is what the shop's settings state about the same matters.
    #[must_use]
    pub fn of(pages: &[Page], settings: &[Claim]) -> Self {
        let mut made = Self::default();
        for page in pages {
            let head = made.heads.len();
            let (source, title, version) = (page.source.clone(), page.title.clone(), page.version.clone());
            made.heads.push(Head { source, title, version });
            for section in &page.sections {
                if made.passages.len() < PASSAGES_MAX {
                    made.add(head, section);
                }
            }
        }
        made.contradictions = matters::contradictions(pages, settings);
        for (n, contradiction) in made.contradictions.iter().enumerate() {
            for Place { source, anchor, .. } in &contradiction.places {
                for passage in &mut made.passages {
                    if passage.section.anchor == *anchor && made.heads[passage.head].source == *source {
                        passage.disputed.get_or_insert(n);
                    }
                }
            }
        }
        made
    }

    fn add(&mut self, head: usize, section: &Section) {
        let number = u32::try_from(self.passages.len()).unwrap_or(u32::MAX);
        let speech = Speech::of(&section.language);
        let title = &self.heads[head].title;
        let heading = if section.path.is_empty() { title.clone() } else { section.path.join("\n") };
        let (in_heading, in_text) = (speech.terms(&heading), speech.terms(&section.text));
        let last = section.path.last().map_or_else(Vec::new, |last| speech.terms(last));
        let concepts = [speech.concepts(&heading), speech.concepts(&section.text)].map(|all| all.into_iter().collect());
        for (terms, heading) in [(&in_heading, true), (&in_text, false)] {
            for term in terms.iter().filter(|term| !term.text.is_empty()) {
                let word = self.word(&term.text);
                let places = &mut self.places[word as usize];
                if places.last().is_none_or(|(last, _)| *last != number) {
                    places.push((number, heading));
                }
            }
        }
        let focus = last.iter().filter(|term| !term.text.is_empty()).map(|term| (self.words[&term.text], term.weight));
        let focus = focus.collect();
        self.languages.insert(section.language.clone());
        self.passages.push(Passage { head, section: section.clone(), concepts, focus, disputed: None });
    }

    fn word(&mut self, text: &str) -> u32 {
        if let Some(known) = self.words.get(text) {
            return *known;
        }
        let number = u32::try_from(self.places.len()).unwrap_or(u32::MAX);
        self.words.insert(text.to_owned(), number);
        self.places.push(Vec::new());
        self.spelled.push(text.to_owned());
        self.begun.entry(text.chars().take(3).collect()).or_default().push(number);
        number
    }

    /// What the pages state differently.
    #[must_use]
    pub fn contradictions(&self) -> &[Contradiction] {
        &self.contradictions
    }

    /// The passages that fit a question, best first. `locale` is the language of the conversation, where it has one.
    #[must_use]
    pub fn search(&self, question: &str, locale: Option<&str>, limit: usize) -> Vec<Hit<'_>> {
        let question: String = question.chars().take(QUESTION_CHARS_MAX).collect();
        let asked = self.asked_in(&question, locale);
        let is_own = |language: &&str| self.languages.contains(*language);
        let mut own: BTreeSet<&str> = asked.iter().map(|(language, _)| *language).filter(is_own).collect();
        if own.is_empty() && asked.first().is_none_or(|(_, probability)| *probability < FOREIGN_FROM) {
            own = self.languages.iter().map(String::as_str).collect();
        }
        let mut best: BTreeMap<u32, f32> = BTreeMap::new();
        let mut take = |scores: HashMap<u32, f32>, share: f32| {
            for (passage, score) in scores {
                let held = best.entry(passage).or_default();
                *held = held.max(score * share);
            }
        };
        if own.is_empty() {
            for (language, _) in asked.iter().take(1) {
                take(self.meant(&Speech::of(language).concepts(&question)), FOREIGN);
            }
        }
        for language in own {
            let speech = Speech::of(language);
            take(self.covered(&speech.asked(&question), language), 1.0);
            let sentences: Vec<&str> = question.split(['.', '!', '?', '\n', '。', '？', '؟', ',']).collect();
            if sentences.iter().filter(|text| text.chars().any(char::is_alphanumeric)).count() > 1 {
                for sentence in sentences.iter().filter(|text| text.trim().len() > 3).take(SENTENCES_MAX) {
                    take(self.covered(&speech.asked(sentence), language), SENTENCE);
                }
            }
        }
        let mut hits: Vec<(f32, u32)> = best.into_iter().map(|(passage, score)| (calibrated(score), passage)).collect();
        hits.sort_by(|a, b| b.0.total_cmp(&a.0).then(a.1.cmp(&b.1)));
        hits.truncate(limit);
        hits.into_iter().map(|(score, passage)| self.hit(passage, score)).collect()
    }

    fn hit(&self, passage: u32, score: f32) -> Hit<'_> {
        let passage = &self.passages[passage as usize];
        Hit { page: &self.heads[passage.head], section: &passage.section, score, disputed: passage.disputed }
    }

    /// The languages that a question may be in.
    fn asked_in(&self, question: &str, locale: Option<&str>) -> Vec<(&'static str, f32)> {
        let mut priors = Priors::default();
        for language in self.languages.iter().filter(|language| !language.is_empty()) {
            priors = priors.weigh(language, 5.0);
        }
        if let Some(locale) = locale.filter(|locale| !locale.is_empty()) {
            priors = priors.weigh(locale, 5.0);
        }
        let found = Detector::embedded().detect(question, &priors);
        let likely = found.candidates.iter().filter(|candidate| candidate.probability >= LANGUAGE_MIN);
        likely.map(|candidate| (candidate.language, candidate.probability)).collect()
    }

    /// How much of the terms each passage in a language covers.
    fn covered(&self, terms: &[Term], language: &str) -> HashMap<u32, f32> {
        let mut matched: Vec<HashMap<u32, f32>> = Vec::with_capacity(terms.len());
        let mut weights = Vec::with_capacity(terms.len());
        let mut touched: BTreeSet<u32> = BTreeSet::new();
        for term in terms {
            let found = self.matches(term, language);
            weights.push(term.weight * self.rarity(found.len()));
            touched.extend(found.keys());
            matched.push(found);
        }
        let total: f32 = weights.iter().sum();
        let said: f32 = terms.iter().map(|term| term.weight).sum();
        let enough = (said / SAID_MIN).min(1.0);
        if total <= 0.0 {
            return HashMap::new();
        }
        let score = |passage: u32| {
            let qualities = matched.iter().zip(terms).map(|(found, term)| match found.get(&passage) {
                Some(quality) => *quality,
                None => self.meaning(passage, &term.concepts),
            });
            let sum: f32 = qualities.zip(&weights).map(|(quality, weight)| quality * weight).sum();
            enough * sum / total * (1.0 - FOCUS + FOCUS * self.focus(passage, &matched))
        };
        let meant = (0..u32::try_from(self.passages.len()).unwrap_or(u32::MAX)).filter(|n| {
            let passage = &self.passages[*n as usize];
            passage.section.language == language
                && terms
                    .iter()
                    .flat_map(|term| &term.concepts)
                    .any(|c| passage.concepts.iter().any(|all| all.contains(c)))
        });
        touched.extend(meant);
        touched.into_iter().map(|passage| (passage, score(passage))).collect()
    }

    /// The passages in which a word stands in any form, and how well.
    fn matches(&self, term: &Term, language: &str) -> HashMap<u32, f32> {
        let mut found: HashMap<u32, f32> = HashMap::new();
        if term.text.is_empty() {
            return found;
        }
        let mut note = |word: u32, share: f32| {
            for (passage, heading) in &self.places[word as usize] {
                if self.passages[*passage as usize].section.language == language {
                    let held = found.entry(*passage).or_default();
                    *held = held.max(share * if *heading { HEADING } else { TEXT });
                }
            }
        };
        let own = self.words.get(&term.text).copied();
        own.into_iter().for_each(|word| note(word, 1.0));
        let begin: String = term.text.chars().take(3).collect();
        for word in self.begun.get(&begin).into_iter().flatten().filter(|word| Some(**word) != own) {
            if same_word(&self.spelled[*word as usize], &term.text) {
                note(*word, FORM);
            }
        }
        found
    }

    /// How well a passage speaks of what a word stands for.
    fn meaning(&self, passage: u32, concepts: &[u32]) -> f32 {
        let [heading, text] = &self.passages[passage as usize].concepts;
        if concepts.iter().any(|concept| heading.contains(concept)) {
            MEANT_HEADING
        } else if concepts.iter().any(|concept| text.contains(concept)) {
            MEANT_TEXT
        } else {
            0.0
        }
    }

    /// How much of its heading a question speaks of.
    fn focus(&self, passage: u32, matched: &[HashMap<u32, f32>]) -> f32 {
        let focus = &self.passages[passage as usize].focus;
        let total: f32 = focus.iter().map(|(_, weight)| weight).sum();
        if total <= 0.0 {
            return 0.0;
        }
        let asked = matched.iter().filter(|found| found.get(&passage).is_some_and(|quality| *quality >= FORM)).count();
        let held = focus.iter().filter(|(_, weight)| *weight > 0.1).count().max(1);
        let share = asked as f32 / held as f32;
        share.min(1.0)
    }

    /// How much a word counts that stands in so many passages; one that stands in a single one counts fully, on few pages as
    /// on many.
    fn rarity(&self, found: usize) -> f32 {
        let (all, found) = (self.passages.len() as f32 + 1.0, found.max(1) as f32);
        0.35 + 0.65 * ((all / (found + 0.5)).ln() / (all / 1.5).ln()).clamp(0.0, 1.0)
    }

    /// How well passages in any language fit by meaning alone.
    fn meant(&self, concepts: &[u32]) -> HashMap<u32, f32> {
        let wanted: BTreeSet<u32> = concepts.iter().copied().collect();
        let is_known = |concept: &u32| self.passages.iter().any(|p| p.concepts.iter().any(|all| all.contains(concept)));
        let known: BTreeSet<u32> = wanted.iter().copied().filter(is_known).collect();
        let total = known.len() as f32 + UNKNOWN * (wanted.len() - known.len()) as f32;
        let share = if known.len() == 1 { ALONE } else { 1.0 };
        let mut found = HashMap::new();
        for (number, passage) in (0_u32..).zip(&self.passages) {
            let [heading, text] = &passage.concepts;
            let fits = |concept: &u32| match (heading.contains(concept), text.contains(concept)) {
                (true, _) => 1.0,
                (false, true) => TEXT,
                (false, false) => 0.0,
            };
            if known.iter().any(|concept| heading.contains(concept)) {
                found.insert(number, share * known.iter().map(fits).sum::<f32>() / total);
            }
        }
        found
    }
}

/// Whether two words are forms of one: the endings differ, the rest does not.
fn same_word(a: &str, b: &str) -> bool {
    let common = a.chars().zip(b.chars()).take_while(|(a, b)| a == b).count();
    let (a, b) = (a.chars().count() - common, b.chars().count() - common);
    let (shorter, longer) = (a.min(b), a.max(b));
    (shorter == 0 && common >= 4 && longer <= 4)
        || (shorter == 0 && common == 3 && longer == 1)
        || (common >= 5 && longer <= 3)
}

/// Coverage as a score of which one half means that the passage answers.
fn calibrated(coverage: f32) -> f32 {
    let score = if coverage >= ANSWERS_FROM {
        0.5 + 0.5 * (coverage - ANSWERS_FROM) / (1.0 - ANSWERS_FROM)
    } else {
        0.5 * coverage / ANSWERS_FROM
    };
    score.clamp(0.0, 1.0)
}
