//! All integration tests of the connectors, one module per vendor.

mod carrier_custom;
mod carrier_fake;
mod channel_conformance;
mod channel_support;
mod conformance;
mod custom;
mod email;
mod fake;
mod fake_channel;
mod family;
mod http;
mod instagram;
mod llm;
mod mailbox;
mod pages;
mod shopify;
mod telegram;
mod webchat;
mod whatsapp;
mod whatsapp_answers;
mod woocommerce;
