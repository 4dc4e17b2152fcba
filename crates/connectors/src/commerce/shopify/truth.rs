//! What is read again right before a message leaves: the checkout, its variants, and whether they bought already.

use domain::ports::commerce::{CommerceError, Truth, TruthRequest};
use domain::shopper::{Identity, IdentityKind};
use domain::timestamp::{SECOND_MS, Timestamp};
use serde::Deserialize;
use serde_json::{Value, json};

use super::client::Client;
use super::map::ShopContext;
use super::map::graph::{Checkout, Nodes, OrderHead, VariantWithProduct};
use super::queries;

/// Variants asked for at once; within the vendor's cost for one question.
const VARIANTS_PER_CALL: usize = 50;
/// Variants asked for in all.
const VARIANTS_MAX: usize = 250;
/// Identities asked for in one search.
const IDENTITIES_MAX: usize = 10;

pub(super) async fn read(
    client: &Client,
    shop: &ShopContext,
    request: TruthRequest<'_>,
) -> Result<Truth, CommerceError> {
    let (checkout, ordered) = futures_util::future::try_join(
        checkout(client, &request.cart.latest.key),
        last_purchase(client, request.identities, request.cart.first_seen_at),
    )
    .await?;
    let completed = checkout.as_ref().and_then(|(c, _)| c.completed());
    let live = checkout.and_then(|(checkout, shop_recovery)| {
        let snapshot = checkout.snapshot(shop)?;
        Some(domain::cart::CartSnapshot { shop_recovery, ..snapshot })
    });
    let finished = live.as_ref().and_then(|c| c.order_key.clone()).zip(completed);
    let lines = live.iter().flat_map(|c| &c.lines).chain(&request.cart.latest.lines);
    let keys = lines.map(|l| l.variant_key.clone()).collect();
    Ok(Truth {
        variants: variants(client, shop, keys).await?,
        cart: live,
        purchase: ordered.or(finished),
        version: client.now().to_string(),
    })
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct CheckoutAnswer {
    node: Option<Value>,
    abandonment_by_abandoned_checkout_id: Option<Abandonment>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Abandonment {
    email_state: Option<String>,
}

/// The checkout as it is now, and whether the shop's own recovery mail takes care of it.
async fn checkout(client: &Client, key: &str) -> Result<Option<(Checkout, bool)>, CommerceError> {
    let number = key.strip_prefix("checkout:").filter(|n| n.bytes().all(|b| b.is_ascii_digit()));
    let Some(number) = number.filter(|n| (1..=20).contains(&n.len())) else { return Ok(None) };
    let id = json!({"id": format!("gid://shopify/AbandonedCheckout/{number}")});
    let answer: CheckoutAnswer = client.ask("Checkout", queries::CHECKOUT, id).await?;
    let mailed = answer.abandonment_by_abandoned_checkout_id.and_then(|a| a.email_state);
    let mailed = mailed.is_some_and(|state| matches!(state.as_str(), "SENT" | "SCHEDULED"));
    // A node of another kind comes as an empty object.
    let node = answer.node.filter(|n| n.get("id").is_some());
    let read = |node| serde_json::from_value(node).map(|checkout| (checkout, mailed));
    node.map(read).transpose().map_err(|e| CommerceError::permanent(format!("cannot read the checkout: {e}")))
}

#[derive(Deserialize)]
struct VariantsAnswer {
    nodes: Vec<Option<Value>>,
}

async fn variants(
    client: &Client,
    shop: &ShopContext,
    mut keys: Vec<String>,
) -> Result<Vec<(domain::product::Product, domain::product::Variant)>, CommerceError> {
    keys.retain(|k| (1..=20).contains(&k.len()) && k.bytes().all(|b| b.is_ascii_digit()));
    keys.sort_unstable();
    keys.dedup();
    keys.truncate(VARIANTS_MAX);
    let mut found = Vec::with_capacity(keys.len());
    for some in keys.chunks(VARIANTS_PER_CALL) {
        let ids: Vec<String> = some.iter().map(|k| format!("gid://shopify/ProductVariant/{k}")).collect();
        let answer: VariantsAnswer = client.ask("Variants", queries::VARIANTS, json!({ "ids": ids })).await?;
        for node in answer.nodes.into_iter().flatten().filter(|n| n.get("id").is_some()) {
            let node: VariantWithProduct = serde_json::from_value(node)
                .map_err(|e| CommerceError::permanent(format!("cannot read a variant: {e}")))?;
            found.extend(node.pair(shop.currency));
        }
    }
    Ok(found)
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct OrdersAnswer {
    orders: Nodes<OrderHead>,
    customer_by_identifier: Option<CustomerOrders>,
}

#[derive(Deserialize)]
struct CustomerOrders {
    orders: Nodes<OrderHead>,
}

/// The first purchase of these people since the cart began.
async fn last_purchase(
    client: &Client,
    identities: &[Identity],
    since: Timestamp,
) -> Result<Option<(String, Timestamp)>, CommerceError> {
    let Some((terms, who)) = search_terms(identities) else { return Ok(None) };
    // Orders are stamped with whole seconds.
    let since = Timestamp::from_ms(since.as_ms().div_euclid(SECOND_MS) * SECOND_MS);
    let q = format!("({terms}) AND created_at:>='{since}'");
    let answer: OrdersAnswer = client.ask("OrdersOf", queries::ORDERS_OF, json!({"q": q, "who": who})).await?;
    let known = answer.customer_by_identifier.into_iter().flat_map(|c| c.orders.nodes);
    let purchases = answer.orders.nodes.into_iter().chain(known).filter_map(|o| o.purchase());
    Ok(purchases.filter(|(_, at)| *at >= since).min_by(|a, b| (a.1, &a.0).cmp(&(b.1, &b.0))))
}

/// The search for orders of these people, and the best single name of the customer. Identities are normalised: an
/// address cannot hold a quote, a number holds digits only.
fn search_terms(identities: &[Identity]) -> Option<(String, Value)> {
    let customer = |i: &Identity| {
        let id = i.value.strip_prefix("shopify:").filter(|_| i.kind == IdentityKind::Customer)?;
        (id.len() <= 20 && id.bytes().all(|b| b.is_ascii_digit())).then(|| id.to_owned())
    };
    let quotable = |i: &&Identity| !i.value.contains(['"', '\\']);
    let of = |kind| identities.iter().filter(move |i| i.kind == kind).filter(quotable).map(|i| i.value.as_str());
    let emails = of(IdentityKind::Email).map(|e| format!("email:\"{e}\""));
    let phones = of(IdentityKind::Phone).map(|p| format!("phone:\"{p}\""));
    let customers = identities.iter().filter_map(customer).map(|id| format!("customer_id:{id}"));
    let terms: Vec<String> = customers.chain(emails).chain(phones).take(IDENTITIES_MAX).collect();
    let who = identities
        .iter()
        .find_map(customer)
        .map(|id| json!({"id": format!("gid://shopify/Customer/{id}")}))
        .or_else(|| of(IdentityKind::Email).next().map(|e| json!({"emailAddress": e})))
        .or_else(|| of(IdentityKind::Phone).next().map(|p| json!({"phoneNumber": p})))?;
    Some((terms.join(" OR "), who))
}
