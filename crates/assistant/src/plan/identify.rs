//! Making sure who is asking: the number of an order, the address or phone number it was placed with, and a one-time code
//! sent there. The sentences are the same whatever is true.

use domain::order::Order;

use super::talk::{Plan, Stop, Talk};
use crate::dialogue::{Asked, Proof};
use crate::turn::{Given, Need};
use crate::understand::Understanding;
use crate::understand::entity::token::digit;
use crate::understand::entity::{TEXT_CHARS_MAX, Value};

/// Characters of an order number.
const NUMBER_CHARS_MAX: usize = 32;
/// Digits of a one-time code.
const CODE_DIGITS: std::ops::RangeInclusive<usize> = 4..=8;
/// Digits of a phone number written without its country code.
const PHONE_DIGITS: std::ops::RangeInclusive<usize> = 7..=15;
/// Words of a message that is nothing but an order number.
const NUMBER_WORDS_MAX: usize = 4;

/// The shopper's orders once the proof is there; `None` when something was asked for it.
pub(super) fn orders<'a>(talk: &mut Talk<'a>) -> Plan<Option<Vec<&'a Order>>> {
    take_named(talk);
    if !talk.proven && !prove(talk)? {
        return Ok(None);
    }
    talk.orders().map(Some)
}

/// Whether the proof is there after this message; else the next question was asked.
fn prove(talk: &mut Talk<'_>) -> Plan<bool> {
    if talk.was_asked(Asked::Code) && talk.state.proof.code_asked {
        let number = talk.state.proof.order_number.as_deref();
        let code = talk.heard().and_then(|heard| code_in(&heard.text, number));
        return match code {
            Some(code) => check(talk, code),
            None => Ok(ask_code(talk)),
        };
    }
    let proof = talk.state.proof.clone();
    match (proof.order_number, proof.contact) {
        (None, _) => {
            talk.ask(Asked::OrderNumber, "identify-order-number", Vec::new());
            Ok(false)
        }
        (Some(_), None) => {
            talk.ask(Asked::Contact, "identify-contact", Vec::new());
            Ok(false)
        }
        // Taken up again: the code is on its way already.
        (Some(_), Some(_)) if talk.state.proof.code_asked && talk.heard().is_none() => Ok(ask_code(talk)),
        (Some(order_number), Some(contact)) => match talk.need(Need::SendCode { order_number, contact })? {
            Given::CodeAsked => {
                talk.state.proof.code_asked = true;
                Ok(ask_code(talk))
            }
            _ => Err(Stop::Trouble),
        },
    }
}

fn ask_code(talk: &mut Talk<'_>) -> bool {
    talk.ask(Asked::Code, "identify-code-sent", Vec::new());
    false
}

fn check(talk: &mut Talk<'_>, code: String) -> Plan<bool> {
    match talk.need(Need::CheckCode { code })? {
        Given::CodeChecked { right: true, blocked: false } => {
            talk.state.proof = Proof::default();
            talk.proven = true;
            talk.say("identify-done", Vec::new());
            Ok(true)
        }
        Given::CodeChecked { blocked: true, .. } => {
            talk.state.proof = Proof::default();
            talk.say("identify-too-often", Vec::new());
            talk.offer(["button-human"]);
            Ok(false)
        }
        Given::CodeChecked { .. } => {
            talk.ask(Asked::Code, "identify-code-wrong", Vec::new());
            Ok(false)
        }
        _ => Err(Stop::Trouble),
    }
}

/// Takes an order number and an address from the message. New ones ask for a new code.
fn take_named(talk: &mut Talk<'_>) {
    let Some(heard) = talk.heard() else { return };
    let waits_for_code = talk.was_asked(Asked::Code);
    let waits_for_contact = talk.was_asked(Asked::Contact);
    let contact = if waits_for_contact { contact_in(heard) } else { named_contact(heard) };
    let number = if waits_for_code || waits_for_contact {
        // A bare number is the answer to the question; another order says that it is one.
        let held = talk.state.proof.order_number.as_deref().map(plain_number);
        heard.entities.iter().find_map(|found| match &found.value {
            Value::OrderNumber(told) if found.sure && Some(plain_number(told)) != held => Some(told.clone()),
            _ => None,
        })
    } else if talk.was_asked(Asked::OrderNumber) || talk.was_asked(Asked::WhichOrder) {
        number_in(heard)
    } else {
        named_number(heard)
    };
    if let Some(number) = number.filter(|_| !talk.was_asked(Asked::Address)) {
        talk.topic.order_number = Some(number.clone());
        if !talk.proven {
            talk.state.proof.order_number = Some(number);
            talk.state.proof.code_asked = false;
        }
    }
    if let Some(contact) = contact.filter(|_| !talk.proven) {
        talk.state.proof.contact = Some(contact);
        talk.state.proof.code_asked = false;
    }
}

fn named_contact(heard: &Understanding) -> Option<String> {
    heard.values().find_map(|value| match value {
        Value::Email(told) | Value::Phone(told) => Some(told.clone()),
        _ => None,
    })
}

/// The address or phone number in an answer to the question for it; a number may be written as at home.
pub(super) fn contact_in(heard: &Understanding) -> Option<String> {
    let bare = || {
        let digits: String = heard.text.chars().take(TEXT_CHARS_MAX).filter_map(digit).collect();
        PHONE_DIGITS.contains(&digits.len()).then_some(digits)
    };
    named_contact(heard).or_else(bare)
}

fn named_number(heard: &Understanding) -> Option<String> {
    heard.values().find_map(|value| match value {
        Value::OrderNumber(told) => Some(told.clone()),
        _ => None,
    })
}

/// The order number in an answer to the question for it: what reads as one, else the one short word with a digit.
pub(super) fn number_in(heard: &Understanding) -> Option<String> {
    let code = || heard.values().find_map(|value| if let Value::Sku(code) = value { Some(code.clone()) } else { None });
    let bare = || {
        let words: Vec<&str> = heard.text.split_whitespace().take(NUMBER_WORDS_MAX + 1).collect();
        if words.len() > NUMBER_WORDS_MAX {
            return None;
        }
        let mut numbers =
            words.iter().map(|word| plain_number(word)).filter(|word| word.bytes().any(|b| b.is_ascii_digit()));
        numbers.next().filter(|number| number.len() <= NUMBER_CHARS_MAX && !number.contains('@'))
    };
    named_number(heard).or_else(code).or_else(bare)
}

/// A number as it can be compared: ASCII digits, capitals, no signs at its ends.
pub(super) fn plain_number(text: &str) -> String {
    let plain: String = text.chars().take(TEXT_CHARS_MAX).map(|c| digit(c).unwrap_or(c)).collect();
    plain.trim_matches(|c: char| !c.is_alphanumeric()).to_uppercase()
}

/// The one-time code in a message: a run of 4 to 8 digits, which may be typed in groups, other than the order's number.
pub(super) fn code_in(text: &str, number: Option<&str>) -> Option<String> {
    let number: Option<String> = number.map(|number| number.chars().filter_map(digit).collect());
    let mut run = String::new();
    for c in text.chars().chain(['\n']) {
        match digit(c) {
            Some(digit) => run.push(digit),
            None if matches!(c, ' ' | '-' | '\u{a0}') => {}
            None if CODE_DIGITS.contains(&run.len()) && number.as_ref() != Some(&run) => return Some(run),
            None => run.clear(),
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_are_found_in_every_script_and_grouping() {
        for (text, code) in [
            ("482913", Some("482913")),
            ("the code is 482 913.", Some("482913")),
            ("٤٨٢٩١٣", Some("482913")),
            ("48-29-13", Some("482913")),
            ("no code came", None),
            ("12", None),
            ("123456789012", None),
        ] {
            assert_eq!(code_in(text, None).as_deref(), code, "{text}");
        }
        assert_eq!(code_in("for order 10482 it is 482913", Some("#10482")).as_deref(), Some("482913"));
    }

    #[test]
    fn numbers_are_compared_without_signs_case_and_script() {
        for (text, number) in
            [("#10482", "10482"), ("cw-1001.", "CW-1001"), ("（１０４８２）", "10482"), ("№ 7", "7"), ("", "")]
        {
            assert_eq!(plain_number(text), number, "{text}");
        }
    }
}
