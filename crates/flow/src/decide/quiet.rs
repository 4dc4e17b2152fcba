//! The recipient's night.

use domain::shop::Settings;
use domain::timestamp::Timestamp;

use crate::document::LocalTime;
use crate::steps::next_local;

/// When the quiet hours around `now` end on clocks in `zone`; `None` outside of them. The same hour twice switches
/// quiet hours off.
#[must_use]
pub fn quiet_until(settings: &Settings, zone: &str, now: Timestamp) -> Option<Timestamp> {
    let (from, until) = (settings.quiet_from_hour.rem_euclid(24), settings.quiet_until_hour.rem_euclid(24));
    let hour = now.in_zone(zone).hour();
    let quiet = if from <= until { (from..until).contains(&hour) } else { hour >= from || hour < until };
    if !quiet {
        return None;
    }
    Some(next_local(now, zone, LocalTime { hour: until, minute: 0 }))
}
