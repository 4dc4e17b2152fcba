//! Questions and answers: who may be told what, what is kept, and that an answer goes out once.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use app::context::{App, Probe};
use app::converse::conversation_id;
use app::verify;
use domain::clock::Clock;
use domain::consent::ChannelKind;
use domain::conversation::{Answerer, Conversation, Speaker, Turn};
use domain::event::EventBody;
use domain::ids::ConversationId;
use domain::order::{Shipment, ShipmentStatus};
use domain::ports::store::write;
use domain::shopper::Identity;
use domain::timestamp::MINUTE_MS;
use domain::touch::TouchState;
use testkit::build;

use crate::stage::{ANNA, ONE_MAIL, Stage};
use crate::support::{Referee, hours, shop_id};

const BROWSER: &str = "0f1e2d3c4b5a69788796a5b4c3d2e1f0";
const STRANGER: &str = "a0b1c2d3e4f5061728394a5b6c7d8e9f";

fn stage() -> Stage {
    let stage = Stage::new(ONE_MAIL, |shop| shop.settings.assistant = true);
    stage.go_to(hours(0));
    for (product, variants) in stage.shop.products() {
        stage.append(
            &format!("p-{}", product.key),
            EventBody::ProductChanged { product: Box::new(product.clone()), variants, variants_complete: true },
        );
    }
    let mut order = build::order_snapshot("o1", &[build::email(ANNA)], hours(-48));
    order.number = "#10482".into();
    order.shipments = vec![Shipment {
        carrier: Some("DHL".into()),
        tracking_number: Some("JD014600003RS".into()),
        tracking_url: Some("https://dhl.example/track/JD014600003RS".into()),
        status: ShipmentStatus::InTransit,
        shipped_at: Some(hours(-24)),
        expected_at: Some(hours(24)),
        delivered_at: None,
        variant_keys: vec![],
    }];
    stage.append("order", EventBody::OrderChanged { order: Box::new(order) });
    stage.go_to(hours(0));
    stage
}

fn id_of(browser: &str) -> ConversationId {
    conversation_id(&shop_id(), ChannelKind::Webchat, &Identity::anonymous(browser))
}

fn turns(stage: &Stage, browser: &str) -> Vec<Turn> {
    let id = id_of(browser);
    write(&*stage.db, move |tx| tx.turns(&shop_id(), id, 0, 100)).expect("the store can be read")
}

fn conversation(stage: &Stage, browser: &str) -> Conversation {
    let id = id_of(browser);
    write(&*stage.db, move |tx| tx.conversation(&shop_id(), id)).expect("reads").expect("there is one")
}

/// Writes as a visitor and returns the answer.
fn ask(stage: &Stage, browser: &str, text: &str) -> Turn {
    let before = turns(stage, browser).len();
    let from = Identity::anonymous(browser);
    stage.append(
        &format!("{browser}-{before}"),
        EventBody::MessageReceived { channel: ChannelKind::Webchat, from, text: text.into() },
    );
    stage.wait_minutes(1);
    let all = turns(stage, browser);
    let answer = all.last().expect("a turn").clone();
    assert_eq!(answer.speaker, Speaker::Assistant, "{text}: {all:#?}");
    answer
}

/// The code in the last mail, when one came after `before` mails.
fn mailed_code(stage: &Stage, before: usize) -> Option<(String, String)> {
    let mail = stage.sent().into_iter().skip(before).next_back()?;
    let code: String = mail.message.text.chars().filter(char::is_ascii_digit).collect();
    Some((mail.to, code))
}

fn sound(stage: &Stage) {
    let report = write(&*stage.db, |tx| verify::check(tx, &Referee)).expect("the store can be read");
    assert_eq!(report.violations, vec![]);
}

#[test]
fn a_question_is_answered_in_its_language_from_the_shop_as_it_is() {
    let stage = stage();
    assert!(stage.shop.set_price("v1", build::eur(6_490), stage.clock.now()));
    let answer = ask(&stage, BROWSER, "Was kostet die Summit Jacket?");
    assert!(answer.text.contains("64,90"), "{}", answer.text);
    assert!(!answer.lines.is_empty() && answer.locale_version.is_some());
    let sent = stage.webchat.log();
    assert_eq!(sent.len(), 1);
    assert_eq!((sent[0].to.as_str(), &sent[0].message.text), (BROWSER, &answer.text));
    assert_eq!(sent[0].message.locale, "de");
    sound(&stage);
}

#[test]
fn order_data_needs_a_code_from_the_address_on_the_order() {
    let stage = stage();
    let first = ask(&stage, BROWSER, "where is my order #10482?");
    assert!(!first.text.contains("DHL"), "{}", first.text);
    let asked = ask(&stage, BROWSER, ANNA);
    let (to, code) = mailed_code(&stage, 0).expect("a code was mailed");
    assert_eq!((to.as_str(), code.len()), (ANNA, 6));
    let wrong = if code == "000000" { "000001" } else { "000000" };
    let refused = ask(&stage, BROWSER, wrong);
    assert!(!refused.text.contains("DHL"), "{}", refused.text);
    let told = ask(&stage, BROWSER, &code);
    assert!(told.text.contains("DHL") && told.text.contains("JD014600003RS"), "{}", told.text);

    // A stranger who knows the number but not the mailbox is told exactly what everybody is told.
    let mails = stage.sent().len();
    ask(&stage, STRANGER, "where is my order #10482?");
    let same = ask(&stage, STRANGER, "mallory@example.test");
    assert_eq!(same.text, asked.text, "whether the address belongs to the order is not told");
    assert_eq!(mailed_code(&stage, mails), None);
    let guessed = ask(&stage, STRANGER, &code);
    assert!(!guessed.text.contains("DHL"), "another's code opens nothing: {}", guessed.text);
    sound(&stage);
    let codes_kept = stage.touches().iter().filter(|t| t.step.starts_with("code-")).all(|t| t.message.is_none());
    assert!(codes_kept, "the text of a code is not kept after it was sent");
}

#[test]
fn a_proof_ends() {
    let stage = stage();
    ask(&stage, BROWSER, "where is my order #10482?");
    ask(&stage, BROWSER, ANNA);
    let (_, code) = mailed_code(&stage, 0).expect("a code was mailed");
    assert!(ask(&stage, BROWSER, &code).text.contains("DHL"));
    stage.clock.set(stage.clock.now().plus_ms(31 * MINUTE_MS));
    let later = ask(&stage, BROWSER, "where is my order?");
    assert!(!later.text.contains("DHL"), "{}", later.text);
}

#[test]
fn a_code_can_be_tried_five_times_and_used_for_ten_minutes() {
    let stage = stage();
    ask(&stage, BROWSER, "where is my order #10482?");
    ask(&stage, BROWSER, ANNA);
    let (_, code) = mailed_code(&stage, 0).expect("a code was mailed");
    let wrong = if code == "000000" { "000001" } else { "000000" };
    for _ in 0..5 {
        assert!(!ask(&stage, BROWSER, wrong).text.contains("DHL"));
    }
    assert!(!ask(&stage, BROWSER, &code).text.contains("DHL"), "too many tries");
    assert_eq!(conversation(&stage, BROWSER).verified_until, None);
    sound(&stage);
}

#[test]
fn a_person_is_fetched_with_what_was_said() {
    let stage = stage();
    ask(&stage, BROWSER, "hello");
    ask(&stage, BROWSER, "I want to talk to a human please");
    let tickets = write(&*stage.db, |tx| tx.open_tickets(&shop_id(), 9)).expect("reads");
    assert_eq!(tickets.len(), 1);
    assert!(tickets[0].context.to_string().contains("talk to a human"), "{:#}", tickets[0].context);
    assert_eq!(conversation(&stage, BROWSER).ticket, Some(tickets[0].id));

    // Once a person answers, the assistant is quiet.
    let mut held = conversation(&stage, BROWSER);
    held.answerer = Answerer::Person;
    write(&*stage.db, move |tx| tx.put_conversation(&held)).expect("writes");
    let from = Identity::anonymous(BROWSER);
    let body = EventBody::MessageReceived { channel: ChannelKind::Webchat, from, text: "are you there?".into() };
    stage.append("to-a-person", body);
    stage.wait_minutes(1);
    assert_eq!(turns(&stage, BROWSER).last().map(|t| t.speaker), Some(Speaker::Shopper));
}

#[test]
fn several_messages_in_a_row_are_one_question() {
    let stage = stage();
    for (n, text) in ["hello", "does the Summit Jacket", "come in M?"].into_iter().enumerate() {
        let from = Identity::anonymous(BROWSER);
        let body = EventBody::MessageReceived { channel: ChannelKind::Webchat, from, text: text.into() };
        stage.append(&format!("part-{n}"), body);
    }
    stage.wait_minutes(1);
    let all = turns(&stage, BROWSER);
    assert_eq!(all.len(), 4, "{all:#?}");
    assert_eq!(stage.webchat.log().len(), 1);
}

/// Stops once at a point.
struct Once(&'static str, AtomicBool);

impl Probe for Once {
    fn crash_at(&self, point: &'static str) -> bool {
        point == self.0 && !self.1.swap(true, Ordering::SeqCst)
    }
}

#[test]
fn an_answer_goes_out_once_wherever_the_process_dies() {
    for point in ["answer: thought", "answer: kept", "answer: intent committed", "answer: channel answered"] {
        let mut stage = stage();
        stage.app = App { probe: Arc::new(Once(point, AtomicBool::new(false))), ..stage.app.clone() };
        let from = Identity::anonymous(BROWSER);
        stage.append("q", EventBody::MessageReceived { channel: ChannelKind::Webchat, from, text: "hello".into() });
        stage.wait_minutes(1);
        // A new process: what was on the wire is settled, the rest goes on.
        crate::support::block_on(app::outreach::recover::started(&stage.app)).expect("recovers");
        stage.wait_minutes(5);
        assert_eq!(turns(&stage, BROWSER).len(), 2, "{point}");
        let touches = stage.touches();
        let answers: Vec<_> = touches.iter().filter(|t| t.flow == app::converse::FLOW).collect();
        assert_eq!(answers.len(), 1, "{point}");
        let sent = stage.webchat.log().len();
        assert!(sent <= 1, "{point}: sent {sent} times");
        let lost = matches!(answers[0].state, TouchState::Unknown { .. });
        assert!(sent == 1 || lost, "{point}: {:?}", answers[0].state);
        sound(&stage);
    }
}

#[test]
fn a_shop_that_does_not_answer_is_not_guessed_for() {
    let stage = stage();
    let down = connectors::commerce::fake::FakeFaults { error_rate: 1.0, ..Default::default() };
    stage.shop.set_faults(down);
    let answer = ask(&stage, BROWSER, "Was kostet die Summit Jacket?");
    assert!(!answer.text.contains("59,90"), "{}", answer.text);
    sound(&stage);
}
