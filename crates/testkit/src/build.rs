//! Small builders: a function takes what a test tells apart, everything else is a sensible default. Values are plain
//! structs, so a test changes what it needs afterwards.

use std::collections::BTreeSet;

use domain::cart::{Cart, CartLine, CartSnapshot, CartStage};
use domain::consent::{ChannelKind, ConsentRecord, ConsentState, Evidence, Purpose};
use domain::decision::{Check, CheckOutcome, Decision};
use domain::enrollment::{Arm, Enrollment, EnrollmentStatus, Subject};
use domain::event::{Event, EventBody};
use domain::ids::{CartId, DecisionId, EnrollmentId, ShopId, ShopperId, TicketId, TimerId, TouchId};
use domain::money::{Currency, Money};
use domain::order::{Order, OrderLine, OrderSnapshot, OrderStatus};
use domain::product::{Product, Stock, Variant, VariantOption};
use domain::shop::{Settings, Shop};
use domain::shopper::{Identity, Profile, ProfileVersions, Shopper};
use domain::ticket::Ticket;
use domain::timer::Timer;
use domain::timestamp::Timestamp;
use domain::touch::{DeliveryStatus, Touch, TouchState, effect_key};

/// A shop id; panics on text that is none.
#[must_use]
pub fn shop_id(text: &str) -> ShopId {
    ShopId::new(text).expect("a valid shop id")
}

/// An instant, `ms` after a fixed Friday noon (2026-11-20T12:00:00Z).
#[must_use]
pub fn at(ms: i64) -> Timestamp {
    Timestamp::from_ms(1_795_176_000_000).plus_ms(ms)
}

/// Euro cents.
#[must_use]
pub fn eur(minor: i64) -> Money {
    Money::new(minor, Currency::from_code("EUR").expect("a known currency"))
}

/// An e-mail identity; panics on text that is none.
#[must_use]
pub fn email(text: &str) -> Identity {
    Identity::email(text).expect("a valid address")
}

/// A shop in Germany that sells in euro, with default settings.
#[must_use]
pub fn shop(id: &str) -> Shop {
    Shop {
        id: shop_id(id),
        name: "Example Shop".into(),
        url: "https://shop.example".into(),
        currency: Currency::from_code("EUR").expect("a known currency"),
        locale: "de".into(),
        time_zone: "Europe/Berlin".into(),
        country: "DE".into(),
        write_key: format!("pk_{id}"),
        origins: vec!["https://shop.example".into()],
        settings: Settings::default(),
    }
}

/// An event that happened and arrived at `occurred_at`.
#[must_use]
pub fn event(shop: &ShopId, id: &str, occurred_at: Timestamp, body: EventBody) -> Event {
    Event { shop: shop.clone(), id: id.into(), source: "fake".into(), occurred_at, received_at: occurred_at, body }
}

/// A small event, for tests that do not look at the body.
#[must_use]
pub fn product_deleted(shop: &ShopId, id: &str) -> Event {
    event(shop, id, at(0), EventBody::ProductDeleted { product_key: id.into() })
}

/// One line: two pairs of shoes at 89.90.
#[must_use]
pub fn cart_line(variant_key: &str) -> CartLine {
    CartLine {
        product_key: "p1".into(),
        variant_key: variant_key.into(),
        title: "Trail Runner".into(),
        options: vec![VariantOption { name: "Size".into(), value: "42".into() }],
        quantity: 2,
        unit_price: eur(8_990),
        image_url: None,
    }
}

/// A cart with one line, at the checkout, of the people given.
#[must_use]
pub fn cart_snapshot(key: &str, identities: &[Identity]) -> CartSnapshot {
    CartSnapshot {
        key: key.into(),
        identities: identities.to_vec(),
        profile: Profile::default(),
        stage: CartStage::Checkout,
        currency: Currency::from_code("EUR").expect("a known currency"),
        lines: vec![cart_line("v1")],
        total: eur(17_980),
        shipping: None,
        coupon_codes: Vec::new(),
        device: None,
        recovery_url: None,
        shop_recovery: false,
        order_key: None,
    }
}

/// A cart folded from one snapshot.
#[must_use]
pub fn cart(shop: &ShopId, key: &str, identities: &[Identity], changed_at: Timestamp) -> Cart {
    Cart {
        id: CartId::derive(&[shop.as_str(), key]),
        shop: shop.clone(),
        shopper: identities.first().map(shopper_id),
        latest: cart_snapshot(key, identities),
        identities: identities.iter().cloned().collect::<BTreeSet<_>>(),
        stage: CartStage::Checkout,
        first_seen_at: changed_at,
        last_change_at: changed_at,
        source: "fake".into(),
        shop_recovery: false,
        purchase: None,
    }
}

/// A paid order with one line.
#[must_use]
pub fn order_snapshot(key: &str, identities: &[Identity], placed_at: Timestamp) -> OrderSnapshot {
    OrderSnapshot {
        key: key.into(),
        number: key.into(),
        identities: identities.to_vec(),
        profile: Profile::default(),
        status: OrderStatus::Paid,
        placed_at,
        lines: vec![OrderLine {
            product_key: "p1".into(),
            variant_key: "v1".into(),
            title: "Trail Runner".into(),
            quantity: 2,
            total: eur(17_980),
        }],
        total: eur(17_980),
        discount: None,
        coupon_codes: Vec::new(),
        cart_key: None,
        entered_by_staff: false,
        utm_content: None,
        shipments: vec![],
    }
}

/// An order folded from one snapshot.
#[must_use]
pub fn order(shop: &ShopId, key: &str, identities: &[Identity], placed_at: Timestamp) -> Order {
    Order {
        shop: shop.clone(),
        shopper: identities.first().map(shopper_id),
        latest: order_snapshot(key, identities, placed_at),
        version: placed_at,
        purchased_at: Some(placed_at),
        deleted_at: None,
        source: "fake".into(),
    }
}

/// A product.
#[must_use]
pub fn product(key: &str) -> Product {
    Product {
        key: key.into(),
        title: "Trail Runner".into(),
        description: "Light shoe for rough paths.".into(),
        brand: Some("Example".into()),
        categories: vec!["Shoes".into(), "Running".into()],
        tags: Vec::new(),
        url: Some(format!("https://shop.example/p/{key}")),
        image_url: None,
        rating: None,
    }
}

/// A variant at 89.90 with seven pieces.
#[must_use]
pub fn variant(key: &str, product_key: &str) -> Variant {
    Variant {
        key: key.into(),
        product_key: product_key.into(),
        sku: Some(format!("SKU-{key}")),
        options: vec![VariantOption { name: "Size".into(), value: "42".into() }],
        price: Some(eur(8_990)),
        compare_at: None,
        cost: None,
        stock: Stock::Count(7),
        image_url: None,
    }
}

/// The id that follows from one identity.
#[must_use]
pub fn shopper_id(identity: &Identity) -> ShopperId {
    ShopperId::derive(&[identity.kind.as_str(), &identity.value])
}

/// A person with the identities given, named by the first.
#[must_use]
pub fn shopper(identities: &[Identity]) -> Shopper {
    let mut sorted = identities.to_vec();
    sorted.sort();
    Shopper {
        id: shopper_id(identities.first().expect("at least one identity")),
        identities: sorted,
        profile: Profile::default(),
        profile_versions: ProfileVersions::default(),
        claims: Vec::new(),
    }
}

/// Marketing consent by e-mail, given at a checkout.
#[must_use]
pub fn consent(identity: &Identity, state: ConsentState, at: Timestamp) -> ConsentRecord {
    ConsentRecord {
        identity: identity.clone(),
        purpose: Purpose::Marketing,
        channel: ChannelKind::Email,
        state,
        at,
        evidence: Evidence { source: "checkout_form".into(), text: None, reference: None },
    }
}

/// A treated, active enrollment of a cart in version 1 of `flow`.
#[must_use]
pub fn enrollment(shop: &ShopId, flow: &str, cart_key: &str, shopper: Option<ShopperId>) -> Enrollment {
    Enrollment {
        id: EnrollmentId::derive(&[shop.as_str(), flow, "1", cart_key]),
        shop: shop.clone(),
        flow: flow.into(),
        version: 1,
        subject: Subject::Cart(cart_key.into()),
        shopper,
        arm: Some(Arm::Treated),
        status: EnrollmentStatus::Active,
        step: "first".into(),
        anchor_at: at(0),
        due_at: None,
        used_steps: Vec::new(),
        memory: serde_json::Value::Null,
        revision: 1,
        started_at: at(0),
        updated_at: at(0),
    }
}

/// A timer named by its number.
#[must_use]
pub fn timer(shop: &ShopId, number: i64, enrollment: EnrollmentId, due_at: Timestamp) -> Timer {
    let id = TimerId::derive(&[shop.as_str(), &number.to_string()]);
    Timer { id, shop: shop.clone(), enrollment, due_at, revision: 1 }
}

/// A planned e-mail touch of an enrollment, to be tried from `not_before`.
#[must_use]
pub fn touch(enrollment: &Enrollment, step: &str, not_before: Timestamp) -> Touch {
    let subject = enrollment.subject.as_text();
    let key = effect_key(&enrollment.shop, &subject, &enrollment.flow, enrollment.version, step);
    Touch {
        id: TouchId::derive(&[&key]),
        shop: enrollment.shop.clone(),
        enrollment: enrollment.id,
        flow: enrollment.flow.clone(),
        flow_version: enrollment.version,
        step: step.into(),
        subject,
        shopper: enrollment.shopper,
        effect_key: key,
        channel: Some(ChannelKind::Email),
        purpose: Purpose::Marketing,
        address: None,
        state: TouchState::Planned { not_before },
        delivery: DeliveryStatus::None,
        provider_ref: None,
        attempts: 0,
        message: None,
        receipt: None,
        decision: None,
        checks: Vec::new(),
        cost: None,
        stake: Some(eur(17_980)),
        coupon: None,
        created_at: not_before,
        updated_at: not_before,
    }
}

/// A verdict to send, about something.
#[must_use]
pub fn decision(shop: &ShopId, about: &str, at: Timestamp) -> Decision {
    Decision {
        id: DecisionId::derive(&[shop.as_str(), about, &at.to_string()]),
        shop: shop.clone(),
        kind: "touch".into(),
        about: about.into(),
        verdict: "send".into(),
        checks: vec![Check { rule: "consent".into(), outcome: CheckOutcome::Pass, detail: "granted".into() }],
        input: serde_json::json!({ "consent": "granted" }),
        rules_version: "1".into(),
        at,
    }
}

/// An open ticket.
#[must_use]
pub fn ticket(shop: &ShopId, name: &str, shopper: Option<ShopperId>, opened_at: Timestamp) -> Ticket {
    Ticket {
        id: TicketId::derive(&[shop.as_str(), name]),
        shop: shop.clone(),
        shopper,
        kind: "concierge".into(),
        title: name.into(),
        context: serde_json::json!({ "cart": "c1" }),
        opened_at,
        closed_at: None,
    }
}
