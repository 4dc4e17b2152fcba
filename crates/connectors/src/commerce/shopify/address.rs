//! Where an order was delivered to. Read when it is needed and not kept.

use domain::decision::PostalAddress;
use domain::ports::carrier::Party;
use domain::ports::commerce::CommerceError;
use serde::Deserialize;
use serde_json::json;

use super::client::Client;
use super::queries;

#[derive(Deserialize)]
struct Answer {
    order: Option<Order>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Order {
    email: Option<String>,
    shipping_address: Option<Address>,
    billing_address: Option<Address>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Address {
    name: Option<String>,
    company: Option<String>,
    phone: Option<String>,
    address1: Option<String>,
    address2: Option<String>,
    city: Option<String>,
    province_code: Option<String>,
    country_code_v2: Option<String>,
    zip: Option<String>,
}

pub(super) async fn of_order(client: &Client, order_key: &str) -> Result<Option<Party>, CommerceError> {
    if order_key.is_empty() || !order_key.bytes().all(|b| b.is_ascii_digit()) {
        return Ok(None);
    }
    let id = format!("gid://shopify/Order/{order_key}");
    let answer: Answer = client.ask("OrderAddress", queries::ORDER_ADDRESS, json!({ "id": id })).await?;
    Ok(answer.order.and_then(party))
}

fn party(order: Order) -> Option<Party> {
    let filled = |address: &Address| address.address1.as_deref().is_some_and(|line| !line.trim().is_empty());
    let address = [order.shipping_address, order.billing_address].into_iter().flatten().find(filled)?;
    Some(Party {
        name: address.name.unwrap_or_default(),
        company: address.company.filter(|company| !company.is_empty()),
        phone: address.phone.filter(|phone| !phone.is_empty()),
        email: order.email,
        address: PostalAddress {
            line1: address.address1.unwrap_or_default(),
            line2: address.address2.unwrap_or_default(),
            city: address.city.unwrap_or_default(),
            region: address.province_code.unwrap_or_default(),
            country: address.country_code_v2.unwrap_or_default(),
            postal_code: address.zip.unwrap_or_default(),
        },
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_order_without_a_parcel_has_its_billing_address() {
        let body = json!({ "order": { "email": "anna@example.test", "shippingAddress": null, "billingAddress": {
            "name": "Anna Example", "company": null, "phone": null, "address1": "1 Main St", "address2": null,
            "city": "Springfield", "provinceCode": "IL", "countryCodeV2": "US", "zip": "62701" } } });
        let found = serde_json::from_value::<Answer>(body).unwrap().order.and_then(party).unwrap();
        assert_eq!((found.name.as_str(), found.address.region.as_str()), ("Anna Example", "IL"));
        let gone = serde_json::from_value::<Answer>(json!({ "order": null })).unwrap();
        assert!(gone.order.and_then(party).is_none());
    }
}
