//! What a model may use up: tokens of one shopper and of the whole shop in a day, money of the shop in a day, calls at once.
//!
//! Before a call the most it can take is set aside, after it the difference is given back. So the caps hold even with all
//! calls in flight, as long as a provider does not charge more than was asked for.

use std::collections::BTreeMap;

use domain::ports::model::{ModelCaps, ModelError, ModelErrorKind, Usage};
use domain::timestamp::{DAY_MS, Timestamp};
use serde::{Deserialize, Serialize};

/// Shoppers of one day that are told apart; more get no model that day.
const SHOPPERS_MAX: usize = 50_000;

/// What one shop has used today. After a restart the shop's sums go on by [`Budget::resume`].
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Budget {
    caps: ModelCaps,
    day: i64,
    tokens: u64,
    micros: i64,
    shoppers: BTreeMap<String, u64>,
    #[serde(skip)]
    open: BTreeMap<u64, Timestamp>,
    #[serde(skip)]
    holds: u64,
}

/// What is set aside for one call. Lost without [`Budget::settle`], it stays spent.
#[derive(Debug, PartialEq, Eq)]
#[must_use = "what a call did not take is given back by settling"]
pub struct Hold {
    number: u64,
    day: i64,
    shopper: String,
    tokens: u64,
    micros: i64,
}

/// What one call can take at most.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Most {
    /// Tokens.
    pub tokens: u64,
    /// Millionths of the price table's currency.
    pub micros: i64,
    /// How long it can take.
    pub timeout_ms: i64,
}

impl Budget {
    /// An unused budget.
    #[must_use]
    pub const fn new(caps: ModelCaps) -> Self {
        Self { caps, day: i64::MIN, tokens: 0, micros: 0, shoppers: BTreeMap::new(), open: BTreeMap::new(), holds: 0 }
    }

    /// Goes on from what the shop had used on a day (UTC, since the epoch) before a restart.
    pub fn resume(&mut self, day: i64, tokens: u64, micros: i64) {
        self.turn_to(day);
        if day == self.day {
            self.tokens = self.tokens.saturating_add(tokens);
            self.micros = self.micros.saturating_add(micros.max(0));
        }
    }

    /// A later day begins unused. A clock that steps back goes on with the later day, so that nothing is given out twice.
    fn turn_to(&mut self, day: i64) {
        if day > self.day {
            (self.day, self.tokens, self.micros) = (day, 0, 0);
            self.shoppers.clear();
        }
    }

    /// With other caps, and what is used so far.
    pub const fn set_caps(&mut self, caps: ModelCaps) {
        self.caps = caps;
    }

    /// Tokens used or set aside today, of the shop.
    #[must_use]
    pub const fn tokens(&self) -> u64 {
        self.tokens
    }

    /// Tokens used or set aside today, of a shopper.
    #[must_use]
    pub fn tokens_of(&self, shopper: &str) -> u64 {
        self.shoppers.get(shopper).copied().unwrap_or(0)
    }

    /// Money used or set aside today, in millionths.
    #[must_use]
    pub const fn micros(&self) -> i64 {
        self.micros
    }

    /// Calls that are under way at `now`.
    #[must_use]
    pub fn in_flight(&self, now: Timestamp) -> usize {
        self.open.values().filter(|until| **until > now).count()
    }

    /// Sets aside the most that a call can take.
    ///
    /// # Errors
    /// [`ModelErrorKind::OverBudget`] when a cap would be passed; nothing is set aside then.
    pub fn hold(&mut self, shopper: &str, most: Most, now: Timestamp) -> Result<Hold, ModelError> {
        self.turn_to(now.as_ms().div_euclid(DAY_MS));
        // A call that was dropped without settling is over when its time is.
        self.open.retain(|_, until| *until > now);
        let of_shopper = self.tokens_of(shopper).saturating_add(most.tokens);
        let micros = self.micros.saturating_add(most.micros.max(0));
        let over = |what: &str| Err(ModelError::unbilled(ModelErrorKind::OverBudget, what));
        if self.open.len() >= self.caps.in_flight_max {
            return over("as many calls as allowed are under way");
        }
        if of_shopper > self.caps.shopper_tokens_per_day {
            return over("this shopper's tokens of the day are used up");
        }
        if self.tokens.saturating_add(most.tokens) > self.caps.shop_tokens_per_day {
            return over("the shop's tokens of the day are used up");
        }
        if self.caps.shop_micros_per_day.is_some_and(|cap| micros > cap) {
            return over("the shop's money of the day is used up");
        }
        if self.shoppers.len() >= SHOPPERS_MAX && !self.shoppers.contains_key(shopper) {
            return over("more shoppers today than are told apart");
        }
        self.tokens = self.tokens.saturating_add(most.tokens);
        self.micros = micros;
        self.shoppers.insert(shopper.to_owned(), of_shopper);
        self.holds += 1;
        self.open.insert(self.holds, now.plus_ms(most.timeout_ms.max(1)));
        let (number, micros) = (self.holds, most.micros.max(0));
        Ok(Hold { number, day: self.day, shopper: shopper.to_owned(), tokens: most.tokens, micros })
    }

    /// Gives back what a call did not take. Where nobody can tell what it took, it took the most.
    pub fn settle(&mut self, hold: Hold, used: Option<Usage>, micros: Option<i64>) {
        self.open.remove(&hold.number);
        let Some(used) = used.filter(|_| hold.day == self.day) else { return };
        let corrected = |spent: u64| spent.saturating_sub(hold.tokens).saturating_add(used.tokens());
        self.tokens = corrected(self.tokens);
        if let Some(spent) = self.shoppers.get_mut(&hold.shopper) {
            *spent = corrected(*spent);
        }
        if let Some(micros) = micros {
            self.micros = self.micros.saturating_sub(hold.micros).saturating_add(micros.max(0));
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const CAPS: ModelCaps = ModelCaps {
        shopper_tokens_per_day: 1_000,
        shop_tokens_per_day: 5_000,
        shop_micros_per_day: Some(900),
        in_flight_max: 3,
    };

    fn most(tokens: u64, micros: i64) -> Most {
        Most { tokens, micros, timeout_ms: 1_000 }
    }

    fn used(tokens: u64) -> Option<Usage> {
        Some(Usage { input_tokens: tokens, output_tokens: 0 })
    }

    fn at(ms: i64) -> Timestamp {
        Timestamp::from_ms(ms)
    }

    #[test]
    fn one_shopper_cannot_use_up_the_shop() {
        let mut budget = Budget::new(CAPS);
        for n in 0..10 {
            match budget.hold("boris", most(400, 0), at(n)) {
                Ok(hold) => budget.settle(hold, used(300), Some(0)),
                Err(error) => assert_eq!(error.kind, ModelErrorKind::OverBudget),
            }
        }
        assert_eq!((budget.tokens_of("boris"), budget.tokens()), (900, 900));
        assert!(budget.hold("anna", most(400, 0), at(20)).is_ok());
    }

    #[test]
    fn what_nobody_can_tell_counts_whole() {
        let mut budget = Budget::new(CAPS);
        let hold = budget.hold("boris", most(700, 10), at(0)).expect("fits");
        budget.settle(hold, None, None);
        assert_eq!((budget.tokens_of("boris"), budget.micros()), (700, 10));
        assert!(budget.hold("boris", most(400, 0), at(1)).is_err());
    }

    #[test]
    fn calls_at_once_are_bounded_and_lost_ones_end() {
        let mut budget = Budget::new(CAPS);
        let held: Vec<Hold> = (0..3).map(|n| budget.hold(&n.to_string(), most(1, 0), at(0)).expect("fits")).collect();
        assert!(budget.hold("x", most(1, 0), at(10)).is_err());
        drop(held);
        assert_eq!(budget.in_flight(at(999)), 3);
        assert!(budget.hold("x", most(1, 0), at(1_001)).is_ok());
    }

    #[test]
    fn a_new_day_begins_anew_and_an_old_one_does_not_come_back() {
        let mut budget = Budget::new(CAPS);
        let late = budget.hold("boris", most(1_000, 0), at(DAY_MS - 1)).expect("fits");
        let next = budget.hold("boris", most(1_000, 0), at(DAY_MS)).expect("a new day");
        budget.settle(late, used(0), None);
        assert_eq!(budget.tokens_of("boris"), 1_000, "yesterday's call gives nothing back today");
        assert!(budget.hold("boris", most(1, 0), at(0)).is_err(), "a clock that steps back gives nothing out");
        budget.settle(next, used(1), None);
        assert_eq!(budget.tokens_of("boris"), 1);
    }

    #[test]
    fn a_restart_is_no_new_day() {
        let mut budget = Budget::new(CAPS);
        budget.resume(0, 4_800, 890);
        assert_eq!((budget.tokens(), budget.micros()), (4_800, 890));
        assert!(budget.hold("anna", most(201, 0), at(5)).is_err() && budget.hold("anna", most(1, 11), at(5)).is_err());
        let hold = budget.hold("anna", most(200, 10), at(5)).expect("fits");
        budget.settle(hold, used(50), Some(1));
        assert_eq!((budget.tokens(), budget.micros()), (4_850, 891));
        let mut later = Budget::new(CAPS);
        later.resume(0, 4_800, 890);
        assert!(later.hold("anna", most(900, 900), at(DAY_MS)).is_ok(), "yesterday's sums are over");
        later.resume(0, 4_800, 0);
        assert_eq!(later.tokens(), 900);
    }

    #[test]
    fn is_stored_whole() {
        let mut budget = Budget::new(CAPS);
        let hold = budget.hold("boris", most(10, 5), at(7)).expect("fits");
        budget.settle(hold, used(4), Some(2));
        let stored = serde_json::to_string(&budget).expect("json");
        let mut read: Budget = serde_json::from_str(&stored).expect("reads");
        assert_eq!((read.tokens(), read.micros(), read.tokens_of("boris")), (4, 2, 4));
        assert!(read.hold("boris", most(997, 0), at(8)).is_err());
    }

    proptest! {
        /// Whatever calls come, overlap, fail and are lost: no cap is ever passed.
        #[test]
        fn caps_are_never_passed(steps in prop::collection::vec((0..5_u8, 0..600_u64, 0..200_i64, 0..4_u8), 1..200)) {
            let mut budget = Budget::new(CAPS);
            let mut held: Vec<(Hold, u64, i64)> = Vec::new();
            for (now, (shopper, tokens, micros, what)) in steps.into_iter().enumerate() {
                let now = at(i64::try_from(now).expect("small") * 50);
                match what {
                    0 | 1 => {
                        if let Ok(hold) = budget.hold(&shopper.to_string(), most(tokens, micros), now) {
                            held.push((hold, tokens, micros));
                        }
                    }
                    2 if !held.is_empty() => {
                        let (hold, tokens, micros) = held.remove(0);
                        budget.settle(hold, used(tokens / 2), Some(micros / 2));
                    }
                    _ => drop(held.pop()),
                }
                prop_assert!(budget.tokens() <= CAPS.shop_tokens_per_day);
                prop_assert!(budget.micros() <= 900);
                prop_assert!(budget.in_flight(now) <= CAPS.in_flight_max);
                prop_assert!((0..5).all(|s: u8| budget.tokens_of(&s.to_string()) <= CAPS.shopper_tokens_per_day));
            }
        }
    }
}
