//! A made-up carrier that behaves: it serves some countries, limits weight and calls, is down, answers late, loses
//! answers, makes labels that can be printed, and moves parcels as time goes by. Used by tests, the simulation and the
//! demo.
//!
//! Everything follows from the seed, the reference and the clock, never from the order of calls. Its log is written by
//! the carrier's side of the call and nobody else: the independent witness of what was bought.
//!
//! To add a fault: a share in [`CarrierFaults`], its place in `faults::draw`, and what it means in `FakeCarrier::buy`.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use domain::clock::Clock;
use domain::decision::{Approved, Label};
use domain::ids::DecisionId;
use domain::money::{Currency, Money};
use domain::ports::BoxFuture;
use domain::ports::carrier::{
    Carrier, CarrierCapabilities, CarrierError, CarrierFailure, Direction, DocumentFormat, LabelDocument, LabelRequest,
    Refusal, ShippingLabel, TrackRequest, Tracking, TrackingState,
};
use domain::timestamp::{DAY_MS, SECOND_MS, Timestamp};

mod document;
mod faults;
mod journey;

pub use faults::CarrierFaults;
use faults::{Dice, Fate};
use journey::Journey;

use super::price::{PriceList, Step};

/// Labels can be used for this long.
const VALID_DAYS: i64 = 28;

/// How a fake behaves.
#[derive(Clone, Debug)]
pub struct FakeCarrierOptions {
    /// Its name for people.
    pub title: String,
    /// Countries it goes from and to; empty = everywhere.
    pub countries: Vec<String>,
    /// What a parcel costs by weight; heavier than the last step is refused.
    pub prices: PriceList,
    /// What goes wrong, how often.
    pub faults: CarrierFaults,
    /// A second call with one reference gives the first label again instead of making another.
    pub idempotency_key: bool,
    /// Labels can be looked up by reference.
    pub lookup: bool,
    /// Callers give up after this long: a later answer is `Unknown`, although the label was made.
    pub timeout_ms: i64,
}

impl FakeCarrierOptions {
    /// A carrier without faults that goes everywhere, with prices in `currency`.
    #[must_use]
    pub fn new(currency: Currency) -> Self {
        let step = |(up_to_g, minor)| Step { up_to_g, price: Money::new(minor, currency) };
        let steps = [(2_000, 399), (5_000, 599), (10_000, 899), (31_500, 1_499)].map(step);
        Self {
            title: "Fake Post".to_owned(),
            countries: Vec::new(),
            prices: PriceList::new(steps.to_vec()).unwrap_or_default(),
            faults: CarrierFaults::none(),
            idempotency_key: true,
            lookup: true,
            timeout_ms: 20 * SECOND_MS,
        }
    }
}

/// One label that the carrier made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FakeLabel {
    /// The decision that allowed it.
    pub decision: DecisionId,
    /// The order it was approved for.
    pub order_key: String,
    /// The label.
    pub label: ShippingLabel,
    /// When the call came.
    pub made_at: Timestamp,
    /// Whether the caller got the answer; `false`: it must take the outcome for unknown.
    pub answered: bool,
    /// When it was called off.
    pub cancelled_at: Option<Timestamp>,
}

#[derive(Default)]
struct State {
    log: Vec<FakeLabel>,
    parcels: HashMap<String, Journey>,
    calls: u64,
    attempts: HashMap<String, u64>,
    down_until: Option<Timestamp>,
}

impl State {
    fn first(&self, reference: &str) -> Option<&FakeLabel> {
        self.log.iter().find(|made| made.label.reference == reference)
    }
}

/// The fake carrier.
pub struct FakeCarrier {
    options: FakeCarrierOptions,
    seed: u64,
    clock: Arc<dyn Clock>,
    state: Mutex<State>,
}

impl std::fmt::Debug for FakeCarrier {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "FakeCarrier({}, {} labels)", self.options.title, self.state().log.len())
    }
}

impl FakeCarrier {
    /// A fake whose parcels move by `clock`.
    #[must_use]
    pub fn new(options: FakeCarrierOptions, seed: u64, clock: Arc<dyn Clock>) -> Self {
        Self { options, seed, clock, state: Mutex::default() }
    }

    /// A panic in another thread leaves state that is still whole: every change is one assignment.
    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Every label that was made, in order. Never shortened.
    #[must_use]
    pub fn log(&self) -> Vec<FakeLabel> {
        self.state().log.clone()
    }

    /// How often it was called, refusals included.
    #[must_use]
    pub fn calls(&self) -> u64 {
        self.state().calls
    }

    /// The carrier is unreachable until `until`: every call is refused before anything is done.
    pub fn down_until(&self, until: Timestamp) {
        self.state().down_until = Some(until);
    }

    /// Takes a parcel that the shop sent by itself, announced at `made_at`: it moves from then on.
    pub fn take_in(&self, tracking_number: &str, made_at: Timestamp, to_city: &str) {
        let parcel = Journey {
            direction: Direction::Outbound,
            made_at,
            from_city: "Hub".to_owned(),
            to_city: to_city.to_owned(),
            cancelled_at: None,
        };
        self.state().parcels.insert(tracking_number.to_owned(), parcel);
    }

    /// What every call meets first: outage and rate limit.
    fn admit(&self, state: &mut State) -> Result<(), CarrierError> {
        state.calls += 1;
        if state.down_until.is_some_and(|until| self.clock.now() < until) {
            return Err(CarrierError::new(CarrierFailure::Temporary, "connection refused"));
        }
        let every = self.options.faults.rate_limit_every;
        if every > 0 && state.calls.is_multiple_of(every) {
            let slow_down = CarrierError::new(CarrierFailure::Temporary, "the carrier asks us to slow down");
            return Err(CarrierError { retry_after_ms: Some(SECOND_MS), ..slow_down });
        }
        Ok(())
    }

    fn served(&self, request: &LabelRequest) -> Result<(), CarrierError> {
        let countries = &self.options.countries;
        let unserved = |country: &&String| !countries.is_empty() && !countries.contains(*country);
        match [&request.from.address.country, &request.to.address.country].into_iter().find(unserved) {
            Some(country) => Err(CarrierError::refused(Refusal::NotServed, format!("{country} is not served"))),
            None => Ok(()),
        }
    }

    /// The carrier's side of buying a label.
    fn buy(&self, approved: &Approved<Label>, request: &LabelRequest) -> Result<ShippingLabel, CarrierError> {
        request.check(approved.get())?;
        let mut state = self.state();
        self.admit(&mut state)?;
        if self.options.idempotency_key
            && let Some(known) = state.first(&request.reference)
        {
            if known.order_key != request.order_key {
                return Err(CarrierError::refused(Refusal::Other, "reference was used for another order"));
            }
            return Ok(known.label.clone());
        }
        self.served(request)?;
        let cost = self.options.prices.cost_within(request)?;
        let attempt = state.attempts.entry(request.reference.clone()).or_default();
        let dice = Dice::new(self.seed, &request.reference, *attempt);
        *attempt += 1;
        let late = self.options.faults.latency(&dice) >= self.options.timeout_ms;
        let lost = |words: &str| CarrierError::new(CarrierFailure::Unknown, words);
        match faults::draw(&self.options.faults, &dice) {
            Fate::Temporary => Err(CarrierError::new(CarrierFailure::Temporary, "the carrier is busy")),
            Fate::UnknownNotAccepted => Err(lost("connection reset")),
            fate => {
                let answered = fate == Fate::Accept && !late;
                let label = self.make(request, cost, &dice);
                self.keep(&mut state, approved, request, label.clone(), answered);
                if answered { Ok(label) } else { Err(lost("no answer in time")) }
            }
        }
    }

    fn make(&self, request: &LabelRequest, cost: Option<Money>, dice: &Dice) -> ShippingLabel {
        let tracking_number = format!("FK{:012}", dice.word("number") % 1_000_000_000_000);
        let paperless = request.paperless && request.direction == Direction::Return;
        let file = || LabelDocument::File {
            format: DocumentFormat::Pdf,
            bytes: document::pdf(&self.options.title, &tracking_number, request),
        };
        ShippingLabel {
            reference: request.reference.clone(),
            carrier: self.options.title.clone(),
            provider_ref: format!("fake-{:016x}", dice.word("ref")),
            tracking_url: Some(format!("https://track.example.test/{tracking_number}")),
            document: (!paperless).then(file),
            drop_off_code: paperless.then(|| format!("FAKEPOST:{tracking_number}")),
            cost,
            valid_until: Some(self.clock.now().plus_ms(VALID_DAYS * DAY_MS)),
            tracking_number,
        }
    }

    fn keep(
        &self,
        state: &mut State,
        approved: &Approved<Label>,
        request: &LabelRequest,
        label: ShippingLabel,
        answered: bool,
    ) {
        let made_at = self.clock.now();
        let parcel = Journey {
            direction: request.direction,
            made_at,
            from_city: request.from.address.city.clone(),
            to_city: request.to.address.city.clone(),
            cancelled_at: None,
        };
        state.parcels.insert(label.tracking_number.clone(), parcel);
        let (decision, order_key) = (approved.decision(), request.order_key.clone());
        state.log.push(FakeLabel { decision, order_key, label, made_at, answered, cancelled_at: None });
    }

    fn look_up(&self, reference: &str) -> Result<Option<ShippingLabel>, CarrierError> {
        if !self.options.lookup {
            return Err(CarrierError::refused(Refusal::Unsupported, "labels cannot be looked up"));
        }
        let mut state = self.state();
        self.admit(&mut state)?;
        Ok(state.first(reference).map(|made| made.label.clone()))
    }

    fn call_off(&self, label: &ShippingLabel) -> Result<(), CarrierError> {
        let mut guard = self.state();
        self.admit(&mut guard)?;
        let state = &mut *guard;
        let now = self.clock.now();
        let made = state.log.iter_mut().find(|made| made.label.provider_ref == label.provider_ref);
        let parcel = state.parcels.get_mut(&label.tracking_number);
        let (Some(made), Some(parcel)) = (made, parcel) else {
            return Err(CarrierError::refused(Refusal::NotFound, "no such label"));
        };
        if made.cancelled_at.is_some() {
            return Ok(());
        }
        if now >= parcel.handed_in_at(&Dice::new(self.seed, &label.tracking_number, 0)) {
            return Err(CarrierError::refused(Refusal::TooLate, "the parcel is on its way"));
        }
        (made.cancelled_at, parcel.cancelled_at) = (Some(now), Some(now));
        Ok(())
    }

    fn follow(&self, number: &str) -> Result<Tracking, CarrierError> {
        let mut state = self.state();
        self.admit(&mut state)?;
        let unknown = || CarrierError::refused(Refusal::NotFound, "no such parcel");
        let parcel = state.parcels.get(number).ok_or_else(unknown)?;
        let dice = Dice::new(self.seed, number, 0);
        let events = parcel.scans(&dice, self.options.faults.problem, self.clock.now());
        let tracking = Tracking {
            carrier: self.options.title.clone(),
            number: number.to_owned(),
            state: events.last().map_or(TrackingState::Announced, |scan| scan.state),
            events,
            expected: Some(parcel.expected(&dice)),
            delivered_at: None,
            url: Some(format!("https://track.example.test/{number}")),
        };
        Ok(tracking.settled())
    }
}

impl Carrier for FakeCarrier {
    fn capabilities(&self) -> CarrierCapabilities {
        CarrierCapabilities {
            connector: "fake",
            title: self.options.title.clone(),
            aliases: vec!["fake".to_owned()],
            labels: vec![Direction::Outbound, Direction::Return],
            cancel: true,
            tracking: true,
            idempotency_key: self.options.idempotency_key,
            lookup: self.options.lookup,
            cost_ceiling: !self.options.prices.is_empty(),
            drop_off_code: true,
        }
    }

    fn create_label<'a>(
        &'a self,
        approved: &'a Approved<Label>,
        request: &'a LabelRequest,
    ) -> BoxFuture<'a, Result<ShippingLabel, CarrierError>> {
        Box::pin(async move { self.buy(approved, request) })
    }

    fn find_label<'a>(&'a self, reference: &'a str) -> BoxFuture<'a, Result<Option<ShippingLabel>, CarrierError>> {
        Box::pin(async move { self.look_up(reference) })
    }

    fn cancel_label<'a>(&'a self, label: &'a ShippingLabel) -> BoxFuture<'a, Result<(), CarrierError>> {
        Box::pin(async move { self.call_off(label) })
    }

    fn track<'a>(&'a self, request: TrackRequest<'a>) -> BoxFuture<'a, Result<Tracking, CarrierError>> {
        Box::pin(async move { self.follow(request.number) })
    }
}
