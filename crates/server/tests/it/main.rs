//! The real binary and its doors: started as a process, spoken to over sockets, killed, restarted, and asked.
//!
//! `support` holds a shop, a mail server and a world to put the binary into. To add a test: a function named as what must
//! hold, in the module of its door; waits go through [`support::until`], which is bounded.

mod chat;
mod commands;
mod config;
mod console;
mod data;
mod discover;
mod doors;
mod faults;
mod import;
mod kill;
mod links;
mod measure;
mod restore;
mod storefront;
mod support;
mod verify;
mod webhooks;
