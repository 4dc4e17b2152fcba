//! What comes next, session by session: for each test session and each of its prefixes the next item is asked for.
//!
//! The protocol: repeats in a row count once, items that no training session holds are left out of the test sessions, every
//! prefix of at least one item is scored, the current item is never proposed. `hr_at_20` is the share of next items among
//! the first twenty, `mrr_at_20` the mean of one over their place.
//!
//! Three forms are read, gzip or not: items separated by blanks, one session a line; `index<TAB>items`; and
//! `SessionId<TAB>ItemId<TAB>Time` with that header (or commas), in any order.

use std::collections::HashMap;
use std::io::{BufRead as _, Read};

use domain::timestamp::{HOUR_MS, Timestamp};
use serde::Serialize;

use super::search::percentile_us;
use crate::Keys;
use crate::sessions::{Scratch, SessionIndex, SessionSettings};

/// How many items are asked for.
const ASKED: usize = 20;
/// Longest line that is read.
const MAX_LINE_BYTES: u64 = 1 << 20;
/// Most clicks of a file.
const MAX_CLICKS: usize = 100_000_000;
/// Most different items of a file.
const MAX_ITEMS: usize = 10_000_000;

/// What came out.
#[derive(Clone, Debug, Serialize)]
pub struct SessionScores {
    /// Share of next items among the first twenty.
    pub hr_at_20: f64,
    /// Mean of one over the place of the next item, 0 beyond the twentieth.
    pub mrr_at_20: f64,
    /// Prefixes asked.
    pub predictions: usize,
    /// On one thread, in a row.
    pub predictions_per_s_per_thread: f64,
    /// Median time of a prediction, in microseconds.
    pub p50_us: f64,
    /// 99.5th percentile, in microseconds.
    pub p99_5_us: f64,
    /// Time to take in all training sessions, in seconds, without reading the file.
    pub build_s: f64,
    /// Most memory the process had, where the system tells; includes the file as read.
    pub peak_rss_mb: Option<f64>,
    /// Training sessions taken in.
    pub train_sessions: usize,
    /// Clicks taken in.
    pub train_clicks: usize,
    /// Items known.
    pub items: usize,
}

/// Why there is no score.
#[derive(Debug, thiserror::Error)]
pub enum EvalError {
    /// A file.
    #[error("file could not be read: {0}")]
    Io(#[from] std::io::Error),
    /// A line that cannot be read.
    #[error("line {0}: {1}")]
    Line(usize, &'static str),
    /// Nothing to score.
    #[error("no test session has two known items")]
    Nothing,
}

/// Sessions one after the other, as item numbers.
#[derive(Debug, Default)]
struct Sessions {
    items: Vec<u32>,
    ends: Vec<u32>,
}

impl Sessions {
    fn iter(&self) -> impl Iterator<Item = &[u32]> {
        let starts = std::iter::once(0).chain(self.ends.iter().copied());
        starts.zip(&self.ends).map(|(start, end)| &self.items[start as usize..*end as usize])
    }

    fn end_session(&mut self) {
        self.ends.push(self.items.len() as u32);
    }
}

/// Scores the index. `now_ns` is a clock in nanoseconds.
///
/// # Errors
/// When a file cannot be read or holds nothing to score.
pub fn run(
    train: impl Read + 'static,
    test: impl Read + 'static,
    settings: SessionSettings,
    mut now_ns: impl FnMut() -> u64,
) -> Result<SessionScores, EvalError> {
    let mut keys = Keys::default();
    let train = read(train, |key| keys.intern(key, MAX_ITEMS))?;
    let test = read(test, |key| keys.number(key))?;
    let start = now_ns();
    let mut index = SessionIndex::new(SessionSettings { items_max: MAX_ITEMS as u32, ..settings });
    for (number, session) in (0_u64..).zip(train.iter()) {
        // Files without times are in order; the distance keeps sessions apart.
        let at = Timestamp::from_ms(number as i64 * HOUR_MS);
        for item in session {
            index.observe(number, *item, at);
        }
    }
    let build_s = now_ns().saturating_sub(start) as f64 / 1e9;
    let mut tally = Tally::default();
    let mut scratch = Scratch::default();
    for mut session in test.iter().map(<[u32]>::to_vec) {
        session.dedup();
        for end in 1..session.len() {
            let before = now_ns();
            let predicted = index.predict(&session[..end], ASKED, |_| true, &mut scratch);
            tally.times.push(now_ns().saturating_sub(before));
            if let Some(place) = predicted.iter().position(|p| p.item == session[end]) {
                tally.hits += 1;
                tally.places += 1.0 / (place + 1) as f64;
            }
        }
    }
    tally.scores(&index, build_s, keys.len()).ok_or(EvalError::Nothing)
}

#[derive(Default)]
struct Tally {
    hits: usize,
    places: f64,
    times: Vec<u64>,
}

impl Tally {
    fn scores(mut self, index: &SessionIndex, build_s: f64, items: usize) -> Option<SessionScores> {
        let n = Some(self.times.len()).filter(|n| *n > 0)?;
        let seconds = self.times.iter().sum::<u64>() as f64 / 1e9;
        let p50_us = percentile_us(&mut self.times, 50);
        Some(SessionScores {
            hr_at_20: self.hits as f64 / n as f64,
            mrr_at_20: self.places / n as f64,
            predictions: n,
            predictions_per_s_per_thread: if seconds > 0.0 { n as f64 / seconds } else { 0.0 },
            p50_us,
            p99_5_us: self.times.get(n * 995 / 1_000).map_or(0.0, |ns| *ns as f64 / 1e3),
            build_s,
            peak_rss_mb: super::memory_mb("VmHWM:"),
            train_sessions: index.len(),
            train_clicks: index.clicks(),
            items,
        })
    }
}

/// Reads a file; items without a number are left out.
fn read(reader: impl Read + 'static, mut number: impl FnMut(&str) -> Option<u32>) -> Result<Sessions, EvalError> {
    let mut lines = super::maybe_gzip(reader)?;
    let mut line = Vec::new();
    let (mut sessions, mut events, mut event_form) = (Sessions::default(), Events::default(), None);
    for at in 1.. {
        line.clear();
        let length = lines.by_ref().take(MAX_LINE_BYTES).read_until(b'\n', &mut line)?;
        if length == 0 {
            break;
        }
        if length as u64 == MAX_LINE_BYTES {
            return Err(EvalError::Line(at, "too long"));
        }
        if sessions.items.len() + events.rows.len() > MAX_CLICKS {
            return Err(EvalError::Line(at, "more clicks than can be read"));
        }
        let text =
            std::str::from_utf8(&line).map_err(|_| EvalError::Line(at, "not UTF-8"))?.trim_end_matches(['\r', '\n']);
        if at == 1 {
            event_form = text.strip_prefix("SessionId").and_then(|rest| rest.chars().next());
            if event_form.is_some() {
                continue;
            }
        }
        match event_form {
            Some(separator) => events.line(text, separator, &mut number).map_err(|why| EvalError::Line(at, why))?,
            None => {
                let items = text.split_once('\t').map_or(text, |(_, items)| items);
                sessions.items.extend(items.split_ascii_whitespace().filter_map(&mut number));
                sessions.end_session();
            }
        }
    }
    Ok(if event_form.is_some() { events.into_sessions() } else { sessions })
}

/// Clicks with session and time, in any order.
#[derive(Default)]
struct Events {
    sessions: HashMap<Box<str>, u32>,
    /// Time of the last click of each session, in milliseconds.
    last: Vec<i64>,
    /// Session, item, time.
    rows: Vec<(u32, u32, i64)>,
}

impl Events {
    fn line(
        &mut self,
        text: &str,
        separator: char,
        number: &mut impl FnMut(&str) -> Option<u32>,
    ) -> Result<(), &'static str> {
        if text.trim().is_empty() {
            return Ok(());
        }
        let mut columns = text.split(separator).map(str::trim);
        let (Some(session), Some(item), Some(time)) = (columns.next(), columns.next(), columns.next()) else {
            return Err("fewer than three columns");
        };
        let seconds: f64 = time.parse().map_err(|_| "the time is not a number")?;
        if !seconds.is_finite() {
            return Err("the time is not a number");
        }
        let Some(item) = number(item) else { return Ok(()) };
        let session = match self.sessions.get(session) {
            Some(session) => *session,
            None => {
                let next = self.last.len() as u32;
                self.sessions.insert(session.into(), next);
                self.last.push(i64::MIN);
                next
            }
        };
        let ms = (seconds * 1e3) as i64;
        self.last[session as usize] = self.last[session as usize].max(ms);
        self.rows.push((session, item, ms));
        Ok(())
    }

    /// Sessions by their last click, clicks by time; equals as they stood in the file.
    fn into_sessions(mut self) -> Sessions {
        drop(self.sessions);
        self.rows.sort_by_key(|(session, _, ms)| (self.last[*session as usize], *session, *ms));
        let mut sessions = Sessions::default();
        for group in self.rows.chunk_by(|a, b| a.0 == b.0) {
            sessions.items.extend(group.iter().map(|(_, item, _)| *item));
            sessions.end_session();
        }
        sessions
    }
}

#[cfg(test)]
mod tests {
    use std::io::Cursor;

    use super::*;

    fn score(train: &'static str, test: &'static str) -> Result<SessionScores, EvalError> {
        let mut ticks = 0;
        let clock = move || {
            ticks += 1_000;
            ticks
        };
        run(Cursor::new(train), Cursor::new(test), SessionSettings::default(), clock)
    }

    #[test]
    fn scores_by_hand_in_all_three_forms() {
        // 1 is followed by 2; 9 is unknown and left out, the repeat counts once, and 3 → 1 is not in reach of any vote.
        for (train, test) in [
            ("1 2\n1 2\n3 4\n", "7\t1 1 9 2\n8\t3 1\n"),
            ("1 2\n1 2\n3 4\n", "1 1 9 2\n3 1\n\n"),
            (
                "SessionId\tItemId\tTime\na\t2\t9.5\nb\t1\t20\na\t1\t3\nb\t2\t21\nc\t3\t30\nc\t4\t31\n",
                "SessionId,ItemId,Time\nx,1,1\nx,1,2\nx,9,3\nx,2,4\ny,3,9\ny,1,10\n",
            ),
        ] {
            let scores = score(train, test).expect("scores");
            assert_eq!((scores.predictions, scores.train_sessions, scores.train_clicks, scores.items), (2, 3, 6, 4));
            assert!((scores.hr_at_20 - 0.5).abs() < 1e-9 && (scores.mrr_at_20 - 0.5).abs() < 1e-9, "{scores:?}");
            assert!((scores.p50_us - 1.0).abs() < 1e-9 && (scores.p99_5_us - 1.0).abs() < 1e-9);
        }
    }

    #[test]
    fn refuses_what_cannot_be_scored() {
        assert!(matches!(score("1 2\n", "1\n9 9\n"), Err(EvalError::Nothing)));
        assert!(matches!(score("", ""), Err(EvalError::Nothing)));
        assert!(matches!(score("SessionId\tItemId\tTime\n1\t2\n", ""), Err(EvalError::Line(2, _))));
        assert!(matches!(score("SessionId\tItemId\tTime\n1\t2\tNaN\n", ""), Err(EvalError::Line(2, _))));
    }

    /// The public sets; see the figures in the documentation. Needs the folder, which is not part of the project.
    #[test]
    fn predicts_better_than_the_published_algorithm() {
        let Ok(shared) = std::env::var("CARTWRIGHT_SHARED") else {
            println!("skipped: CARTWRIGHT_SHARED is not set");
            return;
        };
        // The best of both published configurations, run on the same files.
        for (set, hr, mrr) in
            [("retailrocket", 0.4670, 0.2138), ("diginetica", 0.4781, 0.1631), ("yoochoose64", 0.6421, 0.2514)]
        {
            let open = |part| {
                let path = format!("{shared}/data/sess_{set}/{part}_sessions.txt.gz");
                std::fs::File::open(path).expect("file of the public set")
            };
            #[expect(clippy::disallowed_methods, reason = "measuring")]
            let start = std::time::Instant::now();
            let clock = move || start.elapsed().as_nanos() as u64;
            let scores = run(open("train"), open("test"), SessionSettings::default(), clock).expect("scores");
            println!("{set}: {}", serde_json::to_string(&scores).expect("json"));
            assert!(scores.hr_at_20 > hr && scores.mrr_at_20 > mrr, "{set}: {scores:?}");
        }
    }

    /// Files with times, as shops and the public sets have them.
    #[test]
    fn reads_real_files_with_times() {
        let Ok(shared) = std::env::var("CARTWRIGHT_SHARED") else {
            println!("skipped: CARTWRIGHT_SHARED is not set");
            return;
        };
        for (set, train, test) in
            [("sess_serenade_toy", "train.txt.gz", "valid.txt.gz"), ("sess_rsc15_100k", "train.csv.gz", "test.csv.gz")]
        {
            let open =
                |file| std::fs::File::open(format!("{shared}/data/{set}/{file}")).expect("file of the public set");
            let scores = run(open(train), open(test), SessionSettings::default(), || 0).expect("scores");
            println!("{set}: {}", serde_json::to_string(&scores).expect("json"));
            assert!(scores.predictions > 500 && scores.hr_at_20 > 0.3, "{set}: {scores:?}");
        }
    }
}
