//! One shop, one mail provider, one clock: enough to follow a cart from its first webhook to its message.

use std::collections::BTreeMap;
use std::sync::Arc;

use app::context::{App, NoProbe, ShopAdapters};
use app::{ingest, worker};
use connectors::channel::fake::{FakeChannel, FakeOptions, FakeSend};
use connectors::commerce::fake::{FakeShop, ShopSeed};
use domain::cart::{CartLine, CartSnapshot};
use domain::clock::{Clock, ManualClock};
use domain::consent::{ChannelKind, ConsentState};
use domain::event::{Event, EventBody};
use domain::ports::commerce::{Commerce, Webhook};
use domain::ports::store::{TouchFilter, write};
use domain::product::Rating;
use domain::shop::Shop;
use domain::timestamp::{HOUR_MS, Timestamp};
use domain::touch::{Touch, TouchState};
use storage::Db;
use testkit::build;

use crate::support::{block_on, hours, open_store, publish_flow, shop_id, shop_row, start, stocked};

/// A mail after an hour, and nothing else.
pub const ONE_MAIL: &str = "
schema: cartwright/flow/1
name: one-mail
title: One mail
subject: cart
trigger: { on: cart_changed, when: cart.items > 0 }
exit_on: [purchase, opt_out, emptied]
pause_on: [reply]
expires_after: 7d
steps:
  - id: an-hour
    wait: { for: 1h, from: last_change }
  - id: mail
    touch:
      purpose: marketing
      candidates:
        - { channel: email, template: recover-reminder }
  - id: done
    end: {}
";

/// An incentive after an hour; what others say where there is none to give.
pub const INCENTIVE: &str = "
schema: cartwright/flow/1
name: incentive
title: An incentive
subject: cart
trigger: { on: cart_changed, when: cart.items > 0 }
exit_on: [purchase, opt_out, emptied]
pause_on: [reply]
expires_after: 7d
steps:
  - id: an-hour
    wait: { for: 1h, from: last_change }
  - id: mail
    touch:
      purpose: marketing
      candidates:
        - { channel: email, template: recover-incentive, offer: incentive }
        - { channel: email, template: recover-social-proof }
  - id: done
    end: {}
";

/// The address of the one who shops.
pub const ANNA: &str = "anna@example.test";

/// Everything a test of one cart needs.
pub struct Stage {
    /// The store.
    pub db: Arc<Db>,
    /// The clock of everybody.
    pub clock: Arc<ManualClock>,
    /// The platform.
    pub shop: Arc<FakeShop>,
    /// The mail provider.
    pub email: Arc<FakeChannel>,
    /// The chat on the shop's page.
    pub webchat: Arc<FakeChannel>,
    /// The use-cases.
    pub app: App,
}

impl Stage {
    /// A stage with one flow; `edit` sets up the shop.
    pub fn new(flow: &str, edit: impl FnOnce(&mut Shop)) -> Self {
        Self::with(flow, edit, |shop| shop)
    }

    /// As [`Stage::new`], with something between us and the platform.
    pub fn with(
        flow: &str,
        edit: impl FnOnce(&mut Shop),
        wrap: impl FnOnce(Arc<dyn Commerce>) -> Arc<dyn Commerce>,
    ) -> Self {
        let clock = Arc::new(ManualClock::at(hours(0)));
        let products = (0..4).map(|n| rated(n, 4_990 + 1_000 * i64::try_from(n).unwrap_or(0))).collect();
        let seed = ShopSeed { products, ..ShopSeed::new(shop_id(), build::eur(0).currency) };
        let shop = Arc::new(FakeShop::new(seed, 1));
        let email = Arc::new(FakeChannel::new(ChannelKind::Email, FakeOptions::default(), 1));
        let commerce = wrap(shop.clone());
        let webchat = Arc::new(FakeChannel::new(ChannelKind::Webchat, FakeOptions::default(), 1));
        let channels =
            BTreeMap::from([(ChannelKind::Email, email.clone() as _), (ChannelKind::Webchat, webchat.clone() as _)]);
        let adapters = ShopAdapters::new(commerce, channels);
        let db = open_store("sqlite::memory:");
        let app = start(&db, &clock, 1, adapters, Arc::new(NoProbe));
        let mut row = shop_row();
        edit(&mut row);
        write(&*db, move |tx| tx.put_shop(&row)).expect("the store takes a shop");
        publish_flow(&app, flow);
        let stage = Self { db, clock, shop, email, webchat, app };
        let record = build::consent(&build::email(ANNA), ConsentState::Granted, hours(-1));
        stage.append("consent", EventBody::ConsentChanged { record });
        stage
    }

    /// Appends an event of our own.
    pub fn append(&self, id: &str, body: EventBody) {
        let now = self.clock.now();
        self.append_all(vec![ingest::event(&shop_id(), "cartwright", id, now, now, body)]);
    }

    /// Appends events.
    pub fn append_all(&self, events: Vec<Event>) {
        write(&*self.db, move |tx| tx.append_events(&events)).expect("the store takes events");
    }

    /// Anna fills a cart with one piece of each product given; the webhook comes at once.
    pub fn fill(&self, key: &str, products: &[usize]) {
        self.shop.cart_put(self.cart(key, products), self.clock.now());
        self.deliver();
    }

    /// As [`Stage::fill`], by somebody else, who agrees to mail.
    pub fn fill_for(&self, who: &str, key: &str, products: &[usize]) {
        let identity = build::email(who);
        let record = build::consent(&identity, ConsentState::Granted, hours(-1));
        self.append(&format!("consent-{who}"), EventBody::ConsentChanged { record });
        let cart = CartSnapshot { identities: vec![identity], ..self.cart(key, products) };
        self.shop.cart_put(cart, self.clock.now());
        self.deliver();
    }

    /// Anna's cart as it would be.
    pub fn cart(&self, key: &str, products: &[usize]) -> CartSnapshot {
        let lines: Vec<CartLine> = products.iter().map(|n| self.line(*n)).collect();
        let total = lines.iter().fold(build::eur(0), |sum, l| sum.checked_add(l.unit_price).expect("small amounts"));
        CartSnapshot { lines, total, ..build::cart_snapshot(key, &[build::email(ANNA)]) }
    }

    fn line(&self, product: usize) -> CartLine {
        let (product, variant) = self.shop.variant(&format!("v{product}")).expect("is in stock");
        CartLine {
            product_key: product.key,
            variant_key: variant.key,
            title: product.title,
            options: variant.options,
            quantity: 1,
            unit_price: variant.price.expect("has a price"),
            image_url: None,
        }
    }

    /// Webhooks that are due arrive.
    pub fn deliver(&self) {
        let now = self.clock.now();
        for (headers, body) in self.shop.deliveries(now) {
            let Webhook::Events(events) = self.shop.webhook(&headers, &body, now) else { panic!("a signed webhook") };
            self.append_all(ingest::from_commerce(&shop_id(), "fake", events, now));
        }
    }

    /// The clock goes to `at`; what is due happens.
    pub fn go_to(&self, at: Timestamp) {
        self.clock.set(at);
        self.deliver();
        block_on(worker::run_until_idle(&self.app, 1)).expect("the worker goes round");
    }

    /// The clock goes on by minutes.
    pub fn wait_minutes(&self, minutes: i64) {
        self.go_to(self.clock.now().plus_ms(minutes * HOUR_MS / 60));
    }

    /// All touches, oldest first.
    pub fn touches(&self) -> Vec<Touch> {
        let filter = TouchFilter { limit: 1_000, ..TouchFilter::default() };
        let mut all = write(&*self.db, move |tx| tx.touches(&shop_id(), &filter)).expect("the store can be read");
        all.reverse();
        all
    }

    /// The touch of a cart.
    pub fn touch_of(&self, cart: &str) -> Touch {
        let subject = format!("cart:{cart}");
        self.touches().into_iter().find(|t| t.subject == subject).expect("a touch of this cart")
    }

    /// What was sent.
    pub fn sent(&self) -> Vec<FakeSend> {
        self.email.log()
    }
}

/// A product that people have rated.
fn rated(number: usize, minor: i64) -> (domain::product::Product, Vec<domain::product::Variant>) {
    let (mut product, variants) = stocked(number, minor, 9);
    product.rating = Some(Rating { hundredths: 460, count: 31 });
    (product, variants)
}

/// How a touch ended, in a word: `accepted`, `skipped:sold_out`, `planned`.
pub fn ending(touch: &Touch) -> String {
    match &touch.state {
        TouchState::Skipped { reason, .. } => format!("skipped:{reason}"),
        other => other.name().to_owned(),
    }
}

/// The rule's words in a touch.
pub fn words_of<'a>(touch: &'a Touch, rule: &str) -> Option<&'a str> {
    touch.checks.iter().rev().find(|c| c.rule == rule).map(|c| c.detail.as_str())
}
