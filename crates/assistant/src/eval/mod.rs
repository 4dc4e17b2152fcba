//! Scores of the built-in parts on a file: the same code the product runs, nothing tuned for the file. One module a score;
//! the command line only reads arguments and prints.

pub mod conversations;
pub mod grounding;
pub mod injection;
pub mod intents;
pub mod language;
pub mod policy;
