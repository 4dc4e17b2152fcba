//! HTTP by hand: the tests send what no well-behaved client would.

use std::io::{Read, Write};
use std::net::TcpStream;
use std::time::Duration;

use serde_json::Value;

/// Longest wait for an answer.
const WAIT: Duration = Duration::from_secs(30);

/// What came back.
#[derive(Clone, Debug, Default)]
pub struct Answer {
    /// Status; 0 when the connection broke without an answer.
    pub status: u16,
    /// Headers, names in lower case.
    pub headers: Vec<(String, String)>,
    /// Body.
    pub body: Vec<u8>,
}

impl Answer {
    /// The value of a header.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
    }

    /// The body as text.
    pub fn text(&self) -> String {
        String::from_utf8_lossy(&self.body).into_owned()
    }

    /// The body as JSON.
    #[track_caller]
    pub fn json(&self) -> Value {
        serde_json::from_slice(&self.body).unwrap_or_else(|e| panic!("not json ({e}): {} {}", self.status, self.text()))
    }
}

/// One request on a connection of its own.
pub fn call(port: u16, method: &str, path: &str, headers: &[(&str, &str)], body: &[u8]) -> Answer {
    exchange(port, method, path, headers, body).unwrap_or_default()
}

fn exchange(port: u16, method: &str, path: &str, headers: &[(&str, &str)], body: &[u8]) -> std::io::Result<Answer> {
    let mut stream = send(port, method, path, headers, body)?;
    let mut bytes = Vec::new();
    // A connection that is reset after its answer has still answered.
    if let Err(error) = stream.read_to_end(&mut bytes)
        && bytes.is_empty()
    {
        return Err(error);
    }
    Ok(parse(&bytes))
}

/// A request sent; its answer is still to be read.
///
/// # Errors
/// When nobody listens.
pub fn send(port: u16, method: &str, path: &str, headers: &[(&str, &str)], body: &[u8]) -> std::io::Result<TcpStream> {
    let mut stream = TcpStream::connect(("127.0.0.1", port))?;
    stream.set_read_timeout(Some(WAIT))?;
    stream.set_write_timeout(Some(WAIT))?;
    let mut head = format!("{method} {path} HTTP/1.1\r\nhost: 127.0.0.1:{port}\r\nconnection: close\r\n");
    for (name, value) in headers {
        head.push_str(&format!("{name}: {value}\r\n"));
    }
    head.push_str(&format!("content-length: {}\r\n\r\n", body.len()));
    stream.write_all(head.as_bytes())?;
    // Refused early: the answer is there to be read all the same.
    let _ = stream.write_all(body);
    Ok(stream)
}

/// Bytes that may be no request at all.
pub fn raw(port: u16, request: &[u8]) -> Answer {
    let Ok(mut stream) = TcpStream::connect(("127.0.0.1", port)) else { return Answer::default() };
    let _ = stream.set_read_timeout(Some(WAIT));
    let _ = stream.write_all(request);
    let _ = stream.shutdown(std::net::Shutdown::Write);
    let mut bytes = Vec::new();
    let _ = stream.read_to_end(&mut bytes);
    parse(&bytes)
}

/// The beginning of an answer that does not end, until `wanted` is in it.
pub fn beginning(port: u16, path: &str, headers: &[(&str, &str)], wanted: &str) -> String {
    let Ok(mut stream) = send(port, "GET", path, headers, b"") else { return String::new() };
    let (mut bytes, mut piece) = (Vec::new(), [0_u8; 4_096]);
    while let Ok(read) = stream.read(&mut piece) {
        bytes.extend_from_slice(&piece[..read]);
        if read == 0 || String::from_utf8_lossy(&bytes).contains(wanted) {
            break;
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

fn parse(bytes: &[u8]) -> Answer {
    let Some(end) = bytes.windows(4).position(|w| w == b"\r\n\r\n") else { return Answer::default() };
    let head = String::from_utf8_lossy(&bytes[..end]).into_owned();
    let mut lines = head.lines();
    let status = lines.next().and_then(|l| l.split(' ').nth(1)).and_then(|s| s.parse().ok()).unwrap_or(0);
    let pairs = lines.filter_map(|l| l.split_once(':'));
    let headers = pairs.map(|(n, v)| (n.trim().to_ascii_lowercase(), v.trim().to_owned())).collect();
    Answer { status, headers, body: bytes[end + 4..].to_vec() }
}
