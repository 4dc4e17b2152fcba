//! No more messages.

use super::facts;
use super::talk::{Plan, Talk};
use crate::turn::Effect;

pub(super) fn go(talk: &mut Talk<'_>) -> Plan {
    talk.effects.push(Effect::OptOut);
    talk.state.parked.clear();
    talk.say("opt-out-done", vec![facts::shop_name(talk.scene)]);
    Ok(())
}
