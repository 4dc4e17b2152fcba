//! The database as the rest of the program sees it: queues, the threads behind them, and what an operator does.

use std::any::Any;
use std::fmt;
use std::fs::File;
use std::future::Future;
use std::io::{BufReader, BufWriter, Read, Write};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError, mpsc};
use std::thread::JoinHandle;
use std::time::Duration;

use domain::event::Event;
use domain::ports::store::{Appended, Done, Job, Store, StoreError, StoreResult};

use crate::config::{Config, Place};
use crate::dialect::Dialect;
use crate::dump;
use crate::exec::Exec;
use crate::files::{beside, make_private, with_draft};
use crate::ingest::Ingest;
use crate::migrate::{migrate, schema_version};
use crate::postgres::Connector;
use crate::queue::{Entry, Queue, Work};
use crate::repository::Repositories;
use crate::reserve::Reserve;
use crate::session::{Lane, Session};
use crate::sqlite::{SqliteSession, backup_file, backup_session, read_backup};
use crate::worker::{Connect, GroupLimits, Worker};

/// A commit on SQLite waits for this much at most.
const SQLITE_GROUP: GroupLimits = GroupLimits { jobs: 512, time: Duration::from_millis(5) };
/// PostgreSQL remembers 64 savepoints of a transaction in memory; beyond that other connections must look them up.
const POSTGRES_GROUP: GroupLimits = GroupLimits { jobs: 64, time: Duration::from_millis(20) };
/// Reading jobs do not share a transaction.
const READ_GROUP: GroupLimits = GroupLimits { jobs: 1, time: Duration::ZERO };

/// An open database. Closed by [`Db::close`] or when dropped; jobs that wait are done first.
pub struct Db {
    dialect: Dialect,
    /// The file of a SQLite database that has one.
    file: Option<PathBuf>,
    write: Arc<Queue>,
    /// `None`: the writer reads.
    read: Option<Arc<Queue>>,
    append: Arc<Queue>,
    ingest: Arc<Ingest>,
    threads: Mutex<Vec<(Lane, JoinHandle<()>)>>,
}

impl fmt::Debug for Db {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Db").field("dialect", &self.dialect).finish_non_exhaustive()
    }
}

/// Opens a database and brings its schema up to date. Blocks until it is ready or has failed.
///
/// # Errors
/// [`StoreError::Rejected`] when the address cannot be read or the database is of a newer or another schema,
/// [`StoreError::Unavailable`] when it cannot be reached.
pub fn open(config: &Config) -> StoreResult<Arc<Db>> {
    match Place::parse(&config.url)? {
        Place::Memory => {
            let db = Db::new(Dialect::Sqlite, None, config, false, Arc::new(Reserve::none()));
            db.start(config, "store-writer", Lane::Write, &db.write, never_again(), Some(memory_session))?;
            Ok(Arc::new(db))
        }
        Place::File(path) => open_sqlite(config, path),
        Place::Postgres { url, tls } => open_postgres(config, Connector::new(&url, tls.as_ref())?),
    }
}

fn memory_session() -> StoreResult<Box<dyn Session>> {
    migrated(SqliteSession::open_memory()?)
}

fn migrated(mut session: impl Session + 'static) -> StoreResult<Box<dyn Session>> {
    migrate(&mut session)?;
    Ok(Box::new(session))
}

/// SQLite connections are not lost.
fn never_again() -> Connect {
    Box::new(|| Err(StoreError::Unavailable("the database is gone".into())))
}

fn open_sqlite(config: &Config, path: PathBuf) -> StoreResult<Arc<Db>> {
    let reserve = Arc::new(match config.reserve_bytes {
        0 => Reserve::none(),
        bytes => Reserve::new(beside(&path, ".reserve"), bytes),
    });
    let db = Db::new(Dialect::Sqlite, Some(path.clone()), config, config.readers > 0, Arc::clone(&reserve));
    let file = path.clone();
    let first = move || migrated(SqliteSession::open_file(&file)?.with_reserve(reserve));
    db.start(config, "store-writer", Lane::Write, &db.write, never_again(), Some(first))?;
    for _ in 0..config.readers {
        let Some(queue) = &db.read else { break };
        let file = path.clone();
        let first = move || Ok(Box::new(SqliteSession::open_reader(&file)?) as Box<dyn Session>);
        db.start(config, "store-reader", Lane::Read, queue, never_again(), Some(first))?;
    }
    Ok(Arc::new(db))
}

fn open_postgres(config: &Config, connector: Connector) -> StoreResult<Arc<Db>> {
    let db = Db::new(Dialect::Postgres, None, config, config.readers > 0, Arc::new(Reserve::none()));
    let again = |connector: &Connector| -> Connect {
        let connector = connector.clone();
        Box::new(move || Ok(Box::new(connector.reconnect()?)))
    };
    let first = connector.clone();
    let first = move || migrated(first.connect()?);
    db.start(config, "store-writer", Lane::Write, &db.write, again(&connector), Some(first))?;
    // The others connect when there is something to do.
    let later = None::<fn() -> StoreResult<Box<dyn Session>>>;
    db.start(config, "store-append", Lane::Append, &db.append, again(&connector), later)?;
    for _ in 0..config.readers {
        let Some(queue) = &db.read else { break };
        db.start(config, "store-reader", Lane::Read, queue, again(&connector), later)?;
    }
    Ok(Arc::new(db))
}

impl Db {
    fn new(dialect: Dialect, file: Option<PathBuf>, config: &Config, readers: bool, reserve: Arc<Reserve>) -> Self {
        let queue = || Arc::new(Queue::new(config.waiting_max));
        let write = queue();
        // PostgreSQL has a connection for appends alone.
        let append = if dialect == Dialect::Postgres { queue() } else { Arc::clone(&write) };
        let ingest = Arc::new(Ingest::new(Arc::clone(&append), reserve));
        Self { dialect, file, write, read: readers.then(queue), append, ingest, threads: Mutex::default() }
    }

    /// Starts a thread; returns when its first connection stands or has failed. Connections are made on the thread that
    /// uses them: the PostgreSQL driver may not wait inside an executor.
    fn start(
        &self,
        config: &Config,
        name: &str,
        lane: Lane,
        queue: &Arc<Queue>,
        connect: Connect,
        first: Option<impl FnOnce() -> StoreResult<Box<dyn Session>> + Send + 'static>,
    ) -> StoreResult<()> {
        let limits = match (lane, self.dialect) {
            (Lane::Read, _) => READ_GROUP,
            (_, Dialect::Sqlite) => SQLITE_GROUP,
            (_, Dialect::Postgres) => POSTGRES_GROUP,
        };
        let worker = Worker { lane, queue: Arc::clone(queue), key: config.key.clone(), connect, limits };
        let (sender, receiver) = mpsc::sync_channel(1);
        let run = move || match first.map(|first| first()).transpose() {
            Ok(session) => {
                drop(sender.send(Ok(())));
                worker.run(session);
            }
            Err(error) => drop(sender.send(Err(error))),
        };
        let spawned = std::thread::Builder::new().name(name.to_owned()).spawn(run);
        let thread = spawned.map_err(|error| StoreError::Unavailable(format!("cannot start a thread: {error}")))?;
        self.threads.lock().unwrap_or_else(PoisonError::into_inner).push((lane, thread));
        receiver.recv().map_err(|_| StoreError::Unavailable("a store thread stopped at its start".into()))?
    }

    /// `sqlite` or `postgres`.
    #[must_use]
    pub const fn backend(&self) -> &'static str {
        self.dialect.name()
    }

    /// The database's own version, as it names it.
    ///
    /// # Errors
    /// When it cannot be asked.
    pub fn version(&self) -> StoreResult<String> {
        self.read_inner(|repositories| {
            let sql = repositories.exec().dialect().version();
            let rows = repositories.exec().rows(sql, &[])?;
            rows.first().map_or_else(|| Ok(String::new()), |row| row.text(0).map(str::to_owned))
        })
    }

    /// Takes no more jobs, finishes those that wait, and ends the threads. Blocks; may be called more than once.
    pub fn close(&self) {
        let mut threads = std::mem::take(&mut *self.threads.lock().unwrap_or_else(PoisonError::into_inner));
        // Readers first: the last connection to SQLite folds the log into the file, and a reader may not.
        let writers = threads.extract_if(.., |(lane, _)| *lane != Lane::Read).collect::<Vec<_>>();
        self.read.iter().for_each(|queue| queue.close());
        join(threads);
        self.write.close();
        self.append.close();
        join(writers);
    }

    /// Appends to the ledger and resolves once the events are durable, with what became of each. All events of one call
    /// are kept or none. Calls made at the same time share one statement and one commit; on PostgreSQL they have a
    /// connection of their own and do not wait for writing jobs.
    pub fn append_events_async(
        &self,
        events: Vec<Event>,
    ) -> impl Future<Output = StoreResult<Vec<Appended>>> + Send + 'static + use<> {
        let first = self.ingest.append(&events);
        let ingest = Arc::clone(&self.ingest);
        async move {
            match first.await {
                // The disk was found full by this very append: there is room now for what is owed.
                Err(StoreError::Unavailable(_)) if ingest.is_owed_room(&events) => ingest.append(&events).await,
                result => result,
            }
        }
    }

    /// Writes a backup that is complete and gets its name at the end. SQLite: a database file; PostgreSQL: a dump of
    /// JSON lines. Neither holds the secret key. Blocks; the database stays in use.
    ///
    /// # Errors
    /// When the database cannot be read or the file not be written.
    pub fn backup_to(&self, path: &Path) -> StoreResult<()> {
        if let Some(file) = &self.file {
            return backup_file(file, path);
        }
        let (path, schema) = (path.to_owned(), schema_version(self.dialect));
        self.read_inner(move |repositories| match repositories.exec().dialect() {
            Dialect::Sqlite => backup_session(repositories.exec(), &path),
            Dialect::Postgres => with_draft(&path, |draft| write_dump(repositories.exec(), schema, draft)),
        })
    }

    /// Reads a backup of either kind into this database, which must be empty. All of it or nothing is kept.
    ///
    /// # Errors
    /// [`StoreError::Rejected`] when the database is not empty or the file is no whole backup.
    pub fn restore_from(&self, path: &Path) -> StoreResult<()> {
        let (path, schema) = (path.to_owned(), schema_version(self.dialect));
        self.write_inner(move |repositories| {
            let failed = |error| StoreError::Unavailable(format!("cannot read {}: {error}", path.display()));
            let mut head = Vec::new();
            File::open(&path).map_err(failed)?.take(16).read_to_end(&mut head).map_err(failed)?;
            if head == b"SQLite format 3\0" {
                return read_backup(&path, repositories.exec());
            }
            let mut reader = BufReader::new(File::open(&path).map_err(failed)?);
            dump::import(repositories.exec(), schema, &mut reader)
        })
    }

    /// What the database finds wrong with its own files; empty when nothing is.
    ///
    /// # Errors
    /// When it cannot be asked.
    pub fn integrity_check(&self) -> StoreResult<Vec<String>> {
        self.read_inner(|repositories| {
            let sql = repositories.exec().dialect().integrity_check();
            let rows = repositories.exec().rows(sql, &[])?;
            let texts = rows.iter().map(|row| row.text(0).map(str::to_owned)).collect::<StoreResult<Vec<_>>>()?;
            Ok(texts.into_iter().filter(|text| text != "ok").collect())
        })
    }

    /// Empties the tables that are folded from the ledger, to build them again. Cursors stay: whoever folds sets them.
    ///
    /// # Errors
    /// The store's failure to commit.
    pub fn clear_projections(&self) -> StoreResult<()> {
        self.write_inner(|repositories| repositories.clear_projections())
    }

    /// Writes the tables that are folded from the ledger to `out`, one line per row in a fixed order: two databases
    /// with the same state give the same text, whatever their kind. Returns `out`.
    ///
    /// # Errors
    /// When the database cannot be read or `out` not be written.
    pub fn dump_projections<W: Write + Send + 'static>(&self, mut out: W) -> StoreResult<W> {
        self.read_inner(move |repositories| repositories.dump_projections(&mut out).map(|()| out))
    }

    /// Lets a SQLite file grow to `pages` pages of 4 KiB and no further; jobs beyond that fail as on a full disk. Never
    /// smaller than it is. Without effect on PostgreSQL.
    ///
    /// # Errors
    /// When the database cannot be asked.
    pub fn limit_pages(&self, pages: u32) -> StoreResult<()> {
        self.write_inner(move |repositories| match repositories.exec().dialect() {
            Dialect::Sqlite => repositories.exec().rows(&format!("PRAGMA max_page_count = {pages}"), &[]).map(drop),
            Dialect::Postgres => Ok(()),
        })
    }

    fn write_inner<R: Send + 'static>(
        &self,
        f: impl FnOnce(&mut Repositories<'_>) -> StoreResult<R> + Send + 'static,
    ) -> StoreResult<R> {
        run_inner(&self.write, false, f)
    }

    fn read_inner<R: Send + 'static>(
        &self,
        f: impl FnOnce(&mut Repositories<'_>) -> StoreResult<R> + Send + 'static,
    ) -> StoreResult<R> {
        run_inner(self.read.as_ref().unwrap_or(&self.write), true, f)
    }
}

/// Waits for threads to end. The last owner of a database may be a job's own callback: a thread cannot wait for itself.
fn join(threads: Vec<(Lane, JoinHandle<()>)>) {
    for (_, thread) in threads {
        if thread.thread().id() != std::thread::current().id() && thread.join().is_err() {
            tracing::error!("a store thread panicked");
        }
    }
}

/// Runs a job of the store's own and waits for it.
fn run_inner<R: Send + 'static>(
    queue: &Queue,
    reads: bool,
    f: impl FnOnce(&mut Repositories<'_>) -> StoreResult<R> + Send + 'static,
) -> StoreResult<R> {
    let (sender, receiver) = mpsc::sync_channel(1);
    let work = Work::Inner(Box::new(move |repositories| f(repositories).map(|r| Box::new(r) as Box<dyn Any + Send>)));
    queue.push(Entry { work, done: Box::new(move |result| drop(sender.send(result))), reads });
    let result = receiver.recv().map_err(|_| StoreError::Unavailable("the store stopped".into()))?;
    result?.downcast::<R>().map(|r| *r).map_err(|_| StoreError::Corrupt("job result type".into()))
}

fn write_dump(exec: &mut dyn Exec, schema: i64, draft: &Path) -> StoreResult<()> {
    make_private(draft)?;
    let failed = |error| StoreError::Unavailable(format!("cannot write {}: {error}", draft.display()));
    let mut out = BufWriter::new(File::options().write(true).open(draft).map_err(failed)?);
    dump::export(exec, schema, &mut out)?;
    out.flush().map_err(failed)
}

impl Store for Db {
    fn submit(&self, job: Job, done: Done) {
        self.write.push(Entry { work: Work::Port(job), done, reads: false });
    }

    fn submit_read(&self, job: Job, done: Done) {
        self.read.as_ref().unwrap_or(&self.write).push(Entry { work: Work::Port(job), done, reads: true });
    }
}

impl Drop for Db {
    fn drop(&mut self) {
        self.close();
    }
}
