//! A receipt stands for exactly one text.

use domain::consent::ChannelKind::{Email, Whatsapp};
use domain::message::{Message, Receipt};

use super::*;
use crate::verify;

/// The reasons given after a change.
fn whys(change: impl FnOnce(&mut Message, &mut Receipt)) -> Vec<String> {
    let mut made = composed("recover-incentive", Email, "en", &all_facts());
    change(&mut made.message, &mut made.receipt);
    match verify(Library::embedded(), &made.message, &made.receipt, now()) {
        Ok(()) => Vec::new(),
        Err(found) => found.into_iter().map(|v| format!("{}: {}", v.field, v.why)).collect(),
    }
}

fn html(message: &mut Message, from: &str, to: &str) {
    let html = message.html.as_mut().expect("mail");
    assert!(html.contains(from), "{from}");
    *html = html.replacen(from, to, 1);
}

#[test]
fn added_words_are_found_in_every_field() {
    assert_eq!(whys(|_, _| {}), Vec::<String>::new());
    for words in [
        " Only 2 left!",
        " 20% off",
        " ends tonight",
        " free shipping",
        " https://evil.example",
        " SAVE20",
        " evil.com",
        " half price",
        " money-back",
    ] {
        assert!(!whys(|m, _| m.text.push_str(words)).is_empty(), "text {words}");
        assert!(!whys(|m, _| m.subject.push_str(words)).is_empty(), "subject {words}");
        assert!(!whys(|m, _| m.preheader.push_str(words)).is_empty(), "preheader {words}");
        assert!(!whys(|m, _| m.items[0].title.push_str(words)).is_empty(), "title {words}");
        assert!(!whys(|m, _| m.action.as_mut().expect("button").label.push_str(words)).is_empty(), "label {words}");
        assert!(!whys(|m, _| m.html.as_mut().expect("mail").push_str(words)).is_empty(), "html {words}");
    }
}

#[test]
fn html_is_read_as_mail_programs_read_it() {
    for addition in [
        "<p>5&#48;&percnt; off</p>",
        "<p>fr<b>ee</b> shipping</p>",
        "<!--[if mso]><p>Only 2 left</p><![endif]-->",
        "<img src=\"https://evil.example/p.gif\" alt=\"\">",
        "<img src=\"https://shop.example/img/0.jpg\" alt=\"-50%\">",
        "<a href=\"https://evil.example\">x</a>",
        "<a href=\"https://go.shop.example/r/demo/AbC-123_x/../evil\">x</a>",
        "<script>1</script>",
        "<style>p::after{content:'free'}</style>",
        "<p title=\"2 for 1\">x</p>",
        "<form action=\"https://evil.example\"></form>",
    ] {
        assert!(!whys(|m, _| m.html.as_mut().expect("mail").push_str(addition)).is_empty(), "{addition}");
    }
    let elsewhere = |m: &mut Message, _: &mut Receipt| {
        html(m, "href=\"https://go.shop.example/r/", "href=\"https://evil-shop.example/r/")
    };
    assert!(whys(elsewhere).iter().any(|w| w.contains("address")));
}

#[test]
fn changed_facts_and_bindings_are_found() {
    let price = |r: &mut Receipt| {
        r.facts.iter_mut().find(|f| f.name == "item0.price").expect("told").value = money("x", 1, "EUR").value
    };
    assert!(whys(|_, r| price(r)).iter().any(|w| w.ends_with("is not what its fact says")));
    assert!(!whys(|m, _| m.text = m.text.replace("€89.90", "€79.90")).is_empty());
    assert!(!whys(|m, _| html(m, "€89.90", "€79.90")).is_empty());
    assert!(!whys(|_, r| r.bindings.clear()).is_empty());
    assert!(!whys(|_, r| r.facts.clear()).is_empty());
    assert!(!whys(|_, r| r.bindings[0].rendered.push('x')).is_empty());
    assert!(!whys(|_, r| r.bindings[0].start = usize::MAX).is_empty());
    assert!(!whys(|_, r| r.bindings[0].field = "nowhere".into()).is_empty());
    assert!(!whys(|_, r| r.facts.push(r.facts[0].clone())).is_empty());
}

/// A sentence that claims something is a proof for its promising words only, never for numbers.
#[test]
fn a_line_cannot_smuggle_a_number() {
    let smuggle = |m: &mut Message, r: &mut Receipt| {
        let line = "90% off, free, guaranteed";
        m.text.push('\n');
        let start = m.text.len();
        m.text.push_str(line);
        let binding = domain::message::Binding {
            field: "text".into(),
            start,
            end: m.text.len(),
            fact: "coupon.value".into(),
            rendered: line.into(),
        };
        r.bindings.push(binding);
    };
    assert!(!whys(smuggle).is_empty());
    let old_version = |m: &mut Message, r: &mut Receipt| {
        r.template_version = "recover-incentive@en:0000".into();
        smuggle(m, r);
    };
    let found = whys(old_version);
    assert!(found.iter().any(|w| w.contains("percentage")), "{found:?}");
}

/// A receipt outlives small corrections of the texts: the sentences differ, the facts still hold.
#[test]
fn receipts_of_earlier_texts_still_verify() {
    assert_eq!(whys(|_, r| r.template_version = "recover-incentive@en:0000".into()), Vec::<String>::new());
}

#[test]
fn stale_facts_and_foreign_frames_are_found() {
    let library = Library::embedded();
    let made = composed("recover-reminder", Whatsapp, "tr", &all_facts());
    let later = now().plus_ms(DAY_MS + 1);
    assert!(
        verify(library, &made.message, &made.receipt, later).expect_err("stale").iter().all(|v| v.why == "stale fact")
    );
    assert!(verify(library, &made.message, &made.receipt, now().plus_ms(-1)).is_err(), "read in the future");
    for change in [
        (|m: &mut Message| m.locale = "xx".into()) as fn(&mut Message),
        |m| m.template = "other".into(),
        |m| m.direction = "rtl".into(),
        |m| m.text.push('\u{202e}'),
        |m| m.text.push_str(" fr\u{200b}ee"),
        |m| m.text.push_str(" ٣٠"),
        |m| m.text.push_str(" ½"),
    ] {
        let mut message = made.message.clone();
        change(&mut message);
        assert!(verify(library, &message, &made.receipt, now()).is_err());
    }
}

#[test]
fn registered_templates_cannot_be_swapped() {
    let facts = all_facts();
    let request = Request { whatsapp_template: true, ..request("recover-incentive", Whatsapp, &["en"], &facts) };
    let made = compose(Library::embedded(), &request).expect("composes");
    let changes: [fn(&mut domain::message::WhatsappTemplate); 6] = [
        |w| w.name = "other".into(),
        |w| w.category = "utility".into(),
        |w| w.language = "de".into(),
        |w| w.body[2] = "50% off".into(),
        |w| w.button_suffix = Some("r/other".into()),
        |w| w.header_image = Some("https://evil.example/x.png".into()),
    ];
    for change in changes {
        let mut message = made.message.clone();
        change(message.whatsapp.as_mut().expect("template"));
        assert!(verify(Library::embedded(), &message, &made.receipt, now()).is_err());
    }
}
