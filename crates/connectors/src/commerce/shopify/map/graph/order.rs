//! Orders.

use domain::event::EventBody;
use domain::money::Money;
use domain::order::{OrderLine, OrderSnapshot, OrderStatus, Shipment};
use domain::timestamp::Timestamp;
use serde::Deserialize;

use super::customer::{Address, Customer, person};
use super::list::{AmountSet, Node, Nodes, lowered, number};
use crate::commerce::shopify::map::shipment::{Fulfilled, shipments};
use crate::commerce::shopify::map::text::{TITLE_CHARS_MAX, bounded, gid_number, instant, short};
use crate::commerce::shopify::map::{Happening, Person, entered_by_staff, order_status};

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
struct TaxLine {
    price_set: AmountSet,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
struct OrderedLine {
    title: String,
    quantity: i64,
    product: Option<Node>,
    variant: Option<Node>,
    discounted_total_set: AmountSet,
    tax_lines: Vec<TaxLine>,
}

impl OrderedLine {
    fn line(&self, taxes_included: bool) -> Option<OrderLine> {
        let net = self.discounted_total_set.money()?;
        let tax = self.tax_lines.iter().filter(|_| !taxes_included).filter_map(|t| t.price_set.money());
        Some(OrderLine {
            product_key: number(self.product.as_ref())?,
            variant_key: number(self.variant.as_ref())?,
            title: bounded(&self.title, TITLE_CHARS_MAX),
            quantity: Some(self.quantity).filter(|q| *q >= 1)?,
            total: Money::new(tax.map(|t| t.minor).fold(net.minor, i64::saturating_add), net.currency),
        })
    }
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Journey {
    last_visit: Option<Visit>,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Visit {
    utm_parameters: Option<Utm>,
}

#[derive(Debug, Deserialize)]
struct Utm {
    content: Option<String>,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Fulfillment {
    status: String,
    display_status: Option<String>,
    created_at: String,
    delivered_at: Option<String>,
    estimated_delivery_at: Option<String>,
    tracking_info: Vec<TrackingInfo>,
    fulfillment_line_items: Nodes<FulfilledLine>,
}

#[derive(Debug, Deserialize)]
struct TrackingInfo {
    company: Option<String>,
    number: Option<String>,
    url: Option<String>,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
struct FulfilledLine {
    line_item: FulfilledItem,
}

#[derive(Debug, Deserialize)]
struct FulfilledItem {
    variant: Option<Node>,
}

impl Fulfillment {
    fn shipments(&self) -> Vec<Shipment> {
        let parcels = self.tracking_info.iter().map(|t| (t.company.as_deref(), t.number.as_deref(), t.url.as_deref()));
        let lines = self.fulfillment_line_items.nodes.iter();
        shipments(Fulfilled {
            status: Some(&self.status),
            place: self.display_status.as_deref(),
            parcels: parcels.collect(),
            shipped_at: instant(Some(&self.created_at)),
            expected_at: instant(self.estimated_delivery_at.as_deref()),
            delivered_at: instant(self.delivered_at.as_deref()),
            variant_keys: lines.filter_map(|line| number(line.line_item.variant.as_ref())).collect(),
        })
    }
}

/// What of an order says whether it counts as a purchase.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct OrderHead {
    id: String,
    created_at: String,
    cancelled_at: Option<String>,
    closed: bool,
    display_financial_status: Option<String>,
    display_fulfillment_status: Option<String>,
}

impl OrderHead {
    fn status(&self) -> OrderStatus {
        let (financial, fulfillment) = (&self.display_financial_status, &self.display_fulfillment_status);
        let cancelled = self.cancelled_at.is_some();
        order_status(financial.as_deref(), fulfillment.as_deref(), cancelled, self.closed)
    }

    /// Key and time, when the order counts as a purchase.
    pub fn purchase(&self) -> Option<(String, Timestamp)> {
        if !self.status().is_purchase() {
            return None;
        }
        Some((gid_number(&self.id)?, instant(Some(&self.created_at))?))
    }
}

/// An order.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Order {
    #[serde(flatten)]
    head: OrderHead,
    name: String,
    updated_at: String,
    email: Option<String>,
    phone: Option<String>,
    source_name: Option<String>,
    customer_locale: Option<String>,
    taxes_included: bool,
    discount_codes: Vec<String>,
    total_discounts_set: Option<AmountSet>,
    current_total_price_set: AmountSet,
    customer_journey_summary: Option<Journey>,
    shipping_address: Option<Address>,
    billing_address: Option<Address>,
    customer: Option<Customer>,
    line_items: Nodes<OrderedLine>,
    #[serde(default)]
    fulfillments: Vec<Fulfillment>,
}

impl Order {
    fn person(&self) -> Person {
        let (shipping, billing) = (self.shipping_address.as_ref(), self.billing_address.as_ref());
        let mut person = person(self.customer.as_ref(), shipping, billing);
        person.email = self.email.clone().or(person.email);
        person.locale = self.customer_locale.clone().or(person.locale);
        let country = person.country.clone();
        person.phones.extend(self.phone.clone().map(|p| (p, country)));
        person
    }

    fn snapshot(&self) -> Option<OrderSnapshot> {
        let person = self.person();
        let visit = self.customer_journey_summary.as_ref().and_then(|j| j.last_visit.as_ref());
        let utm = visit.and_then(|v| v.utm_parameters.as_ref()).and_then(|u| u.content.as_deref());
        Some(OrderSnapshot {
            key: gid_number(&self.head.id)?,
            number: bounded(&self.name, TITLE_CHARS_MAX),
            identities: person.identities(),
            profile: person.profile(),
            status: self.head.status(),
            placed_at: instant(Some(&self.head.created_at))?,
            lines: self.line_items.nodes.iter().filter_map(|l| l.line(self.taxes_included)).collect(),
            total: self.current_total_price_set.money()?,
            discount: self.total_discounts_set.as_ref().and_then(AmountSet::money).filter(|m| m.minor > 0),
            coupon_codes: lowered(&self.discount_codes),
            // The interface names the checkout by its token only, which no other record shares.
            cart_key: None,
            entered_by_staff: entered_by_staff(self.source_name.as_deref()),
            utm_content: short(utm),
            shipments: self.fulfillments.iter().flat_map(Fulfillment::shipments).collect(),
        })
    }

    /// Everything an order tells.
    pub fn happenings(&self) -> Vec<Happening> {
        let order = self.snapshot().map(|order| Happening {
            body: EventBody::OrderChanged { order: Box::new(order) },
            at: instant(Some(&self.updated_at)),
        });
        order.into_iter().chain(self.customer.iter().flat_map(Customer::consents)).collect()
    }
}

#[cfg(test)]
mod tests {
    use domain::order::ShipmentStatus;
    use serde_json::{Value, json};

    use super::*;

    fn parcels(fulfillment: Value) -> Vec<Shipment> {
        serde_json::from_value::<Fulfillment>(fulfillment).expect("as the schema says").shipments()
    }

    #[test]
    fn each_tracking_number_of_a_fulfilment_is_a_parcel() {
        let info = |number: &str| json!({"company": "Hermes", "number": number, "url": null});
        let told = parcels(json!({
            "status": "SUCCESS", "displayStatus": "OUT_FOR_DELIVERY", "createdAt": "2026-11-19T10:00:00Z",
            "deliveredAt": null, "estimatedDeliveryAt": "2026-11-21T18:00:00Z",
            "trackingInfo": [info("H1"), info("H2")],
            "fulfillmentLineItems": {"nodes": [{"lineItem": {"variant": {"id": "gid://shopify/ProductVariant/50"}}},
                                               {"lineItem": {"variant": null}}]}
        }));
        let numbers: Vec<Option<&str>> = told.iter().map(|parcel| parcel.tracking_number.as_deref()).collect();
        assert_eq!(numbers, [Some("H1"), Some("H2")]);
        assert_eq!(
            (told[1].status, &told[1].variant_keys[..]),
            (ShipmentStatus::OutForDelivery, &["50".to_owned()][..])
        );
        assert_eq!(told[0].expected_at, instant(Some("2026-11-21T18:00:00Z")));
    }

    #[test]
    fn a_recorded_fulfilment_is_read() {
        let Ok(folder) = std::env::var("CARTWRIGHT_SHARED") else {
            println!("skipped: set CARTWRIGHT_SHARED to the folder that holds specs/shopify/recorded-responses");
            return;
        };
        let name = "2026-04_shipping-fulfillments_fulfillment-detail-events-lifecycle.json.gz";
        let Ok(file) = std::fs::File::open(format!("{folder}/specs/shopify/recorded-responses/{name}")) else {
            println!("skipped: CARTWRIGHT_SHARED is set, but {name} is not there");
            return;
        };
        let recorded: Value = serde_json::from_reader(flate2::read::GzDecoder::new(file)).expect("json");
        let mut one = recorded["detailRead"]["response"]["data"]["order"]["fulfillments"][0].clone();
        // The recording asked for other lines of it than we do.
        one["fulfillmentLineItems"] = json!({"nodes": []});
        let [parcel] = &parcels(one)[..] else { panic!("one parcel") };
        assert_eq!((parcel.carrier.as_deref(), parcel.status), (Some("Hermes"), ShipmentStatus::InTransit));
        assert_eq!(parcel.expected_at, instant(Some("2026-04-27T22:28:38Z")));
        assert!(parcel.tracking_number.as_deref().is_some_and(|number| number.starts_with("HAR235-CREATE")));
    }
}
