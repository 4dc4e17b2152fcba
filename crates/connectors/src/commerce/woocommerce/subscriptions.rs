//! The shop's webhooks to us: created, watched, renewed.
//!
//! The shop never repeats a failed delivery, and after seven failures in a row it disables the webhook without a word. So
//! they are looked at regularly, and whatever was missed is found by asking for changes.

use reqwest::Method;
use serde_json::{Value, json};

use super::WooCommerce;
use super::error::ApiError;
use super::loose::Loose;
use domain::ports::commerce::CommerceError;

/// Topics that Cartwright listens to.
pub const TOPICS: [&str; 10] = [
    "order.created",
    "order.updated",
    "order.deleted",
    "order.restored",
    "product.created",
    "product.updated",
    "product.deleted",
    "product.restored",
    "customer.created",
    "customer.updated",
];

/// One webhook as the shop lists it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Subscription {
    /// The shop's id.
    pub id: u64,
    /// `order.created`, ….
    pub topic: String,
    /// `active`, `paused`, `disabled`.
    pub status: String,
    /// Where it delivers.
    pub delivery_url: String,
}

/// What looking at the webhooks came to.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SubscriptionReport {
    /// Topics that are delivered now.
    pub active: Vec<String>,
    /// Topics the shop had disabled after failures, renewed now. Changes since then must be asked for.
    pub renewed: Vec<String>,
    /// Topics somebody paused in the shop. Left alone.
    pub paused: Vec<String>,
    /// Topics without a webhook.
    pub missing: Vec<String>,
}

impl WooCommerce {
    /// Creates what is missing of our webhooks to `delivery_url`, signed with our secret. Existing ones get our secret
    /// again, as the shop does not tell which they have. Doing it twice changes nothing.
    ///
    /// # Errors
    /// When no webhook secret is configured, or the shop refuses.
    pub async fn create_webhooks(&self, delivery_url: &str) -> Result<Vec<Subscription>, CommerceError> {
        let existing = self.list_webhooks(delivery_url).await?;
        let mut made = Vec::new();
        for topic in TOPICS {
            let body = self.webhook_body(topic, delivery_url)?;
            let found = existing.iter().find(|s| s.topic == topic && s.status != "disabled");
            let answer = match found {
                Some(s) => self.api.write(Method::PUT, &format!("webhooks/{}", s.id), &body, true).await?,
                None => self.api.write(Method::POST, "webhooks", &body, false).await?,
            };
            made.extend(subscription(Loose::new(&answer)));
        }
        Ok(made)
    }

    /// Looks at our webhooks to `delivery_url` and renews disabled ones.
    ///
    /// # Errors
    /// When the shop cannot be asked, or refuses.
    pub async fn check_webhooks(&self, delivery_url: &str) -> Result<SubscriptionReport, CommerceError> {
        let existing = self.list_webhooks(delivery_url).await?;
        let mut report = SubscriptionReport::default();
        for topic in TOPICS {
            let mut ours = existing.iter().filter(|s| s.topic == topic);
            let has = |status: &str| existing.iter().any(|s| s.topic == topic && s.status == status);
            let list = if has("active") {
                &mut report.active
            } else if has("paused") {
                &mut report.paused
            } else if let Some(disabled) = ours.next() {
                self.renew(disabled).await?;
                &mut report.renewed
            } else {
                &mut report.missing
            };
            list.push(topic.to_owned());
        }
        Ok(report)
    }

    /// A disabled webhook keeps its count of failures when it is enabled again, and the next failure disables it at
    /// once; a new one starts at zero.
    async fn renew(&self, old: &Subscription) -> Result<(), CommerceError> {
        let body = self.webhook_body(&old.topic, &old.delivery_url)?;
        self.api.write(Method::POST, "webhooks", &body, false).await?;
        match self.api.delete(&format!("webhooks/{}", old.id)).await {
            Err(e) if !e.is_gone() => Err(e.into()),
            _ => Ok(()),
        }
    }

    /// All webhooks of the shop that deliver to `delivery_url`.
    async fn list_webhooks(&self, delivery_url: &str) -> Result<Vec<Subscription>, ApiError> {
        let mut found = Vec::new();
        for page in 1..=10 {
            let answer = self.api.list("webhooks", &[("per_page", "100".to_owned())], page).await?;
            found.extend(answer.rows.iter().filter_map(|row| subscription(Loose::new(row))));
            if !answer.has_next {
                break;
            }
        }
        found.retain(|s| s.delivery_url == delivery_url);
        Ok(found)
    }

    fn webhook_body(&self, topic: &str, delivery_url: &str) -> Result<Value, CommerceError> {
        let secret = self.config.webhook_secret.as_ref().filter(|s| s.expose().len() >= 8).ok_or_else(|| {
            CommerceError::permanent("woocommerce: webhook secret is missing or shorter than 8 characters")
        })?;
        Ok(json!({
            "name": format!("Cartwright {topic}"),
            "topic": topic,
            "delivery_url": delivery_url,
            "secret": secret.expose(),
            "status": "active",
        }))
    }
}

fn subscription(body: Loose<'_>) -> Option<Subscription> {
    Some(Subscription {
        id: body.at("id").id()?,
        topic: body.at("topic").string(200)?,
        status: body.at("status").string(40)?,
        delivery_url: body.at("delivery_url").string(2_000)?,
    })
}
