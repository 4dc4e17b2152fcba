//! How people say "stop" in the languages we write in. The whole message must say it: "stop by the shop" does not.

/// Opt-out words and phrases, normalised as [`normalise`] does. The first of each line is the word our texts ask for.
#[rustfmt::skip]
const STOP: [&str; 76] = [
    "stop", "stopall", "stop all", "unsubscribe", "opt out", "optout", "stop promotions", "stop messages", "end", "quit",
    "stopp", "abmelden", "abbestellen", "austragen", "keine werbung", "keine nachrichten", "keine nachrichten mehr",
    "baja", "alto", "parar", "darse de baja", "dar de baja", "darme de baja", "no mas mensajes", "cancelar suscripcion",
    "dur", "durdur", "ret", "abonelikten cik", "abonelikten cikar", "mesaj gonderme", "mesaj atma", "iptal",
    "ايقاف", "توقف", "قف", "الغاء", "الغاء الاشتراك", "اوقف", "اوقفوا", "لا ترسل",
    "退订", "停止", "取消订阅", "退訂", "取消訂閱", "拒收", "停", "td", "不要再发", "别再发了",
    "стоп", "отписаться", "отписка", "baixa", "sair", "haltu", "stad", "acha", "jooji", "yeka", "hagarika",
    "הסר", "لغو", "توختا", "수신거부", "그만", "配信停止", "停止してください", "หยุด", "ຢຸດ", "ឈប",
    "නවතනන", "ရပ", "አቁም", "desabonner",
];

/// Politeness around the word.
#[rustfmt::skip]
const POLITE: [&str; 12] = [
    "please", "pls", "thanks", "bitte", "danke", "por favor", "gracias", "lutfen", "من فضلك", "رجاء", "请", "谢谢",
];

/// Whether a text as a whole asks us to stop.
#[must_use]
pub fn is_opt_out(text: &str) -> bool {
    if text.len() > 200 {
        return false;
    }
    let mut plain = normalise(text);
    if STOP.contains(&plain.as_str()) {
        return true;
    }
    for polite in POLITE {
        let cut = plain.strip_prefix(polite).or_else(|| plain.strip_suffix(polite));
        if let Some(rest) = cut {
            plain = rest.trim().to_owned();
        }
    }
    STOP.contains(&plain.as_str())
}

/// Lower case, letters only, without accents and vowel signs, single spaces.
fn normalise(text: &str) -> String {
    let folded: String = text.chars().flat_map(char::to_lowercase).filter_map(fold).collect();
    folded.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// One character: punctuation becomes a space, marks vanish, accented letters lose their accent.
fn fold(c: char) -> Option<char> {
    Some(match c {
        // Combining marks (with the dot that lower-casing a Turkish capital leaves), Arabic vowel signs, tatweel.
        '\u{300}'..='\u{36f}' | '\u{64b}'..='\u{65f}' | '\u{670}' | '\u{640}' => return None,
        // Apostrophes inside words and invisible direction marks.
        '\'' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}' => return None,
        'á' | 'à' | 'â' | 'ä' => 'a',
        'é' | 'è' | 'ê' => 'e',
        'í' | 'ì' | 'ı' => 'i',
        'ó' | 'ò' | 'ô' | 'ö' => 'o',
        'ú' | 'ù' | 'û' | 'ü' => 'u',
        'ç' => 'c',
        'ğ' => 'g',
        'ş' => 's',
        'ñ' => 'n',
        'أ' | 'إ' | 'آ' | 'ٱ' => 'ا',
        c if c.is_alphanumeric() => c,
        '\u{964}' | '\u{965}' => ' ',
        // Signs inside the words of South and South-East Asian scripts that are neither letters nor spaces.
        '\u{900}'..='\u{eff}' | '\u{1000}'..='\u{109f}' | '\u{1780}'..='\u{17ff}' => return None,
        _ => ' ',
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_word_is_understood_and_only_as_the_whole_message() {
        for text in [
            "STOP",
            "stop.",
            " Stop! ",
            "\"STOP\"",
            "please stop",
            "Stop please",
            "Unsubscribe",
            "STOPP",
            "Bitte abmelden",
            "BAJA",
            "Baja por favor",
            "No más mensajes",
            "DUR",
            "dur lütfen",
            "İPTAL",
            "Abonelikten çık",
            "إيقاف",
            "ايقاف",
            "إلغاء الاشتراك",
            "退订",
            "退订。",
            "请停止",
            "TD",
            "\u{200f}إيقاف\u{200f}",
        ] {
            assert!(is_opt_out(text), "{text}");
        }
        for text in [
            "",
            "stop by the store?",
            "When does the sale stop",
            "non-stop",
            "Ich möchte mich nicht abmelden, was kostet es",
            "baja el precio?",
            "durum",
            "عرض",
            "好",
            "end of season?",
            &"stop ".repeat(100),
        ] {
            assert!(!is_opt_out(text), "{text}");
        }
    }

    #[test]
    fn every_word_is_written_in_its_normal_form() {
        for word in STOP.iter().chain(&POLITE) {
            assert_eq!(normalise(word), **word);
        }
    }

    /// Our own texts tell people which word to send: it must be one we understand.
    #[test]
    fn words_of_the_shipped_languages_are_known() {
        let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../../locales");
        let mut seen = 0;
        for entry in std::fs::read_dir(folder).into_iter().flatten().flatten() {
            let Ok(text) = std::fs::read_to_string(entry.path().join("messages.ftl")) else { continue };
            let Some(word) = text.lines().find_map(|l| l.strip_prefix("opt-out-word =")) else { continue };
            assert!(is_opt_out(word), "{word} in {}", entry.path().display());
            seen += 1;
        }
        if seen == 0 {
            println!("skipped: no shipped languages beside this crate");
        }
    }
}
