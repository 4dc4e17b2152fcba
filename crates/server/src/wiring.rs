//! Chooses the adapters: the one place that knows which connector stands behind which port.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;

use anyhow::Context;
use app::context::{App, NoProbe, Probe, ShopAdapters};
use app::converse::{Patience, ShopModel};
use app::flows::{FlowCache, publish};
use app::links::Links;
use connectors::carrier::custom::{self as carrier_file, CustomCarrier};
use connectors::channel::email::{DEFAULT_COST_MICROS, Email};
use connectors::channel::instagram::Instagram;
use connectors::channel::mailbox::Mailbox;
use connectors::channel::telegram::Telegram;
use connectors::channel::webchat::WebChat;
use connectors::channel::whatsapp::{WhatsApp, prices};
use connectors::commerce::custom::{self, Custom};
use connectors::commerce::shopify::Shopify;
use connectors::commerce::woocommerce::WooCommerce;
use connectors::http::{Ambient, Secret, Sleeper as _, TokioSleeper};
use connectors::llm::LlmModel;
use connectors::workflow::webhook::{Webhook, WebhookConfig};
use domain::consent::ChannelKind;
use domain::ids::ShopId;
use domain::money::Currency;
use domain::ports::BoxFuture;
use domain::ports::backoffice::Backoffice;
use domain::ports::channel::Channel;
use domain::ports::commerce::Commerce;
use domain::ports::store::{StoreError, Tx, write};
use domain::shop::Shop;
use domain::timestamp::Timestamp;
use insight::economics::costs::{self, CostRow, CostTable};
use storage::{Db, Hold, SecretKey};

use crate::clock::{SystemClock, SystemRng, secret_bytes};
use crate::config::{CarrierConfig, CommerceConfig, Config, Draft, ModelConfig, ShopConfig};
use crate::http::ShopDoors;

/// Name of the installation's own secrets: the link key and the console's token belong to no shop.
const INSTALLATION: &str = "installation";
/// Room the service keeps for opt-outs and outcomes on a full disk.
const RESERVE_BYTES: u64 = 8 << 20;

/// A running installation without its server.
pub struct Installation {
    /// The use-cases.
    pub app: App,
    /// The database.
    pub db: Arc<Db>,
    /// Keeps other processes from the database.
    _hold: Hold,
    /// What the doors need, by shop.
    pub doors: BTreeMap<ShopId, ShopDoors>,
    /// The configuration.
    pub config: Config,
    /// WooCommerce connections, for their webhooks' health.
    pub woocommerce: BTreeMap<ShopId, Arc<WooCommerce>>,
    /// WhatsApp connections, for their templates.
    pub whatsapp: BTreeMap<ShopId, Arc<WhatsApp>>,
    /// Telegram bots, for their webhooks.
    pub telegram: BTreeMap<ShopId, Arc<Telegram>>,
    /// Mailboxes, to look into.
    pub mailboxes: BTreeMap<ShopId, Arc<Mailbox>>,
}

/// Takes the database of a data folder for this process alone.
///
/// # Errors
/// When another process has it.
pub fn hold(data_dir: &Path, url: &str) -> anyhow::Result<Hold> {
    std::fs::create_dir_all(data_dir).with_context(|| format!("cannot make the data folder {}", data_dir.display()))?;
    Ok(Hold::take(url)?)
}

/// Opens the database of a data folder.
///
/// # Errors
/// When folder, key or database cannot be opened.
pub fn open_database(data_dir: &Path, url: &str) -> anyhow::Result<Arc<Db>> {
    open_with_reserve(data_dir, url, 0)
}

fn open_with_reserve(data_dir: &Path, url: &str, reserve_bytes: u64) -> anyhow::Result<Arc<Db>> {
    std::fs::create_dir_all(data_dir).with_context(|| format!("cannot make the data folder {}", data_dir.display()))?;
    let key = match std::env::var("CARTWRIGHT_SECRET_KEY") {
        Ok(hex) => SecretKey::from_hex(&hex)?,
        Err(_) => SecretKey::load_or_create(&data_dir.join("secret.key"))?,
    };
    Ok(storage::open(&storage::Config { reserve_bytes, ..storage::Config::new(url, key) })?)
}

/// Reads configuration and opens everything it names.
///
/// # Errors
/// With words for the operator.
pub fn install(config_file: &Path, data_dir: &Path) -> anyhow::Result<Installation> {
    let draft = Draft::read(config_file)?;
    let url = draft.database(data_dir);
    let hold = hold(data_dir, &url)?;
    let db = open_with_reserve(data_dir, &url, RESERVE_BYTES)?;
    let config = draft.finish(&|shop, name| stored(&db, shop, name))?;
    let links = Links::new(installation_key(&db, "link-key")?, &config.public_url);
    let ambient = Ambient { clock: Arc::new(SystemClock), rng: Arc::new(SystemRng), sleeper: Arc::new(TokioSleeper) };
    let mut parts = Parts {
        db: db.clone(),
        ambient,
        shops: BTreeMap::new(),
        doors: BTreeMap::new(),
        woocommerce: BTreeMap::new(),
        whatsapp: BTreeMap::new(),
        telegram: BTreeMap::new(),
        mailboxes: BTreeMap::new(),
    };
    for shop in &config.shops {
        parts.connect(shop).with_context(|| format!("shop {}", shop.id))?;
    }
    let flows = Arc::new(FlowCache::default());
    let app = App {
        store: db.clone(),
        clock: Arc::new(SystemClock),
        rng: Arc::new(SystemRng),
        links,
        flows,
        shelves: Arc::default(),
        shops: Arc::new(std::mem::take(&mut parts.shops)),
        probe: probe(),
    };
    for shop in &config.shops {
        register(&app, shop).with_context(|| format!("shop {}", shop.id))?;
    }
    let Parts { doors, woocommerce, whatsapp, telegram, mailboxes, .. } = parts;
    Ok(Installation { app, db, _hold: hold, doors, config, woocommerce, whatsapp, telegram, mailboxes })
}

/// A stored secret as text.
///
/// # Errors
/// When the store fails or the secret is not text.
pub fn stored(db: &Arc<Db>, shop: &ShopId, name: &str) -> anyhow::Result<Option<String>> {
    let (shop, name) = (shop.clone(), name.to_owned());
    let bytes = write(&**db, move |tx| tx.secret(&shop, &name))?;
    bytes.map(|b| String::from_utf8(b).context("stored secret is not text")).transpose()
}

/// A key of the installation, made at random on first use.
///
/// # Errors
/// When the store fails.
pub fn installation_key(db: &Arc<Db>, name: &str) -> anyhow::Result<[u8; 32]> {
    let fresh = secret_bytes::<32>();
    let name = name.to_owned();
    let key = write(&**db, move |tx| {
        let owner = ShopId::new(INSTALLATION).map_err(|e| StoreError::Rejected(e.to_string()))?;
        if let Some(known) = tx.secret(&owner, &name)? {
            return Ok(known);
        }
        tx.put_secret(&owner, &name, &fresh)?;
        Ok(fresh.to_vec())
    })?;
    key.try_into().map_err(|_| anyhow::anyhow!("stored key has the wrong length"))
}

/// Kills the process at a named point, as a power cut would: for the kill test, which sets `CARTWRIGHT_CRASH_AT`.
struct KillAt(String);

impl Probe for KillAt {
    fn crash_at(&self, point: &'static str) -> bool {
        if point == self.0 {
            std::process::abort();
        }
        false
    }
}

fn probe() -> Arc<dyn Probe> {
    match std::env::var("CARTWRIGHT_CRASH_AT") {
        Ok(point) if !point.is_empty() => Arc::new(KillAt(point)),
        _ => Arc::new(NoProbe),
    }
}

/// Waits on the runtime's timer.
struct TimerPatience;

impl Patience for TimerPatience {
    fn wait_ms(&self, ms: i64) -> BoxFuture<'_, ()> {
        Box::pin(async move { TokioSleeper.sleep_ms(ms).await })
    }
}

struct Parts {
    db: Arc<Db>,
    ambient: Ambient,
    shops: BTreeMap<ShopId, ShopAdapters>,
    doors: BTreeMap<ShopId, ShopDoors>,
    woocommerce: BTreeMap<ShopId, Arc<WooCommerce>>,
    whatsapp: BTreeMap<ShopId, Arc<WhatsApp>>,
    telegram: BTreeMap<ShopId, Arc<Telegram>>,
    mailboxes: BTreeMap<ShopId, Arc<Mailbox>>,
}

impl Parts {
    /// A shop described in a file; the secrets it names are stored ones or environment variables.
    fn custom(&self, shop: &ShopConfig, file: &Path) -> anyhow::Result<Custom> {
        let text = std::fs::read_to_string(file).with_context(|| format!("cannot read {}", file.display()))?;
        let yaml = file.extension().is_some_and(|e| e == "yaml" || e == "yml");
        let config = custom::Config::parse(&text, if yaml { custom::Syntax::Yaml } else { custom::Syntax::Toml })?;
        let secret = |name: &str| {
            let kept = stored(&self.db, &shop.id, name).ok().flatten();
            kept.or_else(|| std::env::var(name).ok()).map(Secret::from)
        };
        Ok(Custom::connect(config, secret, self.ambient.clone())?)
    }

    /// A carrier described in a file; the secret it names is a stored one or an environment variable.
    fn carrier(&self, shop: &ShopConfig, file: &Path) -> anyhow::Result<CustomCarrier> {
        let text = std::fs::read_to_string(file).with_context(|| format!("cannot read {}", file.display()))?;
        let yaml = file.extension().is_some_and(|e| e == "yaml" || e == "yml");
        let syntax = if yaml { custom::Syntax::Yaml } else { custom::Syntax::Toml };
        let config = carrier_file::Config::parse(&text, syntax).with_context(|| file.display().to_string())?;
        let secret = |name: &str| {
            let kept = stored(&self.db, &shop.id, name).ok().flatten();
            kept.or_else(|| std::env::var(name).ok()).map(Secret::from)
        };
        Ok(CustomCarrier::connect(config, secret, self.ambient.clone())?)
    }

    fn model(&self, config: &ModelConfig) -> anyhow::Result<ShopModel> {
        let ModelConfig { settings, key, understanding, wording } = config;
        let model = LlmModel::new(settings.clone(), key.as_ref(), self.ambient.clone());
        let model = model.map_err(|error| anyhow::anyhow!(error))?;
        let connected = ShopModel::connected(Arc::new(model), Box::new(TimerPatience), settings);
        Ok(connected.used_for(*understanding, *wording))
    }

    fn connect(&mut self, shop: &ShopConfig) -> anyhow::Result<()> {
        let commerce: Arc<dyn Commerce> = match &shop.commerce {
            CommerceConfig::Woocommerce(config) => {
                let woocommerce = Arc::new(WooCommerce::connect(config.clone(), self.ambient.clone())?);
                self.woocommerce.insert(shop.id.clone(), woocommerce.clone());
                woocommerce
            }
            CommerceConfig::Shopify(config) => Arc::new(Shopify::new(config.clone(), self.ambient.clone())?),
            CommerceConfig::Custom { file } => Arc::new(self.custom(shop, file)?),
        };
        let mut channels: BTreeMap<ChannelKind, Arc<dyn Channel>> = BTreeMap::new();
        let mut doors = ShopDoors::default();
        if let Some(config) = &shop.email {
            let mut config = config.clone();
            if config.postal_address.is_empty() {
                config.postal_address.clone_from(&shop.settings.postal_address);
            }
            let email = Arc::new(Email::new(config)?);
            doors.channels.insert("email", email.clone());
            channels.insert(ChannelKind::Email, email.clone());
            if let Some(config) = &shop.mailbox {
                let mailbox = Arc::new(Mailbox::new(config.clone(), email)?);
                doors.channels.insert("mailbox", mailbox.clone());
                channels.insert(ChannelKind::Email, mailbox.clone());
                self.mailboxes.insert(shop.id.clone(), mailbox);
            }
        } else if shop.mailbox.is_some() {
            anyhow::bail!("a mailbox needs the e-mail channel: its answers are sent by it");
        }
        if let Some(config) = &shop.telegram {
            let telegram = Arc::new(Telegram::new(config.clone(), ChannelKind::Telegram, self.ambient.clone())?);
            doors.channels.insert("telegram", telegram.clone());
            channels.insert(ChannelKind::Telegram, telegram.clone());
            self.telegram.insert(shop.id.clone(), telegram);
        }
        if let Some(config) = &shop.instagram {
            let instagram = Arc::new(Instagram::new(config.clone(), ChannelKind::Instagram, self.ambient.clone())?);
            doors.channels.insert("instagram", instagram.clone());
            channels.insert(ChannelKind::Instagram, instagram);
        }
        if let Some(config) = &shop.whatsapp {
            let whatsapp = Arc::new(WhatsApp::new(config.clone(), self.ambient.clone())?);
            doors.channels.insert("whatsapp", whatsapp.clone());
            self.whatsapp.insert(shop.id.clone(), whatsapp.clone());
            channels.insert(ChannelKind::Whatsapp, whatsapp);
        }
        if !shop.write_key.is_empty() {
            let hub = WebChat::new();
            doors.webchat = Some(hub.clone());
            channels.insert(ChannelKind::Webchat, Arc::new(hub));
        }
        let mut adapters = ShopAdapters::new(commerce, channels);
        if let Some(CarrierConfig::Custom { file }) = &shop.carrier {
            adapters.carrier = Some(Arc::new(self.carrier(shop, file)?));
        }
        let notices = |name: &str, config: &Option<WebhookConfig>| -> anyhow::Result<Option<Arc<dyn Backoffice>>> {
            let Some(config) = config else { return Ok(None) };
            let webhook = Webhook::new(name, config, self.ambient.clone()).with_context(|| name.to_owned())?;
            Ok(Some(Arc::new(webhook)))
        };
        adapters.warehouse = notices("warehouse", &shop.warehouse)?;
        adapters.crm = notices("crm", &shop.crm)?;
        adapters.model =
            shop.model.as_ref().map(|config| self.model(config)).transpose().context("model")?.map(Arc::new);
        self.shops.insert(shop.id.clone(), adapters);
        self.doors.insert(shop.id.clone(), doors);
        Ok(())
    }
}

/// Puts a shop's row and its flows into the store.
fn register(app: &App, config: &ShopConfig) -> anyhow::Result<()> {
    let texts = config.flows.iter().map(|name| flow_text(name)).collect::<anyhow::Result<Vec<String>>>()?;
    let (row, flows, now) = (row(config), app.flows.clone(), app.now());
    let outcome = write(&*app.store, move |tx| {
        tx.put_shop(&row)?;
        Ok(publish_all(&flows, tx, &row.id, &texts, now))
    })?;
    outcome.map_err(|e| anyhow::anyhow!(e))
}

/// Publishes flow documents as the live ones of a shop.
///
/// # Errors
/// The first document that cannot be published, in words.
pub fn publish_all(
    flows: &FlowCache,
    tx: &mut dyn Tx,
    shop: &ShopId,
    texts: &[String],
    now: domain::timestamp::Timestamp,
) -> Result<(), String> {
    texts.iter().try_for_each(|text| publish(flows, tx, shop, text, now).map(|_| ()).map_err(|e| e.to_string()))
}

/// The text of a shipped flow or of a file.
///
/// # Errors
/// When there is neither.
pub fn flow_text(name: &str) -> anyhow::Result<String> {
    if let Some((_, text)) = flow::presets::presets().into_iter().find(|(preset, _)| *preset == name) {
        return Ok(text.to_owned());
    }
    std::fs::read_to_string(name).with_context(|| {
        let shipped: Vec<&str> = flow::presets::presets().into_iter().map(|(n, _)| n).collect();
        format!("{name:?} is neither a file nor a shipped flow ({})", shipped.join(", "))
    })
}

/// The shipped price lists as dated costs: WhatsApp by market, category and window, and one mail at a relay's price.
///
/// # Errors
/// When a list contradicts itself.
pub fn cost_table() -> anyhow::Result<CostTable> {
    let mut rows: BTreeMap<(costs::Item, Timestamp), CostRow> = BTreeMap::new();
    let mut add = |item: costs::Item, from, micros, currency| {
        rows.insert((item.clone(), from), CostRow { from, item, micros, currency });
    };
    let mut rates: Vec<&prices::PriceRow> = prices::rates().iter().collect();
    rates.sort_by_key(|rate| rate.effective_from);
    for rate in rates {
        let category: costs::Category = serde_json::from_value(rate.category.clone().into())?;
        let item = |window| costs::Item::Whatsapp { market: rate.market.clone(), category, window };
        let from = rate.effective_from.begins_at()?;
        add(item(costs::Window::Either), from, rate.micros, rate.currency);
        if let Some(until) = prices::free_until(&rate.category) {
            let until = until.begins_at()?;
            if from < until {
                add(item(costs::Window::Open), from, 0, rate.currency);
            }
            add(item(costs::Window::Open), from.max(until), rate.micros, rate.currency);
        }
    }
    let dollars = Currency::from_code("USD").context("USD is a currency")?;
    add(costs::Item::Email, Timestamp::EPOCH, DEFAULT_COST_MICROS, dollars);
    Ok(CostTable::try_from(rows.into_values().collect::<Vec<_>>())?)
}

fn row(config: &ShopConfig) -> Shop {
    Shop {
        id: config.id.clone(),
        name: config.name.clone(),
        url: config.url.clone(),
        currency: config.currency,
        locale: config.locale.clone(),
        time_zone: config.time_zone.clone(),
        country: config.country.clone(),
        write_key: config.write_key.clone(),
        origins: config.origins.clone(),
        settings: config.settings.clone(),
    }
}
