//! What the recorded shop's own tools do to its records, written anew and plainly, on plain JSON and floats, so that it
//! shares nothing with the code under test. It checks what those tools check and no policy.
//!
//! One thing differs on purpose: where several items of a pending order are changed, each gets the price and options of
//! its own new variant, as the shop's rules say.

use std::collections::BTreeMap;

use serde_json::{Value, json};

/// The records that were touched, by kind (`orders`, `users`) and id.
#[derive(Debug)]
pub struct Reference<'w> {
    raw: &'w Value,
    /// What was changed.
    pub touched: BTreeMap<(&'static str, String), Value>,
}

type Done = Result<(), &'static str>;

impl<'w> Reference<'w> {
    /// The shop as it was recorded.
    #[must_use]
    pub fn new(raw: &'w Value) -> Self {
        Self { raw, touched: BTreeMap::new() }
    }

    /// A record as it stands.
    #[must_use]
    pub fn record(&self, kind: &'static str, key: &str) -> Option<&Value> {
        self.touched.get(&(kind, key.to_owned())).or_else(|| self.raw.get(kind)?.get(key))
    }

    /// Runs one tool.
    ///
    /// # Errors
    /// When the tool refuses; nothing is changed then.
    pub fn call(&mut self, name: &str, arguments: &Value) -> Done {
        let text = |key: &str| arguments.get(key).and_then(Value::as_str).ok_or("argument missing");
        if name == "modify_user_address" {
            let key = text("user_id")?;
            let mut user = self.record("users", key).cloned().ok_or("no user")?;
            user["address"] = new_address(arguments)?;
            self.touched.insert(("users", key.to_owned()), user);
            return Ok(());
        }
        let key = text("order_id")?;
        let mut order = self.record("orders", key).cloned().ok_or("no order")?;
        let owner = order["user_id"].as_str().ok_or("no owner")?.to_owned();
        let mut user = self.record("users", &owner).cloned().ok_or("no user")?;
        match name {
            "cancel_pending_order" => cancel(&mut order, &mut user, text("reason")?)?,
            "modify_pending_order_address" => {
                status_has(&order, "pending")?;
                order["address"] = new_address(arguments)?;
            }
            "modify_pending_order_payment" => pay_by(&mut order, &mut user, text("payment_method_id")?)?,
            "modify_pending_order_items" => self.change_items(&mut order, &mut user, arguments)?,
            "exchange_delivered_order_items" => self.exchange(&mut order, &user, arguments)?,
            "return_delivered_order_items" => send_back(&mut order, &user, arguments)?,
            _ => return Err("no such tool"),
        }
        self.touched.insert(("orders", key.to_owned()), order);
        self.touched.insert(("users", owner), user);
        Ok(())
    }

    /// Old and new item, the new one's record, for each pair.
    fn pairs(&self, order: &Value, arguments: &Value) -> Result<Vec<(String, Value)>, &'static str> {
        let (old, new) = (list(arguments, "item_ids")?, list(arguments, "new_item_ids")?);
        has_items(order, &old)?;
        if old.len() != new.len() {
            return Err("lists differ in length");
        }
        let mut pairs = Vec::new();
        for (old, new) in old.iter().zip(&new) {
            let product = item(order, old).ok_or("no item")?["product_id"].as_str().ok_or("no product")?;
            let variant = &self.raw["products"][product]["variants"][new.as_str()];
            if variant["available"] != json!(true) {
                return Err("new item not found or available");
            }
            pairs.push((old.clone(), variant.clone()));
        }
        Ok(pairs)
    }

    fn change_items(&self, order: &mut Value, user: &mut Value, arguments: &Value) -> Done {
        status_is(order, "pending")?;
        let pairs = self.pairs(order, arguments)?;
        if pairs.iter().any(|(old, new)| new["item_id"] == json!(old)) {
            return Err("new item is the old one");
        }
        let difference = difference(order, &pairs)?;
        let key = arguments["payment_method_id"].as_str().ok_or("no method")?;
        let method = user["payment_methods"].get_mut(key).ok_or("no such method")?;
        if let Some(balance) = method.get("balance").and_then(Value::as_f64) {
            if balance < difference {
                return Err("balance too low");
            }
            method["balance"] = json!(round(balance - difference));
        }
        let kind = if difference > 0.0 { "payment" } else { "refund" };
        push_payment(order, kind, difference.abs(), key);
        for (old, new) in &pairs {
            let items = order["items"].as_array_mut().ok_or("no items")?;
            let place = items.iter_mut().find(|i| i["item_id"] == json!(old)).ok_or("no item")?;
            for field in ["item_id", "price", "options"] {
                place[field] = new[field].clone();
            }
        }
        order["status"] = json!("pending (item modified)");
        Ok(())
    }

    fn exchange(&self, order: &mut Value, user: &Value, arguments: &Value) -> Done {
        status_is(order, "delivered")?;
        let pairs = self.pairs(order, arguments)?;
        let difference = difference(order, &pairs)?;
        let key = arguments["payment_method_id"].as_str().ok_or("no method")?;
        let method = user["payment_methods"].get(key).ok_or("no such method")?;
        if method.get("balance").and_then(Value::as_f64).is_some_and(|balance| balance < difference) {
            return Err("balance too low");
        }
        let (mut old, mut new) = (list(arguments, "item_ids")?, list(arguments, "new_item_ids")?);
        old.sort();
        new.sort();
        order["status"] = json!("exchange requested");
        order["exchange_items"] = json!(old);
        order["exchange_new_items"] = json!(new);
        order["exchange_payment_method_id"] = json!(key);
        order["exchange_price_difference"] = json!(difference);
        Ok(())
    }
}

fn cancel(order: &mut Value, user: &mut Value, reason: &str) -> Done {
    status_is(order, "pending")?;
    if !["no longer needed", "ordered by mistake"].contains(&reason) {
        return Err("invalid reason");
    }
    let paid = order["payment_history"].as_array().cloned().ok_or("no payments")?;
    for payment in paid {
        let amount = payment["amount"].as_f64().ok_or("no amount")?;
        let key = payment["payment_method_id"].as_str().ok_or("no method")?;
        add_balance(user, key, amount)?;
        push_payment(order, "refund", amount, key);
    }
    order["status"] = json!("cancelled");
    order["cancel_reason"] = json!(reason);
    Ok(())
}

fn pay_by(order: &mut Value, user: &mut Value, key: &str) -> Done {
    status_has(order, "pending")?;
    let method = user["payment_methods"].get(key).ok_or("no such method")?;
    let history = order["payment_history"].as_array().ok_or("no payments")?;
    let [only] = &history[..] else { return Err("not paid once") };
    if only["transaction_type"] != "payment" || only["payment_method_id"] == json!(key) {
        return Err("same method");
    }
    let amount = only["amount"].as_f64().ok_or("no amount")?;
    let former = only["payment_method_id"].as_str().ok_or("no method")?.to_owned();
    if method.get("balance").and_then(Value::as_f64).is_some_and(|balance| balance < amount) {
        return Err("balance too low");
    }
    add_balance(user, key, -amount)?;
    add_balance(user, &former, amount)?;
    push_payment(order, "payment", amount, key);
    push_payment(order, "refund", amount, &former);
    Ok(())
}

fn send_back(order: &mut Value, user: &Value, arguments: &Value) -> Done {
    status_is(order, "delivered")?;
    let key = arguments["payment_method_id"].as_str().ok_or("no method")?;
    let method = user["payment_methods"].get(key).ok_or("no such method")?;
    if method["source"] != "gift_card" && order["payment_history"][0]["payment_method_id"] != json!(key) {
        return Err("neither the original method nor a gift card");
    }
    let mut items = list(arguments, "item_ids")?;
    has_items(order, &items)?;
    items.sort();
    order["status"] = json!("return requested");
    order["return_items"] = json!(items);
    order["return_payment_method_id"] = json!(key);
    Ok(())
}

fn status_is(order: &Value, wanted: &str) -> Done {
    if order["status"] == json!(wanted) { Ok(()) } else { Err("wrong status") }
}

fn status_has(order: &Value, wanted: &str) -> Done {
    if order["status"].as_str().is_some_and(|s| s.contains(wanted)) { Ok(()) } else { Err("wrong status") }
}

fn list(arguments: &Value, key: &str) -> Result<Vec<String>, &'static str> {
    let items = arguments.get(key).and_then(Value::as_array).ok_or("list missing")?;
    items.iter().map(|i| i.as_str().map(str::to_owned).ok_or("not an id")).collect()
}

fn item<'o>(order: &'o Value, key: &str) -> Option<&'o Value> {
    order["items"].as_array()?.iter().find(|i| i["item_id"] == json!(key))
}

fn has_items(order: &Value, wanted: &[String]) -> Done {
    let held = order["items"].as_array().ok_or("no items")?;
    let enough = |key: &String| {
        wanted.iter().filter(|w| *w == key).count() <= held.iter().filter(|i| i["item_id"] == json!(key)).count()
    };
    if wanted.iter().all(enough) { Ok(()) } else { Err("item not in the order") }
}

fn difference(order: &Value, pairs: &[(String, Value)]) -> Result<f64, &'static str> {
    let mut sum = 0.0;
    for (old, new) in pairs {
        let before = item(order, old).and_then(|i| i["price"].as_f64()).ok_or("no price")?;
        sum += new["price"].as_f64().ok_or("no price")? - before;
    }
    Ok(round(sum))
}

fn round(value: f64) -> f64 {
    (value * 100.0).round() / 100.0
}

fn add_balance(user: &mut Value, key: &str, amount: f64) -> Done {
    let method = user["payment_methods"].get_mut(key).ok_or("no such method")?;
    if let Some(balance) = method.get("balance").and_then(Value::as_f64) {
        method["balance"] = json!(round(balance + amount));
    }
    Ok(())
}

fn push_payment(order: &mut Value, kind: &str, amount: f64, method: &str) {
    if let Some(history) = order["payment_history"].as_array_mut() {
        history.push(json!({ "transaction_type": kind, "amount": amount, "payment_method_id": method }));
    }
}

fn new_address(arguments: &Value) -> Result<Value, &'static str> {
    let mut address = json!({});
    for key in ["address1", "address2", "city", "state", "country", "zip"] {
        address[key] = json!(arguments.get(key).and_then(Value::as_str).ok_or("address incomplete")?);
    }
    Ok(address)
}
