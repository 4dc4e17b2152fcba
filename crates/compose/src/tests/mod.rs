//! Tests that read as the specification of the crate; the facts they share.

mod drafts;
mod locales;
mod messages;
mod tampering;

use domain::consent::ChannelKind;
use domain::fact::{Fact, FactSource, FactValue};
use domain::money::{Currency, Money};
use domain::timestamp::{DAY_MS, Timestamp};

use crate::{Composed, Library, Request, compose};

/// Friday, 20 November 2026, 12:00 UTC.
pub(crate) fn now() -> Timestamp {
    "2026-11-20T12:00:00Z".parse().expect("instant")
}

pub(crate) fn fact(name: &str, value: FactValue) -> Fact {
    let source = FactSource { system: "fake".into(), record: "r:1".into(), version: "1".into() };
    Fact { name: name.into(), value, source, read_at: now(), ttl_ms: DAY_MS }
}

pub(crate) fn name(field: &str, text: &str) -> Fact {
    fact(field, FactValue::Name(text.into()))
}

pub(crate) fn count(field: &str, n: i64) -> Fact {
    fact(field, FactValue::Count(n))
}

pub(crate) fn money(field: &str, minor: i64, code: &str) -> Fact {
    fact(field, FactValue::Money(Money::new(minor, Currency::from_code(code).expect("known currency"))))
}

pub(crate) fn link(field: &str, url: &str) -> Fact {
    fact(field, FactValue::Link(url.into()))
}

pub(crate) fn date(field: &str, at: &str) -> Fact {
    fact(field, FactValue::Date { at: at.parse().expect("instant"), zone: "UTC".into() })
}

pub(crate) fn promise(field: &str, claim: &str, n: Option<i64>) -> Fact {
    fact(field, FactValue::Promise { claim: claim.into(), count: n })
}

pub(crate) fn code(text: &str) -> Fact {
    fact("coupon.code", FactValue::Code(text.into()))
}

pub(crate) fn share(basis_points: i64) -> Fact {
    fact("coupon.value", FactValue::BasisPoints(basis_points))
}

/// Everything a shop may know about one cart.
pub(crate) fn all_facts() -> Vec<Fact> {
    let mut facts = vec![
        name("shop.name", "Nordlicht"),
        name("shop.address", "Nordlicht GmbH, Hafenstr. 12, 20457 Hamburg"),
        name("shopper.first_name", "Anna"),
        count("cart.count", 4),
        count("cart.more", 2),
        money("cart.total", 12_940, "EUR"),
        link("link", "https://go.shop.example/r/demo/AbC-123_x"),
        link("opt_out.link", "https://go.shop.example/u/demo/AbC-123_x"),
        code("CW-ANNA-10"),
        share(1000),
        date("coupon.expires", "2026-11-30T22:00:00Z"),
        count("popular.count", 37),
        count("popular.days", 30),
        count("rating", 463),
        count("rating.count", 128),
        promise("returns", "free_returns", Some(30)),
        money("express.extra", 490, "EUR"),
        date("express.by", "2026-11-24T12:00:00Z"),
        money("shipping.free_from_missing", 1060, "EUR"),
        money("shipping.cost", 490, "EUR"),
    ];
    for (i, title, minor) in [(0, "Trail Runner, 42", 8990), (1, "Merino socks (2 pairs)", 1990)] {
        facts.push(name(&format!("item{i}.title"), title));
        facts.push(money(&format!("item{i}.price"), minor, "EUR"));
        facts.push(count(&format!("item{i}.quantity"), 1 + i));
        facts.push(fact(&format!("item{i}.image"), FactValue::Image(format!("https://shop.example/img/{i}.jpg"))));
    }
    facts.push(money("item0.price_before", 9990, "EUR"));
    facts.push(count("item0.stock", 3));
    for (i, title, minor) in [(0, "Running belt", 2490), (1, "Cap 500", 1590)] {
        facts.push(name(&format!("also{i}.title"), title));
        facts.push(money(&format!("also{i}.price"), minor, "EUR"));
        facts.push(count(&format!("also{i}.quantity"), 1));
        facts.push(fact(&format!("also{i}.image"), FactValue::Image(format!("https://shop.example/img/a{i}.jpg"))));
    }
    facts
}

pub(crate) fn replace(facts: &[Fact], changed: Fact) -> Vec<Fact> {
    let mut facts: Vec<Fact> = facts.iter().filter(|f| f.name != changed.name).cloned().collect();
    facts.push(changed);
    facts
}

pub(crate) fn without(facts: &[Fact], prefixes: &[&str]) -> Vec<Fact> {
    facts.iter().filter(|f| !prefixes.iter().any(|p| f.name.starts_with(p))).cloned().collect()
}

pub(crate) const ANSWERS: &[&str] = &["answer-free-returns", "answer-express-by"];

pub(crate) fn request<'a>(
    template: &'a str,
    channel: ChannelKind,
    locale: &'a [&'a str],
    facts: &'a [Fact],
) -> Request<'a> {
    Request { template, channel, locales: locale, facts, answers: ANSWERS, whatsapp_template: false, now: now() }
}

pub(crate) fn composed(template: &str, channel: ChannelKind, locale: &str, facts: &[Fact]) -> Composed {
    let locales = [locale];
    compose(Library::embedded(), &request(template, channel, &locales, facts))
        .unwrap_or_else(|e| panic!("{template} {channel:?} {locale}: {e:#?}"))
}
