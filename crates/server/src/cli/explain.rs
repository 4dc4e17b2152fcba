//! `cartwright explain`: the story of one cart or touch.

use std::process::ExitCode;

use app::explain;
use domain::ids::ShopId;
use domain::ports::store::read;

use super::{Place, exit_code};

/// Why a cart or touch is what it is.
#[derive(Debug, clap::Args)]
#[command(
    after_help = "Examples:\n  cartwright explain 0198c0de-…            a cart or touch by its id\n  cartwright explain order:53 --shop my-shop --json"
)]
pub struct Args {
    /// Id of a touch or cart, or the platform's cart key.
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
            if wanted.as_ref().is_none_or(|w| *w == shop.id)
                && let Some(story) = explain::find(tx, &shop.id, &what)?
            {
                return Ok(Some(story));
            }
        }
        Ok(None)
    })?;
    let Some(story) = story else { anyhow::bail!("no cart or touch {:?}", args.what) };
    if args.json {
        println!("{}", serde_json::to_string_pretty(&story)?);
    } else {
        print!("{}", explain::as_text(&story));
    }
    Ok(exit_code(true))
}
