//! The shop's language model within one turn: it may be asked what the shopper means, and to word the answer. Whatever it
//! does, an answer comes within the time limit, and without it where it is of no help.
//!
//! What was used of a day is kept per shop in the store, so that a restart does not begin a new day. What single shoppers
//! used is kept in memory: a restart gives a shopper a new allowance, within what the shop has left.
//!
//! To let it do more: a method of `assistant::model::Leash`, and its call here.

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

use assistant::dialogue::Dialogue;
use assistant::model::{Budget, Call, Came, Leash, Phrased, phrase, understand};
use assistant::turn::{self, Reply, Scene};
use assistant::understand::{Context, Understanding};
use compose::{ANSWER, Answer, Library};
use domain::conversation::{Conversation, Line};
use domain::ids::ShopId;
use domain::ports::BoxFuture;
use domain::ports::model::{
    Completion, Model, ModelCaps, ModelError, ModelErrorKind, ModelRequest, ModelSettings, TokenPrices,
};
use domain::ports::store::{StoreResult, Tx, read_async, write_async};
use domain::timestamp::{DAY_MS, SECOND_MS, Timestamp};
use domain::touch::Touch;
use futures_util::future::{Either, select};
use serde::Deserialize;
use serde_json::{Value, json};

use crate::context::App;

/// Longest wait of a turn for the model, whatever is configured: facts about live stock and prices go stale after a minute.
pub const TURN_MS_MAX: i64 = 30 * SECOND_MS;
/// Characters of a refusal's reason that are kept.
const WHY_CHARS_MAX: usize = 200;

/// How the application waits: only to stop waiting for a model.
pub trait Patience: Send + Sync {
    /// Waits `ms` milliseconds.
    fn wait_ms(&self, ms: i64) -> BoxFuture<'_, ()>;
}

/// About which messages a model is asked.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Asking {
    /// About those that the built-in reading is not sure of.
    #[default]
    Unsure,
    /// About all that it may see.
    Always,
    /// About none.
    Never,
}

/// A shop's model, and what it is used for.
pub struct ShopModel {
    model: Arc<dyn Model>,
    patience: Box<dyn Patience>,
    asking: Asking,
    wording: bool,
    timeout_ms: i64,
    prices: Option<TokenPrices>,
    budget: Mutex<Budget>,
    /// Whether the budget knows what the store knows of today.
    resumed: AtomicBool,
}

impl std::fmt::Debug for ShopModel {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("ShopModel").field("model", &self.model.name()).finish_non_exhaustive()
    }
}

impl ShopModel {
    /// A model that reads what is unclear and words what may be worded. `timeout_ms` is the longest wait of a whole turn.
    #[must_use]
    pub fn new(model: Arc<dyn Model>, patience: Box<dyn Patience>, timeout_ms: i64, caps: ModelCaps) -> Self {
        Self {
            model,
            patience,
            asking: Asking::Unsure,
            wording: true,
            timeout_ms: timeout_ms.clamp(0, TURN_MS_MAX),
            prices: None,
            budget: Mutex::new(Budget::new(caps)),
            resumed: AtomicBool::new(false),
        }
    }

    /// A connected model by its settings.
    #[must_use]
    pub fn connected(model: Arc<dyn Model>, patience: Box<dyn Patience>, settings: &ModelSettings) -> Self {
        Self { prices: settings.prices.clone(), ..Self::new(model, patience, settings.timeout_ms, settings.caps) }
    }

    /// The same, for other uses.
    #[must_use]
    pub fn used_for(self, asking: Asking, wording: bool) -> Self {
        Self { asking, wording, ..self }
    }
}

/// An answer as a model worded it, for these sentences in this language.
struct Worded {
    phrased: Phrased,
    lines: Vec<Line>,
    locale: String,
}

/// One turn's help.
pub(super) struct Help<'a> {
    app: &'a App,
    with: &'a ShopModel,
    shop: ShopId,
    shopper: String,
    until: Timestamp,
    calls: Vec<Call>,
    worded: Option<Worded>,
}

/// What came of a turn's help: the wording, and what is logged of it.
pub(super) struct Helped {
    calls: Vec<Call>,
    worded: Option<Worded>,
}

impl<'a> Help<'a> {
    /// The help of the shop's model, when it has one.
    pub(super) async fn of(app: &'a App, conversation: &Conversation) -> StoreResult<Option<Self>> {
        let shop = conversation.shop.clone();
        let Some(with) = app.shops.get(&shop).and_then(|adapters| adapters.model.as_deref()) else { return Ok(None) };
        if !with.resumed.load(Ordering::SeqCst) {
            let id = shop.clone();
            let used = read_async(&*app.store, move |tx| Used::read(tx, &id)).await?;
            // Of two turns that begin at once one tells the budget.
            let mut budget = with.budget.lock().unwrap_or_else(PoisonError::into_inner);
            if !with.resumed.swap(true, Ordering::SeqCst) {
                budget.resume(used.day, u64::try_from(used.tokens).unwrap_or(0), used.micros);
            }
        }
        let shopper = conversation.shopper.map_or_else(|| conversation.id.to_string(), |id| id.to_string());
        let until = app.now().plus_ms(with.timeout_ms);
        Ok(Some(Self { app, with, shop, shopper, until, calls: vec![], worded: None }))
    }

    /// What the message means, with the model where it helps.
    pub(super) async fn understand(
        &mut self,
        heard: Understanding,
        dialogue: &Dialogue,
        context: &Context<'_>,
    ) -> Understanding {
        if self.with.asking == Asking::Never || self.left_ms() == 0 {
            return heard;
        }
        let punctual = self.punctual();
        let mut calls = Vec::new();
        let understood = self.leash(&punctual).understand(heard, dialogue, context, &mut calls).await;
        self.calls.append(&mut calls);
        understood
    }

    /// Lets the model word a reply, where it may: never one that does or asks something, never where something personal
    /// was expected.
    pub(super) async fn word(&mut self, scene: &Scene<'_>, before: &Dialogue, heard: &Understanding, reply: &Reply) {
        let may = self.with.wording && phrase::may_word(reply) && !understand::expects_personal(before);
        if !may || self.left_ms() == 0 {
            return;
        }
        let Ok((reply, told)) = turn::speak(scene, &heard.language, reply.clone()) else { return };
        let punctual = self.punctual();
        let mut calls = Vec::new();
        let phrased = self.leash(&punctual).phrase(&reply, &told, heard, &mut calls).await;
        self.calls.append(&mut calls);
        self.worded = phrased.map(|phrased| Worded { phrased, lines: reply.lines, locale: told.locale });
    }

    /// Ends the help and keeps what it took, also when the answer comes to nothing.
    pub(super) async fn close(self) -> StoreResult<Helped> {
        let Self { app, shop, calls, worded, .. } = self;
        let tokens: u64 = calls.iter().map(|call| call.counted_tokens).sum();
        let micros: i64 = calls.iter().map(|call| call.counted_micros).sum();
        if tokens > 0 || micros > 0 {
            let day = app.now().as_ms().div_euclid(DAY_MS);
            let used = Used { day, tokens: i64::try_from(tokens).unwrap_or(i64::MAX), micros };
            write_async(&*app.store, move |tx| used.add(tx, &shop)).await?;
        }
        Ok(Helped { calls, worded })
    }

    fn left_ms(&self) -> i64 {
        self.until.as_ms().saturating_sub(self.app.now().as_ms()).clamp(0, self.with.timeout_ms)
    }

    fn punctual(&self) -> Punctual<'a> {
        Punctual { model: &*self.with.model, patience: &*self.with.patience }
    }

    fn leash<'b>(&'b self, model: &'b dyn Model) -> Leash<'b> {
        Leash {
            model,
            budget: &self.with.budget,
            prices: self.with.prices.as_ref(),
            shopper: &self.shopper,
            clock: &*self.app.clock,
            timeout_ms: self.left_ms(),
            always: self.with.asking == Asking::Always,
        }
    }
}

impl Helped {
    /// The model's wording of an answer, if it is of this very answer and everything in it is still true; `None` = the
    /// answer is told as it is.
    pub(super) fn wording(&self, reply: &Reply, told: &Answer, now: Timestamp) -> Option<&Phrased> {
        let worded = self.worded.as_ref()?;
        let same = worded.lines == reply.lines && worded.locale == told.locale && phrase::may_word(reply);
        let Phrased { text, bindings } = &worded.phrased;
        let proven = same && phrase::verify(bindings, &reply.lines, &told.locale, text, now).is_ok();
        proven.then_some(&worded.phrased)
    }

    /// What the turn's log tells of the model.
    pub(super) fn log(&self, used: bool) -> Value {
        let calls: Vec<Value> = self.calls.iter().map(logged).collect();
        json!({ "calls": calls, "wording_used": used })
    }
}

fn logged(call: &Call) -> Value {
    let mut call = call.clone();
    if let Came::Refused(why) = &mut call.came {
        *why = why.chars().take(WHY_CHARS_MAX).collect();
    }
    serde_json::to_value(call).unwrap_or_default()
}

/// A model for which nobody waits longer than was said, even if it does not keep to its time.
struct Punctual<'a> {
    model: &'a dyn Model,
    patience: &'a dyn Patience,
}

impl Model for Punctual<'_> {
    fn name(&self) -> String {
        self.model.name()
    }

    fn complete<'b>(&'b self, request: &'b ModelRequest) -> BoxFuture<'b, Result<Completion, ModelError>> {
        Box::pin(async move {
            match select(self.model.complete(request), self.patience.wait_ms(request.timeout_ms)).await {
                Either::Left((done, _)) => done,
                Either::Right(_) => Err(ModelError::new(ModelErrorKind::Temporary, "no answer in time")),
            }
        })
    }
}

/// What a shop's model used on a day (UTC), as the store keeps it.
#[derive(Clone, Copy)]
struct Used {
    day: i64,
    tokens: i64,
    micros: i64,
}

impl Used {
    fn read(tx: &mut dyn Tx, shop: &ShopId) -> StoreResult<Self> {
        let mut of = |what: &str| tx.cursor(&format!("model-{what}:{shop}"));
        Ok(Self { day: of("day")?, tokens: of("tokens")?, micros: of("micros")? })
    }

    /// Adds this to what is kept; a later day begins anew.
    fn add(self, tx: &mut dyn Tx, shop: &ShopId) -> StoreResult<()> {
        let kept = Self::read(tx, shop)?;
        let before = if kept.day < self.day { Self { day: self.day, tokens: 0, micros: 0 } } else { kept };
        let (tokens, micros) = (before.tokens.saturating_add(self.tokens), before.micros.saturating_add(self.micros));
        for (what, value) in [("day", before.day), ("tokens", tokens), ("micros", micros)] {
            tx.set_cursor(&format!("model-{what}:{shop}"), value)?;
        }
        Ok(())
    }
}

/// An answer that a model worded, for the check of stored invariants: the same answer in the sentences' own words, which
/// is checked like any other, and what is wrong with the wording. `None` for every other message.
pub(crate) fn unworded(touch: &Touch) -> Option<(Touch, Vec<String>)> {
    let (message, receipt) = (touch.message.as_ref()?, touch.receipt.as_ref()?);
    if message.template != ANSWER || receipt.bindings.is_empty() {
        return None;
    }
    let (lines, at) = (&receipt.lines, receipt.composed_at);
    let wrong = phrase::verify(&receipt.bindings, lines, &message.locale, &message.text, at).err().unwrap_or_default();
    let mut plain = touch.clone();
    let told = compose::answer(Library::embedded(), &[&message.locale], lines, at);
    if let (Some(message), Ok(told)) = (&mut plain.message, told) {
        message.text = told.text;
    }
    Some((plain, wrong.iter().map(|v| format!("{}: {:?} {}", v.field, v.text, v.why)).collect()))
}
