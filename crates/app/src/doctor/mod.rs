//! The data audit: what in a shop's data makes recovery and answers worse than they could be, what each fault cost so far,
//! counted from the ledger and the conversations, and how to mend it.
//!
//! [`history`] reads the ledger once and counts; [`catalogue`], [`orders`] and [`settings`] hold that against the rows.
//! Nothing is estimated: a fault that cost nothing yet says 0.
//!
//! To add a fault: a function in the module of its subject that gives a [`Finding`], a row in docs/doctor.md, a test.

mod catalogue;
pub mod history;
mod orders;
mod settings;

use domain::ids::ShopId;
use domain::ports::store::{Store, StoreResult, read};
use domain::timestamp::Timestamp;
use serde::Serialize;

use history::History;

/// Most examples named with a finding.
const EXAMPLES_MAX: usize = 10;

/// How bad a fault is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Severity {
    /// Something does not work.
    Error,
    /// Something works worse than it could.
    Warning,
    /// Worth knowing.
    Note,
}

/// One kind of fault.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Finding {
    /// Stable name, `variant_without_price`.
    pub fault: &'static str,
    /// How bad it is.
    pub severity: Severity,
    /// In words.
    pub summary: String,
    /// How many things have it.
    pub count: u64,
    /// The first of them.
    pub examples: Vec<String>,
    /// Carts it concerned so far, counted in the ledger.
    pub carts: u64,
    /// Questions it concerned so far, counted in the conversations.
    pub questions: u64,
    /// What to do.
    pub mend: &'static str,
}

/// What the audit looked at.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct LookedAt {
    /// Ledger events.
    pub events: u64,
    /// Products.
    pub products: u64,
    /// Variants.
    pub variants: u64,
    /// Carts.
    pub carts: u64,
    /// Orders.
    pub orders: u64,
    /// Questions of shoppers.
    pub questions: u64,
    /// Touches that were not sent.
    pub touches_skipped: u64,
}

/// The audit of one shop.
#[derive(Clone, Debug, Serialize)]
pub struct Report {
    /// The shop.
    pub shop: ShopId,
    /// When.
    pub at: Timestamp,
    /// Faults, worst first, then by what they cost.
    pub findings: Vec<Finding>,
    /// What was looked at.
    pub looked_at: LookedAt,
    /// What was not, and why.
    pub not_looked_at: Vec<String>,
}

impl Report {
    /// Whether nothing is broken.
    #[must_use]
    pub fn ok(&self) -> bool {
        self.findings.iter().all(|finding| finding.severity != Severity::Error)
    }
}

/// A message template that the channel's provider does not deliver.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TemplateFault {
    /// Name and language.
    pub template: String,
    /// What the provider says.
    pub state: String,
}

/// What only the caller can know.
#[derive(Clone, Debug, Default)]
pub struct Outside {
    /// Templates that are not approved; `None` where nobody was asked.
    pub templates: Option<Vec<TemplateFault>>,
}

/// Audits a shop.
///
/// # Errors
/// When the store fails, or there is no such shop.
pub fn audit(store: &dyn Store, shop: &ShopId, now: Timestamp, outside: &Outside) -> StoreResult<Report> {
    let history = History::read(store, shop)?;
    let id = shop.clone();
    let outside = outside.clone();
    read(store, move |tx| {
        let mut audit =
            Audit { shop: id.clone(), findings: vec![], looked_at: history.looked_at(), not_looked_at: vec![] };
        catalogue::look(&mut audit, tx, &history)?;
        settings::look(&mut audit, tx, &history, &outside, now)?;
        orders::look(&mut audit, &history);
        if history.is_partial() {
            audit.not_looked_at.push("the ledger names more carts, variants or orders than are counted apart".into());
        }
        audit.findings.sort_by_key(|f| (f.severity, std::cmp::Reverse(f.carts + f.questions), f.fault));
        let Audit { findings, looked_at, not_looked_at, .. } = audit;
        Ok(Report { shop: id, at: now, findings, looked_at, not_looked_at })
    })
}

/// An audit under way.
struct Audit {
    shop: ShopId,
    findings: Vec<Finding>,
    looked_at: LookedAt,
    not_looked_at: Vec<String>,
}

impl Audit {
    /// Adds a fault, unless nothing has it.
    fn find(&mut self, finding: Finding) {
        if finding.count > 0 {
            self.findings.push(finding);
        }
    }
}

/// Things that have a fault: how many, and the first of them.
#[derive(Debug, Default)]
struct Having {
    count: u64,
    examples: Vec<String>,
    carts: u64,
}

impl Having {
    fn add(&mut self, example: impl Into<String>, carts: u64) {
        self.count += 1;
        self.carts += carts;
        if self.examples.len() < EXAMPLES_MAX {
            self.examples.push(example.into());
        }
    }

    fn finding(self, fault: &'static str, severity: Severity, what: &str, mend: &'static str) -> Finding {
        let summary = format!("{} {what}", self.count);
        let Self { count, examples, carts } = self;
        Finding { fault, severity, summary, count, examples, carts, questions: 0, mend }
    }
}
