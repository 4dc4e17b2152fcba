//! A label that can be printed: one page of PDF with addresses, the tracking number and its Code 39 bars.

use domain::ports::carrier::{Direction, LabelRequest, Party};

/// Page of 4 by 6 inches in points.
const PAGE: (i64, i64) = (288, 432);
/// Narrow bar in hundredths of a point; a wide one is three times that.
const NARROW: i64 = 95;

/// Code 39: bars and gaps from left to right, `w` wide.
const BARS: [(char, &str); 13] = [
    ('0', "nnnwwnwnn"),
    ('1', "wnnwnnnnw"),
    ('2', "nnwwnnnnw"),
    ('3', "wnwwnnnnn"),
    ('4', "nnnwwnnnw"),
    ('5', "wnnwwnnnn"),
    ('6', "nnwwwnnnn"),
    ('7', "nnnwnnwnw"),
    ('8', "wnnwnnwnn"),
    ('9', "nnwwnnwnn"),
    ('F', "nnwnwwnnn"),
    ('K', "wnnnnnnww"),
    ('*', "nwnnwnwnn"),
];

/// The document.
pub(super) fn pdf(title: &str, tracking_number: &str, request: &LabelRequest) -> Vec<u8> {
    let mut page = String::new();
    let kind = match request.direction {
        Direction::Outbound => "PARCEL",
        Direction::Return => "RETURN",
    };
    text(&mut page, 18, 20, 398, &format!("{title} {kind}"));
    text(&mut page, 8, 20, 380, "MADE-UP CARRIER, NOT VALID FOR POSTAGE");
    party(&mut page, 352, 8, "From", &request.from);
    party(&mut page, 262, 11, "To", &request.to);
    text(&mut page, 9, 20, 150, &format!("Order {}", request.order_number));
    let grams: i64 = request.parcels.iter().map(|parcel| parcel.weight_g).sum();
    text(&mut page, 9, 20, 136, &format!("{} parcel(s), {grams} g", request.parcels.len()));
    bars(&mut page, 20, 50, tracking_number);
    text(&mut page, 11, 20, 34, tracking_number);
    assemble(&page)
}

fn party(page: &mut String, top: i64, size: i64, label: &str, party: &Party) {
    let address = &party.address;
    let town = format!("{} {}", address.postal_code, address.city);
    let lines = [&party.name, &address.line1, &address.line2, &town, &address.country];
    text(page, 7, 20, top, label);
    let filled = lines.into_iter().filter(|line| !line.trim().is_empty());
    for (row, line) in (1_i64..).zip(filled) {
        text(page, size, 20, top - row * (size + 3), line);
    }
}

fn text(page: &mut String, size: i64, x: i64, y: i64, line: &str) {
    page.push_str(&format!("BT /F1 {size} Tf {x} {y} Td ({}) Tj ET\n", escaped(line)));
}

/// Text in the page's encoding: Latin 1, brackets and high letters escaped, at most one line of it.
fn escaped(line: &str) -> String {
    let mut out = String::new();
    for letter in line.chars().take(48) {
        let plain = match letter {
            'ğ' => 'g',
            'Ğ' => 'G',
            'ş' => 's',
            'Ş' => 'S',
            'ı' => 'i',
            'İ' => 'I',
            other => other,
        };
        match u32::from(plain) {
            0x28 | 0x29 | 0x5C => out.extend(['\\', plain]),
            0x20..=0x7E => out.push(plain),
            code @ 0xA0..=0xFF => out.push_str(&format!("\\{code:03o}")),
            _ => out.push('?'),
        }
    }
    out
}

/// Bars of the number between its start and stop signs.
fn bars(page: &mut String, x: i64, y: i64, number: &str) {
    let mut left = x * 100;
    for letter in std::iter::once('*').chain(number.chars()).chain(std::iter::once('*')) {
        let pattern = BARS.iter().find(|(known, _)| *known == letter).map_or("", |(_, pattern)| pattern);
        for (at, element) in pattern.chars().enumerate() {
            let width = if element == 'w' { NARROW * 3 } else { NARROW };
            if at % 2 == 0 {
                page.push_str(&format!("{} {y} {} 70 re f\n", points(left), points(width)));
            }
            left += width;
        }
        left += NARROW;
    }
}

fn points(hundredths: i64) -> String {
    format!("{}.{:02}", hundredths / 100, hundredths % 100)
}

/// The file around the page, with the table of where each object begins.
fn assemble(page: &str) -> Vec<u8> {
    let (width, height) = PAGE;
    let objects = [
        "<< /Type /Catalog /Pages 2 0 R >>".to_owned(),
        "<< /Type /Pages /Kids [3 0 R] /Count 1 >>".to_owned(),
        format!(
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 {width} {height}] /Contents 5 0 R \
             /Resources << /Font << /F1 4 0 R >> >> >>"
        ),
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>".to_owned(),
        format!("<< /Length {} >>\nstream\n{page}endstream", page.len()),
    ];
    let mut file = String::from("%PDF-1.4\n");
    let mut table = format!("xref\n0 {}\n0000000000 65535 f \n", objects.len() + 1);
    for (number, object) in (1..).zip(&objects) {
        table.push_str(&format!("{:010} 00000 n \n", file.len()));
        file.push_str(&format!("{number} 0 obj\n{object}\nendobj\n"));
    }
    let start = file.len();
    let size = objects.len() + 1;
    file.push_str(&format!("{table}trailer\n<< /Size {size} /Root 1 0 R >>\nstartxref\n{start}\n%%EOF\n"));
    file.into_bytes()
}
