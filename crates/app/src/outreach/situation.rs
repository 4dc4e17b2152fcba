//! What the rules need to know about one touch, read in the transaction that decides it.

use domain::cart::Cart;
use domain::consent::{ChannelKind, ConsentState, Purpose, in_force};
use domain::enrollment::{Arm, Enrollment, EnrollmentStatus, Subject};
use domain::order::Order;
use domain::ports::store::{StoreResult, TouchFilter, Tx};
use domain::shop::Shop;
use domain::shopper::{Identity, IdentityKind, Profile, Shopper};
use domain::timestamp::{DAY_MS, Timestamp};
use domain::touch::Touch;
use domain::watch;
use flow::decide::{ChannelSituation, Situation};
use insight::holdout;

use super::truth::Read;
use crate::context::{App, ShopAdapters};
use crate::converse;
use crate::vars;

/// How far back touches count against caps.
const CAP_WINDOW_MS: i64 = 7 * DAY_MS;
/// Meta's customer service window.
const WHATSAPP_WINDOW_MS: i64 = DAY_MS;
/// Most touches in one cap window; beyond it every cap is long full.
const RECENT_MAX: i64 = 100;

/// Everything about one touch at one instant.
pub(crate) struct Known {
    /// The subject's cart, when it is one.
    pub cart: Option<Cart>,
    /// The shopper's purchases before this cart.
    pub orders: Vec<Order>,
    /// Languages to write in, best first.
    pub locales: Vec<String>,
    /// Given name for the salutation.
    pub first_name: Option<String>,
    /// E-mail address, for binding a coupon.
    pub email: Option<String>,
    /// The recipient's country, else the shop's.
    pub country: String,
    /// The recipient's zone, when known.
    time_zone: Option<String>,
    /// When they last wrote on WhatsApp.
    pub last_inbound_at: Option<Timestamp>,
    /// Whether WhatsApp's 24-hour window is open.
    pub window_open: bool,
    channels: Vec<ChannelSituation>,
    recent: Vec<(Timestamp, ChannelKind)>,
    in_flight: bool,
    purchased: bool,
    emptied: bool,
    paused: bool,
    expired: bool,
    arm: Arm,
}

impl Known {
    /// The address on a channel.
    pub fn address(&self, channel: ChannelKind) -> Option<String> {
        let here = self.channels.iter().find(|c| c.kind == channel)?;
        here.address.as_ref().map(|identity| identity.value.clone())
    }

    /// The recipient's zone, else the shop's.
    pub fn zone<'a>(&'a self, shop: &'a Shop) -> &'a str {
        self.time_zone.as_deref().unwrap_or(&shop.time_zone)
    }

    /// As the rules want it.
    pub fn situation<'a>(&'a self, shop: &'a Shop, touch: &Touch, now: Timestamp) -> Situation<'a> {
        Situation {
            now,
            planned_at: touch.created_at,
            settings: &shop.settings,
            shop_time_zone: &shop.time_zone,
            country: &self.country,
            time_zone: self.time_zone.as_deref(),
            arm: Some(self.arm),
            channels: self.channels.clone(),
            recent: &self.recent,
            in_flight: self.in_flight,
            purchased: self.purchased,
            emptied: self.emptied,
            shop_recovery: self.cart.as_ref().is_some_and(|c| c.shop_recovery),
            paused: self.paused,
            flow_expired: self.expired,
        }
    }
}

/// Reads everything.
pub(crate) fn know(
    app: &App,
    tx: &mut dyn Tx,
    adapters: &ShopAdapters,
    shop: &Shop,
    touch: &Touch,
    enrollment: &Enrollment,
    read: &Read,
) -> StoreResult<Known> {
    let now = app.now();
    let cart = match &enrollment.subject {
        Subject::Cart(key) => tx.cart(&shop.id, key)?,
        Subject::Session(_) | Subject::Order(_) | Subject::Return(_) | Subject::Watch(_) | Subject::Conversation(_) => {
            None
        }
    };
    let order = match &enrollment.subject {
        Subject::Order(key) => tx.order(&shop.id, key)?,
        _ => None,
    };
    let shopper_id = cart.as_ref().and_then(|c| c.shopper).or(enrollment.shopper);
    let shopper = shopper_id.map_or(Ok(None), |id| tx.shopper(&shop.id, id))?;
    let orders = vars::orders_before(tx, &shop.id, shopper_id, cart.as_ref())?;
    let said = cart.as_ref().map(|c| &c.latest.profile).or(order.as_ref().map(|o| &o.latest.profile));
    let profile = profile(said, shopper.as_ref());
    let addresses = addresses(cart.as_ref(), order.as_ref(), shopper.as_ref(), enrollment);
    let channels = channels(tx, adapters, shop, &addresses, !orders.is_empty(), now)?;
    let whatsapp = address_on(ChannelKind::Whatsapp, &addresses);
    let last_inbound_at = whatsapp.map_or(Ok(None), |i| tx.last_inbound(&shop.id, ChannelKind::Whatsapp, &i))?;
    let (recent, in_flight) = recent(tx, shop, touch, shopper_id, now)?;
    Ok(Known {
        arm: arm(app, tx, shop, touch, enrollment, shopper_id)?,
        locales: profile.locale.iter().chain(std::iter::once(&shop.locale)).cloned().collect(),
        email: address_on(ChannelKind::Email, &addresses).map(|i| i.value),
        country: profile.country.unwrap_or_else(|| shop.country.clone()),
        time_zone: profile.time_zone,
        first_name: profile.first_name,
        window_open: is_open(last_inbound_at, now),
        purchased: read.truth.purchase.is_some() || cart.as_ref().is_some_and(|c| c.purchase.is_some()),
        emptied: read.truth.cart.as_ref().is_some_and(|c| c.lines.is_empty())
            || cart.as_ref().is_some_and(Cart::is_empty),
        paused: matches!(enrollment.status, EnrollmentStatus::Paused { .. }),
        expired: matches!(&enrollment.status, EnrollmentStatus::Ended { reason } if reason != "completed"),
        orders,
        last_inbound_at,
        channels,
        recent,
        in_flight,
        cart,
    })
}

fn is_open(last_inbound_at: Option<Timestamp>, now: Timestamp) -> bool {
    last_inbound_at.is_some_and(|at| (0..WHATSAPP_WINDOW_MS).contains(&now.since_ms(at)))
}

/// What is known of the person: what they said with this cart or order first, then what other occasions told.
fn profile(said: Option<&Profile>, shopper: Option<&Shopper>) -> Profile {
    let said = said.cloned().unwrap_or_default();
    let other = shopper.map(|s| s.profile.clone()).unwrap_or_default();
    Profile {
        first_name: said.first_name.or(other.first_name),
        locale: said.locale.or(other.locale),
        country: said.country.or(other.country),
        time_zone: said.time_zone.or(other.time_zone),
    }
}

/// Where a subject's shopper can be reached: only at addresses that were given with this cart, order or wish, the latest
/// first. Addresses that the same person used elsewhere are not used: a cart's content goes to nobody who did not sign it.
fn addresses(
    cart: Option<&Cart>,
    order: Option<&Order>,
    shopper: Option<&Shopper>,
    enrollment: &Enrollment,
) -> Vec<Identity> {
    if let Some(cart) = cart {
        return cart.latest.identities.iter().chain(&cart.identities).cloned().collect();
    }
    match &enrollment.subject {
        Subject::Order(_) => order.map(|o| o.latest.identities.clone()).unwrap_or_default(),
        Subject::Session(key) => {
            vec![Identity::anonymous(key.split_once(':').map_or(key.as_str(), |(browser, _)| browser))]
        }
        Subject::Watch(key) => {
            let known = shopper.into_iter().flat_map(|s| &s.identities);
            watch::identity(&enrollment.shop, key, known).cloned().into_iter().collect()
        }
        Subject::Cart(_) | Subject::Return(_) | Subject::Conversation(_) => vec![],
    }
}

fn address_on(channel: ChannelKind, addresses: &[Identity]) -> Option<Identity> {
    let kind = match channel {
        ChannelKind::Email => IdentityKind::Email,
        ChannelKind::Whatsapp => IdentityKind::Phone,
        ChannelKind::Webchat => IdentityKind::Anonymous,
        ChannelKind::Telegram | ChannelKind::Instagram => {
            let begins = format!("{}:", channel.as_str());
            let ours = |i: &&Identity| i.kind == IdentityKind::Handle && i.value.starts_with(&begins);
            return addresses.iter().find(ours).cloned();
        }
        ChannelKind::Human => return None,
    };
    addresses.iter().find(|i| i.kind == kind).cloned()
}

fn channels(
    tx: &mut dyn Tx,
    adapters: &ShopAdapters,
    shop: &Shop,
    addresses: &[Identity],
    is_customer: bool,
    now: Timestamp,
) -> StoreResult<Vec<ChannelSituation>> {
    let mut all = Vec::new();
    for kind in ChannelKind::ALL {
        let adapter = adapters.channels.get(&kind);
        if adapter.is_none() && kind != ChannelKind::Human {
            continue;
        }
        let mut here = ChannelSituation::new(kind, address_on(kind, addresses));
        here.is_customer = is_customer;
        if let Some(identity) = here.address.clone() {
            here.consents = tx.consents(&shop.id, &identity)?;
            here.suppressed = tx.suppression(&shop.id, kind, &identity)?;
            here.present = kind == ChannelKind::Webchat && adapter.is_some_and(|a| a.reachable(&identity.value));
            here.window_open = is_open(tx.last_inbound(&shop.id, kind, &identity)?, now);
        }
        all.push(here);
    }
    // Who said no somewhere has said no to soft opt-ins everywhere.
    let withdrawn = |c: &ChannelSituation| {
        in_force(&c.consents, Purpose::Marketing, c.kind).is_some_and(|r| r.state == ConsentState::Withdrawn)
    };
    let opted_out = all.iter().any(withdrawn);
    for here in &mut all {
        here.opted_out_any = opted_out;
    }
    Ok(all)
}

/// Touches of the last week that count against caps, and whether another one is under way. A bubble on a page the shopper
/// is looking at, and a colleague's ticket, do not count: nobody was written to.
fn recent(
    tx: &mut dyn Tx,
    shop: &Shop,
    touch: &Touch,
    shopper: Option<domain::ids::ShopperId>,
    now: Timestamp,
) -> StoreResult<(Vec<(Timestamp, ChannelKind)>, bool)> {
    if shopper.is_none() {
        return Ok((vec![], false));
    }
    let filter = TouchFilter {
        shopper,
        states: vec!["started", "accepted", "unknown"],
        since: Some(now.plus_ms(-CAP_WINDOW_MS - DAY_MS)),
        limit: RECENT_MAX,
        ..TouchFilter::default()
    };
    let mut others = tx.touches(&shop.id, &filter)?;
    // An answer was asked for: it counts against no cap.
    others.retain(|t| t.id != touch.id && t.flow != converse::FLOW);
    let in_flight = others.iter().any(|t| t.state.name() == "started");
    let counted = others.iter().filter_map(|t| {
        let channel = t.channel.filter(|c| matches!(c, ChannelKind::Email | ChannelKind::Whatsapp))?;
        Some((t.sent_at()?, channel))
    });
    Ok((counted.collect(), in_flight))
}

/// Treated or held out: what was decided before for this person in this flow, else by hash.
fn arm(
    app: &App,
    tx: &mut dyn Tx,
    shop: &Shop,
    touch: &Touch,
    enrollment: &Enrollment,
    shopper: Option<domain::ids::ShopperId>,
) -> StoreResult<Arm> {
    if let Some(arm) = enrollment.arm {
        return Ok(arm);
    }
    if let Some(shopper) = shopper {
        let known = tx.open_enrollments_of(&shop.id, shopper)?;
        if let Some(arm) = known.iter().filter(|e| e.flow == touch.flow).find_map(|e| e.arm) {
            return Ok(arm);
        }
    }
    let document = &app.flows.version(tx, &shop.id, &touch.flow, touch.flow_version, app.now())?.document;
    let basis_points = document.holdout_basis_points.unwrap_or(shop.settings.holdout_basis_points);
    let unit = shopper.map_or_else(|| touch.subject.clone(), |id| id.to_string());
    Ok(holdout::assign(&shop.id, &unit, &touch.flow, basis_points))
}
