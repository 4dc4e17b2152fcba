//! People and their consent.

use domain::consent::ChannelKind;
use domain::event::EventBody;
use domain::shopper::Identity;
use serde::Deserialize;

use crate::commerce::shopify::map::text::{self, Loose, instant, maybe};
use crate::commerce::shopify::map::{Consent, Happening, Person};

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Address {
    #[serde(deserialize_with = "maybe")]
    pub(super) first_name: Option<String>,
    #[serde(deserialize_with = "maybe")]
    pub(super) country_code: Option<String>,
    #[serde(deserialize_with = "maybe")]
    pub(super) phone: Option<String>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Customer {
    #[serde(deserialize_with = "maybe")]
    pub(super) id: Option<Loose>,
    #[serde(deserialize_with = "maybe")]
    pub(super) email: Option<String>,
    #[serde(deserialize_with = "maybe")]
    pub(super) phone: Option<String>,
    #[serde(deserialize_with = "maybe")]
    pub(super) first_name: Option<String>,
    #[serde(deserialize_with = "maybe")]
    pub(super) updated_at: Option<String>,
    #[serde(deserialize_with = "maybe")]
    pub(super) default_address: Option<Address>,
    #[serde(deserialize_with = "maybe")]
    pub(super) email_marketing_consent: Option<ConsentPart>,
    #[serde(deserialize_with = "maybe", alias = "whatsapp_marketing_consent")]
    pub(super) whats_app_marketing_consent: Option<ConsentPart>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct ConsentPart {
    #[serde(deserialize_with = "maybe")]
    pub(super) state: Option<String>,
    #[serde(deserialize_with = "maybe")]
    pub(super) opt_in_level: Option<String>,
    #[serde(deserialize_with = "maybe", alias = "updated_at")]
    pub(super) consent_updated_at: Option<String>,
}

impl ConsentPart {
    pub(super) fn told(&self, identity: Identity, channel: ChannelKind, record: String) -> Option<Happening> {
        let (state, level, at) = (&self.state, &self.opt_in_level, &self.consent_updated_at);
        let (state, opt_in_level, updated_at) = (state.as_deref(), level.as_deref(), at.as_deref());
        Consent { identity, channel, state, opt_in_level, updated_at, record }.happening()
    }
}

/// Tells of a customer's consent to e-mail and to WhatsApp. Consent to text messages is neither.
pub(super) fn consents(customer: &Customer) -> Vec<Happening> {
    let record = || format!("customer:{}", customer.id.as_ref().map_or("", |id| id.0.as_str()));
    let email = customer.email.as_deref().and_then(Identity::email).zip(customer.email_marketing_consent.as_ref());
    let phone = customer.phone.as_deref().and_then(|p| text::phone(p, None));
    let phone = phone.zip(customer.whats_app_marketing_consent.as_ref());
    let told = [
        email.and_then(|(identity, part)| part.told(identity, ChannelKind::Email, record())),
        phone.and_then(|(identity, part)| part.told(identity, ChannelKind::Whatsapp, record())),
    ];
    told.into_iter().flatten().collect()
}

pub(super) fn customer(customer: &Customer) -> Result<Vec<Happening>, String> {
    let id = customer.id.as_ref().ok_or("a customer without id")?;
    let address = customer.default_address.as_ref();
    let country = address.and_then(|a| a.country_code.clone());
    let person = Person {
        customer_id: Some(id.0.clone()),
        email: customer.email.clone(),
        phones: customer.phone.iter().map(|p| (p.clone(), country.clone())).collect(),
        first_name: customer.first_name.clone(),
        locale: None,
        country,
    };
    let body = EventBody::ShopperSeen { identities: person.identities(), profile: person.profile() };
    let seen = Happening { body, at: instant(customer.updated_at.as_deref()) };
    Ok(std::iter::once(seen).chain(consents(customer)).collect())
}

/// The body of the topics that tell of consent alone.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct ConsentTold {
    #[serde(deserialize_with = "maybe", alias = "id")]
    pub(super) customer_id: Option<Loose>,
    #[serde(deserialize_with = "maybe", alias = "email")]
    pub(super) email_address: Option<String>,
    #[serde(deserialize_with = "maybe", alias = "phone")]
    pub(super) phone_number: Option<String>,
    #[serde(deserialize_with = "maybe")]
    pub(super) email_marketing_consent: Option<ConsentPart>,
    #[serde(deserialize_with = "maybe", alias = "whatsapp_marketing_consent")]
    pub(super) whats_app_marketing_consent: Option<ConsentPart>,
}

pub(super) fn consent(told: &ConsentTold) -> Vec<Happening> {
    let customer = Customer { id: told.customer_id.clone(), ..Customer::default() };
    let email = told.email_marketing_consent.as_ref().zip(told.email_address.as_deref().and_then(Identity::email));
    let phone = told.phone_number.as_deref().and_then(|p| text::phone(p, None));
    let whatsapp = told.whats_app_marketing_consent.as_ref().zip(phone);
    let record = || format!("customer:{}", customer.id.as_ref().map_or("", |id| id.0.as_str()));
    let told = [
        email.and_then(|(part, identity)| part.told(identity, ChannelKind::Email, record())),
        whatsapp.and_then(|(part, identity)| part.told(identity, ChannelKind::Whatsapp, record())),
    ];
    told.into_iter().flatten().collect()
}

/// Where a person is found in a checkout or an order.
pub(super) struct Found<'a> {
    pub email: Option<&'a String>,
    pub phone: Option<&'a String>,
    pub locale: Option<&'a String>,
    pub addresses: [Option<&'a Address>; 2],
    pub customer: Option<&'a Customer>,
}

impl Found<'_> {
    pub fn person(&self) -> Person {
        let home = self.customer.and_then(|c| c.default_address.as_ref());
        let addresses: Vec<&Address> = self.addresses.iter().copied().flatten().chain(home).collect();
        let country = addresses.iter().find_map(|a| a.country_code.clone());
        let own = self.phone.into_iter().chain(self.customer.and_then(|c| c.phone.as_ref()));
        let own = own.map(|number| (number.clone(), country.clone()));
        // The default address may belong to somebody else (a gift, an office): its phone is not taken.
        let billing = self.addresses[1].or(self.addresses[0]);
        let written = billing.and_then(|a| a.phone.clone().map(|p| (p, a.country_code.clone())));
        Person {
            customer_id: self.customer.and_then(|c| c.id.as_ref()).map(|id| id.0.clone()),
            email: self.email.or_else(|| self.customer.and_then(|c| c.email.as_ref())).cloned(),
            phones: own.chain(written).collect(),
            first_name: self
                .customer
                .and_then(|c| c.first_name.clone())
                .or_else(|| addresses.iter().find_map(|a| a.first_name.clone())),
            locale: self.locale.cloned(),
            country,
        }
    }

    /// The customer record tells exactly when consent was given. Only a guest's tick counts by itself, and then from the
    /// start of the checkout, so that a later opt-out stays the later word.
    pub fn consents(&self, ticked: Option<bool>, started: Option<&str>, record: &str) -> Vec<Happening> {
        if let Some(customer) = self.customer.filter(|c| c.email_marketing_consent.is_some()) {
            return consents(customer);
        }
        let email = self.person().email.as_deref().and_then(Identity::email);
        let told = email.filter(|_| ticked == Some(true)).and_then(|identity| {
            let part = ConsentPart {
                state: Some("subscribed".to_owned()),
                opt_in_level: Some("single_opt_in".to_owned()),
                consent_updated_at: started.map(str::to_owned),
            };
            part.told(identity, ChannelKind::Email, format!("{record} buyer_accepts_marketing"))
        });
        told.into_iter().collect()
    }
}
