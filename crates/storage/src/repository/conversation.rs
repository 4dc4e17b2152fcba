//! Conversations, their turns, and access codes.

use domain::conversation::{AccessCode, Conversation, Turn};
use domain::ids::{ConversationId, ShopId};
use domain::ports::store::{ConversationRepository, StoreResult};
use domain::timestamp::Timestamp;

use super::{Repositories, body, bounded, bytes, in_shop, json, shallow};
use crate::exec::Bind;

impl ConversationRepository for Repositories<'_> {
    fn conversation(&mut self, shop: &ShopId, id: ConversationId) -> StoreResult<Option<Conversation>> {
        self.body("SELECT body FROM conversations WHERE shop = ?1 AND id = ?2", &[shop.into(), (&bytes!(id)).into()])
    }

    fn put_conversation(&mut self, conversation: &Conversation) -> StoreResult<()> {
        shallow(&conversation.dialogue)?;
        let shopper = conversation.shopper.map(|id| bytes!(id));
        self.write(
            "INSERT INTO conversations (shop, id, shopper, waiting, updated_ms, body) VALUES (?1, ?2, ?3, ?4, ?5, ?6) \
             ON CONFLICT (shop, id) DO UPDATE SET shopper = excluded.shopper, waiting = excluded.waiting, \
             updated_ms = excluded.updated_ms, body = excluded.body",
            &[
                (&conversation.shop).into(),
                (&bytes!(conversation.id)).into(),
                (&shopper).into(),
                i64::from(conversation.waiting).into(),
                conversation.updated_at.into(),
                body(&json(conversation)?),
            ],
        )?;
        Ok(())
    }

    fn conversations(&mut self, shop: &ShopId, before: Timestamp, limit: i64) -> StoreResult<Vec<Conversation>> {
        self.bodies(
            "SELECT body FROM conversations WHERE shop = ?1 AND updated_ms < ?2 ORDER BY updated_ms DESC, id LIMIT ?3",
            &[shop.into(), before.into(), bounded(limit)],
        )
    }

    fn waiting_conversations(&mut self, limit: i64) -> StoreResult<Vec<Conversation>> {
        self.bodies(
            "SELECT body FROM conversations WHERE waiting = 1 ORDER BY updated_ms, shop, id LIMIT ?1",
            &[bounded(limit)],
        )
    }

    fn append_turn(&mut self, shop: &ShopId, conversation: ConversationId, turn: &Turn) -> StoreResult<()> {
        if let Some(understood) = &turn.understood {
            shallow(understood)?;
        }
        let written = self.write(
            "INSERT INTO turns (shop, conversation, number, body) VALUES (?1, ?2, ?3, ?4) ON CONFLICT DO NOTHING",
            &[shop.into(), (&bytes!(conversation)).into(), turn.number.into(), body(&json(turn)?)],
        )?;
        if written == 1 { Ok(()) } else { Err(in_shop(shop, &format!("turn {} is there already", turn.number))) }
    }

    fn turns(&mut self, shop: &ShopId, conversation: ConversationId, after: i64, limit: i64) -> StoreResult<Vec<Turn>> {
        self.bodies(
            "SELECT body FROM turns WHERE shop = ?1 AND conversation = ?2 AND number > ?3 ORDER BY number LIMIT ?4",
            &[shop.into(), (&bytes!(conversation)).into(), after.into(), bounded(limit)],
        )
    }

    /// Earlier codes stay for counting; the latest is the one that counts.
    fn put_access_code(&mut self, code: &AccessCode) -> StoreResult<()> {
        self.write(
            "INSERT INTO access_codes (shop, conversation, asked_ms, order_key, body) VALUES (?1, ?2, ?3, ?4, ?5) \
             ON CONFLICT (shop, conversation, asked_ms) DO UPDATE SET order_key = excluded.order_key, body = excluded.body",
            &[
                (&code.shop).into(),
                (&bytes!(code.conversation)).into(),
                code.asked_at.into(),
                Bind::Text(code.order_key.as_deref()),
                body(&json(code)?),
            ],
        )?;
        Ok(())
    }

    fn access_code(&mut self, shop: &ShopId, conversation: ConversationId) -> StoreResult<Option<AccessCode>> {
        self.body(
            "SELECT body FROM access_codes WHERE shop = ?1 AND conversation = ?2 ORDER BY asked_ms DESC LIMIT 1",
            &[shop.into(), (&bytes!(conversation)).into()],
        )
    }

    fn access_codes_since(&mut self, shop: &ShopId, order_key: &str, since: Timestamp) -> StoreResult<i64> {
        let row = self.row(
            "SELECT count(*) FROM access_codes WHERE shop = ?1 AND order_key = ?2 AND asked_ms >= ?3",
            &[shop.into(), order_key.into(), since.into()],
        )?;
        row.map_or(Ok(0), |row| row.int(0))
    }
}
