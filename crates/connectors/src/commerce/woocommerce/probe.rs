//! What kind of shop this is: for the first connection and for the health page.

use domain::money::Currency;
use domain::ports::commerce::CommerceError;
use serde_json::Value;

use super::WooCommerce;
use super::html::plain;
use super::loose::Loose;

/// What a shop tells of itself.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ShopInfo {
    /// Name for shoppers.
    pub name: String,
    /// Home address.
    pub home_url: Option<String>,
    /// IANA zone, when the shop names one.
    pub time_zone: Option<String>,
    /// Language of the shop as a BCP 47 tag, when the key may read it.
    pub locale: Option<String>,
    /// Country of the shop, when the key may read it.
    pub country: Option<String>,
    /// Currency of the catalogue.
    pub currency: Option<Currency>,
    /// Version of WooCommerce, when the key may read it.
    pub version: Option<String>,
    /// Live carts can be read (Store API).
    pub live_cart: bool,
    /// Recovery links may use `/checkout-link/`.
    pub checkout_link: bool,
    /// What an operator should know, in words.
    pub warnings: Vec<String>,
}

impl WooCommerce {
    /// Asks the shop what it is and whether our key works.
    ///
    /// # Errors
    /// When it cannot be reached, is no WooCommerce shop, or refuses the key.
    pub async fn probe(&self) -> Result<ShopInfo, CommerceError> {
        let (index, _) = self.api.public("wp-json/", None).await?;
        let index = Loose::new(&index);
        let speaks = |namespace: &str| index.at("namespaces").items().any(|n| n.text() == Some(namespace));
        if !speaks("wc/v3") {
            return Err(CommerceError::permanent(
                "woocommerce: shop does not offer the wc/v3 interface; is WooCommerce active?",
            ));
        }
        // A list that every key may read: it fails here rather than later when the key is wrong.
        self.api.list("orders", &[("per_page", "1".to_owned()), ("_fields", "id".to_owned())], 1).await?;
        let status = self.status().await?;
        let mut info = ShopInfo {
            name: plain(index.at("name").text().unwrap_or_default(), 200),
            home_url: index.at("home").string(500),
            time_zone: index.at("timezone_string").string(60),
            live_cart: speaks("wc/store/v1"),
            ..ShopInfo::default()
        };
        match &status {
            Some(status) => self.describe(Loose::new(status), &mut info).await,
            None => info
                .warnings
                .push("the key may not read the system status: version and currency are unknown".to_owned()),
        }
        info.checkout_link = self.checkout_link_works();
        self.warn(&mut info);
        Ok(info)
    }

    async fn describe(&self, status: Loose<'_>, info: &mut ShopInfo) {
        let environment = status.at("environment");
        info.version = environment.at("version").string(40);
        info.locale = environment.at("language").string(20).map(|l| l.replace('_', "-"));
        info.currency = status.at("settings").at("currency").text().and_then(|c| Currency::from_code(c).ok());
        let base = self.setting("general/woocommerce_default_country").await;
        info.country = base.map(|c| c.chars().take_while(|c| *c != ':').collect());
        let entered_with_tax = self.setting("tax/woocommerce_prices_include_tax").await.map(|v| v == "yes");
        let shown_with_tax = self.setting("tax/woocommerce_tax_display_shop").await.map(|v| v == "incl");
        let taxes = self.setting("general/woocommerce_calc_taxes").await.is_some_and(|v| v == "yes");
        if taxes && entered_with_tax.is_some() && shown_with_tax.is_some() && entered_with_tax != shown_with_tax {
            info.warnings.push("prices are shown with another tax setting than they are entered with: told prices follow the entered ones".to_owned());
        }
    }

    fn warn(&self, info: &mut ShopInfo) {
        if info.currency.is_some_and(|c| c != self.config.currency) {
            info.warnings.push("the shop's currency is not the configured one".to_owned());
        }
        if !info.live_cart {
            info.warnings.push("the store api is switched off: carts cannot be read again before a message".to_owned());
        }
        let home = info.home_url.as_deref().and_then(|h| url::Url::parse(h).ok());
        if home.is_some_and(|h| h.host_str() != self.ctx.home.host_str()) {
            info.warnings.push(
                "the shop's home address has another host than the configured one: set home_url to it".to_owned(),
            );
        }
        if !info.checkout_link {
            info.warnings
                .push("recovery links bring back one product only: checkout links need WooCommerce 10.0".to_owned());
        }
    }

    /// The system status, when the key's owner may read it.
    pub(super) async fn status(&self) -> Result<Option<Value>, CommerceError> {
        let query = [("_fields", "environment,settings".to_owned())];
        match self.api.get("system_status", &query).await {
            Ok(status) => {
                if let Some(version) = Loose::new(&status).at("environment").at("version").text() {
                    self.learn_version(version);
                }
                Ok(Some(status))
            }
            Err(e) if matches!(e.status, 401 | 403 | 404) => Ok(None),
            Err(e) => Err(e.into()),
        }
    }

    async fn setting(&self, path: &str) -> Option<String> {
        let found = self.api.get(&format!("settings/{path}"), &[]).await.ok()?;
        Loose::new(&found).at("value").string(100)
    }
}
