//! What a description must mean beside being readable: placeholders that exist, a reference that is sent, answers that
//! can be told apart.

use jiff::tz::TimeZone;
use serde_json::Value;

use super::config::{CancelConfig, Config, LabelConfig, TrackingConfig};
use crate::commerce::custom::check::{Findings, auth, collect_texts};
use crate::commerce::custom::config::{Call, ConfigError, Problem, Syntax};

/// Placeholders of one end of the way, after `from_` or `to_`.
pub(super) const PARTY_NAMES: &[&str] =
    &["name", "company", "phone", "email", "street", "street_more", "city", "region", "country", "postal_code"];
/// Placeholders of a label's body that are not about its ends and parcels.
const LABEL_NAMES: &[&str] = &[
    "reference",
    "order_number",
    "direction",
    "service",
    "cost_max",
    "cost_max_minor",
    "currency",
    "parcels",
    "count_number",
];
/// Placeholders of a parcel. In the body itself they mean the weight of all, and the measures of the first.
const PARCEL_NAMES: &[&str] = &[
    "weight_g",
    "weight_g_number",
    "weight_kg",
    "weight_kg_number",
    "length_mm_number",
    "width_mm_number",
    "height_mm_number",
    "length_cm_number",
    "width_cm_number",
    "height_cm_number",
];
/// Placeholders about a label that is there.
pub(super) const MADE_NAMES: &[&str] = &["reference", "provider_ref", "tracking_number"];

/// Everything that is wrong with a description; empty when it can be used.
#[must_use]
pub fn check(text: &str, syntax: Syntax) -> Vec<Problem> {
    match Config::parse(text, syntax) {
        Ok(_) => Vec::new(),
        Err(ConfigError(problems)) => problems,
    }
}

pub(super) fn problems(config: &Config) -> Vec<Problem> {
    let mut found = Findings::default();
    if let Err(error) = config.endpoint.build() {
        found.add("endpoint.base_url", error.message);
    }
    auth(&mut found, &config.auth);
    carrier(&mut found, config);
    match &config.label {
        Some(section) => label(&mut found, config, section),
        None if config.find.is_some() || config.cancel.is_some() || config.document.is_some() => {
            found.add("label", "is needed by find, cancel and document");
        }
        None if config.tracking.is_none() => found.add("file", "does nothing: label or tracking is needed"),
        None => {}
    }
    config.cancel.iter().for_each(|section| cancel(&mut found, section));
    config.tracking.iter().for_each(|section| tracking(&mut found, section));
    found.into_problems()
}

fn carrier(found: &mut Findings, config: &Config) {
    let carrier = &config.carrier;
    if carrier.title.trim().is_empty() || carrier.title.chars().count() > 100 {
        found.add("carrier.title", "must be 1 to 100 letters");
    }
    if let Some(zone) = carrier.time_zone.as_deref().filter(|zone| TimeZone::get(zone).is_err()) {
        found.add("carrier.time_zone", format!("{zone:?} is not an IANA time zone"));
    }
    let code = |country: &String| country.len() == 2 && country.bytes().all(|b| b.is_ascii_uppercase());
    if !carrier.countries.iter().all(code) {
        found.add("carrier.countries", "must be two-letter codes in capitals");
    }
    if let Some(url) = &carrier.tracking_url {
        found.template("carrier.tracking_url", url, &["number"]);
        // Nothing of a number may become part of the host.
        let (host, rest) = url.strip_prefix("https://").and_then(|rest| rest.split_once('/')).unwrap_or_default();
        if host.is_empty() || host.contains(['{', '@']) || !rest.contains("{number}") {
            found.add("carrier.tracking_url", "must be an https address with {number} after the host");
        }
    }
    if let Err(message) = config.price_list() {
        found.add("prices", message);
    }
}

fn label(found: &mut Findings, config: &Config, label: &LabelConfig) {
    found.api_path("label.path", &label.path, &[]);
    let ends = ["from", "to"].into_iter().flat_map(|end| PARTY_NAMES.iter().map(move |name| format!("{end}_{name}")));
    let ends: Vec<String> = ends.collect();
    let known = LABEL_NAMES.iter().chain(PARCEL_NAMES).copied();
    let names: Vec<&str> = known.chain(ends.iter().map(String::as_str)).collect();
    let body = body(found, "label.body", &label.body, &names);
    let uses_reference = body.contains("{reference}") || label.idempotency_header.is_some();
    if !uses_reference {
        found.add("label.body", "does not use {reference}");
    }
    match &label.parcel {
        Some(parcel) => drop(self::body(found, "label.parcel", parcel, PARCEL_NAMES)),
        None if body.contains("{parcels}") => found.add("label.parcel", "is needed by {parcels}"),
        None => {}
    }
    if label.directions.is_empty() {
        found.add("label.directions", "names none: outbound, return or both are needed");
    }
    label.idempotency_header.iter().for_each(|header| found.header("label.idempotency_header", header));
    if !label.exists_status.is_empty() && config.find.is_none() {
        found.add("label.exists_status", "needs find, to fetch the label that is there");
    }
    let fields = &label.fields;
    let shows = fields.document.is_some() || fields.link.is_some() || fields.drop_off_code.is_some();
    if !shows && config.document.is_none() {
        found.add("label.fields", "needs document, link or drop_off_code, or the section document");
    }
    get(found, "find", config.find.as_ref(), &["reference"], &["reference"]);
    if config.find.is_some() && fields.reference.is_none() {
        found.add("label.fields.reference", "is needed by find, to be sure of what was found");
    }
    if let Some(document) = &config.document {
        found.api_path("document.path", &document.path, MADE_NAMES);
        needs(found, "document.path", &document.path, MADE_NAMES);
    }
}

fn cancel(found: &mut Findings, cancel: &CancelConfig) {
    found.api_path("cancel.path", &cancel.path, MADE_NAMES);
    let body = cancel.body.as_ref().map(|value| body(found, "cancel.body", value, MADE_NAMES));
    needs(found, "cancel", &format!("{} {}", cancel.path, body.unwrap_or_default()), MADE_NAMES);
}

fn tracking(found: &mut Findings, tracking: &TrackingConfig) {
    get(found, "tracking.call", Some(&tracking.call), &["number", "postal_code"], &["number"]);
    let fields = &tracking.fields;
    if fields.events.is_some() != fields.event.is_some() {
        found.add("tracking.fields", "needs both of events and event, or none");
    }
    if fields.state.is_none() && fields.events.is_none() {
        found.add("tracking.fields", "needs state or events");
    }
    if tracking.states.is_empty() {
        found.add("tracking.states", "names none of the carrier's words");
    }
}

fn get(found: &mut Findings, path: &str, call: Option<&Call>, allowed: &[&str], needed: &[&str]) {
    found.call(path, call, allowed, needed);
    if call.is_some_and(|call| call.next.is_some()) {
        found.add(&format!("{path}.next"), "has no use: one answer is read");
    }
}

fn needs(found: &mut Findings, path: &str, text: &str, names: &[&str]) {
    if !names.iter().any(|name| text.contains(&format!("{{{name}}}"))) {
        found.add(path, format!("does not use {{{}}}", names.join("} or {")));
    }
}

/// Checks the texts of a body; all of them in one.
fn body(found: &mut Findings, path: &str, body: &Value, names: &[&str]) -> String {
    let mut texts = Vec::new();
    collect_texts(body, &mut texts);
    texts.iter().for_each(|text| found.template(path, text, names));
    texts.join(" ")
}
