//! What a message is about: its language, its intent and what it names. Deterministic and built in; a shop's own intents
//! are learned from a handful of sentences by the same learner.

pub mod entity;
pub mod intent;
pub mod language;
