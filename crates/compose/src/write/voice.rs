//! Speaks one locale: forms its sentences with facts between marks.

use std::collections::BTreeMap;

use domain::fact::{Fact, FactValue};
use fluent_bundle::resolver::ResolverError;
use fluent_bundle::resolver::errors::ReferenceKind;
use fluent_bundle::{FluentArgs, FluentError, FluentValue};

use super::templates;
use crate::error::ComposeError;
use crate::library::Locale;
use crate::{format, marks};

/// Most facts in one message.
const FACTS_MAX: usize = 500;

/// A locale with the facts of one message.
pub(crate) struct Voice<'a> {
    pub(crate) locale: &'a Locale,
    facts: BTreeMap<&'a str, (usize, &'a Fact)>,
    /// The fact's name for each mark.
    pub(crate) names: Vec<String>,
    args: Vec<(String, FluentValue<'a>)>,
}

impl<'a> Voice<'a> {
    /// Formats every fact that can be told.
    pub(crate) fn new(locale: &'a Locale, facts: &'a [Fact]) -> Result<Self, ComposeError> {
        let refuse =
            |fact: &Fact, why: &str| ComposeError::InvalidFact { fact: fact.name.clone(), why: why.to_owned() };
        let mut voice = Self { locale, facts: BTreeMap::new(), names: Vec::new(), args: Vec::new() };
        for (index, fact) in facts.iter().enumerate() {
            if index >= FACTS_MAX.min(marks::MARKS_MAX) {
                return Err(refuse(fact, "too many facts"));
            }
            if voice.facts.insert(&fact.name, (index, fact)).is_some() {
                return Err(refuse(fact, "two facts of one name"));
            }
            voice.names.push(fact.name.clone());
            let text = format::fact(locale, fact);
            if text.is_empty() || !has_right_kind(fact) {
                continue;
            }
            let variable = variable(&fact.name);
            if let FactValue::Count(n) | FactValue::Promise { count: Some(n), .. } = fact.value {
                voice.args.push((format!("{variable}_n"), FluentValue::from(n)));
            }
            voice.args.push((variable, FluentValue::from(marks::wrap(index, &text))));
        }
        Ok(voice)
    }

    /// The fact of that name.
    pub(crate) fn fact(&self, name: &str) -> Option<&'a Fact> {
        self.facts.get(name).map(|(_, fact)| *fact)
    }

    /// The fact as it is told, between its marks; `None` when it is absent or cannot be told.
    pub(crate) fn told(&self, name: &str) -> Option<String> {
        let variable = variable(name);
        self.args.iter().find(|(key, _)| *key == variable).and_then(|(_, value)| match value {
            FluentValue::String(text) => Some(text.clone().into_owned()),
            _ => None,
        })
    }

    /// The number behind a counted fact.
    pub(crate) fn count(&self, name: &str) -> Option<FluentValue<'a>> {
        let variable = format!("{}_n", variable(name));
        self.args.iter().find(|(key, _)| *key == variable).map(|(_, value)| value.clone())
    }

    /// Forms a message.
    pub(crate) fn say(&self, template: &str, id: &str) -> Result<String, ComposeError> {
        self.say_with(template, id, Vec::new())
    }

    /// Forms a message with further variables. A sentence that claims something is marked as a whole.
    pub(crate) fn say_with(
        &self,
        template: &str,
        id: &str,
        more: Vec<(&str, FluentValue<'a>)>,
    ) -> Result<String, ComposeError> {
        let fail =
            |why: String| ComposeError::Locale { locale: self.locale.tag.to_owned(), message: id.to_owned(), why };
        let message = self.locale.bundle.get_message(id).and_then(|m| m.value());
        let pattern = message.ok_or_else(|| fail("no such message".to_owned()))?;
        let mut args = FluentArgs::with_capacity(self.args.len() + more.len());
        for (key, value) in &self.args {
            args.set(key.clone(), value.clone());
        }
        for (key, value) in more {
            args.set(key.to_owned(), value);
        }
        let mut errors = Vec::new();
        let text = self.locale.bundle.format_pattern(pattern, Some(&args), &mut errors).into_owned();
        if let Some(error) = errors.first() {
            return Err(missing_variable(error).map_or_else(|| fail(error.to_string()), |v| self.missing(template, &v)));
        }
        let claim = templates::claim_of(id).and_then(|fact| self.facts.get(fact));
        Ok(claim.map_or_else(|| text.clone(), |(index, _)| marks::wrap(*index, &text)))
    }

    /// Why a needed fact is not there to be told.
    pub(crate) fn missing(&self, template: &str, name: &str) -> ComposeError {
        let wanted = variable(name);
        match self.facts.values().find(|(_, f)| variable(&f.name) == wanted) {
            Some((_, fact)) => {
                let why = if has_right_kind(fact) {
                    "empty, or not an address or code that can be told"
                } else {
                    "wrong kind for its name"
                };
                ComposeError::InvalidFact { fact: fact.name.clone(), why: why.to_owned() }
            }
            None => ComposeError::MissingFact { template: template.to_owned(), fact: name.to_owned() },
        }
    }
}

/// Fluent names hold no points.
fn variable(fact: &str) -> String {
    fact.replace('.', "_")
}

fn missing_variable(error: &FluentError) -> Option<String> {
    match error {
        FluentError::ResolverError(ResolverError::Reference(ReferenceKind::Variable { id })) => {
            Some(id.strip_suffix("_n").unwrap_or(id).replacen('_', ".", 1))
        }
        _ => None,
    }
}

/// Names of facts say what kind they are; a text must not end up where a price belongs. Amounts told are above zero,
/// and promises are the ones our sentences make.
fn has_right_kind(fact: &Fact) -> bool {
    let last = fact.name.rsplit('.').next().unwrap_or_default();
    match (fact.name.as_str(), &fact.value) {
        ("coupon.value", FactValue::BasisPoints(share)) => (1..=10_000).contains(share),
        ("coupon.value", FactValue::Money(amount)) => amount.minor > 0,
        ("coupon.value", FactValue::Promise { claim, count: None }) => claim == "free_shipping",
        ("coupon.value", _) => false,
        ("returns", FactValue::Promise { claim, count }) => claim == "free_returns" && count.is_some_and(|n| n > 0),
        ("returns", _) => false,
        ("shipping.cost", FactValue::Money(amount)) => amount.minor >= 0,
        (_, value) => match last {
            "price" | "price_before" | "total" | "extra" | "free_from_missing" | "cost" => {
                matches!(value, FactValue::Money(amount) if amount.minor > 0)
            }
            "count" | "days" | "stock" | "quantity" | "more" | "rating" => {
                matches!(value, FactValue::Count(n) if *n > 0)
            }
            "title" | "name" | "address" | "first_name" => matches!(value, FactValue::Name(_)),
            "link" => matches!(value, FactValue::Link(_)),
            "image" => matches!(value, FactValue::Image(_)),
            "code" => matches!(value, FactValue::Code(_)),
            "expires" | "by" => matches!(value, FactValue::Date { .. }),
            _ => true,
        },
    }
}
