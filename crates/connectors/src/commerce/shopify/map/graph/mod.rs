//! Answers of the Admin GraphQL interface. The schema is exact, so these structs are; what may be null is optional.

mod checkout;
mod customer;
mod list;
mod order;
mod product;

pub use checkout::Checkout;
pub use customer::Customer;
pub use list::{Nodes, Page};
pub use order::{Order, OrderHead};
pub use product::{ProductNode, VariantNode, VariantWithProduct};
