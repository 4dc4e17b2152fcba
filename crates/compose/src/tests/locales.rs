//! Every locale folder says the same things as `en`, and no sentence holds a number of its own.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::parser;

use crate::Library;
use crate::library::LOCALES;

/// What one message prints, selects on, and its fixed text.
#[derive(Default, Debug)]
struct Shape {
    printed: BTreeSet<String>,
    selected: BTreeSet<String>,
    text: String,
    starts_with_variable: bool,
}

fn shapes(messages: &str) -> BTreeMap<String, Shape> {
    let resource = parser::parse(messages).unwrap_or_else(|(_, errors)| panic!("{errors:?}"));
    let mut shapes = BTreeMap::new();
    for entry in &resource.body {
        match entry {
            Entry::Message(message) => {
                let mut shape = Shape::default();
                let pattern = message.value.as_ref().expect("a message has a text");
                shape.starts_with_variable = matches!(pattern.elements.first(), Some(PatternElement::Placeable { .. }));
                walk(pattern, &mut shape);
                assert!(shapes.insert(message.id.name.to_owned(), shape).is_none(), "{} twice", message.id.name);
            }
            Entry::Comment(_) | Entry::GroupComment(_) | Entry::ResourceComment(_) => {}
            other => panic!("only messages and comments: {other:?}"),
        }
    }
    shapes
}

fn walk(pattern: &Pattern<&str>, shape: &mut Shape) {
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => {
                shape.text.push_str(value);
                shape.text.push('\u{1}');
            }
            PatternElement::Placeable { expression } => match expression {
                Expression::Inline(inline) => match inline {
                    InlineExpression::VariableReference { id } => shape.printed.extend([id.name.to_owned()]),
                    InlineExpression::MessageReference { id, .. } => shape.printed.extend([format!("{{{}}}", id.name)]),
                    other => panic!("a text holds variables and messages only: {other:?}"),
                },
                Expression::Select { selector, variants } => {
                    let InlineExpression::VariableReference { id } = selector else { panic!("select on a variable") };
                    shape.selected.insert(id.name.to_owned());
                    variants.iter().for_each(|variant| walk(&variant.value, shape));
                }
            },
        }
    }
}

/// The assistant's sentences with their variables.
pub(super) fn answer_variables() -> BTreeMap<String, BTreeSet<String>> {
    let english = LOCALES.iter().find(|l| l.tag == "en").expect("en");
    shapes(english.answers).into_iter().map(|(id, shape)| (id, shape.printed)).collect()
}

#[test]
fn every_locale_has_the_messages_and_variables_of_english() {
    let english = LOCALES.iter().find(|l| l.tag == "en").expect("en");
    let texts = LOCALES.iter().flat_map(|l| [(l, english.messages, l.messages), (l, english.answers, l.answers)]);
    for (source, english, own) in texts {
        let (english, own) = (shapes(english), shapes(own));
        let ids: Vec<_> = own.keys().collect();
        assert_eq!(ids, english.keys().collect::<Vec<_>>(), "{}: message ids", source.tag);
        for (id, shape) in &own {
            assert_eq!(shape.printed, english[id].printed, "{}: variables of {id}", source.tag);
            assert_eq!(shape.selected, english[id].selected, "{}: plurals of {id}", source.tag);
        }
    }
}

#[test]
fn sentences_hold_no_numbers_and_never_print_plural_selectors() {
    for source in LOCALES {
        for (id, shape) in shapes(source.messages).into_iter().chain(shapes(source.answers)) {
            let number = shape.text.chars().find(|c| c.is_numeric() && !c.is_alphabetic());
            assert_eq!(number, None, "{}: {id} holds a number", source.tag);
            let printed = shape.printed.iter().find(|v| v.ends_with("_n"));
            assert_eq!(printed, None, "{}: {id} prints a selector", source.tag);
            assert!(shape.selected.iter().all(|v| v.ends_with("_n")), "{}: {id} selects on a text", source.tag);
        }
    }
}

/// Meta refuses bodies that begin with a parameter; and only one is longer than the parameters it holds.
#[test]
fn whatsapp_bodies_can_be_registered() {
    let library = Library::embedded();
    for source in LOCALES {
        for (id, shape) in shapes(source.messages).iter().filter(|(id, _)| id.ends_with("-whatsapp")) {
            let may = !shape.starts_with_variable;
            assert!(may, "{}: {id} begins with a parameter", source.tag);
        }
        let body = crate::whatsapp_template_text(library, source.tag, "recover-incentive").expect("has a body");
        for i in 1..=5 {
            assert!(body.contains(&format!("{{{{{i}}}}}")), "{}: {body}", source.tag);
        }
        assert_eq!(crate::whatsapp_template_text(library, source.tag, "checkout-idle"), None);
    }
}

#[test]
fn every_locale_has_its_word_for_stop() {
    let library = Library::embedded();
    assert_eq!(library.opt_out_words().len(), library.locales().len());
    assert_eq!(library.language_name("tr"), Some("Türkçe"));
}
