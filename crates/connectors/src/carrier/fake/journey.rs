//! The way of a made-up parcel: which scans there are by a given time. Pure.

use domain::ports::carrier::{Direction, TrackingEvent, TrackingState, Window};
use domain::timestamp::{DAY_MS, HOUR_MS, Timestamp};

use super::faults::Dice;

/// A parcel on its way.
#[derive(Clone, Debug)]
pub(super) struct Journey {
    pub direction: Direction,
    pub made_at: Timestamp,
    pub from_city: String,
    pub to_city: String,
    pub cancelled_at: Option<Timestamp>,
}

/// One step of the way: hours after the label was made, state, the carrier's code.
type Step = (i64, TrackingState, &'static str);

impl Journey {
    /// When the carrier first holds the parcel: customers take longer to hand in than shops.
    pub(super) fn handed_in_at(&self, dice: &Dice) -> Timestamp {
        let usual_hours = match self.direction {
            Direction::Outbound => 6,
            Direction::Return => 30,
        };
        self.made_at.plus_ms(usual_hours * HOUR_MS + jitter(dice, "hand_in", 4 * HOUR_MS))
    }

    fn steps(problem: bool) -> Vec<Step> {
        use TrackingState::{Delivered, InTransit, OutForDelivery, Problem};
        let mut steps =
            vec![(0, InTransit, "ACCEPTED"), (10, InTransit, "SORTED"), (30, OutForDelivery, "WITH_COURIER")];
        let again = [(34, Problem, "NOBODY_HOME"), (54, OutForDelivery, "WITH_COURIER"), (58, Delivered, "DELIVERED")];
        let straight = [(34, Delivered, "DELIVERED")];
        steps.extend(if problem { again.to_vec() } else { straight.to_vec() });
        steps
    }

    /// Scans up to `now`, oldest first.
    pub(super) fn scans(&self, dice: &Dice, problem_share: f64, now: Timestamp) -> Vec<TrackingEvent> {
        let scan = |at, state, code: &str, place: Option<&String>| TrackingEvent {
            at,
            state,
            code: code.to_owned(),
            place: place.filter(|place| !place.is_empty()).cloned(),
        };
        let mut scans = vec![scan(self.made_at, TrackingState::Announced, "ANNOUNCED", None)];
        if let Some(at) = self.cancelled_at {
            scans.push(scan(at, TrackingState::Cancelled, "CANCELLED", None));
        } else {
            let start = self.handed_in_at(dice);
            let delay_ms = jitter(dice, "way", 5 * HOUR_MS);
            let steps = Self::steps(dice.chance("problem", problem_share));
            scans.extend(steps.into_iter().enumerate().map(|(at, (hours, state, code))| {
                let place = if at == 0 { &self.from_city } else { &self.to_city };
                let late_ms = if at == 0 { 0 } else { delay_ms };
                scan(start.plus_ms(hours * HOUR_MS + late_ms), state, code, Some(place))
            }));
        }
        scans.retain(|scan| scan.at <= now);
        scans
    }

    /// What is promised: the usual way from the hand-in, a day of room.
    pub(super) fn expected(&self, dice: &Dice) -> Window {
        let from = self.handed_in_at(dice).plus_ms(30 * HOUR_MS);
        Window { from, to: from.plus_ms(DAY_MS) }
    }
}

fn jitter(dice: &Dice, purpose: &str, max_ms: i64) -> i64 {
    (dice.unit(purpose) * max_ms as f64) as i64
}
