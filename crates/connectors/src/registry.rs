//! Every connector by name. To add one: one line in [`CONNECTORS`].

/// What a connector connects.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Family {
    /// A shop's platform.
    Commerce,
    /// A way to reach shoppers.
    Channel,
    /// Who brings parcels.
    Carrier,
}

/// One connector.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Connector {
    /// Name in configuration, addresses and stored events; also the name of its folder and of its page in `docs`.
    pub name: &'static str,
    /// Which family.
    pub family: Family,
    /// Name for people.
    pub title: &'static str,
}

/// All connectors.
pub const CONNECTORS: &[Connector] = &[
    Connector { name: "woocommerce", family: Family::Commerce, title: "WooCommerce" },
    Connector { name: "shopify", family: Family::Commerce, title: "Shopify" },
    Connector { name: "custom", family: Family::Commerce, title: "Shop described in a file" },
    Connector { name: "fake", family: Family::Commerce, title: "Made-up shop" },
    Connector { name: "email", family: Family::Channel, title: "E-mail" },
    Connector { name: "whatsapp", family: Family::Channel, title: "WhatsApp" },
    Connector { name: "webchat", family: Family::Channel, title: "Chat on the shop's page" },
    Connector { name: "telegram", family: Family::Channel, title: "Telegram" },
    Connector { name: "instagram", family: Family::Channel, title: "Instagram" },
    Connector { name: "mailbox", family: Family::Channel, title: "E-mail in" },
    Connector { name: "shop", family: Family::Carrier, title: "Tracking as the shop tells it" },
    Connector { name: "custom", family: Family::Carrier, title: "Carrier described in a file" },
    Connector { name: "fake", family: Family::Carrier, title: "Made-up carrier" },
];

/// The connector of a name.
#[must_use]
pub fn find(family: Family, name: &str) -> Option<&'static Connector> {
    CONNECTORS.iter().find(|c| c.family == family && c.name == name)
}
