//! What every channel with a webhook must keep, run over each of them.
//!
//! To hold a new channel to it: build a [`Subject`] in its module and call [`check`].

use std::collections::BTreeSet;

use domain::clock::{Rng, SeededRng};
use domain::consent::ChannelKind;
use domain::event::EVENT_ID_BYTES_MAX;
use domain::ports::channel::{Channel, FailureKind};

use super::channel_support::outbound;

/// A channel under test. Its settings point to a server that nobody listens on: what the rules refuse is never called.
pub struct Subject<'a> {
    /// With a secret.
    pub channel: &'a dyn Channel,
    /// The same without a secret, and with an empty one.
    pub closed: Vec<&'a dyn Channel>,
    /// Name of the header that proves a call.
    pub header: &'a str,
    /// Its right value for a body.
    pub proof: &'a dyn Fn(&[u8]) -> String,
    /// Whether the value depends on the body.
    pub signs_body: bool,
    /// A body that tells of messages.
    pub body: Vec<u8>,
    /// Addresses of other channels, and of none.
    pub strangers: &'a [&'a str],
}

/// All rules.
pub async fn check(subject: &Subject<'_>) {
    only_proven_calls_are_taken(subject);
    a_replay_has_the_same_ids(subject);
    both_readings_tell_the_same(subject);
    odd_bodies_do_no_harm(subject);
    strangers_are_not_written_to(subject).await;
}

fn only_proven_calls_are_taken(s: &Subject<'_>) {
    let good = (s.proof)(&s.body);
    let takes = |channel: &dyn Channel, value: &str, body: &[u8]| {
        channel.verify(&[("Content-Type".into(), "x".into()), (s.header.to_owned(), value.to_owned())], body)
    };
    assert!(takes(s.channel, &good, &s.body), "the proper call");
    assert!(s.channel.verify(&[(s.header.to_lowercase(), good.clone())], &s.body), "header names have no case");
    assert!(!s.channel.verify(&[], &s.body), "no header");
    let pair = (s.header.to_owned(), good.clone());
    assert!(!s.channel.verify(&[pair.clone(), pair], &s.body), "given twice");
    let mut bad = vec![
        String::new(),
        " ".into(),
        format!("{good} "),
        format!("{good}{good}"),
        "A".repeat(1 << 20),
        "ä".repeat(20),
    ];
    for i in 0..good.len() {
        let mut bytes = good.clone().into_bytes();
        bytes[i] ^= 1;
        bad.push(String::from_utf8_lossy(&bytes).into_owned());
        bad.push(good[..i].to_owned());
    }
    for value in bad {
        assert!(!takes(s.channel, &value, &s.body), "{value:.60}");
    }
    for i in [0, s.body.len() / 2, s.body.len() - 1] {
        let mut body = s.body.clone();
        body[i] ^= 1;
        assert_eq!(takes(s.channel, &good, &body), !s.signs_body, "one bit of the body");
    }
    for closed in &s.closed {
        for value in [good.as_str(), "", (s.proof)(b"").as_str()] {
            assert!(!takes(*closed, value, &s.body), "no secret, no trust");
        }
    }
}

fn a_replay_has_the_same_ids(s: &Subject<'_>) {
    let ids = || s.channel.parse_webhook(&s.body).expect("a good body").into_iter().map(|e| e.id).collect::<Vec<_>>();
    let first = ids();
    assert!(!first.is_empty());
    assert_eq!(first, ids());
    let distinct: BTreeSet<&String> = first.iter().collect();
    assert_eq!(distinct.len(), first.len(), "ids tell the events of one call apart");
    assert!(first.iter().all(|id| (1..=EVENT_ID_BYTES_MAX).contains(&id.len())));
}

fn both_readings_tell_the_same(s: &Subject<'_>) {
    let told = s.channel.read_webhook(&s.body).expect("a good body");
    let events: Vec<_> = told.iter().map(|t| t.event.clone()).collect();
    assert_eq!(s.channel.parse_webhook(&s.body), Ok(events));
    for t in &told {
        let is_message = t.event.body.kind() == "message_received";
        assert_eq!(t.incoming.is_some(), is_message, "{t:?}");
    }
}

fn odd_bodies_do_no_harm(s: &Subject<'_>) {
    let deep = format!("{}1{}", "[".repeat(100_000), "]".repeat(100_000));
    for body in [b"".as_slice(), b"{", b"null", b"[]", b"\"x\"", b"\xff\xfe", deep.as_bytes()] {
        match s.channel.parse_webhook(body) {
            Ok(events) => assert_eq!(events, [], "{:.40}", String::from_utf8_lossy(body)),
            Err(words) => assert!(!words.is_empty() && words.len() < 300, "{words}"),
        }
    }
    let whole = s.channel.parse_webhook(&s.body).map_or(0, |all| all.len());
    for end in (0..s.body.len()).step_by(7) {
        let cut = s.channel.parse_webhook(&s.body[..end]).unwrap_or_default();
        assert!(cut.len() <= whole, "a body cut at {end} tells more than the whole");
    }
    let dice = SeededRng::new(5);
    for _ in 0..2_000 {
        let mut bytes = s.body.clone();
        for _ in 0..=dice.below(3) {
            let at = dice.below(bytes.len() as u64) as usize;
            bytes[at] = dice.next_u64() as u8;
        }
        for event in s.channel.parse_webhook(&bytes).unwrap_or_default() {
            assert!((1..=EVENT_ID_BYTES_MAX).contains(&event.id.len()));
        }
    }
}

async fn strangers_are_not_written_to(s: &Subject<'_>) {
    for to in s.strangers {
        let mut out = outbound(ChannelKind::Webchat, to);
        out.last_inbound_at = Some(out.now);
        let error = s.channel.send(&out).await.expect_err(to);
        assert_eq!(error.kind, FailureKind::BadAddress, "{to:?}: {error}");
        assert!(to.is_empty() || !error.message.contains(to), "{error}");
    }
}
