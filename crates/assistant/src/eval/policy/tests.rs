use serde_json::{Value, json};

use super::*;

/// A shop of two people, three orders and two products.
fn shop() -> World {
    let address = json!({ "address1": "1 Elm St", "address2": "", "city": "Denver", "state": "CO", "country": "USA", "zip": "80279" });
    let variant = |key: &str, size: &str, price: f64, available: bool| json!({ "item_id": key, "options": { "size": size }, "available": available, "price": price });
    let user = |first: &str, gift: f64| {
        json!({ "user_id": format!("{first}_1"), "name": { "first_name": first, "last_name": "Holt" }, "address": address, "email": format!("{first}@example.test"),
            "payment_methods": { format!("card_{first}"): { "source": "credit_card", "id": format!("card_{first}") },
                format!("paypal_{first}"): { "source": "paypal", "id": format!("paypal_{first}") },
                format!("gift_{first}"): { "source": "gift_card", "id": format!("gift_{first}"), "balance": gift } }, "orders": [] })
    };
    let order = |key: &str, status: &str| {
        json!({ "order_id": key, "user_id": "anna_1", "address": address, "status": status, "fulfillments": [],
            "items": [{ "name": "Shirt", "product_id": "p1", "item_id": "s", "price": 19.99, "options": { "size": "S" } },
                      { "name": "Shirt", "product_id": "p1", "item_id": "m", "price": 0.1, "options": { "size": "M" } }],
            "payment_history": [{ "transaction_type": "payment", "amount": 20.09, "payment_method_id": "card_anna" }] })
    };
    let products = json!({
        "p1": { "name": "Shirt", "product_id": "p1", "variants": { "s": variant("s", "S", 19.99, true), "m": variant("m", "M", 0.3, true),
            "l": variant("l", "L", 24.5, true), "xl": variant("xl", "XL", 30.0, false) } },
        "p2": { "name": "Mug", "product_id": "p2", "variants": { "mug": variant("mug", "-", 9.0, true) } },
    });
    let orders =
        json!({ "#1": order("#1", "pending"), "#2": order("#2", "delivered"), "#3": order("#3", "delivered") });
    World::from_json(json!({ "products": products, "users": { "anna_1": user("anna", 10.2), "bert_1": user("bert", 0.0) }, "orders": orders })).unwrap()
}

fn task(calls: Value) -> Vec<Task> {
    tasks::parse(&json!([{ "id": 1, "user_id": "anna_1", "actions": calls }]).to_string()).unwrap()
}

fn call(name: &str, arguments: Value) -> Value {
    json!({ "name": name, "kwargs": arguments })
}

fn address(city: &str) -> Value {
    json!({ "order_id": "#1", "user_id": "anna_1", "address1": "2 Oak St", "address2": "", "city": city, "state": "CO", "country": "USA", "zip": "80000" })
}

#[test]
fn every_tool_leads_to_the_expected_state() {
    let report = score(
        &shop(),
        &task(json!([
            call("find_user_id_by_email", json!({ "email": "anna@example.test" })),
            call("get_order_details", json!({ "order_id": "#1" })),
            call("modify_user_address", address("Boulder")),
            call("modify_pending_order_address", address("Aspen")),
            call("modify_pending_order_items", json!({ "order_id": "#1", "item_ids": ["s", "m"], "new_item_ids": ["l", "s"], "payment_method_id": "card_anna" })),
            call("return_delivered_order_items", json!({ "order_id": "#2", "item_ids": ["m"], "payment_method_id": "gift_anna" })),
            call("exchange_delivered_order_items", json!({ "order_id": "#3", "item_ids": ["s"], "new_item_ids": ["l"], "payment_method_id": "gift_anna" })),
        ])),
    )
    .unwrap();
    assert_eq!(report.failures, Vec::<String>::new());
    assert_eq!((report.golden_actions, report.golden_allowed, report.reevaluated), (5, 5, 5));
    assert_eq!((report.tasks, report.state_equal, report.reads, report.reads_answered), (1, 1, 2, 2));
    assert_eq!(report.forbidden_tried, report.forbidden_refused);
    for rule in [
        "other_customers_order",
        "wrong_status",
        "wrong_payment_method",
        "second_modification",
        "product_change",
        "missing_confirmation",
    ] {
        assert!(report.by_rule[rule].tried > 0, "{rule}");
    }
}

#[test]
fn payments_and_cancellations_move_balances() {
    let calls = |method: &str| {
        json!([call("modify_pending_order_payment", json!({ "order_id": "#1", "payment_method_id": method }))])
    };
    let paid = score(&shop(), &task(calls("paypal_anna"))).unwrap();
    assert_eq!((paid.golden_allowed, paid.state_equal), (1, 1), "{:?}", paid.failures);
    // The gift card holds 10.20 of 20.09: the shop's own tool refuses, and so do we.
    let void = score(&shop(), &task(calls("gift_anna"))).unwrap();
    assert_eq!((void.golden_actions, void.golden_void, void.golden_void_refused, void.state_equal), (0, 1, 1, 1));
    let gone = json!([call("cancel_pending_order", json!({ "order_id": "#1", "reason": "ordered by mistake" }))]);
    let report = score(&shop(), &task(gone)).unwrap();
    assert_eq!((report.golden_allowed, report.state_equal), (1, 1), "{:?}", report.failures);
    assert!(report.by_rule["wrong_reason"].tried > 0);
}

#[test]
fn a_state_that_is_not_the_expected_one_is_noticed() {
    let world = shop();
    let list = task(json!([call("cancel_pending_order", json!({ "order_id": "#1", "reason": "no longer needed" }))]));
    let tables = Tables::of(TAU2_RETAIL).unwrap();
    let mut run = Run::new(&world, &tables, &list[0]);
    run.change(0, &list[0].calls[0], &mut PolicyReport::default());
    assert!(run.differences().is_empty());
    run.orders.get_mut("#1").unwrap().payments[1].amount.minor -= 1;
    assert_eq!(run.differences(), ["orders #1"]);
    run.orders.clear();
    assert_eq!(run.differences(), ["orders #1"]);
}

#[test]
fn another_customers_task_is_refused_and_files_of_another_kind_are_errors() {
    let calls = json!([
        call("find_user_id_by_name_zip", json!({ "first_name": "bert", "last_name": "holt", "zip": "80279" })),
        call("get_user_details", json!({ "user_id": "anna_1" })),
        call("cancel_pending_order", json!({ "order_id": "#1", "reason": "no longer needed" })),
    ]);
    let report = score(&shop(), &task(calls)).unwrap();
    assert_eq!((report.golden_actions, report.golden_allowed, report.reads_answered), (1, 0, 1));
    assert!(report.failures[0].contains("not_yours"), "{:?}", report.failures);
    assert!(tasks::parse("{}").is_err() && tasks::parse("[{}]").is_err());
    assert!(World::from_json(json!({ "products": {}, "users": {} })).is_err());
    assert!(run(Path::new("/nowhere"), Path::new("/nowhere")).is_err());
}

/// On the published shop and tasks, where they are at hand.
#[test]
fn recorded_tasks_come_out_whole() {
    let Ok(shared) = std::env::var("CARTWRIGHT_SHARED") else {
        println!("skipped: CARTWRIGHT_SHARED names no folder of evaluation data");
        return;
    };
    let dir = Path::new(&shared).join("data/taubench_retail");
    let report = run(&dir, &dir.join("tau2_tasks.json")).unwrap();
    assert_eq!(report.failures, Vec::<String>::new());
    assert!(report.golden_actions > 100 && report.forbidden_tried > 1_000);
    assert_eq!((report.golden_allowed, report.reevaluated), (report.golden_actions, report.golden_actions));
    assert_eq!((report.state_equal, report.golden_void_refused), (report.tasks, report.golden_void));
    let reads = report.reads_answered + report.reads_not_found;
    assert_eq!((reads, report.forbidden_refused), (report.reads, report.forbidden_tried));
}
