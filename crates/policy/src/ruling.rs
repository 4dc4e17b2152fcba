//! From a typed question to a stored decision: the one place where a table's verdict becomes an [`Approved`] value.
//!
//! A family of questions (returns, refunds, …) is a [`Question`]: what is stored, what the table is told, what is granted.
//! [`rule`] does the rest in the same way for all: no verdict, a table of another name, a missing or unknown word, a
//! grant that cannot be made and an input that cannot be stored all end in "a person decides", never in an allowance.
//!
//! To add a family: a module with a [`Question`], a line in [`crate::reevaluate`], a table in `policies/`.

use domain::decision::{Approved, Check, CheckOutcome, Decision};
use domain::ids::{DecisionId, ShopId};
use domain::timestamp::Timestamp;
use serde::{Deserialize, Serialize, de::DeserializeOwned};
use serde_json::{Map, Value};

use crate::table::{Hit, RowTrace, Table, Undecided};

/// What is to happen.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Outcome {
    /// It may be done.
    Allow,
    /// It may not be done.
    Refuse,
    /// Not by a machine: refused here, and a person is asked.
    Person,
}

impl Outcome {
    /// As stored and as tables write it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Allow => "allow",
            Self::Refuse => "refuse",
            Self::Person => "person",
        }
    }

    fn from_table(hit: &Hit<'_>) -> Self {
        match hit.text("verdict") {
            Some("allow") => Self::Allow,
            Some("refuse") => Self::Refuse,
            _ => Self::Person,
        }
    }
}

/// Whose question it is, and when it was asked.
#[derive(Clone, Copy, Debug)]
pub struct Head<'a> {
    /// The tenant.
    pub shop: &'a ShopId,
    /// What the decision is about: an effect key.
    pub about: &'a str,
    /// Now.
    pub at: Timestamp,
}

/// A question that a table answers. The value itself is stored as the decision's input.
pub trait Question: Serialize + DeserializeOwned {
    /// Kind of the decision, `return`.
    const KIND: &'static str;
    /// What is granted when the answer is yes.
    type Grant;

    /// Name of the table that answers, `returns`.
    fn table(&self) -> &'static str;

    /// Whose it is.
    fn head(&self) -> Head<'_>;

    /// Everything a table may ask about; `null` for what is not known.
    fn facts(&self) -> Value;

    /// What is granted by the row that says yes; `None` when it cannot be made, and a person decides.
    fn grant(&self, hit: &Hit<'_>) -> Option<Self::Grant>;
}

/// A verdict with its stored decision.
#[derive(Clone, Debug)]
pub struct Ruled<T> {
    /// To be stored, whatever it says.
    pub decision: Decision,
    /// What is to happen.
    pub outcome: Outcome,
    /// Everything the deciding row gives: `why`, days, queues. Empty without a verdict.
    pub outputs: Map<String, Value>,
    /// What connectors take; only when allowed.
    pub approved: Option<Approved<T>>,
}

impl<T> Ruled<T> {
    /// The policy's word for its reason, `window_over`.
    #[must_use]
    pub fn why(&self) -> Option<&str> {
        self.outputs.get("why")?.as_str()
    }
}

/// A stored decision cannot be evaluated again.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ReevaluateError {
    /// The stored input is not what this kind of decision stores.
    #[error("stored input unreadable: {0}")]
    Input(String),
    /// The version of the table is not kept.
    #[error("no table of version {0}")]
    Version(String),
    /// No such kind of decision.
    #[error("unknown kind of decision {0:?}")]
    Kind(String),
}

struct Answer<G> {
    outcome: Outcome,
    outputs: Map<String, Value>,
    checks: Vec<Check>,
    grant: Option<G>,
}

/// Answers a question by a table.
#[must_use]
pub fn rule<Q: Question>(id: DecisionId, question: &Q, table: &Table) -> Ruled<Q::Grant> {
    let Answer { mut outcome, outputs, mut checks, grant } = answer(question, table);
    // What cannot be stored cannot be proven later.
    let input = serde_json::to_value(question).unwrap_or_default();
    let approved =
        grant.filter(|_| outcome == Outcome::Allow && !input.is_null()).map(|grant| Approved::mint(grant, id));
    if outcome == Outcome::Allow && approved.is_none() {
        outcome = Outcome::Person;
        checks.push(person(question.table(), "allowed, but it cannot be carried out as asked"));
    }
    let head = question.head();
    let decision = Decision {
        id,
        shop: head.shop.clone(),
        kind: Q::KIND.to_owned(),
        about: head.about.to_owned(),
        verdict: outcome.as_str().to_owned(),
        checks,
        input,
        rules_version: table.version().to_owned(),
        at: head.at,
    };
    Ruled { decision, outcome, outputs, approved }
}

/// What a stored input comes to under a table, a grant included.
///
/// # Errors
/// When the input is not a `Q`, or the table is another one.
pub fn reevaluate<Q: Question>(input: &Value, table: &Table) -> Result<Outcome, ReevaluateError> {
    let question = Q::deserialize(input).map_err(|e| ReevaluateError::Input(e.to_string()))?;
    let answer = answer(&question, table);
    let empty = answer.outcome == Outcome::Allow && answer.grant.is_none();
    Ok(if empty { Outcome::Person } else { answer.outcome })
}

/// What a stored decision still grants: its own input under the very version of the table that it names. For carrying out
/// later, perhaps by another process, what was allowed before.
///
/// # Errors
/// When the decision is of another kind, the table of another version, or the input unreadable.
pub fn granted<Q: Question>(decision: &Decision, table: &Table) -> Result<Option<Approved<Q::Grant>>, ReevaluateError> {
    if decision.kind != Q::KIND {
        return Err(ReevaluateError::Kind(decision.kind.chars().take(40).collect()));
    }
    if decision.rules_version != table.version() {
        return Err(ReevaluateError::Version(decision.rules_version.chars().take(100).collect()));
    }
    let question = Q::deserialize(&decision.input).map_err(|e| ReevaluateError::Input(e.to_string()))?;
    let answer = answer(&question, table);
    let allowed = answer.outcome == Outcome::Allow && decision.verdict == Outcome::Allow.as_str();
    Ok(answer.grant.filter(|_| allowed).map(|grant| Approved::mint(grant, decision.id)))
}

fn answer<Q: Question>(question: &Q, table: &Table) -> Answer<Q::Grant> {
    let undecided = |why: &str| Answer {
        outcome: Outcome::Person,
        outputs: Map::new(),
        checks: vec![person(question.table(), why)],
        grant: None,
    };
    if table.name() != question.table() {
        return undecided(&format!("the table is {}", table.name()));
    }
    let input = match table.input(&question.facts()) {
        Ok(input) => input,
        Err(why) => return undecided(&why.to_string()),
    };
    let hit = match table.decide(&input) {
        Ok(hit) => hit,
        Err(why @ (Undecided::NoMatch | Undecided::Foreign | Undecided::Missing(_) | Undecided::Value { .. })) => {
            return undecided(&why.to_string());
        }
    };
    let outcome = Outcome::from_table(&hit);
    let checks = table.trace(&input).iter().map(|row| check(question.table(), row, outcome, &hit)).collect();
    let grant = if outcome == Outcome::Allow { question.grant(&hit) } else { None };
    Answer { outcome, outputs: hit.outputs().clone(), checks, grant }
}

fn person(table: &str, why: &str) -> Check {
    Check { rule: table.to_owned(), outcome: CheckOutcome::Defer, detail: format!("{why}: a person decides") }
}

fn check(table: &str, row: &RowTrace, outcome: Outcome, hit: &Hit<'_>) -> Check {
    let rule = format!("{table} row {}", row.row);
    match &row.failed_at {
        Some(_) => {
            let found = row.detail.as_deref().unwrap_or_default();
            Check { rule, outcome: CheckOutcome::Pass, detail: format!("does not apply: {found}") }
        }
        None => {
            let why = hit.text("why").map(|why| format!(" ({why})")).unwrap_or_default();
            let note = row.detail.as_deref().map(|note| format!(": {note}")).unwrap_or_default();
            let outcome_of_row = match outcome {
                Outcome::Allow => CheckOutcome::Pass,
                Outcome::Refuse => CheckOutcome::Refuse,
                Outcome::Person => CheckOutcome::Defer,
            };
            Check { rule, outcome: outcome_of_row, detail: format!("{}{why}{note}", outcome.as_str()) }
        }
    }
}

/// Whole days from `then` to `now`; `None` when that is not known.
pub(crate) fn days_since(then: Option<Timestamp>, now: Timestamp) -> Option<i64> {
    Some(now.since_ms(then?).div_euclid(domain::timestamp::DAY_MS))
}
