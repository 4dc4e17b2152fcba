//! Where a parcel is, in Cartwright's words.

use serde::{Deserialize, Serialize};

use super::TRACKING_EVENTS_MAX;
use crate::order::{Shipment, ShipmentStatus};
use crate::timestamp::Timestamp;

/// What has become of a parcel; adapters map the carrier's codes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum TrackingState {
    /// The label was made; the carrier has not seen the parcel.
    Announced,
    /// With the carrier.
    InTransit,
    /// In the delivery van.
    OutForDelivery,
    /// Waits for the receiver at a shop or locker.
    ReadyForPickup,
    /// Something is wrong: nobody at home, customs, damaged, lost.
    Problem,
    /// At the receiver's. Final.
    Delivered,
    /// Back at the sender's. Final.
    Returned,
    /// The label was called off. Final.
    Cancelled,
}

impl TrackingState {
    /// The stored name.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Announced => "announced",
            Self::InTransit => "in_transit",
            Self::OutForDelivery => "out_for_delivery",
            Self::ReadyForPickup => "ready_for_pickup",
            Self::Problem => "problem",
            Self::Delivered => "delivered",
            Self::Returned => "returned",
            Self::Cancelled => "cancelled",
        }
    }

    /// Whether nothing more will happen: such a parcel need not be asked about again.
    #[must_use]
    pub const fn is_final(self) -> bool {
        matches!(self, Self::Delivered | Self::Returned | Self::Cancelled)
    }

    /// In the words of an order's shipment; what an order has no word for is a problem.
    #[must_use]
    pub const fn shipment_status(self) -> ShipmentStatus {
        match self {
            Self::Announced => ShipmentStatus::Shipped,
            Self::InTransit | Self::ReadyForPickup => ShipmentStatus::InTransit,
            Self::OutForDelivery => ShipmentStatus::OutForDelivery,
            Self::Delivered => ShipmentStatus::Delivered,
            Self::Problem | Self::Returned | Self::Cancelled => ShipmentStatus::Problem,
        }
    }
}

impl From<ShipmentStatus> for TrackingState {
    fn from(status: ShipmentStatus) -> Self {
        match status {
            ShipmentStatus::Shipped => Self::Announced,
            ShipmentStatus::InTransit => Self::InTransit,
            ShipmentStatus::OutForDelivery => Self::OutForDelivery,
            ShipmentStatus::Problem => Self::Problem,
            ShipmentStatus::Delivered => Self::Delivered,
        }
    }
}

/// A span of time, both ends included.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Window {
    /// Not before.
    pub from: Timestamp,
    /// Not after.
    pub to: Timestamp,
}

/// One scan.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TrackingEvent {
    /// When.
    pub at: Timestamp,
    /// In our words.
    pub state: TrackingState,
    /// In the carrier's: its code, else its text. Data to show to staff, never to act on.
    pub code: String,
    /// Town or hub, when told.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub place: Option<String>,
}

/// Where a parcel is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Tracking {
    /// The carrier's name for people.
    pub carrier: String,
    /// The carrier's number.
    pub number: String,
    /// What has become of it.
    pub state: TrackingState,
    /// Scans, oldest first, at most [`TRACKING_EVENTS_MAX`].
    pub events: Vec<TrackingEvent>,
    /// When it should arrive; never told of a parcel that has.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub expected: Option<Window>,
    /// When it arrived.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub delivered_at: Option<Timestamp>,
    /// The carrier's page about it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
}

impl Tracking {
    /// Puts scans in order, drops doubles, keeps the latest; and takes back an expectation that reality overtook.
    #[must_use]
    pub fn settled(mut self) -> Self {
        self.events.sort_by_key(|event| event.at);
        self.events.dedup();
        self.events.drain(..self.events.len().saturating_sub(TRACKING_EVENTS_MAX));
        if self.state.is_final() {
            self.expected = None;
        }
        if self.state == TrackingState::Delivered && self.delivered_at.is_none() {
            let arrival = self.events.iter().rfind(|event| event.state == TrackingState::Delivered);
            self.delivered_at = arrival.map(|event| event.at);
        }
        self
    }

    /// What the shop itself knows of a parcel; `None` without a number to know it by.
    #[must_use]
    pub fn of_shipment(shipment: &Shipment) -> Option<Self> {
        let number = shipment.tracking_number.clone()?;
        let state = TrackingState::from(shipment.status);
        let scan = |at: Option<Timestamp>, state: TrackingState| {
            at.map(|at| TrackingEvent { at, state, code: state.as_str().to_owned(), place: None })
        };
        let left = scan(shipment.shipped_at, TrackingState::Announced);
        let arrived = scan(shipment.delivered_at, TrackingState::Delivered);
        let tracking = Self {
            carrier: shipment.carrier.clone().unwrap_or_default(),
            number,
            state: if arrived.is_some() { TrackingState::Delivered } else { state },
            events: left.into_iter().chain(arrived).collect(),
            expected: shipment.expected_at.map(|at| Window { from: at, to: at }),
            delivered_at: shipment.delivered_at,
            url: shipment.tracking_url.clone(),
        };
        Some(tracking.settled())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn scans_are_put_in_order_and_bounded_and_arrival_ends_the_waiting() {
        let at = |ms| Timestamp::from_ms(ms);
        let scan = |ms, state| TrackingEvent { at: at(ms), state, code: "X".to_owned(), place: None };
        let mut events: Vec<_> = (0..150).rev().map(|ms| scan(ms, TrackingState::InTransit)).collect();
        events.push(scan(200, TrackingState::Delivered));
        events.push(scan(200, TrackingState::Delivered));
        let tracking = Tracking {
            carrier: "Fake Post".to_owned(),
            number: "FK1".to_owned(),
            state: TrackingState::Delivered,
            events,
            expected: Some(Window { from: at(1), to: at(2) }),
            delivered_at: None,
            url: None,
        };
        let settled = tracking.settled();
        assert_eq!((settled.events.len(), settled.events[0].at), (TRACKING_EVENTS_MAX, at(51)));
        assert_eq!((settled.expected, settled.delivered_at), (None, Some(at(200))));
    }

    #[test]
    fn an_order_never_hears_more_than_it_has_words_for() {
        use TrackingState::{
            Announced, Cancelled, Delivered, InTransit, OutForDelivery, Problem, ReadyForPickup, Returned,
        };
        for state in [Announced, InTransit, OutForDelivery, Problem, Delivered] {
            assert_eq!(TrackingState::from(state.shipment_status()), state);
        }
        assert_eq!(ReadyForPickup.shipment_status(), ShipmentStatus::InTransit, "it did not arrive yet");
        for state in [Returned, Cancelled] {
            assert!(state.is_final() && state.shipment_status() == ShipmentStatus::Problem);
        }
    }
}
