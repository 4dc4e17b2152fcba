//! A whole turn: read, plan, ask the caller for what is needed, form the text.

use compose::{Answer, ComposeError, Library};
use domain::conversation::{Choice, Line};

use super::{Button, Effect, Gathered, Given, Need, ROUNDS_MAX, Reply, Scene, Step, next};
use crate::dialogue::Dialogue;
use crate::understand::{Context, Understanding, read};

/// Most buttons below one answer.
const CHOICES_MAX: usize = 12;

/// What came of a turn.
#[derive(Clone, Debug, PartialEq)]
pub struct Outcome {
    /// What is said and done, and where the talk stands.
    pub reply: Reply,
    /// The text.
    pub answer: Answer,
    /// What was understood.
    pub understanding: Understanding,
    /// What was asked and answered, in order.
    pub gathered: Gathered,
}

/// Runs a turn with a caller that answers each need at once.
///
/// # Errors
/// When not even the hand-off to a person can be put into words.
pub fn run(
    scene: &Scene<'_>,
    dialogue: &Dialogue,
    context: &Context<'_>,
    text: &str,
    ask: &mut dyn FnMut(&Need) -> Given,
) -> Result<Outcome, ComposeError> {
    let understanding = read(text, context);
    let mut gathered = Gathered::default();
    let mut reply = None;
    for _ in 0..=ROUNDS_MAX {
        match next(scene, dialogue, &understanding, &gathered) {
            Step::Reply(done) => {
                reply = Some(*done);
                break;
            }
            Step::Need(needs) => {
                for need in needs {
                    let given = ask(&need);
                    gathered.0.push((need, given));
                }
            }
        }
    }
    let reply = reply.unwrap_or_else(|| in_trouble(dialogue));
    let (reply, answer) = speak(scene, &understanding.language, reply)?;
    Ok(Outcome { reply, answer, understanding, gathered })
}

/// Forms the text of a reply in the shopper's language, else the shop's. What cannot be told is not told: a person is
/// fetched instead, and nothing is done that was not told.
///
/// # Errors
/// When not even that can be put into words.
pub fn speak(scene: &Scene<'_>, language: &str, reply: Reply) -> Result<(Reply, Answer), ComposeError> {
    let wanted = [language, &scene.shop.locale];
    let library = Library::embedded();
    if let Ok(answer) = compose::answer(library, &wanted, &reply.lines, scene.now) {
        return Ok((reply, answer));
    }
    let reply = in_trouble(&reply.dialogue);
    let answer = compose::answer(library, &wanted, &reply.lines, scene.now)
        .or_else(|_| compose::answer(library, &["en"], &reply.lines, scene.now))?;
    Ok((reply, answer))
}

/// The buttons of a reply in the language of its text.
#[must_use]
pub fn choices(reply: &Reply, locale: &str) -> Vec<Choice> {
    let words = |button: &Button| match button {
        Button::Label(id) => compose::label(Library::embedded(), &[locale], id),
        Button::Words(words) => Some(words.clone()),
    };
    let labels = reply.choices.iter().filter_map(words).take(CHOICES_MAX);
    labels.map(|label| Choice { says: label.clone(), label }).collect()
}

/// The reply when nothing else can be said.
#[must_use]
pub fn in_trouble(dialogue: &Dialogue) -> Reply {
    Reply {
        lines: vec![Line::new("assist-trouble", Vec::new()), Line::block("handoff-done", Vec::new())],
        choices: Vec::new(),
        cards: Vec::new(),
        effects: vec![Effect::HandOff { reason: "trouble".into(), summary: "an answer could not be given".into() }],
        facts: Vec::new(),
        dialogue: Dialogue { topic: None, parked: Vec::new(), ..dialogue.clone() },
    }
}
