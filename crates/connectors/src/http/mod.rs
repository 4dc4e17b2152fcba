//! The one way out. Every vendor speaks through [`HttpClient`], which wraps each call, from the outside in, with retry,
//! circuit breaker, rate limit, time limit, size limit and an address guard; vendors only build requests and read
//! answers.
//!
//! A client belongs to one [`Endpoint`]: requests name a path below its address, so neither a vendor's answer nor an
//! owner's typing error can send credentials to another host. Redirects are never followed. Proxies named in the
//! environment are not used, because a proxy would resolve names behind the guard's back.
//!
//! To add a layer: a module here and one call in `client.rs`; vendors must not notice.

mod client;
mod error;
mod guard;
mod pace;
mod request;
mod retry;
mod secret;

use std::path::PathBuf;
use std::sync::Arc;

use domain::clock::{Clock, Rng};
use url::Url;

pub use client::HttpClient;
pub(crate) use client::tls_config;
pub use error::{HttpError, HttpErrorKind};
pub use guard::{is_public, is_reachable};
pub use request::{QuerySigner, Request, Response};
pub use retry::{Sleeper, TokioSleeper, retry_after_ms};
pub use secret::{Secret, redact};

/// Time, randomness and waiting, as the client needs them.
#[derive(Clone)]
pub struct Ambient {
    /// Where "now" comes from.
    pub clock: Arc<dyn Clock>,
    /// Jitter and nonces.
    pub rng: Arc<dyn Rng>,
    /// How to wait.
    pub sleeper: Arc<dyn Sleeper>,
}

/// How often an endpoint may be called: a bucket of `burst` calls that refills at `per_second`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rate {
    /// Calls per second over time.
    pub per_second: u32,
    /// Calls at once.
    pub burst: u32,
}

/// One outside system and how to treat it.
#[derive(Clone, Debug)]
pub struct Endpoint {
    /// `http` or `https`, a host, perhaps a port and a path; nothing else.
    pub base_url: Url,
    /// PEM file with further certification authorities to trust, beside the public ones.
    pub ca_file: Option<PathBuf>,
    /// Loopback and private addresses are fine (a mock, a shop in the same network). Link-local ones never are.
    pub allow_private: bool,
    /// Longest time for one try, answer read.
    pub timeout_ms: i64,
    /// How often.
    pub rate: Rate,
    /// Largest answer read, after decompression.
    pub response_bytes_max: usize,
    /// Tries of a request that may be repeated.
    pub attempts_max: u32,
    /// Longest wait between two tries; a longer `Retry-After` is handed to the caller instead.
    pub retry_wait_ms_max: i64,
}

impl Endpoint {
    /// An endpoint with careful defaults: 20 s, 8 MiB, 10 calls per second, 3 tries, no private addresses.
    ///
    /// # Errors
    /// When `base_url` is not a plain `http` or `https` address.
    pub fn new(base_url: &str) -> Result<Self, HttpError> {
        Ok(Self {
            base_url: guard::check_base_url(base_url)?,
            ca_file: None,
            allow_private: false,
            timeout_ms: 20_000,
            rate: Rate { per_second: 10, burst: 20 },
            response_bytes_max: 8 << 20,
            attempts_max: 3,
            retry_wait_ms_max: 5_000,
        })
    }

    /// The address of `path` below the base address. The host cannot change, whatever `path` holds.
    #[must_use]
    pub fn url(&self, path: &str) -> Url {
        let mut url = self.base_url.clone();
        let joined = format!("{}/{}", self.base_url.path().trim_end_matches('/'), path.trim_start_matches('/'));
        url.set_path(&joined);
        url
    }
}
