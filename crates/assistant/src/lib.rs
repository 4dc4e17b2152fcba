//! From a shopper's words to an answer made of facts: understand, plan, gather facts, compose, or refuse and hand off.
//! Everything here is pure and works without a model; what must be asked outside is asked of the caller.
//!
//! - [`understand`]: language, intent and entities of one message.
//! - [`dialogue`]: where a talk stands between two messages.
//! - [`guides`]: conversation flows, which say how a talk goes.
//! - [`plan`]: what to ask, say and do next, one module an intent.
//! - [`turn`]: one turn from message to text, and the types that callers see.
//! - [`knowledge`]: what the shop's pages say, and where they disagree.
//! - [`model`]: a language model, when one is connected, kept on a leash.
//! - [`eval`]: scores these parts on a file.

pub mod dialogue;
pub mod eval;
pub mod guides;
pub mod knowledge;
pub mod model;
pub mod plan;
pub mod turn;
pub mod understand;
