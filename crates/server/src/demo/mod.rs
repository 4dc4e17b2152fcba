//! The whole product on a made-up shop: a town of simulated shoppers, a fast clock, mail and WhatsApp shown instead of
//! sent. Without accounts, keys or a model. The same use-cases as in production; only the outside is made up.

pub mod art;
pub mod behaviour;
pub mod http;
pub mod shop;
pub mod town;

use std::collections::BTreeMap;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex};

use app::context::{App, NoProbe, ShopAdapters};
use app::flows::FlowCache;
use app::links::Links;
use app::{ingest, outreach, reconcile, worker};
use connectors::carrier::fake::{FakeCarrier, FakeCarrierOptions};
use connectors::channel::fake::{FakeChannel, FakeOptions, Faults};
use connectors::channel::webchat::WebChat;
use connectors::commerce::fake::FakeShop;
use connectors::workflow::fake::FakeBackoffice;
use domain::clock::{ManualClock, SeededRng};
use domain::consent::ChannelKind;
use domain::ids::ShopId;
use domain::ports::channel::Channel;
use domain::ports::commerce::{ChangeFeed, Commerce, Webhook};
use domain::ports::store::{read_async, write, write_async};
use domain::timestamp::{MINUTE_MS, Timestamp};
use storage::{Db, SecretKey};

use crate::wiring::publish_all;
use shop::DemoShop;
use town::{Surroundings, Town};

/// How long the fast part lasts.
pub const FAST_MS: i64 = 72 * domain::timestamp::HOUR_MS;
/// Time between two questions "what did we miss?".
const RECONCILE_EVERY_MS: i64 = 30 * MINUTE_MS;

/// What the doors need to steer a running demo.
pub struct DemoControl {
    /// The made-up shop.
    pub shop: Arc<FakeShop>,
    /// Virtual milliseconds per real millisecond, in thousandths.
    speed: AtomicU64,
    /// The virtual clock.
    pub clock: Arc<ManualClock>,
    /// Orders placed in the browser.
    pub orders: AtomicU64,
}

impl DemoControl {
    /// How fast time goes.
    #[must_use]
    pub fn speed(&self) -> f64 {
        self.speed.load(Ordering::Relaxed) as f64 / 1_000.0
    }

    /// Changes how fast time goes: 0 stops it, 10,000 is the fastest.
    pub fn set_speed(&self, speed: f64) {
        self.speed.store((speed.clamp(0.0, 10_000.0) * 1_000.0) as u64, Ordering::Relaxed);
    }
}

/// A demo that can be stepped through time.
pub struct Demo {
    /// The use-cases.
    pub app: App,
    /// The database, in memory.
    pub db: Arc<Db>,
    /// Chat on the demo's page.
    pub webchat: WebChat,
    /// Steering.
    pub control: Arc<DemoControl>,
    /// Mail provider.
    pub email: Arc<FakeChannel>,
    /// WhatsApp provider.
    pub whatsapp: Arc<FakeChannel>,
    /// Is told what comes back.
    pub warehouse: Arc<FakeBackoffice>,
    /// Is told what customers do.
    pub crm: Arc<FakeBackoffice>,
    town: Mutex<Town>,
    shop_id: ShopId,
    adapter: Arc<DemoShop>,
    reconciled_at: Mutex<Timestamp>,
}

impl Demo {
    /// A demo that begins at `start`; everything follows from `seed`.
    ///
    /// # Errors
    /// When the database in memory cannot be opened.
    pub fn new(seed: u64, start: Timestamp, base_url: &str) -> anyhow::Result<Self> {
        let mut config = storage::Config::new("sqlite::memory:", SecretKey::from_bytes([1; 32]));
        config.readers = 1;
        let db = storage::open(&config)?;
        let clock = Arc::new(ManualClock::at(start));
        let fake = shop::fake(seed);
        let adapter = Arc::new(DemoShop { fake: fake.clone(), base_url: base_url.to_owned() });
        let (email, whatsapp) = (provider(ChannelKind::Email, seed), provider(ChannelKind::Whatsapp, seed));
        let webchat = WebChat::new();
        let channels: BTreeMap<ChannelKind, Arc<dyn Channel>> = BTreeMap::from([
            (ChannelKind::Email, email.clone() as Arc<dyn Channel>),
            (ChannelKind::Whatsapp, whatsapp.clone() as Arc<dyn Channel>),
            (ChannelKind::Webchat, Arc::new(webchat.clone()) as Arc<dyn Channel>),
        ]);
        let carrier = Arc::new(FakeCarrier::new(
            FakeCarrierOptions { title: "Paketpost (invented)".into(), ..FakeCarrierOptions::new(shop::euro()) },
            seed,
            clock.clone(),
        ));
        let (warehouse, crm) = (Arc::new(FakeBackoffice::new("warehouse")), Arc::new(FakeBackoffice::new("crm")));
        let mut adapters = ShopAdapters::new(adapter.clone(), channels);
        adapters.carrier = Some(carrier);
        adapters.warehouse = Some(warehouse.clone());
        adapters.crm = Some(crm.clone());
        let row = shop::row(base_url);
        let shop_id = row.id.clone();
        let links = Links::new([2; 32], base_url);
        let app = App {
            store: db.clone(),
            clock: clock.clone(),
            rng: Arc::new(SeededRng::new(seed)),
            links: links.clone(),
            flows: Arc::new(FlowCache::default()),
            shelves: Arc::default(),
            shops: Arc::new(BTreeMap::from([(shop_id.clone(), adapters)])),
            probe: Arc::new(NoProbe),
        };
        let (flows, id) = (app.flows.clone(), shop_id.clone());
        let texts: Vec<String> = flow::presets::presets()
            .into_iter()
            .filter(|(name, _)| *name != "recover-whatsapp")
            .map(|(_, text)| text.to_owned())
            .collect();
        write(&*db, move |tx| {
            tx.put_shop(&row)?;
            Ok(publish_all(&flows, tx, &id, &texts, start))
        })?
        .map_err(|e| anyhow::anyhow!(e))?;
        let around = Surroundings {
            shop_id: shop_id.clone(),
            shop: fake.clone(),
            email: email.clone(),
            whatsapp: whatsapp.clone(),
            webchat: webchat.clone(),
            links,
        };
        let control =
            Arc::new(DemoControl { shop: fake, speed: AtomicU64::new(1_000), clock, orders: AtomicU64::new(0) });
        Ok(Self {
            app,
            db,
            webchat,
            control,
            email,
            whatsapp,
            warehouse,
            crm,
            town: Mutex::new(Town::new(around, seed, start)),
            shop_id,
            adapter,
            reconciled_at: Mutex::new(Timestamp::EPOCH),
        })
    }

    /// Lets everything happen up to `until`, each at its own time.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn run_to(&self, until: Timestamp) -> anyhow::Result<()> {
        loop {
            let wake = read_async(&*self.app.store, worker::next_wake).await?;
            let reconcile_at = lock(&self.reconciled_at).plus_ms(RECONCILE_EVERY_MS);
            let next = [
                lock(&self.town).next_at(),
                self.control.shop.next_due(),
                self.email.next_callback_at(),
                self.whatsapp.next_callback_at(),
                wake,
                Some(reconcile_at),
            ];
            let Some(at) = next.into_iter().flatten().min().filter(|at| *at <= until) else { break };
            let at = at.max(self.app.now());
            self.control.clock.set(at);
            self.step(at).await?;
        }
        self.control.clock.set(until.max(self.app.now()));
        // What came in by the doors meanwhile (a visitor in the browser) does not wait for the town's next event.
        worker::run_until_idle(&self.app, 1).await?;
        Ok(())
    }

    async fn step(&self, now: Timestamp) -> anyhow::Result<()> {
        let mut events = lock(&self.town).act(now);
        for (headers, body) in self.control.shop.deliveries(now) {
            if let Webhook::Events(told) = self.adapter.webhook(&headers, &body, now) {
                events.extend(ingest::from_commerce(&self.shop_id, "fake", told, now));
            }
        }
        for (name, channel) in [("email", &self.email), ("whatsapp", &self.whatsapp)] {
            events.extend(ingest::from_channel(&self.shop_id, name, channel.callbacks(now), now));
        }
        if !events.is_empty() {
            write_async(&*self.app.store, move |tx| tx.append_events(&events)).await?;
        }
        if now.since_ms(*lock(&self.reconciled_at)) >= RECONCILE_EVERY_MS {
            *lock(&self.reconciled_at) = now;
            for feed in ChangeFeed::ALL {
                // A shop that does not answer is asked again at the next turn.
                let _ = reconcile::run(&*self.app.store, &self.shop_id, &*self.adapter, feed, now).await;
            }
            outreach::recover::unknown(&self.app).await?;
        }
        worker::run_until_idle(&self.app, 1).await?;
        lock(&self.town).read_messages(now);
        Ok(())
    }
}

fn lock<T>(mutex: &Mutex<T>) -> std::sync::MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(std::sync::PoisonError::into_inner)
}

/// A provider on an ordinary day: mostly fine, sometimes busy, sometimes silent.
fn provider(kind: ChannelKind, seed: u64) -> Arc<FakeChannel> {
    let faults = Faults {
        temporary: 0.02,
        permanent: 0.003,
        bad_address: 0.004,
        unknown_accepted: 0.003,
        unknown_not_accepted: 0.002,
        bounce: 0.01,
        read: 0.7,
        duplicated: 0.05,
        reordered: 0.05,
        ..Faults::none()
    };
    let options = FakeOptions { faults, lookup: kind == ChannelKind::Whatsapp, ..FakeOptions::default() };
    Arc::new(FakeChannel::new(kind, options, seed))
}
