//! What can go wrong on the way out: one type with a kind and a temporary flag.

use std::error::Error;

use super::guard::Blocked;

/// What went wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum HttpErrorKind {
    /// The request could not be built (bad address, bad header, unreadable CA file).
    Invalid,
    /// The address guard refused the host.
    Blocked,
    /// No connection (refused, no such host, connect time-out).
    Connect,
    /// The other side's certificate or TLS is not acceptable.
    Tls,
    /// No full answer in time.
    Timeout,
    /// The answer is larger than allowed.
    TooLarge,
    /// The answer broke off or cannot be read.
    Broken,
    /// Our own rate limit is exhausted.
    RateLimited,
    /// The circuit breaker is open after many failures.
    CircuitOpen,
}

/// A call that brought no answer.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{message}")]
pub struct HttpError {
    /// What went wrong.
    pub kind: HttpErrorKind,
    /// For operators; holds neither addresses with queries nor headers.
    pub message: String,
    /// How long to wait before the next call, when known.
    pub retry_after_ms: Option<i64>,
}

impl HttpError {
    pub(crate) fn new(kind: HttpErrorKind, message: impl Into<String>) -> Self {
        Self { kind, message: message.into(), retry_after_ms: None }
    }

    /// Whether trying later may help.
    #[must_use]
    pub const fn temporary(&self) -> bool {
        !matches!(
            self.kind,
            HttpErrorKind::Invalid | HttpErrorKind::Blocked | HttpErrorKind::Tls | HttpErrorKind::TooLarge
        )
    }

    /// Whether the other side may have seen (and carried out) the request all the same.
    #[must_use]
    pub const fn may_have_arrived(&self) -> bool {
        matches!(self.kind, HttpErrorKind::Timeout | HttpErrorKind::TooLarge | HttpErrorKind::Broken)
    }

    /// Classifies a transport error. The address is dropped first: its query may carry keys.
    pub(super) fn from_transport(error: reqwest::Error) -> Self {
        let error = error.without_url();
        let mut cause: Option<&(dyn Error + 'static)> = Some(&error);
        let mut innermost = error.to_string();
        while let Some(e) = cause {
            if let Some(blocked) = e.downcast_ref::<Blocked>() {
                return Self::new(HttpErrorKind::Blocked, blocked.to_string());
            }
            if let Some(tls) = find_tls(e) {
                return Self::new(HttpErrorKind::Tls, format!("tls: {tls}"));
            }
            innermost = e.to_string();
            cause = e.source();
        }
        let kind = if error.is_builder() {
            HttpErrorKind::Invalid
        } else if error.is_connect() {
            HttpErrorKind::Connect
        } else if error.is_timeout() {
            HttpErrorKind::Timeout
        } else {
            HttpErrorKind::Broken
        };
        let what = match kind {
            HttpErrorKind::Invalid => "request cannot be built",
            HttpErrorKind::Connect => "cannot connect",
            HttpErrorKind::Timeout => "no answer in time",
            _ => "connection broke off",
        };
        Self::new(kind, format!("{what}: {innermost}"))
    }
}

/// TLS errors arrive wrapped in `io::Error`, more than once, and its `source` skips what it wraps.
fn find_tls<'a>(error: &'a (dyn Error + 'static)) -> Option<&'a rustls::Error> {
    match error.downcast_ref::<std::io::Error>() {
        Some(io) => find_tls(io.get_ref()?),
        None => error.downcast_ref(),
    }
}
