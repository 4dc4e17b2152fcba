//! Web chat: reaches only who is there, once per visit, and only under ids that cannot be guessed.

use connectors::channel::webchat::{ChatEvent, SubscribeError, WebChat, is_browser_id};
use domain::consent::ChannelKind;
use domain::ports::channel::{Channel, FailureKind, Outbound};
use domain::timestamp::{HOUR_MS, Timestamp};
use futures_util::StreamExt as _;

use super::channel_support::{NOW, outbound};

const ANNA: &str = "0f1e2d3c4b5a69788796a5b4c3d2e1f0";
const BEN: &str = "a0b1c2d3e4f5061728394a5b6c7d8e9f";

fn to(id: &str, key: &str, now: Timestamp) -> Outbound {
    Outbound { effect_key: key.to_owned(), now, ..outbound(ChannelKind::Webchat, id) }
}

#[tokio::test]
async fn a_message_reaches_the_open_pages_of_one_browser_alone() {
    let chat = WebChat::new();
    assert_eq!(chat.send(&to(ANNA, "k1", NOW)).await.expect_err("not there").kind, FailureKind::Permanent);
    let mut first = chat.subscribe(ANNA, NOW).expect("good id");
    let mut second = chat.subscribe(ANNA, NOW).expect("good id");
    let mut other = chat.subscribe(BEN, NOW).expect("good id");
    assert!(chat.present(ANNA) && chat.reachable(BEN));

    let accepted = chat.send(&to(ANNA, "k1", NOW)).await.expect("taken");
    assert_eq!(accepted.cost.micros, 0);
    let ChatEvent::Bubble { id, message } = first.next().await.expect("event") else { panic!("a bubble") };
    assert_eq!((id, message.text), (accepted.provider_ref, to(ANNA, "k1", NOW).message.text));
    assert!(second.try_next_event().is_some());
    assert_eq!(other.try_next_event(), None);

    drop((first, second));
    assert!(!chat.present(ANNA) && !chat.reachable(ANNA));
    assert_eq!(chat.send(&to(ANNA, "k2", NOW)).await.expect_err("left").kind, FailureKind::Permanent);
}

#[tokio::test]
async fn one_bubble_per_visit_and_none_after_it_was_closed() {
    let chat = WebChat::new();
    let page = chat.subscribe(ANNA, NOW).expect("good id");
    chat.send(&to(ANNA, "k1", NOW)).await.expect("first");
    assert_eq!(chat.send(&to(ANNA, "k2", NOW)).await.expect_err("second").kind, FailureKind::Permanent);
    drop(page);
    // The next page of the same visit.
    let page = chat.subscribe(ANNA, NOW.plus_ms(HOUR_MS / 4)).expect("good id");
    assert!(chat.send(&to(ANNA, "k2", NOW.plus_ms(HOUR_MS / 4))).await.is_err());
    drop(page);
    let later = NOW.plus_ms(2 * HOUR_MS);
    let _page = chat.subscribe(ANNA, later).expect("good id");
    chat.dismiss(ANNA);
    assert!(chat.send(&to(ANNA, "k3", later)).await.expect_err("closed").message.contains("closed"));
    let _ben = chat.subscribe(BEN, later).expect("good id");
    chat.send(&to(BEN, "k4", later)).await.expect("another browser is free");
}

/// An answer was asked for: no rule of bubbles holds it back, and a page that is gone reads it later with the turns.
#[tokio::test]
async fn answers_come_however_many_there_are() {
    let chat = WebChat::new();
    let answer = |key: &str| {
        let mut out = to(ANNA, key, NOW);
        out.message.template = "answer".into();
        out
    };
    let mut page = chat.subscribe(ANNA, NOW).expect("good id");
    chat.dismiss(ANNA);
    for key in ["a1", "a2", "a3"] {
        let accepted = chat.send(&answer(key)).await.expect("taken");
        let ChatEvent::Answer { id, .. } = page.next().await.expect("event") else { panic!("an answer") };
        assert_eq!(id, accepted.provider_ref);
    }
    drop(page);
    chat.send(&answer("a4")).await.expect("taken, to be read with the turns");
    let _again = chat.subscribe(BEN, NOW).expect("good id");
    chat.send(&to(BEN, "k1", NOW)).await.expect("an answer is no bubble");
}

#[tokio::test]
async fn memory_is_bounded_and_ids_are_unguessable() {
    for weak in [
        "",
        "anna",
        "1",
        &"0".repeat(32),
        &ANNA[..31],
        "0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0",
        &ANNA.repeat(3),
        "zz1e2d3c4b5a69788796a5b4c3d2e1f0",
    ] {
        assert!(!is_browser_id(weak), "{weak}");
        assert!(matches!(WebChat::new().subscribe(weak, NOW), Err(SubscribeError::WeakId)));
    }
    let chat = WebChat::new();
    let mut pages: Vec<_> = (0..6).map(|_| chat.subscribe(ANNA, NOW).expect("good id")).collect();
    chat.send(&to(ANNA, "k1", NOW)).await.expect("taken");
    let got: Vec<bool> = pages.iter_mut().map(|p| p.try_next_event().is_some()).collect();
    assert_eq!(got, [false, false, true, true, true, true], "the oldest pages make room");
    assert_eq!(pages[0].next_event().await, None, "and are told so");
    drop(pages);
    let first = chat.subscribe(&format!("{:032x}", 0x1234_5678_9abc_u64), NOW).expect("good id");
    drop(first);
    for i in 0..50_100_u64 {
        let id = format!("0123456789abcdef{:016x}", i.wrapping_mul(0x9E37_79B9_7F4A_7C15));
        let _ = chat.subscribe(&id, NOW.plus_ms(1 + i as i64));
    }
    assert_eq!(format!("{chat:?}"), "WebChat(50000 browsers)");
    assert!(!chat.verify(&[], b"") && chat.parse_webhook(b"{}").is_err());
}
