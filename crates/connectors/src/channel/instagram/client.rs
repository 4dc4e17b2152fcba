//! The calls. Nothing here decides; answers are read by `error`.

use domain::ports::channel::{ChannelError, FailureKind};
use serde::Deserialize;
use serde_json::Value;

use super::config::InstagramConfig;
use super::error::{ErrorBody, from_answer};
use crate::channel::failures::{failure, from_http, nothing_sent};
use crate::channel::pictures::Fetcher;
use crate::http::{Ambient, HttpClient, HttpError, Request, Response};

/// Where Meta keeps what people send.
const PICTURE_HOSTS: [&str; 3] = [".fbsbx.com", ".fbcdn.net", ".cdninstagram.com"];

/// Speaks to the Graph API.
#[derive(Debug)]
pub(super) struct Graph {
    http: HttpClient,
    pub(super) config: InstagramConfig,
    pub(super) pictures: Fetcher,
}

#[derive(Deserialize)]
struct Sent {
    message_id: String,
}

impl Graph {
    pub(super) fn new(config: InstagramConfig, ambient: Ambient) -> Result<Self, HttpError> {
        let endpoint = config.endpoint()?;
        let pictures = Fetcher {
            vendor: "instagram",
            ambient: ambient.clone(),
            hosts: &PICTURE_HOSTS,
            api: endpoint.base_url.clone(),
            allow_private: config.allow_private,
            ca_file: config.ca_file.clone(),
            timeout_ms: config.timeout_ms,
        };
        Ok(Self { http: HttpClient::new(endpoint, ambient)?, config, pictures })
    }

    /// Sends one message once and gives Meta's id of it.
    pub(super) async fn send_message(&self, body: &Value) -> Result<String, ChannelError> {
        let answer = self.call(body).await?;
        // A success without an id may still be on its way to the shopper.
        let unknown = || failure(FailureKind::Unknown, "instagram answered success without a message id");
        let sent: Sent = answer.json().map_err(|_| unknown())?;
        Some(sent.message_id).filter(|id| !id.is_empty() && id.len() <= 1_000).ok_or_else(unknown)
    }

    /// Shows a sign that is no message.
    pub(super) async fn show(&self, body: &Value) -> Result<(), ChannelError> {
        self.call(body).await.map(|_| ()).map_err(nothing_sent)
    }

    async fn call(&self, body: &Value) -> Result<Response, ChannelError> {
        let path = format!("{}/{}/messages", self.config.api_version, self.config.account_id);
        let request = Request::post(path).json(body).bearer_auth(self.config.token.expose());
        let answer = self.http.send(request).await.map_err(|e| from_http("instagram", &e))?;
        let refused = serde_json::from_slice::<ErrorBody>(&answer.body).is_ok_and(|b| b.error.is_some());
        if answer.is_success() && !refused {
            return Ok(answer);
        }
        Err(from_answer(&answer, answer.retry_after_ms(self.http.now()), &self.config.token))
    }
}
