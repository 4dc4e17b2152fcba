//! Changing an order: a new address by policy and after a yes; everything else by a person, with the order laid out.

use domain::fact::FactValue;
use domain::order::{Order, OrderStatus};

use super::talk::{Plan, Talk};
use super::{facts, order, order_status};
use crate::dialogue::Asked;
use crate::turn::{Effect, Need, Place};

/// Characters of an address: as many as can be read back in full.
const ADDRESS_CHARS: std::ops::RangeInclusive<usize> = 12..=150;
/// Words of an address, in scripts that set spaces.
const ADDRESS_WORDS_MIN: usize = 3;

pub(super) fn go(talk: &mut Talk<'_>) -> Plan {
    if talk.topic.about_address.is_none() {
        talk.topic.about_address = talk.heard().map(|heard| {
            let words = heard.vocabularies();
            let said = |part: &str| words.iter().any(|list| list.means(part, "address"));
            said(&heard.text) || heard.text.split_whitespace().any(said)
        });
    }
    let Some(of) = order::which(talk, "order-list", |order| !order::is_over(order))? else { return Ok(()) };
    if matches!(of.status(), OrderStatus::Cancelled | OrderStatus::Refunded) {
        order_status::tell(talk, of);
        return Ok(());
    }
    if talk.topic.about_address != Some(true) {
        let summary = format!("wants order {} changed, see the conversation", of.latest.number);
        talk.hand_off("asked", &summary, "change-review");
        return Ok(());
    }
    if has_left(of) {
        talk.say_below("address-too-late", vec![order::number(talk, of)]);
        talk.offer(["button-human"]);
        return Ok(());
    }
    if talk.was_asked(Asked::Address) {
        talk.topic.address = talk.heard().and_then(|heard| address_in(&heard.text));
    }
    match talk.topic.address.clone() {
        None => talk.ask(Asked::Address, "address-ask", Vec::new()),
        Some(_) if talk.said_no_to(Asked::ConfirmAddress) => talk.say_below("stopped", Vec::new()),
        Some(address) => decide(talk, of, address)?,
    }
    Ok(())
}

fn has_left(order: &Order) -> bool {
    !order.latest.shipments.is_empty() || order.status() == OrderStatus::Completed
}

fn decide(talk: &mut Talk<'_>, of: &Order, address: String) -> Plan {
    let confirmed = talk.said_yes_to(Asked::ConfirmAddress);
    let order_key = of.latest.key.clone();
    let need = Need::AddressVerdict { order_key: order_key.clone(), address: address.clone(), confirmed };
    let verdict = talk.verdict(need)?;
    match (verdict.outcome.as_str(), verdict.reason.as_str()) {
        ("allow", _) if confirmed => {
            talk.facts = vec![order::number(talk, of)];
            talk.effects.push(Effect::ChangeAddress {
                order_key,
                address,
                decision: verdict.decision.clone(),
                place: Place::default(),
            });
        }
        ("allow", _) | ("refuse", "not_confirmed") if !confirmed => {
            let new = facts::shopper(talk.scene, "address.new", FactValue::Name(address));
            let told = vec![order::number(talk, of), new];
            talk.ask_yes_or_no(Asked::ConfirmAddress, "address-check", told);
        }
        ("refuse", "too_late" | "with_the_carrier") => {
            talk.say_below("address-too-late", vec![order::number(talk, of)]);
            talk.offer(["button-human"]);
        }
        (_, why) => {
            let summary = format!("wants order {} sent elsewhere; the policy says {why}", of.latest.number);
            talk.hand_off("policy", &summary, "change-review");
        }
    }
    Ok(())
}

/// The address in an answer to the question for it: one line with a number in it, of a length that can be read back.
pub(super) fn address_in(text: &str) -> Option<String> {
    let words: Vec<&str> = text.split_whitespace().collect();
    let line = words.join(" ");
    let chars = line.chars().count();
    let spaced = words.len() >= ADDRESS_WORDS_MIN || !line.is_ascii();
    let fits = ADDRESS_CHARS.contains(&chars) || (!line.is_ascii() && (6..=*ADDRESS_CHARS.end()).contains(&chars));
    let asks = line.contains(['?', '؟', '？', '@']);
    (fits && spaced && !asks && line.chars().any(char::is_numeric)).then_some(line)
}

#[cfg(test)]
mod tests {
    use super::address_in;

    #[test]
    fn addresses_are_told_from_other_messages() {
        for text in [
            "Lindenstr. 12, 10969 Berlin",
            "北京市朝阳区建国路88号",
            "شارع الملك فهد 12، الرياض",
            "12 High Street\nYork YO1 7LL",
        ] {
            assert!(address_in(text).is_some(), "{text}");
        }
        let long = "Street 1 ".repeat(40);
        for text in ["", "no", "where is order 10482?", "10482", "my new address please", "me@shop.test 1 2 3", &long] {
            assert_eq!(address_in(text), None, "{text}");
        }
        assert_eq!(address_in("  12 High\tStreet\r\nYork ").as_deref(), Some("12 High Street York"));
    }
}
