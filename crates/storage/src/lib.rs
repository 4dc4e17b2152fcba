//! The store on SQLite and on PostgreSQL: one set of repositories, two drivers, one test suite.
//!
//! - [`open`] gives a [`Db`], which implements [`domain::ports::store::Store`].
//! - `repository` holds the SQL, written once over `exec::Exec`; what differs by database is in `dialect`.
//! - `group` runs queued jobs in one transaction with a savepoint each (group commit); `worker` is its thread.
//! - `hold` lets one process work with a SQLite file, `reserve` keeps room for the day when its disk is full.
//! - `sqlite` and `postgres` are the two drivers: connections, error classes, transaction control.
//!
//! **Writing jobs run one at a time**, also on PostgreSQL and also across nodes (an advisory lock): a job may read,
//! decide and write without thinking of others, and a job is an `FnOnce` that could not be run again after a
//! serialisation failure. Group commit gives the throughput. What must be faster goes beside that lane: events are
//! appended by [`Db::append_events_async`], which on PostgreSQL has a connection and a lock of its own. The next step,
//! when one lane is not enough, is one lane per group of shops: every table is keyed by shop for that.
//!
//! To add a table: a new file in both folders of `migrations/` (never change one that was released), a line in
//! `tables::TABLES`, its SQL in `repository`, a case in `tests/it`.

mod config;
mod db;
mod dialect;
mod dump;
mod exec;
mod files;
mod group;
mod hold;
mod ingest;
mod migrate;
mod postgres;
mod queue;
mod repository;
mod reserve;
mod secret;
mod session;
mod sqlite;
mod tables;
mod worker;

pub use config::Config;
pub use db::{Db, open};
pub use hold::Hold;
pub use secret::SecretKey;
