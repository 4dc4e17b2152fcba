//! Errors as RFC 9457 problem documents: a status, a short title, and what to do.

use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use domain::ports::store::StoreError;

/// An error for whoever called.
#[derive(Debug)]
pub struct Problem {
    status: StatusCode,
    detail: String,
    retry_after_s: Option<u32>,
}

impl Problem {
    /// A problem with a status and words that help.
    pub fn new(status: StatusCode, detail: impl Into<String>) -> Self {
        Self { status, detail: detail.into(), retry_after_s: None }
    }

    /// The same bytes for what does not exist and what is not yours.
    #[must_use]
    pub fn not_found() -> Self {
        Self::new(StatusCode::NOT_FOUND, "there is nothing here")
    }

    /// The caller did not prove who they are. Says nothing about why.
    #[must_use]
    pub fn unauthorized() -> Self {
        Self::new(StatusCode::UNAUTHORIZED, "signature or token missing or wrong")
    }

    /// Too often.
    #[must_use]
    pub fn too_many() -> Self {
        Self {
            retry_after_s: Some(10),
            ..Self::new(StatusCode::TOO_MANY_REQUESTS, "too many requests, try again later")
        }
    }
}

impl From<StoreError> for Problem {
    fn from(error: StoreError) -> Self {
        tracing::error!(error = %error, "store failed");
        match error {
            StoreError::Unavailable(_) => Self {
                retry_after_s: Some(5),
                ..Self::new(StatusCode::SERVICE_UNAVAILABLE, "the store cannot take this now, try again later")
            },
            StoreError::Corrupt(_) | StoreError::Rejected(_) => {
                Self::new(StatusCode::INTERNAL_SERVER_ERROR, "this could not be done; the log says why")
            }
        }
    }
}

/// Longest refusal of the framework that is passed on, in bytes.
const REFUSAL_BYTES_MAX: usize = 1_000;

/// Gives refusals that the framework makes before a handler runs (a path, method, body or query that does not fit) the form
/// of all others. Answers that say what they are in their own way, such as pages, stay as they are.
pub async fn document(response: Response) -> Response {
    let plain =
        response.headers().get(header::CONTENT_TYPE).is_none_or(|kind| kind.as_bytes().starts_with(b"text/plain"));
    if !plain || !(response.status().is_client_error() || response.status().is_server_error()) {
        return response;
    }
    let (mut parts, body) = response.into_parts();
    let said = axum::body::to_bytes(body, REFUSAL_BYTES_MAX).await.unwrap_or_default();
    let said = String::from_utf8_lossy(&said).into_owned();
    let words = if said.is_empty() { parts.status.canonical_reason().unwrap_or("error").to_lowercase() } else { said };
    let (told, body) = Problem::new(parts.status, words).into_response().into_parts();
    parts.headers.remove(header::CONTENT_LENGTH);
    parts.headers.extend(told.headers);
    Response::from_parts(parts, body)
}

impl IntoResponse for Problem {
    fn into_response(self) -> Response {
        let title = self.status.canonical_reason().unwrap_or("error");
        let body = serde_json::json!({ "title": title, "status": self.status.as_u16(), "detail": self.detail });
        let mut response =
            (self.status, [(header::CONTENT_TYPE, "application/problem+json")], body.to_string()).into_response();
        if let Some(seconds) = self.retry_after_s {
            response.headers_mut().insert(header::RETRY_AFTER, seconds.into());
        }
        response
    }
}
