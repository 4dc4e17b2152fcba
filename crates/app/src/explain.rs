//! Why a cart was touched, or not, and what will happen next: from stored rows alone.

use domain::cart::Cart;
use domain::enrollment::{EnrollmentStatus, Subject};
use domain::ids::{CartId, ShopId, TouchId};
use domain::ports::store::{StoreResult, TouchFilter, Tx};
use domain::timestamp::Timestamp;
use domain::touch::{Touch, TouchState};
use serde::Serialize;

/// One line of a story.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Line {
    /// When.
    pub at: Timestamp,
    /// `cart`, `enrollment`, `touch`, `decision`, `order`.
    #[serde(rename = "type")]
    pub kind: &'static str,
    /// In a few words.
    pub title: String,
    /// In full.
    pub detail: String,
    /// The touch it is about.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub touch_id: Option<TouchId>,
}

/// A cart's story.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Story {
    /// The cart.
    pub cart: Cart,
    /// What happened, oldest first.
    pub timeline: Vec<Line>,
    /// Its touches, oldest first.
    pub touches: Vec<Touch>,
    /// What comes next.
    pub next: Option<Next>,
    /// Why nothing (more) comes.
    pub why: Option<String>,
}

/// What comes next.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Next {
    /// When.
    pub at: Timestamp,
    /// Where the enrollment, or which touch, waits.
    pub step: String,
    /// In which flow.
    pub flow: String,
    /// In which version of it.
    pub version: i64,
}

/// A cart's story by our id, the platform's key, or the id of one of its touches.
///
/// # Errors
/// When the store fails.
pub fn find(tx: &mut dyn Tx, shop: &ShopId, what: &str) -> StoreResult<Option<Story>> {
    if let Some(cart) = tx.cart(shop, what)? {
        return story(tx, cart).map(Some);
    }
    if let Ok(id) = what.parse::<CartId>()
        && let Some(cart) = tx.cart_by_id(shop, id)?
    {
        return story(tx, cart).map(Some);
    }
    if let Ok(id) = what.parse::<TouchId>()
        && let Some(touch) = tx.touch(shop, id)?
        && let Some(Subject::Cart(key)) = Subject::from_text(&touch.subject)
        && let Some(cart) = tx.cart(shop, &key)?
    {
        return story(tx, cart).map(Some);
    }
    Ok(None)
}

/// A cart's story.
///
/// # Errors
/// When the store fails.
pub fn story(tx: &mut dyn Tx, cart: Cart) -> StoreResult<Story> {
    let subject = Subject::Cart(cart.latest.key.clone());
    let filter = TouchFilter { subject: Some(subject.as_text()), limit: 200, ..TouchFilter::default() };
    let mut touches = tx.touches(&cart.shop, &filter)?;
    touches.reverse();
    let mut timeline = vec![line(cart.first_seen_at, "cart", "Cart begun", describe(&cart))];
    if cart.last_change_at > cart.first_seen_at {
        timeline.push(line(
            cart.last_change_at,
            "cart",
            "Last change",
            "the abandonment clock counts from here".into(),
        ));
    }
    let (mut next, mut why) = (None, None);
    for enrollment in tx.enrollments_on(&cart.shop, &subject)? {
        let flow = format!("{} version {}", enrollment.flow, enrollment.version);
        timeline.push(line(enrollment.started_at, "enrollment", "Entered a flow", flow.clone()));
        match &enrollment.status {
            EnrollmentStatus::Active => {
                next = enrollment.due_at.map(|at| Next {
                    at,
                    step: enrollment.step.clone(),
                    flow: enrollment.flow.clone(),
                    version: enrollment.version,
                });
            }
            EnrollmentStatus::Paused { reason } => why = Some(format!("paused: {reason}")),
            EnrollmentStatus::Ended { reason } => {
                timeline.push(line(enrollment.updated_at, "enrollment", "Left the flow", reason.clone()));
                why = Some(reason.clone());
            }
        }
    }
    for touch in &touches {
        timeline.extend(touch_lines(touch));
        if let TouchState::Planned { not_before } = touch.state {
            let (flow, version) = (touch.flow.clone(), touch.flow_version);
            next = Some(Next { at: not_before, step: touch.step.clone(), flow, version });
        }
    }
    if let Some(purchase) = &cart.purchase {
        let detail = format!("order {} of {}", purchase.order_key, purchase.total);
        timeline.push(line(purchase.at, "order", "Bought", detail));
    }
    timeline.sort_by_key(|line| line.at);
    if next.is_some() {
        why = None;
    }
    Ok(Story { cart, timeline, touches, next, why })
}

fn line(at: Timestamp, kind: &'static str, title: &str, detail: String) -> Line {
    Line { at, kind, title: title.to_owned(), detail, touch_id: None }
}

fn describe(cart: &Cart) -> String {
    let lines: Vec<String> = cart.latest.lines.iter().map(|l| format!("{} × {}", l.quantity, l.title)).collect();
    if lines.is_empty() { "empty now".into() } else { format!("{} · {}", lines.join(", "), cart.latest.total) }
}

fn touch_lines(touch: &Touch) -> Vec<Line> {
    let channel = touch.channel.map_or("no channel", |c| c.as_str());
    let (title, detail) = match &touch.state {
        TouchState::Planned { not_before } => ("Touch waits", format!("not before {not_before}")),
        TouchState::Started { .. } => ("Touch is under way", channel.to_owned()),
        TouchState::Accepted { .. } => ("Touch sent", sent(touch, channel)),
        TouchState::Rejected { error, .. } => ("Touch refused by the provider", error.clone()),
        TouchState::Unknown { error, .. } => ("Touch with unknown outcome, never repeated", error.clone()),
        TouchState::Skipped { reason, .. } => ("Touch not sent", reason.clone()),
    };
    let about = |at, kind, title: String, detail| Line { at, kind, title, detail, touch_id: Some(touch.id) };
    let mut lines =
        vec![about(touch.updated_at.max(touch.created_at), "touch", format!("{title} ({})", touch.step), detail)];
    lines.extend(touch.checks.iter().map(|check| {
        let outcome = format!("{:?}", check.outcome).to_lowercase();
        about(
            touch.updated_at.max(touch.created_at),
            "decision",
            format!("{}: {outcome}", check.rule),
            check.detail.clone(),
        )
    }));
    lines
}

fn sent(touch: &Touch, channel: &str) -> String {
    let cost =
        touch.cost.as_ref().map_or(String::new(), |c| format!(", cost {} millionths of {}", c.micros, c.currency));
    let coupon = touch.coupon.as_ref().map_or(String::new(), |c| format!(", code {c}"));
    format!("{channel}, {:?}{coupon}{cost}", touch.delivery).to_lowercase()
}

/// The story as text for a terminal.
#[must_use]
pub fn as_text(story: &Story) -> String {
    let mut text = format!("cart {} ({})\n{}\n\n", story.cart.id, story.cart.latest.key, describe(&story.cart));
    for line in &story.timeline {
        text.push_str(&format!("{}  {:<11} {}: {}\n", line.at, line.kind, line.title, line.detail));
    }
    match (&story.next, &story.why) {
        (Some(next), _) => text.push_str(&format!("\nnext: {} of {} at {}\n", next.step, next.flow, next.at)),
        (None, Some(why)) => text.push_str(&format!("\nnothing more: {why}\n")),
        (None, None) => text.push_str("\nin no flow\n"),
    }
    text
}
