//! What a shopper may expect of the search, on small made-up shops.

use domain::money::{Currency, Money};
use domain::product::{Product, Rating, Stock, Variant, VariantOption};

use crate::{Catalogue, Facet, Filters, Found, Limit, Query, Relaxed, SearchSettings, Sort};

fn eur(minor: i64) -> Money {
    Money::new(minor, Currency::from_code("EUR").expect("known"))
}

/// A product with one variant of its own key.
fn simple(key: &str, title: &str, brand: &str, category: &str, minor: i64) -> (Product, Vec<Variant>) {
    let product = Product {
        key: key.into(),
        title: title.into(),
        description: String::new(),
        brand: (!brand.is_empty()).then(|| brand.into()),
        categories: if category.is_empty() { Vec::new() } else { vec![category.into()] },
        tags: Vec::new(),
        url: None,
        image_url: None,
        rating: None,
    };
    (product, vec![variant(key, key, &[], minor)])
}

fn variant(product: &str, key: &str, options: &[(&str, &str)], minor: i64) -> Variant {
    let option = |(name, value): &(&str, &str)| VariantOption { name: (*name).into(), value: (*value).into() };
    Variant {
        key: key.into(),
        product_key: product.into(),
        sku: None,
        options: options.iter().map(option).collect(),
        price: Some(eur(minor)),
        compare_at: None,
        cost: None,
        stock: Stock::Count(3),
        image_url: None,
    }
}

fn empty(language: &str, synonyms: &[&[&str]]) -> Catalogue {
    Catalogue::new(SearchSettings {
        language: language.into(),
        synonyms: synonyms.iter().map(|group| group.iter().map(|p| (*p).to_owned()).collect()).collect(),
        currency: Currency::from_code("EUR").expect("known"),
    })
}

fn filled(language: &str, products: Vec<(Product, Vec<Variant>)>) -> Catalogue {
    let mut catalogue = empty(language, &[]);
    for (product, variants) in &products {
        catalogue.put(product, variants).expect("room");
    }
    catalogue.commit().expect("indexed");
    catalogue
}

/// A catalogue of titles, keyed by their place.
fn titles(language: &str, titles: &[&str]) -> Catalogue {
    let product = |(n, title): (usize, &&str)| simple(&n.to_string(), title, "", "", 1_000);
    filled(language, titles.iter().enumerate().map(product).collect())
}

fn keys(found: &Found) -> Vec<&str> {
    found.hits.iter().map(|hit| hit.product_key.as_str()).collect()
}

fn ask(catalogue: &Catalogue, text: &str) -> Found {
    catalogue.search(&Query::text(text))
}

#[track_caller]
fn finds(catalogue: &Catalogue, text: &str, expected: &[&str]) {
    let found = ask(catalogue, text);
    assert_eq!(keys(&found), expected, "{text}: {found:?}");
}

fn shoes() -> Catalogue {
    let (mut runner, _) = simple("runner", "Trail runner", "Norvik", "Shoes", 0);
    runner.description = "A light running shoe for stony ground.".into();
    let variants = vec![
        variant("runner", "r-38-blue", &[("Size", "38"), ("Color", "Navy")], 8_990),
        variant("runner", "r-42-blue", &[("Size", "42"), ("Color", "Navy")], 8_990),
        variant("runner", "r-42-red", &[("Size", "42"), ("Color", "Red")], 12_990),
    ];
    let boots = vec![variant("boots", "b-42", &[("Size", "EU 42"), ("Color", "Black")], 14_900)];
    filled("en", vec![(runner, variants), (simple("boots", "Hiking boots", "Calder", "Shoes", 0).0, boots)])
}

#[test]
fn the_thing_itself_comes_before_what_goes_with_it() {
    let catalogue = filled(
        "en",
        vec![
            simple("case", "Spigen iPhone 12 Case", "Spigen", "Phone cases", 2_000),
            simple("glass", "Screen protector for Apple iPhone 12", "Belko", "Screen protectors", 1_500),
            simple("phone", "Apple iPhone 12 64GB", "Apple", "Smartphones", 60_000),
            simple("pad", "Mouse pad", "Acme", "Desk mats", 900),
            simple("mouse", "Wireless mouse", "Acme", "Mice", 1_900),
        ],
    );
    assert_eq!(keys(&ask(&catalogue, "iphone"))[0], "phone");
    assert_eq!(keys(&ask(&catalogue, "iphone 12 case")), ["case"]);
    assert_eq!(keys(&ask(&catalogue, "mouse")), ["mouse", "pad"]);
}

#[test]
fn price_size_and_colour_become_limits_and_pick_variants() {
    let catalogue = shoes();
    let found = ask(&catalogue, "blue runner size 42 under 100");
    assert_eq!(found.hits[0].variant_keys, ["r-42-blue"]);
    let kinds: Vec<_> = found.understood.iter().map(|u| (u.kind, u.meaning.as_str())).collect();
    assert_eq!(kinds, [(Limit::Price, "at most 100.00 EUR"), (Limit::Size, "42"), (Limit::Color, "blue")]);
    assert!(found.relaxed.is_empty());
    assert_eq!(ask(&catalogue, "size 42 shoes").total, 2, "EU 42 is 42");
    assert_eq!(keys(&ask(&catalogue, "size 38 shoes")), ["runner"]);
    assert_eq!(ask(&catalogue, "runner red").hits[0].variant_keys, ["r-42-red"]);
    assert_eq!(ask(&catalogue, "runner").hits[0].variant_keys.len(), 3, "variants fold into one product");
}

#[test]
fn a_limit_that_nothing_meets_is_dropped_and_said() {
    let catalogue = shoes();
    let found = ask(&catalogue, "red runner under 50");
    assert_eq!(found.hits[0].variant_keys, ["r-42-red"]);
    assert_eq!(found.relaxed, [Relaxed::Limit { limit: Limit::Price, words: "under 50".into() }]);
    let found = ask(&catalogue, "waterproof runner");
    assert_eq!(
        (keys(&found), &found.relaxed[..]),
        (vec!["runner"], &[Relaxed::Word { word: "waterproof".into() }][..])
    );
    let found = ask(&catalogue, "zzzqqq xxyyzz");
    assert!(found.hits.is_empty() && found.relaxed.is_empty(), "nothing known is nothing found: {found:?}");
    // What the caller sets is never relaxed.
    let filters = Filters { price_max: Some(eur(5_000)), ..Filters::default() };
    assert_eq!(catalogue.search(&Query { filters, ..Query::text("runner") }).total, 0);
}

#[test]
fn words_known_apart_but_not_together_are_relaxed_by_the_best_hit() {
    let catalogue = titles("en", &["red laser pointer", "office printer", "printer stand"]);
    let found = ask(&catalogue, "laser printer stand");
    assert_eq!((keys(&found), &found.relaxed[..]), (vec!["2"], &[Relaxed::Word { word: "laser".into() }][..]));
}

#[test]
fn slips_are_put_right_and_said() {
    let catalogue = titles("en", &["Wireless headphones", "Coffee grinder", "Bluetooth keyboard"]);
    for (text, key, meant) in [
        ("wireles hedphones", "0", "wireless headphones"),
        ("cofee grinder", "1", "coffee grinder"),
        ("bluetoth", "2", "bluetooth"),
        ("keybaord", "2", "keyboard"),
    ] {
        let found = ask(&catalogue, text);
        assert_eq!((keys(&found), found.did_you_mean.as_deref()), (vec![key], Some(meant)), "{text}");
    }
    assert_eq!(ask(&catalogue, "headphones").did_you_mean, None);
    finds(&catalogue, "headph", &["0"]);
}

#[test]
fn other_letters_find_the_same() {
    let latin = titles("en", &["Samsung Galaxy", "Nokia phone", "Sony speaker"]);
    for (text, key) in
        [("самсунг", "0"), ("نوكيا", "1"), ("נוקיה", "1"), ("ソニー", "2"), ("σαμσουνγκ", "0"), ("삼성", "0")]
    {
        let found = ask(&latin, text);
        assert_eq!(keys(&found).first(), Some(&key), "{text}: {found:?}");
    }
    finds(&titles("ru", &["Беспроводные наушники", "Чехол для телефона"]), "naushniki", &["0"]);
}

#[test]
fn nouns_written_together_and_apart_are_one() {
    let catalogue = titles(
        "de",
        &["Lederhandtasche braun", "Handy Hülle transparent", "Kopfhörer", "Kinderfahrrad", "Gartenstuhl"],
    );
    finds(&catalogue, "handtasche", &["0"]);
    finds(&catalogue, "handyhülle", &["1"]);
    finds(&catalogue, "kopfhoerer", &["2"]);
    finds(&catalogue, "fahrrad kinder", &["3"]);
    finds(&catalogue, "garten stuhl", &["4"]);
    finds(&titles("en", &["Stereo headset", "Desk"]), "head set", &["0"]);
}

#[test]
fn every_script_is_searched_by_word() {
    for (language, all, text) in [
        ("zh-Hans", ["无线蓝牙耳机", "手机壳"], "耳机"),
        ("ja", ["ノイズキャンセリングヘッドホン", "革の財布"], "財布"),
        ("th", ["รองเท้าวิ่งผู้ชาย", "กระเป๋าหนัง"], "รองเท้า"),
        ("km", ["ទូរស័ព្ទដៃថ្មី", "ស្បែកជើងកីឡា"], "ស្បែកជើង"),
        ("lo", ["ໂທລະສັບມືຖືໃໝ່", "ເກີບແລ່ນ"], "ເກີບ"),
        ("my", ["လက်ကိုင်ဖုန်းအသစ်", "ဖိနပ်အနက်"], "ဖိနပ်"),
        ("ar", ["سماعات لاسلكية", "حقيبة جلدية"], "سماعة"),
        ("hi", ["चमड़े का जूता", "सूती कमीज"], "जूता"),
        ("ko", ["무선 이어폰", "가죽 지갑"], "지갑"),
        ("el", ["Ασύρματα ακουστικά", "Δερμάτινη τσάντα"], "ακουστικα"),
    ] {
        let found = ask(&titles(language, &all), text);
        assert_eq!(found.total, 1, "{language} {text}: {found:?}");
    }
    let found = ask(&titles("ja", &["革の財布 黒", "革の財布 赤"]), "黒い財布 5000円以下");
    assert_eq!(keys(&found), ["0"], "the yen are not this shop's: {found:?}");
}

#[test]
fn model_numbers_and_quantities_are_found_however_they_are_written() {
    let catalogue = titles(
        "en",
        &[
            "Sony WH-1000XM4 headphones",
            "Sony WH 1000XM3",
            "SSD 1 TB Samsung",
            "Phone 256GB",
            "Water bottle 0,5 l",
            "Apple iPhone12",
        ],
    );
    for text in ["wh-1000xm4", "wh1000xm4", "WH 1000 XM4", "sony 1000xm4"] {
        assert_eq!(keys(&ask(&catalogue, text)).first(), Some(&"0"), "{text}: {:?}", ask(&catalogue, text));
    }
    finds(&catalogue, "wh1000xm3", &["1"]);
    finds(&catalogue, "ssd 1000gb", &["2"]);
    finds(&catalogue, "phone 256 gb", &["3"]);
    finds(&catalogue, "500 ml bottle", &["4"]);
    finds(&catalogue, "iphone 12", &["5"]);
}

#[test]
fn without_means_without() {
    let catalogue =
        titles("en", &["Cookies with sugar", "Cookies without sugar", "Sugar-free cookies", "Oat cookies", "Sugar"]);
    let found = ask(&catalogue, "cookies without sugar");
    let mut first = keys(&found)[..2].to_vec();
    first.sort_unstable();
    assert_eq!((first, keys(&found)[2..].to_vec()), (vec!["1", "2"], vec!["3"]));
    assert_eq!(found.understood[0].kind, Limit::Without);
    finds(&catalogue, "sugar", &["4", "0"]);
    let german = titles("de", &["Müsli mit Zucker", "Müsli ohne Zucker"]);
    finds(&german, "müsli ohne zucker", &["1"]);
}

#[test]
fn offers_change_without_a_commit() {
    let mut catalogue = shoes();
    let buyable = Query { only_available: true, ..Query::text("runner") };
    assert_eq!(catalogue.search(&buyable).hits[0].variant_keys.len(), 3);
    assert!(catalogue.set_offer("r-38-blue", Some(eur(1_000)), Stock::SoldOut));
    assert!(catalogue.set_offer("r-42-red", None, Stock::Available));
    assert_eq!(catalogue.search(&buyable).hits[0].variant_keys, ["r-42-blue"]);
    assert!(catalogue.set_offer("r-42-blue", Some(eur(3_000)), Stock::Count(0)));
    assert_eq!(catalogue.search(&buyable).total, 0);
    assert_eq!(ask(&catalogue, "runner under 35").hits[0].variant_keys, ["r-38-blue", "r-42-blue"]);
    assert!(!catalogue.set_offer("nobody", None, Stock::SoldOut));
    // An offer that comes before the commit is not lost.
    let (product, variants) = simple("new", "New runner", "", "Shoes", 9_900);
    catalogue.put(&product, &variants).expect("room");
    assert!(catalogue.set_offer("new", Some(eur(100)), Stock::Count(1)));
    catalogue.commit().expect("indexed");
    finds(&catalogue, "runner under 5", &["new"]);
}

#[test]
fn changes_are_seen_after_the_commit_and_old_texts_are_gone() {
    let mut catalogue = titles("en", &["green lamp", "green chair"]);
    for round in 0..20 {
        let (product, variants) = simple("0", &format!("blue lamp {round}"), "", "", 500);
        catalogue.put(&product, &variants).expect("room");
        catalogue.commit().expect("indexed");
    }
    finds(&catalogue, "lamp", &["0"]);
    finds(&catalogue, "chair", &["1"]);
    assert_eq!(ask(&catalogue, "lamp 19").relaxed, []);
    assert_ne!(ask(&catalogue, "lamp 18").relaxed, []);
    catalogue.remove("0");
    catalogue.remove("0");
    catalogue.remove("never");
    catalogue.commit().expect("indexed");
    assert_eq!((ask(&catalogue, "lamp").total, catalogue.len()), (0, 1));
    finds(&catalogue, "", &["1"]);
}

#[test]
fn equals_are_ordered_by_key_and_the_mild_signals_break_ties() {
    let catalogue = titles("en", &["desk lamp", "desk lamp", "desk lamp"]);
    finds(&catalogue, "lamp", &["0", "1", "2"]);
    let mut liked = simple("z", "desk lamp", "", "", 1_000);
    liked.0.rating = Some(Rating { hundredths: 480, count: 900 });
    let mut gone = simple("a", "desk lamp", "", "", 1_000);
    gone.1[0].stock = Stock::SoldOut;
    let catalogue = filled("en", vec![gone, simple("m", "desk lamp", "", "", 1_000), liked]);
    finds(&catalogue, "desk lamp", &["z", "m", "a"]);
}

#[test]
fn synonyms_of_the_shop_are_followed() {
    let mut catalogue = empty("en", &[&["trainers", "running shoes"], &["tv", "television"]]);
    for (product, variants) in
        [simple("1", "Norvik running shoes", "", "", 1), simple("2", "Large television", "", "", 1)]
    {
        catalogue.put(&product, &variants).expect("room");
    }
    catalogue.commit().expect("indexed");
    finds(&catalogue, "trainers", &["1"]);
    finds(&catalogue, "tv", &["2"]);
}

#[test]
fn filters_and_facets_speak_of_the_same_values() {
    let catalogue = shoes();
    let found = catalogue.search(&Query { facets: true, ..Query::text("shoes") });
    let values = |wanted: &str| {
        found.facets.iter().find_map(|facet| match facet {
            Facet::Values { name, values } if name == wanted => Some(values.clone()),
            _ => None,
        })
    };
    assert_eq!(values("brand"), Some(vec![("Calder".into(), 1), ("Norvik".into(), 1)]));
    assert_eq!(values("category"), Some(vec![("Shoes".into(), 2)]));
    let price = found.facets.iter().find(|facet| matches!(facet, Facet::Price { .. }));
    let Some(Facet::Price { min, max, bands }) = price else { panic!("{:?}", found.facets) };
    assert_eq!((*min, *max), (eur(8_990), eur(14_900)));
    assert!(bands.is_empty(), "no round amount lies between these prices: {bands:?}");
    for (sort, order) in [(Sort::PriceUp, ["runner", "boots"]), (Sort::PriceDown, ["boots", "runner"])] {
        assert_eq!(keys(&catalogue.search(&Query { sort, ..Query::text("") })), order);
    }
    for (filters, expected) in [
        (Filters { brands: vec!["norvik".into()], ..Filters::default() }, vec!["runner"]),
        (Filters { categories: vec!["SHOES".into()], ..Filters::default() }, vec!["boots", "runner"]),
        (Filters { options: vec![("color".into(), "black".into())], ..Filters::default() }, vec!["boots"]),
        (Filters { options: vec![("Weight".into(), "1".into())], ..Filters::default() }, vec![]),
        (Filters { brands: vec!["nobody".into()], ..Filters::default() }, vec![]),
        (Filters { price_min: Some(eur(14_000)), ..Filters::default() }, vec!["boots"]),
    ] {
        let found = catalogue.search(&Query { filters: filters.clone(), ..Query::text("") });
        assert_eq!(keys(&found), expected, "{filters:?}");
    }
    let page = catalogue.search(&Query { limit: 1, offset: 1, ..Query::text("") });
    assert_eq!((keys(&page), page.total), (vec!["runner"], 2));
}

#[test]
fn why_names_the_fields() {
    let found = ask(&shoes(), "norvik shoes");
    let why: Vec<_> = found.hits[0].why.iter().map(|m| (m.field, m.word.as_str())).collect();
    assert_eq!(why, [("brand", "norvik"), ("category", "shoes"), ("description", "shoes")]);
}

#[test]
fn bad_catalogues_do_no_harm() {
    let mut catalogue = empty("en", &[]);
    assert!(catalogue.put(&simple("", "No key", "", "", 1).0, &[]).is_err());
    let mut nested = simple("cycle", "", "", "", 1);
    nested.0.categories = vec!["A".into(), "B".into(), "A".into(), " ".into(), "b".into()];
    nested.0.description = "<b>bold".repeat(10_000);
    let mut twins = simple("twins", "Twins &lt;b&gt; <script>alert(1)</script> lamp", "", "", 1);
    twins.1.push(Variant { sku: Some("SAME".into()), ..twins.1[0].clone() });
    twins.1.push(Variant { price: None, ..variant("twins", "x", &[("", ""), ("Size", "")], 1) });
    let huge: Vec<Variant> =
        (0..100_000).map(|n| variant("huge", &format!("h{n}"), &[("Size", &n.to_string())], n)).collect();
    for (product, variants) in [&nested, &twins, &(simple("huge", &"huge ".repeat(5_000), "", "", 1).0, huge)] {
        catalogue.put(product, variants).expect("room");
    }
    catalogue.commit().expect("indexed");
    finds(&catalogue, "twins lamp", &["twins"]);
    finds(&catalogue, "huge", &["huge"]);
    assert_eq!(catalogue.search(&Query::text("alert")).total, 0);
    assert_eq!(ask(&catalogue, "").total, 3);
}

#[test]
fn odd_queries_are_only_queries() {
    let catalogue = shoes();
    let long = "boots ".repeat(2_000);
    assert_eq!(keys(&ask(&catalogue, &long)), ["boots"]);
    for text in [
        "a",
        "",
        " ",
        "\0",
        "'; DROP TABLE products; --",
        "👟👟",
        "👟 runner",
        "title:boots AND (",
        "\"",
        "~",
        "*",
        "under",
        "size",
        "without",
        "size size size",
        "under under 5",
        "<",
        "-",
        "9999999999999999999999",
        "under 99999999999999999 €",
        "ـ",
        "ー",
        "\u{301}",
        "و",
        "ا",
        "size 42 size 42 size 42",
        "xl xl xl",
        "between 5 and",
        "۴۲",
        "ﷺ",
    ] {
        let _ = ask(&catalogue, text);
    }
    assert_eq!(keys(&ask(&catalogue, "👟 runner")), ["runner"]);
}

proptest::proptest! {
    #[test]
    fn no_text_makes_it_fail(text in "\\PC{0,60}", number in "[a-z]{0,8} ?(under|size|between|without|\"|€)? ?[0-9,.']{0,12}[a-z€\"%]{0,3}") {
        use std::sync::LazyLock;
        static SHOES: LazyLock<Catalogue> = LazyLock::new(shoes);
        for text in [text.as_str(), number.as_str()] {
            let found = SHOES.search(&Query::text(text));
            proptest::prop_assert!(found.hits.len() <= found.total);
            proptest::prop_assert_eq!(found, SHOES.search(&Query::text(text)));
        }
        // Describing a product is where its texts are read; writing the index for each case would take minutes.
        let (product, variants) = simple("k", &text, &number, &text, 1);
        let (mut labels, mut vocabulary) = Default::default();
        let analyzer = crate::text::Analyzer::new("de");
        let mut describer = crate::index::describe::Describer { analyzer: &analyzer, labels: &mut labels, vocabulary: &mut vocabulary };
        let described = describer.describe(&product, &variants);
        proptest::prop_assert!(described.terms.iter().flatten().all(|term| !term.is_empty() && !term.contains(char::is_whitespace)));
    }
}

/// An English shop for the outdoors, whose boots are dear.
fn outdoors() -> Catalogue {
    let (mut socks, offers) = simple("socks", "Wool socks", "Calder", "Clothing", 1_500);
    socks.description = "Keep your feet dry in hiking boots.".into();
    filled(
        "en",
        vec![
            (socks, offers),
            simple("boots", "Ridge hiking boots", "Calder", "Footwear", 14_900),
            simple("pack", "Summit backpack 30 l", "Norvik", "Packs", 8_900),
            simple("jacket", "Waterproof rain jacket", "Norvik", "Clothing", 12_900),
        ],
    )
}

#[test]
fn a_thing_is_found_in_whatever_language_it_is_asked_for() {
    let catalogue = outdoors();
    for (language, text, key) in [
        ("de", "Haben Sie einen Rucksack?", "pack"),
        ("ar", "هل لديكم حقيبة ظهر؟", "pack"),
        ("tr", "Sırt çantası var mı?", "pack"),
        ("es", "¿Tienen alguna mochila?", "pack"),
        ("zh-Hans", "你们有背包吗？", "pack"),
        ("ja", "リュックはありますか", "pack"),
        ("fr", "Je cherche des bottes de randonnée", "boots"),
        ("ru", "есть ли у вас носки?", "socks"),
    ] {
        let of_language = Query { language: Some(language.into()), ..Query::text(text) };
        for query in [of_language, Query::text(text)] {
            let found = catalogue.search(&query);
            assert_eq!(keys(&found).first(), Some(&key), "{query:?}: {found:?}");
            assert!(!found.things.is_empty() && found.relaxed.is_empty(), "{query:?}: {found:?}");
        }
    }
    let german = titles("de", &["Wanderrucksack Gipfel", "Regenjacke"]);
    finds(&german, "backpack", &["0"]);
    finds(&german, "waterproof raincoat", &["1"]);
}

#[test]
fn what_the_shop_does_not_have_is_not_replaced_by_everything() {
    // Short words are words of too many languages: they count where the language is known.
    for (language, text) in
        [(Some("de"), "Haben Sie ein Zelt?"), (None, "do you have tents?"), (None, "帐篷"), (None, "tents under 50")]
    {
        let found = outdoors().search(&Query { language: language.map(str::to_owned), ..Query::text(text) });
        assert!(keys(&found).is_empty() && !found.things.is_empty(), "{text}: {found:?}");
    }
    let found = ask(&outdoors(), "waterproof tent");
    assert_eq!(keys(&found), ["jacket"]);
    assert_eq!(found.relaxed, [Relaxed::Word { word: "tent".into() }]);
}

#[test]
fn words_that_titles_have_are_the_catalogues_own() {
    // A coat in German, but nothing says that this is.
    finds(&titles("en", &["Mantel lamp", "Lamp for a coat"]), "mantel lamp", &["0"]);
    // A slip in a word that names a thing is put right in its place.
    let found = ask(&outdoors(), "rain jackets waterprof");
    assert_eq!((keys(&found).first(), found.relaxed.len()), (Some(&"jacket"), 0), "{found:?}");
}

#[test]
fn a_limit_is_not_met_by_another_thing_that_mentions_the_one_asked_for() {
    let found = ask(&outdoors(), "boots under 50");
    assert_eq!(keys(&found), ["boots"], "{found:?}");
    assert!(matches!(found.relaxed.as_slice(), [Relaxed::Limit { limit: Limit::Price, .. }]), "{found:?}");
    let found = ask(&outdoors(), "boots under 200");
    assert_eq!((keys(&found), found.relaxed.len()), (vec!["boots"], 0));
    let found = ask(&outdoors(), "Stiefel unter 50 Euro");
    assert_eq!((keys(&found), found.relaxed.len()), (vec!["boots"], 1), "{found:?}");
}
