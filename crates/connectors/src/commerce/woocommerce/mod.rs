//! WooCommerce, by its own REST interfaces; no plugin is needed in the shop.
//!
//! - `wc/v3` with an API key: orders, products, customers, coupons, webhooks, changes since a time.
//! - the Store API with a shopper's Cart-Token: the live cart, right before a message leaves.
//!
//! There is no webhook for carts. A cart becomes known by the storefront script (which sees the Cart-Token), by the draft
//! orders of the block checkout (until WooCommerce 10.8), and as an order that waits for its payment. Their keys are
//! `t_…` or `customer:<id>` for live carts ([`cart_token::cart_key`]) and `order:<id>` for drafts and orders.

mod address;
pub mod cart_token;
mod catalogue;
mod changes;
mod client;
mod config;
mod coupon;
mod error;
mod grant;
mod html;
mod loose;
mod map;
mod oauth1;
mod probe;
mod recovery;
mod subscriptions;
mod truth;
pub mod webhook;

use std::sync::atomic::{AtomicBool, AtomicU32, Ordering};

use domain::cart::Cart;
use domain::decision::{Approved, Discount};
use domain::ports::BoxFuture;
use domain::ports::carrier::Party;
use domain::ports::commerce::{
    ChangeFeed, ChangePage, Commerce, CommerceCapabilities, CommerceError, Truth, TruthRequest, Webhook,
};
use domain::timestamp::Timestamp;

pub use catalogue::Listed;
pub use config::{AuthScheme, CheckoutLink, Config};
pub use grant::{Grant, GrantRequest, grant_url, parse_grant};
pub use probe::ShopInfo;
pub use subscriptions::{Subscription, SubscriptionReport, TOPICS};
pub use truth::LiveCart;

use crate::http::{Ambient, HttpClient, HttpError};
use client::Api;
use map::Context;

/// First version with `/checkout-link/`, as [`version_number`] counts.
const CHECKOUT_LINK_SINCE: u32 = 10_000;

/// One connected shop.
pub struct WooCommerce {
    config: Config,
    ctx: Context,
    api: Api,
    /// Latest version of WooCommerce that the shop was seen to run; 0 = unknown.
    version: AtomicU32,
    /// Whether the version was asked for once.
    version_asked: AtomicBool,
}

impl WooCommerce {
    /// A connection over `http`, which was made from [`Config::endpoint`].
    ///
    /// # Errors
    /// When an address is not plain, a key is missing, or the key would travel in the clear.
    pub fn new(config: Config, http: HttpClient) -> Result<Self, HttpError> {
        let ctx = Context {
            home: config.home()?,
            base_host: http.endpoint().base_url.host_str().unwrap_or_default().to_owned(),
            currency: config.currency,
            country: config.country.as_ref().map(|c| c.to_ascii_uppercase()),
        };
        let api = Api::new(&config, http)?;
        Ok(Self { config, ctx, api, version: AtomicU32::new(0), version_asked: AtomicBool::new(false) })
    }

    /// A connection with its own client.
    ///
    /// # Errors
    /// As [`WooCommerce::new`], and when the address is out of bounds or the CA file cannot be used.
    pub fn connect(config: Config, ambient: Ambient) -> Result<Self, HttpError> {
        let http = HttpClient::new(config.endpoint()?, ambient)?;
        Self::new(config, http)
    }

    fn learn_version(&self, version: &str) {
        self.version.fetch_max(version_number(version), Ordering::Relaxed);
    }

    fn checkout_link_works(&self) -> bool {
        match self.config.checkout_link {
            CheckoutLink::Yes => true,
            CheckoutLink::No => false,
            CheckoutLink::Auto => self.version.load(Ordering::Relaxed) >= CHECKOUT_LINK_SINCE,
        }
    }

    /// Asks for the version once, unless orders told enough or nothing depends on it. Only the shape of recovery links
    /// follows from it, so a failure is no reason to fail.
    async fn find_version(&self) {
        let known = self.config.checkout_link != CheckoutLink::Auto || self.checkout_link_works();
        if known || self.version_asked.swap(true, Ordering::Relaxed) {
            return;
        }
        if let Err(error) = self.status().await {
            tracing::debug!(%error, "version cannot be read");
        }
    }
}

/// `10.5.2` as 10,005; 0 when it is no version.
fn version_number(text: &str) -> u32 {
    let mut parts = text.split('.').map(|p| p.parse::<u32>().ok().filter(|n| *n < 1_000));
    match (parts.next().flatten(), parts.next().flatten()) {
        (Some(major), minor) => major * 1_000 + minor.unwrap_or(0),
        _ => 0,
    }
}

impl Commerce for WooCommerce {
    fn capabilities(&self) -> CommerceCapabilities {
        CommerceCapabilities {
            connector: "woocommerce",
            coupons: true,
            basket_ceiling: true,
            live_cart: true,
            changes: true,
        }
    }

    fn webhook(&self, headers: &[(String, String)], body: &[u8], received_at: Timestamp) -> Webhook {
        webhook::read(self.config.webhook_secret.as_ref(), headers, body, &self.ctx, received_at)
    }

    fn truth<'a>(&'a self, request: TruthRequest<'a>) -> BoxFuture<'a, Result<Truth, CommerceError>> {
        Box::pin(async move { self.read_truth(&request).await })
    }

    fn changes<'a>(
        &'a self,
        feed: ChangeFeed,
        since: Timestamp,
        page: Option<&'a str>,
    ) -> BoxFuture<'a, Result<ChangePage, CommerceError>> {
        Box::pin(self.read_changes(feed, since, page))
    }

    fn create_coupon<'a>(&'a self, discount: &'a Approved<Discount>) -> BoxFuture<'a, Result<(), CommerceError>> {
        Box::pin(self.put_coupon(discount.get(), discount.decision()))
    }

    fn delivered_to<'a>(&'a self, order_key: &'a str) -> BoxFuture<'a, Result<Option<Party>, CommerceError>> {
        Box::pin(self.order_address(order_key))
    }

    fn recovery_url(&self, cart: &Cart, coupon: Option<&str>, campaign: &str) -> String {
        recovery::recovery_url(&self.ctx, self.checkout_link_works(), cart, coupon, campaign)
    }
}
