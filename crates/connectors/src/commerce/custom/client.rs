//! The calls that a description names.

use domain::decision::{Discount, DiscountKind};
use domain::ports::commerce::{ChangeFeed, ChangePage, CommerceError, CommerceEvent, Truth, TruthRequest};
use domain::product::{Product, Variant};
use domain::shopper::IdentityKind;
use domain::timestamp::{SECOND_MS, Timestamp};
use serde_json::Value;

use super::config::{Call, Coupons, Kind};
use super::template::{self, Values};
use super::{Custom, error, map};
use crate::http::Request;

/// Lists are asked for a little more than needed: clocks differ, and a change may be stored after its time.
const OVERLAP_MS: i64 = 5 * SECOND_MS;
/// Most items taken from one page.
const PAGE_ITEMS_MAX: usize = 1_000;
/// Most counted pages.
const PAGES_MAX: u32 = 10_000;
/// Longest page token.
const TOKEN_BYTES_MAX: usize = 2_000;
/// Most different products read again for one cart.
const PRODUCTS_MAX: usize = 50;

impl Custom {
    fn signed(&self, request: Request) -> Request {
        let request = request.header("accept", "application/json");
        self.config.auth.sign(request, self.secrets.auth.as_ref())
    }

    /// The JSON answer of a call; `None` when the shop does not know what was asked for.
    async fn get(&self, call: &Call, values: &Values<'_>) -> Result<Option<Value>, CommerceError> {
        let path = template::fill_path(&call.path, values)
            .ok_or_else(|| CommerceError::permanent("a key of dots cannot be part of an address"))?;
        let mut request = Request::get(path);
        for (name, value) in template::fill_query(call.query.iter(), values) {
            request = request.query(name, value);
        }
        let answer = self.http.send(self.signed(request)).await.map_err(error::of_http)?;
        if matches!(answer.status, 404 | 410) {
            return Ok(None);
        }
        if !answer.is_success() {
            return Err(error::of_status(&call.path, &answer, self.http.now()));
        }
        answer.json().map(Some).map_err(error::of_http)
    }

    /// The item of a call that asks for one.
    async fn get_one(&self, call: &Call, name: &'static str, key: &str) -> Result<Option<Value>, CommerceError> {
        let answer = self.get(call, &[(name, key.to_owned())]).await?;
        Ok(answer.and_then(|json| match &call.items {
            None => Some(json),
            Some(path) => path.first(&json).cloned(),
        }))
    }

    pub(super) async fn changed(
        &self,
        feed: ChangeFeed,
        since: Timestamp,
        page: Option<&str>,
    ) -> Result<ChangePage, CommerceError> {
        let config = &self.config;
        let (call, kind) = match feed {
            ChangeFeed::Orders => (config.orders.as_ref().and_then(|o| o.list.as_ref()), Kind::Order),
            ChangeFeed::Products => (config.products.as_ref().and_then(|p| p.list.as_ref()), Kind::Product),
            ChangeFeed::Checkouts => (config.carts.as_ref().and_then(|c| c.list.as_ref()), Kind::Cart),
        };
        let Some(call) = call else { return Ok(ChangePage::default()) };
        let counted = call.next.is_none() && call.query.values().any(|value| value.contains("{page}"));
        let token = page.map(str::to_owned).or_else(|| counted.then(|| "1".to_owned()));
        let mut values = since_values(since.plus_ms(-OVERLAP_MS));
        values.push(("page", token.clone().unwrap_or_default()));
        let Some(json) = self.get(call, &values).await? else {
            return Err(CommerceError::permanent(format!("the shop does not know {}", call.path)));
        };
        let items = call.items.as_ref().map_or_else(|| vec![&json], |path| path.all(&json));
        let next = next_page(call, &json, token.as_deref(), counted && !items.is_empty());
        Ok(ChangePage { events: self.events(kind, &items), next })
    }

    /// What can be read of `items`; one that cannot must not hold up all others, so it is logged and left.
    fn events(&self, kind: Kind, items: &[&Value]) -> Vec<CommerceEvent> {
        let now = self.http.now();
        let mut events = Vec::new();
        for item in items.iter().take(PAGE_ITEMS_MAX) {
            match map::event(&self.config, kind, item, now) {
                Ok(event) => events.push(event),
                Err(error) => tracing::warn!(connector = map::CONNECTOR, %error, "item left out"),
            }
        }
        events.sort_by(|a, b| (a.occurred_at, &a.id).cmp(&(b.occurred_at, &b.id)));
        events
    }

    pub(super) async fn read_truth(&self, request: TruthRequest<'_>) -> Result<Truth, CommerceError> {
        let mut truth = Truth { version: self.http.now().to_string(), ..Truth::default() };
        truth.variants = self.variants(&request).await?;
        if let Some(call) = self.config.carts.as_ref().and_then(|carts| carts.one.as_ref())
            && let Some(item) = self.get_one(call, "cart_key", &request.cart.latest.key).await?
        {
            let (cart, _) = map::cart(&self.config, &item).map_err(CommerceError::permanent)?;
            truth.cart = Some(cart);
        }
        truth.purchase = self.purchase(&request).await?;
        Ok(truth)
    }

    async fn variants(&self, request: &TruthRequest<'_>) -> Result<Vec<(Product, Variant)>, CommerceError> {
        let lines = &request.cart.latest.lines;
        let Some(call) = self.config.products.as_ref().and_then(|products| products.one.as_ref()) else {
            return Err(CommerceError::permanent(
                "the description has no products.one, so prices cannot be read again",
            ));
        };
        let mut keys: Vec<&str> = lines.iter().map(|line| line.product_key.as_str()).collect();
        keys.sort_unstable();
        keys.dedup();
        if keys.len() > PRODUCTS_MAX {
            return Err(CommerceError::permanent(format!("more than {PRODUCTS_MAX} different products in one cart")));
        }
        let mut found = Vec::new();
        for key in keys {
            let Some(item) = self.get_one(call, "product_key", key).await? else { continue };
            let (product, variants, _) = map::product(&self.config, &item).map_err(CommerceError::permanent)?;
            let wanted = |variant: &Variant| lines.iter().any(|line| line.variant_key == variant.key);
            found.extend(variants.into_iter().filter(wanted).map(|variant| (product.clone(), variant)));
        }
        Ok(found)
    }

    /// The first order of these people since the cart began.
    async fn purchase(&self, request: &TruthRequest<'_>) -> Result<Option<(String, Timestamp)>, CommerceError> {
        let Some(call) = self.config.orders.as_ref().and_then(|orders| orders.find.as_ref()) else { return Ok(None) };
        let since = request.cart.first_seen_at;
        let asked = |name: &str| {
            template::placeholders(&call.path).unwrap_or_default().contains(&name)
                || call.query.values().any(|value| value.contains(&format!("{{{name}}}")))
        };
        let own = format!("{}:", map::CONNECTOR);
        for identity in request.identities {
            let (name, value) = match identity.kind {
                IdentityKind::Email => ("email", identity.value.as_str()),
                IdentityKind::Customer => match identity.value.strip_prefix(&own) {
                    Some(id) => ("customer", id),
                    None => continue,
                },
                _ => continue,
            };
            if !asked(name) {
                continue;
            }
            let mut values = since_values(since);
            values.push((name, value.to_owned()));
            let Some(json) = self.get(call, &values).await? else { continue };
            let items = call.items.as_ref().map_or_else(|| vec![&json], |path| path.all(&json));
            for item in items.into_iter().take(PAGE_ITEMS_MAX) {
                let (order, _) = map::order(&self.config, item).map_err(CommerceError::permanent)?;
                let theirs = order.identities.iter().any(|known| request.identities.contains(known));
                if theirs && order.status.is_purchase() && order.placed_at >= since {
                    return Ok(Some((order.key, order.placed_at)));
                }
            }
        }
        Ok(None)
    }

    pub(super) async fn make_coupon(&self, discount: &Discount) -> Result<(), CommerceError> {
        let coupons = self.config.coupons.as_ref();
        let coupons = coupons.ok_or_else(|| CommerceError::permanent("the description has no coupons"))?;
        let body = coupon_body(coupons, discount)?;
        let answer = self
            .http
            .send(self.signed(Request::post(coupons.path.clone()).json(&body)))
            .await
            .map_err(error::of_http)?;
        if answer.is_success() || coupons.exists_status.contains(&answer.status) {
            return Ok(());
        }
        Err(error::of_status(&coupons.path, &answer, self.http.now()))
    }
}

fn coupon_body(coupons: &Coupons, discount: &Discount) -> Result<Value, CommerceError> {
    let (body, kind) = match discount.kind {
        DiscountKind::Percent(_) => (&coupons.percent, "percent"),
        DiscountKind::Fixed(_) => (&coupons.fixed, "fixed"),
        DiscountKind::FreeShipping => (&coupons.free_shipping, "free_shipping"),
    };
    let body =
        body.as_ref().ok_or_else(|| CommerceError::permanent(format!("the description has no coupons.{kind}")))?;
    let grows = !matches!(discount.kind, DiscountKind::Fixed(_));
    if grows && discount.maximum.is_some() && !super::check::holds_ceiling(body) {
        let why =
            format!("coupons.{kind} must carry {{maximum}}: on a larger basket it would cost more than was approved");
        return Err(CommerceError::permanent(why));
    }
    let percent = match discount.kind {
        DiscountKind::Percent(basis_points) => hundredths(basis_points),
        _ => String::new(),
    };
    let amount = match discount.kind {
        DiscountKind::Fixed(amount) => Some(amount),
        _ => None,
    };
    let decimal = |money: Option<domain::money::Money>| money.map(|m| m.to_decimal()).unwrap_or_default();
    let minor = |money: Option<domain::money::Money>| money.map(|m| m.minor.to_string()).unwrap_or_default();
    let values = [
        ("code", discount.code.clone()),
        ("percent", percent.clone()),
        ("percent_number", percent),
        ("amount", decimal(amount)),
        ("amount_minor", minor(amount)),
        ("currency", discount.cost_max.currency.code().to_owned()),
        ("email", discount.email.clone()),
        ("expires_at", discount.expires_at.to_string()),
        ("minimum", decimal(discount.minimum)),
        ("minimum_minor", minor(discount.minimum)),
        ("maximum", decimal(discount.maximum)),
        ("maximum_minor", minor(discount.maximum)),
    ];
    debug_assert!(values.iter().all(|(name, _)| super::check::COUPON_NAMES.contains(name)));
    Ok(template::fill_json(body, &values))
}

/// Basis points as per cent: 500 is `5`, 750 is `7.5`.
fn hundredths(basis_points: i64) -> String {
    let text = format!("{}.{:02}", basis_points / 100, basis_points % 100);
    text.trim_end_matches('0').trim_end_matches('.').to_owned()
}

fn since_values(since: Timestamp) -> Vec<(&'static str, String)> {
    let since = since.max(Timestamp::EPOCH);
    vec![
        ("since", since.to_string()),
        ("since_epoch", (since.as_ms() / SECOND_MS).to_string()),
        ("since_epoch_ms", since.as_ms().to_string()),
    ]
}

/// The next page: what the answer says, or the next number while pages hold something. A page that names itself ends it.
fn next_page(call: &Call, json: &Value, token: Option<&str>, count_on: bool) -> Option<String> {
    let next = match &call.next {
        Some(path) => match path.first(json)? {
            Value::String(text) => text.clone(),
            Value::Number(number) => number.to_string(),
            _ => return None,
        },
        None => {
            let page: u32 = token.filter(|_| count_on)?.parse().ok()?;
            (page < PAGES_MAX).then(|| (page + 1).to_string())?
        }
    };
    (!next.is_empty() && next.len() <= TOKEN_BYTES_MAX && Some(next.as_str()) != token).then_some(next)
}
