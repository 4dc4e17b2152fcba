//! What the fake shop knows, and the webhooks on their way.

use std::collections::BTreeMap;

use domain::cart::CartSnapshot;
use domain::clock::SeededRng;
use domain::decision::Discount;
use domain::event::EventBody;
use domain::order::OrderSnapshot;
use domain::ports::commerce::{ChangeFeed, ChangePage, CommerceError, CommerceEvent, Truth, TruthRequest};
use domain::product::{Product, Variant};
use domain::timestamp::{MINUTE_MS, SECOND_MS, Timestamp};

use super::faults::FakeFaults;
use super::webhook::Envelope;

/// Changes on one page.
const PAGE: usize = 50;
/// Number before that of the first order.
const ORDER_NUMBER_BASE: usize = 1_000;

/// What an event is about.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Subject {
    Cart(String),
    Order(String),
    Product(String),
    /// Something told once, by its number.
    Tale(u64),
}

impl Subject {
    fn feed(&self) -> Option<ChangeFeed> {
        match self {
            Self::Cart(_) => Some(ChangeFeed::Checkouts),
            Self::Order(_) => Some(ChangeFeed::Orders),
            Self::Product(_) => Some(ChangeFeed::Products),
            Self::Tale(_) => None,
        }
    }
}

/// The present state of a subject, in the words of the event that tells it.
#[derive(Debug)]
struct Record {
    body: EventBody,
    changed_at: Timestamp,
    version: u64,
}

#[derive(Debug)]
struct Pending {
    subject: Subject,
    /// Taken down at the change (the `stale` fault); otherwise read at delivery.
    taken: Option<Envelope>,
}

#[derive(Debug)]
pub(super) struct Coupon {
    pub discount: Discount,
    pub redeemed_by: Option<String>,
}

#[derive(Debug)]
pub(super) struct State {
    rng: SeededRng,
    pub faults: FakeFaults,
    records: BTreeMap<Subject, Record>,
    /// Variant key to product key.
    products_of: BTreeMap<String, String>,
    pub coupons: BTreeMap<String, Coupon>,
    /// By time due, then by number of entry.
    pending: BTreeMap<(Timestamp, u64), Pending>,
    entries: u64,
    versions: u64,
    calls: u64,
}

impl State {
    pub fn new(rng: SeededRng, faults: FakeFaults) -> Self {
        Self {
            rng,
            faults,
            records: BTreeMap::new(),
            products_of: BTreeMap::new(),
            coupons: BTreeMap::new(),
            pending: BTreeMap::new(),
            entries: 0,
            versions: 0,
            calls: 0,
        }
    }

    // ---- changes

    /// Records the new state. Changes of one subject never share an instant, as in a real shop's change log.
    fn record(&mut self, subject: &Subject, body: EventBody, at: Timestamp) {
        self.versions += 1;
        let changed_at = self.records.get(subject).map_or(at, |held| at.max(held.changed_at.plus_ms(1)));
        self.records.insert(subject.clone(), Record { body, changed_at, version: self.versions });
    }

    fn put(&mut self, subject: Subject, body: EventBody, at: Timestamp) {
        self.record(&subject, body, at);
        self.announce(subject, at);
    }

    fn product_body(&mut self, product: Product, variants: Vec<Variant>) -> (Subject, EventBody) {
        self.products_of.retain(|_, p| *p != product.key);
        for variant in &variants {
            self.products_of.insert(variant.key.clone(), product.key.clone());
        }
        let subject = Subject::Product(product.key.clone());
        (subject, EventBody::ProductChanged { product: Box::new(product), variants, variants_complete: true })
    }

    /// The catalogue at the start, told by nobody.
    pub fn stock_up(&mut self, product: Product, variants: Vec<Variant>) {
        let (subject, body) = self.product_body(product, variants);
        self.record(&subject, body, Timestamp::EPOCH);
    }

    pub fn put_product(&mut self, product: Product, variants: Vec<Variant>, at: Timestamp) {
        let (subject, body) = self.product_body(product, variants);
        self.put(subject, body, at);
    }

    pub fn edit_variant(&mut self, key: &str, at: Timestamp, edit: impl FnOnce(&mut Variant)) -> bool {
        let Some((product, mut variants)) = self.products_of.get(key).and_then(|p| self.product(p)) else {
            return false;
        };
        let Some(variant) = variants.iter_mut().find(|v| v.key == key) else { return false };
        edit(variant);
        self.put_product(product, variants, at);
        true
    }

    pub fn put_cart(&mut self, cart: CartSnapshot, at: Timestamp) {
        self.put(Subject::Cart(cart.key.clone()), EventBody::CartChanged { cart: Box::new(cart) }, at);
    }

    pub fn put_order(&mut self, order: OrderSnapshot, at: Timestamp) {
        self.put(Subject::Order(order.key.clone()), EventBody::OrderChanged { order: Box::new(order) }, at);
    }

    pub fn tell(&mut self, body: EventBody, at: Timestamp) {
        let subject = Subject::Tale(self.versions);
        self.put(subject, body, at);
    }

    // ---- reading

    fn product(&self, key: &str) -> Option<(Product, Vec<Variant>)> {
        match &self.records.get(&Subject::Product(key.to_owned()))?.body {
            EventBody::ProductChanged { product, variants, .. } => Some(((**product).clone(), variants.clone())),
            _ => None,
        }
    }

    pub fn products(&self) -> Vec<(Product, Vec<Variant>)> {
        let products = self.records.keys().filter_map(|s| if let Subject::Product(k) = s { Some(k) } else { None });
        products.filter_map(|key| self.product(key)).collect()
    }

    pub fn variant(&self, key: &str) -> Option<(Product, Variant)> {
        let (product, variants) = self.product(self.products_of.get(key)?)?;
        Some((product, variants.into_iter().find(|v| v.key == key)?))
    }

    pub fn cart(&self, key: &str) -> Option<&CartSnapshot> {
        match &self.records.get(&Subject::Cart(key.to_owned()))?.body {
            EventBody::CartChanged { cart } => Some(cart),
            _ => None,
        }
    }

    pub fn order(&self, key: &str) -> Option<&OrderSnapshot> {
        match &self.records.get(&Subject::Order(key.to_owned()))?.body {
            EventBody::OrderChanged { order } => Some(order),
            _ => None,
        }
    }

    pub fn orders(&self) -> impl Iterator<Item = &OrderSnapshot> {
        self.records
            .values()
            .filter_map(|r| if let EventBody::OrderChanged { order } = &r.body { Some(&**order) } else { None })
    }

    pub fn next_order_number(&self) -> usize {
        ORDER_NUMBER_BASE + 1 + self.orders().count()
    }

    // ---- webhooks

    /// Sets the webhooks of one change on their way, or merges it with one that is waiting.
    fn announce(&mut self, subject: Subject, at: Timestamp) {
        let faults = self.faults;
        // Always the same number of draws, so that one fault's share does not shift the draws of the others.
        let draw = [faults.lose, faults.duplicate, faults.reorder, faults.stale].map(|share| self.rng.chance(share));
        let [lost, doubled, late, stale] = draw;
        let [first, again] = [0, 1].map(|_| self.delay_ms(faults.delay_ms));
        let lateness = if late { (faults.delay_ms * 10).max(MINUTE_MS) } else { 0 };
        if lost {
            return;
        }
        let merged = !stale && self.pending.values().any(|p| p.subject == subject && p.taken.is_none());
        let taken = if stale { self.envelope(&subject) } else { None };
        let due = at.plus_ms(first + lateness);
        if !merged {
            self.enqueue(due, Pending { subject: subject.clone(), taken: taken.clone() });
        }
        if doubled {
            self.enqueue(due.plus_ms(again + SECOND_MS), Pending { subject, taken });
        }
    }

    fn delay_ms(&self, longest: i64) -> i64 {
        let bound = u64::try_from(longest).map_or(0, |n| n.saturating_add(1));
        i64::try_from(self.rng.below(bound)).unwrap_or(0)
    }

    fn enqueue(&mut self, due: Timestamp, pending: Pending) {
        self.entries += 1;
        self.pending.insert((due, self.entries), pending);
    }

    fn envelope(&self, subject: &Subject) -> Option<Envelope> {
        let Record { body, changed_at, version } = self.records.get(subject)?;
        Some(Envelope { id: format!("fake:{version}"), occurred_at: *changed_at, body: body.clone() })
    }

    pub fn next_due(&self) -> Option<Timestamp> {
        self.pending.keys().next().map(|(due, _)| *due)
    }

    pub fn take_due(&mut self, now: Timestamp) -> Vec<Envelope> {
        let later = self.pending.split_off(&(now.plus_ms(1), 0));
        let due = std::mem::replace(&mut self.pending, later);
        due.into_values().filter_map(|p| p.taken.or_else(|| self.envelope(&p.subject))).collect()
    }

    // ---- the interface

    /// Whether the interface answers this call, by the faults.
    pub fn answer(&mut self) -> Result<(), CommerceError> {
        self.admit()?;
        self.be_slow()
    }

    fn admit(&mut self) -> Result<(), CommerceError> {
        self.calls += 1;
        let limit = self.faults.rate_limit_every;
        if limit > 0 && self.calls.is_multiple_of(limit) {
            let refused = CommerceError::temporary("the fake shop limits its callers");
            return Err(CommerceError { retry_after_ms: Some(SECOND_MS), ..refused });
        }
        if self.rng.chance(self.faults.error_rate) {
            return Err(CommerceError::temporary("the fake shop answered 503"));
        }
        Ok(())
    }

    fn be_slow(&self) -> Result<(), CommerceError> {
        if self.rng.chance(self.faults.slow_rate) {
            return Err(CommerceError::temporary("the fake shop did not answer in time"));
        }
        Ok(())
    }

    /// A code that exists is success, whatever it stands for, as in the real shops.
    pub fn create_coupon(&mut self, discount: &Discount) -> Result<(), CommerceError> {
        self.admit()?;
        let coupon = || Coupon { discount: discount.clone(), redeemed_by: None };
        self.coupons.entry(discount.code.to_lowercase()).or_insert_with(coupon);
        self.be_slow()
    }

    pub fn truth(&self, request: &TruthRequest<'_>) -> Truth {
        let cart = self.cart(&request.cart.latest.key);
        let lines = cart.map_or(&request.cart.latest.lines, |c| &c.lines);
        let mut keys: Vec<&str> =
            lines.iter().chain(&request.cart.latest.lines).map(|l| l.variant_key.as_str()).collect();
        keys.sort_unstable();
        keys.dedup();
        let theirs = |order: &&OrderSnapshot| {
            let from_cart = order.cart_key.as_ref() == Some(&request.cart.latest.key);
            let by_them = order.identities.iter().any(|i| i.kind.is_strong() && request.identities.contains(i));
            order.status.is_purchase() && (from_cart || by_them && order.placed_at >= request.cart.first_seen_at)
        };
        Truth {
            variants: keys.into_iter().filter_map(|key| self.variant(key)).collect(),
            cart: cart.cloned(),
            purchase: self
                .orders()
                .filter(theirs)
                .map(|o| (o.placed_at, o.key.clone()))
                .min()
                .map(|(at, key)| (key, at)),
            version: format!("fake:{}", self.versions),
        }
    }

    pub fn changes(&self, feed: ChangeFeed, since: Timestamp, page: Option<&str>) -> Result<ChangePage, CommerceError> {
        let after = page.map(parse_page).transpose()?;
        let mut rows: Vec<(Timestamp, u64, &Subject)> = self
            .records
            .iter()
            .filter(|(subject, record)| subject.feed() == Some(feed) && record.changed_at >= since)
            .map(|(subject, record)| (record.changed_at, record.version, subject))
            .filter(|(at, version, _)| after.is_none_or(|mark| (*at, *version) > mark))
            .collect();
        rows.sort_unstable();
        let more = rows.len() > PAGE;
        rows.truncate(PAGE);
        let next = rows.last().filter(|_| more).map(|(at, version, _)| format!("{}.{version}", at.as_ms()));
        let events = rows.into_iter().filter_map(|(_, _, subject)| self.envelope(subject)).map(event).collect();
        Ok(ChangePage { events, next })
    }
}

fn event(envelope: Envelope) -> CommerceEvent {
    CommerceEvent { id: envelope.id, occurred_at: envelope.occurred_at, body: envelope.body }
}

fn parse_page(page: &str) -> Result<(Timestamp, u64), CommerceError> {
    let bad = || CommerceError::permanent("not a page mark of this shop");
    let (at, version) = page.split_once('.').ok_or_else(bad)?;
    let at = at.parse().map(Timestamp::from_ms).map_err(|_| bad())?;
    Ok((at, version.parse().map_err(|_| bad())?))
}
