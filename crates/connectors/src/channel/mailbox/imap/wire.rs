//! Lines and literals of IMAP (RFC 3501), within bounds. A server is outside too: it may be slow, odd or hostile.

use std::time::Duration;

use tokio::io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt, BufReader};
use tokio::time::timeout;

use super::ImapError;

/// Longest line, literals left out.
const LINE_BYTES_MAX: usize = 64 << 10;
/// Most literals of one response.
const LITERALS_MAX: usize = 4;

/// A stream that may be plain or protected.
pub(super) trait Stream: AsyncRead + AsyncWrite + Send + Unpin {}

impl<T: AsyncRead + AsyncWrite + Send + Unpin> Stream for T {}

/// One response: its text, and the literals that stood in it, each marked by `{}` in the text.
#[derive(Debug)]
pub(super) struct Response {
    pub(super) text: String,
    pub(super) literals: Vec<Vec<u8>>,
}

/// Reads responses and writes commands.
pub(super) struct Wire {
    stream: BufReader<Box<dyn Stream>>,
    wait: Duration,
    literal_bytes_max: usize,
}

impl Wire {
    pub(super) fn new(stream: Box<dyn Stream>, wait: Duration, literal_bytes_max: usize) -> Self {
        Self { stream: BufReader::new(stream), wait, literal_bytes_max }
    }

    /// The bare stream, for TLS to begin on it. Bytes that were sent ahead of TLS are an attack.
    pub(super) fn into_stream(self) -> Result<Box<dyn Stream>, ImapError> {
        if self.stream.buffer().is_empty() {
            Ok(self.stream.into_inner())
        } else {
            Err(ImapError::odd("server sent data ahead of tls"))
        }
    }

    pub(super) async fn write(&mut self, line: &str) -> Result<(), ImapError> {
        let bytes = format!("{line}\r\n").into_bytes();
        let sending = async {
            self.stream.get_mut().write_all(&bytes).await?;
            self.stream.get_mut().flush().await
        };
        timeout(self.wait, sending).await.map_err(|_| ImapError::silent())?.map_err(|e| ImapError::lost(&e))
    }

    pub(super) async fn read(&mut self) -> Result<Response, ImapError> {
        let wait = self.wait;
        timeout(wait, self.read_response()).await.map_err(|_| ImapError::silent())?
    }

    async fn read_response(&mut self) -> Result<Response, ImapError> {
        let mut response = Response { text: String::new(), literals: Vec::new() };
        loop {
            let line = self.read_line(LINE_BYTES_MAX.saturating_sub(response.text.len())).await?;
            let Some((before, length)) = literal_at_end(&line) else {
                response.text.push_str(&line);
                return Ok(response);
            };
            if length > self.literal_bytes_max || response.literals.len() >= LITERALS_MAX {
                return Err(ImapError::odd("server sent more than was asked for"));
            }
            response.text.push_str(before);
            response.text.push_str("{}");
            let mut literal = vec![0; length];
            self.stream.read_exact(&mut literal).await.map_err(|e| ImapError::lost(&e))?;
            response.literals.push(literal);
        }
    }

    async fn read_line(&mut self, max: usize) -> Result<String, ImapError> {
        let mut line = Vec::new();
        loop {
            let byte = self.stream.read_u8().await.map_err(|e| ImapError::lost(&e))?;
            if byte == b'\n' {
                break;
            }
            if line.len() >= max {
                return Err(ImapError::odd("server sent too long a line"));
            }
            line.push(byte);
        }
        if line.last() == Some(&b'\r') {
            line.pop();
        }
        Ok(String::from_utf8_lossy(&line).into_owned())
    }
}

/// `… {123}` → what stands before it, and 123.
fn literal_at_end(line: &str) -> Option<(&str, usize)> {
    let (before, rest) = line.strip_suffix('}')?.rsplit_once('{')?;
    let digits = rest.strip_suffix('+').unwrap_or(rest);
    let plain = (1..=10).contains(&digits.len()) && digits.bytes().all(|b| b.is_ascii_digit());
    Some((before, digits.parse().ok().filter(|_| plain)?))
}
