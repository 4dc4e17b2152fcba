//! Answers that are no success, in the words of the port.

use domain::ports::commerce::CommerceError;
use domain::timestamp::Timestamp;

use crate::http::{HttpError, Response};

/// A call that brought no answer.
pub(super) fn of_http(error: HttpError) -> CommerceError {
    CommerceError { temporary: error.temporary(), message: error.message, retry_after_ms: error.retry_after_ms }
}

/// An answer that is no success. The body is left out: it may hold personal data.
pub(super) fn of_status(path: &str, answer: &Response, now: Timestamp) -> CommerceError {
    let words = match answer.status {
        401 | 403 => "the shop refuses our credentials",
        404 | 410 => "the shop does not know this address",
        429 => "the shop asks us to slow down",
        300..=399 => "the shop redirects, which is not followed",
        500..=599 => "the shop has a failure",
        _ => "the shop refuses the request",
    };
    CommerceError {
        temporary: matches!(answer.status, 408 | 425 | 429 | 500..=599),
        message: format!("{words} (status {} for {path})", answer.status),
        retry_after_ms: answer.retry_after_ms(now),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn states_are_sorted_into_passing_and_lasting() {
        for (status, temporary) in [(401, false), (404, false), (422, false), (302, false), (429, true), (503, true)] {
            let answer = Response { status, headers: Default::default(), body: b"secret".to_vec() };
            let error = of_status("/orders", &answer, Timestamp::EPOCH);
            assert_eq!(error.temporary, temporary, "{status}");
            assert!(error.message.contains(&status.to_string()) && !error.message.contains("secret"));
        }
    }
}
