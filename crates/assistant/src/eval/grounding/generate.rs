//! Makes drafts in every language there is: harmless ones from the locale's own sentences and facts, adversarial ones by an
//! attack on such a draft. The same seed makes the same drafts.

use compose::Library;
use domain::clock::SeededRng;
use domain::conversation::Line;
use domain::fact::{Fact, FactSource, FactValue};
use domain::money::{Currency, Money};
use domain::timestamp::{DAY_MS, Timestamp};
use jiff::ToSpan;
use jiff::civil::Date;
use serde_json::{Value, json};

use super::attack::{self, Words};
use super::{Case, CaseFact, Label};

/// A sentence of every locale with the facts it tells: variable of the sentence, and kind of the fact.
type Carrier = (&'static str, &'static [(&'static str, &'static str)]);

/// Sentences that tell facts.
const TELLING: &[Carrier] = &[
    ("product-price", &[("product.title", "product"), ("product.price", "price")]),
    ("product-line", &[("product.title", "product"), ("product.price", "price")]),
    ("product-stock", &[("product.title", "product"), ("product.stock", "stock")]),
    ("order-shipped-with", &[("order.number", "order"), ("carrier.name", "carrier"), ("", "status:shipped")]),
    ("order-shipped", &[("order.number", "order"), ("", "status:shipped")]),
    ("order-tracking", &[("tracking.number", "tracking")]),
    ("order-tracking-link", &[("tracking.link", "url")]),
    ("order-expected", &[("delivery.by", "date")]),
    ("order-delivered", &[("order.number", "order"), ("order.delivered", "date"), ("", "status:delivered")]),
    ("order-cancelled", &[("order.number", "order"), ("", "status:cancelled")]),
    ("delivery-estimate", &[("delivery.by", "date")]),
    ("return-window", &[("return.days", "days")]),
    ("size-advice", &[("product.title", "product"), ("size.value", "size")]),
    ("cart-link", &[("cart.link", "url")]),
    ("cancel-check", &[("order.number", "order"), ("order.total", "total")]),
    ("order-line", &[("order.number", "order"), ("order.placed", "date"), ("order.total", "total")]),
    ("product-attribute", &[("attribute.name", "product"), ("attribute.value", "material")]),
];

/// Sentences that tell nothing.
const PLAIN: &[&str] = &[
    "assist-else",
    "assist-thanks",
    "assist-hello-again",
    "assist-not-understood",
    "assist-busy",
    "identify-order-number",
    "handoff-next",
    "return-why",
    "return-which-item",
    "size-ask",
    "product-which",
    "stopped",
];

const PRODUCTS: &[&str] = &["Trail Runner 42", "Alpaca Throw", "Nordlicht Lamp", "Kettle K-200", "Rucksack Fjell"];
const CARRIERS: &[&str] = &["DHL", "GLS", "UPS", "DPD", "PostNL"];
const CURRENCIES: &[&str] = &["EUR", "USD", "GBP", "TRY", "PLN", "CHF"];
const MATERIALS: &[&str] = &["merino", "nylon", "polyester", "Gore-Tex"];
const SIZES: &[&str] = &["M", "XL", "38", "42"];

/// `count` drafts: three adversarial ones for each harmless one.
///
/// Relative days count from `today`.
#[must_use]
pub fn generate(seed: u64, count: usize, today: Date) -> Vec<Case> {
    let rng = SeededRng::new(seed);
    let library = Library::embedded();
    let locales = library.locales();
    let words: Vec<(&str, Words)> = locales.iter().map(|tag| (*tag, Words::of(tag))).collect();
    let mut cases = Vec::with_capacity(count);
    let mut tries = 0;
    while cases.len() < count && tries < count * 20 && !words.is_empty() {
        tries += 1;
        let (tag, words) = &words[pick(&rng, words.len())];
        let Some(harmless) = harmless(&rng, tag, today) else { continue };
        let case = if cases.len() % 4 == 0 { Some(harmless) } else { attack::attack(&rng, harmless, words, today) };
        cases.extend(case.map(|case| Case {
            id: json!(format!("{}-{}", cases.len() + 1, case.id.as_str().unwrap_or_default())),
            ..case
        }));
    }
    cases
}

/// An index below `count`.
pub(super) fn pick(rng: &SeededRng, count: usize) -> usize {
    usize::try_from(rng.below(count as u64)).unwrap_or(0)
}

/// One of a list.
pub(super) fn one<'a, T>(rng: &SeededRng, list: &'a [T]) -> Option<&'a T> {
    list.get(pick(rng, list.len()))
}

/// One telling sentence, or a second about something else, between plain ones.
fn harmless(rng: &SeededRng, tag: &str, today: Date) -> Option<Case> {
    let mut facts: Vec<CaseFact> = Vec::new();
    let mut lines: Vec<Line> = Vec::new();
    if rng.chance(0.4) {
        lines.push(Line::new(one(rng, PLAIN)?, Vec::new()));
    }
    let (id, variables) = one(rng, TELLING)?;
    let mut told = Vec::new();
    for (variable, kind) in *variables {
        let fact = made(rng, kind, today);
        told.extend(domain_fact(variable, &fact, today));
        facts.push(fact);
    }
    lines.push(Line::new(id, told));
    if rng.chance(0.4) {
        lines.push(Line::block(one(rng, PLAIN)?, Vec::new()));
    }
    let now = noon(today);
    let draft = compose::answer(Library::embedded(), &[tag], &lines, now).ok()?;
    Some(Case { id: json!(id), lang: tag.to_owned(), facts, draft: draft.text, label: Label::Grounded })
}

fn noon(today: Date) -> Timestamp {
    format!("{today}T12:00:00Z").parse().unwrap_or(Timestamp::EPOCH)
}

/// A fact of that kind with a value of its own.
pub(super) fn made(rng: &SeededRng, kind: &str, today: Date) -> CaseFact {
    let text = |list: &[&str]| json!(one(rng, list).copied().unwrap_or_default());
    let (kind, value) = match kind.split_once(':') {
        Some((kind, value)) => (kind, json!(value)),
        None => (
            kind,
            match kind {
                "product" => text(PRODUCTS),
                "carrier" => text(CARRIERS),
                "material" => text(MATERIALS),
                "size" => text(SIZES),
                "price" | "total" => {
                    let currency = one(rng, CURRENCIES).copied().unwrap_or("EUR");
                    json!(format!("{}.{:02} {currency}", 11 + rng.below(900), 1 + rng.below(98)))
                }
                "stock" => json!(13 + rng.below(70)),
                "days" => json!(12 + rng.below(60)),
                "order" => json!(format!("#{}", 10_000 + rng.below(80_000))),
                "tracking" => json!(format!("JX{}", 100_000_000 + rng.below(800_000_000))),
                "url" => json!(format!("https://shop.example/t/{}", 1_000 + rng.below(8_000))),
                "date" => {
                    let days = i64::try_from(3 + rng.below(25)).unwrap_or(3);
                    json!(today.checked_add(days.days()).unwrap_or(today).to_string())
                }
                _ => Value::Null,
            },
        ),
    };
    CaseFact { kind: kind.to_owned(), value, subject: None }
}

/// The same as a fact of the product's, named as the sentence's variable.
fn domain_fact(variable: &str, fact: &CaseFact, today: Date) -> Option<Fact> {
    let text = fact.value.as_str().map(str::to_owned);
    let value = match fact.kind.as_str() {
        "status" => return None,
        "price" | "total" => {
            let text = text?;
            let (amount, code) = text.split_once(' ')?;
            FactValue::Money(Money::new(amount.replace('.', "").parse().ok()?, Currency::from_code(code).ok()?))
        }
        "stock" | "days" => FactValue::Count(fact.value.as_i64()?),
        "url" => FactValue::Link(text?),
        "date" => FactValue::Date { at: format!("{}T03:17:00Z", text?).parse().ok()?, zone: "UTC".into() },
        _ => FactValue::Name(text?),
    };
    let source = FactSource { system: "generated".into(), record: "draft".into(), version: "1".into() };
    Some(Fact { name: variable.to_owned(), value, source, read_at: noon(today), ttl_ms: DAY_MS })
}
