//! Shops. To add one: a folder here that implements [`domain::ports::commerce::Commerce`].

pub mod custom;
pub mod fake;
pub mod shopify;
pub mod woocommerce;
