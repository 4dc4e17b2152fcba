//! What a message wants. The learner is the same for the built-in intents, learned from the example sentences of each
//! locale at its first use, and for a shop's own, learned from its own sentences on the spot; there is no model file.
//!
//! To add a language: `locales/<tag>/intents.toml`, and a concept list (see [`concepts`]), which lets it lean on all the
//! others. To add a built-in intent: [`Intent`] and a list of sentences in every locale.

pub mod builtin;
mod classifier;
mod common;
pub mod concepts;
pub mod features;
pub mod fold;
pub mod hidden;
pub mod kin;
pub mod kind;
pub mod linear;
pub mod locale;
pub mod own;
pub mod reader;
pub mod roman;
pub mod space;

#[cfg(test)]
mod tests;

pub use builtin::{Intents, IntentsError};
pub use kind::{Advice, Classified, Intent, Ranked};
pub use own::{Choice, LearnError, Learner, Model};
