//! Templates of ours before they are handed in: what Meta would reject, or bill otherwise than asked, is found here.

use serde_json::{Value, json};

use super::map::{is_language, is_template_name};

/// A template to hand in for approval.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TemplateDraft {
    /// `cartwright_recover_reminder`.
    pub name: String,
    /// Meta's language code.
    pub language: String,
    /// `marketing` or `utility`.
    pub category: String,
    /// Text with `{{1}}`, `{{2}}`, ….
    pub body: String,
    /// One example per parameter; reviewers see them.
    pub examples: Vec<String>,
    /// Handle of an uploaded example picture, for templates with a header picture.
    pub header_image_handle: Option<String>,
    /// Line under the text, such as how to opt out.
    pub footer: Option<String>,
    /// Link button.
    pub button: Option<DraftButton>,
}

/// The link button of a draft.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DraftButton {
    /// What it says.
    pub label: String,
    /// Fixed part of the address; the suffix of each message follows it.
    pub url_prefix: String,
    /// An example suffix.
    pub example_suffix: String,
}

/// Words that make a text an offer. A cart reminder is marketing by Meta's rules even without one.
const OFFER_WORDS: [&str; 42] = [
    "%",
    "٪",
    "％",
    "discount",
    "offer",
    "sale",
    "coupon",
    "voucher",
    "promo",
    "free shipping",
    "deal",
    "save ",
    "cart",
    "basket",
    "rabatt",
    "angebot",
    "gutschein",
    "aktion",
    "versandkostenfrei",
    "warenkorb",
    "sparen",
    "descuento",
    "oferta",
    "cupón",
    "rebaja",
    "envío gratis",
    "carrito",
    "cesta",
    "indirim",
    "kupon",
    "kampanya",
    "fırsat",
    "sepet",
    "خصم",
    "عرض",
    "قسيمة",
    "كوبون",
    "سلة",
    "折扣",
    "优惠",
    "购物车",
    "促销",
];

/// What is wrong with a draft, in words for its author. Empty: hand it in.
#[must_use]
pub fn lint(draft: &TemplateDraft) -> Vec<String> {
    let mut found = Vec::new();
    let mut say = |wrong: bool, words: &str| {
        if wrong {
            found.push(words.to_owned());
        }
    };
    say(!is_template_name(&draft.name), "name must be a-z, 0-9 and _");
    say(!is_language(&draft.language), "language must look like de or zh_CN");
    say(!matches!(draft.category.as_str(), "marketing" | "utility"), "category must be marketing or utility");
    // Lower-casing a Turkish capital leaves a dot behind, which would hide the word.
    let text = format!("{} {}", draft.body, draft.footer.as_deref().unwrap_or_default());
    let lower = text.to_lowercase().replace('\u{307}', "");
    let offer = OFFER_WORDS.iter().find(|word| lower.contains(**word));
    say(
        draft.category == "utility" && offer.is_some(),
        "text speaks of an offer or a cart: Meta bills that as marketing, and moves or rejects it as utility",
    );
    say(draft.body.trim().is_empty() || draft.body.chars().count() > 1_024, "body must have 1 to 1024 characters");
    let parameters = placeholders(&draft.body);
    let wanted: Vec<usize> = (1..=parameters.len()).collect();
    say(parameters != wanted, "parameters must be {{1}}, {{2}}, ... in order, each once");
    say(draft.examples.len() != parameters.len(), "one example per parameter is needed");
    let body = draft.body.trim();
    say(body.starts_with("{{") || body.ends_with("}}"), "body must not begin or end with a parameter");
    say(
        draft.footer.as_ref().is_some_and(|f| f.chars().count() > 60 || f.contains("{{")),
        "footer is too long or has a parameter",
    );
    if let Some(button) = &draft.button {
        let label = button.label.chars().count();
        say(!(1..=25).contains(&label), "button label must have 1 to 25 characters");
        let plain = button.url_prefix.starts_with("https://") && !button.url_prefix.contains("{{");
        say(!plain || button.url_prefix.len() > 1_900, "button address must be plain https");
    }
    found
}

/// The numbers of `{{n}}` in order of appearance; 0 for anything else in double braces.
fn placeholders(body: &str) -> Vec<usize> {
    body.match_indices("{{")
        .map(|(at, _)| body[at + 2..].split("}}").next().and_then(|n| n.trim().parse().ok()).unwrap_or(0))
        .collect()
}

/// The request body for POST `/{waba-id}/message_templates`.
pub(super) fn draft_body(draft: &TemplateDraft) -> Value {
    let mut components = Vec::new();
    if let Some(handle) = &draft.header_image_handle {
        components.push(json!({ "type": "HEADER", "format": "IMAGE", "example": { "header_handle": [handle] } }));
    }
    let mut body = json!({ "type": "BODY", "text": draft.body });
    if !draft.examples.is_empty() {
        body["example"] = json!({ "body_text": [draft.examples] });
    }
    components.push(body);
    if let Some(footer) = &draft.footer {
        components.push(json!({ "type": "FOOTER", "text": footer }));
    }
    if let Some(button) = &draft.button {
        let url = json!({
            "type": "URL",
            "text": button.label,
            "url": format!("{}{{{{1}}}}", button.url_prefix),
            "example": [format!("{}{}", button.url_prefix, button.example_suffix)],
        });
        components.push(json!({ "type": "BUTTONS", "buttons": [url] }));
    }
    json!({
        "name": draft.name,
        "language": draft.language,
        "category": draft.category.to_uppercase(),
        "components": components,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn draft() -> TemplateDraft {
        TemplateDraft {
            name: "cartwright_recover_incentive".to_owned(),
            language: "en".to_owned(),
            category: "marketing".to_owned(),
            body: "Hello {{1}}, here is {{2}} off for you.".to_owned(),
            examples: vec!["Anna".to_owned(), "5 %".to_owned()],
            header_image_handle: None,
            footer: Some("Reply STOP and we will not write again".to_owned()),
            button: Some(DraftButton {
                label: "Open basket".to_owned(),
                url_prefix: "https://shop.example/r/".to_owned(),
                example_suffix: "abc".to_owned(),
            }),
        }
    }

    #[test]
    fn an_offer_is_marketing_in_every_language() {
        assert_eq!(lint(&draft()), Vec::<String>::new());
        for text in [
            "Take 5 % off now please",
            "Ihr Rabatt wartet hier",
            "Tu cupón te espera",
            "İndirim burada sizi bekliyor",
            "لديك خصم الآن معنا",
            "您的优惠在这里等您",
            "Your cart is waiting here",
        ] {
            let offer =
                TemplateDraft { category: "utility".to_owned(), body: text.to_owned(), examples: vec![], ..draft() };
            assert_eq!(lint(&offer).len(), 1, "{text}: {:?}", lint(&offer));
        }
        let plain = TemplateDraft {
            category: "utility".to_owned(),
            body: "Your parcel {{1}} arrives today.".to_owned(),
            examples: vec!["77".to_owned()],
            ..draft()
        };
        assert_eq!(lint(&plain), Vec::<String>::new());
    }

    #[test]
    fn mistakes_that_meta_rejects_are_found_first() {
        for (change, words) in [
            (TemplateDraft { name: "Big Name".into(), ..draft() }, "name"),
            (TemplateDraft { body: "Hi {{2}} and {{1}} there".into(), ..draft() }, "order"),
            (TemplateDraft { body: "Hi {{1}} and {{x}} there".into(), ..draft() }, "order"),
            (TemplateDraft { body: "{{1}}, hello {{2}} there".into(), ..draft() }, "begin"),
            (TemplateDraft { examples: vec![], ..draft() }, "example"),
            (TemplateDraft { footer: Some("x".repeat(61)), ..draft() }, "footer"),
            (TemplateDraft { language: "de-DE!".into(), ..draft() }, "language"),
        ] {
            assert!(lint(&change).iter().any(|w| w.contains(words)), "{words}: {:?}", lint(&change));
        }
    }
}
