//! The calls. Nothing here decides; answers are read by `map`, `error` and `templates`.

use domain::ports::channel::{ChannelError, FailureKind};
use serde::Deserialize;
use serde_json::Value;

use super::config::WhatsappConfig;
use super::error::{ErrorBody, from_answer};
use super::templates::{Page, TEMPLATES_MAX, TemplateState};
use crate::http::{Ambient, HttpClient, HttpError, Request, Response};

/// Templates per page.
const PAGE_SIZE: usize = 200;

/// Speaks to the Graph API.
#[derive(Debug)]
pub(super) struct Graph {
    http: HttpClient,
    config: WhatsappConfig,
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
        let http = HttpClient::new(config.endpoint()?, ambient)?;
        Ok(Self { http, config })
    }

    pub(super) fn config(&self) -> &WhatsappConfig {
        &self.config
    }

    /// Sends one message once and gives Meta's id of it.
    pub(super) async fn send_message(&self, body: &Value) -> Result<String, ChannelError> {
        let path = format!("{}/{}/messages", self.config.api_version, self.config.phone_number_id);
        let answer = self.call(Request::post(path).json(body)).await?;
        // A success without an id may still be on its way to the shopper.
        let unknown = |_| error(FailureKind::Unknown, "whatsapp answered success without a message id");
        let sent: Sent = answer.json().map_err(unknown)?;
        sent.messages
            .into_iter()
            .next()
            .map(|m| m.id)
            .filter(|id| !id.is_empty() && id.len() <= 500)
            .ok_or_else(|| error(FailureKind::Unknown, "whatsapp answered success without a message id"))
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
                error(FailureKind::Temporary, &format!("list of whatsapp templates cannot be read: {e}"))
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
            .map_err(|_| error(FailureKind::Unknown, "whatsapp answered success without a template id"))?;
        Ok(created.id)
    }

    /// One call whose answer is a success in status and in body.
    async fn call(&self, request: Request) -> Result<Response, ChannelError> {
        let request = request.bearer_auth(self.config.token.expose());
        let answer = self.http.send(request).await.map_err(from_http)?;
        let refused = serde_json::from_slice::<ErrorBody>(&answer.body).is_ok_and(|b| b.error.is_some());
        if answer.is_success() && !refused {
            return Ok(answer);
        }
        let asked_ms = answer.retry_after_ms(self.http.now());
        Err(from_answer(&answer, asked_ms, &self.config.token))
    }
}

fn error(kind: FailureKind, message: &str) -> ChannelError {
    ChannelError { kind, message: message.to_owned(), retry_after_ms: None }
}

/// No answer: unknown when the request may have arrived, otherwise nothing was sent.
fn from_http(e: HttpError) -> ChannelError {
    let kind = match (e.may_have_arrived(), e.temporary()) {
        (true, _) => FailureKind::Unknown,
        (false, true) => FailureKind::Temporary,
        (false, false) => FailureKind::Permanent,
    };
    ChannelError { kind, message: format!("whatsapp: {e}"), retry_after_ms: e.retry_after_ms }
}

/// Reading the list sends nothing: an unknown outcome of that is only a delay.
fn nothing_sent(mut e: ChannelError) -> ChannelError {
    if e.kind == FailureKind::Unknown {
        e.kind = FailureKind::Temporary;
    }
    e
}
