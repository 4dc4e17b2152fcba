//! Paying, and what went wrong with it: what the pages say, else a person.

use super::talk::{Plan, Talk};

pub(super) fn go(talk: &mut Talk<'_>) -> Plan {
    if !talk.say_passage()? {
        talk.say_unknown();
    }
    Ok(())
}
