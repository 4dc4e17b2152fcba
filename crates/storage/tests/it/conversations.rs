//! Conversations, turns and access codes.

use domain::consent::ChannelKind;
use domain::conversation::{AccessCode, Answerer, Conversation, Speaker, Turn};
use domain::ids::ConversationId;
use domain::ports::store::StoreError;
use domain::shopper::Identity;
use testkit::build::{self, at, email};

use crate::fixture::Fixture;

fn conversation(f: &Fixture, name: &str, waiting: bool, updated: i64) -> Conversation {
    Conversation {
        id: ConversationId::derive(&[name]),
        shop: f.shop.clone(),
        channel: ChannelKind::Webchat,
        with: Identity::anonymous(name),
        shopper: None,
        locale: "en".into(),
        answerer: Answerer::Assistant,
        verified_until: None,
        verified_orders: vec![],
        dialogue: serde_json::json!({}),
        ticket: None,
        turns: 0,
        waiting,
        started_at: at(1),
        updated_at: at(updated),
    }
}

fn turn(number: i64, text: &str) -> Turn {
    Turn {
        number,
        speaker: Speaker::Shopper,
        text: text.into(),
        choices: vec![],
        lines: vec![],
        locale_version: None,
        understood: None,
        at: at(number),
    }
}

pub fn conversations_are_kept_in_turn(f: &Fixture) {
    let rows = [conversation(f, "a", true, 30), conversation(f, "b", false, 20), conversation(f, "c", true, 10)];
    let all = rows.clone();
    f.write(move |tx| all.iter().try_for_each(|c| tx.put_conversation(c)));
    let waiting = f.read(|tx| tx.waiting_conversations(9));
    assert_eq!(waiting, [rows[2].clone(), rows[0].clone()], "longest waiting first");
    let shop = f.shop.clone();
    assert_eq!(f.read(move |tx| tx.conversations(&shop, at(30), 9)), [rows[1].clone(), rows[2].clone()]);
    let mut answered = rows[0].clone();
    answered.waiting = false;
    answered.shopper = Some(build::shopper_id(&email("anna@example.test")));
    let row = answered.clone();
    f.write(move |tx| tx.put_conversation(&row));
    assert_eq!(f.read(|tx| tx.waiting_conversations(9)).len(), 1);
    let (shop, id) = (f.shop.clone(), answered.id);
    assert_eq!(f.read(move |tx| tx.conversation(&shop, id)), Some(answered.clone()));

    let (shop, id) = (f.shop.clone(), answered.id);
    f.write(move |tx| (1..=3).try_for_each(|n| tx.append_turn(&shop, id, &turn(n, "hello"))));
    let shop = f.shop.clone();
    let taken = f.try_write(move |tx| tx.append_turn(&shop, id, &turn(3, "again")));
    assert!(matches!(taken, Err(StoreError::Rejected(_))), "{taken:?}");
    let shop = f.shop.clone();
    assert_eq!(f.read(move |tx| tx.turns(&shop, id, 1, 9)), [turn(2, "hello"), turn(3, "hello")]);

    // Two people turn out to be one.
    let (shop, anna) = (f.shop.clone(), build::shopper_id(&email("anna@example.test")));
    let ben = build::shopper_id(&email("ben@example.test"));
    f.write(move |tx| tx.merge_shoppers(&shop, anna, ben));
    let shop = f.shop.clone();
    assert_eq!(f.read(move |tx| tx.conversation(&shop, id)).and_then(|c| c.shopper), Some(ben));
}

pub fn the_latest_access_code_counts(f: &Fixture) {
    let id = ConversationId::derive(&["a"]);
    let code = |asked: i64, order: Option<&str>| AccessCode {
        shop: f.shop.clone(),
        conversation: id,
        order_key: order.map(str::to_owned),
        digest: format!("d{asked}"),
        expires_at: at(asked + 100),
        attempts: 0,
        asked_at: at(asked),
    };
    let codes = [code(1, Some("o1")), code(2, None), code(3, Some("o1"))];
    let rows = codes.clone();
    f.write(move |tx| rows.iter().try_for_each(|code| tx.put_access_code(code)));
    let mut tried = codes[2].clone();
    tried.attempts = 1;
    let row = tried.clone();
    f.write(move |tx| tx.put_access_code(&row));
    let shop = f.shop.clone();
    assert_eq!(f.read(move |tx| tx.access_code(&shop, id)), Some(tried));
    for (since, expected) in [(1, 2), (2, 1), (4, 0)] {
        let shop = f.shop.clone();
        assert_eq!(f.read(move |tx| tx.access_codes_since(&shop, "o1", at(since))), expected);
    }
}
