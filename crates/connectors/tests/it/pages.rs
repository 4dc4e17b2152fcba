//! Pages from the web: named hosts alone, no redirects, and only what is a page.

use connectors::files::pages::fetch::{Allowed, fetch};
use wiremock::matchers::{path, query_param};
use wiremock::{Mock, MockServer, ResponseTemplate};

use crate::http::ambient;

#[tokio::test]
async fn a_page_is_fetched_from_a_named_host_alone() {
    let server = MockServer::start().await;
    let html = "<title>Help</title><main><h2>Returns</h2><p>Within 30 days.</p></main>";
    let page = ResponseTemplate::new(200).set_body_raw(html, "text/html; charset=utf-8");
    Mock::given(path("/help%20me")).and(query_param("lang", "en")).respond_with(page).expect(1).mount(&server).await;
    let moved = ResponseTemplate::new(302).insert_header("location", "/help me?lang=en");
    Mock::given(path("/moved")).respond_with(moved).mount(&server).await;
    let picture = ResponseTemplate::new(200).set_body_raw(vec![1, 2, 3], "image/png");
    Mock::given(path("/picture")).respond_with(picture).mount(&server).await;

    let allowed = Allowed { hosts: vec!["127.0.0.1".into()], private: true };
    let ambient = ambient().0;
    let found = fetch(&format!("{}/help%20me?lang=en#returns", server.uri()), &allowed, &ambient).await;
    let document = found.expect("a page");
    assert_eq!((document.title.as_str(), document.sections.len()), ("Help", 1));
    assert_eq!(document.sections[0].text, "Within 30 days.");
    for (place, words) in [("/moved", "has moved"), ("/picture", "is no page"), ("/gone", "status 404")] {
        let refused = fetch(&format!("{}{place}", server.uri()), &allowed, &ambient).await.expect_err(place);
        assert!(refused.to_string().contains(words), "{place}: {refused}");
    }
    let guarded = Allowed { private: false, ..allowed };
    fetch(&server.uri(), &guarded, &ambient).await.expect_err("a private address");
    let other = Allowed { hosts: vec!["shop.example".into()], private: true };
    let refused = fetch(&server.uri(), &other, &ambient).await.expect_err("another host");
    assert!(refused.to_string().contains("was not allowed"), "{refused}");
}
