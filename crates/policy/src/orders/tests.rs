use domain::clock::SeededRng;
use domain::money::Currency;

use super::apply::apply;
use super::*;
use crate::ruling::Outcome;
use crate::shipped::{TAU2_RETAIL, Tables};

fn usd(minor: i64) -> Money {
    Money::new(minor, Currency::from_code("USD").unwrap())
}

fn id() -> DecisionId {
    DecisionId::new(Timestamp::EPOCH, &SeededRng::new(7))
}

fn item(variant: &str, price: i64) -> Item {
    Item { product_key: "shirt".into(), variant_key: variant.into(), price: usd(price), options: vec![] }
}

fn offer(product: &str, variant: &str, price: i64, available: bool) -> Offer {
    Offer { product_key: product.into(), variant_key: variant.into(), price: usd(price), available, options: vec![] }
}

fn account() -> Account {
    let method = |key: &str, kind, balance| Method { key: key.to_owned(), kind, balance };
    let methods = vec![
        method("gift", MethodKind::GiftCard, Some(usd(1_000))),
        method("card", MethodKind::CreditCard, None),
        method("wallet", MethodKind::Wallet, None),
    ];
    Account { key: "anna".into(), methods, address: None }
}

fn order(status: Status) -> OrderState {
    OrderState {
        key: "#1".into(),
        account: "anna".into(),
        status,
        items: vec![item("s", 2_000), item("s", 2_000), item("m", 2_500)],
        payments: vec![Payment { flow: Flow::Payment, amount: usd(6_500), method: "card".into() }],
        cancel_reason: None,
        requested: None,
        address: None,
    }
}

fn question(action: Action, status: Status) -> OrderQuestion {
    OrderQuestion {
        shop: ShopId::new("northpeak").unwrap(),
        effect_key: "northpeak/order:#1/change".into(),
        shopper: Some("anna".into()),
        action,
        confirmed: true,
        account: Some(account()),
        order: Some(order(status)),
        offers: vec![
            offer("shirt", "l", 2_700, true),
            offer("shirt", "m", 2_500, true),
            offer("shirt", "s", 2_000, true),
            offer("shirt", "xl", 2_700, false),
            offer("shoe", "42", 2_000, true),
        ],
        now: Timestamp::from_ms(1_795_213_693_042),
    }
}

fn keys(list: &[&str]) -> Vec<String> {
    list.iter().map(|k| (*k).to_owned()).collect()
}

fn change(items: &[&str], new_items: &[&str], method: &str) -> Action {
    Action::ChangeItems { items: keys(items), new_items: keys(new_items), method: method.into() }
}

fn exchange(items: &[&str], new_items: &[&str], method: &str) -> Action {
    Action::Exchange { items: keys(items), new_items: keys(new_items), method: method.into() }
}

fn send_back(items: &[&str], method: &str) -> Action {
    Action::Return { items: keys(items), method: method.into() }
}

fn ask(question: &OrderQuestion) -> Ruled<OrderChange> {
    let tables = Tables::of(TAU2_RETAIL).unwrap();
    let ruled = decide(id(), question, tables.get(crate::ruling::Question::table(question)).unwrap());
    assert_eq!(crate::reevaluate(&ruled.decision, &tables), Ok(ruled.outcome));
    ruled
}

/// What an allowed request leads to.
fn done(question: &OrderQuestion) -> (OrderState, Account) {
    let ruled = ask(question);
    let approved = ruled.approved.unwrap_or_else(|| panic!("{:?}", ruled.decision.checks));
    let (mut order, mut account) = (question.order.clone().unwrap(), question.account.clone().unwrap());
    apply(&approved, Some(&mut order), &mut account).unwrap();
    (order, account)
}

#[test]
fn a_cancelled_order_gives_back_what_was_paid() {
    let mut asked = question(Action::Cancel { reason: "ordered by mistake".into() }, Status::Pending);
    let (order, account) = done(&asked);
    assert_eq!((order.status, order.payments.len()), (Status::Cancelled, 2));
    assert_eq!(order.payments[1], Payment { flow: Flow::Refund, amount: usd(6_500), method: "card".into() });
    assert_eq!(account.methods[0].balance, Some(usd(1_000)));
    // Paid by gift card, after it was first paid by card: only the gift card gets something back.
    let payments = &mut asked.order.as_mut().unwrap().payments;
    payments.push(Payment { flow: Flow::Payment, amount: usd(6_500), method: "gift".into() });
    payments.push(Payment { flow: Flow::Refund, amount: usd(6_500), method: "card".into() });
    let (order, account) = done(&asked);
    assert_eq!((order.payments.len(), account.methods[0].balance), (4, Some(usd(7_500))));
}

#[test]
fn items_are_changed_once_and_the_difference_settled() {
    let (order, account) = done(&question(change(&["s", "m"], &["l", "s"], "gift"), Status::Pending));
    let now: Vec<_> = order.items.iter().map(|i| (i.variant_key.as_str(), i.price.minor)).collect();
    assert_eq!(now, [("l", 2_700), ("s", 2_000), ("s", 2_000)]);
    assert_eq!((order.status, account.methods[0].balance), (Status::PendingItemsChanged, Some(usd(800))));
    assert_eq!(order.payments[1], Payment { flow: Flow::Payment, amount: usd(200), method: "gift".into() });
    let (order, account) = done(&question(change(&["m"], &["s"], "gift"), Status::Pending));
    assert_eq!(order.payments[1], Payment { flow: Flow::Refund, amount: usd(500), method: "gift".into() });
    assert_eq!(account.methods[0].balance, Some(usd(1_500)));
}

#[test]
fn payment_moves_to_another_method() {
    let mut asked = question(Action::ChangePayment { method: "wallet".into() }, Status::Pending);
    let (order, _) = done(&asked);
    let methods: Vec<_> = order.payments.iter().map(|p| (p.flow, p.method.as_str())).collect();
    assert_eq!(methods, [(Flow::Payment, "card"), (Flow::Payment, "wallet"), (Flow::Refund, "card")]);
    asked.action = Action::ChangePayment { method: "gift".into() };
    assert_eq!(ask(&asked).why(), Some("not_covered"));
    asked.account.as_mut().unwrap().methods[0].balance = Some(usd(6_499));
    assert_eq!(ask(&asked).why(), Some("not_covered"));
    asked.account.as_mut().unwrap().methods[0].balance = Some(usd(6_500));
    let (_, account) = done(&asked);
    assert_eq!(account.methods[0].balance, Some(usd(0)));
}

#[test]
fn returns_and_exchanges_are_noted() {
    let (order, _) = done(&question(send_back(&["m", "s"], "gift"), Status::Delivered));
    assert_eq!((order.status, order.requested.unwrap().items), (Status::ReturnRequested, keys(&["m", "s"])));
    let (order, account) = done(&question(exchange(&["s", "s"], &["s", "l"], "gift"), Status::Delivered));
    let requested = order.requested.unwrap();
    assert_eq!((requested.new_items, requested.difference), (keys(&["l", "s"]), Some(usd(700))));
    assert_eq!((order.status, account.methods[0].balance), (Status::ExchangeRequested, Some(usd(1_000))));
}

#[test]
fn what_the_rules_forbid_is_refused_for_its_own_reason() {
    let cases = [
        ("wrong_status", question(Action::Cancel { reason: "no longer needed".into() }, Status::PendingItemsChanged)),
        ("other_reason", question(Action::Cancel { reason: "found it cheaper".into() }, Status::Pending)),
        ("items_unknown", question(change(&["l"], &["m"], "card"), Status::Pending)),
        ("items_unknown", question(change(&["s", "s", "s"], &["m", "m", "m"], "card"), Status::Pending)),
        ("items_unknown", question(change(&[], &[], "card"), Status::Pending)),
        ("items_unpaired", question(change(&["s", "m"], &["l"], "card"), Status::Pending)),
        ("other_product", question(change(&["s"], &["42"], "card"), Status::Pending)),
        ("other_product", question(change(&["s"], &["nowhere"], "card"), Status::Pending)),
        ("not_available", question(change(&["s"], &["xl"], "card"), Status::Pending)),
        ("same_item", question(change(&["s"], &["s"], "card"), Status::Pending)),
        ("method_unknown", question(change(&["s"], &["l"], "theirs"), Status::Pending)),
        ("not_covered", question(change(&["s", "s"], &["l", "l"], "gift"), Status::Pending)),
        ("wrong_status", question(change(&["s"], &["l"], "card"), Status::PendingItemsChanged)),
        ("wrong_status", question(exchange(&["s"], &["l"], "card"), Status::ExchangeRequested)),
        ("same_method", question(Action::ChangePayment { method: "card".into() }, Status::Pending)),
        ("other_method", question(send_back(&["s"], "wallet"), Status::Delivered)),
        ("wrong_status", question(send_back(&["s"], "card"), Status::ReturnRequested)),
    ];
    for (why, asked) in cases {
        let ruled = ask(&asked);
        assert_eq!((ruled.outcome, ruled.why()), (Outcome::Refuse, Some(why)), "{:?}", asked.action);
        assert!(ruled.approved.is_none());
    }
}

#[test]
fn nobody_changes_what_is_not_theirs_or_without_a_yes() {
    for (action, status) in [
        (Action::Cancel { reason: "no longer needed".into() }, Status::Pending),
        (change(&["s"], &["l"], "card"), Status::Pending),
        (send_back(&["s"], "card"), Status::Delivered),
        (exchange(&["s"], &["l"], "card"), Status::Delivered),
        (Action::ChangePayment { method: "wallet".into() }, Status::Pending),
    ] {
        let asked = question(action, status);
        let why = |q: &OrderQuestion| ask(q).why().map(str::to_owned);
        assert_eq!(why(&OrderQuestion { confirmed: false, ..asked.clone() }).as_deref(), Some("not_confirmed"));
        for shopper in [None, Some("bert".to_owned())] {
            assert_eq!(why(&OrderQuestion { shopper, ..asked.clone() }).as_deref(), Some("not_yours"));
        }
        let theirs = OrderState { account: "bert".into(), ..asked.order.clone().unwrap() };
        assert_eq!(why(&OrderQuestion { order: Some(theirs.clone()), ..asked.clone() }).as_deref(), Some("not_yours"));
        assert_eq!(ask(&OrderQuestion { order: None, ..asked }).outcome, Outcome::Person);
        assert!(!may_read(Some("anna"), &theirs) && !may_read(None, &theirs) && may_read(Some("bert"), &theirs));
    }
}

#[test]
fn a_change_is_not_carried_out_on_another_state() {
    let asked = question(change(&["s"], &["l"], "card"), Status::Pending);
    let approved = ask(&asked).approved.unwrap();
    let fresh = || (order(Status::Pending), account());
    let (mut moved, mut owner) = fresh();
    apply(&approved, Some(&mut moved), &mut owner).unwrap();
    let before = moved.clone();
    assert!(apply(&approved, Some(&mut moved), &mut owner).is_err());
    assert_eq!(moved, before);
    let stale: [fn(&mut OrderState, &mut Account); 5] = [
        |o, _| o.status = Status::Processed,
        |o, _| o.items[0].variant_key = "m".into(),
        |o, _| o.key = "#2".into(),
        |o, _| o.account = "bert".into(),
        |_, a| a.methods.retain(|m| m.key != "card"),
    ];
    for (at, change) in stale.into_iter().enumerate() {
        let (mut held, mut owner) = fresh();
        change(&mut held, &mut owner);
        let before = (held.clone(), owner.clone());
        assert!(apply(&approved, Some(&mut held), &mut owner).is_err(), "case {at}");
        assert_eq!((held, owner), before);
    }
    assert!(apply(&approved, None, &mut account()).is_err());
}
