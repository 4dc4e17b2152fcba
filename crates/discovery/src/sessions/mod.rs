//! What shoppers look at next, from the sessions of others: an index that takes each click as it comes.
//!
//! The base is VMIS-kNN (Kersbergen, Sprangers, Schelter: "Serenade - Low-Latency Session-Based Recommendation in e-Commerce
//! at Scale", SIGMOD 2022): per item the most recent sessions it was seen in, from these the nearest to the path at hand, from
//! these the items. [`SessionIndex::observe`] takes a click, [`SessionIndex::predict`] answers what comes next, and a snapshot
//! ([`SessionIndex::write`], [`SessionIndex::read`]) spares the ledger's replay at a restart. Nothing is ever rebuilt.
//!
//! Items are numbers that the caller hands out (see [`crate::Keys`]); products that are gone or sold out are left out by the
//! filter of each call. To change how a score comes about: `score.rs`, and measure with `eval::sessions`.

mod arena;
mod score;
mod snapshot;
#[cfg(test)]
mod tests;

use std::collections::HashMap;

use domain::timestamp::{MINUTE_MS, Timestamp};

use arena::Arena;
pub use score::{Neighbour, PREDICTED_MAX, Predicted, Scratch};
pub use snapshot::SnapshotError;

/// Most clicks kept of one session; whoever clicks more is a machine or shares a browser.
const SESSION_CLICKS_MAX: usize = 1_000;
/// Open sessions are looked through for ended ones when there are this many, and then at each doubling.
const OPEN_MIN: usize = 4_096;

/// Sizes and limits. One configuration for all shops; the quality figures in the documentation are of the default.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SessionSettings {
    /// Most sessions kept; the oldest make place.
    pub sessions_max: usize,
    /// Most clicks kept in all; the oldest sessions make place.
    pub clicks_max: usize,
    /// Item numbers from here on are refused.
    pub items_max: u32,
    /// Sessions looked at per item, most recent first (m of the paper).
    pub recent_sessions: usize,
    /// Nearest sessions that items are taken from (k of the paper).
    pub neighbours: usize,
    /// Different items of the path that are looked at, last first.
    pub last_items: usize,
    /// A session with more clicks than this is a machine's and is left out.
    pub bot_clicks: usize,
    /// After a pause as long as this a new session begins.
    pub pause_ms: i64,
}

impl Default for SessionSettings {
    fn default() -> Self {
        Self {
            sessions_max: 1_000_000,
            clicks_max: 10_000_000,
            items_max: 1_000_000,
            recent_sessions: 500,
            neighbours: 100,
            last_items: 9,
            bot_clicks: 200,
            pause_ms: 30 * MINUTE_MS,
        }
    }
}

impl SessionSettings {
    /// The nearest settings that the index can work with.
    fn clamped(self) -> Self {
        Self {
            sessions_max: self.sessions_max.clamp(1, 50_000_000),
            clicks_max: self.clicks_max.clamp(SESSION_CLICKS_MAX, 500_000_000),
            items_max: self.items_max.clamp(1, 10_000_000),
            recent_sessions: self.recent_sessions.clamp(1, 10_000),
            neighbours: self.neighbours.clamp(1, 5_000),
            last_items: self.last_items.clamp(1, score::LAST_ITEMS_MAX),
            bot_clicks: self.bot_clicks.clamp(1, SESSION_CLICKS_MAX),
            pause_ms: self.pause_ms.max(1),
        }
    }
}

/// What became of a click.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Observed {
    /// It counts from now on.
    Counted,
    /// The same item as just before: nothing new.
    Repeated,
    /// The session is a machine's: all of it is left out.
    Bot,
    /// No such item number.
    Refused,
}

/// A session that may go on.
#[derive(Clone, Copy, Debug)]
struct Open {
    session: u32,
    clicks: u32,
    last: Timestamp,
}

/// Sessions of one shop, by item. See the module.
#[derive(Debug)]
pub struct SessionIndex {
    settings: SessionSettings,
    arena: Arena,
    /// Per item the sessions it was seen in, ascending; of these the last `recent_sessions` count.
    postings: Vec<Vec<u32>>,
    /// Per item how many of the sessions kept hold it.
    seen: Vec<u32>,
    open: HashMap<u64, Open>,
    look_through_at: usize,
}

impl SessionIndex {
    /// An empty index.
    #[must_use]
    pub fn new(settings: SessionSettings) -> Self {
        Self {
            settings: settings.clamped(),
            arena: Arena::default(),
            postings: Vec::new(),
            seen: Vec::new(),
            open: HashMap::new(),
            look_through_at: OPEN_MIN,
        }
    }

    /// What it works with.
    #[must_use]
    pub fn settings(&self) -> &SessionSettings {
        &self.settings
    }

    /// Sessions kept.
    #[must_use]
    pub fn len(&self) -> usize {
        self.arena.len()
    }

    /// Whether nothing was seen yet.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.arena.len() == 0
    }

    /// Clicks kept.
    #[must_use]
    pub fn clicks(&self) -> usize {
        self.arena.clicks()
    }

    /// In how many of the sessions kept an item was seen.
    #[must_use]
    pub fn popularity(&self, item: u32) -> u32 {
        self.seen.get(item as usize).copied().unwrap_or(0)
    }

    /// Bytes reserved, about.
    #[must_use]
    pub fn bytes(&self) -> usize {
        let lists: usize = self.postings.iter().map(|list| 4 * list.capacity() + 16).sum();
        self.arena.bytes() + lists + (size_of::<Vec<u32>>() + 4) * self.postings.capacity() + 48 * self.open.capacity()
    }

    /// Takes a click of a session (any number that stays the same while it lasts, see [`session_key`]). It counts at once.
    ///
    /// Clocks may jump: a jump ahead splits the session like a pause, a jump back goes on with it.
    pub fn observe(&mut self, session: u64, item: u32, at: Timestamp) -> Observed {
        if item >= self.settings.items_max {
            return Observed::Refused;
        }
        let pause_ms = self.settings.pause_ms;
        let going_on = self.open.get_mut(&session).filter(|open| at.since_ms(open.last) < pause_ms);
        let number = match going_on {
            Some(open) => {
                open.last = at;
                let number = open.session;
                if open.clicks as usize > self.settings.bot_clicks {
                    return Observed::Bot;
                }
                if self.arena.get(number).last() == Some(&item) {
                    return Observed::Repeated;
                }
                open.clicks += 1;
                if open.clicks as usize > self.settings.bot_clicks {
                    self.leave_out(number);
                    return Observed::Bot;
                }
                if number >= self.arena.first() { number } else { self.begin(session, at) }
            }
            None => self.begin(session, at),
        };
        self.arena.append(number, item);
        self.post(item, number);
        while self.arena.len() > self.settings.sessions_max || self.arena.clicks() > self.settings.clicks_max {
            self.drop_oldest();
        }
        Observed::Counted
    }

    fn begin(&mut self, session: u64, at: Timestamp) -> u32 {
        if self.arena.end() >= u32::MAX - 1 {
            self.renumber();
        }
        if self.open.len() >= self.look_through_at {
            let (first, pause_ms) = (self.arena.first(), self.settings.pause_ms);
            let near = |last: Timestamp| at.since_ms(last).abs() < pause_ms;
            self.open.retain(|_, open| open.session >= first && near(open.last));
            self.look_through_at = (2 * self.open.len()).max(OPEN_MIN);
        }
        let number = self.arena.begin();
        self.open.insert(session, Open { session: number, clicks: 1, last: at });
        number
    }

    /// Enters a session among those an item was seen in.
    fn post(&mut self, item: u32, session: u32) {
        let at = item as usize;
        if at >= self.postings.len() {
            self.postings.resize_with(at + 1, Vec::new);
            self.seen.resize(at + 1, 0);
        }
        let list = &mut self.postings[at];
        match list.last() {
            Some(last) if *last == session => return,
            // Another session that began later saw it first.
            Some(last) if *last > session => {
                // Whether a session older than all that are kept has it already, only the session itself tells.
                if self.arena.get(session).iter().filter(|known| **known == item).count() > 1 {
                    return;
                }
                let place = list.partition_point(|known| *known < session);
                list.insert(place, session);
            }
            _ => list.push(session),
        }
        self.seen[at] += 1;
        let kept = self.settings.recent_sessions;
        if list.len() > kept + kept / 8 + 8 {
            list.drain(..list.len() - kept);
        }
    }

    /// Takes what a session held out of all lists.
    fn unlink(&mut self, session: u32) {
        let mut items = self.arena.get(session).to_vec();
        items.sort_unstable();
        items.dedup();
        for item in items {
            let (list, seen) = (&mut self.postings[item as usize], &mut self.seen[item as usize]);
            if let Ok(place) = list.binary_search(&session) {
                list.remove(place);
            }
            if list.capacity() > 64 && list.len() * 4 < list.capacity() {
                list.shrink_to(list.len() * 2);
            }
            *seen = seen.saturating_sub(1);
        }
    }

    fn leave_out(&mut self, session: u32) {
        self.unlink(session);
        self.arena.clear(session);
    }

    fn drop_oldest(&mut self) {
        self.unlink(self.arena.first());
        self.arena.drop_oldest();
    }

    /// Counts sessions from 0 again, before the numbers run out.
    fn renumber(&mut self) {
        let first = self.arena.first();
        self.postings.iter_mut().flatten().for_each(|session| *session -= first);
        self.open.retain(|_, open| open.session >= first);
        self.open.values_mut().for_each(|open| open.session -= first);
        self.arena.renumber();
    }

    /// The most recent sessions that an item was seen in, oldest first.
    #[inline]
    fn recent(&self, item: u32) -> &[u32] {
        let list = self.postings.get(item as usize).map_or(&[][..], Vec::as_slice);
        &list[list.len().saturating_sub(self.settings.recent_sessions)..]
    }
}

/// The number of a session that is known by a text, such as a browser id (FNV-1a, 64 bits). The same on every machine.
#[must_use]
pub fn session_key(text: &str) -> u64 {
    text.bytes().fold(0xCBF2_9CE4_8422_2325, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01B3))
}
