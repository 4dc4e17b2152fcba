//! Prices by weight, as contracts with carriers give them: known before a label is bought, so that a ceiling holds.

use domain::money::Money;
use domain::ports::carrier::{CarrierError, LabelRequest, Parcel, Refusal};
use serde::Deserialize;

/// One step of a price list.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Step {
    /// Heaviest parcel of this price, in grams.
    pub up_to_g: i64,
    /// What one parcel costs.
    pub price: Money,
}

/// What parcels cost, by steps from light to heavy. Heavier than the last step is not taken.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PriceList(Vec<Step>);

impl PriceList {
    /// A list that can be used.
    ///
    /// # Errors
    /// When steps are out of order, negative, or in more than one currency.
    pub fn new(steps: Vec<Step>) -> Result<Self, String> {
        if steps.windows(2).any(|pair| pair[0].up_to_g >= pair[1].up_to_g) {
            return Err("steps must go from light to heavy".to_owned());
        }
        if steps.windows(2).any(|pair| pair[0].price.currency != pair[1].price.currency) {
            return Err("steps must be in one currency".to_owned());
        }
        if steps.iter().any(|step| step.up_to_g < 1 || step.price.minor < 0) {
            return Err("weights must be positive and prices not negative".to_owned());
        }
        Ok(Self(steps))
    }

    /// Whether there is nothing in it: prices are not known.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// What these parcels cost together; `None` = not known.
    ///
    /// # Errors
    /// A refusal, when one of them is too heavy.
    pub fn cost(&self, parcels: &[Parcel]) -> Result<Option<Money>, CarrierError> {
        let Some(first) = self.0.first() else { return Ok(None) };
        let mut total = Money::zero(first.price.currency);
        for parcel in parcels {
            let step = self.0.iter().find(|step| parcel.weight_g <= step.up_to_g);
            let too_heavy = || CarrierError::refused(Refusal::Parcel, "a parcel is heavier than the price list goes");
            let sum = total.checked_add(step.ok_or_else(too_heavy)?.price);
            total = sum.map_err(|error| CarrierError::refused(Refusal::Cost, error.to_string()))?;
        }
        Ok(Some(total))
    }

    /// As [`PriceList::cost`], within the request's ceiling.
    ///
    /// # Errors
    /// A refusal, when it would cost more, or the ceiling cannot be compared with what it costs.
    pub fn cost_within(&self, request: &LabelRequest) -> Result<Option<Money>, CarrierError> {
        let cost = self.cost(&request.parcels)?;
        let refuse = |message: String| Err(CarrierError::refused(Refusal::Cost, message));
        match (request.cost_max, cost) {
            (None, _) => Ok(cost),
            (Some(_), None) => refuse("prices are not known, so a cost limit cannot be kept".to_owned()),
            (Some(max), Some(cost)) if max.currency != cost.currency => {
                refuse(format!("costs {cost}, which cannot be compared with a limit in {}", max.currency))
            }
            (Some(max), Some(cost)) if cost.minor > max.minor => refuse(format!("costs {cost}, allowed is {max}")),
            (Some(_), Some(_)) => Ok(cost),
        }
    }
}
