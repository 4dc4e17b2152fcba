//! One turn while it is planned: what is known, what was asked for, and the reply as it grows.
//!
//! Planning runs from the start in every round and stops at the first need that has no answer yet, so a plan reads like a
//! straight conversation: `let orders = talk.orders()?;`.

use domain::conversation::Line;
use domain::fact::Fact;
use domain::hours::Team;
use domain::order::{Order, OrderStatus};
use domain::product::{Product, Variant};
use domain::timestamp::Timestamp;

use super::facts;
use crate::dialogue::{Asked, Dialogue, Topic};
use crate::turn::{Button, Card, Effect, Gathered, Given, Need, Passage, Reply, Scene, Verdict};
use crate::understand::Understanding;
use crate::understand::entity::{Answer, Value};

/// How often a question is asked again before a person is fetched.
const TRIES_MAX: u8 = 2;
/// Characters of a summary for the queue.
const SUMMARY_CHARS_MAX: usize = 300;
/// Characters of the message that a search or the pages are asked with.
const WORDS_CHARS_MAX: usize = 300;
/// Passages below this do not answer the question.
const PASSAGE_SCORE_MIN: f32 = 0.5;

/// Why planning stopped early.
#[derive(Debug)]
pub(crate) enum Stop {
    /// These are needed first.
    Need(Vec<Need>),
    /// What was needed could not be had.
    Trouble,
    /// The shop's pages contradict each other here: a person answers.
    Disputed(String),
}

/// A part of a plan.
pub(crate) type Plan<T = ()> = Result<T, Stop>;

/// A product as read from the shop just now.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Live<'a> {
    pub(crate) product: &'a Product,
    pub(crate) variants: &'a [Variant],
    pub(crate) read_at: Timestamp,
}

/// One turn while it is planned.
pub(crate) struct Talk<'a> {
    pub(crate) scene: &'a Scene<'a>,
    heard: &'a Understanding,
    gathered: &'a Gathered,
    /// Where the talk stands; the topic at hand is beside it.
    pub(crate) state: Dialogue,
    /// The topic at hand.
    pub(crate) topic: Topic,
    /// The question that was open when the message came; `None` while a topic is taken up again without one.
    before: Option<Asked>,
    /// The step of the flow that had asked it.
    before_step: Option<String>,
    /// Whether the message belongs to the topic at hand.
    fresh: bool,
    /// Whether order data may be told.
    pub(crate) proven: bool,
    pub(crate) lines: Vec<Line>,
    pub(crate) choices: Vec<Button>,
    pub(crate) cards: Vec<Card>,
    pub(crate) effects: Vec<Effect>,
    pub(crate) facts: Vec<Fact>,
}

impl<'a> Talk<'a> {
    pub(crate) fn new(
        scene: &'a Scene<'a>,
        heard: &'a Understanding,
        gathered: &'a Gathered,
        state: Dialogue,
        topic: Topic,
    ) -> Self {
        Self {
            scene,
            heard,
            gathered,
            state,
            before: None,
            before_step: None,
            topic,
            fresh: true,
            proven: scene.verified,
            lines: Vec::new(),
            choices: Vec::new(),
            cards: Vec::new(),
            effects: Vec::new(),
            facts: Vec::new(),
        }
    }

    /// Goes on with a topic whose question the message may answer.
    pub(crate) fn answering(mut self) -> Self {
        self.before = self.topic.asked.take();
        self.before_step = self.topic.step.take();
        self
    }

    /// Takes up a topic that was put aside; the message belongs to another one.
    pub(crate) fn take_up(&mut self, topic: Topic) {
        self.topic = topic;
        self.topic.asked = None;
        self.topic.tries = 0;
        self.topic.step = None;
        self.before = None;
        self.before_step = None;
        self.fresh = false;
    }

    // --- what the message says

    /// Whether this question was open when the message came.
    pub(crate) fn was_asked(&self, asked: Asked) -> bool {
        self.fresh && self.before == Some(asked)
    }

    /// Whether this step had asked the question that was open when the message came.
    pub(crate) fn was_asked_at(&self, step: &str) -> bool {
        self.fresh && self.before_step.as_deref() == Some(step)
    }

    /// The language of the answer.
    pub(crate) fn language(&self) -> String {
        self.heard.language.clone()
    }

    /// Whether a person was fetched.
    pub(crate) fn is_over(&self) -> bool {
        self.effects.iter().any(|effect| matches!(effect, Effect::HandOff { .. }))
    }

    /// What was understood, if it belongs to the topic at hand.
    pub(crate) fn heard(&self) -> Option<&'a Understanding> {
        self.fresh.then_some(self.heard)
    }

    /// The first thing the message names that `pick` takes.
    pub(crate) fn named<T>(&self, pick: impl Fn(&Value) -> Option<T>) -> Option<T> {
        self.heard()?.values().find_map(pick)
    }

    /// The button that was pressed.
    pub(crate) fn pressed(&self) -> Option<&'static str> {
        self.heard()?.pressed
    }

    /// A yes to exactly this question, with nothing else in it.
    pub(crate) fn said_yes_to(&self, asked: Asked) -> bool {
        let yes =
            self.pressed() == Some("button-yes") || self.heard().and_then(|heard| heard.answer) == Some(Answer::Yes);
        self.was_asked(asked) && yes && self.named(|value| Some(matches!(value, Value::OrderNumber(_)))).is_none()
    }

    /// A no to exactly this question.
    pub(crate) fn said_no_to(&self, asked: Asked) -> bool {
        let no = self.pressed() == Some("button-no") || self.heard().and_then(|heard| heard.answer) == Some(Answer::No);
        self.was_asked(asked) && no
    }

    /// The message as words to search with.
    pub(crate) fn words(&self) -> String {
        self.heard.text.chars().take(WORDS_CHARS_MAX).collect()
    }

    // --- what is asked of the shop

    /// The answer to a need; stops the plan until it is there.
    pub(crate) fn need(&self, need: Need) -> Plan<&'a Given> {
        match self.gathered.get(&need) {
            Some(Given::Failed) => Err(Stop::Trouble),
            Some(given) => Ok(given),
            None => Err(Stop::Need(vec![need])),
        }
    }

    /// Stops the plan until all of these are there.
    pub(crate) fn need_all(&self, needs: impl IntoIterator<Item = Need>) -> Plan {
        let mut open: Vec<Need> = Vec::new();
        for need in needs {
            if self.gathered.get(&need).is_none() && !open.contains(&need) {
                open.push(need);
            }
        }
        if open.is_empty() { Ok(()) } else { Err(Stop::Need(open)) }
    }

    /// The shopper's orders, binned ones left out. Only after the proof.
    pub(crate) fn orders(&self) -> Plan<Vec<&'a Order>> {
        if !self.proven {
            return Err(Stop::Trouble);
        }
        match self.need(Need::Orders)? {
            Given::Orders(orders) => Ok(orders.iter().filter(|order| order.status() != OrderStatus::Deleted).collect()),
            _ => Err(Stop::Trouble),
        }
    }

    /// A product as it is in the shop now; `None` when it is gone.
    pub(crate) fn product(&self, key: &str) -> Plan<Option<Live<'a>>> {
        match self.need(Need::Product { key: key.to_owned() })? {
            Given::Product(Some((product, variants, read_at))) => {
                Ok(Some(Live { product, variants, read_at: *read_at }))
            }
            Given::Product(None) => Ok(None),
            _ => Err(Stop::Trouble),
        }
    }

    /// What a policy says.
    pub(crate) fn verdict(&self, need: Need) -> Plan<&'a Verdict> {
        match self.need(need)? {
            Given::Verdict(verdict) => Ok(verdict),
            _ => Err(Stop::Trouble),
        }
    }

    /// The passage that answers the message best, if any does. Pages that cannot be asked are pages without an answer.
    pub(crate) fn passage(&self) -> Plan<Option<&'a Passage>> {
        match self.gathered.get(&Need::Knowledge { words: self.words() }) {
            None => Err(Stop::Need(vec![Need::Knowledge { words: self.words() }])),
            Some(Given::Knowledge(found)) => Ok(found.first().filter(|passage| {
                passage.score >= PASSAGE_SCORE_MIN && facts::passage(self.scene, passage).iter().all(facts::tellable)
            })),
            Some(Given::Disputed { summary }) => Err(Stop::Disputed(summary.clone())),
            Some(_) => Ok(None),
        }
    }

    // --- what is said and done

    /// Says a sentence.
    pub(crate) fn say(&mut self, id: &str, facts: Vec<Fact>) {
        self.lines.push(Line::new(id, facts));
    }

    /// Says a sentence on a line of its own.
    pub(crate) fn say_below(&mut self, id: &str, facts: Vec<Fact>) {
        self.lines.push(Line::block(id, facts));
    }

    /// Says what the pages say about the message; whether they say anything.
    pub(crate) fn say_passage(&mut self) -> Plan<bool> {
        let Some(passage) = self.passage()? else { return Ok(false) };
        self.say_below("policy-says", facts::passage(self.scene, passage));
        Ok(true)
    }

    /// Says that there is no answer, and offers a person.
    pub(crate) fn say_unknown(&mut self) {
        self.say("assist-unknown", Vec::new());
        self.offer(["button-human"]);
    }

    /// Puts labelled buttons below.
    pub(crate) fn offer<const N: usize>(&mut self, labels: [&'static str; N]) {
        for label in labels {
            if !self.choices.contains(&Button::Label(label)) {
                self.choices.push(Button::Label(label));
            }
        }
    }

    /// Puts buttons with words of the shop's data below.
    pub(crate) fn offer_words<'w>(&mut self, words: impl Iterator<Item = &'w str>) {
        for words in words.filter(|words| !words.trim().is_empty()) {
            if !self.choices.contains(&Button::Words(words.to_owned())) {
                self.choices.push(Button::Words(words.to_owned()));
            }
        }
    }

    /// Asks a question and waits for its answer. Asked for the third time in a row it fetches a person instead.
    pub(crate) fn ask(&mut self, asked: Asked, id: &str, facts: Vec<Fact>) {
        self.topic.tries = if self.was_asked(asked) { self.topic.tries.saturating_add(1) } else { 0 };
        if self.topic.tries > TRIES_MAX {
            return self.give_up();
        }
        self.say_below(id, facts);
        self.topic.asked = Some(asked);
        if self.topic.tries > 0 {
            self.offer(["button-human"]);
        }
    }

    /// Asks the question of a flow's step and waits for its answer; `false` when it was asked often enough.
    pub(crate) fn ask_at(&mut self, asked: Asked, step: &str, again: u8, question: Line) -> bool {
        let before = self.was_asked_at(step) && self.was_asked(asked);
        self.topic.tries = if before { self.topic.tries.saturating_add(1) } else { 0 };
        if self.topic.tries > again {
            return false;
        }
        self.lines.push(question);
        self.topic.asked = Some(asked);
        self.topic.step = Some(step.to_owned());
        if self.topic.tries > 0 {
            self.offer(["button-human"]);
        }
        true
    }

    /// A question was asked in vain: a person is fetched.
    pub(crate) fn give_up(&mut self) {
        self.lines.clear();
        let summary = format!("could not answer a question about {}", self.topic.intent.as_str());
        self.hand_off("not_understood", &summary, "handoff-done");
    }

    /// Asks for a yes or no.
    pub(crate) fn ask_yes_or_no(&mut self, asked: Asked, id: &str, facts: Vec<Fact>) {
        self.offer(["button-yes", "button-no"]);
        self.ask(asked, id, facts);
    }

    /// Fetches a person.
    pub(crate) fn hand_off(&mut self, reason: &str, summary: &str, id: &str) {
        self.say(id, Vec::new());
        self.say_when();
        self.choices.clear();
        self.topic.asked = None;
        self.state.parked.clear();
        let summary = summary.chars().take(SUMMARY_CHARS_MAX).collect();
        self.effects.push(Effect::HandOff { reason: reason.to_owned(), summary });
    }

    /// What happens next and when: by the hours of the team, where the shop has set some.
    fn say_when(&mut self) {
        let shop = self.scene.shop;
        match shop.settings.hours.team(&shop.time_zone, self.scene.now) {
            Team::Back(at) => {
                let back = facts::setting(self.scene, "team.back", facts::date(self.scene, at));
                self.say("handoff-closed", vec![back]);
            }
            Team::Here | Team::Away => self.say("handoff-next", Vec::new()),
        }
    }

    /// Notes the products that were shown.
    pub(crate) fn shown(&mut self, keys: impl Iterator<Item = String>) {
        self.state.shown = keys.take(crate::dialogue::SHOWN_MAX).collect();
    }

    /// The reply as planned.
    pub(crate) fn finish(mut self) -> Reply {
        // Where the shop's data leaves nothing to say, that is what is said.
        if self.lines.is_empty() && self.effects.is_empty() {
            self.say_unknown();
        }
        self.state.topic = self.topic.asked.is_some().then_some(self.topic);
        Reply {
            lines: self.lines,
            choices: self.choices,
            cards: self.cards,
            effects: self.effects,
            facts: self.facts,
            dialogue: self.state,
        }
    }
}
