//! The one-click key grant of WooCommerce: the owner approves in the shop's admin, and the shop posts a key to a door that
//! is open only while we wait, and only for the answer to our own question.

use std::sync::Arc;
use std::time::Duration;

use anyhow::Context;
use axum::Router;
use axum::body::Bytes;
use axum::extract::{DefaultBodyLimit, State};
use axum::http::StatusCode;
use axum::routing::{get, post};
use connectors::commerce::woocommerce::{Grant, GrantRequest, grant_url, parse_grant};
use tokio::sync::mpsc;

use crate::clock::secret_bytes;

/// How long the owner has to approve.
const WAIT: Duration = Duration::from_secs(600);

/// How long the door stays open for the owner's browser.
const BROWSER_COMES: Duration = Duration::from_secs(3);

/// Where the shop's answer reaches us.
#[derive(Clone, Debug, clap::Args)]
pub struct Door {
    /// Ask the owner to approve in the shop instead of taking keys: needs --public-url with https.
    #[arg(long)]
    pub grant: bool,
    /// Address under which the shop reaches this machine (with --grant).
    #[arg(long, default_value = "https://127.0.0.1:8443")]
    public_url: String,
    /// Address to listen on while waiting (with --grant); a proxy with TLS stands before it.
    #[arg(long, default_value = "127.0.0.1:8080")]
    listen: String,
}

struct Waiting {
    state: String,
    granted: mpsc::Sender<Grant>,
}

/// Prints the page where the owner approves, and waits for the shop to post the key.
///
/// # Errors
/// When the addresses will not do, or nobody approves in time.
pub async fn ask(shop_url: &str, door: &Door) -> anyhow::Result<Grant> {
    let state: String = secret_bytes::<24>().iter().map(|b| format!("{b:02x}")).collect();
    let base = door.public_url.trim_end_matches('/');
    let (callback, back) = (format!("{base}/connect/woocommerce"), format!("{base}/connect/done"));
    let page = grant_url(&GrantRequest { shop_url, state: &state, return_url: &back, callback_url: &callback })
        .map_err(|e| anyhow::anyhow!("{e}"))?;
    let (granted, mut answer) = mpsc::channel(1);
    let doors = Router::new()
        .route("/connect/woocommerce", post(receive))
        .route("/connect/done", get(|| async { "Connected. You may close this page." }))
        .layer(DefaultBodyLimit::max(8 * 1024))
        .with_state(Arc::new(Waiting { state, granted }));
    let listener = tokio::net::TcpListener::bind(&door.listen)
        .await
        .with_context(|| format!("cannot listen on {}", door.listen))?;
    let server = tokio::spawn(async move { axum::serve(listener, doors).await });
    eprintln!(
        "open this page as an administrator of the shop, and approve:\n\n  {page}\n\nwaiting for the shop on {callback} …"
    );
    let grant = tokio::time::timeout(WAIT, answer.recv()).await;
    // The owner's browser comes right after the shop's post.
    tokio::time::sleep(BROWSER_COMES).await;
    server.abort();
    grant.context("nobody approved within ten minutes")?.context("the door closed")
}

async fn receive(State(waiting): State<Arc<Waiting>>, body: Bytes) -> StatusCode {
    match parse_grant(&body, &waiting.state) {
        // The shop shows an error to its owner unless it gets exactly 200.
        Ok(grant) => waiting.granted.try_send(grant).map_or(StatusCode::CONFLICT, |()| StatusCode::OK),
        Err(why) => {
            tracing::warn!(why, "a post to the grant address was refused");
            StatusCode::UNAUTHORIZED
        }
    }
}
