//! Settings of one connection.

use std::path::PathBuf;

use domain::money::Currency;
use serde::Deserialize;
use url::Url;

use super::map::ShopContext;
use crate::http::{Endpoint, HttpError, Rate, Secret};

/// Version of the interface that this connector was checked against.
pub const API_VERSION: &str = "2026-10";

/// How to reach and trust one shop.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ShopifyConfig {
    /// The permanent name, `my-shop.myshopify.com`.
    pub shop_domain: String,
    /// Admin API access token of the app.
    pub access_token: Secret,
    /// Client secret of the app; signs the webhooks. Without it every webhook is refused.
    #[serde(default)]
    pub webhook_secret: Option<Secret>,
    /// Version of the interface, `2026-10`.
    #[serde(default = "api_version")]
    pub api_version: String,
    /// Currency of the catalogue.
    pub currency: Currency,
    /// Address of the storefront, `https://shop.example`; `https://<shop_domain>` when absent.
    #[serde(default)]
    pub storefront_url: Option<String>,
    /// Further hosts of the shop's own checkout that recovery links may lead to.
    #[serde(default)]
    pub checkout_hosts: Vec<String>,
    /// Address of the interface, where it is not the shop's own: a proxy, a sandbox, a mock.
    #[serde(default)]
    pub base_url: Option<String>,
    /// PEM file with further certification authorities.
    #[serde(default)]
    pub ca_file: Option<PathBuf>,
    /// The interface may have a private address.
    #[serde(default)]
    pub allow_private: bool,
}

fn api_version() -> String {
    API_VERSION.to_owned()
}

/// What is wrong with the settings.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ConfigError {
    /// Not the permanent name of a shop.
    #[error("shop_domain must look like my-shop.myshopify.com, got {0:?}")]
    ShopDomain(String),
    /// No access token.
    #[error("access_token is empty")]
    AccessToken,
    /// Not a version.
    #[error("api_version must look like 2026-10, got {0:?}")]
    ApiVersion(String),
    /// Not an address of the shop.
    #[error("{0} must be a plain http or https address")]
    Address(&'static str),
    /// Not a host name.
    #[error("checkout_hosts holds {0:?}, which is not a host name")]
    CheckoutHost(String),
    /// The HTTP client cannot be built.
    #[error("cannot build the client: {0}")]
    Http(#[from] HttpError),
}

impl ShopifyConfig {
    /// The endpoint of the interface.
    ///
    /// # Errors
    /// When a setting is out of bounds. The shop's name is checked letter by letter: the token goes where it leads.
    pub fn endpoint(&self) -> Result<Endpoint, ConfigError> {
        if !is_shop_domain(&self.shop_domain) {
            return Err(ConfigError::ShopDomain(self.shop_domain.chars().take(80).collect()));
        }
        if self.access_token.expose().trim().is_empty() {
            return Err(ConfigError::AccessToken);
        }
        if !is_version(&self.api_version) {
            return Err(ConfigError::ApiVersion(self.api_version.chars().take(20).collect()));
        }
        let base_url = self.base_url.clone().unwrap_or_else(|| format!("https://{}", self.shop_domain));
        let mut endpoint = Endpoint::new(&base_url)?;
        endpoint.ca_file.clone_from(&self.ca_file);
        endpoint.allow_private = self.allow_private;
        // The vendor counts cost, not calls (see `throttle`); this only keeps bursts civil.
        endpoint.rate = Rate { per_second: 20, burst: 40 };
        Ok(endpoint)
    }

    /// What reading records needs to know.
    ///
    /// # Errors
    /// When an address or host is none.
    pub fn context(&self) -> Result<ShopContext, ConfigError> {
        let own = format!("https://{}", self.shop_domain);
        let storefront = match &self.storefront_url {
            Some(text) => origin(text).ok_or(ConfigError::Address("storefront_url"))?,
            None => own.clone(),
        };
        let mut origins = vec![storefront, own];
        for host in &self.checkout_hosts {
            let bad = || ConfigError::CheckoutHost(host.chars().take(80).collect());
            let found = origin(&format!("https://{host}")).filter(|o| o == &format!("https://{host}"));
            origins.push(found.ok_or_else(bad)?);
        }
        Ok(ShopContext { currency: self.currency, origins })
    }
}

fn origin(text: &str) -> Option<String> {
    let url = Url::parse(text).ok()?;
    let web = matches!(url.scheme(), "http" | "https") && url.username().is_empty() && url.password().is_none();
    web.then(|| url.origin().ascii_serialization())
}

/// `name.myshopify.com`, where the name holds letters, digits and hyphens and starts with neither hyphen nor dot.
pub(super) fn is_shop_domain(text: &str) -> bool {
    let Some(name) = text.strip_suffix(".myshopify.com") else { return false };
    (1..=63).contains(&name.len())
        && !name.starts_with('-')
        && name.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
}

fn is_version(text: &str) -> bool {
    let quarter = |t: &str| {
        t.len() == 7 && t.bytes().enumerate().all(|(i, b)| if i == 4 { b == b'-' } else { b.is_ascii_digit() })
    };
    text == "unstable" || quarter(text)
}
