//! Orders.

use domain::event::EventBody;
use domain::money::Money;
use domain::order::{OrderLine, OrderSnapshot, OrderStatus};
use domain::timestamp::Timestamp;
use serde::Deserialize;

use super::customer::{Address, Customer, person};
use super::list::{AmountSet, Node, Nodes, lowered, number};
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
            shipments: vec![],
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
