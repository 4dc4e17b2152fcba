//! `cartwright explain`: the story of one cart or touch, or the receipt of one message.

use std::process::ExitCode;

use app::{explain, receipts};
use domain::ids::ShopId;
use domain::ports::store::read;

use super::verify::Referee;
use super::{Place, exit_code};

/// Why a cart or touch is what it is, and what stands behind a message.
#[derive(Debug, clap::Args)]
#[command(
    after_help = "Examples:\n  cartwright explain 0198c0de-…            a cart, touch or message by its id\n  cartwright explain order:53 --shop my-shop --json"
)]
pub struct Args {
    /// Id of a touch, cart or message, or the platform's cart key.
    what: String,
    /// Shop; needed when there are several.
    #[arg(long)]
    shop: Option<String>,
    /// Machine-readable.
    #[arg(long)]
    json: bool,
}

/// Prints the story.
///
/// # Errors
/// When the database cannot be read or nothing is found.
pub fn run(place: &Place, args: Args) -> anyhow::Result<ExitCode> {
    let db = place.open_existing()?;
    let what = args.what.clone();
    let wanted = args.shop.map(ShopId::new).transpose()?;
    let story = read(&*db, move |tx| {
        for shop in tx.shops()? {
            if wanted.as_ref().is_some_and(|wanted| *wanted != shop.id) {
                continue;
            }
            if let Some(story) = explain::find(tx, &shop.id, &what)? {
                return Ok(Some(Found::Story(Box::new(story))));
            }
            let Ok(id) = what.parse() else { continue };
            if let Some(receipt) = receipts::find(tx, &Referee, &shop.id, id)? {
                return Ok(Some(Found::Receipt(Box::new(receipt))));
            }
        }
        Ok(None)
    })?;
    match story {
        None => anyhow::bail!("no cart, touch or message {:?}", args.what),
        Some(Found::Story(story)) if args.json => println!("{}", serde_json::to_string_pretty(&story)?),
        Some(Found::Story(story)) => print!("{}", explain::as_text(&story)),
        Some(Found::Receipt(receipt)) if args.json => println!("{}", serde_json::to_string_pretty(&receipt)?),
        Some(Found::Receipt(receipt)) => print!("{}", receipts::as_text(&receipt)),
    }
    Ok(exit_code(true))
}

/// What an id names.
enum Found {
    /// A cart, or a touch about one.
    Story(Box<explain::Story>),
    /// A message that stands by itself: an answer, a code, news of a return.
    Receipt(Box<receipts::Receipt>),
}
