//! `cartwright serve` as a process.

use std::io::{BufRead, BufReader};
use std::process::{Child, Command, ExitStatus, Stdio};
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use serde_json::Value;

use super::{Answer, call, until};

/// Longest wait for the service to listen.
const START: Duration = Duration::from_secs(30);

/// A running service; killed when dropped.
pub struct Service {
    child: Child,
    /// Its port.
    pub port: u16,
    /// The console's token.
    pub token: String,
    log: Arc<Mutex<String>>,
}

/// It ended before it listened.
#[derive(Debug)]
pub struct Ended {
    /// How.
    pub status: Option<ExitStatus>,
    /// What it said.
    pub log: String,
}

impl Service {
    /// Starts a command and waits until it listens.
    ///
    /// # Errors
    /// When it ends before.
    pub fn start(mut command: Command) -> Result<Self, Ended> {
        let mut child = command.stdout(Stdio::null()).stderr(Stdio::piped()).spawn().expect("the binary starts");
        let stderr = child.stderr.take().expect("piped");
        let log = Arc::new(Mutex::new(String::new()));
        let (send, lines) = channel();
        let kept = log.clone();
        std::thread::spawn(move || {
            for line in BufReader::new(stderr).lines().map_while(Result::ok) {
                kept.lock().expect("sound").push_str(&format!("{line}\n"));
                let _ = send.send(line);
            }
        });
        let mut service = Self { child, port: 0, token: String::new(), log };
        if service.listens(&lines) { Ok(service) } else { Err(service.ended()) }
    }

    fn listens(&mut self, lines: &Receiver<String>) -> bool {
        loop {
            match lines.recv_timeout(START) {
                Ok(line) => {
                    if let Some(token) = line.split("/login/").nth(1) {
                        self.token = token.split_whitespace().next().unwrap_or_default().to_owned();
                    }
                    if let Some(port) = line.split("listening address=127.0.0.1:").nth(1) {
                        self.port = port.trim().parse().expect("a port");
                        return true;
                    }
                }
                Err(RecvTimeoutError::Disconnected) => return false,
                Err(RecvTimeoutError::Timeout) => panic!("not listening after {START:?}:\n{}", self.log()),
            }
        }
    }

    fn ended(mut self) -> Ended {
        let status = self.wait(10);
        Ended { status, log: self.log() }
    }

    /// Its process.
    pub fn process(&self) -> u32 {
        self.child.id()
    }

    /// What it has said so far.
    pub fn log(&self) -> String {
        self.log.lock().expect("sound").clone()
    }

    /// Waits for its end by itself.
    pub fn wait(&mut self, seconds: u64) -> Option<ExitStatus> {
        until(seconds, || self.child.try_wait().expect("our child"))
    }

    /// As a power cut.
    pub fn kill(mut self) {
        self.child.kill().expect("our child");
        self.child.wait().expect("our child");
    }

    /// As an operator.
    #[track_caller]
    pub fn stop(mut self) {
        let told = Command::new("kill").arg(self.child.id().to_string()).status().expect("kill is there");
        assert!(told.success(), "the service was gone already:\n{}", self.log());
        let status = self.wait(20).unwrap_or_else(|| panic!("did not stop:\n{}", self.log()));
        assert!(status.success(), "{status}:\n{}", self.log());
    }

    /// A request.
    pub fn call(&self, method: &str, path: &str, headers: &[(&str, &str)], body: &[u8]) -> Answer {
        call(self.port, method, path, headers, body)
    }

    /// A call with the console's token; bodies are JSON.
    pub fn console(&self, method: &str, path: &str, body: &[u8]) -> Answer {
        let bearer = format!("Bearer {}", self.token);
        self.call(method, path, &[("authorization", &bearer), ("content-type", "application/json")], body)
    }

    /// A read of the console's API.
    #[track_caller]
    pub fn api(&self, path: &str) -> Value {
        let bearer = format!("Bearer {}", self.token);
        let answer = self.call("GET", path, &[("authorization", &bearer)], b"");
        assert_eq!(answer.status, 200, "{path}: {}", answer.text());
        answer.json()
    }

    /// The touches of the shop `acme`.
    pub fn touches(&self) -> Vec<Value> {
        self.api("/api/v1/touches?shop=acme&limit=200")["touches"].as_array().expect("a list").clone()
    }

    /// Waits until there are `count` touches in `state`, and gives them with everything.
    #[track_caller]
    pub fn touches_in(&self, state: &str, count: usize) -> Vec<Value> {
        let found = until(20, || {
            let found: Vec<Value> = self.touches().into_iter().filter(|t| t["state"] == state).collect();
            (found.len() >= count).then_some(found)
        });
        let found = found.unwrap_or_else(|| panic!("no {count} {state}: {:#?}\n{}", self.touches(), self.log()));
        found.iter().map(|t| self.touch(t["id"].as_str().expect("an id"))).collect()
    }

    /// One touch with everything.
    #[track_caller]
    pub fn touch(&self, id: &str) -> Value {
        self.api(&format!("/api/v1/touches/{id}?shop=acme"))
    }
}

impl Drop for Service {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
