//! The conversation with the mail server, step by step, because what a failure means depends on how far we came:
//! before the final dot of DATA nothing was sent, after it without an answer we cannot know.

use std::path::Path;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use domain::ports::channel::ChannelError;
use lettre::transport::smtp::authentication::{Credentials, DEFAULT_MECHANISMS};
use lettre::transport::smtp::client::{AsyncSmtpConnection, Certificate, TlsParameters};
use lettre::transport::smtp::commands::{Data, Mail, Rcpt};
use lettre::transport::smtp::extension::{ClientId, Extension, MailBodyParameter, MailParameter};
use tokio::sync::Semaphore;
use tokio::time::timeout;

use super::config::{EmailConfig, EmailConfigError, Tls};
use super::error::{from_reply, permanent, redact, temporary, unknown};
use super::mime::Built;

/// Longest wait for a farewell, in milliseconds: nothing depends on it.
const QUIT_MS_MAX: u64 = 1_000;

/// One mail server with a few kept connections.
pub(super) struct Smtp {
    host: String,
    port: u16,
    tls: Tls,
    parameters: Option<TlsParameters>,
    credentials: Option<Credentials>,
    hello: ClientId,
    wait: Duration,
    idle: Mutex<Vec<AsyncSmtpConnection>>,
    permits: Semaphore,
}

/// Why a step did not succeed.
enum StepError {
    Reply(u16, String),
    Broken(String),
}

impl Smtp {
    /// Reads the CA file; connects later.
    ///
    /// # Errors
    /// When TLS cannot be set up as configured.
    pub(super) fn new(config: &EmailConfig, sender_domain: &str) -> Result<Self, EmailConfigError> {
        let credentials = match (&config.username, &config.password) {
            (Some(user), Some(password)) => Some(Credentials::new(user.clone(), password.expose().to_owned())),
            _ => None,
        };
        let parameters = match config.tls {
            Tls::None => None,
            Tls::Starttls | Tls::Implicit => Some(tls_parameters(&config.host, config.ca_file.as_deref())?),
        };
        Ok(Self {
            host: config.host.clone(),
            port: config.port(),
            tls: config.tls,
            parameters,
            credentials,
            hello: ClientId::Domain(config.hello_name.clone().unwrap_or_else(|| sender_domain.to_owned())),
            wait: Duration::from_millis(config.timeout_ms),
            idle: Mutex::new(Vec::new()),
            permits: Semaphore::new(config.connections_max),
        })
    }

    /// Sends one mail once.
    pub(super) async fn deliver(&self, mail: &Built) -> Result<(), ChannelError> {
        let _permit = self.permits.acquire().await.map_err(|_| temporary("mail channel is shutting down"))?;
        let mut connection = match self.reuse().await {
            Some(connection) => connection,
            None => self.connect().await?,
        };
        let result = self.transact(&mut connection, mail).await;
        if result.is_ok() {
            self.idle.lock().unwrap_or_else(PoisonError::into_inner).push(connection);
        } else {
            let _ = timeout(Duration::from_millis(QUIT_MS_MAX), connection.abort()).await;
        }
        result
    }

    /// A kept connection that still answers.
    async fn reuse(&self) -> Option<AsyncSmtpConnection> {
        loop {
            let mut kept = self.idle.lock().unwrap_or_else(PoisonError::into_inner).pop()?;
            if timeout(self.wait, kept.test_connected()).await.unwrap_or(false) {
                return Some(kept);
            }
        }
    }

    async fn connect(&self) -> Result<AsyncSmtpConnection, ChannelError> {
        let implicit = if self.tls == Tls::Implicit { self.parameters.clone() } else { None };
        let server = (self.host.as_str(), self.port);
        let dial = AsyncSmtpConnection::connect_tokio1(server, Some(self.wait), &self.hello, implicit, None);
        let mut connection = self.step(dial).await.map_err(|e| refused("connect", e))?;
        if let (Tls::Starttls, Some(parameters)) = (self.tls, &self.parameters) {
            if !connection.can_starttls() {
                return Err(permanent("mail server does not offer STARTTLS; nothing is sent in the clear"));
            }
            let upgrade = connection.starttls(parameters.clone(), &self.hello);
            self.step(upgrade).await.map_err(|e| refused("start TLS", e))?;
        }
        if let Some(credentials) = &self.credentials {
            let login = connection.auth(DEFAULT_MECHANISMS, credentials);
            self.step(login).await.map_err(login_refused)?;
        }
        Ok(connection)
    }

    async fn transact(&self, connection: &mut AsyncSmtpConnection, mail: &Built) -> Result<(), ChannelError> {
        let mut parameters = Vec::new();
        if !mail.to.to_string().is_ascii() {
            if !connection.server_info().supports_feature(Extension::SmtpUtfEight) {
                return Err(permanent("mail server cannot write to addresses outside ASCII"));
            }
            parameters.push(MailParameter::SmtpUtfEight);
        }
        if !mail.bytes.is_ascii() && connection.server_info().supports_feature(Extension::EightBitMime) {
            parameters.push(MailParameter::Body(MailBodyParameter::EightBitMime));
        }
        let from = Mail::new(Some(mail.return_path.clone()), parameters);
        self.step(connection.command(from)).await.map_err(before_dot)?;
        self.step(connection.command(Rcpt::new(mail.to.clone(), Vec::new()))).await.map_err(before_dot)?;
        self.step(connection.command(Data)).await.map_err(before_dot)?;
        self.content(connection, &mail.bytes).await
    }

    /// Sends the content. The iterator's end marks the moment after which the final dot may be on the wire.
    async fn content(&self, connection: &mut AsyncSmtpConnection, bytes: &[u8]) -> Result<(), ChannelError> {
        let dot_may_be_sent = std::sync::atomic::AtomicBool::new(false);
        let end = std::iter::from_fn(|| {
            dot_may_be_sent.store(true, std::sync::atomic::Ordering::SeqCst);
            None
        });
        let sent = self.step(connection.message_iter(std::iter::once(bytes).chain(end))).await;
        let crossed = dot_may_be_sent.load(std::sync::atomic::Ordering::SeqCst);
        match sent {
            Ok(_) => Ok(()),
            Err(StepError::Broken(why)) if crossed => {
                Err(unknown(format!("mail was handed over but not answered: {}", redact(&why))))
            }
            Err(error) => Err(before_dot(error)),
        }
    }

    /// One exchange, bounded in time.
    async fn step<T>(
        &self,
        exchange: impl Future<Output = Result<T, lettre::transport::smtp::Error>>,
    ) -> Result<T, StepError> {
        match timeout(self.wait, exchange).await {
            Ok(Ok(value)) => Ok(value),
            Ok(Err(error)) => Err(match error.status() {
                Some(code) => StepError::Reply(u16::from(code), words(&error)),
                None => StepError::Broken(error.to_string()),
            }),
            Err(_) => Err(StepError::Broken(format!("no answer within {} ms", self.wait.as_millis()))),
        }
    }
}

fn tls_parameters(host: &str, ca_file: Option<&Path>) -> Result<TlsParameters, EmailConfigError> {
    let bad = |e: &dyn std::fmt::Display| EmailConfigError::Tls(e.to_string());
    let mut builder = TlsParameters::builder(host.to_owned());
    if let Some(path) = ca_file {
        let pem = std::fs::read(path).map_err(|e| EmailConfigError::Tls(format!("{}: {e}", path.display())))?;
        builder = builder.add_root_certificate(Certificate::from_pem(&pem).map_err(|e| bad(&e))?);
    }
    builder.build().map_err(|e| bad(&e))
}

/// The server's own words.
fn words(error: &lettre::transport::smtp::Error) -> String {
    std::error::Error::source(error).map(ToString::to_string).unwrap_or_default()
}

/// Nothing was said about a mail yet: whatever the server answers, later may be better.
fn refused(what: &str, error: StepError) -> ChannelError {
    match error {
        StepError::Reply(code, words) => temporary(format!("cannot {what}: {code} {}", redact(&words))),
        StepError::Broken(why) => temporary(format!("cannot {what}: {}", redact(&why))),
    }
}

/// A refused login needs the operator: trying again with the same password may lock the account.
fn login_refused(error: StepError) -> ChannelError {
    match error {
        StepError::Reply(code, _) if code >= 500 => {
            permanent(format!("mail server refused the login ({code}): check user name and password"))
        }
        other => refused("log in", other),
    }
}

fn before_dot(error: StepError) -> ChannelError {
    match error {
        StepError::Reply(code, words) => from_reply(code, &words),
        StepError::Broken(why) => temporary(format!("connection lost before the mail was sent: {}", redact(&why))),
    }
}
