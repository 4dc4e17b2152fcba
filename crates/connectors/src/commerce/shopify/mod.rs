//! Shopify, by its Admin GraphQL interface and its webhooks.
//!
//! `queries` holds what is asked, `map` reads what comes, `webhook` verifies and names what is told, `throttle` keeps to
//! the vendor's cost points, `client` asks, and [`Shopify`] puts them behind [`Commerce`].

mod address;
mod client;
mod config;
mod coupon;
mod error;
mod map;
pub mod queries;
mod recovery;
mod throttle;
mod truth;
pub(crate) mod webhook;

use domain::cart::Cart;
use domain::decision::{Approved, Discount};
use domain::ports::BoxFuture;
use domain::ports::carrier::Party;
use domain::ports::commerce::{
    ChangeFeed, ChangePage, Commerce, CommerceCapabilities, CommerceError, Truth, TruthRequest, Webhook,
};
use domain::timestamp::Timestamp;

use crate::http::{Ambient, HttpClient};
use client::Client;
pub use client::ShopInfo;
pub use config::{API_VERSION, ConfigError, ShopifyConfig};
use map::ShopContext;
pub use webhook::TOPICS;

/// One Shopify shop.
#[derive(Debug)]
pub struct Shopify {
    config: ShopifyConfig,
    context: ShopContext,
    client: Client,
}

impl Shopify {
    /// Connects to the shop of `config`; nothing is asked yet.
    ///
    /// # Errors
    /// When a setting is out of bounds.
    pub fn new(config: ShopifyConfig, ambient: Ambient) -> Result<Self, ConfigError> {
        let http = HttpClient::new(config.endpoint()?, ambient)?;
        let client = Client::new(http, config.access_token.clone(), &config.api_version);
        Ok(Self { context: config.context()?, client, config })
    }

    /// Who the shop is: whether address and token are right.
    ///
    /// # Errors
    /// When the shop does not answer, or is another one.
    pub async fn probe(&self) -> Result<ShopInfo, CommerceError> {
        let info = self.client.shop().await?;
        if !info.domain.eq_ignore_ascii_case(&self.config.shop_domain) {
            return Err(CommerceError::permanent(format!("the token belongs to another shop, {}", info.domain)));
        }
        if info.currency != self.config.currency {
            let words = format!("the shop's currency is {}, configured is {}", info.currency, self.config.currency);
            return Err(CommerceError::permanent(words));
        }
        Ok(info)
    }

    /// Subscribes to every topic in [`TOPICS`] that does not lead to `callback` yet; gives those that were missing.
    ///
    /// # Errors
    /// When the shop refuses one.
    pub async fn create_webhooks(&self, callback: &str) -> Result<Vec<String>, CommerceError> {
        self.client.create_webhooks(callback).await
    }

    /// The topics in [`TOPICS`] that do not lead to `callback`: the vendor drops a subscription that failed for hours.
    ///
    /// # Errors
    /// When the shop does not answer.
    pub async fn missing_webhooks(&self, callback: &str) -> Result<Vec<String>, CommerceError> {
        self.client.missing_webhooks(callback).await
    }

    /// A page of customers changed since `since`, with their consent.
    ///
    /// # Errors
    /// When the shop does not answer.
    pub async fn customers(&self, since: Timestamp, page: Option<&str>) -> Result<ChangePage, CommerceError> {
        self.client.customers(since, page).await
    }
}

impl Commerce for Shopify {
    fn capabilities(&self) -> CommerceCapabilities {
        CommerceCapabilities {
            connector: "shopify",
            coupons: true,
            basket_ceiling: false,
            live_cart: true,
            changes: true,
        }
    }

    fn webhook(&self, headers: &[(String, String)], body: &[u8], received_at: Timestamp) -> Webhook {
        let secret = self.config.webhook_secret.as_ref().map_or("", |s| s.expose());
        let shop = (self.config.shop_domain.as_str(), &self.context);
        webhook::read(secret, shop, webhook::Delivery { headers, body, received_at })
    }

    fn truth<'a>(&'a self, request: TruthRequest<'a>) -> BoxFuture<'a, Result<Truth, CommerceError>> {
        Box::pin(truth::read(&self.client, &self.context, request))
    }

    fn changes<'a>(
        &'a self,
        feed: ChangeFeed,
        since: Timestamp,
        page: Option<&'a str>,
    ) -> BoxFuture<'a, Result<ChangePage, CommerceError>> {
        Box::pin(self.client.changes(feed, since, page, &self.context))
    }

    fn create_coupon<'a>(&'a self, discount: &'a Approved<Discount>) -> BoxFuture<'a, Result<(), CommerceError>> {
        Box::pin(coupon::create(&self.client, discount))
    }

    fn delivered_to<'a>(&'a self, order_key: &'a str) -> BoxFuture<'a, Result<Option<Party>, CommerceError>> {
        Box::pin(address::of_order(&self.client, order_key))
    }

    fn recovery_url(&self, cart: &Cart, coupon: Option<&str>, campaign: &str) -> String {
        recovery::url(&self.context, cart, coupon, campaign)
    }
}
