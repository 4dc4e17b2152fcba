//! Gift cards: the balance by its code, else what the pages say.

use domain::fact::FactValue;

use super::facts;
use super::talk::{Plan, Stop, Talk};
use crate::dialogue::Asked;
use crate::turn::{Given, Need};
use crate::understand::Understanding;
use crate::understand::entity::Value;

/// Characters of a gift card's code.
const CODE_CHARS: std::ops::RangeInclusive<usize> = 6..=32;

pub(super) fn go(talk: &mut Talk<'_>) -> Plan {
    let asked = talk.was_asked(Asked::GiftCard);
    let code = talk.heard().and_then(|heard| if asked { code_in(heard) } else { named_code(heard) });
    match code {
        Some(code) => balance(talk, code),
        None if asked => {
            talk.ask(Asked::GiftCard, "giftcard-ask", Vec::new());
            Ok(())
        }
        None => {
            talk.say_passage()?;
            talk.ask(Asked::GiftCard, "giftcard-ask", Vec::new());
            Ok(())
        }
    }
}

fn balance(talk: &mut Talk<'_>, code: String) -> Plan {
    match talk.need(Need::GiftCard { code })? {
        Given::GiftCard(Some(balance)) if balance.minor >= 0 => {
            let told = facts::ledger(talk.scene, "gift_card", "giftcard.balance", FactValue::Money(*balance));
            talk.say("giftcard-balance", vec![told]);
        }
        Given::GiftCard(_) => {
            talk.say("giftcard-unknown", Vec::new());
            talk.offer(["button-human"]);
        }
        _ => return Err(Stop::Trouble),
    }
    Ok(())
}

fn named_code(heard: &Understanding) -> Option<String> {
    heard.values().find_map(|value| if let Value::Sku(code) = value { Some(code.clone()) } else { None })
}

/// The code in an answer to the question for it: letters and digits, in groups.
pub(super) fn code_in(heard: &Understanding) -> Option<String> {
    let longest = || {
        let words = heard.text.split_whitespace().take(8);
        let codes = words.map(|word| word.trim_matches(|c: char| !c.is_ascii_alphanumeric()));
        codes.filter(|word| is_code(word)).max_by_key(|word| word.len()).map(str::to_owned)
    };
    named_code(heard).or_else(longest)
}

fn is_code(word: &str) -> bool {
    CODE_CHARS.contains(&word.len())
        && word.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-')
        && word.bytes().any(|b| b.is_ascii_digit())
}
