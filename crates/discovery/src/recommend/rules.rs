//! The owner's say: pin, bury, exclude, boost, as data.

use std::collections::HashSet;

use domain::timestamp::Timestamp;
use serde::{Deserialize, Serialize};

use super::Placement;

/// Most rules of one shop.
pub const RULES_MAX: usize = 500;
/// Last place that a product can be pinned to.
pub const PIN_MAX: usize = 20;
/// Longest name or value in a rule, in bytes.
const TEXT_BYTES_MAX: usize = crate::KEY_BYTES_MAX;

/// The rules of a shop; only checked ones exist.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(try_from = "Vec<Rule>", into = "Vec<Rule>")]
pub struct Rules(Vec<Rule>);

/// One rule.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Rule {
    /// What is done.
    #[serde(rename = "do")]
    pub action: Action,
    /// With which products.
    #[serde(rename = "with")]
    pub matching: Matching,
    /// Where; nowhere named = everywhere.
    #[serde(default, rename = "at", skip_serializing_if = "Vec::is_empty")]
    pub placements: Vec<Placement>,
    /// From this instant on; none = at once.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<Timestamp>,
    /// Until this instant, itself no more; none = until taken back.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<Timestamp>,
}

impl Rule {
    fn holds(&self, placement: Placement, now: Timestamp) -> bool {
        (self.placements.is_empty() || self.placements.contains(&placement))
            && self.from.is_none_or(|from| from <= now)
            && self.until.is_none_or(|until| now < until)
    }
}

/// What a rule does.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum Action {
    /// Shown at this place, counted from 1, if it can be bought and the shopper may see it.
    Pin(usize),
    /// After all others.
    Bury,
    /// Never.
    Exclude,
    /// Score times this, 0.1 to 10.
    Boost(f32),
}

/// Which products a rule is about.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum Matching {
    /// This one.
    Product(String),
    /// All of a category.
    Category(String),
    /// All of a maker.
    Brand(String),
    /// All with this attribute or option.
    Attribute {
        /// Its name.
        name: String,
        /// Its value.
        value: String,
    },
}

/// Why rules cannot be taken.
#[derive(Clone, Debug, PartialEq, thiserror::Error)]
pub enum RuleError {
    /// Too many.
    #[error("more than {RULES_MAX} rules")]
    TooMany,
    /// A name or value is empty or too long.
    #[error("rule {0}: a name is empty or longer than {TEXT_BYTES_MAX} bytes")]
    Text(usize),
    /// A place that there is not.
    #[error("rule {0}: a pin's place is 1 to {PIN_MAX}")]
    Place(usize),
    /// Only single products can be pinned.
    #[error("rule {0}: only a product can be pinned")]
    PinsMany(usize),
    /// Not a sensible factor.
    #[error("rule {0}: a boost is a factor from 0.1 to 10")]
    Factor(usize),
    /// It can never hold.
    #[error("rule {0}: it ends before it begins")]
    Never(usize),
    /// The same products, excluded by one rule and shown by another.
    #[error("rule {0}: another rule excludes the same products")]
    Contradicts(usize),
}

impl Rules {
    /// Those that hold at a placement now.
    pub(super) fn at(&self, placement: Placement, now: Timestamp) -> impl Iterator<Item = &Rule> {
        self.0.iter().filter(move |rule| rule.holds(placement, now))
    }

    /// Whether none holds at a placement now: then nobody needs to be asked.
    #[must_use]
    pub fn is_silent(&self, placement: Placement, now: Timestamp) -> bool {
        self.at(placement, now).next().is_none()
    }
}

impl TryFrom<Vec<Rule>> for Rules {
    type Error = RuleError;

    fn try_from(rules: Vec<Rule>) -> Result<Self, RuleError> {
        if rules.len() > RULES_MAX {
            return Err(RuleError::TooMany);
        }
        let excluded = |rule: &&Rule| {
            rule.action == Action::Exclude && rule.placements.is_empty() && rule.from.is_none() && rule.until.is_none()
        };
        let excluded: HashSet<&Matching> = rules.iter().filter(excluded).map(|rule| &rule.matching).collect();
        for (number, rule) in (1..).zip(&rules) {
            check(number, rule)?;
            if rule.action != Action::Exclude && excluded.contains(&rule.matching) {
                return Err(RuleError::Contradicts(number));
            }
        }
        Ok(Self(rules))
    }
}

impl From<Rules> for Vec<Rule> {
    fn from(rules: Rules) -> Self {
        rules.0
    }
}

fn check(number: usize, rule: &Rule) -> Result<(), RuleError> {
    let texts: &[&String] = match &rule.matching {
        Matching::Product(text) | Matching::Category(text) | Matching::Brand(text) => &[text],
        Matching::Attribute { name, value } => &[name, value],
    };
    if texts.iter().any(|text| text.trim().is_empty() || text.len() > TEXT_BYTES_MAX) {
        return Err(RuleError::Text(number));
    }
    if rule.from.zip(rule.until).is_some_and(|(from, until)| until <= from) {
        return Err(RuleError::Never(number));
    }
    match rule.action {
        Action::Pin(place) if !(1..=PIN_MAX).contains(&place) => Err(RuleError::Place(number)),
        Action::Pin(_) if !matches!(rule.matching, Matching::Product(_)) => Err(RuleError::PinsMany(number)),
        Action::Boost(factor) if !(0.1..=10.0).contains(&factor) => Err(RuleError::Factor(number)),
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_what_an_owner_writes() {
        let text = r#"[
            {"do": {"pin": 1}, "with": {"product": "p1"}, "at": ["basket"]},
            {"do": "bury", "with": {"category": "Gift cards"}},
            {"do": "exclude", "with": {"attribute": {"name": "Age", "value": "18+"}}},
            {"do": {"boost": 1.5}, "with": {"brand": "Acme"}}
        ]"#;
        let rules: Rules = serde_json::from_str(text).expect("reads");
        let count = |placement| rules.at(placement, Timestamp::from_ms(0)).count();
        assert_eq!((count(Placement::Basket), count(Placement::Mail)), (4, 3));
        let again: Rules = serde_json::from_str(&serde_json::to_string(&rules).expect("writes")).expect("reads again");
        assert_eq!(again, rules);
    }

    #[test]
    fn holds_from_and_until() {
        let text = r#"[{"do": "bury", "with": {"brand": "b"}, "from": "2026-01-02T00:00:00Z", "until": "2026-01-03T00:00:00Z"}]"#;
        let rules: Rules = serde_json::from_str(text).expect("reads");
        let silent = |at: &str| rules.is_silent(Placement::Search, at.parse().expect("an instant"));
        let times = ["2026-01-01T23:59:59Z", "2026-01-02T00:00:00Z", "2026-01-02T23:59:59Z", "2026-01-03T00:00:00Z"];
        assert_eq!(times.map(silent), [true, false, false, true]);
    }

    #[test]
    fn refuses_what_makes_no_sense() {
        for (rules, says) in [
            (r#"[{"do": {"pin": 0}, "with": {"product": "p"}}]"#, "place"),
            (r#"[{"do": {"pin": 1}, "with": {"brand": "b"}}]"#, "only a product"),
            (r#"[{"do": {"boost": 0.0}, "with": {"brand": "b"}}]"#, "factor"),
            (r#"[{"do": {"boost": 1e9}, "with": {"brand": "b"}}]"#, "factor"),
            (r#"[{"do": "bury", "with": {"brand": " "}}]"#, "empty"),
            (r#"[{"do": "bury", "with": {"brand": "b"}}, {"do": "exclude", "with": {"brand": "b"}}]"#, "excludes"),
            (r#"[{"do": "bury", "with": {"brand": "b"}, "if": 1}]"#, "unknown field"),
            (
                r#"[{"do": "bury", "with": {"brand": "b"}, "from": "2026-01-02T00:00:00Z", "until": "2026-01-02T00:00:00Z"}]"#,
                "ends before",
            ),
            (r#"[{"do": "hide", "with": {"brand": "b"}}]"#, "unknown variant"),
            (r#"[{"do": "bury", "with": {"brand": "b"}, "at": ["roof"]}]"#, "unknown variant"),
        ] {
            let error = serde_json::from_str::<Rules>(rules).expect_err(rules).to_string();
            assert!(error.contains(says), "{rules}: {error}");
        }
        let rule = Rule {
            action: Action::Bury,
            matching: Matching::Brand("b".into()),
            placements: Vec::new(),
            from: None,
            until: None,
        };
        assert_eq!(Rules::try_from(vec![rule; RULES_MAX + 1]), Err(RuleError::TooMany));
    }
}
