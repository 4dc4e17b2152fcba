//! What a backtest reads little of, or nothing: the ledger is fed from outside, nobody is answered, no page is read.

use domain::conversation::{AccessCode, Conversation, Turn};
use domain::event::Event;
use domain::ids::{ConversationId, PhotoId, ShopId};
use domain::list::Exposure;
use domain::merchandise::Merchandising;
use domain::page::Page;
use domain::photo::Photo;
use domain::ports::store::{
    Appended, ConversationRepository, ExposureRepository, LedgerEntry, LedgerRepository, MerchandisingRepository,
    PageRepository, PhotoRepository, ShopRepository, StoreResult,
};
use domain::shop::Shop;
use domain::timestamp::Timestamp;

use super::{Memory, not_kept};

impl LedgerRepository for Memory {
    fn append_events(&mut self, _events: &[Event]) -> StoreResult<Vec<Appended>> {
        not_kept("ledger of its own")
    }

    fn ledger_head(&mut self) -> StoreResult<i64> {
        Ok(0)
    }

    fn events_after(&mut self, _sequence: i64, _limit: i64) -> StoreResult<Vec<LedgerEntry>> {
        // Each event is projected as it is fed: there is never one that waits.
        Ok(vec![])
    }

    fn cursor(&mut self, _name: &str) -> StoreResult<i64> {
        Ok(0)
    }

    fn set_cursor(&mut self, _name: &str, _value: i64) -> StoreResult<()> {
        not_kept("positions")
    }
}

impl ShopRepository for Memory {
    fn put_shop(&mut self, shop: &Shop) -> StoreResult<()> {
        self.shop = shop.clone();
        Ok(())
    }

    fn shop(&mut self, id: &ShopId) -> StoreResult<Option<Shop>> {
        Ok((self.shop.id == *id).then(|| self.shop.clone()))
    }

    fn shops(&mut self) -> StoreResult<Vec<Shop>> {
        Ok(vec![self.shop.clone()])
    }

    fn put_secret(&mut self, _shop: &ShopId, _name: &str, _value: &[u8]) -> StoreResult<()> {
        not_kept("secrets")
    }

    fn secret(&mut self, _shop: &ShopId, _name: &str) -> StoreResult<Option<Vec<u8>>> {
        not_kept("secrets")
    }

    fn delete_secret(&mut self, _shop: &ShopId, _name: &str) -> StoreResult<()> {
        not_kept("secrets")
    }
}

impl ConversationRepository for Memory {
    fn conversation(&mut self, _shop: &ShopId, _id: ConversationId) -> StoreResult<Option<Conversation>> {
        Ok(None)
    }

    fn put_conversation(&mut self, _conversation: &Conversation) -> StoreResult<()> {
        // A shopper's message pauses flows, which is all that a backtest wants of it.
        Ok(())
    }

    fn conversations(&mut self, _: &ShopId, _before: Timestamp, _limit: i64) -> StoreResult<Vec<Conversation>> {
        not_kept("conversations")
    }

    fn waiting_conversations(&mut self, _limit: i64) -> StoreResult<Vec<Conversation>> {
        not_kept("conversations")
    }

    fn append_turn(&mut self, _shop: &ShopId, _conversation: ConversationId, _turn: &Turn) -> StoreResult<()> {
        Ok(())
    }

    fn turns(&mut self, _: &ShopId, _: ConversationId, _after: i64, _limit: i64) -> StoreResult<Vec<Turn>> {
        not_kept("conversations")
    }

    fn put_access_code(&mut self, _code: &AccessCode) -> StoreResult<()> {
        not_kept("codes")
    }

    fn access_code(&mut self, _shop: &ShopId, _conversation: ConversationId) -> StoreResult<Option<AccessCode>> {
        not_kept("codes")
    }

    fn access_codes_since(&mut self, _shop: &ShopId, _order_key: &str, _since: Timestamp) -> StoreResult<i64> {
        not_kept("codes")
    }
}

impl PageRepository for Memory {
    fn put_page(&mut self, _page: &Page) -> StoreResult<()> {
        not_kept("pages")
    }

    fn delete_page(&mut self, _shop: &ShopId, _source: &str) -> StoreResult<bool> {
        not_kept("pages")
    }

    fn pages(&mut self, _shop: &ShopId, _after: &str, _limit: i64) -> StoreResult<Vec<Page>> {
        not_kept("pages")
    }

    fn pages_due(&mut self, _shop: &ShopId, _now: Timestamp, _limit: i64) -> StoreResult<Vec<Page>> {
        not_kept("pages")
    }
}

/// What browsers were shown decides nothing about messages.
impl ExposureRepository for Memory {
    fn exposure(&mut self, _shop: &ShopId, _browser: &str) -> StoreResult<Option<Exposure>> {
        Ok(None)
    }

    fn put_exposure(&mut self, _exposure: &Exposure) -> StoreResult<()> {
        Ok(())
    }

    fn exposures(&mut self, _shop: &ShopId, _after: &str, _limit: i64) -> StoreResult<Vec<Exposure>> {
        not_kept("exposures")
    }
}

impl MerchandisingRepository for Memory {
    fn merchandising_version(&mut self, _shop: &ShopId) -> StoreResult<i64> {
        Ok(0)
    }

    fn merchandising(&mut self, _shop: &ShopId, _limit: i64) -> StoreResult<Vec<Merchandising>> {
        Ok(vec![])
    }

    fn add_merchandising(&mut self, _next: &Merchandising) -> StoreResult<()> {
        not_kept("rules for what is shown")
    }
}

impl PhotoRepository for Memory {
    fn add_photo(&mut self, _photo: &Photo) -> StoreResult<bool> {
        not_kept("photos")
    }

    fn update_photo(&mut self, _photo: &Photo) -> StoreResult<()> {
        not_kept("photos")
    }

    fn photo(&mut self, _shop: &ShopId, _id: PhotoId) -> StoreResult<Option<Photo>> {
        not_kept("photos")
    }

    fn photos_with(&mut self, _shop: &ShopId, _event: &str) -> StoreResult<Vec<Photo>> {
        Ok(vec![])
    }

    fn photos_of(&mut self, _shop: &ShopId, _in: ConversationId, _after: i64) -> StoreResult<Vec<Photo>> {
        Ok(vec![])
    }

    fn photos_since(&mut self, _shop: &ShopId, _of: Option<ConversationId>, _since: Timestamp) -> StoreResult<i64> {
        not_kept("photos")
    }

    fn photos_waiting(&mut self, _limit: i64) -> StoreResult<Vec<Photo>> {
        Ok(vec![])
    }

    fn put_photo_bytes(&mut self, _shop: &ShopId, _hash: &str, _bytes: &[u8]) -> StoreResult<()> {
        not_kept("photos")
    }

    fn photo_bytes(&mut self, _shop: &ShopId, _hash: &str) -> StoreResult<Option<Vec<u8>>> {
        not_kept("photos")
    }

    fn forget_photos(&mut self, _shop: &ShopId, _before: Timestamp, _loose_before: Timestamp) -> StoreResult<u64> {
        not_kept("photos")
    }
}
