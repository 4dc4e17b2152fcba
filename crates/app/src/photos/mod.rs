//! Photos that come with shoppers' messages: taken at the door, fetched where a provider holds them, cleaned, kept for the team
//! for as long as the shop says.
//!
//! A photo is durable before the event of its message is, and named after it, so that whoever hears the message finds it. One
//! that lies with a provider is fetched by the worker; the answer waits for that. Shoppers are never shown photos: not their own
//! and not another's.

pub mod clean;

use domain::ids::{ConversationId, ShopId};
use domain::photo::{PER_MESSAGE_MAX, Photo, PhotoState};
use domain::ports::channel::PictureAt;
use domain::ports::store::{StoreResult, Tx, read_async, write_async};
use domain::timestamp::{DAY_MS, Timestamp};
use futures_util::StreamExt;
use sha2::{Digest, Sha256};

use crate::context::App;
use clean::Clean;

/// Photos of one conversation in a day; what is more is refused.
pub const PER_DAY_MAX: i64 = 30;
/// Photos of one shop in a day: a door that is open to strangers must not fill the disk.
pub const SHOP_PER_DAY_MAX: i64 = 3_000;
/// Photos fetched in one round.
const FETCHED_MAX: i64 = 50;
/// Days that a photo is kept of which no message came.
const LOOSE_DAYS: i64 = 1;

/// Pictures that came with one message of a channel.
#[derive(Debug)]
pub struct Came {
    /// Id of the message's event in the ledger.
    pub event: String,
    /// Connector that brought it.
    pub connector: String,
    /// Where they are.
    pub pictures: Vec<PictureAt>,
}

/// Keeps what came, before its events are appended. Told twice, it is kept once.
///
/// # Errors
/// When the store fails.
pub fn take(tx: &mut dyn Tx, shop: &ShopId, came: Vec<Came>, now: Timestamp) -> StoreResult<()> {
    for one in came {
        for (place, picture) in one.pictures.into_iter().take(PER_MESSAGE_MAX).enumerate() {
            match picture {
                PictureAt::Here(bytes) => keep(tx, &Photo::new(shop, &one.event, place, waiting("", ""), now), &bytes)?,
                PictureAt::Provider(named) => {
                    let state = waiting(&one.connector, &named);
                    tx.add_photo(&Photo::new(shop, &one.event, place, state, now)).map(drop)?;
                }
            }
        }
    }
    Ok(())
}

/// Keeps one photo that is here, or why it was not taken.
///
/// # Errors
/// When the store fails.
pub fn keep(tx: &mut dyn Tx, photo: &Photo, bytes: &[u8]) -> StoreResult<()> {
    let today = photo.at.plus_ms(-DAY_MS);
    let many = tx.photos_since(&photo.shop, None, today)? >= SHOP_PER_DAY_MAX;
    let state = if many { refused("too many photos in a day") } else { settle(tx, &photo.shop, bytes)? };
    tx.add_photo(&Photo { state, ..photo.clone() }).map(drop)
}

fn waiting(connector: &str, named: &str) -> PhotoState {
    PhotoState::Waiting { connector: connector.to_owned(), named: named.to_owned() }
}

fn refused(reason: impl Into<String>) -> PhotoState {
    PhotoState::Refused { reason: reason.into() }
}

/// Cleans and stores bytes.
fn settle(tx: &mut dyn Tx, shop: &ShopId, file: &[u8]) -> StoreResult<PhotoState> {
    let Clean { media_type, width, height, bytes } = match clean::clean(file) {
        Ok(clean) => clean,
        Err(why) => return Ok(refused(why.to_string())),
    };
    let hash = Sha256::digest(&bytes).iter().map(|byte| format!("{byte:02x}")).collect::<String>();
    tx.put_photo_bytes(shop, &hash, &bytes)?;
    let bytes = i64::try_from(bytes.len()).unwrap_or(i64::MAX);
    Ok(PhotoState::Kept { media_type: media_type.into(), width: width.into(), height: height.into(), bytes, hash })
}

/// Binds the photos of a message to the conversation in which it was heard.
pub(crate) fn bind(tx: &mut dyn Tx, shop: &ShopId, event: &str, talk: ConversationId, turn: i64) -> StoreResult<()> {
    for mut photo in tx.photos_with(shop, event)? {
        let today = photo.at.plus_ms(-DAY_MS);
        if tx.photos_since(shop, Some(talk), today)? >= PER_DAY_MAX {
            photo.state = refused("too many photos in a day");
        }
        (photo.conversation, photo.turn) = (Some(talk), Some(turn));
        tx.update_photo(&photo)?;
    }
    Ok(())
}

/// Photos of the words that an answer is to.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Beside {
    /// Taken.
    pub(crate) kept: i64,
    /// Not taken.
    pub(crate) refused: i64,
    /// Not fetched yet.
    pub(crate) waiting: i64,
}

/// Counts what came in a conversation after a turn.
pub(crate) fn beside(tx: &mut dyn Tx, shop: &ShopId, talk: ConversationId, after: i64) -> StoreResult<Beside> {
    let mut beside = Beside::default();
    for photo in tx.photos_of(shop, talk, after)? {
        match photo.state {
            PhotoState::Kept { .. } => beside.kept += 1,
            PhotoState::Refused { .. } => beside.refused += 1,
            PhotoState::Waiting { .. } => beside.waiting += 1,
        }
    }
    Ok(beside)
}

/// Fetches the photos that lie with providers. Whatever comes of it, a photo waits no longer after it; how many were fetched.
pub(crate) async fn fetch(app: &App, parallel: usize) -> StoreResult<usize> {
    let waiting = read_async(&*app.store, |tx| tx.photos_waiting(FETCHED_MAX)).await?;
    let count = waiting.len();
    let mut running = futures_util::stream::iter(waiting)
        .map(|photo| async move { fetch_one(app, photo).await })
        .buffer_unordered(parallel.max(1));
    while let Some(result) = running.next().await {
        result?;
    }
    Ok(count)
}

async fn fetch_one(app: &App, photo: Photo) -> StoreResult<()> {
    let PhotoState::Waiting { connector, named } = &photo.state else { return Ok(()) };
    let channel = app.shops.get(&photo.shop).and_then(|shop| {
        shop.channels.iter().find(|(kind, _)| kind.as_str() == connector).map(|(_, channel)| channel.clone())
    });
    let fetched = match channel {
        Some(channel) => channel.picture(&PictureAt::Provider(named.clone())).await.map_err(|error| error.to_string()),
        None => Err(format!("no channel {connector} to fetch it from")),
    };
    write_async(&*app.store, move |tx| {
        // Read again: the message may have been heard meanwhile.
        let Some(mut photo) = tx.photo(&photo.shop, photo.id)? else { return Ok(()) };
        photo.state = match fetched {
            Ok(picture) => settle(tx, &photo.shop, &picture.bytes)?,
            Err(why) => refused(why),
        };
        tx.update_photo(&photo)
    })
    .await
}

/// Forgets what is older than the shop keeps photos.
///
/// # Errors
/// When the store fails.
pub async fn forget(app: &App) -> StoreResult<u64> {
    let now = app.now();
    write_async(&*app.store, move |tx| {
        let mut gone = 0;
        for shop in tx.shops()? {
            let before = now.plus_ms(-shop.settings.photo_days.clamp(1, 3_650) * DAY_MS);
            gone += tx.forget_photos(&shop.id, before, now.plus_ms(-LOOSE_DAYS * DAY_MS))?;
        }
        Ok(gone)
    })
    .await
}
