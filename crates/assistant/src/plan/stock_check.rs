//! Whether something can be had, in which size and colour.

use super::product::find::{Found, find};
use super::product::{choice, tell, took_answer};
use super::talk::{Plan, Talk};

pub(super) fn go(talk: &mut Talk<'_>) -> Plan {
    if took_answer(talk) {
        return Ok(());
    }
    match find(talk)? {
        Found::One(live) => {
            let chosen = choice::choose(talk, &live);
            tell::cards(talk, &[live]);
            tell::availability(talk, &live, &chosen);
        }
        Found::Which(several) => tell::which(talk, &several),
        Found::All(several) => {
            for live in &several {
                let chosen = choice::choose(talk, live);
                tell::availability(talk, live, &chosen);
            }
            tell::cards(talk, &several);
        }
        Found::List(several, fits) => {
            talk.say(if fits { "products-found" } else { "products-nearest" }, Vec::new());
            tell::list(talk, &several);
        }
        Found::Nothing => {
            talk.say("product-not-found", Vec::new());
            talk.offer(["button-human"]);
        }
    }
    Ok(())
}
