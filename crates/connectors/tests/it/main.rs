//! All integration tests of the connectors, one module per vendor.

mod channel_support;
mod conformance;
mod custom;
mod email;
mod fake;
mod fake_channel;
mod family;
mod http;
mod llm;
mod shopify;
mod webchat;
mod whatsapp;
mod woocommerce;
