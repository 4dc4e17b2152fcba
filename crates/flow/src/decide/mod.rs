//! Whether a planned touch may be sent now, by which of its candidates, and why (not).
//!
//! Asked twice: when a touch is planned, and again right before the call, in the transaction that commits the intent.
//! Every rule that is asked leaves a [`Check`] in words that a shop's owner understands. The holdout is asked last, so
//! that those kept aside are the ones who would have been touched.
//!
//! To add a rule: a function in [`rules`], its place in [`decide`] or in `candidate`, a [`Reason`], a row in the tests.

mod quiet;
mod reason;
mod rules;

use domain::consent::{ChannelKind, ConsentRecord, SuppressionReason};
use domain::decision::Check;
use domain::enrollment::Arm;
use domain::shop::Settings;
use domain::shopper::Identity;
use domain::timestamp::{HOUR_MS, Timestamp};

use crate::engine::{Candidate, Hold, TouchPlan};
pub use quiet::quiet_until;
pub use reason::Reason;

/// Longest that a touch is put off; what it says would be out of date.
pub const DEFER_MS_MAX: i64 = 24 * HOUR_MS;

/// What is known at the moment of decision.
#[derive(Clone, Debug)]
pub struct Situation<'a> {
    /// Now.
    pub now: Timestamp,
    /// When the touch was planned.
    pub planned_at: Timestamp,
    /// The owner's settings.
    pub settings: &'a Settings,
    /// The shop's IANA zone, where the recipient's is not known.
    pub shop_time_zone: &'a str,
    /// The recipient's country, else the shop's (ISO 3166-1 alpha-2).
    pub country: &'a str,
    /// The recipient's IANA zone, when known.
    pub time_zone: Option<&'a str>,
    /// Treated or kept aside. `None` is refused: assign before asking (assigning costs nothing and is always the same).
    pub arm: Option<Arm>,
    /// What is known per channel.
    pub channels: Vec<ChannelSituation>,
    /// Touches that count, over all flows and channels, of the last 7 days or more.
    pub recent: &'a [(Timestamp, ChannelKind)],
    /// Another touch to this shopper is on the wire.
    pub in_flight: bool,
    /// The shopper has bought.
    pub purchased: bool,
    /// The cart is empty.
    pub emptied: bool,
    /// The shop's platform sends its own recovery mail.
    pub shop_recovery: bool,
    /// A conversation with the shopper is open.
    pub paused: bool,
    /// The enrollment is past its time.
    pub flow_expired: bool,
}

/// What is known of the shopper on one channel.
#[derive(Clone, Debug)]
pub struct ChannelSituation {
    /// Which channel.
    pub kind: ChannelKind,
    /// The address there.
    pub address: Option<Identity>,
    /// The consent ledger of that address.
    pub consents: Vec<ConsentRecord>,
    /// Why the address must not be used, when that is so.
    pub suppressed: Option<SuppressionReason>,
    /// Web chat: the shopper is on the page.
    pub present: bool,
    /// Web chat: the shopper has closed our bubble in this session.
    pub dismissed: bool,
    /// WhatsApp: the shopper wrote within the last 24 hours.
    pub window_open: bool,
    /// The shopper has bought before.
    pub is_customer: bool,
    /// The shopper has withdrawn or objected to marketing, on any channel.
    pub opted_out_any: bool,
}

impl ChannelSituation {
    /// Nothing known but the address.
    #[must_use]
    pub const fn new(kind: ChannelKind, address: Option<Identity>) -> Self {
        Self {
            kind,
            address,
            consents: Vec::new(),
            suppressed: None,
            present: false,
            dismissed: false,
            window_open: false,
            is_customer: false,
            opted_out_any: false,
        }
    }
}

/// What is to be done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// Send.
    Send {
        /// Place in the plan's candidates.
        candidate: usize,
        /// Its channel.
        channel: ChannelKind,
        /// The rules' words.
        checks: Vec<Check>,
    },
    /// Ask again later.
    Defer {
        /// Not before.
        until: Timestamp,
        /// Why.
        reason: Reason,
        /// The rules' words.
        checks: Vec<Check>,
    },
    /// Do not send, ever.
    Skip {
        /// Why.
        reason: Reason,
        /// The rules' words.
        checks: Vec<Check>,
    },
}

/// What one rule came to.
enum Said {
    /// Nothing against it.
    Pass(String),
    /// Not before.
    Later(Timestamp, Reason, String),
    /// No.
    No(Reason, String),
}

/// What a list of rules came to.
enum Outcome {
    Clear,
    Later(Timestamp, Reason),
    No(Reason),
}

/// Decides about `plan`: the first candidate that all rules allow; else the earliest time at which one may be; else
/// nothing, for the reason of the last candidate.
#[must_use]
pub fn decide(plan: &TouchPlan, situation: &Situation<'_>) -> Verdict {
    let mut checks = Vec::new();
    let about_subject = ask(rules::subject(situation), situation, None, &mut checks);
    let mut best = match about_subject {
        Outcome::Clear if plan.hold == Some(Hold::RequiresPresence) && !is_present(situation) => {
            checks
                .push(rules::check("presence", &Said::No(Reason::NotPresent, "the shopper has left the page".into())));
            return Verdict::Skip { reason: Reason::NotPresent, checks };
        }
        Outcome::Clear => Outcome::No(Reason::NoCandidate),
        Outcome::Later(until, reason) => return Verdict::Defer { until, reason, checks },
        Outcome::No(reason) => return Verdict::Skip { reason, checks },
    };
    for (index, candidate) in plan.candidates.iter().enumerate() {
        let channel = candidate.channel;
        let asked = rules::candidate(plan.purpose, channel, situation);
        match ask(asked, situation, Some(candidate), &mut checks) {
            Outcome::Clear => return after_holdout(index, channel, situation, checks),
            outcome => best = better(best, outcome),
        }
    }
    match best {
        Outcome::Later(until, reason) => Verdict::Defer { until, reason, checks },
        Outcome::No(reason) => Verdict::Skip { reason, checks },
        Outcome::Clear => Verdict::Skip { reason: Reason::NoCandidate, checks },
    }
}

fn is_present(situation: &Situation<'_>) -> bool {
    situation.channels.iter().any(|channel| channel.present)
}

/// Later beats never, sooner beats later, and of two refusals the last one stands.
fn better(best: Outcome, new: Outcome) -> Outcome {
    match (&best, &new) {
        (Outcome::Later(a, _), Outcome::Later(b, _)) if a <= b => best,
        (Outcome::Later(..), Outcome::No(_)) => best,
        _ => new,
    }
}

/// Asks rules in order until one refuses. Of those that say "later", the latest time counts.
fn ask<'a>(
    asked: impl Iterator<Item = (&'static str, Said)> + 'a,
    situation: &Situation<'_>,
    candidate: Option<&Candidate>,
    checks: &mut Vec<Check>,
) -> Outcome {
    let mut outcome = Outcome::Clear;
    for (rule, said) in asked {
        let said = in_time(said, situation, candidate);
        checks.push(rules::check(rule, &said));
        match said {
            Said::Pass(_) => {}
            Said::No(reason, _) => return Outcome::No(reason),
            Said::Later(until, reason, _) => {
                let sooner = matches!(outcome, Outcome::Later(known, _) if known >= until);
                outcome = if sooner { outcome } else { Outcome::Later(until, reason) };
            }
        }
    }
    outcome
}

/// "Later" that would be too late is "no"; so is every "later" for web chat, which is about this moment.
fn in_time(said: Said, situation: &Situation<'_>, candidate: Option<&Candidate>) -> Said {
    let Said::Later(until, reason, words) = said else { return said };
    let capped = reason == Reason::FrequencyCap;
    if candidate.is_some_and(|c| c.channel == ChannelKind::Webchat) {
        return Said::No(reason, words);
    }
    if until.since_ms(situation.planned_at) > DEFER_MS_MAX {
        let reason = if capped { Reason::FrequencyCap } else { Reason::TooLate };
        return Said::No(reason, format!("{words}, and that is more than a day after it was planned"));
    }
    Said::Later(until, reason, words)
}

fn after_holdout(candidate: usize, channel: ChannelKind, situation: &Situation<'_>, mut checks: Vec<Check>) -> Verdict {
    let said = rules::holdout(situation);
    checks.push(rules::check("holdout", &said));
    match said {
        Said::No(reason, _) => Verdict::Skip { reason, checks },
        Said::Pass(_) | Said::Later(..) => Verdict::Send { candidate, channel, checks },
    }
}

#[cfg(test)]
mod tests;
