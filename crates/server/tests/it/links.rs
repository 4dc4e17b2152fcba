//! `/r/…` and `/u/…`: signed, expiring, for one thing each.

use app::links::{LinkKind, Links};
use domain::consent::ConsentState;
use domain::event::EventBody;
use domain::timestamp::Timestamp;
use serde_json::Value;

use crate::support::world::{ONE_MAIL, TWO_MAILS, address, cart, deliver, open, shop};
use crate::support::{Service, World, now, pass, until};

const PERSON: &str = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0";

/// A world in which one mail has been sent, its touch, and the ways back and out that stand in it.
fn sent(steps: &str) -> (World, Service, Value, String, String) {
    let world = World::new(steps);
    let service = world.serve();
    assert_eq!(deliver(&service, "cart.changed", &cart("ada")).status, 200);
    let touch = service.touches_in("accepted", 1).remove(0);
    let message = touch["message"].to_string();
    let path = |kind: &str| {
        let start = message.find(kind).unwrap_or_else(|| panic!("{kind} in {message}"));
        let end = message[start + kind.len()..]
            .find(|c: char| !c.is_ascii_alphanumeric() && !"-_".contains(c))
            .expect("ends");
        message[start..start + kind.len() + end].to_owned()
    };
    let (back, out) = (path("/r/acme/"), path("/u/acme/"));
    (world, service, touch, back, out)
}

fn clicks(world: &World) -> Vec<bool> {
    let click = |body: &EventBody| match body {
        EventBody::LinkFollowed { machine, .. } => Some(*machine),
        _ => None,
    };
    world.ledger().iter().filter_map(|e| click(&e.event.body)).collect()
}

fn withdrawals(world: &World) -> usize {
    let withdrawn =
        |b: &EventBody| matches!(b, EventBody::ConsentChanged { record } if record.state == ConsentState::Withdrawn);
    world.ledger().iter().filter(|e| withdrawn(&e.event.body)).count()
}

#[test]
fn the_way_back_leads_to_the_shop_and_tells_people_from_machines() {
    let (world, service, touch, back, _) = sent(ONE_MAIL);
    let id = touch["id"].as_str().expect("an id");
    pass(2_100);
    let follow = |method, agent| service.call(method, &back, &[("user-agent", agent)], b"");
    let machine = follow("GET", "Mozilla/5.0 (compatible; Googlebot/2.1)");
    let place = machine.header("location").expect("leads somewhere").to_owned();
    assert!(
        (300..400).contains(&machine.status) && machine.status != 301 && machine.status != 308,
        "{}",
        machine.status
    );
    assert!(place.starts_with("https://www.acme.example/basket/ada?"), "{place}");
    assert!(place.contains(id), "the order can be traced to the message: {place}");
    assert_eq!(machine.header("set-cookie"), None, "nobody is logged in");
    assert_eq!(machine.header("cache-control"), Some("no-store"));
    assert_eq!(follow("HEAD", PERSON).status, machine.status);
    assert_ne!(service.touch(id)["delivery"], "clicked", "machines do not count");
    assert_eq!(follow("GET", PERSON).status, machine.status);
    let clicked = until(10, || (service.touch(id)["delivery"] == "clicked").then_some(()));
    assert!(clicked.is_some(), "a person counts");
    service.stop();
    assert_eq!(clicks(&world), [true, true, false]);
}

#[test]
fn sec_cve_2021_24288_no_parameter_changes_where_a_link_leads() {
    let (_world, service, _, back, _) = sent(ONE_MAIL);
    let place = |path: &str, headers: &[(&str, &str)]| {
        service.call("GET", path, headers, b"").header("location").map(str::to_owned)
    };
    let usual = place(&back, &[]).expect("leads back");
    for query in ["?url=https://evil.example", "?next=//evil.example", "?redirect=https:evil.example"] {
        assert_eq!(place(&format!("{back}{query}"), &[]).as_ref(), Some(&usual), "{query}");
    }
    let headers = [("x-forwarded-host", "evil.example"), ("forwarded", "host=evil.example")];
    assert_eq!(place(&back, &headers).as_ref(), Some(&usual));
}

#[test]
fn sec_cve_2026_97657_what_is_not_a_link_of_ours_is_nothing() {
    let (world, service, touch, back, out) = sent(ONE_MAIL);
    let token = |path: &str| path.rsplit('/').next().expect("a token").to_owned();
    let (back, out) = (token(&back), token(&out));
    let mut tampered = back.clone();
    tampered.replace_range(10..11, if &back[10..11] == "A" { "B" } else { "A" });
    service.stop();

    let db = open(&world.data);
    let installation = shop("installation");
    let key = domain::ports::store::read(&*db, move |tx| tx.secret(&installation, "link-key"))
        .expect("readable")
        .expect("a key");
    db.close();
    let links = Links::new(key.try_into().expect("32 bytes"), "https://go.acme.example");
    let id = touch["id"].as_str().expect("an id").parse().expect("an id");
    let hour = jiff::SignedDuration::from_hours(1);
    let made =
        |kind, of: &str, expires: jiff::Timestamp| token(&links.url(kind, &shop(of), id, Timestamp::from(expires)));
    let expired = made(LinkKind::Recover, "acme", now() - hour);
    let fresh = made(LinkKind::Recover, "acme", now() + hour);
    let elsewhere = made(LinkKind::Recover, "other", now() + hour);

    let service = world.serve();
    assert_eq!(service.call("GET", &format!("/r/acme/{fresh}"), &[], b"").status, 303, "the key is the right one");
    let nothing = service.call("GET", "/r/acme/AAAA", &[], b"");
    for (name, path) in [
        ("tampered", format!("/r/acme/{tampered}")),
        ("expired", format!("/r/acme/{expired}")),
        ("the other kind", format!("/r/acme/{out}")),
        ("the other kind", format!("/u/acme/{back}")),
        ("another shop", format!("/r/other/{back}")),
        ("another shop's, with no such touch", format!("/r/other/{elsewhere}")),
        ("an unknown shop", format!("/r/nobody/{back}")),
        ("half", format!("/r/acme/{}", &back[..20])),
        ("long", format!("/r/acme/{}", "A".repeat(5_000))),
        ("no base64", "/r/acme/%2e%2e%2f%00".to_owned()),
    ] {
        let answer = service.call("GET", &path, &[("user-agent", PERSON)], b"");
        assert_eq!((answer.status, &answer.body), (404, &nothing.body), "{name}");
    }
    assert_eq!(service.call("POST", &format!("/u/acme/{back}"), &[], b"").status, 404, "a way back is no way out");
    service.stop();
    assert_eq!((clicks(&world).len(), withdrawals(&world)), (1, 0));
}

#[test]
fn looking_at_the_way_out_changes_nothing_and_taking_it_counts_at_once() {
    let (world, service, _, _, out) = sent(TWO_MAILS);
    for method in ["GET", "HEAD"] {
        let answer = service.call(method, &out, &[], b"");
        assert_eq!(answer.status, 200, "{method}");
    }
    let page = service.call("GET", &out, &[], b"").text();
    assert!(page.contains("<form method=\"post\">") && page.contains("lang=\"en\""), "{page}");
    let answer = service.call(
        "POST",
        &out,
        &[("content-type", "application/x-www-form-urlencoded")],
        b"List-Unsubscribe=One-Click",
    );
    assert_eq!(answer.status, 200, "no cookie, no question");
    pass(6_000);
    let steps: Vec<(Value, Value)> =
        service.touches().iter().map(|t| (t["step"].clone(), t["state"].clone())).collect();
    assert!(!steps.iter().any(|(step, state)| step == "again" && state != "skipped"), "{steps:?}");
    service.stop();
    assert_eq!(world.mail.to(&address("ada")).len(), 1, "the second mail was not sent");
    assert_eq!(withdrawals(&world), 1, "by the button, not by looking");
    world.verify();
}

#[test]
fn without_an_opt_out_the_second_mail_would_have_come() {
    let (world, service, ..) = sent(TWO_MAILS);
    service.touches_in("accepted", 2);
    service.stop();
    assert_eq!(world.mail.to(&address("ada")).len(), 2);
}

#[test]
fn the_page_of_the_way_out_needs_nothing_that_is_not_there() {
    let (_world, service, _, _, out) = sent(ONE_MAIL);
    let page = service.call("GET", &out, &[], b"").text();
    for named in ["href=\"", "src=\""].into_iter().flat_map(|mark| page.split(mark).skip(1)) {
        let file = named.split('"').next().expect("ends");
        assert_eq!(service.call("GET", file, &[], b"").status, 200, "{file}");
    }
    assert!(page.contains("<style>") && !page.contains("<script"), "{page}");
}
