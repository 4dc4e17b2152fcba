//! Pages from the web: only from hosts that were named, through the guarded client, and never on to another address.

use url::Url;

use super::{Document, PAGE_BYTES_MAX, Unreadable, format_of, read};
use crate::http::{Ambient, Endpoint, HttpClient, Request};

/// Longest address.
const URL_BYTES_MAX: usize = 1_000;

/// From where pages may be fetched.
#[derive(Clone, Debug, Default)]
pub struct Allowed {
    /// Hosts, exactly: `help.example` does not stand for `www.help.example`.
    pub hosts: Vec<String>,
    /// Loopback and private addresses are fine.
    pub private: bool,
}

impl Allowed {
    /// The address, when it may be fetched.
    ///
    /// # Errors
    /// When it is no web address, carries a password, or its host was not named.
    pub fn check(&self, address: &str) -> Result<Url, Unreadable> {
        let url = Url::parse(address).ok().filter(|_| address.len() <= URL_BYTES_MAX);
        let url = url.ok_or_else(|| Unreadable("is no web address".into()))?;
        if !matches!(url.scheme(), "http" | "https") || !url.username().is_empty() || url.password().is_some() {
            return Err(Unreadable("is no plain web address".into()));
        }
        let host = url.host_str().unwrap_or_default();
        if host.is_empty() || !self.hosts.iter().any(|allowed| allowed.eq_ignore_ascii_case(host)) {
            return Err(Unreadable(format!("host {host} was not allowed; allow it with --allow-host {host}")));
        }
        Ok(url)
    }
}

/// Fetches a page and cuts it into sections. The page is known by its address without the fragment.
///
/// # Errors
/// When the address is not allowed, nothing usable comes back, or it is no page.
pub async fn fetch(address: &str, allowed: &Allowed, ambient: &Ambient) -> Result<Document, Unreadable> {
    let url = allowed.check(address)?;
    let failed = |error: crate::http::HttpError| Unreadable(format!("cannot be fetched: {error}"));
    let mut endpoint = Endpoint::new(&url.origin().ascii_serialization()).map_err(failed)?;
    endpoint.allow_private = allowed.private;
    endpoint.response_bytes_max = PAGE_BYTES_MAX;
    let client = HttpClient::new(endpoint, ambient.clone()).map_err(failed)?;
    let mut request =
        Request::get(decoded(url.path())).header("accept", "text/html, text/markdown, text/plain;q=0.9, */*;q=0.1");
    for (name, value) in url.query_pairs() {
        request = request.query(name, value);
    }
    let answer = client.send(request).await.map_err(failed)?;
    match answer.status {
        200..=299 => {}
        301..=308 => return Err(Unreadable("has moved; import it by its new address".into())),
        status => return Err(Unreadable(format!("cannot be fetched: status {status}"))),
    }
    let media_type = answer.header("content-type");
    let format = format_of(url.path(), media_type);
    let format = format.ok_or_else(|| Unreadable(format!("is no page but {}", media_type.unwrap_or("unknown"))))?;
    read(&answer.body, format, url.path())
}

/// Paths are encoded again on the way out.
fn decoded(path: &str) -> String {
    let pair = format!("x={}", path.replace('+', "%2B"));
    url::form_urlencoded::parse(pair.as_bytes()).next().map_or_else(String::new, |(_, value)| value.into_owned())
}
