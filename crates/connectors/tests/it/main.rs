//! All integration tests of the connectors, one module per vendor.

mod channel_support;
mod conformance;
mod custom;
mod email;
mod fake;
mod family;
mod fake_channel;
mod http;
mod shopify;
mod webchat;
mod whatsapp;
mod woocommerce;
