//! Orders.

use domain::event::EventBody;
use domain::money::{Currency, Money};
use domain::order::{OrderLine, OrderSnapshot, OrderStatus, Shipment};
use domain::shopper::Profile;
use domain::timestamp::Timestamp;
use serde::Deserialize;

use super::amount::{AmountSet, Code, Line, codes, in_shop};
use super::person::{Address, Customer, Found};
use crate::commerce::shopify::map::shipment::{Fulfilled, shipments};
use crate::commerce::shopify::map::text::{Loose, instant, list, maybe, money, short};
use crate::commerce::shopify::map::{
    Happening, ShopContext, cart_key, checkout_key, entered_by_staff, order_status, utm_content,
};

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Order {
    #[serde(deserialize_with = "maybe")]
    id: Option<Loose>,
    #[serde(deserialize_with = "maybe")]
    name: Option<String>,
    #[serde(deserialize_with = "maybe")]
    checkout_id: Option<Loose>,
    #[serde(deserialize_with = "maybe")]
    cart_token: Option<Loose>,
    #[serde(deserialize_with = "maybe")]
    email: Option<String>,
    #[serde(deserialize_with = "maybe")]
    contact_email: Option<String>,
    #[serde(deserialize_with = "maybe")]
    phone: Option<String>,
    #[serde(deserialize_with = "maybe")]
    created_at: Option<String>,
    #[serde(deserialize_with = "maybe")]
    updated_at: Option<String>,
    #[serde(deserialize_with = "maybe")]
    cancelled_at: Option<String>,
    #[serde(deserialize_with = "maybe")]
    closed_at: Option<String>,
    #[serde(deserialize_with = "maybe")]
    financial_status: Option<String>,
    #[serde(deserialize_with = "maybe")]
    fulfillment_status: Option<String>,
    #[serde(deserialize_with = "maybe")]
    currency: Option<String>,
    #[serde(deserialize_with = "maybe")]
    total_price: Option<Loose>,
    #[serde(deserialize_with = "maybe")]
    current_total_price: Option<Loose>,
    #[serde(deserialize_with = "maybe")]
    total_discounts: Option<Loose>,
    #[serde(deserialize_with = "maybe")]
    taxes_included: Option<bool>,
    #[serde(deserialize_with = "maybe")]
    buyer_accepts_marketing: Option<bool>,
    #[serde(deserialize_with = "maybe")]
    customer_locale: Option<String>,
    #[serde(deserialize_with = "maybe")]
    source_name: Option<String>,
    #[serde(deserialize_with = "maybe")]
    user_id: Option<Loose>,
    #[serde(deserialize_with = "maybe")]
    landing_site: Option<String>,
    #[serde(deserialize_with = "list")]
    discount_codes: Vec<Code>,
    #[serde(deserialize_with = "list")]
    line_items: Vec<Line>,
    #[serde(deserialize_with = "list")]
    fulfillments: Vec<Fulfillment>,
    #[serde(deserialize_with = "maybe")]
    shipping_address: Option<Address>,
    #[serde(deserialize_with = "maybe")]
    billing_address: Option<Address>,
    #[serde(deserialize_with = "maybe")]
    customer: Option<Customer>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Fulfillment {
    #[serde(deserialize_with = "maybe")]
    status: Option<String>,
    #[serde(deserialize_with = "maybe")]
    shipment_status: Option<String>,
    #[serde(deserialize_with = "maybe")]
    created_at: Option<String>,
    #[serde(deserialize_with = "maybe")]
    tracking_company: Option<String>,
    #[serde(deserialize_with = "list")]
    tracking_numbers: Vec<String>,
    #[serde(deserialize_with = "list")]
    tracking_urls: Vec<String>,
    #[serde(deserialize_with = "list")]
    line_items: Vec<Line>,
}

impl Fulfillment {
    fn shipments(&self) -> Vec<Shipment> {
        let company = self.tracking_company.as_deref();
        let parcels = self.tracking_numbers.iter().enumerate().map(|(at, number)| {
            // Numbers and pages are two lists side by side.
            (company, Some(number.as_str()), self.tracking_urls.get(at).map(String::as_str))
        });
        shipments(Fulfilled {
            status: self.status.as_deref(),
            place: self.shipment_status.as_deref(),
            parcels: parcels.collect(),
            shipped_at: instant(self.created_at.as_deref()),
            variant_keys: self.line_items.iter().filter_map(|line| line.variant_id.clone().map(|id| id.0)).collect(),
            ..Fulfilled::default()
        })
    }
}

impl Order {
    fn found(&self) -> Found<'_> {
        Found {
            email: self.email.as_ref().or(self.contact_email.as_ref()),
            phone: self.phone.as_ref(),
            locale: self.customer_locale.as_ref(),
            addresses: [self.shipping_address.as_ref(), self.billing_address.as_ref()],
            customer: self.customer.as_ref(),
        }
    }

    fn cart_key(&self) -> Option<String> {
        let checkout = self.checkout_id.as_ref().map(|id| checkout_key(&id.0));
        checkout.or_else(|| self.cart_token.as_ref().map(|token| cart_key(&token.0)))
    }

    fn status(&self) -> OrderStatus {
        let (financial, fulfillment) = (self.financial_status.as_deref(), self.fulfillment_status.as_deref());
        order_status(financial, fulfillment, self.cancelled_at.is_some(), self.closed_at.is_some())
    }
}

/// What a line came to in the shop's currency: discounts off, taxes on.
fn order_line(line: &Line, currency: Currency, taxes_included: bool) -> Option<OrderLine> {
    let quantity = line.quantity.filter(|q| *q >= 1)?;
    let or_text = |set: Option<&AmountSet>, text: Option<&Loose>| in_shop(set).or_else(|| money(text, currency));
    let unit = or_text(line.price_set.as_ref(), line.price.as_ref())?;
    let off = line.discount_allocations.iter().filter_map(|a| or_text(a.amount_set.as_ref(), a.amount.as_ref()));
    let tax = line.tax_lines.iter().filter_map(|t| or_text(t.price_set.as_ref(), t.price.as_ref()));
    let tax = tax.filter(|_| !taxes_included);
    let gross = unit.checked_mul(quantity).ok()?;
    let total = tax.map(|m| m.minor).chain(off.map(|m| -m.minor)).fold(gross.minor, i64::saturating_add);
    Some(OrderLine {
        product_key: line.product_id.clone()?.0,
        variant_key: line.variant_id.clone()?.0,
        title: short(line.title.as_deref()).unwrap_or_default(),
        quantity,
        total: Money::new(total, gross.currency),
    })
}

pub(super) fn order(o: Order, shop: &ShopContext) -> Result<Vec<Happening>, String> {
    let id = o.id.as_ref().ok_or("an order without id")?.0.clone();
    let currency = o.currency.as_deref().and_then(|c| Currency::from_code(c).ok()).unwrap_or(shop.currency);
    let found = o.found();
    let person = found.person();
    let total = money(o.current_total_price.as_ref(), currency).or_else(|| money(o.total_price.as_ref(), currency));
    let order = OrderSnapshot {
        number: short(o.name.as_deref()).unwrap_or_else(|| id.clone()),
        identities: person.identities(),
        profile: person.profile(),
        status: o.status(),
        placed_at: instant(o.created_at.as_deref()).ok_or("an order without created_at")?,
        lines: o.line_items.iter().filter_map(|l| order_line(l, currency, o.taxes_included == Some(true))).collect(),
        total: total.ok_or("an order without total_price")?,
        discount: money(o.total_discounts.as_ref(), currency).filter(|m| m.minor > 0),
        coupon_codes: codes(&o.discount_codes),
        cart_key: o.cart_key(),
        entered_by_staff: o.user_id.is_some() || entered_by_staff(o.source_name.as_deref()),
        utm_content: utm_content(o.landing_site.as_deref()),
        shipments: o.fulfillments.iter().flat_map(Fulfillment::shipments).collect(),
        key: id.clone(),
    };
    let at = instant(o.updated_at.as_deref());
    let record = format!("order:{id}");
    let mut told = vec![Happening { body: EventBody::OrderChanged { order: Box::new(order) }, at }];
    told.extend(found.consents(o.buyer_accepts_marketing, o.created_at.as_deref(), &record));
    Ok(told)
}

/// All that is left of a binned order is its id; what was known of it stays in the ledger.
pub(super) fn deleted(id: String, shop: &ShopContext) -> Happening {
    let order = OrderSnapshot {
        number: id.clone(),
        key: id,
        identities: Vec::new(),
        profile: Profile::default(),
        status: OrderStatus::Deleted,
        placed_at: Timestamp::EPOCH,
        lines: Vec::new(),
        total: Money::zero(shop.currency),
        discount: None,
        coupon_codes: Vec::new(),
        cart_key: None,
        entered_by_staff: false,
        utm_content: None,
        shipments: vec![],
    };
    Happening { body: EventBody::OrderChanged { order: Box::new(order) }, at: None }
}
