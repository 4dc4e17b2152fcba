//! A mail server of a few words: keeps what it takes, and fails as told.

use std::collections::BTreeMap;
use std::io::{BufRead, BufReader, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::{Arc, Mutex};

/// How it behaves.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mood {
    /// Takes everything.
    Willing,
    /// Says 451 to every recipient.
    Busy,
    /// Says 550 to every recipient.
    NoSuchUser,
    /// Takes the mail, and cuts the connection instead of saying so.
    Cut,
    /// Takes the mail, and thinks for a second and a half before it says so.
    Slow,
}

/// A mail that was taken.
#[derive(Clone, Debug)]
pub struct Mail {
    /// Envelope recipient.
    pub to: String,
    /// All of it.
    pub text: String,
}

impl Mail {
    /// The value of a header that stands on one line.
    pub fn header(&self, name: &str) -> Option<String> {
        let head = self.text.split("\r\n\r\n").next().unwrap_or_default().replace("\r\n ", " ");
        head.lines().find_map(|l| {
            let (known, value) = l.split_once(':')?;
            known.eq_ignore_ascii_case(name).then(|| value.trim().to_owned())
        })
    }
}

struct State {
    mood: Mood,
    mails: Vec<Mail>,
}

/// The server.
pub struct MailServer {
    /// Its port.
    pub port: u16,
    state: Arc<Mutex<State>>,
}

impl MailServer {
    /// Starts one.
    pub fn start() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").expect("loopback");
        let port = listener.local_addr().expect("bound").port();
        let state = Arc::new(Mutex::new(State { mood: Mood::Willing, mails: vec![] }));
        let shared = state.clone();
        std::thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let state = shared.clone();
                std::thread::spawn(move || drop(converse(&stream, &state)));
            }
        });
        Self { port, state }
    }

    /// From now on it behaves like this.
    pub fn be(&self, mood: Mood) {
        self.state.lock().expect("sound").mood = mood;
    }

    /// What it has taken.
    pub fn mails(&self) -> Vec<Mail> {
        self.state.lock().expect("sound").mails.clone()
    }

    /// Mails to one recipient.
    pub fn to(&self, address: &str) -> Vec<Mail> {
        self.mails().into_iter().filter(|m| m.to == address).collect()
    }

    /// How often it has taken each Message-ID.
    pub fn by_id(&self) -> BTreeMap<String, usize> {
        let mut counts = BTreeMap::new();
        for mail in self.mails() {
            *counts.entry(mail.header("Message-ID").expect("has an id")).or_default() += 1;
        }
        counts
    }
}

fn converse(stream: &TcpStream, state: &Mutex<State>) -> std::io::Result<()> {
    let mut lines = BufReader::new(stream.try_clone()?);
    let mut out = stream;
    out.write_all(b"220 sink.example ESMTP\r\n")?;
    let mut to = String::new();
    loop {
        let mut line = String::new();
        if lines.read_line(&mut line)? == 0 {
            return Ok(());
        }
        let word = line.get(..4).unwrap_or_default().to_ascii_uppercase();
        let mood = state.lock().expect("sound").mood;
        let reply: &[u8] = match word.as_str() {
            "EHLO" => b"250-sink.example\r\n250 8BITMIME\r\n",
            "RCPT" if mood == Mood::Busy => b"451 try again later\r\n",
            "RCPT" if mood == Mood::NoSuchUser => b"550 5.1.1 no such user\r\n",
            "RCPT" => {
                to = line.split(['<', '>']).nth(1).unwrap_or_default().to_owned();
                b"250 ok\r\n"
            }
            "DATA" => {
                out.write_all(b"354 go on\r\n")?;
                let text = data(&mut lines)?;
                state.lock().expect("sound").mails.push(Mail { to: to.clone(), text });
                if mood == Mood::Cut {
                    return stream.shutdown(std::net::Shutdown::Both);
                }
                if mood == Mood::Slow {
                    super::pass(1_500);
                }
                b"250 taken\r\n"
            }
            "QUIT" => b"221 bye\r\n",
            _ => b"250 ok\r\n",
        };
        out.write_all(reply)?;
    }
}

fn data(lines: &mut impl BufRead) -> std::io::Result<String> {
    let mut text = String::new();
    loop {
        let mut line = String::new();
        if lines.read_line(&mut line)? == 0 {
            return Err(std::io::ErrorKind::UnexpectedEof.into());
        }
        if line == ".\r\n" {
            return Ok(text);
        }
        text.push_str(line.strip_prefix('.').unwrap_or(&line));
    }
}
