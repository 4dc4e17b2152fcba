//! Photos that shoppers sent.

use domain::ids::{ConversationId, ShopId};
use domain::photo::{Photo, PhotoState};
use domain::timestamp::DAY_MS;
use testkit::build::at;

use crate::fixture::Fixture;

fn kept(hash: &str) -> PhotoState {
    PhotoState::Kept { media_type: "image/png".into(), width: 2, height: 3, bytes: 4, hash: hash.into() }
}

/// A photo is added once, bound to a conversation, seen by its own shop alone; bytes go with the last photo of them.
pub(crate) fn photos_are_bound_and_forgotten(f: &Fixture) {
    let waiting = PhotoState::Waiting { connector: "telegram".into(), named: "file-1".into() };
    let first = Photo::new(&f.shop, "telegram:1", 0, waiting, at(0));
    let second = Photo::new(&f.shop, "telegram:1", 1, kept("aa"), at(DAY_MS));
    let (a, b) = (first.clone(), second.clone());
    f.write(move |tx| {
        assert!(tx.add_photo(&b)? && tx.add_photo(&a)?);
        assert!(!tx.add_photo(&a)?, "the same again is not new");
        tx.put_photo_bytes(&a.shop, "aa", b"\x00\xffpng")
    });
    let stranger = ShopId::new("another").expect("a slug");
    let (own, id) = (f.shop.clone(), second.id);
    f.read(move |tx| {
        assert_eq!(tx.photo(&stranger, id)?, None);
        assert_eq!(tx.photo_bytes(&stranger, "aa")?, None);
        assert_eq!(tx.photos_with(&stranger, "telegram:1")?, []);
        assert_eq!(tx.photo_bytes(&own, "aa")?.as_deref(), Some(&b"\x00\xffpng"[..]));
        assert_eq!(tx.photos_with(&own, "telegram:1")?.len(), 2);
        assert_eq!(tx.photos_waiting(9)?.len(), 1);
        assert_eq!(tx.photos_since(&own, None, at(1))?, 1);
        Ok(())
    });

    let talk = ConversationId::derive(&["talk"]);
    let bound = Photo { conversation: Some(talk), turn: Some(3), state: kept("aa"), ..first };
    let (shop, each) = (f.shop.clone(), bound.clone());
    f.write(move |tx| {
        tx.update_photo(&each)?;
        assert_eq!(tx.photos_of(&shop, talk, 2)?, [each]);
        assert_eq!(tx.photos_of(&shop, talk, 3)?, []);
        assert_eq!((tx.photos_waiting(9)?.len(), tx.photos_since(&shop, Some(talk), at(0))?), (0, 1));
        Ok(())
    });

    let shop = f.shop.clone();
    f.write(move |tx| {
        assert_eq!(tx.forget_photos(&shop, at(0), at(0))?, 0);
        assert_eq!(tx.forget_photos(&shop, at(0), at(2 * DAY_MS))?, 1, "the one that belongs to no conversation");
        assert!(tx.photo_bytes(&shop, "aa")?.is_some(), "another photo has the same bytes");
        assert_eq!(tx.forget_photos(&shop, at(1), at(0))?, 1);
        assert_eq!(tx.photo_bytes(&shop, "aa")?, None);
        Ok(())
    });
}
