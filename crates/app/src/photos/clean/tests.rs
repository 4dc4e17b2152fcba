//! Files as phones and forgers make them.

use super::*;

/// Flag of a moving picture.
const MOVING: u8 = 0x02;

/// A JPEG of 640 × 480 that tells where it was taken, with a film behind it.
pub(crate) fn jpeg() -> Vec<u8> {
    let mut file = b"\xff\xd8\xff\xe0\x00\x04JF".to_vec();
    let mut exif = b"Exif\0\0II\x2a\0\x08\0\0\0\x02\0".to_vec();
    exif.extend(b"\x12\x01\x03\0\x01\0\0\0\x06\0\0\0");
    exif.extend(b"\x25\x88\x04\0\x01\0\0\0\x26\0\0\0GPS 48.2N 16.3E");
    file.extend(segment(0xe1, &exif));
    file.extend(segment(0xe1, b"http://ns.adobe.com/xap/1.0/\0<x:xmpmeta>secret</x:xmpmeta>"));
    file.extend(segment(0xfe, b"a comment"));
    file.extend(segment(0xc2, &[8, 1, 0xe0, 2, 0x80, 1, 1, 0x11, 0]));
    for _ in 0..2 {
        file.extend(segment(0xc4, &[0; 20]));
        file.extend(segment(0xda, &[1, 1, 0, 0, 63, 0]));
        file.extend(b"\x12\xff\x00\x34\xff\xd0\x56");
    }
    file.extend(b"\xff\xd9ftypmp4 a film");
    file
}

fn segment(marker: u8, data: &[u8]) -> Vec<u8> {
    let length = u16::try_from(data.len() + 2).expect("short");
    [&[0xff, marker], &length.to_be_bytes()[..], data].concat()
}

fn chunk(name: &[u8], data: &[u8]) -> Vec<u8> {
    let length = u32::try_from(data.len()).expect("short");
    [&length.to_be_bytes()[..], name, data, b"\0\0\0\0"].concat()
}

fn header(width: u32, height: u32) -> Vec<u8> {
    chunk(b"IHDR", &[&width.to_be_bytes()[..], &height.to_be_bytes(), &[8, 2, 0, 0, 0]].concat())
}

fn png(width: u32, height: u32) -> Vec<u8> {
    let text = chunk(b"tEXt", b"Author\0secret");
    let parts = [png::MARK, &header(width, height), &text, &chunk(b"IDAT", b"xx"), &chunk(b"IEND", b""), b"secret"];
    parts.concat()
}

fn webp(flags: u8) -> Vec<u8> {
    let part = |name: &[u8], data: &[u8]| {
        let mut out = Vec::new();
        out.extend(name);
        out.extend(u32::try_from(data.len()).expect("short").to_le_bytes());
        out.extend(data);
        out.extend(vec![0; data.len() % 2]);
        out
    };
    let body = [
        part(b"VP8X", &[flags, 0, 0, 0, 9, 0, 0, 19, 0, 0]),
        part(b"VP8 ", b"\x10\0\0\x9d\x01\x2a\x0a\0\x14\0z"),
        part(b"EXIF", b"secret"),
        part(b"XMP ", b"secret"),
    ]
    .concat();
    let length = u32::try_from(body.len() + 4).expect("short");
    [b"RIFF", &length.to_le_bytes()[..], b"WEBP", &body, b"secret"].concat()
}

fn holds(bytes: &[u8], what: &[u8]) -> bool {
    bytes.windows(what.len()).any(|window| window == what)
}

#[test]
fn the_picture_stays_and_the_rest_goes() {
    let photo = clean(&jpeg()).expect("a photo");
    assert_eq!((photo.media_type, photo.width, photo.height), ("image/jpeg", 640, 480));
    for gone in [&b"GPS"[..], b"secret", b"comment", b"film"] {
        assert!(!holds(&photo.bytes, gone), "{gone:?}");
    }
    assert!(holds(&photo.bytes, b"\x01\x12\0\x03\0\0\0\x01\0\x06"), "which side is up is kept");
    assert_eq!(photo.bytes.windows(2).filter(|pair| pair == b"\xff\xda").count(), 2, "all scans are kept");
    let drawn = clean(&png(7, 9)).expect("a picture");
    assert_eq!((drawn.media_type, drawn.width, drawn.height), ("image/png", 7, 9));
    assert!(!holds(&drawn.bytes, b"secret"));
    let small = clean(&webp(0x1c)).expect("a picture");
    assert_eq!((small.media_type, small.width, small.height), ("image/webp", 10, 20));
    assert!(!holds(&small.bytes, b"secret") && holds(&small.bytes, b"VP8X\x0a\0\0\0\x10"));
}

#[test]
fn what_was_cleaned_is_clean() {
    for file in [jpeg(), png(7, 9), webp(0x1c)] {
        let once = clean(&file).expect("a picture");
        assert_eq!(clean(&once.bytes).as_ref(), Ok(&once));
    }
}

#[test]
fn files_that_are_no_pictures_are_refused() {
    let broken_header = [png::MARK, &chunk(b"IDAT", b"xx"), &header(7, 9), &chunk(b"IEND", b"")].concat();
    for (file, why) in [
        (b"".to_vec(), Refusal::Format),
        (b"<svg onload=alert(1)>".to_vec(), Refusal::Format),
        (b"GIF89a".to_vec(), Refusal::Format),
        (b"%PDF-1.7".to_vec(), Refusal::Format),
        (b"\xff\xd8\xff".to_vec(), Refusal::Broken),
        (b"\xff\xd8\xff\xe1\x00\x00\xff\xd9".to_vec(), Refusal::Broken),
        (png::MARK.to_vec(), Refusal::Broken),
        (broken_header, Refusal::Broken),
        (png(0, 9), Refusal::Broken),
        (png(100_000, 9), Refusal::Size),
        (png(15_000, 15_000), Refusal::Size),
        (webp(MOVING), Refusal::Moving),
        (vec![0xff; BYTES_MAX + 1], Refusal::Size),
    ] {
        assert_eq!(clean(&file).err(), Some(why), "{:?}", &file[..file.len().min(24)]);
    }
}

#[test]
fn a_file_that_ends_early_is_refused_and_never_read_beyond() {
    for file in [jpeg(), png(7, 9), webp(0)] {
        let whole = clean(&file).expect("a picture").bytes.len();
        for end in 0..file.len() {
            let cut = clean(&file[..end]);
            assert!(cut.is_err() || cut.is_ok_and(|c| c.bytes.len() == whole), "cut at {end}");
        }
        for at in 0..file.len() {
            let mut odd = file.clone();
            odd[at] = 0xff;
            let _ = clean(&odd);
        }
    }
}
