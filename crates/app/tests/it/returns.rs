//! A return from "I want to send it back" to label, warehouse, mail, CRM and the refund's case: each once, wherever the
//! process dies, and in a person's hands where the outside will not.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use app::context::{App, Probe, ShopAdapters, WORK_CRASH_POINTS};
use app::verify;
use connectors::carrier::fake::{CarrierFaults, FakeCarrier, FakeCarrierOptions};
use connectors::workflow::fake::{FakeBackoffice, Fault};
use domain::consent::ChannelKind;
use domain::conversation::Turn;
use domain::enrollment::{EnrollmentStatus, Subject};
use domain::event::EventBody;
use domain::order::{OrderSnapshot, Shipment, ShipmentStatus};
use domain::ports::carrier::Party;
use domain::ports::store::write;
use domain::returns::Return;
use domain::shopper::Identity;
use domain::ticket::Ticket;
use domain::touch::TouchState;
use testkit::build;

use crate::stage::{ANNA, ONE_MAIL, Stage};
use crate::support::{Referee, block_on, hours, preset, publish_flow, shop_id};

const BROWSER: &str = "0f1e2d3c4b5a69788796a5b4c3d2e1f0";

/// A stage with everything behind the shop.
struct World {
    stage: Stage,
    carrier: Arc<FakeCarrier>,
    warehouse: Arc<FakeBackoffice>,
    crm: Arc<FakeBackoffice>,
}

fn order() -> OrderSnapshot {
    let mut order = build::order_snapshot("o1", &[build::email(ANNA)], hours(-120));
    order.number = "#10482".into();
    order.shipments = vec![Shipment {
        carrier: Some("Fake Post".into()),
        tracking_number: Some("FP1".into()),
        tracking_url: None,
        status: ShipmentStatus::Delivered,
        shipped_at: Some(hours(-96)),
        expected_at: None,
        delivered_at: Some(hours(-72)),
        variant_keys: vec![],
    }];
    order
}

fn world(edit: impl FnOnce(&mut FakeCarrierOptions)) -> World {
    let stage = Stage::new(ONE_MAIL, |shop| {
        shop.settings.assistant = true;
        shop.settings.returns_to = Some(Party {
            name: "North Peak Returns".into(),
            company: None,
            phone: None,
            email: None,
            address: domain::decision::PostalAddress {
                line1: "Example Street 1".into(),
                line2: String::new(),
                city: "Berlin".into(),
                region: String::new(),
                country: "DE".into(),
                postal_code: "10115".into(),
            },
        });
    });
    publish_flow(&stage.app, preset("return-request"));
    let mut options = FakeCarrierOptions::new(build::eur(0).currency);
    edit(&mut options);
    let carrier = Arc::new(FakeCarrier::new(options, 1, stage.clock.clone()));
    let (warehouse, crm) = (Arc::new(FakeBackoffice::new("warehouse")), Arc::new(FakeBackoffice::new("crm")));
    let mut world = World { stage, carrier, warehouse, crm };
    world.connect(|_| {});
    world.stage.shop.put_order(order(), hours(-72));
    world.stage.go_to(hours(0));
    world
}

/// Stops once at a point, the n-th time it is reached.
struct Once(&'static str, AtomicBool);

impl Probe for Once {
    fn crash_at(&self, point: &'static str) -> bool {
        point == self.0 && !self.1.swap(true, Ordering::SeqCst)
    }
}

impl World {
    /// Puts the systems behind the shop; `edit` may take some away.
    fn connect(&mut self, edit: impl FnOnce(&mut ShopAdapters)) {
        let mut adapters = self.stage.app.shops[&shop_id()].clone();
        adapters.carrier = Some(self.carrier.clone());
        adapters.warehouse = Some(self.warehouse.clone());
        adapters.crm = Some(self.crm.clone());
        edit(&mut adapters);
        let shops = Arc::new(BTreeMap::from([(shop_id(), adapters)]));
        self.stage.app = App { shops, ..self.stage.app.clone() };
    }

    fn turns(&self) -> Vec<Turn> {
        let id = app::converse::conversation_id(&shop_id(), ChannelKind::Webchat, &Identity::anonymous(BROWSER));
        write(&*self.stage.db, move |tx| tx.turns(&shop_id(), id, 0, 100)).expect("reads")
    }

    fn say(&self, text: &str) -> Turn {
        let number = self.turns().len();
        let from = Identity::anonymous(BROWSER);
        let body = EventBody::MessageReceived { channel: ChannelKind::Webchat, from, text: text.into() };
        self.stage.append(&format!("said-{number}"), body);
        self.stage.wait_minutes(1);
        self.turns().into_iter().nth(number + 1).expect("an answer")
    }

    /// Proves who is asking, answers every question, and says yes; the last answer.
    fn ask_for_it(&self) -> Turn {
        self.say("I want to send back my order #10482");
        self.say(ANNA);
        let mail = self.stage.sent().into_iter().next_back().expect("a code was mailed");
        let code: String = mail.message.text.chars().filter(char::is_ascii_digit).collect();
        let mut turn = self.say(&code);
        for _ in 0..6 {
            let asked = |id: &str| turn.lines.iter().any(|line| line.id == id);
            turn = match () {
                () if asked("return-why") => self.say("It is too small"),
                () if asked("return-unused") => self.say("yes"),
                () if asked("return-which-item") => self.say(&turn.choices[0].says.clone()),
                () if asked("return-check") => return self.say("yes"),
                () => panic!("{turn:#?}"),
            };
        }
        panic!("the talk does not end: {turn:#?}")
    }

    /// Time passes, with a new process where the old one died.
    fn wait(&self, hours: i64) {
        for _ in 0..hours {
            block_on(app::outreach::recover::started(&self.stage.app)).expect("recovers");
            self.stage.wait_minutes(60);
        }
    }

    fn goods(&self) -> Return {
        write(&*self.stage.db, |tx| tx.returns_of(&shop_id(), "o1")).expect("reads").remove(0)
    }

    fn tickets(&self) -> Vec<Ticket> {
        write(&*self.stage.db, |tx| tx.open_tickets(&shop_id(), 100)).expect("reads")
    }

    fn kinds(&self) -> Vec<String> {
        self.tickets().into_iter().map(|ticket| ticket.kind).collect()
    }

    fn status(&self) -> EnrollmentStatus {
        let subject = Subject::Return(self.goods().registration.number);
        let found = write(&*self.stage.db, move |tx| tx.enrollments_on(&shop_id(), &subject)).expect("reads");
        assert_eq!(found.len(), 1);
        found[0].status.clone()
    }

    /// Mails about the return.
    fn mails(&self) -> usize {
        self.stage.sent().iter().filter(|sent| sent.message.text.contains("/l/")).count()
    }

    fn sound(&self) {
        let report = write(&*self.stage.db, |tx| verify::check(tx, &Referee)).expect("reads");
        assert_eq!(report.violations, vec![]);
    }
}

#[test]
fn a_confirmed_return_ends_with_label_warehouse_mail_crm_and_the_refunds_case() {
    let world = world(|_| {});
    let told = world.ask_for_it();
    assert!(told.text.contains("R10482-1"), "{}", told.text);
    world.wait(1);
    let goods = world.goods();
    let label = goods.label.expect("a label");
    assert_eq!(world.carrier.log().len(), 1);
    assert_eq!(world.carrier.log()[0].decision, goods.registration.decision);

    let notices = world.warehouse.notices();
    assert_eq!(notices.len(), 1);
    assert_eq!(notices[0].data["tracking_number"], label.tracking_number.as_str());
    assert!(!notices[0].data.to_string().contains(ANNA), "the warehouse need not know who it is");
    assert_eq!(world.crm.notices()[0].data["contact"], ANNA);

    let mail = world.stage.sent().into_iter().next_back().expect("a mail");
    assert_eq!(mail.to, ANNA);
    assert!(mail.message.subject.contains("R10482-1") && mail.message.text.contains("/l/"), "{:?}", mail.message);
    let in_the_talk = world.turns().into_iter().next_back().expect("a turn");
    assert!(in_the_talk.text.contains("/l/"), "{}", in_the_talk.text);

    let case = world.tickets().into_iter().find(|ticket| ticket.kind == "refund").expect("a person decides");
    assert_eq!(case.context["verdict"]["verdict"], "allow");
    assert!(case.context["paid"]["minor"].is_number() || case.context["paid"].is_object(), "{}", case.context);
    assert_eq!(world.status(), EnrollmentStatus::Ended { reason: "completed".into() });
    world.sound();

    let again = world.say("I want to return the trail runner of order #10482");
    assert!(again.lines.iter().any(|line| line.id == "return-refused-already") || !again.lines.is_empty());
    assert_eq!(world.carrier.log().len(), 1);
}

#[test]
fn orders_whose_numbers_look_alike_do_not_share_a_return() {
    let world = world(|_| {});
    let other = Return {
        registration: domain::returns::Registration {
            number: "R10482-1".into(),
            order_key: "o2".into(),
            order_number: "104-82".into(),
            pieces: domain::decision::Pieces { variant_key: "v9".into(), quantity: 1 },
            title: "Wool Socks".into(),
            reason: "wrong_size".into(),
            condition: "unused".into(),
            photos: 0,
            locale: "en".into(),
            contact: None,
            conversation: None,
            label_payer: domain::decision::LabelPayer::Shop,
            decision: domain::ids::DecisionId::derive(&["other"]),
            decided_about: "other".into(),
        },
        shop: shop_id(),
        registered_at: hours(0),
        label: None,
        updated_at: hours(0),
    };
    write(&*world.stage.db, move |tx| tx.put_return(&other)).expect("writes");
    let told = world.ask_for_it();
    assert!(told.text.contains("R10482-2"), "{}", told.text);
    assert_eq!(world.goods().registration.number, "R10482-2");
}

#[test]
fn each_step_happens_once_wherever_the_process_dies() {
    for point in WORK_CRASH_POINTS {
        let mut world = world(|_| {});
        world.stage.app = App { probe: Arc::new(Once(point, AtomicBool::new(false))), ..world.stage.app.clone() };
        world.ask_for_it();
        world.wait(4);
        assert_eq!(world.carrier.log().len(), 1, "{point}");
        assert_eq!((world.warehouse.notices().len(), world.crm.notices().len()), (1, 1), "{point}");
        assert_eq!(world.mails(), 1, "{point}");
        assert_eq!(world.kinds(), ["refund"], "{point}");
        assert_eq!(world.status(), EnrollmentStatus::Ended { reason: "completed".into() }, "{point}");
        world.sound();
    }
}

#[test]
fn a_label_whose_answer_was_lost_is_looked_up_and_not_bought_again() {
    for (idempotency_key, lookup) in [(true, false), (false, true), (true, true)] {
        let world = world(|options| {
            options.faults = CarrierFaults { unknown_accepted: 1.0, ..CarrierFaults::none() };
            options.idempotency_key = idempotency_key;
            options.lookup = lookup;
        });
        world.ask_for_it();
        world.wait(24);
        let labels: std::collections::BTreeSet<_> =
            world.carrier.log().into_iter().map(|made| made.label.tracking_number).collect();
        assert_eq!(labels.len(), 1, "key {idempotency_key}, look-up {lookup}");
        world.sound();
    }
}

#[test]
fn a_carrier_with_neither_key_nor_look_up_is_called_once_and_a_person_is_told() {
    let world = world(|options| {
        options.faults = CarrierFaults { unknown_accepted: 1.0, ..CarrierFaults::none() };
        (options.idempotency_key, options.lookup) = (false, false);
    });
    world.ask_for_it();
    world.wait(24);
    assert_eq!(world.carrier.log().len(), 1);
    assert_eq!(world.kinds(), ["create_label", "refund"]);
    let unknown = world.stage.touches().into_iter().filter(|t| matches!(t.state, TouchState::Unknown { .. })).count();
    assert_eq!(unknown, 1);
    world.sound();
}

#[test]
fn a_warehouse_that_is_down_is_told_later_and_one_that_lost_its_answer_once() {
    let world = world(|_| {});
    world.warehouse.fail_next(&[Fault::Down, Fault::AnswerLost, Fault::Down]);
    world.ask_for_it();
    world.wait(24);
    assert_eq!((world.warehouse.calls(), world.warehouse.notices().len()), (4, 1));
    assert_eq!(world.kinds(), ["refund"]);
    world.sound();
}

#[test]
fn what_is_not_connected_or_refuses_is_left_to_a_person_and_the_rest_goes_on() {
    let mut world = world(|_| {});
    world.connect(|adapters| (adapters.carrier, adapters.crm) = (None, None));
    world.warehouse.fail_next(&[Fault::Refused]);
    world.ask_for_it();
    world.wait(2);
    let mut kinds = world.kinds();
    kinds.sort();
    assert_eq!(kinds, ["create_label", "notify_warehouse", "refund"]);
    let mail = world.stage.sent().into_iter().next_back().expect("a mail");
    assert!(mail.message.subject.contains("R10482-1") && !mail.message.text.contains("/l/"), "{:?}", mail.message);
    assert_eq!(world.status(), EnrollmentStatus::Ended { reason: "completed".into() });
    world.sound();
}

#[test]
fn work_that_a_restore_holds_back_is_laid_before_a_person() {
    let world = world(|_| {});
    world.warehouse.fail_next(&[Fault::Down]);
    world.ask_for_it();
    let planned = world.stage.touches().into_iter().find(|t| app::work::is_work(t) && t.state.name() == "planned");
    let planned = planned.expect("the warehouse was not told yet");
    write(&*world.stage.db, app::outreach::recover::hold_after_restore).expect("the store takes it");
    let ticket = world.tickets().into_iter().find(|t| t.kind == "restored").expect("a person is told");
    assert!(ticket.title.starts_with("return R10482-1: see whether"), "{}", ticket.title);
    assert_eq!(ticket.context["return"]["number"], "R10482-1");
    let calls = world.warehouse.calls();
    world.wait(24);
    assert_eq!(world.warehouse.calls(), calls, "it is not done by itself");
    let held = world.stage.touches().into_iter().find(|t| t.id == planned.id).expect("is kept");
    assert_eq!(held.state.name(), "skipped");
}

#[test]
fn without_the_flow_a_person_takes_the_return() {
    let world = world(|_| {});
    let stored = write(&*world.stage.db, |tx| tx.flow_versions(&shop_id())).expect("reads");
    let mut retired = stored.into_iter().find(|version| version.flow == "return-request").expect("published");
    retired.live = false;
    write(&*world.stage.db, move |tx| tx.put_flow_version(&shop_id(), &retired)).expect("writes");
    world.stage.app.flows.forget(&shop_id());
    world.ask_for_it();
    world.wait(1);
    assert_eq!(world.kinds(), ["start_return"]);
    assert!(world.carrier.log().is_empty());
}
