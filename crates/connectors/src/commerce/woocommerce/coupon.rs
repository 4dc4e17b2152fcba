//! Personal coupons: one address, one use, an end.

use domain::decision::{Discount, DiscountKind};
use domain::ids::DecisionId;
use domain::ports::commerce::CommerceError;
use domain::timestamp::Timestamp;
use reqwest::Method;
use serde_json::{Value, json};

use super::WooCommerce;
use super::error::ApiError;
use super::loose::Loose;

impl WooCommerce {
    pub(super) async fn put_coupon(&self, discount: &Discount, decision: DecisionId) -> Result<(), CommerceError> {
        let body = coupon_body(discount, decision);
        // Repeating is safe: the shop refuses a code that it has.
        match self.api.write(Method::POST, "coupons", &body, true).await {
            Ok(made) if is_as_wanted(Loose::new(&made), discount) => Ok(()),
            Ok(made) => self.withdraw(&made).await,
            Err(e) if e.code.contains("coupon_code_already_exists") => self.adopt(discount).await,
            Err(e) => Err(e.into()),
        }
    }

    /// The code is taken: fine when it is ours from an earlier try, an error when its terms are others.
    async fn adopt(&self, discount: &Discount) -> Result<(), CommerceError> {
        let query = [("code", discount.code.to_lowercase())];
        let found = self.api.list("coupons", &query, 1).await?;
        if found.rows.iter().any(|row| is_as_wanted(Loose::new(row), discount)) {
            Ok(())
        } else {
            Err(CommerceError::permanent("woocommerce: coupon code is taken by a coupon with other terms"))
        }
    }

    /// A coupon that the shop keeps with other terms than asked for (without an end, for anybody) must not stay.
    async fn withdraw(&self, made: &Value) -> Result<(), CommerceError> {
        let deleted = match Loose::new(made).at("id").id() {
            Some(id) => self.api.delete(&format!("coupons/{id}")).await.map_err(ApiError::into),
            None => Err(CommerceError::permanent("no id")),
        };
        let after = if deleted.is_ok() { "it was deleted again" } else { "delete it by hand" };
        Err(CommerceError::permanent(format!(
            "woocommerce: shop made the coupon with other terms than asked for; {after}"
        )))
    }
}

/// What is written. `date_expires_gmt` would be ignored without a word and the coupon never end; `date_expires` with a
/// `Z` is taken as UTC.
fn coupon_body(discount: &Discount, decision: DecisionId) -> Value {
    let (kind, amount) = match &discount.kind {
        DiscountKind::Percent(basis_points) => ("percent", percent(*basis_points)),
        DiscountKind::Fixed(amount) => ("fixed_cart", amount.to_decimal()),
        DiscountKind::FreeShipping => ("fixed_cart", "0".to_owned()),
    };
    json!({
        "code": discount.code.to_lowercase(),
        "discount_type": kind,
        "amount": amount,
        "free_shipping": discount.kind == DiscountKind::FreeShipping,
        "individual_use": true,
        "usage_limit": 1,
        "usage_limit_per_user": 1,
        "email_restrictions": [discount.email],
        "date_expires": whole_seconds(discount.expires_at),
        "minimum_amount": discount.minimum.map_or_else(String::new, |m| m.to_decimal()),
        "maximum_amount": discount.maximum.map_or_else(String::new, |m| m.to_decimal()),
        "meta_data": [{ "key": "_cartwright_decision", "value": decision.to_string() }],
    })
}

fn percent(basis_points: i64) -> String {
    let text = format!("{}.{:02}", basis_points / 100, basis_points % 100);
    text.trim_end_matches('0').trim_end_matches('.').to_owned()
}

fn whole_seconds(at: Timestamp) -> String {
    at.to_jiff().strftime("%Y-%m-%dT%H:%M:%SZ").to_string()
}

/// Whether the shop's coupon is the one that was approved.
fn is_as_wanted(body: Loose<'_>, discount: &Discount) -> bool {
    let code = body.at("code").text().is_some_and(|c| c.eq_ignore_ascii_case(&discount.code));
    let bound =
        body.at("email_restrictions").items().filter_map(Loose::text).any(|e| e.eq_ignore_ascii_case(&discount.email));
    let single = body.at("usage_limit").int() == Some(1);
    // To the second, and never later than approved.
    let ends = body.at("date_expires_gmt").gmt().is_some_and(|at| {
        let late_ms = at.since_ms(discount.expires_at);
        (-1_000..=0).contains(&late_ms)
    });
    let worth = match &discount.kind {
        DiscountKind::Percent(bp) => {
            let amount = body.at("amount").string(40).and_then(|a| a.parse::<f64>().ok());
            body.at("discount_type").text() == Some("percent")
                && amount.is_some_and(|a| (a * 100.0).round() as i64 == *bp)
        }
        DiscountKind::Fixed(money) => {
            body.at("discount_type").text() == Some("fixed_cart")
                && body.at("amount").money(money.currency) == Some(*money)
        }
        DiscountKind::FreeShipping => body.at("free_shipping").flag() == Some(true),
    };
    // Zero stands for no end.
    let ceiling = discount.maximum.is_none_or(|most| {
        let kept = body.at("maximum_amount").money(most.currency);
        kept.is_some_and(|kept| (1..=most.minor).contains(&kept.minor))
    });
    code && bound && single && ends && worth && ceiling
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_largest_basket_is_written_and_must_be_kept() {
        let currency = domain::money::Currency::from_code("EUR").expect("known");
        let eur = |minor| domain::money::Money::new(minor, currency);
        let discount = Discount {
            kind: DiscountKind::Percent(500),
            code: "CW-ABCDEFGHIJ".to_owned(),
            email: "ada@example.test".to_owned(),
            expires_at: Timestamp::from_ms(1_767_225_600_000),
            minimum: Some(eur(8_000)),
            maximum: Some(eur(10_500)),
            cost_max: eur(525),
        };
        let mut body = coupon_body(&discount, DecisionId::derive(&["decision"]));
        assert_eq!(body["maximum_amount"], "105.00");
        body["date_expires_gmt"] = json!("2026-01-01T00:00:00");
        assert!(is_as_wanted(Loose::new(&body), &discount));
        for lost in ["0.00", "", "105.01", "1050"] {
            body["maximum_amount"] = json!(lost);
            assert!(!is_as_wanted(Loose::new(&body), &discount), "{lost:?}");
        }
    }

    #[test]
    fn shares_are_written_without_needless_places() {
        for (bp, text) in [(1_000, "10"), (1_250, "12.5"), (505, "5.05"), (10_000, "100"), (0, "0")] {
            assert_eq!(percent(bp), text);
        }
    }
}
