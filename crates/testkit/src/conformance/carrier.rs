//! What every carrier must keep.
//!
//! To hold a new carrier to it: build a [`Subject`] over a fresh account that serves [`request`], and call [`check`].
//! To add a rule: a function here and its line in [`check`].

use domain::decision::{Approved, Label, Pieces, PostalAddress};
use domain::money::Money;
use domain::ports::carrier::{
    Carrier, CarrierError, Direction, LabelRequest, Parcel, Party, Refusal, ShippingLabel, SizeMm, TrackRequest,
    TrackingState,
};

/// A carrier under test.
pub struct Subject<'a> {
    /// Nothing was bought from it yet.
    pub carrier: &'a dyn Carrier,
    /// The approval of [`label`].
    pub approved: &'a Approved<Label>,
    /// How many labels the other side has made, by its own books.
    pub bought: &'a dyn Fn() -> usize,
}

/// A label as policy would allow it.
#[must_use]
pub fn label() -> Label {
    Label {
        order_key: "order-53".to_owned(),
        pieces: vec![Pieces { variant_key: "boot-42".to_owned(), quantity: 1 }],
        direction: Direction::Return,
        cost_max: None,
    }
}

/// A return of that order from İzmir to İstanbul, 1.2 kg.
#[must_use]
pub fn request(reference: &str) -> LabelRequest {
    let party = |name: &str, street: &str, city: &str, postal_code: &str| Party {
        name: name.to_owned(),
        company: None,
        phone: Some("+902321234567".to_owned()),
        email: Some("anna.berg@example.test".to_owned()),
        address: PostalAddress {
            line1: street.to_owned(),
            line2: String::new(),
            city: city.to_owned(),
            region: String::new(),
            country: "TR".to_owned(),
            postal_code: postal_code.to_owned(),
        },
    };
    LabelRequest {
        reference: reference.to_owned(),
        order_key: "order-53".to_owned(),
        order_number: "#1053".to_owned(),
        direction: Direction::Return,
        from: party("Anna Berg", "Kıbrıs Şehitleri Caddesi 12", "İzmir", "35220"),
        to: party("Demo Shop (Returns)", "Bağdat Caddesi 1", "İstanbul", "34728"),
        parcels: vec![Parcel { weight_g: 1_200, size_mm: Some(SizeMm { length: 330, width: 221, height: 120 }) }],
        service: None,
        cost_max: None,
        paperless: false,
    }
}

/// All rules, in an order in which each finds what it needs.
///
/// # Panics
/// When one is broken.
pub async fn check(subject: &Subject<'_>) {
    what_is_not_approved_or_cannot_be_is_refused(subject).await;
    a_ceiling_holds_or_is_refused(subject).await;
    let label = a_label_can_be_printed_or_shown(subject).await;
    one_reference_is_one_label(subject, &label).await;
    a_label_is_found_by_its_reference_alone(subject, &label).await;
    a_parcel_is_followed_by_its_number_alone(subject, &label).await;
    calling_off_twice_is_calling_off(subject, &label).await;
}

async fn buy(subject: &Subject<'_>, request: &LabelRequest) -> Result<ShippingLabel, CarrierError> {
    subject.carrier.create_label(subject.approved, request).await
}

async fn is_refused(subject: &Subject<'_>, request: &LabelRequest, reason: Refusal) {
    let before = (subject.bought)();
    let answer = buy(subject, request).await;
    let error = answer.expect_err("a refusal");
    assert_eq!(error.refusal(), Some(reason), "{error}");
    assert_eq!((subject.bought)(), before, "a refusal buys nothing");
}

async fn what_is_not_approved_or_cannot_be_is_refused(subject: &Subject<'_>) {
    let case = |change: fn(&mut LabelRequest)| {
        let mut request = request("conform-bad");
        change(&mut request);
        request
    };
    for (request, reason) in [
        (case(|r| r.order_key = "order-54".to_owned()), Refusal::NotApproved),
        (case(|r| r.parcels.clear()), Refusal::Parcel),
        (case(|r| r.parcels = vec![r.parcels[0]; 21]), Refusal::Parcel),
        (case(|r| r.parcels[0].weight_g = 0), Refusal::Parcel),
        (case(|r| r.parcels[0].weight_g = i64::MAX), Refusal::Parcel),
        (case(|r| r.parcels[0].size_mm = Some(SizeMm { length: -1, width: 1, height: 1 })), Refusal::Parcel),
        (case(|r| r.from.name = " ".to_owned()), Refusal::Address),
        (case(|r| r.to.address.city = String::new()), Refusal::Address),
        (case(|r| r.to.address.country = "Türkiye".to_owned()), Refusal::Address),
        (case(|r| r.to.address.line1 = "x".repeat(201)), Refusal::Address),
        (case(|r| r.from.name = "Anna\r\nBcc: x".to_owned()), Refusal::Address),
        (case(|r| r.reference = String::new()), Refusal::Other),
        (case(|r| r.reference = "a b".to_owned()), Refusal::Other),
        (case(|r| r.reference = "x".repeat(201)), Refusal::Other),
        (case(|r| r.order_number = "\u{0}".to_owned()), Refusal::Other),
    ] {
        is_refused(subject, &request, reason).await;
    }
}

async fn a_ceiling_holds_or_is_refused(subject: &Subject<'_>) {
    let currency = domain::money::Currency::from_code("TRY").expect("known");
    let with = |minor| LabelRequest { cost_max: Some(Money::new(minor, currency)), ..request("conform-ceiling") };
    is_refused(subject, &with(1), Refusal::Cost).await;
    if subject.carrier.capabilities().cost_ceiling {
        let label = buy(subject, &with(100_000_000)).await.expect("within the ceiling");
        let cost = label.cost.expect("a carrier that keeps a ceiling knows its prices");
        assert!(cost.minor <= 100_000_000 && cost.currency == currency, "{cost}");
    } else {
        is_refused(subject, &with(100_000_000), Refusal::Cost).await;
    }
}

async fn a_label_can_be_printed_or_shown(subject: &Subject<'_>) -> ShippingLabel {
    let before = (subject.bought)();
    let label = buy(subject, &request("conform:label/1")).await.expect("a label");
    assert_eq!(label.check(), Ok(()));
    assert_eq!(label.reference, "conform:label/1");
    assert_eq!(label.carrier, subject.carrier.capabilities().title);
    assert_eq!((subject.bought)(), before + 1);
    let stored = serde_json::to_string(&label).expect("it can be kept");
    assert_eq!(serde_json::from_str::<ShippingLabel>(&stored).expect("and read again"), label);
    label
}

async fn one_reference_is_one_label(subject: &Subject<'_>, label: &ShippingLabel) {
    if subject.carrier.capabilities().idempotency_key {
        let before = (subject.bought)();
        assert_eq!(buy(subject, &request(&label.reference)).await.as_ref(), Ok(label));
        assert_eq!((subject.bought)(), before, "the second call costs nothing");
    }
}

async fn a_label_is_found_by_its_reference_alone(subject: &Subject<'_>, label: &ShippingLabel) {
    let find = async |reference: &str| subject.carrier.find_label(reference).await;
    if subject.carrier.capabilities().lookup {
        assert_eq!(find(&label.reference).await, Ok(Some(label.clone())));
        for other in ["conform:label/10", "conform:label", "%", "..", "a/../b?x=1", "ä"] {
            assert_eq!(find(other).await.ok().flatten(), None, "{other}");
        }
    } else {
        assert_eq!(find(&label.reference).await.expect_err("refused").refusal(), Some(Refusal::Unsupported));
    }
}

async fn a_parcel_is_followed_by_its_number_alone(subject: &Subject<'_>, label: &ShippingLabel) {
    let capabilities = subject.carrier.capabilities();
    let track = async |number: &str| {
        let request = TrackRequest { number, shipment: None, postal_code: Some("34728") };
        subject.carrier.track(request).await
    };
    if !capabilities.tracking {
        assert_eq!(track(&label.tracking_number).await.expect_err("refused").refusal(), Some(Refusal::Unsupported));
        return;
    }
    let tracking = track(&label.tracking_number).await.expect("known");
    assert_eq!((&tracking.number, &tracking.carrier), (&label.tracking_number, &capabilities.title));
    assert_eq!(tracking.state, TrackingState::Announced, "nobody handed it in yet");
    assert!(tracking.events.is_sorted_by_key(|event| event.at));
    assert!(tracking.expected.is_none_or(|window| window.from <= window.to));
    let long = "9".repeat(10_000);
    for other in ["NO-SUCH-PARCEL", "", ".", "..", "../secrets", "a/b?c=d#e", "x\r\ny: z", &long] {
        let error = track(other).await.expect_err("not a parcel");
        assert_eq!(error.refusal(), Some(Refusal::NotFound), "{other:.40}: {error}");
    }
}

async fn calling_off_twice_is_calling_off(subject: &Subject<'_>, label: &ShippingLabel) {
    let capabilities = subject.carrier.capabilities();
    if !capabilities.cancel {
        let refused = subject.carrier.cancel_label(label).await.expect_err("refused");
        assert_eq!(refused.refusal(), Some(Refusal::Unsupported));
        return;
    }
    let stranger = ShippingLabel {
        provider_ref: "no-such-label".to_owned(),
        tracking_number: "NO-SUCH-PARCEL".to_owned(),
        reference: "conform-none".to_owned(),
        ..label.clone()
    };
    let unknown = subject.carrier.cancel_label(&stranger).await.expect_err("not a label");
    assert_eq!(unknown.refusal(), Some(Refusal::NotFound));
    for _ in 0..2 {
        assert_eq!(subject.carrier.cancel_label(label).await, Ok(()));
    }
    if capabilities.tracking {
        let request = TrackRequest { number: &label.tracking_number, shipment: None, postal_code: None };
        let tracking = subject.carrier.track(request).await.expect("known");
        assert_eq!((tracking.state, tracking.expected), (TrackingState::Cancelled, None));
    }
}
