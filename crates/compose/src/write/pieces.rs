//! The pieces every channel puts together in its own way, all still marked.

use domain::consent::ChannelKind;
use fluent_bundle::FluentValue;

use super::templates::Template;
use super::voice::Voice;
use super::{Request, templates};
use crate::error::ComposeError;

/// Most cart lines shown.
const ITEMS_MAX: usize = 5;
/// Most products shown beside the cart.
const ALSO_MAX: usize = 3;

/// One product, marked.
pub(crate) struct Item {
    pub(crate) title: String,
    pub(crate) price: String,
    pub(crate) price_before: Option<String>,
    /// `× 2`; empty for products beside the cart.
    pub(crate) quantity: String,
    pub(crate) image: Option<String>,
    pub(crate) note: Option<String>,
    /// The whole line for plain text.
    pub(crate) line: String,
}

/// The coupon, marked.
pub(crate) struct Coupon {
    pub(crate) label: String,
    pub(crate) code: String,
    pub(crate) offer: String,
    /// Code and offer for plain text.
    pub(crate) line: String,
    pub(crate) expires: String,
}

/// A button, marked.
pub(crate) struct Action {
    pub(crate) label: String,
    pub(crate) url: String,
}

/// Everything one message says, marked.
pub(crate) struct Pieces {
    pub(crate) greeting: String,
    /// What others bought or think.
    pub(crate) proofs: Vec<String>,
    pub(crate) offer: Option<String>,
    pub(crate) coupon: Option<Coupon>,
    pub(crate) items: Vec<Item>,
    pub(crate) more: Option<String>,
    pub(crate) total: Option<String>,
    pub(crate) also: Vec<Item>,
    pub(crate) also_heading: Option<String>,
    pub(crate) answers: Vec<String>,
    pub(crate) action: Option<Action>,
}

impl Pieces {
    /// Forms them, leaving out what has no facts and is not needed.
    pub(crate) fn gather(
        voice: &Voice<'_>,
        template: &'static Template,
        request: &Request<'_>,
    ) -> Result<Self, ComposeError> {
        let name = template.name;
        let greeting = if voice.told("shopper.first_name").is_some() { "greeting" } else { "greeting-plain" };
        let answers = answers(voice, request);
        let stock_told = answers.iter().any(|(id, _)| *id == "answer-stock-left");
        let mut items = if template.items { items(voice, name, "item", ITEMS_MAX)? } else { Vec::new() };
        if let Some(first) = items.first_mut().filter(|_| stock_told) {
            first.note = None;
        }
        let also = if template.also { items_also(voice, name)? } else { Vec::new() };
        let offer = if template.coupon { Some(offer(voice, name)?) } else { None };
        Ok(Self {
            greeting: voice.say(name, greeting)?,
            proofs: if template.proof { proofs(voice, name)? } else { Vec::new() },
            coupon: offer.as_ref().map(|offer| coupon(voice, name, offer)).transpose()?,
            offer,
            more: if items.is_empty() { None } else { optional(voice.say(name, "cart-more"))? },
            total: if items.is_empty() { None } else { optional(voice.say(name, "cart-total"))? },
            also_heading: if also.is_empty() { None } else { Some(voice.say(name, template.heading)?) },
            items,
            also,
            answers: answers.into_iter().map(|(_, text)| text).collect(),
            action: template.action.map(|label| action(voice, name, label, "link")).transpose()?,
        })
    }
}

/// A sentence whose facts are not there is left out; every other fault counts.
fn optional(said: Result<String, ComposeError>) -> Result<Option<String>, ComposeError> {
    match said {
        Ok(text) => Ok(Some(text)),
        Err(ComposeError::MissingFact { .. } | ComposeError::InvalidFact { .. }) => Ok(None),
        Err(other) => Err(other),
    }
}

/// A label with the address behind a fact.
pub(crate) fn action(voice: &Voice<'_>, template: &str, label: &str, link: &str) -> Result<Action, ComposeError> {
    let url = voice.told(link).ok_or_else(|| voice.missing(template, link))?;
    Ok(Action { label: voice.say(template, label)?, url })
}

/// The first answer lines whose facts are all there: two in a mail, one where there is little room.
fn answers<'a>(voice: &Voice<'_>, request: &Request<'a>) -> Vec<(&'a str, String)> {
    let most = if request.channel == ChannelKind::Email { 2 } else { 1 };
    let known =
        request.answers.iter().copied().filter(|id| id.starts_with("answer-") && templates::claim_of(id).is_some());
    known.filter_map(|id| Some((id, voice.say(request.template, id).ok()?))).take(most).collect()
}

fn proofs(voice: &Voice<'_>, template: &str) -> Result<Vec<String>, ComposeError> {
    let lines = ["proof-popular", "proof-rating"].map(|id| optional(voice.say(template, id)));
    Ok(lines.into_iter().collect::<Result<Vec<_>, _>>()?.into_iter().flatten().collect())
}

/// The discount in words: a promise speaks for itself, a share or an amount needs "off".
fn offer(voice: &Voice<'_>, template: &str) -> Result<String, ComposeError> {
    use domain::fact::FactValue::Promise;
    match voice.fact("coupon.value").map(|f| &f.value) {
        Some(Promise { .. }) => voice.told("coupon.value").ok_or_else(|| voice.missing(template, "coupon.value")),
        _ => voice.say(template, "offer-off"),
    }
}

fn coupon(voice: &Voice<'_>, template: &str, offer: &str) -> Result<Coupon, ComposeError> {
    let code = voice.told("coupon.code").ok_or_else(|| voice.missing(template, "coupon.code"))?;
    Ok(Coupon {
        label: voice.say(template, "coupon-label")?,
        code,
        offer: offer.to_owned(),
        line: voice.say_with(template, "coupon-line", vec![("offer", FluentValue::from(offer.to_owned()))])?,
        expires: voice.say(template, "coupon-expires")?,
    })
}

fn items(voice: &Voice<'_>, template: &str, prefix: &str, most: usize) -> Result<Vec<Item>, ComposeError> {
    let numbers = (0..most).take_while(|i| voice.fact(&format!("{prefix}{i}.title")).is_some());
    let items = numbers.map(|i| item(voice, template, &format!("{prefix}{i}"))).collect::<Result<Vec<_>, _>>()?;
    if items.is_empty() { Err(voice.missing(template, "item0.title")) } else { Ok(items) }
}

fn item(voice: &Voice<'_>, template: &str, name: &str) -> Result<Item, ComposeError> {
    let told = |field: &str| voice.told(&format!("{name}.{field}"));
    let need = |field: &str| told(field).ok_or_else(|| voice.missing(template, &format!("{name}.{field}")));
    let (title, price, quantity, before) = (need("title")?, need("price")?, need("quantity")?, told("price_before"));
    let mut args = vec![
        ("title", FluentValue::from(title.clone())),
        ("price", FluentValue::from(price.clone())),
        ("quantity", FluentValue::from(quantity.clone())),
    ];
    let quantity = voice.say_with(template, "item-quantity", args.clone())?;
    let line = if let Some(before) = &before {
        args.push(("price_before", FluentValue::from(before.clone())));
        "item-line-was"
    } else {
        "item-line"
    };
    let stock = told("stock").zip(voice.count(&format!("{name}.stock")));
    let note = stock.map(|(stock, n)| {
        voice.say_with(template, "item-stock", vec![("stock", FluentValue::from(stock)), ("stock_n", n)])
    });
    Ok(Item {
        line: voice.say_with(template, line, args)?,
        title,
        price,
        price_before: before,
        quantity,
        image: told("image"),
        note: note.transpose()?,
    })
}

/// Products beside the cart; one without a price is left out.
fn items_also(voice: &Voice<'_>, template: &str) -> Result<Vec<Item>, ComposeError> {
    let mut items = Vec::new();
    for i in 0..ALSO_MAX {
        let told = |field: &str| voice.told(&format!("also{i}.{field}"));
        let Some((title, price)) = told("title").zip(told("price")) else { continue };
        let args = vec![("title", FluentValue::from(title.clone())), ("price", FluentValue::from(price.clone()))];
        let line = voice.say_with(template, "also-line", args)?;
        items.push(Item {
            title,
            price,
            price_before: told("price_before"),
            quantity: String::new(),
            image: told("image"),
            note: None,
            line,
        });
    }
    Ok(items)
}
