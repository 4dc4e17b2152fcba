//! The console's doors: its token, its pages, its API.

use serde_json::Value;

use crate::support::http::beginning;
use crate::support::world::{ONE_MAIL, cart, deliver};
use crate::support::{Service, World};

const ROUTES: [&str; 5] = ["/api/v1/shops", "/api/v1/home", "/api/v1/carts", "/api/v1/touches", "/api/v1/doctor"];

fn with(service: &Service, path: &str, headers: &[(&str, &str)]) -> u16 {
    service.call("GET", path, headers, b"").status
}

#[test]
fn nobody_without_the_token_reads_anything() {
    let world = World::new(ONE_MAIL);
    let service = world.serve();
    assert!(service.token.len() >= 64, "a token of 256 bits");
    let last = if service.token.ends_with('0') { "1" } else { "0" };
    let almost = format!("Bearer {}{last}", &service.token[..service.token.len() - 1]);
    let cookie = format!("cartwright_console={}", "0".repeat(64));
    for path in ROUTES.into_iter().chain(["/api/v1/carts/x", "/api/v1/touches/x", "/api/v1/stream"]) {
        for headers in [
            &[][..],
            &[("authorization", "Bearer ")],
            &[("authorization", almost.as_str())],
            &[("cookie", cookie.as_str())],
        ] {
            assert_eq!(with(&service, path, headers), 401, "{path} {headers:?}");
        }
    }
    assert_eq!(with(&service, "/login/wrong", &[]), 401);
    assert!(service.call("GET", &format!("/login/{}", &service.token[..10]), &[], b"").header("set-cookie").is_none());
}

#[test]
fn the_printed_address_signs_a_console_in() {
    let world = World::new(ONE_MAIL);
    let service = world.serve();
    let login = service.call("GET", &format!("/login/{}", service.token), &[], b"");
    assert_eq!((login.status, login.header("location")), (303, Some("/")));
    assert_eq!(login.header("cache-control"), Some("no-store"));
    let cookie = login.header("set-cookie").expect("a cookie").to_owned();
    for word in ["HttpOnly", "SameSite=Strict", "Secure", "Path=/"] {
        assert!(cookie.contains(word), "{word} in {cookie}");
    }
    let pair = cookie.split(';').next().expect("a pair").to_owned();
    assert_eq!(with(&service, "/api/v1/home", &[("cookie", &format!("a=b; {pair}"))]), 200);

    let write =
        |site: &str| service.call("POST", "/api/v1/home", &[("cookie", &pair), ("sec-fetch-site", site)], b"").status;
    assert_eq!((write("cross-site"), write("same-site")), (401, 401), "no other page writes in our name");
    assert_eq!(write("same-origin"), 405, "our own page is let through to a route that takes no writes");
}

#[test]
fn the_token_is_the_same_after_a_restart_and_never_on_disk_in_the_clear() {
    let world = World::new(ONE_MAIL);
    let service = world.serve();
    let token = service.token.clone();
    service.stop();
    let again = world.serve();
    assert_eq!(token, again.token);
    again.stop();
    crate::config::nowhere_in(&world.data, &token);
}

#[test]
fn every_route_answers_with_json() {
    let world = World::new(ONE_MAIL);
    let service = world.serve();
    assert_eq!(deliver(&service, "cart.changed", &cart("ada")).status, 200);
    let touch = service.touches_in("accepted", 1).remove(0);
    for path in ROUTES {
        assert!(service.api(path).is_object(), "{path}");
        assert!(service.api(&format!("{path}?shop=other")).is_object(), "{path} of another shop");
    }
    let home = service.api("/api/v1/home?shop=acme");
    assert_eq!((&home["carts"], &home["touched"], &home["shop"]["id"]), (&1.into(), &1.into(), &"acme".into()));
    let carts = service.api("/api/v1/carts?shop=acme");
    let row = &carts["carts"][0];
    assert_eq!((&row["key"], &row["shopper"]["email_masked"]), (&"ada".into(), &"a…@example.test".into()));
    let id = row["id"].as_str().expect("an id").to_owned();
    let story = service.api(&format!("/api/v1/carts/{id}?shop=acme"));
    assert!(
        story["timeline"]
            .as_array()
            .is_some_and(|t| t.iter().any(|l| l["title"].as_str().is_some_and(|t| t.starts_with("Touch sent"))))
    );
    let touch_id = touch["id"].as_str().expect("an id");
    assert!(!touch["receipt"].is_null(), "a sent text has its receipt");
    let elsewhere = |path: String| {
        let bearer = format!("Bearer {}", service.token);
        with(&service, &path, &[("authorization", &bearer)])
    };
    for path in [
        format!("/api/v1/touches/{touch_id}?shop=other"),
        format!("/api/v1/carts/{id}?shop=other"),
        "/api/v1/touches/not-an-id?shop=acme".to_owned(),
        "/api/v1/carts/unknown?shop=acme".to_owned(),
        "/api/v1/home?shop=nobody".to_owned(),
        "/api/v1/home?shop=../x".to_owned(),
    ] {
        assert_eq!(elsewhere(path.clone()), 404, "{path}");
    }
    for path in [
        "/api/v1/touches?state=gone",
        "/api/v1/touches?channel=pigeon",
        "/api/v1/touches?limit=many",
        "/api/v1/carts?sql=1",
    ] {
        assert_eq!(elsewhere(path.to_owned()), 400, "{path}");
    }
}

#[test]
fn lists_come_in_pages() {
    let world = World::new(ONE_MAIL);
    let service = world.serve();
    for name in ["a", "b", "c"] {
        assert_eq!(deliver(&service, "cart.changed", &cart(name)).status, 200);
    }
    service.touches_in("accepted", 3);
    let (mut seen, mut before) = (Vec::new(), String::new());
    for _ in 0..4 {
        let page = service.api(&format!("/api/v1/carts?shop=acme&limit=1{before}"));
        seen.extend(
            page["carts"].as_array().expect("a list").iter().map(|c| c["key"].as_str().expect("a key").to_owned()),
        );
        match page["next_before"].as_str() {
            Some(next) => before = format!("&before={next}"),
            None => break,
        }
    }
    seen.sort();
    assert_eq!(seen, ["a", "b", "c"]);
}

#[test]
fn the_stream_tells_the_figures_again_and_again() {
    let world = World::new(ONE_MAIL);
    let service = world.serve();
    let bearer = format!("Bearer {}", service.token);
    let said = beginning(service.port, "/api/v1/stream?shop=acme", &[("authorization", &bearer)], "\n\n");
    let data = said.lines().find_map(|l| l.strip_prefix("data:")).unwrap_or_else(|| panic!("{said}"));
    let home: Value = serde_json::from_str(data).expect("json");
    assert_eq!(home["shop"]["id"], "acme");
}

#[test]
fn pages_carry_their_security_headers() {
    let world = World::new(ONE_MAIL);
    let service = world.serve();
    for path in ["/console/", "/console/app.js", "/widget/cartwright.js"] {
        let answer = service.call("GET", path, &[], b"");
        assert_eq!(answer.status, 200, "{path}");
        assert_eq!(answer.header("x-content-type-options"), Some("nosniff"), "{path}");
        assert_eq!(answer.header("referrer-policy"), Some("no-referrer"), "{path}");
        let policy = answer.header("content-security-policy").expect("a policy");
        for word in ["default-src 'self'", "frame-ancestors 'none'", "object-src 'none'", "script-src 'self'"] {
            assert!(policy.contains(word), "{path}: {policy}");
        }
        assert!(!policy.contains("unsafe-eval"), "{path}: {policy}");
    }
    assert_eq!(service.call("GET", "/widget/cartwright.js", &[], b"").header("access-control-allow-origin"), Some("*"));
    assert_eq!(service.call("GET", "/console/", &[], b"").header("access-control-allow-origin"), None);
    assert_eq!(with(&service, "/shop/", &[]), 404, "the made-up storefront is the demo's alone");
}

#[test]
fn no_path_leads_out_of_the_pages() {
    let world = World::new(ONE_MAIL);
    let service = world.serve();
    for path in [
        "/console/../../Cargo.toml",
        "/console/%2e%2e/%2e%2e/Cargo.toml",
        "/console/..%2f..%2fCargo.toml",
        "/console/....//....//Cargo.toml",
        "/widget/../../../etc/passwd",
        "/widget/%2fetc%2fpasswd",
        "/widget//etc/passwd",
        "/console/..%5c..%5cCargo.toml",
        "/console/%00",
    ] {
        let answer = service.call("GET", path, &[], b"");
        assert!(matches!(answer.status, 400 | 404), "{path}: {} {}", answer.status, answer.text());
    }
}
