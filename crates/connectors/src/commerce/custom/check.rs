//! What a description must mean beside being readable: placeholders that exist, links that stay in the shop, calls that
//! have what they need.

use serde_json::Value;
use url::Url;

use super::config::{Auth, Call, Config, ConfigError, Coupons, Problem, Recovery, Syntax, WebhookConfig};
use super::fields::LinePaths;
use super::template::{self, placeholders};

/// Placeholders of coupon bodies.
pub(super) const COUPON_NAMES: &[&str] = &[
    "code",
    "percent",
    "percent_number",
    "amount",
    "amount_minor",
    "currency",
    "email",
    "expires_at",
    "minimum",
    "minimum_minor",
    "maximum",
    "maximum_minor",
];

/// Whether the description writes a coupon's largest basket.
pub(super) fn holds_ceiling(body: &Value) -> bool {
    let body = body.to_string();
    ["{maximum}", "{maximum_minor}"].iter().any(|name| body.contains(name))
}

/// Placeholders of recovery links.
const RECOVERY_NAMES: [&str; 3] = ["cart_key", "coupon", "campaign"];

/// Everything that is wrong with a description; empty when it can be used.
#[must_use]
pub fn check(text: &str, syntax: Syntax) -> Vec<Problem> {
    match Config::parse(text, syntax) {
        Ok(_) => Vec::new(),
        Err(ConfigError(problems)) => problems,
    }
}

/// Gathers problems with their place.
#[derive(Default)]
pub(crate) struct Findings(Vec<Problem>);

impl Findings {
    pub(crate) fn add(&mut self, path: &str, message: impl Into<String>) {
        self.0.push(Problem { path: path.to_owned(), message: message.into() });
    }

    pub(crate) fn template(&mut self, path: &str, text: &str, allowed: &[&str]) {
        match placeholders(text) {
            Err(message) => self.add(path, message),
            Ok(names) => {
                for name in names.into_iter().filter(|name| !allowed.contains(name)) {
                    self.add(path, format!("unknown placeholder {{{name}}}; there are {}", allowed.join(", ")));
                }
            }
        }
    }

    pub(crate) fn call(&mut self, path: &str, call: Option<&Call>, allowed: &[&str], needed: &[&str]) {
        let Some(call) = call else { return };
        self.api_path(&format!("{path}.path"), &call.path, allowed);
        for (name, value) in &call.query {
            self.template(&format!("{path}.query.{name}"), value, allowed);
        }
        let uses = |name: &str| {
            let named = |text: &String| placeholders(text).is_ok_and(|names| names.contains(&name));
            named(&call.path) || call.query.values().any(named)
        };
        if !needed.is_empty() && !needed.iter().any(|name| uses(name)) {
            self.add(path, format!("does not use {{{}}}", needed.join("} or {")));
        }
        if call.next.is_some() && !uses("page") {
            self.add(&format!("{path}.next"), "has no use without {page} in the query");
        }
    }

    pub(crate) fn api_path(&mut self, path: &str, text: &str, allowed: &[&str]) {
        if text.contains(['?', '#', '\\']) || text.contains("://") || text.split('/').any(|s| s == "..") {
            self.add(path, "must be a path alone; put parameters into query");
        }
        self.template(path, text, allowed);
    }

    /// What was found.
    pub(crate) fn into_problems(self) -> Vec<Problem> {
        self.0
    }

    fn line(&mut self, path: &str, line: &LinePaths) {
        if line.unit_price.is_none() && line.line_total.is_none() {
            self.add(path, "needs unit_price or line_total");
        }
    }

    pub(crate) fn header(&mut self, path: &str, name: &str) {
        let token = |b: u8| b.is_ascii_alphanumeric() || b"-_".contains(&b);
        if name.is_empty() || name.len() > 100 || !name.bytes().all(token) {
            self.add(path, format!("{name:?} is not a header name"));
        }
    }

    fn secret(&mut self, path: &str, name: &str) {
        let token = |b: u8| b.is_ascii_alphanumeric() || b"-_.".contains(&b);
        if name.is_empty() || name.len() > 100 || !name.bytes().all(token) {
            self.add(path, "must be the name of a secret: letters, digits, '-', '_' and '.'");
        }
    }
}

pub(super) fn problems(config: &Config) -> Vec<Problem> {
    let mut found = Findings::default();
    if let Err(error) = config.endpoint.build() {
        found.add("endpoint.base_url", error.message);
    }
    auth(&mut found, &config.auth);
    const LIST: &[&str] = &["since", "since_epoch", "since_epoch_ms", "page"];
    const SINCE: &[&str] = &["since", "since_epoch", "since_epoch_ms"];
    if let Some(products) = &config.products {
        found.call("products.list", products.list.as_ref(), LIST, SINCE);
        found.call("products.one", products.one.as_ref(), &["product_key"], &["product_key"]);
    }
    if let Some(orders) = &config.orders {
        found.call("orders.list", orders.list.as_ref(), LIST, SINCE);
        let find = &["email", "customer", "since", "since_epoch", "since_epoch_ms"];
        found.call("orders.find", orders.find.as_ref(), find, &["email", "customer"]);
        found.line("orders.fields.line", &orders.fields.line);
    }
    if let Some(carts) = &config.carts {
        found.call("carts.list", carts.list.as_ref(), LIST, SINCE);
        found.call("carts.one", carts.one.as_ref(), &["cart_key"], &["cart_key"]);
        found.line("carts.fields.line", &carts.fields.line);
        if config.products.as_ref().is_none_or(|products| products.one.is_none()) {
            found.add("products.one", "is needed beside carts: price and stock are read again before each message");
        }
    }
    config.coupons.iter().for_each(|coupons| coupon_bodies(&mut found, coupons));
    config.webhook.iter().for_each(|hook| webhook(&mut found, config, hook));
    config.recovery.iter().for_each(|link| recovery(&mut found, link, config.shop.url.get()));
    if config.webhook.is_none() && !lists_something(config) {
        found.add("file", "tells of nothing: a webhook, or a list of products, orders or carts, is needed");
    }
    found.into_problems()
}

fn lists_something(config: &Config) -> bool {
    config.products.as_ref().is_some_and(|p| p.list.is_some())
        || config.orders.as_ref().is_some_and(|o| o.list.is_some())
        || config.carts.as_ref().is_some_and(|c| c.list.is_some())
}

pub(crate) fn auth(found: &mut Findings, auth: &Auth) {
    match auth {
        Auth::None => {}
        Auth::Bearer { secret } | Auth::Basic { secret, .. } => found.secret("auth.secret", secret),
        Auth::Header { header, secret } => {
            found.header("auth.header", header);
            found.secret("auth.secret", secret);
        }
    }
}

fn coupon_bodies(found: &mut Findings, coupons: &Coupons) {
    found.api_path("coupons.path", &coupons.path, &[]);
    let bodies = [("percent", &coupons.percent), ("fixed", &coupons.fixed), ("free_shipping", &coupons.free_shipping)];
    for (name, body) in bodies.into_iter().filter_map(|(name, body)| Some((name, body.as_ref()?))) {
        let path = format!("coupons.{name}");
        let mut texts = Vec::new();
        collect_texts(body, &mut texts);
        texts.iter().for_each(|text| found.template(&path, text, COUPON_NAMES));
        if !texts.iter().any(|text| text.contains("{code}")) {
            found.add(&path, "does not use {code}");
        }
    }
    if coupons.percent.is_none() && coupons.fixed.is_none() && coupons.free_shipping.is_none() {
        found.add("coupons", "has no body: one of percent, fixed and free_shipping is needed");
    }
}

pub(crate) fn collect_texts<'a>(value: &'a Value, texts: &mut Vec<&'a str>) {
    match value {
        Value::String(text) => texts.push(text),
        Value::Array(items) => items.iter().for_each(|item| collect_texts(item, texts)),
        Value::Object(map) => map.values().for_each(|item| collect_texts(item, texts)),
        _ => {}
    }
}

fn webhook(found: &mut Findings, config: &Config, hook: &WebhookConfig) {
    use super::config::Kind;
    found.header("webhook.header", &hook.header);
    found.secret("webhook.secret", &hook.secret);
    match (&hook.topic_header, &hook.topic) {
        (Some(header), None) => found.header("webhook.topic_header", header),
        (None, Some(_)) => {}
        _ => found.add("webhook", "needs one of topic_header and topic"),
    }
    for (name, topic) in &hook.topics {
        let (described, section) = match topic.kind {
            Kind::Cart => (config.carts.is_some(), "carts"),
            Kind::Order => (config.orders.is_some(), "orders"),
            Kind::Product | Kind::ProductDeleted => (config.products.is_some(), "products"),
        };
        if !described {
            found.add(&format!("webhook.topics.{name}"), format!("needs the section {section}"));
        }
    }
}

fn recovery(found: &mut Findings, recovery: &Recovery, shop: &Url) {
    found.template("recovery.url", &recovery.url, &RECOVERY_NAMES);
    let filled = RECOVERY_NAMES.map(|name| (name, "x".to_owned()));
    let sample = template::fill(&recovery.url, &filled, template::percent_encode);
    match Url::parse(&sample) {
        Err(error) => found.add("recovery.url", format!("not an address: {error}")),
        Ok(url) if !super::recovery::same_host(&url, shop) => {
            found.add("recovery.url", "must be on the host of shop.url, with the same scheme and port");
        }
        Ok(_) => {}
    }
}
