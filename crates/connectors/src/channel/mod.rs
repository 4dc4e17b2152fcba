//! Ways to reach a shopper. To add one: a folder here that implements [`domain::ports::channel::Channel`].

mod failures;
mod heard;
mod meta;
mod pictures;

pub mod email;
pub mod fake;
pub mod instagram;
pub mod mailbox;
pub mod telegram;
pub mod webchat;
pub mod whatsapp;

pub use pictures::{PICTURE_BYTES_MAX, media_type};
