//! Tests of the learner: what it sees, what it learns, what it refuses.

use std::fs;
use std::path::{Path, PathBuf};

use proptest::prelude::*;

use super::concepts::{Lexicon, concept};
use super::features::features;
use super::fold::{TEXT_CHARS_MAX, words};
use super::locale::{Examples, concept_list, embedded};
use super::{Advice, Intent, Intents, IntentsError, LearnError, Learner};

fn plains(text: &str) -> Vec<String> {
    words(text).into_iter().map(|word| word.plain).collect()
}

#[test]
fn words_have_one_form_whatever_was_typed() {
    assert_eq!(plains("Où EST ma commande ?"), ["ou", "est", "ma", "commande", "#?"]);
    assert_eq!(plains("ｏｒｄｅｒ don't"), ["order", "dont"], "full width and apostrophes");
    assert_eq!(plains("l'article"), ["l", "article"], "an elided word is a word");
    assert_eq!(plains("İADE ısı"), ["iade", "isi"]);
    assert_eq!(words("أين طلبي"), words("اين طلبي"), "variants of one letter");
    assert_eq!(words("می\u{200c}خواهم"), words("میخواهم"), "invisible joiners");
}

#[test]
fn questions_are_seen_however_they_are_marked() {
    assert_eq!(plains("ե՞րբ կգա"), ["երբ", "#?", "կգա"], "on the vowel, within the word");
    assert_eq!(plains("που είναι;"), ["που", "ειναι", "#?"], "a semicolon asks in Greek");
    assert_eq!(plains("hi; there"), ["hi", "there"], "and nowhere else");
}

#[test]
fn either_alphabet_is_understood() {
    let lexicon = Lexicon::read("order: заказ\nwhere: где.\n");
    assert_eq!(lexicon.find(&words("gde moi zakaz")), [concept("where"), concept("order")]);
    let native = features(&words("где заказ"));
    let typed = features(&words("gde zakaz"));
    assert!(typed.iter().all(|feature| native.contains(feature)), "the same pieces, words and pairs");
}

#[test]
fn relatives_lend_their_sentences() {
    let czech = "[intents]\norder_status = [\"kde je moje objednávka\", \"kdy dorazí balík\", \"sledovat zásilku\"]\n\
        gift_card = [\"kolik zbývá na dárkové kartě\", \"chci koupit poukázku\"]\n";
    let slovak = "[intents]\norder_status = [\"kde je moja objednávka\", \"kedy príde balík\"]\n\
        gift_card = [\"darčeková karta\", \"chcem darčekovú kartu\"]\n";
    let french = "[intents]\norder_status = [\"où est mon colis\"]\ngift_card = [\"carte cadeau\"]\n";
    let files = [("cs/intents.toml", czech), ("sk/intents.toml", slovak), ("fr/intents.toml", french)];
    let folder = Folder::with("relatives", &files);
    let share = |intents: &Intents| {
        let found = intents.classify("poukázku zbývá", &[("sk", 1.0)]);
        found.ranked.iter().find(|ranked| ranked.intent == Intent::GiftCard).map_or(0.0, |ranked| ranked.confidence)
    };
    let together = share(&Intents::from_folder(&folder.0).expect("reads"));
    let alone = Folder::with("alone", &files[1..]);
    let alone = share(&Intents::from_folder(&alone.0).expect("reads"));
    assert!(together > alone, "words that only Czech sentences have: {together} and {alone}");
}

#[test]
fn what_never_repeats_becomes_a_mark() {
    assert_eq!(plains("#10482"), ["#order"]);
    assert_eq!(plains("where is 104826"), ["where", "is", "#order"]);
    assert_eq!(plains("cost €20"), ["cost", "#money", "#2"]);
    assert_eq!(plains("ann@example.test www.example.test"), ["#mail", "#link"]);
    assert_eq!(plains("٣٨"), ["#2"], "digits of any script");
    assert_eq!(plains("size XL")[1..], ["#size", "xl"]);
}

#[test]
fn scripts_without_spaces_are_runs() {
    assert!(words("我的订单在哪里").iter().all(|word| word.run));
    assert!(words("พัสดุอยู่ไหน").iter().all(|word| word.run));
    assert!(!words("주문 어디").iter().any(|word| word.run), "Korean has spaces");
}

#[test]
fn a_list_finds_words_beginnings_phrases_and_parts() {
    let lexicon = Lexicon::read("# a comment\norder: bestell *ordr\nrefund: geld_zurück\nnot: nicht.\nwhere: wo\n");
    let found = |text: &str| lexicon.find(&words(text));
    assert_eq!(found("meine Bestellung"), [concept("order")], "a beginning");
    assert_eq!(found("Nachordrung"), [concept("order")], "a part");
    assert_eq!(found("will mein GELD zuruck"), [concept("refund")], "a phrase, accents aside");
    assert_eq!(found("Geld ist nicht zurück"), [concept("not")], "a phrase stands together");
    assert_eq!(found("nichts wohin"), Vec::<u32>::new(), "short and closed entries are whole words");
    let runs = Lexicon::read("where: 哪里 在哪\norder: 订单\n");
    assert_eq!(runs.find(&words("我的订单在哪")), [concept("where"), concept("order")]);
    let arabic = Lexicon::read("order: طلب\n");
    assert_eq!(arabic.find(&words("والطلب")), [concept("order")], "joined small words");
}

#[test]
fn every_concept_list_speaks_of_the_same_concepts() {
    let names = |tag: &str| -> Vec<String> {
        concept_list(tag).lines().filter_map(|line| Some(line.split_once(':')?.0.trim().to_owned())).collect()
    };
    let english = names("en");
    assert!(english.len() > 50);
    for source in embedded() {
        for name in names(source.tag) {
            assert!(english.contains(&name), "{}: {name:?} is a concept nobody else has", source.tag);
        }
    }
}

#[test]
fn every_embedded_file_is_read() {
    for source in embedded().iter().filter(|source| !source.intents.is_empty()) {
        let file: Examples = toml::from_str(source.intents).unwrap_or_else(|error| panic!("{}: {error}", source.tag));
        for intent in Intent::ALL {
            let count = file.intents.get(intent.as_str()).map_or(0, Vec::len);
            assert!(count >= 10, "{}: {} has {count} sentences", source.tag, intent.as_str());
        }
        assert!(Intents::embedded().languages().any(|tag| tag == source.tag), "{}", source.tag);
    }
}

/// A folder of one or two small locales, removed at the end.
struct Folder(PathBuf);

impl Folder {
    fn with(name: &str, files: &[(&str, &str)]) -> Self {
        let root = std::env::temp_dir().join(format!("cartwright-intents-{name}-{}", std::process::id()));
        for (path, text) in files {
            let path = root.join(path);
            fs::create_dir_all(path.parent().expect("has a parent")).expect("makes the folder");
            fs::write(path, text).expect("writes");
        }
        Self(root)
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

const ENGLISH: &str = r#"
[intents]
order_status = ["where is my order", "track my parcel", "when will my package arrive", "my order has not arrived yet"]
refund_status = ["where is my refund", "i have not received my money back", "when do i get my money", "refund still missing"]
greeting = ["hello", "good morning", "hi there"]
[words]
stop = ["stop writing to me"]
"#;
const GERMAN: &str = r#"
[intents]
order_status = ["wo ist meine bestellung", "paket verfolgen", "wann kommt mein paket", "bestellung noch nicht da"]
refund_status = ["wo bleibt meine erstattung", "geld noch nicht zurück", "wann bekomme ich mein geld", "rückzahlung fehlt"]
greeting = ["hallo", "guten morgen"]
"#;

fn small(name: &str) -> Intents {
    let folder = Folder::with(name, &[("en/intents.toml", ENGLISH), ("de/intents.toml", GERMAN)]);
    Intents::from_folder(&folder.0).expect("reads")
}

#[test]
fn a_language_is_learned_from_its_sentences() {
    let intents = small("learned");
    assert_eq!(intents.classify("Where's my order #1234?", &[("en", 1.0)]).best().intent, Intent::OrderStatus);
    assert_eq!(intents.classify("mein Geld ist noch nicht zurück", &[("de", 1.0)]).best().intent, Intent::RefundStatus);
    assert_eq!(intents.classify("stop writing to me", &[("en", 1.0)]).best().intent, Intent::OptOut, "from the words");
    let shares: f32 = intents.classify("hello", &[("en", 1.0)]).ranked.iter().map(|ranked| ranked.confidence).sum();
    assert!((shares - 1.0).abs() < 1e-4);
}

#[test]
fn languages_are_mixed_and_stand_in_for_each_other() {
    let intents = small("mixed");
    let mixed = intents.classify("wo ist mein paket", &[("en", 0.4), ("de-AT", 0.6), ("xx", 9.0)]);
    assert_eq!(mixed.best().intent, Intent::OrderStatus);
    let alone = intents.classify("where is my order", &[("xx", 1.0)]);
    assert_eq!(alone, intents.classify("where is my order", &[("en", 1.0)]), "English stands in");
    assert_eq!(alone, small("again").classify("where is my order", &[]), "the same sentences, the same answer");
}

#[test]
fn advice_follows_the_shares() {
    let intents = small("advice");
    assert_eq!(intents.classify("where is my order", &[("en", 1.0)]).advice, Advice::Sure(Intent::OrderStatus));
    let nothing = intents.classify("", &[("en", 1.0)]);
    assert_eq!(nothing.advice, Advice::HandOver, "{nothing:?}");
}

#[test]
fn folders_are_read_with_useful_errors() {
    let fails = |name: &str, files: &[(&str, &str)]| {
        let folder = Folder::with(name, files);
        Intents::from_folder(&folder.0).expect_err("fails").to_string()
    };
    assert_eq!(fails("unknown", &[("de/intents.toml", "[intents]\nbuy = []")]), "de/intents.toml: unknown intent buy");
    assert!(fails("broken", &[("de/intents.toml", "intents = ")]).starts_with("de/intents.toml: "));
    assert!(matches!(Intents::from_folder(Path::new("/nowhere")), Err(IntentsError::Unreadable { .. })));
    assert_eq!(fails("empty", &[("de/other.toml", "")]), "no locale has an intents.toml");
}

const OWN: [(&str, &str); 12] = [
    ("can i pay in instalments", "EMI"),
    ("is emi available", "EMI"),
    ("monthly payments possible?", "EMI"),
    ("which mattress size for a double bed", "SIZE"),
    ("what size should i order", "SIZE"),
    ("size of the king mattress", "SIZE"),
    ("is there a showroom near me", "STORE"),
    ("where is your store", "STORE"),
    ("shop address in the city", "STORE"),
    ("i want to cancel", "CANCEL_ORDER"),
    ("cancel my order please", "CANCEL_ORDER"),
    ("stop my order", "CANCEL_ORDER"),
];

#[test]
fn own_intents_are_learned_on_the_spot() {
    let model = Learner::train(&OWN).expect("learns");
    for (text, label) in [("cancell my ordr", "CANCEL_ORDER"), ("emi options?", "EMI"), ("is your stor open", "STORE")]
    {
        let choice = model.classify(text);
        assert_eq!(choice.label(), Some(label), "{text}: {choice:?}");
    }
    assert_eq!(model.classify("emi options?"), Learner::train(&OWN).expect("learns").classify("emi options?"));
}

#[test]
fn what_is_none_of_them_is_refused_without_having_seen_any() {
    let model = Learner::train(&OWN).expect("learns");
    for text in ["", "zxcv qwop", "will it rain in paris tomorrow", "tell me a joke about cats"] {
        let choice = model.classify(text);
        assert!(choice.refused && choice.label().is_none(), "{text}: {choice:?}");
    }
    assert!(!model.with_threshold(0.0).classify("zxcv").refused, "the threshold is the caller's to change");
}

#[test]
fn examples_of_something_else_are_used_where_given() {
    let mut more = OWN.to_vec();
    more.extend([("are you a robot", "NO_NODES_DETECTED"), ("who is the president", "NO_NODES_DETECTED")]);
    let model = Learner::train(&more).expect("learns");
    assert!(model.classify("who is the president of france").refused);
    let ranked = model.classify("cancel my order").ranked;
    assert!(ranked.iter().all(|(label, _)| label != "NO_NODES_DETECTED"), "no label to answer with: {ranked:?}");
}

#[test]
fn too_little_or_too_much_is_said() {
    assert_eq!(Learner::train(&[("a", "A"), ("b", "oos")]).expect_err("fails"), LearnError::TooFewLabels(1));
    let many: Vec<(String, String)> = (0..1_001).map(|n| (format!("text {n}"), format!("L{n}"))).collect();
    assert_eq!(Learner::train(&many).expect_err("fails"), LearnError::TooMany { labels: 1_001, sentences: 1_001 });
}

#[test]
fn enormous_texts_are_cut() {
    let text = "order ".repeat(TEXT_CHARS_MAX);
    assert!(features(&words(&text)).len() <= 6_000);
    assert!(Learner::train(&OWN).expect("learns").classify(&text).ranked.len() == 4);
}

proptest! {
    #[test]
    fn no_text_breaks_the_learner(text in "\\PC{0,200}") {
        let found = features(&words(&text));
        prop_assert!(found.len() <= 6_000);
        Lexicon::read(concept_list("ar")).find(&words(&text));
    }
}

/// The sentences of real shops, one fold held out: a floor that a broken learner does not reach.
#[test]
fn real_sentences_are_learned() {
    let Some(shared) = std::env::var_os("CARTWRIGHT_SHARED") else {
        println!("skipped: CARTWRIGHT_SHARED names no folder with data/intents_hint3");
        return;
    };
    let file = Path::new(&shared).join("data/intents_hint3/sofmattress_train.csv");
    let mut reader = csv::Reader::from_path(file).expect("opens");
    let rows: Vec<(String, String)> = reader.deserialize().map(|row| row.expect("is a row")).collect();
    let (held, train): (Vec<_>, Vec<_>) = rows.into_iter().enumerate().partition(|(n, _)| n % 5 == 0);
    let train: Vec<(String, String)> = train.into_iter().map(|(_, row)| row).collect();
    let model = Learner::train(&train).expect("learns");
    let right = held.iter().filter(|(_, (text, label))| model.classify(text).ranked[0].0 == *label).count();
    assert!(right * 10 >= held.len() * 8, "{right} of {}", held.len());
}
