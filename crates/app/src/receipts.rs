//! Receipts for the team: what stands behind each claim of one message, and whether the verifier still binds it.
//!
//! Read from stored rows alone. `GET /r/{id}` shows it, `cartwright explain` prints it.

use compose::Library;
use domain::consent::ChannelKind;
use domain::decision::Decision;
use domain::fact::{Fact, FactSource, FactValue};
use domain::ids::{ShopId, TouchId};
use domain::ports::store::{StoreResult, Tx};
use domain::timestamp::Timestamp;
use domain::touch::Touch;
use serde::Serialize;

use crate::converse::service::PERSON;
use crate::verify::{self, MessageCheck};

/// A message with its proof.
#[derive(Clone, Debug, Serialize)]
pub struct Receipt {
    /// The touch that carried it.
    pub id: TouchId,
    /// The tenant.
    pub shop: ShopId,
    /// What it is about.
    pub about: String,
    /// Which flow said it.
    pub flow: String,
    /// In which step.
    pub step: String,
    /// Where it went.
    pub channel: Option<ChannelKind>,
    /// Where it stands: `planned`, `accepted`, ….
    pub state: &'static str,
    /// When it left the house, or may have.
    pub sent_at: Option<Timestamp>,
    /// When it was composed.
    pub composed_at: Option<Timestamp>,
    /// BCP 47 language.
    pub locale: String,
    /// `rtl` or `ltr`.
    pub direction: String,
    /// Subject of a mail.
    pub subject: String,
    /// What was said.
    pub text: String,
    /// `facts`, `model` (worded by a model between facts), `person`, or `forgotten` (codes).
    pub said_by: &'static str,
    /// Name and version of the texts that it was made from.
    pub texts: String,
    /// Its claims, in the order in which they stand.
    pub claims: Vec<Claim>,
    /// What the verifier finds when it reads the message again: nothing, when all is bound.
    pub findings: Vec<String>,
    /// Why it was sent.
    pub decision: Option<Decision>,
}

/// One claim.
#[derive(Clone, Debug, Serialize)]
pub struct Claim {
    /// As it stands in the message.
    pub says: String,
    /// Name of the fact.
    pub fact: String,
    /// What the fact says.
    pub value: FactValue,
    /// Where it was read.
    pub source: FactSource,
    /// When it was read.
    pub read_at: Timestamp,
    /// Whether it was fresh when the text was composed.
    pub fresh: bool,
    /// What binds it: a sentence of the locale (`sentence order-shipped`), or a place in a text (`text 12..17`).
    pub bound_by: String,
}

/// The receipt of a message; `None` when there is no such message in this shop.
///
/// # Errors
/// When the store fails.
pub fn find(tx: &mut dyn Tx, messages: &dyn MessageCheck, shop: &ShopId, id: TouchId) -> StoreResult<Option<Receipt>> {
    let Some(touch) = tx.touch(shop, id)? else { return Ok(None) };
    let findings = if touch.message.is_some() { verify::unbound(tx, messages, &touch)? } else { vec![] };
    let about = [touch.id.to_string(), touch.effect_key.clone()];
    let mut decision = None;
    for about in &about {
        decision = decision.or(tx.decisions_about(shop, about)?.into_iter().rfind(|d| Some(d.id) == touch.decision));
    }
    Ok(Some(receipt(&touch, findings, decision)))
}

fn receipt(touch: &Touch, findings: Vec<String>, decision: Option<Decision>) -> Receipt {
    let (message, proof) = (touch.message.as_ref(), touch.receipt.as_ref());
    let said_by = match (message, proof) {
        (None, _) => "forgotten",
        (Some(message), _) if message.template == PERSON => "person",
        (Some(_), Some(proof)) if !proof.lines.is_empty() && !proof.bindings.is_empty() => "model",
        _ => "facts",
    };
    let text = |of: fn(&domain::message::Message) -> &String| message.map(of).cloned().unwrap_or_default();
    Receipt {
        id: touch.id,
        shop: touch.shop.clone(),
        about: touch.subject.clone(),
        flow: touch.flow.clone(),
        step: touch.step.clone(),
        channel: touch.channel,
        state: touch.state.name(),
        sent_at: touch.sent_at(),
        composed_at: proof.map(|proof| proof.composed_at),
        locale: text(|m| &m.locale),
        direction: text(|m| &m.direction),
        subject: text(|m| &m.subject),
        text: text(|m| &m.text),
        said_by,
        texts: proof.map(|proof| proof.template_version.clone()).unwrap_or_default(),
        claims: claims(touch),
        findings,
        decision,
    }
}

fn claims(touch: &Touch) -> Vec<Claim> {
    let (Some(message), Some(proof)) = (&touch.message, &touch.receipt) else { return vec![] };
    let claim = |fact: &Fact, says: String, bound_by: String| Claim {
        says,
        fact: fact.name.clone(),
        value: fact.value.clone(),
        source: fact.source.clone(),
        read_at: fact.read_at,
        fresh: fact.is_fresh(proof.composed_at),
        bound_by,
    };
    let said = |fact: &Fact| compose::format_fact(Library::embedded(), &message.locale, fact);
    let mut all = Vec::new();
    for line in proof.subject.iter().chain(&proof.lines) {
        all.extend(line.facts.iter().map(|fact| claim(fact, said(fact), format!("sentence {}", line.id))));
    }
    if !proof.lines.is_empty() {
        all.extend(proof.facts.iter().map(|fact| claim(fact, said(fact), "card".to_owned())));
    }
    for binding in &proof.bindings {
        let held = || proof.facts.iter().chain(proof.lines.iter().flat_map(|line| &line.facts));
        let Some(fact) = held().find(|fact| fact.name == binding.fact) else { continue };
        let place = format!("{} {}..{}", binding.field, binding.start, binding.end);
        all.push(claim(fact, binding.rendered.clone(), place));
    }
    all
}

/// For the terminal.
#[must_use]
pub fn as_text(receipt: &Receipt) -> String {
    let Receipt { id, about, flow, step, state, said_by, texts, .. } = receipt;
    let mut out = format!("message {id} ({state}, {flow} {step}, about {about})\n\n{}\n\n", receipt.text);
    out.push_str(&format!("said by {said_by}, texts {texts}\n"));
    for claim in &receipt.claims {
        let FactSource { system, record, version } = &claim.source;
        let stale = if claim.fresh { "" } else { " (was stale)" };
        out.push_str(&format!(
            "  {:<24} {} from {system} {record} version {version}, read {}{stale}, {}\n",
            claim.says, claim.fact, claim.read_at, claim.bound_by
        ));
    }
    match &receipt.findings[..] {
        [] => out.push_str("the verifier binds every claim\n"),
        found => found.iter().for_each(|found| out.push_str(&format!("NOT BOUND: {found}\n"))),
    }
    out
}
