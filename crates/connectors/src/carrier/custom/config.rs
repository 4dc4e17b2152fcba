//! The description of a carrier: where its API is, how to sign in, what each call sends, and where in an answer each
//! value lies. Unknown keys are refused, so that a typing error never means "not set".

use std::collections::BTreeMap;

use domain::money::Currency;
use domain::ports::carrier::{Direction, Refusal, TrackingState};
use serde::Deserialize;
use serde_json::Value;

use super::check;
use crate::carrier::price::{PriceList, Step};
use crate::commerce::custom::config::{Amounts, Auth, Call, ConfigError, EndpointConfig, Syntax, read};
use crate::commerce::custom::fields::Path;
use crate::commerce::custom::map::amount;

/// A carrier, described.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Config {
    /// Where the API is.
    pub endpoint: EndpointConfig,
    /// How to sign in.
    #[serde(default)]
    pub auth: Auth,
    /// Who it is.
    pub carrier: CarrierConfig,
    /// How a label is bought; without it the carrier is for tracking alone.
    pub label: Option<LabelConfig>,
    /// The label of `{reference}`.
    pub find: Option<Call>,
    /// Where the document is fetched, when the answer does not hold it.
    pub document: Option<DocumentConfig>,
    /// How a label is called off.
    pub cancel: Option<CancelConfig>,
    /// How a parcel is followed.
    pub tracking: Option<TrackingConfig>,
    /// What the contract says a parcel costs, from light to heavy.
    #[serde(default)]
    pub prices: Vec<PriceConfig>,
}

/// Who it is.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CarrierConfig {
    /// Its name for people.
    pub title: String,
    /// Other names under which the shop writes it on orders.
    #[serde(default)]
    pub aliases: Vec<String>,
    /// Currency where an answer names none, and of `prices`.
    pub currency: Currency,
    /// How amounts are written.
    #[serde(default)]
    pub amounts: Amounts,
    /// IANA zone of times without one; UTC when not given.
    pub time_zone: Option<String>,
    /// Countries it goes from and to; empty = it will say so itself.
    #[serde(default)]
    pub countries: Vec<String>,
    /// Page about a parcel, with `{number}`, when an answer gives none.
    pub tracking_url: Option<String>,
}

/// How a label is bought: a POST.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LabelConfig {
    /// Below `endpoint.base_url`.
    pub path: String,
    /// What is sent; `"{parcels}"` stands for the list of parcels.
    pub body: Value,
    /// One entry of that list.
    pub parcel: Option<Value>,
    /// The directions it does, with the carrier's words for `{direction}`.
    pub directions: BTreeMap<Direction, String>,
    /// Value of `{service}` when none is asked for.
    pub service: Option<String>,
    /// Header that carries our reference as a key.
    pub idempotency_header: Option<String>,
    /// A second call with one reference gives the first label again: the carrier promises it.
    #[serde(default)]
    pub deduplicates: bool,
    /// States that mean "there is a label of this reference already"; `find` then fetches it.
    #[serde(default)]
    pub exists_status: Vec<u16>,
    /// Where in an answer that is no success the carrier's error code is.
    pub error: Option<Path>,
    /// Those codes, in our words; others are `other`.
    #[serde(default)]
    pub refusals: BTreeMap<String, Refusal>,
    /// Where the label is in the answer; the whole answer when not given.
    pub item: Option<Path>,
    /// Where a label's values lie, here and in the answer of `find`.
    pub fields: LabelPaths,
}

/// Where a label's values lie.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LabelPaths {
    /// The number to follow it by.
    pub tracking_number: Path,
    /// The carrier's id of it; the tracking number when not given.
    pub provider_ref: Option<Path>,
    /// Our reference; needed by `find`, whose answer is believed only when it is the one asked for.
    pub reference: Option<Path>,
    /// Page about the parcel.
    pub tracking_url: Option<Path>,
    /// The document in base64.
    pub document: Option<Path>,
    /// An `https` address of the document.
    pub link: Option<Path>,
    /// What is shown at the counter instead of paper.
    pub drop_off_code: Option<Path>,
    /// What it costs; the price list's when not given.
    pub cost: Option<Path>,
    /// Currency of the cost.
    pub currency: Option<Path>,
    /// Not accepted after.
    pub valid_until: Option<Path>,
}

/// Where the document is fetched: a GET that answers with the document itself.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DocumentConfig {
    /// With `{provider_ref}` or `{tracking_number}`.
    pub path: String,
}

/// How a label is called off.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CancelConfig {
    /// Which kind of call.
    #[serde(default)]
    pub method: CancelMethod,
    /// With `{provider_ref}`, `{tracking_number}` or `{reference}`.
    pub path: String,
    /// What is sent along.
    pub body: Option<Value>,
    /// States that mean "was called off before".
    #[serde(default)]
    pub done_status: Vec<u16>,
    /// States that mean "too late".
    #[serde(default = "conflict")]
    pub late_status: Vec<u16>,
}

fn conflict() -> Vec<u16> {
    vec![409]
}

/// A kind of call that calls off.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum CancelMethod {
    /// DELETE.
    #[default]
    Delete,
    /// POST.
    Post,
    /// PUT.
    Put,
}

/// How a parcel is followed.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TrackingConfig {
    /// The parcel `{number}`, with `{postal_code}` where the carrier wants it.
    pub call: Call,
    /// Where its values lie.
    pub fields: TrackingPaths,
    /// The carrier's words for states, in ours.
    pub states: BTreeMap<String, TrackingState>,
}

/// Where a parcel's values lie. A state, or events with states, are needed.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TrackingPaths {
    /// Its state, a word of `states`; the latest event's when not given.
    pub state: Option<Path>,
    /// Its scans.
    pub events: Option<Path>,
    /// Where a scan's values lie, seen from the scan.
    pub event: Option<EventPaths>,
    /// Earliest expected arrival.
    pub expected_from: Option<Path>,
    /// Latest expected arrival.
    pub expected_to: Option<Path>,
    /// When it arrived.
    pub delivered_at: Option<Path>,
    /// Page about it.
    pub url: Option<Path>,
}

/// Where a scan's values lie.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct EventPaths {
    /// When.
    pub at: Path,
    /// A word of `states`; an unknown one leaves the state as it was.
    pub state: Path,
    /// Town or hub.
    pub place: Option<Path>,
}

/// One step of the price list.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PriceConfig {
    /// Heaviest parcel, in grams.
    pub up_to_g: i64,
    /// What it costs, written as `amounts` says.
    pub price: String,
}

impl Config {
    /// Reads and checks a description.
    ///
    /// # Errors
    /// Everything that is wrong with it: the first place the reader stumbles over, or all problems of its meaning.
    pub fn parse(text: &str, syntax: Syntax) -> Result<Self, ConfigError> {
        let config: Self = read(text, syntax)?;
        let problems = check::problems(&config);
        if problems.is_empty() { Ok(config) } else { Err(ConfigError(problems)) }
    }

    /// Name of the secret it uses.
    #[must_use]
    pub fn secret_name(&self) -> Option<&str> {
        self.auth.secret_name()
    }

    /// The contract's prices.
    ///
    /// # Errors
    /// What is wrong with them.
    pub fn price_list(&self) -> Result<PriceList, String> {
        let CarrierConfig { amounts, currency, .. } = self.carrier;
        let step = |step: &PriceConfig| {
            amount(&step.price, amounts, currency).map(|price| Step { up_to_g: step.up_to_g, price })
        };
        PriceList::new(self.prices.iter().map(step).collect::<Result<_, _>>()?)
    }
}
