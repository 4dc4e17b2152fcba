//! A data folder, a configuration, a shop and a mail server for one service.

use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::sync::Arc;

use domain::ids::ShopId;
use domain::ports::store::{LedgerEntry, Tx, read};
use serde_json::{Value, json};
use storage::{Db, SecretKey};
use tempfile::TempDir;

use super::mail::MailServer;
use super::shop::MockShop;
use super::{Answer, Ended, Service, hex, hmac, now};

/// The webhook secret of the shop `acme`.
pub const SECRET: &str = "acme-webhook-secret-1";
/// The webhook secret of the shop `other`.
pub const OTHER_SECRET: &str = "other-webhook-secret-2";
/// The webhook secret that the recorded deliveries of the shop `woo` were signed with.
pub const WOO_SECRET: &str = r#"whsec_acceptance_&"<ü>_1"#;
/// The storefront key of the shop `acme`.
pub const WRITE_KEY: &str = "pk_acme_test";
/// Its storefront.
pub const ORIGIN: &str = "https://www.acme.example";

/// One mail a moment after a cart was left.
pub const ONE_MAIL: &str = "
  - id: a-moment
    wait: { for: 1s, from: previous }
  - id: reminder
    touch:
      purpose: marketing
      candidates:
        - { channel: email, template: recover-reminder }
";
/// One mail with a coupon.
pub const COUPON: &str = "
  - id: a-moment
    wait: { for: 1s, from: previous }
  - id: incentive
    touch:
      purpose: marketing
      candidates:
        - { channel: email, template: recover-incentive, offer: incentive }
";
/// Two mails, five seconds apart.
pub const TWO_MAILS: &str = "
  - id: a-moment
    wait: { for: 1s, from: previous }
  - id: reminder
    touch:
      purpose: marketing
      candidates:
        - { channel: email, template: recover-reminder }
  - id: another
    wait: { for: 5s, from: previous }
  - id: again
    touch:
      purpose: marketing
      candidates:
        - { channel: email, template: recover-social-proof }
        - { channel: email, template: recover-reminder }
";

/// Everything around a service.
pub struct World {
    /// Configuration and data.
    pub dir: TempDir,
    /// The shop's API.
    pub shop: MockShop,
    /// Where mails go.
    pub mail: MailServer,
    /// The data folder that commands use.
    pub data: PathBuf,
}

impl World {
    /// A world whose shop runs one flow with these steps.
    pub fn new(steps: &str) -> Self {
        let dir = tempfile::tempdir().expect("a folder");
        let data = dir.path().join("data");
        let world = Self { dir, shop: MockShop::start(), mail: MailServer::start(), data };
        world.write("flow.yaml", &flow(steps));
        world.write("acme.toml", &description("acme_webhook", world.shop.port));
        world.write("other.toml", &description("other_webhook", world.shop.port));
        world.configure("");
        world
    }

    /// Writes the configuration; `more` stands in the settings of `acme`.
    pub fn configure(&self, more: &str) {
        let (dir, mail, shop) = (self.dir.path().display(), self.mail.port, self.shop.port);
        self.write(
            "cartwright.toml",
            &format!(
                r#"
listen = "127.0.0.1:0"
public_url = "https://go.acme.example"
[[shops]]
id = "acme"
name = "Acme"
url = "https://www.acme.example"
currency = "USD"
country = "US"
write_key = "{WRITE_KEY}"
origins = ["{ORIGIN}"]
flows = ["{dir}/flow.yaml"]
[shops.settings]
postal_address = "Acme Inc, 1 Main Street, Springfield"
quiet_from_hour = 0
quiet_until_hour = 0
holdout_basis_points = 0
discount_budget = {{ minor = 1000000, currency = "USD" }}
{more}
[shops.commerce]
connector = "custom"
file = "{dir}/acme.toml"
[shops.email]
host = "127.0.0.1"
port = {mail}
tls = "none"
from = "Acme <hello@acme.example>"

[[shops]]
id = "other"
name = "Other"
url = "https://www.acme.example"
currency = "USD"
country = "US"
flows = []
[shops.commerce]
connector = "custom"
file = "{dir}/other.toml"

[[shops]]
id = "woo"
name = "Woo"
url = "http://127.0.0.1:{shop}"
currency = "EUR"
country = "DE"
flows = []
[shops.commerce]
connector = "woocommerce"
base_url = "http://127.0.0.1:{shop}"
allow_private = true
consumer_key = "ck_test"
consumer_secret = "cs_test"
webhook_secret = "env:woo_webhook"
currency = "EUR"
country = "DE"
"#
            ),
        );
    }

    /// Writes a file beside the configuration.
    pub fn write(&self, name: &str, text: &str) -> PathBuf {
        let path = self.dir.path().join(name);
        std::fs::write(&path, text).expect("written");
        path
    }

    /// A command of the binary in this world.
    pub fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_cartwright"));
        command.args(arguments).arg("--data-dir").arg(&self.data);
        command.arg("--config").arg(self.dir.path().join("cartwright.toml"));
        self.environment(&mut command);
        command
    }

    fn environment(&self, command: &mut Command) {
        for name in ["CARTWRIGHT_LISTEN", "CARTWRIGHT_PUBLIC_URL", "CARTWRIGHT_DATABASE", "CARTWRIGHT_CRASH_AT"] {
            command.env_remove(name);
        }
        command.env("NO_COLOR", "1").env("CARTWRIGHT_LOG", "info").current_dir(self.dir.path());
        command.env("acme_webhook", SECRET).env("other_webhook", OTHER_SECRET).env("woo_webhook", WOO_SECRET);
    }

    /// Runs a command to its end.
    pub fn run(&self, arguments: &[&str]) -> Output {
        self.command(arguments).env("CARTWRIGHT_LOG", "warn").output().expect("the binary runs")
    }

    /// Runs a command that must succeed, and reads what it prints as JSON.
    #[track_caller]
    pub fn json(&self, arguments: &[&str]) -> Value {
        let output = self.run(arguments);
        let (out, err) = (String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
        assert!(output.status.success(), "{arguments:?}: {out}{err}");
        serde_json::from_str(&out).unwrap_or_else(|e| panic!("{arguments:?} printed no json ({e}): {out}{err}"))
    }

    /// The service, listening.
    #[track_caller]
    pub fn serve(&self) -> Service {
        self.try_serve(&[]).unwrap_or_else(|ended| panic!("did not start ({:?}):\n{}", ended.status, ended.log))
    }

    /// The service with more variables.
    ///
    /// # Errors
    /// When it ends before it listens.
    pub fn try_serve(&self, variables: &[(&str, &str)]) -> Result<Service, Ended> {
        let mut command = self.command(&["serve"]);
        command.envs(variables.iter().copied());
        Service::start(command)
    }

    /// Checks the invariants of the stored world.
    #[track_caller]
    pub fn verify(&self) {
        let output = self.run(&["verify", "--rebuild", "--json"]);
        let out = String::from_utf8_lossy(&output.stdout);
        assert!(output.status.success(), "{out}{}", String::from_utf8_lossy(&output.stderr));
        let report: Value = serde_json::from_str(&out).expect("json");
        assert_eq!(report["ok"], json!(true), "{out}");
    }

    /// The database of a stopped service.
    pub fn database(&self) -> Arc<Db> {
        open(&self.data)
    }

    /// Reads from the database of a stopped service.
    pub fn read<R: Send + 'static>(&self, f: impl FnOnce(&mut dyn Tx) -> R + Send + 'static) -> R {
        let db = self.database();
        let result = read(&*db, |tx| Ok(f(tx))).expect("readable");
        db.close();
        result
    }

    /// The ledger of a stopped service.
    pub fn ledger(&self) -> Vec<LedgerEntry> {
        self.read(|tx| tx.events_after(0, 100_000).expect("readable"))
    }
}

/// The database in a data folder.
pub fn open(data: &Path) -> Arc<Db> {
    let key = SecretKey::load_or_create(&data.join("secret.key")).expect("a key");
    let url = format!("sqlite:{}", data.join("cartwright.db").display());
    storage::open(&storage::Config::new(url, key)).expect("a database")
}

/// A shop's name.
pub fn shop(name: &str) -> ShopId {
    ShopId::new(name).expect("valid")
}

fn flow(steps: &str) -> String {
    format!(
        "schema: cartwright/flow/1\nname: soon\ntitle: Soon\nsubject: cart\ntrigger: {{ on: cart_changed, when: cart.items > 0 }}\n\
         exit_on: [purchase, emptied]\nexpires_after: 7d\nsteps:{steps}"
    )
}

fn description(secret: &str, port: u16) -> String {
    format!(
        r#"
[endpoint]
base_url = "http://127.0.0.1:{port}"
allow_private = true
timeout_ms = 3000
requests_per_second = 1000
[shop]
url = "https://www.acme.example/"
currency = "USD"
[products.one]
path = "/products/{{product_key}}"
[products.fields]
key = "$.id"
title = "$.name"
updated_at = "$.changed"
[products.fields.variant]
key = "$.id"
price = "$.price"
stock = "$.stock"
[orders]
statuses = {{ paid = "paid", void = "cancelled" }}
[orders.find]
path = "/orders"
query = {{ email = "{{email}}" }}
items = "$.orders[*]"
[orders.fields]
key = "$.id"
updated_at = "$.changed"
placed_at = "$.placed"
status = "$.state"
total = "$.total"
cart_key = "$.cart"
lines = "$.items[*]"
line = {{ product = "$.product", quantity = "$.count", unit_price = "$.price" }}
person = {{ email = "$.customer.email" }}
[carts]
stages = {{ basket = "cart", checkout = "checkout" }}
[carts.fields]
key = "$.key"
updated_at = "$.changed"
stage = "$.step"
lines = "$.items[*]"
line = {{ product = "$.product", title = "$.name", quantity = "$.count", unit_price = "$.price" }}
person = {{ email = "$.customer.email", first_name = "$.customer.given", country = "$.customer.country" }}
[coupons]
path = "/coupons"
[coupons.percent]
code = "{{code}}"
percent = "{{percent_number}}"
most = "{{maximum}}"
[webhook]
header = "X-Acme-Signature"
algorithm = "hmac-sha256"
encoding = "hex"
prefix = "sha256="
secret = "{secret}"
topic_header = "X-Acme-Topic"
[webhook.topics]
"cart.changed" = {{ kind = "cart" }}
"order.changed" = {{ kind = "order" }}
[recovery]
url = "https://www.acme.example/basket/{{cart_key}}?code={{coupon}}&utm_content={{campaign}}"
"#
    )
}

/// A delivery about a cart of one pair of boots that changed now.
pub fn cart(key: &str) -> Vec<u8> {
    cart_at(key, &now().to_string())
}

/// A delivery about a cart that changed at a time.
pub fn cart_at(key: &str, changed: &str) -> Vec<u8> {
    json!({
        "key": key, "changed": changed, "step": "checkout",
        "items": [{ "product": "boot", "name": "Trail boot", "count": 1, "price": "89.90" }],
        "customer": { "email": address(key), "given": "Ada", "country": "US" },
    })
    .to_string()
    .into_bytes()
}

/// A delivery about an order from a cart.
pub fn order(key: &str, cart: &str) -> Vec<u8> {
    json!({
        "id": key, "changed": now().to_string(), "placed": now().to_string(), "state": "paid", "total": "89.90", "cart": cart,
        "items": [{ "product": "boot", "count": 1, "price": "89.90" }],
        "customer": { "email": address(cart) },
    })
    .to_string()
    .into_bytes()
}

/// The address that a cart's shopper gave.
pub fn address(cart: &str) -> String {
    format!("{cart}@example.test")
}

/// Delivers to the shop `acme` as its platform does.
pub fn deliver(service: &Service, topic: &str, body: &[u8]) -> Answer {
    let signature = format!("sha256={}", hex(&hmac(SECRET, body)));
    service.call("POST", "/webhooks/acme/custom", &[("x-acme-topic", topic), ("x-acme-signature", &signature)], body)
}
