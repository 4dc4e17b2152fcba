//! Writes every mail of every language as HTML into a folder, to look at: `cargo run -p compose --example preview -- OUT`.

use std::path::Path;
use std::{env, fs, io};

use compose::{Library, Request, compose, template_names};
use domain::consent::ChannelKind;
use domain::fact::{Fact, FactSource, FactValue};
use domain::money::{Currency, Money};
use domain::timestamp::{DAY_MS, Timestamp};

fn main() -> io::Result<()> {
    let out = env::args().nth(1).unwrap_or_else(|| "preview".to_owned());
    fs::create_dir_all(&out)?;
    let now: Timestamp = "2026-11-20T12:00:00Z".parse().map_err(io::Error::other)?;
    let facts = facts(now).map_err(io::Error::other)?;
    let library = Library::embedded();
    for locale in library.locales() {
        for template in template_names() {
            for channel in [ChannelKind::Email, ChannelKind::Whatsapp, ChannelKind::Webchat] {
                let answers = ["answer-free-returns", "answer-express-by"];
                let request = Request {
                    template,
                    channel,
                    locales: &[locale],
                    facts: &facts,
                    answers: &answers,
                    whatsapp_template: false,
                    now,
                };
                let Ok(composed) = compose(library, &request) else { continue };
                let file = Path::new(&out).join(format!("{template}.{}.{locale}", channel.as_str()));
                fs::write(format!("{}.txt", file.display()), &composed.message.text)?;
                if let Some(html) = &composed.message.html {
                    fs::write(format!("{}.html", file.display()), html)?;
                }
            }
        }
    }
    println!("previews written to {out}");
    Ok(())
}

fn facts(now: Timestamp) -> Result<Vec<Fact>, domain::money::MoneyError> {
    let euro = Currency::from_code("EUR")?;
    let source = FactSource { system: "fake".into(), record: "preview".into(), version: "1".into() };
    let fact =
        |name: &str, value| Fact { name: name.into(), value, source: source.clone(), read_at: now, ttl_ms: DAY_MS };
    let name = |field: &str, text: &str| fact(field, FactValue::Name(text.into()));
    let money = |field: &str, minor| fact(field, FactValue::Money(Money::new(minor, euro)));
    let count = |field: &str, n| fact(field, FactValue::Count(n));
    let link = |field: &str, url: &str| fact(field, FactValue::Link(url.into()));
    let date = |field: &str, days: i64| {
        fact(field, FactValue::Date { at: now.plus_ms(days * DAY_MS), zone: "Europe/Berlin".into() })
    };
    let mut facts = vec![
        name("shop.name", "Nordlicht"),
        name("shop.address", "Nordlicht GmbH, Hafenstr. 12, 20457 Hamburg"),
        name("shopper.first_name", "Anna"),
        money("cart.total", 14_960),
        link("link", "https://go.shop.example/r/demo/AbC-123_x"),
        link("opt_out.link", "https://go.shop.example/u/demo/AbC-123_x"),
        fact("coupon.code", FactValue::Code("CW-ANNA-10".into())),
        fact("coupon.value", FactValue::BasisPoints(1000)),
        date("coupon.expires", 10),
        count("popular.count", 37),
        count("popular.days", 30),
        count("rating", 463),
        count("rating.count", 128),
        fact("returns", FactValue::Promise { claim: "free_returns".into(), count: Some(30) }),
        money("express.extra", 490),
        date("express.by", 4),
        money("item0.price_before", 9990),
        count("item0.stock", 3),
    ];
    let things = [
        ("item0", "Trail Runner Pro, 42, Forest Green", 8990),
        ("item1", "Merino socks (2 pairs)", 1990),
        ("also0", "Running belt", 2490),
        ("also1", "Cap with a rather long name, one size, Anthracite", 1590),
    ];
    for (key, title, minor) in things {
        facts.push(name(&format!("{key}.title"), title));
        facts.push(money(&format!("{key}.price"), minor));
        facts.push(count(&format!("{key}.quantity"), if key == "item1" { 3 } else { 1 }));
        // A picture on this machine can be put in its place to see how it looks; without one the name stands there.
        let picture = env::var("PREVIEW_PICTURE").unwrap_or_else(|_| format!("https://shop.example/img/{key}.jpg"));
        facts.push(fact(&format!("{key}.image"), FactValue::Image(picture)));
    }
    Ok(facts)
}
