//! The rules, each a function from what is known to what it says.

use domain::consent::{ChannelKind, Purpose, SuppressionReason};
use domain::decision::{Check, CheckOutcome};
use domain::enrollment::Arm;
use domain::timestamp::{DAY_MS, MINUTE_MS, Timestamp};

use super::quiet::quiet_until;
use super::{ChannelSituation, Reason, Said, Situation};
use crate::consent_rules::{ConsentAnswer, ConsentQuestion, ConsentRules};

/// How long an open conversation is waited for at a time.
const PAUSED_RETRY_MS: i64 = 60 * MINUTE_MS;
/// How long a touch on the wire is waited for at a time.
const IN_FLIGHT_RETRY_MS: i64 = MINUTE_MS;

/// A rule's word as it is stored.
pub(super) fn check(rule: &str, said: &Said) -> Check {
    let (outcome, detail) = match said {
        Said::Pass(words) => (CheckOutcome::Pass, words.clone()),
        Said::Later(until, _, words) => (CheckOutcome::Defer, format!("{words}; not before {until}")),
        Said::No(_, words) => (CheckOutcome::Refuse, words.clone()),
    };
    Check { rule: rule.to_owned(), outcome, detail }
}

fn no_if(condition: bool, reason: Reason, no: &str, pass: &str) -> Said {
    if condition { Said::No(reason, no.to_owned()) } else { Said::Pass(pass.to_owned()) }
}

fn later_if(condition: bool, until: Timestamp, reason: Reason, later: &str, pass: &str) -> Said {
    if condition { Said::Later(until, reason, later.to_owned()) } else { Said::Pass(pass.to_owned()) }
}

/// Rules about the subject, whatever the channel.
pub(super) fn subject(s: &Situation<'_>) -> impl Iterator<Item = (&'static str, Said)> {
    let (hour, minute) = (s.now.plus_ms(PAUSED_RETRY_MS), s.now.plus_ms(IN_FLIGHT_RETRY_MS));
    [
        ("already_bought", no_if(s.purchased, Reason::AlreadyBought, "the shopper has bought", "not bought yet")),
        ("emptied", no_if(s.emptied, Reason::Emptied, "the cart is empty", "something lies in the cart")),
        ("expired", no_if(s.flow_expired, Reason::Expired, "the flow's time is over", "within the flow's time")),
        (
            "shop_recovery",
            no_if(
                s.shop_recovery,
                Reason::ShopRecovery,
                "the shop sends its own recovery mail",
                "the shop sends none itself",
            ),
        ),
        (
            "conversation",
            later_if(
                s.paused,
                hour,
                Reason::Paused,
                "a conversation with the shopper is open",
                "no conversation is open",
            ),
        ),
        (
            "in_flight",
            later_if(
                s.in_flight,
                minute,
                Reason::InFlight,
                "another message is on its way",
                "nothing else is on its way",
            ),
        ),
    ]
    .into_iter()
}

type Rule = fn(&Asked<'_>) -> Said;

/// What the rules of one candidate look at.
struct Asked<'a> {
    purpose: Purpose,
    channel: ChannelKind,
    known: Option<&'a ChannelSituation>,
    s: &'a Situation<'a>,
}

/// Rules about one candidate, asked lazily: what follows a refusal is not asked.
pub(super) fn candidate<'a>(
    purpose: Purpose,
    channel: ChannelKind,
    s: &'a Situation<'a>,
) -> impl Iterator<Item = (&'static str, Said)> + 'a {
    const RULES: [(&str, Rule); 9] = [
        ("channel", channel_in_use),
        ("address", address),
        ("presence", presence),
        ("suppression", suppression),
        ("consent", consent),
        ("postal_address", postal_address),
        ("network", network),
        ("frequency_cap", frequency_cap),
        ("quiet_hours", quiet_hours),
    ];
    let asked = Asked { purpose, channel, known: s.channels.iter().find(|c| c.kind == channel), s };
    RULES.into_iter().map(move |(name, rule)| (name, rule(&asked)))
}

fn channel_in_use(a: &Asked<'_>) -> Said {
    let name = a.channel.as_str();
    let off = !a.s.settings.channels.contains(&a.channel);
    no_if(off, Reason::ChannelOff, &format!("{name} is switched off"), &format!("{name} is in use"))
}

fn address(a: &Asked<'_>) -> Said {
    let known = a.channel == ChannelKind::Human || a.known.is_some_and(|c| c.address.is_some());
    let name = a.channel.as_str();
    no_if(!known, Reason::NoAddress, &format!("no {name} address is known"), &format!("a {name} address is known"))
}

fn presence(a: &Asked<'_>) -> Said {
    match a.known {
        Some(known) if a.channel == ChannelKind::Webchat && known.dismissed => {
            Said::No(Reason::Dismissed, "the shopper closed the chat in this session".into())
        }
        Some(known) if a.channel == ChannelKind::Webchat && known.present => {
            Said::Pass("the shopper is on the page".into())
        }
        _ if a.channel == ChannelKind::Webchat => Said::No(Reason::NotPresent, "the shopper has left the page".into()),
        _ => Said::Pass("reaches the shopper away from the page".into()),
    }
}

fn suppression(a: &Asked<'_>) -> Said {
    let words = match a.known.and_then(|c| c.suppressed) {
        None => return Said::Pass("the address is not on the suppression list".into()),
        Some(SuppressionReason::HardBounce) => "messages to this address came back",
        Some(SuppressionReason::Complaint) => "the person reported an earlier message",
        Some(SuppressionReason::Manual) => "the shop put the address on its list",
        Some(SuppressionReason::Erased) => "the person's data was erased",
    };
    Said::No(Reason::Suppressed, words.to_owned())
}

fn consent(a: &Asked<'_>) -> Said {
    let answer = ConsentRules::embedded().ask(&ConsentQuestion {
        channel: a.channel,
        purpose: a.purpose,
        country: a.s.country,
        records: a.known.map_or(&[], |c| &c.consents),
        is_customer: a.known.is_some_and(|c| c.is_customer),
        opted_out_any: a.known.is_some_and(|c| c.opted_out_any),
        window_open: a.known.is_some_and(|c| c.window_open),
        use_soft_opt_in: a.s.settings.use_soft_opt_in,
    });
    match answer {
        ConsentAnswer::Allowed(words) => Said::Pass(words),
        ConsentAnswer::NoConsent(words) => Said::No(Reason::NoConsent, words),
        ConsentAnswer::OptedOut(words) => Said::No(Reason::OptedOut, words),
    }
}

fn postal_address(a: &Asked<'_>) -> Said {
    let rule = ConsentRules::embedded().rule(a.s.country);
    let concerned = a.channel == ChannelKind::Email && a.purpose == Purpose::Marketing && rule.postal_address_required;
    let missing = concerned && a.s.settings.postal_address.trim().is_empty();
    let no = format!("marketing mail to {} needs the shop's postal address, set one", a.s.country);
    no_if(missing, Reason::NoPostalAddress, &no, if concerned { "the postal address is set" } else { "not asked for" })
}

/// Templates outside the 24-hour window are not delivered everywhere; free answers inside it are.
fn network(a: &Asked<'_>) -> Said {
    let window_open = a.known.is_some_and(|c| c.window_open);
    let paused = &ConsentRules::embedded().whatsapp.marketing_templates_paused_in;
    let template = a.channel == ChannelKind::Whatsapp && !window_open;
    let refused = template && a.purpose == Purpose::Marketing && paused.iter().any(|c| c == a.s.country);
    let no = format!("whatsapp does not deliver marketing templates in {}", a.s.country);
    let pass = if template { "outside the 24-hour window: by approved template" } else { "deliverable" };
    no_if(refused, Reason::ChannelUnavailable, &no, pass)
}

/// Sliding windows over all flows and channels: a touch counts until exactly 24 hours, or 7 days, have passed.
fn frequency_cap(a: &Asked<'_>) -> Said {
    if a.channel == ChannelKind::Human {
        return Said::Pass("people are not counted".into());
    }
    let (settings, now) = (a.s.settings, a.s.now);
    let windows =
        [(DAY_MS, settings.touches_per_day_max, "24 hours"), (7 * DAY_MS, settings.touches_per_week_max, "7 days")];
    let mut later: Option<(Timestamp, String)> = None;
    for (length_ms, most, name) in windows {
        let mut inside: Vec<Timestamp> =
            a.s.recent.iter().map(|(at, _)| *at).filter(|at| now.since_ms(*at) < length_ms).collect();
        let most = usize::try_from(most).unwrap_or(0);
        if inside.len() < most {
            continue;
        }
        let words = format!("{} messages in {name}, at most {most}", inside.len());
        if most == 0 {
            return Said::No(Reason::FrequencyCap, words);
        }
        // There is room again once all but `most - 1` of them have left the window.
        inside.sort_unstable();
        let free_at = inside[inside.len() - most].plus_ms(length_ms);
        later = Some(later.filter(|(known, _)| *known >= free_at).unwrap_or((free_at, words)));
    }
    match later {
        Some((until, words)) => Said::Later(until, Reason::FrequencyCap, words),
        None => Said::Pass("fewer messages than the shop's limits".into()),
    }
}

fn quiet_hours(a: &Asked<'_>) -> Said {
    if matches!(a.channel, ChannelKind::Webchat | ChannelKind::Human) {
        return Said::Pass("the shopper is awake, or a person decides".into());
    }
    let known = |zone: &&str| jiff::tz::TimeZone::get(zone).is_ok();
    let zone = a.s.time_zone.filter(known).unwrap_or(a.s.shop_time_zone);
    match quiet_until(a.s.settings, zone, a.s.now) {
        None => Said::Pass(format!("daytime in {zone}")),
        Some(until) => {
            let (from, to) = (a.s.settings.quiet_from_hour, a.s.settings.quiet_until_hour);
            Said::Later(until, Reason::QuietHours, format!("quiet hours from {from}:00 to {to}:00 in {zone}"))
        }
    }
}

/// Whether the subject is kept aside.
pub(super) fn holdout(s: &Situation<'_>) -> Said {
    match s.arm {
        Some(Arm::Treated) => Said::Pass("among those who are written to".into()),
        Some(Arm::Holdout) => Said::No(Reason::Holdout, "kept aside to measure what would happen anyway".into()),
        None => Said::No(Reason::NoArm, "not yet assigned to be written to or kept aside".into()),
    }
}
