//! Conversations, intent by intent.

use domain::order::{OrderStatus, ShipmentStatus};
use domain::product::Stock;

use super::Session;
use super::world::{eur, order, parcel, verdict};
use crate::dialogue::Asked;
use crate::turn::{Button, Effect, Need, Offered, Passage, Searched};
use crate::understand::intent::Intent;

fn asked(talk: &Session) -> Option<Asked> {
    talk.dialogue.topic.as_ref().and_then(|topic| topic.asked)
}

#[test]
fn an_order_is_told_by_its_status_and_parcels() {
    use OrderStatus as O;
    use ShipmentStatus as S;
    for (status, parcels, said) in [
        (O::PendingPayment, vec![], vec!["order-unpaid"]),
        (O::Paid, vec![], vec!["order-received"]),
        (O::Cancelled, vec![], vec!["order-cancelled"]),
        (O::Refunded, vec![], vec!["order-refunded"]),
        (O::Completed, vec![], vec!["order-shipped", "order-no-tracking"]),
        (
            O::Paid,
            vec![S::InTransit],
            vec!["order-shipped-with", "order-expected", "order-tracking", "order-tracking-link"],
        ),
        (
            O::Paid,
            vec![S::OutForDelivery],
            vec!["order-out-for-delivery", "order-expected", "order-tracking", "order-tracking-link"],
        ),
        (O::Completed, vec![S::Delivered], vec!["order-delivered"]),
        (O::Paid, vec![S::Problem], vec!["order-problem"]),
    ] {
        let mut talk = Session::signed_in("en");
        talk.world.orders[0].latest.status = status;
        talk.world.orders[0].latest.shipments = parcels.iter().copied().map(parcel).collect();
        talk.say("where is my order?");
        assert_eq!(talk.said(), said, "{status:?} {parcels:?}");
        assert_eq!(parcels.contains(&S::Problem), !talk.last().reply.effects.is_empty());
    }
}

#[test]
fn a_part_of_an_order_and_a_broken_link_are_told_as_they_are() {
    let mut talk = Session::signed_in("en");
    let order = &mut talk.world.orders[0].latest;
    order.shipments = vec![parcel(ShipmentStatus::Shipped)];
    order.shipments[0].variant_keys = vec!["v0".into()];
    order.shipments[0].tracking_url = Some("javascript:alert(1)".into());
    talk.say("where is my order?");
    assert_eq!(talk.said(), ["order-partly-shipped", "order-expected", "order-tracking"]);
}

#[test]
fn of_several_orders_the_open_one_is_told_else_they_are_listed() {
    let mut talk = Session::signed_in("en");
    talk.world.orders.insert(0, order("2", "#10501", OrderStatus::Paid, &["Head Lamp 400"]));
    assert!(talk.say("where is my order?").contains("10501"));
    talk.world.orders[0].latest.status = OrderStatus::Cancelled;
    talk.say("where is my order?");
    assert_eq!(talk.said(), ["order-list", "order-line", "order-line"]);
    assert_eq!(talk.buttons(), ["#10501", "10482"]);
    talk.say("10482");
    assert_eq!(talk.said(), ["order-delivered"]);
    talk.say("where is order 99999");
    assert_eq!(talk.said()[0], "order-not-found");
    talk.world.orders.clear();
    talk.say("where is my order");
    assert_eq!(talk.said(), ["order-none"]);
}

#[test]
fn the_first_message_may_tell_number_and_address_at_once() {
    let mut talk = Session::new("en");
    talk.say("where is my order #10482? my mail is anna@example.test");
    assert_eq!(talk.said(), ["identify-code-sent"]);
    let sent = Need::SendCode { order_number: "10482".into(), contact: "anna@example.test".into() };
    assert_eq!(talk.world.asked, [sent]);
    // Another address asks for another code; a sentence without a code asks again without sending.
    talk.say("sorry, it was anna.b@example.test");
    assert_eq!(talk.world.asked.len(), 2);
    talk.say("wait a second");
    assert_eq!((talk.said(), talk.world.asked.len()), (vec!["identify-code-sent"], 2));
    assert_eq!(
        talk.say("the code is 482 913"),
        "Thank you, I have found your order.\nYour order 10482 was delivered on Tuesday, November 17, 2026."
    );
}

#[test]
fn a_damaged_item_needs_a_photo_or_a_person() {
    let mut talk = Session::signed_in("en");
    talk.all_of(&["I want to return my wool socks", "Damaged"]);
    assert_eq!((talk.said(), asked(&talk)), (vec!["return-photo"], Some(Asked::Photo)));
    talk.photos = 2;
    talk.say("");
    assert_eq!(asked(&talk), Some(Asked::ConfirmReturn));
    let need = talk.world.asked.last().cloned();
    assert!(
        matches!(need, Some(Need::ReturnVerdict { photos: 2, ref reason, .. }) if reason == "damaged_in_transit"),
        "{need:?}"
    );

    let mut talk = Session::signed_in("en");
    talk.world.verdict = verdict("refuse", "photos_needed");
    talk.all_of(&["I want to return my wool socks", "Damaged", "Skip"]);
    assert_eq!(talk.said(), ["return-review", "handoff-next"]);
    assert!(matches!(&talk.last().reply.effects[..], [Effect::HandOff { reason, summary }]
        if reason == "policy" && summary.contains("Wool Socks") && summary.contains("10482")));
}

#[test]
fn a_refused_return_is_told_with_its_reason() {
    for (outcome, reason, id) in [
        ("refuse", "window_over", "return-refused-window"),
        ("refuse", "final_sale", "return-refused-final-sale"),
        ("refuse", "not_returnable", "return-refused-kind"),
        ("refuse", "worn", "return-refused-used"),
        ("refuse", "already_returned", "return-refused-already"),
        ("refuse", "warranty_applies", "return-review"),
        ("person", "valuable", "return-review"),
        ("", "", "return-review"),
    ] {
        let mut talk = Session::signed_in("en");
        talk.world.verdict = verdict(outcome, reason);
        talk.all_of(&["I want to return my wool socks", "I changed my mind", "no"]);
        assert_eq!(talk.said()[0], id, "{outcome} {reason}");
        assert!(!talk.last().reply.effects.iter().any(|effect| matches!(effect, Effect::StartReturn { .. })));
    }
}

#[test]
fn what_has_not_arrived_cannot_be_returned_yet() {
    let mut talk = Session::signed_in("en");
    talk.world.orders[0].latest.shipments = vec![parcel(ShipmentStatus::InTransit)];
    talk.say("I want to return my wool socks");
    assert_eq!(talk.said(), ["return-refused-undelivered"]);
}

#[test]
fn another_matter_is_answered_and_the_first_goes_on() {
    let mut talk = Session::signed_in("en");
    talk.all_of(&["I want to return my wool socks", "how much is shipping?"]);
    assert_eq!(talk.said().last(), Some(&"return-why"));
    assert_eq!(talk.buttons().len(), 9);
    talk.say("cancel my order 10482");
    assert_eq!(asked(&talk), Some(Asked::ConfirmCancel));
    assert_eq!(talk.dialogue.parked.iter().map(|topic| topic.intent).collect::<Vec<_>>(), [Intent::ReturnRequest]);
    // The no is for the cancellation alone, and the return is taken up again.
    talk.say("no");
    assert_eq!(talk.said(), ["stopped", "return-why"]);
    talk.say("Cancel");
    assert_eq!(talk.said(), ["return-stopped"]);
    assert!(talk.dialogue.topic.is_none() && talk.dialogue.parked.is_empty());
}

#[test]
fn a_cancellation_follows_the_policy_and_a_yes() {
    for (outcome, reason, id) in [
        ("allow", "in_time", "cancel-check"),
        ("refuse", "not_confirmed", "cancel-check"),
        ("refuse", "on_its_way", "cancel-too-late"),
        ("refuse", "cancelled_before", "order-cancelled"),
        ("person", "being_packed", "change-review"),
        ("refuse", "something_else", "change-review"),
    ] {
        let mut talk = Session::signed_in("en");
        talk.world.verdict = verdict(outcome, reason);
        talk.say("please cancel order 10482");
        assert_eq!(talk.said()[0], id, "{outcome} {reason}");
    }
    let mut talk = Session::signed_in("en");
    talk.all_of(&["please cancel order 10482", "yes"]);
    assert_eq!(talk.said(), ["cancel-done"]);
    // What was allowed before the yes and is not allowed after it is not done.
    let mut talk = Session::signed_in("en");
    talk.say("please cancel order 10482");
    talk.world.verdict = verdict("refuse", "on_its_way");
    talk.say("yes");
    assert_eq!(talk.said(), ["cancel-too-late"]);
}

#[test]
fn an_address_is_read_back_before_it_is_changed() {
    let mut talk = Session::signed_in("en");
    talk.world.orders[0].latest.status = OrderStatus::Paid;
    talk.world.orders[0].latest.shipments.clear();
    talk.say("please change the delivery address of my order");
    assert_eq!(talk.said(), ["address-ask"]);
    assert!(talk.say("Lindenstr. 12\n10969 Berlin").contains("Lindenstr. 12 10969 Berlin"));
    talk.say("yes");
    assert_eq!(talk.said(), ["address-done"]);
    let mut sent = Session::signed_in("en");
    sent.say("please change the delivery address of my order");
    assert_eq!(sent.said(), ["address-too-late"]);
}

#[test]
fn a_change_that_no_policy_decides_goes_to_a_person() {
    let mut talk = Session::signed_in("en");
    talk.say("add another pair of socks to order 10482 please");
    assert_eq!(talk.said(), ["change-review", "handoff-next"]);
}

#[test]
fn stock_is_told_live_and_counted_only_when_little_is_left() {
    let mut talk = Session::signed_in("en");
    assert_eq!(
        talk.say("do you have the trail runner in size 41?"),
        "3 pieces of Trail Runner (41, Blue) are in stock right now."
    );
    assert_eq!(talk.say("and is it available in size 43?"), "Trail Runner (43, Black) is in stock.");
    talk.say("do you have the trail runner in size 42?");
    assert_eq!(talk.said()[0], "product-sold-out");
    talk.say("yes");
    assert_eq!(talk.last().reply.effects, [Effect::BackInStock { variant_key: "r42".into() }]);
    talk.say("is the trail runner available in size 50?");
    assert_eq!(talk.said()[..2], ["products-nearest", "product-price"]);
    talk.world.products.clear();
    talk.say("do you have the trail runner?");
    assert_eq!(talk.said(), ["product-not-found"]);
}

#[test]
fn a_price_before_a_sale_is_told_only_when_it_was_higher() {
    for (before, id) in [(14_900, "product-price-was"), (12_900, "product-price"), (9_900, "product-price")] {
        let mut talk = Session::signed_in("en");
        talk.world.products[0].1.iter_mut().for_each(|variant| variant.compare_at = Some(eur(before)));
        talk.say("what does the trail runner cost?");
        assert_eq!(talk.said()[0], id, "{before}");
    }
    let mut talk = Session::signed_in("en");
    talk.world.products[0].1[0].price = Some(eur(11_900));
    talk.say("what does the trail runner cost?");
    assert_eq!(talk.said()[..2], ["product-line", "product-line"]);
}

#[test]
fn products_are_compared_listed_and_asked_about() {
    let mut talk = Session::signed_in("en");
    talk.say("what is the difference between trail runner and wool socks?");
    assert_eq!(talk.said()[0], "compare-intro");
    assert_eq!(talk.last().reply.cards.len(), 2);
    talk.say("is the trail runner waterproof?");
    assert_eq!(talk.said()[0], "policy-says");
    assert!(!talk.last().answer.text.contains("IGNORE"));
    let mut long = talk.world.products[0].clone();
    (long.0.key, long.0.title) = ("gtx".into(), "Trail Runner GTX".into());
    talk.world.products.push(long);
    assert!(talk.say("price of the trail runner gtx?").contains("Trail Runner GTX costs"), "{}", talk.heard());
    talk.world.products[3].1.iter_mut().for_each(|variant| variant.stock = Stock::SoldOut);
    talk.say("price of the trail runner gtx?");
    assert_eq!(asked(&talk), Some(Asked::BackInStock));
}

#[test]
fn settings_and_pages_answer_what_they_know_and_nothing_else() {
    let mut talk = Session::signed_in("en");
    talk.world.shop.settings.free_returns_days = None;
    talk.world.shop.settings.shipping.clear();
    for text in ["what is your return policy?", "how much is shipping?", "can I pay with paypal?"] {
        talk.say(text);
        assert_eq!(talk.said(), ["assist-unknown"], "{text}");
        assert_eq!(talk.last().reply.choices, [Button::Label("button-human")]);
    }
    talk.say("do you have a discount code for me?");
    assert_eq!(talk.said(), ["discount-none"]);
    let page = |score| Passage {
        title: "Help".into(),
        text: "We take PayPal and cards.".into(),
        source: "page:help".into(),
        version: "3".into(),
        score,
    };
    talk.world.passages = vec![page(0.2)];
    talk.say("can I pay with paypal?");
    assert_eq!(talk.said(), ["assist-unknown"], "a passage that hardly fits");
    talk.world.passages = vec![page(0.8)];
    assert_eq!(talk.say("can I pay with paypal?"), "On the page “Help” it says: We take PayPal and cards.");
}

#[test]
fn a_country_that_is_not_served_is_told() {
    let mut talk = Session::signed_in("en");
    talk.world.shop.settings.shipping.iter_mut().for_each(|way| way.countries = vec!["FR".into()]);
    talk.say("how much is shipping?");
    assert_eq!(talk.said(), ["delivery-country-no"]);
}

#[test]
fn a_gift_card_is_looked_up_by_its_code() {
    let mut talk = Session::new("en");
    talk.say("how much is left on my gift card?");
    assert_eq!(talk.said(), ["giftcard-ask"]);
    assert!(talk.say("GIFT-2026-AB").contains("€25.00"));
    talk.all_of(&["how much is left on my gift card?", "WRONG-0000"]);
    assert_eq!(talk.said(), ["giftcard-unknown"]);
}

#[test]
fn unclear_messages_are_asked_about_once() {
    let mut talk = Session::new("en");
    talk.say("flurb glorp");
    assert_eq!(talk.said(), ["assist-not-understood"]);
    talk.say("hello");
    assert_eq!((talk.said(), talk.dialogue.misunderstood), (vec!["assist-hello"], 0));
    talk.say("hello");
    assert_eq!(talk.said(), ["assist-hello-again"]);
    talk.all_of(&["flurb glorp", "blarg"]);
    assert_eq!(talk.said(), ["handoff-done", "handoff-next"]);
}

#[test]
fn buttons_begin_their_matter() {
    let mut talk = Session::signed_in("en");
    for (label, id) in [
        ("Return an item", "return-which-item"),
        ("Question about a product", "product-which"),
        ("Talk to a person", "handoff-done"),
    ] {
        talk.say(label);
        assert_eq!(talk.said()[0], id, "{label}");
    }
}

#[test]
fn at_a_hand_off_it_is_told_when_the_team_is_back() {
    use domain::hours::{Hours, Opening, Weekday};
    let mut talk = Session::new("en");
    let week = vec![Opening { days: Weekday::ALL.to_vec(), from: "00:00".into(), until: "24:00".into() }];
    talk.world.shop.settings.hours = Hours { zone: "UTC".into(), week, closed: vec![] };
    talk.say("I want to talk to a human");
    assert_eq!(talk.said(), ["handoff-done", "handoff-next"]);
    let today = talk.world.now.in_zone("UTC").date().to_string();
    talk.world.shop.settings.hours.closed = vec![today];
    talk.say("I want to talk to a human");
    assert_eq!(talk.said(), ["handoff-done", "handoff-closed"]);
}

#[test]
fn a_question_that_names_another_thing_is_not_answered_about_the_one_shown_last() {
    let mut talk = Session::new("en");
    talk.say("do you have the trail runner?");
    assert_eq!(talk.dialogue.shown, ["runner"]);
    talk.world.searched = Some(Searched { names_thing: true, ..Searched::default() });
    talk.say("Haben Sie einen Rucksack?");
    assert_eq!(talk.said(), ["product-not-found"]);
    let lamp = talk.world.products[2].clone();
    let found = Offered { product: lamp.0, variants: lamp.1, named: 1 };
    talk.world.searched = Some(Searched { products: vec![found], names_thing: true, relaxed: false });
    talk.say("Haben Sie eine Stirnlampe auf Lager?");
    assert_eq!(talk.dialogue.shown, ["lamp"], "{:?}", talk.said());
}

#[test]
fn what_was_found_by_widening_is_not_told_as_what_was_asked_for() {
    let mut talk = Session::new("en");
    let lamp = talk.world.products[2].clone();
    let found = Offered { product: lamp.0, variants: lamp.1, named: 1 };
    talk.world.searched = Some(Searched { products: vec![found], names_thing: true, relaxed: true });
    talk.say("do you have torches under 20 euros in stock?");
    assert_eq!(talk.said(), ["products-nearest", "product-line"]);
}
