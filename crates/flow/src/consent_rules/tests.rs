use domain::consent::Evidence;
use domain::shopper::Identity;
use domain::timestamp::Timestamp;

use super::*;

fn record(channel: ChannelKind, state: ConsentState, at_ms: i64) -> ConsentRecord {
    ConsentRecord {
        identity: Identity::email("anna@example.test").unwrap(),
        purpose: Purpose::Marketing,
        channel,
        state,
        at: Timestamp::from_ms(at_ms),
        evidence: Evidence { source: "checkout_form".into(), text: None, reference: None },
    }
}

fn question(channel: ChannelKind, country: &str) -> ConsentQuestion<'_> {
    ConsentQuestion {
        channel,
        purpose: Purpose::Marketing,
        country,
        records: &[],
        is_customer: false,
        opted_out_any: false,
        window_open: false,
        use_soft_opt_in: true,
    }
}

fn answer(question: &ConsentQuestion<'_>) -> &'static str {
    match ConsentRules::embedded().ask(question) {
        ConsentAnswer::Allowed(_) => "allowed",
        ConsentAnswer::NoConsent(_) => "no_consent",
        ConsentAnswer::OptedOut(_) => "opted_out",
    }
}

#[test]
fn the_shipped_rules_name_their_sources_and_do_not_overlap() {
    let rules = ConsentRules::embedded();
    assert_eq!((rules.schema.as_str(), rules.read_on.len()), ("cartwright/consent-rules/1", 10));
    assert_eq!(rules.whatsapp.consent, EmailModel::OptIn);
    let mut countries: Vec<&String> = rules.rules.iter().flat_map(|r| &r.countries).collect();
    let all = countries.len();
    countries.sort();
    countries.dedup();
    assert_eq!(countries.len(), all, "a country stands in two rules");
    assert!(countries.iter().all(|c| c.len() == 2 && c.bytes().all(|b| b.is_ascii_uppercase())));
    for rule in &rules.rules {
        assert!(!rule.sources.is_empty() && rule.sources.iter().all(|s| !s.article.is_empty()), "{}", rule.id);
        let strict = |s: SoftOptIn| s.existing_customers_only && s.own_similar_goods_only && s.opt_out_each_time;
        assert!(rule.soft_opt_in.is_none_or(strict), "{}: an exception the code does not know", rule.id);
    }
    let rule = &rules.default;
    assert!(rule.email == EmailModel::OptIn && rule.soft_opt_in.is_none());
}

#[test]
fn mail_without_a_recorded_consent_follows_the_country() {
    for (country, stranger, customer) in [
        ("DE", "no_consent", "allowed"),
        ("fr", "no_consent", "allowed"),
        ("NO", "no_consent", "allowed"),
        ("GB", "no_consent", "allowed"),
        ("CH", "no_consent", "allowed"),
        ("TR", "no_consent", "no_consent"),
        ("US", "allowed", "allowed"),
        ("CA", "no_consent", "no_consent"),
        ("AU", "no_consent", "no_consent"),
        ("BR", "no_consent", "no_consent"),
        ("ZZ", "no_consent", "no_consent"),
        ("", "no_consent", "no_consent"),
    ] {
        let mut asked = question(ChannelKind::Email, country);
        assert_eq!(answer(&asked), stranger, "{country} stranger");
        asked.is_customer = true;
        assert_eq!(answer(&asked), customer, "{country} customer");
        // The owner may be stricter than the law; an objection anywhere ends every exception.
        asked.use_soft_opt_in = false;
        assert_eq!(answer(&asked), "no_consent", "{country} strict shop");
        asked.use_soft_opt_in = true;
        asked.opted_out_any = true;
        assert_eq!(answer(&asked), "opted_out", "{country} objected");
    }
}

#[test]
fn whatsapp_needs_an_opt_in_everywhere() {
    for country in ["DE", "US", "BR", "IN", "ZZ"] {
        let mut asked = question(ChannelKind::Whatsapp, country);
        asked.is_customer = true;
        asked.window_open = true;
        assert_eq!(answer(&asked), "no_consent", "{country}");
        // By mail is not by WhatsApp.
        let by_mail = [record(ChannelKind::Email, ConsentState::Granted, 1)];
        assert_eq!(answer(&ConsentQuestion { records: &by_mail, ..asked }), "no_consent");
        let granted = [record(ChannelKind::Whatsapp, ConsentState::Granted, 1)];
        assert_eq!(answer(&ConsentQuestion { records: &granted, ..asked }), "allowed");
        assert_eq!(answer(&ConsentQuestion { purpose: Purpose::Service, ..asked }), "allowed");
        assert_eq!(answer(&ConsentQuestion { purpose: Purpose::Service, window_open: false, ..asked }), "no_consent");
    }
}

#[test]
fn the_latest_word_counts_and_no_wins_a_tie() {
    use ConsentState::{Granted, Pending, Withdrawn};
    for (records, expected) in [
        (vec![(Granted, 1)], "allowed"),
        (vec![(Pending, 1)], "no_consent"),
        (vec![(Granted, 1), (Withdrawn, 2)], "opted_out"),
        (vec![(Withdrawn, 2), (Granted, 1)], "opted_out"),
        (vec![(Granted, 2), (Withdrawn, 2)], "opted_out"),
        (vec![(Withdrawn, 1), (Granted, 2)], "allowed"),
        (vec![(Withdrawn, 1), (Pending, 2)], "no_consent"),
    ] {
        let records: Vec<_> = records.into_iter().map(|(s, at)| record(ChannelKind::Email, s, at)).collect();
        // Even where the law or the exception for customers would allow it.
        for country in ["US", "DE"] {
            let mut asked = question(ChannelKind::Email, country);
            asked.is_customer = true;
            assert_eq!(answer(&ConsentQuestion { records: &records, ..asked }), expected, "{country} {records:?}");
        }
    }
}

#[test]
fn service_mail_and_chat_need_no_consent_but_take_a_no() {
    let mut asked = question(ChannelKind::Email, "DE");
    asked.purpose = Purpose::Service;
    assert_eq!(answer(&asked), "allowed");
    let mut no = record(ChannelKind::Email, ConsentState::Withdrawn, 1);
    no.purpose = Purpose::Service;
    assert_eq!(answer(&ConsentQuestion { records: &[no], ..asked }), "opted_out");
    assert_eq!(answer(&question(ChannelKind::Webchat, "DE")), "allowed");
    let no = [record(ChannelKind::Webchat, ConsentState::Withdrawn, 1)];
    assert_eq!(answer(&ConsentQuestion { records: &no, ..question(ChannelKind::Webchat, "DE") }), "opted_out");
}
