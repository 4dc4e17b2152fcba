//! Where the items of all sessions lie: one block of numbers, so that a session costs eight bytes beside its clicks.
//!
//! Sessions are numbered in the order in which they began; only the oldest can be taken out. A session that grows while others
//! grow beside it moves to the end of the block; the holes that this leaves are closed once they make up half of it.

use std::collections::VecDeque;

/// Holes below this many clicks are not worth a walk over the block.
const HOLES_MIN: usize = 1 << 16;

/// Where the items of one session lie.
#[derive(Clone, Copy, Debug, Default)]
struct Span {
    at: u32,
    len: u16,
    /// How many fit in place.
    room: u16,
}

/// The items of the sessions `first..end`.
#[derive(Debug, Default)]
pub(super) struct Arena {
    items: Vec<u32>,
    spans: VecDeque<Span>,
    first: u32,
    clicks: usize,
    holes: usize,
}

impl Arena {
    pub fn first(&self) -> u32 {
        self.first
    }

    /// The number that the next session gets.
    pub fn end(&self) -> u32 {
        self.first + self.spans.len() as u32
    }

    pub fn len(&self) -> usize {
        self.spans.len()
    }

    /// Clicks kept.
    pub fn clicks(&self) -> usize {
        self.clicks
    }

    /// Bytes reserved.
    pub fn bytes(&self) -> usize {
        4 * self.items.capacity() + size_of::<Span>() * self.spans.capacity()
    }

    /// The items of a session; empty when it is gone.
    #[inline]
    pub fn get(&self, session: u32) -> &[u32] {
        let span = session.checked_sub(self.first).and_then(|n| self.spans.get(n as usize));
        span.and_then(|span| self.items.get(span.at as usize..span.at as usize + usize::from(span.len))).unwrap_or(&[])
    }

    /// Reads the first click of each session, one after the other without waiting: what is read afterwards is then in the
    /// cache. Sessions lie anywhere in memory, and waiting for each in turn would take most of the time of an answer.
    #[inline]
    pub fn warm(&self, sessions: impl Iterator<Item = u32>) -> u32 {
        sessions.fold(0, |all, session| all ^ self.get(session).first().copied().unwrap_or(0))
    }

    /// Begins a session.
    pub fn begin(&mut self) -> u32 {
        let session = self.end();
        self.spans.push_back(Span { at: self.items.len() as u32, len: 0, room: 0 });
        session
    }

    /// Adds a click to a session that is there.
    pub fn append(&mut self, session: u32, item: u32) {
        let Some(mut span) = session.checked_sub(self.first).and_then(|n| self.spans.get(n as usize)).copied() else {
            return;
        };
        let end = span.at as usize + usize::from(span.len);
        if span.len < span.room {
            self.items[end] = item;
        } else if end == self.items.len() {
            self.items.push(item);
            span.room += 1;
        } else {
            let moved = self.items.len();
            let room = (span.len + 1).next_power_of_two().max(4);
            self.items.extend_from_within(span.at as usize..end);
            self.items.push(item);
            self.items.resize(moved + usize::from(room), 0);
            self.holes += usize::from(span.room);
            (span.at, span.room) = (moved as u32, room);
        }
        span.len += 1;
        self.clicks += 1;
        self.spans[(session - self.first) as usize] = span;
        self.close_holes();
    }

    /// Forgets what a session held; its number stays.
    pub fn clear(&mut self, session: u32) {
        if let Some(span) = session.checked_sub(self.first).and_then(|n| self.spans.get_mut(n as usize)) {
            self.holes += usize::from(span.room);
            self.clicks -= usize::from(span.len);
            *span = Span::default();
        }
    }

    /// Takes the oldest session out.
    pub fn drop_oldest(&mut self) {
        self.clear(self.first);
        if self.spans.pop_front().is_some() {
            self.first += 1;
        }
        self.close_holes();
    }

    /// Counts sessions from 0 again.
    pub fn renumber(&mut self) {
        self.first = 0;
    }

    fn close_holes(&mut self) {
        if self.holes < HOLES_MIN || self.holes * 2 < self.items.len() {
            return;
        }
        let mut packed = Vec::with_capacity((self.items.len() - self.holes) * 5 / 4);
        for span in &mut self.spans {
            let at = packed.len();
            packed.extend_from_slice(&self.items[span.at as usize..span.at as usize + usize::from(span.len)]);
            *span = Span { at: at as u32, len: span.len, room: span.len };
        }
        (self.items, self.holes) = (packed, 0);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keeps_what_was_told_while_sessions_grow_side_by_side() {
        let mut arena = Arena::default();
        let mut told: Vec<Vec<u32>> = Vec::new();
        for n in 0..40_000_u32 {
            if n % 8 == 0 {
                assert_eq!(arena.begin() as usize, told.len());
                told.push(Vec::new());
            }
            let session = told.len() - 1 - (n as usize % 5).min(told.len() - 1);
            arena.append(session as u32, n);
            told[session].push(n);
        }
        for (session, items) in told.iter().enumerate() {
            assert_eq!(arena.get(session as u32), items);
        }
        for _ in 0..4_000 {
            arena.drop_oldest();
        }
        assert_eq!((arena.first(), arena.get(3_999), arena.get(4_500)), (4_000, &[][..], &told[4_500][..]));
        assert!(arena.get(arena.end()).is_empty());
    }

    #[test]
    fn holes_do_not_pile_up() {
        let mut arena = Arena::default();
        for n in 0..400_000_u32 {
            let session = arena.begin();
            (0..4).for_each(|item| arena.append(session, n + item));
            if arena.len() > 1_000 {
                arena.drop_oldest();
            }
        }
        assert!(arena.items.len() < 2 * HOLES_MIN + 8_000, "{}", arena.items.len());
        assert_eq!(arena.get(arena.end() - 1), [399_999, 400_000, 400_001, 400_002]);
    }
}
