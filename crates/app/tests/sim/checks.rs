//! What must hold after every step, by the providers' and the doors' own word; and at the end, by the database's.

use app::verify::{self, MessageCheck};
use connectors::commerce::fake::FakeShop;
use domain::clock::SeededRng;
use domain::consent::{ChannelKind, ConsentState, Purpose};
use domain::enrollment::{Arm, EnrollmentStatus, Subject};
use domain::event::{Event, EventBody};
use domain::ports::store::{StoreResult, TouchFilter, Tx, write};
use domain::timestamp::{MINUTE_MS, Timestamp};
use domain::touch::{DeliveryStatus, Touch, TouchState};
use storage::Db;

use crate::doors::{Book, Sent, effects};
use crate::support::{Referee, difference, dump, rebuild, shop_id};

/// Looks at what was sent after the first `from` messages.
pub fn sends(book: &Book, from: usize) -> Vec<String> {
    let mut broken: Vec<String> =
        book.repeated_unknown.iter().map(|key| format!("V3 tried again after an unknown outcome: {key}")).collect();
    let counts = effects(&book.sent);
    for sent in book.sent.iter().skip(from) {
        if counts.get(sent.effect_key.as_str()).is_some_and(|n| *n > 1) {
            broken.push(format!("V2 taken more than once by the provider: {}", sent.effect_key));
        }
        broken.extend(sent_in_time(&book.commits[..sent.began], sent));
    }
    broken
}

/// The cart of an effect, by its key alone.
fn cart_of(sent: &Sent) -> Option<String> {
    let rest = sent.effect_key.split_once('/')?.1;
    let subject = rest.rsplitn(3, '/').nth(2)?;
    match Subject::from_text(subject)? {
        Subject::Cart(key) => Some(key),
        Subject::Session(_) | Subject::Order(_) | Subject::Return(_) | Subject::Watch(_) | Subject::Conversation(_) => {
            None
        }
    }
}

/// V1 by the book: `known` is everything that was committed before the intent.
fn sent_in_time(known: &[Event], sent: &Sent) -> Option<String> {
    let cart_key = cart_of(sent)?;
    let begun = known
        .iter()
        .filter(|e| matches!(&e.body, EventBody::CartChanged { cart } if cart.key == cart_key))
        .map(|e| e.occurred_at)
        .min();
    let mut latest: Option<(Timestamp, ConsentState)> = None;
    for event in known {
        match &event.body {
            EventBody::OrderChanged { order } if order.status.is_purchase() => {
                let theirs = order.identities.iter().any(|i| i.kind.is_strong() && i.value == sent.to);
                let since = begun.is_some_and(|begun| order.placed_at >= begun);
                if order.cart_key.as_deref() == Some(cart_key.as_str()) || theirs && since {
                    return Some(format!("V1 sent {} although {} was known to be bought", sent.effect_key, order.key));
                }
            }
            EventBody::Suppressed { channel, identity, .. }
                if *channel == sent.channel && identity.value == sent.to =>
            {
                return Some(format!("V1 sent {} to a suppressed address", sent.effect_key));
            }
            EventBody::ConsentChanged { record } => {
                let about = record.channel == sent.channel && record.purpose == Purpose::Marketing;
                if about && record.identity.value == sent.to {
                    latest = latest.max(Some((record.at, record.state)));
                }
            }
            _ => {}
        }
    }
    let out = latest.is_some_and(|(_, state)| state == ConsentState::Withdrawn);
    (out && sent.channel != ChannelKind::Webchat).then(|| format!("V1 sent {} after an opt-out", sent.effect_key))
}

/// How a world at rest is looked at.
#[derive(Clone, Copy, Debug)]
pub struct Asked {
    /// The process's clock.
    pub now: Timestamp,
    /// It was never behind.
    pub clock_was_right: bool,
    /// Texts are read again.
    pub thorough: bool,
}

/// Takes texts as read: they were when they were composed.
struct Trusting;

impl MessageCheck for Trusting {
    fn unbound(&self, _touch: &Touch) -> Vec<String> {
        vec![]
    }

    fn reevaluates(&self, input: &serde_json::Value) -> Result<bool, String> {
        Referee.reevaluates(input)
    }
}

/// The stored invariants, by the same predicates that operators can ask for.
fn stored(db: &Db, thorough: bool) -> Vec<String> {
    let check = move |tx: &mut dyn Tx| {
        let messages: &dyn MessageCheck = if thorough { &Referee } else { &Trusting };
        verify::check(tx, messages)
    };
    match write(db, check) {
        Ok(report) => report.violations.iter().map(|v| format!("{} {}: {}", v.invariant, v.at, v.detail)).collect(),
        Err(error) => vec![format!("store: {error}")],
    }
}

/// Everything that holds once the world has come to rest.
pub fn at_rest(db: &Db, book: &Book, shop: &FakeShop, asked: Asked) -> Vec<String> {
    let mut broken = stored(db, asked.thorough);
    broken.extend(sends(book, 0));
    let acknowledged = book.acknowledged.clone();
    let sent = book.sent.clone();
    let ours = write(db, move |tx| {
        let mut broken = acknowledged_once(tx, &acknowledged)?;
        broken.extend(nobody_is_stuck(tx, asked.now)?);
        broken.extend(holdouts_untouched(tx, &sent)?);
        Ok(broken)
    });
    broken.extend(ours.unwrap_or_else(|error| vec![format!("store: {error}")]));
    broken.extend(orders_agree(db, shop, asked.clock_was_right).unwrap_or_else(|e| vec![format!("store: {e}")]));
    broken
}

/// V4: what was answered with 2xx is in the ledger, once.
fn acknowledged_once(tx: &mut dyn Tx, acknowledged: &std::collections::BTreeSet<String>) -> StoreResult<Vec<String>> {
    let mut counts = std::collections::BTreeMap::<String, usize>::new();
    for entry in tx.events_after(0, i64::MAX)? {
        *counts.entry(entry.event.id).or_default() += 1;
    }
    let wrong = acknowledged.iter().filter(|id| counts.get(*id) != Some(&1));
    Ok(wrong.map(|id| format!("V4 acknowledged and stored {} times: {id}", counts.get(id).unwrap_or(&0))).collect())
}

/// V9: an enrollment whose time has come has gone on, and a touch whose time has come has been taken up.
fn nobody_is_stuck(tx: &mut dyn Tx, now: Timestamp) -> StoreResult<Vec<String>> {
    let mut broken = Vec::new();
    for version in tx.flow_versions(&shop_id())? {
        for enrollment in tx.enrollments_in(&shop_id(), &version.flow, version.version, true, None, 10_000)? {
            let overdue = enrollment.due_at.is_some_and(|due| now.since_ms(due) > MINUTE_MS);
            if enrollment.status == EnrollmentStatus::Active && (overdue || enrollment.due_at.is_none()) {
                broken.push(format!(
                    "V9 {} waits at {} for a lost timer",
                    enrollment.subject.as_text(),
                    enrollment.step
                ));
            }
        }
    }
    for state in ["started", "planned"] {
        for touch in tx.touches_in_state(state, 10_000)? {
            let waits =
                matches!(touch.state, TouchState::Planned { not_before } if now.since_ms(not_before) < MINUTE_MS);
            if !waits {
                broken.push(format!("V9 touch left {state}: {}", touch.effect_key));
            }
        }
    }
    Ok(broken)
}

/// V11 by the providers' word: who is held out got nothing.
fn holdouts_untouched(tx: &mut dyn Tx, sent: &[Sent]) -> StoreResult<Vec<String>> {
    let mut broken = Vec::new();
    for one in sent {
        let Some(touch) = tx.touch_by_effect(&shop_id(), &one.effect_key)? else {
            broken.push(format!("V2 taken by the provider, unknown to us: {}", one.effect_key));
            continue;
        };
        let arm = tx.enrollment(&shop_id(), touch.enrollment)?.and_then(|e| e.arm);
        if arm != Some(Arm::Treated) {
            broken.push(format!("V11 sent to somebody who was not treated: {}", one.effect_key));
        }
    }
    Ok(broken)
}

/// The shop's orders are ours: what webhooks missed was found by asking.
fn orders_agree(db: &Db, shop: &FakeShop, clock_was_right: bool) -> StoreResult<Vec<String>> {
    let theirs = shop.orders();
    write(db, move |tx| {
        let mut broken = Vec::new();
        for order in theirs {
            let Some(held) = tx.order(&shop_id(), &order.key)? else {
                broken.push(format!("order {} of the shop was never found", order.key));
                continue;
            };
            // A clock that was behind has taken some happenings for older than they were.
            if clock_was_right && held.latest.status != order.status {
                let (ours, theirs) = (held.latest.status, order.status);
                broken.push(format!("order {} is {theirs:?} in the shop and {ours:?} here", order.key));
            }
            if order.status.is_purchase() && held.purchased_at.is_none() {
                broken.push(format!("order {} is bought in the shop and not here", order.key));
            }
        }
        Ok(broken)
    })
}

/// V8: what is on record for a message is what the provider bills for it.
pub fn bills_agree(touches: &[Touch], billed: &std::collections::BTreeMap<String, i64>) -> Vec<String> {
    let taken = |t: &&Touch| matches!(t.state, TouchState::Accepted { .. }) && t.delivery != DeliveryStatus::Failed;
    let mut broken = Vec::new();
    for touch in touches.iter().filter(taken) {
        if let Some(micros) = billed.get(&touch.effect_key)
            && touch.cost.as_ref().map(|c| c.micros) != Some(*micros)
        {
            broken.push(format!("V8 {} is billed {micros}, on record is {:?}", touch.effect_key, touch.cost));
        }
    }
    broken
}

/// V10: the ledger folded again is the live state, in its own order and in another one.
pub fn rebuilt(db: &Db, rng: &SeededRng) -> Vec<String> {
    let folded = (|| {
        let live = dump(db)?;
        let again = rebuild(db, |_| {})?;
        let shuffled = rebuild(db, |events| shuffle(events, rng))?;
        Ok::<_, domain::ports::store::StoreError>((live, again, shuffled))
    })();
    match folded {
        Err(error) => vec![format!("store: {error}")],
        Ok((live, again, shuffled)) => {
            let one = difference(&live, &again).map(|d| format!("V10 rebuilt in order:\n{d}"));
            let two = difference(&live, &shuffled).map(|d| format!("V10 rebuilt in another order:\n{d}"));
            one.into_iter().chain(two).collect()
        }
    }
}

fn shuffle<T>(items: &mut [T], rng: &SeededRng) {
    for last in (1..items.len()).rev() {
        let other = usize::try_from(rng.below(last as u64 + 1)).unwrap_or(0);
        items.swap(last, other);
    }
}

/// All touches, oldest first.
pub fn touches(db: &Db) -> Vec<Touch> {
    let filter = TouchFilter { limit: 100_000, ..TouchFilter::default() };
    let mut all = write(db, move |tx| tx.touches(&shop_id(), &filter)).unwrap_or_default();
    all.sort_by(|a, b| a.effect_key.cmp(&b.effect_key));
    all
}
