//! Order-value lift: what sessions with the assistant bring, beside sessions that by lot had none.
//!
//! Sessions are compared as drawn, not as used: whoever opened the assistant wanted to buy anyway. The figure is the value of
//! each session, zero where nothing was bought; the mean of those with an order is told beside it, without an interval,
//! because the assistant changes who orders.

use domain::money::{Currency, Money};
use serde::{Deserialize, Serialize};

use crate::intervals::means::{MeanDesign, Moments, Outcome, asymptotic, difference_of_means};
use crate::intervals::{Interval, Told};

/// Sessions at which the interval for large numbers is narrowest.
const NARROWEST_AT: u64 = 5_000;

/// One session.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SessionValue {
    /// Whether the assistant was offered, by lot.
    pub treated: bool,
    /// What was bought, refunds taken off; `None` where nothing was.
    pub order: Option<Money>,
}

/// The figure with what it is made of; amounts in minor units of the currency.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OrderValueLift {
    /// The currency that was looked at.
    pub currency: Currency,
    /// What the assistant adds to the value of one session; none where the design is not usable.
    pub per_session: Option<Interval>,
    /// The same for large numbers, which needs no bound on the deviation; none before there are enough sessions.
    pub asymptotic: Option<Interval>,
    /// What may be said: by the interval for large numbers where there is one, by the other one before.
    pub told: Told,
    /// Mean order of sessions with the assistant; none without orders.
    pub order_mean_treated: Option<f64>,
    /// Mean order of the others.
    pub order_mean_control: Option<f64>,
    /// Sessions counted, with and without.
    pub sessions: (u64, u64),
    /// Sessions left out because their order is in another currency.
    pub other_currency: u64,
}

/// Compares sessions in one currency. The design's amounts are minor units of it.
#[must_use]
pub fn order_value_lift(sessions: &[SessionValue], currency: Currency, design: &MeanDesign) -> OrderValueLift {
    let fits = |s: &&SessionValue| s.order.is_none_or(|order| order.currency == currency);
    let kept: Vec<&SessionValue> = sessions.iter().filter(fits).collect();
    let value = |s: &SessionValue| s.order.map_or(0.0, |order| order.minor as f64);
    let outcomes: Vec<Outcome> = kept.iter().map(|s| Outcome { treated: s.treated, value: value(s) }).collect();
    let count = |arm: bool| kept.iter().filter(|s| s.treated == arm).count() as u64;
    let order_mean = |arm: bool| {
        let orders: Vec<f64> =
            kept.iter().filter(|s| s.treated == arm && s.order.is_some()).map(|s| value(s)).collect();
        (!orders.is_empty()).then(|| orders.iter().sum::<f64>() / orders.len() as f64)
    };
    let per_session = difference_of_means(&outcomes, design);
    let mut moments = [Moments::default(); 2];
    outcomes.iter().for_each(|o| moments[usize::from(!o.treated)].add(o.value));
    let asymptotic = asymptotic(&moments[0], &moments[1], design.alpha, NARROWEST_AT);
    OrderValueLift {
        currency,
        told: asymptotic.or(per_session).map_or(Told::CannotTell, |interval| interval.told()),
        per_session,
        asymptotic,
        order_mean_treated: order_mean(true),
        order_mean_control: order_mean(false),
        sessions: (count(true), count(false)),
        other_currency: (sessions.len() - kept.len()) as u64,
    }
}

#[cfg(test)]
mod tests {
    use domain::clock::SeededRng;

    use super::*;

    const DESIGN: MeanDesign =
        MeanDesign { treated_share: 0.5, expected_mean: 500.0, deviation_max: 2_500.0, alpha: 0.05 };

    fn eur() -> Currency {
        Currency::from_code("EUR").unwrap()
    }

    #[test]
    fn more_orders_are_found_though_none_is_larger() {
        let rng = SeededRng::new(2);
        let one = |_| {
            let treated = rng.chance(0.5);
            let bought = rng.chance(if treated { 0.16 } else { 0.1 });
            let order = bought.then(|| Money::new(2_000 + rng.below(6_000) as i64, eur()));
            SessionValue { treated, order }
        };
        let sessions: Vec<SessionValue> = (0..20_000).map(one).collect();
        let told = order_value_lift(&sessions, eur(), &DESIGN);
        assert_eq!(told.told, Told::Gain, "{told:?}");
        assert!(told.asymptotic.unwrap().is_gain() && told.per_session.unwrap().low < told.asymptotic.unwrap().low);
        assert!((told.order_mean_treated.unwrap() - told.order_mean_control.unwrap()).abs() < 300.0);
    }

    #[test]
    fn empty_arms_and_foreign_orders_are_no_evidence() {
        let none = order_value_lift(&[], eur(), &DESIGN);
        assert_eq!((none.told, none.order_mean_treated), (Told::CannotTell, None));
        let foreign = Money::new(900, Currency::from_code("USD").unwrap());
        let sessions =
            [SessionValue { treated: true, order: Some(foreign) }, SessionValue { treated: true, order: None }];
        let told = order_value_lift(&sessions, eur(), &DESIGN);
        assert_eq!((told.other_currency, told.sessions, told.told), (1, (1, 0), Told::CannotTell));
        let unusable = MeanDesign { deviation_max: f64::NAN, ..DESIGN };
        assert_eq!(order_value_lift(&sessions, eur(), &unusable).per_session, None);
    }
}
