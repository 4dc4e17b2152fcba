//! Tests of entities: what is found, where, and how sure.

use std::sync::Arc;

use domain::money::Currency;
use jiff::civil::{Date, date};
use proptest::prelude::*;

use super::catalogue::Catalogue;
use super::token::Tokens;
use super::vocabulary::Vocabulary;
use super::{Answer, ENTITIES_MAX, Entity, Reading, Value, answer, extract};

const INTENTS: &str = r#"
[intents]
[words]
yes = ["yes", "yes please", "ok"]
no = ["no", "not now"]
stop = ["stop", "unsubscribe"]
[colors]
blue = ["blue", "navy blue"]
red = ["red", "赤"]
[sizes]
s = ["small"]
m = ["medium"]
"#;
const WORDS: &str = r#"
[numbers]
two = 2
[amounts]
currencies = { euros = "EUR", quid = "GBP" }
[dates]
relative = { "明日" = 1, "明日中" = 1, today = 0, tomorrow = 1, "day after tomorrow" = 2, "next week" = 99 }
"#;
const TODAY: Date = date(2026, 3, 10);

fn english() -> Vec<Arc<Vocabulary>> {
    vec![Arc::new(Vocabulary::read("en", INTENTS, WORDS).expect("reads"))]
}

fn found_with(text: &str, change: impl Fn(&mut Reading<'_>)) -> Vec<Entity> {
    let words = english();
    let mut reading = Reading::new(&words, TODAY);
    change(&mut reading);
    extract(text, &reading)
}

fn values(text: &str) -> Vec<Value> {
    found_with(text, |_| ()).into_iter().map(|entity| entity.value).collect()
}

fn order(number: &str) -> Value {
    Value::OrderNumber(number.into())
}

fn size(size: &str) -> Value {
    Value::Size(size.into())
}

fn money(text: &str, code: &str) -> Value {
    Value::Amount(
        domain::money::Money::parse(text, Currency::from_code(code).expect("is a code")).expect("is an amount"),
    )
}

#[test]
fn order_numbers_by_mark_word_and_prefix() {
    assert_eq!(values("where is #10482?"), [order("10482")]);
    assert_eq!(values("order no. 10482 please"), [order("10482")]);
    assert_eq!(values("my order: AB-7781"), [order("AB-7781")]);
    assert_eq!(values("注文#10482の靴"), [order("10482")], "a run is no part of a number");
    assert_eq!(values("order 10482'nin"), [order("10482")], "nor is an ending");
    assert_eq!(values("order ١٠٤٨٢"), [order("10482")], "digits of other scripts");
    let prefixed = found_with("status of cw-1001", |reading| reading.order_prefixes = &["CW-"]);
    assert_eq!((prefixed[0].value.clone(), prefixed[0].sure), (order("CW-1001"), true));
    let bare = found_with("104829 where is it", |_| ());
    assert_eq!((bare[0].value.clone(), bare[0].sure), (order("104829"), false), "a number alone is only likely");
}

#[test]
fn spans_are_bytes_of_the_message() {
    let text = "où est #10482 ?";
    let found = found_with(text, |_| ());
    assert_eq!(&text[found[0].start..found[0].end], "#10482");
}

#[test]
fn addresses_and_phones() {
    assert_eq!(values("write to Ann.Lee+shop@example.test."), [Value::Email("ann.lee+shop@example.test".into())]);
    assert_eq!(values("a@b c@"), [], "no address without a dotted host");
    assert_eq!(values("call +49 30 901820"), [Value::Phone("+4930901820".into())]);
    assert_eq!(values("call 0049 30 901820"), [Value::Phone("+4930901820".into())]);
    let local = found_with("my number is 030 901820", |reading| reading.region = Some("DE"));
    assert_eq!(local[0].value, Value::Phone("+4930901820".into()));
    assert_eq!(values("+1 23"), values("+1 23"), "nonsense is no phone");
}

#[test]
fn amounts_with_signs_codes_and_words() {
    assert_eq!(values("it was €49.90"), [money("49.90", "EUR")]);
    assert_eq!(values("1.234,50 EUR and 20 quid"), [money("1234.50", "EUR"), money("20", "GBP")]);
    assert_eq!(
        values("12 500,50 € or 2 500 €"),
        [money("12500.50", "EUR"), money("2500", "EUR")],
        "groups with spaces"
    );
    assert_eq!(values("¥12,000"), [money("12000", "JPY")], "three digits behind a sign are a group");
    let dollars = found_with("$20", |reading| reading.currency = Currency::from_code("CAD").ok());
    assert_eq!(dollars[0].value, money("20", "CAD"), "the shop's own dollar");
}

#[test]
fn sizes_by_letter_word_and_number() {
    assert_eq!(values("do you have it in XL or M"), [size("XL"), size("M")]);
    assert_eq!(values("size 9.5 please"), [size("9.5")]);
    assert_eq!(values("in medium"), [size("M")]);
    assert_eq!(values("EU 42"), [size("42")]);
    assert_eq!(values("size 38, 2 pairs"), [size("38"), Value::Quantity(2)]);
    let likely = found_with("these shoes in 38", |_| ());
    assert_eq!((likely[0].value.clone(), likely[0].sure), (size("38"), false));
    assert_eq!(values("i'm sure it's 's"), [], "letters of contractions are no sizes");
}

#[test]
fn colours_codes_and_quantities() {
    assert_eq!(values("in navy blue"), [Value::Color("blue".into())]);
    assert_eq!(values("赤いくつ"), [Value::Color("red".into())], "inside a run");
    let found = found_with("この赤い靴", |_| ());
    assert_eq!((found[0].start, found[0].end), (6, 9), "the word, not the run");
    assert_eq!(values("is KD-2093X back"), [Value::Sku("KD-2093X".into())]);
    assert_eq!(values("2x please, or two"), [Value::Quantity(2), Value::Quantity(2)]);
}

#[test]
fn days_in_figures_words_and_from_today() {
    let day = |text: &str| {
        values(text).into_iter().find_map(|value| if let Value::Date(day) = value { Some(day) } else { None })
    };
    assert_eq!(day("on 2026-04-05"), Some(date(2026, 4, 5)));
    assert_eq!(day("am 5.4.2026"), Some(date(2026, 4, 5)));
    assert_eq!(day("5/4/26"), Some(date(2026, 4, 5)));
    assert_eq!(day("13/4/2026"), Some(date(2026, 4, 13)));
    assert_eq!(day("April 5th"), Some(date(2026, 4, 5)));
    assert_eq!(day("the 5 of December 2025"), Some(date(2025, 12, 5)));
    assert_eq!(day("30 December"), Some(date(2025, 12, 30)), "the nearest such day");
    assert_eq!(day("3月5日"), Some(date(2026, 3, 5)));
    assert_eq!(day("the day after tomorrow"), Some(date(2026, 3, 12)), "the longest phrase");
    assert_eq!(day("next week"), None, "names no day");
    let found = found_with("を明日まで", |_| ());
    assert_eq!((found[0].start, found[0].end, &found[0].value), (3, 9, &Value::Date(date(2026, 3, 11))));
    assert_eq!(day("31/2/2026"), None);
    let american = found_with("5/4/2026", |reading| reading.month_first = true);
    assert_eq!(american[0].value, Value::Date(date(2026, 5, 4)));
    assert_eq!(values("on Friday"), [Value::Weekday(5)]);
}

#[test]
fn plain_answers() {
    let said = |text: &str| answer(text, &english());
    assert_eq!(said("Yes, please!"), Some(Answer::Yes));
    assert_eq!(said("ok thanks"), Some(Answer::Yes), "a few more words");
    assert_eq!(said("no"), Some(Answer::No));
    assert_eq!(said("STOP"), Some(Answer::Stop));
    assert_eq!(said("yes i want to know where my order is"), None, "more than an answer");
    assert_eq!(said("stop it where is my order"), None);
    assert_eq!(said(""), None);
}

fn shop() -> Catalogue {
    Catalogue::of([
        ("p1", "Nordic Wool Sweater"),
        ("p2", "Leather Chelsea Boots"),
        ("p3", "Wool Socks"),
        ("p4", "綿の青いシャツ"),
        ("p5", "Canvas Backpack 20 l"),
    ])
}

#[test]
fn products_are_found_by_their_words_and_through_typos() {
    let shop = shop();
    let best = |text: &str| shop.named(&Tokens::of(text)).into_iter().next().map(|named| named.key);
    assert_eq!(best("is the nordic wool sweater warm").as_deref(), Some("p1"));
    assert_eq!(best("chelsae bots in 38").as_deref(), Some("p2"), "two typos");
    assert_eq!(best("NORDIC swéater").as_deref(), Some("p1"), "case and accents");
    assert_eq!(best("青いシャツはありますか").as_deref(), Some("p4"));
    assert_eq!(best("do you sell lamps"), None);
}

#[test]
fn a_turn_does_not_walk_a_large_catalogue() {
    let titles = (0..10_000).map(|n| (format!("k{n}"), format!("Shirt model{n} cotton")));
    let catalogue = Catalogue::of(titles);
    assert_eq!(catalogue.len(), 10_000);
    let named = catalogue.named(&Tokens::of("the cotton shirt model4321 please"));
    assert_eq!(named[0].key, "k4321");
    assert!(catalogue.named(&Tokens::of("cotton shirt")).is_empty(), "words of every title tell nothing");
}

#[test]
fn products_appear_among_the_entities() {
    let (shop, words) = (shop(), english());
    let reading = Reading { catalogue: Some(&shop), ..Reading::new(&words, TODAY) };
    let found = extract("two leather chelsea boots in 40", &reading);
    let product =
        found.iter().find(|e| matches!(&e.value, Value::Product { key, .. } if key == "p2")).expect("is found");
    assert!(product.sure);
}

#[test]
fn entities_are_bounded() {
    assert!(values(&"#1234 ".repeat(3_000)).len() <= ENTITIES_MAX);
}

proptest! {
    #[test]
    fn no_text_breaks_the_reading(text in "\\PC{0,120}") {
        for entity in found_with(&text, |reading| reading.region = Some("DE")) {
            prop_assert!(entity.start < entity.end && text.get(entity.start..entity.end).is_some());
        }
    }

    #[test]
    fn figures_and_signs_never_break_it(text in "[0-9.,/:#+x€$ -]{0,60}") {
        for entity in found_with(&text, |reading| reading.region = Some("US")) {
            prop_assert!(text.get(entity.start..entity.end).is_some());
        }
    }
}
