//! Requests of a described carrier, and its answers as our nouns. Pure; every value is looked up by its path and checked.

use base64::Engine as _;
use domain::money::Currency;
use domain::ports::carrier::{
    DOCUMENT_BYTES_MAX, DocumentFormat, LabelDocument, LabelRequest, Parcel, Party, ShippingLabel, Tracking,
    TrackingEvent, TrackingState, Window,
};
use domain::timestamp::Timestamp;
use jiff::tz::TimeZone;
use serde_json::Value;

use super::config::{Config, EventPaths, LabelConfig, TrackingConfig};
use crate::commerce::custom::fields::Path;
use crate::commerce::custom::map::{amount, one, scalar};
use crate::commerce::custom::template::{self, percent_encode};
use crate::files::values;

/// Longest text kept of a scan.
const WORDS_CHARS_MAX: usize = 200;
/// Most scans read of one answer.
const SCANS_MAX: usize = 1_000;

/// The body that buys a label.
pub(super) fn label_body(config: &Config, label: &LabelConfig, request: &LabelRequest) -> Value {
    let first = request.parcels.first().copied();
    let all_g = request.parcels.iter().map(|parcel| parcel.weight_g).sum();
    let mut values = parcel_values(all_g, first.as_ref());
    values.extend(party_values("from", &request.from));
    values.extend(party_values("to", &request.to));
    let money = |f: fn(&domain::money::Money) -> String| request.cost_max.as_ref().map(f).unwrap_or_default();
    let currency = request.cost_max.map_or(config.carrier.currency, |max| max.currency);
    let service = request.service.as_ref().or(label.service.as_ref());
    let rest = [
        ("reference", request.reference.clone()),
        ("order_number", request.order_number.clone()),
        ("direction", label.directions.get(&request.direction).cloned().unwrap_or_default()),
        ("service", service.cloned().unwrap_or_default()),
        ("cost_max", money(|max| max.to_decimal())),
        ("cost_max_minor", money(|max| max.minor.to_string())),
        ("currency", currency.code().to_owned()),
        ("count_number", request.parcels.len().to_string()),
    ];
    values.extend(rest.map(|(name, value)| (name.to_owned(), value)));
    let filled = template::fill_json(&label.body, &borrowed(&values));
    match &label.parcel {
        None => filled,
        Some(parcel) => {
            let one = |p: &Parcel| template::fill_json(parcel, &borrowed(&parcel_values(p.weight_g, Some(p))));
            with_parcels(filled, &label.body, &request.parcels.iter().map(one).collect())
        }
    }
}

/// Puts the list where the description says `"{parcels}"`. The description decides where, never a filled-in value.
fn with_parcels(filled: Value, described: &Value, parcels: &Vec<Value>) -> Value {
    match (filled, described) {
        (Value::Object(mut map), Value::Object(entries)) => {
            for (name, entry) in entries {
                if entry == "{parcels}" {
                    map.insert(name.clone(), Value::Array(parcels.clone()));
                } else if let Some(value) = map.remove(name) {
                    map.insert(name.clone(), with_parcels(value, entry, parcels));
                }
            }
            Value::Object(map)
        }
        (Value::Array(items), Value::Array(entries)) => {
            let pairs = items.into_iter().zip(entries);
            Value::Array(pairs.map(|(value, entry)| with_parcels(value, entry, parcels)).collect())
        }
        (other, _) => other,
    }
}

type Filled = Vec<(String, String)>;

fn borrowed(values: &[(String, String)]) -> Vec<(&str, String)> {
    values.iter().map(|(name, value)| (name.as_str(), value.clone())).collect()
}

fn party_values(end: &str, party: &Party) -> Filled {
    let or_empty = |text: &Option<String>| text.clone().unwrap_or_default();
    let address = &party.address;
    let values = [
        ("name", party.name.clone()),
        ("company", or_empty(&party.company)),
        ("phone", or_empty(&party.phone)),
        ("email", or_empty(&party.email)),
        ("street", address.line1.clone()),
        ("street_more", address.line2.clone()),
        ("city", address.city.clone()),
        ("region", address.region.clone()),
        ("country", address.country.clone()),
        ("postal_code", address.postal_code.clone()),
    ];
    values.map(|(name, value)| (format!("{end}_{name}"), value)).into()
}

/// Unknown measures are empty, and what holds only them is left out.
fn parcel_values(weight_g: i64, measured: Option<&Parcel>) -> Filled {
    let kilograms = format!("{}.{:03}", weight_g / 1_000, weight_g % 1_000);
    let kilograms = kilograms.trim_end_matches('0').trim_end_matches('.').to_owned();
    let mut values = vec![
        ("weight_g".to_owned(), weight_g.to_string()),
        ("weight_g_number".to_owned(), weight_g.to_string()),
        ("weight_kg".to_owned(), kilograms.clone()),
        ("weight_kg_number".to_owned(), kilograms),
    ];
    let size = measured.and_then(|parcel| parcel.size_mm);
    let sides =
        [("length", size.map(|s| s.length)), ("width", size.map(|s| s.width)), ("height", size.map(|s| s.height))];
    for (name, mm) in sides {
        let text = |value: Option<i64>| value.map(|value| value.to_string()).unwrap_or_default();
        values.push((format!("{name}_mm_number"), text(mm)));
        // A box of 101 mm does not fit where 10 cm do.
        values.push((format!("{name}_cm_number"), text(mm.map(|mm| (mm + 9) / 10))));
    }
    values
}

/// Values that name a label which is there.
pub(super) fn made_values(label: &ShippingLabel) -> [(&'static str, String); 3] {
    [
        ("reference", label.reference.clone()),
        ("provider_ref", label.provider_ref.clone()),
        ("tracking_number", label.tracking_number.clone()),
    ]
}

/// A label from an answer, its document perhaps still to be fetched.
pub(super) fn label(
    config: &Config,
    section: &LabelConfig,
    item: &Value,
    reference: &str,
) -> Result<ShippingLabel, String> {
    let fields = &section.fields;
    let tracking_number = one(Some(&fields.tracking_number), item).ok_or("tracking number is missing")?;
    let provider_ref = match &fields.provider_ref {
        Some(path) => values::key(&one(Some(path), item).unwrap_or_default(), "label id")?,
        None => tracking_number.clone(),
    };
    let currency = match one(fields.currency.as_ref(), item) {
        Some(code) => Currency::from_code(&code).map_err(|error| error.to_string())?,
        None => config.carrier.currency,
    };
    let cost =
        one(fields.cost.as_ref(), item).map(|text| amount(&text, config.carrier.amounts, currency)).transpose()?;
    let link = one(fields.link.as_ref(), item).map(|url| LabelDocument::Link { url });
    let document = fields.document.as_ref().and_then(|path| path.first(item)).map(document).transpose()?;
    Ok(ShippingLabel {
        reference: reference.to_owned(),
        carrier: config.carrier.title.clone(),
        tracking_url: one(fields.tracking_url.as_ref(), item)
            .and_then(|url| page(&url))
            .or_else(|| tracking_page(config, &tracking_number)),
        document: document.or(link),
        drop_off_code: one(fields.drop_off_code.as_ref(), item),
        cost,
        valid_until: time(config, fields.valid_until.as_ref(), item)?,
        provider_ref,
        tracking_number,
    })
}

/// Whether an answer of `find` is about the label that was asked for: a search by prefix must not pass.
pub(super) fn is_about(section: &LabelConfig, item: &Value, reference: &str) -> bool {
    one(section.fields.reference.as_ref(), item).as_deref() == Some(reference)
}

fn document(value: &Value) -> Result<LabelDocument, String> {
    let text = value.as_str().ok_or("document is not a text")?;
    // Base64 is longer by a third; line breaks come on top.
    if text.len() > DOCUMENT_BYTES_MAX / 2 * 3 {
        return Err("document is too large".to_owned());
    }
    let plain: String = text.chars().filter(|c| !c.is_ascii_whitespace()).collect();
    let bytes = base64::engine::general_purpose::STANDARD.decode(plain).map_err(|_| "document is not base64")?;
    file(bytes)
}

/// A document from its bytes; what it says of itself is not asked.
pub(super) fn file(bytes: Vec<u8>) -> Result<LabelDocument, String> {
    match DocumentFormat::of_bytes(&bytes) {
        _ if bytes.len() > DOCUMENT_BYTES_MAX => Err("document is too large".to_owned()),
        Some(format) => Ok(LabelDocument::File { format, bytes }),
        None => Err("document is neither pdf nor png nor zpl".to_owned()),
    }
}

fn page(text: &str) -> Option<String> {
    url::Url::parse(text).ok().filter(|url| url.scheme() == "https" && text.len() <= 2_000).map(|url| url.to_string())
}

fn tracking_page(config: &Config, number: &str) -> Option<String> {
    let template = config.carrier.tracking_url.as_ref()?;
    page(&template::fill(template, &[("number", number.to_owned())], percent_encode))
}

fn time(config: &Config, path: Option<&Path>, item: &Value) -> Result<Option<Timestamp>, String> {
    one(path, item).map(|text| values::instant(&text, &zone(config))).transpose()
}

fn zone(config: &Config) -> TimeZone {
    config.carrier.time_zone.as_deref().and_then(|name| TimeZone::get(name).ok()).unwrap_or(TimeZone::UTC)
}

/// Where a parcel is, from an answer.
pub(super) fn tracking(
    config: &Config,
    section: &TrackingConfig,
    item: &Value,
    number: &str,
) -> Result<Tracking, String> {
    let fields = &section.fields;
    let events = match (&fields.events, &fields.event) {
        (Some(path), Some(event)) => scans(config, section, event, &path.all(item))?,
        _ => Vec::new(),
    };
    let told = one(fields.state.as_ref(), item);
    let known = told.as_ref().and_then(|word| section.states.get(word).copied());
    if let (Some(word), None) = (&told, known) {
        let word: String = word.chars().take(40).collect();
        tracing::warn!(carrier = config.carrier.title, word, "state is not in tracking.states");
    }
    let last = events.last().map(|event| event.state);
    let state = known.or(last).ok_or("no state that tracking.states knows")?;
    let from = time(config, fields.expected_from.as_ref(), item)?;
    let to = time(config, fields.expected_to.as_ref(), item)?;
    let window = from.or(to).zip(to.or(from)).filter(|(from, to)| from <= to);
    let tracking = Tracking {
        carrier: config.carrier.title.clone(),
        number: number.to_owned(),
        state,
        events,
        expected: window.map(|(from, to)| Window { from, to }),
        delivered_at: time(config, fields.delivered_at.as_ref(), item)?,
        url: one(fields.url.as_ref(), item).and_then(|url| page(&url)).or_else(|| tracking_page(config, number)),
    };
    Ok(tracking.settled())
}

/// Scans, oldest first. A word that is not described leaves the state as it was before.
fn scans(
    config: &Config,
    section: &TrackingConfig,
    paths: &EventPaths,
    items: &[&Value],
) -> Result<Vec<TrackingEvent>, String> {
    if items.len() > SCANS_MAX {
        return Err(format!("more than {SCANS_MAX} events"));
    }
    let short = |text: String| text.chars().take(WORDS_CHARS_MAX).collect::<String>();
    let mut read = Vec::new();
    for item in items {
        let at = paths.at.first(item).and_then(scalar).ok_or("an event has no time")?;
        let at = values::instant(&at, &zone(config))?;
        let word = one(Some(&paths.state), item).ok_or("an event has no state")?;
        read.push((at, word, one(paths.place.as_ref(), item).map(short)));
    }
    read.sort_by_key(|(at, _, _)| *at);
    let mut state = TrackingState::Announced;
    let event = |(at, word, place): (Timestamp, String, Option<String>)| {
        state = section.states.get(&word).copied().unwrap_or(state);
        TrackingEvent { at, state, code: short(word), place }
    };
    Ok(read.into_iter().map(event).collect())
}
