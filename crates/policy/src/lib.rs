//! Policy: what may be promised, changed, given back or given away, and the one expression language of flows and
//! policies. Pure. This crate alone mints [`domain::decision::Approved`] values.
//!
//! - [`expression`]: conditions that fail closed: an absent field, a null or a wrong type is an error, never `false`.
//! - [`table`]: decision tables with typed columns; analysis, cases, replay.
//! - [`ruling`]: from a typed question to a stored decision.
//! - [`families`] (re-exported here): returns, refunds, discounts, shipping promises, exchanges, cancellations, changes of
//!   address, gift cards, warranty, escalation, business customers.
//! - [`orders`]: changes of orders, from what is known of shopper, order and catalogue to the new state.
//! - [`incentive`]: the rules of discounts that hold whatever a table says.
//! - [`shipped`]: the tables in `policies/`, and the set of tables a shop decides by.
//!
//! To add a rule to incentives: one function in [`incentive::rules`], one line in its list, a case in its tests, and a
//! new [`incentive::RULES_VERSION`] when stored decisions could come out differently. To add a family: see [`families`].

pub mod expression;
pub mod families;
pub mod incentive;
pub mod orders;
pub mod ruling;
pub mod shipped;
pub mod table;

use domain::decision::Decision;

pub use families::{
    address, business, cancellation, discount, escalation, exchange, gift_card, refund, returns, shipping, warranty,
};
pub use ruling::{Outcome, ReevaluateError, Ruled};
pub use shipped::Tables;
pub use table::bench::bench_table;

/// What the stored input of a decision comes to under the version of the rules that it names (V5).
///
/// # Errors
/// When the kind is unknown, the version is not kept, or the input is not what such a decision stores.
pub fn reevaluate(decision: &Decision, tables: &Tables) -> Result<Outcome, ReevaluateError> {
    use ruling::reevaluate as again;
    let input = &decision.input;
    if decision.kind == "incentive" {
        let allowed = incentive::reevaluate(input).map_err(|e| ReevaluateError::Input(e.to_string()))?;
        return Ok(if allowed { Outcome::Allow } else { Outcome::Refuse });
    }
    let version = &decision.rules_version;
    let table = tables.version(version).ok_or_else(|| ReevaluateError::Version(version.chars().take(100).collect()));
    match decision.kind.as_str() {
        "return" => again::<returns::ReturnRequest>(input, table?),
        "refund" => again::<refund::RefundRequest>(input, table?),
        "discount" => again::<incentive::IncentiveRequest>(input, table?),
        "shipping_promise" => again::<shipping::PromiseRequest>(input, table?),
        "exchange" => again::<exchange::ExchangeRequest>(input, table?),
        "cancellation" => again::<cancellation::CancellationRequest>(input, table?),
        "address_change" => again::<address::AddressRequest>(input, table?),
        "gift_card" => again::<gift_card::GiftCardRequest>(input, table?),
        "warranty" => again::<warranty::WarrantyRequest>(input, table?),
        "escalation" => again::<escalation::EscalationRequest>(input, table?),
        "b2b_routing" => again::<business::BusinessRequest>(input, table?),
        "order_change" => again::<orders::OrderQuestion>(input, table?),
        other => Err(ReevaluateError::Kind(other.chars().take(40).collect())),
    }
}

#[cfg(test)]
mod tests;
