//! What delivery costs and how long it takes, from the shop's settings and pages.

use domain::fact::{Fact, FactValue};
use domain::shop::ShippingWay;
use domain::timestamp::Timestamp;
use jiff::civil::Weekday;

use super::facts;
use super::talk::{Plan, Talk};

/// Longest time that an estimate is made for.
const DAYS_MAX: i64 = 120;

pub(super) fn go(talk: &mut Talk<'_>) -> Plan {
    talk.passage()?;
    let scene = talk.scene;
    let country = scene.country.unwrap_or(&scene.shop.country);
    let all = &scene.shop.settings.shipping;
    let served: Vec<&ShippingWay> = all.iter().filter(|way| serves(way, country)).collect();
    let cheapest = served.iter().min_by_key(|way| (way.price.minor, way.days));
    let fastest = served.iter().min_by_key(|way| (way.days, way.price.minor));
    if let (Some(cheapest), Some(fastest)) = (cheapest, fastest) {
        tell(talk, cheapest, country);
        if fastest.days < cheapest.days {
            tell(talk, fastest, country);
        }
    } else if !all.is_empty() {
        talk.say("delivery-country-no", vec![name(talk, country)]);
    }
    let said = talk.say_passage()?;
    if !said && talk.lines.is_empty() {
        talk.say_unknown();
    }
    Ok(())
}

fn serves(way: &ShippingWay, country: &str) -> bool {
    way.countries.is_empty() || way.countries.iter().any(|served| served.eq_ignore_ascii_case(country))
}

fn tell(talk: &mut Talk<'_>, way: &ShippingWay, country: &str) {
    // A country has no name in the shopper's language here, only a code: it is told where the price depends on it.
    let everywhere = way.countries.is_empty();
    let country = name(talk, country);
    if way.price.minor > 0 && everywhere {
        let cost = facts::setting(talk.scene, "shipping.cost", FactValue::Money(way.price));
        talk.say_below("answer-shipping-cost", vec![cost]);
    } else if way.price.minor > 0 {
        let cost = facts::setting(talk.scene, "delivery.cost", FactValue::Money(way.price));
        talk.say_below("delivery-cost", vec![country, cost]);
    } else {
        talk.say_below("delivery-free", vec![country]);
    }
    if (0..=DAYS_MAX).contains(&way.days) {
        let at = after_working_days(talk.scene.now, talk.scene.time_zone, way.days);
        let by = facts::setting(talk.scene, "delivery.by", facts::date(talk.scene, at));
        talk.say("delivery-estimate", vec![by]);
    }
}

/// The country by its code, which reads the same in every language.
fn name(talk: &Talk<'_>, country: &str) -> Fact {
    facts::setting(talk.scene, "country.name", FactValue::Name(country.to_ascii_uppercase()))
}

/// The instant so many working days (Monday to Friday) later, on the calendar of the zone.
fn after_working_days(now: Timestamp, zone: &str, days: i64) -> Timestamp {
    let mut at = now.in_zone(zone);
    let mut left = days.clamp(0, DAYS_MAX);
    while left > 0 {
        let Ok(next) = at.tomorrow() else { return now };
        at = next;
        if !matches!(at.weekday(), Weekday::Saturday | Weekday::Sunday) {
            left -= 1;
        }
    }
    at.timestamp().into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn working_days_pass_over_weekends_on_the_local_calendar() {
        // A Friday evening in UTC is Saturday already in Tokyo.
        let friday: Timestamp = "2026-11-20T22:28:13Z".parse().expect("instant");
        let day = |zone, days| after_working_days(friday, zone, days).in_zone(zone).date().to_string();
        assert_eq!(day("UTC", 0), "2026-11-20");
        assert_eq!(day("UTC", 1), "2026-11-23");
        assert_eq!(day("UTC", 6), "2026-11-30");
        assert_eq!(day("Asia/Tokyo", 1), "2026-11-23");
        assert_eq!(day("no/zone", i64::MAX), day("UTC", DAYS_MAX));
    }
}
