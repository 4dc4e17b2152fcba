//! The economics of a touch: what it costs, what it is expected to bring, and what may be given away.
//!
//! - [`costs`]: dated prices; unknown is not free.
//! - [`value`]: expected value of each candidate, and the choice, nothing among them.
//! - [`governor`]: limits on discounts. [`hunter`]: shoppers who leave carts for coupons.
//!
//! Every verdict is a typed value that holds its own reasons. To add a reason: a variant where it is decided, and a case.

pub mod costs;
pub mod governor;
pub mod hunter;
pub mod value;
