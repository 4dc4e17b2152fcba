//! The files of console, storefront and widget, inside the binary.

use axum::Router;
use axum::extract::{Path, State};
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Redirect, Response};
use axum::routing::get;
use rust_embed::RustEmbed;

use super::{Shared, api};

#[derive(RustEmbed)]
#[folder = "../../web/"]
struct Web;

/// Pages and scripts.
pub fn router() -> Router<Shared> {
    Router::new()
        .route("/", get(|| async { Redirect::temporary("/console/") }))
        .route("/login/{token}", get(api::login))
        .route("/console/", get(|| async { file("console/index.html") }))
        .route("/console", get(|| async { Redirect::permanent("/console/") }))
        .route("/console/{*path}", get(|Path(path): Path<String>| async move { file(&format!("console/{path}")) }))
        .route("/widget/{*path}", get(|Path(path): Path<String>| async move { widget(&path) }))
        .route("/shop/", get(storefront_index))
        .route("/shop", get(|| async { Redirect::permanent("/shop/") }))
        .route("/shop/{*path}", get(storefront))
}

/// The demo's shop exists in the demo alone.
async fn storefront_index(State(service): State<Shared>) -> Response {
    if service.demo.is_some() { file("storefront/index.html") } else { StatusCode::NOT_FOUND.into_response() }
}

async fn storefront(State(service): State<Shared>, Path(path): Path<String>) -> Response {
    if service.demo.is_some() { file(&format!("storefront/{path}")) } else { StatusCode::NOT_FOUND.into_response() }
}

/// The widget runs on other people's pages: any origin may load it.
fn widget(path: &str) -> Response {
    let mut response = file(&format!("widget/{path}"));
    response.headers_mut().insert(header::ACCESS_CONTROL_ALLOW_ORIGIN, axum::http::HeaderValue::from_static("*"));
    response
}

fn file(path: &str) -> Response {
    match Web::get(path) {
        Some(found) => {
            let kind = found.metadata.mimetype().to_owned();
            let kind = if kind.starts_with("text/") { format!("{kind}; charset=utf-8") } else { kind };
            let headers = [(header::CONTENT_TYPE, kind), (header::CACHE_CONTROL, "no-cache".to_owned())];
            (headers, found.data).into_response()
        }
        None => StatusCode::NOT_FOUND.into_response(),
    }
}
