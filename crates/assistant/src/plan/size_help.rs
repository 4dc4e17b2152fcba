//! Which size fits: what the pages say, else that there is no size chart.

use super::product::find::{Found, find};
use super::product::{tell, took_answer};
use super::talk::{Plan, Talk};

pub(super) fn go(talk: &mut Talk<'_>) -> Plan {
    if took_answer(talk) {
        return Ok(());
    }
    match find(talk)? {
        Found::One(live) => {
            if !tell::description(talk, &live) && !talk.say_passage()? {
                talk.say("size-unknown", vec![tell::title(talk, &live, None)]);
                let all: Vec<_> = live.variants.iter().collect();
                tell::options(talk, &live, &all);
                talk.offer(["button-human"]);
            }
            tell::cards(talk, &[live]);
        }
        Found::Which(several) | Found::All(several) => tell::which(talk, &several),
        Found::List(..) | Found::Nothing => {
            if !talk.say_passage()? {
                talk.say_unknown();
            }
        }
    }
    Ok(())
}
