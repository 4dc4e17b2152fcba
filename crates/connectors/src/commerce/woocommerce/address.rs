//! Where an order was delivered to: its shipping address, else its billing address. Read when it is needed and not kept.

use domain::decision::PostalAddress;
use domain::ports::carrier::Party;
use domain::ports::commerce::CommerceError;

use super::WooCommerce;
use super::loose::Loose;
use super::map::person::e164;

/// Longest field that is taken.
const FIELD_CHARS_MAX: usize = 100;

impl WooCommerce {
    pub(super) async fn order_address(&self, order_key: &str) -> Result<Option<Party>, CommerceError> {
        let Ok(id) = order_key.parse::<u64>() else { return Ok(None) };
        match self.api.get(&format!("orders/{id}"), &[("_fields", "id,shipping,billing".to_owned())]).await {
            Ok(body) => Ok(party(Loose::new(&body))),
            Err(error) if error.is_gone() => Ok(None),
            Err(error) => Err(error.into()),
        }
    }
}

fn party(order: Loose<'_>) -> Option<Party> {
    let (shipping, billing) = (order.at("shipping"), order.at("billing"));
    let filled = |address: Loose<'_>| address.at("address_1").text().is_some_and(|line| !line.trim().is_empty());
    let address = [shipping, billing].into_iter().find(|address| filled(*address))?;
    let field = |name: &str| address.at(name).string(FIELD_CHARS_MAX).map(|t| t.trim().to_owned()).unwrap_or_default();
    let country = field("country").to_ascii_uppercase();
    let phone = |from: Loose<'_>| from.at("phone").string(40).and_then(|text| e164(&text, Some(&country)));
    // The platform writes some provinces with their country, `DE-BE`.
    let state = field("state");
    let region = state.strip_prefix(&format!("{country}-")).unwrap_or(&state).to_owned();
    Some(Party {
        name: format!("{} {}", field("first_name"), field("last_name")).trim().to_owned(),
        company: Some(field("company")).filter(|company| !company.is_empty()),
        phone: phone(address).or_else(|| phone(billing)),
        email: billing.at("email").string(FIELD_CHARS_MAX).filter(|email| !email.is_empty()),
        address: PostalAddress {
            line1: field("address_1"),
            line2: field("address_2"),
            city: field("city"),
            region,
            country,
            postal_code: field("postcode"),
        },
    })
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn street(line: &str) -> serde_json::Value {
        json!({ "first_name": "Anna", "last_name": "Example", "company": "", "address_1": line, "address_2": "",
            "city": "Berlin", "state": "DE-BE", "postcode": "10119", "country": "DE", "phone": "0151 123 45678" })
    }

    #[test]
    fn the_shipping_address_comes_before_the_billing_address() {
        let mut billing = street("Torstr. 12");
        billing["email"] = json!("anna@example.test");
        let both = json!({ "shipping": street("Hofweg 1"), "billing": billing });
        let found = party(Loose::new(&both)).unwrap();
        assert_eq!((found.name.as_str(), found.address.line1.as_str()), ("Anna Example", "Hofweg 1"));
        assert_eq!((found.address.region.as_str(), found.address.country.as_str()), ("BE", "DE"));
        assert_eq!((found.phone.as_deref(), found.company), (Some("+4915112345678"), None));
        assert_eq!(found.email.as_deref(), Some("anna@example.test"));
        let virtual_goods = json!({ "shipping": street(" "), "billing": billing });
        assert_eq!(party(Loose::new(&virtual_goods)).unwrap().address.line1, "Torstr. 12");
    }

    #[test]
    fn what_is_no_address_is_none() {
        for body in
            [json!({}), json!([]), json!({ "shipping": [], "billing": null }), json!({ "shipping": street("") })]
        {
            assert_eq!(party(Loose::new(&body)), None, "{body}");
        }
    }
}
