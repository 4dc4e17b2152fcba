//! Asks the interface: cost points, refusals, paging.

use std::sync::{Mutex, MutexGuard, PoisonError};

use domain::money::Currency;
use domain::ports::commerce::{ChangeFeed, ChangePage, CommerceError};
use domain::timestamp::{MINUTE_MS, SECOND_MS, Timestamp};
use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

use super::error::{ApiError, UserError, graph_errors, parse_errors, parse_status, parse_user_errors};
use super::map::graph::{Checkout, Customer, Order, Page, ProductNode, VariantNode};
use super::map::{Happening, ShopContext};
use super::queries;
use super::throttle::{Cost, Throttle};
use super::webhook::{TOPICS, name_read};
use crate::http::{HttpClient, Request, Secret};

/// Tries of one question that is throttled.
const TRIES_MAX: u32 = 4;
/// Longest wait for cost points inside one call; a longer one is the caller's.
const WAIT_MS_MAX: i64 = 30 * SECOND_MS;
/// Rows asked for at once; halved when the vendor finds the question too large.
const ROWS: usize = 25;
/// Further pages of variants read for one product (100 each; the vendor allows 2,048 variants).
const VARIANT_PAGES_MAX: usize = 21;
/// Pages of webhook subscriptions read.
const WEBHOOK_PAGES_MAX: usize = 10;
/// The search index is a little behind: ask again for what changed shortly before.
const OVERLAP_MS: i64 = MINUTE_MS;

/// Who the shop is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ShopInfo {
    /// Name as shoppers know it.
    pub name: String,
    /// Permanent name, `my-shop.myshopify.com`.
    pub domain: String,
    /// Currency of the catalogue.
    pub currency: Currency,
    /// IANA time zone.
    pub time_zone: String,
    /// Address of the storefront.
    pub url: String,
}

#[derive(Debug)]
pub(super) struct Client {
    http: HttpClient,
    token: Secret,
    path: String,
    throttle: Mutex<Throttle>,
}

#[derive(Deserialize)]
struct Answer {
    #[serde(default)]
    data: Option<Value>,
    #[serde(default)]
    errors: Value,
    #[serde(default)]
    extensions: Option<AnswerExtensions>,
}

#[derive(Deserialize)]
struct AnswerExtensions {
    cost: Option<Cost>,
}

impl Client {
    pub fn new(http: HttpClient, token: Secret, api_version: &str) -> Self {
        let path = format!("admin/api/{api_version}/graphql.json");
        Self { http, token, path, throttle: Mutex::default() }
    }

    pub fn now(&self) -> Timestamp {
        self.http.now()
    }

    pub const fn token(&self) -> &Secret {
        &self.token
    }

    fn throttle(&self) -> MutexGuard<'_, Throttle> {
        self.throttle.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Asks one of [`queries::OPERATIONS`]. Every one of them may be repeated: reads by nature, the others because the
    /// vendor refuses a second code or subscription of the same name.
    pub async fn ask<T: DeserializeOwned>(
        &self,
        operation: &'static str,
        query: &str,
        variables: Value,
    ) -> Result<T, CommerceError> {
        Ok(self.ask_or_why(operation, query, variables).await?)
    }

    async fn ask_or_why<T: DeserializeOwned>(
        &self,
        operation: &'static str,
        query: &str,
        variables: Value,
    ) -> Result<T, ApiError> {
        let body = json!({"operationName": operation, "query": query, "variables": variables});
        let mut tries = 0;
        loop {
            self.wait_for_points(operation).await?;
            match self.ask_once(operation, &body).await {
                Err(ApiError::Throttled) if tries < TRIES_MAX - 1 => tries += 1,
                Err(other) => return Err(other),
                Ok(data) => {
                    return serde_json::from_value(data).map_err(|e| {
                        ApiError::Other(CommerceError::permanent(format!("cannot read shopify's answer: {e}")))
                    });
                }
            }
        }
    }

    async fn wait_for_points(&self, operation: &'static str) -> Result<(), ApiError> {
        let mut waited_ms = 0;
        loop {
            let wait_ms = self.throttle().take(operation, self.now());
            if wait_ms == 0 {
                return Ok(());
            }
            if waited_ms + wait_ms > WAIT_MS_MAX {
                let error = CommerceError::temporary("out of shopify's cost points");
                return Err(ApiError::Other(CommerceError { retry_after_ms: Some(wait_ms), ..error }));
            }
            self.http.ambient().sleeper.sleep_ms(wait_ms).await;
            waited_ms += wait_ms;
        }
    }

    async fn ask_once(&self, operation: &'static str, body: &Value) -> Result<Value, ApiError> {
        let request = Request::post(&self.path)
            .header("x-shopify-access-token", self.token.clone())
            .header("accept", "application/json")
            .json(body)
            .repeatable(true);
        let response = self.http.send(request).await?;
        if !response.is_success() {
            return Err(parse_status(response.status, response.retry_after_ms(self.now())));
        }
        let answer: Answer = response.json()?;
        if let Some(cost) = answer.extensions.and_then(|e| e.cost) {
            self.throttle().learn(operation, &cost, self.now());
        }
        if let Some(error) = parse_errors(&graph_errors(&answer.errors), &self.token) {
            return Err(error);
        }
        answer.data.ok_or_else(|| ApiError::Other(CommerceError::temporary("shopify answered without data")))
    }

    /// Asks for a page of rows, fewer at a time while the vendor finds the question too large.
    async fn page<T: DeserializeOwned>(&self, ask: PageAsk<'_>) -> Result<Page<T>, CommerceError> {
        let mut rows = ROWS;
        loop {
            let variables = json!({"n": rows, "after": ask.after, "q": ask.search});
            let answer = self.ask_or_why::<Value>(ask.operation, ask.query, variables).await;
            match answer {
                Err(ApiError::TooExpensive) if rows > 1 => rows /= 2,
                Err(error) => return Err(error.into()),
                Ok(mut data) => {
                    return serde_json::from_value(data[ask.field].take())
                        .map_err(|e| CommerceError::permanent(format!("cannot read shopify's {}: {e}", ask.field)));
                }
            }
        }
    }

    pub async fn changes(
        &self,
        feed: ChangeFeed,
        since: Timestamp,
        page: Option<&str>,
        shop: &ShopContext,
    ) -> Result<ChangePage, CommerceError> {
        let search = changed_since(since);
        let ask = |operation, query, field| PageAsk { operation, query, field, after: page, search: &search };
        match feed {
            ChangeFeed::Orders => {
                let page: Page<Order> = self.page(ask("Orders", queries::ORDERS, "orders")).await?;
                let told = page.nodes.iter().flat_map(Order::happenings).collect();
                Ok(self.told("order", told, page.page_info.next()))
            }
            ChangeFeed::Checkouts => {
                let ask = ask("Checkouts", queries::CHECKOUTS, "abandonedCheckouts");
                let page: Page<Checkout> = self.page(ask).await?;
                let told = page.nodes.iter().flat_map(|c| c.happenings(shop)).collect();
                Ok(self.told("checkout", told, page.page_info.next()))
            }
            ChangeFeed::Products => {
                let page: Page<ProductNode> = self.page(ask("Products", queries::PRODUCTS, "products")).await?;
                let mut told = Vec::with_capacity(page.nodes.len());
                for mut product in page.nodes {
                    let complete = self.all_variants(&mut product).await?;
                    told.extend(product.happening(complete, shop.currency));
                }
                Ok(self.told("product", told, page.page_info.next()))
            }
        }
    }

    pub async fn customers(&self, since: Timestamp, page: Option<&str>) -> Result<ChangePage, CommerceError> {
        let search = changed_since(since);
        let (operation, query) = ("Customers", queries::CUSTOMERS);
        let ask = PageAsk { operation, query, field: "customers", after: page, search: &search };
        let page: Page<Customer> = self.page(ask).await?;
        let told = page.nodes.iter().flat_map(Customer::happenings).collect();
        Ok(self.told("customer", told, page.page_info.next()))
    }

    fn told(&self, kind: &str, told: Vec<Happening>, next: Option<String>) -> ChangePage {
        let now = self.now();
        ChangePage { events: told.into_iter().map(|h| name_read(kind, h, now)).collect(), next }
    }

    /// Reads the rest of a product's variants; whether that was all of them.
    async fn all_variants(&self, product: &mut ProductNode) -> Result<bool, CommerceError> {
        let mut next = product.variants.page_info.clone().next();
        for _ in 0..VARIANT_PAGES_MAX {
            let Some(after) = next else { return Ok(true) };
            let variables = json!({"id": product.head.gid(), "after": after});
            let answer: VariantsAnswer = self.ask("ProductVariants", queries::PRODUCT_VARIANTS, variables).await?;
            let Some(more) = answer.product else { return Ok(false) };
            product.variants.nodes.extend(more.variants.nodes);
            next = more.variants.page_info.next();
        }
        Ok(next.is_none())
    }

    pub async fn shop(&self) -> Result<ShopInfo, CommerceError> {
        let answer: ShopAnswer = self.ask("Shop", queries::SHOP, json!({})).await?;
        let shop = answer.shop;
        let currency = Currency::from_code(&shop.currency_code)
            .map_err(|e| CommerceError::permanent(format!("cannot read the shop's currency: {e}")))?;
        Ok(ShopInfo {
            name: shop.name,
            domain: shop.myshopify_domain,
            currency,
            time_zone: shop.iana_timezone,
            url: shop.primary_domain.url,
        })
    }

    pub async fn missing_webhooks(&self, callback: &str) -> Result<Vec<String>, CommerceError> {
        let mut held = Vec::new();
        let mut after = None;
        for _ in 0..WEBHOOK_PAGES_MAX {
            let answer: WebhooksAnswer = self.ask("Webhooks", queries::WEBHOOKS, json!({ "after": after })).await?;
            held.extend(answer.webhook_subscriptions.nodes);
            after = answer.webhook_subscriptions.page_info.next();
            if after.is_none() {
                break;
            }
        }
        let leads = |topic: &str| held.iter().any(|s| s.topic == topic && s.uri == callback);
        Ok(TOPICS.iter().filter(|t| !leads(t)).map(|t| (*t).to_owned()).collect())
    }

    pub async fn create_webhooks(&self, callback: &str) -> Result<Vec<String>, CommerceError> {
        let missing = self.missing_webhooks(callback).await?;
        for topic in &missing {
            let variables = json!({"topic": topic, "w": {"uri": callback, "format": "JSON"}});
            let answer: WebhookCreated = self.ask("WebhookCreate", queries::WEBHOOK_CREATE, variables).await?;
            let mut refused = answer.webhook_subscription_create.map(|p| p.user_errors).unwrap_or_default();
            // An earlier try of ours that broke off after it had its effect.
            refused.retain(|e| !e.message.contains("has already been taken"));
            if let Some(error) = parse_user_errors(&refused, &self.token) {
                return Err(CommerceError { message: format!("{topic}: {}", error.message), ..error });
            }
        }
        Ok(missing)
    }
}

/// One page to ask for.
struct PageAsk<'a> {
    operation: &'static str,
    query: &'static str,
    field: &'static str,
    after: Option<&'a str>,
    search: &'a str,
}

fn changed_since(since: Timestamp) -> String {
    format!("updated_at:>='{}'", since.plus_ms(-OVERLAP_MS))
}

#[derive(Deserialize)]
struct VariantsAnswer {
    product: Option<VariantsOf>,
}

#[derive(Deserialize)]
struct VariantsOf {
    variants: Page<VariantNode>,
}

#[derive(Deserialize)]
struct ShopAnswer {
    shop: ShopNode,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct ShopNode {
    name: String,
    myshopify_domain: String,
    currency_code: String,
    iana_timezone: String,
    primary_domain: DomainNode,
}

#[derive(Deserialize)]
struct DomainNode {
    url: String,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct WebhooksAnswer {
    webhook_subscriptions: Page<Subscription>,
}

#[derive(Deserialize)]
struct Subscription {
    topic: String,
    uri: String,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct WebhookCreated {
    webhook_subscription_create: Option<WebhookPayload>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct WebhookPayload {
    user_errors: Vec<UserError>,
}
