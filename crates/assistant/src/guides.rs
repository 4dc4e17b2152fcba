//! Conversation flows as the assistant follows them: what the shop has published, else what is shipped.
//!
//! To add a shipped one: a file in `/flows` and a line in `flow::presets`.

use std::sync::{Arc, LazyLock};

use flow::document::{FlowDoc, SubjectKind};
use flow::presets::presets;
use flow::steps::{Action, Ask};

use crate::dialogue::Topic;
use crate::understand::intent::Intent;

/// One version of a conversation flow.
#[derive(Clone, Debug)]
pub struct Guide {
    /// The flow's name.
    pub flow: String,
    /// Its version; 0 for a shipped one that the shop has not published: it is talked through, and a person does the work.
    pub version: i64,
    /// Whether new talks begin with it.
    pub live: bool,
    /// The document.
    pub document: Arc<FlowDoc>,
}

impl Guide {
    /// A published version, when it is a conversation flow.
    #[must_use]
    pub fn of(flow: &str, version: i64, live: bool, document: &Arc<FlowDoc>) -> Option<Self> {
        let talks = document.subject == SubjectKind::Conversation;
        talks.then(|| Self { flow: flow.to_owned(), version, live, document: Arc::clone(document) })
    }

    fn is_about(&self, intent: Intent) -> bool {
        self.document.trigger.intent.as_deref() == Some(intent.as_str())
    }
}

/// The shipped conversation flows, as version 0.
#[must_use]
pub fn shipped() -> &'static [Guide] {
    static SHIPPED: LazyLock<Vec<Guide>> = LazyLock::new(|| {
        let documents = presets().into_iter().filter_map(|(name, text)| {
            let document = flow::document::parse(text).ok()?;
            Guide::of(name, 0, true, &Arc::new(document))
        });
        documents.collect()
    });
    &SHIPPED
}

/// The flow that a topic follows: the version it began with, else the live one about its intent, else the shipped one.
pub(crate) fn of_topic<'a>(published: &'a [Guide], topic: &Topic) -> Option<&'a Guide> {
    let begun = |guide: &&Guide| {
        topic.guide.as_ref().is_some_and(|(flow, version)| guide.flow == *flow && guide.version == *version)
    };
    let all = || published.iter().chain(shipped());
    all().find(begun).or_else(|| all().find(|guide| guide.live && guide.is_about(topic.intent)))
}

/// The step that asked the open question of a topic.
pub(crate) fn open_ask<'a>(published: &'a [Guide], topic: &Topic) -> Option<&'a Ask> {
    match &of_topic(published, topic)?.document.step(topic.step.as_deref()?)?.action {
        Action::Ask(ask) => Some(ask),
        _ => None,
    }
}
