//! Requests as vendors write them, answers as they read them.

use std::fmt;
use std::sync::Arc;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use domain::timestamp::Timestamp;
use reqwest::Method;
use reqwest::header::HeaderMap;
use serde::de::DeserializeOwned;
use url::Url;

use super::error::{HttpError, HttpErrorKind};
use super::retry::retry_after_ms;
use super::secret::Secret;

/// Adds query parameters that must be new for each try, such as an OAuth 1.0a signature with its nonce.
pub trait QuerySigner: Send + Sync {
    /// The parameters to add to `url`, whose query already holds all others.
    fn sign(&self, method: &str, url: &Url) -> Vec<(String, String)>;
}

/// One request to an endpoint.
#[derive(Clone)]
pub struct Request {
    pub(super) method: Method,
    pub(super) path: String,
    pub(super) query: Vec<(String, String)>,
    pub(super) headers: Vec<(String, Secret)>,
    pub(super) body: Option<Vec<u8>>,
    pub(super) repeatable: bool,
    pub(super) signer: Option<Arc<dyn QuerySigner>>,
}

impl Request {
    /// A request for `path` below the endpoint's address. GET, PUT and DELETE may be repeated, POST may not.
    #[must_use]
    pub fn new(method: Method, path: impl Into<String>) -> Self {
        let repeatable = matches!(method, Method::GET | Method::HEAD | Method::PUT | Method::DELETE);
        Self { method, path: path.into(), query: vec![], headers: vec![], body: None, repeatable, signer: None }
    }

    /// A GET request.
    #[must_use]
    pub fn get(path: impl Into<String>) -> Self {
        Self::new(Method::GET, path)
    }

    /// A POST request.
    #[must_use]
    pub fn post(path: impl Into<String>) -> Self {
        Self::new(Method::POST, path)
    }

    /// A PUT request.
    #[must_use]
    pub fn put(path: impl Into<String>) -> Self {
        Self::new(Method::PUT, path)
    }

    /// A DELETE request.
    #[must_use]
    pub fn delete(path: impl Into<String>) -> Self {
        Self::new(Method::DELETE, path)
    }

    /// Adds a query parameter.
    #[must_use]
    pub fn query(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.query.push((name.into(), value.into()));
        self
    }

    /// Adds a header. Values are treated as secrets throughout.
    #[must_use]
    pub fn header(mut self, name: impl Into<String>, value: impl Into<Secret>) -> Self {
        self.headers.push((name.into(), value.into()));
        self
    }

    /// Basic authentication.
    #[must_use]
    pub fn basic_auth(self, user: &str, password: &str) -> Self {
        let token = STANDARD.encode(format!("{user}:{password}"));
        self.header("authorization", format!("Basic {token}"))
    }

    /// Bearer authentication.
    #[must_use]
    pub fn bearer_auth(self, token: &str) -> Self {
        self.header("authorization", format!("Bearer {token}"))
    }

    /// A JSON body.
    #[must_use]
    pub fn json(self, value: &serde_json::Value) -> Self {
        self.body("application/json", value.to_string().into_bytes())
    }

    /// A form body.
    #[must_use]
    pub fn form(self, fields: &[(&str, &str)]) -> Self {
        let text = url::form_urlencoded::Serializer::new(String::new()).extend_pairs(fields).finish();
        self.body("application/x-www-form-urlencoded", text.into_bytes())
    }

    /// Any body.
    #[must_use]
    pub fn body(mut self, content_type: &str, bytes: Vec<u8>) -> Self {
        self.body = Some(bytes);
        self.header("content-type", content_type)
    }

    /// Says whether doing it twice is the same as doing it once (a read by POST, a write the other side deduplicates).
    #[must_use]
    pub fn repeatable(mut self, repeatable: bool) -> Self {
        self.repeatable = repeatable;
        self
    }

    /// Signs each try anew.
    #[must_use]
    pub fn signed_by(mut self, signer: Arc<dyn QuerySigner>) -> Self {
        self.signer = Some(signer);
        self
    }
}

impl fmt::Debug for Request {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // Neither query nor headers nor body: each may hold keys or personal data.
        write!(f, "{} {}", self.method, self.path)
    }
}

/// An answer, read in full and within bounds.
#[derive(Clone)]
pub struct Response {
    /// Status code.
    pub status: u16,
    /// Headers.
    pub headers: HeaderMap,
    /// Body.
    pub body: Vec<u8>,
}

impl Response {
    /// Whether the status is 2xx.
    #[must_use]
    pub const fn is_success(&self) -> bool {
        matches!(self.status, 200..=299)
    }

    /// A header's text, when there is one and it is text.
    #[must_use]
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name).and_then(|v| v.to_str().ok())
    }

    /// How long the other side asks us to wait.
    #[must_use]
    pub fn retry_after_ms(&self, now: Timestamp) -> Option<i64> {
        self.header("retry-after").and_then(|v| retry_after_ms(v, now))
    }

    /// Reads the body as JSON.
    ///
    /// # Errors
    /// When it is not that; the message tells the place, never the content.
    pub fn json<T: DeserializeOwned>(&self) -> Result<T, HttpError> {
        serde_json::from_slice(&self.body).map_err(|e| {
            let place = format!("answer is not the expected json (line {}, column {})", e.line(), e.column());
            HttpError::new(HttpErrorKind::Broken, place)
        })
    }
}

impl fmt::Debug for Response {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "status {}, {} bytes", self.status, self.body.len())
    }
}
