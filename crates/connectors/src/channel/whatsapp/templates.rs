//! Templates as Meta keeps them: approved or not, in which category, how well they are received.

use std::collections::HashMap;
use std::sync::{Mutex, MutexGuard, PoisonError};

use domain::ports::channel::ChannelError;
use serde::{Deserialize, Serialize};

use super::map::refused;

/// Most templates remembered (Meta allows 6,000 per account).
pub(super) const TEMPLATES_MAX: usize = 10_000;

/// One template in one language, as Meta has it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct TemplateState {
    /// Name.
    pub name: String,
    /// Meta's language code.
    pub language: String,
    /// `APPROVED`, `PENDING`, `REJECTED`, `PAUSED`, `DISABLED`, `FLAGGED`, ….
    pub status: String,
    /// `marketing`, `utility` or `authentication`: what Meta bills, whatever we asked for.
    pub category: String,
    /// `GREEN`, `YELLOW`, `RED`, when known.
    pub quality: Option<String>,
    /// Why it was rejected or paused, when told.
    pub reason: Option<String>,
}

impl TemplateState {
    /// Whether it may be sent. Flagged templates still go out; Meta pauses them when quality stays low.
    #[must_use]
    pub fn usable(&self) -> bool {
        matches!(self.status.as_str(), "APPROVED" | "FLAGGED")
    }
}

type Known = HashMap<(String, String), TemplateState>;

/// What is known of the account's templates. Empty is not the same as never read.
#[derive(Debug, Default)]
pub(super) struct Registry(Mutex<Option<Known>>);

impl Registry {
    fn lock(&self) -> MutexGuard<'_, Option<Known>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(super) fn is_loaded(&self) -> bool {
        self.lock().is_some()
    }

    pub(super) fn replace(&self, all: Vec<TemplateState>) {
        *self.lock() = Some(all.into_iter().map(|t| ((t.name.clone(), t.language.clone()), t)).collect());
    }

    pub(super) fn get(&self, name: &str, language: &str) -> Option<TemplateState> {
        self.lock().as_ref()?.get(&(name.to_owned(), language.to_owned())).cloned()
    }

    pub(super) fn list(&self) -> Vec<TemplateState> {
        let mut all: Vec<_> = self.lock().iter().flat_map(|known| known.values().cloned()).collect();
        all.sort_by(|a, b| (&a.name, &a.language).cmp(&(&b.name, &b.language)));
        all
    }

    /// Changes one entry that is known, or adds it when the list was read before.
    pub(super) fn update(&self, name: &str, language: &str, change: impl FnOnce(&mut TemplateState)) {
        let mut guard = self.lock();
        let Some(known) = guard.as_mut() else { return };
        let key = (name.to_owned(), language.to_owned());
        if known.len() >= TEMPLATES_MAX && !known.contains_key(&key) {
            return;
        }
        change(known.entry(key).or_insert_with(|| TemplateState {
            name: name.to_owned(),
            language: language.to_owned(),
            status: "PENDING".to_owned(),
            // Until the list is read again: the dearer of the two, so that nothing is sent at a loss.
            category: "marketing".to_owned(),
            quality: None,
            reason: None,
        }));
    }

    /// The category of a template that may be sent now.
    pub(super) fn usable(&self, name: &str, language: &str) -> Result<String, ChannelError> {
        match self.get(name, language) {
            None => Err(refused(format!("template {name} ({language}) is not known to the account: hand it in first"))),
            Some(t) if t.usable() => Ok(t.category),
            Some(t) => {
                let reason = t.reason.map(|r| format!(": {r}")).unwrap_or_default();
                Err(refused(format!("template {name} ({language}) is {}{reason}", t.status.to_lowercase())))
            }
        }
    }
}

/// One page of GET `/{waba-id}/message_templates`.
#[derive(Debug, Deserialize)]
pub(super) struct Page {
    #[serde(default)]
    pub(super) data: Vec<Listed>,
    #[serde(default)]
    paging: Option<Paging>,
}

#[derive(Debug, Deserialize)]
pub(super) struct Listed {
    name: String,
    language: String,
    status: String,
    #[serde(default)]
    category: String,
    #[serde(default)]
    quality_score: Option<Quality>,
    #[serde(default)]
    rejected_reason: Option<String>,
}

#[derive(Debug, Deserialize)]
struct Quality {
    #[serde(default)]
    score: Option<String>,
}

#[derive(Debug, Deserialize)]
struct Paging {
    #[serde(default)]
    next: Option<String>,
    #[serde(default)]
    cursors: Option<Cursors>,
}

#[derive(Debug, Deserialize)]
struct Cursors {
    #[serde(default)]
    after: Option<String>,
}

impl Page {
    /// Where the next page begins. The address in `next` is never followed: only the cursor is used.
    pub(super) fn after(&self) -> Option<String> {
        let paging = self.paging.as_ref()?;
        paging.next.as_ref()?;
        paging.cursors.as_ref()?.after.clone().filter(|a| !a.is_empty() && a.len() <= 1_000)
    }
}

impl From<Listed> for TemplateState {
    fn from(listed: Listed) -> Self {
        let told = |text: Option<String>| text.filter(|t| !t.is_empty() && t != "NONE" && t != "UNKNOWN");
        Self {
            name: listed.name,
            language: listed.language,
            status: listed.status.to_uppercase(),
            category: listed.category.to_lowercase(),
            quality: told(listed.quality_score.and_then(|q| q.score)),
            reason: told(listed.rejected_reason),
        }
    }
}
