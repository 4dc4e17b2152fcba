//! The made-up carrier, and the shop's own word about parcels.

use std::sync::Arc;

use connectors::carrier::fake::{CarrierFaults, FakeCarrier, FakeCarrierOptions};
use connectors::carrier::shop::ShopTracking;
use domain::clock::{ManualClock, SeededRng};
use domain::decision::{Approved, Label};
use domain::ids::DecisionId;
use domain::money::Currency;
use domain::order::{Shipment, ShipmentStatus};
use domain::ports::carrier::{
    Carrier, CarrierFailure, Direction, LabelDocument, LabelRequest, Refusal, TrackRequest, Tracking, TrackingState,
};
use domain::timestamp::{DAY_MS, HOUR_MS, Timestamp};
use testkit::conformance::carrier::{Subject, check, label, request};

use crate::conformance::at;

pub(super) fn approved() -> Approved<Label> {
    approved_for(Direction::Return)
}

pub(super) fn approved_for(direction: Direction) -> Approved<Label> {
    Approved::mint(Label { direction, ..label() }, DecisionId::new(at("2026-11-20T10:00:00Z"), &SeededRng::new(1)))
}

fn start() -> Timestamp {
    at("2026-11-20T12:00:00Z")
}

fn fake(change: impl FnOnce(&mut FakeCarrierOptions)) -> (FakeCarrier, Arc<ManualClock>) {
    let mut options = FakeCarrierOptions::new(Currency::from_code("TRY").expect("known"));
    change(&mut options);
    let clock = Arc::new(ManualClock::at(start()));
    (FakeCarrier::new(options, 7, clock.clone()), clock)
}

fn faulty(faults: CarrierFaults) -> (FakeCarrier, Arc<ManualClock>) {
    fake(|options| options.faults = faults)
}

async fn track(carrier: &FakeCarrier, number: &str) -> Tracking {
    carrier.track(TrackRequest { number, shipment: None, postal_code: None }).await.expect("known")
}

#[tokio::test]
async fn it_conforms_with_and_without_its_safeguards() {
    for (idempotency_key, lookup) in [(true, true), (false, true), (true, false), (false, false)] {
        let (carrier, _) = fake(|options| (options.idempotency_key, options.lookup) = (idempotency_key, lookup));
        let bought = || carrier.log().len();
        check(&Subject { carrier: &carrier, approved: &approved(), bought: &bought }).await;
    }
    let (carrier, _) = fake(|options| options.prices = Default::default());
    check(&Subject { carrier: &carrier, approved: &approved(), bought: &|| carrier.log().len() }).await;
}

#[tokio::test]
async fn a_lost_answer_is_told_apart_by_looking_up_alone() {
    for (faults, made) in [
        (CarrierFaults { unknown_accepted: 1.0, ..CarrierFaults::none() }, true),
        (CarrierFaults { unknown_not_accepted: 1.0, ..CarrierFaults::none() }, false),
        (CarrierFaults { latency_ms: (30_000, 30_000), ..CarrierFaults::none() }, true),
    ] {
        let (carrier, _) = faulty(faults);
        let error = carrier.create_label(&approved(), &request("return:1")).await.expect_err("lost");
        assert_eq!(error.kind, CarrierFailure::Unknown);
        let found = carrier.find_label("return:1").await.expect("it can say");
        assert_eq!(found.is_some(), made, "{faults:?}");
        assert_eq!(carrier.log().iter().map(|l| l.answered).collect::<Vec<_>>(), vec![false; usize::from(made)]);
        if made {
            let again = carrier.create_label(&approved(), &request("return:1")).await;
            assert_eq!(again.ok(), found, "the key gives the same label");
            assert_eq!(carrier.log()[0].decision, approved().decision(), "the carrier's books name the decision");
        }
    }
}

#[tokio::test]
async fn without_a_key_a_second_call_is_a_second_label() {
    let (carrier, _) = fake(|options| options.idempotency_key = false);
    for _ in 0..2 {
        carrier.create_label(&approved(), &request("return:1")).await.expect("a label");
    }
    let numbers: Vec<String> = carrier.log().into_iter().map(|made| made.label.tracking_number).collect();
    assert!(numbers.len() == 2 && numbers[0] != numbers[1], "{numbers:?}");
}

#[tokio::test]
async fn it_is_down_and_limits_calls() {
    let (carrier, clock) = fake(|_| {});
    carrier.down_until(start().plus_ms(HOUR_MS));
    let error = carrier.create_label(&approved(), &request("return:1")).await.expect_err("down");
    assert!(error.is_temporary() && carrier.log().is_empty());
    clock.set(start().plus_ms(HOUR_MS));
    carrier.create_label(&approved(), &request("return:1")).await.expect("up again");

    let (carrier, _) = faulty(CarrierFaults { rate_limit_every: 3, ..CarrierFaults::none() });
    let mut refused = Vec::new();
    for call in 1..=9 {
        if let Err(error) = carrier.find_label("return:1").await {
            assert_eq!((error.is_temporary(), error.retry_after_ms), (true, Some(1_000)));
            refused.push(call);
        }
    }
    assert_eq!((refused, carrier.calls()), (vec![3, 6, 9], 9));
}

#[tokio::test]
async fn what_it_does_not_serve_or_carry_is_refused() {
    let (carrier, _) = fake(|options| options.countries = vec!["TR".to_owned()]);
    let refusal =
        async |request: LabelRequest| carrier.create_label(&approved(), &request).await.expect_err("refused").refusal();
    let mut abroad = request("return:1");
    abroad.from.address.country = "DE".to_owned();
    assert_eq!(refusal(abroad).await, Some(Refusal::NotServed));
    let mut heavy = request("return:1");
    heavy.parcels[0].weight_g = 31_501;
    assert_eq!(refusal(heavy).await, Some(Refusal::Parcel));
    assert_eq!(carrier.log(), []);
    let two = LabelRequest { parcels: vec![request("x").parcels[0]; 2], ..request("return:2") };
    let made = carrier.create_label(&approved(), &two).await.expect("a label");
    assert_eq!(made.cost.expect("a price").minor, 798, "twice the price of 1.2 kg");
    let mut other = request("return:2");
    other.order_key = "order-54".to_owned();
    let another = Label { order_key: "order-54".to_owned(), ..label() };
    let another = Approved::mint(another, approved().decision());
    let error = carrier.create_label(&another, &other).await.expect_err("the reference is taken");
    assert_eq!((error.refusal(), carrier.log().len()), (Some(Refusal::Other), 1));
}

#[tokio::test]
async fn parcels_move_as_time_goes_by() {
    let (carrier, clock) = fake(|_| {});
    let label = carrier.create_label(&approved(), &request("return:1")).await.expect("a label");
    let mut states = vec![TrackingState::Announced];
    let promised = track(&carrier, &label.tracking_number).await.expected.expect("a promise");
    for hour in 0..120 {
        clock.set(start().plus_ms(hour * HOUR_MS));
        let tracking = track(&carrier, &label.tracking_number).await;
        if states.last() != Some(&tracking.state) {
            states.push(tracking.state);
        }
        assert!(
            tracking.events.iter().all(|event| event.at <= start().plus_ms(hour * HOUR_MS)),
            "no news from tomorrow"
        );
    }
    use TrackingState::{Announced, Delivered, InTransit, OutForDelivery};
    assert_eq!(states, [Announced, InTransit, OutForDelivery, Delivered]);
    let tracking = track(&carrier, &label.tracking_number).await;
    let arrived = tracking.delivered_at.expect("a time");
    assert!(promised.from <= arrived && arrived <= promised.to, "{promised:?} {arrived}");
    assert_eq!((tracking.expected, tracking.events[1].place.as_deref()), (None, Some("İzmir")));
    let late = carrier.cancel_label(&label).await.expect_err("it is there");
    assert_eq!(late.refusal(), Some(Refusal::TooLate));

    let (carrier, clock) = faulty(CarrierFaults { problem: 1.0, ..CarrierFaults::none() });
    carrier.take_in("SHOP-1", start(), "Ankara");
    clock.set(start().plus_ms(7 * DAY_MS));
    let tracking = track(&carrier, "SHOP-1").await;
    assert_eq!(tracking.state, Delivered);
    assert!(tracking.events.iter().any(|event| event.state == TrackingState::Problem && event.code == "NOBODY_HOME"));
}

#[tokio::test]
async fn its_labels_are_whole_pdf_files_or_a_code() {
    let (carrier, _) = fake(|_| {});
    let label = carrier.create_label(&approved(), &request("return:1")).await.expect("a label");
    let Some(LabelDocument::File { bytes, .. }) = &label.document else { panic!("{label:?}") };
    let text = String::from_utf8(bytes.clone()).expect("plain");
    let table = text.find("\nxref\n").expect("a table") + 1;
    let told = text.rsplit("startxref\n").next().and_then(|rest| rest.lines().next()).expect("where the table is");
    assert_eq!(told.parse(), Ok(table));
    let entries: Vec<usize> =
        text[table..].lines().skip(3).take(5).filter_map(|line| line[..10].parse().ok()).collect();
    for (number, offset) in (1..).zip(entries) {
        assert!(text[offset..].starts_with(&format!("{number} 0 obj\n")), "object {number} at {offset}");
    }
    let stream = text.split(">>\nstream\n").nth(1).and_then(|rest| rest.split("endstream").next()).expect("a page");
    assert!(text.contains(&format!("/Length {} ", stream.len())));
    for words in [label.tracking_number.as_str(), "\\(Returns\\)", "Order #1053", "Kibris", "35220 Izmir"] {
        assert!(stream.contains(words), "{words}: {stream}");
    }
    // Start, 14 signs, stop: five bars each.
    assert_eq!(stream.matches(" re f").count(), (label.tracking_number.len() + 2) * 5);

    let paperless = LabelRequest { paperless: true, ..request("return:2") };
    let label = carrier.create_label(&approved(), &paperless).await.expect("a label");
    assert_eq!(label.document, None);
    assert_eq!(label.drop_off_code, Some(format!("FAKEPOST:{}", label.tracking_number)));
    let outbound = LabelRequest { direction: Direction::Outbound, reference: "out:3".to_owned(), ..paperless };
    let label = carrier.create_label(&approved_for(Direction::Outbound), &outbound).await.expect("a label");
    assert!(label.document.is_some(), "a shop has a printer");
}

#[tokio::test]
async fn everything_follows_from_seed_and_reference() {
    let run = async |order: [&str; 3]| {
        let (carrier, _) = faulty(CarrierFaults { rate_limit_every: 0, ..CarrierFaults::harsh() });
        for reference in order {
            drop(carrier.create_label(&approved(), &request(reference)).await);
        }
        let mut log: Vec<_> = carrier.log().into_iter().map(|made| (made.label, made.answered)).collect();
        log.sort_by(|a, b| a.0.reference.cmp(&b.0.reference));
        log
    };
    assert_eq!(run(["a", "b", "c"]).await, run(["c", "a", "b"]).await);
}

#[tokio::test]
async fn the_shop_tells_what_stands_on_the_order_and_nothing_else() {
    let shop = ShopTracking;
    let refused = shop.create_label(&approved(), &request("return:1")).await.expect_err("no labels");
    assert_eq!(refused.refusal(), Some(Refusal::Unsupported));
    let mut parcel = Shipment {
        carrier: Some("Yurtici".to_owned()),
        tracking_number: Some("YK-1".to_owned()),
        tracking_url: Some("https://courier.example/YK-1".to_owned()),
        status: ShipmentStatus::InTransit,
        shipped_at: Some(start()),
        expected_at: Some(start().plus_ms(DAY_MS)),
        delivered_at: None,
        variant_keys: vec![],
    };
    let ask = async |number: &str, parcel: Option<&Shipment>| {
        shop.track(TrackRequest { number, shipment: parcel, postal_code: None }).await
    };
    let told = ask("YK-1", Some(&parcel)).await.expect("on the order");
    assert_eq!((told.carrier.as_str(), told.state, told.events.len()), ("Yurtici", TrackingState::InTransit, 1));
    assert_eq!(told.expected.map(|window| window.to), parcel.expected_at);
    for (number, parcel) in [("YK-2", Some(&parcel)), ("YK-1", None)] {
        assert_eq!(ask(number, parcel).await.expect_err("unknown").refusal(), Some(Refusal::NotFound));
    }
    parcel.delivered_at = Some(start().plus_ms(HOUR_MS));
    let told = ask("YK-1", Some(&parcel)).await.expect("on the order");
    assert_eq!((told.state, told.expected, told.delivered_at), (TrackingState::Delivered, None, parcel.delivered_at));
}

#[test]
fn a_carrier_answers_to_the_names_that_shops_write() {
    let (carrier, _) = fake(|_| {});
    let capabilities = carrier.capabilities();
    for (name, known) in [("Fake Post", true), ("fake-post ", true), ("FAKE", true), ("Post", false), ("", false)] {
        assert_eq!(capabilities.answers_to(name), known, "{name}");
    }
}
