//! What both test binaries build on: the use-cases over fakes, on a clock that moves when it is told to.
//!
//! Nothing here waits: the fakes answer at once, so [`block_on`] only ever waits for the store's own thread.

// Each of the two binaries uses its part of this module.
#![allow(dead_code)]

use std::collections::BTreeMap;
use std::future::Future;
use std::pin::pin;
use std::sync::Arc;
use std::task::{Context, Poll, Wake, Waker};
use std::thread::Thread;

use app::context::{App, Probe, ShopAdapters};
use app::flows::{FlowCache, publish};
use app::links::Links;
use app::verify::MessageCheck;
use domain::clock::{ManualClock, SeededRng};
use domain::ids::ShopId;
use domain::ports::store::{StoreResult, Tx, write};
use domain::product::{Product, Stock, Variant, VariantOption};
use domain::shop::Shop;
use domain::timestamp::Timestamp;
use domain::touch::Touch;
use storage::{Db, SecretKey};
use testkit::build;

/// Name of the one shop.
pub const SHOP: &str = "northpeak";

/// The one shop's id.
pub fn shop_id() -> ShopId {
    build::shop_id(SHOP)
}

struct Unpark(Thread);

impl Wake for Unpark {
    fn wake(self: Arc<Self>) {
        self.0.unpark();
    }
}

/// Runs a future on this thread.
pub fn block_on<F: Future>(future: F) -> F::Output {
    let waker = Waker::from(Arc::new(Unpark(std::thread::current())));
    let mut context = Context::from_waker(&waker);
    let mut future = pin!(future);
    loop {
        match future.as_mut().poll(&mut context) {
            Poll::Ready(output) => return output,
            Poll::Pending => std::thread::park(),
        }
    }
}

/// Checks texts and discounts again with the crates that made them.
pub struct Referee;

impl MessageCheck for Referee {
    fn unbound(&self, touch: &Touch) -> Vec<String> {
        let (Some(message), Some(receipt)) = (&touch.message, &touch.receipt) else {
            return vec!["sent without a receipt".into()];
        };
        match compose::verify(compose::Library::embedded(), message, receipt, receipt.composed_at) {
            Ok(()) => vec![],
            Err(violations) => violations.iter().map(|v| format!("{}: {:?} {}", v.field, v.text, v.why)).collect(),
        }
    }

    fn reevaluates(&self, input: &serde_json::Value) -> Result<bool, String> {
        policy::incentive::reevaluate(input).map_err(|e| e.to_string())
    }
}

/// Opens a store at `url`.
pub fn open_store(url: &str) -> Arc<Db> {
    let key = SecretKey::from_hex(&"5a".repeat(32)).expect("a key of 32 bytes");
    let config = storage::Config { readers: 0, ..storage::Config::new(url, key) };
    storage::open(&config).expect("the store opens")
}

/// The use-cases of one shop; everything a process holds in memory is new.
pub fn start(
    db: &Arc<Db>,
    clock: &Arc<ManualClock>,
    rng_seed: u64,
    adapters: ShopAdapters,
    probe: Arc<dyn Probe>,
) -> App {
    App {
        store: db.clone(),
        clock: clock.clone(),
        rng: Arc::new(SeededRng::new(rng_seed)),
        links: Links::new([7; 32], "https://c.example"),
        flows: Arc::new(FlowCache::default()),
        shelves: Arc::default(),
        shops: Arc::new(BTreeMap::from([(shop_id(), adapters)])),
        probe,
    }
}

/// A shop that may send: a postal address, and nobody held out unless a test asks for it.
pub fn shop_row() -> Shop {
    let mut shop = build::shop(SHOP);
    shop.name = "North Peak".into();
    shop.settings.postal_address = "North Peak, Example Street 1, 10115 Berlin".into();
    shop.settings.holdout_basis_points = 0;
    shop
}

/// Publishes a flow document.
pub fn publish_flow(app: &App, text: &str) -> i64 {
    let (flows, text, now) = (app.flows.clone(), text.to_owned(), app.now());
    write(&*app.store, move |tx| Ok(publish(&flows, tx, &shop_id(), &text, now).expect("a sound document")))
        .expect("the store takes it")
}

/// The text of a shipped flow.
pub fn preset(name: &str) -> &'static str {
    flow::presets::presets().into_iter().find(|(n, _)| *n == name).map(|(_, text)| text).expect("a shipped flow")
}

/// A product with one variant `v<n>` of product `p<n>`.
pub fn stocked(number: usize, minor: i64, left: i64) -> (Product, Vec<Variant>) {
    const NAMES: [&str; 8] = [
        "Trail Runner",
        "Summit Jacket",
        "River Pack",
        "Ridge Tent",
        "Dawn Lamp",
        "Wool Cap",
        "Map Case",
        "Camp Stove",
    ];
    let mut product = build::product(&format!("p{number}"));
    product.title = NAMES[number % NAMES.len()].into();
    product.categories = vec!["Outdoor".into()];
    let mut variant = build::variant(&format!("v{number}"), &product.key);
    variant.price = Some(build::eur(minor));
    variant.stock = Stock::Count(left);
    variant.options = vec![VariantOption { name: "Size".into(), value: "M".into() }];
    (product, vec![variant])
}

/// Folds every ledger entry again, in the order `arrange` gives them, into emptied projections; the dump afterwards.
pub fn rebuild(db: &Db, arrange: impl FnOnce(&mut Vec<domain::event::Event>)) -> StoreResult<String> {
    let mut events = write(db, |tx| {
        let entries = tx.events_after(0, i64::MAX)?;
        Ok(entries.into_iter().map(|e| e.event).collect::<Vec<_>>())
    })?;
    arrange(&mut events);
    db.clear_projections()?;
    write(db, move |tx| fold(tx, &events))?;
    dump(db)
}

/// Folds events into the projections, past the ledger.
pub fn fold(tx: &mut dyn Tx, events: &[domain::event::Event]) -> StoreResult<()> {
    events.iter().try_for_each(|event| app::project::apply(tx, event).map(|_| ()))
}

/// The projections as text.
pub fn dump(db: &Db) -> StoreResult<String> {
    Ok(String::from_utf8_lossy(&db.dump_projections(Vec::new())?).into_owned())
}

/// The first lines that differ between two dumps.
pub fn difference(one: &str, other: &str) -> Option<String> {
    let lines = |text: &str| text.lines().map(str::to_owned).collect::<std::collections::BTreeSet<_>>();
    let (a, b) = (lines(one), lines(other));
    let mut found: Vec<String> = a.difference(&b).take(3).map(|l| format!("- {l}")).collect();
    found.extend(b.difference(&a).take(3).map(|l| format!("+ {l}")));
    (!found.is_empty()).then(|| found.join("\n"))
}

/// An instant in the fixed week all tests play in: `hours` after Friday noon in UTC.
pub fn hours(hours: i64) -> Timestamp {
    build::at(hours * domain::timestamp::HOUR_MS)
}
