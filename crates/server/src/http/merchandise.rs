//! The console's API for what is shown where: the owner's rules with their versions, a preview, and what recommendations
//! bring.

use app::measure;
use app::merchandise::{self, Change, Changed, Trial, Tried};
use axum::extract::{Query, State};
use axum::http::StatusCode;
use axum::routing::{get, post};
use axum::{Json, Router};
use domain::ids::ShopId;
use domain::merchandise::Merchandising;
use domain::ports::store::{StoreResult, Tx, read_async, write_async};
use serde::Deserialize;
use serde_json::{Value, json};

use super::{Problem, Shared, api};

/// Versions that are listed.
const VERSIONS_MAX: i64 = 20;

/// The routes; behind the console's token.
pub fn router() -> Router<Shared> {
    Router::new()
        .route("/api/v1/merchandising", get(list).put(put))
        .route("/api/v1/merchandising/preview", post(preview))
        .route("/api/v1/recommendations", get(report))
}

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
struct Asked {
    shop: Option<String>,
}

fn versions(all: &[Merchandising]) -> Value {
    let rules = |one: &Merchandising| one.rules.as_array().map_or(0, Vec::len);
    all.iter().map(|one| json!({ "version": one.version, "at": one.at, "by": one.by, "rules": rules(one) })).collect()
}

fn held(all: &[Merchandising]) -> Value {
    let latest = all.first();
    json!({
        "version": latest.map_or(0, |one| one.version),
        "rules": latest.map_or_else(|| json!([]), |one| one.rules.clone()),
        "versions": versions(all),
    })
}

async fn list(State(service): State<Shared>, Query(asked): Query<Asked>) -> Result<Json<Value>, Problem> {
    let shop = api::shop(&service, asked.shop.as_deref()).await?;
    let all = read_async(&*service.app.store, move |tx| tx.merchandising(&shop.id, VERSIONS_MAX)).await?;
    Ok(Json(held(&all)))
}

async fn put(
    State(service): State<Shared>,
    Query(asked): Query<Asked>,
    Json(change): Json<Change>,
) -> Result<Json<Value>, Problem> {
    let shop = api::shop(&service, asked.shop.as_deref()).await?;
    let now = service.app.now();
    let (changed, all) = write_async(&*service.app.store, move |tx| {
        let changed = merchandise::change(tx, &shop.id, &change, now)?;
        Ok((changed, tx.merchandising(&shop.id, VERSIONS_MAX)?))
    })
    .await?;
    match changed {
        Changed::Done(_) => Ok(Json(held(&all))),
        Changed::Nameless => Err(Problem::new(StatusCode::BAD_REQUEST, "by must be a name of 1 to 100 bytes")),
        Changed::Overtaken(version) => {
            let words = format!("the rules were changed meanwhile: version {version} is in force, read it first");
            Err(Problem::new(StatusCode::CONFLICT, words))
        }
    }
}

async fn preview(
    State(service): State<Shared>,
    Query(asked): Query<Asked>,
    Json(trial): Json<Trial>,
) -> Result<Json<Value>, Problem> {
    let shop = api::shop(&service, asked.shop.as_deref()).await?;
    if let Some(wrong) = trial.wrong() {
        return Err(Problem::new(StatusCode::BAD_REQUEST, wrong));
    }
    let shelf = service.app.shelves.of(&service.app, &shop).await?;
    let [before, after] = merchandise::preview(&shelf, &trial, service.app.now());
    let read = move |tx: &mut dyn Tx| {
        Ok(json!({
            "before": named(tx, &shop.id, &before)?, "after": named(tx, &shop.id, &after)?,
        }))
    };
    Ok(Json(read_async(&*service.app.store, read).await?))
}

fn named(tx: &mut dyn Tx, shop: &ShopId, tried: &[Tried]) -> StoreResult<Vec<Value>> {
    let mut named = Vec::new();
    for one in tried {
        let Some(product) = tx.product(shop, &one.product_key)?.and_then(|held| held.value) else { continue };
        named.push(json!({
            "product_key": one.product_key, "reason": one.reason, "title": product.title, "image_url": product.image_url,
        }));
    }
    Ok(named)
}

async fn report(State(service): State<Shared>, Query(asked): Query<Asked>) -> Result<Json<Value>, Problem> {
    let shop = api::shop(&service, asked.shop.as_deref()).await?;
    let report = read_async(&*service.app.store, move |tx| measure::recommendation_report(tx, &shop)).await?;
    Ok(Json(json!(report)))
}
