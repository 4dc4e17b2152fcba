//! Faults of what the owner set: pages, flows, templates, consent, currency.

use std::collections::{BTreeMap, HashSet};

use domain::ports::store::{StoreError, StoreResult, TouchFilter, Tx};
use domain::shop::Shop;
use domain::timestamp::Timestamp;
use domain::touch::TouchState;

use super::history::History;
use super::{Audit, Having, Outside, Severity};
use crate::pages;

/// Most touches looked through, newest first.
const TOUCHES_MAX: i64 = 10_000;

pub(super) fn look(
    audit: &mut Audit,
    tx: &mut dyn Tx,
    history: &History,
    outside: &Outside,
    _now: Timestamp,
) -> StoreResult<()> {
    let id = audit.shop.clone();
    let shop = tx.shop(&id)?.ok_or_else(|| StoreError::Rejected(format!("there is no shop {id}")))?;
    policies(audit, tx, &shop, history)?;
    flows(audit, tx)?;
    templates(audit, outside);
    consent(audit, tx, &shop)?;
    currencies(audit, &shop, history);
    Ok(())
}

fn policies(audit: &mut Audit, tx: &mut dyn Tx, shop: &Shop, history: &History) -> StoreResult<()> {
    let mut disputed = Having::default();
    for one in pages::contradictions(shop, &pages::all(tx, &shop.id)?) {
        disputed.add(one.to_string(), 0);
    }
    let mut finding = disputed.finding(
        "contradictory_policies",
        Severity::Error,
        "matters are stated differently in two places: questions about them go to a person",
        "make the named pages and the settings say the same, then import the pages again",
    );
    finding.questions = history.asked(&["return_policy", "shipping_info"]);
    audit.find(finding);
    Ok(())
}

fn flows(audit: &mut Audit, tx: &mut dyn Tx) -> StoreResult<()> {
    let (mut broken, mut live) = (Having::default(), 0);
    for version in tx.flow_versions(&audit.shop)?.into_iter().filter(|v| v.live) {
        live += 1;
        let text = version.document.to_string();
        for problem in flow::document::parse(&text).err().unwrap_or_default() {
            broken
                .add(format!("{} version {}: {}: {}", version.flow, version.version, problem.path, problem.message), 0);
        }
    }
    audit.find(broken.finding(
        "flow_problem",
        Severity::Error,
        "problems in live flows, such as steps that no way leads to",
        "run `cartwright flows check` on the document and publish the mended one",
    ));
    if live == 0 {
        let mut none = Having::default();
        none.add("no live flow", audit.looked_at.carts);
        audit.find(none.finding(
            "no_live_flow",
            Severity::Warning,
            "shop without a live flow: abandoned carts are not followed up",
            "name flows in cartwright.toml; `cartwright flows shipped` lists those that come with the product",
        ));
    }
    Ok(())
}

fn templates(audit: &mut Audit, outside: &Outside) {
    let Some(faults) = &outside.templates else {
        audit.not_looked_at.push("message templates: no connection was asked".into());
        return;
    };
    let mut refused = Having::default();
    faults.iter().for_each(|one| refused.add(format!("{}: {}", one.template, one.state), 0));
    audit.find(refused.finding(
        "template_not_approved",
        Severity::Error,
        "message templates are not approved: nothing can be sent with them",
        "submit or mend them in the provider's console and wait for the approval",
    ));
}

/// Touches that were held back for want of consent, of an address, or of what the law asks of the shop.
fn consent(audit: &mut Audit, tx: &mut dyn Tx, shop: &Shop) -> StoreResult<()> {
    let filter = TouchFilter { states: vec!["skipped"], limit: TOUCHES_MAX, ..TouchFilter::default() };
    let mut by_reason: BTreeMap<String, (u64, HashSet<String>)> = BTreeMap::new();
    for touch in tx.touches(&shop.id, &filter)? {
        audit.looked_at.touches_skipped += 1;
        if let TouchState::Skipped { reason, .. } = touch.state {
            let held = by_reason.entry(reason).or_default();
            held.0 += 1;
            held.1.insert(touch.subject);
        }
    }
    for (reason, fault, severity, what, mend) in [
        (
            "no_consent",
            "consent_gap",
            Severity::Warning,
            "touches were not sent because nobody had agreed to them",
            "ask for consent at the checkout and in the account; where the law allows it, turn on the soft opt-in",
        ),
        (
            "no_address",
            "address_gap",
            Severity::Warning,
            "touches were not sent because no address was known",
            "let the storefront script see the checkout's e-mail field, or ask for the address earlier",
        ),
        (
            "no_postal_address",
            "postal_address_missing",
            Severity::Error,
            "touches were not sent because the shop states no postal address",
            "set `postal_address` in the shop's settings",
        ),
    ] {
        let Some((count, subjects)) = by_reason.remove(reason) else { continue };
        let mut examples: Vec<String> = subjects.iter().cloned().collect();
        examples.sort_unstable();
        examples.truncate(super::EXAMPLES_MAX);
        let carts = u64::try_from(subjects.iter().filter(|s| s.starts_with("cart:")).count()).unwrap_or(0);
        audit.find(Having { count, examples, carts }.finding(fault, severity, what, mend));
    }
    if shop.settings.postal_address.trim().is_empty()
        && !audit.findings.iter().any(|f| f.fault == "postal_address_missing")
    {
        let mut missing = Having::default();
        missing.add(shop.id.to_string(), 0);
        audit.find(missing.finding(
            "postal_address_missing",
            Severity::Warning,
            "postal address missing: marketing mail to countries that ask for one will be held back",
            "set `postal_address` in the shop's settings",
        ));
    }
    Ok(())
}

fn currencies(audit: &mut Audit, shop: &Shop, history: &History) {
    let mut foreign = Having::default();
    for (code, carts) in history.cart_currencies.iter().filter(|(code, _)| code.as_str() != shop.currency.code()) {
        foreign.add(code.clone(), *carts);
    }
    audit.find(foreign.finding(
        "cart_in_other_currency",
        Severity::Note,
        "currencies besides the shop's own occur in carts: thresholds and budgets do not count them",
        "set thresholds with these shoppers in mind, or run one shop per currency",
    ));
}
