//! What to ask, say and do next. Deterministic; one module an intent, each a straight conversation over [`Talk`].
//!
//! What has a conversation flow ([`crate::guides`]) is talked through by [`guide`]; the rest is here.
//! To add an intent: a module here with `fn go(&mut Talk) -> Plan`, and its line in [`go`]. A module asks with
//! [`Talk::ask`] (the topic then waits for the answer), says with [`Talk::say`], and simply returns when it is done.
//! Effects that move something are proposed after [`Talk::said_yes_to`] alone.

mod cancel_order;
mod card;
mod change_order;
mod courtesy;
mod discount_request;
pub(crate) mod facts;
mod gift_card;
mod guide;
mod identify;
mod opt_out;
mod order;
mod order_status;
mod payment_help;
mod person;
mod product;
mod product_question;
mod refund_status;
mod return_policy;
mod shipping_info;
mod size_help;
mod stock_check;
mod switch;
mod talk;

use domain::conversation::Line;

use crate::dialogue::{Dialogue, Topic};
use crate::guides;
use crate::turn::{Button, Gathered, Reply, Scene, Step};
use crate::understand::intent::Intent;
use crate::understand::{Sort, Understanding};
use switch::Course;
use talk::{Plan, Stop, Talk};

/// One step of a turn: what is needed, or the reply.
#[must_use]
pub fn next(scene: &Scene<'_>, dialogue: &Dialogue, heard: &Understanding, gathered: &Gathered) -> Step {
    let reply = match heard.sort {
        Sort::Empty if scene.photos == 0 => Ok(aside(dialogue, "assist-empty")),
        Sort::TooLong => Ok(aside(dialogue, "assist-too-long")),
        Sort::Words if card::is_in(&heard.text) => Ok(aside(dialogue, "assist-no-payment-here")),
        Sort::Empty | Sort::Signs | Sort::Words => plan(scene, dialogue, heard, gathered),
    };
    match reply {
        Ok(reply) => Step::Reply(Box::new(reply)),
        Err(Stop::Need(needs)) => Step::Need(needs),
        Err(Stop::Trouble) => Step::Reply(Box::new(trouble(dialogue))),
        Err(Stop::Disputed(summary)) => Step::Reply(Box::new(disputed(scene, dialogue, heard, gathered, &summary))),
    }
}

fn plan(scene: &Scene<'_>, dialogue: &Dialogue, heard: &Understanding, gathered: &Gathered) -> Plan<Reply> {
    let mut state = dialogue.clone();
    let course = switch::course(&mut state, scene, heard);
    if !matches!(course, Course::Unclear(_)) {
        state.misunderstood = 0;
    }
    let begin = |state, topic| Talk::new(scene, heard, gathered, state, topic);
    let mut talk = match course {
        Course::Unclear(likely) => {
            let mut talk = begin(state, Topic::new(Intent::OutOfScope));
            switch::ask_back(&mut talk, &likely);
            return Ok(talk.finish());
        }
        Course::Stop(intent) => {
            let mut talk = begin(state, Topic::new(intent));
            talk.say(guide::stopped(intent), Vec::new());
            resume(&mut talk)?;
            return Ok(talk.finish());
        }
        Course::GoOn(topic) => begin(state, topic).answering(),
        Course::Begin(topic) => begin(state, topic),
    };
    go(&mut talk)?;
    resume(&mut talk)?;
    Ok(talk.finish())
}

fn go(talk: &mut Talk<'_>) -> Plan {
    // What the shop has a conversation flow for goes by it.
    if let Some(guide) = guides::of_topic(talk.scene.guides, &talk.topic) {
        return guide::go(talk, guide);
    }
    match talk.topic.intent {
        Intent::OrderStatus => order_status::go(talk),
        Intent::RefundStatus => refund_status::go(talk),
        Intent::ReturnRequest => person::human_request(talk),
        Intent::ReturnPolicy => return_policy::go(talk),
        Intent::CancelOrder => cancel_order::go(talk),
        Intent::ChangeOrder => change_order::go(talk),
        Intent::StockCheck => stock_check::go(talk),
        Intent::SizeHelp => size_help::go(talk),
        Intent::ProductQuestion => product_question::go(talk),
        Intent::ShippingInfo => shipping_info::go(talk),
        Intent::DiscountRequest => discount_request::go(talk),
        Intent::GiftCard => gift_card::go(talk),
        Intent::PaymentHelp => payment_help::go(talk),
        Intent::Complaint => person::complaint(talk),
        Intent::HumanRequest => person::human_request(talk),
        Intent::OptOut => opt_out::go(talk),
        Intent::Greeting => courtesy::greeting(talk),
        Intent::Thanks => courtesy::thanks(talk),
        Intent::OutOfScope => courtesy::out_of_scope(talk),
    }
}

/// Takes up what was put aside, when the matter at hand is done.
fn resume(talk: &mut Talk<'_>) -> Plan {
    if talk.topic.asked.is_some() || !talk.effects.is_empty() {
        return Ok(());
    }
    let Some(parked) = talk.state.parked.pop() else { return Ok(()) };
    let (said, offered) = (talk.lines.len(), std::mem::take(&mut talk.choices));
    talk.take_up(parked.clone());
    match go(talk) {
        // What was asked now is answered all the same.
        Err(Stop::Trouble | Stop::Disputed(_)) => {
            talk.lines.truncate(said);
            talk.choices = offered;
            talk.topic.asked = None;
            talk.state.park(parked);
            Ok(())
        }
        other => other,
    }
}

/// Says one thing and leaves everything as it stands.
fn aside(dialogue: &Dialogue, id: &str) -> Reply {
    Reply {
        lines: vec![Line::new(id, Vec::new())],
        choices: Vec::new(),
        cards: Vec::new(),
        effects: Vec::new(),
        facts: Vec::new(),
        dialogue: dialogue.clone(),
    }
}

/// The shop's data cannot be had: the question stays open.
fn trouble(dialogue: &Dialogue) -> Reply {
    Reply { choices: vec![Button::Label("button-human")], ..aside(dialogue, "assist-trouble") }
}

/// The shop's pages say two things: neither is told.
fn disputed(
    scene: &Scene<'_>,
    dialogue: &Dialogue,
    heard: &Understanding,
    gathered: &Gathered,
    summary: &str,
) -> Reply {
    let intent = heard.sure().unwrap_or(Intent::OutOfScope);
    let mut talk = Talk::new(scene, heard, gathered, dialogue.clone(), Topic::new(intent));
    talk.hand_off("policy", &format!("pages disagree: {summary}"), "handoff-done");
    talk.finish()
}
