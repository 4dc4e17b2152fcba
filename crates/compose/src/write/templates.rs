//! The templates: which channels and facts each needs. Their words live in `/locales`; to add a template, add a line
//! here and its messages (`<name>-subject`, `-preheader`, `-intro`, `-whatsapp`, `-chat`) to every locale.

use domain::consent::ChannelKind;

/// What one template is made of.
#[derive(Debug)]
pub(crate) struct Template {
    pub(crate) name: &'static str,
    pub(crate) channels: &'static [ChannelKind],
    /// Meta's category, which decides the price; also whether the law wants a way out in every mail.
    pub(crate) category: &'static str,
    /// Parameters of the registered WhatsApp template, in order: fact names, or `offer` and `proof`.
    pub(crate) whatsapp: &'static [&'static str],
    /// Shows the cart's items and total.
    pub(crate) items: bool,
    /// Shows products beside the cart.
    pub(crate) also: bool,
    /// Carries a coupon.
    pub(crate) coupon: bool,
    /// Tells what others bought, when known.
    pub(crate) proof: bool,
    /// Label of the button, when there is one.
    pub(crate) action: Option<&'static str>,
    /// What stands above the products beside the cart.
    pub(crate) heading: &'static str,
    /// Why the reader gets the mail.
    pub(crate) why: &'static str,
}

impl Template {
    /// The name registered with Meta.
    pub(crate) fn whatsapp_name(&self) -> String {
        format!("cartwright_{}", self.name.replace('-', "_"))
    }

    /// Whether it advertises.
    pub(crate) fn is_marketing(&self) -> bool {
        self.category == "marketing"
    }
}

const BASE: Template = Template {
    name: "",
    channels: &[ChannelKind::Email, ChannelKind::Whatsapp],
    category: "marketing",
    whatsapp: &["shop.name", "item0.title"],
    items: true,
    also: false,
    coupon: false,
    proof: false,
    action: Some("action-basket"),
    heading: "also-heading",
    why: "footer-why",
};

/// About an order that was placed.
const AFTER: Template = Template { items: false, why: "footer-why-order", ..BASE };

const CHAT: Template =
    Template { channels: &[ChannelKind::Webchat], whatsapp: &[], items: false, action: None, ..BASE };

/// All templates.
pub(crate) const TEMPLATES: &[Template] = &[
    Template { name: "recover-reminder", ..BASE },
    Template { name: "recover-social-proof", proof: true, whatsapp: &["shop.name", "item0.title", "proof"], ..BASE },
    Template {
        name: "recover-incentive",
        coupon: true,
        whatsapp: &["shop.name", "item0.title", "offer", "coupon.code", "coupon.expires"],
        ..BASE
    },
    Template { name: "recover-cross-sell", channels: &[ChannelKind::Email], also: true, whatsapp: &[], ..BASE },
    Template {
        name: "payment-reminder",
        category: "utility",
        whatsapp: &["shop.name", "cart.total"],
        action: Some("action-payment"),
        ..BASE
    },
    Template { name: "after-purchase", also: true, action: Some("action-shop"), ..AFTER },
    Template { name: "review-request", action: Some("action-review"), ..AFTER },
    Template {
        name: "win-back",
        also: true,
        whatsapp: &["shop.name"],
        action: Some("action-shop"),
        heading: "picked-heading",
        ..AFTER
    },
    Template {
        name: "back-in-stock",
        category: "utility",
        action: Some("action-product"),
        why: "footer-why-asked",
        ..BASE
    },
    Template { name: "checkout-idle", ..CHAT },
    Template { name: "browse-help", ..CHAT },
];

/// Sentences that tell a promise, a count or a discount in words of their own, and the fact each stands on. The verifier
/// forms them again.
pub(crate) const CLAIMS: &[(&str, &str)] = &[
    ("offer-off", "coupon.value"),
    ("proof-popular", "popular.count"),
    ("proof-rating", "rating"),
    ("answer-stock-left", "item0.stock"),
    ("answer-express-by", "express.by"),
    ("answer-free-returns", "returns"),
    ("answer-free-shipping-from", "shipping.free_from_missing"),
    ("answer-shipping-cost", "shipping.cost"),
];

/// The template of that name.
pub(crate) fn find(name: &str) -> Option<&'static Template> {
    TEMPLATES.iter().find(|t| t.name == name)
}

/// The fact a claiming sentence stands on.
pub(crate) fn claim_of(line: &str) -> Option<&'static str> {
    CLAIMS.iter().find(|(id, _)| *id == line).map(|(_, fact)| *fact)
}
