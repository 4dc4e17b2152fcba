//! Learning from what was tried: who is moved by a touch, and who buys anyway.
//!
//! - [`frame`]: columns and their bins; [`boost`]: boosted trees; [`logistic`]: the plain yardstick.
//! - [`uplift`]: the effect of a touch for one shopper, with its doubt.
//! - [`prior`]: what is assumed before anything was learned, and how it gives way.
//!
//! Everything is deterministic: same rows, same seed, same model.

pub mod boost;
pub mod frame;
pub mod logistic;
pub mod prior;
pub mod uplift;
