//! A made-up shop that behaves: it pages, limits, fails, answers late, and tells of its changes by signed webhooks that
//! get lost, doubled, delayed and reordered. Used by tests, the simulation and the demo.
//!
//! Everything follows from the seed and the times passed in, so one seed is one run. State lives in one mutex; no call
//! sleeps. To add a fault: a field of [`FakeFaults`] and the place in `state` that draws for it.

mod checkout;
mod faults;
mod state;
mod webhook;

use std::sync::{Mutex, MutexGuard, PoisonError};

use domain::cart::{Cart, CartSnapshot};
use domain::clock::SeededRng;
use domain::decision::{Approved, Discount, PostalAddress};
use domain::event::EventBody;
use domain::ids::ShopId;
use domain::money::{Currency, Money};
use domain::order::{OrderSnapshot, OrderStatus};
use domain::ports::BoxFuture;
use domain::ports::carrier::Party;
use domain::ports::commerce::{
    ChangeFeed, ChangePage, Commerce, CommerceCapabilities, CommerceError, Truth, TruthRequest, Webhook,
};
use domain::product::{Product, Stock, Variant};
use domain::shopper::IdentityKind;
use domain::timestamp::Timestamp;

pub use checkout::PlaceOrderError;
pub use faults::FakeFaults;
use state::State;
pub use webhook::{Envelope, SIGNATURE_HEADER};

/// Headers and raw body of one webhook call.
pub type Delivery = (Vec<(String, String)>, Vec<u8>);

/// What a fake shop starts with.
#[derive(Clone, Debug)]
pub struct ShopSeed {
    /// The tenant it plays.
    pub shop: ShopId,
    /// Its host name, `shop.example.test`; recovery links lead there.
    pub host: String,
    /// Currency of the catalogue.
    pub currency: Currency,
    /// Key of the webhook signature. Empty = every webhook is refused.
    pub webhook_secret: String,
    /// The catalogue at the start; it can be asked for, but no webhook tells of it.
    pub products: Vec<(Product, Vec<Variant>)>,
    /// What goes wrong, and how often.
    pub faults: FakeFaults,
}

impl ShopSeed {
    /// A shop without products and faults, with a host and a webhook secret made from its id.
    #[must_use]
    pub fn new(shop: ShopId, currency: Currency) -> Self {
        Self {
            host: format!("{shop}.example.test"),
            webhook_secret: format!("fake-webhook-secret-of-{shop}"),
            shop,
            currency,
            products: Vec::new(),
            faults: FakeFaults::default(),
        }
    }
}

/// The fake shop.
#[derive(Debug)]
pub struct FakeShop {
    shop: ShopId,
    host: String,
    currency: Currency,
    secret: String,
    state: Mutex<State>,
}

impl FakeShop {
    /// Opens the shop; `seed` decides every fault.
    #[must_use]
    pub fn new(shop: ShopSeed, seed: u64) -> Self {
        let mut state = State::new(SeededRng::new(seed), shop.faults);
        for (product, variants) in shop.products {
            state.stock_up(product, variants);
        }
        Self {
            shop: shop.shop,
            host: shop.host,
            currency: shop.currency,
            secret: shop.webhook_secret,
            state: Mutex::new(state),
        }
    }

    /// The tenant it plays.
    #[must_use]
    pub const fn shop(&self) -> &ShopId {
        &self.shop
    }

    /// Currency of the catalogue.
    #[must_use]
    pub const fn currency(&self) -> Currency {
        self.currency
    }

    /// A panic in another thread leaves state that is still whole: every change is one assignment.
    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Changes what goes wrong from now on.
    pub fn set_faults(&self, faults: FakeFaults) {
        self.lock().faults = faults;
    }

    /// Creates or replaces products with all their variants, and tells of it.
    pub fn put_products(&self, products: Vec<(Product, Vec<Variant>)>, at: Timestamp) {
        let mut state = self.lock();
        for (product, variants) in products {
            state.put_product(product, variants, at);
        }
    }

    /// Changes a price; `false` when there is no such variant.
    pub fn set_price(&self, variant_key: &str, price: Money, at: Timestamp) -> bool {
        self.lock().edit_variant(variant_key, at, |variant| variant.price = Some(price))
    }

    /// Changes a stock; `false` when there is no such variant.
    pub fn set_stock(&self, variant_key: &str, stock: Stock, at: Timestamp) -> bool {
        self.lock().edit_variant(variant_key, at, |variant| variant.stock = stock)
    }

    /// The product and variant as they are now.
    #[must_use]
    pub fn variant(&self, variant_key: &str) -> Option<(Product, Variant)> {
        self.lock().variant(variant_key)
    }

    /// All products with their variants, by key.
    #[must_use]
    pub fn products(&self) -> Vec<(Product, Vec<Variant>)> {
        self.lock().products()
    }

    /// A shopper filled, changed or emptied a cart.
    pub fn cart_put(&self, cart: CartSnapshot, at: Timestamp) {
        self.lock().put_cart(cart, at);
    }

    /// The cart as it is now.
    #[must_use]
    pub fn cart(&self, cart_key: &str) -> Option<CartSnapshot> {
        self.lock().cart(cart_key).cloned()
    }

    /// The shopper buys what is in the cart: checks and reduces stock, redeems the coupon.
    ///
    /// # Errors
    /// When the cart cannot be bought or the coupon does not hold; then nothing has changed.
    pub fn place_order(
        &self,
        cart_key: &str,
        coupon: Option<&str>,
        at: Timestamp,
    ) -> Result<OrderSnapshot, PlaceOrderError> {
        self.place_order_via(cart_key, coupon, None, at)
    }

    /// As [`FakeShop::place_order`], coming from a recovery link that carried `utm_content`.
    ///
    /// # Errors
    /// As [`FakeShop::place_order`].
    pub fn place_order_via(
        &self,
        cart_key: &str,
        coupon: Option<&str>,
        utm_content: Option<&str>,
        at: Timestamp,
    ) -> Result<OrderSnapshot, PlaceOrderError> {
        checkout::place_order(&mut self.lock(), checkout::Purchase { cart_key, coupon, utm_content, at })
    }

    /// Puts an order as it is: history, a phone order, a change by staff.
    pub fn put_order(&self, order: OrderSnapshot, at: Timestamp) {
        self.lock().put_order(order, at);
    }

    /// Changes what became of an order; `false` when there is none.
    pub fn set_order_status(&self, order_key: &str, status: OrderStatus, at: Timestamp) -> bool {
        let mut state = self.lock();
        let Some(mut order) = state.order(order_key).cloned() else { return false };
        order.status = status;
        state.put_order(order, at);
        true
    }

    /// The order as it is now.
    #[must_use]
    pub fn order(&self, order_key: &str) -> Option<OrderSnapshot> {
        self.lock().order(order_key).cloned()
    }

    /// All orders, by key.
    #[must_use]
    pub fn orders(&self) -> Vec<OrderSnapshot> {
        self.lock().orders().cloned().collect()
    }

    /// The coupon behind a code, and the order that redeemed it.
    #[must_use]
    pub fn coupon(&self, code: &str) -> Option<(Discount, Option<String>)> {
        self.lock().coupons.get(&code.to_lowercase()).map(|c| (c.discount.clone(), c.redeemed_by.clone()))
    }

    /// Tells of something that is not a cart, order or product: consent, a person.
    pub fn tell(&self, body: EventBody, at: Timestamp) {
        self.lock().tell(body, at);
    }

    /// When the next webhook is due, if any is on its way.
    #[must_use]
    pub fn next_due(&self) -> Option<Timestamp> {
        self.lock().next_due()
    }

    /// The webhooks due at `now`, in the order they arrive. Bodies hold the state of this moment (several changes are
    /// merged into one) except those that the `stale` fault took down when the change happened.
    #[must_use]
    pub fn deliveries(&self, now: Timestamp) -> Vec<Delivery> {
        let due = self.lock().take_due(now);
        due.into_iter().map(|envelope| webhook::deliver(&self.secret, &envelope)).collect()
    }
}

impl Commerce for FakeShop {
    fn capabilities(&self) -> CommerceCapabilities {
        CommerceCapabilities { connector: "fake", coupons: true, basket_ceiling: true, live_cart: true, changes: true }
    }

    fn webhook(&self, headers: &[(String, String)], body: &[u8], _received_at: Timestamp) -> Webhook {
        webhook::read(&self.secret, headers, body)
    }

    fn truth<'a>(&'a self, request: TruthRequest<'a>) -> BoxFuture<'a, Result<Truth, CommerceError>> {
        Box::pin(async move {
            let mut state = self.lock();
            state.answer()?;
            Ok(state.truth(&request))
        })
    }

    fn changes<'a>(
        &'a self,
        feed: ChangeFeed,
        since: Timestamp,
        page: Option<&'a str>,
    ) -> BoxFuture<'a, Result<ChangePage, CommerceError>> {
        Box::pin(async move {
            let mut state = self.lock();
            state.answer()?;
            state.changes(feed, since, page)
        })
    }

    fn create_coupon<'a>(&'a self, discount: &'a Approved<Discount>) -> BoxFuture<'a, Result<(), CommerceError>> {
        Box::pin(async move { self.lock().create_coupon(discount.get()) })
    }

    /// Every order went to the same street; an order that is not there went nowhere.
    fn delivered_to<'a>(&'a self, order_key: &'a str) -> BoxFuture<'a, Result<Option<Party>, CommerceError>> {
        Box::pin(async move {
            let mut state = self.lock();
            state.answer()?;
            let Some(order) = state.order(order_key) else { return Ok(None) };
            let email = order.identities.iter().find(|identity| identity.kind == IdentityKind::Email);
            Ok(Some(Party {
                name: order.profile.first_name.clone().unwrap_or_else(|| "Demo Shopper".to_owned()),
                company: None,
                phone: None,
                email: email.map(|identity| identity.value.clone()),
                address: PostalAddress {
                    line1: "Example Street 2".into(),
                    line2: String::new(),
                    city: "Berlin".into(),
                    region: String::new(),
                    country: "DE".into(),
                    postal_code: "10115".into(),
                },
            }))
        })
    }

    fn recovery_url(&self, cart: &Cart, coupon: Option<&str>, campaign: &str) -> String {
        let mut query = url::form_urlencoded::Serializer::new(String::new());
        query.append_pair("cart", &cart.latest.key);
        if let Some(code) = coupon {
            query.append_pair("coupon", code);
        }
        query.append_pair("utm_source", "cartwright").append_pair("utm_content", campaign);
        format!("https://{}/cart/restore?{}", self.host, query.finish())
    }
}
