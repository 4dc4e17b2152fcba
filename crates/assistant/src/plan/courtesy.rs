//! Hello, thank you, and what the shop cannot help with.

use super::facts;
use super::talk::{Plan, Talk};

pub(super) fn greeting(talk: &mut Talk<'_>) -> Plan {
    if talk.state.greeted {
        talk.say("assist-hello-again", Vec::new());
    } else {
        talk.say("assist-hello", vec![facts::shop_name(talk.scene)]);
    }
    talk.state.greeted = true;
    talk.offer(["button-order-status", "button-return", "button-product"]);
    Ok(())
}

pub(super) fn thanks(talk: &mut Talk<'_>) -> Plan {
    talk.say("assist-thanks", Vec::new());
    Ok(())
}

pub(super) fn out_of_scope(talk: &mut Talk<'_>) -> Plan {
    talk.say("assist-out-of-scope", vec![facts::shop_name(talk.scene)]);
    Ok(())
}
