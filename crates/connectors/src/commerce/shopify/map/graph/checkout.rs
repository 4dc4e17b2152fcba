//! Checkouts.

use domain::cart::{CartLine, CartSnapshot, CartStage};
use domain::event::EventBody;
use domain::timestamp::Timestamp;
use serde::Deserialize;

use super::customer::{Address, Customer, person};
use super::list::{AmountSet, Choice, Image, Node, Nodes, lowered, number, options, picture};
use crate::commerce::shopify::map::text::{gid_number, instant, short};
use crate::commerce::shopify::map::{Happening, ShopContext, checkout_key};

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
struct CheckoutVariant {
    id: String,
    selected_options: Vec<Choice>,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
struct CheckoutLine {
    title: Option<String>,
    quantity: i64,
    image: Option<Image>,
    product: Option<Node>,
    variant: Option<CheckoutVariant>,
    original_unit_price_set: AmountSet,
}

impl CheckoutLine {
    fn line(&self) -> Option<CartLine> {
        let variant = self.variant.as_ref()?;
        Some(CartLine {
            product_key: number(self.product.as_ref())?,
            variant_key: gid_number(&variant.id)?,
            title: short(self.title.as_deref()).unwrap_or_default(),
            options: options(&variant.selected_options),
            quantity: Some(self.quantity).filter(|q| *q >= 1)?,
            unit_price: self.original_unit_price_set.money()?,
            image_url: picture(self.image.as_ref()),
        })
    }
}

/// A checkout that was not, or not yet, completed.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Checkout {
    id: String,
    abandoned_checkout_url: String,
    updated_at: String,
    completed_at: Option<String>,
    discount_codes: Vec<String>,
    total_price_set: AmountSet,
    shipping_address: Option<Address>,
    billing_address: Option<Address>,
    customer: Option<Customer>,
    line_items: Nodes<CheckoutLine>,
}

impl Checkout {
    /// The cart; `None` when the record lacks its id or total.
    pub fn snapshot(&self, shop: &ShopContext) -> Option<CartSnapshot> {
        let id = gid_number(&self.id)?;
        let person = person(self.customer.as_ref(), self.shipping_address.as_ref(), self.billing_address.as_ref());
        let total = self.total_price_set.money()?;
        Some(CartSnapshot {
            key: checkout_key(&id),
            identities: person.identities(),
            profile: person.profile(),
            stage: CartStage::Checkout,
            currency: total.currency,
            lines: self.line_items.nodes.iter().filter_map(CheckoutLine::line).collect(),
            total,
            shipping: None,
            coupon_codes: lowered(&self.discount_codes),
            device: None,
            recovery_url: shop.own_address(&self.abandoned_checkout_url).map(Into::into),
            shop_recovery: false,
            order_key: self.completed_at.as_ref().map(|_| format!("completed:{id}")),
        })
    }

    /// When the checkout was completed.
    pub fn completed(&self) -> Option<Timestamp> {
        instant(self.completed_at.as_deref())
    }

    /// Everything a checkout tells.
    pub fn happenings(&self, shop: &ShopContext) -> Vec<Happening> {
        let cart = self.snapshot(shop).map(|cart| Happening {
            body: EventBody::CartChanged { cart: Box::new(cart) },
            at: instant(Some(&self.updated_at)),
        });
        cart.into_iter().chain(self.customer.iter().flat_map(Customer::consents)).collect()
    }
}
