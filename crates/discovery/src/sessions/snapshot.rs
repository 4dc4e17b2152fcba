//! The index as a file: sessions only, since all lists follow from them. Little endian; a checksum at the end.
//!
//! `CWSESS` version (u16) · sessions (u32) · clicks (u32) · length of each session (u16) · items (u32) · open sessions (u32) ·
//! each as key (u64), session (u32), clicks (u32), last click in ms (i64) · CRC-32 of all before (u32).
//! To change it: count the version up; an old file is then refused and the index filled from the ledger.

use std::io::{self, Read, Write};

use domain::timestamp::Timestamp;
use flate2::Crc;

use super::{Open, SESSION_CLICKS_MAX, SessionIndex, SessionSettings};

const MAGIC: &[u8; 6] = b"CWSESS";
const VERSION: u16 = 1;
/// Bytes read or written at once; memory grows with what is really there, not with what a header claims.
const PIECE: usize = 1 << 16;
const OPEN_BYTES: usize = 24;
/// Items of one bucket when the lists are filled, as a power of two.
const BUCKET_BITS: u32 = 10;

/// Why a snapshot could not be read; the index is then to be filled from the ledger.
#[derive(Debug, thiserror::Error)]
pub enum SnapshotError {
    /// Something else.
    #[error("not a snapshot of sessions")]
    Foreign,
    /// Of another release.
    #[error("snapshot has version {0}, this release reads {VERSION}")]
    Version(u16),
    /// It ends too early.
    #[error("snapshot is cut short")]
    Cut,
    /// It does not hold what was written.
    #[error("snapshot is damaged: {0}")]
    Damaged(&'static str),
    /// The file.
    #[error("snapshot could not be read: {0}")]
    Io(io::Error),
}

impl From<io::Error> for SnapshotError {
    fn from(error: io::Error) -> Self {
        if error.kind() == io::ErrorKind::UnexpectedEof { Self::Cut } else { Self::Io(error) }
    }
}

impl SessionIndex {
    /// Writes a snapshot. Unbuffered writers are fine.
    ///
    /// # Errors
    /// When the writer fails; what was written is then no snapshot.
    pub fn write(&self, writer: impl Write) -> io::Result<()> {
        let mut out = Sink { writer, crc: Crc::new(), piece: Vec::with_capacity(PIECE) };
        let (first, end) = (self.arena.first(), self.arena.end());
        out.put(MAGIC)?;
        out.put(&VERSION.to_le_bytes())?;
        out.put(&(end - first).to_le_bytes())?;
        out.put(&(self.arena.clicks() as u32).to_le_bytes())?;
        for session in first..end {
            out.put(&(self.arena.get(session).len() as u16).to_le_bytes())?;
        }
        for session in first..end {
            for item in self.arena.get(session) {
                out.put(&item.to_le_bytes())?;
            }
        }
        let mut open: Vec<_> = self.open.iter().filter(|(_, open)| open.session >= first).collect();
        open.sort_unstable_by_key(|(key, _)| **key);
        out.put(&(open.len() as u32).to_le_bytes())?;
        for (key, open) in open {
            out.put(&key.to_le_bytes())?;
            out.put(&(open.session - first).to_le_bytes())?;
            out.put(&open.clicks.to_le_bytes())?;
            out.put(&open.last.as_ms().to_le_bytes())?;
        }
        out.flush_piece()?;
        let sum = out.crc.sum();
        out.writer.write_all(&sum.to_le_bytes())?;
        out.writer.flush()
    }

    /// Reads a snapshot. Where the settings allow less than it holds, the oldest sessions are left out.
    ///
    /// # Errors
    /// When it is not a whole snapshot of this version.
    pub fn read(reader: impl Read, settings: SessionSettings) -> Result<Self, SnapshotError> {
        let mut index = Self::new(settings);
        let mut source = Source { reader, crc: Crc::new() };
        let magic: [u8; 6] =
            source.take().map_err(|error| if is_cut(&error) { SnapshotError::Foreign } else { error })?;
        if &magic != MAGIC {
            return Err(SnapshotError::Foreign);
        }
        let version = u16::from_le_bytes(source.take()?);
        if version != VERSION {
            return Err(SnapshotError::Version(version));
        }
        let (sessions, clicks) = (u32::from_le_bytes(source.take()?), u32::from_le_bytes(source.take()?));
        let mut lengths: Vec<u16> = Vec::new();
        source.pieces(sessions, 2, |b| lengths.push(u16::from_le_bytes([b[0], b[1]])))?;
        if lengths.iter().map(|length| u64::from(*length)).sum::<u64>() != u64::from(clicks) {
            return Err(SnapshotError::Damaged("lengths do not add up"));
        }
        if lengths.iter().any(|length| usize::from(*length) > SESSION_CLICKS_MAX) {
            return Err(SnapshotError::Damaged("a session is too long"));
        }
        let mut items: Vec<u32> = Vec::new();
        source.pieces(clicks, 4, |b| items.push(u32::from_le_bytes([b[0], b[1], b[2], b[3]])))?;
        if items.iter().any(|item| *item >= index.settings.items_max) {
            return Err(SnapshotError::Damaged("an item number is too great"));
        }
        let mut open: Vec<[u8; OPEN_BYTES]> = Vec::new();
        let count = u32::from_le_bytes(source.take()?);
        source.pieces(count, OPEN_BYTES, |b| open.extend(<[u8; OPEN_BYTES]>::try_from(b)))?;
        source.check()?;
        index.fill(&lengths, &items);
        for bytes in open {
            index.reopen(bytes, sessions)?;
        }
        Ok(index)
    }

    fn fill(&mut self, lengths: &[u16], mut items: &[u32]) {
        let most = items.iter().max().map_or(0, |item| *item as usize + 1);
        let mut counts = vec![0_u32; most];
        let mut buckets = vec![0_usize; (most >> BUCKET_BITS) + 1];
        for item in items {
            counts[*item as usize] += 1;
            buckets[(*item >> BUCKET_BITS) as usize] += 1;
        }
        let kept = self.settings.recent_sessions * 9 / 8 + 9;
        self.postings = counts.iter().map(|count| Vec::with_capacity((*count as usize).min(kept))).collect();
        self.seen = vec![0; most];
        // Where each bucket starts.
        buckets.iter_mut().fold(0, |start, count| start + std::mem::replace(count, start));
        let mut clicks = vec![(0_u32, 0_u32); items.len()];
        for length in lengths {
            let (session, later) = items.split_at(usize::from(*length));
            let number = self.arena.begin();
            for item in session {
                self.arena.append(number, *item);
                let place = &mut buckets[(*item >> BUCKET_BITS) as usize];
                clicks[*place] = (*item, number);
                *place += 1;
            }
            items = later;
        }
        // Bucket by bucket the lists stay in the cache; going through them by session would miss it with every click.
        for (item, session) in clicks {
            self.post(item, session);
        }
        while self.arena.len() > self.settings.sessions_max || self.arena.clicks() > self.settings.clicks_max {
            self.drop_oldest();
        }
    }

    fn reopen(&mut self, bytes: [u8; OPEN_BYTES], sessions: u32) -> Result<(), SnapshotError> {
        let four = |at: usize| u32::from_le_bytes([bytes[at], bytes[at + 1], bytes[at + 2], bytes[at + 3]]);
        let eight = |at: usize| u64::from(four(at)) | u64::from(four(at + 4)) << 32;
        let (session, clicks) = (four(8), four(12));
        if session >= sessions {
            return Err(SnapshotError::Damaged("an open session is not there"));
        }
        if session >= self.arena.first() {
            let last = Timestamp::from_ms(eight(16) as i64);
            self.open.insert(eight(0), Open { session, clicks, last });
        }
        Ok(())
    }
}

fn is_cut(error: &SnapshotError) -> bool {
    matches!(error, SnapshotError::Cut)
}

/// A writer with its checksum.
struct Sink<W> {
    writer: W,
    crc: Crc,
    piece: Vec<u8>,
}

impl<W: Write> Sink<W> {
    fn put(&mut self, bytes: &[u8]) -> io::Result<()> {
        if self.piece.len() + bytes.len() > PIECE {
            self.flush_piece()?;
        }
        self.piece.extend_from_slice(bytes);
        Ok(())
    }

    fn flush_piece(&mut self) -> io::Result<()> {
        self.crc.update(&self.piece);
        self.writer.write_all(&self.piece)?;
        self.piece.clear();
        Ok(())
    }
}

/// A reader with its checksum.
struct Source<R> {
    reader: R,
    crc: Crc,
}

impl<R: Read> Source<R> {
    fn take<const N: usize>(&mut self) -> Result<[u8; N], SnapshotError> {
        let mut bytes = [0; N];
        self.reader.read_exact(&mut bytes)?;
        self.crc.update(&bytes);
        Ok(bytes)
    }

    /// Hands out `count` times `size` bytes.
    fn pieces(&mut self, count: u32, size: usize, mut each: impl FnMut(&[u8])) -> Result<(), SnapshotError> {
        let mut buffer = vec![0; PIECE - PIECE % size];
        let mut left = count as usize * size;
        while left > 0 {
            let piece = &mut buffer[..left.min(PIECE - PIECE % size)];
            self.reader.read_exact(piece)?;
            self.crc.update(piece);
            piece.chunks_exact(size).for_each(&mut each);
            left -= piece.len();
        }
        Ok(())
    }

    /// Reads the checksum; nothing may follow.
    fn check(&mut self) -> Result<(), SnapshotError> {
        let sum = self.crc.sum();
        if u32::from_le_bytes(self.take()?) != sum {
            return Err(SnapshotError::Damaged("checksum differs"));
        }
        if self.reader.read(&mut [0])? != 0 {
            return Err(SnapshotError::Damaged("something follows"));
        }
        Ok(())
    }
}
