//! One answer: what the core asks is gathered, what it says is kept with its proof, what it wants is done.

use std::sync::Arc;

use assistant::dialogue::Dialogue;
use assistant::guides::Guide;
use assistant::turn::{self, Gathered, Reply, Scene, Step};
use assistant::understand::entity::Catalogue as Titles;
use assistant::understand::{self, Understanding};
use compose::Library;
use domain::conversation::{Answerer, Conversation, Line, Speaker, Turn};
use domain::fact::Fact;
use domain::ports::store::{StoreError, StoreResult, Tx, read_async, write_async};
use domain::shop::Shop;
use domain::shopper::{IdentityKind, Profile};
use domain::touch::Touch;
use serde_json::Value;

use super::model::{Help, Helped};
use super::tools::{self, CodeToSend};
use super::{FLOW, effects, send, service};
use crate::context::App;
use crate::photos::{self, Beside};
use crate::shelf::Shelf;

/// Turns that are looked back for the shopper's unanswered words.
const LOOK_BACK: i64 = 20;

/// What a turn begins with.
struct Loaded {
    shop: Shop,
    conversation: Conversation,
    profile: Profile,
    text: String,
    beside: Beside,
    shelf: Arc<Shelf>,
    titles: Arc<Titles>,
    guides: Vec<Guide>,
    /// The conversation's id, by which splits are taken.
    talk: String,
}

/// Answers a waiting conversation.
///
/// # Errors
/// When the store fails; the conversation still waits then.
pub async fn answer(app: &App, waiting: &Conversation) -> StoreResult<()> {
    let (shop, id) = (waiting.shop.clone(), waiting.id);
    let for_tx = app.clone();
    let loaded = read_async(&*app.store, move |tx| {
        let Some(conversation) = tx.conversation(&shop, id)?.filter(|c| c.waiting) else { return Ok(None) };
        let guides = for_tx.flows.guides(tx, &shop, for_tx.now())?;
        Ok(Some((load(tx, conversation)?, guides)))
    })
    .await?;
    let Some(((shop, conversation, profile, text, beside), guides)) = loaded else { return Ok(()) };
    if beside.waiting > 0 {
        // The worker fetches them first.
        return Ok(());
    }
    let shelf = app.shelves.of(app, &shop).await?;
    let titles = shelf.titles();
    let talk = conversation.id.to_string();
    let mut loaded = Loaded { shop, conversation, profile, text, beside, shelf, titles, guides, talk };
    let before = Dialogue::load(&loaded.conversation.dialogue);
    let mut help = Help::of(app, &loaded.conversation).await?;
    let heard = understand(app, &loaded, &before, help.as_mut()).await;
    let mut code: CodeToSend = None;
    let mut reply = think(app, &mut loaded, &heard, &mut code).await?;
    if loaded.beside.refused > 0 {
        say_refused(&mut reply);
    }
    let helped = match help {
        Some(mut help) => {
            // Codes and what leads to them are told in the shop's own words alone.
            if code.is_none() {
                help.word(&scene(app, &loaded, false), &before, &heard, &reply).await;
            }
            Some(help.close().await?)
        }
        None => None,
    };
    if app.probe.crash_at("answer: thought") {
        return Ok(());
    }
    let for_tx = app.clone();
    let touches = write_async(&*app.store, move |tx| {
        let said = Said { heard, reply, code, helped };
        keep(&for_tx, tx, &loaded, said)
    })
    .await?;
    if app.probe.crash_at("answer: kept") {
        return Ok(());
    }
    for touch in touches {
        send(app, &touch).await?;
    }
    Ok(())
}

fn load(tx: &mut dyn Tx, conversation: Conversation) -> StoreResult<(Shop, Conversation, Profile, String, Beside)> {
    let shop =
        tx.shop(&conversation.shop)?.ok_or_else(|| StoreError::Corrupt(format!("no shop {}", conversation.shop)))?;
    let person = conversation.shopper.map_or(Ok(None), |id| tx.shopper(&shop.id, id))?;
    let turns = tx.turns(&shop.id, conversation.id, conversation.turns - LOOK_BACK, LOOK_BACK)?;
    // Several messages in a row are one question.
    let unanswered: Vec<&Turn> = turns.iter().rev().take_while(|turn| turn.speaker == Speaker::Shopper).collect();
    let answered = unanswered.last().map_or(conversation.turns, |turn| turn.number - 1);
    let beside = photos::beside(tx, &shop.id, conversation.id, answered)?;
    let texts: Vec<&str> = unanswered.iter().rev().map(|turn| turn.text.as_str()).collect();
    // Messengers name a photo in brackets where there are no words; the photo itself says more.
    let bare = beside != Beside::default() && texts.iter().all(|text| text.is_empty() || is_placeholder(text));
    let text = if bare { String::new() } else { texts.join("\n") };
    let profile = person.map(|p| p.profile).unwrap_or_default();
    Ok((shop, conversation, profile, text, beside))
}

fn is_placeholder(text: &str) -> bool {
    text.len() < 40 && text.starts_with('[') && text.ends_with(']')
}

/// Tells that a file was not taken, whatever else is said.
fn say_refused(reply: &mut Reply) {
    reply.lines.retain(|line| line.id != "assist-empty");
    reply.lines.push(Line::block("assist-file-refused", Vec::new()));
}

async fn understand(app: &App, loaded: &Loaded, before: &Dialogue, help: Option<&mut Help<'_>>) -> Understanding {
    let context = context(app, loaded);
    let heard = understand::read(&loaded.text, &context);
    match help {
        Some(help) => help.understand(heard, before, &context).await,
        None => heard,
    }
}

fn context<'a>(app: &App, loaded: &'a Loaded) -> understand::Context<'a> {
    let (shop, conversation) = (&loaded.shop, &loaded.conversation);
    let zone = loaded.profile.time_zone.as_deref().unwrap_or(&shop.time_zone);
    let mut context = understand::Context::new(&shop.locale, app.now().in_zone(zone).date());
    context.locale = Some(conversation.locale.as_str()).filter(|l| !l.is_empty());
    context.browser = loaded.profile.locale.as_deref();
    context.phone = (conversation.with.kind == IdentityKind::Phone).then_some(conversation.with.value.as_str());
    context.region = loaded.profile.country.as_deref().or(Some(&shop.country));
    context.currency = Some(shop.currency);
    context.catalogue = Some(&loaded.titles);
    context
}

fn scene<'a>(app: &App, loaded: &'a Loaded, has_orders: bool) -> Scene<'a> {
    let (shop, profile) = (&loaded.shop, &loaded.profile);
    Scene {
        shop,
        now: app.now(),
        time_zone: profile.time_zone.as_deref().unwrap_or(&shop.time_zone),
        country: profile.country.as_deref().or(Some(shop.country.as_str())),
        verified: has_orders,
        photos: loaded.beside.kept,
        guides: &loaded.guides,
        talk: &loaded.talk,
    }
}

/// Asks the core until it has an answer.
async fn think(app: &App, loaded: &mut Loaded, heard: &Understanding, code: &mut CodeToSend) -> StoreResult<Reply> {
    let dialogue = Dialogue::load(&loaded.conversation.dialogue);
    let (for_tx, held) = (app.clone(), loaded.conversation.clone());
    let proven = read_async(&*app.store, move |tx| super::access::orders(&for_tx, tx, &held)).await?;
    let verified = !proven.is_empty();
    let mut gathered = Gathered::default();
    for _ in 0..=turn::ROUNDS_MAX {
        match turn::next(&scene(app, loaded, verified), &dialogue, heard, &gathered) {
            Step::Reply(reply) => return Ok(*reply),
            Step::Need(needs) => {
                for need in needs {
                    let (shop, shelf) = (loaded.shop.clone(), loaded.shelf.clone());
                    let given = tools::ask(app, &shop, &mut loaded.conversation, &shelf, &need, code).await?;
                    gathered.0.push((need, given));
                }
            }
        }
    }
    Ok(turn::in_trouble(&dialogue))
}

/// What an answer came of.
struct Said {
    heard: Understanding,
    reply: Reply,
    code: CodeToSend,
    helped: Option<Helped>,
}

/// Keeps the answer with its proof, carries out what it wants, and plans its sending. Nothing when somebody else has
/// answered, or the shopper has written on: then it is thought about again.
fn keep(app: &App, tx: &mut dyn Tx, loaded: &Loaded, said: Said) -> StoreResult<Vec<Touch>> {
    let Said { heard, reply, code, helped } = said;
    let (shop, now) = (&loaded.shop.id, app.now());
    let Some(mut conversation) = tx.conversation(shop, loaded.conversation.id)? else { return Ok(vec![]) };
    if conversation.turns != loaded.conversation.turns || conversation.answerer != Answerer::Assistant {
        return Ok(vec![]);
    }
    let scene = scene(app, loaded, false);
    let became = effects::carry_out(app, tx, &mut conversation, &reply)?;
    let reply = turn::conclude(&scene, reply, &became);
    let (reply, mut told) = turn::speak(&scene, &heard.language, reply)
        .map_err(|error| StoreError::Rejected(format!("no answer can be told: {error}")))?;
    let cards: Vec<Fact> = reply.cards.iter().flat_map(|card| card.facts.clone()).collect();
    let choices = turn::choices(&reply, &told.locale);
    let mut understood = serde_json::to_value(&heard).ok();
    let worded = helped.as_ref().and_then(|helped| helped.wording(&reply, &told, now)).cloned();
    if let (Some(helped), Some(Value::Object(log))) = (&helped, &mut understood) {
        log.insert("model".to_owned(), helped.log(worded.is_some()));
    }
    let bindings = worded.map_or_else(Vec::new, |worded| {
        told.text = worded.text;
        worded.bindings
    });
    conversation.turns += 1;
    conversation.waiting = false;
    conversation.locale.clone_from(&told.locale);
    conversation.dialogue = reply.dialogue.store();
    conversation.verified_until = loaded.conversation.verified_until;
    conversation.verified_orders.clone_from(&loaded.conversation.verified_orders);
    conversation.updated_at = now.max(conversation.updated_at);
    let turn = Turn {
        number: conversation.turns,
        speaker: Speaker::Assistant,
        text: told.text.clone(),
        choices,
        lines: reply.lines,
        locale_version: Some(told.locale_version.clone()),
        understood,
        at: now,
    };
    tx.append_turn(shop, conversation.id, &turn)?;
    tx.put_conversation(&conversation)?;
    let mut touch = service::reply(app, tx, &conversation, &turn, &told)?;
    if let (Some(message), Some(receipt)) = (&mut touch.message, &mut touch.receipt) {
        message.items = compose::cards(Library::embedded(), &[message.locale.as_str()], &cards);
        receipt.facts = cards;
        // A model's words are proven by where the facts stand between them; an answer without them needs no such places.
        receipt.bindings = bindings;
    }
    let mut touches = vec![touch];
    if let Some(code) = code {
        touches.push(effects::code_touch(app, tx, &loaded.shop, &conversation, &code)?);
    }
    tx.insert_touches(&touches)?;
    tracing::debug!(conversation = %conversation.id, turn = turn.number, flow = FLOW, "answered");
    Ok(touches)
}
