//! What shoppers get.

use domain::consent::ChannelKind::{Email, Webchat, Whatsapp};
use proptest::prelude::*;

use super::*;
use crate::{ComposeError, template_names, verify, write};

/// Ninety languages: every fault of every one is told at once.
fn none(faults: Vec<String>) {
    assert!(faults.is_empty(), "{} faults:\n{}", faults.len(), faults.join("\n"));
}

fn fault(locale: &str, what: &str, error: &ComposeError) -> String {
    match error {
        ComposeError::Unverified(violations) => {
            let mut words: Vec<_> = violations.iter().map(|v| format!("{:?} ({})", v.text, v.why)).collect();
            words.sort();
            words.dedup();
            format!("{locale}: {what}: {}", words.join(", "))
        }
        other => format!("{locale}: {what}: {other}"),
    }
}

#[test]
fn every_template_speaks_every_language_on_its_channels() {
    let library = Library::embedded();
    let facts = all_facts();
    let mut faults = Vec::new();
    for name in template_names() {
        let template = write::templates::find(name).expect("listed");
        for channel in template.channels {
            for locale in library.locales() {
                let locales = [locale];
                let made = match compose(library, &request(name, *channel, &locales, &facts)) {
                    Ok(made) => made,
                    Err(error) => {
                        faults.push(fault(locale, &format!("{name} {channel:?}"), &error));
                        continue;
                    }
                };
                assert!(!made.message.text.is_empty());
                let rtl = matches!(locale, "ar" | "fa" | "he" | "ps" | "sd" | "ug" | "ur");
                assert_eq!(made.message.direction, if rtl { "rtl" } else { "ltr" }, "{locale}");
                assert_eq!(*channel == Email, made.message.html.is_some());
                let again = verify(library, &made.message, &made.receipt, now());
                assert_eq!(again, Ok(()), "{name} {channel:?} {locale}");
            }
        }
    }
    none(faults);
}

/// Arabic has six plural forms; each must be sayable, and every answer line in every language.
#[test]
fn every_plural_and_every_answer_is_verified() {
    let mut faults = Vec::new();
    for n in [1, 2, 3, 11, 100, 1_234] {
        let mut facts = all_facts();
        for field in ["popular.count", "popular.days", "rating.count", "item0.stock", "cart.more"] {
            facts = replace(&facts, count(field, n));
        }
        facts = replace(&facts, promise("returns", "free_returns", Some(n)));
        let answers = write::templates::CLAIMS.iter().map(|(id, _)| *id).filter(|id| id.starts_with("answer-"));
        for (locale, answer) in answers.flat_map(|a| Library::embedded().locales().into_iter().map(move |l| (l, a))) {
            let locales = [locale];
            let request = Request { answers: &[answer], ..request("recover-social-proof", Whatsapp, &locales, &facts) };
            match compose(Library::embedded(), &request) {
                Ok(made) => assert!(made.receipt.bindings.iter().any(|b| b.fact == "popular.count")),
                Err(error) => faults.push(fault(locale, &format!("{n} {answer}"), &error)),
            }
        }
    }
    none(faults);
}

/// Each sentence of the assistant, in each language, with each plural.
#[test]
fn every_answer_can_be_said_in_every_language() {
    let library = Library::embedded();
    let mut faults = Vec::new();
    for (id, variables) in super::locales::answer_variables() {
        for (locale, n) in library.locales().into_iter().flat_map(|l| [1, 2, 3, 11, 100].map(|n| (l, n))) {
            let facts: Vec<Fact> = variables.iter().map(|variable| example(variable, n)).collect();
            let lines = [domain::conversation::Line::new(&id, facts)];
            match crate::answer(library, &[locale], &lines, now()) {
                Ok(told) => {
                    let again = crate::verify_answer(library, locale, &lines, &told.text, now());
                    assert_eq!(again, Ok(()), "{locale} {id}");
                    assert!(!told.text.contains(['{', '}', '\u{E000}']), "{locale} {id}: {}", told.text);
                }
                Err(error) => faults.push(fault(locale, &id, &error)),
            }
        }
    }
    none(faults);
}

/// A fact for a variable of the assistant's sentences, as its name wants it.
fn example(variable: &str, n: i64) -> Fact {
    // A variable's last words are its fact's: `product_price_before` is `product.price_before`.
    let name = [
        "order",
        "carrier",
        "tracking",
        "delivery",
        "refund",
        "return",
        "item",
        "exchange",
        "warranty",
        "product",
        "option",
        "attribute",
        "size",
        "cart",
        "country",
        "payment",
        "coupon",
        "giftcard",
        "page",
        "team",
        "shop",
        "address",
        "access",
        "own",
    ]
    .iter()
    .find_map(|noun| Some(format!("{noun}.{}", variable.strip_prefix(noun)?.strip_prefix('_')?)))
    .unwrap_or_else(|| panic!("no noun for {variable}"));
    let last = name.split_once('.').map_or("", |(_, last)| last).to_owned();
    match last.as_str() {
        "price" | "price_before" | "total" | "amount" | "cost" | "free_from" | "balance" => money(&name, 1990, "EUR"),
        "days" | "stock" => count(&name, n),
        "link" | "label_link" => fact(&name, FactValue::Link("https://shop.example/x/1".into())),
        "code" => fact(&name, FactValue::Code("AB12CD".into())),
        "value" if name == "coupon.value" => share(1000),
        "placed" | "delivered" | "by" | "from" | "to" | "until" | "on" | "expires" | "back" => {
            fact(&name, FactValue::Date { at: now(), zone: "Europe/Berlin".into() })
        }
        "passage" | "words" => fact(&name, FactValue::Passage("We ship on working days.".into())),
        _ => fact(&name, FactValue::Name("Trail Runner".into())),
    }
}

#[test]
fn coupons_of_every_kind_are_told() {
    let mut faults = Vec::new();
    for (value, english, german) in [
        (share(1250), "12.5% off", "12,5\u{a0}% Rabatt"),
        (money("coupon.value", 500, "EUR"), "€5.00 off", "5,00\u{a0}€ Rabatt"),
        (promise("coupon.value", "free_shipping", None), "free shipping", "kostenloser Versand"),
    ] {
        let facts = replace(&all_facts(), value);
        for (locale, told) in [("en", english), ("de", german)] {
            let mail = composed("recover-incentive", Email, locale, &facts).message;
            for text in [&mail.subject, &mail.text] {
                assert!(text.contains(told), "{text}");
            }
            let whatsapp = composed("recover-incentive", Whatsapp, locale, &facts).message;
            assert!(whatsapp.text.contains(told) && whatsapp.text.contains("CW-ANNA-10"), "{}", whatsapp.text);
        }
        for locale in Library::embedded().locales() {
            let locales = [locale];
            let made = compose(Library::embedded(), &request("recover-incentive", Email, &locales, &facts));
            faults.extend(made.err().map(|error| fault(locale, "recover-incentive", &error)));
        }
    }
    none(faults);
}

#[test]
fn a_reminder_reads_naturally() {
    let facts = without(&all_facts(), &["item1", "cart.more", "rating", "popular", "item0.price_before"]);
    let text = composed("recover-reminder", Whatsapp, "en-GB", &facts).message.text;
    assert_eq!(
        text,
        "Hi Anna,\nYour basket at Nordlicht is saved, and Trail Runner, 42 is still available. You can go on where you \
         stopped whenever it suits you.\n\n• Trail Runner, 42, 1 × €89.90\nTotal: €129.40\n\nYou can return it free of \
         charge within 30 days.\n\nBack to your basket:\nhttps://go.shop.example/r/demo/AbC-123_x\n\nReply STOP and we \
         will not write to you again."
    );
    let german = composed("recover-reminder", Email, "de-AT", &without(&facts, &["shopper"])).message;
    assert!(german.text.starts_with("Guten Tag,\n\nIhr Warenkorb bei Nordlicht"), "{}", german.text);
    assert_eq!(german.subject, "Noch in Ihrem Warenkorb: Trail Runner, 42");
    assert_eq!(german.items[0].note.as_deref(), Some("3 auf Lager"));
    assert_eq!(german.opt_out.expect("way out").url, "https://go.shop.example/u/demo/AbC-123_x");
}

#[test]
fn social_proof_needs_facts() {
    let facts = all_facts();
    let with = composed("recover-social-proof", Email, "en", &facts).message.text;
    assert!(
        with.contains("37 people bought this item in the last 30 days.")
            && with.contains("128 customers rate this item 4.6 stars.")
    );
    let plain = composed("recover-social-proof", Email, "en", &without(&facts, &["popular", "rating"])).message.text;
    assert!(!plain.contains("people") && !plain.contains("stars"), "{plain}");
}

#[test]
fn answers_are_told_in_order_of_preference_when_their_facts_are_there() {
    let facts = without(&all_facts(), &["express"]);
    let locales = ["en"];
    let wanted = [
        "answer-express-by",
        "no-such-answer",
        "greeting",
        "answer-shipping-cost",
        "answer-free-returns",
        "answer-stock-left",
    ];
    let mail = Request { answers: &wanted, ..request("recover-reminder", Email, &locales, &facts) };
    let text = compose(Library::embedded(), &mail).expect("composes").message.text;
    let told =
        ["Shipping costs €4.90.", "free of charge within 30 days", "express", "pieces of"].map(|t| text.contains(t));
    assert_eq!(told, [true, true, false, false], "{text}");
    let chat = Request { answers: &wanted, ..request("checkout-idle", Webchat, &locales, &facts) };
    let bubble = compose(Library::embedded(), &chat).expect("composes").message.text;
    assert!(bubble.contains("Shipping costs €4.90.") && !bubble.contains("free"), "{bubble}");
}

#[test]
fn a_whatsapp_template_call_carries_bound_parameters() {
    let facts = all_facts();
    let locales = ["zh-CN"];
    let request = Request { whatsapp_template: true, ..request("recover-incentive", Whatsapp, &locales, &facts) };
    let made = compose(Library::embedded(), &request).expect("composes");
    let call = made.message.whatsapp.expect("outside the window");
    assert_eq!(
        (call.name.as_str(), call.language.as_str(), call.category.as_str()),
        ("cartwright_recover_incentive", "zh_CN", "marketing")
    );
    assert_eq!(call.body, ["Nordlicht", "Trail Runner, 42", "立减 10%", "CW-ANNA-10", "2026年11月30日星期一"]);
    assert_eq!(call.button_suffix.as_deref(), Some("r/demo/AbC-123_x"));
    assert_eq!(call.header_image.as_deref(), Some("https://shop.example/img/0.jpg"));
    assert!(made.message.text.ends_with("回复“退订”，我们将不再给您发消息。"), "{}", made.message.text);
}

#[test]
fn faults_are_named() {
    let library = Library::embedded();
    let facts = all_facts();
    let error = |template: &str, channel, facts: &[Fact]| {
        compose(library, &request(template, channel, &["en"], facts)).expect_err("refused")
    };
    assert!(matches!(error("no-such", Email, &facts), ComposeError::UnknownTemplate(_)));
    assert!(matches!(error("recover-cross-sell", Whatsapp, &facts), ComposeError::UnsupportedChannel { .. }));
    for (missing, template) in [
        ("link", "recover-reminder"),
        ("shop.address", "recover-reminder"),
        ("opt_out.link", "recover-reminder"),
        ("coupon.code", "recover-incentive"),
        ("item0.title", "recover-reminder"),
        ("item0.price", "recover-reminder"),
        ("cart.total", "payment-reminder"),
        ("coupon.expires", "recover-incentive"),
    ] {
        let fact = match error(template, Email, &without(&facts, &[missing])) {
            ComposeError::MissingFact { fact, .. } => fact,
            other => panic!("{missing}: {other}"),
        };
        assert_eq!(fact, missing);
    }
    for wrong in [
        link("link", "javascript:alert(1)"),
        name("item0.price", "free today"),
        name("coupon.value", "50% off"),
        money("item0.price", 0, "EUR"),
        code("10% OFF NOW"),
        name("item0.title", "\u{200b}\u{202e}"),
    ] {
        let found = error("recover-incentive", Email, &replace(&facts, wrong.clone()));
        assert!(matches!(&found, ComposeError::InvalidFact { fact, .. } if *fact == wrong.name), "{wrong:?}: {found}");
    }
    let mut stale = facts.clone();
    stale.iter_mut().find(|f| f.name == "item0.price").expect("there").read_at = now().plus_ms(-2 * DAY_MS);
    assert_eq!(error("recover-reminder", Email, &stale), ComposeError::Stale { fact: "item0.price".into() });
    let twice = [facts.clone(), vec![count("item0.stock", 9)]].concat();
    assert!(matches!(error("recover-reminder", Email, &twice), ComposeError::InvalidFact { .. }));
}

/// CVE-2026-24399, CVE-2025-49136 and their kind: names of shoppers and products are data on every channel.
#[test]
fn sec_cve_2026_24399_hostile_names_stay_text() {
    let hostile = "<script>alert(1)</script> {{ env }} & \"q\" 'a' <mj-raw>x</mj-raw> --> ]]> { $coupon_code }\u{202e}\u{0}\u{e000}\u{e101}z\u{e001}\r\nBcc: x";
    for field in ["item0.title", "shop.name", "shopper.first_name", "shop.address", "also0.title"] {
        let facts = replace(&all_facts(), name(field, hostile));
        for template in ["recover-incentive", "recover-cross-sell", "recover-social-proof"] {
            for locale in ["en", "ar"] {
                let message = composed(template, Email, locale, &facts).message;
                let html = message.html.expect("mail");
                assert!(!html.contains("<script") && !html.contains("<mj-"), "{field} {template}");
                if field != "also0.title" || template == "recover-cross-sell" {
                    assert!(html.contains("&lt;script&gt;alert(1)&lt;/script&gt; {{ env }} &amp; &quot;q&quot; &#39;a&#39; &lt;mj-raw&gt;"), "{field}");
                }
                for text in [&html, &message.text, &message.subject, &message.preheader] {
                    assert!(!text.contains(['\u{202e}', '\u{0}', '\u{e000}', '\u{e101}', '\u{e001}', '\r']), "{field}");
                }
                assert!(!message.subject.contains('\n') && !message.preheader.contains('\n'));
            }
        }
        composed("recover-reminder", Whatsapp, "en", &facts);
    }
}

#[test]
fn mails_load_nothing_but_bound_pictures() {
    for locale in ["en", "ar"] {
        let html = composed("recover-cross-sell", Email, locale, &all_facts()).message.html.expect("mail");
        assert!(
            html.contains(&format!("lang=\"{locale}\""))
                && html.contains(if locale == "ar" { "dir=\"rtl\"" } else { "dir=\"ltr\"" })
        );
        assert!(!html.contains("fonts.googleapis") && !html.contains("@import"));
        assert!(html.contains("prefers-color-scheme: dark") && html.contains("alt=\"Trail Runner, 42\""));
        assert!(html.contains("text-align:right"), "mirrored or price column");
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(60))]

    /// Whatever a shop calls things, the mail either is refused by name or is verified.
    #[test]
    fn any_name_is_told_or_refused(title in "\\PC{0,40}|[\\x00-\\u{ffff}]{0,20}", shop in "\\PC{1,30}") {
        let facts = replace(&replace(&all_facts(), name("item0.title", &title)), name("shop.name", &shop));
        for locale in ["en", "ar"] {
            match compose(Library::embedded(), &request("recover-incentive", Email, &[locale], &facts)) {
                Ok(_) | Err(ComposeError::InvalidFact { .. }) => {}
                Err(other) => prop_assert!(false, "{title:?} {shop:?}: {other:?}"),
            }
        }
    }
}
