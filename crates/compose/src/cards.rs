//! Product cards below an answer: every text on a card is a fact. Formed again, the facts must give the very cards that were
//! sent, as an answer's sentences must give its text.
//!
//! Facts of a card are named `card0.title`, `card0.price`, `card0.price_to`, `card0.image`, `card0.link`, `card0.stock`; what a
//! card has no fact for it does not show. To add a line to cards: its name here and a field in [`MessageItem`].

use domain::fact::Fact;
use domain::message::MessageItem;
use fluent_bundle::FluentValue;

use crate::format;
use crate::library::{Library, Locale};
use crate::marks;
use crate::write::Voice;

/// Most cards below one answer.
pub const CARDS_MAX: usize = 5;

/// The cards that facts give, in the best of the wanted languages.
#[must_use]
pub fn cards(library: &Library, wanted: &[&str], facts: &[Fact]) -> Vec<MessageItem> {
    let Some(locale) = library.exact(library.negotiate(wanted)) else { return Vec::new() };
    (0..CARDS_MAX).map_while(|at| card(locale, at, facts)).collect()
}

/// One card; none without a title.
fn card(locale: &Locale, at: usize, facts: &[Fact]) -> Option<MessageItem> {
    let find = |what: &str| {
        let name = format!("card{at}.{what}");
        facts.iter().find(|fact| fact.name == name)
    };
    let told = |what: &str| find(what).map(|fact| format::fact(locale, fact)).filter(|text| !text.is_empty());
    let price = match (told("price"), told("price_to")) {
        (Some(from), Some(to)) => format!("{from} – {to}"),
        (from, _) => from.unwrap_or_default(),
    };
    Some(MessageItem {
        title: told("title")?,
        price,
        price_before: None,
        quantity: String::new(),
        image_url: told("image"),
        url: told("link"),
        note: find("stock").and_then(|stock| note(locale, stock)),
    })
}

fn note(locale: &Locale, stock: &Fact) -> Option<String> {
    let text = format::fact(locale, stock);
    let voice = Voice::new(locale, std::slice::from_ref(stock)).ok()?;
    let more = vec![("stock", FluentValue::from(text)), ("stock_n", voice.count(&stock.name)?)];
    voice.say_with("answer", "item-stock", more).ok().map(|said| marks::plain(&said))
}
