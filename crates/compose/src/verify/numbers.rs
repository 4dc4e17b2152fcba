//! Finds numbers, in digits of any script and in words, and what their neighbours make of them: a percentage, an
//! amount, days, pieces left, a code.

use domain::money::Currency;

use super::claims::Unit;
use super::fold::Folded;
use super::lexicon::Lexicon;
use super::token::{Decimal, Kind, Quantity, Role};
use super::words::{Pattern, Words, is_cjk, is_hangul};

/// A find: glyph span and kind.
pub(crate) type Found = (usize, usize, Kind);

/// The number or code whose first digit is glyph `i`.
pub(crate) fn digits_at(folded: &Folded, lexicon: &Lexicon<'_>, i: usize) -> Found {
    let to = number_end(folded, i);
    let word_from = walk_back(folded, i, is_code_char);
    let word_to = walk(folded, to, is_code_char);
    let prefix = folded.slice(word_from, i);
    let suffix = folded.slice(to, word_to);
    let prefix_is_currency = currency_before(folded, lexicon, i).is_some_and(|(from, _)| from <= word_from);
    let lettered_prefix = prefix.chars().any(char::is_alphabetic) && !is_joined_word(&prefix);
    if (lettered_prefix && !prefix_is_currency) || suffix.chars().any(|c| c.is_ascii_digit()) {
        let end = walk_back(folded, word_to, |c| matches!(c, '-' | '_'));
        return (word_from, end.max(to), Kind::Code);
    }
    let text: String = folded.slice(i, to);
    let clock = half_day(folded, to, clock(&text), &text);
    let mut quantity = Quantity { values: Decimal::readings(&text), clock, ..Quantity::default() };
    if clock.is_some() {
        quantity.values.clear();
    }
    qualify(folded, lexicon, (i, to), quantity, !suffix.is_empty())
}

/// Hebrew joins its prepositions to a number ("ב-30"), and any language may join a word of its own by a hyphen: a code has
/// letters that can be typed everywhere.
fn is_joined_word(prefix: &str) -> bool {
    let hebrew = prefix.chars().all(|c| matches!(c, '\u{05D0}'..='\u{05EA}' | '-'));
    hebrew || (prefix.ends_with('-') && !prefix.contains(|c: char| c.is_ascii_alphanumeric()))
}

/// Adds what stands before and after a number to it.
pub(crate) fn qualify(
    folded: &Folded,
    lexicon: &Lexicon<'_>,
    span: (usize, usize),
    mut quantity: Quantity,
    glued: bool,
) -> Found {
    let (mut from, mut to) = span;
    let written = quantity.values.clone();
    if let Some((start, end)) = percent(folded, lexicon, span) {
        (from, to, quantity.role) = (start, end, Role::Percent);
    } else if folded.c(skip_space(folded, to)) == Some('折') {
        to = skip_space(folded, to) + 1;
        quantity.role = Role::Percent;
        quantity.values = tenths_to_pay(&written);
        quantity.off = true;
    } else if let Some((start, currencies)) = currency_before(folded, lexicon, from) {
        (from, quantity.role) = (start, Role::Money(currencies));
    } else if let Some((end, currencies)) = currency_after(folded, lexicon, to) {
        (to, quantity.role) = (end, Role::Money(currencies));
    } else if is_size(folded, lexicon, span) {
        quantity.role = Role::Size;
    } else {
        (quantity.role, quantity.unit) = plain_role(folded, lexicon, span, glued);
    }
    quantity.off |= is_off(folded, lexicon, (from, to));
    (from, to, Kind::Number(quantity))
}

/// Chinese says what is left to pay: 八折 (8/10) is 20 % off, 8.5折 is 15 %.
fn tenths_to_pay(values: &[Decimal]) -> Vec<Decimal> {
    let hundredths =
        |v: &Decimal| (1..100_i128).find(|h| v.same(Decimal::new(*h, 1)) || (*h > 10 && v.same(Decimal::new(*h, 0))));
    values.iter().filter_map(hundredths).map(|h| Decimal::new(100 - h, 0)).collect()
}

fn number_end(folded: &Folded, from: usize) -> usize {
    let digit = |i: usize| folded.c(i).is_some_and(|c| c.is_ascii_digit());
    let mut i = from;
    loop {
        let group = i;
        while digit(i) {
            i += 1;
        }
        let three_follow = digit(i + 1) && digit(i + 2) && digit(i + 3) && !digit(i + 4);
        let joins = match folded.c(i) {
            // A Chinese comma sets things apart; only between digits of its own width it is part of a number.
            Some(',') if folded.glyphs.get(i).is_some_and(|g| g.source == '，') => {
                folded.glyphs.get(i + 1).is_some_and(|g| matches!(g.source, '０'..='９'))
            }
            // So is its colon.
            Some(':') if folded.glyphs.get(i).is_some_and(|g| g.source == '：') => {
                folded.glyphs.get(i + 1).is_some_and(|g| matches!(g.source, '０'..='９'))
            }
            Some('.' | ',' | '⁄' | ':') => digit(i + 1),
            Some('\'') => three_follow,
            // Many languages set the thousands apart by a space.
            Some(' ') => three_follow && i - group <= 3 && i > group,
            _ => false,
        };
        if !joins {
            return i;
        }
        i += 1;
    }
}

fn clock(text: &str) -> Option<(i8, i8)> {
    let (hour, minute) = text.split_once(':')?;
    let (hour, minute) = (hour.parse().ok()?, minute.parse().ok()?);
    ((0..=24).contains(&hour) && (0..60).contains(&minute)).then_some((hour, minute))
}

/// "8:00 PM" and "8 pm" are twenty o'clock.
fn half_day(folded: &Folded, to: usize, clock: Option<(i8, i8)>, digits: &str) -> Option<(i8, i8)> {
    let from = skip_space(folded, to);
    let mark = folded.slice(from, from + 4).replace('.', "");
    let ends = !folded.c(from + 2).is_some_and(|c| c.is_alphanumeric() && folded.c(from + 1) != Some('.'));
    let afternoon = if mark.starts_with("pm") {
        true
    } else if mark.starts_with("am") && (clock.is_some() || from == to) {
        // Elsewhere "am" is a German preposition.
        false
    } else {
        return clock;
    };
    let (hour, minute) =
        clock.or_else(|| digits.parse().ok().map(|h: i8| (h, 0))).filter(|(h, _)| ends && (1..=12).contains(h))?;
    Some((hour % 12 + if afternoon { 12 } else { 0 }, minute))
}

fn percent(folded: &Folded, lexicon: &Lexicon<'_>, (from, to): (usize, usize)) -> Option<(usize, usize)> {
    let after = skip_space(folded, to);
    if folded.c(after) == Some('%') {
        return Some((from, after + 1));
    }
    let after_word = if folded.c(to) == Some('-') { to + 1 } else { after };
    if let Some(end) = lexicon.longest_at(folded, after_word, |w| &w.percent) {
        return Some((from, end));
    }
    let before = skip_space_back(folded, from);
    let sign_before = before.checked_sub(1).filter(|i| folded.c(*i) == Some('%'));
    if let Some(sign) = sign_before.filter(|i| !folded.before(*i).is_some_and(|c| c.is_ascii_digit())) {
        return Some((sign, to));
    }
    lexicon.before(folded, before, |w| &w.percent).map(|start| (start, to))
}

fn currency_before(folded: &Folded, lexicon: &Lexicon<'_>, from: usize) -> Option<(usize, Vec<Currency>)> {
    let to = skip_space_back(folded, from);
    let named = lexicon.all().flat_map(|w| &w.currencies);
    let sign = named
        .filter_map(|(p, c)| {
            Some((p.before(folded, to).or_else(|| sign_glued_before(folded, p.as_str(), to))?, c.clone()))
        })
        .min_by_key(|(start, _)| *start);
    sign.or_else(|| {
        let start = to.checked_sub(3)?;
        Some((start, vec![iso_code(folded, start)?]))
    })
}

fn currency_after(folded: &Folded, lexicon: &Lexicon<'_>, to: usize) -> Option<(usize, Vec<Currency>)> {
    let mut from = skip_space(folded, to);
    if folded.c(from).is_some_and(|c| matches!(c, '\'' | '-')) {
        from += 1;
    }
    let named = lexicon.all().flat_map(|w| &w.currencies);
    let sign = named
        .filter_map(|(p, c)| Some((p.at(folded, from).or_else(|| glued_sign(folded, p.as_str(), from))?, c.clone())))
        .max_by_key(|(end, _)| *end);
    sign.or_else(|| Some((from + 3, vec![iso_code(folded, from)?])))
}

/// Nor has one right before a digit ("Rp500") one behind it.
fn sign_glued_before(folded: &Folded, sign: &str, to: usize) -> Option<usize> {
    let start = to.checked_sub(sign.chars().count())?;
    let digit_after = folded.c(to).is_some_and(|c| c.is_ascii_digit());
    let begins = !folded.before(start).is_some_and(|c| c.is_alphanumeric() && !is_cjk(c));
    (digit_after && begins && !sign.is_empty() && folded.slice(start, to) == sign).then_some(start)
}

/// A currency word written right after a digit ("20tl") has no word boundary before it.
fn glued_sign(folded: &Folded, sign: &str, from: usize) -> Option<usize> {
    let end = from + sign.chars().count();
    let digit_before = folded.before(from).is_some_and(|c| c.is_ascii_digit());
    let ends = !folded.c(end).is_some_and(|c| c.is_alphanumeric() && !is_cjk(c) && !is_hangul(c));
    (digit_before && ends && folded.slice(from, end) == sign).then_some(end)
}

/// A currency code in capitals that is a word of its own (or stands at a number).
fn iso_code(folded: &Folded, from: usize) -> Option<Currency> {
    let glyphs = folded.glyphs.get(from..from + 3)?;
    let letter = |c: Option<char>| c.is_some_and(|c| c.is_alphabetic() && !is_cjk(c));
    if !glyphs.iter().all(|g| g.source.is_uppercase()) || letter(folded.before(from)) || letter(folded.c(from + 3)) {
        return None;
    }
    Currency::from_code(&glyphs.iter().map(|g| g.c).collect::<String>()).ok()
}

/// "size 42", "42码": of drafts only, where words for size are listed.
fn is_size(folded: &Folded, lexicon: &Lexicon<'_>, (from, to): (usize, usize)) -> bool {
    let mut before = from;
    while folded.before(before).is_some_and(|c| matches!(c, ' ' | ':' | '(' | '"')) {
        before -= 1;
    }
    lexicon.size_word_before(folded, before).is_some() || lexicon.size_word_at(folded, skip_space(folded, to))
}

fn plain_role(folded: &Folded, lexicon: &Lexicon<'_>, (from, to): (usize, usize), glued: bool) -> (Role, Option<Unit>) {
    let next = |i: usize| {
        let i = skip_space(folded, i);
        if folded.c(i).is_some_and(|c| matches!(c, '-' | '\'')) { i + 1 } else { i }
    };
    let after = next(to);
    // "30 working days", "37 happy customers": one word may stand between.
    let one_later = next(walk(folded, after, |c| c.is_alphabetic() && !is_cjk(c)));
    let counts = |pick: fn(&Words) -> &[Pattern]| {
        let near = lexicon.longest_at(folded, after, pick).or_else(|| lexicon.longest_at(folded, one_later, pick));
        near.or_else(|| if glued { unit_glued(folded, lexicon, after, pick) } else { None }).is_some()
    };
    let unit = lexicon.unit_at(folded, after).or_else(|| lexicon.unit_at(folded, one_later));
    if unit.is_some() || counts(|w| &w.time_after) {
        return (Role::Time, unit);
    }
    if counts(|w| &w.people_after) {
        return (Role::People, None);
    }
    if counts(|w| &w.rating_after) {
        return (Role::Rating, None);
    }
    let before = skip_space_back(folded, from);
    let window_end = walk(folded, to, |c| !matches!(c, '.' | '!' | '?' | ',' | ';' | '\n' | '。' | '،')).min(to + 40);
    let left_soon = (after..window_end).any(|i| lexicon.longest_at(folded, i, |w| &w.stock_after).is_some());
    let only_before = lexicon.before(folded, before, |w| &w.stock_before).is_some();
    if left_soon || (only_before && nothing_else_is_counted(folded, after)) {
        return (Role::Stock, None);
    }
    let suffix = folded.slice(to, walk(folded, to, |c| c.is_alphabetic() && !is_cjk(c) && !is_hangul(c)));
    match suffix.as_str() {
        "" | "x" | "st" | "nd" | "rd" | "th" | "er" | "e" | "te" => (Role::Plain, None),
        _ => (Role::Measure, None),
    }
}

/// "only 2" counts what is left when no other thing is counted right after it ("only 2 clicks").
fn nothing_else_is_counted(folded: &Folded, after: usize) -> bool {
    folded.c(after).is_none_or(|c| !c.is_alphabetic() || is_cjk(c))
}

/// Units written right after the digits: "30tägig", "14d".
fn unit_glued<'a>(
    folded: &Folded,
    lexicon: &Lexicon<'a>,
    from: usize,
    pick: fn(&'a Words) -> &'a [Pattern],
) -> Option<usize> {
    let text = folded.slice(from, from + 24);
    lexicon.all().flat_map(pick).find(|p| text.starts_with(p.as_str())).map(|p| from + p.as_str().chars().count())
}

fn is_off(folded: &Folded, lexicon: &Lexicon<'_>, (from, to): (usize, usize)) -> bool {
    let mut after = skip_space(folded, to);
    if folded.c(after).is_some_and(|c| matches!(c, '-' | '\'')) {
        after = walk(folded, after + 1, |c| c.is_alphabetic() && !is_cjk(c));
        after = skip_space(folded, after);
    }
    let before = skip_space_back(folded, from);
    lexicon.longest_at(folded, after, |w| &w.off_after).is_some()
        || lexicon.before(folded, before, |w| &w.off_before).is_some()
        || folded.before(from) == Some('-') && !folded.before(from - 1).is_some_and(char::is_alphanumeric)
}

fn is_code_char(c: char) -> bool {
    (c.is_alphanumeric() && !is_cjk(c) && !is_hangul(c) && !matches!(c, '\u{0600}'..='\u{06FF}'))
        || matches!(c, '-' | '_')
}

pub(crate) fn skip_space(folded: &Folded, i: usize) -> usize {
    if folded.c(i) == Some(' ') { i + 1 } else { i }
}

fn skip_space_back(folded: &Folded, i: usize) -> usize {
    if folded.before(i) == Some(' ') { i - 1 } else { i }
}

pub(crate) fn walk(folded: &Folded, mut i: usize, accept: impl Fn(char) -> bool) -> usize {
    while folded.c(i).is_some_and(&accept) {
        i += 1;
    }
    i
}

fn walk_back(folded: &Folded, mut i: usize, accept: impl Fn(char) -> bool) -> usize {
    while folded.before(i).is_some_and(&accept) {
        i -= 1;
    }
    i
}
