//! The traits that adapters implement. `app` sees these and nothing else of the outside.
//!
//! Ports are used as `dyn`; generics stay inside adapters. Async methods return boxed futures so that they can be.

use std::future::Future;
use std::pin::Pin;

pub mod carrier;
pub mod channel;
pub mod commerce;
pub mod model;
pub mod store;

/// A boxed future that may move between threads.
pub type BoxFuture<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;
