//! Use-cases and jobs: what happens when an event arrives, a timer fires, a message is due. Owns transactions; sees the
//! outside through `domain::ports` alone.
//!
//! The walk of an abandoned cart: [`ingest`] puts events into the ledger → [`pump`] projects them ([`project`]) and lets
//! the flows react ([`journey`]) → timers fire ([`pump::fire_timers`]) and plan touches → [`outreach`] reads the truth
//! again, decides, composes, commits the intent, calls the channel, and keeps the outcome.
//!
//! The walk of a question: the same way in, then [`converse`] understands, gathers facts and answers.

pub mod backtest;
pub mod context;
pub mod converse;
pub mod doctor;
pub mod explain;
pub mod facts;
pub mod flows;
pub mod incentive;
pub mod ingest;
pub mod journey;
pub mod links;
pub mod measure;
pub mod merchandise;
pub mod outreach;
pub mod pages;
pub mod photos;
pub mod project;
pub mod pump;
pub mod receipts;
pub mod reconcile;
pub mod report;
pub mod shelf;
pub mod simulate;
pub mod vars;
pub mod verify;
pub mod work;
pub mod worker;
