//! Language models by their own protocols: OpenAI, Anthropic, Gemini, and everything that speaks OpenAI's chat completions
//! (Ollama, vLLM, gateways). One adapter, over `genai`, which knows the protocols; what it may be asked and what its
//! answers are worth is decided in `assistant::model`.
//!
//! No tool is ever carried out for a model: where the closed form of the answer is asked for as a tool call, its arguments
//! are the answer. The library's own log lines hold prompts and answers, so none of them is let through.
//!
//! To add a provider: a variant of `domain::ports::model::Provider` and its line in [`map::address`] and [`map::adapter`].

mod client;
mod error;
mod fake;
mod map;
mod transport;

pub use client::LlmModel;
pub use fake::{FakeModel, Scripted};
