//! The client: puts the layers around one call.

use std::io::Read as _;
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use domain::timestamp::Timestamp;
use reqwest::header::{HeaderName, HeaderValue};
use rustls::pki_types::CertificateDer;
use rustls::pki_types::pem::PemObject as _;
use url::Url;

use super::error::{HttpError, HttpErrorKind};
use super::guard::{GuardedResolver, check_literal};
use super::pace::{Breaker, Bucket};
use super::request::{Request, Response};
use super::retry::backoff_ms;
use super::{Ambient, Endpoint};

/// Longest wait for a turn under our own rate limit.
const TURN_WAIT_MS_MAX: i64 = 30_000;
/// Largest CA file read.
const CA_FILE_BYTES_MAX: u64 = 1 << 20;

/// Speaks to one endpoint. Cheap to clone; clones share connections, rate limit and breaker.
#[derive(Clone)]
pub struct HttpClient {
    inner: Arc<Inner>,
}

struct Inner {
    endpoint: Endpoint,
    ambient: Ambient,
    transport: reqwest::Client,
    bucket: Bucket,
    breaker: Breaker,
}

impl std::fmt::Debug for HttpClient {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "HttpClient({})", self.inner.endpoint.base_url)
    }
}

impl HttpClient {
    /// A client for `endpoint`.
    ///
    /// # Errors
    /// When the address is out of bounds or the CA file cannot be used.
    pub fn new(endpoint: Endpoint, ambient: Ambient) -> Result<Self, HttpError> {
        check_literal(&endpoint.base_url, endpoint.allow_private)?;
        let timeout = Duration::from_millis(u64::try_from(endpoint.timeout_ms).unwrap_or(0).max(1));
        let transport = reqwest::Client::builder()
            .user_agent(concat!("Cartwright/", env!("CARGO_PKG_VERSION")))
            .tls_backend_preconfigured(tls_config(endpoint.ca_file.as_deref())?)
            .dns_resolver(GuardedResolver { allow_private: endpoint.allow_private })
            .redirect(reqwest::redirect::Policy::none())
            .retry(reqwest::retry::never())
            .no_proxy()
            .timeout(timeout)
            .connect_timeout(timeout.min(Duration::from_secs(10)))
            .pool_idle_timeout(Duration::from_secs(60))
            .build()
            .map_err(HttpError::from_transport)?;
        let bucket = Bucket::new(endpoint.rate);
        let inner = Inner { endpoint, ambient, transport, bucket, breaker: Breaker::default() };
        Ok(Self { inner: Arc::new(inner) })
    }

    /// The endpoint it speaks to.
    #[must_use]
    pub fn endpoint(&self) -> &Endpoint {
        &self.inner.endpoint
    }

    /// Time and randomness, for signatures and versions.
    #[must_use]
    pub fn ambient(&self) -> &Ambient {
        &self.inner.ambient
    }

    /// The present instant by the client's clock.
    #[must_use]
    pub fn now(&self) -> Timestamp {
        self.inner.ambient.clock.now()
    }

    /// Sends a request and reads the answer, whatever its status. Repeatable requests are tried again after a failed
    /// connection, a broken answer, 429, 502, 503 and 504.
    ///
    /// # Errors
    /// When no answer came.
    pub async fn send(&self, request: Request) -> Result<Response, HttpError> {
        let mut attempt = 1;
        loop {
            let outcome = self.attempt(&request).await;
            match self.wait_before_next(&request, &outcome, attempt) {
                Some(wait_ms) => self.inner.ambient.sleeper.sleep_ms(wait_ms).await,
                None => return outcome,
            }
            attempt += 1;
        }
    }

    fn wait_before_next(&self, request: &Request, outcome: &Result<Response, HttpError>, attempt: u32) -> Option<i64> {
        let endpoint = &self.inner.endpoint;
        if !request.repeatable || attempt >= endpoint.attempts_max {
            return None;
        }
        let asked_ms = match outcome {
            Ok(answer) if matches!(answer.status, 429 | 502 | 503 | 504) => answer.retry_after_ms(self.now()),
            Err(e) if matches!(e.kind, HttpErrorKind::Connect | HttpErrorKind::Timeout | HttpErrorKind::Broken) => None,
            _ => return None,
        };
        let backoff = backoff_ms(attempt, endpoint.retry_wait_ms_max, &*self.inner.ambient.rng);
        let wait_ms = asked_ms.unwrap_or(0).max(backoff);
        (wait_ms <= endpoint.retry_wait_ms_max).then_some(wait_ms)
    }

    async fn attempt(&self, request: &Request) -> Result<Response, HttpError> {
        let inner = &self.inner;
        inner.breaker.check(self.now()).map_err(|left_ms| HttpError {
            retry_after_ms: Some(left_ms),
            ..HttpError::new(HttpErrorKind::CircuitOpen, "too many failures in a row; waiting before the next call")
        })?;
        let wait_ms = inner.bucket.take(self.now(), TURN_WAIT_MS_MAX).map_err(|wait_ms| HttpError {
            retry_after_ms: Some(wait_ms),
            ..HttpError::new(HttpErrorKind::RateLimited, "own rate limit reached")
        })?;
        if wait_ms > 0 {
            inner.ambient.sleeper.sleep_ms(wait_ms).await;
        }
        let outcome = self.exchange(request).await;
        let healthy = match &outcome {
            Ok(answer) => answer.status < 500,
            Err(e) => !e.temporary(),
        };
        inner.breaker.record(healthy, self.now());
        match &outcome {
            Ok(answer) => tracing::debug!(?request, status = answer.status, "outside call answered"),
            Err(error) => tracing::debug!(?request, %error, "outside call failed"),
        }
        outcome
    }

    async fn exchange(&self, request: &Request) -> Result<Response, HttpError> {
        let url = self.url_of(request);
        let mut builder = self.inner.transport.request(request.method.clone(), url);
        for (name, value) in &request.headers {
            let bad = || HttpError::new(HttpErrorKind::Invalid, format!("value of header {name:?} is not allowed"));
            let name = HeaderName::from_bytes(name.as_bytes()).map_err(|_| bad())?;
            let mut value = HeaderValue::from_str(value.expose()).map_err(|_| bad())?;
            value.set_sensitive(true);
            builder = builder.header(name, value);
        }
        if let Some(body) = &request.body {
            builder = builder.body(body.clone());
        }
        let answer = builder.send().await.map_err(HttpError::from_transport)?;
        self.read(answer).await
    }

    async fn read(&self, mut answer: reqwest::Response) -> Result<Response, HttpError> {
        let max = self.inner.endpoint.response_bytes_max;
        let too_large = || HttpError::new(HttpErrorKind::TooLarge, format!("answer is larger than {max} bytes"));
        if answer.content_length().is_some_and(|n| n > max as u64) {
            return Err(too_large());
        }
        let status = answer.status().as_u16();
        let headers = std::mem::take(answer.headers_mut());
        let mut body = Vec::new();
        while let Some(chunk) = answer.chunk().await.map_err(HttpError::from_transport)? {
            if body.len() + chunk.len() > max {
                return Err(too_large());
            }
            body.extend_from_slice(&chunk);
        }
        Ok(Response { status, headers, body })
    }

    fn url_of(&self, request: &Request) -> Url {
        let mut url = self.inner.endpoint.url(&request.path);
        if !request.query.is_empty() {
            url.query_pairs_mut().extend_pairs(&request.query);
        }
        if let Some(signer) = &request.signer {
            let extra = signer.sign(request.method.as_str(), &url);
            url.query_pairs_mut().extend_pairs(extra);
        }
        url
    }
}

/// Public roots, plus the authorities of `ca_file`.
pub(crate) fn tls_config(ca_file: Option<&Path>) -> Result<rustls::ClientConfig, HttpError> {
    let mut roots = rustls::RootCertStore { roots: webpki_roots::TLS_SERVER_ROOTS.to_vec() };
    if let Some(path) = ca_file {
        for certificate in read_ca_file(path)? {
            roots.add(certificate).map_err(|e| ca_error(path, &e.to_string()))?;
        }
    }
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let mut config = rustls::ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .map_err(|e| HttpError::new(HttpErrorKind::Tls, format!("tls: {e}")))?
        .with_root_certificates(roots)
        .with_no_client_auth();
    config.alpn_protocols = vec![b"h2".to_vec(), b"http/1.1".to_vec()];
    Ok(config)
}

fn read_ca_file(path: &Path) -> Result<Vec<CertificateDer<'static>>, HttpError> {
    let mut pem = Vec::new();
    std::fs::File::open(path)
        .and_then(|file| file.take(CA_FILE_BYTES_MAX).read_to_end(&mut pem))
        .map_err(|e| ca_error(path, &e.to_string()))?;
    let found: Result<Vec<_>, _> = CertificateDer::pem_slice_iter(&pem).collect();
    match found {
        Ok(certificates) if !certificates.is_empty() => Ok(certificates),
        Ok(_) => Err(ca_error(path, "holds no certificate")),
        Err(e) => Err(ca_error(path, &e.to_string())),
    }
}

fn ca_error(path: &Path, why: &str) -> HttpError {
    HttpError::new(HttpErrorKind::Invalid, format!("ca file {}: {why}", path.display()))
}
