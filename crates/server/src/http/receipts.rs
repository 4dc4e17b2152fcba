//! `GET /r/{id}`: what stands behind each claim of a message, for the team. A plain page that prints, or JSON.

use app::receipts::{self, Claim, Receipt};
use axum::Json;
use axum::extract::{Path, Query, State};
use axum::http::{HeaderMap, header};
use axum::response::{Html, IntoResponse, Response};
use domain::ids::TouchId;
use domain::ports::store::read_async;

use super::api::Asked;
use super::{Problem, Shared, api};
use crate::cli::verify::Referee;

/// Shows a receipt. What does not exist and what is another shop's look the same.
pub async fn show(
    State(service): State<Shared>,
    Path(id): Path<String>,
    Query(asked): Query<Asked>,
    headers: HeaderMap,
) -> Result<Response, Problem> {
    let shop = api::shop(&service, asked.shop.as_deref()).await?.id;
    let id: TouchId = id.parse().map_err(|_| Problem::not_found())?;
    let found = read_async(&*service.app.store, move |tx| receipts::find(tx, &Referee, &shop, id)).await?;
    let receipt = found.ok_or_else(Problem::not_found)?;
    let private = [(header::CACHE_CONTROL, "private, no-store"), (header::VARY, "accept")];
    let wanted = headers.get(header::ACCEPT).and_then(|accept| accept.to_str().ok()).unwrap_or_default();
    Ok(if wanted.contains("text/html") {
        (private, Html(page(&receipt))).into_response()
    } else {
        (private, Json(receipt)).into_response()
    })
}

/// The page brings its looks along, so that a saved copy looks the same.
const STYLE: &str = "html{color-scheme:light dark}body{margin:0 auto;max-width:60rem;padding:1.5rem;font:16px/1.5 system-ui,\
    sans-serif}h1{font-size:1.4rem}blockquote{margin:1rem 0;padding:1rem;border:1px solid;border-radius:.5rem;\
    white-space:pre-wrap;overflow-wrap:anywhere}dl{display:grid;grid-template-columns:max-content 1fr;gap:.2rem 1rem}dd{margin:0;\
    overflow-wrap:anywhere}table{width:100%;border-collapse:collapse}th,td{padding:.4rem .6rem .4rem 0;text-align:start;\
    vertical-align:top;border-bottom:1px solid;overflow-wrap:anywhere}td:first-child{font-weight:600}.bad{font-weight:700}\
    @media(max-width:40rem){thead{display:none}tr{display:block;padding:.6rem 0;border-bottom:1px solid}td{display:block;\
    border:0;padding:0}td[data-name]::before{content:attr(data-name) \": \"}}@media print{body{max-width:none;padding:0}}";

fn page(receipt: &Receipt) -> String {
    let known = [
        ("Message", receipt.id.to_string()),
        ("About", receipt.about.clone()),
        ("Said by", format!("{} ({} {})", receipt.said_by, receipt.flow, receipt.step)),
        ("Channel", receipt.channel.map_or_else(String::new, |channel| channel.as_str().to_owned())),
        ("State", receipt.state.to_owned()),
        ("Sent", receipt.sent_at.map_or_else(|| "not sent".to_owned(), |at| at.to_string())),
        ("Composed", receipt.composed_at.map_or_else(String::new, |at| at.to_string())),
        ("Language", receipt.locale.clone()),
        ("Texts", receipt.texts.clone()),
        (
            "Decision",
            receipt.decision.as_ref().map_or_else(String::new, |d| format!("{} {}", d.verdict, d.rules_version)),
        ),
    ];
    let known: String = (known.iter().filter(|(_, value)| !value.is_empty()))
        .map(|(name, value)| format!("<dt>{name}</dt><dd>{}</dd>", escaped(value)))
        .collect();
    let findings: String = match &receipt.findings[..] {
        [] if receipt.said_by == "person" => "<p>A person of the team wrote this and answers for it.</p>".to_owned(),
        [] if receipt.said_by == "forgotten" => "<p>The text of a one-time code is not kept.</p>".to_owned(),
        [] => "<p>The verifier read the message again and binds every claim.</p>".to_owned(),
        all => all.iter().map(|one| format!("<p class=\"bad\">Not bound: {}</p>", escaped(one))).collect(),
    };
    let rows: String = receipt.claims.iter().map(row).collect();
    let table = if rows.is_empty() {
        "<p>It makes no claims.</p>".to_owned()
    } else {
        format!(
            "<table><thead><tr><th scope=\"col\">Claim</th><th scope=\"col\">Fact</th><th scope=\"col\">Source</th>\
             <th scope=\"col\">Version</th><th scope=\"col\">Read</th><th scope=\"col\">Bound by</th></tr></thead>\
             <tbody>{rows}</tbody></table>"
        )
    };
    format!(
        "<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" \
         content=\"width=device-width,initial-scale=1\"><meta name=\"robots\" content=\"noindex\"><title>Receipt</title>\
         <style>{STYLE}</style></head><body><main><h1>Receipt</h1><blockquote dir=\"{}\" lang=\"{}\">{}</blockquote>\
         {findings}<h2>Claims</h2>{table}<h2>Message</h2><dl>{known}</dl></main></body></html>",
        escaped(&receipt.direction),
        escaped(&receipt.locale),
        escaped(&receipt.text),
    )
}

fn row(claim: &Claim) -> String {
    let fresh = if claim.fresh { "" } else { " (was stale)" };
    format!(
        "<tr><td><bdi>{}</bdi></td><td data-name=\"Fact\">{}</td><td data-name=\"Source\">{} {}</td>\
         <td data-name=\"Version\">{}</td><td data-name=\"Read\">{}{fresh}</td><td data-name=\"Bound by\">{}</td></tr>",
        escaped(&claim.says),
        escaped(&claim.fact),
        escaped(&claim.source.system),
        escaped(&claim.source.record),
        escaped(&claim.source.version),
        claim.read_at,
        escaped(&claim.bound_by),
    )
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}
