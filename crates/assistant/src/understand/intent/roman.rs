//! One alphabet for all: people write `где заказ` and `gde zakaz`, `मेरा ऑर्डर` and `mera order`, and related languages are
//! written in different letters. Rough on purpose, as people are: it serves comparison, never display. Arabic and Hebrew are
//! left alone, for they leave out the vowels; so are the scripts without spaces. To add a script: its letters in [`letter`].

/// The sounds of the Brahmic scripts by the place of the letter in its block, which is the same in all nine of them.
const BRAHMIC: [&str; 96] = [
    "", "n", "n", "h", "", "a", "a", "i", "i", "u", "u", "ri", "l", "e", "e", "e", "ai", "o", "o", "o", "au", "k",
    "kh", "g", "gh", "n", "ch", "ch", "j", "jh", "n", "t", "th", "d", "dh", "n", "t", "th", "d", "dh", "n", "n", "p",
    "ph", "b", "bh", "m", "y", "r", "r", "l", "l", "l", "v", "sh", "sh", "s", "h", "", "", "", "", "a", "i", "i", "u",
    "u", "ri", "ri", "e", "e", "e", "ai", "o", "o", "o", "au", "", "", "", "", "", "", "", "", "", "", "au", "k", "kh",
    "g", "z", "r", "rh", "f", "y",
];
/// The consonants of the Ethiopic script, one for each row of eight syllables.
const ETHIOPIC: [&str; 43] = [
    "h", "l", "h", "m", "s", "r", "s", "sh", "q", "q", "q", "q", "b", "v", "t", "ch", "h", "h", "n", "ny", "", "k",
    "k", "h", "h", "w", "", "z", "zh", "y", "d", "d", "j", "g", "g", "g", "t", "ch", "p", "ts", "ts", "f", "p",
];
/// What ends the syllables of a row.
const ETHIOPIC_VOWELS: [&str; 8] = ["e", "u", "i", "a", "e", "", "o", "wa"];

/// A word without accents in the common alphabet.
pub fn roman(plain: &str) -> String {
    if plain.is_ascii() {
        return plain.to_owned();
    }
    let mut made = String::with_capacity(plain.len());
    let mut before = None;
    for c in plain.chars() {
        match brahmic(c) {
            Some(place) => join_brahmic(&mut made, before.and_then(brahmic), place),
            None => join_letter(&mut made, before, c),
        }
        before = Some(c);
    }
    made
}

fn join_letter(made: &mut String, before: Option<char>, c: char) {
    match (before, c) {
        (Some('ո'), 'ւ') => {
            let begins = made == "vo";
            made.truncate(if begins { 0 } else { made.len() - 1 });
            made.push('u');
        }
        (Some('ο'), 'υ') => {
            made.pop();
            made.push('u');
        }
        (None, 'ո') => made.push_str("vo"),
        _ => match (letter(c), ethiopic(c)) {
            (Some(sound), _) => made.push_str(sound),
            (None, Some((consonant, vowel))) => made.extend([consonant, vowel]),
            (None, None) => made.push(c),
        },
    }
}

/// The place of a letter in its block.
fn brahmic(c: char) -> Option<u32> {
    let code = u32::from(c);
    (0x900..0xd80).contains(&code).then_some(code & 0x7f)
}

/// A consonant carries an `a` unless a vowel or a stop follows; at the end of a word it is not spoken.
fn join_brahmic(made: &mut String, before: Option<u32>, place: u32) {
    let consonant = |place: u32| (0x15..=0x39).contains(&place) || (0x58..=0x5f).contains(&place);
    let bound = (0x3e..=0x4d).contains(&place) || matches!(place, 0x3c | 0x57);
    if before.is_some_and(consonant) && !bound {
        made.push('a');
    }
    match (before, place) {
        // The vowel o, taken apart by decomposition.
        (Some(0x46 | 0x47), 0x3e) => {
            made.pop();
            made.push('o');
        }
        (_, 0x70) => made.push('n'),
        (_, 0x7a | 0x7b) => made.push('n'),
        (_, 0x7c) => made.push('r'),
        (_, 0x7d | 0x7e) => made.push('l'),
        _ => made.push_str(BRAHMIC.get(place as usize).copied().unwrap_or_default()),
    }
}

fn ethiopic(c: char) -> Option<(&'static str, &'static str)> {
    let place = u32::from(c).checked_sub(0x1200)? as usize;
    Some((*ETHIOPIC.get(place / 8)?, ETHIOPIC_VOWELS[place % 8]))
}

/// The sound of a letter of an alphabet; `None` for letters that stay.
fn letter(c: char) -> Option<&'static str> {
    let found = match c {
        'α'..='ω' => GREEK[(u32::from(c) - u32::from('α')) as usize],
        'а'..='я' => CYRILLIC[(u32::from(c) - u32::from('а')) as usize],
        'ա'..='ֆ' => ARMENIAN[(u32::from(c) - u32::from('ա')) as usize],
        'ა'..='ჰ' => GEORGIAN[(u32::from(c) - u32::from('ა')) as usize],
        'і' => "i",
        'є' => "e",
        'ј' => "j",
        'љ' => "lj",
        'њ' => "nj",
        'џ' => "dz",
        'ђ' => "dj",
        'ћ' => "c",
        'ѕ' => "dz",
        'ә' => "a",
        'ғ' | 'ґ' => "g",
        'қ' => "k",
        'ң' => "n",
        'ө' => "o",
        'ұ' | 'ү' => "u",
        'һ' | 'ҳ' => "h",
        'ҷ' | 'җ' => "j",
        _ => return None,
    };
    Some(found)
}

const GREEK: [&str; 25] = [
    "a", "v", "g", "d", "e", "z", "i", "th", "i", "k", "l", "m", "n", "x", "o", "p", "r", "s", "s", "t", "i", "f", "x",
    "ps", "o",
];
const CYRILLIC: [&str; 32] = [
    "a", "b", "v", "g", "d", "e", "zh", "z", "i", "i", "k", "l", "m", "n", "o", "p", "r", "s", "t", "u", "f", "h",
    "ts", "ch", "sh", "sh", "", "y", "", "e", "yu", "ya",
];
const ARMENIAN: [&str; 38] = [
    "a", "b", "g", "d", "e", "z", "e", "y", "t", "j", "i", "l", "x", "c", "k", "h", "dz", "x", "ch", "m", "y", "n",
    "sh", "o", "ch", "p", "j", "r", "s", "v", "t", "r", "c", "v", "p", "q", "o", "f",
];
const GEORGIAN: [&str; 33] = [
    "a", "b", "g", "d", "e", "v", "z", "t", "i", "k", "l", "m", "n", "o", "p", "zh", "r", "s", "t", "u", "f", "q",
    "gh", "k", "sh", "ch", "ts", "dz", "ts", "ch", "x", "j", "h",
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_said_alike_reads_alike() {
        for (native, latin) in [
            ("заказ", "zakaz"),
            ("παραγγελια", "paraggelia"),
            ("που", "pu"),
            ("պատվերս", "patvers"),
            ("ուզում", "uzum"),
            ("ოპერატორი", "operatori"),
            ("कब", "kab"),
            ("मेरा", "mera"),
            ("ऑर्डर", "ordar"),
            ("বাতিল", "batil"),
            ("ਵਾਪਸ", "vapas"),
            ("ડિલિવરી", "dilivari"),
            ("కార్డు", "kardu"),
            ("ሰርዙ", "serzu"),
            ("order", "order"),
            ("我的", "我的"),
            ("طلب", "طلب"),
        ] {
            assert_eq!(roman(native), latin, "{native}");
        }
    }

    #[test]
    fn a_beginning_stays_a_beginning() {
        for (beginning, word) in [("вернут", "вернуть"), ("वापस", "वापसी"), ("पर", "परत"), ("ሰርዝ", "ሰርዙልኝ")]
        {
            assert!(roman(word).starts_with(&roman(beginning)), "{word}");
        }
    }
}
