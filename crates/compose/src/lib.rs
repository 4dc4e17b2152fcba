//! Text made of facts. A price, count, date, code, link or promise enters a text only as a typed fact; the finished text
//! is read again from scratch, and anything commercial that no fact stands behind stops it.
//!
//! - [`compose()`] writes a message from a template, a language and facts, and returns it with its receipt.
//! - [`answer()`] forms an answer from sentences of a locale, which are its proof.
//! - [`verify()`] replays a receipt: before sending, and at any later time.
//! - [`unbound()`] judges a free draft that somebody else wrote; [`Draft`] is such a draft in pieces of text and facts, and
//!   [`draft()`] makes a verified text of it.
//!
//! No I/O, no clock. Locales are embedded at build time; to add one, see `docs/locales.md`. To add a template, see
//! `src/write/templates.rs`.

mod answer;
mod cards;
mod clean;
mod draft;
mod error;
mod format;
mod library;
mod marks;
mod verify;
mod write;

#[cfg(test)]
mod tests;

pub use answer::{ANSWER, Answer, answer, label, verify_answer};
pub use cards::{CARDS_MAX, cards};
pub use draft::{Draft, Segment, draft, draft_schema, verify_draft};
pub use error::{ComposeError, Violation};
pub use format::format_fact;
pub use library::Library;
pub use verify::{unbound, verify};
pub use write::{Composed, Request, compose, template_names, whatsapp_template_text};
