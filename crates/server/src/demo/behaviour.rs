//! How simulated shoppers behave: `demo/shoppers.json`, where every figure names its source. Read once.

use serde::Deserialize;

const TEXT: &str = include_str!("../../../../demo/shoppers.json");

/// A figure with its source (the source is for readers of the file).
#[derive(Debug, Deserialize)]
pub struct Figure<T = i64> {
    /// The figure.
    pub value: T,
}

/// Everything.
#[derive(Debug, Deserialize)]
pub struct Behaviour {
    /// When people come.
    pub sessions: Sessions,
    /// With what.
    pub devices: Vec<Device>,
    /// From where.
    pub places: Vec<Place>,
    /// What they put into the cart.
    pub basket: Basket,
    /// How many leave it, where and why.
    pub leaving: Leaving,
    /// Why.
    pub reasons: Vec<Reason>,
    /// What they tell of themselves.
    pub contact: Contact,
    /// Who comes back without a message.
    pub returning: Returning,
    /// What a message adds.
    pub uplift: Uplift,
    /// What else messages lead to.
    pub reactions: Reactions,
}

/// When people come.
#[derive(Debug, Deserialize)]
pub struct Sessions {
    /// Sessions a day.
    pub per_day: Figure,
    /// Share of a day's sessions by local hour, in basis points.
    pub arrivals_per_hour_basis_points: Figure<Vec<i64>>,
}

/// A device.
#[derive(Debug, Deserialize)]
pub struct Device {
    /// `phone`, ….
    pub device: String,
    /// Share.
    pub share_basis_points: i64,
}

/// A place.
#[derive(Debug, Deserialize)]
pub struct Place {
    /// ISO 3166-1.
    pub country: String,
    /// BCP 47.
    pub locale: String,
    /// IANA.
    pub time_zone: String,
    /// Share.
    pub share_basis_points: i64,
    /// Names.
    pub first_names: Vec<String>,
}

/// What they put into the cart.
#[derive(Debug, Deserialize)]
pub struct Basket {
    /// Share of sessions that fill a cart.
    pub fills_basis_points: Figure,
    /// Number of lines.
    pub lines: Vec<Lines>,
}

/// A number of lines.
#[derive(Debug, Deserialize)]
pub struct Lines {
    /// How many.
    pub lines: usize,
    /// Share.
    pub share_basis_points: i64,
}

/// How many leave.
#[derive(Debug, Deserialize)]
pub struct Leaving {
    /// By device.
    pub by_device_basis_points: Vec<ByDevice>,
    /// Where.
    pub stage: Vec<AtStage>,
}

/// A share by device.
#[derive(Debug, Deserialize)]
pub struct ByDevice {
    /// Device.
    pub device: String,
    /// Share.
    pub value: i64,
}

/// A share by stage.
#[derive(Debug, Deserialize)]
pub struct AtStage {
    /// Stage.
    pub stage: domain::cart::CartStage,
    /// Share.
    #[serde(alias = "value")]
    pub share_basis_points: i64,
}

/// A reason to leave.
#[derive(Debug, Deserialize)]
pub struct Reason {
    /// Share.
    pub share_basis_points: i64,
    /// How far messages work on such a shopper; 10,000 = as given.
    pub responds_basis_points: i64,
    /// The answer line that speaks to it.
    pub answer: Option<String>,
}

/// What they tell of themselves.
#[derive(Debug, Deserialize)]
pub struct Contact {
    /// E-mail typed, by stage.
    pub email_typed_basis_points: Vec<AtStage>,
    /// Phone typed, of those with e-mail.
    pub phone_typed_basis_points: Figure,
    /// Consent to e-mail.
    pub email_consent_basis_points: Figure,
    /// Consent to WhatsApp.
    pub whatsapp_consent_basis_points: Figure,
    /// Customers.
    pub has_bought_before_basis_points: Figure,
}

/// Who comes back.
#[derive(Debug, Deserialize)]
pub struct Returning {
    /// Shares by span.
    pub untouched_basis_points: Vec<Span>,
}

/// A span.
#[derive(Debug, Deserialize)]
pub struct Span {
    /// Until this many hours after leaving.
    pub within_hours: i64,
    /// Share that buys in it.
    pub value: i64,
}

/// What a message adds.
#[derive(Debug, Deserialize)]
pub struct Uplift {
    /// By kind.
    pub kinds: Vec<Kind>,
    /// More when it answers the shopper's own question.
    pub right_answer_add_basis_points: Figure,
}

/// A kind of message.
#[derive(Debug, Deserialize)]
pub struct Kind {
    /// Channel.
    pub channel: String,
    /// Template.
    pub template: String,
    /// What it adds.
    pub add_basis_points: i64,
}

/// What else messages lead to.
#[derive(Debug, Deserialize)]
pub struct Reactions {
    /// Opting out, by channel.
    pub opt_out_basis_points: Vec<ByChannel>,
    /// Writing back, by channel.
    pub reply_basis_points: Vec<ByChannel>,
    /// Links followed by scanners.
    pub machine_click_basis_points: Figure,
}

/// A share by channel.
#[derive(Debug, Deserialize)]
pub struct ByChannel {
    /// Channel.
    pub channel: String,
    /// Share.
    pub value: i64,
}

impl Behaviour {
    /// The shipped figures.
    ///
    /// # Panics
    /// Never: a test reads them.
    #[must_use]
    pub fn shipped() -> Self {
        serde_json::from_str(TEXT).expect("demo/shoppers.json is checked by a test")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shipped_figures_are_readable_and_shares_add_up() {
        let shipped = Behaviour::shipped();
        for sum in [
            shipped.devices.iter().map(|d| d.share_basis_points).sum::<i64>(),
            shipped.places.iter().map(|p| p.share_basis_points).sum(),
            shipped.basket.lines.iter().map(|l| l.share_basis_points).sum(),
            shipped.leaving.stage.iter().map(|s| s.share_basis_points).sum(),
            shipped.reasons.iter().map(|r| r.share_basis_points).sum(),
        ] {
            assert_eq!(sum, 10_000);
        }
        assert_eq!(shipped.sessions.arrivals_per_hour_basis_points.value.len(), 24);
    }
}
