//! `cartwright serve`: the service.

use std::process::ExitCode;

use super::{Place, exit_code};
use crate::http::Admin;
use crate::{serve, wiring};

/// The service: doors, worker, reconciliation.
#[derive(Debug, clap::Args)]
#[command(
    after_help = "Examples:\n  cartwright serve\n  CARTWRIGHT_LISTEN=0.0.0.0:8080 cartwright serve --config /etc/cartwright.toml --data-dir /var/lib/cartwright"
)]
pub struct Args {
    /// Take callers' addresses from X-Forwarded-For (only behind a proxy that sets it).
    #[arg(long, env = "CARTWRIGHT_TRUST_FORWARDED")]
    trust_forwarded: bool,
}

/// Serves until a signal comes.
///
/// # Errors
/// When something cannot be opened.
pub fn run(place: &Place, args: Args) -> anyhow::Result<ExitCode> {
    let dir = place.data_dir();
    let installation = wiring::install(&place.config, &dir)?;
    let token = hex(&wiring::installation_key(&installation.db, "console-token")?);
    let base = installation.config.public_url.trim_end_matches('/').to_owned();
    if installation.config.shops.is_empty() {
        eprintln!("no shop is connected yet: run `cartwright init`");
    }
    eprintln!("console: {base}/login/{token}   (keep this address to yourself)");
    let service = serve::service(&installation, Admin::Token(token), args.trust_forwarded);
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build()?;
    runtime.block_on(serve::run(service, &installation, dir))?;
    Ok(exit_code(true))
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|b| format!("{b:02x}")).collect()
}
