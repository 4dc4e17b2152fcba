//! What is said about a product: price, availability, options, and what its page says about a question.

use std::collections::BTreeSet;

use compose::CARDS_MAX;
use domain::fact::{Fact, FactValue};
use domain::money::Money;
use domain::product::{Stock, Variant};

use super::super::facts;
use super::super::talk::{Live, Talk};
use super::choice::{Choice, is_available};
use super::find::{are_alike, words_of};
use crate::dialogue::Asked;
use crate::turn::Card;

/// Options that are told.
const OPTIONS_MAX: usize = 3;
/// Values of one option that are told.
const VALUES_MAX: usize = 12;
/// Variants whose prices are told one by one.
const PRICES_MAX: usize = 4;
/// Characters of a description that are looked through.
const DESCRIPTION_CHARS_MAX: usize = 4_000;

fn fact(talk: &Talk<'_>, live: &Live<'_>, name: &str, value: FactValue) -> Fact {
    facts::live(talk.scene, &live.product.key, live.read_at, name, value)
}

/// `product.title`, with the options where one variant is meant.
pub(crate) fn title(talk: &Talk<'_>, live: &Live<'_>, variant: Option<&Variant>) -> Fact {
    let values: Vec<&str> = variant.into_iter().flat_map(|v| &v.options).map(|option| option.value.trim()).collect();
    let title = live.product.title.trim();
    let name = if values.is_empty() { title.to_owned() } else { format!("{title} ({})", values.join(", ")) };
    fact(talk, live, "product.title", FactValue::Name(name))
}

/// Says the price, or the prices where the variants differ.
pub(crate) fn price(talk: &mut Talk<'_>, live: &Live<'_>, choice: &Choice<'_>) {
    let priced = |variant: &Variant| variant.price.filter(|price| price.minor > 0);
    let available = choice.available();
    let told = if available.is_empty() { &choice.variants } else { &available };
    let mut prices: Vec<(Money, Option<Money>, &Variant)> = Vec::new();
    for (variant, now) in told.iter().filter_map(|variant| Some((*variant, priced(variant)?))) {
        let before = variant.compare_at.filter(|before| before.currency == now.currency && before.minor > now.minor);
        if !prices.iter().any(|(held, held_before, _)| (*held, *held_before) == (now, before)) {
            prices.push((now, before, variant));
        }
    }
    let several = prices.len() > 1;
    for (now, before, variant) in prices.into_iter().take(PRICES_MAX) {
        let variant = (several || choice.variants.len() == 1).then_some(variant);
        let mut told = vec![title(talk, live, variant), fact(talk, live, "product.price", FactValue::Money(now))];
        match before {
            _ if several => talk.say_below("product-line", told),
            Some(before) => {
                told.push(fact(talk, live, "product.price_before", FactValue::Money(before)));
                talk.say_below("product-price-was", told);
            }
            None => talk.say_below("product-price", told),
        }
    }
}

/// Says whether it can be had; where not, offers to tell when it can.
pub(crate) fn availability(talk: &mut Talk<'_>, live: &Live<'_>, choice: &Choice<'_>) {
    if choice.missing {
        talk.say_below("products-nearest", Vec::new());
        price(talk, live, choice);
        return options(talk, live, &choice.available());
    }
    let available = choice.available();
    let only = match choice.variants.as_slice() {
        [only] => Some(*only),
        _ => None,
    };
    let told = title(talk, live, only);
    match (available.as_slice(), only) {
        ([], _) => sold_out(talk, live, choice, told),
        ([..], Some(variant)) => match variant.stock {
            Stock::Count(left) if (1..=talk.scene.shop.settings.tell_stock_up_to).contains(&left) => {
                let left = fact(talk, live, "product.stock", FactValue::Count(left));
                talk.say_below("product-stock", vec![told, left]);
            }
            _ => talk.say_below("product-available", vec![told]),
        },
        ([..], None) => {
            talk.say_below("product-available", vec![told]);
            options(talk, live, &available);
        }
    }
}

fn sold_out(talk: &mut Talk<'_>, live: &Live<'_>, choice: &Choice<'_>, told: Fact) {
    talk.say_below("product-sold-out", vec![told]);
    let others: Vec<&Variant> = live.variants.iter().filter(|variant| is_available(variant)).collect();
    options(talk, live, &others);
    if let Some(variant) = choice.variants.first() {
        talk.topic.variant_key = Some(variant.key.clone());
        talk.ask_yes_or_no(Asked::BackInStock, "product-tell-me", Vec::new());
    }
}

/// Says what these variants come in.
pub(crate) fn options(talk: &mut Talk<'_>, live: &Live<'_>, variants: &[&Variant]) {
    let mut told: Vec<(&str, Vec<&str>)> = Vec::new();
    for option in variants.iter().flat_map(|variant| &variant.options) {
        let (name, value) = (option.name.trim(), option.value.trim());
        if !told.iter().any(|(held, _)| *held == name) {
            told.push((name, Vec::new()));
        }
        if let Some((_, values)) = told.iter_mut().find(|(held, _)| *held == name)
            && !values.contains(&value)
            && values.len() < VALUES_MAX
        {
            values.push(value);
        }
    }
    for (name, values) in told.into_iter().take(OPTIONS_MAX) {
        let name = fact(talk, live, "option.name", FactValue::Name(name.to_owned()));
        let values = fact(talk, live, "option.values", FactValue::Name(values.join(", ")));
        if facts::tellable(&name) && facts::tellable(&values) {
            talk.say_below("product-options", vec![name, values]);
        }
    }
}

/// Says the sentence of the product's page that has most words in common with the question; whether there was one.
pub(crate) fn description(talk: &mut Talk<'_>, live: &Live<'_>) -> bool {
    let Some(heard) = talk.heard() else { return false };
    let title_words = words_of(&live.product.title);
    let asked: BTreeSet<String> = words_of(&heard.text)
        .into_iter()
        .filter(|word| word.chars().count() != 3 && !title_words.iter().any(|held| are_alike(held, word)))
        .collect();
    let text: String = live.product.description.chars().take(DESCRIPTION_CHARS_MAX).collect();
    let sentences = text.split_inclusive(['.', '!', '?', '。', '！', '？', '؟', '।', '\n']);
    let common = |sentence: &str| {
        let words = words_of(sentence);
        asked.iter().filter(|word| words.iter().any(|other| are_alike(word, other))).count()
    };
    // Of sentences that fit equally well the first is told.
    let best = sentences.rev().map(|sentence| (common(sentence), sentence)).max_by_key(|(common, _)| *common);
    let Some((_, sentence)) = best.filter(|(common, _)| *common > 0) else { return false };
    let title = fact(talk, live, "page.title", FactValue::Name(live.product.title.clone()));
    let said = fact(talk, live, "page.passage", FactValue::Passage(sentence.trim().to_owned()));
    if !facts::tellable(&title) || !facts::tellable(&said) {
        return false;
    }
    talk.say_below("policy-says", vec![title, said]);
    true
}

/// Shows products as cards.
pub(crate) fn cards(talk: &mut Talk<'_>, products: &[Live<'_>]) {
    for live in products.iter().take(CARDS_MAX.saturating_sub(talk.cards.len())) {
        let told = card(talk, live);
        if told.first().is_some_and(facts::tellable) {
            talk.cards.push(Card { product_key: live.product.key.clone(), facts: told });
        }
    }
    talk.shown(products.iter().map(|live| live.product.key.clone()));
}

/// The facts of one card, the title first. Of what can be bought; of all where nothing can.
fn card(talk: &Talk<'_>, live: &Live<'_>) -> Vec<Fact> {
    let at = talk.cards.len();
    let named = |what: &str, value| fact(talk, live, &format!("card{at}.{what}"), value);
    let choice = Choice { variants: live.variants.iter().collect(), missing: false };
    let available = choice.available();
    let shown = if available.is_empty() { &choice.variants } else { &available };
    let prices = || shown.iter().filter_map(|variant| variant.price).filter(|price| price.minor > 0);
    let mut told = vec![named("title", FactValue::Name(live.product.title.trim().to_owned()))];
    if let (Some(least), Some(most)) = (prices().min_by_key(|p| p.minor), prices().max_by_key(|p| p.minor)) {
        told.push(named("price", FactValue::Money(least)));
        if most != least {
            told.push(named("price_to", FactValue::Money(most)));
        }
    }
    told.extend(live.product.image_url.clone().map(|url| named("image", FactValue::Image(url))));
    told.extend(live.product.url.clone().map(|url| named("link", FactValue::Link(url))));
    if let [Variant { stock: Stock::Count(left), .. }] = shown.as_slice()
        && (1..=talk.scene.shop.settings.tell_stock_up_to).contains(left)
    {
        told.push(named("stock", FactValue::Count(*left)));
    }
    told
}

/// Lists products with their prices.
pub(crate) fn list(talk: &mut Talk<'_>, products: &[Live<'_>]) {
    for live in products {
        let choice = Choice { variants: live.variants.iter().collect(), missing: false };
        let available = choice.available();
        let cheapest = available.iter().filter_map(|variant| variant.price).min_by_key(|price| price.minor);
        if let Some(price) = cheapest.filter(|price| price.minor > 0) {
            let told = vec![title(talk, live, None), fact(talk, live, "product.price", FactValue::Money(price))];
            talk.say_below("product-line", told);
        }
    }
    cards(talk, products);
}

/// Asks which of several products is meant.
pub(crate) fn which(talk: &mut Talk<'_>, products: &[Live<'_>]) {
    talk.offer_words(products.iter().map(|live| live.product.title.as_str()));
    talk.ask(Asked::WhichProduct, "product-which", Vec::new());
    cards(talk, products);
}
