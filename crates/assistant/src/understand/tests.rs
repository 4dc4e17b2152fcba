use super::*;

fn context<'a>() -> Context<'a> {
    Context::new("en", "2026-11-20".parse().expect("day"))
}

#[test]
fn a_message_is_read_whole() {
    let heard = read("Wo ist meine Bestellung #10482? Mail: Anna@Example.test", &context());
    assert_eq!((heard.sort, heard.language.as_str(), heard.sure()), (Sort::Words, "de", Some(Intent::OrderStatus)));
    let values: Vec<&Value> = heard.values().collect();
    assert_eq!(values, [&Value::OrderNumber("10482".into()), &Value::Email("anna@example.test".into())]);
    let told = serde_json::to_value(&heard).expect("is serialised");
    assert_eq!((&told["language"], &told["intents"]["ranked"][0]["intent"]), (&"de".into(), &"order_status".into()));
    assert!(told.get("text").is_none(), "the words stay out");
}

#[test]
fn a_conversation_keeps_its_language_through_short_answers() {
    for (locale, text, answer) in [
        ("de", "ok", Some(Answer::Yes)),
        ("tr", "evet", Some(Answer::Yes)),
        ("es", "no", Some(Answer::No)),
        ("zh-Hans", "10482", None),
        ("ar", "STOP", Some(Answer::Stop)),
        ("de", "Trail Runner GTX", None),
    ] {
        let heard = read(text, &Context { locale: Some(locale), ..context() });
        assert_eq!((heard.language.as_str(), heard.answer), (locale, answer), "{text}");
    }
    let heard = read("where is my order, it has not arrived", &Context { locale: Some("de"), ..context() });
    assert_eq!(heard.language, "en", "a sentence in another language changes it");
}

#[test]
fn a_greeting_that_is_written_everywhere_is_the_shops_own() {
    for text in ["hello", "hi", "ok thanks", "hello!"] {
        assert_eq!(read(text, &context()).language, "en", "{text}");
    }
    for (text, language) in [("merhaba", "tr"), ("guten Tag", "de"), ("buenos días", "es"), ("你好，请问", "zh-Hans")]
    {
        assert_eq!(read(text, &context()).language, language, "{text}");
    }
}

#[test]
fn without_words_the_language_is_what_is_known() {
    assert_eq!(read("", &context()).language, "en");
    assert_eq!(read("10482", &Context { browser: Some("tr-TR,tr;q=0.9"), ..context() }).language, "tr");
    assert_eq!(read("👍", &Context { locale: Some("ar"), ..context() }).language, "ar");
}

#[test]
fn only_enabled_languages_are_answered_in() {
    let heard = read("Wo ist meine Bestellung?", &Context { languages: &["en", "tr"], ..context() });
    assert!(["en", "tr"].contains(&heard.language.as_str()), "{}", heard.language);
}

#[test]
fn buttons_are_known_by_their_words_alone() {
    let de = Context { locale: Some("de"), ..context() };
    for id in label::LABELS {
        let words = compose::label(compose::Library::embedded(), &["de"], id).expect("is there");
        let heard = read(&words, &de);
        assert_eq!((heard.pressed, heard.language.as_str()), (Some(id), "de"), "{words}");
    }
    assert_eq!(read("Wo ist meine Bestellung 10482?", &de).pressed, None, "a label and more is a message");
    assert_eq!(label::contained("the shoes are too small for me", "en", "reason-"), Some("reason-too-small"));
    assert_eq!(label::contained("i like them", "en", "reason-"), None);
}

#[test]
fn sorts_and_bounds() {
    let longest = "a".repeat(CHARS_MAX);
    for (text, sort) in [
        ("", Sort::Empty),
        (" \u{202e}\u{200d} ", Sort::Empty),
        ("!?", Sort::Signs),
        ("👩\u{200d}🚀", Sort::Signs),
        ("٣", Sort::Words),
        (&longest, Sort::Words),
        (&format!("{longest}a"), Sort::TooLong),
        (&"\u{0}".repeat(10_000), Sort::TooLong),
    ] {
        let heard = read(text, &context());
        assert_eq!(heard.sort, sort, "{text:.20}");
        assert!(heard.text.chars().count() <= CHARS_MAX && !heard.text.contains(['\u{0}', '\u{202e}']));
    }
}
