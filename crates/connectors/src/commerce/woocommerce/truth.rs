//! Truth at send time: the cart, its prices and stock, and whether it was bought, read again.

use std::collections::BTreeMap;

use domain::cart::CartSnapshot;
use domain::order::OrderStatus;
use domain::ports::commerce::{CommerceError, Truth, TruthRequest};
use domain::product::Stock;
use domain::shopper::{Identity, IdentityKind, Profile};
use domain::timestamp::{DAY_MS, SECOND_MS, Timestamp};

use super::WooCommerce;
use super::cart_token;
use super::changes::gmt;
use super::error::ApiError;
use super::loose::Loose;
use super::map::cart::{set_products, store_cart};
use super::map::customer::customer;
use super::map::order::{ORDER_FIELDS, Order, emptied_cart, order, order_id};

/// Identities of one kind that are searched for.
const IDENTITIES_MAX: usize = 3;
/// Variations of a live cart whose product is looked up.
const LOOKUPS_MAX: usize = 20;

/// A live cart, read by its token.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LiveCart {
    /// The cart as it is now.
    Found {
        /// The cart; no lines = emptied.
        snapshot: Box<CartSnapshot>,
        /// Variants in it that have sold out.
        sold_out: Vec<String>,
        /// The shop's hash of the content; an order placed from this cart carries the same.
        cart_hash: Option<String>,
    },
    /// The token is no longer good. Nothing is known of the cart; above all not that it is empty.
    Expired,
}

impl WooCommerce {
    /// Reads a live cart by its Cart-Token.
    ///
    /// A bad or expired token brings no error but the empty cart of a new guest, told apart by the token that comes back.
    ///
    /// # Errors
    /// When the shop cannot be asked.
    pub async fn live_cart(&self, token: &str) -> Result<LiveCart, CommerceError> {
        let (Some(user), Some(key)) = (cart_token::user_id(token), cart_token::cart_key(token)) else {
            return Ok(LiveCart::Expired);
        };
        let (body, answer) = self.api.public("wp-json/wc/store/v1/cart", Some(token)).await?;
        if answer.header("cart-token").and_then(cart_token::user_id) != Some(user) {
            return Ok(LiveCart::Expired);
        }
        let Some(mut cart) = store_cart(Loose::new(&body), &key, &self.ctx) else {
            return Err(CommerceError::temporary("woocommerce: cart cannot be read"));
        };
        self.complete(&mut cart.snapshot, &cart.variations).await?;
        let cart_hash = answer.header("cart-hash").filter(|h| !h.is_empty()).map(|h| h.chars().take(64).collect());
        Ok(LiveCart::Found { snapshot: Box::new(cart.snapshot), sold_out: cart.sold_out, cart_hash })
    }

    /// Adds what the Store API leaves out: the products of variations, and a customer's address.
    async fn complete(&self, snapshot: &mut CartSnapshot, variations: &[String]) -> Result<(), ApiError> {
        let mut products = BTreeMap::new();
        for key in variations.iter().take(LOOKUPS_MAX) {
            let parent = match key.parse() {
                Ok(id) => self.parent_of(id).await?,
                Err(_) => None,
            };
            products.extend(parent.map(|p| (key.clone(), p.to_string())));
        }
        set_products(snapshot, &products);
        let customer_id = snapshot.key.strip_prefix("customer:").and_then(|id| id.parse().ok());
        let account = match customer_id {
            Some(id) => self.customer(id).await?,
            None => None,
        };
        if let Some((identities, profile)) = account {
            snapshot.identities.extend(identities);
            snapshot.identities.sort();
            snapshot.identities.dedup();
            let told = &mut snapshot.profile;
            told.first_name = told.first_name.take().or(profile.first_name);
            told.country = told.country.take().or(profile.country);
        }
        Ok(())
    }

    /// A customer account by id.
    async fn customer(&self, id: u64) -> Result<Option<(Vec<Identity>, Profile)>, ApiError> {
        match self.api.get(&format!("customers/{id}"), &[]).await {
            Ok(body) => Ok(customer(Loose::new(&body), &self.ctx)),
            Err(e) if e.is_gone() => Ok(None),
            Err(e) => Err(e),
        }
    }

    /// A customer account by e-mail address.
    ///
    /// # Errors
    /// When the shop cannot be asked, or refuses.
    pub async fn customer_by_email(&self, email: &str) -> Result<Option<(Vec<Identity>, Profile)>, CommerceError> {
        let query = [("email", email.to_owned()), ("role", "all".to_owned())];
        let found = self.api.list("customers", &query, 1).await?;
        Ok(found.rows.first().and_then(|row| customer(Loose::new(row), &self.ctx)))
    }

    pub(super) async fn read_truth(&self, request: &TruthRequest<'_>) -> Result<Truth, CommerceError> {
        let now = self.api.http().now();
        let own = self.own_order(request, now).await?;
        let (live, sold_out) = match (&own, request.cart_secret) {
            (None, Some(token)) => self.held_cart(token).await?,
            _ => (None, vec![]),
        };
        let cart = own.as_ref().and_then(|o| o.cart.clone()).or(live);
        let mut lines = request.cart.latest.lines.clone();
        lines.extend(cart.iter().flat_map(|c| c.lines.iter().cloned()));
        let purchase = match own.as_ref().and_then(purchase) {
            Some(found) => Some(found),
            None => self.purchase_since(request, now).await?,
        };
        self.find_version().await;
        let mut variants = self.current_variants(&lines).await?;
        for (_, variant) in variants.iter_mut().filter(|(_, v)| sold_out.contains(&v.key)) {
            variant.stock = Stock::SoldOut;
        }
        Ok(Truth { variants, cart, purchase, version: now.to_string() })
    }

    /// A cart by its token; nothing where the token is spent or the shop has its Store API switched off.
    async fn held_cart(&self, token: &str) -> Result<(Option<CartSnapshot>, Vec<String>), CommerceError> {
        match self.live_cart(token).await {
            Ok(LiveCart::Found { snapshot, sold_out, .. }) => Ok((Some(*snapshot), sold_out)),
            Ok(LiveCart::Expired) => Ok((None, vec![])),
            Err(e) if e.temporary => Err(e),
            Err(error) => {
                tracing::warn!(%error, "live cart cannot be read");
                Ok((None, vec![]))
            }
        }
    }

    /// The order or draft that the cart is, when it is one.
    async fn own_order(&self, request: &TruthRequest<'_>, now: Timestamp) -> Result<Option<Order>, ApiError> {
        let Some(id) = order_id(&request.cart.latest.key) else { return Ok(None) };
        match self.api.get(&format!("orders/{id}"), &[("_fields", ORDER_FIELDS.to_owned())]).await {
            Ok(body) => Ok(order(Loose::new(&body), &self.ctx, now)),
            // A draft is swept away after a day while the shopper's cart lives on; an order is deleted by somebody.
            Err(e) if e.is_gone() && request.cart.stage < domain::cart::CartStage::Payment => Ok(None),
            Err(e) if e.is_gone() => {
                let cart = Some(emptied_cart(id, request.cart.latest.currency));
                Ok(Some(Order { modified: None, order: None, bought_at: now, cart }))
            }
            Err(e) => Err(e),
        }
    }

    /// The first order by any of the shopper's identities since the cart began.
    async fn purchase_since(
        &self,
        request: &TruthRequest<'_>,
        now: Timestamp,
    ) -> Result<Option<(String, Timestamp)>, ApiError> {
        let since = request.cart.first_seen_at.plus_ms(-2 * SECOND_MS);
        let mut found = Vec::new();
        for (name, value) in searches(request.identities) {
            let query = [
                (name, value),
                ("status", "any".to_owned()),
                // A draft that became an order keeps the day it began.
                ("after", gmt(since.plus_ms(-DAY_MS))),
                ("dates_are_gmt", "true".to_owned()),
                ("per_page", "50".to_owned()),
                ("_fields", ORDER_FIELDS.to_owned()),
            ];
            let answer = self.api.list("orders", &query, 1).await?;
            self.learn_versions(&answer.rows);
            let orders = answer.rows.iter().filter_map(|row| order(Loose::new(row), &self.ctx, now));
            found.extend(orders.filter(|o| is_by(o, request.identities)).filter_map(|o| purchase(&o)));
        }
        Ok(found.into_iter().filter(|(_, at)| *at >= since).min_by_key(|(_, at)| *at))
    }
}

/// Key and time of an order that counts as bought.
fn purchase(read: &Order) -> Option<(String, Timestamp)> {
    let order = read.order.as_ref().filter(|o| OrderStatus::is_purchase(o.status))?;
    Some((order.key.clone(), read.bought_at))
}

/// The shop's search is loose (names, streets, item names), so its finds are compared again.
fn is_by(read: &Order, identities: &[Identity]) -> bool {
    read.order.as_ref().is_some_and(|o| o.identities.iter().any(|i| identities.contains(i)))
}

fn searches(identities: &[Identity]) -> Vec<(&'static str, String)> {
    let of = |kind| identities.iter().filter(move |i| i.kind == kind).map(|i| i.value.as_str());
    let emails = of(IdentityKind::Email).take(IDENTITIES_MAX).map(|email| ("search", email.to_owned()));
    let customers = of(IdentityKind::Customer)
        .filter_map(|value| value.strip_prefix("woocommerce:"))
        .take(IDENTITIES_MAX)
        .map(|id| ("customer", id.to_owned()));
    emails.chain(customers).collect()
}
