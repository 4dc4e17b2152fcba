//! Coupons: one use, one person, one time limit.

use domain::decision::{Approved, Discount, DiscountKind};
use domain::ports::commerce::CommerceError;
use serde::Deserialize;
use serde_json::{Value, json};

use super::client::Client;
use super::error::{UserError, parse_user_errors};
use super::map::graph::Customer;
use super::queries;

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct CustomerAnswer {
    customer_by_identifier: Option<Customer>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Created {
    #[serde(alias = "discountCodeBasicCreate", alias = "discountCodeFreeShippingCreate")]
    created: Option<Payload>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Payload {
    code_discount_node: Option<Value>,
    user_errors: Vec<UserError>,
}

/// Creates the coupon. A code that is taken is the same coupon: codes are unguessable, so a taken one is an earlier try
/// of ours.
pub(super) async fn create(client: &Client, approved: &Approved<Discount>) -> Result<(), CommerceError> {
    let discount = approved.get();
    if matches!(discount.kind, DiscountKind::Percent(_)) && discount.maximum.is_some() {
        return Err(CommerceError::permanent(
            "shopify: a share cannot be held to a largest basket; an amount must be given instead",
        ));
    }
    let who = json!({"who": {"emailAddress": discount.email}});
    let customer: CustomerAnswer = client.ask("Customer", queries::CUSTOMER, who).await?;
    let customer = customer.customer_by_identifier.as_ref().map(Customer::gid);
    let (name, query) = match discount.kind {
        DiscountKind::FreeShipping => ("FreeShipping", queries::FREE_SHIPPING),
        DiscountKind::Percent(_) | DiscountKind::Fixed(_) => ("Discount", queries::DISCOUNT),
    };
    let input = input(discount, customer, client.now());
    let answer: Created = client.ask(name, query, json!({ "d": input })).await?;
    let payload =
        answer.created.ok_or_else(|| CommerceError::temporary("shopify did not say what became of the coupon"))?;
    let taken = |e: &UserError| e.code.as_deref() == Some("TAKEN") && names_code(e);
    if payload.code_discount_node.is_some() || payload.user_errors.iter().any(taken) {
        return Ok(());
    }
    Err(parse_user_errors(&payload.user_errors, client.token())
        .unwrap_or_else(|| CommerceError::temporary("shopify did not say what became of the coupon")))
}

fn names_code(error: &UserError) -> bool {
    error.field.as_ref().and_then(|f| f.last()).is_some_and(|f| f == "code")
}

/// What the vendor is asked to create. Bound to the customer where the shop knows one; for a guest, the unguessable code
/// and its single use must do.
fn input(discount: &Discount, customer: Option<&str>, now: domain::timestamp::Timestamp) -> Value {
    let context = customer.map_or_else(|| json!({"all": "ALL"}), |id| json!({"customers": {"add": [id]}}));
    let mut input = json!({
        "title": format!("Cartwright {}", discount.code),
        "code": discount.code,
        "startsAt": now,
        "endsAt": discount.expires_at,
        "usageLimit": 1,
        "appliesOncePerCustomer": true,
        "context": context,
    });
    match &discount.kind {
        DiscountKind::Percent(basis_points) => {
            let share = (*basis_points).clamp(0, 10_000) as f64 / 10_000.0;
            input["customerGets"] = json!({"items": {"all": true}, "value": {"percentage": share}});
        }
        DiscountKind::Fixed(amount) => {
            let off = json!({"amount": amount.to_decimal(), "appliesOnEachItem": false});
            input["customerGets"] = json!({"items": {"all": true}, "value": {"discountAmount": off}});
        }
        DiscountKind::FreeShipping => {
            input["destination"] = json!({"all": true});
            // Holds at whatever basket the cost was reckoned for.
            input["maximumShippingPrice"] = json!(discount.cost_max.to_decimal());
        }
    }
    if let Some(minimum) = discount.minimum {
        let subtotal = json!({"greaterThanOrEqualToSubtotal": minimum.to_decimal()});
        input["minimumRequirement"] = json!({ "subtotal": subtotal });
    }
    input
}
