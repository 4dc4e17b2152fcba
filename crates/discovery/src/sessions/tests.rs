use std::collections::{BTreeMap, HashSet};

use domain::timestamp::{HOUR_MS, MINUTE_MS, Timestamp};
use proptest::prelude::*;

use super::*;

fn index(settings: SessionSettings, sessions: &[Vec<u32>]) -> SessionIndex {
    let mut index = SessionIndex::new(settings);
    for (key, session) in (0..).zip(sessions) {
        for item in session {
            index.observe(key, *item, Timestamp::from_ms(key as i64 * HOUR_MS));
        }
    }
    index
}

fn small() -> SessionSettings {
    SessionSettings { recent_sessions: 4, neighbours: 3, last_items: 3, ..SessionSettings::default() }
}

/// The neighbours by looking at every session, as `score` describes them.
fn brute(sessions: &[Vec<u32>], path: &[u32], settings: &SessionSettings) -> Vec<(u32, f32)> {
    let holds = |item: u32| (0_u32..).zip(sessions).filter(move |(_, s)| s.contains(&item)).map(|(n, _)| n);
    let mut different: Vec<u32> = Vec::new();
    for item in path.iter().rev().filter(|item| holds(**item).next().is_some()) {
        if !different.contains(item) && different.len() < settings.last_items {
            different.push(*item);
        }
    }
    let all = sessions.len() as f32;
    let mut sums: BTreeMap<u32, f32> = BTreeMap::new();
    for (back, item) in (0..).zip(different) {
        let found: Vec<u32> = holds(item).collect();
        let idf = (all / found.len() as f32).ln().max(0.1);
        for session in found.iter().rev().take(settings.recent_sessions) {
            *sums.entry(*session).or_default() += 0.5_f32.powi(back) * idf.powi(3);
        }
    }
    let near = sums.into_iter().map(|(n, sum)| (n, sum * (1.0 - 0.6 * (all - 1.0 - n as f32) / all)));
    let mut near: Vec<(u32, f32)> = near.collect();
    near.sort_by(|a, b| b.1.total_cmp(&a.1).then(b.0.cmp(&a.0)));
    near.truncate(settings.neighbours);
    near
}

/// Sessions without the same item twice in a row, which would be taken in once.
fn sessions() -> impl Strategy<Value = Vec<Vec<u32>>> {
    let session = prop::collection::vec(0_u32..12, 1..7).prop_map(|mut session| {
        session.dedup();
        session
    });
    prop::collection::vec(session, 1..60)
}

proptest! {
    #[test]
    fn neighbours_are_those_of_brute_force(sessions in sessions(), path in prop::collection::vec(0_u32..14, 0..6)) {
        let index = index(small(), &sessions);
        let mut scratch = Scratch::default();
        for end in 0..=path.len() {
            let near = index.neighbours(&path[..end], &mut scratch);
            let near: Vec<(u32, f32)> = near.iter().map(|n| (n.session, n.similarity)).collect();
            prop_assert_eq!(near, brute(&sessions, &path[..end], &small()));
        }
    }

    #[test]
    fn the_order_of_interleaved_clicks_does_not_lose_any(sessions in sessions(), seed in any::<u64>()) {
        let rng = domain::clock::SeededRng::new(seed);
        let mut index = SessionIndex::new(SessionSettings { recent_sessions: 100, ..small() });
        let mut at = vec![0; sessions.len()];
        // All begin in order, then go on in any order.
        for (key, session) in (0..).zip(&sessions) {
            index.observe(key, session[0], Timestamp::EPOCH);
            at[key as usize] = 1;
        }
        while at.iter().zip(&sessions).any(|(at, session)| *at < session.len()) {
            let key = rng.below(sessions.len() as u64);
            if let Some(item) = sessions[key as usize].get(at[key as usize]) {
                prop_assert_eq!(index.observe(key, *item, Timestamp::EPOCH), Observed::Counted);
                at[key as usize] += 1;
            }
        }
        for item in 0..12 {
            let holds: Vec<u32> = (0..).zip(&sessions).filter(|(_, s)| s.contains(&item)).map(|(n, _)| n).collect();
            prop_assert_eq!(index.recent(item), holds.as_slice());
            prop_assert_eq!(index.popularity(item) as usize, holds.len());
        }
    }

    #[test]
    fn a_snapshot_answers_like_the_index(sessions in sessions(), path in prop::collection::vec(0_u32..12, 1..5)) {
        let index = index(small(), &sessions);
        let mut file = Vec::new();
        index.write(&mut file).expect("written");
        let again = SessionIndex::read(file.as_slice(), small()).expect("read");
        let (mut one, mut two) = (Scratch::default(), Scratch::default());
        prop_assert_eq!(index.predict(&path, 20, |_| true, &mut one), again.predict(&path, 20, |_| true, &mut two));
        let mut copy = Vec::new();
        again.write(&mut copy).expect("written");
        prop_assert_eq!(file, copy);
    }

    #[test]
    fn any_bytes_are_refused_or_read(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
        let mut file = b"CWSESS\x01\x00".to_vec();
        file.extend(&bytes);
        prop_assert!(SessionIndex::read(file.as_slice(), small()).is_err());
        prop_assert!(matches!(SessionIndex::read(bytes.as_slice(), small()), Err(SnapshotError::Foreign)));
    }
}

#[test]
fn a_snapshot_cut_or_changed_anywhere_is_refused() {
    let index = index(small(), &[vec![1, 2, 3], vec![2, 3], vec![5, 1]]);
    let mut file = Vec::new();
    index.write(&mut file).expect("written");
    for end in 0..file.len() {
        let error = SessionIndex::read(&file[..end], small()).expect_err("cut");
        assert!(matches!(error, SnapshotError::Cut | SnapshotError::Foreign), "{end}: {error}");
    }
    for at in 0..file.len() {
        let mut changed = file.clone();
        changed[at] ^= 0x10;
        assert!(SessionIndex::read(changed.as_slice(), small()).is_err(), "{at}");
    }
    file.push(0);
    assert!(matches!(SessionIndex::read(file.as_slice(), small()), Err(SnapshotError::Damaged("something follows"))));
    assert!(matches!(SessionIndex::read(&b"CWSESS\x09\x00"[..], small()), Err(SnapshotError::Version(9))));
    assert!(matches!(SessionIndex::read(&b"PK\x03\x04 something else"[..], small()), Err(SnapshotError::Foreign)));
}

#[test]
fn an_open_session_goes_on_after_a_restart() {
    let mut index = index(small(), &[vec![1, 2], vec![3]]);
    index.observe(7, 4, Timestamp::from_ms(HOUR_MS));
    let mut file = Vec::new();
    index.write(&mut file).expect("written");
    let mut again = SessionIndex::read(file.as_slice(), small()).expect("read");
    assert_eq!(again.observe(7, 5, Timestamp::from_ms(HOUR_MS + MINUTE_MS)), Observed::Counted);
    assert_eq!((again.len(), again.arena.get(2)), (3, &[4, 5][..]));
    let fewer = SessionIndex::read(file.as_slice(), SessionSettings { sessions_max: 1, ..small() }).expect("read");
    assert_eq!((fewer.len(), fewer.popularity(1), fewer.popularity(4)), (1, 0, 1));
}

#[test]
fn a_click_counts_at_once_and_the_current_item_is_never_proposed() {
    let mut index = index(small(), &[vec![1, 2, 3], vec![2, 3]]);
    let mut scratch = Scratch::default();
    index.observe(99, 1, Timestamp::from_ms(HOUR_MS));
    index.observe(99, 8, Timestamp::from_ms(HOUR_MS));
    let items: HashSet<u32> = index.predict(&[1], 20, |_| true, &mut scratch).iter().map(|p| p.item).collect();
    assert_eq!(items, HashSet::from([2, 3, 8]));
    let filtered: Vec<u32> = index.predict(&[1], 20, |i| i != 8, &mut scratch).iter().map(|p| p.item).collect();
    assert_eq!(filtered, [2, 3]);
    assert_eq!(index.predict(&[1], 1, |_| true, &mut scratch).len(), 1);
    assert!(index.predict(&[77], 20, |_| true, &mut scratch).is_empty());
    assert!(index.predict(&[], 20, |_| true, &mut scratch).is_empty());
}

#[test]
fn the_oldest_sessions_make_place() {
    let settings = SessionSettings { sessions_max: 50, ..small() };
    let mut index = SessionIndex::new(settings);
    for key in 0..5_000_u64 {
        let at = Timestamp::from_ms(key as i64 * HOUR_MS);
        for click in 0..4 {
            index.observe(key, (key % 97) as u32 + click, at);
        }
        assert!(index.len() <= 50 && index.clicks() <= 200);
    }
    assert_eq!(index.seen.iter().sum::<u32>(), 200);
    assert!(index.postings.iter().flatten().all(|session| *session >= index.arena.first()));
    assert!(index.open.len() <= OPEN_MIN);
}

#[test]
fn bots_are_left_out_with_all_they_did() {
    let mut index = index(small(), &[vec![1, 2]]);
    for click in 0..10_000_u32 {
        let observed = index.observe(666, click % 50 + 1, Timestamp::from_ms(i64::from(click)));
        assert_eq!(observed == Observed::Bot, click >= 200, "{click}");
    }
    assert_eq!((index.clicks(), index.popularity(1), index.popularity(40)), (2, 1, 0));
}

#[test]
fn pauses_split_sessions_and_clock_jumps_do_no_harm() {
    let mut index = SessionIndex::new(small());
    let hour = |n: i64| Timestamp::from_ms(n * HOUR_MS);
    for (item, at) in [(1, hour(1)), (2, hour(1)), (3, hour(9_000)), (4, hour(2)), (5, hour(0)), (5, hour(0))] {
        index.observe(1, item, at);
    }
    assert_eq!((index.arena.get(0), index.arena.get(1)), (&[1, 2][..], &[3, 4, 5][..]));
    assert_eq!(index.observe(1, u32::MAX, hour(0)), Observed::Refused);
}

#[test]
fn numbers_start_again_before_they_run_out() {
    let mut index = index(small(), &[vec![1, 2], vec![2, 3], vec![1, 3]]);
    index.drop_oldest();
    let mut scratch = Scratch::default();
    let before: Vec<Predicted> = index.predict(&[3], 9, |_| true, &mut scratch).to_vec();
    index.renumber();
    assert_eq!(index.arena.first(), 0);
    assert_eq!(index.predict(&[3], 9, |_| true, &mut scratch), before);
    index.observe(2, 9, Timestamp::from_ms(2 * HOUR_MS));
    assert_eq!(index.arena.get(1), [1, 3, 9]);
}
