//! Photos of shoppers, and a person of the team who takes over.

use app::converse::{conversation_id, desk};
use app::photos::{self, Came};
use app::verify;
use domain::clock::Clock;
use domain::consent::ChannelKind;
use domain::conversation::{Answerer, Speaker, Turn};
use domain::event::EventBody;
use domain::ids::ConversationId;
use domain::photo::{Photo, PhotoState};
use domain::ports::channel::PictureAt;
use domain::ports::store::write;
use domain::shopper::Identity;
use domain::timestamp::DAY_MS;

use crate::stage::{ONE_MAIL, Stage};
use crate::support::{Referee, hours, shop_id};

const BROWSER: &str = "0f1e2d3c4b5a69788796a5b4c3d2e1f0";

/// The smallest of pictures, with a word that must not be kept.
fn png() -> Vec<u8> {
    let chunk = |name: &[u8], data: &[u8]| {
        let length = u32::try_from(data.len()).expect("short");
        [&length.to_be_bytes()[..], name, data, b"crc!"].concat()
    };
    let head = chunk(b"IHDR", &[0, 0, 0, 1, 0, 0, 0, 1, 8, 2, 0, 0, 0]);
    let text = chunk(b"tEXt", b"where\0at home");
    [b"\x89PNG\r\n\x1a\n", &head[..], &text, &chunk(b"IDAT", b"x"), &chunk(b"IEND", b"")].concat()
}

fn stage() -> Stage {
    let stage = Stage::new(ONE_MAIL, |shop| shop.settings.assistant = true);
    stage.go_to(hours(0));
    stage
}

fn talk() -> ConversationId {
    conversation_id(&shop_id(), ChannelKind::Webchat, &Identity::anonymous(BROWSER))
}

fn send(stage: &Stage, id: &str, text: &str, pictures: Vec<PictureAt>, connector: &str) {
    let now = stage.clock.now();
    let from = Identity::anonymous(BROWSER);
    let body = EventBody::MessageReceived { channel: ChannelKind::Webchat, from, text: text.into() };
    let event = app::ingest::event(&shop_id(), connector, id, now, now, body);
    let came = Came { event: event.id.clone(), connector: connector.into(), pictures };
    write(&*stage.db, move |tx| {
        photos::take(tx, &shop_id(), vec![came], now)?;
        tx.append_events(&[event])
    })
    .expect("writes");
    stage.wait_minutes(1);
}

fn turns(stage: &Stage) -> Vec<Turn> {
    write(&*stage.db, |tx| tx.turns(&shop_id(), talk(), 0, 100)).expect("reads")
}

fn photos_of(stage: &Stage) -> Vec<Photo> {
    write(&*stage.db, |tx| tx.photos_of(&shop_id(), talk(), 0)).expect("reads")
}

fn ids(turn: &Turn) -> Vec<&str> {
    turn.lines.iter().map(|line| line.id.as_str()).collect()
}

#[test]
fn a_photo_is_kept_without_what_it_tells_of_its_maker() {
    let stage = stage();
    send(&stage, "m1", "", vec![PictureAt::Here(png())], "webchat");
    let photos = photos_of(&stage);
    let [Photo { turn: Some(1), state: PhotoState::Kept { media_type, hash, .. }, .. }] = &photos[..] else {
        panic!("{photos:?}")
    };
    assert_eq!(media_type, "image/png");
    let hash = hash.clone();
    let bytes = write(&*stage.db, move |tx| tx.photo_bytes(&shop_id(), &hash)).expect("reads").expect("is kept");
    assert!(!bytes.windows(7).any(|part| part == b"at home") && bytes.len() < png().len());
    let answered = turns(&stage);
    assert_eq!(answered.len(), 2);
    assert!(!ids(&answered[1]).contains(&"assist-empty"), "a photo is not nothing: {answered:#?}");
    assert!(!ids(&answered[1]).contains(&"assist-file-refused"));
}

#[test]
fn what_is_no_picture_is_refused_in_words() {
    let stage = stage();
    for (n, file) in [&b"<svg onload=alert(1)>"[..], b"\xff\xd8\xff", b"%PDF-1.7", b""].into_iter().enumerate() {
        send(&stage, &format!("m{n}"), "", vec![PictureAt::Here(file.to_vec())], "webchat");
        let said = turns(&stage);
        assert_eq!(ids(&said[said.len() - 1]), ["assist-file-refused"], "{n}");
    }
    assert!(photos_of(&stage).iter().all(|photo| matches!(photo.state, PhotoState::Refused { .. })));
}

#[test]
fn a_photo_that_cannot_be_fetched_does_not_hold_the_answer_up() {
    let stage = stage();
    send(&stage, "m1", "[photo]", vec![PictureAt::Provider("file-1".into())], "webchat");
    assert!(matches!(photos_of(&stage)[0].state, PhotoState::Refused { .. }), "web chat fetches no pictures");
    assert_eq!(ids(&turns(&stage)[1]), ["assist-file-refused"]);
}

#[test]
fn photos_are_bounded_by_the_day_and_forgotten() {
    let stage = stage();
    for n in 0..=photos::PER_DAY_MAX {
        send(&stage, &format!("m{n}"), "", vec![PictureAt::Here(png())], "webchat");
    }
    let kept = photos_of(&stage).iter().filter(|photo| photo.hash().is_some()).count();
    assert_eq!(i64::try_from(kept), Ok(photos::PER_DAY_MAX));
    stage.clock.set(stage.clock.now().plus_ms(91 * DAY_MS));
    let gone = crate::support::block_on(photos::forget(&stage.app)).expect("forgets");
    assert_eq!((i64::try_from(gone), photos_of(&stage).len()), (Ok(photos::PER_DAY_MAX + 1), 0));
}

#[test]
fn the_assistant_is_quiet_from_the_moment_a_person_types_until_it_is_told() {
    let stage = stage();
    send(&stage, "m1", "hello", vec![], "webchat");
    let app = stage.app.clone();
    let held = write(&*stage.db, move |tx| desk::take(&app, tx, &shop_id(), talk())).expect("writes");
    assert_eq!(held.map(|held| held.answerer), Ok(Answerer::Person));
    send(&stage, "m2", "where is my order?", vec![], "webchat");
    assert_eq!(turns(&stage).last().map(|turn| turn.speaker), Some(Speaker::Shopper));

    let say = |after: i64, text: &'static str| {
        let app = stage.app.clone();
        write(&*stage.db, move |tx| desk::write(&app, tx, (&shop_id(), talk()), after, text)).expect("writes")
    };
    assert_eq!(say(2, "I look").err(), Some(desk::Refused::GoneOn), "what was not read is not answered");
    assert_eq!(say(3, "  ").err(), Some(desk::Refused::Length));
    let written = say(3, "It costs 10 EUR, I promise.");
    assert!(written.is_ok(), "{written:?}");
    assert_eq!(say(3, "It costs 10 EUR, I promise.").err(), Some(desk::Refused::GoneOn), "nothing is said twice");
    stage.wait_minutes(1);
    let sent = stage.webchat.log();
    assert_eq!(sent.last().map(|out| out.message.text.as_str()), Some("It costs 10 EUR, I promise."));
    send(&stage, "m3", "hello?", vec![], "webchat");
    assert_eq!(turns(&stage).last().map(|turn| turn.speaker), Some(Speaker::Shopper));

    let app = stage.app.clone();
    let back = write(&*stage.db, move |tx| desk::give_back(&app, tx, &shop_id(), talk())).expect("writes");
    assert_eq!(back.map(|held| held.waiting), Ok(true));
    stage.wait_minutes(1);
    assert_eq!(turns(&stage).last().map(|turn| turn.speaker), Some(Speaker::Assistant));
    let report = write(&*stage.db, |tx| verify::check(tx, &Referee)).expect("reads");
    assert_eq!(report.violations, vec![]);
}
