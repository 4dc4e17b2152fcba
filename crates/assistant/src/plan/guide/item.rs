//! Which line of an order.

use domain::order::{Order, OrderLine, ShipmentStatus};

use super::super::talk::Talk;
use crate::dialogue::Asked;
use crate::understand::entity::catalogue::Catalogue;
use crate::understand::entity::token::Tokens;

/// Lines that are offered as buttons.
const OFFERED_MAX: usize = 10;

/// The line that is meant; `None` when it has to be asked for, with the lines offered. One that is named anew counts.
pub(super) fn which<'a>(talk: &mut Talk<'_>, order: &'a Order) -> Option<&'a OrderLine> {
    let lines: Vec<&OrderLine> = order.latest.lines.iter().filter(|line| line.quantity > 0).collect();
    let anew = talk.topic.variant_key.is_none()
        || [Asked::ConfirmReturn, Asked::Confirm].into_iter().any(|asked| talk.was_asked(asked));
    if let Some(line) = named(talk, &lines).filter(|_| anew) {
        talk.topic.variant_key = Some(line.variant_key.clone());
    }
    let held = lines.iter().find(|line| talk.topic.variant_key.as_ref() == Some(&line.variant_key));
    let found = match (held, lines.as_slice()) {
        (Some(line), _) => Some(*line),
        (None, [only]) => Some(*only),
        (None, _) => None,
    };
    match found {
        Some(line) => talk.topic.variant_key = Some(line.variant_key.clone()),
        None => {
            talk.offer_words(lines.iter().take(OFFERED_MAX).map(|line| line.title.as_str()));
        }
    }
    found
}

/// The line whose title the message names better than any other.
fn named<'a>(talk: &Talk<'_>, lines: &[&'a OrderLine]) -> Option<&'a OrderLine> {
    let text = &talk.heard()?.text;
    if let Some(line) = lines.iter().find(|line| line.title.trim() == text.trim()) {
        return Some(*line);
    }
    let titles =
        Catalogue::of(lines.iter().enumerate().map(|(number, line)| (number.to_string(), line.title.as_str())));
    let found = titles.named(&Tokens::of(text));
    let clear = match found.as_slice() {
        [only] => Some(only),
        [first, second, ..] if first.score > second.score => Some(first),
        _ => None,
    };
    lines.get(clear?.key.parse::<usize>().ok()?).copied()
}

/// Whether the line is not known to be on its way still.
pub(super) fn has_arrived(order: &Order, line: &OrderLine) -> bool {
    let parcels = &order.latest.shipments;
    let mut with_it = parcels
        .iter()
        .filter(|parcel| parcel.variant_keys.is_empty() || parcel.variant_keys.contains(&line.variant_key));
    match with_it.next() {
        Some(first) => std::iter::once(first).chain(with_it).any(|parcel| parcel.status == ShipmentStatus::Delivered),
        // Parcels that hold other lines: this one has not left. Without any parcel nobody knows, and the policy decides.
        None => parcels.is_empty(),
    }
}
