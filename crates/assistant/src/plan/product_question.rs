//! Anything about a product: its price, what it comes in, what its page says; two of them side by side; what there is.

use super::product::find::{Found, find};
use super::product::{choice, tell, took_answer};
use super::talk::{Live, Plan, Talk};

pub(super) fn go(talk: &mut Talk<'_>) -> Plan {
    if took_answer(talk) {
        return Ok(());
    }
    if talk.pressed() == Some("button-product") {
        talk.ask(crate::dialogue::Asked::WhichProduct, "product-which", Vec::new());
        return Ok(());
    }
    match find(talk)? {
        Found::One(live) => one(talk, live)?,
        Found::Which(several) => tell::which(talk, &several),
        Found::All(several) => compare(talk, &several),
        Found::List(several, fits) => {
            talk.say(if fits { "products-found" } else { "products-nearest" }, Vec::new());
            tell::list(talk, &several);
        }
        Found::Nothing => {
            if !talk.say_passage()? {
                talk.say("product-not-found", Vec::new());
                talk.offer(["button-human"]);
            }
        }
    }
    Ok(())
}

fn one(talk: &mut Talk<'_>, live: Live<'_>) -> Plan {
    let chosen = choice::choose(talk, &live);
    let answered = tell::description(talk, &live) || talk.say_passage()?;
    tell::cards(talk, &[live]);
    if chosen.available().is_empty() || chosen.missing {
        tell::availability(talk, &live, &chosen);
    } else {
        tell::price(talk, &live, &chosen);
        if !answered {
            tell::options(talk, &live, &chosen.available());
        }
    }
    Ok(())
}

fn compare(talk: &mut Talk<'_>, several: &[Live<'_>]) {
    talk.say("compare-intro", Vec::new());
    for live in several {
        let chosen = choice::Choice { variants: live.variants.iter().collect(), missing: false };
        tell::price(talk, live, &chosen);
        tell::options(talk, live, &chosen.available());
    }
    tell::cards(talk, several);
}
