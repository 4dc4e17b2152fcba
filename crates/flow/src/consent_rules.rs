//! The law as data: when a marketing message may be sent without a recorded consent, by the recipient's country.
//!
//! The data is `policies/consent-rules.json`, with law, article and the day it was read. To add a country: an entry
//! there, with its source; no Rust. What is not listed falls to the default: no consent, no send.

use std::sync::LazyLock;

use domain::consent::{ChannelKind, ConsentRecord, ConsentState, Purpose, in_force};
use serde::Deserialize;

/// All rules.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ConsentRules {
    /// Format of the file.
    pub schema: String,
    /// The day the laws were read, `2026-11-21`.
    pub read_on: String,
    /// For people.
    pub about: String,
    /// Rules of the WhatsApp network, for all countries.
    pub whatsapp: WhatsappRule,
    /// Rules by country.
    pub rules: Vec<CountryRule>,
    /// For every other country.
    pub default: CountryRule,
}

/// What the network itself asks for.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct WhatsappRule {
    /// Always opt-in.
    pub consent: EmailModel,
    /// Countries where marketing templates are not delivered.
    pub marketing_templates_paused_in: Vec<String>,
    /// For people.
    pub note: String,
    /// Where it is written.
    pub sources: Vec<Source>,
}

/// One country's, or group of countries', rule.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CountryRule {
    /// Name of the rule.
    pub id: String,
    /// ISO 3166-1 alpha-2.
    pub countries: Vec<String>,
    /// Marketing mail without a recorded consent.
    pub email: EmailModel,
    /// The exception for customers, where the law has one that a shop can prove.
    pub soft_opt_in: Option<SoftOptIn>,
    /// The sender's postal address must stand in the mail.
    pub postal_address_required: bool,
    /// For people.
    pub note: String,
    /// Where it is written.
    pub sources: Vec<Source>,
}

/// Who has to act first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum EmailModel {
    /// The person must agree before.
    OptIn,
    /// The person may object after.
    OptOut,
}

/// Conditions of the exception for customers. All of them hold wherever it is used here: recovery messages are about
/// the shop's own goods, and each mail carries a way out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SoftOptIn {
    /// Only people who have bought before.
    pub existing_customers_only: bool,
    /// Only for the shop's own similar goods.
    pub own_similar_goods_only: bool,
    /// A way out in each message.
    pub opt_out_each_time: bool,
}

/// A law and its article.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Source {
    /// The law.
    pub law: String,
    /// The article.
    pub article: String,
}

/// What is known about one person on one channel.
#[derive(Clone, Copy, Debug)]
pub struct ConsentQuestion<'a> {
    /// Where.
    pub channel: ChannelKind,
    /// What for.
    pub purpose: Purpose,
    /// The recipient's country.
    pub country: &'a str,
    /// The consent ledger of the address.
    pub records: &'a [ConsentRecord],
    /// Has bought before.
    pub is_customer: bool,
    /// Has withdrawn or objected anywhere.
    pub opted_out_any: bool,
    /// The shopper wrote within the last 24 hours.
    pub window_open: bool,
    /// The owner allows what the law allows without a recorded consent.
    pub use_soft_opt_in: bool,
}

/// Whether a message may be sent, with words for the shop's owner.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ConsentAnswer {
    /// It may, because of this.
    Allowed(String),
    /// It may not: nothing allows it.
    NoConsent(String),
    /// It may not: the person said no.
    OptedOut(String),
}

impl ConsentRules {
    /// The shipped rules.
    #[must_use]
    pub fn embedded() -> &'static Self {
        static RULES: LazyLock<ConsentRules> = LazyLock::new(|| {
            // The file is part of the program; a test reads it.
            serde_json::from_str(include_str!("../../../policies/consent-rules.json")).expect("shipped rules are valid")
        });
        &RULES
    }

    /// The rule for a country.
    #[must_use]
    pub fn rule(&self, country: &str) -> &CountryRule {
        let names = |rule: &&CountryRule| rule.countries.iter().any(|c| c.eq_ignore_ascii_case(country));
        self.rules.iter().find(names).unwrap_or(&self.default)
    }

    /// Whether the question's message may be sent. A withdrawal wins over everything, a recorded consent over the
    /// country's rule.
    #[must_use]
    pub fn ask(&self, question: &ConsentQuestion<'_>) -> ConsentAnswer {
        let channel = question.channel;
        let name = channel.as_str();
        match in_force(question.records, question.purpose, channel).map(|record| (record.state, &record.evidence)) {
            Some((ConsentState::Withdrawn, evidence)) => {
                return ConsentAnswer::OptedOut(format!("consent to {name} was withdrawn ({})", evidence.source));
            }
            Some((ConsentState::Granted, evidence)) => {
                return ConsentAnswer::Allowed(format!("consent to {name} was given ({})", evidence.source));
            }
            Some((ConsentState::Pending, _)) if question.purpose == Purpose::Marketing => {
                return ConsentAnswer::NoConsent(format!("consent to {name} was asked for and never confirmed"));
            }
            Some((ConsentState::Pending, _)) | None => {}
        }
        match (channel, question.purpose) {
            (ChannelKind::Human, _) => ConsentAnswer::Allowed("a person of the team decides".to_owned()),
            (ChannelKind::Webchat, _) => ConsentAnswer::Allowed("chat on the shop's own page".to_owned()),
            (ChannelKind::Whatsapp, Purpose::Service) if question.window_open => {
                ConsentAnswer::Allowed("the shopper wrote on whatsapp in the last 24 hours".to_owned())
            }
            (ChannelKind::Whatsapp, _) => {
                ConsentAnswer::NoConsent("no consent to whatsapp (opt-in is needed in every country)".to_owned())
            }
            // The shopper began the chat there; Instagram itself closes it a day after their last message.
            (ChannelKind::Telegram, Purpose::Service) => {
                ConsentAnswer::Allowed("the shopper began the chat on telegram".to_owned())
            }
            (ChannelKind::Instagram, Purpose::Service) if question.window_open => {
                ConsentAnswer::Allowed("the shopper wrote on instagram in the last 24 hours".to_owned())
            }
            (ChannelKind::Telegram | ChannelKind::Instagram, _) => {
                ConsentAnswer::NoConsent(format!("no consent to {name} (opt-in is needed in every country)"))
            }
            (ChannelKind::Email, Purpose::Service) => {
                ConsentAnswer::Allowed("about the shopper's own order or question".to_owned())
            }
            (ChannelKind::Email, Purpose::Marketing) => self.unrecorded_email(question),
        }
    }

    /// Marketing mail without a recorded word of the person.
    fn unrecorded_email(&self, question: &ConsentQuestion<'_>) -> ConsentAnswer {
        let rule = self.rule(question.country);
        let country = question.country;
        let law = rule.sources.first().map_or("no known rule", |source| source.law.as_str());
        if question.opted_out_any {
            return ConsentAnswer::OptedOut("the person has objected to marketing elsewhere".to_owned());
        }
        if !question.use_soft_opt_in {
            return ConsentAnswer::NoConsent("no consent to email (the shop asks for one in every country)".to_owned());
        }
        match (rule.email, rule.soft_opt_in) {
            (EmailModel::OptOut, _) => {
                ConsentAnswer::Allowed(format!("email is allowed in {country} until the person objects ({law})"))
            }
            (EmailModel::OptIn, Some(_)) if question.is_customer => {
                ConsentAnswer::Allowed(format!("a customer, the shop's own similar goods ({law})"))
            }
            (EmailModel::OptIn, _) => {
                ConsentAnswer::NoConsent(format!("no consent to email in {country} (opt-in needed, {law})"))
            }
        }
    }
}

#[cfg(test)]
mod tests;
