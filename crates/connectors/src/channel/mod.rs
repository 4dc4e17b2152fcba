//! Ways to reach a shopper. To add one: a folder here that implements [`domain::ports::channel::Channel`].

pub mod email;
pub mod fake;
pub mod webchat;
pub mod whatsapp;
