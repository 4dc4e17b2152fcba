//! The recorded shop: read once, kept both as it was written and in the product's own types.

use std::collections::BTreeMap;
use std::io::Read as _;
use std::path::Path;

use domain::decision::PostalAddress;
use domain::money::{Currency, Money};
use domain::product::VariantOption;
use policy::orders::{Account, Flow, Item, Method, MethodKind, Offer, OrderState, Payment, Status};
use serde_json::{Map, Value, json};

use super::EvalError;

/// The file of the shop.
const FILE: &str = "tau2_db.json.gz";
/// Largest shop that is read, unpacked.
const BYTES_MAX: u64 = 64 * 1_024 * 1_024;

/// The recorded shop.
#[derive(Debug)]
pub struct World {
    /// Products, users and orders as they were written.
    pub raw: Value,
    /// What the catalogue says of each variant.
    pub offers: BTreeMap<String, Offer>,
    /// Orders by id.
    pub orders: BTreeMap<String, OrderState>,
    /// Accounts by user id.
    pub accounts: BTreeMap<String, Account>,
}

impl World {
    /// Reads the shop in `dir`.
    ///
    /// # Errors
    /// When the file is absent, too large, or not such a shop.
    pub fn read(dir: &Path) -> Result<Self, EvalError> {
        let path = dir.join(FILE);
        let file =
            std::fs::File::open(&path).map_err(|e| EvalError::Read(path.display().to_string(), e.to_string()))?;
        let mut text = String::new();
        let bounded = flate2::read::GzDecoder::new(file).take(BYTES_MAX);
        let read = std::io::BufReader::new(bounded).read_to_string(&mut text);
        read.map_err(|e| EvalError::Read(path.display().to_string(), e.to_string()))?;
        let raw = serde_json::from_str(&text).map_err(|e| EvalError::Format(FILE.to_owned(), e.to_string()))?;
        Self::from_json(raw)
    }

    /// The shop in `raw`.
    ///
    /// # Errors
    /// When a record is not as expected.
    pub fn from_json(raw: Value) -> Result<Self, EvalError> {
        let table = |name: &str| {
            let found = raw.get(name).and_then(Value::as_object).cloned();
            found.ok_or_else(|| EvalError::Format(FILE.to_owned(), format!("no {name}")))
        };
        let (products, users, orders) = (table("products")?, table("users")?, table("orders")?);
        let bad =
            |what: &str, key: &str| EvalError::Format(FILE.to_owned(), format!("{what} {key} is not as expected"));
        let mut world =
            Self { raw: Value::Null, offers: BTreeMap::new(), orders: BTreeMap::new(), accounts: BTreeMap::new() };
        for (key, product) in &products {
            let variants = product.get("variants").and_then(Value::as_object).ok_or_else(|| bad("product", key))?;
            for (variant_key, variant) in variants {
                let offer = offer(key, variant_key, variant).ok_or_else(|| bad("variant", variant_key))?;
                world.offers.insert(variant_key.clone(), offer);
            }
        }
        for (key, user) in &users {
            world.accounts.insert(key.clone(), account(key, user).ok_or_else(|| bad("user", key))?);
        }
        for (key, order) in &orders {
            world.orders.insert(key.clone(), order_state(key, order).ok_or_else(|| bad("order", key))?);
        }
        world.raw = raw;
        Ok(world)
    }

    /// The user whose e-mail address it is.
    #[must_use]
    pub fn user_by_email(&self, email: &str) -> Option<String> {
        self.users()
            .find(|(_, u)| text(u, "email").is_some_and(|e| e.eq_ignore_ascii_case(email)))
            .map(|(key, _)| key.clone())
    }

    /// The user of that name and postal code.
    #[must_use]
    pub fn user_by_name(&self, first: &str, last: &str, postal_code: &str) -> Option<String> {
        let is = |u: &Value| {
            let name = u.get("name")?;
            let same = |key: &str, wanted: &str| text(name, key).map(|t| t.to_lowercase() == wanted.to_lowercase());
            let code = text(u.get("address")?, "zip")? == postal_code;
            Some(same("first_name", first)? && same("last_name", last)? && code)
        };
        self.users().find(|(_, user)| is(user) == Some(true)).map(|(key, _)| key.clone())
    }

    fn users(&self) -> impl Iterator<Item = (&String, &Value)> {
        self.raw.get("users").and_then(Value::as_object).into_iter().flatten()
    }
}

fn text<'v>(value: &'v Value, key: &str) -> Option<&'v str> {
    value.get(key)?.as_str()
}

/// An amount as it was written, with at most a cent's fraction of float noise, in cents.
#[must_use]
pub fn cents(value: &Value) -> Option<Money> {
    let currency = Currency::from_code("USD").ok()?;
    let written = value.as_number()?.to_string();
    Money::parse(&written, currency).ok().or_else(|| {
        // Float noise around nothing is written with an exponent.
        value.as_f64().filter(|v| v.abs() < 0.005).map(|_| Money::zero(currency))
    })
}

/// An address in either's words.
#[must_use]
pub fn address(value: &Value) -> Option<PostalAddress> {
    let part = |key: &str| text(value, key).map(str::to_owned);
    Some(PostalAddress {
        line1: part("address1")?,
        line2: part("address2")?,
        city: part("city")?,
        region: part("state")?,
        country: part("country")?,
        postal_code: part("zip")?,
    })
}

fn options(value: &Value) -> Option<Vec<VariantOption>> {
    let option = |(name, value): (&String, &Value)| {
        Some(VariantOption { name: name.clone(), value: value.as_str()?.to_owned() })
    };
    value.get("options")?.as_object()?.iter().map(option).collect()
}

fn offer(product: &str, variant: &str, value: &Value) -> Option<Offer> {
    Some(Offer {
        product_key: product.to_owned(),
        variant_key: variant.to_owned(),
        price: cents(value.get("price")?)?,
        available: value.get("available")?.as_bool()?,
        options: options(value)?,
    })
}

fn account(key: &str, user: &Value) -> Option<Account> {
    let method = |(key, method): (&String, &Value)| {
        let kind = match text(method, "source")? {
            "gift_card" => MethodKind::GiftCard,
            "paypal" => MethodKind::Wallet,
            "credit_card" => MethodKind::CreditCard,
            _ => MethodKind::Other,
        };
        let balance = if kind == MethodKind::GiftCard { Some(cents(method.get("balance")?)?) } else { None };
        Some(Method { key: key.clone(), kind, balance })
    };
    let methods = user.get("payment_methods")?.as_object()?.iter().map(method).collect::<Option<_>>()?;
    Some(Account { key: key.to_owned(), methods, address: Some(address(user.get("address")?)?) })
}

fn order_state(key: &str, order: &Value) -> Option<OrderState> {
    let item = |item: &Value| {
        Some(Item {
            product_key: text(item, "product_id")?.to_owned(),
            variant_key: text(item, "item_id")?.to_owned(),
            price: cents(item.get("price")?)?,
            options: options(item)?,
        })
    };
    let payment = |payment: &Value| {
        let flow = if text(payment, "transaction_type")? == "payment" { Flow::Payment } else { Flow::Refund };
        let method = text(payment, "payment_method_id")?.to_owned();
        Some(Payment { flow, amount: cents(payment.get("amount")?)?, method })
    };
    Some(OrderState {
        key: key.to_owned(),
        account: text(order, "user_id")?.to_owned(),
        status: status(text(order, "status")?)?,
        items: order.get("items")?.as_array()?.iter().map(item).collect::<Option<_>>()?,
        payments: order.get("payment_history")?.as_array()?.iter().map(payment).collect::<Option<_>>()?,
        cancel_reason: None,
        requested: None,
        address: Some(address(order.get("address")?)?),
    })
}

const STATUSES: [(Status, &str); 7] = [
    (Status::Pending, "pending"),
    (Status::PendingItemsChanged, "pending (item modified)"),
    (Status::Processed, "processed"),
    (Status::Delivered, "delivered"),
    (Status::Cancelled, "cancelled"),
    (Status::ReturnRequested, "return requested"),
    (Status::ExchangeRequested, "exchange requested"),
];

fn status(word: &str) -> Option<Status> {
    STATUSES.iter().find(|(_, text)| *text == word).map(|(status, _)| *status)
}

/// The same record with every amount in cents, so that two computations can be compared.
#[must_use]
pub fn in_cents(value: &Value) -> Value {
    const AMOUNTS: [&str; 4] = ["price", "amount", "balance", "exchange_price_difference"];
    match value {
        Value::Object(fields) => Value::Object(
            fields
                .iter()
                .map(|(key, value)| match cents(value).filter(|_| AMOUNTS.contains(&key.as_str())) {
                    Some(money) => (key.clone(), Value::from(money.minor)),
                    None => (key.clone(), in_cents(value)),
                })
                .collect(),
        ),
        Value::Array(items) => Value::Array(items.iter().map(in_cents).collect()),
        other => other.clone(),
    }
}

fn address_json(address: &PostalAddress) -> Value {
    json!({ "address1": address.line1, "address2": address.line2, "city": address.city, "state": address.region,
        "country": address.country, "zip": address.postal_code })
}

/// An order of ours as the recorded shop would write it, amounts in cents.
#[must_use]
pub fn order_json(raw: &Value, order: &OrderState) -> Value {
    let mut written = in_cents(raw);
    let status = STATUSES.iter().find(|(status, _)| *status == order.status).map_or("", |(_, text)| text);
    written["status"] = json!(status);
    for (at, item) in order.items.iter().enumerate() {
        let options: Map<_, _> = item.options.iter().map(|o| (o.name.clone(), json!(o.value))).collect();
        let place = &mut written["items"][at];
        (place["item_id"], place["price"], place["options"]) =
            (json!(item.variant_key), json!(item.price.minor), Value::Object(options));
    }
    let payment = |p: &Payment| {
        let kind = if p.flow == Flow::Payment { "payment" } else { "refund" };
        json!({ "transaction_type": kind, "amount": p.amount.minor, "payment_method_id": p.method })
    };
    written["payment_history"] = order.payments.iter().map(payment).collect();
    if let Some(address) = &order.address {
        written["address"] = address_json(address);
    }
    if let Some(reason) = &order.cancel_reason {
        written["cancel_reason"] = json!(reason);
    }
    match &order.requested {
        Some(asked) if asked.difference.is_some() => {
            written["exchange_items"] = json!(asked.items);
            written["exchange_new_items"] = json!(asked.new_items);
            written["exchange_payment_method_id"] = json!(asked.method);
            written["exchange_price_difference"] = json!(asked.difference.map(|d| d.minor));
        }
        Some(asked) => {
            written["return_items"] = json!(asked.items);
            written["return_payment_method_id"] = json!(asked.method);
        }
        None => {}
    }
    written
}

/// An account of ours as the recorded shop would write it, amounts in cents.
#[must_use]
pub fn account_json(raw: &Value, account: &Account) -> Value {
    let mut written = in_cents(raw);
    if let Some(address) = &account.address {
        written["address"] = address_json(address);
    }
    for method in &account.methods {
        if let Some(balance) = method.balance {
            written["payment_methods"][method.key.as_str()]["balance"] = json!(balance.minor);
        }
    }
    written
}
