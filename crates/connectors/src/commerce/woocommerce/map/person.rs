//! Who a record belongs to.

use domain::shopper::{Identity, Profile};
use phonenumber::{Mode, country};

use super::super::html::plain;
use super::super::loose::Loose;
use super::Context;

/// Identities of a billing address and a customer id, sorted.
pub(in super::super) fn identities(customer_id: Option<u64>, billing: Loose<'_>, ctx: &Context) -> Vec<Identity> {
    let country = country_of(billing).or_else(|| ctx.country.clone());
    let phone = billing.at("phone").string(40).and_then(|p| e164(&p, country.as_deref()));
    let mut found: Vec<Identity> = [
        customer_id.map(|id| Identity::customer("woocommerce", &id.to_string())),
        billing.at("email").text().and_then(Identity::email),
        phone.as_deref().and_then(Identity::phone),
    ]
    .into_iter()
    .flatten()
    .collect();
    found.sort();
    found
}

/// What an address tells of a person.
pub(in super::super) fn profile(address: Loose<'_>) -> Profile {
    let first_name = address.at("first_name").text().map(|n| plain(n, 80)).filter(|n| !n.is_empty());
    Profile { first_name, country: country_of(address), ..Profile::default() }
}

fn country_of(address: Loose<'_>) -> Option<String> {
    let code = address.at("country").text()?;
    (code.len() == 2 && code.bytes().all(|b| b.is_ascii_alphabetic())).then(|| code.to_ascii_uppercase())
}

/// A phone number as E.164, read in `country` when it has no country of its own; `None` when it cannot be valid.
pub(in super::super) fn e164(text: &str, country: Option<&str>) -> Option<String> {
    let country: Option<country::Id> = country.and_then(|c| c.parse().ok());
    let number = phonenumber::parse(country, text).ok()?;
    number.is_valid().then(|| number.format().mode(Mode::E164).to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn phones_become_e164_or_nothing() {
        for (text, country, wanted) in [
            ("+4915112345678", None, Some("+4915112345678")),
            ("0151 123 45678", Some("DE"), Some("+4915112345678")),
            ("0049 151 12345678", Some("DE"), Some("+4915112345678")),
            ("(415) 555-2671", Some("US"), Some("+14155552671")),
            ("0151 123 45678", None, None),
            ("0151 123 45678", Some("XX"), None),
            ("+49151777", Some("DE"), None),
            ("call me", Some("DE"), None),
            ("", Some("DE"), None),
        ] {
            assert_eq!(e164(text, country).as_deref(), wanted, "{text}");
        }
    }
}
