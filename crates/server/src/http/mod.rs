//! The service's doors: webhooks, the storefront script, links in messages, and the console's API.
//!
//! Each door has its own way of knowing who knocks: webhooks their signature, the script its key and origin, links their
//! MAC, the console its token. To add an endpoint: a handler in the module of its door and a line in [`router`].

pub mod api;
mod assets;
mod chat;
mod desk;
mod discover;
mod events;
mod guard;
mod links;
mod merchandise;
mod photos;
mod problem;
mod query;
mod receipts;
pub mod webhooks;

use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::Duration;

use app::context::App;
use axum::Router;
use axum::extract::DefaultBodyLimit;
use axum::routing::{get, post};
use connectors::channel::webchat::WebChat;
use domain::ids::ShopId;
use domain::ports::channel::Channel;
use storage::Db;
use tokio::sync::Notify;
use tower_http::catch_panic::CatchPanicLayer;
use tower_http::set_header::SetResponseHeaderLayer;
use tower_http::timeout::TimeoutLayer;

pub use guard::{Admin, Limits};
pub use problem::Problem;

use crate::demo::DemoControl;

/// Largest webhook body: orders with hundreds of lines fit.
const WEBHOOK_BYTES_MAX: usize = 2 << 20;
/// Largest mail that a mail server may hand over.
const MAIL_BYTES_MAX: usize = 25 << 20;
/// Longest time for one request; streams are not counted.
const REQUEST_TIMEOUT: Duration = Duration::from_secs(30);

/// The outside of one shop as the doors need it.
#[derive(Clone, Default)]
pub struct ShopDoors {
    /// Channels whose provider calls us, by connector name.
    pub channels: BTreeMap<&'static str, Arc<dyn Channel>>,
    /// Chat on the shop's page.
    pub webchat: Option<WebChat>,
}

/// What handlers share.
pub struct Service {
    /// The use-cases.
    pub app: App,
    /// The database, for the ledger's fast path.
    pub db: Arc<Db>,
    /// By shop.
    pub doors: BTreeMap<ShopId, ShopDoors>,
    /// Wakes the worker.
    pub wake: Arc<Notify>,
    /// Who may use the console.
    pub admin: Admin,
    /// How often strangers may knock.
    pub limits: Limits,
    /// The demo's town, when this is one.
    pub demo: Option<Arc<DemoControl>>,
}

/// Shared by all handlers.
pub type Shared = Arc<Service>;

/// All routes.
pub fn router(service: Shared) -> Router {
    router_with(service, Router::new())
}

/// All routes and some `more` behind the same layers.
pub fn router_with(service: Shared, more: Router<Shared>) -> Router {
    let mails = Router::new()
        .route("/webhooks/{shop}/mailbox", post(webhooks::receive_mail))
        .layer(DefaultBodyLimit::max(MAIL_BYTES_MAX));
    let photos = Router::new()
        .route("/v1/chat/photos", post(photos::send).options(events::preflight))
        .layer(DefaultBodyLimit::max(app::photos::clean::BYTES_MAX));
    let doors = Router::new()
        .route("/webhooks/{shop}/{connector}", post(webhooks::receive).get(webhooks::handshake))
        .layer(DefaultBodyLimit::max(WEBHOOK_BYTES_MAX))
        .merge(mails)
        .merge(photos)
        .route("/v1/events", post(events::receive).options(events::preflight))
        .route("/v1/chat/messages", post(chat::write).options(events::preflight))
        .route("/v1/chat/turns", get(chat::turns))
        .route("/v1/search", get(discover::search))
        .route("/v1/recommendations", get(discover::recommendations))
        .route("/r/{shop}/{token}", get(links::recover))
        .route("/u/{shop}/{token}", get(links::opt_out_page).post(links::opt_out))
        .route("/l/{shop}/{token}", get(links::label))
        .route("/healthz", get(api::health));
    let console = api::router().layer(axum::middleware::from_fn_with_state(service.clone(), guard::require_admin));
    let demo = if service.demo.is_some() { crate::demo::http::router() } else { Router::new() };
    let bounded = doors
        .merge(console)
        .merge(demo)
        .merge(more)
        .merge(assets::router())
        .layer(TimeoutLayer::with_status_code(axum::http::StatusCode::SERVICE_UNAVAILABLE, REQUEST_TIMEOUT));
    let streams = Router::new()
        .route("/v1/chat/stream", get(chat::stream))
        .merge(api::streams().layer(axum::middleware::from_fn_with_state(service.clone(), guard::require_admin)));
    bounded
        .merge(streams)
        .layer(CatchPanicLayer::new())
        .layer(axum::middleware::map_response(problem::document))
        .layer(security_header("x-content-type-options", "nosniff"))
        .layer(security_header("referrer-policy", "no-referrer"))
        .layer(SetResponseHeaderLayer::if_not_present(
            axum::http::header::CONTENT_SECURITY_POLICY,
            axum::http::HeaderValue::from_static(CSP),
        ))
        .with_state(service)
}

/// Pages run their own files alone; mails are shown in a sandboxed frame that may load pictures from anywhere.
const CSP: &str = "default-src 'self'; img-src 'self' https: data:; style-src 'self' 'unsafe-inline'; \
    script-src 'self'; frame-ancestors 'none'; base-uri 'none'; form-action 'self'; object-src 'none'";

fn security_header(name: &'static str, value: &'static str) -> SetResponseHeaderLayer<axum::http::HeaderValue> {
    SetResponseHeaderLayer::if_not_present(
        axum::http::HeaderName::from_static(name),
        axum::http::HeaderValue::from_static(value),
    )
}
