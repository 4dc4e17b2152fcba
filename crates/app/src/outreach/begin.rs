//! The transaction in which a touch is decided and its intent committed.

use std::sync::Arc;

use compose::{ComposeError, Composed, Library, Request};
use domain::cart::Cart;
use domain::consent::ChannelKind;
use domain::decision::{Approved, Check, CheckOutcome, Decision, Discount, DiscountKind};
use domain::enrollment::{Arm, Enrollment, Subject};
use domain::ids::{DecisionId, ShopId, TicketId, TouchId};
use domain::message::Cost;
use domain::money::Money;
use domain::ports::channel::{Channel, Outbound};
use domain::ports::store::{StoreResult, Tx};
use domain::shop::Shop;
use domain::ticket::Ticket;
use domain::timestamp::{DAY_MS, Timestamp};
use domain::touch::{Touch, TouchState};
use flow::decide::{Verdict, decide};
use flow::engine::{Candidate, FlowError, Offer, TouchPlan};
use flow::steps::Action;
use serde_json::json;

use super::situation::{self, Known};
use super::truth::Read;
use crate::context::{App, ShopAdapters};
use crate::facts::{self, CouponFact};
use crate::links::LinkKind;
use crate::{incentive, pump, vars};

/// How long the links of a message lead somewhere.
const LINK_VALID_MS: i64 = 14 * DAY_MS;

/// Version of the rules that decide touches; stored with each verdict.
const RULES_VERSION: &str = "touch/1";

/// What became of the question for a coupon.
#[derive(Clone, Debug)]
pub enum Coupon {
    /// It exists in the shop.
    Created(Approved<Discount>),
    /// The shop refused it, in these words: the message goes without.
    Refused(String),
}

/// What to do after the transaction.
pub enum Begun {
    /// Nothing: it was skipped, deferred, or somebody else has it.
    Rests,
    /// Create this coupon, then begin again.
    NeedsCoupon(Approved<Discount>),
    /// Intent committed: call this channel, once.
    Send(Box<Outbound>, Arc<dyn Channel>),
}

/// Decides a planned touch and commits the intent.
///
/// # Errors
/// When the store fails; nothing is kept then.
pub fn begin(
    app: &App,
    tx: &mut dyn Tx,
    adapters: &ShopAdapters,
    shop: &ShopId,
    id: TouchId,
    read: &Read,
    coupon: Option<Coupon>,
) -> StoreResult<Begun> {
    // Everything that was committed before this moment counts: a purchase that came in a millisecond ago stops us (V1).
    pump::drain_all(app, tx)?;
    let now = app.now();
    let Some(mut touch) = tx.touch(shop, id)? else { return Ok(Begun::Rests) };
    let due = matches!(touch.state, TouchState::Planned { not_before } if not_before <= now);
    let Some(enrollment) = tx.enrollment(shop, touch.enrollment)?.filter(|_| due) else { return Ok(Begun::Rests) };
    let Some(shop_row) = tx.shop(shop)? else { return Ok(Begun::Rests) };
    let published = app.flows.version(tx, shop, &touch.flow, touch.flow_version, now)?;
    if now.since_ms(touch.created_at) > flow::decide::DEFER_MS_MAX {
        let late =
            check("lateness", CheckOutcome::Refuse, "more than a day late: it would not fit the moment any more");
        return skip(tx, touch, "too_late", vec![late], now);
    }
    let known = situation::know(app, tx, adapters, &shop_row, &touch, &enrollment, read)?;
    touch.stake = known.cart.as_ref().map(|c| c.latest.total);
    let vars = vars::Known::read(tx, &enrollment.shop, &[&enrollment])?.of_enrollment(app, &enrollment);
    let plan = match plan(&published.document, &touch, &vars) {
        Ok(plan) => plan,
        Err(error) => {
            let checks = vec![check("expression", CheckOutcome::Refuse, &error.to_string())];
            return skip(tx, touch, "expression_error", checks, now);
        }
    };
    let deciding = Deciding { app, adapters, shop: &shop_row, known: &known, read, enrollment: &enrollment, now };
    deciding.run(tx, touch, plan, coupon)
}

/// The plan of a touch step as it is now. Calling a person is a touch with one candidate.
pub(super) fn plan(
    document: &flow::document::FlowDoc,
    touch: &Touch,
    vars: &flow::vars::Vars,
) -> Result<TouchPlan, FlowError> {
    let Some(Action::HandOff(hand_off)) = document.step(&touch.step).map(|s| &s.action) else {
        return flow::engine::plan(document, &touch.step, vars);
    };
    let person =
        Candidate { channel: ChannelKind::Human, template: hand_off.kind.clone(), offer: Offer::None, when: None };
    Ok(TouchPlan {
        step: touch.step.clone(),
        purpose: touch.purpose,
        candidates: vec![person],
        answers: vec![],
        hold: None,
    })
}

/// A touch whose rules are being asked.
struct Deciding<'a> {
    app: &'a App,
    adapters: &'a ShopAdapters,
    shop: &'a Shop,
    known: &'a Known,
    read: &'a Read,
    enrollment: &'a Enrollment,
    now: Timestamp,
}

impl Deciding<'_> {
    /// Asks the rules, candidate by candidate: one whose offer policy refuses makes room for the next.
    fn run(
        &self,
        tx: &mut dyn Tx,
        mut touch: Touch,
        mut plan: TouchPlan,
        coupon: Option<Coupon>,
    ) -> StoreResult<Begun> {
        let mut notes = Vec::new();
        loop {
            let situation = self.known.situation(self.shop, &touch, self.now);
            match decide(&plan, &situation) {
                Verdict::Skip { reason, mut checks } => {
                    if reason == flow::decide::Reason::Holdout {
                        keep_arm(tx, self.enrollment, Arm::Holdout, self.now)?;
                    }
                    checks.splice(0..0, notes);
                    return skip(tx, touch, reason.as_str(), checks, self.now);
                }
                Verdict::Defer { until, checks, .. } => {
                    touch.checks = checks;
                    touch.state = TouchState::Planned { not_before: until };
                    touch.updated_at = self.now;
                    return tx.update_touch(&touch).map(|()| Begun::Rests);
                }
                Verdict::Send { candidate, channel, mut checks } => {
                    keep_arm(tx, self.enrollment, Arm::Treated, self.now)?;
                    checks.extend(notes.iter().cloned());
                    let sending = Sending { of: self, chosen: &plan.candidates[candidate], answers: &plan.answers };
                    match sending.run(tx, touch.clone(), channel, checks, coupon.as_ref())? {
                        Tried::Begun(begun) => return Ok(begun),
                        Tried::NoOffer(why) => notes.push(check("incentive", CheckOutcome::Refuse, &why)),
                    }
                    plan.candidates.remove(candidate);
                }
            }
        }
    }
}

/// What became of one candidate.
enum Tried {
    /// It is settled.
    Begun(Begun),
    /// What it would have offered may not be given.
    NoOffer(String),
}

/// Remembers whether a subject is treated or held out, from the first moment it mattered.
pub(super) fn keep_arm(tx: &mut dyn Tx, enrollment: &Enrollment, arm: Arm, now: Timestamp) -> StoreResult<()> {
    if enrollment.arm.is_some() {
        return Ok(());
    }
    tx.put_enrollments(&[Enrollment { arm: Some(arm), updated_at: now, ..enrollment.clone() }])
}

pub(super) fn skip(
    tx: &mut dyn Tx,
    mut touch: Touch,
    reason: &str,
    checks: Vec<Check>,
    now: Timestamp,
) -> StoreResult<Begun> {
    touch.state = TouchState::Skipped { at: now, reason: reason.to_owned() };
    touch.checks = checks;
    touch.cost = None;
    touch.updated_at = now;
    tx.update_touch(&touch).map(|()| Begun::Rests)
}

/// A touch on its way out.
struct Sending<'a> {
    of: &'a Deciding<'a>,
    chosen: &'a Candidate,
    answers: &'a [String],
}

impl Sending<'_> {
    fn run(
        &self,
        tx: &mut dyn Tx,
        mut touch: Touch,
        channel: ChannelKind,
        mut checks: Vec<Check>,
        coupon: Option<&Coupon>,
    ) -> StoreResult<Tried> {
        let now = self.of.now;
        touch.channel = Some(channel);
        touch.address = self.of.known.address(channel);
        let Some(cart) = self.of.known.cart.as_ref() else {
            return self.without_cart(tx, touch, channel, checks).map(Tried::Begun);
        };
        let coupon = match (self.chosen.offer, coupon) {
            (Offer::Incentive, None) => {
                return Ok(match self.ask_for_coupon(tx, &touch, cart)? {
                    Ok(approved) => Tried::Begun(Begun::NeedsCoupon(approved)),
                    Err(why) => Tried::NoOffer(why),
                });
            }
            (Offer::Incentive, Some(Coupon::Refused(why))) => return Ok(Tried::NoOffer(why.clone())),
            (Offer::Incentive, Some(Coupon::Created(approved))) => Some(coupon_fact(approved)),
            (Offer::None | Offer::CrossSell, _) => None,
        };
        let sheet = facts::gather(&self.sources(&touch, cart, coupon.as_ref()));
        checks.extend(sheet.adjustments.iter().cloned());
        if sheet.sellable_lines == 0 {
            return skip(tx, touch, "sold_out", checks, now).map(Tried::Begun);
        }
        if channel == ChannelKind::Human {
            return self.ticket(tx, touch, cart, checks).map(Tried::Begun);
        }
        touch.coupon = coupon.map(|c| c.code);
        let begun = match self.compose(channel, &sheet.facts) {
            Ok(composed) => self.commit(tx, touch, channel, checks, composed),
            Err(error) => {
                checks.push(check("verifier", CheckOutcome::Refuse, &error.to_string()));
                touch.coupon = None;
                skip(tx, touch, "not_verified", checks, now)
            }
        };
        begun.map(Tried::Begun)
    }

    /// A message without a cart: about something looked at, ordered or waited for.
    fn without_cart(
        &self,
        tx: &mut dyn Tx,
        touch: Touch,
        channel: ChannelKind,
        mut checks: Vec<Check>,
    ) -> StoreResult<Begun> {
        let Some(cart) = &self.of.read.about else {
            return skip(tx, touch, "sold_out", checks, self.of.now);
        };
        if channel == ChannelKind::Human {
            return self.ticket(tx, touch, cart, checks);
        }
        let sources = self.sources(&touch, cart, None);
        let facts = match &self.of.enrollment.subject {
            Subject::Order(_) if self.chosen.offer == Offer::CrossSell && sources.also.is_empty() => {
                checks.push(check("offer", CheckOutcome::Refuse, "nothing in stock goes well with the order"));
                return skip(tx, touch, "nothing_to_show", checks, self.of.now);
            }
            Subject::Order(_) => facts::of_order(&sources),
            _ => {
                let sheet = facts::gather(&sources);
                if sheet.sellable_lines == 0 {
                    return skip(tx, touch, "sold_out", checks, self.of.now);
                }
                sheet.facts
            }
        };
        match self.compose(channel, &facts) {
            Ok(composed) => self.commit(tx, touch, channel, checks, composed),
            Err(error) => {
                checks.push(check("verifier", CheckOutcome::Refuse, &error.to_string()));
                skip(tx, touch, "not_verified", checks, self.of.now)
            }
        }
    }

    fn sources<'b>(&'b self, touch: &Touch, cart: &'b Cart, coupon: Option<&'b CouponFact>) -> facts::Sources<'b> {
        let expires = self.of.now.plus_ms(LINK_VALID_MS);
        let link = |kind| self.of.app.links.url(kind, &touch.shop, touch.id, expires);
        facts::Sources {
            shop: self.of.shop,
            cart,
            truth: &self.of.read.truth,
            first_name: self.of.known.first_name.as_deref(),
            country: &self.of.known.country,
            time_zone: self.of.known.zone(self.of.shop),
            link: link(LinkKind::Recover),
            opt_out_link: link(LinkKind::OptOut),
            coupon,
            also: if self.chosen.offer == Offer::CrossSell { &self.of.read.also } else { &[] },
            system: self.of.adapters.commerce.capabilities().connector,
            now: self.of.now,
        }
    }

    fn compose(&self, channel: ChannelKind, facts: &[domain::fact::Fact]) -> Result<Composed, ComposeError> {
        let answers: Vec<&str> = self.answers.iter().map(String::as_str).collect();
        let locales: Vec<&str> = self.of.known.locales.iter().map(String::as_str).collect();
        let request = Request {
            template: &self.chosen.template,
            channel,
            locales: &locales,
            facts,
            answers: &answers,
            whatsapp_template: channel == ChannelKind::Whatsapp && !self.of.known.window_open,
            now: self.of.now,
        };
        let composed = compose::compose(Library::embedded(), &request);
        // A message that has nothing to cross-sell is still a good reminder.
        match composed {
            Err(ComposeError::MissingFact { .. }) if self.chosen.template == "recover-cross-sell" => {
                compose::compose(Library::embedded(), &Request { template: "recover-reminder", ..request })
            }
            other => other,
        }
    }

    /// Asks policy for the incentive; the verdict is stored whatever it is.
    fn ask_for_coupon(
        &self,
        tx: &mut dyn Tx,
        touch: &Touch,
        cart: &Cart,
    ) -> StoreResult<Result<Approved<Discount>, String>> {
        let earlier = incentive::Earlier::read(tx, self.of.shop, touch, cart, self.of.known, self.of.now)?;
        let asked = incentive::Question { touch, cart, known: self.of.known, truth: &self.of.read.truth, earlier };
        incentive::decide(self.of.app, tx, self.of.shop, &asked)
    }

    /// Commits the intent, and hands out what to send.
    fn commit(
        &self,
        tx: &mut dyn Tx,
        mut touch: Touch,
        channel: ChannelKind,
        checks: Vec<Check>,
        composed: Composed,
    ) -> StoreResult<Begun> {
        let Some(adapter) = self.of.adapters.channels.get(&channel).cloned() else {
            return skip(tx, touch, "channel_off", checks, self.of.now);
        };
        let outbound = Outbound {
            effect_key: touch.effect_key.clone(),
            to: touch.address.clone().unwrap_or_default(),
            message: composed.message,
            last_inbound_at: self.of.known.last_inbound_at,
            country: self.of.known.country.clone(),
            now: self.of.now,
        };
        touch.cost = Some(adapter.price(&outbound));
        touch.message = Some(outbound.message.clone());
        touch.receipt = Some(composed.receipt);
        touch.state = TouchState::Started { at: self.of.now };
        self.decided(tx, &mut touch, checks)?;
        tx.update_touch(&touch)?;
        Ok(Begun::Send(Box::new(outbound), adapter))
    }

    /// Stores the verdict with what it was based on.
    fn decided(&self, tx: &mut dyn Tx, touch: &mut Touch, checks: Vec<Check>) -> StoreResult<()> {
        let decision = Decision {
            id: DecisionId::new(self.of.now, &*self.of.app.rng),
            shop: touch.shop.clone(),
            kind: "touch".into(),
            about: touch.id.to_string(),
            verdict: "send".into(),
            checks: checks.clone(),
            input: json!({
                "ledger_head": tx.ledger_head()?,
                "truth_version": self.of.read.truth.version,
                "candidate": self.chosen.template,
            }),
            rules_version: RULES_VERSION.into(),
            at: self.of.now,
        };
        tx.put_decision(&decision)?;
        touch.decision = Some(decision.id);
        touch.checks = checks;
        touch.updated_at = self.of.now;
        Ok(())
    }

    /// The concierge: a ticket with everything a person needs, instead of a message.
    fn ticket(&self, tx: &mut dyn Tx, mut touch: Touch, cart: &Cart, checks: Vec<Check>) -> StoreResult<Begun> {
        let name = self.of.known.first_name.clone().unwrap_or_else(|| "A shopper".into());
        let ticket = Ticket {
            id: TicketId::derive(&[touch.shop.as_str(), &touch.effect_key]),
            shop: touch.shop.clone(),
            shopper: touch.shopper,
            kind: "concierge".into(),
            title: match &self.of.enrollment.subject {
                Subject::Order(key) => format!("{name} ordered: {key}"),
                _ => format!("{name} left a cart of {}", cart.latest.total),
            },
            context: json!({ "cart": cart.latest, "identities": cart.identities, "orders_before": self.of.known.orders.len(), "touch": touch.id }),
            opened_at: self.of.now,
            closed_at: None,
        };
        tx.put_ticket(&ticket)?;
        touch.state = TouchState::Accepted { at: self.of.now };
        touch.provider_ref = Some(format!("ticket:{}", ticket.id));
        touch.cost = Some(Cost {
            micros: 0,
            currency: self.of.shop.currency,
            basis: "a person's minutes, not counted yet".into(),
        });
        touch.address = None;
        self.decided(tx, &mut touch, checks)?;
        tx.update_touch(&touch).map(|()| Begun::Rests)
    }
}

fn check(rule: &str, outcome: CheckOutcome, detail: &str) -> Check {
    Check { rule: rule.into(), outcome, detail: detail.into() }
}

fn coupon_fact(approved: &Approved<Discount>) -> CouponFact {
    let discount = approved.get();
    CouponFact { code: discount.code.clone(), kind: discount.kind.clone(), expires_at: discount.expires_at }
}

/// What is asked of policy: the owner's share of the basket, as a percentage where the platform can keep a coupon from larger
/// baskets (`ceiling`), else as the amount that it comes to now.
#[must_use]
pub fn wanted_discount(shop: &Shop, total: Money, ceiling: bool) -> DiscountKind {
    let share = shop.settings.first_time_discount_basis_points;
    if ceiling { DiscountKind::Percent(share) } else { DiscountKind::Fixed(total.basis_points(share)) }
}

/// The cart's subject key of a touch, when it has one.
#[must_use]
pub fn cart_key(touch: &Touch) -> Option<String> {
    match Subject::from_text(&touch.subject)? {
        Subject::Cart(key) => Some(key),
        _ => None,
    }
}

/// An amount in the cart's currency, zero where currencies differ.
#[must_use]
pub fn in_currency_of(cart: &Cart, amount: Money) -> Money {
    if amount.currency == cart.latest.currency { amount } else { Money::zero(cart.latest.currency) }
}
