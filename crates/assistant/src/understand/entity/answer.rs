//! Yes, no and stop: what a short message answers.

use std::sync::Arc;

use serde::Serialize;

use super::token::{Shape, Tokens};
use super::vocabulary::Vocabulary;

/// Words of a message that can still be a plain answer.
const WORDS_MAX: usize = 4;

/// A plain answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Answer {
    /// Go on.
    Yes,
    /// Do not.
    No,
    /// No more messages.
    Stop,
}

/// What a whole message answers, where it is nothing but an answer: the phrase itself, or one with a few more words behind
/// it that do not answer otherwise ("yes please", not "yes no").
pub fn answer(text: &str, vocabularies: &[Arc<Vocabulary>]) -> Option<Answer> {
    let tokens = Tokens::of(text);
    let said: Vec<&str> = tokens.iter().filter(|t| t.shape != Shape::Sign).map(|t| t.plain.as_str()).collect();
    if said.is_empty() || said.len() > WORDS_MAX {
        return None;
    }
    let whole = |name: &str| phrases(vocabularies, name).any(|phrase| phrase.iter().eq(said.iter()));
    let begins = |name: &str| phrases(vocabularies, name).any(|phrase| said.starts_with(&as_str(phrase)));
    match (whole("stop"), whole("yes"), whole("no"), begins("yes"), begins("no")) {
        (true, ..) => Some(Answer::Stop),
        (_, true, false, ..) | (_, false, false, true, false) => Some(Answer::Yes),
        (_, false, true, ..) | (_, false, false, false, true) => Some(Answer::No),
        _ => None,
    }
}

fn phrases<'a>(vocabularies: &'a [Arc<Vocabulary>], name: &'a str) -> impl Iterator<Item = &'a Vec<String>> {
    let all = vocabularies.iter().flat_map(|words| &words.answers);
    all.filter(move |(_, answer)| answer == name).map(|(phrase, _)| phrase)
}

fn as_str(phrase: &[String]) -> Vec<&str> {
    phrase.iter().map(String::as_str).collect()
}
