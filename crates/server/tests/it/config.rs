//! Configuration: what is wrong is said in words; secrets stand nowhere.

use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::Stdio;

use serde_json::json;

use crate::support::world::ONE_MAIL;
use crate::support::{Service, World, call};

/// No file below `folder` holds `secret`.
#[track_caller]
pub fn nowhere_in(folder: &Path, secret: &str) {
    for entry in std::fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            nowhere_in(&path, secret);
            continue;
        }
        let bytes = std::fs::read(&path).expect("readable");
        let found = bytes.windows(secret.len()).any(|w| w == secret.as_bytes());
        assert!(!found, "the secret stands in {}", path.display());
    }
}

#[test]
fn a_wrong_configuration_is_refused_with_its_place() {
    let world = World::new(ONE_MAIL);
    let file = world.dir.path().join("cartwright.toml");
    let good = std::fs::read_to_string(&file).expect("written");
    let shop = "id = \"other\"\nname = \"Other\"";
    for (name, from, to, words) in [
        ("an unknown field", "listen =", "lisen =", vec!["lisen"]),
        ("an unknown field of a shop", "name = \"Acme\"", "name = \"Acme\"\nnick = \"A\"", vec!["nick"]),
        ("an unknown setting", "quiet_from_hour = 0", "quiet_from_houer = 0", vec!["quiet_from_houer"]),
        (
            "an unknown zone",
            "name = \"Acme\"",
            "name = \"Acme\"\ntime_zone = \"Europe/Berln\"",
            vec!["acme", "Europe/Berln", "IANA"],
        ),
        (
            "no postal address",
            "postal_address = \"Acme Inc, 1 Main Street, Springfield\"",
            "",
            vec!["acme", "postal_address"],
        ),
        ("a country that is none", "country = \"US\"", "country = \"us\"", vec!["acme", "two capital letters"]),
        ("a currency that is none", "currency = \"USD\"", "currency = \"XQQ\"", vec!["XQQ"]),
        ("a shop twice", shop, "id = \"acme\"\nname = \"Other\"", vec!["acme", "twice"]),
        (
            "too large a holdout",
            "holdout_basis_points = 0",
            "holdout_basis_points = 9000",
            vec!["holdout_basis_points"],
        ),
        ("a flow that is none", "flow.yaml", "flo.yaml", vec!["flo.yaml", "recover-three-touch"]),
        (
            "an address that is none",
            "public_url = \"https://go.acme.example\"",
            "public_url = \"go.acme.example\"",
            vec!["public_url"],
        ),
        ("a variable that is not set", "env:woo_webhook", "env:NOT_SET_ANYWHERE", vec!["NOT_SET_ANYWHERE"]),
        ("a secret that is not stored", "env:woo_webhook", "stored:nothing", vec!["stored secret nothing", "init"]),
        ("an unknown connector", "connector = \"woocommerce\"", "connector = \"oscommerce\"", vec!["oscommerce"]),
        ("no TOML", "[[shops]]", "[[shops", vec!["TOML"]),
    ] {
        assert!(good.contains(from), "{name}: the test looks for {from}");
        std::fs::write(&file, good.replacen(from, to, 1)).expect("written");
        let Err(ended) = world.try_serve(&[]) else { panic!("{name} was accepted") };
        assert_eq!(ended.status.and_then(|s| s.code()), Some(1), "{name}: {}", ended.log);
        for word in words {
            assert!(ended.log.contains(word), "{name}: no {word:?} in: {}", ended.log);
        }
        assert!(!ended.log.contains("panicked"), "{name}: {}", ended.log);
    }
}

#[test]
fn init_keeps_secrets_encrypted_and_serve_starts_with_them() {
    let world = World::new(ONE_MAIL);
    let file = world.dir.path().join("cartwright.toml");
    std::fs::remove_file(&file).expect("was there");
    let (key, secret) = ("ck_0123456789abcdef0123456789abcdef01234567", "cs_fedcba9876543210fedcba9876543210fedcba98");
    let connect = |url: &str| {
        let mut command =
            world.command(&["init", "woocommerce", "--id", "my-shop", "--name", "My \"Shop\"", "--url", url]);
        command.args(["--currency", "EUR", "--country", "DE", "--offline", "--allow-private"]);
        command.env("CARTWRIGHT_KEY", key).env("CARTWRIGHT_SECRET", secret).output().expect("runs")
    };
    let url = format!("http://127.0.0.1:{}", world.shop.port);
    let output = connect(&url);
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(output.status.success(), "{said}");
    assert!(said.contains("data-shop=\"my-shop\""), "the script to paste: {said}");
    let config = std::fs::read_to_string(&file).expect("written");
    assert!(config.contains("stored:woocommerce/consumer_secret"), "{config}");
    for text in [key, secret] {
        assert!(!said.contains(text) && !config.contains(text));
        nowhere_in(world.dir.path(), text);
    }
    let service = world.try_serve(&[("CARTWRIGHT_LISTEN", "127.0.0.1:0")]).unwrap_or_else(|e| panic!("{}", e.log));
    assert_eq!(service.api("/api/v1/shops"), json!({ "shops": [{ "id": "my-shop", "name": "My \"Shop\"" }] }));
    let unsigned =
        service.call("POST", "/webhooks/my-shop/woocommerce", &[("x-wc-webhook-topic", "order.created")], b"{}");
    assert_eq!(unsigned.status, 401, "its webhook secret was made, and is not empty");
    log_is_silent_about(&service, &[key, secret]);
    service.stop();
    let again = connect(&url);
    let said = String::from_utf8_lossy(&again.stderr).into_owned();
    assert!(!again.status.success() && said.contains("already"), "a shop is not connected twice: {said}");
}

fn log_is_silent_about(service: &Service, secrets: &[&str]) {
    for secret in secrets {
        assert!(!service.log().contains(secret), "the log tells a secret");
    }
}

#[test]
fn init_without_a_shop_writes_a_commented_file_that_is_valid() {
    let world = World::new(ONE_MAIL);
    let file = world.dir.path().join("cartwright.toml");
    let output = world.run(&["init"]);
    assert!(!output.status.success(), "an existing file is not written over");
    std::fs::remove_file(&file).expect("was there");
    assert!(world.run(&["init"]).status.success());
    let service = world.try_serve(&[("CARTWRIGHT_LISTEN", "127.0.0.1:0")]).unwrap_or_else(|e| panic!("{}", e.log));
    assert!(service.log().contains("no shop is connected yet"), "{}", service.log());
}

#[test]
fn another_installations_key_does_not_open_the_database() {
    let world = World::new(ONE_MAIL);
    world.serve().stop();
    std::fs::remove_file(world.data.join("secret.key")).expect("was there");
    let Err(ended) = world.try_serve(&[]) else { panic!("started with another key") };
    assert!(ended.log.contains("cartwright:") && !ended.log.contains("panicked"), "{}", ended.log);
}

#[test]
fn what_init_writes_for_shopify_is_a_valid_configuration() {
    let world = World::new(ONE_MAIL);
    std::fs::remove_file(world.dir.path().join("cartwright.toml")).expect("was there");
    let (token, secret) = ("shpat_0123456789abcdef0123456789abcdef", "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");
    let mut command = world.command(&["init", "shopify", "--id", "my-shop", "--name", "My Shop", "--offline"]);
    command.args(["--url", "https://my-shop.myshopify.com", "--currency", "EUR", "--country", "DE"]);
    let output = command.env("CARTWRIGHT_TOKEN", token).env("CARTWRIGHT_SECRET", secret).output().expect("runs");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    for text in [token, secret] {
        nowhere_in(world.dir.path(), text);
    }
    let service = world.try_serve(&[("CARTWRIGHT_LISTEN", "127.0.0.1:0")]).unwrap_or_else(|e| panic!("{}", e.log));
    assert_eq!(service.call("POST", "/webhooks/my-shop/shopify", &[], b"{}").status, 401);
    drop(service);

    let mut command = world.command(&["init", "shopify", "--id", "another", "--name", "Another", "--offline"]);
    command.args(["--url", "https://www.another.example", "--currency", "EUR", "--country", "DE"]);
    let output = command.env("CARTWRIGHT_TOKEN", token).env("CARTWRIGHT_SECRET", secret).output().expect("runs");
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(
        !output.status.success() && said.contains("my-shop.myshopify.com"),
        "what could not serve is not written: {said}"
    );
    let config = std::fs::read_to_string(world.dir.path().join("cartwright.toml")).expect("written");
    assert!(!config.contains("another"), "{config}");
}

#[test]
fn only_the_answer_to_our_own_question_grants_a_key() {
    let world = World::new(ONE_MAIL);
    std::fs::remove_file(world.dir.path().join("cartwright.toml")).expect("was there");
    let port = free_port();
    let (key, secret) = (format!("ck_{}", "a1".repeat(20)), format!("cs_{}", "b2".repeat(20)));
    let mut command =
        world.command(&["init", "woocommerce", "--grant", "--offline", "--id", "my-shop", "--name", "My Shop"]);
    command.args(["--url", "https://shop.example", "--currency", "EUR", "--country", "DE"]);
    command.args(["--public-url", "https://cart.example", "--listen", &format!("127.0.0.1:{port}")]);
    let mut child = command.stderr(Stdio::piped()).spawn().expect("runs");
    let mut said = BufReader::new(child.stderr.take().expect("piped")).lines().map_while(Result::ok);
    let page = said.find(|l| l.contains("/wc-auth/v1/authorize")).expect("a page to approve at");
    let state = page.split("user_id=").nth(1).and_then(|s| s.split('&').next()).expect("a state").to_owned();
    assert!(state.len() >= 32 && page.trim().starts_with("https://shop.example/"), "{page}");
    let grant = |user: &str, permissions: &str| {
        let body = json!({ "key_id": 4, "user_id": user, "consumer_key": key, "consumer_secret": secret, "key_permissions": permissions });
        call(port, "POST", "/connect/woocommerce", &[("content-type", "application/json")], body.to_string().as_bytes())
            .status
    };
    let almost = format!("{}{}", &state[..state.len() - 1], if state.ends_with('0') { '1' } else { '0' });
    for (user, permissions) in
        [("", "read_write"), ("1", "read_write"), (almost.as_str(), "read_write"), (state.as_str(), "read")]
    {
        assert_eq!(grant(user, permissions), 401, "{user} {permissions}");
    }
    assert_eq!(grant(&state, "read_write"), 200, "exactly 200, or the shop takes the key back");
    let rest: Vec<String> = said.collect();
    assert!(child.wait().expect("our child").success(), "{rest:#?}");
    for text in [&key, &secret] {
        assert!(!rest.iter().any(|l| l.contains(text.as_str())), "{rest:#?}");
        nowhere_in(world.dir.path(), text);
    }
    let service = world.try_serve(&[("CARTWRIGHT_LISTEN", "127.0.0.1:0")]).unwrap_or_else(|e| panic!("{}", e.log));
    assert_eq!(service.api("/api/v1/shops")["shops"][0]["id"], "my-shop");
}

/// A port that nobody listens on at this moment.
fn free_port() -> u16 {
    std::net::TcpListener::bind("127.0.0.1:0").expect("loopback").local_addr().expect("bound").port()
}
