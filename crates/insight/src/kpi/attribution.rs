//! Attributed orders: placed within a channel's window after a touch. This counts people who would have bought anyway; the
//! incremental figure, from the holdout, never depends on it.
//!
//! A click by a person counts for the longer window, a delivery for the shorter one; opens and clicks by machines count for
//! nothing. An order goes to one touch: the last one clicked, else the last one delivered. Orders entered by staff and orders
//! placed before the touch are left out, an order that comes twice counts once, and what was refunded, whenever that was, is
//! taken off.

use std::collections::{BTreeMap, BTreeSet};

use domain::consent::ChannelKind;
use domain::money::{Currency, Money};
use domain::timestamp::{DAY_MS, Timestamp};
use serde::{Deserialize, Serialize};

/// One sent touch.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SentTouch {
    /// Its id.
    pub id: String,
    /// To whom.
    pub shopper: String,
    /// Where.
    pub channel: ChannelKind,
    /// When it arrived, or left where arrivals are not told.
    pub delivered_at: Timestamp,
    /// When a person followed its link; clicks by machines are not told here.
    pub clicked_at: Option<Timestamp>,
}

/// One order.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PlacedOrder {
    /// The platform's id.
    pub key: String,
    /// Whose it is; `None` while nobody is known.
    pub shopper: Option<String>,
    /// When it was placed.
    pub placed_at: Timestamp,
    /// What it came to.
    pub total: Money,
    /// What went back, up to now.
    pub refunded: Option<Money>,
    /// Entered by staff.
    pub by_staff: bool,
    /// Whether it counts as bought (paid, or to be paid outside).
    pub is_purchase: bool,
}

/// How long after a touch an order counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Window {
    /// After a person's click.
    pub click_ms: i64,
    /// After delivery without a click.
    pub delivery_ms: i64,
}

/// Windows by channel. A channel without one attributes nothing.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Windows(pub BTreeMap<ChannelKind, Window>);

impl Default for Windows {
    /// Five days after a click and one after delivery by mail; three and one by WhatsApp; one after a chat; five after a person.
    fn default() -> Self {
        let days = |click: i64, delivery: i64| Window { click_ms: click * DAY_MS, delivery_ms: delivery * DAY_MS };
        Self(BTreeMap::from([
            (ChannelKind::Email, days(5, 1)),
            (ChannelKind::Whatsapp, days(3, 1)),
            (ChannelKind::Webchat, days(1, 1)),
            (ChannelKind::Human, days(5, 5)),
        ]))
    }
}

/// What an order counts as.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "verdict", rename_all = "snake_case")]
pub enum OrderVerdict {
    /// Goes to this touch.
    Attributed {
        /// Its id.
        touch: String,
        /// Its channel.
        channel: ChannelKind,
        /// Whether by a click.
        clicked: bool,
    },
    /// No touch within its window.
    NoTouch,
    /// Entered by staff.
    Staff,
    /// The same order once more.
    Duplicate,
    /// Not bought, or called off.
    NotAPurchase,
    /// Nobody knows whose it is.
    Nobody,
}

/// The figure with what it is made of.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Attribution {
    /// Attributed orders by channel.
    pub orders: BTreeMap<ChannelKind, u64>,
    /// What they came to, refunds taken off, by currency; currencies are never added up.
    pub revenue: BTreeMap<Currency, i64>,
    /// What each order counts as, in the order given.
    pub verdicts: Vec<OrderVerdict>,
}

/// Attributes orders to touches.
#[must_use]
pub fn attribute(touches: &[SentTouch], orders: &[PlacedOrder], windows: &Windows) -> Attribution {
    let mut by_shopper: BTreeMap<&str, Vec<&SentTouch>> = BTreeMap::new();
    for touch in touches {
        by_shopper.entry(&touch.shopper).or_default().push(touch);
    }
    let mut seen = BTreeSet::new();
    let mut told = Attribution { orders: BTreeMap::new(), revenue: BTreeMap::new(), verdicts: Vec::new() };
    for order in orders {
        let verdict = if !seen.insert(order.key.as_str()) {
            OrderVerdict::Duplicate
        } else if order.by_staff {
            OrderVerdict::Staff
        } else if !order.is_purchase {
            OrderVerdict::NotAPurchase
        } else if let Some(shopper) = &order.shopper {
            let near = by_shopper.get(shopper.as_str()).map_or(&[][..], Vec::as_slice);
            last_touch(near, order.placed_at, windows).unwrap_or(OrderVerdict::NoTouch)
        } else {
            OrderVerdict::Nobody
        };
        if let OrderVerdict::Attributed { channel, .. } = &verdict {
            *told.orders.entry(*channel).or_default() += 1;
            let sum = told.revenue.entry(order.total.currency).or_default();
            *sum = sum.saturating_add(kept(order));
        }
        told.verdicts.push(verdict);
    }
    told
}

/// What is left of an order; a refund in another currency cannot be taken off and leaves nothing.
fn kept(order: &PlacedOrder) -> i64 {
    match order.refunded {
        None => order.total.minor,
        Some(back) if back.currency == order.total.currency => {
            order.total.minor.saturating_sub(back.minor.max(0)).max(0)
        }
        Some(_) => 0,
    }
}

/// The last one clicked, else the last one delivered, within its window and before the order.
fn last_touch(touches: &[&SentTouch], placed_at: Timestamp, windows: &Windows) -> Option<OrderVerdict> {
    let within = |at: Timestamp, window_ms: i64| (0..=window_ms).contains(&placed_at.since_ms(at));
    let reach = |touch: &&&SentTouch| {
        let window = windows.0.get(&touch.channel)?;
        let click = touch.clicked_at.filter(|at| within(*at, window.click_ms)).map(|at| (true, at));
        click.or_else(|| within(touch.delivered_at, window.delivery_ms).then_some((false, touch.delivered_at)))
    };
    let reached = touches.iter().filter_map(|touch| reach(&touch).map(|reached| (reached, *touch)));
    let ((clicked, _), touch) = reached.max_by(|a, b| a.0.cmp(&b.0).then_with(|| a.1.id.cmp(&b.1.id)))?;
    Some(OrderVerdict::Attributed { touch: touch.id.clone(), channel: touch.channel, clicked })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn hour(n: i64) -> Timestamp {
        Timestamp::from_ms(n * 3_600_000)
    }

    fn touch(id: &str, channel: ChannelKind, delivered: i64, clicked: Option<i64>) -> SentTouch {
        let (id, shopper) = (id.to_owned(), "ada".to_owned());
        SentTouch { id, shopper, channel, delivered_at: hour(delivered), clicked_at: clicked.map(hour) }
    }

    fn order(key: &str, placed: i64, minor: i64) -> PlacedOrder {
        PlacedOrder {
            key: key.to_owned(),
            shopper: Some("ada".to_owned()),
            placed_at: hour(placed),
            total: Money::new(minor, Currency::from_code("EUR").unwrap()),
            refunded: None,
            by_staff: false,
            is_purchase: true,
        }
    }

    fn told(touches: &[SentTouch], order: &PlacedOrder) -> OrderVerdict {
        attribute(touches, std::slice::from_ref(order), &Windows::default()).verdicts.remove(0)
    }

    #[test]
    fn windows_end_to_the_millisecond_and_nothing_goes_back_in_time() {
        let sent = [touch("m", ChannelKind::Email, 0, None)];
        let at = |ms: i64| told(&sent, &PlacedOrder { placed_at: Timestamp::from_ms(ms), ..order("o", 0, 100) });
        assert!(matches!(at(0), OrderVerdict::Attributed { clicked: false, .. }));
        assert!(matches!(at(DAY_MS), OrderVerdict::Attributed { .. }));
        assert_eq!((at(DAY_MS + 1), at(-1)), (OrderVerdict::NoTouch, OrderVerdict::NoTouch));
        let clicked = [touch("m", ChannelKind::Email, 0, Some(2))];
        assert!(matches!(told(&clicked, &order("o", 100, 1)), OrderVerdict::Attributed { clicked: true, .. }));
    }

    #[test]
    fn clicks_before_deliveries_then_the_last() {
        let sent = [
            touch("old", ChannelKind::Email, 0, Some(1)),
            touch("new", ChannelKind::Email, 2, Some(3)),
            touch("whatsapp", ChannelKind::Whatsapp, 9, None),
        ];
        let expected = OrderVerdict::Attributed { touch: "new".into(), channel: ChannelKind::Email, clicked: true };
        assert_eq!(told(&sent, &order("o", 10, 1)), expected);
        // After 121 hours no mail's click counts any more, nor the message.
        assert_eq!(told(&sent, &order("o", 130, 1)), OrderVerdict::NoTouch);
    }

    #[test]
    fn what_does_not_count_says_why_and_money_is_counted_once() {
        let sent = [touch("m", ChannelKind::Email, 0, None)];
        let usd = Currency::from_code("USD").unwrap();
        let orders = [
            order("1", 1, 5_000),
            order("1", 1, 5_000),
            PlacedOrder { by_staff: true, ..order("2", 1, 5_000) },
            PlacedOrder { is_purchase: false, ..order("3", 1, 5_000) },
            PlacedOrder { shopper: None, ..order("4", 1, 5_000) },
            PlacedOrder { refunded: Some(order("", 0, 1_500).total), ..order("5", 2, 4_000) },
            PlacedOrder { refunded: Some(order("", 0, 9_000).total), ..order("6", 2, 4_000) },
            PlacedOrder { refunded: Some(Money::new(1, usd)), ..order("7", 2, 4_000) },
            PlacedOrder { total: Money::new(700, usd), ..order("8", 2, 0) },
            PlacedOrder { total: Money::new(i64::MAX, usd), ..order("9", 2, 0) },
        ];
        let told = attribute(&sent, &orders, &Windows::default());
        use OrderVerdict::{Duplicate, Nobody, NotAPurchase, Staff};
        assert_eq!(told.verdicts[1..5], [Duplicate, Staff, NotAPurchase, Nobody]);
        assert_eq!(told.orders, BTreeMap::from([(ChannelKind::Email, 6)]));
        let eur = orders[0].total.currency;
        assert_eq!(told.revenue, BTreeMap::from([(eur, 7_500), (usd, i64::MAX)]));
    }
}
