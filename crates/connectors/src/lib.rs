//! Adapters to the outside: shops, channels, carriers and files. Each translates and nothing else; what happens with the
//! translation is decided in `app`.
//!
//! To add a vendor: one folder in its family (`config`, `client`, `map`, `error` and what the vendor needs beside),
//! fixtures under `tests/fixtures/<vendor>`, one line in [`registry`], a page in `docs/connectors`, and a module of the
//! integration binary that runs the family's conformance checks.

pub mod carrier;
pub mod channel;
pub mod commerce;
pub mod files;
pub mod http;
pub mod llm;
pub mod registry;
pub mod workflow;
