//! Runs the service: doors, worker, reconciliation. Every job is idempotent and starts where the last run ended.

use std::net::SocketAddr;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use anyhow::Context;
use app::context::App;
use app::{outreach, reconcile, worker};
use domain::ports::commerce::ChangeFeed;
use domain::ports::store::read_async;
use domain::timestamp::{MINUTE_MS, SECOND_MS};
use tokio::sync::Notify;

use crate::cli::EMBARGO_FILE;
use crate::http::{Service, Shared, router};
use crate::wiring::Installation;

/// Longest sleep of the worker: other nodes may have added work.
const SLEEP_MS_MAX: i64 = 5 * SECOND_MS;
/// Calls to the outside at once.
const PARALLEL: usize = 16;
/// Time between two questions "what did we miss?" to a shop.
const RECONCILE_EVERY: Duration = Duration::from_secs(300);
/// Time between two looks at unknown outcomes.
const SETTLE_EVERY: Duration = Duration::from_secs(60);

/// Serves until a signal comes, then finishes what is under way.
///
/// # Errors
/// When the address cannot be listened on.
pub async fn run(service: Shared, installation: &Installation, data_dir: PathBuf) -> anyhow::Result<()> {
    let settled = outreach::recover::started(&service.app).await.context("touches of the last run")?;
    if settled > 0 {
        tracing::warn!(touches = settled, "calls were under way when the last run ended; settled as far as providers can tell");
    }
    let jobs = vec![
        tokio::spawn(work(service.app.clone(), service.wake.clone(), data_dir)),
        tokio::spawn(settle(service.app.clone())),
    ];
    let mut jobs = jobs;
    for shop in service.app.shops.keys() {
        jobs.push(tokio::spawn(keep_up(service.clone(), shop.clone())));
    }
    for (shop, woocommerce) in &installation.woocommerce {
        let callback = format!("{}/webhooks/{shop}/woocommerce", installation.config.public_url.trim_end_matches('/'));
        jobs.push(tokio::spawn(keep_webhooks(shop.clone(), woocommerce.clone(), callback)));
    }
    for (shop, whatsapp) in &installation.whatsapp {
        jobs.push(tokio::spawn(keep_templates(shop.clone(), whatsapp.clone())));
    }
    let result = listen(service.clone(), &installation.config.listen).await;
    for job in jobs {
        job.abort();
    }
    installation.db.close();
    result
}

/// Listens until a signal comes.
///
/// # Errors
/// When the address cannot be listened on.
pub async fn listen(service: Shared, address: &str) -> anyhow::Result<()> {
    let listener = tokio::net::TcpListener::bind(address).await.with_context(|| format!("cannot listen on {address}"))?;
    tracing::info!(address = %listener.local_addr()?, "listening");
    let app = router(service).into_make_service_with_connect_info::<SocketAddr>();
    axum::serve(listener, app).with_graceful_shutdown(signal()).await.context("server")
}

async fn signal() {
    #[cfg(unix)]
    {
        use tokio::signal::unix::{SignalKind, signal};
        let Ok(mut terminate) = signal(SignalKind::terminate()) else { return };
        tokio::select! {
            _ = tokio::signal::ctrl_c() => {}
            _ = terminate.recv() => {}
        }
    }
    #[cfg(not(unix))]
    drop(tokio::signal::ctrl_c().await);
}

/// Projects, fires and sends, until the process ends.
pub async fn work(app: App, wake: Arc<Notify>, data_dir: PathBuf) {
    let embargo = data_dir.join(EMBARGO_FILE);
    loop {
        if embargo.exists() {
            tracing::error!("sending is off after a restore: run `cartwright verify`");
            tokio::time::sleep(Duration::from_secs(10)).await;
            continue;
        }
        if let Err(error) = worker::run_until_idle(&app, PARALLEL).await {
            tracing::error!(error = %error, "worker round failed, trying again");
            tokio::time::sleep(Duration::from_secs(1)).await;
        }
        let next = read_async(&*app.store, worker::next_wake).await.ok().flatten();
        let wait = next.map_or(SLEEP_MS_MAX, |at| at.since_ms(app.now()).clamp(1, SLEEP_MS_MAX));
        tokio::select! {
            () = wake.notified() => {}
            () = tokio::time::sleep(Duration::from_millis(u64::try_from(wait).unwrap_or(1))) => {}
        }
    }
}

async fn settle(app: App) {
    loop {
        tokio::time::sleep(SETTLE_EVERY).await;
        if let Err(error) = outreach::recover::unknown(&app).await {
            tracing::error!(error = %error, "unknown outcomes could not be looked at");
        }
    }
}

/// Asks a shop what was missed, again and again.
async fn keep_up(service: Shared, shop: domain::ids::ShopId) {
    let Some(adapters) = service.app.shops.get(&shop).cloned() else { return };
    if !adapters.commerce.capabilities().changes {
        return;
    }
    loop {
        for feed in ChangeFeed::ALL {
            let now = service.app.now();
            match reconcile::run(&*service.app.store, &shop, &*adapters.commerce, feed, now).await {
                Ok(found) if found.new > 0 => {
                    tracing::info!(%shop, feed = feed.as_str(), new = found.new, "found what webhooks had not told");
                    service.wake.notify_one();
                }
                Ok(_) => {}
                Err(error) => tracing::warn!(%shop, feed = feed.as_str(), error = %error, "reconciliation will try again"),
            }
        }
        tokio::time::sleep(RECONCILE_EVERY).await;
    }
}

/// WooCommerce switches webhooks off after a few failures and never says so: looked at four times an hour.
async fn keep_webhooks(shop: domain::ids::ShopId, woocommerce: Arc<connectors::commerce::woocommerce::WooCommerce>, callback: String) {
    loop {
        match woocommerce.check_webhooks(&callback).await {
            Ok(report) => tracing::info!(%shop, report = ?report, "webhooks looked at"),
            Err(error) => tracing::warn!(%shop, error = %error, "webhooks could not be looked at"),
        }
        tokio::time::sleep(Duration::from_millis(u64::try_from(15 * MINUTE_MS).unwrap_or(1))).await;
    }
}

async fn keep_templates(shop: domain::ids::ShopId, whatsapp: Arc<connectors::channel::whatsapp::WhatsApp>) {
    loop {
        match whatsapp.refresh_templates().await {
            Ok(count) => tracing::info!(%shop, templates = count, "whatsapp templates read"),
            Err(error) => tracing::warn!(%shop, error = %error, "whatsapp templates could not be read"),
        }
        tokio::time::sleep(Duration::from_secs(600)).await;
    }
}

/// A service over an installation.
#[must_use]
pub fn service(installation: &Installation, admin: crate::http::Admin, trust_forwarded: bool) -> Shared {
    Arc::new(Service {
        app: installation.app.clone(),
        db: installation.db.clone(),
        doors: installation.doors.clone(),
        wake: Arc::new(Notify::new()),
        admin,
        limits: crate::http::Limits::new(trust_forwarded),
        demo: None,
    })
}
