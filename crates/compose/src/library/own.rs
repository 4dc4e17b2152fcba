//! What a locale's own sentences say without a list of words: the pieces of those that tell a state, and those that tell
//! nothing. To add a sentence: its id here.

use icu_properties::props::GeneralCategory;

use super::Source;
use crate::clean::category;
use crate::verify::claims::{self, Claim};
use crate::verify::{Meaning, fold, is_cjk};

/// Sentences that tell a state.
const OWN_CLAIMS: &[(&str, Claim)] = &[
    ("order-received", claims::PREPARING),
    ("order-unpaid", claims::UNPAID),
    ("order-shipped", claims::SHIPPED),
    ("order-shipped-with", claims::SHIPPED),
    ("order-out-for-delivery", claims::OUT_FOR_DELIVERY),
    ("order-delivered", claims::DELIVERED),
    ("order-cancelled", claims::CANCELLED),
    ("cancel-done", claims::CANCELLED),
    ("order-returned", claims::RETURNED),
    ("product-available", claims::IN_STOCK),
    ("product-sold-out", claims::SOLD_OUT),
];

/// Sentences that tell several states.
const OWN_MIXED: &[&str] =
    &["order-partly-shipped", "cancel-too-late", "address-too-late", "return-refused-undelivered"];

/// Sentences that promise and claim nothing, whatever their words, by the beginnings of their ids.
const OWN_PLAIN: &[&str] =
    &["assist-", "identify-", "complaint-", "handoff-", "return-w", "size-ask", "product-which", "stopped"];

/// What the sentences about states say around their facts, and sentences that say nothing: every language has them, also
/// one without a list of claims.
pub(crate) fn phrases(source: &Source) -> Vec<(String, Meaning)> {
    let sentences: Vec<(&str, &str)> = source.answers.lines().filter_map(|line| line.split_once(" = ")).collect();
    let stands_elsewhere = |piece: &str, claim: Claim| {
        let of_claim =
            |id: &str| OWN_CLAIMS.iter().any(|(own, c)| *own == id && *c == claim) || OWN_MIXED.contains(&id);
        sentences.iter().any(|(id, text)| !of_claim(id) && fold(text).contains(&fold(piece)))
    };
    let mut phrases = Vec::new();
    for (id, text) in &sentences {
        if let Some((_, claim)) = OWN_CLAIMS.iter().find(|(own, _)| own == id) {
            let pieces = text.split('{').map(|piece| piece.split_once('}').map_or(piece, |(_, rest)| rest));
            let pieces = pieces.map(|piece| piece.trim_matches(|c: char| !c.is_alphanumeric() && !is_joining_mark(c)));
            let telling = pieces
                .filter(|piece| tells_something(piece, !source.claims.is_empty()) && !stands_elsewhere(piece, *claim));
            phrases.extend(telling.map(|piece| (piece.to_owned(), Meaning::Claim(*claim))));
        } else if !text.contains('{') && OWN_PLAIN.iter().any(|start| id.starts_with(start)) {
            phrases.push(((*text).to_owned(), Meaning::Harmless));
        }
    }
    phrases
}

/// Whether a piece of a sentence is long enough to tell a state: some words, or a few letters where words are not set apart.
/// Where there is a list, only a sure piece adds to it.
fn tells_something(piece: &str, listed: bool) -> bool {
    let letters = piece.chars().count();
    match (piece.chars().any(is_cjk), listed) {
        (true, _) => letters >= 4,
        (false, true) => letters >= 10 && piece.contains(' '),
        (false, false) => letters >= 5,
    }
}

/// A vowel or accent that is part of the letter before it.
fn is_joining_mark(c: char) -> bool {
    matches!(
        category(c),
        GeneralCategory::NonspacingMark | GeneralCategory::SpacingMark | GeneralCategory::EnclosingMark
    )
}
