//! People, consent, suppression.

use domain::consent::{ChannelKind, ConsentRecord, SuppressionReason};
use domain::ids::{ShopId, ShopperId};
use domain::ports::store::{ShopperRepository, StoreResult};
use domain::shopper::{Identity, Shopper};
use domain::timestamp::Timestamp;

use super::Memory;

impl ShopperRepository for Memory {
    fn shopper_of(&mut self, _shop: &ShopId, identity: &Identity) -> StoreResult<Option<ShopperId>> {
        Ok(self.by_identity.get(identity).copied())
    }

    fn shopper(&mut self, _shop: &ShopId, id: ShopperId) -> StoreResult<Option<Shopper>> {
        Ok(self.people.get(&id).cloned())
    }

    fn shoppers(&mut self, _shop: &ShopId, ids: &[ShopperId]) -> StoreResult<Vec<Shopper>> {
        Ok(ids.iter().filter_map(|id| self.people.get(id).cloned()).collect())
    }

    fn put_shopper(&mut self, _shop: &ShopId, shopper: &Shopper) -> StoreResult<()> {
        for identity in &shopper.identities {
            self.by_identity.insert(identity.clone(), shopper.id);
        }
        self.people.insert(shopper.id, shopper.clone());
        Ok(())
    }

    fn merge_shoppers(&mut self, shop: &ShopId, from: ShopperId, into: ShopperId) -> StoreResult<()> {
        if from == into {
            return Ok(());
        }
        self.point_rows(from, into);
        let Some(gone) = self.people.remove(&from) else { return Ok(()) };
        for identity in &gone.identities {
            self.by_identity.insert(identity.clone(), into);
        }
        if let Some(mut kept) = self.people.get(&into).cloned() {
            kept.identities.extend(gone.identities);
            kept.identities.sort();
            kept.identities.dedup();
            kept.profile.overlay(&mut kept.profile_versions, &gone.profile, &gone.profile_versions);
            self.put_shopper(shop, &kept)?;
        }
        Ok(())
    }

    fn append_consent(&mut self, _shop: &ShopId, record: &ConsentRecord) -> StoreResult<()> {
        let held = self.consents.entry(record.identity.clone()).or_default();
        if !held.contains(record) {
            held.push(record.clone());
            held.sort_by_key(|r| r.at);
        }
        Ok(())
    }

    fn consents(&mut self, _shop: &ShopId, identity: &Identity) -> StoreResult<Vec<ConsentRecord>> {
        Ok(self.consents.get(identity).cloned().unwrap_or_default())
    }

    fn suppress(
        &mut self,
        _shop: &ShopId,
        channel: ChannelKind,
        identity: &Identity,
        reason: SuppressionReason,
        _at: Timestamp,
    ) -> StoreResult<()> {
        let held = self.suppressed.entry((channel, identity.clone())).or_insert(reason);
        *held = (*held).max(reason);
        Ok(())
    }

    fn suppression(
        &mut self,
        _shop: &ShopId,
        channel: ChannelKind,
        identity: &Identity,
    ) -> StoreResult<Option<SuppressionReason>> {
        if self.suppressed.is_empty() {
            return Ok(None);
        }
        Ok(self.suppressed.get(&(channel, identity.clone())).copied())
    }

    fn put_last_inbound(
        &mut self,
        _shop: &ShopId,
        channel: ChannelKind,
        identity: &Identity,
        at: Timestamp,
    ) -> StoreResult<()> {
        let held = self.inbound.entry((channel, identity.clone())).or_insert(at);
        *held = (*held).max(at);
        Ok(())
    }

    fn last_inbound(
        &mut self,
        _shop: &ShopId,
        channel: ChannelKind,
        identity: &Identity,
    ) -> StoreResult<Option<Timestamp>> {
        if self.inbound.is_empty() {
            return Ok(None);
        }
        Ok(self.inbound.get(&(channel, identity.clone())).copied())
    }
}

impl Memory {
    /// What was one person's is another's.
    fn point_rows(&mut self, from: ShopperId, into: ShopperId) {
        for key in self.carts_by_shopper.remove(&from).unwrap_or_default() {
            if let Some(cart) = self.carts.get_mut(&key) {
                cart.shopper = Some(into);
            }
            super::enlist(&mut self.carts_by_shopper, into, key);
        }
        for key in self.orders_by_shopper.remove(&from).unwrap_or_default() {
            if let Some(order) = self.orders.get_mut(&key) {
                order.shopper = Some(into);
            }
            super::enlist(&mut self.orders_by_shopper, into, key);
        }
        for id in self.open_by_shopper.remove(&from).unwrap_or_default() {
            if let Some(enrollment) = self.enrollments.get_mut(&id) {
                enrollment.shopper = Some(into);
            }
            super::enlist(&mut self.open_by_shopper, into, id);
        }
        for id in self.touches_by_shopper.remove(&from).unwrap_or_default() {
            if let Some(touch) = self.touches.get_mut(&id) {
                touch.shopper = Some(into);
            }
            super::enlist(&mut self.touches_by_shopper, into, id);
        }
    }
}
