use domain::clock::SeededRng;
use domain::enrollment::EnrollmentStatus;
use domain::timestamp::{DAY_MS, HOUR_MS, MINUTE_MS, SECOND_MS};
use proptest::prelude::*;

use super::*;
use crate::document::{parse, presets};
use crate::vars::{CartVars, ItemVars, NowVars, ReturnVars, ShopperVars, ValueTier};
use domain::cart::CartStage;

fn start() -> Timestamp {
    "2026-11-21T10:00:00Z".parse().unwrap()
}

fn after(ms: i64) -> Timestamp {
    start().plus_ms(ms)
}

fn preset(name: &str) -> FlowDoc {
    parse(presets().into_iter().find(|(n, _)| *n == name).unwrap().1).unwrap()
}

fn doc(steps: &str) -> FlowDoc {
    let text = format!(
        "schema: cartwright/flow/1\nname: test\ntitle: Test\nsubject: cart\ntrigger: {{ on: cart_changed }}\n\
         exit_on: [purchase]\npause_on: [reply]\nexpires_after: 7d\nsteps:\n{steps}"
    );
    parse(&text).unwrap_or_else(|p| panic!("{p:?}"))
}

const TOUCH: &str = "touch: { purpose: marketing, candidates: [{ channel: email, template: recover-reminder }] }";

fn vars() -> Vars {
    Vars {
        cart: Some(CartVars {
            total_minor: 10_490,
            currency: "EUR".into(),
            items: 2,
            stage: CartStage::Checkout,
            has_checkout: true,
            value_tier: ValueTier::Normal,
        }),
        shopper: ShopperVars { first_time: true, time_zone: "Europe/Berlin".into(), ..ShopperVars::default() },
        item: Some(ItemVars { price_minor: 39_900, high_value: true, hovered_seconds: 40 }),
        order: None,
        goods: None,
        now: NowVars { hour_local: 11, weekday: 6 },
    }
}

fn request(version: i64) -> EnterRequest {
    EnterRequest {
        shop: ShopId::new("northpeak").unwrap(),
        version,
        subject: Subject::Cart("t_1".into()),
        shopper: None,
        anchor_at: start(),
        time_zone: "Europe/Berlin".into(),
        now: start(),
    }
}

/// An enrollment with its document, driven like the caller of the engine drives it.
struct Driven {
    doc: FlowDoc,
    vars: Vars,
    enrollment: Enrollment,
}

impl Driven {
    fn enter(doc: FlowDoc) -> Self {
        let (enrollment, commands) = enter(&doc, request(1));
        assert_eq!(commands, [Command::SetTimer { due_at: enrollment.due_at.unwrap() }]);
        Self { doc, vars: vars(), enrollment }
    }

    fn input(&mut self, input: Input, now: Timestamp) -> Vec<Command> {
        let (enrollment, commands) = advance(&self.doc, &self.enrollment, input, &self.vars, now).unwrap();
        self.enrollment = enrollment;
        commands
    }

    /// Fires the valid timer when it is due.
    fn timer(&mut self) -> Vec<Command> {
        let revision = self.enrollment.revision;
        self.input(Input::Timer { revision }, self.enrollment.due_at.unwrap())
    }

    fn exit(&mut self, reason: &str, now: Timestamp) -> Vec<Command> {
        self.input(Input::Exit { reason: reason.into() }, now)
    }

    fn due(&self) -> i64 {
        self.enrollment.due_at.unwrap().since_ms(start())
    }

    fn ended(&self) -> Option<&str> {
        match &self.enrollment.status {
            EnrollmentStatus::Ended { reason } => Some(reason),
            _ => None,
        }
    }
}

/// What commands say, in short: `touch:reminder[whatsapp/recover-reminder,…]`, `timer:+4h`, `ended:purchase`, ….
fn told(commands: &[Command]) -> Vec<String> {
    let tell = |command: &Command| match command {
        Command::SetTimer { due_at } => format!("timer:{}s", due_at.since_ms(start()) / SECOND_MS),
        Command::CancelTimers => "cancel".into(),
        Command::Touch(plan) => {
            let ways: Vec<_> =
                plan.candidates.iter().map(|c| format!("{}/{}", c.channel.as_str(), c.template)).collect();
            format!("touch:{}[{}]", plan.step, ways.join(","))
        }
        Command::HandOff { step, kind, .. } => format!("hand_off:{step}:{kind}"),
        Command::Do { step, tool } => format!("do:{step}:{}", tool.as_str()),
        Command::Ended { reason } => format!("ended:{reason}"),
    };
    commands.iter().map(tell).collect()
}

fn idle(seconds: i64) -> Input {
    Input::Signal { name: "checkout_idle".into(), lasted_ms: seconds * SECOND_MS }
}

#[test]
fn three_touches_for_a_first_order() {
    let mut cart = Driven::enter(preset("recover-three-touch"));
    assert_eq!(cart.due(), 4 * HOUR_MS);
    assert_eq!(told(&cart.input(idle(29), after(29 * SECOND_MS))), Vec::<String>::new());
    let chat = cart.input(idle(30), after(30 * SECOND_MS));
    assert_eq!(told(&chat), ["cancel", "touch:chat[webchat/checkout-idle]", "timer:14400s"]);
    let Command::Touch(plan) = &chat[1] else { panic!("{chat:?}") };
    assert_eq!((plan.hold, plan.answers.len()), (Some(Hold::RequiresPresence), 5));
    assert_eq!(
        told(&cart.timer()),
        ["cancel", "touch:reminder[whatsapp/recover-reminder,email/recover-reminder]", "timer:86400s"]
    );
    assert_eq!(
        told(&cart.timer()),
        ["cancel", "touch:incentive[email/recover-incentive,email/recover-social-proof]", "ended:completed"]
    );
    assert_eq!(cart.enrollment.used_steps, ["chat", "reminder", "incentive"]);
}

#[test]
fn without_hesitation_at_the_checkout_there_is_no_chat() {
    let mut cart = Driven::enter(preset("recover-three-touch"));
    cart.vars.cart.as_mut().unwrap().stage = CartStage::Payment;
    let reminder = "touch:reminder[whatsapp/payment-reminder,email/payment-reminder]";
    assert_eq!(told(&cart.timer()), ["cancel", reminder, "timer:86400s"]);
    cart.vars.shopper = ShopperVars { orders: 2, returning: true, ..ShopperVars::default() };
    assert_eq!(told(&cart.timer()), ["cancel", "touch:cross-sell[email/recover-cross-sell]", "ended:completed"]);
}

#[test]
fn a_basket_of_high_value_goes_to_a_person() {
    for by_cart in [true, false] {
        let mut cart = Driven::enter(preset("recover-three-touch"));
        cart.timer();
        cart.vars.shopper.high_value = !by_cart;
        cart.vars.cart.as_mut().unwrap().value_tier = if by_cart { ValueTier::High } else { ValueTier::Normal };
        assert_eq!(told(&cart.timer()), ["cancel", "hand_off:concierge:concierge", "ended:completed"]);
    }
}

#[test]
fn the_other_shipped_flows_run_through() {
    let mut cart = Driven::enter(preset("recover-whatsapp"));
    assert_eq!(told(&cart.timer()), ["cancel", "touch:reminder[whatsapp/recover-reminder]", "timer:86400s"]);
    assert_eq!(told(&cart.timer()), ["cancel", "touch:social-proof[whatsapp/recover-social-proof]", "timer:259200s"]);
    assert_eq!(told(&cart.timer()), ["cancel", "touch:incentive[whatsapp/recover-incentive]", "ended:completed"]);

    let doc = preset("browse-help");
    let mut here = vars();
    assert_eq!(doc.is_triggered(crate::document::TriggerEvent::ProductHovered, &here), Ok(true));
    assert_eq!(doc.is_triggered(crate::document::TriggerEvent::CartChanged, &here), Ok(false));
    here.item.as_mut().unwrap().hovered_seconds = 39;
    assert_eq!(doc.is_triggered(crate::document::TriggerEvent::ProductHovered, &here), Ok(false));
    here.item = None;
    assert!(doc.is_triggered(crate::document::TriggerEvent::ProductHovered, &here).is_err());
    let mut session = Driven::enter(doc);
    assert_eq!(session.due(), 0);
    assert_eq!(told(&session.timer()), ["cancel", "touch:offer-help[webchat/browse-help]", "ended:completed"]);
}

fn worked(step: &str, done: bool) -> Input {
    Input::Worked { step: step.into(), done }
}

fn a_return(label_payer: &str) -> Driven {
    let subject = Subject::Return("R1-1".into());
    let doc = preset("return-request");
    let request = EnterRequest { subject, ..request(1) };
    let (enrollment, commands) = enter_at(&doc, request, "label-due", &Memory::default());
    assert_eq!(told(&commands), ["timer:0s"]);
    let goods = Some(ReturnVars { label_payer: label_payer.into(), reason: "wrong_size".into() });
    Driven { doc, vars: Vars { cart: None, item: None, goods, ..vars() }, enrollment }
}

#[test]
fn a_return_is_carried_out_step_by_step_and_each_waits_for_the_one_before() {
    let mut goods = a_return("shop");
    let month = 30 * 24 * 3_600;
    let timer = format!("timer:{month}s");
    assert_eq!(told(&goods.timer()), ["cancel", "do:label:create_label", &timer]);
    assert_eq!(goods.exit("opt_out", after(1)), [], "goods on their way back are no marketing");
    assert_eq!(goods.input(worked("warehouse", true), after(1)), [], "not its turn");
    for (done, next) in [
        ("label", "do:warehouse:notify_warehouse"),
        ("warehouse", "do:tell:tell_shopper"),
        ("tell", "do:crm:update_crm"),
        ("crm", "do:refund:lay_out_refund"),
    ] {
        // What fails is a person's to do: the rest goes on.
        assert_eq!(told(&goods.input(worked(done, done != "crm"), after(2))), ["cancel", next, &timer]);
        assert_eq!(goods.input(worked(done, true), after(3)), [], "told again");
    }
    assert_eq!(told(&goods.input(worked("refund", true), after(4))), ["cancel", "ended:completed"]);
}

#[test]
fn a_label_that_the_shopper_pays_is_not_bought() {
    let mut goods = a_return("customer");
    assert_eq!(told(&goods.timer())[1], "do:warehouse:notify_warehouse");
}

#[test]
fn a_failure_may_lead_elsewhere() {
    let text = "schema: cartwright/flow/1\nname: test\ntitle: Test\nsubject: return\ntrigger: { on: return_registered }\n\
                expires_after: 7d\nsteps:\n  - { id: a, do: { tool: update_crm, on_failure: c } }\n  \
                - { id: b, end: { reason: done } }\n  - { id: c, end: { reason: failed } }";
    let doc = parse(text).unwrap_or_else(|p| panic!("{p:?}"));
    for (done, reason) in [(true, "done"), (false, "failed")] {
        let mut run = Driven::enter(doc.clone());
        run.timer();
        run.input(worked("a", done), after(1));
        assert_eq!(run.ended(), Some(reason));
    }
}

#[test]
fn entering_twice_is_one_enrollment_and_versions_are_apart() {
    let doc = preset("recover-whatsapp");
    let id = |version| enter(&doc, request(version)).0.id;
    assert_eq!(id(1), id(1));
    assert_ne!(id(1), id(2));
}

#[test]
fn early_and_old_timers_change_nothing() {
    let mut cart = Driven::enter(preset("recover-whatsapp"));
    let before = cart.enrollment.clone();
    for (revision, now) in [(0, HOUR_MS - 1), (-1, HOUR_MS), (1, HOUR_MS), (0, -DAY_MS), (7, 30 * DAY_MS)] {
        assert_eq!(cart.input(Input::Timer { revision }, after(now)), [], "{revision} {now}");
        assert_eq!(cart.enrollment, before);
    }
    cart.input(Input::SubjectChanged { at: after(MINUTE_MS) }, after(MINUTE_MS));
    assert_eq!(cart.input(Input::Timer { revision: 0 }, after(2 * HOUR_MS)), []);
}

#[test]
fn a_change_of_the_cart_counts_from_anew() {
    let mut cart = Driven::enter(preset("recover-whatsapp"));
    let commands = cart.input(Input::SubjectChanged { at: after(30 * MINUTE_MS) }, after(31 * MINUTE_MS));
    assert_eq!(told(&commands), ["cancel", "timer:5400s"]);
    // The same or an older change is none; one from the future counts from now.
    assert_eq!(cart.input(Input::SubjectChanged { at: after(30 * MINUTE_MS) }, after(32 * MINUTE_MS)), []);
    assert_eq!(cart.input(Input::SubjectChanged { at: after(-DAY_MS) }, after(32 * MINUTE_MS)), []);
    cart.input(Input::SubjectChanged { at: after(DAY_MS) }, after(40 * MINUTE_MS));
    assert_eq!(cart.due(), 100 * MINUTE_MS);
    // After the reminder, a change moves the next wait and does not bring the reminder back.
    cart.timer();
    cart.input(Input::SubjectChanged { at: after(5 * HOUR_MS) }, after(5 * HOUR_MS));
    assert_eq!((cart.due(), cart.enrollment.step.as_str()), (29 * HOUR_MS, "a-day"));
}

#[test]
fn waits_that_count_from_elsewhere_are_not_moved_by_changes() {
    for (wait, due) in [
        ("{ for: 2h, from: entry }", 2 * HOUR_MS),
        ("{ for: 2h }", 2 * HOUR_MS),
        ("{ until_local: '13:30' }", 150 * MINUTE_MS),
    ] {
        let mut cart = Driven::enter(doc(&format!("  - id: w\n    wait: {wait}\n  - id: t\n    {TOUCH}\n")));
        assert_eq!(cart.due(), due, "{wait}");
        cart.input(Input::SubjectChanged { at: after(HOUR_MS) }, after(HOUR_MS));
        assert_eq!((cart.due(), cart.enrollment.revision), (due, 1), "{wait}");
    }
}

#[test]
fn an_exit_comes_before_everything() {
    for reason in ["purchase", "opt_out", "emptied", "erased", "stopped"] {
        let mut cart = Driven::enter(preset("recover-three-touch"));
        assert_eq!(told(&cart.exit(reason, after(9 * DAY_MS))), ["cancel".to_owned(), format!("ended:{reason}")]);
        let ended = cart.enrollment.clone();
        for input in [idle(60), Input::Reply, Input::ConversationClosed, Input::Timer { revision: ended.revision }] {
            assert_eq!(cart.input(input, after(4 * HOUR_MS)), []);
        }
        assert_eq!(cart.enrollment, ended);
    }
    // What the document did not choose does not end it: an order's own purchase.
    let mut order = doc(&format!("  - id: t\n    {TOUCH}\n"));
    order.exit_on.clear();
    let mut order = Driven::enter(order);
    assert_eq!(order.exit("purchase", start()), []);
    assert_eq!(told(&order.exit("opt_out", start())), ["cancel", "ended:opt_out"]);
}

#[test]
fn a_reply_pauses_and_what_was_left_is_waited_for() {
    let mut cart = Driven::enter(preset("recover-whatsapp"));
    assert_eq!(told(&cart.input(Input::Reply, after(20 * MINUTE_MS))), ["cancel"]);
    assert_eq!(cart.input(Input::Reply, after(21 * MINUTE_MS)), []);
    let revision = cart.enrollment.revision;
    assert_eq!(cart.input(Input::Timer { revision }, after(HOUR_MS)), []);
    // 40 minutes were left.
    assert_eq!(told(&cart.input(Input::ConversationClosed, after(3 * HOUR_MS))), ["cancel", "timer:13200s"]);
    assert_eq!(cart.input(Input::ConversationClosed, after(3 * HOUR_MS)), []);

    // A change while paused counts from anew: the whole hour is left, from that change on.
    cart.input(Input::Reply, after(3 * HOUR_MS));
    cart.input(Input::SubjectChanged { at: after(4 * HOUR_MS) }, after(4 * HOUR_MS));
    cart.input(Input::ConversationClosed, after(10 * HOUR_MS));
    assert_eq!(cart.due(), 11 * HOUR_MS);

    // Where changes do not count, the rest stays the rest.
    let mut cart = Driven::enter(doc(&format!("  - id: w\n    wait: {{ for: 2h }}\n  - id: t\n    {TOUCH}\n")));
    cart.input(Input::Reply, after(HOUR_MS));
    cart.input(Input::SubjectChanged { at: after(5 * HOUR_MS) }, after(5 * HOUR_MS));
    cart.input(Input::ConversationClosed, after(9 * HOUR_MS));
    assert_eq!(cart.due(), 10 * HOUR_MS);

    // A flow that does not pause goes on.
    let mut deaf = doc(&format!("  - id: w\n    wait: {{ for: 2h }}\n  - id: t\n    {TOUCH}\n"));
    deaf.pause_on.clear();
    assert_eq!(Driven::enter(deaf).input(Input::Reply, after(HOUR_MS)), []);
}

#[test]
fn an_expression_without_an_answer_touches_nobody() {
    let steps = format!(
        "  - id: w\n    wait: {{ for: 1h }}\n  - id: t\n    {TOUCH}\n  - id: c\n    when: {{ if: item.high_value, then: d }}\n  - id: d\n    end: {{}}\n"
    );
    let mut cart = Driven::enter(doc(&steps));
    cart.vars.item = None;
    assert_eq!(told(&cart.timer()), ["cancel", "ended:expression_error: item.high_value is not known"]);
    assert_eq!(cart.enrollment.used_steps, Vec::<String>::new());

    let mut cart = Driven::enter(preset("recover-three-touch"));
    cart.vars.cart = None;
    assert_eq!(told(&cart.timer()), ["cancel", "ended:expression_error: cart.stage is not known"]);
    assert!(matches!(plan(&cart.doc, "reminder", &cart.vars), Err(FlowError::Expression(_))));
}

#[test]
fn a_plan_is_made_again_from_the_document() {
    let doc = preset("recover-three-touch");
    let fresh = plan(&doc, "reminder", &vars()).unwrap();
    assert_eq!(fresh.candidates.iter().map(|c| c.template.as_str()).collect::<Vec<_>>(), ["recover-reminder"; 2]);
    assert_eq!(plan(&doc, "a-day", &vars()), Err(FlowError::NotATouch("a-day".into())));
    assert_eq!(plan(&doc, "nope", &vars()), Err(FlowError::UnknownStep("nope".into())));
}

#[test]
fn it_ends_by_itself_in_time() {
    let mut cart = Driven::enter(doc(&format!("  - id: w\n    wait: {{ for: 30d }}\n  - id: t\n    {TOUCH}\n")));
    assert_eq!(cart.due(), 7 * DAY_MS);
    assert_eq!(told(&cart.timer()), ["cancel", "ended:expired"]);
    let mut cart = Driven::enter(preset("recover-whatsapp"));
    assert_eq!(told(&cart.input(Input::Reply, after(7 * DAY_MS))), ["cancel", "ended:expired"]);
    // A conversation that outlasts the flow leaves nothing to resume.
    let mut cart = Driven::enter(preset("recover-whatsapp"));
    cart.input(Input::Reply, after(MINUTE_MS));
    cart.input(Input::ConversationClosed, after(7 * DAY_MS - MINUTE_MS));
    assert_eq!(cart.due(), 7 * DAY_MS);
    assert_eq!(told(&cart.timer()), ["cancel", "ended:expired"]);
}

#[test]
fn a_step_done_elsewhere_is_not_done_again() {
    let mut cart = Driven::enter(preset("recover-whatsapp"));
    assert_eq!(told(&cart.input(Input::StepDone { step: "reminder".into() }, after(1))), ["cancel", "timer:3600s"]);
    assert_eq!(cart.input(Input::StepDone { step: "reminder".into() }, after(2)), []);
    assert_eq!(cart.input(Input::StepDone { step: "unknown".into() }, after(2)), []);
    assert_eq!(told(&cart.timer()), ["cancel", "timer:86400s"]);
    // Where it stands: it goes on.
    let mut session = Driven::enter(preset("browse-help"));
    let commands = session.input(Input::StepDone { step: "offer-help".into() }, start());
    assert_eq!(told(&commands), ["cancel", "ended:completed"]);
}

#[test]
fn a_circle_rests_and_touches_once() {
    let mut cart =
        Driven::enter(doc(&format!("  - id: w\n    wait: {{ for: 1d }}\n  - id: t\n    {TOUCH}\n    next: w\n")));
    assert_eq!(told(&cart.timer()), ["cancel", "touch:t[email/recover-reminder]", "timer:172800s"]);
    assert_eq!(told(&cart.timer()), ["cancel", "timer:259200s"]);
    while cart.ended().is_none() {
        assert!(!told(&cart.timer()).join(" ").contains("touch"));
    }
    assert_eq!(cart.ended(), Some("expired"));
}

#[test]
fn documents_and_enrollments_must_fit() {
    let cart = Driven::enter(preset("recover-whatsapp"));
    let other = preset("browse-help");
    let wrong = advance(&other, &cart.enrollment, Input::Reply, &vars(), start());
    assert!(matches!(wrong, Err(FlowError::WrongFlow { .. })));
    let mut lost = cart.enrollment.clone();
    lost.step = "gone".into();
    let timer = Input::Timer { revision: 0 };
    let result = advance(&cart.doc, &lost, timer, &vars(), after(HOUR_MS));
    assert_eq!(result, Err(FlowError::UnknownStep("gone".into())));
    // Even then, a purchase ends it.
    let exit = Input::Exit { reason: "purchase".into() };
    assert!(!advance(&cart.doc, &lost, exit, &vars(), start()).unwrap().0.status.is_open());
}

/// One step of a random history: which input, and how much time passes before it.
fn random_input(
    kind: u8,
    due: Option<Timestamp>,
    revision: i64,
    rng: &SeededRng,
    now: Timestamp,
) -> (Input, Timestamp) {
    let soon = now.plus_ms(rng.below(3 * HOUR_MS as u64) as i64);
    let due = due.unwrap_or(soon);
    match kind {
        0..=3 => (Input::Timer { revision }, due.max(now)),
        4 => (Input::Timer { revision: revision - 1 }, due.max(now)),
        5 => (Input::Timer { revision }, due.plus_ms(-1)),
        6 => (Input::SubjectChanged { at: now.plus_ms(rng.below(HOUR_MS as u64) as i64 - 30 * MINUTE_MS) }, soon),
        7 => (idle(rng.below(60) as i64), soon),
        8 => (Input::Reply, soon),
        9 => (Input::ConversationClosed, soon),
        10 => (Input::StepDone { step: ["reminder", "chat", "nope"][rng.below(3) as usize].into() }, soon),
        _ => (Input::Exit { reason: ["purchase", "opt_out"][rng.below(2) as usize].into() }, soon),
    }
}

fn check_history(doc: &FlowDoc, kinds: &[u8], rng: &SeededRng) -> Result<(), TestCaseError> {
    let (mut e, first) = enter(doc, request(1));
    let mut timer = Some((e.due_at.unwrap(), e.revision));
    prop_assert_eq!(first.len(), 1);
    let mut now = start();
    let mut touched: Vec<String> = Vec::new();
    let mut has_ended = false;
    for kind in kinds {
        let (input, at) = random_input(*kind, e.due_at, e.revision, rng, now);
        let mut vars = vars();
        vars.shopper.high_value = rng.chance(0.3);
        let (next, commands) = advance(doc, &e, input.clone(), &vars, at).unwrap();
        if next == e {
            prop_assert!(commands.is_empty());
            continue;
        }
        prop_assert!(!has_ended, "changed after its end");
        prop_assert_eq!(next.revision, e.revision + 1);
        if let Input::Timer { revision } = input {
            prop_assert!(Some((e.due_at.unwrap(), revision)) == timer && at >= e.due_at.unwrap(), "early or stale");
        }
        if let Input::Exit { .. } = input {
            prop_assert_eq!(commands.len(), 2);
        }
        prop_assert_eq!(commands.first(), Some(&Command::CancelTimers));
        timer = None;
        for command in &commands[1..] {
            match command {
                Command::SetTimer { due_at } => {
                    prop_assert!(timer.is_none() && Some(*due_at) == next.due_at);
                    timer = Some((*due_at, next.revision));
                }
                Command::Touch(plan) => {
                    prop_assert!(!touched.contains(&plan.step), "{} twice", plan.step);
                    prop_assert!(next.used_steps.contains(&plan.step));
                    touched.push(plan.step.clone());
                }
                Command::HandOff { step, .. } => {
                    prop_assert!(!touched.contains(step));
                    touched.push(step.clone());
                }
                Command::Do { step, .. } => {
                    prop_assert!(!touched.contains(step));
                    touched.push(step.clone());
                }
                Command::Ended { .. } => has_ended = true,
                Command::CancelTimers => prop_assert!(false, "a second cancel"),
            }
        }
        prop_assert_eq!(timer.is_some(), next.status == EnrollmentStatus::Active);
        prop_assert_eq!(has_ended, !next.status.is_open());
        e = next;
        now = now.max(at);
    }
    Ok(())
}

proptest! {
    #[test]
    fn any_history_keeps_the_promises(kinds in prop::collection::vec(0_u8..12, 0..30), seed in any::<u64>(), pick in 0..3_usize) {
        let doc = parse(presets()[pick].1).unwrap();
        check_history(&doc, &kinds, &SeededRng::new(seed))?;
    }

    /// Six inputs in any order: at the end it is over exactly when an exit was among them, and nobody was touched after.
    #[test]
    fn any_order_of_six_inputs(order in Just(vec![0_u8, 6, 7, 8, 9, 11]).prop_shuffle(), seed in any::<u64>()) {
        let doc = preset("recover-three-touch");
        check_history(&doc, &order, &SeededRng::new(seed))?;
    }
}

#[test]
fn a_split_is_recorded_and_read_by_conditions() {
    let touch = "touch: { purpose: marketing, candidates: [{ channel: email, template: recover-reminder }] }";
    let text = format!(
        "schema: cartwright/flow/1\nname: test\ntitle: Test\nsubject: cart\ntrigger: {{ on: cart_changed }}\n\
         exit_on: [purchase]\nexpires_after: 7d\nsteps:\n  \
         - {{ id: s, split: {{ name: tone, ways: [{{ way: a, share: 1, then: w }}, {{ way: b, share: 1, then: w }}] }} }}\n  \
         - {{ id: w, wait: {{ for: 1h }} }}\n  \
         - {{ id: c, when: {{ if: split.tone == 'a', then: end-a, else: end-b }} }}\n  \
         - {{ id: end-a, {touch}, next: over }}\n  - {{ id: end-b, end: {{ reason: b }} }}\n  - {{ id: over, end: {{ reason: a }} }}"
    );
    let doc = parse(&text).unwrap_or_else(|p| panic!("{p:?}"));
    let ways: Vec<String> = (0..40)
        .map(|n| {
            let subject = Subject::Cart(format!("c{n}"));
            let mut run = Driven::enter(doc.clone());
            run.enrollment = enter(&doc, EnterRequest { subject, ..request(1) }).0;
            run.timer();
            let recorded = Memory::load(&run.enrollment.memory).split["tone"].clone();
            run.timer();
            assert_eq!(run.ended(), Some(recorded.as_str()));
            recorded
        })
        .collect();
    assert!(ways.iter().any(|way| way == "a") && ways.iter().any(|way| way == "b"));
}
