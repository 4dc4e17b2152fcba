//! Checks the stored invariants (V1 to V11 as far as their subject exists) on any database: live, restored or simulated.
//! The simulation asserts the same predicates after every step, so what is tested is what operators can ask for.
//!
//! To add an invariant: a function here that pushes [`Violation`]s, a line in [`check`], a simulation fault that would
//! break it.

use std::collections::{BTreeMap, BTreeSet};

use domain::consent::{ConsentState, Purpose};
use domain::enrollment::{Arm, Subject};
use domain::event::EventBody;
use domain::ids::ShopId;
use domain::ports::store::{LedgerEntry, StoreResult, Tx};
use domain::returns::Registration;
use domain::shop::Shop;
use domain::shopper::Identity;
use domain::timestamp::Timestamp;
use domain::touch::{Touch, TouchState};
use policy::{Outcome, Tables};
use serde::Serialize;

use crate::converse::{desk, model, service};
use crate::work;

/// A broken invariant.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Violation {
    /// `V1` … `V11`.
    pub invariant: &'static str,
    /// The row it was found at.
    pub at: String,
    /// What is wrong.
    pub detail: String,
}

/// What was looked at.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Report {
    /// Ledger entries read.
    pub events: i64,
    /// Touches read.
    pub touches: i64,
    /// Invariants that were checked.
    pub checked: Vec<&'static str>,
    /// What is broken; empty = all is well.
    pub violations: Vec<Violation>,
}

/// How many ledger entries are read at a time.
const PAGE: i64 = 5_000;

/// Checks everything that follows from stored rows.
///
/// # Errors
/// When the store cannot be read.
pub fn check(tx: &mut dyn Tx, messages: &dyn MessageCheck) -> StoreResult<Report> {
    let mut report =
        Report { checked: vec!["V1", "V2", "V3", "V4", "V5", "V6", "V8", "V9", "V11"], ..Report::default() };
    let ledger = Ledger::read(tx, &mut report)?;
    for shop in tx.shops()? {
        let touches = crate::report::all_touches(tx, &shop.id)?;
        report.touches += i64::try_from(touches.len()).unwrap_or(i64::MAX);
        for touch in &touches {
            sent_in_time(tx, &ledger, touch, &mut report)?;
            facts_only(tx, messages, touch, &mut report)?;
            money_decided(tx, messages, touch, &mut report)?;
        }
        one_effect(&touches, &mut report);
        holdout_untouched(tx, &touches, &mut report)?;
        returns_decided(tx, &shop, &ledger, &mut report)?;
    }
    timers(tx, &mut report)?;
    report.violations.sort();
    Ok(report)
}

/// What lies outside this module but is needed to check a text and a discount again.
pub trait MessageCheck {
    /// What in a sent text is not bound to a fact that was fresh when it was composed.
    fn unbound(&self, touch: &Touch) -> Vec<String>;
    /// Whether a stored incentive decision still evaluates to "allow".
    fn reevaluates(&self, input: &serde_json::Value) -> Result<bool, String>;
}

fn violation(report: &mut Report, invariant: &'static str, at: impl ToString, detail: impl Into<String>) {
    report.violations.push(Violation { invariant, at: at.to_string(), detail: detail.into() });
}

/// A purchase as the ledger tells it.
struct Bought {
    sequence: i64,
    shop: ShopId,
    cart_key: Option<String>,
    identities: BTreeSet<Identity>,
    placed_at: Timestamp,
}

/// What of the ledger matters for "nothing is sent after".
#[derive(Default)]
struct Ledger {
    purchases: Vec<Bought>,
    opt_outs: BTreeMap<(ShopId, Identity), Vec<(i64, Timestamp)>>,
    grants: BTreeMap<(ShopId, Identity), Vec<(i64, Timestamp)>>,
    returns: Vec<(ShopId, Registration)>,
}

impl Ledger {
    fn read(tx: &mut dyn Tx, report: &mut Report) -> StoreResult<Self> {
        let mut ledger = Self::default();
        let (mut after, mut ids) = (0, BTreeSet::new());
        loop {
            let entries = tx.events_after(after, PAGE)?;
            let Some(last) = entries.last() else { break };
            after = last.sequence;
            for entry in entries {
                report.events += 1;
                if !ids.insert((entry.event.shop.clone(), entry.event.id.clone())) {
                    violation(report, "V4", &entry.event.id, "stored twice");
                }
                ledger.take(entry);
            }
        }
        Ok(ledger)
    }

    fn take(&mut self, entry: LedgerEntry) {
        let (sequence, event) = (entry.sequence, entry.event);
        match event.body {
            EventBody::OrderChanged { order } if order.status.is_purchase() => {
                self.purchases.push(Bought {
                    sequence,
                    shop: event.shop,
                    cart_key: order.cart_key,
                    identities: order.identities.into_iter().filter(|i| i.kind.is_strong()).collect(),
                    placed_at: order.placed_at,
                });
            }
            EventBody::ConsentChanged { record } if record.purpose == Purpose::Marketing => {
                let key = (event.shop, record.identity);
                let list = if record.state == ConsentState::Withdrawn { &mut self.opt_outs } else { &mut self.grants };
                list.entry(key).or_default().push((sequence, record.at));
            }
            EventBody::ReturnRegistered { registration } => self.returns.push((event.shop, *registration)),
            _ => {}
        }
    }
}

/// The ledger's head when the intent was committed, as kept with the decision.
fn ledger_head_at_start(tx: &mut dyn Tx, touch: &Touch) -> StoreResult<Option<i64>> {
    let decisions = tx.decisions_about(&touch.shop, &touch.id.to_string())?;
    Ok(decisions.iter().rev().find(|d| d.verdict == "send").and_then(|d| d.input["ledger_head"].as_i64()))
}

/// V1: nothing left the house after a purchase or an opt-out that was committed before the intent.
fn sent_in_time(tx: &mut dyn Tx, ledger: &Ledger, touch: &Touch, report: &mut Report) -> StoreResult<()> {
    // Work is owed to the shopper: no purchase and no opt-out ends it.
    if !touch.state.counts_as_sent() || work::is_work(touch) {
        return Ok(());
    }
    let Some(head) = ledger_head_at_start(tx, touch)? else {
        violation(report, "V1", touch.id, "sent without a stored decision");
        return Ok(());
    };
    let address = touch_identity(touch);
    if let Some(Subject::Cart(key)) = Subject::from_text(&touch.subject) {
        let begun = tx.cart(&touch.shop, &key)?.map_or(Timestamp::EPOCH, |c| c.first_seen_at);
        for bought in ledger.purchases.iter().filter(|b| b.shop == touch.shop && b.sequence <= head) {
            let same_cart = bought.cart_key.as_deref() == Some(key.as_str());
            let same_person =
                address.as_ref().is_some_and(|a| bought.identities.contains(a)) && bought.placed_at >= begun;
            if same_cart || same_person {
                let detail = format!("sent although the purchase at ledger {} was known", bought.sequence);
                violation(report, "V1", touch.id, detail);
            }
        }
    }
    if let Some(identity) = address.filter(|_| touch.purpose == Purpose::Marketing) {
        let key = (touch.shop.clone(), identity);
        let known = |list: Option<&Vec<(i64, Timestamp)>>| {
            list.into_iter().flatten().filter(|(s, _)| *s <= head).map(|(_, at)| *at).max()
        };
        let (out, again) = (known(ledger.opt_outs.get(&key)), known(ledger.grants.get(&key)));
        if out.is_some() && again <= out {
            violation(report, "V1", touch.id, "sent although an opt-out was known");
        }
    }
    Ok(())
}

/// The address of a touch as an identity.
#[must_use]
pub fn touch_identity(touch: &Touch) -> Option<Identity> {
    let address = touch.address.as_deref()?;
    Identity::email(address).or_else(|| Identity::phone(address))
}

/// V2: one effect per key, and one row per key.
fn one_effect(touches: &[Touch], report: &mut Report) {
    let mut keys = BTreeSet::new();
    for touch in touches {
        if !keys.insert(&touch.effect_key) {
            violation(report, "V2", &touch.effect_key, "two touches with one effect key");
        }
        let expected =
            domain::touch::effect_key(&touch.shop, &touch.subject, &touch.flow, touch.flow_version, &touch.step);
        if touch.effect_key != expected {
            violation(report, "V2", &touch.effect_key, "effect key does not name its effect");
        }
        // V3: only certain refusals may be tried again; an unknown outcome never has a later attempt.
        if matches!(touch.state, TouchState::Planned { .. }) && touch.provider_ref.is_some() {
            violation(report, "V3", touch.id, "planned again although a provider had taken it");
        }
        // V8: what was taken has a price on record; what was not sent has cost nothing.
        let fits = match touch.state {
            TouchState::Accepted { .. } => touch.cost.is_some(),
            TouchState::Started { .. } | TouchState::Unknown { .. } => true,
            TouchState::Planned { .. } | TouchState::Rejected { .. } | TouchState::Skipped { .. } => {
                touch.cost.is_none()
            }
        };
        if !fits {
            violation(report, "V8", touch.id, "cost on record and outcome do not agree");
        }
    }
}

/// V6: the text says nothing but facts, or it is what a person of the team wrote.
fn facts_only(tx: &mut dyn Tx, messages: &dyn MessageCheck, touch: &Touch, report: &mut Report) -> StoreResult<()> {
    let by_person = touch.message.as_ref().is_some_and(|message| message.template == service::PERSON);
    if by_person || (touch.state.counts_as_sent() && touch.message.is_some()) {
        for why in unbound(tx, messages, touch)? {
            violation(report, "V6", touch.id, why);
        }
    }
    Ok(())
}

/// What stands in a message without being bound to anything.
///
/// # Errors
/// When the store cannot be read.
pub(crate) fn unbound(tx: &mut dyn Tx, messages: &dyn MessageCheck, touch: &Touch) -> StoreResult<Vec<String>> {
    if let Some(message) = touch.message.as_ref().filter(|message| message.template == service::PERSON) {
        let wrote = desk::wrote(tx, touch, &message.text)?;
        return Ok(if wrote { vec![] } else { vec!["told as a person's words, which no person wrote".to_owned()] });
    }
    Ok(match model::unworded(touch) {
        Some((plain, wrong)) => [wrong, messages.unbound(&plain)].concat(),
        None => messages.unbound(touch),
    })
}

/// V5: a coupon in a message follows from a stored decision that still allows it.
fn money_decided(tx: &mut dyn Tx, messages: &dyn MessageCheck, touch: &Touch, report: &mut Report) -> StoreResult<()> {
    if touch.coupon.is_none() {
        return Ok(());
    }
    let decisions = tx.decisions_about(&touch.shop, &touch.effect_key)?;
    let Some(decision) = decisions.iter().rev().find(|d| d.kind == "incentive" && d.verdict == "allow") else {
        violation(report, "V5", touch.id, "coupon without a stored decision");
        return Ok(());
    };
    match messages.reevaluates(&decision.input) {
        Ok(true) => {}
        Ok(false) => violation(report, "V5", touch.id, "stored decision does not evaluate to allow"),
        Err(error) => violation(report, "V5", touch.id, format!("stored decision cannot be evaluated: {error}")),
    }
    Ok(())
}

/// V5: every return, and so every label, follows from a stored decision that its table still allows.
fn returns_decided(tx: &mut dyn Tx, shop: &Shop, ledger: &Ledger, report: &mut Report) -> StoreResult<()> {
    let returns: Vec<&Registration> = ledger.returns.iter().filter(|(of, _)| *of == shop.id).map(|(_, r)| r).collect();
    if returns.is_empty() {
        return Ok(());
    }
    let tables = Tables::shipped(shop.currency);
    for registration in returns {
        let decisions = tx.decisions_about(&shop.id, &registration.decided_about)?;
        let decision = decisions.iter().find(|decision| decision.id == registration.decision);
        let again = match (decision, &tables) {
            (None, _) => Err("no stored decision".to_owned()),
            (_, Err(error)) => Err(format!("tables cannot be used: {error}")),
            (Some(decision), Ok(tables)) => policy::reevaluate(decision, tables).map_err(|error| error.to_string()),
        };
        match again {
            Ok(Outcome::Allow) => {}
            Ok(other) => {
                let detail = format!("stored decision evaluates to {}", other.as_str());
                violation(report, "V5", &registration.number, detail);
            }
            Err(error) => violation(report, "V5", &registration.number, error),
        }
    }
    Ok(())
}

/// V11: who is held out was never treated.
fn holdout_untouched(tx: &mut dyn Tx, touches: &[Touch], report: &mut Report) -> StoreResult<()> {
    for touch in touches.iter().filter(|t| t.state.counts_as_sent()) {
        let held_out = tx.enrollment(&touch.shop, touch.enrollment)?.is_some_and(|e| e.arm == Some(Arm::Holdout));
        if held_out {
            violation(report, "V11", touch.id, "holdout subject was treated");
        }
    }
    Ok(())
}

/// V9: every timer is accounted for and none fired early.
fn timers(tx: &mut dyn Tx, report: &mut Report) -> StoreResult<()> {
    let counts = tx.timer_counts()?;
    if counts.pending + counts.done + counts.cancelled != counts.created {
        violation(
            report,
            "V9",
            "timers",
            format!(
                "created {} but pending {} + done {} + cancelled {}",
                counts.created, counts.pending, counts.done, counts.cancelled
            ),
        );
    }
    if counts.lateness_ms_min.is_some_and(|ms| ms < 0) {
        violation(report, "V9", "timers", "a timer fired early");
    }
    Ok(())
}
