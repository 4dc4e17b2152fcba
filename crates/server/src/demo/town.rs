//! The simulated town: people who fill carts, leave them for reasons, come back by themselves, or because of a message.
//! Everything follows from the seed. What the people do is assumed ([`super::behaviour`]), what Cartwright does is real.
//!
//! The town speaks to the made-up shop as browsers do, and to Cartwright only through the doors: signed webhooks, the
//! script's signals, providers' callbacks, links. It never reads what Cartwright stores.

use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

use app::ingest;
use app::links::{LinkKind, Links};
use connectors::channel::fake::FakeChannel;
use connectors::channel::webchat::{ChatEvent, ChatStream, WebChat};
use connectors::commerce::fake::FakeShop;
use domain::cart::{CartLine, CartSnapshot, CartStage};
use domain::clock::{Rng, SeededRng};
use domain::consent::{ChannelKind, ConsentRecord, ConsentState, Evidence, Purpose};
use domain::event::{BrowsingSignal, Event, EventBody};
use domain::ids::{ShopId, TouchId};
use domain::message::Message;
use domain::money::Money;
use domain::order::{OrderLine, OrderSnapshot, OrderStatus, Shipment, ShipmentStatus};
use domain::product::{Product, Stock, Variant};
use domain::shopper::{Identity, Profile};
use domain::timestamp::{DAY_MS, HOUR_MS, MINUTE_MS, SECOND_MS, Timestamp};
use futures_util::{FutureExt, StreamExt};

use super::behaviour::Behaviour;
use super::shop::{catalogue, euro};

/// What somebody does next.
#[derive(Clone, Debug)]
enum Act {
    /// The next person fills a cart.
    Arrive,
    /// Another line goes into the cart.
    Add(usize),
    /// The checkout is opened.
    Checkout(usize),
    /// Nothing happened at the checkout for half a minute.
    Idle(usize),
    /// The page is closed.
    Leave(usize),
    /// The cart is bought, by whatever way.
    Buy { person: usize, coupon: Option<String>, campaign: Option<String> },
    /// A link in a message is followed.
    Click { touch: TouchId, machine: bool },
    /// No more messages, please.
    OptOut { person: usize, channel: ChannelKind },
    /// An answer to a message.
    Reply { person: usize, channel: ChannelKind },
    /// The shop changes prices and stock.
    Reprice,
}

/// One simulated shopper.
struct Person {
    cart: CartSnapshot,
    more: Vec<CartLine>,
    browser: String,
    email: Option<Identity>,
    phone: Option<Identity>,
    reason: usize,
    leaves: Option<CartStage>,
    page: Option<ChatStream>,
    bought: bool,
}

/// The town.
pub struct Town {
    shop_id: ShopId,
    rng: SeededRng,
    behaviour: Behaviour,
    catalogue: Vec<(Product, Vec<Variant>)>,
    shop: Arc<FakeShop>,
    email: Arc<FakeChannel>,
    whatsapp: Arc<FakeChannel>,
    webchat: WebChat,
    links: Links,
    queue: BTreeMap<(Timestamp, u64), Act>,
    next_act: u64,
    people: Vec<Person>,
    by_address: HashMap<String, usize>,
    /// People with an open page.
    on_page: Vec<usize>,
    emails_seen: usize,
    whatsapps_seen: usize,
}

/// What the town needs of its surroundings.
pub struct Surroundings {
    /// The shop's id.
    pub shop_id: ShopId,
    /// The shop.
    pub shop: Arc<FakeShop>,
    /// Its mail provider.
    pub email: Arc<FakeChannel>,
    /// Its WhatsApp provider.
    pub whatsapp: Arc<FakeChannel>,
    /// Its page's chat.
    pub webchat: WebChat,
    /// To tell which touch a link in a message belongs to (people only click it).
    pub links: Links,
}

impl Town {
    /// A town whose first person comes soon after `start`.
    #[must_use]
    pub fn new(around: Surroundings, seed: u64, start: Timestamp) -> Self {
        let mut town = Self {
            shop_id: around.shop_id,
            rng: SeededRng::new(seed ^ 0x7063_6F77_6E00_0001),
            behaviour: Behaviour::shipped(),
            catalogue: catalogue(),
            shop: around.shop,
            email: around.email,
            whatsapp: around.whatsapp,
            webchat: around.webchat,
            links: around.links,
            queue: BTreeMap::new(),
            next_act: 0,
            people: vec![],
            by_address: HashMap::new(),
            on_page: vec![],
            emails_seen: 0,
            whatsapps_seen: 0,
        };
        town.plan(start.plus_ms(MINUTE_MS), Act::Arrive);
        town.plan(start.plus_ms(2 * HOUR_MS), Act::Reprice);
        town
    }

    /// When something happens next.
    #[must_use]
    pub fn next_at(&self) -> Option<Timestamp> {
        self.queue.keys().next().map(|(at, _)| *at)
    }

    fn plan(&mut self, at: Timestamp, act: Act) {
        self.next_act += 1;
        self.queue.insert((at, self.next_act), act);
    }

    fn chance(&self, basis_points: i64) -> bool {
        (self.rng.below(10_000) as i64) < basis_points
    }

    fn between(&self, low: i64, high: i64) -> i64 {
        low + self.rng.below(u64::try_from(high - low).unwrap_or(0) + 1) as i64
    }

    /// One of several, by share.
    fn pick(&self, shares: &[i64]) -> usize {
        let mut left = self.rng.below(shares.iter().sum::<i64>().max(1) as u64) as i64;
        for (index, share) in shares.iter().enumerate() {
            left -= share;
            if left < 0 {
                return index;
            }
        }
        shares.len().saturating_sub(1)
    }

    /// Does everything that is due at `now`; what Cartwright is told of directly comes back as events.
    pub fn act(&mut self, now: Timestamp) -> Vec<Event> {
        let mut told = Vec::new();
        while let Some(entry) = self.queue.first_entry().filter(|e| e.key().0 <= now) {
            let act = entry.remove();
            self.perform(act, now, &mut told);
        }
        told
    }

    fn perform(&mut self, act: Act, now: Timestamp, told: &mut Vec<Event>) {
        match act {
            Act::Arrive => self.arrive(now),
            Act::Add(person) => self.add(person, now),
            Act::Checkout(person) => self.checkout(person, now),
            Act::Idle(person) => {
                if self.people[person].page.is_some() && !self.people[person].bought {
                    let cart_key = self.people[person].cart.key.clone();
                    told.push(self.signal(person, BrowsingSignal::CheckoutIdle { cart_key, seconds: 30 }, now));
                }
            }
            Act::Leave(person) => {
                self.people[person].page = None;
                told.push(self.signal(person, BrowsingSignal::PageLeft, now));
            }
            Act::Buy { person, coupon, campaign } => self.buy(person, coupon.as_deref(), campaign.as_deref(), now),
            Act::Click { touch, machine } => told.push(self.event(
                "cartwright",
                &format!("click:{touch}:{machine}"),
                EventBody::LinkFollowed { touch, machine },
                now,
            )),
            Act::OptOut { person, channel } => told.extend(self.opt_out(person, channel, now)),
            Act::Reply { person, channel } => told.extend(self.reply(person, channel, now)),
            Act::Reprice => self.reprice(now),
        }
    }

    fn event(&self, source: &str, id: &str, body: EventBody, now: Timestamp) -> Event {
        ingest::event(&self.shop_id, source, id, now, now, body)
    }

    fn signal(&self, person: usize, signal: BrowsingSignal, now: Timestamp) -> Event {
        let anonymous = self.people[person].browser.clone();
        let id = format!("{anonymous}:{}", now.as_ms());
        self.event("storefront", &id, EventBody::Browsing { anonymous, signal }, now)
    }

    /// A person comes, and the next one is on their way.
    fn arrive(&mut self, now: Timestamp) {
        let place = self.pick(&self.behaviour.places.iter().map(|p| p.share_basis_points).collect::<Vec<_>>());
        let (country, locale, zone, name) = {
            let place = &self.behaviour.places[place];
            let name = place.first_names[self.rng.below(place.first_names.len() as u64) as usize].clone();
            (place.country.clone(), place.locale.clone(), place.time_zone.clone(), name)
        };
        let device = &self.behaviour.devices
            [self.pick(&self.behaviour.devices.iter().map(|d| d.share_basis_points).collect::<Vec<_>>())]
        .device;
        let device = device.clone();
        let wanted = self.behaviour.basket.lines
            [self.pick(&self.behaviour.basket.lines.iter().map(|l| l.share_basis_points).collect::<Vec<_>>())]
        .lines;
        let number = self.people.len();
        let mut lines: Vec<CartLine> = (0..wanted).filter_map(|_| self.some_line()).collect();
        lines.dedup_by(|a, b| a.variant_key == b.variant_key);
        if lines.is_empty() {
            return self.next_arrival(now);
        }
        let browser = format!("{:016x}{:016x}", self.rng.next_u64(), self.rng.next_u64());
        let profile =
            Profile { first_name: Some(name), locale: Some(locale), country: Some(country), time_zone: Some(zone) };
        let share = self
            .behaviour
            .leaving
            .by_device_basis_points
            .iter()
            .find(|d| d.device == device)
            .map_or(7_000, |d| d.value);
        let stage = self.behaviour.leaving.stage
            [self.pick(&self.behaviour.leaving.stage.iter().map(|s| s.share_basis_points).collect::<Vec<_>>())]
        .stage;
        let leaves = self.chance(share).then_some(stage);
        let reason = self.pick(&self.behaviour.reasons.iter().map(|r| r.share_basis_points).collect::<Vec<_>>());
        let cart = self.snapshot(number, &browser, profile, device, lines.remove(0));
        let more = lines;
        self.people.push(Person {
            cart,
            more,
            browser,
            email: None,
            phone: None,
            reason,
            leaves,
            page: None,
            bought: false,
        });
        self.contact(number, now);
        // Some carts carry an address from the start: a signed-in customer, a newsletter link.
        if self.people[number].leaves == Some(CartStage::Cart) {
            self.sign(number, now);
        }
        self.shop.cart_put(self.people[number].cart.clone(), now);
        for (index, _) in self.people[number].more.clone().iter().enumerate() {
            let at = now.plus_ms(self.between(40, 200) * SECOND_MS * (index as i64 + 1));
            self.plan(at, Act::Add(number));
        }
        self.plan_the_rest(number, now);
        self.next_arrival(now);
    }

    fn snapshot(&self, number: usize, browser: &str, profile: Profile, device: String, line: CartLine) -> CartSnapshot {
        let total = line.unit_price;
        CartSnapshot {
            key: format!("t_{number:05}{}", &browser[..8]),
            identities: vec![Identity::anonymous(browser)],
            profile,
            stage: CartStage::Cart,
            currency: euro(),
            lines: vec![line],
            total,
            shipping: None,
            coupon_codes: vec![],
            device: Some(device),
            recovery_url: None,
            shop_recovery: false,
            order_key: None,
        }
    }

    /// What somebody does with the cart they have begun.
    fn plan_the_rest(&mut self, number: usize, now: Timestamp) {
        let reaches = now.plus_ms(self.between(4, 18) * MINUTE_MS);
        match self.people[number].leaves {
            None => {
                self.plan(reaches, Act::Checkout(number));
                let at = reaches.plus_ms(self.between(90, 400) * SECOND_MS);
                self.plan(at, Act::Buy { person: number, coupon: None, campaign: None });
            }
            Some(stage) => {
                let mut left_at = reaches;
                if stage >= CartStage::Checkout {
                    self.plan(reaches, Act::Checkout(number));
                    if self.chance(6_000) {
                        self.plan(reaches.plus_ms(31 * SECOND_MS), Act::Idle(number));
                    }
                    left_at = reaches.plus_ms(self.between(25, 300) * SECOND_MS);
                    self.plan(left_at, Act::Leave(number));
                }
                self.comes_back_anyway(number, left_at);
            }
        }
    }

    /// Some come back without a message: drawn when they leave, so that the holdout shows it.
    fn comes_back_anyway(&mut self, number: usize, left_at: Timestamp) {
        let mut from = 0;
        let spans: Vec<(i64, i64)> =
            self.behaviour.returning.untouched_basis_points.iter().map(|s| (s.within_hours, s.value)).collect();
        for (until, share) in spans {
            if self.chance(share) {
                let at = left_at.plus_ms(self.between(from * HOUR_MS + 20 * MINUTE_MS, until * HOUR_MS));
                return self.plan(at, Act::Buy { person: number, coupon: None, campaign: None });
            }
            from = until;
        }
    }

    fn next_arrival(&mut self, now: Timestamp) {
        let hour = usize::try_from(now.in_zone("Europe/Berlin").hour()).unwrap_or(0);
        let sessions = &self.behaviour.sessions;
        let share = sessions.arrivals_per_hour_basis_points.value.get(hour).copied().unwrap_or(400);
        let carts = sessions.per_day.value * self.behaviour.basket.fills_basis_points.value * share;
        // Carts in this hour, in units of 10^-8; exponential gaps.
        let mean_ms = HOUR_MS as f64 / (carts as f64 / 1e8).max(0.05);
        let gap = -(1.0 - self.rng.unit()).ln() * mean_ms;
        self.plan(now.plus_ms((gap as i64).clamp(SECOND_MS, 6 * HOUR_MS)), Act::Arrive);
    }

    /// Something that can be bought now.
    fn some_line(&self) -> Option<CartLine> {
        for _ in 0..8 {
            let (product, variants) = &self.catalogue[self.rng.below(self.catalogue.len() as u64) as usize];
            let key = &variants[self.rng.below(variants.len() as u64) as usize].key;
            let (_, variant) = self.shop.variant(key)?;
            if let Some(price) = variant.price.filter(|_| variant.stock.covers(1)) {
                return Some(CartLine {
                    product_key: product.key.clone(),
                    variant_key: variant.key.clone(),
                    title: product.title.clone(),
                    options: variant.options.clone(),
                    quantity: 1,
                    unit_price: price,
                    image_url: variant.image_url.clone(),
                });
            }
        }
        None
    }

    /// What the person tells of themselves by the stage at which they leave, and what they agree to.
    fn contact(&mut self, number: usize, now: Timestamp) {
        let stage = self.people[number].leaves.unwrap_or(CartStage::Payment);
        let typed = self
            .behaviour
            .contact
            .email_typed_basis_points
            .iter()
            .find(|s| s.stage == stage)
            .map_or(0, |s| s.share_basis_points);
        if !self.chance(typed) {
            return;
        }
        let email = Identity::email(&format!("shopper{number}@example.test"));
        self.people[number].email.clone_from(&email);
        if let Some(email) = &email {
            self.by_address.insert(email.value.clone(), number);
        }
        if self.chance(self.behaviour.contact.phone_typed_basis_points.value) {
            let country = self.people[number].cart.profile.country.clone().unwrap_or_default();
            let phone = Identity::phone(&phone_number(&country, number));
            self.people[number].phone.clone_from(&phone);
            if let Some(phone) = &phone {
                self.by_address.insert(phone.value.clone(), number);
            }
        }
        if self.chance(self.behaviour.contact.has_bought_before_basis_points.value) {
            self.bought_before(number, now);
        }
    }

    fn bought_before(&mut self, number: usize, now: Timestamp) {
        let Some(line) = self.some_line() else { return };
        let placed_at = now.plus_ms(-self.between(12, 300) * DAY_MS);
        let order = OrderSnapshot {
            key: format!("h{number}"),
            number: format!("{}", 40_000 + number),
            identities: self.people[number].email.clone().into_iter().collect(),
            profile: Profile::default(),
            status: OrderStatus::Completed,
            placed_at,
            lines: vec![OrderLine {
                product_key: line.product_key,
                variant_key: line.variant_key,
                title: line.title,
                quantity: 1,
                total: line.unit_price,
            }],
            total: line.unit_price,
            discount: None,
            coupon_codes: vec![],
            cart_key: None,
            entered_by_staff: false,
            utm_content: None,
            shipments: vec![delivered(number, placed_at)],
        };
        self.shop.put_order(order, placed_at);
    }

    fn add(&mut self, number: usize, now: Timestamp) {
        if self.people[number].bought {
            return;
        }
        let Some(line) = self.people[number].more.pop() else { return };
        let cart = &mut self.people[number].cart;
        cart.lines.push(line);
        cart.total = total(&cart.lines);
        self.shop.cart_put(cart.clone(), now);
    }

    fn checkout(&mut self, number: usize, now: Timestamp) {
        if self.people[number].bought {
            return;
        }
        self.people[number].page = self.webchat.subscribe(&self.people[number].browser, now).ok();
        self.on_page.push(number);
        let person = &mut self.people[number];
        person.cart.stage =
            if person.leaves == Some(CartStage::Payment) { CartStage::Payment } else { CartStage::Checkout };
        person.cart.shipping = Some(Money::new(490, euro()));
        self.sign(number, now);
        self.shop.cart_put(self.people[number].cart.clone(), now);
    }

    /// Puts the addresses on the cart, with the consent that was ticked beside them.
    fn sign(&mut self, number: usize, now: Timestamp) {
        let person = &mut self.people[number];
        person.cart.identities =
            [Some(Identity::anonymous(&person.browser)), person.email.clone(), person.phone.clone()]
                .into_iter()
                .flatten()
                .collect();
        for (channel, identity, share) in [
            (
                ChannelKind::Email,
                self.people[number].email.clone(),
                self.behaviour.contact.email_consent_basis_points.value,
            ),
            (
                ChannelKind::Whatsapp,
                self.people[number].phone.clone(),
                self.behaviour.contact.whatsapp_consent_basis_points.value,
            ),
        ] {
            if let Some(identity) = identity
                && self.chance(share)
            {
                let evidence = Evidence {
                    source: "checkout_form".into(),
                    text: Some("Yes, remind me of my basket and tell me about offers.".into()),
                    reference: Some(self.people[number].cart.key.clone()),
                };
                let record = ConsentRecord {
                    identity,
                    purpose: Purpose::Marketing,
                    channel,
                    state: ConsentState::Granted,
                    at: now,
                    evidence,
                };
                self.shop.tell(EventBody::ConsentChanged { record }, now);
            }
        }
    }

    fn buy(&mut self, number: usize, coupon: Option<&str>, campaign: Option<&str>, now: Timestamp) {
        if self.people[number].bought {
            return;
        }
        let key = self.people[number].cart.key.clone();
        // Who left before telling an address gives it when buying.
        let person = &mut self.people[number];
        if person.email.is_none() {
            person.email = Identity::email(&format!("shopper{number}@example.test"));
        }
        person.cart.identities =
            [Some(Identity::anonymous(&person.browser)), person.email.clone(), person.phone.clone()]
                .into_iter()
                .flatten()
                .collect();
        self.shop.cart_put(person.cart.clone(), now);
        let placed = self
            .shop
            .place_order_via(&key, coupon, campaign, now)
            .or_else(|_| self.shop.place_order_via(&key, None, campaign, now));
        self.people[number].bought = placed.is_ok();
        self.people[number].page = None;
    }

    fn opt_out(&mut self, number: usize, channel: ChannelKind, now: Timestamp) -> Option<Event> {
        let identity = self.address(number, channel)?;
        let (source, door, text) = match channel {
            ChannelKind::Whatsapp => ("whatsapp_stop", "whatsapp", Some("STOP".to_owned())),
            _ => ("one_click_unsubscribe", "cartwright", None),
        };
        let evidence = Evidence { source: source.into(), text, reference: None };
        let id = format!("opt-out:{}", identity.value);
        let record = ConsentRecord {
            identity,
            purpose: Purpose::Marketing,
            channel,
            state: ConsentState::Withdrawn,
            at: now,
            evidence,
        };
        Some(self.event(door, &id, EventBody::ConsentChanged { record }, now))
    }

    fn reply(&mut self, number: usize, channel: ChannelKind, now: Timestamp) -> Option<Event> {
        const QUESTIONS: [&str; 4] = [
            "Does it run true to size?",
            "When would it arrive?",
            "Can I return it if it does not fit?",
            "Do you have it in blue?",
        ];
        let from = self.address(number, channel)?;
        let text = QUESTIONS[self.rng.below(4) as usize].to_owned();
        let id = format!("reply:{}:{}", from.value, now.as_ms());
        Some(self.event(channel.as_str(), &id, EventBody::MessageReceived { channel, from, text }, now))
    }

    fn address(&self, number: usize, channel: ChannelKind) -> Option<Identity> {
        match channel {
            ChannelKind::Whatsapp => self.people[number].phone.clone(),
            _ => self.people[number].email.clone(),
        }
    }

    /// Prices move and stock runs out, so that messages have something to get wrong.
    fn reprice(&mut self, now: Timestamp) {
        for _ in 0..3 {
            let variants = &self.catalogue[self.rng.below(self.catalogue.len() as u64) as usize].1;
            let key = variants[self.rng.below(variants.len() as u64) as usize].key.clone();
            let Some((_, variant)) = self.shop.variant(&key) else { continue };
            if self.chance(5_000) {
                if let Some(price) = variant.price {
                    self.shop.set_price(&key, price.basis_points(self.between(8_500, 11_000)), now);
                }
            } else {
                self.shop.set_stock(&key, Stock::Count(self.between(0, 3)), now);
            }
        }
        self.plan(now.plus_ms(HOUR_MS), Act::Reprice);
    }

    /// Looks at what arrived in people's mail, phones and pages, and lets them react.
    pub fn read_messages(&mut self, now: Timestamp) {
        let emails = self.email.log_since(self.emails_seen);
        self.emails_seen += emails.len();
        let whatsapps = self.whatsapp.log_since(self.whatsapps_seen);
        self.whatsapps_seen += whatsapps.len();
        for send in emails.into_iter().chain(whatsapps) {
            if let Some(person) = self.by_address.get(&send.to).copied() {
                self.react(person, &send.message, now);
            }
        }
        self.on_page.retain(|person| self.people[*person].page.is_some());
        for person in self.on_page.clone() {
            let Some(page) = self.people[person].page.as_mut() else { continue };
            if let Some(Some(ChatEvent::Bubble { message, .. })) = page.next().now_or_never() {
                self.react(person, &message, now);
            }
        }
    }

    fn react(&mut self, person: usize, message: &Message, now: Timestamp) {
        let touch = message
            .action
            .as_ref()
            .and_then(|action| self.links.open(LinkKind::Recover, &self.shop_id, action.url.rsplit('/').next()?, now));
        let channel = message.channel.as_str();
        let share =
            |all: &[super::behaviour::ByChannel]| all.iter().find(|c| c.channel == channel).map_or(0, |c| c.value);
        let opt_out = share(&self.behaviour.reactions.opt_out_basis_points);
        let reply = share(&self.behaviour.reactions.reply_basis_points);
        if self.chance(self.behaviour.reactions.machine_click_basis_points.value)
            && let Some(touch) = touch
        {
            self.plan(now.plus_ms(SECOND_MS), Act::Click { touch, machine: true });
        }
        if self.chance(opt_out) {
            return self
                .plan(now.plus_ms(self.between(2, 90) * MINUTE_MS), Act::OptOut { person, channel: message.channel });
        }
        if self.chance(reply) {
            self.plan(now.plus_ms(self.between(2, 90) * MINUTE_MS), Act::Reply { person, channel: message.channel });
        }
        if self.chance(self.uplift(person, message)) {
            let quick = message.channel == ChannelKind::Webchat;
            let wait = if quick { self.between(1, 6) } else { self.between(3, 600) };
            let at = now.plus_ms(wait * MINUTE_MS);
            if let Some(touch) = touch {
                self.plan(at.plus_ms(-5 * SECOND_MS), Act::Click { touch, machine: false });
            }
            let coupon = code_in(&message.text);
            self.plan(at, Act::Buy { person, coupon, campaign: touch.map(|t| t.to_string()) });
        }
    }

    /// What this message adds to this person's chance of buying; assumed, not measured.
    fn uplift(&self, person: usize, message: &Message) -> i64 {
        let reason = &self.behaviour.reasons[self.people[person].reason];
        let kinds = &self.behaviour.uplift.kinds;
        let kind = kinds.iter().find(|k| k.channel == message.channel.as_str() && k.template == message.template);
        let add = kind.map_or(0, |k| k.add_basis_points) * reason.responds_basis_points / 10_000;
        let answers = reason.answer.as_deref().is_some_and(|a| answer_is_in(a, message));
        add + if answers { self.behaviour.uplift.right_answer_add_basis_points.value } else { 0 }
    }
}

/// Whether a message answers a question: the demo takes the presence of a number beside the question's kind as a yes.
fn answer_is_in(answer: &str, message: &Message) -> bool {
    match answer {
        "answer-stock-left" => message.items.iter().any(|i| i.note.is_some()),
        "answer-free-returns" => message.text.contains("30"),
        "answer-express-by" | "answer-shipping-cost" => {
            message.text.contains("5,00")
                || message.text.contains("5.00")
                || message.text.contains("4,90")
                || message.text.contains("4.90")
        }
        _ => false,
    }
}

/// Our code in a text, when there is one.
fn code_in(text: &str) -> Option<String> {
    let at = text.find("CW-")?;
    let code: String = text[at..].chars().take_while(|c| c.is_ascii_alphanumeric() || *c == '-').collect();
    (code.len() == 11).then_some(code)
}

fn total(lines: &[CartLine]) -> Money {
    Money::new(lines.iter().map(|l| l.unit_price.minor * l.quantity).sum(), euro())
}

/// A number that nobody has: ranges set aside for drama, or simply far too regular.
fn phone_number(country: &str, number: usize) -> String {
    let n = number % 10_000;
    match country {
        "GB" => format!("+447700900{:03}", n % 1_000),
        "ES" => format!("+346000{n:05}"),
        "TR" => format!("+90500000{n:04}"),
        "AE" => format!("+97150000{n:04}"),
        "SA" => format!("+96650000{n:04}"),
        "CN" => format!("+861300000{n:04}"),
        "US" => format!("+1202555{n:04}"),
        "AT" => format!("+4366400{n:05}"),
        _ => format!("+4915550{n:06}"),
    }
}

/// The parcel of an order that was delivered long ago.
fn delivered(number: usize, placed_at: Timestamp) -> Shipment {
    Shipment {
        carrier: Some("Paketpost (invented)".into()),
        tracking_number: Some(format!("PP{:08}", 40_000 + number)),
        tracking_url: None,
        status: ShipmentStatus::Delivered,
        shipped_at: Some(placed_at.plus_ms(DAY_MS)),
        expected_at: None,
        delivered_at: Some(placed_at.plus_ms(3 * DAY_MS)),
        variant_keys: vec![],
    }
}
