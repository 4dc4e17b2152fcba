//! Which product is meant: the one that is named, else what a search finds, else the one that was shown last.

use std::collections::BTreeSet;

use domain::product::Product;

use super::super::talk::{Live, Plan, Stop, Talk};
use crate::turn::{Given, Need};
use crate::understand::entity::Value;
use crate::understand::entity::token::{Shape, Tokens};

/// Products that a search brings.
const SEARCH_MAX: usize = 6;
/// Products that are told.
const TOLD_MAX: usize = 3;
/// A title of which this share is named is named in full.
const FULL_MIN: f32 = 0.95;
/// A title that is named better than another by this much is the one.
const LEAD_MIN: f32 = 0.1;
/// Letters of a word that says something about a product.
const WORD_CHARS_MIN: usize = 3;

/// What was found.
pub(crate) enum Found<'a> {
    /// This one.
    One(Live<'a>),
    /// The message may mean any of these.
    Which(Vec<Live<'a>>),
    /// The message names all of these.
    All(Vec<Live<'a>>),
    /// A search found these; whether by words of the message.
    List(Vec<Live<'a>>, bool),
    /// None.
    Nothing,
}

/// Looks for the product.
pub(crate) fn find<'a>(talk: &Talk<'a>) -> Plan<Found<'a>> {
    let named = named(talk);
    if !named.is_empty() {
        return among(talk, &named);
    }
    let search = Need::Search { words: talk.words(), language: talk.language(), limit: SEARCH_MAX };
    let Given::Products(found) = talk.need(search)? else { return Err(Stop::Trouble) };
    let words = telling_words(talk);
    let hits: Vec<usize> = found.products.iter().map(|one| hits(&words, &one.product).max(one.named)).collect();
    let best = hits.iter().copied().max().unwrap_or(0);
    if best == 0
        && let Some(key) = talk.state.shown.first()
        && (!found.names_thing || found.products.iter().any(|one| one.product.key == *key))
        && let Some(live) = talk.product(key)?
    {
        return Ok(Found::One(live));
    }
    let mut keys: Vec<String> = Vec::new();
    for (one, _) in found.products.iter().zip(&hits).filter(|(_, hits)| **hits == best) {
        if !keys.contains(&one.product.key) && keys.len() < TOLD_MAX {
            keys.push(one.product.key.clone());
        }
    }
    let mut live = live(talk, &keys)?;
    let fits = best > 0 && !found.relaxed;
    Ok(match live.len() {
        0 => Found::Nothing,
        1 if fits => Found::One(live.remove(0)),
        _ => Found::List(live, fits),
    })
}

/// Keys of the products that the message names, best first, with how well.
fn named(talk: &Talk<'_>) -> Vec<(String, f32)> {
    let mut found: Vec<(String, f32)> = Vec::new();
    for value in talk.heard().into_iter().flat_map(|heard| heard.values()) {
        if let Value::Product { key, score } = value
            && !found.iter().any(|(held, _)| held == key)
        {
            found.push((key.clone(), *score));
        }
    }
    found.sort_by(|a, b| b.1.total_cmp(&a.1).then_with(|| a.0.cmp(&b.0)));
    found
}

fn among<'a>(talk: &Talk<'a>, named: &[(String, f32)]) -> Plan<Found<'a>> {
    let best = named.first().map_or(0.0, |(_, score)| *score);
    let near: Vec<String> =
        named.iter().filter(|(_, score)| *score > best - LEAD_MIN).take(TOLD_MAX).map(|(key, _)| key.clone()).collect();
    let found = live(talk, &near)?;
    let titles: Vec<BTreeSet<String>> = found.iter().map(|live| words_of(&live.product.title)).collect();
    // "Trail Runner GTX" names "Trail Runner" too, but means the longer one.
    let part_of_another =
        |n: usize| titles.iter().any(|other| other.len() > titles[n].len() && other.is_superset(&titles[n]));
    let mut meant: Vec<Live<'a>> =
        (0..found.len()).filter(|n| best < FULL_MIN || !part_of_another(*n)).map(|n| found[n]).collect();
    Ok(match meant.len() {
        0 => Found::Nothing,
        1 => Found::One(meant.remove(0)),
        _ if best >= FULL_MIN => Found::All(meant),
        _ => Found::Which(meant),
    })
}

/// The products as they are in the shop now, those that are gone left out.
fn live<'a>(talk: &Talk<'a>, keys: &[String]) -> Plan<Vec<Live<'a>>> {
    talk.need_all(keys.iter().map(|key| Need::Product { key: key.clone() }))?;
    let found: Result<Vec<Option<Live<'a>>>, Stop> = keys.iter().map(|key| talk.product(key)).collect();
    Ok(found?.into_iter().flatten().collect())
}

/// The words of the message that may name a product: neither its size nor its colour.
fn telling_words(talk: &Talk<'_>) -> BTreeSet<String> {
    let Some(heard) = talk.heard() else { return BTreeSet::new() };
    let tokens = Tokens::of(&heard.text);
    let is_choice = |start: usize| {
        let mut choices = heard.entities.iter().filter(|e| matches!(e.value, Value::Size(_) | Value::Color(_)));
        choices.any(|entity| (entity.start..entity.end).contains(&start))
    };
    tokens.iter().filter(|token| !is_choice(token.start)).flat_map(|token| pieces(token.shape, &token.plain)).collect()
}

/// How many of the words stand in what is known of the product.
pub(crate) fn hits(words: &BTreeSet<String>, product: &Product) -> usize {
    let known = [&product.title].into_iter().chain(&product.categories).chain(&product.tags).chain(&product.brand);
    let known: BTreeSet<String> = known.flat_map(|text| words_of(text)).collect();
    words.iter().filter(|word| known.iter().any(|other| are_alike(word, other))).count()
}

/// The comparable words of a text: pairs of characters in scripts without spaces.
pub(crate) fn words_of(text: &str) -> BTreeSet<String> {
    Tokens::of(text).iter().flat_map(|token| pieces(token.shape, &token.plain)).collect()
}

fn pieces(shape: Shape, plain: &str) -> Vec<String> {
    let chars: Vec<char> = plain.chars().collect();
    match shape {
        Shape::Run => chars.windows(2).map(|pair| pair.iter().collect()).collect(),
        Shape::Word | Shape::Number if chars.len() >= WORD_CHARS_MIN => vec![plain.to_owned()],
        Shape::Word | Shape::Number | Shape::Sign => Vec::new(),
    }
}

/// Whether two words are the same but for their endings.
pub(crate) fn are_alike(a: &str, b: &str) -> bool {
    let common = a.chars().zip(b.chars()).take_while(|(x, y)| x == y).count();
    let (a_chars, b_chars) = (a.chars().count(), b.chars().count());
    let (short, long) = (a_chars.min(b_chars), a_chars.max(b_chars));
    // Short words differ by what is added alone: a trail is no train.
    let changed = if short <= 5 { 0 } else { 2 };
    a == b || (common >= 4 && common + changed >= short && long - common <= 3)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_alike_but_for_their_endings() {
        for (a, b, alike) in [
            ("dress", "dresses", true),
            ("jacke", "jacken", true),
            ("shoe", "shoes", true),
            ("waterproof", "waterproofed", true),
            ("the", "these", false),
            ("trail", "train", false),
            ("red", "red", true),
            ("available", "avocado", false),
        ] {
            assert_eq!(are_alike(a, b), alike, "{a} {b}");
        }
    }
}
