use domain::consent::{ConsentState, Evidence, Purpose};
use domain::decision::CheckOutcome;
use domain::timestamp::{DAY_MS, MINUTE_MS, SECOND_MS};
use proptest::prelude::*;

use super::*;
use crate::engine::Offer;

/// 11:00 in Berlin.
fn noon() -> Timestamp {
    at("2026-11-21T10:00:00Z")
}

fn at(text: &str) -> Timestamp {
    text.parse().unwrap()
}

fn plan(channels: &[ChannelKind]) -> TouchPlan {
    let candidate = |channel: &ChannelKind| Candidate {
        channel: *channel,
        template: "recover-reminder".into(),
        offer: Offer::None,
        when: None,
    };
    TouchPlan {
        step: "reminder".into(),
        purpose: Purpose::Marketing,
        candidates: channels.iter().map(candidate).collect(),
        answers: Vec::new(),
        hold: None,
    }
}

fn consent(identity: &Identity, channel: ChannelKind, state: ConsentState) -> ConsentRecord {
    let evidence = Evidence { source: "checkout_form".into(), text: None, reference: None };
    ConsentRecord {
        identity: identity.clone(),
        purpose: Purpose::Marketing,
        channel,
        state,
        at: Timestamp::EPOCH,
        evidence,
    }
}

fn channel(kind: ChannelKind) -> ChannelSituation {
    let identity = match kind {
        ChannelKind::Email => Identity::email("anna@example.test").unwrap(),
        ChannelKind::Whatsapp => Identity::phone("+4915112345678").unwrap(),
        ChannelKind::Webchat | ChannelKind::Human => Identity::anonymous("b1"),
        ChannelKind::Telegram | ChannelKind::Instagram => {
            let value = format!("{}:4711", kind.as_str());
            Identity { kind: domain::shopper::IdentityKind::Handle, value }
        }
    };
    let consents = vec![consent(&identity, kind, ConsentState::Granted)];
    let present = kind == ChannelKind::Webchat;
    ChannelSituation { consents, present, ..ChannelSituation::new(kind, Some(identity)) }
}

fn situation<'a>(settings: &'a Settings, recent: &'a [(Timestamp, ChannelKind)]) -> Situation<'a> {
    Situation {
        now: noon(),
        planned_at: noon(),
        settings,
        shop_time_zone: "Europe/Berlin",
        country: "DE",
        time_zone: None,
        arm: Some(Arm::Treated),
        channels: ChannelKind::ALL.into_iter().map(channel).collect(),
        recent,
        in_flight: false,
        purchased: false,
        emptied: false,
        shop_recovery: false,
        paused: false,
        flow_expired: false,
    }
}

/// `send:email`, `skip:holdout`, `defer:quiet_hours@2026-…`.
fn told(verdict: &Verdict) -> String {
    match verdict {
        Verdict::Send { channel, .. } => format!("send:{}", channel.as_str()),
        Verdict::Skip { reason, .. } => format!("skip:{reason}"),
        Verdict::Defer { until, reason, .. } => format!("defer:{reason}@{until}"),
    }
}

fn checks(verdict: &Verdict) -> &[Check] {
    match verdict {
        Verdict::Send { checks, .. } | Verdict::Skip { checks, .. } | Verdict::Defer { checks, .. } => checks,
    }
}

use ChannelKind::{Email, Human, Webchat, Whatsapp};

#[test]
fn each_rule_has_its_reason() {
    type Change = fn(&mut Situation<'_>);
    fn known<'s>(s: &'s mut Situation<'_>, kind: ChannelKind) -> &'s mut ChannelSituation {
        s.channels.iter_mut().find(|c| c.kind == kind).unwrap()
    }
    let cases: [(&[ChannelKind], Change, &str); 27] = [
        (&[Email], |_| (), "send:email"),
        (&[Whatsapp, Email], |_| (), "send:whatsapp"),
        (&[Email], |s| s.purchased = true, "skip:already_bought"),
        (&[Human], |s| s.purchased = true, "skip:already_bought"),
        (&[Email], |s| s.emptied = true, "skip:emptied"),
        (&[Email], |s| s.flow_expired = true, "skip:expired"),
        (&[Email], |s| s.shop_recovery = true, "skip:shop_recovery"),
        (&[Email], |s| s.paused = true, "defer:paused@2026-11-21T11:00:00.000Z"),
        (&[Email], |s| s.in_flight = true, "defer:in_flight@2026-11-21T10:01:00.000Z"),
        (&[], |_| (), "skip:no_candidate"),
        (&[Email], |s| known(s, Email).address = None, "skip:no_address"),
        (&[Email], |s| s.channels.clear(), "skip:no_address"),
        (&[Whatsapp, Email], |s| known(s, Whatsapp).address = None, "send:email"),
        (&[Whatsapp, Email], |s| known(s, Whatsapp).consents.clear(), "send:email"),
        (&[Email], |s| known(s, Email).suppressed = Some(SuppressionReason::HardBounce), "skip:suppressed"),
        (&[Email], |s| known(s, Email).suppressed = Some(SuppressionReason::Erased), "skip:suppressed"),
        (&[Email], |s| known(s, Email).consents.clear(), "skip:no_consent"),
        (&[Email], |s| known(s, Email).consents[0].state = ConsentState::Withdrawn, "skip:opted_out"),
        (&[Webchat], |_| (), "send:webchat"),
        (&[Webchat], |s| known(s, Webchat).present = false, "skip:not_present"),
        (&[Webchat], |s| known(s, Webchat).dismissed = true, "skip:dismissed"),
        (&[Email], |s| s.country = "US", "skip:no_postal_address"),
        (&[Whatsapp, Email], |s| s.country = "US", "skip:no_postal_address"),
        (&[Whatsapp], |s| s.country = "US", "skip:channel_unavailable"),
        (&[Email], |s| s.arm = Some(Arm::Holdout), "skip:holdout"),
        (&[Email], |s| s.arm = None, "skip:no_arm"),
        (&[Human], |s| s.channels.clear(), "send:human"),
    ];
    let settings = Settings::default();
    for (channels, change, expected) in cases {
        let mut s = situation(&settings, &[]);
        change(&mut s);
        let verdict = decide(&plan(channels), &s);
        assert_eq!(told(&verdict), expected, "{channels:?}");
        assert!(expected == "skip:no_candidate" || !checks(&verdict).is_empty());
        let refused = checks(&verdict).iter().filter(|c| c.outcome != CheckOutcome::Pass).count();
        assert!(expected.starts_with("send") || expected == "skip:no_candidate" || refused > 0, "{expected}");
    }
}

#[test]
fn settings_are_kept() {
    type Change = fn(&mut Settings);
    let cases: [(&[ChannelKind], Change, &str); 5] = [
        (&[Whatsapp, Email], |s| s.channels = vec![Email], "send:email"),
        (&[Whatsapp], |s| s.channels = vec![Email], "skip:channel_off"),
        (&[Email], |s| s.touches_per_day_max = 0, "skip:frequency_cap"),
        (&[Email], |s| s.touches_per_week_max = -1, "skip:frequency_cap"),
        (&[Human], |s| s.touches_per_day_max = 0, "send:human"),
    ];
    for (channels, change, expected) in cases {
        let mut settings = Settings::default();
        change(&mut settings);
        assert_eq!(told(&decide(&plan(channels), &situation(&settings, &[]))), expected, "{channels:?}");
    }
    let settings = Settings { postal_address: "1 Main Street, Springfield".into(), ..Settings::default() };
    let mut s = situation(&settings, &[]);
    s.country = "US";
    assert_eq!(told(&decide(&plan(&[Whatsapp, Email]), &s)), "send:email");
}

#[test]
fn a_day_is_over_after_exactly_24_hours() {
    let settings = Settings::default();
    let ago = |ms: i64| (noon().plus_ms(-ms), Whatsapp);
    for (recent, expected) in [
        (vec![ago(DAY_MS - SECOND_MS), ago(SECOND_MS)], "defer:frequency_cap@2026-11-21T10:00:01.000Z"),
        (vec![ago(DAY_MS), ago(SECOND_MS)], "send:email"),
        (vec![ago(DAY_MS - 1), ago(DAY_MS - 1), ago(1)], "defer:frequency_cap@2026-11-21T10:00:00.001Z"),
        // Of three there is room again when the middle one leaves.
        (vec![ago(HOUR_MS), ago(2 * HOUR_MS), ago(3 * HOUR_MS)], "defer:frequency_cap@2026-11-22T08:00:00.000Z"),
        // A clock that was set back does not open the window.
        (vec![ago(-HOUR_MS), ago(HOUR_MS)], "defer:frequency_cap@2026-11-22T09:00:00.000Z"),
    ] {
        assert_eq!(told(&decide(&plan(&[Email]), &situation(&settings, &recent))), expected, "{recent:?}");
    }
}

#[test]
fn a_week_is_over_after_exactly_7_days() {
    let settings = Settings::default();
    let ago = |days: i64, ms: i64| (noon().plus_ms(-days * DAY_MS + ms), Email);
    let edge = |ms: i64| vec![ago(7, ms), ago(5, 0), ago(4, 0), ago(3, 0)];
    assert_eq!(told(&decide(&plan(&[Whatsapp]), &situation(&settings, &edge(0)))), "send:whatsapp");
    let late = told(&decide(&plan(&[Whatsapp]), &situation(&settings, &edge(1_000))));
    assert_eq!(late, "defer:frequency_cap@2026-11-21T10:00:01.000Z");
    // Room only in two days: a reminder would be out of date by then.
    let full = [ago(5, 0), ago(4, 0), ago(3, 0), ago(2, 0)];
    assert_eq!(told(&decide(&plan(&[Whatsapp, Email]), &situation(&settings, &full))), "skip:frequency_cap");
    // Chat is about this moment.
    let today = [ago(0, -1), ago(0, -2)];
    assert_eq!(told(&decide(&plan(&[Webchat]), &situation(&settings, &today))), "skip:frequency_cap");
}

#[test]
fn quiet_hours_are_the_recipients() {
    let settings = Settings::default();
    for (now, zone, expected) in [
        ("2026-11-21T19:59:59.999Z", Some("Europe/Berlin"), "send:email"),
        ("2026-11-21T20:00:00Z", Some("Europe/Berlin"), "defer:quiet_hours@2026-11-22T07:00:00.000Z"),
        ("2026-11-21T23:30:00Z", Some("Europe/Berlin"), "defer:quiet_hours@2026-11-22T07:00:00.000Z"),
        ("2026-11-22T06:59:59.999Z", Some("Europe/Berlin"), "defer:quiet_hours@2026-11-22T07:00:00.000Z"),
        ("2026-11-22T07:00:00Z", Some("Europe/Berlin"), "send:email"),
        // Night in Berlin, afternoon in New York, and the other way round.
        ("2026-11-21T22:00:00Z", Some("America/New_York"), "send:email"),
        ("2026-11-21T10:00:00Z", Some("America/New_York"), "defer:quiet_hours@2026-11-21T13:00:00.000Z"),
        // The shop's zone where the recipient's is unknown or nonsense.
        ("2026-11-21T20:00:00Z", None, "defer:quiet_hours@2026-11-22T07:00:00.000Z"),
        ("2026-11-21T20:00:00Z", Some("no/such-zone"), "defer:quiet_hours@2026-11-22T07:00:00.000Z"),
        // The night the clocks go forward (29 March 2026) and back (25 October 2026): 08:00 is 08:00.
        ("2026-03-28T21:00:00Z", Some("Europe/Berlin"), "defer:quiet_hours@2026-03-29T06:00:00.000Z"),
        ("2026-10-24T20:00:00Z", Some("Europe/Berlin"), "defer:quiet_hours@2026-10-25T07:00:00.000Z"),
    ] {
        let mut s = situation(&settings, &[]);
        (s.now, s.planned_at, s.time_zone) = (at(now), at(now), zone);
        assert_eq!(told(&decide(&plan(&[Email]), &s)), expected, "{now} {zone:?}");
        // Who is on the page is awake; people decide for themselves.
        assert_eq!(told(&decide(&plan(&[Webchat]), &s)), "send:webchat");
        assert_eq!(told(&decide(&plan(&[Human]), &s)), "send:human");
        assert_eq!(
            told(&decide(&plan(&[Email, Webchat]), &s)),
            if expected == "send:email" { expected } else { "send:webchat" }
        );
    }
}

#[test]
fn quiet_windows_within_a_day_over_midnight_and_none() {
    let quiet = |from: i8, until: i8, now: &str| {
        let settings = Settings { quiet_from_hour: from, quiet_until_hour: until, ..Settings::default() };
        quiet_until(&settings, "UTC", at(now)).map(|t| t.to_string())
    };
    assert_eq!(quiet(13, 15, "2026-11-21T12:59:59Z"), None);
    assert_eq!(quiet(13, 15, "2026-11-21T13:00:00Z").as_deref(), Some("2026-11-21T15:00:00.000Z"));
    assert_eq!(quiet(13, 15, "2026-11-21T15:00:00Z"), None);
    assert_eq!(quiet(22, 0, "2026-11-21T23:59:59Z").as_deref(), Some("2026-11-22T00:00:00.000Z"));
    assert_eq!(quiet(22, 0, "2026-11-22T00:00:00Z"), None);
    assert_eq!(quiet(0, 6, "2026-11-22T00:00:00Z").as_deref(), Some("2026-11-22T06:00:00.000Z"));
    assert_eq!(quiet(8, 8, "2026-11-22T08:00:00Z"), None);
    // The end of the window falls into the hour that is skipped: the instant that comes in its place.
    let settings = Settings { quiet_from_hour: 21, quiet_until_hour: 2, ..Settings::default() };
    let end = quiet_until(&settings, "Europe/Berlin", at("2026-03-29T00:30:00Z"));
    assert_eq!(end.map(|t| t.to_string()).as_deref(), Some("2026-03-29T01:00:00.000Z"));
}

#[test]
fn what_waited_a_day_is_too_late() {
    let settings = Settings::default();
    let mut s = situation(&settings, &[]);
    s.paused = true;
    s.planned_at = noon().plus_ms(HOUR_MS - DEFER_MS_MAX);
    assert_eq!(told(&decide(&plan(&[Email]), &s)), "defer:paused@2026-11-21T11:00:00.000Z");
    s.planned_at = s.planned_at.plus_ms(-1);
    assert_eq!(told(&decide(&plan(&[Email]), &s)), "skip:too_late");
    s.paused = false;
    assert_eq!(told(&decide(&plan(&[Email]), &s)), "send:email");
    s.now = at("2026-11-21T20:00:00Z");
    assert_eq!(told(&decide(&plan(&[Email]), &s)), "skip:too_late");
}

#[test]
fn presence_holds_the_whole_touch() {
    let settings = Settings::default();
    let mut s = situation(&settings, &[]);
    let mut held = plan(&[Webchat, Email]);
    held.hold = Some(Hold::RequiresPresence);
    s.channels[2].dismissed = true;
    assert_eq!(told(&decide(&held, &s)), "send:email");
    s.channels[2].present = false;
    assert_eq!(told(&decide(&held, &s)), "skip:not_present");
    held.hold = None;
    assert_eq!(told(&decide(&held, &s)), "send:email");
}

#[test]
fn the_holdout_is_asked_last_so_that_it_is_comparable() {
    let settings = Settings::default();
    let mut s = situation(&settings, &[]);
    s.arm = Some(Arm::Holdout);
    let verdict = decide(&plan(&[Email]), &s);
    assert_eq!(checks(&verdict).last().map(|c| c.rule.as_str()), Some("holdout"));
    s.channels[0].consents.clear();
    assert_eq!(told(&decide(&plan(&[Email]), &s)), "skip:no_consent");
    s.channels[0] = channel(Email);
    s.now = at("2026-11-21T20:00:00Z");
    assert!(told(&decide(&plan(&[Email]), &s)).starts_with("defer:quiet_hours"));
    s.now = noon();
    assert_eq!(told(&decide(&plan(&[Human]), &s)), "skip:holdout");
}

#[test]
fn every_rule_that_was_asked_left_its_word() {
    let settings = Settings::default();
    let verdict = decide(&plan(&[Email]), &situation(&settings, &[]));
    let rules: Vec<_> = checks(&verdict).iter().map(|c| c.rule.as_str()).collect();
    let subject = ["already_bought", "emptied", "expired", "shop_recovery", "conversation", "in_flight"];
    let candidate = [
        "channel",
        "address",
        "presence",
        "suppression",
        "consent",
        "postal_address",
        "network",
        "frequency_cap",
        "quiet_hours",
    ];
    assert_eq!(rules, [&subject[..], &candidate[..], &["holdout"]].concat());
    assert!(checks(&verdict).iter().all(|c| c.outcome == CheckOutcome::Pass && !c.detail.is_empty()));
}

proptest! {
    /// Whatever the rest: no send to who bought, is kept aside, is suppressed, said no, has had enough, or sleeps.
    #[test]
    fn no_send_against_a_rule(
        purchased in any::<bool>(), holdout in any::<bool>(), suppressed in any::<bool>(), state in 0..4_u8,
        counted in 0..4_usize, minute in 0..2_880_i64, customer in any::<bool>(), country in 0..4_usize,
    ) {
        let settings = Settings::default();
        let now = noon().plus_ms(minute * MINUTE_MS);
        let recent: Vec<_> = (0..counted).map(|n| (now.plus_ms(-(n as i64) * HOUR_MS), Email)).collect();
        let mut s = situation(&settings, &recent);
        (s.now, s.planned_at, s.purchased) = (now, now, purchased);
        s.country = ["DE", "US", "TR", "ZZ"][country];
        s.arm = Some(if holdout { Arm::Holdout } else { Arm::Treated });
        let email = &mut s.channels[0];
        email.suppressed = suppressed.then_some(SuppressionReason::Complaint);
        email.is_customer = customer;
        match [ConsentState::Pending, ConsentState::Granted, ConsentState::Withdrawn].get(usize::from(state)) {
            Some(state) => email.consents[0].state = *state,
            None => email.consents.clear(),
        }
        let verdict = decide(&plan(&[Email]), &s);
        let hour = now.in_zone("Europe/Berlin").hour();
        if matches!(verdict, Verdict::Send { .. }) {
            prop_assert!(!purchased && !holdout && !suppressed && counted < 2 && (8..21).contains(&hour));
            prop_assert!(state == 1 || (state == 3 && customer && s.country == "DE"));
        }
        if let Verdict::Defer { until, .. } = verdict {
            prop_assert!(until > now && until.since_ms(now) <= DEFER_MS_MAX);
        }
    }
}
