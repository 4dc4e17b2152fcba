//! The verifier for free drafts: texts that somebody or something else wrote. Any reasonable way of writing an allowed
//! fact is fine ("19.90", "19,90 €", "EUR 19.90", "nineteen" is not 19.90); everything else commercial is named.

use domain::fact::{Fact, FactValue};
use domain::money::Money;

use super::fold::{Folded, fold};
use super::token::{DateWord, Decimal, Kind, Quantity, Role, Token};
use super::words::{Class, is_cjk};
use super::{TEXT_BYTES_MAX, VIOLATIONS_MAX, scan, violation};
use crate::error::Violation;
use crate::format::date::{self, Day};
use crate::library::Library;
use crate::verify::Lexicon;
use crate::{clean, format};

/// Everything commercial in `text` that none of the `allowed` facts says. The field of each violation is `draft`.
///
/// Numbers may stand for a fact of their kind alone: a percentage for a share, an amount for money of that currency,
/// "left" for stock, days for a period or a promise.
#[must_use]
pub fn unbound(locale: &str, text: &str, allowed: &[Fact]) -> Vec<Violation> {
    if text.len() > TEXT_BYTES_MAX {
        return vec![violation("draft", text, (0, 0), "text too long")];
    }
    let library = Library::embedded();
    let lexicon = library.lexicon(library.known(locale));
    let (folded, tokens) = scan::scan(&lexicon, text);
    let draft = Draft {
        folded: &folded,
        lexicon: &lexicon,
        allowed,
        said: Said::find(library, locale, text, &folded, allowed),
    };
    let loose = tokens.iter().filter(|token| !draft.allows(token));
    loose.take(VIOLATIONS_MAX).map(|t| violation("draft", text, (t.start, t.end), t.kind.why())).collect()
}

/// Glyph spans where facts are said word by word.
#[derive(Default)]
struct Said {
    /// Names, and whether letter by letter.
    names: Vec<(usize, usize, bool)>,
    links: Vec<(usize, usize)>,
    codes: Vec<(usize, usize)>,
    days: Vec<(usize, usize)>,
}

impl Said {
    fn find(library: &Library, locale: &str, text: &str, folded: &Folded, allowed: &[Fact]) -> Self {
        let mut said = Self::default();
        for fact in allowed {
            match &fact.value {
                FactValue::Name(name) => {
                    let name = clean::name(name);
                    for (a, b) in places(folded, &fold(&name)) {
                        let (start, end) = folded.span(a, b);
                        said.names.push((a, b, text.get(start..end) == Some(name.as_str())));
                    }
                }
                FactValue::Code(code) => said.codes.extend(places(folded, &fold(code))),
                FactValue::Link(url) | FactValue::Image(url) => {
                    said.links.extend(links(folded, text, url));
                }
                FactValue::Date { at, zone } => {
                    let ways = date::ways(library, locale, &Day::of(*at, zone));
                    said.days.extend(ways.iter().flat_map(|way| places(folded, &fold(way))));
                }
                _ => {}
            }
        }
        said
    }
}

/// Places where `needle` stands as words of its own.
fn places(folded: &Folded, needle: &str) -> Vec<(usize, usize)> {
    if needle.is_empty() {
        return Vec::new();
    }
    let length = needle.chars().count();
    let wordy = |c: Option<char>| c.is_some_and(|c| c.is_alphanumeric() && !is_cjk(c));
    let spans = folded.text.match_indices(needle).map(|(at, _)| folded.glyph_at(at)).map(|from| (from, from + length));
    spans
        .filter(|(from, to)| {
            let first_apart = !wordy(folded.c(*from)) || !wordy(folded.before(*from));
            let last_apart = !wordy(folded.before(*to)) || !wordy(folded.c(*to));
            first_apart && last_apart && !runs_on(folded, *from, *to)
        })
        .collect()
}

/// "1.30.11" does not say "30.11", "3-CODE-9" does not say "CODE".
fn runs_on(folded: &Folded, from: usize, to: usize) -> bool {
    let joint = |c: Option<char>| c.is_some_and(|c| matches!(c, '.' | ',' | '/' | '-' | '_' | ':'));
    let digit = |c: Option<char>| c.is_some_and(|c| c.is_ascii_digit());
    let digit_first =
        digit(folded.c(from)) && joint(folded.before(from)) && from >= 2 && digit(folded.before(from - 1));
    let digit_last = digit(folded.before(to)) && joint(folded.c(to)) && digit(folded.c(to + 1));
    digit_first || digit_last
}

/// Places where exactly this address stands, not as the beginning of a longer one.
fn links(folded: &Folded, text: &str, url: &str) -> Vec<(usize, usize)> {
    let bare = url.split_once("://").map_or(url, |(_, rest)| rest);
    let mut found = Vec::new();
    for needle in [url, bare, url.trim_end_matches('/'), bare.trim_end_matches('/')] {
        for (start, _) in text.match_indices(needle).filter(|_| !needle.is_empty()) {
            let end = start + needle.len();
            let goes_on = text[end..]
                .starts_with(|c: char| c.is_alphanumeric() && !is_cjk(c) || "/?=&-_%#@:+~$".contains(c))
                || text[end..].starts_with('.') && text[end + 1..].starts_with(char::is_alphanumeric);
            let before = text[..start].chars().next_back();
            let goes_before = before.is_some_and(|c| c.is_alphanumeric() && !is_cjk(c) || "/.@-_:".contains(c));
            if !goes_on && !goes_before {
                let from = folded.glyphs.partition_point(|g| g.start < start);
                found.push((from, folded.glyphs.partition_point(|g| g.start < end)));
            }
        }
    }
    found
}

struct Draft<'a> {
    folded: &'a Folded,
    lexicon: &'a Lexicon<'a>,
    allowed: &'a [Fact],
    said: Said,
}

impl Draft<'_> {
    fn allows(&self, token: &Token) -> bool {
        let within = |spans: &[(usize, usize)]| spans.iter().any(|(a, b)| *a <= token.from && token.to <= *b);
        let in_name = self.said.names.iter().any(|(a, b, _)| *a <= token.from && token.to <= *b);
        match &token.kind {
            Kind::Hidden => false,
            Kind::Link => within(&self.said.links) || in_name,
            Kind::Code => within(&self.said.codes) || in_name || within(&self.said.days),
            Kind::Sign => in_name,
            Kind::Number(quantity) => {
                self.number_is_said(token, quantity)
                    || self.allowed.iter().any(|f| says(f, quantity))
                    || self.is_scale(token, quantity)
            }
            Kind::Date(word) => within(&self.said.days) || in_name || self.allowed.iter().any(|f| is_day(f, *word)),
            Kind::Promise(class) => self.name_holds(token) || self.promises(token, *class),
        }
    }

    /// Part of a name, code or day. A name that is nothing but a number ("42") says only a plain number.
    fn number_is_said(&self, token: &Token, quantity: &Quantity) -> bool {
        let within = |spans: &[(usize, usize)]| spans.iter().any(|(a, b)| *a <= token.from && token.to <= *b);
        let digits = |a: usize, b: usize| !self.folded.slice(a, b).chars().any(char::is_alphabetic);
        let named = self.said.names.iter().any(|(a, b, _)| {
            *a <= token.from && token.to <= *b && (!digits(*a, *b) || quantity.role == Role::Plain && !quantity.off)
        });
        named || within(&self.said.codes) || within(&self.said.days)
    }

    /// "4.6 out of 5": the five that every rating is measured by, right after a number.
    fn is_scale(&self, token: &Token, quantity: &Quantity) -> bool {
        let digit = |i: usize| self.folded.before(i).is_some_and(|c| c.is_ascii_digit());
        let space = |i: usize| if self.folded.before(i) == Some(' ') { i - 1 } else { i };
        let before = space(token.from);
        let slash = (self.folded.before(before) == Some('/')).then(|| before - 1);
        let scale = slash.or_else(|| self.lexicon.before(self.folded, before, |w| &w.rating_scale_before));
        matches!(quantity.role, Role::Plain | Role::Rating)
            && quantity.values.iter().any(|v| v.same(Decimal::new(5, 0)))
            && self.allowed.iter().any(|f| format::is_rating(&f.name))
            && scale.is_some_and(|start| digit(space(start)))
    }

    /// A promising word is harmless inside a longer name that stands there letter by letter.
    fn name_holds(&self, token: &Token) -> bool {
        self.said
            .names
            .iter()
            .any(|(a, b, exact)| *exact && *a <= token.from && token.to <= *b && b - a > token.to - token.from)
    }

    fn promises(&self, token: &Token, class: Class) -> bool {
        let any = |words: &[&str]| self.allowed.iter().any(|f| words.iter().any(|w| about(f).contains(w)));
        match class {
            Class::Free => match self.object_of(token) {
                Some(Object::Shipping) => self.allowed.iter().any(|f| gives_free(f, &["ship", "deliver"])),
                Some(Object::Returns) => self.allowed.iter().any(|f| gives_free(f, &["return"])),
                None => false,
            },
            Class::Discount => {
                any(&["coupon", "discount", "saving", "price_before"])
                    || self.allowed.iter().any(|f| matches!(f.value, FactValue::BasisPoints(_) | FactValue::Code(_)))
            }
            Class::Guarantee => any(&["guarantee", "warranty"]),
            Class::Refund => any(&["refund", "money_back"]),
            Class::Bargain | Class::Urgency | Class::Scarcity => false,
        }
    }

    /// What is free, by the nearest word of the sentence that names something.
    fn object_of(&self, token: &Token) -> Option<Object> {
        let stop = |c: char| matches!(c, '.' | '!' | '?' | ';' | '\n' | '。' | '！' | '？' | '؟');
        let mut from = token.from;
        while from > 0 && !self.folded.before(from).is_some_and(stop) {
            from -= 1;
        }
        let mut to = token.to;
        while self.folded.c(to).is_some_and(|c| !stop(c)) {
            to += 1;
        }
        let lists = self.lexicon.all().flat_map(|w| {
            let shipping = w.shipping.iter().map(|p| (p, Object::Shipping));
            shipping.chain(w.returns.iter().map(|p| (p, Object::Returns)))
        });
        let found = lists.flat_map(|(p, o)| p.find(self.folded).into_iter().map(move |span| (span, o)));
        let near = found.filter(|((a, b), _)| from <= *a && *b <= to);
        let distance = |(a, b): (usize, usize)| token.from.saturating_sub(b) + a.saturating_sub(token.to);
        near.min_by_key(|(span, _)| distance(*span)).map(|(_, object)| object)
    }
}

#[derive(Clone, Copy)]
enum Object {
    Shipping,
    Returns,
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

fn says(fact: &Fact, quantity: &Quantity) -> bool {
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
        (FactValue::Count(n), Role::Plain | Role::Time | Role::Stock | Role::People) => {
            !quantity.off && is(Decimal::new(i128::from(*n), 0)) && fits(&fact.name, &quantity.role)
        }
        (FactValue::Promise { count: Some(n), .. }, Role::Time) => !quantity.off && is(Decimal::new(i128::from(*n), 0)),
        _ => false,
    }
}

fn amount(money: Money) -> Decimal {
    Decimal::new(i128::from(money.minor), money.currency.exponent())
}

fn is_price(name: &str) -> bool {
    ["price", "total", "cost", "extra"].iter().any(|w| name.contains(w))
}

/// Whether a counted fact of this name may count what the text counts. A name that tells nothing fits everything.
fn fits(name: &str, role: &Role) -> bool {
    let has = |words: &[&str]| words.iter().any(|w| name.contains(w));
    let period = has(&["days", "hours", "minutes", "weeks", "months"]);
    let stock = has(&["stock", "left", "inventory"]);
    let things = has(&["quantity", "count", "more", "items", "rating"]);
    match role {
        Role::Time => period || (!stock && !things),
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
