//! A connection that can carry transactions: what `group` needs of a driver beside running statements.

use domain::ports::store::StoreResult;

use crate::exec::Exec;

/// What a transaction is for; decides which lock it takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Lane {
    /// One at a time in the whole store.
    Write,
    /// Appends to the ledger and does nothing else; waits for other appends only.
    Append,
    /// A snapshot.
    Read,
}

/// One connection.
pub(crate) trait Session: Exec + Send {
    fn begin(&mut self, lane: Lane) -> StoreResult<()>;
    /// On an error nothing of the transaction is visible to anybody, as far as the database can tell.
    fn commit(&mut self) -> StoreResult<()>;
    /// Told after a commit that appended to the ledger up to `sequence`.
    fn acknowledged(&mut self, sequence: i64) {
        let _ = sequence;
    }
    /// Ends the transaction if there is one.
    fn rollback(&mut self);
    fn savepoint(&mut self) -> StoreResult<()>;
    fn release(&mut self) -> StoreResult<()>;
    fn rollback_to(&mut self) -> StoreResult<()>;
    /// Whether the transaction that was begun is still there: databases give up whole transactions on some errors.
    fn is_open(&self) -> bool;
    /// Whether the connection is of no more use and must be replaced.
    fn is_lost(&self) -> bool;
}
