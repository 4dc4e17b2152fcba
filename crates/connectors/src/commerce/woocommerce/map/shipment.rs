//! Parcels of an order: the shop's core keeps none, so they are read where the usual tracking plugins put them
//! (`_wc_shipment_tracking_items`).

use domain::order::{Shipment, ShipmentStatus};
use domain::timestamp::{SECOND_MS, Timestamp};
use url::Url;

use super::super::loose::Loose;

/// Most parcels of one order.
const PARCELS_MAX: usize = 20;
/// Longest tracking number.
const NUMBER_CHARS_MAX: usize = 64;

/// The parcels that staff or a plugin entered. No more is known than that they were sent.
pub(super) fn shipments(body: Loose<'_>) -> Vec<Shipment> {
    body.meta("_wc_shipment_tracking_items").items().filter_map(shipment).take(PARCELS_MAX).collect()
}

fn shipment(item: Loose<'_>) -> Option<Shipment> {
    let carrier = item.at("custom_tracking_provider").string(100).or_else(|| item.at("tracking_provider").string(100));
    Some(Shipment {
        tracking_number: Some(
            item.at("tracking_number").string(NUMBER_CHARS_MAX).map(one_line).filter(|number| !number.is_empty())?,
        ),
        carrier,
        tracking_url: item.at("custom_tracking_link").text().and_then(page),
        status: ShipmentStatus::Shipped,
        shipped_at: shipped_at(item.at("date_shipped")),
        expected_at: None,
        delivered_at: None,
        variant_keys: Vec::new(),
    })
}

fn one_line(text: String) -> String {
    text.chars().filter(|c| !c.is_control()).collect()
}

fn page(text: &str) -> Option<String> {
    let url = Url::parse(text).ok()?;
    (matches!(url.scheme(), "https" | "http") && url.as_str().len() <= 2_000).then(|| url.into())
}

/// Seconds since the epoch, as the plugins write it, or a date.
fn shipped_at(value: Loose<'_>) -> Option<Timestamp> {
    match value.int() {
        Some(seconds) => (seconds > 0).then(|| Timestamp::from_ms(seconds.saturating_mul(SECOND_MS))),
        None => format!("{}T00:00:00Z", value.text().filter(|text| text.len() == 10)?).parse().ok(),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::*;

    #[test]
    fn a_recorded_order_has_its_parcel() {
        let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fixtures/woocommerce");
        let text = std::fs::read_to_string(format!("{folder}/orders-07-shipment-meta.json")).expect("a recording");
        let recorded: Value = serde_json::from_str(&text).expect("json");
        let told = shipments(Loose::new(&recorded["body"]));
        let [parcel] = &told[..] else { panic!("{told:?}") };
        assert_eq!(parcel.tracking_number.as_deref(), Some("00340434161094042557"));
        assert_eq!((parcel.carrier.as_deref(), &parcel.tracking_url), (Some("dhl"), &None));
        assert_eq!(parcel.shipped_at, "2026-11-20T00:00:00Z".parse().ok());
    }

    #[test]
    fn what_plugins_get_wrong_is_left_out() {
        let of = |items: Value| {
            let body = json!({"meta_data": [{"key": "_wc_shipment_tracking_items", "value": items}]});
            shipments(Loose::new(&body))
        };
        for bad in [json!(null), json!("x"), json!([]), json!([{}]), json!([{"tracking_number": " "}]), json!([7])] {
            assert_eq!(of(bad.clone()), [], "{bad}");
        }
        let odd = json!({"1": {"tracking_number": 123, "custom_tracking_provider": "Yurtici", "tracking_provider": "",
            "custom_tracking_link": "javascript:alert(1)", "date_shipped": "2026-11-19"}});
        let told = of(odd);
        assert_eq!((told[0].tracking_number.as_deref(), told[0].carrier.as_deref()), (Some("123"), Some("Yurtici")));
        assert_eq!((&told[0].tracking_url, told[0].shipped_at), (&None, "2026-11-19T00:00:00Z".parse().ok()));
        let many = (0..50).map(|n| json!({"tracking_number": n.to_string()})).collect::<Vec<_>>();
        assert_eq!(of(json!(many)).len(), PARCELS_MAX);
    }
}
