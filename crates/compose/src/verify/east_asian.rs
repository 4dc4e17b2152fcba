//! Numerals of Chinese, Japanese and Korean, where they count or pay something.

use super::fold::Folded;
use super::lexicon::Lexicon;
use super::numbers::{Found, qualify, skip_space, walk};
use super::token::{Decimal, Quantity};
use super::words::is_hangul;

/// Chinese numerals before something that is counted or paid; elsewhere they are parts of words.
pub(crate) fn chinese_at(folded: &Folded, lexicon: &Lexicon<'_>, i: usize) -> Option<Found> {
    let to = walk(folded, i, |c| chinese_digit(c).is_some());
    if to == i || folded.before(i).is_some_and(|c| matches!(c, '第' | '星' | '期' | '周' | '唯' | '统' | '专')) {
        return None;
    }
    let text = folded.slice(i, to);
    let percent_before = lexicon.before(folded, i, |w| &w.percent).is_some();
    let unit = folded.c(to).filter(|c| {
        "折件天元块双个位人周月年日号倍套只条款欧美小分点%半円個枚足着本点名割週間時秒箱冊台つ".contains(*c)
    });
    let lone_one = matches!(text.as_str(), "一" | "半" | "千万" | "万一" | "百");
    let counts = percent_before || unit.is_some_and(|u| if lone_one { "折元块倍".contains(u) } else { true });
    if !counts {
        return None;
    }
    let value = chinese_value(&text);
    let quantity = Quantity { values: value.map(|v| Decimal::new(v, 0)).into_iter().collect(), ..Quantity::default() };
    Some(qualify(folded, lexicon, (i, to), quantity, false))
}

/// Sino-Korean numerals as a word of their own before something that is counted or paid ("사만구천 원"). Folding takes
/// syllables apart, so that their source is looked at.
pub(crate) fn korean_at(folded: &Folded, lexicon: &Lexicon<'_>, i: usize) -> Option<Found> {
    let source = |i: usize| folded.glyphs.get(i).map(|g| g.source);
    let mut digits: Vec<i128> = Vec::new();
    let mut to = i;
    while let Some(digit) = source(to).and_then(korean_digit) {
        let start = folded.glyphs[to].start;
        while folded.glyphs.get(to).is_some_and(|g| g.start == start) {
            to += 1;
        }
        digits.push(digit);
    }
    if digits.is_empty() || folded.before(i).is_some_and(is_hangul) {
        return None;
    }
    let unit = source(skip_space(folded, to)).filter(|c| "원개일주달년월명분시퍼점장켤벌".contains(*c));
    // One syllable alone is an ordinary word more often than a number.
    if unit.is_none() || digits.len() == 1 {
        return None;
    }
    let quantity = Quantity { values: vec![Decimal::new(east_asian_value(&digits), 0)], ..Quantity::default() };
    Some(qualify(folded, lexicon, (i, to), quantity, false))
}

fn korean_digit(c: char) -> Option<i128> {
    let digits = "영일이삼사오육칠팔구";
    let place = digits.chars().position(|d| d == c).and_then(|d| i128::try_from(d).ok());
    place.or(match c {
        '십' => Some(10),
        '백' => Some(100),
        '천' => Some(1_000),
        '만' => Some(10_000),
        _ => None,
    })
}

fn chinese_digit(c: char) -> Option<i128> {
    Some(match c {
        '零' | '〇' => 0,
        '一' | '壹' => 1,
        '二' | '两' | '贰' => 2,
        '三' | '叁' => 3,
        '四' | '肆' => 4,
        '五' | '伍' => 5,
        '六' | '陆' => 6,
        '七' | '柒' => 7,
        '八' | '捌' => 8,
        '九' | '玖' => 9,
        '十' | '拾' => 10,
        '百' => 100,
        '千' => 1_000,
        '万' => 10_000,
        '半' => -1,
        _ => return None,
    })
}

fn chinese_value(text: &str) -> Option<i128> {
    let digits: Vec<i128> = text.chars().filter_map(chinese_digit).collect();
    if digits.contains(&-1) {
        return None;
    }
    if digits.iter().all(|d| *d < 10) {
        return (digits.len() <= 12).then(|| digits.iter().fold(0, |sum, d| sum * 10 + d));
    }
    Some(east_asian_value(&digits))
}

/// Digits and the powers of ten behind them; ten thousand multiplies all before it.
fn east_asian_value(digits: &[i128]) -> i128 {
    let (mut total, mut section, mut pending) = (0_i128, 0_i128, 0_i128);
    for digit in digits {
        match digit {
            10_000 => {
                total += (section + pending).max(1) * 10_000;
                (section, pending) = (0, 0);
            }
            10.. => {
                section += pending.max(1) * digit;
                pending = 0;
            }
            _ => pending = *digit,
        }
    }
    total + section + pending
}
