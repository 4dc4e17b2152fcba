//! Runs the service: doors, worker, reconciliation. Every job is idempotent and starts where the last run ended.

use std::net::SocketAddr;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use anyhow::Context;
use app::context::App;
use app::{outreach, photos, reconcile, worker};
use assistant::understand::intent::Intents;
use connectors::channel::mailbox::Mailbox;
use connectors::channel::telegram::Telegram;
use domain::ids::ShopId;
use domain::ports::commerce::ChangeFeed;
use domain::ports::store::read_async;
use domain::timestamp::{MINUTE_MS, SECOND_MS};
use tokio::sync::{Notify, watch};

use crate::cli::EMBARGO_FILE;
use crate::http::webhooks::{Delivery, keep_photos};
use crate::http::{Service, Shared, router};
use crate::wiring::Installation;

/// Longest sleep of the worker: other nodes may have added work.
const SLEEP_MS_MAX: i64 = 5 * SECOND_MS;
/// Time between two looks at the embargo of a restore.
const EMBARGO_LOOK: Duration = Duration::from_secs(10);
/// Time until a failed round is tried again, whatever happens meanwhile.
const AFTER_FAILURE: Duration = Duration::from_secs(1);
/// Calls to the outside at once.
const PARALLEL: usize = 16;
/// Time between two questions "what did we miss?" to a shop.
const RECONCILE_EVERY: Duration = Duration::from_secs(300);
/// Time between two looks at unknown outcomes.
const SETTLE_EVERY: Duration = Duration::from_secs(60);
/// Time between two looks for photos that are too old.
const FORGET_EVERY: Duration = Duration::from_secs(3_600);
/// Time between two looks into a mailbox.
const MAILBOX_EVERY: Duration = Duration::from_secs(30);
/// Longest that open requests may go on after the signal; streams never end by themselves.
const REQUESTS_GRACE: Duration = Duration::from_secs(3);
/// Longest that all of it may take after the signal: containers are killed after ten seconds.
const GRACE: Duration = Duration::from_secs(8);

/// Turns true when the process is asked to end.
type Stop = watch::Receiver<bool>;

/// Serves until a signal comes, then finishes what is under way.
///
/// # Errors
/// When the address cannot be listened on.
pub async fn run(service: Shared, installation: &Installation, data_dir: PathBuf) -> anyhow::Result<()> {
    let stop = stop_signal()?;
    let settled = outreach::recover::started(&service.app).await.context("touches of the last run")?;
    if settled > 0 {
        tracing::warn!(
            touches = settled,
            "calls were under way when the last run ended; settled as far as providers can tell"
        );
    }
    if installation.config.shops.iter().any(|shop| shop.settings.assistant) {
        // Learned beside the start, so that the first shopper need not wait for it.
        std::thread::spawn(|| Intents::embedded().prepare());
    }
    let mut worker = tokio::spawn(work(service.app.clone(), service.wake.clone(), data_dir, stop.clone()));
    let mut jobs = vec![tokio::spawn(settle(service.app.clone())), tokio::spawn(forget_photos(service.app.clone()))];
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
    for (shop, telegram) in &installation.telegram {
        let callback = format!("{}/webhooks/{shop}/telegram", installation.config.public_url.trim_end_matches('/'));
        jobs.push(tokio::spawn(keep_telegram(shop.clone(), telegram.clone(), callback)));
    }
    for (shop, mailbox) in installation.mailboxes.iter().filter(|(_, mailbox)| mailbox.has_folder()) {
        jobs.push(tokio::spawn(keep_mailbox(service.clone(), shop.clone(), mailbox.clone())));
    }
    // Calls under way are waited for, so that their outcomes are known. A worker that dies takes the doors along: who only
    // takes in and never sends looks alive and is not.
    let working = async { (&mut worker).await.context("the worker died") };
    let both = async { tokio::try_join!(listen(service.clone(), &installation.config.listen, stop.clone()), working) };
    let result = tokio::select! {
        result = both => result.map(drop),
        () = stopped_for(stop.clone(), GRACE) => {
            tracing::warn!("calls were still under way at the end; the next start settles them");
            Ok(())
        }
    };
    worker.abort();
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
async fn listen(service: Shared, address: &str, mut stop: Stop) -> anyhow::Result<()> {
    let listener =
        tokio::net::TcpListener::bind(address).await.with_context(|| format!("cannot listen on {address}"))?;
    tracing::info!(address = %listener.local_addr()?, "listening");
    let app = router(service).into_make_service_with_connect_info::<SocketAddr>();
    let patience = stopped_for(stop.clone(), REQUESTS_GRACE);
    let server = axum::serve(listener, app).with_graceful_shutdown(async move { stopped(&mut stop).await });
    tokio::select! {
        result = server.into_future() => result.context("server"),
        () = patience => Ok(()),
    }
}

/// Listens to signals from now on: one that comes while we start must not be lost.
///
/// # Errors
/// When the system does not let us.
fn stop_signal() -> anyhow::Result<Stop> {
    let (tell, stop) = watch::channel(false);
    #[cfg(unix)]
    let asked = {
        use tokio::signal::unix::{SignalKind, signal};
        let (mut terminate, mut interrupt) = (signal(SignalKind::terminate())?, signal(SignalKind::interrupt())?);
        async move {
            tokio::select! {
                _ = terminate.recv() => {}
                _ = interrupt.recv() => {}
            }
        }
    };
    #[cfg(not(unix))]
    let asked = async { drop(tokio::signal::ctrl_c().await) };
    tokio::spawn(async move {
        asked.await;
        let _ = tell.send(true);
    });
    Ok(stop)
}

/// Waits until the process is asked to end.
async fn stopped(stop: &mut Stop) {
    if stop.wait_for(|asked| *asked).await.is_err() {
        // Nobody can ask any more.
        std::future::pending::<()>().await;
    }
}

/// Waits until the process has been asked to end for as long as `grace`.
async fn stopped_for(mut stop: Stop, grace: Duration) {
    stopped(&mut stop).await;
    tokio::time::sleep(grace).await;
}

/// Projects, fires and sends, until the process is asked to end; the round under way is finished.
async fn work(app: App, wake: Arc<Notify>, data_dir: PathBuf, mut stop: Stop) {
    let embargo = data_dir.join(EMBARGO_FILE);
    while !*stop.borrow() {
        // New work shortens the wait only where it can be done.
        let (wait, may_wake) = if embargo.exists() {
            tracing::error!("sending is off after a restore: run `cartwright verify`");
            (EMBARGO_LOOK, false)
        } else {
            match worker::tick(&app, PARALLEL).await {
                Ok(progress) if !progress.is_idle() => continue,
                Ok(_) => (until_next(&app).await, true),
                Err(error) => {
                    tracing::error!(error = %error, "worker round failed, trying again");
                    (AFTER_FAILURE, false)
                }
            }
        };
        tokio::select! {
            () = wake.notified(), if may_wake => {}
            () = tokio::time::sleep(wait) => {}
            () = stopped(&mut stop) => {}
        }
    }
}

/// Time until the next timer or touch is due.
async fn until_next(app: &App) -> Duration {
    let next = read_async(&*app.store, worker::next_wake).await.ok().flatten();
    let wait = next.map_or(SLEEP_MS_MAX, |at| at.since_ms(app.now()).clamp(1, SLEEP_MS_MAX));
    Duration::from_millis(u64::try_from(wait).unwrap_or(1))
}

async fn settle(app: App) {
    loop {
        tokio::time::sleep(SETTLE_EVERY).await;
        if let Err(error) = outreach::recover::unknown(&app).await {
            tracing::error!(error = %error, "unknown outcomes could not be looked at");
        }
    }
}

/// Photos are kept only as long as their shop says.
async fn forget_photos(app: App) {
    loop {
        match photos::forget(&app).await {
            Ok(0) => {}
            Ok(gone) => tracing::info!(photos = gone, "old photos forgotten"),
            Err(error) => tracing::error!(error = %error, "old photos could not be forgotten"),
        }
        tokio::time::sleep(FORGET_EVERY).await;
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
                Err(error) => {
                    tracing::warn!(%shop, feed = feed.as_str(), error = %error, "reconciliation will try again")
                }
            }
        }
        tokio::time::sleep(RECONCILE_EVERY).await;
    }
}

/// WooCommerce switches webhooks off after a few failures and never says so: looked at four times an hour.
async fn keep_webhooks(
    shop: domain::ids::ShopId,
    woocommerce: Arc<connectors::commerce::woocommerce::WooCommerce>,
    callback: String,
) {
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

/// Tells Telegram where updates go, until it has heard.
async fn keep_telegram(shop: ShopId, telegram: Arc<Telegram>, callback: String) {
    while let Err(error) = telegram.set_webhook(&callback).await {
        tracing::warn!(%shop, error = %error, "telegram could not be told where to send updates");
        tokio::time::sleep(Duration::from_secs(600)).await;
    }
}

/// Fetches mail that shoppers wrote. A mail is marked as read once it is stored.
async fn keep_mailbox(service: Shared, shop: ShopId, mailbox: Arc<Mailbox>) {
    loop {
        match look_into(&service, &shop, &mailbox).await {
            Ok(0) => {}
            Ok(mails) => tracing::info!(%shop, mails, "mails fetched"),
            Err(error) => tracing::warn!(%shop, error = %error, "the mailbox could not be looked into"),
        }
        tokio::time::sleep(MAILBOX_EVERY).await;
    }
}

async fn look_into(service: &Shared, shop: &ShopId, mailbox: &Mailbox) -> anyhow::Result<usize> {
    let batch = mailbox.poll().await?;
    let told = batch.mails.iter().flat_map(|mail| mail.told.clone()).collect();
    let Delivery { events, photos } = Delivery::of_channel(shop, "mailbox", told, service.app.now());
    if !events.is_empty() {
        keep_photos(service, shop, photos).await?;
        service.db.append_events_async(events).await.map_err(|error| anyhow::anyhow!("{error}"))?;
        service.wake.notify_one();
    }
    mailbox.done(&batch).await?;
    Ok(batch.mails.len())
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
