//! Products in an answer: which one is meant ([`find`]), which variants of it ([`choice`]), and what is said ([`tell`]).

pub(super) mod choice;
pub(super) mod find;
pub(super) mod tell;

use super::talk::Talk;
use crate::dialogue::Asked;
use crate::turn::Effect;

/// Takes a yes or no to "shall I tell you when it is back"; whether it was one.
pub(super) fn took_answer(talk: &mut Talk<'_>) -> bool {
    let Some(variant_key) = talk.topic.variant_key.clone() else { return false };
    if talk.said_yes_to(Asked::BackInStock) {
        talk.effects.push(Effect::BackInStock { variant_key });
        talk.say("product-will-tell", Vec::new());
        return true;
    }
    if talk.said_no_to(Asked::BackInStock) {
        talk.say("assist-else", Vec::new());
        return true;
    }
    talk.topic.variant_key = None;
    false
}
