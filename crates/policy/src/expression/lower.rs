//! From text to our tree: zen-expression reads the grammar, and what we do not support is refused here.

use bumpalo::Bump;
use zen_expression::functions::FunctionKind;
use zen_expression::lexer::{
    ArithmeticOperator, Bracket, ComparisonOperator, Lexer, LogicalOperator, Operator, Token, TokenKind,
};
use zen_expression::parser::{Node, Parser, ParserError, ParserResult};

use super::functions::Function;
use super::tree::{Operation, Tree};
use super::{BRACKET_DEPTH_MAX, ExpressionError, INTERVAL_BRACKETS_MAX, TREE_DEPTH_MAX};

/// Most parts of a text in which the one that is not expected is looked for.
const SEARCHED_TOKENS_MAX: usize = 40;

/// Reads `text`.
pub(super) fn parse(text: &str) -> Result<Tree, ExpressionError> {
    with_node(text, false, |root| lower(root, 0))?
}

/// Bounds the parser's work. Counted on tokens, so that a bracket in a quoted text is none.
fn check_brackets(tokens: &[Token<'_>]) -> Result<(), ExpressionError> {
    use Bracket::{LeftCurlyBracket, LeftParenthesis, LeftSquareBracket};
    let (mut depth, mut deepest, mut opened) = (0_usize, 0, 0);
    for token in tokens {
        match token.kind {
            TokenKind::Bracket(LeftParenthesis | LeftSquareBracket | LeftCurlyBracket) => {
                depth += 1;
                opened += 1;
            }
            TokenKind::Bracket(_) => depth = depth.saturating_sub(1),
            _ => {}
        }
        deepest = deepest.max(depth);
    }
    let has_interval = tokens.iter().any(|token| token.kind == TokenKind::Operator(Operator::Range));
    if deepest > BRACKET_DEPTH_MAX {
        Err(ExpressionError::TooLarge("more than 8 brackets inside each other"))
    } else if has_interval && opened > INTERVAL_BRACKETS_MAX {
        Err(ExpressionError::TooLarge("an interval among more than 10 brackets"))
    } else {
        Ok(())
    }
}

/// Hands the grammar's own tree of `text` to `take`: as a table's condition about `$` when `unary`, else as a value.
pub(crate) fn with_node<T>(text: &str, unary: bool, take: impl FnOnce(&Node<'_>) -> T) -> Result<T, ExpressionError> {
    let syntax = |words: String| ExpressionError::Syntax(words.chars().take(200).collect());
    let arena = Bump::new();
    let tokens = Lexer::new().tokenize(&arena, text).map_err(|e| syntax(e.to_string()))?;
    if tokens.is_empty() {
        return Err(syntax("it is empty".to_owned()));
    }
    check_brackets(&tokens)?;
    let parsed = read(&tokens, &arena, unary).map_err(|e| syntax(e.to_string()))?;
    match parsed.error() {
        Err(ParserError::Incomplete) => return Err(syntax(odd_token(&tokens, unary))),
        other => other.map_err(|e| syntax(e.to_string()))?,
    }
    Ok(take(parsed.root))
}

fn read<'a>(tokens: &[Token<'a>], arena: &'a Bump, unary: bool) -> Result<ParserResult<'a>, ParserError> {
    let parser = Parser::try_new(tokens, arena)?;
    Ok(if unary { parser.unary().parse() } else { parser.standard().parse() })
}

/// Where a text stops being readable: the parser itself does not tell.
fn odd_token(tokens: &[Token<'_>], unary: bool) -> String {
    let whole = |count: &usize| {
        let arena = Bump::new();
        read(&tokens[..*count], &arena, unary).is_ok_and(|parsed| parsed.error().is_ok())
    };
    let searched = if tokens.len() <= SEARCHED_TOKENS_MAX { 1..tokens.len() } else { 0..0 };
    match searched.rev().find(whole).and_then(|count| tokens.get(count)) {
        Some(token) => format!("`{}` at {} is not expected there", token.value, token.span.0),
        None => "it is not whole".to_owned(),
    }
}

fn unsupported(what: &str) -> ExpressionError {
    ExpressionError::Unsupported(what.to_owned())
}

fn lower(node: &Node<'_>, depth: usize) -> Result<Tree, ExpressionError> {
    if depth > TREE_DEPTH_MAX {
        return Err(ExpressionError::TooLarge("more than 48 operations inside each other"));
    }
    let down = |n: &Node<'_>| lower(n, depth + 1);
    let boxed = |n: &Node<'_>| lower(n, depth + 1).map(Box::new);
    Ok(match node {
        Node::Bool(value) => Tree::Bool(*value),
        Node::Number(value) => Tree::Number(*value),
        Node::String(value) => Tree::Text((*value).to_owned()),
        Node::Array(items) => Tree::List(items.iter().map(|n| down(n)).collect::<Result<_, _>>()?),
        Node::Identifier(_) | Node::Member { .. } => Tree::Path(path(node)?),
        Node::Parenthesized(inner) => lower(inner, depth + 1)?,
        Node::Conditional { condition, on_true, on_false } => {
            Tree::Choice(boxed(condition)?, boxed(on_true)?, boxed(on_false)?)
        }
        Node::Unary { node, operator } => unary(*operator, boxed(node)?)?,
        Node::Binary { left, operator, right } => binary(left, *operator, right, depth)?,
        Node::FunctionCall { kind: FunctionKind::Internal(kind), arguments } => {
            let function = Function::from_name(&kind.to_string())
                .ok_or_else(|| ExpressionError::Unsupported(format!("the function {kind}")))?;
            let arguments = arguments.iter().map(|n| down(n)).collect::<Result<Vec<_>, _>>()?;
            function.check_count(arguments.len())?;
            Tree::Call(function, arguments)
        }
        Node::FunctionCall { kind, .. } => {
            return Err(ExpressionError::Unsupported(format!("the function {kind}")));
        }
        Node::Null => return Err(unsupported("null (write `field ?? value` for what may be absent)")),
        Node::Interval { .. } => return Err(unsupported("an interval outside `in`")),
        Node::Object(_) | Node::Assignments { .. } => return Err(unsupported("an object")),
        Node::TemplateString(_) => return Err(unsupported("a template string")),
        Node::Slice { .. } => return Err(unsupported("a slice")),
        Node::MethodCall { .. } => return Err(unsupported("a method")),
        Node::Closure { .. } | Node::Pointer | Node::Root => return Err(unsupported("a closure or a root reference")),
        Node::Error { error, .. } => return Err(ExpressionError::Syntax(error.to_string())),
    })
}

/// `cart.total_minor` as its names. Computed members (`cart[name]`) are refused: what is read must be known beforehand.
fn path(node: &Node<'_>) -> Result<Vec<String>, ExpressionError> {
    let mut names = Vec::new();
    let mut at = node;
    while let Node::Member { node, property } = at {
        match property {
            Node::String(name) => names.push((*name).to_owned()),
            _ => return Err(unsupported("a computed member")),
        }
        at = node;
    }
    match at {
        Node::Identifier(name) if !name.starts_with('$') => names.push((*name).to_owned()),
        _ => return Err(unsupported("a member of something that is not a name")),
    }
    names.reverse();
    Ok(names)
}

fn unary(operator: Operator, inner: Box<Tree>) -> Result<Tree, ExpressionError> {
    match operator {
        Operator::Logical(LogicalOperator::Not) => Ok(Tree::Not(inner)),
        Operator::Arithmetic(ArithmeticOperator::Subtract) => Ok(Tree::Negate(inner)),
        other => Err(ExpressionError::Unsupported(format!("the sign {other}"))),
    }
}

fn binary(left: &Node<'_>, operator: Operator, right: &Node<'_>, depth: usize) -> Result<Tree, ExpressionError> {
    let operation = operation(operator)?;
    let value = Box::new(lower(left, depth + 1)?);
    if let (Operation::In | Operation::NotIn, Node::Interval { left: from, right: to, left_bracket, right_bracket }) =
        (operation, right)
    {
        return Ok(Tree::Within {
            value,
            from: Box::new(lower(from, depth + 1)?),
            from_included: *left_bracket == Bracket::LeftSquareBracket,
            to: Box::new(lower(to, depth + 1)?),
            to_included: *right_bracket == Bracket::RightSquareBracket,
            negated: operation == Operation::NotIn,
        });
    }
    Ok(Tree::Binary(operation, value, Box::new(lower(right, depth + 1)?)))
}

fn operation(operator: Operator) -> Result<Operation, ExpressionError> {
    use {ArithmeticOperator as A, ComparisonOperator as C, LogicalOperator as L};
    Ok(match operator {
        Operator::Logical(L::And) => Operation::And,
        Operator::Logical(L::Or) => Operation::Or,
        Operator::Logical(L::NullishCoalescing) => Operation::Else,
        Operator::Comparison(C::Equal) => Operation::Equal,
        Operator::Comparison(C::NotEqual) => Operation::NotEqual,
        Operator::Comparison(C::LessThan) => Operation::Less,
        Operator::Comparison(C::LessThanOrEqual) => Operation::LessOrEqual,
        Operator::Comparison(C::GreaterThan) => Operation::Greater,
        Operator::Comparison(C::GreaterThanOrEqual) => Operation::GreaterOrEqual,
        Operator::Comparison(C::In) => Operation::In,
        Operator::Comparison(C::NotIn) => Operation::NotIn,
        Operator::Arithmetic(A::Add) => Operation::Add,
        Operator::Arithmetic(A::Subtract) => Operation::Subtract,
        Operator::Arithmetic(A::Multiply) => Operation::Multiply,
        Operator::Arithmetic(A::Divide) => Operation::Divide,
        Operator::Arithmetic(A::Modulus) => Operation::Remainder,
        other => return Err(ExpressionError::Unsupported(format!("the operator {other}"))),
    })
}
