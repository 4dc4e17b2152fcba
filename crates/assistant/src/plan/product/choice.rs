//! Which variants of a product are meant, by the size, colour or other option that the message names.

use std::sync::Arc;

use domain::product::{Variant, VariantOption};

use super::super::talk::{Live, Talk};
use crate::understand::entity::token::{Shape, Tokens};
use crate::understand::entity::vocabulary::Vocabulary;
use crate::understand::entity::{Reading, Value, extract};
use crate::understand::{Understanding, vocabularies};

/// The variants that are meant.
pub(crate) struct Choice<'a> {
    /// Those that fit everything that was named.
    pub(crate) variants: Vec<&'a Variant>,
    /// Whether something was named that the product does not come in.
    pub(crate) missing: bool,
}

impl<'a> Choice<'a> {
    /// Those of the variants that can be bought.
    pub(crate) fn available(&self) -> Vec<&'a Variant> {
        self.variants.iter().copied().filter(|variant| is_available(variant)).collect()
    }
}

/// Whether one piece can be bought.
pub(crate) fn is_available(variant: &Variant) -> bool {
    variant.stock.covers(1) && variant.price.is_some()
}

/// Chooses by what the message names; all variants where it names nothing.
pub(crate) fn choose<'a>(talk: &Talk<'_>, live: &Live<'a>) -> Choice<'a> {
    let mut variants: Vec<&'a Variant> = live.variants.iter().collect();
    let Some(heard) = talk.heard() else { return Choice { variants, missing: false } };
    let words = vocabularies([talk.scene.shop.locale.as_str()].into_iter());
    let today = talk.scene.now.in_zone(talk.scene.time_zone).date();
    let wanted: Vec<&Value> =
        heard.values().filter(|value| matches!(value, Value::Size(_) | Value::Color(_))).collect();
    let mut missing = false;
    for value in wanted {
        let means = |option: &VariantOption| is_value(option, value, &words, today);
        let fits = |variant: &Variant| variant.options.iter().any(means);
        let in_title = extract(&live.product.title, &Reading::new(&words, today)).iter().any(|e| e.value == *value);
        if variants.iter().any(|variant| fits(variant)) {
            variants.retain(|variant| fits(variant));
        } else if !in_title {
            missing = true;
        }
    }
    keep_spelled_out(heard, &mut variants);
    Choice { variants, missing }
}

/// Whether an option of a variant is this size or colour.
fn is_value(option: &VariantOption, value: &Value, words: &[Arc<Vocabulary>], today: jiff::civil::Date) -> bool {
    match value {
        Value::Size(size) => {
            let same = |text: &str| text.trim().replace(',', ".").eq_ignore_ascii_case(size);
            // "EU 42", "42 (M)": the size among other words.
            same(&option.value) || option.value.split([' ', '/', '(', ')']).any(same)
        }
        Value::Color(_) => {
            extract(&option.value, &Reading::new(words, today)).iter().any(|found| found.value == *value)
        }
        _ => false,
    }
}

/// Keeps the variants with an option whose value the message spells out, as buttons do.
fn keep_spelled_out(heard: &Understanding, variants: &mut Vec<&Variant>) {
    let tokens = Tokens::of(&heard.text);
    let spelled = |option: &VariantOption| {
        let value: Vec<String> =
            Tokens::of(&option.value).iter().filter(|t| t.shape != Shape::Sign).map(|t| t.plain.clone()).collect();
        let long = value.iter().map(|word| word.chars().count()).sum::<usize>() >= 3;
        long && (0..tokens.len()).any(|first| tokens.phrase_at(first, &value).is_some())
    };
    let fits = |variant: &Variant| variant.options.iter().any(spelled);
    if variants.iter().any(|variant| fits(variant)) {
        variants.retain(|variant| fits(variant));
    }
}
