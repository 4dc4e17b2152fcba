//! How a connection is made: address, TLS, settings of the session, and the check that the database is not an older
//! copy of the one that was spoken to before.

use std::str::FromStr;
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};
use std::time::Duration;

use domain::ports::store::{StoreError, StoreResult};
use postgres::{Config, NoTls};
use rustls::pki_types::CertificateDer;
use rustls::pki_types::pem::PemObject;
use tokio_postgres_rustls::MakeRustlsConnect;

use super::PgSession;
use super::error::store_error;
use crate::config::Tls;

/// Durable commits whatever the server's default; a node that stops inside a transaction loses it after ten seconds
/// instead of blocking the others; nothing waits for ever.
const SETTINGS: &str = "SELECT set_config('synchronous_commit', 'on', false) \
                        WHERE current_setting('synchronous_commit') = 'off'; \
                        SET idle_in_transaction_session_timeout = '10s'; SET statement_timeout = '60s'; \
                        SET standard_conforming_strings = on; SET client_min_messages = warning";

/// Makes connections to one database.
#[derive(Clone)]
pub(crate) struct Connector {
    config: Config,
    tls: Option<MakeRustlsConnect>,
    /// The highest ledger sequence that was acknowledged or read here.
    seen: Arc<AtomicI64>,
}

impl Connector {
    pub(crate) fn new(url: &str, tls: Option<&Tls>) -> StoreResult<Self> {
        // The parser's own error may repeat parts of the address.
        let mut config =
            Config::from_str(url).map_err(|_| StoreError::Rejected("the PostgreSQL address cannot be read".into()))?;
        config.application_name("cartwright");
        if config.get_connect_timeout().is_none() {
            config.connect_timeout(Duration::from_secs(5));
        }
        config.keepalives_idle(Duration::from_secs(30)).tcp_user_timeout(Duration::from_secs(30));
        let tls = tls.map(|tls| client_config(tls).map(MakeRustlsConnect::new)).transpose()?;
        Ok(Self { config, tls, seen: Arc::default() })
    }

    /// A connection with its settings.
    pub(crate) fn connect(&self) -> StoreResult<PgSession> {
        let client = match &self.tls {
            Some(tls) => self.config.connect(tls.clone()),
            None => self.config.connect(NoTls),
        };
        let mut client = client.map_err(|error| store_error(&error))?;
        client.batch_execute(SETTINGS).map_err(|error| store_error(&error))?;
        Ok(PgSession::new(client, Arc::clone(&self.seen)))
    }

    /// A connection after the first: refuses a database that has forgotten events that were acknowledged, as a replica
    /// that was promoted too early would.
    pub(crate) fn reconnect(&self) -> StoreResult<PgSession> {
        let mut session = self.connect()?;
        // Read before the head is: other lanes go on appending, and what they add meanwhile may be missing from it.
        let seen = self.seen.load(Ordering::SeqCst);
        let row = session.client.query_one("SELECT coalesce(max(sequence), 0) FROM events", &[]);
        let head: i64 = row.and_then(|row| row.try_get(0)).map_err(|error| store_error(&error))?;
        if head < seen {
            let text = format!("the database ends at event {head}, {seen} was acknowledged: it is an older copy");
            return Err(StoreError::Unavailable(text));
        }
        self.seen.fetch_max(head, Ordering::SeqCst);
        Ok(session)
    }
}

fn client_config(tls: &Tls) -> StoreResult<rustls::ClientConfig> {
    let mut roots = rustls::RootCertStore::from_iter(webpki_roots::TLS_SERVER_ROOTS.iter().cloned());
    if let Some(path) = &tls.root_file {
        let bad = || StoreError::Rejected(format!("no certificates can be read from {}", path.display()));
        let certificates = CertificateDer::pem_file_iter(path).map_err(|_| bad())?;
        let mut count = 0;
        for certificate in certificates {
            roots.add(certificate.map_err(|_| bad())?).map_err(|_| bad())?;
            count += 1;
        }
        if count == 0 {
            return Err(bad());
        }
    }
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let builder = rustls::ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .map_err(|error| StoreError::Rejected(format!("TLS: {error}")))?;
    Ok(builder.with_root_certificates(roots).with_no_client_auth())
}
