//! Who may be written to, for what, where; with the evidence that must be shown when asked (GDPR art. 7(1)).

use serde::{Deserialize, Serialize};

use crate::shopper::Identity;
use crate::timestamp::Timestamp;

/// A way to reach a person.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum ChannelKind {
    /// E-mail.
    Email,
    /// WhatsApp.
    Whatsapp,
    /// Chat on the shop's own page, while the shopper is there.
    Webchat,
    /// A person of the shop's team, by ticket.
    Human,
    /// Telegram.
    Telegram,
    /// Instagram direct messages.
    Instagram,
}

impl ChannelKind {
    /// All channels, in a fixed order.
    pub const ALL: [Self; 6] =
        [Self::Email, Self::Whatsapp, Self::Webchat, Self::Human, Self::Telegram, Self::Instagram];

    /// The stored name.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Email => "email",
            Self::Whatsapp => "whatsapp",
            Self::Webchat => "webchat",
            Self::Human => "human",
            Self::Telegram => "telegram",
            Self::Instagram => "instagram",
        }
    }

    /// The channel of a stored name.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|c| c.as_str() == name)
    }
}

/// What a message is for. Consent to one is not consent to the other.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Purpose {
    /// Wins something for the shop: reminders, offers, recommendations.
    Marketing,
    /// About an order or a question of the shopper.
    Service,
}

/// What was said about one purpose on one channel.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ConsentState {
    /// Asked for, not confirmed (double opt-in under way).
    Pending,
    /// Given.
    Granted,
    /// Taken back. Wins against a grant of the same instant.
    Withdrawn,
}

/// How we know.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Evidence {
    /// Where it was said: `checkout_form`, `one_click_unsubscribe`, `whatsapp_stop`, `import`, `shopify`.
    pub source: String,
    /// The sentence the person agreed to or wrote, when there was one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
    /// Page, file or message it came from.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reference: Option<String>,
}

/// One line of the consent ledger. Never changed, only followed by another.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ConsentRecord {
    /// The address it is about (an e-mail address, a phone number).
    pub identity: Identity,
    /// What for.
    pub purpose: Purpose,
    /// Where.
    pub channel: ChannelKind,
    /// What was said.
    pub state: ConsentState,
    /// When.
    pub at: Timestamp,
    /// How we know.
    pub evidence: Evidence,
}

/// The state in force: the latest record for purpose and channel among `records`; ties go to the stricter.
#[must_use]
pub fn in_force(records: &[ConsentRecord], purpose: Purpose, channel: ChannelKind) -> Option<&ConsentRecord> {
    records.iter().filter(|r| r.purpose == purpose && r.channel == channel).max_by_key(|r| (r.at, r.state))
}

/// Why an address must not be written to any more, whatever its consent says.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SuppressionReason {
    /// The address does not exist (permanent bounce, number not on the channel).
    HardBounce,
    /// The person reported us.
    Complaint,
    /// Put on the list by the shop.
    Manual,
    /// The person's data was erased; only a hash remains.
    Erased,
}
