//! Answers that are no success, in the words of the port. What was meant to change something is judged more strictly
//! than what only reads: when in doubt, it may have happened.

use domain::ports::carrier::{CarrierError, CarrierFailure, Refusal};
use domain::timestamp::Timestamp;

use crate::http::{HttpError, Response};

/// What a call was for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Effect {
    /// It changes something.
    Write,
    /// It only asks.
    Read,
}

/// A call that brought no answer.
pub(super) fn of_http(error: HttpError, effect: Effect) -> CarrierError {
    let kind = match effect {
        Effect::Write if error.may_have_arrived() => CarrierFailure::Unknown,
        _ if error.temporary() => CarrierFailure::Temporary,
        _ => CarrierFailure::Permanent,
    };
    CarrierError { kind, message: error.message, retry_after_ms: error.retry_after_ms }
}

/// An answer that is no success. The body is left out: it may hold personal data.
pub(super) fn of_status(path: &str, answer: &Response, effect: Effect, now: Timestamp) -> CarrierError {
    use CarrierFailure::{Permanent, Refused, Temporary, Unknown};
    let (kind, words) = match (answer.status, effect) {
        (401 | 403, _) => (Permanent, "the carrier refuses our credentials"),
        (404 | 410, Effect::Read) => (Refused(Refusal::NotFound), "the carrier does not know it"),
        (404 | 405 | 410, _) => (Permanent, "the carrier does not know this address"),
        (425 | 429, _) => (Temporary, "the carrier asks us to slow down"),
        (100..=399, _) => (Permanent, "the carrier answers with something else, or redirects, which is not followed"),
        (408 | 500..=599, Effect::Write) => (Unknown, "the carrier failed, perhaps after doing it"),
        (408 | 500..=599, Effect::Read) => (Temporary, "the carrier has a failure"),
        _ => (Refused(Refusal::Other), "the carrier refuses the request"),
    };
    let message = format!("{words} (status {} for {path})", answer.status);
    CarrierError { kind, message, retry_after_ms: answer.retry_after_ms(now) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn in_doubt_a_write_may_have_happened() {
        use CarrierFailure::{Permanent, Refused, Temporary, Unknown};
        for (status, write, read) in [
            (401, Permanent, Permanent),
            (404, Permanent, Refused(Refusal::NotFound)),
            (302, Permanent, Permanent),
            (408, Unknown, Temporary),
            (422, Refused(Refusal::Other), Refused(Refusal::Other)),
            (429, Temporary, Temporary),
            (500, Unknown, Temporary),
            (503, Unknown, Temporary),
            (504, Unknown, Temporary),
        ] {
            let answer = Response { status, headers: Default::default(), body: b"secret".to_vec() };
            for (effect, kind) in [(Effect::Write, write), (Effect::Read, read)] {
                let error = of_status("/labels", &answer, effect, Timestamp::EPOCH);
                assert_eq!(error.kind, kind, "{status} {effect:?}");
                assert!(error.message.contains(&status.to_string()) && !error.message.contains("secret"));
            }
        }
    }
}
