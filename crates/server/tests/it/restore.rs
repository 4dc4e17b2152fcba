//! Backup and restore: a restored past is never sent again.

use crate::support::mail::Mood;
use crate::support::world::{ONE_MAIL, address, cart, deliver};
use crate::support::{World, pass};

#[test]
fn a_restored_past_sends_nothing_until_it_is_verified_and_then_only_what_is_new() {
    let mut world = World::new(ONE_MAIL);
    let service = world.serve();
    assert_eq!(deliver(&service, "cart.changed", &cart("sent")).status, 200);
    service.touches_in("accepted", 1);
    world.mail.be(Mood::Busy);
    assert_eq!(deliver(&service, "cart.changed", &cart("waiting")).status, 200);
    service.touches_in("planned", 1);
    let backup = world.dir.path().join("backups/one.backup").display().to_string();
    assert!(world.run(&["backup", &backup]).status.success(), "while the service runs");
    let again = world.run(&["backup", &backup]);
    let second = world.run(&["serve"]);
    let said = String::from_utf8_lossy(&second.stderr);
    assert!(!second.status.success() && said.contains("in use by another cartwright"), "{said}");
    assert!(said.contains("stop it first"), "{said}");
    let file = world.write("clicks.csv", "event_time,event_type,product_id,user_id\n").display().to_string();
    let import = world.run(&["import", "events", &file]);
    assert!(String::from_utf8_lossy(&import.stderr).contains("in use by another cartwright"), "{import:?}");
    assert!(world.run(&["verify"]).status.success(), "looking on is possible beside a service");
    assert!(!again.status.success() && String::from_utf8_lossy(&again.stderr).contains("exists already"));
    service.stop();
    assert!(!world.run(&["restore", &backup]).status.success(), "a database is never written over");

    let key = std::fs::read(world.data.join("secret.key")).expect("a key");
    world.data = world.dir.path().join("restored");
    std::fs::create_dir(&world.data).expect("made");
    std::fs::write(world.data.join("secret.key"), key).expect("written");
    assert!(world.run(&["restore", &backup]).status.success());
    assert!(world.data.join("EMBARGO").exists());

    world.mail.be(Mood::Willing);
    let before = world.mail.mails().len();
    let service = world.serve();
    assert_eq!(deliver(&service, "cart.changed", &cart("new")).status, 200, "what happens is taken in all the same");
    pass(2_500);
    assert!(service.log().contains("sending is off after a restore"), "{}", service.log());
    service.stop();
    assert_eq!(world.mail.mails().len(), before, "nothing is sent under the embargo");

    world.verify();
    assert!(!world.data.join("EMBARGO").exists(), "verified: it may go on");
    let service = world.serve();
    service.touches_in("accepted", 2);
    pass(500);
    service.stop();
    assert_eq!(world.mail.to(&address("new")).len(), 1);
    assert_eq!(world.mail.to(&address("sent")).len(), 1, "not a second time");
    assert_eq!(world.mail.to(&address("waiting")).len(), 0, "it may have been sent since the backup");
    world.verify();
}

#[test]
fn what_is_no_backup_is_not_restored() {
    let world = World::new(ONE_MAIL);
    for (name, content) in [("empty", ""), ("text", "not a backup at all"), ("half", "SQLite format 3\u{0}")] {
        let file = world.write(name, content).display().to_string();
        let output = world.run(&["restore", &file]);
        let said = String::from_utf8_lossy(&output.stderr).into_owned();
        assert!(!output.status.success() && !said.contains("panicked"), "{name}: {said}");
        std::fs::remove_dir_all(&world.data).ok();
    }
    let output = world.run(&["restore", "nowhere"]);
    assert!(String::from_utf8_lossy(&output.stderr).contains("there is no file nowhere"));
}
