//! How channels say that a call failed, so that each vendor need only know its own codes.

use domain::ports::channel::{ChannelError, FailureKind};

use crate::http::HttpError;

/// A failure of a kind, in words.
pub(super) fn failure(kind: FailureKind, message: impl Into<String>) -> ChannelError {
    ChannelError { kind, message: message.into(), retry_after_ms: None }
}

/// A refusal before, or instead of, sending.
pub(super) fn refused(message: impl Into<String>) -> ChannelError {
    failure(FailureKind::Permanent, message)
}

/// No answer came: unknown when the request may have arrived, otherwise nothing was sent.
pub(super) fn from_http(vendor: &str, e: &HttpError) -> ChannelError {
    let kind = match (e.may_have_arrived(), e.temporary()) {
        (true, _) => FailureKind::Unknown,
        (false, true) => FailureKind::Temporary,
        (false, false) => FailureKind::Permanent,
    };
    ChannelError { kind, message: format!("{vendor}: {e}"), retry_after_ms: e.retry_after_ms }
}

/// For calls that send nothing: an unknown outcome of those is only a delay.
pub(super) fn nothing_sent(mut e: ChannelError) -> ChannelError {
    if e.kind == FailureKind::Unknown {
        e.kind = FailureKind::Temporary;
    }
    e
}
