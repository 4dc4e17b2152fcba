//! `GET /v1/search` and `GET /v1/recommendations`: what a stranger may ask, what a shopper is answered, and what becomes of
//! it: shown, withheld by lot, chosen, bought, ruled by the owner.

use serde_json::{Value, json};

use crate::support::world::{ONE_MAIL, ORIGIN, WRITE_KEY};
use crate::support::{Answer, Service, World, now, until};

const CATALOGUE: &str = "\
Handle,Title,Body (HTML),Vendor,Type,Tags,Option1 Name,Option1 Value,Variant SKU,Variant Price,Variant Inventory Qty,Variant Inventory Tracker
boot,Trail boot,Warm boots for wet days,Norvik,Boots,,Color,Black,boot-b,120.00,5,shopify
boot,,,,,,Color,Brown,boot-n,125.00,5,shopify
sneaker,Street sneaker,Light shoes,Norvik,Shoes,,Color,Black,sneaker-b,80.00,5,shopify
sneaker,,,,,,Color,White,sneaker-w,80.00,0,shopify
sandal,Summer sandal,Open shoes,Calder,Shoes,,Color,Brown,sandal-n,40.00,9,shopify
sock,Wool sock,Warm socks,Calder,Socks,,Color,Black,sock-b,9.50,40,shopify
lace,Long laces,For boots and shoes,Calder,Accessories,,Color,Black,lace-b,4.00,0,shopify
";

/// A world whose shop sells shoes; `settings` stands among its settings.
fn shoes(settings: &str) -> (World, Service) {
    let world = World::new(ONE_MAIL);
    world.configure(settings);
    world.serve().stop();
    let file = world.write("catalogue.csv", CATALOGUE).display().to_string();
    world.json(&["import", "catalogue", &file, "--shop", "acme", "--currency", "USD", "--json"]);
    let service = world.serve();
    (world, service)
}

fn encoded(text: &str) -> String {
    text.bytes()
        .map(|b| if b.is_ascii_alphanumeric() { char::from(b).to_string() } else { format!("%{b:02X}") })
        .collect()
}

fn ask(service: &Service, door: &str, query: &str) -> Answer {
    service.call("GET", &format!("/v1/{door}?shop=acme&key={WRITE_KEY}&{query}"), &[("origin", ORIGIN)], b"")
}

#[track_caller]
fn good(service: &Service, door: &str, query: &str) -> Value {
    let answer = ask(service, door, query);
    assert_eq!(answer.status, 200, "{query}: {}", answer.text());
    answer.json()
}

fn titles(answer: &Value) -> Vec<&str> {
    answer["products"].as_array().expect("a list").iter().map(|p| p["title"].as_str().expect("a title")).collect()
}

fn values<'a>(answer: &'a Value, group: &str) -> Vec<(&'a str, i64)> {
    let groups = answer["facets"].as_array().expect("facets");
    let group = groups.iter().find(|g| g["name"].as_str().is_some_and(|name| name.eq_ignore_ascii_case(group)));
    let values = group.and_then(|g| g["values"].as_array()).into_iter().flatten();
    values.map(|v| (v[0].as_str().expect("a value"), v[1].as_i64().expect("a count"))).collect()
}

#[test]
fn a_search_is_narrowed_sorted_paged_and_explained() {
    let (_world, service) = shoes("");
    let all = good(&service, "search", "facets=true&limit=50");
    assert_eq!(all["total"], 5);
    assert_eq!(values(&all, "brand"), [("Calder", 3), ("Norvik", 2)]);
    assert_eq!(values(&all, "color"), [("Black", 4), ("Brown", 2), ("White", 1)]);
    let price = all["facets"].as_array().expect("facets").iter().find(|f| f["kind"] == "price").expect("a price");
    let counted: i64 = price["bands"].as_array().expect("bands").iter().map(|b| b["count"].as_i64().unwrap_or(0)).sum();
    assert!(counted >= 5, "{price}");

    let brown = good(&service, "search", "filter=color:brown&facets=true");
    assert_eq!(brown["total"], 2, "{brown}");
    assert_eq!(values(&brown, "color"), [("Black", 4), ("Brown", 2), ("White", 1)], "a chosen group stays open");
    assert_eq!(values(&brown, "brand"), [("Calder", 1), ("Norvik", 1)], "the others are narrowed");
    let both = good(&service, "search", "filter=color:brown&filter=color:black&filter=brand:Norvik&sort=price_up");
    assert_eq!(titles(&both), ["Street sneaker", "Trail boot"]);
    assert_eq!(good(&service, "search", "filter=color:purple")["total"], 0);
    let range = good(&service, "search", "price_min=9.50&price_max=80&sort=price_down");
    assert_eq!(titles(&range), ["Street sneaker", "Summer sandal", "Wool sock"]);
    let there = good(&service, "search", "available=true&filter=color:white");
    assert_eq!(there["total"], 0, "the white one is sold out");

    let (mut seen, mut cursor) = (Vec::new(), String::new());
    for _ in 0..9 {
        let page = good(&service, "search", &format!("sort=price_up&limit=2{cursor}"));
        seen.extend(titles(&page).into_iter().map(str::to_owned));
        let Some(next) = page["next"].as_str() else { break };
        cursor = format!("&cursor={next}");
    }
    assert_eq!(seen, ["Long laces", "Wool sock", "Summer sandal", "Street sneaker", "Trail boot"]);

    let meant = good(&service, "search", "q=sneeker");
    assert_eq!((titles(&meant), &meant["did_you_mean"]), (vec!["Street sneaker"], &json!("sneaker")));
    let relaxed = good(&service, "search", &format!("q={}", encoded("sandal under 10")));
    assert_eq!(
        (&relaxed["relaxed"][0]["limit"], &relaxed["understood"][0]["kind"]),
        (&json!("price"), &json!("price"))
    );
    assert!(relaxed["list"].as_str().is_some_and(|list| list.starts_with("search.")), "{relaxed}");
}

#[test]
fn what_makes_no_sense_is_refused_in_words() {
    let (_world, service) = shoes("");
    let long = "x".repeat(10_000);
    let many = vec!["filter=color:black"; 21].join("&");
    let keys = vec!["k"; 101].join(",");
    let crowd = (0..70).map(|n| format!("p{n}=1")).collect::<Vec<_>>().join("&");
    let bad: Vec<(&str, String)> = vec![
        ("search", format!("q={long}")),
        ("search", "limit=-1".into()),
        ("search", "limit=0".into()),
        ("search", "limit=51".into()),
        ("search", "limit=9999999999999999999999".into()),
        ("search", "cursor=-5".into()),
        ("search", "cursor=abc".into()),
        ("search", "sort=cheapest".into()),
        ("search", "available=maybe".into()),
        ("search", "filter=color".into()),
        ("search", "filter=:black".into()),
        ("search", "filter=color:".into()),
        ("search", format!("filter=color:{}", "x".repeat(300))),
        ("search", many),
        ("search", "price_min=-1".into()),
        ("search", "price_min=ten".into()),
        ("search", "price_min=1e5".into()),
        ("search", "price_min=20&price_max=10".into()),
        ("search", "sql=1".into()),
        ("search", "q=a&q=b".into()),
        ("search", "q=%00".into()),
        ("search", crowd),
        ("recommendations", "placement=roof".into()),
        ("recommendations", "placement=search".into()),
        ("recommendations", "".into()),
        ("recommendations", "placement=basket&limit=-1".into()),
        ("recommendations", "placement=basket&id=short".into()),
        ("recommendations", format!("placement=basket&id={}", "z".repeat(32))),
        ("recommendations", format!("placement=basket&basket={keys}")),
        ("recommendations", format!("placement=basket&viewed={}", "x".repeat(201))),
        ("recommendations", "placement=basket&admin=true".into()),
    ];
    for (door, query) in &bad {
        let answer = ask(&service, door, query);
        let head: String = query.chars().take(60).collect();
        assert_eq!(answer.status, 400, "{door} {head}: {}", answer.text());
        assert_eq!(answer.header("content-type"), Some("application/problem+json"), "{door} {head}");
        assert!(answer.json()["detail"].as_str().is_some_and(|words| !words.is_empty()), "{door} {head}");
    }
}

#[test]
fn any_words_are_answered() {
    let (_world, service) = shoes("");
    for words in [
        "'; DROP TABLE products; --",
        "\" OR 1=1",
        "👟🥾✨",
        "أحذية سوداء",
        "黒い靴",
        "รองเท้า",
        "ботинки до 100",
        "((((((",
        "a",
        "-",
        "*:*",
        "\u{202e}toob",
        "under under under 10 10 10",
        &"boot ".repeat(190),
    ] {
        let answer = ask(&service, "search", &format!("facets=true&q={}", encoded(words)));
        assert_eq!(answer.status, 200, "{words}: {}", answer.text());
    }
    let odd = format!("placement=basket&basket={0}&viewed={0}", encoded("👟,'; --,أحذية"));
    assert_eq!(ask(&service, "recommendations", &odd).status, 200);
}

#[test]
fn only_the_shops_own_pages_are_answered() {
    let (_world, service) = shoes("");
    for (query, origin) in [
        ("shop=acme&key=pk_wrong&q=boot&placement=basket".to_owned(), ORIGIN),
        ("shop=other&key=&q=boot&placement=basket".to_owned(), ORIGIN),
        (format!("shop=nobody&key={WRITE_KEY}&placement=basket"), ORIGIN),
        (format!("shop=..%2Facme&key={WRITE_KEY}&placement=basket"), ORIGIN),
        (format!("shop=acme&key={WRITE_KEY}&placement=basket"), "https://evil.example"),
        (format!("shop=acme&key={WRITE_KEY}&placement=basket"), "null"),
    ] {
        for door in ["search", "recommendations"] {
            let query =
                if door == "search" { query.replace("&placement=basket", "") } else { query.replace("&q=boot", "") };
            let answer = service.call("GET", &format!("/v1/{door}?{query}"), &[("origin", origin)], b"");
            assert_eq!(answer.status, 401, "{door} {query} {origin}");
            assert_eq!(answer.header("content-type"), Some("application/problem+json"));
            assert_eq!(answer.header("access-control-allow-origin"), None);
        }
    }
    for (method, path) in [("POST", "/v1/search"), ("DELETE", "/v1/recommendations"), ("GET", "/v1/nothing")] {
        let answer = service.call(method, path, &[], b"");
        // A path that there is not is told to nobody without the console's token.
        assert!(matches!(answer.status, 401 | 405), "{method} {path}: {}", answer.status);
        assert_eq!(answer.header("content-type"), Some("application/problem+json"), "{method} {path}");
    }
}

#[test]
fn links_to_labels_and_mails_of_strangers_are_refused_in_words() {
    let (_world, service) = shoes("");
    let long = "x".repeat(4_000);
    for path in [
        "/l/acme/x",
        "/l/nobody/x",
        "/l/..%2Facme/x",
        "/l/acme/%00",
        "/l/acme/%F0%9F%91%9F",
        "/l/acme/%27%3B--",
        &format!("/l/acme/{long}"),
    ] {
        let answer = service.call("GET", path, &[], b"");
        assert!(matches!(answer.status, 400 | 404), "{path}: {}", answer.status);
        assert_eq!(answer.header("content-type"), Some("application/problem+json"), "{path}");
    }
    let mail = b"From: a@example.test\r\n\r\nhello".to_vec();
    for (shop, body) in [
        ("acme", mail.clone()),
        ("acme", vec![]),
        ("acme", vec![0xff; 10_000]),
        ("nobody", mail.clone()),
        ("..%2Facme", mail.clone()),
        ("%F0%9F%91%9F", mail),
    ] {
        let headers = [("content-type", "message/rfc822"), ("origin", "https://evil.example")];
        let answer = service.call("POST", &format!("/webhooks/{shop}/mailbox"), &headers, &body);
        assert!(matches!(answer.status, 401 | 404), "{shop}: {}", answer.status);
        assert_eq!(answer.header("content-type"), Some("application/problem+json"), "{shop}");
    }
    assert_eq!(service.call("GET", "/webhooks/acme/mailbox?limit=-1", &[], b"").status, 405);
}

/// The ids of browsers, so many as are needed for both sides of the lot.
fn browser(n: usize) -> String {
    format!("{n:032x}")
}

fn tell(service: &Service, browser: &str, event: Value) -> u16 {
    let mut told = json!({ "id": "1", "at": now().to_string(), "anonymous": browser });
    told.as_object_mut().expect("an object").extend(event.as_object().expect("an object").clone());
    let batch = json!({ "key": WRITE_KEY, "shop": "acme", "events": [told] }).to_string();
    service.call("POST", "/v1/events", &[("origin", ORIGIN)], batch.as_bytes()).status
}

#[test]
fn a_share_does_without_and_both_sides_are_counted() {
    let (world, service) = shoes("recommendations_control_basis_points = 5000");
    let asked =
        |n: usize| good(&service, "recommendations", &format!("placement=product&viewed=boot&id={}", browser(n)));
    let mut sides = [0, 0];
    for n in 0..20 {
        let answer = asked(n);
        let control = answer["control"].as_bool().expect("told");
        sides[usize::from(control)] += 1;
        assert_eq!(titles(&answer).is_empty(), control, "{answer}");
        assert_eq!(asked(n)["control"], answer["control"], "the lot is drawn once");
        let list = answer["list"].as_str().expect("an id").to_owned();
        let key = answer["products"][0]["product_key"].clone();
        let happened = if control {
            vec![json!({ "type": "list_withheld", "list": list })]
        } else {
            let shown = json!({ "type": "list_shown", "list": list, "product_keys": [key] });
            let clicked = json!({ "type": "list_clicked", "list": list, "product_key": key });
            vec![shown.clone(), shown, clicked]
        };
        for (at, event) in happened.into_iter().enumerate() {
            let mut event = event;
            event["id"] = json!(format!("again-{at}"));
            assert_eq!(tell(&service, &browser(n), event), 202);
        }
    }
    assert!(sides[0] >= 4 && sides[1] >= 4, "{sides:?}");
    let found = good(&service, "search", "q=boot");
    let shown = json!({ "type": "list_shown", "list": found["list"], "product_keys": ["boot"] });
    assert_eq!(tell(&service, &browser(1), shown), 202);
    let counted = |report: &Value| {
        let lift = &report["lift"];
        let n = |value: &Value| value.as_u64().unwrap_or(u64::MAX);
        [
            n(&lift["treated"]["subjects"]),
            n(&lift["control"]["subjects"]),
            n(&lift["clicked"]),
            n(&report["places"]["product"]["shown"]),
            n(&report["places"]["search"]["shown"]),
        ]
    };
    let wanted = [sides[0], sides[1], sides[0], sides[0], 1];
    let report = until(20, || {
        let report = service.api("/api/v1/recommendations?shop=acme");
        (counted(&report) == wanted).then_some(report)
    });
    let report = report.unwrap_or_else(|| panic!("{wanted:?}: {:#}", service.api("/api/v1/recommendations?shop=acme")));
    assert_eq!(report["lift"]["conversion_told"], "cannot_tell");
    service.stop();
    let told = world.json(&["report", "recommendations", "--shop", "acme", "--json"]);
    assert_eq!(counted(&told["recommendations"][0]["report"]), wanted);
    world.verify();
}

#[test]
fn what_is_told_of_lists_is_bounded() {
    let (world, service) = shoes("");
    let list = "basket.0198c0de-0000-7000-8000-000000000000";
    let many: Vec<String> = (0..51).map(|n| n.to_string()).collect();
    for event in [
        json!({ "type": "list_shown", "list": list, "product_keys": [] }),
        json!({ "type": "list_shown", "list": list, "product_keys": many }),
        json!({ "type": "list_shown", "list": "basket", "product_keys": ["boot"] }),
        json!({ "type": "list_shown", "list": list, "product_keys": ["x".repeat(501)] }),
        json!({ "type": "list_clicked", "list": list }),
        json!({ "type": "list_withheld", "list": list.replace("basket", "search") }),
        json!({ "type": "list_withheld", "list": list, "price": 1 }),
        json!({ "type": "list_bought", "list": list }),
    ] {
        assert_eq!(tell(&service, &browser(1), event.clone()), 400, "{event}");
    }
    service.stop();
    let lists = world.ledger().into_iter().filter(|e| e.event.body.kind() == "product_list").count();
    assert_eq!(lists, 0);
}

fn write(service: &Service, method: &str, path: &str, body: &Value) -> Answer {
    let bearer = format!("Bearer {}", service.token);
    let headers = [("authorization", bearer.as_str()), ("content-type", "application/json")];
    service.call(method, path, &headers, body.to_string().as_bytes())
}

#[test]
fn the_owners_rules_are_tried_put_in_force_and_kept() {
    let (world, service) = shoes("recommendations_control_basis_points = 0");
    let path = "/api/v1/merchandising?shop=acme";
    assert_eq!(service.api(path)["version"], 0);
    let first = good(&service, "search", "q=shoes");
    let sandal = first["products"].as_array().expect("a list").iter().find(|p| p["title"] == "Summer sandal");
    let key = sandal.expect("it fits")["product_key"].clone();
    let lace = good(&service, "search", "q=laces")["products"][0]["product_key"].clone();
    let rules = json!([
        { "do": { "pin": 1 }, "with": { "product": key } },
        { "do": { "pin": 1 }, "with": { "product": lace }, "at": ["product"] },
        { "do": "exclude", "with": { "brand": "Norvik" }, "at": ["search"] },
    ]);
    let trial = json!({ "rules": rules, "at": "product", "viewed": ["boot"] });
    let tried = write(&service, "POST", "/api/v1/merchandising/preview?shop=acme", &trial);
    assert_eq!(tried.status, 200, "{}", tried.text());
    let tried = tried.json();
    assert_eq!(
        (&tried["after"][0]["title"], &tried["after"][0]["reason"]),
        (&json!("Summer sandal"), &json!("pinned"))
    );
    assert!(tried["before"][0]["reason"] != "pinned", "nothing is in force yet: {tried}");
    let pinned_laces = tried["after"].as_array().expect("a list").iter().any(|one| one["product_key"] == lace);
    assert!(!pinned_laces, "sold out wins over a pin: {tried}");
    let in_basket = json!({ "rules": rules, "at": "basket", "basket": [key] });
    let tried = write(&service, "POST", "/api/v1/merchandising/preview?shop=acme", &in_basket).json();
    assert!(!tried["after"].as_array().expect("a list").iter().any(|one| one["product_key"] == key), "{tried}");

    let change = json!({ "version": 0, "by": "Ada", "rules": rules });
    let done = write(&service, "PUT", path, &change);
    assert_eq!((done.status, &done.json()["version"]), (200, &json!(1)), "{}", done.text());
    assert_eq!(titles(&good(&service, "search", "q=shoes"))[0], "Summer sandal");
    assert!(!titles(&good(&service, "search", "limit=50")).contains(&"Trail boot"), "excluded");
    let shown = good(&service, "recommendations", "placement=product&viewed=boot");
    assert_eq!((titles(&shown)[0], &shown["products"][0]["reason"]), ("Summer sandal", &json!("pinned")));

    assert_eq!(write(&service, "PUT", path, &change).status, 409, "somebody was quicker");
    for bad in [
        json!({ "version": 1, "by": " ", "rules": [] }),
        json!({ "version": 1, "by": "Ada", "rules": [], "force": true }),
        json!({ "version": 1, "by": "Ada", "rules": [{ "do": "hide", "with": { "brand": "a" } }] }),
        json!({ "version": 1, "by": "Ada", "rules": [{ "do": "bury", "with": { "brand": "a" }, "why": "" }] }),
        json!({ "version": 1, "by": "Ada", "rules": [{ "do": { "pin": 99 }, "with": { "product": "a" } }] }),
        json!({ "version": "1", "by": "Ada", "rules": [] }),
        json!([]),
    ] {
        let answer = write(&service, "PUT", path, &bad);
        assert!(matches!(answer.status, 400 | 422), "{bad}: {}", answer.status);
        assert_eq!(answer.header("content-type"), Some("application/problem+json"), "{bad}");
    }
    let past = json!([{ "do": "exclude", "with": { "brand": "Calder" }, "until": "2020-01-01T00:00:00Z" }]);
    assert_eq!(write(&service, "PUT", path, &json!({ "version": 1, "by": "Bo", "rules": past })).status, 200);
    assert!(titles(&good(&service, "search", "limit=50")).contains(&"Trail boot"), "the new version holds at once");
    let versions = service.api(path)["versions"].clone();
    let by: Vec<&str> =
        versions.as_array().expect("a list").iter().map(|v| v["by"].as_str().expect("a name")).collect();
    assert_eq!(by, ["Bo", "Ada"]);
    assert_eq!(service.call("PUT", path, &[], change.to_string().as_bytes()).status, 401, "nobody without the token");
    service.stop();
    let again = world.serve();
    assert_eq!(again.api(path)["version"], 2, "kept over a restart");
}
