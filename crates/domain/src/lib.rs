//! The nouns of Cartwright and the traits (ports) that adapters implement. No I/O, no clock, no randomness.
//!
//! Data walks one way: an [`event::Event`] enters the ledger, the projections ([`cart::Cart`],
//! [`order::Order`], [`product::Product`], [`shopper::Shopper`], [`consent`]) are folded from it, flows wake up and
//! plan a [`touch::Touch`], and what was decided is kept as a [`decision::Decision`].
//!
//! To add a noun: a module here, a repository in [`ports::store`], a table in both migration folders of `storage`.

pub mod cart;
pub mod clock;
pub mod conflict;
pub mod consent;
pub mod conversation;
pub mod decision;
pub mod enrollment;
pub mod event;
pub mod fact;
pub mod hours;
pub mod ids;
pub mod list;
pub mod merchandise;
pub mod message;
pub mod money;
pub mod order;
pub mod page;
pub mod photo;
pub mod ports;
pub mod product;
pub mod returns;
pub mod shop;
pub mod shopper;
pub mod ticket;
pub mod timer;
pub mod timestamp;
pub mod touch;
pub mod watch;
