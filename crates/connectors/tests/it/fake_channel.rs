//! The fake provider: does what its seed says, and its log is the witness.

use connectors::channel::email::{Email, EmailConfig};
use connectors::channel::fake::{FakeChannel, FakeOptions, Faults};
use domain::clock::SeededRng;
use domain::consent::ChannelKind;
use domain::event::EventBody;
use domain::ports::channel::{Channel, ChannelEvent, FailureKind, Lookup, Outbound};
use domain::timestamp::{DAY_MS, Timestamp};
use domain::touch::DeliveryStatus;

use super::channel_support::{NOW, outbound, template};

fn out(kind: ChannelKind, n: usize) -> Outbound {
    let address = match kind {
        ChannelKind::Whatsapp => format!("+49151{n:08}"),
        _ => format!("shopper{n}@example.test"),
    };
    let mut out = outbound(kind, &address);
    out.effect_key = format!("demo/cart:{n}/flow@1/step");
    out.message.whatsapp = Some(template());
    out
}

fn harsh(idempotency_key: bool, lookup: bool) -> FakeOptions {
    FakeOptions { faults: Faults::harsh(), idempotency_key, lookup, ..FakeOptions::default() }
}

async fn results(fake: &FakeChannel, order: impl Iterator<Item = usize>) -> Vec<(usize, String)> {
    let mut all = Vec::new();
    for n in order {
        let result = fake.send(&out(ChannelKind::Whatsapp, n)).await;
        all.push((n, format!("{result:?}")));
    }
    all.sort();
    all
}

#[tokio::test]
async fn the_seed_decides_and_not_the_order_of_calls() {
    let fake = |seed| FakeChannel::new(ChannelKind::Whatsapp, harsh(false, false), seed);
    let forth = results(&fake(7), 0..300).await;
    assert_eq!(forth, results(&fake(7), (0..300).rev()).await);
    assert_ne!(forth, results(&fake(8), 0..300).await);
    for kind in ["Temporary", "Permanent", "BadAddress", "Unknown", "Ok("] {
        assert!(forth.iter().any(|(_, r)| r.contains(kind)), "{kind} happens on a bad day");
    }
}

#[tokio::test]
async fn every_answer_agrees_with_the_log() {
    let fake = FakeChannel::new(ChannelKind::Whatsapp, harsh(false, true), 3);
    let (mut lost, mut taken) = (0, 0);
    for n in 0..500 {
        let out = out(ChannelKind::Whatsapp, n);
        let before = fake.log().len();
        let result = fake.send(&out).await;
        let new = fake.log_since(before);
        match &result {
            Ok(accepted) => {
                assert_eq!(new.len(), 1);
                assert_eq!(
                    (&new[0].provider_ref, &new[0].cost, new[0].answered),
                    (&accepted.provider_ref, &accepted.cost, true)
                );
            }
            Err(e) if e.kind == FailureKind::Unknown => {
                lost += usize::from(new.is_empty());
                taken += new.len();
                let known = matches!(fake.lookup(&out.effect_key).await, Lookup::Accepted(_));
                assert_eq!(known, !new.is_empty(), "a look-up tells the truth");
            }
            Err(e) => assert!(new.is_empty(), "{e} means certainly not sent"),
        }
    }
    assert!(lost > 5 && taken > 5, "unknown means both: {lost} lost, {taken} taken");
    assert_eq!(fake.calls(), 500);
}

#[tokio::test]
async fn an_idempotency_key_sends_once() {
    let fake = FakeChannel::new(ChannelKind::Email, harsh(true, false), 5);
    for n in 0..200 {
        for _ in 0..4 {
            let _ = fake.send(&out(ChannelKind::Email, n)).await;
        }
    }
    let mut keys: Vec<_> = fake.log().into_iter().map(|s| s.effect_key).collect();
    let all = keys.len();
    keys.sort();
    keys.dedup();
    assert_eq!(keys.len(), all);
    assert!(matches!(fake.lookup("x").await, Lookup::Unsupported));
}

#[tokio::test]
async fn callbacks_come_once_due_and_settle_in_the_lattice() {
    let fake = FakeChannel::new(ChannelKind::Whatsapp, harsh(false, false), 9);
    for n in 0..400 {
        let _ = fake.send(&out(ChannelKind::Whatsapp, n)).await;
    }
    let first_at = fake.next_callback_at().expect("some");
    assert_eq!(fake.callbacks(first_at.plus_ms(-1)), []);
    let mut events: Vec<ChannelEvent> = Vec::new();
    let mut now = first_at;
    while fake.next_callback_at().is_some() {
        events.extend(fake.callbacks(now));
        now = now.plus_ms(DAY_MS / 96);
    }
    let statuses: Vec<_> = events
        .iter()
        .filter_map(|e| match &e.body {
            EventBody::MessageStatus { effect_key: Some(key), status, .. } => Some((key.as_str(), *status, &e.id)),
            _ => None,
        })
        .collect();
    let told_back = statuses.windows(2).any(|w| w[0].0 == w[1].0 && w[0].1 > w[1].1);
    let told_twice = statuses.iter().enumerate().any(|(i, s)| statuses[..i].iter().any(|t| t.2 == s.2));
    assert!(told_back && told_twice, "a bad day repeats and overtakes");
    for sent in fake.log() {
        let best = statuses.iter().filter(|s| s.0 == sent.effect_key).map(|s| s.1).max();
        assert!(best >= Some(DeliveryStatus::Delivered), "each taken message ends delivered, read or failed");
    }
}

#[tokio::test]
async fn outages_costs_and_signatures_are_like_the_real_thing() {
    let options = FakeOptions { secret: Some("fake-secret".to_owned()), ..FakeOptions::default() };
    let fake = FakeChannel::new(ChannelKind::Email, options, 1);
    fake.down_until(NOW.plus_ms(1_000));
    let mut one = out(ChannelKind::Email, 1);
    assert_eq!(fake.send(&one).await.expect_err("down").kind, FailureKind::Temporary);
    one.now = NOW.plus_ms(1_000);
    let accepted = fake.send(&one).await.expect("up again");
    let real = Email::new(EmailConfig::new("mail.example.test", "a@shop.example")).expect("config");
    assert_eq!(accepted.cost, real.price(&one));

    let event = ChannelEvent {
        id: "reply:1".to_owned(),
        occurred_at: NOW,
        body: EventBody::ShopperSeen { identities: vec![], profile: domain::shopper::Profile::default() },
    };
    fake.tell(NOW, event.clone());
    assert_eq!(fake.callbacks(NOW), std::slice::from_ref(&event));
    assert_eq!(fake.callbacks(Timestamp::MAX), []);
    let connectors::channel::fake::CallbackRequest { headers, body } =
        fake.callback_request(&event).expect("has a secret");
    assert!(fake.verify(&headers, &body));
    assert_eq!(fake.parse_webhook(&body), Ok(vec![event]));
    let dice = SeededRng::new(2);
    let mut changed = body.clone();
    changed[dice.below(body.len() as u64) as usize] ^= 1;
    assert!(!fake.verify(&headers, &changed) && !fake.verify(&[], &body));
    let shut = FakeChannel::new(ChannelKind::Email, FakeOptions::default(), 1);
    assert!(!shut.verify(&headers, &body));

    let whatsapp = FakeChannel::new(ChannelKind::Whatsapp, FakeOptions::default(), 1);
    let mut no_template = out(ChannelKind::Whatsapp, 1);
    no_template.message.whatsapp = None;
    assert_eq!(whatsapp.send(&no_template).await.expect_err("window closed").kind, FailureKind::Permanent);
    no_template.last_inbound_at = Some(NOW.plus_ms(-1_000));
    assert_eq!(whatsapp.send(&no_template).await.expect("window open").cost.micros, 30_000);
}
