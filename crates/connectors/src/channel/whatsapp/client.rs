//! The calls. Nothing here decides; answers are read by `map`, `error` and `templates`.

use domain::ports::channel::{ChannelError, FailureKind, Picture};
use serde::Deserialize;
use serde_json::Value;

use super::config::WhatsappConfig;
use super::error::{ErrorBody, from_answer};
use super::templates::{Page, TEMPLATES_MAX, TemplateState};
use crate::channel::failures::{failure, from_http, nothing_sent, refused};
use crate::channel::pictures::{Fetcher, PICTURE_BYTES_MAX};
use crate::http::{Ambient, HttpClient, HttpError, Request, Response};

/// Templates per page.
const PAGE_SIZE: usize = 200;

/// Where Meta keeps what people send.
const PICTURE_HOSTS: [&str; 2] = [".fbsbx.com", ".whatsapp.net"];

/// Speaks to the Graph API.
#[derive(Debug)]
pub(super) struct Graph {
    http: HttpClient,
    config: WhatsappConfig,
    pictures: Fetcher,
}

#[derive(Deserialize)]
struct Media {
    url: String,
    #[serde(default)]
    file_size: u64,
}

#[derive(Deserialize)]
struct Sent {
    messages: Vec<SentMessage>,
}

#[derive(Deserialize)]
struct SentMessage {
    id: String,
}

#[derive(Deserialize)]
struct Created {
    id: String,
}

impl Graph {
    pub(super) fn new(config: WhatsappConfig, ambient: Ambient) -> Result<Self, HttpError> {
        let endpoint = config.endpoint()?;
        let pictures = Fetcher {
            vendor: "whatsapp",
            ambient: ambient.clone(),
            hosts: &PICTURE_HOSTS,
            api: endpoint.base_url.clone(),
            allow_private: config.allow_private,
            ca_file: config.ca_file.clone(),
            timeout_ms: config.timeout_ms,
        };
        Ok(Self { http: HttpClient::new(endpoint, ambient)?, config, pictures })
    }

    pub(super) fn config(&self) -> &WhatsappConfig {
        &self.config
    }

    /// Sends one message once and gives Meta's id of it.
    pub(super) async fn send_message(&self, body: &Value) -> Result<String, ChannelError> {
        let path = format!("{}/{}/messages", self.config.api_version, self.config.phone_number_id);
        let answer = self.call(Request::post(path).json(body)).await?;
        // A success without an id may still be on its way to the shopper.
        let unknown = |_| failure(FailureKind::Unknown, "whatsapp answered success without a message id");
        let sent: Sent = answer.json().map_err(unknown)?;
        sent.messages
            .into_iter()
            .next()
            .map(|m| m.id)
            .filter(|id| !id.is_empty() && id.len() <= 500)
            .ok_or_else(|| failure(FailureKind::Unknown, "whatsapp answered success without a message id"))
    }

    /// Shows a sign that is no message.
    pub(super) async fn show(&self, body: &Value) -> Result<(), ChannelError> {
        let path = format!("{}/{}/messages", self.config.api_version, self.config.phone_number_id);
        self.call(Request::post(path).json(body)).await.map(|_| ()).map_err(nothing_sent)
    }

    /// Fetches a picture by Meta's id of it: first its address, which is good for minutes, then the bytes.
    pub(super) async fn picture(&self, id: &str) -> Result<Picture, ChannelError> {
        let path = format!("{}/{id}", self.config.api_version);
        let request = Request::get(path).query("phone_number_id", self.config.phone_number_id.clone());
        let media: Media = self
            .call(request)
            .await
            .map_err(nothing_sent)?
            .json()
            .map_err(|_| refused("whatsapp told no place to fetch the picture from"))?;
        if media.file_size > PICTURE_BYTES_MAX as u64 {
            return Err(refused(format!("picture is larger than {PICTURE_BYTES_MAX} bytes")));
        }
        self.pictures.fetch(&media.url, Some(&self.config.token)).await
    }

    /// All templates of the account.
    pub(super) async fn list_templates(&self) -> Result<Vec<TemplateState>, ChannelError> {
        let path = format!("{}/{}/message_templates", self.config.api_version, self.config.waba_id);
        let mut all = Vec::new();
        let mut after: Option<String> = None;
        for _ in 0..TEMPLATES_MAX / PAGE_SIZE {
            let mut request = Request::get(path.clone())
                .query("fields", "name,language,status,category,quality_score,rejected_reason")
                .query("limit", PAGE_SIZE.to_string());
            if let Some(cursor) = &after {
                request = request.query("after", cursor.clone());
            }
            let page: Page = self.call(request).await.map_err(nothing_sent)?.json().map_err(|e| {
                failure(FailureKind::Temporary, format!("list of whatsapp templates cannot be read: {e}"))
            })?;
            let next = page.after();
            all.extend(page.data.into_iter().map(TemplateState::from));
            match next {
                Some(cursor) if after.as_ref() != Some(&cursor) => after = Some(cursor),
                _ => break,
            }
        }
        Ok(all)
    }

    /// Hands in a template and gives its id.
    pub(super) async fn create_template(&self, body: &Value) -> Result<String, ChannelError> {
        let path = format!("{}/{}/message_templates", self.config.api_version, self.config.waba_id);
        let created: Created = self
            .call(Request::post(path).json(body))
            .await?
            .json()
            .map_err(|_| failure(FailureKind::Unknown, "whatsapp answered success without a template id"))?;
        Ok(created.id)
    }

    /// One call whose answer is a success in status and in body.
    async fn call(&self, request: Request) -> Result<Response, ChannelError> {
        let request = request.bearer_auth(self.config.token.expose());
        let answer = self.http.send(request).await.map_err(|e| from_http("whatsapp", &e))?;
        let refused = serde_json::from_slice::<ErrorBody>(&answer.body).is_ok_and(|b| b.error.is_some());
        if answer.is_success() && !refused {
            return Ok(answer);
        }
        let asked_ms = answer.retry_after_ms(self.http.now());
        Err(from_answer(&answer, asked_ms, &self.config.token))
    }
}
