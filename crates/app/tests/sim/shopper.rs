//! Who shops in a run, and what they and the shop's staff do, all drawn before the run begins.

use app::ingest::{self, storefront};
use domain::cart::{CartLine, CartSnapshot, CartStage};
use domain::clock::SeededRng;
use domain::consent::{ChannelKind, ConsentState};
use domain::event::EventBody;
use domain::money::Money;
use domain::order::{OrderLine, OrderSnapshot, OrderStatus};
use domain::ports::channel::ChannelEvent;
use domain::product::Stock;
use domain::shopper::{Identity, Profile};
use domain::timestamp::{DAY_MS, HOUR_MS, MINUTE_MS, Timestamp};
use serde_json::json;
use testkit::build;

use crate::doors::{consent, withdrawal};
use crate::support::{hours, shop_id, shop_row};
use crate::world::World;

/// Products in the shop.
pub const PRODUCTS: usize = 8;

/// Somebody who shops.
#[derive(Clone, Debug)]
pub struct Person {
    /// Their address.
    pub email: Identity,
    /// Their number, when they gave one.
    pub phone: Option<Identity>,
    /// Their browser.
    pub browser: String,
    profile: Profile,
    customer: Option<Identity>,
}

impl Person {
    fn draw(number: usize, rng: &SeededRng) -> Self {
        let email = build::email(&format!("shopper-{number}@example.test"));
        let phone = rng.chance(0.7).then(|| Identity::phone(&format!("+4915550{number:06}")).expect("a number"));
        let browser = format!("{:016x}{:016x}", rng.next_word(), rng.next_word());
        let customer = rng.chance(0.4).then(|| Identity::customer("fake", &number.to_string()));
        let (country, time_zone) = match rng.below(4) {
            0 => ("US", "America/New_York"),
            1 => ("JP", "Asia/Tokyo"),
            _ => ("DE", "Europe/Berlin"),
        };
        let profile = Profile {
            first_name: rng.chance(0.6).then(|| format!("Shopper{number}")),
            locale: Some(if rng.chance(0.5) { "de" } else { "en" }.into()),
            country: Some(country.into()),
            time_zone: Some(time_zone.into()),
        };
        Self { email, phone, browser, profile, customer }
    }

    /// Identities that come with a cart or an order; more of them at the checkout.
    fn identities(&self, at_checkout: bool) -> Vec<Identity> {
        let mut all = vec![self.email.clone()];
        if at_checkout {
            all.extend(self.phone.iter().chain(&self.customer).cloned());
            all.push(Identity::anonymous(&self.browser));
        }
        all
    }
}

trait Words {
    fn next_word(&self) -> u64;
    fn pick(&self, count: usize) -> usize;
}

impl Words for SeededRng {
    fn next_word(&self) -> u64 {
        domain::clock::Rng::next_u64(self)
    }

    fn pick(&self, count: usize) -> usize {
        usize::try_from(self.below(count as u64)).unwrap_or(0)
    }
}

/// A cart as its shopper sees it.
#[derive(Clone, Debug)]
pub struct Basket {
    /// Key in the shop, or the script's own.
    key: String,
    /// Whose.
    person: usize,
    /// Told by the storefront script alone; the platform knows nothing of it.
    script: bool,
    lines: Vec<(usize, i64)>,
    /// The platform says that it sends its own mail.
    shop_recovery: bool,
    stage: CartStage,
}

impl Basket {
    /// The same basket under another key.
    pub fn renamed(&self, key: &str) -> Self {
        Self { key: key.to_owned(), script: false, ..self.clone() }
    }
}

/// One deed.
#[derive(Clone, Debug)]
pub enum Deed {
    /// A basket is filled or changed.
    Fill(usize, Vec<(usize, i64)>, CartStage),
    /// A basket is emptied.
    Empty(usize),
    /// A basket is bought.
    Buy(usize),
    /// The same person buys on another device: the order names no cart.
    BuyElsewhere(usize),
    /// An order is placed and not paid.
    Unpaid(usize),
    /// … and comes to this.
    Settle(usize, OrderStatus),
    /// The platform says that it sends its own mail for a basket.
    ShopRecovery(usize),
    /// Nothing happens at the checkout.
    Idle(usize),
    /// Consent by e-mail or WhatsApp is given or taken back.
    Consent(usize, ChannelKind, bool),
    /// Somebody writes to the shop.
    Reply(usize),
    /// The conversation is closed.
    Close(usize),
    /// A page of the shop is opened, or left.
    Page(usize, bool),
    /// Somebody follows the newest link they got.
    Click(usize),
    /// Two people turn out to be one.
    Merge(usize, usize),
    /// A price changes; `0` is a mistake of the shop's.
    Price(usize, i64),
    /// A stock changes.
    Stock(usize, i64),
    /// A product leaves the catalogue.
    Delete(usize),
    /// Somebody looks at a product for long.
    Hover(usize, usize),
    /// The owner publishes a new version of a flow.
    NewVersion,
    /// Cartwright's clock is off by this much from now on.
    Clock(i64),
    /// Cartwright asks the shop what changed.
    Reconcile,
}

/// Everything that will happen, and to whom.
pub struct Script {
    /// Shoppers.
    pub people: Vec<Person>,
    /// Their baskets.
    pub baskets: Vec<Basket>,
    /// Deeds with their time.
    pub deeds: Vec<(Timestamp, Deed)>,
    /// When the last deed is done and the last wait is over.
    pub end: Timestamp,
}

impl Script {
    /// Draws a run: a weekend with a handful of shoppers, or weeks with many.
    pub fn draw(rng: &SeededRng, large: bool, clock_jumps: bool) -> Self {
        let days = i64::try_from(if large { 7 + rng.pick(16) } else { 2 + rng.pick(2) }).unwrap_or(2);
        let (people, baskets) = if large { (8, 20) } else { (3, 4) };
        let (people, baskets) = (people + rng.pick(people), baskets + rng.pick(baskets + 1));
        let people: Vec<Person> = (0..people).map(|n| Person::draw(n, rng)).collect();
        let mut script = Self { people, baskets: vec![], deeds: vec![], end: hours(24 * (days + 8)) };
        for person in 0..script.people.len() {
            script.draw_person(person, rng, days);
        }
        for _ in 0..baskets {
            script.draw_basket(rng, days);
        }
        script.draw_staff(rng, days);
        if clock_jumps {
            let at = hours(24).plus_ms(at_random(rng, days * DAY_MS));
            let off = if rng.chance(0.5) { HOUR_MS } else { -5 * MINUTE_MS };
            script.deeds.push((at, Deed::Clock(off)));
            script.deeds.push((at.plus_ms(HOUR_MS + at_random(rng, 12 * HOUR_MS)), Deed::Clock(0)));
        }
        script
    }

    fn draw_person(&mut self, person: usize, rng: &SeededRng, days: i64) {
        let deeds = &mut self.deeds;
        let mut say = |at: i64, deed: Deed| deeds.push((hours(0).plus_ms(at), deed));
        for channel in [ChannelKind::Email, ChannelKind::Whatsapp] {
            if rng.chance(0.8) {
                say(at_random(rng, HOUR_MS), Deed::Consent(person, channel, true));
            }
            if rng.chance(0.15) {
                let at = at_random(rng, days * DAY_MS);
                say(at, Deed::Consent(person, channel, false));
                if rng.chance(0.3) {
                    say(at + at_random(rng, DAY_MS), Deed::Consent(person, channel, true));
                }
            }
        }
        if rng.chance(0.2) {
            let at = at_random(rng, days * DAY_MS);
            say(at, Deed::Reply(person));
            say(at + at_random(rng, DAY_MS), Deed::Close(person));
        }
        if rng.chance(0.3) {
            let at = at_random(rng, days * DAY_MS);
            say(at, Deed::Page(person, true));
            say(at + MINUTE_MS, Deed::Hover(person, rng.pick(PRODUCTS)));
            say(at + at_random(rng, 2 * HOUR_MS), Deed::Page(person, false));
        }
        if rng.chance(0.15) {
            say(at_random(rng, days * DAY_MS), Deed::Merge(person, rng.pick(self.people.len())));
        }
    }

    fn draw_basket(&mut self, rng: &SeededRng, days: i64) {
        let (basket, person) = (self.baskets.len(), rng.pick(self.people.len()));
        let script = rng.chance(0.25);
        let key = if script { format!("web-{basket}") } else { format!("cart-{basket}") };
        self.baskets.push(Basket { key, person, script, lines: vec![], shop_recovery: false, stage: CartStage::Cart });
        let mut at = hours(0).plus_ms(at_random(rng, days * DAY_MS));
        let mut say = |at: Timestamp, deed: Deed| self.deeds.push((at, deed));
        say(at, Deed::Page(person, true));
        for visit in 0..1 + rng.pick(3) {
            let stage = if visit > 0 || rng.chance(0.5) { CartStage::Checkout } else { CartStage::Cart };
            let lines = (0..1 + rng.pick(3)).map(|_| (rng.pick(PRODUCTS), 1 + i64::from(rng.chance(0.3)))).collect();
            say(at, Deed::Fill(basket, lines, stage));
            if script && rng.chance(0.6) {
                say(at.plus_ms(MINUTE_MS), Deed::Idle(basket));
            }
            at = at.plus_ms(at_random(rng, if rng.chance(0.7) { HOUR_MS } else { 30 * HOUR_MS }));
        }
        say(at, Deed::Page(person, false));
        let later = at.plus_ms(at_random(rng, 60 * HOUR_MS));
        match rng.below(10) {
            0 => say(at, Deed::Empty(basket)),
            1 | 2 => say(later, Deed::Buy(basket)),
            3 => say(later, Deed::BuyElsewhere(basket)),
            4 => {
                say(at, Deed::Unpaid(basket));
                let paid = if rng.chance(0.5) { OrderStatus::Paid } else { OrderStatus::Failed };
                say(later, Deed::Settle(basket, paid));
            }
            5 => say(at, Deed::ShopRecovery(basket)),
            6 => say(later, Deed::Click(person)),
            _ => {}
        }
    }

    fn draw_staff(&mut self, rng: &SeededRng, days: i64) {
        let deeds = &mut self.deeds;
        let mut say = |deed: Deed| deeds.push((hours(0).plus_ms(at_random(rng, (days + 2) * DAY_MS)), deed));
        for _ in 0..6 {
            say(Deed::Price(rng.pick(PRODUCTS), 1_000 + at_random(rng, 20_000)));
            say(Deed::Stock(rng.pick(PRODUCTS), at_random(rng, 6)));
        }
        if rng.chance(0.4) {
            say(Deed::Price(rng.pick(PRODUCTS), 0));
        }
        if rng.chance(0.4) {
            say(Deed::Delete(rng.pick(PRODUCTS)));
        }
        if rng.chance(0.3) {
            say(Deed::NewVersion);
        }
        for half_day in 0..(days + 8) * 2 {
            deeds.push((hours(half_day * 12).plus_ms(7 * MINUTE_MS), Deed::Reconcile));
        }
    }
}

fn at_random(rng: &SeededRng, bound_ms: i64) -> i64 {
    i64::try_from(rng.below(u64::try_from(bound_ms).unwrap_or(1))).unwrap_or(0)
}

impl World {
    /// Does one deed. Shop and shoppers live by true time.
    pub fn perform(&mut self, deed: &Deed) {
        let now = self.now;
        match deed {
            Deed::Fill(basket, lines, stage) => self.fill(*basket, lines.clone(), *stage),
            Deed::Empty(basket) => self.fill(*basket, vec![], CartStage::Cart),
            Deed::Buy(basket) => self.buy(*basket),
            Deed::BuyElsewhere(basket) => self.order(*basket, OrderStatus::Paid, false),
            Deed::Unpaid(basket) => self.order(*basket, OrderStatus::PendingPayment, true),
            Deed::Settle(basket, status) => {
                self.desk.shop.set_order_status(&format!("order-{basket}"), *status, now);
            }
            Deed::ShopRecovery(basket) => {
                self.baskets[*basket].shop_recovery = true;
                let (lines, stage) = (self.baskets[*basket].lines.clone(), self.baskets[*basket].stage);
                self.fill(*basket, lines, stage);
            }
            Deed::Idle(basket) => {
                let basket = self.baskets[*basket].clone();
                let idle = json!({ "type": "checkout_idle", "cart_key": basket.key, "seconds": 45 });
                self.script_says(basket.person, idle);
            }
            Deed::Consent(person, channel, granted) => self.consent(*person, *channel, *granted),
            Deed::Reply(person) => self.reply(*person),
            Deed::Close(person) => {
                let identity = self.people[*person].email.clone();
                self.tell_ourselves("close", EventBody::ConversationClosed { identity });
            }
            Deed::Page(person, open) => self.page(*person, *open),
            Deed::Click(person) => self.click(*person),
            Deed::Merge(one, other) => {
                let identities = vec![self.people[*one].email.clone(), self.people[*other].email.clone()];
                self.desk.shop.tell(EventBody::ShopperSeen { identities, profile: Profile::default() }, now);
            }
            Deed::Price(product, minor) => {
                self.desk.shop.set_price(&format!("v{product}"), build::eur(*minor), now);
            }
            Deed::Stock(product, left) => {
                self.desk.shop.set_stock(&format!("v{product}"), Stock::Count(*left), now);
            }
            Deed::Delete(product) => {
                let key = format!("p{product}");
                if let Some((gone, _)) = self.desk.shop.products().into_iter().find(|(p, _)| p.key == key) {
                    self.desk.shop.put_products(vec![(gone, vec![])], now);
                    self.desk.shop.tell(EventBody::ProductDeleted { product_key: key }, now);
                }
            }
            Deed::Hover(person, product) => {
                let hover = json!({ "type": "product_hovered", "product_key": format!("p{product}"), "seconds": 55 });
                self.script_says(*person, hover);
            }
            Deed::NewVersion => self.new_version(),
            Deed::Clock(off_ms) => self.set_clock_off(*off_ms),
            Deed::Reconcile => self.reconcile(),
        }
    }

    fn lines(&self, lines: &[(usize, i64)]) -> (Vec<CartLine>, Money) {
        let mut total = build::eur(0);
        let mut told = Vec::new();
        for (product, quantity) in lines {
            let Some((product, variant)) = self.desk.shop.variant(&format!("v{product}")) else { continue };
            let Some(price) = variant.price else { continue };
            let line_total = price.checked_mul(*quantity).expect("small amounts");
            total = total.checked_add(line_total).expect("small amounts");
            told.push(CartLine {
                product_key: product.key,
                variant_key: variant.key,
                title: product.title,
                options: variant.options,
                quantity: *quantity,
                unit_price: price,
                image_url: None,
            });
        }
        (told, total)
    }

    fn fill(&mut self, number: usize, lines: Vec<(usize, i64)>, stage: CartStage) {
        let (told, total) = self.lines(&lines);
        let basket = &mut self.baskets[number];
        basket.lines = lines;
        basket.stage = basket.stage.max(stage);
        let (basket, person) = (basket.clone(), self.people[basket.person].clone());
        let at_checkout = basket.stage >= CartStage::Checkout;
        if basket.script {
            let mut cart = json!({
                "key": basket.key, "stage": basket.stage, "currency": "EUR", "lines": told, "total": total,
                "shipping": null, "device": "phone", "email": null, "phone": null, "profile": person.profile,
            });
            if at_checkout {
                cart["email"] = json!(person.email.value);
                cart["phone"] = json!(person.phone.map(|p| p.value));
            }
            self.script_says(basket.person, json!({ "type": "cart_changed", "cart": cart, "cart_token": null }));
            return;
        }
        // Who has bought starts with a new cart; this one is over.
        if self.desk.shop.cart(&basket.key).is_some_and(|c| c.order_key.is_some()) {
            return;
        }
        let snapshot = CartSnapshot {
            profile: person.profile.clone(),
            stage: basket.stage,
            lines: told,
            total,
            device: Some("desktop".into()),
            shop_recovery: basket.shop_recovery,
            ..build::cart_snapshot(&basket.key, &person.identities(at_checkout))
        };
        self.desk.shop.cart_put(snapshot, self.now);
    }

    fn buy(&mut self, number: usize) {
        if self.baskets[number].script {
            return self.order(number, OrderStatus::Paid, true);
        }
        // Sold out or mispriced: then nothing is bought, as in life.
        let bought = self.desk.shop.place_order(&self.baskets[number].key.clone(), None, self.now);
        self.note(format!("buys {} {}", self.baskets[number].key, bought.is_ok()));
    }

    /// An order that did not come from the platform's own cart.
    fn order(&mut self, number: usize, status: OrderStatus, names_cart: bool) {
        let basket = self.baskets[number].clone();
        let person = &self.people[basket.person];
        let order = OrderSnapshot {
            identities: vec![person.email.clone()],
            profile: person.profile.clone(),
            status,
            lines: Vec::<OrderLine>::new(),
            cart_key: (names_cart && !basket.script).then_some(basket.key),
            ..build::order_snapshot(&format!("order-{number}"), &[], self.now)
        };
        self.desk.shop.put_order(order, self.now);
    }

    fn consent(&mut self, person: usize, channel: ChannelKind, granted: bool) {
        let person = &self.people[person];
        let identity = if channel == ChannelKind::Email { Some(person.email.clone()) } else { person.phone.clone() };
        let Some(identity) = identity else { return };
        let local = self.local();
        if granted {
            let record = consent(&identity, ConsentState::Granted, self.now);
            self.desk.shop.tell(EventBody::ConsentChanged { record }, self.now);
        } else if channel == ChannelKind::Email {
            // The link in the mail: our own door, no way to lose it.
            self.tell_ourselves("out", EventBody::ConsentChanged { record: withdrawal(&identity, local) });
        } else {
            let body = EventBody::ConsentChanged { record: withdrawal(&identity, local) };
            let event = ChannelEvent { id: format!("stop-{}", self.now), occurred_at: self.now, body };
            self.whatsapp.tell(self.now, event);
        }
    }

    fn reply(&mut self, person: usize) {
        let Some(from) = self.people[person].phone.clone() else { return };
        let body =
            EventBody::MessageReceived { channel: ChannelKind::Whatsapp, from, text: "Is it still there?".into() };
        let event = ChannelEvent { id: format!("reply-{person}-{}", self.now), occurred_at: self.now, body };
        self.whatsapp.tell(self.now, event);
    }

    fn click(&mut self, person: usize) {
        let email = self.people[person].email.value.clone();
        let newest = self.desk.book().sent.iter().rev().find(|s| s.to == email).map(|s| s.effect_key.clone());
        let Some(key) = newest else { return };
        let touch = domain::ids::TouchId::derive(&[&key]);
        self.tell_ourselves("click", EventBody::LinkFollowed { touch, machine: false });
    }

    /// An event of Cartwright's own doors.
    fn tell_ourselves(&mut self, what: &str, body: EventBody) {
        self.told += 1;
        let local = self.local();
        let event = ingest::event(&shop_id(), "cartwright", &format!("{what}-{}", self.told), local, local, body);
        self.arrive(vec![event]);
    }

    /// A request of the storefront script, through its own door.
    fn script_says(&mut self, person: usize, what: serde_json::Value) {
        self.told += 1;
        let mut told = what;
        told["id"] = json!(format!("t{}", self.told));
        told["at"] = json!(self.now);
        told["anonymous"] = json!(self.people[person].browser);
        let batch = json!({ "key": "pk", "shop": shop_id(), "events": [told] });
        let batch: storefront::Batch = serde_json::from_value(batch).expect("a batch of the documented shape");
        let accepted = storefront::accept(&shop_row(), batch, self.local()).expect("a batch within bounds");
        self.arrive(accepted.events);
    }
}
