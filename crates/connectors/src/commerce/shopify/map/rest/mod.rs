//! Bodies of webhooks, which have the shape of the REST resources.
//!
//! To read a new topic: a struct of the few fields we need (all optional, all lenient) and an arm in [`read`].

mod amount;
mod cart;
mod order;
mod person;
mod product;

use domain::event::EventBody;
use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

use super::text::Loose;
use super::{Happening, ShopContext, checkout_key};

/// Reads the body of one topic. An empty list is a topic without use for us.
///
/// # Errors
/// When the record lacks what names it.
pub fn read(topic: &str, body: Value, shop: &ShopContext) -> Result<Vec<Happening>, String> {
    match topic {
        "checkouts/create" | "checkouts/update" => cart::checkout(from(body)?, shop),
        "checkouts/delete" => Ok(vec![cart::emptied(checkout_key(&deleted(body)?), shop)]),
        "carts/create" | "carts/update" => cart::cart(from(body)?, shop),
        "orders/delete" => Ok(vec![order::deleted(deleted(body)?, shop)]),
        topic if topic.starts_with("orders/") => order::order(from(body)?, shop),
        "products/create" | "products/update" => product::product(from(body)?, shop),
        "products/delete" => {
            Ok(vec![Happening { body: EventBody::ProductDeleted { product_key: deleted(body)? }, at: None }])
        }
        "customers/create" | "customers/update" | "customers/enable" => person::customer(&from(body)?),
        "customers_email_marketing_consent/update" | "customers_whats_app_marketing_consent/update" => {
            Ok(person::consent(&from(body)?))
        }
        _ => Ok(Vec::new()),
    }
}

fn from<T: DeserializeOwned>(body: Value) -> Result<T, String> {
    serde_json::from_value(body).map_err(|error| format!("not the record its topic promises: {error}"))
}

#[derive(Deserialize)]
struct Deleted {
    id: Loose,
}

fn deleted(body: Value) -> Result<String, String> {
    from::<Deleted>(body).map(|d| d.id.0)
}
