//! The store: repositories inside a transaction. Sync on purpose: a transaction runs on a thread of the store,
//! decides with pure functions, and commits once; nothing awaits the network while it is open.
//!
//! Every query takes the shop. Ids from outside are looked up inside it and nowhere else.
//! To add a table: both migration folders, a method here, its SQL in `storage::repository`, a case in the shared suite.

use std::any::Any;

use serde::{Deserialize, Serialize};

use crate::cart::Cart;
use crate::consent::{ChannelKind, ConsentRecord, SuppressionReason};
use crate::conversation::{AccessCode, Conversation, Turn};
use crate::decision::Decision;
use crate::enrollment::{Enrollment, Subject};
use crate::event::Event;
use crate::ids::{CartId, ConversationId, EnrollmentId, PhotoId, ShopId, ShopperId, TouchId};
use crate::list::Exposure;
use crate::merchandise::Merchandising;
use crate::order::Order;
use crate::page::Page;
use crate::photo::Photo;
use crate::product::{Product, Variant, Versioned};
use crate::returns::Return;
use crate::shop::Shop;
use crate::shopper::{Identity, Shopper};
use crate::ticket::Ticket;
use crate::timer::Timer;
use crate::timestamp::Timestamp;
use crate::touch::Touch;

/// Why the store failed.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum StoreError {
    /// May pass: busy, disk full, connection lost. Nothing of the transaction was kept.
    #[error("store unavailable: {0}")]
    Unavailable(String),
    /// A stored row cannot be read; someone must look.
    #[error("stored data unreadable: {0}")]
    Corrupt(String),
    /// The caller's own rule failed; the transaction was rolled back.
    #[error("{0}")]
    Rejected(String),
}

/// Result of a store call.
pub type StoreResult<T> = Result<T, StoreError>;

/// What became of one appended event.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Appended {
    /// New; its place in the ledger.
    Stored(i64),
    /// Its id was there already.
    Duplicate,
}

/// An event with its place in the ledger.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LedgerEntry {
    /// Grows by commit order.
    pub sequence: i64,
    /// The event.
    pub event: Event,
}

/// The event ledger and named positions in it.
pub trait LedgerRepository {
    /// Appends a batch; ids seen before are left out. One statement per batch.
    fn append_events(&mut self, events: &[Event]) -> StoreResult<Vec<Appended>>;
    /// The last sequence of the ledger, 0 when empty.
    fn ledger_head(&mut self) -> StoreResult<i64>;
    /// Up to `limit` entries after `sequence`, in order, all shops.
    fn events_after(&mut self, sequence: i64, limit: i64) -> StoreResult<Vec<LedgerEntry>>;
    /// A named position; 0 when never set.
    fn cursor(&mut self, name: &str) -> StoreResult<i64>;
    /// Sets a named position.
    fn set_cursor(&mut self, name: &str, value: i64) -> StoreResult<()>;
}

/// Shops, settings, secrets.
pub trait ShopRepository {
    /// Creates or replaces.
    fn put_shop(&mut self, shop: &Shop) -> StoreResult<()>;
    /// One shop.
    fn shop(&mut self, id: &ShopId) -> StoreResult<Option<Shop>>;
    /// All shops by id.
    fn shops(&mut self) -> StoreResult<Vec<Shop>>;
    /// Stores a secret encrypted with the key that is not in the database.
    fn put_secret(&mut self, shop: &ShopId, name: &str, value: &[u8]) -> StoreResult<()>;
    /// Reads and decrypts.
    fn secret(&mut self, shop: &ShopId, name: &str) -> StoreResult<Option<Vec<u8>>>;
    /// Forgets.
    fn delete_secret(&mut self, shop: &ShopId, name: &str) -> StoreResult<()>;
}

/// People, consent, suppression.
pub trait ShopperRepository {
    /// Who has this identity.
    fn shopper_of(&mut self, shop: &ShopId, identity: &Identity) -> StoreResult<Option<ShopperId>>;
    /// One person.
    fn shopper(&mut self, shop: &ShopId, id: ShopperId) -> StoreResult<Option<Shopper>>;
    /// Those of the persons that are known, in no particular order.
    fn shoppers(&mut self, shop: &ShopId, ids: &[ShopperId]) -> StoreResult<Vec<Shopper>>;
    /// Stores the person and points all its identities at it.
    fn put_shopper(&mut self, shop: &ShopId, shopper: &Shopper) -> StoreResult<()>;
    /// Merges: points carts, orders, enrollments, touches, tickets, conversations and identities of `from` at `into`; deletes `from`.
    fn merge_shoppers(&mut self, shop: &ShopId, from: ShopperId, into: ShopperId) -> StoreResult<()>;
    /// Appends to the consent ledger; the same record twice is one.
    fn append_consent(&mut self, shop: &ShopId, record: &ConsentRecord) -> StoreResult<()>;
    /// The ledger of one address, oldest first.
    fn consents(&mut self, shop: &ShopId, identity: &Identity) -> StoreResult<Vec<ConsentRecord>>;
    /// Puts an address on the suppression list.
    fn suppress(
        &mut self,
        shop: &ShopId,
        channel: ChannelKind,
        identity: &Identity,
        reason: SuppressionReason,
        at: Timestamp,
    ) -> StoreResult<()>;
    /// Why an address is on the list, when it is.
    fn suppression(
        &mut self,
        shop: &ShopId,
        channel: ChannelKind,
        identity: &Identity,
    ) -> StoreResult<Option<SuppressionReason>>;
    /// Remembers when an identity last wrote on a channel (later wins).
    fn put_last_inbound(
        &mut self,
        shop: &ShopId,
        channel: ChannelKind,
        identity: &Identity,
        at: Timestamp,
    ) -> StoreResult<()>;
    /// When an identity last wrote on a channel.
    fn last_inbound(
        &mut self,
        shop: &ShopId,
        channel: ChannelKind,
        identity: &Identity,
    ) -> StoreResult<Option<Timestamp>>;
}

/// Carts and orders.
pub trait SalesRepository {
    /// A cart by the platform's key.
    fn cart(&mut self, shop: &ShopId, key: &str) -> StoreResult<Option<Cart>>;
    /// Those of the carts that are known, in no particular order.
    fn carts(&mut self, shop: &ShopId, keys: &[&str]) -> StoreResult<Vec<Cart>>;
    /// A cart by our id.
    fn cart_by_id(&mut self, shop: &ShopId, id: CartId) -> StoreResult<Option<Cart>>;
    /// Creates or replaces, with its identities for look-up.
    fn put_cart(&mut self, cart: &Cart) -> StoreResult<()>;
    /// Carts of a person, latest change first, at most `limit`.
    fn carts_of(&mut self, shop: &ShopId, shopper: ShopperId, limit: i64) -> StoreResult<Vec<Cart>>;
    /// Carts that name an identity, latest change first, at most `limit`.
    fn carts_naming(&mut self, shop: &ShopId, identity: &Identity, limit: i64) -> StoreResult<Vec<Cart>>;
    /// Carts by latest change, newest first, before `before` (exclusive), at most `limit`.
    fn recent_carts(&mut self, shop: &ShopId, before: Timestamp, limit: i64) -> StoreResult<Vec<Cart>>;
    /// An order by the platform's key.
    fn order(&mut self, shop: &ShopId, key: &str) -> StoreResult<Option<Order>>;
    /// Creates or replaces.
    fn put_order(&mut self, order: &Order) -> StoreResult<()>;
    /// Orders of a person, latest first, at most `limit`.
    fn orders_of(&mut self, shop: &ShopId, shopper: ShopperId, limit: i64) -> StoreResult<Vec<Order>>;
    /// Orders of several persons, each one's latest first, at most `limit_each` of each.
    fn orders_of_each(&mut self, shop: &ShopId, shoppers: &[ShopperId], limit_each: i64) -> StoreResult<Vec<Order>>;
    /// Orders that name a cart key.
    fn orders_from_cart(&mut self, shop: &ShopId, cart_key: &str) -> StoreResult<Vec<Order>>;
}

/// The catalogue.
pub trait CatalogueRepository {
    /// One product with its version.
    fn product(&mut self, shop: &ShopId, key: &str) -> StoreResult<Option<Versioned<Product>>>;
    /// Creates or replaces.
    fn put_product(&mut self, shop: &ShopId, key: &str, product: &Versioned<Product>) -> StoreResult<()>;
    /// One variant with its version.
    fn variant(&mut self, shop: &ShopId, key: &str) -> StoreResult<Option<Versioned<Variant>>>;
    /// Creates or replaces.
    fn put_variant(
        &mut self,
        shop: &ShopId,
        key: &str,
        product_key: &str,
        variant: &Versioned<Variant>,
    ) -> StoreResult<()>;
    /// Variants of a product, tombstones left out, by key.
    fn variants_of(&mut self, shop: &ShopId, product_key: &str) -> StoreResult<Vec<Variant>>;
    /// Products by key after `after`, tombstones left out, at most `limit`.
    fn products(&mut self, shop: &ShopId, after: &str, limit: i64) -> StoreResult<Vec<Product>>;
}

/// A flow document as published: versions are never changed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FlowVersion {
    /// The flow's name.
    pub flow: String,
    /// 1, 2, 3, ….
    pub version: i64,
    /// The document as JSON.
    pub document: serde_json::Value,
    /// Whether new subjects enter this version.
    pub live: bool,
    /// When it was published.
    pub published_at: Timestamp,
}

/// Flow versions, enrollments and timers.
pub trait FlowRepository {
    /// Publishes a version or changes its `live` flag.
    fn put_flow_version(&mut self, shop: &ShopId, version: &FlowVersion) -> StoreResult<()>;
    /// All versions of all flows of a shop.
    fn flow_versions(&mut self, shop: &ShopId) -> StoreResult<Vec<FlowVersion>>;
    /// One enrollment.
    fn enrollment(&mut self, shop: &ShopId, id: EnrollmentId) -> StoreResult<Option<Enrollment>>;
    /// Those of the enrollments that are known, in no particular order.
    fn enrollments(&mut self, shop: &ShopId, ids: &[EnrollmentId]) -> StoreResult<Vec<Enrollment>>;
    /// Creates or replaces; no two of one id.
    fn put_enrollments(&mut self, enrollments: &[Enrollment]) -> StoreResult<()>;
    /// Open enrollments of a subject.
    fn open_enrollments_on(&mut self, shop: &ShopId, subject: &Subject) -> StoreResult<Vec<Enrollment>>;
    /// Open enrollments about watches whose key begins with `prefix` ([`crate::watch::of_variant`]), oldest first, at most
    /// `limit`.
    fn open_watches(&mut self, shop: &ShopId, prefix: &str, limit: i64) -> StoreResult<Vec<Enrollment>>;
    /// Open enrollments of a person.
    fn open_enrollments_of(&mut self, shop: &ShopId, shopper: ShopperId) -> StoreResult<Vec<Enrollment>>;
    /// Enrollments of a subject, open or ended, oldest first.
    fn enrollments_on(&mut self, shop: &ShopId, subject: &Subject) -> StoreResult<Vec<Enrollment>>;
    /// Enrollments in one flow version by id after `after`, open only when `open_only`, at most `limit`.
    fn enrollments_in(
        &mut self,
        shop: &ShopId,
        flow: &str,
        version: i64,
        open_only: bool,
        after: Option<EnrollmentId>,
        limit: i64,
    ) -> StoreResult<Vec<Enrollment>>;
    /// Creates timers; no two of one id.
    fn put_timers(&mut self, timers: &[Timer]) -> StoreResult<()>;
    /// Cancels the pending timers of enrollments.
    fn cancel_timers(&mut self, shop: &ShopId, enrollments: &[EnrollmentId]) -> StoreResult<()>;
    /// Pending timers due at `now`, earliest first, at most `limit`, leased until `lease_until` so that no other worker
    /// takes them (`FOR UPDATE SKIP LOCKED` on PostgreSQL).
    fn claim_due_timers(&mut self, now: Timestamp, lease_until: Timestamp, limit: i64) -> StoreResult<Vec<Timer>>;
    /// Marks claimed timers as fired at `now`, in the transaction that keeps what they caused. Timers that are not
    /// pending any more are left alone; how many were marked.
    fn finish_timers(&mut self, timers: &[Timer], now: Timestamp) -> StoreResult<i64>;
    /// When the earliest pending, unleased timer is due.
    fn next_timer_due(&mut self) -> StoreResult<Option<Timestamp>>;
    /// Counts for V9.
    fn timer_counts(&mut self) -> StoreResult<TimerCounts>;
}

/// Timers by state, with the counter that is raised at creation, and the smallest lateness seen.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct TimerCounts {
    /// Counted at creation, independent of the rows.
    pub created: i64,
    /// Waiting.
    pub pending: i64,
    /// Fired.
    pub done: i64,
    /// Not needed.
    pub cancelled: i64,
    /// min(fired - due) in milliseconds over all fired; negative = fired early. `None` when none has fired.
    pub lateness_ms_min: Option<i64>,
}

/// Which touches a list wants.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TouchFilter {
    /// Only of this person.
    pub shopper: Option<ShopperId>,
    /// Only of this enrollment. Name its subject too: by that they are found.
    pub enrollment: Option<EnrollmentId>,
    /// Only of this subject (stored text).
    pub subject: Option<String>,
    /// Only in these states (names).
    pub states: Vec<&'static str>,
    /// Only created before (exclusive).
    pub before: Option<Timestamp>,
    /// Only created at or after.
    pub since: Option<Timestamp>,
    /// At most; newest first.
    pub limit: i64,
}

/// Touches, decisions, tickets.
pub trait TouchRepository {
    /// Creates each touch unless its effect key exists already; how many were created. A touch's id is the one derived
    /// from its effect key: another is refused.
    fn insert_touches(&mut self, touches: &[Touch]) -> StoreResult<usize>;
    /// Replaces by id.
    fn update_touch(&mut self, touch: &Touch) -> StoreResult<()>;
    /// One touch.
    fn touch(&mut self, shop: &ShopId, id: TouchId) -> StoreResult<Option<Touch>>;
    /// The touch of an effect key.
    fn touch_by_effect(&mut self, shop: &ShopId, effect_key: &str) -> StoreResult<Option<Touch>>;
    /// The touch with a provider's message id.
    fn touch_by_provider_ref(
        &mut self,
        shop: &ShopId,
        channel: ChannelKind,
        provider_ref: &str,
    ) -> StoreResult<Option<Touch>>;
    /// Touches of a shop that pass a filter.
    fn touches(&mut self, shop: &ShopId, filter: &TouchFilter) -> StoreResult<Vec<Touch>>;
    /// Planned touches of all shops with `not_before` at or before `now`, earliest first.
    fn due_touches(&mut self, now: Timestamp, limit: i64) -> StoreResult<Vec<Touch>>;
    /// When the earliest planned touch may be tried.
    fn next_touch_due(&mut self) -> StoreResult<Option<Timestamp>>;
    /// Touches of all shops in one state, oldest change first (recovery after a restart, reconciliation).
    fn touches_in_state(&mut self, state: &str, limit: i64) -> StoreResult<Vec<Touch>>;
    /// Stores a verdict.
    fn put_decision(&mut self, decision: &Decision) -> StoreResult<()>;
    /// Verdicts about something (a touch id, an effect key), oldest first.
    fn decisions_about(&mut self, shop: &ShopId, about: &str) -> StoreResult<Vec<Decision>>;
    /// Decisions of a kind since a time, oldest first, at most `limit`.
    fn decisions_since(
        &mut self,
        shop: &ShopId,
        kind: &str,
        since: Timestamp,
        limit: i64,
    ) -> StoreResult<Vec<Decision>>;
    /// Opens or updates a ticket.
    fn put_ticket(&mut self, ticket: &Ticket) -> StoreResult<()>;
    /// Open tickets, oldest first, at most `limit`.
    fn open_tickets(&mut self, shop: &ShopId, limit: i64) -> StoreResult<Vec<Ticket>>;
}

/// Conversations with their turns, and the codes that prove who is asking.
pub trait ConversationRepository {
    /// One conversation.
    fn conversation(&mut self, shop: &ShopId, id: ConversationId) -> StoreResult<Option<Conversation>>;
    /// Creates or replaces.
    fn put_conversation(&mut self, conversation: &Conversation) -> StoreResult<()>;
    /// Conversations by latest change, newest first, before `before` (exclusive), at most `limit`.
    fn conversations(&mut self, shop: &ShopId, before: Timestamp, limit: i64) -> StoreResult<Vec<Conversation>>;
    /// Conversations of all shops that wait for the assistant, longest waiting first.
    fn waiting_conversations(&mut self, limit: i64) -> StoreResult<Vec<Conversation>>;
    /// Appends a turn; a number that is taken is an error.
    fn append_turn(&mut self, shop: &ShopId, conversation: ConversationId, turn: &Turn) -> StoreResult<()>;
    /// Turns after a number, oldest first, at most `limit`.
    fn turns(&mut self, shop: &ShopId, conversation: ConversationId, after: i64, limit: i64) -> StoreResult<Vec<Turn>>;
    /// Replaces the conversation's code.
    fn put_access_code(&mut self, code: &AccessCode) -> StoreResult<()>;
    /// The conversation's code.
    fn access_code(&mut self, shop: &ShopId, conversation: ConversationId) -> StoreResult<Option<AccessCode>>;
    /// How many codes were asked for about an order since a time.
    fn access_codes_since(&mut self, shop: &ShopId, order_key: &str, since: Timestamp) -> StoreResult<i64>;
}

/// Returns.
pub trait ReturnRepository {
    /// Creates or replaces.
    fn put_return(&mut self, one: &Return) -> StoreResult<()>;
    /// One return by its number.
    fn return_by_number(&mut self, shop: &ShopId, number: &str) -> StoreResult<Option<Return>>;
    /// Returns of an order, oldest first.
    fn returns_of(&mut self, shop: &ShopId, order_key: &str) -> StoreResult<Vec<Return>>;
}

/// What the shop wrote: policy pages, FAQ, help articles.
pub trait PageRepository {
    /// Creates or replaces by its source.
    fn put_page(&mut self, page: &Page) -> StoreResult<()>;
    /// Forgets; whether there was one.
    fn delete_page(&mut self, shop: &ShopId, source: &str) -> StoreResult<bool>;
    /// Pages by source, after `after`, at most `limit`.
    fn pages(&mut self, shop: &ShopId, after: &str, limit: i64) -> StoreResult<Vec<Page>>;
    /// Pages that are to be read again by `now`, longest due first, at most `limit`.
    fn pages_due(&mut self, shop: &ShopId, now: Timestamp, limit: i64) -> StoreResult<Vec<Page>>;
}

/// Photos that shoppers sent.
pub trait PhotoRepository {
    /// Keeps a photo unless it is there already; whether it was new.
    fn add_photo(&mut self, photo: &Photo) -> StoreResult<bool>;
    /// Creates or replaces by id.
    fn update_photo(&mut self, photo: &Photo) -> StoreResult<()>;
    /// One photo.
    fn photo(&mut self, shop: &ShopId, id: PhotoId) -> StoreResult<Option<Photo>>;
    /// Photos that came with an event, in their order.
    fn photos_with(&mut self, shop: &ShopId, event: &str) -> StoreResult<Vec<Photo>>;
    /// Photos of a conversation that came after a turn, in their order.
    fn photos_of(&mut self, shop: &ShopId, conversation: ConversationId, after: i64) -> StoreResult<Vec<Photo>>;
    /// How many came since a time: in one conversation, or in the whole shop.
    fn photos_since(&mut self, shop: &ShopId, of: Option<ConversationId>, since: Timestamp) -> StoreResult<i64>;
    /// Photos of all shops that are to be fetched, longest waiting first.
    fn photos_waiting(&mut self, limit: i64) -> StoreResult<Vec<Photo>>;
    /// Keeps bytes under the hash of their content.
    fn put_photo_bytes(&mut self, shop: &ShopId, hash: &str, bytes: &[u8]) -> StoreResult<()>;
    /// Bytes by the hash of their content.
    fn photo_bytes(&mut self, shop: &ShopId, hash: &str) -> StoreResult<Option<Vec<u8>>>;
    /// Forgets photos that came before `before`, those that belong to no conversation already when they came before
    /// `loose_before`, and bytes that no photo names any more; how many photos.
    fn forget_photos(&mut self, shop: &ShopId, before: Timestamp, loose_before: Timestamp) -> StoreResult<u64>;
}

/// One open transaction.
pub trait Tx:
    LedgerRepository
    + ShopRepository
    + ShopperRepository
    + SalesRepository
    + CatalogueRepository
    + FlowRepository
    + TouchRepository
    + ConversationRepository
    + ReturnRepository
    + PageRepository
    + ExposureRepository
    + MerchandisingRepository
    + PhotoRepository
{
}

impl<T> Tx for T where
    T: LedgerRepository
        + ShopRepository
        + ShopperRepository
        + SalesRepository
        + CatalogueRepository
        + FlowRepository
        + TouchRepository
        + ConversationRepository
        + ReturnRepository
        + PageRepository
        + ExposureRepository
        + MerchandisingRepository
        + PhotoRepository
{
}

/// What browsers saw of lists: folded from the ledger.
pub trait ExposureRepository {
    /// What one browser saw.
    fn exposure(&mut self, shop: &ShopId, browser: &str) -> StoreResult<Option<Exposure>>;
    /// Creates or replaces.
    fn put_exposure(&mut self, exposure: &Exposure) -> StoreResult<()>;
    /// By browser, after `after`, at most `limit`.
    fn exposures(&mut self, shop: &ShopId, after: &str, limit: i64) -> StoreResult<Vec<Exposure>>;
}

/// The owner's rules for what is shown where.
pub trait MerchandisingRepository {
    /// Number of the version in force; 0 when there never was one.
    fn merchandising_version(&mut self, shop: &ShopId) -> StoreResult<i64>;
    /// Versions, newest first, at most `limit`.
    fn merchandising(&mut self, shop: &ShopId, limit: i64) -> StoreResult<Vec<Merchandising>>;
    /// Adds the version that follows the one in force; refuses any other number, so that nobody overwrites unseen.
    fn add_merchandising(&mut self, next: &Merchandising) -> StoreResult<()>;
}

/// Work inside a transaction: `Ok` commits (with the group it ran in), `Err` rolls back this job alone.
pub type Job = Box<dyn FnOnce(&mut dyn Tx) -> StoreResult<Box<dyn Any + Send>> + Send>;
/// Called with the job's result once it is durable (or has failed).
pub type Done = Box<dyn FnOnce(StoreResult<Box<dyn Any + Send>>) + Send>;

/// A database.
pub trait Store: Send + Sync {
    /// Queues a writing job; `done` is called after its commit is durable. Jobs queued together may share one commit.
    fn submit(&self, job: Job, done: Done);

    /// Queues a reading job; may run beside writers and sees the last commit.
    fn submit_read(&self, job: Job, done: Done);
}

fn finish<R: 'static>(result: StoreResult<Box<dyn Any + Send>>) -> StoreResult<R> {
    result.and_then(|any| any.downcast::<R>().map(|b| *b).map_err(|_| StoreError::Corrupt("job result type".into())))
}

fn boxed<R: Send + 'static>(f: impl FnOnce(&mut dyn Tx) -> StoreResult<R> + Send + 'static) -> Job {
    Box::new(move |tx| f(tx).map(|r| Box::new(r) as Box<dyn Any + Send>))
}

fn lost() -> StoreError {
    StoreError::Unavailable("the store stopped".into())
}

/// Runs `f` in a writing transaction and waits, blocking this thread. Not for async code: see [`write_async`].
///
/// # Errors
/// What `f` returns, or the store's failure to commit.
pub fn write<R: Send + 'static>(
    store: &dyn Store,
    f: impl FnOnce(&mut dyn Tx) -> StoreResult<R> + Send + 'static,
) -> StoreResult<R> {
    let (sender, receiver) = std::sync::mpsc::sync_channel(1);
    store.submit(boxed(f), Box::new(move |r| drop(sender.send(r))));
    finish(receiver.recv().map_err(|_| lost())?)
}

/// Runs `f` in a reading transaction and waits, blocking this thread.
///
/// # Errors
/// What `f` returns, or the store's failure.
pub fn read<R: Send + 'static>(
    store: &dyn Store,
    f: impl FnOnce(&mut dyn Tx) -> StoreResult<R> + Send + 'static,
) -> StoreResult<R> {
    let (sender, receiver) = std::sync::mpsc::sync_channel(1);
    store.submit_read(boxed(f), Box::new(move |r| drop(sender.send(r))));
    finish(receiver.recv().map_err(|_| lost())?)
}

/// Runs `f` in a writing transaction without blocking the executor.
///
/// # Errors
/// What `f` returns, or the store's failure to commit.
pub async fn write_async<R: Send + 'static>(
    store: &dyn Store,
    f: impl FnOnce(&mut dyn Tx) -> StoreResult<R> + Send + 'static,
) -> StoreResult<R> {
    let (sender, receiver) = futures_channel::oneshot::channel();
    store.submit(boxed(f), Box::new(move |r| drop(sender.send(r))));
    finish(receiver.await.map_err(|_| lost())?)
}

/// Runs `f` in a reading transaction without blocking the executor.
///
/// # Errors
/// What `f` returns, or the store's failure.
pub async fn read_async<R: Send + 'static>(
    store: &dyn Store,
    f: impl FnOnce(&mut dyn Tx) -> StoreResult<R> + Send + 'static,
) -> StoreResult<R> {
    let (sender, receiver) = futures_channel::oneshot::channel();
    store.submit_read(boxed(f), Box::new(move |r| drop(sender.send(r))));
    finish(receiver.await.map_err(|_| lost())?)
}
