//! The calls that a description names. None that changes something is repeated here.

use domain::decision::{Approved, Label};
use domain::ports::carrier::{
    CarrierError, CarrierFailure, LabelRequest, REFERENCE_BYTES_MAX, Refusal, ShippingLabel, TRACKING_NUMBER_BYTES_MAX,
    TrackRequest, Tracking,
};
use serde_json::Value;

use super::config::{CancelMethod, LabelConfig};
use super::error::{self, Effect};
use super::{CustomCarrier, map};
use crate::commerce::custom::config::Call;
use crate::commerce::custom::map::one;
use crate::commerce::custom::template::{self, Values};
use crate::http::{Request, Response};

fn unsupported(what: &str) -> CarrierError {
    CarrierError::refused(Refusal::Unsupported, format!("the description has no {what}"))
}

fn unknown(message: impl Into<String>) -> CarrierError {
    CarrierError::new(CarrierFailure::Unknown, message)
}

/// An address below the endpoint, each value one segment of it.
fn path_of(template: &str, values: &Values<'_>) -> Result<String, CarrierError> {
    let dots = || CarrierError::refused(Refusal::NotFound, "a number of dots cannot be part of an address");
    template::fill_path(template, values).ok_or_else(dots)
}

impl CustomCarrier {
    async fn send(&self, request: Request, effect: Effect) -> Result<Response, CarrierError> {
        let signed = self.config.auth.sign(request, self.secret.as_ref());
        let request = if effect == Effect::Write { signed.repeatable(false) } else { signed };
        self.http.send(request).await.map_err(|error| error::of_http(error, effect))
    }

    /// The item that a call finds; `None` when there is none.
    async fn get(&self, call: &Call, values: &Values<'_>) -> Result<Option<Value>, CarrierError> {
        let mut request = Request::get(path_of(&call.path, values)?).header("accept", "application/json");
        for (name, value) in template::fill_query(call.query.iter(), values) {
            request = request.query(name, value);
        }
        let answer = self.send(request, Effect::Read).await?;
        if matches!(answer.status, 404 | 410) {
            return Ok(None);
        }
        if !answer.is_success() {
            return Err(error::of_status(&call.path, &answer, Effect::Read, self.http.now()));
        }
        let json: Value = answer.json().map_err(|error| error::of_http(error, Effect::Read))?;
        Ok(match &call.items {
            None => Some(json),
            Some(path) => path.first(&json).cloned(),
        })
    }

    fn label_section(&self) -> Result<&LabelConfig, CarrierError> {
        self.config.label.as_ref().ok_or_else(|| unsupported("label"))
    }

    /// What can be refused without asking the carrier.
    fn admit(&self, label: &LabelConfig, approved: &Label, request: &LabelRequest) -> Result<(), CarrierError> {
        request.check(approved)?;
        if !label.directions.contains_key(&request.direction) {
            return Err(unsupported(&format!("label.directions.{}", request.direction.as_str())));
        }
        let countries = &self.config.carrier.countries;
        let ends = [&request.from.address.country, &request.to.address.country];
        let foreign = ends.into_iter().find(|country| !countries.is_empty() && !countries.contains(country));
        match foreign {
            Some(country) => Err(CarrierError::refused(Refusal::NotServed, format!("{country} is not served"))),
            None => Ok(()),
        }
    }

    pub(super) async fn buy(
        &self,
        approved: &Approved<Label>,
        request: &LabelRequest,
    ) -> Result<ShippingLabel, CarrierError> {
        let section = self.label_section()?;
        self.admit(section, approved.get(), request)?;
        let cost = self.prices.cost_within(request)?;
        let body = map::label_body(&self.config, section, request);
        let mut call = Request::post(section.path.clone()).header("accept", "application/json").json(&body);
        if let Some(header) = &section.idempotency_header {
            call = call.header(header.clone(), request.reference.as_str());
        }
        let answer = self.send(call, Effect::Write).await?;
        if section.exists_status.contains(&answer.status) {
            let there = self.look_up(&request.reference).await;
            let lost = || unknown("the carrier says there is a label already, but it cannot be found");
            return there.ok().flatten().ok_or_else(lost);
        }
        if !answer.is_success() {
            return Err(self.refusal(section, &answer));
        }
        // From here on the label is bought: what cannot be read is no reason to buy it again.
        let json: Value = answer.json().map_err(|error| unknown(error.message))?;
        let item = section.item.as_ref().map_or(Some(&json), |path| path.first(&json));
        let item = item.ok_or_else(|| unknown("the answer holds no label"))?;
        let mut label =
            self.complete(section, item, &request.reference).await.map_err(|error| unknown(error.message))?;
        label.cost = label.cost.or(cost);
        Ok(label)
    }

    /// A refusal by the carrier's own code, where it is described.
    fn refusal(&self, section: &LabelConfig, answer: &Response) -> CarrierError {
        let error = error::of_status(&section.path, answer, Effect::Write, self.http.now());
        let json = answer.json::<Value>().unwrap_or_default();
        let code = one(section.error.as_ref(), &json);
        match code.and_then(|code| section.refusals.get_key_value(&code)) {
            Some((code, reason)) if error.refusal().is_some() => {
                CarrierError::refused(*reason, format!("{} as {code}", error.message))
            }
            _ => error,
        }
    }

    /// The label of an item, with its document.
    async fn complete(
        &self,
        section: &LabelConfig,
        item: &Value,
        reference: &str,
    ) -> Result<ShippingLabel, CarrierError> {
        let unreadable = |message: String| CarrierError::new(CarrierFailure::Permanent, message);
        let mut label = map::label(&self.config, section, item, reference).map_err(unreadable)?;
        if let (None, Some(document)) = (&label.document, &self.config.document) {
            let call = Request::get(path_of(&document.path, &map::made_values(&label))?);
            let answer = self.send(call, Effect::Read).await?;
            if !answer.is_success() {
                return Err(error::of_status(&document.path, &answer, Effect::Read, self.http.now()));
            }
            label.document = Some(map::file(answer.body).map_err(unreadable)?);
        }
        label.check().map_err(|problem| unreadable(format!("the label {problem}")))?;
        Ok(label)
    }

    pub(super) async fn look_up(&self, reference: &str) -> Result<Option<ShippingLabel>, CarrierError> {
        let section = self.label_section()?;
        let call = self.config.find.as_ref().ok_or_else(|| unsupported("find"))?;
        if reference.is_empty() || reference.len() > REFERENCE_BYTES_MAX {
            return Err(CarrierError::refused(Refusal::Other, "not a reference"));
        }
        let found = self.get(call, &[("reference", reference.to_owned())]).await?;
        match found.filter(|item| map::is_about(section, item, reference)) {
            None => Ok(None),
            Some(item) => self.complete(section, &item, reference).await.map(Some),
        }
    }

    pub(super) async fn call_off(&self, label: &ShippingLabel) -> Result<(), CarrierError> {
        let cancel = self.config.cancel.as_ref().ok_or_else(|| unsupported("cancel"))?;
        let values = map::made_values(label);
        let path = path_of(&cancel.path, &values)?;
        let mut call = match cancel.method {
            CancelMethod::Delete => Request::delete(path),
            CancelMethod::Post => Request::post(path),
            CancelMethod::Put => Request::put(path),
        };
        if let Some(body) = &cancel.body {
            call = call.json(&template::fill_json(body, &values));
        }
        let answer = self.send(call, Effect::Write).await?;
        match answer.status {
            status if answer.is_success() || cancel.done_status.contains(&status) => Ok(()),
            status if cancel.late_status.contains(&status) => {
                Err(CarrierError::refused(Refusal::TooLate, "the carrier says it is too late"))
            }
            404 | 410 => Err(CarrierError::refused(Refusal::NotFound, "the carrier knows no such label")),
            _ => Err(error::of_status(&cancel.path, &answer, Effect::Write, self.http.now())),
        }
    }

    pub(super) async fn follow(&self, request: TrackRequest<'_>) -> Result<Tracking, CarrierError> {
        let section = self.config.tracking.as_ref().ok_or_else(|| unsupported("tracking"))?;
        let not_found = |words: &str| CarrierError::refused(Refusal::NotFound, words);
        let number = request.number;
        if number.is_empty() || number.len() > TRACKING_NUMBER_BYTES_MAX || number.chars().any(char::is_control) {
            return Err(not_found("not a tracking number"));
        }
        let postal_code = request.postal_code.unwrap_or_default().to_owned();
        let values = [("number", number.to_owned()), ("postal_code", postal_code)];
        let item = self.get(&section.call, &values).await?;
        let item = item.ok_or_else(|| not_found("the carrier knows no such parcel"))?;
        let read = map::tracking(&self.config, section, &item, number);
        read.map_err(|message| CarrierError::new(CarrierFailure::Permanent, message))
    }
}
