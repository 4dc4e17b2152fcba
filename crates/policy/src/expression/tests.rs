use proptest::prelude::*;
use serde_json::{Value, json};

use super::*;

fn context() -> Value {
    json!({
        "cart": { "total_minor": 12_000, "currency": "EUR", "stage": "checkout", "note": null, "rate": 19.99, "tags": ["a", "b"] },
        "shopper": { "orders": 0, "first_time": true, "country": null },
    })
}

fn test(text: &str) -> Result<bool, ExpressionError> {
    Expression::parse(text)?.test(&context())
}

#[test]
fn answers_what_can_be_answered() {
    for (text, expected) in [
        ("cart.total_minor >= 10000", true),
        ("cart.total_minor / 100 == 120", true),
        ("cart.rate * 3 == 59.97", true),
        ("0.1 + 0.2 == 0.3", true),
        ("cart.stage == 'checkout' and shopper.first_time", true),
        ("cart.stage in ['cart', 'payment']", false),
        ("cart.stage not in ['cart', 'payment']", true),
        ("cart.total_minor in [10000..12000]", true),
        ("cart.total_minor in [10000..12000)", false),
        ("cart.total_minor not in (12000..20000]", true),
        ("not (shopper.orders > 0)", true),
        ("(shopper.country ?? 'unknown') == 'unknown'", true),
        ("(shopper.nothing ?? 3) == 3", true),
        ("shopper.first_time ? cart.total_minor > 1 : false", true),
        ("len(cart.tags) == 2 and contains(cart.tags, 'b')", true),
        ("startsWith(cart.currency, 'EU') or endsWith(cart.currency, 'D')", true),
        ("lower(cart.currency) == 'eur' and upper('x') == 'X'", true),
        ("abs(-2) == 2 and number('2.50') == 2.5", true),
        ("cart.total_minor % 7 == 2", true),
        // What decides is enough: the right side is not looked at.
        ("shopper.orders > 0 and cart.nothing == 1", false),
        ("shopper.orders == 0 or cart.nothing == 1", true),
    ] {
        assert_eq!(test(text), Ok(expected), "{text}");
    }
}

#[test]
fn refuses_rather_than_answers_false() {
    use ExpressionError as E;
    let missing = |name: &str| E::Missing(name.to_owned());
    for (text, expected) in [
        ("cart.nothing == 'x'", missing("cart.nothing")),
        ("cart.nothing != 'x'", missing("cart.nothing")),
        ("nothing.at.all > 1", missing("nothing.at.all")),
        ("cart.note == 'x'", missing("cart.note")),
        ("cart.total_minor.deeper == 1", missing("cart.total_minor.deeper")),
        ("cart == 1", missing("cart")),
        ("1 / 0 == 5", E::Arithmetic("/")),
        ("1 % 0 == 5", E::Arithmetic("%")),
        ("number('x') == 1", E::Arithmetic("number")),
        ("cart.total_minor", E::NotBoolean("a number")),
        ("cart.tags", E::NotBoolean("a list")),
    ] {
        assert_eq!(test(text), Err(expected), "{text}");
    }
    for text in [
        "cart.stage == 3",
        "cart.stage != 3",
        "cart.total_minor == '12000'",
        "'a' < 'b'",
        "'19.99' * 0.1 > 1",
        "cart.stage in ['cart', 3]",
        "3 in 'abc'",
        "cart.stage in [1..3]",
        "not cart.total_minor",
        "cart.total_minor and true",
        "shopper.first_time + 1 == 2",
        "'a' + 'b' == 'ab'",
        "-cart.stage == 1",
        "(cart.total_minor ?? 1) == 'x'",
        "len(3) == 1",
        "cart.stage ? true : false",
    ] {
        assert!(matches!(test(text), Err(E::Type { .. })), "{text}: {:?}", test(text));
    }
}

#[test]
fn refuses_what_is_not_our_language() {
    for text in [
        "",
        "   ",
        "cart.",
        "cart.total_minor >",
        "foo(1)",
        "rand(5) > 1",
        "d('2026-01-01') > d('2025-01-01')",
        "map([1], #) == [1]",
        "cart[shopper] == 1",
        "cart.note == null",
        "{a: 1}",
        "`x${1}` == 'x1'",
        "$root.cart == 1",
        "2 ^ 64 > 1",
        "len(1, 2) == 1",
        "a = 1; a",
        "cart.total_minor > 1 cart",
        "'open",
    ] {
        let parsed = Expression::parse(text);
        assert!(
            matches!(parsed, Err(ExpressionError::Syntax(_) | ExpressionError::Unsupported(_))),
            "{text}: {parsed:?}"
        );
    }
    let long = format!("1 == {}", "1".repeat(EXPRESSION_BYTES_MAX));
    let deep = format!("{}1{} == 1", "(".repeat(9), ")".repeat(9));
    let chain = format!("{}true", "not ".repeat(100));
    // Each of these brackets would double the work of the grammar, which is over before it is begun.
    let pairs = format!("{} 1..2", "()".repeat(300));
    let quoted = format!("'))))))))' == '' or {} 1..2", "(".repeat(30));
    for text in [long, deep, chain, pairs, quoted] {
        assert!(matches!(Expression::parse(&text), Err(ExpressionError::TooLarge(_))), "{}", &text[..20]);
    }
    // As many as are accepted are also read in no time.
    let most = format!("{}1..2", "(".repeat(BRACKET_DEPTH_MAX));
    assert!(Expression::parse(&most).is_err());
}

#[test]
fn knows_what_it_reads_and_gives_values() {
    let expression = Expression::parse("cart.total_minor > 1 and (shopper.country ?? cart.currency) == 'EUR'").unwrap();
    let read: Vec<_> = expression.variables().into_iter().collect();
    assert_eq!(read, ["cart.currency", "cart.total_minor", "shopper.country"]);
    let value = |text: &str| Expression::parse(text).unwrap().value(&context());
    assert_eq!(value("cart.total_minor + 1"), Ok(json!(12_001)));
    assert_eq!(value("cart.rate * 3"), Ok(json!("59.97")));
    assert_eq!(value("[cart.stage, 'x']"), Ok(json!(["checkout", "x"])));
}

proptest! {
    #[test]
    fn any_text_is_read_or_refused(text in "[a-c0-9 .,()\\[\\]<>=!+*/%?:'\"`$#{}-]{0,60}|\\PC{0,40}") {
        if let Ok(expression) = Expression::parse(&text) {
            let _ = expression.test(&context());
        }
    }

    /// Where all fields are there and types agree, we say what the grammar's own machine says.
    #[test]
    fn agrees_with_the_reference_on_complete_input(a in -1_000_i64..1_000, b in -1_000_i64..1_000, c in any::<bool>()) {
        let context = json!({ "a": a, "b": b, "c": c });
        for text in [
            "a + b * 2 - 3 < a * b", "a - b - 1 >= 0 or c", "not c and a != b", "a in [b..b + 10)", "a not in [1, 2, b]",
            "c ? a > b : b > a", "not c or a == b and b < 5", "-a <= b", "a > 0 == c", "abs(a - b) > 3 and c",
            "a * 3 % 7 == 2 or (b ?? 1) > 1",
        ] {
            let ours = Expression::parse(text).unwrap().test(&context).unwrap();
            let theirs = zen_expression::evaluate_expression(text, context.clone().into()).unwrap().as_bool();
            prop_assert_eq!(Some(ours), theirs, "{}", text);
        }
    }
}
