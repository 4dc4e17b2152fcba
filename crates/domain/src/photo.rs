//! Photos that shoppers send: of damage, of a label. Only the shop's team sees them, and not for ever.

use serde::{Deserialize, Serialize};

use crate::ids::{ConversationId, PhotoId, ShopId};
use crate::timestamp::Timestamp;

/// Most photos taken with one message; what is more is refused.
pub const PER_MESSAGE_MAX: usize = 10;

/// A photo that came with a message. Its bytes lie beside it, by the hash of their content.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Photo {
    /// Derived from shop, event and place.
    pub id: PhotoId,
    /// The tenant.
    pub shop: ShopId,
    /// Id of the event of the message that it came with.
    pub event: String,
    /// 0, 1, 2, … within the message.
    pub place: i64,
    /// The conversation, once the message was heard.
    pub conversation: Option<ConversationId>,
    /// Number of the turn that it came with.
    pub turn: Option<i64>,
    /// What became of it.
    pub state: PhotoState,
    /// When it came.
    pub at: Timestamp,
}

/// What became of a photo.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "state", rename_all = "snake_case", deny_unknown_fields)]
pub enum PhotoState {
    /// It lies with the provider and is fetched next.
    Waiting {
        /// Connector that can fetch it.
        connector: String,
        /// The provider's name for it; may be a link that opens for whoever holds it, so it is dropped once fetched.
        named: String,
    },
    /// It is kept, without anything but the picture.
    Kept {
        /// `image/jpeg`, `image/png`, `image/webp`.
        media_type: String,
        /// In pixels.
        width: i64,
        /// In pixels.
        height: i64,
        /// Size of what is kept.
        bytes: i64,
        /// SHA-256 of what is kept, hexadecimal.
        hash: String,
    },
    /// It was not taken.
    Refused {
        /// Why, for the team.
        reason: String,
    },
}

impl std::fmt::Debug for PhotoState {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Waiting { connector, .. } => write!(f, "Waiting({connector})"),
            Self::Kept { media_type, hash, .. } => write!(f, "Kept({media_type} {hash})"),
            Self::Refused { reason } => write!(f, "Refused({reason})"),
        }
    }
}

impl Photo {
    /// A photo that came with an event.
    #[must_use]
    pub fn new(shop: &ShopId, event: &str, place: usize, state: PhotoState, at: Timestamp) -> Self {
        let place = i64::try_from(place).unwrap_or(i64::MAX);
        let id = PhotoId::derive(&[shop.as_str(), event, &place.to_string()]);
        Self { id, shop: shop.clone(), event: event.to_owned(), place, conversation: None, turn: None, state, at }
    }

    /// Hash of the bytes that are kept, when some are.
    #[must_use]
    pub fn hash(&self) -> Option<&str> {
        match &self.state {
            PhotoState::Kept { hash, .. } => Some(hash),
            PhotoState::Waiting { .. } | PhotoState::Refused { .. } => None,
        }
    }
}
