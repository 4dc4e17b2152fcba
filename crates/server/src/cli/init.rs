//! `cartwright init`: connects a shop: keeps its secrets encrypted, writes the configuration, checks the connection.

use std::io::Write;
use std::process::ExitCode;
use std::sync::Arc;

use anyhow::Context;
use connectors::commerce::shopify::{Shopify, ShopifyConfig};
use connectors::commerce::woocommerce::{Config as WooConfig, WooCommerce};
use connectors::http::{Ambient, TokioSleeper};
use domain::ids::ShopId;
use domain::money::Currency;
use domain::ports::store::write;

use super::grant::{self, Door};
use super::{Place, exit_code};
use crate::clock::{SystemClock, SystemRng, secret_bytes};
use crate::config::TEMPLATE;

/// Connect a shop. Secrets are asked for on standard input, or taken from the environment, and kept encrypted.
#[derive(Debug, clap::Args)]
#[command(
    after_help = "Examples:\n  cartwright init                                        write a commented cartwright.toml\n  CARTWRIGHT_KEY=ck_… CARTWRIGHT_SECRET=cs_… cartwright init woocommerce --id my-shop --name 'My Shop' --url https://shop.example --currency EUR --country DE\n  cartwright init woocommerce --grant --public-url https://cart.example --id my-shop … \n  CARTWRIGHT_TOKEN=shpat_… CARTWRIGHT_SECRET=… cartwright init shopify --id my-shop --name 'My Shop' --url https://my-shop.myshopify.com --currency EUR --country DE"
)]
pub struct Args {
    #[command(subcommand)]
    platform: Option<Platform>,
}

#[derive(Debug, clap::Subcommand)]
enum Platform {
    /// A WooCommerce shop (WooCommerce → Settings → Advanced → REST API gives key and secret)
    Woocommerce {
        #[command(flatten)]
        connect: Connect,
        #[command(flatten)]
        door: Door,
    },
    /// A Shopify shop (a custom app gives access token and client secret)
    Shopify(Connect),
}

#[derive(Debug, clap::Args)]
struct Connect {
    /// Slug for the shop: a-z, 0-9 and -.
    #[arg(long)]
    id: ShopId,
    /// Name as shoppers know it.
    #[arg(long)]
    name: String,
    /// Address of the shop.
    #[arg(long)]
    url: String,
    /// Catalogue currency, such as EUR.
    #[arg(long)]
    currency: String,
    /// Country, such as DE.
    #[arg(long)]
    country: String,
    /// Certificate authority to trust beside the public ones (PEM).
    #[arg(long)]
    ca_file: Option<std::path::PathBuf>,
    /// The shop may have a loopback or private address.
    #[arg(long)]
    allow_private: bool,
    /// Do not ask the shop whether the keys work.
    #[arg(long)]
    offline: bool,
}

impl Connect {
    fn currency(&self) -> anyhow::Result<Currency> {
        Ok(Currency::from_code(&self.currency)?)
    }
}

/// Connects a shop, or writes an empty configuration.
///
/// # Errors
/// With words for the operator.
pub fn run(place: &Place, args: Args) -> anyhow::Result<ExitCode> {
    match args.platform {
        None => {
            anyhow::ensure!(!place.config.exists(), "{} exists already", place.config.display());
            std::fs::write(&place.config, TEMPLATE)?;
            eprintln!("wrote {}; edit it, or run `cartwright init woocommerce --help`", place.config.display());
        }
        Some(Platform::Woocommerce { connect, door }) => woocommerce(place, &connect, &door)?,
        Some(Platform::Shopify(connect)) => shopify(place, &connect)?,
    }
    Ok(exit_code(true))
}

/// A secret from the environment, else from standard input.
fn ask(variable: &str, what: &str) -> anyhow::Result<String> {
    if let Ok(value) = std::env::var(variable) {
        return Ok(value);
    }
    eprint!("{what}: ");
    std::io::stderr().flush()?;
    let mut line = String::new();
    std::io::stdin().read_line(&mut line)?;
    let line = line.trim().to_owned();
    anyhow::ensure!(!line.is_empty(), "{what} is needed (or set {variable})");
    Ok(line)
}

fn ambient() -> Ambient {
    Ambient { clock: Arc::new(SystemClock), rng: Arc::new(SystemRng), sleeper: Arc::new(TokioSleeper) }
}

fn runtime() -> anyhow::Result<tokio::runtime::Runtime> {
    Ok(tokio::runtime::Builder::new_current_thread().enable_all().build()?)
}

fn woocommerce(place: &Place, connect: &Connect, door: &Door) -> anyhow::Result<()> {
    let (key, secret) = if door.grant {
        let granted = runtime()?.block_on(grant::ask(&connect.url, door))?;
        (granted.consumer_key.expose().to_owned(), granted.consumer_secret.expose().to_owned())
    } else {
        (ask("CARTWRIGHT_KEY", "consumer key (ck_…)")?, ask("CARTWRIGHT_SECRET", "consumer secret (cs_…)")?)
    };
    if !connect.offline {
        let mut config = WooConfig::new(&connect.url, &key, &secret, connect.currency()?);
        config.ca_file.clone_from(&connect.ca_file);
        config.allow_private = connect.allow_private;
        let shop = WooCommerce::connect(config, ambient())?;
        let info = runtime()?.block_on(shop.probe()).context("the shop did not answer as hoped")?;
        eprintln!("the shop answers: {info:?}");
    }
    let hook_secret = hex(&secret_bytes::<32>());
    keep(
        place,
        &connect.id,
        &[
            ("woocommerce/consumer_key", &key),
            ("woocommerce/consumer_secret", &secret),
            ("woocommerce/webhook_secret", &hook_secret),
        ],
    )?;
    let lines = format!(
        "connector = \"woocommerce\"\nbase_url = {:?}\nconsumer_key = \"stored:woocommerce/consumer_key\"\n\
         consumer_secret = \"stored:woocommerce/consumer_secret\"\nwebhook_secret = \"stored:woocommerce/webhook_secret\"\n\
         currency = {:?}\ncountry = {:?}\nallow_private = {}\n{}",
        connect.url,
        connect.currency()?.code(),
        connect.country,
        connect.allow_private,
        ca_line(connect)
    );
    append(place, connect, &lines)?;
    eprintln!("`cartwright serve` creates the webhooks in the shop at its start");
    Ok(())
}

fn shopify(place: &Place, connect: &Connect) -> anyhow::Result<()> {
    let token = ask("CARTWRIGHT_TOKEN", "Admin API access token (shpat_…)")?;
    let secret = ask("CARTWRIGHT_SECRET", "client secret (signs webhooks)")?;
    let host = url::Url::parse(&connect.url)?.host_str().context("url needs a host")?.to_owned();
    let lines = format!(
        "connector = \"shopify\"\nshop_domain = {host:?}\naccess_token = \"stored:shopify/access_token\"\n\
         webhook_secret = \"stored:shopify/webhook_secret\"\ncurrency = {:?}\nallow_private = {}\n{}",
        connect.currency()?.code(),
        connect.allow_private,
        ca_line(connect)
    );
    // Read back as `serve` will: what is written is valid, also where the shop is not asked.
    let text = lines.lines().filter(|l| !l.starts_with("connector")).collect::<Vec<_>>().join("\n");
    let mut config: ShopifyConfig = toml::from_str(&text)?;
    (config.access_token, config.webhook_secret) = (token.as_str().into(), Some(secret.as_str().into()));
    let shop = Shopify::new(config, ambient())?;
    if !connect.offline {
        let info = runtime()?.block_on(shop.probe()).context("the shop did not answer as hoped")?;
        eprintln!("the shop answers: {info:?}");
    }
    keep(place, &connect.id, &[("shopify/access_token", &token), ("shopify/webhook_secret", &secret)])?;
    append(place, connect, &lines)
}

fn ca_line(connect: &Connect) -> String {
    connect.ca_file.as_ref().map_or(String::new(), |f| format!("ca_file = {:?}\n", f.display().to_string()))
}

fn keep(place: &Place, shop: &ShopId, secrets: &[(&str, &str)]) -> anyhow::Result<()> {
    let db = place.open()?;
    let shop = shop.clone();
    let secrets: Vec<(String, String)> = secrets.iter().map(|(n, v)| ((*n).to_owned(), (*v).to_owned())).collect();
    write(&*db, move |tx| secrets.iter().try_for_each(|(name, value)| tx.put_secret(&shop, name, value.as_bytes())))?;
    Ok(())
}

fn append(place: &Place, connect: &Connect, commerce: &str) -> anyhow::Result<()> {
    let before = std::fs::read_to_string(&place.config).unwrap_or_default();
    anyhow::ensure!(
        !before.contains(&format!("\nid = {:?}", connect.id.as_str())),
        "shop {} stands in {} already; its secrets were renewed",
        connect.id,
        place.config.display()
    );
    let write_key = format!("pk_{}", hex(&secret_bytes::<12>()));
    let origin = url::Url::parse(&connect.url)?.origin().ascii_serialization();
    let block = format!(
        "\n[[shops]]\nid = {:?}\nname = {:?}\nurl = {:?}\ncurrency = {:?}\ncountry = {:?}\nwrite_key = {write_key:?}\norigins = [{origin:?}]\n\n[shops.commerce]\n{commerce}",
        connect.id.as_str(),
        connect.name,
        connect.url,
        connect.currency()?.code(),
        connect.country
    );
    let mut file = std::fs::OpenOptions::new().create(true).append(true).open(&place.config)?;
    file.write_all(block.as_bytes())?;
    eprintln!("added shop {} to {}", connect.id, place.config.display());
    eprintln!(
        "storefront script: <script src=\"…/widget/cartwright.js\" data-shop=\"{}\" data-key=\"{write_key}\" defer></script>",
        connect.id
    );
    Ok(())
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|b| format!("{b:02x}")).collect()
}
