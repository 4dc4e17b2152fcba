//! Who may knock, and how often.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};
use std::num::NonZeroU32;

use axum::extract::{ConnectInfo, Request, State};
use axum::http::{HeaderMap, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use governor::{DefaultKeyedRateLimiter, Quota, RateLimiter};
use subtle::ConstantTimeEq;

use super::{Problem, Shared};

/// Requests of one address to public doors: this many at once …
const BURST: NonZeroU32 = NonZeroU32::new(120).expect("not zero");
/// … and this many per second over time.
const PER_SECOND: NonZeroU32 = NonZeroU32::new(20).expect("not zero");
/// Requests to one shop's storefront door per second, from everybody together.
const SHOP_PER_SECOND: NonZeroU32 = NonZeroU32::new(5_000).expect("not zero");
/// Addresses remembered before idle ones are forgotten.
const KEYS_MAX: usize = 100_000;
/// The console's cookie.
const COOKIE: &str = "cartwright_console";

/// Rate limits of the public doors.
pub struct Limits {
    addresses: DefaultKeyedRateLimiter<IpAddr>,
    shops: DefaultKeyedRateLimiter<String>,
    /// Take the address from `X-Forwarded-For` (its last entry): only behind a proxy that sets it.
    trust_forwarded: bool,
}

impl Limits {
    /// The usual limits.
    #[must_use]
    pub fn new(trust_forwarded: bool) -> Self {
        Self {
            addresses: RateLimiter::keyed(Quota::per_second(PER_SECOND).allow_burst(BURST)),
            shops: RateLimiter::keyed(Quota::per_second(SHOP_PER_SECOND)),
            trust_forwarded,
        }
    }

    /// Whether one more request of this address to this shop is fine.
    pub fn allow(&self, shop: &str, peer: SocketAddr, headers: &HeaderMap) -> bool {
        if self.addresses.len() > KEYS_MAX {
            self.addresses.retain_recent();
        }
        self.addresses.check_key(&self.address(peer, headers)).is_ok() && self.shops.check_key(&shop.to_owned()).is_ok()
    }

    fn address(&self, peer: SocketAddr, headers: &HeaderMap) -> IpAddr {
        let forwarded = || headers.get("x-forwarded-for")?.to_str().ok()?.rsplit(',').next()?.trim().parse().ok();
        let address = if self.trust_forwarded { forwarded().unwrap_or(peer.ip()) } else { peer.ip() };
        network(address)
    }
}

/// IPv6 customers own a /64: it counts as one address.
fn network(address: IpAddr) -> IpAddr {
    match address {
        IpAddr::V4(v4) => IpAddr::V4(Ipv4Addr::from(v4.octets())),
        IpAddr::V6(v6) => {
            let mut segments = v6.segments();
            segments[4..].fill(0);
            IpAddr::V6(Ipv6Addr::from(segments))
        }
    }
}

/// Who may use the console.
#[derive(Clone)]
pub enum Admin {
    /// Whoever has this token, as a bearer or in the console's cookie.
    Token(String),
    /// Everybody who can reach the port: the demo on loopback, whose people are invented.
    Open,
}

impl std::fmt::Debug for Admin {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(if matches!(self, Self::Open) { "Open" } else { "Token(..)" })
    }
}

impl Admin {
    /// Whether a presented token is the right one, in constant time. An empty configured token opens nothing.
    #[must_use]
    pub fn allows(&self, presented: &str) -> bool {
        match self {
            Self::Open => true,
            Self::Token(token) => token.len() >= 32 && bool::from(token.as_bytes().ct_eq(presented.as_bytes())),
        }
    }
}

fn presented(headers: &HeaderMap) -> &str {
    let text = |name| headers.get(name).and_then(|v| v.to_str().ok());
    if let Some(bearer) = text(header::AUTHORIZATION).and_then(|v| v.strip_prefix("Bearer ")) {
        return bearer;
    }
    let cookies = text(header::COOKIE).unwrap_or_default();
    cookies.split(';').find_map(|c| c.trim().strip_prefix(COOKIE)?.strip_prefix('=')).unwrap_or_default()
}

/// Lets only the console's users through. Writes with the cookie must come from our own pages (`Sec-Fetch-Site`), so that
/// no other page can act in their name.
pub async fn require_admin(State(service): State<Shared>, request: Request, next: Next) -> Response {
    let headers = request.headers();
    if !service.admin.allows(presented(headers)) {
        return Problem::unauthorized().into_response();
    }
    let site = headers.get("sec-fetch-site").and_then(|v| v.to_str().ok());
    let foreign = matches!(site, Some("cross-site" | "same-site"));
    if foreign && !matches!(*request.method(), axum::http::Method::GET | axum::http::Method::HEAD) {
        return Problem::unauthorized().into_response();
    }
    next.run(request).await
}

/// The cookie that keeps a console signed in for a week.
#[must_use]
pub fn cookie(token: &str, secure: bool) -> String {
    let secure = if secure { "; Secure" } else { "" };
    format!("{COOKIE}={token}; Path=/; HttpOnly; SameSite=Strict; Max-Age=604800{secure}")
}

/// The peer's address, for limits.
pub type Peer = ConnectInfo<SocketAddr>;
