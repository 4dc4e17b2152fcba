//! `/r/…` back to the cart or to what a message is about, `/u/…` out of marketing, `/l/…` to the label of a return. None logs anybody in, and none leads
//! anywhere but to the address that the shop's own connector, or its carrier, makes.

use app::links::{LinkKind, looks_like_machine};
use app::{ingest, verify};
use axum::extract::{Path, State};
use axum::http::{HeaderMap, Method, StatusCode, header};
use axum::response::{Html, IntoResponse, Redirect, Response};
use domain::cart::Cart;
use domain::consent::{ConsentRecord, ConsentState, Evidence, Purpose};
use domain::enrollment::Subject;
use domain::event::EventBody;
use domain::ids::{ShopId, TouchId};
use domain::ports::carrier::{DocumentFormat, LabelDocument};
use domain::ports::store::{StoreResult, Tx, read_async};
use domain::touch::Touch;

use super::{Problem, Service, Shared};

/// Follows a recovery link.
pub async fn recover(
    State(service): State<Shared>,
    Path((shop, token)): Path<(String, String)>,
    method: Method,
    headers: HeaderMap,
) -> Result<Response, Problem> {
    let (shop, id) = open(&service, LinkKind::Recover, shop, &token)?;
    let found = read_async(&*service.app.store, {
        let shop = shop.clone();
        move |tx| way_back(tx, &shop, id)
    })
    .await?;
    let (touch, leads) = found.ok_or_else(Problem::not_found)?;
    let adapters = service.app.shops.get(&shop).ok_or_else(Problem::not_found)?;
    let agent = headers.get(header::USER_AGENT).and_then(|a| a.to_str().ok()).unwrap_or_default();
    let now = service.app.now();
    let machine = looks_like_machine(method.as_str(), agent, touch.sent_at().map(|at| now.since_ms(at)));
    // A click that cannot be recorded must still lead back to the cart.
    let followed = EventBody::LinkFollowed { touch: id, machine };
    let event = ingest::event(&shop, "cartwright", &format!("click:{id}:{}", now.as_ms()), now, now, followed);
    if let Err(error) = service.db.append_events_async(vec![event]).await {
        tracing::error!(error = %error, "click could not be recorded");
    }
    service.wake.notify_one();
    let address = match leads {
        Leads::Cart(cart) => adapters.commerce.recovery_url(&cart, touch.coupon.as_deref(), &id.to_string()),
        Leads::Page(address) => address,
    };
    Ok(([(header::CACHE_CONTROL, "no-store")], Redirect::to(&address)).into_response())
}

/// Where a link leads.
enum Leads {
    /// To a cart.
    Cart(Box<Cart>),
    /// To a page of the shop.
    Page(String),
}

fn way_back(tx: &mut dyn Tx, shop: &ShopId, id: TouchId) -> StoreResult<Option<(Touch, Leads)>> {
    let (Some(touch), Some(row)) = (tx.touch(shop, id)?, tx.shop(shop)?) else { return Ok(None) };
    let leads = match app::outreach::begin::cart_key(&touch) {
        Some(key) => tx.cart(shop, &key)?.map(|cart| Leads::Cart(Box::new(cart))),
        None => app::outreach::landing::address(tx, &row, &touch)?.map(Leads::Page),
    };
    Ok(leads.map(|leads| (touch, leads)))
}

/// Asks before opting out: mail scanners follow links, so a GET changes nothing (RFC 8058).
pub async fn opt_out_page(
    State(service): State<Shared>,
    Path((shop, token)): Path<(String, String)>,
) -> Result<Html<String>, Problem> {
    let (shop, id) = open(&service, LinkKind::OptOut, shop, &token)?;
    let touch = load(&service, &shop, id).await?;
    let locale = touch.message.as_ref().map_or("en", |m| m.locale.as_str());
    Ok(Html(page(locale, false)))
}

/// Opts out at once, without login or question: the form of the page, and mail programs' one-click button.
pub async fn opt_out(
    State(service): State<Shared>,
    Path((shop, token)): Path<(String, String)>,
) -> Result<Response, Problem> {
    let (shop, id) = open(&service, LinkKind::OptOut, shop, &token)?;
    let touch = load(&service, &shop, id).await?;
    let (Some(channel), Some(identity)) = (touch.channel, verify::touch_identity(&touch)) else {
        return Err(Problem::not_found());
    };
    let now = service.app.now();
    let evidence = Evidence { source: "one_click_unsubscribe".into(), text: None, reference: Some(id.to_string()) };
    let record = ConsentRecord {
        identity,
        purpose: Purpose::Marketing,
        channel,
        state: ConsentState::Withdrawn,
        at: now,
        evidence,
    };
    let event = ingest::event(
        &shop,
        "cartwright",
        &format!("opt-out:{id}:{}", now.as_ms()),
        now,
        now,
        EventBody::ConsentChanged { record },
    );
    service.db.append_events_async(vec![event]).await?;
    let _ = service.app.probe.crash_at("link: committed");
    service.wake.notify_one();
    let locale = touch.message.as_ref().map_or("en", |m| m.locale.as_str());
    Ok((StatusCode::OK, Html(page(locale, true))).into_response())
}

/// Gives the label of a return to whoever holds the link: a document, or the carrier's page with it.
pub async fn label(
    State(service): State<Shared>,
    Path((shop, token)): Path<(String, String)>,
) -> Result<Response, Problem> {
    let (shop, id) = open(&service, LinkKind::Label, shop, &token)?;
    let label = read_async(&*service.app.store, move |tx| {
        let subject = tx.touch(&shop, id)?.and_then(|touch| Subject::from_text(&touch.subject));
        let Some(Subject::Return(number)) = subject else { return Ok(None) };
        Ok(tx.return_by_number(&shop, &number)?.and_then(|held| held.label))
    })
    .await?
    .ok_or_else(Problem::not_found)?;
    let private = [(header::CACHE_CONTROL, "private, no-store")];
    Ok(match (label.document, label.drop_off_code) {
        (Some(LabelDocument::File { format, bytes }), _) => {
            let name = match format {
                DocumentFormat::Pdf => "inline; filename=\"label.pdf\"",
                DocumentFormat::Png => "inline; filename=\"label.png\"",
                DocumentFormat::Zpl => "attachment; filename=\"label.zpl\"",
            };
            let kind = [(header::CONTENT_TYPE, format.media_type()), (header::CONTENT_DISPOSITION, name)];
            (private, kind, bytes).into_response()
        }
        (Some(LabelDocument::Link { url }), _) => (private, Redirect::to(&url)).into_response(),
        (None, Some(code)) => (private, code).into_response(),
        (None, None) => return Err(Problem::not_found()),
    })
}

fn open(service: &Service, kind: LinkKind, shop: String, token: &str) -> Result<(ShopId, TouchId), Problem> {
    let shop = ShopId::new(shop).map_err(|_| Problem::not_found())?;
    let id = service.app.links.open(kind, &shop, token, service.app.now()).ok_or_else(Problem::not_found)?;
    Ok((shop, id))
}

async fn load(service: &Service, shop: &ShopId, id: TouchId) -> Result<Touch, Problem> {
    let shop = shop.clone();
    read_async(&*service.app.store, move |tx| tx.touch(&shop, id)).await?.ok_or_else(Problem::not_found)
}

/// The page's words: title, sentence, button, done.
const WORDS: [(&str, [&str; 4]); 6] = [
    (
        "en",
        [
            "No more messages",
            "You will not get reminders and offers from this shop on this channel any more.",
            "Unsubscribe",
            "Done. You are unsubscribed.",
        ],
    ),
    (
        "de",
        [
            "Keine Nachrichten mehr",
            "Sie erhalten auf diesem Weg keine Erinnerungen und Angebote dieses Shops mehr.",
            "Abmelden",
            "Erledigt. Sie sind abgemeldet.",
        ],
    ),
    (
        "es",
        [
            "No más mensajes",
            "Ya no recibirá recordatorios ni ofertas de esta tienda por este canal.",
            "Darse de baja",
            "Hecho. Se ha dado de baja.",
        ],
    ),
    (
        "tr",
        [
            "Artık mesaj yok",
            "Bu mağazadan bu kanal üzerinden artık hatırlatma ve teklif almayacaksınız.",
            "Abonelikten çık",
            "Tamam. Aboneliğiniz sonlandırıldı.",
        ],
    ),
    (
        "ar",
        [
            "لا مزيد من الرسائل",
            "لن تصلكم بعد الآن تذكيرات أو عروض من هذا المتجر عبر هذه القناة.",
            "إلغاء الاشتراك",
            "تم إلغاء اشتراككم.",
        ],
    ),
    ("zh", ["不再接收消息", "您将不会再通过此渠道收到本店的提醒和优惠信息。", "退订", "已为您退订。"]),
];

/// The page brings its looks along: whoever opts out must not depend on other files.
const STYLE: &str = "html{color-scheme:light dark}body{margin:0;min-height:100vh;display:grid;place-items:center;\
    font:18px/1.5 system-ui,sans-serif}main{max-width:32rem;padding:1.5rem}button{font:inherit;padding:.6rem 1.6rem;min-height:48px}";

fn page(locale: &str, done: bool) -> String {
    let language = locale.split('-').next().unwrap_or("en");
    let (tag, [title, sentence, button, finished]) = WORDS.iter().find(|(l, _)| *l == language).unwrap_or(&WORDS[0]);
    let direction = if *tag == "ar" { "rtl" } else { "ltr" };
    let body = if done {
        format!("<p role=\"status\">{finished}</p>")
    } else {
        format!("<p>{sentence}</p><form method=\"post\"><button type=\"submit\">{button}</button></form>")
    };
    format!(
        "<!doctype html><html lang=\"{tag}\" dir=\"{direction}\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" \
         content=\"width=device-width,initial-scale=1\"><meta name=\"robots\" content=\"noindex\"><title>{title}</title>\
         <style>{STYLE}</style></head><body><main><h1>{title}</h1>{body}</main></body></html>"
    )
}
