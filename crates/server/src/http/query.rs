//! Query strings of the public doors, read by hand: every name known, none twice but where a list is meant, every value
//! bounded, and a refusal that names the parameter.

use std::str::FromStr;

use axum::extract::{FromRequestParts, Query};
use axum::http::StatusCode;
use axum::http::request::Parts;

use super::Problem;

/// Most parameters of one request.
const PARAMETERS_MAX: usize = 64;

/// The parameters as they came.
#[derive(Debug)]
pub struct Parameters(Vec<(String, String)>);

impl<S: Send + Sync> FromRequestParts<S> for Parameters {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, Problem> {
        let Query(pairs) = Query::<Vec<(String, String)>>::from_request_parts(parts, state)
            .await
            .map_err(|_| bad("the query string cannot be read"))?;
        if pairs.len() > PARAMETERS_MAX {
            return Err(bad(format!("at most {PARAMETERS_MAX} parameters")));
        }
        Ok(Self(pairs))
    }
}

/// The request is not one that this door knows.
pub fn bad(detail: impl Into<String>) -> Problem {
    Problem::new(StatusCode::BAD_REQUEST, detail)
}

impl Parameters {
    /// Takes a parameter out: empty when it is not there.
    ///
    /// # Errors
    /// When it is there twice, or longer than so many characters.
    pub fn text(&mut self, name: &str, chars_max: usize) -> Result<String, Problem> {
        let mut all = self.list(name, 1, chars_max)?;
        Ok(all.pop().unwrap_or_default())
    }

    /// Takes all parameters of a name out.
    ///
    /// # Errors
    /// When there are more than so many, or one is longer than so many characters.
    pub fn list(&mut self, name: &str, count_max: usize, chars_max: usize) -> Result<Vec<String>, Problem> {
        let (found, left): (Vec<_>, Vec<_>) =
            std::mem::take(&mut self.0).into_iter().partition(|(known, _)| known == name);
        self.0 = left;
        if found.len() > count_max {
            return Err(bad(format!("{name} may stand {count_max} times at most")));
        }
        let values: Vec<String> = found.into_iter().map(|(_, value)| value).collect();
        if values.iter().any(|value| value.chars().count() > chars_max || value.contains('\0')) {
            return Err(bad(format!("{name} has at most {chars_max} characters, none of them NUL")));
        }
        Ok(values)
    }

    /// Takes a typed parameter out.
    ///
    /// # Errors
    /// When it is there twice or cannot be read; `wanted` says what it may be.
    pub fn typed<T: FromStr>(&mut self, name: &str, wanted: &str) -> Result<Option<T>, Problem> {
        let text = self.text(name, 100)?;
        if text.is_empty() {
            return Ok(None);
        }
        text.parse().map(Some).map_err(|_| bad(format!("{name} must be {wanted}")))
    }

    /// Takes a whole number out that lies in bounds, both included.
    ///
    /// # Errors
    /// When it is anything else.
    pub fn number(&mut self, name: &str, bounds: (usize, usize), otherwise: usize) -> Result<usize, Problem> {
        let wanted = format!("a whole number from {} to {}", bounds.0, bounds.1);
        let number: usize = self.typed(name, &wanted)?.unwrap_or(otherwise);
        if (bounds.0..=bounds.1).contains(&number) { Ok(number) } else { Err(bad(format!("{name} must be {wanted}"))) }
    }

    /// Ends the reading.
    ///
    /// # Errors
    /// When something is left that nobody asked for.
    pub fn end(self) -> Result<(), Problem> {
        match self.0.first() {
            None => Ok(()),
            Some((name, _)) => {
                let name: String = name.chars().filter(|c| !c.is_control()).take(40).collect();
                Err(bad(format!("unknown parameter {name:?}")))
            }
        }
    }
}
