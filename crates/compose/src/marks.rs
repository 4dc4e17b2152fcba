//! Marked text: pieces that come from facts stand between private-use characters until the text is final, so that the
//! place of each fact is known to the byte. Such characters are taken out of everything that comes in (see
//! [`crate::clean`]), so nobody can forge a mark.

use domain::message::Binding;

const OPEN: char = '\u{E000}';
const CLOSE: char = '\u{E001}';
/// The character after [`OPEN`] names the mark: this plus its index.
const FIRST_INDEX: u32 = 0xE100;
/// Marks that fit in the private-use area after [`FIRST_INDEX`].
pub(crate) const MARKS_MAX: usize = 0x1000;

/// `text` between the marks of index `index`.
pub(crate) fn wrap(index: usize, text: &str) -> String {
    let id = u32::try_from(index.min(MARKS_MAX)).ok().and_then(|i| char::from_u32(FIRST_INDEX + i)).unwrap_or(OPEN);
    format!("{OPEN}{id}{text}{CLOSE}")
}

/// Takes the marks out of `text` and tells where they stood; `names` gives the fact of each index.
pub(crate) fn strip(field: &str, text: &str, names: &[String]) -> (String, Vec<Binding>) {
    let mut out = String::with_capacity(text.len());
    let mut open: Vec<(usize, usize)> = Vec::new();
    let mut found: Vec<(usize, usize, usize)> = Vec::new();
    let mut chars = text.chars();
    while let Some(c) = chars.next() {
        match c {
            OPEN => {
                let index = chars.next().map_or(u32::MAX, |id| u32::from(id).wrapping_sub(FIRST_INDEX));
                open.push((usize::try_from(index).unwrap_or(usize::MAX), out.len()));
            }
            CLOSE => {
                if let Some((index, start)) = open.pop() {
                    found.push((start, out.len(), index));
                }
            }
            c => out.push(c),
        }
    }
    found.sort_unstable();
    let bindings = found
        .into_iter()
        .filter(|(start, end, _)| end > start)
        .filter_map(|(start, end, index)| {
            let fact = names.get(index)?.clone();
            let rendered = out.get(start..end)?.to_owned();
            Some(Binding { field: field.to_owned(), start, end, fact, rendered })
        })
        .collect();
    (out, bindings)
}

/// `text` without its marks.
pub(crate) fn plain(text: &str) -> String {
    strip("", text, &[]).0
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_nest_and_leave_byte_spans() {
        let names = vec!["coupon.value".to_owned(), "offer".to_owned()];
        let text = format!("für: {}!", wrap(1, &format!("{} Rabatt", wrap(0, "10 %"))));
        let (plain, bindings) = strip("subject", &text, &names);
        assert_eq!(plain, "für: 10 % Rabatt!");
        let seen: Vec<_> = bindings.iter().map(|b| (b.fact.as_str(), &plain[b.start..b.end])).collect();
        assert_eq!(seen, [("coupon.value", "10 %"), ("offer", "10 % Rabatt")]);
    }
}
