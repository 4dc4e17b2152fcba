//! Shops and secrets.

use domain::ports::store::{self, StoreError};
use storage::{Config, SecretKey};
use testkit::build;

use crate::fixture::Fixture;

pub fn shops_are_replaced(f: &Fixture) {
    let (mut a, b) = (build::shop("a-shop"), build::shop("b-shop"));
    let (first, second) = (a.clone(), b.clone());
    f.write(move |tx| tx.put_shop(&second).and_then(|()| tx.put_shop(&first)));
    a.name = "Läden & Söhne 🛍".into();
    let renamed = a.clone();
    f.write(move |tx| tx.put_shop(&renamed));
    assert_eq!(f.read(|tx| tx.shops()), [a.clone(), b], "by id");
    let id = a.id.clone();
    assert_eq!(f.read(move |tx| tx.shop(&id)), Some(a));
    assert_eq!(f.read(|tx| tx.shop(&build::shop_id("none"))), None);
}

pub fn secrets_open_with_their_key_alone(f: &Fixture) {
    let shop = f.shop.clone();
    f.write(move |tx| {
        tx.put_secret(&shop, "token", b"first")?;
        tx.put_secret(&shop, "token", b"s3cret-value")?;
        tx.put_secret(&shop, "empty", b"")
    });
    let read = |name: &'static str| {
        let shop = f.shop.clone();
        f.read(move |tx| tx.secret(&shop, name))
    };
    assert_eq!(read("token").as_deref(), Some(b"s3cret-value".as_slice()));
    assert_eq!(read("empty"), Some(Vec::new()));
    assert_eq!(read("none"), None);
    assert_eq!(f.read(|tx| tx.secret(&build::shop_id("other"), "token")), None);
    if !f.url.contains("memory") {
        let wrong = storage::open(&Config::new(&f.url, SecretKey::from_bytes([8; 32]))).expect("opens");
        let shop = f.shop.clone();
        let refused = store::read(&*wrong, move |tx| tx.secret(&shop, "token"));
        assert!(matches!(refused, Err(StoreError::Corrupt(_))), "{refused:?}");
    }
    let shop = f.shop.clone();
    f.write(move |tx| tx.delete_secret(&shop, "token"));
    assert_eq!(read("token"), None);
}

pub fn secrets_are_bounded(f: &Fixture) {
    let shop = f.shop.clone();
    let long = vec![0; 64 * 1024 + 1];
    assert!(matches!(f.try_write(move |tx| tx.put_secret(&shop, "token", &long)), Err(StoreError::Rejected(_))));
}
