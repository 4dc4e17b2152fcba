//! Click rows folded into what the ledger keeps: carts and orders. The definitions are those of `docs/import.md`.
//!
//! Rows are put in order of time within a window of [`WINDOW_ROWS`] rows; ties go by shopper, kind (view, favourite,
//! cart, remove, purchase) and product. A file of at most that many rows therefore gives the same events in any order of
//! its rows, and a longer one as long as no row lies more than a window away from its place. A row that comes too late
//! for its shopper's carts is still counted as an event, and reported.

use std::cmp::Reverse;
use std::collections::{BinaryHeap, HashMap, HashSet};
use std::hash::{DefaultHasher, Hash, Hasher};

use domain::cart::{CartLine, CartSnapshot, CartStage};
use domain::event::{Event, EventBody};
use domain::ids::ShopId;
use domain::money::{Currency, Money};
use domain::order::{OrderLine, OrderSnapshot, OrderStatus};
use domain::shopper::{Identity, Profile};
use domain::timestamp::{MINUTE_MS, Timestamp};
use serde::Serialize;

use self::place::Ordered;
use super::events::{ClickEvent, ClickKind};
use super::ledger::{SOURCE, fingerprint};
use super::{Problems, RowProblem};

mod place;

/// Rows held back to be put in order.
pub const WINDOW_ROWS: usize = 1 << 17;
/// A longer pause than this begins another session, and another order, where the file names no sessions.
pub const SESSION_GAP_MS: i64 = 30 * MINUTE_MS;
/// Most different products in one cart or order; further ones are left out and reported.
pub const LINES_MAX: usize = 500;

/// What the carts and orders belong to.
#[derive(Clone, Debug)]
pub struct LedgerOptions {
    /// The shop.
    pub shop: ShopId,
    /// Currency of carts and orders.
    pub currency: Currency,
    /// Now: nothing happens later.
    pub received_at: Timestamp,
}

/// Counts of one import, as `docs/import.md` defines them.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct EventSummary {
    /// Rows that could be read.
    pub events: u64,
    /// Of these: views.
    pub views: u64,
    /// Of these: put into the cart.
    pub cart_rows: u64,
    /// Of these: taken out of the cart.
    pub remove_rows: u64,
    /// Of these: favourites.
    pub favourites: u64,
    /// Of these: purchases.
    pub purchase_rows: u64,
    /// Different sessions.
    pub sessions: u64,
    /// Different shoppers.
    pub shoppers: u64,
    /// Carts.
    pub carts: u64,
    /// Carts that ended in an order.
    pub carts_purchased: u64,
    /// Orders.
    pub purchases: u64,
    /// Events made for the ledger.
    pub ledger_events: u64,
    /// Rows that could not be used, or not in full.
    pub problems: Problems,
}

/// Puts rows in order and folds them; an iterator of ledger events. Ask [`Ledger::summary`] when it is done.
pub struct Ledger<I> {
    rows: I,
    window: BinaryHeap<Reverse<Ordered>>,
    folder: Folder,
}

/// Folds `rows` into carts and orders of one shop. Views and favourites are counted and make no event.
pub fn to_ledger<I>(rows: I, options: LedgerOptions) -> Ledger<I>
where
    I: Iterator<Item = Result<ClickEvent, RowProblem>>,
{
    let folder =
        Folder { options, shoppers: HashMap::new(), sessions: HashSet::new(), summary: EventSummary::default() };
    Ledger { rows, window: BinaryHeap::new(), folder }
}

impl<I> Ledger<I> {
    /// The counts so far; final once the iterator has ended.
    #[must_use]
    pub const fn summary(&self) -> &EventSummary {
        &self.folder.summary
    }
}

impl<I: Iterator<Item = Result<ClickEvent, RowProblem>>> Ledger<I> {
    /// The earliest row that is left.
    fn next_row(&mut self) -> Option<ClickEvent> {
        while self.window.len() < WINDOW_ROWS {
            match self.rows.next() {
                Some(Ok(row)) => self.window.push(Reverse(Ordered(row))),
                Some(Err(problem)) => self.folder.summary.problems.add(problem),
                None => break,
            }
        }
        self.window.pop().map(|Reverse(Ordered(row))| row)
    }
}

impl<I: Iterator<Item = Result<ClickEvent, RowProblem>>> Iterator for Ledger<I> {
    type Item = Event;

    fn next(&mut self) -> Option<Event> {
        loop {
            let row = self.next_row()?;
            if let Some(event) = self.folder.fold(&row) {
                self.folder.summary.ledger_events += 1;
                return Some(event);
            }
        }
    }
}

/// What is remembered of one shopper between rows.
#[derive(Default)]
struct ShopperState {
    last_at: Timestamp,
    /// Sessions told from gaps so far.
    runs: u64,
    cart: Option<OpenCart>,
    order: Option<OpenOrder>,
    /// The last row's content and how often it came, so that equal rows keep different ids.
    last_row: (String, u64),
}

struct OpenCart {
    key: String,
    lines: Vec<CartLine>,
}

struct OpenOrder {
    key: String,
    session: Option<String>,
    last_at: Timestamp,
    placed_at: Timestamp,
    cart_key: Option<String>,
    lines: Vec<OrderLine>,
}

struct Folder {
    options: LedgerOptions,
    shoppers: HashMap<String, ShopperState>,
    /// Hashes of session names: eight bytes each, so that a year of them fits.
    sessions: HashSet<u64>,
    summary: EventSummary,
}

impl Folder {
    fn fold(&mut self, row: &ClickEvent) -> Option<Event> {
        self.count(row);
        let mut state = self.shoppers.remove(&row.shopper_key).unwrap_or_else(|| {
            self.summary.shoppers += 1;
            ShopperState::default()
        });
        let event = self.fold_shopper(&mut state, row);
        self.shoppers.insert(row.shopper_key.clone(), state);
        event
    }

    fn count(&mut self, row: &ClickEvent) {
        self.summary.events += 1;
        *match row.kind {
            ClickKind::View => &mut self.summary.views,
            ClickKind::Favourite => &mut self.summary.favourites,
            ClickKind::Cart => &mut self.summary.cart_rows,
            ClickKind::Remove => &mut self.summary.remove_rows,
            ClickKind::Purchase => &mut self.summary.purchase_rows,
        } += 1;
    }

    fn fold_shopper(&mut self, state: &mut ShopperState, row: &ClickEvent) -> Option<Event> {
        let late = row.at < state.last_at;
        self.count_session(state, row);
        state.last_at = state.last_at.max(row.at);
        if late && !matches!(row.kind, ClickKind::View | ClickKind::Favourite) {
            let words = format!("older than rows already read (out of order by more than {WINDOW_ROWS} rows)");
            self.summary.problems.add(RowProblem::new(row.line, words));
            return None;
        }
        let body = match row.kind {
            ClickKind::View | ClickKind::Favourite => return None,
            ClickKind::Cart => self.put(state, row),
            ClickKind::Remove => self.take(state, row)?,
            ClickKind::Purchase => self.buy(state, row),
        };
        Some(Event {
            shop: self.options.shop.clone(),
            id: event_id(state, row),
            source: SOURCE.to_owned(),
            occurred_at: row.at.min(self.options.received_at),
            received_at: self.options.received_at,
            body,
        })
    }

    fn count_session(&mut self, state: &mut ShopperState, row: &ClickEvent) {
        let mut hasher = DefaultHasher::new();
        match &row.session_key {
            Some(session) => (0_u8, session).hash(&mut hasher),
            None => {
                if state.runs == 0 || row.at.since_ms(state.last_at) > SESSION_GAP_MS {
                    state.runs += 1;
                }
                (1_u8, &row.shopper_key, state.runs).hash(&mut hasher);
            }
        }
        if self.sessions.insert(hasher.finish()) {
            self.summary.sessions += 1;
        }
    }

    fn put(&mut self, state: &mut ShopperState, row: &ClickEvent) -> EventBody {
        state.order = None;
        let cart = state.cart.get_or_insert_with(|| {
            self.summary.carts += 1;
            OpenCart { key: key_at(row), lines: Vec::new() }
        });
        let price = row.price.unwrap_or(Money::zero(self.options.currency));
        match cart.lines.iter().position(|line| line.product_key == row.product_key) {
            Some(at) => {
                cart.lines[at].quantity += 1;
                cart.lines[at].unit_price = price;
            }
            None if cart.lines.len() < LINES_MAX => cart.lines.push(CartLine {
                product_key: row.product_key.clone(),
                variant_key: row.product_key.clone(),
                title: title(row),
                options: Vec::new(),
                quantity: 1,
                unit_price: price,
                image_url: None,
            }),
            None => self.summary.problems.add(too_many(row)),
        }
        cart_changed(cart, row, self.options.currency)
    }

    /// `None` when there is nothing to take it out of.
    fn take(&mut self, state: &mut ShopperState, row: &ClickEvent) -> Option<EventBody> {
        let cart = state.cart.as_mut()?;
        let at = cart.lines.iter().position(|line| line.product_key == row.product_key)?;
        cart.lines[at].quantity -= 1;
        if cart.lines[at].quantity == 0 {
            cart.lines.remove(at);
        }
        Some(cart_changed(cart, row, self.options.currency))
    }

    fn buy(&mut self, state: &mut ShopperState, row: &ClickEvent) -> EventBody {
        let cart = state.cart.take();
        if cart.is_some() {
            self.summary.carts_purchased += 1;
        }
        let same = |order: &OpenOrder| {
            order.session == row.session_key
                && (row.session_key.is_some() || row.at.since_ms(order.last_at) <= SESSION_GAP_MS)
        };
        let mut order = state.order.take().filter(same).unwrap_or_else(|| {
            self.summary.purchases += 1;
            OpenOrder {
                key: key_at(row),
                session: row.session_key.clone(),
                last_at: row.at,
                placed_at: row.at,
                cart_key: cart.map(|cart| cart.key),
                lines: Vec::new(),
            }
        });
        order.last_at = row.at;
        let price = row.price.unwrap_or(Money::zero(self.options.currency));
        match order.lines.iter().position(|line| line.product_key == row.product_key) {
            Some(at) => {
                let line = &mut order.lines[at];
                line.quantity += 1;
                line.total.minor = line.total.minor.saturating_add(price.minor);
            }
            None if order.lines.len() < LINES_MAX => order.lines.push(OrderLine {
                product_key: row.product_key.clone(),
                variant_key: row.product_key.clone(),
                title: title(row),
                quantity: 1,
                total: price,
            }),
            None => self.summary.problems.add(too_many(row)),
        }
        let snapshot = order_snapshot(&order, row, self.options.currency);
        state.order = Some(order);
        EventBody::OrderChanged { order: Box::new(snapshot) }
    }
}

fn too_many(row: &ClickEvent) -> RowProblem {
    RowProblem::new(row.line, format!("more than {LINES_MAX} different products"))
}

/// Key of the cart or order that begins with `row`.
fn key_at(row: &ClickEvent) -> String {
    format!("{}:{}", row.shopper_key, row.at.as_ms())
}

fn event_id(state: &mut ShopperState, row: &ClickEvent) -> String {
    let kind = format!("{:?}", row.kind);
    let session = row.session_key.as_deref().unwrap_or_default();
    let print = fingerprint(&[&row.shopper_key, &row.at.to_string(), &kind, &row.product_key, session]);
    let times = if state.last_row.0 == print { state.last_row.1 + 1 } else { 0 };
    let id = format!("import:{print}:{times}");
    state.last_row = (print, times);
    id
}

/// Click streams carry no names: the brand and the last part of the category are what people understand best.
fn title(row: &ClickEvent) -> String {
    let words = |text: &str| text.rsplit(['.', '>']).next().unwrap_or(text).replace('_', " ").trim().to_owned();
    let category = row.category.as_deref().map(words).filter(|c| c.bytes().any(|b| !b.is_ascii_digit()));
    match (row.brand.as_deref(), category) {
        (Some(brand), Some(category)) => format!("{brand} {category}"),
        (Some(brand), None) => format!("{brand} {}", row.product_key),
        (None, Some(category)) => category,
        (None, None) => row.product_key.clone(),
    }
}

fn sum(amounts: impl Iterator<Item = i64>, currency: Currency) -> Money {
    Money::new(amounts.fold(0, i64::saturating_add), currency)
}

fn cart_changed(cart: &OpenCart, row: &ClickEvent, currency: Currency) -> EventBody {
    let amounts = cart.lines.iter().map(|line| line.unit_price.minor.saturating_mul(line.quantity));
    let snapshot = CartSnapshot {
        key: cart.key.clone(),
        identities: vec![Identity::customer(SOURCE, &row.shopper_key)],
        profile: Profile::default(),
        stage: CartStage::Cart,
        currency,
        lines: cart.lines.clone(),
        total: sum(amounts, currency),
        shipping: None,
        coupon_codes: Vec::new(),
        device: None,
        recovery_url: None,
        shop_recovery: false,
        order_key: None,
    };
    EventBody::CartChanged { cart: Box::new(snapshot) }
}

fn order_snapshot(order: &OpenOrder, row: &ClickEvent, currency: Currency) -> OrderSnapshot {
    OrderSnapshot {
        key: order.key.clone(),
        number: order.key.clone(),
        identities: vec![Identity::customer(SOURCE, &row.shopper_key)],
        profile: Profile::default(),
        status: OrderStatus::Paid,
        placed_at: order.placed_at,
        lines: order.lines.clone(),
        total: sum(order.lines.iter().map(|line| line.total.minor), currency),
        discount: None,
        coupon_codes: Vec::new(),
        cart_key: order.cart_key.clone(),
        entered_by_staff: false,
        utm_content: None,
        shipments: vec![],
    }
}

#[cfg(test)]
mod tests;
