//! `cartwright chat`: talk to the assistant in the terminal, on the demo's made-up shop: no account, no network, no model.

use std::io::{BufRead, IsTerminal, Read, Write};
use std::process::ExitCode;

use anyhow::Context;
use app::converse::conversation_id;
use app::photos::{self, Came};
use domain::consent::ChannelKind;
use domain::conversation::{Speaker, Turn};
use domain::event::EventBody;
use domain::ids::ShopId;
use domain::ports::channel::PictureAt;
use domain::ports::store::{read_async, write_async};
use domain::shopper::{Identity, IdentityKind};
use domain::timestamp::{DAY_MS, HOUR_MS, SECOND_MS, Timestamp};

use crate::demo::{Demo, shop};

/// Hours of the made-up shop's life before the talk begins: enough for orders to ask about.
const HOURS_BEFORE: i64 = 12;
/// When that life begins: one seed, one shop.
const START: &str = "2026-11-02T05:00:00Z";
/// The browser that talks.
const BROWSER: &str = "0f1e2d3c4b5a69788796a5b4c3d2e1f0";
/// Longest line that is read.
const LINE_CHARS_MAX: usize = 4_000;

/// Talk to the assistant of the made-up shop, in any language.
#[derive(Debug, clap::Args)]
#[command(
    after_help = "Examples:\n  cartwright chat\n  echo 'Haben Sie die Wanderschuhe in 42?' | cartwright chat\n  cartwright chat --json < questions.txt\n\n\
                  Type a message and press Enter; `/photo PATH` sends a photo; Ctrl-D ends. Codes that would be mailed are shown here."
)]
pub struct Args {
    /// The made-up shop follows from this number
    #[arg(long, default_value_t = 7)]
    seed: u64,
    /// One JSON object a turn: text, buttons, what was understood, the facts of each sentence
    #[arg(long)]
    json: bool,
}

/// Talks until the input ends.
///
/// # Errors
/// When the made-up shop cannot be opened.
pub fn run(args: Args) -> anyhow::Result<ExitCode> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    runtime.block_on(talk(&args))
}

async fn talk(args: &Args) -> anyhow::Result<ExitCode> {
    let start: Timestamp = START.parse().context("start")?;
    let demo = Demo::new(args.seed, start, "http://127.0.0.1:8080")?;
    eprintln!("opening the made-up shop …");
    demo.run_to(start.plus_ms(HOURS_BEFORE * HOUR_MS)).await?;
    let shop = ShopId::new(shop::SHOP)?;
    if !args.json {
        introduce(&demo, &shop).await?;
    }
    let (mut shown, mut mails) = (0, demo.email.log().len());
    let mut behind = Behind::default();
    let prompt = std::io::stdin().is_terminal() && !args.json;
    let mut lines = std::io::stdin().lock().lines();
    for number in 1_u64.. {
        if prompt {
            print!("> ");
            std::io::stdout().flush()?;
        }
        let Some(line) = lines.next() else { break };
        let text: String = line.context("the input is not text")?.chars().take(LINE_CHARS_MAX).collect();
        let said = match text.strip_prefix("/photo ") {
            Some(path) => show(&demo, &shop, number, path.trim()).await,
            None => say(&demo, &shop, number, text).await,
        };
        if let Err(error) = said {
            eprintln!("{error:#}");
            continue;
        }
        for turn in turns(&demo, &shop, shown).await? {
            shown = turn.number;
            if turn.speaker != Speaker::Shopper {
                tell(&turn, args.json)?;
            }
        }
        let sent = demo.email.log_since(mails);
        mails += sent.len();
        behind.tell(&demo, args.json);
        for mail in sent.iter().filter(|mail| mail.message.template == compose::ANSWER) {
            if args.json {
                println!("{}", serde_json::json!({ "mail": mail.message.text, "subject": mail.message.subject }));
            } else {
                println!("  [mail to {}: {}]", mail.to, mail.message.text);
            }
        }
    }
    Ok(ExitCode::SUCCESS)
}

/// What the systems behind the shop were told so far.
#[derive(Default)]
struct Behind {
    warehouse: usize,
    crm: usize,
}

impl Behind {
    /// Shows what is new.
    fn tell(&mut self, demo: &Demo, json: bool) {
        for (system, notices, seen) in
            [("warehouse", demo.warehouse.notices(), &mut self.warehouse), ("crm", demo.crm.notices(), &mut self.crm)]
        {
            for notice in notices.iter().skip(*seen) {
                if json {
                    println!("{}", serde_json::json!({ "told": system, "notice": notice }));
                } else {
                    println!("  [{system} told: {} {}]", notice.kind, notice.data);
                }
            }
            *seen = notices.len();
        }
    }
}

/// Says what can be asked about.
async fn introduce(demo: &Demo, shop: &ShopId) -> anyhow::Result<()> {
    let (shop, now) = (shop.clone(), demo.app.now());
    let found = read_async(&*demo.db, move |tx| {
        let mut found = None;
        for shopper in tx.recent_carts(&shop, Timestamp::MAX, 500)?.into_iter().filter_map(|cart| cart.shopper) {
            for order in tx.orders_of(&shop, shopper, 5)? {
                let mail = order.latest.identities.iter().find(|i| i.kind == IdentityKind::Email);
                let Some(mail) = mail.map(|i| i.value.clone()) else { continue };
                let arrived = order.latest.shipments.iter().filter_map(|parcel| parcel.delivered_at).max();
                // One that can still come back is best.
                let returnable = arrived.is_some_and(|at| now.since_ms(at) < 25 * DAY_MS);
                let one = (order.latest.number, mail);
                if returnable {
                    return Ok(Some(one));
                }
                found = found.or(Some(one));
            }
        }
        Ok(found)
    })
    .await?;
    println!(
        "You are a visitor of the made-up shop Nordlicht. Ask about products, delivery, returns, in any language."
    );
    if let Some((number, mail)) = found {
        println!("An order to ask about: {number}, placed with {mail}.");
    }
    Ok(())
}

async fn say(demo: &Demo, shop: &ShopId, number: u64, text: String) -> anyhow::Result<()> {
    let now = demo.app.now();
    let from = Identity::anonymous(BROWSER);
    let body = EventBody::MessageReceived { channel: ChannelKind::Webchat, from, text };
    let event = app::ingest::event(shop, "webchat", &format!("{BROWSER}:{number}"), now, now, body);
    write_async(&*demo.db, move |tx| tx.append_events(&[event])).await?;
    demo.run_to(now.plus_ms(SECOND_MS)).await
}

/// Sends a photo, as a page would.
async fn show(demo: &Demo, shop: &ShopId, number: u64, path: &str) -> anyhow::Result<()> {
    let file = std::fs::File::open(path).with_context(|| format!("cannot open {path}"))?;
    let mut bytes = Vec::new();
    let limit = u64::try_from(photos::clean::BYTES_MAX).unwrap_or(u64::MAX).saturating_add(1);
    file.take(limit).read_to_end(&mut bytes).with_context(|| format!("cannot read {path}"))?;
    let came = Came {
        event: format!("webchat:{BROWSER}:{number}"),
        connector: "webchat".into(),
        pictures: vec![PictureAt::Here(bytes)],
    };
    let (of, now) = (shop.clone(), demo.app.now());
    write_async(&*demo.db, move |tx| photos::take(tx, &of, vec![came], now)).await?;
    say(demo, shop, number, String::new()).await
}

async fn turns(demo: &Demo, shop: &ShopId, after: i64) -> anyhow::Result<Vec<Turn>> {
    let id = conversation_id(shop, ChannelKind::Webchat, &Identity::anonymous(BROWSER));
    let shop = shop.clone();
    Ok(read_async(&*demo.db, move |tx| tx.turns(&shop, id, after, 100)).await?)
}

fn tell(turn: &Turn, json: bool) -> anyhow::Result<()> {
    if json {
        println!("{}", serde_json::to_string(turn)?);
        return Ok(());
    }
    println!("{}", turn.text);
    if !turn.choices.is_empty() {
        let labels: Vec<String> = turn.choices.iter().map(|c| format!("[{}]", c.label)).collect();
        println!("  {}", labels.join(" "));
    }
    Ok(())
}
