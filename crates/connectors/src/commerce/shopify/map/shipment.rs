//! Parcels of an order, as webhooks (REST) and the interface (GraphQL) tell of them alike.

use domain::order::{Shipment, ShipmentStatus};
use domain::timestamp::Timestamp;
use url::Url;

use super::text::short;

/// Most parcels of one fulfilment.
const PARCELS_MAX: usize = 20;
/// Longest tracking number.
const NUMBER_CHARS_MAX: usize = 64;

/// One fulfilment, whatever it came in.
#[derive(Debug, Default)]
pub(super) struct Fulfilled<'a> {
    /// `success`, `cancelled`, …, in any case.
    pub status: Option<&'a str>,
    /// Where it is, `in_transit`, in any case.
    pub place: Option<&'a str>,
    /// Carrier, number and page of each parcel.
    pub parcels: Vec<(Option<&'a str>, Option<&'a str>, Option<&'a str>)>,
    pub shipped_at: Option<Timestamp>,
    pub expected_at: Option<Timestamp>,
    pub delivered_at: Option<Timestamp>,
    pub variant_keys: Vec<String>,
}

/// Where a parcel is; `None` when there is none, as the label was voided or the fulfilment called off.
fn standing(status: Option<&str>, place: Option<&str>) -> Option<ShipmentStatus> {
    let lower = |text: Option<&str>| text.unwrap_or_default().to_ascii_lowercase();
    if matches!(lower(status).as_str(), "cancelled" | "error" | "failure") {
        return None;
    }
    Some(match lower(place).as_str() {
        "canceled" | "label_voided" => return None,
        "delivered" | "picked_up" => ShipmentStatus::Delivered,
        "out_for_delivery" => ShipmentStatus::OutForDelivery,
        "in_transit" | "carrier_picked_up" | "ready_for_pickup" => ShipmentStatus::InTransit,
        "attempted_delivery" | "delayed" | "failure" | "not_delivered" => ShipmentStatus::Problem,
        _ => ShipmentStatus::Shipped,
    })
}

/// A page for people.
fn page(text: Option<&str>) -> Option<String> {
    let url = Url::parse(text?).ok()?;
    (matches!(url.scheme(), "https" | "http") && url.as_str().len() <= 2_000).then(|| url.into())
}

/// A number as somebody typed it, on one line.
fn number(text: Option<&str>) -> Option<String> {
    let text: String = text?.chars().filter(|c| !c.is_control()).take(NUMBER_CHARS_MAX).collect();
    let text = text.trim();
    (!text.is_empty()).then(|| text.to_owned())
}

/// The parcels of a fulfilment: one of each number, or a single one without.
pub(super) fn shipments(fulfilled: Fulfilled<'_>) -> Vec<Shipment> {
    let Some(status) = standing(fulfilled.status, fulfilled.place) else { return Vec::new() };
    let mut parcels = fulfilled.parcels;
    parcels.truncate(PARCELS_MAX);
    if parcels.is_empty() {
        parcels.push((None, None, None));
    }
    let shipment = |(carrier, tracking_number, url)| Shipment {
        carrier: short(carrier),
        tracking_number: number(tracking_number),
        tracking_url: page(url),
        status,
        shipped_at: fulfilled.shipped_at,
        expected_at: fulfilled.expected_at,
        delivered_at: fulfilled.delivered_at,
        variant_keys: fulfilled.variant_keys.clone(),
    };
    parcels.into_iter().map(shipment).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_of_both_tongues_come_to_one_state() {
        for (status, place, expected) in [
            (Some("success"), None, Some(ShipmentStatus::Shipped)),
            (Some("SUCCESS"), Some("FULFILLED"), Some(ShipmentStatus::Shipped)),
            (Some("SUCCESS"), Some("IN_TRANSIT"), Some(ShipmentStatus::InTransit)),
            (Some("success"), Some("out_for_delivery"), Some(ShipmentStatus::OutForDelivery)),
            (Some("success"), Some("attempted_delivery"), Some(ShipmentStatus::Problem)),
            (Some("SUCCESS"), Some("DELIVERED"), Some(ShipmentStatus::Delivered)),
            (Some("CANCELLED"), Some("DELIVERED"), None),
            (Some("success"), Some("label_voided"), None),
            (Some("failure"), None, None),
        ] {
            assert_eq!(standing(status, place), expected, "{status:?} {place:?}");
        }
    }

    #[test]
    fn each_number_is_a_parcel_and_foreign_links_are_left_out() {
        let fulfilled = Fulfilled {
            parcels: vec![(Some("UPS"), Some("1Z1"), Some("javascript:alert(1)")), (None, Some(" "), None)],
            ..Fulfilled::default()
        };
        let told = shipments(fulfilled);
        assert_eq!(told[0].tracking_number.as_deref(), Some("1Z1"));
        assert_eq!((&told[0].tracking_url, &told[1].tracking_number), (&None, &None));
        let page = |text| Fulfilled { parcels: vec![(None, Some("1Z1"), Some(text))], ..Fulfilled::default() };
        let told = shipments(page("https://ups.example/?n=☠ 1"));
        assert_eq!(told[0].tracking_url.as_deref(), Some("https://ups.example/?n=%E2%98%A0%201"));
        assert_eq!(shipments(Fulfilled::default()).len(), 1, "sent, though nobody knows with whom");
    }
}
