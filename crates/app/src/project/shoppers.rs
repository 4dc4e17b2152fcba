//! Who is who: strong identities that appear together are one person. A browser (anonymous identity) is a person of
//! its own, and lends its carts to the one known person it was seen with; a shared browser lends them to nobody.
//!
//! A person's id is the smallest id derived from any of the identities, so merging in any order ends the same.

use domain::ids::{ShopId, ShopperId};
use domain::ports::store::{StoreResult, Tx};
use domain::shopper::{Identity, Profile, ProfileVersions, Shopper};
use domain::timestamp::Timestamp;

/// Most carts that are looked at again when a browser becomes known.
const CARTS_RELINKED_MAX: i64 = 50;
/// Most browsers remembered of a person, and people of a browser: whoever sends more than that under one name is no
/// shopper. The smallest are kept, so that it does not matter in which order they came.
const CLAIMS_MAX: usize = 50;

/// Finds or makes the person behind `identities`, merging people who turn out to be one, and takes in `profile`.
/// `None` when there is no identity at all.
pub(super) fn resolve(
    tx: &mut dyn Tx,
    shop: &ShopId,
    identities: &[Identity],
    profile: &Profile,
    at: Timestamp,
) -> StoreResult<Option<ShopperId>> {
    let (strong, weak): (Vec<&Identity>, Vec<&Identity>) = identities.iter().partition(|i| i.kind.is_strong());
    if strong.is_empty() {
        let Some(browser) = weak.first() else { return Ok(None) };
        let own = gather(tx, shop, &[browser], profile, at, &[])?;
        return Ok(Some(owner_of_browser(tx, shop, own)?));
    }
    let browsers: Vec<Identity> = weak.iter().map(|i| (*i).clone()).collect();
    let claims: Vec<Identity> = strong.iter().map(|i| (*i).clone()).collect();
    let person = gather(tx, shop, &strong, profile, at, &browsers)?;
    for browser in weak {
        gather(tx, shop, &[browser], &Profile::default(), at, &claims)?;
        super::carts::relink(tx, shop, browser, CARTS_RELINKED_MAX)?;
    }
    Ok(Some(person))
}

/// Takes in identities that a stranger could have made up (the storefront script's public route): each one is a person of
/// its own, so that nobody can merge himself into somebody else by naming their address.
pub(super) fn resolve_untrusted(
    tx: &mut dyn Tx,
    shop: &ShopId,
    identities: &[Identity],
    profile: &Profile,
    at: Timestamp,
) -> StoreResult<()> {
    let browser: Vec<Identity> = identities.iter().filter(|i| !i.kind.is_strong()).take(1).cloned().collect();
    let mut profile = profile.clone();
    for identity in identities.iter().filter(|i| i.kind.is_strong()) {
        let mut one = browser.clone();
        one.push(identity.clone());
        resolve(tx, shop, &one, &std::mem::take(&mut profile), at)?;
    }
    resolve(tx, shop, &browser, &profile, at).map(|_| ())
}

/// Whose a thing with these identities is: the person of the first strong one (e-mail before phone before customer), else
/// the owner of the browser. Everybody must have been resolved before.
pub(super) fn owner_of(
    tx: &mut dyn Tx,
    shop: &ShopId,
    identities: &std::collections::BTreeSet<Identity>,
) -> StoreResult<Option<ShopperId>> {
    if let Some(strong) = identities.iter().find(|i| i.kind.is_strong()) {
        return tx.shopper_of(shop, strong);
    }
    let Some(browser) = identities.iter().next() else { return Ok(None) };
    match tx.shopper_of(shop, browser)? {
        Some(own) => owner_of_browser(tx, shop, own).map(Some),
        None => Ok(None),
    }
}

/// The person a browser's cart belongs to: the only person it was seen with, else the browser itself.
fn owner_of_browser(tx: &mut dyn Tx, shop: &ShopId, browser: ShopperId) -> StoreResult<ShopperId> {
    let claims = tx.shopper(shop, browser)?.map(|s| s.claims).unwrap_or_default();
    let mut owners = Vec::new();
    for claim in &claims {
        if let Some(owner) = tx.shopper_of(shop, claim)?
            && !owners.contains(&owner)
        {
            owners.push(owner);
        }
    }
    Ok(if let [only] = owners[..] { only } else { browser })
}

/// Merges everybody who has one of `naming` into one row and stores what changed. `claims` are identities seen with them
/// that are not theirs: people of a browser, browsers of a person.
fn gather(
    tx: &mut dyn Tx,
    shop: &ShopId,
    naming: &[&Identity],
    profile: &Profile,
    at: Timestamp,
    claims: &[Identity],
) -> StoreResult<ShopperId> {
    let mut people: Vec<Shopper> = Vec::new();
    for identity in naming {
        if let Some(id) = tx.shopper_of(shop, identity)?
            && !people.iter().any(|p| p.id == id)
            && let Some(person) = tx.shopper(shop, id)?
        {
            people.push(person);
        }
    }
    let merged = merge(shop, &people, naming, profile, at, claims);
    if people.len() == 1 && people[0] == merged {
        return Ok(merged.id);
    }
    for person in people.iter().filter(|p| p.id != merged.id) {
        tx.merge_shoppers(shop, person.id, merged.id)?;
    }
    tx.put_shopper(shop, &merged)?;
    if people.len() > 1 {
        super::carts::refresh_purchases_of(tx, shop, merged.id)?;
        // A browser that was shared by two people belongs to one, now that the two are one.
        for browser in merged.claims.iter().filter(|i| !i.kind.is_strong()) {
            super::carts::relink(tx, shop, browser, CARTS_RELINKED_MAX)?;
        }
    }
    Ok(merged.id)
}

fn merge(
    shop: &ShopId,
    people: &[Shopper],
    naming: &[&Identity],
    profile: &Profile,
    at: Timestamp,
    claims: &[Identity],
) -> Shopper {
    let sorted = |mut all: Vec<Identity>| {
        all.sort();
        all.dedup();
        all
    };
    let identities = sorted(
        people.iter().flat_map(|p| p.identities.iter().cloned()).chain(naming.iter().map(|i| (*i).clone())).collect(),
    );
    let derived = |i: &Identity| ShopperId::derive(&[shop.as_str(), i.kind.as_str(), &i.value]);
    let id = identities.iter().map(derived).min().unwrap_or_else(|| derived(naming[0]));
    let mut merged = Profile::default();
    let mut versions = ProfileVersions::default();
    for person in people {
        merged.overlay(&mut versions, &person.profile, &person.profile_versions);
    }
    merged.overlay(&mut versions, profile, &ProfileVersions::all(at));
    let mut claims = sorted(people.iter().flat_map(|p| p.claims.iter()).chain(claims).cloned().collect());
    claims.truncate(CLAIMS_MAX);
    Shopper { id, identities, profile: merged, profile_versions: versions, claims }
}
