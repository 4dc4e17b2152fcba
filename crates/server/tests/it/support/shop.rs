//! A shop's API: one product, no orders, coupons taken. Can be switched off.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};

/// The shop.
pub struct MockShop {
    /// Its port.
    pub port: u16,
    down: Arc<AtomicBool>,
    asked: Arc<Mutex<Vec<String>>>,
}

impl MockShop {
    /// Starts one.
    pub fn start() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").expect("loopback");
        let port = listener.local_addr().expect("bound").port();
        let shop = Self { port, down: Arc::default(), asked: Arc::default() };
        let (down, asked) = (shop.down.clone(), shop.asked.clone());
        std::thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let (down, asked) = (down.clone(), asked.clone());
                std::thread::spawn(move || drop(serve(&stream, &down, &asked)));
            }
        });
        shop
    }

    /// From now on every call fails, or none.
    pub fn set_down(&self, down: bool) {
        self.down.store(down, Ordering::SeqCst);
    }

    /// What it was asked, `GET /products/boot`.
    pub fn asked(&self) -> Vec<String> {
        self.asked.lock().expect("sound").clone()
    }
}

fn serve(stream: &TcpStream, down: &AtomicBool, asked: &Mutex<Vec<String>>) -> std::io::Result<()> {
    let mut reader = BufReader::new(stream.try_clone()?);
    loop {
        let (mut line, mut length) = (String::new(), 0);
        if reader.read_line(&mut line)? == 0 {
            return Ok(());
        }
        loop {
            let mut header = String::new();
            reader.read_line(&mut header)?;
            if let Some(value) = header.to_ascii_lowercase().strip_prefix("content-length:") {
                length = value.trim().parse().unwrap_or(0);
            }
            if header.trim().is_empty() {
                break;
            }
        }
        reader.by_ref().take(length).read_to_end(&mut Vec::new())?;
        let what = line.rsplit_once(' ').map_or(line.as_str(), |(what, _)| what).to_owned();
        asked.lock().expect("sound").push(what.clone());
        let (status, body) =
            if down.load(Ordering::SeqCst) { ("503 Service Unavailable", "{}".into()) } else { answer(&what) };
        let mut out = stream;
        write!(
            out,
            "HTTP/1.1 {status}\r\ncontent-type: application/json\r\ncontent-length: {}\r\n\r\n{body}",
            body.len()
        )?;
    }
}

fn answer(what: &str) -> (&'static str, String) {
    let path = what.split(['?', ' ']).nth(1).unwrap_or_default();
    match path {
        "/products/boot" => {
            let boot =
                r#"{"id":"boot","name":"Trail boot","changed":"2026-01-01T00:00:00Z","price":"89.90","stock":12}"#;
            ("200 OK", boot.to_owned())
        }
        "/orders" => ("200 OK", r#"{"orders":[]}"#.to_owned()),
        "/coupons" => ("201 Created", "{}".to_owned()),
        _ => ("404 Not Found", "{}".to_owned()),
    }
}
