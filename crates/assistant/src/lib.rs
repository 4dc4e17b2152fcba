//! From a shopper's words to an answer made of facts: understand, plan, gather facts, compose, or refuse and hand off.
//! Everything here is pure and works without a model; what must be asked outside goes through ports.
//!
//! - [`understand`]: language, intent and entities of one message.
//! - [`eval`]: scores these parts on a file.

pub mod eval;
pub mod understand;
