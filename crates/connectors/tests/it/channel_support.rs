//! What the tests of all channels share: a message, an address, a moment.

use domain::consent::ChannelKind;
use domain::message::{Message, MessageAction, WhatsappTemplate};
use domain::ports::channel::Outbound;
use domain::timestamp::Timestamp;

/// Friday, 20 November 2026, 12:00 UTC.
pub const NOW: Timestamp = Timestamp::from_ms(1_795_176_000_000);
/// Stands at the foot of the test message.
pub const POSTAL: &str = "Nordlicht GmbH, Hafenstraße 1, 20457 Hamburg";
pub const EFFECT: &str = "demo/cart:t_81/recover-three-touch@1/mail";

pub fn message(channel: ChannelKind) -> Message {
    Message {
        channel,
        locale: "de".to_owned(),
        direction: "ltr".to_owned(),
        template: "recover-reminder".to_owned(),
        subject: "Ihr Warenkorb wartet – Trail Runner, 42".to_owned(),
        preheader: String::new(),
        text: format!("Your basket is saved: Trail Runner, 42 · 89,90 €\n.\nA dot alone above.\n{POSTAL}\n"),
        html: Some(format!("<html><body><p>Your basket is saved · 89,90 €</p><p>{POSTAL}</p></body></html>")),
        items: Vec::new(),
        action: None,
        opt_out: Some(MessageAction {
            label: "Abmelden".to_owned(),
            url: "https://go.shop.example/u/Zm9vYmFyLWEtdmVyeS1sb25nLXRva2VuLXRoYXQtZm9sZHM-9f8e7d6c5b4a39281706f5e4d3c2b1a0"
                .to_owned(),
        }),
        whatsapp: None,
        choices: Vec::new(),
    }
}

pub fn outbound(channel: ChannelKind, to: &str) -> Outbound {
    Outbound {
        effect_key: EFFECT.to_owned(),
        to: to.to_owned(),
        message: message(channel),
        last_inbound_at: None,
        country: "DE".to_owned(),
        now: NOW,
    }
}

pub fn template() -> WhatsappTemplate {
    WhatsappTemplate {
        name: "cartwright_recover_reminder".to_owned(),
        language: "de".to_owned(),
        category: "marketing".to_owned(),
        body: vec!["Anna".to_owned(), "Trail Runner,\n42".to_owned()],
        header_image: Some("https://shop.example/p/50.jpg".to_owned()),
        button_suffix: Some("r/abc".to_owned()),
    }
}
