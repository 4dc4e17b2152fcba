//! Systems behind the shop: warehouse, CRM, workflow engines. [`webhook`] reaches whatever takes a signed call; [`fake`] is
//! for tests and the demo.
//!
//! To add a system with an interface of its own: a folder here that implements
//! [`domain::ports::backoffice::Backoffice`], its settings, a page in `docs/connectors`.

pub mod fake;
pub mod webhook;
