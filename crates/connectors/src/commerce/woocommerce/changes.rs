//! What changed since a time: finds what webhooks missed.
//!
//! The shop compares `modified_after` with whole seconds and leaves out the second itself, so each question begins a few
//! seconds early; and rows that change while pages are read move to the end, so the next question goes on from the last
//! time seen rather than from a page number. Both bring rows twice, which is harmless: events are named by content.

use domain::order::OrderSnapshot;
use domain::ports::commerce::{ChangeFeed, ChangePage, CommerceError};
use domain::timestamp::{SECOND_MS, Timestamp};
use serde_json::Value;

use super::WooCommerce;
use super::catalogue::Listed;
use super::client::{PER_PAGE, Page};
use super::error::ApiError;
use super::loose::Loose;
use super::map::order::{ORDER_FIELDS, order, order_events};
use super::map::product::{PRODUCT_FIELDS, product_event};

/// How much earlier each question begins.
const OVERLAP_MS: i64 = 5 * SECOND_MS;
/// Most pages of one second.
const PAGES_MAX: u32 = 500;
/// Products per page: each may cost a further request for its variations.
const PRODUCTS_PER_PAGE: usize = 50;

/// Where a walk through changes stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Cursor {
    after: Timestamp,
    page: u32,
}

impl Cursor {
    fn start(since: Timestamp) -> Self {
        Self { after: since.plus_ms(-OVERLAP_MS), page: 1 }
    }

    fn parse(text: &str) -> Option<Self> {
        let (after, page) = text.split_once(':')?;
        let page = page.parse().ok().filter(|p| (1..=PAGES_MAX).contains(p))?;
        Some(Self { after: Timestamp::from_ms(after.parse().ok()?), page })
    }

    fn to_token(self) -> String {
        format!("{}:{}", self.after.as_ms(), self.page)
    }

    /// Where to go on after a page whose last row changed at `last`.
    fn next(self, last: Option<Timestamp>) -> Option<Self> {
        let restart = last.map(|at| at.plus_ms(-SECOND_MS)).filter(|at| *at > self.after);
        match restart {
            Some(after) => Some(Self { after, page: 1 }),
            None => (self.page < PAGES_MAX).then_some(Self { page: self.page + 1, ..self }),
        }
    }
}

impl WooCommerce {
    pub(super) async fn read_changes(
        &self,
        feed: ChangeFeed,
        since: Timestamp,
        token: Option<&str>,
    ) -> Result<ChangePage, CommerceError> {
        let cursor = match token {
            None => Cursor::start(since),
            Some(t) => Cursor::parse(t).ok_or_else(|| CommerceError::permanent("woocommerce: unknown page token"))?,
        };
        let now = self.api.http().now();
        let (events, answer) = match feed {
            ChangeFeed::Orders => {
                let answer = self.changed("orders", ORDER_FIELDS, PER_PAGE, cursor).await?;
                self.learn_versions(&answer.rows);
                let events = answer.rows.iter().filter_map(|row| order_events(Loose::new(row), &self.ctx, now));
                (events.flatten().collect(), answer)
            }
            ChangeFeed::Products => {
                let answer = self.changed("products", PRODUCT_FIELDS, PRODUCTS_PER_PAGE, cursor).await?;
                let mut events = Vec::new();
                for row in &answer.rows {
                    let body = Loose::new(row);
                    let variations = self.variations_of(body).await?;
                    events.extend(product_event(body, Some(&variations), &self.ctx, now));
                }
                (events, answer)
            }
            // Unpaid orders and drafts are in the orders feed; other abandoned checkouts the shop does not list.
            ChangeFeed::Checkouts => return Ok(ChangePage::default()),
        };
        let last = answer.rows.last().and_then(|row| Loose::new(row).at("date_modified_gmt").gmt());
        let next = if answer.has_next { cursor.next(last) } else { None };
        Ok(ChangePage { events, next: next.map(Cursor::to_token) })
    }

    async fn changed(&self, path: &str, fields: &str, per_page: usize, cursor: Cursor) -> Result<Page, ApiError> {
        let mut query = vec![
            ("status", "any".to_owned()),
            ("dates_are_gmt", "true".to_owned()),
            ("orderby", "modified".to_owned()),
            ("order", "asc".to_owned()),
            ("per_page", per_page.to_string()),
            ("_fields", fields.to_owned()),
        ];
        if cursor.after > Timestamp::EPOCH {
            query.push(("modified_after", gmt(cursor.after)));
        }
        self.api.list(path, &query, cursor.page).await
    }

    /// One page of placed orders, oldest first, drafts left out. Pages begin at 1.
    ///
    /// # Errors
    /// When the shop cannot be asked, or refuses.
    pub async fn list_orders(
        &self,
        placed_after: Option<Timestamp>,
        page: u32,
    ) -> Result<Listed<OrderSnapshot>, CommerceError> {
        let mut query = vec![
            ("status", "any".to_owned()),
            ("orderby", "date".to_owned()),
            ("order", "asc".to_owned()),
            ("per_page", PER_PAGE.to_string()),
            ("_fields", ORDER_FIELDS.to_owned()),
        ];
        if let Some(after) = placed_after {
            query.extend([("dates_are_gmt", "true".to_owned()), ("after", gmt(after))]);
        }
        let answer = self.api.list("orders", &query, page).await?;
        self.learn_versions(&answer.rows);
        let now = self.api.http().now();
        let rows = answer.rows.iter().filter_map(|row| order(Loose::new(row), &self.ctx, now)?.order).collect();
        Ok(Listed { rows, next: answer.has_next.then_some(page + 1), total: answer.total })
    }

    pub(super) fn learn_versions(&self, orders: &[Value]) {
        for version in orders.iter().filter_map(|row| Loose::new(row).at("version").text()) {
            self.learn_version(version);
        }
    }
}

/// An instant as the shop writes it: UTC, whole seconds, no `Z`.
pub(super) fn gmt(at: Timestamp) -> String {
    at.to_jiff().strftime("%Y-%m-%dT%H:%M:%S").to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_walk_goes_on_by_time_and_by_page_within_one_second() {
        let t = Timestamp::from_ms(1_795_213_106_000);
        let start = Cursor::start(t);
        assert_eq!(start.after, t.plus_ms(-5_000));
        let second = start.next(Some(t.plus_ms(60_000))).expect("more");
        assert_eq!(second, Cursor { after: t.plus_ms(59_000), page: 1 });
        // A page full of one second: no progress by time, so by page.
        assert_eq!(second.next(Some(t.plus_ms(60_000))), Some(Cursor { page: 2, ..second }));
        assert_eq!(Cursor { page: PAGES_MAX, ..second }.next(None), None);
        assert_eq!(Cursor::parse(&second.to_token()), Some(second));
        for bad in ["", "1", "x:1", "1:0", "1:-1", "1:99999", "1:1:1"] {
            assert_eq!(Cursor::parse(bad), None, "{bad}");
        }
        assert_eq!(gmt(t), "2026-11-20T22:18:26");
    }
}
