//! Carriers described in a file: a local courier connected without Rust, by a TOML or YAML description of its calls and
//! of where each value lies. `docs/connectors/carrier-custom.md` holds a complete example.
//!
//! To add a field: a path in [`config`], its use in `map`, a line in the page. To add a call: its section in [`config`],
//! its placeholders in `check`, its use in `client`.

use domain::decision::{Approved, Label};
use domain::ports::BoxFuture;
use domain::ports::carrier::{
    Carrier, CarrierCapabilities, CarrierError, LabelRequest, ShippingLabel, TrackRequest, Tracking,
};

mod check;
mod client;
pub mod config;
mod error;
mod map;

pub use check::check;
pub use config::Config;

use super::price::PriceList;
use crate::commerce::custom::ConfigError;
use crate::http::{Ambient, HttpClient, Secret};

/// A described carrier.
#[derive(Debug)]
pub struct CustomCarrier {
    config: Config,
    prices: PriceList,
    secret: Option<Secret>,
    http: HttpClient,
}

impl CustomCarrier {
    /// Connects a described carrier. `secret` gives the text behind a name.
    ///
    /// # Errors
    /// When a secret is missing or empty, or the endpoint cannot be used (CA file, address).
    pub fn connect(
        config: Config,
        secret: impl Fn(&str) -> Option<Secret>,
        ambient: Ambient,
    ) -> Result<Self, ConfigError> {
        let named = |name: &str| {
            let missing = || ConfigError::one("auth.secret", format!("secret {name:?} is not set"));
            secret(name).filter(|secret| !secret.is_empty()).ok_or_else(missing)
        };
        let secret = config.secret_name().map(named).transpose()?;
        let prices = config.price_list().map_err(|message| ConfigError::one("prices", message))?;
        let endpoint = config.endpoint.build();
        let http = endpoint.and_then(|endpoint| HttpClient::new(endpoint, ambient));
        let http = http.map_err(|error| ConfigError::one("endpoint", error.message))?;
        Ok(Self { config, prices, secret, http })
    }

    /// The description.
    #[must_use]
    pub const fn config(&self) -> &Config {
        &self.config
    }
}

impl Carrier for CustomCarrier {
    fn capabilities(&self) -> CarrierCapabilities {
        let label = self.config.label.as_ref();
        CarrierCapabilities {
            connector: "custom",
            title: self.config.carrier.title.clone(),
            aliases: self.config.carrier.aliases.clone(),
            labels: label.map(|label| label.directions.keys().copied().collect()).unwrap_or_default(),
            cancel: self.config.cancel.is_some(),
            tracking: self.config.tracking.is_some(),
            idempotency_key: label.is_some_and(|label| label.deduplicates),
            lookup: self.config.find.is_some(),
            cost_ceiling: !self.prices.is_empty(),
            drop_off_code: label.is_some_and(|label| label.fields.drop_off_code.is_some()),
        }
    }

    fn create_label<'a>(
        &'a self,
        approved: &'a Approved<Label>,
        request: &'a LabelRequest,
    ) -> BoxFuture<'a, Result<ShippingLabel, CarrierError>> {
        Box::pin(self.buy(approved, request))
    }

    fn find_label<'a>(&'a self, reference: &'a str) -> BoxFuture<'a, Result<Option<ShippingLabel>, CarrierError>> {
        Box::pin(self.look_up(reference))
    }

    fn cancel_label<'a>(&'a self, label: &'a ShippingLabel) -> BoxFuture<'a, Result<(), CarrierError>> {
        Box::pin(self.call_off(label))
    }

    fn track<'a>(&'a self, request: TrackRequest<'a>) -> BoxFuture<'a, Result<Tracking, CarrierError>> {
        Box::pin(self.follow(request))
    }
}
