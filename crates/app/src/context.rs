//! What the use-cases work with: the store, the clock, and per shop the adapters that `server` chose.

use std::collections::BTreeMap;
use std::sync::Arc;

use domain::clock::{Clock, Rng};
use domain::consent::ChannelKind;
use domain::ids::ShopId;
use domain::ports::backoffice::Backoffice;
use domain::ports::carrier::Carrier;
use domain::ports::channel::Channel;
use domain::ports::commerce::Commerce;
use domain::ports::store::Store;
use domain::timestamp::Timestamp;

use crate::converse::ShopModel;
use crate::flows::FlowCache;
use crate::links::Links;
use crate::shelf::Shelves;

/// The outside of one shop.
#[derive(Clone)]
pub struct ShopAdapters {
    /// Its platform.
    pub commerce: Arc<dyn Commerce>,
    /// Its channels.
    pub channels: BTreeMap<ChannelKind, Arc<dyn Channel>>,
    /// Who carries its parcels.
    pub carrier: Option<Arc<dyn Carrier>>,
    /// Is told what will come back.
    pub warehouse: Option<Arc<dyn Backoffice>>,
    /// Is told what customers do.
    pub crm: Option<Arc<dyn Backoffice>>,
    /// Helps to understand and to word; nothing needs it.
    pub model: Option<Arc<ShopModel>>,
}

impl ShopAdapters {
    /// A platform and its channels, with nothing behind them.
    #[must_use]
    pub fn new(commerce: Arc<dyn Commerce>, channels: BTreeMap<ChannelKind, Arc<dyn Channel>>) -> Self {
        Self { commerce, channels, carrier: None, warehouse: None, crm: None, model: None }
    }
}

/// Everything a use-case needs. Cheap to clone.
#[derive(Clone)]
pub struct App {
    /// The database.
    pub store: Arc<dyn Store>,
    /// The time.
    pub clock: Arc<dyn Clock>,
    /// Randomness for ids; not for secrets.
    pub rng: Arc<dyn Rng>,
    /// Signs links.
    pub links: Links,
    /// Published flows.
    pub flows: Arc<FlowCache>,
    /// Catalogues in memory.
    pub shelves: Arc<Shelves>,
    /// Adapters by shop.
    pub shops: Arc<BTreeMap<ShopId, ShopAdapters>>,
    /// Told of every named point of the sending path; the simulation and the kill tests stop the world there.
    pub probe: Arc<dyn Probe>,
}

impl App {
    /// The present instant.
    #[must_use]
    pub fn now(&self) -> Timestamp {
        self.clock.now()
    }
}

/// Every named point at which the world may end, in the order of the walk; the kill test stops the real binary at each.
pub const CRASH_POINTS: [&str; 15] = [
    "webhook: verified",
    "webhook: committed",
    "pump: drained",
    "pump: timers fired",
    "touch: loaded",
    "touch: truth read",
    "touch: coupon created",
    "touch: intent committed",
    "touch: channel answered",
    "touch: settled",
    "link: committed",
    "answer: thought",
    "answer: kept",
    "answer: intent committed",
    "answer: channel answered",
];

/// The same for the work of `do` steps; the tests of returns end the world at each.
pub const WORK_CRASH_POINTS: [&str; 3] = ["work: intent committed", "work: outside answered", "work: settled"];

/// A named point was reached. Production does nothing here; tests crash.
pub trait Probe: Send + Sync {
    /// `true` stops the work at this point as a crash would: what is committed stays, what is not is gone.
    fn crash_at(&self, point: &'static str) -> bool;
}

/// Never crashes.
#[derive(Clone, Copy, Debug, Default)]
pub struct NoProbe;

impl Probe for NoProbe {
    fn crash_at(&self, _point: &'static str) -> bool {
        false
    }
}
