//! Room kept for the day when the disk is full: a file beside a SQLite database that is given back then.
//!
//! While the reserve is spent ([`Reserve::is_spent`]) only what is *owed* is written: opt-outs, suppressions and what
//! became of effects whose call was made. Everything else is refused as unavailable, so that webhooks are answered with
//! 503 and come again. Once there is room for twice the reserve it is made again, and writing goes on.

use std::fs::OpenOptions;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};

use domain::consent::ConsentState;
use domain::event::EventBody;
use domain::ports::store::{StoreError, StoreResult};
use domain::touch::TouchState;

use crate::files::make_private;

/// Bytes written at once.
const BLOCK: usize = 64 << 10;

/// The reserve of one database.
#[derive(Debug)]
pub(crate) struct Reserve {
    /// `None`: there is no reserve, nothing is ever refused.
    file: Option<(PathBuf, u64)>,
    spent: AtomicBool,
}

impl Reserve {
    /// No reserve.
    pub(crate) const fn none() -> Self {
        Self { file: None, spent: AtomicBool::new(false) }
    }

    /// A reserve of `bytes` at `path`, made now unless it is there. On a disk that is full already it begins spent.
    pub(crate) fn new(path: PathBuf, bytes: u64) -> Self {
        let reserve = Self { file: Some((path, bytes)), spent: AtomicBool::new(true) };
        reserve.remake();
        if reserve.is_spent() {
            tracing::error!("the disk is full: only opt-outs and outcomes are written until there is room");
        }
        reserve
    }

    /// Whether only what is owed may be written.
    pub(crate) fn is_spent(&self) -> bool {
        self.spent.load(Ordering::Acquire)
    }

    /// Refuses what can wait.
    pub(crate) fn check(&self) -> StoreResult<()> {
        if self.is_spent() { Err(full()) } else { Ok(()) }
    }

    /// The disk is full: gives the room back. Without effect when that was done before.
    pub(crate) fn spend(&self) {
        let Some((path, bytes)) = &self.file else { return };
        if self.spent.swap(true, Ordering::AcqRel) {
            return;
        }
        let removed = std::fs::remove_file(path);
        tracing::error!(
            bytes,
            given_back = removed.is_ok(),
            "the disk is full: only opt-outs and outcomes are written until there is room"
        );
    }

    /// Makes the reserve again if there is room for it and as much beside it.
    pub(crate) fn remake(&self) {
        let Some((path, bytes)) = self.file.as_ref().filter(|_| self.is_spent()) else { return };
        let there = std::fs::metadata(path).is_ok_and(|file| file.len() == *bytes);
        if !there && let Err(error) = fill(path, *bytes) {
            drop(std::fs::remove_file(path));
            tracing::debug!(%error, "there is no room for the reserve yet");
            return;
        }
        self.spent.store(false, Ordering::Release);
        if !there {
            tracing::info!(bytes, "room is kept for the day when the disk is full");
        }
    }
}

fn full() -> StoreError {
    StoreError::Unavailable("the disk is full: make room, writing goes on by itself".into())
}

/// Writes twice `bytes` and keeps one half: what is made again at once would be spent again at once.
fn fill(path: &Path, bytes: u64) -> std::io::Result<()> {
    make_private(path).map_err(|error| std::io::Error::other(error.to_string()))?;
    let mut file = OpenOptions::new().write(true).truncate(true).open(path)?;
    let mut left = bytes * 2;
    let mut state = 0x9e37_79b9_7f4a_7c15_u64;
    let mut block = vec![0; BLOCK];
    while left > 0 {
        // Noise: file systems that compress would keep no room for zeros.
        for word in block.chunks_exact_mut(8) {
            state ^= state << 13;
            state ^= state >> 7;
            state ^= state << 17;
            word.copy_from_slice(&state.to_le_bytes());
        }
        let part = usize::try_from(left).unwrap_or(BLOCK).min(BLOCK);
        file.write_all(&block[..part])?;
        left -= part as u64;
    }
    file.sync_all()?;
    file.set_len(bytes)?;
    file.sync_all()
}

/// Whether an event must be kept even on a full disk: it forbids something, or tells what became of a call.
pub(crate) fn is_owed(body: &EventBody) -> bool {
    match body {
        EventBody::ConsentChanged { record } => record.state == ConsentState::Withdrawn,
        EventBody::Suppressed { .. } | EventBody::MessageStatus { .. } | EventBody::ReturnLabelled { .. } => true,
        _ => false,
    }
}

/// Whether a touch in this state tells what became of a call. Beginning one can wait.
pub(crate) const fn is_outcome(state: &TouchState) -> bool {
    match state {
        TouchState::Started { .. } => false,
        TouchState::Planned { .. }
        | TouchState::Accepted { .. }
        | TouchState::Rejected { .. }
        | TouchState::Unknown { .. }
        | TouchState::Skipped { .. } => true,
    }
}
