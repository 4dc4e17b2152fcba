//! The rules of returning, as the settings and the pages tell them.

use domain::fact::FactValue;

use super::facts;
use super::talk::{Plan, Talk};

pub(super) fn go(talk: &mut Talk<'_>) -> Plan {
    let passage = talk.passage()?;
    let window = talk.scene.shop.settings.free_returns_days.filter(|days| *days > 0);
    if let Some(days) = window {
        talk.say("return-window", vec![facts::setting(talk.scene, "return.days", FactValue::Count(days))]);
        talk.say("return-free", Vec::new());
    }
    if passage.is_some() {
        talk.say_passage()?;
    }
    if talk.lines.is_empty() {
        talk.say_unknown();
    } else {
        talk.offer(["button-return"]);
    }
    Ok(())
}
