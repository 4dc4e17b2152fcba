//! A person takes over: because one is wanted, or because somebody is upset.

use super::talk::{Plan, Talk};

pub(super) fn human_request(talk: &mut Talk<'_>) -> Plan {
    talk.hand_off("asked", "asked for a person", "handoff-done");
    Ok(())
}

pub(super) fn complaint(talk: &mut Talk<'_>) -> Plan {
    talk.hand_off("complaint", "complains, see the conversation", "complaint-sorry");
    Ok(())
}
