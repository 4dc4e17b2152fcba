//! A scripted server: it says byte by byte what a test wants, also what no well-behaved server would.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use serde_json::Value;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};

/// What happens with one connection.
#[derive(Clone, Debug)]
pub enum Act {
    /// These bytes, then the end of the connection.
    Say(Vec<u8>),
    /// These bytes, then nothing for ever.
    Stall(Vec<u8>),
    /// These bytes again and again.
    Flood(Vec<u8>, Vec<u8>),
}

/// One request as it came.
#[derive(Clone, Debug)]
pub struct Told {
    pub head: String,
    pub body: Value,
}

pub struct Server {
    pub address: String,
    told: Arc<Mutex<Vec<Told>>>,
}

impl Server {
    /// Plays one act a connection; the last one for all that follow.
    pub async fn start(acts: Vec<Act>) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("binds");
        let address = format!("http://{}/v1", listener.local_addr().expect("address"));
        let told = Arc::new(Mutex::new(Vec::new()));
        let seen = told.clone();
        tokio::spawn(async move {
            for number in 0.. {
                let Ok((mut stream, _)) = listener.accept().await else { return };
                let act = acts.get(number).or(acts.last()).cloned().expect("an act");
                let seen = seen.clone();
                tokio::spawn(async move {
                    if let Some(request) = read(&mut stream).await {
                        seen.lock().expect("lock").push(request);
                        play(&mut stream, act).await;
                    }
                });
            }
        });
        Self { address, told }
    }

    pub fn told(&self) -> Vec<Told> {
        self.told.lock().expect("lock").clone()
    }
}

async fn read(stream: &mut TcpStream) -> Option<Told> {
    let mut bytes = Vec::new();
    loop {
        let mut part = [0; 4096];
        let count = stream.read(&mut part).await.ok().filter(|count| *count > 0)?;
        bytes.extend_from_slice(&part[..count]);
        let Some(end) = bytes.windows(4).position(|w| w == b"\r\n\r\n") else { continue };
        let head = String::from_utf8_lossy(&bytes[..end]).to_ascii_lowercase();
        let length = head.lines().find_map(|line| line.strip_prefix("content-length: "))?.parse::<usize>().ok()?;
        if let Some(body) = bytes.get(end + 4..end + 4 + length) {
            return Some(Told { head, body: serde_json::from_slice(body).ok()? });
        }
    }
}

async fn play(stream: &mut TcpStream, act: Act) {
    match act {
        Act::Say(bytes) => {
            let _ = stream.write_all(&bytes).await;
            let _ = stream.shutdown().await;
        }
        Act::Stall(bytes) => {
            let _ = stream.write_all(&bytes).await;
            tokio::time::sleep(Duration::from_secs(60)).await;
        }
        Act::Flood(first, again) => {
            let _ = stream.write_all(&first).await;
            while stream.write_all(&again).await.is_ok() {}
        }
    }
}

fn head(status: u16, content: &str, more: &str) -> String {
    format!("HTTP/1.1 {status} X\r\ncontent-type: {content}\r\nconnection: close\r\n{more}\r\n")
}

/// A whole answer with a status.
pub fn json(status: u16, more: &str, body: &Value) -> Act {
    Act::Say(format!("{}{body}", head(status, "application/json", more)).into_bytes())
}

/// The beginning of a stream of events, and some of them.
pub fn events(of: &[Event]) -> Vec<u8> {
    let mut text = head(200, "text/event-stream", "");
    for Event(name, data) in of {
        if !name.is_empty() {
            text.push_str(&format!("event: {name}\n"));
        }
        text.push_str(&format!("data: {data}\n\n"));
    }
    text.into_bytes()
}

/// An event's name and data.
#[derive(Clone, Debug)]
pub struct Event(pub &'static str, pub String);
