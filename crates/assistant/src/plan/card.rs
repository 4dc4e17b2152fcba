//! Numbers of payment cards, which nobody should type into a chat.

use crate::understand::entity::token::digit;

/// Whether a number in the text is that of a payment card: its length, its issuer's digits and its check digit.
pub(super) fn is_in(text: &str) -> bool {
    let mut run: Vec<u32> = Vec::new();
    for c in text.chars().chain(['\n']) {
        match digit(c).and_then(|d| d.to_digit(10)) {
            Some(digit) => run.push(digit),
            None if matches!(c, ' ' | '-' | '\u{a0}') => {}
            None if is_card(&run) => return true,
            None => run.clear(),
        }
    }
    false
}

fn is_card(digits: &[u32]) -> bool {
    let issued = match digits {
        [3, 4 | 7, ..] => digits.len() == 15,
        [4, ..] | [5, 1..=5, ..] | [2, 2..=7, ..] => digits.len() == 16,
        _ => false,
    };
    let sum: u32 = (digits.iter().rev().enumerate())
        .map(|(place, digit)| match (place % 2, digit * 2) {
            (0, _) => *digit,
            (_, twice) => twice / 10 + twice % 10,
        })
        .sum();
    issued && sum.is_multiple_of(10)
}

#[cfg(test)]
mod tests {
    use super::is_in;

    #[test]
    fn card_numbers_are_told_from_other_numbers() {
        for text in ["4111 1111 1111 1111", "my card is 5555-5555-5555-4444 ok", "378282246310005", "٤١١١١١١١١١١١١١١١"]
        {
            assert!(is_in(text), "{text}");
        }
        for text in
            ["", "order 10482", "4111 1111 1111 1112", "+49 151 12345678", "00340434161094022115", "411111111111"]
        {
            assert!(!is_in(text), "{text}");
        }
    }
}
