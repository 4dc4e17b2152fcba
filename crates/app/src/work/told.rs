//! The shopper is told of the return: by mail to the address on the order, and in the talk where it was asked for.

use domain::consent::ChannelKind;
use domain::conversation::{Conversation, Line, Speaker, Turn};
use domain::fact::{Fact, FactSource, FactValue};
use domain::ports::store::{StoreResult, Tx};
use domain::shopper::IdentityKind;
use domain::timestamp::{DAY_MS, HOUR_MS};

use super::Job;
use crate::context::App;
use crate::converse::service::{self, Envelope};
use crate::links::LinkKind;

/// How long the link to a label holds where the carrier sets no end.
const LINK_DAYS: i64 = 60;

pub(super) fn shopper(app: &App, tx: &mut dyn Tx, job: &Job) -> StoreResult<()> {
    let facts = Facts { app, job };
    let registration = &job.goods.registration;
    let conversation = match registration.conversation {
        Some(id) => tx.conversation(&job.shop.id, id)?,
        None => None,
    };
    if let Some(conversation) = conversation {
        in_the_talk(app, tx, job, &facts, conversation)?;
    }
    if let Some(to) = registration.contact.as_ref().filter(|contact| contact.kind == IdentityKind::Email) {
        let subject = Line::new("return-mail-subject", vec![facts.number(), facts.shop_name()]);
        let mut lines = vec![Line::new("return-mail-intro", vec![facts.item(), facts.order_number()])];
        lines.extend(facts.way_back());
        let envelope = Envelope {
            shop: &job.shop,
            subject: job.touch.subject.clone(),
            step: "return-mail".into(),
            shopper: job.touch.shopper,
            channel: ChannelKind::Email,
            address: to.value.clone(),
        };
        service::post(app, tx, &envelope, &registration.locale, Some(subject), lines)?;
    }
    Ok(())
}

/// Only where there is something new: that the return is registered was said when it was confirmed.
fn in_the_talk(
    app: &App,
    tx: &mut dyn Tx,
    job: &Job,
    facts: &Facts<'_>,
    mut conversation: Conversation,
) -> StoreResult<()> {
    let lines = facts.way_back();
    if job.goods.label.is_none() {
        return Ok(());
    }
    let now = app.now();
    let wanted = [job.goods.registration.locale.as_str(), &job.shop.locale];
    let told = service::form(app, &wanted, &lines)?;
    conversation.turns += 1;
    conversation.updated_at = now.max(conversation.updated_at);
    let turn = Turn {
        number: conversation.turns,
        speaker: Speaker::Assistant,
        text: told.text.clone(),
        choices: vec![],
        lines,
        locale_version: Some(told.locale_version.clone()),
        understood: None,
        at: now,
    };
    tx.append_turn(&job.shop.id, conversation.id, &turn)?;
    tx.put_conversation(&conversation)?;
    let touch = service::reply(app, tx, &conversation, &turn, &told)?;
    tx.insert_touches(&[touch]).map(drop)
}

/// What is said, with where it comes from.
struct Facts<'a> {
    app: &'a App,
    job: &'a Job,
}

impl Facts<'_> {
    fn of(&self, name: &str, value: FactValue) -> Fact {
        let goods = &self.job.goods;
        Fact {
            name: name.to_owned(),
            value,
            source: FactSource {
                system: "cartwright".into(),
                record: format!("return:{}", goods.registration.number),
                version: goods.updated_at.to_string(),
            },
            read_at: self.app.now(),
            ttl_ms: HOUR_MS,
        }
    }

    fn number(&self) -> Fact {
        self.of("return.number", FactValue::Name(self.job.goods.registration.number.clone()))
    }

    fn shop_name(&self) -> Fact {
        self.of("shop.name", FactValue::Name(self.job.shop.name.clone()))
    }

    fn item(&self) -> Fact {
        self.of("item.title", FactValue::Name(self.job.goods.registration.title.clone()))
    }

    fn order_number(&self) -> Fact {
        self.of("order.number", FactValue::Name(self.job.goods.registration.order_number.clone()))
    }

    /// The label, how to pack, until when, and what comes after.
    fn way_back(&self) -> Vec<Line> {
        let mut lines = Vec::new();
        if let Some(label) = &self.job.goods.label {
            let until = label.valid_until.unwrap_or_else(|| self.app.now().plus_ms(LINK_DAYS * DAY_MS));
            let url = self.app.links.url(LinkKind::Label, &self.job.shop.id, self.job.touch.id, until);
            lines.push(Line::block("return-label-link", vec![self.of("return.label_link", FactValue::Link(url))]));
            lines.push(Line::block(
                "return-pack",
                vec![self.of("carrier.name", FactValue::Name(label.carrier.clone()))],
            ));
            if let Some(until) = label.valid_until {
                let date = FactValue::Date { at: until, zone: self.job.shop.time_zone.clone() };
                lines.push(Line::new("return-send-by", vec![self.of("return.until", date)]));
            }
        }
        lines.push(Line::block("return-after", Vec::new()));
        lines
    }
}
