//! Scores policies and order tools on a recorded shop: every recorded change is asked of our tools under tables written
//! from the shop's rules, the state they lead to is compared with what an independent implementation of the shop's own
//! tools leads to, and variants that break one rule each must be refused.
//!
//! To add a tool: an arm in [`tasks::Call::action`], its plain counterpart in [`reference`], variants in [`forbidden`].

pub mod forbidden;
pub mod reference;
pub mod tasks;
pub mod world;

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use domain::decision::OrderChange;
use domain::ids::{DecisionId, ShopId};
use domain::timestamp::Timestamp;
use policy::orders::{Account, Action, OrderQuestion, OrderState, apply::apply, decide, may_read};
use policy::ruling::Question as _;
use policy::shipped::TAU2_RETAIL;
use policy::{Outcome, Ruled, Tables};
use serde::Serialize;

use reference::Reference;
use tasks::{Call, Task};
use world::World;

/// Most failures that are listed.
const FAILURES_MAX: usize = 20;

/// The score cannot be had.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum EvalError {
    /// A file that cannot be read.
    #[error("failed to read {0}: {1}")]
    Read(String, String),
    /// A file of another kind.
    #[error("{0} is not as expected: {1}")]
    Format(String, String),
    /// A shipped table is no table.
    #[error("{0}")]
    Table(String),
}

/// How often something was tried, and how often it came out as it should.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Count {
    /// How often.
    pub tried: usize,
    /// As it should.
    pub right: usize,
}

impl Count {
    fn add(&mut self, right: bool) {
        self.tried += 1;
        self.right += usize::from(right);
    }
}

/// The score.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct PolicyReport {
    /// Tasks in the file.
    pub tasks: usize,
    /// Recorded changes that the shop's own tools carry out.
    pub golden_actions: usize,
    /// Those that our tools allow.
    pub golden_allowed: usize,
    /// Recorded changes that the shop's own tools refuse (a gift card that holds too little): they change nothing.
    pub golden_void: usize,
    /// Those that our tools refuse as well.
    pub golden_void_refused: usize,
    /// Allowed changes whose stored decision comes out as "allow" when it is read again.
    pub reevaluated: usize,
    /// Recorded look-ups.
    pub reads: usize,
    /// Those that are answered: one's own records, and the catalogue.
    pub reads_answered: usize,
    /// Those of records that the shop does not have, such as a misspelt address.
    pub reads_not_found: usize,
    /// Tasks whose final state is the expected one.
    pub state_equal: usize,
    /// Forbidden requests.
    pub forbidden_tried: usize,
    /// Those that are refused.
    pub forbidden_refused: usize,
    /// Recorded changes by tool.
    pub by_action: BTreeMap<String, Count>,
    /// Forbidden requests by the rule they break.
    pub by_rule: BTreeMap<String, Count>,
    /// Versions of the tables.
    pub tables: Vec<String>,
    /// What came out wrong, the first of it.
    pub failures: Vec<String>,
}

/// Runs a file of tasks on the shop in `dir`.
///
/// # Errors
/// When a file cannot be read or is of another kind.
pub fn run(dir: &Path, tasks: &Path) -> Result<PolicyReport, EvalError> {
    let world = World::read(dir)?;
    score(&world, &tasks::read(tasks)?)
}

/// Scores tasks on a shop.
///
/// # Errors
/// When a shipped table is no table.
pub fn score(world: &World, tasks: &[Task]) -> Result<PolicyReport, EvalError> {
    let tables = Tables::of(TAU2_RETAIL).map_err(|e| EvalError::Table(e.to_string()))?;
    let mut report = PolicyReport { tasks: tasks.len(), ..PolicyReport::default() };
    report.tables = tables.iter().map(|table| table.version().to_owned()).collect();
    for task in tasks {
        let mut run = Run::new(world, &tables, task);
        for (at, call) in task.calls.iter().enumerate() {
            if call.is_write() { run.change(at, call, &mut report) } else { run.read(call, &mut report) }
        }
        let different = run.differences();
        report.state_equal += usize::from(different.is_empty());
        for record in different {
            run.fail(&mut report, &format!("{record} is not in the expected state"));
        }
    }
    Ok(report)
}

/// One task on its own copy of what it touches.
struct Run<'w> {
    world: &'w World,
    tables: &'w Tables,
    task: &'w Task,
    shop: ShopId,
    shopper: Option<String>,
    orders: BTreeMap<String, OrderState>,
    accounts: BTreeMap<String, Account>,
    expected: Reference<'w>,
}

impl<'w> Run<'w> {
    fn new(world: &'w World, tables: &'w Tables, task: &'w Task) -> Self {
        // The first who was found is who writes; where nobody was looked up, who the file says.
        let found = task.calls.iter().find_map(|call| look_up(world, call));
        let (orders, accounts) = (BTreeMap::new(), BTreeMap::new());
        let shop = ShopId::new("tau2-retail").expect("a valid slug");
        let shopper = found.or_else(|| task.user.clone());
        Self { world, tables, task, shop, shopper, orders, accounts, expected: Reference::new(&world.raw) }
    }

    fn fail(&self, report: &mut PolicyReport, what: &str) {
        if report.failures.len() < FAILURES_MAX {
            report.failures.push(format!("task {}: {what}", self.task.id));
        }
    }

    fn order(&self, key: &str) -> Option<&OrderState> {
        self.orders.get(key).or_else(|| self.world.orders.get(key))
    }

    fn account(&self, key: &str) -> Option<&Account> {
        self.accounts.get(key).or_else(|| self.world.accounts.get(key))
    }

    /// What our tools are asked.
    fn question(&self, at: usize, call: &Call) -> Option<OrderQuestion> {
        let action = call.action()?;
        let (account, order) = match action {
            Action::ChangeAccountAddress { .. } => (call.argument("user_id"), None),
            _ => (self.shopper.as_deref(), call.argument("order_id")),
        };
        let wanted = action.items().and_then(|(_, wanted)| wanted).unwrap_or_default();
        let offers = wanted.iter().filter_map(|key| self.world.offers.get(key).cloned()).collect();
        Some(OrderQuestion {
            shop: self.shop.clone(),
            effect_key: format!("tau2-retail/{}/{at}", self.task.id),
            shopper: self.shopper.clone(),
            confirmed: true,
            account: account.and_then(|key| self.account(key)).cloned(),
            order: order.and_then(|key| self.order(key)).cloned(),
            offers,
            now: Timestamp::EPOCH,
            action,
        })
    }

    fn rule(&self, question: &OrderQuestion) -> Option<Ruled<OrderChange>> {
        let table = self.tables.get(question.table())?;
        Some(decide(DecisionId::derive(&[&question.effect_key]), question, table))
    }

    /// A recorded change: by the shop's tools, by ours, and in forbidden variants.
    fn change(&mut self, at: usize, call: &Call, report: &mut PolicyReport) {
        let effective = self.expected.call(&call.name, &call.arguments);
        let asked = self.question(at, call).and_then(|question| Some((self.rule(&question)?, question)));
        let allowed = asked.as_ref().is_some_and(|(ruled, _)| ruled.approved.is_some());
        match effective {
            Ok(()) => {
                report.golden_actions += 1;
                report.golden_allowed += usize::from(allowed);
                report.by_action.entry(call.name.clone()).or_default().add(allowed);
            }
            Err(_) => {
                report.golden_void += 1;
                report.golden_void_refused += usize::from(!allowed);
            }
        }
        if effective.is_ok() != allowed {
            let why = asked.as_ref().and_then(|(ruled, _)| ruled.why()).unwrap_or("undecided");
            self.fail(report, &format!("{}: the shop says {effective:?}, we say {why}", call.name));
        }
        if let Some((ruled, question)) = asked {
            self.carry_out(&ruled, question, report);
        }
    }

    /// Tries what must not be done before the change, does the change, and tries what it closes.
    fn carry_out(&mut self, ruled: &Ruled<OrderChange>, question: OrderQuestion, report: &mut PolicyReport) {
        let Some(approved) = &ruled.approved else { return };
        report.reevaluated += usize::from(policy::reevaluate(&ruled.decision, self.tables) == Ok(Outcome::Allow));
        for variant in forbidden::variants(self.world, &question) {
            self.forbid(&variant, report);
        }
        let (mut order, account) = (question.order.clone(), question.account.clone());
        let Some(mut account) = account else { return };
        if let Err(stale) = apply(approved, order.as_mut(), &mut account) {
            return self.fail(report, &stale.to_string());
        }
        let after = OrderQuestion { order: order.clone(), account: Some(account.clone()), ..question };
        for variant in forbidden::second_changes(&after) {
            self.forbid(&variant, report);
        }
        self.accounts.insert(account.key.clone(), account);
        self.orders.extend(order.map(|order| (order.key.clone(), order)));
    }

    fn forbid(&self, (rule, question): &forbidden::Variant, report: &mut PolicyReport) {
        let refused =
            self.rule(question).is_none_or(|ruled| ruled.approved.is_none() && ruled.outcome != Outcome::Allow);
        report.forbidden_tried += 1;
        report.forbidden_refused += usize::from(refused);
        report.by_rule.entry((*rule).to_owned()).or_default().add(refused);
        if !refused {
            self.fail(report, &format!("{rule} allowed: {:?}", question.action));
        }
    }

    /// A recorded look-up; an order and a profile are told to their owner alone.
    fn read(&self, call: &Call, report: &mut PolicyReport) {
        let own = |key: &str| self.shopper.as_deref() == Some(key);
        // Whether there is such a record, and whether it may be told to who asks.
        let (exists, told) = match call.name.as_str() {
            "find_user_id_by_email" | "find_user_id_by_name_zip" => (look_up(self.world, call).is_some(), true),
            "get_order_details" => match call.argument("order_id").and_then(|key| self.order(key)) {
                Some(order) => {
                    self.forbid_reading(order, report);
                    (true, may_read(self.shopper.as_deref(), order))
                }
                None => (false, false),
            },
            "get_user_details" => {
                let key = call.argument("user_id").unwrap_or_default();
                (self.account(key).is_some(), own(key))
            }
            "get_product_details" => {
                (call.argument("product_id").is_some_and(|key| self.world.raw["products"].get(key).is_some()), true)
            }
            "get_item_details" => {
                (call.argument("item_id").is_some_and(|key| self.world.offers.contains_key(key)), true)
            }
            "list_all_product_types" => (true, true),
            // Sums, thoughts and hand-offs touch no record.
            _ => return,
        };
        report.reads += 1;
        report.reads_answered += usize::from(exists && told);
        report.reads_not_found += usize::from(!exists);
    }

    fn forbid_reading(&self, order: &OrderState, report: &mut PolicyReport) {
        for stranger in [None, Some("nobody")] {
            let refused = !may_read(stranger, order);
            report.forbidden_tried += 1;
            report.forbidden_refused += usize::from(refused);
            report.by_rule.entry("other_customers_record".to_owned()).or_default().add(refused);
        }
    }

    /// The records that are not as the shop's own tools leave them.
    fn differences(&self) -> Vec<String> {
        let touched = self.expected.touched.keys().cloned();
        let ours =
            self.orders.keys().map(|k| ("orders", k.clone())).chain(self.accounts.keys().map(|k| ("users", k.clone())));
        let all: BTreeSet<_> = touched.chain(ours).collect();
        let differs = |(kind, key): &(&'static str, String)| {
            let raw = &self.world.raw[*kind][key.as_str()];
            let expected = self.expected.record(kind, key).map(world::in_cents);
            let ours = match *kind {
                "orders" => self.order(key).map(|order| world::order_json(raw, order)),
                _ => self.account(key).map(|account| world::account_json(raw, account)),
            };
            expected != ours
        };
        all.into_iter().filter(differs).map(|(kind, key)| format!("{kind} {key}")).collect()
    }
}

/// The user whom a call of a look-up finds.
fn look_up(world: &World, call: &Call) -> Option<String> {
    match call.name.as_str() {
        "find_user_id_by_email" => world.user_by_email(call.argument("email")?),
        "find_user_id_by_name_zip" => {
            world.user_by_name(call.argument("first_name")?, call.argument("last_name")?, call.argument("zip")?)
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests;
