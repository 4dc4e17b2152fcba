//! Shops described in a file: an in-house or local platform connected without Rust, by a TOML or YAML description of its
//! calls and of where each value lies. `docs/connectors/custom.md` holds a complete example.
//!
//! To add a field: a path in [`fields`], its use in `map`, a line in the page. To add a call: a [`config::Call`], its
//! placeholders in `check`, its use in `client`.

use domain::cart::Cart;
use domain::decision::{Approved, Discount};
use domain::event::EventBody;
use domain::ports::BoxFuture;
use domain::ports::commerce::{
    ChangeFeed, ChangePage, Commerce, CommerceCapabilities, CommerceError, Truth, TruthRequest, Webhook,
};
use domain::timestamp::Timestamp;

pub(crate) mod check;
mod client;
pub mod config;
mod error;
pub mod fields;
pub(crate) mod map;
mod recovery;
pub(crate) mod template;
mod webhook;

pub use check::check;
pub use config::{Config, ConfigError, Kind, Problem, Syntax};
pub use webhook::BODY_BYTES_MAX;

use crate::http::{Ambient, HttpClient, Secret};

/// A described shop.
#[derive(Debug)]
pub struct Custom {
    config: Config,
    secrets: Secrets,
    http: HttpClient,
}

#[derive(Debug)]
struct Secrets {
    auth: Option<Secret>,
    webhook: Option<Secret>,
}

impl Custom {
    /// Connects a described shop. `secret` gives the text behind a name.
    ///
    /// # Errors
    /// When a secret is missing or empty, or the endpoint cannot be used (CA file, address).
    pub fn connect(
        config: Config,
        secret: impl Fn(&str) -> Option<Secret>,
        ambient: Ambient,
    ) -> Result<Self, ConfigError> {
        let known = |path: &str, name: Option<&str>| match name {
            None => Ok(None),
            Some(name) => match secret(name).filter(|secret| !secret.is_empty()) {
                Some(secret) => Ok(Some(secret)),
                None => Err(ConfigError::one(path, format!("secret {name:?} is not set"))),
            },
        };
        let secrets = Secrets {
            auth: known("auth.secret", config.auth.secret_name())?,
            webhook: known("webhook.secret", config.webhook.as_ref().map(|webhook| webhook.secret.as_str()))?,
        };
        let http = config
            .endpoint()
            .and_then(|endpoint| HttpClient::new(endpoint, ambient))
            .map_err(|error| ConfigError::one("endpoint", error.message))?;
        Ok(Self { config, secrets, http })
    }

    /// The description.
    #[must_use]
    pub const fn config(&self) -> &Config {
        &self.config
    }
}

impl Config {
    /// What a sample of the shop's JSON comes to: to try a description out before it goes live.
    ///
    /// # Errors
    /// What is missing or unreadable in the sample.
    pub fn try_sample(&self, kind: Kind, sample: &serde_json::Value, now: Timestamp) -> Result<EventBody, String> {
        map::event(self, kind, sample, now).map(|event| event.body)
    }
}

impl Commerce for Custom {
    fn capabilities(&self) -> CommerceCapabilities {
        let config = &self.config;
        CommerceCapabilities {
            connector: map::CONNECTOR,
            coupons: config.coupons.is_some(),
            basket_ceiling: config
                .coupons
                .as_ref()
                .and_then(|coupons| coupons.percent.as_ref())
                .is_some_and(check::holds_ceiling),
            live_cart: config.carts.as_ref().is_some_and(|carts| carts.one.is_some()),
            changes: config.orders.as_ref().is_some_and(|orders| orders.list.is_some())
                || config.products.as_ref().is_some_and(|products| products.list.is_some())
                || config.carts.as_ref().is_some_and(|carts| carts.list.is_some()),
        }
    }

    fn webhook(&self, headers: &[(String, String)], body: &[u8], received_at: Timestamp) -> Webhook {
        webhook::read(&self.config, self.secrets.webhook.as_ref(), headers, body, received_at)
    }

    fn truth<'a>(&'a self, request: TruthRequest<'a>) -> BoxFuture<'a, Result<Truth, CommerceError>> {
        Box::pin(self.read_truth(request))
    }

    fn changes<'a>(
        &'a self,
        feed: ChangeFeed,
        since: Timestamp,
        page: Option<&'a str>,
    ) -> BoxFuture<'a, Result<ChangePage, CommerceError>> {
        Box::pin(self.changed(feed, since, page))
    }

    fn create_coupon<'a>(&'a self, discount: &'a Approved<Discount>) -> BoxFuture<'a, Result<(), CommerceError>> {
        Box::pin(self.make_coupon(discount.get()))
    }

    fn recovery_url(&self, cart: &Cart, coupon: Option<&str>, campaign: &str) -> String {
        recovery::url(&self.config, cart, coupon, campaign)
    }
}
