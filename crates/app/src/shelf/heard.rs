//! What this node has projected lately, so far as shelves care.

use std::collections::VecDeque;

use domain::event::{BrowsingSignal, Event, EventBody};
use domain::ids::ShopId;
use domain::ports::store::LedgerEntry;
use domain::timestamp::Timestamp;

/// Most that is kept; a shelf that is farther behind reads the ledger.
const KEPT_MAX: usize = 50_000;

/// A change to what a shelf holds. Rows are named and not carried: the projection decides which telling stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Heard {
    /// A product with this key came, changed or went.
    Product(String),
    /// Price or stock of a variant with this key changed.
    Variant(String),
    /// A browser looked at a product.
    Viewed {
        /// Whose browser.
        visitor: String,
        /// Which product.
        product: String,
        /// When.
        at: Timestamp,
    },
    /// An order was placed, or changed afterwards.
    Bought {
        /// Which.
        order: String,
        /// Its products.
        products: Vec<String>,
        /// When it was placed.
        at: Timestamp,
    },
}

impl Heard {
    /// What an event changes.
    pub(super) fn of(event: &Event) -> Option<Self> {
        match &event.body {
            EventBody::ProductChanged { product, .. } => Some(Self::Product(product.key.clone())),
            EventBody::ProductDeleted { product_key } => Some(Self::Product(product_key.clone())),
            EventBody::VariantChanged { variant } => Some(Self::Variant(variant.key.clone())),
            EventBody::Browsing { anonymous, signal: BrowsingSignal::ProductViewed { product_key } } => {
                let (visitor, product) = (anonymous.clone(), product_key.clone());
                Some(Self::Viewed { visitor, product, at: event.occurred_at })
            }
            EventBody::OrderChanged { order } if order.status.is_purchase() => {
                let products = order.lines.iter().map(|line| line.product_key.clone()).collect();
                Some(Self::Bought { order: order.key.clone(), products, at: order.placed_at })
            }
            _ => None,
        }
    }
}

/// Everything heard with a place in the ledger after `from` and up to `to`.
#[derive(Debug, Default)]
pub(super) struct Ring {
    from: i64,
    to: i64,
    kept: VecDeque<(i64, ShopId, Heard)>,
}

impl Ring {
    /// Hears of the entries that follow `after` without a gap. Entries heard before are left out: a transaction that failed
    /// is tried again.
    pub(super) fn hear(&mut self, after: i64, entries: &[LedgerEntry]) {
        let Some(last) = entries.last() else { return };
        if after > self.to || self.to == 0 {
            self.kept.clear();
            (self.from, self.to) = (after, after);
        }
        for entry in entries.iter().filter(|entry| entry.sequence > self.to) {
            if let Some(heard) = Heard::of(&entry.event) {
                self.kept.push_back((entry.sequence, entry.event.shop.clone(), heard));
            }
        }
        self.to = self.to.max(last.sequence);
        while self.kept.len() > KEPT_MAX {
            self.from = self.kept.pop_front().map_or(self.from, |(sequence, ..)| sequence);
        }
    }

    /// What was heard of a shop after `position` and up to `head`; `None` when not all of that was heard here.
    pub(super) fn between(&self, position: i64, head: i64, shop: &ShopId) -> Option<Vec<Heard>> {
        if position < self.from || head > self.to {
            return None;
        }
        let first = self.kept.partition_point(|(sequence, ..)| *sequence <= position);
        let wanted = self.kept.range(first..).take_while(|(sequence, ..)| *sequence <= head);
        Some(wanted.filter(|(_, of, _)| of == shop).map(|(.., heard)| heard.clone()).collect())
    }
}

#[cfg(test)]
mod tests {
    use domain::ids::ShopId;
    use domain::timestamp::Timestamp;

    use super::*;

    fn entry(sequence: i64, shop: &str, key: &str) -> LedgerEntry {
        let at = Timestamp::from_ms(0);
        LedgerEntry {
            sequence,
            event: Event {
                shop: ShopId::new(shop).unwrap(),
                id: sequence.to_string(),
                source: "test".into(),
                occurred_at: at,
                received_at: at,
                body: EventBody::ProductDeleted { product_key: key.into() },
            },
        }
    }

    fn keys(ring: &Ring, position: i64, head: i64) -> Option<Vec<String>> {
        let heard = ring.between(position, head, &ShopId::new("a").unwrap())?;
        let key = |heard| match heard {
            Heard::Product(key) | Heard::Variant(key) => key,
            other => panic!("{other:?}"),
        };
        Some(heard.into_iter().map(key).collect())
    }

    #[test]
    fn what_was_heard_is_told_once_and_a_gap_is_admitted() {
        let mut ring = Ring::default();
        assert_eq!(keys(&ring, 0, 1), None);
        ring.hear(4, &[entry(5, "a", "x"), entry(6, "b", "y")]);
        // The transaction failed and is tried again with more.
        ring.hear(4, &[entry(5, "a", "x"), entry(6, "b", "y"), entry(7, "a", "z")]);
        assert_eq!(keys(&ring, 4, 7), Some(vec!["x".into(), "z".into()]));
        assert_eq!(keys(&ring, 5, 6), Some(vec![]));
        assert_eq!(keys(&ring, 3, 7), None, "entry 4 was projected elsewhere");
        assert_eq!(keys(&ring, 4, 8), None, "entry 8 was not heard of");
        // Entries 8 and 9 were projected elsewhere.
        ring.hear(9, &[entry(10, "a", "w")]);
        assert_eq!(keys(&ring, 7, 10), None);
        assert_eq!(keys(&ring, 9, 10), Some(vec!["w".into()]));
    }

    #[test]
    fn memory_is_bounded() {
        let mut ring = Ring::default();
        let entries: Vec<_> = (1..=60_000).map(|n| entry(n, "a", "k")).collect();
        ring.hear(0, &entries);
        assert_eq!(ring.kept.len(), KEPT_MAX);
        assert_eq!(keys(&ring, 9_999, 60_000), None);
        assert_eq!(keys(&ring, 10_000, 60_000).map(|k| k.len()), Some(KEPT_MAX));
    }
}
