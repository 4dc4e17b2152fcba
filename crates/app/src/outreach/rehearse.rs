//! Decides a planned touch as the sending step does, on a virtual clock, and marks it sent instead of sending it: for
//! simulations and backtests, where there is no shop to ask and nobody to write to.
//!
//! The same rules, the same holdout, the same question to policy about an offer, in the same order. Price and stock are
//! the catalogue's of that moment; a variant the history never told of is taken as available. Texts are not composed.

use std::collections::{HashMap, VecDeque};

use domain::cart::Cart;
use domain::consent::ChannelKind;
use domain::enrollment::{Arm, Subject};
use domain::money::{Currency, Money};
use domain::ports::store::{StoreResult, Tx};
use domain::shop::Shop;
use domain::timestamp::Timestamp;
use domain::touch::{Touch, TouchState};
use flow::decide::{Reason, Verdict, decide};
use flow::engine::{Candidate, Input, Offer};

use super::begin::{self, keep_arm, skip};
use super::situation::{self, Known};
use super::truth::{self, Loaded, Read};
use crate::context::App;
use crate::incentive::{self, BUDGET_WINDOW_MS, Earlier, SHOPPER_WINDOW_MS};
use crate::{journey, vars, work};

/// What became of a touch.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Rehearsed {
    /// It would have been sent.
    Sent {
        /// Where.
        channel: ChannelKind,
        /// What.
        template: String,
        /// Whether a discount would have gone with it.
        discount: bool,
        /// Recipient's country.
        country: String,
        /// Whether WhatsApp's window was open.
        window_open: bool,
        /// Lines of the cart that could not be bought any more.
        lines_gone: usize,
    },
    /// Work for the shop's systems would have been done.
    Worked,
    /// It would have been put off.
    Deferred(Reason),
    /// It would not have been sent, for this reason.
    Skipped(String),
    /// It is not there any more.
    Gone,
}

/// Discounts that were granted, as far back as any rule counts them.
#[derive(Debug, Default)]
pub struct Grants {
    log: VecDeque<(Timestamp, String, Money)>,
    /// Where the last 30 days begin in the log.
    budget_from: usize,
    spent: HashMap<Currency, i64>,
    by_email: HashMap<String, i64>,
}

impl Grants {
    fn earlier(&mut self, email: &str, currency: Currency, now: Timestamp) -> Earlier {
        while let Some((at, ..)) = self.log.get(self.budget_from)
            && now.since_ms(*at) > BUDGET_WINDOW_MS
        {
            let cost = self.log[self.budget_from].2;
            *self.spent.entry(cost.currency).or_default() -= cost.minor;
            self.budget_from += 1;
        }
        while self.log.front().is_some_and(|(at, ..)| now.since_ms(*at) > SHOPPER_WINDOW_MS) {
            self.budget_from = self.budget_from.saturating_sub(1);
            if let Some((_, email, _)) = self.log.pop_front()
                && let Some(count) = self.by_email.get_mut(&email)
            {
                *count -= 1;
                if *count == 0 {
                    self.by_email.remove(&email);
                }
            }
        }
        Earlier {
            spent_30_days: Money::new(self.spent.get(&currency).copied().unwrap_or(0), currency),
            to_shopper_90_days: self.by_email.get(email).copied().unwrap_or(0),
        }
    }

    fn add(&mut self, email: &str, cost: Money, now: Timestamp) {
        self.log.push_back((now, email.to_owned(), cost));
        *self.spent.entry(cost.currency).or_default() += cost.minor;
        *self.by_email.entry(email.to_owned()).or_default() += 1;
    }
}

/// Decides one planned touch.
///
/// # Errors
/// When the store fails.
pub fn rehearse(app: &App, tx: &mut dyn Tx, grants: &mut Grants, planned: &Touch) -> StoreResult<Rehearsed> {
    let now = app.now();
    let Some(mut touch) = tx.touch(&planned.shop, planned.id)? else { return Ok(Rehearsed::Gone) };
    if !matches!(touch.state, TouchState::Planned { not_before } if not_before <= now) {
        return Ok(Rehearsed::Gone);
    }
    let Some(enrollment) = tx.enrollment(&touch.shop, touch.enrollment)? else { return Ok(Rehearsed::Gone) };
    let (Some(shop), Some(adapters)) = (tx.shop(&touch.shop)?, app.shops.get(&touch.shop)) else {
        return Ok(Rehearsed::Gone);
    };
    if work::is_work(&touch) {
        accept(tx, &mut touch, None, now)?;
        journey::advance(app, tx, &enrollment, &Input::Worked { step: touch.step.clone(), done: true })?;
        return Ok(Rehearsed::Worked);
    }
    let published = app.flows.version(tx, &touch.shop, &touch.flow, touch.flow_version, now)?;
    if now.since_ms(touch.created_at) > flow::decide::DEFER_MS_MAX {
        return skipped(tx, touch, "too_late", now);
    }
    let known = situation::know(app, tx, adapters, &shop, &touch, &enrollment, &Read::default())?;
    touch.stake = known.cart.as_ref().map(|c| c.latest.total);
    let vars = vars::Known::read(tx, &enrollment.shop, &[&enrollment])?.of_enrollment(app, &enrollment);
    let Ok(mut plan) = begin::plan(&published.document, &touch, &vars) else {
        return skipped(tx, touch, "expression_error", now);
    };
    loop {
        match decide(&plan, &known.situation(&shop, &touch, now)) {
            Verdict::Skip { reason, .. } => {
                if reason == Reason::Holdout {
                    keep_arm(tx, &enrollment, Arm::Holdout, now)?;
                }
                return skipped(tx, touch, reason.as_str(), now);
            }
            Verdict::Defer { until, reason, checks } => {
                touch.checks = checks;
                touch.state = TouchState::Planned { not_before: until };
                touch.updated_at = now;
                tx.update_touch(&touch)?;
                return Ok(Rehearsed::Deferred(reason));
            }
            Verdict::Send { candidate, channel, .. } => {
                keep_arm(tx, &enrollment, Arm::Treated, now)?;
                let chosen = plan.candidates[candidate].clone();
                let sending = Sending { app, shop: &shop, known: &known, now };
                if let Some(done) = sending.run(tx, grants, touch.clone(), &chosen, channel)? {
                    return Ok(done);
                }
                plan.candidates.remove(candidate);
            }
        }
    }
}

fn skipped(tx: &mut dyn Tx, touch: Touch, reason: &str, now: Timestamp) -> StoreResult<Rehearsed> {
    skip(tx, touch, reason, vec![], now)?;
    Ok(Rehearsed::Skipped(reason.to_owned()))
}

fn accept(tx: &mut dyn Tx, touch: &mut Touch, channel: Option<ChannelKind>, now: Timestamp) -> StoreResult<()> {
    touch.channel = channel;
    touch.state = TouchState::Accepted { at: now };
    touch.updated_at = now;
    tx.update_touch(touch)
}

/// A touch that the rules allow.
struct Sending<'a> {
    app: &'a App,
    shop: &'a Shop,
    known: &'a Known,
    now: Timestamp,
}

impl Sending<'_> {
    /// `None` when policy refuses what this candidate would offer: then the next one is asked.
    fn run(
        &self,
        tx: &mut dyn Tx,
        grants: &mut Grants,
        mut touch: Touch,
        chosen: &Candidate,
        channel: ChannelKind,
    ) -> StoreResult<Option<Rehearsed>> {
        let about = if self.known.cart.is_some() { Loaded::default() } else { truth::load(tx, &touch)? };
        let Some(cart) = self.known.cart.as_ref().or(about.cart.as_ref()) else {
            return skipped(tx, touch, "sold_out", self.now).map(Some);
        };
        let ordered = matches!(Subject::from_text(&touch.subject), Some(Subject::Order(_)));
        if ordered && chosen.offer == Offer::CrossSell && about.also.is_empty() {
            return skipped(tx, touch, "nothing_to_show", self.now).map(Some);
        }
        let (read, gone) = catalogue(tx, self.shop, cart)?;
        let discount = chosen.offer == Offer::Incentive && about.cart.is_none();
        if discount && !self.granted(tx, grants, &touch, cart, &read)? {
            return Ok(None);
        }
        // What was bought may have left the catalogue since; what is to be bought may not.
        if gone == cart.latest.lines.len() && !ordered {
            return skipped(tx, touch, "sold_out", self.now).map(Some);
        }
        accept(tx, &mut touch, Some(channel), self.now)?;
        Ok(Some(Rehearsed::Sent {
            channel,
            template: chosen.template.clone(),
            discount,
            country: self.known.country.clone(),
            window_open: self.known.window_open,
            lines_gone: gone,
        }))
    }

    fn granted(
        &self,
        tx: &mut dyn Tx,
        grants: &mut Grants,
        touch: &Touch,
        cart: &Cart,
        read: &Read,
    ) -> StoreResult<bool> {
        let Some(email) = self.known.email.clone() else { return Ok(false) };
        let earlier = grants.earlier(&email, cart.latest.currency, self.now);
        let asked = incentive::Question { touch, cart, known: self.known, truth: &read.truth, earlier };
        let Ok(approved) = incentive::decide(self.app, tx, self.shop, &asked)? else { return Ok(false) };
        let cost = incentive::cost_max(cart, &approved.get().kind);
        grants.add(&email, cost, self.now);
        Ok(true)
    }
}

/// The cart's variants by the catalogue of this moment, and how many lines cannot be bought.
fn catalogue(tx: &mut dyn Tx, shop: &Shop, cart: &Cart) -> StoreResult<(Read, usize)> {
    let (mut read, mut gone) = (Read::default(), 0);
    for line in &cart.latest.lines {
        let Some(held) = tx.variant(&shop.id, &line.variant_key)? else { continue };
        let product = tx.product(&shop.id, &line.product_key)?.and_then(|p| p.value);
        let sellable =
            held.value.as_ref().is_some_and(|v| v.price.is_some_and(|p| p.minor > 0) && v.stock.covers(line.quantity));
        gone += usize::from(!sellable || product.is_none());
        if let (Some(product), Some(variant)) = (product, held.value) {
            read.truth.variants.push((product, variant));
        }
    }
    Ok((read, gone))
}
