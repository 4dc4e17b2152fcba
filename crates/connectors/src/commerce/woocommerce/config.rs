//! Settings of one WooCommerce connection.

use std::path::PathBuf;

use domain::money::Currency;
use serde::Deserialize;
use url::Url;

use crate::http::{Endpoint, HttpError, HttpErrorKind, Rate, Secret};

/// How requests prove who sends them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum AuthScheme {
    /// Basic over HTTPS, OAuth 1.0a over plain HTTP.
    #[default]
    Auto,
    /// The key in the `Authorization` header. The shop accepts it over HTTPS alone.
    Basic,
    /// The key in the address, over HTTPS, for servers that drop the `Authorization` header.
    Query,
    /// OAuth 1.0a, one-legged, HMAC-SHA256: for plain HTTP, or where a proxy hides HTTPS from the shop.
    Oauth1,
}

/// Whether recovery links may use `/checkout-link/`, which WooCommerce has since 10.0.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum CheckoutLink {
    /// As soon as the shop is known to run 10.0 or later.
    #[default]
    Auto,
    /// Always.
    Yes,
    /// Never.
    No,
}

/// Settings of one connection.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Config {
    /// Address to call, `https://shop.example` or with a folder.
    pub base_url: String,
    /// The shop's own home address where it differs from `base_url` (a proxy, an inner address): shoppers' links lead
    /// there, and OAuth signatures are made over it.
    #[serde(default)]
    pub home_url: Option<String>,
    /// Consumer key, `ck_…`.
    pub consumer_key: Secret,
    /// Consumer secret, `cs_…`.
    pub consumer_secret: Secret,
    /// Secret of our webhooks. Without one every delivery is refused.
    #[serde(default)]
    pub webhook_secret: Option<Secret>,
    /// Further certification authorities to trust (PEM).
    #[serde(default)]
    pub ca_file: Option<PathBuf>,
    /// The shop may have a loopback or private address.
    #[serde(default)]
    pub allow_private: bool,
    /// Currency of the catalogue.
    pub currency: Currency,
    /// Country (ISO 3166-1 alpha-2) in which phone numbers without a country are read.
    #[serde(default)]
    pub country: Option<String>,
    /// How to authenticate.
    #[serde(default)]
    pub auth: AuthScheme,
    /// Whether recovery links may use `/checkout-link/`.
    #[serde(default)]
    pub checkout_link: CheckoutLink,
    /// Longest time for one try of a request.
    #[serde(default = "default_timeout_ms")]
    pub timeout_ms: i64,
    /// Requests per second over time; shared hosting bears little.
    #[serde(default = "default_rate")]
    pub requests_per_second: u32,
}

const fn default_timeout_ms() -> i64 {
    20_000
}

const fn default_rate() -> u32 {
    8
}

impl Config {
    /// A configuration with defaults for everything optional.
    #[must_use]
    pub fn new(base_url: &str, consumer_key: &str, consumer_secret: &str, currency: Currency) -> Self {
        Self {
            base_url: base_url.to_owned(),
            home_url: None,
            consumer_key: consumer_key.into(),
            consumer_secret: consumer_secret.into(),
            webhook_secret: None,
            ca_file: None,
            allow_private: false,
            currency,
            country: None,
            auth: AuthScheme::Auto,
            checkout_link: CheckoutLink::Auto,
            timeout_ms: default_timeout_ms(),
            requests_per_second: default_rate(),
        }
    }

    /// The endpoint of these settings.
    ///
    /// # Errors
    /// When the address is not a plain `http` or `https` one.
    pub fn endpoint(&self) -> Result<Endpoint, HttpError> {
        let rate = Rate { per_second: self.requests_per_second.max(1), burst: self.requests_per_second.max(1) * 2 };
        Ok(Endpoint {
            ca_file: self.ca_file.clone(),
            allow_private: self.allow_private,
            timeout_ms: self.timeout_ms.clamp(100, 120_000),
            rate,
            response_bytes_max: 16 << 20,
            ..Endpoint::new(&self.base_url)?
        })
    }

    /// The shop's own home address.
    pub(super) fn home(&self) -> Result<Url, HttpError> {
        Endpoint::new(self.home_url.as_deref().unwrap_or(&self.base_url)).map(|e| e.base_url)
    }

    /// The scheme in force for a base address.
    pub(super) fn auth_for(&self, base: &Url) -> Result<AuthScheme, HttpError> {
        let invalid = |why: &str| Err(HttpError::new(HttpErrorKind::Invalid, why));
        if self.consumer_key.is_empty() || self.consumer_secret.is_empty() {
            return invalid("consumer key or secret is empty");
        }
        let https = base.scheme() == "https";
        match self.auth {
            AuthScheme::Auto if https => Ok(AuthScheme::Basic),
            AuthScheme::Auto => Ok(AuthScheme::Oauth1),
            // In the clear, both would hand the key to anybody on the way.
            AuthScheme::Basic | AuthScheme::Query if !https => invalid("basic and query authentication need https"),
            scheme => Ok(scheme),
        }
    }
}
