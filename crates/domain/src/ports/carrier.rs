//! Carriers: labels for parcels, and where a parcel is.
//!
//! A label costs money, so [`Carrier::create_label`] takes an [`Approved`] label and nothing less. Every label is made
//! under a reference of ours: with [`CarrierCapabilities::idempotency_key`] a repeated call gives the same label, with
//! [`CarrierCapabilities::lookup`] an unknown outcome can be settled by [`Carrier::find_label`]; a carrier with neither
//! is never called twice. To add a carrier: a folder in `connectors/src/carrier` that implements [`Carrier`].

use serde::{Deserialize, Serialize};

use crate::decision::{Approved, Label};
use crate::order::Shipment;
use crate::ports::BoxFuture;

mod label;
mod tracking;

pub use label::{Direction, DocumentFormat, LabelDocument, LabelRequest, Parcel, Party, ShippingLabel, SizeMm};
pub use tracking::{Tracking, TrackingEvent, TrackingState, Window};

/// Largest label document, in bytes.
pub const DOCUMENT_BYTES_MAX: usize = 1 << 20;
/// Most events kept of one parcel; the latest stay.
pub const TRACKING_EVENTS_MAX: usize = 100;
/// Longest reference of ours; the shortest limit among carriers that print it is longer.
pub const REFERENCE_BYTES_MAX: usize = 200;
/// Longest tracking number.
pub const TRACKING_NUMBER_BYTES_MAX: usize = 64;

/// What a carrier can do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CarrierCapabilities {
    /// Connector name, `custom`.
    pub connector: &'static str,
    /// The carrier's name for people.
    pub title: String,
    /// Other names under which shops write it on an order.
    pub aliases: Vec<String>,
    /// Directions in which labels can be made; empty = tracking alone.
    pub labels: Vec<Direction>,
    /// Labels can be called off.
    pub cancel: bool,
    /// Parcels can be tracked.
    pub tracking: bool,
    /// A second call with one reference gives the first label again, and costs nothing.
    pub idempotency_key: bool,
    /// A label can be looked up by our reference.
    pub lookup: bool,
    /// It can keep a label's cost below [`LabelRequest::cost_max`]. Without this, a request with one is refused.
    pub cost_ceiling: bool,
    /// It can give a code to show at the counter, so that nothing need be printed.
    pub drop_off_code: bool,
}

impl CarrierCapabilities {
    /// Whether an order's carrier name (`"DHL Paket "`) means this carrier: same letters and digits, in any case.
    #[must_use]
    pub fn answers_to(&self, name: &str) -> bool {
        let plain = |text: &str| {
            let kept = text.chars().take(100).filter(|c| c.is_alphanumeric());
            kept.flat_map(char::to_lowercase).collect::<String>()
        };
        let wanted = plain(name);
        !wanted.is_empty() && std::iter::once(&self.title).chain(&self.aliases).any(|known| plain(known) == wanted)
    }
}

/// Why a carrier will not do it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Refusal {
    /// An address is incomplete or does not exist.
    Address,
    /// It does not go from there, or to there.
    NotServed,
    /// Too heavy, too large, or too many parcels.
    Parcel,
    /// It would cost more than was allowed, or the carrier cannot keep a limit.
    Cost,
    /// It has no such service, direction or document, or cannot do this at all.
    Unsupported,
    /// It knows no such label or parcel.
    NotFound,
    /// Too late: the parcel is on its way, the label was used.
    TooLate,
    /// The request is not what was approved.
    NotApproved,
    /// Anything else the carrier says no to.
    Other,
}

/// How a call failed; decides what may happen next.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(tag = "type", content = "reason", rename_all = "snake_case")]
pub enum CarrierFailure {
    /// Certainly not done, worth another try later (429, connect refused, a failed read).
    Temporary,
    /// Certainly not done, and the same call will fail again until a person changes something (credentials, set-up).
    Permanent,
    /// Cannot tell: it may have been done. To be settled by [`Carrier::find_label`], never by calling again, except
    /// where the carrier takes our reference as a key.
    Unknown,
    /// Certainly not done: the carrier (or the adapter, for it) refuses this request.
    Refused(Refusal),
}

/// A failed call.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{message}")]
pub struct CarrierError {
    /// What may happen next.
    pub kind: CarrierFailure,
    /// For operators: what happened, without secrets or addresses.
    pub message: String,
    /// How long the carrier asks us to wait, in milliseconds.
    pub retry_after_ms: Option<i64>,
}

impl CarrierError {
    /// A failure of a kind.
    #[must_use]
    pub fn new(kind: CarrierFailure, message: impl Into<String>) -> Self {
        Self { kind, message: message.into(), retry_after_ms: None }
    }

    /// A refusal with its reason.
    #[must_use]
    pub fn refused(reason: Refusal, message: impl Into<String>) -> Self {
        Self::new(CarrierFailure::Refused(reason), message)
    }

    /// Whether the same call may succeed later and certainly did nothing yet.
    #[must_use]
    pub const fn is_temporary(&self) -> bool {
        matches!(self.kind, CarrierFailure::Temporary)
    }

    /// Why it was refused, when it was.
    #[must_use]
    pub const fn refusal(&self) -> Option<Refusal> {
        match self.kind {
            CarrierFailure::Refused(reason) => Some(reason),
            _ => None,
        }
    }
}

/// A parcel to ask about.
#[derive(Clone, Copy, Debug)]
pub struct TrackRequest<'a> {
    /// The carrier's number.
    pub number: &'a str,
    /// What the shop knows of the parcel, when it is on an order.
    pub shipment: Option<&'a Shipment>,
    /// The receiver's postal code: some carriers tell more to who knows it.
    pub postal_code: Option<&'a str>,
}

/// A carrier.
pub trait Carrier: Send + Sync {
    /// What it can do.
    fn capabilities(&self) -> CarrierCapabilities;

    /// Buys the approved label once, under [`LabelRequest::reference`]. Never retries inside, unless the carrier takes
    /// the reference as a key. What is sent is in the approval, how it travels in the request.
    fn create_label<'a>(
        &'a self,
        approved: &'a Approved<Label>,
        request: &'a LabelRequest,
    ) -> BoxFuture<'a, Result<ShippingLabel, CarrierError>>;

    /// The label made under a reference of ours; `None` = there is none, so making one is safe.
    fn find_label<'a>(&'a self, _reference: &'a str) -> BoxFuture<'a, Result<Option<ShippingLabel>, CarrierError>> {
        Box::pin(async { Err(CarrierError::refused(Refusal::Unsupported, "labels cannot be looked up")) })
    }

    /// Calls a label off that was not used. A label that was called off before is success.
    fn cancel_label<'a>(&'a self, _label: &'a ShippingLabel) -> BoxFuture<'a, Result<(), CarrierError>> {
        Box::pin(async { Err(CarrierError::refused(Refusal::Unsupported, "labels cannot be called off")) })
    }

    /// Where a parcel is.
    fn track<'a>(&'a self, request: TrackRequest<'a>) -> BoxFuture<'a, Result<Tracking, CarrierError>>;
}
