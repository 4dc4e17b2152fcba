//! What the detector must do with the shipped model.

use proptest::prelude::*;

use super::*;

fn best(text: &str) -> &'static str {
    Detector::embedded().detect(text, &Priors::default()).best().map_or("none", |found| found.language)
}

#[test]
fn short_chat_messages_are_told_apart() {
    let cases = [
        ("en", "where is my order"),
        ("de", "wo ist mein paket"),
        ("fr", "où est ma commande"),
        ("es", "dónde está mi pedido"),
        ("pt", "onde está a minha encomenda"),
        ("it", "dov'è il mio ordine"),
        ("nl", "waar is mijn bestelling"),
        ("pl", "gdzie jest moje zamówienie"),
        ("cs", "kdy dorazí moje zásilka"),
        ("sv", "var är mitt paket"),
        ("fi", "missä tilaukseni on"),
        ("hu", "hol van a rendelésem"),
        ("tr", "siparişim nerede kaldı"),
        ("vi", "đơn hàng của tôi đâu rồi"),
        ("ro", "unde este comanda mea"),
        ("ru", "где мой заказ"),
        ("uk", "де моє замовлення"),
        ("bg", "къде е поръчката ми"),
        ("mk", "каде е мојата нарачка"),
        ("kk", "менің тапсырысым қайда"),
        ("ar", "أين طلبي"),
        ("fa", "سفارش من کجاست"),
        ("ur", "میرا آرڈر کہاں ہے"),
        ("hi", "मेरा ऑर्डर कहाँ है"),
        ("mr", "माझी ऑर्डर कुठे आहे"),
        ("zh-Hans", "我的订单在哪里"),
        ("zh-Hans", "退货"),
        ("ja", "返品したい"),
        ("zh-Hant", "請問我的訂單現在到哪裡了"),
        ("ja", "注文した商品はどこですか"),
        ("ko", "주문한 거 어디쯤이에요"),
        ("th", "ของถึงไหนแล้ว"),
        ("el", "πού είναι η παραγγελία μου"),
        ("he", "איפה ההזמנה שלי"),
        ("ka", "სად არის ჩემი შეკვეთა"),
        ("am", "ትዕዛዜ የት ነው"),
        ("km", "ការបញ្ជាទិញរបស់ខ្ញុំនៅឯណា"),
    ];
    let wrong: Vec<_> = cases.iter().filter(|(tag, text)| best(text) != *tag).collect();
    assert!(wrong.is_empty(), "{wrong:?}");
}

#[test]
fn brands_in_latin_letters_do_not_hide_the_language() {
    assert_eq!(best("Nike Air Max 90 を返品したいです"), "ja");
    assert_eq!(best("iPhone 15 Pro кейс есть в наличии?"), "ru");
    assert_eq!(best("XL साइज़ में Adidas है क्या"), "hi");
}

#[test]
fn no_text_is_the_prior() {
    let detector = Detector::embedded();
    for text in ["", "   ", "😀😀", "10482", "#10482 12,50 €", "٣٤٥", "\u{202E}\u{202D}", "anna@example.test", "!?"]
    {
        assert_eq!(detector.detect(text, &Priors::default()), Detection::default(), "{text:?}");
        let found = detector.detect(text, &Priors::default().allow(["de", "fr"]).browser("fr-CH,de;q=0.5"));
        assert_eq!(found.best().map(|best| best.language), Some("fr"), "{text:?}");
        assert_eq!((found.letters, found.candidates.len()), (0, 2));
        assert!(detector.detect(text, &Priors::default().earlier("sw", 0.9)).probability_of("sw") > 0.9, "{text:?}");
    }
}

#[test]
fn allowed_languages_bound_the_answer_and_the_rest_is_told() {
    let found = Detector::embedded().detect("где мой заказ", &Priors::default().allow(["de", "en"]));
    assert!(found.outside > 0.99, "{found:?}");
    assert!(found.candidates.iter().all(|found| ["de", "en"].contains(&found.language)));
    let found = Detector::embedded().detect("wo ist mein paket", &Priors::default().allow(["de", "en"]));
    assert!(found.outside < 0.1 && found.probability_of("de-AT") > 0.9, "{found:?}");
}

#[test]
fn one_borrowed_word_does_not_flip_a_conversation_and_a_sentence_does() {
    let detector = Detector::embedded();
    let in_english = Priors::default().earlier("en", 0.98);
    for text in ["gracias", "merci", "siparişim", "Bestellung", "ok", "iPhone", "Birkenstock Boston"] {
        assert_eq!(detector.detect(text, &in_english).best().map(|best| best.language), Some("en"), "{text}");
    }
    for (tag, text) in [("es", "hola, quiero devolver estos zapatos por favor"), ("ru", "здравствуйте")] {
        assert_eq!(detector.detect(text, &in_english).best().map(|best| best.language), Some(tag), "{text}");
    }
    let in_russian = Priors::default().earlier("ru", 0.98);
    assert_eq!(detector.detect("iPhone case", &in_russian).best().map(|best| best.language), Some("ru"));
}

#[test]
fn priors_decide_what_the_text_leaves_open() {
    let detector = Detector::embedded();
    let found = |priors| detector.detect("hotel", &priors).best().map(|best| best.language);
    assert_eq!(found(Priors::default().allow(["en", "de", "es"]).phone("+4366012345")), Some("de"));
    assert_eq!(found(Priors::default().allow(["en", "de", "es"]).browser("es")), Some("es"));
}

#[test]
fn tricks_with_characters_change_nothing() {
    assert_eq!(best("w\u{200B}o is\u{AD}t mein pa\u{200D}ket"), "de");
    assert_eq!(best("\u{202E}wo ist mein paket\u{202C}"), "de");
    assert_eq!(best("WO IST MEIN PAKET"), "de");
    assert_eq!(best("ｗｈｅｒｅ ｉｓ ｍｙ ｏｒｄｅｒ"), "en");
    // Cyrillic letters that look Latin.
    assert_eq!(best("whеrе is my оrdеr, рlеаsе tеll mе"), "en");
    assert_eq!(best("de\u{301}sole\u{301}, ou\u{300} est ma commande"), "fr");
}

#[test]
fn enormous_messages_are_bounded() {
    let text = format!("{}{}", "wo ist mein paket ".repeat(200), "где мой заказ ".repeat(100_000));
    let found = Detector::embedded().detect(&text, &Priors::default());
    assert_eq!(found.best().map(|best| best.language), Some("de"));
    assert!(found.letters <= text::CHARS_MAX);
}

#[test]
fn every_language_is_reachable_and_the_file_is_small() {
    let detector = Detector::embedded();
    for (number, tag) in LANGUAGES.iter().enumerate() {
        let learned = detector.model.labels().iter().any(|label| label.language == number);
        let alone = ALL.iter().any(|script| script.only_language() == Some(tag));
        assert!(learned || alone, "{tag}");
    }
    assert!(include_bytes!("../../../data/language.bin").len() < 5_000_000);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]
    #[test]
    fn any_text_gives_probabilities(text in "\\PC{0,200}", header in "\\PC{0,40}", earlier in -1.0_f32..2.0) {
        let priors = Priors::default().browser(&header).phone(&header).earlier("hr", earlier);
        for priors in [Priors::default(), priors] {
            let found = Detector::embedded().detect(&text, &priors);
            let sum: f32 = found.candidates.iter().map(|found| found.probability).sum();
            prop_assert!(sum <= 1.001, "{sum}");
            prop_assert!(found.candidates.is_sorted_by(|a, b| a.probability >= b.probability));
            prop_assert!(found.candidates.iter().all(|found| found.probability > 0.0));
            prop_assert!((0.0..=1.0).contains(&found.outside));
        }
    }
}
