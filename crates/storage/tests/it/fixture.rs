//! An open, empty database for one case.

use std::path::PathBuf;
use std::sync::Arc;

use domain::ids::ShopId;
use domain::ports::store::{self, StoreResult, Tx};
use storage::{Config, Db, SecretKey};
use tempfile::TempDir;

/// A database with a folder for whatever else the case needs.
pub struct Fixture {
    pub db: Arc<Db>,
    pub url: String,
    pub dir: TempDir,
    pub shop: ShopId,
}

pub fn key() -> SecretKey {
    SecretKey::from_bytes([7; 32])
}

pub fn config(url: &str) -> Config {
    Config { readers: 2, ..Config::new(url, key()) }
}

pub fn open(url: &str) -> Arc<Db> {
    storage::open(&config(url)).expect("opens")
}

fn fixture(dir: TempDir, url: String) -> Option<Fixture> {
    Some(Fixture { db: open(&url), url, dir, shop: testkit::build::shop_id("demo") })
}

pub fn sqlite_memory() -> Option<Fixture> {
    fixture(tempfile::tempdir().expect("temp dir"), "sqlite::memory:".into())
}

pub fn sqlite_file() -> Option<Fixture> {
    let dir = tempfile::tempdir().expect("temp dir");
    let url = format!("sqlite:{}", dir.path().join("shop.db").display());
    fixture(dir, url)
}

pub fn postgres() -> Option<Fixture> {
    let url = testkit::postgres::start()?.database();
    fixture(tempfile::tempdir().expect("temp dir"), url)
}

impl Fixture {
    pub fn path(&self, name: &str) -> PathBuf {
        self.dir.path().join(name)
    }

    /// Writes and expects success.
    pub fn write<R: Send + 'static>(&self, f: impl FnOnce(&mut dyn Tx) -> StoreResult<R> + Send + 'static) -> R {
        store::write(&*self.db, f).expect("commits")
    }

    /// Writes and tells what happened.
    pub fn try_write<R: Send + 'static>(
        &self,
        f: impl FnOnce(&mut dyn Tx) -> StoreResult<R> + Send + 'static,
    ) -> StoreResult<R> {
        store::write(&*self.db, f)
    }

    /// Reads in a reading job and expects success.
    pub fn read<R: Send + 'static>(&self, f: impl FnOnce(&mut dyn Tx) -> StoreResult<R> + Send + 'static) -> R {
        store::read(&*self.db, f).expect("reads")
    }
}

/// Waits for a future on this thread: the store's futures are woken by its own threads.
pub fn wait<F: Future>(future: F) -> F::Output {
    use std::task::{Context, Poll, Wake, Waker};
    struct Unpark(std::thread::Thread);
    impl Wake for Unpark {
        fn wake(self: Arc<Self>) {
            self.0.unpark();
        }
    }
    let waker = Waker::from(Arc::new(Unpark(std::thread::current())));
    let mut future = std::pin::pin!(future);
    loop {
        match future.as_mut().poll(&mut Context::from_waker(&waker)) {
            Poll::Ready(value) => return value,
            Poll::Pending => std::thread::park(),
        }
    }
}
