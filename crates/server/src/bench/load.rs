//! A load generator: connections that are kept alive, each with one request on its way at a time.
//!
//! HTTP/1.1 by hand over a socket, because a full client costs as much as the service it measures. It speaks only to
//! our own router, whose answers always carry a length.

use std::net::SocketAddr;
use std::sync::Arc;
use std::time::{Duration, Instant};

use anyhow::{Context, bail, ensure};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

use super::instant;
use super::report::{Latency, Side, Stopwatch};

/// Longest answer that is read.
const ANSWER_BYTES_MAX: usize = 64 * 1024;

/// Writes the requests of one connection, one after the other.
pub trait Requests: Send {
    /// Puts the next whole request into `out`, which is empty; how many events it holds that were not told before.
    fn next(&mut self, out: &mut Vec<u8>) -> u64;
    /// How many things of the measured unit the last request carried.
    fn units(&self) -> u64;
}

/// What a run came to.
#[derive(Debug, Default)]
pub struct Outcome {
    /// Units acknowledged with 2xx.
    pub units: u64,
    /// Events acknowledged that had not been told before.
    pub events: u64,
    side: Option<Side>,
    times_us: Vec<u32>,
}

impl Outcome {
    /// Rate and latency.
    pub fn side(&self) -> Side {
        let times = self.times_us.iter().map(|us| u64::from(*us) * 1_000).collect();
        Side { latency: Latency::of_ns(times), ..self.side.unwrap_or_default() }
    }
}

/// Sends for `time` over as many connections as there are `sources`.
///
/// # Errors
/// When a connection breaks or anything but 2xx is answered: then the run measured something else than it should.
pub async fn drive(address: SocketAddr, sources: Vec<Box<dyn Requests>>, time: Duration) -> anyhow::Result<Outcome> {
    let (began, started) = (instant(), Stopwatch::start());
    let running: Vec<_> = sources.into_iter().map(|s| tokio::spawn(connection(address, s, began + time))).collect();
    let mut all = Outcome::default();
    for task in running {
        let one = task.await.context("a connection's task ended badly")??;
        all.units += one.units;
        all.events += one.events;
        all.times_us.extend(one.times_us);
    }
    all.side = Some(Side::since(&started, all.units));
    Ok(all)
}

async fn connection(address: SocketAddr, mut source: Box<dyn Requests>, until: Instant) -> anyhow::Result<Outcome> {
    let mut peer = Peer::connect(address).await?;
    let mut outcome = Outcome::default();
    let mut request = Vec::new();
    loop {
        request.clear();
        let events = source.next(&mut request);
        let sent = instant();
        if sent >= until {
            return Ok(outcome);
        }
        let status = peer.ask(&request).await?;
        ensure!((200..300).contains(&status), "the service answered {status} under load");
        outcome.times_us.push(u32::try_from(sent.elapsed().as_micros()).unwrap_or(u32::MAX));
        outcome.units += source.units();
        outcome.events += events;
    }
}

/// One kept-alive connection.
pub struct Peer {
    stream: TcpStream,
    answer: Vec<u8>,
}

impl Peer {
    /// Connects.
    ///
    /// # Errors
    /// When nobody listens.
    pub async fn connect(address: SocketAddr) -> anyhow::Result<Self> {
        let stream = TcpStream::connect(address).await.context("cannot connect to the service")?;
        stream.set_nodelay(true)?;
        Ok(Self { stream, answer: Vec::with_capacity(4_096) })
    }

    /// Sends one request and reads its answer; the status.
    ///
    /// # Errors
    /// When the connection breaks or the answer is not one of ours.
    pub async fn ask(&mut self, request: &[u8]) -> anyhow::Result<u16> {
        self.stream.write_all(request).await?;
        self.answer.clear();
        loop {
            if let Some((status, length)) = head(&self.answer)?
                && self.answer.len() >= length
            {
                return Ok(status);
            }
            ensure!(self.answer.len() < ANSWER_BYTES_MAX, "an answer is too long");
            if self.stream.read_buf(&mut self.answer).await? == 0 {
                bail!("the service closed a connection");
            }
        }
    }
}

/// Status and whole length of an answer whose head is there.
fn head(answer: &[u8]) -> anyhow::Result<Option<(u16, usize)>> {
    let Some(end) = answer.windows(4).position(|four| four == b"\r\n\r\n") else { return Ok(None) };
    let text = std::str::from_utf8(&answer[..end]).context("an answer's head is not text")?;
    let mut lines = text.split("\r\n");
    let status = lines.next().and_then(|line| line.split(' ').nth(1)).and_then(|code| code.parse().ok());
    let length = lines.find_map(|line| {
        let (name, value) = line.split_once(':')?;
        name.eq_ignore_ascii_case("content-length").then(|| value.trim().parse::<usize>().ok())?
    });
    match (status, length) {
        (Some(status), Some(length)) if length <= ANSWER_BYTES_MAX => Ok(Some((status, end + 4 + length))),
        _ => bail!("an answer has no status or no length"),
    }
}

/// A request with places that change from one to the next: decimal digits of fixed width.
#[derive(Clone, Debug)]
pub struct Template {
    bytes: Arc<[u8]>,
    places: Arc<[usize]>,
}

/// What stands where a number goes.
pub const HOLE: &str = "00000000000000000000";

impl Template {
    /// Finds the holes in `text`.
    pub fn new(text: &str) -> Self {
        let places = text.match_indices(HOLE).map(|(place, _)| place).collect();
        Self { bytes: text.as_bytes().into(), places }
    }

    /// Appends the text with `first`, `first + 1`, … in its holes.
    pub fn write(&self, mut number: u64, out: &mut Vec<u8>) {
        let start = out.len();
        out.extend_from_slice(&self.bytes);
        for place in &*self.places {
            let mut rest = number;
            for digit in out[start + place..][..HOLE.len()].iter_mut().rev() {
                *digit = b'0' + (rest % 10) as u8;
                rest /= 10;
            }
            number += 1;
        }
    }

    /// Bytes of what is written.
    pub fn len(&self) -> usize {
        self.bytes.len()
    }

    /// How many holes there are.
    pub fn holes(&self) -> u64 {
        self.places.len() as u64
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn holes_are_filled_with_numbers_that_follow() {
        let template = Template::new(&format!("a{HOLE}b{HOLE}"));
        let mut out = b"x".to_vec();
        template.write(99, &mut out);
        assert_eq!(out, b"xa00000000000000000099b00000000000000000100");
        assert_eq!((template.len(), template.holes()), (42, 2));
    }

    #[test]
    fn answers_are_read_by_their_length() {
        let whole = b"HTTP/1.1 200 OK\r\ncontent-type: text/plain\r\nContent-Length: 2\r\n\r\nok";
        assert_eq!(head(whole).expect("an answer"), Some((200, whole.len())));
        assert_eq!(head(&whole[..20]).expect("not all there"), None);
        for bad in [
            &b"HTTP/1.1 200 OK\r\n\r\n"[..],
            b"nonsense\r\ncontent-length: 2\r\n\r\n",
            b"HTTP/1.1 200 OK\r\ncontent-length: 99999999\r\n\r\n",
            b"\xff\r\n\r\n",
        ] {
            assert!(head(bad).is_err(), "{bad:?}");
        }
    }
}
