//! Pictures that shoppers send: known by their content, bounded, fetched only from the provider's own hosts.
//!
//! To know another format: a row in [`FORMATS`].

use std::path::PathBuf;

use domain::ports::channel::{ChannelError, FailureKind, Picture};
use url::Url;

use super::failures::{failure, from_http, nothing_sent, refused};
use crate::http::{Ambient, Endpoint, HttpClient, Request, Secret};

/// Largest picture taken, in bytes.
pub const PICTURE_BYTES_MAX: usize = 10 << 20;

/// Offset, bytes that stand there, media type.
#[rustfmt::skip]
const FORMATS: [(usize, &[u8], &str); 9] = [
    (0, b"\xff\xd8\xff", "image/jpeg"),
    (0, b"\x89PNG\r\n\x1a\n", "image/png"),
    (8, b"WEBP", "image/webp"),
    (0, b"GIF87a", "image/gif"),
    (0, b"GIF89a", "image/gif"),
    (4, b"ftypheic", "image/heic"),
    (4, b"ftypheix", "image/heic"),
    (4, b"ftypmif1", "image/heic"),
    (4, b"ftypheif", "image/heic"),
];

/// What kind of picture bytes are; `None` when they are none that we know.
#[must_use]
pub fn media_type(bytes: &[u8]) -> Option<&'static str> {
    let fits = |at: usize, mark: &[u8]| bytes.get(at..at + mark.len()) == Some(mark);
    FORMATS.iter().find(|(at, mark, _)| fits(*at, mark)).map(|(_, _, name)| *name)
}

/// Bytes that are a picture within bounds.
pub(super) fn checked(bytes: Vec<u8>) -> Result<Picture, ChannelError> {
    if bytes.len() > PICTURE_BYTES_MAX {
        return Err(refused(format!("picture is larger than {PICTURE_BYTES_MAX} bytes")));
    }
    let media_type = media_type(&bytes).ok_or_else(|| refused("what was sent is no picture that we know"))?;
    Ok(Picture { media_type, bytes })
}

/// Fetches pictures from addresses that a provider tells. Such an address comes from outside: it counts only on the
/// provider's hosts, or on the stand-in that the settings name.
pub(super) struct Fetcher {
    pub(super) vendor: &'static str,
    pub(super) ambient: Ambient,
    /// Ends of host names, each with its leading dot.
    pub(super) hosts: &'static [&'static str],
    /// Address of the API in the settings; trusted for pictures only where private addresses are allowed.
    pub(super) api: Url,
    pub(super) allow_private: bool,
    pub(super) ca_file: Option<PathBuf>,
    pub(super) timeout_ms: i64,
}

impl std::fmt::Debug for Fetcher {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Fetcher({})", self.vendor)
    }
}

impl Fetcher {
    fn trusted(&self, url: &Url) -> bool {
        let plain = url.username().is_empty() && url.password().is_none();
        let stand_in = self.allow_private && url.origin() == self.api.origin();
        let host = url.host_str().unwrap_or_default();
        let theirs = url.scheme() == "https" && url.port().is_none() && self.hosts.iter().any(|h| host.ends_with(h));
        plain && (theirs || stand_in)
    }

    /// Fetches one; `bearer` goes along when the provider wants it.
    pub(super) async fn fetch(&self, address: &str, bearer: Option<&Secret>) -> Result<Picture, ChannelError> {
        let url = Url::parse(address).ok().filter(|u| address.len() <= 4_096 && self.trusted(u));
        let url = url.ok_or_else(|| refused(format!("{}: picture is not on the provider's own host", self.vendor)))?;
        let failed = |e: &crate::http::HttpError| nothing_sent(from_http(self.vendor, e));
        let mut endpoint = Endpoint::new(&url.origin().ascii_serialization()).map_err(|e| failed(&e))?;
        endpoint.ca_file.clone_from(&self.ca_file);
        endpoint.allow_private = self.allow_private;
        endpoint.timeout_ms = self.timeout_ms;
        endpoint.response_bytes_max = PICTURE_BYTES_MAX;
        let http = HttpClient::new(endpoint, self.ambient.clone()).map_err(|e| failed(&e))?;
        let mut request = Request::get(percent_decoded(url.path()));
        for (name, value) in url.query_pairs() {
            request = request.query(name, value);
        }
        if let Some(token) = bearer {
            request = request.bearer_auth(token.expose());
        }
        let answer = http.send(request).await.map_err(|e| failed(&e))?;
        match answer.status {
            200..=299 => checked(answer.body),
            429 | 500..=599 => {
                Err(failure(FailureKind::Temporary, format!("{}: picture cannot be had now", self.vendor)))
            }
            status => Err(refused(format!("{}: picture cannot be had any more ({status})", self.vendor))),
        }
    }
}

/// Paths are encoded again on the way out.
fn percent_decoded(path: &str) -> String {
    let pair = format!("x={}", path.replace('+', "%2B"));
    url::form_urlencoded::parse(pair.as_bytes()).next().map_or_else(String::new, |(_, v)| v.into_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pictures_are_known_by_their_content() {
        assert_eq!(media_type(b"\xff\xd8\xff\xe0rest"), Some("image/jpeg"));
        assert_eq!(media_type(b"RIFF\x10\0\0\0WEBPVP8 "), Some("image/webp"));
        assert_eq!(media_type(b"\0\0\0\x18ftypheic"), Some("image/heic"));
        for bad in [&b""[..], b"\xff\xd8", b"<svg onload=alert(1)>", b"%PDF-1.7", b"MZ", b"RIFF\x10\0\0\0WAVE"] {
            assert_eq!(media_type(bad), None);
            assert_eq!(checked(bad.to_vec()).map_err(|e| e.kind), Err(FailureKind::Permanent));
        }
        assert!(checked([b"\xff\xd8\xff".to_vec(), vec![0; PICTURE_BYTES_MAX]].concat()).is_err());
    }
}
