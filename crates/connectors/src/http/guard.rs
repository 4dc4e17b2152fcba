//! The address guard: which hosts may be spoken to. Names are checked after resolution, inside the connector, so that
//! a name which changes its address between check and use (DNS rebinding) gains nothing.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};

use reqwest::dns::{Addrs, Name, Resolve, Resolving};
use url::{Host, Url};

use super::error::{HttpError, HttpErrorKind};

/// The guard's refusal.
#[derive(Debug, thiserror::Error)]
#[error("host {0:?} has a private or reserved address; allow private addresses for this connection if that is meant")]
pub(super) struct Blocked(pub String);

/// Reads a base address: `http` or `https`, with a host, without user, query and fragment.
pub(super) fn check_base_url(text: &str) -> Result<Url, HttpError> {
    let bad = |why: &str| HttpError::new(HttpErrorKind::Invalid, format!("base address {why}"));
    if text.len() > 500 {
        return Err(bad("is too long"));
    }
    let url = Url::parse(text.trim()).map_err(|e| bad(&format!("cannot be read: {e}")))?;
    if !matches!(url.scheme(), "http" | "https") {
        return Err(bad("must start with http:// or https://"));
    }
    if url.host_str().is_none_or(str::is_empty) {
        return Err(bad("has no host"));
    }
    if !url.username().is_empty() || url.password().is_some() {
        return Err(bad("must not hold a user or password"));
    }
    if url.query().is_some() || url.fragment().is_some() {
        return Err(bad("must not hold a query or fragment"));
    }
    Ok(url)
}

/// Hosts written as addresses never reach the resolver, so they are checked here. `Url` has already turned decimal,
/// octal and hexadecimal spellings into plain addresses.
pub(super) fn check_literal(url: &Url, allow_private: bool) -> Result<(), HttpError> {
    let ip = match url.host() {
        Some(Host::Ipv4(ip)) => IpAddr::V4(ip),
        Some(Host::Ipv6(ip)) => IpAddr::V6(ip),
        _ => return Ok(()),
    };
    if is_reachable(ip, allow_private) {
        Ok(())
    } else {
        Err(HttpError::new(HttpErrorKind::Blocked, Blocked(ip.to_string()).to_string()))
    }
}

/// Whether `ip` may be connected to: public ones always, loopback and private ones when allowed, link-local (cloud
/// metadata), multicast and unspecified ones never.
#[must_use]
pub fn is_reachable(ip: IpAddr, allow_private: bool) -> bool {
    if is_public(ip) {
        return true;
    }
    let ip = ip.to_canonical();
    allow_private
        && match ip {
            IpAddr::V4(v4) => v4.is_loopback() || v4.is_private() || is_shared(v4),
            IpAddr::V6(v6) => v6.is_loopback() || v6.is_unique_local(),
        }
}

/// Whether `ip` is an ordinary public address.
#[must_use]
pub fn is_public(ip: IpAddr) -> bool {
    match ip.to_canonical() {
        IpAddr::V4(v4) => is_public_v4(v4),
        IpAddr::V6(v6) => is_public_v6(v6),
    }
}

/// Carrier-grade NAT, 100.64.0.0/10.
const fn is_shared(ip: Ipv4Addr) -> bool {
    ip.octets()[0] == 100 && ip.octets()[1] & 0b1100_0000 == 64
}

const fn is_public_v4(ip: Ipv4Addr) -> bool {
    let [a, b, c, _] = ip.octets();
    let reserved = matches!((a, b, c), (0 | 10 | 127 | 224..=255, _, _) | (192, 0, 0 | 2) | (192, 88, 99))
        || matches!((a, b, c), (169, 254, _) | (172, 16..=31, _) | (192, 168, _) | (198, 18 | 19, _))
        || matches!((a, b, c), (198, 51, 100) | (203, 0, 113));
    !reserved && !is_shared(ip)
}

fn is_public_v6(ip: Ipv6Addr) -> bool {
    let s = ip.segments();
    // NAT64 embeds an IPv4 address, which decides.
    if s[..6] == [0x64, 0xff9b, 0, 0, 0, 0] {
        let [.., a, b, c, d] = ip.octets();
        return is_public_v4(Ipv4Addr::new(a, b, c, d));
    }
    let global_unicast = s[0] & 0xe000 == 0x2000;
    let special =
        (s[0] == 0x2001 && (s[1] < 0x200 || s[1] == 0xdb8)) || s[0] == 0x2002 || (s[0] == 0x3fff && s[1] < 0x1000);
    global_unicast && !special
}

/// Resolves names by the system and refuses a name of which any address is out of bounds.
pub(super) struct GuardedResolver {
    pub allow_private: bool,
}

impl Resolve for GuardedResolver {
    fn resolve(&self, name: Name) -> Resolving {
        let allow_private = self.allow_private;
        Box::pin(async move {
            let found: Vec<SocketAddr> = tokio::net::lookup_host((name.as_str(), 0)).await?.take(32).collect();
            if found.iter().all(|a| is_reachable(a.ip(), allow_private)) {
                Ok(Box::new(found.into_iter()) as Addrs)
            } else {
                Err(Blocked(name.as_str().to_owned()).into())
            }
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_public_addresses_pass_by_default() {
        for ip in ["93.184.216.34", "8.8.8.8", "2606:2800:220:1::1", "::ffff:8.8.8.8", "64:ff9b::808:808", "172.32.0.1"]
        {
            assert!(is_public(ip.parse().expect("address")), "{ip}");
        }
        for ip in [
            "0.0.0.0",
            "10.1.2.3",
            "100.64.0.1",
            "100.127.255.255",
            "127.0.0.1",
            "127.9.9.9",
            "169.254.169.254",
            "172.16.0.1",
            "172.31.255.255",
            "192.0.0.1",
            "192.0.2.1",
            "192.88.99.1",
            "192.168.1.1",
            "198.18.0.1",
            "198.19.255.255",
            "198.51.100.7",
            "203.0.113.9",
            "224.0.0.1",
            "240.0.0.1",
            "255.255.255.255",
            "::",
            "::1",
            "fe80::1",
            "fc00::1",
            "fd12::1",
            "ff02::1",
            "::ffff:127.0.0.1",
            "::ffff:169.254.169.254",
            "2001:db8::1",
            "2001::1",
            "2002:7f00:1::",
            "64:ff9b::7f00:1",
            "64:ff9b::a9fe:a9fe",
            "3fff::1",
            "::127.0.0.1",
            "5f00::1",
        ] {
            assert!(!is_public(ip.parse().expect("address")), "{ip}");
        }
    }

    #[test]
    fn allowing_private_addresses_never_allows_metadata_or_multicast() {
        for ip in ["127.0.0.1", "10.0.0.1", "100.64.0.1", "::1", "fd00::1", "::ffff:192.168.0.1"] {
            assert!(is_reachable(ip.parse().expect("address"), true), "{ip}");
        }
        for ip in ["169.254.169.254", "fe80::1", "0.0.0.0", "::", "224.0.0.1", "255.255.255.255", "64:ff9b::a9fe:a9fe"]
        {
            assert!(!is_reachable(ip.parse().expect("address"), true), "{ip}");
        }
    }

    #[test]
    fn base_addresses_in_disguise_are_seen_through_or_refused() {
        for text in [
            "http://2130706433/",
            "http://0x7f000001/",
            "http://0177.0.0.1/",
            "http://127.1/",
            "http://[::1]/",
            "http://[::ffff:7f00:1]/",
            "http://0/",
            "http://①②⑦.0.0.1/",
            "http://169.254.169.254/latest",
            "http://[::ffff:169.254.169.254]/",
            "http://127。0。0。1/",
        ] {
            let url = check_base_url(text).expect(text);
            assert!(check_literal(&url, false).is_err(), "{text} -> {url}");
        }
        for text in [
            "",
            "shop.example",
            "file:///etc/passwd",
            "gopher://shop.example",
            "javascript:alert(1)",
            "https://",
            "https://good.example@evil.example/",
            "https://user:pw@shop.example",
            "https://shop.example/?a=b",
            "https://shop.example/#x",
            "ftp://shop.example",
            "data:text/html,x",
            "https://exa mple.com",
        ] {
            assert!(check_base_url(text).is_err(), "{text}");
        }
    }
}
