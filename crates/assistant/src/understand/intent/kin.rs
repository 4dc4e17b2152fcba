//! Which languages lend to which: those whose example sentences share the most telling words, as Czech and Slovak do. Found
//! from the sentences themselves, so that a new language finds its relatives by itself.

use std::collections::HashMap;
use std::hash::BuildHasherDefault;

use super::features::stems;
use super::fold::Word;
use super::space::KeyHasher;

/// Relatives of a language, at most.
const KIN_MAX: usize = 3;
/// Languages that share less than this are no relatives: what they share is chance, or borrowed from a third.
const LIKENESS_MIN: f32 = 0.02;

/// The relatives of each language, nearest first, by their numbers in the list.
pub fn nearest(languages: &[Vec<Vec<Word>>]) -> Vec<Vec<usize>> {
    let count = languages.len();
    let shared = shared(languages);
    let likeness = |a: usize, b: usize| {
        let lengths = shared[a * count + a] * shared[b * count + b];
        if lengths > 0.0 { shared[a * count + b] / lengths.sqrt() } else { 0.0 }
    };
    (0..count)
        .map(|own| {
            let others = (0..count).filter(|other| *other != own);
            let mut near: Vec<(usize, f32)> = others.map(|other| (other, likeness(own, other))).collect();
            near.retain(|(_, likeness)| *likeness >= LIKENESS_MIN);
            near.sort_by(|a, b| b.1.total_cmp(&a.1).then(a.0.cmp(&b.0)));
            near.into_iter().take(KIN_MAX).map(|(other, _)| other).collect()
        })
        .collect()
}

/// How much every two languages share: a word that few have says more.
fn shared(languages: &[Vec<Vec<Word>>]) -> Vec<f32> {
    let mut holders: HashMap<u64, Vec<usize>, BuildHasherDefault<KeyHasher>> = HashMap::default();
    for (n, sentences) in languages.iter().enumerate() {
        for stem in sentences.iter().flat_map(|words| stems(words)) {
            let held = holders.entry(stem).or_default();
            if held.last() != Some(&n) {
                held.push(n);
            }
        }
    }
    let count = languages.len();
    let mut shared = vec![0.0; count * count];
    for held in holders.values() {
        let telling = (count as f32 / held.len() as f32).ln().powi(2);
        for first in held {
            held.iter().for_each(|second| shared[first * count + second] += telling);
        }
    }
    shared
}

#[cfg(test)]
mod tests {
    use super::super::fold::words;
    use super::*;

    #[test]
    fn relatives_are_found_by_the_words_they_share() {
        let texts = [
            ["kde je moje objednávka", "chci vrátit zboží"],
            ["kde je moja objednávka", "chcem vrátiť tovar"],
            ["où est ma commande", "je veux retourner"],
            ["missä tilaukseni on", "haluan palauttaa"],
        ];
        let split: Vec<Vec<Vec<Word>>> = texts.iter().map(|two| two.iter().map(|text| words(text)).collect()).collect();
        let found = nearest(&split);
        assert_eq!((&found[0][..1], &found[1][..1]), (&[1][..], &[0][..]), "{found:?}");
        assert_eq!(found[3], Vec::<usize>::new(), "nothing in common");
        assert_eq!(nearest(&[]), Vec::<Vec<usize>>::new());
    }
}
