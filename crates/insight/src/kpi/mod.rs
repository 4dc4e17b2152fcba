//! The figures of a shop's front page: pure functions over plain rows, each with its rows behind it.
//!
//! - [`deflection`]: questions resolved without a person, auditable.
//! - [`attribution`]: orders within a window after a touch; the second figure, never the first.
//! - [`order_value`]: what sessions with the assistant bring beside those without, by lot.
//! - [`recommendations`]: what recommendations bring, beside browsers that by lot see none.
//! - [`reasons`]: why carts were left, by what was seen.
//!
//! To add one: a module with its definition in words on top, a row type, and a function from rows to figures and verdicts.
//! Verdicts come in the order of the rows, so that each figure can be drilled down to what it counts.

pub mod attribution;
pub mod deflection;
pub mod order_value;
pub mod reasons;
pub mod recommendations;
