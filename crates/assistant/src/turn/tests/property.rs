//! Whatever is said and whatever the shop answers: no panic, a bounded number of questions, no order data without proof,
//! nothing moved without a yes, and every text verifies. The rules themselves are asserted in `Session::say`.

use domain::clock::SeededRng;
use proptest::prelude::*;

use super::super::*;
use super::Session;
use crate::understand::{Context, read};

/// Words that move talks along, between which nonsense is mixed.
const WORDS: [&str; 24] = [
    "where is my order",
    "10482",
    "anna@example.test",
    "482913",
    "I want to return my shoes",
    "Trail Runner",
    "damaged",
    "yes",
    "no",
    "Skip",
    "Cancel",
    "cancel my order",
    "change the delivery address of my order",
    "Lindenstr. 12, 10969 Berlin",
    "do you have the trail runner in 42?",
    "how much is shipping?",
    "STOP",
    "wo ist mein Paket #10482",
    "我想退货",
    "أريد إلغاء طلبي",
    "compare trail runner and wool socks",
    "gift card balance GIFT-2026-AB",
    "👍",
    "which size fits me",
];

fn message() -> impl Strategy<Value = String> {
    prop_oneof![
        6 => prop::sample::select(WORDS.as_slice()).prop_map(str::to_owned),
        2 => (prop::sample::select(WORDS.as_slice()), "\\PC{0,40}").prop_map(|(known, other)| format!("{known} {other}")),
        1 => any::<String>(),
    ]
}

/// Found by the property below: a shop that tells different things at each question left nothing to say.
#[test]
fn there_is_always_an_answer() {
    let mut talk = Session::new("");
    talk.world.chaos = Some(SeededRng::new(11_957_741_201_729_357_771));
    talk.say("Trail Runner");
    talk.say("Trail Runner");
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn rules_hold_whatever_is_said_and_answered(
        texts in prop::collection::vec(message(), 1..9),
        seed in any::<u64>(),
        verified in any::<bool>(),
        photos in 0_i64..3,
    ) {
        let mut talk = if verified { Session::signed_in("en") } else { Session::new("") };
        talk.world.chaos = Some(SeededRng::new(seed));
        for text in texts {
            talk.photos = photos;
            talk.say(&text);
        }
    }

    #[test]
    fn questions_are_bounded_new_and_the_same_again(texts in prop::collection::vec(message(), 1..7), seed in any::<u64>()) {
        let mut talk = Session::signed_in("en");
        talk.world.chaos = Some(SeededRng::new(seed));
        let shop = talk.world.shop.clone();
        let scene = Scene { shop: &shop, now: talk.world.now, time_zone: "UTC", country: None, verified: true, photos: 0, guides: &[], talk: "t" };
        let context = Context::new("en", "2026-11-20".parse().expect("day"));
        for text in texts {
            let heard = read(&text, &context);
            let mut gathered = Gathered::default();
            let mut rounds = 0;
            let reply = loop {
                let step = next(&scene, &talk.dialogue, &heard, &gathered);
                prop_assert_eq!(&step, &next(&scene, &talk.dialogue, &heard, &gathered));
                match step {
                    Step::Reply(reply) => break reply,
                    Step::Need(needs) => {
                        rounds += 1;
                        prop_assert!(!needs.is_empty() && rounds <= ROUNDS_MAX, "{rounds} rounds for {text:?}: {gathered:?}");
                        for need in needs {
                            prop_assert!(gathered.get(&need).is_none(), "{need:?} asked twice");
                            let given = talk.world.answer(&need);
                            gathered.0.push((need, given));
                        }
                    }
                }
            };
            prop_assert!(!reply.lines.is_empty() || !reply.effects.is_empty(), "{text:?} is not answered");
            talk.dialogue = reply.dialogue;
        }
    }
}
