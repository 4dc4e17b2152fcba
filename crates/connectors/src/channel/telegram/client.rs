//! The calls. Nothing here decides; answers are read by `error`.

use domain::ports::channel::{ChannelError, FailureKind, Picture};
use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

use super::config::TelegramConfig;
use super::error::{Answer, from_answer};
use crate::channel::failures::{failure, from_http, nothing_sent, refused};
use crate::channel::pictures::{PICTURE_BYTES_MAX, checked};
use crate::http::{Ambient, HttpClient, HttpError, Request};

/// Speaks to the Bot API.
pub(super) struct Bot {
    methods: HttpClient,
    files: HttpClient,
    pub(super) bot_id: String,
    pub(super) config: TelegramConfig,
}

impl std::fmt::Debug for Bot {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        // Not the clients: their addresses hold the token.
        write!(f, "Bot({})", self.bot_id)
    }
}

#[derive(Deserialize)]
struct Sent {
    message_id: i64,
}

#[derive(Deserialize)]
struct File {
    #[serde(default)]
    file_size: Option<u64>,
    file_path: Option<String>,
}

impl Bot {
    pub(super) fn new(config: TelegramConfig, ambient: Ambient) -> Result<Self, HttpError> {
        let endpoints = config.endpoints()?;
        let methods = HttpClient::new(endpoints.methods, ambient.clone())?;
        let files = HttpClient::new(endpoints.files, ambient)?;
        Ok(Self { methods, files, bot_id: endpoints.bot_id, config })
    }

    /// Sends one message once and gives its number in the chat.
    pub(super) async fn send_message(&self, method: &str, body: &Value) -> Result<i64, ChannelError> {
        Ok(self.call::<Sent>(method, body).await?.message_id)
    }

    /// Calls a method that sends nothing.
    pub(super) async fn tell(&self, method: &str, body: &Value) -> Result<(), ChannelError> {
        self.call::<Value>(method, body).await.map(|_| ()).map_err(nothing_sent)
    }

    /// Fetches a file that is a picture.
    pub(super) async fn picture(&self, file_id: &str) -> Result<Picture, ChannelError> {
        let file: File = self.call("getFile", &json!({ "file_id": file_id })).await.map_err(nothing_sent)?;
        if file.file_size.is_some_and(|n| n > PICTURE_BYTES_MAX as u64) {
            return Err(refused(format!("picture is larger than {PICTURE_BYTES_MAX} bytes")));
        }
        let path =
            file.file_path.filter(|p| is_file_path(p)).ok_or_else(|| refused("telegram told no place to fetch"))?;
        let answer = self.files.send(Request::get(path)).await.map_err(|e| nothing_sent(from_http("telegram", &e)))?;
        match answer.status {
            200..=299 => checked(answer.body),
            _ => Err(nothing_sent(from_answer(&answer, &self.config.token))),
        }
    }

    async fn call<T: DeserializeOwned>(&self, method: &str, body: &Value) -> Result<T, ChannelError> {
        let answer =
            self.methods.send(Request::post(method).json(body)).await.map_err(|e| from_http("telegram", &e))?;
        let told = answer.json::<Answer<Value>>();
        if answer.is_success() && told.as_ref().is_ok_and(|t| t.ok) {
            let result = told.ok().and_then(|t| t.result).unwrap_or_default();
            // A success that cannot be read may still be on its way to the shopper.
            let unknown = |_| failure(FailureKind::Unknown, format!("telegram answered {method} with something else"));
            return serde_json::from_value(result).map_err(unknown);
        }
        Err(from_answer(&answer, &self.config.token))
    }
}

/// `photos/file_7.jpg`; nothing that could lead elsewhere. An own server in local mode tells absolute paths, which are
/// files of that machine and none of ours.
fn is_file_path(path: &str) -> bool {
    (1..=200).contains(&path.len())
        && path.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'_' | b'-' | b'.' | b'/'))
        && path.split('/').all(|part| !part.is_empty() && part != "." && part != "..")
}
