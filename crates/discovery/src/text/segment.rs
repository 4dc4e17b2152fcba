//! Words of a text: runs of letters and digits; where a script has no spaces, what a dictionary or model cuts.

use std::sync::LazyLock;

use icu_segmenter::WordSegmenter;
use icu_segmenter::options::WordBreakInvariantOptions;

/// Where a word stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Word {
    /// First byte.
    pub start: usize,
    /// First byte after it.
    pub end: usize,
    /// A comma, bracket or spaced dash stands before it.
    pub breaks: bool,
    /// Nothing but a hyphen, slash or dot stands between it and the word before.
    pub glued: bool,
}

/// Whether the script of `c` puts no spaces between words.
pub(crate) fn is_unspaced(c: char) -> bool {
    matches!(u32::from(c),
        0xE00..=0xEFF | 0x1000..=0x109F | 0x1780..=0x17FF | 0x3005..=0x3007 | 0x3040..=0x30FF | 0x31F0..=0x31FF
        | 0x3400..=0x4DBF | 0x4E00..=0x9FFF | 0xF900..=0xFAFF | 0x2_0000..=0x3_FFFF)
}

fn in_word(c: char) -> bool {
    c.is_alphanumeric() || unicode_normalization::char::is_combining_mark(c)
}

/// The words of a normalised text, in order.
pub(crate) fn words(text: &str) -> impl Iterator<Item = Word> + '_ {
    let mut at = 0;
    let mut queue: std::collections::VecDeque<Word> = std::collections::VecDeque::new();
    let mut last_end = 0;
    std::iter::from_fn(move || {
        while queue.is_empty() {
            let start = at + text[at..].find(char::is_alphanumeric)?;
            let unspaced = text[start..].starts_with(is_unspaced);
            let stop = |c: char| !in_word(c) || is_unspaced(c) != unspaced;
            let end = text[start..].find(stop).map_or(text.len(), |n| start + n);
            let between = &text[last_end..start];
            at = end;
            // The s of "kid's" is no word.
            if between == "'" && &text[start..end] == "s" {
                last_end = end;
                continue;
            }
            let glued = last_end > 0 && matches!(between, "" | "-" | "/" | "." | "_" | "+" | "&");
            let breaks = between.contains([',', ';', ':', '(', ')', '[', ']', '|', '/', '+', '&', '!', '?'])
                || between.contains(" - ");
            let word = Word { start, end, breaks, glued };
            last_end = end;
            if unspaced { cut(text, word, &mut queue) } else { queue.push_back(word) }
        }
        queue.pop_front()
    })
}

/// Cuts a run of an unspaced script.
fn cut(text: &str, run: Word, queue: &mut std::collections::VecDeque<Word>) {
    static SEGMENTER: LazyLock<icu_segmenter::WordSegmenterBorrowed<'static>> =
        LazyLock::new(|| WordSegmenter::new_auto(WordBreakInvariantOptions::default()));
    let mut from = 0;
    for to in SEGMENTER.segment_str(&text[run.start..run.end]).skip(1) {
        let first = from == 0;
        queue.push_back(Word {
            start: run.start + from,
            end: run.start + to,
            breaks: first && run.breaks,
            glued: !first || run.glued,
        });
        from = to;
    }
}
