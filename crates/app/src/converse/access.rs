//! Proof of who is asking: a one-time code to the address on the order. Nothing that is said or done here tells whether an
//! order, an address or a code exists: asking always looks the same, and a code of an order that is not there is wrong.

use domain::conversation::{AccessCode, Conversation};
use domain::order::Order;
use domain::ports::store::{StoreResult, Tx};
use domain::shopper::{Identity, IdentityKind};
use domain::timestamp::{HOUR_MS, MINUTE_MS};
use subtle::ConstantTimeEq;

use crate::context::App;

/// How long a code can be used, in minutes.
pub const CODE_MINUTES: i64 = 10;
/// How long a proof lasts.
const PROOF_MS: i64 = 30 * MINUTE_MS;
/// Wrong tries of one code.
const ATTEMPTS_MAX: i64 = 5;
/// Codes for one order in an hour, over all conversations.
const CODES_PER_HOUR_MAX: i64 = 3;
/// Orders that are looked through for a number.
const ORDERS_MAX: i64 = 200;

/// A code that is to be sent.
#[derive(Clone, Debug)]
pub(super) struct ToSend {
    pub(super) code: String,
    pub(super) to: Identity,
}

/// Makes a code when number and contact belong to one order. The row is written whatever they belong to.
pub(super) fn ask(
    app: &App,
    tx: &mut dyn Tx,
    conversation: &Conversation,
    number: &str,
    contact: &str,
) -> StoreResult<Option<ToSend>> {
    let now = app.now();
    let found = order_of(tx, conversation, number, contact)?;
    let found = match found {
        Some((order, to)) => {
            let since = now.plus_ms(-HOUR_MS);
            let sent = tx.access_codes_since(&conversation.shop, &order.latest.key, since)?;
            (sent < CODES_PER_HOUR_MAX).then_some((order, to))
        }
        None => None,
    };
    let subject = format!("{}:{}", conversation.id, now.as_ms());
    let code = six_digits(&app.links.keyed_hash("access code", &subject));
    let row = AccessCode {
        shop: conversation.shop.clone(),
        conversation: conversation.id,
        order_key: found.as_ref().map(|(order, _)| order.latest.key.clone()),
        digest: digest(app, conversation, &code),
        expires_at: now.plus_ms(CODE_MINUTES * MINUTE_MS),
        attempts: 0,
        asked_at: now,
    };
    tx.put_access_code(&row)?;
    Ok(found.map(|(_, to)| ToSend { code, to }))
}

/// Whether a code is right; a right one opens its order for a while. The second value: too many tries.
pub(super) fn check(
    app: &App,
    tx: &mut dyn Tx,
    conversation: &mut Conversation,
    code: &str,
) -> StoreResult<(bool, bool)> {
    let now = app.now();
    let Some(mut row) = tx.access_code(&conversation.shop, conversation.id)? else { return Ok((false, false)) };
    if row.attempts >= ATTEMPTS_MAX {
        return Ok((false, true));
    }
    let digits: String = code.chars().filter_map(|c| c.to_digit(10)).filter_map(|d| char::from_digit(d, 10)).collect();
    let same = bool::from(digest(app, conversation, &digits).as_bytes().ct_eq(row.digest.as_bytes()));
    let right = same && now <= row.expires_at && row.order_key.is_some();
    // A right code is used up, a wrong one counted.
    row.attempts = if right { ATTEMPTS_MAX } else { row.attempts + 1 };
    tx.put_access_code(&row)?;
    if let (true, Some(key)) = (right, row.order_key) {
        conversation.verified_until = Some(now.plus_ms(PROOF_MS));
        if !conversation.verified_orders.contains(&key) {
            conversation.verified_orders.push(key);
        }
    }
    Ok((right, false))
}

/// Orders that this conversation may be told about: those its codes opened, and on a channel whose address proves itself
/// (WhatsApp) those that carry that number. The latest first.
pub(super) fn orders(app: &App, tx: &mut dyn Tx, conversation: &Conversation) -> StoreResult<Vec<Order>> {
    let mut orders = Vec::new();
    if conversation.verified_until.is_some_and(|until| app.now() <= until) {
        for key in &conversation.verified_orders {
            orders.extend(tx.order(&conversation.shop, key)?);
        }
    }
    if let (IdentityKind::Phone, Some(shopper)) = (conversation.with.kind, conversation.shopper) {
        let theirs = tx.orders_of(&conversation.shop, shopper, 10)?;
        orders.extend(theirs.into_iter().filter(|o| o.latest.identities.contains(&conversation.with)));
    }
    orders.sort_by_key(|o| (std::cmp::Reverse(o.latest.placed_at), o.latest.key.clone()));
    orders.dedup_by(|a, b| a.latest.key == b.latest.key);
    orders.truncate(10);
    Ok(orders)
}

/// The order with this number, when the contact is one of its own.
fn order_of(
    tx: &mut dyn Tx,
    conversation: &Conversation,
    number: &str,
    contact: &str,
) -> StoreResult<Option<(Order, Identity)>> {
    let compact: String = contact.chars().filter(|c| c.is_ascii_digit() || *c == '+').collect();
    let Some(identity) = Identity::email(contact).or_else(|| Identity::phone(&compact)) else { return Ok(None) };
    let Some(shopper) = tx.shopper_of(&conversation.shop, &identity)? else { return Ok(None) };
    let bare = |text: &str| text.chars().filter(|c| c.is_alphanumeric()).collect::<String>().to_lowercase();
    let orders = tx.orders_of(&conversation.shop, shopper, ORDERS_MAX)?;
    let found = orders.into_iter().find(|o| {
        bare(&o.latest.number) == bare(number) && !bare(number).is_empty() && o.latest.identities.contains(&identity)
    });
    Ok(found.map(|order| (order, identity)))
}

fn digest(app: &App, conversation: &Conversation, code: &str) -> String {
    let hash = app.links.keyed_hash("access code digest", &format!("{}:{code}", conversation.id));
    hash.iter().map(|byte| format!("{byte:02x}")).collect()
}

fn six_digits(hash: &[u8; 32]) -> String {
    let number = hash.iter().take(8).fold(0_u64, |sum, byte| (sum << 8) | u64::from(*byte));
    format!("{:06}", number % 1_000_000)
}
