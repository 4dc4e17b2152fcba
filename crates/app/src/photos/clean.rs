//! A photo without anything but the picture: known by its content, within bounds, its metadata left out.
//!
//! Nothing is decoded: the parts of the file are walked, what a browser needs to show the picture is copied, and the rest (place
//! and camera, texts, thumbnails, films behind the picture, whatever was appended) is not. To take another format: a module with
//! a `clean` and a line in [`clean`].

mod jpeg;
mod png;
mod webp;

/// Largest file taken, in bytes.
pub const BYTES_MAX: usize = 8 << 20;
/// Longest side, in pixels.
const SIDE_MAX: u32 = 16_000;
/// Most pixels: what phones take at most, and no more than a browser can show.
const PIXELS_MAX: u64 = 64_000_000;

/// A photo as it is kept.
#[derive(Debug, PartialEq, Eq)]
pub struct Clean {
    /// `image/jpeg`, `image/png`, `image/webp`.
    pub media_type: &'static str,
    /// In pixels.
    pub width: u32,
    /// In pixels.
    pub height: u32,
    /// The file.
    pub bytes: Vec<u8>,
}

/// Why a file is not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// Not one of the formats.
    #[error("not a JPEG, PNG or WebP")]
    Format,
    /// Too many bytes or pixels.
    #[error("larger than 8 MiB, 16000 pixels a side or 64 megapixels")]
    Size,
    /// It begins like a picture and is none.
    #[error("the file is broken")]
    Broken,
    /// It moves.
    #[error("a moving picture")]
    Moving,
}

/// Checks a file and leaves out all that is not the picture.
///
/// # Errors
/// When it is no picture within bounds.
pub fn clean(file: &[u8]) -> Result<Clean, Refusal> {
    if file.len() > BYTES_MAX {
        return Err(Refusal::Size);
    }
    let cleaned = if file.starts_with(jpeg::MARK) {
        jpeg::clean(file)?
    } else if file.starts_with(png::MARK) {
        png::clean(file)?
    } else if file.starts_with(b"RIFF") && file.get(8..12) == Some(b"WEBP") {
        webp::clean(file)?
    } else {
        return Err(Refusal::Format);
    };
    let (width, height) = (cleaned.width, cleaned.height);
    if width == 0 || height == 0 {
        return Err(Refusal::Broken);
    }
    if width > SIDE_MAX || height > SIDE_MAX || u64::from(width) * u64::from(height) > PIXELS_MAX {
        return Err(Refusal::Size);
    }
    Ok(cleaned)
}

/// Bytes at a place; broken when the file ends before.
fn slice(file: &[u8], at: usize, length: usize) -> Result<&[u8], Refusal> {
    at.checked_add(length).and_then(|end| file.get(at..end)).ok_or(Refusal::Broken)
}

fn big_u16(file: &[u8], at: usize) -> Result<u16, Refusal> {
    let bytes = slice(file, at, 2)?;
    Ok(u16::from_be_bytes([bytes[0], bytes[1]]))
}

fn big_u32(file: &[u8], at: usize) -> Result<u32, Refusal> {
    let bytes = slice(file, at, 4)?;
    Ok(u32::from_be_bytes([bytes[0], bytes[1], bytes[2], bytes[3]]))
}

fn little_u32(file: &[u8], at: usize) -> Result<u32, Refusal> {
    big_u32(file, at).map(u32::swap_bytes)
}

#[cfg(test)]
pub(super) mod tests;
