//! Where a talk stands between two messages: what it is about, what was asked last, what was put aside for it.
//!
//! Stored with the conversation as JSON and small. To add something to remember: a field with `#[serde(default)]` here; a
//! change of meaning needs a new [`VERSION`], and what an older program cannot read begins anew.

use flow::memory::Memory;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::understand::intent::Intent;

/// Version of the stored form.
pub const VERSION: u32 = 1;
/// Topics put aside, at most; the oldest is dropped.
pub const PARKED_MAX: usize = 3;
/// Products last shown, at most.
pub const SHOWN_MAX: usize = 5;

/// Where a talk stands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Dialogue {
    /// [`VERSION`].
    pub version: u32,
    /// What it is about, while a question is open.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub topic: Option<Topic>,
    /// What was put aside, the latest last.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub parked: Vec<Topic>,
    /// Keys of the products last shown, best first.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub shown: Vec<String>,
    /// Messages in a row that were not understood.
    #[serde(default)]
    pub misunderstood: u8,
    /// Whether hello was said.
    #[serde(default)]
    pub greeted: bool,
    /// What was told to prove who is asking.
    #[serde(default)]
    pub proof: Proof,
}

impl Default for Dialogue {
    fn default() -> Self {
        Self {
            version: VERSION,
            topic: None,
            parked: Vec::new(),
            shown: Vec::new(),
            misunderstood: 0,
            greeted: false,
            proof: Proof::default(),
        }
    }
}

impl Dialogue {
    /// From what is stored; a beginning where nothing is, or nothing that this version reads.
    #[must_use]
    pub fn load(stored: &Value) -> Self {
        Self::deserialize(stored).ok().filter(|read| read.version == VERSION).unwrap_or_default()
    }

    /// What is to be stored.
    #[must_use]
    pub fn store(&self) -> Value {
        serde_json::to_value(self).unwrap_or_default()
    }

    /// Puts a topic aside.
    pub(crate) fn park(&mut self, topic: Topic) {
        self.parked.retain(|held| held.intent != topic.intent);
        if self.parked.len() == PARKED_MAX {
            self.parked.remove(0);
        }
        self.parked.push(topic);
    }
}

/// What a shopper told to prove who they are. Never says whether any of it is true.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Proof {
    /// Number of the order, as written.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub order_number: Option<String>,
    /// E-mail address or phone number, as written.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contact: Option<String>,
    /// Whether a code was asked for with these.
    pub code_asked: bool,
}

/// One matter, with what is known of it so far.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Topic {
    /// What is wanted.
    pub intent: Intent,
    /// The open question.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub asked: Option<Asked>,
    /// The conversation flow that the talk follows, with its version: people in flight finish theirs.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub guide: Option<(String, i64)>,
    /// The step of that flow that asked the open question.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub step: Option<String>,
    /// What that flow keeps.
    #[serde(default, skip_serializing_if = "Memory::is_empty")]
    pub memory: Memory,
    /// How often it was asked again in vain.
    #[serde(default)]
    pub tries: u8,
    /// Number of the order, as written.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub order_number: Option<String>,
    /// Key of the order.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub order_key: Option<String>,
    /// Key of the variant: what comes back, or what is waited for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub variant_key: Option<String>,
    /// How many.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub quantity: Option<i64>,
    /// Why it comes back, in the stored word of the return policy.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
    /// Photos so far.
    #[serde(default)]
    pub photos: i64,
    /// Whether there will be no photo.
    #[serde(default)]
    pub photo_skipped: bool,
    /// The new address, as written.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub address: Option<String>,
    /// What it began with, where that is needed again after a detour.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub about_address: Option<bool>,
}

impl Topic {
    /// A matter of which nothing is known yet.
    #[must_use]
    pub fn new(intent: Intent) -> Self {
        Self {
            intent,
            asked: None,
            guide: None,
            step: None,
            memory: Memory::default(),
            tries: 0,
            order_number: None,
            order_key: None,
            variant_key: None,
            quantity: None,
            reason: None,
            photos: 0,
            photo_skipped: false,
            address: None,
            about_address: None,
        }
    }
}

/// A question that waits for its answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Asked {
    /// The order number.
    OrderNumber,
    /// E-mail address or phone number of the order.
    Contact,
    /// The code that was sent, if it was.
    Code,
    /// Which of the orders.
    WhichOrder,
    /// Which line of the order.
    WhichItem,
    /// Why it comes back.
    Reason,
    /// A question of the flow for a yes or no.
    YesNo,
    /// A question of the flow whose answer is a choice, a text, a number, a day or an address.
    Slot,
    /// Whether to do what was read back.
    Confirm,
    /// A photo of the damage.
    Photo,
    /// Whether to start the return.
    ConfirmReturn,
    /// Whether to cancel.
    ConfirmCancel,
    /// The new address.
    Address,
    /// Whether to change the address.
    ConfirmAddress,
    /// Which product.
    WhichProduct,
    /// Whether to tell when it is back.
    BackInStock,
    /// The code of a gift card.
    GiftCard,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn stored_and_read_again_it_is_the_same() {
        let mut talk = Dialogue { shown: vec!["p1".into()], greeted: true, ..Dialogue::default() };
        let topic =
            Topic { asked: Some(Asked::Reason), order_key: Some("7".into()), ..Topic::new(Intent::ReturnRequest) };
        talk.park(Topic::new(Intent::OrderStatus));
        talk.topic = Some(topic);
        assert_eq!(Dialogue::load(&talk.store()), talk);
        assert!(talk.store().to_string().len() < 400, "{}", talk.store());
    }

    #[test]
    fn what_cannot_be_read_begins_anew() {
        for stored in [
            Value::Null,
            serde_json::json!({}),
            serde_json::json!({"version": 2}),
            serde_json::json!({"version": 1, "unknown": true}),
            serde_json::json!({"version": 1, "topic": {"intent": "rob_the_bank"}}),
            serde_json::json!("text"),
        ] {
            assert_eq!(Dialogue::load(&stored), Dialogue::default(), "{stored}");
        }
    }

    #[test]
    fn topics_put_aside_are_bounded_and_unique() {
        let mut talk = Dialogue::default();
        for intent in Intent::ALL.into_iter().chain([Intent::OutOfScope]) {
            talk.park(Topic::new(intent));
        }
        let held: Vec<Intent> = talk.parked.iter().map(|topic| topic.intent).collect();
        assert_eq!(held, [Intent::Greeting, Intent::Thanks, Intent::OutOfScope]);
    }
}
