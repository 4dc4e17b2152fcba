//! Customer accounts.

use domain::event::EventBody;
use domain::ports::commerce::CommerceEvent;
use domain::shopper::{Identity, Profile};
use domain::timestamp::Timestamp;

use super::super::loose::Loose;
use super::{Context, event, person};

/// Identities and profile of an account; `None` when the body is no account.
pub(in super::super) fn customer(body: Loose<'_>, ctx: &Context) -> Option<(Vec<Identity>, Profile)> {
    let id = body.at("id").id().filter(|_| body.has("email") && body.has("billing"))?;
    let billing = body.at("billing");
    let mut identities = person::identities(Some(id), billing, ctx);
    identities.extend(body.at("email").text().and_then(Identity::email));
    identities.sort();
    identities.dedup();
    let mut profile = person::profile(billing);
    profile.first_name = person::profile(body).first_name.or(profile.first_name);
    Some((identities, profile))
}

/// The event of a created or changed account.
pub(in super::super) fn customer_event(
    body: Loose<'_>,
    ctx: &Context,
    received_at: Timestamp,
) -> Option<CommerceEvent> {
    let (identities, profile) = customer(body, ctx)?;
    let modified = body.at("date_modified_gmt").gmt().or_else(|| body.at("date_created_gmt").gmt());
    let record = format!("customer:{}", body.at("id").id()?);
    Some(event(&record, modified, received_at, EventBody::ShopperSeen { identities, profile }))
}
