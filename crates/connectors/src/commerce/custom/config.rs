//! The description of a shop: where its API is, how to sign in, which call gives what, and where in an answer each
//! value lies (JSONPath, RFC 9535). Unknown keys are refused, so that a typing error never means "not set".

use std::collections::BTreeMap;
use std::path::PathBuf;

use domain::cart::CartStage;
use domain::money::Currency;
use domain::order::OrderStatus;
use serde::Deserialize;
use serde_json::Value;
use url::Url;

use super::check;
use super::fields::{CartPaths, OrderPaths, Path, ProductPaths};
use crate::http::{Endpoint, HttpError, Rate, Request, Secret};

/// Longest description accepted, in bytes.
pub const DESCRIPTION_BYTES_MAX: usize = 256 * 1024;

/// How a description is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Syntax {
    /// TOML.
    Toml,
    /// YAML.
    Yaml,
}

impl Syntax {
    /// By the end of a file's name; TOML unless it says YAML.
    #[must_use]
    pub fn of(file_name: &str) -> Self {
        let lower = file_name.to_ascii_lowercase();
        if lower.ends_with(".yaml") || lower.ends_with(".yml") { Self::Yaml } else { Self::Toml }
    }
}

/// One thing that is wrong with a description.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{path}: {message}")]
pub struct Problem {
    /// Where, `orders.list.query.since`; `file` when it cannot be read at all.
    pub path: String,
    /// What.
    pub message: String,
}

/// Everything that is wrong with a description.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{}", .0.iter().map(ToString::to_string).collect::<Vec<_>>().join("; "))]
pub struct ConfigError(pub Vec<Problem>);

impl ConfigError {
    pub(crate) fn one(path: &str, message: impl Into<String>) -> Self {
        Self(vec![Problem { path: path.to_owned(), message: message.into() }])
    }
}

/// An `https` or `http` address with a host.
#[derive(Clone, Debug, Deserialize)]
#[serde(try_from = "String")]
pub struct ShopUrl(Url);

impl TryFrom<String> for ShopUrl {
    type Error = String;

    fn try_from(text: String) -> Result<Self, String> {
        let url = Url::parse(&text).map_err(|error| format!("{text:?} is not an address: {error}"))?;
        let web = matches!(url.scheme(), "https" | "http") && url.has_host();
        if web { Ok(Self(url)) } else { Err(format!("{text:?} is not an https or http address")) }
    }
}

impl ShopUrl {
    /// The address.
    #[must_use]
    pub const fn get(&self) -> &Url {
        &self.0
    }
}

/// A shop, described.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Config {
    /// Where the API is.
    pub endpoint: EndpointConfig,
    /// How to sign in.
    #[serde(default)]
    pub auth: Auth,
    /// The storefront.
    pub shop: ShopConfig,
    /// The catalogue.
    pub products: Option<Products>,
    /// Orders.
    pub orders: Option<Orders>,
    /// Carts.
    pub carts: Option<Carts>,
    /// How coupons are made.
    pub coupons: Option<Coupons>,
    /// What the shop tells us by itself.
    pub webhook: Option<WebhookConfig>,
    /// Where recovery links lead.
    pub recovery: Option<Recovery>,
}

/// Where the API is.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct EndpointConfig {
    /// `https://api.shop.example/v1`; all paths are below it.
    pub base_url: String,
    /// PEM file with a further certification authority.
    pub ca_file: Option<PathBuf>,
    /// The API lies in the same private network.
    #[serde(default)]
    pub allow_private: bool,
    /// Longest time for one try.
    pub timeout_ms: Option<u32>,
    /// Calls per second over time.
    pub requests_per_second: Option<u16>,
}

/// How to sign in. Secrets are named, never written into the description.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(tag = "type", rename_all = "snake_case", deny_unknown_fields)]
pub enum Auth {
    /// Not at all.
    #[default]
    None,
    /// `Authorization: Bearer …`.
    Bearer {
        /// Name of the token.
        secret: String,
    },
    /// `Authorization: Basic …`.
    Basic {
        /// User name.
        user: String,
        /// Name of the password.
        secret: String,
    },
    /// A header of its own.
    Header {
        /// `X-Api-Key`.
        header: String,
        /// Name of its value.
        secret: String,
    },
}

/// The storefront.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ShopConfig {
    /// `https://www.shop.example`: links to shoppers stay on this host.
    pub url: ShopUrl,
    /// Currency where an item names none.
    pub currency: Currency,
    /// How amounts are written.
    #[serde(default)]
    pub amounts: Amounts,
}

/// How amounts are written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Amounts {
    /// `39.95`, as text or number.
    #[default]
    Decimal,
    /// `3995`: cents, as a whole number.
    Minor,
}

/// A GET call.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Call {
    /// Below `endpoint.base_url`.
    pub path: String,
    /// Query parameters.
    #[serde(default)]
    pub query: BTreeMap<String, String>,
    /// Where in the answer the item is, or the items are; the whole answer when not given.
    pub items: Option<Path>,
    /// Where the token of the next page is. Without it, pages are counted from 1 when the query uses `{page}`.
    pub next: Option<Path>,
}

/// The catalogue.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Products {
    /// Products changed since `{since}`.
    pub list: Option<Call>,
    /// The product `{product_key}`.
    pub one: Option<Call>,
    /// Where its values lie.
    pub fields: ProductPaths,
}

/// Orders.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Orders {
    /// Orders changed since `{since}`.
    pub list: Option<Call>,
    /// Orders of `{email}` or `{customer}` placed since `{since}`: asked right before a message is sent.
    pub find: Option<Call>,
    /// Where an order's values lie.
    pub fields: OrderPaths,
    /// The shop's words for states, in ours.
    pub statuses: BTreeMap<String, OrderStatus>,
}

/// Carts.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Carts {
    /// Carts changed since `{since}`.
    pub list: Option<Call>,
    /// The cart `{cart_key}`.
    pub one: Option<Call>,
    /// Where a cart's values lie.
    pub fields: CartPaths,
    /// The shop's words for stages, in ours.
    #[serde(default)]
    pub stages: BTreeMap<String, CartStage>,
}

/// How coupons are made: a POST of one of the bodies. A kind without a body is not offered.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Coupons {
    /// Below `endpoint.base_url`.
    pub path: String,
    /// Body for a share of the basket.
    pub percent: Option<Value>,
    /// Body for an amount off.
    pub fixed: Option<Value>,
    /// Body for free shipping.
    pub free_shipping: Option<Value>,
    /// States that mean "this code is there already".
    #[serde(default = "conflict")]
    pub exists_status: Vec<u16>,
}

fn conflict() -> Vec<u16> {
    vec![409]
}

/// What the shop tells us by itself.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct WebhookConfig {
    /// Header that carries the signature over the raw body.
    pub header: String,
    /// How it is made.
    pub algorithm: Algorithm,
    /// How it is written.
    pub encoding: Encoding,
    /// What stands before it, `sha256=`.
    #[serde(default)]
    pub prefix: String,
    /// Name of the secret.
    pub secret: String,
    /// Header that names the topic …
    pub topic_header: Option<String>,
    /// … or where in the body it stands.
    pub topic: Option<Path>,
    /// What each topic means; others are acknowledged and left.
    pub topics: BTreeMap<String, Topic>,
}

/// How a signature is made.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
pub enum Algorithm {
    /// HMAC with SHA-256.
    #[serde(rename = "hmac-sha256")]
    HmacSha256,
}

/// How a signature is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Encoding {
    /// Base64 with padding.
    Base64,
    /// Hexadecimal, either case.
    Hex,
}

/// What a topic means.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Topic {
    /// What it tells of.
    pub kind: Kind,
    /// Where the item is; the whole body when not given.
    pub item: Option<Path>,
}

/// What an item is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// A cart.
    Cart,
    /// An order.
    Order,
    /// A product with all its variants.
    Product,
    /// A product that is gone.
    ProductDeleted,
}

/// Where recovery links lead.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Recovery {
    /// Address on the shop's host with `{cart_key}`, `{coupon}` and `{campaign}`.
    pub url: String,
}

impl Config {
    /// Reads and checks a description.
    ///
    /// # Errors
    /// Everything that is wrong with it: the first place the reader stumbles over, or all problems of its meaning.
    pub fn parse(text: &str, syntax: Syntax) -> Result<Self, ConfigError> {
        let config: Self = read(text, syntax)?;
        let problems = check::problems(&config);
        if problems.is_empty() { Ok(config) } else { Err(ConfigError(problems)) }
    }

    /// Names of the secrets it uses.
    #[must_use]
    pub fn secret_names(&self) -> Vec<&str> {
        let webhook = self.webhook.as_ref().map(|webhook| webhook.secret.as_str());
        self.auth.secret_name().into_iter().chain(webhook).collect()
    }

    /// The endpoint for the HTTP client.
    ///
    /// # Errors
    /// When the base address is not a plain `http` or `https` address.
    pub fn endpoint(&self) -> Result<Endpoint, HttpError> {
        self.endpoint.build()
    }
}

/// Reads a description's text into its form.
pub(crate) fn read<T: serde::de::DeserializeOwned>(text: &str, syntax: Syntax) -> Result<T, ConfigError> {
    if text.len() > DESCRIPTION_BYTES_MAX {
        return Err(ConfigError::one("file", format!("longer than {DESCRIPTION_BYTES_MAX} bytes")));
    }
    let read = match syntax {
        Syntax::Toml => toml::from_str(text).map_err(|error| error.to_string()),
        Syntax::Yaml => serde_saphyr::from_str(text).map_err(|error| error.to_string()),
    };
    read.map_err(|message| ConfigError::one("file", message.trim()))
}

impl EndpointConfig {
    /// The endpoint for the HTTP client.
    pub(crate) fn build(&self) -> Result<Endpoint, HttpError> {
        let mut endpoint = Endpoint::new(&self.base_url)?;
        endpoint.ca_file.clone_from(&self.ca_file);
        endpoint.allow_private = self.allow_private;
        if let Some(timeout_ms) = self.timeout_ms {
            endpoint.timeout_ms = i64::from(timeout_ms.clamp(100, 120_000));
        }
        if let Some(per_second) = self.requests_per_second {
            let per_second = u32::from(per_second.max(1));
            endpoint.rate = Rate { per_second, burst: per_second.saturating_mul(2) };
        }
        Ok(endpoint)
    }
}

impl Auth {
    /// Name of the secret, when one is needed.
    pub(crate) fn secret_name(&self) -> Option<&str> {
        match self {
            Self::None => None,
            Self::Bearer { secret } | Self::Basic { secret, .. } | Self::Header { secret, .. } => Some(secret),
        }
    }

    /// A request that signs in.
    pub(crate) fn sign(&self, request: Request, secret: Option<&Secret>) -> Request {
        let secret = secret.map(Secret::expose).unwrap_or_default();
        match self {
            Self::None => request,
            Self::Bearer { .. } => request.bearer_auth(secret),
            Self::Basic { user, .. } => request.basic_auth(user, secret),
            Self::Header { header, .. } => request.header(header.clone(), secret),
        }
    }
}
