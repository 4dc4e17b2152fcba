//! Whole conversations with a small made-up shop. Every answer of every test is verified, and the rules that hold for all
//! of them are asserted in [`Session::say`].

mod bad_input;
mod chaos;
mod languages;
mod property;
mod talks;
mod world;

use compose::{Library, verify_answer};
use domain::fact::Fact;

use super::*;
use crate::understand::Context;
use world::World;

/// A talk of one shopper.
struct Session {
    world: World,
    dialogue: Dialogue,
    locale: Option<String>,
    verified: bool,
    photos: i64,
    last: Option<Outcome>,
}

impl Session {
    /// A talk in this language so far; empty = a first message.
    fn new(locale: &str) -> Self {
        let world = World::new();
        let locale = (!locale.is_empty()).then(|| locale.to_owned());
        Self { world, dialogue: Dialogue::default(), locale, verified: false, photos: 0, last: None }
    }

    fn signed_in(locale: &str) -> Self {
        Self { verified: true, ..Self::new(locale) }
    }

    /// Says something and gives the answer's text; effects are carried out and told of.
    fn say(&mut self, text: &str) -> String {
        let (shop, guides) = (self.world.shop.clone(), self.world.guides.clone());
        let scene = Scene {
            shop: &shop,
            now: self.world.now,
            time_zone: "Europe/Berlin",
            country: Some("DE"),
            verified: self.verified,
            photos: std::mem::take(&mut self.photos),
            guides: &guides,
            talk: "talk-1",
        };
        let catalogue = self.world.catalogue();
        let context = Context {
            locale: self.locale.as_deref(),
            region: Some("DE"),
            catalogue: Some(&catalogue),
            ..Context::new(&shop.locale, "2026-11-20".parse().expect("day"))
        };
        let before = self.dialogue.clone();
        let world = &mut self.world;
        let mut outcome =
            run(&scene, &before, &context, text, &mut |need| world.answer(need)).expect("can be put into words");
        let became: Vec<Became> = outcome.reply.effects.iter().map(|effect| world.carry_out(effect)).collect();
        assert_explicit_yes(&before, &outcome);
        if !outcome.reply.effects.is_empty() {
            let reply = conclude(&scene, outcome.reply.clone(), &became);
            (outcome.reply, outcome.answer) = speak(&scene, &outcome.understanding.language, reply).expect("is told");
        }
        self.verified |= outcome.gathered.0.iter().any(|(need, given)| {
            matches!(need, Need::CheckCode { .. })
                && matches!(given, Given::CodeChecked { right: true, blocked: false })
        });
        assert_rules(&outcome, self.verified, self.world.now);
        self.dialogue = Dialogue::load(&outcome.reply.dialogue.store());
        assert_eq!(self.dialogue, outcome.reply.dialogue, "is stored whole");
        self.locale = Some(outcome.answer.locale.clone());
        let text = outcome.answer.text.clone();
        self.last = Some(outcome);
        text
    }

    fn last(&self) -> &Outcome {
        self.last.as_ref().expect("something was said")
    }

    /// What was understood last, for messages of failed tests.
    fn heard(&self) -> String {
        let heard = &self.last().understanding;
        format!("{:?} {:?} {:?}", heard.languages, heard.intents.advice, heard.intents.best())
    }

    /// Ids of the sentences of the last answer.
    fn said(&self) -> Vec<&str> {
        self.last().reply.lines.iter().map(|line| line.id.as_str()).collect()
    }

    /// Labels of the buttons below the last answer.
    fn buttons(&self) -> Vec<String> {
        let outcome = self.last();
        choices(&outcome.reply, &outcome.answer.locale).into_iter().map(|choice| choice.says).collect()
    }

    /// Says a row of messages.
    fn all_of(&mut self, texts: &[&str]) -> String {
        texts.iter().map(|text| self.say(text)).last().unwrap_or_default()
    }
}

/// Nothing is moved without a yes to the open question.
fn assert_explicit_yes(before: &Dialogue, outcome: &Outcome) {
    use crate::dialogue::Asked;
    use crate::understand::entity::Answer;
    let heard = &outcome.understanding;
    for effect in &outcome.reply.effects {
        let asked = match effect {
            Effect::StartReturn { .. } => Asked::ConfirmReturn,
            Effect::CancelOrder { .. } => Asked::ConfirmCancel,
            Effect::ChangeAddress { .. } => Asked::ConfirmAddress,
            Effect::BackInStock { .. } => Asked::BackInStock,
            Effect::HandOff { .. } | Effect::OptOut => continue,
        };
        assert_eq!(before.topic.as_ref().and_then(|topic| topic.asked), Some(asked), "{effect:?}");
        assert!(heard.answer == Some(Answer::Yes) || heard.pressed == Some("button-yes"), "{effect:?}");
    }
}

/// What holds for every answer.
fn assert_rules(outcome: &Outcome, verified: bool, now: Timestamp) {
    let Outcome { reply, answer, gathered, .. } = outcome;
    verify_answer(Library::embedded(), &answer.locale, &reply.lines, &answer.text, now).expect("verifies");
    assert!(!answer.text.is_empty());
    let of_an_order = |fact: &&Fact| fact.source.record.starts_with("order:") || fact.name.starts_with("order.");
    if !verified {
        let told: Vec<&Fact> = reply.lines.iter().flat_map(|line| &line.facts).filter(of_an_order).collect();
        assert!(told.is_empty(), "{told:?}");
        assert!(!gathered.0.iter().any(|(need, _)| *need == Need::Orders), "orders are not even asked for");
    }
}
