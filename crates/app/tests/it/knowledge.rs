//! A page is imported, its words answer; it changes, and so does the answer; another page contradicts it, and a person is
//! fetched.

use app::context::App;
use app::pages::{self, Fresh, Import, Replaced};
use app::verify;
use connectors::files::pages::{Format, read};
use domain::clock::Clock as _;
use domain::consent::ChannelKind;
use domain::conversation::{Speaker, Turn};
use domain::event::EventBody;
use domain::ports::store::write;
use domain::shopper::Identity;
use domain::ticket::Ticket;
use domain::timestamp::DAY_MS;

use crate::stage::{ONE_MAIL, Stage};
use crate::support::{Referee, block_on, hours, shop_id};

fn stage() -> Stage {
    let stage = Stage::new(ONE_MAIL, |shop| {
        shop.settings.assistant = true;
        shop.settings.free_returns_days = None;
    });
    stage.go_to(hours(0));
    stage
}

fn import(stage: &Stage, origin: &str, files: &[(&str, &str)], every_days: Option<i64>) -> Replaced {
    let fresh: Vec<Fresh> = files
        .iter()
        .map(|(source, text)| {
            let document = read(text.as_bytes(), Format::Markdown, source).expect("a page");
            Fresh { source: (*source).into(), title: document.title, sections: document.sections }
        })
        .collect();
    let import = Import { origin: origin.to_owned(), every_days, fresh, failed: vec![] };
    let now = stage.clock.now();
    let put = move |tx: &mut dyn domain::ports::store::Tx| {
        let shop = tx.shop(&shop_id())?.expect("a shop");
        pages::replace(tx, &shop, import, now)
    };
    write(&*stage.db, put).expect("the store takes pages")
}

/// Writes as a new visitor, answered by `app`; what was answered.
fn ask_of(stage: &Stage, app: &App, browser: &str, text: &str) -> Turn {
    let from = Identity::anonymous(browser);
    let body = EventBody::MessageReceived { channel: ChannelKind::Webchat, from: from.clone(), text: text.into() };
    stage.append(&format!("{browser}-{text}"), body);
    stage.clock.set(stage.clock.now().plus_ms(60_000));
    block_on(app::worker::run_until_idle(app, 1)).expect("the worker goes round");
    let id = app::converse::conversation_id(&shop_id(), ChannelKind::Webchat, &from);
    let turns = write(&*stage.db, move |tx| tx.turns(&shop_id(), id, 0, 100)).expect("reads");
    let answer = turns.last().expect("a turn").clone();
    assert_eq!(answer.speaker, Speaker::Assistant, "{turns:#?}");
    answer
}

fn ask(stage: &Stage, browser: &str, text: &str) -> Turn {
    ask_of(stage, &stage.app, browser, text)
}

fn tickets(stage: &Stage) -> Vec<Ticket> {
    write(&*stage.db, |tx| tx.open_tickets(&shop_id(), 9)).expect("reads")
}

const RETURNS: &str =
    "# Return policy\nYou can send unworn goods back within 30 days of delivery.\n\n# Gift wrapping\nWe wrap orders.\n";
const QUESTION: &str = "what is your return policy?";

#[test]
fn a_page_answers_until_another_contradicts_it() {
    let stage = stage();
    let browser = |n: u8| format!("{n:02x}").repeat(16);
    let before = ask(&stage, &browser(1), QUESTION);
    assert!(!before.text.contains("30 days"), "{}", before.text);

    let done = import(&stage, "help", &[("help/returns.md", RETURNS)], Some(7));
    assert_eq!(done, Replaced { added: 1, ..Replaced::default() });
    let answer = ask(&stage, &browser(2), QUESTION);
    assert!(answer.text.contains("within 30 days of delivery"), "{}", answer.text);
    let told = answer.lines.iter().flat_map(|line| &line.facts).find(|fact| fact.name == "page.passage");
    let source = &told.expect("the passage is a fact").source;
    assert_eq!((source.system.as_str(), source.record.as_str()), ("page", "help/returns.md#return-policy"));

    // The words change: this node and another one, which has heard of nothing, tell the new ones.
    let other = App { shelves: std::sync::Arc::default(), ..stage.app.clone() };
    ask_of(&stage, &other, &browser(3), QUESTION);
    let newer = RETURNS.replace("30 days", "60 days");
    let done = import(&stage, "help", &[("help/returns.md", &newer)], Some(7));
    assert_eq!(done, Replaced { changed: 1, ..Replaced::default() });
    for (n, app) in [(4, &stage.app), (5, &other)] {
        let answer = ask_of(&stage, app, &browser(n), QUESTION);
        assert!(answer.text.contains("within 60 days") && !answer.text.contains("30 days"), "{}", answer.text);
    }
    assert_eq!(tickets(&stage).len(), 0);

    // Another page says otherwise: neither is told.
    let faq = ("faq.md", "# Can I send it back?\nYes, returns are accepted for 14 days.\n");
    import(&stage, "faq.md", &[faq], None);
    let answer = ask(&stage, &browser(6), QUESTION);
    assert!(!answer.text.contains("60") && !answer.text.contains("14"), "{}", answer.text);
    let asked = tickets(&stage);
    assert_eq!(asked.len(), 1, "a person is asked");
    for place in ["help/returns.md#return-policy says 60 days", "faq.md#can-i-send-it-back says 14 days"] {
        assert!(asked[0].title.contains(place) || asked[0].context.to_string().contains(place), "{:#?}", asked[0]);
    }
    let wrapping = ask(&stage, &browser(7), "what does your page say about gift wrapping?");
    assert_eq!(tickets(&stage).len(), 1, "what nobody contradicts is not affected: {}", wrapping.text);

    // The page that was wrong is gone: the other one answers again.
    let done = import(&stage, "faq.md", &[], None);
    assert_eq!(done, Replaced { removed: 1, ..Replaced::default() });
    assert!(ask(&stage, &browser(8), QUESTION).text.contains("within 60 days"));
    let report = write(&*stage.db, |tx| verify::check(tx, &Referee)).expect("the store can be read");
    assert_eq!(report.violations, vec![]);
}

#[test]
fn settings_that_say_otherwise_count_as_a_contradiction() {
    let stage = stage();
    import(&stage, "help", &[("help/returns.md", RETURNS)], None);
    write(&*stage.db, |tx| {
        let mut shop = tx.shop(&shop_id())?.expect("a shop");
        shop.settings.free_returns_days = Some(14);
        tx.put_shop(&shop)
    })
    .expect("writes");
    let answer = ask(&stage, &"0a".repeat(16), QUESTION);
    assert!(!answer.text.contains("30") && !answer.text.contains("14"), "{}", answer.text);
    assert_eq!(tickets(&stage).len(), 1);
}

#[test]
fn pages_are_due_by_their_days_and_vanish_with_their_folder() {
    let stage = stage();
    let two = [
        ("help/a.md", "# Returns\nYou can send everything back within 30 days.\n"),
        ("help/b.md", "# Wrapping\nWe wrap every order that you place with us.\n"),
    ];
    import(&stage, "help", &two, Some(7));
    import(&stage, "faq.md", &[("faq.md", "# Dogs\nWell-behaved dogs are always welcome in our store.\n")], None);
    let due = |days: i64| {
        let at = stage.clock.now().plus_ms(days * DAY_MS);
        write(&*stage.db, move |tx| pages::due(tx, &shop_id(), at)).expect("reads")
    };
    assert_eq!(due(6), vec![]);
    assert_eq!(due(7), vec![("help".to_owned(), 7)]);
    let failed = Import {
        origin: "help".into(),
        every_days: Some(7),
        fresh: vec![],
        failed: two.map(|(s, _)| s.into()).to_vec(),
    };
    let now = stage.clock.now();
    let done = write(&*stage.db, move |tx| {
        let shop = tx.shop(&shop_id())?.expect("a shop");
        pages::replace(tx, &shop, failed, now)
    });
    assert_eq!(done, Ok(Replaced::default()), "what cannot be read now stays");
    let done = import(&stage, "help", &two[..1], Some(7));
    assert_eq!(done, Replaced { unchanged: 1, removed: 1, ..Replaced::default() });
    let held = write(&*stage.db, |tx| pages::all(tx, &shop_id())).expect("reads");
    assert_eq!(held.iter().map(|page| page.source.as_str()).collect::<Vec<_>>(), ["faq.md", "help/a.md"]);
    assert!(held.iter().all(|page| page.sections.iter().all(|section| section.language == "en")));
}
