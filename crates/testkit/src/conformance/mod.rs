//! What every adapter of a family must keep, to be run over each of them.
//!
//! To add a family: a module here with a subject and a function that checks it.

pub mod carrier;
