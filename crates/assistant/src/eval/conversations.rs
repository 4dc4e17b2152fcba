//! Regression conversations: a shop's state, what a shopper says, and what must and must not come of it. Run by the same core
//! that answers shoppers, on a made-up shop that the case describes, with no store, network or model.
//!
//! To expect something new of a turn: a field in [`Turn`] and its line in `Turn::failures`.

use std::collections::BTreeMap;

use domain::fact::Fact;
use domain::ids::ShopId;
use domain::money::{Currency, Money};
use domain::order::{Order, OrderLine, OrderSnapshot, OrderStatus, Shipment, ShipmentStatus};
use domain::product::{Product, Stock, Variant, VariantOption};
use domain::shop::{Settings, Shop};
use domain::timestamp::{DAY_MS, Timestamp};
use serde::{Deserialize, Serialize};

use crate::dialogue::Dialogue;
use crate::turn::{Became, Effect, Given, Need, Outcome, Passage, Scene, Verdict, conclude, run, speak};
use crate::understand::Context;
use crate::understand::entity::catalogue::Catalogue;

/// Most turns of one case.
const TURNS_MAX: usize = 50;
/// The code that is right.
const CODE: &str = "482913";

/// One conversation.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Case {
    /// What it is about.
    pub name: String,
    /// Language of the page; empty = not known.
    #[serde(default)]
    pub page: String,
    /// Whether the shopper is signed in.
    #[serde(default)]
    pub verified: bool,
    /// When it takes place.
    #[serde(default = "now")]
    pub now: Timestamp,
    /// The shop's settings.
    #[serde(default)]
    pub settings: Settings,
    /// What the shop sells.
    #[serde(default)]
    pub products: Vec<OnSale>,
    /// The shopper's orders.
    #[serde(default)]
    pub orders: Vec<Bought>,
    /// What the shop's pages say, whatever is asked.
    #[serde(default)]
    pub pages: Vec<Passage>,
    /// What every policy table says.
    #[serde(default)]
    pub verdict: Option<Verdict>,
    /// What is said.
    pub turns: Vec<Turn>,
}

fn now() -> Timestamp {
    "2026-11-20T12:00:00Z".parse().expect("is an instant")
}

/// A product.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OnSale {
    title: String,
    #[serde(default)]
    description: String,
    /// Price in the smallest unit of the euro.
    price: i64,
    /// Pieces by size; without it one variant that is in stock.
    #[serde(default)]
    sizes: BTreeMap<String, i64>,
}

/// An order.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Bought {
    number: String,
    status: OrderStatus,
    items: Vec<String>,
    #[serde(default)]
    parcel: Option<ShipmentStatus>,
}

/// What a shopper says, and what is expected of the answer.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Turn {
    /// The shopper's words.
    pub say: String,
    /// Photos that come with them.
    #[serde(default)]
    pub photos: i64,
    /// The intent that must be understood.
    pub intent: Option<String>,
    /// Ids of sentences that must be said.
    #[serde(default)]
    pub says: Vec<String>,
    /// Facts that must be told, `order.number: 10482`, as they stand in the answer.
    #[serde(default)]
    pub facts: BTreeMap<String, String>,
    /// Pieces of text that must stand in the answer.
    #[serde(default)]
    pub holds: Vec<String>,
    /// Pieces of text that must not.
    #[serde(default)]
    pub never: Vec<String>,
    /// Effects that must come of it, `hand_off`; none when left empty.
    #[serde(default)]
    pub effects: Vec<String>,
    /// Language of the answer.
    pub language: Option<String>,
    /// Product cards.
    pub cards: Option<usize>,
}

/// What came of one case.
#[derive(Clone, Debug, Serialize)]
pub struct Result {
    /// Its name.
    pub name: String,
    /// Whether everything came as expected.
    pub passed: bool,
    /// Turn by turn.
    pub turns: Vec<Played>,
}

/// What came of one turn.
#[derive(Clone, Debug, Serialize)]
pub struct Played {
    /// The shopper's words.
    pub said: String,
    /// The answer.
    pub answer: String,
    /// Ids of its sentences.
    pub says: Vec<String>,
    /// What was not as expected.
    pub failures: Vec<String>,
}

/// What came of all cases.
#[derive(Clone, Debug, Serialize)]
pub struct Report {
    /// How many there are.
    pub conversations: usize,
    /// Of how many all came as expected.
    pub passed: usize,
    /// Turns in all.
    pub turns: usize,
    /// Each case that failed.
    pub failed: Vec<Result>,
}

/// Plays all cases.
#[must_use]
pub fn play_all(cases: &[Case]) -> Report {
    let results: Vec<Result> = cases.iter().map(play).collect();
    Report {
        conversations: results.len(),
        passed: results.iter().filter(|result| result.passed).count(),
        turns: results.iter().map(|result| result.turns.len()).sum(),
        failed: results.into_iter().filter(|result| !result.passed).collect(),
    }
}

/// Plays one case.
#[must_use]
pub fn play(case: &Case) -> Result {
    let mut stage = Stage::new(case);
    let mut turns = Vec::new();
    for turn in case.turns.iter().take(TURNS_MAX) {
        turns.push(stage.turn(turn));
    }
    let passed = !turns.is_empty() && turns.iter().all(|played| played.failures.is_empty());
    Result { name: case.name.clone(), passed, turns }
}

/// The made-up shop of a case, and where its talk stands.
struct Stage<'a> {
    case: &'a Case,
    shop: Shop,
    products: Vec<(Product, Vec<Variant>)>,
    orders: Vec<Order>,
    titles: Catalogue,
    dialogue: Dialogue,
    locale: String,
    verified: bool,
}

fn euro() -> Currency {
    Currency::from_code("EUR").expect("is a currency")
}

impl<'a> Stage<'a> {
    fn new(case: &'a Case) -> Self {
        let id = ShopId::new("case").expect("is a slug");
        let shop = Shop {
            id: id.clone(),
            name: "Waldlauf".into(),
            url: "https://shop.example.test".into(),
            currency: euro(),
            locale: "en".into(),
            time_zone: "Europe/Berlin".into(),
            country: "DE".into(),
            write_key: String::new(),
            origins: vec![],
            settings: case.settings.clone(),
        };
        let products: Vec<_> = case.products.iter().enumerate().map(|(n, on_sale)| on_sale.product(n)).collect();
        let titles = Catalogue::of(products.iter().map(|(product, _)| (product.key.clone(), product.title.clone())));
        let orders = case.orders.iter().map(|bought| bought.order(&id, case.now)).collect();
        let (dialogue, locale) = (Dialogue::default(), String::new());
        Self { case, shop, products, orders, titles, dialogue, locale, verified: case.verified }
    }

    fn turn(&mut self, turn: &Turn) -> Played {
        let (scene_shop, before) = (self.shop.clone(), self.dialogue.clone());
        let scene = Scene {
            shop: &scene_shop,
            now: self.case.now,
            time_zone: &scene_shop.time_zone,
            country: Some("DE"),
            verified: self.verified,
            photos: turn.photos,
            guides: &[],
            talk: &self.case.name,
        };
        let mut context = Context::new(&scene_shop.locale, self.case.now.in_zone("Europe/Berlin").date());
        let (locale, titles) = (self.locale.clone(), std::mem::take(&mut self.titles));
        context.locale = Some(locale.as_str()).filter(|locale| !locale.is_empty());
        context.browser = Some(self.case.page.as_str()).filter(|page| !page.is_empty());
        context.region = Some("DE");
        context.currency = Some(euro());
        context.catalogue = Some(&titles);
        let answered = run(&scene, &before, &context, &turn.say, &mut |need| self.answer(need));
        let concluded = answered.and_then(|mut outcome| {
            let became: Vec<Became> =
                outcome.reply.effects.iter().map(|effect| became(effect, self.case.now)).collect();
            let reply = conclude(&scene, outcome.reply.clone(), &became);
            (outcome.reply, outcome.answer) = speak(&scene, &outcome.understanding.language, reply)?;
            Ok(outcome)
        });
        self.titles = titles;
        match concluded {
            Ok(outcome) => {
                self.dialogue = Dialogue::load(&outcome.reply.dialogue.store());
                self.locale.clone_from(&outcome.answer.locale);
                played(turn, &outcome)
            }
            Err(error) => Played {
                said: turn.say.clone(),
                answer: String::new(),
                says: vec![],
                failures: vec![format!("no answer can be told: {error}")],
            },
        }
    }

    fn answer(&mut self, need: &Need) -> Given {
        match need {
            Need::Search { words, limit, .. } => {
                let words = words.to_lowercase();
                let fits = |title: &str| title.to_lowercase().split(' ').any(|part| words.contains(part));
                let found = self.products.iter().filter(|(product, _)| fits(&product.title));
                Given::Products(found.take(*limit).cloned().collect())
            }
            Need::Product { key } => {
                let found = self.products.iter().find(|(product, _)| product.key == *key).cloned();
                Given::Product(found.map(|(product, variants)| (product, variants, self.case.now)))
            }
            // As in the service: without proof there are none.
            Need::Orders => Given::Orders(if self.verified { self.orders.clone() } else { vec![] }),
            Need::SendCode { .. } => Given::CodeAsked,
            Need::CheckCode { code } => {
                self.verified |= code == CODE;
                Given::CodeChecked { right: code == CODE, blocked: false }
            }
            Need::Knowledge { .. } => Given::Knowledge(self.case.pages.clone()),
            Need::GiftCard { .. } => Given::Failed,
            Need::ReturnVerdict { .. } | Need::CancelVerdict { .. } | Need::AddressVerdict { .. } => {
                self.case.verdict.clone().map_or(Given::Failed, Given::Verdict)
            }
        }
    }
}

fn became(effect: &Effect, now: Timestamp) -> Became {
    match effect {
        Effect::StartReturn { .. } => Became::Returned {
            number: "R-77".into(),
            label_link: None,
            carrier: None,
            send_by: Some(now.plus_ms(14 * DAY_MS)),
        },
        Effect::CancelOrder { .. } | Effect::ChangeAddress { .. } | Effect::BackInStock { .. } => Became::Queued,
        Effect::HandOff { .. } | Effect::OptOut => Became::Done,
    }
}

fn played(turn: &Turn, outcome: &Outcome) -> Played {
    Played {
        said: turn.say.clone(),
        answer: outcome.answer.text.clone(),
        says: outcome.reply.lines.iter().map(|line| line.id.clone()).collect(),
        failures: turn.failures(outcome),
    }
}

impl Turn {
    fn failures(&self, outcome: &Outcome) -> Vec<String> {
        let Outcome { reply, answer, understanding, .. } = outcome;
        let mut wrong = Vec::new();
        let mut expect = |fits: bool, what: String| {
            if !fits {
                wrong.push(what);
            }
        };
        if let Some(intent) = &self.intent {
            let heard = understanding.intents.best().intent.as_str();
            expect(heard == intent, format!("understood {heard} instead of {intent}"));
        }
        for id in &self.says {
            expect(reply.lines.iter().any(|line| line.id == *id), format!("does not say {id}"));
        }
        let facts: Vec<&Fact> = reply.lines.iter().flat_map(|line| &line.facts).collect();
        for (name, told) in &self.facts {
            let said = |fact: &&&Fact| {
                fact.name == *name && compose::format_fact(compose::Library::embedded(), &answer.locale, fact) == *told
            };
            expect(facts.iter().any(|fact| said(&fact)), format!("does not tell {name} as {told}"));
        }
        for piece in &self.holds {
            expect(answer.text.contains(piece.as_str()), format!("does not hold {piece:?}"));
        }
        for piece in &self.never {
            expect(!answer.text.contains(piece.as_str()), format!("must not hold {piece:?}"));
        }
        let effects: Vec<String> = reply.effects.iter().map(name_of).collect();
        expect(effects == self.effects, format!("does {effects:?} instead of {:?}", self.effects));
        if let Some(language) = &self.language {
            expect(answer.locale == *language, format!("answers in {} instead of {language}", answer.locale));
        }
        if let Some(cards) = self.cards {
            expect(reply.cards.len() == cards, format!("shows {} cards instead of {cards}", reply.cards.len()));
        }
        wrong
    }
}

fn name_of(effect: &Effect) -> String {
    let told = serde_json::to_value(effect).unwrap_or_default();
    told["effect"].as_str().unwrap_or_default().to_owned()
}

impl OnSale {
    fn product(&self, n: usize) -> (Product, Vec<Variant>) {
        let key = format!("p{n}");
        let product = Product {
            key: key.clone(),
            title: self.title.clone(),
            description: self.description.clone(),
            brand: None,
            categories: vec![],
            tags: vec![],
            url: Some(format!("https://shop.example.test/{key}")),
            image_url: None,
            rating: None,
        };
        let variant = |n: usize, options: Vec<VariantOption>, stock: Stock| Variant {
            key: format!("{key}-{n}"),
            product_key: key.clone(),
            sku: None,
            options,
            price: Some(Money::new(self.price, euro())),
            compare_at: None,
            cost: None,
            stock,
            image_url: None,
        };
        let of_size = |(n, (size, left)): (usize, (&String, &i64))| {
            let stock = if *left > 0 { Stock::Count(*left) } else { Stock::SoldOut };
            variant(n, vec![VariantOption { name: "Size".into(), value: size.clone() }], stock)
        };
        let mut variants: Vec<Variant> = self.sizes.iter().enumerate().map(of_size).collect();
        if variants.is_empty() {
            variants.push(variant(0, vec![], Stock::Available));
        }
        (product, variants)
    }
}

impl Bought {
    fn order(&self, shop: &ShopId, now: Timestamp) -> Order {
        let placed_at = now.plus_ms(-8 * DAY_MS);
        let line = |(n, title): (usize, &String)| OrderLine {
            product_key: format!("p{n}"),
            variant_key: format!("p{n}-0"),
            title: title.clone(),
            quantity: 1,
            total: Money::new(4_990, euro()),
        };
        let shipment = |status: ShipmentStatus| Shipment {
            carrier: Some("DHL".into()),
            tracking_number: Some("00340434161094022115".into()),
            tracking_url: Some("https://track.example.test/00340434161094022115".into()),
            status,
            shipped_at: Some(now.plus_ms(-6 * DAY_MS)),
            expected_at: Some(now.plus_ms(3 * DAY_MS)),
            delivered_at: (status == ShipmentStatus::Delivered).then(|| now.plus_ms(-3 * DAY_MS)),
            variant_keys: vec![],
        };
        Order {
            shop: shop.clone(),
            shopper: None,
            latest: OrderSnapshot {
                key: format!("key-{}", self.number),
                number: self.number.clone(),
                identities: vec![],
                profile: Default::default(),
                status: self.status,
                placed_at,
                lines: self.items.iter().enumerate().map(line).collect(),
                total: Money::new(9_980, euro()),
                discount: None,
                coupon_codes: vec![],
                cart_key: None,
                entered_by_staff: false,
                utm_content: None,
                shipments: self.parcel.map(shipment).into_iter().collect(),
            },
            version: placed_at,
            purchased_at: Some(placed_at),
            deleted_at: None,
            source: "case".into(),
        }
    }
}
