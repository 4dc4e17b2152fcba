//! The way to a model: the rules of [`crate::http`] (address guard after name resolution, no redirects, no proxies from the
//! environment, our own trust roots) as a plain client, because the library wants one.
//!
//! Answers are not unpacked: a small packed answer could fill the memory.

use std::io::Read as _;
use std::net::{IpAddr, SocketAddr};
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use reqwest::dns::{Addrs, Name, Resolve, Resolving};
use rustls::pki_types::CertificateDer;
use rustls::pki_types::pem::PemObject as _;
use url::{Host, Url};

use crate::http::{Endpoint, is_reachable};

/// Largest CA file read.
const CA_FILE_BYTES_MAX: u64 = 1 << 20;
/// Longest wait for a connection.
const CONNECT_MAX: Duration = Duration::from_secs(10);

/// The address guard refused a host.
#[derive(Debug, thiserror::Error)]
#[error("address of {0} is not allowed")]
pub(super) struct Blocked(String);

/// A client for the endpoint's host.
///
/// # Errors
/// When the address is out of bounds or the CA file cannot be used.
pub(super) fn client(endpoint: &Endpoint) -> Result<reqwest::Client, String> {
    check_literal(&endpoint.base_url, endpoint.allow_private)?;
    let timeout = Duration::from_millis(u64::try_from(endpoint.timeout_ms).unwrap_or(0).max(1));
    reqwest::Client::builder()
        .user_agent(concat!("Cartwright/", env!("CARGO_PKG_VERSION")))
        .tls_backend_preconfigured(tls(endpoint.ca_file.as_deref())?)
        .dns_resolver(Guarded { allow_private: endpoint.allow_private })
        .redirect(reqwest::redirect::Policy::none())
        .retry(reqwest::retry::never())
        .no_proxy()
        .no_gzip()
        .timeout(timeout)
        .connect_timeout(timeout.min(CONNECT_MAX))
        .pool_max_idle_per_host(4)
        .build()
        .map_err(|error| format!("http client: {}", error.without_url()))
}

/// Hosts written as addresses never reach the resolver.
fn check_literal(url: &Url, allow_private: bool) -> Result<(), String> {
    let ip = match url.host() {
        Some(Host::Ipv4(ip)) => IpAddr::V4(ip),
        Some(Host::Ipv6(ip)) => IpAddr::V6(ip),
        _ => return Ok(()),
    };
    if is_reachable(ip, allow_private) { Ok(()) } else { Err(Blocked(ip.to_string()).to_string()) }
}

struct Guarded {
    allow_private: bool,
}

impl Resolve for Guarded {
    fn resolve(&self, name: Name) -> Resolving {
        let allow_private = self.allow_private;
        Box::pin(async move {
            let found: Vec<SocketAddr> = tokio::net::lookup_host((name.as_str(), 0)).await?.take(32).collect();
            if found.iter().all(|address| is_reachable(address.ip(), allow_private)) {
                Ok(Box::new(found.into_iter()) as Addrs)
            } else {
                Err(Blocked(name.as_str().to_owned()).into())
            }
        })
    }
}

/// Public roots, plus the authorities of a file.
fn tls(ca_file: Option<&Path>) -> Result<rustls::ClientConfig, String> {
    let mut roots = rustls::RootCertStore { roots: webpki_roots::TLS_SERVER_ROOTS.to_vec() };
    if let Some(path) = ca_file {
        let bad = |why: String| format!("ca file {}: {why}", path.display());
        for certificate in certificates(path).map_err(bad)? {
            roots.add(certificate).map_err(|error| bad(error.to_string()))?;
        }
    }
    let mut config = rustls::ClientConfig::builder_with_provider(Arc::new(rustls::crypto::ring::default_provider()))
        .with_safe_default_protocol_versions()
        .map_err(|error| format!("tls: {error}"))?
        .with_root_certificates(roots)
        .with_no_client_auth();
    config.alpn_protocols = vec![b"h2".to_vec(), b"http/1.1".to_vec()];
    Ok(config)
}

fn certificates(path: &Path) -> Result<Vec<CertificateDer<'static>>, String> {
    let mut pem = Vec::new();
    let file = std::fs::File::open(path).map_err(|error| error.to_string())?;
    file.take(CA_FILE_BYTES_MAX).read_to_end(&mut pem).map_err(|error| error.to_string())?;
    let found: Vec<_> = CertificateDer::pem_slice_iter(&pem).collect::<Result<_, _>>().map_err(|e| e.to_string())?;
    if found.is_empty() { Err("holds no certificate".to_owned()) } else { Ok(found) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_out_of_bounds_get_no_client() {
        let made = |address: &str, allow_private| {
            client(&Endpoint { allow_private, ..Endpoint::new(address).expect("address") }).map(|_| ())
        };
        assert_eq!(made("https://api.openai.com/v1/", false), Ok(()));
        assert_eq!(made("http://127.0.0.1:11434/v1/", true), Ok(()));
        for address in ["http://127.0.0.1:11434/v1/", "http://2130706433/", "http://[::1]/", "http://10.0.0.1/"] {
            assert!(made(address, false).is_err(), "{address}");
        }
        for address in ["http://169.254.169.254/latest", "http://[::ffff:169.254.169.254]/", "http://0/"] {
            assert!(made(address, true).is_err(), "{address}");
        }
    }

    #[test]
    fn an_unusable_ca_file_is_told() {
        let mut endpoint = Endpoint::new("https://model.example.test/v1/").expect("address");
        endpoint.ca_file = Some("/nowhere/ca.pem".into());
        assert!(client(&endpoint).is_err_and(|why| why.contains("/nowhere/ca.pem")));
    }
}
