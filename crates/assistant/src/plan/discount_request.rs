//! Discounts: what the pages say, else that there is none. Nothing is given away here; that is the policy's alone.

use super::talk::{Plan, Talk};

pub(super) fn go(talk: &mut Talk<'_>) -> Plan {
    if !talk.say_passage()? {
        talk.say("discount-none", Vec::new());
    }
    Ok(())
}
