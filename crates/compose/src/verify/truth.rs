//! What the facts of a draft allow to be said, beyond the pieces that stand there word by word.
//!
//! A fact's name tells what it is: `item0.price` is a price, `order.status` a state; facts whose names begin alike belong
//! to one thing, and `item0.title` is what that thing is called.

use domain::fact::{Fact, FactValue};
use domain::money::Money;

use super::claims::{self, Claim, Cue, Topic, Unit};
use super::fold::{Folded, fold};
use super::lexicon::Lexicon;
use super::scan::scan;
use super::token::{DateWord, Decimal, Kind, Quantity, Role, Token};
use super::words::{Class, Meaning};
use crate::format;
use crate::format::date::Day;

/// Who stands behind a piece of a draft.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Backing {
    Nobody,
    /// Facts about nothing in particular, or the piece is a name itself.
    Anybody,
    /// Facts about these things only.
    Of(Vec<usize>),
}

impl Backing {
    pub(crate) fn from_bool(backed: bool) -> Self {
        if backed { Self::Anybody } else { Self::Nobody }
    }

    pub(crate) fn or(self, other: impl FnOnce() -> Self) -> Self {
        if self == Self::Nobody { other() } else { self }
    }
}

/// The facts of a draft, made ready.
pub(crate) struct Truth<'a> {
    pub(crate) facts: &'a [Fact],
    /// For each fact the thing it is about.
    things: Vec<Option<usize>>,
    /// What each thing is called.
    pub(crate) titles: Vec<(usize, String)>,
    /// What a fact claims: claim and index of the fact.
    claims: Vec<(Claim, usize)>,
    /// Everything commercial that the shop's own passages say.
    passages: Vec<(Folded, Vec<Token>)>,
    /// Whether the language's lists tell days from weeks.
    knows_units: bool,
    /// Whether they tell a price from the price before.
    knows_amounts: bool,
}

impl<'a> Truth<'a> {
    /// Reads the facts with the lists of the draft's language and of English, in which systems write states and options.
    pub(crate) fn of(facts: &'a [Fact], lexicon: &Lexicon<'_>, draft: &Lexicon<'_>) -> Self {
        let mut titles: Vec<(usize, String)> = Vec::new();
        let mut prefixes: Vec<&str> = Vec::new();
        for fact in facts {
            if let (FactValue::Name(title), Some(prefix)) = (&fact.value, fact.name.strip_suffix(".title")) {
                titles.push((prefixes.len(), title.clone()));
                prefixes.push(prefix);
            }
        }
        let thing = |fact: &Fact| {
            let (prefix, _) = fact.name.rsplit_once('.')?;
            prefixes.iter().position(|p| *p == prefix)
        };
        let things = facts.iter().map(thing).collect();
        let mut truth = Self {
            facts,
            things,
            titles,
            claims: Vec::new(),
            passages: Vec::new(),
            knows_units: draft.tells_units(),
            knows_amounts: draft.tells_amounts(),
        };
        for (index, fact) in facts.iter().enumerate() {
            truth.read(index, fact, lexicon);
        }
        truth
    }

    fn read(&mut self, index: usize, fact: &Fact, lexicon: &Lexicon<'_>) {
        match &fact.value {
            FactValue::Name(text) => {
                let text = text.replace(['_', '/'], " ");
                let folded = Folded::new(&text);
                let whole: Vec<Claim> =
                    lexicon.claims().flat_map(|claims| claims.ordinary(&folded.text).collect::<Vec<_>>()).collect();
                self.claims
                    .extend(whole.into_iter().filter(|c| may_claim(&fact.name, c.topic)).map(|claim| (claim, index)));
                let found = lexicon.find(&folded);
                for (_, _, meaning) in found {
                    if let Meaning::Claim(claim) | Meaning::SizeName(claim) = meaning
                        && may_claim(&fact.name, claim.topic)
                    {
                        self.claims.push((claim, index));
                    }
                }
                if may_claim(&fact.name, Topic::Size) {
                    let words = text.split(|c: char| !c.is_alphanumeric()).filter(|word| word.len() <= 4);
                    let sizes = words.map(|word| Claim::new(Topic::Size, &word.to_ascii_lowercase()));
                    self.claims.extend(sizes.map(|claim| (claim, index)));
                }
            }
            FactValue::Passage(text) => {
                let read = scan(lexicon, text);
                self.passages.push((read.folded, read.tokens));
            }
            FactValue::Count(n) if is_stock(&fact.name) => {
                self.claims.push((if *n > 0 { claims::IN_STOCK } else { claims::SOLD_OUT }, index));
            }
            _ => {}
        }
    }

    /// The facts that hold, as a backing.
    fn those(&self, holds: impl Fn(&Fact) -> bool) -> Backing {
        self.backing(self.facts.iter().enumerate().filter(|(_, fact)| holds(fact)).map(|(index, _)| index))
    }

    fn backing(&self, facts: impl Iterator<Item = usize>) -> Backing {
        let mut of = Vec::new();
        for index in facts {
            match self.things.get(index).copied().flatten() {
                None => return Backing::Anybody,
                Some(thing) => of.push(thing),
            }
        }
        if of.is_empty() { Backing::Nobody } else { Backing::Of(of) }
    }

    /// The thing that a fact is about; nothing for its title, which is said of nobody else.
    pub(crate) fn thing_of(&self, fact: usize) -> Option<usize> {
        let title = self.facts.get(fact).is_some_and(|f| f.name.ends_with(".title"));
        if title { None } else { self.things.get(fact).copied().flatten() }
    }

    /// Who says this number, called `cue` by the words beside it.
    pub(crate) fn number(&self, quantity: &Quantity, cue: Option<Cue>, ships: bool) -> Backing {
        let says = |fact: &Fact| self.says(fact, quantity) && self.is_called(fact, quantity, cue, ships);
        self.those(says).or(|| Backing::from_bool(self.size_is_named(quantity))).or(|| {
            let passages = self.passages.iter().flat_map(|(_, tokens)| tokens);
            Backing::from_bool(passages.into_iter().any(|token| repeats(&token.kind, quantity)))
        })
    }

    /// Whether a fact that has the right number is also what the words beside the number call it.
    fn is_called(&self, fact: &Fact, quantity: &Quantity, cue: Option<Cue>, ships: bool) -> bool {
        if matches!(fact.value, FactValue::Count(_)) {
            return !(cue == Some(Cue::Basket) && quantity.role == Role::Plain && is_stock(&fact.name));
        }
        let (FactValue::Money(_), Some(own)) = (&fact.value, called(&fact.name)) else { return true };
        match cue {
            Some(Cue::Price) => own != Cue::Before && (own != Cue::Shipping || ships),
            Some(Cue::Basket) => own != Cue::Before,
            Some(Cue::BeforeBehind) => own == Cue::Before,
            Some(cue) => own == cue,
            None => own != Cue::Before || !self.knows_amounts,
        }
    }

    fn says(&self, fact: &Fact, quantity: &Quantity) -> bool {
        let is = |value: Decimal| quantity.values.iter().any(|v| v.same(value));
        match (&fact.value, &quantity.role) {
            (FactValue::Date { at, zone }, _) => quantity.clock == Some(Day::of(*at, zone).clock),
            (FactValue::BasisPoints(share), Role::Percent) => is(Decimal::new(i128::from(*share), 2)),
            (FactValue::Money(money), Role::Money(currencies)) => {
                currencies.contains(&money.currency) && is(amount(*money)) && (!quantity.off || !is_price(&fact.name))
            }
            // Without a sign an amount is told by its decimal places.
            (FactValue::Money(money), Role::Plain) => {
                let places = money.currency.exponent();
                let written = quantity.values.iter().any(|v| v.places == places && v.same(amount(*money)));
                places > 0 && written && (!quantity.off || !is_price(&fact.name))
            }
            (FactValue::Count(n), Role::Plain | Role::Rating) if format::is_rating(&fact.name) => {
                is(Decimal::new(i128::from(*n), 2)) || is(Decimal::new(i128::from(format::one_place(*n)), 1))
            }
            (FactValue::Count(n), Role::Time) => !quantity.off && self.lasts(&fact.name, *n, quantity),
            (FactValue::Count(n), Role::Plain | Role::Stock | Role::People) => {
                let period = self.knows_units && unit_of(&fact.name).is_some();
                !quantity.off && !period && is(Decimal::new(i128::from(*n), 0)) && fits(&fact.name, &quantity.role)
            }
            (FactValue::Promise { count: Some(n), .. }, Role::Time) => {
                !quantity.off && self.lasts(&fact.name, *n, quantity)
            }
            _ => false,
        }
    }

    /// Whether a period of so many units, days where its name tells none, is the one in the text.
    fn lasts(&self, name: &str, count: i64, quantity: &Quantity) -> bool {
        let own = unit_of(name);
        let counts_things = own.is_none()
            && ["stock", "left", "quantity", "count", "more", "items", "rating"].iter().any(|w| name.contains(w));
        let (size, family) = own.unwrap_or(Unit::Day).size();
        let same_length = |value: &Decimal| match quantity.unit {
            None => value.same(Decimal::new(i128::from(count), 0)),
            Some(unit) => {
                let (told, told_family) = unit.size();
                let scaled = |n: i128| Decimal::new(n, 0);
                family == told_family
                    && (i128::from(count) * size) % told == 0
                    && value.same(scaled(i128::from(count) * size / told))
            }
        };
        !counts_things && quantity.values.iter().any(same_length)
    }

    /// "size 42" of a variant whose title or option names it.
    fn size_is_named(&self, quantity: &Quantity) -> bool {
        let names =
            self.facts.iter().filter(|fact| may_claim(&fact.name, Topic::Size)).filter_map(|fact| match &fact.value {
                FactValue::Name(name) => Some(fold(name)),
                _ => None,
            });
        let mut words = names.flat_map(|name| {
            name.split(|c: char| c.is_whitespace() || matches!(c, ',' | '/' | '(' | ')'))
                .flat_map(Decimal::readings)
                .collect::<Vec<_>>()
        });
        quantity.role == Role::Size && words.any(|word| quantity.values.iter().any(|value| value.same(word)))
    }

    /// Who says that day.
    pub(crate) fn day(&self, word: DateWord) -> Backing {
        let passages = self.passages.iter().flat_map(|(_, tokens)| tokens);
        self.those(|fact| is_day(fact, word))
            .or(|| Backing::from_bool(passages.into_iter().any(|token| token.kind == Kind::Date(word))))
    }

    /// Who claims a material, a colour, a size, a carrier, a place, or that something is in stock.
    pub(crate) fn claim(&self, claim: Claim) -> Backing {
        let facts = self.claims.iter().filter(|(own, _)| *own == claim).map(|(_, fact)| *fact);
        self.backing(facts).or(|| Backing::from_bool(self.passage_claims(claim)))
    }

    fn passage_claims(&self, claim: Claim) -> bool {
        self.passages.iter().flat_map(|(_, tokens)| tokens).any(|token| token.kind == Kind::Claim(claim))
    }

    /// Whether a state is known, and whether it has been reached.
    pub(crate) fn state(&self, claim: Claim) -> Option<bool> {
        let mut states =
            self.claims.iter().filter(|(own, _)| own.topic == Topic::State).map(|(own, _)| *own).peekable();
        if self.passage_claims(claim) {
            return Some(true);
        }
        states.peek().copied()?;
        Some(states.any(|own| own == claim || implied(own).contains(&claim)))
    }

    /// Whether some fact tells when.
    pub(crate) fn tells_when(&self) -> bool {
        let passages = self.passages.iter().flat_map(|(_, tokens)| tokens);
        let timed = |kind: &Kind| matches!(kind, Kind::Number(Quantity { role: Role::Time, .. }) | Kind::Date(_));
        self.facts.iter().any(|fact| match &fact.value {
            FactValue::Date { .. } => true,
            FactValue::Count(_) => unit_of(&fact.name).is_some(),
            _ => false,
        }) || passages.into_iter().any(|token| timed(&token.kind))
    }

    /// Whether a fact makes the promise; for "free" of the thing it is said of.
    pub(crate) fn promises(&self, class: Class, object: Option<Object>) -> bool {
        let any = |words: &[&str]| self.facts.iter().any(|f| words.iter().any(|w| about(f).contains(w)));
        let told = match class {
            Class::Free => match object {
                Some(Object::Shipping) => self.facts.iter().any(|f| gives_free(f, &["ship", "deliver"])),
                Some(Object::Returns) => self.facts.iter().any(|f| gives_free(f, &["return"])),
                None => false,
            },
            Class::Discount => {
                any(&["coupon", "discount", "saving", "price_before"])
                    || self.facts.iter().any(|f| matches!(f.value, FactValue::BasisPoints(_) | FactValue::Code(_)))
            }
            Class::Guarantee => any(&["guarantee", "warranty"]),
            Class::Refund => any(&["refund", "money_back"]) || self.state(claims::REFUNDED) == Some(true),
            Class::Delivery => any(&["express"]),
            // "The last one" is the truth of one piece.
            Class::Scarcity => self.facts.iter().any(|f| is_stock(&f.name) && f.value == FactValue::Count(1)),
            Class::Bargain | Class::Urgency => false,
        };
        told || self.passage_promises(class, object)
    }

    fn passage_promises(&self, class: Class, object: Option<Object>) -> bool {
        let same = |kind: &Kind| *kind == Kind::Promise(class);
        let mut passages = self.passages.iter().filter(|(_, tokens)| tokens.iter().any(|token| same(&token.kind)));
        let names = |folded: &Folded, words: &[&str]| words.iter().any(|word| folded.text.contains(word));
        passages.any(|(folded, _)| match (class, object) {
            (Class::Free, Some(Object::Shipping)) => names(folded, &["ship", "deliver"]) || !names(folded, &["return"]),
            (Class::Free, Some(Object::Returns)) => names(folded, &["return"]) || !names(folded, &["ship", "deliver"]),
            (Class::Free, None) => false,
            _ => true,
        })
    }
}

/// What may be free.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Object {
    Shipping,
    Returns,
}

/// Whether a passage says the same number of the same.
fn repeats(kind: &Kind, quantity: &Quantity) -> bool {
    let Kind::Number(own) = kind else { return false };
    let same_value = own.values.iter().any(|a| quantity.values.iter().any(|b| a.same(*b)));
    let same_role = own.role == quantity.role
        || (own.role == Role::Plain && !matches!(quantity.role, Role::Percent | Role::Money(_) | Role::Size))
        || matches!((&own.role, &quantity.role), (Role::Money(a), Role::Money(b)) if a.iter().any(|c| b.contains(c)));
    let same_unit = own.unit.is_none() || quantity.unit.is_none() || own.unit == quantity.unit;
    same_value && same_role && same_unit && own.off == quantity.off
}

/// What stays true after a state was reached.
fn implied(state: Claim) -> &'static [Claim] {
    use claims::*;
    match state {
        RECEIVED => &[PREPARING],
        PREPARING | PAID | UNPAID | ON_HOLD | READY => &[RECEIVED],
        PARTLY_SHIPPED => &[RECEIVED, PREPARING, SHIPPED],
        SHIPPED => &[RECEIVED, PAID],
        OUT_FOR_DELIVERY | DELIVERED | PROBLEM => &[RECEIVED, PAID, SHIPPED],
        REFUNDED => &[RETURNED],
        _ => &[],
    }
}

/// Whether a fact of that name may claim something about that topic when its text holds the word.
fn may_claim(name: &str, topic: Topic) -> bool {
    let has = |words: &[&str]| words.iter().any(|w| name.contains(w));
    match topic {
        Topic::State => has(&["status", "state", "fulfil"]),
        Topic::Stock => has(&["stock", "status", "availab"]),
        Topic::Carrier => has(&["carrier", "courier", "shipment"]),
        Topic::Place => has(&["city", "place", "address", "country", "location", "store"]),
        Topic::Size => has(&["size", "title", "option", "variant"]),
        Topic::Material => !has(&["city", "place", "address", "carrier", "shopper", "status"]),
        Topic::Color => !has(&["city", "place", "address", "carrier", "shopper", "status", "material"]),
    }
}

fn is_stock(name: &str) -> bool {
    ["stock", "inventory"].iter().any(|w| name.contains(w)) || name.ends_with(".left")
}

/// What a fact is about, in one lower-case text: its name and the promise it makes.
fn about(fact: &Fact) -> String {
    match &fact.value {
        FactValue::Promise { claim, .. } => format!("{} {claim}", fact.name),
        _ => fact.name.clone(),
    }
    .to_ascii_lowercase()
}

fn gives_free(fact: &Fact, objects: &[&str]) -> bool {
    let about = about(fact);
    let named = objects.iter().any(|o| about.contains(o));
    let nothing_to_pay = matches!(fact.value, FactValue::Money(Money { minor: 0, .. }));
    named && (about.contains("free") || nothing_to_pay)
}

fn amount(money: Money) -> Decimal {
    Decimal::new(i128::from(money.minor), money.currency.exponent())
}

fn is_price(name: &str) -> bool {
    ["price", "total", "cost", "extra"].iter().any(|w| name.contains(w))
}

/// What an amount of that name is called; nothing for amounts that the lists have no words for.
fn called(name: &str) -> Option<Cue> {
    let has = |words: &[&str]| words.iter().any(|w| name.contains(w));
    if has(&["free", "missing", "extra", "refund", "return", "balance", "credit"]) {
        None
    } else if has(&["before", "compare"]) {
        Some(Cue::Before)
    } else if has(&["ship", "delivery", "postage"]) {
        Some(Cue::Shipping)
    } else if has(&["total"]) {
        Some(Cue::Total)
    } else if has(&["price"]) {
        Some(Cue::Price)
    } else {
        None
    }
}

/// The unit in a fact's name: `popular.days`.
fn unit_of(name: &str) -> Option<Unit> {
    let units = ["minute", "hour", "day", "week", "month", "year"];
    units.iter().find(|unit| name.contains(&format!("{unit}s"))).and_then(|unit| Unit::named(unit))
}

/// Whether a counted fact of this name may count what the text counts. A name that tells nothing fits everything.
fn fits(name: &str, role: &Role) -> bool {
    let has = |words: &[&str]| words.iter().any(|w| name.contains(w));
    let period = has(&["days", "hours", "minutes", "weeks", "months"]);
    let stock = has(&["stock", "left", "inventory"]);
    let things = has(&["quantity", "count", "more", "items", "rating", "reviews"]);
    match role {
        Role::Stock => !period && !things,
        Role::People => !period && !stock && !has(&["quantity", "more", "items", "cart"]),
        _ => true,
    }
}

fn is_day(fact: &Fact, word: DateWord) -> bool {
    let FactValue::Date { at, zone } = &fact.value else { return false };
    let day = Day::of(*at, zone);
    match word {
        DateWord::Weekday(weekday) => day.weekday == weekday,
        DateWord::Month(month) => day.month == month,
        DateWord::Relative(days) => day.days_after(&Day::of(fact.read_at, zone)) == days,
        DateWord::Other => false,
    }
}
