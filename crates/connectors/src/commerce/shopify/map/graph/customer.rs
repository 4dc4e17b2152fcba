//! Customers with their consent.

use domain::consent::ChannelKind;
use domain::event::EventBody;
use domain::shopper::Identity;
use serde::Deserialize;

use crate::commerce::shopify::map::text::{self, gid_number, instant};
use crate::commerce::shopify::map::{Consent, Happening, Person};

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Address {
    first_name: Option<String>,
    country_code_v2: Option<String>,
    phone: Option<String>,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
struct EmailAddress {
    email_address: String,
    marketing_state: Option<String>,
    marketing_opt_in_level: Option<String>,
    marketing_updated_at: Option<String>,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
struct ConsentPart {
    state: Option<String>,
    opt_in_level: Option<String>,
    updated_at: Option<String>,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
struct PhoneNumber {
    phone_number: String,
    whats_app_marketing_consent: Option<ConsentPart>,
}

/// A customer with consent.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Customer {
    id: String,
    first_name: Option<String>,
    locale: Option<String>,
    updated_at: Option<String>,
    default_address: Option<Address>,
    default_email_address: Option<EmailAddress>,
    default_phone_number: Option<PhoneNumber>,
}

impl Customer {
    /// The customer's global id.
    pub fn gid(&self) -> &str {
        &self.id
    }

    fn person(&self) -> Person {
        let country = self.default_address.as_ref().and_then(|a| a.country_code_v2.clone());
        Person {
            customer_id: gid_number(&self.id),
            email: self.default_email_address.as_ref().map(|e| e.email_address.clone()),
            phones: self.default_phone_number.iter().map(|p| (p.phone_number.clone(), country.clone())).collect(),
            first_name: self.first_name.clone(),
            locale: self.locale.clone(),
            country,
        }
    }

    /// What the shop knows of this customer's consent to e-mail and WhatsApp.
    pub fn consents(&self) -> Vec<Happening> {
        let record = || format!("customer:{}", gid_number(&self.id).unwrap_or_default());
        let email = self.default_email_address.as_ref().and_then(|e| {
            Consent {
                identity: Identity::email(&e.email_address)?,
                channel: ChannelKind::Email,
                state: e.marketing_state.as_deref(),
                opt_in_level: e.marketing_opt_in_level.as_deref(),
                updated_at: e.marketing_updated_at.as_deref(),
                record: record(),
            }
            .happening()
        });
        let whatsapp = self.default_phone_number.as_ref().and_then(|p| {
            let part = p.whats_app_marketing_consent.as_ref()?;
            Consent {
                identity: text::phone(&p.phone_number, None)?,
                channel: ChannelKind::Whatsapp,
                state: part.state.as_deref(),
                opt_in_level: part.opt_in_level.as_deref(),
                updated_at: part.updated_at.as_deref(),
                record: record(),
            }
            .happening()
        });
        email.into_iter().chain(whatsapp).collect()
    }

    /// Everything a customer record tells.
    pub fn happenings(&self) -> Vec<Happening> {
        let person = self.person();
        let body = EventBody::ShopperSeen { identities: person.identities(), profile: person.profile() };
        let seen = Happening { body, at: instant(self.updated_at.as_deref()) };
        std::iter::once(seen).chain(self.consents()).collect()
    }
}

/// Completes what the customer record says by the addresses of a checkout or an order. The parcel may go to somebody
/// else, so the phone is the payer's, while the country is where the goods go.
pub(super) fn person(customer: Option<&Customer>, shipping: Option<&Address>, billing: Option<&Address>) -> Person {
    let mut person = customer.map(Customer::person).unwrap_or_default();
    let both = [shipping, billing];
    let country = both.into_iter().flatten().find_map(|a| a.country_code_v2.clone());
    person.country = country.or(person.country);
    let name = || both.into_iter().flatten().find_map(|a| a.first_name.clone());
    person.first_name = person.first_name.or_else(name);
    let payer = billing.or(shipping);
    person.phones.extend(payer.and_then(|a| a.phone.clone().map(|p| (p, a.country_code_v2.clone()))));
    person
}
