//! The verifier for free drafts: texts that somebody or something else wrote. Any reasonable way of writing an allowed
//! fact is fine ("19.90", "19,90 €", "EUR 19.90", "nineteen" is not 19.90); everything else commercial is named.

use domain::fact::Fact;

use super::claims::{self, Claim, Cue, Tense, Topic};
use super::names::{Reader, given, scripts};
use super::said::{Named, Said};
use super::scan::{Scan, scan};
use super::token::{Decimal, Kind, Quantity, Role, Token};
use super::truth::{Backing, Object, Truth};
use super::words::{Class, Meaning};
use super::{TEXT_BYTES_MAX, VIOLATIONS_MAX, subject, violation};
use crate::error::Violation;
use crate::format;
use crate::library::{FALLBACK, Library, Locale};
use crate::verify::Lexicon;

/// Everything commercial in `text` that none of the `allowed` facts says. The field of each violation is `draft`.
///
/// Numbers may stand for a fact of their kind alone: a percentage for a share, an amount for money of that currency,
/// "left" for stock, days for a period or a promise. Facts whose names begin alike are about one thing: where two things
/// have titles (`item0.title`, `item1.title`), the price of one may not be said of the other.
#[must_use]
pub fn unbound(locale: &str, text: &str, allowed: &[Fact]) -> Vec<Violation> {
    if text.len() > TEXT_BYTES_MAX {
        return vec![violation("draft", text, (0, 0), "text too long")];
    }
    let library = Library::embedded();
    let known = library.known(locale);
    let locales: Vec<&Locale> = known.map_or_else(|| library.of_scripts(&scripts(text)), |locale| vec![locale]);
    let lexicon = library.draft_lexicon(&locales);
    let mut read = scan(&lexicon, text);
    let said = Said::find(&locales, library, text, &read.folded, allowed);
    let reader = Reader {
        tag: known.map_or("", |locale| locale.tag),
        script: known.and_then(|locale| library.script(locale)),
        ordinary: locales.iter().map(|locale| locale.ordinary_words()).collect(),
        lexicon: &lexicon,
        given: given(allowed),
    };
    let covered = |from: usize, to: usize| {
        let taken = read.tokens.iter().any(|t| t.from <= from && to <= t.to && t.to > t.from);
        taken || said.covers(from, to)
    };
    let names: Vec<Token> = reader
        .find(&read.folded, covered)
        .into_iter()
        .map(|(from, to, kind)| {
            let (start, end) = read.folded.span(from, to);
            Token { start, end, from, to, kind }
        })
        .collect();
    read.tokens.extend(names);
    read.tokens.sort_by_key(|t| (t.start, t.end));
    let english: Vec<&Locale> =
        library.exact(FALLBACK).into_iter().filter(|en| !locales.iter().any(|l| l.tag == en.tag)).collect();
    let facts_lexicon = library.draft_lexicon(&[locales.as_slice(), &english].concat());
    let truth = Truth::of(allowed, &facts_lexicon, &lexicon);
    let draft = Draft { read: &read, lexicon: &lexicon, truth, said };
    let loose = draft.loose();
    loose.into_iter().take(VIOLATIONS_MAX).map(|(t, why)| violation("draft", text, (t.start, t.end), why)).collect()
}

struct Draft<'a> {
    read: &'a Scan,
    lexicon: &'a Lexicon<'a>,
    truth: Truth<'a>,
    said: Said,
}

impl Draft<'_> {
    /// What nobody stands behind, with what is wrong about it.
    fn loose(&self) -> Vec<(&Token, &'static str)> {
        let tokens = &self.read.tokens;
        let mut backed: Vec<_> = tokens.iter().map(|token| (token.from, token.to, self.backing(token))).collect();
        let parcels = tokens.iter().enumerate().filter(|(_, token)| token.kind == Kind::Parcel);
        for index in parcels.map(|(index, _)| index).collect::<Vec<_>>() {
            backed[index].2 = self.parcel(&tokens[index], &backed);
        }
        let misplaced = subject::misplaced(&self.read.folded, &self.truth, &backed);
        let judged = tokens.iter().zip(&backed).enumerate();
        judged
            .filter_map(|(index, (token, (_, _, backing)))| {
                if *backing == Backing::Nobody {
                    Some((token, token.kind.why()))
                } else {
                    misplaced.contains(&index).then_some((token, "said of another thing than its fact"))
                }
            })
            .collect()
    }

    fn backing(&self, token: &Token) -> Backing {
        let within = |spans: &[(usize, usize)]| spans.iter().any(|(a, b)| *a <= token.from && token.to <= *b);
        match &token.kind {
            Kind::Parcel | Kind::Hidden | Kind::Markup | Kind::Disguise | Kind::Name => Backing::Nobody,
            Kind::Link => Backing::from_bool(within(&self.said.links)).or(|| self.in_name(token)),
            Kind::Code => {
                Backing::from_bool(within(&self.said.codes) || within(&self.said.days)).or(|| self.in_name(token))
            }
            Kind::Sign => self.in_name(token),
            Kind::Number(quantity) => self.number(token, quantity),
            Kind::Date(word) => {
                Backing::from_bool(within(&self.said.days)).or(|| self.in_name(token)).or(|| self.truth.day(*word))
            }
            Kind::Promise(class) => Backing::from_bool(self.name_holds(token) || self.promises(token, *class)),
            Kind::Claim(claim) => self.in_name(token).or(|| self.claim(token, *claim)),
        }
    }

    /// A sentence about a parcel tells something that is known, or it asks, or it speaks of what may come.
    fn parcel(&self, token: &Token, backed: &[(usize, usize, Backing)]) -> Backing {
        let (from, to) = self.sentence(token);
        let known = |(a, b, backing): &(usize, usize, Backing)| from < *b && *a < to && *backing != Backing::Nobody;
        let asks = self.read.folded.c(to).is_some_and(|c| matches!(c, '?' | '？' | '؟' | ';'));
        let may_come = self.means((from, to), |m| m == Meaning::Tense(Tense::Once));
        Backing::from_bool(asks || may_come || backed.iter().any(known))
    }

    /// Part of a name that stands there.
    fn in_name(&self, token: &Token) -> Backing {
        let mut names = self.said.names.iter().filter(|n| n.from <= token.from && token.to <= n.to).peekable();
        if names.peek().is_none() {
            return Backing::Nobody;
        }
        let things: Vec<Option<usize>> = names.map(|n| self.truth.thing_of(n.fact)).collect();
        things.into_iter().collect::<Option<Vec<_>>>().map_or(Backing::Anybody, Backing::Of)
    }

    fn number(&self, token: &Token, quantity: &Quantity) -> Backing {
        let within = |spans: &[(usize, usize)]| spans.iter().any(|(a, b)| *a <= token.from && token.to <= *b);
        if within(&self.said.codes) || within(&self.said.days) {
            return Backing::Anybody;
        }
        let in_name = self.number_in_name(token, quantity);
        if quantity.role == Role::Calendar {
            return in_name;
        }
        let (cue, ships) = self.cue(token);
        in_name.or(|| self.truth.number(quantity, cue, ships)).or(|| Backing::from_bool(self.is_scale(token, quantity)))
    }

    /// A name that is nothing but a number ("42") says only a plain number or a size.
    fn number_in_name(&self, token: &Token, quantity: &Quantity) -> Backing {
        let digits = |n: &Named| {
            let only_digits =
                self.read.folded.slice(n.from, n.to).chars().all(|c| c.is_ascii_digit() || ". ,".contains(c));
            let numbered = |f: &Fact| ["order", "tracking", "number"].iter().any(|word| f.name.contains(word));
            only_digits && !self.truth.facts.get(n.fact).is_some_and(numbered)
        };
        let plain = matches!(quantity.role, Role::Plain | Role::Size) && !quantity.off;
        let lettered = self.said.names.iter().any(|n| n.from <= token.from && token.to <= n.to && !digits(n));
        if plain || lettered { self.in_name(token) } else { Backing::Nobody }
    }

    /// "4.6 out of 5": the five that every rating is measured by, right after a number.
    fn is_scale(&self, token: &Token, quantity: &Quantity) -> bool {
        let folded = &self.read.folded;
        let digit = |i: usize| folded.before(i).is_some_and(|c| c.is_ascii_digit());
        let space = |i: usize| if folded.before(i) == Some(' ') { i - 1 } else { i };
        let before = space(token.from);
        let slash = (folded.before(before) == Some('/')).then(|| before - 1);
        let scale = slash.or_else(|| self.lexicon.before(folded, before, |w| &w.rating_scale_before));
        matches!(quantity.role, Role::Plain | Role::Rating)
            && quantity.values.iter().any(|v| v.same(Decimal::new(5, 0)))
            && self.truth.facts.iter().any(|f| format::is_rating(&f.name))
            && scale.is_some_and(|start| digit(space(start)))
    }

    /// A promising word is harmless inside a longer name that stands there letter by letter.
    fn name_holds(&self, token: &Token) -> bool {
        let mut names = self.said.names.iter();
        names.any(|n| n.exact && n.from <= token.from && token.to <= n.to && n.to - n.from > token.to - token.from)
    }

    fn promises(&self, token: &Token, class: Class) -> bool {
        self.truth.promises(class, if class == Class::Free { self.object_of(token) } else { None })
    }

    /// A state must have been reached, or be denied or awaited truly; the other claims must be a fact's.
    fn claim(&self, token: &Token, claim: Claim) -> Backing {
        if claim.topic != Topic::State {
            return self.truth.claim(claim);
        }
        let clause = self.clause(token);
        let says = |tense: Tense| {
            // Before it in the clause, or right after it, as verbs at the end of a sentence do.
            self.means((clause.0, token.from), |m| m == Meaning::Tense(tense))
                || self
                    .read
                    .finds
                    .iter()
                    .any(|(a, _, m)| (token.to..=token.to + 1).contains(a) && *m == Meaning::Tense(tense))
        };
        // Of an order whose state nobody tells, "delivered on Friday" speaks of what is to come.
        let in_clause = |(from, to): &(usize, usize)| clause.0 <= *from && *to <= clause.1;
        let tells_day =
            self.said.days.iter().any(in_clause) || self.tells(clause, |kind| matches!(kind, Kind::Date(_)));
        let dated = tells_day && self.truth.state(claim).is_none();
        let awaited = says(Tense::Later) || dated || self.tells_period(clause);
        let holds = match self.truth.state(claim) {
            _ if says(Tense::Once) => true,
            Some(reached) if says(Tense::Not) => !reached,
            // What was delivered is no more on its way, unless the draft tells the whole way.
            Some(true) if claim == claims::SHIPPED && self.truth.state(claims::DELIVERED) == Some(true) => {
                self.read.finds.iter().any(|(_, _, meaning)| *meaning == Meaning::Claim(claims::DELIVERED))
            }
            Some(true) => true,
            // "Is being delivered."
            Some(false)
                if awaited
                    && claim == claims::DELIVERED
                    && self.truth.state(claims::OUT_FOR_DELIVERY) == Some(true) =>
            {
                true
            }
            // What is to come is a promise: of a delivery only with its time, of money never.
            Some(false) | None if awaited => {
                let to_come =
                    matches!(claim, claims::SHIPPED | claims::OUT_FOR_DELIVERY | claims::DELIVERED | claims::READY);
                to_come && self.truth.tells_when()
            }
            _ => false,
        };
        Backing::from_bool(holds)
    }

    /// Whether a period stands between the glyphs: "three days", not the year of a date.
    fn tells_period(&self, (from, to): (usize, usize)) -> bool {
        let of_day = |t: &Token| self.said.days.iter().any(|(a, b)| *a <= t.from && t.to <= *b);
        let period = |t: &Token| matches!(&t.kind, Kind::Number(quantity) if quantity.role == Role::Time) && !of_day(t);
        self.read.tokens.iter().any(|t| from <= t.from && t.to <= to && period(t))
    }

    /// Whether a piece of that kind stands between the glyphs.
    fn tells(&self, (from, to): (usize, usize), is: impl Fn(&Kind) -> bool) -> bool {
        self.read.tokens.iter().any(|t| from <= t.from && t.to <= to && is(&t.kind))
    }

    /// Whether some listed word of that meaning stands between the glyphs.
    fn means(&self, (from, to): (usize, usize), is: impl Fn(Meaning) -> bool) -> bool {
        self.read.finds.iter().any(|(a, b, meaning)| from <= *a && *b <= to && is(*meaning))
    }

    /// What the words beside an amount call it, and whether shipping is spoken of: words before it, back to the amount
    /// before, else words after it.
    fn cue(&self, token: &Token) -> (Option<Cue>, bool) {
        let (start, end) = self.clause(token);
        let amounts = || self.read.tokens.iter().filter(|t| matches!(t.kind, Kind::Number(_)));
        let from = amounts().filter(|t| t.to <= token.from).map(|t| t.to).max().unwrap_or(0).max(start);
        let next = amounts().map(|t| t.from).filter(|at| *at >= token.to && *at < end).min();
        // Before another amount only the words right behind this one are about it.
        let to = next.map_or(end.min(token.to + 30), |next| next.min(token.to + 14));
        let best = |a: usize, b: usize, fits: &dyn Fn(Cue) -> bool| {
            let near = |f: &&(usize, usize, Meaning)| {
                a <= f.0 && f.1 <= b && (a < token.to || next.is_none() || f.0 <= token.to + 1)
            };
            let cues = self.read.finds.iter().filter(near);
            let cues = cues.filter_map(|f| match f.2 {
                Meaning::Cue(cue) if fits(cue) => Some((cue != Cue::Price, f.0, cue)),
                _ => None,
            });
            cues.max().map(|(_, _, cue)| cue)
        };
        let ships = self.means((start, end), |m| m == Meaning::Shipping);
        let behind = best(token.to, to, &|cue| cue == Cue::BeforeBehind).map(|_| Cue::Before);
        let ahead = || best(from, token.from, &|cue| cue != Cue::BeforeBehind);
        // What stands before the next amount is about that one.
        let after = || best(token.to, to, &|cue| cue != Cue::BeforeBehind && (cue != Cue::Before || next.is_none()));
        (behind.or_else(ahead).or_else(after), ships)
    }

    /// The glyphs of the clause around a token.
    fn clause(&self, token: &Token) -> (usize, usize) {
        let folded = &self.read.folded;
        let ends = |i: usize| {
            let c = folded.c(i).unwrap_or('\n');
            let decimal = matches!(c, '.' | ',') && folded.c(i + 1).is_some_and(|c| c.is_ascii_digit());
            !decimal
                && matches!(
                    c,
                    '.' | ','
                        | ';'
                        | '!'
                        | '?'
                        | '\n'
                        | '('
                        | ')'
                        | '。'
                        | '，'
                        | '、'
                        | '！'
                        | '？'
                        | '،'
                        | '؛'
                        | '؟'
                        | '।'
                        | '—'
                        | '–'
                )
        };
        let mut from = token.from;
        while from > 0 && !ends(from - 1) {
            from -= 1;
        }
        let mut to = token.to;
        while to < folded.glyphs.len() && !ends(to) {
            to += 1;
        }
        (from, to)
    }

    /// The glyphs of the sentence around a token.
    fn sentence(&self, token: &Token) -> (usize, usize) {
        let folded = &self.read.folded;
        let stop = |c: char| matches!(c, '.' | '!' | '?' | ';' | '\n' | '。' | '！' | '？' | '؟' | '।');
        let mut from = token.from;
        while from > 0 && !folded.before(from).is_some_and(stop) {
            from -= 1;
        }
        let mut to = token.to;
        while folded.c(to).is_some_and(|c| !stop(c)) {
            to += 1;
        }
        (from, to)
    }

    /// What is free, by the nearest word of the sentence that names something.
    fn object_of(&self, token: &Token) -> Option<Object> {
        let (from, to) = self.sentence(token);
        let near = self.read.finds.iter().filter(|(a, b, _)| from <= *a && *b <= to);
        let objects = near.filter_map(|(a, b, meaning)| match meaning {
            Meaning::Shipping => Some((*a, *b, Object::Shipping)),
            Meaning::Returns => Some((*a, *b, Object::Returns)),
            _ => None,
        });
        let distance = |a: usize, b: usize| token.from.saturating_sub(b) + a.saturating_sub(token.to);
        objects.min_by_key(|(a, b, _)| distance(*a, *b)).map(|(_, _, object)| object)
    }
}
