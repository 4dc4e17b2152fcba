//! What somebody wrote, without what they answered and without the foot of their mail. Pure, and told by form rather
//! than by words, since people write in every language.

/// Most lines looked at.
const LINES_MAX: usize = 5_000;
/// Where mail programs begin the quoted history in HTML.
const HTML_MARKS: [&str; 9] = [
    "class=\"gmail_quote",
    "class=\"gmail_extra",
    "<blockquote type=\"cite\"",
    "id=\"divrplyfwdmsg\"",
    "id=\"appendonsend\"",
    "id=\"mail-editor-reference-message-container\"",
    "class=\"yahoo_quoted",
    "class=\"moz-cite-prefix\"",
    "class=\"protonmail_quote\"",
];
/// Names of devices and programs that sign mails by themselves.
const SIGNED_BY: [&str; 9] =
    ["iphone", "ipad", "android", "samsung", "outlook", "huawei", "xiaomi", "proton mail", "yahoo mail"];

/// HTML up to the quoted history.
pub(super) fn html_head(html: &str) -> &str {
    // ASCII case folding keeps every byte in its place.
    let lower = html.to_ascii_lowercase();
    let mark = HTML_MARKS.iter().filter_map(|m| lower.find(m)).min();
    let cut = mark.map(|at| lower[..=at].rfind('<').unwrap_or(at));
    cut.and_then(|at| html.get(..at)).unwrap_or(html)
}

/// The text that is new in a mail.
#[must_use]
pub fn new_text(text: &str) -> String {
    let lines: Vec<&str> = text.lines().take(LINES_MAX).map(str::trim_end).collect();
    let end = (0..lines.len()).find(|i| ends_here(&lines, *i)).unwrap_or(lines.len());
    let mut kept: Vec<&str> = Vec::new();
    for line in &lines[..end] {
        if is_quoted(line) {
            drop_attribution(&mut kept);
        } else {
            kept.push(line);
        }
    }
    trim(&mut kept);
    if kept.len() > 1 && kept.last().is_some_and(|l| is_device_line(l)) {
        kept.pop();
        trim(&mut kept);
    }
    kept.join("\n").trim_start().to_owned()
}

fn trim(lines: &mut Vec<&str>) {
    while lines.last().is_some_and(|l| l.trim().is_empty()) {
        lines.pop();
    }
}

fn is_quoted(line: &str) -> bool {
    line.trim_start().starts_with('>')
}

/// Before a quotation stands a line or two that ends with a colon and says who wrote when.
fn drop_attribution(kept: &mut Vec<&str>) {
    let blank_below = kept.iter().rev().take_while(|l| l.trim().is_empty()).count();
    let Some(last) = kept.len().checked_sub(blank_below + 1) else { return };
    if !ends_with_colon(kept[last]) {
        return;
    }
    let dated = |line: &str| line.chars().filter(|c| c.is_numeric()).count() >= 3;
    // The date may stand on the line above the name.
    let above = last.checked_sub(1).filter(|i| !dated(kept[last]) && dated(kept[*i]));
    if let Some(starts) = above.or((dated(kept[last]) || kept[last].contains('@')).then_some(last)) {
        kept.truncate(starts);
    }
}

fn ends_with_colon(line: &str) -> bool {
    line.trim_end().ends_with([':', '：'])
}

/// Whether everything from this line on is foot or history.
fn ends_here(lines: &[&str], at: usize) -> bool {
    let line = lines[at].trim();
    // The agreed sign before a signature.
    if lines[at] == "--" || lines[at] == "-- " || line == "--" {
        return true;
    }
    if line.len() >= 10 && line.bytes().all(|b| b == b'_') {
        return true;
    }
    // `-----Original Message-----` in any language.
    let dashed = line.starts_with("---") && line.ends_with("---") && line.chars().any(char::is_alphabetic);
    dashed || is_header_block(&lines[at..]) || is_bare_attribution(lines, at)
}

/// `From: …`, `Sent: …`, `To: …`, `Subject: …` in any language: three lines with a short name, one with an address.
fn is_header_block(lines: &[&str]) -> bool {
    let named = |line: &&str| {
        let plain = line.trim().trim_start_matches('*');
        let name = plain.split([':', '：']).next().unwrap_or_default();
        let short = (2..=20).contains(&name.chars().count()) && name.split_whitespace().count() <= 2;
        short && name.len() < plain.len() && name.chars().next().is_some_and(char::is_alphabetic)
    };
    let block: Vec<&str> = lines.iter().copied().take_while(named).take(8).collect();
    block.len() >= 3 && block[0].contains('@')
}

/// `On Monday Anna <anna@example.test> wrote:` with the quotation unmarked below it.
fn is_bare_attribution(lines: &[&str], at: usize) -> bool {
    let two = [lines[at], lines.get(at + 1).copied().unwrap_or_default()].join(" ");
    let is = |line: &str| {
        let digits = line.chars().filter(|c| c.is_numeric()).count();
        ends_with_colon(line) && line.contains('<') && line.contains('@') && digits >= 3 && line.len() <= 300
    };
    // With `>` below it is dropped together with the quotation, so that answers between quotations stay.
    let quoted_below = lines[at + 1..].iter().take(4).any(|l| is_quoted(l));
    at > 0 && !quoted_below && (is(lines[at]) || (!lines[at].is_empty() && is(&two)))
}

fn is_device_line(line: &str) -> bool {
    let lower = line.to_lowercase();
    line.chars().count() <= 60 && !line.contains('?') && SIGNED_BY.iter().any(|name| lower.contains(name))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_is_new_is_kept() {
        for (text, wanted) in [
            ("Where is my order?\r\n", "Where is my order?"),
            (
                "Yes please.\n\nOn Mon, 16 Nov 2026 at 10:00, Shop <s@shop.example> wrote:\n> Your basket\n> is saved\n",
                "Yes please.",
            ),
            ("Ja.\n\nAm 16.11.2026 um 10:00 schrieb Shop\n<s@shop.example>:\n\n> Ihr Warenkorb\n", "Ja."),
            ("> Which size?\n42\n> Which colour?\nred\n", "42\nred"),
            ("Merci\n-- \nAnna Berg\nTel. 030 123456", "Merci"),
            ("Ok\n\n-----Ursprüngliche Nachricht-----\nVon: Shop", "Ok"),
            ("Ok\n________________________________\nDe: Shop", "Ok"),
            (
                "Tamam\n\nKimden: Shop <s@shop.example>\nGönderildi: 16 Kasım 2026\nKime: Anna\nKonu: Sepet\n\nmetin",
                "Tamam",
            ),
            ("Oui\n\nLe lun. 16 nov. 2026 à 10:00, Shop <s@shop.example> a écrit :\nVotre panier", "Oui"),
            ("Danke!\n\nVon meinem iPhone gesendet", "Danke!"),
            ("Do you sell an iPhone case?", "Do you sell an iPhone case?"),
            ("I need two things:\n3 socks, 12 shirts", "I need two things:\n3 socks, 12 shirts"),
            ("Size: 42\nColour: red\nName: Anna", "Size: 42\nColour: red\nName: Anna"),
            ("> all quoted\n> really", ""),
            ("", ""),
        ] {
            assert_eq!(new_text(text), wanted, "{text:?}");
        }
    }

    #[test]
    fn html_ends_where_the_history_begins() {
        assert_eq!(html_head("<p>Ja</p><div class=\"gmail_quote\">x"), "<p>Ja</p>");
        assert_eq!(html_head("<p>Ja</p><BLOCKQUOTE type=\"cite\">x"), "<p>Ja</p>");
        assert_eq!(html_head("<p>İ ß 漢</p>"), "<p>İ ß 漢</p>");
        assert_eq!(html_head("class=\"gmail_quote"), "", "no tag before it");
    }
}
