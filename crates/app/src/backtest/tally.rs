//! What a backtest counts, and the lines it tells.

use std::collections::BTreeMap;

use domain::consent::ChannelKind;
use domain::enrollment::{Enrollment, EnrollmentStatus};
use domain::event::{Event, EventBody};
use domain::ids::ShopperId;
use domain::timestamp::Timestamp;
use domain::touch::Touch;
use insight::economics::costs::{Category, CostTable, Use};
use serde::Serialize;

use super::Plan;
use crate::outreach::rehearse::Rehearsed;

/// Minutes of a person that a hand-off is counted with.
const HAND_OFF_SECONDS: u32 = 600;
/// Most subjects named in a comparison.
const NAMED_MAX: usize = 100;

/// One touch: what would have become of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Line {
    /// When it would have been sent, or given up.
    pub at: Timestamp,
    /// When it was planned.
    pub planned_at: Timestamp,
    /// What it is about.
    pub subject: String,
    /// Whose it is, by our id.
    pub shopper: Option<ShopperId>,
    /// Flow.
    pub flow: String,
    /// Version.
    pub version: i64,
    /// Step.
    pub step: String,
    /// `sent`, `not_sent` or `worked`.
    pub outcome: &'static str,
    /// Why it was not sent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
    /// Where.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub channel: Option<ChannelKind>,
    /// What.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub template: Option<String>,
    /// Whether a discount would have gone with it.
    pub discount: bool,
    /// What it would have cost, in millionths of the currency's major unit.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cost_micros: Option<i64>,
    /// That currency.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cost_currency: Option<String>,
}

/// What each subject would have been sent, as a number that differs when anything of it differs.
pub type Subjects = BTreeMap<String, u64>;

/// What would have happened.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Report {
    /// Always true: nothing was sent.
    pub backtest: bool,
    /// The flow.
    pub flow: String,
    /// Its version; one more than the latest published one for a document that is not published.
    pub version: i64,
    /// From when touches are counted.
    pub from: Option<Timestamp>,
    /// Until when.
    pub to: Option<Timestamp>,
    /// Ledger events of the period.
    pub events: u64,
    /// Changes of carts among them.
    pub cart_changes: u64,
    /// Orders told among them.
    pub order_changes: u64,
    /// Subjects that entered the flow.
    pub enrollments: u64,
    /// Those still in it at the end.
    pub open: u64,
    /// Messages that would have been sent.
    pub sent: u64,
    /// Subjects that would have got one or more.
    pub subjects_touched: usize,
    /// By step.
    pub steps: BTreeMap<String, u64>,
    /// By channel.
    pub channels: BTreeMap<String, u64>,
    /// By template.
    pub templates: BTreeMap<String, u64>,
    /// Messages that would have carried a discount.
    pub discounts: u64,
    /// What they would have cost, by currency, in millionths of its major unit.
    pub cost_micros: BTreeMap<String, i64>,
    /// Messages without a price in the tables; they are in no sum.
    pub unpriced: u64,
    /// Messages that would not have been sent, by reason.
    pub suppressed: BTreeMap<String, u64>,
    /// What got in the way: touches put off, by reason (`quiet_hours`, `frequency_cap`, …), and `stock`.
    pub clashes: BTreeMap<String, u64>,
    /// Work for the shop's systems.
    pub worked: u64,
    /// How enrollments ended, by event.
    pub exits: BTreeMap<String, u64>,
    /// The first touches.
    pub touches: Vec<Line>,
    /// How many more there are.
    pub touches_left_out: u64,
    /// Against the version that is live, where another one is asked about.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub against_live: Option<Difference>,
    /// What to bear in mind.
    pub notes: Vec<&'static str>,
}

/// What would be different from the live version.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Difference {
    /// The live version.
    pub version: i64,
    /// Subjects that would be sent something else, at another time, or nothing.
    pub subjects_changed: usize,
    /// Of these: sent something by the new version alone.
    pub only_new: usize,
    /// Sent something by the live version alone.
    pub only_live: usize,
    /// The first of them.
    pub subjects: Vec<String>,
    /// Messages more (or fewer).
    pub sent: i64,
    /// Cost more (or less), by currency.
    pub cost_micros: BTreeMap<String, i64>,
}

impl Difference {
    /// Compares a candidate with the live version, each with what its subjects were sent.
    #[must_use]
    pub fn of(candidate: (&Report, &Subjects), live: (&Report, &Subjects)) -> Self {
        let mut found = Self { version: live.0.version, ..Self::default() };
        let mut changed = Vec::new();
        for (subject, digest) in candidate.1 {
            match live.1.get(subject) {
                Some(same) if same == digest => continue,
                Some(_) => {}
                None => found.only_new += 1,
            }
            changed.push(subject);
        }
        let gone: Vec<&String> = live.1.keys().filter(|s| !candidate.1.contains_key(*s)).collect();
        found.only_live = gone.len();
        changed.extend(gone);
        changed.sort_unstable();
        found.subjects_changed = changed.len();
        found.subjects = changed.into_iter().take(NAMED_MAX).cloned().collect();
        let signed = |n: u64| i64::try_from(n).unwrap_or(i64::MAX);
        found.sent = signed(candidate.0.sent).saturating_sub(signed(live.0.sent));
        for (currency, micros) in &candidate.0.cost_micros {
            *found.cost_micros.entry(currency.clone()).or_default() += micros;
        }
        for (currency, micros) in &live.0.cost_micros {
            *found.cost_micros.entry(currency.clone()).or_default() -= micros;
        }
        found
    }
}

/// Counts while a backtest runs.
#[derive(Debug)]
pub(super) struct Tally {
    report: Report,
    subjects: Subjects,
    lines_max: usize,
}

impl Tally {
    pub fn new(plan: &Plan) -> Self {
        let version = plan.flows.iter().find(|v| v.flow == plan.flow && v.live).map_or(0, |v| v.version);
        let report = Report {
            backtest: true,
            flow: plan.flow.clone(),
            version,
            from: plan.from,
            to: plan.to,
            notes: vec![
                "settings, consent rules and prices are those in force now or on the day, flows those live now",
                "what messages of that time changed in what people did is part of the history",
                "price and stock are what the ledger told; a variant it never told of is taken as available",
                "texts are not composed; chat on the page counts nobody as present",
            ],
            ..Report::default()
        };
        Self { report, subjects: Subjects::new(), lines_max: plan.lines_max }
    }

    fn counts(&self, at: Timestamp) -> bool {
        self.report.from.is_none_or(|from| at >= from) && self.report.to.is_none_or(|to| at < to)
    }

    pub fn event(&mut self, at: Timestamp, event: &Event) {
        if self.counts(at) {
            self.report.events += 1;
            self.report.cart_changes += u64::from(matches!(event.body, EventBody::CartChanged { .. }));
            self.report.order_changes += u64::from(matches!(event.body, EventBody::OrderChanged { .. }));
        }
    }

    pub fn entered(&mut self, enrollment: &Enrollment) {
        let ours = enrollment.flow == self.report.flow && self.counts(enrollment.started_at);
        self.report.enrollments += u64::from(ours);
    }

    pub fn ended(&mut self, enrollment: &Enrollment, now: Timestamp) {
        if enrollment.flow == self.report.flow
            && self.counts(now)
            && let EnrollmentStatus::Ended { reason } = &enrollment.status
        {
            *self.report.exits.entry(reason.clone()).or_default() += 1;
        }
    }

    pub fn open(&mut self, enrollment: &Enrollment) {
        self.report.open += u64::from(enrollment.flow == self.report.flow);
    }

    /// Counts one touch; its line, when it has come to rest.
    pub fn touch(&mut self, touch: &Touch, became: Rehearsed, now: Timestamp, costs: &CostTable) -> Option<Line> {
        if touch.flow != self.report.flow || !self.counts(now) {
            return None;
        }
        let mut line = Line {
            at: now,
            planned_at: touch.created_at,
            subject: touch.subject.clone(),
            shopper: touch.shopper,
            flow: touch.flow.clone(),
            version: touch.flow_version,
            step: touch.step.clone(),
            outcome: "sent",
            reason: None,
            channel: None,
            template: None,
            discount: false,
            cost_micros: None,
            cost_currency: None,
        };
        match became {
            Rehearsed::Gone => return None,
            Rehearsed::Deferred(reason) => {
                *self.report.clashes.entry(reason.as_str().to_owned()).or_default() += 1;
                return None;
            }
            Rehearsed::Skipped(reason) => {
                if reason == "sold_out" {
                    *self.report.clashes.entry("stock".into()).or_default() += 1;
                }
                *self.report.suppressed.entry(reason.clone()).or_default() += 1;
                (line.outcome, line.reason) = ("not_sent", Some(reason));
            }
            Rehearsed::Worked => {
                self.report.worked += 1;
                line.outcome = "worked";
            }
            Rehearsed::Sent { channel, template, discount, country, window_open, lines_gone } => {
                if lines_gone > 0 {
                    *self.report.clashes.entry("stock".into()).or_default() += 1;
                }
                (line.channel, line.template, line.discount) = (Some(channel), Some(template), discount);
                self.price(&mut line, channel, country, window_open, touch, costs);
                self.sent(&line);
            }
        }
        if self.report.touches.len() < self.lines_max {
            self.report.touches.push(line.clone());
        } else {
            self.report.touches_left_out += 1;
        }
        Some(line)
    }

    fn price(
        &mut self,
        line: &mut Line,
        channel: ChannelKind,
        market: String,
        window_open: bool,
        touch: &Touch,
        costs: &CostTable,
    ) {
        let category = match touch.purpose {
            domain::consent::Purpose::Marketing => Category::Marketing,
            domain::consent::Purpose::Service => Category::Utility,
        };
        let used = match channel {
            ChannelKind::Whatsapp => Use::Whatsapp { market, category, window_open },
            ChannelKind::Email => Use::Email,
            ChannelKind::Human => Use::Human { seconds: HAND_OFF_SECONDS },
            // A bubble on the page and a chat message cost nothing but what they are.
            ChannelKind::Webchat | ChannelKind::Telegram | ChannelKind::Instagram => {
                line.cost_micros = Some(0);
                return;
            }
        };
        match costs.price(&used, line.at) {
            Ok(cost) => {
                let sum = self.report.cost_micros.entry(cost.currency.code().to_owned()).or_default();
                *sum = sum.saturating_add(cost.micros);
                line.cost_micros = Some(cost.micros);
                line.cost_currency = Some(cost.currency.code().to_owned());
            }
            Err(_) => self.report.unpriced += 1,
        }
    }

    fn sent(&mut self, line: &Line) {
        let report = &mut self.report;
        report.sent += 1;
        report.discounts += u64::from(line.discount);
        *report.steps.entry(line.step.clone()).or_default() += 1;
        if let (Some(channel), Some(template)) = (line.channel, &line.template) {
            *report.channels.entry(channel.as_str().to_owned()).or_default() += 1;
            *report.templates.entry(template.clone()).or_default() += 1;
        }
        let digest = super::memory::digest(&(line.at, line.channel, &line.template, line.discount));
        let held = self.subjects.entry(line.subject.clone()).or_default();
        // In order: the same messages the other way round are something else.
        *held = held.rotate_left(7) ^ digest;
    }

    pub fn finish(mut self) -> (Report, Subjects) {
        self.report.subjects_touched = self.subjects.len();
        (self.report, self.subjects)
    }
}
