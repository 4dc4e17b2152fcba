//! The use-cases through their public functions: what arrives, what it means, what is sent, and what is not.

#[path = "../support/mod.rs"]
mod support;

mod after;
mod backtest;
mod converse;
mod doctor;
mod drift;
mod explain;
mod knowledge;
mod links;
mod model;
mod orders_720;
mod photos;
mod reconcile;
mod restore;
mod returns;
mod shelf;
mod stage;
mod storefront;
mod versions;
