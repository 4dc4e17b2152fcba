//! WhatsApp through Meta's Cloud API: free-form text inside the 24-hour window, approved templates outside it.
//!
//! `map` chooses and builds the request (pure), `templates` knows what Meta approved, `drafts` what to hand in, `error` is the table of Meta's
//! codes, `prices` the dated price data, `webhook` reads what Meta tells, `words` knows how people say stop.
//!
//! The effect key travels as `biz_opaque_callback_data` and comes back with every status, so that a message whose
//! answer was lost is settled by its status webhooks. Meta cannot be asked by that key, hence no look-up.

use domain::consent::ChannelKind;
use domain::message::Cost;
use domain::ports::BoxFuture;
use domain::ports::channel::{
    Accepted, Channel, ChannelCapabilities, ChannelError, ChannelEvent, Courtesy, Outbound, Picture, PictureAt, Told,
};

mod choices;
mod client;
mod config;
mod drafts;
mod error;
mod map;
pub mod prices;
mod templates;
mod webhook;
mod words;

pub use super::meta::SIGNATURE_HEADER;
pub use config::WhatsappConfig;
pub use drafts::{DraftButton, TemplateDraft, lint};
pub use map::{Plan, cost, plan, request_body, window_open};
pub use templates::TemplateState;
pub use words::is_opt_out;

use super::meta;
use crate::http::{Ambient, HttpError};

/// The WhatsApp channel.
#[derive(Debug)]
pub struct WhatsApp {
    graph: client::Graph,
    registry: templates::Registry,
}

impl WhatsApp {
    /// Checks the settings; the list of templates is read before the first template is sent, or by
    /// [`WhatsApp::refresh_templates`].
    ///
    /// # Errors
    /// When a setting is wrong; the message names it.
    pub fn new(config: WhatsappConfig, ambient: Ambient) -> Result<Self, HttpError> {
        Ok(Self { graph: client::Graph::new(config, ambient)?, registry: templates::Registry::default() })
    }

    /// Reads the account's templates anew and tells how many there are.
    ///
    /// # Errors
    /// When the list cannot be read; what was known stays.
    pub async fn refresh_templates(&self) -> Result<usize, ChannelError> {
        let all = self.graph.list_templates().await?;
        let count = all.len();
        self.registry.replace(all);
        Ok(count)
    }

    /// The templates as last read, with what webhooks told since.
    #[must_use]
    pub fn templates(&self) -> Vec<TemplateState> {
        self.registry.list()
    }

    /// Hands in a template for approval and gives Meta's id of it. Drafts that Meta would reject are not handed in.
    ///
    /// # Errors
    /// `Permanent` with the findings of [`lint`], or what Meta answered.
    pub async fn create_template(&self, draft: &TemplateDraft) -> Result<String, ChannelError> {
        let findings = lint(draft);
        if !findings.is_empty() {
            return Err(map::refused(format!("template {}: {}", draft.name, findings.join("; "))));
        }
        let id = self.graph.create_template(&drafts::draft_body(draft)).await?;
        self.registry.update(&draft.name, &draft.language, |t| t.category.clone_from(&draft.category));
        Ok(id)
    }

    async fn send_once(&self, out: &Outbound) -> Result<Accepted, ChannelError> {
        let plan = plan(out)?;
        if let Plan::Template(template) = plan {
            if !self.registry.is_loaded() {
                self.refresh_templates().await?;
            }
            let category = self.registry.usable(&template.name, &template.language)?;
            map::check_market(out, &category)?;
        }
        let cost = self.price(out);
        let provider_ref = self.graph.send_message(&request_body(out, plan)).await?;
        Ok(Accepted { provider_ref, cost })
    }
}

impl Channel for WhatsApp {
    fn capabilities(&self) -> ChannelCapabilities {
        ChannelCapabilities { kind: ChannelKind::Whatsapp, idempotency_key: false, lookup: false }
    }

    fn price(&self, out: &Outbound) -> Cost {
        let template = out.message.whatsapp.as_ref();
        let approved = template.and_then(|t| self.registry.get(&t.name, &t.language)).map(|t| t.category);
        let approved = approved.as_deref().filter(|c| !c.is_empty());
        cost(&self.graph.config().prices, out, approved)
    }

    fn send<'a>(&'a self, out: &'a Outbound) -> BoxFuture<'a, Result<Accepted, ChannelError>> {
        Box::pin(self.send_once(out))
    }

    fn parse_webhook(&self, body: &[u8]) -> Result<Vec<ChannelEvent>, String> {
        Ok(self.read_webhook(body)?.into_iter().map(|told| told.event).collect())
    }

    /// Reads statuses, messages and opt-outs; what it tells of templates is taken in on the spot.
    fn read_webhook(&self, body: &[u8]) -> Result<Vec<Told>, String> {
        let config = self.graph.config();
        let told = webhook::parse(&config.phone_number_id, &config.waba_id, &config.token, body)?;
        for change in told.templates {
            self.registry.update(&change.name, &change.language, |known| {
                known.status = change.status.unwrap_or_else(|| known.status.clone());
                known.category = change.category.unwrap_or_else(|| known.category.clone());
                known.quality = change.quality.or_else(|| known.quality.clone());
                known.reason = change.reason;
            });
        }
        Ok(told.events)
    }

    fn handshake(&self, query: &[(String, String)]) -> Option<String> {
        meta::handshake(self.graph.config().verify_token.as_ref(), query)
    }

    fn verify(&self, headers: &[(String, String)], body: &[u8]) -> bool {
        meta::verify(self.graph.config().app_secret.as_ref(), headers, body)
    }

    fn courtesy<'a>(&'a self, _to: &'a str, what: Courtesy<'a>) -> BoxFuture<'a, Result<(), ChannelError>> {
        Box::pin(async move {
            match what {
                Courtesy::Typing(message) => self.graph.show(&map::read_body(message, true)).await,
                Courtesy::Seen(message) => self.graph.show(&map::read_body(message, false)).await,
                Courtesy::Pressed(_) => Ok(()),
            }
        })
    }

    fn picture<'a>(&'a self, at: &'a PictureAt) -> BoxFuture<'a, Result<Picture, ChannelError>> {
        Box::pin(async move {
            match at {
                PictureAt::Provider(id) => self.graph.picture(id).await,
                PictureAt::Here(bytes) => super::pictures::checked(bytes.clone()),
            }
        })
    }
}
