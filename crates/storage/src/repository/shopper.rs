//! People, consent, suppression.

use domain::cart::Cart;
use domain::consent::{ChannelKind, ConsentRecord, SuppressionReason};
use domain::conversation::Conversation;
use domain::enrollment::Enrollment;
use domain::ids::{ShopId, ShopperId};
use domain::order::Order;
use domain::ports::store::{
    ConversationRepository, FlowRepository, SalesRepository, ShopperRepository, StoreResult, TouchRepository,
};
use domain::shopper::{Identity, Shopper};
use domain::ticket::Ticket;
use domain::timestamp::Timestamp;
use domain::touch::Touch;
use sha2::{Digest, Sha256};

use super::{Repositories, body, bytes, from_word, json, shops, word};
use crate::dialect::EACH_SHOPPER;
use crate::exec::{Bind, Column};

/// The four parameters that name an address on a channel.
fn address<'a>(shop: &'a ShopId, channel: ChannelKind, identity: &'a Identity) -> [Bind<'a>; 4] {
    [shop.into(), channel.as_str().into(), identity.kind.as_str().into(), identity.value.as_str().into()]
}

impl Repositories<'_> {
    fn point_identity(&mut self, shop: &ShopId, identity: &Identity, shopper: ShopperId) -> StoreResult<()> {
        self.write(
            "INSERT INTO identities (shop, kind, value, shopper) VALUES (?1, ?2, ?3, ?4) \
             ON CONFLICT (shop, kind, value) DO UPDATE SET shopper = excluded.shopper",
            &[shop.into(), identity.kind.as_str().into(), identity.value.as_str().into(), (&bytes!(shopper)).into()],
        )?;
        Ok(())
    }

    /// Rows of a person are read, changed and written back, so that body and column keep saying the same.
    fn point_rows(&mut self, shop: &ShopId, from: ShopperId, into: ShopperId) -> StoreResult<()> {
        let id = bytes!(from);
        let owner = [shop.into(), (&id).into()];
        for mut cart in self.bodies::<Cart>("SELECT body FROM carts WHERE shop = ?1 AND shopper = ?2", &owner)? {
            cart.shopper = Some(into);
            self.put_cart(&cart)?;
        }
        for mut order in self.bodies::<Order>("SELECT body FROM orders WHERE shop = ?1 AND shopper = ?2", &owner)? {
            order.shopper = Some(into);
            self.put_order(&order)?;
        }
        let enrollments = "SELECT body FROM enrollments WHERE shop = ?1 AND shopper = ?2";
        let mut enrollments = self.bodies::<Enrollment>(enrollments, &owner)?;
        enrollments.iter_mut().for_each(|enrollment| enrollment.shopper = Some(into));
        self.put_enrollments(&enrollments)?;
        for mut touch in self.bodies::<Touch>("SELECT body FROM touches WHERE shop = ?1 AND shopper = ?2", &owner)? {
            touch.shopper = Some(into);
            self.update_touch(&touch)?;
        }
        for mut ticket in self.bodies::<Ticket>("SELECT body FROM tickets WHERE shop = ?1 AND shopper = ?2", &owner)? {
            ticket.shopper = Some(into);
            self.put_ticket(&ticket)?;
        }
        let conversations = "SELECT body FROM conversations WHERE shop = ?1 AND shopper = ?2";
        for mut conversation in self.bodies::<Conversation>(conversations, &owner)? {
            conversation.shopper = Some(into);
            self.put_conversation(&conversation)?;
        }
        Ok(())
    }
}

impl ShopperRepository for Repositories<'_> {
    fn shopper_of(&mut self, shop: &ShopId, identity: &Identity) -> StoreResult<Option<ShopperId>> {
        let row = self.row(
            "SELECT shopper FROM identities WHERE shop = ?1 AND kind = ?2 AND value = ?3",
            &[shop.into(), identity.kind.as_str().into(), identity.value.as_str().into()],
        )?;
        row.map(|row| row.id(0)).transpose()
    }

    fn shopper(&mut self, shop: &ShopId, id: ShopperId) -> StoreResult<Option<Shopper>> {
        self.body("SELECT body FROM shoppers WHERE shop = ?1 AND id = ?2", &[shop.into(), (&bytes!(id)).into()])
    }

    fn shoppers(&mut self, shop: &ShopId, ids: &[ShopperId]) -> StoreResult<Vec<Shopper>> {
        let ids: Vec<_> = ids.iter().map(|id| bytes!(id)).collect();
        self.each_body(&EACH_SHOPPER, &[shops(shop, ids.len()), Column::ids(&ids)])
    }

    fn put_shopper(&mut self, shop: &ShopId, shopper: &Shopper) -> StoreResult<()> {
        self.write(
            "INSERT INTO shoppers (shop, id, body) VALUES (?1, ?2, ?3) \
             ON CONFLICT (shop, id) DO UPDATE SET body = excluded.body",
            &[shop.into(), (&bytes!(shopper.id)).into(), body(&json(shopper)?)],
        )?;
        shopper.identities.iter().try_for_each(|identity| self.point_identity(shop, identity, shopper.id))
    }

    fn merge_shoppers(&mut self, shop: &ShopId, from: ShopperId, into: ShopperId) -> StoreResult<()> {
        if from == into {
            return Ok(());
        }
        self.point_rows(shop, from, into)?;
        if let (Some(gone), Some(mut kept)) = (self.shopper(shop, from)?, self.shopper(shop, into)?) {
            kept.identities.extend(gone.identities);
            kept.identities.sort();
            kept.identities.dedup();
            kept.profile.overlay(&mut kept.profile_versions, &gone.profile, &gone.profile_versions);
            self.put_shopper(shop, &kept)?;
        }
        let ids = (bytes!(from), bytes!(into));
        self.write(
            "UPDATE identities SET shopper = ?3 WHERE shop = ?1 AND shopper = ?2",
            &[shop.into(), (&ids.0).into(), (&ids.1).into()],
        )?;
        self.write("DELETE FROM shoppers WHERE shop = ?1 AND id = ?2", &[shop.into(), (&ids.0).into()])?;
        Ok(())
    }

    fn append_consent(&mut self, shop: &ShopId, record: &ConsentRecord) -> StoreResult<()> {
        let text = json(record)?;
        let digest = Sha256::digest(text.as_bytes());
        self.write(
            "INSERT INTO consents (shop, kind, value, at_ms, digest, body) VALUES (?1, ?2, ?3, ?4, ?5, ?6) \
             ON CONFLICT (shop, kind, value, at_ms, digest) DO NOTHING",
            &[
                shop.into(),
                record.identity.kind.as_str().into(),
                record.identity.value.as_str().into(),
                record.at.into(),
                Bind::Blob(Some(&digest)),
                body(&text),
            ],
        )?;
        Ok(())
    }

    fn consents(&mut self, shop: &ShopId, identity: &Identity) -> StoreResult<Vec<ConsentRecord>> {
        self.bodies(
            "SELECT body FROM consents WHERE shop = ?1 AND kind = ?2 AND value = ?3 ORDER BY at_ms, digest",
            &[shop.into(), identity.kind.as_str().into(), identity.value.as_str().into()],
        )
    }

    /// The earliest reason is kept (of two at one instant the lesser word): the order of arrival does not matter.
    fn suppress(
        &mut self,
        shop: &ShopId,
        channel: ChannelKind,
        identity: &Identity,
        reason: SuppressionReason,
        at: Timestamp,
    ) -> StoreResult<()> {
        let reason = word(&reason)?;
        let [shop, channel, kind, value] = address(shop, channel, identity);
        self.write(
            "INSERT INTO suppressions (shop, channel, kind, value, reason, at_ms) VALUES (?1, ?2, ?3, ?4, ?5, ?6) \
             ON CONFLICT (shop, channel, kind, value) DO UPDATE SET reason = excluded.reason, at_ms = excluded.at_ms \
             WHERE (excluded.at_ms, excluded.reason) < (suppressions.at_ms, suppressions.reason)",
            &[shop, channel, kind, value, reason.as_str().into(), at.into()],
        )?;
        Ok(())
    }

    fn suppression(
        &mut self,
        shop: &ShopId,
        channel: ChannelKind,
        identity: &Identity,
    ) -> StoreResult<Option<SuppressionReason>> {
        let row = self.row(
            "SELECT reason FROM suppressions WHERE shop = ?1 AND channel = ?2 AND kind = ?3 AND value = ?4",
            &address(shop, channel, identity),
        )?;
        row.map(|row| from_word(row.text(0)?)).transpose()
    }

    fn put_last_inbound(
        &mut self,
        shop: &ShopId,
        channel: ChannelKind,
        identity: &Identity,
        at: Timestamp,
    ) -> StoreResult<()> {
        let [shop, channel, kind, value] = address(shop, channel, identity);
        self.write(
            "INSERT INTO inbound (shop, channel, kind, value, at_ms) VALUES (?1, ?2, ?3, ?4, ?5) \
             ON CONFLICT (shop, channel, kind, value) DO UPDATE SET at_ms = excluded.at_ms \
             WHERE excluded.at_ms > inbound.at_ms",
            &[shop, channel, kind, value, at.into()],
        )?;
        Ok(())
    }

    fn last_inbound(
        &mut self,
        shop: &ShopId,
        channel: ChannelKind,
        identity: &Identity,
    ) -> StoreResult<Option<Timestamp>> {
        let row = self.row(
            "SELECT at_ms FROM inbound WHERE shop = ?1 AND channel = ?2 AND kind = ?3 AND value = ?4",
            &address(shop, channel, identity),
        )?;
        row.map(|row| row.int(0).map(Timestamp::from_ms)).transpose()
    }
}
