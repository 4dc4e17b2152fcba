//! Faults of what the shop tells and when: orders without tracking, missed webhooks, clocks, currencies.

use super::history::History;
use super::{Audit, Finding, Having, Severity};

pub(super) fn look(audit: &mut Audit, history: &History) {
    let mut untracked = Having::default();
    let mut keys: Vec<_> = history.orders.iter().filter(|(_, o)| o.sent && !o.tracked).collect();
    keys.sort_by(|a, b| (b.1.told_at, a.0).cmp(&(a.1.told_at, b.0)));
    keys.into_iter().for_each(|(key, _)| untracked.add(key.clone(), 0));
    let mut untracked = untracked.finding(
        "order_without_tracking",
        Severity::Warning,
        "orders were sent without a tracking number: \"where is my order\" cannot be answered from data",
        "have the shop or its shipping plugin write the tracking number to the order",
    );
    untracked.questions = history.asked(&["order_status"]);
    audit.find(untracked);

    let examples = history.late_by_source.iter().map(|(source, n)| format!("{source}: {n}")).collect();
    audit.find(Finding {
        fault: "webhook_gap",
        severity: Severity::Warning,
        summary: format!("{} events were heard of more than ten minutes after they happened", history.late),
        count: history.late,
        examples,
        carts: u64::try_from(history.late_carts.len()).unwrap_or(u64::MAX),
        questions: 0,
        mend: "check the webhooks' delivery log in the shop and that this address can be reached; reconciling closes gaps late",
    });
    audit.find(Finding {
        fault: "clock_ahead",
        severity: Severity::Error,
        summary: format!("{} orders were told before the time they say they were placed", history.ahead_count),
        count: history.ahead_count,
        examples: history.ahead.clone(),
        carts: 0,
        questions: 0,
        mend: "set the clock and time zone of the shop's server; waits count from its times",
    });
}
