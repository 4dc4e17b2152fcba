//! Configuration: one commented TOML file, overridden by `CARTWRIGHT_*` variables, checked at start.
//!
//! Any text value may be `env:NAME` (an environment variable), `file:PATH` (a file's content) or `stored:NAME` (a secret
//! that `cartwright init` put encrypted into the database). So no secret needs to stand in the file.

use std::path::{Path, PathBuf};

use anyhow::{Context, bail};
use app::converse::{Asking, TURN_MS_MAX};
use connectors::channel::instagram::InstagramConfig;
use connectors::channel::mailbox::MailboxConfig;
use connectors::channel::telegram::TelegramConfig;
use connectors::channel::{email, whatsapp};
use connectors::commerce::{shopify, woocommerce};
use connectors::http::Secret;
use connectors::workflow::webhook::WebhookConfig;
use domain::ids::ShopId;
use domain::money::Currency;
use domain::ports::model::ModelSettings;
use domain::shop::Settings;
use serde::Deserialize;

/// What `cartwright init` writes when there is no file yet.
pub const TEMPLATE: &str = include_str!("../cartwright.default.toml");

/// Everything that can be set.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Config {
    /// Address and port to listen on.
    pub listen: String,
    /// Address under which shoppers and shops reach this service: it stands in links and webhook addresses.
    pub public_url: String,
    /// `sqlite:PATH` or `postgres://…`; empty = a file in the data folder.
    pub database: String,
    /// Connected shops.
    pub shops: Vec<ShopConfig>,
}

impl Default for Config {
    fn default() -> Self {
        Self {
            listen: "127.0.0.1:8080".into(),
            public_url: "http://127.0.0.1:8080".into(),
            database: String::new(),
            shops: vec![],
        }
    }
}

/// One shop.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ShopConfig {
    /// Slug.
    pub id: ShopId,
    /// Name for shoppers.
    pub name: String,
    /// Storefront address.
    pub url: String,
    /// Catalogue currency.
    pub currency: Currency,
    /// Language when a shopper's is unknown.
    #[serde(default = "default_locale")]
    pub locale: String,
    /// Zone when a shopper's is unknown.
    #[serde(default = "default_zone")]
    pub time_zone: String,
    /// Country when a shopper's is unknown.
    pub country: String,
    /// Public key of the storefront script; empty = the route stays closed.
    #[serde(default)]
    pub write_key: String,
    /// Origins the script may send from.
    #[serde(default)]
    pub origins: Vec<String>,
    /// Flows to run: shipped names or paths of files.
    #[serde(default = "default_flows")]
    pub flows: Vec<String>,
    /// Rules and limits.
    #[serde(default)]
    pub settings: Settings,
    /// The platform.
    pub commerce: CommerceConfig,
    /// E-mail, when used.
    #[serde(default)]
    pub email: Option<email::EmailConfig>,
    /// WhatsApp, when used.
    #[serde(default)]
    pub whatsapp: Option<whatsapp::WhatsappConfig>,
    /// Telegram, when used.
    #[serde(default)]
    pub telegram: Option<TelegramConfig>,
    /// Instagram messaging, when used.
    #[serde(default)]
    pub instagram: Option<InstagramConfig>,
    /// Mail that shoppers write to the shop, when it is to be answered.
    #[serde(default)]
    pub mailbox: Option<MailboxConfig>,
    /// The carrier that makes return labels, when there is one.
    #[serde(default)]
    pub carrier: Option<CarrierConfig>,
    /// Where the warehouse's system takes notices.
    #[serde(default)]
    pub warehouse: Option<WebhookConfig>,
    /// Where the CRM takes notices.
    #[serde(default)]
    pub crm: Option<WebhookConfig>,
    /// A language model, when there is one; nothing needs it.
    #[serde(default)]
    pub model: Option<ModelConfig>,
}

/// A shop's language model: the settings of every model, its key, and what it is used for.
#[derive(Clone, Deserialize)]
#[serde(try_from = "toml::Table")]
pub struct ModelConfig {
    /// Where it is and what it may use up.
    pub settings: ModelSettings,
    /// Its key; none for a model that needs none.
    pub key: Option<Secret>,
    /// About which messages it is asked.
    pub understanding: Asking,
    /// Whether it words answers.
    pub wording: bool,
}

impl std::fmt::Debug for ModelConfig {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("ModelConfig").field("settings", &self.settings).finish_non_exhaustive()
    }
}

impl TryFrom<toml::Table> for ModelConfig {
    type Error = String;

    /// The settings know no key and refuse what they do not know; so what is ours is taken out first.
    fn try_from(mut table: toml::Table) -> Result<Self, String> {
        fn take<T: serde::de::DeserializeOwned>(table: &mut toml::Table, name: &str) -> Result<Option<T>, String> {
            let wrong = |error: toml::de::Error| format!("model: {name}: {}", error.message());
            table.remove(name).map(toml::Value::try_into).transpose().map_err(wrong)
        }
        if table.contains_key("key_name") {
            return Err("model: write key = \"env:NAME\" in place of key_name".into());
        }
        let key: Option<String> = take(&mut table, "key")?;
        let understanding = take(&mut table, "understanding")?.unwrap_or_default();
        let wording = take(&mut table, "wording")?.unwrap_or(true);
        table.entry("timeout_ms").or_insert(toml::Value::Integer(MODEL_MS));
        let settings: ModelSettings = table.try_into().map_err(|error| format!("model: {}", error.message()))?;
        settings.check().map_err(|error| format!("model: {error}"))?;
        if settings.timeout_ms > TURN_MS_MAX {
            return Err(format!("model: timeout_ms must be at most {TURN_MS_MAX}: a shopper waits for it"));
        }
        Ok(Self { settings, key: key.map(Secret::from), understanding, wording })
    }
}

/// How long a shopper waits for a model, when nothing is said.
const MODEL_MS: i64 = 6_000;

/// A shop's carrier.
#[derive(Clone, Debug, Deserialize)]
#[serde(tag = "connector", rename_all = "snake_case", deny_unknown_fields)]
pub enum CarrierConfig {
    /// A carrier described in a file.
    Custom {
        /// The description.
        file: PathBuf,
    },
}

/// A shop's platform.
#[derive(Clone, Debug, Deserialize)]
#[serde(tag = "connector", rename_all = "snake_case")]
pub enum CommerceConfig {
    /// WooCommerce.
    Woocommerce(woocommerce::Config),
    /// Shopify.
    Shopify(shopify::ShopifyConfig),
    /// A shop described in a file.
    Custom {
        /// The description.
        file: PathBuf,
    },
}

fn default_locale() -> String {
    "en".into()
}

fn default_zone() -> String {
    "UTC".into()
}

fn default_flows() -> Vec<String> {
    ["recover-three-touch", "browse-help", "return-request", "back-in-stock"].map(Into::into).into()
}

/// A configuration as text with values still to be filled in.
pub struct Draft(toml::Value);

impl Draft {
    /// Reads `path`; an absent file is an empty one.
    ///
    /// # Errors
    /// When the file cannot be read or is not TOML.
    pub fn read(path: &Path) -> anyhow::Result<Self> {
        let text = match std::fs::read_to_string(path) {
            Ok(text) => text,
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => String::new(),
            Err(error) => return Err(error).with_context(|| format!("cannot read {}", path.display())),
        };
        let value = toml::from_str(&text).with_context(|| format!("{} is not valid TOML", path.display()))?;
        Ok(Self(value))
    }

    /// The database address, which must be known before stored secrets can be read.
    #[must_use]
    pub fn database(&self, data_dir: &Path) -> String {
        let given = std::env::var("CARTWRIGHT_DATABASE").ok();
        let given = given.or_else(|| self.0.get("database").and_then(|v| v.as_str()).map(str::to_owned));
        given
            .filter(|d| !d.is_empty())
            .unwrap_or_else(|| format!("sqlite:{}", data_dir.join("cartwright.db").display()))
    }

    /// The configuration with every reference filled in and every variable applied.
    ///
    /// # Errors
    /// When a reference leads nowhere, a field is unknown or a value out of bounds.
    pub fn finish(
        mut self,
        stored: &dyn Fn(&ShopId, &str) -> anyhow::Result<Option<String>>,
    ) -> anyhow::Result<Config> {
        let shops = self.0.get_mut("shops").and_then(toml::Value::as_array_mut);
        for shop in shops.into_iter().flatten() {
            let id = shop.get("id").and_then(toml::Value::as_str).unwrap_or_default().to_owned();
            fill(shop, &|name| stored(&ShopId::new(id.clone())?, name))?;
        }
        fill(&mut self.0, &|name| bail!("stored:{name} may stand inside [[shops]] only"))?;
        let mut config: Config = self.0.try_into().context("configuration")?;
        for (name, field) in
            [("CARTWRIGHT_LISTEN", &mut config.listen), ("CARTWRIGHT_PUBLIC_URL", &mut config.public_url)]
        {
            if let Ok(value) = std::env::var(name) {
                *field = value;
            }
        }
        check(&config)?;
        Ok(config)
    }
}

/// Replaces references in every text below `value`.
fn fill(value: &mut toml::Value, stored: &dyn Fn(&str) -> anyhow::Result<Option<String>>) -> anyhow::Result<()> {
    match value {
        toml::Value::String(text) => {
            if let Some(name) = text.strip_prefix("env:") {
                *text = std::env::var(name).with_context(|| format!("environment variable {name} is not set"))?;
            } else if let Some(path) = text.strip_prefix("file:") {
                let content = std::fs::read_to_string(path).with_context(|| format!("cannot read {path}"))?;
                *text = content.trim_end().to_owned();
            } else if let Some(name) = text.strip_prefix("stored:") {
                *text =
                    stored(name)?.with_context(|| format!("no stored secret {name}: run `cartwright init` again"))?;
            }
        }
        toml::Value::Array(all) => all.iter_mut().try_for_each(|v| fill(v, stored))?,
        toml::Value::Table(table) => table.iter_mut().try_for_each(|(_, v)| fill(v, stored))?,
        _ => {}
    }
    Ok(())
}

fn check(config: &Config) -> anyhow::Result<()> {
    let public = url::Url::parse(&config.public_url).context("public_url is not an address")?;
    if !matches!(public.scheme(), "http" | "https") || public.host_str().is_none() {
        bail!("public_url must begin with http:// or https://");
    }
    let mut ids = std::collections::BTreeSet::new();
    for shop in &config.shops {
        if !ids.insert(&shop.id) {
            bail!("shop {} stands twice in the configuration", shop.id);
        }
        if shop.country.len() != 2 || !shop.country.bytes().all(|b| b.is_ascii_uppercase()) {
            bail!("shop {}: country must be two capital letters, such as DE", shop.id);
        }
        if jiff::tz::TimeZone::get(&shop.time_zone).is_err() {
            bail!("shop {}: time_zone {:?} is not an IANA zone, such as Europe/Berlin", shop.id, shop.time_zone);
        }
        if let Err(why) = shop.settings.hours.check() {
            bail!("shop {}: {why}", shop.id);
        }
        if shop.email.is_some() && shop.settings.postal_address.is_empty() {
            bail!(
                "shop {}: settings.postal_address is needed for marketing mail (the law of most countries asks for it)",
                shop.id
            );
        }
        if shop.email.is_some() && public.scheme() != "https" {
            bail!("shop {}: public_url must be https when e-mail is used: mail programs unsubscribe by it", shop.id);
        }
        let share = shop.settings.holdout_basis_points;
        if !(0..=5_000).contains(&share) {
            bail!("shop {}: settings.holdout_basis_points must be 0 to 5000", shop.id);
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn model(text: &str) -> Result<ModelConfig, String> {
        toml::from_str(text).map_err(|error| error.message().to_owned())
    }

    #[test]
    fn a_model_is_read_whole_and_its_key_is_not_shown() {
        let given = "provider = \"anthropic\"\nmodel = \"m-1\"\nkey = \"sk-4711\"\nwording = false\n\
            understanding = \"always\"\n[caps]\nshopper_tokens_per_day = 5";
        let config = model(given).expect("reads");
        assert_eq!(
            (config.understanding, config.wording, config.settings.timeout_ms),
            (Asking::Always, false, MODEL_MS)
        );
        assert_eq!(config.settings.caps.shopper_tokens_per_day, 5);
        assert_eq!(config.key.as_ref().map(Secret::expose), Some("sk-4711"));
        assert!(!format!("{config:?}").contains("4711"));
        let own = model("provider = \"ollama\"\nmodel = \"qwen3:8b\"").expect("reads");
        assert!(own.key.is_none() && own.wording && own.understanding == Asking::Unsure);
    }

    #[test]
    fn a_wrong_model_is_refused_in_words() {
        for (given, words) in [
            ("provider = \"acme\"\nmodel = \"m\"", "acme"),
            ("provider = \"openai\"", "model"),
            ("provider = \"openai\"\nmodel = \"m\"\nkey_name = \"x\"", "key ="),
            ("provider = \"openai\"\nmodel = \"m\"\ntemprature = 1", "temprature"),
            ("provider = \"openai\"\nmodel = \"m\"\ntimeout_ms = 60000", "timeout_ms"),
            ("provider = \"openai\"\nmodel = \"m\"\nunderstanding = \"mostly\"", "understanding"),
            ("provider = \"openai\"\nmodel = \"m\"\nkey = 4711", "key"),
            ("provider = \"compatible\"\nmodel = \"m\"", "base_url"),
            ("provider = \"openai\"\nmodel = \"m\"\n[caps]\nshop_micros_per_day = 1", "prices"),
        ] {
            let why = model(given).expect_err(given);
            assert!(why.contains(words), "{given}: {why}");
        }
    }
}
