//! How fast events come in: the real webhook door, whose 200 means durable, against a door that does the same work but
//! for the durable write; and batches of the storefront door against bare batch inserts.

use std::net::SocketAddr;
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use anyhow::{Context, ensure};
use app::ingest;
use axum::Router;
use axum::body::Bytes;
use axum::extract::{Path as Segments, State};
use axum::http::{HeaderMap, StatusCode};
use axum::routing::post;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use connectors::commerce::fake::{Envelope, SIGNATURE_HEADER};
use domain::event::{BrowsingSignal, Event, EventBody};
use domain::ids::ShopId;
use domain::ports::store::read;
use domain::shopper::Identity;
use domain::timestamp::Timestamp;
use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;
use tokio::sync::Notify;

use super::load::{HOLE, Outcome, Peer, Requests, Template, drive};
use super::machine::{Machine, probe_fsync};
use super::report::{Check, Measure, Report, Row, Side, Stopwatch};
use super::scratch::Scratch;
use super::subjects::{self, CONNECTOR, WRITE_KEY, shop_id};
use crate::http::{Admin, Limits, Problem, Service, Shared, router_with, webhooks};

/// Events of one storefront request.
const BATCH: usize = 500;
/// Storefront requests on their way at once.
const BATCHES_IN_FLIGHT: usize = 8;
/// Least share of the door without the durable write.
const GOAL: f64 = 0.40;
/// Least share of bare batch inserts.
const GOAL_BATCH: f64 = 0.60;
/// Every so many-th delivery is one that was told before, as shops do it.
const REPEATED: u64 = 50;
/// Longest warm-up.
const WARM_UP: Duration = Duration::from_millis(500);
/// Ledger entries read at once when they are counted.
const PAGE: i64 = 5_000;
/// A made-up browser.
const BROWSER: &str = "0123456789abcdef0123456789abcdef";

/// How to measure.
#[derive(Clone, Debug)]
pub struct Settings {
    /// How long each side of a pair runs.
    pub time: Duration,
    /// Pairs.
    pub pairs: usize,
    /// Connections, each with one request on its way.
    pub in_flight: usize,
    /// Also the storefront door with batches.
    pub batch: bool,
    /// An empty database; `None` = a new SQLite file.
    pub database: Option<String>,
}

/// Measures.
///
/// # Errors
/// When the service fails, or answers anything but 2xx to a right request.
pub fn run(data_dir: &Path, settings: &Settings) -> anyhow::Result<Report> {
    let machine = Machine::read();
    let scratch = Scratch::open(data_dir, settings.database.as_deref())?;
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build()?;
    let (measures, mut checks, acknowledged) = runtime.block_on(measure(&scratch, settings))?;
    // The service's tasks hold the database: they end with the runtime, and what is queued is done.
    drop(runtime);
    let stored = count_events(&scratch)?;
    checks.push(Check::equal("events in the ledger = new events acknowledged", stored, i64::try_from(acknowledged)?));
    Ok(Report {
        bench: "ingest",
        machine,
        database: Some(scratch.about()?),
        settings: serde_json::json!({
            "seconds": settings.time.as_secs_f64(), "pairs": settings.pairs, "in_flight": settings.in_flight,
            "body_bytes": webhook_template(Timestamp::EPOCH)?.len(), "events": stored,
        }),
        measures,
        figures: serde_json::Map::new(),
        checks,
    })
}

async fn measure(scratch: &Scratch, settings: &Settings) -> anyhow::Result<(Vec<Measure>, Vec<Check>, u64)> {
    let town = Town::open(scratch).await?;
    let mut checks = town.check_doors().await?;
    let mut rows = Vec::with_capacity(settings.pairs);
    let warm_up = settings.time.min(WARM_UP);
    for door in [Door::Durable, Door::Reference] {
        town.webhooks(door, settings.in_flight, warm_up).await?;
    }
    for _ in 0..settings.pairs {
        let fsync = probe_fsync(scratch.folder())?;
        let ours = town.webhooks(Door::Durable, settings.in_flight, settings.time).await?;
        let reference = town.webhooks(Door::Reference, settings.in_flight, settings.time).await?;
        checks.extend(refuse_empty(&ours).chain(refuse_empty(&reference)));
        rows.push(Row::new(ours.side(), reference.side(), Some(fsync)));
    }
    let mut measures =
        vec![Measure::new("webhook, durable before 200, against the same without the write", "requests/s", rows, GOAL)];
    if settings.batch {
        measures.push(town.batches(scratch, settings, warm_up).await?);
    }
    Ok((measures, checks, town.acknowledged.load(Ordering::SeqCst)))
}

/// A run in which nothing was acknowledged measured nothing.
fn refuse_empty(outcome: &Outcome) -> impl Iterator<Item = Check> + use<> {
    let empty = outcome.units == 0;
    empty
        .then(|| Check { name: "requests acknowledged", found: "0".into(), wanted: "some".into(), ok: false })
        .into_iter()
}

fn count_events(scratch: &Scratch) -> anyhow::Result<i64> {
    let (mut count, mut last) = (0, 0);
    loop {
        let page = read(&*scratch.db, move |tx| {
            let entries = tx.events_after(last, PAGE)?;
            Ok((entries.len(), entries.last().map(|entry| entry.sequence)))
        })?;
        let (read, Some(head)) = page else { return Ok(count) };
        count += i64::try_from(read)?;
        last = head;
    }
}

/// Which door is knocked at.
#[derive(Clone, Copy, Debug)]
enum Door {
    Durable,
    Reference,
}

impl Door {
    fn path(self) -> String {
        let folder = if matches!(self, Self::Durable) { "webhooks" } else { "reference" };
        format!("/{folder}/{}/{CONNECTOR}", shop_id())
    }
}

/// The running service, and what it has acknowledged.
struct Town {
    address: SocketAddr,
    service: Shared,
    signer: Hmac<Sha256>,
    template: Template,
    /// Number of the next event: no two runs tell the same.
    next: AtomicU64,
    /// New events that a durable door answered with 2xx.
    acknowledged: AtomicU64,
}

impl Town {
    async fn open(scratch: &Scratch) -> anyhow::Result<Self> {
        let secret = "the bench's webhook secret";
        let app = subjects::app(&scratch.db, secret)?;
        let now = app.now();
        let service = Arc::new(Service {
            app,
            db: scratch.db.clone(),
            doors: std::collections::BTreeMap::new(),
            wake: Arc::new(Notify::new()),
            admin: Admin::Token(String::new()),
            // Load comes from many made-up addresses: the limit of one address is not what is measured.
            limits: Limits::new(true),
            demo: None,
        });
        let more = Router::new().route("/reference/{shop}/{connector}", post(receive_without_write));
        let routes = router_with(service.clone(), more).into_make_service_with_connect_info::<SocketAddr>();
        let listener = tokio::net::TcpListener::bind(("127.0.0.1", 0)).await.context("cannot listen on loopback")?;
        let address = listener.local_addr()?;
        tokio::spawn(async move { axum::serve(listener, routes).await });
        let signer = Hmac::new_from_slice(secret.as_bytes()).context("a key of any length is fine")?;
        let template = webhook_template(now)?;
        Ok(Self { address, service, signer, template, next: AtomicU64::new(1), acknowledged: AtomicU64::new(0) })
    }

    /// `count` event numbers that nobody else uses.
    fn take_numbers(&self, count: u64) -> u64 {
        self.next.fetch_add(count, Ordering::SeqCst)
    }

    fn deliveries(&self, door: Door) -> Deliveries {
        Deliveries {
            // More than one connection can send in a run.
            next: self.take_numbers(1 << 32),
            sent: 0,
            head: format!(
                "POST {} HTTP/1.1\r\nhost: bench\r\ncontent-type: application/json\r\ncontent-length: {}\r\n{SIGNATURE_HEADER}: ",
                door.path(),
                self.template.len()
            ),
            signer: self.signer.clone(),
            template: self.template.clone(),
            body: Vec::new(),
        }
    }

    /// Both doors take a right delivery and refuse a wrong signature: else the reference would do less work.
    async fn check_doors(&self) -> anyhow::Result<Vec<Check>> {
        let mut checks = Vec::new();
        let mut peer = Peer::connect(self.address).await?;
        for door in [Door::Durable, Door::Reference] {
            let mut deliveries = self.deliveries(door);
            let mut request = Vec::new();
            let events = deliveries.next(&mut request);
            ensure!(peer.ask(&request).await? == 200, "{} does not take a right delivery", door.path());
            if matches!(door, Door::Durable) {
                self.acknowledged.fetch_add(events, Ordering::SeqCst);
            }
            let last = request.len() - 2;
            request[last] = b' ';
            let status = peer.ask(&request).await?;
            checks.push(Check::equal("answer to a delivery changed on its way", status.into(), 401));
        }
        Ok(checks)
    }

    async fn webhooks(&self, door: Door, in_flight: usize, time: Duration) -> anyhow::Result<Outcome> {
        let sources = (0..in_flight).map(|_| Box::new(self.deliveries(door)) as Box<dyn Requests>).collect();
        let outcome = drive(self.address, sources, time).await?;
        if matches!(door, Door::Durable) {
            self.acknowledged.fetch_add(outcome.events, Ordering::SeqCst);
        }
        Ok(outcome)
    }

    async fn batches(&self, scratch: &Scratch, settings: &Settings, warm_up: Duration) -> anyhow::Result<Measure> {
        self.told(warm_up).await?;
        self.inserted(warm_up).await?;
        let mut rows = Vec::with_capacity(settings.pairs);
        for _ in 0..settings.pairs {
            let fsync = probe_fsync(scratch.folder())?;
            let ours = self.told(settings.time).await?;
            let reference = self.inserted(settings.time).await?;
            rows.push(Row::new(ours, reference, Some(fsync)));
        }
        Ok(Measure::new("storefront batches of 500 against bare batch inserts", "events/s", rows, GOAL_BATCH))
    }

    async fn told(&self, time: Duration) -> anyhow::Result<Side> {
        let template = batch_template(self.service.app.now());
        let source =
            |connection| Batches { connection, sent: 0, next: self.take_numbers(1 << 32), template: template.clone() };
        let sources = (0..BATCHES_IN_FLIGHT).map(|n| Box::new(source(n)) as Box<dyn Requests>).collect();
        let outcome = drive(self.address, sources, time).await?;
        self.acknowledged.fetch_add(outcome.events, Ordering::SeqCst);
        Ok(outcome.side())
    }

    /// The reference: the same events, ready made, into the same ledger, as many batches at once.
    async fn inserted(&self, time: Duration) -> anyhow::Result<Side> {
        let began = Stopwatch::start();
        let tasks: Vec<_> = (0..BATCHES_IN_FLIGHT)
            .map(|_| {
                let (db, mut next, at) = (self.service.db.clone(), self.take_numbers(1 << 32), self.service.app.now());
                tokio::spawn(async move {
                    let mut stored = 0_u64;
                    while began.elapsed() < time {
                        let events: Vec<Event> = (next..).take(BATCH).map(|n| viewed(n, at)).collect();
                        next += BATCH as u64;
                        stored += db.append_events_async(events).await?.len() as u64;
                    }
                    anyhow::Ok(stored)
                })
            })
            .collect();
        let mut stored = 0;
        for task in tasks {
            stored += task.await.context("an inserting task ended badly")??;
        }
        let side = Side::since(&began, stored);
        self.acknowledged.fetch_add(stored, Ordering::SeqCst);
        Ok(side)
    }
}

/// The reference door: signature and parsing as ever, nothing is kept.
async fn receive_without_write(
    State(service): State<Shared>,
    Segments((shop, connector)): Segments<(String, String)>,
    headers: HeaderMap,
    body: Bytes,
) -> Result<(StatusCode, &'static str), Problem> {
    let shop = ShopId::new(shop).map_err(|_| Problem::not_found())?;
    let events = webhooks::read(&service, &shop, &connector, &webhooks::plain(&headers), &body)?.events;
    std::hint::black_box(&events);
    Ok((StatusCode::OK, "ok"))
}

/// Body of a delivery with a hole for the event's number.
fn webhook_template(at: Timestamp) -> anyhow::Result<Template> {
    let identities: Vec<Identity> = Identity::email("mara@example.test").into_iter().collect();
    let body = EventBody::CartChanged { cart: Box::new(subjects::snapshot("c-1", identities)) };
    let text = serde_json::to_string(&Envelope { id: format!("delivery-{HOLE}"), occurred_at: at, body })?;
    Ok(Template::new(&text))
}

/// Signed deliveries of one connection.
struct Deliveries {
    next: u64,
    sent: u64,
    head: String,
    signer: Hmac<Sha256>,
    template: Template,
    body: Vec<u8>,
}

impl Requests for Deliveries {
    fn next(&mut self, out: &mut Vec<u8>) -> u64 {
        self.sent += 1;
        let repeated = self.sent.is_multiple_of(REPEATED);
        if !repeated {
            self.next += 1;
        }
        self.body.clear();
        self.template.write(self.next, &mut self.body);
        let mut signer = self.signer.clone();
        signer.update(&self.body);
        out.extend_from_slice(self.head.as_bytes());
        out.extend_from_slice(STANDARD.encode(signer.finalize().into_bytes()).as_bytes());
        out.extend_from_slice(b"\r\n\r\n");
        out.extend_from_slice(&self.body);
        u64::from(!repeated)
    }

    fn units(&self) -> u64 {
        1
    }
}

/// Body of a storefront request with a hole for each event's number.
fn batch_template(at: Timestamp) -> Template {
    let event = |_| {
        format!(
            r#"{{"id":"view-{HOLE}","at":"{at}","anonymous":"{BROWSER}","type":"product_viewed","product_key":"p-100"}}"#
        )
    };
    let events: Vec<String> = (0..BATCH).map(event).collect();
    Template::new(&format!(r#"{{"key":"{WRITE_KEY}","shop":"{}","events":[{}]}}"#, shop_id(), events.join(",")))
}

/// Storefront requests of one connection, each from another address.
struct Batches {
    connection: usize,
    sent: usize,
    next: u64,
    template: Template,
}

impl Requests for Batches {
    fn next(&mut self, out: &mut Vec<u8>) -> u64 {
        self.sent += 1;
        let head = format!(
            "POST /v1/events HTTP/1.1\r\nhost: bench\r\nx-forwarded-for: 2001:db8:{:x}:{:x}::1\r\ncontent-length: {}\r\n\r\n",
            self.connection & 0xffff,
            self.sent & 0xffff,
            self.template.len()
        );
        out.extend_from_slice(head.as_bytes());
        self.template.write(self.next, out);
        self.next += self.template.holes();
        self.template.holes()
    }

    fn units(&self) -> u64 {
        self.template.holes()
    }
}

/// The event that a storefront request's line becomes.
fn viewed(number: u64, at: Timestamp) -> Event {
    let signal = BrowsingSignal::ProductViewed { product_key: "p-100".into() };
    let body = EventBody::Browsing { anonymous: BROWSER.into(), signal };
    ingest::event(&shop_id(), "storefront", &format!("{BROWSER}:view-{number:020}"), at, at, body)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_short_run_stores_exactly_what_it_acknowledged() {
        let data = tempfile::tempdir().expect("a folder");
        let time = Duration::from_millis(200);
        let settings = Settings { time, pairs: 1, in_flight: 4, batch: true, database: None };
        let report = run(data.path(), &settings).expect("runs");
        assert!(report.checks.iter().all(|check| check.ok), "{:#?}", report.checks);
        assert_eq!(report.checks.len(), 3, "{:#?}", report.checks);
        assert_eq!(report.measures.len(), 2);
        assert!(
            report.measures.iter().all(|m| m.rows.iter().all(|row| row.ours.per_s > 0.0 && row.reference.per_s > 0.0))
        );
        assert_eq!(std::fs::read_dir(data.path()).expect("a folder").count(), 0, "the folder is removed");
    }

    #[test]
    fn every_fiftieth_delivery_is_one_that_was_told_before() {
        let signer = Hmac::new_from_slice(b"k").expect("any length");
        let template = Template::new(HOLE);
        let mut source = Deliveries { next: 7, sent: 0, head: String::new(), signer, template, body: Vec::new() };
        let new: u64 = (0..100).map(|_| source.next(&mut Vec::new())).sum();
        assert_eq!((new, source.next), (98, 7 + 98));
    }
}
