//! Sizes and colours in a query. They become limits only where the catalogue has such variants.

use super::{Context, Reading};
use crate::query::Limit;
use crate::text::Token;
use crate::words::lexicon;

/// "size 38", "größe M", "42 размер", "xl".
pub(super) fn sizes(reading: &mut Reading, context: &Context<'_>) {
    if !context.has_sizes {
        return;
    }
    let found = (0..reading.tokens.len()).find_map(|at| size_at(&reading.tokens, at, context));
    if let Some((bytes, size)) = found {
        let words = reading.text[bytes.clone()].to_owned();
        reading.understand(Limit::Size, &words, size.clone());
        reading.sizes.push(size);
        reading.take_out(bytes);
    }
}

fn size_at(tokens: &[Token], at: usize, context: &Context<'_>) -> Option<(std::ops::Range<usize>, String)> {
    let (words, token) = (lexicon(), &tokens[at]);
    if words.is_size_word(&token.word) {
        for length in [2, 1] {
            let Some(after) = tokens.get(at + 1..at + 1 + length) else { continue };
            let phrase = after.iter().map(|t| t.word.as_str()).collect::<Vec<_>>().join(" ");
            if let Some(size) = words.size(&phrase) {
                return Some((token.start..after[length - 1].end, size));
            }
        }
        let before = tokens.get(at.checked_sub(1)?)?;
        let size = words.size(&before.word).filter(|size| (context.has_size)(size))?;
        return Some((before.start..token.end, size));
    }
    let next_is_size_word = tokens.get(at + 1).is_some_and(|next| words.is_size_word(&next.word));
    let size = words.size(&token.word).filter(|size| (context.has_size)(size))?;
    (words.is_size_code(&token.word) && !next_is_size_word).then_some((token.start..token.end, size))
}

/// "blue", "dunkelblau", "azul marino", "黒".
pub(super) fn colors(reading: &mut Reading, context: &Context<'_>) {
    let mut at = 0;
    while at < reading.tokens.len() {
        let pair = reading.tokens.get(at + 1).map(|next| format!("{} {}", reading.tokens[at].word, next.word));
        let pair = pair.and_then(|pair| lexicon().color(&pair)).map(|colors| (colors, at + 1));
        let found = pair.or_else(|| lexicon().color(&reading.tokens[at].word).map(|colors| (colors, at)));
        match found {
            Some((colors, last)) if colors.meets(context.colors) => {
                let bytes = reading.tokens[at].start..reading.tokens[last].end;
                let words = reading.text[bytes.clone()].to_owned();
                reading.understand(Limit::Color, &words, colors.names().collect::<Vec<_>>().join(" or "));
                reading.colors = reading.colors.with(colors);
                reading.take_out(bytes);
            }
            _ => at += 1,
        }
    }
}
