//! Photos that shoppers sent.

use domain::ids::{ConversationId, PhotoId, ShopId};
use domain::photo::{Photo, PhotoState};
use domain::ports::store::{PhotoRepository, StoreResult};
use domain::timestamp::Timestamp;

use super::{Repositories, body, bounded, bytes, in_shop, json};
use crate::exec::Bind;

/// Most bytes of one photo.
const BYTES_MAX: usize = 8 << 20;

impl PhotoRepository for Repositories<'_> {
    fn add_photo(&mut self, photo: &Photo) -> StoreResult<bool> {
        self.put(photo, "ON CONFLICT DO NOTHING")
    }

    fn update_photo(&mut self, photo: &Photo) -> StoreResult<()> {
        self.put(
            photo,
            "ON CONFLICT (shop, id) DO UPDATE SET conversation = excluded.conversation, turn = excluded.turn, \
             waiting = excluded.waiting, hash = excluded.hash, body = excluded.body",
        )
        .map(drop)
    }

    fn photo(&mut self, shop: &ShopId, id: PhotoId) -> StoreResult<Option<Photo>> {
        self.body("SELECT body FROM photos WHERE shop = ?1 AND id = ?2", &[shop.into(), (&bytes!(id)).into()])
    }

    fn photos_with(&mut self, shop: &ShopId, event: &str) -> StoreResult<Vec<Photo>> {
        let mut found: Vec<Photo> =
            self.bodies("SELECT body FROM photos WHERE shop = ?1 AND event = ?2", &[shop.into(), event.into()])?;
        found.sort_by_key(|photo| photo.place);
        Ok(found)
    }

    fn photos_of(&mut self, shop: &ShopId, conversation: ConversationId, after: i64) -> StoreResult<Vec<Photo>> {
        let mut found: Vec<Photo> = self.bodies(
            "SELECT body FROM photos WHERE shop = ?1 AND conversation = ?2 AND turn > ?3 ORDER BY turn LIMIT ?4",
            &[shop.into(), (&bytes!(conversation)).into(), after.into(), bounded(1_000)],
        )?;
        found.sort_by_key(|photo| (photo.turn, photo.place));
        Ok(found)
    }

    fn photos_since(&mut self, shop: &ShopId, of: Option<ConversationId>, since: Timestamp) -> StoreResult<i64> {
        let row = match of {
            Some(id) => self.row(
                "SELECT count(*) FROM photos WHERE shop = ?1 AND conversation = ?2 AND at_ms >= ?3",
                &[shop.into(), (&bytes!(id)).into(), since.into()],
            ),
            None => {
                self.row("SELECT count(*) FROM photos WHERE shop = ?1 AND at_ms >= ?2", &[shop.into(), since.into()])
            }
        };
        row?.map_or(Ok(0), |row| row.int(0))
    }

    fn photos_waiting(&mut self, limit: i64) -> StoreResult<Vec<Photo>> {
        self.bodies("SELECT body FROM photos WHERE waiting = 1 ORDER BY at_ms LIMIT ?1", &[bounded(limit)])
    }

    fn put_photo_bytes(&mut self, shop: &ShopId, hash: &str, content: &[u8]) -> StoreResult<()> {
        if content.len() > BYTES_MAX {
            return Err(in_shop(shop, "a photo is too large to store"));
        }
        self.write(
            "INSERT INTO photo_bytes (shop, hash, bytes) VALUES (?1, ?2, ?3) ON CONFLICT DO NOTHING",
            &[shop.into(), hash.into(), Bind::Blob(Some(content))],
        )?;
        Ok(())
    }

    fn photo_bytes(&mut self, shop: &ShopId, hash: &str) -> StoreResult<Option<Vec<u8>>> {
        let row =
            self.row("SELECT bytes FROM photo_bytes WHERE shop = ?1 AND hash = ?2", &[shop.into(), hash.into()])?;
        row.map(|row| row.blob(0).map(<[u8]>::to_vec)).transpose()
    }

    fn forget_photos(&mut self, shop: &ShopId, before: Timestamp, loose_before: Timestamp) -> StoreResult<u64> {
        let gone = self.write(
            "DELETE FROM photos WHERE shop = ?1 AND (at_ms < ?2 OR (conversation IS NULL AND at_ms < ?3))",
            &[shop.into(), before.into(), loose_before.into()],
        )?;
        if gone > 0 {
            self.write(
                "DELETE FROM photo_bytes WHERE shop = ?1 AND NOT EXISTS \
                 (SELECT 1 FROM photos WHERE photos.shop = photo_bytes.shop AND photos.hash = photo_bytes.hash)",
                &[shop.into()],
            )?;
        }
        Ok(gone)
    }
}

impl Repositories<'_> {
    /// Writes the row; whether one was written.
    fn put(&mut self, photo: &Photo, conflict: &str) -> StoreResult<bool> {
        let conversation = photo.conversation.map(|id| bytes!(id));
        let waiting = matches!(photo.state, PhotoState::Waiting { .. });
        let written = self.write(
            &format!(
                "INSERT INTO photos (shop, id, event, conversation, turn, waiting, hash, at_ms, body) \
                 VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9) {conflict}"
            ),
            &[
                (&photo.shop).into(),
                (&bytes!(photo.id)).into(),
                photo.event.as_str().into(),
                (&conversation).into(),
                Bind::Int(photo.turn),
                i64::from(waiting).into(),
                Bind::Text(photo.hash()),
                photo.at.into(),
                body(&json(photo)?),
            ],
        )?;
        Ok(written == 1)
    }
}
