//! Free drafts: what may be said about the allowed facts, and what may not.

use proptest::prelude::*;

use super::*;
use crate::unbound;

fn allowed() -> Vec<Fact> {
    vec![
        name("shop.name", "Nordlicht"),
        name("item0.title", "Trail Runner 42"),
        name("item0.size", "42"),
        money("item0.price", 1990, "EUR"),
        money("cart.total", 129_900, "EUR"),
        count("item0.stock", 3),
        promise("returns", "free_returns", Some(30)),
        link("link", "https://shop.example/r/AbC1"),
        date("express.by", "2026-11-24T16:00:00Z"),
    ]
}

fn with_coupon() -> Vec<Fact> {
    [allowed(), vec![code("CW-ANNA-10"), share(1000)]].concat()
}

fn pass(locale: &str, texts: &[&str], facts: &[Fact]) {
    for text in texts {
        let found = unbound(locale, text, facts);
        assert!(found.is_empty(), "{locale} {text:?} should pass: {found:#?}");
    }
}

fn fail(locale: &str, texts: &[&str], facts: &[Fact]) {
    for text in texts {
        assert!(!unbound(locale, text, facts).is_empty(), "{locale} {text:?} should not pass");
    }
}

#[test]
fn any_reasonable_way_of_saying_a_fact_passes() {
    pass(
        "en",
        &[
            "The Trail Runner 42 costs €19.90.",
            "It is 19.90 € (EUR 19.90, 19.90 EUR, 19,90 Euro, 19.90).",
            "Your basket comes to €1,299.00 or 1.299,00 €, so €1299.",
            "There are 3 left. Only three left in stock.",
            "Returns are free within 30 days.",
            "You have a 30-day free return.",
            "Here you go: https://shop.example/r/AbC1.",
            "It arrives by Tuesday, November 24, 2026, so on Nov 24 or 24th of November or 11/24/2026, around 16:00.",
            "Feel free to ask, I am happy to help!",
            "It is available in size 42.",
        ],
        &allowed(),
    );
    pass(
        "de",
        &[
            "Der Trail Runner 42 kostet 19,90 € (19,90 EUR).",
            "Noch 3 Stück auf Lager.",
            "Rückgabe ist 30 Tage lang kostenlos.",
            "Am 24.11.2026 bei Ihnen, also Dienstag, 24. November.",
        ],
        &allowed(),
    );
    pass(
        "es",
        &[
            "Cuesta 19,90 €.",
            "Quedan 3 unidades.",
            "La devolución es gratis durante 30 días.",
            "Llega el 24 de noviembre de 2026.",
        ],
        &allowed(),
    );
    pass(
        "tr",
        &[
            "Fiyatı €19,90 veya 19,90 avro.",
            "Stokta 3 adet var.",
            "30 gün içinde ücretsiz iade.",
            "24 Kasım'da elinizde.",
        ],
        &allowed(),
    );
    pass("ar", &["السعر 19.90 يورو أو ١٩٫٩٠ €.", "بقي 3 قطع.", "الإرجاع مجاني خلال 30 يومًا."], &allowed());
    pass(
        "zh-Hans",
        &[
            "价格为19.90欧元。",
            "仅剩3件。",
            "30天内免费退货。",
            "11月24日送达。",
            "请看 https://shop.example/r/AbC1 。",
        ],
        &allowed(),
    );
    pass(
        "en",
        &["Use code CW-ANNA-10 for 10% off.", "That is a discount of 10 percent, ten per cent.", "cw-anna-10"],
        &with_coupon(),
    );
    pass("de", &["Mit CW-ANNA-10 erhalten Sie 10 % Rabatt."], &with_coupon());
    pass("tr", &["CW-ANNA-10 koduyla %10 indirim, yani yüzde 10.", "Yüzde on indirim."], &with_coupon());
    pass("ar", &["خصم 10٪ مع الرمز CW-ANNA-10.", "خصم عشرة بالمئة."], &with_coupon());
    pass("zh-Hans", &["使用代码CW-ANNA-10享受九折优惠。", "立减10%，百分之十。", "打9折。"], &with_coupon());
}

#[test]
fn numbers_amounts_and_percentages_without_facts_do_not() {
    fail(
        "en",
        &[
            "It costs €18.90.",
            "It costs $19.90.",
            "19.90 GBP",
            "EUR 19.95",
            "about 20 euros",
            "19,9O €",
            "Only 2 left!",
            "two left",
            "5 people bought it",
            "30 left",
            "3 days",
            "Rated 4.8 stars",
            "10% off",
            "ten percent off",
            "10 percent",
            "half price",
            "two for one",
            "2 for 1",
            "5x points",
            "1/2 off",
            "½ price",
            "get €19.90 off",
            "save €19.90",
            "a discount of 19.90 €",
            "call +49 30 1234567",
            "twenty-five pieces",
            "a dozen pairs",
            "l0 %",
            "１０％",
            "𝟏𝟎%",
            "٣٠ pieces",
            "१० %",
            "Ⅳ left",
            "②",
            "50 percent",
            "100 %",
            "%",
            "€€€",
            "over 9000 customers",
            "24/7",
        ],
        &allowed(),
    );
    fail(
        "de",
        &[
            "Nur 18,90 €",
            "zehn Prozent",
            "10 v.H.",
            "zum halben Preis",
            "noch zwei Stück",
            "ein Dutzend",
            "statt 39,90 €",
            "20 Euro günstiger",
            "30 Stück auf Lager",
        ],
        &allowed(),
    );
    fail(
        "es",
        &[
            "Cuesta 18,90 €",
            "diez por ciento",
            "a mitad de precio",
            "dos por uno",
            "quedan dos",
            "descuento de 19,90 €",
            "un 50 %",
        ],
        &allowed(),
    );
    fail("tr", &["Fiyatı 18,90 TL", "yüzde on", "%50", "yarı fiyatına", "iki adet", "19,90 TL", "50 lira"], &allowed());
    fail("ar", &["السعر ١٨٫٩٠ يورو", "عشرة بالمئة", "٥٠٪", "نصف السعر", "بقي قطعتان", "خمسون بالمائة"], &allowed());
    fail(
        "zh-Hans",
        &["价格为18.90欧元", "百分之十", "八折", "打5折", "半价", "只要十九元", "仅剩两件", "买一送一", "第二件半价"],
        &allowed(),
    );
}

#[test]
fn promises_urgency_and_scarcity_without_facts_do_not() {
    fail(
        "en",
        &[
            "Free shipping!",
            "FREE",
            "F R E E shipping",
            "fr\u{200b}ee shipping",
            "ｆｒｅｅ",
            "frее shipping",
            "free gift",
            "no charge for delivery",
            "we guarantee it",
            "money-back guarantee",
            "today only",
            "last chance",
            "hurry",
            "ends tonight",
            "while stocks last",
            "almost gone",
            "selling fast",
            "bestseller",
            "limited time offer",
            "a special offer",
            "on sale",
            "we will refund you",
            "lifetime warranty",
            "it arrives tomorrow",
            "arrives on Friday",
            "in December",
            "by 17:30",
            "risk-free",
        ],
        &allowed(),
    );
    fail(
        "de",
        &[
            "versandkostenfrei",
            "Gratisversand",
            "Geschenk dazu",
            "garantiert",
            "Geld zurück",
            "nur heute",
            "letzte Chance",
            "fast ausverkauft",
            "Sonderrabatt",
            "kommt morgen",
            "am Mittwoch",
            "im Dezember",
        ],
        &allowed(),
    );
    fail(
        "es",
        &[
            "envío gratis",
            "garantizado",
            "solo hoy",
            "última oportunidad",
            "le reembolsamos",
            "casi agotado",
            "rebajas",
            "llega mañana",
        ],
        &allowed(),
    );
    fail(
        "tr",
        &[
            "kargo ücretsiz",
            "garantili",
            "sadece bugün",
            "son şans",
            "tükenmek üzere",
            "hediye",
            "yarın gelir",
            "indirim",
        ],
        &allowed(),
    );
    fail("ar", &["الشحن مجاني", "مضمون", "اليوم فقط", "آخر فرصة", "خصم", "هدية", "يصل غدًا", "كمية محدودة"], &allowed());
    fail(
        "zh-Hans",
        &["包邮", "保证", "仅限今天", "最后机会", "即将售罄", "优惠", "赠品", "明天送达", "全额退款"],
        &allowed(),
    );
    fail("fr", &["livraison gratuite", "remise", "kostenlos", "ücretsiz kargo", "100 €"], &allowed());
}

#[test]
fn codes_and_addresses_without_facts_do_not() {
    fail(
        "en",
        &[
            "Use SAVE10",
            "use code WELCOME",
            "code: Summer2026",
            "CW-ANNA-11",
            "https://evil.example/r/AbC1",
            "https://shop.example/r/AbC1/evil",
            "https://shop.example/r/AbC2",
            "shop.example",
            "http://shop.example/r/AbC1@evil.example",
            "https://shop.example/r/AbC1.evil.example",
            "see evil.com",
            "evil[.]com",
            "evil dot com",
            "bit.ly/3x",
            "write to a@b.example",
            "[x](http://e.vil/x)",
            "www.evil.example",
            "javascript:alert(1)",
            "![](https://evil.example/x.png)",
            "tel:+4930",
            "//evil.example/x",
            "xn--e1awd7f.com",
            "evil。com",
        ],
        &with_coupon(),
    );
    // A number that is true of one thing is not true of another.
    let counted = [count("cart.count", 5), count("item0.stock", 7), count("popular.count", 37)];
    pass("en", &["5 things in your basket", "7 left", "37 people bought it", "37 happy customers"], &counted);
    fail("en", &["5 people bought it", "5 left", "37 left", "7 days", "37 stars"], &counted);
    fail("zh-Hans", &["7人购买", "剩余37件现货", "5天"], &counted);
    fail("de", &["Gutscheincode SOMMER", "evil punkt de"], &with_coupon());
    fail("zh-Hans", &["打开evil.com", "优惠码VIP"], &with_coupon());
    fail("ar", &["الرمز SAVE", "evil.com"], &with_coupon());
}

/// The cases of `drafts.txt`: verdict, language, draft.
#[test]
fn shop_talk_is_judged_as_written_down() {
    let mut facts = with_coupon();
    for changed in [
        name("item0.title", "Trail Runner, 42"),
        money("item0.price", 8990, "EUR"),
        count("rating", 463),
        count("rating.count", 128),
        date("coupon.expires", "2026-11-30T20:00:00Z"),
    ] {
        facts = replace(&facts, changed);
    }
    facts.retain(|f| f.name != "express.by" && f.name != "item0.size");
    let cases: Vec<_> = include_str!("drafts.txt").lines().collect();
    assert!(cases.len() > 100);
    for case in cases {
        let mut parts = case.splitn(3, '|');
        let (verdict, locale, text) = (parts.next(), parts.next().expect("language"), parts.next().expect("draft"));
        match verdict {
            Some("pass") => pass(locale, &[text], &facts),
            Some("fail") => fail(locale, &[text], &facts),
            other => panic!("verdict {other:?}"),
        }
    }
}

#[test]
fn names_cover_what_stands_in_them_and_no_more() {
    let facts =
        vec![name("item0.title", "Free Spirit 50% Cotton Tee"), name("item1.title", "Free"), name("size", "42")];
    pass("en", &["We have the Free Spirit 50% Cotton Tee for you."], &facts);
    fail(
        "en",
        &[
            "It is free",
            "Free shipping",
            "50% off",
            "free spirit 50% cotton tee and free socks",
            "42 left",
            "42% cotton",
            "€42",
        ],
        &facts,
    );
}

#[test]
fn invisible_characters_never_pass() {
    for c in ['\u{200b}', '\u{202e}', '\u{2066}', '\u{ad}', '\u{feff}', '\u{e0041}', '\u{e000}', '\u{0}', '\u{3164}'] {
        assert!(!unbound("en", &format!("hel{c}lo"), &[]).is_empty(), "{c:?}");
    }
    pass("en", &["Thank you 👩\u{200d}🚀❤\u{fe0f}!"], &[]);
}

#[test]
fn ordinary_talk_passes() {
    pass(
        "en",
        &[
            "Hello Anna, can I help you with the fit? It runs true to size, and one of my colleagues can call you.",
            "I may be able to help. Is it for running on trails or roads?",
        ],
        &[],
    );
    pass(
        "de",
        &["Guten Tag, ich helfe gern. Das Obermaterial ist wasserdicht und leicht. Haben Sie noch eine Frage?"],
        &[],
    );
    pass("es", &["Hola, ¿le ayudo con la talla? Es un modelo ligero y cómodo para el día a día."], &[]);
    pass("tr", &["Merhaba, beden konusunda yardımcı olabilirim. Bu model hafif ve rahat."], &[]);
    pass("ar", &["مرحبًا، يسعدني أن أساعدكم في اختيار المقاس. هذا الحذاء خفيف ومريح."], &[]);
    pass("zh-Hans", &["您好，请问有什么可以帮您？这款鞋轻便舒适，一些顾客喜欢选大一点的尺码。"], &[]);
}

#[test]
fn violations_point_at_the_piece() {
    let found = unbound("de", "Für Sie: 20 % Rabatt", &[]);
    let pieces: Vec<_> = found.iter().map(|v| v.text.as_str()).collect();
    assert_eq!(pieces, ["20 %", "Rabatt"]);
    assert_eq!(found[0].start, "Für Sie: ".len());
    assert!(!unbound("en", &"x".repeat(300_000), &[]).is_empty(), "too long to be judged");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn any_text_is_judged_without_panic(text in "\\PC{0,80}|[\\x00-\\u{ffff}]{0,40}|[0-9a-zA-Z.,:/@% €$'-]{0,60}") {
        for violation in unbound("en", &text, &with_coupon()) {
            prop_assert!(text.get(violation.start..violation.end).is_some());
        }
        let _ = unbound("zh-Hans", &text, &with_coupon());
    }
}
