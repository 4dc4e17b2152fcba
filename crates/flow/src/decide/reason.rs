//! The stable words for why a touch is not sent.

use std::fmt;

/// Why a touch is not sent, or not now. The names are stored; they never change.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reason {
    /// The shopper has bought.
    AlreadyBought,
    /// The cart is empty.
    Emptied,
    /// The enrollment is past its time.
    Expired,
    /// The shop's platform sends its own mail.
    ShopRecovery,
    /// A conversation is open.
    Paused,
    /// Another touch is on the wire.
    InFlight,
    /// No candidate's condition holds.
    NoCandidate,
    /// The owner does not use the channel.
    ChannelOff,
    /// No address on the channel.
    NoAddress,
    /// The shopper is not on the page.
    NotPresent,
    /// The shopper closed our bubble.
    Dismissed,
    /// The address must not be used.
    Suppressed,
    /// The person said no.
    OptedOut,
    /// Nothing allows it.
    NoConsent,
    /// The law asks for a postal address and the shop has none.
    NoPostalAddress,
    /// The network does not deliver this there.
    ChannelUnavailable,
    /// Too many touches.
    FrequencyCap,
    /// The recipient's night.
    QuietHours,
    /// Put off for too long.
    TooLate,
    /// Kept aside.
    Holdout,
    /// Neither treated nor kept aside.
    NoArm,
}

impl Reason {
    /// The stored name.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::AlreadyBought => "already_bought",
            Self::Emptied => "emptied",
            Self::Expired => "expired",
            Self::ShopRecovery => "shop_recovery",
            Self::Paused => "paused",
            Self::InFlight => "in_flight",
            Self::NoCandidate => "no_candidate",
            Self::ChannelOff => "channel_off",
            Self::NoAddress => "no_address",
            Self::NotPresent => "not_present",
            Self::Dismissed => "dismissed",
            Self::Suppressed => "suppressed",
            Self::OptedOut => "opted_out",
            Self::NoConsent => "no_consent",
            Self::NoPostalAddress => "no_postal_address",
            Self::ChannelUnavailable => "channel_unavailable",
            Self::FrequencyCap => "frequency_cap",
            Self::QuietHours => "quiet_hours",
            Self::TooLate => "too_late",
            Self::Holdout => "holdout",
            Self::NoArm => "no_arm",
        }
    }
}

impl fmt::Display for Reason {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}
