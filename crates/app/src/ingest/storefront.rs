//! What the storefront script may say. Its key is public, so everything here is a stranger's word: carts are bound to
//! the browser's own random id, orders cannot be told at all, and prices and names never reach a message (those are read
//! from the shop again before anything is sent).

use domain::cart::{CartLine, CartSnapshot, CartStage};
use domain::consent::{ChannelKind, ConsentRecord, ConsentState, Evidence, Purpose};
use domain::event::{BrowsingSignal, Event, EventBody};
use domain::list::{LIST_PRODUCTS_MAX, ListHappening, ListId};
use domain::money::{Currency, Money};
use domain::shop::Shop;
use domain::shopper::{Identity, Profile};
use domain::timestamp::{DAY_MS, Timestamp};
use serde::Deserialize;

use crate::project::STOREFRONT;

/// Largest request body.
pub const BODY_BYTES_MAX: usize = 256 * 1024;
/// Most events in one request.
pub const EVENTS_MAX: usize = 500;
/// Most lines in one cart.
const LINES_MAX: usize = 100;
/// Longest text field, in bytes.
const TEXT_BYTES_MAX: usize = 500;
/// Longest Cart-Token, in bytes.
const TOKEN_BYTES_MAX: usize = 4_096;
/// Oldest event that is taken; a browser that was asleep for longer has nothing to tell.
const AGE_MS_MAX: i64 = 7 * DAY_MS;

/// A request of the storefront script.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Batch {
    /// The shop's public write key.
    pub key: String,
    /// The shop.
    pub shop: String,
    /// What happened, oldest first.
    pub events: Vec<Told>,
}

/// One thing the script tells.
#[derive(Debug, Deserialize)]
pub struct Told {
    /// Unique; a repeated request carries the same ids.
    pub id: String,
    /// When, by the browser's clock.
    pub at: Timestamp,
    /// The browser's random id: 32 hex digits.
    pub anonymous: String,
    /// What.
    #[serde(flatten)]
    pub what: What,
}

/// What the script tells.
#[derive(Debug, Deserialize)]
#[serde(tag = "type", rename_all = "snake_case", deny_unknown_fields)]
pub enum What {
    /// The whole cart as it is now.
    CartChanged {
        /// The cart.
        cart: ToldCart,
        /// WooCommerce Cart-Token; kept encrypted, never in the ledger.
        cart_token: Option<String>,
    },
    /// A product page was looked at.
    ProductViewed {
        /// Which.
        product_key: String,
    },
    /// The shopper stayed on a product without adding it.
    ProductHovered {
        /// Which.
        product_key: String,
        /// How long.
        seconds: i64,
    },
    /// Nothing happened at the checkout.
    CheckoutIdle {
        /// Which cart.
        cart_key: String,
        /// How long.
        seconds: i64,
    },
    /// The shopper asked to be told when a variant is back in stock.
    ProductWatched {
        /// Which.
        variant_key: String,
        /// Where to tell it.
        email: String,
    },
    /// The page was left.
    PageLeft,
    /// Our bubble was closed.
    BubbleDismissed,
    /// A list of products is on the screen.
    ListShown {
        /// As the answer called it.
        list: ListId,
        /// In their order.
        product_keys: Vec<String>,
    },
    /// A list of recommendations would be on the screen now, but this browser does without.
    ListWithheld {
        /// As the answer called it.
        list: ListId,
    },
    /// A product of a list was chosen.
    ListClicked {
        /// As the answer called it.
        list: ListId,
        /// Which.
        product_key: String,
    },
    /// The shopper gave an address or a name (with consent to be remembered).
    Identified {
        /// E-mail address.
        email: Option<String>,
        /// E.164 phone number.
        phone: Option<String>,
        /// Given name.
        first_name: Option<String>,
        /// Language of the page.
        locale: Option<String>,
        /// Country.
        country: Option<String>,
        /// IANA zone.
        time_zone: Option<String>,
    },
    /// A consent box was ticked or unticked.
    Consent {
        /// `email` or `whatsapp`.
        channel: ChannelKind,
        /// Ticked.
        granted: bool,
        /// The sentence beside the box.
        text: String,
        /// The address it is about.
        email: Option<String>,
        /// The number it is about.
        phone: Option<String>,
    },
}

/// A cart as the script sees it.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ToldCart {
    /// Stays the same until the cart is emptied or bought, then changes.
    pub key: String,
    /// How far.
    #[serde(default)]
    pub stage: CartStage,
    /// Currency.
    pub currency: Currency,
    /// Lines; empty = emptied.
    pub lines: Vec<CartLine>,
    /// Total shown.
    pub total: Money,
    /// Shipping shown.
    pub shipping: Option<Money>,
    /// Codes applied.
    #[serde(default)]
    pub coupon_codes: Vec<String>,
    /// `phone`, `desktop`, `tablet`.
    pub device: Option<String>,
    /// E-mail typed at the checkout.
    pub email: Option<String>,
    /// Phone typed at the checkout, E.164.
    pub phone: Option<String>,
    /// Name, language, country, zone.
    #[serde(default)]
    pub profile: Profile,
}

/// What a batch came to.
#[derive(Debug, Default)]
pub struct Accepted {
    /// For the ledger.
    pub events: Vec<Event>,
    /// Cart-Tokens to keep encrypted: (cart key, token).
    pub cart_tokens: Vec<(String, String)>,
}

/// Why a batch was refused, for the developer who installs the script.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Refused {
    /// Not JSON of the documented shape.
    #[error("not a batch of events: {0}")]
    Malformed(String),
    /// Too many events.
    #[error("at most {EVENTS_MAX} events in one request, got {0}")]
    TooMany(usize),
    /// One event is out of bounds.
    #[error("event {index}: {why}")]
    Event {
        /// Its place.
        index: usize,
        /// What is wrong.
        why: String,
    },
}

/// Name of the secret that holds a cart's token.
#[must_use]
pub fn cart_token_name(cart_key: &str) -> String {
    format!("cart-token/{cart_key}")
}

/// The key of a script's cart: bound to the browser's id, so that nobody can touch another browser's cart.
#[must_use]
pub fn cart_key(anonymous: &str, key: &str) -> String {
    format!("w:{anonymous}:{key}")
}

/// Checks a batch for `shop` and makes ledger events of it. Key and origin were checked before.
///
/// # Errors
/// On the first event that is out of bounds: nothing of the batch is kept, so that a repeat cannot half-apply.
pub fn accept(shop: &Shop, batch: Batch, received_at: Timestamp) -> Result<Accepted, Refused> {
    if batch.events.len() > EVENTS_MAX {
        return Err(Refused::TooMany(batch.events.len()));
    }
    let mut accepted = Accepted::default();
    for (index, told) in batch.events.into_iter().enumerate() {
        take(shop, told, received_at, &mut accepted).map_err(|why| Refused::Event { index, why })?;
    }
    Ok(accepted)
}

fn take(shop: &Shop, told: Told, received_at: Timestamp, accepted: &mut Accepted) -> Result<(), String> {
    if told.anonymous.len() != 32 || !told.anonymous.bytes().all(|b| b.is_ascii_hexdigit()) {
        return Err("anonymous must be 32 hexadecimal digits".into());
    }
    text("id", &told.id)?;
    if received_at.since_ms(told.at) > AGE_MS_MAX {
        return Err("older than 7 days".into());
    }
    let browser = Identity::anonymous(&told.anonymous.to_ascii_lowercase());
    let id = format!("{}:{}", browser.value, told.id);
    let body = body(shop, &browser, told.what, told.at.min(received_at), accepted)?;
    let id = list_event_id(&body).unwrap_or(id);
    accepted.events.push(super::event(&shop.id, STOREFRONT, &id, told.at, received_at, body));
    Ok(())
}

fn body(
    shop: &Shop,
    browser: &Identity,
    what: What,
    at: Timestamp,
    accepted: &mut Accepted,
) -> Result<EventBody, String> {
    let anonymous = browser.value.clone();
    let signal = |signal| Ok(EventBody::Browsing { anonymous: anonymous.clone(), signal });
    match what {
        What::CartChanged { cart, cart_token } => {
            let snapshot = snapshot(shop, browser, cart)?;
            if let Some(token) = cart_token {
                if token.len() > TOKEN_BYTES_MAX {
                    return Err("cart_token too long".into());
                }
                accepted.cart_tokens.push((snapshot.key.clone(), token));
            }
            Ok(EventBody::CartChanged { cart: Box::new(snapshot) })
        }
        What::ProductViewed { product_key } => {
            signal(BrowsingSignal::ProductViewed { product_key: text("product_key", &product_key)? })
        }
        What::ProductHovered { product_key, seconds } => signal(BrowsingSignal::ProductHovered {
            product_key: text("product_key", &product_key)?,
            seconds: seconds.clamp(0, 86_400),
        }),
        What::CheckoutIdle { cart_key: key, seconds } => signal(BrowsingSignal::CheckoutIdle {
            cart_key: cart_key(&anonymous, &text("cart_key", &key)?),
            seconds: seconds.clamp(0, 86_400),
        }),
        What::ProductWatched { variant_key, email } => Ok(EventBody::ProductWatched {
            variant_key: text("variant_key", &variant_key)?,
            identity: Identity::email(&email).ok_or("email must be an address")?,
        }),
        What::PageLeft => signal(BrowsingSignal::PageLeft),
        What::BubbleDismissed => signal(BrowsingSignal::BubbleDismissed),
        What::ListShown { .. } | What::ListWithheld { .. } | What::ListClicked { .. } => product_list(anonymous, what),
        What::Identified { email, phone, first_name, locale, country, time_zone } => {
            let profile = profile(first_name, locale, country, time_zone)?;
            Ok(EventBody::ShopperSeen { identities: identities(browser, email, phone)?, profile })
        }
        What::Consent { channel, granted, text: sentence, email, phone } => {
            let sentence = text("text", &sentence)?;
            consent(browser, at, channel, granted, sentence, email, phone)
        }
    }
}

fn product_list(anonymous: String, what: What) -> Result<EventBody, String> {
    let key = |key: &String| text("product_key", key);
    let (list, happening) = match what {
        What::ListShown { list, product_keys } => {
            if product_keys.is_empty() || product_keys.len() > LIST_PRODUCTS_MAX {
                return Err(format!("a list shows 1 to {LIST_PRODUCTS_MAX} products"));
            }
            let product_keys = product_keys.iter().map(key).collect::<Result<_, _>>()?;
            (list, ListHappening::Shown { product_keys })
        }
        What::ListClicked { list, product_key } => {
            (list, ListHappening::Clicked { product_key: text("product_key", &product_key)? })
        }
        What::ListWithheld { list } if list.place.is_recommendation() => (list, ListHappening::Withheld),
        _ => return Err("only recommendations are withheld".into()),
    };
    Ok(EventBody::ProductList { anonymous, list, happening })
}

/// What makes a happening of a list one: told again under another id, it does not count again.
fn list_event_id(body: &EventBody) -> Option<String> {
    let EventBody::ProductList { anonymous, list, happening } = body else { return None };
    Some(match happening {
        ListHappening::Shown { .. } => format!("{anonymous}:{list}:shown"),
        ListHappening::Withheld => format!("{anonymous}:{list}:withheld"),
        ListHappening::Clicked { product_key } => format!("{anonymous}:{list}:clicked:{product_key}"),
    })
}

fn consent(
    browser: &Identity,
    at: Timestamp,
    channel: ChannelKind,
    granted: bool,
    sentence: String,
    email: Option<String>,
    phone: Option<String>,
) -> Result<EventBody, String> {
    let named = identities(browser, email, phone)?;
    let wanted = match channel {
        ChannelKind::Email => domain::shopper::IdentityKind::Email,
        ChannelKind::Whatsapp => domain::shopper::IdentityKind::Phone,
        _ => return Err("consent is for email or whatsapp".into()),
    };
    let identity = named.into_iter().find(|i| i.kind == wanted).ok_or("consent needs the address it is about")?;
    let state = if granted { ConsentState::Granted } else { ConsentState::Withdrawn };
    let evidence =
        Evidence { source: "checkout_form".into(), text: Some(sentence), reference: Some(browser.value.clone()) };
    Ok(EventBody::ConsentChanged {
        record: ConsentRecord { identity, purpose: Purpose::Marketing, channel, state, at, evidence },
    })
}

fn snapshot(shop: &Shop, browser: &Identity, cart: ToldCart) -> Result<CartSnapshot, String> {
    if cart.lines.len() > LINES_MAX {
        return Err(format!("at most {LINES_MAX} lines in a cart"));
    }
    let mut lines = Vec::with_capacity(cart.lines.len());
    for line in cart.lines {
        lines.push(checked_line(line, cart.currency)?);
    }
    for amount in std::iter::once(&cart.total).chain(&cart.shipping) {
        if amount.currency != cart.currency || amount.minor < 0 {
            return Err("amounts must be in the cart's currency and not negative".into());
        }
    }
    let told = cart.profile;
    let codes: Result<Vec<String>, String> = cart.coupon_codes.iter().take(20).map(|c| text("coupon", c)).collect();
    Ok(CartSnapshot {
        key: cart_key(&browser.value, &text("cart.key", &cart.key)?),
        identities: identities(browser, cart.email, cart.phone)?,
        profile: profile(
            told.first_name,
            told.locale.or_else(|| Some(shop.locale.clone())),
            told.country,
            told.time_zone,
        )?,
        stage: cart.stage,
        currency: cart.currency,
        lines,
        total: cart.total,
        shipping: cart.shipping,
        coupon_codes: codes?,
        device: cart.device.map(|d| text("device", &d)).transpose()?,
        recovery_url: None,
        shop_recovery: false,
        order_key: None,
    })
}

fn checked_line(line: CartLine, currency: Currency) -> Result<CartLine, String> {
    text("product_key", &line.product_key)?;
    text("variant_key", &line.variant_key)?;
    text("title", &line.title)?;
    if !(1..=10_000).contains(&line.quantity) {
        return Err("quantity must be 1 to 10000".into());
    }
    if line.unit_price.currency != currency || !(0..=1_000_000_000_000).contains(&line.unit_price.minor) {
        return Err("unit_price must be in the cart's currency and not negative".into());
    }
    if line.options.len() > 20 || line.image_url.as_ref().is_some_and(|u| u.len() > 2_000) {
        return Err("too many options or too long an image address".into());
    }
    // Pictures in messages come from the catalogue alone; the script's own word is not kept.
    Ok(CartLine { image_url: None, ..line })
}

fn identities(browser: &Identity, email: Option<String>, phone: Option<String>) -> Result<Vec<Identity>, String> {
    let mut all = vec![browser.clone()];
    if let Some(email) = email.filter(|e| !e.trim().is_empty()) {
        all.push(Identity::email(&email).ok_or("email is not an address")?);
    }
    if let Some(phone) = phone.filter(|p| !p.trim().is_empty()) {
        all.push(Identity::phone(phone.trim()).ok_or("phone must be E.164, such as +4915112345678")?);
    }
    Ok(all)
}

fn profile(
    first_name: Option<String>,
    locale: Option<String>,
    country: Option<String>,
    time_zone: Option<String>,
) -> Result<Profile, String> {
    let plain =
        |s: &str, max: usize| s.len() <= max && s.bytes().all(|b| b.is_ascii_alphanumeric() || b"-_/+".contains(&b));
    if locale.as_ref().is_some_and(|l| !plain(l, 35)) || time_zone.as_ref().is_some_and(|z| !plain(z, 64)) {
        return Err("locale or time_zone is not a tag".into());
    }
    let country = country.map(|c| c.to_ascii_uppercase());
    if country.as_ref().is_some_and(|c| c.len() != 2 || !c.bytes().all(|b| b.is_ascii_uppercase())) {
        return Err("country must be two letters".into());
    }
    let first_name = first_name.map(|n| text("first_name", &n)).transpose()?.filter(|n| !n.is_empty());
    Ok(Profile { first_name, locale, country, time_zone })
}

/// A bounded text without control characters.
fn text(field: &str, value: &str) -> Result<String, String> {
    if value.len() > TEXT_BYTES_MAX || value.chars().any(char::is_control) {
        return Err(format!("{field} must be at most {TEXT_BYTES_MAX} bytes without control characters"));
    }
    Ok(value.trim().to_owned())
}
