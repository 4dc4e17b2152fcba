//! The adapter: one request, one answer, within one time limit, with at most one more try where the first was certainly
//! not carried out.

use std::time::Duration;

use domain::ports::BoxFuture;
use domain::ports::model::{
    Completion, Model, ModelError, ModelErrorKind, ModelRequest, ModelSettings, Provider, Usage,
};
use futures_util::StreamExt as _;
use genai::chat::ChatStreamEvent;
use genai::resolver::{AuthData, Endpoint as Address};
use genai::{Client, ModelIden, ServiceTarget};
use tracing::instrument::WithSubscriber as _;
use tracing::subscriber::NoSubscriber;

use super::map::{self, Pieces};
use super::{error, transport};
use crate::http::{Ambient, Endpoint, Secret};

/// The wait before a second try, in milliseconds, where the provider asks for none.
const RETRY_WAIT_MS: i64 = 400;

/// A language model behind a provider's protocol.
pub struct LlmModel {
    settings: ModelSettings,
    target: ServiceTarget,
    client: Client,
    ambient: Ambient,
}

impl std::fmt::Debug for LlmModel {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("LlmModel").field("settings", &self.settings).finish_non_exhaustive()
    }
}

impl LlmModel {
    /// Connects nothing yet. `key` is what is kept under the settings' `key_name`.
    ///
    /// # Errors
    /// What is wrong with the settings, for the owner.
    pub fn new(settings: ModelSettings, key: Option<&Secret>, ambient: Ambient) -> Result<Self, String> {
        settings.check()?;
        let keyless = matches!(settings.provider, Provider::Ollama | Provider::Compatible);
        let key = match key.filter(|key| !key.is_empty()) {
            Some(key) => key.expose(),
            // Servers that need no key want the header all the same.
            None if keyless && settings.key_name.is_none() => "none",
            None => return Err(format!("{} needs a key", settings.provider.as_str())),
        };
        let endpoint = endpoint(&settings)?;
        let http = transport::client(&endpoint)?;
        // Paths are joined to the address, which would otherwise lose its last part.
        let address = format!("{}/", endpoint.base_url.as_str().trim_end_matches('/'));
        let target = ServiceTarget {
            endpoint: Address::from_owned(address),
            auth: AuthData::from_single(key),
            model: ModelIden::new(map::adapter(settings.provider), settings.model.as_str()),
        };
        let client =
            Client::builder().with_reqwest(http).build().map_err(|_| "model client cannot be built".to_owned())?;
        Ok(Self { settings, target, client, ambient })
    }

    async fn tries(&self, request: &ModelRequest) -> Result<Completion, ModelError> {
        let first = match self.exchange(request).await {
            Err(error) if error.temporary() && error.usage == Some(Usage::default()) => error,
            done => return done,
        };
        let wait_ms = first.retry_after_ms.unwrap_or(0).max(RETRY_WAIT_MS);
        if wait_ms.saturating_mul(2) > self.limit_ms(request) {
            return Err(first);
        }
        self.ambient.sleeper.sleep_ms(wait_ms).await;
        self.exchange(request).await
    }

    fn limit_ms(&self, request: &ModelRequest) -> i64 {
        request.timeout_ms.min(self.settings.timeout_ms)
    }

    async fn exchange(&self, request: &ModelRequest) -> Result<Completion, ModelError> {
        // The library logs what is said; that is personal data, so nobody listens.
        let read = async { if self.settings.stream { self.stream(request).await } else { self.whole(request).await } };
        read.with_subscriber(NoSubscriber::default()).await
    }

    async fn stream(&self, request: &ModelRequest) -> Result<Completion, ModelError> {
        let (asked, options) = self.asked(request);
        let failed = |error: genai::Error| error::of(&error, self.ambient.clock.now());
        let begun = self.client.exec_chat_stream(self.target.clone(), asked, Some(&options)).await.map_err(failed)?;
        let mut events = begun.stream;
        let mut pieces = Pieces::default();
        while let Some(event) = events.next().await {
            match event.map_err(failed)? {
                ChatStreamEvent::Chunk(chunk) => pieces.text(&chunk.content)?,
                ChatStreamEvent::ToolCallChunk(chunk) => pieces.call(&chunk.tool_call)?,
                ChatStreamEvent::ReasoningChunk(chunk) | ChatStreamEvent::ThoughtSignatureChunk(chunk) => {
                    pieces.skip(chunk.content.len())?;
                }
                // A heartbeat counts, so that nobody can beat for ever.
                ChatStreamEvent::Start | ChatStreamEvent::Heartbeat => pieces.skip(1)?,
                ChatStreamEvent::End(end) => {
                    pieces.usage = end.captured_usage.as_ref().and_then(map::usage);
                    return self.completion(request, &pieces, end.captured_stop_reason.as_ref());
                }
            }
        }
        Err(ModelError::new(ModelErrorKind::Temporary, "the answer broke off"))
    }

    async fn whole(&self, request: &ModelRequest) -> Result<Completion, ModelError> {
        let (asked, options) = self.asked(request);
        let answer = self.client.exec_chat(self.target.clone(), asked, Some(&options)).await;
        let answer = answer.map_err(|error| error::of(&error, self.ambient.clock.now()))?;
        let mut pieces = Pieces::default();
        pieces.usage = map::usage(&answer.usage);
        for text in answer.texts() {
            pieces.text(text)?;
        }
        for call in answer.tool_calls() {
            pieces.call(call)?;
        }
        self.completion(request, &pieces, answer.stop_reason.as_ref())
    }

    fn asked(&self, request: &ModelRequest) -> (genai::chat::ChatRequest, genai::chat::ChatOptions) {
        (map::request(request, self.settings.answer_by), map::options(request, &self.settings))
    }

    fn completion(
        &self,
        request: &ModelRequest,
        pieces: &Pieces,
        stop: Option<&genai::chat::StopReason>,
    ) -> Result<Completion, ModelError> {
        let answer = pieces.answer(request, stop).map_err(|error| ModelError { usage: pieces.usage, ..error })?;
        let prices = self.settings.prices.as_ref();
        let cost = prices.and_then(|prices| Some(prices.cost(&self.name(), pieces.usage?)));
        Ok(Completion { answer, usage: pieces.usage, cost })
    }
}

/// The provider's address under the rules of every outside address.
fn endpoint(settings: &ModelSettings) -> Result<Endpoint, String> {
    let known = map::address(settings.provider);
    let address = settings.base_url.as_deref().or(known).ok_or("base_url is needed")?;
    let endpoint = Endpoint::new(address).map_err(|error| error.message)?;
    Ok(Endpoint {
        ca_file: settings.ca_file.as_ref().map(Into::into),
        // A model of one's own, at the address where it always is.
        allow_private: settings.allow_private || settings.provider == Provider::Ollama && settings.base_url.is_none(),
        timeout_ms: settings.timeout_ms,
        ..endpoint
    })
}

impl Model for LlmModel {
    fn name(&self) -> String {
        format!("{}/{}", self.settings.provider.as_str(), self.settings.model)
    }

    fn complete<'a>(&'a self, request: &'a ModelRequest) -> BoxFuture<'a, Result<Completion, ModelError>> {
        Box::pin(async move {
            request.check().map_err(|error| ModelError { usage: Some(Usage::default()), ..error })?;
            let limit = Duration::from_millis(u64::try_from(self.limit_ms(request)).unwrap_or(0));
            let outcome = tokio::time::timeout(limit, self.tries(request))
                .await
                .unwrap_or_else(|_| Err(ModelError::new(ModelErrorKind::Temporary, "no answer in time")));
            match &outcome {
                Ok(done) => tracing::debug!(model = self.name(), usage = ?done.usage, "model answered"),
                Err(error) => tracing::warn!(model = self.name(), kind = ?error.kind, %error, "model gave no answer"),
            }
            outcome
        })
    }
}
