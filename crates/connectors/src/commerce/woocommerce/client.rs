//! Calls of the shop's REST interfaces: authentication, paging, and answers as JSON.

use std::sync::Arc;

use reqwest::Method;
use serde_json::Value;

use super::config::{AuthScheme, Config};
use super::error::{ApiError, Called, not_json, parse_error};
use super::loose::parse_body;
use super::oauth1::OAuth1;
use crate::http::{HttpClient, HttpError, QuerySigner, Request, Response, Secret};

/// Rows asked for per page; the shop allows no more.
pub(super) const PER_PAGE: usize = 100;

/// Speaks to one shop.
pub(super) struct Api {
    http: HttpClient,
    scheme: AuthScheme,
    key: Secret,
    secret: Secret,
    signer: Arc<dyn QuerySigner>,
}

/// A list's page.
#[derive(Debug)]
pub(super) struct Page {
    pub rows: Vec<Value>,
    /// Whether the shop says that more follow.
    pub has_next: bool,
    /// Rows on all pages, when told.
    pub total: Option<u64>,
}

impl Api {
    pub(super) fn new(config: &Config, http: HttpClient) -> Result<Self, HttpError> {
        let base = &http.endpoint().base_url;
        let scheme = config.auth_for(base)?;
        let mut home = config.home()?;
        if base.scheme() == "http" {
            // The shop sees plain http, and signs over that, even where its home address says https.
            let _ = home.set_scheme("http");
        }
        let signer = Arc::new(OAuth1 {
            consumer_key: config.consumer_key.clone(),
            consumer_secret: config.consumer_secret.clone(),
            base_path: base.path().to_owned(),
            home,
            ambient: http.ambient().clone(),
        });
        let (key, secret) = (config.consumer_key.clone(), config.consumer_secret.clone());
        Ok(Self { http, scheme, key, secret, signer })
    }

    pub(super) const fn http(&self) -> &HttpClient {
        &self.http
    }

    /// One record.
    pub(super) async fn get(&self, path: &str, query: &[(&str, String)]) -> Result<Value, ApiError> {
        let request = self.authenticated(with_query(Request::get(format!("wp-json/wc/v3/{path}")), query));
        Ok(self.json(request).await?.0)
    }

    /// One page of a list.
    pub(super) async fn list(&self, path: &str, query: &[(&str, String)], page: u32) -> Result<Page, ApiError> {
        let request = with_query(Request::get(format!("wp-json/wc/v3/{path}")), query).query("page", page.to_string());
        let (value, answer) = self.json(self.authenticated(request)).await?;
        let rows = match value {
            Value::Array(rows) => rows,
            // PHP writes lists with gaps as objects.
            Value::Object(object) => object.into_iter().map(|(_, row)| row).collect(),
            _ => return Err(not_json(&answer)),
        };
        let pages: Option<u32> = answer.header("x-wp-totalpages").and_then(|v| v.trim().parse().ok());
        let has_next = pages.map_or_else(|| has_next_link(&answer), |pages| page < pages);
        let total = answer.header("x-wp-total").and_then(|v| v.trim().parse().ok());
        Ok(Page { rows, has_next, total })
    }

    /// A write. `repeatable` only where the shop refuses a second one by itself.
    pub(super) async fn write(
        &self,
        method: Method,
        path: &str,
        body: &Value,
        repeatable: bool,
    ) -> Result<Value, ApiError> {
        let request = Request::new(method, format!("wp-json/wc/v3/{path}")).json(body).repeatable(repeatable);
        Ok(self.json(self.authenticated(request)).await?.0)
    }

    /// Deletes for good.
    pub(super) async fn delete(&self, path: &str) -> Result<(), ApiError> {
        let request = Request::delete(format!("wp-json/wc/v3/{path}")).query("force", "true");
        self.json(self.authenticated(request)).await.map(|_| ())
    }

    /// A public interface, without our key; `cart_token` where a cart is read.
    pub(super) async fn public(&self, path: &str, cart_token: Option<&str>) -> Result<(Value, Response), ApiError> {
        let mut request = Request::get(path);
        if let Some(token) = cart_token {
            request = request.header("cart-token", token);
        }
        self.json(request).await
    }

    fn authenticated(&self, request: Request) -> Request {
        match self.scheme {
            AuthScheme::Oauth1 => request.signed_by(self.signer.clone()),
            AuthScheme::Query => {
                request.query("consumer_key", self.key.expose()).query("consumer_secret", self.secret.expose())
            }
            AuthScheme::Basic | AuthScheme::Auto => request.basic_auth(self.key.expose(), self.secret.expose()),
        }
    }

    async fn json(&self, request: Request) -> Result<(Value, Response), ApiError> {
        // Without it a shop in maintenance answers in HTML.
        let answer = self.http.send(request.header("accept", "application/json")).await?;
        let body = parse_body(&answer.body);
        if !answer.is_success() {
            let called = Called {
                https: self.http.endpoint().base_url.scheme() == "https",
                secrets: &[&self.secret, &self.key],
                retry_after_ms: answer.retry_after_ms(self.http.now()),
            };
            return Err(parse_error(&answer, body.as_ref(), &called));
        }
        body.map(|body| (body, answer.clone())).ok_or_else(|| not_json(&answer))
    }
}

fn with_query(request: Request, query: &[(&str, String)]) -> Request {
    query.iter().fold(request, |r, (name, value)| r.query(*name, value))
}

/// Whether any `Link` header holds `rel="next"`; other relations come in the same header.
fn has_next_link(answer: &Response) -> bool {
    let links = answer.headers.get_all("link").iter().filter_map(|v| v.to_str().ok());
    links
        .flat_map(|v| v.split(','))
        .any(|link| link.split(';').skip(1).any(|p| matches!(p.trim(), r#"rel="next""# | "rel=next")))
}

#[cfg(test)]
mod tests {
    use super::*;
    use reqwest::header::{HeaderMap, HeaderValue};

    #[test]
    fn only_a_next_relation_means_another_page() {
        let next = |values: &[&'static str]| {
            let mut headers = HeaderMap::new();
            for v in values {
                headers.append("link", HeaderValue::from_static(v));
            }
            has_next_link(&Response { status: 200, headers, body: vec![] })
        };
        assert!(!next(&[]));
        assert!(!next(&[r#"<https://shop.example/wp-json/>; rel="https://api.w.org/""#]));
        assert!(!next(&[r#"<https://shop.example/?page=1&next=1>; rel="prev""#]));
        assert!(next(&[r#"<https://shop.example/?page=2>; rel="prev", <https://shop.example/?page=4>; rel="next""#]));
        assert!(next(&[
            r#"<https://shop.example/>; rel="https://api.w.org/""#,
            "<https://shop.example/?page=4>; rel=next"
        ]));
    }
}
